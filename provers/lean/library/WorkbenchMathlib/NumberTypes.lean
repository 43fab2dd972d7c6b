prelude
import WorkbenchMathlib.SyntaxTrees
/-! Notation of Mathlib: `ℕ`, `ℤ`, sums and products over a finite set, congruence. -/
set_option linter.all false
set_option autoImplicit false

@[term_parser] def termℕ : Lean.ParserDescr := .node (.mkSimple "termℕ") (nat_lit 1024) (.symbol "ℕ")
@[term_parser] def termℤ : Lean.ParserDescr := .node (.mkSimple "termℤ") (nat_lit 1024) (.symbol "ℤ")
@[macro termℕ] def expandℕ : Lean.Macro := fun _ _ state => .ok (Lean.mkCIdent (.mkSimple "Nat")) state
@[macro termℤ] def expandℤ : Lean.Macro := fun _ _ state => .ok (Lean.mkCIdent (.mkSimple "Int")) state

open Lean.Syntax

@[term_parser] def bigsum : Lean.ParserDescr := .bigOperator (.mkSimple "bigsum") "∑ "
@[term_parser] def bigprod : Lean.ParserDescr := .bigOperator (.mkSimple "bigprod") "∏ "
@[macro bigsum] def expandSum : Lean.Macro := fun stx _ state =>
  .ok (application2 (Lean.mkCIdent (.mkStr2 "Finset" "sum")) (getArg stx (nat_lit 3))
    (function (getArg stx (nat_lit 1)) (getArg stx (nat_lit 5)))) state
@[macro bigprod] def expandProd : Lean.Macro := fun stx _ state =>
  .ok (application2 (Lean.mkCIdent (.mkStr2 "Finset" "prod")) (getArg stx (nat_lit 3))
    (function (getArg stx (nat_lit 1)) (getArg stx (nat_lit 5)))) state

@[term_parser] def natModEq : Lean.TrailingParserDescr := .congruence (.mkSimple "natModEq") " [MOD "
@[term_parser] def intModEq : Lean.TrailingParserDescr := .congruence (.mkSimple "intModEq") " [ZMOD "
@[macro natModEq] def expandNatModEq : Lean.Macro := fun stx _ state =>
  .ok (application3 (Lean.mkCIdent (.mkStr2 "Nat" "ModEq")) (getArg stx (nat_lit 4)) (getArg stx (nat_lit 0))
    (getArg stx (nat_lit 2))) state
@[macro intModEq] def expandIntModEq : Lean.Macro := fun stx _ state =>
  .ok (application3 (Lean.mkCIdent (.mkStr2 "Int" "ModEq")) (getArg stx (nat_lit 4)) (getArg stx (nat_lit 0))
    (getArg stx (nat_lit 2))) state
