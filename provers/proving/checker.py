"""Proof texts tried against Lean, many in one file.

What passes here is still a proposal: the lemmas are taken on trust, and the judge has not seen it.
"""

import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from provers.lean.rules import review
from provers.lean.toolchain import LeanRun, Limits, Message, Outcome, Toolchain, ToolchainError
from provers.proving.task import Task
from provers.statements.ast import Statement

_OPTIONS: Final = "set_option linter.all false\nset_option relaxedAutoImplicit false\n"
_FIRST_BATCH: Final = 8
_LARGEST_BATCH: Final = 64
_PIECES: Final = 8
# A proof may refer to itself under this name only, which then fails for want of termination.
_NAME: Final = "candidate"
# Lean's answer to it tells that it is through with the candidate before it.
_MARK: Final = "#check Prop"


class Candidate(NamedTuple):
    """A proof text and where it came from.

    Attributes:
        proof: `by ..` or a term.
        strategy: who proposed it.
    """

    proof: str
    strategy: str


class Claim(NamedTuple):
    """A theorem and a proof text to be tried on it.

    Attributes:
        statement: its name has no effect.
        proof: `by ..` or a term.
    """

    statement: Statement
    proof: str


class Trial(NamedTuple):
    """What Lean said of a candidate.

    Attributes:
        passed: whether it found no error and no gap.
        outcome: "finished", or what ended Lean on this candidate alone.
        error: Lean's first error, or empty.
        line: of the error in the proof text, from 1; 0 when outside of it.
    """

    passed: bool
    outcome: Outcome
    error: str = ""
    line: int = 0


class Checker:
    """Tries candidates with one toolchain.

    Args:
        toolchain: runs Lean.
        limits: of each run of Lean, which tries up to 64 candidates.
        heartbeats: Lean's own limit on each candidate, in thousands of small allocations; it
            bounds elaboration, not the kernel.
    """

    def __init__(
        self, toolchain: Toolchain, limits: Limits | None = None, *, heartbeats: int = 20_000
    ) -> None:
        self.toolchain = toolchain
        self.limits = limits or Limits(seconds=20)
        self.heartbeats = heartbeats
        self.tried = 0

    def first_passing(
        self, task: Task, candidates: Iterable[Candidate], *, deadline: float
    ) -> Candidate | None:
        """The first candidate that passes, tried in growing batches.

        Args:
            task: the theorem.
            candidates: likeliest first; read no further than needed.
            deadline: by `time.monotonic`; none is begun later, and a run of Lean ends by then.

        Raises:
            ToolchainError: Lean could not be run, which says nothing about any candidate.
        """
        waiting = _distinct(candidates)
        size = _FIRST_BATCH
        while time.monotonic() < deadline and (batch := list(islice(waiting, size))):
            trials = self.try_all(task, batch, deadline=deadline)
            for candidate, trial in zip(batch, trials, strict=True):
                if trial.passed:
                    return candidate
            size = min(2 * size, _LARGEST_BATCH)
        return None

    def try_all(
        self,
        task: Task,
        candidates: Sequence[Candidate],
        *,
        deadline: float = float("inf"),
        seconds: float | None = None,
    ) -> list[Trial]:
        """Try every candidate; one that makes Lean end is told apart from its neighbours.

        Args:
            task: the theorem.
            candidates: in any order.
            deadline: by `time.monotonic`.
            seconds: of each run of Lean, if less than the checker's own limit. A candidate whose
                outcome is "timeout" may be one that came last in a run, and is worth another try.

        Raises:
            ToolchainError: Lean could not be run, which says nothing about any candidate.
        """
        heading = task.heading(_NAME)
        entries = [_Entry(heading, candidate.proof) for candidate in candidates]
        limits = self.limits
        if seconds is not None:
            limits = limits._replace(seconds=min(seconds, limits.seconds))
        return self._try_entries(task.lemma_headings(), entries, deadline, limits)

    def try_claims(self, claims: Sequence[Claim], *, deadline: float = float("inf")) -> list[Trial]:
        """Try proofs of several theorems, each told apart from its neighbours.

        Raises:
            ToolchainError: Lean could not be run.
        """
        dialect = self.toolchain.dialect
        entries = [
            _Entry(Task(claim.statement, dialect=dialect).heading(_NAME), claim.proof)
            for claim in claims
        ]
        return self._try_entries((), entries, deadline, self.limits)

    def _try_entries(
        self,
        lemmas: Sequence[str],
        entries: Sequence["_Entry"],
        deadline: float,
        limits: Limits,
    ) -> list[Trial]:
        refused = {i: _refusal(entry.proof) for i, entry in enumerate(entries)}
        todo = [i for i, reason in refused.items() if reason is None]
        trials = {i: Trial(False, "finished", reason) for i, reason in refused.items() if reason}
        while todo:
            found = self._try(lemmas, entries, todo, deadline, limits)
            trials |= found
            todo = [i for i in todo if i not in found]
        self.tried += len(entries)
        return [trials[i] for i in range(len(entries))]

    def _try(
        self,
        lemmas: Sequence[str],
        entries: Sequence["_Entry"],
        places: list[int],
        deadline: float,
        limits: Limits,
    ) -> dict[int, Trial]:
        """What became of the first of these, at least of one; of all if Lean ran to its end."""
        left = deadline - time.monotonic()
        if left <= 0:
            return {place: Trial(False, "timeout") for place in places}
        proofs = [entries[i].proof for i in places]
        text, firsts = self._file(lemmas, [entries[i] for i in places])
        run = self.toolchain.run(text, limits=limits._replace(seconds=min(limits.seconds, left)))
        if run.outcome == "infrastructure":
            raise ToolchainError(f"Lean could not be run: {run.stderr}")
        trials = _trials(run, firsts, proofs)
        if run.outcome == "finished":
            return dict(zip(places, trials, strict=True))
        ended = Trial(False, run.outcome, f"{run.outcome} of Lean")
        if len(places) == 1:
            return {places[0]: ended}
        if not self.toolchain.streams:
            return self._in_pieces(lemmas, entries, places, deadline, limits)
        done = _done(run, firsts, proofs)
        found = dict(zip(places[:done], trials[:done], strict=True))
        return found if done == len(places) else found | {places[done]: ended}

    def _in_pieces(
        self,
        lemmas: Sequence[str],
        entries: Sequence["_Entry"],
        places: list[int],
        deadline: float,
        limits: Limits,
    ) -> dict[int, Trial]:
        size = -(-len(places) // _PIECES)
        found: dict[int, Trial] = {}
        for start in range(0, len(places), size):
            found |= self._try(lemmas, entries, places[start : start + size], deadline, limits)
        return found

    def _file(self, lemmas: Sequence[str], entries: Sequence["_Entry"]) -> tuple[str, list[int]]:
        """A file with all proofs, and the line on which each one's text begins."""
        text = self.toolchain.header + _OPTIONS
        text += "".join(f"{heading} := sorry\n" for heading in lemmas)
        firsts: list[int] = []
        pieces, line = [text], text.count("\n") + 1
        for number, (heading, proof) in enumerate(entries):
            front = (
                f"namespace Trial{number}\nset_option maxHeartbeats {self.heartbeats} in\n"
                f"{heading} :=\n"
            )
            piece = f"{front}{proof}\n{_MARK}\nend Trial{number}\n"
            firsts.append(line + front.count("\n"))
            pieces.append(piece)
            line += piece.count("\n")
        return "".join(pieces), firsts


class _Entry(NamedTuple):
    """A theorem's heading, on one line, and a proof text."""

    heading: str
    proof: str


def _distinct(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    seen: set[str] = set()
    for candidate in candidates:
        if candidate.proof not in seen:
            seen.add(candidate.proof)
            yield candidate


def _refusal(proof: str) -> str | None:
    """Why a text may not stand in a file with others: it breaks a rule, or declares something."""
    found = review(proof)
    if found.violations:
        return found.violations[0].message
    own = found.declarations or found.commands
    return "the proof declares something of its own" if own else None


def _trials(run: LeanRun, firsts: Sequence[int], proofs: Sequence[str]) -> list[Trial]:
    head = [m for m in run.messages if m.severity == "error" and m.line < firsts[0] - 3]
    if head:
        raise ToolchainError(f"Lean refuses the header or a lemma: {head[0].text}")
    trials: list[Trial] = []
    for i, (first, proof) in enumerate(zip(firsts, proofs, strict=True)):
        # The heading's three lines before it, and the section's end behind it, are its own.
        last = firsts[i + 1] - 4 if i + 1 < len(firsts) else float("inf")
        own = [m for m in run.messages if first - 3 <= m.line <= last]
        trials.append(_trial(own, first, proof.count("\n") + 1))
    return trials


def _done(run: LeanRun, firsts: Sequence[int], proofs: Sequence[str]) -> int:
    """How many candidates Lean was through with before it was ended, the first of them."""
    answered = {m.line for m in run.messages if m.severity == "information"}
    marks = [first + proof.count("\n") + 1 for first, proof in zip(firsts, proofs, strict=True)]
    return next((i for i, mark in enumerate(marks) if mark not in answered), len(marks))


def _trial(messages: Sequence[Message], first: int, lines: int) -> Trial:
    for message in messages:
        if message.severity == "error" or "declaration uses" in message.text:
            line = message.line - first + 1
            return Trial(False, "finished", message.text, line if 1 <= line <= lines else 0)
    return Trial(True, "finished")
