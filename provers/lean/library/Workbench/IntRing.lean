prelude
import Workbench.NatOrder
/-!
The integers: core's constructors, operations and instances, under core's names. Every integer is a
difference `subNatNat a b` of naturals, and the operations act on such differences by the school
formulas; ring laws then follow from laws of the naturals, and so does the order in the next file.
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

instance instMin : Min Int where min a b := if a ≤ b then a else b
instance instMax : Max Int where max a b := if a ≤ b then b else a

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

end Int
