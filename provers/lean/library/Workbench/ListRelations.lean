prelude
import Workbench.ListSearch
import Workbench.ListFolds
/-! Lists: sublists, prefixes, suffixes, subsets. -/
set_option linter.all false
set_option autoImplicit false

universe u v
variable {α : Type u} {β : Type v} {a b x y : α} {l l' l₁ l₂ l₃ : List α} {p : α → Bool}

namespace List

inductive Sublist {α : Type u} : List α → List α → Prop where
  | slnil : Sublist [] []
  | cons (a : α) {l₁ l₂ : List α} : Sublist l₁ l₂ → Sublist l₁ (a :: l₂)
  | cons₂ (a : α) {l₁ l₂ : List α} : Sublist l₁ l₂ → Sublist (a :: l₁) (a :: l₂)
protected def Subset (l₁ l₂ : List α) : Prop := ∀ ⦃a : α⦄, a ∈ l₁ → a ∈ l₂
instance instHasSubset : HasSubset (List α) := ⟨List.Subset⟩
def IsPrefix (l₁ l₂ : List α) : Prop := ∃ t, l₁ ++ t = l₂
def IsSuffix (l₁ l₂ : List α) : Prop := ∃ t, t ++ l₁ = l₂
def IsInfix (l₁ l₂ : List α) : Prop := ∃ s t, s ++ l₁ ++ t = l₂
noncomputable section
def isPrefixOf [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | a :: as, b :: bs => a == b && isPrefixOf as bs
def isSuffixOf [BEq α] (l₁ l₂ : List α) : Bool := isPrefixOf l₁.reverse l₂.reverse
def isSublist [BEq α] : List α → List α → Bool
  | [], _ => true
  | _, [] => false
  | l₁@(hd₁ :: tl₁), hd₂ :: tl₂ => if hd₁ == hd₂ then tl₁.isSublist tl₂ else l₁.isSublist tl₂
def isPerm [BEq α] : List α → List α → Bool
  | [], l₂ => l₂.isEmpty
  | a :: l₁, l₂ => l₂.contains a && l₁.isPerm (l₂.erase a)
end

/-! Subsets -/

theorem subset_def {l₁ l₂ : List α} : l₁ ⊆ l₂ ↔ ∀ {a : α}, a ∈ l₁ → a ∈ l₂ := ⟨fun h _ m => h m, fun h _ m => h m⟩
@[simp] theorem nil_subset (l : List α) : [] ⊆ l := fun _ h => absurd h not_mem_nil
@[simp] theorem Subset.refl (l : List α) : l ⊆ l := fun _ h => h
theorem Subset.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ ⊆ l₂) (h₂ : l₂ ⊆ l₃) : l₁ ⊆ l₃ := fun _ h => h₂ (h₁ h)
instance instTransSubset : Trans (fun l₁ l₂ : List α => l₁ ⊆ l₂) (· ⊆ ·) (· ⊆ ·) := ⟨Subset.trans⟩
@[simp] theorem subset_cons_self (a : α) (l : List α) : l ⊆ a :: l := fun _ h => mem_cons_of_mem a h
theorem subset_cons_of_subset (a : α) {l₁ l₂ : List α} (h : l₁ ⊆ l₂) : l₁ ⊆ a :: l₂ := fun _ m => mem_cons_of_mem a (h m)
@[simp] theorem cons_subset : a :: l ⊆ l' ↔ a ∈ l' ∧ l ⊆ l' :=
  ⟨fun h => ⟨h mem_cons_self, fun _ m => h (mem_cons_of_mem a m)⟩, fun h _ m => (mem_cons.mp m).elim (fun e => e ▸ h.1) (h.2 ·)⟩
@[simp] theorem subset_append_left (l₁ l₂ : List α) : l₁ ⊆ l₁ ++ l₂ := fun _ h => mem_append_left l₂ h
@[simp] theorem subset_append_right (l₁ l₂ : List α) : l₂ ⊆ l₁ ++ l₂ := fun _ h => mem_append_right l₁ h
@[simp] theorem append_subset {l₁ l₂ l : List α} : l₁ ++ l₂ ⊆ l ↔ l₁ ⊆ l ∧ l₂ ⊆ l :=
  ⟨fun h => ⟨fun _ m => h (mem_append_left _ m), fun _ m => h (mem_append_right _ m)⟩,
    fun h _ m => (mem_append.mp m).elim (h.1 ·) (h.2 ·)⟩
theorem filter_subset' (l : List α) : filter p l ⊆ l := fun _ h => (mem_filter.mp h).1
theorem map_subset {l₁ l₂ : List α} (f : α → β) (h : l₁ ⊆ l₂) : map f l₁ ⊆ map f l₂ := fun _ m =>
  have ⟨_, ha, e⟩ := mem_map.mp m
  e ▸ mem_map_of_mem (h ha)
theorem subset_nil {l : List α} : l ⊆ [] ↔ l = [] :=
  ⟨fun h => eq_nil_iff_forall_not_mem.mpr fun _ m => not_mem_nil (h m), fun h => h ▸ nil_subset []⟩
@[simp] theorem reverse_subset {l₁ l₂ : List α} : reverse l₁ ⊆ l₂ ↔ l₁ ⊆ l₂ :=
  ⟨fun h _ m => h (mem_reverse.mpr m), fun h _ m => h (mem_reverse.mp m)⟩

/-! Sublists -/

@[simp] theorem nil_sublist : ∀ (l : List α), Sublist [] l
  | [] => .slnil
  | a :: l => (nil_sublist l).cons a
@[simp] theorem Sublist.refl : ∀ (l : List α), Sublist l l
  | [] => .slnil
  | a :: l => (Sublist.refl l).cons₂ a
theorem Sublist.trans {l₁ l₂ l₃ : List α} (h₁ : Sublist l₁ l₂) (h₂ : Sublist l₂ l₃) : Sublist l₁ l₃ := by
  induction h₂ generalizing l₁ with
  | slnil => exact h₁
  | cons a _ ih => exact (ih h₁).cons a
  | cons₂ a _ ih => cases h₁ with
    | cons _ h => exact (ih h).cons a
    | cons₂ _ h => exact (ih h).cons₂ a
instance instTransSublist : Trans (@Sublist α) Sublist Sublist := ⟨Sublist.trans⟩
@[simp] theorem sublist_cons_self (a : α) (l : List α) : Sublist l (a :: l) := (Sublist.refl l).cons a
theorem sublist_of_cons_sublist (h : Sublist (a :: l₁) l₂) : Sublist l₁ l₂ := (sublist_cons_self a l₁).trans h
@[simp] theorem cons_sublist_cons : Sublist (a :: l₁) (a :: l₂) ↔ Sublist l₁ l₂ := by
  constructor
  · intro h; cases h with
    | cons _ h => exact sublist_of_cons_sublist h
    | cons₂ _ h => exact h
  · exact .cons₂ a
theorem sublist_cons_of_sublist (a : α) (h : Sublist l₁ l₂) : Sublist l₁ (a :: l₂) := h.cons a
@[simp] theorem sublist_append_left : ∀ (l₁ l₂ : List α), Sublist l₁ (l₁ ++ l₂)
  | [], _ => nil_sublist _
  | a :: l₁, l₂ => (sublist_append_left l₁ l₂).cons₂ a
@[simp] theorem sublist_append_right : ∀ (l₁ l₂ : List α), Sublist l₂ (l₁ ++ l₂)
  | [], l₂ => Sublist.refl l₂
  | a :: l₁, l₂ => (sublist_append_right l₁ l₂).cons a
theorem Sublist.subset {l₁ l₂ : List α} (h : Sublist l₁ l₂) : l₁ ⊆ l₂ := by
  induction h with
  | slnil => exact Subset.refl _
  | cons a _ ih => exact subset_cons_of_subset a ih
  | cons₂ a _ ih => exact cons_subset.mpr ⟨mem_cons_self, subset_cons_of_subset a ih⟩
theorem Sublist.mem (hx : a ∈ l₁) (hl : Sublist l₁ l₂) : a ∈ l₂ := hl.subset hx
theorem Sublist.length_le {l₁ l₂ : List α} (h : Sublist l₁ l₂) : length l₁ ≤ length l₂ := by
  induction h with
  | slnil => exact Nat.le_refl 0
  | cons a _ ih => exact Nat.le_succ_of_le ih
  | cons₂ a _ ih => exact Nat.succ_le_succ ih
theorem Sublist.eq_of_length_le {l₁ l₂ : List α} (h : Sublist l₁ l₂) : length l₂ ≤ length l₁ → l₁ = l₂ := by
  induction h with
  | slnil => exact fun _ => rfl
  | cons a s ih => exact fun h => absurd h (Nat.not_le_of_gt (Nat.lt_succ_of_le s.length_le))
  | cons₂ a s ih => exact fun h => congrArg (a :: ·) (ih (Nat.le_of_succ_le_succ h))
theorem Sublist.eq_of_length (s : Sublist l₁ l₂) (h : length l₁ = length l₂) : l₁ = l₂ := s.eq_of_length_le (h ▸ Nat.le_refl _)
theorem Sublist.antisymm {l₁ l₂ : List α} (s₁ : Sublist l₁ l₂) (s₂ : Sublist l₂ l₁) : l₁ = l₂ := s₁.eq_of_length_le s₂.length_le
@[simp] theorem sublist_nil {l : List α} : Sublist l [] ↔ l = [] :=
  ⟨fun h => by cases h; rfl, fun h => h ▸ .slnil⟩
@[simp] theorem filter_sublist {p : α → Bool} : ∀ {l : List α}, Sublist (filter p l) l
  | [] => .slnil
  | a :: l => by
    rw [filter_cons]; split
    · exact (filter_sublist (l := l)).cons₂ a
    · exact (filter_sublist (l := l)).cons a
theorem Sublist.filter (p : α → Bool) {l₁ l₂ : List α} (h : Sublist l₁ l₂) : Sublist (l₁.filter p) (l₂.filter p) := by
  induction h with
  | slnil => exact .slnil
  | cons a _ ih => rw [filter_cons]; split; exact ih.cons a; exact ih
  | cons₂ a _ ih => rw [filter_cons, filter_cons]; split; exact ih.cons₂ a; exact ih
theorem Sublist.map (f : α → β) {l₁ l₂ : List α} (h : Sublist l₁ l₂) : Sublist (l₁.map f) (l₂.map f) := by
  induction h with
  | slnil => exact .slnil
  | cons a _ ih => exact ih.cons _
  | cons₂ a _ ih => exact ih.cons₂ _
theorem take_sublist (n : Nat) (l : List α) : Sublist (take n l) l := by
  have h := sublist_append_left (take n l) (drop n l); rwa [take_append_drop] at h
theorem drop_sublist (n : Nat) (l : List α) : Sublist (drop n l) l := by
  have h := sublist_append_right (take n l) (drop n l); rwa [take_append_drop] at h
@[simp] theorem tail_sublist : ∀ (l : List α), Sublist l.tail l
  | [] => .slnil
  | a :: l => sublist_cons_self a l
theorem Sublist.append {r₁ r₂ : List α} (hl : Sublist l₁ l₂) (hr : Sublist r₁ r₂) : Sublist (l₁ ++ r₁) (l₂ ++ r₂) := by
  induction hl with
  | slnil => exact hr
  | cons a _ ih => exact ih.cons a
  | cons₂ a _ ih => exact ih.cons₂ a
@[simp] theorem singleton_sublist {a : α} {l : List α} : Sublist [a] l ↔ a ∈ l := by
  constructor
  · exact fun h => h.subset mem_cons_self
  · intro h
    have ⟨s, t, e⟩ := append_of_mem h
    exact e ▸ ((nil_sublist t).cons₂ a).trans (sublist_append_right s (a :: t))
theorem erase_sublist [BEq α] (a : α) : ∀ (l : List α), Sublist (l.erase a) l
  | [] => .slnil
  | b :: l => by
    rw [erase_cons]; split
    · exact sublist_cons_self b l
    · exact (erase_sublist a l).cons₂ b
theorem Sublist.reverse {l₁ l₂ : List α} (h : Sublist l₁ l₂) : Sublist l₁.reverse l₂.reverse := by
  induction h with
  | slnil => exact .slnil
  | cons a _ ih => rw [reverse_cons]; exact ih.trans (sublist_append_left _ _)
  | cons₂ a _ ih => rw [reverse_cons, reverse_cons]; exact ih.append (Sublist.refl _)

/-! Prefixes, suffixes, infixes -/

@[simp] theorem prefix_append (l₁ l₂ : List α) : IsPrefix l₁ (l₁ ++ l₂) := ⟨l₂, rfl⟩
@[simp] theorem suffix_append (l₁ l₂ : List α) : IsSuffix l₂ (l₁ ++ l₂) := ⟨l₁, rfl⟩
@[simp] theorem infix_append (l₁ l₂ l₃ : List α) : IsInfix l₂ (l₁ ++ l₂ ++ l₃) := ⟨l₁, l₃, rfl⟩
theorem IsPrefix.isInfix : IsPrefix l₁ l₂ → IsInfix l₁ l₂ := fun ⟨t, h⟩ => ⟨[], t, h⟩
theorem IsSuffix.isInfix : IsSuffix l₁ l₂ → IsInfix l₁ l₂ := fun ⟨t, h⟩ => ⟨t, [], by rw [append_nil]; exact h⟩
@[simp] theorem nil_prefix {l : List α} : IsPrefix [] l := ⟨l, rfl⟩
@[simp] theorem nil_suffix {l : List α} : IsSuffix [] l := ⟨l, append_nil l⟩
@[simp] theorem nil_infix {l : List α} : IsInfix [] l := nil_prefix.isInfix
@[simp] theorem prefix_refl (l : List α) : IsPrefix l l := ⟨[], append_nil l⟩
@[simp] theorem suffix_refl (l : List α) : IsSuffix l l := ⟨[], rfl⟩
@[simp] theorem infix_refl (l : List α) : IsInfix l l := (prefix_refl l).isInfix
theorem prefix_rfl {l : List α} : IsPrefix l l := prefix_refl l
theorem suffix_rfl {l : List α} : IsSuffix l l := suffix_refl l
@[simp] theorem suffix_cons (a : α) : ∀ (l : List α), IsSuffix l (a :: l) := suffix_append [a]
theorem IsPrefix.trans : ∀ {l₁ l₂ l₃ : List α}, IsPrefix l₁ l₂ → IsPrefix l₂ l₃ → IsPrefix l₁ l₃
  | _, _, _, ⟨r, e⟩, ⟨s, e'⟩ => ⟨r ++ s, by rw [← append_assoc, e, e']⟩
theorem IsSuffix.trans : ∀ {l₁ l₂ l₃ : List α}, IsSuffix l₁ l₂ → IsSuffix l₂ l₃ → IsSuffix l₁ l₃
  | _, _, _, ⟨r, e⟩, ⟨s, e'⟩ => ⟨s ++ r, by rw [append_assoc, e, e']⟩
theorem IsInfix.trans : ∀ {l₁ l₂ l₃ : List α}, IsInfix l₁ l₂ → IsInfix l₂ l₃ → IsInfix l₁ l₃
  | l₁, _, _, ⟨s, t, e⟩, ⟨s', t', e'⟩ => ⟨s' ++ s, t ++ t', by rw [← e', ← e]; simp⟩
theorem IsInfix.sublist : IsInfix l₁ l₂ → Sublist l₁ l₂
  | ⟨s, t, e⟩ => e ▸ (sublist_append_right s l₁).trans (sublist_append_left _ t)
theorem IsPrefix.sublist (h : IsPrefix l₁ l₂) : Sublist l₁ l₂ := h.isInfix.sublist
theorem IsSuffix.sublist (h : IsSuffix l₁ l₂) : Sublist l₁ l₂ := h.isInfix.sublist
theorem IsPrefix.subset (h : IsPrefix l₁ l₂) : l₁ ⊆ l₂ := h.sublist.subset
theorem IsSuffix.subset (h : IsSuffix l₁ l₂) : l₁ ⊆ l₂ := h.sublist.subset
theorem IsPrefix.mem (hx : a ∈ l₁) (hl : IsPrefix l₁ l₂) : a ∈ l₂ := hl.subset hx
theorem IsPrefix.length_le (h : IsPrefix l₁ l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsSuffix.length_le (h : IsSuffix l₁ l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsInfix.length_le (h : IsInfix l₁ l₂) : l₁.length ≤ l₂.length := h.sublist.length_le
theorem IsPrefix.eq_of_length (h : IsPrefix l₁ l₂) : l₁.length = l₂.length → l₁ = l₂ := h.sublist.eq_of_length
@[simp] theorem prefix_nil : IsPrefix l [] ↔ l = [] := ⟨fun ⟨_, e⟩ => (append_eq_nil_iff.mp e).1, fun e => e ▸ prefix_refl []⟩
@[simp] theorem suffix_nil : IsSuffix l [] ↔ l = [] := ⟨fun ⟨_, e⟩ => (append_eq_nil_iff.mp e).2, fun e => e ▸ suffix_refl []⟩
@[simp] theorem reverse_suffix : IsSuffix (reverse l₁) (reverse l₂) ↔ IsPrefix l₁ l₂ :=
  ⟨fun ⟨r, e⟩ => ⟨reverse r, by rw [← reverse_reverse l₁, ← reverse_append, e, reverse_reverse]⟩,
    fun ⟨r, e⟩ => ⟨reverse r, by rw [← reverse_append, e]⟩⟩
@[simp] theorem reverse_prefix : IsPrefix (reverse l₁) (reverse l₂) ↔ IsSuffix l₁ l₂ := by
  rw [← reverse_suffix, reverse_reverse, reverse_reverse]
@[simp] theorem prefix_append_right_inj (l : List α) : IsPrefix (l ++ l₁) (l ++ l₂) ↔ IsPrefix l₁ l₂ :=
  ⟨fun ⟨t, e⟩ => ⟨t, by rw [append_assoc] at e; exact append_cancel_left e⟩, fun ⟨t, e⟩ => ⟨t, by rw [append_assoc, e]⟩⟩
theorem cons_prefix_cons : IsPrefix (a :: l₁) (b :: l₂) ↔ a = b ∧ IsPrefix l₁ l₂ :=
  ⟨fun ⟨t, e⟩ => ⟨(cons_eq_cons.mp e).1, t, (cons_eq_cons.mp e).2⟩, fun ⟨h, t, e⟩ => ⟨t, cons_eq_cons.mpr ⟨h, e⟩⟩⟩
theorem take_prefix (i : Nat) (l : List α) : IsPrefix (take i l) l := ⟨_, take_append_drop _ _⟩
theorem drop_suffix (i : Nat) (l : List α) : IsSuffix (drop i l) l := ⟨_, take_append_drop _ _⟩
theorem prefix_iff_eq_take : IsPrefix l₁ l₂ ↔ l₁ = take (length l₁) l₂ :=
  ⟨fun ⟨t, e⟩ => by rw [← e, take_left], fun e => e ▸ take_prefix _ _⟩
theorem prefix_iff_eq_append : IsPrefix l₁ l₂ ↔ l₁ ++ drop (length l₁) l₂ = l₂ :=
  ⟨fun ⟨t, e⟩ => by rw [← e, drop_left], fun e => ⟨_, e⟩⟩
theorem prefix_iff_getElem? : IsPrefix l₁ l₂ ↔ ∀ i (h : i < l₁.length), l₂[i]? = some l₁[i] := by
  constructor
  · exact fun ⟨t, e⟩ i h => by rw [← e, getElem?_append_left h, getElem?_eq_getElem h]
  · intro h
    refine prefix_iff_eq_take.mpr (ext_getElem? fun i => ?_)
    rw [getElem?_take]; split
    · rw [h i (by assumption)]; exact getElem?_eq_getElem (by assumption)
    · exact getElem?_eq_none (Nat.le_of_not_lt (by assumption))
theorem isPrefixOf_iff_prefix [BEq α] [LawfulBEq α] : ∀ {l₁ l₂ : List α}, l₁.isPrefixOf l₂ = true ↔ IsPrefix l₁ l₂
  | [], _ => ⟨fun _ => nil_prefix, fun _ => by unfold isPrefixOf; rfl⟩
  | _ :: _, [] => ⟨fun h => by simp [isPrefixOf] at h, fun h => absurd (prefix_nil.mp h) (cons_ne_nil _ _)⟩
  | a :: l₁, b :: l₂ => by
    show (a == b && l₁.isPrefixOf l₂) = true ↔ _
    rw [cons_prefix_cons, ← isPrefixOf_iff_prefix, Bool.and_eq_true, beq_iff_eq]
instance instDecidableIsPrefixOfDecidableEq [DecidableEq α] (l₁ l₂ : List α) : Decidable (IsPrefix l₁ l₂) :=
  decidable_of_iff _ isPrefixOf_iff_prefix
instance instDecidableIsSuffixOfDecidableEq [DecidableEq α] (l₁ l₂ : List α) : Decidable (IsSuffix l₁ l₂) :=
  decidable_of_iff _ reverse_prefix
theorem isSublist_iff_sublist [BEq α] [LawfulBEq α] : ∀ {l₁ l₂ : List α}, l₁.isSublist l₂ = true ↔ Sublist l₁ l₂
  | [], _ => ⟨fun _ => nil_sublist _, fun _ => by unfold isSublist; rfl⟩
  | _ :: _, [] => ⟨fun h => by simp [isSublist] at h, fun h => absurd (sublist_nil.mp h) (cons_ne_nil _ _)⟩
  | a :: l₁, b :: l₂ => by
    show (if (a == b) = true then l₁.isSublist l₂ else (a :: l₁).isSublist l₂) = true ↔ _
    by_cases h : a = b
    · subst h; rw [if_pos (beq_self_eq_true a), cons_sublist_cons, isSublist_iff_sublist]
    · rw [if_neg fun e => h (beq_iff_eq.mp e), isSublist_iff_sublist]
      exact ⟨.cons b, fun s => by cases s with | cons _ s => exact s | cons₂ => exact absurd rfl h⟩
instance instDecidableSublistOfDecidableEq [DecidableEq α] (l₁ l₂ : List α) : Decidable (Sublist l₁ l₂) :=
  decidable_of_iff _ isSublist_iff_sublist
instance instDecidableRelSubsetOfDecidableEq [DecidableEq α] : DecidableRel ((· ⊆ ·) : List α → List α → Prop) :=
  fun l₁ l₂ => decidable_of_iff (∀ a, a ∈ l₁ → a ∈ l₂) ⟨fun h a m => h a m, fun h a m => h m⟩

end List
