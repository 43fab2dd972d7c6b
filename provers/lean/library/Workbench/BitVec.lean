prelude
import Workbench.NatBits
import Workbench.FinMore
import Workbench.Bool
/-! Bit vectors: the type of core, its operations, and laws of the bitwise ones and of addition. -/
set_option linter.all false
set_option autoImplicit false

structure BitVec (w : Nat) where
  ofFin ::
  toFin : Fin (2 ^ w)

namespace BitVec
variable {n m w : Nat} {x y z : BitVec w}

@[match_pattern, implicit_reducible] protected def ofNatLT {w : Nat} (i : Nat) (p : i < 2 ^ w) : BitVec w := ⟨⟨i, p⟩⟩
@[match_pattern, implicit_reducible] protected def ofNat (n : Nat) (i : Nat) : BitVec n := ⟨⟨i % 2 ^ n, Nat.mod_lt i (Nat.two_pow_pos n)⟩⟩
@[implicit_reducible] protected def toNat (x : BitVec w) : Nat := x.toFin.val
theorem isLt (x : BitVec w) : x.toNat < 2 ^ w := x.toFin.isLt
theorem eq_of_toNat_eq {x y : BitVec w} (h : x.toNat = y.toNat) : x = y := by
  cases x; cases y; exact congrArg ofFin (Fin.eq_of_val_eq h)
theorem toNat_inj {x y : BitVec w} : x.toNat = y.toNat ↔ x = y := ⟨eq_of_toNat_eq, fun h => h ▸ rfl⟩
theorem toNat_eq {x y : BitVec w} : x = y ↔ x.toNat = y.toNat := toNat_inj.symm
def decEq (x y : BitVec w) : Decidable (x = y) := decidable_of_iff (x.toNat = y.toNat) toNat_inj
end BitVec
instance instDecidableEqBitVec {w : Nat} : DecidableEq (BitVec w) := BitVec.decEq
namespace BitVec
variable {n m w : Nat} {x y z : BitVec w}
instance instOfNat {i : Nat} : OfNat (BitVec n) i := ⟨BitVec.ofNat n i⟩
instance instLT : LT (BitVec w) := ⟨fun x y => x.toNat < y.toNat⟩
instance instLE : LE (BitVec w) := ⟨fun x y => x.toNat ≤ y.toNat⟩
instance instDecidableLt (x y : BitVec w) : Decidable (x < y) := Nat.decLt _ _
instance instDecidableLe (x y : BitVec w) : Decidable (x ≤ y) := Nat.decLe _ _
protected def zero (n : Nat) : BitVec n := .ofNatLT 0 (Nat.two_pow_pos n)
instance instInhabited : Inhabited (BitVec n) := ⟨.zero n⟩
def allOnes (n : Nat) : BitVec n := .ofNatLT (2 ^ n - 1) (Nat.sub_lt (Nat.two_pow_pos n) (Nat.succ_pos 0))
@[inline] def getLsbD (x : BitVec w) (i : Nat) : Bool := x.toNat.testBit i
@[inline] def getMsbD (x : BitVec w) (i : Nat) : Bool := decide (i < w) && x.getLsbD (w - 1 - i)
@[inline] protected def msb (x : BitVec n) : Bool := getMsbD x 0
instance instGetElemNatBoolLt : GetElem (BitVec w) Nat Bool fun _ i => i < w where
  getElem xs i _ := xs.toNat.testBit i
protected def neg (x : BitVec n) : BitVec n := .ofNat n (2 ^ n - x.toNat)
instance instNeg : Neg (BitVec n) := ⟨.neg⟩
protected def add (x y : BitVec n) : BitVec n := .ofNat n (x.toNat + y.toNat)
instance instAdd : Add (BitVec n) := ⟨BitVec.add⟩
protected def sub (x y : BitVec n) : BitVec n := .ofNat n ((2 ^ n - y.toNat) + x.toNat)
instance instSub : Sub (BitVec n) := ⟨BitVec.sub⟩
protected def mul (x y : BitVec n) : BitVec n := .ofNat n (x.toNat * y.toNat)
instance instMul : Mul (BitVec n) := ⟨BitVec.mul⟩
def udiv (x y : BitVec n) : BitVec n := .ofNatLT (x.toNat / y.toNat) (Nat.lt_of_le_of_lt (Nat.div_le_self _ _) x.isLt)
instance instDiv : Div (BitVec n) := ⟨.udiv⟩
def umod (x y : BitVec n) : BitVec n := .ofNatLT (x.toNat % y.toNat) (Nat.lt_of_le_of_lt (Nat.mod_le _ _) x.isLt)
instance instMod : Mod (BitVec n) := ⟨.umod⟩
protected def ult (x y : BitVec n) : Bool := decide (x.toNat < y.toNat)
protected def ule (x y : BitVec n) : Bool := decide (x.toNat ≤ y.toNat)
protected def toInt (x : BitVec n) : Int := if 2 * x.toNat < 2 ^ n then (x.toNat : Int) else (x.toNat : Int) - (2 ^ n : Nat)
def ofBool (b : Bool) : BitVec 1 := cond b 1 0
@[inline] protected def cast (eq : n = m) (x : BitVec n) : BitVec m := .ofNatLT x.toNat (eq ▸ x.isLt)
def extractLsb' (start len : Nat) (x : BitVec n) : BitVec len := .ofNat _ (x.toNat >>> start)
def extractLsb (hi lo : Nat) (x : BitVec n) : BitVec (hi - lo + 1) := extractLsb' lo _ x
def setWidth' {n w : Nat} (le : n ≤ w) (x : BitVec n) : BitVec w :=
  .ofNatLT x.toNat (Nat.lt_of_lt_of_le x.isLt (Nat.pow_le_pow_right (Nat.succ_pos 1) le))
def setWidth (v : Nat) (x : BitVec w) : BitVec v := if h : w ≤ v then setWidth' h x else .ofNat v x.toNat
abbrev zeroExtend := @setWidth
abbrev truncate := @setWidth
protected def and (x y : BitVec n) : BitVec n := .ofNatLT (x.toNat &&& y.toNat) (Nat.and_lt_two_pow x.toNat y.isLt)
instance instAndOp : AndOp (BitVec w) := ⟨.and⟩
protected def or (x y : BitVec n) : BitVec n := .ofNatLT (x.toNat ||| y.toNat) (Nat.or_lt_two_pow x.isLt y.isLt)
instance instOrOp : OrOp (BitVec w) := ⟨.or⟩
protected def xor (x y : BitVec n) : BitVec n := .ofNatLT (x.toNat ^^^ y.toNat) (Nat.xor_lt_two_pow x.isLt y.isLt)
instance instXorOp : XorOp (BitVec w) := ⟨.xor⟩
protected def not (x : BitVec n) : BitVec n := allOnes n ^^^ x
instance instComplement : Complement (BitVec w) := ⟨.not⟩
protected def shiftLeft (x : BitVec n) (s : Nat) : BitVec n := BitVec.ofNat n (x.toNat <<< s)
instance instHShiftLeftNat : HShiftLeft (BitVec w) Nat (BitVec w) := ⟨.shiftLeft⟩
def ushiftRight (x : BitVec n) (s : Nat) : BitVec n :=
  .ofNatLT (x.toNat >>> s) (Nat.lt_of_le_of_lt (Nat.shiftRight_le _ _) x.isLt)
instance instHShiftRightNat : HShiftRight (BitVec w) Nat (BitVec w) := ⟨.ushiftRight⟩
instance instHShiftLeft : HShiftLeft (BitVec m) (BitVec n) (BitVec m) := ⟨fun x y => x <<< y.toNat⟩
instance instHShiftRight : HShiftRight (BitVec m) (BitVec n) (BitVec m) := ⟨fun x y => x >>> y.toNat⟩
protected def append (msbs : BitVec n) (lsbs : BitVec m) : BitVec (n + m) :=
  .ofNat _ (msbs.toNat <<< m ||| lsbs.toNat)
instance instHAppendHAddNat : HAppend (BitVec w) (BitVec n) (BitVec (w + n)) := ⟨.append⟩
def twoPow (w : Nat) (i : Nat) : BitVec w := (1 : BitVec w) <<< i

@[simp] theorem ofFin_toFin (x : BitVec w) : ofFin x.toFin = x := rfl
@[simp] theorem toNat_ofFin (x : Fin (2 ^ n)) : (ofFin x).toNat = x.val := rfl
@[simp] theorem ofNat_eq_ofNat {i : Nat} : (OfNat.ofNat i : BitVec n) = BitVec.ofNat n i := rfl
@[simp] theorem toNat_ofNat (x w : Nat) : (BitVec.ofNat w x).toNat = x % 2 ^ w := rfl
@[simp] theorem toNat_ofNatLT (x : Nat) (p : x < 2 ^ w) : (BitVec.ofNatLT x p).toNat = x := rfl
@[simp] theorem ofNat_toNat' (x : BitVec w) : BitVec.ofNat w x.toNat = x := eq_of_toNat_eq (Nat.mod_eq_of_lt x.isLt)
theorem toNat_lt_twoPow (x : BitVec w) : x.toNat < 2 ^ w := x.isLt
@[simp] theorem toNat_and (x y : BitVec w) : (x &&& y).toNat = x.toNat &&& y.toNat := rfl
@[simp] theorem toNat_or (x y : BitVec w) : (x ||| y).toNat = x.toNat ||| y.toNat := rfl
@[simp] theorem toNat_xor (x y : BitVec w) : (x ^^^ y).toNat = x.toNat ^^^ y.toNat := rfl
@[simp] theorem toNat_add (x y : BitVec w) : (x + y).toNat = (x.toNat + y.toNat) % 2 ^ w := rfl
@[simp] theorem toNat_sub (x y : BitVec w) : (x - y).toNat = ((2 ^ w - y.toNat) + x.toNat) % 2 ^ w := rfl
@[simp] theorem toNat_mul (x y : BitVec w) : (x * y).toNat = (x.toNat * y.toNat) % 2 ^ w := rfl
@[simp] theorem toNat_neg (x : BitVec w) : (-x).toNat = (2 ^ w - x.toNat) % 2 ^ w := rfl
@[simp] theorem toNat_udiv {x y : BitVec w} : (x / y).toNat = x.toNat / y.toNat := rfl
@[simp] theorem toNat_umod {x y : BitVec w} : (x % y).toNat = x.toNat % y.toNat := rfl
@[simp] theorem toNat_shiftLeft {x : BitVec w} {n : Nat} : (x <<< n).toNat = x.toNat <<< n % 2 ^ w := rfl
@[simp] theorem toNat_ushiftRight (x : BitVec w) (i : Nat) : (x >>> i).toNat = x.toNat >>> i := rfl
@[simp] theorem toNat_allOnes : (allOnes w).toNat = 2 ^ w - 1 := rfl
@[simp] theorem toNat_zero (w : Nat) : (0 : BitVec w).toNat = 0 := Nat.zero_mod _
@[simp] theorem testBit_toNat (x : BitVec w) {i : Nat} : x.toNat.testBit i = x.getLsbD i := rfl
theorem lt_def {x y : BitVec n} : x < y ↔ x.toNat < y.toNat := Iff.rfl
theorem le_def {x y : BitVec n} : x ≤ y ↔ x.toNat ≤ y.toNat := Iff.rfl
theorem getLsbD_of_ge (x : BitVec w) (i : Nat) (ge : w ≤ i) : x.getLsbD i = false :=
  Nat.testBit_lt_two_pow (Nat.lt_of_lt_of_le x.isLt (Nat.pow_le_pow_right (Nat.succ_pos 1) ge))
theorem eq_of_getLsbD_eq {x y : BitVec w} (pred : ∀ i, i < w → x.getLsbD i = y.getLsbD i) : x = y :=
  eq_of_toNat_eq (Nat.eq_of_testBit_eq fun i => by
    rcases Nat.lt_or_ge i w with h | h
    · exact pred i h
    · rw [testBit_toNat, testBit_toNat, getLsbD_of_ge x i h, getLsbD_of_ge y i h])
@[simp] theorem getLsbD_and {x y : BitVec w} {i : Nat} : (x &&& y).getLsbD i = (x.getLsbD i && y.getLsbD i) := Nat.testBit_and _ _ _
@[simp] theorem getLsbD_or {x y : BitVec w} {i : Nat} : (x ||| y).getLsbD i = (x.getLsbD i || y.getLsbD i) := Nat.testBit_or _ _ _
@[simp] theorem getLsbD_xor {x y : BitVec w} {i : Nat} : (x ^^^ y).getLsbD i = (x.getLsbD i ^^ y.getLsbD i) := Nat.testBit_xor _ _ _
theorem and_comm (x y : BitVec w) : x &&& y = y &&& x := eq_of_toNat_eq (Nat.and_comm _ _)
theorem or_comm (x y : BitVec w) : x ||| y = y ||| x := eq_of_toNat_eq (Nat.or_comm _ _)
theorem xor_comm (x y : BitVec w) : x ^^^ y = y ^^^ x := eq_of_toNat_eq (Nat.xor_comm _ _)
theorem and_assoc (x y z : BitVec w) : x &&& y &&& z = x &&& (y &&& z) := eq_of_toNat_eq (Nat.and_assoc _ _ _)
theorem or_assoc (x y z : BitVec w) : x ||| y ||| z = x ||| (y ||| z) := eq_of_toNat_eq (Nat.or_assoc _ _ _)
theorem xor_assoc (x y z : BitVec w) : x ^^^ y ^^^ z = x ^^^ (y ^^^ z) := eq_of_toNat_eq (Nat.xor_assoc _ _ _)
@[simp] theorem and_self {x : BitVec w} : x &&& x = x := eq_of_toNat_eq (Nat.and_self _)
@[simp] theorem or_self {x : BitVec w} : x ||| x = x := eq_of_toNat_eq (Nat.or_self _)
@[simp] theorem xor_self {x : BitVec w} : x ^^^ x = BitVec.ofNat w 0 := eq_of_toNat_eq (by
  rw [toNat_xor, Nat.xor_self, toNat_ofNat, Nat.zero_mod])
private theorem ofNat_zero_toNat : (BitVec.ofNat w 0).toNat = 0 := Nat.zero_mod _
@[simp] theorem and_zero {x : BitVec w} : x &&& BitVec.ofNat w 0 = BitVec.ofNat w 0 := eq_of_toNat_eq (by
  rw [toNat_and, ofNat_zero_toNat, Nat.and_zero])
@[simp] theorem zero_and {x : BitVec w} : BitVec.ofNat w 0 &&& x = BitVec.ofNat w 0 := by rw [and_comm, and_zero]
@[simp] theorem or_zero {x : BitVec w} : x ||| BitVec.ofNat w 0 = x := eq_of_toNat_eq (by
  rw [toNat_or, ofNat_zero_toNat, Nat.or_zero])
@[simp] theorem zero_or {x : BitVec w} : BitVec.ofNat w 0 ||| x = x := by rw [or_comm, or_zero]
@[simp] theorem xor_zero {x : BitVec w} : x ^^^ BitVec.ofNat w 0 = x := eq_of_toNat_eq (by
  rw [toNat_xor, ofNat_zero_toNat, Nat.xor_zero])
@[simp] theorem zero_xor {x : BitVec w} : BitVec.ofNat w 0 ^^^ x = x := by rw [xor_comm, xor_zero]
protected theorem add_comm (x y : BitVec n) : x + y = y + x := eq_of_toNat_eq (by rw [toNat_add, toNat_add, Nat.add_comm])
protected theorem mul_comm (x y : BitVec w) : x * y = y * x := eq_of_toNat_eq (by rw [toNat_mul, toNat_mul, Nat.mul_comm])
protected theorem add_assoc (x y z : BitVec n) : x + y + z = x + (y + z) := eq_of_toNat_eq (by
  rw [toNat_add, toNat_add, toNat_add, toNat_add, Nat.mod_add_mod, Nat.add_mod_mod, Nat.add_assoc])
protected theorem mul_assoc (x y z : BitVec w) : x * y * z = x * (y * z) := eq_of_toNat_eq (by
  rw [toNat_mul, toNat_mul, toNat_mul, toNat_mul, Nat.mod_mul_mod, Nat.mul_mod_mod, Nat.mul_assoc])
@[simp] protected theorem add_zero (x : BitVec n) : x + 0#n = x := eq_of_toNat_eq (by
  rw [toNat_add, ofNat_zero_toNat, Nat.add_zero, Nat.mod_eq_of_lt x.isLt])
@[simp] protected theorem zero_add (x : BitVec n) : 0#n + x = x := by rw [BitVec.add_comm, BitVec.add_zero]
@[simp] protected theorem sub_self (x : BitVec n) : x - x = 0#n := eq_of_toNat_eq (by
  rw [toNat_sub, Nat.sub_add_cancel (Nat.le_of_lt x.isLt), Nat.mod_self, ofNat_zero_toNat])
@[simp] protected theorem mul_zero {x : BitVec w} : x * 0#w = 0#w := eq_of_toNat_eq (by
  rw [toNat_mul, ofNat_zero_toNat, Nat.mul_zero, Nat.zero_mod])
@[simp] protected theorem zero_mul {x : BitVec w} : 0#w * x = 0#w := by rw [BitVec.mul_comm, BitVec.mul_zero]
@[simp] protected theorem le_refl (x : BitVec n) : x ≤ x := Nat.le_refl _
@[simp] protected theorem lt_irrefl (x : BitVec n) : ¬x < x := Nat.lt_irrefl _
protected theorem le_trans {x y z : BitVec n} : x ≤ y → y ≤ z → x ≤ z := Nat.le_trans
protected theorem lt_trans {x y z : BitVec n} : x < y → y < z → x < z := Nat.lt_trans
protected theorem le_antisymm {x y : BitVec n} (h : x ≤ y) (h' : y ≤ x) : x = y := eq_of_toNat_eq (Nat.le_antisymm h h')
@[simp] protected theorem not_le {x y : BitVec n} : ¬x ≤ y ↔ y < x := Nat.not_le
@[simp] protected theorem not_lt {x y : BitVec n} : ¬x < y ↔ y ≤ x := Nat.not_lt
end BitVec
