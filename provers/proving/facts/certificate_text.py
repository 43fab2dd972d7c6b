"""Lean text for a certificate: its facts, its products, and that they add up to -1."""

from collections.abc import Iterator, Mapping

from provers.proving.algebra.certificate import Certificate, Fact, Product
from provers.proving.algebra.polynomial import Atoms, Monomial, Polynomial
from provers.proving.engine import Block
from provers.proving.facts.ring import Expansions
from provers.statements.ast import INT, Variable


def certificate_text(
    expansions: Expansions,
    facts: list[Fact],
    used: Certificate,
    made: Mapping[Fact, tuple[Polynomial, Polynomial]],
) -> Block:
    """Lines that show False, with all products multiplied out.

    Args:
        expansions: of the sequent.
        facts: all that the certificate was looked for among.
        used: the certificate.
        made: facts that are products, with their factors.
    """
    text = expansions.atoms.text
    expansions.reveal()
    names: dict[Fact, str] = {}
    needed = (f for p in used.products for f in _needed(p, facts))
    for fact in dict.fromkeys([*used.facts, *needed]):
        names[fact] = expansions.name("f")
        claim = f"{text(fact.polynomial)} = 0" if fact.zero else f"0 ≤ {text(fact.polynomial)}"
        reason = "omega"
        if fact in made:
            left, right = (text(factor) for factor in made[fact])
            expansions.product(*made[fact])
            expansions.reveal()
            reason = f"have := Int.mul_self_nonneg ({left}); omega"
            if left != right:
                parts = f"(show 0 ≤ {left} by omega) (show 0 ≤ {right} by omega)"
                reason = f"have := Int.mul_nonneg {parts}; omega"
        expansions.add(f"have {names[fact]} : {claim} := by {reason}")
    known_forms = [(fact.polynomial, fact.zero, names[fact]) for fact in used.facts]
    for product in used.products:
        name, right = expansions.name("q"), f"({text(product.right)})"
        known_forms.append((product.value, product.zero, name))
        if product.left is None:
            expansions.product(product.right, product.right)
            expansions.add(f"have {name} := Int.mul_self_nonneg {right}")
            expansions.add(*_multiplied_out(expansions, name, product.right, product.right))
            continue
        left = names[product.left]
        expansions.product(product.left.polynomial, product.right)
        if product.zero:
            claim = f"({text(product.left.polynomial)}) * {right} = 0"
            expansions.add(f"have {name} : {claim} := by rw [{left}, Int.zero_mul]")
        else:
            known = names.get(Fact(product.right)) or expansions.name("s")
            if product.root is not None:
                expansions.product(product.root, product.root)
                expansions.reveal()
                square = f"Int.mul_self_nonneg ({text(product.root)})"
                expansions.add(f"have {known} : 0 ≤ {right} := by have := {square}; omega")
            elif product.pair is not None:
                first, second = product.pair
                expansions.product(first.polynomial, second.polynomial)
                expansions.reveal()
                both = f"Int.mul_nonneg {names[first]} {names[second]}"
                expansions.add(f"have {known} : 0 ≤ {right} := by have := {both}; omega")
            expansions.add(f"have {name} := Int.mul_nonneg {left} {known}")
        expansions.add(*_multiplied_out(expansions, name, product.left.polynomial, product.right))
    ending = _contradiction(expansions.atoms, known_forms)
    first, *rest = ending
    return [
        *expansions.lines,
        "first",
        f"  | {first}",
        *(f"    {line}" for line in rest),
        "  | omega",
    ]


def _multiplied_out(
    expansions: Expansions, name: str, left: Polynomial, right: Polynomial
) -> Iterator[str]:
    """A line that turns a fact about a printed product into one about its expansion."""
    equation = expansions.equation(left, right)
    if equation is not None:
        yield f"rw [{equation}] at {name}"


def _contradiction(atoms: Atoms, forms: list[tuple[Polynomial, bool, str]]) -> Block:
    """Lines that add facts up, with monomials as variables and nothing else in sight."""
    monomials = list(dict.fromkeys(m for form, _, _ in forms for m in form.terms if m))
    linear, place = Atoms(), dict[Monomial, int]()
    for count, monomial in enumerate(monomials):
        place[monomial] = linear.number(Variable(f"m{count}", INT))
    claims: list[str] = []
    for form, zero, _ in forms:
        renamed = Polynomial({(place[m],) if m else (): c for m, c in form.terms.items()})
        text = linear.text(renamed)
        claims.append(f"{text} = 0" if zero else f"0 ≤ {text}")
    variables = " ".join(f"m{count}" for count in range(len(monomials)))
    values = " ".join(f"({atoms.text(Polynomial({m: 1}))})" for m in monomials)
    bound = f"∀ {variables} : Int, " if monomials else ""
    return [
        f"have fin : {bound}{' → '.join(claims)} → False := by intros; omega",
        f"exact fin {values} {' '.join(name for _, _, name in forms)}",
    ]


def _needed(product: Product, facts: list[Fact]) -> Iterator[Fact]:
    if product.left is not None:
        yield product.left
        yield from product.pair or ()
        other = Fact(product.right)
        if not product.zero and other in facts:
            yield other
