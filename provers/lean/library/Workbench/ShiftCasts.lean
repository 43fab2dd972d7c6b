prelude
import Workbench.NatBits
import Workbench.IntDiv
/-! Shifts of natural numbers as products and quotients of integers, for `omega`. -/
set_option linter.all false
set_option autoImplicit false

namespace Lean.Omega.Int
theorem ofNat_shiftLeft_eq {x y : _root_.Nat} :
    ((x <<< y : _root_.Nat) : _root_.Int) = (x : _root_.Int) * ((2 ^ y : _root_.Nat) : _root_.Int) := by
  rw [_root_.Nat.shiftLeft_eq, _root_.Int.natCast_mul]
theorem ofNat_shiftRight_eq_div_pow {x y : _root_.Nat} :
    ((x >>> y : _root_.Nat) : _root_.Int) = (x : _root_.Int) / ((2 ^ y : _root_.Nat) : _root_.Int) := by
  rw [_root_.Nat.shiftRight_eq_div_pow, _root_.Int.natCast_ediv]
end Lean.Omega.Int
