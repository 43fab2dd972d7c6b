prelude
import Workbench.Injectivity
/-! Lemmas of propositional and first-order logic under core's names, and the `simp` set of core. -/
set_option linter.all false
set_option autoImplicit false

universe u v w
variable {a b c d p q r : Prop}

attribute [simp] eq_self iff_self heq_eq_eq

theorem not_false : ¬False := id
theorem not_true : ¬True ↔ False := ⟨fun h => h trivial, False.elim⟩
@[simp] theorem not_true_eq_false : (¬True) = False := propext not_true
@[simp] theorem not_false_eq_true : (¬False) = True := eq_true id
theorem not_false_iff : ¬False ↔ True := ⟨fun _ => trivial, fun _ => id⟩
@[simp] theorem ne_eq {α : Sort u} (a b : α) : (a ≠ b) = ¬(a = b) := rfl
@[simp] theorem true_and (p : Prop) : (True ∧ p) = p := propext ⟨(·.2), fun h => ⟨trivial, h⟩⟩
@[simp] theorem and_true (p : Prop) : (p ∧ True) = p := propext ⟨(·.1), fun h => ⟨h, trivial⟩⟩
@[simp] theorem false_and (p : Prop) : (False ∧ p) = False := eq_false (·.1)
@[simp] theorem and_false (p : Prop) : (p ∧ False) = False := eq_false (·.2)
@[simp] theorem and_self (p : Prop) : (p ∧ p) = p := propext ⟨(·.1), fun h => ⟨h, h⟩⟩
@[simp] theorem true_or (p : Prop) : (True ∨ p) = True := eq_true (.inl trivial)
@[simp] theorem or_true (p : Prop) : (p ∨ True) = True := eq_true (.inr trivial)
@[simp] theorem false_or (p : Prop) : (False ∨ p) = p := propext ⟨(·.resolve_left id), .inr⟩
@[simp] theorem or_false (p : Prop) : (p ∨ False) = p := propext ⟨(·.resolve_right id), .inl⟩
@[simp] theorem or_self (p : Prop) : (p ∨ p) = p := propext ⟨(·.elim id id), .inl⟩
@[simp] theorem iff_true (p : Prop) : (p ↔ True) = p := propext ⟨(·.mpr trivial), fun h => ⟨fun _ => trivial, fun _ => h⟩⟩
@[simp] theorem true_iff (p : Prop) : (True ↔ p) = p := propext ⟨(·.mp trivial), fun h => ⟨fun _ => h, fun _ => trivial⟩⟩
@[simp] theorem iff_false (p : Prop) : (p ↔ False) = ¬p := propext ⟨(·.mp), fun h => ⟨h, False.elim⟩⟩
@[simp] theorem false_iff (p : Prop) : (False ↔ p) = ¬p := propext ⟨(·.mpr), fun h => ⟨False.elim, h⟩⟩
@[simp] theorem eq_true_eq_id : Eq True = id := funext fun p => propext ⟨fun h => h ▸ trivial, fun h => (eq_true h).symm⟩
@[simp] theorem implies_true (α : Sort u) : (∀ _ : α, True) = True := eq_true fun _ => trivial
@[simp] theorem true_implies (p : Prop) : (True → p) = p := propext ⟨(· trivial), fun h _ => h⟩
@[simp] theorem false_implies (p : Prop) : (False → p) = True := eq_true False.elim
@[simp high] theorem imp_self : (a → a) ↔ True := ⟨fun _ => trivial, fun _ => id⟩
@[simp] theorem imp_false : (a → False) ↔ ¬a := Iff.rfl
@[simp] theorem ite_true {α : Sort u} (a b : α) : (if True then a else b) = a := rfl
@[simp] theorem ite_false {α : Sort u} (a b : α) : (if False then a else b) = b := rfl
@[simp] theorem ite_self {α : Sort u} {c : Prop} {d : Decidable c} (a : α) : ite c a a = a := by
  cases d using Decidable.rec with | intro b h => cases b <;> rfl
@[simp] theorem dite_true {α : Sort u} {t : True → α} {e : ¬True → α} : (dite True t e) = t trivial := rfl
@[simp] theorem dite_false {α : Sort u} {t : False → α} {e : ¬False → α} : (dite False t e) = e id := rfl
@[simp] theorem not_or : ¬(p ∨ q) ↔ ¬p ∧ ¬q :=
  ⟨fun h => ⟨fun hp => h (.inl hp), fun hq => h (.inr hq)⟩, fun h x => x.elim h.1 h.2⟩
@[simp] theorem and_not_self : ¬(a ∧ ¬a) := fun h => h.2 h.1
@[simp] theorem not_and_self : ¬(¬a ∧ a) := fun h => h.1 h.2
@[simp] theorem not_and : ¬(a ∧ b) ↔ (a → ¬b) := ⟨fun h ha hb => h ⟨ha, hb⟩, fun h x => h x.1 x.2⟩
theorem not_and' : ¬(a ∧ b) ↔ b → ¬a := ⟨fun h hb ha => h ⟨ha, hb⟩, fun h x => h x.2 x.1⟩
theorem and_comm : a ∧ b ↔ b ∧ a := ⟨And.symm, And.symm⟩
theorem or_comm : a ∨ b ↔ b ∨ a := ⟨Or.symm, Or.symm⟩
theorem And.comm : a ∧ b ↔ b ∧ a := and_comm
theorem Or.comm : a ∨ b ↔ b ∨ a := or_comm
theorem and_assoc : (a ∧ b) ∧ c ↔ a ∧ b ∧ c := ⟨fun h => ⟨h.1.1, h.1.2, h.2⟩, fun h => ⟨⟨h.1, h.2.1⟩, h.2.2⟩⟩
theorem or_assoc : (a ∨ b) ∨ c ↔ a ∨ b ∨ c :=
  ⟨fun h => h.elim (·.elim .inl fun h => .inr (.inl h)) fun h => .inr (.inr h),
   fun h => h.elim (fun h => .inl (.inl h)) (·.elim (fun h => .inl (.inr h)) .inr)⟩
theorem and_left_comm : a ∧ b ∧ c ↔ b ∧ a ∧ c := ⟨fun h => ⟨h.2.1, h.1, h.2.2⟩, fun h => ⟨h.2.1, h.1, h.2.2⟩⟩
theorem and_right_comm : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b := ⟨fun h => ⟨⟨h.1.1, h.2⟩, h.1.2⟩, fun h => ⟨⟨h.1.1, h.2⟩, h.1.2⟩⟩
theorem or_left_comm : a ∨ b ∨ c ↔ b ∨ a ∨ c :=
  ⟨fun h => h.elim (fun h => .inr (.inl h)) (·.elim .inl fun h => .inr (.inr h)),
   fun h => h.elim (fun h => .inr (.inl h)) (·.elim .inl fun h => .inr (.inr h))⟩
theorem and_congr (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∧ b ↔ c ∧ d := ⟨.imp h₁.mp h₂.mp, .imp h₁.mpr h₂.mpr⟩
theorem and_congr_left' (h : a ↔ b) : a ∧ c ↔ b ∧ c := and_congr h .rfl
theorem and_congr_right' (h : b ↔ c) : a ∧ b ↔ a ∧ c := and_congr .rfl h
theorem and_congr_right (h : a → (b ↔ c)) : a ∧ b ↔ a ∧ c :=
  ⟨fun x => ⟨x.1, (h x.1).mp x.2⟩, fun x => ⟨x.1, (h x.1).mpr x.2⟩⟩
theorem and_congr_left (h : c → (a ↔ b)) : a ∧ c ↔ b ∧ c :=
  ⟨fun x => ⟨(h x.2).mp x.1, x.2⟩, fun x => ⟨(h x.2).mpr x.1, x.2⟩⟩
theorem or_congr (h₁ : a ↔ c) (h₂ : b ↔ d) : a ∨ b ↔ c ∨ d := ⟨.imp h₁.mp h₂.mp, .imp h₁.mpr h₂.mpr⟩
theorem or_congr_left (h : a ↔ b) : a ∨ c ↔ b ∨ c := or_congr h .rfl
theorem or_congr_right (h : b ↔ c) : a ∨ b ↔ a ∨ c := or_congr .rfl h
theorem iff_congr (h₁ : a ↔ c) (h₂ : b ↔ d) : (a ↔ b) ↔ (c ↔ d) :=
  ⟨fun h => h₁.symm.trans (h.trans h₂), fun h => h₁.trans (h.trans h₂.symm)⟩
theorem imp_congr (h₁ : a ↔ c) (h₂ : b ↔ d) : (a → b) ↔ (c → d) :=
  ⟨fun h hc => h₂.mp (h (h₁.mpr hc)), fun h ha => h₂.mpr (h (h₁.mp ha))⟩
theorem imp_congr_right (h : a → (b ↔ c)) : (a → b) ↔ (a → c) :=
  ⟨fun f x => (h x).mp (f x), fun f x => (h x).mpr (f x)⟩
theorem not_congr (h : a ↔ b) : ¬a ↔ ¬b := ⟨mt_aux h.mpr, mt_aux h.mp⟩
  where mt_aux {a b : Prop} (h : a → b) (nb : ¬b) : ¬a := fun ha => nb (h ha)
theorem mt (h : a → b) (nb : ¬b) : ¬a := fun ha => nb (h ha)
theorem not_not_em (a : Prop) : ¬¬(a ∨ ¬a) := fun h => h (.inr fun ha => h (.inl ha))
theorem not_not_not : ¬¬¬a ↔ ¬a := ⟨mt not_not_intro, not_not_intro⟩
@[simp] theorem and_imp : (a ∧ b → c) ↔ (a → b → c) := ⟨fun h ha hb => h ⟨ha, hb⟩, fun h x => h x.1 x.2⟩
theorem or_imp : (a ∨ b → c) ↔ (a → c) ∧ (b → c) :=
  ⟨fun h => ⟨h ∘ .inl, h ∘ .inr⟩, fun h x => x.elim h.1 h.2⟩
theorem imp_and {α : Sort u} : (α → b ∧ c) ↔ (α → b) ∧ (α → c) :=
  ⟨fun h => ⟨fun x => (h x).1, fun x => (h x).2⟩, fun h x => ⟨h.1 x, h.2 x⟩⟩
theorem imp_not_comm : (a → ¬b) ↔ (b → ¬a) := ⟨fun h x y => h y x, fun h x y => h y x⟩
theorem and_or_left : a ∧ (b ∨ c) ↔ (a ∧ b) ∨ (a ∧ c) :=
  ⟨fun h => h.2.elim (fun x => .inl ⟨h.1, x⟩) (fun x => .inr ⟨h.1, x⟩),
   fun h => h.elim (fun x => ⟨x.1, .inl x.2⟩) (fun x => ⟨x.1, .inr x.2⟩)⟩
theorem or_and_right : (a ∨ b) ∧ c ↔ (a ∧ c) ∨ (b ∧ c) :=
  ⟨fun h => h.1.elim (fun x => .inl ⟨x, h.2⟩) (fun x => .inr ⟨x, h.2⟩),
   fun h => h.elim (fun x => ⟨.inl x.1, x.2⟩) (fun x => ⟨.inr x.1, x.2⟩)⟩
theorem or_and_left : a ∨ (b ∧ c) ↔ (a ∨ b) ∧ (a ∨ c) :=
  ⟨fun h => h.elim (fun x => ⟨.inl x, .inl x⟩) (fun x => ⟨.inr x.1, .inr x.2⟩),
   fun h => h.1.elim .inl fun x => h.2.elim .inl fun y => .inr ⟨x, y⟩⟩
theorem and_or_right : (a ∧ b) ∨ c ↔ (a ∨ c) ∧ (b ∨ c) :=
  ⟨fun h => h.elim (fun x => ⟨.inl x.1, .inl x.2⟩) (fun x => ⟨.inr x, .inr x⟩),
   fun h => h.1.elim (fun x => h.2.elim (fun y => .inl ⟨x, y⟩) .inr) .inr⟩
theorem and_iff_left (hb : b) : a ∧ b ↔ a := ⟨(·.1), fun h => ⟨h, hb⟩⟩
theorem and_iff_right (ha : a) : a ∧ b ↔ b := ⟨(·.2), fun h => ⟨ha, h⟩⟩
theorem iff_of_true (ha : a) (hb : b) : a ↔ b := ⟨fun _ => hb, fun _ => ha⟩
theorem iff_of_false (ha : ¬a) (hb : ¬b) : a ↔ b := ⟨(absurd · ha), (absurd · hb)⟩
theorem iff_true_intro (h : a) : a ↔ True := iff_of_true h trivial
theorem iff_false_intro (h : ¬a) : a ↔ False := iff_of_false h id
theorem iff_def : (a ↔ b) ↔ (a → b) ∧ (b → a) := ⟨fun h => ⟨h.1, h.2⟩, fun h => ⟨h.1, h.2⟩⟩
theorem iff_iff_implies_and_implies : (a ↔ b) ↔ (a → b) ∧ (b → a) := iff_def

theorem Ne.symm {α : Sort u} {a b : α} (h : a ≠ b) : b ≠ a := fun e => h e.symm
theorem Ne.elim {α : Sort u} {a b : α} (h : a ≠ b) : a = b → False := h
theorem Ne.irrefl {α : Sort u} {a : α} (h : a ≠ a) : False := h rfl
theorem ne_of_apply_ne {α : Sort u} {β : Sort v} (f : α → β) {x y : α} : f x ≠ f y → x ≠ y := mt (congrArg f)
theorem ne_comm {α : Sort u} {a b : α} : a ≠ b ↔ b ≠ a := ⟨Ne.symm, Ne.symm⟩
theorem eq_comm {α : Sort u} {a b : α} : a = b ↔ b = a := ⟨Eq.symm, Eq.symm⟩

section Quantifiers
variable {α : Sort u} {P Q : α → Prop}
theorem forall_and : (∀ x, P x ∧ Q x) ↔ (∀ x, P x) ∧ ∀ x, Q x :=
  ⟨fun h => ⟨fun x => (h x).1, fun x => (h x).2⟩, fun h x => ⟨h.1 x, h.2 x⟩⟩
theorem exists_or : (∃ x, P x ∨ Q x) ↔ (∃ x, P x) ∨ ∃ x, Q x :=
  ⟨fun ⟨x, h⟩ => h.elim (fun h => .inl ⟨x, h⟩) (fun h => .inr ⟨x, h⟩),
   fun h => h.elim (fun ⟨x, h⟩ => ⟨x, .inl h⟩) (fun ⟨x, h⟩ => ⟨x, .inr h⟩)⟩
@[simp] theorem not_exists : (¬∃ x, P x) ↔ ∀ x, ¬P x := ⟨fun h x hx => h ⟨x, hx⟩, fun h ⟨x, hx⟩ => h x hx⟩
theorem exists_congr (h : ∀ a, P a ↔ Q a) : (∃ a, P a) ↔ ∃ a, Q a :=
  ⟨Exists.imp fun a => (h a).mp, Exists.imp fun a => (h a).mpr⟩
theorem forall_congr' (h : ∀ a, P a ↔ Q a) : (∀ a, P a) ↔ ∀ a, Q a :=
  ⟨fun H a => (h a).mp (H a), fun H a => (h a).mpr (H a)⟩
theorem forall_imp (h : ∀ a, P a → Q a) : (∀ a, P a) → ∀ a, Q a := fun H a => h a (H a)
@[simp] theorem exists_eq {a' : α} : ∃ a, a = a' := ⟨_, rfl⟩
@[simp] theorem exists_eq' {a' : α} : ∃ a, a' = a := ⟨_, rfl⟩
@[simp] theorem exists_eq_left {a' : α} : (∃ a, a = a' ∧ P a) ↔ P a' :=
  ⟨fun ⟨_, e, h⟩ => e ▸ h, fun h => ⟨_, rfl, h⟩⟩
@[simp] theorem exists_eq_right {a' : α} : (∃ a, P a ∧ a = a') ↔ P a' :=
  ⟨fun ⟨_, h, e⟩ => e ▸ h, fun h => ⟨_, h, rfl⟩⟩
@[simp] theorem forall_eq {a' : α} : (∀ a, a = a' → P a) ↔ P a' := ⟨fun h => h _ rfl, fun h _ e => e ▸ h⟩
@[simp] theorem forall_eq' {a' : α} : (∀ a, a' = a → P a) ↔ P a' := ⟨fun h => h _ rfl, fun h _ e => e ▸ h⟩
@[simp] theorem exists_and_left {b : Prop} : (∃ x, b ∧ P x) ↔ b ∧ ∃ x, P x :=
  ⟨fun ⟨x, h, hx⟩ => ⟨h, x, hx⟩, fun ⟨h, x, hx⟩ => ⟨x, h, hx⟩⟩
@[simp] theorem exists_and_right {b : Prop} : (∃ x, P x ∧ b) ↔ (∃ x, P x) ∧ b :=
  ⟨fun ⟨x, hx, h⟩ => ⟨⟨x, hx⟩, h⟩, fun ⟨⟨x, hx⟩, h⟩ => ⟨x, hx, h⟩⟩
theorem exists_imp {b : Prop} : ((∃ x, P x) → b) ↔ ∀ x, P x → b := ⟨fun h x hx => h ⟨x, hx⟩, fun h ⟨x, hx⟩ => h x hx⟩
@[simp] theorem forall_exists_index {p : α → Prop} {q : (∃ x, p x) → Prop} : (∀ h, q h) ↔ ∀ x (h : p x), q ⟨x, h⟩ :=
  ⟨fun h x hx => h ⟨x, hx⟩, fun h ⟨x, hx⟩ => h x hx⟩
@[simp] theorem exists_const {b : Prop} (α : Sort u) [i : Nonempty α] : (∃ _ : α, b) ↔ b :=
  ⟨fun ⟨_, h⟩ => h, fun h => i.elim fun x => ⟨x, h⟩⟩
@[simp] theorem exists_prop {a b : Prop} : (∃ _ : a, b) ↔ a ∧ b := ⟨fun ⟨x, y⟩ => ⟨x, y⟩, fun ⟨x, y⟩ => ⟨x, y⟩⟩
theorem not_forall_of_exists_not : (∃ x, ¬P x) → ¬∀ x, P x := fun ⟨x, hx⟩ h => hx (h x)
end Quantifiers

@[simp] theorem Decidable.not_not [Decidable p] : ¬¬p ↔ p := ⟨of_not_not, not_not_intro⟩
theorem Decidable.not_imp_symm [Decidable a] (h : ¬a → b) (hb : ¬b) : a := byContradiction (hb ∘ h)
theorem Decidable.or_iff_not_imp_left [Decidable a] : a ∨ b ↔ (¬a → b) :=
  ⟨fun h na => h.resolve_left na, fun h => (em a).elim .inl (.inr ∘ h)⟩

/-! Booleans -/
theorem Bool.of_not_eq_true : {b : Bool} → ¬(b = true) → b = false
  | true, h => absurd rfl h
  | false, _ => rfl
theorem Bool.of_not_eq_false : {b : Bool} → ¬(b = false) → b = true
  | true, _ => rfl
  | false, h => absurd rfl h
theorem eq_false_of_ne_true {b : Bool} (h : b ≠ true) : b = false := Bool.of_not_eq_true h
theorem eq_true_of_ne_false {b : Bool} (h : b ≠ false) : b = true := Bool.of_not_eq_false h
@[simp] theorem Bool.not_true : (!true) = false := rfl
@[simp] theorem Bool.not_false : (!false) = true := rfl
@[simp] theorem Bool.not_not (b : Bool) : (!!b) = b := by cases b <;> rfl
@[simp] theorem Bool.true_and (b : Bool) : (true && b) = b := rfl
@[simp] theorem Bool.and_true (b : Bool) : (b && true) = b := by cases b <;> rfl
@[simp] theorem Bool.false_and (b : Bool) : (false && b) = false := rfl
@[simp] theorem Bool.and_false (b : Bool) : (b && false) = false := by cases b <;> rfl
@[simp] theorem Bool.true_or (b : Bool) : (true || b) = true := rfl
@[simp] theorem Bool.or_true (b : Bool) : (b || true) = true := by cases b <;> rfl
@[simp] theorem Bool.false_or (b : Bool) : (false || b) = b := rfl
@[simp] theorem Bool.or_false (b : Bool) : (b || false) = b := by cases b <;> rfl
@[simp] theorem Bool.and_self (b : Bool) : (b && b) = b := by cases b <;> rfl
@[simp] theorem Bool.or_self (b : Bool) : (b || b) = b := by cases b <;> rfl
theorem Bool.and_comm (x y : Bool) : (x && y) = (y && x) := by cases x <;> cases y <;> rfl
theorem Bool.or_comm (x y : Bool) : (x || y) = (y || x) := by cases x <;> cases y <;> rfl
theorem Bool.and_assoc (x y z : Bool) : ((x && y) && z) = (x && (y && z)) := by cases x <;> rfl
theorem Bool.or_assoc (x y z : Bool) : ((x || y) || z) = (x || (y || z)) := by cases x <;> rfl
theorem Bool.not_and (x y : Bool) : (!(x && y)) = (!x || !y) := by cases x <;> rfl
theorem Bool.not_or (x y : Bool) : (!(x || y)) = (!x && !y) := by cases x <;> rfl
@[simp] theorem Bool.and_eq_true (a b : Bool) : ((a && b) = true) = (a = true ∧ b = true) := by
  cases a <;> cases b <;> simp
@[simp] theorem Bool.or_eq_true (a b : Bool) : ((a || b) = true) = (a = true ∨ b = true) := by
  cases a <;> cases b <;> simp
@[simp] theorem Bool.not_eq_true (b : Bool) : (¬(b = true)) = (b = false) := by cases b <;> simp
@[simp] theorem Bool.not_eq_false (b : Bool) : (¬(b = false)) = (b = true) := by cases b <;> simp
@[simp] theorem Bool.not_eq_eq_eq_not {a b : Bool} : ((!a) = b) ↔ (a = !b) := by cases a <;> cases b <;> simp
@[simp] theorem decide_eq_true_eq [Decidable p] : (decide p = true) = p := propext ⟨of_decide_eq_true, decide_eq_true⟩
@[simp] theorem decide_eq_false_iff_not {_ : Decidable p} : (decide p = false) ↔ ¬p := ⟨of_decide_eq_false, decide_eq_false⟩
@[simp] theorem decide_not [g : Decidable p] [h : Decidable (¬p)] : decide (¬p) = !decide p := by
  cases Subsingleton.elim h instDecidableNot
  match g with
  | isTrue _ => rfl
  | isFalse _ => rfl

theorem dite_eq_ite {α : Sort u} [Decidable p] {a b : α} : (dite p (fun _ => a) fun _ => b) = ite p a b := by
  cases Decidable.em p with
  | inl h => rw [dif_pos h, if_pos h]
  | inr h => rw [dif_neg h, if_neg h]
@[simp] theorem ite_eq_left_iff {α : Sort u} {x y : α} [Decidable p] : ite p x y = x ↔ (¬p → y = x) := by
  by_cases h : p <;> simp [h]
@[simp] theorem ite_eq_right_iff {α : Sort u} {x y : α} [Decidable p] : ite p x y = y ↔ (p → x = y) := by
  by_cases h : p <;> simp [h]
