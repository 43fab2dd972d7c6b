"""Where a lemma is looked for: one goal of the opened statement, and the lemmas stated in it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from provers.proving.opening import Sequent
from provers.reasoning.symbolic_terms import nodes
from provers.statements import statement_hash
from provers.statements.ast import (
    INT,
    NAT,
    Comparison,
    FunctionType,
    Hypothesis,
    Node,
    Proposition,
    Statement,
    Variable,
    VariableBinder,
    free_variables,
)


@dataclass(frozen=True)
class Setting:
    """One goal with its variables and hypotheses.

    Attributes:
        sequent: of the opening.
        number: of the goal among those of the opening, from 0.
        goals: how many there are.
    """

    sequent: Sequent
    number: int = 0
    goals: int = 1

    @cached_property
    def numbers(self) -> tuple[Variable, ...]:
        """Variables of type Nat and Int."""
        return tuple(v for v in self.sequent.variables if v.type in (NAT, INT))

    @cached_property
    def functions(self) -> tuple[Variable, ...]:
        """Variables that are functions."""
        return tuple(v for v in self.sequent.variables if isinstance(v.type, FunctionType))

    @cached_property
    def parts(self) -> tuple[Node, ...]:
        """All nodes of the goal, then of the hypotheses."""
        roots: list[Proposition] = [self.sequent.goal]
        roots += [hypothesis.proposition for hypothesis in self.sequent.hypotheses]
        return tuple(node for root in roots for node in nodes(root))

    @cached_property
    def given(self) -> frozenset[Variable]:
        """Numbers that a hypothesis `x = ..` gives."""
        found: set[Variable] = set()
        for hypothesis in self.sequent.hypotheses:
            match hypothesis.proposition:
                case Comparison("=", Variable() as variable, term):
                    if variable not in free_variables(term):
                        found.add(variable)
                case _:
                    pass
        return frozenset(found & set(self.numbers))

    @cached_property
    def free_numbers(self) -> tuple[Variable, ...]:
        """Numbers that no hypothesis `x = ..` gives."""
        return tuple(v for v in self.numbers if v not in self.given)

    @cached_property
    def of_functions(self) -> "Setting":
        """The setting with those hypotheses alone that speak of functions and nothing else."""
        known = set(self.functions)
        kept = tuple(h for h in self.sequent.hypotheses if free_variables(h.proposition) <= known)
        return replace(self, sequent=self.sequent._replace(hypotheses=kept))

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self._mark(h.proposition) for h in self.sequent.hypotheses)

    def _mark(self, proposition: Proposition) -> str:
        binders = tuple(map(VariableBinder, self.sequent.variables))
        return statement_hash(Statement("part", binders, proposition))

    def knows(self, proposition: Proposition) -> bool:
        """Whether a hypothesis says the same, but for names of bound variables."""
        return self._mark(proposition) in self._known

    def assumption(self, name: str, proposition: Proposition) -> Hypothesis:
        """A hypothesis under a name that is free here."""
        return Hypothesis(self.sequent.fresh(name), proposition)

    def stated(
        self, name: str, conclusion: Proposition, *, extra: Sequence[Hypothesis] = ()
    ) -> Statement:
        """The conclusion under all hypotheses that speak of its variables, directly or not.

        A conclusion without variables, such as False, comes under all hypotheses.

        Args:
            name: of the lemma.
            conclusion: in the setting's variables.
            extra: hypotheses of the lemma's own.
        """
        known = (*self.sequent.hypotheses, *extra)
        everything = not free_variables(conclusion)
        wanted = set(free_variables(conclusion))
        for hypothesis in extra:
            wanted |= free_variables(hypothesis.proposition)
        used: list[Hypothesis] = []
        growing = True
        while growing:
            growing = False
            for hypothesis in known:
                free = free_variables(hypothesis.proposition)
                if hypothesis not in used and (everything or free & wanted or hypothesis in extra):
                    used.append(hypothesis)
                    wanted |= free
                    growing = True
        kept = [hypothesis for hypothesis in known if hypothesis in used]
        return _statement(name, self.sequent.variables, wanted, kept, conclusion)

    def fact(self, name: str, conclusion: Proposition) -> Statement:
        """The conclusion alone, for all values of its variables."""
        wanted = free_variables(conclusion)
        return _statement(name, self.sequent.variables, wanted, (), conclusion)


def _statement(
    name: str,
    variables: Iterable[Variable],
    wanted: Iterable[Variable],
    hypotheses: Iterable[Hypothesis],
    conclusion: Proposition,
) -> Statement:
    inside = set(wanted)
    known = list(variables)
    known += sorted(inside - set(known), key=lambda v: v.name)
    binders = [VariableBinder(variable) for variable in known if variable in inside]
    return Statement(name, (*binders, *hypotheses), conclusion)
