prelude
import Workbench.WellFounded
/-! Equivalences, setoids and quotients, under core's names. -/
set_option linter.all false
set_option autoImplicit false

universe u v w uA uB uC

/-! Quotients by any relation -/

namespace Quot
section
variable {α : Sort u} {r : α → α → Prop} {motive : Quot r → Sort v}

@[elab_as_elim] protected theorem inductionOn {motive : Quot r → Prop} (q : Quot r)
    (h : (a : α) → motive (Quot.mk r a)) : motive q := ind h q
protected theorem exists_rep (q : Quot r) : ∃ a, Quot.mk r a = q :=
  Quot.inductionOn (motive := fun q => ∃ a, Quot.mk r a = q) q fun a => ⟨a, rfl⟩
protected theorem liftBeta {β : Sort v} (f : α → β) (c : (a b : α) → r a b → f a = f b) (a : α) :
    lift f c (Quot.mk r a) = f a := rfl
protected theorem indBeta {motive : Quot r → Prop} (p : (a : α) → motive (Quot.mk r a)) (a : α) :
    (ind p (Quot.mk r a) : motive (Quot.mk r a)) = p a := rfl

@[reducible] protected def indep (f : (a : α) → motive (Quot.mk r a)) (a : α) : PSigma motive := ⟨Quot.mk r a, f a⟩
protected theorem indepCoherent (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) :
    (a b : α) → r a b → Quot.indep f a = Quot.indep f b := fun a b e => by
  have transport : ∀ (q q' : Quot r) (x : motive q) (y : motive q') (e : q = q'), Eq.ndrec x e = y →
      (⟨q, x⟩ : PSigma motive) = ⟨q', y⟩ := by
    intro q q' x y e h
    cases e
    exact h ▸ rfl
  exact transport _ _ _ _ (sound e) (h a b e)
protected theorem liftIndepPr1 (f : (a : α) → motive (Quot.mk r a))
    (h : ∀ (a b : α) (p : r a b), Eq.ndrec (f a) (sound p) = f b) (q : Quot r) :
    (lift (Quot.indep f) (Quot.indepCoherent f h) q).1 = q :=
  Quot.inductionOn (motive := fun q => (lift (Quot.indep f) (Quot.indepCoherent f h) q).1 = q) q fun _ => rfl

@[elab_as_elim] protected abbrev rec (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) (q : Quot r) : motive q :=
  Eq.ndrecOn (Quot.liftIndepPr1 f h q) ((lift (Quot.indep f) (Quot.indepCoherent f h) q).2)
@[elab_as_elim] protected abbrev recOn (q : Quot r) (f : (a : α) → motive (Quot.mk r a))
    (h : (a b : α) → (p : r a b) → Eq.ndrec (f a) (sound p) = f b) : motive q := q.rec f h
@[elab_as_elim] protected abbrev recOnSubsingleton [h : (a : α) → Subsingleton (motive (Quot.mk r a))] (q : Quot r)
    (f : (a : α) → motive (Quot.mk r a)) : motive q :=
  Quot.rec f (fun a b p => (h b).allEq _ _) q
protected abbrev hrecOn (q : Quot r) (f : (a : α) → motive (Quot.mk r a))
    (c : (a b : α) → (p : r a b) → HEq (f a) (f b)) : motive q :=
  Quot.recOn q f fun a b p => by
    have transport : ∀ (q q' : Quot r) (x : motive q) (y : motive q') (e : q = q'), HEq x y → Eq.ndrec x e = y := by
      intro q q' x y e h
      cases e
      exact eq_of_heq h
    exact transport _ _ _ _ (sound p) (c a b p)
end
end Quot

/-! Equivalences and setoids -/

structure Equivalence {α : Sort u} (r : α → α → Prop) : Prop where
  refl : ∀ x, r x x
  symm : ∀ {x y}, r x y → r y x
  trans : ∀ {x y z}, r x y → r y z → r x z

theorem Eq.equivalence {α : Sort u} : Equivalence (@Eq α) := ⟨Eq.refl, Eq.symm, Eq.trans⟩
theorem iff_equivalence : Equivalence Iff := ⟨Iff.refl, Iff.symm, Iff.trans⟩

class Setoid (α : Sort u) where
  r : α → α → Prop
  iseqv : Equivalence r

instance instHasEquivOfSetoid {α : Sort u} [Setoid α] : HasEquiv α := ⟨Setoid.r⟩

namespace Setoid
variable {α : Sort u} [Setoid α]
theorem refl (a : α) : a ≈ a := iseqv.refl a
theorem symm {a b : α} (hab : a ≈ b) : b ≈ a := iseqv.symm hab
theorem trans {a b c : α} (hab : a ≈ b) (hbc : b ≈ c) : a ≈ c := iseqv.trans hab hbc
end Setoid

/-! Quotients by a setoid -/

def Quotient {α : Sort u} (s : Setoid α) : Sort u := @Quot α Setoid.r

namespace Quotient

@[inline] protected def mk {α : Sort u} (s : Setoid α) (a : α) : Quotient s := Quot.mk Setoid.r a
protected def mk' {α : Sort u} [s : Setoid α] (a : α) : Quotient s := Quotient.mk s a
theorem sound {α : Sort u} {s : Setoid α} {a b : α} : a ≈ b → Quotient.mk s a = Quotient.mk s b := Quot.sound
protected abbrev lift {α : Sort u} {β : Sort v} {s : Setoid α} (f : α → β) :
    ((a b : α) → a ≈ b → f a = f b) → Quotient s → β := Quot.lift f
protected theorem ind {α : Sort u} {s : Setoid α} {motive : Quotient s → Prop} :
    ((a : α) → motive (Quotient.mk s a)) → (q : Quotient s) → motive q := Quot.ind
protected abbrev liftOn {α : Sort u} {β : Sort v} {s : Setoid α} (q : Quotient s) (f : α → β)
    (c : (a b : α) → a ≈ b → f a = f b) : β := Quot.liftOn q f c
@[elab_as_elim] protected theorem inductionOn {α : Sort u} {s : Setoid α} {motive : Quotient s → Prop} (q : Quotient s)
    (h : (a : α) → motive (Quotient.mk s a)) : motive q := Quot.inductionOn q h
theorem exists_rep {α : Sort u} {s : Setoid α} (q : Quotient s) : ∃ a : α, Quotient.mk s a = q := Quot.exists_rep q

section
variable {α : Sort u} {s : Setoid α} {motive : Quotient s → Sort v}
@[inline, elab_as_elim] protected abbrev rec (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b) (q : Quotient s) : motive q :=
  Quot.rec f h q
@[elab_as_elim] protected abbrev recOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (h : (a b : α) → (p : a ≈ b) → Eq.ndrec (f a) (Quotient.sound p) = f b) : motive q := Quot.recOn q f h
@[elab_as_elim] protected abbrev recOnSubsingleton [h : (a : α) → Subsingleton (motive (Quotient.mk s a))]
    (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a)) : motive q :=
  Quot.recOnSubsingleton (h := h) q f
@[elab_as_elim] protected abbrev hrecOn (q : Quotient s) (f : (a : α) → motive (Quotient.mk s a))
    (c : (a b : α) → (p : a ≈ b) → HEq (f a) (f b)) : motive q := Quot.hrecOn q f c
end

section
variable {α : Sort uA} {β : Sort uB} {φ : Sort uC} {s₁ : Setoid α} {s₂ : Setoid β}
protected abbrev lift₂ (f : α → β → φ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂)
    (q₁ : Quotient s₁) (q₂ : Quotient s₂) : φ :=
  Quotient.lift (fun a₁ => Quotient.lift (f a₁) (fun a b h => c a₁ a a₁ b (Setoid.refl a₁) h) q₂)
    (fun a b h => Quotient.ind (motive := fun q₂ =>
      Quotient.lift (f a) (fun x y h => c a x a y (Setoid.refl a) h) q₂ =
        Quotient.lift (f b) (fun x y h => c b x b y (Setoid.refl b) h) q₂)
      (fun x => c a x b x h (Setoid.refl x)) q₂) q₁
protected abbrev liftOn₂ (q₁ : Quotient s₁) (q₂ : Quotient s₂) (f : α → β → φ)
    (c : (a₁ : α) → (b₁ : β) → (a₂ : α) → (b₂ : β) → a₁ ≈ a₂ → b₁ ≈ b₂ → f a₁ b₁ = f a₂ b₂) : φ :=
  Quotient.lift₂ f c q₁ q₂
@[elab_as_elim] protected theorem ind₂ {motive : Quotient s₁ → Quotient s₂ → Prop}
    (h : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) (q₁ : Quotient s₁) (q₂ : Quotient s₂) :
    motive q₁ q₂ :=
  Quotient.ind (motive := fun q => motive q q₂) (fun a => Quotient.ind (motive := motive _) (h a) q₂) q₁
@[elab_as_elim] protected theorem inductionOn₂ {motive : Quotient s₁ → Quotient s₂ → Prop} (q₁ : Quotient s₁)
    (q₂ : Quotient s₂) (h : (a : α) → (b : β) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b)) : motive q₁ q₂ :=
  Quotient.ind₂ h q₁ q₂
@[elab_as_elim] protected theorem inductionOn₃ {s₃ : Setoid φ}
    {motive : Quotient s₁ → Quotient s₂ → Quotient s₃ → Prop} (q₁ : Quotient s₁) (q₂ : Quotient s₂) (q₃ : Quotient s₃)
    (h : (a : α) → (b : β) → (c : φ) → motive (Quotient.mk s₁ a) (Quotient.mk s₂ b) (Quotient.mk s₃ c)) :
    motive q₁ q₂ q₃ :=
  Quotient.ind₂ (motive := fun a b => motive a b q₃) (fun a b => Quotient.ind (motive := motive _ _) (h a b) q₃) q₁ q₂
end

section
variable {α : Sort u}
private def related {s : Setoid α} (q₁ q₂ : Quotient s) : Prop :=
  Quotient.liftOn₂ q₁ q₂ (fun a b => a ≈ b) fun _ _ _ _ h h' =>
    propext ⟨fun k => Setoid.trans (Setoid.symm h) (Setoid.trans k h'),
      fun k => Setoid.trans h (Setoid.trans k (Setoid.symm h'))⟩
theorem exact {s : Setoid α} {a b : α} (h : Quotient.mk s a = Quotient.mk s b) : a ≈ b :=
  show related (Quotient.mk s a) (Quotient.mk s b) from h ▸ (Setoid.refl a : related (Quotient.mk s a) (Quotient.mk s a))
end

instance decidableEq {α : Sort u} {s : Setoid α} [d : ∀ (a b : α), Decidable (a ≈ b)] : DecidableEq (Quotient s) :=
  fun q₁ q₂ => Quotient.recOnSubsingleton (motive := fun q => Decidable (q = q₂)) q₁ fun a =>
    Quotient.recOnSubsingleton (motive := fun q => Decidable (Quotient.mk s a = q)) q₂ fun b =>
      match d a b with
      | isTrue h => isTrue (Quotient.sound h)
      | isFalse h => isFalse fun e => h (Quotient.exact e)

end Quotient

/-- A type with all its values made one. -/
def Squash (α : Sort u) : Sort u := Quot fun (_ _ : α) => True
def Squash.mk {α : Sort u} (x : α) : Squash α := Quot.mk _ x
theorem Squash.ind {α : Sort u} {motive : Squash α → Prop} (h : ∀ a : α, motive (Squash.mk a)) (q : Squash α) : motive q :=
  Quot.ind h q
@[inline] def Squash.lift {α : Sort u} {β : Sort v} [Subsingleton β] (s : Squash α) (f : α → β) : β :=
  Quot.lift f (fun _ _ _ => Subsingleton.elim _ _) s
instance instSubsingletonSquash {α : Sort u} : Subsingleton (Squash α) := ⟨fun a b =>
  Squash.ind (motive := fun a => a = b) (fun a => Squash.ind (motive := fun b => Squash.mk a = b)
    (fun b => show Quot.mk _ a = Quot.mk _ b from Quot.sound trivial) b) a⟩
