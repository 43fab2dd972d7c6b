prelude
import Workbench.GrindPoly
/-! Steps of `grind` on equations in a commutative ring (Gröbner bases). Each claims that a combination of
polynomials that are 0 is another one; the certificate brings the difference to 0. The versions whose
names end in `C` compute modulo the ring's characteristic. -/
set_option linter.all false
set_option autoImplicit false

universe u

namespace Lean.Grind.CommRing

attribute [local instance] Semiring.natCast Ring.intCast Semiring.nsmul Ring.zsmul

noncomputable section
def same (p q : Poly) : Bool := (p.norm.sub q.norm).beq' (.num 0)
def sameC (c : Nat) (p q : Poly) : Bool := (p.norm.sub q.norm).vanishes c
def nonzero (k : Int) : Bool := !Int.beq' k 0
def difference (lhs rhs : Expr) : Poly := (lhs.sub rhs).toPoly
def combination (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ : Poly) : Poly :=
  (p₁.mulMon k₁ m₁).sum (p₂.mulMon k₂ m₂)
/-- Coefficients that are multiples of `c` removed. -/
def Poly.normEq0 (p : Poly) (c : Nat) : Poly :=
  p.rec (fun k => (Int.beq' (k % c) 0).rec (.num k) (.num 0)) fun k m _ ih => (Int.beq' (k % c) 0).rec (.add k m ih) ih
end

section
open Semiring Ring CommSemiring
variable {α : Type u} [CommRing α] (ctx : Context α)

theorem of_same {p q : Poly} (h : same p q = true) : q.denote ctx = p.denote ctx := by
  have e : (p.norm.sub q.norm).denote ctx = 0 := by rw [Poly.eq_of_beq' h]; exact intCast_zero
  rw [Poly.denote_sub, Poly.denote_norm, Poly.denote_norm] at e; exact (sub_eq_zero_iff.mp e).symm
theorem of_sameC {c : Nat} [IsCharP α c] {p q : Poly} (h : sameC c p q = true) : q.denote ctx = p.denote ctx := by
  have e := Poly.eq_zero_of_vanishes ctx h
  rw [Poly.denote_sub, Poly.denote_norm, Poly.denote_norm] at e; exact (sub_eq_zero_iff.mp e).symm
theorem ne_zero_of_nonzero {k : Int} (h : nonzero k = true) : k ≠ 0 := by
  intro e; subst e; cases h
theorem denote_difference (lhs rhs : Expr) : (difference lhs rhs).denote ctx = lhs.denote ctx - rhs.denote ctx :=
  Expr.denote_toPoly ctx (lhs.sub rhs)
theorem difference_eq {lhs rhs : Expr} (h : lhs.denote ctx = rhs.denote ctx) : (difference lhs rhs).denote ctx = 0 := by
  rw [denote_difference, h, sub_self]
theorem of_difference {lhs rhs : Expr} (h : (difference lhs rhs).denote ctx = 0) : lhs.denote ctx = rhs.denote ctx := by
  rw [denote_difference] at h; exact sub_eq_zero_iff.mp h
theorem combination_eq {k₁ : Int} {m₁ : Mon} {p₁ : Poly} {k₂ : Int} {m₂ : Mon} {p₂ : Poly} (h₁ : p₁.denote ctx = 0)
    (h₂ : p₂.denote ctx = 0) : (combination k₁ m₁ p₁ k₂ m₂ p₂).denote ctx = 0 := by
  rw [combination, Poly.denote_sum, Poly.denote_mulMon, Poly.denote_mulMon, h₁, h₂, mul_zero, mul_zero, add_zero]
theorem scale_eq {k : Int} {p : Poly} (h : p.denote ctx = 0) : (p.scale k).denote ctx = 0 := by
  rw [Poly.denote_scale, h, mul_zero]
theorem add_multiple {k₁ : Int} {p₁ : Poly} {k₂ : Int} {m₂ : Mon} {p₂ : Poly} (h : p₂.denote ctx = 0) :
    ((p₁.scale k₁).sum (p₂.mulMon k₂ m₂)).denote ctx = (k₁ : α) * p₁.denote ctx := by
  rw [Poly.denote_sum, Poly.denote_mulMon, Poly.denote_scale, h, mul_zero, add_zero]

theorem Expr.eq_of_toPoly_eq (a b : Expr) (h : same a.toPoly b.toPoly = true) : a.denote ctx = b.denote ctx := by
  rw [← Expr.denote_toPoly, ← Expr.denote_toPoly]; exact (of_same ctx h).symm
theorem eq_norm_expr (lhs rhs lhs' rhs' : Expr) (h : same (difference lhs rhs) (difference lhs' rhs') = true) :
    (lhs.denote ctx = rhs.denote ctx) = (lhs'.denote ctx = rhs'.denote ctx) := by
  have e := of_same ctx h
  exact propext ⟨fun g => of_difference ctx (e.trans (difference_eq ctx g)), fun g => of_difference ctx (e.symm.trans (difference_eq ctx g))⟩
theorem eq_norm (lhs rhs : Expr) (p : Poly) (h : same (difference lhs rhs) p = true) (e : lhs.denote ctx = rhs.denote ctx) :
    p.denote ctx = 0 := (of_same ctx h).trans (difference_eq ctx e)
theorem diseq_norm (lhs rhs : Expr) (p : Poly) (h : same (difference lhs rhs) p = true) (e : lhs.denote ctx ≠ rhs.denote ctx) :
    p.denote ctx ≠ 0 := fun g => e (of_difference ctx ((of_same ctx h).symm.trans g))

namespace Stepwise
end Stepwise
end

section
open Semiring Ring CommSemiring
namespace Stepwise
theorem core {α : Type u} [CommRing α] (ctx : Context α) (lhs rhs : Expr) (p : Poly) (h : same (difference lhs rhs) p = true)
    (e : lhs.denote ctx = rhs.denote ctx) : p.denote ctx = 0 := (of_same ctx h).trans (difference_eq ctx e)
theorem superpose {α : Type u} [CommRing α] (ctx : Context α) (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : same (combination k₁ m₁ p₁ k₂ m₂ p₂) p = true) (h₁ : p₁.denote ctx = 0) (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 :=
  (of_same ctx h).trans (combination_eq ctx h₁ h₂)
theorem simp {α : Type u} [CommRing α] (ctx : Context α) (k₁ : Int) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : same (combination k₁ .unit p₁ k₂ m₂ p₂) p = true) (h₁ : p₁.denote ctx = 0) (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 :=
  (of_same ctx h).trans (combination_eq ctx h₁ h₂)
theorem mul {α : Type u} [CommRing α] (ctx : Context α) (p₁ : Poly) (k : Int) (p : Poly) (h : same (p₁.scale k) p = true) (h₁ : p₁.denote ctx = 0) :
    p.denote ctx = 0 := (of_same ctx h).trans (scale_eq ctx h₁)
theorem div {α : Type u} [CommRing α] (ctx : Context α) [NoNatZeroDivisors α] (p₁ : Poly) (k : Int) (p : Poly)
    (h : (nonzero k && same (p.scale k) p₁) = true) (h₁ : p₁.denote ctx = 0) : p.denote ctx = 0 := by
  have ⟨h₀, h⟩ := Bool.and_split h
  have e := (of_same ctx h).symm.trans h₁
  rw [Poly.denote_scale] at e; exact eq_zero_of_intCast_mul (ne_zero_of_nonzero h₀) e
theorem d_step1 {α : Type u} [CommRing α] (ctx : Context α) (k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : same ((p₁.scale 1).sum (p₂.mulMon k₂ m₂)) p = true) (h₁ : (k : α) * init.denote ctx = p₁.denote ctx)
    (h₂ : p₂.denote ctx = 0) : (k : α) * init.denote ctx = p.denote ctx := by
  rw [of_same ctx h, add_multiple ctx h₂, intCast_one, one_mul]; exact h₁
theorem d_stepk {α : Type u} [CommRing α] (ctx : Context α) (k₁ k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : same ((p₁.scale k₁).sum (p₂.mulMon k₂ m₂)) p = true) (h₁ : (k : α) * init.denote ctx = p₁.denote ctx)
    (h₂ : p₂.denote ctx = 0) : ((k₁ * k : Int) : α) * init.denote ctx = p.denote ctx := by
  rw [of_same ctx h, add_multiple ctx h₂, intCast_mul, mul_assoc, h₁]
theorem imp_1eq {α : Type u} [CommRing α] (ctx : Context α) (lhs rhs : Expr) (p₁ p₂ : Poly)
    (h : (same (difference lhs rhs) p₁ && p₂.beq' (.num 0)) = true) (e : ((1 : Int) : α) * p₁.denote ctx = p₂.denote ctx) :
    lhs.denote ctx = rhs.denote ctx := by
  have ⟨h, h₂⟩ := Bool.and_split h
  rw [Poly.eq_of_beq' h₂, intCast_one, one_mul, of_same ctx h] at e
  exact of_difference ctx (e.trans intCast_zero)
theorem imp_keq {α : Type u} [CommRing α] (ctx : Context α) [NoNatZeroDivisors α] (k : Int) (lhs rhs : Expr) (p₁ p₂ : Poly)
    (h : ((nonzero k && same (difference lhs rhs) p₁) && p₂.beq' (.num 0)) = true) (e : (k : α) * p₁.denote ctx = p₂.denote ctx) :
    lhs.denote ctx = rhs.denote ctx := by
  have ⟨h, h₂⟩ := Bool.and_split h
  have ⟨h₀, h⟩ := Bool.and_split h
  rw [Poly.eq_of_beq' h₂, of_same ctx h] at e
  exact of_difference ctx (eq_zero_of_intCast_mul (ne_zero_of_nonzero h₀) (e.trans intCast_zero))
end Stepwise
end

section
open Semiring Ring CommSemiring
namespace Stepwise
theorem coreC {α : Type u} {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α) (lhs rhs : Expr) (p : Poly) (h : sameC c (difference lhs rhs) p = true)
    (e : lhs.denote ctx = rhs.denote ctx) : p.denote ctx = 0 := (of_sameC (c := c) ctx h).trans (difference_eq ctx e)
theorem superposeC {α : Type u} {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α) (k₁ : Int) (m₁ : Mon) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : sameC c (combination k₁ m₁ p₁ k₂ m₂ p₂) p = true) (h₁ : p₁.denote ctx = 0) (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 :=
  (of_sameC (c := c) ctx h).trans (combination_eq ctx h₁ h₂)
theorem simpC {α : Type u} {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α) (k₁ : Int) (p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : sameC c (combination k₁ .unit p₁ k₂ m₂ p₂) p = true) (h₁ : p₁.denote ctx = 0) (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 :=
  (of_sameC (c := c) ctx h).trans (combination_eq ctx h₁ h₂)
theorem mulC {α : Type u} {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α) (p₁ : Poly) (k : Int) (p : Poly) (h : sameC c (p₁.scale k) p = true) (h₁ : p₁.denote ctx = 0) :
    p.denote ctx = 0 := (of_sameC (c := c) ctx h).trans (scale_eq ctx h₁)
theorem divC {α : Type u} {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α) [NoNatZeroDivisors α] (p₁ : Poly) (k : Int) (p : Poly)
    (h : (nonzero k && sameC c (p.scale k) p₁) = true) (h₁ : p₁.denote ctx = 0) : p.denote ctx = 0 := by
  have ⟨h₀, h⟩ := Bool.and_split h
  have e := (of_sameC (c := c) ctx h).symm.trans h₁
  rw [Poly.denote_scale] at e; exact eq_zero_of_intCast_mul (ne_zero_of_nonzero h₀) e
theorem d_step1C {α : Type u} {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α) (k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : sameC c ((p₁.scale 1).sum (p₂.mulMon k₂ m₂)) p = true) (h₁ : (k : α) * init.denote ctx = p₁.denote ctx)
    (h₂ : p₂.denote ctx = 0) : (k : α) * init.denote ctx = p.denote ctx := by
  rw [of_sameC (c := c) ctx h, add_multiple ctx h₂, intCast_one, one_mul]; exact h₁
theorem d_stepkC {α : Type u} {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α) (k₁ k : Int) (init p₁ : Poly) (k₂ : Int) (m₂ : Mon) (p₂ p : Poly)
    (h : sameC c ((p₁.scale k₁).sum (p₂.mulMon k₂ m₂)) p = true) (h₁ : (k : α) * init.denote ctx = p₁.denote ctx)
    (h₂ : p₂.denote ctx = 0) : ((k₁ * k : Int) : α) * init.denote ctx = p.denote ctx := by
  rw [of_sameC (c := c) ctx h, add_multiple ctx h₂, intCast_mul, mul_assoc, h₁]
theorem imp_1eqC {α : Type u} {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α) (lhs rhs : Expr) (p₁ p₂ : Poly)
    (h : (sameC c (difference lhs rhs) p₁ && p₂.beq' (.num 0)) = true) (e : ((1 : Int) : α) * p₁.denote ctx = p₂.denote ctx) :
    lhs.denote ctx = rhs.denote ctx := by
  have ⟨h, h₂⟩ := Bool.and_split h
  rw [Poly.eq_of_beq' h₂, intCast_one, one_mul, of_sameC (c := c) ctx h] at e
  exact of_difference ctx (e.trans intCast_zero)
theorem imp_keqC {α : Type u} {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α) [NoNatZeroDivisors α] (k : Int) (lhs rhs : Expr) (p₁ p₂ : Poly)
    (h : ((nonzero k && sameC c (difference lhs rhs) p₁) && p₂.beq' (.num 0)) = true) (e : (k : α) * p₁.denote ctx = p₂.denote ctx) :
    lhs.denote ctx = rhs.denote ctx := by
  have ⟨h, h₂⟩ := Bool.and_split h
  have ⟨h₀, h⟩ := Bool.and_split h
  rw [Poly.eq_of_beq' h₂, of_sameC (c := c) ctx h] at e
  exact of_difference ctx (eq_zero_of_intCast_mul (ne_zero_of_nonzero h₀) (e.trans intCast_zero))
theorem eq_mul {α : Type u} [CommRing α] (ctx : Context α) (p₁ : Poly) (k : Int) (p : Poly) (h : same (p₁.scale k) p = true)
    (h₁ : p₁.denote ctx = 0) : p.denote ctx = 0 := mul ctx p₁ k p h h₁
theorem diseq_mul {α : Type u} [CommRing α] [NoNatZeroDivisors α] (ctx : Context α) (p₁ : Poly) (k : Int) (p : Poly)
    (h : (nonzero k && same (p₁.scale k) p) = true) (h₁ : p₁.denote ctx ≠ 0) : p.denote ctx ≠ 0 := by
  have ⟨h₀, h⟩ := Bool.and_split h
  rw [of_same ctx h, Poly.denote_scale]; exact fun e => h₁ (eq_zero_of_intCast_mul (ne_zero_of_nonzero h₀) e)
theorem inv {α : Type u} [CommRing α] (ctx : Context α) (p₁ p : Poly) (h : same (p₁.scale (-1)) p = true)
    (h₁ : p₁.denote ctx = 0) : p.denote ctx = 0 := mul ctx p₁ (-1) p h h₁
theorem unsat_eq {α : Type u} [CommRing α] (ctx : Context α) [IsCharP α 0] (p : Poly) (k : Int)
    (h : (nonzero k && p.beq' (.num k)) = true) (e : p.denote ctx = 0) : False := by
  have ⟨h₀, h₁⟩ := Bool.and_split h
  rw [Poly.eq_of_beq' h₁] at e
  exact intCast_ne_zero (c := 0) (by rw [show ((0 : Nat) : Int) = 0 from rfl, Int.emod_zero]; exact ne_zero_of_nonzero h₀) e
theorem unsat_eqC {α : Type u} {c : Nat} [CommRing α] [IsCharP α c] (ctx : Context α) (p : Poly) (k : Int)
    (h : (nonzero (k % c) && p.beq' (.num k)) = true) (e : p.denote ctx = 0) : False := by
  have ⟨h₀, h₁⟩ := Bool.and_split h
  rw [Poly.eq_of_beq' h₁] at e
  exact intCast_ne_zero (c := c) (ne_zero_of_nonzero h₀) e
theorem d_init {α : Type u} [CommRing α] (ctx : Context α) (p : Poly) : ((1 : Int) : α) * p.denote ctx = p.denote ctx := by
  rw [intCast_one, one_mul]
end Stepwise

variable {α : Type u} [CommRing α] (ctx : Context α)

theorem Poly.denote_normEq0 {p : Poly} {c : Nat} (h : ((c : Int) : α) = 0) : (p.normEq0 c).denote ctx = p.denote ctx := by
  have z {k : Int} (hk : k % c = 0) : (k : α) = 0 := by
    have ⟨d, hd⟩ := Int.dvd_of_emod_eq_zero hk
    rw [hd, intCast_mul, h, zero_mul]
  induction p with
  | num k =>
    show Poly.denote ctx ((Int.beq' (k % c) 0).rec (.num k) (.num 0)) = (k : α)
    cases e : Int.beq' (k % c) 0 with
    | false => rfl
    | true => rw [z (Int.eq_of_beq' e)]; exact intCast_zero
  | add k m p ih =>
    show Poly.denote ctx ((Int.beq' (k % c) 0).rec (.add k m (p.normEq0 c)) (p.normEq0 c)) = (k : α) * m.denote ctx + p.denote ctx
    cases e : Int.beq' (k % c) 0 with
    | false => exact congrArg (_ + ·) ih
    | true => rw [z (Int.eq_of_beq' e), zero_mul, Semiring.zero_add]; exact ih
theorem eq_normEq0 (c : Nat) (p₁ p₂ p : Poly) (h : (p₁.beq' (.num c) && p.beq' (p₂.normEq0 c)) = true)
    (h₁ : p₁.denote ctx = 0) (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 := by
  have ⟨e₁, e₂⟩ := Bool.and_split h
  rw [Poly.eq_of_beq' e₁] at h₁
  rw [Poly.eq_of_beq' e₂, Poly.denote_normEq0 ctx h₁, h₂]
theorem d_normEq0 (k : Int) (c : Nat) (init p₁ p₂ p : Poly) (h : (p₂.beq' (.num c) && p.beq' (p₁.normEq0 c)) = true)
    (h₁ : (k : α) * init.denote ctx = p₁.denote ctx) (h₂ : p₂.denote ctx = 0) : (k : α) * init.denote ctx = p.denote ctx := by
  have ⟨e₁, e₂⟩ := Bool.and_split h
  rw [Poly.eq_of_beq' e₁] at h₂
  rw [Poly.eq_of_beq' e₂, Poly.denote_normEq0 ctx h₂, h₁]
theorem eq_gcd (a b : Int) (p₁ p₂ p : Poly) (h : same (combination a .unit p₁ b .unit p₂) p = true) (h₁ : p₁.denote ctx = 0)
    (h₂ : p₂.denote ctx = 0) : p.denote ctx = 0 := (of_same ctx h).trans (combination_eq ctx h₁ h₂)
end

end Lean.Grind.CommRing
