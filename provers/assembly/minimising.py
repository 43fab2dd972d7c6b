"""Proofs without the steps that they do not need, each shorter version checked by Lean."""

from collections.abc import Sequence
from typing import Final

from provers.budget import Budget
from provers.proving.checker import Candidate, Checker
from provers.proving.task import Task

_ROUNDS: Final = 6


def minimised(
    task: Task, lines: Sequence[str], checker: Checker, budget: Budget
) -> list[str] | None:
    """The proof without `have` lines that it does not need.

    Args:
        task: what is proved.
        lines: of tactics; a `have` to be tried is one line.
        checker: tries what is left.
        budget: when it is used up, the shortest proof so far is given.

    Returns:
        None where the proof as given does not pass.
    """
    best = list(lines)
    if not _passes(task, [best], checker)[0]:
        return None
    for _ in range(_ROUNDS):
        places = [i for i, line in enumerate(best) if _droppable(line)]
        if not places or budget.exhausted():
            break
        shorter = [best[:i] + best[i + 1 :] for i in places]
        passed = _passes(task, shorter, checker)
        budget.spend(checks=len(shorter))
        good = [i for i, ok in zip(places, passed, strict=True) if ok]
        if not good:
            break
        best = _without(task, best, good, checker)
    return best


def _without(task: Task, lines: list[str], places: Sequence[int], checker: Checker) -> list[str]:
    """Drop all the places if that passes, else half of them, .., at least one."""
    while True:
        dropped = set(places)
        rest = [line for i, line in enumerate(lines) if i not in dropped]
        if len(places) == 1 or _passes(task, [rest], checker)[0]:
            return rest
        places = places[len(places) // 2 :]


def _droppable(line: str) -> bool:
    return line.lstrip(" ·").startswith("have ") and "·" not in line


def _passes(task: Task, proofs: Sequence[Sequence[str]], checker: Checker) -> list[bool]:
    texts = ["\n".join(["by", *(f"  {line}" for line in proof)]) for proof in proofs]
    trials = checker.try_all(task, [Candidate(text, "minimising") for text in texts])
    return [trial.passed for trial in trials]
