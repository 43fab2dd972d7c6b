prelude
import Workbench.IntMod
/-! Division of integers that rounds to zero (`tdiv`, `tmod`) or down (`fdiv`, `fmod`), as in core. -/
set_option linter.all false
set_option autoImplicit false

namespace Int
variable {a b c : Int}

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_div"] def tdiv : Int → Int → Int
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat m, negSucc n => -ofNat (m / Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m / n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)
set_option bootstrap.genMatcherCode false in
@[extern "lean_int_mod"] def tmod : Int → Int → Int
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat m, negSucc n => ofNat (m % Nat.succ n)
  | negSucc m, ofNat n => -ofNat (Nat.succ m % n)
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)
noncomputable section
set_option bootstrap.genMatcherCode false
def fdiv : Int → Int → Int
  | ofNat .zero, _ => ofNat 0
  | ofNat m, ofNat n => ofNat (m / n)
  | ofNat (.succ m), negSucc n => negSucc (m / Nat.succ n)
  | negSucc _, ofNat .zero => ofNat 0
  | negSucc m, ofNat (.succ n) => negSucc (m / Nat.succ n)
  | negSucc m, negSucc n => ofNat (Nat.succ m / Nat.succ n)
def fmod : Int → Int → Int
  | ofNat .zero, _ => ofNat 0
  | ofNat m, ofNat n => ofNat (m % n)
  | ofNat (.succ m), negSucc n => subNatNat (m % Nat.succ n) n
  | negSucc m, ofNat n => subNatNat n (Nat.succ (m % n))
  | negSucc m, negSucc n => -ofNat (Nat.succ m % Nat.succ n)
end

/-! Rounding to zero -/

@[norm_cast] theorem ofNat_tdiv (m n : Nat) : ((m / n : Nat) : Int) = tdiv m n := rfl
@[norm_cast] theorem ofNat_tmod (m n : Nat) : ((m % n : Nat) : Int) = tmod m n := rfl
theorem natCast_tdiv (m n : Nat) : ((m / n : Nat) : Int) = tdiv m n := rfl
theorem natCast_tmod (m n : Nat) : ((m % n : Nat) : Int) = tmod m n := rfl
@[simp] protected theorem neg_tdiv (a b : Int) : (-a).tdiv b = -(a.tdiv b) := by
  have zero (n : Nat) : ofNat (0 / n) = ofNat 0 := congrArg ofNat (Nat.zero_div n)
  match a, b with
  | ofNat 0, ofNat n => show ofNat (0 / n) = -ofNat (0 / n); rw [zero]; rfl
  | ofNat 0, negSucc n => show -ofNat (0 / (n + 1)) = - -ofNat (0 / (n + 1)); rw [zero]; rfl
  | ofNat (m + 1), ofNat n => rfl
  | ofNat (m + 1), negSucc n => exact (Int.neg_neg _).symm
  | negSucc m, ofNat n => exact (Int.neg_neg _).symm
  | negSucc m, negSucc n => rfl
@[simp] protected theorem tdiv_neg (a b : Int) : a.tdiv (-b) = -(a.tdiv b) := by
  have zero (n : Nat) : ofNat (n / 0) = ofNat 0 := congrArg ofNat (Nat.div_zero n)
  match a, b with
  | ofNat m, ofNat 0 => show ofNat (m / 0) = -ofNat (m / 0); rw [zero]; rfl
  | negSucc m, ofNat 0 => show -ofNat ((m + 1) / 0) = - -ofNat ((m + 1) / 0); rw [zero]; rfl
  | ofNat m, ofNat (n + 1) => rfl
  | negSucc m, ofNat (n + 1) => exact (Int.neg_neg _).symm
  | ofNat m, negSucc n => exact (Int.neg_neg _).symm
  | negSucc m, negSucc n => rfl
protected theorem neg_tdiv_neg (a b : Int) : (-a).tdiv (-b) = a.tdiv b := by
  rw [Int.tdiv_neg, Int.neg_tdiv, Int.neg_neg]
@[simp] theorem neg_tmod (a b : Int) : tmod (-a) b = -tmod a b := by
  have zero (n : Nat) : ofNat (0 % n) = ofNat 0 := congrArg ofNat (Nat.zero_mod n)
  match a, b with
  | ofNat 0, ofNat n => show ofNat (0 % n) = -ofNat (0 % n); rw [zero]; rfl
  | ofNat 0, negSucc n => show ofNat (0 % (n + 1)) = -ofNat (0 % (n + 1)); rw [zero]; rfl
  | ofNat (m + 1), ofNat n => rfl
  | ofNat (m + 1), negSucc n => rfl
  | negSucc m, ofNat n => exact (Int.neg_neg _).symm
  | negSucc m, negSucc n => exact (Int.neg_neg _).symm
@[simp] theorem tmod_neg (a b : Int) : tmod a (-b) = tmod a b := by
  have zero (n : Nat) : ofNat (n % 0) = ofNat n := congrArg ofNat (Nat.mod_zero n)
  match a, b with
  | ofNat m, ofNat 0 => rfl
  | negSucc m, ofNat 0 => rfl
  | ofNat m, ofNat (n + 1) => rfl
  | negSucc m, ofNat (n + 1) => rfl
  | ofNat m, negSucc n => rfl
  | negSucc m, negSucc n => rfl
theorem tdiv_eq_ediv_of_nonneg {a b : Int} (h : 0 ≤ a) : a.tdiv b = a / b :=
  match a, b, h with
  | ofNat _, ofNat _, _ => rfl
  | ofNat _, negSucc _, _ => rfl
theorem tmod_eq_emod_of_nonneg {a b : Int} (h : 0 ≤ a) : tmod a b = a % b :=
  match a, b, h with
  | ofNat _, ofNat _, _ => rfl
  | ofNat _, negSucc _, _ => rfl
theorem tmod_add_mul_tdiv (a b : Int) : tmod a b + b * (a.tdiv b) = a := by
  rcases Int.le_total 0 a with h | h
  · rw [tmod_eq_emod_of_nonneg h, tdiv_eq_ediv_of_nonneg h, emod_add_mul_ediv]
  · have h' := Int.neg_nonneg_of_nonpos h
    have := emod_add_mul_ediv (-a) b
    rw [← tmod_eq_emod_of_nonneg h', ← tdiv_eq_ediv_of_nonneg h', neg_tmod, Int.neg_tdiv, Int.mul_neg,
      ← Int.neg_add] at this
    exact Int.neg_inj.mp this
theorem mul_tdiv_add_tmod (a b : Int) : b * a.tdiv b + tmod a b = a := (Int.add_comm _ _).trans (tmod_add_mul_tdiv a b)
theorem tdiv_mul_add_tmod (a b : Int) : a.tdiv b * b + tmod a b = a := by rw [Int.mul_comm]; exact mul_tdiv_add_tmod a b
theorem tmod_add_tdiv_mul (a b : Int) : tmod a b + a.tdiv b * b = a := by rw [Int.mul_comm]; exact tmod_add_mul_tdiv a b
theorem tmod_def (a b : Int) : tmod a b = a - b * a.tdiv b := Int.eq_sub_of_add_eq (tmod_add_mul_tdiv a b)
@[simp] protected theorem tdiv_one (a : Int) : a.tdiv 1 = a := by
  rcases Int.le_total 0 a with h | h
  · rw [tdiv_eq_ediv_of_nonneg h, ediv_one]
  · have := tdiv_eq_ediv_of_nonneg (b := 1) (Int.neg_nonneg_of_nonpos h)
    rw [Int.neg_tdiv, ediv_one] at this; exact Int.neg_inj.mp this
@[simp] protected theorem tdiv_zero (a : Int) : a.tdiv 0 = 0 := by
  match a with
  | ofNat m => exact congrArg ofNat (Nat.div_zero m)
  | negSucc m => show -ofNat ((m + 1) / 0) = 0; rw [Nat.div_zero]; rfl
@[simp] protected theorem zero_tdiv (b : Int) : Int.tdiv 0 b = 0 := by
  rw [tdiv_eq_ediv_of_nonneg (Int.le_refl 0), zero_ediv]
@[simp] theorem zero_tmod (b : Int) : tmod 0 b = 0 := by rw [tmod_eq_emod_of_nonneg (Int.le_refl 0), zero_emod]
@[simp] theorem tmod_zero (a : Int) : tmod a 0 = a := by rw [tmod_def, Int.zero_mul, Int.sub_zero]
@[simp] theorem tmod_one (a : Int) : tmod a 1 = 0 := by rw [tmod_def, Int.tdiv_one, Int.one_mul, Int.sub_self]
theorem mul_tdiv_cancel (a : Int) {b : Int} (H : b ≠ 0) : (a * b).tdiv b = a := by
  rcases Int.le_total 0 (a * b) with h | h
  · rw [tdiv_eq_ediv_of_nonneg h, mul_ediv_cancel a H]
  · have := tdiv_eq_ediv_of_nonneg (b := b) (Int.neg_nonneg_of_nonpos h)
    rw [Int.neg_tdiv, ← Int.neg_mul, mul_ediv_cancel _ H] at this
    exact Int.neg_inj.mp this
theorem mul_tdiv_cancel_left {a : Int} (b : Int) (H : a ≠ 0) : (a * b).tdiv a = b := by
  rw [Int.mul_comm]; exact mul_tdiv_cancel b H
@[simp] protected theorem tdiv_self {a : Int} (H : a ≠ 0) : a.tdiv a = 1 := by
  have := mul_tdiv_cancel 1 H; rwa [Int.one_mul] at this
@[simp] theorem tmod_self {a : Int} : a.tmod a = 0 := by
  by_cases h : a = 0
  · rw [h]; exact tmod_zero 0
  · rw [tmod_def, Int.tdiv_self h, Int.mul_one, Int.sub_self]
@[simp] theorem mul_tmod_left (a b : Int) : (a * b).tmod b = 0 := by
  by_cases h : b = 0
  · rw [h, Int.mul_zero]; exact tmod_zero 0
  · rw [tmod_def, mul_tdiv_cancel a h, Int.mul_comm, Int.sub_self]
@[simp] theorem mul_tmod_right (a b : Int) : (a * b).tmod a = 0 := by rw [Int.mul_comm]; exact mul_tmod_left b a
theorem tmod_eq_zero_of_dvd : {a b : Int} → a ∣ b → tmod b a = 0
  | _, _, ⟨_, rfl⟩ => mul_tmod_right _ _
theorem dvd_of_tmod_eq_zero {a b : Int} (H : tmod b a = 0) : a ∣ b :=
  ⟨b.tdiv a, by
    have := tmod_add_mul_tdiv b a
    rw [H, Int.zero_add] at this; exact this.symm⟩
theorem dvd_iff_tmod_eq_zero {a b : Int} : a ∣ b ↔ tmod b a = 0 := ⟨tmod_eq_zero_of_dvd, dvd_of_tmod_eq_zero⟩
protected theorem mul_tdiv_cancel' {a b : Int} (H : a ∣ b) : a * b.tdiv a = b := by
  have := tmod_add_mul_tdiv b a; rw [tmod_eq_zero_of_dvd H, Int.zero_add] at this; exact this
protected theorem tdiv_mul_cancel {a b : Int} (H : b ∣ a) : a.tdiv b * b = a := by
  rw [Int.mul_comm]; exact Int.mul_tdiv_cancel' H
theorem tmod_nonneg : ∀ {a : Int} (b : Int), 0 ≤ a → 0 ≤ tmod a b
  | ofNat m, ofNat n, _ => natCast_nonneg (m % n)
  | ofNat m, negSucc n, _ => natCast_nonneg (m % (n + 1))
theorem tmod_lt_of_pos (a : Int) {b : Int} (H : 0 < b) : tmod a b < b := by
  rcases Int.le_total 0 a with h | h
  · rw [tmod_eq_emod_of_nonneg h]; exact emod_lt_of_pos a H
  · have := tmod_nonneg b (Int.neg_nonneg_of_nonpos h)
    rw [neg_tmod] at this; exact Int.lt_of_le_of_lt (Int.neg_nonneg.mp this) H
protected theorem tdiv_nonneg {a b : Int} (Ha : 0 ≤ a) (Hb : 0 ≤ b) : 0 ≤ a.tdiv b :=
  match a, b, Ha, Hb with
  | ofNat m, ofNat n, _, _ => natCast_nonneg (m / n)
theorem natAbs_tdiv (a b : Int) : natAbs (a.tdiv b) = (natAbs a).div (natAbs b) := by
  have key (n : Nat) : natAbs (-ofNat n) = n := by cases n <;> rfl
  match a, b with
  | ofNat _, ofNat _ => rfl
  | ofNat _, negSucc _ => exact key _
  | negSucc _, ofNat _ => exact key _
  | negSucc _, negSucc _ => rfl
protected theorem tdiv_eq_of_eq_mul_right {a b c : Int} (H1 : b ≠ 0) (H2 : a = b * c) : a.tdiv b = c :=
  H2 ▸ mul_tdiv_cancel_left c H1
protected theorem tdiv_eq_of_eq_mul_left {a b c : Int} (H1 : b ≠ 0) (H2 : a = c * b) : a.tdiv b = c :=
  H2 ▸ mul_tdiv_cancel c H1

/-! Rounding down -/

theorem fdiv_eq_ediv_of_nonneg : ∀ (a : Int) {b : Int}, 0 ≤ b → fdiv a b = a / b
  | ofNat 0, ofNat n, _ => congrArg ofNat (Nat.zero_div n).symm
  | ofNat (_ + 1), ofNat _, _ => rfl
  | negSucc _, ofNat 0, _ => rfl
  | negSucc _, ofNat (_ + 1), _ => rfl
theorem fmod_eq_emod_of_nonneg : ∀ (a : Int) {b : Int}, 0 ≤ b → fmod a b = a % b
  | ofNat 0, ofNat n, _ => congrArg ofNat (Nat.zero_mod n).symm
  | ofNat (_ + 1), ofNat _, _ => rfl
  | negSucc _, ofNat _, _ => rfl
@[simp] theorem neg_fdiv_neg : ∀ (a b : Int), (-a).fdiv (-b) = a.fdiv b
  | ofNat 0, ofNat 0 => rfl
  | ofNat 0, ofNat (_ + 1) => rfl
  | ofNat 0, negSucc _ => rfl
  | ofNat (m + 1), ofNat 0 => congrArg ofNat (Nat.div_zero (m + 1)).symm
  | ofNat (_ + 1), ofNat (_ + 1) => rfl
  | ofNat (_ + 1), negSucc _ => rfl
  | negSucc m, ofNat 0 => congrArg ofNat (Nat.div_zero (m + 1))
  | negSucc _, ofNat (_ + 1) => rfl
  | negSucc _, negSucc _ => rfl
@[simp] theorem neg_fmod_neg : ∀ (a b : Int), (-a).fmod (-b) = -(a.fmod b)
  | ofNat 0, ofNat 0 => rfl
  | ofNat 0, ofNat (_ + 1) => rfl
  | ofNat 0, negSucc _ => rfl
  | ofNat (m + 1), ofNat 0 => by
    show subNatNat 0 (m % 0 + 1) = -ofNat ((m + 1) % 0)
    rw [Nat.mod_zero, Nat.mod_zero]; rfl
  | ofNat (_ + 1), ofNat (_ + 1) => rfl
  | ofNat (m + 1), negSucc n => by
    show subNatNat (n + 1) (m % (n + 1) + 1) = -subNatNat (m % (n + 1)) n
    rw [subNatNat_neg, subNatNat_succ_succ]
  | negSucc m, ofNat 0 => by
    show ofNat ((m + 1) % 0) = -subNatNat 0 (m % 0 + 1)
    rw [Nat.mod_zero, Nat.mod_zero]; rfl
  | negSucc m, ofNat (n + 1) => by
    show subNatNat (m % (n + 1)) n = -subNatNat (n + 1) (m % (n + 1) + 1)
    rw [subNatNat_neg, subNatNat_succ_succ]
  | negSucc m, negSucc n => (Int.neg_neg _).symm
theorem fmod_add_mul_fdiv (a b : Int) : a.fmod b + b * a.fdiv b = a := by
  rcases Int.le_total 0 b with h | h
  · rw [fmod_eq_emod_of_nonneg a h, fdiv_eq_ediv_of_nonneg a h, emod_add_mul_ediv]
  · have h' := Int.neg_nonneg_of_nonpos h
    have := emod_add_mul_ediv (-a) (-b)
    rw [← fmod_eq_emod_of_nonneg _ h', ← fdiv_eq_ediv_of_nonneg _ h', neg_fdiv_neg, neg_fmod_neg, Int.neg_mul] at this
    omega
theorem mul_fdiv_add_fmod (a b : Int) : b * a.fdiv b + a.fmod b = a := (Int.add_comm _ _).trans (fmod_add_mul_fdiv a b)
theorem fmod_def (a b : Int) : a.fmod b = a - b * a.fdiv b := Int.eq_sub_of_add_eq (fmod_add_mul_fdiv a b)
@[simp] theorem zero_fdiv (b : Int) : fdiv 0 b = 0 := by cases b <;> rfl
@[simp] theorem zero_fmod (b : Int) : fmod 0 b = 0 := by cases b <;> rfl
@[simp] theorem fdiv_zero (a : Int) : fdiv a 0 = 0 := by rw [fdiv_eq_ediv_of_nonneg a (Int.le_refl 0), ediv_zero]
@[simp] theorem fmod_zero (a : Int) : fmod a 0 = a := by rw [fmod_def, Int.zero_mul, Int.sub_zero]
@[simp] theorem fdiv_one (a : Int) : a.fdiv 1 = a := by rw [fdiv_eq_ediv_of_nonneg a (by decide), ediv_one]
@[simp] theorem fmod_one (a : Int) : a.fmod 1 = 0 := by rw [fmod_def, fdiv_one, Int.one_mul, Int.sub_self]
theorem fmod_nonneg' (a : Int) {b : Int} (hb : 0 < b) : 0 ≤ a.fmod b := by
  rw [fmod_eq_emod_of_nonneg a (Int.le_of_lt hb)]; exact emod_nonneg a (Int.ne_of_gt hb)
theorem fmod_lt_of_pos (a : Int) {b : Int} (H : 0 < b) : a.fmod b < b := by
  rw [fmod_eq_emod_of_nonneg a (Int.le_of_lt H)]; exact emod_lt_of_pos a H
theorem mul_fdiv_cancel (a : Int) {b : Int} (H : b ≠ 0) : fdiv (a * b) b = a := by
  rcases Int.le_total 0 b with h | h
  · rw [fdiv_eq_ediv_of_nonneg _ h, mul_ediv_cancel a H]
  · rw [← neg_fdiv_neg, fdiv_eq_ediv_of_nonneg _ (by omega), ← Int.mul_neg, mul_ediv_cancel a (by omega)]
theorem mul_fdiv_cancel_left (b : Int) {a : Int} (H : a ≠ 0) : fdiv (a * b) a = b := by
  rw [Int.mul_comm]; exact mul_fdiv_cancel b H
@[simp] protected theorem fdiv_self {a : Int} (H : a ≠ 0) : a.fdiv a = 1 := by
  have := mul_fdiv_cancel 1 H; rwa [Int.one_mul] at this
@[simp] theorem fmod_self {a : Int} : a.fmod a = 0 := by
  by_cases h : a = 0
  · rw [h]; exact fmod_zero 0
  · rw [fmod_def, Int.fdiv_self h, Int.mul_one, Int.sub_self]
@[simp] theorem mul_fmod_left (a b : Int) : (a * b).fmod b = 0 := by
  by_cases h : b = 0
  · rw [h, Int.mul_zero]; exact fmod_zero 0
  · rw [fmod_def, mul_fdiv_cancel a h, Int.mul_comm, Int.sub_self]
@[simp] theorem mul_fmod_right (a b : Int) : (a * b).fmod a = 0 := by rw [Int.mul_comm]; exact mul_fmod_left b a

end Int
