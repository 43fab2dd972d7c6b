"""The prover of strategies: all of them take turns on one theorem, and the judge has the last word.

Each turn goes to the strategy that has used the least time so far, for its own thinking and for
Lean on its candidates. So a slow search cannot starve a quick one, nor the other way round.
"""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

from provers.budget import Budget
from provers.lean.toolchain import Message, ToolchainError
from provers.proving.checker import Candidate, Checker, Trial
from provers.proving.strategies import STRATEGIES
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
    """A strategy at work on one task: texts drawn and tried, and the seconds that it has cost."""

    name: str
    candidates: Iterator[str]
    used: float
    drawn: int = 0
    tried: int = 0
    error: str = ""
    ended: bool = False
    sample: str = field(default="", repr=False)


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
        self._slow: list[tuple[_Turn, str]] = []
        self._place: dict[str, Any] = {"strategies": {}, "slow": []}
        self.exhausted = False

    def advance(self, budget: Budget) -> Proof | None:
        """Go on until a proof is accepted, the budget is used up or nothing is left to try.

        Raises:
            InfrastructureError: Lean could not be run.
        """
        while not self.exhausted and not budget.exhausted():
            batch = list(self._batch(budget))
            seconds: float | None = _RUN_SECONDS
            if not batch and self._slow:
                batch, seconds = [self._slow.pop(0)], None
            if not batch:
                self.exhausted = all(turn.ended for turn in self._turns)
                continue
            proof = self._try(batch, budget, seconds)
            if proof is not None:
                return proof
            self._size = min(2 * self._size, _LARGEST_BATCH)
        return None

    def attempts(self) -> list[Attempt]:
        """One for each strategy that had a turn, and one for each proof that the judge saw."""
        summed = [
            Attempt(NAME, t.name, t.sample, "error", t.error, seconds=t.used, checks=t.tried)
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
                turn.drawn, turn.tried, turn.used = drawn, tried, used
        self._slow = [(known[name], text) for name, text in place["slow"] if name in known]
        self._place = dict(place)

    def _here(self) -> dict[str, Any]:
        drawn = {t.name: [t.drawn, t.tried, round(t.used, 3)] for t in self._turns if t.drawn}
        return {"strategies": drawn, "slow": [[turn.name, text] for turn, text in self._slow]}

    def _batch(self, budget: Budget) -> Iterator[tuple[_Turn, str]]:
        """Candidates for one run of Lean, from the strategies that are the furthest behind."""
        wanted, began = self._size, time.monotonic()
        while wanted and not budget.exhausted():
            going = [turn for turn in self._turns if not turn.ended]
            if not going or (wanted < self._size and time.monotonic() - began > _TURN_SECONDS):
                return
            turn = min(going, key=lambda each: each.used)
            for _ in range(min(wanted, _IN_A_ROW)):
                proof = self._next(turn)
                if proof is None:
                    break
                if proof not in self._seen:
                    self._seen.add(proof)
                    wanted -= 1
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
        budget.spend(checks=len(batch))
        share = (time.monotonic() - began) / len(batch)
        for (turn, proof), trial in zip(batch, trials, strict=True):
            turn.used += share
            turn.tried += 1
            _remember(turn, proof, trial)
            if trial.outcome == "timeout" and seconds is not None:
                self._slow.append((turn, proof))
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
        turn.sample, turn.error = proof, trial.error


def _first(messages: Sequence[Message]) -> str:
    return messages[0].text if messages else ""


def make(workshop: Workshop) -> StrategyProver:
    """The prover of all strategies."""
    return StrategyProver(workshop.checker, workshop, STRATEGIES)
