prelude
import Workbench.ListPerm
/-! Arrays: a list each, and what core's `simp` set knows of the functions on them. Functions that core
runs over memory in one piece are those on lists here. -/
set_option linter.all false
set_option autoImplicit false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w} {a b x : α} {i : Nat}

abbrev List.toArray (xs : List α) : Array α := .mk xs

namespace Array
noncomputable section

@[implicit_reducible] def size (a : Array α) : Nat := a.toList.length
abbrev getInternal (a : Array α) (i : Nat) (h : i < a.size) : α := a.toList.get ⟨i, h⟩
structure Mem (as : Array α) (a : α) : Prop where
  val : a ∈ as.toList
instance instMembership : Membership α (Array α) where mem as a := Mem as a
instance instGetElemNatLtSize : GetElem (Array α) Nat α fun xs i => i < xs.size where
  getElem xs i h := xs.toList[i]'h
abbrev getD (a : Array α) (i : Nat) (v₀ : α) : α := if h : i < a.size then a[i] else v₀
abbrev get!Internal [Inhabited α] (a : Array α) (i : Nat) : α := a.getD i default
instance instGetElem?NatLtSize : GetElem? (Array α) Nat α fun xs i => i < xs.size where
  getElem? xs i := decidableGetElem? xs i
  getElem! xs i := xs.get!Internal i
instance instInhabited : Inhabited (Array α) := ⟨#[]⟩
instance instEmptyCollection : EmptyCollection (Array α) := ⟨#[]⟩
def isEmpty (xs : Array α) : Bool := decide (xs.size = 0)
def pop (xs : Array α) : Array α := ⟨xs.toList.dropLast⟩
def set (xs : Array α) (i : Nat) (v : α) (h : i < xs.size) : Array α := ⟨xs.toList.set i v⟩
def setIfInBounds (xs : Array α) (i : Nat) (v : α) : Array α := if h : i < xs.size then xs.set i v h else xs
abbrev set! (xs : Array α) (i : Nat) (v : α) : Array α := setIfInBounds xs i v
def back! [Inhabited α] (xs : Array α) : α := xs[xs.size - 1]!
def back? (xs : Array α) : Option α := xs[xs.size - 1]?
protected def append (as bs : Array α) : Array α := ⟨as.toList ++ bs.toList⟩
instance instAppend : Append (Array α) := ⟨Array.append⟩
protected def singleton (v : α) : Array α := #[v]
def replicate (n : Nat) (v : α) : Array α := ⟨List.replicate n v⟩
def range (n : Nat) : Array Nat := ⟨List.range n⟩
def range' (start size : Nat) (step : Nat := 1) : Array Nat := ⟨List.range' start size step⟩
def reverse (as : Array α) : Array α := ⟨as.toList.reverse⟩
def map (f : α → β) (as : Array α) : Array β := ⟨as.toList.map f⟩
def filter (p : α → Bool) (as : Array α) : Array α := ⟨as.toList.filter p⟩
def filterMap (f : α → Option β) (as : Array α) : Array β := ⟨as.toList.filterMap f⟩
def foldl (f : β → α → β) (init : β) (as : Array α) : β := as.toList.foldl f init
def foldr (f : α → β → β) (init : β) (as : Array α) : β := as.toList.foldr f init
def any (as : Array α) (p : α → Bool) : Bool := as.toList.any p
def all (as : Array α) (p : α → Bool) : Bool := as.toList.all p
def contains [BEq α] (as : Array α) (a : α) : Bool := as.any (a == ·)
def elem [BEq α] (a : α) (as : Array α) : Bool := as.contains a
def find? (p : α → Bool) (as : Array α) : Option α := as.toList.find? p
def sum [Add α] [OfNat α 0] (as : Array α) : α := as.foldr (fun x y => x + y) 0
def count [BEq α] (a : α) (as : Array α) : Nat := as.toList.count a
def countP (p : α → Bool) (as : Array α) : Nat := as.toList.countP p
def zipWith (f : α → β → γ) (as : Array α) (bs : Array β) : Array γ := ⟨as.toList.zipWith f bs.toList⟩
def zip (as : Array α) (bs : Array β) : Array (α × β) := zipWith Prod.mk as bs
def take (xs : Array α) (i : Nat) : Array α := ⟨xs.toList.take i⟩
def drop (xs : Array α) (i : Nat) : Array α := ⟨xs.toList.drop i⟩
def flatten (xss : Array (Array α)) : Array α := ⟨(xss.toList.map toList).flatten⟩
def mapIdx (f : Nat → α → β) (xs : Array α) : Array β := ⟨xs.toList.mapIdx f⟩
def eraseIdx! (xs : Array α) (i : Nat) : Array α := ⟨xs.toList.eraseIdx i⟩
def swap (xs : Array α) (i j : Nat) (hi : i < xs.size) (hj : j < xs.size) : Array α :=
  ⟨(xs.toList.set i (xs.toList[j]'hj)).set j (xs.toList[i]'hi)⟩
def max? [Max α] (xs : Array α) : Option α := xs.toList.max?
def min? [Min α] (xs : Array α) : Option α := xs.toList.min?
end

instance instLawfulGetElem : LawfulGetElem (Array α) Nat α fun xs i => i < xs.size where
  getElem?_def xs i _ := by
    show @decidableGetElem? _ _ _ _ _ xs i (Nat.decLt i xs.size) = _
    by_cases h : i < xs.size
    · rw [dif_pos h]; exact dif_pos h
    · rw [dif_neg h]; exact dif_neg h
  getElem!_def xs i := by
    show (if h : i < xs.size then xs[i] else default) = match (if h : i < xs.size then some xs[i] else none) with
      | some e => e
      | none => default
    by_cases h : i < xs.size
    · rw [dif_pos h, dif_pos h]
    · rw [dif_neg h, dif_neg h]

@[simp] theorem toArray_toList (xs : Array α) : xs.toList.toArray = xs := rfl
theorem toList_inj {a b : Array α} : a.toList = b.toList ↔ a = b :=
  ⟨fun h => by cases a; cases b; cases h; rfl, fun h => h ▸ rfl⟩
theorem ext' {xs ys : Array α} (h : xs.toList = ys.toList) : xs = ys := toList_inj.mp h
@[simp] theorem length_toList {xs : Array α} : xs.toList.length = xs.size := rfl
@[simp] theorem size_empty : (#[] : Array α).size = 0 := rfl
@[simp] theorem toList_empty : (#[] : Array α).toList = [] := rfl
@[simp] theorem getElem_toList {xs : Array α} {i : Nat} (h : i < xs.size) : xs.toList[i] = xs[i] := rfl
@[simp] theorem getElem?_toList {xs : Array α} {i : Nat} : xs.toList[i]? = xs[i]? := by
  by_cases h : i < xs.size
  · rw [getElem?_pos xs i h]; exact List.getElem?_eq_getElem h
  · rw [getElem?_neg xs i h]; exact List.getElem?_eq_none (Nat.le_of_not_lt h)
@[simp] theorem getElem!_toList [Inhabited α] {xs : Array α} {i : Nat} : xs.toList[i]! = xs[i]! := by
  rw [getElem!_def, getElem!_def, getElem?_toList]
theorem mem_def {a : α} {as : Array α} : a ∈ as ↔ a ∈ as.toList := ⟨(·.val), .mk⟩
@[simp] theorem mem_toArray {a : α} {l : List α} : a ∈ l.toArray ↔ a ∈ l := mem_def
@[simp] theorem mem_toList_iff {a : α} {xs : Array α} : a ∈ xs.toList ↔ a ∈ xs := mem_def.symm
theorem mem_toList {a : α} {xs : Array α} : a ∈ xs.toList ↔ a ∈ xs := mem_def.symm
@[simp] theorem not_mem_empty (a : α) : ¬a ∈ (#[] : Array α) := fun h => List.not_mem_nil h.val
theorem getElem_mem {xs : Array α} {i : Nat} (h : i < xs.size) : xs[i] ∈ xs := ⟨List.getElem_mem h⟩
@[simp] theorem getElem?_eq_getElem {xs : Array α} {i : Nat} (h : i < xs.size) : xs[i]? = some xs[i] := getElem?_pos xs i h
theorem getElem?_eq_none {xs : Array α} {i : Nat} (h : xs.size ≤ i) : xs[i]? = none := getElem?_neg xs i (Nat.not_lt_of_le h)
@[ext] theorem ext {xs ys : Array α} (h₁ : xs.size = ys.size)
    (h₂ : ∀ (i : Nat) (hi₁ : i < xs.size) (hi₂ : i < ys.size), xs[i] = ys[i]) : xs = ys :=
  ext' (List.ext_getElem h₁ h₂)
theorem ext_getElem? {xs ys : Array α} (h : ∀ i : Nat, xs[i]? = ys[i]?) : xs = ys :=
  ext' (List.ext_getElem? fun i => by rw [getElem?_toList, getElem?_toList, h])
@[simp] theorem toList_push {xs : Array α} {x : α} : (xs.push x).toList = xs.toList ++ [x] := List.concat_eq_append
@[simp] theorem size_push (xs : Array α) {v : α} : (push xs v).size = xs.size + 1 := by
  show (xs.push v).toList.length = _; rw [toList_push, List.length_append]; rfl
theorem getElem_push_eq {xs : Array α} {x : α} : (xs.push x)[xs.size]'(by rw [size_push]; exact Nat.lt_succ_self _) = x := by
  have h : (xs.push x).toList[xs.size]? = some x := by
    rw [toList_push, List.getElem?_append_right (show xs.toList.length ≤ xs.size from Nat.le_refl _)]
    show [x][xs.size - xs.size]? = _; rw [Nat.sub_self]; rfl
  exact (List.getElem_eq_iff _).mpr h
theorem getElem_push_lt {xs : Array α} {x : α} {i : Nat} (h : i < xs.size) :
    (xs.push x)[i]'(by rw [size_push]; exact Nat.lt.step h) = xs[i] := by
  have h' : (xs.push x).toList[i]? = some xs[i] := by
    rw [toList_push, List.getElem?_append_left h]; exact List.getElem?_eq_getElem h
  exact (List.getElem_eq_iff _).mpr h'
@[simp] theorem mem_push {xs : Array α} {x y : α} : x ∈ xs.push y ↔ x ∈ xs ∨ x = y := by
  rw [mem_def, toList_push, List.mem_append, List.mem_singleton, mem_def]
@[simp] theorem toList_append {xs ys : Array α} : (xs ++ ys).toList = xs.toList ++ ys.toList := rfl
@[simp] theorem size_append {xs ys : Array α} : (xs ++ ys).size = xs.size + ys.size := by
  show (xs.toList ++ ys.toList).length = _; simp
@[simp] theorem append_empty {xs : Array α} : xs ++ #[] = xs := ext' (by simp)
@[simp] theorem empty_append {xs : Array α} : #[] ++ xs = xs := rfl
@[simp] theorem append_assoc {xs ys zs : Array α} : xs ++ ys ++ zs = xs ++ (ys ++ zs) := ext' (by simp)
@[simp] theorem mem_append {a : α} {xs ys : Array α} : a ∈ xs ++ ys ↔ a ∈ xs ∨ a ∈ ys := by
  rw [mem_def, mem_def, mem_def, toList_append, List.mem_append]
@[simp] theorem toList_map {f : α → β} {xs : Array α} : (xs.map f).toList = xs.toList.map f := rfl
@[simp] theorem size_map {f : α → β} {xs : Array α} : (xs.map f).size = xs.size := by
  show (xs.toList.map f).length = _; simp
@[simp] theorem getElem_map {f : α → β} {xs : Array α} {i : Nat} (hi : i < (xs.map f).size) :
    (xs.map f)[i] = f (xs[i]'(by simpa using hi)) := List.getElem_map f
@[simp] theorem mem_map {f : α → β} {b : β} {xs : Array α} : b ∈ xs.map f ↔ ∃ a, a ∈ xs ∧ f a = b := by
  rw [mem_def, toList_map, List.mem_map]; simp only [mem_toList_iff]
@[simp] theorem map_empty {f : α → β} : map f #[] = #[] := rfl
@[simp] theorem map_push {f : α → β} {as : Array α} {x : α} : (as.push x).map f = (as.map f).push (f x) := ext' (by simp)
@[simp] theorem map_map {f : α → β} {g : β → γ} {as : Array α} : (as.map f).map g = as.map (g ∘ f) := ext' (by simp)
@[simp] theorem map_id (xs : Array α) : map id xs = xs := ext' (by simp)
@[simp] theorem map_id_fun : map (id : α → α) = id := funext map_id
@[simp] theorem map_append {f : α → β} {xs ys : Array α} : map f (xs ++ ys) = map f xs ++ map f ys := ext' (by simp)
@[simp] theorem toList_filter {p : α → Bool} {xs : Array α} : (xs.filter p).toList = xs.toList.filter p := rfl
@[simp] theorem mem_filter {p : α → Bool} {xs : Array α} {a : α} : a ∈ xs.filter p ↔ a ∈ xs ∧ p a = true := by
  rw [mem_def, toList_filter, List.mem_filter, mem_def]
@[simp] theorem toList_reverse {xs : Array α} : xs.reverse.toList = xs.toList.reverse := rfl
@[simp] theorem size_reverse {xs : Array α} : xs.reverse.size = xs.size := List.length_reverse (as := xs.toList)
@[simp] theorem reverse_reverse {xs : Array α} : xs.reverse.reverse = xs := ext' (by simp)
@[simp] theorem mem_reverse {x : α} {xs : Array α} : x ∈ xs.reverse ↔ x ∈ xs := by
  rw [mem_def, toList_reverse, List.mem_reverse, mem_def]
@[simp] theorem reverse_empty : (#[] : Array α).reverse = #[] := rfl
@[simp] theorem toList_replicate {n : Nat} {v : α} : (replicate n v).toList = List.replicate n v := rfl
@[simp] theorem size_replicate {n : Nat} {v : α} : (replicate n v).size = n := List.length_replicate
@[simp] theorem toList_range {n : Nat} : (range n).toList = List.range n := rfl
@[simp] theorem size_range {n : Nat} : (range n).size = n := List.length_range
@[simp] theorem mem_range {m n : Nat} : m ∈ range n ↔ m < n := by rw [mem_def, toList_range, List.mem_range]
@[simp] theorem foldl_toList {f : β → α → β} {init : β} {xs : Array α} : xs.toList.foldl f init = xs.foldl f init := rfl
@[simp] theorem foldr_toList {f : α → β → β} {init : β} {xs : Array α} : xs.toList.foldr f init = xs.foldr f init := rfl
@[simp] theorem foldl_push {f : β → α → β} {init : β} {xs : Array α} {a : α} :
    (xs.push a).foldl f init = f (xs.foldl f init) a := by
  show (xs.push a).toList.foldl f init = _; rw [toList_push, List.foldl_append]; rfl
@[simp] theorem foldr_push {f : α → β → β} {init : β} {xs : Array α} {a : α} :
    (xs.push a).foldr f init = xs.foldr f (f a init) := by
  show (xs.push a).toList.foldr f init = _; rw [toList_push, List.foldr_append]; rfl
@[simp] theorem sum_empty : (#[] : Array Nat).sum = 0 := rfl
@[simp] theorem sum_toList {xs : Array Nat} : xs.toList.sum = xs.sum := rfl
@[simp] theorem sum_append_nat {xs ys : Array Nat} : (xs ++ ys).sum = xs.sum + ys.sum := List.sum_append_nat
@[simp] theorem any_toList {xs : Array α} {p : α → Bool} : xs.toList.any p = xs.any p := rfl
@[simp] theorem all_toList {xs : Array α} {p : α → Bool} : xs.toList.all p = xs.all p := rfl
theorem any_eq_true' {p : α → Bool} {xs : Array α} : xs.any p = true ↔ ∃ x, x ∈ xs ∧ p x = true := by
  rw [← any_toList, List.any_eq_true]; simp only [mem_toList_iff]
theorem all_eq_true' {p : α → Bool} {xs : Array α} : xs.all p = true ↔ ∀ x, x ∈ xs → p x = true := by
  rw [← all_toList, List.all_eq_true]; simp only [mem_toList_iff]
@[simp] theorem contains_iff_mem [BEq α] [LawfulBEq α] {a : α} {xs : Array α} : xs.contains a = true ↔ a ∈ xs := by
  rw [mem_def, ← List.contains_iff_mem, List.contains_eq_any_beq]; exact Iff.rfl
instance instDecidableMemOfLawfulBEq [BEq α] [LawfulBEq α] (a : α) (as : Array α) : Decidable (a ∈ as) :=
  decidable_of_iff _ contains_iff_mem
instance instDecidableEq [DecidableEq α] : DecidableEq (Array α) := fun xs ys =>
  decidable_of_iff (xs.toList = ys.toList) toList_inj
@[simp] theorem size_pop {xs : Array α} : xs.pop.size = xs.size - 1 := List.length_dropLast
@[simp] theorem pop_push {xs : Array α} {x : α} : (xs.push x).pop = xs := ext' (by
  show (xs.push x).toList.dropLast = _; rw [toList_push, List.dropLast_append_singleton])
@[simp] theorem size_set {xs : Array α} {i : Nat} {v : α} (h : i < xs.size) : (xs.set i v h).size = xs.size := List.length_set
@[simp] theorem toList_set {xs : Array α} {i : Nat} {x : α} (h : i < xs.size) : (xs.set i x h).toList = xs.toList.set i x := rfl
@[simp] theorem back?_push {xs : Array α} {x : α} : (xs.push x).back? = some x := by
  show (xs.push x)[(xs.push x).size - 1]? = _
  rw [size_push, Nat.add_sub_cancel, getElem?_eq_getElem (by rw [size_push]; exact Nat.lt_succ_self _), getElem_push_eq]
theorem size_eq_zero_iff {xs : Array α} : xs.size = 0 ↔ xs = #[] :=
  ⟨fun h => ext' (List.length_eq_zero_iff.mp h), fun h => h ▸ rfl⟩
theorem eq_empty_of_size_eq_zero {xs : Array α} (h : xs.size = 0) : xs = #[] := size_eq_zero_iff.mp h
@[simp] theorem isEmpty_iff {xs : Array α} : xs.isEmpty = true ↔ xs = #[] := (show decide _ = true ↔ _ from Iff.of_eq decide_eq_true_eq).trans size_eq_zero_iff
@[simp] theorem push_ne_empty {a : α} {xs : Array α} : xs.push a ≠ #[] := fun h => by
  have := congrArg size h; rw [size_push] at this; cases this
end Array

namespace List
@[simp] theorem toList_toArray (as : List α) : as.toArray.toList = as := rfl
@[simp] theorem size_toArray (as : List α) : as.toArray.size = as.length := rfl
@[simp] theorem getElem_toArray {xs : List α} {i : Nat} (h : i < xs.toArray.size) : xs.toArray[i] = xs[i]'h := rfl
@[simp] theorem push_toArray {l : List α} {a : α} : l.toArray.push a = (l ++ [a]).toArray := Array.ext' Array.toList_push
@[simp] theorem append_toArray {l₁ l₂ : List α} : l₁.toArray ++ l₂.toArray = (l₁ ++ l₂).toArray := rfl
@[simp] theorem map_toArray {f : α → β} {l : List α} : l.toArray.map f = (l.map f).toArray := rfl
@[simp] theorem foldl_toArray {f : β → α → β} {init : β} {l : List α} : l.toArray.foldl f init = l.foldl f init := rfl
@[simp] theorem foldr_toArray {f : α → β → β} {init : β} {l : List α} : l.toArray.foldr f init = l.foldr f init := rfl
@[simp] theorem reverse_toArray {l : List α} : l.toArray.reverse = l.reverse.toArray := rfl
@[simp] theorem filter_toArray {p : α → Bool} {l : List α} : l.toArray.filter p = (l.filter p).toArray := rfl
@[simp] theorem any_toArray {p : α → Bool} {l : List α} : l.toArray.any p = l.any p := rfl
@[simp] theorem all_toArray {p : α → Bool} {l : List α} : l.toArray.all p = l.all p := rfl
@[simp] theorem sum_toArray {l : List Nat} : l.toArray.sum = l.sum := rfl
@[simp] theorem pop_toArray {l : List α} : l.toArray.pop = l.dropLast.toArray := rfl
@[simp] theorem getElem?_toArray {xs : List α} {i : Nat} : xs.toArray[i]? = xs[i]? := Array.getElem?_toList.symm
@[simp] theorem mem_toArray {a : α} {l : List α} : a ∈ l.toArray ↔ a ∈ l := Array.mem_toArray
@[simp] theorem isEmpty_toArray {l : List α} : l.toArray.isEmpty = l.isEmpty := by cases l <;> rfl
@[simp] theorem contains_toArray [BEq α] {l : List α} {a : α} : l.toArray.contains a = l.contains a := contains_eq_any_beq.symm
theorem toArray_inj {as bs : List α} (h : as.toArray = bs.toArray) : as = bs := congrArg Array.toList h
end List
