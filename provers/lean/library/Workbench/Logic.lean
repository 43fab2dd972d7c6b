prelude
import Workbench.Notation
/-! Equality, congruence, connectives, choice and decidability: what `simp`, `split`, `by_cases` and
`decide` build their proofs from. -/
set_option linter.all false
set_option autoImplicit false

universe u v w u₁ u₂

variable {a b c d p q r : Prop}

theorem trivial : True := ⟨⟩

theorem congr {α : Sort u} {β : Sort v} {f₁ f₂ : α → β} {a₁ a₂ : α} (h₁ : f₁ = f₂) (h₂ : a₁ = a₂) :
    f₁ a₁ = f₂ a₂ := h₁ ▸ h₂ ▸ rfl
theorem congrFun {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : f = g) (a : α) :
    f a = g a := h ▸ rfl
theorem congrFun' {α : Sort u} {β : Sort v} {f g : α → β} (h : f = g) (a : α) : f a = g a := h ▸ rfl
@[macro_inline] def Eq.mp {α β : Sort u} (h : α = β) (a : α) : β := h ▸ a
@[macro_inline] def Eq.mpr {α β : Sort u} (h : α = β) (b : β) : α := h ▸ b
theorem Eq.substr {α : Sort u} {p : α → Prop} {a b : α} (h₁ : b = a) : p a → p b := h₁ ▸ id
theorem Eq.mpr_prop {p q : Prop} (h₁ : p = q) (h₂ : q) : p := h₁ ▸ h₂
theorem Eq.mpr_not {p q : Prop} (h₁ : p = q) (h₂ : ¬q) : ¬p := h₁ ▸ h₂

theorem HEq.symm {α β : Sort u} {a : α} {b : β} (h : HEq a b) : HEq b a := h.rec HEq.refl
theorem HEq.trans {α β γ : Sort u} {a : α} {b : β} {c : γ} (h₁ : HEq a b) (h₂ : HEq b c) : HEq a c :=
  h₂.rec h₁

noncomputable abbrev HEq.homo_ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α}
    (h : HEq a b) : motive b := (eq_of_heq h).ndrec m

theorem Or.elim {c : Prop} (h : a ∨ b) (left : a → c) (right : b → c) : c := h.rec left right
theorem Or.resolve_left (h : a ∨ b) (na : ¬a) : b := h.elim (absurd · na) id
theorem Or.resolve_right (h : a ∨ b) (nb : ¬b) : a := h.elim id (absurd · nb)
theorem Or.neg_resolve_left (h : ¬a ∨ b) (ha : a) : b := h.elim (absurd ha) id
theorem Or.neg_resolve_right (h : a ∨ ¬b) (nb : b) : a := h.elim id (absurd nb)
theorem Or.symm : a ∨ b → b ∨ a := fun h => h.elim .inr .inl
theorem Or.imp (f : a → c) (g : b → d) (h : a ∨ b) : c ∨ d := h.elim (.inl ∘ f) (.inr ∘ g)
theorem Or.imp_left (f : a → b) : a ∨ c → b ∨ c := .imp f id
theorem Or.imp_right (f : b → c) : a ∨ b → a ∨ c := .imp id f
theorem Or.intro_left (b : Prop) (h : a) : a ∨ b := .inl h
theorem Or.intro_right (a : Prop) (h : b) : a ∨ b := .inr h
theorem And.symm : a ∧ b → b ∧ a := fun h => ⟨h.2, h.1⟩
theorem And.imp (f : a → c) (g : b → d) (h : a ∧ b) : c ∧ d := ⟨f h.1, g h.2⟩
theorem And.imp_left (h : a → b) : a ∧ c → b ∧ c := .imp h id
theorem And.imp_right (h : a → b) : c ∧ a → c ∧ b := .imp id h
abbrev And.elim {α : Sort u} (f : a → b → α) (h : a ∧ b) : α := f h.1 h.2

theorem Iff.refl (a : Prop) : a ↔ a := ⟨id, id⟩
protected theorem Iff.rfl {a : Prop} : a ↔ a := Iff.refl a
theorem Iff.of_eq (h : a = b) : a ↔ b := h ▸ Iff.rfl
theorem Iff.symm (h : a ↔ b) : b ↔ a := ⟨h.mpr, h.mp⟩
theorem Iff.trans (h₁ : a ↔ b) (h₂ : b ↔ c) : a ↔ c := ⟨h₂.mp ∘ h₁.mp, h₁.mpr ∘ h₂.mpr⟩
theorem Iff.comm : (a ↔ b) ↔ (b ↔ a) := ⟨.symm, .symm⟩
instance : Trans Iff Iff Iff where trans := Iff.trans

/-- The axiom of propositional extensionality, as in core. -/
axiom propext {a b : Prop} : (a ↔ b) → a = b
theorem Eq.propIntro (h₁ : a → b) (h₂ : b → a) : a = b := propext ⟨h₁, h₂⟩
theorem propext_iff : a = b ↔ (a ↔ b) := ⟨Iff.of_eq, propext⟩

theorem eq_true (h : p) : p = True := propext ⟨fun _ => ⟨⟩, fun _ => h⟩
theorem of_eq_true (h : p = True) : p := h ▸ trivial
theorem eq_false (h : ¬p) : p = False := propext ⟨h, False.elim⟩
theorem eq_false' (h : p → False) : p = False := eq_false h
theorem of_eq_false (h : p = False) : ¬p := fun hp => False.elim (h ▸ hp)
theorem eq_self {α : Sort u} (a : α) : (a = a) = True := eq_true rfl
theorem iff_self (p : Prop) : (p ↔ p) = True := eq_true Iff.rfl
theorem not_not_intro (h : p) : ¬¬p := fun hn => hn h
theorem heq_self {α : Sort u} (a : α) : (HEq a a) = True := eq_true HEq.rfl
theorem heq_eq_eq {α : Sort u} (a b : α) : (HEq a b) = (a = b) := propext ⟨eq_of_heq, heq_of_eq⟩

theorem of_decide_eq_true {p : Prop} [inst : Decidable p] : decide p = true → p :=
  inst.rec fun b => b.rec (fun _ h => Bool.noConfusionProp h.symm) (fun h _ => h)
theorem of_decide_eq_false {p : Prop} [inst : Decidable p] : decide p = false → ¬p :=
  inst.rec fun b => b.rec (fun h _ => h) (fun _ h => Bool.noConfusionProp h)
theorem decide_eq_true {p : Prop} [inst : Decidable p] : p → decide p = true :=
  inst.rec fun b => b.rec (fun hn h => absurd h hn) (fun _ _ => rfl)
theorem decide_eq_false {p : Prop} [inst : Decidable p] : ¬p → decide p = false :=
  inst.rec fun b => b.rec (fun _ _ => rfl) (fun h hn => absurd h hn)
theorem eq_true_of_decide {p : Prop} [Decidable p] (h : decide p = true) : p = True :=
  eq_true (of_decide_eq_true h)
theorem eq_false_of_decide {p : Prop} [Decidable p] (h : decide p = false) : p = False :=
  eq_false (of_decide_eq_false h)

theorem implies_congr {p₁ p₂ : Sort u} {q₁ q₂ : Sort v} (h₁ : p₁ = p₂) (h₂ : q₁ = q₂) :
    (p₁ → q₁) = (p₂ → q₂) := h₁ ▸ h₂ ▸ rfl
theorem implies_congr_left {p₁ p₂ : Sort u} {q : Sort v} (h : p₁ = p₂) : (p₁ → q) = (p₂ → q) := h ▸ rfl
theorem implies_congr_right {p : Sort u} {q₁ q₂ : Sort v} (h : q₁ = q₂) : (p → q₁) = (p → q₂) := h ▸ rfl
theorem implies_dep_congr_ctx {p₁ p₂ q₁ : Prop} (h₁ : p₁ = p₂) {q₂ : p₂ → Prop}
    (h₂ : (h : p₂) → q₁ = q₂ h) : (p₁ → q₁) = ((h : p₂) → q₂ h) :=
  propext ⟨fun f hp => h₂ hp ▸ f (h₁ ▸ hp), fun f hp => (h₂ (h₁ ▸ hp)).symm ▸ f (h₁ ▸ hp)⟩
theorem implies_congr_ctx {p₁ p₂ q₁ q₂ : Prop} (h₁ : p₁ = p₂) (h₂ : p₂ → q₁ = q₂) :
    (p₁ → q₁) = (p₂ → q₂) := implies_dep_congr_ctx h₁ h₂
theorem let_congr {α : Sort u} {β : Sort v} {a a' : α} {b b' : α → β} (h₁ : a = a') (h₂ : ∀ x, b x = b' x) :
    (let x := a; b x) = (let x := a'; b' x) := h₁ ▸ h₂ a
theorem let_val_congr {α : Sort u} {β : Sort v} {a a' : α} (b : α → β) (h : a = a') :
    (let x := a; b x) = (let x := a'; b x) := h ▸ rfl
theorem let_body_congr {α : Sort u} {β : α → Sort v} {b b' : (a : α) → β a} (a : α) (h : ∀ x, b x = b' x) :
    (let x := a; b x) = (let x := a; b' x) := h a
theorem have_unused' {α : Sort u} {β : Sort v} (a : α) {b b' : β} (h : b = b') : (fun _ => b) a = b' := h
theorem have_unused_dep' {α : Sort u} {β : Sort v} (a : α) {b : α → β} {b' : β} (h : ∀ x, b x = b') : b a = b' := h a
theorem have_congr' {α : Sort u} {β : Sort v} {a a' : α} {f f' : α → β} (h₁ : a = a') (h₂ : ∀ x, f x = f' x) :
    f a = f' a' := h₁ ▸ h₂ a
theorem have_val_congr' {α : Sort u} {β : Sort v} {a a' : α} {f : α → β} (h : a = a') : f a = f a' := h ▸ rfl
theorem have_body_congr_dep' {α : Sort u} {β : α → Sort v} (a : α) {f f' : (x : α) → β x} (h : ∀ x, f x = f' x) :
    f a = f' a := h a
theorem have_body_congr' {α : Sort u} {β : Sort v} (a : α) {f f' : α → β} (h : ∀ x, f x = f' x) : f a = f' a := h a
theorem forall_congr {α : Sort u} {p q : α → Prop} (h : ∀ a, p a = q a) :
    (∀ a, p a) = (∀ a, q a) := propext ⟨fun f a => h a ▸ f a, fun f a => (h a).symm ▸ f a⟩
theorem forall_prop_domain_congr {p₁ p₂ : Prop} {q₁ : p₁ → Prop} {q₂ : p₂ → Prop} (h₁ : p₁ = p₂)
    (h₂ : ∀ a : p₂, q₁ (h₁.mpr_prop a) = q₂ a) : (∀ a : p₁, q₁ a) = (∀ a : p₂, q₂ a) :=
  propext ⟨fun f a => h₂ a ▸ f _, fun f a => (h₂ (h₁ ▸ a)).symm.rec (motive := fun x _ => x) (f (h₁ ▸ a))⟩
theorem forall_prop_congr_dom {p₁ p₂ : Prop} (h : p₁ = p₂) (q : p₁ → Prop) :
    (∀ a : p₁, q a) = (∀ a : p₂, q (h.mpr_prop a)) :=
  propext ⟨fun f _ => f _, fun f a => f (h ▸ a)⟩

/-- Quotients are sound: the second of core's three axioms. -/
axiom Quot.sound {α : Sort u} {r : α → α → Prop} {a b : α} : r a b → Quot.mk r a = Quot.mk r b

protected abbrev Quot.liftOn {α : Sort u} {β : Sort v} {r : α → α → Prop} (q : Quot r) (f : α → β)
    (c : (a b : α) → r a b → f a = f b) : β := Quot.lift f c q

@[ext] theorem funext {α : Sort u} {β : α → Sort v} {f g : (x : α) → β x} (h : ∀ x, f x = g x) :
    f = g :=
  let extApp (q : Quot fun f g : (x : α) → β x => ∀ x, f x = g x) (x : α) : β x :=
    Quot.liftOn q (fun f => f x) fun _ _ h => h x
  show extApp (Quot.mk _ f) = extApp (Quot.mk _ g) from congrArg extApp (Quot.sound h)

theorem pi_congr {α : Sort u} {β β' : α → Sort v} (h : ∀ a, β a = β' a) :
    (∀ a, β a) = ∀ a, β' a :=
  (funext h : β = β').rec (motive := fun γ _ => (∀ a, β a) = ∀ a, γ a) rfl

/-! Decisions -/

theorem Decidable.byCases_prop {p q : Prop} [dec : Decidable p] (h₁ : p → q) (h₂ : ¬p → q) : q :=
  dec.rec fun b => b.rec (fun h => h₂ h) (fun h => h₁ h)
@[macro_inline] def Decidable.byCases {p : Prop} {q : Sort u} [dec : Decidable p] (h₁ : p → q)
    (h₂ : ¬p → q) : q := dite p h₁ h₂
theorem Decidable.em (p : Prop) [Decidable p] : p ∨ ¬p := Decidable.byCases_prop .inl .inr
theorem Decidable.byContradiction {p : Prop} [dec : Decidable p] (h : ¬p → False) : p :=
  Decidable.byCases_prop id fun np => False.elim (h np)
theorem Decidable.of_not_not {p : Prop} [Decidable p] (h : ¬¬p) : p :=
  Decidable.byContradiction fun hn => h hn
theorem Decidable.not_and_iff_or_not {p q : Prop} [Decidable p] [Decidable q] :
    ¬(p ∧ q) ↔ ¬p ∨ ¬q :=
  ⟨fun h => Decidable.byCases_prop (fun hp : p => .inr fun hq => h ⟨hp, hq⟩) .inl,
   fun h hpq => h.elim (· hpq.1) (· hpq.2)⟩
theorem Decidable.not_or_of_imp {a b : Prop} [Decidable a] (h : a → b) : ¬a ∨ b :=
  Decidable.byCases_prop (fun ha => .inr (h ha)) .inl

theorem ite_eq_left {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t e : α} : ite c t e = t :=
  match h with
  | isTrue _ => rfl
  | isFalse hn => absurd hc hn
theorem ite_eq_right {c : Prop} {h : Decidable c} (hn : ¬c) {α : Sort u} {t e : α} : ite c t e = e :=
  match h with
  | isTrue hc => absurd hc hn
  | isFalse _ => rfl
theorem dite_eq_left {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} :
    dite c t e = t hc :=
  match h with
  | isTrue _ => rfl
  | isFalse hn => absurd hc hn
theorem dite_eq_right {c : Prop} {h : Decidable c} (hn : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} :
    dite c t e = e hn :=
  match h with
  | isTrue hc => absurd hc hn
  | isFalse _ => rfl
theorem if_pos {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t e : α} : ite c t e = t := ite_eq_left hc
theorem if_neg {c : Prop} {h : Decidable c} (hn : ¬c) {α : Sort u} {t e : α} : ite c t e = e := ite_eq_right hn
theorem dif_pos {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t : c → α} {e : ¬c → α} :
    dite c t e = t hc := dite_eq_left hc
theorem dif_neg {c : Prop} {h : Decidable c} (hn : ¬c) {α : Sort u} {t : c → α} {e : ¬c → α} :
    dite c t e = e hn := dite_eq_right hn
theorem ite_eq_left_of_eq_true {α : Sort u} {c : Prop} {h : Decidable c} (a b : α) (k : c = True) :
    ite c a b = a := ite_eq_left (of_eq_true k)
theorem ite_eq_right_of_eq_false {α : Sort u} {c : Prop} {h : Decidable c} (a b : α) (k : c = False) :
    ite c a b = b := ite_eq_right (of_eq_false k)
theorem dite_eq_left_of_eq_true {α : Sort u} {c : Prop} {h : Decidable c} {t : c → α} {e : ¬c → α}
    (k : c = True) : dite c t e = t (of_eq_true k) := dite_eq_left (of_eq_true k)
theorem dite_eq_right_of_eq_false {α : Sort u} {c : Prop} {h : Decidable c} {t : c → α} {e : ¬c → α}
    (k : c = False) : dite c t e = e (of_eq_false k) := dite_eq_right (of_eq_false k)

theorem ite_congr {α : Sort u} {b c : Prop} {x y u v : α} {s : Decidable b} [Decidable c]
    (h₁ : b = c) (h₂ : c → x = u) (h₃ : ¬c → y = v) : ite b x y = ite c u v :=
  Decidable.byCases_prop
    (fun hc : c => (ite_eq_left (h₁.mpr_prop hc)).trans ((h₂ hc).trans (ite_eq_left hc).symm))
    (fun hn : ¬c => (ite_eq_right (h₁.mpr_not hn)).trans ((h₃ hn).trans (ite_eq_right hn).symm))
theorem dite_congr {α : Sort u} {b c : Prop} {s : Decidable b} [Decidable c] {x : b → α} {u : c → α}
    {y : ¬b → α} {v : ¬c → α} (h₁ : b = c) (h₂ : (h : c) → x (h₁.mpr_prop h) = u h)
    (h₃ : (h : ¬c) → y (h₁.mpr_not h) = v h) : dite b x y = dite c u v :=
  Decidable.byCases_prop
    (fun hc : c => (dite_eq_left (h₁.mpr_prop hc)).trans ((h₂ hc).trans (dite_eq_left hc).symm))
    (fun hn : ¬c => (dite_eq_right (h₁.mpr_not hn)).trans ((h₃ hn).trans (dite_eq_right hn).symm))
theorem ite_cond_congr {α : Sort u} {b c : Prop} {s : Decidable b} [Decidable c] {x y : α}
    (h : b = c) : ite b x y = ite c x y := ite_congr h (fun _ => rfl) (fun _ => rfl)
theorem apply_ite {α : Sort u} {β : Sort v} (f : α → β) (P : Prop) [Decidable P] (x y : α) :
    f (ite P x y) = ite P (f x) (f y) :=
  Decidable.byCases_prop
    (fun h : P => (congrArg f (ite_eq_left h)).trans (ite_eq_left h).symm)
    (fun h : ¬P => (congrArg f (ite_eq_right h)).trans (ite_eq_right h).symm)

class Subsingleton (α : Sort u) : Prop where
  intro ::
  allEq : (a b : α) → a = b
protected theorem Subsingleton.elim {α : Sort u} [h : Subsingleton α] : (a b : α) → a = b := h.allEq
protected theorem Subsingleton.helim {α β : Sort u} [h₁ : Subsingleton α] (h₂ : α = β) (a : α) (b : β) :
    HEq a b := by
  subst h₂
  exact heq_of_eq (Subsingleton.elim a b)
instance instSubsingleton (p : Prop) : Subsingleton p := ⟨fun _ _ => rfl⟩
instance instSubsingletonPUnit : Subsingleton PUnit := ⟨fun _ _ => rfl⟩
instance instSubsingletonDecidable (p : Prop) : Subsingleton (Decidable p) := ⟨fun
  | isTrue _, isTrue _ => rfl
  | isTrue h, isFalse h' => absurd h h'
  | isFalse h, isTrue h' => absurd h' h
  | isFalse _, isFalse _ => rfl⟩
protected theorem Subsingleton.congr_decidable {p : Prop} (a b : Decidable p) : a = b := Subsingleton.elim a b

instance instDecidableTrue : Decidable True := isTrue trivial
instance instDecidableFalse : Decidable False := isFalse id
instance instDecidableAnd {p q : Prop} [dp : Decidable p] [dq : Decidable q] : Decidable (p ∧ q) :=
  match dp with
  | isTrue hp => match dq with
    | isTrue hq => isTrue ⟨hp, hq⟩
    | isFalse hq => isFalse fun h => hq h.2
  | isFalse hp => isFalse fun h => hp h.1
instance instDecidableOr {p q : Prop} [dp : Decidable p] [dq : Decidable q] : Decidable (p ∨ q) :=
  match dp with
  | isTrue hp => isTrue (.inl hp)
  | isFalse hp => match dq with
    | isTrue hq => isTrue (.inr hq)
    | isFalse hq => isFalse fun h => h.elim hp hq
instance instDecidableNot {p : Prop} [dp : Decidable p] : Decidable (¬p) :=
  match dp with
  | isTrue hp => isFalse fun h => h hp
  | isFalse hp => isTrue hp
instance instDecidableForall {p q : Prop} [dp : Decidable p] [dq : Decidable q] : Decidable (p → q) :=
  match dp with
  | isTrue hp => match dq with
    | isTrue hq => isTrue fun _ => hq
    | isFalse hq => isFalse fun h => hq (h hp)
  | isFalse hp => isTrue fun h => absurd h hp
instance instDecidableIff {p q : Prop} [dp : Decidable p] [dq : Decidable q] : Decidable (p ↔ q) :=
  match dp with
  | isTrue hp => match dq with
    | isTrue hq => isTrue ⟨fun _ => hq, fun _ => hp⟩
    | isFalse hq => isFalse fun h => hq (h.mp hp)
  | isFalse hp => match dq with
    | isTrue hq => isFalse fun h => hp (h.mpr hq)
    | isFalse hq => isTrue ⟨(absurd · hp), (absurd · hq)⟩
@[inline] def decidable_of_iff {b : Prop} (a : Prop) (h : a ↔ b) [d : Decidable a] : Decidable b :=
  match d with
  | isTrue ha => isTrue (h.mp ha)
  | isFalse hn => isFalse fun hb => hn (h.mpr hb)
instance instDecidableEqBool : DecidableEq Bool := fun
  | true, true => isTrue rfl
  | true, false => isFalse fun h => Bool.noConfusionProp h
  | false, true => isFalse fun h => Bool.noConfusionProp h.symm
  | false, false => isTrue rfl
instance instDecidableNe {α : Sort u} [DecidableEq α] (a b : α) : Decidable (a ≠ b) :=
  instDecidableNot (p := a = b)
instance instDecidableIte {c t e : Prop} [dc : Decidable c] [dt : Decidable t] [de : Decidable e] :
    Decidable (if c then t else e) :=
  match dc with
  | isTrue _ => dt
  | isFalse _ => de

theorem Lean.injEq_helper {P Q R : Prop} (h : P → Q → R) : P ∧ Q → R := fun x => h x.1 x.2

/-! Choice -/

namespace Classical

/-- The axiom of choice, as in core. -/
axiom choice {α : Sort u} : Nonempty α → α

noncomputable def indefiniteDescription {α : Sort u} (p : α → Prop) (h : ∃ x, p x) :
    {x // p x} := choice (let ⟨x, px⟩ := h; ⟨⟨x, px⟩⟩)
noncomputable def choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α :=
  (indefiniteDescription p h).val
theorem choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p (choose h) :=
  (indefiniteDescription p h).property

/-- Diaconescu: choice and extensionality decide every proposition. -/
theorem em (p : Prop) : p ∨ ¬p :=
  let U (x : Prop) : Prop := x = True ∨ p
  let V (x : Prop) : Prop := x = False ∨ p
  have exU : ∃ x, U x := ⟨True, .inl rfl⟩
  have exV : ∃ x, V x := ⟨False, .inl rfl⟩
  have not_uv_or_p : choose exU ≠ choose exV ∨ p :=
    (choose_spec exU).elim
      (fun hu => (choose_spec exV).elim
        (fun hv => .inl fun e => (hu.symm.trans (e.trans hv)).mp trivial)
        .inr)
      .inr
  have p_implies_uv : p → choose exU = choose exV := fun hp =>
    have hpred : U = V := funext fun x => propext ⟨fun _ => .inr hp, fun _ => .inr hp⟩
    have all : ∀ exU exV, @choose _ U exU = @choose _ V exV := hpred ▸ fun _ _ => rfl
    all exU exV
  not_uv_or_p.elim (fun hne => .inr fun hp => hne (p_implies_uv hp)) .inl

noncomputable scoped instance (priority := low) propDecidable (a : Prop) : Decidable a :=
  choice ((em a).elim (fun h => ⟨isTrue h⟩) (fun h => ⟨isFalse h⟩))
noncomputable def decidableInhabited (a : Prop) : Inhabited (Decidable a) where
  default := propDecidable a
theorem byCases {p q : Prop} (hpq : p → q) (hnpq : ¬p → q) : q := (em p).elim hpq hnpq
theorem byContradiction {p : Prop} (h : ¬p → False) : p := byCases id fun hn => (h hn).elim
theorem not_not {a : Prop} : ¬¬a ↔ a := ⟨fun h => byContradiction h, not_not_intro⟩
theorem not_forall {α : Sort u} {p : α → Prop} : (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨fun h => byContradiction fun hn => h fun x => byContradiction fun hx => hn ⟨x, hx⟩,
   fun ⟨x, hx⟩ h => hx (h x)⟩
theorem not_forall_not {α : Sort u} {p : α → Prop} : (¬∀ x, ¬p x) ↔ ∃ x, p x :=
  ⟨fun h => byContradiction fun hn => h fun x hx => hn ⟨x, hx⟩, fun ⟨x, hx⟩ h => h x hx⟩
theorem not_exists_not {α : Sort u} {p : α → Prop} : (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  ⟨fun h x => byContradiction fun hx => h ⟨x, hx⟩, fun h ⟨x, hx⟩ => hx (h x)⟩
theorem not_and_iff_not_or_not {a b : Prop} : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => byCases (fun ha : a => .inr fun hb => h ⟨ha, hb⟩) .inl, fun h x => h.elim (· x.1) (· x.2)⟩
theorem not_imp {a b : Prop} : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨byContradiction fun ha => h fun x => (ha x).elim, fun hb => h fun _ => hb⟩,
   fun h f => h.2 (f h.1)⟩
theorem or_iff_not_imp_left {a b : Prop} : a ∨ b ↔ (¬a → b) :=
  ⟨fun h na => h.resolve_left na, fun h => byCases .inl fun na => .inr (h na)⟩
theorem or_iff_not_imp_right {a b : Prop} : a ∨ b ↔ (¬b → a) :=
  ⟨fun h nb => h.resolve_right nb, fun h => byCases .inr fun nb => .inl (h nb)⟩
theorem skolem {α : Sort u} {b : α → Sort v} {p : ∀ x, b x → Prop} :
    (∀ x, ∃ y, p x y) ↔ ∃ f : ∀ x, b x, ∀ x, p x (f x) :=
  ⟨fun h => ⟨fun x => choose (h x), fun x => choose_spec (h x)⟩, fun ⟨f, hf⟩ x => ⟨f x, hf x⟩⟩

end Classical

noncomputable abbrev Exists.choose {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : α := Classical.choose h
theorem Exists.choose_spec {α : Sort u} {p : α → Prop} (h : ∃ x, p x) : p (Exists.choose h) :=
  Classical.choose_spec h
theorem Exists.elim {α : Sort u} {p : α → Prop} {b : Prop} (h₁ : ∃ x, p x) (h₂ : ∀ a, p a → b) : b :=
  h₁.rec h₂
theorem Exists.imp {α : Sort u} {p q : α → Prop} (h : ∀ a, p a → q a) : (∃ a, p a) → ∃ a, q a :=
  fun ⟨a, ha⟩ => ⟨a, h a ha⟩
protected theorem Nonempty.elim {α : Sort u} {p : Prop} (h₁ : Nonempty α) (h₂ : α → p) : p := h₁.rec h₂
instance instNonemptyOfInhabited {α : Sort u} [Inhabited α] : Nonempty α := ⟨default⟩
theorem nonempty_of_exists {α : Sort u} {p : α → Prop} : (∃ x, p x) → Nonempty α := fun ⟨w, _⟩ => ⟨w⟩
