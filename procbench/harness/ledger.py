"""What a run has used, and may use: tokens and money, with caps that are never passed.

Before a request, the most that it can use is set aside; when it ends, what it did use is booked. A
request that might pass a cap waits for those under way, and is refused when there are none.
"""

import threading
from collections.abc import Iterable
from typing import NamedTuple

from procbench.harness.answers import Answers, Charge
from procbench.harness.config import Caps
from procbench.models import StopError


class Amount(NamedTuple):
    """Tokens of prompt and answer together, and US dollars."""

    tokens: int
    cost: float


class CapReachedError(StopError):
    """The next request could pass a cap."""


class Ledger:
    """Books what requests use; safe between threads.

    Args:
        caps: what may be used in all.
        answers: where charges are written; those written before count.
    """

    def __init__(self, caps: Caps, answers: Answers) -> None:
        self._caps = caps
        self._answers = answers
        self._changed = threading.Condition()
        self._spent = total(answers.charges())
        self._aside: list[Amount] = []

    def begin(self, most: Amount) -> None:
        """Set aside what a request can use at most; waits until that is possible.

        Raises:
            CapReachedError: it could pass a cap, and nothing is under way that may use less than
                was set aside for it.
        """
        with self._changed:
            while not self._fits(most):
                if not self._aside:
                    raise self._refusal(most)
                self._changed.wait()
            self._aside.append(most)

    def end(self, most: Amount, charge: Charge | None) -> None:
        """Book what the request used, and give back what was set aside.

        Args:
            most: what was set aside.
            charge: what was used; None for nothing.
        """
        try:
            if charge is not None:
                self._answers.charge(charge)
        finally:
            with self._changed:
                self._aside.remove(most)
                if charge is not None:
                    self._spent = _sum(self._spent, total([charge]))
                self._changed.notify_all()

    def spent(self) -> Amount:
        """What was used so far."""
        with self._changed:
            return self._spent

    def _fits(self, most: Amount) -> bool:
        wanted = most
        for amount in (self._spent, *self._aside):
            wanted = _sum(wanted, amount)
        tokens, cost = self._caps.tokens, self._caps.cost
        return (tokens is None or wanted.tokens <= tokens) and (cost is None or wanted.cost <= cost)

    def _refusal(self, most: Amount) -> CapReachedError:
        caps = []
        if self._caps.tokens is not None:
            caps.append(f"{self._spent.tokens:,} of {self._caps.tokens:,} tokens")
        if self._caps.cost is not None:
            caps.append(f"{self._spent.cost:.4f} of {self._caps.cost:.4f} dollars")
        return CapReachedError(
            f"A cap is reached: {' and '.join(caps)} are used, and the next answer can take up to "
            f"{most.tokens:,} tokens.",
            "Take the run up again with a higher --token-cap or --cost-cap.",
        )


def total(charges: Iterable[Charge]) -> Amount:
    """What charges come to."""
    found = Amount(0, 0.0)
    for charge in charges:
        found = _sum(found, Amount(charge.prompt_tokens + charge.completion_tokens, charge.cost))
    return found


def _sum(left: Amount, right: Amount) -> Amount:
    return Amount(left.tokens + right.tokens, left.cost + right.cost)
