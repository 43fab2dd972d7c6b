open Std
theorem orders1 (α : Type u) [LE α] [IsPreorder α] (a b c : α) (h : a ≤ b) (h' : b ≤ c) : a ≤ c := by grind
theorem orders2 (α : Type u) [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] (a b c : α) (h : a < b) (h' : b ≤ c) : a < c := by grind
theorem orders3 (α : Type u) [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α] (a b c : α) (h : a < b) (h' : b < a) : False := by grind
theorem orders4 (α : Type u) [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] (a b c : α) (h : ¬ a < b) (h' : ¬ b < a) : a = b := by grind
theorem orders5 (α : Type u) [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] (a b c : α) (h : ¬ a ≤ b) : b < a := by grind
theorem orders6 (α : Type u) [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] (a b c : α) (h : a < b ∨ c ≤ b) (h' : b < c) : a < c := by grind
theorem orders7 (α : Type u) [LE α] [IsPartialOrder α] (a b c : α) (h : a ≤ b) (h' : b ≤ c) (g : c ≤ a) : a = b := by grind
theorem orders8 (α : Type u) [LE α] [IsPartialOrder α] (a b c : α) (h : a = b) (h' : b ≤ c) : a ≤ c := by grind
theorem orders9 (α : Type u) [LE α] [LT α] [LawfulOrderLT α] [IsLinearOrder α] (f : α → α) (a b c : α) (h : a ≤ b) (h' : b ≤ a) : f a = f b := by grind
theorem orders10 (p : Prop) (x y : Int) (h : p → x < y) (h' : ¬ p → y > x + 1) : x ≠ y := by grind
theorem orders11 (p : Prop) (x y : Nat) (h : p → x < y) (h' : ¬ p → y > x + 1) : x ≠ y := by grind
theorem orders12 (f : Nat → Nat) (x y : Nat) (h : x ≤ y) (h' : y ≤ x) : f x = f y := by grind
theorem orders13 (f : Int → Int) (x y : Int) (h : x ≤ y + 1) (h' : y + 1 ≤ x) : f x = f (y + 1) := by grind
theorem orders14 (f : Nat → Nat) (x y : Nat) (h : x ≤ y + 1) (h' : y + 1 ≤ x) : f x = f (y + 1) := by grind
theorem orders15 (f : Nat → Prop) (x y : Nat) (h : x ≤ y → f x) (h' : x + 3 < y) : f x := by grind
theorem orders16 (f : Nat → Prop) (x y z : Nat) (h : x ≤ z → f x) (h' : x + 3 < y) (g : y ≤ z) : f x := by grind
theorem orders17 (f : Nat → Prop) (x y z : Nat) (h : ¬ z < x → f x) (h' : x + 3 < y) (g : y ≤ z + 1) : f x := by grind
theorem orders18 (f : Int → Int) (hf : ∀ x, f x < f (x + 1)) (a : Int) : f a < f (a + 1 + 1) := by grind
theorem orders19 (f : Nat → Nat) (hf : ∀ x, f x < f (x + 1)) (a : Nat) : f a < f (a + 2) := by grind
theorem orders20 (a b c d : Int) (h : a - b ≤ 3) (h' : b - c < 2) (g : c ≤ d) : a < d + 5 := by grind
theorem orders21 (a b c d : Nat) (h : a ≤ b + 3) (h' : b < c + 2) (g : c ≤ d) : a < d + 5 := by grind
theorem orders22 (a b : Int) (h : a ≤ b) (h' : ¬ a < b) : a = b := by grind
theorem orders23 (a b : Nat) (h : a = b + 2) (p : Nat → Prop) (hp : b < a → p a) : p a := by grind
theorem orders24 (i n : Nat) (h : i < n) (p : Prop) (hp : i + 1 ≤ n → p) : p := by grind
theorem orders25 (i n : Nat) (h : i < n - 1) (p : Prop) (hp : i + 1 < n → p) : p := by grind
theorem orders26 (i n : Nat) (h : ¬ i < n) (p : Prop) (hp : n ≤ i → p) : p := by grind
theorem orders27 (a b : Nat) (h : a * a ≤ b) (h' : b ≤ a * a) (f : Nat → Nat) : f b = f (a * a) := by grind
theorem orders28 (x : Int) (h : 0 ≤ x) (f : Int → Int) (hf : ∀ y, 0 ≤ y → f y = y) : f x = x := by grind
theorem orders29 (a b c : Nat) (f : Nat → Nat) (h : a ≤ b ∧ b ≤ c) (h' : c ≤ a) : f a = f b ∧ f b = f c := by grind
theorem orders30 (x y : Nat) (p : Prop) [Decidable p] (h : (if p then x else y) ≤ 3) (hx : x > 3) : ¬ p := by grind
theorem orders31 (x y : Int) (h : if x ≤ y then y ≤ x else False) : x = y := by grind
theorem orders32 (i j n : Nat) (h : i ≤ j) (h' : j < n) (q : Nat → Nat → Prop) (hq : ∀ i n, i < n → q i n) : q i n := by grind
theorem orders33 (a b : Fin 5) (h : a ≤ b) (h' : b ≤ a) : a = b := by grind
theorem orders34 (xs : List Nat) (h : xs.length = 2) (p : Prop) (hp : 1 < xs.length → p) : p := by grind
