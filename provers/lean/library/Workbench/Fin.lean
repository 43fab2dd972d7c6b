prelude
import Workbench.IntMod
/-! Order of `Fin n`, as far as `omega` asks for it. -/
set_option linter.all false
set_option autoImplicit false

variable {n : Nat}

instance instLTFin : LT (Fin n) where lt a b := a.val < b.val
instance instLEFin : LE (Fin n) where le a b := a.val ≤ b.val
instance Fin.decLt (a b : Fin n) : Decidable (a < b) := Nat.decLt a.val b.val
instance Fin.decLe (a b : Fin n) : Decidable (a ≤ b) := Nat.decLe a.val b.val

namespace Fin
variable {a b : Fin n}

theorem eq_of_val_eq : {a b : Fin n} → a.val = b.val → a = b
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl
theorem val_eq_of_eq (h : a = b) : a.val = b.val := congrArg Fin.val h
theorem val_congr {a b : Fin n} (h : a = b) : a.val = b.val := congrArg Fin.val h
theorem val_inj : a.val = b.val ↔ a = b := ⟨eq_of_val_eq, val_eq_of_eq⟩
@[ext] protected theorem ext {a b : Fin n} (h : a.val = b.val) : a = b := eq_of_val_eq h
theorem val_ne_of_ne (h : a ≠ b) : a.val ≠ b.val := fun e => h (eq_of_val_eq e)
theorem is_lt (a : Fin n) : a.val < n := a.isLt
theorem lt_def : a < b ↔ a.val < b.val := Iff.rfl
theorem le_def : a ≤ b ↔ a.val ≤ b.val := Iff.rfl
theorem val_le_of_le {a b : Fin n} (h : a ≤ b) : a.val ≤ b.val := h
theorem val_le_of_ge {a b : Fin n} (h : a ≥ b) : b.val ≤ a.val := h
theorem val_add_one_le_of_lt {a b : Fin n} (h : a < b) : a.val + 1 ≤ b.val := h
theorem val_add_one_le_of_gt {a b : Fin n} (h : a > b) : b.val + 1 ≤ a.val := h

end Fin

instance instDecidableEqFin (n : Nat) : DecidableEq (Fin n) := fun a b =>
  decidable_of_iff (a.val = b.val) Fin.val_inj

namespace Lean.Omega.Fin
theorem le_of_not_lt {n : _root_.Nat} {i j : _root_.Fin n} (h : ¬i < j) : j ≤ i := _root_.Nat.not_lt.mp h
theorem lt_of_not_le {n : _root_.Nat} {i j : _root_.Fin n} (h : ¬i ≤ j) : j < i := _root_.Nat.not_le.mp h
theorem lt_or_gt_of_ne {n : _root_.Nat} {i j : _root_.Fin n} (h : i ≠ j) : i < j ∨ i > j :=
  _root_.Nat.lt_or_gt_of_ne (_root_.Fin.val_ne_of_ne h)
end Lean.Omega.Fin
