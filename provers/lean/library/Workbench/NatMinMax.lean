prelude
import Workbench.NatMore
/-! Minimum and maximum of natural numbers under core's names. -/
set_option linter.all false
set_option autoImplicit false

namespace Nat
variable {a b c : Nat}

protected theorem succ_min_succ (x y : Nat) : min (succ x) (succ y) = succ (min x y) := by
  rcases Nat.le_total x y with h | h
  · rw [Nat.min_eq_left h, Nat.min_eq_left (Nat.succ_le_succ h)]
  · rw [Nat.min_eq_right h, Nat.min_eq_right (Nat.succ_le_succ h)]
protected theorem succ_max_succ (x y : Nat) : max (succ x) (succ y) = succ (max x y) := by
  rcases Nat.le_total x y with h | h
  · rw [Nat.max_eq_right h, Nat.max_eq_right (Nat.succ_le_succ h)]
  · rw [Nat.max_eq_left h, Nat.max_eq_left (Nat.succ_le_succ h)]
@[simp] protected theorem add_min_add_right (a b c : Nat) : min (a + c) (b + c) = min a b + c := by
  rcases Nat.le_total a b with h | h
  · rw [Nat.min_eq_left h, Nat.min_eq_left (Nat.add_le_add_right h c)]
  · rw [Nat.min_eq_right h, Nat.min_eq_right (Nat.add_le_add_right h c)]
@[simp] protected theorem add_max_add_right (a b c : Nat) : max (a + c) (b + c) = max a b + c := by
  rcases Nat.le_total a b with h | h
  · rw [Nat.max_eq_right h, Nat.max_eq_right (Nat.add_le_add_right h c)]
  · rw [Nat.max_eq_left h, Nat.max_eq_left (Nat.add_le_add_right h c)]
protected theorem add_min_add_left (a b c : Nat) : min (a + b) (a + c) = a + min b c := by
  rw [Nat.add_comm a, Nat.add_comm a, Nat.add_min_add_right, Nat.add_comm]
protected theorem add_max_add_left (a b c : Nat) : max (a + b) (a + c) = a + max b c := by
  rw [Nat.add_comm a, Nat.add_comm a, Nat.add_max_add_right, Nat.add_comm]
protected theorem min_lt_of_lt_left (h : a < c) : min a b < c := Nat.lt_of_le_of_lt (Nat.min_le_left a b) h
protected theorem min_le_of_left_le (h : a ≤ c) : min a b ≤ c := Nat.le_trans (Nat.min_le_left a b) h
protected theorem min_le_of_right_le (h : b ≤ c) : min a b ≤ c := Nat.le_trans (Nat.min_le_right a b) h
protected theorem le_max_of_le_left (h : a ≤ b) : a ≤ max b c := Nat.le_trans h (Nat.le_max_left b c)
protected theorem le_max_of_le_right (h : a ≤ c) : a ≤ max b c := Nat.le_trans h (Nat.le_max_right b c)
protected theorem min_eq_left_of_lt (h : a < b) : min a b = a := Nat.min_eq_left (Nat.le_of_lt h)
protected theorem min_left_comm (a b c : Nat) : min a (min b c) = min b (min a c) := by
  rw [← Nat.min_assoc, Nat.min_comm a b, Nat.min_assoc]
protected theorem max_left_comm (a b c : Nat) : max a (max b c) = max b (max a c) := by
  rw [← Nat.max_assoc, Nat.max_comm a b, Nat.max_assoc]
protected theorem min_right_comm (a b c : Nat) : min (min a b) c = min (min a c) b := by
  rw [Nat.min_assoc, Nat.min_comm b c, Nat.min_assoc]
protected theorem max_right_comm (a b c : Nat) : max (max a b) c = max (max a c) b := by
  rw [Nat.max_assoc, Nat.max_comm b c, Nat.max_assoc]
protected theorem min_eq_zero_iff {m n : Nat} : min m n = 0 ↔ m = 0 ∨ n = 0 := by
  rcases Nat.le_total m n with h | h
  · rw [Nat.min_eq_left h]; exact ⟨.inl, fun e => e.elim id fun e => Nat.eq_zero_of_le_zero (e ▸ h)⟩
  · rw [Nat.min_eq_right h]; exact ⟨.inr, fun e => e.elim (fun e => Nat.eq_zero_of_le_zero (e ▸ h)) id⟩
protected theorem max_eq_zero_iff {m n : Nat} : max m n = 0 ↔ m = 0 ∧ n = 0 := by
  rw [← Nat.le_zero, Nat.max_le, Nat.le_zero, Nat.le_zero]
protected theorem sub_min_sub_right (a b c : Nat) : min (a - c) (b - c) = min a b - c := by
  rcases Nat.le_total a b with h | h
  · rw [Nat.min_eq_left h, Nat.min_eq_left (Nat.sub_le_sub_right h c)]
  · rw [Nat.min_eq_right h, Nat.min_eq_right (Nat.sub_le_sub_right h c)]
protected theorem mul_min_mul_left (a b c : Nat) : min (a * b) (a * c) = a * min b c := by
  rcases Nat.le_total b c with h | h
  · rw [Nat.min_eq_left h, Nat.min_eq_left (Nat.mul_le_mul_left a h)]
  · rw [Nat.min_eq_right h, Nat.min_eq_right (Nat.mul_le_mul_left a h)]
protected theorem mul_max_mul_left (a b c : Nat) : max (a * b) (a * c) = a * max b c := by
  rcases Nat.le_total b c with h | h
  · rw [Nat.max_eq_right h, Nat.max_eq_right (Nat.mul_le_mul_left a h)]
  · rw [Nat.max_eq_left h, Nat.max_eq_left (Nat.mul_le_mul_left a h)]

end Nat
