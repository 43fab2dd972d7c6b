/-! Proofs that use what the base library defines; one run of Lean checks them all. -/
set_option linter.unusedVariables false

/-! Well-founded recursion -/

def log (n : Nat) : Nat := if h : n ≤ 1 then 0 else 1 + log (n / 2)
termination_by n
decreasing_by omega
theorem log_one : log 1 = 0 := by unfold log; simp
theorem log_two : log 2 = 1 := by rw [log, log]; simp
theorem log_four : log 4 = 2 := by simp [log]
def g (a b : Nat) : Nat := if h : a = 0 then b else g (b % a) a
termination_by a
decreasing_by exact Nat.mod_lt _ (Nat.pos_of_ne_zero h)
def g2 (a b : Nat) : Nat := if h : a = 0 then b else g2 (b % a) a
termination_by a
decreasing_by
  simp_wf
  exact Nat.mod_lt _ (Nat.pos_of_ne_zero h)
def ack : Nat → Nat → Nat
  | 0, n => n + 1
  | m + 1, 0 => ack m 1
  | m + 1, n + 1 => ack m (ack (m + 1) n)
termination_by m n => (m, n)
theorem ack_zero (n : Nat) : ack 0 n = n + 1 := by rw [ack]
theorem ack1 (n : Nat) : ack 1 n = n + 2 := by
  induction n with
  | zero => simp [ack]
  | succ n ih => simp [ack, ih]
def fact (n : Nat) : Nat := if n = 0 then 1 else n * fact (n - 1)
theorem fact3 : fact 3 = 6 := by simp [fact]
inductive Tree where
  | leaf : Tree
  | node : Tree → Tree → Tree
def Tree.size : Tree → Nat
  | leaf => 1
  | node l r => l.size + r.size
def Tree.size2 (t : Tree) : Nat := match t with
  | leaf => 1
  | node l r => l.size2 + r.size2
termination_by t
mutual
def ev : Nat → Bool
  | 0 => true
  | n + 1 => od n
termination_by n => n
def od : Nat → Bool
  | 0 => false
  | n + 1 => ev n
termination_by n => n
end
theorem ev4 : ev 4 = true := by simp [ev, od]
theorem foo (n : Nat) (h : n ≠ 0) : 0 < n * n := by
  match n with
  | 0 => contradiction
  | 1 => decide
  | n + 2 =>
    have := foo (n + 1) (by simp)
    exact Nat.mul_pos (by simp) (by simp)
termination_by n
theorem bar (a b : Nat) (h : 0 < b) : ∃ q r, a = q * b + r ∧ r < b := by
  by_cases hb : a < b
  · exact ⟨0, a, by omega, hb⟩
  · have ⟨q, r, e, hr⟩ := bar (a - b) b h
    refine ⟨q + 1, r, ?_, hr⟩
    rw [Nat.add_mul]; omega
termination_by a
decreasing_by omega
def li (xs : List Nat) : Nat := match xs with
  | [] => 0
  | x :: xs => x + li xs
termination_by xs.length
def li2 (xs : List Nat) : Nat := match xs with
  | [] => 0
  | x :: xs => x + li2 xs
termination_by xs
def up (n : Nat) : Nat := if n < 100 then up (n + 1) + 1 else 0
termination_by 100 - n
theorem si (p : Nat → Prop) (h : ∀ n, (∀ m, m < n → p m) → p n) (n : Nat) : p n := by
  induction n using Nat.strongRecOn with
  | ind n ih => exact h n ih
theorem coll (n : Nat) : n < 2 ^ n := by
  induction n using Nat.strong_induction_on with
  | h n ih =>
    cases n with
    | zero => decide
    | succ n => have := ih n (by omega); rw [Nat.pow_succ]; omega

/-! Sums, products, lists, Booleans -/

theorem t1 : ∑ i ∈ Finset.range 5, i = 10 := by decide
theorem t2 : ∑ i ∈ Finset.range 5, i = 10 := rfl
theorem t3 : ∑ i ∈ Finset.range 5, i = 10 := by simp [Finset.sum_range_succ]
theorem t4 (n : ℕ) : ∑ i ∈ Finset.range (n + 1), i = n * (n + 1) / 2 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Finset.sum_range_succ, ih]; have : n * (n+1) % 2 = 0 := by
                  rcases Nat.even_or_odd n with ⟨r, h⟩ | ⟨r, h⟩
                  · subst h; rw [← Nat.two_mul, Nat.mul_assoc]; exact Nat.mul_mod_right 2 _
                  · subst h; rw [show 2 * r + 1 + 1 = 2 * (r + 1) by omega, Nat.mul_left_comm]; exact Nat.mul_mod_right 2 _
                 have e : (n + 1) * (n + 1 + 1) = n * (n + 1) + 2 * (n + 1) := by rw [Nat.mul_comm, ← Nat.add_mul]
                 omega
theorem t5 (n : ℕ) : ∑ i ∈ Finset.range n, (2 * i + 1) = n ^ 2 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Finset.sum_range_succ, ih, Nat.pow_two, Nat.pow_two, Nat.add_mul, Nat.mul_add]; omega
theorem t6 : ∏ i ∈ Finset.range 5, (i + 1) = 120 := by decide
theorem t7 (n : ℕ) : ∏ i ∈ Finset.range n, (i + 1) = Nat.factorial n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Finset.prod_range_succ, ih, Nat.factorial_succ, Nat.mul_comm]
theorem t8 (n : ℕ) (x : ℤ) : (x - 1) * ∑ i ∈ Finset.range n, x ^ i = x ^ n - 1 := by
  induction n with
  | zero => simp
  | succ n ih => rw [Finset.sum_range_succ, Int.mul_add, ih, Int.sub_mul, Int.pow_succ, Int.mul_comm x]; omega
theorem t9 : ∑ i ∈ Finset.Icc 1 10, i ^ 2 = 385 := by decide
theorem t10 : ∀ i ∈ Finset.range 10, i * i < 100 := by decide
theorem t11 (n : ℕ) : n ∈ Finset.range 3 ↔ n = 0 ∨ n = 1 ∨ n = 2 := by rw [Finset.mem_range]; omega
theorem t12 : ((Finset.range 20).filter fun n => n % 3 = 0).card = 7 := by decide
theorem t13 : Finset.card (Finset.filter (fun n => n % 3 = 0) (Finset.Icc 1 30)) = 10 := rfl
theorem t14 : ∑ i ∈ Finset.range 4, ∑ j ∈ Finset.range 4, i * j = 36 := by decide
theorem t15 (f : ℕ → ℤ) : ∑ i ∈ Finset.range 3, f i = f 0 + f 1 + f 2 := by
  simp [Finset.sum_range_succ]
theorem t16 (f g : ℕ → ℤ) (n : ℕ) : ∑ i ∈ Finset.range n, (f i + g i) = ∑ i ∈ Finset.range n, f i + ∑ i ∈ Finset.range n, g i := by
  rw [Finset.sum_add_distrib]
open Finset in
theorem t17 (n : ℕ) : 2 * ∑ i ∈ range n, i + n = n * n := by
  induction n with
  | zero => decide
  | succ n ih => rw [sum_range_succ, Nat.mul_add, Nat.add_mul, Nat.mul_add]; omega
theorem t18 (n : ℕ) (f : ℕ → ℕ) (h : ∀ i, f i ≤ 1) : ∑ i ∈ Finset.range n, f i ≤ n := by
  induction n with
  | zero => simp
  | succ n ih => rw [Finset.sum_range_succ]; have := h n; omega
theorem t19 : (List.range 5).sum = 10 := by decide
theorem t20 : (List.range 5).foldl (· + ·) 0 = 10 := by decide
theorem t21 (xs ys : List ℕ) (h : xs = ys) : (xs ++ [1]).sum = ys.sum + 1 := by simp [h]
theorem t22 (n : ℕ) : (List.range (n + 1)).sum = (List.range n).sum + n := by simp [List.range_succ]
theorem t23 : ∑ i ∈ Finset.range 5, (i : ℤ) = 10 := by decide
theorem t24 : Finset.range 3 ≠ Finset.range 4 := by decide
theorem t25 : [1, 2, 3] = [1, 2, 3] ∧ 2 ∈ [1, 2] ∧ ¬ 5 ∈ [1, 2] := by decide
theorem t26 : ∀ a b : Bool, (a && b) = (b && a) := by decide

/-! Laws of operations, types of core -/

theorem ac1 (a b c : ℕ) : a + b + c = c + b + a := by ac_rfl
theorem ac2 (a b c d : ℤ) : a * b * (c * d) = d * (b * c) * a := by ac_rfl
theorem ac3 (a b : ℕ) : a + 0 + b = b + a := by ac_rfl
theorem ac4 (p q r : Prop) : ((p ∧ q) ∧ r) = (r ∧ q ∧ p) := by ac_rfl
theorem ac5 (a b c : ℕ) : max (max a b) a = max b a := by ac_rfl
theorem ac6 (a b c : ℕ) (f : ℕ → ℕ) : f (a + b) * c = c * f (b + a) := by ac_rfl
theorem ac7 (xs ys zs : List ℕ) : (xs ++ ys) ++ zs = xs ++ (ys ++ zs) := by ac_rfl
theorem ac8 (a b c : ℕ) (h : a + b + c = 7) : c + a + b = 7 := by ac_nf at *
theorem ac9 (a b : ℤ) : a * 1 * b + 0 = b * a := by ac_rfl
theorem min1 : min 3 5 = 3 ∧ max (2 : ℤ) 7 = 7 := by simp
theorem opt1 (x : Option ℕ) : x.map id = x := by cases x <;> rfl
theorem opt2 : (some 3).bind (fun n => if n = 3 then some 4 else none) = some 4 := by decide
theorem sum1 (x : Sum ℕ ℤ) : (∃ n, x = .inl n) ∨ ∃ z, x = .inr z := by
  cases x with
  | inl n => exact .inl ⟨n, rfl⟩
  | inr z => exact .inr ⟨z, rfl⟩
theorem empty1 (x : Empty) : False := nomatch x
theorem list1 (xs : List ℕ) : xs.take 2 ++ xs.drop 2 = xs := by simp
theorem bool1 : ∃ a b : Bool, (a && b) = true := by decide
theorem size1 : sizeOf (3 : ℤ) = 4 := rfl
theorem lexicographic (p : ℕ × ℕ → Prop) (h : ∀ a b, (∀ c d, c < a ∨ c = a ∧ d < b → p (c, d)) → p (a, b)) (a b : ℕ) : p (a, b) :=
  h a b fun c d hcd => lexicographic p h c d
termination_by (a, b)
decreasing_by
  rcases hcd with h | ⟨rfl, h⟩
  · exact Prod.Lex.left _ _ h
  · exact Prod.Lex.right _ h

/-! Primes, parity, greatest common divisors -/

theorem infinite (n : ℕ) : ∃ p, n ≤ p ∧ Nat.Prime p := Nat.exists_infinite_primes n
theorem prime_factor (n : ℕ) (h : 1 < n) : ∃ p, Nat.Prime p ∧ p ∣ n := Nat.exists_prime_and_dvd (by omega)
theorem even_square (n : ℕ) (h : Even (n ^ 2)) : Even n := (Nat.even_pow.mp h).1
theorem odd_product (a b : ℤ) (h : Odd (a * b)) : Odd a ∧ Odd b := Int.odd_mul.mp h
theorem gcd_shift (a b : ℕ) : Nat.gcd a (b + 5 * a) = Nat.gcd a b := by simp
theorem factorial_product : ∏ i ∈ Finset.range 6, (i + 1) = Nat.factorial 6 := Finset.prod_range_add_one_eq_factorial 6
theorem nat_abs_power (z : ℤ) : Int.natAbs (z ^ 4) = Int.natAbs z ^ 4 := Int.natAbs_pow z 4
theorem congruent (a b : ℤ) (h : a ≡ b [ZMOD 5]) : 3 * a - 1 ≡ 3 * b - 1 [ZMOD 5] := (h.mul_left 3).sub_right 1
theorem congruent_chain (a b c n : ℕ) (h : a ≡ b [MOD n]) (g : b ≡ c [MOD n]) : a ≡ c [MOD n] :=
  calc a ≡ b [MOD n] := h
    _ ≡ c [MOD n] := g
theorem not_congruent : ¬ 10 ≡ 4 [MOD 5] := by decide
