prelude
import Workbench
/-!
What a program for stock Lean finds under `Init`, for tests where there is no stock Lean: names, types
and orders of arguments are core's; what is not native code is the least that such a program needs.
Where the native library has a function of the same name, the interpreter calls that one.
-/
set_option linter.all false
set_option autoImplicit true
universe u v w x

class Functor (f : Type u → Type v) : Type (max (u+1) v) where
  map : {α β : Type u} → (α → β) → f α → f β
  mapConst : {α β : Type u} → α → f β → f α := fun a => map (fun _ => a)
class Pure (f : Type u → Type v) where pure {α : Type u} : α → f α
export Pure (pure)
class Bind (m : Type u → Type v) where bind : {α β : Type u} → m α → (α → m β) → m β
export Bind (bind)
class Seq (f : Type u → Type v) : Type (max (u+1) v) where
  seq : {α β : Type u} → f (α → β) → (Unit → f α) → f β
class SeqLeft (f : Type u → Type v) : Type (max (u+1) v) where
  seqLeft : {α β : Type u} → f α → (Unit → f β) → f α
class SeqRight (f : Type u → Type v) : Type (max (u+1) v) where
  seqRight : {α β : Type u} → f α → (Unit → f β) → f β
class Applicative (f : Type u → Type v) extends Functor f, Pure f, Seq f, SeqLeft f, SeqRight f where
  map := fun x y => Seq.seq (pure x) fun _ => y
  seqLeft := fun a b => Seq.seq (Functor.map (fun x _ => x) a) b
  seqRight := fun a b => Seq.seq (Functor.map (fun _ x => x) a) b
class Monad (m : Type u → Type v) : Type (max (u+1) v) extends Applicative m, Bind m where
  map f x := bind x fun a => pure (f a)
  seq f x := bind f fun g => Functor.map g (x ⟨⟩)
  seqLeft x y := bind x fun a => bind (y ⟨⟩) (fun _ => pure a)
  seqRight x y := bind x fun _ => y ⟨⟩
class Alternative (f : Type u → Type v) : Type (max (u+1) v) extends Applicative f where
  failure : {α : Type u} → f α
  orElse : {α : Type u} → f α → (Unit → f α) → f α
export Alternative (failure)
class MonadLift (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α
class MonadLiftT (m : Type u → Type v) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α
export MonadLiftT (monadLift)
instance [MonadLift n o] [MonadLiftT m n] : MonadLiftT m o where
  monadLift x := MonadLift.monadLift (m := n) (monadLift x)
instance (m) : MonadLiftT m m where monadLift x := x
@[inline] abbrev liftM := @monadLift
class MonadExceptOf (ε : semiOutParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} (body : m α) (handler : ε → m α) : m α
class MonadExcept (ε : outParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} : m α → (ε → m α) → m α
export MonadExcept (throw tryCatch)
instance [MonadExceptOf ε m] : MonadExcept ε m where
  throw := MonadExceptOf.throw
  tryCatch := MonadExceptOf.tryCatch
class MonadStateOf (σ : semiOutParam (Type u)) (m : Type u → Type v) where
  get : m σ
  set : σ → m PUnit
  modifyGet {α : Type u} : (σ → Prod α σ) → m α
class MonadState (σ : outParam (Type u)) (m : Type u → Type v) where
  get : m σ
  set : σ → m PUnit
  modifyGet {α : Type u} : (σ → Prod α σ) → m α
export MonadState (get modifyGet)
instance [MonadStateOf σ m] : MonadState σ m where
  get := MonadStateOf.get
  set := MonadStateOf.set
  modifyGet := MonadStateOf.modifyGet
@[inline] def modify {σ : Type u} {m : Type u → Type v} [MonadState σ m] (f : σ → σ) : m PUnit :=
  modifyGet fun s => (PUnit.unit, f s)
inductive ForInStep (α : Type u) where
  | done : α → ForInStep α
  | yield : α → ForInStep α
class ForIn (m : Type u₁ → Type u₂) (ρ : Type u) (α : outParam (Type v)) where
  forIn {β} (xs : ρ) (b : β) (f : α → β → m (ForInStep β)) : m β
export ForIn (forIn)

def Id (α : Type u) : Type u := α
def Id.run (x : Id α) : α := x
instance : Monad Id where
  pure x := x
  bind x f := f x
  map f x := f x
def StateT (σ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := σ → m (α × σ)
def StateT.run (x : StateT σ m α) (s : σ) : m (α × σ) := x s
abbrev StateM (σ : Type u) (α : Type u) : Type u := StateT σ Id α
instance [Monad m] : Monad (StateT σ m) where
  pure a := fun s => pure (a, s)
  bind x f := fun s => bind (x s) fun p => f p.1 p.2
  map f x := fun s => bind (x s) fun p => pure (f p.1, p.2)
instance [Monad m] : MonadStateOf σ (StateT σ m) where
  get := fun s => pure (s, s)
  set t := fun _ => pure (⟨⟩, t)
  modifyGet f := fun s => pure (f s)
instance [Monad m] : MonadLift m (StateT σ m) where
  monadLift x := fun s => bind x fun a => pure (a, s)
inductive Except (ε : Type u) (α : Type v) where
  | error : ε → Except ε α
  | ok : α → Except ε α
instance : Monad (Except ε) where
  pure a := .ok a
  bind x f := match x with | .error e => .error e | .ok a => f a
  map f x := match x with | .error e => .error e | .ok a => .ok (f a)
instance : MonadExceptOf ε (Except ε) where
  throw e := .error e
  tryCatch x f := match x with | .error e => f e | .ok a => .ok a
instance : Monad Option where
  pure a := some a
  bind x f := match x with | none => none | some a => f a
  map f x := match x with | none => none | some a => some (f a)


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

instance decPropToBool (p : Prop) [Decidable p] : CoeDep Prop p Bool where coe := decide p
class ToString (α : Type u) where toString : α → String
export ToString (toString)
@[extern "native"] opaque String.append (a b : @& String) : String := a
instance : Append String := ⟨String.append⟩
instance : ToString String := ⟨fun s => s⟩
partial def Nat.digits (n : Nat) (rest : String) : String :=
  let rest := String.append (if n % 10 = 0 then "0" else if n % 10 = 1 then "1" else if n % 10 = 2 then "2"
    else if n % 10 = 3 then "3" else if n % 10 = 4 then "4" else if n % 10 = 5 then "5"
    else if n % 10 = 6 then "6" else if n % 10 = 7 then "7" else if n % 10 = 8 then "8" else "9") rest
  if n < 10 then rest else Nat.digits (n / 10) rest
instance : ToString Nat := ⟨fun n => Nat.digits n ""⟩
def List.textOf [ToString α] : List α → String
  | [] => "]"
  | [a] => toString a ++ "]"
  | a :: l => toString a ++ ", " ++ List.textOf l
instance [ToString α] : ToString (List α) := ⟨fun l => "[" ++ List.textOf l⟩
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
structure Array (α : Type u) where
  mk ::
  toList' : List α
instance : Inhabited (Array α) := ⟨⟨[]⟩⟩
@[extern "native"] opaque Array.size {α : Type u} (a : @& Array α) : Nat := 0
@[extern "native"] opaque Array.get!Internal {α : Type u} [Inhabited α] (a : @& Array α) (i : @& Nat) : α := default
@[extern "native"] opaque Array.push {α : Type u} (a : Array α) (x : α) : Array α := a
@[extern "native"] opaque Array.mkEmpty {α : Type u} (c : @& Nat) : Array α := ⟨[]⟩
@[extern "native"] opaque Array.toList {α : Type u} (a : Array α) : List α := a.toList'
def List.toArray (l : List α) : Array α := l.foldl Array.push (Array.mkEmpty 0)
@[extern "native"] opaque String.splitOn (s : @& String) (sep : @& String := " ") : List String := [s]
@[extern "native"] opaque String.decEq (a b : @& String) : Decidable (a = b) := Classical.propDecidable _
opaque String.lt (a b : String) : Prop := True
instance : LT String := ⟨String.lt⟩
@[extern "native"] opaque String.decidableLT (a b : @& String) : Decidable (a < b) := Classical.propDecidable _
instance (a b : String) : Decidable (a < b) := String.decidableLT a b
class GetElem (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) where
  getElem (xs : coll) (i : idx) (h : valid xs i) : elem
class GetElem? (coll : Type u) (idx : Type v) (elem : outParam (Type w))
    (valid : outParam (coll → idx → Prop)) where
  getElem? : coll → idx → Option elem
export GetElem? (getElem?)
def List.at? : List α → Nat → Option α
  | [], _ => none
  | a :: _, 0 => some a
  | _ :: l, n + 1 => List.at? l n
instance : GetElem? (List α) Nat α fun _ _ => True := ⟨List.at?⟩
def List.mapIn {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : α → m β) (done : Array β) : List α → m (Array β)
  | [] => pure done
  | a :: l => bind (f a) fun b => List.mapIn f (done.push b) l
def List.forIn' {α : Type v} {β : Type u} {m : Type u → Type w} [Monad m] (f : α → β → m (ForInStep β)) (b : β) : List α → m β
  | [] => pure b
  | a :: l => bind (f a b) fun step => match step with
    | .done b => pure b
    | .yield b => List.forIn' f b l
instance [Monad m] : ForIn m (Array α) α where forIn as b f := List.forIn' f b as.toList
def List.sortedIn (lt : α → α → Bool) (a : α) : List α → List α
  | [] => [a]
  | b :: l => if lt a b then a :: b :: l else b :: List.sortedIn lt a l
def List.lastOf : Option α → List α → Option α
  | a, [] => a
  | _, a :: l => List.lastOf (some a) l
namespace Array
def map (f : α → β) (as : Array α) : Array β := (as.toList.map f).toArray
def mapM {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m] (f : α → m β) (as : Array α) : m (Array β) :=
  as.toList.mapIn f (mkEmpty 0)
def back? (as : Array α) : Option α := as.toList.lastOf none
@[extern "native"] opaque qsort {α : Type u} (as : Array α) (lt : α → α → Bool) (lo : @& Nat := 0)
    (hi : @& Nat := as.size - 1) : Array α
end Array
namespace List
def contains [BEq α] : List α → α → Bool
  | [], _ => false
  | b :: l, a => if BEq.beq a b then true else contains l a
def any : List α → (α → Bool) → Bool
  | [], _ => false
  | a :: l, p => if p a then true else any l p
def all : List α → (α → Bool) → Bool
  | [], _ => true
  | a :: l, p => if p a then all l p else false
def findSome? (f : α → Option β) : List α → Option β
  | [] => none
  | a :: l => match f a with | some b => some b | none => findSome? f l
def eqv [BEq α] : List α → List α → Bool
  | [], [] => true
  | a :: l, b :: r => if BEq.beq a b then eqv l r else false
  | _, _ => false
end List
instance [BEq α] : BEq (List α) := ⟨List.eqv⟩
instance [BEq α] : BEq (Option α) := ⟨fun a b => match a, b with
  | none, none => true
  | some a, some b => BEq.beq a b
  | _, _ => false⟩
@[extern "native"] unsafe opaque ptrAddrUnsafe {α : Type u} (a : @& α) : USize := ⟨0⟩
@[extern "native"] unsafe axiom unsafeCast {α : Sort u} {β : Sort v} (a : α) : β

inductive IO.Error where
  | alreadyExists | otherError | resourceBusy | resourceVanished | unsupportedOperation | hardwareFault | unsatisfiedConstraints | illegalOperation | protocolError | timeExpired | interrupted | noFileOrDirectory | invalidArgument | permissionDenied | resourceExhausted | inappropriateType | noSuchThing | unexpectedEof
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
