prelude
import Workbench.WellFounded
import Workbench.ListMore
import Workbench.Functions
/-! Pairs, sums and subtypes: the functions of core on them and what `simp` knows of them. -/
set_option linter.all false
set_option autoImplicit false

universe u v w z
variable {α : Type u} {β : Type v} {γ : Type w} {δ : Type z}

namespace Prod
@[inline] def map (f : α → γ) (g : β → δ) : (p : α × β) → γ × δ
  | (a, b) => (f a, g b)
def swap : α × β → β × α := fun p => (p.2, p.1)
instance instInhabited [Inhabited α] [Inhabited β] : Inhabited (α × β) := ⟨(default, default)⟩
@[simp] theorem mk.eta {p : α × β} : (p.1, p.2) = p := rfl
@[ext] protected theorem ext : {p q : α × β} → p.fst = q.fst → p.snd = q.snd → p = q
  | (_, _), (_, _), rfl, rfl => rfl
@[simp] protected theorem «forall» {p : α × β → Prop} : (∀ x, p x) ↔ ∀ a b, p (a, b) := ⟨fun h a b => h (a, b), fun h (a, b) => h a b⟩
@[simp] protected theorem «exists» {p : α × β → Prop} : (∃ x, p x) ↔ ∃ a b, p (a, b) :=
  ⟨fun ⟨(a, b), h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨(a, b), h⟩⟩
@[simp] theorem map_apply (f : α → γ) (g : β → δ) (x : α) (y : β) : Prod.map f g (x, y) = (f x, g y) := rfl
@[simp] theorem map_fst (f : α → γ) (g : β → δ) (x : α × β) : (Prod.map f g x).1 = f x.1 := rfl
@[simp] theorem map_snd (f : α → γ) (g : β → δ) (x : α × β) : (Prod.map f g x).2 = g x.2 := rfl
@[simp] theorem map_id : Prod.map (@id α) (@id β) = id := rfl
theorem mk_inj {a₁ a₂ : α} {b₁ b₂ : β} : (a₁, b₁) = (a₂, b₂) ↔ a₁ = a₂ ∧ b₁ = b₂ :=
  ⟨fun h => ⟨congrArg Prod.fst h, congrArg Prod.snd h⟩, fun h => h.1 ▸ h.2 ▸ rfl⟩
@[simp] theorem swap_swap : ∀ x : α × β, swap (swap x) = x := fun _ => rfl
@[simp] theorem fst_swap {p : α × β} : (swap p).1 = p.2 := rfl
@[simp] theorem snd_swap {p : α × β} : (swap p).2 = p.1 := rfl
@[simp] theorem swap_prod_mk {a : α} {b : β} : swap (a, b) = (b, a) := rfl
end Prod

namespace Sum
instance instInhabitedLeft [Inhabited α] : Inhabited (α ⊕ β) := ⟨.inl default⟩
protected def elim {γ : Sort w} (f : α → γ) (g : β → γ) : α ⊕ β → γ
  | inl a => f a
  | inr b => g b
protected def map {α' : Type w} {β' : Type z} (f : α → α') (g : β → β') : α ⊕ β → α' ⊕ β' := Sum.elim (inl ∘ f) (inr ∘ g)
def swap : α ⊕ β → β ⊕ α := Sum.elim inr inl
def isLeft : α ⊕ β → Bool
  | inl _ => true
  | inr _ => false
def isRight : α ⊕ β → Bool
  | inl _ => false
  | inr _ => true
def getLeft? : α ⊕ β → Option α
  | inl a => some a
  | inr _ => none
def getRight? : α ⊕ β → Option β
  | inl _ => none
  | inr b => some b
instance instDecidableEq [DecidableEq α] [DecidableEq β] : DecidableEq (α ⊕ β)
  | inl a, inl b => decidable_of_iff (a = b) ⟨fun h => h ▸ rfl, fun h => by cases h; rfl⟩
  | inr a, inr b => decidable_of_iff (a = b) ⟨fun h => h ▸ rfl, fun h => by cases h; rfl⟩
  | inl _, inr _ => isFalse nofun
  | inr _, inl _ => isFalse nofun
theorem inl_ne_inr {a : α} {b : β} : inl a ≠ inr b := nofun
theorem inr_ne_inl {a : α} {b : β} : inr b ≠ inl a := nofun
@[simp] protected theorem «forall» {p : α ⊕ β → Prop} : (∀ x, p x) ↔ (∀ a, p (inl a)) ∧ ∀ b, p (inr b) :=
  ⟨fun h => ⟨fun a => h (inl a), fun b => h (inr b)⟩, fun h x => match x with | inl a => h.1 a | inr b => h.2 b⟩
@[simp] protected theorem «exists» {p : α ⊕ β → Prop} : (∃ x, p x) ↔ (∃ a, p (inl a)) ∨ ∃ b, p (inr b) :=
  ⟨fun ⟨x, h⟩ => match x, h with | inl a, h => .inl ⟨a, h⟩ | inr b, h => .inr ⟨b, h⟩,
    fun h => h.elim (fun ⟨a, h⟩ => ⟨inl a, h⟩) fun ⟨b, h⟩ => ⟨inr b, h⟩⟩
@[simp] theorem elim_inl {γ : Sort w} (f : α → γ) (g : β → γ) (x : α) : Sum.elim f g (inl x) = f x := rfl
@[simp] theorem elim_inr {γ : Sort w} (f : α → γ) (g : β → γ) (x : β) : Sum.elim f g (inr x) = g x := rfl
@[simp] theorem isLeft_inl {x : α} : (inl x : α ⊕ β).isLeft = true := rfl
@[simp] theorem isLeft_inr {x : β} : (inr x : α ⊕ β).isLeft = false := rfl
@[simp] theorem isRight_inl {x : α} : (inl x : α ⊕ β).isRight = false := rfl
@[simp] theorem isRight_inr {x : β} : (inr x : α ⊕ β).isRight = true := rfl
@[simp] theorem swap_inl {x : α} : (inl x : α ⊕ β).swap = inr x := rfl
@[simp] theorem swap_inr {x : β} : (inr x : α ⊕ β).swap = inl x := rfl
@[simp] theorem swap_swap (x : α ⊕ β) : swap (swap x) = x := by cases x <;> rfl
@[simp] theorem getLeft?_inl {x : α} : (inl x : α ⊕ β).getLeft? = some x := rfl
@[simp] theorem getRight?_inr {x : β} : (inr x : α ⊕ β).getRight? = some x := rfl
end Sum

namespace Subtype
variable {α : Sort u} {p : α → Prop}
theorem eq : {a₁ a₂ : {x : α // p x}} → a₁.val = a₂.val → a₁ = a₂
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl
@[ext] protected theorem ext : ∀ {a₁ a₂ : {x : α // p x}}, a₁.val = a₂.val → a₁ = a₂ := eq
@[simp] theorem eta (a : {x : α // p x}) (h : p a.val) : mk a.val h = a := rfl
@[simp] protected theorem «forall» {q : {a : α // p a} → Prop} : (∀ x, q x) ↔ ∀ a (b : p a), q ⟨a, b⟩ :=
  ⟨fun h a b => h ⟨a, b⟩, fun h ⟨a, b⟩ => h a b⟩
@[simp] protected theorem «exists» {q : {a : α // p a} → Prop} : (∃ x, q x) ↔ ∃ a, ∃ b : p a, q ⟨a, b⟩ :=
  ⟨fun ⟨⟨a, b⟩, h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨⟨a, b⟩, h⟩⟩
instance instDecidableEq {α : Type u} {p : α → Prop} [DecidableEq α] : DecidableEq {x : α // p x} := fun a b =>
  decidable_of_iff (a.val = b.val) ⟨eq, fun h => h ▸ rfl⟩
end Subtype

namespace Sigma
variable {α : Type u} {β : α → Type v}
@[simp] theorem eta : ∀ x : Sigma β, Sigma.mk x.1 x.2 = x := fun _ => rfl
@[simp] protected theorem «forall» {p : Sigma β → Prop} : (∀ x, p x) ↔ ∀ a b, p ⟨a, b⟩ := ⟨fun h a b => h ⟨a, b⟩, fun h ⟨a, b⟩ => h a b⟩
@[simp] protected theorem «exists» {p : Sigma β → Prop} : (∃ x, p x) ↔ ∃ a b, p ⟨a, b⟩ :=
  ⟨fun ⟨⟨a, b⟩, h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨⟨a, b⟩, h⟩⟩
end Sigma
namespace PSigma
variable {α : Sort u} {β : α → Sort v}
@[simp] theorem eta : ∀ x : PSigma β, PSigma.mk x.1 x.2 = x := fun _ => rfl
end PSigma

/-! Comparison -/

inductive Ordering where
  | lt | eq | gt
namespace Ordering
instance instInhabited : Inhabited Ordering := ⟨.lt⟩
instance instDecidableEq : DecidableEq Ordering
  | lt, lt => isTrue rfl
  | lt, eq => isFalse nofun
  | lt, gt => isFalse nofun
  | eq, lt => isFalse nofun
  | eq, eq => isTrue rfl
  | eq, gt => isFalse nofun
  | gt, lt => isFalse nofun
  | gt, eq => isFalse nofun
  | gt, gt => isTrue rfl
def swap : Ordering → Ordering
  | lt => gt
  | eq => eq
  | gt => lt
@[macro_inline] protected def «then» (a b : Ordering) : Ordering := match a with
  | eq => b
  | a => a
def isEq : Ordering → Bool
  | eq => true
  | _ => false
def isNe : Ordering → Bool
  | eq => false
  | _ => true
def isLT : Ordering → Bool
  | lt => true
  | _ => false
def isGT : Ordering → Bool
  | gt => true
  | _ => false
def isLE : Ordering → Bool
  | gt => false
  | _ => true
def isGE : Ordering → Bool
  | lt => false
  | _ => true
@[simp] theorem swap_swap {o : Ordering} : o.swap.swap = o := by cases o <;> rfl
@[simp] theorem swap_lt : lt.swap = gt := rfl
@[simp] theorem swap_eq : eq.swap = eq := rfl
@[simp] theorem swap_gt : gt.swap = lt := rfl
theorem swap_inj {o₁ o₂ : Ordering} : o₁.swap = o₂.swap ↔ o₁ = o₂ := by cases o₁ <;> cases o₂ <;> decide
theorem swap_then (o₁ o₂ : Ordering) : (o₁.then o₂).swap = o₁.swap.then o₂.swap := by cases o₁ <;> rfl
end Ordering
class Ord (α : Type u) where
  compare : α → α → Ordering
export Ord (compare)
@[inline] def compareOfLessAndEq {α : Type u} (x y : α) [LT α] [Decidable (x < y)] [DecidableEq α] : Ordering :=
  if x < y then .lt else if x = y then .eq else .gt
@[inline] def compareLex (cmp₁ cmp₂ : α → β → Ordering) (a : α) (b : β) : Ordering := (cmp₁ a b).then (cmp₂ a b)
@[inline] def compareOn [ord : Ord β] (f : α → β) (x y : α) : Ordering := compare (f x) (f y)
instance instOrdNat : Ord Nat where compare a b := compareOfLessAndEq a b
instance instOrdFin {n : Nat} : Ord (Fin n) where compare x y := compare x.val y.val
instance instOrdBool : Ord Bool where compare
  | false, true => .lt
  | true, false => .gt
  | _, _ => .eq
namespace Nat
theorem compare_eq_ite_lt (a b : Nat) : compare a b = if a < b then .lt else if b < a then .gt else .eq := by
  show (if a < b then Ordering.lt else if a = b then .eq else .gt) = _
  by_cases h : a < b
  · rw [if_pos h, if_pos h]
  · rw [if_neg h, if_neg h]
    by_cases e : a = b
    · rw [if_pos e, if_neg (e ▸ Nat.lt_irrefl b)]
    · rw [if_neg e, if_pos (Nat.lt_of_le_of_ne (Nat.le_of_not_lt h) fun h => e h.symm)]
protected theorem compare_eq_lt {a b : Nat} : compare a b = .lt ↔ a < b := by
  rw [compare_eq_ite_lt]
  by_cases h : a < b
  · rw [if_pos h]; exact ⟨fun _ => h, fun _ => rfl⟩
  · rw [if_neg h]; refine ⟨fun e => ?_, fun h' => absurd h' h⟩; split at e <;> cases e
protected theorem compare_eq_gt {a b : Nat} : compare a b = .gt ↔ b < a := by
  rw [compare_eq_ite_lt]
  by_cases h : a < b
  · rw [if_pos h]; exact ⟨nofun, fun h' => absurd h (Nat.not_lt_of_ge (Nat.le_of_lt h'))⟩
  · rw [if_neg h]
    by_cases h' : b < a
    · rw [if_pos h']; exact ⟨fun _ => h', fun _ => rfl⟩
    · rw [if_neg h']; exact ⟨nofun, fun e => absurd e h'⟩
@[simp] protected theorem compare_eq_eq {a b : Nat} : compare a b = .eq ↔ a = b := by
  rw [compare_eq_ite_lt]
  by_cases h : a < b
  · rw [if_pos h]; exact ⟨nofun, fun e => absurd (e ▸ h) (Nat.lt_irrefl b)⟩
  · rw [if_neg h]
    by_cases h' : b < a
    · rw [if_pos h']; exact ⟨nofun, fun e => absurd (e ▸ h') (Nat.lt_irrefl b)⟩
    · rw [if_neg h']; exact ⟨fun _ => Nat.le_antisymm (Nat.le_of_not_lt h') (Nat.le_of_not_lt h), fun _ => rfl⟩
end Nat
