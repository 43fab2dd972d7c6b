"""How every proof begins: what can be introduced, taken apart or substituted, is.

opening = open_task(task)
opening.leaves()                  # what Lean shows then, with the names that it uses
opening.proof([["omega"], ...])   # a whole proof text, with lines for each leaf
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from provers.proving.task import Task
from provers.statements import closed, substitute
from provers.statements.ast import (
    Comparison,
    Connective,
    FunctionType,
    Hypothesis,
    Not,
    Proposition,
    Quantified,
    Term,
    Truth,
    Variable,
    VariableBinder,
    free_variables,
)
from provers.statements.core_form import core_form
from provers.statements.transform import unused

_MOST_LEAVES: Final = 16


class Sequent(NamedTuple):
    """What is to be shown at one place of a proof, as Lean has it there.

    Attributes:
        variables: in scope, in the order in which Lean got them.
        hypotheses: in scope, under Lean's names.
        goal: what is to be shown.
        lemmas: proved theorems that may be used by name, each as one closed proposition.
    """

    variables: tuple[Variable, ...]
    hypotheses: tuple[Hypothesis, ...]
    goal: Proposition
    lemmas: tuple[Hypothesis, ...] = ()

    def taken(self) -> set[str]:
        """All names in scope."""
        names = {v.name for v in self.variables} | {h.name for h in self.hypotheses}
        return names | {lemma.name for lemma in self.lemmas}

    def fresh(self, name: str) -> str:
        """A name like this one that is not in scope."""
        return fresh_name(name, self.taken())


@dataclass(frozen=True, slots=True)
class Opening:
    """A tree of first steps.

    Attributes:
        lines: tactics, from the goal before.
        children: of each goal that the last line leaves, in order; empty at a leaf.
        sequent: what is to be shown behind the lines; at a node with children, before its split.
    """

    lines: tuple[str, ...]
    children: tuple["Opening", ...]
    sequent: Sequent

    def leaves(self) -> tuple[Sequent, ...]:
        """The sequents that are left, in order."""
        if not self.children:
            return (self.sequent,)
        return tuple(leaf for child in self.children for leaf in child.leaves())

    def proof(self, blocks: Sequence[Sequence[str]]) -> str:
        """A proof text.

        Args:
            blocks: for each leaf, in order, the lines that show it; a line may be indented.

        Raises:
            ValueError: there are not as many blocks as leaves.
        """
        if len(blocks) != len(self.leaves()):
            raise ValueError(f"{len(blocks)} blocks for {len(self.leaves())} leaves")
        return "\n".join(["by", *(f"  {line}" for line in self._text(iter(blocks)))])

    def _text(self, blocks: Iterator[Sequence[str]]) -> list[str]:
        lines = list(self.lines)
        if not self.children:
            return lines + list(next(blocks))
        for child in self.children:
            first, *rest = child._text(blocks)
            lines += [f"· {first}", *(f"  {line}" for line in rest)]
        return lines


def fresh_name(name: str, taken: set[str]) -> str:
    """The name, or the name with the first number that makes it new."""
    if name not in taken:
        return name
    number = 1
    while f"{name}{number}" in taken:
        number += 1
    return f"{name}{number}"


def open_task(task: Task, *, substituting: bool = True, splitting: bool = True) -> Opening:
    """The first steps of a task.

    ∀ and → of the goal are introduced, ¬ and ≠ become assumptions of what they deny, ∧ and ∃
    among the hypotheses are taken apart.

    Args:
        task: any.
        substituting: whether a hypothesis `x = t` replaces x, where x is a variable not in t.
        splitting: whether ∧ and ↔ in the goal and ∨ among the hypotheses make several goals;
            at most 16.
    """
    variables: list[Variable] = []
    hypotheses: list[Hypothesis] = []
    for binder in task.statement.binders:
        if isinstance(binder, VariableBinder):
            variables.append(binder.variable)
        else:
            hypotheses.append(Hypothesis(binder.name, core_form(binder.proposition)))
    lemmas = tuple(Hypothesis(lemma.name, core_form(closed(lemma))) for lemma in task.lemmas)
    goal = core_form(task.statement.goal)
    sequent = Sequent(tuple(variables), tuple(hypotheses), goal, lemmas)
    return open_sequent(sequent, substituting=substituting, splitting=splitting)


def open_sequent(sequent: Sequent, *, substituting: bool = True, splitting: bool = True) -> Opening:
    """The first steps from any place of a proof, as for `open_task`."""
    opener = _Opener(substituting, splitting)
    return opener.open(sequent, _MOST_LEAVES)


class _Step(NamedTuple):
    line: str
    sequents: Sequence[Sequent]


class _Opener:
    def __init__(self, substituting: bool, splitting: bool) -> None:
        self._substituting = substituting
        self._splitting = splitting

    def open(self, sequent: Sequent, most: int) -> Opening:
        lines: list[str] = []
        while (step := self._step(sequent, most)) is not None:
            lines.append(step.line)
            if len(step.sequents) > 1:
                share = most // len(step.sequents)
                children = tuple(self.open(part, share) for part in step.sequents)
                return Opening(tuple(lines), children, sequent)
            (sequent,) = step.sequents
        return Opening(tuple(lines), (), sequent)

    def _step(self, sequent: Sequent, most: int) -> _Step | None:
        step = _goal_step(sequent)
        for hypothesis in sequent.hypotheses:
            step = step or _hypothesis_step(sequent, hypothesis)
        if self._substituting:
            for hypothesis in sequent.hypotheses:
                step = step or _substitution(sequent, hypothesis)
        if step is None and self._splitting:
            step = _split(sequent, most)
        return step


def _goal_step(sequent: Sequent) -> _Step | None:
    goal = sequent.goal
    match goal:
        case Quantified("∀", variable, body):
            name = unused(variable.name, sequent.taken())
            fresh = Variable(name, variable.type)
            body = body if fresh == variable else substitute(body, {variable: fresh})
            after = sequent._replace(variables=(*sequent.variables, fresh), goal=body)
            return _Step(f"intro {name}", (after,))
        case Connective("→", left, right):
            return _introduced(sequent, left, right)
        case Not(operand):
            return _introduced(sequent, operand, Truth(False))
        case Comparison("≠", left, right):
            return _introduced(sequent, Comparison("=", left, right), Truth(False))
        case _:
            return None


def _introduced(sequent: Sequent, assumed: Proposition, goal: Proposition) -> _Step:
    name = sequent.fresh("h")
    hypotheses = (*sequent.hypotheses, Hypothesis(name, assumed))
    return _Step(f"intro {name}", (sequent._replace(hypotheses=hypotheses, goal=goal),))


def _hypothesis_step(sequent: Sequent, hypothesis: Hypothesis) -> _Step | None:
    name = hypothesis.name
    match hypothesis.proposition:
        case Connective("∧", left, right):
            parts = (left, right)
        case Connective("↔", left, right):
            parts = (Connective("→", left, right), Connective("→", right, left))
        case Quantified("∃", variable, body):
            bound = Variable(unused(variable.name, sequent.taken()), variable.type)
            body = body if bound == variable else substitute(body, {variable: bound})
            after = _replaced(sequent, hypothesis, (Hypothesis(name, body),))
            after = after._replace(variables=(*sequent.variables, bound))
            return _Step(f"obtain ⟨{bound.name}, {name}⟩ := {name}", (after,))
        case _:
            return None
    other = sequent.fresh(name)
    found = (Hypothesis(name, parts[0]), Hypothesis(other, parts[1]))
    after = _replaced(sequent, hypothesis, found)
    return _Step(f"obtain ⟨{name}, {other}⟩ := {name}", (after,))


def _replaced(sequent: Sequent, old: Hypothesis, new: tuple[Hypothesis, ...]) -> Sequent:
    place = sequent.hypotheses.index(old)
    before, after = sequent.hypotheses[:place], sequent.hypotheses[place + 1 :]
    return sequent._replace(hypotheses=(*before, *new, *after))


def _substitution(sequent: Sequent, hypothesis: Hypothesis) -> _Step | None:
    match hypothesis.proposition:
        # Lean looks at the right side first.
        case Comparison("=", term, Variable() as variable) if _solves(sequent, variable, term):
            pass
        case Comparison("=", Variable() as variable, term) if _solves(sequent, variable, term):
            pass
        case _:
            return None
    rest = _replaced(sequent, hypothesis, ())
    values: dict[Variable, Term | Proposition] = {variable: term}
    return _Step(
        f"subst {hypothesis.name}",
        (
            rest._replace(
                variables=tuple(v for v in rest.variables if v != variable),
                hypotheses=tuple(
                    Hypothesis(h.name, substitute(h.proposition, values)) for h in rest.hypotheses
                ),
                goal=substitute(rest.goal, values),
            ),
        ),
    )


def _solves(sequent: Sequent, variable: Variable, term: Term) -> bool:
    if variable not in sequent.variables or isinstance(variable.type, FunctionType):
        return False
    return variable not in free_variables(term)


def _split(sequent: Sequent, most: int) -> _Step | None:
    if most < 2:
        return None
    match sequent.goal:
        case Connective("∧", left, right):
            parts = (left, right)
        case Connective("↔", left, right):
            parts = (Connective("→", left, right), Connective("→", right, left))
        case _:
            return _alternatives(sequent, most)
    return _Step("refine ⟨?_, ?_⟩", tuple(sequent._replace(goal=part) for part in parts))


def _alternatives(sequent: Sequent, most: int) -> _Step | None:
    for hypothesis in sequent.hypotheses:
        parts = disjuncts(hypothesis.proposition)
        if 1 < len(parts) <= most:
            name = hypothesis.name
            pattern = " | ".join([name] * len(parts))
            sequents = (_replaced(sequent, hypothesis, (Hypothesis(name, part),)) for part in parts)
            return _Step(f"rcases {name} with {pattern}", tuple(sequents))
    return None


def disjuncts(proposition: Proposition) -> tuple[Proposition, ...]:
    """The parts of a disjunction, as `rcases h with h | h` takes it apart; one where it is none."""
    if isinstance(proposition, Connective) and proposition.sign == "∨":
        return (proposition.left, *disjuncts(proposition.right))
    return (proposition,)
