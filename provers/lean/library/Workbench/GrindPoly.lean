prelude
import Workbench.GrindRing
/-! Polynomials with integer coefficients over a commutative ring, in the form that the native solver
writes them, and their arithmetic. Monomials are ordered by their variables here; the solver's own order
does not matter, since what it claims of a polynomial is checked by bringing a difference to 0. -/
set_option linter.all false
set_option autoImplicit false

universe u

namespace Lean.Grind.CommRing

attribute [local instance] Semiring.natCast Ring.intCast Semiring.nsmul Ring.zsmul

abbrev Var := Nat
inductive Expr where
  | num (k : Int)
  | natCast (k : Nat)
  | intCast (k : Int)
  | var (i : Var)
  | neg (a : Expr)
  | add (a b : Expr)
  | sub (a b : Expr)
  | mul (a b : Expr)
  | pow (a : Expr) (k : Nat)
structure Power where
  x : Var
  k : Nat
inductive Mon where
  | unit
  | mult (p : Power) (m : Mon)
inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Mon) (p : Poly)
abbrev Context (α : Type u) := RArray α

noncomputable section

section
variable {α : Type u}
abbrev Var.denote (ctx : Context α) (v : Var) : α := ctx.get v
abbrev denoteInt [Ring α] (k : Int) : α :=
  (Int.blt' k 0).rec (OfNat.ofNat (α := α) k.natAbs) (-OfNat.ofNat (α := α) k.natAbs)
abbrev Expr.denote [Ring α] (ctx : Context α) (e : Expr) : α :=
  e.rec (fun k => denoteInt k) (fun k => NatCast.natCast (R := α) k) (fun k => IntCast.intCast (R := α) k)
    (fun x => x.denote ctx) (fun _ a => -a) (fun _ _ a b => a + b) (fun _ _ a b => a - b) (fun _ _ a b => a * b)
    (fun _ k a => a ^ k)
set_option allowUnsafeReducibility true
attribute [semireducible] Var.denote denoteInt Expr.denote
def Power.denote [Semiring α] (ctx : Context α) (p : Power) : α := Var.denote ctx p.x ^ p.k
def Mon.denote [Semiring α] (ctx : Context α) (m : Mon) : α := m.rec 1 fun p _ ih => p.denote ctx * ih
def Poly.denote [Ring α] (ctx : Context α) (p : Poly) : α := p.rec (fun k => (k : α)) fun k m _ ih => k * m.denote ctx + ih
end

/-! Arithmetic -/

namespace Mon
protected def beq' (m : Mon) : Mon → Bool :=
  m.rec (fun m' => m'.rec true fun _ _ _ => false)
    fun p _ ih m' => m'.rec false fun p' m' _ => Nat.beq p.x p'.x && (Nat.beq p.k p'.k && ih m')
/-- Whether the first comes before the second. -/
def before (m : Mon) : Mon → Bool :=
  m.rec (fun m' => m'.rec false fun _ _ _ => true) fun p _ ih m' => m'.rec false fun p' m' _ =>
    (Nat.beq p.x p'.x).rec (Nat.ble p.x p'.x) ((Nat.beq p.k p'.k).rec (Nat.ble p.k p'.k) (ih m'))
def insert (p : Power) (m : Mon) : Mon :=
  m.rec (.mult p .unit) fun p' m ih =>
    (Nat.beq p.x p'.x).rec ((Nat.ble p.x p'.x).rec (.mult p' ih) (.mult p (.mult p' m))) (.mult ⟨p.x, p.k + p'.k⟩ m)
def mul (m m' : Mon) : Mon := m.rec m' fun p _ ih => ih.insert p
end Mon

namespace Poly
protected def beq' (p : Poly) : Poly → Bool :=
  p.rec (fun k q => q.rec (fun k' => Int.beq' k k') fun _ _ _ _ => false)
    fun k m _ ih q => q.rec (fun _ => false) fun k' m' q _ => Int.beq' k k' && (m.beq' m' && ih q)
def addConst (p : Poly) (c : Int) : Poly := p.rec (fun k => .num (k + c)) fun k m _ ih => .add k m ih
def insert (k : Int) (m : Mon) (p : Poly) : Poly :=
  m.rec (p.addConst k) fun _ _ _ => p.rec (fun c => .add k m (.num c)) fun k' m' p ih =>
    (m.beq' m').rec ((m.before m').rec (.add k' m' ih) (.add k m (.add k' m' p)))
      ((Int.beq' (k + k') 0).rec (.add (k + k') m p) p)
def norm (p : Poly) : Poly := p.rec .num fun k m _ ih => ih.insert k (m.mul .unit)
def sum (p : Poly) : Poly → Poly :=
  p.rec (fun c q => q.addConst c) fun k m p ih q => q.rec (fun c => .add k m (p.addConst c)) fun k' m' q ihq =>
    (m.beq' m').rec ((m.before m').rec (.add k' m' ihq) (.add k m (ih (.add k' m' q))))
      ((Int.beq' (k + k') 0).rec (.add (k + k') m (ih q)) (ih q))
def scale (p : Poly) (c : Int) : Poly :=
  (Int.beq' c 0).rec (p.rec (fun k => .num (c * k)) fun k m _ ih => .add (c * k) m ih) (.num 0)
def mulMon (p : Poly) (k : Int) (m : Mon) : Poly :=
  p.rec (fun c => (Int.beq' (k * c) 0).rec (insert (k * c) m (.num 0)) (.num 0))
    fun k' m' _ ih => insert (k * k') (m.mul m') ih
def mul (p q : Poly) : Poly := p.rec (fun c => q.scale c) fun k m _ ih => sum (q.mulMon k m) ih
def pow (p : Poly) (n : Nat) : Poly := n.rec (.num 1) fun n ih => (Nat.beq n 0).rec (ih.mul p) p
def sub (p q : Poly) : Poly := p.sum (q.scale (-1))
/-- All coefficients are multiples of `c`. -/
def vanishes (c : Nat) (p : Poly) : Bool := p.rec (fun k => Int.beq' (k % c) 0) fun k _ _ ih => Int.beq' (k % c) 0 && ih
def ofVar (x : Var) : Poly := .add 1 (.mult ⟨x, 1⟩ .unit) (.num 0)
end Poly

def Expr.toPoly (e : Expr) : Poly :=
  e.rec .num (fun k => .num k) .num .ofVar (fun _ a => a.scale (-1)) (fun _ _ a b => a.sum b) (fun _ _ a b => a.sub b)
    (fun _ _ a b => a.mul b) (fun _ k a => a.pow k)
end

/-! Values -/

theorem Mon.eq_of_beq' {m m' : Mon} (h : m.beq' m' = true) : m = m' := by
  induction m generalizing m' with
  | unit => cases m' with
    | unit => rfl
    | mult p' m' => cases h
  | mult p m ih => cases m' with
    | unit => cases h
    | mult p' m' =>
      obtain ⟨x, k⟩ := p
      obtain ⟨x', k'⟩ := p'
      have ⟨h₁, h⟩ := Bool.and_split (a := Nat.beq x x') h
      have ⟨h₂, h₃⟩ := Bool.and_split (a := Nat.beq k k') h
      cases Nat.eq_of_beq_eq_true h₁
      cases Nat.eq_of_beq_eq_true h₂
      rw [ih h₃]
theorem Poly.eq_of_beq' {p q : Poly} (h : p.beq' q = true) : p = q := by
  induction p generalizing q with
  | num k => cases q with
    | num k' => exact congrArg _ (Int.eq_of_beq' h)
    | add k' m' q => cases h
  | add k m p ih => cases q with
    | num k' => cases h
    | add k' m' q =>
      have ⟨h₁, h⟩ := Bool.and_split (a := Int.beq' k k') h
      have ⟨h₂, h₃⟩ := Bool.and_split h
      rw [Int.eq_of_beq' h₁, Mon.eq_of_beq' h₂, ih h₃]

section
open Semiring Ring CommSemiring
variable {α : Type u} [CommRing α] (ctx : Context α)

theorem mul_left_comm (a b c : α) : a * (b * c) = b * (a * c) := by rw [← mul_assoc, mul_comm a, mul_assoc]

theorem Mon.denote_mult (p : Power) (m : Mon) : (Mon.mult p m).denote ctx = p.denote ctx * m.denote ctx := rfl
theorem Mon.denote_insert (p : Power) (m : Mon) : (m.insert p).denote ctx = p.denote ctx * m.denote ctx := by
  induction m with
  | unit => rfl
  | mult p' m ih =>
    show Mon.denote ctx ((Nat.beq p.x p'.x).rec ((Nat.ble p.x p'.x).rec (.mult p' (m.insert p)) (.mult p (.mult p' m)))
      (.mult ⟨p.x, p.k + p'.k⟩ m)) = _
    cases h : Nat.beq p.x p'.x with
    | true =>
      show Var.denote ctx p.x ^ (p.k + p'.k) * m.denote ctx = Var.denote ctx p.x ^ p.k * (Var.denote ctx p'.x ^ p'.k * m.denote ctx)
      rw [← Nat.eq_of_beq_eq_true h, pow_add, mul_assoc]
    | false => cases Nat.ble p.x p'.x with
      | true => rfl
      | false => exact (congrArg (p'.denote ctx * ·) ih).trans (mul_left_comm _ _ _)
theorem Mon.denote_mul (m m' : Mon) : (m.mul m').denote ctx = m.denote ctx * m'.denote ctx := by
  induction m with
  | unit => exact (one_mul _).symm
  | mult p m ih =>
    show ((m.mul m').insert p).denote ctx = _
    rw [denote_insert, ih, denote_mult, mul_assoc]

theorem Poly.denote_add' (k : Int) (m : Mon) (p : Poly) : (Poly.add k m p).denote ctx = (k : α) * m.denote ctx + p.denote ctx := rfl
theorem Poly.denote_addConst (p : Poly) (c : Int) : (p.addConst c).denote ctx = p.denote ctx + (c : α) := by
  induction p with
  | num k => exact intCast_add k c
  | add k m p ih => exact (congrArg (_ + ·) ih).trans (Semiring.add_assoc _ _ _).symm
/-- Two summands with one monomial, joined. -/
theorem Poly.denote_join {k k' : Int} {m m' : Mon} {p : Poly} {s : α} (h : m.beq' m' = true) (hs : p.denote ctx = s) :
    Poly.denote ctx ((Int.beq' (k + k') 0).rec (.add (k + k') m p) p) = (k : α) * m.denote ctx + (k' * m'.denote ctx + s) := by
  rw [← Mon.eq_of_beq' h, ← Semiring.add_assoc, ← right_distrib, ← intCast_add, ← hs]
  cases e : Int.beq' (k + k') 0 with
  | false => rfl
  | true => rw [Int.eq_of_beq' e, intCast_zero, zero_mul, Semiring.zero_add]
theorem Poly.denote_insert (k : Int) (m : Mon) (p : Poly) : (p.insert k m).denote ctx = (k : α) * m.denote ctx + p.denote ctx := by
  cases m with
  | unit =>
    show (p.addConst k).denote ctx = (k : α) * 1 + _
    rw [denote_addConst, mul_one, Semiring.add_comm]
  | mult pw m =>
    induction p with
    | num c => rfl
    | add k' m' p ih =>
      show Poly.denote ctx (((Mon.mult pw m).beq' m').rec (((Mon.mult pw m).before m').rec (.add k' m' (p.insert k (.mult pw m)))
        (.add k (.mult pw m) (.add k' m' p))) ((Int.beq' (k + k') 0).rec (.add (k + k') (.mult pw m) p) p)) = _
      cases h : (Mon.mult pw m).beq' m' with
      | true => exact denote_join ctx h rfl
      | false => cases (Mon.mult pw m).before m' with
        | true => rfl
        | false => exact (congrArg (_ + ·) ih).trans (Semiring.add_left_comm _ _ _)
theorem Poly.denote_norm (p : Poly) : p.norm.denote ctx = p.denote ctx := by
  induction p with
  | num k => rfl
  | add k m p ih =>
    show (p.norm.insert k (m.mul .unit)).denote ctx = _
    rw [denote_insert, ih, Mon.denote_mul, show Mon.unit.denote ctx = 1 from rfl, mul_one]; rfl
theorem Poly.denote_sum (p q : Poly) : (p.sum q).denote ctx = p.denote ctx + q.denote ctx := by
  induction p generalizing q with
  | num c => exact (denote_addConst ctx q c).trans (Semiring.add_comm _ _)
  | add k m p ih => induction q with
    | num c => exact (congrArg (_ + ·) (denote_addConst ctx p c)).trans (Semiring.add_assoc _ _ _).symm
    | add k' m' q ihq =>
      show Poly.denote ctx ((m.beq' m').rec ((m.before m').rec (.add k' m' ((Poly.add k m p).sum q))
        (.add k m (p.sum (.add k' m' q)))) ((Int.beq' (k + k') 0).rec (.add (k + k') m (p.sum q)) (p.sum q))) = _
      cases h : m.beq' m' with
      | true =>
        refine (denote_join ctx h (ih q)).trans ?_
        rw [denote_add', denote_add', Semiring.add_assoc, Semiring.add_left_comm (p.denote ctx)]
      | false => cases m.before m' with
        | true => exact (congrArg (_ + ·) (ih _)).trans (Semiring.add_assoc _ _ _).symm
        | false => exact (congrArg (_ + ·) ihq).trans (Semiring.add_left_comm _ _ _)
theorem Poly.denote_scale (p : Poly) (c : Int) : (p.scale c).denote ctx = (c : α) * p.denote ctx := by
  unfold scale
  cases h : Int.beq' c 0 with
  | true => rw [Int.eq_of_beq' h, intCast_zero, zero_mul]; exact intCast_zero
  | false =>
    induction p with
    | num k => exact intCast_mul c k
    | add k m p ih =>
      show ((c * k : Int) : α) * m.denote ctx + _ = (c : α) * (k * m.denote ctx + p.denote ctx)
      rw [left_distrib, ← mul_assoc, ← intCast_mul]
      exact congrArg (_ + ·) ih
theorem Poly.denote_mulMon (p : Poly) (k : Int) (m : Mon) : (p.mulMon k m).denote ctx = (k : α) * m.denote ctx * p.denote ctx := by
  induction p with
  | num c =>
    show Poly.denote ctx ((Int.beq' (k * c) 0).rec (insert (k * c) m (.num 0)) (.num 0)) = (k : α) * m.denote ctx * (c : α)
    rw [mul_assoc, mul_comm (m.denote ctx), ← mul_assoc, ← intCast_mul]
    cases h : Int.beq' (k * c) 0 with
    | true => rw [Int.eq_of_beq' h, intCast_zero, zero_mul]; exact intCast_zero
    | false => exact (denote_insert ctx _ _ _).trans ((congrArg (_ + ·) intCast_zero).trans (add_zero _))
  | add k' m' p ih =>
    show (insert (k * k') (m.mul m') (p.mulMon k m)).denote ctx = _
    rw [denote_insert, ih, Mon.denote_mul, denote_add', left_distrib, intCast_mul, mul_assoc (k : α) k', mul_left_comm (k' : α),
      ← mul_assoc (k : α)]
theorem Poly.denote_mul (p q : Poly) : (p.mul q).denote ctx = p.denote ctx * q.denote ctx := by
  induction p with
  | num c => exact denote_scale ctx q c
  | add k m p ih =>
    show ((q.mulMon k m).sum (p.mul q)).denote ctx = _
    rw [denote_sum, denote_mulMon, ih, denote_add', right_distrib]
theorem Poly.denote_pow (p : Poly) (n : Nat) : (p.pow n).denote ctx = p.denote ctx ^ n := by
  induction n with
  | zero => rw [pow_zero]; exact intCast_one
  | succ n ih =>
    show Poly.denote ctx ((Nat.beq n 0).rec ((p.pow n).mul p) p) = _
    cases h : Nat.beq n 0 with
    | true => cases Nat.eq_of_beq_eq_true h; exact (pow_one _).symm
    | false => rw [pow_succ, ← ih]; exact denote_mul ctx _ p
theorem Poly.denote_sub (p q : Poly) : (p.sub q).denote ctx = p.denote ctx - q.denote ctx := by
  rw [sub, denote_sum, denote_scale, intCast_neg, intCast_one, neg_mul, one_mul, sub_eq_add_neg]
theorem Poly.eq_zero_of_vanishes {c : Nat} [IsCharP α c] {p : Poly} (h : p.vanishes c = true) : p.denote ctx = 0 := by
  induction p with
  | num k => exact intCast_eq_zero (Int.eq_of_beq' h)
  | add k m p ih =>
    have ⟨h₁, h₂⟩ := Bool.and_split (a := Int.beq' (k % c) 0) h
    rw [denote_add', ih h₂, intCast_eq_zero (Int.eq_of_beq' h₁), zero_mul, add_zero]

theorem denoteInt_eq (k : Int) : denoteInt (α := α) k = (k : α) := by
  unfold denoteInt
  cases k with
  | ofNat n => exact (intCast_ofNat n).symm
  | negSucc n =>
    have e : Int.blt' (Int.negSucc n) 0 = true := (Int.ble'_eq_true _ _).mpr (by rw [Int.negSucc_eq]; omega)
    rw [e]
    exact (congrArg (fun a : α => -a) (ofNat_eq_natCast (n + 1))).trans (intCast_negSucc n).symm
theorem Expr.denote_toPoly (e : Expr) : e.toPoly.denote ctx = e.denote ctx := by
  induction e with
  | num k => exact (denoteInt_eq k).symm
  | natCast k => exact intCast_natCast k
  | intCast k => rfl
  | var x =>
    show ((1 : Int) : α) * (Var.denote ctx x ^ 1 * 1) + ((0 : Int) : α) = Var.denote ctx x
    rw [intCast_one, intCast_zero, one_mul, mul_one, add_zero, pow_one]
  | neg a ih =>
    show (a.toPoly.scale (-1)).denote ctx = -a.denote ctx
    rw [Poly.denote_scale, ih, intCast_neg, intCast_one, neg_mul, one_mul]
  | add a b iha ihb =>
    show (a.toPoly.sum b.toPoly).denote ctx = a.denote ctx + b.denote ctx
    rw [Poly.denote_sum, iha, ihb]
  | sub a b iha ihb =>
    show (a.toPoly.sub b.toPoly).denote ctx = a.denote ctx - b.denote ctx
    rw [Poly.denote_sub, iha, ihb]
  | mul a b iha ihb =>
    show (a.toPoly.mul b.toPoly).denote ctx = a.denote ctx * b.denote ctx
    rw [Poly.denote_mul, iha, ihb]
  | pow a k ih =>
    show (a.toPoly.pow k).denote ctx = a.denote ctx ^ k
    rw [Poly.denote_pow, ih]
end

end Lean.Grind.CommRing
