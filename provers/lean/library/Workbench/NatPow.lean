prelude
import Workbench.NatOrder
/-! Natural numbers: order against multiplication, powers, minimum and maximum, strong induction,
and the lemmas of the native simplification procedures for offsets. -/
set_option linter.all false
set_option autoImplicit false

universe u
variable {a b c d k m n : Nat}

/-! Order and multiplication -/

protected theorem Nat.mul_le_mul_left {m n : Nat} (k : Nat) (h : m ≤ n) : k * m ≤ k * n := by
  rcases Nat.exists_eq_add_of_le h with ⟨j, rfl⟩
  rw [Nat.mul_add]; exact Nat.le_add_right _ _
protected theorem Nat.mul_le_mul_right {m n : Nat} (k : Nat) (h : m ≤ n) : m * k ≤ n * k := by
  rw [Nat.mul_comm m, Nat.mul_comm n]; exact Nat.mul_le_mul_left k h
protected theorem Nat.mul_le_mul {p q m n : Nat} (h₁ : p ≤ m) (h₂ : q ≤ n) : p * q ≤ m * n :=
  Nat.le_trans (Nat.mul_le_mul_right q h₁) (Nat.mul_le_mul_left m h₂)
protected theorem Nat.mul_lt_mul_of_pos_left (h : n < m) (hk : k > 0) : k * n < k * m := by
  rcases Nat.exists_eq_add_of_lt h with ⟨j, rfl⟩
  rw [Nat.add_assoc, Nat.mul_add, Nat.mul_add_one]
  exact Nat.lt_add_of_pos_right (Nat.add_pos_right _ hk)
protected theorem Nat.mul_lt_mul_of_pos_right (h : n < m) (hk : k > 0) : n * k < m * k := by
  rw [Nat.mul_comm n, Nat.mul_comm m]; exact Nat.mul_lt_mul_of_pos_left h hk
protected theorem Nat.mul_lt_mul_of_le_of_lt (hac : a ≤ c) (hbd : b < d) (hc : 0 < c) : a * b < c * d :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_right b hac) (Nat.mul_lt_mul_of_pos_left hbd hc)
protected theorem Nat.mul_lt_mul_of_lt_of_le (hac : a < c) (hbd : b ≤ d) (hd : 0 < d) : a * b < c * d :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_left a hbd) (Nat.mul_lt_mul_of_pos_right hac hd)
protected theorem Nat.mul_lt_mul'' (hac : a < c) (hbd : b < d) : a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_le hac (Nat.le_of_lt hbd) (Nat.pos_of_lt hbd)
protected theorem Nat.lt_of_mul_lt_mul_left {a b c : Nat} (h : a * b < a * c) : b < c :=
  Nat.lt_of_not_le fun h' => Nat.not_le_of_gt h (Nat.mul_le_mul_left a h')
protected theorem Nat.lt_of_mul_lt_mul_right {a b c : Nat} (h : b * a < c * a) : b < c :=
  Nat.lt_of_not_le fun h' => Nat.not_le_of_gt h (Nat.mul_le_mul_right a h')
protected theorem Nat.le_of_mul_le_mul_left {a b c : Nat} (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b :=
  Nat.le_of_not_lt fun h' => Nat.not_le_of_gt (Nat.mul_lt_mul_of_pos_left h' hc) h
protected theorem Nat.le_of_mul_le_mul_right {a b c : Nat} (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b :=
  Nat.le_of_not_lt fun h' => Nat.not_le_of_gt (Nat.mul_lt_mul_of_pos_right h' hc) h
protected theorem Nat.mul_lt_mul_left (a0 : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_left, fun h => Nat.mul_lt_mul_of_pos_left h a0⟩
protected theorem Nat.mul_lt_mul_right (a0 : 0 < a) : b * a < c * a ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_right, fun h => Nat.mul_lt_mul_of_pos_right h a0⟩
protected theorem Nat.mul_le_mul_left_iff (w : 0 < k) : k * m ≤ k * n ↔ m ≤ n :=
  ⟨(Nat.le_of_mul_le_mul_left · w), Nat.mul_le_mul_left k⟩
protected theorem Nat.mul_le_mul_right_iff (w : 0 < k) : m * k ≤ n * k ↔ m ≤ n :=
  ⟨(Nat.le_of_mul_le_mul_right · w), Nat.mul_le_mul_right k⟩
protected theorem Nat.eq_of_mul_eq_mul_left (ha : 0 < a) (h : a * b = a * c) : b = c :=
  Nat.le_antisymm (Nat.le_of_mul_le_mul_left (Nat.le_of_eq h) ha) (Nat.le_of_mul_le_mul_left (Nat.ge_of_eq h) ha)
protected theorem Nat.eq_of_mul_eq_mul_right (ha : 0 < a) (h : b * a = c * a) : b = c :=
  Nat.le_antisymm (Nat.le_of_mul_le_mul_right (Nat.le_of_eq h) ha) (Nat.le_of_mul_le_mul_right (Nat.ge_of_eq h) ha)
protected theorem Nat.mul_left_cancel {n m k : Nat} (np : 0 < n) (h : n * m = n * k) : m = k := Nat.eq_of_mul_eq_mul_left np h
protected theorem Nat.mul_right_cancel {n m k : Nat} (mp : 0 < m) (h : n * m = k * m) : n = k := Nat.eq_of_mul_eq_mul_right mp h
protected theorem Nat.mul_left_cancel_iff (p : 0 < n) {m k : Nat} : n * m = n * k ↔ m = k := ⟨Nat.mul_left_cancel p, fun h => h ▸ rfl⟩
protected theorem Nat.mul_right_cancel_iff (p : 0 < m) {n k : Nat} : n * m = k * m ↔ n = k := ⟨Nat.mul_right_cancel p, fun h => h ▸ rfl⟩
protected theorem Nat.mul_pos (ha : 0 < m) (hb : 0 < n) : 0 < m * n := Nat.mul_lt_mul_of_lt_of_le (a := 0) (b := 0) ha (Nat.zero_le n) hb
@[simp] protected theorem Nat.mul_eq_zero : {m n : Nat} → (n * m = 0 ↔ n = 0 ∨ m = 0)
  | 0, _ => ⟨fun _ => .inr rfl, fun _ => rfl⟩
  | m + 1, n => ⟨fun h => .inl (Nat.eq_zero_of_add_eq_zero h).2, fun h => h.elim
      (fun e => by rw [e, Nat.zero_mul]) (fun e => absurd e (Nat.succ_ne_zero m))⟩
protected theorem Nat.mul_ne_zero (hn : n ≠ 0) (hm : m ≠ 0) : n * m ≠ 0 := fun h => (Nat.mul_eq_zero.mp h).elim hn hm
protected theorem Nat.mul_ne_zero_iff : n * m ≠ 0 ↔ n ≠ 0 ∧ m ≠ 0 :=
  ⟨fun h => ⟨fun e => h (Nat.mul_eq_zero.mpr (.inl e)), fun e => h (Nat.mul_eq_zero.mpr (.inr e))⟩, fun h => Nat.mul_ne_zero h.1 h.2⟩
protected theorem Nat.pos_of_mul_pos {a b : Nat} (h : 0 < a * b) : 0 < b :=
  Nat.pos_of_ne_zero fun e => Nat.lt_irrefl 0 (by rw [e] at h; exact h)
theorem Nat.pos_of_mul_pos_right {a b : Nat} (h : 0 < a * b) : 0 < a := Nat.pos_of_mul_pos (a := b) (Nat.mul_comm a b ▸ h)
@[simp] protected theorem Nat.mul_pos_iff_of_pos_left {a b : Nat} (h : 0 < a) : 0 < a * b ↔ 0 < b := ⟨Nat.pos_of_mul_pos, Nat.mul_pos h⟩
@[simp] protected theorem Nat.mul_pos_iff_of_pos_right {a b : Nat} (h : 0 < b) : 0 < a * b ↔ 0 < a := ⟨Nat.pos_of_mul_pos_right, fun h' => Nat.mul_pos h' h⟩
protected theorem Nat.le_mul_of_pos_left (m : Nat) (h : 0 < n) : m ≤ n * m :=
  Nat.le_trans (Nat.le_of_eq (Nat.one_mul m).symm) (Nat.mul_le_mul_right m h)
protected theorem Nat.le_mul_of_pos_right (n : Nat) (h : 0 < m) : n ≤ n * m := Nat.mul_comm m n ▸ Nat.le_mul_of_pos_left n h
theorem Nat.eq_one_of_mul_eq_one_right {m n : Nat} (h : m * n = 1) : m = 1 := by
  have hn : 0 < n := Nat.pos_of_mul_pos (a := m) (h ▸ Nat.one_pos)
  exact Nat.le_antisymm (h ▸ Nat.le_mul_of_pos_right m hn) (Nat.pos_of_mul_pos_right (b := n) (h ▸ Nat.one_pos))
theorem Nat.eq_one_of_mul_eq_one_left {m n : Nat} (h : m * n = 1) : n = 1 := Nat.eq_one_of_mul_eq_one_right (Nat.mul_comm m n ▸ h)
@[simp] protected theorem Nat.mul_eq_one_iff : m * n = 1 ↔ m = 1 ∧ n = 1 :=
  ⟨fun h => ⟨Nat.eq_one_of_mul_eq_one_right h, Nat.eq_one_of_mul_eq_one_left h⟩, fun h => by rw [h.1, h.2]⟩
theorem Nat.mul_self_le_mul_self (h : m ≤ n) : m * m ≤ n * n := Nat.mul_le_mul h h
theorem Nat.mul_self_lt_mul_self (h : m < n) : m * m < n * n := Nat.mul_lt_mul'' h h
theorem Nat.mul_self_le_mul_self_iff : m * m ≤ n * n ↔ m ≤ n :=
  ⟨fun h => Nat.le_of_not_lt fun h' => Nat.not_le_of_gt (Nat.mul_self_lt_mul_self h') h, Nat.mul_self_le_mul_self⟩
theorem Nat.mul_self_lt_mul_self_iff : m * m < n * n ↔ m < n :=
  ⟨fun h => Nat.lt_of_not_le fun h' => Nat.not_le_of_gt h (Nat.mul_self_le_mul_self h'), Nat.mul_self_lt_mul_self⟩
theorem Nat.mul_self_inj : m * m = n * n ↔ m = n :=
  ⟨fun h => Nat.le_antisymm (Nat.mul_self_le_mul_self_iff.mp (Nat.le_of_eq h)) (Nat.mul_self_le_mul_self_iff.mp (Nat.ge_of_eq h)), fun h => h ▸ rfl⟩

/-! Powers -/

@[simp] protected theorem Nat.pow_zero (b : Nat) : b ^ 0 = 1 := rfl
protected theorem Nat.pow_succ (n m : Nat) : n ^ Nat.succ m = n ^ m * n := rfl
protected theorem Nat.pow_add_one (n m : Nat) : n ^ (m + 1) = n ^ m * n := rfl
protected theorem Nat.pow_succ' {m n : Nat} : m ^ Nat.succ n = m * m ^ n := Nat.mul_comm (m ^ n) m
protected theorem Nat.pow_add_one' {m n : Nat} : m ^ (n + 1) = m * m ^ n := Nat.mul_comm (m ^ n) m
@[simp] protected theorem Nat.pow_eq {m n : Nat} : Nat.pow m n = m ^ n := rfl
@[simp] protected theorem Nat.pow_one (a : Nat) : a ^ 1 = a := Nat.one_mul a
protected theorem Nat.pow_two (b : Nat) : b ^ 2 = b * b := congrArg (· * b) (Nat.pow_one b)
@[simp] protected theorem Nat.one_pow (n : Nat) : 1 ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, ih]
@[simp] protected theorem Nat.zero_pow {n : Nat} (h : 0 < n) : 0 ^ n = 0 := by
  cases n with
  | zero => exact absurd h (Nat.lt_irrefl 0)
  | succ n => rfl
protected theorem Nat.zero_pow_of_ne_zero (h : n ≠ 0) : 0 ^ n = 0 := Nat.zero_pow (Nat.pos_of_ne_zero h)
protected theorem Nat.pow_add (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => exact (Nat.mul_one _).symm
  | succ n ih => rw [← Nat.add_assoc, Nat.pow_succ, Nat.pow_succ, ih, Nat.mul_assoc]
protected theorem Nat.pow_add' (a m n : Nat) : a ^ (m + n) = a ^ n * a ^ m := (Nat.pow_add a m n).trans (Nat.mul_comm _ _)
protected theorem Nat.mul_pow (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, Nat.pow_succ, Nat.pow_succ, ih, Nat.mul_mul_mul_comm]
protected theorem Nat.pow_mul (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_add_one, Nat.pow_add, ih, Nat.pow_succ]
protected theorem Nat.pow_mul' (a m n : Nat) : a ^ (m * n) = (a ^ n) ^ m := by rw [Nat.mul_comm, Nat.pow_mul]
protected theorem Nat.pow_right_comm (a m n : Nat) : (a ^ m) ^ n = (a ^ n) ^ m := by rw [← Nat.pow_mul, Nat.pow_mul']
theorem Nat.pow_pos {b n : Nat} (h : 0 < b) : 0 < b ^ n := by
  induction n with
  | zero => exact Nat.one_pos
  | succ n ih => exact Nat.mul_pos ih h
theorem Nat.pos_pow_of_pos {b : Nat} (n : Nat) (h : 0 < b) : 0 < b ^ n := Nat.pow_pos h
theorem Nat.two_pow_pos (w : Nat) : 0 < 2 ^ w := Nat.pow_pos (Nat.zero_lt_succ 1)
protected theorem Nat.pow_le_pow_left {m n : Nat} (h : m ≤ n) (i : Nat) : m ^ i ≤ n ^ i := by
  induction i with
  | zero => exact Nat.le_refl 1
  | succ i ih => exact Nat.mul_le_mul ih h
protected theorem Nat.pow_le_pow_right {n m k : Nat} (h : n > 0) (h' : m ≤ k) : n ^ m ≤ n ^ k := by
  rcases Nat.exists_eq_add_of_le h' with ⟨j, rfl⟩
  rw [Nat.pow_add]; exact Nat.le_mul_of_pos_right _ (Nat.pow_pos h)
protected theorem Nat.pow_lt_pow_left {a b n : Nat} (h : a < b) (hn : n ≠ 0) : a ^ n < b ^ n := by
  rcases Nat.exists_eq_succ_of_ne_zero hn with ⟨i, rfl⟩
  exact Nat.mul_lt_mul_of_le_of_lt (Nat.pow_le_pow_left (Nat.le_of_lt h) i) h (Nat.pow_pos (Nat.pos_of_lt h))
protected theorem Nat.pow_lt_pow_succ (h : 1 < a) : a ^ n < a ^ (n + 1) := by
  have := Nat.mul_lt_mul_of_pos_left h (Nat.pow_pos (n := n) (Nat.pos_of_lt h))
  rw [Nat.mul_one] at this; exact this
protected theorem Nat.pow_lt_pow_right (ha : 1 < a) (h : m < n) : a ^ m < a ^ n :=
  Nat.lt_of_lt_of_le (Nat.pow_lt_pow_succ ha) (Nat.pow_le_pow_right (Nat.pos_of_lt ha) h)
protected theorem Nat.pow_le_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n ≤ a ^ m ↔ n ≤ m :=
  ⟨fun h' => Nat.le_of_not_lt fun h₁ => Nat.not_le_of_gt (Nat.pow_lt_pow_right h h₁) h', Nat.pow_le_pow_right (Nat.pos_of_lt h)⟩
protected theorem Nat.pow_lt_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n < a ^ m ↔ n < m :=
  ⟨fun h' => Nat.lt_of_not_le fun h₁ => Nat.not_le_of_gt h' (Nat.pow_le_pow_right (Nat.pos_of_lt h) h₁), Nat.pow_lt_pow_right h⟩
protected theorem Nat.pow_le_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n ≤ b ^ n ↔ a ≤ b :=
  ⟨fun h => Nat.le_of_not_lt fun h' => Nat.not_le_of_gt (Nat.pow_lt_pow_left h' hn) h, fun h => Nat.pow_le_pow_left h n⟩
protected theorem Nat.pow_lt_pow_iff_left {a b n : Nat} (hn : n ≠ 0) : a ^ n < b ^ n ↔ a < b :=
  ⟨fun h => Nat.lt_of_not_le fun h' => Nat.not_le_of_gt h (Nat.pow_le_pow_left h' n), fun h => Nat.pow_lt_pow_left h hn⟩
protected theorem Nat.pow_left_inj {a b n : Nat} (hn : n ≠ 0) : a ^ n = b ^ n ↔ a = b :=
  ⟨fun h => Nat.le_antisymm ((Nat.pow_le_pow_iff_left hn).mp (Nat.le_of_eq h)) ((Nat.pow_le_pow_iff_left hn).mp (Nat.ge_of_eq h)), fun h => h ▸ rfl⟩
protected theorem Nat.pow_right_inj {a m n : Nat} (h : 1 < a) : a ^ m = a ^ n ↔ m = n :=
  ⟨fun e => Nat.le_antisymm ((Nat.pow_le_pow_iff_right h).mp (Nat.le_of_eq e)) ((Nat.pow_le_pow_iff_right h).mp (Nat.ge_of_eq e)), fun h => h ▸ rfl⟩
theorem Nat.lt_pow_self {n b : Nat} (h : 1 < b) : n < b ^ n := by
  induction n with
  | zero => exact Nat.one_pos
  | succ n ih => exact Nat.lt_of_le_of_lt ih (Nat.pow_lt_pow_succ h)
theorem Nat.lt_two_pow_self : n < 2 ^ n := Nat.lt_pow_self (Nat.lt_succ_self 1)
protected theorem Nat.eq_zero_of_pow_eq_zero {a n : Nat} (h : a ^ n = 0) : a = 0 :=
  Nat.eq_zero_of_not_pos fun h' => Nat.ne_of_gt (Nat.pow_pos h') h

/-! Minimum and maximum -/

protected theorem Nat.min_def {n m : Nat} : min n m = if n ≤ m then n else m := rfl
protected theorem Nat.max_def {n m : Nat} : max n m = if n ≤ m then m else n := rfl
@[simp] protected theorem Nat.min_eq_left {a b : Nat} (h : a ≤ b) : min a b = a := if_pos h
@[simp] protected theorem Nat.max_eq_right {a b : Nat} (h : a ≤ b) : max a b = b := if_pos h
@[simp] protected theorem Nat.min_eq_right {a b : Nat} (h : b ≤ a) : min a b = b := by
  rcases Nat.eq_or_lt_of_le h with rfl | h'
  · exact if_pos h
  · exact if_neg (Nat.not_le_of_gt h')
@[simp] protected theorem Nat.max_eq_left {a b : Nat} (h : b ≤ a) : max a b = a := by
  rcases Nat.eq_or_lt_of_le h with rfl | h'
  · exact if_pos h
  · exact if_neg (Nat.not_le_of_gt h')
protected theorem Nat.min_comm (a b : Nat) : min a b = min b a :=
  (Nat.le_total a b).elim (fun h => (Nat.min_eq_left h).trans (Nat.min_eq_right h).symm) (fun h => (Nat.min_eq_right h).trans (Nat.min_eq_left h).symm)
protected theorem Nat.max_comm (a b : Nat) : max a b = max b a :=
  (Nat.le_total a b).elim (fun h => (Nat.max_eq_right h).trans (Nat.max_eq_left h).symm) (fun h => (Nat.max_eq_left h).trans (Nat.max_eq_right h).symm)
protected theorem Nat.min_le_left (a b : Nat) : min a b ≤ a :=
  (Nat.le_total a b).elim (fun h => Nat.le_of_eq (Nat.min_eq_left h)) (fun h => by rw [Nat.min_eq_right h]; exact h)
protected theorem Nat.min_le_right (a b : Nat) : min a b ≤ b := Nat.min_comm a b ▸ Nat.min_le_left b a
protected theorem Nat.le_max_left (a b : Nat) : a ≤ max a b :=
  (Nat.le_total a b).elim (fun h => by rw [Nat.max_eq_right h]; exact h) (fun h => Nat.ge_of_eq (Nat.max_eq_left h))
protected theorem Nat.le_max_right (a b : Nat) : b ≤ max a b := Nat.max_comm a b ▸ Nat.le_max_left b a
protected theorem Nat.le_min {a b c : Nat} : a ≤ min b c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h => ⟨Nat.le_trans h (Nat.min_le_left b c), Nat.le_trans h (Nat.min_le_right b c)⟩,
   fun h => (Nat.le_total b c).elim (fun h' => by rw [Nat.min_eq_left h']; exact h.1)
      (fun h' => by rw [Nat.min_eq_right h']; exact h.2)⟩
protected theorem Nat.le_min_of_le_of_le {a b c : Nat} (h : a ≤ b) (h' : a ≤ c) : a ≤ min b c := Nat.le_min.mpr ⟨h, h'⟩
protected theorem Nat.max_le {a b c : Nat} : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨Nat.le_trans (Nat.le_max_left a b) h, Nat.le_trans (Nat.le_max_right a b) h⟩,
   fun h => (Nat.le_total a b).elim (fun h' => (Nat.max_eq_right h').symm ▸ h.2) (fun h' => (Nat.max_eq_left h').symm ▸ h.1)⟩
protected theorem Nat.max_le_of_le_of_le {a b c : Nat} (h : a ≤ c) (h' : b ≤ c) : max a b ≤ c := Nat.max_le.mpr ⟨h, h'⟩
protected theorem Nat.lt_min {a b c : Nat} : a < min b c ↔ a < b ∧ a < c := Nat.le_min
protected theorem Nat.max_lt {a b c : Nat} : max a b < c ↔ a < c ∧ b < c :=
  ⟨fun h => ⟨Nat.lt_of_le_of_lt (Nat.le_max_left a b) h, Nat.lt_of_le_of_lt (Nat.le_max_right a b) h⟩,
   fun h => (Nat.le_total a b).elim (fun h' => (Nat.max_eq_right h').symm ▸ h.2) (fun h' => (Nat.max_eq_left h').symm ▸ h.1)⟩
@[simp] protected theorem Nat.min_self (a : Nat) : min a a = a := Nat.min_eq_left (Nat.le_refl a)
@[simp] protected theorem Nat.max_self (a : Nat) : max a a = a := Nat.max_eq_right (Nat.le_refl a)
@[simp] protected theorem Nat.zero_min (a : Nat) : min 0 a = 0 := Nat.min_eq_left (Nat.zero_le a)
@[simp] protected theorem Nat.min_zero (a : Nat) : min a 0 = 0 := Nat.min_eq_right (Nat.zero_le a)
@[simp] protected theorem Nat.zero_max (a : Nat) : max 0 a = a := Nat.max_eq_right (Nat.zero_le a)
@[simp] protected theorem Nat.max_zero (a : Nat) : max a 0 = a := Nat.max_eq_left (Nat.zero_le a)
protected theorem Nat.min_assoc (a b c : Nat) : min (min a b) c = min a (min b c) :=
  Nat.le_antisymm
    (Nat.le_min.mpr ⟨Nat.le_trans (Nat.min_le_left _ _) (Nat.min_le_left _ _),
      Nat.le_min.mpr ⟨Nat.le_trans (Nat.min_le_left _ _) (Nat.min_le_right _ _), Nat.min_le_right _ _⟩⟩)
    (Nat.le_min.mpr ⟨Nat.le_min.mpr ⟨Nat.min_le_left _ _, Nat.le_trans (Nat.min_le_right _ _) (Nat.min_le_left _ _)⟩,
      Nat.le_trans (Nat.min_le_right _ _) (Nat.min_le_right _ _)⟩)
protected theorem Nat.max_assoc (a b c : Nat) : max (max a b) c = max a (max b c) :=
  Nat.le_antisymm
    (Nat.max_le.mpr ⟨Nat.max_le.mpr ⟨Nat.le_max_left _ _, Nat.le_trans (Nat.le_max_left _ _) (Nat.le_max_right _ _)⟩,
      Nat.le_trans (Nat.le_max_right _ _) (Nat.le_max_right _ _)⟩)
    (Nat.max_le.mpr ⟨Nat.le_trans (Nat.le_max_left _ _) (Nat.le_max_left _ _),
      Nat.max_le.mpr ⟨Nat.le_trans (Nat.le_max_right _ _) (Nat.le_max_left _ _), Nat.le_max_right _ _⟩⟩)
protected theorem Nat.min_add_max (a b : Nat) : min a b + max a b = a + b :=
  (Nat.le_total a b).elim (fun h => by rw [Nat.min_eq_left h, Nat.max_eq_right h])
    (fun h => by rw [Nat.min_eq_right h, Nat.max_eq_left h, Nat.add_comm])

/-! Strong induction -/

private def Nat.strongRecBelow {motive : Nat → Sort u} (ind : ∀ n, (∀ m, m < n → motive m) → motive n) :
    (n m : Nat) → m < n → motive m
  | .zero, m, h => absurd h (Nat.not_lt_zero m)
  | .succ n, m, h => ind m fun k hk => Nat.strongRecBelow ind n k (Nat.lt_of_lt_of_le hk (Nat.le_of_lt_succ h))
@[elab_as_elim] protected def Nat.strongRecOn {motive : Nat → Sort u} (n : Nat)
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) : motive n :=
  ind n fun m h => Nat.strongRecBelow ind n m h
@[elab_as_elim] protected def Nat.strongRec {motive : Nat → Sort u}
    (ind : ∀ n, (∀ m, m < n → motive m) → motive n) (t : Nat) : motive t := Nat.strongRecOn t ind
@[elab_as_elim] protected noncomputable def Nat.caseStrongRecOn {motive : Nat → Sort u} (a : Nat) (zero : motive 0)
    (ind : ∀ n, (∀ m, m ≤ n → motive m) → motive (Nat.succ n)) : motive a :=
  Nat.strongRecOn a fun
    | 0, _ => zero
    | n + 1, h => ind n fun m hm => h m (Nat.lt_succ_of_le hm)

/-! What the native simplification procedures for offsets build their proofs from -/

namespace Nat.Simproc
theorem sub_add_eq_comm (a b c : Nat) : a - (b + c) = a - c - b := by rw [Nat.add_comm, Nat.sub_sub]
theorem add_sub_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : a + b - (c + d) = a + (b - d) - c := by
  rw [sub_add_eq_comm, Nat.add_sub_assoc h]
theorem add_sub_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : a + b - (c + d) = a - (c + (d - b)) := by
  rcases Nat.exists_eq_add_of_le' h with ⟨j, rfl⟩
  rw [Nat.add_sub_cancel, ← Nat.add_assoc, Nat.add_sub_add_right]
theorem add_sub_le (a : Nat) {b c : Nat} (h : b ≤ c) : a + b - c = a - (c - b) := (Nat.sub_sub_right h).symm
theorem add_eq_gt (a : Nat) {b c : Nat} (h : b > c) : (a + b = c) = False :=
  eq_false fun e => Nat.not_le_of_gt h (Nat.le.intro ((Nat.add_comm b a).trans e))
theorem eq_add_gt (a : Nat) {b c : Nat} (h : c > a) : (a = b + c) = False :=
  eq_false fun e => Nat.not_le_of_gt h (Nat.le.intro ((Nat.add_comm c b).trans e.symm))
theorem add_eq_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : (a + b = c + d) = (a + (b - d) = c) := by
  rcases Nat.exists_eq_add_of_le' h with ⟨j, rfl⟩
  rw [Nat.add_sub_cancel, ← Nat.add_assoc]; exact propext Nat.add_right_cancel_iff
theorem add_eq_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : (a + b = c + d) = (a = c + (d - b)) := by
  rcases Nat.exists_eq_add_of_le' h with ⟨j, rfl⟩
  rw [Nat.add_sub_cancel, ← Nat.add_assoc]; exact propext Nat.add_right_cancel_iff
theorem add_eq_le (a : Nat) {b c : Nat} (h : b ≤ c) : (a + b = c) = (a = c - b) :=
  propext ⟨Nat.eq_sub_of_add_eq, fun e => by rw [e, Nat.sub_add_cancel h]⟩
theorem eq_add_le {a : Nat} (b : Nat) {c : Nat} (h : c ≤ a) : (a = b + c) = (b = a - c) := by
  rw [← add_eq_le b h]; exact propext eq_comm
theorem beqEqOfEqEq {a b c d : Nat} (p : (a = b) = (c = d)) : (a == b) = (c == d) := by
  show decide (a = b) = decide (c = d)
  by_cases h : c = d
  · rw [decide_eq_true h, decide_eq_true (p.mpr h)]
  · rw [decide_eq_false h, decide_eq_false (fun e => h (p.mp e))]
theorem beqFalseOfEqFalse {a b : Nat} (p : (a = b) = False) : (a == b) = false := decide_eq_false (of_eq_false p)
theorem bneEqOfEqEq {a b c d : Nat} (p : (a = b) = (c = d)) : (a != b) = (c != d) := congrArg not (beqEqOfEqEq p)
theorem bneTrueOfEqFalse {a b : Nat} (p : (a = b) = False) : (a != b) = true := congrArg not (beqFalseOfEqFalse p)
theorem add_le_add_le (a c : Nat) {b d : Nat} (h : b ≤ d) : (a + b ≤ c + d) = (a ≤ c + (d - b)) := by
  rcases Nat.exists_eq_add_of_le' h with ⟨j, rfl⟩
  rw [Nat.add_sub_cancel, ← Nat.add_assoc]; exact propext Nat.add_le_add_iff_right
theorem add_le_add_ge (a c : Nat) {b d : Nat} (h : b ≥ d) : (a + b ≤ c + d) = (a + (b - d) ≤ c) := by
  rcases Nat.exists_eq_add_of_le' h with ⟨j, rfl⟩
  rw [Nat.add_sub_cancel, ← Nat.add_assoc]; exact propext Nat.add_le_add_iff_right
theorem add_le_le (a : Nat) {b c : Nat} (h : b ≤ c) : (a + b ≤ c) = (a ≤ c - b) := propext (Nat.le_sub_iff_add_le h).symm
theorem add_le_gt (a : Nat) {b c : Nat} (h : b > c) : (a + b ≤ c) = False :=
  eq_false fun h' => Nat.not_le_of_gt h (Nat.le_trans (Nat.le_add_left b a) h')
theorem le_add_le (a : Nat) {b c : Nat} (h : a ≤ c) : (a ≤ b + c) = True := eq_true (Nat.le_trans h (Nat.le_add_left c b))
theorem le_add_ge (a : Nat) {b c : Nat} (h : a ≥ c) : (a ≤ b + c) = (a - c ≤ b) := propext Nat.sub_le_iff_le_add.symm
end Nat.Simproc
