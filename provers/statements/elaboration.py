"""From syntax trees to typed statements, with Lean's rules for types and casts.

A numeral that nothing else decides is a Nat. The type of a variable without one is found from its
uses.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import ClassVar, Final, NamedTuple, cast

from lark import Token, Tree

from provers.statements import application
from provers.statements.arithmetic import ARITHMETIC, arithmetic, compared
from provers.statements.ast import (
    INT,
    NAT,
    PROP,
    BigOperation,
    Collection,
    Comparison,
    Conditional,
    Congruence,
    Connective,
    ConnectiveSign,
    Divides,
    Expression,
    Interval,
    Lambda,
    Listing,
    Membership,
    Not,
    Numeral,
    Quantified,
    QuantifierSign,
    Range,
    Relation,
    Type,
    Variable,
)
from provers.statements.drafts import Draft, Syntax, coerce, fail, known, numeric
from provers.statements.kinds import Arrow, Kind, Unknown, as_kind, current, unify
from provers.statements.names import RESERVED, TYPES
from provers.statements.type_names import is_dependent, names_type, type_at

MAX_DIGITS: Final = 2000
_RELATIONS: Final[dict[str, Relation]] = {"<=": "≤", ">=": "≥"}
_CONNECTIVES: Final[dict[str, ConnectiveSign]] = {
    "and": "∧",
    "or": "∨",
    "implies": "→",
    "iff": "↔",
}


class _Bound(NamedTuple):
    """What a name of the scope stands for; kind None for a hypothesis."""

    kind: Kind | None


class Elaborator:
    """Types one statement or expression; the scope grows and shrinks with the binders."""

    def __init__(self, scope: dict[str, Type] | None = None) -> None:
        self._scope = {name: _Bound(as_kind(kind)) for name, kind in (scope or {}).items()}

    def __call__(self, tree: Syntax, expected: Kind | None = None) -> Draft:
        """Draft a tree; see `Elaborate`."""
        assert isinstance(tree, Tree)  # noqa: S101 (tokens are taken by the rule above them)
        if tree.data in ARITHMETIC:
            return arithmetic(tree, self, expected)
        return self._rules[str(tree.data)](self, tree, expected)

    def proposition(self, tree: Syntax) -> Draft:
        """Draft a proposition."""
        return coerce(self(tree, PROP), PROP, tree)

    @contextmanager
    def binding(self, token: Token, kind: Kind | None) -> Generator[None]:
        """Let a name stand for something meanwhile."""
        name = _checked(token)
        before = self._scope.get(name)
        self._scope[name] = _Bound(kind)
        try:
            yield
        finally:
            if before is None:
                del self._scope[name]
            else:
                self._scope[name] = before

    # Names and applications

    def _bracket(self, tree: Tree[Token], expected: Kind | None) -> Draft:
        return self(tree.children[0], expected)

    def _numeral(self, tree: Tree[Token], expected: Kind | None) -> Draft:
        digits = str(tree.children[0])
        if len(digits) > MAX_DIGITS:
            fail(tree, f"a number of {len(digits)} digits; at most {MAX_DIGITS} are read")
        value = int(digits)
        kind: Kind = Unknown(numeric=True)
        if expected is not None and current(expected) in (NAT, INT):
            kind = expected
        return Draft(kind, lambda: Numeral(value, NAT if known(kind, tree) is NAT else INT))

    def _name(self, tree: Tree[Token], expected: Kind | None) -> Draft:
        return self._head(cast(Token, tree.children[0]), [], expected, tree)

    def _apply(self, tree: Tree[Token], expected: Kind | None) -> Draft:
        head, *arguments = tree.children
        assert isinstance(head, Tree)  # noqa: S101
        if head.data == "name":
            return self._head(cast(Token, head.children[0]), arguments, expected, tree)
        if head.data == "field":
            return self._field(head, arguments, expected)
        return application.apply(self(head), arguments, self, tree)

    def _head(
        self, token: Token, arguments: list[Syntax], expected: Kind | None, at: Syntax
    ) -> Draft:
        name, bound = str(token), self._scope.get(str(token))
        base, *members = name.split(".")
        if members and base in self._scope:
            return self._members(self._variable(base, token), members, arguments, expected, token)
        if bound is None:
            if name in TYPES:
                fail(token, f"the type {name} stands where a term or proposition should")
            return application.library_call(
                name, None, arguments, self, expected=expected, at=token
            )
        variable = self._variable(name, token)
        return application.apply(variable, arguments, self, at) if arguments else variable

    def _members(
        self,
        receiver: Draft,
        members: list[str],
        arguments: list[Syntax],
        expected: Kind | None,
        token: Token,
    ) -> Draft:
        """`x.f.g a`: all but the last member stand alone."""
        for member in members[:-1]:
            name = application.member_name(receiver, member, token)
            receiver = application.library_call(
                name, (receiver, token), [], self, expected=None, at=token
            )
        name = application.member_name(receiver, members[-1], token)
        return application.library_call(
            name, (receiver, token), arguments, self, expected=expected, at=token
        )

    def _variable(self, name: str, token: Token) -> Draft:
        kind = self._scope[name].kind
        if kind is None:
            fail(token, f"{name} is a hypothesis; terms with proofs in them are not understood")
        return Draft(kind, lambda: Variable(name, known(kind, token)))

    def _member_alone(self, tree: Tree[Token], expected: Kind | None) -> Draft:
        return self._field(tree, [], expected)

    def _field(self, tree: Tree[Token], arguments: list[Syntax], expected: Kind | None) -> Draft:
        receiver, token = tree.children
        draft = self(receiver)
        name = application.member_name(draft, str(token)[1:], token)
        return application.library_call(
            name, (draft, receiver), arguments, self, expected=expected, at=token
        )

    def _ascription(self, tree: Tree[Token], _expected: Kind | None) -> Draft:
        kind = type_at(tree.children[1])
        return coerce(self(tree.children[0], kind), kind, tree)

    def _coercion(self, tree: Tree[Token], expected: Kind | None) -> Draft:
        return application.arrow_cast(self(tree.children[0]), expected, tree)

    def _factorial(self, tree: Tree[Token], expected: Kind | None) -> Draft:
        return application.library_call(
            "Nat.factorial", None, tree.children, self, expected=expected, at=tree
        )

    def _iterate(self, tree: Tree[Token], _expected: Kind | None) -> Draft:
        count = coerce(self(tree.children[1], NAT), NAT, tree.children[1])
        return application.iterate(self(tree.children[0]), count, tree)

    def _absolute(self, tree: Tree[Token], expected: Kind | None) -> Draft:
        return application.absolute(self(tree.children[1], expected), tree)

    # Propositions

    def _connective(self, tree: Tree[Token], _expected: Kind | None) -> Draft:
        sign = _CONNECTIVES[str(tree.data)]
        left, right = tree.children
        if sign == "→" and (names_type(left) or is_dependent(left)):
            fail(tree, "an arrow from a type is no proposition", "Write `∀ x : Nat, ..`.")
        first, second = self.proposition(left), self.proposition(right)
        return Draft(PROP, lambda: Connective(sign, first.proposition(), second.proposition()))

    def _negated(self, tree: Tree[Token], _expected: Kind | None) -> Draft:
        operand = self.proposition(tree.children[0])
        return Draft(PROP, lambda: Not(operand.proposition()))

    def _relation(self, tree: Tree[Token], _expected: Kind | None) -> Draft:
        left, sign, right = tree.children
        relation = _RELATIONS.get(str(sign), cast(Relation, str(sign)))
        first, second, kind = compared(left, right, self)

        def build() -> Expression:
            found = known(kind, tree)
            if relation not in ("=", "≠") or found is PROP:
                numeric(kind, tree, f"`{relation}`")
            return Comparison(relation, first.term(), second.term())

        return Draft(PROP, build)

    def _divides(self, tree: Tree[Token], _expected: Kind | None) -> Draft:
        left, right = tree.children
        kind = Unknown()
        first = coerce(self(left), kind, left)
        second = coerce(self(right, kind), kind, right)

        def build() -> Expression:
            numeric(kind, tree, "`∣`")
            return Divides(first.term(), second.term())

        return Draft(PROP, build)

    def _congruence(self, tree: Tree[Token], _expected: Kind | None) -> Draft:
        kind = NAT if tree.data == "nat_congruence" else INT
        drafts = [coerce(self(part, kind), kind, part) for part in tree.children]
        return Draft(PROP, lambda: Congruence(*(draft.term() for draft in drafts)))

    def _member(self, tree: Tree[Token], _expected: Kind | None) -> Draft:
        element, place = tree.children
        kind, collection = self.collection(place)
        draft = coerce(self(element, kind), kind, element)
        return Draft(PROP, lambda: Membership(draft.term(), collection()))

    def collection(self, tree: Syntax) -> tuple[Kind, Callable[[], Collection]]:
        """A range, interval or list, and the type of its elements."""
        while isinstance(tree, Tree) and tree.data == "bracket":
            tree = tree.children[0]
        if isinstance(tree, Tree) and tree.data == "listing" and tree.children:
            kind: Kind = Unknown()
            drafts = [coerce(self(part, kind), kind, part) for part in tree.children]
            return kind, lambda: Listing(tuple(draft.term() for draft in drafts))
        if isinstance(tree, Tree) and tree.data == "application":
            head, *parts = tree.children
            name = str(head.children[0]) if isinstance(head, Tree) and head.data == "name" else ""
            if name == "Finset.range" and len(parts) == 1:
                bound = coerce(self(parts[0], NAT), NAT, parts[0])
                return NAT, lambda: Range(bound.term())
            if name == "Finset.Icc" and len(parts) == 2:
                kind = Unknown()
                lower, upper = (coerce(self(part, kind), kind, part) for part in parts)
                return kind, lambda: Interval(lower.term(), upper.term())
        return fail(
            tree, "this collection is not understood", "Write Finset.range, Finset.Icc or a list."
        )

    # Binders

    def _quantified(self, tree: Tree[Token], _expected: Kind | None) -> Draft:
        quantifier = cast(QuantifierSign, str(tree.children[0]))
        names = cast(Tree[Token], tree.children[1])
        shared = type_at(tree.children[2]) if tree.data == "quantified_typed" else None
        if quantifier == "∃!" and (len(names.children) > 1 or _declares(names.children[0])):
            fail(names, "`∃!` takes one variable here", "Nest it: `∃! x, ∃! y, ..`.")
        return self._quantify(quantifier, list(names.children), shared, tree)

    def _quantify(
        self, sign: QuantifierSign, rest: list[Syntax], shared: Kind | None, tree: Tree[Token]
    ) -> Draft:
        if not rest:
            return self.proposition(tree.children[-1])
        first, *later = rest
        if isinstance(first, Tree):
            if shared is not None:
                fail(first, "bracketed and plain variables stand before one colon")
            return self._quantify_group(sign, first, later, tree)
        kind = shared if shared is not None else Unknown()
        with self.binding(first, kind):
            body = self._quantify(sign, later, shared, tree)
        return _quantification(sign, first, kind, body)

    def _quantify_group(
        self, sign: QuantifierSign, group: Tree[Token], later: list[Syntax], tree: Tree[Token]
    ) -> Draft:
        *tokens, content = group.children
        if group.data == "instance":
            fail(group, "instance arguments are not understood")
        if group.data == "implicit" and sign != "∀":
            fail(group, "only ∀ has implicit variables")
        if names_type(content):
            kind = type_at(content)
            return self._bind_all(sign, cast(list[Token], tokens), kind, later, tree)
        if sign != "∀" or len(tokens) != 1:
            fail(group, "a hypothesis in brackets goes with ∀, one at a time")
        hypothesis = self.proposition(content)
        with self.binding(cast(Token, tokens[0]), None):
            body = self._quantify(sign, later, None, tree)
        return Draft(PROP, lambda: Connective("→", hypothesis.proposition(), body.proposition()))

    def _bind_all(
        self,
        sign: QuantifierSign,
        tokens: list[Token],
        kind: Kind,
        later: list[Syntax],
        tree: Tree[Token],
    ) -> Draft:
        if not tokens:
            return self._quantify(sign, later, None, tree)
        with self.binding(tokens[0], kind):
            body = self._bind_all(sign, tokens[1:], kind, later, tree)
        return _quantification(sign, tokens[0], kind, body)

    def _bounded(self, tree: Tree[Token], _expected: Kind | None) -> Draft:
        sign, token, *_ = cast(list[Token], tree.children)
        guard = Tree("name", [token], tree.meta)
        with self.binding(token, kind := Unknown()):
            if tree.data == "quantified_related":
                if str(tree.children[2]) == "=":
                    fail(tree.children[2], "`=` bounds no variable", "Write `∃ x, x = .. ∧ ..`.")
                condition = self._relation(
                    Tree("relation", [guard, *tree.children[2:4]], tree.meta), None
                )
            else:
                condition = self._member(Tree("member", [guard, tree.children[2]], tree.meta), None)
            body = self.proposition(tree.children[-1])
        join: ConnectiveSign = "→" if sign == "∀" else "∧"
        return _quantification(
            cast(QuantifierSign, str(sign)),
            token,
            kind,
            Draft(PROP, lambda: Connective(join, condition.proposition(), body.proposition())),
        )

    def _big(self, tree: Tree[Token], expected: Kind | None) -> Draft:
        sign, token, place, body = tree.children
        kind, collection = self.collection(place)
        assert isinstance(token, Token)  # noqa: S101
        with self.binding(token, kind):
            inner = self(body, expected)
        if expected is not None:
            inner = coerce(inner, expected, body)

        def build() -> Expression:
            numeric(inner.kind, tree, f"`{sign}`")
            variable, found = Variable(str(token), known(kind, token)), collection()
            if isinstance(found, Listing):
                fail(place, f"`{sign}` goes over Finset.range or Finset.Icc")
            return BigOperation("∑" if sign == "∑" else "∏", variable, found, inner.term())

        return Draft(inner.kind, build)

    def _conditional(self, tree: Tree[Token], expected: Kind | None) -> Draft:
        test, positive, negative = tree.children
        condition = self.proposition(test)
        kind = expected if expected is not None else Unknown()
        first = coerce(self(positive, kind), kind, positive)
        second = coerce(self(negative, kind), kind, negative)
        return Draft(
            kind, lambda: Conditional(condition.proposition(), first.term(), second.term())
        )

    def _function(self, tree: Tree[Token], expected: Kind | None) -> Draft:
        names = cast(Tree[Token], tree.children[0])
        shared = type_at(tree.children[1]) if tree.data == "lambda_typed" else None
        bound: list[tuple[Token, Kind | None]] = []
        for part in names.children:
            if isinstance(part, Token):
                bound.append((part, shared))
            else:
                kind = type_at(part.children[-1])
                bound += [(cast(Token, token), kind) for token in part.children[:-1]]
        return self._abstract(bound, tree.children[-1], expected)

    def _abstract(
        self, bound: list[tuple[Token, Kind | None]], body: Syntax, expected: Kind | None
    ) -> Draft:
        if not bound:
            draft = self(body, expected)
            return draft if expected is None else coerce(draft, expected, body)
        token, written = bound[0]
        kind = written if written is not None else Unknown()
        result: Kind | None = None
        wanted = current(expected) if expected is not None else None
        if isinstance(wanted, Arrow):
            if not unify(kind, wanted.domain):
                fail(token, "the variable of this function has another type than is needed")
            result = wanted.result
        with self.binding(token, kind):
            inner = self._abstract(bound[1:], body, result)
        return Draft(
            Arrow(kind, inner.kind),
            lambda: Lambda(Variable(str(token), known(kind, token)), inner.build()),
        )

    def _unexpected(self, tree: Tree[Token], _expected: Kind | None) -> Draft:
        fail(tree, "a list stands only behind ∈")

    _rules: ClassVar["dict[str, Callable[[Elaborator, Tree[Token], Kind | None], Draft]]"] = {
        "bracket": _bracket,
        "numeral": _numeral,
        "name": _name,
        "application": _apply,
        "field": _member_alone,
        "ascription": _ascription,
        "coercion": _coercion,
        "factorial": _factorial,
        "iterate": _iterate,
        "absolute": _absolute,
        "iff": _connective,
        "implies": _connective,
        "or": _connective,
        "and": _connective,
        "not": _negated,
        "relation": _relation,
        "divides": _divides,
        "member": _member,
        "nat_congruence": _congruence,
        "int_congruence": _congruence,
        "quantified": _quantified,
        "quantified_typed": _quantified,
        "quantified_related": _bounded,
        "quantified_member": _bounded,
        "big": _big,
        "conditional": _conditional,
        "lambda": _function,
        "lambda_typed": _function,
        "listing": _unexpected,
    }


def _quantification(sign: QuantifierSign, token: Token, kind: Kind, body: Draft) -> Draft:
    return Draft(
        PROP,
        lambda: Quantified(sign, Variable(str(token), known(kind, token)), body.proposition()),
    )


def _checked(token: Token) -> str:
    name = str(token)
    if name in RESERVED or "." in name:
        fail(token, f"{name!r} cannot be a variable's name", "Choose another name.")
    return name


def _declares(part: Syntax) -> bool:
    return isinstance(part, Tree)
