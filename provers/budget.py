"""What a piece of work may use, and what it has used: seconds, checks, tokens and calls."""

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Spending:
    """Amounts used, or allowed.

    Attributes:
        seconds: wall time.
        checks: candidates that Lean tried.
        tokens: of language models, prompts and answers.
        calls: of language models.
    """

    seconds: float = 0.0
    checks: float = 0
    tokens: float = 0
    calls: float = 0

    def __add__(self, other: "Spending") -> "Spending":
        return Spending(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


UNBOUNDED = Spending(math.inf, math.inf, math.inf, math.inf)


class Budget:
    """What may be used from now on; safe between threads.

    Time runs by itself; checks, tokens and calls are told with `spend`, and count for the budgets
    above as well. A part ends no later than the whole.

    Args:
        allowed: the most that may be used.
        above: the budget that this one is part of.
        on_spend: hears of every amount told, once.
    """

    def __init__(
        self,
        allowed: Spending = UNBOUNDED,
        *,
        above: "Budget | None" = None,
        on_spend: Callable[[Spending], None] | None = None,
    ) -> None:
        self.allowed = allowed
        self._above = above
        self._on_spend = on_spend
        self._lock = threading.Lock()
        self._used = Spending()
        self._began = time.monotonic()
        self.deadline = self._began + allowed.seconds
        if above is not None:
            self.deadline = min(self.deadline, above.deadline)

    def part(
        self, allowed: Spending = UNBOUNDED, *, on_spend: Callable[[Spending], None] | None = None
    ) -> "Budget":
        """A budget within this one."""
        return Budget(allowed, above=self, on_spend=on_spend)

    def seconds_left(self) -> float:
        """Wall time until the deadline, 0 or more."""
        return max(0.0, self.deadline - time.monotonic())

    def used(self) -> Spending:
        """What was used so far, wall time included."""
        with self._lock:
            return Spending(time.monotonic() - self._began) + self._used

    def exhausted(self) -> bool:
        """Whether anything is used up, here or above."""
        used = self.used()
        here = time.monotonic() >= self.deadline or any(
            getattr(used, name) >= getattr(self.allowed, name)
            for name in ("checks", "tokens", "calls")
        )
        return here or (self._above is not None and self._above.exhausted())

    def spend(self, *, checks: int = 0, tokens: int = 0, calls: int = 0) -> None:
        """Tell that so much was used."""
        amount = Spending(0.0, checks, tokens, calls)
        budget: Budget | None = self
        while budget is not None:
            with budget._lock:
                budget._used = budget._used + amount
            if budget._on_spend is not None:
                budget._on_spend(amount)
            budget = budget._above
