prelude
import Workbench.Option
/-! Access by index, `xs[i]`, `xs[i]?` and `xs[i]!`: the classes, and what holds for lists. -/
set_option linter.all false
set_option autoImplicit false

universe u v w

@[never_extract] def outOfBounds {α : Type u} [Inhabited α] : α := default
theorem outOfBounds_eq_default {α : Type u} [Inhabited α] : (outOfBounds : α) = default := rfl

class GetElem (coll : Type u) (idx : Type v) (elem : outParam (Type w)) (valid : outParam (coll → idx → Prop)) where
  getElem (xs : coll) (i : idx) (h : valid xs i) : elem
export GetElem (getElem)
abbrev decidableGetElem? {coll : Type u} {idx : Type v} {elem : Type w} {valid : coll → idx → Prop}
    [GetElem coll idx elem valid] (xs : coll) (i : idx) [Decidable (valid xs i)] : Option elem :=
  if h : valid xs i then some (getElem xs i h) else none
class GetElem? (coll : Type u) (idx : Type v) (elem : outParam (Type w)) (valid : outParam (coll → idx → Prop))
    extends GetElem coll idx elem valid where
  getElem? : coll → idx → Option elem
  getElem! [Inhabited elem] (xs : coll) (i : idx) : elem :=
    match getElem? xs i with
    | some e => e
    | none => outOfBounds
export GetElem? (getElem? getElem!)
instance (priority := low) instGetElem?OfGetElemOfDecidable {coll : Type u} {idx : Type v} {elem : Type w}
    {valid : coll → idx → Prop} [GetElem coll idx elem valid] [∀ xs i, Decidable (valid xs i)] :
    GetElem? coll idx elem valid where
  getElem? xs i := decidableGetElem? xs i

section
variable {coll : Type u} {idx : Type v} {elem : Type w} {valid : coll → idx → Prop}
theorem getElem_congr [GetElem coll idx elem valid] {c d : coll} (h : c = d) {i j : idx} (h' : i = j)
    (w : valid c i) : c[i] = d[j]'(h' ▸ h ▸ w) := by cases h; cases h'; rfl
theorem getElem_congr_coll [GetElem coll idx elem valid] {c d : coll} {i : idx} {w : valid c i} (h : c = d) :
    c[i] = d[i]'(h ▸ w) := by cases h; rfl
theorem getElem_congr_idx [GetElem coll idx elem valid] {c : coll} {i j : idx} {w : valid c i} (h' : i = j) :
    c[i] = c[j]'(h' ▸ w) := by cases h'; rfl
class LawfulGetElem (cont : Type u) (idx : Type v) (elem : outParam (Type w)) (dom : outParam (cont → idx → Prop))
    [ge : GetElem? cont idx elem dom] : Prop where
  getElem?_def (c : cont) (i : idx) [Decidable (dom c i)] : c[i]? = if h : dom c i then some (c[i]'h) else none
  getElem!_def [Inhabited elem] (c : cont) (i : idx) : c[i]! = match c[i]? with | some e => e | none => default
export LawfulGetElem (getElem?_def getElem!_def)
variable [GetElem? coll idx elem valid] [LawfulGetElem coll idx elem valid]
theorem getElem?_pos (c : coll) (i : idx) (h : valid c i) : c[i]? = some (c[i]'h) := by
  have : Decidable (valid c i) := isTrue h
  rw [getElem?_def, dif_pos h]
theorem getElem?_neg (c : coll) (i : idx) (h : ¬valid c i) : c[i]? = none := by
  have : Decidable (valid c i) := isFalse h
  rw [getElem?_def, dif_neg h]
theorem getElem!_pos [Inhabited elem] (c : coll) (i : idx) (h : valid c i) : c[i]! = c[i]'h := by
  rw [getElem!_def, getElem?_pos c i h]
theorem getElem!_neg [Inhabited elem] (c : coll) (i : idx) (h : ¬valid c i) : c[i]! = default := by
  rw [getElem!_def, getElem?_neg c i h]
theorem isSome_getElem?_of (c : coll) (i : idx) (h : c[i]?.isSome = true) : valid c i :=
  Classical.byContradiction fun hn => by rw [getElem?_neg c i hn] at h; cases h
@[simp] theorem getElem?_eq_none_iff (c : coll) (i : idx) [Decidable (valid c i)] : c[i]? = none ↔ ¬valid c i := by
  by_cases h : valid c i
  · rw [getElem?_pos c i h]; exact ⟨nofun, fun hn => absurd h hn⟩
  · rw [getElem?_neg c i h]; exact ⟨fun _ => h, fun _ => rfl⟩
@[simp] theorem isSome_getElem? (c : coll) (i : idx) [Decidable (valid c i)] : c[i]?.isSome = valid c i := by
  by_cases h : valid c i
  · rw [getElem?_pos c i h]; exact propext ⟨fun _ => h, fun _ => rfl⟩
  · rw [getElem?_neg c i h]; exact propext ⟨nofun, fun hn => absurd hn h⟩
theorem getElem_of_getElem? {c : coll} {i : idx} [DecidableRel valid] {e : elem} (h : c[i]? = some e) :
    ∃ h : valid c i, c[i] = e := by
  have hv : valid c i := isSome_getElem?_of c i (by rw [h]; rfl)
  rw [getElem?_pos c i hv] at h
  exact ⟨hv, Option.some_inj.mp h⟩
end

namespace Fin
variable {cont : Type u} {elem : Type v} {dom : cont → Nat → Prop} {n : Nat}
instance instGetElemFinVal [GetElem cont Nat elem dom] : GetElem cont (Fin n) elem fun xs i => dom xs i.val where
  getElem xs i h := getElem xs i.val h
instance instGetElem?FinVal [GetElem? cont Nat elem dom] : GetElem? cont (Fin n) elem fun xs i => dom xs i.val where
  getElem? xs i := getElem? xs i.val
  getElem! xs i := getElem! xs i.val
@[simp] theorem getElem_fin [GetElem? cont Nat elem dom] (a : cont) (i : Fin n) (h : dom a i.val) :
    a[i] = a[i.val] := rfl
@[simp] theorem getElem?_fin [GetElem? cont Nat elem dom] (a : cont) (i : Fin n) : a[i]? = a[i.val]? := rfl
@[simp] theorem getElem!_fin [GetElem? cont Nat elem dom] (a : cont) (i : Fin n) [Inhabited elem] :
    a[i]! = a[i.val]! := rfl
end Fin

namespace List
variable {α : Type u} {β : Type v} {a b : α} {l l₁ l₂ : List α} {i j n : Nat}

noncomputable section
def get {α : Type u} : (as : List α) → Fin as.length → α
  | cons a _, ⟨0, _⟩ => a
  | cons _ as, ⟨Nat.succ i, h⟩ => get as ⟨i, Nat.le_of_succ_le_succ h⟩
def get?Internal {α : Type u} : (as : List α) → (i : Nat) → Option α
  | a :: _, 0 => some a
  | _ :: as, n + 1 => get?Internal as n
  | _, _ => none
def get!Internal {α : Type u} [Inhabited α] : (as : List α) → (i : Nat) → α
  | a :: _, 0 => a
  | _ :: as, n + 1 => get!Internal as n
  | _, _ => outOfBounds
def set {α : Type u} : (l : List α) → (n : Nat) → (a : α) → List α
  | cons _ as, 0, b => cons b as
  | cons a as, Nat.succ n, b => cons a (set as n b)
  | nil, _, _ => nil
instance instGetElemNatLtLength : GetElem (List α) Nat α fun as i => i < as.length where
  getElem as i h := as.get ⟨i, h⟩
instance instGetElem?NatLtLength : GetElem? (List α) Nat α fun as i => i < as.length where
  getElem? as i := as.get?Internal i
  getElem! as i := as.get!Internal i
def getD (as : List α) (i : Nat) (fallback : α) : α := as[i]?.getD fallback
end

@[simp] theorem getElem_cons_zero (a : α) (as : List α) (h : 0 < (a :: as).length) : getElem (a :: as) 0 h = a := rfl
@[simp] theorem getElem_cons_succ (a : α) (as : List α) (i : Nat) (h : i + 1 < (a :: as).length) :
    getElem (a :: as) (i + 1) h = getElem as i (Nat.lt_of_succ_lt_succ h) := rfl
@[simp] theorem getElem_mem : ∀ {l : List α} {i : Nat} (h : i < l.length), l[i]'h ∈ l
  | _ :: _, 0, _ => .head _
  | _ :: l, _ + 1, h => .tail _ (getElem_mem (l := l) (Nat.lt_of_succ_lt_succ h))
@[simp] theorem get_eq_getElem {l : List α} {i : Fin l.length} : l.get i = l[i.val]'i.isLt := rfl
@[simp] theorem getElem?_nil : ([] : List α)[i]? = none := rfl
@[simp] theorem getElem?_cons_zero : (a :: l)[0]? = some a := rfl
@[simp] theorem getElem?_cons_succ : (a :: l)[i + 1]? = l[i]? := rfl
@[simp] theorem getElem?_eq_getElem {l : List α} {i : Nat} (h : i < l.length) : l[i]? = some (l[i]'h) := by
  induction l generalizing i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons x xs ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)
theorem getElem?_eq_none {l : List α} {i : Nat} (h : l.length ≤ i) : l[i]? = none := by
  induction l generalizing i with
  | nil => rfl
  | cons x xs ih => cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact ih (Nat.le_of_succ_le_succ h)
@[simp] theorem getElem?_eq_none_iff : l[i]? = none ↔ l.length ≤ i :=
  ⟨fun h => Nat.le_of_not_lt fun hl => (by rw [getElem?_eq_getElem hl] at h; cases h), getElem?_eq_none⟩
@[simp] theorem none_eq_getElem?_iff {l : List α} {i : Nat} : none = l[i]? ↔ l.length ≤ i := by
  rw [eq_comm, getElem?_eq_none_iff]
@[simp] theorem getElem!_nil [Inhabited α] {i : Nat} : ([] : List α)[i]! = default := rfl
@[simp] theorem getElem!_cons_zero [Inhabited α] {l : List α} : (a :: l)[0]! = a := rfl
@[simp] theorem getElem!_cons_succ [Inhabited α] {l : List α} : (a :: l)[i + 1]! = l[i]! := rfl
theorem getElem!_eq_getElem?_getD [Inhabited α] {l : List α} {i : Nat} : l[i]! = (l[i]?).getD (default : α) := by
  induction l generalizing i with
  | nil => rfl
  | cons x xs ih => cases i with
    | zero => rfl
    | succ i => exact ih
instance instLawfulGetElem : LawfulGetElem (List α) Nat α fun as i => i < as.length where
  getElem?_def as i _ := by
    split
    · exact getElem?_eq_getElem (by assumption)
    · exact getElem?_eq_none (Nat.le_of_not_lt (by assumption))
  getElem!_def as i := by rw [getElem!_eq_getElem?_getD]; cases as[i]? <;> rfl
theorem getElem?_eq_some_iff {l : List α} {i : Nat} {a : α} : l[i]? = some a ↔ ∃ h : i < l.length, l[i] = a :=
  ⟨fun h => getElem_of_getElem? h, fun ⟨h, e⟩ => by rw [getElem?_eq_getElem h, e]⟩
theorem some_eq_getElem?_iff {l : List α} {i : Nat} {a : α} : some a = l[i]? ↔ ∃ h : i < l.length, l[i] = a := by
  rw [eq_comm, getElem?_eq_some_iff]
theorem getElem_eq_iff {l : List α} {i : Nat} {x : α} (h : i < l.length) : l[i] = x ↔ l[i]? = some x := by
  rw [getElem?_eq_getElem h]; exact ⟨congrArg some, Option.some_inj.mp⟩
theorem getElem?_cons : (a :: l)[i]? = if i = 0 then some a else l[i - 1]? := by cases i <;> rfl
theorem getElem_cons {l : List α} (w : i < (a :: l).length) :
    (a :: l)[i] = if h : i = 0 then a else
      l[i - 1]'(match i, h with | _ + 1, _ => Nat.lt_of_succ_lt_succ w) := by cases i <;> rfl
theorem getElem_zero {l : List α} (h : 0 < l.length) : l[0]? = some l[0] := getElem?_eq_getElem h
@[simp] theorem getElem_singleton {a : α} {i : Nat} (h : i < 1) : [a][i] = a :=
  match i, h with
  | 0, _ => rfl
theorem getElem?_singleton {a : α} {i : Nat} : [a][i]? = if i = 0 then some a else none := by
  cases i <;> rfl
theorem getD_getElem? {l : List α} {i : Nat} {d : α} : l[i]?.getD d = if p : i < l.length then l[i]'p else d := by
  by_cases h : i < l.length
  · rw [getElem?_eq_getElem h, dif_pos h]; rfl
  · rw [getElem?_eq_none (Nat.le_of_not_lt h), dif_neg h]; rfl
@[simp] theorem getD_eq_getElem?_getD {l : List α} {i : Nat} {a : α} : l.getD i a = (l[i]?).getD a := rfl
@[ext] theorem ext_getElem? {l₁ l₂ : List α} (h : ∀ i : Nat, l₁[i]? = l₂[i]?) : l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons y ys => exact absurd (h 0) nofun
  | cons x xs ih => cases l₂ with
    | nil => exact absurd (h 0) nofun
    | cons y ys => rw [Option.some_inj.mp (h 0), ih fun i => h (i + 1)]
theorem ext_getElem {l₁ l₂ : List α} (hl : length l₁ = length l₂)
    (h : ∀ (i : Nat) (h₁ : i < length l₁) (h₂ : i < length l₂), l₁[i]'h₁ = l₂[i]'h₂) : l₁ = l₂ :=
  ext_getElem? fun i => by
    by_cases hi : i < l₁.length
    · rw [getElem?_eq_getElem hi, getElem?_eq_getElem (hl ▸ hi), h i hi (hl ▸ hi)]
    · rw [getElem?_eq_none (Nat.le_of_not_lt hi), getElem?_eq_none (hl ▸ Nat.le_of_not_lt hi)]
theorem getElem_of_mem : ∀ {a : α} {l : List α}, a ∈ l → ∃ (i : Nat) (h : i < l.length), l[i]'h = a
  | _, _ :: _, .head _ => ⟨0, Nat.succ_pos _, rfl⟩
  | _, _ :: _, .tail _ m =>
    have ⟨i, h, e⟩ := getElem_of_mem m
    ⟨i + 1, Nat.succ_lt_succ h, e⟩
theorem getElem?_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ i : Nat, l[i]? = some a :=
  have ⟨i, h, e⟩ := getElem_of_mem h
  ⟨i, e ▸ getElem?_eq_getElem h⟩
theorem mem_of_getElem {l : List α} {i : Nat} {h : i < l.length} {a : α} (e : l[i] = a) : a ∈ l :=
  e ▸ getElem_mem h
theorem mem_of_getElem? {l : List α} {i : Nat} {a : α} (e : l[i]? = some a) : a ∈ l :=
  have ⟨_, e⟩ := getElem?_eq_some_iff.mp e
  mem_of_getElem e
theorem mem_iff_getElem {a : α} {l : List α} : a ∈ l ↔ ∃ (i : Nat) (h : i < l.length), l[i]'h = a :=
  ⟨getElem_of_mem, fun ⟨_, _, e⟩ => mem_of_getElem e⟩
theorem mem_iff_getElem? {a : α} {l : List α} : a ∈ l ↔ ∃ i : Nat, l[i]? = some a :=
  ⟨getElem?_of_mem, fun ⟨_, e⟩ => mem_of_getElem? e⟩
theorem forall_getElem {l : List α} {p : α → Prop} : (∀ (i : Nat) (h : i < l.length), p (l[i]'h)) ↔ ∀ a, a ∈ l → p a :=
  ⟨fun h a m => have ⟨i, hi, e⟩ := getElem_of_mem m; e ▸ h i hi, fun h i hi => h _ (getElem_mem hi)⟩

theorem getElem?_append_left {l₁ l₂ : List α} {i : Nat} (hn : i < l₁.length) : (l₁ ++ l₂)[i]? = l₁[i]? := by
  induction l₁ generalizing i with
  | nil => exact absurd hn (Nat.not_lt_zero i)
  | cons x xs ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ hn)
theorem getElem?_append_right : ∀ {l₁ l₂ : List α} {i : Nat}, l₁.length ≤ i →
    (l₁ ++ l₂)[i]? = l₂[i - l₁.length]?
  | [], _, _, _ => rfl
  | _ :: xs, l₂, 0, h => absurd h (Nat.not_succ_le_zero _)
  | _ :: xs, l₂, i + 1, h => by
    rw [cons_append, getElem?_cons_succ, length_cons, Nat.add_one_sub_add_one]
    exact getElem?_append_right (Nat.le_of_succ_le_succ h)
theorem getElem?_append {l₁ l₂ : List α} {i : Nat} :
    (l₁ ++ l₂)[i]? = if i < l₁.length then l₁[i]? else l₂[i - l₁.length]? := by
  split
  · exact getElem?_append_left (by assumption)
  · exact getElem?_append_right (Nat.le_of_not_lt (by assumption))
theorem getElem_append_left {as bs : List α} (h : i < as.length) {h' : i < (as ++ bs).length} :
    (as ++ bs)[i] = as[i] := by rw [getElem_eq_iff, getElem?_append_left h, getElem?_eq_getElem h]
theorem getElem_append_right {as bs : List α} {i : Nat} (h₁ : as.length ≤ i) {h₂ : i < (as ++ bs).length} :
    (as ++ bs)[i]'h₂ = bs[i - as.length]'(by
      rw [List.length_append] at h₂; exact Nat.sub_lt_left_of_lt_add h₁ h₂) := by
  rw [getElem_eq_iff, getElem?_append_right h₁, getElem?_eq_getElem]
@[simp] theorem getElem?_map {f : α → β} : ∀ {l : List α} {i : Nat}, (map f l)[i]? = Option.map f l[i]?
  | [], _ => rfl
  | _ :: _, 0 => rfl
  | _ :: l, i + 1 => getElem?_map (l := l) (i := i)
@[simp] theorem getElem_map (f : α → β) {l : List α} {i : Nat} {h : i < (map f l).length} :
    (map f l)[i] = f (l[i]'(by simpa using h)) := by
  rw [getElem_eq_iff, getElem?_map, getElem?_eq_getElem (by simpa using h)]; rfl
theorem getElem?_replicate {a : α} : ∀ {n i : Nat}, (replicate n a)[i]? = if i < n then some a else none
  | 0, _ => (if_neg (Nat.not_lt_zero _)).symm
  | _ + 1, 0 => (if_pos (Nat.succ_pos _)).symm
  | n + 1, i + 1 => by
    show (replicate n a)[i]? = _
    rw [getElem?_replicate]
    by_cases h : i < n
    · rw [if_pos h, if_pos (Nat.succ_lt_succ h)]
    · rw [if_neg h, if_neg fun h' => h (Nat.lt_of_succ_lt_succ h')]
@[simp] theorem getElem_replicate {a : α} {n : Nat} {i : Nat} (h : i < (replicate n a).length) :
    (replicate n a)[i] = a := by
  rw [getElem_eq_iff, getElem?_replicate, if_pos (by simpa using h)]
@[simp] theorem getElem?_drop : ∀ {xs : List α} {i j : Nat}, (xs.drop i)[j]? = xs[i + j]?
  | xs, 0, j => by rw [drop_zero, Nat.zero_add]
  | [], i + 1, j => rfl
  | x :: xs, i + 1, j => by
    rw [drop_succ_cons, getElem?_drop, Nat.succ_add]; rfl
@[simp] theorem getElem_drop {xs : List α} {i j : Nat} {h : j < (xs.drop i).length} :
    (xs.drop i)[j] = xs[i + j]'(by rw [length_drop] at h; rw [Nat.add_comm]; exact Nat.add_lt_of_lt_sub h) := by
  rw [getElem_eq_iff, getElem?_drop, getElem?_eq_getElem]
theorem getElem?_take_of_lt : ∀ {l : List α} {i j : Nat}, j < i → (l.take i)[j]? = l[j]?
  | l, 0, j, h => absurd h (Nat.not_lt_zero j)
  | [], i + 1, j, _ => rfl
  | x :: xs, i + 1, 0, _ => rfl
  | x :: xs, i + 1, j + 1, h => getElem?_take_of_lt (l := xs) (Nat.lt_of_succ_lt_succ h)
theorem getElem?_take_eq_none : ∀ {l : List α} {i j : Nat}, i ≤ j → (l.take i)[j]? = none
  | l, 0, j, _ => rfl
  | [], i + 1, j, _ => rfl
  | x :: xs, i + 1, 0, h => absurd h (Nat.not_succ_le_zero i)
  | x :: xs, i + 1, j + 1, h => getElem?_take_eq_none (l := xs) (Nat.le_of_succ_le_succ h)
theorem getElem?_take {l : List α} {i j : Nat} : (l.take i)[j]? = if j < i then l[j]? else none := by
  split
  · exact getElem?_take_of_lt (by assumption)
  · exact getElem?_take_eq_none (Nat.le_of_not_lt (by assumption))
@[simp] theorem getElem_take {xs : List α} {j i : Nat} {h : i < (xs.take j).length} :
    (xs.take j)[i] = xs[i]'(Nat.lt_of_not_le fun hn => by
      have h' := getElem?_eq_getElem h
      rw [getElem?_take] at h'
      split at h'
      · rw [getElem?_eq_none hn] at h'; cases h'
      · cases h') := by
  have h' := getElem?_eq_getElem h
  rw [getElem?_take] at h'
  split at h'
  · exact (getElem_eq_iff _).mpr h' |>.symm
  · cases h'
theorem getElem?_range' : ∀ {s n step i : Nat}, (range' s n step)[i]? = if i < n then some (s + step * i) else none
  | s, 0, step, i => (if_neg (Nat.not_lt_zero _)).symm
  | s, n + 1, step, 0 => (if_pos (Nat.succ_pos _)).symm
  | s, n + 1, step, i + 1 => by
    show (range' (s + step) n step)[i]? = _
    rw [getElem?_range', Nat.mul_add, Nat.add_assoc, Nat.add_comm step, Nat.mul_one]
    by_cases h : i < n
    · rw [if_pos h, if_pos (Nat.succ_lt_succ h)]
    · rw [if_neg h, if_neg fun h' => h (Nat.lt_of_succ_lt_succ h')]
theorem getElem?_range {m n : Nat} (h : m < n) : (range n)[m]? = some m := by
  show (range' 0 n)[m]? = _
  rw [getElem?_range', if_pos h, Nat.zero_add, Nat.one_mul]
@[simp] theorem getElem_range {m n : Nat} (h : m < (range n).length) : (range n)[m] = m := by
  rw [getElem_eq_iff]; exact getElem?_range (by simpa using h)

@[simp] theorem set_nil {i : Nat} {a : α} : [].set i a = [] := rfl
@[simp] theorem set_cons_zero {x : α} {xs : List α} {a : α} : (x :: xs).set 0 a = a :: xs := rfl
@[simp] theorem set_cons_succ {x : α} {xs : List α} {i : Nat} {a : α} :
    (x :: xs).set (i + 1) a = x :: xs.set i a := rfl
@[simp] theorem length_set : ∀ {as : List α} {i : Nat} {a : α}, (as.set i a).length = as.length
  | [], _, _ => rfl
  | _ :: _, 0, _ => rfl
  | _ :: as, i + 1, a => congrArg (· + 1) (length_set (as := as))
end List
