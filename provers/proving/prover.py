"""The prover of strategies: all of them take turns on one theorem, and the judge has the last word.

Each turn goes to the strategy that has used the least time so far, for its own thinking and for
Lean on its candidates. So a slow search cannot starve a quick one, nor the other way round.
"""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final, NamedTuple

from provers.budget import Budget
from provers.lean.toolchain import Message, ToolchainError
from provers.proving.checker import Candidate, Checker, Trial
from provers.proving.strategies.catalogue import STRATEGIES
from provers.proving.strategy import Strategy
from provers.proving.task import Task
from provers.records import Attempt, Proof
from provers.roles import InfrastructureError, ProofJudge
from provers.workshop import Workshop

NAME: Final = "strategies"
_FIRST_BATCH: Final = 8
_LARGEST_BATCH: Final = 48
# Candidates of one strategy in a row, and seconds after which another one gets its turn.
_IN_A_ROW: Final = 6
_TURN_SECONDS: Final = 0.5
# Of a run of Lean on many candidates; a longer one is paid for by those that need it, at the end.
_RUN_SECONDS: Final = 4.0
# What a strategy that comes later in the list is behind at the start.
_HEAD_START: Final = 0.02
# Lean's time for a text of which nothing is known, for texts of one strategy, and for a run.
_FIRST_COST: Final = 0.1
_ROW_SECONDS: Final = 0.3
_EXPECTED_SECONDS: Final = 1.5
# So many texts drawn make a strategy's seconds count double.
_DRAWN_DOUBLE: Final = 4
# Share of its time from which on a candidate counts as having had all of it.
_CUT: Final = 0.9
_INF: Final = float("inf")


class StrategyProver:
    """A prover that runs strategies.

    Args:
        checker: tries candidates.
        judge: accepts a proof of a task without lemmas, or none.
        strategies: by name, cheap and likely ones first.
    """

    name: str = NAME

    def __init__(
        self, checker: Checker, judge: ProofJudge, strategies: Mapping[str, Strategy]
    ) -> None:
        self._checker = checker
        self._judge = judge
        self._strategies = strategies

    def search(self, task: Task) -> "StrategySearch":
        """A new search; nothing is tried yet."""
        return StrategySearch(task, self._checker, self._judge, self._strategies)


@dataclass
class _Turn:
    """A strategy at work on one task: texts drawn and tried, and the seconds that it has cost.

    `used` counts its own time and Lean's, `lean` Lean's alone.
    """

    name: str
    candidates: Iterator[str]
    used: float
    lean: float = 0.0
    drawn: int = 0
    tried: int = 0
    error: str = ""
    ended: bool = False
    sample: str = field(default="", repr=False)
    line: int = 0

    def priority(self) -> float:
        """Whose is the lowest is next: few seconds, and few texts, of which the first are best."""
        return self.used * (1 + self.drawn / _DRAWN_DOUBLE)

    def cost(self) -> float:
        """Seconds that Lean may take for the next text."""
        return self.lean / self.tried if self.tried and self.lean else _FIRST_COST

    def in_a_row(self) -> int:
        """How many texts to take at once: as one that does makes the others superfluous."""
        return max(1, min(_IN_A_ROW, int(_ROW_SECONDS / self.cost())))


class _Slow(NamedTuple):
    """A candidate that took Lean too long among others, and the seconds that it has had."""

    turn: _Turn
    proof: str
    had: float


class StrategySearch:
    """The strategies at work on one task; see `provers.roles.ProofSearch`."""

    def __init__(
        self, task: Task, checker: Checker, judge: ProofJudge, strategies: Mapping[str, Strategy]
    ) -> None:
        self._task = task
        self._checker = checker
        self._judge = judge
        self._turns = [
            _Turn(name, strategy(task), place * _HEAD_START)
            for place, (name, strategy) in enumerate(strategies.items())
        ]
        self._seen: set[str] = set()
        self._size = _FIRST_BATCH
        self._accepted: list[Attempt] = []
        # Those that Lean had not begun when time was up, and those that took it too long.
        self._waiting: list[tuple[_Turn, str]] = []
        self._slow: list[_Slow] = []
        self._place: dict[str, Any] = {"strategies": {}, "slow": []}
        self.exhausted = False

    def advance(self, budget: Budget) -> Proof | None:
        """Go on until a proof is accepted, the budget is used up or nothing is left to try.

        Raises:
            InfrastructureError: Lean could not be run.
        """
        while not self.exhausted and not budget.exhausted():
            seconds: float | None = _RUN_SECONDS
            slow = None if self._waiting else self._due(budget)
            if slow is not None:
                self._slow.remove(slow)
                batch, seconds = [(slow.turn, slow.proof)], None
            else:
                batch, self._waiting = self._waiting, []
                batch = batch or list(self._batch(budget))
            if not batch:
                self.exhausted = not self._slow and all(turn.ended for turn in self._turns)
                continue
            proof = self._try(batch, budget, seconds)
            if proof is not None:
                return proof
            self._size = min(2 * self._size, _LARGEST_BATCH)
        return None

    def _due(self, budget: Budget) -> "_Slow | None":
        """The slow candidate that is next, if there is more time for it than it has had."""
        limit, left = self._checker.limits.seconds, budget.seconds_left()
        others = [turn.priority() for turn in self._turns if not turn.ended]
        ready = [e for e in self._slow if not others or left >= min(limit, 2 * e.had)]
        slow = min(ready, key=lambda each: each.turn.priority(), default=None)
        if slow is None or slow.turn.priority() > min(others, default=_INF):
            return None
        return slow

    def attempts(self) -> list[Attempt]:
        """One for each strategy that had a turn, and one for each proof that the judge saw."""
        summed = [
            Attempt(
                NAME,
                t.name,
                t.sample,
                "error",
                t.error,
                seconds=t.used,
                checks=t.tried,
                line=t.line,
            )
            for t in self._turns
            if t.tried
        ]
        return [*summed, *self._accepted]

    def place(self) -> dict[str, Any]:
        """For each strategy, texts drawn, texts tried and seconds; then texts to be tried alone."""
        return self._place

    def go_to(self, place: Mapping[str, Any]) -> None:
        """Leave out what an earlier process has tried of the same statement."""
        known = {turn.name: turn for turn in self._turns}
        for name, (drawn, tried, used) in place["strategies"].items():
            turn = known.get(name)
            if turn is not None:
                turn.candidates = islice(turn.candidates, drawn, None)
                turn.drawn, turn.tried, turn.used, turn.lean = drawn, tried, used, used
        self._slow = [_Slow(known[n], text, 0.0) for n, text in place["slow"] if n in known]
        self._place = dict(place)

    def _here(self) -> dict[str, Any]:
        drawn = {t.name: [t.drawn, t.tried, round(t.used, 3)] for t in self._turns if t.drawn}
        slow = ((each.turn, each.proof) for each in self._slow)
        left = [[turn.name, text] for turn, text in (*self._waiting, *slow)]
        return {"strategies": drawn, "slow": left}

    def _batch(self, budget: Budget) -> Iterator[tuple[_Turn, str]]:
        """Candidates for one run of Lean, from the strategies that are the furthest behind."""
        wanted, began, expected = self._size, time.monotonic(), 0.0
        while wanted and not budget.exhausted():
            going = [turn for turn in self._turns if not turn.ended]
            if not going or (wanted < self._size and time.monotonic() - began > _TURN_SECONDS):
                return
            if expected > _EXPECTED_SECONDS:
                return
            turn = min(going, key=_Turn.priority)
            for _ in range(min(wanted, turn.in_a_row())):
                proof = self._next(turn)
                if proof is None:
                    break
                if proof not in self._seen:
                    self._seen.add(proof)
                    wanted -= 1
                    expected += turn.cost()
                    yield turn, proof
                if time.monotonic() - began > _TURN_SECONDS:
                    break
            # The share of Lean's time is known only later.
            turn.used += _HEAD_START

    def _next(self, turn: _Turn) -> str | None:
        began = time.monotonic()
        try:
            proof = next(turn.candidates, None)
        except Exception as error:  # a strategy's own fault costs that strategy alone
            turn.error = f"the strategy failed: {type(error).__name__}: {error}"
            proof = None
        turn.used += time.monotonic() - began
        turn.ended = turn.ended or proof is None
        turn.drawn += proof is not None
        return proof

    def _try(
        self, batch: list[tuple[_Turn, str]], budget: Budget, seconds: float | None
    ) -> Proof | None:
        began = time.monotonic()
        candidates = [Candidate(proof, turn.name) for turn, proof in batch]
        try:
            trials = self._checker.try_all(
                self._task, candidates, deadline=budget.deadline, seconds=seconds
            )
        except ToolchainError as error:
            raise InfrastructureError(str(error)) from error
        taken = time.monotonic() - began
        begun = [each for each in trials if each.outcome != "timeout" or each.error]
        budget.spend(checks=len(begun))
        for (turn, proof), trial in zip(batch, trials, strict=True):
            if trial.outcome == "timeout" and not trial.error:
                self._waiting.append((turn, proof))
                continue
            share = taken / len(begun)
            turn.used += share
            turn.lean += share
            turn.tried += 1
            _remember(turn, proof, trial)
            # One that others' slowness or the budget cut short, and not the checker's own limit, is
            # tried once more.
            limit = self._checker.limits.seconds
            if trial.outcome == "timeout" and (seconds is not None or taken < _CUT * limit):
                self._slow.append(_Slow(turn, proof, min(taken, seconds or taken)))
        for (turn, proof), trial in zip(batch, trials, strict=True):
            if trial.passed and self._accept(turn, proof):
                return Proof(proof, NAME, turn.name)
        self._place = self._here()
        return None

    def _accept(self, turn: _Turn, proof: str) -> bool:
        if self._task.lemmas:
            return True
        name = self._task.statement.name
        began = time.monotonic()
        verdict = self._judge.judge(self._task.heading(name), proof)
        if verdict.status == "infrastructure":
            raise InfrastructureError(f"The judge could not run: {_first(verdict.messages)}")
        message, seconds = _first(verdict.messages), time.monotonic() - began
        attempt = Attempt(NAME, turn.name, proof, verdict.status, message, seconds=seconds)
        self._accepted.append(attempt)
        return verdict.status == "proved"


def _remember(turn: _Turn, proof: str, trial: Trial) -> None:
    """Keep the first candidate that failed, with its error, as a sample for the record."""
    if not trial.passed and not turn.sample:
        turn.sample, turn.error, turn.line = proof, trial.error, trial.line


def _first(messages: Sequence[Message]) -> str:
    return messages[0].text if messages else ""


def make(workshop: Workshop) -> StrategyProver:
    """The prover of all strategies."""
    return StrategyProver(workshop.checker, workshop, STRATEGIES)
