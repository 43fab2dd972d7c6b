prelude
import Workbench.Int
import Workbench.NatDiv
/-! Division of integers, rounding so that remainders are never negative, as in core. -/
set_option linter.all false
set_option autoImplicit false

namespace Int

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_ediv"] def ediv : Int → Int → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc _, ofNat .zero => 0
  | negSucc m, ofNat (.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ (m / Nat.succ n))

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_emod"] def emod : Int → Int → Int
  | ofNat m, n => ofNat (m % natAbs n)
  | negSucc m, n => subNatNat (natAbs n) (Nat.succ (m % natAbs n))

instance instDiv : Div Int where div := ediv
instance instMod : Mod Int where mod := emod
instance instDvd : Dvd Int where dvd a b := ∃ c, b = a * c

/-- The remainder of least absolute value. -/
def bmod (x : Int) (m : Nat) : Int :=
  let r := x % m
  match decide (r < ((m : Int) + 1) / 2) with
  | true => r
  | false => r - m

@[norm_cast] theorem natCast_ediv (a b : Nat) : ((a / b : Nat) : Int) = (a : Int) / b := rfl
@[norm_cast] theorem natCast_emod (a b : Nat) : ((a % b : Nat) : Int) = (a : Int) % b := rfl

theorem emod_add_mul_ediv (a b : Int) : a % b + b * (a / b) = a := by
  have neg (m n r q : Nat) (h : r + (n + 1) * q = m) :
      subNatNat (n + 1) (r + 1) + subNatNat 0 ((n + 1) * (q + 1)) = negSucc m := by
    rw [subNatNat_add, ← subNatNat_zero_succ, ← h]
    apply subNatNat_congr
    rw [Nat.mul_succ]
    simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.zero_add, Nat.add_zero]
  match a, b with
  | ofNat m, ofNat n => exact congrArg ofNat (Nat.mod_add_div m n)
  | ofNat m, negSucc n =>
    show ofNat (m % (n + 1)) + -ofNat (n + 1) * -ofNat (m / (n + 1)) = _
    rw [Int.neg_mul_neg]; exact congrArg ofNat (Nat.mod_add_div m (n + 1))
  | negSucc m, ofNat 0 =>
    show subNatNat 0 (m % 0 + 1) + 0 * 0 = _
    rw [Nat.mod_zero]; rfl
  | negSucc m, ofNat (n + 1) =>
    show subNatNat (n + 1) (m % (n + 1) + 1) + ofNat (n + 1) * negSucc (m / (n + 1)) = _
    rw [← subNatNat_zero, ← subNatNat_zero_succ, subNatNat_mul, Nat.mul_zero, Nat.zero_mul, Nat.zero_mul,
      Nat.zero_add, Nat.add_zero]
    exact neg m n _ _ (Nat.mod_add_div m (n + 1))
  | negSucc m, negSucc n =>
    show subNatNat (n + 1) (m % (n + 1) + 1) + negSucc n * ofNat (m / (n + 1) + 1) = _
    rw [← subNatNat_zero, ← subNatNat_zero_succ, subNatNat_mul, Nat.zero_mul, Nat.zero_mul, Nat.mul_zero,
      Nat.zero_add, Nat.zero_add]
    exact neg m n _ _ (Nat.mod_add_div m (n + 1))
theorem mul_ediv_add_emod (a b : Int) : b * (a / b) + a % b = a :=
  (Int.add_comm _ _).trans (emod_add_mul_ediv a b)
theorem emod_add_ediv_mul (a b : Int) : a % b + a / b * b = a := by
  rw [Int.mul_comm]; exact emod_add_mul_ediv a b
theorem ediv_mul_add_emod (a b : Int) : a / b * b + a % b = a := by
  rw [Int.mul_comm]; exact mul_ediv_add_emod a b
theorem emod_def (a b : Int) : a % b = a - b * (a / b) :=
  (Int.add_sub_cancel (a % b) (b * (a / b))).symm.trans (congrArg (· - b * (a / b)) (emod_add_mul_ediv a b))

theorem ediv_zero (a : Int) : a / 0 = 0 := by
  match a with
  | ofNat m => exact congrArg ofNat (Nat.div_zero m)
  | negSucc m => rfl
theorem emod_zero (a : Int) : a % 0 = a := by
  have := emod_add_mul_ediv a 0
  rw [Int.zero_mul, Int.add_zero] at this; exact this
theorem ediv_neg (a b : Int) : a / (-b) = -(a / b) := by
  match a, b with
  | a, ofNat 0 => show a / 0 = -(a / 0); rw [ediv_zero]; rfl
  | ofNat m, ofNat (n + 1) => rfl
  | ofNat m, negSucc n => exact (Int.neg_neg (ofNat (m / (n + 1)))).symm
  | negSucc m, ofNat (n + 1) => rfl
  | negSucc m, negSucc n => rfl
@[simp] theorem natAbs_neg (a : Int) : natAbs (-a) = natAbs a := by
  match a with
  | ofNat 0 => rfl
  | ofNat (n + 1) => rfl
  | negSucc n => rfl
theorem emod_neg (a b : Int) : a % (-b) = a % b := by
  rw [emod_def, ediv_neg, Int.neg_mul_neg, emod_def]
theorem natAbs_pos_of_ne_zero {b : Int} (h : b ≠ 0) : 0 < natAbs b := by
  match b, h with
  | ofNat 0, h => exact absurd rfl h
  | ofNat (n + 1), _ => exact Nat.succ_pos n
  | negSucc n, _ => exact Nat.succ_pos n
theorem emod_nonneg {b : Int} (a : Int) (h : b ≠ 0) : 0 ≤ a % b := by
  match a with
  | ofNat m => exact natCast_nonneg _
  | negSucc m =>
    show subNatNat 0 0 ≤ subNatNat (natAbs b) (m % natAbs b + 1)
    rw [subNatNat_le, Nat.zero_add]
    exact Nat.mod_lt m (natAbs_pos_of_ne_zero h)
theorem emod_lt_of_pos (a : Int) {b : Int} (h : 0 < b) : a % b < b := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le (Int.le_of_lt h)
  match a with
  | ofNat m => exact natCast_lt.mpr (Nat.mod_lt m (natCast_pos.mp h))
  | negSucc m =>
    show subNatNat n (m % n + 1) < _
    rw [natCast_eq, subNatNat_lt]
    exact Nat.lt_add_of_pos_right (Nat.succ_pos _)

theorem mul_ediv_self_le {x k : Int} (h : k ≠ 0) : k * (x / k) ≤ x := by
  apply le_of_sub_nonneg; rw [← emod_def]; exact emod_nonneg x h
theorem lt_mul_ediv_self_add {x k : Int} (h : 0 < k) : x < k * (x / k) + k := by
  have : k * (x / k) + (x % k + 1) ≤ k * (x / k) + k := Int.add_le_add_left (emod_lt_of_pos x h) _
  rw [← Int.add_assoc, mul_ediv_add_emod] at this
  exact this

theorem lt_of_mul_lt_mul_left {a b c : Int} (h : c * a < c * b) (hc : 0 ≤ c) : a < b :=
  Int.not_le.mp fun g => Int.not_le.mpr h (Int.mul_le_mul_of_nonneg_left g hc)

theorem mul_emod_right (k c : Int) : k * c % k = 0 := by
  have pos (k c : Int) (hk : 0 < k) : k * c % k = 0 := by
    have h0 := emod_nonneg (k * c) (Int.ne_of_gt hk)
    have h1 := emod_lt_of_pos (k * c) hk
    rw [emod_def, ← Int.mul_sub] at *
    generalize c - k * c / k = t at *
    have h2 : t < 1 := lt_of_mul_lt_mul_left (c := k) (by rw [Int.mul_one]; exact h1) (Int.le_of_lt hk)
    have h3 : -1 < t := lt_of_mul_lt_mul_left (c := k)
      (Int.lt_of_lt_of_le (by
        rw [Int.mul_neg, Int.mul_one]
        exact Int.not_le.mp fun g => Int.not_le.mpr hk (by
          have := Int.neg_le_neg g; rw [Int.neg_neg] at this; exact this)) h0) (Int.le_of_lt hk)
    have : t = 0 := Int.le_antisymm (Int.not_lt.mp fun g => Int.not_le.mpr h2 g) h3
    rw [this, Int.mul_zero]
  rcases Int.lt_trichotomy k 0 with h | h | h
  · have := pos (-k) (-c) (Int.neg_pos_of_neg h)
    rw [emod_neg, Int.neg_mul_neg] at this; exact this
  · rw [h, emod_zero, Int.zero_mul]
  · exact pos k c h
theorem emod_eq_zero_of_dvd {k x : Int} : k ∣ x → x % k = 0 := fun ⟨c, h⟩ => by
  rw [h]; exact mul_emod_right k c
theorem dvd_of_emod_eq_zero {k x : Int} (h : x % k = 0) : k ∣ x :=
  ⟨x / k, by have := emod_add_mul_ediv x k; rw [h, Int.zero_add] at this; exact this.symm⟩
theorem dvd_iff_emod_eq_zero {k x : Int} : k ∣ x ↔ x % k = 0 := ⟨emod_eq_zero_of_dvd, dvd_of_emod_eq_zero⟩
theorem emod_pos_of_not_dvd {k x : Int} (h : ¬k ∣ x) : k = 0 ∨ 0 < x % k :=
  if hk : k = 0 then .inl hk else .inr (Int.not_le.mp fun g =>
    h (dvd_of_emod_eq_zero (Int.le_antisymm g (emod_nonneg x hk))))
instance decidableDvd (a b : Int) : Decidable (a ∣ b) :=
  decidable_of_iff (b % a = 0) dvd_iff_emod_eq_zero.symm

end Int
