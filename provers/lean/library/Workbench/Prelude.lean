prelude
/-!
The one file without imports: what Lean's native elaborator asks for by name before any syntax of
Init exists. Names, universes and argument order are those of Lean core; the text is this
project's own.
-/
set_option linter.all false
set_option autoImplicit false

universe u v w

set_option bootstrap.inductiveCheckResultingUniverse false in
inductive PUnit : Sort u where
  | unit : PUnit

abbrev Unit : Type := PUnit
@[match_pattern] abbrev Unit.unit : Unit := PUnit.unit

/-! Markers of the code generator. They are `unsafe`, so no theorem can use them. -/
unsafe axiom lcErased : Type
unsafe axiom lcAny : Type
unsafe axiom lcVoid : Type
unsafe axiom lcProof {α : Prop} : α
unsafe axiom lcUnreachable {α : Sort u} : α

@[inline] def id {α : Sort u} (a : α) : α := a

inductive Eq {α : Sort u} : α → α → Prop where
  | refl (a : α) : Eq a a

abbrev Eq.ndrec.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} (m : motive a) {b : α}
    (h : Eq a b) : motive b :=
  h.rec m

abbrev Eq.ndrecOn.{u1, u2} {α : Sort u2} {a : α} {motive : α → Sort u1} {b : α} (h : Eq a b) (m : motive a) :
    motive b :=
  h.ndrec m

@[match_pattern] def rfl {α : Sort u} {a : α} : Eq a a := Eq.refl a

inductive HEq {α : Sort u} (a : α) : {β : Sort u} → β → Prop where
  | refl : HEq a a

@[match_pattern] protected def HEq.rfl {α : Sort u} {a : α} : HEq a a := HEq.refl

inductive Bool : Type where
  | false : Bool
  | true : Bool
export Bool (false true)

inductive True : Prop where
  | intro : True

inductive False : Prop

def Not (a : Prop) : Prop := a → False

@[macro_inline] def False.elim {C : Sort u} (h : False) : C :=
  h.rec

@[macro_inline] def absurd {a : Prop} {b : Sort v} (h₁ : a) (h₂ : Not a) : b :=
  (h₂ h₁).rec

theorem Eq.subst {α : Sort u} {motive : α → Prop} {a b : α} (h₁ : Eq a b) (h₂ : motive a) :
    motive b :=
  Eq.ndrec h₂ h₁

theorem Eq.symm {α : Sort u} {a b : α} (h : Eq a b) : Eq b a :=
  h.rec (Eq.refl a)

@[macro_inline] def cast {α β : Sort u} (h : Eq α β) (a : α) : β :=
  h.rec a

theorem eq_of_heq {α : Sort u} {a a' : α} (h : HEq a a') : Eq a a' :=
  have this : (α β : Sort u) → (a : α) → (b : β) → HEq a b → (h : Eq α β) → Eq (cast h a) b :=
    fun _ _ _ _ h₁ => h₁.rec (fun _ => rfl)
  this α α a a' h rfl

theorem heq_of_eq {α : Sort u} {a a' : α} (h : Eq a a') : HEq a a' :=
  h.rec HEq.refl

structure Prod (α : Type u) (β : Type v) where
  mk ::
  fst : α
  snd : β

structure PProd (α : Sort u) (β : Sort v) where
  fst : α
  snd : β

structure MProd (α β : Type u) where
  fst : α
  snd : β

structure And (a b : Prop) : Prop where
  intro ::
  left : a
  right : b

inductive Or (a b : Prop) : Prop where
  | inl (h : a) : Or a b
  | inr (h : b) : Or a b

structure PULift.{r, s} (α : Sort s) : Sort (max s 1 r) where
  up ::
  down : α

@[macro_inline] def cond {α : Sort u} (c : Bool) (x y : α) : α :=
  match c with
  | true => x
  | false => y

set_option genCtorIdx false in
inductive Nat where
  | zero : Nat
  | succ (n : Nat) : Nat

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_add", match_pattern] protected def Nat.add : Nat → Nat → Nat
  | n, .zero => n
  | n, .succ m => .succ (Nat.add n m)

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_mul"] protected def Nat.mul : Nat → Nat → Nat
  | _, .zero => .zero
  | n, .succ m => Nat.add (Nat.mul n m) n

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_pred"] def Nat.pred : Nat → Nat
  | .zero => .zero
  | .succ m => m

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_sub"] protected def Nat.sub : Nat → Nat → Nat
  | n, .zero => n
  | n, .succ m => Nat.pred (Nat.sub n m)

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_dec_eq"] def Nat.beq : Nat → Nat → Bool
  | .zero, .zero => true
  | .zero, .succ _ => false
  | .succ _, .zero => false
  | .succ n, .succ m => Nat.beq n m

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_dec_le"] def Nat.ble : Nat → Nat → Bool
  | .zero, _ => true
  | .succ _, .zero => false
  | .succ n, .succ m => Nat.ble n m

/-! A decidable proposition is a Boolean with a proof that the Boolean reflects it. -/

@[reducible] def Bool.Reflects (b : Bool) (p : Prop) : Prop :=
  b.rec (Not p) p

class Decidable (p : Prop) where
  intro ::
  decide : Bool
  reflects_decide : decide.Reflects p
@[match_pattern] abbrev Decidable.isTrue {p : Prop} (h : p) : Decidable p := .intro true h
@[match_pattern] abbrev Decidable.isFalse {p : Prop} (h : Not p) : Decidable p := .intro false h
export Decidable (isTrue isFalse decide)

abbrev DecidablePred {α : Sort u} (r : α → Prop) : Sort (max 1 u) :=
  (a : α) → Decidable (r a)
abbrev DecidableRel {α : Sort u} {β : Sort v} (r : α → β → Prop) : Sort (max 1 u v) :=
  (a : α) → (b : β) → Decidable (r a b)
abbrev DecidableEq (α : Sort u) : Sort (max 1 u) :=
  (a b : α) → Decidable (Eq a b)
def decEq {α : Sort u} [inst : DecidableEq α] (a b : α) : Decidable (Eq a b) :=
  inst a b

@[macro_inline] def dite {α : Sort u} (c : Prop) [h : Decidable c] (t : c → α) (e : Not c → α) :
    α :=
  h.casesOn fun b => b.casesOn (fun r => e r) (fun r => t r)

@[macro_inline] def ite {α : Sort u} (c : Prop) [h : Decidable c] (t e : α) : α :=
  h.casesOn fun b => b.casesOn (fun _ => e) (fun _ => t)

theorem congrArg {α : Sort u} {β : Sort v} {a₁ a₂ : α} (f : α → β) (h : Eq a₁ a₂) :
    Eq (f a₁) (f a₂) :=
  h.rec (Eq.refl (f a₁))

theorem Eq.trans {α : Sort u} {a b c : α} (h₁ : Eq a b) (h₂ : Eq b c) : Eq a c :=
  h₂.rec h₁

theorem Bool.noConfusionProp {P : Prop} (h : Eq true false) : P :=
  False.elim (Eq.ndrec (a := true) (motive := Bool.rec (motive := fun _ => Prop) False True) True.intro h)

theorem Nat.eq_of_beq_eq_true {n m : Nat} : Eq (Nat.beq n m) true → Eq n m :=
  n.rec (motive := fun n => (m : Nat) → Eq (Nat.beq n m) true → Eq n m)
    (fun m => m.rec (fun _ => rfl) (fun _ _ h => Bool.noConfusionProp h.symm))
    (fun _ ih m => m.rec (fun h => Bool.noConfusionProp h.symm)
      (fun m _ h => congrArg Nat.succ (ih m h)))
    m

theorem Nat.beq_refl_true (n : Nat) : Eq (Nat.beq n n) true :=
  n.rec rfl (fun _ ih => ih)

theorem Nat.beq_eq_true_of_eq {n m : Nat} (h : Eq n m) : Eq (Nat.beq n m) true :=
  h.rec (Nat.beq_refl_true n)

theorem Nat.ne_of_beq_eq_false {n m : Nat} (h : Eq (Nat.beq n m) false) : Not (Eq n m) :=
  fun e => Bool.noConfusionProp ((Nat.beq_eq_true_of_eq e).symm.trans h)

@[reducible] def Nat.decEq (n m : Nat) : Decidable (Eq n m) :=
  have decide : (b : Bool) → Eq (Nat.beq n m) b → b.Reflects (Eq n m) :=
    fun b => b.rec (fun h => Nat.ne_of_beq_eq_false h) (fun h => Nat.eq_of_beq_eq_true h)
  .intro (Nat.beq n m) (decide _ rfl)

@[reducible] def instDecidableEqNat : DecidableEq Nat := Nat.decEq
attribute [instance] instDecidableEqNat

@[reducible] noncomputable def Nat.ctorIdx : Nat → Nat :=
  Nat.rec .zero (fun _ _ => .succ .zero)

abbrev noConfusion_of_Nat {α : Sort u} (f : α → Nat) {a b : α} (h : Eq a b) :
    Bool.rec (motive := fun _ => Prop) False True (Nat.beq (f a) (f b)) :=
  Eq.ndrec (a := true) (motive := Bool.rec (motive := fun _ => Prop) False True) True.intro
    (Nat.beq_eq_true_of_eq (congrArg f h)).symm

@[reducible] noncomputable def Bool.ctorIdx : Bool → Nat :=
  Bool.rec .zero (.succ .zero)

/-! Quotients; `init_quot` adds `Quot` and its reduction rule to the kernel. -/
init_quot

unsafe axiom Quot.lcInv {α : Sort u} {r : α → α → Prop} (q : Quot r) : α

@[inline] def Function.const {α : Sort u} (β : Sort v) (a : α) : β → α := fun _ => a
@[inline] def Function.comp {α : Sort u} {β : Sort v} {δ : Sort w} (f : β → δ) (g : α → β) : α → δ :=
  fun x => f (g x)

inductive List (α : Type u) where
  | nil : List α
  | cons (head : α) (tail : List α) : List α

inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α
export Option (none some)

/-! Arrays, as far as syntax trees need them; the native functions work on memory that is in one piece. -/

def List.concat {α : Type u} : List α → α → List α
  | .nil, b => .cons b .nil
  | .cons a as, b => .cons a (concat as b)

structure Array (α : Type u) where
  mk ::
  toList : List α
attribute [extern "lean_array_to_list"] Array.toList
attribute [extern "lean_array_mk"] Array.mk

@[extern "lean_mk_empty_array_with_capacity"] def Array.mkEmpty {α : Type u} (c : Nat) : Array α :=
  .mk .nil
abbrev Array.empty {α : Type u} : Array α := mkEmpty .zero
@[extern "lean_array_push"] def Array.push {α : Type u} (xs : Array α) (v : α) : Array α :=
  .mk (List.concat xs.toList v)

structure Subtype {α : Sort u} (p : α → Prop) where
  mk ::
  val : α
  property : p val

class OfNat (α : Type u) (_ : Nat) where
  ofNat : α

@[default_instance 100] instance instOfNatNat (n : Nat) : OfNat Nat n where
  ofNat := n

class LE (α : Type u) where
  le : α → α → Prop

class LT (α : Type u) where
  lt : α → α → Prop

@[reducible] def GE.ge {α : Type u} [LE α] (a b : α) : Prop := LE.le b a
@[reducible] def GT.gt {α : Type u} [LT α] (a b : α) : Prop := LT.lt b a

protected inductive Nat.le (n : Nat) : Nat → Prop where
  | refl : Nat.le n n
  | step {m : Nat} : Nat.le n m → Nat.le n (.succ m)

instance instLENat : LE Nat where
  le := Nat.le

@[reducible] protected def Nat.lt (n m : Nat) : Prop := Nat.le (.succ n) m

instance instLTNat : LT Nat where
  lt := Nat.lt

set_option checkBinderAnnotations false in
abbrev inferInstance {α : Sort u} [i : α] : α := i

class Inhabited (α : Sort u) where
  default : α
export Inhabited (default)

class inductive Nonempty (α : Sort u) : Prop where
  | intro (val : α) : Nonempty α

structure Fin (n : Nat) where
  mk ::
  val : Nat
  isLt : LT.lt val n

/-! The kernel unfolds a string literal to `String.ofList` of a list of `Char.ofNat`. Both are
injective here, so different literals stay different. -/

structure Char where
  ofNat ::
  toNat : Nat

structure String where
  ofList ::
  toList : List Char

/-! Names and syntax: the data that the native parser and macro expander pass around. -/

inductive Lean.Name where
  | anonymous : Lean.Name
  | str (pre : Lean.Name) (str : String)
  | num (pre : Lean.Name) (i : Nat)

namespace Lean.Name

@[extern "native"] opaque str._override (p : Lean.Name) (s : String) : Lean.Name := p
@[extern "native"] opaque num._override (p : Lean.Name) (n : Nat) : Lean.Name := p
attribute [implemented_by str._override] Lean.Name.str
attribute [implemented_by num._override] Lean.Name.num

abbrev mkStr (p : Lean.Name) (s : String) : Lean.Name := .str p s
abbrev mkNum (p : Lean.Name) (n : Nat) : Lean.Name := .num p n
abbrev mkSimple (s : String) : Lean.Name := .str .anonymous s
abbrev mkStr1 (s₁ : String) : Lean.Name := .str .anonymous s₁
abbrev mkStr2 (s₁ s₂ : String) : Lean.Name := .str (mkStr1 s₁) s₂
abbrev mkStr3 (s₁ s₂ s₃ : String) : Lean.Name := .str (mkStr2 s₁ s₂) s₃
abbrev mkStr4 (s₁ s₂ s₃ s₄ : String) : Lean.Name := .str (mkStr3 s₁ s₂ s₃) s₄
abbrev mkStr5 (s₁ s₂ s₃ s₄ s₅ : String) : Lean.Name := .str (mkStr4 s₁ s₂ s₃ s₄) s₅
abbrev mkStr6 (s₁ s₂ s₃ s₄ s₅ s₆ : String) : Lean.Name := .str (mkStr5 s₁ s₂ s₃ s₄ s₅) s₆
abbrev mkStr7 (s₁ s₂ s₃ s₄ s₅ s₆ s₇ : String) : Lean.Name :=
  .str (mkStr6 s₁ s₂ s₃ s₄ s₅ s₆) s₇
abbrev mkStr8 (s₁ s₂ s₃ s₄ s₅ s₆ s₇ s₈ : String) : Lean.Name :=
  .str (mkStr7 s₁ s₂ s₃ s₄ s₅ s₆ s₇) s₈

end Lean.Name

/-- The one axiom that a `sorry` leaves behind; the judge allows no theorem that depends on it. -/
@[extern "lean_sorry", never_extract] axiom sorryAx (α : Sort u) (synthetic : Bool) : α

inductive Lean.ParserDescr where
  | const (name : Lean.Name)
  | unary (name : Lean.Name) (p : Lean.ParserDescr)
  | binary (name : Lean.Name) (p₁ p₂ : Lean.ParserDescr)
  | node (kind : Lean.Name) (prec : Nat) (p : Lean.ParserDescr)
  | trailingNode (kind : Lean.Name) (prec lhsPrec : Nat) (p : Lean.ParserDescr)
  | symbol (val : String)
  | nonReservedSymbol (val : String) (includeIdent : Bool)
  | cat (catName : Lean.Name) (rbp : Nat)
  | parser (declName : Lean.Name)
  | nodeWithAntiquot (name : String) (kind : Lean.Name) (p : Lean.ParserDescr)
  | sepBy (p : Lean.ParserDescr) (sep : String) (psep : Lean.ParserDescr)
      (allowTrailingSep : Bool)
  | sepBy1 (p : Lean.ParserDescr) (sep : String) (psep : Lean.ParserDescr)
      (allowTrailingSep : Bool)
  | unicodeSymbol (val asciiVal : String) (preserveForPP : Bool)

abbrev Lean.TrailingParserDescr := Lean.ParserDescr

structure Lean.Parser.Category where

namespace Lean.Parser.Category
def term : Lean.Parser.Category := ⟨⟩
def command : Lean.Parser.Category := ⟨⟩
def tactic : Lean.Parser.Category := ⟨⟩
def attr : Lean.Parser.Category := ⟨⟩
def stx : Lean.Parser.Category := ⟨⟩
def level : Lean.Parser.Category := ⟨⟩
def prio : Lean.Parser.Category := ⟨⟩
def prec : Lean.Parser.Category := ⟨⟩
def doElem : Lean.Parser.Category := ⟨⟩
end Lean.Parser.Category

structure String.Pos.Raw where
  byteIdx : Nat

structure Substring.Raw where
  str : String
  startPos : String.Pos.Raw
  stopPos : String.Pos.Raw

/-- The whole string; only native code needs to know where it ends. -/
@[extern "native"] opaque String.toRawSubstring (s : String) : Substring.Raw := ⟨s, ⟨.zero⟩, ⟨.zero⟩⟩

/-- Where syntax stands in a file. -/
inductive Lean.SourceInfo where
  | original (leading : Substring.Raw) (pos : String.Pos.Raw) (trailing : Substring.Raw)
      (endPos : String.Pos.Raw)
  | synthetic (pos endPos : String.Pos.Raw) (canonical : Bool)
  | none

abbrev Lean.SyntaxNodeKind : Type := Lean.Name

inductive Lean.Syntax.Preresolved where
  | namespace (ns : Lean.Name)
  | decl (n : Lean.Name) (fields : List String)

/-- Syntax trees; the default of an argument that a tactic finds is stored as one. -/
inductive Lean.Syntax where
  | missing : Lean.Syntax
  | node (info : Lean.SourceInfo) (kind : Lean.SyntaxNodeKind) (args : Array Lean.Syntax)
  | atom (info : Lean.SourceInfo) (val : String)
  | ident (info : Lean.SourceInfo) (rawVal : Substring.Raw) (val : Lean.Name)
      (preresolved : List Lean.Syntax.Preresolved)

abbrev Lean.mkAtom (val : String) : Lean.Syntax := .atom .none val

/-! The monad in which syntax is expanded, with the layout of the native one; what its context and
state hold is the native code's own affair. -/

abbrev Lean.MacroScope : Type := Nat

structure Lean.Macro.Context where
  methods : Lean.Name
  quotContext : Lean.Name
  currMacroScope : Lean.MacroScope
  currRecDepth : Nat
  maxRecDepth : Nat
  ref : Lean.Syntax

inductive Lean.Macro.Exception where
  | error (ref : Lean.Syntax) (msg : String)
  | unsupportedSyntax

structure Lean.Macro.State where
  macroScope : Lean.MacroScope
  expandedMacroDecls : List Lean.Name
  traceMsgs : List (Prod Lean.Name String)

inductive EStateM.Result (ε σ α : Type u) where
  | ok (result : α) (state : σ)
  | error (exception : ε) (state : σ)

def Lean.MacroM (α : Type) : Type :=
  Lean.Macro.Context → Lean.Macro.State → EStateM.Result Lean.Macro.Exception Lean.Macro.State α
abbrev Lean.Macro : Type := Lean.Syntax → Lean.MacroM Lean.Syntax
def Lean.Macro.standIn : Lean.Macro := fun stx _ state => .ok stx state
def Lean.PrettyPrinter.UnexpandM (α : Type) : Type := Lean.Syntax → Unit → EStateM.Result Unit Unit α
abbrev Lean.PrettyPrinter.Unexpander : Type := Lean.Syntax → Lean.PrettyPrinter.UnexpandM Lean.Syntax
def Lean.PrettyPrinter.unexpanderStandIn : Lean.PrettyPrinter.Unexpander := fun stx _ state => .ok stx state
