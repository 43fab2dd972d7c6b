prelude
import Workbench.NatDiv
/-! Natural numbers: divisibility, greatest common divisors, coprimality, and decidable bounded
quantifiers. The kernel computes `Nat.gcd` of literals by name; `gcd_zero_left` and `gcd_rec` prove
that the definition is that function. -/
set_option linter.all false
set_option autoImplicit false

universe u
variable {a b c d k l m n x y z : Nat}

instance Nat.instDvd : Dvd Nat := ⟨fun a b => ∃ c, b = a * c⟩

theorem Nat.dvd_def : m ∣ n ↔ ∃ c, n = m * c := Iff.rfl
@[simp] protected theorem Nat.dvd_refl (a : Nat) : a ∣ a := ⟨1, (Nat.mul_one a).symm⟩
protected theorem Nat.dvd_rfl {a : Nat} : a ∣ a := Nat.dvd_refl a
@[simp] protected theorem Nat.dvd_zero (a : Nat) : a ∣ 0 := ⟨0, rfl⟩
@[simp] protected theorem Nat.one_dvd (n : Nat) : 1 ∣ n := ⟨n, (Nat.one_mul n).symm⟩
@[simp] protected theorem Nat.dvd_mul_left (a b : Nat) : a ∣ b * a := ⟨b, Nat.mul_comm b a⟩
@[simp] protected theorem Nat.dvd_mul_right (a b : Nat) : a ∣ a * b := ⟨b, rfl⟩
protected theorem Nat.dvd_trans {a b c : Nat} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := by
  rcases h₁ with ⟨x, rfl⟩; rcases h₂ with ⟨y, rfl⟩
  exact ⟨x * y, Nat.mul_assoc a x y⟩
protected theorem Nat.dvd_mul_left_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ c * b := Nat.dvd_trans h (Nat.dvd_mul_left b c)
protected theorem Nat.dvd_mul_right_of_dvd {a b : Nat} (h : a ∣ b) (c : Nat) : a ∣ b * c := Nat.dvd_trans h (Nat.dvd_mul_right b c)
protected theorem Nat.dvd_of_mul_right_dvd {k m n : Nat} (h : k * m ∣ n) : k ∣ n := Nat.dvd_trans (Nat.dvd_mul_right k m) h
protected theorem Nat.dvd_of_mul_left_dvd {k m n : Nat} (h : k * m ∣ n) : m ∣ n := Nat.dvd_trans (Nat.dvd_mul_left m k) h
protected theorem Nat.eq_zero_of_zero_dvd {a : Nat} (h : 0 ∣ a) : a = 0 := by rcases h with ⟨c, e⟩; rw [Nat.zero_mul] at e; exact e
@[simp] protected theorem Nat.zero_dvd {n : Nat} : 0 ∣ n ↔ n = 0 := ⟨Nat.eq_zero_of_zero_dvd, fun h => h ▸ Nat.dvd_refl 0⟩
protected theorem Nat.dvd_add {m n k : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m + n := by
  rcases h₁ with ⟨x, rfl⟩; rcases h₂ with ⟨y, rfl⟩
  exact ⟨x + y, (Nat.mul_add k x y).symm⟩
protected theorem Nat.dvd_sub {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := by
  rcases h₁ with ⟨x, rfl⟩; rcases h₂ with ⟨y, rfl⟩
  exact ⟨x - y, (Nat.mul_sub k x y).symm⟩
theorem Nat.dvd_sub' {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ m - n := Nat.dvd_sub h₁ h₂
protected theorem Nat.dvd_add_iff_right {k m : Nat} (h : k ∣ m) : k ∣ n ↔ k ∣ m + n :=
  ⟨Nat.dvd_add h, fun h' => by have := Nat.dvd_sub h' h; rw [Nat.add_sub_cancel_left] at this; exact this⟩
protected theorem Nat.dvd_add_iff_left {k m : Nat} (h : k ∣ n) : k ∣ m ↔ k ∣ m + n := by
  rw [Nat.add_comm]; exact Nat.dvd_add_iff_right h
protected theorem Nat.dvd_add_right {m k : Nat} (h : k ∣ m) : k ∣ m + n ↔ k ∣ n := (Nat.dvd_add_iff_right h).symm
protected theorem Nat.dvd_add_left {k n : Nat} (h : k ∣ n) : k ∣ m + n ↔ k ∣ m := (Nat.dvd_add_iff_left h).symm
@[simp] protected theorem Nat.dvd_add_self_right {m n : Nat} : m ∣ n + m ↔ m ∣ n := Nat.dvd_add_left (Nat.dvd_refl m)
@[simp] protected theorem Nat.dvd_add_self_left {m n : Nat} : m ∣ m + n ↔ m ∣ n := Nat.dvd_add_right (Nat.dvd_refl m)
theorem Nat.le_of_dvd {m n : Nat} (h1 : 0 < n) (h : m ∣ n) : m ≤ n := by
  rcases h with ⟨c, rfl⟩
  exact Nat.le_mul_of_pos_right m (Nat.pos_of_mul_pos h1)
theorem Nat.pos_of_dvd_of_pos {m n : Nat} (h1 : m ∣ n) (h : 0 < n) : 0 < m := by
  rcases h1 with ⟨c, rfl⟩; exact Nat.pos_of_mul_pos_right h
protected theorem Nat.dvd_antisymm {m n : Nat} (h₁ : m ∣ n) (h₂ : n ∣ m) : m = n := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · exact Nat.eq_zero_of_zero_dvd h₂
  · exact Nat.le_antisymm (Nat.le_of_dvd hn h₁) (Nat.le_of_dvd (Nat.pos_of_dvd_of_pos h₁ hn) h₂)
@[simp] protected theorem Nat.dvd_one {n : Nat} : n ∣ 1 ↔ n = 1 := ⟨fun h => Nat.dvd_antisymm h (Nat.one_dvd n), fun h => h ▸ Nat.dvd_refl 1⟩
protected theorem Nat.eq_one_of_dvd_one {n : Nat} (h : n ∣ 1) : n = 1 := Nat.dvd_one.mp h
theorem Nat.mod_eq_zero_of_dvd {k x : Nat} (h : k ∣ x) : x % k = 0 := by rcases h with ⟨c, rfl⟩; exact Nat.mul_mod_right k c
theorem Nat.dvd_of_mod_eq_zero {k n : Nat} (h : n % k = 0) : k ∣ n := ⟨n / k, by
  have e := Nat.mod_add_div n k; rw [h, Nat.zero_add] at e; exact e.symm⟩
theorem Nat.dvd_iff_mod_eq_zero {k n : Nat} : k ∣ n ↔ n % k = 0 := ⟨Nat.mod_eq_zero_of_dvd, Nat.dvd_of_mod_eq_zero⟩
theorem Nat.dvd_eq_true_of_mod_eq_zero {m n : Nat} (h : (n % m == 0) = true) : (m ∣ n) = True :=
  eq_true (Nat.dvd_of_mod_eq_zero (of_decide_eq_true h))
theorem Nat.dvd_eq_false_of_mod_ne_zero {m n : Nat} (h : (n % m != 0) = true) : (m ∣ n) = False :=
  eq_false fun hd => by
    have h' : (!decide (n % m = 0)) = true := h
    rw [decide_eq_true (Nat.mod_eq_zero_of_dvd hd)] at h'
    exact Bool.noConfusionProp h'.symm
theorem Nat.emod_pos_of_not_dvd {k x : Nat} (h : ¬ k ∣ x) : 0 < x % k := Nat.pos_of_ne_zero fun e => h (Nat.dvd_of_mod_eq_zero e)
instance Nat.decidable_dvd (m n : Nat) : Decidable (m ∣ n) := decidable_of_iff (n % m = 0) Nat.dvd_iff_mod_eq_zero.symm
instance : Trans (α := Nat) (· ∣ ·) (· ∣ ·) (· ∣ ·) where trans := Nat.dvd_trans
protected theorem Nat.mul_div_cancel' {n m : Nat} (h : n ∣ m) : n * (m / n) = m := by
  have e := Nat.mod_add_div m n; rw [Nat.mod_eq_zero_of_dvd h, Nat.zero_add] at e; exact e
protected theorem Nat.div_mul_cancel {n m : Nat} (h : n ∣ m) : m / n * n = m := by rw [Nat.mul_comm, Nat.mul_div_cancel' h]
protected theorem Nat.mul_div_assoc {k n : Nat} (m : Nat) (h : k ∣ n) : m * n / k = m * (n / k) := by
  rcases h with ⟨c, rfl⟩
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · rw [Nat.div_zero, Nat.div_zero, Nat.mul_zero]
  · rw [Nat.mul_left_comm, Nat.mul_div_right _ hk, Nat.mul_div_right _ hk]
protected theorem Nat.add_div_of_dvd_right {a b c : Nat} (h : c ∣ a) : (a + b) / c = a / c + b / c := by
  rcases h with ⟨j, rfl⟩
  rcases Nat.eq_zero_or_pos c with rfl | hc
  · rw [Nat.div_zero, Nat.div_zero, Nat.div_zero]
  · rw [Nat.mul_add_div hc, Nat.mul_div_right _ hc]
protected theorem Nat.dvd_div_of_mul_dvd {a b c : Nat} (h : a * b ∣ c) : b ∣ c / a := by
  rcases h with ⟨j, rfl⟩
  rcases Nat.eq_zero_or_pos a with rfl | ha
  · rw [Nat.div_zero]; exact Nat.dvd_zero b
  · rw [Nat.mul_assoc, Nat.mul_div_right _ ha]; exact Nat.dvd_mul_right b j
protected theorem Nat.div_dvd_of_dvd (h : n ∣ m) : m / n ∣ m := ⟨n, (Nat.div_mul_cancel h).symm⟩
protected theorem Nat.eq_mul_of_div_eq_right {a b c : Nat} (h : b ∣ a) (e : a / b = c) : a = b * c := by rw [← e, Nat.mul_div_cancel' h]
protected theorem Nat.div_eq_iff_eq_mul_right {a b c : Nat} (H : 0 < b) (h : b ∣ a) : a / b = c ↔ a = b * c :=
  ⟨Nat.eq_mul_of_div_eq_right h, Nat.div_eq_of_eq_mul_right H⟩
protected theorem Nat.mul_dvd_mul {a b c d : Nat} (h₁ : a ∣ b) (h₂ : c ∣ d) : a * c ∣ b * d := by
  rcases h₁ with ⟨x, rfl⟩; rcases h₂ with ⟨y, rfl⟩
  exact ⟨x * y, Nat.mul_mul_mul_comm a x c y⟩
protected theorem Nat.mul_dvd_mul_left {b c : Nat} (a : Nat) (h : b ∣ c) : a * b ∣ a * c := Nat.mul_dvd_mul (Nat.dvd_refl a) h
protected theorem Nat.mul_dvd_mul_right {a b : Nat} (h : a ∣ b) (c : Nat) : a * c ∣ b * c := Nat.mul_dvd_mul h (Nat.dvd_refl c)
protected theorem Nat.dvd_of_mul_dvd_mul_left (kpos : 0 < k) (h : k * m ∣ k * n) : m ∣ n := by
  rcases h with ⟨c, e⟩
  exact ⟨c, Nat.eq_of_mul_eq_mul_left kpos (e.trans (Nat.mul_assoc k m c))⟩
protected theorem Nat.dvd_of_mul_dvd_mul_right (kpos : 0 < k) (h : m * k ∣ n * k) : m ∣ n :=
  Nat.dvd_of_mul_dvd_mul_left kpos (by rw [Nat.mul_comm k, Nat.mul_comm k]; exact h)
theorem Nat.dvd_mod_iff {k m n : Nat} (h : k ∣ n) : k ∣ m % n ↔ k ∣ m := by
  have e := Nat.dvd_add_left (m := m % n) (Nat.dvd_mul_right_of_dvd h (m / n))
  rw [Nat.mod_add_div] at e; exact e.symm
theorem Nat.dvd_mod {k m n : Nat} (h : k ∣ n) (h' : k ∣ m) : k ∣ m % n := (Nat.dvd_mod_iff h).mpr h'
theorem Nat.dvd_sub_mod (k : Nat) : n ∣ k - k % n := by
  rw [Nat.sub_eq_of_eq_add (c := n * (k / n)) (Nat.div_add_mod k n).symm]; exact Nat.dvd_mul_right n _
theorem Nat.eq_zero_of_dvd_of_lt (w : a ∣ b) (h : b < a) : b = 0 := Nat.eq_zero_of_not_pos fun hb => Nat.not_le_of_gt h (Nat.le_of_dvd hb w)
theorem Nat.pow_dvd_pow {m n : Nat} (a : Nat) (h : m ≤ n) : a ^ m ∣ a ^ n := by
  rcases Nat.exists_eq_add_of_le h with ⟨j, rfl⟩; exact ⟨a ^ j, Nat.pow_add a m j⟩
theorem Nat.pow_dvd_pow_of_dvd {a b : Nat} (h : a ∣ b) (n : Nat) : a ^ n ∣ b ^ n := by
  rcases h with ⟨c, rfl⟩; exact ⟨c ^ n, Nat.mul_pow a c n⟩
theorem Nat.dvd_pow_self (a : Nat) (h : n ≠ 0) : a ∣ a ^ n := by
  rcases Nat.exists_eq_succ_of_ne_zero h with ⟨i, rfl⟩; exact Nat.dvd_mul_left a (a ^ i)
theorem Nat.sub_mod_eq_zero_of_mod_eq (h : m % k = n % k) : (m - n) % k = 0 := by
  have e₁ := Nat.div_add_mod m k
  have e₂ := Nat.div_add_mod n k
  rw [← e₁, ← e₂, h, Nat.add_sub_add_right, ← Nat.mul_sub, Nat.mul_mod_right]

/-! Greatest common divisor -/

protected noncomputable def Nat.gcdFuel : (fuel m n : Nat) → Nat
  | .zero, _, n => n
  | .succ fuel, m, n => if m = 0 then n else Nat.gcdFuel fuel (n % m) m
@[extern "lean_nat_gcd"] def Nat.gcd (m n : Nat) : Nat := Nat.gcdFuel m m n

theorem Nat.gcdFuel_eq (f : Nat) : ∀ {g m n : Nat}, m ≤ f → m ≤ g → Nat.gcdFuel f m n = Nat.gcdFuel g m n := by
  induction f with
  | zero =>
    intro g m n hf hg
    cases Nat.eq_zero_of_le_zero hf
    cases g with
    | zero => rfl
    | succ g => exact (if_pos rfl).symm
  | succ f ih =>
    intro g m n hf hg
    cases g with
    | zero => cases Nat.eq_zero_of_le_zero hg; exact if_pos rfl
    | succ g =>
      show (if _ then _ else _) = (if _ then _ else _)
      by_cases h : m = 0
      · rw [if_pos h, if_pos h]
      · have hlt := Nat.mod_lt n (Nat.pos_of_ne_zero h)
        rw [if_neg h, if_neg h, ih (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le hlt hf)) (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le hlt hg))]
@[simp] theorem Nat.gcd_zero_left (y : Nat) : Nat.gcd 0 y = y := rfl
theorem Nat.gcd_rec_pos (h : 0 < m) (n : Nat) : Nat.gcd m n = Nat.gcd (n % m) m := by
  cases m with
  | zero => exact absurd h (Nat.lt_irrefl 0)
  | succ m =>
    show (if Nat.succ m = 0 then n else Nat.gcdFuel m (n % Nat.succ m) (Nat.succ m)) = _
    rw [if_neg (Nat.succ_ne_zero m)]
    exact Nat.gcdFuel_eq m (Nat.le_of_lt_succ (Nat.mod_lt n h)) (Nat.le_refl _)
@[simp] theorem Nat.gcd_zero_right (n : Nat) : Nat.gcd n 0 = n := by
  rcases Nat.eq_zero_or_pos n with rfl | h
  · rfl
  · rw [Nat.gcd_rec_pos h, Nat.zero_mod, Nat.gcd_zero_left]
theorem Nat.gcd_rec (m n : Nat) : Nat.gcd m n = Nat.gcd (n % m) m := by
  rcases Nat.eq_zero_or_pos m with rfl | h
  · rw [Nat.mod_zero, Nat.gcd_zero_left, Nat.gcd_zero_right]
  · exact Nat.gcd_rec_pos h n
theorem Nat.gcd_succ (x y : Nat) : Nat.gcd (Nat.succ x) y = Nat.gcd (y % Nat.succ x) (Nat.succ x) := Nat.gcd_rec _ _
theorem Nat.gcd_def (x y : Nat) : Nat.gcd x y = if x = 0 then y else Nat.gcd (y % x) x := by
  by_cases h : x = 0
  · rw [if_pos h, h, Nat.gcd_zero_left]
  · rw [if_neg h, Nat.gcd_rec]
attribute [irreducible] Nat.gcdFuel
theorem Nat.gcd.induction {P : Nat → Nat → Prop} (m n : Nat) (H0 : ∀ n, P 0 n)
    (H1 : ∀ m n, 0 < m → P (n % m) m → P m n) : P m n := by
  induction m using Nat.strongRecOn generalizing n with
  | ind m ih =>
    rcases Nat.eq_zero_or_pos m with rfl | h
    · exact H0 n
    · exact H1 m n h (ih (n % m) (Nat.mod_lt n h) m)
theorem Nat.gcd_dvd (m n : Nat) : Nat.gcd m n ∣ m ∧ Nat.gcd m n ∣ n := by
  induction m, n using Nat.gcd.induction with
  | H0 n => rw [Nat.gcd_zero_left]; exact ⟨Nat.dvd_zero _, Nat.dvd_refl n⟩
  | H1 m n h ih => rw [← Nat.gcd_rec] at ih; exact ⟨ih.2, (Nat.dvd_mod_iff ih.2).mp ih.1⟩
theorem Nat.gcd_dvd_left (m n : Nat) : Nat.gcd m n ∣ m := (Nat.gcd_dvd m n).1
theorem Nat.gcd_dvd_right (m n : Nat) : Nat.gcd m n ∣ n := (Nat.gcd_dvd m n).2
theorem Nat.dvd_gcd : k ∣ m → k ∣ n → k ∣ Nat.gcd m n := by
  induction m, n using Nat.gcd.induction with
  | H0 n => rw [Nat.gcd_zero_left]; exact fun _ h => h
  | H1 m n h ih => intro hm hn; rw [Nat.gcd_rec]; exact ih (Nat.dvd_mod hm hn) hm
theorem Nat.dvd_gcd_iff : k ∣ Nat.gcd m n ↔ k ∣ m ∧ k ∣ n :=
  ⟨fun h => ⟨Nat.dvd_trans h (Nat.gcd_dvd_left m n), Nat.dvd_trans h (Nat.gcd_dvd_right m n)⟩, fun h => Nat.dvd_gcd h.1 h.2⟩
theorem Nat.gcd_comm (m n : Nat) : Nat.gcd m n = Nat.gcd n m :=
  Nat.dvd_antisymm (Nat.dvd_gcd (Nat.gcd_dvd_right m n) (Nat.gcd_dvd_left m n)) (Nat.dvd_gcd (Nat.gcd_dvd_right n m) (Nat.gcd_dvd_left n m))
theorem Nat.gcd_assoc (m n k : Nat) : Nat.gcd (Nat.gcd m n) k = Nat.gcd m (Nat.gcd n k) :=
  Nat.dvd_antisymm
    (Nat.dvd_gcd (Nat.dvd_trans (Nat.gcd_dvd_left _ k) (Nat.gcd_dvd_left m n))
      (Nat.dvd_gcd (Nat.dvd_trans (Nat.gcd_dvd_left _ k) (Nat.gcd_dvd_right m n)) (Nat.gcd_dvd_right _ k)))
    (Nat.dvd_gcd (Nat.dvd_gcd (Nat.gcd_dvd_left m _) (Nat.dvd_trans (Nat.gcd_dvd_right m _) (Nat.gcd_dvd_left n k)))
      (Nat.dvd_trans (Nat.gcd_dvd_right m _) (Nat.gcd_dvd_right n k)))
@[simp] theorem Nat.gcd_self (n : Nat) : Nat.gcd n n = n := Nat.dvd_antisymm (Nat.gcd_dvd_left n n) (Nat.dvd_gcd (Nat.dvd_refl n) (Nat.dvd_refl n))
@[simp] theorem Nat.gcd_one_left (n : Nat) : Nat.gcd 1 n = 1 := Nat.dvd_one.mp (Nat.gcd_dvd_left 1 n)
@[simp] theorem Nat.gcd_one_right (n : Nat) : Nat.gcd n 1 = 1 := Nat.dvd_one.mp (Nat.gcd_dvd_right n 1)
theorem Nat.gcd_eq_left (h : m ∣ n) : Nat.gcd m n = m := Nat.dvd_antisymm (Nat.gcd_dvd_left m n) (Nat.dvd_gcd (Nat.dvd_refl m) h)
theorem Nat.gcd_eq_right (h : n ∣ m) : Nat.gcd m n = n := by rw [Nat.gcd_comm, Nat.gcd_eq_left h]
theorem Nat.gcd_mul_left (m n k : Nat) : Nat.gcd (m * n) (m * k) = m * Nat.gcd n k := by
  induction n, k using Nat.gcd.induction with
  | H0 k => rw [Nat.mul_zero, Nat.gcd_zero_left, Nat.gcd_zero_left]
  | H1 n k h ih => rw [Nat.gcd_rec, Nat.mul_mod_mul_left, ih, ← Nat.gcd_rec]
theorem Nat.gcd_mul_right (m n k : Nat) : Nat.gcd (m * n) (k * n) = Nat.gcd m k * n := by
  rw [Nat.mul_comm m, Nat.mul_comm k, Nat.gcd_mul_left, Nat.mul_comm]
theorem Nat.gcd_pos_of_pos_left (n : Nat) (h : 0 < m) : 0 < Nat.gcd m n := Nat.pos_of_dvd_of_pos (Nat.gcd_dvd_left m n) h
theorem Nat.gcd_pos_of_pos_right (m : Nat) (h : 0 < n) : 0 < Nat.gcd m n := Nat.pos_of_dvd_of_pos (Nat.gcd_dvd_right m n) h
theorem Nat.gcd_eq_zero_iff : Nat.gcd m n = 0 ↔ m = 0 ∧ n = 0 :=
  ⟨fun h => ⟨Nat.eq_zero_of_zero_dvd (h ▸ Nat.gcd_dvd_left m n), Nat.eq_zero_of_zero_dvd (h ▸ Nat.gcd_dvd_right m n)⟩,
   fun h => by rw [h.1, h.2]; rfl⟩
@[simp] theorem Nat.gcd_add_mul_left_right (m n k : Nat) : Nat.gcd m (n + m * k) = Nat.gcd m n := by
  rw [Nat.gcd_rec m, Nat.add_mul_mod_self_left, ← Nat.gcd_rec]
@[simp] theorem Nat.gcd_add_self_right (m n : Nat) : Nat.gcd m (n + m) = Nat.gcd m n := by
  rw [Nat.gcd_rec m, Nat.add_mod_right, ← Nat.gcd_rec]

@[reducible] def Nat.Coprime (m n : Nat) : Prop := Nat.gcd m n = 1
theorem Nat.coprime_iff_gcd_eq_one : Nat.gcd m n = 1 ↔ Nat.Coprime m n := Iff.rfl
theorem Nat.Coprime.gcd_eq_one (h : Nat.Coprime m n) : Nat.gcd m n = 1 := h
theorem Nat.Coprime.symm (h : Nat.Coprime n m) : Nat.Coprime m n := (Nat.gcd_comm m n).trans h
theorem Nat.coprime_comm : Nat.Coprime n m ↔ Nat.Coprime m n := ⟨Nat.Coprime.symm, Nat.Coprime.symm⟩
theorem Nat.Coprime.dvd_of_dvd_mul_right (h₁ : Nat.Coprime k n) (h₂ : k ∣ m * n) : k ∣ m := by
  have h := Nat.dvd_gcd (Nat.dvd_mul_left k m) h₂
  rw [Nat.gcd_mul_left, h₁, Nat.mul_one] at h; exact h
theorem Nat.Coprime.dvd_of_dvd_mul_left (h₁ : Nat.Coprime k m) (h₂ : k ∣ m * n) : k ∣ n :=
  Nat.Coprime.dvd_of_dvd_mul_right h₁ (Nat.mul_comm m n ▸ h₂)
theorem Nat.Coprime.gcd_mul_left_cancel (m : Nat) (h : Nat.Coprime k n) : Nat.gcd (k * m) n = Nat.gcd m n := by
  have hd : Nat.gcd (Nat.gcd (k * m) n) k ∣ Nat.gcd k n :=
    Nat.dvd_gcd (Nat.gcd_dvd_right _ k) (Nat.dvd_trans (Nat.gcd_dvd_left _ k) (Nat.gcd_dvd_right (k * m) n))
  rw [h] at hd
  have hc : Nat.Coprime (Nat.gcd (k * m) n) k := Nat.dvd_one.mp hd
  exact Nat.dvd_antisymm
    (Nat.dvd_gcd (hc.dvd_of_dvd_mul_left (Nat.gcd_dvd_left (k * m) n)) (Nat.gcd_dvd_right (k * m) n))
    (Nat.dvd_gcd (Nat.dvd_mul_left_of_dvd (Nat.gcd_dvd_left m n) k) (Nat.gcd_dvd_right m n))
theorem Nat.Coprime.mul_left (H1 : Nat.Coprime m k) (H2 : Nat.Coprime n k) : Nat.Coprime (m * n) k :=
  (Nat.Coprime.gcd_mul_left_cancel n H1).trans H2
theorem Nat.Coprime.mul_right (H1 : Nat.Coprime k m) (H2 : Nat.Coprime k n) : Nat.Coprime k (m * n) :=
  (Nat.Coprime.mul_left H1.symm H2.symm).symm
theorem Nat.Coprime.coprime_dvd_left (H1 : m ∣ k) (H2 : Nat.Coprime k n) : Nat.Coprime m n :=
  Nat.dvd_one.mp (H2 ▸ Nat.dvd_gcd (Nat.dvd_trans (Nat.gcd_dvd_left m n) H1) (Nat.gcd_dvd_right m n))
theorem Nat.Coprime.coprime_dvd_right (H1 : n ∣ m) (H2 : Nat.Coprime k m) : Nat.Coprime k n :=
  (Nat.Coprime.coprime_dvd_left H1 H2.symm).symm
theorem Nat.Coprime.mul_dvd_of_dvd_of_dvd (H1 : Nat.Coprime k n) (H2 : k ∣ m) (H3 : n ∣ m) : k * n ∣ m := by
  rcases H3 with ⟨j, rfl⟩
  rw [Nat.mul_comm]
  exact Nat.mul_dvd_mul_left n (Nat.Coprime.dvd_of_dvd_mul_left H1 H2)
theorem Nat.Coprime.pow_left (n : Nat) (H : Nat.Coprime m k) : Nat.Coprime (m ^ n) k := by
  induction n with
  | zero => exact Nat.gcd_one_left k
  | succ n ih => exact Nat.Coprime.mul_left ih H
theorem Nat.Coprime.pow_right (n : Nat) (H : Nat.Coprime k m) : Nat.Coprime k (m ^ n) := (Nat.Coprime.pow_left n H.symm).symm
theorem Nat.Coprime.pow (k l : Nat) (H : Nat.Coprime m n) : Nat.Coprime (m ^ k) (n ^ l) := (H.pow_left k).pow_right l
theorem Nat.coprime_div_gcd_div_gcd (H : 0 < Nat.gcd m n) : Nat.Coprime (m / Nat.gcd m n) (n / Nat.gcd m n) :=
  Nat.eq_of_mul_eq_mul_left H (by
    rw [← Nat.gcd_mul_left, Nat.mul_div_cancel' (Nat.gcd_dvd_left m n), Nat.mul_div_cancel' (Nat.gcd_dvd_right m n), Nat.mul_one])

def Nat.lcm (m n : Nat) : Nat := m * n / Nat.gcd m n
theorem Nat.gcd_mul_lcm (m n : Nat) : Nat.gcd m n * Nat.lcm m n = m * n :=
  Nat.mul_div_cancel' (Nat.dvd_mul_right_of_dvd (Nat.gcd_dvd_left m n) n)
theorem Nat.lcm_comm (m n : Nat) : Nat.lcm m n = Nat.lcm n m := by
  show m * n / Nat.gcd m n = n * m / Nat.gcd n m
  rw [Nat.mul_comm, Nat.gcd_comm]
theorem Nat.dvd_lcm_left (m n : Nat) : m ∣ Nat.lcm m n :=
  ⟨n / Nat.gcd m n, Nat.mul_div_assoc m (Nat.gcd_dvd_right m n)⟩
theorem Nat.dvd_lcm_right (m n : Nat) : n ∣ Nat.lcm m n := Nat.lcm_comm n m ▸ Nat.dvd_lcm_left n m
theorem Nat.lcm_dvd (H1 : m ∣ k) (H2 : n ∣ k) : Nat.lcm m n ∣ k := by
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · exact Nat.dvd_zero _
  refine Nat.dvd_of_mul_dvd_mul_left (Nat.gcd_pos_of_pos_left n (Nat.pos_of_dvd_of_pos H1 hk)) ?_
  rw [Nat.gcd_mul_lcm, Nat.mul_comm (Nat.gcd m n), ← Nat.gcd_mul_left]
  exact Nat.dvd_gcd (Nat.mul_comm n m ▸ Nat.mul_dvd_mul_right H2 m) (Nat.mul_dvd_mul_right H1 n)
@[simp] theorem Nat.lcm_self (m : Nat) : Nat.lcm m m = m := Nat.dvd_antisymm (Nat.lcm_dvd (Nat.dvd_refl m) (Nat.dvd_refl m)) (Nat.dvd_lcm_left m m)

/-! Bounded quantifiers -/

instance Nat.decidableBallLT : (n : Nat) → (P : (k : Nat) → k < n → Prop) → [(k : Nat) → (h : k < n) → Decidable (P k h)] →
    Decidable (∀ k h, P k h)
  | .zero, P, _ => isTrue fun k h => absurd h (Nat.not_lt_zero k)
  | .succ n, P, H =>
    match Nat.decidableBallLT n (fun k h => P k (Nat.lt_succ_of_le (Nat.le_of_lt h))) with
    | isFalse hn => isFalse fun h => hn fun k hk => h k (Nat.lt_succ_of_le (Nat.le_of_lt hk))
    | isTrue h =>
      match H n (Nat.le_refl _) with
      | isFalse hn => isFalse fun h => hn (h n (Nat.le_refl _))
      | isTrue hp => isTrue fun k hk => (Nat.lt_succ_iff_lt_or_eq.mp hk).elim (fun hk => h k hk) (fun e => by subst e; exact hp)
instance Nat.decidableBallLE (n : Nat) (P : (k : Nat) → k ≤ n → Prop) [inst : (k : Nat) → (h : k ≤ n) → Decidable (P k h)] :
    Decidable (∀ k h, P k h) :=
  decidable_of_iff (∀ k (h : k < n + 1), P k (Nat.le_of_lt_succ h))
    ⟨fun h k hk => h k (Nat.lt_succ_of_le hk), fun h k hk => h k _⟩
instance Nat.decidableForallFin {n : Nat} (P : Fin n → Prop) [DecidablePred P] : Decidable (∀ i, P i) :=
  decidable_of_iff (∀ k h, P ⟨k, h⟩) ⟨fun h i => h i.1 i.2, fun h k hk => h ⟨k, hk⟩⟩
instance Nat.decidableExistsLT {p : Nat → Prop} [h : DecidablePred p] : DecidablePred fun n => ∃ m : Nat, m < n ∧ p m
  | .zero => isFalse fun ⟨m, h, _⟩ => Nat.not_lt_zero m h
  | .succ n =>
    match h n with
    | isTrue hp => isTrue ⟨n, Nat.le_refl _, hp⟩
    | isFalse hn =>
      match Nat.decidableExistsLT (p := p) n with
      | isTrue he => isTrue (he.elim fun m hm => ⟨m, Nat.le_succ_of_le hm.1, hm.2⟩)
      | isFalse he => isFalse fun ⟨m, hm, hp⟩ => (Nat.lt_succ_iff_lt_or_eq.mp hm).elim
          (fun hm => he ⟨m, hm, hp⟩) (fun e => hn (e ▸ hp))
instance Nat.decidableExistsLE {p : Nat → Prop} [DecidablePred p] : DecidablePred fun n => ∃ m : Nat, m ≤ n ∧ p m :=
  fun n => decidable_of_iff (∃ m, m < n + 1 ∧ p m)
    ⟨fun ⟨m, h, hp⟩ => ⟨m, Nat.le_of_lt_succ h, hp⟩, fun ⟨m, h, hp⟩ => ⟨m, Nat.lt_succ_of_le h, hp⟩⟩
