prelude
import Workbench.GrindRingSteps
import Workbench.IntOrder
/-! The integers as a commutative ring of `grind`, and the form in which polynomials over them are shown. -/
set_option linter.all false
set_option autoImplicit false

namespace Lean.Grind

instance : CommRing Int where
  natCast := instNatCastInt
  ofNat := fun n => instOfNat (n := n)
  nsmul := ⟨fun n a => (n : Int) * a⟩
  npow := inferInstance
  intCast := instIntCastInt
  zsmul := ⟨fun n a => n * a⟩
  add_zero := Int.add_zero
  add_comm := Int.add_comm
  add_assoc := Int.add_assoc
  mul_assoc := Int.mul_assoc
  mul_one := Int.mul_one
  one_mul := Int.one_mul
  left_distrib := Int.mul_add
  right_distrib := Int.add_mul
  zero_mul := Int.zero_mul
  mul_zero := Int.mul_zero
  pow_zero := Int.pow_zero
  pow_succ := Int.pow_succ
  ofNat_succ := fun _ => rfl
  ofNat_eq_natCast := fun _ => rfl
  nsmul_eq_natCast_mul := fun _ _ => rfl
  neg_add_cancel := Int.neg_add_cancel
  sub_eq_add_neg := fun _ _ => Int.sub_eq_add_neg
  neg_zsmul := fun i a => Int.neg_mul i a
  zsmul_natCast_eq_nsmul := fun _ _ => rfl
  intCast_ofNat := fun _ => rfl
  intCast_neg := fun _ => rfl
  mul_comm := Int.mul_comm

instance : IsCharP Int 0 where
  ofNat_ext_iff := fun {x y} => by
    rw [Nat.mod_zero, Nat.mod_zero]; exact Int.natCast_inj
instance : NoNatZeroDivisors Int where
  no_nat_zero_divisors := fun k a b hk h =>
    Int.eq_of_mul_eq_mul_left (fun e => hk (Int.natCast_inj.mp e)) (show (k : Int) * a = k * b from h)

namespace CommRing

noncomputable section
abbrev Power.show (ctx : Context Int) (p : Power) : Int :=
  (Nat.beq p.k 1).rec (Var.denote ctx p.x ^ p.k) (Var.denote ctx p.x)
abbrev Mon.denote'.go (ctx : Context Int) (m : Mon) : Int → Int := m.rec (fun a => a) fun p _ ih a => ih (a * p.show ctx)
abbrev Mon.denote' (ctx : Context Int) (m : Mon) : Int := m.rec 1 fun p m _ => denote'.go ctx m (p.show ctx)
abbrev Poly.term (ctx : Context Int) (k : Int) (m : Mon) : Int := (Int.beq' k 1).rec (k * m.denote' ctx) (m.denote' ctx)
abbrev Poly.denote'.go (ctx : Context Int) (p : Poly) : Int → Int :=
  p.rec (fun k a => (Int.beq' k 0).rec (a + k) a) fun k m _ ih a => ih (a + term ctx k m)
abbrev Poly.denote' (ctx : Context Int) (p : Poly) : Int := p.rec (fun k => k) fun k m p _ => denote'.go ctx p (term ctx k m)
end

section
variable (ctx : Context Int)
theorem Power.show_eq (p : Power) : p.show ctx = p.denote ctx := by
  unfold Power.show
  cases h : Nat.beq p.k 1 with
  | false => rfl
  | true => rw [Power.denote, Nat.eq_of_beq_eq_true h]; exact (Int.pow_one _).symm
theorem Mon.denote'_go (m : Mon) (a : Int) : denote'.go ctx m a = a * m.denote ctx := by
  induction m generalizing a with
  | unit => exact (Int.mul_one a).symm
  | mult p m ih => exact (ih _).trans (by rw [Power.show_eq]; exact Int.mul_assoc _ _ _)
theorem Mon.denote'_eq (m : Mon) : m.denote' ctx = m.denote ctx := by
  cases m with
  | unit => rfl
  | mult p m => exact (denote'_go ctx m _).trans (by rw [Power.show_eq]; rfl)
theorem Poly.term_eq (k : Int) (m : Mon) : term ctx k m = k * m.denote ctx := by
  unfold term
  rw [Mon.denote'_eq]
  cases h : Int.beq' k 1 with
  | false => rfl
  | true => rw [Int.eq_of_beq' h]; exact (Int.one_mul _).symm
theorem Poly.denote'_go (p : Poly) (a : Int) : denote'.go ctx p a = a + p.denote ctx := by
  induction p generalizing a with
  | num k =>
    show (Int.beq' k 0).rec (a + k) a = a + k
    cases h : Int.beq' k 0 with
    | false => rfl
    | true => rw [Int.eq_of_beq' h]; exact (Int.add_zero a).symm
  | add k m p ih => exact (ih _).trans (by rw [term_eq]; exact Int.add_assoc _ _ _)
theorem Poly.denote'_eq (p : Poly) : p.denote' ctx = p.denote ctx := by
  cases p with
  | num k => rfl
  | add k m p => exact (denote'_go ctx p _).trans (by rw [term_eq]; rfl)
theorem norm_int (e : Expr) (p : Poly) (h : same e.toPoly p = true) : e.denote ctx = p.denote' ctx := by
  rw [Poly.denote'_eq, of_same ctx h, Expr.denote_toPoly]
end

end CommRing
end Lean.Grind
