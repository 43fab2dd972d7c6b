prelude
import Workbench.PropMore
/-! What `simp` knows of conditionals in core. -/
set_option linter.all false
set_option autoImplicit false

universe u
variable {p q : Prop}

@[simp] theorem if_false_left [h : Decidable p] : ite p False q ↔ ¬p ∧ q := by by_cases h : p <;> simp [h]
@[simp] theorem if_false_right [h : Decidable p] : ite p q False ↔ p ∧ q := by by_cases h : p <;> simp [h]
@[simp low] theorem if_true_left [h : Decidable p] : ite p True q ↔ ¬p → q := by by_cases h : p <;> simp [h]
@[simp low] theorem if_true_right [h : Decidable p] : ite p q True ↔ p → q := by by_cases h : p <;> simp [h]
@[simp] theorem dite_not {α : Sort u} [hn : Decidable (¬p)] [h : Decidable p] (x : ¬p → α) (y : ¬¬p → α) :
    dite (¬p) x y = dite p (fun h => y (not_not_intro h)) x := by by_cases h : p <;> simp [h]
@[simp] theorem ite_not {α : Sort u} (p : Prop) [Decidable p] (x y : α) : ite (¬p) x y = ite p y x := dite_not (fun _ => x) (fun _ => y)
@[simp] theorem ite_then_self {p q : Prop} [h : Decidable p] : (if p then p else q) ↔ (¬p → q) := by by_cases h : p <;> simp [h]
@[simp] theorem ite_else_self {p q : Prop} [h : Decidable p] : (if p then q else p) ↔ (p ∧ q) := by by_cases h : p <;> simp [h]
@[simp] theorem ite_then_not_self {p : Prop} [Decidable p] {q : Prop} : (if p then ¬p else q) ↔ ¬p ∧ q := by by_cases h : p <;> simp [h]
@[simp] theorem ite_else_not_self {p : Prop} [Decidable p] {q : Prop} : (if p then q else ¬p) ↔ p → q := by by_cases h : p <;> simp [h]
@[simp] theorem ite_eq_ite {α : Sort u} (p : Prop) {h h' : Decidable p} (x y : α) :
    (@ite _ p h x y = @ite _ p h' x y) ↔ True := iff_true_intro (by cases Subsingleton.elim h h'; rfl)
@[simp] theorem ite_iff_ite (p : Prop) {h h' : Decidable p} (x y : Prop) :
    (@ite _ p h x y ↔ @ite _ p h' x y) ↔ True := iff_true_intro (by cases Subsingleton.elim h h'; exact Iff.rfl)
theorem ite_cond_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α) (h : c = True) : (if c then a else b) = a :=
  ite_eq_left (of_eq_true h)
theorem ite_cond_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} (a b : α) (h : c = False) : (if c then a else b) = b :=
  ite_eq_right (of_eq_false h)
theorem dite_cond_eq_true {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α} {e : ¬c → α} (h : c = True) :
    dite c t e = t (of_eq_true h) := dite_eq_left (of_eq_true h)
theorem dite_cond_eq_false {α : Sort u} {c : Prop} {_ : Decidable c} {t : c → α} {e : ¬c → α} (h : c = False) :
    dite c t e = e (of_eq_false h) := dite_eq_right (of_eq_false h)
theorem dite_cond_congr {α : Sort u} {b c : Prop} {s : Decidable b} [Decidable c] {x : b → α} {y : ¬b → α} (h₁ : b = c) :
    dite b x y = dite c (fun h => x (h₁.mpr_prop h)) (fun h => y (h₁.mpr_not h)) := by cases h₁; cases Subsingleton.elim s ‹_›; rfl
@[simp] theorem dite_eq_left_iff {α : Sort u} {p : Prop} [Decidable p] {x : α} {y : ¬p → α} : (if h : p then x else y h) = x ↔ ∀ h : ¬p, y h = x := by by_cases h : p <;> simp [h]
@[simp] theorem dite_eq_right_iff {α : Sort u} {p : Prop} [Decidable p] {x : p → α} {y : α} : (if h : p then x h else y) = y ↔ ∀ h : p, x h = y := by by_cases h : p <;> simp [h]
@[simp] theorem left_eq_dite_iff {α : Sort u} {p : Prop} [Decidable p] {x : α} {y : ¬p → α} : x = (if h : p then x else y h) ↔ ∀ h : ¬p, x = y h := by by_cases h : p <;> simp [h]
@[simp] theorem right_eq_dite_iff {α : Sort u} {p : Prop} [Decidable p] {x : p → α} {y : α} : y = (if h : p then x h else y) ↔ ∀ h : p, y = x h := by by_cases h : p <;> simp [h]
@[simp] theorem dite_iff_left_iff {p : Prop} [Decidable p] {x : Prop} {y : ¬p → Prop} : ((if h : p then x else y h) ↔ x) ↔ ∀ h : ¬p, y h ↔ x := by by_cases h : p <;> simp [h]
@[simp] theorem dite_iff_right_iff {p : Prop} [Decidable p] {x : p → Prop} {y : Prop} : ((if h : p then x h else y) ↔ y) ↔ ∀ h : p, x h ↔ y := by by_cases h : p <;> simp [h]
@[simp] theorem left_iff_dite_iff {p : Prop} [Decidable p] {x : Prop} {y : ¬p → Prop} : (x ↔ (if h : p then x else y h)) ↔ ∀ h : ¬p, x ↔ y h := by by_cases h : p <;> simp [h]
@[simp] theorem right_iff_dite_iff {p : Prop} [Decidable p] {x : p → Prop} {y : Prop} : (y ↔ (if h : p then x h else y)) ↔ ∀ h : p, y ↔ x h := by by_cases h : p <;> simp [h]
@[simp] theorem left_eq_ite_iff {α : Sort u} {p : Prop} [Decidable p] {x y : α} : x = (if p then x else y) ↔ ¬p → x = y := by by_cases h : p <;> simp [h]
@[simp] theorem right_eq_ite_iff {α : Sort u} {p : Prop} [Decidable p] {x y : α} : y = (if p then x else y) ↔ p → y = x := by by_cases h : p <;> simp [h]
@[simp] theorem ite_iff_left_iff {p : Prop} [Decidable p] {x y : Prop} : ((if p then x else y) ↔ x) ↔ ¬p → y = x := by by_cases h : p <;> simp [h]
@[simp] theorem ite_iff_right_iff {p : Prop} [Decidable p] {x y : Prop} : ((if p then x else y) ↔ y) ↔ p → x = y := by by_cases h : p <;> simp [h]
@[simp] theorem left_iff_ite_iff {p : Prop} [Decidable p] {x y : Prop} : (x ↔ (if p then x else y)) ↔ ¬p → x = y := by by_cases h : p <;> simp [h]
@[simp] theorem right_iff_ite_iff {p : Prop} [Decidable p] {x y : Prop} : (y ↔ (if p then x else y)) ↔ p → y = x := by by_cases h : p <;> simp [h]
@[simp] theorem dite_then_false {p : Prop} [Decidable p] {x : ¬p → Prop} : (if h : p then False else x h) ↔ ∃ h : ¬p, x h := by by_cases h : p <;> simp [h]
@[simp] theorem dite_else_false {p : Prop} [Decidable p] {x : p → Prop} : (if h : p then x h else False) ↔ ∃ h : p, x h := by by_cases h : p <;> simp [h]
@[simp] theorem dite_then_true {p : Prop} [Decidable p] {x : ¬p → Prop} : (if h : p then True else x h) ↔ ∀ h : ¬p, x h := by by_cases h : p <;> simp [h]
@[simp] theorem dite_else_true {p : Prop} [Decidable p] {x : p → Prop} : (if h : p then x h else True) ↔ ∀ h : p, x h := by by_cases h : p <;> simp [h]
@[simp] theorem Bool.ite_then_false {p : Prop} [Decidable p] {x : Bool} : (if p then false else x) = true ↔ ¬p ∧ x := by by_cases h : p <;> simp [h]
@[simp] theorem Bool.ite_then_true_eq_false {p : Prop} [Decidable p] {x : Bool} : (if p then true else x) = false ↔ ¬p ∧ x = false := by by_cases h : p <;> simp [h]
@[simp] theorem Bool.ite_else_false {p : Prop} [Decidable p] {x : Bool} : (if p then x else false) = true ↔ p ∧ x := by by_cases h : p <;> simp [h]
@[simp] theorem Bool.ite_else_true_eq_false {p : Prop} [Decidable p] {x : Bool} : (if p then x else true) = false ↔ p ∧ x = false := by by_cases h : p <;> simp [h]
@[simp] theorem Bool.ite_then_true {p : Prop} [Decidable p] {x : Bool} : (if p then true else x) = true ↔ p ∨ x := by by_cases h : p <;> simp [h]
@[simp] theorem Bool.ite_then_false_eq_false {p : Prop} [Decidable p] {x : Bool} : (if p then false else x) = false ↔ p ∨ x = false := by by_cases h : p <;> simp [h]
@[simp] theorem Bool.ite_else_true {p : Prop} [Decidable p] {x : Bool} : (if p then x else true) = true ↔ ¬p ∨ x := by by_cases h : p <;> simp [h]
@[simp] theorem Bool.ite_else_false_eq_false {p : Prop} [Decidable p] {x : Bool} : (if p then x else false) = false ↔ ¬p ∨ x = false := by by_cases h : p <;> simp [h]
@[simp] theorem decide_implies (u v : Prop) [duv : Decidable (u → v)] [du : Decidable u] {dv : u → Decidable v} :
    decide (u → v) = dite u (fun h => @decide v (dv h)) (fun _ => true) := by
  by_cases h : u
  · have := dv h; simp [h]
  · simp [h]
@[simp] theorem decide_ite (u : Prop) [du : Decidable u] (p q : Prop) [dpq : Decidable (ite u p q)] [dp : Decidable p]
    [dq : Decidable q] : decide (ite u p q) = ite u (decide p) (decide q) := by by_cases h : u <;> simp [h]
