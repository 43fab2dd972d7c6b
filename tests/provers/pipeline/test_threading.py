"""Which lemma hands its conclusion on to which, read from assembled proofs."""

from provers.assembly.threading import threads

PROOF = """by
  intro h
  have k1 : ∀ x : Int, f (f x) = f 0 + 2 * f x := @zero_left f h
  have k2 : ∀ x : Int, f (2 * x) = 2 * f x - f 0 := @doubling f h k1
  · have k3 : f 1 = 2 := @slope f k1 k2
    have k1 : f 1 = 1 := by omega
    have k4 : f 1 = 2 ∨ f 1 = 3 := @solutions f k1 k3
    exact @solutions f k2"""


def test_facts_are_followed_from_lemma_to_lemma():
    names = {"zero_left", "doubling", "slope", "solutions"}
    assert threads(PROOF, names) == [
        ("zero_left", "doubling"),
        ("zero_left", "slope"),
        ("doubling", "slope"),
        ("slope", "solutions"),
    ]


def test_what_is_no_lemma_hands_nothing_on():
    assert threads(PROOF, {"doubling", "solutions"}) == []
    assert threads("by omega", {"doubling"}) == []
