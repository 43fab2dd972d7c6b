"""Functions that are asked to exist by what they are at 0 and at successors: recursion."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, cast

from provers.proving.algebra.linear_form import applications, linear_form
from provers.proving.engine import Block, strategy_of
from provers.proving.opening import Sequent
from provers.statements import map_parts, render, substitute
from provers.statements.ast import (
    NAT,
    Application,
    BaseType,
    Comparison,
    FunctionType,
    Node,
    Numeral,
    Proposition,
    Quantified,
    Term,
    Variable,
    conjuncts,
)
from provers.statements.transform import unused

_CONSTANTS: Final = (1, 0, 2)


class _Recursion(NamedTuple):
    """Values at 0, .., d - 1, and the value at argument + d from the d before it."""

    start: tuple[Term, ...]
    argument: Variable
    step: Term


def recursive_witness(sequent: Sequent) -> Iterator[Block]:
    """A block for each constant that the functions without a recursion can be."""
    functions: list[Variable] = []
    body, taken = sequent.goal, sequent.taken()
    while isinstance(body, Quantified) and body.quantifier == "∃":
        function = Variable(unused(body.variable.name, taken), body.variable.type)
        taken.add(function.name)
        functions.append(function)
        body = substitute(body.body, {body.variable: function})
    if not functions or not all(_is_sequence(f) for f in functions):
        return
    parts = conjuncts(body)
    found = [_recursion(function, parts) for function in functions]
    constants = _CONSTANTS if None in found else _CONSTANTS[:1]
    for value in constants:
        lines: Block = []
        for function, recursion in zip(functions, found, strict=True):
            lines += _defined(function, recursion, value)
        names = ", ".join(f.name for f in functions)
        holes = ", ".join(["?_"] * len(parts))
        closing = "assumption | omega | (simp_all; done) | (simp_all; omega)"
        yield [
            *lines,
            f"refine ⟨{names}, {holes}⟩",
            f"all_goals first | {closing} | (intro i; first | {closing})",
        ]


def _is_sequence(variable: Variable) -> bool:
    kind = variable.type
    return (
        isinstance(kind, FunctionType) and kind.domain == NAT and isinstance(kind.result, BaseType)
    )


def _recursion(function: Variable, parts: Sequence[Proposition]) -> _Recursion | None:
    values: dict[int, Term] = {}
    for part in parts:
        match part:
            case Comparison("=", Application(head, (Numeral(place),)), value) if (
                head == function and not any(applications(value))
            ):
                values[place] = value
            case _:
                pass
    for part in parts:
        match part:
            case Quantified("∀", index, Comparison("=", Application(head, (place,)), step)) if (
                head == function and index.type == NAT
            ):
                form = linear_form(place)
            case _:
                continue
        order = form.constant
        known = [f"{i}" for i in range(order) if i in values]
        if form.parts == {index: 1} and 0 < order <= 2 and len(known) == order:
            return _Recursion(tuple(values[i] for i in range(order)), index, step)
    return None


def _defined(function: Variable, recursion: _Recursion | None, value: int) -> Iterator[str]:
    """Lines that obtain a function with its equations and nothing else."""
    kind = cast(FunctionType, function.type)
    result = "Nat" if kind.result == NAT else "Int"
    name = function.name
    if recursion is None:
        claim = f"∃ {name} : Nat → {result}, ∀ i, {name} i = {value}"
        yield f"obtain ⟨{name}, {name}c⟩ : {claim} := ⟨fun _ => {value}, fun _ => rfl⟩"
        return
    start, argument, step = recursion
    claims = [f"{name} {i} = {render(term)}" for i, term in enumerate(start)]
    k = argument.name
    order = len(start)
    claims.append(f"∀ {k} : Nat, {name} ({k} + {order}) = {render(step)}")
    names = ", ".join([name, *(f"{name}{i}" for i in range(order)), f"{name}s"])
    proofs = ", ".join(["rfl"] * order + ["fun _ => rfl"])
    previous = ("p",) if order == 1 else ("p.1", "p.2")
    inner = render(_with_previous(step, function, argument, previous, kind))
    first = render(start[0])
    if order == 1:
        motive, begin, after, last = result, f"({first})", f"({inner})", ""
    else:
        motive = f"{result} × {result}"
        begin, after, last = f"({first}, {render(start[1])})", f"(p.2, {inner})", ".1"
    recursor = f"(Nat.rec (motive := fun _ => {motive}) {begin} (fun {k} p => {after}) n){last}"
    claim = f"∃ {name} : Nat → {result}, {' ∧ '.join(claims)}"
    yield f"obtain ⟨{names}⟩ : {claim} := ⟨fun n => {recursor}, {proofs}⟩"


def _with_previous(
    step: Term, function: Variable, index: Variable, previous: Sequence[str], kind: FunctionType
) -> Term:
    """The step with the earlier values under the names that the recursor has for them."""

    def change(node: Node) -> Node:
        if isinstance(node, Application) and node.function == function:
            form = linear_form(node.arguments[0])
            if form.parts == {index: 1} and 0 <= form.constant < len(previous):
                return Variable(previous[form.constant], kind.result)
        return map_parts(node, change)

    return cast(Term, change(step))


by_recursive_witness = strategy_of(recursive_witness, splitting=False)
