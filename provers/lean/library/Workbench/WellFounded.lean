prelude
import Workbench.Nat
import Workbench.PropLemmas
/-! Well-founded recursion: sizes, accessibility, and the relations that native `termination_by` and
`decreasing_by` build from. Names and argument order are core's. -/
set_option linter.all false
set_option autoImplicit false

universe u v w

/-! Sizes. Types that are declared after this class get their instance from the native code. -/

class SizeOf (α : Sort u) where
  sizeOf : α → Nat
export SizeOf (sizeOf)

protected def default.sizeOf (α : Sort u) : α → Nat := fun _ => 0
instance (priority := low) instSizeOfDefault (α : Sort u) : SizeOf α where sizeOf := default.sizeOf α
@[simp] theorem sizeOf_default {α : Sort u} (n : α) : sizeOf n = 0 := rfl
instance instSizeOfNat : SizeOf Nat where sizeOf n := n
@[simp] theorem sizeOf_nat (n : Nat) : sizeOf n = n := rfl
instance instSizeOfForallUnit {α : Sort u} [SizeOf α] : SizeOf (Unit → α) where
  sizeOf f := sizeOf (f ())
@[simp] theorem sizeOf_thunk {α : Sort u} [SizeOf α] (f : Unit → α) : sizeOf f = sizeOf (f ()) := rfl

section
variable {α : Type u} {β : Type v} [SizeOf α] [SizeOf β]

instance PUnit._sizeOf_inst : SizeOf PUnit.{u} where sizeOf _ := 1
@[simp] theorem PUnit.unit.sizeOf_spec : sizeOf PUnit.unit.{u} = 1 := rfl
instance Bool._sizeOf_inst : SizeOf Bool where sizeOf _ := 1
@[simp] theorem Bool.true.sizeOf_spec : sizeOf true = 1 := rfl
@[simp] theorem Bool.false.sizeOf_spec : sizeOf false = 1 := rfl
instance Prod._sizeOf_inst : SizeOf (α × β) where sizeOf p := 1 + sizeOf p.1 + sizeOf p.2
@[simp] theorem Prod.mk.sizeOf_spec (a : α) (b : β) : sizeOf (a, b) = 1 + sizeOf a + sizeOf b := rfl
protected noncomputable def Option.sizes : Option α → Nat
  | none => 1
  | some a => 1 + sizeOf a
noncomputable instance Option._sizeOf_inst : SizeOf (Option α) where sizeOf := Option.sizes
@[simp] theorem Option.none.sizeOf_spec : sizeOf (none : Option α) = 1 := rfl
@[simp] theorem Option.some.sizeOf_spec (a : α) : sizeOf (some a) = 1 + sizeOf a := rfl
protected noncomputable def List.sizes : List α → Nat
  | [] => 1
  | a :: as => 1 + sizeOf a + List.sizes as
noncomputable instance List._sizeOf_inst : SizeOf (List α) where sizeOf := List.sizes
@[simp] theorem List.nil.sizeOf_spec : sizeOf ([] : List α) = 1 := rfl
@[simp] theorem List.cons.sizeOf_spec (a : α) (as : List α) : sizeOf (a :: as) = 1 + sizeOf a + sizeOf as := rfl
instance Subtype._sizeOf_inst {p : α → Prop} : SizeOf (Subtype p) where sizeOf x := 1 + sizeOf x.val
@[simp] theorem Subtype.mk.sizeOf_spec {p : α → Prop} (a : α) (h : p a) :
    sizeOf (Subtype.mk a h) = 1 + sizeOf a := rfl
instance Fin._sizeOf_inst (n : Nat) : SizeOf (Fin n) where sizeOf i := 1 + i.val
@[simp] theorem Fin.mk.sizeOf_spec {n : Nat} (i : Nat) (h : i < n) : sizeOf (Fin.mk i h) = 1 + i := rfl
end

inductive Empty : Type
set_option bootstrap.inductiveCheckResultingUniverse false in
inductive PEmpty : Sort u
@[macro_inline] def Empty.elim {C : Sort u} : Empty → C := Empty.rec
@[macro_inline] def PEmpty.elim {C : Sort v} : PEmpty.{u} → C := fun a => nomatch a

inductive Sum (α : Type u) (β : Type v) where
  | inl (val : α) : Sum α β
  | inr (val : β) : Sum α β
inductive PSum (α : Sort u) (β : Sort v) where
  | inl (val : α) : PSum α β
  | inr (val : β) : PSum α β
structure Sigma {α : Type u} (β : α → Type v) where
  fst : α
  snd : β fst
structure PSigma {α : Sort u} (β : α → Sort v) where
  fst : α
  snd : β fst

/-! Marks that the native preprocessing of recursive calls looks for -/

def wfParam {α : Sort u} (a : α) : α := a
@[reducible] def binderNameHint {α : Sort u} {β : Sort v} {γ : Sort w} (v : α) (binder : β) (e : γ) : γ := e
@[wf_preprocess] theorem ite_eq_dite {α : Sort u} {P : Prop} {a b : α} [Decidable P] :
    ite P a b = dite P (fun h => binderNameHint h () a) (fun h => binderNameHint h () b) := rfl

/-! Accessibility -/

inductive Acc {α : Sort u} (r : α → α → Prop) : α → Prop where
  | intro (x : α) (h : (y : α) → r y x → Acc r y) : Acc r x
theorem Acc.inv {α : Sort u} {r : α → α → Prop} {x y : α} (h₁ : Acc r x) (h₂ : r y x) : Acc r y := by
  cases h₁ with
  | intro _ h => exact h y h₂

inductive WellFounded {α : Sort u} (r : α → α → Prop) : Prop where
  | intro (h : ∀ a, Acc r a) : WellFounded r

class WellFoundedRelation (α : Sort u) where
  rel : α → α → Prop
  wf : WellFounded rel

namespace WellFounded
section
variable {α : Sort u} {r : α → α → Prop}
theorem apply (wf : WellFounded r) (a : α) : Acc r a := wf.rec (fun h => h a)

noncomputable def fixF {C : α → Sort v} (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) (a : Acc r x) : C x :=
  Acc.rec (motive := fun x _ => C x) (fun x _ ih => F x ih) a
theorem fixF_eq {C : α → Sort v} (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) (a : Acc r x) :
    fixF F x a = F x fun y p => fixF F y (a.inv p) := by
  cases a with
  | intro _ h => rfl
end
section
variable {α : Sort u} {C : α → Sort v} {r : α → α → Prop}
noncomputable def fix (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) : C x :=
  fixF F x (apply hwf x)
theorem fix_eq (hwf : WellFounded r) (F : ∀ x, (∀ y, r y x → C y) → C x) (x : α) :
    fix hwf F x = F x (fun y _ => fix hwf F y) := fixF_eq F x (apply hwf x)
end
section
variable {α : Sort u} {r : α → α → Prop}
@[elab_as_elim] theorem induction {C : α → Prop} (hwf : WellFounded r) (a : α)
    (h : ∀ x, (∀ y, r y x → C y) → C x) : C a := fix hwf h a
noncomputable def recursion {C : α → Sort v} (hwf : WellFounded r) (a : α)
    (h : ∀ x, (∀ y, r y x → C y) → C x) : C a := fix hwf h a
theorem asymmetric (hwf : WellFounded r) ⦃x y : α⦄ : r x y → ¬ r y x := by
  revert y
  induction x using hwf.induction with
  | h x ih => exact fun y h h' => ih y h' h' h
theorem irrefl (hwf : WellFounded r) (x : α) : ¬ r x x := fun h => hwf.asymmetric h h

/-- A set with a member has a least one. -/
theorem has_min (hwf : WellFounded r) (p : α → Prop) (h : ∃ x, p x) : ∃ x, p x ∧ ∀ y, p y → ¬ r y x := by
  rcases h with ⟨x, hx⟩
  induction x using hwf.induction with
  | h x ih =>
    by_cases hm : ∃ y, p y ∧ r y x
    · rcases hm with ⟨y, hy, hr⟩
      exact ih y hr hy
    · exact ⟨x, hx, fun y hy hr => hm ⟨y, hy, hr⟩⟩
end
end WellFounded

/-- Keeps the kernel from unfolding a proof of well-foundedness. -/
opaque Lean.opaqueId {α : Sort u} (x : α) : α := x

def emptyRelation {α : Sort u} (_ _ : α) : Prop := False
def Subrelation {α : Sort u} (q r : α → α → Prop) : Prop := ∀ {x y}, q x y → r x y
theorem Subrelation.wf {α : Sort u} {q r : α → α → Prop} (h₁ : Subrelation q r) (h₂ : WellFounded r) :
    WellFounded q :=
  ⟨fun a => by
    induction a using h₂.induction with
    | h x ih => exact ⟨x, fun y h => ih y (h₁ h)⟩⟩
@[reducible] def emptyWf {α : Sort u} : WellFoundedRelation α where
  rel := emptyRelation
  wf := ⟨fun a => ⟨a, fun _ h => h.elim⟩⟩

def InvImage {α : Sort u} {β : Sort v} (r : β → β → Prop) (f : α → β) : α → α → Prop :=
  fun a₁ a₂ => r (f a₁) (f a₂)
theorem InvImage.accessible {α : Sort u} {β : Sort v} {r : β → β → Prop} {a : α} (f : α → β)
    (ac : Acc r (f a)) : Acc (InvImage r f) a := by
  have all : ∀ b, Acc r b → ∀ x, f x = b → Acc (InvImage r f) x := by
    intro b hb
    induction hb with
    | intro b _ ih => exact fun x e => ⟨x, fun y hy => ih (f y) (e ▸ hy) y rfl⟩
  exact all (f a) ac a rfl
theorem InvImage.wf {α : Sort u} {β : Sort v} {r : β → β → Prop} (f : α → β) (h : WellFounded r) :
    WellFounded (InvImage r f) := ⟨fun a => accessible f (h.apply (f a))⟩
@[reducible] def invImage {α : Sort u} {β : Sort v} (f : α → β) (h : WellFoundedRelation β) :
    WellFoundedRelation α where
  rel := InvImage h.rel f
  wf := InvImage.wf f h.wf

/-! Natural numbers and measures -/

protected theorem Nat.lt_wf : WellFounded (· < · : Nat → Nat → Prop) :=
  ⟨fun n => by
    induction n with
    | zero => exact ⟨0, fun m h => absurd h (Nat.not_lt_zero m)⟩
    | succ n ih =>
      refine ⟨n + 1, fun m h => ?_⟩
      rcases Nat.eq_or_lt_of_le (Nat.le_of_lt_succ h) with rfl | h
      · exact ih
      · exact ih.inv h⟩
@[reducible] def Nat.lt_wfRel : WellFoundedRelation Nat where
  rel := (· < ·)
  wf := Nat.lt_wf

/-! Recursion by a measure in the natural numbers unfolds by evaluation: the measure is the fuel. -/

namespace WellFounded
section
variable {α : Sort u} {motive : α → Sort v} (h : α → Nat)
  (F : (x : α) → ((y : α) → InvImage (· < ·) h y x → motive y) → motive x)

/-- The number itself; reduces only when the number evaluates to a literal. -/
protected def Nat.eager (n : Nat) : Nat := if Nat.beq n n = true then n else n
protected theorem Nat.eager_eq (n : Nat) : Nat.eager n = n := ite_self n
protected noncomputable def Nat.fix.go : (fuel : Nat) → (x : α) → h x < fuel → motive x
  | .zero, _, hf => absurd hf (_root_.Nat.not_lt_zero _)
  | .succ n, x, hf => F x fun y hy => Nat.fix.go n y (_root_.Nat.le_trans hy (_root_.Nat.le_of_lt_succ hf))
protected noncomputable def Nat.fix (x : α) : motive x :=
  Nat.fix.go h F (Nat.eager (h x + 1)) x (_root_.Nat.lt_of_lt_of_eq (_root_.Nat.lt_succ_self _) (Nat.eager_eq _).symm)
protected theorem Nat.fix.go_congr (m : Nat) : ∀ (x : α) (n : Nat) (h₁ : h x < m) (h₂ : h x < n),
    Nat.fix.go h F m x h₁ = Nat.fix.go h F n x h₂ := by
  induction m with
  | zero => exact fun _ _ h₁ => absurd h₁ (_root_.Nat.not_lt_zero _)
  | succ m ih =>
    intro x n h₁ h₂
    cases n with
    | zero => exact absurd h₂ (_root_.Nat.not_lt_zero _)
    | succ n =>
      show F x _ = F x _
      exact congrArg (F x) (funext fun y => funext fun hy => ih y n _ _)
protected theorem Nat.fix_eq (x : α) : Nat.fix h F x = F x fun y _ => Nat.fix h F y := by
  have e : Nat.fix h F x = Nat.fix.go h F (h x + 1) x (_root_.Nat.lt_succ_self _) := Nat.fix.go_congr ..
  rw [e]
  show F x _ = F x _
  exact congrArg (F x) (funext fun y => funext fun hy => Nat.fix.go_congr ..)
end
end WellFounded

abbrev measure {α : Sort u} (f : α → Nat) : WellFoundedRelation α := invImage f Nat.lt_wfRel
abbrev sizeOfWFRel {α : Sort u} [SizeOf α] : WellFoundedRelation α := measure sizeOf
instance (priority := low) instWellFoundedRelationOfSizeOf {α : Sort u} [SizeOf α] : WellFoundedRelation α :=
  sizeOfWFRel

/-! Lexicographic orders -/

namespace Prod
section
variable {α : Type u} {β : Type v} (ra : α → α → Prop) (rb : β → β → Prop)
inductive Lex : α × β → α × β → Prop where
  | left {a₁ : α} (b₁ : β) {a₂ : α} (b₂ : β) (h : ra a₁ a₂) : Lex (a₁, b₁) (a₂, b₂)
  | right (a : α) {b₁ b₂ : β} (h : rb b₁ b₂) : Lex (a, b₁) (a, b₂)
theorem lex_def {r : α → α → Prop} {s : β → β → Prop} {p q : α × β} :
    Lex r s p q ↔ r p.1 q.1 ∨ p.1 = q.1 ∧ s p.2 q.2 :=
  ⟨fun h => by
    cases h with
    | left _ _ h => exact .inl h
    | right _ h => exact .inr ⟨rfl, h⟩,
   fun h => by
    rcases p with ⟨a, b⟩; rcases q with ⟨c, d⟩
    rcases h with h | ⟨e, h⟩
    · exact .left b d h
    · cases e; exact .right a h⟩
end
section
variable {α : Type u} {β : Type v} {ra : α → α → Prop} {rb : β → β → Prop}
theorem Lex.right' {b₁ : β} {a₁ a₂ : Nat} {b₂ : β} (h₁ : a₁ ≤ a₂) (h₂ : rb b₁ b₂) :
    Prod.Lex (· < ·) rb (a₁, b₁) (a₂, b₂) := by
  rcases Nat.eq_or_lt_of_le h₁ with rfl | h
  · exact .right a₁ h₂
  · exact .left b₁ b₂ h
theorem lexAccessible {a : α} (aca : Acc ra a) (acb : (b : β) → Acc rb b) (b : β) : Acc (Lex ra rb) (a, b) := by
  induction aca generalizing b with
  | intro a _ iha =>
    induction acb b with
    | intro b _ ihb =>
      refine ⟨(a, b), fun p h => ?_⟩
      cases h with
      | left c _ h => exact iha _ h c
      | right _ h => exact ihb _ h
@[reducible] def lex (ha : WellFoundedRelation α) (hb : WellFoundedRelation β) : WellFoundedRelation (α × β) where
  rel := Lex ha.rel hb.rel
  wf := ⟨fun p => lexAccessible (ha.wf.apply p.1) hb.wf.apply p.2⟩
instance instWellFoundedRelation [ha : WellFoundedRelation α] [hb : WellFoundedRelation β] :
    WellFoundedRelation (α × β) := lex ha hb
end
end Prod

namespace PSigma
section
variable {α : Sort u} {β : α → Sort v} (r : α → α → Prop) (s : ∀ a, β a → β a → Prop)
inductive Lex : PSigma β → PSigma β → Prop where
  | left : ∀ {a₁ : α} (b₁ : β a₁) {a₂ : α} (b₂ : β a₂), r a₁ a₂ → Lex ⟨a₁, b₁⟩ ⟨a₂, b₂⟩
  | right : ∀ (a : α) {b₁ b₂ : β a}, s a b₁ b₂ → Lex ⟨a, b₁⟩ ⟨a, b₂⟩
end
section
variable {α : Sort u} {β : α → Sort v} {r : α → α → Prop} {s : ∀ a, β a → β a → Prop}
theorem lexAccessible {a : α} (aca : Acc r a) (acb : ∀ a, WellFounded (s a)) (b : β a) : Acc (Lex r s) ⟨a, b⟩ := by
  induction aca with
  | intro a _ iha =>
    induction (acb a).apply b with
    | intro b _ ihb =>
      refine Acc.intro _ fun p h => ?_
      cases h with
      | left c _ h => exact iha _ h c
      | right _ h => exact ihb _ h
@[reducible] def lex (ha : WellFoundedRelation α) (hb : ∀ a, WellFoundedRelation (β a)) :
    WellFoundedRelation (PSigma β) where
  rel := Lex ha.rel fun a => (hb a).rel
  wf := WellFounded.intro fun p => lexAccessible (ha.wf.apply p.1) (fun a => (hb a).wf) p.2
instance instWellFoundedRelation [ha : WellFoundedRelation α] [hb : ∀ a, WellFoundedRelation (β a)] :
    WellFoundedRelation (PSigma β) := lex ha hb
end
end PSigma
