prelude
import Workbench.ListEnds
import Workbench.NatMinMax
/-! Lists: zipping, taking and dropping, replication, folds, sums, ranges and extrema. -/
set_option linter.all false
set_option autoImplicit false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w} {a b x : α} {l l₁ l₂ xs ys : List α} {n m i j k : Nat}

namespace List

/-! Zipping -/

@[simp] theorem zipWith_nil_left {l : List β} {f : α → β → γ} : zipWith f [] l = [] := rfl
@[simp] theorem zipWith_nil_right {l : List α} {f : α → β → γ} : zipWith f l [] = [] := by cases l <;> rfl
@[simp] theorem zipWith_cons_cons {f : α → β → γ} {a : α} {as : List α} {b : β} {bs : List β} :
    zipWith f (a :: as) (b :: bs) = f a b :: zipWith f as bs := rfl
@[simp] theorem zip_nil_left {l : List β} : zip ([] : List α) l = [] := rfl
@[simp] theorem zip_nil_right {l : List α} : zip l ([] : List β) = [] := by cases l <;> rfl
@[simp] theorem zip_cons_cons {a : α} {as : List α} {b : β} {bs : List β} :
    zip (a :: as) (b :: bs) = (a, b) :: zip as bs := rfl
@[simp] theorem length_zipWith {l₁ : List α} {l₂ : List β} {f : α → β → γ} :
    length (zipWith f l₁ l₂) = min (length l₁) (length l₂) := by
  induction l₁ generalizing l₂ with
  | nil => exact (Nat.zero_min _).symm
  | cons x xs ih => cases l₂ with
    | nil => exact (Nat.min_zero _).symm
    | cons y ys => rw [zipWith_cons_cons, length_cons, ih, length_cons, length_cons, Nat.add_min_add_right]
@[simp] theorem length_zip {l₁ : List α} {l₂ : List β} : (zip l₁ l₂).length = min l₁.length l₂.length := length_zipWith
theorem zip_map {f : α → γ} {g : β → α} : ∀ {l₁ : List α} {l₂ : List β},
    zip (l₁.map f) (l₂.map g) = (zip l₁ l₂).map fun p => (f p.1, g p.2)
  | [], _ => rfl
  | _ :: _, [] => rfl
  | x :: xs, y :: ys => congrArg ((f x, g y) :: ·) (zip_map (l₁ := xs) (l₂ := ys))
theorem zip_map_left {f : α → γ} {l₁ : List α} {l₂ : List β} :
    zip (l₁.map f) l₂ = (zip l₁ l₂).map fun p => (f p.1, p.2) := by
  induction l₁ generalizing l₂ with
  | nil => rfl
  | cons x xs ih => cases l₂ with
    | nil => rfl
    | cons y ys => rw [map_cons, zip_cons_cons, ih]; rfl
theorem zip_eq_zipWith : ∀ {l₁ : List α} {l₂ : List β}, zip l₁ l₂ = zipWith Prod.mk l₁ l₂ := rfl
theorem zipWith_comm {f : α → β → γ} : ∀ {as : List α} {bs : List β},
    zipWith f as bs = zipWith (fun b a => f a b) bs as
  | [], _ => by simp
  | _ :: _, [] => rfl
  | a :: as, b :: bs => congrArg (f a b :: ·) zipWith_comm
theorem map_zipWith {δ : Type u} {f : α → β} {g : γ → δ → α} {l : List γ} {l' : List δ} :
    map f (zipWith g l l') = zipWith (fun x y => f (g x y)) l l' := by
  induction l generalizing l' with
  | nil => rfl
  | cons x xs ih => cases l' with
    | nil => rfl
    | cons y ys => exact congrArg (f (g x y) :: ·) ih
theorem zipWith_self {f : α → α → β} : ∀ {l : List α}, zipWith f l l = l.map fun a => f a a
  | [] => rfl
  | x :: xs => congrArg (f x x :: ·) zipWith_self
theorem map_fst_zip : ∀ {l₁ : List α} {l₂ : List β}, l₁.length ≤ l₂.length → map Prod.fst (zip l₁ l₂) = l₁
  | [], _, _ => rfl
  | a :: as, b :: bs, h => congrArg (a :: ·) (map_fst_zip (Nat.le_of_succ_le_succ h))
theorem map_snd_zip : ∀ {l₁ : List α} {l₂ : List β}, l₂.length ≤ l₁.length → map Prod.snd (zip l₁ l₂) = l₂
  | _, [], _ => by rw [zip_nil_right]; rfl
  | a :: as, b :: bs, h => congrArg (b :: ·) (map_snd_zip (Nat.le_of_succ_le_succ h))
@[simp] theorem unzip_nil : unzip ([] : List (α × β)) = ([], []) := rfl
@[simp] theorem unzip_cons {t : List (α × β)} {h : α × β} :
    unzip (h :: t) = match unzip t with | (as, bs) => (h.1 :: as, h.2 :: bs) := rfl
theorem unzip_eq_map : ∀ {l : List (α × β)}, unzip l = (l.map Prod.fst, l.map Prod.snd)
  | [] => rfl
  | (a, b) :: l => by rw [unzip_cons, unzip_eq_map]; rfl
@[simp] theorem unzip_fst {l : List (α × β)} : (unzip l).fst = l.map Prod.fst := by rw [unzip_eq_map]
@[simp] theorem unzip_snd {l : List (α × β)} : (unzip l).snd = l.map Prod.snd := by rw [unzip_eq_map]
theorem zip_unzip (l : List (α × β)) : zip (unzip l).1 (unzip l).2 = l := by
  rw [unzip_eq_map]
  induction l with
  | nil => rfl
  | cons p l ih => rw [map_cons, map_cons, zip_cons_cons, ih]
theorem getElem?_zipWith {f : α → β → γ} : ∀ {as : List α} {bs : List β} {i : Nat},
    (zipWith f as bs)[i]? = match as[i]?, bs[i]? with | some a, some b => some (f a b) | _, _ => none
  | [], _, _ => rfl
  | _ :: _, [], 0 => rfl
  | _ :: as, [], i + 1 => by
    rw [zipWith_nil_right, getElem?_nil, getElem?_nil]; cases (_ :: as : List α)[i + 1]? <;> rfl
  | _ :: _, _ :: _, 0 => rfl
  | _ :: as, _ :: bs, i + 1 => getElem?_zipWith (as := as) (bs := bs) (i := i)
@[simp] theorem getElem_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat} {h : i < (zipWith f l l').length} :
    (zipWith f l l')[i] = f (l[i]'(by rw [length_zipWith] at h; exact Nat.lt_of_lt_of_le h (Nat.min_le_left _ _)))
      (l'[i]'(by rw [length_zipWith] at h; exact Nat.lt_of_lt_of_le h (Nat.min_le_right _ _))) := by
  rw [getElem_eq_iff, getElem?_zipWith, getElem?_eq_getElem, getElem?_eq_getElem]
@[simp] theorem getElem_zip {l : List α} {l' : List β} {i : Nat} {h : i < (zip l l').length} :
    (zip l l')[i] = (l[i]'(by rw [length_zip] at h; exact Nat.lt_of_lt_of_le h (Nat.min_le_left _ _)),
      l'[i]'(by rw [length_zip] at h; exact Nat.lt_of_lt_of_le h (Nat.min_le_right _ _))) := getElem_zipWith
@[simp] theorem zipIdx_nil {i : Nat} : ([] : List α).zipIdx i = [] := rfl
@[simp] theorem zipIdx_cons {i : Nat} : (a :: l).zipIdx i = (a, i) :: l.zipIdx (i + 1) := rfl
@[simp] theorem length_zipIdx : ∀ {l : List α} {i : Nat}, (l.zipIdx i).length = l.length
  | [], _ => rfl
  | _ :: _, _ => congrArg (· + 1) length_zipIdx

/-! Taking and dropping -/

@[simp] theorem length_take : ∀ {i : Nat} {l : List α}, (take i l).length = min i l.length
  | 0, l => (Nat.min_eq_left (Nat.zero_le _)).symm
  | i + 1, [] => (Nat.min_eq_right (Nat.zero_le _)).symm
  | i + 1, x :: xs => by rw [take_succ_cons, length_cons, length_take, length_cons, Nat.add_min_add_right]
theorem length_take_le (i : Nat) (l : List α) : length (take i l) ≤ i := length_take ▸ Nat.min_le_left _ _
theorem length_take_le' (i : Nat) (l : List α) : length (take i l) ≤ l.length := length_take ▸ Nat.min_le_right _ _
theorem length_take_of_le {l : List α} (h : i ≤ length l) : length (take i l) = i := by
  rw [length_take, Nat.min_eq_left h]
@[simp] theorem take_length {l : List α} : l.take l.length = l := by
  induction l with
  | nil => rfl
  | cons x xs ih => exact congrArg (x :: ·) ih
@[simp] theorem drop_length {l : List α} : l.drop l.length = [] := by
  induction l with
  | nil => rfl
  | cons x xs ih => exact ih
theorem take_of_length_le : ∀ {l : List α} {i : Nat}, l.length ≤ i → take i l = l
  | [], _, _ => take_nil
  | x :: xs, i + 1, h => congrArg (x :: ·) (take_of_length_le (Nat.le_of_succ_le_succ h))
theorem drop_of_length_le : ∀ {l : List α} {i : Nat}, l.length ≤ i → drop i l = []
  | [], _, _ => drop_nil
  | x :: xs, i + 1, h => drop_of_length_le (l := xs) (Nat.le_of_succ_le_succ h)
theorem drop_eq_nil_of_le {as : List α} {i : Nat} (h : as.length ≤ i) : as.drop i = [] := drop_of_length_le h
@[simp] theorem drop_eq_nil_iff {l : List α} {i : Nat} : l.drop i = [] ↔ l.length ≤ i :=
  ⟨fun h => Nat.le_of_sub_eq_zero (by rw [← length_drop, h]; rfl), drop_of_length_le⟩
@[simp] theorem take_eq_nil_iff : ∀ {l : List α} {i : Nat}, l.take i = [] ↔ i = 0 ∨ l = []
  | l, 0 => by simp
  | [], i + 1 => by simp
  | x :: xs, i + 1 => by simp
@[simp] theorem take_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) :
    (l₁ ++ l₂).take i = l₁.take i := by
  induction l₁ generalizing i with
  | nil => rw [Nat.eq_zero_of_le_zero h]; rfl
  | cons x xs ih => cases i with
    | zero => rfl
    | succ i => rw [cons_append, take_succ_cons, ih (Nat.le_of_succ_le_succ h), take_succ_cons]
@[simp] theorem drop_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) :
    (l₁ ++ l₂).drop i = l₁.drop i ++ l₂ := by
  induction l₁ generalizing i with
  | nil => rw [Nat.eq_zero_of_le_zero h]; rfl
  | cons x xs ih => cases i with
    | zero => rfl
    | succ i => rw [cons_append, drop_succ_cons, ih (Nat.le_of_succ_le_succ h), drop_succ_cons]
@[simp] theorem take_left {l₁ l₂ : List α} : take (length l₁) (l₁ ++ l₂) = l₁ := by
  rw [take_append_of_le_length (Nat.le_refl _), take_length]
@[simp] theorem drop_left {l₁ l₂ : List α} : drop (length l₁) (l₁ ++ l₂) = l₂ := by
  rw [drop_append_of_le_length (Nat.le_refl _), drop_length]; rfl
theorem take_left' {l₁ l₂ : List α} {i : Nat} (h : length l₁ = i) : take i (l₁ ++ l₂) = l₁ := h ▸ take_left
theorem drop_left' {l₁ l₂ : List α} {i : Nat} (h : length l₁ = i) : drop i (l₁ ++ l₂) = l₂ := h ▸ drop_left
@[simp] theorem take_take : ∀ {i j : Nat} {l : List α}, take i (take j l) = take (min i j) l
  | 0, j, l => by rw [Nat.min_eq_left (Nat.zero_le _)]; rfl
  | i + 1, 0, l => by rw [Nat.min_eq_right (Nat.zero_le _), take_zero, take_nil]
  | i + 1, j + 1, [] => by simp
  | i + 1, j + 1, x :: xs => by rw [take_succ_cons, take_succ_cons, take_take, Nat.add_min_add_right, take_succ_cons]
@[simp] theorem drop_drop : ∀ {i j : Nat} {l : List α}, drop i (drop j l) = drop (j + i) l
  | i, 0, l => by rw [drop_zero, Nat.zero_add]
  | i, j + 1, [] => by simp
  | i, j + 1, x :: xs => by rw [drop_succ_cons, drop_drop, Nat.add_right_comm, drop_succ_cons]
@[simp] theorem map_take {f : α → β} : ∀ {l : List α} {i : Nat}, (l.take i).map f = (l.map f).take i
  | [], i => by simp
  | _, 0 => by simp
  | x :: xs, i + 1 => congrArg (f x :: ·) map_take
@[simp] theorem map_drop {f : α → β} : ∀ {l : List α} {i : Nat}, (l.drop i).map f = (l.map f).drop i
  | [], i => by simp
  | _, 0 => by simp
  | x :: xs, i + 1 => map_drop (l := xs)
theorem take_succ {l : List α} {i : Nat} : l.take (i + 1) = l.take i ++ l[i]?.toList := by
  induction l generalizing i with
  | nil => simp
  | cons x xs ih => cases i with
    | zero => rfl
    | succ i => exact congrArg (x :: ·) ih
theorem take_eq_take_iff {l : List α} {i j : Nat} : l.take i = l.take j ↔ min i l.length = min j l.length := by
  constructor
  · intro h; have := congrArg length h; rwa [length_take, length_take] at this
  · intro h
    have key : ∀ k, l.take k = l.take (min k l.length) := fun k => by rw [← take_take, take_length]
    rw [key i, h, ← key j]
theorem drop_eq_getElem_cons : ∀ {i : Nat} {l : List α} (h : i < l.length), drop i l = l[i] :: drop (i + 1) l
  | 0, _ :: _, _ => rfl
  | i + 1, _ :: xs, h => drop_eq_getElem_cons (l := xs) (Nat.lt_of_succ_lt_succ h)
theorem getElem_cons_drop : ∀ {as : List α} {i : Nat} (h : i < as.length), as[i] :: as.drop (i + 1) = as.drop i :=
  fun h => (drop_eq_getElem_cons h).symm
theorem mem_of_mem_take {a : α} {l : List α} {i : Nat} (h : a ∈ l.take i) : a ∈ l := by
  rw [← take_append_drop i l]; exact mem_append.mpr (.inl h)
theorem mem_of_mem_drop {a : α} {i : Nat} {l : List α} (h : a ∈ l.drop i) : a ∈ l := by
  rw [← take_append_drop i l]; exact mem_append.mpr (.inr h)
@[simp] theorem takeWhile_nil {p : α → Bool} : takeWhile p [] = [] := rfl
theorem takeWhile_cons {p : α → Bool} {a : α} {l : List α} :
    (a :: l).takeWhile p = if p a = true then a :: l.takeWhile p else [] := by
  show (match p a with | true => _ | false => _) = _
  cases p a <;> rfl
@[simp] theorem takeWhile_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a = true) :
    (a :: l).takeWhile p = a :: l.takeWhile p := by rw [takeWhile_cons, if_pos h]
@[simp] theorem takeWhile_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a = true) :
    (a :: l).takeWhile p = [] := by rw [takeWhile_cons, if_neg h]
@[simp] theorem dropWhile_nil {p : α → Bool} : dropWhile p [] = [] := rfl
theorem dropWhile_cons {p : α → Bool} {x : α} {xs : List α} :
    (x :: xs).dropWhile p = if p x = true then xs.dropWhile p else x :: xs := by
  show (match p x with | true => _ | false => _) = _
  cases p x <;> rfl
@[simp] theorem takeWhile_append_dropWhile {p : α → Bool} : ∀ {l : List α}, takeWhile p l ++ dropWhile p l = l
  | [] => rfl
  | a :: l => by
    rw [takeWhile_cons, dropWhile_cons]
    by_cases h : p a = true
    · rw [if_pos h, if_pos h, cons_append, takeWhile_append_dropWhile]
    · rw [if_neg h, if_neg h]; rfl
@[simp] theorem splitAt_eq (n : Nat) (l : List α) : splitAt n l = (l.take n, l.drop n) := rfl

/-! Replication -/

@[simp] theorem replicate_zero {a : α} : replicate 0 a = [] := rfl
theorem replicate_succ {a : α} {n : Nat} : replicate (n + 1) a = a :: replicate n a := rfl
theorem replicate_one : replicate 1 a = [a] := rfl
@[simp] theorem replicate_eq_nil_iff {n : Nat} (a : α) : replicate n a = [] ↔ n = 0 := by
  cases n with
  | zero => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | succ n => exact ⟨nofun, nofun⟩
@[simp] theorem map_replicate {n : Nat} {a : α} {f : α → β} : (replicate n a).map f = replicate n (f a) := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (f a :: ·) ih
@[simp] theorem replicate_append_replicate {n m : Nat} {a : α} :
    replicate n a ++ replicate m a = replicate (n + m) a := by
  induction n with
  | zero => rw [replicate_zero, nil_append, Nat.zero_add]
  | succ n ih => rw [replicate_succ, cons_append, ih, Nat.add_right_comm]; rfl
theorem append_replicate {n m : Nat} {a : α} : replicate n a ++ replicate m a = replicate (n + m) a := replicate_append_replicate
theorem replicate_succ' {n : Nat} {a : α} : replicate (n + 1) a = replicate n a ++ [a] :=
  (replicate_append_replicate (m := 1)).symm
@[simp] theorem reverse_replicate {n : Nat} {a : α} : (replicate n a).reverse = replicate n a := by
  induction n with
  | zero => rfl
  | succ n ih => rw [replicate_succ, reverse_cons, ih, ← replicate_succ', replicate_succ]
@[simp] theorem take_replicate {i n : Nat} {a : α} : take i (replicate n a) = replicate (min i n) a := by
  induction n generalizing i with
  | zero => rw [Nat.min_eq_right (Nat.zero_le _)]; exact take_nil
  | succ n ih => cases i with
    | zero => rw [Nat.min_eq_left (Nat.zero_le _)]; rfl
    | succ i => rw [replicate_succ, take_succ_cons, ih, Nat.add_min_add_right, replicate_succ]
@[simp] theorem drop_replicate {i n : Nat} {a : α} : drop i (replicate n a) = replicate (n - i) a := by
  induction n generalizing i with
  | zero => rw [Nat.zero_sub]; exact drop_nil
  | succ n ih => cases i with
    | zero => rfl
    | succ i => rw [replicate_succ, drop_succ_cons, ih, Nat.add_sub_add_right]
theorem eq_replicate_of_mem {a : α} : ∀ {l : List α}, (∀ b, b ∈ l → b = a) → l = replicate l.length a
  | [], _ => rfl
  | b :: l, h => by
    rw [length_cons, replicate_succ, ← eq_replicate_of_mem fun c hc => h c (mem_cons_of_mem b hc), h b mem_cons_self]

/-! Folds and sums -/

theorem foldl_map {f : α → β} {g : γ → β → γ} {l : List α} {init : γ} :
    (l.map f).foldl g init = l.foldl (fun x y => g x (f y)) init := by
  induction l generalizing init with
  | nil => rfl
  | cons x xs ih => exact ih
theorem foldr_map {f : α → β} {g : β → γ → γ} {l : List α} {init : γ} :
    (l.map f).foldr g init = l.foldr (fun x y => g (f x) y) init := by
  induction l with
  | nil => rfl
  | cons x xs ih => exact congrArg (g (f x)) ih
@[simp] theorem foldr_cons_eq_append' {l l' : List α} : l.foldr cons l' = l ++ l' := by
  induction l with
  | nil => rfl
  | cons x xs ih => exact congrArg (x :: ·) ih
theorem foldr_cons_nil {l : List α} : l.foldr cons [] = l := by rw [foldr_cons_eq_append', append_nil]
@[simp] theorem foldl_reverse {l : List α} {f : β → α → β} {b : β} :
    l.reverse.foldl f b = l.foldr (fun x y => f y x) b := by
  induction l with
  | nil => rfl
  | cons x xs ih => rw [reverse_cons, foldl_append, ih]; rfl
@[simp] theorem foldr_reverse {l : List α} {f : α → β → β} {b : β} :
    l.reverse.foldr f b = l.foldl (fun x y => f y x) b := by
  rw [← reverse_reverse l, foldl_reverse, reverse_reverse]
theorem foldl_eq_foldr_reverse {l : List α} {f : β → α → β} {b : β} :
    l.foldl f b = l.reverse.foldr (fun x y => f y x) b := foldr_reverse.symm
theorem foldr_eq_foldl_reverse {l : List α} {f : α → β → β} {b : β} :
    l.foldr f b = l.reverse.foldl (fun x y => f y x) b := foldl_reverse.symm
theorem sum_eq_foldr {l : List Nat} : l.sum = l.foldr (· + ·) 0 := rfl
theorem sum_eq_foldl_aux {l : List Nat} (n : Nat) : foldl (· + ·) n l = n + l.sum := by
  induction l generalizing n with
  | nil => rfl
  | cons x xs ih => rw [foldl_cons, ih, sum_cons, Nat.add_assoc]
theorem sum_eq_foldl_nat {xs : List Nat} : xs.sum = foldl (· + ·) 0 xs := by
  rw [sum_eq_foldl_aux, Nat.zero_add]
theorem sum_singleton {a : Nat} : [a].sum = a := rfl
@[simp] theorem sum_replicate_nat {n : Nat} {a : Nat} : (replicate n a).sum = n * a := by
  induction n with
  | zero => rw [Nat.zero_mul]; rfl
  | succ n ih => rw [replicate_succ, sum_cons, ih, Nat.succ_mul, Nat.add_comm]
@[simp] theorem sum_reverse_nat (xs : List Nat) : xs.reverse.sum = xs.sum := by
  induction xs with
  | nil => rfl
  | cons x xs ih => rw [reverse_cons, sum_append_nat, ih, sum_cons, Nat.add_comm]; rfl
theorem le_sum_of_mem {a : Nat} : ∀ {l : List Nat}, a ∈ l → a ≤ l.sum
  | b :: l, h => (mem_cons.mp h).elim (fun e => e ▸ Nat.le_add_right _ _)
      fun h => Nat.le_trans (le_sum_of_mem h) (Nat.le_add_left _ _)
theorem sum_pos_iff_exists_pos_nat {l : List Nat} : 0 < l.sum ↔ ∃ x, x ∈ l ∧ 0 < x := by
  constructor
  · induction l with
    | nil => exact fun h => absurd h (Nat.lt_irrefl 0)
    | cons x xs ih =>
      intro h
      cases Nat.eq_zero_or_pos x with
      | inl e =>
        rw [sum_cons, e, Nat.zero_add] at h
        have ⟨y, hy, hp⟩ := ih h
        exact ⟨y, mem_cons_of_mem x hy, hp⟩
      | inr hp => exact ⟨x, mem_cons_self, hp⟩
  · exact fun ⟨_, hx, hp⟩ => Nat.lt_of_lt_of_le hp (le_sum_of_mem hx)
@[simp] theorem prod_nil [Mul α] [One α] : ([] : List α).prod = One.one := rfl
@[simp] theorem prod_cons [Mul α] [One α] {a : α} {l : List α} : (a :: l).prod = a * l.prod := rfl

/-! Ranges -/

@[simp] theorem length_range' : ∀ {s n step : Nat}, (range' s n step).length = n
  | _, 0, _ => rfl
  | _, _ + 1, _ => congrArg (· + 1) length_range'
@[simp] theorem range'_zero {s step : Nat} : range' s 0 step = [] := rfl
@[simp] theorem range'_one {s step : Nat} : range' s 1 step = [s] := rfl
theorem range_eq_range' {n : Nat} : range n = range' 0 n := rfl
theorem mem_range'_1 {m s n : Nat} : m ∈ range' s n ↔ s ≤ m ∧ m < s + n := by
  induction n generalizing s with
  | zero => exact ⟨fun h => absurd h not_mem_nil, fun h => absurd h.1 (Nat.not_le_of_gt h.2)⟩
  | succ n ih =>
    rw [range'_succ, mem_cons, ih, Nat.add_assoc, Nat.add_comm 1 n]
    constructor
    · rintro (rfl | h)
      · exact ⟨Nat.le_refl m, Nat.lt_add_of_pos_right (Nat.succ_pos n)⟩
      · exact ⟨Nat.le_of_succ_le h.1, h.2⟩
    · rintro ⟨h₁, h₂⟩
      exact (Nat.eq_or_lt_of_le h₁).imp Eq.symm fun h => ⟨h, h₂⟩
theorem range_succ_eq_map {n : Nat} : range (n + 1) = 0 :: map Nat.succ (range n) := by
  have key : ∀ n s, range' (s + 1) n = map Nat.succ (range' s n) := fun n => by
    induction n with
    | zero => exact fun _ => rfl
    | succ n ih => exact fun s => congrArg ((s + 1) :: ·) (ih (s + 1))
  exact congrArg (0 :: ·) (key n 0)
theorem not_mem_range_self {n : Nat} : ¬n ∈ range n := fun h => Nat.lt_irrefl n (mem_range.mp h)
theorem self_mem_range_succ {n : Nat} : n ∈ range (n + 1) := mem_range.mpr (Nat.lt_succ_self n)
@[simp] theorem range_eq_nil {n : Nat} : range n = [] ↔ n = 0 := by
  rw [← length_eq_zero_iff, length_range]

/-! Extrema -/

@[simp] theorem min?_nil [Min α] : ([] : List α).min? = none := rfl
@[simp] theorem max?_nil [Max α] : ([] : List α).max? = none := rfl
theorem min?_cons' [Min α] {xs : List α} : (x :: xs).min? = some (foldl min x xs) := rfl
theorem max?_cons' [Max α] {xs : List α} : (x :: xs).max? = some (foldl max x xs) := rfl
@[simp] theorem min?_eq_none_iff {xs : List α} [Min α] : xs.min? = none ↔ xs = [] := by
  cases xs with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons x xs => exact ⟨nofun, nofun⟩
@[simp] theorem max?_eq_none_iff {xs : List α} [Max α] : xs.max? = none ↔ xs = [] := by
  cases xs with
  | nil => exact ⟨fun _ => rfl, fun _ => rfl⟩
  | cons x xs => exact ⟨nofun, nofun⟩

@[simp] theorem mapIdx_nil {f : Nat → α → β} : mapIdx f [] = [] := rfl
@[simp] theorem modifyHead_nil {f : α → α} : [].modifyHead f = [] := rfl
@[simp] theorem modifyHead_cons {f : α → α} : (a :: l).modifyHead f = f a :: l := rfl

end List
