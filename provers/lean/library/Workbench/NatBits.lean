prelude
import Workbench.NatMore
/-!
Binary logarithm, bitwise operations and shifts of natural numbers. The kernel computes them on
numerals by name, so they are defined here to be what it computes: each unfolds by the halves of its
arguments, as in core, and `log2_def`, `land_def` and the other five state it.
-/
set_option linter.all false
set_option autoImplicit false

namespace Nat
variable {a b i j k m n x y z : Nat}

/-! Definitions. Recursion is on fuel, of which the first argument is enough. -/

protected def log2Fuel : (fuel n : Nat) → Nat
  | .zero, _ => 0
  | .succ fuel, n => if 2 ≤ n then Nat.log2Fuel fuel (n / 2) + 1 else 0
@[extern "lean_nat_log2"] def log2 (n : Nat) : Nat := Nat.log2Fuel n n

protected def bitwiseFuel (f : Bool → Bool → Bool) : (fuel n m : Nat) → Nat
  | .zero, _, m => if f false true = true then m else 0
  | .succ fuel, n, m =>
    if n = 0 then (if f false true = true then m else 0)
    else if m = 0 then (if f true false = true then n else 0)
    else
      if f (decide (n % 2 = 1)) (decide (m % 2 = 1)) = true then
        Nat.bitwiseFuel f fuel (n / 2) (m / 2) + Nat.bitwiseFuel f fuel (n / 2) (m / 2) + 1
      else Nat.bitwiseFuel f fuel (n / 2) (m / 2) + Nat.bitwiseFuel f fuel (n / 2) (m / 2)
def bitwise (f : Bool → Bool → Bool) (n m : Nat) : Nat := Nat.bitwiseFuel f n n m

@[extern "lean_nat_land"] def land : Nat → Nat → Nat := bitwise and
@[extern "lean_nat_lor"] def lor : Nat → Nat → Nat := bitwise or
@[extern "lean_nat_lxor"] def xor : Nat → Nat → Nat := bitwise bne
@[extern "lean_nat_shiftl"] def shiftLeft : Nat → Nat → Nat
  | n, 0 => n
  | n, succ m => shiftLeft (2 * n) m
@[extern "lean_nat_shiftr"] def shiftRight : Nat → Nat → Nat
  | n, 0 => n
  | n, succ m => shiftRight n m / 2

instance instAndOp : AndOp Nat := ⟨Nat.land⟩
instance instOrOp : OrOp Nat := ⟨Nat.lor⟩
instance instXorOp : XorOp Nat := ⟨Nat.xor⟩
instance instShiftLeft : ShiftLeft Nat := ⟨Nat.shiftLeft⟩
instance instShiftRight : ShiftRight Nat := ⟨Nat.shiftRight⟩

def testBit (m n : Nat) : Bool := 1 &&& (m >>> n) != 0

/-! Halves -/

private theorem half_lt (h : n ≠ 0) : n / 2 < n := Nat.div_lt_self (Nat.pos_of_ne_zero h) (Nat.lt_succ_self 1)
private theorem two_halves (n : Nat) : n / 2 + n / 2 + n % 2 = n := by
  rw [← Nat.two_mul]; exact Nat.div_add_mod n 2
private theorem half_double (k : Nat) : (k + k) / 2 = k := by
  rw [← Nat.two_mul]; exact Nat.mul_div_cancel_left k Nat.two_pos
private theorem half_double_one (k : Nat) : (k + k + 1) / 2 = k := by
  rw [← Nat.two_mul, Nat.mul_add_div Nat.two_pos]; rfl
private theorem mod_double (k : Nat) : (k + k) % 2 = 0 := by
  rw [← Nat.two_mul]; exact Nat.mul_mod_right 2 k
private theorem mod_double_one (k : Nat) : (k + k + 1) % 2 = 1 := by
  rw [← Nat.two_mul, Nat.mul_add_mod]
private theorem eq_of_halves (h : x % 2 = y % 2) (h' : x / 2 = y / 2) : x = y := by
  rw [← two_halves x, ← two_halves y, h, h']
/-- Proofs by halves: what holds of 0, and of a number if of its half, holds of all. -/
private theorem half_induction {p : Nat → Prop} (n : Nat) (zero : p 0) (half : ∀ n, n ≠ 0 → p (n / 2) → p n) : p n := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    by_cases h : n = 0
    · exact h ▸ zero
    · exact half n h (ih _ (half_lt h))
private theorem le_half_of_le_succ (h : n ≠ 0) (hn : n ≤ k + 1) : n / 2 ≤ k :=
  Nat.le_of_lt_succ (Nat.lt_of_lt_of_le (half_lt h) hn)

/-! Defining equations -/

private theorem log2Fuel_eq : ∀ (k l n : Nat), n ≤ k → n ≤ l → Nat.log2Fuel k n = Nat.log2Fuel l n
  | 0, l, n, hk, _ => by
    cases Nat.eq_zero_of_le_zero hk
    cases l <;> rfl
  | k + 1, 0, n, _, hl => by
    cases Nat.eq_zero_of_le_zero hl
    rfl
  | k + 1, l + 1, n, hk, hl => by
    show (if 2 ≤ n then _ else _) = (if 2 ≤ n then _ else _)
    by_cases h : 2 ≤ n
    · have h0 : n ≠ 0 := Nat.ne_of_gt (Nat.lt_of_lt_of_le Nat.two_pos h)
      rw [if_pos h, if_pos h, log2Fuel_eq k l _ (le_half_of_le_succ h0 hk) (le_half_of_le_succ h0 hl)]
    · rw [if_neg h, if_neg h]
theorem log2_def (n : Nat) : log2 n = if 2 ≤ n then log2 (n / 2) + 1 else 0 := by
  cases n with
  | zero => rfl
  | succ n =>
    show (if 2 ≤ n + 1 then Nat.log2Fuel n ((n + 1) / 2) + 1 else 0) = _
    rw [log2Fuel_eq n _ _ (le_half_of_le_succ (Nat.succ_ne_zero n) (Nat.le_refl _)) (Nat.le_refl _)]; rfl

section
variable {f : Bool → Bool → Bool}
private theorem bitwiseFuel_eq : ∀ (k l n m : Nat), n ≤ k → n ≤ l → Nat.bitwiseFuel f k n m = Nat.bitwiseFuel f l n m
  | 0, l, n, m, hk, _ => by
    cases Nat.eq_zero_of_le_zero hk
    cases l <;> rfl
  | k + 1, 0, n, m, _, hl => by
    cases Nat.eq_zero_of_le_zero hl
    rfl
  | k + 1, l + 1, n, m, hk, hl => by
    show (if n = 0 then _ else _) = (if n = 0 then _ else _)
    by_cases h : n = 0
    · rw [if_pos h, if_pos h]
    · rw [if_neg h, if_neg h, bitwiseFuel_eq k l _ _ (le_half_of_le_succ h hk) (le_half_of_le_succ h hl)]
theorem bitwise_def (f : Bool → Bool → Bool) (n m : Nat) : bitwise f n m =
    if n = 0 then (if f false true = true then m else 0)
    else if m = 0 then (if f true false = true then n else 0)
    else if f (decide (n % 2 = 1)) (decide (m % 2 = 1)) = true then bitwise f (n / 2) (m / 2) + bitwise f (n / 2) (m / 2) + 1
    else bitwise f (n / 2) (m / 2) + bitwise f (n / 2) (m / 2) := by
  cases n with
  | zero => rfl
  | succ n =>
    show Nat.bitwiseFuel f (n + 1) (n + 1) m = _
    rw [Nat.bitwiseFuel,
      bitwiseFuel_eq n ((n + 1) / 2) _ _ (le_half_of_le_succ (Nat.succ_ne_zero n) (Nat.le_refl _)) (Nat.le_refl _)]; rfl
end
theorem land_def (n m : Nat) : Nat.land n m = bitwise and n m := rfl
theorem lor_def (n m : Nat) : Nat.lor n m = bitwise or n m := rfl
theorem xor_def (n m : Nat) : Nat.xor n m = bitwise bne n m := rfl
attribute [irreducible] Nat.bitwiseFuel

/-! Shifts -/

@[simp] theorem shiftLeft_zero : n <<< 0 = n := rfl
@[simp] theorem shiftRight_zero : n >>> 0 = n := rfl
theorem shiftRight_succ (m n : Nat) : m >>> (n + 1) = (m >>> n) / 2 := rfl
theorem shiftLeft_succ_inside (m n : Nat) : m <<< (n + 1) = (2 * m) <<< n := rfl
theorem shiftLeft_eq (a b : Nat) : a <<< b = a * 2 ^ b := by
  induction b generalizing a with
  | zero => exact (Nat.mul_one a).symm
  | succ b ih => rw [shiftLeft_succ_inside, ih, Nat.pow_succ', ← Nat.mul_assoc, Nat.mul_comm a 2]
theorem shiftLeft_eq' (m n : Nat) : shiftLeft m n = m <<< n := rfl
theorem shiftRight_eq (m n : Nat) : shiftRight m n = m >>> n := rfl
theorem shiftLeft_succ (m n : Nat) : m <<< (n + 1) = 2 * (m <<< n) := by
  rw [shiftLeft_eq, shiftLeft_eq, Nat.pow_succ', Nat.mul_left_comm]
theorem shiftRight_eq_div_pow (m n : Nat) : m >>> n = m / 2 ^ n := by
  induction n with
  | zero => exact (Nat.div_one m).symm
  | succ n ih => rw [shiftRight_succ, ih, Nat.div_div_eq_div_mul, Nat.pow_succ]
theorem shiftRight_add (m n k : Nat) : m >>> (n + k) = (m >>> n) >>> k := by
  rw [shiftRight_eq_div_pow, shiftRight_eq_div_pow, shiftRight_eq_div_pow, Nat.div_div_eq_div_mul, Nat.pow_add]
theorem shiftLeft_add (m n k : Nat) : m <<< (n + k) = (m <<< n) <<< k := by
  rw [shiftLeft_eq, shiftLeft_eq, shiftLeft_eq, Nat.mul_assoc, Nat.pow_add]
theorem shiftRight_succ_inside (m n : Nat) : m >>> (n + 1) = (m / 2) >>> n := by
  rw [Nat.add_comm, shiftRight_add]; rfl
@[simp] theorem zero_shiftLeft (n : Nat) : 0 <<< n = 0 := by rw [shiftLeft_eq, Nat.zero_mul]
@[simp] theorem zero_shiftRight (n : Nat) : 0 >>> n = 0 := by rw [shiftRight_eq_div_pow, Nat.zero_div]
theorem one_shiftLeft (n : Nat) : 1 <<< n = 2 ^ n := by rw [shiftLeft_eq, Nat.one_mul]
@[simp] theorem shiftLeft_shiftRight (x n : Nat) : x <<< n >>> n = x := by
  rw [shiftLeft_eq, shiftRight_eq_div_pow, Nat.mul_div_cancel _ (Nat.two_pow_pos n)]
theorem shiftRight_le (m n : Nat) : m >>> n ≤ m := by rw [shiftRight_eq_div_pow]; exact Nat.div_le_self m _
theorem le_shiftLeft {a b : Nat} : a ≤ a <<< b := by
  rw [shiftLeft_eq]; exact Nat.le_mul_of_pos_right a (Nat.two_pow_pos b)

/-! Halves of a result -/

section
variable {f : Bool → Bool → Bool}
private theorem bitwise_half (hf : f false false = false) (n m : Nat) : bitwise f n m / 2 = bitwise f (n / 2) (m / 2) := by
  rw [bitwise_def f n m]
  by_cases hn : n = 0
  · rw [if_pos hn, hn, Nat.zero_div, bitwise_def f 0 (m / 2), if_pos rfl]
    split
    · rfl
    · exact Nat.zero_div 2
  rw [if_neg hn]
  by_cases hm : m = 0
  · rw [if_pos hm, hm, Nat.zero_div, bitwise_def f (n / 2) 0]
    by_cases h : n / 2 = 0
    · rw [if_pos h]
      cases f true false
      · rw [if_neg Bool.noConfusion]; cases f false true <;> rfl
      · rw [if_pos rfl, h]; cases f false true <;> rfl
    · rw [if_neg h, if_pos rfl]
      cases f true false
      · exact Nat.zero_div 2
      · rfl
  rw [if_neg hm]
  split
  · exact half_double_one _
  · exact half_double _
private theorem bitwise_mod (hf : f false false = false) (n m : Nat) :
    decide (bitwise f n m % 2 = 1) = f (decide (n % 2 = 1)) (decide (m % 2 = 1)) := by
  have zero : decide (0 % 2 = 1) = false := rfl
  have key : ∀ (g : Bool → Bool) (x : Nat), g false = false →
      decide ((if g true = true then x else 0) % 2 = 1) = g (decide (x % 2 = 1)) := by
    intro g x hg
    cases h : g true with
    | true => rw [if_pos rfl]; cases decide (x % 2 = 1) <;> first | exact h.symm | exact hg.symm
    | false => rw [if_neg Bool.noConfusion]; cases decide (x % 2 = 1) <;> first | exact h.symm | exact hg.symm
  rw [bitwise_def f n m]
  by_cases hn : n = 0
  · rw [if_pos hn, hn]; exact key (f false) m hf
  rw [if_neg hn]
  by_cases hm : m = 0
  · rw [if_pos hm, hm]; exact key (f · false) n hf
  rw [if_neg hm]
  cases h : f (decide (n % 2 = 1)) (decide (m % 2 = 1)) with
  | true => rw [if_pos rfl, mod_double_one]; rfl
  | false => rw [if_neg Bool.noConfusion, mod_double]; rfl
end

/-! Single bits -/

private theorem one_and (k : Nat) : 1 &&& k = k % 2 := by
  have half := bitwise_half (f := and) rfl 1 k
  have mod := bitwise_mod (f := and) rfl 1 k
  have zero : bitwise and (1 / 2) (k / 2) = 0 := by rw [show 1 / 2 = 0 from rfl, bitwise_def, if_pos rfl]; rfl
  show bitwise and 1 k = k % 2
  apply eq_of_halves
  · rw [Nat.mod_mod]
    rcases Nat.mod_two_eq_zero_or_one k with h | h <;>
      rcases Nat.mod_two_eq_zero_or_one (bitwise and 1 k) with h' | h' <;> rw [h, h'] <;> rw [h, h'] at mod <;>
      first | rfl | exact absurd mod (by decide)
  · rw [half, zero, Nat.div_eq_of_lt (Nat.mod_lt k Nat.two_pos)]
theorem testBit_eq_decide_div_mod_eq {x : Nat} : x.testBit i = decide (x / 2 ^ i % 2 = 1) := by
  unfold testBit
  rw [one_and, shiftRight_eq_div_pow]
  rcases Nat.mod_two_eq_zero_or_one (x / 2 ^ i) with h | h <;> rw [h] <;> rfl
@[simp] theorem zero_testBit (i : Nat) : testBit 0 i = false := by
  rw [testBit_eq_decide_div_mod_eq, Nat.zero_div]; rfl
@[simp] theorem testBit_zero (x : Nat) : testBit x 0 = decide (x % 2 = 1) := by
  rw [testBit_eq_decide_div_mod_eq, Nat.pow_zero, Nat.div_one]
theorem testBit_add_one (x i : Nat) : testBit x (i + 1) = testBit (x / 2) i := by
  rw [testBit_eq_decide_div_mod_eq, testBit_eq_decide_div_mod_eq, Nat.div_div_eq_div_mul, Nat.pow_succ']
theorem testBit_succ (x n : Nat) : testBit x (succ n) = testBit (x / 2) n := testBit_add_one x n
theorem testBit_div_two (x i : Nat) : testBit (x / 2) i = testBit x (i + 1) := (testBit_add_one x i).symm
theorem testBit_lt_two_pow {x i : Nat} (lt : x < 2 ^ i) : x.testBit i = false := by
  rw [testBit_eq_decide_div_mod_eq, Nat.div_eq_of_lt lt]; rfl
@[simp] theorem testBit_two_pow_self {n : Nat} : testBit (2 ^ n) n = true := by
  rw [testBit_eq_decide_div_mod_eq, Nat.div_self (Nat.two_pow_pos n)]; rfl
@[simp] theorem testBit_shiftRight (x : Nat) : testBit (x >>> i) j = testBit x (i + j) := by
  rw [testBit_eq_decide_div_mod_eq, testBit_eq_decide_div_mod_eq, shiftRight_eq_div_pow, Nat.div_div_eq_div_mul, Nat.pow_add]
theorem eq_of_testBit_eq {x y : Nat} (pred : ∀ i, testBit x i = testBit y i) : x = y := by
  have parity : ∀ {x y : Nat}, (∀ i, testBit x i = testBit y i) → x % 2 = y % 2 := by
    intro x y h
    have h0 := h 0
    rw [testBit_zero, testBit_zero] at h0
    rcases Nat.mod_two_eq_zero_or_one x with hx | hx <;> rcases Nat.mod_two_eq_zero_or_one y with hy | hy <;>
      rw [hx, hy] <;> rw [hx, hy] at h0 <;> exact absurd h0 (by decide)
  have step : ∀ {x y : Nat}, (∀ i, testBit x i = testBit y i) → ∀ i, testBit (x / 2) i = testBit (y / 2) i :=
    fun h i => by rw [testBit_div_two, testBit_div_two]; exact h (i + 1)
  have zero : ∀ y : Nat, (∀ i, testBit 0 i = testBit y i) → 0 = y := by
    intro y
    induction y using half_induction with
    | zero => exact fun _ => rfl
    | half y _ ih => exact fun h => eq_of_halves (parity h) (ih (step h))
  induction x using half_induction generalizing y with
  | zero => exact zero y pred
  | half x _ ih => exact eq_of_halves (parity pred) (ih (step pred))

section
variable {f : Bool → Bool → Bool}
theorem testBit_bitwise (false_false_axiom : f false false = false) (x y i : Nat) :
    (bitwise f x y).testBit i = f (x.testBit i) (y.testBit i) := by
  induction i generalizing x y with
  | zero => rw [testBit_zero, testBit_zero, testBit_zero]; exact bitwise_mod false_false_axiom x y
  | succ i ih =>
    rw [testBit_add_one, testBit_add_one, testBit_add_one, bitwise_half false_false_axiom, ih]
end

@[simp] theorem testBit_and (x y i : Nat) : (x &&& y).testBit i = (x.testBit i && y.testBit i) := testBit_bitwise rfl x y i
@[simp] theorem testBit_or (x y i : Nat) : (x ||| y).testBit i = (x.testBit i || y.testBit i) := testBit_bitwise rfl x y i
@[simp] theorem testBit_xor (x y i : Nat) : (x ^^^ y).testBit i = (x.testBit i != y.testBit i) := testBit_bitwise rfl x y i

/-! Laws -/

@[simp] theorem zero_and (x : Nat) : 0 &&& x = 0 := eq_of_testBit_eq fun i => by rw [testBit_and, zero_testBit]; rfl
@[simp] theorem and_zero (x : Nat) : x &&& 0 = 0 := eq_of_testBit_eq fun i => by rw [testBit_and, zero_testBit, Bool.and_false]
@[simp] protected theorem and_self (x : Nat) : x &&& x = x := eq_of_testBit_eq fun i => by rw [testBit_and, Bool.and_self]
protected theorem and_comm (x y : Nat) : x &&& y = y &&& x := eq_of_testBit_eq fun i => by rw [testBit_and, testBit_and, Bool.and_comm]
protected theorem and_assoc (x y z : Nat) : (x &&& y) &&& z = x &&& (y &&& z) :=
  eq_of_testBit_eq fun i => by simp only [testBit_and, Bool.and_assoc]
@[simp] theorem zero_or (x : Nat) : 0 ||| x = x := eq_of_testBit_eq fun i => by rw [testBit_or, zero_testBit]; rfl
@[simp] theorem or_zero (x : Nat) : x ||| 0 = x := eq_of_testBit_eq fun i => by rw [testBit_or, zero_testBit, Bool.or_false]
@[simp] protected theorem or_self (x : Nat) : x ||| x = x := eq_of_testBit_eq fun i => by rw [testBit_or, Bool.or_self]
protected theorem or_comm (x y : Nat) : x ||| y = y ||| x := eq_of_testBit_eq fun i => by rw [testBit_or, testBit_or, Bool.or_comm]
protected theorem or_assoc (x y z : Nat) : (x ||| y) ||| z = x ||| (y ||| z) :=
  eq_of_testBit_eq fun i => by simp only [testBit_or, Bool.or_assoc]
private theorem bne_laws : ∀ a b c : Bool, (false != a) = a ∧ (a != false) = a ∧ (a != a) = false ∧ (a != b) = (b != a) ∧
    ((a != b) != c) = (a != (b != c)) := by
  intro a b c; cases a <;> cases b <;> cases c <;> decide
@[simp] theorem zero_xor (x : Nat) : 0 ^^^ x = x :=
  eq_of_testBit_eq fun i => by rw [testBit_xor, zero_testBit]; exact (bne_laws _ true true).1
@[simp] theorem xor_zero (x : Nat) : x ^^^ 0 = x :=
  eq_of_testBit_eq fun i => by rw [testBit_xor, zero_testBit]; exact (bne_laws _ true true).2.1
@[simp] protected theorem xor_self (x : Nat) : x ^^^ x = 0 :=
  eq_of_testBit_eq fun i => by rw [testBit_xor, zero_testBit]; exact (bne_laws _ true true).2.2.1
protected theorem xor_comm (x y : Nat) : x ^^^ y = y ^^^ x :=
  eq_of_testBit_eq fun i => by rw [testBit_xor, testBit_xor]; exact (bne_laws _ _ true).2.2.2.1
protected theorem xor_assoc (x y z : Nat) : (x ^^^ y) ^^^ z = x ^^^ (y ^^^ z) :=
  eq_of_testBit_eq fun i => by simp only [testBit_xor]; exact (bne_laws _ _ _).2.2.2.2
theorem and_or_distrib_left (x y z : Nat) : x &&& (y ||| z) = (x &&& y) ||| (x &&& z) :=
  eq_of_testBit_eq fun i => by
    simp only [testBit_and, testBit_or]; cases x.testBit i <;> rfl
theorem and_or_distrib_right (x y z : Nat) : (x ||| y) &&& z = (x &&& z) ||| (y &&& z) := by
  rw [Nat.and_comm, and_or_distrib_left, Nat.and_comm z, Nat.and_comm z]
theorem or_and_distrib_left (x y z : Nat) : x ||| (y &&& z) = (x ||| y) &&& (x ||| z) :=
  eq_of_testBit_eq fun i => by
    simp only [testBit_and, testBit_or]; cases x.testBit i <;> rfl
@[simp] theorem and_div_two : (a &&& b) / 2 = a / 2 &&& b / 2 := bitwise_half rfl a b
@[simp] theorem or_div_two : (a ||| b) / 2 = a / 2 ||| b / 2 := bitwise_half rfl a b
@[simp] theorem xor_div_two : (a ^^^ b) / 2 = a / 2 ^^^ b / 2 := bitwise_half rfl a b
theorem and_one_is_mod (x : Nat) : x &&& 1 = x % 2 := by rw [Nat.and_comm, one_and]
@[simp] theorem one_and_eq_mod_two (n : Nat) : 1 &&& n = n % 2 := one_and n

private theorem le_of_halves (h : x % 2 = 1 → y % 2 = 1) (h' : x / 2 ≤ y / 2) : x ≤ y := by
  rw [← two_halves x, ← two_halves y]
  refine Nat.add_le_add (Nat.add_le_add h' h') ?_
  rcases Nat.mod_two_eq_zero_or_one x with e | e
  · rw [e]; exact Nat.zero_le _
  · rw [e, h e]; exact Nat.le_refl 1
theorem le_of_testBit {n m : Nat} (h : ∀ i, n.testBit i = true → m.testBit i = true) : n ≤ m := by
  induction n using half_induction generalizing m with
  | zero => exact Nat.zero_le m
  | half n _ ih =>
    refine le_of_halves (fun e => ?_) (ih fun i hi => ?_)
    · have := h 0
      rw [testBit_zero, testBit_zero, decide_eq_true_eq, decide_eq_true_eq] at this
      exact this e
    · rw [testBit_div_two] at *; exact h _ hi
theorem and_le_left {n m : Nat} : n &&& m ≤ n := le_of_testBit fun i h => by
  rw [testBit_and, Bool.and_eq_true] at h; exact h.1
theorem and_le_right {n m : Nat} : n &&& m ≤ m := Nat.and_comm m n ▸ and_le_left
theorem left_le_or {n m : Nat} : n ≤ n ||| m := le_of_testBit fun i h => by rw [testBit_or, h]; rfl
theorem right_le_or {n m : Nat} : m ≤ n ||| m := Nat.or_comm m n ▸ left_le_or
private theorem lt_two_pow_of_testBit {x n : Nat} (h : ∀ i, n ≤ i → x.testBit i = false) : x < 2 ^ n := by
  refine Nat.lt_of_not_le fun hle => ?_
  have hz : x / 2 ^ n = 0 := eq_of_testBit_eq fun i => by
    rw [← shiftRight_eq_div_pow, testBit_shiftRight, zero_testBit]; exact h _ (Nat.le_add_right n i)
  exact Nat.lt_irrefl 0 (hz ▸ Nat.div_pos hle (Nat.two_pow_pos n))
private theorem testBit_of_lt {x n i : Nat} (lt : x < 2 ^ n) (h : n ≤ i) : x.testBit i = false :=
  testBit_lt_two_pow (Nat.lt_of_lt_of_le lt (Nat.pow_le_pow_right Nat.two_pos h))
theorem and_lt_two_pow (x : Nat) {y n : Nat} (right : y < 2 ^ n) : (x &&& y) < 2 ^ n := Nat.lt_of_le_of_lt and_le_right right
theorem or_lt_two_pow {x y n : Nat} (left : x < 2 ^ n) (right : y < 2 ^ n) : x ||| y < 2 ^ n :=
  lt_two_pow_of_testBit fun i h => by rw [testBit_or, testBit_of_lt left h, testBit_of_lt right h]; rfl
theorem xor_lt_two_pow {x y n : Nat} (left : x < 2 ^ n) (right : y < 2 ^ n) : x ^^^ y < 2 ^ n :=
  lt_two_pow_of_testBit fun i h => by rw [testBit_xor, testBit_of_lt left h, testBit_of_lt right h]; rfl
@[simp] theorem testBit_mod_two_pow (x j i : Nat) : testBit (x % 2 ^ j) i = (decide (i < j) && testBit x i) := by
  rw [testBit_eq_decide_div_mod_eq, testBit_eq_decide_div_mod_eq]
  by_cases h : i < j
  · rw [decide_eq_true h, Bool.true_and]
    rcases Nat.exists_eq_add_of_lt h with ⟨d, rfl⟩
    have e : 2 ^ (i + d + 1) = 2 ^ i * (2 * 2 ^ d) := by rw [Nat.add_assoc, Nat.pow_add, Nat.pow_succ']
    rw [e, Nat.mod_mul, Nat.add_comm, Nat.mul_add_div (Nat.two_pow_pos i),
      Nat.div_eq_of_lt (Nat.mod_lt x (Nat.two_pow_pos i)), Nat.add_zero, Nat.mod_mod_of_dvd _ ⟨2 ^ d, rfl⟩]
  · rw [decide_eq_false h, Bool.false_and]
    have lt := Nat.lt_of_lt_of_le (Nat.mod_lt x (Nat.two_pow_pos j)) (Nat.pow_le_pow_right Nat.two_pos (Nat.le_of_not_lt h))
    rw [Nat.div_eq_of_lt lt]; rfl
@[simp] theorem testBit_two_pow_sub_one (n i : Nat) : testBit (2 ^ n - 1) i = decide (i < n) := by
  induction n generalizing i with
  | zero => rw [Nat.pow_zero, Nat.sub_self, zero_testBit]; rfl
  | succ n ih =>
    rcases Nat.exists_eq_succ_of_ne_zero (Nat.ne_of_gt (Nat.two_pow_pos n)) with ⟨t, ht⟩
    have e : 2 ^ (n + 1) - 1 = t + t + 1 := by rw [Nat.pow_succ, ht, Nat.mul_two, Nat.succ_eq_add_one, Nat.add_right_comm_one]; rfl
    have et : 2 ^ n - 1 = t := by rw [ht]; rfl
    cases i with
    | zero => rw [e, testBit_zero, mod_double_one]; exact (decide_eq_true (Nat.zero_lt_succ n)).symm
    | succ i =>
      rw [e, testBit_add_one, half_double_one, ← et, ih]
      by_cases h : i < n
      · rw [decide_eq_true h, decide_eq_true (Nat.succ_lt_succ h)]
      · rw [decide_eq_false h, decide_eq_false fun h' => h (Nat.lt_of_succ_lt_succ h')]
theorem and_two_pow_sub_one_eq_mod (x n : Nat) : x &&& 2 ^ n - 1 = x % 2 ^ n := eq_of_testBit_eq fun i => by
  rw [testBit_and, testBit_two_pow_sub_one, testBit_mod_two_pow, Bool.and_comm]
theorem and_two_pow_sub_one_of_lt_two_pow {x : Nat} (lt : x < 2 ^ n) : x &&& 2 ^ n - 1 = x := by
  rw [and_two_pow_sub_one_eq_mod, Nat.mod_eq_of_lt lt]
@[simp] theorem testBit_shiftLeft (x : Nat) : testBit (x <<< i) j = (decide (j ≥ i) && testBit x (j - i)) := by
  rw [shiftLeft_eq, testBit_eq_decide_div_mod_eq, testBit_eq_decide_div_mod_eq]
  by_cases h : j ≥ i
  · rcases Nat.exists_eq_add_of_le h with ⟨d, rfl⟩
    rw [decide_eq_true h, Bool.true_and, Nat.add_sub_cancel_left, Nat.pow_add, ← Nat.div_div_eq_div_mul,
      Nat.mul_div_cancel _ (Nat.two_pow_pos i)]
  · rw [decide_eq_false h, Bool.false_and]
    rcases Nat.exists_eq_add_of_lt (Nat.lt_of_not_le h) with ⟨d, rfl⟩
    have e : x * 2 ^ (j + d + 1) = 2 ^ j * (2 * (x * 2 ^ d)) := by
      rw [Nat.add_assoc, Nat.pow_add, Nat.pow_succ', Nat.mul_left_comm x, Nat.mul_left_comm x]
    rw [e, Nat.mul_div_cancel_left _ (Nat.two_pow_pos j), Nat.mul_mod_right]; rfl

/-! Binary logarithm -/

@[simp] theorem log2_zero : log2 0 = 0 := by rw [log2_def]; rfl
@[simp] theorem log2_one : log2 1 = 0 := by rw [log2_def]; rfl
theorem log2_two_mul (h : n ≠ 0) : log2 (2 * n) = log2 n + 1 := by
  rw [log2_def (2 * n), if_pos, Nat.mul_div_cancel_left n Nat.two_pos]
  exact Nat.mul_le_mul_left 2 (Nat.pos_of_ne_zero h)
@[simp] theorem log2_two_pow : log2 (2 ^ n) = n := by
  induction n with
  | zero => exact log2_one
  | succ n ih => rw [Nat.pow_succ', log2_two_mul (Nat.ne_of_gt (Nat.two_pow_pos n)), ih]
theorem le_log2 (h : n ≠ 0) : k ≤ log2 n ↔ 2 ^ k ≤ n := by
  induction k generalizing n with
  | zero => exact ⟨fun _ => Nat.pos_of_ne_zero h, fun _ => Nat.zero_le _⟩
  | succ k ih =>
    rw [log2_def]
    by_cases h2 : 2 ≤ n
    · have h0 : n / 2 ≠ 0 := Nat.ne_of_gt (Nat.div_pos h2 Nat.two_pos)
      rw [if_pos h2, Nat.add_le_add_iff_right, ih h0, Nat.le_div_iff_mul_le Nat.two_pos, Nat.pow_succ]
    · rw [if_neg h2]
      refine ⟨fun hk => absurd hk (Nat.not_succ_le_zero k), fun hk => absurd (Nat.le_trans ?_ hk) h2⟩
      rw [Nat.pow_succ]
      exact Nat.mul_le_mul_right 2 (Nat.two_pow_pos k)
theorem log2_lt (h : n ≠ 0) : log2 n < k ↔ n < 2 ^ k := by rw [← Nat.not_le, ← Nat.not_le, le_log2 h]
theorem log2_self_le (h : n ≠ 0) : 2 ^ log2 n ≤ n := (le_log2 h).mp (Nat.le_refl _)
theorem lt_log2_self : n < 2 ^ (log2 n + 1) := by
  by_cases h : n = 0
  · rw [h]; exact Nat.two_pow_pos _
  · exact (log2_lt h).mp (Nat.lt_succ_self _)
theorem log2_le_self (n : Nat) : log2 n ≤ n := by
  by_cases h : n = 0
  · rw [h, log2_zero]; exact Nat.le_refl 0
  · exact Nat.le_trans (Nat.le_of_lt Nat.lt_two_pow_self) (log2_self_le h)
theorem log2_eq_iff (h : n ≠ 0) : log2 n = k ↔ 2 ^ k ≤ n ∧ n < 2 ^ (k + 1) := by
  rw [← le_log2 h, ← log2_lt h]
  exact ⟨fun e => e ▸ ⟨Nat.le_refl _, Nat.lt_succ_self _⟩, fun e => Nat.le_antisymm (Nat.le_of_lt_succ e.2) e.1⟩

end Nat
