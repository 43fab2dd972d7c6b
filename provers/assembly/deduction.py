"""The assembler that deduces: a search through sequents, each step of which Lean has accepted.

At each sequent, in this order: plain tactics; what follows forward from lemmas and facts by
matching; splitting of what is known; backward steps (a side of ∨, a witness of ∃, a lemma whose
conclusion is the goal). The lemmas are ordinary facts `∀ .., .. → ..`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from provers.assembly.composition import names_used, tactics
from provers.assembly.matching import matches
from provers.assembly.minimising import minimised
from provers.assembly.rules import (
    Instance,
    Rule,
    aimed,
    argument,
    choices,
    equations,
    is_loop,
    is_quantified,
    rule_of,
    same,
    terms_of,
    threaded,
)
from provers.budget import Budget, Spending
from provers.lean.toolchain import ToolchainError
from provers.proving.checker import Candidate, Checker
from provers.proving.opening import Sequent, open_sequent, open_task
from provers.proving.task import Task
from provers.records import Proof
from provers.roles import InfrastructureError, Prover
from provers.statements import render, substitute
from provers.statements.ast import (
    Comparison,
    Connective,
    Divides,
    Hypothesis,
    Proposition,
    Quantified,
    Statement,
    Truth,
    Variable,
    VariableBinder,
)
from provers.workshop import Workshop

NAME: Final = "deduction"
Block = list[str]
_DEPTH: Final = 5
_ROUNDS: Final = 6
_MOST_INSTANCES: Final = 32
_MOST_FACTS: Final = 40
_MOST_WITNESSES: Final = 12
_MOST_BACKWARD: Final = 6
_CHEAP: Final[tuple[Block, ...]] = (
    ["assumption"],
    ["omega"],
    ["contradiction"],
    ["rfl"],
    ["decide"],
)
_DIVISIBILITIES: Final = (
    "Nat.gcd_dvd_left",
    "Nat.gcd_dvd_right",
    "Nat.dvd_mul_right",
    "Nat.dvd_mul_left",
)
_STRONG_SECONDS: Final = 4.0
# A tactic that does not do at once is not the step that is wanted.
_HEARTBEATS: Final = 2000


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


class _Derived(NamedTuple):
    line: str
    fact: Hypothesis


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

    def _solve(self, sequent: Sequent, depth: int) -> Block | None:
        """Thread facts through lemmas, take the sequent apart, and show each leaf."""
        derived = self._thread(sequent)
        lines = [each.line for each in derived]
        for each in derived:
            if same(each.fact.proposition, sequent.goal):
                return [*lines, f"exact {each.fact.name}"]
        richer = _with(sequent, derived)
        opening = open_sequent(richer, substituting=False, splitting=True)
        leaves = list(opening.leaves())
        # Arithmetic splits what it needs better than cases that are each shown to Lean.
        if len(leaves) > 1 and (block := self._plainly(richer)) is not None:
            return [*lines, *block]
        blocks: list[Block] = []
        for leaf in leaves:
            # What the opening found may be threaded too.
            again = self._thread(leaf) if opening.lines else []
            block = self._show(_with(leaf, again), depth)
            if block is None:
                return None
            blocks.append([*(each.line for each in again), *block])
        return [*lines, *tactics(opening.proof(blocks))]

    def _show(self, sequent: Sequent, depth: int) -> Block | None:
        key = f"{depth}\n{_key(sequent)}"
        if key in self._hopeless or self._budget.exhausted():
            return None
        block = self._close(sequent)
        if block is None and depth > 0:
            block = self._deduce(sequent, depth)
        if block is None and not self._budget.exhausted():
            self._hopeless.add(key)
        return block

    def _deduce(self, sequent: Sequent, depth: int) -> Block | None:
        block = self._aim(sequent, depth)
        if block is not None:
            return block
        for step, goals in self._backward(sequent):
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

    def _aim(self, sequent: Sequent, depth: int) -> Block | None:
        """Show the sequent with what the rules say of its terms."""
        if is_quantified(sequent.goal):
            return None
        derived = self._holding(
            sequent, _fresh_facts(sequent, self._aimed(sequent, widely=depth > 1))
        )
        if not derived:
            return None
        block = self._solve(_with(sequent, derived), depth - 1)
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
        blocks = [*_CHEAP, *_closers(sequent)]
        candidates = [Candidate(_text(block), NAME) for block in blocks]
        for block, passed in zip(blocks, self._try(task, candidates), strict=True):
            if passed:
                return block
        return None

    def _thread(self, sequent: Sequent) -> list[_Derived]:
        """All that follows by lemmas whose hypotheses are facts, then by rewriting once."""
        found = self._universal(sequent)
        for number in range(_ROUNDS):
            richer = _with(sequent, found)
            new = _fresh_facts(richer, self._threads(richer))
            if not new or number == _ROUNDS - 1 or len(richer.hypotheses) > _MOST_FACTS:
                break
            found += new
        richer = _with(sequent, found)
        again = _fresh_facts(richer, _rewritten(richer))
        self._rewritten |= {each.fact.name for each in again}
        found += again
        if not found or not self._careful or self._all_hold(sequent, found):
            return found
        # Something was not as it seemed: keep what holds on its own.
        sure: list[_Derived] = []
        for _ in range(_ROUNDS):
            richer = _with(sequent, sure)
            new = self._holding(richer, _fresh_facts(richer, self._threads(richer)))
            if not new or len(richer.hypotheses) > _MOST_FACTS:
                break
            sure += new
        return sure

    def _universal(self, sequent: Sequent) -> list[_Derived]:
        """What follows for all values; found first, since rules for single terms need it."""
        found: list[_Derived] = []
        while len(found) < _MOST_FACTS:
            richer = _with(sequent, found)
            general = (i for i in self._threads(richer) if isinstance(i.proposition, Quantified))
            new = _fresh_facts(richer, general)
            if not new:
                break
            found += new
        return found

    def _threads(self, sequent: Sequent) -> Iterator[Instance]:
        """From lemmas and the facts as they were found: what was rewritten says the same again."""
        own = [h for h in sequent.hypotheses if h.name not in self._rewritten]
        plain = sequent._replace(hypotheses=tuple(own))
        return _in_turns([threaded(rule, plain) for rule in _rules(plain)])

    def _all_hold(self, sequent: Sequent, derived: Sequence[_Derived]) -> bool:
        task = _task(sequent._replace(goal=Truth(True)), self._task)
        block = [*(each.line for each in derived), "trivial"]
        return self._try(task, [Candidate(_text(block), NAME)])[0]

    def _holding(self, sequent: Sequent, derived: Sequence[_Derived]) -> list[_Derived]:
        """Those that Lean confirms, each on its own."""
        task = _task(sequent._replace(goal=Truth(True)), self._task)
        candidates = [Candidate(_text([d.line, "trivial"]), NAME) for d in derived]
        trials = self._try(task, candidates)
        return [each for each, passed in zip(derived, trials, strict=True) if passed]

    def _aimed(self, sequent: Sequent, *, widely: bool) -> Iterator[Instance]:
        return _in_turns([aimed(rule, sequent, widely=widely) for rule in _rules(sequent)])

    def _backward(self, sequent: Sequent) -> Iterator[tuple[str, tuple[Proposition, ...]]]:
        """Steps from the goal: a tactic, and what is to be shown behind it."""
        goal = sequent.goal
        if isinstance(goal, Connective) and goal.sign == "∨":
            yield "left", (goal.left,)
            yield "right", (goal.right,)
        if isinstance(goal, Quantified) and goal.quantifier == "∃":
            for witness in _witnesses(goal, sequent):
                body = substitute(goal.body, {goal.variable: witness})
                yield f"refine ⟨{argument(witness)}, ?_⟩", (body,)
        for fact in (*sequent.hypotheses, *sequent.lemmas):
            rule = rule_of(fact)
            if rule is not None and rule.hypotheses():
                yield from _applied(rule, sequent)

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


def _with(sequent: Sequent, derived: Sequence[_Derived]) -> Sequent:
    facts = tuple(each.fact for each in derived)
    return sequent._replace(hypotheses=(*sequent.hypotheses, *facts))


def _rules(sequent: Sequent) -> list[Rule]:
    facts = (*sequent.lemmas, *sequent.hypotheses)
    return [rule for rule in map(rule_of, facts) if rule is not None]


def _fresh_facts(sequent: Sequent, instances: Iterator[Instance]) -> list[_Derived]:
    """The instances that say something new, as lines that give them names."""
    known = [h.proposition for h in sequent.hypotheses]
    taken = sequent.taken()
    lines: list[_Derived] = []
    for instance in instances:
        stated = instance.proposition
        if _is_plain(stated) or _implied(stated, known):
            continue
        known.append(stated)
        name = _fresh(taken)
        taken.add(name)
        text = f"have {name} : {render(stated)} := {instance.term}"
        lines.append(_Derived(text, Hypothesis(name, stated)))
        if len(lines) == _MOST_INSTANCES:
            break
    return lines


def _in_turns(streams: Sequence[Iterator[Instance]]) -> Iterator[Instance]:
    """From each stream in turns, so that none crowds out the others."""
    going = list(streams)
    while going:
        left: list[Iterator[Instance]] = []
        for stream in going:
            instance = next(stream, None)
            if instance is not None:
                yield instance
                left.append(stream)
        going = left


def _closers(sequent: Sequent) -> list[Block]:
    """Tactics that rewrite by facts, or chain lemmas."""
    blocks: list[Block] = [["subst_vars", "omega"], ["simp"]]
    if isinstance(sequent.goal, Divides):
        blocks += [[f"exact {name} _ _"] for name in _DIVISIBILITIES]
    blocks += [[f"exact {first}.trans {second}.symm"] for first, second in _meeting(sequent)]
    rules = [(h.name, rule_of(h)) for h in sequent.hypotheses]
    loops = [name for name, rule in rules if rule is not None and is_loop(rule)]
    if not loops:
        blocks.append(["simp_all"])
    for name, rule in rules:
        if rule is not None and name not in loops:
            blocks.append([f"simp only [{name}]", "omega"])
            blocks.append([f"simp [{name}]"])
    if sequent.lemmas:
        blocks.append([f"solve_by_elim [{', '.join(lemma.name for lemma in sequent.lemmas)}]"])
    return blocks


def _meeting(sequent: Sequent) -> Iterator[tuple[str, str]]:
    """Names of equations by which both sides of the goal are equal to one thing."""
    goal = sequent.goal
    if not isinstance(goal, Comparison) or goal.relation != "=":
        return
    facts = [(h.name, h.proposition) for h in sequent.hypotheses]
    equal = [(n, p) for n, p in facts if isinstance(p, Comparison) and p.relation == "="]
    for first, ours in equal:
        for second, theirs in equal:
            if (ours.left, theirs.left) == (goal.left, goal.right) and ours.right == theirs.right:
                yield first, second


def _applied(rule: Rule, sequent: Sequent) -> Iterator[tuple[str, tuple[Proposition, ...]]]:
    """The goal by a rule whose conclusion it is; hypotheses that no fact states become goals."""
    count = 0
    for matched in matches(rule.conclusion, sequent.goal, rule.holes()):
        missing = sorted(rule.holes() - set(matched), key=lambda hole: hole.name)
        for chosen in choices(missing, sequent):
            values = {**matched, **chosen}
            words = [f"refine @{rule.name}"]
            goals: list[Proposition] = []
            for parameter in rule.parameters:
                if isinstance(parameter, Variable):
                    words.append(argument(values[parameter]))
                    continue
                stated = substitute(parameter, values)
                fact = next((f for f in sequent.hypotheses if same(f.proposition, stated)), None)
                words.append("?_" if fact is None else fact.name)
                goals += [stated] if fact is None else []
            yield " ".join(words), tuple(goals)
            count += 1
            if count == _MOST_BACKWARD:
                return


def _witnesses(goal: Quantified, sequent: Sequent) -> list[Proposition | Variable]:
    """Values for ∃: those that make the body a fact, then terms in scope."""
    hole = Variable("?w", goal.variable.type)
    pattern = substitute(goal.body, {goal.variable: hole})
    found: dict[str, Proposition | Variable] = {}
    parts = [pattern]
    while parts:
        part = parts.pop(0)
        if isinstance(part, Connective) and part.sign == "∧":
            parts += [part.left, part.right]
        for fact in sequent.hypotheses:
            for values in matches(part, fact.proposition, frozenset({hole})):
                if hole in values:
                    found.setdefault(render(values[hole]), values[hole])  # pyright: ignore
    for term in terms_of(hole, sequent):
        found.setdefault(render(term), term)  # pyright: ignore
    return list(found.values())[:_MOST_WITNESSES]


def _rewritten(sequent: Sequent) -> Iterator[Instance]:
    """Facts in which the left side of an equation among the facts is replaced by its right."""
    for equation, comparison in equations(sequent):
        for fact in sequent.hypotheses:
            if isinstance(fact.proposition, Connective):
                continue
            changed = _replaced(fact.proposition, comparison)
            if fact != equation and changed != fact.proposition:
                term = f"by simpa only [{equation.name}] using {fact.name}"
                yield Instance(term, changed, 0)


def _replaced(proposition: Proposition, equation: Comparison) -> Proposition:
    from provers.statements import map_parts
    from provers.statements.ast import Node

    def change(node: Node) -> Node:
        if node == equation.left:
            return equation.right
        return map_parts(node, change)

    return map_parts(proposition, change)


def _implied(proposition: Proposition, known: Sequence[Proposition]) -> bool:
    """Whether a fact is known already, or a side of ∨ that it has."""
    if any(same(proposition, each) for each in known):
        return True
    if not isinstance(proposition, Connective) or proposition.sign not in {"∧", "∨"}:
        return False
    sides = (_implied(part, known) for part in (proposition.left, proposition.right))
    return all(sides) if proposition.sign == "∧" else any(sides)


def _is_plain(proposition: Proposition) -> bool:
    """Whether a fact says nothing: `t = t`, `True`."""
    if isinstance(proposition, Truth):
        return proposition.value
    if not isinstance(proposition, Comparison) or proposition.relation not in {"=", "≤", "≥"}:
        return False
    return proposition.left == proposition.right


def _task(sequent: Sequent, task: Task) -> Task:
    """The sequent as a task of its own."""
    binders = (*map(VariableBinder, sequent.variables), *sequent.hypotheses)
    return replace(task, statement=Statement("sequent", binders, sequent.goal))


def _key(sequent: Sequent) -> str:
    facts = sorted({render(h.proposition) for h in sequent.hypotheses})
    return "\n".join([*facts, render(sequent.goal)])


def _fresh(taken: set[str]) -> str:
    number = 1
    while f"k{number}" in taken:
        number += 1
    return f"k{number}"


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
    from provers.proving.prover import make as make_prover

    limits, toolchain = workshop.checker.limits, workshop.toolchain
    checker = Checker(toolchain, limits, heartbeats=_HEARTBEATS)
    return DeductionAssembler(checker, make_prover(workshop))
