prelude
import Workbench.IntLinearNorm
/-! Linear expressions over the natural numbers, for `simp +arith`: comparisons are those of integers, and a
difference of both sides with no positive or no negative factor settles them. -/
set_option linter.all false
set_option autoImplicit false

universe u v

noncomputable def Lean.RArray.map {α : Type u} {β : Type v} (f : α → β) (a : Lean.RArray α) : Lean.RArray β :=
  a.rec (fun x => .leaf (f x)) fun p _ _ l r => .branch p l r
theorem Lean.RArray.get_map {α : Type u} {β : Type v} (f : α → β) (a : Lean.RArray α) (n : Nat) :
    (a.map f).get n = f (a.get n) := by
  induction a with
  | leaf x => rfl
  | branch p l r ihl ihr =>
    show (Nat.ble p n).rec ((l.map f).get n) ((r.map f).get n) = f ((Nat.ble p n).rec (l.get n) (r.get n))
    cases Nat.ble p n with
    | false => exact ihl
    | true => exact ihr

namespace Nat.Internal

abbrev elimOffset {α : Sort u} (a b k : Nat) (h₁ : a + k = b + k) (h₂ : a = b → α) : α := h₂ (Nat.add_right_cancel h₁)

namespace Linear

abbrev Var := Nat
abbrev Context := Lean.RArray Nat
noncomputable abbrev Var.denote (ctx : Context) (v : Var) : Nat := ctx.get v

inductive Expr where
  | num (v : Nat)
  | var (i : Var)
  | add (a b : Expr)
  | mulL (k : Nat) (a : Expr)
  | mulR (a : Expr) (k : Nat)

structure ExprCnstr where
  eq : Bool
  lhs : Expr
  rhs : Expr

noncomputable section
abbrev Expr.denote (ctx : Context) (e : Expr) : Nat :=
  e.rec (fun k => k) (fun v => v.denote ctx) (fun _ _ a b => a + b) (fun k _ a => k * a) (fun _ k a => a * k)
abbrev ExprCnstr.denote (ctx : Context) (c : ExprCnstr) : Prop :=
  c.eq.rec (c.lhs.denote ctx ≤ c.rhs.denote ctx) (c.lhs.denote ctx = c.rhs.denote ctx)
set_option allowUnsafeReducibility true
attribute [semireducible] Var.denote Expr.denote ExprCnstr.denote

open Int.Internal.Linear (Poly)
def Expr.toInt (e : Expr) : Int.Internal.Linear.Expr :=
  e.rec (fun k => .num k) .var (fun _ _ a b => .add a b) (fun k _ a => .mulL k a) (fun _ k a => .mulR a k)
def ExprCnstr.toPoly (c : ExprCnstr) : Poly := Int.Internal.Linear.difference c.lhs.toInt c.rhs.toInt
/-- No summand is positive. -/
def nonpos (p : Poly) : Bool := p.rec (fun k => Int.ble' k 0) fun k _ _ ih => Int.ble' k 0 && ih
/-- No summand is negative, and the constant is positive. -/
def pos (p : Poly) : Bool := p.rec (fun k => Int.blt' 0 k) fun k _ _ ih => Int.ble' 0 k && ih
def ExprCnstr.isValid (c : ExprCnstr) : Bool := c.eq.rec (nonpos c.toPoly) c.toPoly.isValidEq
def ExprCnstr.isUnsat (c : ExprCnstr) : Bool := c.eq.rec (pos c.toPoly) (pos c.toPoly || pos (c.toPoly.mul (-1)))
def ExprCnstr.same (c d : ExprCnstr) : Bool :=
  c.eq.rec (d.eq.rec true false) (d.eq.rec false true) && c.toPoly.beq' d.toPoly
end

section
variable (ctx : Context)

theorem Expr.denote_toInt (e : Expr) : e.toInt.denote (ctx.map (fun n : Nat => (n : Int))) = (e.denote ctx : Int) := by
  induction e with
  | num k => rfl
  | var v => exact Lean.RArray.get_map _ ctx v
  | add a b iha ihb => exact (congrArg (· + _) iha).trans (congrArg (_ + ·) ihb)
  | mulL k a ih => exact congrArg ((k : Int) * ·) ih
  | mulR a k ih => exact congrArg (· * (k : Int)) ih
theorem ExprCnstr.denote_toPoly (b : Bool) (l r : Expr) : (toPoly ⟨b, l, r⟩).denote (ctx.map (fun n : Nat => (n : Int))) =
    (l.denote ctx : Int) - r.denote ctx := by
  rw [toPoly, Int.Internal.Linear.denote_difference, Expr.denote_toInt, Expr.denote_toInt]
theorem var_nonneg (v : Var) : 0 ≤ Int.Internal.Linear.Var.denote (ctx.map (fun n : Nat => (n : Int))) v := by
  have : Int.Internal.Linear.Var.denote (ctx.map (fun n : Nat => (n : Int))) v = (ctx.get v : Int) := Lean.RArray.get_map _ ctx v
  rw [this]; exact Int.natCast_nonneg _
theorem of_nonpos {p : Int.Internal.Linear.Poly} (h : nonpos p = true) :
    p.denote (ctx.map (fun n : Nat => (n : Int))) ≤ 0 := by
  induction p with
  | num k => exact Int.le_of_ble' h
  | add k v p ih =>
    have ⟨h₁, h₂⟩ := Bool.and_split (a := Int.ble' k 0) h
    have := Int.mul_le_mul_of_nonneg_right (Int.le_of_ble' h₁) (var_nonneg ctx v)
    rw [Int.zero_mul] at this
    exact Int.add_le_add this (ih h₂)
theorem of_pos {p : Int.Internal.Linear.Poly} (h : pos p = true) :
    0 < p.denote (ctx.map (fun n : Nat => (n : Int))) := by
  induction p with
  | num k => exact Int.lt_of_blt' h
  | add k v p ih =>
    have ⟨h₁, h₂⟩ := Bool.and_split (a := Int.ble' 0 k) h
    have h₃ := Int.mul_nonneg (Int.le_of_ble' h₁) (var_nonneg ctx v)
    have h₄ := ih h₂
    rw [Int.Internal.Linear.Poly.denote_add]; omega

theorem Expr.eq_of_toNormPoly_eq (e e' : Expr) (h : e.toInt.norm.beq' e'.toInt.norm = true) : e.denote ctx = e'.denote ctx := by
  have := Int.Internal.Linear.Expr.denote_norm (ctx.map (fun n : Nat => (n : Int))) e.toInt
  rw [Int.Internal.Linear.Poly.eq_of_beq' h, Int.Internal.Linear.Expr.denote_norm, denote_toInt, denote_toInt] at this
  exact (Int.natCast_inj.mp this).symm
theorem ExprCnstr.eq_true_of_isValid (c : ExprCnstr) (h : c.isValid = true) : c.denote ctx = True := by
  obtain ⟨b, l, r⟩ := c
  have e := denote_toPoly ctx b l r
  cases b with
  | false =>
    have := of_nonpos ctx (p := toPoly ⟨false, l, r⟩) h
    exact eq_true (show l.denote ctx ≤ r.denote ctx by omega)
  | true =>
    have := Int.Internal.Linear.Poly.of_isValidEq (ctx.map (fun n : Nat => (n : Int))) (p := toPoly ⟨true, l, r⟩) h
    exact eq_true (show l.denote ctx = r.denote ctx by omega)
theorem ExprCnstr.eq_false_of_isUnsat (c : ExprCnstr) (h : c.isUnsat = true) : c.denote ctx = False := by
  obtain ⟨b, l, r⟩ := c
  have e := denote_toPoly ctx b l r
  cases b with
  | false =>
    have := of_pos ctx (p := toPoly ⟨false, l, r⟩) h
    exact eq_false (show ¬l.denote ctx ≤ r.denote ctx by omega)
  | true =>
    apply eq_false; show ¬l.denote ctx = r.denote ctx
    have h : (pos (toPoly ⟨true, l, r⟩) || pos ((toPoly ⟨true, l, r⟩).mul (-1))) = true := h
    rw [Bool.or_eq_true] at h
    rcases h with h | h
    · have := of_pos ctx h; omega
    · have := of_pos ctx h
      rw [Int.Internal.Linear.Poly.denote_mul] at this; omega
theorem ExprCnstr.eq_of_toNormPoly_eq (c d : ExprCnstr) (h : c.same d = true) : c.denote ctx = d.denote ctx := by
  obtain ⟨b, l, r⟩ := c
  obtain ⟨b', l', r'⟩ := d
  have e₁ := denote_toPoly ctx b l r
  have e₂ := denote_toPoly ctx b' l' r'
  have ⟨h, h'⟩ := Bool.and_split h
  rw [Int.Internal.Linear.Poly.eq_of_beq' h', e₂] at e₁
  cases b <;> cases b'
  · exact propext (show l.denote ctx ≤ r.denote ctx ↔ l'.denote ctx ≤ r'.denote ctx by omega)
  · cases h
  · cases h
  · exact propext (show l.denote ctx = r.denote ctx ↔ l'.denote ctx = r'.denote ctx by omega)
end

end Linear
end Nat.Internal
