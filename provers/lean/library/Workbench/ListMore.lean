prelude
import Workbench.List
import Workbench.NatOrder
/-! Lists: ranges, permutations, lists without repetition, decidable membership and equality, and
functions of `Option`. -/
set_option linter.all false
set_option autoImplicit false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace Option
def map (f : α → β) : Option α → Option β
  | some x => some (f x)
  | none => none
protected def bind : Option α → (α → Option β) → Option β
  | none, _ => none
  | some a, f => f a
def getD (opt : Option α) (dflt : α) : α := match opt with
  | some x => x
  | none => dflt
def isSome : Option α → Bool
  | some _ => true
  | none => false
def isNone : Option α → Bool
  | some _ => false
  | none => true
@[simp] theorem map_none (f : α → β) : Option.map f none = none := rfl
@[simp] theorem map_some (a : α) (f : α → β) : Option.map f (some a) = some (f a) := rfl
@[simp] theorem bind_none (f : α → Option β) : Option.bind none f = none := rfl
@[simp] theorem bind_some (a : α) (f : α → Option β) : Option.bind (some a) f = f a := rfl
@[simp] theorem getD_none (a : α) : Option.getD none a = a := rfl
@[simp] theorem getD_some (a b : α) : Option.getD (some a) b = a := rfl
@[simp] theorem isSome_none : Option.isSome (none : Option α) = false := rfl
@[simp] theorem isSome_some (a : α) : Option.isSome (some a) = true := rfl
@[simp] theorem isNone_none : Option.isNone (none : Option α) = true := rfl
@[simp] theorem isNone_some (a : α) : Option.isNone (some a) = false := rfl
theorem some_ne_none (x : α) : some x ≠ none := fun h => nomatch h
@[simp] theorem map_id' (x : Option α) : Option.map id x = x := by cases x <;> rfl
@[simp] theorem map_map (h : β → γ) (g : α → β) (x : Option α) :
    Option.map h (Option.map g x) = Option.map (h ∘ g) x := by cases x <;> rfl
theorem eq_none_or_eq_some (a : Option α) : a = none ∨ ∃ x, a = some x := by
  cases a with
  | none => exact .inl rfl
  | some x => exact .inr ⟨x, rfl⟩
instance decidableEq [DecidableEq α] : DecidableEq (Option α)
  | none, none => isTrue rfl
  | none, some _ => isFalse fun h => nomatch h
  | some _, none => isFalse fun h => nomatch h
  | some a, some b => decidable_of_iff (a = b) ⟨fun h => h ▸ rfl, fun h => by cases h; rfl⟩
end Option

instance instDecidableEqProd [DecidableEq α] [DecidableEq β] : DecidableEq (α × β) := fun (a, b) (c, d) =>
  decidable_of_iff (a = c ∧ b = d) ⟨fun h => h.1 ▸ h.2 ▸ rfl, fun h => by cases h; exact ⟨rfl, rfl⟩⟩
instance instDecidableForallBool (p : Bool → Prop) [DecidablePred p] : Decidable (∀ x, p x) :=
  decidable_of_iff (p false ∧ p true) ⟨fun h x => Bool.rec h.1 h.2 x, fun h => ⟨h false, h true⟩⟩
instance instDecidableExistsBool (p : Bool → Prop) [DecidablePred p] : Decidable (∃ x, p x) :=
  decidable_of_iff (p false ∨ p true)
    ⟨fun h => h.elim (⟨false, ·⟩) (⟨true, ·⟩), fun ⟨x, h⟩ => by cases x; exact .inl h; exact .inr h⟩

namespace List

instance instDecidableEq [DecidableEq α] : DecidableEq (List α)
  | [], [] => isTrue rfl
  | [], _ :: _ => isFalse fun h => nomatch h
  | _ :: _, [] => isFalse fun h => nomatch h
  | a :: as, b :: bs =>
    match decEq a b with
    | isFalse h => isFalse fun e => h (by cases e; rfl)
    | isTrue h => match instDecidableEq as bs with
      | isFalse h' => isFalse fun e => h' (by cases e; rfl)
      | isTrue h' => isTrue (h ▸ h' ▸ rfl)
instance instDecidableMem [DecidableEq α] (a : α) : (l : List α) → Decidable (a ∈ l)
  | [] => isFalse not_mem_nil
  | b :: l => match decEq a b with
    | isTrue h => isTrue (h ▸ mem_cons_self)
    | isFalse h => match instDecidableMem a l with
      | isTrue h' => isTrue (mem_cons_of_mem b h')
      | isFalse h' => isFalse fun hm => (mem_cons.mp hm).elim h h'
instance decidableBAll (p : α → Prop) [DecidablePred p] : (l : List α) → Decidable (∀ x, x ∈ l → p x)
  | [] => isTrue fun _ h => absurd h not_mem_nil
  | x :: xs =>
    match (inferInstance : Decidable (p x)) with
    | isFalse h => isFalse fun f => h (f x mem_cons_self)
    | isTrue h => match decidableBAll p xs with
      | isFalse h' => isFalse fun f => h' fun y hy => f y (mem_cons_of_mem x hy)
      | isTrue h' => isTrue fun y hy => (mem_cons.mp hy).elim (fun e => e ▸ h) (h' y)
instance decidableBEx (p : α → Prop) [DecidablePred p] : (l : List α) → Decidable (∃ x, x ∈ l ∧ p x)
  | [] => isFalse fun ⟨_, h, _⟩ => absurd h not_mem_nil
  | x :: xs =>
    match (inferInstance : Decidable (p x)) with
    | isTrue h => isTrue ⟨x, mem_cons_self, h⟩
    | isFalse h => match decidableBEx p xs with
      | isTrue h' => isTrue (h'.elim fun y hy => ⟨y, mem_cons_of_mem x hy.1, hy.2⟩)
      | isFalse h' => isFalse fun ⟨y, hy, hp⟩ => (mem_cons.mp hy).elim (fun e => h (e ▸ hp)) fun hm => h' ⟨y, hm, hp⟩

@[simp] theorem take_zero {l : List α} : take 0 l = [] := rfl
@[simp] theorem drop_zero {l : List α} : drop 0 l = l := rfl
@[simp] theorem take_nil {n : Nat} : take n ([] : List α) = [] := by cases n <;> rfl
@[simp] theorem drop_nil {n : Nat} : drop n ([] : List α) = [] := by cases n <;> rfl
@[simp] theorem take_succ_cons {n : Nat} {a : α} {as : List α} : take (n + 1) (a :: as) = a :: take n as := rfl
@[simp] theorem drop_succ_cons {n : Nat} {a : α} {as : List α} : drop (n + 1) (a :: as) = drop n as := rfl
@[simp] theorem take_append_drop (n : Nat) (l : List α) : take n l ++ drop n l = l := by
  induction l generalizing n with
  | nil => simp
  | cons x xs ih => cases n with
    | zero => rfl
    | succ n => rw [take_succ_cons, drop_succ_cons, cons_append, ih]
@[simp] theorem length_drop {i : Nat} {l : List α} : (drop i l).length = l.length - i := by
  induction l generalizing i with
  | nil => rw [drop_nil, length_nil, Nat.zero_sub]
  | cons x xs ih => cases i with
    | zero => rfl
    | succ i => rw [drop_succ_cons, ih, length_cons, Nat.add_one_sub_add_one]
@[simp] theorem sum_append_nat {xs ys : List Nat} : (xs ++ ys).sum = xs.sum + ys.sum := by
  induction xs with
  | nil => rw [nil_append, sum_nil, Nat.zero_add]
  | cons x xs ih => rw [cons_append, sum_cons, ih, sum_cons, Nat.add_assoc]
@[simp] theorem foldl_append {f : β → α → β} {b : β} {l l' : List α} : (l ++ l').foldl f b = l'.foldl f (l.foldl f b) := by
  induction l generalizing b with
  | nil => rfl
  | cons x xs ih => rw [cons_append, foldl_cons, ih, foldl_cons]
@[simp] theorem foldr_append {f : α → β → β} {b : β} {l l' : List α} : (l ++ l').foldr f b = l.foldr f (l'.foldr f b) := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [cons_append, foldr_cons, ih, foldr_cons]
@[simp] theorem filter_nil {p : α → Bool} : filter p [] = [] := rfl
theorem filter_cons {x : α} {xs : List α} {p : α → Bool} :
    (x :: xs).filter p = if p x = true then x :: xs.filter p else xs.filter p := by
  show (match p x with | true => _ | false => _) = _
  cases p x <;> rfl
@[simp] theorem mem_filter {p : α → Bool} {as : List α} {x : α} : x ∈ filter p as ↔ x ∈ as ∧ p x = true := by
  induction as with
  | nil => simp
  | cons a as ih =>
    rw [filter_cons]
    by_cases h : p a = true
    · rw [if_pos h, mem_cons, mem_cons, ih]
      constructor
      · rintro (e | h')
        · exact ⟨.inl e, e ▸ h⟩
        · exact ⟨.inr h'.1, h'.2⟩
      · rintro ⟨e | h', hp⟩
        · exact .inl e
        · exact .inr ⟨h', hp⟩
    · rw [if_neg h, mem_cons, ih]
      constructor
      · rintro ⟨h', hp⟩
        exact ⟨.inr h', hp⟩
      · rintro ⟨e | h', hp⟩
        · exact absurd (e ▸ hp) h
        · exact ⟨h', hp⟩

/-! Ranges -/

theorem range'_succ {s n step : Nat} : range' s (n + 1) step = s :: range' (s + step) n step := rfl
theorem range'_concat {s n : Nat} : range' s (n + 1) = range' s n ++ [s + n] := by
  induction n generalizing s with
  | zero => rfl
  | succ n ih =>
    rw [range'_succ, ih, range'_succ, cons_append, Nat.add_assoc, Nat.add_comm 1 n]
@[simp] theorem range_zero : range 0 = [] := rfl
theorem range_succ {n : Nat} : range (n + 1) = range n ++ [n] := by
  show range' 0 (n + 1) = _
  rw [range'_concat, Nat.zero_add]; rfl
@[simp] theorem length_range {n : Nat} : (range n).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [range_succ, length_append, ih]; rfl
@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by
  induction n with
  | zero => simp
  | succ n ih => rw [range_succ, mem_append, ih, mem_singleton, Nat.lt_add_one_iff, Nat.le_iff_lt_or_eq]

/-! Permutations and lists without repetition -/

inductive Perm : List α → List α → Prop where
  | nil : Perm [] []
  | cons (x : α) {l₁ l₂ : List α} : Perm l₁ l₂ → Perm (x :: l₁) (x :: l₂)
  | swap (x y : α) (l : List α) : Perm (y :: x :: l) (x :: y :: l)
  | trans {l₁ l₂ l₃ : List α} : Perm l₁ l₂ → Perm l₂ l₃ → Perm l₁ l₃
namespace Perm
theorem refl (l : List α) : Perm l l := by
  induction l with
  | nil => exact .nil
  | cons x xs ih => exact .cons x ih
theorem symm {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm l₂ l₁ := by
  induction h with
  | nil => exact .nil
  | cons x _ ih => exact .cons x ih
  | swap x y l => exact .swap y x l
  | trans _ _ ih₁ ih₂ => exact .trans ih₂ ih₁
theorem mem_iff {a : α} {l₁ l₂ : List α} (h : Perm l₁ l₂) : a ∈ l₁ ↔ a ∈ l₂ := by
  induction h with
  | nil => exact Iff.rfl
  | cons x _ ih => rw [mem_cons, mem_cons, ih]
  | swap x y l => rw [mem_cons, mem_cons, mem_cons, mem_cons]; exact or_left_comm
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem length_eq {l₁ l₂ : List α} (h : Perm l₁ l₂) : l₁.length = l₂.length := by
  induction h with
  | nil => rfl
  | cons x _ ih => rw [length_cons, length_cons, ih]
  | swap x y l => rfl
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem filter (p : α → Bool) {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm (l₁.filter p) (l₂.filter p) := by
  induction h with
  | nil => exact .nil
  | cons x _ ih => rw [filter_cons, filter_cons]; split; exact .cons x ih; exact ih
  | swap x y l =>
    rw [filter_cons, filter_cons, filter_cons, filter_cons]
    by_cases hx : p x = true <;> by_cases hy : p y = true <;> simp only [hx, hy, if_pos, if_neg, reduceIte]
    · exact .swap x y _
    · exact refl _
    · exact refl _
    · exact refl _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem foldr_eq {f : α → β → β} (hf : ∀ x y z, f x (f y z) = f y (f x z)) {l₁ l₂ : List α} (h : Perm l₁ l₂) (b : β) :
    l₁.foldr f b = l₂.foldr f b := by
  induction h with
  | nil => rfl
  | cons x _ ih => rw [foldr_cons, foldr_cons, ih]
  | swap x y l => exact hf y x _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem middle (a : α) (l₁ l₂ : List α) : Perm (l₁ ++ a :: l₂) (a :: (l₁ ++ l₂)) := by
  induction l₁ with
  | nil => exact refl _
  | cons x xs ih => exact .trans (.cons x ih) (.swap a x _)
end Perm

inductive Pairwise (R : α → α → Prop) : List α → Prop where
  | nil : Pairwise R []
  | cons {a : α} {l : List α} : (∀ a', a' ∈ l → R a a') → Pairwise R l → Pairwise R (a :: l)
@[simp] theorem pairwise_cons {R : α → α → Prop} {a : α} {l : List α} :
    Pairwise R (a :: l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l :=
  ⟨fun h => by cases h with | cons h h' => exact ⟨h, h'⟩, fun h => .cons h.1 h.2⟩
def Nodup (l : List α) : Prop := Pairwise (· ≠ ·) l
theorem nodup_nil : Nodup ([] : List α) := .nil
theorem nodup_cons {a : α} {l : List α} : Nodup (a :: l) ↔ ¬a ∈ l ∧ Nodup l :=
  ⟨fun h => ⟨fun hm => (pairwise_cons.mp h).1 a hm rfl, (pairwise_cons.mp h).2⟩,
   fun h => pairwise_cons.mpr ⟨fun b hb e => h.1 (e ▸ hb), h.2⟩⟩
instance nodupDecidable [DecidableEq α] : (l : List α) → Decidable (Nodup l)
  | [] => isTrue nodup_nil
  | a :: l =>
    have := nodupDecidable l
    decidable_of_iff (¬a ∈ l ∧ Nodup l) nodup_cons.symm
theorem Nodup.filter (p : α → Bool) {l : List α} (h : Nodup l) : Nodup (l.filter p) := by
  induction l with
  | nil => exact nodup_nil
  | cons x xs ih =>
    rw [nodup_cons] at h
    rw [filter_cons]
    split
    · exact nodup_cons.mpr ⟨fun hm => h.1 (mem_filter.mp hm).1, ih h.2⟩
    · exact ih h.2
theorem nodup_append_singleton {l : List α} {a : α} (h : Nodup l) (ha : ¬a ∈ l) : Nodup (l ++ [a]) := by
  induction l with
  | nil => exact nodup_cons.mpr ⟨not_mem_nil, nodup_nil⟩
  | cons x xs ih =>
    rw [nodup_cons] at h
    rw [cons_append, nodup_cons]
    refine ⟨fun hm => ?_, ih h.2 fun hm => ha (mem_cons_of_mem x hm)⟩
    rcases mem_append.mp hm with hm | hm
    · exact h.1 hm
    · exact ha (mem_singleton.mp hm ▸ mem_cons_self)
theorem nodup_range {n : Nat} : Nodup (range n) := by
  induction n with
  | zero => exact nodup_nil
  | succ n ih => rw [range_succ]; exact nodup_append_singleton ih fun h => Nat.lt_irrefl n (mem_range.mp h)
theorem Nodup.map {f : α → β} (hf : ∀ x y, f x = f y → x = y) {l : List α} (h : Nodup l) : Nodup (l.map f) := by
  induction l with
  | nil => exact nodup_nil
  | cons x xs ih =>
    rw [nodup_cons] at h
    rw [map_cons, nodup_cons]
    refine ⟨fun hm => ?_, ih h.2⟩
    rcases mem_map.mp hm with ⟨y, hy, e⟩
    exact h.1 (hf y x e ▸ hy)
theorem append_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ s t, l = s ++ a :: t := by
  induction h with
  | head l => exact ⟨[], l, rfl⟩
  | tail b _ ih =>
    rcases ih with ⟨s, t, e⟩
    exact ⟨b :: s, t, by rw [e, cons_append]⟩
theorem Perm.nodup {l₁ l₂ : List α} (h : Perm l₁ l₂) : Nodup l₁ → Nodup l₂ := by
  induction h with
  | nil => exact id
  | cons x h ih => rw [nodup_cons, nodup_cons, h.mem_iff]; exact fun h => ⟨h.1, ih h.2⟩
  | swap x y l =>
    simp only [nodup_cons, mem_cons, not_or]
    exact fun h => ⟨⟨fun e => h.1.1 e.symm, h.2.1⟩, h.1.2, h.2.2⟩
  | trans _ _ ih₁ ih₂ => exact fun h => ih₂ (ih₁ h)
/-- Lists without repetition and with the same members differ in order alone. -/
theorem perm_of_nodup {l₁ l₂ : List α} (h₁ : Nodup l₁) (h₂ : Nodup l₂) (h : ∀ a, a ∈ l₁ ↔ a ∈ l₂) : Perm l₁ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => exact .nil
    | cons y ys => exact absurd ((h y).mpr mem_cons_self) not_mem_nil
  | cons x xs ih =>
    rcases append_of_mem ((h x).mp mem_cons_self) with ⟨s, t, rfl⟩
    have hx := nodup_cons.mp ((Perm.middle x s t).nodup h₂)
    rw [nodup_cons] at h₁
    refine .trans (.cons x (ih h₁.2 hx.2 fun a => ?_)) (Perm.middle x s t).symm
    have ha := h a
    rw [(Perm.middle x s t).mem_iff, mem_cons, mem_cons] at ha
    constructor
    · intro hm
      exact (ha.mp (.inr hm)).resolve_left fun e => h₁.1 (e ▸ hm)
    · intro hm
      exact (ha.mpr (.inr hm)).resolve_left fun e => hx.1 (e ▸ hm)

end List
