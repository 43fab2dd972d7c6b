theorem library1 (n : Nat) (i j : Fin n) (h : i = j) : j = i := by grind
theorem library2 (i j : Fin 5) (h : i.val = j.val) : i = j := by grind
theorem library3 (i : Fin 5) : i.val < 5 := by grind
theorem library4 (i j : Fin 5) (h : i < j) : i.val < j.val := by grind
theorem library5 (i j : Fin 5) (h : i ≤ j) (h2 : j ≤ i) : i = j := by grind
theorem library6 (l : List Nat) (h : 0 < l.length) (h2 : l[0] = 3) : l[0] + 1 = 4 := by grind
theorem library7 (l : List Nat) : l[0]? = none ∨ ∃ x, l[0]? = some x := by grind
theorem library8 (o : Option Nat) (h : o.isSome = true) : o ≠ none := by grind
theorem library9 (a b : Nat × Nat) (h : a = b) : a.1 = b.1 := by grind
theorem library10 (s : String) (h : s = "a") : "a" = s := by grind
theorem library11 (c : Char) (h : c = 'a') : c ≠ 'b' := by grind
theorem library12 : ("a" : String) ≠ "b" := by grind
theorem library13 (x : Nat) (l : List Nat) (h : x ∈ l) : x ∈ l ++ [5] := by grind
theorem library14 (l m : List Nat) : (l ++ m).length = m.length + l.length := by grind
theorem library15 (l : List Nat) (f : Nat → Nat) : (l.map f).length = l.length := by grind
theorem library16 (l : List Nat) : l.reverse.reverse = l := by grind
theorem library17 (x : Sum Nat Bool) (h : x = .inl 3) : x ≠ .inr true := by grind
theorem library18 (f : Nat → Option Nat) (h : f 0 = some 1) (g : f 0 = some x) : x = 1 := by grind
theorem library19 (p : Nat → Bool) (h : p 3 = true) (x : Nat) (e : x = 3) : p x := by grind
theorem library20 (a b : Bool) : (a ^^ b) = (b ^^ a) := by grind
theorem library21 (a b c : Bool) : (a && (b || c)) = (a && b || a && c) := by grind
theorem library22 (a : Array Nat) (h : a.size = 0) : a.size < 1 := by grind
theorem library23 (x : Unit) : x = () := by grind
theorem library24 (xs : List Nat) (h : xs ≠ []) : 0 < xs.length := by grind
theorem library25 (xs ys : List Nat) (h : xs ++ ys = []) : xs = [] := by grind
theorem library26 (a : Nat) (as : List Nat) : (a :: as).length = as.length + 1 := by grind
theorem library27 (a : Nat) (xs : List Nat) (h : xs = a :: xs.tail) : xs.head? = some a := by grind
theorem library28 (a b : α) (l m : List α) (h : a :: l = b :: m) : a = b ∧ l = m := by grind
theorem library29 (a b : α) (h : some a = some b) : a = b := by grind
