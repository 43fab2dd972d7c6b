prelude
import Workbench.Monad
/-! Monads of core and their laws: `Option`, `Id`, `Except`, `StateT`, `ReaderT`, and loops over lists. -/
set_option linter.all false
set_option autoImplicit false

universe u v w u₁ u₂

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
