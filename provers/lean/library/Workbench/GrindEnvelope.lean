prelude
import Workbench.GrindInstances
/-! The ring of differences of a semiring, in which `grind` reasons of semirings such as `Nat`. -/
set_option linter.all false
set_option autoImplicit false

universe u

namespace Lean.Grind.Ring.OfSemiring

attribute [local instance] Semiring.natCast Ring.intCast Semiring.nsmul Ring.zsmul

/-- `a₁ - a₂ = b₁ - b₂`, said without subtraction. -/
def r (α : Type u) [Semiring α] (a b : α × α) : Prop := ∃ k, a.1 + b.2 + k = a.2 + b.1 + k
def Q (α : Type u) [Semiring α] : Type u := Quot (r α)

noncomputable section
variable {α : Type u} [Semiring α]
local instance : Std.Associative (α := α) (· + ·) := ⟨Semiring.add_assoc⟩
local instance : Std.Commutative (α := α) (· + ·) := ⟨Semiring.add_comm⟩
open Semiring

def Q.mk (a b : α) : Q α := Quot.mk (r α) (a, b)
theorem Q.mk_congr {a b c d : α} (h : a = c) (h' : b = d) : Q.mk a b = Q.mk c d := by subst h h'; rfl
theorem Q.sound {a b c d : α} (k : α) (h : a + d + k = b + c + k) : Q.mk a b = Q.mk c d := Quot.sound ⟨k, h⟩
theorem Q.ind {p : Q α → Prop} (h : ∀ a b, p (Q.mk a b)) (q : Q α) : p q := Quot.ind (fun (a, b) => h a b) q

/-- An operation on pairs that respects equality of differences on either side. -/
def Q.lift (f : α × α → α × α → Q α) (hl : ∀ a a' b, r α a a' → f a b = f a' b)
    (hr : ∀ a b b', r α b b' → f a b = f a b') (p q : Q α) : Q α :=
  Quot.lift (fun a => Quot.lift (f a) (hr a) q) (fun a a' h => Quot.ind (β := fun q =>
    Quot.lift (f a) (hr a) q = Quot.lift (f a') (hr a') q) (fun b => hl a a' b h) q) p

def natCast (n : Nat) : Q α := .mk (OfNat.ofNat n) 0
def intCast (n : Int) : Q α := n.rec natCast fun n => .mk 0 (OfNat.ofNat (n + 1))
def add : Q α → Q α → Q α :=
  .lift (fun a b => .mk (a.1 + b.1) (a.2 + b.2))
    (fun a a' b ⟨k, h⟩ => Q.sound k (by
      rw [show a.1 + b.1 + (a'.2 + b.2) + k = a.1 + a'.2 + k + (b.1 + b.2) by ac_rfl, h]; ac_rfl))
    (fun a b b' ⟨k, h⟩ => Q.sound k (by
      rw [show a.1 + b.1 + (a.2 + b'.2) + k = b.1 + b'.2 + k + (a.1 + a.2) by ac_rfl, h]; ac_rfl))
def mul : Q α → Q α → Q α :=
  .lift (fun a b => .mk (a.1 * b.1 + a.2 * b.2) (a.1 * b.2 + a.2 * b.1))
    (fun a a' b ⟨k, h⟩ => Q.sound (k * b.1 + k * b.2) (by
      have e (x : α) : (a.1 + a'.2 + k) * x = (a.2 + a'.1 + k) * x := congrArg (· * x) h
      have e₁ := e b.1
      have e₂ := e b.2
      simp only [right_distrib] at e₁ e₂
      rw [show a.1 * b.1 + a.2 * b.2 + (a'.1 * b.2 + a'.2 * b.1) + (k * b.1 + k * b.2)
        = (a.1 * b.1 + a'.2 * b.1 + k * b.1) + (a.2 * b.2 + a'.1 * b.2 + k * b.2) by ac_rfl, e₁, ← e₂]
      ac_rfl))
    (fun a b b' ⟨k, h⟩ => Q.sound (a.1 * k + a.2 * k) (by
      have e (x : α) : x * (b.1 + b'.2 + k) = x * (b.2 + b'.1 + k) := congrArg (x * ·) h
      have e₁ := e a.1
      have e₂ := e a.2
      simp only [left_distrib] at e₁ e₂
      rw [show a.1 * b.1 + a.2 * b.2 + (a.1 * b'.2 + a.2 * b'.1) + (a.1 * k + a.2 * k)
        = (a.1 * b.1 + a.1 * b'.2 + a.1 * k) + (a.2 * b.2 + a.2 * b'.1 + a.2 * k) by ac_rfl, e₁, ← e₂]
      ac_rfl))
def neg : Q α → Q α :=
  Quot.lift (fun a => .mk a.2 a.1) fun _ _ ⟨k, h⟩ => Q.sound k h.symm
def npow (a : Q α) (n : Nat) : Q α := n.rec (natCast 1) fun _ p => mul p a

theorem neg_intCast (i : Int) : intCast (α := α) (-i) = neg (intCast i) := by
  cases i with
  | ofNat n => cases n <;> rfl
  | negSucc n => rfl
theorem neg_mul : ∀ a b : Q α, mul (neg a) b = neg (mul a b) := Q.ind fun _ a₂ => Q.ind fun b₁ b₂ =>
  Q.mk_congr (add_comm (a₂ * b₁) _) (add_comm (a₂ * b₂) _)

@[implicit_reducible] def ofSemiring : Ring (Q α) where
  add := add
  mul := mul
  neg := neg
  sub a b := add a (neg b)
  natCast := ⟨natCast⟩
  ofNat n := ⟨natCast n⟩
  intCast := ⟨intCast⟩
  nsmul := ⟨fun n a => mul (natCast n) a⟩
  zsmul := ⟨fun i a => mul (intCast i) a⟩
  npow := ⟨npow⟩
  add_zero := Q.ind fun a b => Q.mk_congr (add_zero a) (add_zero b)
  add_comm := Q.ind fun a₁ a₂ => Q.ind fun b₁ b₂ => Q.mk_congr (add_comm a₁ b₁) (add_comm a₂ b₂)
  add_assoc := Q.ind fun a₁ a₂ => Q.ind fun b₁ b₂ => Q.ind fun c₁ c₂ => Q.mk_congr (add_assoc a₁ b₁ c₁) (add_assoc a₂ b₂ c₂)
  mul_assoc := Q.ind fun a₁ a₂ => Q.ind fun b₁ b₂ => Q.ind fun c₁ c₂ => Q.mk_congr
    (by show (a₁ * b₁ + a₂ * b₂) * c₁ + (a₁ * b₂ + a₂ * b₁) * c₂ = a₁ * (b₁ * c₁ + b₂ * c₂) + a₂ * (b₁ * c₂ + b₂ * c₁)
        simp only [left_distrib, right_distrib, mul_assoc]; ac_rfl)
    (by show (a₁ * b₁ + a₂ * b₂) * c₂ + (a₁ * b₂ + a₂ * b₁) * c₁ = a₁ * (b₁ * c₂ + b₂ * c₁) + a₂ * (b₁ * c₁ + b₂ * c₂)
        simp only [left_distrib, right_distrib, mul_assoc]; ac_rfl)
  mul_one := Q.ind fun a b => Q.mk_congr
    (by show a * 1 + b * 0 = a; rw [mul_one, mul_zero, add_zero])
    (by show a * 0 + b * 1 = b; rw [mul_one, mul_zero, zero_add])
  one_mul := Q.ind fun a b => Q.mk_congr
    (by show 1 * a + 0 * b = a; rw [one_mul, zero_mul, add_zero])
    (by show 1 * b + 0 * a = b; rw [one_mul, zero_mul, add_zero])
  left_distrib := Q.ind fun a₁ a₂ => Q.ind fun b₁ b₂ => Q.ind fun c₁ c₂ => Q.mk_congr
    (by show a₁ * (b₁ + c₁) + a₂ * (b₂ + c₂) = a₁ * b₁ + a₂ * b₂ + (a₁ * c₁ + a₂ * c₂); simp only [left_distrib]; ac_rfl)
    (by show a₁ * (b₂ + c₂) + a₂ * (b₁ + c₁) = a₁ * b₂ + a₂ * b₁ + (a₁ * c₂ + a₂ * c₁); simp only [left_distrib]; ac_rfl)
  right_distrib := Q.ind fun a₁ a₂ => Q.ind fun b₁ b₂ => Q.ind fun c₁ c₂ => Q.mk_congr
    (by show (a₁ + b₁) * c₁ + (a₂ + b₂) * c₂ = a₁ * c₁ + a₂ * c₂ + (b₁ * c₁ + b₂ * c₂); simp only [right_distrib]; ac_rfl)
    (by show (a₁ + b₁) * c₂ + (a₂ + b₂) * c₁ = a₁ * c₂ + a₂ * c₁ + (b₁ * c₂ + b₂ * c₁); simp only [right_distrib]; ac_rfl)
  zero_mul := Q.ind fun a b => Q.mk_congr
    (by show 0 * a + 0 * b = 0; rw [zero_mul, zero_mul, add_zero])
    (by show 0 * b + 0 * a = 0; rw [zero_mul, zero_mul, add_zero])
  mul_zero := Q.ind fun a b => Q.mk_congr
    (by show a * 0 + b * 0 = 0; rw [mul_zero, mul_zero, add_zero])
    (by show a * 0 + b * 0 = 0; rw [mul_zero, mul_zero, add_zero])
  pow_zero _ := rfl
  pow_succ _ _ := rfl
  ofNat_succ n := Q.mk_congr (ofNat_succ n) (add_zero 0).symm
  ofNat_eq_natCast _ := rfl
  nsmul_eq_natCast_mul _ _ := rfl
  neg_add_cancel := Q.ind fun a b => Q.sound 0 (by
    show b + a + 0 + 0 = a + b + 0 + 0; rw [add_comm b])
  sub_eq_add_neg _ _ := rfl
  neg_zsmul i a := (congrArg (mul · a) (neg_intCast i)).trans (neg_mul _ a)
  zsmul_natCast_eq_nsmul _ _ := rfl
  intCast_ofNat _ := rfl
  intCast_neg := neg_intCast
attribute [instance] ofSemiring

def toQ (a : α) : Q α := .mk a 0
theorem toQ_add (a b : α) : toQ (a + b) = toQ a + toQ b := Q.mk_congr rfl (add_zero 0).symm
theorem toQ_mul (a b : α) : toQ (a * b) = toQ a * toQ b := Q.mk_congr
  (by show a * b = a * b + 0 * 0; rw [zero_mul, add_zero])
  (by show 0 = a * 0 + 0 * b; rw [zero_mul, mul_zero, add_zero])
theorem toQ_ofNat (n : Nat) : toQ (OfNat.ofNat (α := α) n) = OfNat.ofNat n := rfl
theorem toQ_pow (a : α) (n : Nat) : toQ (a ^ n) = toQ a ^ n := by
  induction n with
  | zero => rw [pow_zero, pow_zero]; rfl
  | succ n ih => rw [pow_succ, pow_succ, toQ_mul, ih]

theorem r_symm {a b : α × α} : r α a b → r α b a := fun ⟨k, h⟩ => ⟨k, by rw [add_comm b.1, add_comm b.2]; exact h.symm⟩
theorem r_trans {a b c : α × α} : r α a b → r α b c → r α a c := fun ⟨k, h⟩ ⟨l, g⟩ => ⟨b.1 + b.2 + k + l, by
  rw [show a.1 + c.2 + (b.1 + b.2 + k + l) = a.1 + b.2 + k + (b.1 + c.2 + l) by ac_rfl, h, g]; ac_rfl⟩
theorem Q.exact {a b c d : α} (h : Q.mk a b = Q.mk c d) : ∃ k, a + d + k = b + c + k :=
  Eq.mp (congrArg (Quot.lift (r α (a, b)) fun _ _ h => propext ⟨(r_trans · h), (r_trans · (r_symm h))⟩) h)
    ⟨0, congrArg (· + 0) (add_comm a b)⟩

section
variable [AddRightCancel α]
theorem Q.cancel {a b c d : α} (h : Q.mk a b = Q.mk c d) : a + d = b + c :=
  (Q.exact h).elim fun k h => AddRightCancel.add_right_cancel _ _ k h
theorem toQ_inj {a b : α} (h : toQ a = toQ b) : a = b := by
  have h := Q.cancel h
  rwa [add_zero, zero_add] at h
instance (priority := high) instNoNatZeroDivisorsQOfAddRightCancel [NoNatZeroDivisors α] : NoNatZeroDivisors (Q α) where
  no_nat_zero_divisors k := Q.ind fun a₁ a₂ => Q.ind fun b₁ b₂ => fun hk h => Q.sound 0 (congrArg (· + 0) (by
    have h : Q.mk (OfNat.ofNat k * a₁ + 0 * a₂) (OfNat.ofNat k * a₂ + 0 * a₁)
      = Q.mk (OfNat.ofNat k * b₁ + 0 * b₂) (OfNat.ofNat k * b₂ + 0 * b₁) := h
    have h := Q.cancel h
    simp only [zero_mul, add_zero, ← left_distrib] at h
    rw [ofNat_eq_natCast, ← nsmul_eq_natCast_mul, ← nsmul_eq_natCast_mul] at h
    exact NoNatZeroDivisors.no_nat_zero_divisors k _ _ hk h))
instance (priority := high) instIsCharPQOfAddRightCancel {α : Type u} {p : Nat} [Semiring α] [AddRightCancel α] [IsCharP α p] :
    IsCharP (Q α) p where
  ofNat_ext_iff {_ _} := ⟨fun h => (IsCharP.ofNat_ext_iff (α := α) p).mp (toQ_inj h),
    fun h => congrArg toQ ((IsCharP.ofNat_ext_iff (α := α) p).mpr h)⟩
end
end

end Lean.Grind.Ring.OfSemiring

namespace Lean.Grind

namespace CommRing

open Ring.OfSemiring

namespace OfCommSemiring
variable {α : Type u} [CommSemiring α]
@[implicit_reducible] noncomputable def ofCommSemiring : CommRing (Q α) :=
  { ofSemiring with
    mul_comm := Q.ind fun a₁ a₂ => Q.ind fun b₁ b₂ => Q.mk_congr
      (by rw [CommSemiring.mul_comm b₁, CommSemiring.mul_comm b₂])
      (by show a₁ * b₂ + a₂ * b₁ = b₁ * a₂ + b₂ * a₁
          rw [CommSemiring.mul_comm b₁, CommSemiring.mul_comm b₂, Semiring.add_comm]) }
attribute [instance high] ofCommSemiring
end OfCommSemiring

noncomputable section
variable {α : Type u} [Semiring α]
abbrev Expr.denoteS (ctx : Context α) (e : Expr) : α :=
  e.rec (fun k => OfNat.ofNat (α := α) k.natAbs) (fun k => OfNat.ofNat (α := α) k) (fun _ => 0)
    (fun x => x.denote ctx) (fun _ _ => 0) (fun _ _ a b => a + b) (fun _ _ _ _ => 0) (fun _ _ a b => a * b)
    (fun _ k a => a ^ k)
abbrev Expr.denoteSAsRing (ctx : Context α) (e : Expr) : Q α :=
  e.rec (fun k => OfNat.ofNat (α := Q α) k.natAbs) (fun k => OfNat.ofNat (α := Q α) k) (fun _ => 0)
    (fun x => toQ (x.denote ctx)) (fun _ _ => 0) (fun _ _ a b => a + b) (fun _ _ _ _ => 0) (fun _ _ a b => a * b)
    (fun _ k a => a ^ k)
set_option allowUnsafeReducibility true
attribute [semireducible] Expr.denoteS Expr.denoteSAsRing
theorem Expr.denoteAsRing_eq (ctx : Context α) (e : Expr) : e.denoteSAsRing ctx = toQ (e.denoteS ctx) := by
  induction e with
  | add a b iha ihb => exact (congr (congrArg _ iha) ihb).trans (toQ_add _ _).symm
  | mul a b iha ihb => exact (congr (congrArg _ iha) ihb).trans (toQ_mul _ _).symm
  | pow a k ih => exact (congrArg (· ^ k) ih).trans (toQ_pow _ _).symm
  | _ => rfl
end
end CommRing

namespace Ring.OfSemiring
open CommRing
theorem of_eq {α : Type u} [Semiring α] (ctx : Context α) (lhs rhs : Expr)
    (h : lhs.denoteS ctx = rhs.denoteS ctx) : lhs.denoteSAsRing ctx = rhs.denoteSAsRing ctx := by
  rw [Expr.denoteAsRing_eq, Expr.denoteAsRing_eq, h]
theorem of_diseq {α : Type u} [Semiring α] [AddRightCancel α] (ctx : Context α) (lhs rhs : Expr)
    (h : lhs.denoteS ctx ≠ rhs.denoteS ctx) : lhs.denoteSAsRing ctx ≠ rhs.denoteSAsRing ctx := by
  rw [Expr.denoteAsRing_eq, Expr.denoteAsRing_eq]; exact fun e => h (toQ_inj e)
end Ring.OfSemiring

instance : CommSemiring Nat where
  natCast := instNatCastNat
  ofNat := fun n => instOfNatNat n
  nsmul := ⟨fun n a => n * a⟩
  npow := inferInstance
  add_zero := Nat.add_zero
  add_comm := Nat.add_comm
  add_assoc := Nat.add_assoc
  mul_assoc := Nat.mul_assoc
  mul_one := Nat.mul_one
  one_mul := Nat.one_mul
  left_distrib := Nat.left_distrib
  right_distrib := Nat.right_distrib
  zero_mul := Nat.zero_mul
  mul_zero := Nat.mul_zero
  pow_zero := Nat.pow_zero
  pow_succ := fun _ _ => rfl
  ofNat_succ := fun _ => rfl
  ofNat_eq_natCast := fun _ => rfl
  nsmul_eq_natCast_mul := fun _ _ => rfl
  mul_comm := Nat.mul_comm
instance : AddRightCancel Nat := ⟨fun _ _ _ => Nat.add_right_cancel⟩
instance : IsCharP Nat 0 where
  ofNat_ext_iff := fun {x y} => by rw [Nat.mod_zero, Nat.mod_zero]; exact Iff.rfl
instance : NoNatZeroDivisors Nat where
  no_nat_zero_divisors := fun _ _ _ hk h => Nat.eq_of_mul_eq_mul_left (Nat.pos_of_ne_zero hk) h

end Lean.Grind
