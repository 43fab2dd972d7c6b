open Lean.Grind
theorem rings1 (a b : Int) : (a + b)^2 = a^2 + 2*a*b + b^2 := by grind
theorem rings2 (x y : Int) (h : x * y = y * x + 1) : False := by grind
theorem rings3 (c : Prop) [Decidable c] (x y z : Int) (h : z = if c then -(x - y) else y - x) : z = y - x := by grind
theorem rings4 (a b c : Int) (h : a + b = c) : a^2 + 2*a*b + b^2 = c^2 := by grind
theorem rings5 (x y : Int) (h : x^2 = y) (h2 : y = 3) : x^4 = 9 := by grind
theorem rings6 (x y z : Int) (h1 : x + y + z = 0) : x^3 + y^3 + z^3 = 3*x*y*z := by grind
theorem rings7 (x y : Int) (h : x * y = 1) (h2 : x = 2): False := by grind
theorem rings8 (x : Int) (h : x^2 = 2) (h2 : x^3 = 5) : False := by grind
theorem rings9 (a b c d : Int) : (a^2 + b^2) * (c^2 + d^2) = (a*c - b*d)^2 + (a*d + b*c)^2 := by grind
theorem rings10 (x y : Int) : (x - y) * (x + y) = x^2 - y^2 := by grind
theorem rings11 (f : Int → Int) (x y : Int) : f (x * y + x) = f (x * (y + 1)) := by grind
theorem rings12 (a b : Int) (h : a * b ≤ 3) : b * a ≤ 3 := by grind
theorem rings13 (x : Int) : (x - 1)^2 = x^2 - 2 * x + 1 := by grind only
theorem rings14 (x y : Int) (h : x * (y + 1) ≤ 5) : x * y + x ≤ 5 := by grind
theorem rings15 (n : Nat) (h : n ≥ 8) : ∃ a b : Nat, n = 3 * a + 5 * b := by
  exact ⟨(n - 5 * (2 * n % 3)) / 3, 2 * n % 3, by lia⟩
theorem rings16 (x y : Int) : (x - y).natAbs = (y - x).natAbs := by grind
theorem rings17 (x : Int) : (-x).natAbs = x.natAbs := by grind
theorem rings18 (x : Int) : x.natAbs = 0 ↔ x = 0 := by grind
theorem rings19 (x y : Int) (h : ¬ (x - y ≤ 0)) (f : Int) (h2 : f = -(y - x)) : f > 0 := by grind
theorem rings20 (x y : Nat) : (x + y)^2 = x^2 + 2*x*y + y^2 := by grind
theorem rings21 (x y : Nat) (h : x * y = 3) : y * x * 2 = 6 := by grind
theorem rings22 (x y z : Nat) (h : x * y = z) : y * x + 1 = z + 1 := by grind
theorem rings23 (x y : Nat) (h : x * y + x = 4) : x * (y + 1) = 4 := by grind
theorem rings24 {α : Type} [CommRing α] (a b : α) : (a + b)^2 = a^2 + 2*a*b + b^2 := by grind
theorem rings25 {α : Type} [CommRing α] (a b c : α) (h : a + b = c) : a^2 + 2*a*b + b^2 = c^2 := by grind
theorem rings26 {α : Type} [CommRing α] [IsCharP α 3] (a b : α) : (a + b)^3 = a^3 + b^3 := by grind
theorem rings27 {α : Type} [CommRing α] [NoNatZeroDivisors α] (a b : α) (h : 2 * a = 2 * b) : a = b := by grind
theorem rings28 {α : Type} [CommRing α] [IsCharP α 0] (a : α) (h : a = 1) (h2 : a = 2) : False := by grind
theorem rings29 {α : Type} [CommRing α] [IsCharP α 5] (a : α) (h : a = 3) : a + 2 = 0 := by grind
theorem rings30 {α : Type} [CommRing α] (a b c : α) (h : a * b = 1) (h2 : a * c = 1) : b = c := by grind
theorem rings31 {α : Type} [CommRing α] (a b : α) (f : α → α) (h : a - b = 0) : f a = f b := by grind
theorem rings32 (x y : Int) (h : x + y = 4) (h2 : x - y = 2) : x * y = 3 := by grind
theorem rings33 (x y : Int) (h : x * y = 0) (h2 : x = 2) : y = 0 := by grind
theorem nat_rings1 (a b : Nat) : (a+b)^2 = a^2+2*a*b+b^2 := by grind
theorem nat_rings2 (a b : Nat) (h : a = b + 1) : a * b = b * b + b := by grind
theorem nat_rings3 (a b : Nat) (h : a * b = 6) : a * b * 2 = 12 := by grind
theorem nat_rings4 (x y : Nat) (h : x ^ 2 = y) (h2 : y = 3) : x^4 = 9 := by grind
theorem nat_rings5 (a b c : Nat) : a * (b + c) = c * a + b * a := by grind
theorem nat_rings6 (n s : Nat) (h : 2 * s = n * (n + 1)) : 2 * (s + (n + 1)) = (n + 1) * (n + 2) := by grind
theorem nat_rings7 (a b c : Nat) (h : a = b * c) (h2 : b = c + 2) : a = c ^ 2 + 2 * c := by grind
theorem nat_rings8 (a b : Nat) (h : a * b = b * a + 1) : False := by grind
theorem nat_rings9 (a b c : Nat) (h : 2 * a * b = 2 * c) : a * b = c := by grind
theorem nat_rings10 (a b c : Nat) (h : a + b = c) : c * c = a * a + 2 * a * b + b * b := by grind
