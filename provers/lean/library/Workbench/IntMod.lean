prelude
import Workbench.IntProducts
/-! Quotients, remainders and divisibility of integers under core's names. -/
set_option linter.all false
set_option autoImplicit false

namespace Int

variable {a b c d k m n : Int}

/-! Divisibility -/

@[simp] protected theorem dvd_refl (a : Int) : a ∣ a := ⟨1, (Int.mul_one a).symm⟩
protected theorem dvd_rfl {a : Int} : a ∣ a := Int.dvd_refl a
protected theorem dvd_trans : a ∣ b → b ∣ c → a ∣ c := fun ⟨x, hx⟩ ⟨y, hy⟩ =>
  ⟨x * y, by rw [hy, hx, Int.mul_assoc]⟩
@[simp] protected theorem dvd_zero (a : Int) : a ∣ 0 := ⟨0, (Int.mul_zero a).symm⟩
@[simp] protected theorem zero_dvd : 0 ∣ a ↔ a = 0 :=
  ⟨fun ⟨x, h⟩ => by rw [h, Int.zero_mul], fun h => h ▸ Int.dvd_refl 0⟩
@[simp] protected theorem one_dvd (a : Int) : 1 ∣ a := ⟨a, (Int.one_mul a).symm⟩
@[simp] protected theorem dvd_mul_right (a b : Int) : a ∣ a * b := ⟨b, rfl⟩
@[simp] protected theorem dvd_mul_left (a b : Int) : b ∣ a * b := ⟨a, Int.mul_comm a b⟩
theorem dvd_mul_of_dvd_left (h : a ∣ b) : a ∣ b * c := Int.dvd_trans h (Int.dvd_mul_right b c)
theorem dvd_mul_of_dvd_right (h : a ∣ c) : a ∣ b * c := Int.dvd_trans h (Int.dvd_mul_left b c)
protected theorem dvd_of_mul_right_dvd (h : a * b ∣ c) : a ∣ c := Int.dvd_trans (Int.dvd_mul_right a b) h
protected theorem dvd_of_mul_left_dvd (h : a * b ∣ c) : b ∣ c := Int.dvd_trans (Int.dvd_mul_left a b) h
protected theorem mul_dvd_mul : a ∣ b → c ∣ d → a * c ∣ b * d := fun ⟨x, hx⟩ ⟨y, hy⟩ =>
  ⟨x * y, by rw [hx, hy, Int.mul_assoc, Int.mul_assoc, Int.mul_left_comm x]⟩
protected theorem mul_dvd_mul_left (a : Int) (h : b ∣ c) : a * b ∣ a * c := Int.mul_dvd_mul (Int.dvd_refl a) h
protected theorem mul_dvd_mul_right (a : Int) (h : b ∣ c) : b * a ∣ c * a := Int.mul_dvd_mul h (Int.dvd_refl a)
protected theorem dvd_of_mul_dvd_mul_left (ha : a ≠ 0) : a * b ∣ a * c → b ∣ c := fun ⟨x, h⟩ =>
  ⟨x, eq_of_mul_eq_mul_left ha (by rw [h, Int.mul_assoc])⟩
protected theorem dvd_add : a ∣ b → a ∣ c → a ∣ b + c := fun ⟨x, hx⟩ ⟨y, hy⟩ =>
  ⟨x + y, by rw [hx, hy, Int.mul_add]⟩
protected theorem dvd_sub : a ∣ b → a ∣ c → a ∣ b - c := fun ⟨x, hx⟩ ⟨y, hy⟩ =>
  ⟨x - y, by rw [hx, hy, Int.mul_sub]⟩
@[simp] protected theorem dvd_neg : a ∣ -b ↔ a ∣ b :=
  ⟨fun ⟨x, h⟩ => ⟨-x, by rw [Int.mul_neg, ← h, Int.neg_neg]⟩, fun ⟨x, h⟩ => ⟨-x, by rw [Int.mul_neg, ← h]⟩⟩
@[simp] protected theorem neg_dvd : -a ∣ b ↔ a ∣ b :=
  ⟨fun ⟨x, h⟩ => ⟨-x, by rw [h, Int.neg_mul_comm]⟩, fun ⟨x, h⟩ => ⟨-x, by rw [h, Int.neg_mul_neg]⟩⟩
protected theorem dvd_add_right (h : a ∣ b) : a ∣ b + c ↔ a ∣ c :=
  ⟨fun g => by have := Int.dvd_sub g h; rw [Int.add_sub_cancel_left] at this; exact this, Int.dvd_add h⟩
protected theorem dvd_add_left (h : a ∣ c) : a ∣ b + c ↔ a ∣ b := by
  rw [Int.add_comm]; exact Int.dvd_add_right h
protected theorem dvd_sub_comm : a ∣ b - c ↔ a ∣ c - b := by rw [← Int.dvd_neg, Int.neg_sub]
@[norm_cast] theorem natCast_dvd_natCast {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := by
  constructor
  · rintro ⟨c, h⟩
    refine ⟨natAbs c, ?_⟩
    have := congrArg natAbs h
    rw [natAbs_mul] at this; exact this
  · rintro ⟨c, h⟩
    exact ⟨c, by rw [h]; rfl⟩
theorem ofNat_dvd {m n : Nat} : (m : Int) ∣ n ↔ m ∣ n := natCast_dvd_natCast
@[simp] theorem dvd_natAbs : a ∣ (natAbs b : Int) ↔ a ∣ b := by
  rcases natAbs_eq b with h | h
  · rw [← h]
  · rw [← Int.dvd_neg, ← h]
@[simp] theorem natAbs_dvd : (natAbs a : Int) ∣ b ↔ a ∣ b := by
  rcases natAbs_eq a with h | h
  · rw [← h]
  · rw [← Int.neg_dvd, ← h]
theorem natAbs_dvd_natAbs : natAbs a ∣ natAbs b ↔ a ∣ b := by
  rw [← natCast_dvd_natCast, dvd_natAbs, natAbs_dvd]
theorem le_of_dvd (hb : 0 < b) : a ∣ b → a ≤ b := fun ⟨x, h⟩ => by
  rcases Int.lt_or_le 0 a with ha | ha
  · have hx : 0 < x := by
      apply Int.not_le.mp
      intro hx
      have := Int.mul_nonpos_of_nonneg_of_nonpos (Int.le_of_lt ha) hx
      omega
    have := Int.mul_le_mul_of_nonneg_left (show 1 ≤ x from hx) (Int.le_of_lt ha)
    rw [Int.mul_one] at this; omega
  · omega
theorem dvd_antisymm (ha : 0 ≤ a) (hb : 0 ≤ b) (h : a ∣ b) (h' : b ∣ a) : a = b := by
  by_cases ha' : a = 0
  · rw [ha', Int.zero_dvd] at h; omega
  · by_cases hb' : b = 0
    · rw [hb', Int.zero_dvd] at h'; omega
    · have := le_of_dvd (by omega) h
      have := le_of_dvd (by omega) h'
      omega
theorem eq_one_of_dvd_one (ha : 0 ≤ a) (h : a ∣ 1) : a = 1 := dvd_antisymm ha (by decide) h (Int.one_dvd a)
theorem eq_zero_of_dvd_of_natAbs_lt_natAbs (h : a ∣ b) (hlt : natAbs b < natAbs a) : b = 0 := by
  by_cases hb : b = 0
  · exact hb
  · have := le_of_dvd (a := natAbs a) (b := natAbs b) (by omega) (natCast_dvd_natCast.mpr (natAbs_dvd_natAbs.mpr h))
    omega
theorem dvd_pow {a b : Int} (h : a ∣ b) {n : Nat} (hn : n ≠ 0) : a ∣ b ^ n := by
  match n, hn with
  | n + 1, _ => rw [Int.pow_succ]; exact Int.dvd_mul_of_dvd_right h
theorem pow_dvd_pow (a : Int) {m n : Nat} (h : m ≤ n) : a ^ m ∣ a ^ n :=
  ⟨a ^ (n - m), by rw [← Int.pow_add]; congr 1; omega⟩

/-! Remainders -/

theorem emod_two_eq (x : Int) : x % 2 = 0 ∨ x % 2 = 1 := by omega
@[simp] theorem emod_one (a : Int) : a % 1 = 0 := by omega
@[simp] theorem ediv_one (a : Int) : a / 1 = a := by omega
@[simp] theorem emod_zero' (a : Int) : a % 0 = a := emod_zero a
@[simp] theorem ediv_zero' (a : Int) : a / 0 = 0 := ediv_zero a
@[simp] theorem mul_emod_left (a b : Int) : a * b % b = 0 := by rw [Int.mul_comm]; exact mul_emod_right b a
@[simp] theorem emod_self {a : Int} : a % a = 0 := emod_eq_zero_of_dvd (Int.dvd_refl a)
@[simp] theorem zero_emod (b : Int) : 0 % b = 0 := emod_eq_zero_of_dvd (Int.dvd_zero b)
theorem emod_lt (a : Int) {b : Int} (h : b ≠ 0) : a % b < natAbs b := by
  rcases natAbs_eq b with e | e
  · have := emod_lt_of_pos a (b := natAbs b) (by omega)
    rw [← e] at this; omega
  · have := emod_lt_of_pos a (b := natAbs b) (by omega)
    have e : (natAbs b : Int) = -b := by omega
    rw [e, emod_neg] at this; omega
theorem dvd_self_sub_emod : b ∣ a - a % b := ⟨a / b, by have := emod_add_mul_ediv a b; omega⟩
theorem dvd_emod_sub_self : b ∣ a % b - a := Int.dvd_sub_comm.mp dvd_self_sub_emod

/-- Two numbers have the same remainder exactly if the modulus divides their difference. -/
theorem emod_eq_emod_iff_dvd_sub : a % n = b % n ↔ n ∣ a - b := by
  constructor
  · intro h
    have h₁ := dvd_self_sub_emod (a := a) (b := n)
    have h₂ := dvd_self_sub_emod (a := b) (b := n)
    have := Int.dvd_sub h₁ h₂
    have e : a - a % n - (b - b % n) = a - b := by omega
    rw [e] at this; exact this
  · intro h
    by_cases hn : n = 0
    · rw [hn, Int.zero_dvd] at h
      rw [Int.eq_of_sub_eq_zero h]
    · have h₁ := dvd_emod_sub_self (a := a) (b := n)
      have h₂ := dvd_self_sub_emod (a := b) (b := n)
      have h₃ : n ∣ a % n - b % n := by
        have := Int.dvd_add (Int.dvd_add h₁ h) h₂
        have e : a % n - a + (a - b) + (b - b % n) = a % n - b % n := by omega
        rw [e] at this; exact this
      have l₁ := emod_nonneg a hn
      have l₂ := emod_nonneg b hn
      have u₁ := emod_lt a hn
      have u₂ := emod_lt b hn
      have := eq_zero_of_dvd_of_natAbs_lt_natAbs h₃ (by omega)
      omega
theorem emod_eq_emod_iff_emod_sub_eq_zero : a % n = b % n ↔ (a - b) % n = 0 :=
  emod_eq_emod_iff_dvd_sub.trans dvd_iff_emod_eq_zero
theorem dvd_sub_of_emod_eq (h : a % n = b) : n ∣ a - b := h ▸ dvd_self_sub_emod
theorem dvd_self_sub_of_emod_eq (h : a % n = b) : n ∣ a - b := dvd_sub_of_emod_eq h

@[simp] theorem emod_emod (a b : Int) : a % b % b = a % b := emod_eq_emod_iff_dvd_sub.mpr dvd_emod_sub_self
theorem emod_emod_of_dvd (n : Int) {m k : Int} (h : m ∣ k) : n % k % m = n % m :=
  emod_eq_emod_iff_dvd_sub.mpr (Int.dvd_trans h dvd_emod_sub_self)
theorem add_emod (a b n : Int) : (a + b) % n = (a % n + b % n) % n :=
  emod_eq_emod_iff_dvd_sub.mpr (by
    have := Int.dvd_add (dvd_self_sub_emod (a := a) (b := n)) (dvd_self_sub_emod (a := b) (b := n))
    have e : a - a % n + (b - b % n) = a + b - (a % n + b % n) := by omega
    rw [e] at this; exact this)
theorem sub_emod (a b n : Int) : (a - b) % n = (a % n - b % n) % n :=
  emod_eq_emod_iff_dvd_sub.mpr (by
    have := Int.dvd_sub (dvd_self_sub_emod (a := a) (b := n)) (dvd_self_sub_emod (a := b) (b := n))
    have e : a - a % n - (b - b % n) = a - b - (a % n - b % n) := by omega
    rw [e] at this; exact this)
theorem mul_emod (a b n : Int) : (a * b) % n = (a % n) * (b % n) % n :=
  emod_eq_emod_iff_dvd_sub.mpr (by
    have h := Int.dvd_add (Int.dvd_mul_of_dvd_left (c := b) (dvd_self_sub_emod (a := a) (b := n)))
      (Int.dvd_mul_of_dvd_right (b := a % n) (dvd_self_sub_emod (a := b) (b := n)))
    rw [Int.sub_mul, Int.mul_sub] at h
    have e : a * b - a % n * b + (a % n * b - a % n * (b % n)) = a * b - a % n * (b % n) := by omega
    rw [e] at h; exact h)
theorem neg_emod_eq (h : a % n = b % n) : -a % n = -b % n :=
  emod_eq_emod_iff_dvd_sub.mpr (by
    have := Int.dvd_neg.mpr (emod_eq_emod_iff_dvd_sub.mp h)
    have e : -(a - b) = -a - -b := by omega
    rw [e] at this; exact this)
theorem pow_emod (a n : Int) (k : Nat) : a ^ k % n = (a % n) ^ k % n := by
  induction k with
  | zero => rfl
  | succ k ih =>
    rw [Int.pow_succ, mul_emod, ih, Int.pow_succ, mul_emod ((a % n) ^ k), emod_emod]
@[simp] theorem emod_add_emod (a b n : Int) : (a % n + b) % n = (a + b) % n := by
  rw [add_emod, emod_emod, ← add_emod]
@[simp] theorem add_emod_emod (a b n : Int) : (a + b % n) % n = (a + b) % n := by
  rw [add_emod, emod_emod, ← add_emod]
@[simp] theorem emod_sub_emod (a b n : Int) : (a % n - b) % n = (a - b) % n := by
  rw [sub_emod, emod_emod, ← sub_emod]
@[simp] theorem sub_emod_emod (a b n : Int) : (a - b % n) % n = (a - b) % n := by
  rw [sub_emod, emod_emod, ← sub_emod]
@[simp] theorem emod_mul_emod (a b n : Int) : (a % n * b) % n = (a * b) % n := by
  rw [mul_emod, emod_emod, ← mul_emod]
@[simp] theorem mul_emod_emod (a b n : Int) : (a * (b % n)) % n = (a * b) % n := by
  rw [mul_emod, emod_emod, ← mul_emod]
theorem add_emod_eq_add_emod_left (i : Int) (h : a % n = b % n) : (i + a) % n = (i + b) % n := by
  rw [add_emod, h, ← add_emod]
theorem add_emod_eq_add_emod_right (i : Int) (h : a % n = b % n) : (a + i) % n = (b + i) % n := by
  rw [add_emod, h, ← add_emod]
theorem emod_add_cancel_right (i : Int) : (a + i) % n = (b + i) % n ↔ a % n = b % n := by
  rw [emod_eq_emod_iff_dvd_sub, emod_eq_emod_iff_dvd_sub, Int.add_sub_add_right]
@[simp] theorem add_mul_emod_self_right (a b c : Int) : (a + b * c) % c = a % c :=
  emod_eq_emod_iff_dvd_sub.mpr (by rw [Int.add_sub_cancel_left]; exact Int.dvd_mul_left b c)
@[simp] theorem add_mul_emod_self_left (a b c : Int) : (a + b * c) % b = a % b :=
  emod_eq_emod_iff_dvd_sub.mpr (by rw [Int.add_sub_cancel_left]; exact Int.dvd_mul_right b c)
theorem add_mul_emod_self {a b c : Int} : (a + b * c) % c = a % c := add_mul_emod_self_right a b c
@[simp] theorem mul_add_emod_self_left (a b c : Int) : (a * b + c) % a = c % a := by
  rw [Int.add_comm, add_mul_emod_self_left]
@[simp] theorem mul_add_emod_self_right (a b c : Int) : (a * b + c) % b = c % b := by
  rw [Int.add_comm, add_mul_emod_self_right]
@[simp] theorem add_emod_right (a b : Int) : (a + b) % b = a % b :=
  emod_eq_emod_iff_dvd_sub.mpr (by rw [Int.add_sub_cancel_left]; exact Int.dvd_refl b)
@[simp] theorem add_emod_left (a b : Int) : (a + b) % a = b % a := by rw [Int.add_comm]; exact add_emod_right b a
theorem add_emod_self {a b : Int} : (a + b) % b = a % b := add_emod_right a b
@[simp] theorem sub_emod_right (a b : Int) : (a - b) % b = a % b :=
  emod_eq_emod_iff_dvd_sub.mpr (by
    have e : a - b - a = -b := by omega
    rw [e, Int.dvd_neg]; exact Int.dvd_refl b)
theorem neg_emod_self (b : Int) : -b % b = 0 := emod_eq_zero_of_dvd (Int.dvd_neg.mpr (Int.dvd_refl b))
theorem natAbs_emod_eq (a b : Int) : a % (natAbs b : Int) = a % b := by
  rcases natAbs_eq b with h | h
  · rw [← h]
  · have h : (natAbs b : Int) = -b := by omega
    rw [h, emod_neg]

/-- A remainder in range is the remainder. -/
theorem emod_eq_of_lt (h₁ : 0 ≤ a) (h₂ : a < b) : a % b = a := by
  have hb : b ≠ 0 := by omega
  have l := emod_nonneg a hb
  have u := emod_lt_of_pos a (b := b) (by omega)
  have := eq_zero_of_dvd_of_natAbs_lt_natAbs (dvd_self_sub_emod (a := a) (b := b)) (by omega)
  omega
theorem ediv_eq_of_eq_mul_right (hb : b ≠ 0) (h : a = b * c) : a / b = c := by
  have := emod_add_mul_ediv a b
  rw [emod_eq_zero_of_dvd ⟨c, h⟩, Int.zero_add, h] at this
  rw [h]; exact eq_of_mul_eq_mul_left hb this
theorem ediv_emod_unique {a b r q : Int} (h : 0 < b) : a / b = q ∧ a % b = r ↔ r + b * q = a ∧ 0 ≤ r ∧ r < b := by
  have hb : b ≠ 0 := by omega
  constructor
  · rintro ⟨rfl, rfl⟩
    exact ⟨emod_add_mul_ediv a b, emod_nonneg a hb, emod_lt_of_pos a h⟩
  · rintro ⟨rfl, h₁, h₂⟩
    have hr : (r + b * q) % b = r := by rw [add_mul_emod_self_left]; exact emod_eq_of_lt h₁ h₂
    refine ⟨?_, hr⟩
    have := emod_add_mul_ediv (r + b * q) b
    rw [hr] at this
    exact eq_of_mul_eq_mul_left hb (Int.add_left_cancel this)

/-! Quotients -/

@[simp] theorem zero_ediv (b : Int) : 0 / b = 0 := by
  by_cases hb : b = 0
  · rw [hb, ediv_zero]
  · exact ediv_eq_of_eq_mul_right hb (Int.mul_zero b).symm
@[simp] theorem mul_ediv_cancel_left {a : Int} (b : Int) (h : a ≠ 0) : a * b / a = b := ediv_eq_of_eq_mul_right h rfl
@[simp] theorem mul_ediv_cancel (a : Int) {b : Int} (h : b ≠ 0) : a * b / b = a := by
  rw [Int.mul_comm]; exact mul_ediv_cancel_left a h
theorem ediv_self {a : Int} (h : a ≠ 0) : a / a = 1 := ediv_eq_of_eq_mul_right h (Int.mul_one a).symm
theorem mul_ediv_cancel' (h : a ∣ b) : a * (b / a) = b := by
  have := emod_add_mul_ediv b a
  rw [emod_eq_zero_of_dvd h, Int.zero_add] at this; exact this
theorem mul_ediv_cancel_of_dvd (h : a ∣ b) : a * (b / a) = b := mul_ediv_cancel' h
theorem ediv_mul_cancel (h : b ∣ a) : a / b * b = a := by rw [Int.mul_comm]; exact mul_ediv_cancel' h
theorem ediv_mul_cancel_of_dvd (h : b ∣ a) : a / b * b = a := ediv_mul_cancel h
theorem eq_mul_of_ediv_eq_right (h : b ∣ a) (h' : a / b = c) : a = b * c := by rw [← h', mul_ediv_cancel' h]
theorem ediv_eq_iff_eq_mul_right (hb : b ≠ 0) (h : b ∣ a) : a / b = c ↔ a = b * c :=
  ⟨eq_mul_of_ediv_eq_right h, ediv_eq_of_eq_mul_right hb⟩
theorem add_mul_ediv_left (a : Int) {b : Int} (c : Int) (h : b ≠ 0) : (a + b * c) / b = a / b + c := by
  have h₁ := emod_add_mul_ediv (a + b * c) b
  have h₂ := emod_add_mul_ediv a b
  rw [add_mul_emod_self_left] at h₁
  apply eq_of_mul_eq_mul_left h
  rw [Int.mul_add]; omega
theorem add_mul_ediv_right (a b : Int) {c : Int} (h : c ≠ 0) : (a + b * c) / c = a / c + b := by
  rw [Int.mul_comm]; exact add_mul_ediv_left a b h
theorem ediv_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a / b := by
  obtain ⟨a, rfl⟩ := eq_ofNat_of_zero_le ha
  obtain ⟨b, rfl⟩ := eq_ofNat_of_zero_le hb
  exact natCast_nonneg (a / b)
theorem ediv_eq_zero_of_lt (h₁ : 0 ≤ a) (h₂ : a < b) : a / b = 0 :=
  ((ediv_emod_unique (by omega)).mpr ⟨by rw [Int.mul_zero, Int.add_zero], h₁, h₂⟩).1
theorem le_ediv_iff_mul_le (h : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  have h₁ := emod_add_mul_ediv b c
  have h₂ := emod_nonneg b (Int.ne_of_gt h)
  have h₃ := emod_lt_of_pos b h
  rw [Int.mul_comm a]
  constructor
  · intro g
    have := Int.mul_le_mul_of_nonneg_left g (Int.le_of_lt h)
    omega
  · intro g
    apply Int.not_lt.mp
    intro g'
    have := Int.mul_le_mul_of_nonneg_left (show b / c + 1 ≤ a from g') (Int.le_of_lt h)
    rw [Int.mul_add, Int.mul_one] at this
    omega
theorem ediv_lt_iff_lt_mul (h : 0 < c) : a / c < b ↔ a < b * c := by
  rw [← Int.not_le, ← Int.not_le, le_ediv_iff_mul_le h]
theorem ediv_le_ediv (hc : 0 < c) (h : a ≤ b) : a / c ≤ b / c :=
  (le_ediv_iff_mul_le hc).mpr (Int.le_trans ((le_ediv_iff_mul_le hc).mp (Int.le_refl _)) h)
theorem ediv_mul_le (a : Int) {b : Int} (h : b ≠ 0) : a / b * b ≤ a := by
  rw [Int.mul_comm]; exact mul_ediv_self_le h
theorem lt_ediv_add_one_mul_self (a : Int) {b : Int} (h : 0 < b) : a < (a / b + 1) * b := by
  rw [Int.add_mul, Int.one_mul, Int.mul_comm]; exact lt_mul_ediv_self_add h
theorem mul_ediv_assoc (a : Int) {b c : Int} (h : c ∣ b) : a * b / c = a * (b / c) := by
  by_cases hc : c = 0
  · rw [hc, ediv_zero, ediv_zero, Int.mul_zero]
  · obtain ⟨k, rfl⟩ := h
    rw [mul_ediv_cancel_left k hc]
    exact ediv_eq_of_eq_mul_right hc (Int.mul_left_comm a c k)
theorem add_ediv_of_dvd_right (h : c ∣ b) : (a + b) / c = a / c + b / c := by
  by_cases hc : c = 0
  · rw [hc, ediv_zero, ediv_zero, ediv_zero]; rfl
  · obtain ⟨k, rfl⟩ := h
    rw [mul_ediv_cancel_left k hc, add_mul_ediv_left a k hc]
theorem add_ediv_of_dvd_left (h : c ∣ a) : (a + b) / c = a / c + b / c := by
  rw [Int.add_comm, add_ediv_of_dvd_right h, Int.add_comm]
theorem mul_emod_mul_of_pos (b c : Int) (h : 0 < a) : a * b % (a * c) = a * (b % c) := by
  by_cases hc : c = 0
  · rw [hc, Int.mul_zero, emod_zero, emod_zero]
  · have e : a * b - a * (b % c) = a * c * (b / c) := by
      rw [← Int.mul_sub, Int.mul_assoc]
      have := emod_add_mul_ediv b c
      congr 1; omega
    have ha : a ≠ 0 := by omega
    have h₁ : a * b % (a * c) = a * (b % c) % (a * c) := emod_eq_emod_iff_dvd_sub.mpr ⟨b / c, e⟩
    rw [h₁, ← natAbs_emod_eq, natAbs_mul, natCast_mul, natAbs_of_nonneg (Int.le_of_lt h)]
    exact emod_eq_of_lt (Int.mul_nonneg (Int.le_of_lt h) (emod_nonneg b hc))
      (Int.mul_lt_mul_of_pos_left (emod_lt b hc) h)
theorem ediv_lt_of_lt_mul (H : 0 < c) (H' : a < b * c) : a / c < b := (ediv_lt_iff_lt_mul H).mpr H'

end Int
