prelude
import Workbench.ListMembers
/-! Lists: filtering, searching, flattening, counting, erasing. -/
set_option linter.all false
set_option autoImplicit false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w} {p q : α → Bool} {a b x : α} {l l₁ l₂ xs ys : List α}

namespace List

/-! Filtering and searching -/

@[simp] theorem filter_cons_of_pos {p : α → Bool} {a : α} {l : List α} (pa : p a = true) :
    filter p (a :: l) = a :: filter p l := by rw [filter_cons, if_pos pa]
@[simp] theorem filter_cons_of_neg {p : α → Bool} {a : α} {l : List α} (pa : ¬p a = true) :
    filter p (a :: l) = filter p l := by rw [filter_cons, if_neg pa]
@[simp] theorem filter_append {p : α → Bool} : ∀ (l₁ l₂ : List α), filter p (l₁ ++ l₂) = filter p l₁ ++ filter p l₂
  | [], _ => rfl
  | a :: l₁, l₂ => by
    rw [cons_append, filter_cons, filter_cons, filter_append l₁ l₂]; split <;> rfl
@[simp] theorem filter_filter : ∀ {l : List α}, filter p (filter q l) = filter (fun a => p a && q a) l
  | [] => rfl
  | a :: l => by
    cases hq : q a <;> cases hp : p a <;> simp [hq, hp, filter_filter (l := l)]
theorem length_filter_le (p : α → Bool) : ∀ (l : List α), (l.filter p).length ≤ l.length
  | [] => Nat.le_refl 0
  | a :: l => by
    rw [filter_cons]; split
    · exact Nat.succ_le_succ (length_filter_le p l)
    · exact Nat.le_succ_of_le (length_filter_le p l)
@[simp] theorem filter_eq_self {l : List α} : filter p l = l ↔ ∀ a, a ∈ l → p a = true := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [forall_mem_cons, ← ih]
    cases h : p a
    · rw [filter_cons_of_neg (by rw [h]; exact nofun)]
      exact ⟨fun e => absurd (congrArg length e ▸ length_filter_le p l) (Nat.not_succ_le_self _), nofun⟩
    · rw [filter_cons_of_pos h]
      exact ⟨fun e => ⟨rfl, by injection e⟩, fun e => congrArg (a :: ·) e.2⟩
@[simp] theorem filter_eq_nil_iff {l : List α} : filter p l = [] ↔ ∀ a, a ∈ l → ¬p a = true := by
  rw [eq_nil_iff_forall_not_mem]
  exact ⟨fun h a ha hp => h a (mem_filter.mpr ⟨ha, hp⟩), fun h a ha => h a (mem_filter.mp ha).1 (mem_filter.mp ha).2⟩
@[simp] theorem filter_true {l : List α} : filter (fun _ => true) l = l := filter_eq_self.mpr fun _ _ => rfl
@[simp] theorem filter_false {l : List α} : filter (fun _ => false) l = [] := filter_eq_nil_iff.mpr fun _ _ => nofun
theorem filter_map {f : β → α} {p : α → Bool} {l : List β} : filter p (map f l) = map f (filter (p ∘ f) l) := by
  induction l with
  | nil => rfl
  | cons b l ih => by_cases h : p (f b) = true <;> simp [h, ih]
theorem filter_congr {p q : α → Bool} : ∀ {l : List α}, (∀ x, x ∈ l → p x = q x) → filter p l = filter q l
  | [], _ => rfl
  | a :: l, h => by
    rw [filter_cons, filter_cons, h a mem_cons_self, filter_congr fun x hx => h x (mem_cons_of_mem a hx)]
theorem of_mem_filter {a : α} {l : List α} (h : a ∈ filter p l) : p a = true := (mem_filter.mp h).2
theorem mem_filter_of_mem {a : α} {l : List α} (h : a ∈ l) (hp : p a = true) : a ∈ filter p l := mem_filter.mpr ⟨h, hp⟩
@[simp] theorem find?_nil : ([] : List α).find? p = none := rfl
theorem find?_cons : (a :: l).find? p = match p a with | true => some a | false => l.find? p := rfl
@[simp] theorem find?_cons_of_pos {l : List α} (h : p a = true) : find? p (a :: l) = some a := by rw [find?_cons, h]
@[simp] theorem find?_cons_of_neg {l : List α} (h : ¬p a = true) : find? p (a :: l) = find? p l := by
  rw [find?_cons, Bool.of_not_eq_true h]
@[simp] theorem find?_eq_none {l : List α} : find? p l = none ↔ ∀ x, x ∈ l → ¬p x = true := by
  induction l with
  | nil => simp
  | cons x xs ih =>
    rw [forall_mem_cons, ← ih]
    by_cases h : p x = true
    · rw [find?_cons_of_pos h]; exact ⟨nofun, fun e => absurd h e.1⟩
    · rw [find?_cons_of_neg h]; exact ⟨fun e => ⟨h, e⟩, (·.2)⟩
theorem find?_some : ∀ {l : List α}, find? p l = some a → p a = true
  | b :: l, h => by
    by_cases hb : p b = true
    · rw [find?_cons_of_pos hb] at h; exact Option.some_inj.mp h ▸ hb
    · rw [find?_cons_of_neg hb] at h; exact find?_some h
theorem mem_of_find?_eq_some : ∀ {l : List α}, find? p l = some a → a ∈ l
  | b :: l, h => by
    by_cases hb : p b = true
    · rw [find?_cons_of_pos hb] at h; exact Option.some_inj.mp h ▸ mem_cons_self
    · rw [find?_cons_of_neg hb] at h; exact mem_cons_of_mem b (mem_of_find?_eq_some h)
@[simp] theorem find?_isSome {xs : List α} {p : α → Bool} : (xs.find? p).isSome = true ↔ ∃ x, x ∈ xs ∧ p x = true := by
  rw [← Option.ne_none_iff_isSome, ne_eq, find?_eq_none, Classical.not_forall]
  exact ⟨fun ⟨x, h⟩ => Classical.byContradiction fun hn => h fun hx hp => hn ⟨x, hx, hp⟩, fun ⟨x, hx, hp⟩ => ⟨x, fun h => h hx hp⟩⟩
@[simp] theorem findSome?_nil {f : α → Option β} : [].findSome? f = none := rfl
@[simp] theorem findSome?_cons {f : α → Option β} :
    (a :: l).findSome? f = match f a with | some b => some b | none => l.findSome? f := rfl
@[simp] theorem filterMap_nil {f : α → Option β} : filterMap f [] = [] := rfl
@[simp] theorem filterMap_cons {f : α → Option β} {a : α} {l : List α} :
    filterMap f (a :: l) = match f a with | none => filterMap f l | some b => b :: filterMap f l := rfl
theorem filterMap_cons_none {f : α → Option β} {a : α} {l : List α} (h : f a = none) :
    filterMap f (a :: l) = filterMap f l := by rw [filterMap_cons, h]
theorem filterMap_cons_some {f : α → Option β} {a : α} {l : List α} {b : β} (h : f a = some b) :
    filterMap f (a :: l) = b :: filterMap f l := by rw [filterMap_cons, h]
@[simp] theorem filterMap_append {l l' : List α} {f : α → Option β} :
    filterMap f (l ++ l') = filterMap f l ++ filterMap f l' := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [cons_append, filterMap_cons, filterMap_cons, ih]; cases f a <;> rfl
@[simp] theorem filterMap_some {l : List α} : filterMap some l = l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, ih]
@[simp] theorem filterMap_eq_map {f : α → β} : filterMap (some ∘ f) = map f := by
  funext l
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, ih]; rfl
@[simp] theorem mem_filterMap {f : α → Option β} {l : List α} {b : β} :
    b ∈ filterMap f l ↔ ∃ a, a ∈ l ∧ f a = some b := by
  induction l with
  | nil => simp
  | cons a l ih =>
    rw [filterMap_cons]
    cases h : f a with
    | none =>
      rw [ih]
      exact ⟨fun ⟨x, hx, e⟩ => ⟨x, mem_cons_of_mem a hx, e⟩, fun ⟨x, hx, e⟩ =>
        (mem_cons.mp hx).elim (fun hx => by rw [hx, h] at e; cases e) fun hx => ⟨x, hx, e⟩⟩
    | some c =>
      show b ∈ c :: filterMap f l ↔ _
      rw [mem_cons, ih]
      exact ⟨fun e => e.elim (fun e => ⟨a, mem_cons_self, e ▸ h⟩) fun ⟨x, hx, e⟩ => ⟨x, mem_cons_of_mem a hx, e⟩,
        fun ⟨x, hx, e⟩ => (mem_cons.mp hx).elim (fun hx => .inl (Option.some_inj.mp (by rw [← e, hx, h])))
          fun hx => .inr ⟨x, hx, e⟩⟩
theorem map_filterMap {f : α → Option β} {g : β → γ} {l : List α} :
    map g (filterMap f l) = filterMap (fun x => (f x).map g) l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [filterMap_cons, filterMap_cons, ← ih]; cases f a <;> rfl

/-! Flattening -/

@[simp] theorem flatten_nil : ([] : List (List α)).flatten = [] := rfl
@[simp] theorem flatten_cons {l : List α} {L : List (List α)} : (l :: L).flatten = l ++ L.flatten := rfl
@[simp] theorem flatMap_nil {f : α → List β} : [].flatMap f = [] := rfl
@[simp] theorem flatMap_cons {x : α} {xs : List α} {f : α → List β} : (x :: xs).flatMap f = f x ++ xs.flatMap f := rfl
@[simp] theorem mem_flatten {a : α} : ∀ {L : List (List α)}, a ∈ L.flatten ↔ ∃ l, l ∈ L ∧ a ∈ l
  | [] => by simp
  | l :: L => by
    rw [flatten_cons, mem_append, mem_flatten]
    exact ⟨fun h => h.elim (fun h => ⟨l, mem_cons_self, h⟩) fun ⟨x, hx, h⟩ => ⟨x, mem_cons_of_mem l hx, h⟩,
      fun ⟨x, hx, h⟩ => (mem_cons.mp hx).elim (fun e => .inl (e ▸ h)) fun hx => .inr ⟨x, hx, h⟩⟩
@[simp] theorem mem_flatMap {f : α → List β} {b : β} {l : List α} : b ∈ l.flatMap f ↔ ∃ a, a ∈ l ∧ b ∈ f a := by
  show b ∈ (map f l).flatten ↔ _
  rw [mem_flatten]
  exact ⟨fun ⟨x, hx, h⟩ => have ⟨a, ha, e⟩ := mem_map.mp hx; ⟨a, ha, e ▸ h⟩, fun ⟨a, ha, h⟩ => ⟨f a, mem_map_of_mem ha, h⟩⟩
@[simp] theorem flatten_append {L₁ L₂ : List (List α)} : (L₁ ++ L₂).flatten = L₁.flatten ++ L₂.flatten := by
  induction L₁ with
  | nil => rfl
  | cons l L ih => rw [cons_append, flatten_cons, ih, flatten_cons, append_assoc]
@[simp] theorem flatMap_append {xs ys : List α} {f : α → List β} :
    (xs ++ ys).flatMap f = xs.flatMap f ++ ys.flatMap f := by
  show (map f (xs ++ ys)).flatten = _
  rw [map_append, flatten_append]; rfl
theorem flatMap_singleton' (l : List α) : (l.flatMap fun x => [x]) = l := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [flatMap_cons, ih]; rfl
theorem flatMap_def {l : List α} {f : α → List β} : l.flatMap f = flatten (map f l) := rfl
theorem flatMap_assoc {l : List α} {f : α → List β} {g : β → List γ} :
    (l.flatMap f).flatMap g = l.flatMap fun x => (f x).flatMap g := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [flatMap_cons, flatMap_append, ih, flatMap_cons]
theorem map_flatMap {f : β → γ} {g : α → List β} : ∀ {l : List α},
    (l.flatMap g).map f = l.flatMap fun a => (g a).map f
  | [] => rfl
  | x :: xs => by rw [flatMap_cons, map_append, map_flatMap, flatMap_cons]
@[simp] theorem concat_eq_append {as : List α} {a : α} : as.concat a = as ++ [a] := by
  induction as with
  | nil => rfl
  | cons x xs ih => exact congrArg (x :: ·) ih

/-! Counting -/

theorem countP_go_eq_add {l : List α} {n : Nat} : countP.go p l n = n + countP.go p l 0 := by
  induction l generalizing n with
  | nil => rfl
  | cons x xs ih =>
    show cond (p x) _ _ = n + cond (p x) _ _
    cases p x
    · exact ih
    · show countP.go p xs (n + 1) = n + countP.go p xs (0 + 1)
      rw [ih, ih (n := 0 + 1), Nat.zero_add, Nat.add_assoc]
@[simp] theorem countP_nil : countP p [] = 0 := rfl
@[simp] theorem countP_cons_of_pos {l : List α} (pa : p a = true) : countP p (a :: l) = countP p l + 1 := by
  show cond (p a) _ _ = _
  rw [pa]
  show countP.go p l (0 + 1) = countP.go p l 0 + 1
  rw [countP_go_eq_add, Nat.zero_add, Nat.add_comm]
@[simp] theorem countP_cons_of_neg {l : List α} (pa : ¬p a = true) : countP p (a :: l) = countP p l := by
  show cond (p a) _ _ = _
  rw [Bool.of_not_eq_true pa]; rfl
theorem countP_cons {a : α} {l : List α} : countP p (a :: l) = countP p l + if p a = true then 1 else 0 := by
  by_cases h : p a = true <;> simp [h]
theorem countP_eq_length_filter {l : List α} : countP p l = (filter p l).length := by
  induction l with
  | nil => rfl
  | cons x xs ih => by_cases h : p x = true <;> simp [h, ih]
theorem countP_le_length {l : List α} : countP p l ≤ l.length := countP_eq_length_filter (p := p) ▸ length_filter_le p l
@[simp] theorem countP_append {l₁ l₂ : List α} : countP p (l₁ ++ l₂) = countP p l₁ + countP p l₂ := by
  rw [countP_eq_length_filter, countP_eq_length_filter, countP_eq_length_filter, filter_append, length_append]
@[simp] theorem count_nil [BEq α] {a : α} : count a [] = 0 := rfl
theorem count_cons [BEq α] {a b : α} {l : List α} : count a (b :: l) = count a l + if b == a then 1 else 0 := countP_cons
@[simp] theorem count_cons_self [BEq α] [LawfulBEq α] {a : α} {l : List α} : count a (a :: l) = count a l + 1 :=
  countP_cons_of_pos (beq_self_eq_true a)
@[simp] theorem count_cons_of_ne [BEq α] [LawfulBEq α] {a b : α} (h : b ≠ a) {l : List α} :
    count a (b :: l) = count a l := countP_cons_of_neg fun e => h (beq_iff_eq.mp e)
@[simp] theorem count_append [BEq α] {a : α} {l₁ l₂ : List α} : count a (l₁ ++ l₂) = count a l₁ + count a l₂ :=
  countP_append
theorem count_le_length [BEq α] {a : α} {l : List α} : count a l ≤ l.length := countP_le_length
theorem count_singleton_self [BEq α] [LawfulBEq α] {a : α} : count a [a] = 1 := count_cons_self
@[simp] theorem count_pos_iff [BEq α] [LawfulBEq α] {a : α} {l : List α} : 0 < count a l ↔ a ∈ l := by
  show 0 < countP (· == a) l ↔ _
  rw [countP_eq_length_filter]
  exact ⟨fun h => have ⟨x, hx⟩ := exists_mem_of_length_pos h
    beq_iff_eq.mp (mem_filter.mp hx).2 ▸ (mem_filter.mp hx).1,
    fun h => length_pos_of_mem (mem_filter.mpr ⟨h, beq_self_eq_true a⟩)⟩
theorem count_eq_zero_of_not_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : ¬a ∈ l) : count a l = 0 :=
  Nat.eq_zero_of_not_pos fun hp => h (count_pos_iff.mp hp)
theorem count_eq_zero [BEq α] [LawfulBEq α] {l : List α} : count a l = 0 ↔ ¬a ∈ l :=
  ⟨fun h hm => absurd (count_pos_iff.mpr hm) (h ▸ Nat.lt_irrefl 0), count_eq_zero_of_not_mem⟩

/-! Erasing -/

@[simp] theorem erase_nil [BEq α] (a : α) : ([] : List α).erase a = [] := rfl
theorem erase_cons [BEq α] {a b : α} {l : List α} : (b :: l).erase a = if b == a then l else b :: l.erase a := by
  show (match b == a with | true => l | false => b :: l.erase a) = _
  cases b == a <;> rfl
@[simp] theorem erase_cons_head [BEq α] [LawfulBEq α] {a : α} {l : List α} : (a :: l).erase a = l := by
  rw [erase_cons, if_pos (beq_self_eq_true a)]
@[simp] theorem erase_cons_tail [BEq α] {a b : α} {l : List α} (h : ¬(b == a) = true) :
    (b :: l).erase a = b :: l.erase a := by rw [erase_cons, if_neg h]
theorem erase_of_not_mem [BEq α] [LawfulBEq α] {a : α} : ∀ {l : List α}, ¬a ∈ l → l.erase a = l
  | [], _ => rfl
  | b :: l, h => by
    rw [mem_cons, not_or] at h
    rw [erase_cons_tail fun e => h.1 (beq_iff_eq.mp e).symm, erase_of_not_mem h.2]
theorem mem_of_mem_erase [BEq α] {a b : α} : ∀ {l : List α}, a ∈ l.erase b → a ∈ l
  | c :: l, h => by
    rw [erase_cons] at h
    split at h
    · exact mem_cons_of_mem c h
    · exact (mem_cons.mp h).elim (fun e => e ▸ mem_cons_self) fun h => mem_cons_of_mem c (mem_of_mem_erase h)
theorem length_erase_of_mem [BEq α] [LawfulBEq α] {a : α} : ∀ {l : List α}, a ∈ l → length (l.erase a) = length l - 1
  | b :: l, h => by
    by_cases e : b = a
    · subst e; rw [erase_cons_head]; rfl
    · have hm := (mem_cons.mp h).resolve_left fun h => e h.symm
      rw [erase_cons_tail fun h => e (beq_iff_eq.mp h), length_cons, length_erase_of_mem hm,
        Nat.sub_add_cancel (length_pos_of_mem hm)]; rfl
@[simp] theorem insert_of_mem [BEq α] [LawfulBEq α] {l : List α} (h : a ∈ l) : l.insert a = l := if_pos (elem_iff.mpr h)
@[simp] theorem insert_of_not_mem [BEq α] [LawfulBEq α] {l : List α} (h : ¬a ∈ l) : l.insert a = a :: l :=
  if_neg fun e => h (elem_iff.mp e)
@[simp] theorem mem_insert_iff [BEq α] [LawfulBEq α] {l : List α} : a ∈ l.insert b ↔ a = b ∨ a ∈ l := by
  by_cases h : b ∈ l
  · rw [insert_of_mem h]; exact ⟨.inr, fun e => e.elim (· ▸ h) id⟩
  · rw [insert_of_not_mem h, mem_cons]
@[simp] theorem lookup_nil [BEq α] {a : α} : ([] : List (α × β)).lookup a = none := rfl
theorem lookup_cons [BEq α] {k : α} {b : β} {es : List (α × β)} {a : α} :
    ((k, b) :: es).lookup a = match a == k with | true => some b | false => es.lookup a := rfl
theorem partition_loop_eq {l : List α} {bs cs : List α} :
    partition.loop p l (bs, cs) = (bs.reverse ++ filter p l, cs.reverse ++ filter (fun a => !p a) l) := by
  induction l generalizing bs cs with
  | nil => simp [partition.loop]
  | cons x xs ih =>
    show (match p x with | true => _ | false => _) = _
    cases h : p x
    · show partition.loop p xs (bs, x :: cs) = _
      rw [ih]; simp [h]
    · show partition.loop p xs (x :: bs, cs) = _
      rw [ih]; simp [h]
@[simp] theorem partition_eq_filter_filter {p : α → Bool} {l : List α} :
    partition p l = (filter p l, filter (not ∘ p) l) := partition_loop_eq
@[simp] theorem eraseIdx_nil {i : Nat} : ([] : List α).eraseIdx i = [] := rfl
@[simp] theorem eraseIdx_cons_zero : (a :: l).eraseIdx 0 = l := rfl
@[simp] theorem eraseIdx_cons_succ {i : Nat} : (a :: l).eraseIdx (i + 1) = a :: l.eraseIdx i := rfl
@[simp] theorem eraseIdx_zero {l : List α} : l.eraseIdx 0 = l.tail := by cases l <;> rfl

end List
