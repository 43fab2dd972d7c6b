prelude
import Workbench.GrindClasses
import Workbench.IntLinear
import Workbench.GrindAC
/-! Rings as `grind` knows them: the laws that follow from the classes' own, and the image of the integers. -/
set_option linter.all false
set_option autoImplicit false

universe u

namespace Lean.Grind

attribute [local instance] Semiring.natCast Ring.intCast Semiring.nsmul Ring.zsmul

namespace Semiring
variable {α : Type u} [Semiring α]
theorem zero_add (a : α) : 0 + a = a := (add_comm 0 a).trans (add_zero a)
theorem add_left_comm (a b c : α) : a + (b + c) = b + (a + c) := by rw [← add_assoc, add_comm a, add_assoc]
theorem pow_one (a : α) : a ^ 1 = a := (pow_succ a 0).trans (by rw [pow_zero, one_mul])
theorem pow_add (a : α) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => rw [Nat.add_zero, pow_zero, mul_one]
  | succ n ih => rw [← Nat.add_assoc, pow_succ, pow_succ, ih, mul_assoc]
theorem natCast_eq_ofNat (n : Nat) : NatCast.natCast n = OfNat.ofNat (α := α) n := (ofNat_eq_natCast n).symm
theorem natCast_zero : ((0 : Nat) : α) = 0 := (ofNat_eq_natCast 0).symm
theorem natCast_one : ((1 : Nat) : α) = 1 := (ofNat_eq_natCast 1).symm
theorem natCast_succ (n : Nat) : ((n + 1 : Nat) : α) = (n : α) + 1 := by
  rw [← ofNat_eq_natCast, ofNat_succ, ofNat_eq_natCast]
theorem natCast_add (m n : Nat) : ((m + n : Nat) : α) = (m : α) + n := by
  induction n with
  | zero => rw [natCast_zero, add_zero, Nat.add_zero]
  | succ n ih => rw [← Nat.add_assoc, natCast_succ, ih, natCast_succ, add_assoc]
theorem natCast_mul (m n : Nat) : ((m * n : Nat) : α) = (m : α) * n := by
  induction n with
  | zero => rw [natCast_zero, mul_zero, Nat.mul_zero, natCast_zero]
  | succ n ih => rw [Nat.mul_succ, natCast_add, ih, natCast_succ, left_distrib, mul_one]

theorem pow_add_congr (a r : α) (k k₁ k₂ : Nat) (h : k = k₁ + k₂) (e : a ^ k₁ * a ^ k₂ = r) : a ^ k = r := by
  rw [h, pow_add, e]
theorem mul_one_congr (a b : α) (h : b = 1) : a * b = a := by rw [h, mul_one]
theorem one_mul_congr (a b : α) (h : a = 1) : a * b = b := by rw [h, one_mul]
theorem mul_zero_congr (a b : α) (h : b = 0) : a * b = 0 := by rw [h, mul_zero]
theorem zero_mul_congr (a b : α) (h : a = 0) : a * b = 0 := by rw [h, zero_mul]

instance toNatModule [I : Semiring α] : NatModule α :=
  { I with
    toZero := ⟨0⟩
    zero_nsmul := fun a => by rw [nsmul_eq_natCast_mul, natCast_zero, zero_mul]
    add_one_nsmul := fun n a => by
      rw [nsmul_eq_natCast_mul, nsmul_eq_natCast_mul, natCast_succ, right_distrib, one_mul] }
end Semiring

namespace Ring
open Semiring hiding zero_add
variable {α : Type u} [Ring α]

theorem add_neg_cancel (a : α) : a + -a = 0 := (Semiring.add_comm _ _).trans (neg_add_cancel a)
theorem add_right_cancel {a b c : α} (h : a + c = b + c) : a = b := by
  have : a + c + -c = b + c + -c := by rw [h]
  rw [Semiring.add_assoc, Semiring.add_assoc, add_neg_cancel, add_zero, add_zero] at this; exact this
theorem eq_neg_of_add {a b : α} (h : a + b = 0) : a = -b := add_right_cancel (h.trans (neg_add_cancel b).symm)
theorem neg_neg (a : α) : -(-a) = a := (eq_neg_of_add (add_neg_cancel a)).symm
theorem neg_zero : (-0 : α) = 0 := (eq_neg_of_add (add_zero 0)).symm
theorem neg_add (a b : α) : -(a + b) = -a + -b := by
  refine (eq_neg_of_add ?_).symm
  rw [Semiring.add_assoc, Semiring.add_left_comm (-b), neg_add_cancel b, add_zero, neg_add_cancel]
theorem neg_mul (a b : α) : -a * b = -(a * b) := eq_neg_of_add (by rw [← right_distrib, neg_add_cancel, zero_mul])
theorem mul_neg (a b : α) : a * -b = -(a * b) := eq_neg_of_add (by rw [← left_distrib, neg_add_cancel, mul_zero])
theorem sub_self (a : α) : a - a = 0 := (sub_eq_add_neg a a).trans (add_neg_cancel a)
theorem sub_eq_zero_iff {a b : α} : a - b = 0 ↔ a = b := by
  rw [sub_eq_add_neg]
  exact ⟨fun h => (eq_neg_of_add h).trans (neg_neg b), fun h => h ▸ add_neg_cancel a⟩

theorem intCast_natCast (n : Nat) : ((n : Int) : α) = (n : α) := (intCast_ofNat n).trans (ofNat_eq_natCast n)
theorem intCast_zero : ((0 : Int) : α) = 0 := intCast_ofNat 0
theorem intCast_one : ((1 : Int) : α) = 1 := intCast_ofNat 1
theorem intCast_negSucc (n : Nat) : ((Int.negSucc n : Int) : α) = -((n + 1 : Nat) : α) := by
  rw [Int.negSucc_eq, intCast_neg]; exact congrArg _ (intCast_natCast (n + 1))
theorem intCast_add_one (k : Int) : ((k + 1 : Int) : α) = (k : α) + 1 := by
  cases k with
  | ofNat n => exact (intCast_natCast (n + 1)).trans ((natCast_succ n).trans (congrArg (· + 1) (intCast_natCast n).symm))
  | negSucc n =>
    rw [show Int.negSucc n + 1 = -(n : Int) by rw [Int.negSucc_eq]; omega, intCast_neg, intCast_natCast, intCast_negSucc,
      natCast_succ, neg_add, Semiring.add_assoc, neg_add_cancel, add_zero]
theorem intCast_add_natCast (k : Int) (n : Nat) : ((k + n : Int) : α) = (k : α) + n := by
  induction n with
  | zero => rw [natCast_zero, add_zero]; exact congrArg _ (Int.add_zero k)
  | succ n ih => rw [show k + ((n + 1 : Nat) : Int) = k + n + 1 by omega, intCast_add_one, ih, natCast_succ, Semiring.add_assoc]
theorem intCast_add (j k : Int) : ((j + k : Int) : α) = (j : α) + k := by
  cases k with
  | ofNat n => exact (intCast_add_natCast j n).trans (congrArg _ (intCast_natCast n).symm)
  | negSucc n =>
    have e := intCast_add_natCast (α := α) (j + Int.negSucc n) (n + 1)
    rw [show j + Int.negSucc n + ((n + 1 : Nat) : Int) = j by rw [Int.negSucc_eq]; omega] at e
    apply add_right_cancel (c := ((n + 1 : Nat) : α))
    rw [← e, intCast_negSucc, Semiring.add_assoc, neg_add_cancel, add_zero]
theorem intCast_mul_natCast (k : Int) (n : Nat) : ((k * n : Int) : α) = (k : α) * n := by
  induction n with
  | zero => rw [natCast_zero, mul_zero]; exact (congrArg _ (Int.mul_zero k)).trans intCast_zero
  | succ n ih =>
    rw [show k * ((n + 1 : Nat) : Int) = k * n + k from (Int.mul_add k n 1).trans (congrArg _ (Int.mul_one k)), intCast_add, ih,
      natCast_succ, left_distrib, mul_one]
theorem intCast_mul (j k : Int) : ((j * k : Int) : α) = (j : α) * k := by
  cases k with
  | ofNat n => exact (intCast_mul_natCast j n).trans (congrArg _ (intCast_natCast n).symm)
  | negSucc n =>
    rw [intCast_negSucc, mul_neg, ← intCast_mul_natCast, ← intCast_neg, ← Int.mul_neg]; rfl
theorem intCast_eq_ofNat_of_nonneg (x : Int) (h : Int.ble' 0 x = true) :
    IntCast.intCast (R := α) x = OfNat.ofNat (α := α) x.toNat := by
  obtain ⟨n, rfl⟩ := Int.eq_ofNat_of_zero_le (Int.le_of_ble' h)
  exact intCast_ofNat n
theorem intCast_eq_ofNat_of_nonpos (x : Int) (h : Int.ble' x 0 = true) :
    IntCast.intCast (R := α) x = -OfNat.ofNat (α := α) x.natAbs := by
  have h := Int.le_of_ble' h
  obtain ⟨n, hn⟩ := Int.eq_ofNat_of_zero_le (a := -x) (by omega)
  have e : x = -(n : Int) := by omega
  rw [e, Int.natAbs_neg]
  exact (intCast_neg n).trans (congrArg _ (intCast_ofNat n))

instance toIntModule [I : Ring α] : IntModule α :=
  { I, Semiring.toNatModule (α := α) with
    zero_zsmul := fun a => (zsmul_natCast_eq_nsmul 0 a).trans (by rw [nsmul_eq_natCast_mul, natCast_zero, zero_mul])
    one_zsmul := fun a => (zsmul_natCast_eq_nsmul 1 a).trans (by rw [nsmul_eq_natCast_mul, natCast_one, one_mul])
    add_zsmul := fun n m a => by
      have e (k : Int) : k • a = (k : α) * a := by
        cases k with
        | ofNat n => exact (zsmul_natCast_eq_nsmul n a).trans ((nsmul_eq_natCast_mul n a).trans (by rw [← intCast_natCast]; rfl))
        | negSucc n =>
          rw [Int.negSucc_eq, neg_zsmul, intCast_neg, neg_mul]
          exact congrArg _ ((zsmul_natCast_eq_nsmul (n + 1) a).trans ((nsmul_eq_natCast_mul _ a).trans (by rw [← intCast_natCast]; rfl)))
      rw [e, e, e, intCast_add, right_distrib] }
end Ring

/-! Characteristic, division by numbers -/

theorem intCast_eq_zero {α : Type u} [Ring α] {c : Nat} [IsCharP α c] {k : Int} (h : k % c = 0) : (k : α) = 0 := by
  have hn {n : Nat} (h : n % c = 0) : ((n : Int) : α) = 0 := by
    rw [Ring.intCast_natCast, ← Semiring.ofNat_eq_natCast]
    exact (IsCharP.ofNat_ext_iff c (x := n) (y := 0)).mpr (by rw [h, Nat.zero_mod])
  cases k with
  | ofNat n => exact hn (Int.natCast_inj.mp h)
  | negSucc n =>
    have d : (c : Int) ∣ Int.negSucc n := Int.dvd_of_emod_eq_zero h
    rw [Int.negSucc_eq] at d ⊢
    have d : c ∣ n + 1 := Int.natCast_dvd_natCast.mp (Int.dvd_neg.mp d)
    have := hn (Nat.mod_eq_zero_of_dvd d)
    rw [Ring.intCast_neg]
    exact (congrArg _ this).trans Ring.neg_zero
theorem intCast_ne_zero {α : Type u} [Ring α] {c : Nat} [IsCharP α c] {k : Int} (h : k % c ≠ 0) : (k : α) ≠ 0 := by
  have hn {n : Nat} (e : ((n : Int) : α) = 0) : n % c = 0 := by
    rw [Ring.intCast_natCast, ← Semiring.ofNat_eq_natCast] at e
    rw [(IsCharP.ofNat_ext_iff c (x := n) (y := 0)).mp e, Nat.zero_mod]
  intro e
  cases k with
  | ofNat n => exact h (congrArg (fun n : Nat => (n : Int)) (hn e))
  | negSucc n =>
    rw [Int.negSucc_eq, Ring.intCast_neg] at e
    have := hn (n := n + 1) ((Ring.neg_neg _).symm.trans ((congrArg _ e).trans Ring.neg_zero))
    rw [Int.negSucc_eq] at h
    exact h (Int.emod_eq_zero_of_dvd (Int.dvd_neg.mpr (Int.natCast_dvd_natCast.mpr (Nat.dvd_of_mod_eq_zero this))))
theorem eq_zero_of_intCast_mul {α : Type u} [Ring α] [NoNatZeroDivisors α] {k : Int} {a : α} (hk : k ≠ 0)
    (h : (k : α) * a = 0) : a = 0 := by
  have hn {n : Nat} (hn : n ≠ 0) (h : (n : α) * a = 0) : a = 0 :=
    NoNatZeroDivisors.no_nat_zero_divisors n a 0 hn (by
      show (n • a : α) = n • (0 : α)
      rw [Semiring.nsmul_eq_natCast_mul, Semiring.nsmul_eq_natCast_mul, h, Semiring.mul_zero])
  cases k with
  | ofNat n => exact hn (fun e => hk (congrArg (fun n : Nat => (n : Int)) e)) ((congrArg (· * a) (Ring.intCast_natCast n)).symm.trans h)
  | negSucc n =>
    rw [Int.negSucc_eq, Ring.intCast_neg, Ring.neg_mul] at h
    have h := (Ring.neg_neg _).symm.trans ((congrArg _ h).trans Ring.neg_zero)
    exact hn (Nat.succ_ne_zero n) ((congrArg (· * a) (Ring.intCast_natCast (n + 1))).symm.trans h)

end Lean.Grind
