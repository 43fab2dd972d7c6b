prelude
import Workbench.IntMod
import Workbench.NatMore
import WorkbenchMathlib.NumberTypes
/-! Congruence of natural numbers and of integers, under Mathlib's names and forms. -/
set_option linter.all false
set_option autoImplicit false

/-- `a` and `b` leave the same remainder on division by `n`. -/
def Nat.ModEq (n a b : Nat) : Prop := a % n = b % n
def Int.ModEq (n a b : Int) : Prop := a % n = b % n

namespace Nat
variable {a b c d k m n : Nat}
instance decidableModEq : Decidable (Nat.ModEq n a b) := instDecidableEqNat (a % n) (b % n)
protected theorem ModEq.refl (a : Nat) : a ≡ a [MOD n] := rfl
protected theorem ModEq.rfl : a ≡ a [MOD n] := rfl
protected theorem ModEq.symm (h : a ≡ b [MOD n]) : b ≡ a [MOD n] := Eq.symm h
protected theorem ModEq.trans (h : a ≡ b [MOD n]) (h' : b ≡ c [MOD n]) : a ≡ c [MOD n] := Eq.trans h h'
protected theorem ModEq.comm : a ≡ b [MOD n] ↔ b ≡ a [MOD n] := ⟨.symm, .symm⟩
instance : Trans (Nat.ModEq n) (Nat.ModEq n) (Nat.ModEq n) where trans := Nat.ModEq.trans
theorem mod_modEq (a n : Nat) : a % n ≡ a [MOD n] := Nat.mod_mod a n
theorem modEq_zero_iff_dvd : a ≡ 0 [MOD n] ↔ n ∣ a := by
  show a % n = 0 % n ↔ _
  rw [Nat.zero_mod, Nat.dvd_iff_mod_eq_zero]
theorem modEq_iff_dvd : a ≡ b [MOD n] ↔ (n : Int) ∣ b - a := by
  rw [← Int.emod_eq_emod_iff_dvd_sub]
  show a % n = b % n ↔ _
  rw [← Int.natCast_emod, ← Int.natCast_emod, Int.natCast_inj]; exact eq_comm
theorem modEq_iff_dvd' (h : a ≤ b) : a ≡ b [MOD n] ↔ n ∣ b - a := by
  rw [modEq_iff_dvd, ← Int.natCast_sub h, Int.natCast_dvd_natCast]
protected theorem ModEq.add (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) : a + c ≡ b + d [MOD n] := by
  show (a + c) % n = (b + d) % n
  rw [Nat.add_mod, (h₁ : a % n = b % n), (h₂ : c % n = d % n), ← Nat.add_mod]
protected theorem ModEq.mul (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) : a * c ≡ b * d [MOD n] := by
  show (a * c) % n = (b * d) % n
  rw [Nat.mul_mod, (h₁ : a % n = b % n), (h₂ : c % n = d % n), ← Nat.mul_mod]
protected theorem ModEq.add_left (c : Nat) (h : a ≡ b [MOD n]) : c + a ≡ c + b [MOD n] := ModEq.rfl.add h
protected theorem ModEq.add_right (c : Nat) (h : a ≡ b [MOD n]) : a + c ≡ b + c [MOD n] := h.add ModEq.rfl
protected theorem ModEq.mul_left (c : Nat) (h : a ≡ b [MOD n]) : c * a ≡ c * b [MOD n] := ModEq.rfl.mul h
protected theorem ModEq.mul_right (c : Nat) (h : a ≡ b [MOD n]) : a * c ≡ b * c [MOD n] := h.mul ModEq.rfl
protected theorem ModEq.pow (m : Nat) (h : a ≡ b [MOD n]) : a ^ m ≡ b ^ m [MOD n] := by
  induction m with
  | zero => exact ModEq.rfl
  | succ m ih => rw [Nat.pow_succ, Nat.pow_succ]; exact ih.mul h
protected theorem ModEq.add_left_cancel' (c : Nat) (h : c + a ≡ c + b [MOD n]) : a ≡ b [MOD n] := by
  rw [modEq_iff_dvd] at h ⊢
  rw [Int.natCast_add, Int.natCast_add] at h
  rw [show (b : Int) - a = c + b - (c + a) by omega]; exact h
protected theorem ModEq.add_right_cancel' (c : Nat) (h : a + c ≡ b + c [MOD n]) : a ≡ b [MOD n] :=
  ModEq.add_left_cancel' c (by rw [Nat.add_comm c, Nat.add_comm c]; exact h)
protected theorem ModEq.of_dvd (d : m ∣ n) (h : a ≡ b [MOD n]) : a ≡ b [MOD m] := by
  show a % m = b % m
  rw [← Nat.mod_mod_of_dvd a d, (h : a % n = b % n), Nat.mod_mod_of_dvd b d]
theorem ModEq.dvd_iff (h : a ≡ b [MOD n]) (hdn : d ∣ n) : d ∣ a ↔ d ∣ b := by
  rw [Nat.dvd_iff_mod_eq_zero, Nat.dvd_iff_mod_eq_zero, (h.of_dvd hdn : a % d = b % d)]
theorem ModEq.cancel_left_of_coprime (hmc : Nat.gcd n c = 1) (h : c * a ≡ c * b [MOD n]) : a ≡ b [MOD n] := by
  have cancel : ∀ {a b : Nat}, a ≤ b → c * a ≡ c * b [MOD n] → a ≡ b [MOD n] := by
    intro a b hab h
    rw [modEq_iff_dvd' (Nat.mul_le_mul_left c hab), ← Nat.mul_sub] at h
    exact (modEq_iff_dvd' hab).mpr (Nat.Coprime.dvd_of_dvd_mul_left hmc h)
  rcases Nat.le_total a b with hab | hab
  · exact cancel hab h
  · exact (cancel hab h.symm).symm
end Nat

namespace Int
variable {a b c d m n : Int}
instance decidableModEq : Decidable (Int.ModEq n a b) := Int.instDecidableEq (a % n) (b % n)
protected theorem ModEq.refl (a : Int) : a ≡ a [ZMOD n] := rfl
protected theorem ModEq.rfl : a ≡ a [ZMOD n] := rfl
protected theorem ModEq.symm (h : a ≡ b [ZMOD n]) : b ≡ a [ZMOD n] := Eq.symm h
protected theorem ModEq.trans (h : a ≡ b [ZMOD n]) (h' : b ≡ c [ZMOD n]) : a ≡ c [ZMOD n] := Eq.trans h h'
protected theorem ModEq.comm : a ≡ b [ZMOD n] ↔ b ≡ a [ZMOD n] := ⟨.symm, .symm⟩
protected theorem ModEq.eq (h : a ≡ b [ZMOD n]) : a % n = b % n := h
instance : Trans (Int.ModEq n) (Int.ModEq n) (Int.ModEq n) where trans := Int.ModEq.trans
theorem mod_modEq (a n : Int) : a % n ≡ a [ZMOD n] := Int.emod_emod a n
theorem modEq_zero_iff_dvd : a ≡ 0 [ZMOD n] ↔ n ∣ a := by
  show a % n = 0 % n ↔ _
  rw [Int.zero_emod, Int.dvd_iff_emod_eq_zero]
theorem modEq_iff_dvd : a ≡ b [ZMOD n] ↔ n ∣ b - a := by
  rw [← Int.emod_eq_emod_iff_dvd_sub]; exact eq_comm
theorem ModEq.dvd (h : a ≡ b [ZMOD n]) : n ∣ b - a := modEq_iff_dvd.mp h
protected theorem ModEq.add (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a + c ≡ b + d [ZMOD n] := by
  show (a + c) % n = (b + d) % n
  rw [Int.add_emod, h₁.eq, h₂.eq, ← Int.add_emod]
protected theorem ModEq.sub (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a - c ≡ b - d [ZMOD n] := by
  show (a - c) % n = (b - d) % n
  rw [Int.sub_emod, h₁.eq, h₂.eq, ← Int.sub_emod]
protected theorem ModEq.mul (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a * c ≡ b * d [ZMOD n] := by
  show (a * c) % n = (b * d) % n
  rw [Int.mul_emod, h₁.eq, h₂.eq, ← Int.mul_emod]
protected theorem ModEq.neg (h : a ≡ b [ZMOD n]) : -a ≡ -b [ZMOD n] := Int.neg_emod_eq h
protected theorem ModEq.add_left (c : Int) (h : a ≡ b [ZMOD n]) : c + a ≡ c + b [ZMOD n] := ModEq.rfl.add h
protected theorem ModEq.add_right (c : Int) (h : a ≡ b [ZMOD n]) : a + c ≡ b + c [ZMOD n] := h.add ModEq.rfl
protected theorem ModEq.sub_left (c : Int) (h : a ≡ b [ZMOD n]) : c - a ≡ c - b [ZMOD n] := ModEq.rfl.sub h
protected theorem ModEq.sub_right (c : Int) (h : a ≡ b [ZMOD n]) : a - c ≡ b - c [ZMOD n] := h.sub ModEq.rfl
protected theorem ModEq.mul_left (c : Int) (h : a ≡ b [ZMOD n]) : c * a ≡ c * b [ZMOD n] := ModEq.rfl.mul h
protected theorem ModEq.mul_right (c : Int) (h : a ≡ b [ZMOD n]) : a * c ≡ b * c [ZMOD n] := h.mul ModEq.rfl
protected theorem ModEq.pow (m : Nat) (h : a ≡ b [ZMOD n]) : a ^ m ≡ b ^ m [ZMOD n] := by
  show a ^ m % n = b ^ m % n
  rw [Int.pow_emod, h.eq, ← Int.pow_emod]
protected theorem ModEq.of_dvd (d : m ∣ n) (h : a ≡ b [ZMOD n]) : a ≡ b [ZMOD m] :=
  modEq_iff_dvd.mpr (Int.dvd_trans d h.dvd)
theorem natCast_modEq_iff {a b n : Nat} : (a : Int) ≡ b [ZMOD n] ↔ a ≡ b [MOD n] := by
  show (a : Int) % n = b % n ↔ a % n = b % n
  rw [← Int.natCast_emod, ← Int.natCast_emod, Int.natCast_inj]
end Int
