prelude
import Workbench.NatPow
/-! Natural numbers: division and remainder. The kernel computes `Nat.div` and `Nat.mod` of literals
by name, so `div_eq` and `mod_eq` below prove that these definitions are that division. -/
set_option linter.all false
set_option autoImplicit false

universe u
variable {a b c d k m n x y z : Nat}

/-- Division by repeated subtraction; `fuel` bounds the number of steps. -/
protected noncomputable def Nat.divFuel : (fuel x y : Nat) → Nat
  | .zero, _, _ => 0
  | .succ fuel, x, y => if 0 < y ∧ y ≤ x then Nat.divFuel fuel (x - y) y + 1 else 0
protected noncomputable def Nat.modFuel : (fuel x y : Nat) → Nat
  | .zero, x, _ => x
  | .succ fuel, x, y => if 0 < y ∧ y ≤ x then Nat.modFuel fuel (x - y) y else x

@[extern "lean_nat_div"] protected def Nat.div (x y : Nat) : Nat := Nat.divFuel x x y
@[extern "lean_nat_mod"] protected def Nat.mod (x y : Nat) : Nat := Nat.modFuel x x y
instance Nat.instDiv : Div Nat := ⟨Nat.div⟩
instance Nat.instMod : Mod Nat := ⟨Nat.mod⟩

theorem Nat.div_rec_lemma {x y : Nat} : 0 < y ∧ y ≤ x → x - y < x := fun h => Nat.sub_lt (Nat.lt_of_lt_of_le h.1 h.2) h.1
theorem Nat.div_rec_fuel_lemma {x y f : Nat} (hy : 0 < y) (hle : y ≤ x) (h : x ≤ f + 1) : x - y ≤ f :=
  Nat.le_of_lt_succ (Nat.lt_of_lt_of_le (Nat.div_rec_lemma ⟨hy, hle⟩) h)
theorem Nat.divFuel_eq (f : Nat) : ∀ {g x : Nat}, x ≤ f → x ≤ g → Nat.divFuel f x y = Nat.divFuel g x y := by
  induction f with
  | zero =>
    intro g x hf hg
    cases Nat.eq_zero_of_le_zero hf
    cases g with
    | zero => rfl
    | succ g => exact (if_neg fun h => Nat.not_le_of_gt h.1 h.2).symm
  | succ f ih =>
    intro g x hf hg
    cases g with
    | zero =>
      cases Nat.eq_zero_of_le_zero hg
      exact if_neg fun h => Nat.not_le_of_gt h.1 h.2
    | succ g =>
      show (if _ then _ else _) = (if _ then _ else _)
      by_cases h : 0 < y ∧ y ≤ x
      · rw [if_pos h, if_pos h, ih (Nat.div_rec_fuel_lemma h.1 h.2 hf) (Nat.div_rec_fuel_lemma h.1 h.2 hg)]
      · rw [if_neg h, if_neg h]
theorem Nat.modFuel_eq (f : Nat) : ∀ {g x : Nat}, x ≤ f → x ≤ g → Nat.modFuel f x y = Nat.modFuel g x y := by
  induction f with
  | zero =>
    intro g x hf hg
    cases Nat.eq_zero_of_le_zero hf
    cases g with
    | zero => rfl
    | succ g => exact (if_neg fun h => Nat.not_le_of_gt h.1 h.2).symm
  | succ f ih =>
    intro g x hf hg
    cases g with
    | zero =>
      cases Nat.eq_zero_of_le_zero hg
      exact if_neg fun h => Nat.not_le_of_gt h.1 h.2
    | succ g =>
      show (if _ then _ else _) = (if _ then _ else _)
      by_cases h : 0 < y ∧ y ≤ x
      · rw [if_pos h, if_pos h, ih (Nat.div_rec_fuel_lemma h.1 h.2 hf) (Nat.div_rec_fuel_lemma h.1 h.2 hg)]
      · rw [if_neg h, if_neg h]
theorem Nat.div_eq (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by
  cases x with
  | zero => exact (if_neg fun h => Nat.not_le_of_gt h.1 h.2).symm
  | succ x =>
    by_cases h : 0 < y ∧ y ≤ x + 1
    · rw [if_pos h]
      refine (if_pos h).trans (congrArg (· + 1) ?_)
      exact Nat.divFuel_eq x (Nat.div_rec_fuel_lemma h.1 h.2 (Nat.le_refl _)) (Nat.le_refl _)
    · rw [if_neg h]; exact if_neg h
theorem Nat.mod_eq (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := by
  cases x with
  | zero => exact (if_neg fun h => Nat.not_le_of_gt h.1 h.2).symm
  | succ x =>
    by_cases h : 0 < y ∧ y ≤ x + 1
    · rw [if_pos h]
      refine (if_pos h).trans ?_
      exact Nat.modFuel_eq x (Nat.div_rec_fuel_lemma h.1 h.2 (Nat.le_refl _)) (Nat.le_refl _)
    · rw [if_neg h]; exact if_neg h
attribute [irreducible] Nat.divFuel Nat.modFuel

/-! First equations -/

@[simp] protected theorem Nat.div_zero (n : Nat) : n / 0 = 0 := by rw [Nat.div_eq, if_neg fun h => Nat.lt_irrefl 0 h.1]
@[simp] theorem Nat.mod_zero (n : Nat) : n % 0 = n := by rw [Nat.mod_eq, if_neg fun h => Nat.lt_irrefl 0 h.1]
theorem Nat.div_eq_of_lt (h : a < b) : a / b = 0 := by rw [Nat.div_eq, if_neg fun h' => Nat.not_le_of_gt h h'.2]
theorem Nat.mod_eq_of_lt (h : a < b) : a % b = a := by rw [Nat.mod_eq, if_neg fun h' => Nat.not_le_of_gt h h'.2]
theorem Nat.div_eq_sub_div (h₁ : 0 < b) (h₂ : b ≤ a) : a / b = (a - b) / b + 1 := by rw [Nat.div_eq a, if_pos ⟨h₁, h₂⟩]
theorem Nat.mod_eq_sub_mod {a b : Nat} (h : a ≥ b) : a % b = (a - b) % b := by
  rcases Nat.eq_zero_or_pos b with rfl | hb
  · rfl
  · rw [Nat.mod_eq a, if_pos ⟨hb, h⟩]
theorem Nat.div.inductionOn {motive : Nat → Nat → Prop} (x y : Nat)
    (ind : ∀ x y, 0 < y ∧ y ≤ x → motive (x - y) y → motive x y)
    (base : ∀ x y, ¬(0 < y ∧ y ≤ x) → motive x y) : motive x y := by
  induction x using Nat.strongRecOn with
  | ind x ih =>
    by_cases h : 0 < y ∧ y ≤ x
    · exact ind x y h (ih (x - y) (Nat.div_rec_lemma h))
    · exact base x y h
theorem Nat.div_add_mod (m k : Nat) : k * (m / k) + m % k = m := by
  induction m, k using Nat.div.inductionOn with
  | ind x y h ih =>
    rw [Nat.div_eq, Nat.mod_eq, if_pos h, if_pos h, Nat.mul_add_one, Nat.add_right_comm, ih, Nat.sub_add_cancel h.2]
  | base x y h => rw [Nat.div_eq, Nat.mod_eq, if_neg h, if_neg h, Nat.mul_zero, Nat.zero_add]
theorem Nat.mod_add_div (m k : Nat) : m % k + k * (m / k) = m := by rw [Nat.add_comm, Nat.div_add_mod]
theorem Nat.div_add_mod' (m k : Nat) : m / k * k + m % k = m := by rw [Nat.mul_comm, Nat.div_add_mod]
theorem Nat.mod_add_div' (m k : Nat) : m % k + m / k * k = m := by rw [Nat.mul_comm, Nat.mod_add_div]
theorem Nat.mod_lt (x : Nat) {y : Nat} : y > 0 → x % y < y := by
  induction x, y using Nat.div.inductionOn with
  | ind x y h ih => rw [Nat.mod_eq, if_pos h]; exact ih
  | base x y h => intro hy; rw [Nat.mod_eq, if_neg h]; exact Nat.lt_of_not_le fun h' => h ⟨hy, h'⟩
theorem Nat.mod_le (x y : Nat) : x % y ≤ x := by
  have h := Nat.le_add_right (x % y) (y * (x / y)); rw [Nat.mod_add_div] at h; exact h
@[simp] theorem Nat.add_div_right (x : Nat) {z : Nat} (h : 0 < z) : (x + z) / z = x / z + 1 := by
  rw [Nat.div_eq_sub_div h (Nat.le_add_left z x), Nat.add_sub_cancel]
@[simp] theorem Nat.add_div_left (x : Nat) {z : Nat} (h : 0 < z) : (z + x) / z = x / z + 1 := by rw [Nat.add_comm, Nat.add_div_right x h]
@[simp] theorem Nat.add_mod_right (x z : Nat) : (x + z) % z = x % z := by
  rw [Nat.mod_eq_sub_mod (Nat.le_add_left z x), Nat.add_sub_cancel]
@[simp] theorem Nat.add_mod_left (x z : Nat) : (x + z) % x = z % x := by rw [Nat.add_comm, Nat.add_mod_right]
theorem Nat.add_mul_div_left (x z : Nat) {y : Nat} (H : 0 < y) : (x + y * z) / y = x / y + z := by
  induction z with
  | zero => rfl
  | succ z ih => rw [Nat.mul_add_one, ← Nat.add_assoc, Nat.add_div_right _ H, ih]; rfl
theorem Nat.add_mul_div_right (x y : Nat) {z : Nat} (H : 0 < z) : (x + y * z) / z = x / z + y := by rw [Nat.mul_comm, Nat.add_mul_div_left x y H]
@[simp] theorem Nat.add_mul_mod_self_left (x y z : Nat) : (x + y * z) % y = x % y := by
  induction z with
  | zero => rfl
  | succ z ih => rw [Nat.mul_add_one, ← Nat.add_assoc, Nat.add_mod_right, ih]
@[simp] theorem Nat.add_mul_mod_self_right (x y z : Nat) : (x + y * z) % z = x % z := by rw [Nat.mul_comm, Nat.add_mul_mod_self_left]
@[simp] theorem Nat.mul_add_mod (m x y : Nat) : (m * x + y) % m = y % m := by rw [Nat.add_comm, Nat.add_mul_mod_self_left]
@[simp] theorem Nat.mul_add_mod' (a b c : Nat) : (a * b + c) % b = c % b := by rw [Nat.mul_comm, Nat.mul_add_mod]
theorem Nat.mul_add_div (h : 0 < m) (x y : Nat) : (m * x + y) / m = x + y / m := by
  rw [Nat.add_comm, Nat.add_mul_div_left _ _ h, Nat.add_comm]
theorem Nat.mul_add_mod_of_lt (h : c < b) : (a * b + c) % b = c := by rw [Nat.mul_add_mod', Nat.mod_eq_of_lt h]
@[simp] theorem Nat.mod_self (n : Nat) : n % n = 0 := by rw [Nat.mod_eq_sub_mod (Nat.le_refl n), Nat.sub_self]; exact Nat.eq_zero_of_le_zero (Nat.mod_le 0 n)
@[simp] theorem Nat.zero_mod (b : Nat) : 0 % b = 0 := Nat.eq_zero_of_le_zero (Nat.mod_le 0 b)
@[simp] theorem Nat.mod_one (x : Nat) : x % 1 = 0 := Nat.eq_zero_of_le_zero (Nat.le_of_lt_succ (Nat.mod_lt x Nat.one_pos))
@[simp] theorem Nat.mul_mod_right (m n : Nat) : (m * n) % m = 0 := by
  have h := Nat.add_mul_mod_self_left 0 m n; rw [Nat.zero_add, Nat.zero_mod] at h; exact h
@[simp] theorem Nat.mul_mod_left (m n : Nat) : (m * n) % n = 0 := by rw [Nat.mul_comm, Nat.mul_mod_right]
@[simp] theorem Nat.mod_mod (a n : Nat) : (a % n) % n = a % n := by
  rcases Nat.eq_zero_or_pos n with rfl | h
  · rw [Nat.mod_zero]
  · exact Nat.mod_eq_of_lt (Nat.mod_lt a h)
theorem Nat.mod_eq_iff_lt (h : b ≠ 0) : a % b = a ↔ a < b := ⟨fun e => e ▸ Nat.mod_lt a (Nat.pos_of_ne_zero h), Nat.mod_eq_of_lt⟩
@[simp] theorem Nat.mod_add_mod (m n k : Nat) : (m % n + k) % n = (m + k) % n := by
  have h : m + k = m % n + k + n * (m / n) := by rw [Nat.add_right_comm, Nat.mod_add_div]
  rw [h, Nat.add_mul_mod_self_left]
@[simp] theorem Nat.add_mod_mod (m n k : Nat) : (m + n % k) % k = (m + n) % k := by rw [Nat.add_comm, Nat.mod_add_mod, Nat.add_comm]
theorem Nat.add_mod (a b n : Nat) : (a + b) % n = ((a % n) + (b % n)) % n := by rw [Nat.add_mod_mod, Nat.mod_add_mod]
@[simp] theorem Nat.mod_mul_mod (a b c : Nat) : (a % c * b) % c = a * b % c := by
  have h : a * b = a % c * b + c * (a / c * b) := by rw [← Nat.mul_assoc, ← Nat.add_mul, Nat.mod_add_div]
  rw [h, Nat.add_mul_mod_self_left]
@[simp] theorem Nat.mul_mod_mod (a b c : Nat) : (a * (b % c)) % c = a * b % c := by rw [Nat.mul_comm, Nat.mod_mul_mod, Nat.mul_comm]
theorem Nat.mul_mod (a b n : Nat) : a * b % n = (a % n) * (b % n) % n := by rw [Nat.mul_mod_mod, Nat.mod_mul_mod]
theorem Nat.pow_mod (a b n : Nat) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Nat.pow_succ, Nat.pow_succ, Nat.mul_mod, ih, Nat.mod_mul_mod, Nat.mul_mod_mod]
theorem Nat.add_mod_eq_add_mod_right (i : Nat) (h : m % n = k % n) : (m + i) % n = (k + i) % n := by
  rw [← Nat.mod_add_mod, h, Nat.mod_add_mod]
theorem Nat.add_mod_eq_add_mod_left (i : Nat) (h : m % n = k % n) : (i + m) % n = (i + k) % n := by
  rw [Nat.add_comm, Nat.add_mod_eq_add_mod_right i h, Nat.add_comm]
theorem Nat.mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by
  have h := Nat.mod_lt n (Nat.zero_lt_succ 1)
  rcases Nat.lt_succ_iff_lt_or_eq.mp h with h | h
  · exact .inl (Nat.lt_one_iff.mp h)
  · exact .inr h
theorem Nat.mod_two_ne_one : ¬ n % 2 = 1 ↔ n % 2 = 0 :=
  ⟨fun h => (Nat.mod_two_eq_zero_or_one n).resolve_right h, fun h e => Nat.zero_ne_one (h.symm.trans e)⟩
theorem Nat.mod_two_ne_zero : ¬ n % 2 = 0 ↔ n % 2 = 1 :=
  ⟨fun h => (Nat.mod_two_eq_zero_or_one n).resolve_left h, fun h e => Nat.zero_ne_one (e.symm.trans h)⟩

/-! Division -/

@[simp] protected theorem Nat.zero_div (b : Nat) : 0 / b = 0 := by rw [Nat.div_eq, if_neg fun h => Nat.not_le_of_gt h.1 h.2]
@[simp] protected theorem Nat.div_one (n : Nat) : n / 1 = n := by
  have h := Nat.div_add_mod n 1; rw [Nat.mod_one, Nat.one_mul] at h; exact h
@[simp] protected theorem Nat.div_self (H : 0 < n) : n / n = 1 := by
  rw [Nat.div_eq_sub_div H (Nat.le_refl n), Nat.sub_self, Nat.zero_div]
@[simp] protected theorem Nat.mul_div_right (n : Nat) {m : Nat} (H : 0 < m) : m * n / m = n := by
  have h := Nat.add_mul_div_left 0 n H; rw [Nat.zero_add, Nat.zero_div, Nat.zero_add] at h; exact h
@[simp] protected theorem Nat.mul_div_left (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := by rw [Nat.mul_comm, Nat.mul_div_right m H]
protected theorem Nat.mul_div_cancel (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := Nat.mul_div_left m H
protected theorem Nat.mul_div_cancel_left (m : Nat) {n : Nat} (H : 0 < n) : n * m / n = m := Nat.mul_div_right m H
protected theorem Nat.div_eq_of_eq_mul_left (H : 0 < n) (h : m = k * n) : m / n = k := by rw [h, Nat.mul_div_left k H]
protected theorem Nat.div_eq_of_eq_mul_right (H : 0 < n) (h : m = n * k) : m / n = k := by rw [h, Nat.mul_div_right k H]
theorem Nat.mul_div_le (m n : Nat) : n * (m / n) ≤ m := Nat.le.intro (Nat.div_add_mod m n)
theorem Nat.div_mul_le_self (m n : Nat) : m / n * n ≤ m := Nat.mul_comm n _ ▸ Nat.mul_div_le m n
theorem Nat.lt_mul_div_succ (a : Nat) {b : Nat} (hb : 0 < b) : a < b * (a / b + 1) := by
  have h := Nat.add_lt_add_left (Nat.mod_lt a hb) (b * (a / b)); rw [Nat.div_add_mod] at h; exact h
theorem Nat.lt_mul_div_add (a : Nat) {b : Nat} (hb : 0 < b) : a < b * (a / b) + b := Nat.lt_mul_div_succ a hb
theorem Nat.le_div_iff_mul_le (k0 : 0 < k) : x ≤ y / k ↔ x * k ≤ y :=
  ⟨fun h => Nat.le_trans (Nat.mul_le_mul_right k h) (Nat.div_mul_le_self y k), fun h =>
    Nat.le_of_lt_succ (Nat.lt_of_mul_lt_mul_left (a := k)
      (Nat.lt_of_le_of_lt (Nat.mul_comm x k ▸ h) (Nat.lt_mul_div_succ y k0)))⟩
theorem Nat.div_lt_iff_lt_mul (hk : 0 < k) : x / k < y ↔ x < y * k :=
  ⟨fun h => Nat.lt_of_not_le fun h' => Nat.not_le_of_gt h ((Nat.le_div_iff_mul_le hk).mpr h'),
   fun h => Nat.lt_of_not_le fun h' => Nat.not_le_of_gt h ((Nat.le_div_iff_mul_le hk).mp h')⟩
theorem Nat.div_lt_of_lt_mul (h : m < n * k) : m / n < k :=
  (Nat.div_lt_iff_lt_mul (Nat.pos_of_mul_pos_right (Nat.pos_of_lt h))).mpr (Nat.mul_comm n k ▸ h)
theorem Nat.div_le_iff_le_mul_add_pred (hb : 0 < b) : a / b ≤ c ↔ a ≤ b * c + (b - 1) := by
  rw [← Nat.lt_succ_iff, Nat.div_lt_iff_lt_mul hb, Nat.succ_mul, Nat.mul_comm c b, ← Nat.lt_succ_iff]
  rw [show Nat.succ (b * c + (b - 1)) = b * c + (b - 1 + 1) from rfl, Nat.sub_one_add_one (Nat.ne_of_gt hb)]
theorem Nat.div_le_self (n k : Nat) : n / k ≤ n := by
  rcases Nat.eq_zero_or_pos k with rfl | h
  · rw [Nat.div_zero]; exact Nat.zero_le n
  · exact Nat.le_trans (Nat.le_mul_of_pos_right _ h) (Nat.div_mul_le_self n k)
theorem Nat.div_lt_self (hn : 0 < n) (hk : 1 < k) : n / k < n :=
  (Nat.div_lt_iff_lt_mul (Nat.pos_of_lt hk)).mpr (by have h := Nat.mul_lt_mul_of_pos_left hk hn; rw [Nat.mul_one] at h; exact h)
theorem Nat.div_le_of_le_mul (h : m ≤ k * n) : m / k ≤ n := by
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · rw [Nat.div_zero]; exact Nat.zero_le n
  · exact Nat.le_of_mul_le_mul_left (Nat.le_trans (Nat.mul_div_le m k) h) hk
protected theorem Nat.div_le_div_right (h : a ≤ b) : a / c ≤ b / c := by
  rcases Nat.eq_zero_or_pos c with rfl | hc
  · rw [Nat.div_zero]; exact Nat.zero_le _
  · exact (Nat.le_div_iff_mul_le hc).mpr (Nat.le_trans (Nat.div_mul_le_self a c) h)
theorem Nat.div_pos (hba : b ≤ a) (hb : 0 < b) : 0 < a / b := (Nat.le_div_iff_mul_le hb).mpr (by rw [Nat.succ_mul, Nat.zero_mul, Nat.zero_add]; exact hba)
@[simp] protected theorem Nat.div_pos_iff : 0 < a / b ↔ 0 < b ∧ b ≤ a :=
  ⟨fun h => ⟨Nat.pos_of_ne_zero fun e => Nat.lt_irrefl 0 (by rw [e, Nat.div_zero] at h; exact h),
    Nat.le_of_not_lt fun h' => Nat.lt_irrefl 0 (by rw [Nat.div_eq_of_lt h'] at h; exact h)⟩, fun h => Nat.div_pos h.2 h.1⟩
@[simp] protected theorem Nat.div_eq_zero_iff : a / b = 0 ↔ b = 0 ∨ a < b :=
  ⟨fun h => (Nat.eq_zero_or_pos b).imp_right fun hb => Nat.lt_of_not_le fun h' => Nat.ne_of_gt (Nat.div_pos h' hb) h,
   fun h => h.elim (fun e => by rw [e, Nat.div_zero]) Nat.div_eq_of_lt⟩
theorem Nat.div_mod_unique (h : 0 < b) : a / b = d ∧ a % b = c ↔ c + b * d = a ∧ c < b :=
  ⟨fun ⟨e₁, e₂⟩ => ⟨by rw [← e₁, ← e₂, Nat.mod_add_div], e₂ ▸ Nat.mod_lt a h⟩,
   fun ⟨e₁, e₂⟩ => ⟨by rw [← e₁, Nat.add_mul_div_left _ _ h, Nat.div_eq_of_lt e₂, Nat.zero_add],
     by rw [← e₁, Nat.add_mul_mod_self_left, Nat.mod_eq_of_lt e₂]⟩⟩
theorem Nat.div_eq_of_lt_le (lo : k * n ≤ m) (hi : m < (k + 1) * n) : m / n = k := by
  have hn : 0 < n := Nat.pos_of_mul_pos (Nat.pos_of_lt hi)
  exact Nat.le_antisymm (Nat.le_of_lt_succ ((Nat.div_lt_iff_lt_mul hn).mpr hi)) ((Nat.le_div_iff_mul_le hn).mpr lo)
theorem Nat.div_div_eq_div_mul (m n k : Nat) : m / n / k = m / (n * k) := by
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · rw [Nat.div_zero, Nat.zero_div, Nat.zero_mul, Nat.div_zero]
  rcases Nat.eq_zero_or_pos k with rfl | hk
  · rw [Nat.div_zero, Nat.mul_zero, Nat.div_zero]
  refine Nat.le_antisymm ((Nat.le_div_iff_mul_le (Nat.mul_pos hn hk)).mpr ?_) ((Nat.le_div_iff_mul_le hk).mpr ((Nat.le_div_iff_mul_le hn).mpr ?_))
  · rw [Nat.mul_left_comm, Nat.mul_comm n]
    exact Nat.le_trans (Nat.mul_le_mul_right n (Nat.div_mul_le_self _ k)) (Nat.div_mul_le_self m n)
  · rw [Nat.mul_assoc, Nat.mul_comm k]; exact Nat.div_mul_le_self m (n * k)
protected theorem Nat.mul_div_mul_left (n k : Nat) (H : 0 < m) : m * n / (m * k) = n / k := by
  rw [← Nat.div_div_eq_div_mul, Nat.mul_div_right n H]
protected theorem Nat.mul_div_mul_right (n k : Nat) (H : 0 < m) : n * m / (k * m) = n / k := by
  rw [Nat.mul_comm n, Nat.mul_comm k, Nat.mul_div_mul_left n k H]
theorem Nat.mul_mod_mul_left (z x y : Nat) : (z * x) % (z * y) = z * (x % y) := by
  rcases Nat.eq_zero_or_pos z with rfl | hz
  · rw [Nat.zero_mul, Nat.zero_mul, Nat.zero_mul]
  have h := Nat.mod_add_div (z * x) (z * y)
  rw [Nat.mul_div_mul_left x y hz, Nat.mul_assoc] at h
  have h' : z * (x % y) + z * (y * (x / y)) = z * x := by rw [← Nat.mul_add, Nat.mod_add_div]
  exact Nat.add_right_cancel (h.trans h'.symm)
theorem Nat.mul_mod_mul_right (z x y : Nat) : (x * z) % (y * z) = (x % y) * z := by
  rw [Nat.mul_comm x, Nat.mul_comm y, Nat.mul_mod_mul_left, Nat.mul_comm]
theorem Nat.sub_mul_div (a b c : Nat) : (a - b * c) / b = a / b - c := by
  rcases Nat.eq_zero_or_pos b with rfl | hb
  · rw [Nat.div_zero, Nat.div_zero, Nat.zero_sub]
  rcases Nat.le_total (b * c) a with h | h
  · rcases Nat.exists_eq_add_of_le' h with ⟨j, rfl⟩
    rw [Nat.add_sub_cancel, Nat.add_mul_div_left _ _ hb, Nat.add_sub_cancel]
  · have h' := Nat.div_le_div_right (c := b) h
    rw [Nat.mul_div_right c hb] at h'
    rw [Nat.sub_eq_zero_of_le h, Nat.zero_div, Nat.sub_eq_zero_of_le h']
theorem Nat.mod_def (m k : Nat) : m % k = m - k * (m / k) := Nat.eq_sub_of_add_eq (Nat.mod_add_div m k)
theorem Nat.mod_eq_sub (x w : Nat) : x % w = x - w * (x / w) := Nat.mod_def x w
