prelude
import Workbench.Omega
/-! Integers: absolute value, casts and the order of products, under core's names. -/
set_option linter.all false
set_option autoImplicit false

namespace Int

variable {a b c d k m n : Int}

/-! Differences -/

protected theorem neg_pos : 0 < -a ↔ a < 0 := by omega
protected theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := by omega
protected theorem sub_pos : 0 < a - b ↔ b < a := by omega
@[simp] protected theorem add_sub_cancel_left (a b : Int) : a + b - a = b := by omega
protected theorem add_sub_add_right (a b c : Int) : a + c - (b + c) = a - b := by omega

/-! Casts and absolute value -/

theorem natAbs_eq (a : Int) : a = natAbs a ∨ a = -(natAbs a : Int) := by omega
@[simp] theorem natAbs_eq_zero : natAbs a = 0 ↔ a = 0 := by omega
@[simp] theorem natAbs_pos : 0 < natAbs a ↔ a ≠ 0 := by omega
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
protected theorem mul_le_mul_of_nonpos_left (ha : a ≤ 0) (h : c ≤ b) : a * b ≤ a * c :=
  Lean.Omega.Constraint.mul_le_mul_of_nonpos h ha
protected theorem mul_le_mul_of_nonpos_right (h : b ≤ a) (hc : c ≤ 0) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonpos_left hc h
protected theorem mul_nonpos_of_nonpos_of_nonneg (ha : a ≤ 0) (hb : 0 ≤ b) : a * b ≤ 0 := by
  have := Int.mul_le_mul_of_nonneg_right ha hb; rw [Int.zero_mul] at this; exact this
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
theorem natAbs_pow (n : Int) (k : Nat) : natAbs (n ^ k) = natAbs n ^ k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [Int.pow_succ, natAbs_mul, ih, Nat.pow_succ]
protected theorem mul_lt_mul (h₁ : a < c) (h₂ : b ≤ d) (h₃ : 0 < b) (h₄ : 0 ≤ c) : a * b < c * d :=
  Int.lt_of_lt_of_le (Int.mul_lt_mul_of_pos_right h₁ h₃) (Int.mul_le_mul_of_nonneg_left h₂ h₄)
protected theorem mul_self_le_mul_self (h1 : 0 ≤ a) (h2 : a ≤ b) : a * a ≤ b * b :=
  Int.mul_le_mul h2 h2 h1 (Int.le_trans h1 h2)
protected theorem mul_self_lt_mul_self (h1 : 0 ≤ a) (h2 : a < b) : a * a < b * b :=
  Int.lt_of_le_of_lt (Int.mul_le_mul_of_nonneg_left (Int.le_of_lt h2) h1)
    (Int.mul_lt_mul_of_pos_right h2 (Int.lt_of_le_of_lt h1 h2))

end Int
