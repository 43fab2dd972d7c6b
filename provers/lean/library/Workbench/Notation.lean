prelude
import Workbench.Syntax
import Workbench.SyntaxTactics
/-!
The constants that notation stands for: operator classes, connectives, coercions, `Trans`, and the
homogeneous instances. Names and argument order are core's, since native tactics build terms from
them.
-/
set_option linter.all false
set_option autoImplicit false

universe u v w u₁ u₂ u₃

@[reducible] def outParam (α : Sort u) : Sort u := α
@[reducible] def semiOutParam (α : Sort u) : Sort u := α
@[reducible] def optParam (α : Sort u) (default : α) : Sort u := α
@[reducible] def autoParam (α : Sort u) (tactic : Lean.Syntax) : Sort u := α
@[reducible] def namedPattern {α : Sort u} (x a : α) (h : Eq x a) : α := a

/-! Coercions: the chain of classes that the native elaborator searches -/

class Coe (α : semiOutParam (Sort u)) (β : Sort v) where coe : α → β
attribute [coe_decl] Coe.coe
class CoeTC (α : Sort u) (β : Sort v) where coe : α → β
attribute [coe_decl] CoeTC.coe
class CoeOut (α : Sort u) (β : semiOutParam (Sort v)) where coe : α → β
attribute [coe_decl] CoeOut.coe
class CoeOTC (α : Sort u) (β : Sort v) where coe : α → β
attribute [coe_decl] CoeOTC.coe
class CoeHead (α : Sort u) (β : semiOutParam (Sort v)) where coe : α → β
attribute [coe_decl] CoeHead.coe
class CoeHTC (α : Sort u) (β : Sort v) where coe : α → β
attribute [coe_decl] CoeHTC.coe
class CoeTail (α : semiOutParam (Sort u)) (β : Sort v) where coe : α → β
attribute [coe_decl] CoeTail.coe
class CoeHTCT (α : Sort u) (β : Sort v) where coe : α → β
attribute [coe_decl] CoeHTCT.coe
class CoeDep (α : Sort u) (_ : α) (β : Sort v) where coe : β
attribute [coe_decl] CoeDep.coe
class CoeT (α : Sort u) (_ : α) (β : Sort v) where coe : β
attribute [coe_decl] CoeT.coe
class CoeFun (α : Sort u) (γ : outParam (α → Sort v)) where coe : (f : α) → γ f
attribute [coe_decl] CoeFun.coe
class CoeSort (α : Sort u) (β : outParam (Sort v)) where coe : α → β
attribute [coe_decl] CoeSort.coe

section Coercions
set_option checkBinderAnnotations false
variable {α : Sort u} {β : Sort v} {γ : Sort w}
instance instCoeTC [Coe β γ] [CoeTC α β] : CoeTC α γ where coe a := Coe.coe (CoeTC.coe a : β)
instance instCoeTC_1 [Coe α β] : CoeTC α β where coe a := Coe.coe a
instance instCoeOTC [CoeOut α β] [CoeOTC β γ] : CoeOTC α γ where
  coe a := CoeOTC.coe (CoeOut.coe a : β)
instance instCoeOTC_1 [CoeTC α β] : CoeOTC α β where coe a := CoeTC.coe a
instance instCoeOTC_2 : CoeOTC α α where coe a := a
instance instCoeHTC [CoeHead α β] [CoeOTC β γ] : CoeHTC α γ where
  coe a := CoeOTC.coe (CoeHead.coe a : β)
instance instCoeHTC_1 [CoeOTC α β] : CoeHTC α β where coe a := CoeOTC.coe a
instance instCoeHTC_2 : CoeHTC α α where coe a := a
instance instCoeHTCT [CoeTail β γ] [CoeHTC α β] : CoeHTCT α γ where
  coe a := CoeTail.coe (CoeHTC.coe a : β)
instance instCoeHTCT_1 [CoeHTC α β] : CoeHTCT α β where coe a := CoeHTC.coe a
instance instCoeHTCT_2 : CoeHTCT α α where coe a := a
instance instCoeT {a : α} [CoeDep α a β] : CoeT α a β where coe := CoeDep.coe a
instance instCoeT_1 {a : α} [CoeHTCT α β] : CoeT α a β where coe := CoeHTCT.coe a
instance instCoeT_2 {a : α} : CoeT α a α where coe := a
instance instCoeOutOfCoeFun [CoeFun α fun _ => β] : CoeOut α β where coe a := CoeFun.coe a
instance instCoeOutOfCoeSort [CoeSort α β] : CoeOut α β where coe a := CoeSort.coe a
end Coercions

instance boolToProp : Coe Bool Prop where coe b := b = true
instance boolToSort : CoeSort Bool Prop where coe b := b = true
instance optionCoe {α : Type u} : Coe α (Option α) where coe := some
instance subtypeCoe {α : Sort u} {p : α → Prop} : CoeOut (Subtype p) α where coe v := v.val

structure Iff (a b : Prop) : Prop where
  intro ::
  mp : a → b
  mpr : b → a

inductive Exists {α : Sort u} (p : α → Prop) : Prop where
  | intro (w : α) (h : p w) : Exists p

@[reducible] def Ne {α : Sort u} (a b : α) : Prop := ¬(a = b)

abbrev Function.swap {α : Sort u} {β : Sort v} {φ : α → β → Sort w} (f : (a : α) → (b : β) → φ a b)
    (b : β) (a : α) : φ a b := f a b

/-! Operator classes -/

class HAdd (α : Type u) (β : Type v) (γ : outParam (Type w)) where hAdd : α → β → γ
class HSub (α : Type u) (β : Type v) (γ : outParam (Type w)) where hSub : α → β → γ
class HMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where hMul : α → β → γ
class HDiv (α : Type u) (β : Type v) (γ : outParam (Type w)) where hDiv : α → β → γ
class HMod (α : Type u) (β : Type v) (γ : outParam (Type w)) where hMod : α → β → γ
class HPow (α : Type u) (β : Type v) (γ : outParam (Type w)) where hPow : α → β → γ
class HSMul (α : Type u) (β : Type v) (γ : outParam (Type w)) where hSMul : α → β → γ
class HAppend (α : Type u) (β : Type v) (γ : outParam (Type w)) where hAppend : α → β → γ
class HOrElse (α : Type u) (β : Type v) (γ : outParam (Type w)) where hOrElse : α → (Unit → β) → γ
class HAnd (α : Type u) (β : Type v) (γ : outParam (Type w)) where hAnd : α → β → γ
class HXor (α : Type u) (β : Type v) (γ : outParam (Type w)) where hXor : α → β → γ
class HOr (α : Type u) (β : Type v) (γ : outParam (Type w)) where hOr : α → β → γ
class HShiftLeft (α : Type u) (β : Type v) (γ : outParam (Type w)) where hShiftLeft : α → β → γ
class HShiftRight (α : Type u) (β : Type v) (γ : outParam (Type w)) where hShiftRight : α → β → γ

class Zero (α : Type u) where zero : α
class One (α : Type u) where one : α
class Add (α : Type u) where add : α → α → α
class Sub (α : Type u) where sub : α → α → α
class Mul (α : Type u) where mul : α → α → α
class Neg (α : Type u) where neg : α → α
class Inv (α : Type u) where inv : α → α
class Div (α : Type u) where div : α → α → α
class Mod (α : Type u) where mod : α → α → α
class Dvd (α : Type u) where dvd : α → α → Prop
class SMul (M : Type u) (α : Type v) where smul : M → α → α
class Pow (α : Type u) (β : Type v) where pow : α → β → α
class NatPow (α : Type u) where protected pow : α → Nat → α
class Append (α : Type u) where append : α → α → α
class AndOp (α : Type u) where and : α → α → α
class XorOp (α : Type u) where xor : α → α → α
class OrOp (α : Type u) where or : α → α → α
class Complement (α : Type u) where complement : α → α
class ShiftLeft (α : Type u) where shiftLeft : α → α → α
class ShiftRight (α : Type u) where shiftRight : α → α → α
class Max (α : Type u) where max : α → α → α
export Max (max)
class Min (α : Type u) where min : α → α → α
export Min (min)
class BEq (α : Type u) where beq : α → α → Bool
class Membership (α : outParam (Type u)) (γ : Type v) where mem (γ : γ) (a : α) : Prop
class HasSubset (α : Type u) where Subset : α → α → Prop
class Union (α : Type u) where union : α → α → α
class Inter (α : Type u) where inter : α → α → α
class SDiff (α : Type u) where sdiff : α → α → α
class EmptyCollection (α : Type u) where emptyCollection : α
class HasEquiv (α : Sort u) where Equiv : α → α → Sort v
class NatCast (R : Type u) where natCast : Nat → R

attribute [match_pattern] Add.add HAdd.hAdd Mul.mul HMul.hMul Neg.neg

@[default_instance] instance instHAdd {α : Type u} [Add α] : HAdd α α α where
  hAdd a b := Add.add a b
@[default_instance] instance instHSub {α : Type u} [Sub α] : HSub α α α where
  hSub a b := Sub.sub a b
@[default_instance] instance instHMul {α : Type u} [Mul α] : HMul α α α where
  hMul a b := Mul.mul a b
@[default_instance] instance instHDiv {α : Type u} [Div α] : HDiv α α α where
  hDiv a b := Div.div a b
@[default_instance] instance instHMod {α : Type u} [Mod α] : HMod α α α where
  hMod a b := Mod.mod a b
@[default_instance] instance instHPow {α : Type u} {β : Type v} [Pow α β] :
    HPow α β α where
  hPow := Pow.pow
@[default_instance] instance instPowNat {α : Type u} [NatPow α] : Pow α Nat where
  pow a n := NatPow.pow a n
@[default_instance] instance instHSMul {α : Type u} {β : Type v} [SMul α β] :
    HSMul α β β where
  hSMul := SMul.smul
@[default_instance] instance instHAppendOfAppend {α : Type u} [Append α] :
    HAppend α α α where
  hAppend a b := Append.append a b
@[default_instance] instance instHAndOfAndOp {α : Type u} [AndOp α] : HAnd α α α where
  hAnd a b := AndOp.and a b
@[default_instance] instance instHXorOfXorOp {α : Type u} [XorOp α] : HXor α α α where
  hXor a b := XorOp.xor a b
@[default_instance] instance instHOrOfOrOp {α : Type u} [OrOp α] : HOr α α α where
  hOr a b := OrOp.or a b
@[default_instance] instance instHShiftLeftOfShiftLeft {α : Type u} [ShiftLeft α] :
    HShiftLeft α α α where
  hShiftLeft a b := ShiftLeft.shiftLeft a b
@[default_instance] instance instHShiftRightOfShiftRight {α : Type u} [ShiftRight α] :
    HShiftRight α α α where
  hShiftRight a b := ShiftRight.shiftRight a b

namespace Bool
@[macro_inline] def not (b : Bool) : Bool := cond b false true
@[macro_inline] def or (x y : Bool) : Bool := cond x true y
@[macro_inline] def and (x y : Bool) : Bool := cond x y false
end Bool
export Bool (not or and)

@[inline] def bne {α : Type u} [BEq α] (a b : α) : Bool := !(a == b)

instance instBEqOfDecidableEq {α : Type u} [DecidableEq α] : BEq α where
  beq a b := decide (a = b)

/-! Chains of relations, for `calc`. The order of the universe names is core's. -/

class Trans.{r1, r2, r3, a1, a2, a3} {α : Sort a1} {β : Sort a2} {γ : Sort a3}
    (r : α → β → Sort r1) (s : β → γ → Sort r2) (t : outParam (α → γ → Sort r3)) where
  trans {a : α} {b : β} {c : γ} : r a b → s b c → t a c
export Trans (trans)

instance instTransEq {α : Sort u} {γ : Sort v} (r : α → γ → Sort w) : Trans Eq r r where
  trans h₁ h₂ := h₁ ▸ h₂
instance instTransEq_1 {α : Sort u} {β : Sort v} (r : α → β → Sort w) : Trans r Eq r where
  trans h₁ h₂ := h₂ ▸ h₁
