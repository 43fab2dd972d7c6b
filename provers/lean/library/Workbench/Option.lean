prelude
import Workbench.ListMore
import Workbench.Functions
import Workbench.NatMore
/-! `Option`: the rest of core's functions, and what `simp` knows of them. -/
set_option linter.all false
set_option autoImplicit false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace Option

instance instMembership : Membership α (Option α) where mem o a := o = some a
instance instInhabited {α : Type u} : Inhabited (Option α) := ⟨none⟩
@[inline] def get {α : Type u} : (o : Option α) → o.isSome = true → α
  | some x, _ => x
@[inline] def get! {α : Type u} [Inhabited α] : Option α → α
  | some x => x
  | none => default
@[inline] protected def elim : Option α → β → (α → β) → β
  | some x, _, f => f x
  | none, y, _ => y
@[inline] protected def filter (p : α → Bool) : Option α → Option α
  | some a => if p a then some a else none
  | none => none
@[inline] protected def all (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => true
@[inline] protected def any (p : α → Bool) : Option α → Bool
  | some a => p a
  | none => false
@[macro_inline] protected def or : Option α → Option α → Option α
  | some a, _ => some a
  | none, b => b
@[inline] def join {α : Type u} (x : Option (Option α)) : Option α := x.bind id
def toList : Option α → List α
  | none => []
  | some a => [a]
@[inline] def guard (p : α → Bool) (a : α) : Option α := if p a then some a else none
def merge (fn : α → α → α) : Option α → Option α → Option α
  | none, none => none
  | some x, none => some x
  | none, some y => some y
  | some x, some y => some (fn x y)
protected def lt (r : α → β → Prop) : Option α → Option β → Prop
  | none, some _ => True
  | some x, some y => r x y
  | _, _ => False
instance instLT [LT α] : LT (Option α) where lt := Option.lt (· < ·)

theorem some_inj {a b : α} : some a = some b ↔ a = b := ⟨fun h => by cases h; rfl, congrArg some⟩
@[simp] theorem mem_def {a : α} {b : Option α} : a ∈ b ↔ b = some a := Iff.rfl
theorem mem_some {a b : α} : a ∈ some b ↔ b = a := some_inj
theorem mem_some_self (a : α) : a ∈ some a := rfl
theorem mem_unique {o : Option α} {a b : α} (ha : a ∈ o) (hb : b ∈ o) : a = b := some_inj.mp (ha.symm.trans hb)
@[simp] theorem some_get : ∀ {x : Option α} (h : x.isSome = true), some (x.get h) = x
  | some _, _ => rfl
@[simp] theorem get_some (x : α) (h : (some x).isSome = true) : (some x).get h = x := rfl
@[simp] theorem get!_some [Inhabited α] {a : α} : (some a).get! = a := rfl
@[simp] theorem get!_none [Inhabited α] : (none : Option α).get! = default := rfl
theorem get_of_mem : ∀ {o : Option α} (h : o.isSome = true), ∀ {a : α}, a ∈ o → o.get h = a
  | some _, _, _, e => some_inj.mp e
theorem get_eq_getD {o : Option α} {h : o.isSome = true} (fallback : α) : o.get h = o.getD fallback := by
  cases o; cases h; rfl
theorem isSome_iff_exists {x : Option α} : x.isSome = true ↔ ∃ a, x = some a := by
  cases x
  · exact ⟨nofun, nofun⟩
  · exact ⟨fun _ => ⟨_, rfl⟩, fun _ => rfl⟩
theorem isSome_of_eq_some {x : Option α} {y : α} (h : x = some y) : x.isSome = true := by rw [h]; rfl
theorem isSome_eq_isSome {x : Option α} {y : Option β} : (x.isSome = y.isSome) ↔ (x = none ↔ y = none) := by
  cases x <;> cases y <;> simp
theorem isNone_iff_eq_none {o : Option α} : o.isNone = true ↔ o = none := by cases o <;> simp
theorem ne_none_iff_isSome {o : Option α} : o ≠ none ↔ o.isSome = true := by cases o <;> simp
theorem ne_none_iff_exists {o : Option α} : o ≠ none ↔ ∃ x, some x = o := by
  cases o
  · exact ⟨fun h => absurd rfl h, fun ⟨_, h⟩ => nomatch h⟩
  · exact ⟨fun _ => ⟨_, rfl⟩, fun _ => nofun⟩
theorem ne_none_iff_exists' {o : Option α} : o ≠ none ↔ ∃ x, o = some x := by
  rw [ne_none_iff_isSome, isSome_iff_exists]
@[simp] theorem not_isSome {a : Option α} : (!a.isSome) = a.isNone := by cases a <;> rfl
@[simp] theorem not_isNone {a : Option α} : (!a.isNone) = a.isSome := by cases a <;> rfl
theorem not_isSome_iff_eq_none {o : Option α} : ¬o.isSome = true ↔ o = none := by cases o <;> simp
@[simp] theorem isSome_eq_false_iff {o : Option α} : o.isSome = false ↔ o.isNone = true := by cases o <;> simp
@[simp] theorem isNone_eq_false_iff {o : Option α} : o.isNone = false ↔ o.isSome = true := by cases o <;> simp
theorem eq_some_iff_get_eq {o : Option α} {a : α} : o = some a ↔ ∃ h : o.isSome = true, o.get h = a := by
  cases o
  · exact ⟨nofun, nofun⟩
  · exact ⟨fun h => ⟨rfl, some_inj.mp h⟩, fun ⟨_, h⟩ => congrArg some h⟩
theorem eq_some_of_isSome : ∀ {o : Option α} (h : o.isSome = true), o = some (o.get h)
  | some _, _ => rfl
theorem eq_none_of_isNone {o : Option α} : o.isNone = true → o = none := isNone_iff_eq_none.mp
theorem eq_none_iff_forall_ne_some {o : Option α} : o = none ↔ ∀ a, o ≠ some a := by
  cases o
  · exact ⟨fun _ _ => nofun, fun _ => rfl⟩
  · exact ⟨nofun, fun h => absurd rfl (h _)⟩
theorem eq_none_iff_forall_not_mem {o : Option α} : o = none ↔ ∀ a, ¬a ∈ o := eq_none_iff_forall_ne_some
@[ext] theorem ext {o₁ o₂ : Option α} (h : ∀ a, o₁ = some a ↔ o₂ = some a) : o₁ = o₂ := by
  cases o₁ with
  | none => exact (eq_none_iff_forall_ne_some.mpr fun a e => nomatch (h a).mpr e).symm
  | some a => exact ((h a).mp rfl).symm
@[simp] protected theorem «forall» {p : Option α → Prop} : (∀ x, p x) ↔ p none ∧ ∀ x, p (some x) :=
  ⟨fun h => ⟨h none, fun x => h (some x)⟩, fun h x => by cases x; exact h.1; exact h.2 _⟩
@[simp] protected theorem «exists» {p : Option α → Prop} : (∃ x, p x) ↔ p none ∨ ∃ x, p (some x) :=
  ⟨fun ⟨x, h⟩ => by cases x; exact .inl h; exact .inr ⟨_, h⟩, fun h => h.elim (⟨none, ·⟩) fun ⟨x, h⟩ => ⟨some x, h⟩⟩

@[simp] theorem bind_fun_some {x : Option α} : x.bind some = x := by cases x <;> rfl
@[simp] theorem bind_some' {x : Option α} : (x.bind fun a => some a) = x := by cases x <;> rfl
@[simp] theorem bind_fun_none {x : Option α} : x.bind (fun _ => none (α := β)) = none := by cases x <;> rfl
theorem bind_eq_some_iff {o : Option α} {f : α → Option β} {b : β} :
    o.bind f = some b ↔ ∃ a, o = some a ∧ f a = some b := by
  cases o
  · exact ⟨nofun, fun ⟨_, h, _⟩ => nomatch h⟩
  · exact ⟨fun h => ⟨_, rfl, h⟩, fun ⟨_, e, h⟩ => some_inj.mp e ▸ h⟩
@[simp] theorem bind_eq_none_iff {o : Option α} {f : α → Option β} : o.bind f = none ↔ ∀ a, o = some a → f a = none := by
  cases o
  · exact ⟨fun _ _ => nofun, fun _ => rfl⟩
  · exact ⟨fun h _ e => some_inj.mp e ▸ h, fun h => h _ rfl⟩
theorem bind_assoc (x : Option α) (f : α → Option β) (g : β → Option γ) :
    (x.bind f).bind g = x.bind fun y => (f y).bind g := by cases x <;> rfl
theorem bind_comm {f : α → β → Option γ} (a : Option α) (b : Option β) :
    (a.bind fun x => b.bind (f x)) = b.bind fun y => a.bind fun x => f x y := by cases a <;> cases b <;> rfl
theorem bind_map_comm {x : Option (Option α)} {f : α → β} : x.bind (Option.map f) = (x.map (Option.map f)).bind id := by
  cases x <;> rfl
@[simp] theorem bind_map {f : α → β} {g : β → Option γ} {x : Option α} : (x.map f).bind g = x.bind (g ∘ f) := by
  cases x <;> rfl
@[simp] theorem map_bind {f : α → Option β} {g : β → γ} {x : Option α} :
    (x.bind f).map g = x.bind (Option.map g ∘ f) := by cases x <;> rfl
@[simp] theorem map_eq_none_iff {x : Option α} {f : α → β} : x.map f = none ↔ x = none := by cases x <;> simp
@[simp] theorem none_eq_map_iff {x : Option α} {f : α → β} : none = x.map f ↔ none = x := by cases x <;> simp
theorem map_eq_some_iff {x : Option α} {f : α → β} {b : β} : x.map f = some b ↔ ∃ a, x = some a ∧ f a = b := by
  cases x
  · exact ⟨nofun, fun ⟨_, h, _⟩ => nomatch h⟩
  · exact ⟨fun h => ⟨_, rfl, some_inj.mp h⟩, fun ⟨_, e, h⟩ => congrArg some (some_inj.mp e ▸ h)⟩
@[simp] theorem isSome_map {x : Option α} {f : α → β} : (x.map f).isSome = x.isSome := by cases x <;> rfl
@[simp] theorem isNone_map {x : Option α} {f : α → β} : (x.map f).isNone = x.isNone := by cases x <;> rfl
theorem map_eq_bind {f : α → β} {x : Option α} : x.map f = x.bind (some ∘ f) := by cases x <;> rfl
theorem map_congr {f g : α → β} : ∀ {x : Option α}, (∀ a, x = some a → f a = g a) → x.map f = x.map g
  | none, _ => rfl
  | some a, h => congrArg some (h a rfl)
@[simp] theorem map_id_fun {α : Type u} : Option.map (id : α → α) = id := funext map_id'
@[simp] theorem map_id_fun' {α : Type u} : (Option.map fun a : α => a) = id := funext map_id'
theorem comp_map (h : β → γ) (g : α → β) (x : Option α) : x.map (h ∘ g) = (x.map g).map h := by cases x <;> rfl
@[simp] theorem map_comp_map (f : α → β) (g : β → γ) : Option.map g ∘ Option.map f = Option.map (g ∘ f) := by
  funext x; exact map_map g f x
theorem mem_map_of_mem {x : Option α} {a : α} (g : α → β) (h : a ∈ x) : g a ∈ Option.map g x := by cases h; rfl
theorem map_inj_right {f : α → β} {o o' : Option α} (w : ∀ x y, f x = f y → x = y) :
    o.map f = o'.map f ↔ o = o' := by
  cases o <;> cases o' <;> simp [some_inj]
  exact ⟨w _ _, fun h => h ▸ rfl⟩
theorem getD_of_ne_none {x : Option α} (hx : x ≠ none) (y : α) : some (x.getD y) = x := by
  cases x; exact absurd rfl hx; rfl
theorem getD_eq_iff {o : Option α} {a b : α} : o.getD a = b ↔ (o = some b ∨ o = none ∧ a = b) := by
  cases o <;> simp [some_inj]
theorem getD_map (f : α → β) (x : α) (o : Option α) : (o.map f).getD (f x) = f (o.getD x) := by cases o <;> rfl
theorem get_map {f : α → β} {o : Option α} {h : (o.map f).isSome = true} :
    (o.map f).get h = f (o.get (by simpa using h)) := by cases o; cases h; rfl

@[simp] theorem filter_none (p : α → Bool) : none.filter p = none := rfl
@[simp] theorem filter_some {p : α → Bool} {a : α} : Option.filter p (some a) = if p a then some a else none := rfl
@[simp] theorem all_none {p : α → Bool} : Option.all p none = true := rfl
@[simp] theorem all_some {p : α → Bool} {x : α} : Option.all p (some x) = p x := rfl
@[simp] theorem any_none {p : α → Bool} : Option.any p none = false := rfl
@[simp] theorem any_some {p : α → Bool} {x : α} : Option.any p (some x) = p x := rfl
@[simp] theorem elim_none (x : β) (f : α → β) : (none : Option α).elim x f = x := rfl
@[simp] theorem elim_some (x : β) (f : α → β) (a : α) : (some a).elim x f = f a := rfl
@[simp] theorem some_or {a : α} {o : Option α} : (some a).or o = some a := rfl
@[simp] theorem none_or {o : Option α} : none.or o = o := rfl
@[simp] theorem or_none {o : Option α} : o.or none = o := by cases o <;> rfl
@[simp] theorem or_some {o : Option α} {a : α} : o.or (some a) = some (o.getD a) := by cases o <;> rfl
theorem or_assoc {o₁ o₂ o₃ : Option α} : (o₁.or o₂).or o₃ = o₁.or (o₂.or o₃) := by cases o₁ <;> rfl
@[simp] theorem or_self {o : Option α} : o.or o = o := by cases o <;> rfl
@[simp] theorem or_eq_none_iff {o o' : Option α} : o.or o' = none ↔ o = none ∧ o' = none := by
  cases o <;> simp
@[simp] theorem isSome_or {o o' : Option α} : (o.or o').isSome = (o.isSome || o'.isSome) := by cases o <;> simp
@[simp] theorem join_none {α : Type u} : (none : Option (Option α)).join = none := rfl
@[simp] theorem join_some {α : Type u} {o : Option α} : (some o).join = o := rfl
@[simp] theorem toList_none : (none : Option α).toList = [] := rfl
@[simp] theorem toList_some {a : α} : (some a).toList = [a] := rfl
@[simp] theorem mem_toList {a : α} {o : Option α} : a ∈ o.toList ↔ o = some a := by
  cases o with
  | none => exact ⟨fun h => absurd h List.not_mem_nil, nofun⟩
  | some b => rw [some_inj, toList_some, List.mem_singleton]; exact eq_comm
@[simp] theorem guard_eq_some_iff {p : α → Bool} {a b : α} : guard p a = some b ↔ a = b ∧ p a = true := by
  by_cases h : p a = true
  · rw [show guard p a = some a from if_pos h, some_inj]; exact ⟨fun e => ⟨e, h⟩, (·.1)⟩
  · rw [show guard p a = none from if_neg h]; exact ⟨nofun, fun e => absurd e.2 h⟩

end Option
