"""A counterexample as a proof that the statement is false: it is applied to the values."""

from collections.abc import Iterator, Mapping
from typing import Final

from provers.statements import closed, substitute
from provers.statements.ast import (
    BOOL,
    INT,
    NAT,
    Connective,
    FunctionType,
    Not,
    Proposition,
    Quantified,
    Statement,
    Type,
    Variable,
    conjuncts,
)
from provers.statements.core_form import core_form
from provers.statements.transform import unused

_SHOW: Final = (
    "(by first | decide +kernel | omega | simp | (intros; omega) | (intros; simp) | (simp; omega) "
    "| (intros; simp; omega) | simp_all | (intros; simp_all; omega))"
)
_WITNESSES: Final = (0, 1, 2, 3)


class _UnknownValueError(Exception):
    """A value that the proof needs is not among those given."""


def refutations(statement: Statement, values: Mapping[str, int | bool | str]) -> Iterator[str]:
    """Proofs that a statement is false, by values that refute it.

    Args:
        statement: which is refuted.
        values: of a `Counterexample`.

    Yields:
        Terms of type `¬ statement`, closed; none where the values do not tell enough.
    """
    try:
        applied = _applied(core_form(closed(statement)), values)
    except _UnknownValueError:
        return
    yield f"fun claim => absurd ({applied}) {_SHOW}"
    for value in _WITNESSES:
        yield (
            f"by\n  intro claim\n  have holds := {applied}\n  have at_value := holds {value}\n"
            "  revert at_value\n  first | omega | simp | decide"
        )


def _applied(whole: Proposition, values: Mapping[str, int | bool | str]) -> str:
    """The hypothesis `claim` applied to values and to proofs of its own hypotheses."""
    taken: set[str] = set()
    order: list[str | None] = []
    hypotheses: list[Proposition] = []
    rest = whole
    while True:
        if isinstance(rest, Quantified) and rest.quantifier == "∀":
            fresh = Variable(unused(rest.variable.name, taken), rest.variable.type)
            taken.add(fresh.name)
            order.append(_value(fresh, values))
            rest = substitute(rest.body, {rest.variable: fresh})
        elif isinstance(rest, Connective) and rest.sign == "→":
            order.append(None)
            hypotheses.append(rest.left)
            rest = rest.right
        elif isinstance(rest, Not):
            order.append(None)
            hypotheses.append(rest.operand)
            break
        else:
            break
    proofs = iter([_proof(hypothesis, values, taken) for hypothesis in hypotheses])
    arguments = [next(proofs) if text is None else text for text in order]
    return " ".join(["claim", *arguments])


def _proof(hypothesis: Proposition, values: Mapping[str, int | bool | str], taken: set[str]) -> str:
    """A proof of a hypothesis, in which what exists has the value that was found."""
    parts = conjuncts(hypothesis)
    if len(parts) > 1:
        # Brackets on the left of ∧ are kept by Lean, and lost by `conjuncts`.
        if any(isinstance(part, Quantified) and part.quantifier == "∃" for part in parts):
            return "⟨" + ", ".join(_proof(part, values, taken) for part in parts) + "⟩"
        return _SHOW
    if isinstance(hypothesis, Quantified) and hypothesis.quantifier == "∃":
        fresh = Variable(unused(hypothesis.variable.name, taken), hypothesis.variable.type)
        taken.add(fresh.name)
        value = _value(fresh, values)
        body = substitute(hypothesis.body, {hypothesis.variable: fresh})
        return f"⟨{value}, {_proof(body, values, taken)}⟩"
    return _SHOW


def _value(variable: Variable, values: Mapping[str, int | bool | str]) -> str:
    value = values.get(variable.name)
    match value:
        case None:
            raise _UnknownValueError(variable.name)
        case bool():
            name = str(value)
            return name.lower() if variable.type == BOOL else name
        case int():
            return f"({value} : {'Int' if variable.type == INT else 'Nat'})"
        case str():
            return _function(value, variable.type)


def _function(text: str, kind: Type) -> str:
    """A function in Lean, from what a search for counterexamples calls it."""
    arguments = 0
    while isinstance(kind, FunctionType):
        arguments, kind = arguments + 1, kind.result
    if not text.startswith("fun ") or kind not in (NAT, INT, BOOL):
        raise _UnknownValueError(text)
    head, _, body = text.removeprefix("fun ").partition(" => ")
    names = " ".join([head.removesuffix(" .."), *["_"] * (arguments - 1)])
    if kind == BOOL and body not in ("true", "false"):
        body = f"decide ({body})"
    return f"(fun {names} => {body})"
