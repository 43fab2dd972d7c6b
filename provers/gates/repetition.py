"""The gate for lemmas that say nothing new: the goal again, or one of their hypotheses."""

from collections.abc import Mapping, Sequence
from typing import Final

from provers.budget import Budget
from provers.records import Lemma, Problem
from provers.roles import Finding
from provers.statements import statement_hash
from provers.statements.ast import (
    Connective,
    Hypothesis,
    Proposition,
    Quantified,
    Statement,
    Variable,
    VariableBinder,
    conjuncts,
)

NAME: Final = "repetition"


class RepetitionGate:
    """A lemma that repeats goes no further: its status stays "parses"."""

    name: str = NAME

    def examine(
        self, goal: Problem, lemmas: Sequence[Lemma], budget: Budget
    ) -> Mapping[str, Finding]:
        """Findings on lemmas equal but for names to the goal or a hypothesis, its or their own."""
        del budget
        known = {
            statement_hash(Statement("hypothesis", (), binder.proposition)): binder.name
            for binder in goal.statement.binders
            if isinstance(binder, Hypothesis)
        }
        found: dict[str, Finding] = {}
        for lemma in lemmas:
            repeated = "the goal" if lemma.id == goal.hash else known.get(lemma.id)
            repeated = repeated or _own_hypothesis(lemma)
            if repeated is not None:
                found[lemma.id] = Finding("parses", f"repeats {repeated}")
        return found


def _own_hypothesis(lemma: Lemma) -> str | None:
    """The hypothesis that says the same as what is to be shown, wherever that begins."""
    variables: list[Variable] = []
    known: list[tuple[str, Proposition]] = []
    for binder in lemma.statement.binders:
        if isinstance(binder, VariableBinder):
            variables.append(binder.variable)
        else:
            name = f"its hypothesis {binder.name}"
            known += [(name, part) for part in conjuncts(binder.proposition)]
    goal = lemma.statement.goal
    while True:
        wanted = _hash(variables, goal)
        found = next((name for name, part in known if _hash(variables, part) == wanted), None)
        if found is not None:
            return found
        if isinstance(goal, Quantified) and goal.quantifier == "∀":
            variables.append(goal.variable)
            goal = goal.body
        elif isinstance(goal, Connective) and goal.sign == "→":
            known += [("one of its hypotheses", part) for part in conjuncts(goal.left)]
            goal = goal.right
        else:
            return None


def _hash(variables: Sequence[Variable], proposition: Proposition) -> str:
    """Equal for propositions equal but for bound names; free variables count by their place."""
    binders = tuple(VariableBinder(variable) for variable in variables)
    return statement_hash(Statement("part", binders, proposition))
