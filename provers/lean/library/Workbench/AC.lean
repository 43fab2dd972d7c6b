prelude
import Workbench.ListMore
import Workbench.Int
import Workbench.NatBits
/-! Laws of operations as classes, and what the native `ac_rfl` builds its proofs from: an expression
over one operation is brought to a list of variables whose value is the expression's. -/
set_option linter.all false
set_option autoImplicit false

universe u v

structure PLift (α : Sort u) : Type u where
  up ::
  down : α

namespace Std
section
variable {α : Sort u} {β : Sort v}
class Associative (op : α → α → α) : Prop where
  assoc : (a b c : α) → op (op a b) c = op a (op b c)
class Commutative (op : α → α → α) : Prop where
  comm : (a b : α) → op a b = op b a
class IdempotentOp (op : α → α → α) : Prop where
  idempotent : (x : α) → op x x = x
class LeftIdentity (op : α → β → β) (o : outParam α) : Prop
class LawfulLeftIdentity (op : α → β → β) (o : outParam α) : Prop extends LeftIdentity op o where
  left_id : ∀ a, op o a = a
class RightIdentity (op : α → β → α) (o : outParam β) : Prop
class LawfulRightIdentity (op : α → β → α) (o : outParam β) : Prop extends RightIdentity op o where
  right_id : ∀ a, op a o = a
class Identity (op : α → α → α) (o : outParam α) : Prop extends LeftIdentity op o, RightIdentity op o
class LawfulIdentity (op : α → α → α) (o : outParam α) : Prop extends Identity op o, LawfulLeftIdentity op o,
  LawfulRightIdentity op o
end
end Std

section
open Std
instance Nat.instAssociativeAdd : Associative (α := Nat) (· + ·) := ⟨Nat.add_assoc⟩
instance Nat.instCommutativeAdd : Commutative (α := Nat) (· + ·) := ⟨Nat.add_comm⟩
instance Nat.instLawfulIdentityAdd : LawfulIdentity (α := Nat) (· + ·) 0 where
  left_id := Nat.zero_add
  right_id := Nat.add_zero
instance Nat.instAssociativeMul : Associative (α := Nat) (· * ·) := ⟨Nat.mul_assoc⟩
instance Nat.instCommutativeMul : Commutative (α := Nat) (· * ·) := ⟨Nat.mul_comm⟩
instance Nat.instLawfulIdentityMul : LawfulIdentity (α := Nat) (· * ·) 1 where
  left_id := Nat.one_mul
  right_id := Nat.mul_one
instance Nat.instAssociativeMax : Associative (α := Nat) max := ⟨Nat.max_assoc⟩
instance Nat.instCommutativeMax : Commutative (α := Nat) max := ⟨Nat.max_comm⟩
instance Nat.instIdempotentOpMax : IdempotentOp (α := Nat) max := ⟨Nat.max_self⟩
instance Nat.instAssociativeMin : Associative (α := Nat) min := ⟨Nat.min_assoc⟩
instance Nat.instCommutativeMin : Commutative (α := Nat) min := ⟨Nat.min_comm⟩
instance Nat.instIdempotentOpMin : IdempotentOp (α := Nat) min := ⟨Nat.min_self⟩
instance Nat.instAssociativeAnd : Associative (α := Nat) (· &&& ·) := ⟨Nat.and_assoc⟩
instance Nat.instCommutativeAnd : Commutative (α := Nat) (· &&& ·) := ⟨Nat.and_comm⟩
instance Nat.instIdempotentOpAnd : IdempotentOp (α := Nat) (· &&& ·) := ⟨Nat.and_self⟩
instance Nat.instAssociativeOr : Associative (α := Nat) (· ||| ·) := ⟨Nat.or_assoc⟩
instance Nat.instCommutativeOr : Commutative (α := Nat) (· ||| ·) := ⟨Nat.or_comm⟩
instance Nat.instIdempotentOpOr : IdempotentOp (α := Nat) (· ||| ·) := ⟨Nat.or_self⟩
instance Nat.instAssociativeXor : Associative (α := Nat) (· ^^^ ·) := ⟨Nat.xor_assoc⟩
instance Nat.instCommutativeXor : Commutative (α := Nat) (· ^^^ ·) := ⟨Nat.xor_comm⟩
instance Int.instAssociativeAdd : Associative (α := Int) (· + ·) := ⟨Int.add_assoc⟩
instance Int.instCommutativeAdd : Commutative (α := Int) (· + ·) := ⟨Int.add_comm⟩
instance Int.instLawfulIdentityAdd : LawfulIdentity (α := Int) (· + ·) 0 where
  left_id := Int.zero_add
  right_id := Int.add_zero
instance Int.instAssociativeMul : Associative (α := Int) (· * ·) := ⟨Int.mul_assoc⟩
instance Int.instCommutativeMul : Commutative (α := Int) (· * ·) := ⟨Int.mul_comm⟩
instance Int.instLawfulIdentityMul : LawfulIdentity (α := Int) (· * ·) 1 where
  left_id := Int.one_mul
  right_id := Int.mul_one
instance And.instAssociative : Associative And := ⟨fun _ _ _ => propext and_assoc⟩
instance And.instCommutative : Commutative And := ⟨fun _ _ => propext and_comm⟩
instance And.instIdempotentOp : IdempotentOp And := ⟨fun p => and_self p⟩
instance And.instLawfulIdentity : LawfulIdentity And True where
  left_id := true_and
  right_id := and_true
instance Or.instAssociative : Associative Or := ⟨fun _ _ _ => propext or_assoc⟩
instance Or.instCommutative : Commutative Or := ⟨fun _ _ => propext or_comm⟩
instance Or.instIdempotentOp : IdempotentOp Or := ⟨fun p => or_self p⟩
instance Or.instLawfulIdentity : LawfulIdentity Or False where
  left_id := false_or
  right_id := or_false
instance Bool.instAssociativeAnd : Associative (· && ·) := ⟨Bool.and_assoc⟩
instance Bool.instCommutativeAnd : Commutative (· && ·) := ⟨Bool.and_comm⟩
instance Bool.instIdempotentOpAnd : IdempotentOp (· && ·) := ⟨Bool.and_self⟩
instance Bool.instAssociativeOr : Associative (· || ·) := ⟨Bool.or_assoc⟩
instance Bool.instCommutativeOr : Commutative (· || ·) := ⟨Bool.or_comm⟩
instance Bool.instIdempotentOpOr : IdempotentOp (· || ·) := ⟨Bool.or_self⟩
instance List.instAssociativeAppend {α : Type u} : Associative (α := List α) (· ++ ·) := ⟨List.append_assoc⟩
instance List.instLawfulIdentityAppend {α : Type u} : LawfulIdentity (α := List α) (· ++ ·) [] where
  left_id := List.nil_append
  right_id := List.append_nil
end

namespace Lean.Data.AC

inductive Expr where
  | var (x : Nat)
  | op (lhs rhs : Expr)

structure Variable {α : Sort u} (op : α → α → α) : Type u where
  value : α
  neutral : Option (PLift (Std.LawfulIdentity op value))

structure Context (α : Sort u) where
  op : α → α → α
  assoc : Std.Associative op
  comm : Option (PLift (Std.Commutative op))
  idem : Option (PLift (Std.IdempotentOp op))
  vars : List (Variable op)
  arbitrary : α

variable {α : Sort u}

noncomputable section

def nth {β : Type v} : List β → Nat → β → β
  | [], _, d => d
  | x :: _, 0, _ => x
  | _ :: xs, n + 1, d => nth xs n d
def Context.var (ctx : Context α) (i : Nat) : Variable ctx.op := nth ctx.vars i ⟨ctx.arbitrary, none⟩

def eval (β : Sort u) (ctx : Context β) : Expr → β
  | .var i => (ctx.var i).value
  | .op l r => ctx.op (eval β ctx l) (eval β ctx r)

def Expr.toList : Expr → List Nat
  | .var i => [i]
  | .op l r => l.toList ++ r.toList
def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | y :: ys => match Nat.ble x y with
    | true => x :: y :: ys
    | false => y :: insert x ys
def sort : List Nat → List Nat
  | [] => []
  | x :: xs => insert x (sort xs)
/-- One variable of each run of equal ones. -/
def merge : List Nat → List Nat
  | [] => []
  | x :: xs => match merge xs with
    | [] => [x]
    | y :: ys => match Nat.beq x y with
      | true => y :: ys
      | false => x :: y :: ys
/-- Without neutral variables, but never empty. -/
def dropNeutral (ctx : Context α) : List Nat → List Nat
  | [] => []
  | x :: xs => match dropNeutral ctx xs with
    | [] => [x]
    | y :: ys => match (ctx.var y).neutral.isSome, (ctx.var x).neutral.isSome with
      | true, _ => x :: ys
      | false, true => y :: ys
      | false, false => x :: y :: ys
def norm (ctx : Context α) (e : Expr) : List Nat :=
  let xs := dropNeutral ctx e.toList
  let xs := cond ctx.comm.isSome (sort xs) xs
  cond ctx.idem.isSome (merge xs) xs

/-- The operation on values that may be absent. -/
def join (ctx : Context α) : Option (PLift α) → Option (PLift α) → Option (PLift α)
  | none, y => y
  | some x, none => some x
  | some x, some y => some ⟨ctx.op x.down y.down⟩
def one (ctx : Context α) (i : Nat) : Option (PLift α) := some ⟨(ctx.var i).value⟩
def value (ctx : Context α) : List Nat → Option (PLift α)
  | [] => none
  | x :: xs => join ctx (one ctx x) (value ctx xs)
end

theorem join_none (ctx : Context α) (x : Option (PLift α)) : join ctx x none = x := by cases x <;> rfl
theorem join_assoc (ctx : Context α) (x y z : Option (PLift α)) : join ctx (join ctx x y) z = join ctx x (join ctx y z) := by
  cases x with
  | none => rfl
  | some x => cases y with
    | none => rfl
    | some y => cases z with
      | none => rfl
      | some z => exact congrArg (fun a => some (PLift.up a)) (ctx.assoc.assoc _ _ _)
theorem join_comm {ctx : Context α} (h : Std.Commutative ctx.op) (x y : Option (PLift α)) : join ctx x y = join ctx y x := by
  cases x with
  | none => exact (join_none ctx y).symm
  | some x => cases y with
    | none => rfl
    | some y => exact congrArg (fun a => some (PLift.up a)) (h.comm _ _)
theorem join_idem {ctx : Context α} (h : Std.IdempotentOp ctx.op) (x : Option (PLift α)) : join ctx x x = x := by
  cases x with
  | none => rfl
  | some x => exact congrArg (fun a => some (PLift.up a)) (h.idempotent _)
theorem value_append (ctx : Context α) (xs ys : List Nat) : value ctx (xs ++ ys) = join ctx (value ctx xs) (value ctx ys) := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    show join ctx (one ctx x) (value ctx (xs ++ ys)) = join ctx (join ctx _ _) _
    rw [ih, join_assoc]
theorem value_toList (ctx : Context α) (e : Expr) : value ctx e.toList = some ⟨eval α ctx e⟩ := by
  induction e with
  | var i => rfl
  | op l r ihl ihr =>
    show value ctx (l.toList ++ r.toList) = _
    rw [value_append, ihl, ihr]; rfl
theorem value_insert {ctx : Context α} (h : Std.Commutative ctx.op) (x : Nat) (xs : List Nat) :
    value ctx (insert x xs) = value ctx (x :: xs) := by
  induction xs with
  | nil => rfl
  | cons y ys ih =>
    show value ctx (match Nat.ble x y with | true => _ | false => _) = _
    cases Nat.ble x y with
    | true => rfl
    | false =>
      show join ctx (one ctx y) (value ctx (insert x ys)) = join ctx (one ctx x) (join ctx (one ctx y) (value ctx ys))
      rw [ih]
      show join ctx (one ctx y) (join ctx (one ctx x) (value ctx ys)) = _
      rw [← join_assoc, ← join_assoc, join_comm h (one ctx y)]
theorem value_sort {ctx : Context α} (h : Std.Commutative ctx.op) (xs : List Nat) : value ctx (sort xs) = value ctx xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    show value ctx (insert x (sort xs)) = join ctx _ _
    rw [value_insert h, ← ih]; rfl
theorem value_merge {ctx : Context α} (h : Std.IdempotentOp ctx.op) (xs : List Nat) : value ctx (merge xs) = value ctx xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    show value ctx (match merge xs with | [] => _ | y :: ys => _) = join ctx (one ctx x) (value ctx xs)
    rw [← ih]
    cases merge xs with
    | nil => rfl
    | cons y ys =>
      show value ctx (match Nat.beq x y with | true => _ | false => _) = _
      cases e : Nat.beq x y with
      | false => rfl
      | true =>
        cases Nat.eq_of_beq_eq_true e
        show join ctx _ _ = join ctx _ (join ctx _ _)
        rw [← join_assoc, join_idem h]
theorem neutral_of_isSome {ctx : Context α} {i : Nat} (h : (ctx.var i).neutral.isSome = true) :
    Std.LawfulIdentity ctx.op (ctx.var i).value := by
  cases e : (ctx.var i).neutral with
  | none => rw [e] at h; cases h
  | some n => exact n.down
theorem join_neutral_left {ctx : Context α} {i : Nat} (h : (ctx.var i).neutral.isSome = true) (x : PLift α) :
    join ctx (one ctx i) (some x) = some x :=
  congrArg (fun a => some (PLift.up a)) ((neutral_of_isSome h).left_id x.down)
theorem join_neutral_right {ctx : Context α} {i : Nat} (h : (ctx.var i).neutral.isSome = true) (x : PLift α) :
    join ctx (some x) (one ctx i) = some x :=
  congrArg (fun a => some (PLift.up a)) ((neutral_of_isSome h).right_id x.down)
theorem value_dropNeutral (ctx : Context α) (xs : List Nat) : value ctx (dropNeutral ctx xs) = value ctx xs := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    show value ctx (match dropNeutral ctx xs with | [] => _ | y :: ys => _) = join ctx (one ctx x) (value ctx xs)
    rw [← ih]
    cases dropNeutral ctx xs with
    | nil => rfl
    | cons y ys =>
      show value ctx (match (ctx.var y).neutral.isSome, (ctx.var x).neutral.isSome with
        | true, _ => _ | false, true => _ | false, false => _) = join ctx _ (join ctx _ _)
      cases hy : (ctx.var y).neutral.isSome with
      | true =>
        rw [← join_assoc, show one ctx x = some ⟨(ctx.var x).value⟩ from rfl, join_neutral_right hy]; rfl
      | false => cases hx : (ctx.var x).neutral.isSome with
        | false => rfl
        | true =>
          rw [← join_assoc, show one ctx y = some ⟨(ctx.var y).value⟩ from rfl, join_neutral_left hx]; rfl
theorem value_norm (ctx : Context α) (e : Expr) : value ctx (norm ctx e) = some ⟨eval α ctx e⟩ := by
  have hc : ∀ xs, value ctx (cond ctx.comm.isSome (sort xs) xs) = value ctx xs := by
    intro xs
    cases ctx.comm with
    | none => rfl
    | some h => exact value_sort h.down xs
  have hi : ∀ xs, value ctx (cond ctx.idem.isSome (merge xs) xs) = value ctx xs := by
    intro xs
    cases ctx.idem with
    | none => rfl
    | some h => exact value_merge h.down xs
  exact (hi _).trans ((hc _).trans ((value_dropNeutral ctx _).trans (value_toList ctx e)))
theorem Context.eq_of_norm (ctx : Context α) (a b : Expr) (h : (norm ctx a == norm ctx b) = true) :
    eval α ctx a = eval α ctx b := by
  have e : value ctx (norm ctx a) = value ctx (norm ctx b) := congrArg (value ctx) (of_decide_eq_true h)
  rw [value_norm, value_norm] at e
  exact congrArg (fun o => (Option.getD o ⟨eval α ctx a⟩).down) e

end Lean.Data.AC
