prelude
import Workbench.GrindLemmas
import Workbench.GrindClasses
import Workbench.GrindCooper
import Workbench.GrindArith
import Workbench.NatLinear
import Workbench.GrindAC
import Workbench.PropMore
import Workbench.Products
import Workbench.GrindEnvelope
import Workbench.GrindOrder
/-! What the native `grind` is told of the library: which types it splits, and its normal forms. -/
set_option linter.all false
set_option autoImplicit false

universe u v w

namespace Int
theorem add_def {a b : Int} : Int.add a b = a + b := rfl
theorem mul_def {a b : Int} : Int.mul a b = a * b := rfl
end Int

namespace Lean.Grind

theorem Nat.lt_eq (a b : Nat) : (a < b) = (a + 1 ≤ b) := rfl
theorem Int.lt_eq (a b : Int) : (a < b) = (a + 1 ≤ b) := rfl
theorem Nat.pow_one (a : Nat) : a ^ 1 = a := _root_.Nat.pow_one a
theorem Int.pow_one (a : Int) : a ^ 1 = a := _root_.Int.pow_one a
theorem neg_mul_eq (a b : Int) : -(a * b) = -1 * (a * b) := by omega
theorem zero_sub (a : Nat) : 0 - a = 0 := _root_.Nat.zero_sub a
theorem natCast_div (a b : Nat) : (NatCast.natCast (a / b) : Int) = NatCast.natCast a / NatCast.natCast b := rfl
theorem natCast_mod (a b : Nat) : (NatCast.natCast (a % b) : Int) = NatCast.natCast a % NatCast.natCast b := rfl
theorem natCast_add (a b : Nat) : (NatCast.natCast (a + b) : Int) = NatCast.natCast a + NatCast.natCast b := rfl
theorem natCast_mul (a b : Nat) : (NatCast.natCast (a * b) : Int) = NatCast.natCast a * NatCast.natCast b := rfl
theorem natCast_pow (a b : Nat) : (NatCast.natCast (a ^ b) : Int) = NatCast.natCast a ^ b := _root_.Int.natCast_pow a b

init_grind_norm
  |
  iff_eq heq_eq_eq
  and_true true_and and_false false_and and_assoc
  ite_true_false ite_false_true
  cond_eq_ite
  Bool.or_false Bool.or_true Bool.false_or Bool.true_or Bool.or_eq_true
  Bool.and_false Bool.and_true Bool.false_and Bool.true_and Bool.and_eq_true
  Bool.not_not
  beq_iff_eq beq_eq_decide_eq beq_self_eq_true
  bne_iff_ne bne_eq_decide_not_eq
  decide_eq_true_eq decide_not not_decide_eq_true
  Nat.le_zero_eq Nat.lt_eq Nat.succ_eq_add_one
  Nat.add_eq Nat.sub_eq Nat.mul_eq Nat.zero_eq Nat.le_eq
  Nat.div_zero Nat.mod_zero Nat.div_one Nat.mod_one
  Nat.sub_sub Nat.pow_zero Nat.pow_one Nat.sub_self
  Nat.one_pow Nat.zero_sub
  Int.lt_eq
  Int.emod_neg Int.ediv_neg
  Int.ediv_zero Int.emod_zero
  Int.ediv_one Int.emod_one
  Int.negSucc_eq Int.neg_add Int.neg_neg neg_mul_eq
  natCast_div natCast_mod
  natCast_add natCast_mul natCast_pow
  Int.one_pow
  Int.pow_zero Int.pow_one
  Int.add_def Int.mul_def Int.ofNat_eq_coe
  Int.Internal.Linear.sub_fold Int.Internal.Linear.neg_fold
  Int.one_dvd Int.zero_dvd
  Function.const_apply Function.comp_apply Function.const_comp
  Function.comp_const Function.true_comp Function.false_comp

end Lean.Grind

attribute [grind cases eager] And Prod False Empty True PUnit Exists Subtype
attribute [grind cases] Or
attribute [grind ext] funext
attribute [grind =] Nat.min_def Nat.max_def Int.min_def Int.max_def
attribute [lia =] Nat.min_def Nat.max_def Int.min_def Int.max_def
