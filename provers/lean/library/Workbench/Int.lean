prelude
import Workbench.IntRing
import Workbench.NatPow
/-! The integers: casts, order, minimum and maximum, powers, under core's names. -/
set_option linter.all false
set_option autoImplicit false

universe u

namespace Int

/-! Casts -/

@[norm_cast] theorem natCast_add (a b : Nat) : ((a + b : Nat) : Int) = (a : Int) + b := rfl
@[norm_cast] theorem natCast_mul (a b : Nat) : ((a * b : Nat) : Int) = (a : Int) * b := rfl
theorem natCast_succ (n : Nat) : ((Nat.succ n : Nat) : Int) = (n : Int) + 1 := rfl
@[norm_cast] theorem natCast_zero : ((0 : Nat) : Int) = 0 := rfl
@[norm_cast] theorem natCast_one : ((1 : Nat) : Int) = 1 := rfl
@[simp, norm_cast] theorem natCast_ofNat {n : Nat} : @Nat.cast Int instNatCastInt (OfNat.ofNat n) = OfNat.ofNat n := rfl
@[norm_cast] theorem natCast_inj {a b : Nat} : (a : Int) = b ↔ a = b := ⟨ofNat.inj', congrArg _⟩
theorem ofNat_inj {a b : Nat} : (a : Int) = b ↔ a = b := natCast_inj
theorem ofNat_eq_natCast (n : Nat) : ofNat n = n := rfl
theorem ofNat_eq_coe {n : Nat} : ofNat n = n := rfl
theorem negSucc_eq (n : Nat) : negSucc n = -((n : Int) + 1) := rfl
@[norm_cast] theorem natCast_le {a b : Nat} : (a : Int) ≤ b ↔ a ≤ b := by
  rw [natCast_eq, natCast_eq, subNatNat_le]; exact Iff.rfl
theorem ofNat_le {a b : Nat} : (a : Int) ≤ b ↔ a ≤ b := natCast_le
@[norm_cast] theorem natCast_lt {a b : Nat} : (a : Int) < b ↔ a < b := by
  rw [natCast_eq, natCast_eq, subNatNat_lt]; exact Iff.rfl
theorem ofNat_lt {a b : Nat} : (a : Int) < b ↔ a < b := natCast_lt
theorem natCast_nonneg (n : Nat) : 0 ≤ (n : Int) := natCast_le.mpr (Nat.zero_le n)
theorem natCast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := natCast_lt
theorem natCast_sub {a b : Nat} (h : b ≤ a) : ((a - b : Nat) : Int) = (a : Int) - b := by
  obtain ⟨k, rfl⟩ := Nat.le.dest h
  rw [Nat.add_sub_cancel_left, natCast_add, Int.add_comm, Int.add_sub_cancel]
theorem natCast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := natCast_inj
theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n :=
  match a, h with
  | ofNat n, _ => ⟨n, rfl⟩
  | negSucc n, h => nomatch (show NonNeg (negSucc n) from h)
theorem natAbs_natCast (n : Nat) : natAbs (n : Int) = n := rfl
theorem toNat_natCast (n : Nat) : toNat (n : Int) = n := rfl
theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (toNat a : Int) = a := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le h; rfl
theorem natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : (natAbs a : Int) = a := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le h; rfl

/-! Order -/

protected theorem le_refl (a : Int) : a ≤ a := by
  obtain ⟨a, a', rfl⟩ := rep a; exact subNatNat_le.mpr (Nat.le_refl _)
protected theorem le_rfl {a : Int} : a ≤ a := a.le_refl
protected theorem sub_nonneg {a b : Int} : 0 ≤ a - b ↔ b ≤ a := by
  show NonNeg (a - b - 0) ↔ NonNeg (a - b); rw [Int.sub_zero]
theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := Int.sub_nonneg.mpr h
theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := Int.sub_nonneg.mp h
protected theorem add_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by
  obtain ⟨a, rfl⟩ := eq_ofNat_of_zero_le ha; obtain ⟨b, rfl⟩ := eq_ofNat_of_zero_le hb
  exact natCast_nonneg (a + b)
protected theorem mul_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  obtain ⟨a, rfl⟩ := eq_ofNat_of_zero_le ha; obtain ⟨b, rfl⟩ := eq_ofNat_of_zero_le hb
  exact natCast_nonneg (a * b)
protected theorem le_trans {a b c : Int} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  have := Int.add_nonneg (sub_nonneg_of_le h₂) (sub_nonneg_of_le h₁)
  rw [← Int.add_sub_assoc, Int.sub_add_cancel] at this
  exact le_of_sub_nonneg this
protected theorem le_antisymm {a b : Int} : a ≤ b → b ≤ a → a = b := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b
  rw [subNatNat_le, subNatNat_le, subNatNat_inj]; exact Nat.le_antisymm
protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b
  rw [subNatNat_le, subNatNat_le]; exact Nat.le_total _ _
protected theorem not_le {a b : Int} : ¬a ≤ b ↔ b < a := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b
  rw [subNatNat_le, subNatNat_lt]; exact Nat.not_le
protected theorem not_lt {a b : Int} : ¬a < b ↔ b ≤ a := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b
  rw [subNatNat_le, subNatNat_lt]; exact Nat.not_lt
protected theorem lt_irrefl (a : Int) : ¬a < a := Int.not_lt.mpr a.le_refl
protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b
  rw [subNatNat_lt] at h; rw [subNatNat_le]; exact Nat.le_of_lt h
protected theorem lt_iff_le_not_le {a b : Int} : a < b ↔ a ≤ b ∧ ¬b ≤ a :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.not_le.mpr h⟩, fun h => Int.not_le.mp h.2⟩
protected theorem lt_of_le_of_lt {a b c : Int} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  Int.not_le.mp fun h => Int.not_le.mpr h₂ (Int.le_trans h h₁)
protected theorem lt_of_lt_of_le {a b c : Int} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  Int.not_le.mp fun h => Int.not_le.mpr h₁ (Int.le_trans h₂ h)
protected theorem lt_trans {a b c : Int} (h₁ : a < b) (h₂ : b < c) : a < c :=
  Int.lt_of_lt_of_le h₁ (Int.le_of_lt h₂)
protected theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b := fun e => Int.lt_irrefl b (e ▸ h)
protected theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b := fun e => Int.lt_irrefl b (e ▸ h)
protected theorem lt_or_gt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ a > b :=
  (Int.le_total a b).elim
    (fun l => .inl (Int.not_le.mp fun g => h (Int.le_antisymm l g)))
    (fun l => .inr (Int.not_le.mp fun g => h (Int.le_antisymm g l)))
protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a :=
  if h : a = b then .inr (.inl h) else (Int.lt_or_gt_of_ne h).imp id .inr
protected theorem lt_or_ge (a b : Int) : a < b ∨ a ≥ b :=
  if h : a < b then .inl h else .inr (Int.not_lt.mp h)
protected theorem lt_or_le (a b : Int) : a < b ∨ b ≤ a := Int.lt_or_ge a b
protected theorem le_of_eq {a b : Int} (h : a = b) : a ≤ b := h ▸ a.le_refl
theorem add_one_le_of_lt {a b : Int} (h : a < b) : a + 1 ≤ b := h
theorem lt_of_add_one_le {a b : Int} (h : a + 1 ≤ b) : a < b := h
theorem add_one_le_iff {a b : Int} : a + 1 ≤ b ↔ a < b := Iff.rfl
protected theorem add_le_add_left {a b : Int} (h : a ≤ b) (c : Int) : c + a ≤ c + b := by
  apply le_of_sub_nonneg
  rw [← Int.sub_sub, Int.add_comm c b, Int.add_sub_cancel]; exact sub_nonneg_of_le h
protected theorem add_le_add_right {a b : Int} (h : a ≤ b) (c : Int) : a + c ≤ b + c := by
  rw [Int.add_comm a, Int.add_comm b]; exact Int.add_le_add_left h c
protected theorem add_le_add {a b c d : Int} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Int.le_trans (Int.add_le_add_right h₁ c) (Int.add_le_add_left h₂ b)
protected theorem neg_le_neg {a b : Int} (h : a ≤ b) : -b ≤ -a := by
  apply le_of_sub_nonneg
  rw [Int.sub_neg, Int.add_comm]; exact sub_nonneg_of_le h
protected theorem mul_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  obtain ⟨a, rfl⟩ := eq_ofNat_of_zero_le (Int.le_of_lt ha)
  obtain ⟨b, rfl⟩ := eq_ofNat_of_zero_le (Int.le_of_lt hb)
  exact natCast_pos.mpr (Nat.mul_pos (natCast_pos.mp ha) (natCast_pos.mp hb))
protected theorem mul_le_mul_of_nonneg_left {a b c : Int} (h : a ≤ b) (hc : 0 ≤ c) : c * a ≤ c * b := by
  apply le_of_sub_nonneg; rw [← Int.mul_sub]; exact Int.mul_nonneg hc (sub_nonneg_of_le h)
protected theorem mul_le_mul_of_nonneg_right {a b c : Int} (h : a ≤ b) (hc : 0 ≤ c) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonneg_left h hc
protected theorem neg_pos_of_neg {x : Int} (h : x < 0) : 0 < -x :=
  Int.not_le.mp fun g => Int.not_le.mpr h (by have := Int.neg_le_neg g; rw [Int.neg_neg] at this; exact this)
protected theorem mul_eq_zero {a b : Int} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  constructor
  · intro h
    rcases Int.lt_trichotomy a 0 with ha | ha | ha
    · rcases Int.lt_trichotomy b 0 with hb | hb | hb
      · have := Int.mul_pos (a := -a) (b := -b) (Int.neg_pos_of_neg ha) (Int.neg_pos_of_neg hb)
        rw [Int.neg_mul_neg, h] at this; exact absurd this (Int.lt_irrefl 0)
      · exact .inr hb
      · have := Int.mul_pos (Int.neg_pos_of_neg ha) hb
        rw [Int.neg_mul, h] at this; exact absurd this (Int.lt_irrefl 0)
    · exact .inl ha
    · rcases Int.lt_trichotomy b 0 with hb | hb | hb
      · have := Int.mul_pos ha (Int.neg_pos_of_neg hb)
        rw [Int.mul_neg, h] at this; exact absurd this (Int.lt_irrefl 0)
      · exact .inr hb
      · have := Int.mul_pos ha hb
        rw [h] at this; exact absurd this (Int.lt_irrefl 0)
  · rintro (rfl | rfl)
    · exact Int.zero_mul b
    · exact Int.mul_zero a

instance instTransLe : Trans (α := Int) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨Int.le_trans⟩
instance instTransLtLe : Trans (α := Int) (· < ·) (· ≤ ·) (· < ·) := ⟨Int.lt_of_lt_of_le⟩
instance instTransLeLt : Trans (α := Int) (· ≤ ·) (· < ·) (· < ·) := ⟨Int.lt_of_le_of_lt⟩
instance instTransLt : Trans (α := Int) (· < ·) (· < ·) (· < ·) := ⟨Int.lt_trans⟩

/-! Minimum, maximum, absolute value, powers -/

protected theorem min_def (a b : Int) : min a b = if a ≤ b then a else b := rfl
protected theorem max_def (a b : Int) : max a b = if a ≤ b then b else a := rfl
protected theorem min_le_left (a b : Int) : min a b ≤ a := by
  rw [Int.min_def]; split
  · exact Int.le_refl a
  · exact Int.le_of_lt (Int.not_le.mp ‹_›)
protected theorem min_le_right (a b : Int) : min a b ≤ b := by
  rw [Int.min_def]; split
  · assumption
  · exact Int.le_refl b
protected theorem le_max_left (a b : Int) : a ≤ max a b := by
  rw [Int.max_def]; split
  · assumption
  · exact Int.le_refl a
protected theorem le_max_right (a b : Int) : b ≤ max a b := by
  rw [Int.max_def]; split
  · exact Int.le_refl b
  · exact Int.le_of_lt (Int.not_le.mp ‹_›)

@[simp] protected theorem pow_zero (b : Int) : b ^ 0 = 1 := rfl
protected theorem pow_succ (b : Int) (n : Nat) : b ^ (n + 1) = b ^ n * b := rfl
protected theorem pow_succ' (b : Int) (n : Nat) : b ^ (n + 1) = b * b ^ n := Int.mul_comm _ _
protected theorem pow_one (b : Int) : b ^ 1 = b := Int.one_mul b
protected theorem pow_two (b : Int) : b ^ 2 = b * b := by rw [Int.pow_succ, Int.pow_one]
protected theorem pow_add (a : Int) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => exact (Int.mul_one _).symm
  | succ n ih => rw [← Nat.add_assoc, Int.pow_succ, ih, Int.pow_succ, Int.mul_assoc]
protected theorem mul_pow (a b : Int) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, ih, Int.pow_succ, Int.pow_succ, Int.mul_assoc, Int.mul_assoc,
      Int.mul_left_comm a]
protected theorem one_pow (n : Nat) : (1 : Int) ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, ih]; rfl
protected theorem pow_mul (a : Int) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_succ, Int.pow_add, ih, Int.pow_succ]
@[norm_cast] theorem natCast_pow (a n : Nat) : ((a ^ n : Nat) : Int) = (a : Int) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, natCast_mul, ih, Int.pow_succ]
protected theorem pow_pos {a : Int} {n : Nat} (h : 0 < a) : 0 < a ^ n := by
  induction n with
  | zero => exact (by decide : (0 : Int) < 1)
  | succ n ih => exact Int.mul_pos ih h
protected theorem pow_nonneg {a : Int} {n : Nat} (h : 0 ≤ a) : 0 ≤ a ^ n := by
  induction n with
  | zero => exact (by decide : (0 : Int) ≤ 1)
  | succ n ih => exact Int.mul_nonneg ih h

end Int
