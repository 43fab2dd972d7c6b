prelude
import Workbench.Int
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

protected theorem neg_add_cancel (a : Int) : -a + a = 0 := a.add_left_neg
protected theorem add_neg_cancel (a : Int) : a + -a = 0 := a.add_right_neg
@[simp] protected theorem add_neg_cancel_left (a b : Int) : a + (-a + b) = b := by
  rw [← Int.add_assoc, Int.add_right_neg, Int.zero_add]
@[simp] protected theorem neg_add_cancel_left (a b : Int) : -a + (a + b) = b := by
  rw [← Int.add_assoc, Int.add_left_neg, Int.zero_add]
@[simp] protected theorem add_neg_cancel_right (a b : Int) : a + b + -b = a := a.add_sub_cancel b
@[simp] protected theorem neg_add_cancel_right (a b : Int) : a + -b + b = a := a.sub_add_cancel b
protected theorem add_sub_cancel_right (a b : Int) : a + b - b = a := a.add_sub_cancel b
protected theorem add_sub (a b c : Int) : a + (b - c) = a + b - c := (Int.add_sub_assoc a b c).symm
protected theorem sub_right_comm (a b c : Int) : a - b - c = a - c - b := a.add_right_comm (-b) (-c)
protected theorem sub_add_comm (a b c : Int) : a + b - c = a - c + b := a.add_right_comm b (-c)
protected theorem sub_add (a b c : Int) : a - b + c = a - (b - c) := by
  show a + -b + c = a + -(b - c); rw [Int.neg_sub, Int.add_assoc, Int.add_comm (-b)]; rfl
@[simp] protected theorem sub_sub_self (a b : Int) : a - (a - b) = b := by
  rw [← Int.sub_add, Int.sub_self, Int.zero_add]
protected theorem add_sub_add_left (a b c : Int) : c + a - (c + b) = a - b := by
  rw [← Int.sub_sub, Int.add_comm c a, Int.add_sub_cancel]
protected theorem sub_add_sub_cancel (a b c : Int) : a - b + (b - c) = a - c := by rw [Int.add_sub, Int.sub_add_cancel]
protected theorem sub_sub_sub_cancel_right (a b c : Int) : a - c - (b - c) = a - b := by
  rw [← Int.sub_add, Int.sub_right_comm, Int.sub_add_cancel]
protected theorem eq_sub_of_add_eq (h : a + c = b) : a = b - c := by rw [← h, Int.add_sub_cancel]
protected theorem sub_eq_of_eq_add (h : a = c + b) : a - b = c := by rw [h, Int.add_sub_cancel]
protected theorem eq_add_of_sub_eq (h : a - c = b) : a = b + c := by rw [← h, Int.sub_add_cancel]
protected theorem add_eq_of_eq_sub (h : a = c - b) : a + b = c := by rw [h, Int.sub_add_cancel]
protected theorem sub_eq_iff_eq_add : a - b = c ↔ a = c + b := ⟨Int.eq_add_of_sub_eq, Int.sub_eq_of_eq_add⟩
protected theorem eq_sub_iff_add_eq : a = b - c ↔ a + c = b := ⟨Int.add_eq_of_eq_sub, Int.eq_sub_of_add_eq⟩
protected theorem eq_neg_of_add_eq_zero (h : a + b = 0) : a = -b := by rw [← Int.neg_eq_of_add_eq_zero h, Int.neg_neg]
protected theorem add_eq_zero_iff_eq_neg : a + b = 0 ↔ a = -b :=
  ⟨Int.eq_neg_of_add_eq_zero, fun h => by rw [h, Int.add_left_neg]⟩
protected theorem sub_left_inj {a b c : Int} : a - c = b - c ↔ a = b :=
  ⟨fun h => Int.add_right_cancel (b := -c) h, congrArg (· - c)⟩
protected theorem sub_right_inj {a b c : Int} : a - b = a - c ↔ b = c :=
  ⟨fun h => Int.neg_inj.1 (Int.add_left_cancel (a := a) h), congrArg (a - ·)⟩
protected theorem add_left_inj {a b : Int} (c : Int) : a + c = b + c ↔ a = b := ⟨Int.add_right_cancel, congrArg (· + c)⟩
protected theorem add_right_inj {a b : Int} (c : Int) : c + a = c + b ↔ a = b := ⟨Int.add_left_cancel, congrArg (c + ·)⟩
protected theorem sub_ne_zero : a - b ≠ 0 ↔ a ≠ b := not_congr Int.sub_eq_zero
protected theorem sub_ne_zero_of_ne (h : a ≠ b) : a - b ≠ 0 := Int.sub_ne_zero.2 h
protected theorem neg_eq_zero : -a = 0 ↔ a = 0 := Int.neg_inj (b := 0)
protected theorem neg_ne_zero : -a ≠ 0 ↔ a ≠ 0 := not_congr Int.neg_eq_zero
protected theorem eq_neg_comm : a = -b ↔ b = -a := ⟨fun h => by rw [h, Int.neg_neg], fun h => by rw [h, Int.neg_neg]⟩
protected theorem neg_eq_comm : -a = b ↔ -b = a :=
  ⟨fun h => by rw [← h, Int.neg_neg], fun h => by rw [← h, Int.neg_neg]⟩
protected theorem le_of_not_le (h : ¬a ≤ b) : b ≤ a := Int.le_of_lt (Int.not_le.1 h)
protected theorem lt_of_not_ge (h : ¬b ≤ a) : a < b := Int.not_le.1 h
protected theorem not_le_of_gt (h : b < a) : ¬a ≤ b := Int.not_le.2 h
protected theorem not_lt_of_ge (h : b ≤ a) : ¬a < b := Int.not_lt.2 h
protected theorem le_of_not_lt (h : ¬a < b) : b ≤ a := Int.not_lt.1 h
protected theorem le_of_not_gt (h : ¬b < a) : a ≤ b := Int.not_lt.1 h
protected theorem lt_asymm (h : a < b) : ¬b < a := Int.not_lt.2 (Int.le_of_lt h)
protected theorem lt_of_le_of_ne (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b := Int.not_le.1 fun h => h₂ (Int.le_antisymm h₁ h)
protected theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.ne_of_lt h⟩, fun h => Int.lt_of_le_of_ne h.1 h.2⟩
protected theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b :=
  (Int.lt_or_ge a b).elim .inl fun h' => .inr (Int.le_antisymm h h')
protected theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b :=
  ⟨Int.lt_or_eq_of_le, fun h => h.elim Int.le_of_lt Int.le_of_eq⟩
protected theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b := (Int.lt_or_eq_of_le h).symm
protected theorem le_antisymm_iff : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨Int.le_of_eq h, Int.le_of_eq h.symm⟩, fun h => Int.le_antisymm h.1 h.2⟩
protected theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ b < a :=
  ⟨Int.lt_or_gt_of_ne, fun h => h.elim Int.ne_of_lt Int.ne_of_gt⟩
protected theorem le_or_lt (a b : Int) : a ≤ b ∨ b < a := (Int.lt_or_ge b a).symm
protected theorem lt_iff_le_and_not_ge : a < b ↔ a ≤ b ∧ ¬b ≤ a := Int.lt_iff_le_not_le
protected theorem le_of_add_le_add_left (h : a + b ≤ a + c) : b ≤ c := by
  have := Int.add_le_add_left h (-a); rw [Int.neg_add_cancel_left, Int.neg_add_cancel_left] at this; exact this
protected theorem le_of_add_le_add_right (h : a + b ≤ c + b) : a ≤ c :=
  Int.le_of_add_le_add_left (a := b) (by rw [Int.add_comm b, Int.add_comm b]; exact h)
protected theorem lt_of_add_lt_add_left (h : a + b < a + c) : b < c :=
  Int.le_of_add_le_add_left (a := a) (by rw [← Int.add_assoc]; exact h)
protected theorem lt_of_add_lt_add_right (h : a + b < c + b) : a < c :=
  Int.lt_of_add_lt_add_left (a := b) (by rw [Int.add_comm b, Int.add_comm b]; exact h)
@[simp] protected theorem add_le_add_iff_left (a : Int) : a + b ≤ a + c ↔ b ≤ c :=
  ⟨Int.le_of_add_le_add_left, (Int.add_le_add_left · a)⟩
@[simp] protected theorem add_le_add_iff_right (c : Int) : a + c ≤ b + c ↔ a ≤ b :=
  ⟨Int.le_of_add_le_add_right, (Int.add_le_add_right · c)⟩
protected theorem add_lt_add_left (h : a < b) (c : Int) : c + a < c + b := by
  have := Int.add_le_add_left h c; rw [← Int.add_assoc] at this; exact this
protected theorem add_lt_add_right (h : a < b) (c : Int) : a + c < b + c := by
  rw [Int.add_comm a, Int.add_comm b]; exact Int.add_lt_add_left h c
@[simp] protected theorem add_lt_add_iff_left (a : Int) : a + b < a + c ↔ b < c :=
  ⟨Int.lt_of_add_lt_add_left, (Int.add_lt_add_left · a)⟩
@[simp] protected theorem add_lt_add_iff_right (c : Int) : a + c < b + c ↔ a < b :=
  ⟨Int.lt_of_add_lt_add_right, (Int.add_lt_add_right · c)⟩
protected theorem add_lt_add_of_le_of_lt (h₁ : a ≤ b) (h₂ : c < d) : a + c < b + d :=
  Int.lt_of_le_of_lt (Int.add_le_add_right h₁ c) (Int.add_lt_add_left h₂ b)
protected theorem add_lt_add_of_lt_of_le (h₁ : a < b) (h₂ : c ≤ d) : a + c < b + d :=
  Int.lt_of_lt_of_le (Int.add_lt_add_right h₁ c) (Int.add_le_add_left h₂ b)
protected theorem add_lt_add (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Int.add_lt_add_of_le_of_lt (Int.le_of_lt h₁) h₂
theorem lt_add_one_iff : a < b + 1 ↔ a ≤ b := ⟨Int.le_of_add_le_add_right, (Int.add_le_add_right · 1)⟩
theorem lt_add_one_of_le (h : a ≤ b) : a < b + 1 := lt_add_one_iff.2 h
theorem le_of_lt_add_one (h : a < b + 1) : a ≤ b := lt_add_one_iff.1 h
theorem lt_add_one (a : Int) : a < a + 1 := Int.le_refl (a + 1)
theorem lt_succ (a : Int) : a < a + 1 := Int.le_refl (a + 1)
protected theorem add_le_of_le_sub_right (h : a ≤ c - b) : a + b ≤ c := by
  have := Int.add_le_add_right h b; rw [Int.sub_add_cancel] at this; exact this
protected theorem le_sub_right_of_add_le (h : a + b ≤ c) : a ≤ c - b := by
  have := Int.add_le_add_right h (-b); rw [Int.add_neg_cancel_right] at this; exact this
protected theorem le_sub_iff_add_le : a ≤ b - c ↔ a + c ≤ b := ⟨Int.add_le_of_le_sub_right, Int.le_sub_right_of_add_le⟩
protected theorem le_add_of_sub_right_le (h : a - c ≤ b) : a ≤ b + c := by
  have := Int.add_le_add_right h c; rw [Int.sub_add_cancel] at this; exact this
protected theorem sub_right_le_of_le_add (h : a ≤ b + c) : a - c ≤ b := by
  have := Int.add_le_add_right h (-c); rw [Int.add_neg_cancel_right] at this; exact this
protected theorem sub_le_iff_le_add : a - b ≤ c ↔ a ≤ c + b := ⟨Int.le_add_of_sub_right_le, Int.sub_right_le_of_le_add⟩
protected theorem sub_left_le_of_le_add (h : a ≤ b + c) : a - b ≤ c :=
  Int.sub_right_le_of_le_add (by rw [Int.add_comm]; exact h)
protected theorem add_lt_of_lt_sub_right (h : a < c - b) : a + b < c := by
  have := Int.add_lt_add_right h b; rw [Int.sub_add_cancel] at this; exact this
protected theorem lt_sub_right_of_add_lt (h : a + b < c) : a < c - b := by
  have := Int.add_lt_add_right h (-b); rw [Int.add_neg_cancel_right] at this; exact this
protected theorem lt_sub_iff_add_lt : a < b - c ↔ a + c < b := ⟨Int.add_lt_of_lt_sub_right, Int.lt_sub_right_of_add_lt⟩
protected theorem lt_add_of_sub_right_lt (h : a - c < b) : a < b + c := by
  have := Int.add_lt_add_right h c; rw [Int.sub_add_cancel] at this; exact this
protected theorem sub_right_lt_of_lt_add (h : a < b + c) : a - c < b := by
  have := Int.add_lt_add_right h (-c); rw [Int.add_neg_cancel_right] at this; exact this
protected theorem sub_lt_iff : a - b < c ↔ a < c + b := ⟨Int.lt_add_of_sub_right_lt, Int.sub_right_lt_of_lt_add⟩
theorem le_sub_one_of_lt (h : a < b) : a ≤ b - 1 := Int.le_sub_right_of_add_le h
theorem lt_of_le_sub_one (h : a ≤ b - 1) : a < b := Int.add_le_of_le_sub_right h
theorem le_sub_one_iff : a ≤ b - 1 ↔ a < b := Int.le_sub_iff_add_le
theorem sub_one_lt_iff : a - 1 < b ↔ a ≤ b := Int.sub_lt_iff.trans lt_add_one_iff
theorem sub_one_lt_of_le (h : a ≤ b) : a - 1 < b := sub_one_lt_iff.2 h
theorem le_of_sub_one_lt (h : a - 1 < b) : a ≤ b := sub_one_lt_iff.1 h
protected theorem le_iff_lt_add_one : a ≤ b ↔ a < b + 1 := lt_add_one_iff.symm
protected theorem lt_add_of_pos_right (a : Int) (h : 0 < b) : a < a + b := by
  have := Int.add_lt_add_left h a; rw [Int.add_zero] at this; exact this
protected theorem lt_add_of_pos_left (a : Int) (h : 0 < b) : a < b + a := by
  rw [Int.add_comm]; exact Int.lt_add_of_pos_right a h
protected theorem le_add_of_nonneg_right (h : 0 ≤ b) : a ≤ a + b := by
  have := Int.add_le_add_left h a; rw [Int.add_zero] at this; exact this
protected theorem le_add_of_nonneg_left (h : 0 ≤ b) : a ≤ b + a := by
  rw [Int.add_comm]; exact Int.le_add_of_nonneg_right h
protected theorem add_pos (ha : 0 < a) (hb : 0 < b) : 0 < a + b := Int.lt_trans ha (Int.lt_add_of_pos_right a hb)
protected theorem add_pos_of_pos_of_nonneg (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b :=
  Int.lt_of_lt_of_le ha (Int.le_add_of_nonneg_right hb)
protected theorem add_pos_of_nonneg_of_pos (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b :=
  Int.lt_of_lt_of_le hb (Int.le_add_of_nonneg_left ha)
protected theorem add_neg (ha : a < 0) (hb : b < 0) : a + b < 0 := (Int.add_lt_add ha hb : a + b < 0 + 0)
protected theorem add_nonpos (ha : a ≤ 0) (hb : b ≤ 0) : a + b ≤ 0 := (Int.add_le_add ha hb : a + b ≤ 0 + 0)
protected theorem le_of_neg_le_neg (h : -b ≤ -a) : a ≤ b := by
  have := Int.neg_le_neg h; rw [Int.neg_neg, Int.neg_neg] at this; exact this
protected theorem neg_lt_neg (h : a < b) : -b < -a := Int.not_le.1 fun h' => Int.not_le.2 h (Int.le_of_neg_le_neg h')
protected theorem lt_of_neg_lt_neg (h : -b < -a) : a < b := Int.not_le.1 fun h' => Int.not_le.2 h (Int.neg_le_neg h')
@[simp] protected theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := ⟨Int.le_of_neg_le_neg, Int.neg_le_neg⟩
@[simp] protected theorem neg_lt_neg_iff : -a < -b ↔ b < a := ⟨Int.lt_of_neg_lt_neg, Int.neg_lt_neg⟩
protected theorem neg_neg_of_pos (h : 0 < a) : -a < 0 := (Int.neg_lt_neg h : -a < -0)
protected theorem neg_nonneg_of_nonpos (h : a ≤ 0) : 0 ≤ -a := (Int.neg_le_neg h : -0 ≤ -a)
protected theorem neg_nonpos_of_nonneg (h : 0 ≤ a) : -a ≤ 0 := (Int.neg_le_neg h : -a ≤ -0)
protected theorem neg_nonpos_iff (a : Int) : -a ≤ 0 ↔ 0 ≤ a := (Int.neg_le_neg_iff : -a ≤ -0 ↔ 0 ≤ a)
@[simp] protected theorem neg_lt_zero_iff : -a < 0 ↔ 0 < a := (Int.neg_lt_neg_iff : -a < -0 ↔ 0 < a)
@[simp] protected theorem neg_le_zero_iff : -a ≤ 0 ↔ 0 ≤ a := Int.neg_nonpos_iff a
@[simp] protected theorem zero_le_neg_iff : 0 ≤ -a ↔ a ≤ 0 := (Int.neg_le_neg_iff : -0 ≤ -a ↔ a ≤ 0)
@[simp] protected theorem zero_lt_neg_iff : 0 < -a ↔ a < 0 := (Int.neg_lt_neg_iff : -0 < -a ↔ a < 0)
protected theorem neg_le_of_neg_le (h : -a ≤ b) : -b ≤ a := by
  have := Int.neg_le_neg h; rw [Int.neg_neg] at this; exact this
protected theorem le_neg_of_le_neg (h : a ≤ -b) : b ≤ -a := by
  have := Int.neg_le_neg h; rw [Int.neg_neg] at this; exact this
protected theorem neg_le_iff : -a ≤ b ↔ -b ≤ a := ⟨Int.neg_le_of_neg_le, Int.neg_le_of_neg_le⟩
protected theorem le_neg_iff : a ≤ -b ↔ b ≤ -a := ⟨Int.le_neg_of_le_neg, Int.le_neg_of_le_neg⟩
protected theorem neg_lt_iff : -a < b ↔ -b < a := by rw [← Int.neg_lt_neg_iff, Int.neg_neg]
protected theorem lt_neg_iff : a < -b ↔ b < -a := by rw [← Int.neg_lt_neg_iff, Int.neg_neg]
protected theorem sub_pos_of_lt (h : b < a) : 0 < a - b := Int.lt_sub_right_of_add_lt (by rw [Int.zero_add]; exact h)
protected theorem lt_of_sub_pos (h : 0 < a - b) : b < a := by
  have := Int.add_lt_of_lt_sub_right h; rw [Int.zero_add] at this; exact this
protected theorem sub_neg_of_lt (h : a < b) : a - b < 0 := Int.sub_right_lt_of_lt_add (by rw [Int.zero_add]; exact h)
protected theorem sub_nonpos_of_le (h : a ≤ b) : a - b ≤ 0 := Int.sub_right_le_of_le_add (by rw [Int.zero_add]; exact h)
protected theorem sub_le_sub (h₁ : a ≤ b) (h₂ : c ≤ d) : a - d ≤ b - c := Int.add_le_add h₁ (Int.neg_le_neg h₂)
protected theorem sub_le_sub_left (h : a ≤ b) (c : Int) : c - b ≤ c - a := Int.add_le_add_left (Int.neg_le_neg h) c
protected theorem sub_le_sub_right (h : a ≤ b) (c : Int) : a - c ≤ b - c := Int.add_le_add_right h (-c)
protected theorem sub_lt_sub (h₁ : a < b) (h₂ : c < d) : a - d < b - c := Int.add_lt_add h₁ (Int.neg_lt_neg h₂)
protected theorem sub_lt_sub_left (h : a < b) (c : Int) : c - b < c - a := Int.add_lt_add_left (Int.neg_lt_neg h) c
protected theorem sub_lt_sub_right (h : a < b) (c : Int) : a - c < b - c := Int.add_lt_add_right h (-c)
protected theorem sub_le_self (a : Int) (h : 0 ≤ b) : a - b ≤ a :=
  Int.sub_right_le_of_le_add (Int.le_add_of_nonneg_right h)
protected theorem sub_lt_self (a : Int) (h : 0 < b) : a - b < a :=
  Int.sub_right_lt_of_lt_add (Int.lt_add_of_pos_right a h)
protected theorem lt_of_lt_of_eq (h₁ : a < b) (h₂ : b = c) : a < c := h₂ ▸ h₁
protected theorem lt_of_eq_of_lt (h₁ : a = b) (h₂ : b < c) : a < c := h₁ ▸ h₂
theorem lt_iff_add_one_le : a < b ↔ a + 1 ≤ b := Iff.rfl
theorem pos_iff_one_le : 0 < a ↔ 1 ≤ a := Iff.rfl
theorem zero_lt_one : (0 : Int) < 1 := by decide
theorem one_pos : (0 : Int) < 1 := by decide
theorem zero_le_one : (0 : Int) ≤ 1 := by decide
protected theorem one_ne_zero : (1 : Int) ≠ 0 := by decide
theorem neg_one_lt_zero : (-1 : Int) < 0 := by decide
theorem neg_one_ne_zero : (-1 : Int) ≠ 0 := by decide


/-! Minimum and maximum -/

@[simp] protected theorem min_eq_left (h : a ≤ b) : min a b = a := if_pos h
@[simp] protected theorem min_eq_right (h : b ≤ a) : min a b = b :=
  if h' : a ≤ b then (if_pos h').trans (Int.le_antisymm h' h) else if_neg h'
@[simp] protected theorem max_eq_right (h : a ≤ b) : max a b = b := if_pos h
@[simp] protected theorem max_eq_left (h : b ≤ a) : max a b = a :=
  if h' : a ≤ b then (if_pos h').trans (Int.le_antisymm h h') else if_neg h'
@[simp] protected theorem min_self (a : Int) : min a a = a := Int.min_eq_left a.le_refl
@[simp] protected theorem max_self (a : Int) : max a a = a := Int.max_eq_left a.le_refl
protected theorem min_comm (a b : Int) : min a b = min b a :=
  (Int.le_total a b).elim (fun h => (Int.min_eq_left h).trans (Int.min_eq_right h).symm) (fun h => (Int.min_eq_right h).trans (Int.min_eq_left h).symm)
protected theorem max_comm (a b : Int) : max a b = max b a :=
  (Int.le_total a b).elim (fun h => (Int.max_eq_right h).trans (Int.max_eq_left h).symm) (fun h => (Int.max_eq_left h).trans (Int.max_eq_right h).symm)
protected theorem le_min : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h => ⟨Int.le_trans h (Int.min_le_left b c), Int.le_trans h (Int.min_le_right b c)⟩, fun h => (Int.le_total b c).elim (fun g => (Int.min_eq_left g).symm ▸ h.1) (fun g => (Int.min_eq_right g).symm ▸ h.2)⟩
protected theorem max_le : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨Int.le_trans (Int.le_max_left a b) h, Int.le_trans (Int.le_max_right a b) h⟩, fun h => (Int.le_total a b).elim (fun g => (Int.max_eq_right g).symm ▸ h.2) (fun g => (Int.max_eq_left g).symm ▸ h.1)⟩
protected theorem lt_min : a < min b c ↔ a < b ∧ a < c := Int.le_min
protected theorem max_lt : max a b < c ↔ a < c ∧ b < c :=
  ⟨fun h => ⟨Int.lt_of_le_of_lt (Int.le_max_left a b) h, Int.lt_of_le_of_lt (Int.le_max_right a b) h⟩, fun h => (Int.le_total a b).elim (fun g => (Int.max_eq_right g).symm ▸ h.2) (fun g => (Int.max_eq_left g).symm ▸ h.1)⟩
protected theorem min_assoc (a b c : Int) : min (min a b) c = min a (min b c) :=
  Int.le_antisymm (Int.le_min.2 ⟨Int.le_trans (Int.min_le_left _ _) (Int.min_le_left _ _), Int.le_min.2 ⟨Int.le_trans (Int.min_le_left _ _) (Int.min_le_right _ _), Int.min_le_right _ _⟩⟩) (Int.le_min.2 ⟨Int.le_min.2 ⟨Int.min_le_left _ _, Int.le_trans (Int.min_le_right _ _) (Int.min_le_left _ _)⟩, Int.le_trans (Int.min_le_right _ _) (Int.min_le_right _ _)⟩)
protected theorem max_assoc (a b c : Int) : max (max a b) c = max a (max b c) :=
  Int.le_antisymm (Int.max_le.2 ⟨Int.max_le.2 ⟨Int.le_max_left _ _, Int.le_trans (Int.le_max_left _ _) (Int.le_max_right _ _)⟩, Int.le_trans (Int.le_max_right _ _) (Int.le_max_right _ _)⟩) (Int.max_le.2 ⟨Int.le_trans (Int.le_max_left _ _) (Int.le_max_left _ _), Int.max_le.2 ⟨Int.le_trans (Int.le_max_right _ _) (Int.le_max_left _ _), Int.le_max_right _ _⟩⟩)

end Int
