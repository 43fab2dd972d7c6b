"""Statements changed in one place, most of which become false by that."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from provers.records import Lemma
from provers.statements import find_counterexample, parse_statement
from provers.statements.ast import (
    BinaryOperation,
    Comparison,
    Connective,
    Divides,
    Hypothesis,
    Node,
    Numeral,
    Proposition,
    Quantified,
    Relation,
    Statement,
    children,
)
from provers.statements.transform import map_parts

_OTHER: dict[Relation, Relation] = {"<": "≤", "≤": "<", ">": "≥", "≥": ">", "=": "≠", "≠": "="}


_OFF_BY_ONE = re.compile(r"(.*: )?\d+ is \d+")


def off_by_one(statement: Statement) -> Iterator[Statement]:
    """Each variant in which one numeral is one more or one less."""
    for what, variant in variants(statement):
        if _OFF_BY_ONE.fullmatch(what):
            yield variant


def false_variants(texts: Iterable[str], of_a_statement: int, steps: int) -> list[Lemma]:
    """Those off by one that a counterexample refutes for certain.

    Args:
        texts: true statements.
        of_a_statement: how many variants of each are looked at.
        steps: of the search for one counterexample.
    """
    found: dict[str, Lemma] = {}
    for text in texts:
        for variant in islice(off_by_one(parse_statement(text)), of_a_statement):
            counterexample = find_counterexample(variant, steps=steps)
            if counterexample is not None and counterexample.certain:
                lemma = Lemma.stated(variant, origin="variant")
                found[lemma.id] = lemma
    return list(found.values())


def variants(statement: Statement) -> Iterator[tuple[str, Statement]]:
    """Each variant with a word on what was changed: numerals, relations, signs, hypotheses."""
    for index, binder in enumerate(statement.binders):
        if isinstance(binder, Hypothesis):
            rest = statement.binders[:index] + statement.binders[index + 1 :]
            yield f"without {binder.name}", replace(statement, binders=rest)
            for what, proposition in _changed(binder.proposition):
                changed = replace(binder, proposition=proposition)
                binders = (*statement.binders[:index], changed, *statement.binders[index + 1 :])
                yield f"{binder.name}: {what}", replace(statement, binders=binders)
    for what, proposition in _changed(statement.goal):
        yield f"goal: {what}", replace(statement, goal=proposition)


def _changed(proposition: Proposition) -> Iterator[tuple[str, Proposition]]:
    """The proposition with one node changed, for each node and each way to change it."""
    for place, node in enumerate(_nodes(proposition)):
        for what, other in _others(node):
            yield what, _put(proposition, place, other)


def _nodes(node: Node) -> list[Node]:
    found = [node]
    for child in children(node):
        found += _nodes(child)
    return found


def _put(root: Proposition, place: int, other: Node) -> Proposition:
    count = -1

    def walk(node: Node) -> Node:
        nonlocal count
        count += 1
        if count == place:
            count += len(_nodes(node)) - 1
            return other
        return map_parts(node, walk)

    changed = walk(root)
    assert not isinstance(changed, Numeral)
    return changed  # pyright: ignore[reportReturnType]


def _others(node: Node) -> Iterator[tuple[str, Node]]:
    match node:
        case Numeral(value, kind):
            yield f"{value} is {value + 1}", Numeral(value + 1, kind)
            if value > 1:
                yield f"{value} is {value - 1}", Numeral(value - 1, kind)
        case Comparison(relation, left, right):
            yield f"{relation} is {_OTHER[relation]}", Comparison(_OTHER[relation], left, right)
        case Divides(left, right):
            yield "∣ is turned round", Divides(right, left)
        case BinaryOperation("+", left, right):
            yield "+ is *", BinaryOperation("*", left, right)
        case BinaryOperation("*", left, right):
            yield "* is +", BinaryOperation("+", left, right)
        case BinaryOperation("-", left, right):
            yield "- is +", BinaryOperation("+", left, right)
        case Connective("∨", left, right):
            yield "a case is missing", left
            yield "∨ is ∧", Connective("∧", left, right)
        case Connective("→", _, right):
            yield "a hypothesis is missing", right
        case Quantified("∃", variable, body):
            yield "∃ is ∀", Quantified("∀", variable, body)
        case _:
            pass
