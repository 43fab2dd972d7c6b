prelude
import Workbench.NatMore
import Workbench.PropMore
/-! Natural numbers: further lemmas of core about successors, sums, differences, products and quotients. -/
set_option linter.all false
set_option autoImplicit false

namespace Nat
variable {a b c d e i k l m n x y : Nat}

/-! Order and successors -/

theorem not_add_one_le_zero (n : Nat) : ¬ n + 1 ≤ 0 := not_succ_le_zero n
theorem not_add_one_le_self (n : Nat) : ¬ n + 1 ≤ n := not_succ_le_self n
theorem zero_lt_of_lt {a b : Nat} (h : a < b) : 0 < b := Nat.pos_of_lt h
theorem le_or_eq_of_le_succ {m n : Nat} (h : m ≤ succ n) : m ≤ n ∨ m = succ n := le_succ_iff.1 h
theorem le_or_eq_of_le_add_one {m n : Nat} (h : m ≤ n + 1) : m ≤ n ∨ m = n + 1 := le_succ_iff.1 h
protected theorem lt_le_asymm {a b : Nat} (h : a < b) : ¬ b ≤ a := Nat.not_le_of_gt h
protected theorem le_lt_asymm {a b : Nat} (h : a ≤ b) : ¬ b < a := Nat.not_lt_of_ge h
protected theorem le_of_not_gt {a b : Nat} (h : ¬ b > a) : b ≤ a := Nat.le_of_not_lt h
protected theorem le_of_not_le {a b : Nat} (h : ¬ b ≤ a) : a ≤ b := Nat.le_of_lt (Nat.lt_of_not_le h)
protected theorem le_of_not_ge {a b : Nat} (h : ¬ a ≥ b) : a ≤ b := Nat.le_of_lt (Nat.lt_of_not_le h)
protected theorem eq_iff_le_and_ge {a b : Nat} : a = b ↔ a ≤ b ∧ b ≤ a := Nat.le_antisymm_iff
protected theorem not_lt_of_gt {a b : Nat} (h : a < b) : ¬ b < a := Nat.lt_asymm h
protected theorem not_lt_of_lt {a b : Nat} (h : a < b) : ¬ b < a := Nat.lt_asymm h
protected theorem lt_iff_le_and_not_ge {m n : Nat} : m < n ↔ m ≤ n ∧ ¬ n ≤ m := Nat.lt_iff_le_not_le
protected theorem lt_or_gt {a b : Nat} : a ≠ b ↔ a < b ∨ b < a := Nat.ne_iff_lt_or_gt
protected theorem le_or_ge (m n : Nat) : m ≤ n ∨ n ≤ m := Nat.le_total m n
protected theorem le_or_le (m n : Nat) : m ≤ n ∨ n ≤ m := Nat.le_total m n
protected theorem eq_or_lt_of_not_lt {a b : Nat} (hnlt : ¬ a < b) : a = b ∨ b < a :=
  (Nat.eq_or_lt_of_le (Nat.le_of_not_lt hnlt)).imp_left Eq.symm
protected theorem lt_add_one_iff_lt_or_eq : m < n + 1 ↔ m < n ∨ m = n := lt_succ_iff_lt_or_eq
protected theorem zero_lt_two : 0 < 2 := Nat.two_pos
protected theorem one_lt_two : 1 < 2 := Nat.lt_succ_self 1
theorem lt_succ_of_lt (h : a < b) : a < succ b := lt.step h
theorem lt_add_one_of_lt (h : a < b) : a < b + 1 := lt.step h
theorem succ_pred_eq_of_ne_zero (h : n ≠ 0) : succ (pred n) = n := succ_pred h
theorem succ_ne_succ_iff : succ a ≠ succ b ↔ a ≠ b := not_congr succ_inj
theorem succ_succ_ne_one (a : Nat) : succ (succ a) ≠ 1 := fun h => succ_ne_zero a (succ_inj.1 h)
theorem ne_add_one (n : Nat) : n ≠ n + 1 := (add_one_ne_self n).symm
theorem add_one_le_add_one_iff : a + 1 ≤ b + 1 ↔ a ≤ b := succ_le_succ_iff
theorem add_one_lt_add_one_iff : a + 1 < b + 1 ↔ a < b := succ_lt_succ_iff
theorem add_one_ne_add_one_iff : a + 1 ≠ b + 1 ↔ a ≠ b := not_congr succ_inj
theorem add_one_add_one_ne_one : a + 1 + 1 ≠ 1 := fun h => succ_ne_zero a (succ_inj.1 h)
theorem pred_inj {a b : Nat} (ha : 0 < a) (hb : 0 < b) (h : pred a = pred b) : a = b := by
  rw [← succ_pred_eq_of_pos ha, h, succ_pred_eq_of_pos hb]
theorem pred_ne_self {a : Nat} (h : a ≠ 0) : pred a ≠ a := Nat.ne_of_lt (pred_lt h)
theorem sub_one_ne_self {a : Nat} (h : a ≠ 0) : a - 1 ≠ a := Nat.ne_of_lt (pred_lt h)
theorem pred_lt_self {a : Nat} (h : 0 < a) : pred a < a := pred_lt (Nat.ne_of_gt h)
theorem pred_lt_pred {n m : Nat} (h : n ≠ 0) (h' : n < m) : pred n < pred m :=
  le_of_succ_le_succ (by rw [succ_pred h, succ_pred (ne_zero_of_lt h')]; exact h')
theorem pred_le_iff {n m : Nat} : pred n ≤ m ↔ n ≤ succ m := Nat.sub_le_iff_le_add (b := 1)
theorem le_succ_of_pred_le (h : pred n ≤ m) : n ≤ succ m := pred_le_iff.1 h
theorem pred_le_of_le_succ (h : n ≤ succ m) : pred n ≤ m := pred_le_iff.2 h
theorem lt_pred_iff {n m : Nat} : n < pred m ↔ succ n < m := Nat.lt_sub_iff_add_lt (b := 1)
theorem succ_lt_of_lt_pred (h : n < pred m) : succ n < m := lt_pred_iff.1 h
theorem lt_pred_of_succ_lt (h : succ n < m) : n < pred m := lt_pred_iff.2 h
theorem le_pred_iff_lt {n m : Nat} (h : 0 < m) : n ≤ pred m ↔ n < m := Nat.le_sub_iff_add_le h
theorem lt_of_le_pred (h : 0 < m) (h' : n ≤ pred m) : n < m := (le_pred_iff_lt h).1 h'
protected theorem le_sub_one_iff_lt (h : 0 < m) : n ≤ m - 1 ↔ n < m := Nat.le_sub_iff_add_le h
theorem pred_lt_of_lt {n m : Nat} (h : m < n) : pred n < n := pred_lt (ne_zero_of_lt h)
theorem sub_one_lt_of_lt {n m : Nat} (h : m < n) : n - 1 < n := pred_lt (ne_zero_of_lt h)
@[simp] protected theorem zero_sub_one : 0 - 1 = 0 := rfl
theorem sub_one_eq_self {n : Nat} : n - 1 = n ↔ n = 0 :=
  ⟨fun h => Decidable.byContradiction fun n0 => Nat.ne_of_lt (pred_lt n0) h, fun h => h ▸ rfl⟩
theorem eq_self_sub_one {n : Nat} : n = n - 1 ↔ n = 0 := eq_comm.trans sub_one_eq_self
theorem sub_one_add_one_eq_of_pos {n : Nat} (h : 0 < n) : n - 1 + 1 = n := succ_pred_eq_of_pos h
theorem eq_zero_or_eq_sub_one_add_one {n : Nat} : n = 0 ∨ n = n - 1 + 1 := eq_zero_or_eq_succ_pred n
theorem sub_one_cancel {a b : Nat} (ha : 0 < a) (hb : 0 < b) (h : a - 1 = b - 1) : a = b := pred_inj ha hb h
@[simp] theorem exists_ne_zero {P : Nat → Prop} : (∃ n, ¬ n = 0 ∧ P n) ↔ ∃ n, P (n + 1) :=
  ⟨fun ⟨n, h, w⟩ => match n, h, w with | 0, h, _ => absurd rfl h | n + 1, _, w => ⟨n, w⟩, fun ⟨n, w⟩ => ⟨n + 1, succ_ne_zero n, w⟩⟩
@[simp] theorem exists_add_one_eq : (∃ n, n + 1 = a) ↔ 0 < a := 
  ⟨fun ⟨n, h⟩ => h ▸ succ_pos n, fun h => ⟨a - 1, succ_pred_eq_of_pos h⟩⟩
theorem forall_lt_succ_left {p : Nat → Prop} : (∀ m, m < n + 1 → p m) ↔ p 0 ∧ (∀ m, m < n → p (m + 1)) :=
  ⟨fun h => ⟨h 0 (succ_pos n), fun m hm => h (m + 1) (succ_lt_succ hm)⟩,
   fun h m hm => match m, hm with | 0, _ => h.1 | m + 1, hm => h.2 m (lt_of_succ_lt_succ hm)⟩
theorem exists_lt_succ_left {p : Nat → Prop} : (∃ m, m < n + 1 ∧ p m) ↔ p 0 ∨ (∃ m, m < n ∧ p (m + 1)) :=
  ⟨fun ⟨m, hm, hp⟩ => match m, hm, hp with | 0, _, hp => .inl hp | m + 1, hm, hp => .inr ⟨m, lt_of_succ_lt_succ hm, hp⟩,
   fun h => h.elim (fun hp => ⟨0, succ_pos n, hp⟩) (fun ⟨m, hm, hp⟩ => ⟨m + 1, succ_lt_succ hm, hp⟩)⟩
protected theorem sub_one (n : Nat) : n - 1 = pred n := rfl
theorem one_lt_succ_succ (n : Nat) : 1 < succ (succ n) := succ_lt_succ (succ_pos n)
theorem not_succ_lt_self : ¬ succ n < n := Nat.not_lt_of_ge (le_succ n)
theorem lt_iff_le_pred {n : Nat} (h : 0 < n) : m < n ↔ m ≤ n - 1 := (Nat.le_sub_iff_add_le h).symm
theorem le_of_pred_lt {m : Nat} (h : pred m < n) : m ≤ n := Nat.le_trans (Nat.le_sub_add m 1) h
theorem lt_one_add_iff : m < 1 + n ↔ m ≤ n := by rw [Nat.add_comm]; exact lt_succ_iff
theorem one_add_le_iff : 1 + m ≤ n ↔ m < n := by rw [Nat.add_comm]; exact Iff.rfl
theorem le_one_iff_eq_zero_or_eq_one {n : Nat} : n ≤ 1 ↔ n = 0 ∨ n = 1 :=
  le_succ_iff.trans (or_congr Nat.le_zero Iff.rfl)
theorem one_le_of_lt (h : a < b) : 1 ≤ b := Nat.pos_of_lt h
theorem pred_one_add (n : Nat) : pred (1 + n) = n := Nat.add_sub_cancel_left 1 n
theorem pred_eq_self_iff : pred n = n ↔ n = 0 := sub_one_eq_self
theorem pred_eq_of_eq_succ {m n : Nat} (H : m = succ n) : pred m = n := by rw [H]; rfl
@[simp] theorem pred_eq_succ_iff : n - 1 = m + 1 ↔ n = m + 2 :=
  ⟨fun h => Nat.eq_add_of_sub_eq (c := 1) (Nat.pos_of_ne_zero fun e => by
    rw [e] at h; exact absurd h (zero_ne_add_one m)) h, fun h => h ▸ rfl⟩
@[simp] theorem add_succ_sub_one (m n : Nat) : m + succ n - 1 = m + n := rfl
@[simp] theorem succ_add_sub_one (n m : Nat) : succ m + n - 1 = m + n := congrArg pred (succ_add m n)
theorem pred_sub (n m : Nat) : pred n - m = pred (n - m) := Nat.sub_right_comm n 1 m
theorem self_add_sub_one (n : Nat) : n + (n - 1) = 2 * n - 1 :=
  match n with | 0 => rfl | n + 1 => by rw [Nat.two_mul]; rfl
theorem sub_one_add_self (n : Nat) : (n - 1) + n = 2 * n - 1 := by rw [Nat.add_comm, self_add_sub_one]
theorem lt_of_lt_pred (h : m < n - 1) : m < n := Nat.lt_of_lt_of_le h (Nat.sub_le n 1)
theorem le_add_pred_of_pos (a : Nat) (hb : b ≠ 0) : a ≤ b + (a - 1) :=
  Nat.le_trans (Nat.le_sub_add a 1) (by rw [Nat.add_comm]; exact Nat.add_le_add_right (Nat.pos_of_ne_zero hb) _)

/-! Sums and differences -/

theorem succ_eq_one_add (n : Nat) : succ n = 1 + n := (Nat.one_add n).symm
protected theorem add_left_inj {n : Nat} : m + n = k + n ↔ m = k := Nat.add_right_cancel_iff
protected theorem add_right_inj {n : Nat} : n + m = n + k ↔ m = k := Nat.add_left_cancel_iff
protected theorem pos_of_lt_add_left (h : n < k + n) : 0 < k := Nat.pos_of_lt_add_right (by rw [Nat.add_comm]; exact h)
protected theorem add_self_ne_one (n : Nat) : n + n ≠ 1 :=
  match n with | 0 => Nat.zero_ne_one | n + 1 => fun h => by rw [Nat.add_succ, Nat.succ_add] at h; exact succ_succ_ne_one _ h
theorem le_iff_lt_add_one : x ≤ y ↔ x < y + 1 := lt_succ_iff.symm
theorem add_eq_two_iff : m + n = 2 ↔ m = 0 ∧ n = 2 ∨ m = 1 ∧ n = 1 ∨ m = 2 ∧ n = 0 where
  mp h := match m, h with
    | 0, h => .inl ⟨rfl, (Nat.zero_add n).symm.trans h⟩
    | 1, h => .inr (.inl ⟨rfl, Nat.add_left_cancel (n := 1) h⟩)
    | 2, h => .inr (.inr ⟨rfl, Nat.add_left_cancel (n := 2) (k := 0) h⟩)
    | m + 3, h => absurd (succ_inj.1 (succ_inj.1 ((Nat.add_right_comm m n 3).trans h))) (succ_ne_zero (m + n))
  mpr h := by rcases h with ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩ <;> rfl
theorem add_eq_three_iff : m + n = 3 ↔ m = 0 ∧ n = 3 ∨ m = 1 ∧ n = 2 ∨ m = 2 ∧ n = 1 ∨ m = 3 ∧ n = 0 where
  mp h := match m, h with
    | 0, h => .inl ⟨rfl, (Nat.zero_add n).symm.trans h⟩
    | m + 1, h =>
      have h : m + n = 2 := succ_inj.1 ((add_right_comm_one m n).symm.trans h)
      .inr ((add_eq_two_iff.1 h).imp (.imp (congrArg succ) id) (.imp (.imp (congrArg succ) id) (.imp (congrArg succ) id)))
  mpr h := by rcases h with ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩ <;> rfl
theorem le_add_one_iff : m ≤ n + 1 ↔ m ≤ n ∨ m = n + 1 := le_succ_iff
theorem le_and_le_add_one_iff : n ≤ m ∧ m ≤ n + 1 ↔ m = n ∨ m = n + 1 where
  mp h := (Nat.eq_or_lt_of_le h.1).imp Eq.symm fun g => Nat.le_antisymm h.2 g
  mpr h := h.elim (fun e => ⟨Nat.ge_of_eq e, le_succ_of_le (Nat.le_of_eq e)⟩) fun e => ⟨Nat.le_trans (le_succ n) (Nat.ge_of_eq e), Nat.le_of_eq e⟩
theorem add_succ_lt_add (hab : a < b) (hcd : c < d) : a + c + 1 < b + d :=
  Nat.add_right_comm_one a c ▸ Nat.add_lt_add_of_le_of_lt hab hcd
theorem le_or_le_of_add_eq_add_pred (h : a + c = b + d - 1) : b ≤ a ∨ d ≤ c :=
  (Nat.lt_or_ge a b).elim
    (fun g => .inr (Nat.le_of_not_lt fun g' => Nat.ne_of_lt (Nat.lt_sub_of_add_lt (add_succ_lt_add g g')) h)) .inl
theorem add_sub_self_left (a b : Nat) : a + b - a = b := Nat.add_sub_cancel_left a b
theorem add_sub_self_right (a b : Nat) : a + b - b = a := Nat.add_sub_cancel a b
theorem sub_le_succ_sub (a i : Nat) : a - i ≤ succ a - i := Nat.sub_le_sub_right (le_succ a) i
theorem zero_lt_sub_of_lt (h : i < a) : 0 < a - i := sub_pos_of_lt h
protected theorem sub_le_add_right_sub (a i j : Nat) : a - i ≤ a + j - i := Nat.sub_le_sub_right (le_add_right a j) i
protected theorem lt_of_sub_eq_succ (h : m - n = succ l) : n < m := Nat.lt_of_sub_pos (h ▸ succ_pos l)
protected theorem lt_of_sub_eq_sub_one (h : m - n = l + 1) : n < m := Nat.lt_of_sub_pos (h ▸ succ_pos l)
protected theorem sub_lt_right_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < m + n) : k - n < m :=
  (Nat.sub_lt_iff_lt_add H).2 h
protected theorem le_of_sub_le_sub_right {n m k : Nat} (h : k ≤ m) (h' : n - k ≤ m - k) : n ≤ m := by
  have := Nat.add_le_add_right h' k; rw [Nat.sub_add_cancel h] at this; exact Nat.le_trans (Nat.le_sub_add n k) this
protected theorem le_of_sub_le_sub_left {n k m : Nat} (h : n ≤ k) (h' : k - m ≤ k - n) : n ≤ m :=
  Nat.le_of_not_lt fun g => Nat.not_le_of_gt (Nat.sub_lt_sub_left (Nat.lt_of_lt_of_le g h) g) h'
protected theorem sub_le_sub_iff_left {n m k : Nat} (h : n ≤ k) : k - m ≤ k - n ↔ n ≤ m :=
  ⟨Nat.le_of_sub_le_sub_left h, fun g => Nat.sub_le_sub_left g k⟩
protected theorem sub_one_sub_lt_of_lt (h : a < b) : b - 1 - a < b :=
  Nat.lt_of_le_of_lt (Nat.sub_le _ a) (pred_lt (ne_zero_of_lt h))
protected theorem one_sub (n : Nat) : 1 - n = if n = 0 then 1 else 0 :=
  match n with | 0 => rfl | n + 1 => (succ_sub_succ 0 n).trans (Nat.zero_sub n)
theorem succ_sub_sub_succ (n m k : Nat) : succ n - m - succ k = n - m - k := by
  rw [Nat.sub_sub, Nat.add_succ, succ_sub_succ, Nat.sub_sub]
theorem add_sub_sub_add_right (n m k l : Nat) : (n + l) - m - (k + l) = n - m - k := by
  rw [Nat.sub_right_comm, Nat.add_sub_add_right, Nat.sub_right_comm]
protected theorem add_sub_cancel_right (n m : Nat) : (n + m) - m = n := Nat.add_sub_cancel n m
protected theorem one_add_sub_one (n : Nat) : (1 + n) - 1 = n := Nat.add_sub_cancel_left 1 n
protected theorem le_sub_iff_add_le' {n : Nat} (h : k ≤ m) : n ≤ m - k ↔ k + n ≤ m := by
  rw [Nat.add_comm]; exact Nat.le_sub_iff_add_le h
theorem add_lt_iff_lt_sub_right {a b c : Nat} : a + b < c ↔ a < c - b := Nat.lt_sub_iff_add_lt.symm
protected theorem sub_lt_of_pos_le (h₀ : 0 < a) (h₁ : a ≤ b) : b - a < b := Nat.sub_lt (Nat.lt_of_lt_of_le h₀ h₁) h₀
theorem add_lt_of_lt_sub' {a b c : Nat} (h : b < c - a) : a + b < c := Nat.add_comm b a ▸ Nat.add_lt_of_lt_sub h
protected theorem sub_add_lt_sub (h₁ : m + k ≤ n) (h₂ : 0 < k) : n - (m + k) < n - m :=
  Nat.sub_lt_sub_left (Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_right h₂) h₁) (Nat.lt_add_of_pos_right h₂)
theorem sub_one_lt_of_le (h₀ : 0 < a) (h₁ : a ≤ b) : a - 1 < b := Nat.lt_of_lt_of_le (pred_lt (Nat.ne_of_gt h₀)) h₁
theorem sub_lt_add_one (a b : Nat) : a - b < a + 1 := lt_succ_of_le (Nat.sub_le a b)
theorem sub_one_sub_lt (h : i < n) : n - 1 - i < n := Nat.lt_of_le_of_lt (Nat.sub_le _ i) (pred_lt (ne_zero_of_lt h))
theorem sub_succ' (m n : Nat) : m - succ n = m - n - 1 := rfl
protected theorem sub_eq_of_eq_add' {a b c : Nat} (h : a = b + c) : a - b = c := by rw [h, Nat.add_sub_cancel_left]
protected theorem eq_sub_of_add_eq' {a b c : Nat} (h : b + c = a) : c = a - b := by rw [← h, Nat.add_sub_cancel_left]
protected theorem lt_sub_iff_add_lt' {a b c : Nat} : a < c - b ↔ b + a < c := by
  rw [Nat.add_comm]; exact Nat.lt_sub_iff_add_lt
protected theorem sub_lt_iff_lt_add' {a b c : Nat} (hba : b ≤ a) : a - b < c ↔ a < b + c := by
  rw [Nat.add_comm]; exact Nat.sub_lt_iff_lt_add hba
protected theorem sub_sub_sub_cancel_right {a b c : Nat} (h : c ≤ b) : a - c - (b - c) = a - b := by
  rw [Nat.sub_sub, Nat.add_sub_cancel' h]
protected theorem sub_lt_sub_iff_right {a b c : Nat} (h : c ≤ a) : a - c < b - c ↔ a < b :=
  ⟨fun g => Nat.lt_of_not_le fun g' => Nat.not_le_of_gt g (Nat.sub_le_sub_right g' c), Nat.sub_lt_sub_right h⟩

/-! Products -/

theorem pred_mul (n m : Nat) : pred n * m = n * m - m := Nat.sub_one_mul n m
theorem mul_pred (n m : Nat) : n * pred m = n * m - n := Nat.mul_sub_one n m
protected theorem ne_zero_of_mul_ne_zero_left (h : n * m ≠ 0) : n ≠ 0 := (Nat.mul_ne_zero_iff.mp h).1
protected theorem ne_zero_of_mul_ne_zero_right (h : n * m ≠ 0) : m ≠ 0 := (Nat.mul_ne_zero_iff.mp h).2
protected theorem eq_zero_of_mul_eq_zero {m n : Nat} (h : n * m = 0) : n = 0 ∨ m = 0 := Nat.mul_eq_zero.mp h
protected theorem mul_lt_mul_of_lt_of_le' (hac : a < c) (hbd : b ≤ d) (hb : 0 < b) : a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_le hac hbd (Nat.lt_of_lt_of_le hb hbd)
protected theorem mul_lt_mul_of_le_of_lt' (hac : a ≤ c) (hbd : b < d) (ha : 0 < a) : a * b < c * d :=
  Nat.mul_lt_mul_of_le_of_lt hac hbd (Nat.lt_of_lt_of_le ha hac)
protected theorem mul_lt_mul_of_lt_of_lt {a b c d : Nat} (hac : a < c) (hbd : b < d) : a * b < c * d := Nat.mul_lt_mul'' hac hbd
theorem succ_mul_succ (a b : Nat) : succ a * succ b = a * b + a + b + 1 := by rw [succ_mul, mul_succ]; rfl
theorem add_one_mul_add_one (a b : Nat) : (a + 1) * (b + 1) = a * b + a + b + 1 := by rw [add_one_mul, mul_add_one]; rfl
protected theorem pos_of_mul_pos_left {a b : Nat} (h : 0 < a * b) : 0 < b := Nat.pos_of_mul_pos h
protected theorem pos_of_lt_mul_left {a b c : Nat} (h : a < b * c) : 0 < c := Nat.pos_of_mul_pos (zero_lt_of_lt h)
protected theorem pos_of_lt_mul_right {a b c : Nat} (h : a < b * c) : 0 < b := Nat.pos_of_mul_pos_right (zero_lt_of_lt h)
protected theorem mul_dvd_mul_iff_left {a b c : Nat} (h : 0 < a) : a * b ∣ a * c ↔ b ∣ c :=
  ⟨Nat.dvd_of_mul_dvd_mul_left h, Nat.mul_dvd_mul_left a⟩
protected theorem mul_dvd_mul_iff_right {a b c : Nat} (h : 0 < c) : a * c ∣ b * c ↔ a ∣ b :=
  ⟨Nat.dvd_of_mul_dvd_mul_right h, fun h' => Nat.mul_dvd_mul_right h' c⟩
protected theorem zero_eq_mul : 0 = m * n ↔ m = 0 ∨ n = 0 := by rw [eq_comm, Nat.mul_eq_zero]
protected theorem mul_left_inj (ha : a ≠ 0) : b * a = c * a ↔ b = c := Nat.mul_right_cancel_iff (Nat.pos_of_ne_zero ha)
protected theorem mul_right_inj (ha : a ≠ 0) : a * b = a * c ↔ b = c := Nat.mul_left_cancel_iff (Nat.pos_of_ne_zero ha)
protected theorem mul_ne_mul_left (ha : a ≠ 0) : b * a ≠ c * a ↔ b ≠ c := not_congr (Nat.mul_left_inj ha)
protected theorem mul_ne_mul_right (ha : a ≠ 0) : a * b ≠ a * c ↔ b ≠ c := not_congr (Nat.mul_right_inj ha)
theorem mul_eq_left (ha : a ≠ 0) : a * b = a ↔ b = 1 := by
  have h := Nat.mul_right_inj (b := b) (c := 1) ha; rw [Nat.mul_one] at h; exact h
theorem mul_eq_right (hb : b ≠ 0) : a * b = b ↔ a = 1 := by rw [Nat.mul_comm]; exact mul_eq_left hb
theorem one_lt_mul_iff : 1 < m * n ↔ 0 < m ∧ 0 < n ∧ (1 < m ∨ 1 < n) := by
  constructor
  · intro h
    have hm := Nat.pos_of_lt_mul_right h
    have hn := Nat.pos_of_lt_mul_left h
    refine ⟨hm, hn, ?_⟩
    by_cases h1 : m = 1
    · rw [h1, Nat.one_mul] at h; exact .inr h
    · exact .inl (Nat.lt_of_le_of_ne hm (Ne.symm h1))
  · rintro ⟨hm, hn, h | h⟩
    · exact Nat.mul_lt_mul_of_lt_of_le' h hn Nat.zero_lt_one
    · exact Nat.mul_lt_mul_of_le_of_lt hm h hm
@[simp] protected theorem lt_mul_iff_one_lt_left (hb : 0 < b) : b < a * b ↔ 1 < a := by
  have h := Nat.mul_lt_mul_right (b := 1) (c := a) hb; rw [Nat.one_mul] at h; exact h
@[simp] protected theorem lt_mul_iff_one_lt_right (ha : 0 < a) : a < a * b ↔ 1 < b := by
  rw [Nat.mul_comm]; exact Nat.lt_mul_iff_one_lt_left ha
theorem eq_zero_of_two_mul_le (h : 2 * n ≤ n) : n = 0 :=
  Nat.eq_zero_of_le_zero (Nat.le_of_add_le_add_left (a := n) (by rw [← Nat.two_mul]; exact h))
theorem succ_mul_pos (m : Nat) (hn : 0 < n) : 0 < succ m * n := Nat.mul_pos (succ_pos m) hn
@[simp] theorem lt_mul_self_iff {n : Nat} : n < n * n ↔ 1 < n := by
  rcases Nat.eq_zero_or_pos n with rfl | h
  · decide
  · exact Nat.lt_mul_iff_one_lt_left h
theorem add_sub_one_le_mul (ha : a ≠ 0) (hb : b ≠ 0) : a + b - 1 ≤ a * b := by
  rcases exists_eq_succ_of_ne_zero ha with ⟨i, rfl⟩
  have := Nat.le_mul_of_pos_right i (Nat.pos_of_ne_zero hb)
  rw [succ_mul, succ_add]; exact Nat.add_le_add_right this b

/-! Quotients and remainders -/

@[simp] theorem mod_two_bne_zero : ((a % 2) != 0) = (a % 2 == 1) := by
  rcases mod_two_eq_zero_or_one a with h | h <;> rw [h] <;> rfl
@[simp] theorem mod_two_bne_one : ((a % 2) != 1) = (a % 2 == 0) := by
  rcases mod_two_eq_zero_or_one a with h | h <;> rw [h] <;> rfl
theorem le_of_mod_lt {a b : Nat} (h : a % b < a) : b ≤ a :=
  Nat.le_of_not_lt fun hf => Nat.ne_of_lt h (mod_eq_of_lt hf)
theorem div_dvd_div {m n k : Nat} (h₁ : k ∣ m) (h₂ : m ∣ n) : m / k ∣ n / k := by
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · rw [Nat.div_zero, Nat.div_zero]; exact Nat.dvd_refl 0
  · rcases h₁ with ⟨a, rfl⟩; rcases h₂ with ⟨b, rfl⟩
    rw [Nat.mul_div_right a hk, Nat.mul_assoc, Nat.mul_div_right _ hk]; exact Nat.dvd_mul_right a b
protected theorem div_ne_zero_iff : a / b ≠ 0 ↔ b ≠ 0 ∧ b ≤ a :=
  (not_congr Nat.div_eq_zero_iff).trans (not_or.trans (and_congr Iff.rfl Nat.not_lt))
theorem lt_mul_of_div_lt (h : a / c < b) (hc : 0 < c) : a < b * c := (div_lt_iff_lt_mul hc).mp h
theorem mul_div_le_mul_div_assoc (a b c : Nat) : a * (b / c) ≤ a * b / c := by
  rcases Nat.eq_zero_or_pos c with rfl | hc
  · rw [Nat.div_zero]; exact Nat.zero_le _
  · exact (le_div_iff_mul_le hc).mpr (by rw [Nat.mul_assoc]; exact Nat.mul_le_mul_left a (div_mul_le_self b c))
protected theorem eq_mul_of_div_eq_left {a b c : Nat} (H1 : b ∣ a) (H2 : a / b = c) : a = c * b := by
  rw [Nat.mul_comm, Nat.eq_mul_of_div_eq_right H1 H2]
protected theorem mul_div_cancel_left' {a b : Nat} (Hd : a ∣ b) : a * (b / a) = b := Nat.mul_div_cancel' Hd
@[simp] protected theorem div_left_inj {a b d : Nat} (hda : d ∣ a) (hdb : d ∣ b) : a / d = b / d ↔ a = b :=
  ⟨fun h => by rw [← Nat.mul_div_cancel' hda, ← Nat.mul_div_cancel' hdb, h], fun h => h ▸ rfl⟩
theorem one_le_div_iff {a b : Nat} (hb : 0 < b) : 1 ≤ a / b ↔ b ≤ a := by rw [le_div_iff_mul_le hb, Nat.one_mul]
theorem div_lt_one_iff (hb : 0 < b) : a / b < 1 ↔ a < b := by rw [div_lt_iff_lt_mul hb, Nat.one_mul]
protected theorem div_eq_iff_eq_mul_left {a b c : Nat} (H : 0 < b) (H' : b ∣ a) : a / b = c ↔ a = c * b := by
  rw [Nat.mul_comm]; exact Nat.div_eq_iff_eq_mul_right H H'
theorem eq_div_iff_mul_eq_left (hc : c ≠ 0) (hcb : c ∣ b) : a = b / c ↔ b = a * c := by
  rw [eq_comm, Nat.div_eq_iff_eq_mul_left (Nat.pos_of_ne_zero hc) hcb]
protected theorem div_mul_right_comm {a b : Nat} (hba : b ∣ a) (c : Nat) : a / b * c = a * c / b := by
  rw [Nat.mul_comm, ← Nat.mul_div_assoc _ hba, Nat.mul_comm]
protected theorem mul_div_right_comm {a b : Nat} (hba : b ∣ a) (c : Nat) : a * c / b = a / b * c := (Nat.div_mul_right_comm hba c).symm
theorem eq_zero_of_le_div_two (h : n ≤ n / 2) : n = 0 :=
  Nat.eq_zero_of_not_pos fun g => Nat.not_le_of_gt (div_lt_self g (Nat.lt_succ_self 1)) h
theorem le_div_two_of_div_two_lt_sub (h : a / 2 < a - b) : b ≤ a / 2 := by
  have h1 : a ≤ 2 * (a / 2) + 1 := le_of_lt_succ (lt_mul_div_succ a Nat.two_pos)
  have h2 := Nat.lt_of_lt_of_le (Nat.add_lt_of_lt_sub h) h1
  rw [Nat.two_mul] at h2
  exact Nat.le_of_add_le_add_left (le_of_lt_succ h2)
theorem div_two_le_of_sub_le_div_two (h : a - b ≤ a / 2) : a / 2 ≤ b :=
  Nat.le_of_add_le_add_left (a := a / 2)
    (Nat.le_trans (by rw [← Nat.two_mul]; exact Nat.mul_div_le a 2) (Nat.le_add_of_sub_le h))
theorem div_eq_sub_mod_div {m n : Nat} : m / n = (m - m % n) / n := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · rw [Nat.div_zero, Nat.div_zero]
  · have e : m - m % n = n * (m / n) := Nat.sub_eq_of_eq_add' (mod_add_div m n).symm
    rw [e, Nat.mul_div_right _ hn]
protected theorem eq_div_of_mul_eq_left (hc : c ≠ 0) (h : a * c = b) : a = b / c := by
  rw [← h, Nat.mul_div_cancel _ (Nat.pos_of_ne_zero hc)]
protected theorem eq_div_of_mul_eq_right (hc : c ≠ 0) (h : c * a = b) : a = b / c := by
  rw [← h, Nat.mul_div_cancel_left _ (Nat.pos_of_ne_zero hc)]
protected theorem mul_le_of_le_div (k x y : Nat) (h : x ≤ y / k) : x * k ≤ y :=
  Nat.le_trans (Nat.mul_le_mul_right k h) (div_mul_le_self y k)
theorem sub_mul_mod {x k n : Nat} (h₁ : n * k ≤ x) : (x - n * k) % n = x % n := by
  rcases Nat.exists_eq_add_of_le h₁ with ⟨j, rfl⟩
  rw [Nat.add_sub_cancel_left, mul_add_mod]
theorem sub_mul_div_of_le (x n p : Nat) (h₁ : n * p ≤ x) : (x - n * p) / n = x / n - p := sub_mul_div x n p

/-! Powers -/

@[simp] theorem zero_pow_of_pos (n : Nat) (h : 0 < n) : 0 ^ n = 0 := Nat.zero_pow h
@[simp] protected theorem one_lt_two_pow_iff : 1 < 2 ^ n ↔ n ≠ 0 :=
  ⟨fun h e => by rw [e] at h; exact absurd h (by decide), one_lt_two_pow⟩
@[simp] theorem one_mod_two_pow_eq_one : 1 % 2 ^ n = 1 ↔ 0 < n := by
  cases n with
  | zero => decide
  | succ n => exact ⟨fun _ => zero_lt_succ n, fun _ => mod_eq_of_lt (one_lt_two_pow (succ_ne_zero n))⟩
@[simp] theorem one_mod_two_pow (h : 0 < n) : 1 % 2 ^ n = 1 := one_mod_two_pow_eq_one.mpr h

end Nat
