prelude
import Workbench.ListMore
import Workbench.Functions
/-! Functors, applicative functors and monads, with the classes that `do` notation elaborates to,
and the instances of core for `Option`, `Except`, `Id`, `StateT` and `ReaderT`. -/
set_option linter.all false
set_option autoImplicit false

universe u v w u₁ u₂ u₃ w₁ w₂

class Functor (f : Type u → Type v) : Type (max (u + 1) v) where
  map : {α β : Type u} → (α → β) → f α → f β
  mapConst : {α β : Type u} → α → f β → f α := fun {_ _} => Function.comp map (Function.const _)
class Pure (f : Type u → Type v) where
  pure {α : Type u} : α → f α
export Pure (pure)
class Seq (f : Type u → Type v) : Type (max (u + 1) v) where
  seq : {α β : Type u} → f (α → β) → (Unit → f α) → f β
class SeqLeft (f : Type u → Type v) : Type (max (u + 1) v) where
  seqLeft : {α β : Type u} → f α → (Unit → f β) → f α
class SeqRight (f : Type u → Type v) : Type (max (u + 1) v) where
  seqRight : {α β : Type u} → f α → (Unit → f β) → f β
class Applicative (f : Type u → Type v) extends Functor f, Pure f, Seq f, SeqLeft f, SeqRight f where
  map := fun x y => Seq.seq (pure x) fun _ => y
  seqLeft := fun a b => Seq.seq (Functor.map (Function.const _) a) b
  seqRight := fun a b => Seq.seq (Functor.map (Function.const _ id) a) b
class Bind (m : Type u → Type v) where
  bind : {α β : Type u} → m α → (α → m β) → m β
export Bind (bind)
class Monad (m : Type u → Type v) : Type (max (u + 1) v) extends Applicative m, Bind m where
  map f x := bind x (pure ∘ f)
  seq f x := bind f fun y => Functor.map y (x ())
  seqLeft x y := bind x fun a => bind (y ()) (fun _ => pure a)
  seqRight x y := bind x fun _ => y ()

class OrElse (α : Type u) where
  orElse : α → (Unit → α) → α
@[default_instance, reducible] instance instHOrElseOfOrElse {α : Type u} [OrElse α] : HOrElse α α α where hOrElse a b := OrElse.orElse a b
class HAndThen (α : Type u) (β : Type v) (γ : outParam (Type w)) where hAndThen : α → (Unit → β) → γ
class AndThen (α : Type u) where andThen : α → (Unit → α) → α
@[default_instance, reducible] instance instHAndThenOfAndThen {α : Type u} [AndThen α] : HAndThen α α α where hAndThen a b := AndThen.andThen a b
class Alternative (f : Type u → Type v) : Type (max (u + 1) v) extends Applicative f where
  failure : {α : Type u} → f α
  orElse : {α : Type u} → f α → (Unit → f α) → f α
instance instOrElseOfAlternative (f : Type u → Type v) (α : Type u) [Alternative f] : OrElse (f α) :=
  ⟨Alternative.orElse⟩
export Alternative (failure)
@[inline] def guard {f : Type → Type v} [Alternative f] (p : Prop) [Decidable p] : f Unit :=
  if p then pure () else failure
@[inline] def optional {f : Type u → Type v} [Alternative f] {α : Type u} (x : f α) : f (Option α) :=
  Alternative.orElse (Functor.map some x) fun _ => pure none

def Functor.mapRev {f : Type u → Type v} [Functor f] {α β : Type u} : f α → (α → β) → f β :=
  fun a f => Functor.map f a
def Functor.discard {f : Type u → Type v} {α : Type u} [Functor f] (x : f α) : f PUnit :=
  Functor.mapConst PUnit.unit x
export Functor (discard)
@[inline] def Bind.kleisliRight {α : Type u} {m : Type u₁ → Type u₂} {β γ : Type u₁} [Bind m] (f₁ : α → m β)
    (f₂ : β → m γ) (a : α) : m γ := bind (f₁ a) f₂
@[inline] def Bind.kleisliLeft {α : Type u} {m : Type u₁ → Type u₂} {β γ : Type u₁} [Bind m] (f₂ : β → m γ)
    (f₁ : α → m β) (a : α) : m γ := bind (f₁ a) f₂
@[inline] def Bind.bindLeft {α : Type u} {m : Type u → Type v} {β : Type u} [Bind m] (f : α → m β) (ma : m α) : m β :=
  bind ma f

class MonadLift (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α
class MonadLiftT (m : Type u → Type v) (n : Type u → Type w) where
  monadLift : {α : Type u} → m α → n α
export MonadLiftT (monadLift)
@[inline] abbrev liftM {m : Type u → Type v} {n : Type u → Type w} [MonadLiftT m n] {α : Type u} : m α → n α :=
  monadLift
instance instMonadLiftTOfMonadLift (m : Type u → Type u₁) (n : Type u → Type u₂) (o : Type u → Type u₃)
    [MonadLift n o] [MonadLiftT m n] : MonadLiftT m o where
  monadLift x := MonadLift.monadLift (m := n) (monadLift x)
instance instMonadLiftT (m : Type u → Type v) : MonadLiftT m m where monadLift x := x

class MonadExceptOf (ε : semiOutParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} (body : m α) (handler : ε → m α) : m α
class MonadExcept (ε : outParam (Type u)) (m : Type v → Type w) where
  throw {α : Type v} : ε → m α
  tryCatch {α : Type v} : m α → (ε → m α) → m α
export MonadExcept (throw tryCatch)
instance instMonadExceptOfMonadExceptOf (ε : Type u) (m : Type v → Type w) [MonadExceptOf ε m] : MonadExcept ε m where
  throw := MonadExceptOf.throw
  tryCatch := MonadExceptOf.tryCatch
@[inline] def throwThe (ε : Type u) {m : Type v → Type w} [MonadExceptOf ε m] {α : Type v} (e : ε) : m α :=
  MonadExceptOf.throw e
@[inline] def tryCatchThe (ε : Type u) {m : Type v → Type w} [MonadExceptOf ε m] {α : Type v} (x : m α)
    (handle : ε → m α) : m α := MonadExceptOf.tryCatch x handle

class MonadReaderOf (ρ : semiOutParam (Type u)) (m : Type u → Type v) where read : m ρ
class MonadReader (ρ : outParam (Type u)) (m : Type u → Type v) where read : m ρ
export MonadReader (read)
instance instMonadReaderOfMonadReaderOf (ρ : Type u) (m : Type u → Type v) [MonadReaderOf ρ m] : MonadReader ρ m where
  read := MonadReaderOf.read
class MonadStateOf (σ : semiOutParam (Type u)) (m : Type u → Type v) where
  get : m σ
  set : σ → m PUnit
  modifyGet {α : Type u} : (σ → Prod α σ) → m α
export MonadStateOf (set)
class MonadState (σ : outParam (Type u)) (m : Type u → Type v) where
  get : m σ
  set : σ → m PUnit
  modifyGet {α : Type u} : (σ → Prod α σ) → m α
export MonadState (get modifyGet)
instance instMonadStateOfMonadStateOf (σ : Type u) (m : Type u → Type v) [MonadStateOf σ m] : MonadState σ m where
  set := MonadStateOf.set
  get := MonadStateOf.get
  modifyGet f := MonadStateOf.modifyGet f
@[inline] def modify {σ : Type u} {m : Type u → Type v} [MonadState σ m] (f : σ → σ) : m PUnit :=
  modifyGet fun s => (PUnit.unit, f s)
@[inline] def getModify {σ : Type u} {m : Type u → Type v} [MonadState σ m] (f : σ → σ) : m σ :=
  modifyGet fun s => (s, f s)

/-! Loops -/

inductive ForInStep (α : Type u) where
  | done : α → ForInStep α
  | yield : α → ForInStep α
class ForIn (m : Type u₁ → Type u₂) (ρ : Type u) (α : outParam (Type v)) where
  forIn : {β : Type u₁} → ρ → β → (α → β → m (ForInStep β)) → m β
export ForIn (forIn)
class ForIn' (m : Type u₁ → Type u₂) (ρ : Type u) (α : outParam (Type v)) (d : outParam (Membership α ρ)) where
  forIn' : {β : Type u₁} → (x : ρ) → β → ((a : α) → a ∈ x → β → m (ForInStep β)) → m β
export ForIn' (forIn')
class ForM (m : Type u → Type v) (γ : Type w₁) (α : outParam (Type w₂)) where
  forM [Monad m] : γ → (α → m PUnit) → m PUnit
export ForM (forM)
class MonadControl (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  stM : Type u → Type u
  liftWith : {α : Type u} → (({β : Type u} → n β → m (stM β)) → m α) → n α
  restoreM : {α : Type u} → m (stM α) → n α
class ToBool (α : Type u) where toBool : α → Bool
export ToBool (toBool)
instance instToBoolBool : ToBool Bool where toBool b := b
@[macro_inline] def bool {β : Type u} {α : Type v} [ToBool β] (f t : α) (b : β) : α :=
  match toBool b with
  | true => t
  | false => f

/-! What a loop that ends early leaves behind: native `do` notation names the matchers of these. -/

@[inline] def Break.runK {α : Type u} {β : Type v} (x : Option α) (breakK : Unit → β) (successK : α → β) : β :=
  match x with
  | some a => successK a
  | none => breakK ⟨⟩
@[inline] def Continue.runK {α : Type u} {β : Type v} (x : Option α) (continueK : Unit → β) (successK : α → β) : β :=
  match x with
  | some a => successK a
  | none => continueK ⟨⟩

/-! Laws -/

class LawfulFunctor (f : Type u → Type v) [Functor f] : Prop where
  map_const : {α β : Type u} → (Functor.mapConst : α → f β → f α) = Functor.map ∘ Function.const β
  id_map {α : Type u} (x : f α) : id <$> x = x
  comp_map {α β γ : Type u} (g : α → β) (h : β → γ) (x : f α) : (h ∘ g) <$> x = h <$> g <$> x
export LawfulFunctor (map_const id_map comp_map)
attribute [simp] id_map
@[simp] theorem id_map' {f : Type u → Type v} {α : Type u} [Functor f] [LawfulFunctor f] (x : f α) :
    (fun a => a) <$> x = x := id_map x
@[simp] theorem Functor.map_map {f : Type u → Type v} {α β γ : Type u} [Functor f] [LawfulFunctor f] (m : α → β)
    (g : β → γ) (x : f α) : g <$> m <$> x = (fun a => g (m a)) <$> x := (comp_map _ _ _).symm
class LawfulApplicative (f : Type u → Type v) [Applicative f] : Prop extends LawfulFunctor f where
  seqLeft_eq {α β : Type u} (x : f α) (y : f β) : x <* y = Function.const β <$> x <*> y
  seqRight_eq {α β : Type u} (x : f α) (y : f β) : x *> y = Function.const α id <$> x <*> y
  pure_seq {α β : Type u} (g : α → β) (x : f α) : pure g <*> x = g <$> x
  map_pure {α β : Type u} (g : α → β) (x : α) : g <$> (pure x : f α) = pure (g x)
  seq_pure {α β : Type u} (g : f (α → β)) (x : α) : g <*> pure x = (fun h => h x) <$> g
  seq_assoc {α β γ : Type u} (x : f α) (g : f (α → β)) (h : f (β → γ)) :
    h <*> (g <*> x) = ((@Function.comp α β γ) <$> h) <*> g <*> x
  comp_map g h x := (by
    repeat rw [← pure_seq]
    rw [seq_assoc, map_pure, seq_pure, map_pure])
export LawfulApplicative (seqLeft_eq seqRight_eq pure_seq map_pure seq_pure seq_assoc)
attribute [simp] map_pure seq_pure
@[simp] theorem pure_id_seq {f : Type u → Type v} {α : Type u} [Applicative f] [LawfulApplicative f] (x : f α) :
    pure id <*> x = x := by simp [pure_seq]
class LawfulMonad (m : Type u → Type v) [Monad m] : Prop extends LawfulApplicative m where
  bind_pure_comp {α β : Type u} (f : α → β) (x : m α) : x >>= (fun a => pure (f a)) = f <$> x
  bind_map {α β : Type u} (f : m (α → β)) (x : m α) : f >>= (fun y => y <$> x) = f <*> x
  pure_bind {α β : Type u} (x : α) (f : α → m β) : pure x >>= f = f x
  bind_assoc {α β γ : Type u} (x : m α) (f : α → m β) (g : β → m γ) : x >>= f >>= g = x >>= fun x => f x >>= g
  map_pure g x := (by rw [← bind_pure_comp, pure_bind])
  seq_pure g x := (by rw [← bind_map]; simp [map_pure, bind_pure_comp])
  seq_assoc x g h := (by simp [← bind_pure_comp, ← bind_map, bind_assoc, pure_bind])
export LawfulMonad (bind_pure_comp bind_map pure_bind bind_assoc)
attribute [simp] pure_bind bind_assoc bind_pure_comp
@[simp] theorem bind_pure {m : Type u → Type v} {α : Type u} [Monad m] [LawfulMonad m] (x : m α) : x >>= pure = x := by
  show x >>= (fun a => pure (id a)) = x
  rw [bind_pure_comp, id_map]
theorem map_eq_pure_bind {m : Type u → Type v} {α β : Type u} [Monad m] [LawfulMonad m] (f : α → β) (x : m α) :
    f <$> x = x >>= fun a => pure (f a) := (bind_pure_comp f x).symm
theorem seq_eq_bind_map {m : Type u → Type v} {α β : Type u} [Monad m] [LawfulMonad m] (f : m (α → β)) (x : m α) :
    f <*> x = f >>= (· <$> x) := (bind_map f x).symm
theorem bind_congr {m : Type u → Type v} {α β : Type u} [Bind m] {x : m α} {f g : α → m β} (h : ∀ a, f a = g a) :
    x >>= f = x >>= g := by rw [show f = g from funext h]
theorem bind_pure_unit {m : Type u → Type v} [Monad m] [LawfulMonad m] {x : m PUnit} :
    (x >>= fun _ => pure ⟨⟩) = x := bind_pure x
theorem map_congr {m : Type u → Type v} {α β : Type u} [Functor m] {x : m α} {f g : α → β} (h : ∀ a, f a = g a) :
    (f <$> x : m β) = g <$> x := by rw [show f = g from funext h]
theorem seqRight_eq_bind {m : Type u → Type v} {α β : Type u} [Monad m] [LawfulMonad m] (x : m α) (y : m β) :
    x *> y = x >>= fun _ => y := by
  rw [seqRight_eq]
  simp only [map_eq_pure_bind, seq_eq_bind_map, bind_assoc, pure_bind, Function.const, id_eq, bind_pure]
theorem seqLeft_eq_bind {m : Type u → Type v} {α β : Type u} [Monad m] [LawfulMonad m] (x : m α) (y : m β) :
    x <* y = x >>= fun a => y >>= fun _ => pure a := by
  rw [seqLeft_eq]; simp only [map_eq_pure_bind, seq_eq_bind_map, bind_assoc, pure_bind, Function.const]
@[simp] theorem map_bind {m : Type u → Type v} {α β γ : Type u} [Monad m] [LawfulMonad m] (f : β → γ) (x : m α)
    (g : α → m β) : f <$> (x >>= g) = x >>= fun a => f <$> g a := by
  rw [← bind_pure_comp, bind_assoc]; simp only [bind_pure_comp]
@[simp] theorem bind_map_left {m : Type u → Type v} {α β γ : Type u} [Monad m] [LawfulMonad m] (f : α → β) (x : m α)
    (g : β → m γ) : ((f <$> x) >>= fun b => g b) = (x >>= fun a => g (f a)) := by
  rw [← bind_pure_comp, bind_assoc]; simp only [pure_bind]
theorem LawfulMonad.mk' (m : Type u → Type v) [Monad m]
    (id_map : ∀ {α : Type u} (x : m α), id <$> x = x)
    (pure_bind : ∀ {α β : Type u} (x : α) (f : α → m β), pure x >>= f = f x)
    (bind_assoc : ∀ {α β γ : Type u} (x : m α) (f : α → m β) (g : β → m γ),
      x >>= f >>= g = x >>= fun x => f x >>= g)
    (map_const : ∀ {α β : Type u} (x : α) (y : m β), Functor.mapConst x y = Function.const β x <$> y)
    (seqLeft_eq : ∀ {α β : Type u} (x : m α) (y : m β), x <* y = (x >>= fun a => y >>= fun _ => pure a))
    (seqRight_eq : ∀ {α β : Type u} (x : m α) (y : m β), x *> y = (x >>= fun _ => y))
    (bind_pure_comp : ∀ {α β : Type u} (f : α → β) (x : m α), x >>= (fun y => pure (f y)) = f <$> x)
    (bind_map : ∀ {α β : Type u} (f : m (α → β)) (x : m α), f >>= (fun y => y <$> x) = f <*> x) : LawfulMonad m :=
  have map_pure {α β : Type u} (g : α → β) (x : α) : g <$> (pure x : m α) = pure (g x) := by
    rw [← bind_pure_comp, pure_bind]
  { id_map, bind_pure_comp, bind_map, pure_bind, bind_assoc, map_pure,
    comp_map := by simp [← bind_pure_comp, bind_assoc, pure_bind]
    pure_seq := by intros; rw [← bind_map, pure_bind]
    seq_pure := by intros; simp [← bind_map, map_pure, bind_pure_comp]
    seq_assoc := by simp [← bind_pure_comp, ← bind_map, bind_assoc, pure_bind]
    map_const := funext fun x => funext fun y => map_const x y
    seqLeft_eq := by
      intros; rw [seqLeft_eq, ← bind_map, ← bind_pure_comp, bind_assoc]
      simp only [pure_bind, ← bind_pure_comp, Function.const]
    seqRight_eq := by
      intros; rw [seqRight_eq, ← bind_map, ← bind_pure_comp, bind_assoc]
      simp only [pure_bind, Function.const, id_map] }

/-! Option -/

namespace Option
variable {α β γ : Type u}
instance instMonad : Monad Option where
  pure := some
  bind := Option.bind
@[macro_inline] protected def orElse {α : Type u} : Option α → (Unit → Option α) → Option α
  | some a, _ => some a
  | none, b => b ()
instance instOrElse {α : Type u} : OrElse (Option α) where orElse := Option.orElse
instance instAlternative : Alternative Option where
  failure := none
  orElse := Option.orElse
instance instLawfulMonad : LawfulMonad Option := LawfulMonad.mk' _
  (fun x => by cases x <;> rfl) (fun _ _ => rfl) (fun x _ _ => by cases x <;> rfl)
  (fun _ _ => rfl) (fun x y => by cases x <;> rfl) (fun x y => rfl)
  (fun f x => by cases x <;> rfl) (fun f x => by cases f <;> rfl)
@[simp] theorem pure_def : pure = @some α := rfl
@[simp] theorem bind_eq_bind : bind = @Option.bind α β := rfl
@[simp] theorem map_eq_map {f : α → β} : Functor.map f = Option.map f := by funext x; cases x <;> rfl
@[simp] theorem failure_eq_none : failure = @none α := rfl
@[simp] theorem orElse_eq_orElse {x : Option α} {f : Unit → Option α} : OrElse.orElse x f = Option.orElse x f := rfl
@[simp] theorem orElse_some {a : α} {x : Option α} : (some a <|> x) = some a := rfl
@[simp] theorem orElse_none {x : Option α} : (x <|> none) = x := by cases x <;> rfl
@[simp] theorem none_orElse {x : Option α} : (none <|> x) = x := rfl
end Option

/-! Identity -/

def Id (type : Sort u) : Sort u := type
namespace Id
variable {α β : Type u}
instance instMonad : Monad Id where
  pure x := x
  bind x f := f x
  map f x := f x
@[inline] protected def run (x : Id α) : α := x
instance instLawfulMonad : LawfulMonad Id := LawfulMonad.mk' _
  (fun _ => rfl) (fun _ _ => rfl) (fun _ _ _ => rfl) (fun _ _ => rfl) (fun _ _ => rfl) (fun _ _ => rfl)
  (fun _ _ => rfl) (fun _ _ => rfl)
@[simp] theorem run_map (x : Id α) (f : α → β) : (f <$> x).run = f x.run := rfl
@[simp] theorem run_bind (x : Id α) (f : α → Id β) : (x >>= f).run = (f x.run).run := rfl
@[simp] theorem run_pure (a : α) : (pure a : Id α).run = a := rfl
@[simp] theorem pure_run (a : Id α) : pure a.run = a := rfl
end Id

/-! Exceptions -/

inductive Except (ε : Type u) (α : Type v) where
  | error : ε → Except ε α
  | ok : α → Except ε α
namespace Except
variable {ε : Type u} {α β γ : Type v}
@[inline] protected def pure (a : α) : Except ε α := ok a
@[inline] protected def map (f : α → β) : Except ε α → Except ε β
  | error err => error err
  | ok v => ok (f v)
@[inline] protected def mapError {ε' : Type u} (f : ε → ε') : Except ε α → Except ε' α
  | error err => error (f err)
  | ok v => ok v
@[inline] protected def bind (ma : Except ε α) (f : α → Except ε β) : Except ε β :=
  match ma with
  | error err => error err
  | ok v => f v
@[inline] protected def toBool : Except ε α → Bool
  | ok _ => true
  | error _ => false
abbrev isOk : Except ε α → Bool := Except.toBool
@[inline] protected def toOption : Except ε α → Option α
  | ok a => some a
  | error _ => none
@[inline] protected def tryCatch (ma : Except ε α) (handle : ε → Except ε α) : Except ε α :=
  match ma with
  | ok a => ok a
  | error e => handle e
def orElseLazy (x : Except ε α) (y : Unit → Except ε α) : Except ε α :=
  match x with
  | ok a => ok a
  | error _ => y ()
instance instMonad : Monad (Except ε) where
  pure := Except.pure
  bind := Except.bind
  map := Except.map
instance instOrElse : OrElse (Except ε α) where orElse := orElseLazy
instance instLawfulMonad : LawfulMonad (Except.{u, v} ε) := LawfulMonad.mk' _
  (fun x => by cases x <;> rfl) (fun _ _ => rfl) (fun x _ _ => by cases x <;> rfl)
  (fun _ _ => rfl) (fun x y => by cases x <;> rfl) (fun x y => rfl)
  (fun f x => by cases x <;> rfl) (fun f x => by cases f <;> rfl)
end Except
instance instMonadExceptOfExcept (ε : Type u) : MonadExceptOf ε (Except.{u, v} ε) where
  throw := Except.error
  tryCatch := Except.tryCatch
@[inline] def liftExcept {ε : Type u} {m : Type v → Type w} [MonadExceptOf ε m] [Pure m] {α : Type v} :
    Except ε α → m α
  | .ok a => pure a
  | .error e => throwThe ε e

/-! State and environment -/

def StateT (σ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := σ → m (α × σ)
@[reducible] def StateM (σ α : Type u) : Type u := StateT σ Id α
namespace StateT
variable {σ : Type u} {m : Type u → Type v} {α β : Type u}
@[inline] def run (x : StateT σ m α) (s : σ) : m (α × σ) := x s
@[inline] def run' [Functor m] (x : StateT σ m α) (s : σ) : m α := (fun p => p.1) <$> x s
variable [Monad m]
@[inline] protected def pure (a : α) : StateT σ m α := fun s => pure (a, s)
@[inline] protected def bind (x : StateT σ m α) (f : α → StateT σ m β) : StateT σ m β :=
  fun s => x s >>= fun p => f p.1 p.2
@[inline] protected def map (f : α → β) (x : StateT σ m α) : StateT σ m β :=
  fun s => x s >>= fun p => pure (f p.1, p.2)
instance instMonad : Monad (StateT σ m) where
  pure := StateT.pure
  bind := StateT.bind
  map := StateT.map
@[inline] protected def get : StateT σ m σ := fun s => pure (s, s)
@[inline] protected def set : σ → StateT σ m PUnit := fun s' _ => pure (⟨⟩, s')
@[inline] protected def modifyGet (f : σ → α × σ) : StateT σ m α := fun s => pure (f s)
@[inline] protected def lift (t : m α) : StateT σ m α := fun s => t >>= fun a => pure (a, s)
instance instMonadLift : MonadLift m (StateT σ m) := ⟨StateT.lift⟩
instance instMonadStateOf : MonadStateOf σ (StateT σ m) where
  get := StateT.get
  set := StateT.set
  modifyGet := StateT.modifyGet
instance instMonadExceptOf (ε : Type u₁) [MonadExceptOf ε m] : MonadExceptOf ε (StateT σ m) where
  throw e := StateT.lift (throwThe ε e)
  tryCatch x c := fun s => tryCatchThe ε (x s) (fun e => c e s)
@[ext] theorem ext {x y : StateT σ m α} (h : ∀ s, x.run s = y.run s) : x = y := funext h
@[simp] theorem run_pure (a : α) (s : σ) : (pure a : StateT σ m α).run s = pure (a, s) := rfl
@[simp] theorem run_bind (x : StateT σ m α) (f : α → StateT σ m β) (s : σ) :
    (x >>= f).run s = x.run s >>= fun p => (f p.1).run p.2 := rfl
@[simp] theorem run_get (s : σ) : (get : StateT σ m σ).run s = pure (s, s) := rfl
@[simp] theorem run_set (s s' : σ) : (set s' : StateT σ m PUnit).run s = pure (⟨⟩, s') := rfl
@[simp] theorem run_modify (f : σ → σ) (s : σ) : (modify f : StateT σ m PUnit).run s = pure (⟨⟩, f s) := rfl
@[simp] theorem run_modifyGet (f : σ → α × σ) (s : σ) :
    (modifyGet f : StateT σ m α).run s = pure ((f s).1, (f s).2) := rfl
@[simp] theorem run_monadLift (x : m α) (s : σ) :
    (monadLift x : StateT σ m α).run s = x >>= fun a => pure (a, s) := rfl
instance instLawfulMonad [LawfulMonad m] : LawfulMonad (StateT σ m) := LawfulMonad.mk' _
  (fun x => funext fun s => bind_pure (x s)) (fun x f => funext fun s => pure_bind (x, s) _)
  (fun x f g => funext fun s => bind_assoc _ _ _) (fun _ _ => rfl) (fun _ _ => rfl) (fun _ _ => rfl)
  (fun _ _ => rfl) (fun _ _ => rfl)
end StateT

def ReaderT (ρ : Type u) (m : Type u → Type v) (α : Type u) : Type (max u v) := ρ → m α
@[reducible] def ReaderM (ρ α : Type u) : Type u := ReaderT ρ Id α
namespace ReaderT
variable {ρ : Type u} {m : Type u → Type v} {α β : Type u}
@[inline] def run (x : ReaderT ρ m α) (r : ρ) : m α := x r
@[inline] protected def read [Monad m] : ReaderT ρ m ρ := pure
instance instMonadLift : MonadLift m (ReaderT ρ m) where monadLift x := fun _ => x
instance instMonadReaderOf [Monad m] : MonadReaderOf ρ (ReaderT ρ m) := ⟨ReaderT.read⟩
instance instMonad [Monad m] : Monad (ReaderT ρ m) where
  pure a := fun _ => pure a
  bind x f := fun r => x r >>= fun a => f a r
  map f x := fun r => f <$> x r
end ReaderT

/-! Loops over lists and over numbers below a bound -/

noncomputable section
namespace List
variable {m : Type v → Type w} [Monad m] {α : Type u} {β : Type v}
protected def forIn'.loop (as : List α) (f : (a : α) → a ∈ as → β → m (ForInStep β)) :
    (as' : List α) → (b : β) → (∃ bs, bs ++ as' = as) → m β
  | [], b, _ => pure b
  | a :: as', b, h =>
    have this : a ∈ as := h.elim fun _ h => h ▸ mem_append.mpr (.inr mem_cons_self)
    f a this b >>= fun
      | .done b => pure b
      | .yield b => forIn'.loop as f as' b (h.elim fun bs h => ⟨bs ++ [a], by rw [append_assoc]; exact h⟩)
protected def forIn' (as : List α) (init : β) (f : (a : α) → a ∈ as → β → m (ForInStep β)) : m β :=
  forIn'.loop as f as init ⟨[], rfl⟩
instance instForIn' : ForIn' m (List α) α inferInstance where forIn' := List.forIn'
end List
instance instForInOfForIn' {m : Type u₁ → Type u₂} {ρ : Type u} {α : Type v} {d : Membership α ρ} [ForIn' m ρ α d] :
    ForIn m ρ α where
  forIn x b f := forIn' x b fun a _ => f a
namespace List
variable {m : Type v → Type w} [Monad m] {α : Type u} {β : Type v}
theorem forIn'.loop_eq (as bs : List α) (f : α → β → m (ForInStep β)) (as' : List α) (b : β) (h h') :
    forIn'.loop as (fun a _ => f a) as' b h = forIn'.loop bs (fun a _ => f a) as' b h' := by
  induction as' generalizing b as bs with
  | nil => rfl
  | cons x xs ih =>
    show bind (f x b) _ = bind (f x b) _
    exact bind_congr fun s => by cases s; rfl; exact ih as bs _ _ _
@[simp] theorem forIn_nil {f : α → β → m (ForInStep β)} {b : β} : forIn ([] : List α) b f = pure b := rfl
@[simp] theorem forIn_cons {f : α → β → m (ForInStep β)} {a : α} {as : List α} {b : β} :
    forIn (a :: as) b f = f a b >>= fun | .done b => pure b | .yield b => forIn as b f :=
  bind_congr fun s => by cases s; rfl; exact forIn'.loop_eq _ _ f as _ _ _
def mapM {m : Type v → Type w} [Monad m] {α : Type u} {β : Type v} (f : α → m β) : List α → m (List β)
  | [] => pure []
  | a :: as => f a >>= fun b => mapM f as >>= fun bs => pure (b :: bs)
protected def forM {m : Type v → Type w} [Monad m] {α : Type u} (as : List α) (f : α → m PUnit) : m PUnit :=
  match as with
  | [] => pure ⟨⟩
  | a :: as => f a >>= fun _ => List.forM as f
instance instForM {m : Type v → Type w} {α : Type u} : ForM m (List α) α where forM := List.forM
def foldlM {m : Type u → Type v} [Monad m] {s : Type u} {α : Type w} : (f : s → α → m s) → (init : s) → List α → m s
  | _, s, [] => pure s
  | f, s, a :: as => f s a >>= fun s' => foldlM f s' as
@[simp] theorem foldlM_nil {s : Type v} {f : s → α → m s} {b : s} : [].foldlM f b = pure b := rfl
@[simp] theorem foldlM_cons {s : Type v} {f : s → α → m s} {b : s} {a : α} {l : List α} :
    (a :: l).foldlM f b = f b a >>= l.foldlM f := rfl
@[simp] theorem mapM_nil {f : α → m β} : [].mapM f = pure [] := rfl
end List
end
