prelude
import Workbench.Nat
import Workbench.PropLemmas
/-! Lists: the functions of core, what `simp` knows of them, and induction over them. -/
set_option linter.all false
set_option autoImplicit false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

noncomputable section

protected def append : List α → List α → List α
  | nil, ys => ys
  | cons x xs, ys => cons x (xs.append ys)
instance instAppend : Append (List α) where append := List.append

@[implicit_reducible] def length : List α → Nat
  | nil => 0
  | cons _ xs => length xs + 1
def map (f : α → β) : List α → List β
  | nil => nil
  | cons x xs => cons (f x) (map f xs)
def filter (p : α → Bool) : List α → List α
  | nil => nil
  | cons x xs => match p x with
    | true => cons x (filter p xs)
    | false => filter p xs
def foldr (f : α → β → β) (init : β) : List α → β
  | nil => init
  | cons x xs => f x (foldr f init xs)
def foldl (f : β → α → β) : β → List α → β
  | b, nil => b
  | b, cons x xs => foldl f (f b x) xs
def reverseAux : List α → List α → List α
  | nil, r => r
  | cons x xs, r => reverseAux xs (cons x r)
def reverse (xs : List α) : List α := reverseAux xs nil
def replicate : Nat → α → List α
  | 0, _ => nil
  | n + 1, a => cons a (replicate n a)
def take : Nat → List α → List α
  | 0, _ => nil
  | _ + 1, nil => nil
  | n + 1, cons x xs => cons x (take n xs)
def drop : Nat → List α → List α
  | 0, xs => xs
  | _ + 1, nil => nil
  | n + 1, cons _ xs => drop n xs
def sum [Add α] [OfNat α 0] : List α → α := foldr (fun x y => x + y) 0
def range' : (start len : Nat) → (step : Nat := 1) → List Nat
  | _, 0, _ => nil
  | start, n + 1, step => cons start (range' (start + step) n step)
def range (n : Nat) : List Nat := range' 0 n
def head? : List α → Option α
  | nil => none
  | cons x _ => some x
def tail : List α → List α
  | nil => nil
  | cons _ xs => xs
def isEmpty : List α → Bool
  | nil => true
  | cons _ _ => false

inductive Mem (a : α) : List α → Prop where
  | head (as : List α) : Mem a (cons a as)
  | tail (b : α) {as : List α} : Mem a as → Mem a (cons b as)
instance instMembership : Membership α (List α) where mem l a := Mem a l

end

@[simp] theorem nil_append (xs : List α) : [] ++ xs = xs := rfl
@[simp] theorem cons_append {x : α} {xs ys : List α} : (x :: xs) ++ ys = x :: (xs ++ ys) := rfl
@[simp] theorem append_nil (xs : List α) : xs ++ [] = xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [cons_append, ih]
@[simp] theorem append_assoc (xs ys zs : List α) : xs ++ ys ++ zs = xs ++ (ys ++ zs) := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [cons_append, cons_append, ih, cons_append]
@[simp] theorem length_nil : ([] : List α).length = 0 := rfl
@[simp] theorem length_cons {a : α} {as : List α} : (a :: as).length = as.length + 1 := rfl
@[simp] theorem length_append {xs ys : List α} : (xs ++ ys).length = xs.length + ys.length := by
  induction xs with
  | nil => rw [nil_append, length_nil, Nat.zero_add]
  | cons x xs ih => rw [cons_append, length_cons, ih, length_cons, Nat.succ_add_eq_add_succ]; rfl
@[simp] theorem map_nil {f : α → β} : map f [] = [] := rfl
@[simp] theorem map_cons {f : α → β} {a : α} {l : List α} : map f (a :: l) = f a :: map f l := rfl
@[simp] theorem length_map {as : List α} (f : α → β) : (as.map f).length = as.length := by
  induction as with
  | nil => rfl
  | cons x xs ih => rw [map_cons, length_cons, ih, length_cons]
@[simp] theorem map_append {f : α → β} {xs ys : List α} : map f (xs ++ ys) = map f xs ++ map f ys := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [cons_append, map_cons, ih, map_cons, cons_append]
@[simp] theorem map_map {g : β → γ} {f : α → β} {l : List α} : map g (map f l) = map (g ∘ f) l := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [map_cons, map_cons, ih, map_cons]; rfl
@[simp] theorem map_id (l : List α) : map id l = l := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [map_cons, ih]; rfl
@[simp] theorem foldr_nil {f : α → β → β} {b : β} : foldr f b [] = b := rfl
@[simp] theorem foldr_cons {a : α} {l : List α} {f : α → β → β} {b : β} :
    foldr f b (a :: l) = f a (foldr f b l) := rfl
@[simp] theorem foldl_nil {f : β → α → β} {b : β} : foldl f b [] = b := rfl
@[simp] theorem foldl_cons {f : β → α → β} {b : β} {a : α} {l : List α} :
    foldl f b (a :: l) = foldl f (f b a) l := rfl
@[simp] theorem reverse_nil : reverse ([] : List α) = [] := rfl
theorem reverseAux_eq (xs ys : List α) : reverseAux xs ys = reverse xs ++ ys := by
  induction xs generalizing ys with
  | nil => rfl
  | cons x xs ih =>
    show reverseAux xs (x :: ys) = reverseAux xs [x] ++ ys
    rw [ih, ih [x], append_assoc]; rfl
@[simp] theorem reverse_cons {a : α} {as : List α} : reverse (a :: as) = reverse as ++ [a] :=
  reverseAux_eq as [a]
@[simp] theorem reverse_append {xs ys : List α} : (xs ++ ys).reverse = ys.reverse ++ xs.reverse := by
  induction xs with
  | nil => rw [nil_append, reverse_nil, append_nil]
  | cons x xs ih => rw [cons_append, reverse_cons, ih, reverse_cons, append_assoc]
@[simp] theorem reverse_reverse (as : List α) : as.reverse.reverse = as := by
  induction as with
  | nil => rfl
  | cons x xs ih => rw [reverse_cons, reverse_append, ih]; rfl
@[simp] theorem length_reverse {as : List α} : as.reverse.length = as.length := by
  induction as with
  | nil => rfl
  | cons x xs ih => rw [reverse_cons, length_append, ih]; rfl
@[simp] theorem length_replicate {n : Nat} {a : α} : (replicate n a).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => show (replicate n a).length + 1 = n + 1; rw [ih]
@[simp] theorem sum_nil [Add α] [OfNat α 0] : ([] : List α).sum = 0 := rfl
@[simp] theorem sum_cons [Add α] [OfNat α 0] {a : α} {l : List α} : (a :: l).sum = a + l.sum := rfl
@[simp] theorem not_mem_nil {a : α} : ¬ a ∈ ([] : List α) := fun h => nomatch h
@[simp] theorem mem_cons_self {a : α} {l : List α} : a ∈ a :: l := Mem.head l
theorem mem_cons_of_mem (y : α) {a : α} {l : List α} (h : a ∈ l) : a ∈ y :: l := Mem.tail y h
@[simp] theorem mem_cons {a b : α} {l : List α} : a ∈ b :: l ↔ a = b ∨ a ∈ l := by
  constructor
  · intro h
    cases h with
    | head => exact .inl rfl
    | tail _ h => exact .inr h
  · intro h
    cases h with
    | inl h => rw [h]; exact Mem.head l
    | inr h => exact Mem.tail b h
theorem mem_singleton {a b : α} : a ∈ [b] ↔ a = b := by simp
@[simp] theorem mem_append {a : α} {s t : List α} : a ∈ s ++ t ↔ a ∈ s ∨ a ∈ t := by
  induction s with
  | nil => simp
  | cons x xs ih => simp [ih, or_assoc]
theorem mem_map {f : α → β} {b : β} {l : List α} : b ∈ l.map f ↔ ∃ a, a ∈ l ∧ f a = b := by
  induction l with
  | nil => simp
  | cons x xs ih =>
    rw [map_cons, mem_cons, ih]
    constructor
    · rintro (h | ⟨a, ha, h⟩)
      · exact ⟨x, mem_cons_self, h.symm⟩
      · exact ⟨a, mem_cons_of_mem x ha, h⟩
    · rintro ⟨a, ha, h⟩
      cases mem_cons.mp ha with
      | inl e => exact .inl (by rw [← h, e])
      | inr e => exact .inr ⟨a, e, h⟩
theorem cons_ne_nil (a : α) (l : List α) : a :: l ≠ [] := fun h => nomatch h
theorem length_eq_zero_iff {l : List α} : l.length = 0 ↔ l = [] := by
  cases l with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons x xs => exact ⟨fun h => (nomatch h), fun h => (nomatch h)⟩
end List
