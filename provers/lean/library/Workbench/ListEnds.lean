prelude
import Workbench.GetElem
import Workbench.Bool
/-! Lists: their first and last members, zipping, taking and dropping, replication, folds, extrema. -/
set_option linter.all false
set_option autoImplicit false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w} {a b x : α} {l l₁ l₂ xs ys : List α} {n m i : Nat}

namespace List

noncomputable section
def head : (as : List α) → as ≠ [] → α
  | a :: _, _ => a
def head! [Inhabited α] : List α → α
  | [] => default
  | a :: _ => a
def headD : (as : List α) → (fallback : α) → α
  | [], fallback => fallback
  | a :: _, _ => a
def tail? : List α → Option (List α)
  | [] => none
  | _ :: as => some as
def tailD (l fallback : List α) : List α := match l with
  | [] => fallback
  | _ :: tl => tl
def getLast : ∀ (as : List α), as ≠ [] → α
  | [], h => absurd rfl h
  | [a], _ => a
  | _ :: b :: as, _ => getLast (b :: as) (fun h => nomatch h)
def getLast? : List α → Option α
  | [] => none
  | a :: as => some (getLast (a :: as) (fun h => nomatch h))
def getLastD : (as : List α) → (fallback : α) → α
  | [], a₀ => a₀
  | a :: as, _ => getLast (a :: as) (fun h => nomatch h)
def getLast! [Inhabited α] : List α → α
  | [] => default
  | a :: as => getLast (a :: as) (fun h => nomatch h)
def dropLast {α : Type u} : List α → List α
  | [] => []
  | [_] => []
  | a :: as => a :: dropLast as
def zipWith (f : α → β → γ) : (xs : List α) → (ys : List β) → List γ
  | x :: xs, y :: ys => f x y :: zipWith f xs ys
  | _, _ => []
def zip : List α → List β → List (α × β) := zipWith Prod.mk
def unzip : (l : List (α × β)) → List α × List β
  | [] => ([], [])
  | (a, b) :: t => match unzip t with | (as, bs) => (a :: as, b :: bs)
def zipIdx : (l : List α) → (n : Nat := 0) → List (α × Nat)
  | [], _ => nil
  | x :: xs, n => (x, n) :: zipIdx xs (n + 1)
def takeWhile (p : α → Bool) : (xs : List α) → List α
  | [] => []
  | a :: as => match p a with
    | true => a :: takeWhile p as
    | false => []
def dropWhile (p : α → Bool) : List α → List α
  | [] => []
  | a :: l => match p a with
    | true => dropWhile p l
    | false => a :: l
def splitAt (n : Nat) (l : List α) : List α × List α := (l.take n, l.drop n)
def intersperse (sep : α) : (l : List α) → List α
  | [] => []
  | [x] => [x]
  | x :: xs => x :: sep :: intersperse sep xs
def min? [Min α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl min a)
def max? [Max α] : List α → Option α
  | [] => none
  | a :: as => some (as.foldl max a)
protected def min [Min α] : (l : List α) → (h : l ≠ []) → α
  | a :: as, _ => as.foldl min a
protected def max [Max α] : (l : List α) → (h : l ≠ []) → α
  | a :: as, _ => as.foldl max a
def prod [Mul α] [One α] : List α → α := foldr (fun x y => x * y) One.one
def rotateLeft (xs : List α) (i : Nat := 1) : List α :=
  let len := xs.length
  if len ≤ 1 then xs else xs.drop (i % len) ++ xs.take (i % len)
def modifyHead (f : α → α) : List α → List α
  | [] => []
  | a :: as => f a :: as
def mapIdx.go (f : Nat → α → β) : List α → Nat → List β
  | [], _ => []
  | a :: as, n => f n a :: go f as (n + 1)
def mapIdx (f : Nat → α → β) (as : List α) : List β := mapIdx.go f as 0
def isEqv : (as bs : List α) → (eqv : α → α → Bool) → Bool
  | [], [], _ => true
  | a :: as, b :: bs, eqv => eqv a b && isEqv as bs eqv
  | _, _, _ => false
end

/-! Length and emptiness -/

attribute [simp] length_eq_zero_iff
theorem eq_nil_of_length_eq_zero (h : length l = 0) : l = [] := length_eq_zero_iff.mp h
theorem ne_nil_of_length_eq_add_one (h : length l = n + 1) : l ≠ [] := fun e => by rw [e] at h; cases h
theorem ne_nil_of_length_pos (h : 0 < length l) : l ≠ [] := fun e => Nat.lt_irrefl 0 (by rw [e] at h; exact h)
theorem length_pos_iff {l : List α} : 0 < length l ↔ l ≠ [] :=
  ⟨ne_nil_of_length_pos, fun h => Nat.pos_of_ne_zero fun e => h (eq_nil_of_length_eq_zero e)⟩
theorem length_pos_of_ne_nil {l : List α} : l ≠ [] → 0 < length l := length_pos_iff.mpr
theorem exists_cons_of_ne_nil : ∀ {l : List α}, l ≠ [] → ∃ b l', l = b :: l'
  | b :: l, _ => ⟨b, l, rfl⟩
theorem exists_cons_of_length_pos : ∀ {l : List α}, 0 < l.length → ∃ h t, l = h :: t
  | h :: t, _ => ⟨h, t, rfl⟩
theorem exists_cons_of_length_eq_add_one : ∀ {l : List α}, l.length = n + 1 → ∃ h t, l = h :: t
  | h :: t, _ => ⟨h, t, rfl⟩
theorem length_eq_one_iff {l : List α} : length l = 1 ↔ ∃ a, l = [a] :=
  ⟨fun h => match l, h with | [a], _ => ⟨a, rfl⟩, fun ⟨_, e⟩ => e ▸ rfl⟩
theorem length_singleton {a : α} : length [a] = 1 := rfl
@[simp] theorem isEmpty_nil : ([] : List α).isEmpty = true := rfl
@[simp] theorem isEmpty_cons : (a :: l).isEmpty = false := rfl
@[simp] theorem isEmpty_iff {l : List α} : l.isEmpty = true ↔ l = [] := by cases l <;> simp
theorem isEmpty_eq_true {l : List α} : l.isEmpty = true ↔ l = [] := isEmpty_iff
theorem isEmpty_eq_false_iff {l : List α} : l.isEmpty = false ↔ l ≠ [] := by cases l <;> simp
theorem isEmpty_iff_length_eq_zero {l : List α} : l.isEmpty = true ↔ l.length = 0 := by
  rw [isEmpty_iff, length_eq_zero_iff]
theorem cons_inj_right (a : α) {l l' : List α} : a :: l = a :: l' ↔ l = l' := ⟨fun h => by injection h, fun h => h ▸ rfl⟩
theorem cons_eq_cons {a b : α} {l l' : List α} : a :: l = b :: l' ↔ a = b ∧ l = l' :=
  ⟨fun h => by injection h with h₁ h₂; exact ⟨h₁, h₂⟩, fun h => h.1 ▸ h.2 ▸ rfl⟩
theorem nil_ne_cons {a : α} {l : List α} : [] ≠ a :: l := nofun
@[simp] theorem append_eq_nil_iff {p q : List α} : p ++ q = [] ↔ p = [] ∧ q = [] := by cases p <;> simp
@[simp] theorem nil_eq_append_iff {a b : List α} : [] = a ++ b ↔ a = [] ∧ b = [] := by rw [eq_comm, append_eq_nil_iff]
theorem append_ne_nil_of_left_ne_nil {s : List α} (h : s ≠ []) (t : List α) : s ++ t ≠ [] := fun e => h (append_eq_nil_iff.mp e).1
theorem append_ne_nil_of_right_ne_nil {t : List α} (s : List α) : t ≠ [] → s ++ t ≠ [] := fun h e => h (append_eq_nil_iff.mp e).2
theorem append_left_inj {s₁ s₂ : List α} (t : List α) : s₁ ++ t = s₂ ++ t ↔ s₁ = s₂ := by
  constructor
  · induction s₁ generalizing s₂ with
    | nil => cases s₂ with
      | nil => exact fun _ => rfl
      | cons y ys =>
        intro h
        have := congrArg length h
        rw [nil_append, length_append, length_cons] at this
        exact absurd this (by rw [Nat.add_comm]; exact Nat.ne_of_lt (Nat.lt_add_of_pos_right (Nat.succ_pos _)))
    | cons x xs ih => cases s₂ with
      | nil =>
        intro h
        have := congrArg length h
        rw [nil_append, length_append, length_cons] at this
        exact absurd this.symm (by rw [Nat.add_comm]; exact Nat.ne_of_lt (Nat.lt_add_of_pos_right (Nat.succ_pos _)))
      | cons y ys => exact fun h => cons_eq_cons.mpr ⟨(cons_eq_cons.mp h).1, ih (cons_eq_cons.mp h).2⟩
  · exact fun h => h ▸ rfl
theorem append_right_inj {t₁ t₂ : List α} (s : List α) : s ++ t₁ = s ++ t₂ ↔ t₁ = t₂ := by
  induction s with
  | nil => exact Iff.rfl
  | cons x xs ih => rw [cons_append, cons_append, cons_inj_right, ih]
theorem append_cancel_left {as bs cs : List α} (h : as ++ bs = as ++ cs) : bs = cs := (append_right_inj as).mp h
theorem append_cancel_right {as bs cs : List α} (h : as ++ bs = cs ++ bs) : as = cs := (append_left_inj bs).mp h
@[simp] theorem append_cancel_left_eq (as bs cs : List α) : (as ++ bs = as ++ cs) = (bs = cs) := propext (append_right_inj as)
@[simp] theorem append_cancel_right_eq (as bs cs : List α) : (as ++ bs = cs ++ bs) = (as = cs) := propext (append_left_inj bs)
@[simp] theorem append_left_eq_self {xs ys : List α} : xs ++ ys = ys ↔ xs = [] :=
  ⟨fun h => append_cancel_right (bs := ys) h, fun h => h ▸ rfl⟩
@[simp] theorem append_right_eq_self {xs ys : List α} : xs ++ ys = xs ↔ ys = [] :=
  ⟨fun h => append_cancel_left (as := xs) (h.trans (append_nil xs).symm), fun h => h ▸ append_nil xs⟩
theorem append_inj : ∀ {s₁ s₂ t₁ t₂ : List α}, s₁ ++ t₁ = s₂ ++ t₂ → length s₁ = length s₂ → s₁ = s₂ ∧ t₁ = t₂
  | [], [], _, _, h, _ => ⟨rfl, h⟩
  | _ :: _, _ :: _, _, _, h, hl =>
    have ⟨e, h⟩ := cons_eq_cons.mp h
    have ⟨h₁, h₂⟩ := append_inj h (Nat.succ_inj.mp hl)
    ⟨cons_eq_cons.mpr ⟨e, h₁⟩, h₂⟩
theorem append_singleton_inj {a b : α} {l l' : List α} : l ++ [a] = l' ++ [b] ↔ l = l' ∧ a = b := by
  constructor
  · intro h
    have := congrArg length h
    rw [length_append, length_append] at this
    have ⟨h₁, h₂⟩ := append_inj h (Nat.succ_inj.mp this)
    exact ⟨h₁, (cons_eq_cons.mp h₂).1⟩
  · exact fun h => h.1 ▸ h.2 ▸ rfl
theorem append_cons (as : List α) (b : α) (bs : List α) : as ++ b :: bs = as ++ [b] ++ bs := by
  rw [append_assoc]; rfl
theorem singleton_append : [a] ++ l = a :: l := rfl
@[simp] theorem map_id_fun {α : Type u} : map (id : α → α) = id := funext map_id
@[simp] theorem map_id_fun' {α : Type u} : map (fun a : α => a) = id := funext map_id
@[simp] theorem map_id' (l : List α) : map (fun (a : α) => a) l = l := map_id l
theorem map_congr_left {f g : α → β} : ∀ {l : List α}, (∀ a, a ∈ l → f a = g a) → map f l = map g l
  | [], _ => rfl
  | a :: l, h => by
    rw [map_cons, map_cons, h a mem_cons_self, map_congr_left fun x hx => h x (mem_cons_of_mem a hx)]
@[simp] theorem map_eq_nil_iff {f : α → β} {l : List α} : map f l = [] ↔ l = [] := by cases l <;> simp
theorem map_inj_right {f : α → β} (w : ∀ x y, f x = f y → x = y) : ∀ {l l' : List α}, map f l = map f l' ↔ l = l'
  | [], [] => by simp
  | [], _ :: _ => by simp
  | _ :: _, [] => by simp
  | x :: xs, y :: ys => by
    rw [map_cons, map_cons, cons_eq_cons, cons_eq_cons, map_inj_right w]
    exact and_congr_left' ⟨w x y, fun h => h ▸ rfl⟩
@[simp] theorem map_reverse {f : α → β} {l : List α} : l.reverse.map f = (l.map f).reverse := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [reverse_cons, map_append, ih, map_cons, map_cons, reverse_cons]; rfl
@[simp] theorem reverse_eq_nil_iff {xs : List α} : xs.reverse = [] ↔ xs = [] := by cases xs <;> simp
@[simp] theorem reverse_inj {xs ys : List α} : xs.reverse = ys.reverse ↔ xs = ys :=
  ⟨fun h => by rw [← reverse_reverse xs, h, reverse_reverse], fun h => h ▸ rfl⟩
theorem reverse_eq_iff {as bs : List α} : as.reverse = bs ↔ as = bs.reverse := by
  rw [← reverse_inj, reverse_reverse]
theorem reverse_singleton (a : α) : reverse [a] = [a] := rfl
theorem reverse_concat {l : List α} {a : α} : (l ++ [a]).reverse = a :: l.reverse := by rw [reverse_append]; rfl

/-! First and last -/

@[simp] theorem head_cons (h : a :: l ≠ []) : head (a :: l) h = a := rfl
@[simp] theorem head?_nil : head? ([] : List α) = none := rfl
@[simp] theorem head?_cons : head? (a :: l) = some a := rfl
theorem head?_eq_some_head : ∀ {l : List α} (h : l ≠ []), head? l = some (head l h)
  | _ :: _, _ => rfl
theorem head?_eq_head : ∀ {l : List α} (h : l ≠ []), l.head? = some (head l h) := head?_eq_some_head
@[simp] theorem head?_eq_none_iff : l.head? = none ↔ l = [] := by cases l <;> simp
theorem head?_eq_some_iff {xs : List α} {a : α} : xs.head? = some a ↔ ∃ ys, xs = a :: ys := by
  cases xs with
  | nil => exact ⟨nofun, fun ⟨_, h⟩ => nomatch h⟩
  | cons x xs => exact ⟨fun h => ⟨xs, Option.some_inj.mp h ▸ rfl⟩, fun ⟨_, h⟩ => by injection h with h; rw [h]; rfl⟩
theorem head?_eq_getElem? : ∀ {l : List α}, l.head? = l[0]?
  | [] => rfl
  | _ :: _ => rfl
@[simp] theorem head_mem : ∀ {l : List α} (h : l ≠ []), l.head h ∈ l
  | _ :: _, _ => mem_cons_self
theorem mem_of_head? : ∀ {l : List α} {a : α}, l.head? = some a → a ∈ l
  | _ :: _, _, h => Option.some_inj.mp h ▸ mem_cons_self
theorem head_eq_getElem : ∀ {l : List α} (h : l ≠ []), head l h = l[0]'(length_pos_iff.mpr h)
  | _ :: _, _ => rfl
@[simp] theorem head_append_of_ne_nil : ∀ {l l' : List α} {w₁ : l ++ l' ≠ []} (w₂ : l ≠ []), head (l ++ l') w₁ = head l w₂
  | _ :: _, _, _, _ => rfl
@[simp] theorem head_cons_tail : ∀ {l : List α} (h : l ≠ []), l.head h :: l.tail = l
  | _ :: _, _ => rfl
@[simp] theorem headD_nil {a : α} : headD [] a = a := rfl
@[simp] theorem headD_cons {a b : α} : headD (a :: l) b = a := rfl
@[simp] theorem head!_cons [Inhabited α] (a : α) (l : List α) : (a :: l).head! = a := rfl
@[simp] theorem tail_nil : ([] : List α).tail = [] := rfl
@[simp] theorem tail_cons : (a :: l).tail = l := rfl
@[simp] theorem length_tail {l : List α} : l.tail.length = l.length - 1 := by cases l <;> rfl
theorem mem_of_mem_tail {a : α} : ∀ {l : List α}, a ∈ l.tail → a ∈ l
  | b :: _, h => mem_cons_of_mem b h
theorem tail_append_of_ne_nil : ∀ {xs ys : List α}, xs ≠ [] → (xs ++ ys).tail = xs.tail ++ ys
  | _ :: _, _, _ => rfl
@[simp] theorem drop_one : ∀ {l : List α}, l.drop 1 = l.tail
  | [] => rfl
  | _ :: _ => rfl
@[simp] theorem getLast_singleton {a : α} (h : [a] ≠ []) : getLast [a] h = a := rfl
theorem getLast_cons {a : α} : ∀ {as : List α} (h : as ≠ []), getLast (a :: as) (cons_ne_nil a as) = getLast as h
  | _ :: _, _ => rfl
@[simp] theorem getLast_cons_cons {a b : α} (h : a :: b :: l ≠ []) :
    getLast (a :: b :: l) h = getLast (b :: l) (cons_ne_nil b l) := rfl
@[simp] theorem getLast_mem : ∀ {l : List α} (h : l ≠ []), getLast l h ∈ l
  | [_], _ => mem_cons_self
  | a :: b :: l, _ => mem_cons_of_mem a (getLast_mem (cons_ne_nil b l))
@[simp] theorem getLast_append_singleton {a : α} : ∀ (l : List α), getLast (l ++ [a]) (append_ne_nil_of_right_ne_nil l (cons_ne_nil a [])) = a
  | [] => rfl
  | x :: xs => by
    show getLast (x :: (xs ++ [a])) _ = a
    rw [getLast_cons (append_ne_nil_of_right_ne_nil xs (cons_ne_nil a [])), getLast_append_singleton]
theorem getLast_concat {a : α} (l : List α) : getLast (l ++ [a]) (append_ne_nil_of_right_ne_nil l (cons_ne_nil a [])) = a :=
  getLast_append_singleton l
@[simp] theorem getLast?_nil : ([] : List α).getLast? = none := rfl
@[simp] theorem getLast?_singleton {a : α} : [a].getLast? = some a := rfl
@[simp] theorem getLast?_cons_cons : (a :: b :: l).getLast? = (b :: l).getLast? := rfl
theorem getLast?_eq_some_getLast : ∀ {l : List α} (h : l ≠ []), getLast? l = some (getLast l h)
  | _ :: _, _ => rfl
theorem getLast?_eq_getLast : ∀ {l : List α} (h : l ≠ []), getLast? l = some (getLast l h) := getLast?_eq_some_getLast
@[simp] theorem getLast?_eq_none_iff {xs : List α} : xs.getLast? = none ↔ xs = [] := by
  cases xs with
  | nil => simp
  | cons x xs => exact ⟨nofun, nofun⟩
@[simp] theorem getLast?_append_singleton {l : List α} {a : α} : (l ++ [a]).getLast? = some a := by
  rw [getLast?_eq_some_getLast (append_ne_nil_of_right_ne_nil l (cons_ne_nil a [])), getLast_append_singleton]
theorem getLast?_concat {l : List α} {a : α} : (l ++ [a]).getLast? = some a := getLast?_append_singleton
@[simp] theorem dropLast_nil : ([] : List α).dropLast = [] := rfl
@[simp] theorem dropLast_singleton : [x].dropLast = [] := rfl
@[simp] theorem dropLast_cons₂ : (x :: a :: l).dropLast = x :: (a :: l).dropLast := rfl
theorem dropLast_cons_of_ne_nil {x : α} : ∀ {l : List α}, l ≠ [] → (x :: l).dropLast = x :: l.dropLast
  | _ :: _, _ => rfl
@[simp] theorem dropLast_append_singleton : ∀ {l : List α}, (l ++ [a]).dropLast = l
  | [] => rfl
  | x :: xs => by
    show (x :: (xs ++ [a])).dropLast = _
    rw [dropLast_cons_of_ne_nil (append_ne_nil_of_right_ne_nil xs (cons_ne_nil a [])), dropLast_append_singleton]
theorem dropLast_concat {l : List α} {b : α} : dropLast (l ++ [b]) = l := dropLast_append_singleton
@[simp] theorem dropLast_concat_getLast : ∀ {l : List α} (h : l ≠ []), dropLast l ++ [getLast l h] = l
  | [_], _ => rfl
  | a :: b :: l, _ => by
    rw [dropLast_cons₂, cons_append, getLast_cons_cons, dropLast_concat_getLast]
theorem dropLast_append_getLast {l : List α} (h : l ≠ []) : dropLast l ++ [getLast l h] = l := dropLast_concat_getLast h
@[simp] theorem length_dropLast : ∀ {xs : List α}, xs.dropLast.length = xs.length - 1
  | [] => rfl
  | [_] => rfl
  | _ :: b :: l => congrArg (· + 1) (length_dropLast (xs := b :: l))
@[simp] theorem head?_reverse {l : List α} : l.reverse.head? = l.getLast? := by
  cases h : l.reverse with
  | nil => rw [reverse_eq_nil_iff.mp h]; rfl
  | cons x xs => rw [reverse_eq_iff.mp h, reverse_cons, getLast?_append_singleton]; rfl
@[simp] theorem getLast?_reverse {l : List α} : l.reverse.getLast? = l.head? := by
  rw [← head?_reverse, reverse_reverse]

end List
