"""The assembler that deduces: a search through sequents, each step of which Lean has accepted.

At each sequent, in this order: plain tactics; what follows forward from lemmas and facts by
matching; splitting of what is known; backward steps (a side of ∨, a witness of ∃, a lemma whose
conclusion is the goal). The lemmas are ordinary facts `∀ .., .. → ..`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from provers.assembly.backward import Step, backward_steps, joint_witnesses
from provers.assembly.closing import closing_blocks
from provers.assembly.composition import names_used, tactics
from provers.assembly.forward import (
    Derived,
    fresh_facts,
    in_turns,
    rewritten,
    rules_of,
    with_facts,
)
from provers.assembly.minimising import minimised
from provers.assembly.rules import Instance, aimed, is_quantified, same, threaded
from provers.budget import Budget, Spending
from provers.lean.toolchain import ToolchainError
from provers.proving.checker import Candidate, Checker
from provers.proving.engine import Block
from provers.proving.opening import Sequent, open_sequent, open_task
from provers.proving.prover import make as make_prover
from provers.proving.task import Task
from provers.records import Proof
from provers.roles import InfrastructureError, Prover
from provers.statements import render
from provers.statements.ast import Comparison, Quantified, Statement, Truth, VariableBinder
from provers.workshop import Workshop

NAME: Final = "deduction"
_DEPTH: Final = 5
_ROUNDS: Final = 6
_OPENINGS: Final = 3
_MOST_FACTS: Final = 40
_STRONG_SECONDS: Final = 4.0
# A tactic that does not do at once is not the step that is wanted.
_HEARTBEATS: Final = 6000


class DeductionAssembler:
    """See the module.

    Args:
        checker: tries candidates.
        prover: asked about a sequent where plain tactics do not do; None for nobody.
    """

    name: str = NAME

    def __init__(self, checker: Checker, prover: Prover | None = None) -> None:
        self._checker = checker
        self._prover = prover

    def assemble(self, task: Task, budget: Budget) -> Proof | None:
        """A proof that Lean accepts when the lemmas are taken on trust, or None.

        Raises:
            InfrastructureError: Lean could not be run.
        """
        try:
            for prover, careful in self._ways():
                search = _Search(task, self._checker, prover, budget, careful=careful)
                block = search.whole()
                proof = None if block is None else self._proof(task, block, budget)
                if proof is not None:
                    return proof
        except ToolchainError as error:
            raise InfrastructureError(str(error)) from error
        return None

    def _ways(self) -> list[tuple[Prover | None, bool]]:
        """How to search, one after the other: quickly, carefully, and with the prover's help."""
        plain: list[tuple[Prover | None, bool]] = [(None, False), (None, True)]
        return plain if self._prover is None else [plain[0], (self._prover, True)]

    def _proof(self, task: Task, block: Block, budget: Budget) -> Proof | None:
        lines = minimised(task, block, self._checker, budget)
        if lines is None:
            return None
        text = "\n".join(["by", *(f"  {line}" for line in lines)])
        names = {lemma.name: None for lemma in task.lemmas}
        return Proof(text, NAME, NAME, names_used(text, names))


class _Search:
    """One search for a proof of one task.

    Args:
        careful: whether Lean confirms at once what follows by threading, which is nearly certain;
            otherwise the whole proof shows it.
    """

    def __init__(
        self,
        task: Task,
        checker: Checker,
        prover: Prover | None,
        budget: Budget,
        *,
        careful: bool,
    ) -> None:
        self._careful = careful
        self._task = task
        self._checker = checker
        self._prover = prover
        self._budget = budget
        self._hopeless: set[str] = set()
        self._rewritten: set[str] = set()
        self._apart: set[str] = set()
        self._known: dict[tuple[str, str], bool] = {}

    def whole(self) -> Block | None:
        """Deeper and deeper, until a proof is found or the budget is used up."""
        opening = open_task(self._task, substituting=False, splitting=False)
        (sequent,) = opening.leaves()
        for depth in range(_DEPTH + 1):
            self._hopeless.clear()
            rest = self._solve(sequent, depth)
            if rest is not None:
                return [*opening.lines, *rest]
        return None

    def _solve(self, sequent: Sequent, depth: int, rounds: int = _OPENINGS) -> Block | None:
        """Thread facts through lemmas, take the sequent apart, and show each leaf.

        Args:
            sequent: what is to be shown.
            depth: how many steps of another kind may follow.
            rounds: how often what was taken apart may be threaded again.
        """
        derived = self._thread(sequent)
        lines = [each.line for each in derived]
        for each in derived:
            if same(each.fact.proposition, sequent.goal):
                return [*lines, f"exact {each.fact.name}"]
        richer = with_facts(sequent, derived)
        opening = open_sequent(richer, substituting=False, splitting=True)
        leaves = list(opening.leaves())
        # Arithmetic splits what it needs better than cases that are each shown to Lean.
        if len(leaves) > 1 and (block := self._plainly(richer)) is not None:
            return [*lines, *block]
        # What is taken apart is no fact any more, and would be derived again.
        apart = {render(each.fact.proposition) for each in derived if _comes_apart(each)}
        new = apart - self._apart
        self._apart |= new
        blocks: list[Block] = []
        for leaf in leaves:
            again = bool(opening.lines) and rounds > 0
            block = self._solve(leaf, depth, rounds - 1) if again else self._show(leaf, depth)
            if block is None:
                break
            blocks.append(block)
        self._apart -= new
        if len(blocks) < len(leaves):
            return None
        return [*lines, *tactics(opening.proof(blocks))]

    def _show(self, sequent: Sequent, depth: int) -> Block | None:
        key = f"{depth}\n{_key(sequent)}"
        if key in self._hopeless or self._budget.exhausted():
            return None
        # Plain tactics find no witnesses, and facts tell them at no cost in depth.
        block = self._exhibit(sequent, max(depth, 1)) or self._close(sequent)
        if block is None and depth > 0:
            block = self._deduce(sequent, depth)
        if block is None and not self._budget.exhausted():
            self._hopeless.add(key)
        return block

    def _deduce(self, sequent: Sequent, depth: int) -> Block | None:
        block = self._aim(sequent, depth)
        return block or self._step(sequent, backward_steps(sequent), depth)

    def _step(self, sequent: Sequent, steps: Iterator[Step], depth: int) -> Block | None:
        """The first of the steps behind which everything is shown, and how."""
        for step, goals in steps:
            blocks: list[Block] = []
            for goal in goals:
                block = self._solve(sequent._replace(goal=goal), depth - 1)
                if block is None:
                    break
                blocks.append(block)
            else:
                return [step, *_dotted(blocks)]
            if self._budget.exhausted():
                break
        return None

    def _exhibit(self, sequent: Sequent, depth: int) -> Block | None:
        """Witnesses that facts decide, then facts with what unconditional rules say of terms."""
        if not isinstance(sequent.goal, Quantified) or sequent.goal.quantifier != "∃":
            return None
        block = self._step(sequent, joint_witnesses(sequent), depth)
        if block is not None:
            return block
        plain = (
            instance
            for instance in self._aimed(sequent, widely=True)
            # Of variables alone: what is said of compound terms burdens arithmetic.
            if "(" not in instance.term and isinstance(instance.proposition, Comparison)
        )
        derived = self._holding(sequent, fresh_facts(sequent, plain))
        richer = with_facts(sequent, derived)
        block = self._step(richer, joint_witnesses(richer), depth) if derived else None
        return None if block is None else [*(each.line for each in derived), *block]

    def _aim(self, sequent: Sequent, depth: int) -> Block | None:
        """Show the sequent with what the rules say of its terms."""
        if is_quantified(sequent.goal):
            return None
        derived = self._holding(
            sequent, fresh_facts(sequent, self._aimed(sequent, widely=depth > 1))
        )
        if not derived:
            return None
        block = self._solve(with_facts(sequent, derived), depth - 1)
        return None if block is None else [*(each.line for each in derived), *block]

    def _close(self, sequent: Sequent) -> Block | None:
        """Plain tactics, and the prover where there is one."""
        block = self._plainly(sequent)
        if block is not None or self._prover is None or self._budget.exhausted():
            return block
        task = _task(sequent, self._task)
        allowed = Spending(_STRONG_SECONDS, *([float("inf")] * 3))
        proof = self._prover.search(task).advance(self._budget.part(allowed))
        return None if proof is None else tactics(proof.text)

    def _plainly(self, sequent: Sequent) -> Block | None:
        task = _task(sequent, self._task)
        for blocks in closing_blocks(sequent):
            candidates = [Candidate(_text(block), NAME) for block in blocks]
            for block, passed in zip(blocks, self._try(task, candidates), strict=True):
                if passed:
                    return block
        return None

    def _thread(self, sequent: Sequent) -> list[Derived]:
        """All that follows by lemmas whose hypotheses are facts, then by rewriting once."""
        found = self._universal(sequent)
        for number in range(_ROUNDS):
            richer = with_facts(sequent, found)
            new = fresh_facts(richer, self._threads(richer))
            if not new or number == _ROUNDS - 1 or len(richer.hypotheses) > _MOST_FACTS:
                break
            found += new
        richer = with_facts(sequent, found)
        again = fresh_facts(richer, rewritten(richer))
        self._rewritten |= {each.fact.name for each in again}
        found += again
        if not found or not self._careful or self._all_hold(sequent, found):
            return found
        # Something was not as it seemed: keep what holds on its own.
        sure: list[Derived] = []
        for _ in range(_ROUNDS):
            richer = with_facts(sequent, sure)
            new = self._holding(richer, fresh_facts(richer, self._threads(richer)))
            if not new or len(richer.hypotheses) > _MOST_FACTS:
                break
            sure += new
        return sure

    def _universal(self, sequent: Sequent) -> list[Derived]:
        """What follows for all values; found first, since rules for single terms need it."""
        found: list[Derived] = []
        while len(found) < _MOST_FACTS:
            richer = with_facts(sequent, found)
            general = (i for i in self._threads(richer) if isinstance(i.proposition, Quantified))
            new = fresh_facts(richer, general)
            if not new:
                break
            found += new
        return found

    def _threads(self, sequent: Sequent) -> Iterator[Instance]:
        """From lemmas and the facts as they were found: what was rewritten says the same again."""
        own = [h for h in sequent.hypotheses if h.name not in self._rewritten]
        plain = sequent._replace(hypotheses=tuple(own))
        found = in_turns([threaded(rule, plain) for rule in rules_of(plain)])
        return (i for i in found if not self._apart or render(i.proposition) not in self._apart)

    def _all_hold(self, sequent: Sequent, derived: Sequence[Derived]) -> bool:
        task = _task(sequent._replace(goal=Truth(True)), self._task)
        block = [*(each.line for each in derived), "trivial"]
        return self._try(task, [Candidate(_text(block), NAME)])[0]

    def _holding(self, sequent: Sequent, derived: Sequence[Derived]) -> list[Derived]:
        """Those that Lean confirms, each on its own."""
        task = _task(sequent._replace(goal=Truth(True)), self._task)
        candidates = [Candidate(_text([d.line, "trivial"]), NAME) for d in derived]
        trials = self._try(task, candidates)
        return [each for each, passed in zip(derived, trials, strict=True) if passed]

    def _aimed(self, sequent: Sequent, *, widely: bool) -> Iterator[Instance]:
        return in_turns([aimed(rule, sequent, widely=widely) for rule in rules_of(sequent)])

    def _try(self, task: Task, candidates: Sequence[Candidate]) -> list[bool]:
        """Whether each passes; what was tried before is not tried again."""
        key = task.heading("sequent")
        new = [c for c in candidates if (key, c.proof) not in self._known]
        if new and not self._budget.exhausted():
            trials = self._checker.try_all(task, new, deadline=self._budget.deadline)
            self._budget.spend(checks=len(new))
            for candidate, trial in zip(new, trials, strict=True):
                self._known[key, candidate.proof] = trial.passed
        return [self._known.get((key, c.proof), False) for c in candidates]


def _comes_apart(derived: Derived) -> bool:
    proposition = derived.fact.proposition
    return isinstance(proposition, Quantified) and proposition.quantifier == "∃"


def _task(sequent: Sequent, task: Task) -> Task:
    """The sequent as a task of its own."""
    binders = (*map(VariableBinder, sequent.variables), *sequent.hypotheses)
    return replace(task, statement=Statement("sequent", binders, sequent.goal))


def _key(sequent: Sequent) -> str:
    facts = sorted({render(h.proposition) for h in sequent.hypotheses})
    return "\n".join([*facts, render(sequent.goal)])


def _dotted(blocks: Sequence[Block]) -> Block:
    if len(blocks) == 1:
        return blocks[0]
    return [
        line for first, *rest in blocks for line in (f"· {first}", *(f"  {each}" for each in rest))
    ]


def _text(block: Block) -> str:
    return "\n".join(["by", *(f"  {line}" for line in block)])


def make(workshop: Workshop) -> DeductionAssembler:
    """The assembler with the prover of strategies for what plain tactics do not show."""
    limits, toolchain = workshop.checker.limits, workshop.toolchain
    checker = Checker(toolchain, limits, heartbeats=_HEARTBEATS)
    return DeductionAssembler(checker, make_prover(workshop))
