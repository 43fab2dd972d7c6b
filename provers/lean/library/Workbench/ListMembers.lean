prelude
import Workbench.GetElem
import Workbench.Bool
/-! Lists: membership as a Boolean, quantifiers, searching, counting, erasing, flattening. -/
set_option linter.all false
set_option autoImplicit false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w} {p q : α → Bool} {a b x : α} {l l₁ l₂ xs ys : List α}

namespace List

noncomputable section
def elem [BEq α] (a : α) : (l : List α) → Bool
  | [] => false
  | b :: bs => match a == b with
    | true => true
    | false => elem a bs
abbrev contains [BEq α] (as : List α) (a : α) : Bool := elem a as
def any : (l : List α) → (p : α → Bool) → Bool
  | [], _ => false
  | h :: t, p => p h || any t p
def all : (l : List α) → (p : α → Bool) → Bool
  | [], _ => true
  | h :: t, p => p h && all t p
def or (bs : List Bool) : Bool := bs.any id
def and (bs : List Bool) : Bool := bs.all id
def find? (p : α → Bool) : List α → Option α
  | [] => none
  | a :: as => match p a with
    | true => some a
    | false => find? p as
def findSome? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: as => match f a with
    | some b => some b
    | none => findSome? f as
def filterMap (f : α → Option β) : List α → List β
  | [] => []
  | a :: as => match f a with
    | none => filterMap f as
    | some b => b :: filterMap f as
def flatten : List (List α) → List α
  | [] => []
  | l :: L => l ++ flatten L
@[inline] def flatMap (b : α → List β) (as : List α) : List β := flatten (map b as)
@[inline] protected def singleton (a : α) : List α := [a]
def countP.go (p : α → Bool) : List α → Nat → Nat
  | [], acc => acc
  | x :: xs, acc => bif p x then go p xs (acc + 1) else go p xs acc
def countP (p : α → Bool) (l : List α) : Nat := countP.go p l 0
@[inline] def count [BEq α] (a : α) : List α → Nat := countP (· == a)
protected def erase [BEq α] : List α → α → List α
  | [], _ => []
  | a :: as, b => match a == b with
    | true => as
    | false => a :: List.erase as b
def eraseP (p : α → Bool) : List α → List α
  | [] => []
  | a :: as => bif p a then as else a :: eraseP p as
def eraseIdx : (l : List α) → (i : Nat) → List α
  | [], _ => []
  | _ :: as, 0 => as
  | a :: as, n + 1 => a :: eraseIdx as n
@[inline] protected def insert [BEq α] (a : α) (l : List α) : List α := if l.elem a then l else a :: l
def lookup [BEq α] : α → List (α × β) → Option β
  | _, [] => none
  | a, (k, b) :: as => match a == k with
    | true => some b
    | false => lookup a as
def findIdx.go (p : α → Bool) : List α → Nat → Nat
  | [], n => n
  | a :: l, n => bif p a then n else go p l (n + 1)
def findIdx (p : α → Bool) (l : List α) : Nat := findIdx.go p l 0
def idxOf [BEq α] (a : α) : List α → Nat := findIdx (· == a)
@[inline] def partition.loop (p : α → Bool) : List α → List α × List α → List α × List α
  | [], (bs, cs) => (bs.reverse, cs.reverse)
  | a :: as, (bs, cs) => match p a with
    | true => loop p as (a :: bs, cs)
    | false => loop p as (bs, a :: cs)
@[inline] def partition (p : α → Bool) (as : List α) : List α × List α := partition.loop p as ([], [])
def eraseDupsBy.loop (r : α → α → Bool) : List α → List α → List α
  | [], bs => bs.reverse
  | a :: as, bs => match bs.any (r a) with
    | true => loop r as bs
    | false => loop r as (a :: bs)
def eraseDupsBy (r : α → α → Bool) (as : List α) : List α := eraseDupsBy.loop r as []
def eraseDups [BEq α] (as : List α) : List α := as.eraseDupsBy (· == ·)
def removeAll [BEq α] (xs ys : List α) : List α := xs.filter fun x => !ys.elem x
def replace [BEq α] : (l : List α) → (a : α) → (b : α) → List α
  | [], _, _ => []
  | a :: as, b, c => match b == a with
    | true => c :: as
    | false => a :: replace as b c
def beq [BEq α] : List α → List α → Bool
  | [], [] => true
  | a :: as, b :: bs => a == b && beq as bs
  | _, _ => false
end

/-! Quantifiers -/

@[simp] theorem any_nil : [].any p = false := rfl
@[simp] theorem any_cons : (a :: l).any p = (p a || l.any p) := rfl
@[simp] theorem all_nil : [].all p = true := rfl
@[simp] theorem all_cons : (a :: l).all p = (p a && l.all p) := rfl
@[simp] theorem any_eq_true {l : List α} : l.any p = true ↔ ∃ x, x ∈ l ∧ p x = true := by
  induction l with
  | nil => simp
  | cons x xs ih =>
    rw [any_cons, Bool.or_eq_true, ih]
    constructor
    · rintro (h | ⟨y, hy, h⟩)
      · exact ⟨x, mem_cons_self, h⟩
      · exact ⟨y, mem_cons_of_mem x hy, h⟩
    · rintro ⟨y, hy, h⟩
      exact (mem_cons.mp hy).elim (fun e => .inl (e ▸ h)) fun hy => .inr ⟨y, hy, h⟩
@[simp] theorem all_eq_true {l : List α} : l.all p = true ↔ ∀ x, x ∈ l → p x = true := by
  induction l with
  | nil => simp
  | cons x xs ih =>
    rw [all_cons, Bool.and_eq_true, ih]
    constructor
    · rintro ⟨h, h'⟩ y hy
      exact (mem_cons.mp hy).elim (fun e => e ▸ h) (h' y)
    · intro h
      exact ⟨h x mem_cons_self, fun y hy => h y (mem_cons_of_mem x hy)⟩
@[simp] theorem any_eq_false {l : List α} : l.any p = false ↔ ∀ x, x ∈ l → ¬p x = true := by
  rw [← Bool.not_eq_true, any_eq_true]
  exact ⟨fun h x hx hp => h ⟨x, hx, hp⟩, fun h ⟨x, hx, hp⟩ => h x hx hp⟩
@[simp] theorem all_eq_false {l : List α} : l.all p = false ↔ ∃ x, x ∈ l ∧ ¬p x = true := by
  rw [← Bool.not_eq_true, all_eq_true]
  exact ⟨fun h => Classical.byContradiction fun hn => h fun x hx => Classical.byContradiction fun hp => hn ⟨x, hx, hp⟩,
    fun ⟨x, hx, hp⟩ h => hp (h x hx)⟩
theorem any_eq {l : List α} : l.any p = decide (∃ x, x ∈ l ∧ p x = true) := by
  rw [Bool.eq_iff_iff, any_eq_true, decide_eq_true_eq]
theorem all_eq {l : List α} : l.all p = decide (∀ x, x ∈ l → p x = true) := by
  rw [Bool.eq_iff_iff, all_eq_true, decide_eq_true_eq]
theorem not_any_eq_all_not {l : List α} : (!l.any p) = l.all fun a => !p a := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [any_cons, all_cons, Bool.not_or, ih]
theorem not_all_eq_any_not {l : List α} : (!l.all p) = l.any fun a => !p a := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [any_cons, all_cons, Bool.not_and, ih]
@[simp] theorem any_append {xs ys : List α} {f : α → Bool} : (xs ++ ys).any f = (xs.any f || ys.any f) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [cons_append, any_cons, ih, any_cons, Bool.or_assoc]
@[simp] theorem all_append {xs ys : List α} {f : α → Bool} : (xs ++ ys).all f = (xs.all f && ys.all f) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [cons_append, all_cons, ih, all_cons, Bool.and_assoc]
@[simp] theorem any_map {f : α → β} {l : List α} {p : β → Bool} : (l.map f).any p = l.any (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [map_cons, any_cons, ih]; rfl
@[simp] theorem all_map {f : α → β} {l : List α} {p : β → Bool} : (l.map f).all p = l.all (p ∘ f) := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [map_cons, all_cons, ih]; rfl
@[simp] theorem any_reverse {l : List α} {f : α → Bool} : l.reverse.any f = l.any f := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [reverse_cons, any_append, ih, any_cons, any_cons, any_nil, Bool.or_false, Bool.or_comm]
@[simp] theorem all_reverse {l : List α} {f : α → Bool} : l.reverse.all f = l.all f := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [reverse_cons, all_append, ih, all_cons, all_cons, all_nil, Bool.and_true, Bool.and_comm]

/-! Membership -/

@[simp] theorem elem_nil [BEq α] : ([] : List α).elem a = false := rfl
theorem elem_cons [BEq α] {a : α} : (b :: l).elem a = match a == b with | true => true | false => l.elem a := rfl
@[simp] theorem contains_nil [BEq α] : ([] : List α).contains a = false := rfl
@[simp] theorem contains_cons [BEq α] : (a :: l : List α).contains x = (x == a || l.contains x) := by
  show (match x == a with | true => true | false => l.elem x) = _
  cases x == a <;> rfl
theorem contains_eq_any_beq [BEq α] {l : List α} {a : α} : l.contains a = l.any fun x => a == x := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [contains_cons, ih, any_cons]
theorem elem_iff [BEq α] [LawfulBEq α] {a : α} {as : List α} : elem a as = true ↔ a ∈ as := by
  show as.contains a = true ↔ _
  induction as with
  | nil => simp
  | cons x xs ih => rw [contains_cons, Bool.or_eq_true, beq_iff_eq, ih, mem_cons]
instance instDecidableMemOfLawfulBEq [BEq α] [LawfulBEq α] (a : α) (as : List α) : Decidable (a ∈ as) :=
  decidable_of_iff _ elem_iff
@[simp] theorem contains_iff_mem [BEq α] [LawfulBEq α] {a : α} {as : List α} : as.contains a = true ↔ a ∈ as := elem_iff
@[simp] theorem elem_eq_mem [BEq α] [LawfulBEq α] (a : α) (as : List α) : elem a as = decide (a ∈ as) := by
  rw [Bool.eq_iff_iff, elem_iff, decide_eq_true_eq]
theorem contains_eq_mem [BEq α] [LawfulBEq α] (a : α) (as : List α) : as.contains a = decide (a ∈ as) := elem_eq_mem a as
theorem mem_of_elem_eq_true [BEq α] [LawfulBEq α] {a : α} {as : List α} (h : elem a as = true) : a ∈ as := elem_iff.mp h
theorem elem_eq_true_of_mem [BEq α] [LawfulBEq α] {a : α} {as : List α} (h : a ∈ as) : elem a as = true := elem_iff.mpr h
@[simp] theorem elem_cons_self [BEq α] [LawfulBEq α] {a : α} {as : List α} : (a :: as).elem a = true :=
  elem_iff.mpr mem_cons_self
@[simp] theorem contains_append [BEq α] {l₁ l₂ : List α} {x : α} :
    (l₁ ++ l₂).contains x = (l₁.contains x || l₂.contains x) := by
  rw [contains_eq_any_beq, contains_eq_any_beq, contains_eq_any_beq, any_append]
theorem eq_of_mem_singleton (h : a ∈ [b]) : a = b := mem_singleton.mp h
theorem mem_append_left {a : α} {as : List α} (bs : List α) (h : a ∈ as) : a ∈ as ++ bs := mem_append.mpr (.inl h)
theorem mem_append_right {b : α} (as : List α) {bs : List α} (h : b ∈ bs) : b ∈ as ++ bs := mem_append.mpr (.inr h)
theorem mem_concat_self {xs : List α} {a : α} : a ∈ xs ++ [a] := mem_append_right xs mem_cons_self
theorem mem_map_of_mem {l : List α} {f : α → β} (h : a ∈ l) : f a ∈ map f l := mem_map.mpr ⟨a, h, rfl⟩
theorem exists_of_mem_map {f : α → β} {b : β} (h : b ∈ map f l) : ∃ a, a ∈ l ∧ f a = b := mem_map.mp h
theorem forall_mem_map {f : α → β} {l : List α} {P : β → Prop} : (∀ i, i ∈ l.map f → P i) ↔ ∀ j, j ∈ l → P (f j) :=
  ⟨fun h j hj => h _ (mem_map_of_mem hj), fun h i hi => have ⟨j, hj, e⟩ := mem_map.mp hi; e ▸ h j hj⟩
theorem forall_mem_nil (p : α → Prop) : ∀ x, x ∈ ([] : List α) → p x := fun _ h => absurd h not_mem_nil
theorem forall_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∀ x, x ∈ a :: l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x :=
  ⟨fun h => ⟨h a mem_cons_self, fun x hx => h x (mem_cons_of_mem a hx)⟩,
    fun h x hx => (mem_cons.mp hx).elim (fun e => e ▸ h.1) (h.2 x)⟩
theorem forall_mem_singleton {p : α → Prop} {a : α} : (∀ x, x ∈ [a] → p x) ↔ p a := by simp
theorem forall_mem_append {p : α → Prop} {l₁ l₂ : List α} :
    (∀ x, x ∈ l₁ ++ l₂ → p x) ↔ (∀ x, x ∈ l₁ → p x) ∧ ∀ x, x ∈ l₂ → p x :=
  ⟨fun h => ⟨fun x hx => h x (mem_append_left _ hx), fun x hx => h x (mem_append_right _ hx)⟩,
    fun h x hx => (mem_append.mp hx).elim (h.1 x) (h.2 x)⟩
theorem exists_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∃ x, ∃ _ : x ∈ a :: l, p x) ↔ p a ∨ ∃ x, ∃ _ : x ∈ l, p x :=
  ⟨fun ⟨x, hx, h⟩ => (mem_cons.mp hx).elim (fun e => .inl (e ▸ h)) fun hx => .inr ⟨x, hx, h⟩,
    fun h => h.elim (fun h => ⟨a, mem_cons_self, h⟩) fun ⟨x, hx, h⟩ => ⟨x, mem_cons_of_mem a hx, h⟩⟩
theorem ne_nil_of_mem {a : α} {l : List α} (h : a ∈ l) : l ≠ [] := fun e => not_mem_nil (e ▸ h)
theorem length_pos_of_mem {a : α} : ∀ {l : List α}, a ∈ l → 0 < length l
  | _ :: _, _ => Nat.succ_pos _
theorem exists_mem_of_length_pos : ∀ {l : List α}, 0 < length l → ∃ a, a ∈ l
  | a :: _, _ => ⟨a, mem_cons_self⟩
theorem exists_mem_of_ne_nil : ∀ (l : List α), l ≠ [] → ∃ x, x ∈ l
  | [], h => absurd rfl h
  | a :: _, _ => ⟨a, mem_cons_self⟩
theorem eq_nil_iff_forall_not_mem {l : List α} : l = [] ↔ ∀ a, ¬a ∈ l := by
  cases l with
  | nil => exact ⟨fun _ _ => not_mem_nil, fun _ => rfl⟩
  | cons x xs => exact ⟨nofun, fun h => absurd mem_cons_self (h x)⟩
@[simp] theorem mem_reverse {x : α} {as : List α} : x ∈ reverse as ↔ x ∈ as := by
  induction as with
  | nil => simp
  | cons a as ih => rw [reverse_cons, mem_append, ih, mem_singleton, mem_cons]; exact or_comm
@[simp] theorem mem_replicate {a b : α} {n : Nat} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  induction n with
  | zero => simp [replicate]
  | succ n ih =>
    show b ∈ a :: replicate n a ↔ _
    rw [mem_cons, ih]
    exact ⟨fun h => ⟨Nat.succ_ne_zero n, h.elim id (·.2)⟩, fun h => .inl h.2⟩
theorem eq_of_mem_replicate {a b : α} {n : Nat} (h : b ∈ replicate n a) : b = a := (mem_replicate.mp h).2

end List
