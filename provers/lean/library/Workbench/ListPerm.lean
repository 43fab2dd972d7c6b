prelude
import Workbench.ListRelations
/-! Lists: permutations, and what holds pairwise. -/
set_option linter.all false
set_option autoImplicit false

universe u v
variable {α : Type u} {β : Type v} {a b x y : α} {l l' l₁ l₂ l₃ : List α} {p : α → Bool}

namespace List

/-! Permutations -/

protected theorem Perm.rfl {l : List α} : Perm l l := .refl l
theorem Perm.of_eq {l₁ l₂ : List α} (h : l₁ = l₂) : Perm l₁ l₂ := h ▸ .rfl
theorem perm_comm {l₁ l₂ : List α} : Perm l₁ l₂ ↔ Perm l₂ l₁ := ⟨Perm.symm, Perm.symm⟩
instance instTransPerm : Trans (Perm (α := α)) (Perm (α := α)) (Perm (α := α)) where trans := Perm.trans
theorem Perm.swap' (x y : α) {l₁ l₂ : List α} (p : Perm l₁ l₂) : Perm (y :: x :: l₁) (x :: y :: l₂) :=
  (swap x y l₁).trans ((p.cons y).cons x)
theorem Perm.subset {l₁ l₂ : List α} (p : Perm l₁ l₂) : l₁ ⊆ l₂ := fun _ h => p.mem_iff.mp h
theorem Perm.append_right {l₁ l₂ : List α} (t₁ : List α) (p : Perm l₁ l₂) : Perm (l₁ ++ t₁) (l₂ ++ t₁) := by
  induction p with
  | nil => exact .rfl
  | cons x _ ih => exact ih.cons x
  | swap x y l => exact .swap x y (l ++ t₁)
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.append_left {t₁ t₂ : List α} : ∀ (l : List α), Perm t₁ t₂ → Perm (l ++ t₁) (l ++ t₂)
  | [], p => p
  | x :: xs, p => (p.append_left xs).cons x
theorem Perm.append {l₁ l₂ t₁ t₂ : List α} (p₁ : Perm l₁ l₂) (p₂ : Perm t₁ t₂) : Perm (l₁ ++ t₁) (l₂ ++ t₂) :=
  (p₁.append_right t₁).trans (p₂.append_left l₂)
@[simp] theorem perm_middle {a : α} {l₁ l₂ : List α} : Perm (l₁ ++ a :: l₂) (a :: (l₁ ++ l₂)) := Perm.middle a l₁ l₂
@[simp] theorem perm_append_singleton (a : α) (l : List α) : Perm (l ++ [a]) (a :: l) :=
  perm_middle.trans (.of_eq (by rw [append_nil]))
theorem perm_append_comm : ∀ {l₁ l₂ : List α}, Perm (l₁ ++ l₂) (l₂ ++ l₁)
  | [], l₂ => .of_eq (append_nil l₂).symm
  | x :: xs, l₂ => (perm_append_comm.cons x).trans perm_middle.symm
@[simp] theorem reverse_perm : ∀ (l : List α), Perm (reverse l) l
  | [] => .nil
  | x :: xs => (show reverse (x :: xs) = _ from reverse_cons) ▸ (perm_append_singleton x _).trans ((reverse_perm xs).cons x)
theorem Perm.map (f : α → β) {l₁ l₂ : List α} (p : Perm l₁ l₂) : Perm (map f l₁) (map f l₂) := by
  induction p with
  | nil => exact .nil
  | cons x _ ih => exact ih.cons (f x)
  | swap x y l => exact .swap (f x) (f y) (l.map f)
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
@[simp] theorem perm_nil {l₁ : List α} : Perm l₁ [] ↔ l₁ = [] :=
  ⟨fun p => eq_nil_of_length_eq_zero p.length_eq, fun e => e ▸ .rfl⟩
@[simp] theorem nil_perm {l₁ : List α} : Perm [] l₁ ↔ l₁ = [] := perm_comm.trans perm_nil
theorem Perm.eq_nil {l : List α} (p : Perm l []) : l = [] := perm_nil.mp p
theorem perm_singleton {a : α} {l : List α} : Perm l [a] ↔ l = [a] := by
  constructor
  · intro p
    match l, p.length_eq with
    | [b], _ => rw [mem_singleton.mp (p.mem_iff.mp mem_cons_self)]
  · exact fun e => e ▸ .rfl
theorem singleton_perm {a : α} {l : List α} : Perm [a] l ↔ [a] = l :=
  ⟨fun p => (perm_singleton.mp p.symm).symm, fun e => e ▸ .rfl⟩
theorem Perm.sum_nat {l₁ l₂ : List Nat} (h : Perm l₁ l₂) : l₁.sum = l₂.sum :=
  h.foldr_eq (fun x y z => Nat.add_left_comm x y z) 0
theorem Perm.all_eq {l₁ l₂ : List α} {f : α → Bool} (h : Perm l₁ l₂) : l₁.all f = l₂.all f := by
  rw [Bool.eq_iff_iff, all_eq_true, all_eq_true]; exact forall_congr' fun x => imp_congr h.mem_iff Iff.rfl
theorem Perm.any_eq {l₁ l₂ : List α} {f : α → Bool} (h : Perm l₁ l₂) : l₁.any f = l₂.any f := by
  rw [Bool.eq_iff_iff, any_eq_true, any_eq_true]; exact exists_congr fun x => and_congr h.mem_iff Iff.rfl
theorem Perm.contains_eq [BEq α] {l₁ l₂ : List α} (h : Perm l₁ l₂) {a : α} : l₁.contains a = l₂.contains a := by
  rw [contains_eq_any_beq, contains_eq_any_beq, h.any_eq]
theorem Perm.countP_eq (p : α → Bool) {l₁ l₂ : List α} (s : Perm l₁ l₂) : countP p l₁ = countP p l₂ := by
  rw [countP_eq_length_filter, countP_eq_length_filter]; exact (s.filter p).length_eq
theorem Perm.count_eq [BEq α] {l₁ l₂ : List α} (p : Perm l₁ l₂) (a : α) : count a l₁ = count a l₂ := p.countP_eq _
theorem perm_cons_erase [BEq α] [LawfulBEq α] {a : α} : ∀ {l : List α}, a ∈ l → Perm l (a :: l.erase a)
  | b :: l, h => by
    by_cases e : b = a
    · subst e; rw [erase_cons_head]; exact .rfl
    · have hm := (mem_cons.mp h).resolve_left fun h => e h.symm
      rw [erase_cons_tail fun h => e (beq_iff_eq.mp h)]
      exact ((perm_cons_erase hm).cons b).trans (.swap a b _)
theorem Perm.nodup_iff {l₁ l₂ : List α} (p : Perm l₁ l₂) : Nodup l₁ ↔ Nodup l₂ := ⟨p.nodup, p.symm.nodup⟩

/-! What holds pairwise -/

@[simp] theorem Pairwise.nil' {R : α → α → Prop} : Pairwise R [] := .nil
theorem Pairwise.of_cons {R : α → α → Prop} (p : (a :: l).Pairwise R) : Pairwise R l := (pairwise_cons.mp p).2
theorem rel_of_pairwise_cons {R : α → α → Prop} (p : (a :: l).Pairwise R) : ∀ {a'}, a' ∈ l → R a a' := (pairwise_cons.mp p).1 _
theorem Pairwise.imp {R S : α → α → Prop} (H : ∀ {a b}, R a b → S a b) : ∀ {l : List α}, l.Pairwise R → l.Pairwise S
  | [], _ => .nil
  | _ :: _, h => pairwise_cons.mpr ⟨fun x hx => H ((pairwise_cons.mp h).1 x hx), Pairwise.imp H (pairwise_cons.mp h).2⟩
theorem pairwise_singleton (R : α → α → Prop) (a : α) : Pairwise R [a] := by simp
theorem pairwise_pair {R : α → α → Prop} {a b : α} : Pairwise R [a, b] ↔ R a b := by
  rw [pairwise_cons]; exact ⟨fun h => h.1 b mem_cons_self, fun h => ⟨fun _ m => mem_singleton.mp m ▸ h, pairwise_singleton R b⟩⟩
theorem Pairwise.sublist {R : α → α → Prop} {l₁ l₂ : List α} (s : Sublist l₁ l₂) : l₂.Pairwise R → l₁.Pairwise R := by
  induction s with
  | slnil => exact id
  | cons a _ ih => exact fun h => ih h.of_cons
  | cons₂ a s ih => exact fun h => pairwise_cons.mpr ⟨fun x m => (pairwise_cons.mp h).1 x (s.subset m), ih h.of_cons⟩
theorem pairwise_append {R : α → α → Prop} {l₁ l₂ : List α} :
    (l₁ ++ l₂).Pairwise R ↔ l₁.Pairwise R ∧ l₂.Pairwise R ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → R a b := by
  induction l₁ with
  | nil => exact ⟨fun h => ⟨.nil, h, fun _ m => absurd m not_mem_nil⟩, (·.2.1)⟩
  | cons x xs ih =>
    rw [cons_append, pairwise_cons, ih, forall_mem_append, pairwise_cons, forall_mem_cons]
    exact ⟨fun ⟨⟨h₁, h₂⟩, h₃, h₄, h₅⟩ => ⟨⟨h₁, h₃⟩, h₄, h₂, h₅⟩, fun ⟨⟨h₁, h₃⟩, h₄, h₂, h₅⟩ => ⟨⟨h₁, h₂⟩, h₃, h₄, h₅⟩⟩
theorem pairwise_map {f : α → β} {R : β → β → Prop} {l : List α} :
    (l.map f).Pairwise R ↔ l.Pairwise fun a b => R (f a) (f b) := by
  induction l with
  | nil => exact ⟨fun _ => .nil, fun _ => .nil⟩
  | cons x xs ih => rw [map_cons, pairwise_cons, pairwise_cons, ih, forall_mem_map]
theorem Pairwise.filter {R : α → α → Prop} (p : α → Bool) : Pairwise R l → Pairwise R (l.filter p) := Pairwise.sublist filter_sublist
theorem pairwise_reverse {R : α → α → Prop} {l : List α} : l.reverse.Pairwise R ↔ l.Pairwise fun a b => R b a := by
  induction l with
  | nil => exact ⟨fun _ => .nil, fun _ => .nil⟩
  | cons x xs ih =>
    have hx (h : ∀ y, y ∈ xs → R y x) : ∀ a, a ∈ xs.reverse → ∀ b, b ∈ [x] → R a b :=
      fun y m z hz => mem_singleton.mp hz ▸ h y (mem_reverse.mp m)
    constructor
    · intro h
      have h := pairwise_append.mp ((show reverse (x :: xs) = _ from reverse_cons) ▸ h)
      exact .cons (fun y m => h.2.2 y (mem_reverse.mpr m) x mem_cons_self) (ih.mp h.1)
    · intro h
      rw [reverse_cons]
      exact pairwise_append.mpr ⟨ih.mpr h.of_cons, pairwise_singleton R x, hx fun y m => rel_of_pairwise_cons h m⟩
instance instDecidablePairwise {R : α → α → Prop} [DecidableRel R] : (l : List α) → Decidable (Pairwise R l)
  | [] => isTrue .nil
  | a :: l =>
    have := instDecidablePairwise (R := R) l
    decidable_of_iff ((∀ b, b ∈ l → R a b) ∧ Pairwise R l) pairwise_cons.symm
theorem Nodup.sublist (h : Sublist l₁ l₂) : Nodup l₂ → Nodup l₁ := Pairwise.sublist h
theorem Sublist.nodup : Sublist l₁ l₂ → Nodup l₂ → Nodup l₁ := Nodup.sublist
theorem nodup_append {l₁ l₂ : List α} :
    (l₁ ++ l₂).Nodup ↔ l₁.Nodup ∧ l₂.Nodup ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → a ≠ b := pairwise_append
theorem nodup_reverse {l : List α} : l.reverse.Nodup ↔ l.Nodup := (reverse_perm l).nodup_iff

end List
