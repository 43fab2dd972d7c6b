prelude
import Workbench.IntMod
/-! Greatest common divisors of integers, and induction on integers. -/
set_option linter.all false
set_option autoImplicit false

universe u

namespace Int

variable {a b c d k m n : Int}

def gcd (a b : Int) : Nat := Nat.gcd a.natAbs b.natAbs

theorem gcd_dvd_left (a b : Int) : (gcd a b : Int) ∣ a :=
  dvd_natAbs.mp (natCast_dvd_natCast.mpr (Nat.gcd_dvd_left a.natAbs b.natAbs))
theorem gcd_dvd_right (a b : Int) : (gcd a b : Int) ∣ b :=
  dvd_natAbs.mp (natCast_dvd_natCast.mpr (Nat.gcd_dvd_right a.natAbs b.natAbs))
theorem dvd_gcd {k : Nat} (ha : (k : Int) ∣ a) (hb : (k : Int) ∣ b) : k ∣ gcd a b :=
  Nat.dvd_gcd (natCast_dvd_natCast.mp (dvd_natAbs.mpr ha)) (natCast_dvd_natCast.mp (dvd_natAbs.mpr hb))
theorem dvd_coe_gcd (ha : c ∣ a) (hb : c ∣ b) : c ∣ (gcd a b : Int) :=
  natAbs_dvd.mp (natCast_dvd_natCast.mpr (dvd_gcd (natAbs_dvd.mpr ha) (natAbs_dvd.mpr hb)))
theorem gcd_comm (a b : Int) : gcd a b = gcd b a := Nat.gcd_comm _ _
@[simp] theorem gcd_zero_left (a : Int) : gcd 0 a = natAbs a := Nat.gcd_zero_left _
@[simp] theorem gcd_zero_right (a : Int) : gcd a 0 = natAbs a := Nat.gcd_zero_right _
@[simp] theorem gcd_self (a : Int) : gcd a a = natAbs a := Nat.gcd_self _
@[simp] theorem gcd_one_left (a : Int) : gcd 1 a = 1 := Nat.gcd_one_left _
@[simp] theorem gcd_one_right (a : Int) : gcd a 1 = 1 := Nat.gcd_one_right _
@[simp] theorem gcd_neg : gcd a (-b) = gcd a b := by unfold gcd; rw [natAbs_neg]
@[simp] theorem neg_gcd : gcd (-a) b = gcd a b := by unfold gcd; rw [natAbs_neg]
theorem gcd_natCast (m n : Nat) : gcd (m : Int) n = Nat.gcd m n := rfl
theorem gcd_eq_zero_iff : gcd a b = 0 ↔ a = 0 ∧ b = 0 := by
  constructor
  · intro h
    have ha := gcd_dvd_left a b
    have hb := gcd_dvd_right a b
    rw [h] at ha hb
    exact ⟨Int.zero_dvd.mp ha, Int.zero_dvd.mp hb⟩
  · rintro ⟨rfl, rfl⟩
    exact gcd_zero_left 0
theorem gcd_add_mul_right (a b k : Int) : gcd a (b + k * a) = gcd a b := by
  apply Nat.dvd_antisymm
  · refine dvd_gcd (gcd_dvd_left _ _) ?_
    have := gcd_dvd_right a (b + k * a)
    exact (Int.dvd_add_left (Int.dvd_mul_of_dvd_right (gcd_dvd_left a (b + k * a)) k)).mp this
  · exact dvd_gcd (gcd_dvd_left _ _)
      (Int.dvd_add (gcd_dvd_right a b) (Int.dvd_mul_of_dvd_right (gcd_dvd_left a b) k))
theorem gcd_emod (a b : Int) : gcd a (b % a) = gcd a b := by
  have := gcd_add_mul_right a (b % a) (b / a)
  rw [emod_add_ediv_mul] at this; exact this.symm

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
  exact Int.dvd_add (Int.dvd_mul_right a _) (Int.dvd_mul_of_dvd_left h y)
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
