"""Statements and random terms that the tests of this folder share."""

import json
from pathlib import Path

from hypothesis import strategies as st

from provers.statements.ast import (
    INT,
    NAT,
    BaseType,
    BinaryOperation,
    Call,
    Cast,
    Comparison,
    Conditional,
    Connective,
    Divides,
    Negation,
    Not,
    Numeral,
    Predicate,
    Proposition,
    Quantified,
    Term,
    Variable,
)

_DATA = Path(__file__).parents[2] / "data"


def corpus() -> dict[str, str]:
    """All statements of the two data files, by id."""
    found: dict[str, str] = {}
    for name in ("imo_core", "warmup_core"):
        for line in (_DATA / f"{name}.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            found[row["id"]] = row["statement"]
    return found


CORPUS = corpus()
# Forms that the data files have not, each read by Lean too.
FORMS = {
    "casts": "theorem t (n : Nat) (z : Int) : n + z = z + n ∧ ((n - 1 : Nat) : Int) ≤ n",
    "cast_of_difference": "theorem t (n : Nat) : (n - 1 : Int) ≤ ((n - 1 : Nat) : Int)",
    "arrow_cast": "theorem t (n : Nat) (z : Int) (h : z = ↑n) : 0 ≤ z",
    "arrow_alone": "theorem t (j : Nat) : 3 * (7 * ↑j + 3) % 7 = 2",
    "numerals": "theorem t : (2 : Int) ^ 3 - 9 = -1",
    "negated_power": "theorem t (x : Int) : -x ^ 2 ≤ 0 ∧ (-x) ^ 2 ≥ 0 ∧ 2 * -x = -(2 * x)",
    "two_signs": "theorem t (x : Int) : - -x = x ∧ x - -x = 2 * x",
    "power_of_power": "theorem t (a b : Nat) : a ^ b ^ 2 = a ^ (b ^ 2) ∧ (a ^ b) ^ 2 = a ^ (b * 2)",
    "subtractions": "theorem t (a b c : Nat) : a - b - c ≤ a - (b - c) ∧ a / b * c ≤ a * c",
    "quantifier_tail": "theorem t (p q : Prop) : p ∧ ∀ n : Nat, q ∨ n = n → p",
    "negations": "theorem t (a b : Nat) : ¬a = b ↔ a ≠ b ∧ ¬∃ x, x + a < x",
    "arrows": "theorem t (p q r : Prop) : (p → q) → r ↔ ((p → q) → r)",
    "unknown_types": "theorem t (f : Int → Nat) : ∃ x y, f x = y ∧ x = 3",
    "bounded": "theorem t (n : Nat) (h : ∀ k < n, k ≤ 5) : ∃ m ≥ n, m > 0 ∧ m ≠ 7",
    "hypothesis_in_goal": "theorem t : ∀ n : Nat, ∀ (h : 0 < n), n ≠ 0",
    "implicit": "theorem t {a b : Nat} (h : a ∣ b) : a.gcd b = a",
    "parity": "theorem t (n : Int) (h : Even n) : Odd (n + 1) ∧ ¬Even (3 : Int)",
    "primes": "theorem t (p : Nat) (h : Nat.Prime p) : p.Coprime 1 ∧ 2 ≤ p",
    "factorials": "theorem t (n : Nat) : n.factorial = Nat.factorial n ∧ (n + 1).factorial ≠ 0",
    "absolute": "theorem t (x : Int) : x.natAbs = Int.natAbs (-x) ∧ 0 ≤ (x.natAbs : Int)",
    "integer_gcd": "theorem t (x y : Int) : Int.gcd x y = Nat.gcd x.natAbs y.natAbs",
    "to_nat": "theorem t (x : Int) (h : 0 ≤ x) : (x.toNat : Int) = x",
    "extrema": "theorem t (a b : Int) : min a 2 + max a b ≤ a + max 2 b",
    "divides_integers": "theorem t (n : Nat) (z : Int) : (n : Int) ∣ z ∧ 2 ∣ z * n",
    "two_arguments": "theorem t (f : Nat → Nat → Int) (n : Nat) : f (n + 1) (f n n).toNat = f n 2",
    "higher_order": "theorem t (F : (Nat → Nat) → Nat) (f : Nat → Nat) : F f = F (fun x => f x)",
    "predicate": "theorem t (P : Nat → Prop) (h : P 0) (s : ∀ n, P n → P (n + 1)) : ∀ n, P n",
    "conditional": "theorem t (n : Nat) : (if n = 0 then 1 else n) * 2 = if n = 0 then 2 else n",
    "booleans": "theorem t (c : Nat → Bool) : c 0 = true ∨ c 0 = false ∧ ¬c 1",
    "succ": "theorem t (n : Nat) : Nat.succ n = n + 1 ∧ n.succ.pred = n",
    "conjunction_left": "theorem t (p q r : Prop) : (p ∧ q) ∧ r ↔ p ∧ q ∧ r",
    "sums": "theorem t (n : Nat) : 2 * ∑ i ∈ Finset.range (n + 1), i = n * (n + 1)",
    "sums_of_integers": "theorem t (n : Nat) (z : Int) : ∑ i ∈ Finset.range n, z * i + 1 ≤ z",
    "products": "theorem t (n : Nat) : ∏ i ∈ Finset.Icc 1 n, i = Nat.factorial n",
    "shadow": "theorem t (n : Nat) : (∃ n, n = 3) ∧ n = n ∧ ∀ n : Int, n - 1 < n",
}
# What core has no notation for: its print there is another tree, and the same for Lean.
SPELLED_OUT = {
    "congruences": "theorem t (a b : Nat) (h : a ≡ b [MOD 7]) : (a : Int) + 1 ≡ 1 + b [ZMOD 7]",
}

_NAMES = {NAT: ("m", "n"), INT: ("x", "y")}


def terms(kind: BaseType) -> st.SearchStrategy[Term]:
    """Random terms of a type, with Lean's operations."""
    numerals = st.integers(0, 12).map(lambda value: Numeral(value, kind))
    leaves = numerals | st.sampled_from([Variable(name, kind) for name in _NAMES[kind]])
    return st.recursive(leaves, lambda inner: _compound(kind, inner), max_leaves=6)


def _simple(kind: BaseType) -> st.SearchStrategy[Term]:
    """Variables, numerals, and a sum or power of two of them."""
    leaves = st.sampled_from([Variable(name, kind) for name in _NAMES[kind]])
    numerals = st.integers(0, 9).map(lambda value: Numeral(value, kind))
    either: st.SearchStrategy[Term] = leaves | numerals
    sums = st.builds(BinaryOperation, st.sampled_from("+-*"), either, either)
    powers = st.builds(BinaryOperation, st.just("^"), either, st.integers(0, 3).map(Numeral))
    return either | sums | powers


def _compound(kind: BaseType, inner: st.SearchStrategy[Term]) -> st.SearchStrategy[Term]:
    exponents = st.integers(0, 3).map(Numeral)
    choices: list[st.SearchStrategy[Term]] = [
        st.builds(BinaryOperation, st.sampled_from("+-*/%"), inner, inner),
        st.builds(BinaryOperation, st.just("^"), inner, exponents),
        st.builds(
            lambda name, *pair: Call(name, pair), st.sampled_from(["min", "max"]), inner, inner
        ),
    ]
    if kind == INT:
        choices += [st.builds(Negation, inner), st.builds(Cast, _simple(NAT))]
    else:
        choices += [
            st.builds(lambda *pair: Call("Nat.gcd", pair), inner, inner),
            st.builds(
                lambda name, part: Call(name, (part,)),
                st.sampled_from(["Nat.succ", "Nat.pred"]),
                inner,
            ),
            st.builds(
                lambda name, part: Call(name, (part,)),
                st.sampled_from(["Int.natAbs", "Int.toNat"]),
                _simple(INT),
            ),
        ]
    return st.one_of(choices)


def atoms(kind: BaseType) -> st.SearchStrategy[Proposition]:
    """Random comparisons and the like."""
    inner = terms(kind)
    return st.one_of(
        st.builds(Comparison, st.sampled_from("=≠<≤>≥"), inner, inner),
        st.builds(Divides, inner, inner),
        st.builds(
            lambda name, part: Predicate(name, (part,)), st.sampled_from(["Even", "Odd"]), inner
        ),
        st.builds(
            lambda test, *pair: Comparison("=", Conditional(test, *pair), pair[0]),
            st.builds(Comparison, st.just("<"), inner, inner),
            inner,
            inner,
        ),
    )


def propositions() -> st.SearchStrategy[Proposition]:
    """Random propositions over free variables m, n : Nat and x, y : Int."""
    variables = [Variable(name, kind) for kind, names in _NAMES.items() for name in names]
    return st.recursive(
        atoms(NAT) | atoms(INT),
        lambda inner: st.one_of(
            st.builds(Connective, st.sampled_from("∧∨→↔"), inner, inner),
            st.builds(Not, inner),
            st.builds(Quantified, st.sampled_from(["∀", "∃"]), st.sampled_from(variables), inner),
        ),
        max_leaves=6,
    )
