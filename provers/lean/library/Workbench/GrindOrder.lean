prelude
import Workbench.GrindInstances
/-! Orders as `grind` propagates them: bounds between two terms, in ordered rings up to an integer. -/
set_option linter.all false
set_option autoImplicit false

universe u

namespace Lean.Grind.Order

section
variable {p q : Prop}
theorem eq_mp (h₁ : p = q) (h₂ : p) : q := h₁ ▸ h₂
theorem eq_mp_not (h₁ : p = q) (h₂ : ¬p) : ¬q := h₁ ▸ h₂
theorem eq_trans_true (h₁ : p = q) (h₂ : q = True) : p = True := h₁.trans h₂
theorem eq_trans_false (h₁ : p = q) (h₂ : q = False) : p = False := h₁.trans h₂
theorem eq_trans_true' (h₁ : p = q) (h₂ : p = True) : q = True := h₁.symm.trans h₂
theorem eq_trans_false' (h₁ : p = q) (h₂ : p = False) : q = False := h₁.symm.trans h₂
end

theorem nat_eq (a b : Nat) (x y : Int) (ha : NatCast.natCast a = x) (hb : NatCast.natCast b = y) (h : x = y) : a = b :=
  Int.natCast_inj.mp (ha.trans (h.trans hb.symm))
theorem of_nat_eq (a b : Nat) (x y : Int) (ha : NatCast.natCast a = x) (hb : NatCast.natCast b = y) (h : a = b) : x = y :=
  ha.symm.trans ((congrArg _ h).trans hb)
theorem of_natCast_eq (a b : Nat) (x y : Int) (ha : NatCast.natCast a = x) (hb : NatCast.natCast b = y)
    (h : NatCast.natCast (R := Int) a = NatCast.natCast b) : x = y := ha.symm.trans (h.trans hb)
theorem beq'_refl (k : Int) : k.beq' k = true := by
  cases h : Int.beq' k k with
  | true => rfl
  | false => exact absurd rfl (Int.ne_of_beq' h)
theorem int_lt {x y k k' : Int} (hk : k'.beq' (k - 1) = true) (h : x < y + k) : x ≤ y + k' := by
  rw [Int.eq_of_beq' hk]; omega

section
variable {α : Type u} [LE α]
theorem le_of_eq_1 [Std.IsPreorder α] {a b : α} (h : a = b) : a ≤ b := h ▸ Std.IsPreorder.le_refl a
theorem le_of_eq_2 [Std.IsPreorder α] {a b : α} (h : a = b) : b ≤ a := le_of_eq_1 h.symm
theorem le_of_not_le [Std.IsLinearPreorder α] {a b : α} (h : ¬a ≤ b) : b ≤ a :=
  (Std.IsLinearPreorder.le_total a b).resolve_left h
theorem lt_of_not_le [LT α] [Std.LawfulOrderLT α] [Std.IsLinearPreorder α] {a b : α} (h : ¬a ≤ b) : b < a :=
  (Std.LawfulOrderLT.lt_iff b a).mpr ⟨le_of_not_le h, h⟩
theorem le_of_not_lt [LT α] [Std.LawfulOrderLT α] [Std.IsLinearPreorder α] {a b : α} (h : ¬a < b) : b ≤ a :=
  Classical.byContradiction fun n => h (lt_of_not_le n)
theorem eq_of_le_of_le [Std.IsPartialOrder α] {a b : α} : a ≤ b → b ≤ a → a = b := Std.IsPartialOrder.le_antisymm a b
theorem le_trans [Std.IsPreorder α] {a b c : α} : a ≤ b → b ≤ c → a ≤ c := Std.IsPreorder.le_trans a b c
theorem le_eq_true [Std.IsPreorder α] {a : α} : (a ≤ a) = True := eq_true (Std.IsPreorder.le_refl a)
end

section
variable {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α]
theorem le_of_lt {a b : α} (h : a < b) : a ≤ b := ((Std.LawfulOrderLT.lt_iff a b).mp h).1
theorem not_le_of_lt {a b : α} (h : a < b) : ¬b ≤ a := ((Std.LawfulOrderLT.lt_iff a b).mp h).2
theorem lt_irrefl (a : α) (h : a < a) : False := not_le_of_lt h (le_of_lt h)
theorem le_eq_true_of_lt {a b : α} (h : a < b) : (a ≤ b) = True := eq_true (le_of_lt h)
theorem lt_eq_false {a : α} : (a < a) = False := eq_false (lt_irrefl a)
end

section
variable {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] {a b c : α}
theorem le_lt_trans (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  (Std.LawfulOrderLT.lt_iff a c).mpr ⟨le_trans h₁ (le_of_lt h₂), fun h => not_le_of_lt h₂ (le_trans h h₁)⟩
theorem lt_le_trans (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  (Std.LawfulOrderLT.lt_iff a c).mpr ⟨le_trans (le_of_lt h₁) h₂, fun h => not_le_of_lt h₁ (le_trans h₂ h)⟩
theorem lt_trans (h₁ : a < b) (h₂ : b < c) : a < c := le_lt_trans (le_of_lt h₁) h₂
theorem lt_unsat (a : α) : a < a → False := lt_irrefl a
theorem le_eq_false_of_lt (h : a < b) : (b ≤ a) = False := eq_false (not_le_of_lt h)
theorem lt_eq_false_of_lt (h : a < b) : (b < a) = False := eq_false fun h' => not_le_of_lt h (le_of_lt h')
theorem lt_eq_false_of_le (h : a ≤ b) : (b < a) = False := eq_false fun h' => not_le_of_lt h' h
end

/-! Up to an integer -/

attribute [local instance] Ring.intCast
open Semiring Ring

theorem eq_of_le_of_le_0 {α : Type u} [LE α] [Std.IsPartialOrder α] [Ring α] {a b : α}
    (h₁ : a ≤ b + Int.cast (R := α) 0) (h₂ : b ≤ a + Int.cast (R := α) 0) : a = b := by
  rw [intCast_zero, add_zero] at h₁ h₂; exact eq_of_le_of_le h₁ h₂

section
variable {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [Ring α] [OrderedRing α]

theorem add_lt_add {a b : α} (c : α) (h : a < b) : a + c < b + c :=
  (Std.LawfulOrderLT.lt_iff _ _).mpr ⟨(OrderedAdd.add_le_left_iff c).mp (le_of_lt h),
    fun h' => not_le_of_lt h ((OrderedAdd.add_le_left_iff c).mpr h')⟩
theorem add_one_lt (a : α) : a < a + 1 := by
  have h := add_lt_add a (OrderedRing.zero_lt_one (R := α))
  rwa [Semiring.zero_add, add_comm 1] at h
theorem shift_natCast (b : α) (k : Int) (n : Nat) : b + k ≤ b + (k + n : Int) := by
  induction n with
  | zero => rw [show k + ((0 : Nat) : Int) = k from Int.add_zero k]; exact Std.IsPreorder.le_refl _
  | succ n ih =>
    refine le_trans ih (le_of_lt ?_)
    rw [show k + ((n + 1 : Nat) : Int) = k + n + 1 by omega, intCast_add_one, ← add_assoc]
    exact add_one_lt _
theorem shift (b : α) {k l : Int} (h : k ≤ l) : b + k ≤ b + l := by
  have := shift_natCast b k (l - k).toNat
  rwa [show k + ((l - k).toNat : Int) = l by omega] at this
theorem shift_lt (b : α) {k l : Int} (h : k < l) : b + k < b + l := by
  refine lt_le_trans ?_ (shift b (show k + 1 ≤ l from h))
  rw [intCast_add_one, ← add_assoc]; exact add_one_lt _
theorem shift_zero (b : α) : b + Int.cast (R := α) 0 = b := by rw [intCast_zero, add_zero]
theorem shift_add (b : α) (k l : Int) : b + k + l = b + (k + l : Int) := by rw [intCast_add, add_assoc]
theorem shift_neg (b : α) (k : Int) : b + k + (-k : Int) = b := by
  rw [shift_add, show k + -k = 0 by omega, shift_zero]

variable {a b c : α}
theorem le_of_eq_1_k (h : a = b) : a ≤ b + Int.cast (R := α) 0 := by rw [shift_zero]; exact le_of_eq_1 h
theorem le_of_eq_2_k (h : a = b) : b ≤ a + Int.cast (R := α) 0 := le_of_eq_1_k h.symm
theorem le_of_offset_eq_1_k {k : Int} (h : a = b + k) : a ≤ b + k := le_of_eq_1 h
theorem le_of_offset_eq_2_k {k : Int} (h : a = b + k) : b ≤ a + (-k : Int) := by
  rw [h, shift_neg]; exact Std.IsPreorder.le_refl b

section
variable {k₁ k₂ : Int} (k : Int)
theorem le_trans_k (h₁ : a ≤ b + k₁) (h₂ : b ≤ c + k₂) (h : k.beq' (k₂ + k₁) = true) : a ≤ c + k := by
  rw [Int.eq_of_beq' h, ← shift_add]; exact le_trans h₁ ((OrderedAdd.add_le_left_iff _).mp h₂)
theorem lt_trans_k (h₁ : a < b + k₁) (h₂ : b < c + k₂) (h : k.beq' (k₂ + k₁) = true) : a < c + k := by
  rw [Int.eq_of_beq' h, ← shift_add]; exact lt_trans h₁ (add_lt_add _ h₂)
theorem le_lt_trans_k (h₁ : a ≤ b + k₁) (h₂ : b < c + k₂) (h : k.beq' (k₂ + k₁) = true) : a < c + k := by
  rw [Int.eq_of_beq' h, ← shift_add]; exact le_lt_trans h₁ (add_lt_add _ h₂)
theorem lt_le_trans_k (h₁ : a < b + k₁) (h₂ : b ≤ c + k₂) (h : k.beq' (k₂ + k₁) = true) : a < c + k := by
  rw [Int.eq_of_beq' h, ← shift_add]; exact lt_le_trans h₁ ((OrderedAdd.add_le_left_iff _).mp h₂)
end

section
variable {k : Int}
theorem le_unsat_k (hk : k.blt' 0 = true) (h : a ≤ a + k) : False := by
  have := shift_lt a (Int.lt_of_blt' hk)
  rw [shift_zero] at this; exact not_le_of_lt this h
theorem lt_unsat_k (hk : k.ble' 0 = true) (h : a < a + k) : False := by
  have := shift a (Int.le_of_ble' hk)
  rw [shift_zero] at this; exact not_le_of_lt h this
theorem le_eq_true_k (hk : (0 : Int).ble' k = true) : (a ≤ a + k) = True :=
  eq_true (by have := shift a (Int.le_of_ble' hk); rwa [shift_zero] at this)
theorem lt_eq_true_k (hk : (0 : Int).blt' k = true) : (a < a + k) = True :=
  eq_true (by have := shift_lt a (Int.lt_of_blt' hk); rwa [shift_zero] at this)
theorem le_eq_false_k (hk : k.blt' 0 = true) : (a ≤ a + k) = False := eq_false (le_unsat_k hk)
theorem lt_eq_false_k (hk : k.ble' 0 = true) : (a < a + k) = False := eq_false (lt_unsat_k hk)
end

section
variable {k₁ k₂ : Int}
theorem le_eq_true_of_le_k (hk : k₁.ble' k₂ = true) (h : a ≤ b + k₁) : (a ≤ b + k₂) = True :=
  eq_true (le_trans h (shift b (Int.le_of_ble' hk)))
theorem le_eq_true_of_lt_k (hk : k₁.ble' k₂ = true) (h : a < b + k₁) : (a ≤ b + k₂) = True :=
  le_eq_true_of_le_k hk (le_of_lt h)
theorem lt_eq_true_of_lt_k (hk : k₁.ble' k₂ = true) (h : a < b + k₁) : (a < b + k₂) = True :=
  eq_true (lt_le_trans h (shift b (Int.le_of_ble' hk)))
theorem lt_eq_true_of_le_k (hk : k₁.blt' k₂ = true) (h : a ≤ b + k₁) : (a < b + k₂) = True :=
  eq_true (le_lt_trans h (shift_lt b (Int.lt_of_blt' hk)))
theorem le_eq_false_of_le_k (hk : (k₂ + k₁).blt' 0 = true) (h : a ≤ b + k₁) : (b ≤ a + k₂) = False :=
  eq_false fun h' => le_unsat_k hk (le_trans_k _ h h' (beq'_refl _))
theorem lt_eq_false_of_le_k (hk : (k₂ + k₁).ble' 0 = true) (h : a ≤ b + k₁) : (b < a + k₂) = False :=
  eq_false fun h' => lt_unsat_k hk (le_lt_trans_k _ h h' (beq'_refl _))
theorem lt_eq_false_of_lt_k (hk : (k₂ + k₁).ble' 0 = true) (h : a < b + k₁) : (b < a + k₂) = False :=
  eq_false fun h' => lt_unsat_k hk (lt_trans_k _ h h' (beq'_refl _))
theorem le_eq_false_of_lt_k (hk : (k₂ + k₁).ble' 0 = true) (h : a < b + k₁) : (b ≤ a + k₂) = False :=
  eq_false fun h' => lt_unsat_k hk (lt_le_trans_k _ h h' (beq'_refl _))
end
end

section
variable {α : Type u} [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsLinearPreorder α] [Ring α] [OrderedRing α]
  {a b : α} {k k' : Int}
theorem le_of_not_lt_k (hk : k'.beq' (-k) = true) (h : ¬a < b + k) : b ≤ a + k' := by
  have := (OrderedAdd.add_le_left_iff ((-k : Int) : α)).mp (le_of_not_lt h)
  rwa [shift_neg, ← Int.eq_of_beq' hk] at this
theorem lt_of_not_le_k (hk : k'.beq' (-k) = true) (h : ¬a ≤ b + k) : b < a + k' := by
  have := add_lt_add ((-k : Int) : α) (lt_of_not_le h)
  rwa [shift_neg, ← Int.eq_of_beq' hk] at this
end

end Lean.Grind.Order

namespace Lean.Grind.CommRing

attribute [local instance] Ring.intCast
open Semiring Ring

section
variable {α : Type u} [Ring α]
theorem le_norm0 [LE α] (lhs rhs : α) : (lhs ≤ rhs) = (lhs ≤ rhs + Int.cast (R := α) 0) := by rw [intCast_zero, add_zero]
theorem lt_norm0 [LT α] (lhs rhs : α) : (lhs < rhs) = (lhs < rhs + Int.cast (R := α) 0) := by rw [intCast_zero, add_zero]
theorem eq_norm0 (lhs rhs : α) : (lhs = rhs) = (lhs = rhs + Int.cast (R := α) 0) := by rw [intCast_zero, add_zero]

/-- Two pairs whose differences are equal. -/
theorem add_eq_of_sub_eq {a b a' b' : α} (h : a - b = a' - b') : a + b' = a' + b := by
  have cancel (a b : α) : a - b + b = a := by rw [sub_eq_add_neg, add_assoc, neg_add_cancel, add_zero]
  rw [← cancel a b, h, add_assoc, add_comm b, ← add_assoc, cancel]
end

theorem sub_denote_eq {α : Type u} [CommRing α] (ctx : Context α) {lhs rhs lhs' rhs' : Expr}
    (h : same (difference lhs rhs) (difference lhs' rhs') = true) :
    lhs.denote ctx - rhs.denote ctx = lhs'.denote ctx - rhs'.denote ctx := by
  have e := of_same ctx h
  rw [denote_difference, denote_difference] at e
  exact e.symm
theorem le_norm_expr {α : Type u} [CommRing α] [LE α] [LT α] [Std.IsPreorder α] [OrderedRing α] (ctx : Context α)
    (lhs rhs lhs' rhs' : Expr) (h : same (difference lhs rhs) (difference lhs' rhs') = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (lhs'.denote ctx ≤ rhs'.denote ctx) := by
  have e := add_eq_of_sub_eq (sub_denote_eq ctx h)
  rw [propext (OrderedAdd.add_le_left_iff (rhs'.denote ctx)), e,
    propext (OrderedAdd.add_le_left_iff (a := lhs'.denote ctx) (rhs.denote ctx)), add_comm (rhs.denote ctx)]
theorem lt_norm_expr {α : Type u} [CommRing α] [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] [OrderedRing α]
    (ctx : Context α) (lhs rhs lhs' rhs' : Expr) (h : same (difference lhs rhs) (difference lhs' rhs') = true) :
    (lhs.denote ctx < rhs.denote ctx) = (lhs'.denote ctx < rhs'.denote ctx) := by
  have e := add_eq_of_sub_eq (sub_denote_eq ctx h)
  have i {a b c : α} : (a < b) = (a + c < b + c) := by
    rw [propext (Std.LawfulOrderLT.lt_iff a b), propext (Std.LawfulOrderLT.lt_iff (a + c) _),
      propext (OrderedAdd.add_le_left_iff (a := a) c), propext (OrderedAdd.add_le_left_iff (a := b) c)]
  rw [i (c := rhs'.denote ctx), e, i (a := lhs'.denote ctx) (c := rhs.denote ctx), add_comm (rhs.denote ctx)]

end Lean.Grind.CommRing

namespace Lean.Grind
instance : Std.IsLinearOrder Int where
  le_refl := Int.le_refl
  le_trans := fun _ _ _ => Int.le_trans
  le_antisymm := fun _ _ => Int.le_antisymm
  le_total := Int.le_total
instance : Std.LawfulOrderLT Int := ⟨fun _ _ => Int.lt_iff_le_not_le⟩
instance : OrderedRing Int where
  add_le_left_iff := fun c => (Int.add_le_add_iff_right c).symm
  zero_lt_one := by decide
  mul_lt_mul_of_pos_left := Int.mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right := Int.mul_lt_mul_of_pos_right
end Lean.Grind
