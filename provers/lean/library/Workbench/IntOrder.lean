prelude
import Workbench.Omega
import Workbench.WellFounded
/-! The linear order of the integers, and its minimum and maximum, under core's names. -/
set_option linter.all false
set_option autoImplicit false

namespace Int

variable {a b c d k m n : Int}

noncomputable instance _sizeOf_inst : SizeOf Int where
  sizeOf a := Int.rec (fun n => 1 + n) (fun n => 1 + n) a
@[simp] theorem ofNat.sizeOf_spec (n : Nat) : sizeOf (ofNat n) = 1 + n := rfl
@[simp] theorem negSucc.sizeOf_spec (n : Nat) : sizeOf (negSucc n) = 1 + n := rfl

/-! Linear facts -/

protected theorem le_of_not_le (h : ¬a ≤ b) : b ≤ a := by omega
protected theorem lt_of_not_ge (h : ¬b ≤ a) : a < b := by omega
protected theorem not_le_of_gt (h : b < a) : ¬a ≤ b := by omega
protected theorem not_lt_of_ge (h : b ≤ a) : ¬a < b := by omega
protected theorem le_of_not_lt (h : ¬a < b) : b ≤ a := by omega
protected theorem le_of_not_gt (h : ¬b < a) : a ≤ b := by omega
protected theorem lt_asymm (h : a < b) : ¬b < a := by omega
protected theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b := by omega
protected theorem lt_of_le_of_ne (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b := by omega
protected theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b := by omega
protected theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b := by omega
protected theorem le_antisymm_iff : a = b ↔ a ≤ b ∧ b ≤ a := by omega
protected theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ b < a := by omega
protected theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b := by omega
protected theorem le_or_lt (a b : Int) : a ≤ b ∨ b < a := by omega
protected theorem lt_of_lt_of_eq (h₁ : a < b) (h₂ : b = c) : a < c := h₂ ▸ h₁
protected theorem lt_of_eq_of_lt (h₁ : a = b) (h₂ : b < c) : a < c := h₁ ▸ h₂
theorem lt_add_one_iff : a < b + 1 ↔ a ≤ b := by omega
theorem lt_add_one_of_le (h : a ≤ b) : a < b + 1 := by omega
theorem le_of_lt_add_one (h : a < b + 1) : a ≤ b := by omega
theorem lt_add_one (a : Int) : a < a + 1 := by omega
theorem lt_succ (a : Int) : a < a + 1 := by omega
theorem lt_iff_add_one_le : a < b ↔ a + 1 ≤ b := Iff.rfl
theorem le_sub_one_of_lt (h : a < b) : a ≤ b - 1 := by omega
theorem lt_of_le_sub_one (h : a ≤ b - 1) : a < b := by omega
theorem le_sub_one_iff : a ≤ b - 1 ↔ a < b := by omega
theorem sub_one_lt_iff : a - 1 < b ↔ a ≤ b := by omega
theorem sub_one_lt_of_le (h : a ≤ b) : a - 1 < b := by omega
theorem le_of_sub_one_lt (h : a - 1 < b) : a ≤ b := by omega
theorem pos_iff_one_le : 0 < a ↔ 1 ≤ a := Iff.rfl
theorem zero_lt_one : (0 : Int) < 1 := by decide
theorem one_pos : (0 : Int) < 1 := by decide
theorem zero_le_one : (0 : Int) ≤ 1 := by decide
protected theorem one_ne_zero : (1 : Int) ≠ 0 := by decide
theorem neg_one_lt_zero : (-1 : Int) < 0 := by decide
theorem neg_one_ne_zero : (-1 : Int) ≠ 0 := by decide
protected theorem add_lt_add (h₁ : a < b) (h₂ : c < d) : a + c < b + d := by omega
protected theorem add_lt_add_left (h : a < b) (c : Int) : c + a < c + b := by omega
protected theorem add_lt_add_right (h : a < b) (c : Int) : a + c < b + c := by omega
protected theorem add_lt_add_of_le_of_lt (h₁ : a ≤ b) (h₂ : c < d) : a + c < b + d := by omega
protected theorem add_lt_add_of_lt_of_le (h₁ : a < b) (h₂ : c ≤ d) : a + c < b + d := by omega
protected theorem le_of_add_le_add_left (h : a + b ≤ a + c) : b ≤ c := by omega
protected theorem le_of_add_le_add_right (h : a + b ≤ c + b) : a ≤ c := by omega
protected theorem lt_of_add_lt_add_left (h : a + b < a + c) : b < c := by omega
protected theorem lt_of_add_lt_add_right (h : a + b < c + b) : a < c := by omega
@[simp] protected theorem add_le_add_iff_left (a : Int) : a + b ≤ a + c ↔ b ≤ c := by omega
@[simp] protected theorem add_le_add_iff_right (c : Int) : a + c ≤ b + c ↔ a ≤ b := by omega
@[simp] protected theorem add_lt_add_iff_left (a : Int) : a + b < a + c ↔ b < c := by omega
@[simp] protected theorem add_lt_add_iff_right (c : Int) : a + c < b + c ↔ a < b := by omega
protected theorem add_pos (ha : 0 < a) (hb : 0 < b) : 0 < a + b := by omega
protected theorem add_pos_of_pos_of_nonneg (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b := by omega
protected theorem add_pos_of_nonneg_of_pos (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b := by omega
protected theorem add_neg (ha : a < 0) (hb : b < 0) : a + b < 0 := by omega
protected theorem add_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : a + b ≤ 0 := by omega
protected theorem lt_add_of_pos_right (a : Int) (h : 0 < b) : a < a + b := by omega
protected theorem lt_add_of_pos_left (a : Int) (h : 0 < b) : a < b + a := by omega
protected theorem le_add_of_nonneg_right (h : 0 ≤ b) : a ≤ a + b := by omega
protected theorem le_add_of_nonneg_left (h : 0 ≤ b) : a ≤ b + a := by omega
protected theorem neg_lt_neg (h : a < b) : -b < -a := by omega
protected theorem le_of_neg_le_neg (h : -b ≤ -a) : a ≤ b := by omega
protected theorem lt_of_neg_lt_neg (h : -b < -a) : a < b := by omega
@[simp] protected theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := by omega
@[simp] protected theorem neg_lt_neg_iff : -a < -b ↔ b < a := by omega
protected theorem neg_neg_of_pos (h : 0 < a) : -a < 0 := by omega
protected theorem neg_nonneg_of_nonpos (h : a ≤ 0) : 0 ≤ -a := by omega
protected theorem neg_nonpos_of_nonneg (h : 0 ≤ a) : -a ≤ 0 := by omega
protected theorem neg_nonpos_iff (a : Int) : -a ≤ 0 ↔ 0 ≤ a := by omega
@[simp] protected theorem neg_lt_zero_iff : -a < 0 ↔ 0 < a := by omega
protected theorem neg_le_of_neg_le (h : -a ≤ b) : -b ≤ a := by omega
protected theorem le_neg_of_le_neg (h : a ≤ -b) : b ≤ -a := by omega
protected theorem neg_eq_zero : -a = 0 ↔ a = 0 := by omega
protected theorem neg_ne_zero : -a ≠ 0 ↔ a ≠ 0 := by omega
protected theorem eq_neg_comm : a = -b ↔ b = -a := by omega
protected theorem neg_eq_comm : -a = b ↔ -b = a := by omega
protected theorem sub_pos_of_lt (h : b < a) : 0 < a - b := by omega
protected theorem lt_of_sub_pos (h : 0 < a - b) : b < a := by omega
protected theorem sub_neg_of_lt (h : a < b) : a - b < 0 := by omega
protected theorem sub_nonpos_of_le (h : a ≤ b) : a - b ≤ 0 := by omega
protected theorem sub_ne_zero : a - b ≠ 0 ↔ a ≠ b := by omega
protected theorem sub_ne_zero_of_ne (h : a ≠ b) : a - b ≠ 0 := by omega
protected theorem sub_left_inj {a b c : Int} : a - c = b - c ↔ a = b := by omega
protected theorem sub_right_inj {a b c : Int} : a - b = a - c ↔ b = c := by omega
protected theorem add_left_inj {a b : Int} (c : Int) : a + c = b + c ↔ a = b := by omega
protected theorem add_right_inj {a b : Int} (c : Int) : c + a = c + b ↔ a = b := by omega
protected theorem le_sub_iff_add_le : a ≤ b - c ↔ a + c ≤ b := by omega
protected theorem le_sub_right_of_add_le (h : a + b ≤ c) : a ≤ c - b := by omega
protected theorem add_le_of_le_sub_right (h : a ≤ c - b) : a + b ≤ c := by omega
protected theorem le_add_of_sub_right_le (h : a - c ≤ b) : a ≤ b + c := by omega
protected theorem sub_le_iff_le_add : a - b ≤ c ↔ a ≤ c + b := by omega
protected theorem sub_right_le_of_le_add (h : a ≤ b + c) : a - c ≤ b := by omega
protected theorem lt_sub_iff_add_lt : a < b - c ↔ a + c < b := by omega
protected theorem lt_sub_right_of_add_lt (h : a + b < c) : a < c - b := by omega
protected theorem add_lt_of_lt_sub_right (h : a < c - b) : a + b < c := by omega
protected theorem sub_lt_iff : a - b < c ↔ a < c + b := by omega
protected theorem lt_add_of_sub_right_lt (h : a - c < b) : a < b + c := by omega
protected theorem sub_right_lt_of_lt_add (h : a < b + c) : a - c < b := by omega
protected theorem sub_le_sub (h₁ : a ≤ b) (h₂ : c ≤ d) : a - d ≤ b - c := by omega
protected theorem sub_le_sub_left (h : a ≤ b) (c : Int) : c - b ≤ c - a := by omega
protected theorem sub_le_sub_right (h : a ≤ b) (c : Int) : a - c ≤ b - c := by omega
protected theorem sub_lt_sub (h₁ : a < b) (h₂ : c < d) : a - d < b - c := by omega
protected theorem sub_lt_sub_left (h : a < b) (c : Int) : c - b < c - a := by omega
protected theorem sub_lt_sub_right (h : a < b) (c : Int) : a - c < b - c := by omega
protected theorem sub_le_self (a : Int) (h : 0 ≤ b) : a - b ≤ a := by omega
protected theorem sub_lt_self (a : Int) (h : 0 < b) : a - b < a := by omega
protected theorem eq_sub_of_add_eq (h : a + c = b) : a = b - c := by omega
protected theorem sub_eq_of_eq_add (h : a = c + b) : a - b = c := by omega
protected theorem eq_add_of_sub_eq (h : a - c = b) : a = b + c := by omega
protected theorem add_eq_of_eq_sub (h : a = c - b) : a + b = c := by omega
protected theorem sub_eq_iff_eq_add : a - b = c ↔ a = c + b := by omega
protected theorem eq_sub_iff_add_eq : a = b - c ↔ a + c = b := by omega
protected theorem add_eq_zero_iff_eq_neg : a + b = 0 ↔ a = -b := by omega
protected theorem eq_neg_of_add_eq_zero (h : a + b = 0) : a = -b := by omega
protected theorem add_sub_cancel_right (a b : Int) : a + b - b = a := by omega
@[simp] protected theorem sub_sub_self (a b : Int) : a - (a - b) = b := by omega
protected theorem sub_add (a b c : Int) : a - b + c = a - (b - c) := by omega
protected theorem add_sub_add_left (a b c : Int) : c + a - (c + b) = a - b := by omega
protected theorem sub_add_sub_cancel (a b c : Int) : a - b + (b - c) = a - c := by omega
protected theorem sub_sub_sub_cancel_right (a b c : Int) : a - c - (b - c) = a - b := by omega
protected theorem sub_right_comm (a b c : Int) : a - b - c = a - c - b := by omega
protected theorem sub_add_comm (a b c : Int) : a + b - c = a - c + b := by omega
protected theorem add_sub (a b c : Int) : a + (b - c) = a + b - c := by omega
@[simp] protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b := by omega
@[simp] protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b := by omega
@[simp] protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a := by omega
@[simp] protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a := by omega
protected theorem neg_add_cancel (a : Int) : -a + a = 0 := by omega
protected theorem add_neg_cancel (a : Int) : a + -a = 0 := by omega

protected theorem lt_iff_le_and_not_ge : a < b ↔ a ≤ b ∧ ¬b ≤ a := by omega
protected theorem le_iff_lt_add_one : a ≤ b ↔ a < b + 1 := by omega
@[simp] protected theorem neg_le_zero_iff : -a ≤ 0 ↔ 0 ≤ a := by omega
@[simp] protected theorem zero_le_neg_iff : 0 ≤ -a ↔ a ≤ 0 := by omega
@[simp] protected theorem zero_lt_neg_iff : 0 < -a ↔ a < 0 := by omega
protected theorem neg_le_iff : -a ≤ b ↔ -b ≤ a := by omega
protected theorem le_neg_iff : a ≤ -b ↔ b ≤ -a := by omega
protected theorem neg_lt_iff : -a < b ↔ -b < a := by omega
protected theorem lt_neg_iff : a < -b ↔ b < -a := by omega
protected theorem sub_left_le_of_le_add (h : a ≤ b + c) : a - b ≤ c := by omega

/-! Minimum and maximum -/

protected theorem min_comm (a b : Int) : min a b = min b a := by omega
protected theorem max_comm (a b : Int) : max a b = max b a := by omega
protected theorem min_assoc (a b c : Int) : min (min a b) c = min a (min b c) := by omega
protected theorem max_assoc (a b c : Int) : max (max a b) c = max a (max b c) := by omega
protected theorem le_min : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by omega
protected theorem max_le : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by omega
protected theorem lt_min : a < min b c ↔ a < b ∧ a < c := by omega
protected theorem max_lt : max a b < c ↔ a < c ∧ b < c := by omega
@[simp] protected theorem min_eq_left (h : a ≤ b) : min a b = a := by omega
@[simp] protected theorem min_eq_right (h : b ≤ a) : min a b = b := by omega
@[simp] protected theorem max_eq_left (h : b ≤ a) : max a b = a := by omega
@[simp] protected theorem max_eq_right (h : a ≤ b) : max a b = b := by omega
@[simp] protected theorem min_self (a : Int) : min a a = a := by omega
@[simp] protected theorem max_self (a : Int) : max a a = a := by omega

end Int
