prelude
import Init
/-!
What a program for stock Lean finds under `Lean` and `Std`, for tests where there is no stock Lean. The
functions are the native ones; the types have the layouts of the native types, as far as read. (The
flag of a binder is not: it lies behind a computed field, which the types here do not declare.)
-/
set_option linter.all false
set_option autoImplicit true
universe u v

instance : Inhabited (List α) := ⟨[]⟩
class Hashable (α : Sort u) where hash : α → UInt64
instance : Inhabited UInt64 := ⟨⟨0⟩⟩
instance : Inhabited Lean.Name := ⟨.anonymous⟩
@[extern "native"] opaque Lean.instHashableName : Hashable Lean.Name := ⟨fun _ => default⟩
@[extern "native"] opaque Lean.Name.instBEq : BEq Lean.Name := ⟨fun _ _ => false⟩
attribute [instance] Lean.instHashableName Lean.Name.instBEq
instance : Hashable USize := ⟨USize.toUInt64⟩
@[extern "native"] opaque Lean.Name.toString (name : Lean.Name) (escape : Bool := true) : String := ""
instance : ToString Lean.Name := ⟨fun name => name.toString⟩
@[extern "native"] opaque String.toName (s : String) : Lean.Name := .anonymous

namespace Std
structure HashMap (α : Type u) (β : Type v) [BEq α] [Hashable α] : Type (max u v) where
  raw : List (α × β)
namespace HashMap
instance {α : Type u} {β : Type v} [BEq α] [Hashable α] : Inhabited (HashMap α β) := ⟨⟨[]⟩⟩
@[extern "native"] opaque instEmptyCollection {α : Type u} {β : Type v} [BEq α] [Hashable α] : EmptyCollection (HashMap α β) := ⟨⟨[]⟩⟩
attribute [instance] instEmptyCollection
variable {α : Type u} {β : Type v} {_ : BEq α} {_ : Hashable α}
@[extern "native"] opaque insert (m : HashMap α β) (a : α) (b : β) : HashMap α β := m
@[extern "native"] opaque contains (m : HashMap α β) (a : α) : Bool := false
@[extern "native"] opaque filter (f : α → β → Bool) (m : HashMap α β) : HashMap α β := m
@[extern "native"] opaque toList (m : HashMap α β) : List (α × β) := []
@[extern "native"] opaque get? (m : HashMap α β) (a : α) : Option β := none
instance : GetElem? (HashMap α β) α β fun m a => (m.get? a).isSome = true where
  getElem m a h := (m.get? a).get h
  getElem? := get?
end HashMap
end Std

namespace Lean
structure JsonNumber where
  mantissa : Int
  exponent : Nat
set_option genSizeOf false in
inductive Json where
  | null
  | bool (b : Bool)
  | num (n : JsonNumber)
  | str (s : String)
  | arr (elems : Array Json)
  | obj (kvPairs : List Json)
instance : Inhabited Json := ⟨.null⟩
instance [Inhabited ε] : Inhabited (Except ε α) := ⟨.error default⟩
class ToJson (α : Type u) where toJson : α → Json
export ToJson (toJson)
class FromJson (α : Type u) where fromJson? : Json → Except String α
namespace Json
instance : Coe String Json := ⟨.str⟩
@[extern "native"] opaque getArr? (j : Json) : Except String (Array Json)
@[extern "native"] opaque getNat? (j : Json) : Except String Nat
@[extern "native"] opaque getObjVal? (j : Json) (k : String) : Except String Json
def getObjValAs? (j : Json) (α : Type u) [FromJson α] (k : String) : Except String α :=
  match j.getObjVal? k with
  | .error e => .error e
  | .ok v => FromJson.fromJson? v
@[extern "native"] opaque mkObj (o : List (String × Json)) : Json
@[extern "native"] opaque parse (s : String) : Except String Json
@[extern "native"] opaque compress (j : Json) : String
end Json
instance : FromJson String := ⟨fun j => match j with | .str s => .ok s | _ => .error "no string"⟩
instance [FromJson α] : FromJson (Array α) := ⟨fun j => match j with
  | .arr a => a.mapM FromJson.fromJson?
  | _ => .error "no array"⟩
instance : ToJson Nat := ⟨fun n => .num ⟨.ofNat n, 0⟩⟩
instance [ToJson α] : ToJson (List α) := ⟨fun l => .arr (l.map toJson).toArray⟩

structure LMVarId where name : Name
abbrev LevelMVarId := LMVarId
inductive Level where
  | zero : Level
  | succ : Level → Level
  | max : Level → Level → Level
  | imax : Level → Level → Level
  | param : Name → Level
  | mvar : LMVarId → Level
@[extern "native"] opaque Level.zero._override : Level := .zero
@[extern "native"] opaque Level.succ._override (l : Level) : Level := l
@[extern "native"] opaque Level.max._override (l r : Level) : Level := l
@[extern "native"] opaque Level.imax._override (l r : Level) : Level := l
@[extern "native"] opaque Level.param._override (n : Name) : Level := .zero
@[extern "native"] opaque Level.mvar._override (n : LMVarId) : Level := .zero
attribute [implemented_by Level.zero._override] Level.zero
attribute [implemented_by Level.succ._override] Level.succ
attribute [implemented_by Level.max._override] Level.max
attribute [implemented_by Level.imax._override] Level.imax
attribute [implemented_by Level.param._override] Level.param
attribute [implemented_by Level.mvar._override] Level.mvar
instance : Inhabited Level := ⟨.zero⟩
@[extern "native"] opaque Level.ofNat (n : Nat) : Level := .zero
structure FVarId where name : Name
structure MVarId where name : Name
inductive BinderInfo where
  | default | implicit | strictImplicit | instImplicit
inductive Literal where
  | natVal (val : Nat)
  | strVal (val : String)
structure MData where
  entries : List Name
inductive Expr where
  | bvar (deBruijnIndex : Nat)
  | fvar (fvarId : FVarId)
  | mvar (mvarId : MVarId)
  | sort (u : Level)
  | const (declName : Name) (us : List Level)
  | app (fn : Expr) (arg : Expr)
  | lam (binderName : Name) (binderType : Expr) (body : Expr) (binderInfo : BinderInfo)
  | forallE (binderName : Name) (binderType : Expr) (body : Expr) (binderInfo : BinderInfo)
  | letE (declName : Name) (type : Expr) (value : Expr) (body : Expr) (nondep : Bool)
  | lit : Literal → Expr
  | mdata (data : MData) (expr : Expr)
  | proj (typeName : Name) (idx : Nat) (struct : Expr)
instance : Inhabited Expr := ⟨.sort .zero⟩
@[extern "native"] opaque Expr.bvar._override (n : Nat) : Expr
@[extern "native"] opaque Expr.fvar._override (n : FVarId) : Expr
@[extern "native"] opaque Expr.mvar._override (n : MVarId) : Expr
@[extern "native"] opaque Expr.sort._override (l : Level) : Expr
@[extern "native"] opaque Expr.const._override (n : Name) (us : List Level) : Expr
@[extern "native"] opaque Expr.app._override (f a : Expr) : Expr
@[extern "native"] opaque Expr.lam._override (n : Name) (t b : Expr) (i : BinderInfo) : Expr
@[extern "native"] opaque Expr.forallE._override (n : Name) (t b : Expr) (i : BinderInfo) : Expr
@[extern "native"] opaque Expr.letE._override (n : Name) (t v b : Expr) (d : Bool) : Expr
@[extern "native"] opaque Expr.lit._override (l : Literal) : Expr
@[extern "native"] opaque Expr.mdata._override (d : MData) (e : Expr) : Expr
@[extern "native"] opaque Expr.proj._override (n : Name) (i : Nat) (e : Expr) : Expr
attribute [implemented_by Expr.bvar._override] Expr.bvar
attribute [implemented_by Expr.fvar._override] Expr.fvar
attribute [implemented_by Expr.mvar._override] Expr.mvar
attribute [implemented_by Expr.sort._override] Expr.sort
attribute [implemented_by Expr.const._override] Expr.const
attribute [implemented_by Expr.app._override] Expr.app
attribute [implemented_by Expr.lam._override] Expr.lam
attribute [implemented_by Expr.forallE._override] Expr.forallE
attribute [implemented_by Expr.letE._override] Expr.letE
attribute [implemented_by Expr.lit._override] Expr.lit
attribute [implemented_by Expr.mdata._override] Expr.mdata
attribute [implemented_by Expr.proj._override] Expr.proj
@[extern "native"] opaque Expr.instBEq : BEq Expr := ⟨fun _ _ => false⟩
attribute [instance] Expr.instBEq
structure NameSet where
  raw : List Name
namespace NameSet
instance : Inhabited NameSet := ⟨⟨[]⟩⟩
@[extern "native"] opaque instEmptyCollection : EmptyCollection NameSet := ⟨⟨[]⟩⟩
attribute [instance] instEmptyCollection
@[extern "native"] opaque insert (s : NameSet) (n : Name) : NameSet
@[extern "native"] opaque contains (s : NameSet) (n : Name) : Bool
end NameSet
@[extern "native"] opaque _root_.Std.TreeSet.toList (α : Type) (cmp : Name → Name → Bool) (s : NameSet) : List Name
def NameSet.toList (s : NameSet) : List Name := Std.TreeSet.toList Name (fun _ _ => true) s
@[extern "native"] opaque Expr.getUsedConstants (e : Expr) : Array Name
@[extern "native"] opaque Expr.instantiateLevelParams (e : Expr) (paramNames : List Name) (lvls : List Level) : Expr := e

structure ConstantVal where
  name : Name
  levelParams : List Name
  type : Expr
structure AxiomVal extends ConstantVal where
  isUnsafe : Bool
structure TheoremVal extends ConstantVal where
  value : Expr
  all : List Name := [name]
inductive DefinitionSafety where
  | «unsafe» | safe | «partial»
inductive ReducibilityHints where
  | opaque : ReducibilityHints
  | «abbrev» : ReducibilityHints
  | regular : UInt32 → ReducibilityHints
structure DefinitionVal extends ConstantVal where
  value : Expr
  hints : ReducibilityHints
  safety : DefinitionSafety
  all : List Name := [name]
structure OpaqueVal extends ConstantVal where
  value : Expr
  isUnsafe : Bool
  all : List Name := [name]
inductive QuotKind where
  | type | ctor | lift | ind
structure QuotVal extends ConstantVal where
  kind : QuotKind
structure InductiveVal extends ConstantVal where
  numParams : Nat
  numIndices : Nat
  all : List Name
  ctors : List Name
  numNested : Nat
  isRec : Bool
  isUnsafe : Bool
  isReflexive : Bool
structure ConstructorVal extends ConstantVal where
  induct : Name
  cidx : Nat
  numParams : Nat
  numFields : Nat
  isUnsafe : Bool
structure RecursorRule where
  ctor : Name
  nfields : Nat
  rhs : Expr
structure RecursorVal extends ConstantVal where
  all : List Name
  numParams : Nat
  numIndices : Nat
  numMotives : Nat
  numMinors : Nat
  rules : List RecursorRule
  k : Bool
  isUnsafe : Bool
inductive ConstantInfo where
  | axiomInfo (val : AxiomVal)
  | defnInfo (val : DefinitionVal)
  | thmInfo (val : TheoremVal)
  | opaqueInfo (val : OpaqueVal)
  | quotInfo (val : QuotVal)
  | inductInfo (val : InductiveVal)
  | ctorInfo (val : ConstructorVal)
  | recInfo (val : RecursorVal)
instance : Inhabited ConstantInfo := ⟨.quotInfo ⟨⟨.anonymous, [], default⟩, .type⟩⟩
namespace ConstantInfo
@[extern "native"] opaque name (c : @& ConstantInfo) : Name
@[extern "native"] opaque levelParams (c : @& ConstantInfo) : List Name
@[extern "native"] opaque type (c : @& ConstantInfo) : Expr
@[extern "native"] opaque value? (info : @& ConstantInfo) (allowOpaque : Bool := false) : Option Expr
@[extern "native"] opaque isUnsafe (c : @& ConstantInfo) : Bool
@[extern "native"] opaque isPartial (c : @& ConstantInfo) : Bool
@[extern "native"] opaque getUsedConstantsAsSet (c : ConstantInfo) : NameSet
end ConstantInfo

structure Import where
  module : Name
  importAll : Bool := false
  isExported : Bool := true
  isMeta : Bool := false
structure Options where
  map : List Name
  hasTrace : Bool
@[extern "native"] opaque Options.empty : Options := ⟨[], false⟩
instance : EmptyCollection Options := ⟨Options.empty⟩
structure EnvExtensionEntry where
  raw : List Name
def CompactedRegion := USize
structure ModuleData where
  isModule : Bool
  imports : Array Import
  constNames : Array Name
  constants : Array ConstantInfo
  extraConstNames : Array Name
  entries : Array (Name × Array EnvExtensionEntry)
@[extern "native"] opaque readModuleData (fname : @& System.FilePath) : IO (ModuleData × CompactedRegion)
structure Environment where
  base : List Name
  other : List Name
inductive NoArtifacts where
  | inner (rest : List Name)
  | leaf
inductive OLeanLevel where
  | exported | server | «private»
@[extern "native"] opaque importModules (imports : Array Import) (opts : Options) (trustLevel : UInt32 := 0)
    (plugins : Array System.FilePath := Array.mkEmpty 0) (leakEnv : Bool := false) (loadExts : Bool := false)
    (level : OLeanLevel := OLeanLevel.private) (arts : NoArtifacts := .leaf) : IO Environment
@[extern "native"] opaque Environment.find? (env : Environment) (n : Name) (skipRealize : Bool := false) : Option ConstantInfo
@[extern "native"] opaque Environment.replay (newConstants : Std.HashMap Name ConstantInfo) (env : Environment) :
    IO Environment
structure Position where
  line : Nat
  column : Nat
structure DeclarationRange where
  pos : Position
  charUtf16 : Nat
  endPos : Position
  endCharUtf16 : Nat
structure DeclarationRanges where
  range : DeclarationRange
  selectionRange : DeclarationRange
end Lean
