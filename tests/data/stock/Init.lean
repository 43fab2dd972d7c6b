prelude
import Workbench
/-!
What a program for stock Lean finds under `Init` and the base library does not have, for tests where
there is no stock Lean: names, types and orders of arguments are core's; what is not native code is the
least that such a program needs. Where the native library has a function of the same name, the
interpreter calls that one, for the base library's own functions, too.
-/
set_option linter.all false
set_option autoImplicit true
universe u v w x

def ExceptT (ε : Type u) (m : Type u → Type v) (α : Type u) : Type v := m (Except ε α)
@[inline] def ExceptT.mk {ε : Type u} {m : Type u → Type v} {α : Type u} (x : m (Except ε α)) : ExceptT ε m α := x
@[inline] def ExceptT.run {ε : Type u} {m : Type u → Type v} {α : Type u} (x : ExceptT ε m α) : m (Except ε α) := x
instance {ε : Type u} {m : Type u → Type v} [Monad m] : Monad (ExceptT ε m) where
  pure a := ExceptT.mk (pure (.ok a))
  bind x f := ExceptT.mk (bind x.run fun r => match r with
    | .ok a => (f a).run
    | .error e => pure (.error e))
instance {ε : Type u} {m : Type u → Type v} [Monad m] : MonadLift m (ExceptT ε m) where
  monadLift x := ExceptT.mk (bind x fun a => pure (.ok a))
instance (priority := high) {ε : Type u} {m : Type u → Type v} [Monad m] : MonadExceptOf ε (ExceptT ε m) where
  throw e := ExceptT.mk (pure (.error e))
  tryCatch x f := ExceptT.mk (bind x.run fun r => match r with
    | .ok a => pure (.ok a)
    | .error e => (f e).run)
instance {ε₁ ε₂ : Type u} {m : Type u → Type v} [MonadExceptOf ε₁ m] : MonadExceptOf ε₁ (ExceptT ε₂ m) where
  throw e := ExceptT.mk (MonadExceptOf.throw e)
  tryCatch x f := ExceptT.mk (MonadExceptOf.tryCatch x.run fun e => (f e).run)
abbrev EarlyReturnT (ρ : Type u) (m : Type u → Type v) (α : Type u) := ExceptT ρ m α
abbrev EarlyReturnT.return {ρ : Type u} {m : Type u → Type v} {α : Type u} [Monad m] (r : ρ) :
    EarlyReturnT ρ m α := ExceptT.mk (pure (.error r))
@[inline] abbrev EarlyReturn.runK {ρ α : Type u} {β : Type v} (x : Except ρ α) (ret : ρ → β)
    (pure : α → β) : β := match x with | .error r => ret r | .ok a => pure a

structure UInt32 where
  val : Nat
structure UInt64 where
  val : Nat
structure USize where
  val : Nat
@[extern "native"] opaque UInt32.ofNat (n : @& Nat) : UInt32 := ⟨n⟩
instance : OfNat UInt32 n := ⟨UInt32.ofNat n⟩
@[extern "native"] opaque USize.decEq (a b : USize) : Decidable (a = b) := Classical.propDecidable _
@[extern "native"] opaque USize.toUInt64 (a : USize) : UInt64 := ⟨0⟩
instance : BEq USize := ⟨fun a b => @decide (a = b) (USize.decEq a b)⟩
@[extern "native"] opaque String.splitOn (s : @& String) (sep : @& String := " ") : List String := [s]
opaque String.lt (a b : String) : Prop := True
instance : LT String := ⟨String.lt⟩
@[extern "native"] opaque String.decidableLT (a b : @& String) : Decidable (a < b) := Classical.propDecidable _
instance (a b : String) : Decidable (a < b) := String.decidableLT a b
def List.mapIn {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : α → m β) (done : Array β) : List α → m (Array β)
  | [] => pure done
  | a :: l => bind (f a) fun b => List.mapIn f (done.push b) l
instance [Monad m] : ForIn m (Array α) α where forIn as b f := forIn as.toList b f
namespace Array
def mapM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : α → m β) (as : Array α) : m (Array β) :=
  as.toList.mapIn f (mkEmpty 0)
@[extern "native"] opaque qsort {α : Type u} (as : Array α) (lt : α → α → Bool) (lo : @& Nat := 0)
    (hi : @& Nat := as.size - 1) : Array α
end Array
def List.eqv [BEq α] : List α → List α → Bool
  | [], [] => true
  | a :: l, b :: r => if a == b then eqv l r else false
  | _, _ => false
instance [BEq α] : BEq (List α) := ⟨List.eqv⟩
instance [BEq α] : BEq (Option α) := ⟨fun a b => match a, b with
  | none, none => true
  | some a, some b => a == b
  | _, _ => false⟩
@[extern "native"] unsafe opaque ptrAddrUnsafe {α : Type u} (a : @& α) : USize := ⟨0⟩
@[extern "native"] unsafe axiom unsafeCast {α : Sort u} {β : Sort v} (a : α) : β

inductive IO.Error where
  | alreadyExists | otherError | resourceBusy | resourceVanished | unsupportedOperation | hardwareFault
  | unsatisfiedConstraints | illegalOperation | protocolError | timeExpired | interrupted | noFileOrDirectory
  | invalidArgument | permissionDenied | resourceExhausted | inappropriateType | noSuchThing | unexpectedEof
  | userError (msg : String)
def IO.userError (msg : String) : IO.Error := .userError msg
def NonemptyType := Subtype fun α : Type u => Nonempty α
abbrev NonemptyType.type (t : NonemptyType.{u}) : Type u := t.val
opaque Void.nonemptyType (σ : Type) : NonemptyType.{0} := ⟨Unit, ⟨⟨⟩⟩⟩
def Void (σ : Type) : Type := (Void.nonemptyType σ).type
opaque IO.RealWorld : Type := Unit
inductive EST.Out (ε σ α : Type) where
  | ok : α → Void σ → EST.Out ε σ α
  | error : ε → Void σ → EST.Out ε σ α
def EST (ε σ : Type) (α : Type) : Type := Void σ → EST.Out ε σ α
abbrev EIO (ε : Type) : Type → Type := EST ε IO.RealWorld
abbrev IO : Type → Type := EIO IO.Error
instance : Monad (EST ε σ) where
  pure a := fun s => .ok a s
  bind x f := fun s => match x s with
    | .ok a s => f a s
    | .error e s => .error e s
instance : MonadExceptOf ε (EST ε σ) where
  throw e := fun s => .error e s
  tryCatch x f := fun s => match x s with
    | .ok a s => .ok a s
    | .error e s => f e s
instance : Inhabited (EST IO.Error σ α) := ⟨fun s => .error .otherError s⟩
instance : ToString IO.Error := ⟨fun e => match e with | .userError m => m | _ => "another error"⟩
def IO.ofExcept [ToString ε] (e : Except ε α) : IO α :=
  match e with | .error e => throw (IO.userError (toString e)) | .ok a => pure a
structure IO.FS.Stream where
  flush : IO Unit
  read : Nat
structure ST.Out (σ α : Type) where
  val : α
  state : Void σ
instance : Inhabited IO.FS.Stream := ⟨⟨throw (IO.userError ""), 0⟩⟩
instance [Inhabited α] : Inhabited (Void σ → ST.Out σ α) := ⟨fun s => ⟨default, s⟩⟩
@[extern "native"] opaque IO.getStdout : Void IO.RealWorld → ST.Out IO.RealWorld IO.FS.Stream
@[extern "native"] opaque IO.FS.Stream.putStrLn (strm : IO.FS.Stream) (s : String) : IO Unit := throw (IO.userError "")
def IO.println [ToString α] (s : α) : IO Unit := fun w => match IO.getStdout w with
  | ⟨out, w⟩ => out.putStrLn (toString s) w
structure System.FilePath where
  mk ::
  toString : String
@[extern "native"] opaque IO.FS.readFile (p : @& System.FilePath) : IO String := throw (IO.userError "")
instance : Coe String System.FilePath := ⟨.mk⟩
@[extern "native"] opaque «termS!_» : Lean.ParserDescr := .symbol ""
attribute [term_parser] «termS!_»
@[extern "native"] opaque «_aux_Init_Data_ToString_Macro___macroRules_termS!__1» : Lean.Macro := Lean.Macro.standIn
attribute [macro «termS!_»] «_aux_Init_Data_ToString_Macro___macroRules_termS!__1»
