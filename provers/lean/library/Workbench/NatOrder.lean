prelude
import Workbench.Nat
import Workbench.PropLemmas
/-! Natural numbers: multiplication, order against addition and multiplication, truncated
subtraction, powers, minimum and maximum, strong induction. -/
set_option linter.all false
set_option autoImplicit false

universe u
variable {a b c d k m n : Nat}

/-! Multiplication -/

@[simp] protected theorem Nat.mul_zero (n : Nat) : n * 0 = 0 := rfl
theorem Nat.mul_succ (n m : Nat) : n * Nat.succ m = n * m + n := rfl
theorem Nat.mul_add_one (n m : Nat) : n * (m + 1) = n * m + n := rfl
@[simp] protected theorem Nat.zero_mul (n : Nat) : 0 * n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => exact ih
theorem Nat.succ_mul (n m : Nat) : Nat.succ n * m = n * m + m := by
  induction m with
  | zero => rfl
  | succ m ih =>
    show Nat.succ (Nat.succ n * m + n) = Nat.succ (n * m + n + m)
    rw [ih, Nat.add_right_comm]
theorem Nat.add_one_mul (n m : Nat) : (n + 1) * m = n * m + m := Nat.succ_mul n m
protected theorem Nat.mul_comm (n m : Nat) : n * m = m * n := by
  induction m with
  | zero => exact (Nat.zero_mul n).symm
  | succ m ih => rw [Nat.mul_add_one, Nat.add_one_mul, ih]
@[simp] protected theorem Nat.mul_one (n : Nat) : n * 1 = n := Nat.zero_add n
@[simp] protected theorem Nat.one_mul (n : Nat) : 1 * n = n := (Nat.mul_comm 1 n).trans (Nat.mul_one n)
protected theorem Nat.left_distrib (n m k : Nat) : n * (m + k) = n * m + n * k := by
  induction k with
  | zero => rfl
  | succ k ih => rw [← Nat.add_assoc, Nat.mul_add_one, Nat.mul_add_one, ih, Nat.add_assoc]
protected theorem Nat.mul_add (k m n : Nat) : k * (m + n) = k * m + k * n := Nat.left_distrib k m n
protected theorem Nat.right_distrib (n m k : Nat) : (n + m) * k = n * k + m * k := by
  rw [Nat.mul_comm, Nat.left_distrib, Nat.mul_comm k, Nat.mul_comm k]
protected theorem Nat.add_mul (n m k : Nat) : (n + m) * k = n * k + m * k := Nat.right_distrib n m k
protected theorem Nat.mul_assoc (n m k : Nat) : n * m * k = n * (m * k) := by
  induction k with
  | zero => rfl
  | succ k ih => rw [Nat.mul_add_one, Nat.mul_add_one, Nat.left_distrib, ih]
protected theorem Nat.mul_left_comm (n m k : Nat) : n * (m * k) = m * (n * k) := by
  rw [← Nat.mul_assoc, Nat.mul_comm n m, Nat.mul_assoc]
protected theorem Nat.mul_right_comm (n m k : Nat) : n * m * k = n * k * m := by
  rw [Nat.mul_assoc, Nat.mul_comm m k, ← Nat.mul_assoc]
protected theorem Nat.mul_mul_mul_comm (a b c d : Nat) : (a * b) * (c * d) = (a * c) * (b * d) := by
  rw [Nat.mul_assoc, Nat.mul_left_comm b, ← Nat.mul_assoc]
protected theorem Nat.mul_two (n : Nat) : n * 2 = n + n := congrArg (· + n) (Nat.mul_one n)
protected theorem Nat.two_mul (n : Nat) : 2 * n = n + n := by rw [Nat.mul_comm, Nat.mul_two]

/-! Order and addition -/

@[simp] theorem Nat.le_add_right : (n k : Nat) → n ≤ n + k
  | n, 0 => Nat.le_refl n
  | n, k + 1 => Nat.le_succ_of_le (Nat.le_add_right n k)
@[simp] theorem Nat.le_add_left (n m : Nat) : n ≤ m + n := Nat.add_comm n m ▸ Nat.le_add_right n m
theorem Nat.exists_eq_add_of_le {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = m + k := by
  induction h with
  | refl => exact ⟨0, rfl⟩
  | step _ ih => rcases ih with ⟨k, ih⟩; exact ⟨k + 1, congrArg Nat.succ ih⟩
theorem Nat.exists_eq_add_of_le' {m n : Nat} (h : m ≤ n) : ∃ k : Nat, n = k + m := by
  rcases Nat.exists_eq_add_of_le h with ⟨k, e⟩; exact ⟨k, e.trans (Nat.add_comm m k)⟩
theorem Nat.exists_eq_add_of_lt {m n : Nat} (h : m < n) : ∃ k : Nat, n = m + k + 1 := by
  rcases Nat.exists_eq_add_of_le (Nat.succ_le_of_lt h) with ⟨k, e⟩
  exact ⟨k, e.trans (Nat.succ_add m k)⟩
theorem Nat.le.dest {n m : Nat} (h : n ≤ m) : ∃ k, n + k = m := by
  rcases Nat.exists_eq_add_of_le h with ⟨k, e⟩; exact ⟨k, e.symm⟩
theorem Nat.le.intro {n m k : Nat} (h : n + k = m) : n ≤ m := h ▸ Nat.le_add_right n k
theorem Nat.le_iff_exists_add : m ≤ n ↔ ∃ c, n = m + c := ⟨Nat.exists_eq_add_of_le, fun ⟨_, h⟩ => Nat.le.intro h.symm⟩
protected theorem Nat.add_le_add_left {n m : Nat} (h : n ≤ m) (k : Nat) : k + n ≤ k + m := by
  induction h with
  | refl => exact Nat.le_refl _
  | step _ ih => exact Nat.le_succ_of_le ih
protected theorem Nat.add_le_add_right {n m : Nat} (h : n ≤ m) (k : Nat) : n + k ≤ m + k := by
  rw [Nat.add_comm n, Nat.add_comm m]; exact Nat.add_le_add_left h k
protected theorem Nat.add_lt_add_left {n m : Nat} (h : n < m) (k : Nat) : k + n < k + m := Nat.add_le_add_left h k
protected theorem Nat.add_lt_add_right {n m : Nat} (h : n < m) (k : Nat) : n + k < m + k := by
  rw [Nat.add_comm n, Nat.add_comm m]; exact Nat.add_lt_add_left h k
protected theorem Nat.add_le_add {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Nat.le_trans (Nat.add_le_add_right h₁ c) (Nat.add_le_add_left h₂ b)
protected theorem Nat.add_lt_add {a b c d : Nat} (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  Nat.lt_trans (Nat.add_lt_add_right h₁ c) (Nat.add_lt_add_left h₂ b)
protected theorem Nat.add_lt_add_of_le_of_lt {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c < d) : a + c < b + d :=
  Nat.lt_of_le_of_lt (Nat.add_le_add_right h₁ c) (Nat.add_lt_add_left h₂ b)
protected theorem Nat.add_lt_add_of_lt_of_le {a b c d : Nat} (h₁ : a < b) (h₂ : c ≤ d) : a + c < b + d :=
  Nat.lt_of_lt_of_le (Nat.add_lt_add_right h₁ c) (Nat.add_le_add_left h₂ b)
protected theorem Nat.lt_add_left (c : Nat) (h : a < b) : a < c + b := Nat.lt_of_lt_of_le h (Nat.le_add_left b c)
protected theorem Nat.lt_add_right (c : Nat) (h : a < b) : a < b + c := Nat.lt_of_lt_of_le h (Nat.le_add_right b c)
protected theorem Nat.lt_add_of_pos_right (h : 0 < k) : n < n + k := Nat.add_lt_add_left h n
protected theorem Nat.lt_add_of_pos_left (h : 0 < k) : n < k + n := Nat.add_comm n k ▸ Nat.lt_add_of_pos_right h
@[simp] theorem Nat.lt_add_right_iff_pos : n < n + k ↔ 0 < k :=
  ⟨fun h => Nat.lt_of_not_le fun h' => Nat.lt_irrefl n (by rw [Nat.eq_zero_of_le_zero h'] at h; exact h), Nat.lt_add_of_pos_right⟩
@[simp] theorem Nat.lt_add_left_iff_pos : n < k + n ↔ 0 < k := by rw [Nat.add_comm]; exact Nat.lt_add_right_iff_pos
protected theorem Nat.pos_of_lt_add_right (h : n < n + k) : 0 < k :=
  Nat.pos_of_ne_zero fun e => Nat.lt_irrefl n (by rw [e] at h; exact h)
protected theorem Nat.le_of_add_le_add_left {a b c : Nat} (h : a + b ≤ a + c) : b ≤ c := by
  rcases Nat.exists_eq_add_of_le h with ⟨k, e⟩
  rw [Nat.add_assoc] at e
  exact Nat.le.intro (Nat.add_left_cancel e).symm
protected theorem Nat.le_of_add_le_add_right {a b c : Nat} (h : a + b ≤ c + b) : a ≤ c :=
  Nat.le_of_add_le_add_left (a := b) (by rw [Nat.add_comm b, Nat.add_comm b]; exact h)
protected theorem Nat.lt_of_add_lt_add_left {k n m : Nat} (h : k + n < k + m) : n < m := Nat.le_of_add_le_add_left (a := k) h
protected theorem Nat.lt_of_add_lt_add_right {n k m : Nat} (h : k + n < m + n) : k < m :=
  Nat.lt_of_add_lt_add_left (k := n) (by rw [Nat.add_comm n, Nat.add_comm n]; exact h)
@[simp] protected theorem Nat.add_le_add_iff_left {m n k : Nat} : n + m ≤ n + k ↔ m ≤ k := ⟨Nat.le_of_add_le_add_left, fun h => Nat.add_le_add_left h n⟩
@[simp] protected theorem Nat.add_le_add_iff_right {m n k : Nat} : m + n ≤ k + n ↔ m ≤ k := ⟨Nat.le_of_add_le_add_right, fun h => Nat.add_le_add_right h n⟩
@[simp] protected theorem Nat.add_lt_add_iff_left {k n m : Nat} : k + n < k + m ↔ n < m := ⟨Nat.lt_of_add_lt_add_left, fun h => Nat.add_lt_add_left h k⟩
@[simp] protected theorem Nat.add_lt_add_iff_right {k n m : Nat} : n + k < m + k ↔ n < m := ⟨Nat.lt_of_add_lt_add_right, fun h => Nat.add_lt_add_right h k⟩
theorem Nat.le_of_add_right_le (h : n + k ≤ m) : n ≤ m := Nat.le_trans (Nat.le_add_right n k) h
theorem Nat.le_of_add_left_le (h : k + n ≤ m) : n ≤ m := Nat.le_trans (Nat.le_add_left n k) h
theorem Nat.le_add_right_of_le (h : n ≤ m) : n ≤ m + k := Nat.le_trans h (Nat.le_add_right m k)
theorem Nat.le_add_left_of_le (h : n ≤ m) : n ≤ k + m := Nat.le_trans h (Nat.le_add_left m k)
theorem Nat.lt_of_add_right_lt (h : n + k < m) : n < m := Nat.lt_of_le_of_lt (Nat.le_add_right n k) h
theorem Nat.lt_of_add_left_lt (h : k + n < m) : n < m := Nat.lt_of_le_of_lt (Nat.le_add_left n k) h
protected theorem Nat.add_pos_left (h : 0 < m) (n : Nat) : 0 < m + n := Nat.lt_add_right n h
protected theorem Nat.add_pos_right (m : Nat) (h : 0 < n) : 0 < m + n := Nat.lt_add_left m h
protected theorem Nat.add_pos_iff_pos_or_pos : 0 < m + n ↔ 0 < m ∨ 0 < n :=
  ⟨fun h => (Nat.eq_zero_or_pos m).elim (fun e => .inr (by rw [e, Nat.zero_add] at h; exact h)) .inl,
   fun h => h.elim (Nat.add_pos_left · n) (Nat.add_pos_right m)⟩

/-! Subtraction -/

@[simp] protected theorem Nat.sub_zero (n : Nat) : n - 0 = n := rfl
theorem Nat.sub_succ (n m : Nat) : n - Nat.succ m = Nat.pred (n - m) := rfl
@[simp] theorem Nat.pred_eq_sub_one {n : Nat} : Nat.pred n = n - 1 := rfl
@[simp] theorem Nat.add_one_sub_one (n : Nat) : n + 1 - 1 = n := rfl
theorem Nat.succ_sub_one (n : Nat) : Nat.succ n - 1 = n := rfl
theorem Nat.succ_sub_succ_eq_sub (n m : Nat) : Nat.succ n - Nat.succ m = n - m := by
  induction m with
  | zero => rfl
  | succ m ih => exact congrArg Nat.pred ih
theorem Nat.succ_sub_succ (n m : Nat) : Nat.succ n - Nat.succ m = n - m := Nat.succ_sub_succ_eq_sub n m
theorem Nat.add_one_sub_add_one (n m : Nat) : (n + 1) - (m + 1) = n - m := Nat.succ_sub_succ_eq_sub n m
@[simp] protected theorem Nat.sub_self (n : Nat) : n - n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => exact (Nat.succ_sub_succ n n).trans ih
@[simp] protected theorem Nat.zero_sub (n : Nat) : 0 - n = 0 := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg Nat.pred ih
@[simp] protected theorem Nat.add_sub_cancel (n m : Nat) : n + m - m = n := by
  induction m with
  | zero => rfl
  | succ m ih => exact (Nat.succ_sub_succ _ _).trans ih
@[simp] protected theorem Nat.add_sub_cancel_left (n m : Nat) : n + m - n = m := by
  rw [Nat.add_comm, Nat.add_sub_cancel]
protected theorem Nat.sub_sub (n m k : Nat) : n - m - k = n - (m + k) := by
  induction k with
  | zero => rfl
  | succ k ih => exact congrArg Nat.pred ih
protected theorem Nat.sub_add_eq (a b c : Nat) : a - (b + c) = a - b - c := (Nat.sub_sub a b c).symm
protected theorem Nat.sub_right_comm (m n k : Nat) : m - n - k = m - k - n := by
  rw [Nat.sub_sub, Nat.sub_sub, Nat.add_comm]
protected theorem Nat.add_sub_add_right (n k m : Nat) : n + k - (m + k) = n - m := by
  rw [Nat.add_comm m, ← Nat.sub_sub, Nat.add_sub_cancel]
protected theorem Nat.add_sub_add_left (k n m : Nat) : k + n - (k + m) = n - m := by
  rw [← Nat.sub_sub, Nat.add_sub_cancel_left]
theorem Nat.pred_le (n : Nat) : Nat.pred n ≤ n := by
  cases n with
  | zero => exact Nat.le_refl 0
  | succ n => exact Nat.le_succ n
@[simp] theorem Nat.sub_le (n m : Nat) : n - m ≤ n := by
  induction m with
  | zero => exact Nat.le_refl n
  | succ m ih => exact Nat.le_trans (Nat.pred_le _) ih
@[simp] protected theorem Nat.sub_eq_zero_of_le {n m : Nat} (h : n ≤ m) : n - m = 0 := by
  rcases Nat.exists_eq_add_of_le h with ⟨k, rfl⟩
  rw [← Nat.sub_sub, Nat.sub_self, Nat.zero_sub]
@[simp] protected theorem Nat.sub_add_cancel {n m : Nat} (h : m ≤ n) : n - m + m = n := by
  rcases Nat.exists_eq_add_of_le h with ⟨k, rfl⟩
  rw [Nat.add_sub_cancel_left, Nat.add_comm]
protected theorem Nat.add_sub_of_le {a b : Nat} (h : a ≤ b) : a + (b - a) = b := by rw [Nat.add_comm, Nat.sub_add_cancel h]
@[simp] protected theorem Nat.add_sub_cancel' {n m : Nat} (h : m ≤ n) : m + (n - m) = n := Nat.add_sub_of_le h
protected theorem Nat.add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) := by
  rcases Nat.exists_eq_add_of_le' h with ⟨j, rfl⟩
  rw [Nat.add_sub_cancel, ← Nat.add_assoc, Nat.add_sub_cancel]
protected theorem Nat.sub_add_comm {n m k : Nat} (h : k ≤ n) : n + m - k = n - k + m := by
  rw [Nat.add_comm n, Nat.add_sub_assoc h, Nat.add_comm]
theorem Nat.sub_add_eq_add_sub (h : b ≤ a) : a - b + c = a + c - b := (Nat.sub_add_comm h).symm
protected theorem Nat.sub_sub_self {n m : Nat} (h : m ≤ n) : n - (n - m) = m := by
  rcases Nat.exists_eq_add_of_le h with ⟨k, rfl⟩
  rw [Nat.add_sub_cancel_left, Nat.add_sub_cancel]
protected theorem Nat.sub_sub_right (h : k ≤ m) : n - (m - k) = n + k - m := by
  rcases Nat.exists_eq_add_of_le' h with ⟨j, rfl⟩
  rw [Nat.add_sub_cancel, Nat.add_sub_add_right]
protected theorem Nat.le_sub_of_add_le {a b c : Nat} (h : a + b ≤ c) : a ≤ c - b := by
  rcases Nat.exists_eq_add_of_le h with ⟨k, rfl⟩
  rw [Nat.add_right_comm, Nat.add_sub_cancel]; exact Nat.le_add_right a k
protected theorem Nat.le_sub_iff_add_le {a b c : Nat} (h : b ≤ c) : a ≤ c - b ↔ a + b ≤ c :=
  ⟨fun h' => by rw [← Nat.sub_add_cancel h]; exact Nat.add_le_add_right h' b, Nat.le_sub_of_add_le⟩
@[simp] protected theorem Nat.sub_le_iff_le_add {a b c : Nat} : a - b ≤ c ↔ a ≤ c + b := by
  rcases Nat.le_total b a with h | h
  · rcases Nat.exists_eq_add_of_le' h with ⟨k, rfl⟩
    rw [Nat.add_sub_cancel]; exact Nat.add_le_add_iff_right.symm
  · rw [Nat.sub_eq_zero_of_le h]
    exact ⟨fun _ => Nat.le_trans h (Nat.le_add_left b c), fun _ => Nat.zero_le c⟩
protected theorem Nat.sub_le_iff_le_add' {a b c : Nat} : a - b ≤ c ↔ a ≤ b + c := by rw [Nat.add_comm]; exact Nat.sub_le_iff_le_add
protected theorem Nat.sub_le_of_le_add {a b c : Nat} (h : a ≤ c + b) : a - b ≤ c := Nat.sub_le_iff_le_add.mpr h
protected theorem Nat.le_add_of_sub_le {a b c : Nat} (h : a - b ≤ c) : a ≤ c + b := Nat.sub_le_iff_le_add.mp h
theorem Nat.le_sub_add (n m : Nat) : n ≤ n - m + m := Nat.le_add_of_sub_le (Nat.le_refl _)
protected theorem Nat.lt_sub_iff_add_lt {a b c : Nat} : a < c - b ↔ a + b < c :=
  ⟨fun h => Nat.lt_of_not_le fun h' => Nat.not_le_of_gt h (Nat.sub_le_of_le_add h'),
   fun h => Nat.lt_of_not_le fun h' => Nat.not_le_of_gt h (Nat.le_add_of_sub_le h')⟩
protected theorem Nat.lt_sub_of_add_lt {a b c : Nat} (h : a + b < c) : a < c - b := Nat.lt_sub_iff_add_lt.mpr h
protected theorem Nat.add_lt_of_lt_sub {a b c : Nat} (h : a < c - b) : a + b < c := Nat.lt_sub_iff_add_lt.mp h
protected theorem Nat.sub_lt_iff_lt_add {a b c : Nat} (h : b ≤ a) : a - b < c ↔ a < c + b := by
  rcases Nat.exists_eq_add_of_le' h with ⟨k, rfl⟩
  rw [Nat.add_sub_cancel]; exact Nat.add_lt_add_iff_right.symm
protected theorem Nat.sub_lt_left_of_lt_add {n k m : Nat} (h : n ≤ k) (h' : k < n + m) : k - n < m :=
  (Nat.sub_lt_iff_lt_add h).mpr (Nat.add_comm n m ▸ h')
protected theorem Nat.lt_add_of_sub_lt {a b c : Nat} (h : a - b < c) : a < c + b :=
  Nat.lt_of_le_of_lt (Nat.le_sub_add a b) (Nat.add_lt_add_right h b)
theorem Nat.sub_lt : {n m : Nat} → 0 < n → 0 < m → n - m < n
  | 0, _, h, _ => absurd h (Nat.lt_irrefl 0)
  | _ + 1, 0, _, h => absurd h (Nat.lt_irrefl 0)
  | n + 1, m + 1, _, _ => by rw [Nat.add_one_sub_add_one]; exact Nat.lt_succ_of_le (Nat.sub_le n m)
theorem Nat.sub_one_lt (h : n ≠ 0) : n - 1 < n := Nat.sub_lt (Nat.pos_of_ne_zero h) Nat.one_pos
theorem Nat.pred_lt (h : n ≠ 0) : Nat.pred n < n := Nat.sub_one_lt h
theorem Nat.succ_pred (h : n ≠ 0) : Nat.succ (Nat.pred n) = n := by
  cases n with
  | zero => exact absurd rfl h
  | succ n => rfl
theorem Nat.succ_pred_eq_of_pos (h : 0 < n) : Nat.succ (Nat.pred n) = n := Nat.succ_pred (Nat.ne_of_gt h)
theorem Nat.sub_one_add_one (h : n ≠ 0) : n - 1 + 1 = n := Nat.succ_pred h
theorem Nat.le_sub_one_of_lt (h : a < b) : a ≤ b - 1 := Nat.le_sub_of_add_le h
theorem Nat.lt_of_le_sub_one (h : 0 < b) (h' : a ≤ b - 1) : a < b := (Nat.le_sub_iff_add_le h).mp h'
theorem Nat.sub_pos_of_lt (h : m < n) : 0 < n - m := Nat.lt_sub_of_add_lt (by rw [Nat.zero_add]; exact h)
protected theorem Nat.lt_of_sub_pos (h : 0 < n - m) : m < n := by
  have h := Nat.add_lt_of_lt_sub h; rw [Nat.zero_add] at h; exact h
protected theorem Nat.sub_pos_iff_lt : 0 < n - m ↔ m < n := ⟨Nat.lt_of_sub_pos, Nat.sub_pos_of_lt⟩
protected theorem Nat.lt_of_sub_ne_zero (h : n - m ≠ 0) : m < n := Nat.lt_of_sub_pos (Nat.pos_of_ne_zero h)
theorem Nat.sub_ne_zero_of_lt (h : a < b) : b - a ≠ 0 := Nat.ne_of_gt (Nat.sub_pos_of_lt h)
theorem Nat.sub_ne_zero_iff_lt : n - m ≠ 0 ↔ m < n := ⟨Nat.lt_of_sub_ne_zero, Nat.sub_ne_zero_of_lt⟩
protected theorem Nat.le_of_sub_eq_zero (h : n - m = 0) : n ≤ m := Nat.le_of_not_lt fun h' => Nat.sub_ne_zero_of_lt h' h
protected theorem Nat.sub_eq_zero_iff_le : n - m = 0 ↔ n ≤ m := ⟨Nat.le_of_sub_eq_zero, Nat.sub_eq_zero_of_le⟩
protected theorem Nat.eq_add_of_sub_eq (h : c ≤ a) (e : a - c = b) : a = b + c := by rw [← e, Nat.sub_add_cancel h]
protected theorem Nat.sub_eq_of_eq_add (e : a = c + b) : a - b = c := by rw [e, Nat.add_sub_cancel]
protected theorem Nat.sub_eq_iff_eq_add (h : b ≤ a) : a - b = c ↔ a = c + b := ⟨Nat.eq_add_of_sub_eq h, Nat.sub_eq_of_eq_add⟩
protected theorem Nat.eq_sub_of_add_eq (h : a + b = c) : a = c - b := (Nat.sub_eq_of_eq_add h.symm).symm
protected theorem Nat.sub_le_sub_right (h : n ≤ m) (k : Nat) : n - k ≤ m - k :=
  Nat.sub_le_of_le_add (Nat.le_trans h (Nat.le_sub_add m k))
protected theorem Nat.sub_le_sub_left (h : n ≤ m) (k : Nat) : k - m ≤ k - n :=
  Nat.sub_le_of_le_add (Nat.le_trans (Nat.le_sub_add k n) (Nat.add_le_add_left h _))
protected theorem Nat.sub_lt_sub_left (h : k < m) (h' : k < n) : m - n < m - k :=
  Nat.lt_of_not_le fun h₁ => by
    rcases Nat.exists_eq_add_of_lt h with ⟨j, rfl⟩
    rcases Nat.exists_eq_add_of_lt h' with ⟨i, rfl⟩
    rw [Nat.add_assoc, Nat.add_assoc, Nat.add_sub_cancel_left, Nat.add_sub_add_left, Nat.add_one_sub_add_one] at h₁
    exact Nat.not_le_of_gt (Nat.lt_succ_of_le (Nat.sub_le j i)) h₁
protected theorem Nat.sub_lt_sub_right (h : c ≤ a) (h' : a < b) : a - c < b - c :=
  Nat.lt_sub_of_add_lt (by rw [Nat.sub_add_cancel h]; exact h')
protected theorem Nat.add_sub_sub_cancel (h : c ≤ a) : a + b - (a - c) = b + c := by
  rcases Nat.exists_eq_add_of_le h with ⟨k, rfl⟩
  rw [Nat.add_sub_cancel_left, Nat.add_right_comm, Nat.add_sub_cancel, Nat.add_comm]
protected theorem Nat.mul_sub (k m n : Nat) : k * (m - n) = k * m - k * n := by
  rcases Nat.le_total n m with h | h
  · rcases Nat.exists_eq_add_of_le' h with ⟨j, rfl⟩
    rw [Nat.add_sub_cancel, Nat.mul_add, Nat.add_sub_cancel]
  · rcases Nat.exists_eq_add_of_le h with ⟨j, rfl⟩
    rw [Nat.sub_eq_zero_of_le (Nat.le_add_right m j), Nat.mul_add,
      Nat.sub_eq_zero_of_le (Nat.le_add_right _ _), Nat.mul_zero]
protected theorem Nat.mul_sub_left_distrib (n m k : Nat) : n * (m - k) = n * m - n * k := Nat.mul_sub n m k
protected theorem Nat.sub_mul (n m k : Nat) : (n - m) * k = n * k - m * k := by
  rw [Nat.mul_comm, Nat.mul_sub, Nat.mul_comm k, Nat.mul_comm k]
protected theorem Nat.mul_sub_right_distrib (n m k : Nat) : (n - m) * k = n * k - m * k := Nat.sub_mul n m k
protected theorem Nat.mul_sub_one (n m : Nat) : n * (m - 1) = n * m - n := by rw [Nat.mul_sub, Nat.mul_one]
protected theorem Nat.sub_one_mul (n m : Nat) : (n - 1) * m = n * m - m := by rw [Nat.sub_mul, Nat.one_mul]

/-! Negations, as `simp +arith` and `grind` rewrite them -/

theorem Nat.not_le_eq (a b : Nat) : (¬a ≤ b) = (b + 1 ≤ a) := propext Nat.not_le
theorem Nat.not_ge_eq (a b : Nat) : (¬a ≥ b) = (a + 1 ≤ b) := propext Nat.not_le
theorem Nat.not_lt_eq (a b : Nat) : (¬a < b) = (b ≤ a) := propext Nat.not_lt
theorem Nat.not_gt_eq (a b : Nat) : (¬a > b) = (a ≤ b) := propext Nat.not_lt
