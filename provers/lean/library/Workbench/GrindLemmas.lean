prelude
import Workbench.PropLemmas
import Workbench.NatMore
/-! The marks that the native `grind` puts on terms, and the lemmas by which it propagates truth values
and equalities, under core's names. -/
set_option linter.all false
set_option autoImplicit false

universe u v w

namespace Lean.Grind

/-! Marks -/

@[reducible] def nestedDecidable {p : Prop} (h : Decidable p) : Decidable p := h
def nestedProof (p : Prop) {h : p} : p := h
def simpMatchDiscrsOnly {α : Sort u} (a : α) : α := a
def offset (a b : Nat) : Nat := a + b
def eqBwdPattern {α : Sort u} (a b : α) : Prop := a = b
abbrev EqMatch {α : Sort u} (a b : α) {_origin : α} : Prop := a = b
abbrev MatchCond (p : Prop) : Prop := p
def PreMatchCond (p : Prop) : Prop := p
def alreadyNorm (p : Prop) : Prop := p
def genPattern {α : Sort u} (_h : Prop) (x : α) (_val : α) : α := x
def genHEqPattern {α β : Sort u} (_h : Prop) (x : α) (_val : β) : α := x
def abstractFn {α : Sort u} (a : α) : α := a
/-- What a message shows for a term that has a number. -/
inductive NodeDef where
  | unit
def node_def (_ : Nat) {α : Sort u} {a : α} : NodeDef := .unit

theorem nestedProof_congr (p q : Prop) (h : p = q) (hp : p) (hq : q) :
    HEq (@nestedProof p hp) (@nestedProof q hq) := by subst h; exact HEq.refl
theorem nestedDecidable_congr (p q : Prop) (h : p = q) (hp : Decidable p) (hq : Decidable q) :
    HEq (@nestedDecidable p hp) (@nestedDecidable q hq) := by
  subst h; exact heq_of_eq (Subsingleton.elim _ _)
theorem em (p : Prop) : alreadyNorm p ∨ alreadyNorm (¬p) := Classical.em p

/-! Introduction -/

theorem rfl_true : true = true := rfl
def intro_with_eq (p p' : Prop) (q : Sort u) (he : p = p') (h : p' → q) : p → q := fun hp => h (he.mp hp)
def intro_with_eq' (p p' : Prop) (q : p → Sort u) (he : p = p') (h : (h : p') → q (he.mpr_prop h)) :
    (h : p) → q h := fun hp => h (he.mp hp)

section Propositions
variable {a b : Prop}

theorem and_eq_of_eq_true_left (h : a = True) : (a ∧ b) = b := h ▸ true_and b
theorem and_eq_of_eq_true_right (h : b = True) : (a ∧ b) = a := h ▸ and_true a
theorem and_eq_of_eq_false_left (h : a = False) : (a ∧ b) = False := h ▸ false_and b
theorem and_eq_of_eq_false_right (h : b = False) : (a ∧ b) = False := h ▸ and_false a
theorem eq_true_of_and_eq_true_left (h : (a ∧ b) = True) : a = True := eq_true (of_eq_true h).1
theorem eq_true_of_and_eq_true_right (h : (a ∧ b) = True) : b = True := eq_true (of_eq_true h).2
theorem or_of_and_eq_false (h : (a ∧ b) = False) : ¬a ∨ ¬b :=
  Classical.not_and_iff_not_or_not.mp (of_eq_false h)

theorem or_eq_of_eq_true_left (h : a = True) : (a ∨ b) = True := h ▸ true_or b
theorem or_eq_of_eq_true_right (h : b = True) : (a ∨ b) = True := h ▸ or_true a
theorem or_eq_of_eq_false_left (h : a = False) : (a ∨ b) = b := h ▸ false_or b
theorem or_eq_of_eq_false_right (h : b = False) : (a ∨ b) = a := h ▸ or_false a
theorem eq_false_of_or_eq_false_left (h : (a ∨ b) = False) : a = False := eq_false fun x => of_eq_false h (.inl x)
theorem eq_false_of_or_eq_false_right (h : (a ∨ b) = False) : b = False := eq_false fun x => of_eq_false h (.inr x)

theorem imp_eq_of_eq_false_left (h : a = False) : (a → b) = True := h ▸ false_implies b
theorem imp_eq_of_eq_true_right (h : b = True) : (a → b) = True := eq_true fun _ => of_eq_true h
theorem imp_eq_of_eq_true_left (h : a = True) : (a → b) = b := h ▸ true_implies b
theorem eq_false_of_imp_eq_true (h₁ : (a → b) = True) (h₂ : b = False) : a = False :=
  eq_false fun x => of_eq_false h₂ (of_eq_true h₁ x)
theorem eq_true_of_imp_eq_false (h : (a → b) = False) : a = True :=
  eq_true (Classical.not_imp.mp (of_eq_false h)).1
theorem eq_false_of_imp_eq_false (h : (a → b) = False) : b = False :=
  eq_false fun x => of_eq_false h fun _ => x

theorem not_eq_of_eq_true (h : a = True) : (¬a) = False := h ▸ not_true_eq_false
theorem not_eq_of_eq_false (h : a = False) : (¬a) = True := h ▸ not_false_eq_true
theorem eq_false_of_not_eq_true (h : (¬a) = True) : a = False := eq_false (of_eq_true h)
theorem eq_true_of_not_eq_false (h : (¬a) = False) : a = True :=
  eq_true (Classical.byContradiction (of_eq_false h))
theorem false_of_not_eq_self (h : (¬a) = a) : False :=
  have n : ¬a := fun x => (h.mpr x) x
  n (h.mp n)

theorem eq_eq_of_eq_true_left (h : a = True) : (a = b) = b :=
  h ▸ propext ⟨fun e => e ▸ trivial, fun x => (eq_true x).symm⟩
theorem eq_eq_of_eq_true_right (h : b = True) : (a = b) = a := h ▸ propext ⟨of_eq_true, eq_true⟩
theorem of_eq_eq_true (h : (a = b) = True) : (a ∧ b) ∨ (¬a ∧ ¬b) := by
  cases of_eq_true h
  exact (Classical.em a).imp (fun x => ⟨x, x⟩) (fun x => ⟨x, x⟩)
theorem of_eq_eq_false (h : (a = b) = False) : (a ∧ ¬b) ∨ (¬a ∧ b) := by
  have n := of_eq_false h
  rcases Classical.em a with x | x
  · exact .inl ⟨x, fun y => n (propext ⟨fun _ => y, fun _ => x⟩)⟩
  · exact .inr ⟨x, Classical.byContradiction fun y => n (propext ⟨(absurd · x), (absurd · y)⟩)⟩
theorem of_lookahead (p : Prop) (h : (¬p) → False) : p = True := eq_true (Classical.byContradiction h)
end Propositions

/-! Equalities -/

section Equalities
variable {α : Sort u}

theorem eq_congr {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = a₂) (h₂ : b₁ = b₂) : (a₁ = b₁) = (a₂ = b₂) := h₁ ▸ h₂ ▸ rfl
theorem eq_congr' {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = b₂) (h₂ : b₁ = a₂) : (a₁ = b₁) = (a₂ = b₂) :=
  h₁ ▸ h₂ ▸ propext eq_comm
theorem ne_of_ne_of_eq_left {a b c : α} (h₁ : a = b) (h₂ : b ≠ c) : a ≠ c := h₁ ▸ h₂
theorem ne_of_ne_of_eq_right {a b c : α} (h₁ : a = c) (h₂ : b ≠ c) : b ≠ a := h₁ ▸ h₂
end Equalities

section BEq
theorem beq_eq_true_of_eq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : a = b) : (a == b) = true := beq_iff_eq.mpr h
theorem eq_of_beq_eq_true {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : (a == b) = true) : a = b := beq_iff_eq.mp h
theorem beq_eq_false_of_diseq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : ¬a = b) : (a == b) = false := by
  cases e : a == b with
  | false => rfl
  | true => exact absurd (beq_iff_eq.mp e) h
theorem ne_of_beq_eq_false {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : (a == b) = false) : (a = b) = False :=
  eq_false fun e => Bool.noConfusion ((beq_iff_eq.mpr e).symm.trans h)
end BEq

/-! Booleans -/

namespace Bool
variable {a b : Bool}
theorem and_eq_of_eq_true_left (h : a = true) : (a && b) = b := by subst h; rfl
theorem and_eq_of_eq_true_right (h : b = true) : (a && b) = a := by subst h; cases a <;> rfl
theorem and_eq_of_eq_false_left (h : a = false) : (a && b) = false := by subst h; rfl
theorem and_eq_of_eq_false_right (h : b = false) : (a && b) = false := by subst h; cases a <;> rfl
theorem eq_true_of_and_eq_true_left (h : (a && b) = true) : a = true := by cases a; exact h; rfl
theorem eq_true_of_and_eq_true_right (h : (a && b) = true) : b = true := by cases a; cases h; exact h
theorem or_eq_of_eq_true_left (h : a = true) : (a || b) = true := by subst h; rfl
theorem or_eq_of_eq_true_right (h : b = true) : (a || b) = true := by subst h; cases a <;> rfl
theorem or_eq_of_eq_false_left (h : a = false) : (a || b) = b := by subst h; rfl
theorem or_eq_of_eq_false_right (h : b = false) : (a || b) = a := by subst h; cases a <;> rfl
theorem eq_false_of_or_eq_false_left (h : (a || b) = false) : a = false := by cases a; rfl; cases h
theorem eq_false_of_or_eq_false_right (h : (a || b) = false) : b = false := by cases a; exact h; cases h
theorem not_eq_of_eq_true (h : a = true) : (!a) = false := h ▸ rfl
theorem not_eq_of_eq_false (h : a = false) : (!a) = true := h ▸ rfl
theorem eq_false_of_not_eq_true (h : (!a) = true) : a = false := by cases a; rfl; cases h
theorem eq_true_of_not_eq_false (h : (!a) = false) : a = true := by cases a; cases h; rfl
theorem eq_false_of_not_eq_true' (h : ¬a = true) : a = false := by cases a; rfl; exact absurd rfl h
theorem eq_true_of_not_eq_false' (h : ¬a = false) : a = true := by cases a; exact absurd rfl h; rfl
theorem false_of_not_eq_self (h : (!a) = a) : False := by cases a <;> cases h
theorem ne_of_eq_true_of_eq_false (ha : a = true) (hb : b = false) : (a = b) = False :=
  eq_false fun e => Bool.noConfusion (ha.symm.trans (e.trans hb))
theorem ne_of_eq_false_of_eq_true (ha : a = false) (hb : b = true) : (a = b) = False :=
  eq_false fun e => Bool.noConfusion (ha.symm.trans (e.trans hb))
end Bool

/-! Quantifiers, `dite`, casts, `decide` -/

theorem forall_propagator (p : Prop) (q : p → Prop) (q' : Prop) (h₁ : p = True)
    (h₂ : q (of_eq_true h₁) = q') : (∀ hp : p, q hp) = q' :=
  propext ⟨fun h => h₂.mp (h (of_eq_true h₁)), fun h _ => h₂.mpr h⟩
theorem of_forall_eq_false (α : Sort u) (p : α → Prop) (h : (∀ x : α, p x) = False) : ∃ x : α, ¬p x :=
  Classical.not_forall.mp (of_eq_false h)

theorem dite_cond_eq_true' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α}
    (h₁ : c = True) (h₂ : a (of_eq_true h₁) = r) : dite c a b = r :=
  (dite_eq_left (of_eq_true h₁)).trans h₂
theorem dite_cond_eq_false' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α}
    (h₁ : c = False) (h₂ : b (of_eq_false h₁) = r) : dite c a b = r :=
  (dite_eq_right (of_eq_false h₁)).trans h₂

theorem eqRec_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : (x : α) → a = x → Sort u_1}
    (v : motive a (Eq.refl a)) {b : α} (h : a = b) : HEq (@Eq.rec α a motive v b h) v := by
  subst h; exact HEq.refl
theorem eqRecOn_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : (x : α) → a = x → Sort u_1} {b : α}
    (h : a = b) (v : motive a (Eq.refl a)) : HEq (@Eq.recOn α a motive b h v) v := by
  subst h; exact HEq.refl
theorem eqNDRec_heq.{u_1, u_2} {α : Sort u_2} {a : α} {motive : α → Sort u_1} (v : motive a) {b : α}
    (h : a = b) : HEq (@Eq.ndrec α a motive v b h) v := by
  subst h; exact HEq.refl

section
variable {p : Prop} {_ : Decidable p}
theorem of_decide_eq_true (h : decide p = true) : p = True := eq_true (_root_.of_decide_eq_true h)
theorem of_decide_eq_false (h : decide p = false) : p = False := eq_false (_root_.of_decide_eq_false h)
theorem decide_eq_true (h : p = True) : decide p = true := _root_.decide_eq_true (of_eq_true h)
theorem decide_eq_false (h : p = False) : decide p = false := _root_.decide_eq_false (of_eq_false h)
end

/-! Normal forms -/

section Norm
variable (p q r : Prop)

theorem iff_eq : (p ↔ q) = (p = q) := propext propext_iff.symm
theorem eq_true_eq : (p = True) = p := propext ⟨of_eq_true, eq_true⟩
theorem eq_false_eq : (p = False) = ¬p := propext ⟨of_eq_false, eq_false⟩
theorem not_eq_prop : (¬(p = q)) = (p = ¬q) := by
  rcases Classical.em q with h | h
  · rw [eq_true h]; exact (congrArg Not (eq_true_eq p)).trans ((eq_false_eq p).symm.trans (by rw [not_true_eq_false]))
  · rw [eq_false h, eq_false_eq, not_false_eq_true, eq_true_eq]; exact propext Classical.not_not
theorem imp_eq : (p → q) = (¬p ∨ q) :=
  propext ⟨fun h => (Classical.em p).elim (fun x => .inr (h x)) .inl, fun h x => h.elim (absurd x) id⟩
theorem forall_imp_eq_or {α : Sort u} (p : α → Prop) (q : Prop) : ((∀ a, p a) → q) = ((∃ a, ¬p a) ∨ q) :=
  (imp_eq _ q).trans (by rw [propext Classical.not_forall])
theorem true_imp_eq : (True → p) = p := true_implies p
theorem false_imp_eq : (False → p) = True := false_implies p
theorem imp_true_eq : (p → True) = True := implies_true p
theorem imp_false_eq : (p → False) = ¬p := rfl
theorem imp_self_eq : (p → p) = True := eq_true id

theorem not_true : (¬True) = False := not_true_eq_false
theorem not_false : (¬False) = True := not_false_eq_true
theorem not_not : (¬¬p) = p := propext Classical.not_not
theorem not_and : (¬(p ∧ q)) = (¬p ∨ ¬q) := propext Classical.not_and_iff_not_or_not
theorem not_or : (¬(p ∨ q)) = (¬p ∧ ¬q) := propext _root_.not_or
theorem not_ite {p : Prop} {_ : Decidable p} (q r : Prop) : (¬ite p q r) = ite p (¬q) (¬r) := by split <;> rfl
theorem not_forall {α : Sort u} (p : α → Prop) : (¬∀ x, p x) = ∃ x, ¬p x := propext Classical.not_forall
theorem not_exists {α : Sort u} (p : α → Prop) : (¬∃ x, p x) = ∀ x, ¬p x := propext _root_.not_exists
theorem not_implies : (¬(p → q)) = (p ∧ ¬q) := propext Classical.not_imp
theorem or_assoc : ((p ∨ q) ∨ r) = (p ∨ (q ∨ r)) := propext _root_.or_assoc
theorem or_swap12 : (p ∨ q ∨ r) = (q ∨ p ∨ r) := propext or_left_comm
theorem or_swap13 : (p ∨ q ∨ r) = (r ∨ q ∨ p) :=
  have f {p q r : Prop} (h : p ∨ q ∨ r) : r ∨ q ∨ p := h.elim (.inr ∘ .inr) (·.elim (.inr ∘ .inl) .inl)
  propext ⟨f, f⟩
theorem ite_true_false {p : Prop} {_ : Decidable p} : ite p True False = p := by split <;> simp [*]
theorem ite_false_true {p : Prop} {_ : Decidable p} : ite p False True = ¬p := by split <;> simp [*]
end Norm

theorem cond_eq_ite {α : Type u} (c : Bool) (a b : α) : cond c a b = ite (c = true) a b := by cases c <;> rfl
theorem beq_eq_decide_eq {α : Type u} {_ : BEq α} [LawfulBEq α] [DecidableEq α] (a b : α) :
    (a == b) = decide (a = b) := by
  rcases Classical.em (a = b) with h | h
  · exact (beq_iff_eq.mpr h).trans (_root_.decide_eq_true h).symm
  · exact (beq_eq_false_iff_ne.mpr h).trans (_root_.decide_eq_false h).symm
theorem bne_eq_decide_not_eq {α : Type u} {_ : BEq α} [LawfulBEq α] [DecidableEq α] (a b : α) :
    (a != b) = decide (¬a = b) := by
  show (!(a == b)) = _
  rw [beq_eq_decide_eq, decide_not]

theorem forall_true (p : True → Prop) : (∀ h : True, p h) = p True.intro := propext ⟨(· _), fun h _ => h⟩
theorem flip_bool_eq (a b : Bool) : (a = b) = (b = a) := propext eq_comm
theorem bool_eq_to_prop (a b : Bool) : (a = b) = ((a = true) = (b = true)) := by
  cases a <;> cases b <;> simp [eq_true_eq, eq_false_eq]
theorem forall_or_forall {α : Sort u} {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) :
    (∀ a : α, p a ∨ ∀ b : β a, q a b) = ∀ (a : α) (b : β a), p a ∨ q a b :=
  propext ⟨fun h a b => (h a).imp_right (· b), fun h a => Classical.or_iff_not_imp_left.mpr
    fun n b => (h a b).resolve_left n⟩
theorem forall_forall_or {α : Sort u} {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) :
    (∀ a : α, (∀ b : β a, q a b) ∨ p a) = ∀ (a : α) (b : β a), q a b ∨ p a :=
  propext ⟨fun h a b => (h a).imp_left (· b), fun h a => Classical.or_iff_not_imp_right.mpr
    fun n b => (h a b).resolve_right n⟩
theorem forall_and {α : Sort u} {p q : α → Prop} : (∀ x, p x ∧ q x) = ((∀ x, p x) ∧ ∀ x, q x) :=
  propext _root_.forall_and
theorem exists_const (α : Sort u) [i : Nonempty α] {b : Prop} : (∃ _ : α, b) = b :=
  propext ⟨fun ⟨_, h⟩ => h, fun h => i.elim fun a => ⟨a, h⟩⟩
theorem exists_or {α : Sort u} {p q : α → Prop} : (∃ x, p x ∨ q x) = ((∃ x, p x) ∨ ∃ x, q x) :=
  propext _root_.exists_or
theorem exists_prop {a b : Prop} : (∃ _h : a, b) = (a ∧ b) := propext _root_.exists_prop
theorem exists_and_left {α : Sort u} {p : α → Prop} {b : Prop} : (∃ x, b ∧ p x) = (b ∧ ∃ x, p x) :=
  propext ⟨fun ⟨x, h, k⟩ => ⟨h, x, k⟩, fun ⟨h, x, k⟩ => ⟨x, h, k⟩⟩
theorem exists_and_right {α : Sort u} {p : α → Prop} {b : Prop} : (∃ x, p x ∧ b) = ((∃ x, p x) ∧ b) :=
  propext ⟨fun ⟨x, h, k⟩ => ⟨⟨x, h⟩, k⟩, fun ⟨⟨x, h⟩, k⟩ => ⟨x, h, k⟩⟩

/-! Injective functions -/

end Lean.Grind

def Function.Injective {α : Sort u} {β : Sort v} (f : α → β) : Prop := ∀ ⦃a₁ a₂⦄, f a₁ = f a₂ → a₁ = a₂

namespace Lean.Grind
open Classical in
noncomputable def leftInv {α : Sort u} {β : Sort v} (f : α → β) (hf : Function.Injective f) [n : Nonempty α] :
    β → α :=
  fun b => if h : ∃ a, f a = b then choose h else choice n
theorem leftInv_eq {α : Sort u} {β : Sort v} (f : α → β) (hf : Function.Injective f) [Nonempty α] (a : α) :
    leftInv f hf (f a) = a := by
  have h : ∃ a', f a' = f a := ⟨a, rfl⟩
  exact hf ((congrArg f (dif_pos h)).trans (Classical.choose_spec h))

end Lean.Grind
