prelude
import Workbench.IntMod
/-! Greatest common divisors of integers. -/
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
    exact (Int.dvd_add_left (Int.dvd_mul_of_dvd_right (gcd_dvd_left a (b + k * a)))).mp this
  · exact dvd_gcd (gcd_dvd_left _ _)
      (Int.dvd_add (gcd_dvd_right a b) (Int.dvd_mul_of_dvd_right (gcd_dvd_left a b)))
theorem gcd_emod (a b : Int) : gcd a (b % a) = gcd a b := by
  have := gcd_add_mul_right a (b % a) (b / a)
  rw [emod_add_ediv_mul] at this; exact this.symm

end Int
