theorem integers1 (f : Nat → Nat) (h : f 2 = f 1 + 1) (h2 : f 1 = f 0 + 1) (h0 : f 0 = 0) : f 2 = 2 := by grind
theorem integers2 (x y z : Nat) (h : x = y + 1) (h2 : y = z + 1) (h0 : z = 0) : x = 2 := by grind
theorem integers3 (x y z : Int) (h : x = y + 1) (h2 : y = z + 1) (h0 : z = 0) : x = 2 := by grind
theorem integers4 (x y : Int) (h : x + 3 ≤ y) (h2 : y ≤ x) : False := by grind
theorem integers5 (x y : Int) (h : x + 3 ≤ y) (h2 : y ≤ x) : False := by lia
theorem integers6 (x y : Int) (h : 2 * x + 4 * y = 5) : False := by lia
theorem integers7 (x y : Nat) (h : 2 * x + 4 * y = 5) : False := by lia
theorem integers8 (x y : Nat) (h : x < y) : x + 1 ≤ y := by lia
theorem integers9 (x : Nat) : x % 2 < 2 := by lia
theorem integers10 (x : Int) (h : 2 ∣ x) (h2 : 3 ∣ x) (h3 : 0 < x) : 6 ≤ x := by lia
theorem integers11 (x y : Int) : 27 ≤ 11 * x + 13 * y → 11 * x + 13 * y ≤ 45 → -10 ≤ 7 * x - 9 * y → 7 * x - 9 * y ≤ 4 → False := by lia
theorem integers12 (x y : Nat) (h : x - y = 0) : x ≤ y := by lia
theorem integers13 (x y : Nat) : x / 2 + x % 2 ≤ x := by lia
theorem integers14 (x y z : Int) (h : x ≠ y) (h1 : x ≤ y) : x < y := by lia
theorem integers15 (a b : Int) (h : a ≤ b ∨ b < a) : True := by lia
theorem integers16 (a b c : Nat) (h : a < b) (h2 : b < c) : a + 1 < c := by cutsat
theorem integers17 (x y : Int) : min x y ≤ x := by lia
theorem integers18 (a b : Nat) : max a b ≥ a := by grind
theorem integers19 (x y : Nat) (h : x + y = 3) (h1 : x = 1) : y = 2 := by grind
theorem integers20 (x : Int) (h : x % 4 = 3) : x % 2 = 1 := by lia
theorem integers21 (x : Nat) (h : 5 ∣ x) (h' : x < 5) : x = 0 := by lia
theorem integers22 (x y : Nat) (p : Nat → Prop) (h : p (x + 1)) (e : x = y) : p (y + 1) := by grind
theorem integers23 (f : Int → Int) (x y : Int) (h : x ≤ y) (h' : y ≤ x) : f x = f y := by grind
theorem integers24 (x y : Nat) : x + y = y + x := by simp +arith
theorem integers25 (x y : Nat) : x + 1 ≤ x + y + 2 := by simp +arith
theorem integers26 (x y : Int) (h : x + y + 1 ≤ y + 3) : x + -2 ≤ 0 := by simp +arith at h; exact h
theorem integers27 (x y : Int) : x + 1 ≤ x + y + 2 - y := by simp +arith
theorem integers28 (x : Int) (h : x / 3 = 2) : 6 ≤ x ∧ x ≤ 8 := by lia
theorem integers29 (a b : Nat) (h : a < 10) (h2 : b = a * 2) : b < 20 := by lia
theorem integers30 (x y : Nat) (h : ¬ (x ≤ y)) : y < x := by lia
theorem integers31 (x : Nat) (h : x ≤ 3) (h0 : x ≠ 0) (h1 : x ≠ 1) (h2 : x ≠ 2) : x = 3 := by lia
theorem integers32 (x y : Int) (h : x * y = 3) (h2 : x = 3) : 3 * y = 3 := by grind
theorem integers33 (a b c : Int) (h : a + b = c) (h' : b + c = a) : b = 0 := by lia
theorem integers34 (x y : Int) (h : 2 * x = 2 * y) : x = y := by lia
theorem integers35 (i n : Nat) (h : i < n) : n - i ≠ 0 := by lia
theorem integers36 (x y : Int) : min x y ≤ x := by lia
theorem integers37 (a b : Nat) : max a b ≥ a := by grind
theorem integers38 (a b c : Nat) (h : max a b ≤ c) : a ≤ c := by lia
theorem integers39 (x : Int) : -x = -1 * x := by lia
theorem integers40 (x y : Int) : -(x + y) = -y - x := by lia
theorem integers41 (f : Int → Int) (x y : Int) : f (-(x + y)) = f (-y - x) := by grind
theorem integers42 (a b c : Int) (h : a + b + c = 0) (h1 : a - b = 2) (h2 : b - c = 5) : b = 1 := by lia
theorem integers43 (a b : Int) (h : 3 * a + 5 * b = 7) (h2 : 2 * a - b = 9) : a = 4 ∧ b = -1 := by lia
theorem integers44 (x y : Int) (h : 7 * x + 12 * y = 1) (h1 : 0 < x) (h2 : x < 12) : x = 7 := by lia
theorem integers45 (n : Nat) (h : n % 3 = 1) (h2 : n % 5 = 2) (h3 : n < 15) : n = 7 := by lia
theorem integers46 (x y z : Nat) (h : x + y ≤ z) (h2 : z ≤ x) : y = 0 := by lia
theorem integers47 (l : List Nat) (h : l.length = 0) : l.length < 1 := by lia
theorem integers48 (x : Int) : x.toNat ≥ 0 := by lia
theorem integers49 (x : Int) (h : 0 ≤ x) : (x.toNat : Int) = x := by lia
theorem integers50 (a b : Nat) (h : (a : Int) = b) : a = b := by lia
theorem integers51 (a b : Nat) (h : a ≤ b) : ((b - a : Nat) : Int) = b - a := by lia
theorem integers52 (x y : Int) (h : x < y) (h2 : y < x + 2) : y = x + 1 := by lia
theorem integers53 (x : Int) (h : x % 2 = 1) (y : Int) (h' : y % 2 = 1) : (x + y) % 2 = 0 := by lia
theorem integers54 (x : Int) : 2 ∣ x * 2 := by lia
theorem integers55 (x : Int) (h : ¬ 2 ∣ x) : 2 ∣ x + 1 := by lia
theorem integers56 (x : Int) : (x + 1) / 2 + x / 2 = x := by lia
theorem integers57 (a b c d : Int) (h : a < b) (h1 : c < d) : a + c + 1 < b + d := by lia
theorem integers58 (a b : Int) (h : 2 * a ≤ 2 * b + 1) : a ≤ b := by lia
theorem integers59 (x y : Nat) (h : x ≤ y) (f : Nat → Nat) (hf : f x = 3) (e : y ≤ x): f y = 3 := by grind
theorem integers60 (x : Nat) : (if x < 3 then 1 else 2) ≤ 2 := by grind
theorem integers61 (a b k : Int) (h : a ≤ b) : a + k ≤ b + k := by lia
theorem integers62 (x y : Int) (h : x ≤ 5) (h2 : x ≥ 5) : x * y = 5 * y := by grind
theorem integers63 (x y : Int) (h : 5 ≤ 4 * x + 6 * y) (h2 : 4 * x + 6 * y ≤ 5) : False := by lia
theorem integers64 (x y z : Int) (h1 : 2 * x + 3 * y ≤ 3 * z + 1) (h2 : 3 * z ≤ 2 * x) (h3 : 1 ≤ y) : False := by lia
