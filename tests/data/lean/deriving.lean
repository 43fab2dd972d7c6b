inductive Color | red | green | blue
  deriving DecidableEq, Repr, Inhabited, BEq
inductive Tree | leaf | node (l : Tree) (v : Nat) (r : Tree)
  deriving DecidableEq
structure Point where
  x : Nat
  y : Int
  deriving DecidableEq, Repr
theorem colors : Color.red ≠ Color.green := by decide
theorem trees : Tree.node .leaf 1 .leaf ≠ .leaf := by decide
def halves (l : List Nat) : List Nat := (l.map (· / 2)).filter (· != 0) ++ l.reverse
def clamp (a b : Int) : Int := if a ≤ b then max a (b / 2) else min a b
def greeting (s : String) : String := if s == "" then "nobody" else s ++ "!"
