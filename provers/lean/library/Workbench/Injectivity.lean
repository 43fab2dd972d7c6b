prelude
import Workbench.Logic
/-! Injectivity of the constructors of types that are older than what Lean makes these lemmas from. -/
set_option linter.all false
set_option autoImplicit false

gen_injective_theorems% Array
gen_injective_theorems% Char
gen_injective_theorems% Fin
gen_injective_theorems% Lean.Name
gen_injective_theorems% Lean.Syntax
gen_injective_theorems% List
gen_injective_theorems% MProd
gen_injective_theorems% Option
gen_injective_theorems% PULift
gen_injective_theorems% PProd
gen_injective_theorems% Prod
gen_injective_theorems% String
gen_injective_theorems% Subtype
gen_injective_theorems% Substring.Raw

theorem Nat.succ.inj {m n : Nat} (h : Nat.succ m = Nat.succ n) : m = n := congrArg Nat.pred h
@[simp] theorem Nat.succ.injEq (u v : Nat) : (Nat.succ u = Nat.succ v) = (u = v) :=
  propext ⟨Nat.succ.inj, fun h => h ▸ rfl⟩
