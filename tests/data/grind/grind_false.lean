theorem false1 (p q : Prop) (h : p ∨ q) : q := by grind
theorem false2 (p q : Prop) : (p → q) → q := by grind
theorem false3 (f : Nat → Nat) (a b : Nat) (h : f a = f b) : a = b := by grind
theorem false4 (p : Nat → Prop) (h : ∃ x, p x) : p 0 := by grind
theorem false5 (c : Prop) [Decidable c] : (if c then 1 else 2) = 1 := by grind
theorem false6 (a b : Bool) : (a && b) = (a || b) := by grind
theorem false7 (α : Type) (a b : α) (l m : List α) (h : a :: l ≠ b :: m) : a ≠ b := by grind
theorem false8 : False := by grind
theorem false9 : (1 : Nat) = 2 := by grind
theorem false10 (x y : Int) (h : x ≤ y) : x < y := by lia
theorem false11 (x y : Int) (h : 2 * x + 4 * y = 6) : x = 1 := by lia
theorem false12 (x y : Nat) : x - y + y = x := by lia
theorem false13 (x : Int) (h : 2 ∣ x) : 4 ∣ x := by lia
theorem false14 (x : Int) : x / 2 * 2 = x := by lia
theorem false15 (x y : Int) (h : 27 ≤ 11 * x + 13 * y) (h1 : 11 * x + 13 * y ≤ 45) (h2 : -10 ≤ 7 * x - 9 * y) : False := by lia
theorem false16 (n : Nat) (h : n % 3 = 1) (h2 : n % 5 = 2) : n = 7 := by lia
theorem false17 (x y : Int) : min x y < max x y := by grind
theorem false18 (x y : Int) (h : x ≠ y) : x < y := by grind
theorem false19 (x y : Nat) : x + 2 ≤ x + y + 1 := by simp +arith
theorem false20 (x y : Int) : x + 1 = x + y := by simp +arith
theorem false21 (x y : Int) (h : 3 ∣ x + y) : 3 ∣ x := by lia
theorem false22 (x : Int) (h : x % 4 = 1) : x % 8 = 1 := by lia
theorem false23 (a b c : Int) (h : a + b = c) : a = c - b + 1 := by grind
theorem false24 (x : Nat) (h : x < 4) (h1 : x ≠ 0) (h2 : x ≠ 1) : x = 3 := by lia
theorem false25 (a b : Int) : (a + b)^2 = a^2 + b^2 := by grind
theorem false26 (x : Int) (h : x^2 = 4) : x = 2 := by grind
theorem false27 (x y : Int) (h : x * y = 0) : x = 0 := by grind
theorem false28 {α : Type} [Lean.Grind.CommRing α] (a : α) (h : 2 * a = 0) : a = 0 := by grind
theorem false29 {α : Type} [Lean.Grind.CommRing α] : (1 : α) ≠ 0 := by grind
theorem false30 (a b : Nat) : (a - b)^2 = a^2 - 2*a*b + b^2 := by grind
theorem false31 (s t : List Nat) : s ++ t = t ++ s := by grind
theorem false_append (l m : List Nat) : l ++ m = m ++ l := by grind
theorem false_member (x : Nat) (l : List Nat) (h : x ∈ l ++ [5]) : x ∈ l := by grind
theorem false_head (a : Nat) (xs : List Nat) (h : xs ≠ []) : xs.head? = some a := by grind
theorem false_square (a b : Nat) (h : a = b + 1) : a * b = b * b + 1 := by grind
theorem false_root (a b : Nat) (h : a ^ 2 = b * a) : a = b := by grind
theorem false_strict (α : Type u) [LE α] [LT α] [Std.LawfulOrderLT α] [Std.IsPreorder α] (a b : α) (h : a ≤ b) : a < b := by grind
theorem false_partial (α : Type u) [LE α] [Std.IsPreorder α] (a b : α) (h : a ≤ b) (h' : b ≤ a) : a = b := by grind
theorem false_bound (f : Int → Int) (x y : Int) (h : x ≤ y + 1) (h' : y ≤ x) : f x = f y := by grind
