theorem and_value : 5 &&& 3 = 1 := rfl
theorem or_value : 5 ||| 3 = 7 := by decide
theorem xor_value : 5 ^^^ 3 = 6 := by simp
theorem shift_value : 5 <<< 3 = 40 ∧ 45 >>> 3 = 5 := by decide
theorem log_value : Nat.log2 1000 = 9 := rfl
theorem bit_value : (10).testBit 1 = true := by decide
theorem shift_one (n : Nat) : n >>> 1 = n / 2 := by simp [Nat.shiftRight_succ]
theorem shift_omega (n : Nat) : n >>> 3 ≤ n ∧ n <<< 2 = 4 * n := by omega
theorem last_bit (x : Nat) : x &&& 1 = x % 2 := Nat.and_one_is_mod x
theorem low_bits (x : Nat) : x &&& 7 = x % 8 := Nat.and_two_pow_sub_one_eq_mod x 3
theorem xor_comm (x y : Nat) : x ^^^ y = y ^^^ x := Nat.xor_comm x y
theorem xor_self (x : Nat) : x ^^^ x = 0 := by simp
theorem and_le (x y : Nat) : x &&& y ≤ x := Nat.and_le_left
theorem or_ge (x y : Nat) : x ≤ x ||| y := Nat.left_le_or
theorem log_pow (n : Nat) : Nat.log2 (2 ^ n) = n := Nat.log2_two_pow
theorem log_self (n : Nat) (h : n ≠ 0) : 2 ^ n.log2 ≤ n := Nat.log2_self_le h
theorem power (n : Nat) : 1 <<< n = 2 ^ n := Nat.one_shiftLeft n
theorem by_bits (x y : Nat) (h : ∀ i, x.testBit i = y.testBit i) : x = y := Nat.eq_of_testBit_eq h
theorem bit_and (x y i : Nat) : (x &&& y).testBit i = (x.testBit i && y.testBit i) := Nat.testBit_and x y i
theorem reordered (a b c : Nat) : a &&& b &&& c = c &&& b &&& a := by ac_rfl
