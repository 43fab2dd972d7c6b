prelude
import Workbench.NatDvd
/-! Natural numbers: further lemmas of core about subtraction, division, powers and gcd, and the
laws of `==`. -/
set_option linter.all false
set_option autoImplicit false

universe u
variable {a b c d k l m n x y z : Nat}

class LawfulBEq (α : Type u) [BEq α] : Prop where
  rfl {a : α} : (a == a) = true
  eq_of_beq {a b : α} : (a == b) = true → a = b
export LawfulBEq (eq_of_beq)
instance instLawfulBEqOfDecidableEq {α : Type u} [DecidableEq α] : LawfulBEq α where
  rfl := decide_eq_true rfl
  eq_of_beq := of_decide_eq_true
section
variable {α : Type u} [BEq α] [LawfulBEq α]
@[simp] theorem beq_self_eq_true (a : α) : (a == a) = true := LawfulBEq.rfl
@[simp] theorem beq_iff_eq {a b : α} : (a == b) = true ↔ a = b := ⟨eq_of_beq, fun h => h ▸ LawfulBEq.rfl⟩
@[simp] theorem beq_eq_false_iff_ne {a b : α} : (a == b) = false ↔ a ≠ b := by
  rw [ne_eq, ← beq_iff_eq (a := a), Bool.not_eq_true]
@[simp] theorem bne_iff_ne {a b : α} : (a != b) = true ↔ a ≠ b := by
  show (!(a == b)) = true ↔ _
  rw [← beq_eq_false_iff_ne]; cases a == b <;> simp
@[simp] theorem bne_self_eq_false (a : α) : (a != a) = false := congrArg not (beq_self_eq_true a)
end

/-! Subtraction -/

@[simp] theorem Nat.add_eq : Nat.add x y = x + y := rfl
@[simp] theorem Nat.mul_eq : Nat.mul x y = x * y := rfl
@[simp] theorem Nat.sub_eq : Nat.sub x y = x - y := rfl
@[simp] theorem Nat.div_eq_div : Nat.div x y = x / y := rfl
@[simp] theorem Nat.mod_eq_mod : Nat.mod x y = x % y := rfl
protected theorem Nat.two_pos : 0 < 2 := Nat.zero_lt_succ 1
protected theorem Nat.lt_or_le (a b : Nat) : a < b ∨ b ≤ a := Nat.lt_or_ge a b
protected theorem Nat.le_or_lt (a b : Nat) : a ≤ b ∨ b < a := (Nat.lt_or_ge b a).symm
theorem Nat.succ_sub (h : n ≤ m) : Nat.succ m - n = Nat.succ (m - n) := Nat.sub_add_comm (m := 1) h
theorem Nat.le_pred_of_lt (h : n < m) : n ≤ Nat.pred m := Nat.le_sub_one_of_lt h
protected theorem Nat.le_sub_of_add_le' (h : b + a ≤ c) : a ≤ c - b := Nat.le_sub_of_add_le (Nat.add_comm b a ▸ h)
protected theorem Nat.add_le_of_le_sub (hle : b ≤ c) (h : a ≤ c - b) : a + b ≤ c := (Nat.le_sub_iff_add_le hle).mp h
protected theorem Nat.add_le_of_le_sub' (hle : b ≤ c) (h : a ≤ c - b) : b + a ≤ c := Nat.add_comm a b ▸ Nat.add_le_of_le_sub hle h
protected theorem Nat.sub_lt_self (h₀ : 0 < a) (h₁ : a ≤ b) : b - a < b := Nat.sub_lt (Nat.lt_of_lt_of_le h₀ h₁) h₀
theorem Nat.sub_lt_of_lt (h : a < c) : a - b < c := Nat.lt_of_le_of_lt (Nat.sub_le a b) h
theorem Nat.sub_lt_succ (a b : Nat) : a - b < Nat.succ a := Nat.lt_succ_of_le (Nat.sub_le a b)
protected theorem Nat.sub_add_sub_cancel (hab : b ≤ a) (hcb : c ≤ b) : a - b + (b - c) = a - c := by
  rw [← Nat.add_sub_assoc hcb, Nat.sub_add_cancel hab]
protected theorem Nat.sub_sub_eq_min (a b : Nat) : a - (a - b) = min a b :=
  (Nat.le_total a b).elim
    (fun h => by rw [Nat.sub_eq_zero_of_le h, Nat.min_eq_left h, Nat.sub_zero])
    (fun h => by rw [Nat.sub_sub_self h, Nat.min_eq_right h])
protected theorem Nat.add_eq_one_iff : m + n = 1 ↔ m = 0 ∧ n = 1 ∨ m = 1 ∧ n = 0 := by
  cases n with
  | zero => simp
  | succ n => rw [← Nat.add_assoc]; simp
protected theorem Nat.mul_self_sub_mul_self_eq (a b : Nat) : a * a - b * b = (a + b) * (a - b) := by
  rw [Nat.mul_sub, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a, Nat.add_comm (a * b) (b * b), Nat.add_sub_add_right]
protected theorem Nat.pow_two_sub_pow_two (a b : Nat) : a ^ 2 - b ^ 2 = (a + b) * (a - b) := by
  rw [Nat.pow_two, Nat.pow_two, Nat.mul_self_sub_mul_self_eq]
theorem Nat.le_mul_self : (m : Nat) → m ≤ m * m
  | 0 => Nat.le_refl 0
  | m + 1 => Nat.le_mul_of_pos_left (m + 1) (Nat.zero_lt_succ m)
theorem Nat.forall_lt_succ_right {p : Nat → Prop} : (∀ m, m < n + 1 → p m) ↔ (∀ m, m < n → p m) ∧ p n :=
  ⟨fun h => ⟨fun m hm => h m (Nat.le_succ_of_le hm), h n (Nat.le_refl _)⟩,
   fun h m hm => (Nat.lt_succ_iff_lt_or_eq.mp hm).elim (h.1 m) (fun e => e ▸ h.2)⟩
theorem Nat.exists_lt_succ_right {p : Nat → Prop} : (∃ m, m < n + 1 ∧ p m) ↔ (∃ m, m < n ∧ p m) ∨ p n :=
  ⟨fun ⟨m, hm, hp⟩ => (Nat.lt_succ_iff_lt_or_eq.mp hm).elim (fun h => .inl ⟨m, h, hp⟩) (fun e => .inr (e ▸ hp)),
   fun h => h.elim (fun ⟨m, hm, hp⟩ => ⟨m, Nat.le_succ_of_le hm, hp⟩) (fun hp => ⟨n, Nat.le_refl _, hp⟩)⟩
theorem Nat.and_forall_add_one {p : Nat → Prop} : (p 0 ∧ ∀ n, p (n + 1)) ↔ ∀ n, p n :=
  ⟨fun h n => match n with | 0 => h.1 | n + 1 => h.2 n, fun h => ⟨h 0, fun n => h (n + 1)⟩⟩

/-! Division and remainder -/

protected theorem Nat.div_le_div_left (hcb : c ≤ b) (hc : 0 < c) : a / b ≤ a / c :=
  (Nat.le_div_iff_mul_le hc).mpr (Nat.le_trans (Nat.mul_le_mul_left _ hcb) (Nat.div_mul_le_self a b))
protected theorem Nat.div_le_div (h₁ : a ≤ b) (h₂ : d ≤ c) (h₃ : d ≠ 0) : a / c ≤ b / d :=
  Nat.le_trans (Nat.div_le_div_right h₁) (Nat.div_le_div_left h₂ (Nat.pos_of_ne_zero h₃))
theorem Nat.lt_of_div_lt_div (h : a / c < b / c) : a < b := Nat.lt_of_not_le fun h' => Nat.not_le_of_gt h (Nat.div_le_div_right h')
theorem Nat.lt_div_mul_add (hb : 0 < b) : a < a / b * b + b := Nat.mul_comm b _ ▸ Nat.lt_mul_div_add a hb
theorem Nat.div_eq_iff (hb : 0 < b) : a / b = c ↔ b * c ≤ a ∧ a < b * (c + 1) :=
  ⟨fun h => h ▸ ⟨Nat.mul_div_le a b, Nat.lt_mul_div_succ a hb⟩,
   fun h => Nat.div_eq_of_lt_le (Nat.mul_comm b c ▸ h.1) (Nat.mul_comm b (c + 1) ▸ h.2)⟩
protected theorem Nat.div_mul_div_comm (h₁ : b ∣ a) (h₂ : d ∣ c) : a / b * (c / d) = a * c / (b * d) := by
  rcases h₁ with ⟨x, rfl⟩; rcases h₂ with ⟨y, rfl⟩
  rcases Nat.eq_zero_or_pos b with rfl | hb
  · rw [Nat.div_zero, Nat.zero_mul, Nat.zero_mul d, Nat.div_zero]
  rcases Nat.eq_zero_or_pos d with rfl | hd
  · rw [Nat.div_zero, Nat.mul_zero, Nat.mul_zero, Nat.div_zero]
  rw [Nat.mul_div_right _ hb, Nat.mul_div_right _ hd, Nat.mul_mul_mul_comm, Nat.mul_div_right _ (Nat.mul_pos hb hd)]
theorem Nat.mod_mod_of_dvd (a : Nat) (h : c ∣ b) : a % b % c = a % c := by
  rcases h with ⟨j, rfl⟩
  have e := Nat.mod_add_div a (c * j)
  rw [Nat.mul_assoc] at e
  have e' := Nat.add_mul_mod_self_left (a % (c * j)) c (j * (a / (c * j)))
  rw [e] at e'; exact e'.symm
theorem Nat.not_dvd_of_pos_of_lt (h1 : 0 < n) (h2 : n < m) : ¬ m ∣ n := fun h => Nat.not_le_of_gt h2 (Nat.le_of_dvd h1 h)
theorem Nat.mod_eq_zero_iff_dvd : n % k = 0 ↔ k ∣ n := Nat.dvd_iff_mod_eq_zero.symm
theorem Nat.one_mod_eq_one : 1 % n = 1 ↔ n ≠ 1 := by
  match n with
  | 0 => simp
  | 1 => simp
  | n + 2 => simp [Nat.mod_eq_of_lt (show 1 < n + 2 from Nat.succ_lt_succ (Nat.zero_lt_succ n))]
theorem Nat.mul_dvd_of_dvd_div (hcb : c ∣ b) (h : a ∣ b / c) : c * a ∣ b := by
  rcases h with ⟨j, e⟩
  exact ⟨j, by rw [Nat.mul_assoc, ← e, Nat.mul_div_cancel' hcb]⟩
theorem Nat.dvd_div_iff_mul_dvd (hbc : b ∣ c) : a ∣ c / b ↔ b * a ∣ c := ⟨Nat.mul_dvd_of_dvd_div hbc, Nat.dvd_div_of_mul_dvd⟩
theorem Nat.mod_mul : x % (a * b) = x % a + a * (x / a % b) := by
  have h₁ := Nat.mod_add_div x (a * b)
  have h₂ : x % a + a * (x / a % b) + a * b * (x / (a * b)) = x := by
    rw [Nat.add_assoc, Nat.mul_assoc, ← Nat.mul_add, ← Nat.div_div_eq_div_mul, Nat.mod_add_div, Nat.mod_add_div]
  exact Nat.add_right_cancel (h₁.trans h₂.symm)
theorem Nat.mod_pow_succ : x % b ^ (k + 1) = x % b ^ k + b ^ k * (x / b ^ k % b) := Nat.mod_mul

/-! Powers -/

theorem Nat.one_lt_pow (hm : m ≠ 0) (hn : 1 < n) : 1 < n ^ m := by
  have h := Nat.pow_lt_pow_right hn (Nat.pos_of_ne_zero hm); exact h
theorem Nat.one_lt_two_pow (h : n ≠ 0) : 1 < 2 ^ n := Nat.one_lt_pow h (Nat.lt_succ_self 1)
theorem Nat.one_le_two_pow : 1 ≤ 2 ^ n := Nat.two_pow_pos n
theorem Nat.pow_sub_mul_pow (a : Nat) (h : m ≤ n) : a ^ (n - m) * a ^ m = a ^ n := by rw [← Nat.pow_add, Nat.sub_add_cancel h]
theorem Nat.pow_eq_zero (hn : n ≠ 0) : a ^ n = 0 ↔ a = 0 := ⟨Nat.eq_zero_of_pow_eq_zero, fun h => h ▸ Nat.zero_pow_of_ne_zero hn⟩
theorem Nat.pow_div (h : n ≤ m) (hx : 0 < x) : x ^ m / x ^ n = x ^ (m - n) := by
  rw [← Nat.pow_sub_mul_pow x h, Nat.mul_div_left _ (Nat.pow_pos hx)]
theorem Nat.pow_dvd_pow_iff_le_right (w : 1 < x) : x ^ k ∣ x ^ l ↔ k ≤ l :=
  ⟨fun h => (Nat.pow_le_pow_iff_right w).mp (Nat.le_of_dvd (Nat.pow_pos (Nat.pos_of_lt w)) h), Nat.pow_dvd_pow x⟩

/-! Greatest common divisor -/

theorem Nat.pow_dvd_pow_iff {a b n : Nat} (h : n ≠ 0) : a ^ n ∣ b ^ n ↔ a ∣ b := by
  refine ⟨fun hd => ?_, fun hd => Nat.pow_dvd_pow_of_dvd hd n⟩
  rcases Nat.eq_zero_or_pos (Nat.gcd a b) with hg | hg
  · rw [(Nat.gcd_eq_zero_iff.mp hg).1, (Nat.gcd_eq_zero_iff.mp hg).2]
    exact Nat.dvd_refl 0
  · have ha := (Nat.mul_div_cancel' (Nat.gcd_dvd_left a b)).symm
    have hb := (Nat.mul_div_cancel' (Nat.gcd_dvd_right a b)).symm
    have hc := Nat.coprime_div_gcd_div_gcd hg
    generalize a / Nat.gcd a b = u at *
    generalize b / Nat.gcd a b = v at *
    generalize Nat.gcd a b = g at *
    subst ha hb
    rw [Nat.mul_pow, Nat.mul_pow] at hd
    have h1 := (Nat.gcd_eq_left (Nat.dvd_of_mul_dvd_mul_left (Nat.pow_pos hg) hd)).symm.trans (Nat.Coprime.pow n n hc)
    rw [← Nat.one_pow n] at h1
    rw [(Nat.pow_left_inj h).mp h1, Nat.mul_one]
    exact Nat.dvd_mul_right g v
theorem Nat.gcd_dvd_gcd_of_dvd_left (k : Nat) (H : m ∣ n) : Nat.gcd m k ∣ Nat.gcd n k :=
  Nat.dvd_gcd (Nat.dvd_trans (Nat.gcd_dvd_left m k) H) (Nat.gcd_dvd_right m k)
theorem Nat.gcd_dvd_gcd_of_dvd_right (k : Nat) (H : m ∣ n) : Nat.gcd k m ∣ Nat.gcd k n :=
  Nat.dvd_gcd (Nat.gcd_dvd_left k m) (Nat.dvd_trans (Nat.gcd_dvd_right k m) H)
theorem Nat.gcd_eq_left_iff_dvd : Nat.gcd m n = m ↔ m ∣ n := ⟨fun h => h ▸ Nat.gcd_dvd_right m n, Nat.gcd_eq_left⟩
theorem Nat.gcd_le_left (n : Nat) (h : 0 < m) : Nat.gcd m n ≤ m := Nat.le_of_dvd h (Nat.gcd_dvd_left m n)
theorem Nat.gcd_le_right (n : Nat) (h : 0 < n) : Nat.gcd m n ≤ n := Nat.le_of_dvd h (Nat.gcd_dvd_right m n)
theorem Nat.gcd_eq_iff : Nat.gcd a b = c ↔ c ∣ a ∧ c ∣ b ∧ ∀ d, d ∣ a → d ∣ b → d ∣ c :=
  ⟨fun h => h ▸ ⟨Nat.gcd_dvd_left a b, Nat.gcd_dvd_right a b, fun _ => Nat.dvd_gcd⟩,
   fun h => Nat.dvd_antisymm (h.2.2 _ (Nat.gcd_dvd_left a b) (Nat.gcd_dvd_right a b)) (Nat.dvd_gcd h.1 h.2.1)⟩
theorem Nat.Coprime.dvd_mul_right (H : Nat.Coprime k n) : k ∣ m * n ↔ k ∣ m := ⟨H.dvd_of_dvd_mul_right, fun h => Nat.dvd_mul_right_of_dvd h n⟩
theorem Nat.Coprime.dvd_mul_left (H : Nat.Coprime k m) : k ∣ m * n ↔ k ∣ n := ⟨H.dvd_of_dvd_mul_left, fun h => Nat.dvd_mul_left_of_dvd h m⟩
theorem Nat.coprime_mul_iff_left : Nat.Coprime (m * n) k ↔ Nat.Coprime m k ∧ Nat.Coprime n k :=
  ⟨fun h => ⟨.coprime_dvd_left (Nat.dvd_mul_right m n) h, .coprime_dvd_left (Nat.dvd_mul_left n m) h⟩, fun h => h.1.mul_left h.2⟩
theorem Nat.coprime_mul_iff_right : Nat.Coprime k (m * n) ↔ Nat.Coprime k m ∧ Nat.Coprime k n :=
  ⟨fun h => ⟨.coprime_dvd_right (Nat.dvd_mul_right m n) h, .coprime_dvd_right (Nat.dvd_mul_left n m) h⟩, fun h => h.1.mul_right h.2⟩
theorem Nat.coprime_self (n : Nat) : Nat.Coprime n n ↔ n = 1 := by
  show Nat.gcd n n = 1 ↔ n = 1
  rw [Nat.gcd_self]
theorem Nat.Coprime.lcm_eq_mul (h : Nat.Coprime m n) : Nat.lcm m n = m * n := by rw [← Nat.gcd_mul_lcm, h, Nat.one_mul]
@[simp] theorem Nat.lcm_one_left (m : Nat) : Nat.lcm 1 m = m := by rw [Nat.Coprime.lcm_eq_mul (Nat.gcd_one_left m), Nat.one_mul]
@[simp] theorem Nat.lcm_one_right (m : Nat) : Nat.lcm m 1 = m := by rw [Nat.lcm_comm, Nat.lcm_one_left]
@[simp] theorem Nat.lcm_zero_left (m : Nat) : Nat.lcm 0 m = 0 := Nat.eq_zero_of_zero_dvd (Nat.dvd_lcm_left 0 m)
@[simp] theorem Nat.lcm_zero_right (m : Nat) : Nat.lcm m 0 = 0 := by rw [Nat.lcm_comm, Nat.lcm_zero_left]
theorem Nat.lcm_dvd_iff : Nat.lcm m n ∣ k ↔ m ∣ k ∧ n ∣ k :=
  ⟨fun h => ⟨Nat.dvd_trans (Nat.dvd_lcm_left m n) h, Nat.dvd_trans (Nat.dvd_lcm_right m n) h⟩, fun h => Nat.lcm_dvd h.1 h.2⟩
theorem Nat.lcm_pos (hm : 0 < m) (hn : 0 < n) : 0 < Nat.lcm m n :=
  Nat.pos_of_mul_pos (a := Nat.gcd m n) (by rw [Nat.gcd_mul_lcm]; exact Nat.mul_pos hm hn)
theorem Nat.lcm_assoc (m n k : Nat) : Nat.lcm (Nat.lcm m n) k = Nat.lcm m (Nat.lcm n k) :=
  Nat.dvd_antisymm
    (Nat.lcm_dvd (Nat.lcm_dvd (Nat.dvd_lcm_left m _) (Nat.dvd_trans (Nat.dvd_lcm_left n k) (Nat.dvd_lcm_right m _)))
      (Nat.dvd_trans (Nat.dvd_lcm_right n k) (Nat.dvd_lcm_right m _)))
    (Nat.lcm_dvd (Nat.dvd_trans (Nat.dvd_lcm_left m n) (Nat.dvd_lcm_left _ k))
      (Nat.lcm_dvd (Nat.dvd_trans (Nat.dvd_lcm_right m n) (Nat.dvd_lcm_left _ k)) (Nat.dvd_lcm_right _ k)))
