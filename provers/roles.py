"""The roles of the pipeline, any of which can be exchanged: who proposes, proves and assembles.

    Reasoner -> lemmas -> Gates -> Prover, each lemma alone -> Assembler -> Judge

A role never decides whether a proof is right: that is the judge's (`provers.lean.judge.Judge`).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from provers.budget import Budget
from provers.lean.judge import Verdict
from provers.proving.task import Task
from provers.records import Attempt, Lemma, LemmaStatus, Problem, Proof
from provers.statements import Counterexample


class Feedback(NamedTuple):
    """What became of an earlier proposal, told to the reasoner that made it.

    Attributes:
        text: the lemma as proposed.
        status: how far it came; "extracted" where it could not be read.
        reason: the error, or the counterexample.
    """

    text: str
    status: LemmaStatus
    reason: str


class Request(NamedTuple):
    """What a reasoner is asked: lemmas for a goal.

    Attributes:
        problem: what the run is to prove.
        goal: what lemmas are wanted for: the problem, or a lemma of it that was not proved.
        depth: 0 for the problem, and one more for each lemma on the way down.
        feedback: on earlier proposals for the same goal, oldest first.
    """

    problem: Problem
    goal: Problem
    depth: int = 0
    feedback: tuple[Feedback, ...] = ()


class Proposals(NamedTuple):
    """A reasoner's answer.

    Attributes:
        lemmas: with status "parses", in the order in which they should be tried.
        rejected: texts that could not be read, with the error.
        complete: whether the lemmas are meant to be enough, those for the goal together for it,
            and those whose parents are lemmas together for these.
    """

    lemmas: tuple[Lemma, ...]
    rejected: tuple[Feedback, ...] = ()
    complete: bool = False


class Reasoner(Protocol):
    """Proposes lemmas. It may call models and do mathematics, but proves nothing."""

    name: str

    def propose(self, request: Request, budget: Budget) -> Proposals:
        """Lemmas that together should imply the goal; none where it has no idea.

        Raises:
            InfrastructureError: what it depends on failed, which says nothing of the problem.
        """
        ...


class Finding(NamedTuple):
    """What a gate found of a lemma.

    Attributes:
        status: the lemma's new status.
        reason: why: the counterexample, the error, what it repeats.
        proof: where the gate has one: of a trivial lemma.
        counterexample: of a refuted lemma; of another one, where it is no more than suspected.
    """

    status: LemmaStatus
    reason: str = ""
    proof: Proof | None = None
    counterexample: Counterexample | None = None


class Gate(Protocol):
    """Looks at lemmas before any attempt is paid for."""

    name: str

    def examine(
        self, goal: Problem, lemmas: Sequence[Lemma], budget: Budget
    ) -> Mapping[str, Finding]:
        """Findings by lemma id; a lemma of which nothing is found goes on as it is.

        Raises:
            InfrastructureError: what it depends on failed, which says nothing of the lemmas.
        """
        ...


class ProofSearch(Protocol):
    """A search for a proof of one task that can be stopped and taken up again.

    Attributes:
        exhausted: whether it has nothing left to try.
    """

    exhausted: bool

    def advance(self, budget: Budget) -> Proof | None:
        """Go on until a proof is found, the budget is used up or nothing is left to try.

        Raises:
            InfrastructureError: what it depends on failed, which says nothing of the task.
        """
        ...

    def attempts(self) -> Sequence[Attempt]:
        """What was tried so far, in order; may be summed up by strategy."""
        ...


class Prover(Protocol):
    """Searches for a proof of a task from its statement alone."""

    name: str

    def search(self, task: Task) -> ProofSearch:
        """A new search; nothing is tried yet."""
        ...


class Assembler(Protocol):
    """Proves a task by means of its lemmas."""

    name: str

    def assemble(self, task: Task, budget: Budget) -> Proof | None:
        """A proof that Lean accepts when the lemmas are taken on trust, or None.

        Raises:
            InfrastructureError: what it depends on failed, which says nothing of the task.
        """
        ...


class ProofJudge(Protocol):
    """Decides whether a submission proves a frozen statement."""

    def judge(self, statement: str, submission: str) -> Verdict:
        """The verdict on declarations that are to hold the theorem of the statement."""
        ...


class InfrastructureError(Exception):
    """The machinery failed: Lean, an endpoint, the disk. Never counted against anybody's work."""


def joined(lists: Iterable[Sequence[Lemma]]) -> list[Lemma]:
    """Lemmas of several reasoners in turns, each statement once, first come first."""
    queues = [list(lemmas) for lemmas in lists]
    found: dict[str, Lemma] = {}
    for place in range(max(map(len, queues), default=0)):
        for queue in queues:
            if place < len(queue):
                found.setdefault(queue[place].id, queue[place])
    return list(found.values())
