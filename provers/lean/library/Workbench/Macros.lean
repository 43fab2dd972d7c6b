prelude
import Workbench.Monad
/-! What the macros of a user's own notation are compiled to: quotations, and the monad that expands them. -/
set_option linter.all false
set_option autoImplicit false

universe u v

@[extern "native"] opaque String.toRawSubstring' (s : String) : Substring.Raw := ⟨s, ⟨0⟩, ⟨0⟩⟩

def Array.mkArray0 {α : Type u} : Array α := mkEmpty 0
def Array.mkArray1 {α : Type u} (a₁ : α) : Array α := (mkArray0).push a₁
def Array.mkArray2 {α : Type u} (a₁ a₂ : α) : Array α := (mkArray1 a₁).push a₂
def Array.mkArray3 {α : Type u} (a₁ a₂ a₃ : α) : Array α := (mkArray2 a₁ a₂).push a₃
def Array.mkArray4 {α : Type u} (a₁ a₂ a₃ a₄ : α) : Array α := (mkArray3 a₁ a₂ a₃).push a₄
def Array.mkArray5 {α : Type u} (a₁ a₂ a₃ a₄ a₅ : α) : Array α := (mkArray4 a₁ a₂ a₃ a₄).push a₅
def Array.mkArray6 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ : α) : Array α := (mkArray5 a₁ a₂ a₃ a₄ a₅).push a₆
def Array.mkArray7 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : α) : Array α := (mkArray6 a₁ a₂ a₃ a₄ a₅ a₆).push a₇
def Array.mkArray8 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : α) : Array α := (mkArray7 a₁ a₂ a₃ a₄ a₅ a₆ a₇).push a₈

namespace Lean

abbrev SyntaxNodeKinds : Type := List SyntaxNodeKind
instance instCoeSyntaxNodeKinds : Coe SyntaxNodeKind SyntaxNodeKinds := ⟨fun k => [k]⟩
structure TSyntax (ks : SyntaxNodeKinds) where
  raw : Syntax
instance instCoeOutSyntax {ks : SyntaxNodeKinds} : CoeOut (TSyntax ks) Syntax := ⟨TSyntax.raw⟩

@[extern "native"] opaque SourceInfo.fromRef (ref : Syntax) (canonical : Bool) : SourceInfo := .none
@[extern "native"] opaque replaceRef (ref oldRef : Syntax) : Syntax := ref
@[extern "native"] opaque addMacroScope (quotContext : Name) (n : Name) (scp : MacroScope) : Name := n

namespace Syntax
@[extern "native"] opaque isOfKind (stx : Syntax) (k : SyntaxNodeKind) : Bool := false
@[extern "native"] opaque getArg (stx : Syntax) (i : Nat) : Syntax := stx
@[extern "native"] opaque matchesNull (stx : Syntax) (n : Nat) : Bool := false
@[extern "native"] opaque node1 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ : Syntax) : Syntax := .missing
@[extern "native"] opaque node2 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ : Syntax) : Syntax := .missing
@[extern "native"] opaque node3 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ : Syntax) : Syntax := .missing
@[extern "native"] opaque node4 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ : Syntax) : Syntax := .missing
@[extern "native"] opaque node5 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ : Syntax) : Syntax := .missing
@[extern "native"] opaque node6 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ : Syntax) : Syntax := .missing
@[extern "native"] opaque node7 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : Syntax) : Syntax := .missing
@[extern "native"] opaque node8 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : Syntax) : Syntax := .missing
end Syntax

class MonadRef (m : Type → Type) where
  getRef : m Syntax
  withRef {α : Type} : Syntax → m α → m α
class MonadQuotation (m : Type → Type) extends MonadRef m where
  getCurrMacroScope : m MacroScope
  getContext : m Name
  withFreshMacroScope {α : Type} : m α → m α
def MonadRef.mkInfoFromRefPos {m : Type → Type} [Monad m] [MonadRef m] : m SourceInfo :=
  bind MonadRef.getRef fun ref => pure (SourceInfo.fromRef ref false)

def withRef {m : Type → Type} [Monad m] [MonadRef m] {α : Type} (ref : Syntax) (x : m α) : m α :=
  bind MonadRef.getRef fun oldRef => MonadRef.withRef (replaceRef ref oldRef) x

namespace MacroM
protected def bind {α β : Type} (x : MacroM α) (f : α → MacroM β) : MacroM β := fun context state =>
  match x context state with
  | .ok a state => f a context state
  | .error e state => .error e state
instance instMonad : Monad MacroM where
  pure a := fun _ state => .ok a state
  bind := MacroM.bind
instance instMonadExceptOf : MonadExceptOf Macro.Exception MacroM where
  throw e := fun _ state => .error e state
  tryCatch x handle := fun context state =>
    match x context state with
    | .ok a state => .ok a state
    | .error e state => handle e context state
instance instMonadQuotation : MonadQuotation MacroM where
  getRef := fun context state => .ok context.ref state
  withRef ref x := fun context state => x { context with ref } state
  getCurrMacroScope := fun context state => .ok context.currMacroScope state
  getContext := fun context state => .ok context.quotContext state
  withFreshMacroScope x := x
end MacroM

namespace PrettyPrinter.UnexpandM
protected def bind {α β : Type} (x : UnexpandM α) (f : α → UnexpandM β) : UnexpandM β := fun ref state =>
  match x ref state with
  | .ok a state => f a ref state
  | .error e state => .error e state
instance instMonad : Monad UnexpandM where
  pure a := fun _ state => .ok a state
  bind := UnexpandM.bind
instance instMonadExceptOf : MonadExceptOf Unit UnexpandM where
  throw e := fun _ state => .error e state
  tryCatch x handle := fun ref state =>
    match x ref state with
    | .ok a state => .ok a state
    | .error e state => handle e ref state
/-- What is printed needs no hygiene. -/
instance instMonadQuotation : MonadQuotation UnexpandM where
  getRef := fun ref state => .ok ref state
  withRef ref x := fun _ state => x ref state
  getCurrMacroScope := fun _ state => .ok 0 state
  getContext := fun _ state => .ok (.mkSimple "_fakeMod") state
  withFreshMacroScope x := x
end PrettyPrinter.UnexpandM

end Lean
