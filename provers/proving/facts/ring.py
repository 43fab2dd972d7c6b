"""Proofs that products are what they are when multiplied out, as facts that `omega` can use.

`omega` takes every product of variables for an unknown of its own. `Expansions` writes, for each
product or power in a term, a fact that it equals a sum of monomials in one fixed spelling. With
these `omega` proves every identity of polynomials, and what follows from others linearly.
"""

from collections.abc import Iterator
from typing import Final

from provers.proving.algebra.polynomial import Atoms, Polynomial, TooLargeError, as_integer
from provers.proving.engine import Block
from provers.proving.opening import Sequent, fresh_name
from provers.statements import render
from provers.statements.ast import (
    NAT,
    BigOperation,
    BinaryOperation,
    Lambda,
    Node,
    Numeral,
    Quantified,
    Term,
    children,
    free_variables,
    type_of,
)

_RULES: Final = (
    "Int.mul_add, Int.add_mul, Int.mul_sub, Int.sub_mul, Int.mul_neg, Int.neg_mul, Int.mul_one, "
    "Int.one_mul, Int.mul_assoc, Int.mul_comm, Int.mul_left_comm"
)
# Literals hide behind a function L while `simp` orders factors, since it would put them last.
_PRELUDE: Final = (
    "obtain ⟨{L}, {l0}⟩ : ∃ L : Int → Int → Int, ∀ c x, L c x = c * x := "
    "⟨fun c x => c * x, fun _ _ => rfl⟩",
    "have {l1} : ∀ c x : Int, c * x = {L} c x := fun c x => ({l0} c x).symm",
    "have {l2} : ∀ c x : Int, x * c = {L} c x := "
    "fun c x => (Int.mul_comm x c).trans ({l0} c x).symm",
    "have {l3} : ∀ c x y : Int, {L} c x * y = {L} c (x * y) := "
    "fun c x y => by rw [{l0}, {l0}, Int.mul_assoc]",
    "have {l4} : ∀ c x y : Int, x * {L} c y = {L} c (x * y) := "
    "fun c x y => by rw [{l0}, {l0}, Int.mul_left_comm]",
    "have {lm} : ∀ {{a b c d : Int}}, a = c → b = d → a * b = c * d := fun h g => h ▸ g ▸ rfl",
)


class Expansions:
    """Collects lines of a proof, each a fact about one product.

    Attributes:
        atoms: of all polynomials here.
    """

    def __init__(self, taken: set[str]) -> None:
        """Begin without facts.

        Args:
            taken: names that the facts may not have.
        """
        self.atoms = Atoms()
        self._taken = set(taken)
        self._facts: Block = []
        # Names of facts by their left side; a fact is a function of a number, never looked at.
        self._hidden: dict[str, str] = {}
        self._revealed: set[str] = set()
        self._names = {n: self.name(n) for n in ("L", "l0", "l1", "l2", "l3", "l4", "lm")}

    @property
    def lines(self) -> Block:
        """Tactics, in order; none while nothing had to be multiplied out."""
        self.reveal()
        if not self._facts:
            return []
        return [*(line.format(**self._names) for line in _PRELUDE), *self._facts]

    def reveal(self) -> None:
        """Show `omega` the facts that were hidden from it till now, since each makes it slower."""
        for name in self._hidden.values():
            if name not in self._revealed:
                self._revealed.add(name)
                self.add(f"have {name} := {name} 0")

    def name(self, wish: str) -> str:
        """A new name, from now on taken."""
        name = fresh_name(wish, self._taken)
        self._taken.add(name)
        return name

    def add(self, *lines: str) -> None:
        """Put lines of one's own behind the facts so far."""
        self._facts += lines

    def expand(self, node: Node) -> None:
        """Write facts for all products and powers in a term or proposition.

        Raises:
            TooLargeError: one of them is too large.
        """
        if isinstance(node, (Quantified, Lambda, BigOperation)):
            return
        for child in children(node):
            self.expand(child)
        match node:
            case BinaryOperation("*", left, right):
                self._multiplied(node, None, left, right)
            case BinaryOperation("^", base, Numeral(value)):
                self._powers(base, value)
            case BinaryOperation("^", base, BinaryOperation("+", rest, Numeral(value))):
                self._split_power(node, base, rest, value)
            case _:
                pass

    def product(self, left: Polynomial, right: Polynomial) -> Polynomial:
        """Write the fact that two polynomials, as printed in brackets, have their product."""
        result = left * right
        if left.degree and right.degree:
            text = f"({self.atoms.text(left)}) * ({self.atoms.text(right)})"
            self._fact(text, result, list(self._closing(left, right, result)))
        return result

    def equation(self, left: Polynomial, right: Polynomial) -> str | None:
        """The name of the fact that `product` wrote; None where the product is printed so."""
        name = self._hidden.get(f"({self.atoms.text(left)}) * ({self.atoms.text(right)})")
        self.reveal()
        return name

    def _powers(self, base: Term, exponent: int) -> None:
        if not self.atoms.read(base).degree and not free_variables(base):
            return
        kind = "Nat" if type_of(base) == NAT else "Int"
        low = base
        for power in range(2, exponent + 1):
            node = BinaryOperation("^", base, Numeral(power))
            rule = f"{kind}.pow_two _"
            if power > 2:
                rule = "Nat.pow_succ'" if kind == "Nat" else f"Int.pow_succ' _ {power - 1}"
            self._multiplied(node, rule, base, low)
            low = node

    def _split_power(self, node: Term, base: Term, rest: Term, shift: int) -> None:
        if isinstance(base, Numeral):
            return  # omega does it
        kind = "Nat" if type_of(base) == NAT else "Int"
        high = base if shift == 1 else BinaryOperation("^", base, Numeral(shift))
        self.expand(high)
        rule = f"{kind}.pow_add _ _ {shift}"
        if shift == 1:
            rule = "Nat.pow_succ" if kind == "Nat" else "Int.pow_succ _ _"
        self._multiplied(node, rule, BinaryOperation("^", base, rest), high)

    def _multiplied(self, node: Term, rule: str | None, left: Term, right: Term) -> None:
        """Write what a node is that equals a product by a rule, or is one itself."""
        first, second = self.atoms.read(left), self.atoms.read(right)
        for polynomial, term in ((first, left), (second, right)):
            if not polynomial.degree and not free_variables(term):
                return
        result = first * second
        equal = f"{self._names['lm']} ({self._known(left)}) ({self._known(right)})"
        done = self._is_printed_so(first, second)
        steps = equal if done else f"({equal}).trans ?_"
        if type_of(node) == NAT:
            steps = f"(Int.natCast_mul _ _).trans ({steps})"
            rule = rule and f"congrArg (fun t : Nat => (t : Int)) ({rule})"
        steps = f"refine ({rule}).trans ({steps})" if rule else f"refine {steps}"
        closing = [] if done else self._closing(first, second, result)
        self._fact(integer_text(node), result, [steps, *closing])

    def _is_printed_so(self, left: Polynomial, right: Polynomial) -> bool:
        """Whether the product of these, as printed, is their printed product."""
        if [*left.terms.values(), *right.terms.values()] != [1, 1]:
            return False
        (first,), (second,) = left.terms, right.terms
        return len(first) == 1 and first + second == tuple(sorted(first + second))

    def _known(self, term: Term) -> str:
        """A proof that a term is what it is multiplied out, from the facts so far."""
        left, right = integer_text(term), self.atoms.text(self.atoms.read(term))
        equation = f"{left} = {right}"
        if left == right:
            return f"show {equation} from rfl"
        if left in self._hidden:
            return self._use(left)
        used = [f"have := {self._use(fact)}" for fact in self._facts_in(term)]
        return f"show {equation} by {'; '.join([*used, 'omega'])}"

    def _use(self, left: str) -> str:
        name = self._hidden[left]
        return name if name in self._revealed else f"{name} 0"

    def _facts_in(self, term: Node) -> Iterator[str]:
        """Left sides of the facts about the largest products in a term."""
        if isinstance(term, BinaryOperation) and integer_text(term) in self._hidden:
            yield integer_text(term)
            return
        for child in children(term):
            yield from self._facts_in(child)

    def _fact(self, left: str, result: Polynomial, steps: list[str]) -> None:
        right = self.atoms.text(result)
        if left == right or left in self._hidden:
            return
        name = self.name("e")
        self._hidden[left] = name
        self.add(f"have {name} : Nat → {left} = {right} := by", "  intro _")
        self.add(*(f"  {step}" for step in steps))

    def _closing(self, *polynomials: Polynomial) -> Iterator[str]:
        """Lines that show a product of sums to be the sum of products."""
        names = self._names
        values = {abs(c) for p in polynomials for c in p.terms.values()} - {1}
        rules = [f"{names[rule]} {value}" for value in sorted(values) for rule in ("l1", "l2")]
        listed = ", ".join([*rules, names["l3"], names["l4"], _RULES])
        yield f"try simp only [{listed}]"
        yield f"try simp only [{names['l0']}]"
        yield "first | done | omega"


def integer_text(term: Term) -> str:
    """A Nat or Int term as Lean text of type Int."""
    return render(as_integer(term))


def expanded(sequent: Sequent) -> Iterator[Block]:
    """The sequent multiplied out, for `omega`."""
    expansions = Expansions(sequent.taken())
    try:
        for hypothesis in sequent.hypotheses:
            expansions.expand(hypothesis.proposition)
        expansions.expand(sequent.goal)
    except TooLargeError:
        return
    if lines := expansions.lines:
        yield [*lines, "omega"]
