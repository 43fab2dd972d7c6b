theorem logic1 (p q : Prop) (h : p ∧ q) : q := by grind
theorem logic2 (p q : Prop) (h : p ∨ q) (hn : ¬p) : q := by grind
theorem logic3 (α : Type) (f : α → α) (a b : α) (h : a = b) : f a = f b := by grind
theorem logic4 (p q r : Prop) (h : p ↔ q) (hq : q → r) : p → r := by grind
theorem logic5 (p q r : Prop) : (p ∧ q → r) ↔ (p → q → r) := by grind
theorem logic6 (p q : Prop) : ¬(p ∧ q) ↔ ¬p ∨ ¬q := by grind
theorem logic7 (p q r : Prop) : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := by grind
theorem logic8 (p q : Prop) : ((p → q) → p) → p := by grind
theorem logic9 (a b c d : Nat) (f : Nat → Nat) (h1 : a = b) (h2 : f b = c) (h3 : c = d) : f a = d := by grind
theorem logic10 (α : Type) (f : α → α) (a : α) (h : f (f (f a)) = a) (h2 : f (f (f (f (f a)))) = a) : f a = a := by grind
theorem logic11 (a b : Nat) (h : Nat.succ a = Nat.succ b) : a = b := by grind
theorem logic12 (α : Type) (a : α) (l : List α) (h : a :: l = []) : False := by grind
theorem logic13 (a : Nat) (h : some a = none) : False := by grind
theorem logic14 (a b : Nat) : (if a = b then 1 else 2) = 1 → a = b := by grind
theorem logic15 (c : Prop) [Decidable c] (x y : Nat) (h : x = y) : (if c then x else y) = y := by grind
theorem logic16 (p : Nat → Prop) (h : ∀ x, p x) : p 3 := by grind
theorem logic17 (p q : Nat → Prop) (h : ∀ x, p x → q x) (hp : p a) : q a := by grind
theorem logic18 (p : Nat → Prop) (h : ∃ x, p x) : ∃ y, p y := by grind
theorem logic19 (b : Bool) (h : b = true) : (!b) = false := by grind
theorem logic20 (a b : Bool) : (a && b) = (b && a) := by grind
theorem logic21 (a b : Bool) : (a || b) = true ↔ a = true ∨ b = true := by grind
theorem logic22 (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by grind
def dbl (n : Nat) : Nat := n + n
@[grind =] theorem dbl_def (n : Nat) : dbl n = n + n := rfl
theorem logic23 (n : Nat) : dbl n = n + n := by grind
theorem app (P : Nat → Prop) (f : Nat → Nat) (h : ∀ x, P x → P (f x)) (h0 : P 0) : P (f (f 0)) := by grind
def len {α} : List α → Nat | [] => 0 | _ :: t => len t + 1
theorem logic24 : len [1,2] = 2 := by grind [len]
inductive Ev : Nat → Prop | z : Ev 0 | s : Ev n → Ev (n+2)
attribute [grind intro] Ev
theorem logic25 : Ev 4 := by grind
theorem logic26 (a b : Nat) (h : a = b) : b = a := by grind only
theorem logic27 (x : Option Nat) : (match x with | none => 0 | some _ => 1) ≤ 1 := by grind
theorem logic28 (p : Prop) [Decidable p] (h : decide p = true) : p := by grind
theorem logic29 (x y : Nat × Nat) (h : x.1 = y.1) (h' : x.2 = y.2) : x = y := by grind
theorem logic30 (a b c : Nat) (h : a ≠ b) (h' : b = c) : a ≠ c := by grind
structure P2 where
  x : Nat
  y : Nat
theorem logic32 (p q : P2) (h : p.x = q.x) (h2 : p.y = q.y) : p = q := by grind [P2]
theorem logic33 (p q r s: Prop) (h : p ∨ q ∨ r) (h1 : p → s) (h2 : q → s) (h3 : r → s) : s := by grind
theorem logic34 (x : Option Nat) : (match x with | none => 0 | some _ => 1) = 0 ∨ x ≠ none := by grind
theorem logic35 (α : Type) (op : α → α → α) (h : ∀ a b, op a b = op b a) (a b : α) : op a b = op b a := by grind
theorem logic36 (p q : Prop) (h : p → q) (h' : ¬ q) : ¬ p := by grind
theorem logic37 (f : Nat → Nat) (hf : Function.Injective f) (h : f a = f b) : a = b := by grind
theorem logic38 (a b : Nat) (h : (a == b) = true) : a = b := by grind
theorem logic39 (x y z : Nat) (h : x = y ∨ x = z) (h1 : y = 3) (h2 : z = 3) : x = 3 := by grind
inductive Color | red | green | blue
theorem logic40 (c : Color) (h : c ≠ .red) (h2 : c ≠ .green) : c = .blue := by grind [Color]
theorem logic41 (c : Color) : (match c with | .red => 1 | .green => 2 | .blue => 3) ≠ 0 := by grind
inductive Tree | leaf | node (l : Tree) (v : Nat) (r : Tree)
def Tree.size : Tree → Nat | .leaf => 0 | .node l _ r => l.size + r.size + 1
def Tree.mirror : Tree → Tree | .leaf => .leaf | .node l v r => .node r.mirror v l.mirror
theorem Tree.mirror_mirror (t : Tree) : t.mirror.mirror = t := by induction t <;> grind [Tree.mirror]
theorem logic42 (l r l2 r2 : Tree) (h : Tree.node l a r = Tree.node l2 b r2) : l = l2 ∧ a = b ∧ r = r2 := by grind
theorem logic43 (f : Nat → Nat) (h : ∀ x, f (f x) = f x) : f (f (f a)) = f a := by grind
theorem logic44 (R : Nat → Nat → Prop) (t : ∀ a b c, R a b → R b c → R a c) (h1 : R x y) (h2 : R y z) (h3 : R z w) : R x w := by grind
theorem logic45 (h : a ∧ ¬ a) : False := by grind
theorem logic46 (s : Nat → Prop) [DecidablePred s] (x : Nat) : (if s x then 1 else 0) = 1 ↔ s x := by grind
theorem logic47 (p : Prop) : p ∨ ¬p := by grind
theorem logic48 (p q : Prop) (h : ¬(p → q)) : p ∧ ¬q := by grind
theorem logic49 (P : Nat → Prop) (h : ¬ ∀ x, P x) : ∃ x, ¬ P x := by grind
