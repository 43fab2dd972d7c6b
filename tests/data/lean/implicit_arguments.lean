theorem append_length (xs ys : List Nat) : (xs ++ ys).length = xs.length + ys.length := List.length_append
theorem map_twice (f g : Nat → Nat) (l : List Nat) : (l.map f).map g = l.map (g ∘ f) := List.map_map
theorem map_length (f : Nat → Nat) (l : List Nat) : (l.map f).length = l.length := List.length_map f
theorem append_reverse (l m : List Nat) : (l ++ m).reverse = m.reverse ++ l.reverse := List.reverse_append
theorem append_group (l m k : List Nat) : l ++ m ++ k = l ++ (m ++ k) := List.append_assoc l m k
theorem power_step (n m : Nat) : n ^ (m + 1) = n ^ m * n := Nat.pow_succ n m
theorem before (n : Nat) : n.pred = n - 1 := Nat.pred_eq_sub_one
theorem difference_of_sums (a b c : Nat) (h : c ≤ a) : a + b - (a - c) = b + c := Nat.add_sub_sub_cancel h
theorem quotient (a b c : Nat) : (a - b * c) / b = a / b - c := Nat.sub_mul_div a b c
theorem positive (a b : Nat) (h : 0 < a) : 0 < a * b ↔ 0 < b := Nat.mul_pos_iff_of_pos_left h
theorem divides (a b c : Int) (h : a ∣ b) : a ∣ b * c := Int.dvd_mul_of_dvd_left h
theorem negative_factor (a b c : Int) (ha : a ≤ 0) (h : c ≤ b) : a * b ≤ a * c := Int.mul_le_mul_of_nonpos_left ha h
theorem inhabited (b : Prop) : (∃ _ : Nat, b) ↔ b := exists_const Nat
theorem contradiction (a : Prop) : ¬(a ∧ ¬a) := and_not_self
theorem zero_product (a b : Nat) (h : a * b = 0) : a = 0 ∨ b = 0 := Nat.eq_zero_of_mul_eq_zero h
theorem double_negation (p : Prop) (h : ¬¬p) : p := by simpa using h
theorem not_all (p : Nat → Prop) (h : ¬∀ x, p x) : ∃ x, ¬p x := by simpa using h
theorem conditional (p : Prop) [Decidable p] (a b : Nat) : (if p then a else b) = b ↔ (p → a = b) := by simp
theorem conditional' (n : Nat) (h : 1 < n) : (if _h : n ≤ 1 then 0 else n + 1) = n + 1 := by simp; omega
