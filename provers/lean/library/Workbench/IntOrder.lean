prelude
import Workbench.Omega
/-! Order of the integers under core's names, mostly by `omega`. -/
set_option linter.all false
set_option autoImplicit false

namespace Int

variable {a b c d k m n : Int}

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
protected theorem add_le_add_iff_left (a : Int) : a + b ≤ a + c ↔ b ≤ c := by omega
protected theorem add_le_add_iff_right (c : Int) : a + c ≤ b + c ↔ a ≤ b := by omega
protected theorem add_lt_add_iff_left (a : Int) : a + b < a + c ↔ b < c := by omega
protected theorem add_lt_add_iff_right (c : Int) : a + c < b + c ↔ a < b := by omega
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
protected theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := by omega
protected theorem neg_lt_neg_iff : -a < -b ↔ b < a := by omega
protected theorem neg_pos : 0 < -a ↔ a < 0 := by omega
protected theorem neg_neg_of_pos (h : 0 < a) : -a < 0 := by omega
protected theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := by omega
protected theorem neg_nonneg_of_nonpos (h : a ≤ 0) : 0 ≤ -a := by omega
protected theorem neg_nonpos_of_nonneg (h : 0 ≤ a) : -a ≤ 0 := by omega
protected theorem neg_nonpos_iff (a : Int) : -a ≤ 0 ↔ 0 ≤ a := by omega
protected theorem neg_lt_zero_iff : -a < 0 ↔ 0 < a := by omega
protected theorem neg_le_of_neg_le (h : -a ≤ b) : -b ≤ a := by omega
protected theorem le_neg_of_le_neg (h : a ≤ -b) : b ≤ -a := by omega
protected theorem neg_eq_zero : -a = 0 ↔ a = 0 := by omega
protected theorem neg_ne_zero : -a ≠ 0 ↔ a ≠ 0 := by omega
protected theorem eq_neg_comm : a = -b ↔ b = -a := by omega
protected theorem neg_eq_comm : -a = b ↔ -b = a := by omega
protected theorem sub_pos : 0 < a - b ↔ b < a := by omega
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
@[simp] protected theorem add_sub_cancel_left (a b : Int) : a + b - a = b := by omega
protected theorem add_sub_cancel_right (a b : Int) : a + b - b = a := by omega
@[simp] protected theorem sub_sub_self (a b : Int) : a - (a - b) = b := by omega
protected theorem sub_add (a b c : Int) : a - b + c = a - (b - c) := by omega
protected theorem add_sub_add_right (a b c : Int) : a + c - (b + c) = a - b := by omega
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

/-! Minimum and maximum -/

protected theorem min_comm (a b : Int) : min a b = min b a := by omega
protected theorem max_comm (a b : Int) : max a b = max b a := by omega
protected theorem min_assoc (a b c : Int) : min (min a b) c = min a (min b c) := by omega
protected theorem max_assoc (a b c : Int) : max (max a b) c = max a (max b c) := by omega
protected theorem le_min : a ≤ min b c ↔ a ≤ b ∧ a ≤ c := by omega
protected theorem max_le : max a b ≤ c ↔ a ≤ c ∧ b ≤ c := by omega
protected theorem lt_min : a < min b c ↔ a < b ∧ a < c := by omega
protected theorem max_lt : max a b < c ↔ a < c ∧ b < c := by omega
protected theorem min_eq_left (h : a ≤ b) : min a b = a := by omega
protected theorem min_eq_right (h : b ≤ a) : min a b = b := by omega
protected theorem max_eq_left (h : b ≤ a) : max a b = a := by omega
protected theorem max_eq_right (h : a ≤ b) : max a b = b := by omega
@[simp] protected theorem min_self (a : Int) : min a a = a := by omega
@[simp] protected theorem max_self (a : Int) : max a a = a := by omega

/-! Casts and absolute value -/

theorem natAbs_eq (a : Int) : a = natAbs a ∨ a = -(natAbs a : Int) := by omega
theorem natAbs_eq_zero : natAbs a = 0 ↔ a = 0 := by omega
theorem natAbs_pos : 0 < natAbs a ↔ a ≠ 0 := by omega
theorem natAbs_ne_zero : natAbs a ≠ 0 ↔ a ≠ 0 := by omega
theorem natAbs_add_le (a b : Int) : natAbs (a + b) ≤ natAbs a + natAbs b := by omega
theorem natAbs_sub_le (a b : Int) : natAbs (a - b) ≤ natAbs a + natAbs b := by omega
theorem ofNat_natAbs_of_nonpos (h : a ≤ 0) : (natAbs a : Int) = -a := by omega
theorem natAbs_eq_natAbs_iff : natAbs a = natAbs b ↔ a = b ∨ a = -b := by omega
theorem self_le_toNat (a : Int) : a ≤ toNat a := by omega
theorem toNat_of_nonpos (h : a ≤ 0) : toNat a = 0 := by omega
theorem toNat_le {n : Nat} : toNat m ≤ n ↔ m ≤ n := by omega
theorem lt_toNat {n : Nat} : n < toNat m ↔ (n : Int) < m := by omega
theorem toNat_eq_zero : toNat m = 0 ↔ m ≤ 0 := by omega
theorem toNat_sub (m n : Nat) : toNat ((m : Int) - n) = m - n := by omega
theorem eq_nat_or_neg (a : Int) : ∃ n : Nat, a = n ∨ a = -(n : Int) := ⟨natAbs a, natAbs_eq a⟩
theorem natCast_ne_zero {n : Nat} : (n : Int) ≠ 0 ↔ n ≠ 0 := by omega
theorem natCast_pos_of_pos {n : Nat} (h : 0 < n) : 0 < (n : Int) := by omega
theorem eq_succ_of_zero_lt {a : Int} (h : 0 < a) : ∃ n : Nat, a = Nat.succ n := by
  obtain ⟨n, hn⟩ := eq_ofNat_of_zero_le (Int.le_of_lt h)
  exact ⟨n - 1, by omega⟩
theorem lt_ofNat_iff {m n : Nat} : (m : Int) < n ↔ m < n := natCast_lt

/-! Products -/

protected theorem mul_lt_mul_of_pos_left (h : a < b) (hc : 0 < c) : c * a < c * b := by
  have := Int.mul_pos hc (Int.sub_pos.mpr h)
  rw [Int.mul_sub] at this; omega
protected theorem mul_lt_mul_of_pos_right (h : a < b) (hc : 0 < c) : a * c < b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_lt_mul_of_pos_left h hc
protected theorem mul_le_mul_of_nonpos_left (h : b ≤ a) (hc : c ≤ 0) : c * a ≤ c * b :=
  Lean.Omega.Constraint.mul_le_mul_of_nonpos h hc
protected theorem mul_le_mul_of_nonpos_right (h : b ≤ a) (hc : c ≤ 0) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonpos_left h hc
protected theorem mul_le_mul (h₁ : a ≤ c) (h₂ : b ≤ d) (hb : 0 ≤ b) (hc : 0 ≤ c) : a * b ≤ c * d :=
  Int.le_trans (Int.mul_le_mul_of_nonneg_right h₁ hb) (Int.mul_le_mul_of_nonneg_left h₂ hc)
protected theorem mul_lt_mul_of_neg_left (h : b < a) (hc : c < 0) : c * a < c * b := by
  have := Int.mul_pos (Int.neg_pos.mpr hc) (Int.sub_pos.mpr h)
  rw [Int.neg_mul, Int.mul_sub] at this; omega
protected theorem mul_neg_of_pos_of_neg (ha : 0 < a) (hb : b < 0) : a * b < 0 := by
  have := Int.mul_pos ha (Int.neg_pos.mpr hb)
  rw [Int.mul_neg] at this; omega
protected theorem mul_neg_of_neg_of_pos (ha : a < 0) (hb : 0 < b) : a * b < 0 := by
  rw [Int.mul_comm]; exact Int.mul_neg_of_pos_of_neg hb ha
protected theorem mul_pos_of_neg_of_neg (ha : a < 0) (hb : b < 0) : 0 < a * b := by
  rw [← Int.neg_mul_neg]; exact Int.mul_pos (Int.neg_pos.mpr ha) (Int.neg_pos.mpr hb)
protected theorem mul_nonneg_of_nonpos_of_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : 0 ≤ a * b := by
  rw [← Int.neg_mul_neg]; exact Int.mul_nonneg (Int.neg_nonneg.mpr ha) (Int.neg_nonneg.mpr hb)
protected theorem mul_nonpos_of_nonneg_of_nonpos (ha : 0 ≤ a) (hb : b ≤ 0) : a * b ≤ 0 := by
  have := Int.mul_nonneg ha (Int.neg_nonneg.mpr hb)
  rw [Int.mul_neg] at this; omega
protected theorem mul_self_nonneg (a : Int) : 0 ≤ a * a := by
  rcases Int.le_total 0 a with h | h
  · exact Int.mul_nonneg h h
  · exact Int.mul_nonneg_of_nonpos_of_nonpos h h
theorem sq_nonneg (a : Int) : 0 ≤ a ^ 2 := by rw [Int.pow_two]; exact Int.mul_self_nonneg a
protected theorem lt_of_mul_lt_mul_right {a b c : Int} (h : a * c < b * c) (hc : 0 ≤ c) : a < b := by
  rw [Int.mul_comm a, Int.mul_comm b] at h; exact lt_of_mul_lt_mul_left h hc
protected theorem le_of_mul_le_mul_left {a b c : Int} (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b :=
  Int.not_lt.mp fun g => Int.not_lt.mpr h (Int.mul_lt_mul_of_pos_left g hc)
protected theorem le_of_mul_le_mul_right {a b c : Int} (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b := by
  rw [Int.mul_comm a, Int.mul_comm b] at h; exact Int.le_of_mul_le_mul_left h hc
protected theorem mul_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := fun h =>
  (Int.mul_eq_zero.mp h).elim ha hb
protected theorem mul_ne_zero_iff : a * b ≠ 0 ↔ a ≠ 0 ∧ b ≠ 0 :=
  ⟨fun h => ⟨fun e => h (by rw [e, Int.zero_mul]), fun e => h (by rw [e, Int.mul_zero])⟩,
   fun h => Int.mul_ne_zero h.1 h.2⟩
theorem eq_of_mul_eq_mul_left (ha : a ≠ 0) (h : a * b = a * c) : b = c := by
  have : a * (b - c) = 0 := by rw [Int.mul_sub, h, Int.sub_self]
  exact Int.eq_of_sub_eq_zero ((Int.mul_eq_zero.mp this).resolve_left ha)
theorem eq_of_mul_eq_mul_right (ha : a ≠ 0) (h : b * a = c * a) : b = c := by
  rw [Int.mul_comm b, Int.mul_comm c] at h; exact eq_of_mul_eq_mul_left ha h
theorem mul_eq_mul_left_iff (h : c ≠ 0) : c * a = c * b ↔ a = b :=
  ⟨eq_of_mul_eq_mul_left h, fun e => e ▸ rfl⟩
theorem mul_eq_mul_right_iff (h : c ≠ 0) : a * c = b * c ↔ a = b :=
  ⟨eq_of_mul_eq_mul_right h, fun e => e ▸ rfl⟩
theorem natAbs_mul (a b : Int) : natAbs (a * b) = natAbs a * natAbs b := by
  have h : ∀ x : Int, ∀ n : Nat, x = n ∨ x = -(n : Int) → natAbs x = n := by intro x n h; omega
  apply h
  rw [natCast_mul]
  rcases natAbs_eq a with ha | ha <;> rcases natAbs_eq b with hb | hb
  · exact .inl (by rw [← ha, ← hb])
  · exact .inr (by rw [← Int.mul_neg, ← hb, ← ha])
  · exact .inr (by rw [← Int.neg_mul, ← hb, ← ha])
  · exact .inl (by rw [← Int.neg_mul_neg (natAbs a), ← hb, ← ha])
theorem natAbs_mul_self (a : Int) : ((natAbs a * natAbs a : Nat) : Int) = a * a := by
  rw [natCast_mul]
  rcases natAbs_eq a with h | h
  · rw [← h]
  · rw [← Int.neg_mul_neg, ← h]
theorem pow_le_pow_left {a b : Int} (ha : 0 ≤ a) (h : a ≤ b) (n : Nat) : a ^ n ≤ b ^ n := by
  induction n with
  | zero => exact Int.le_refl 1
  | succ n ih => exact Int.mul_le_mul ih h ha (Int.pow_nonneg (Int.le_trans ha h))

end Int
