prelude
import Workbench.NatGcd
import WorkbenchMathlib.NumberTheory
import WorkbenchMathlib.NatFind
import WorkbenchMathlib.BigOperators
/-! Further number theory: parity of sums, products and powers, prime divisors, factorials, under the
names of Mathlib. -/
set_option linter.all false
set_option autoImplicit false

namespace Nat
variable {k m n p q : Nat}

/-! Parity -/

theorem even_add_one : Even (n + 1) ↔ ¬Even n := by
  rw [even_iff, even_iff, Nat.add_mod]
  rcases mod_two_eq_zero_or_one n with hn | hn <;> rw [hn] <;> decide
theorem odd_add : Odd (m + n) ↔ (Odd m ↔ Even n) := by
  rw [odd_iff, odd_iff, even_iff, Nat.add_mod]
  rcases mod_two_eq_zero_or_one m with hm | hm <;> rcases mod_two_eq_zero_or_one n with hn | hn <;> rw [hm, hn] <;> decide
theorem even_mul : Even (m * n) ↔ Even m ∨ Even n := by
  rw [even_iff, even_iff, even_iff, Nat.mul_mod]
  rcases Nat.mod_two_eq_zero_or_one m with hm | hm <;> rcases Nat.mod_two_eq_zero_or_one n with hn | hn <;>
    rw [hm, hn] <;> decide
theorem odd_mul : Odd (m * n) ↔ Odd m ∧ Odd n := by
  rw [← not_even_iff_odd, ← not_even_iff_odd, ← not_even_iff_odd, even_mul, not_or]
theorem even_pow : Even (m ^ n) ↔ Even m ∧ n ≠ 0 := by
  induction n with
  | zero => rw [even_iff]; simp
  | succ n ih =>
    rw [Nat.pow_succ, even_mul, ih]
    exact ⟨fun h => ⟨h.elim (·.1) id, Nat.succ_ne_zero n⟩, fun h => .inr h.1⟩

/-! Primes -/

theorem not_prime_zero : ¬Prime 0 := by decide
theorem not_prime_one : ¬Prime 1 := by decide
theorem prime_two : Prime 2 := by decide
theorem prime_three : Prime 3 := by decide
theorem Prime.dvd_of_dvd_pow (pp : Prime p) (h : p ∣ m ^ n) : p ∣ m := by
  induction n with
  | zero => exact absurd (Nat.dvd_one.mp h) pp.ne_one
  | succ n ih =>
    rw [Nat.pow_succ] at h
    exact (pp.dvd_mul.mp h).elim ih id
theorem Prime.coprime_iff_not_dvd (pp : Prime p) : Coprime p n ↔ ¬p ∣ n :=
  ⟨fun h d => pp.ne_one (h.eq_one_of_dvd d), fun h => (pp.coprime_or_dvd n).resolve_right h⟩
theorem prime_dvd_prime_iff_eq (pp : Prime p) (qp : Prime q) : p ∣ q ↔ p = q :=
  ⟨fun h => (qp.2 p h).resolve_left pp.ne_one, fun h => h ▸ Nat.dvd_refl p⟩
theorem coprime_primes (pp : Prime p) (qp : Prime q) : Coprime p q ↔ p ≠ q := by
  rw [pp.coprime_iff_not_dvd, prime_dvd_prime_iff_eq pp qp]
theorem Prime.eq_two_or_odd (pp : Prime p) : p = 2 ∨ p % 2 = 1 := by
  rcases Nat.mod_two_eq_zero_or_one p with h | h
  · exact .inl ((prime_dvd_prime_iff_eq prime_two pp).mp (Nat.dvd_of_mod_eq_zero h)).symm
  · exact .inr h
theorem exists_prime_and_dvd (hn : n ≠ 1) : ∃ p, Prime p ∧ p ∣ n := by
  by_cases h0 : n = 0
  · exact ⟨2, prime_two, h0 ▸ Nat.dvd_zero 2⟩
  rcases exists_least (p := fun d => 2 ≤ d ∧ d ∣ n) ⟨n, by omega, Nat.dvd_refl n⟩ with ⟨p, ⟨h2, hd⟩, hmin⟩
  refine ⟨p, ⟨h2, fun m hm => ?_⟩, hd⟩
  have hpos := Nat.pos_of_dvd_of_pos hm (by omega)
  have hle := Nat.le_of_dvd (by omega) hm
  by_cases h1 : m = 1
  · exact .inl h1
  by_cases hp : m = p
  · exact .inr hp
  exact absurd ⟨by omega, Nat.dvd_trans hm hd⟩ (hmin m (by omega))
/-- Euclid: there are primes beyond every number. -/
theorem exists_infinite_primes (n : Nat) : ∃ p, n ≤ p ∧ Prime p := by
  rcases exists_prime_and_dvd (n := factorial n + 1) (by have := factorial_pos n; omega) with ⟨p, pp, hd⟩
  refine ⟨p, Nat.le_of_not_lt fun hlt => ?_, pp⟩
  have h := dvd_factorial pp.pos (Nat.le_of_lt hlt)
  exact pp.ne_one (Nat.dvd_one.mp ((Nat.dvd_add_right h).mp hd))

/-! Factorials -/

theorem factorial_dvd_factorial (h : m ≤ n) : factorial m ∣ factorial n := by
  induction h with
  | refl => exact Nat.dvd_refl _
  | step _ ih => exact Nat.dvd_trans ih (Nat.dvd_mul_left ..)
theorem factorial_le (h : m ≤ n) : factorial m ≤ factorial n := Nat.le_of_dvd (factorial_pos n) (factorial_dvd_factorial h)
theorem self_le_factorial : (n : Nat) → n ≤ factorial n
  | 0 => Nat.zero_le _
  | n + 1 => Nat.le_mul_of_pos_right (n + 1) (factorial_pos n)

end Nat

theorem Finset.prod_range_add_one_eq_factorial (n : Nat) : ∏ x ∈ range n, (x + 1) = Nat.factorial n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [prod_range_succ, ih, Nat.factorial_succ, Nat.mul_comm]

namespace Int
variable {a b c d m n : Int}

theorem not_odd_iff_even : ¬Odd n ↔ Even n := by rw [even_iff, odd_iff]; omega
theorem even_add : Even (m + n) ↔ (Even m ↔ Even n) := by
  rw [even_iff, even_iff, even_iff, Int.add_emod]
  rcases emod_two_eq m with hm | hm <;> rcases emod_two_eq n with hn | hn <;> rw [hm, hn] <;> decide
theorem even_sub : Even (m - n) ↔ (Even m ↔ Even n) := by
  rw [even_iff, even_iff, even_iff, Int.sub_emod]
  rcases emod_two_eq m with hm | hm <;> rcases emod_two_eq n with hn | hn <;> rw [hm, hn] <;> decide
theorem even_mul : Even (m * n) ↔ Even m ∨ Even n := by
  rw [even_iff, even_iff, even_iff, Int.mul_emod]
  rcases emod_two_eq m with hm | hm <;> rcases emod_two_eq n with hn | hn <;> rw [hm, hn] <;> decide
theorem odd_mul : Odd (m * n) ↔ Odd m ∧ Odd n := by
  rw [← not_even_iff_odd, ← not_even_iff_odd, ← not_even_iff_odd, even_mul, not_or]

end Int
