prelude
import Workbench.NatPow
/-!
The integers: core's constructors, operations and instances, under core's names. Every integer is a
difference `subNatNat a b` of naturals, and the operations act on such differences by the school
formulas; ring and order laws then follow from laws of the naturals.
-/
set_option linter.all false
set_option autoImplicit false

universe u

/-- Matches on integer literals ask for this form of transport. -/
abbrev Eq.ndrec_symm.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α}
    (h : b = a) : motive b := h.symm.ndrec m

set_option genCtorIdx false in
/-- The integers: `ofNat n` is `n`, `negSucc n` is `-(n + 1)`. -/
inductive Int : Type where
  | ofNat : Nat → Int
  | negSucc : Nat → Int
attribute [extern "lean_nat_to_int"] Int.ofNat
attribute [extern "lean_int_neg_succ_of_nat"] Int.negSucc

@[reducible] noncomputable def Int.ctorIdx : Int → Nat := Int.rec (fun _ => 0) (fun _ => 1)

/-! Casts -/

@[coe, reducible, match_pattern] protected def Nat.cast {R : Type u} [NatCast R] : Nat → R :=
  NatCast.natCast
instance instNatCastNat : NatCast Nat where natCast n := n
instance instNatCastInt : NatCast Int where natCast n := Int.ofNat n
instance instCoeTailNat {R : Type u} [NatCast R] : CoeTail Nat R where coe := Nat.cast
instance instCoeHTCTNat {R : Type u} [NatCast R] : CoeHTCT Nat R where coe := Nat.cast

class IntCast (R : Type u) where protected intCast : Int → R
@[coe, reducible, match_pattern] protected def Int.cast {R : Type u} [IntCast R] : Int → R :=
  IntCast.intCast
instance instIntCastInt : IntCast Int where intCast n := n
instance instCoeTailInt {R : Type u} [IntCast R] : CoeTail Int R where coe := Int.cast
instance instCoeHTCTInt {R : Type u} [IntCast R] : CoeHTCT Int R where coe := Int.cast

instance instOfNat {n : Nat} : OfNat Int n where ofNat := Int.ofNat n

namespace Int

instance instInhabited : Inhabited Int where default := ofNat 0

/-! Operations -/

set_option bootstrap.genMatcherCode false in
def negOfNat : Nat → Int
  | .zero => ofNat 0
  | .succ m => negSucc m

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_neg"] protected def neg : Int → Int
  | ofNat n => negOfNat n
  | negSucc n => ofNat (Nat.succ n)

set_option bootstrap.genMatcherCode false in
def subNatNat (m n : Nat) : Int :=
  match n - m with
  | .zero => ofNat (m - n)
  | .succ k => negSucc k

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_add"] protected def add : Int → Int → Int
  | ofNat m, ofNat n => ofNat (m + n)
  | ofNat m, negSucc n => subNatNat m (Nat.succ n)
  | negSucc m, ofNat n => subNatNat n (Nat.succ m)
  | negSucc m, negSucc n => negSucc (Nat.succ (m + n))

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_mul"] protected def mul : Int → Int → Int
  | ofNat m, ofNat n => ofNat (m * n)
  | ofNat m, negSucc n => negOfNat (m * Nat.succ n)
  | negSucc m, ofNat n => negOfNat (Nat.succ m * n)
  | negSucc m, negSucc n => ofNat (Nat.succ m * Nat.succ n)

@[default_instance mid] instance instNegInt : Neg Int where neg := Int.neg
instance instAdd : Add Int where add := Int.add
instance instMul : Mul Int where mul := Int.mul

@[extern "lean_int_sub"] protected def sub (m n : Int) : Int := m + -n
instance instSub : Sub Int where sub := Int.sub

inductive NonNeg : Int → Prop where
  | mk (n : Nat) : NonNeg (ofNat n)

protected def le (a b : Int) : Prop := NonNeg (b - a)
instance instLEInt : LE Int where le := Int.le
protected def lt (a b : Int) : Prop := (a + 1) ≤ b
instance instLTInt : LT Int where lt := Int.lt

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_abs"] def natAbs : Int → Nat
  | ofNat m => m
  | negSucc m => Nat.succ m

set_option bootstrap.genMatcherCode false in
protected def pow (m : Int) : Nat → Int
  | .zero => 1
  | .succ n => Int.pow m n * m
instance instNatPow : NatPow Int where pow := Int.pow

theorem ofNat.inj' {a b : Nat} (h : ofNat a = ofNat b) : a = b := congrArg natAbs h

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_dec_eq"] protected def decEq (a b : Int) : Decidable (a = b) :=
  match a, b with
  | ofNat a, ofNat b => match Nat.decEq a b with
    | isTrue h => isTrue (congrArg ofNat h)
    | isFalse h => isFalse fun e => h (Int.ofNat.inj e)
  | ofNat a, negSucc b => isFalse fun e => Int.noConfusion e
  | negSucc a, ofNat b => isFalse fun e => Int.noConfusion e
  | negSucc a, negSucc b => match Nat.decEq a b with
    | isTrue h => isTrue (congrArg negSucc h)
    | isFalse h => isFalse fun e => h (Int.negSucc.inj e)
instance instDecidableEq : DecidableEq Int := Int.decEq

set_option bootstrap.genMatcherCode false in
@[extern "lean_int_dec_nonneg"] def decNonneg (m : Int) : Decidable (NonNeg m) :=
  match m with
  | ofNat m => isTrue (.mk m)
  | negSucc _ => isFalse fun h => nomatch h

@[extern "lean_int_dec_le"] instance instDecidableLe (a b : Int) : Decidable (a ≤ b) :=
  decNonneg (b - a)
@[extern "lean_int_dec_lt"] instance instDecidableLt (a b : Int) : Decidable (a < b) :=
  decNonneg (b - (a + 1))
@[reducible] def decLe (a b : Int) : Decidable (a ≤ b) := instDecidableLe a b
@[reducible] def decLt (a b : Int) : Decidable (a < b) := instDecidableLt a b

set_option bootstrap.genMatcherCode false in
def toNat : Int → Nat
  | ofNat n => n
  | negSucc _ => 0

set_option bootstrap.genMatcherCode false in
def sign : Int → Int
  | ofNat (.succ _) => 1
  | ofNat .zero => 0
  | negSucc _ => -1

noncomputable instance instMin : Min Int where min a b := if a ≤ b then a else b
noncomputable instance instMax : Max Int where max a b := if a ≤ b then b else a

/-! Integers as differences -/

theorem subNatNat_zero (m : Nat) : subNatNat m 0 = ofNat m := by
  unfold subNatNat; rw [Nat.zero_sub]; rfl
theorem subNatNat_zero_succ (n : Nat) : subNatNat 0 (n + 1) = negSucc n := rfl
theorem subNatNat_succ_succ (m n : Nat) : subNatNat (m + 1) (n + 1) = subNatNat m n := by
  unfold subNatNat; rw [Nat.succ_sub_succ_eq_sub, Nat.succ_sub_succ_eq_sub]
theorem subNatNat_add_add (m n k : Nat) : subNatNat (m + k) (n + k) = subNatNat m n := by
  induction k with
  | zero => rfl
  | succ k ih => exact (subNatNat_succ_succ (m + k) (n + k)).trans ih
theorem subNatNat_congr {a b c d : Nat} (h : a + d = c + b) : subNatNat a b = subNatNat c d := by
  rw [← subNatNat_add_add a b d, h, Nat.add_comm b d, subNatNat_add_add]

theorem rep (x : Int) : ∃ a b, x = subNatNat a b :=
  match x with
  | ofNat n => ⟨n, 0, (subNatNat_zero n).symm⟩
  | negSucc n => ⟨0, n + 1, rfl⟩

theorem subNatNat_cases (a b : Nat) :
    (∃ k, a = b + k ∧ subNatNat a b = ofNat k) ∨ (∃ k, b = a + (k + 1) ∧ subNatNat a b = negSucc k) := by
  induction a generalizing b with
  | zero => cases b with
    | zero => exact .inl ⟨0, rfl, rfl⟩
    | succ b => exact .inr ⟨b, (Nat.zero_add _).symm, rfl⟩
  | succ a ih => cases b with
    | zero => exact .inl ⟨a + 1, (Nat.zero_add _).symm, subNatNat_zero _⟩
    | succ b =>
      rw [subNatNat_succ_succ]
      rcases ih b with ⟨k, h, e⟩ | ⟨k, h, e⟩
      · exact .inl ⟨k, by rw [h, Nat.add_right_comm b k], e⟩
      · exact .inr ⟨k, by rw [h, Nat.add_right_comm a (k + 1)], e⟩

theorem negOfNat_eq (n : Nat) : negOfNat n = subNatNat 0 n := by cases n <;> rfl

theorem subNatNat_add (a b c d : Nat) :
    subNatNat a b + subNatNat c d = subNatNat (a + c) (b + d) := by
  rcases subNatNat_cases a b with ⟨k, h, e⟩ | ⟨k, h, e⟩ <;>
    rcases subNatNat_cases c d with ⟨l, h', e'⟩ | ⟨l, h', e'⟩ <;> rw [e, e', h, h']
  · exact (subNatNat_zero (k + l)).symm.trans (subNatNat_congr
      (by simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.zero_add, Nat.add_zero]))
  · exact subNatNat_congr (a := k) (b := l + 1)
      (by simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.zero_add, Nat.add_zero])
  · exact subNatNat_congr (a := l) (b := k + 1)
      (by simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.zero_add, Nat.add_zero])
  · exact subNatNat_congr (a := 0) (b := k + l + 1 + 1)
      (by simp only [Nat.add_assoc, Nat.add_comm, Nat.add_left_comm, Nat.zero_add, Nat.add_zero])

theorem subNatNat_neg (a b : Nat) : -subNatNat a b = subNatNat b a := by
  rcases subNatNat_cases a b with ⟨k, h, e⟩ | ⟨k, h, e⟩ <;> rw [e, h]
  · exact (negOfNat_eq k).trans (subNatNat_congr (by simp only [Nat.zero_add, Nat.add_zero, Nat.add_comm]))
  · exact (subNatNat_zero (k + 1)).symm.trans (subNatNat_congr (by simp only [Nat.zero_add, Nat.add_zero, Nat.add_comm]))

theorem subNatNat_sub (a b c d : Nat) :
    subNatNat a b - subNatNat c d = subNatNat (a + d) (b + c) := by
  show subNatNat a b + -subNatNat c d = _
  rw [subNatNat_neg, subNatNat_add]

theorem subNatNat_mul (a b c d : Nat) :
    subNatNat a b * subNatNat c d = subNatNat (a * c + b * d) (a * d + b * c) := by
  rcases subNatNat_cases a b with ⟨k, h, e⟩ | ⟨k, h, e⟩ <;>
    rcases subNatNat_cases c d with ⟨l, h', e'⟩ | ⟨l, h', e'⟩ <;> rw [e, e', h, h']
  · exact (subNatNat_zero (k * l)).symm.trans (subNatNat_congr
      (by simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm,
        Nat.mul_comm, Nat.zero_add, Nat.add_zero]))
  · exact (negOfNat_eq (k * (l + 1))).trans (subNatNat_congr
      (by simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm,
        Nat.mul_comm, Nat.zero_add, Nat.add_zero]))
  · exact (negOfNat_eq ((k + 1) * l)).trans (subNatNat_congr
      (by simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm,
        Nat.mul_comm, Nat.zero_add, Nat.add_zero]))
  · exact (subNatNat_zero ((k + 1) * (l + 1))).symm.trans (subNatNat_congr
      (by simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm,
        Nat.mul_comm, Nat.zero_add, Nat.add_zero]))

theorem nonNeg_subNatNat {a b : Nat} : NonNeg (subNatNat a b) ↔ b ≤ a := by
  rcases subNatNat_cases a b with ⟨k, h, e⟩ | ⟨k, h, e⟩ <;> rw [e, h]
  · exact ⟨fun _ => Nat.le_add_right b k, fun _ => .mk k⟩
  · exact ⟨fun h => (nomatch h), fun h =>
      absurd (Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_right (Nat.succ_pos k)) h) (Nat.lt_irrefl a)⟩

theorem subNatNat_le {a b c d : Nat} : subNatNat a b ≤ subNatNat c d ↔ a + d ≤ c + b := by
  show NonNeg (subNatNat c d - subNatNat a b) ↔ _
  rw [subNatNat_sub, nonNeg_subNatNat, Nat.add_comm d a]

theorem one_eq : (1 : Int) = subNatNat 1 0 := rfl
theorem zero_eq : (0 : Int) = subNatNat 0 0 := rfl
theorem natCast_eq (n : Nat) : (n : Int) = subNatNat n 0 := (subNatNat_zero n).symm
theorem ofNat_eq (n : Nat) : ofNat n = subNatNat n 0 := (subNatNat_zero n).symm
theorem negSucc_eq' (n : Nat) : negSucc n = subNatNat 0 (n + 1) := rfl

theorem subNatNat_lt {a b c d : Nat} : subNatNat a b < subNatNat c d ↔ a + d < c + b := by
  show subNatNat a b + 1 ≤ _ ↔ _
  rw [one_eq, subNatNat_add, subNatNat_le, Nat.add_right_comm]; exact Iff.rfl

theorem subNatNat_inj {a b c d : Nat} : subNatNat a b = subNatNat c d ↔ a + d = c + b :=
  ⟨fun h => Nat.le_antisymm (subNatNat_le.mp (h ▸ subNatNat_le.mpr (Nat.le_refl _)))
    (subNatNat_le.mp (h ▸ subNatNat_le.mpr (Nat.le_refl _))), subNatNat_congr⟩

/-! Ring laws -/

protected theorem add_comm (a b : Int) : a + b = b + a := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b
  rw [subNatNat_add, subNatNat_add, Nat.add_comm a, Nat.add_comm a']
protected theorem add_assoc (a b c : Int) : a + b + c = a + (b + c) := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b; obtain ⟨c, c', rfl⟩ := rep c
  simp only [subNatNat_add, Nat.add_assoc]
@[simp] protected theorem add_zero (a : Int) : a + 0 = a := by
  obtain ⟨a, a', rfl⟩ := rep a; exact subNatNat_add a a' 0 0
@[simp] protected theorem zero_add (a : Int) : 0 + a = a := (Int.add_comm 0 a).trans a.add_zero
protected theorem add_left_neg (a : Int) : -a + a = 0 := by
  obtain ⟨a, a', rfl⟩ := rep a
  rw [subNatNat_neg, subNatNat_add, zero_eq]
  exact subNatNat_congr (by rw [Nat.add_zero, Nat.zero_add, Nat.add_comm])
protected theorem add_right_neg (a : Int) : a + -a = 0 := (Int.add_comm _ _).trans a.add_left_neg
protected theorem add_left_comm (a b c : Int) : a + (b + c) = b + (a + c) := by
  rw [← Int.add_assoc, Int.add_comm a, Int.add_assoc]
protected theorem add_right_comm (a b c : Int) : a + b + c = a + c + b := by
  rw [Int.add_assoc, Int.add_comm b, Int.add_assoc]
protected theorem sub_eq_add_neg {a b : Int} : a - b = a + -b := rfl
protected theorem mul_comm (a b : Int) : a * b = b * a := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b
  rw [subNatNat_mul, subNatNat_mul, Nat.mul_comm a, Nat.mul_comm a', Nat.mul_comm a, Nat.mul_comm a',
    Nat.add_comm (b' * a)]
protected theorem mul_assoc (a b c : Int) : a * b * c = a * (b * c) := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b; obtain ⟨c, c', rfl⟩ := rep c
  simp only [subNatNat_mul, Nat.mul_add, Nat.add_mul, Nat.mul_assoc, Nat.add_assoc, Nat.add_comm,
    Nat.add_left_comm]
protected theorem mul_add (a b c : Int) : a * (b + c) = a * b + a * c := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b; obtain ⟨c, c', rfl⟩ := rep c
  simp only [subNatNat_mul, subNatNat_add, Nat.mul_add, Nat.add_assoc, Nat.add_comm,
    Nat.add_left_comm]
protected theorem add_mul (a b c : Int) : (a + b) * c = a * c + b * c := by
  rw [Int.mul_comm, Int.mul_add, Int.mul_comm c, Int.mul_comm c]
@[simp] protected theorem mul_one (a : Int) : a * 1 = a := by
  obtain ⟨a, a', rfl⟩ := rep a
  rw [one_eq, subNatNat_mul]; simp only [Nat.mul_one, Nat.mul_zero, Nat.add_zero, Nat.zero_add]
@[simp] protected theorem one_mul (a : Int) : 1 * a = a := (Int.mul_comm 1 a).trans a.mul_one
@[simp] protected theorem mul_zero (a : Int) : a * 0 = 0 := by
  obtain ⟨a, a', rfl⟩ := rep a; exact subNatNat_mul a a' 0 0
@[simp] protected theorem zero_mul (a : Int) : 0 * a = 0 := (Int.mul_comm 0 a).trans a.mul_zero
protected theorem mul_left_comm (a b c : Int) : a * (b * c) = b * (a * c) := by
  rw [← Int.mul_assoc, Int.mul_comm a, Int.mul_assoc]
protected theorem mul_right_comm (a b c : Int) : a * b * c = a * c * b := by
  rw [Int.mul_assoc, Int.mul_comm b, Int.mul_assoc]

protected theorem add_left_cancel {a b c : Int} (h : a + b = a + c) : b = c := by
  have := congrArg (-a + ·) h
  simp only [← Int.add_assoc, Int.add_left_neg, Int.zero_add] at this; exact this
protected theorem add_right_cancel {a b c : Int} (h : a + b = c + b) : a = c :=
  Int.add_left_cancel (a := b) (by rw [Int.add_comm b, h, Int.add_comm c])
protected theorem neg_eq_of_add_eq_zero {a b : Int} (h : a + b = 0) : -a = b :=
  Int.add_left_cancel (a := a) (by rw [h, Int.add_right_neg])
@[simp] protected theorem neg_neg (a : Int) : -(-a) = a := Int.neg_eq_of_add_eq_zero a.add_left_neg
@[simp] protected theorem neg_zero : -(0 : Int) = 0 := rfl
protected theorem neg_add {a b : Int} : -(a + b) = -a + -b := by
  apply Int.neg_eq_of_add_eq_zero
  rw [Int.add_assoc, Int.add_left_comm b, Int.add_right_neg, Int.add_zero, Int.add_right_neg]
@[simp] protected theorem neg_mul (a b : Int) : -a * b = -(a * b) := by
  apply Eq.symm; apply Int.neg_eq_of_add_eq_zero
  rw [← Int.add_mul, Int.add_right_neg, Int.zero_mul]
@[simp] protected theorem mul_neg (a b : Int) : a * -b = -(a * b) := by
  rw [Int.mul_comm, Int.neg_mul, Int.mul_comm]
protected theorem neg_mul_neg (a b : Int) : -a * -b = a * b := by
  rw [Int.neg_mul, Int.mul_neg, Int.neg_neg]
protected theorem neg_mul_comm (a b : Int) : -a * b = a * -b := by rw [Int.neg_mul, Int.mul_neg]
protected theorem neg_eq_neg_one_mul (a : Int) : -a = -1 * a := by rw [Int.neg_mul, Int.one_mul]
protected theorem neg_inj {a b : Int} : -a = -b ↔ a = b :=
  ⟨fun h => by rw [← Int.neg_neg a, h, Int.neg_neg], fun h => h ▸ rfl⟩
@[simp] protected theorem sub_self (a : Int) : a - a = 0 := a.add_right_neg
@[simp] protected theorem sub_zero (a : Int) : a - 0 = a := a.add_zero
@[simp] protected theorem zero_sub (a : Int) : 0 - a = -a := Int.zero_add _
@[simp] protected theorem sub_neg (a b : Int) : a - -b = a + b := by rw [Int.sub_eq_add_neg, Int.neg_neg]
protected theorem neg_sub (a b : Int) : -(a - b) = b - a := by
  rw [Int.sub_eq_add_neg, Int.neg_add, Int.neg_neg, Int.add_comm]; rfl
protected theorem sub_mul (a b c : Int) : (a - b) * c = a * c - b * c := by
  rw [Int.sub_eq_add_neg, Int.add_mul, Int.neg_mul]; rfl
protected theorem mul_sub (a b c : Int) : a * (b - c) = a * b - a * c := by
  rw [Int.sub_eq_add_neg, Int.mul_add, Int.mul_neg]; rfl
@[simp] protected theorem sub_add_cancel (a b : Int) : a - b + b = a := by
  rw [Int.sub_eq_add_neg, Int.add_assoc, Int.add_left_neg, Int.add_zero]
@[simp] protected theorem add_sub_cancel (a b : Int) : a + b - b = a := by
  rw [Int.sub_eq_add_neg, Int.add_assoc, Int.add_right_neg, Int.add_zero]
protected theorem add_sub_assoc (a b c : Int) : a + b - c = a + (b - c) := Int.add_assoc _ _ _
protected theorem sub_sub (a b c : Int) : a - b - c = a - (b + c) := by
  rw [Int.sub_eq_add_neg, Int.sub_eq_add_neg, Int.add_assoc, ← Int.neg_add]; rfl
protected theorem eq_of_sub_eq_zero {a b : Int} (h : a - b = 0) : a = b := by
  rw [← Int.sub_add_cancel a b, h, Int.zero_add]
theorem sub_eq_zero_of_eq {a b : Int} (h : a = b) : a - b = 0 := h ▸ Int.sub_self a
protected theorem sub_eq_zero {a b : Int} : a - b = 0 ↔ a = b := ⟨Int.eq_of_sub_eq_zero, sub_eq_zero_of_eq⟩
theorem neg_negSucc (n : Nat) : -negSucc n = ((n + 1 : Nat) : Int) := rfl
protected theorem two_mul (n : Int) : 2 * n = n + n := by
  rw [show (2 : Int) = 1 + 1 from rfl, Int.add_mul, Int.one_mul]
protected theorem zero_ne_one : (0 : Int) ≠ 1 := by decide

/-! Casts -/

@[norm_cast] theorem natCast_add (a b : Nat) : ((a + b : Nat) : Int) = (a : Int) + b := rfl
@[norm_cast] theorem natCast_mul (a b : Nat) : ((a * b : Nat) : Int) = (a : Int) * b := rfl
theorem natCast_succ (n : Nat) : ((Nat.succ n : Nat) : Int) = (n : Int) + 1 := rfl
@[norm_cast] theorem natCast_zero : ((0 : Nat) : Int) = 0 := rfl
@[norm_cast] theorem natCast_one : ((1 : Nat) : Int) = 1 := rfl
@[simp, norm_cast] theorem natCast_ofNat {n : Nat} : @Nat.cast Int instNatCastInt (OfNat.ofNat n) = OfNat.ofNat n := rfl
@[norm_cast] theorem natCast_inj {a b : Nat} : (a : Int) = b ↔ a = b := ⟨ofNat.inj', congrArg _⟩
theorem ofNat_inj {a b : Nat} : (a : Int) = b ↔ a = b := natCast_inj
theorem ofNat_eq_natCast (n : Nat) : ofNat n = n := rfl
theorem ofNat_eq_coe {n : Nat} : ofNat n = n := rfl
theorem negSucc_eq (n : Nat) : negSucc n = -((n : Int) + 1) := rfl
@[norm_cast] theorem natCast_le {a b : Nat} : (a : Int) ≤ b ↔ a ≤ b := by
  rw [natCast_eq, natCast_eq, subNatNat_le]; exact Iff.rfl
theorem ofNat_le {a b : Nat} : (a : Int) ≤ b ↔ a ≤ b := natCast_le
@[norm_cast] theorem natCast_lt {a b : Nat} : (a : Int) < b ↔ a < b := by
  rw [natCast_eq, natCast_eq, subNatNat_lt]; exact Iff.rfl
theorem ofNat_lt {a b : Nat} : (a : Int) < b ↔ a < b := natCast_lt
theorem natCast_nonneg (n : Nat) : 0 ≤ (n : Int) := natCast_le.mpr (Nat.zero_le n)
theorem natCast_pos {n : Nat} : 0 < (n : Int) ↔ 0 < n := natCast_lt
theorem natCast_sub {a b : Nat} (h : b ≤ a) : ((a - b : Nat) : Int) = (a : Int) - b := by
  obtain ⟨k, rfl⟩ := Nat.le.dest h
  rw [Nat.add_sub_cancel_left, natCast_add, Int.add_comm, Int.add_sub_cancel]
theorem natCast_eq_zero {n : Nat} : (n : Int) = 0 ↔ n = 0 := natCast_inj
theorem eq_ofNat_of_zero_le {a : Int} (h : 0 ≤ a) : ∃ n : Nat, a = n :=
  match a, h with
  | ofNat n, _ => ⟨n, rfl⟩
  | negSucc n, h => nomatch (show NonNeg (negSucc n) from h)
theorem natAbs_natCast (n : Nat) : natAbs (n : Int) = n := rfl
theorem toNat_natCast (n : Nat) : toNat (n : Int) = n := rfl
theorem toNat_of_nonneg {a : Int} (h : 0 ≤ a) : (toNat a : Int) = a := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le h; rfl
theorem natAbs_of_nonneg {a : Int} (h : 0 ≤ a) : (natAbs a : Int) = a := by
  obtain ⟨n, rfl⟩ := eq_ofNat_of_zero_le h; rfl

/-! Order -/

protected theorem le_refl (a : Int) : a ≤ a := by
  obtain ⟨a, a', rfl⟩ := rep a; exact subNatNat_le.mpr (Nat.le_refl _)
protected theorem le_rfl {a : Int} : a ≤ a := a.le_refl
protected theorem sub_nonneg {a b : Int} : 0 ≤ a - b ↔ b ≤ a := by
  show NonNeg (a - b - 0) ↔ NonNeg (a - b); rw [Int.sub_zero]
theorem sub_nonneg_of_le {a b : Int} (h : b ≤ a) : 0 ≤ a - b := Int.sub_nonneg.mpr h
theorem le_of_sub_nonneg {a b : Int} (h : 0 ≤ a - b) : b ≤ a := Int.sub_nonneg.mp h
protected theorem add_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by
  obtain ⟨a, rfl⟩ := eq_ofNat_of_zero_le ha; obtain ⟨b, rfl⟩ := eq_ofNat_of_zero_le hb
  exact natCast_nonneg (a + b)
protected theorem mul_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  obtain ⟨a, rfl⟩ := eq_ofNat_of_zero_le ha; obtain ⟨b, rfl⟩ := eq_ofNat_of_zero_le hb
  exact natCast_nonneg (a * b)
protected theorem le_trans {a b c : Int} (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := by
  have := Int.add_nonneg (sub_nonneg_of_le h₂) (sub_nonneg_of_le h₁)
  rw [← Int.add_sub_assoc, Int.sub_add_cancel] at this
  exact le_of_sub_nonneg this
protected theorem le_antisymm {a b : Int} : a ≤ b → b ≤ a → a = b := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b
  rw [subNatNat_le, subNatNat_le, subNatNat_inj]; exact Nat.le_antisymm
protected theorem le_total (a b : Int) : a ≤ b ∨ b ≤ a := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b
  rw [subNatNat_le, subNatNat_le]; exact Nat.le_total _ _
protected theorem not_le {a b : Int} : ¬a ≤ b ↔ b < a := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b
  rw [subNatNat_le, subNatNat_lt]; exact Nat.not_le
protected theorem not_lt {a b : Int} : ¬a < b ↔ b ≤ a := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b
  rw [subNatNat_le, subNatNat_lt]; exact Nat.not_lt
protected theorem lt_irrefl (a : Int) : ¬a < a := Int.not_lt.mpr a.le_refl
protected theorem le_of_lt {a b : Int} (h : a < b) : a ≤ b := by
  obtain ⟨a, a', rfl⟩ := rep a; obtain ⟨b, b', rfl⟩ := rep b
  rw [subNatNat_lt] at h; rw [subNatNat_le]; exact Nat.le_of_lt h
protected theorem lt_iff_le_not_le {a b : Int} : a < b ↔ a ≤ b ∧ ¬b ≤ a :=
  ⟨fun h => ⟨Int.le_of_lt h, Int.not_le.mpr h⟩, fun h => Int.not_le.mp h.2⟩
protected theorem lt_of_le_of_lt {a b c : Int} (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  Int.not_le.mp fun h => Int.not_le.mpr h₂ (Int.le_trans h h₁)
protected theorem lt_of_lt_of_le {a b c : Int} (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  Int.not_le.mp fun h => Int.not_le.mpr h₁ (Int.le_trans h₂ h)
protected theorem lt_trans {a b c : Int} (h₁ : a < b) (h₂ : b < c) : a < c :=
  Int.lt_of_lt_of_le h₁ (Int.le_of_lt h₂)
protected theorem ne_of_lt {a b : Int} (h : a < b) : a ≠ b := fun e => Int.lt_irrefl b (e ▸ h)
protected theorem ne_of_gt {a b : Int} (h : b < a) : a ≠ b := fun e => Int.lt_irrefl b (e ▸ h)
protected theorem lt_or_gt_of_ne {a b : Int} (h : a ≠ b) : a < b ∨ a > b :=
  (Int.le_total a b).elim
    (fun l => .inl (Int.not_le.mp fun g => h (Int.le_antisymm l g)))
    (fun l => .inr (Int.not_le.mp fun g => h (Int.le_antisymm g l)))
protected theorem lt_trichotomy (a b : Int) : a < b ∨ a = b ∨ b < a :=
  if h : a = b then .inr (.inl h) else (Int.lt_or_gt_of_ne h).imp id .inr
protected theorem lt_or_ge (a b : Int) : a < b ∨ a ≥ b :=
  if h : a < b then .inl h else .inr (Int.not_lt.mp h)
protected theorem lt_or_le (a b : Int) : a < b ∨ b ≤ a := Int.lt_or_ge a b
protected theorem le_of_eq {a b : Int} (h : a = b) : a ≤ b := h ▸ a.le_refl
theorem add_one_le_of_lt {a b : Int} (h : a < b) : a + 1 ≤ b := h
theorem lt_of_add_one_le {a b : Int} (h : a + 1 ≤ b) : a < b := h
theorem add_one_le_iff {a b : Int} : a + 1 ≤ b ↔ a < b := Iff.rfl
protected theorem add_le_add_left {a b : Int} (h : a ≤ b) (c : Int) : c + a ≤ c + b := by
  apply le_of_sub_nonneg
  rw [← Int.sub_sub, Int.add_comm c b, Int.add_sub_cancel]; exact sub_nonneg_of_le h
protected theorem add_le_add_right {a b : Int} (h : a ≤ b) (c : Int) : a + c ≤ b + c := by
  rw [Int.add_comm a, Int.add_comm b]; exact Int.add_le_add_left h c
protected theorem add_le_add {a b c d : Int} (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  Int.le_trans (Int.add_le_add_right h₁ c) (Int.add_le_add_left h₂ b)
protected theorem neg_le_neg {a b : Int} (h : a ≤ b) : -b ≤ -a := by
  apply le_of_sub_nonneg
  rw [Int.sub_neg, Int.add_comm]; exact sub_nonneg_of_le h
protected theorem mul_pos {a b : Int} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  obtain ⟨a, rfl⟩ := eq_ofNat_of_zero_le (Int.le_of_lt ha)
  obtain ⟨b, rfl⟩ := eq_ofNat_of_zero_le (Int.le_of_lt hb)
  exact natCast_pos.mpr (Nat.mul_pos (natCast_pos.mp ha) (natCast_pos.mp hb))
protected theorem mul_le_mul_of_nonneg_left {a b c : Int} (h : a ≤ b) (hc : 0 ≤ c) : c * a ≤ c * b := by
  apply le_of_sub_nonneg; rw [← Int.mul_sub]; exact Int.mul_nonneg hc (sub_nonneg_of_le h)
protected theorem mul_le_mul_of_nonneg_right {a b c : Int} (h : a ≤ b) (hc : 0 ≤ c) : a * c ≤ b * c := by
  rw [Int.mul_comm a, Int.mul_comm b]; exact Int.mul_le_mul_of_nonneg_left h hc
protected theorem neg_pos_of_neg {x : Int} (h : x < 0) : 0 < -x :=
  Int.not_le.mp fun g => Int.not_le.mpr h (by have := Int.neg_le_neg g; rw [Int.neg_neg] at this; exact this)
protected theorem mul_eq_zero {a b : Int} : a * b = 0 ↔ a = 0 ∨ b = 0 := by
  constructor
  · intro h
    rcases Int.lt_trichotomy a 0 with ha | ha | ha
    · rcases Int.lt_trichotomy b 0 with hb | hb | hb
      · have := Int.mul_pos (a := -a) (b := -b) (Int.neg_pos_of_neg ha) (Int.neg_pos_of_neg hb)
        rw [Int.neg_mul_neg, h] at this; exact absurd this (Int.lt_irrefl 0)
      · exact .inr hb
      · have := Int.mul_pos (Int.neg_pos_of_neg ha) hb
        rw [Int.neg_mul, h] at this; exact absurd this (Int.lt_irrefl 0)
    · exact .inl ha
    · rcases Int.lt_trichotomy b 0 with hb | hb | hb
      · have := Int.mul_pos ha (Int.neg_pos_of_neg hb)
        rw [Int.mul_neg, h] at this; exact absurd this (Int.lt_irrefl 0)
      · exact .inr hb
      · have := Int.mul_pos ha hb
        rw [h] at this; exact absurd this (Int.lt_irrefl 0)
  · rintro (rfl | rfl)
    · exact Int.zero_mul b
    · exact Int.mul_zero a

instance instTransLe : Trans (α := Int) (· ≤ ·) (· ≤ ·) (· ≤ ·) := ⟨Int.le_trans⟩
instance instTransLtLe : Trans (α := Int) (· < ·) (· ≤ ·) (· < ·) := ⟨Int.lt_of_lt_of_le⟩
instance instTransLeLt : Trans (α := Int) (· ≤ ·) (· < ·) (· < ·) := ⟨Int.lt_of_le_of_lt⟩
instance instTransLt : Trans (α := Int) (· < ·) (· < ·) (· < ·) := ⟨Int.lt_trans⟩

/-! Minimum, maximum, absolute value, powers -/

protected theorem min_def (a b : Int) : min a b = if a ≤ b then a else b := rfl
protected theorem max_def (a b : Int) : max a b = if a ≤ b then b else a := rfl
protected theorem min_le_left (a b : Int) : min a b ≤ a := by
  rw [Int.min_def]; split
  · exact Int.le_refl a
  · exact Int.le_of_lt (Int.not_le.mp ‹_›)
protected theorem min_le_right (a b : Int) : min a b ≤ b := by
  rw [Int.min_def]; split
  · assumption
  · exact Int.le_refl b
protected theorem le_max_left (a b : Int) : a ≤ max a b := by
  rw [Int.max_def]; split
  · assumption
  · exact Int.le_refl a
protected theorem le_max_right (a b : Int) : b ≤ max a b := by
  rw [Int.max_def]; split
  · exact Int.le_refl b
  · exact Int.le_of_lt (Int.not_le.mp ‹_›)

@[simp] protected theorem pow_zero (b : Int) : b ^ 0 = 1 := rfl
protected theorem pow_succ (b : Int) (n : Nat) : b ^ (n + 1) = b ^ n * b := rfl
protected theorem pow_succ' (b : Int) (n : Nat) : b ^ (n + 1) = b * b ^ n := Int.mul_comm _ _
protected theorem pow_one (b : Int) : b ^ 1 = b := Int.one_mul b
protected theorem pow_two (b : Int) : b ^ 2 = b * b := by rw [Int.pow_succ, Int.pow_one]
protected theorem pow_add (a : Int) (m n : Nat) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => exact (Int.mul_one _).symm
  | succ n ih => rw [← Nat.add_assoc, Int.pow_succ, ih, Int.pow_succ, Int.mul_assoc]
protected theorem mul_pow (a b : Int) (n : Nat) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, ih, Int.pow_succ, Int.pow_succ, Int.mul_assoc, Int.mul_assoc,
      Int.mul_left_comm a]
protected theorem one_pow (n : Nat) : (1 : Int) ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Int.pow_succ, ih]; rfl
protected theorem pow_mul (a : Int) (m n : Nat) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.mul_succ, Int.pow_add, ih, Int.pow_succ]
@[norm_cast] theorem natCast_pow (a n : Nat) : ((a ^ n : Nat) : Int) = (a : Int) ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.pow_succ, natCast_mul, ih, Int.pow_succ]
protected theorem pow_pos {a : Int} {n : Nat} (h : 0 < a) : 0 < a ^ n := by
  induction n with
  | zero => exact (by decide : (0 : Int) < 1)
  | succ n ih => exact Int.mul_pos ih h
protected theorem pow_nonneg {a : Int} {n : Nat} (h : 0 ≤ a) : 0 ≤ a ^ n := by
  induction n with
  | zero => exact (by decide : (0 : Int) ≤ 1)
  | succ n ih => exact Int.mul_nonneg ih h

end Int
