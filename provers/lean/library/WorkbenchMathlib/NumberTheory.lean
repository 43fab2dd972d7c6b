prelude
import Workbench.IntGcd
import Workbench.NatMore
/-! Parity, factorials and primes under Mathlib's names; core Lean has none of them. -/
set_option linter.all false
set_option autoImplicit false

universe u

/-- `a` is twice something. -/
def Even {α : Type u} [Add α] (a : α) : Prop := ∃ r, a = r + r
/-- `a` is one more than twice something. -/
def Odd {α : Type u} [Add α] [Mul α] [OfNat α 1] [OfNat α 2] (a : α) : Prop := ∃ m, a = 2 * m + 1

namespace Nat

theorem even_iff {n : Nat} : Even n ↔ n % 2 = 0 :=
  ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
theorem odd_iff {n : Nat} : Odd n ↔ n % 2 = 1 :=
  ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
theorem not_even_iff_odd {n : Nat} : ¬Even n ↔ Odd n := by rw [even_iff, odd_iff]; exact mod_two_ne_zero
theorem not_odd_iff_even {n : Nat} : ¬Odd n ↔ Even n := by rw [even_iff, odd_iff]; exact mod_two_ne_one
theorem even_or_odd (n : Nat) : Even n ∨ Odd n := by rw [even_iff, odd_iff]; exact mod_two_eq_zero_or_one n
theorem even_add {m n : Nat} : Even (m + n) ↔ (Even m ↔ Even n) := by
  rw [even_iff, even_iff, even_iff, Nat.add_mod]
  rcases mod_two_eq_zero_or_one m with hm | hm <;> rcases mod_two_eq_zero_or_one n with hn | hn <;> rw [hm, hn] <;> decide
instance decidableEven (n : Nat) : Decidable (Even n) := decidable_of_iff (n % 2 = 0) even_iff.symm
instance decidableOdd (n : Nat) : Decidable (Odd n) := decidable_of_iff (n % 2 = 1) odd_iff.symm

/-- The product of 1 to `n`. -/
def factorial : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * factorial n
@[simp] theorem factorial_zero : factorial 0 = 1 := rfl
theorem factorial_succ (n : Nat) : factorial (n + 1) = (n + 1) * factorial n := rfl
theorem factorial_pos (n : Nat) : 0 < factorial n := by
  induction n with
  | zero => decide
  | succ n ih => rw [factorial_succ]; exact Nat.mul_pos (Nat.succ_pos n) ih
theorem dvd_factorial {m n : Nat} (hm : 0 < m) (h : m ≤ n) : m ∣ factorial n := by
  induction n with
  | zero => exact absurd (Nat.lt_of_lt_of_le hm h) (Nat.lt_irrefl 0)
  | succ n ih =>
    rw [factorial_succ]
    by_cases e : m = n + 1
    · rw [e]; exact Nat.dvd_mul_right (n + 1) (factorial n)
    · exact Nat.dvd_trans (ih (by omega)) (Nat.dvd_mul_left (factorial n) (n + 1))

/-- At least two, with no divisors but one and itself. -/
def Prime (p : Nat) : Prop := 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p
theorem prime_def {p : Nat} : Prime p ↔ 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p := Iff.rfl
theorem Prime.two_le {p : Nat} (h : Prime p) : 2 ≤ p := h.1
theorem Prime.one_lt {p : Nat} (h : Prime p) : 1 < p := h.1
theorem Prime.pos {p : Nat} (h : Prime p) : 0 < p := Nat.lt_of_lt_of_le (by decide) h.1
theorem Prime.ne_zero {p : Nat} (h : Prime p) : p ≠ 0 := Nat.ne_of_gt h.pos
theorem Prime.ne_one {p : Nat} (h : Prime p) : p ≠ 1 := Nat.ne_of_gt h.one_lt
theorem Prime.eq_one_or_self_of_dvd {p : Nat} (h : Prime p) (a : Nat) (ha : a ∣ p) : a = 1 ∨ a = p :=
  h.2 a ha
theorem prime_iff_bounded (p : Nat) : (2 ≤ p ∧ ∀ m, m < p + 1 → m ∣ p → m = 1 ∨ m = p) ↔ Prime p :=
  ⟨fun h => ⟨h.1, fun m hm => h.2 m (Nat.lt_succ_of_le (Nat.le_of_dvd (by omega) hm)) hm⟩,
   fun h => ⟨h.1, fun m _ hm => h.2 m hm⟩⟩
instance decidablePrime (p : Nat) : Decidable (Prime p) := decidable_of_iff _ (prime_iff_bounded p)
theorem Prime.coprime_or_dvd {p : Nat} (h : Prime p) (n : Nat) : Nat.gcd p n = 1 ∨ p ∣ n := by
  cases h.2 (Nat.gcd p n) (Nat.gcd_dvd_left p n) with
  | inl e => exact .inl e
  | inr e => exact .inr (by rw [← e]; exact Nat.gcd_dvd_right p n)
theorem Prime.dvd_mul {p m n : Nat} (h : Prime p) : p ∣ m * n ↔ p ∣ m ∨ p ∣ n := by
  constructor
  · intro d
    cases h.coprime_or_dvd m with
    | inl c => exact .inr (Nat.Coprime.dvd_of_dvd_mul_left c d)
    | inr e => exact .inl e
  · rintro (d | d)
    · exact Nat.dvd_trans d (Nat.dvd_mul_right m n)
    · exact Nat.dvd_trans d (Nat.dvd_mul_left n m)

end Nat

namespace Int

theorem even_iff {n : Int} : Even n ↔ n % 2 = 0 :=
  ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
theorem odd_iff {n : Int} : Odd n ↔ n % 2 = 1 :=
  ⟨fun ⟨r, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
theorem not_even_iff_odd {n : Int} : ¬Even n ↔ Odd n := by rw [even_iff, odd_iff]; omega
theorem even_or_odd (n : Int) : Even n ∨ Odd n := by rw [even_iff, odd_iff]; exact emod_two_eq n
instance decidableEven (n : Int) : Decidable (Even n) := decidable_of_iff (n % 2 = 0) even_iff.symm
instance decidableOdd (n : Int) : Decidable (Odd n) := decidable_of_iff (n % 2 = 1) odd_iff.symm

end Int
