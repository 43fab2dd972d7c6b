prelude
import Workbench.IntGcd
/-! Bézout's identity, and induction on integers. -/
set_option linter.all false
set_option autoImplicit false

namespace Int

variable {a b c d k m n : Int}

/-- The greatest common divisor is a combination of the two numbers. -/
theorem exists_gcd_eq_mul_add (a b : Int) : ∃ x y : Int, (gcd a b : Int) = a * x + b * y := by
  have key : ∀ n : Nat, ∀ a b : Int, natAbs a ≤ n → ∃ x y : Int, (gcd a b : Int) = a * x + b * y := by
    intro n
    induction n with
    | zero =>
      intro a b h
      have ha : a = 0 := by omega
      rw [ha, gcd_zero_left]
      rcases natAbs_eq b with e | e
      · exact ⟨0, 1, by omega⟩
      · exact ⟨0, -1, by omega⟩
    | succ n ih =>
      intro a b h
      by_cases ha : a = 0
      · exact ih a b (by omega)
      · have l := emod_nonneg b ha
        have u := emod_lt b ha
        obtain ⟨x, y, e⟩ := ih (b % a) a (by omega)
        rw [gcd_comm, gcd_emod] at e
        refine ⟨y - b / a * x, x, ?_⟩
        rw [e, emod_def, Int.sub_mul, Int.mul_sub, Int.mul_assoc]
        omega
  exact key (natAbs a) a b (Nat.le_refl _)

/-- Bézout, for coprime numbers. -/
theorem exists_mul_add_eq_one (h : gcd a b = 1) : ∃ x y : Int, a * x + b * y = 1 := by
  obtain ⟨x, y, e⟩ := exists_gcd_eq_mul_add a b
  exact ⟨x, y, by rw [← e, h]; rfl⟩
theorem dvd_of_dvd_mul_right_of_gcd_one (h : a ∣ b * c) (hg : gcd a b = 1) : a ∣ c := by
  obtain ⟨x, y, e⟩ := exists_mul_add_eq_one hg
  have : c = a * (x * c) + b * c * y := by
    have := congrArg (· * c) e
    simp only [Int.add_mul, Int.one_mul] at this
    rw [Int.mul_assoc, Int.mul_right_comm b y] at this
    exact this.symm
  rw [this]
  exact Int.dvd_add (Int.dvd_mul_right a _) (Int.dvd_mul_of_dvd_left h)
theorem dvd_of_dvd_mul_left_of_gcd_one (h : a ∣ b * c) (hg : gcd a c = 1) : a ∣ b :=
  dvd_of_dvd_mul_right_of_gcd_one (by rw [Int.mul_comm]; exact h) hg

/-! Induction -/

@[elab_as_elim] protected theorem induction_on {motive : Int → Prop} (i : Int) (zero : motive 0)
    (succ : ∀ i : Nat, motive i → motive (i + 1)) (pred : ∀ i : Nat, motive (-i) → motive (-i - 1)) :
    motive i := by
  have pos : ∀ n : Nat, motive (n : Int) := by
    intro n
    induction n with
    | zero => exact zero
    | succ n ih => exact succ n ih
  have neg : ∀ n : Nat, motive (-(n : Int)) := by
    intro n
    induction n with
    | zero => exact zero
    | succ n ih =>
      have := pred n ih
      have e : -(n : Int) - 1 = -((n + 1 : Nat) : Int) := by omega
      rw [e] at this; exact this
  rcases natAbs_eq i with h | h
  · rw [h]; exact pos _
  · rw [h]; exact neg _
protected theorem le_induction {motive : Int → Prop} {m : Int} (base : motive m)
    (succ : ∀ n : Int, m ≤ n → motive n → motive (n + 1)) (n : Int) (h : m ≤ n) : motive n := by
  have key : ∀ k : Nat, motive (m + k) := by
    intro k
    induction k with
    | zero => rw [natCast_zero, Int.add_zero]; exact base
    | succ k ih =>
      have := succ (m + k) (by omega) ih
      rw [Int.add_assoc] at this; exact this
  have := key (toNat (n - m))
  have e : m + (toNat (n - m) : Int) = n := by omega
  rw [e] at this; exact this

end Int
