prelude
import Workbench.Macros
/-! Native functions that take syntax apart and build it, for macros written without quotations. -/
set_option linter.all false
set_option autoImplicit false

namespace Lean
@[extern "native"] opaque mkCIdent (name : Name) : Syntax := .missing
@[extern "native"] opaque mkNullNode (children : Syntax) : Syntax := children

namespace Syntax
@[extern "native"] opaque getArgs (stx : Syntax) : Syntax := stx

/-- Syntax that is not there has no arguments, so this is a node without children. -/
def emptyNode : Syntax := mkNullNode (getArgs .missing)
def function (binder body : Syntax) : Syntax :=
  node2 .none (Name.mkStr4 "Lean" "Parser" "Term" "fun") (mkAtom "fun")
    (node4 .none (Name.mkStr4 "Lean" "Parser" "Term" "basicFun")
      (node1 .none (.mkSimple "null") binder) emptyNode (mkAtom "=>") body)
def application (fn arguments : Syntax) : Syntax :=
  node2 .none (Name.mkStr4 "Lean" "Parser" "Term" "app") fn arguments
def application2 (fn a b : Syntax) : Syntax := application fn (node2 .none (.mkSimple "null") a b)
def application3 (fn a b c : Syntax) : Syntax := application fn (node3 .none (.mkSimple "null") a b c)
end Syntax

namespace ParserDescr
def sequence (p q : ParserDescr) : ParserDescr := .binary (.mkSimple "andthen") p q
def termAt (precedence : Nat) : ParserDescr := .cat (.mkSimple "term") precedence
/-- `∑ x ∈ s, f` for another first symbol: the binder, the set and the body are arguments 1, 3, 5. -/
def bigOperator (kind : Name) (symbol : String) : ParserDescr :=
  .node kind (nat_lit 1023) (sequence (.symbol symbol) (sequence (termAt (nat_lit 1024))
    (sequence (.symbol " ∈ ") (sequence (termAt (nat_lit 0)) (sequence (.symbol ", ") (termAt (nat_lit 67)))))))
/-- `a ≡ b [MOD n]` for another word: the three terms are arguments 0, 2, 4. -/
def congruence (kind : Name) (word : String) : ParserDescr :=
  .trailingNode kind (nat_lit 50) (nat_lit 0) (sequence (.symbol " ≡ ") (sequence (termAt (nat_lit 0))
    (sequence (.symbol word) (sequence (termAt (nat_lit 0)) (.symbol "]")))))
end ParserDescr
end Lean
