theorem pair_simp (x y : Nat) (h : (x, y) = (1, 2)) : x = 1 ∧ y = 2 := by simpa using h
theorem pair_inj (x y z w : Nat) (h : (x, y) = (z, w)) : x = z := (Prod.mk.inj h).1
theorem pair_eq (x y z w : Nat) : ((x, y) = (z, w)) = (x = z ∧ y = w) := Prod.mk.injEq x y z w
theorem some_simp (x y : Nat) (h : some x = some y) : x = y := by simpa using h
theorem some_inj (x y : Nat) (h : some x = some y) : x = y := Option.some.inj h
theorem cons_simp (x y : Nat) (l m : List Nat) (h : x :: l = y :: m) : x = y ∧ l = m := by simpa using h
theorem cons_inj (x y : Nat) (l m : List Nat) (h : x :: l = y :: m) : l = m := (List.cons.inj h).2
theorem succ_simp (x y : Nat) (h : x.succ = y.succ) : x = y := by simpa using h
theorem succ_injection (x y : Nat) (h : x + 1 = y + 1) : x = y := by injection h
theorem subtype (p : Nat → Prop) (x y : Nat) (hx : p x) (hy : p y) : (⟨x, hx⟩ : {n // p n}) = ⟨y, hy⟩ ↔ x = y := by simp
theorem fin (x y : Nat) (hx : x < 5) (hy : y < 5) (h : (⟨x, hx⟩ : Fin 5) = ⟨y, hy⟩) : x = y := Fin.mk.inj h
theorem none_some (x : Nat) (h : none = some x) : False := by simp at h
theorem nil_cons (x : Nat) (l : List Nat) (h : [] = x :: l) : False := nomatch h
theorem true_false : true ≠ false := Bool.noConfusion
theorem succ_zero (n : Nat) : n.succ ≠ 0 := nofun
