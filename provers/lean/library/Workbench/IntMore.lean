prelude
import Workbench.IntOrder
import Workbench.Products
/-! Integers: what `simp` and `norm_cast` know of casts from the naturals, and comparison. -/
set_option linter.all false
set_option autoImplicit false

instance instOrdInt : Ord Int where compare a b := compareOfLessAndEq a b

namespace Int
attribute [simp] natCast_nonneg natCast_add natCast_mul natCast_pow
theorem ofNat_nonneg (n : Nat) : 0 ≤ (n : Int) := natCast_nonneg n
theorem natCast_min (a b : Nat) : ((min a b : Nat) : Int) = min (a : Int) b := by omega
theorem natCast_max (a b : Nat) : ((max a b : Nat) : Int) = max (a : Int) b := by omega
theorem ofNat_sub_of_le {a b : Nat} (h : b ≤ a) : ((a - b : Nat) : Int) = (a : Int) - b := natCast_sub h
theorem natCast_sub_of_le {a b : Nat} (h : b ≤ a) : ((a - b : Nat) : Int) = (a : Int) - b := natCast_sub h
theorem toNat_sub_toNat_neg (n : Int) : (n.toNat : Int) - ((-n).toNat : Int) = n := by omega
theorem toNat_add_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : (a + b).toNat = a.toNat + b.toNat := by omega
@[simp] theorem toNat_zero : (0 : Int).toNat = 0 := rfl
@[simp] theorem toNat_one : (1 : Int).toNat = 1 := rfl
theorem toNat_lt {n : Nat} {z : Int} (h : 0 ≤ z) : z.toNat < n ↔ z < (n : Int) := by omega
theorem le_toNat {n : Nat} {z : Int} (h : 0 ≤ z) : n ≤ z.toNat ↔ (n : Int) ≤ z := by omega
end Int
