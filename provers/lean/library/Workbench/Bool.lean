prelude
import Workbench.ListMore
import Workbench.NatMore
import Workbench.IntRing
/-! Booleans: exclusive or, order, values as numbers, and what `simp` knows of them. -/
set_option linter.all false
set_option autoImplicit false

universe u v
variable {α : Type u}

instance decPropToBool (p : Prop) [Decidable p] : CoeDep Prop p Bool where coe := decide p
@[simp] theorem decide_true (h : Decidable True) : @decide True h = true := decide_eq_true trivial
@[simp] theorem decide_false (h : Decidable False) : @decide False h = false := decide_eq_false id

namespace Bool

abbrev xor : Bool → Bool → Bool := bne
@[macro_inline] def toNat (b : Bool) : Nat := cond b 1 0
def toInt (b : Bool) : Int := cond b 1 0

instance instLE : LE Bool := ⟨fun a b => a = true → b = true⟩
instance instLT : LT Bool := ⟨fun a b => (!a && b) = true⟩
instance instDecidableLe (x y : Bool) : Decidable (x ≤ y) := inferInstanceAs (Decidable (x = true → y = true))
instance instDecidableLt (x y : Bool) : Decidable (x < y) := inferInstanceAs (Decidable ((!x && y) = true))
instance instMax : Max Bool := ⟨or⟩
instance instMin : Min Bool := ⟨and⟩

end Bool
export Bool (xor)

instance instInhabitedBool : Inhabited Bool := ⟨false⟩

namespace Bool

attribute [simp] not_and not_or
@[simp] theorem default_bool : default = false := rfl
theorem false_ne_true : false ≠ true := by decide
theorem eq_false_or_eq_true : (b : Bool) → b = true ∨ b = false := by decide
theorem eq_false_iff : {b : Bool} → b = false ↔ b ≠ true := by decide
theorem ne_false_iff : {b : Bool} → b ≠ false ↔ b = true := by decide
theorem eq_iff_iff {a b : Bool} : a = b ↔ (a ↔ b) := by cases a <;> cases b <;> decide
@[simp] theorem decide_eq_true {b : Bool} [Decidable (b = true)] : decide (b = true) = b := by cases b <;> simp
@[simp] theorem decide_eq_false {b : Bool} [Decidable (b = false)] : decide (b = false) = !b := by cases b <;> simp
theorem decide_coe (b : Bool) [Decidable (b = true)] : decide (b = true) = b := decide_eq_true
@[simp] theorem decide_true_eq {b : Bool} [Decidable (true = b)] : decide (true = b) = b := by cases b <;> simp
@[simp] theorem decide_false_eq {b : Bool} [Decidable (false = b)] : decide (false = b) = !b := by cases b <;> simp
@[simp] theorem decide_and (p q : Prop) [Decidable p] [Decidable q] : decide (p ∧ q) = (decide p && decide q) := by
  by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
@[simp] theorem decide_or (p q : Prop) [Decidable p] [Decidable q] : decide (p ∨ q) = (decide p || decide q) := by
  by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]

@[simp] theorem and_self_left (a b : Bool) : (a && (a && b)) = (a && b) := by cases a <;> rfl
@[simp] theorem and_self_right (a b : Bool) : ((a && b) && b) = (a && b) := by cases a <;> cases b <;> rfl
@[simp] theorem not_and_self (x : Bool) : (!x && x) = false := by cases x <;> rfl
@[simp] theorem and_not_self (x : Bool) : (x && !x) = false := by cases x <;> rfl
@[simp] theorem eq_true_and_eq_false_self : ∀ (b : Bool), (b = true ∧ b = false) ↔ False := by decide
@[simp] theorem eq_false_and_eq_true_self : ∀ (b : Bool), (b = false ∧ b = true) ↔ False := by decide
theorem and_left_comm (x y z : Bool) : (x && (y && z)) = (y && (x && z)) := by cases x <;> cases y <;> rfl
theorem and_right_comm (x y z : Bool) : ((x && y) && z) = ((x && z) && y) := by cases x <;> cases y <;> cases z <;> rfl
@[simp] theorem and_iff_left_iff_imp : ∀ {a b : Bool}, ((a && b) = a) ↔ (a = true → b = true) := by decide
@[simp] theorem and_iff_right_iff_imp : ∀ {a b : Bool}, ((a && b) = b) ↔ (b = true → a = true) := by decide
@[simp] theorem iff_self_and : ∀ {a b : Bool}, (a = (a && b)) ↔ (a = true → b = true) := by decide
@[simp] theorem iff_and_self : ∀ {a b : Bool}, (b = (a && b)) ↔ (b = true → a = true) := by decide

@[simp] theorem or_self_left (a b : Bool) : (a || (a || b)) = (a || b) := by cases a <;> rfl
@[simp] theorem or_self_right (a b : Bool) : ((a || b) || b) = (a || b) := by cases a <;> cases b <;> rfl
@[simp] theorem not_or_self (x : Bool) : (!x || x) = true := by cases x <;> rfl
@[simp] theorem or_not_self (x : Bool) : (x || !x) = true := by cases x <;> rfl
@[simp] theorem eq_true_or_eq_false_self : ∀ (b : Bool), (b = true ∨ b = false) ↔ True := by decide
@[simp] theorem eq_false_or_eq_true_self : ∀ (b : Bool), (b = false ∨ b = true) ↔ True := by decide
@[simp] theorem or_iff_left_iff_imp : ∀ {a b : Bool}, ((a || b) = a) ↔ (b = true → a = true) := by decide
@[simp] theorem or_iff_right_iff_imp : ∀ {a b : Bool}, ((a || b) = b) ↔ (a = true → b = true) := by decide
@[simp] theorem iff_self_or : ∀ {a b : Bool}, (a = (a || b)) ↔ (b = true → a = true) := by decide
@[simp] theorem iff_or_self : ∀ {a b : Bool}, (b = (a || b)) ↔ (a = true → b = true) := by decide
theorem or_left_comm (x y z : Bool) : (x || (y || z)) = (y || (x || z)) := by cases x <;> cases y <;> rfl
theorem or_right_comm (x y z : Bool) : ((x || y) || z) = ((x || z) || y) := by cases x <;> cases y <;> cases z <;> rfl

theorem and_or_distrib_left (x y z : Bool) : (x && (y || z)) = (x && y || x && z) := by cases x <;> rfl
theorem and_or_distrib_right (x y z : Bool) : ((x || y) && z) = (x && z || y && z) := by
  cases x <;> cases y <;> cases z <;> rfl
theorem or_and_distrib_left (x y z : Bool) : (x || y && z) = ((x || y) && (x || z)) := by cases x <;> rfl
theorem or_and_distrib_right (x y z : Bool) : (x && y || z) = ((x || z) && (y || z)) := by
  cases x <;> cases y <;> cases z <;> rfl
theorem and_xor_distrib_left (x y z : Bool) : (x && xor y z) = xor (x && y) (x && z) := by
  cases x <;> cases y <;> cases z <;> rfl
theorem and_xor_distrib_right (x y z : Bool) : (xor x y && z) = xor (x && z) (y && z) := by
  cases x <;> cases y <;> cases z <;> rfl

theorem and_eq_true_iff {x y : Bool} : (x && y) = true ↔ x = true ∧ y = true := Iff.of_eq (and_eq_true x y)
theorem and_eq_false_iff : ∀ {x y : Bool}, (x && y) = false ↔ x = false ∨ y = false := by decide
@[simp] theorem and_eq_false_imp : ∀ {x y : Bool}, (x && y) = false ↔ (x = true → y = false) := by decide
theorem or_eq_true_iff : ∀ {x y : Bool}, (x || y) = true ↔ x = true ∨ y = true := by decide
@[simp] theorem or_eq_false_iff : ∀ {x y : Bool}, (x || y) = false ↔ x = false ∧ y = false := by decide

@[simp] theorem false_eq_true : (false = true) = False := by simp
@[simp] theorem true_eq_false : (true = false) = False := by simp
@[simp low] theorem false_eq (b : Bool) : (false = b) = (b = false) := by cases b <;> simp
@[simp low] theorem true_eq (b : Bool) : (true = b) = (b = true) := by cases b <;> simp
@[simp] theorem true_beq (b : Bool) : (true == b) = b := by cases b <;> rfl
@[simp] theorem false_beq (b : Bool) : (false == b) = !b := by cases b <;> rfl
@[simp] theorem beq_true (b : Bool) : (b == true) = b := by cases b <;> rfl
@[simp] theorem beq_false (b : Bool) : (b == false) = !b := by cases b <;> rfl
@[simp] theorem true_bne (b : Bool) : (true != b) = !b := by cases b <;> rfl
@[simp] theorem false_bne (b : Bool) : (false != b) = b := by cases b <;> rfl
@[simp] theorem bne_true (b : Bool) : (b != true) = !b := by cases b <;> rfl
@[simp] theorem bne_false (b : Bool) : (b != false) = b := by cases b <;> rfl
@[simp] theorem decide_iff_dist (p q : Prop) [Decidable p] [Decidable q] : decide (p ↔ q) = (decide p == decide q) := by
  by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
@[simp] theorem not_beq_self (x : Bool) : ((!x) == x) = false := by cases x <;> rfl
@[simp] theorem beq_not_self (x : Bool) : (x == !x) = false := by cases x <;> rfl
@[simp] theorem not_bne_self (x : Bool) : ((!x) != x) = true := by cases x <;> rfl
@[simp] theorem bne_not_self (x : Bool) : (x != !x) = true := by cases x <;> rfl
@[simp] theorem not_eq_self : ∀ (b : Bool), ((!b) = b) ↔ False := by decide
@[simp] theorem eq_not_self : ∀ (b : Bool), (b = (!b)) ↔ False := by decide
@[simp] theorem beq_self_left (a b : Bool) : (a == (a == b)) = b := by cases a <;> cases b <;> rfl
@[simp] theorem beq_self_right (a b : Bool) : ((a == b) == b) = a := by cases a <;> cases b <;> rfl
@[simp] theorem bne_self_left (a b : Bool) : (a != (a != b)) = b := by cases a <;> cases b <;> rfl
@[simp] theorem bne_self_right (a b : Bool) : ((a != b) != b) = a := by cases a <;> cases b <;> rfl
@[simp] theorem not_bne_not (x y : Bool) : ((!x) != (!y)) = (x != y) := by cases x <;> cases y <;> rfl
theorem not_bne (a b : Bool) : ((!a) != b) = !(a != b) := by cases a <;> cases b <;> rfl
theorem bne_not (a b : Bool) : (a != !b) = !(a != b) := by cases a <;> cases b <;> rfl
@[simp] theorem bne_assoc (x y z : Bool) : ((x != y) != z) = (x != (y != z)) := by
  cases x <;> cases y <;> cases z <;> rfl
@[simp] theorem bne_right_inj : ∀ {x y z : Bool}, (x != y) = (x != z) ↔ y = z := by decide
@[simp] theorem bne_left_inj : ∀ {x y z : Bool}, (x != z) = (y != z) ↔ x = y := by decide
theorem eq_not_of_ne : ∀ {x y : Bool}, x ≠ y → x = !y := by decide
theorem eq_not : ∀ {a b : Bool}, a = (!b) ↔ a ≠ b := by decide
theorem not_eq : ∀ {a b : Bool}, (!a) = b ↔ a ≠ b := by decide
@[simp] theorem not_eq_not : ∀ {a b : Bool}, ¬a = !b ↔ a = b := by decide
@[simp] theorem not_not_eq : ∀ {a b : Bool}, ¬(!a) = b ↔ a = b := by decide
@[simp] theorem coe_iff_coe : ∀ {a b : Bool}, (a ↔ b) ↔ a = b := by decide
@[simp] theorem coe_true_iff_false : ∀ {a b : Bool}, (a ↔ b = false) ↔ a = (!b) := by decide
@[simp] theorem coe_false_iff_true : ∀ {a b : Bool}, (a = false ↔ b) ↔ (!a) = b := by decide
@[simp] theorem coe_false_iff_false : ∀ {a b : Bool}, (a = false ↔ b = false) ↔ (!a) = (!b) := by decide
theorem beq_eq_decide_eq [BEq α] [LawfulBEq α] [DecidableEq α] (a b : α) : (a == b) = decide (a = b) := by
  by_cases h : a = b
  · simp [h]
  · rw [beq_eq_false_iff_ne.mpr h, _root_.decide_eq_false h]
theorem beq_comm [BEq α] [LawfulBEq α] {a b : α} : (a == b) = (b == a) :=
  coe_iff_coe.mp (by rw [beq_iff_eq, beq_iff_eq]; exact eq_comm)

theorem false_xor (x : Bool) : xor false x = x := false_bne x
theorem xor_false (x : Bool) : xor x false = x := bne_false x
theorem true_xor (x : Bool) : xor true x = !x := true_bne x
theorem xor_true (x : Bool) : xor x true = !x := bne_true x
theorem not_xor_self (x : Bool) : xor (!x) x = true := not_bne_self x
theorem xor_not_self (x : Bool) : xor x (!x) = true := bne_not_self x
theorem not_xor (x y : Bool) : xor (!x) y = !(xor x y) := not_bne x y
theorem xor_not (x y : Bool) : xor x (!y) = !(xor x y) := bne_not x y
theorem not_xor_not (x y : Bool) : xor (!x) (!y) = xor x y := not_bne_not x y
theorem xor_self (x : Bool) : xor x x = false := by cases x <;> rfl
theorem xor_comm (x y : Bool) : xor x y = xor y x := by cases x <;> cases y <;> rfl
theorem xor_left_comm (x y z : Bool) : xor x (xor y z) = xor y (xor x z) := by
  cases x <;> cases y <;> cases z <;> rfl
theorem xor_right_comm (x y z : Bool) : xor (xor x y) z = xor (xor x z) y := by
  cases x <;> cases y <;> cases z <;> rfl
theorem xor_assoc (x y z : Bool) : xor (xor x y) z = xor x (xor y z) := bne_assoc x y z
theorem xor_right_inj {x y z : Bool} : xor x y = xor x z ↔ y = z := bne_right_inj
theorem xor_left_inj {x y z : Bool} : xor x z = xor y z ↔ x = y := bne_left_inj

@[simp] protected theorem le_true : ∀ (x : Bool), x ≤ true := by decide
@[simp] protected theorem false_le : ∀ (x : Bool), false ≤ x := by decide
@[simp] protected theorem le_refl : ∀ (x : Bool), x ≤ x := by decide
@[simp] protected theorem lt_irrefl : ∀ (x : Bool), ¬x < x := by decide
protected theorem le_trans : ∀ {x y z : Bool}, x ≤ y → y ≤ z → x ≤ z := by decide
protected theorem le_antisymm : ∀ {x y : Bool}, x ≤ y → y ≤ x → x = y := by decide
protected theorem le_total : ∀ (x y : Bool), x ≤ y ∨ y ≤ x := by decide
protected theorem lt_asymm : ∀ {x y : Bool}, x < y → ¬y < x := by decide
protected theorem lt_trans : ∀ {x y z : Bool}, x < y → y < z → x < z := by decide
protected theorem lt_iff_le_not_le : ∀ {x y : Bool}, x < y ↔ x ≤ y ∧ ¬y ≤ x := by decide
protected theorem le_of_lt : ∀ {x y : Bool}, x < y → x ≤ y := by decide
protected theorem le_of_eq : ∀ {x y : Bool}, x = y → x ≤ y := by decide
protected theorem ne_of_lt : ∀ {x y : Bool}, x < y → x ≠ y := by decide
protected theorem eq_true_of_true_le : ∀ {x : Bool}, true ≤ x → x = true := by decide
protected theorem eq_false_of_le_false : ∀ {x : Bool}, x ≤ false → x = false := by decide
@[simp] protected theorem max_eq_or : max = or := rfl
@[simp] protected theorem min_eq_and : min = and := rfl

theorem not_inj : ∀ {x y : Bool}, (!x) = (!y) → x = y := by decide
theorem not_inj_iff : ∀ {x y : Bool}, (!x) = (!y) ↔ x = y := by decide

@[simp] theorem toNat_false : false.toNat = 0 := rfl
@[simp] theorem toNat_true : true.toNat = 1 := rfl
theorem toNat_le (c : Bool) : c.toNat ≤ 1 := by cases c <;> decide
theorem toNat_lt (b : Bool) : b.toNat < 2 := by cases b <;> decide
@[simp] theorem toNat_eq_zero {b : Bool} : b.toNat = 0 ↔ b = false := by cases b <;> decide
@[simp] theorem toNat_eq_one {b : Bool} : b.toNat = 1 ↔ b = true := by cases b <;> decide
@[simp] theorem toInt_false : false.toInt = 0 := rfl
@[simp] theorem toInt_true : true.toInt = 1 := rfl

@[simp] theorem if_true_left (p : Prop) [h : Decidable p] (f : Bool) : (ite p true f) = (p || f) := by
  by_cases hp : p <;> simp [hp]
@[simp] theorem if_false_left (p : Prop) [h : Decidable p] (f : Bool) : (ite p false f) = (!p && f) := by
  by_cases hp : p <;> simp [hp]
@[simp] theorem if_true_right (p : Prop) [h : Decidable p] (t : Bool) : (ite p t true) = (!(p : Bool) || t) := by
  by_cases hp : p <;> simp [hp]
@[simp] theorem if_false_right (p : Prop) [h : Decidable p] (t : Bool) : (ite p t false) = (p && t) := by
  by_cases hp : p <;> simp [hp]
@[simp] theorem ite_eq_true_distrib (p : Prop) [h : Decidable p] (t f : Bool) :
    (ite p t f = true) = ite p (t = true) (f = true) := by by_cases hp : p <;> simp [hp]
@[simp] theorem ite_eq_false_distrib (p : Prop) [h : Decidable p] (t f : Bool) :
    (ite p t f = false) = ite p (t = false) (f = false) := by by_cases hp : p <;> simp [hp]

@[simp] theorem cond_true {α : Sort u} {a b : α} : cond true a b = a := rfl
@[simp] theorem cond_false {α : Sort u} {a b : α} : cond false a b = b := rfl
@[simp] theorem cond_self (c : Bool) (t : α) : cond c t t = t := by cases c <;> rfl
theorem cond_eq_ite (c : Bool) (a b : α) : cond c a b = if c = true then a else b := by cases c <;> rfl
theorem cond_eq_if (c : Bool) (a b : α) : cond c a b = if c = true then a else b := cond_eq_ite c a b
@[simp] theorem cond_not (b : Bool) (t e : α) : cond (!b) t e = cond b e t := by cases b <;> rfl
theorem cond_decide (p : Prop) [Decidable p] (t e : α) : cond (decide p) t e = if p then t else e := by
  by_cases h : p <;> simp [h]

@[simp] protected theorem forall_bool {p : Bool → Prop} : (∀ b, p b) ↔ p false ∧ p true :=
  ⟨fun h => ⟨h false, h true⟩, fun h b => by cases b; exact h.1; exact h.2⟩
@[simp] protected theorem exists_bool {p : Bool → Prop} : (∃ b, p b) ↔ p false ∨ p true :=
  ⟨fun ⟨b, h⟩ => by cases b; exact .inl h; exact .inr h, fun h => h.elim (⟨false, ·⟩) (⟨true, ·⟩)⟩

end Bool

theorem bool_iff_false {b : Bool} : ¬b ↔ b = false := by cases b <;> decide
