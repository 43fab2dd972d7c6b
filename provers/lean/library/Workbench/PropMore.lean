prelude
import Workbench.PropLemmas
/-! Further lemmas of propositional and first-order logic, under core's names. -/
set_option linter.all false
set_option autoImplicit false

universe u v w
variable {a b c d p q r : Prop}

/-! Implication and equivalence -/

def Not.elim {α : Sort u} (H1 : ¬a) (H2 : a) : α := absurd H2 H1
theorem Not.intro {a : Prop} (h : a → False) : ¬a := h
theorem Not.imp {a b : Prop} (H2 : ¬b) (H1 : a → b) : ¬a := mt H1 H2
def Iff.elim {α : Sort u} (f : (a → b) → (b → a) → α) (h : a ↔ b) : α := f h.mp h.mpr
theorem Iff.subst {a b : Prop} {p : Prop → Prop} (h₁ : a ↔ b) (h₂ : p a) : p b := propext h₁ ▸ h₂
theorem id_def {α : Sort u} (a : α) : id a = a := rfl
@[simp] theorem id_eq {α : Sort u} (a : α) : id a = a := rfl
theorem iff_true_left (ha : a) : (a ↔ b) ↔ b := ⟨fun h => h.mp ha, iff_of_true ha⟩
theorem iff_true_right (ha : a) : (b ↔ a) ↔ b := ⟨fun h => h.mpr ha, fun hb => iff_of_true hb ha⟩
theorem iff_false_left (ha : ¬a) : (a ↔ b) ↔ ¬b := ⟨fun h hb => ha (h.mpr hb), iff_of_false ha⟩
theorem iff_false_right (ha : ¬a) : (b ↔ a) ↔ ¬b := ⟨fun h hb => ha (h.mp hb), fun hb => iff_of_false hb ha⟩
theorem of_iff_true (h : a ↔ True) : a := h.mpr trivial
theorem not_of_iff_false (h : p ↔ False) : ¬p := h.mp
theorem not_iff_false_intro (h : a) : ¬a ↔ False := iff_false_intro (not_not_intro h)
theorem eq_iff_true_of_subsingleton {α : Sort u} [Subsingleton α] (x y : α) : x = y ↔ True :=
  iff_true_intro (Subsingleton.elim x y)
theorem Eq.to_iff (h : a = b) : a ↔ b := Iff.of_eq h
theorem iff_of_eq (h : a = b) : a ↔ b := Iff.of_eq h
theorem neq_of_not_iff (h : ¬(a ↔ b)) : a ≠ b := mt Iff.of_eq h
theorem iff_iff_eq : (a ↔ b) ↔ a = b := ⟨propext, Iff.of_eq⟩
@[simp] theorem eq_iff_iff : (a = b) ↔ (a ↔ b) := iff_iff_eq.symm
theorem eq_self_iff_true {α : Sort u} (a : α) : a = a ↔ True := iff_true_intro rfl
theorem ne_self_iff_false {α : Sort u} (a : α) : a ≠ a ↔ False := not_iff_false_intro rfl
theorem heq_self_iff_true {α : Sort u} (a : α) : HEq a a ↔ True := iff_true_intro HEq.rfl
theorem false_of_true_iff_false (h : True ↔ False) : False := h.mp trivial
theorem false_of_true_eq_false (h : True = False) : False := h ▸ trivial
theorem true_eq_false_of_false (h : False) : True = False := h.elim
theorem iff_def' : (a ↔ b) ↔ (b → a) ∧ (a → b) := ⟨fun h => ⟨h.2, h.1⟩, fun h => ⟨h.2, h.1⟩⟩
theorem true_iff_false : (True ↔ False) ↔ False := iff_false_intro (·.mp trivial)
theorem false_iff_true : (False ↔ True) ↔ False := iff_false_intro (·.mpr trivial)
@[simp] theorem iff_not_self : ¬(a ↔ ¬a) := fun h => have na : ¬a := fun ha => h.mp ha ha; na (h.mpr na)
@[simp] theorem not_iff_self : ¬(¬a ↔ a) := fun h => iff_not_self h.symm
theorem not_not_of_not_imp (h : ¬(a → b)) : ¬¬a := fun na => h fun ha => (na ha).elim
theorem not_of_not_imp {a : Prop} (h : ¬(a → b)) : ¬b := fun hb => h fun _ => hb
@[simp] theorem imp_not_self : (a → ¬a) ↔ ¬a := ⟨fun h ha => h ha ha, fun h _ => h⟩
theorem imp_intro {α β : Prop} (h : α) : β → α := fun _ => h
theorem imp_imp_imp {a b c d : Prop} (h₀ : c → a) (h₁ : b → d) (h : a → b) : c → d := fun hc => h₁ (h (h₀ hc))
theorem imp_iff_right {a : Prop} (ha : a) : (a → b) ↔ b := ⟨fun h => h ha, fun h _ => h⟩
theorem imp_true_iff (α : Sort u) : (α → True) ↔ True := iff_true_intro fun _ => trivial
theorem false_imp_iff (a : Prop) : (False → a) ↔ True := iff_true_intro False.elim
theorem true_imp_iff {α : Prop} : (True → α) ↔ α := imp_iff_right trivial
theorem imp.swap : (a → b → c) ↔ (b → a → c) := ⟨fun h x y => h y x, fun h x y => h y x⟩
theorem imp_congr_left (h : a ↔ b) : (a → c) ↔ (b → c) := imp_congr h .rfl
theorem imp_congr_ctx (h₁ : a ↔ c) (h₂ : c → (b ↔ d)) : (a → b) ↔ (c → d) :=
  ⟨fun h hc => (h₂ hc).mp (h (h₁.mpr hc)), fun h ha => (h₂ (h₁.mp ha)).mpr (h (h₁.mp ha))⟩
theorem imp_iff_not (hb : ¬b) : a → b ↔ ¬a := ⟨fun h ha => hb (h ha), fun h ha => (h ha).elim⟩
@[simp] theorem forall_false (p : False → Prop) : (∀ h : False, p h) = True := eq_true fun h => h.elim
instance instDecidableEqProp {p q : Prop} [d : Decidable (p ↔ q)] : Decidable (p = q) :=
  decidable_of_iff (p ↔ q) iff_iff_eq

/-! Casts -/

@[simp] theorem cast_eq {α : Sort u} (h : α = α) (a : α) : cast h a = a := rfl
@[simp] theorem eq_mp_eq_cast {α β : Sort u} (h : α = β) : Eq.mp h = cast h := by cases h; rfl
@[simp] theorem eq_mpr_eq_cast {α β : Sort u} (h : α = β) : Eq.mpr h = cast h.symm := by cases h; rfl
@[simp] theorem cast_cast {α β γ : Sort u} : ∀ (ha : α = β) (hb : β = γ) (a : α), cast hb (cast ha a) = cast (ha.trans hb) a
  | rfl, rfl, _ => rfl
@[simp] theorem cast_heq {α β : Sort u} : (h : α = β) → (a : α) → HEq (cast h a) a
  | rfl, a => HEq.rfl
theorem proof_irrel_heq {p q : Prop} (hp : p) (hq : q) : HEq hp hq := by
  cases propext (iff_of_true hp hq); exact HEq.rfl

/-! Conjunction -/

theorem and_self_iff : a ∧ a ↔ a := Iff.of_eq (and_self a)
theorem and_not_self_iff (a : Prop) : a ∧ ¬a ↔ False := iff_false_intro and_not_self
theorem not_and_self_iff (a : Prop) : ¬a ∧ a ↔ False := iff_false_intro not_and_self
theorem not_and_of_not_left (b : Prop) (h : ¬a) : ¬(a ∧ b) := fun x => h x.1
theorem not_and_of_not_right (a : Prop) {b : Prop} (h : ¬b) : ¬(a ∧ b) := fun x => h x.2
theorem and_congr_right_eq (h : a → b = c) : (a ∧ b) = (a ∧ c) := propext (and_congr_right fun x => Iff.of_eq (h x))
theorem and_congr_left_eq (h : c → a = b) : (a ∧ c) = (b ∧ c) := propext (and_congr_left fun x => Iff.of_eq (h x))
theorem and_rotate : a ∧ b ∧ c ↔ b ∧ c ∧ a := ⟨fun ⟨x, y, z⟩ => ⟨y, z, x⟩, fun ⟨y, z, x⟩ => ⟨x, y, z⟩⟩
theorem and_and_and_comm : (a ∧ b) ∧ c ∧ d ↔ (a ∧ c) ∧ b ∧ d :=
  ⟨fun ⟨⟨x, y⟩, z, w⟩ => ⟨⟨x, z⟩, y, w⟩, fun ⟨⟨x, y⟩, z, w⟩ => ⟨⟨x, z⟩, y, w⟩⟩
theorem and_and_left : a ∧ (b ∧ c) ↔ (a ∧ b) ∧ a ∧ c :=
  ⟨fun ⟨x, y, z⟩ => ⟨⟨x, y⟩, x, z⟩, fun ⟨⟨x, y⟩, _, z⟩ => ⟨x, y, z⟩⟩
theorem and_and_right : (a ∧ b) ∧ c ↔ (a ∧ c) ∧ b ∧ c :=
  ⟨fun ⟨⟨x, y⟩, z⟩ => ⟨⟨x, z⟩, y, z⟩, fun ⟨⟨x, z⟩, y, _⟩ => ⟨⟨x, y⟩, z⟩⟩
@[simp] theorem and_self_left : a ∧ (a ∧ b) ↔ a ∧ b := ⟨fun ⟨x, _, y⟩ => ⟨x, y⟩, fun ⟨x, y⟩ => ⟨x, x, y⟩⟩
@[simp] theorem and_self_right : (a ∧ b) ∧ b ↔ a ∧ b := ⟨fun ⟨x, _⟩ => x, fun x => ⟨x, x.2⟩⟩
@[simp] theorem and_congr_right_iff : (a ∧ b ↔ a ∧ c) ↔ (a → (b ↔ c)) :=
  ⟨fun h x => ⟨fun y => (h.mp ⟨x, y⟩).2, fun y => (h.mpr ⟨x, y⟩).2⟩, and_congr_right⟩
@[simp] theorem and_congr_left_iff : (a ∧ c ↔ b ∧ c) ↔ c → (a ↔ b) :=
  ⟨fun h x => ⟨fun y => (h.mp ⟨y, x⟩).1, fun y => (h.mpr ⟨y, x⟩).1⟩, and_congr_left⟩
theorem and_iff_left_of_imp (h : a → b) : (a ∧ b) ↔ a := ⟨(·.1), fun x => ⟨x, h x⟩⟩
theorem and_iff_right_of_imp (h : b → a) : (a ∧ b) ↔ b := ⟨(·.2), fun x => ⟨h x, x⟩⟩
@[simp] theorem and_iff_left_iff_imp : ((a ∧ b) ↔ a) ↔ (a → b) := ⟨fun h x => (h.mpr x).2, and_iff_left_of_imp⟩
@[simp] theorem and_iff_right_iff_imp : ((a ∧ b) ↔ b) ↔ (b → a) := ⟨fun h x => (h.mpr x).1, and_iff_right_of_imp⟩
@[simp] theorem iff_self_and : (p ↔ p ∧ q) ↔ (p → q) := ⟨fun h x => (h.mp x).2, fun h => (and_iff_left_of_imp h).symm⟩
@[simp] theorem iff_and_self : (p ↔ q ∧ p) ↔ (p → q) := ⟨fun h x => (h.mp x).1, fun h => (and_iff_right_of_imp h).symm⟩
@[simp] theorem and_imp_left_iff_true {P Q : Prop} : (P ∧ Q → P) ↔ True := iff_true_intro (·.1)
@[simp] theorem and_imp_right_iff_true {P Q : Prop} : (P ∧ Q → Q) ↔ True := iff_true_intro (·.2)
@[simp] theorem and_exists_self (P : Prop) (Q : P → Prop) : (P ∧ ∃ p, Q p) ↔ ∃ p, Q p :=
  ⟨(·.2), fun ⟨p, h⟩ => ⟨p, p, h⟩⟩
@[simp] theorem exists_and_self (P : Prop) (Q : P → Prop) : ((∃ p, Q p) ∧ P) ↔ ∃ p, Q p :=
  ⟨(·.1), fun ⟨p, h⟩ => ⟨⟨p, h⟩, p⟩⟩

/-! Disjunction -/

theorem or_self_iff : a ∨ a ↔ a := Iff.of_eq (or_self a)
theorem not_or_intro {a b : Prop} (ha : ¬a) (hb : ¬b) : ¬(a ∨ b) := (·.elim ha hb)
theorem or_right_comm : (a ∨ b) ∨ c ↔ (a ∨ c) ∨ b := by rw [or_assoc, or_assoc, @or_comm b]
theorem or_or_or_comm : (a ∨ b) ∨ c ∨ d ↔ (a ∨ c) ∨ b ∨ d := by rw [← or_assoc, @or_right_comm a, or_assoc]
theorem or_or_distrib_left : a ∨ b ∨ c ↔ (a ∨ b) ∨ a ∨ c := by rw [or_or_or_comm, or_self]
theorem or_or_distrib_right : (a ∨ b) ∨ c ↔ (a ∨ c) ∨ b ∨ c := by rw [or_or_or_comm, or_self]
theorem or_rotate : a ∨ b ∨ c ↔ b ∨ c ∨ a := or_comm.trans or_assoc
@[simp] theorem or_self_left : a ∨ (a ∨ b) ↔ a ∨ b := by rw [← or_assoc, or_self]
@[simp] theorem or_self_right : (a ∨ b) ∨ b ↔ a ∨ b := by rw [or_assoc, or_self]
theorem or_iff_right_of_imp (ha : a → b) : (a ∨ b) ↔ b := ⟨(·.elim ha id), .inr⟩
theorem or_iff_left_of_imp (hb : b → a) : (a ∨ b) ↔ a := ⟨(·.elim id hb), .inl⟩
@[simp] theorem or_iff_left_iff_imp : (a ∨ b ↔ a) ↔ (b → a) := ⟨fun h x => h.mp (.inr x), or_iff_left_of_imp⟩
@[simp] theorem or_iff_right_iff_imp : (a ∨ b ↔ b) ↔ (a → b) := ⟨fun h x => h.mp (.inl x), or_iff_right_of_imp⟩
@[simp] theorem iff_self_or {a b : Prop} : (a ↔ a ∨ b) ↔ (b → a) := ⟨fun h x => h.mpr (.inr x), fun h => (or_iff_left_of_imp h).symm⟩
@[simp] theorem iff_or_self {a b : Prop} : (b ↔ a ∨ b) ↔ (a → b) := ⟨fun h x => h.mpr (.inl x), fun h => (or_iff_right_of_imp h).symm⟩
theorem or_iff_left (hb : ¬b) : a ∨ b ↔ a := or_iff_left_of_imp hb.elim
theorem or_iff_right (ha : ¬a) : a ∨ b ↔ b := or_iff_right_of_imp ha.elim
theorem imp_or_left_iff_true {P Q : Prop} : (P → P ∨ Q) ↔ True := iff_true_intro .inl
theorem imp_or_right_iff_true {P Q : Prop} : (Q → P ∨ Q) ↔ True := iff_true_intro .inr
theorem not_imp_of_and_not (x : a ∧ ¬b) (h : a → b) : False := x.2 (h x.1)
theorem not_and_of_not_or_not (h : ¬a ∨ ¬b) : ¬(a ∧ b) := fun x => h.elim (· x.1) (· x.2)
protected def Or.by_cases {p q : Prop} [Decidable p] {α : Sort u} (h : p ∨ q) (h₁ : p → α) (h₂ : q → α) : α :=
  if hp : p then h₁ hp else h₂ (h.resolve_left hp)

/-! Quantifiers -/

section
variable {α : Sort u} {β : Sort v} {p q : α → Prop} {a' : α} {b : Prop}

theorem Exists.imp' {q : β → Prop} (f : α → β) (hpq : ∀ a, p a → q (f a)) : (∃ a, p a) → ∃ b, q b :=
  fun ⟨a, h⟩ => ⟨f a, hpq a h⟩
theorem Exists.nonempty : (∃ x, p x) → Nonempty α := fun ⟨x, _⟩ => ⟨x⟩
theorem forall_not_of_not_exists (h : ¬∃ x, p x) : ∀ x, ¬p x := not_exists.mp h
theorem not_exists_of_forall_not (h : ∀ x, ¬p x) : ¬∃ x, p x := not_exists.mpr h
@[simp] theorem exists_false : ¬(∃ _a : α, False) := fun ⟨_, h⟩ => h
@[simp] theorem forall_const (α : Sort u) [i : Nonempty α] : (α → b) ↔ b := ⟨fun h => i.elim h, fun h _ => h⟩
@[simp] theorem exists_eq_left' : (∃ a, a' = a ∧ p a) ↔ p a' := ⟨fun ⟨_, e, h⟩ => e ▸ h, fun h => ⟨_, rfl, h⟩⟩
@[simp] theorem exists_eq_right' : (∃ a, p a ∧ a' = a) ↔ p a' := ⟨fun ⟨_, h, e⟩ => e ▸ h, fun h => ⟨_, h, rfl⟩⟩
@[simp] theorem exists_prop_eq {p : (a : α) → a = a' → Prop} : (∃ (a : α) (h : a = a'), p a h) ↔ p a' rfl :=
  ⟨fun ⟨_, e, h⟩ => by subst e; exact h, fun h => ⟨_, rfl, h⟩⟩
@[simp] theorem exists_prop_eq' {p : (a : α) → a' = a → Prop} : (∃ (a : α) (h : a' = a), p a h) ↔ p a' rfl :=
  ⟨fun ⟨_, e, h⟩ => by subst e; exact h, fun h => ⟨_, rfl, h⟩⟩
@[simp] theorem forall_eq_or_imp {P Q : α → Prop} : (∀ a, a = a' ∨ Q a → P a) ↔ P a' ∧ ∀ a, Q a → P a :=
  ⟨fun h => ⟨h _ (.inl rfl), fun a x => h a (.inr x)⟩, fun h a x => x.elim (fun e => e ▸ h.1) (h.2 a)⟩
theorem forall_eq_or_imp' {P Q : α → Prop} {a' : α} : (∀ a, a' = a ∨ Q a → P a) ↔ P a' ∧ ∀ a, Q a → P a :=
  ⟨fun h => ⟨h _ (.inl rfl), fun a x => h a (.inr x)⟩, fun h a x => x.elim (fun e => e ▸ h.1) (h.2 a)⟩
theorem forall_or_eq_imp {P Q : α → Prop} : (∀ a, Q a ∨ a = a' → P a) ↔ (∀ a, Q a → P a) ∧ P a' :=
  ⟨fun h => ⟨fun a x => h a (.inl x), h _ (.inr rfl)⟩, fun h a x => x.elim (h.1 a) (fun e => e ▸ h.2)⟩
@[simp] theorem exists_eq_or_imp : (∃ a, (a = a' ∨ q a) ∧ p a) ↔ p a' ∨ ∃ a, q a ∧ p a :=
  ⟨fun ⟨a, x, h⟩ => x.elim (fun e => .inl (e ▸ h)) (fun y => .inr ⟨a, y, h⟩),
   fun h => h.elim (fun x => ⟨a', .inl rfl, x⟩) (fun ⟨a, x, y⟩ => ⟨a, .inr x, y⟩)⟩
@[simp] theorem exists_or_eq_imp : (∃ a, (q a ∨ a = a') ∧ p a) ↔ (∃ a, q a ∧ p a) ∨ p a' :=
  ⟨fun ⟨a, x, h⟩ => x.elim (fun y => .inl ⟨a, y, h⟩) (fun e => .inr (e ▸ h)),
   fun h => h.elim (fun ⟨a, x, y⟩ => ⟨a, .inl x, y⟩) (fun x => ⟨a', .inr rfl, x⟩)⟩
@[simp] theorem exists_eq_right_right : (∃ (a : α), p a ∧ q a ∧ a = a') ↔ p a' ∧ q a' :=
  ⟨fun ⟨_, x, y, e⟩ => e ▸ ⟨x, y⟩, fun h => ⟨_, h.1, h.2, rfl⟩⟩
@[simp] theorem exists_eq_right_right' : (∃ (a : α), p a ∧ q a ∧ a' = a) ↔ p a' ∧ q a' :=
  ⟨fun ⟨_, x, y, e⟩ => e ▸ ⟨x, y⟩, fun h => ⟨_, h.1, h.2, rfl⟩⟩
@[simp] theorem exists_or_eq_left (y : α) (p : α → Prop) : ∃ x : α, x = y ∨ p x := ⟨y, .inl rfl⟩
@[simp] theorem exists_or_eq_right (y : α) (p : α → Prop) : ∃ x : α, p x ∨ x = y := ⟨y, .inr rfl⟩
@[simp] theorem exists_or_eq_left' (y : α) (p : α → Prop) : ∃ x : α, y = x ∨ p x := ⟨y, .inl rfl⟩
@[simp] theorem exists_or_eq_right' (y : α) (p : α → Prop) : ∃ x : α, p x ∨ y = x := ⟨y, .inr rfl⟩
theorem exists_prop' {p : Prop} : (∃ _ : α, p) ↔ Nonempty α ∧ p := ⟨fun ⟨x, h⟩ => ⟨⟨x⟩, h⟩, fun ⟨⟨x⟩, h⟩ => ⟨x, h⟩⟩
@[simp] theorem exists_apply_eq_apply (f : α → β) (a' : α) : ∃ a, f a = f a' := ⟨a', rfl⟩
theorem exists_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (∃ h' : p, q h') ↔ q h := ⟨fun ⟨_, x⟩ => x, fun x => ⟨h, x⟩⟩
@[simp] theorem exists_true_left {p : True → Prop} : Exists p ↔ p trivial := exists_prop_of_true trivial
theorem forall_prop_of_true {p : Prop} {q : p → Prop} (h : p) : (∀ h' : p, q h') ↔ q h := ⟨fun x => x h, fun x _ => x⟩
theorem forall_prop_of_false {p : Prop} {q : p → Prop} (hn : ¬p) : (∀ h' : p, q h') ↔ True := iff_true_intro fun h => hn.elim h
@[simp] theorem forall_self_imp (P : Prop) (Q : P → Prop) : (∀ p : P, P → Q p) ↔ ∀ p, Q p := ⟨fun h p => h p p, fun h p _ => h p⟩
theorem forall_comm {p : α → β → Prop} : (∀ a b, p a b) ↔ (∀ b a, p a b) := ⟨fun h b a => h a b, fun h a b => h b a⟩
theorem exists_comm {p : α → β → Prop} : (∃ a b, p a b) ↔ (∃ b a, p a b) :=
  ⟨fun ⟨a, b, h⟩ => ⟨b, a, h⟩, fun ⟨b, a, h⟩ => ⟨a, b, h⟩⟩
@[simp] theorem forall_apply_eq_imp_iff {f : α → β} {p : β → Prop} : (∀ b a, f a = b → p b) ↔ ∀ a, p (f a) :=
  ⟨fun h a => h _ a rfl, fun h _ a e => e ▸ h a⟩
@[simp] theorem forall_eq_apply_imp_iff {f : α → β} {p : β → Prop} : (∀ b a, b = f a → p b) ↔ ∀ a, p (f a) :=
  ⟨fun h a => h _ a rfl, fun h _ a e => e ▸ h a⟩
@[simp] theorem forall_apply_eq_imp_iff₂ {f : α → β} {p : α → Prop} {q : β → Prop} :
    (∀ b a, p a → f a = b → q b) ↔ ∀ a, p a → q (f a) := ⟨fun h a ha => h _ a ha rfl, fun h _ a ha e => e ▸ h a ha⟩
theorem forall₂_congr {β : α → Sort v} {p q : ∀ a, β a → Prop} (h : ∀ a b, p a b ↔ q a b) :
    (∀ a b, p a b) ↔ ∀ a b, q a b := forall_congr' fun a => forall_congr' (h a)
theorem exists₂_congr {β : α → Sort v} {p q : ∀ a, β a → Prop} (h : ∀ a b, p a b ↔ q a b) :
    (∃ a b, p a b) ↔ ∃ a b, q a b := exists_congr fun a => exists_congr (h a)
@[congr] theorem exists_prop_congr {p p' : Prop} {q q' : p → Prop} (hq : ∀ h, q h ↔ q' h) (hp : p ↔ p') :
    Exists q ↔ ∃ h : p', q' (hp.2 h) := ⟨fun ⟨x, y⟩ => ⟨hp.1 x, (hq _).1 y⟩, fun ⟨_, y⟩ => ⟨_, (hq _).2 y⟩⟩
@[simp] theorem nonempty_prop {p : Prop} : Nonempty p ↔ p := ⟨fun ⟨h⟩ => h, fun h => ⟨h⟩⟩
end
theorem ne_of_mem_of_not_mem {α : Type u} {β : Type v} [Membership α β] {s : β} {a b : α} (h : a ∈ s) (h' : b ∉ s) : a ≠ b :=
  fun e => h' (e ▸ h)
theorem ne_of_mem_of_not_mem' {α : Type u} {β : Type v} [Membership α β] {s t : β} {a : α} (h : a ∈ s) (h' : a ∉ t) : s ≠ t :=
  fun e => h' (e ▸ h)

/-! What can be decided -/

namespace Decidable
theorem not_or_self (p : Prop) [h : Decidable p] : ¬p ∨ p := (em p).symm
theorem by_contra [Decidable p] : (¬p → False) → p := of_not_not
theorem of_not_imp [Decidable a] (h : ¬(a → b)) : a := of_not_not (not_not_of_not_imp h)
theorem not_imp_comm [Decidable a] [Decidable b] : (¬a → b) ↔ (¬b → a) := ⟨not_imp_symm, not_imp_symm⟩
theorem not_imp_self [Decidable a] : (¬a → a) ↔ a := ⟨fun h => byContradiction fun n => n (h n), fun h _ => h⟩
theorem or_iff_not_imp_right [Decidable b] : a ∨ b ↔ (¬b → a) := or_comm.trans or_iff_not_imp_left
theorem not_imp_not [Decidable a] : (¬a → ¬b) ↔ (b → a) := ⟨fun h hb => byContradiction fun na => h na hb, mt⟩
theorem imp_iff_not_or [Decidable a] : (a → b) ↔ (¬a ∨ b) := ⟨not_or_of_imp, Or.neg_resolve_left⟩
theorem imp_iff_or_not [Decidable b] : b → a ↔ a ∨ ¬b := imp_iff_not_or.trans or_comm
theorem imp_or [Decidable a] : (a → b ∨ c) ↔ (a → b) ∨ (a → c) :=
  ⟨fun h => (em a).elim (fun ha => (h ha).imp (fun x _ => x) fun x _ => x) fun na => .inl fun ha => (na ha).elim,
   fun h ha => h.imp (· ha) (· ha)⟩
theorem not_imp_iff_and_not [Decidable a] : ¬(a → b) ↔ a ∧ ¬b := ⟨fun h => ⟨of_not_imp h, not_of_not_imp h⟩, not_imp_of_and_not⟩
theorem peirce (a b : Prop) [Decidable a] (h : (a → b) → a) : a := byContradiction fun na => na (h fun ha => (na ha).elim)
theorem not_iff_not [Decidable a] [Decidable b] : (¬a ↔ ¬b) ↔ (a ↔ b) :=
  ⟨fun h => ⟨not_imp_not.mp h.mpr, not_imp_not.mp h.mp⟩, not_congr⟩
theorem not_iff_comm [Decidable a] [Decidable b] : (¬a ↔ b) ↔ (¬b ↔ a) :=
  ⟨fun h => ⟨not_imp_comm.mp h.mp, imp_not_comm.mp h.mpr⟩, fun h => ⟨not_imp_comm.mp h.mp, imp_not_comm.mp h.mpr⟩⟩
theorem not_iff [Decidable b] : ¬(a ↔ b) ↔ (¬a ↔ b) := by
  by_cases h : b <;> simp [h]
theorem iff_not_comm [Decidable a] [Decidable b] : (a ↔ ¬b) ↔ (b ↔ ¬a) :=
  ⟨fun h => ⟨imp_not_comm.mp h.mp, not_imp_comm.mp h.mpr⟩, fun h => ⟨imp_not_comm.mp h.mp, not_imp_comm.mp h.mpr⟩⟩
theorem iff_iff_and_or_not_and_not {a b : Prop} [Decidable b] : (a ↔ b) ↔ (a ∧ b) ∨ (¬a ∧ ¬b) :=
  ⟨fun h => (em b).imp (fun x => ⟨h.mpr x, x⟩) fun x => ⟨mt h.mp x, x⟩, fun h => h.elim (fun x => iff_of_true x.1 x.2) fun x => iff_of_false x.1 x.2⟩
theorem not_and_not_right [Decidable b] : ¬(a ∧ ¬b) ↔ (a → b) :=
  ⟨fun h ha => byContradiction fun nb => h ⟨ha, nb⟩, fun h x => x.2 (h x.1)⟩
theorem not_and_iff_not_or_not [Decidable a] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => (em a).elim (fun ha => .inr fun hb => h ⟨ha, hb⟩) .inl, not_and_of_not_or_not⟩
theorem not_and_iff_not_or_not' [Decidable b] : ¬(a ∧ b) ↔ ¬a ∨ ¬b :=
  ⟨fun h => (em b).elim (fun hb => .inl fun ha => h ⟨ha, hb⟩) .inr, not_and_of_not_or_not⟩
theorem or_iff_not_not_and_not [Decidable a] [Decidable b] : a ∨ b ↔ ¬(¬a ∧ ¬b) := by rw [← not_or, not_not]
theorem and_iff_not_not_or_not [Decidable a] [Decidable b] : a ∧ b ↔ ¬(¬a ∨ ¬b) := by rw [← not_and_iff_not_or_not, not_not]
theorem imp_iff_right_iff [Decidable a] : (a → b ↔ b) ↔ a ∨ b :=
  ⟨fun h => (em a).imp_right fun na => h.mp fun ha => (na ha).elim, fun h => h.elim imp_iff_right fun hb => iff_of_true (fun _ => hb) hb⟩
theorem imp_iff_left_iff [Decidable a] : (b ↔ a → b) ↔ a ∨ b := Iff.comm.trans imp_iff_right_iff
theorem and_or_imp [Decidable a] : a ∧ b ∨ (a → c) ↔ a → b ∨ c :=
  ⟨fun h ha => h.imp (·.2) (· ha), fun h => (em a).elim (fun ha => (h ha).imp (⟨ha, ·⟩) fun x _ => x) fun na => .inr fun ha => (na ha).elim⟩
protected theorem not_forall {α : Sort u} {p : α → Prop} [Decidable (∃ x, ¬p x)] [∀ x, Decidable (p x)] :
    (¬∀ x, p x) ↔ ∃ x, ¬p x :=
  ⟨fun h => byContradiction fun n => h fun x => byContradiction fun hx => n ⟨x, hx⟩, not_forall_of_exists_not⟩
protected theorem not_exists_not {α : Sort u} {p : α → Prop} [∀ x, Decidable (p x)] : (¬∃ x, ¬p x) ↔ ∀ x, p x :=
  ⟨fun h x => byContradiction fun hx => h ⟨x, hx⟩, fun h ⟨x, hx⟩ => hx (h x)⟩
end Decidable

theorem peirce' {a : Prop} (H : ∀ b : Prop, (a → b) → a) : a := H _ id
@[inline] def decidable_of_iff' {a : Prop} (b : Prop) (h : a ↔ b) [Decidable b] : Decidable a := decidable_of_iff b h.symm
@[inline] def decidable_of_decidable_of_iff {p q : Prop} [Decidable p] (h : p ↔ q) : Decidable q := decidable_of_iff p h
@[inline] def decidable_of_decidable_of_eq {p q : Prop} [Decidable p] (h : p = q) : Decidable q := decidable_of_iff p (Iff.of_eq h)
def decidable_of_bool {a : Prop} : ∀ (b : Bool), (b ↔ a) → Decidable a
  | true, h => isTrue (h.1 rfl)
  | false, h => isFalse fun x => Bool.noConfusionProp (h.2 x).symm
instance exists_prop_decidable {p : Prop} (P : p → Prop) [dp : Decidable p] [dP : ∀ h, Decidable (P h)] : Decidable (∃ h, P h) :=
  match dp with
  | isTrue h => decidable_of_iff (P h) ⟨fun x => ⟨h, x⟩, fun ⟨_, x⟩ => x⟩
  | isFalse h => isFalse fun ⟨x, _⟩ => h x
instance forall_prop_decidable {p : Prop} (P : p → Prop) [dp : Decidable p] [dP : ∀ h, Decidable (P h)] : Decidable (∀ h, P h) :=
  match dp with
  | isTrue h => decidable_of_iff (P h) ⟨fun x _ => x, fun x => x h⟩
  | isFalse h => isTrue fun x => absurd x h
theorem decide_eq_true_iff {p : Prop} [Decidable p] : (decide p = true) ↔ p := ⟨of_decide_eq_true, decide_eq_true⟩
@[simp] theorem decide_eq_decide {p q : Prop} {_ : Decidable p} {_ : Decidable q} : decide p = decide q ↔ (p ↔ q) :=
  ⟨fun h => by rw [← decide_eq_true_iff (p := p), h, decide_eq_true_iff],
   fun h => by by_cases hp : p
               · rw [decide_eq_true hp, decide_eq_true (h.mp hp)]
               · rw [decide_eq_false hp, decide_eq_false fun hq => hp (h.mpr hq)]⟩
theorem not_decide_eq_true [h : Decidable p] : ((!decide p) = true) = ¬p := by simp

namespace Classical
attribute [simp] not_not not_exists_not not_imp
attribute [simp low] not_forall
theorem not_imp_iff_and_not {a b : Prop} : ¬(a → b) ↔ a ∧ ¬b := not_imp
theorem not_iff {a b : Prop} : ¬(a ↔ b) ↔ (¬a ↔ b) := Decidable.not_iff
theorem exists_or_forall_not {α : Sort u} (P : α → Prop) : (∃ a, P a) ∨ ∀ a, ¬P a :=
  (em (∃ a, P a)).imp_right fun h a ha => h ⟨a, ha⟩
@[simp] theorem imp_iff_right_iff {a b : Prop} : (a → b ↔ b) ↔ a ∨ b := Decidable.imp_iff_right_iff
@[simp] theorem imp_iff_left_iff {a b : Prop} : (b ↔ a → b) ↔ a ∨ b := Decidable.imp_iff_left_iff
@[simp] theorem and_or_imp {a b c : Prop} : a ∧ b ∨ (a → c) ↔ a → b ∨ c := Decidable.and_or_imp
@[simp] theorem imp_and_neg_imp_iff {p q : Prop} : (p → q) ∧ (¬p → q) ↔ q :=
  ⟨fun h => byCases h.1 h.2, fun h => ⟨fun _ => h, fun _ => h⟩⟩
end Classical
export Classical (imp_iff_right_iff imp_iff_left_iff and_or_imp not_imp)
