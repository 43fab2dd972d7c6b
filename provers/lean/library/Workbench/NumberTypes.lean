prelude
import Workbench.Unexpanders
/-! The notations `ℕ` and `ℤ`: each token expands to the type's name, by the native `mkCIdent`. -/
set_option linter.all false
set_option autoImplicit false

@[extern "native"] opaque Lean.mkCIdent (name : Lean.Name) : Lean.Syntax := name

@[term_parser] def termℕ : Lean.ParserDescr := .node (.mkSimple "termℕ") (nat_lit 1024) (.symbol "ℕ")
@[term_parser] def termℤ : Lean.ParserDescr := .node (.mkSimple "termℤ") (nat_lit 1024) (.symbol "ℤ")
@[macro termℕ] def expandℕ : Lean.Macro := fun _ _ state => .ok (Lean.mkCIdent (.mkSimple "Nat")) state
@[macro termℤ] def expandℤ : Lean.Macro := fun _ _ state => .ok (Lean.mkCIdent (.mkSimple "Int")) state
