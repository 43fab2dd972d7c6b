prelude
import Workbench.Injectivity
/-! Natural numbers: instances, induction principles, order, addition, multiplication and
decidability. Names and statement forms are core's. -/
set_option linter.all false
set_option autoImplicit false

universe u

/-- A mark for the kernel: compare the type of the argument by evaluation. -/
def eagerReduce {α : Sort u} (a : α) : α := a

instance instAddNat : Add Nat := ⟨Nat.add⟩
instance instMulNat : Mul Nat := ⟨Nat.mul⟩
instance instSubNat : Sub Nat := ⟨Nat.sub⟩
instance instInhabitedNat : Inhabited Nat := ⟨Nat.zero⟩

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_pow"] protected def Nat.pow (m : Nat) : Nat → Nat
  | .zero => 1
  | .succ n => Nat.mul (Nat.pow m n) m
instance instNatPowNat : NatPow Nat := ⟨Nat.pow⟩

@[elab_as_elim, induction_eliminator] protected def Nat.recAux {motive : Nat → Sort u}
    (zero : motive 0) (succ : (n : Nat) → motive n → motive (n + 1)) (t : Nat) : motive t :=
  match t with
  | .zero => zero
  | .succ n => succ n (Nat.recAux zero succ n)
@[elab_as_elim, cases_eliminator] protected abbrev Nat.casesAuxOn {motive : Nat → Sort u} (t : Nat)
    (zero : motive 0) (succ : (n : Nat) → motive (n + 1)) : motive t :=
  match t with
  | .zero => zero
  | .succ n => succ n

variable {a b c d k m n : Nat}

/-! Constructors -/

@[simp] theorem Nat.zero_eq : Nat.zero = 0 := rfl
theorem Nat.succ_eq_add_one (n : Nat) : Nat.succ n = n + 1 := rfl
theorem Nat.add_one (n : Nat) : n + 1 = Nat.succ n := rfl
theorem Nat.add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := fun h => Nat.noConfusion h
@[simp] theorem Nat.succ_ne_zero (n : Nat) : Nat.succ n ≠ 0 := Nat.add_one_ne_zero n
theorem Nat.zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := fun h => Nat.noConfusion h
@[simp] protected theorem Nat.zero_ne_one : 0 ≠ (1 : Nat) := Nat.zero_ne_add_one 0
protected theorem Nat.one_ne_zero : 1 ≠ (0 : Nat) := Nat.add_one_ne_zero 0
theorem Nat.succ_inj : Nat.succ a = Nat.succ b ↔ a = b := ⟨fun h => congrArg Nat.pred h, congrArg Nat.succ⟩
theorem Nat.add_one_inj : a + 1 = b + 1 ↔ a = b := Nat.succ_inj
@[simp] theorem Nat.succ_ne_self (n : Nat) : Nat.succ n ≠ n := by
  induction n with
  | zero => exact Nat.succ_ne_zero 0
  | succ n ih => exact fun h => ih (Nat.succ_inj.mp h)
theorem Nat.add_one_ne_self (n : Nat) : n + 1 ≠ n := Nat.succ_ne_self n
theorem Nat.pred_zero : Nat.pred 0 = 0 := rfl
theorem Nat.pred_succ (n : Nat) : Nat.pred (Nat.succ n) = n := rfl
theorem Nat.exists_eq_succ_of_ne_zero : {n : Nat} → n ≠ 0 → ∃ k, n = Nat.succ k
  | 0, h => absurd rfl h
  | n + 1, _ => ⟨n, rfl⟩
theorem Nat.exists_eq_add_one_of_ne_zero : {n : Nat} → n ≠ 0 → ∃ k, n = k + 1 := Nat.exists_eq_succ_of_ne_zero
theorem Nat.eq_zero_or_eq_succ_pred : (n : Nat) → n = 0 ∨ n = Nat.succ (Nat.pred n)
  | 0 => .inl rfl
  | _ + 1 => .inr rfl

/-! Addition -/

@[simp] protected theorem Nat.add_zero (n : Nat) : n + 0 = n := rfl
theorem Nat.add_succ (n m : Nat) : n + Nat.succ m = Nat.succ (n + m) := rfl
@[simp] protected theorem Nat.zero_add (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg Nat.succ ih
theorem Nat.succ_add (n m : Nat) : Nat.succ n + m = Nat.succ (n + m) := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg Nat.succ ih
theorem Nat.add_right_comm_one (n m : Nat) : n + 1 + m = n + m + 1 := Nat.succ_add n m
protected theorem Nat.add_comm (n m : Nat) : n + m = m + n := by
  induction m with
  | zero => exact (Nat.zero_add n).symm
  | succ m ih => exact (congrArg Nat.succ ih).trans (Nat.succ_add m n).symm
protected theorem Nat.add_assoc (n m k : Nat) : n + m + k = n + (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => exact congrArg Nat.succ ih
protected theorem Nat.add_left_comm (n m k : Nat) : n + (m + k) = m + (n + k) := by
  rw [← Nat.add_assoc, Nat.add_comm n m, Nat.add_assoc]
protected theorem Nat.add_right_comm (n m k : Nat) : n + m + k = n + k + m := by
  rw [Nat.add_assoc, Nat.add_comm m k, ← Nat.add_assoc]
protected theorem Nat.add_add_add_comm (a b c d : Nat) : (a + b) + (c + d) = (a + c) + (b + d) := by
  rw [Nat.add_assoc, Nat.add_left_comm b, ← Nat.add_assoc]
theorem Nat.one_add (n : Nat) : 1 + n = Nat.succ n := Nat.add_comm 1 n
theorem Nat.succ_add_eq_add_succ (a b : Nat) : Nat.succ a + b = a + Nat.succ b := Nat.succ_add a b
protected theorem Nat.add_left_cancel {n m k : Nat} : n + m = n + k → m = k := by
  induction n with
  | zero => rw [Nat.zero_add, Nat.zero_add]; exact id
  | succ n ih =>
    rw [Nat.add_right_comm_one, Nat.add_right_comm_one]
    exact fun h => ih (Nat.succ_inj.mp h)
protected theorem Nat.add_right_cancel {n m k : Nat} (h : n + m = k + m) : n = k :=
  Nat.add_left_cancel (n := m) (by rw [Nat.add_comm m, h, Nat.add_comm m])
@[simp] protected theorem Nat.add_left_cancel_iff {m k n : Nat} : n + m = n + k ↔ m = k :=
  ⟨Nat.add_left_cancel, fun h => h ▸ rfl⟩
@[simp] protected theorem Nat.add_right_cancel_iff {m k n : Nat} : m + n = k + n ↔ m = k :=
  ⟨Nat.add_right_cancel, fun h => h ▸ rfl⟩
protected theorem Nat.eq_zero_of_add_eq_zero {n m : Nat} (h : n + m = 0) : n = 0 ∧ m = 0 := by
  cases m with
  | zero => exact ⟨h, rfl⟩
  | succ m => exact absurd h (Nat.succ_ne_zero _)
protected theorem Nat.eq_zero_of_add_eq_zero_left (h : n + m = 0) : m = 0 := (Nat.eq_zero_of_add_eq_zero h).2
protected theorem Nat.eq_zero_of_add_eq_zero_right (h : n + m = 0) : n = 0 := (Nat.eq_zero_of_add_eq_zero h).1
@[simp] protected theorem Nat.add_eq_zero_iff : n + m = 0 ↔ n = 0 ∧ m = 0 :=
  ⟨Nat.eq_zero_of_add_eq_zero, fun h => h.1 ▸ h.2 ▸ rfl⟩
@[simp] protected theorem Nat.add_eq_left {a b : Nat} : a + b = a ↔ b = 0 :=
  ⟨fun h => Nat.add_left_cancel (n := a) h, fun h => h ▸ rfl⟩
@[simp] protected theorem Nat.add_eq_right {a b : Nat} : a + b = b ↔ a = 0 := by
  rw [Nat.add_comm]; exact Nat.add_eq_left
@[simp] protected theorem Nat.left_eq_add {a b : Nat} : a = a + b ↔ b = 0 :=
  ⟨fun h => Nat.add_eq_left.mp h.symm, fun h => (Nat.add_eq_left.mpr h).symm⟩
@[simp] protected theorem Nat.right_eq_add {a b : Nat} : b = a + b ↔ a = 0 :=
  ⟨fun h => Nat.add_eq_right.mp h.symm, fun h => (Nat.add_eq_right.mpr h).symm⟩

/-! Order -/

@[simp] theorem Nat.lt_eq (m n : Nat) : Nat.lt m n = (m < n) := rfl
@[simp] theorem Nat.le_eq (m n : Nat) : Nat.le m n = (m ≤ n) := rfl
@[simp] protected theorem Nat.le_refl (n : Nat) : n ≤ n := Nat.le.refl
protected theorem Nat.le_rfl {n : Nat} : n ≤ n := Nat.le.refl
protected theorem Nat.le_of_eq {n m : Nat} (h : n = m) : n ≤ m := h ▸ Nat.le_refl n
protected theorem Nat.ge_of_eq {n m : Nat} (h : n = m) : m ≤ n := h ▸ Nat.le_refl n
@[simp] theorem Nat.le_succ (n : Nat) : n ≤ Nat.succ n := Nat.le.step Nat.le.refl
@[simp] theorem Nat.le_add_one (n : Nat) : n ≤ n + 1 := Nat.le_succ n
protected theorem Nat.le_trans {n m k : Nat} (h₁ : n ≤ m) (h₂ : m ≤ k) : n ≤ k := by
  induction h₂ with
  | refl => exact h₁
  | step _ ih => exact Nat.le.step ih
theorem Nat.le_succ_of_le {n m : Nat} (h : n ≤ m) : n ≤ Nat.succ m := Nat.le.step h
theorem Nat.le_add_one_of_le {n m : Nat} (h : n ≤ m) : n ≤ m + 1 := Nat.le.step h
@[simp] theorem Nat.zero_le (n : Nat) : 0 ≤ n := by
  induction n with
  | zero => exact Nat.le.refl
  | succ n ih => exact Nat.le.step ih
theorem Nat.succ_le_succ {n m : Nat} (h : n ≤ m) : Nat.succ n ≤ Nat.succ m := by
  induction h with
  | refl => exact Nat.le.refl
  | step _ ih => exact Nat.le.step ih
theorem Nat.pred_le_pred {n m : Nat} (h : n ≤ m) : Nat.pred n ≤ Nat.pred m := by
  induction h with
  | refl => exact Nat.le.refl
  | step h ih =>
    exact Nat.le_trans ih (by rename_i m; cases m with | zero => exact Nat.le.refl | succ m => exact Nat.le_succ m)
theorem Nat.le_of_succ_le_succ {n m : Nat} (h : Nat.succ n ≤ Nat.succ m) : n ≤ m := Nat.pred_le_pred h
theorem Nat.le_of_lt_succ {m n : Nat} (h : m < Nat.succ n) : m ≤ n := Nat.le_of_succ_le_succ h
theorem Nat.le_of_lt_add_one {m n : Nat} (h : m < n + 1) : m ≤ n := Nat.le_of_succ_le_succ h
theorem Nat.lt_succ_of_le {n m : Nat} (h : n ≤ m) : n < Nat.succ m := Nat.succ_le_succ h
theorem Nat.lt_add_one_of_le {n m : Nat} (h : n ≤ m) : n < m + 1 := Nat.succ_le_succ h
theorem Nat.lt_succ_iff {m n : Nat} : m < Nat.succ n ↔ m ≤ n := ⟨Nat.le_of_lt_succ, Nat.lt_succ_of_le⟩
theorem Nat.lt_add_one_iff {m n : Nat} : m < n + 1 ↔ m ≤ n := Nat.lt_succ_iff
theorem Nat.succ_le_of_lt {n m : Nat} (h : n < m) : Nat.succ n ≤ m := h
theorem Nat.add_one_le_of_lt {n m : Nat} (h : n < m) : n + 1 ≤ m := h
theorem Nat.lt_of_succ_le {n m : Nat} (h : Nat.succ n ≤ m) : n < m := h
theorem Nat.lt_of_add_one_le {n m : Nat} (h : n + 1 ≤ m) : n < m := h
theorem Nat.succ_le_iff : Nat.succ m ≤ n ↔ m < n := Iff.rfl
theorem Nat.succ_le {n m : Nat} : Nat.succ n ≤ m ↔ n < m := Iff.rfl
theorem Nat.add_one_le_iff {n m : Nat} : n + 1 ≤ m ↔ n < m := Iff.rfl
protected theorem Nat.lt_iff_add_one_le {m n : Nat} : m < n ↔ m + 1 ≤ n := Iff.rfl
@[simp] protected theorem Nat.lt_succ_self (n : Nat) : n < Nat.succ n := Nat.le.refl
@[simp] theorem Nat.lt_add_one (n : Nat) : n < n + 1 := Nat.le.refl
theorem Nat.lt.base (n : Nat) : n < Nat.succ n := Nat.le.refl
theorem Nat.lt.step {n m : Nat} (h : n < m) : n < Nat.succ m := Nat.le.step h
theorem Nat.not_succ_le_zero (n : Nat) : ¬ Nat.succ n ≤ 0 := fun h => by cases h
@[simp] theorem Nat.not_lt_zero (n : Nat) : ¬ n < 0 := Nat.not_succ_le_zero n
theorem Nat.not_succ_le_self (n : Nat) : ¬ Nat.succ n ≤ n := by
  induction n with
  | zero => exact Nat.not_succ_le_zero 0
  | succ n ih => exact fun h => ih (Nat.le_of_succ_le_succ h)
@[simp] protected theorem Nat.lt_irrefl (n : Nat) : ¬ n < n := Nat.not_succ_le_self n
protected theorem Nat.le_of_lt {n m : Nat} (h : n < m) : n ≤ m := Nat.le_trans (Nat.le_succ n) h
theorem Nat.le_of_succ_le {n m : Nat} (h : Nat.succ n ≤ m) : n ≤ m := Nat.le_of_lt h
theorem Nat.lt_of_succ_lt {n m : Nat} (h : Nat.succ n < m) : n < m := Nat.le_of_lt h
theorem Nat.lt_of_succ_lt_succ {n m : Nat} (h : Nat.succ n < Nat.succ m) : n < m := Nat.le_of_succ_le_succ h
theorem Nat.succ_lt_succ {n m : Nat} (h : n < m) : Nat.succ n < Nat.succ m := Nat.succ_le_succ h
theorem Nat.succ_lt_succ_iff {a b : Nat} : Nat.succ a < Nat.succ b ↔ a < b := ⟨Nat.lt_of_succ_lt_succ, Nat.succ_lt_succ⟩
theorem Nat.succ_le_succ_iff {a b : Nat} : Nat.succ a ≤ Nat.succ b ↔ a ≤ b := ⟨Nat.le_of_succ_le_succ, Nat.succ_le_succ⟩
protected theorem Nat.lt_of_lt_of_le {n m k : Nat} (h₁ : n < m) (h₂ : m ≤ k) : n < k := Nat.le_trans h₁ h₂
protected theorem Nat.lt_of_le_of_lt {n m k : Nat} (h₁ : n ≤ m) (h₂ : m < k) : n < k :=
  Nat.le_trans (Nat.succ_le_succ h₁) h₂
protected theorem Nat.lt_trans {n m k : Nat} (h₁ : n < m) (h₂ : m < k) : n < k := Nat.lt_of_le_of_lt (Nat.le_of_lt h₁) h₂
protected theorem Nat.lt_of_lt_of_eq {n m k : Nat} (h₁ : n < m) (h₂ : m = k) : n < k := h₂ ▸ h₁
protected theorem Nat.lt_of_eq_of_lt {n m k : Nat} (h₁ : n = m) (h₂ : m < k) : n < k := h₁ ▸ h₂
theorem Nat.eq_or_lt_of_le {n m : Nat} (h : n ≤ m) : n = m ∨ n < m := by
  cases h with
  | refl => exact .inl rfl
  | step h => exact .inr (Nat.succ_le_succ h)
protected theorem Nat.lt_or_ge (n m : Nat) : n < m ∨ n ≥ m := by
  induction m with
  | zero => exact .inr (Nat.zero_le n)
  | succ m ih =>
    rcases ih with h | h
    · exact .inl (Nat.le.step h)
    · rcases Nat.eq_or_lt_of_le h with h | h
      · exact .inl (h ▸ Nat.le.refl)
      · exact .inr h
protected theorem Nat.le_antisymm {n m : Nat} (h₁ : n ≤ m) (h₂ : m ≤ n) : n = m := by
  rcases Nat.eq_or_lt_of_le h₁ with h | h
  · exact h
  · exact absurd (Nat.lt_of_lt_of_le h h₂) (Nat.lt_irrefl n)
protected theorem Nat.le_antisymm_iff {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨Nat.le_of_eq h, Nat.ge_of_eq h⟩, fun h => Nat.le_antisymm h.1 h.2⟩
protected theorem Nat.not_le_of_gt {n m : Nat} (h : n > m) : ¬ n ≤ m := fun h' => Nat.lt_irrefl m (Nat.lt_of_lt_of_le h h')
protected theorem Nat.not_le_of_lt {a b : Nat} (h : a < b) : ¬ b ≤ a := Nat.not_le_of_gt h
protected theorem Nat.not_lt_of_ge {n m : Nat} (h : n ≥ m) : ¬ n < m := fun h' => Nat.not_le_of_gt h' h
protected theorem Nat.not_lt_of_le {a b : Nat} (h : a ≤ b) : ¬ b < a := Nat.not_lt_of_ge h
protected theorem Nat.le_of_not_lt {a b : Nat} (h : ¬ a < b) : b ≤ a := (Nat.lt_or_ge a b).resolve_left h
protected theorem Nat.ge_of_not_lt {n m : Nat} (h : ¬ n < m) : n ≥ m := Nat.le_of_not_lt h
protected theorem Nat.lt_of_not_le {a b : Nat} (h : ¬ a ≤ b) : b < a := (Nat.lt_or_ge b a).resolve_right h
protected theorem Nat.gt_of_not_le {n m : Nat} (h : ¬ n ≤ m) : n > m := Nat.lt_of_not_le h
protected theorem Nat.lt_of_not_ge {a b : Nat} (h : ¬ b ≥ a) : b < a := (Nat.lt_or_ge b a).resolve_right h
@[simp] protected theorem Nat.not_le {n m : Nat} : ¬ n ≤ m ↔ m < n := ⟨Nat.lt_of_not_le, Nat.not_le_of_gt⟩
@[simp] protected theorem Nat.not_lt {n m : Nat} : ¬ n < m ↔ m ≤ n := ⟨Nat.le_of_not_lt, Nat.not_lt_of_ge⟩
protected theorem Nat.le_total (m n : Nat) : m ≤ n ∨ n ≤ m := (Nat.lt_or_ge m n).imp_left Nat.le_of_lt
protected theorem Nat.lt_trichotomy (a b : Nat) : a < b ∨ a = b ∨ b < a := by
  rcases Nat.lt_or_ge a b with h | h
  · exact .inl h
  · exact .inr ((Nat.eq_or_lt_of_le h).imp_left Eq.symm)
protected theorem Nat.lt_or_gt_of_ne {a b : Nat} (h : a ≠ b) : a < b ∨ a > b :=
  (Nat.lt_trichotomy a b).imp_right (·.resolve_left h)
protected theorem Nat.lt_or_lt_of_ne {a b : Nat} (h : a ≠ b) : a < b ∨ b < a := Nat.lt_or_gt_of_ne h
protected theorem Nat.ne_iff_lt_or_gt {a b : Nat} : a ≠ b ↔ a < b ∨ b < a :=
  ⟨Nat.lt_or_gt_of_ne, fun h e => by subst e; exact h.elim (Nat.lt_irrefl _) (Nat.lt_irrefl _)⟩
protected theorem Nat.ne_of_gt {a b : Nat} (h : b < a) : a ≠ b := fun e => Nat.lt_irrefl b (e ▸ h)
protected theorem Nat.ne_of_lt {a b : Nat} (h : a < b) : a ≠ b := fun e => Nat.lt_irrefl b (e ▸ h)
protected theorem Nat.ne_of_lt' {a b : Nat} (h : a < b) : b ≠ a := Nat.ne_of_gt h
protected theorem Nat.lt_of_le_of_ne {n m : Nat} (h₁ : n ≤ m) (h₂ : n ≠ m) : n < m := (Nat.eq_or_lt_of_le h₁).resolve_left h₂
protected theorem Nat.lt_iff_le_and_ne {m n : Nat} : m < n ↔ m ≤ n ∧ m ≠ n :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.ne_of_lt h⟩, fun h => Nat.lt_of_le_of_ne h.1 h.2⟩
protected theorem Nat.lt_iff_le_not_le {m n : Nat} : m < n ↔ m ≤ n ∧ ¬ n ≤ m :=
  ⟨fun h => ⟨Nat.le_of_lt h, Nat.not_le_of_gt h⟩, fun h => Nat.lt_of_not_le h.2⟩
protected theorem Nat.lt_asymm {a b : Nat} (h : a < b) : ¬ b < a := Nat.not_lt_of_ge (Nat.le_of_lt h)
protected theorem Nat.lt_or_eq_of_le {n m : Nat} (h : n ≤ m) : n < m ∨ n = m := (Nat.eq_or_lt_of_le h).symm
protected theorem Nat.le_iff_lt_or_eq {n m : Nat} : n ≤ m ↔ n < m ∨ n = m :=
  ⟨Nat.lt_or_eq_of_le, fun h => h.elim Nat.le_of_lt Nat.le_of_eq⟩
theorem Nat.lt_succ_iff_lt_or_eq : a < Nat.succ b ↔ a < b ∨ a = b := Iff.trans Nat.lt_succ_iff Nat.le_iff_lt_or_eq
theorem Nat.le_succ_iff {m n : Nat} : m ≤ Nat.succ n ↔ m ≤ n ∨ m = Nat.succ n :=
  Iff.trans Nat.le_iff_lt_or_eq ⟨.imp_left Nat.le_of_lt_succ, .imp_left Nat.lt_succ_of_le⟩
theorem Nat.eq_of_lt_succ_of_not_lt (h₁ : m < n + 1) (h₂ : ¬ m < n) : m = n :=
  (Nat.lt_succ_iff_lt_or_eq.mp h₁).resolve_left h₂
protected theorem Nat.eq_of_le_of_lt_succ (h₁ : n ≤ m) (h₂ : m < n + 1) : m = n := Nat.le_antisymm (Nat.le_of_lt_succ h₂) h₁
protected theorem Nat.pos_of_ne_zero {n : Nat} (h : n ≠ 0) : 0 < n := Nat.lt_of_le_of_ne (Nat.zero_le n) fun e => h e.symm
theorem Nat.zero_lt_of_ne_zero {a : Nat} (h : a ≠ 0) : 0 < a := Nat.pos_of_ne_zero h
theorem Nat.pos_iff_ne_zero : 0 < n ↔ n ≠ 0 := ⟨Nat.ne_of_gt, Nat.pos_of_ne_zero⟩
theorem Nat.ne_zero_of_lt (h : b < a) : a ≠ 0 := Nat.ne_of_gt (Nat.lt_of_le_of_lt (Nat.zero_le b) h)
theorem Nat.ne_zero_iff_zero_lt : n ≠ 0 ↔ 0 < n := ⟨Nat.pos_of_ne_zero, Nat.ne_of_gt⟩
protected theorem Nat.eq_zero_or_pos (n : Nat) : n = 0 ∨ 0 < n := (Nat.eq_or_lt_of_le (Nat.zero_le n)).imp_left Eq.symm
theorem Nat.eq_zero_of_not_pos (h : ¬ 0 < n) : n = 0 := (Nat.eq_zero_or_pos n).resolve_right h
theorem Nat.eq_zero_of_le_zero (h : n ≤ 0) : n = 0 := Nat.le_antisymm h (Nat.zero_le n)
@[simp] theorem Nat.le_zero_eq (a : Nat) : (a ≤ 0) = (a = 0) := propext ⟨Nat.eq_zero_of_le_zero, Nat.le_of_eq⟩
protected theorem Nat.le_zero : n ≤ 0 ↔ n = 0 := ⟨Nat.eq_zero_of_le_zero, Nat.le_of_eq⟩
@[simp] theorem Nat.zero_lt_succ (n : Nat) : 0 < Nat.succ n := Nat.succ_le_succ (Nat.zero_le n)
@[simp] theorem Nat.succ_pos (n : Nat) : 0 < Nat.succ n := Nat.zero_lt_succ n
@[simp] theorem Nat.zero_lt_add_one (n : Nat) : 0 < n + 1 := Nat.zero_lt_succ n
@[simp] theorem Nat.add_one_pos (n : Nat) : 0 < n + 1 := Nat.zero_lt_succ n
protected theorem Nat.zero_lt_one : 0 < (1 : Nat) := Nat.zero_lt_succ 0
protected theorem Nat.one_pos : 0 < (1 : Nat) := Nat.zero_lt_succ 0
protected theorem Nat.pos_of_lt (h : a < b) : 0 < b := Nat.lt_of_le_of_lt (Nat.zero_le a) h
theorem Nat.one_le_iff_ne_zero : 1 ≤ n ↔ n ≠ 0 := Nat.pos_iff_ne_zero
@[simp] theorem Nat.lt_one_iff : n < 1 ↔ n = 0 := Iff.trans Nat.lt_succ_iff Nat.le_zero
theorem Nat.one_lt_iff_ne_zero_and_ne_one : {n : Nat} → (1 < n ↔ n ≠ 0 ∧ n ≠ 1)
  | 0 => ⟨fun h => absurd h (Nat.not_lt_zero 1), fun h => absurd rfl h.1⟩
  | 1 => ⟨fun h => absurd h (Nat.lt_irrefl 1), fun h => absurd rfl h.2⟩
  | n + 2 => ⟨fun _ => ⟨Nat.succ_ne_zero _, fun h => Nat.succ_ne_zero n (Nat.succ_inj.mp h)⟩,
      fun _ => Nat.succ_le_succ (Nat.zero_lt_succ n)⟩
theorem Nat.exists_eq_add_one : (∃ n, a = n + 1) ↔ 0 < a :=
  ⟨fun ⟨n, h⟩ => h ▸ Nat.zero_lt_succ n, fun h => Nat.exists_eq_succ_of_ne_zero (Nat.ne_of_gt h)⟩

/-! Decidability -/

theorem Nat.le_of_ble_eq_true {n m : Nat} (h : Nat.ble n m = true) : n ≤ m := by
  induction n generalizing m with
  | zero => exact Nat.zero_le m
  | succ n ih => cases m with
    | zero => exact Bool.noConfusionProp h.symm
    | succ m => exact Nat.succ_le_succ (ih h)
theorem Nat.ble_self_eq_true (n : Nat) : Nat.ble n n = true := by
  induction n with
  | zero => rfl
  | succ n ih => exact ih
theorem Nat.ble_succ_eq_true {n m : Nat} (h : Nat.ble n m = true) : Nat.ble n (Nat.succ m) = true := by
  induction n generalizing m with
  | zero => rfl
  | succ n ih => cases m with
    | zero => exact Bool.noConfusionProp h.symm
    | succ m => exact ih (m := m) h
theorem Nat.ble_eq_true_of_le {n m : Nat} (h : n ≤ m) : Nat.ble n m = true := by
  induction h with
  | refl => exact Nat.ble_self_eq_true n
  | step _ ih => exact Nat.ble_succ_eq_true ih
theorem Nat.not_le_of_not_ble_eq_true {n m : Nat} (h : ¬ Nat.ble n m = true) : ¬ n ≤ m := fun h' => h (Nat.ble_eq_true_of_le h')
@[simp] theorem Nat.ble_eq {n m : Nat} : (Nat.ble n m = true) = (n ≤ m) := propext ⟨Nat.le_of_ble_eq_true, Nat.ble_eq_true_of_le⟩
@[simp] theorem Nat.beq_eq {n m : Nat} : (Nat.beq n m = true) = (n = m) := propext ⟨Nat.eq_of_beq_eq_true, Nat.beq_eq_true_of_eq⟩
theorem Nat.le_of_ble_eq_reflects (n m : Nat) : (b : Bool) → Nat.ble n m = b → b.Reflects (n ≤ m)
  | true, h => Nat.le_of_ble_eq_true h
  | false, h => fun h' => Bool.noConfusionProp ((Nat.ble_eq_true_of_le h').symm.trans h)
@[reducible] instance Nat.decLe (n m : Nat) : Decidable (n ≤ m) := .intro (Nat.ble n m) (Nat.le_of_ble_eq_reflects n m _ rfl)
@[reducible] instance Nat.decLt (n m : Nat) : Decidable (n < m) := Nat.decLe (Nat.succ n) m

instance instMinNat : Min Nat := ⟨fun a b => if a ≤ b then a else b⟩
instance instMaxNat : Max Nat := ⟨fun a b => if a ≤ b then b else a⟩

instance : Trans (α := Nat) (· < ·) (· < ·) (· < ·) where trans := Nat.lt_trans
instance : Trans (α := Nat) (· ≤ ·) (· ≤ ·) (· ≤ ·) where trans := Nat.le_trans
instance : Trans (α := Nat) (· < ·) (· ≤ ·) (· < ·) where trans := Nat.lt_of_lt_of_le
instance : Trans (α := Nat) (· ≤ ·) (· < ·) (· < ·) where trans := Nat.lt_of_le_of_lt
