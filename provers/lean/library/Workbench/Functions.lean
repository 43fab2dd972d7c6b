prelude
import Workbench.PropMore
/-! Composition, constant functions and identity, as `simp` knows them. -/
set_option linter.all false
set_option autoImplicit false

universe u v w u₁ u₂ u₃

namespace Function
variable {α : Sort u₁} {β : Sort u₂} {δ : Sort u₃} {φ : Sort u}

@[simp] theorem comp_apply {f : β → δ} {g : α → β} {x : α} : comp f g x = f (g x) := rfl
theorem comp_def {f : β → δ} {g : α → β} : f ∘ g = fun x => f (g x) := rfl
@[simp] theorem const_comp {f : α → β} {c : δ} : (Function.const β c) ∘ f = Function.const α c := rfl
@[simp] theorem comp_const {f : β → δ} {b : β} : f ∘ (Function.const α b) = Function.const α (f b) := rfl
@[simp] theorem true_comp {f : α → β} : ((fun _ => true) ∘ f) = fun _ => true := rfl
@[simp] theorem false_comp {f : α → β} : ((fun _ => false) ∘ f) = fun _ => false := rfl
@[simp] theorem comp_id (f : α → β) : f ∘ id = f := rfl
@[simp] theorem id_comp (f : α → β) : id ∘ f = f := rfl
theorem comp_assoc (f : δ → φ) (g : β → δ) (h : α → β) : (f ∘ g) ∘ h = f ∘ (g ∘ h) := rfl
@[simp] theorem const_apply {y : β} {x : α} : const α y x = y := rfl
@[inline] def curry {α : Type u} {β : Type v} {φ : Sort w} : (α × β → φ) → α → β → φ := fun f a b => f (a, b)
@[inline] def uncurry {α : Type u} {β : Type v} {φ : Sort w} : (α → β → φ) → α × β → φ := fun f a => f a.1 a.2
@[simp] theorem curry_uncurry {α : Type u} {β : Type v} {φ : Sort w} (f : α → β → φ) : curry (uncurry f) = f := rfl
@[simp] theorem uncurry_curry {α : Type u} {β : Type v} {φ : Sort w} (f : α × β → φ) : uncurry (curry f) = f := rfl
@[simp] theorem uncurry_apply_pair {α : Type u} {β : Type v} {φ : Sort w} (f : α → β → φ) (x : α) (y : β) :
    uncurry f (x, y) = f x y := rfl
@[simp] theorem curry_apply {α : Type u} {β : Type v} {φ : Sort w} (f : α × β → φ) (x : α) (y : β) :
    curry f x y = f (x, y) := rfl

end Function


attribute [symm] Eq.symm Iff.symm HEq.symm Ne.symm
