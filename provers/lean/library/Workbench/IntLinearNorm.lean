prelude
import Workbench.IntLinear
/-! What `simp +arith` and `grind` build from normal forms of integer comparisons: each comparison of
expressions is one of a normal form with 0. A certificate is a Boolean that the kernel computes. -/
set_option linter.all false
set_option autoImplicit false

namespace Int

theorem not_le_eq (a b : Int) : (¬a ≤ b) = (b + 1 ≤ a) := propext Int.not_le
theorem not_ge_eq (a b : Int) : (¬a ≥ b) = (a + 1 ≤ b) := propext Int.not_le
theorem not_lt_eq (a b : Int) : (¬a < b) = (b ≤ a) := propext Int.not_lt
theorem not_gt_eq (a b : Int) : (¬a > b) = (a ≤ b) := propext Int.not_lt

namespace Internal.Linear

theorem sub_fold (a b : Int) : a.sub b = a - b := rfl
theorem neg_fold (a : Int) : a.neg = -a := rfl

noncomputable section
namespace Poly
def isUnsatEq (p : Poly) : Bool := p.rec (fun k => !Int.beq' k 0) fun _ _ _ _ => false
def isValidEq (p : Poly) : Bool := p.rec (fun k => Int.beq' k 0) fun _ _ _ _ => false
def isUnsatLe (p : Poly) : Bool := p.rec (fun k => Int.blt' 0 k) fun _ _ _ _ => false
def isValidLe (p : Poly) : Bool := p.rec (fun k => Int.ble' k 0) fun _ _ _ _ => false
def isUnsatDvd (k : Int) (p : Poly) : Bool := !Int.beq' (p.getConst % p.gcdCoeffs k) 0
end Poly
def difference (lhs rhs : Expr) : Poly := (lhs.sub rhs).norm
def norm_eq_cert (lhs rhs : Expr) (p : Poly) : Bool := (difference lhs rhs).beq' p
def norm_eq_var_cert (lhs rhs : Expr) (x y : Var) : Bool :=
  (difference lhs rhs).beq' (.add 1 x (.add (-1) y (.num 0)))
def norm_eq_var_const_cert (lhs rhs : Expr) (x : Var) (k : Int) : Bool :=
  (difference lhs rhs).beq' (.add 1 x (.num (-k)))
def norm_eq_coeff_cert (lhs rhs : Expr) (p : Poly) (k : Int) : Bool :=
  (difference lhs rhs).beq' (p.mul k) && Int.blt' 0 k
def le_coeff_cert (p₁ p₂ : Poly) (k : Int) : Bool := Int.blt' 0 k && (p₁.divCoeffs k && (p₁.div k).beq' p₂)
def eq_unsat_coeff_cert (p : Poly) (k : Int) : Bool :=
  Int.blt' 0 k && (p.divCoeffs k && Int.blt' 0 (-p.getConst % k))
def dvd_coeff_cert (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (k : Int) : Bool :=
  (!Int.beq' k 0) && (Int.beq' k₁ (k * k₂) && p₁.beq' (p₂.mul k))
end

theorem ne_of_not_beq' {a b : Int} (h : (!Int.beq' a b) = true) : a ≠ b := by
  cases e : Int.beq' a b with
  | false => exact Int.ne_of_beq' e
  | true => rw [e] at h; cases h

section
variable (ctx : Context)

theorem denote_difference (lhs rhs : Expr) : (difference lhs rhs).denote ctx = lhs.denote ctx - rhs.denote ctx :=
  Expr.denote_norm ctx (lhs.sub rhs)
theorem eq_of_difference {lhs rhs : Expr} {p : Poly} (h : (difference lhs rhs).beq' p = true) :
    lhs.denote ctx - rhs.denote ctx = p.denote ctx := by
  rw [← denote_difference, Poly.eq_of_beq' h]

theorem Expr.eq_of_norm_eq (e : Expr) (p : Poly) (h : e.norm.beq' p = true) : e.denote ctx = p.denote' ctx := by
  rw [Poly.denote'_eq, ← Poly.eq_of_beq' h, Expr.denote_norm]

theorem norm_eq (lhs rhs : Expr) (p : Poly) (h : norm_eq_cert lhs rhs p = true) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  rw [Poly.denote'_eq, ← eq_of_difference ctx h]; exact propext (by omega)
theorem norm_le (lhs rhs : Expr) (p : Poly) (h : norm_eq_cert lhs rhs p = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  rw [Poly.denote'_eq, ← eq_of_difference ctx h]; exact propext (by omega)
theorem norm_eq_var (lhs rhs : Expr) (x y : Var) (h : norm_eq_var_cert lhs rhs x y = true) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = y.denote ctx) := by
  have e : lhs.denote ctx - rhs.denote ctx = 1 * x.denote ctx + (-1 * y.denote ctx + 0) := eq_of_difference ctx h
  exact propext (by omega)
theorem norm_eq_var_const (lhs rhs : Expr) (x : Var) (k : Int) (h : norm_eq_var_const_cert lhs rhs x k = true) :
    (lhs.denote ctx = rhs.denote ctx) = (x.denote ctx = k) := by
  have e : lhs.denote ctx - rhs.denote ctx = 1 * x.denote ctx + -k := eq_of_difference ctx h
  exact propext (by omega)

theorem mul_eq_zero_iff {k a : Int} (h : 0 < k) : k * a = 0 ↔ a = 0 :=
  ⟨fun e => (Int.mul_eq_zero.mp e).resolve_left (Int.ne_of_gt h), fun e => e ▸ Int.mul_zero k⟩
theorem mul_le_zero_iff {k a : Int} (h : 0 < k) : k * a ≤ 0 ↔ a ≤ 0 := by
  constructor
  · intro e
    apply Int.not_lt.mp; intro ha
    have := Int.mul_pos h ha; omega
  · intro e
    have := Int.mul_le_mul_of_nonneg_left e (Int.le_of_lt h)
    rw [Int.mul_zero] at this; exact this
theorem norm_eq_coeff (lhs rhs : Expr) (p : Poly) (k : Int) (h : norm_eq_coeff_cert lhs rhs p k = true) :
    (lhs.denote ctx = rhs.denote ctx) = (p.denote' ctx = 0) := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  have e := eq_of_difference ctx h₁
  rw [Poly.denote_mul] at e
  rw [Poly.denote'_eq, ← propext (mul_eq_zero_iff (Int.lt_of_blt' h₂)), ← e]; exact propext (by omega)
theorem norm_le_coeff (lhs rhs : Expr) (p : Poly) (k : Int) (h : norm_eq_coeff_cert lhs rhs p k = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  have e := eq_of_difference ctx h₁
  rw [Poly.denote_mul] at e
  rw [Poly.denote'_eq, ← propext (mul_le_zero_iff (Int.lt_of_blt' h₂)), ← e]; exact propext (by omega)

theorem le_iff_of_coeff {p₁ p₂ : Poly} {k : Int} (h : le_coeff_cert p₁ p₂ k = true) :
    p₁.denote ctx ≤ 0 ↔ p₂.denote ctx ≤ 0 := by
  have ⟨h₁, h⟩ := Bool.and_split h
  have ⟨h₂, h₃⟩ := Bool.and_split h
  rw [← Poly.eq_of_beq' h₃]; exact Poly.le_zero_of_div ctx (Int.lt_of_blt' h₁) h₂
theorem norm_le_coeff_tight (lhs rhs : Expr) (p : Poly) (k : Int)
    (h : le_coeff_cert (difference lhs rhs) p k = true) : (lhs.denote ctx ≤ rhs.denote ctx) = (p.denote' ctx ≤ 0) := by
  rw [Poly.denote'_eq, ← propext (le_iff_of_coeff ctx h), denote_difference]; exact propext (by omega)

theorem Poly.of_isUnsatEq {p : Poly} (h : p.isUnsatEq = true) : p.denote ctx ≠ 0 := by
  cases p with
  | num k => exact ne_of_not_beq' h
  | add k v p => cases h
theorem Poly.of_isValidEq {p : Poly} (h : p.isValidEq = true) : p.denote ctx = 0 := by
  cases p with
  | num k => exact Int.eq_of_beq' h
  | add k v p => cases h
theorem Poly.of_isUnsatLe {p : Poly} (h : p.isUnsatLe = true) : 0 < p.denote ctx := by
  cases p with
  | num k => exact Int.lt_of_blt' h
  | add k v p => cases h
theorem Poly.of_isValidLe {p : Poly} (h : p.isValidLe = true) : p.denote ctx ≤ 0 := by
  cases p with
  | num k => exact Int.le_of_ble' h
  | add k v p => cases h
theorem Poly.of_isUnsatDvd {k : Int} {p : Poly} (h : p.isUnsatDvd k = true) : ¬k ∣ p.denote ctx := fun hd =>
  ne_of_not_beq' h (Int.emod_eq_zero_of_dvd (Poly.gcdCoeffs_dvd ctx hd))
theorem Poly.of_unsat_coeff {p : Poly} {k : Int} (h : eq_unsat_coeff_cert p k = true) : p.denote ctx ≠ 0 := by
  have ⟨h₁, h⟩ := Bool.and_split h
  have ⟨h₂, h₃⟩ := Bool.and_split h
  exact Poly.ne_zero_of_div ctx (Int.lt_of_blt' h₁) h₂ (Int.lt_of_blt' h₃)

theorem eq_eq_false (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isUnsatEq = true) :
    (lhs.denote ctx = rhs.denote ctx) = False := by
  have := Poly.of_isUnsatEq ctx h
  rw [Expr.denote_norm] at this
  exact eq_false fun e => this (show lhs.denote ctx - rhs.denote ctx = 0 by omega)
theorem eq_eq_true (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isValidEq = true) :
    (lhs.denote ctx = rhs.denote ctx) = True := by
  have : lhs.denote ctx - rhs.denote ctx = 0 := (denote_difference ctx lhs rhs).symm.trans (Poly.of_isValidEq ctx h)
  exact eq_true (by omega)
theorem le_eq_false (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isUnsatLe = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = False := by
  have : 0 < lhs.denote ctx - rhs.denote ctx := denote_difference ctx lhs rhs ▸ Poly.of_isUnsatLe ctx h
  exact eq_false (by omega)
theorem le_eq_true (lhs rhs : Expr) (h : (lhs.sub rhs).norm.isValidLe = true) :
    (lhs.denote ctx ≤ rhs.denote ctx) = True := by
  have : lhs.denote ctx - rhs.denote ctx ≤ 0 := denote_difference ctx lhs rhs ▸ Poly.of_isValidLe ctx h
  exact eq_true (by omega)
theorem eq_eq_false_of_divCoeff (lhs rhs : Expr) (k : Int)
    (h : eq_unsat_coeff_cert (difference lhs rhs) k = true) : (lhs.denote ctx = rhs.denote ctx) = False := by
  have := Poly.of_unsat_coeff ctx h
  rw [denote_difference] at this
  exact eq_false fun e => this (by omega)

theorem norm_dvd (k : Int) (e : Expr) (p : Poly) (h : e.norm.beq' p = true) :
    (k ∣ e.denote ctx) = (k ∣ p.denote' ctx) := by rw [Expr.eq_of_norm_eq ctx e p h]
theorem dvd_eq_false (k : Int) (e : Expr) (h : e.norm.isUnsatDvd k = true) : (k ∣ e.denote ctx) = False := by
  have := Poly.of_isUnsatDvd ctx h
  rw [Expr.denote_norm] at this; exact eq_false this
theorem dvd_iff_of_coeff {k₁ : Int} {p₁ : Poly} {k₂ : Int} {p₂ : Poly} {k : Int}
    (h : dvd_coeff_cert k₁ p₁ k₂ p₂ k = true) : k₁ ∣ p₁.denote ctx ↔ k₂ ∣ p₂.denote ctx := by
  have ⟨h₁, h⟩ := Bool.and_split h
  have ⟨h₂, h₃⟩ := Bool.and_split h
  rw [Int.eq_of_beq' h₂, Poly.eq_of_beq' h₃, Poly.denote_mul]
  exact ⟨Int.dvd_of_mul_dvd_mul_left (ne_of_not_beq' h₁), Int.mul_dvd_mul_left k⟩
theorem norm_dvd_gcd (k₁ : Int) (e₁ : Expr) (k₂ : Int) (p₂ : Poly) (g : Int)
    (h : dvd_coeff_cert k₁ e₁.norm k₂ p₂ g = true) : (k₁ ∣ e₁.denote ctx) = (k₂ ∣ p₂.denote' ctx) := by
  rw [Poly.denote'_eq, ← propext (dvd_iff_of_coeff ctx h), Expr.denote_norm]
end

end Internal.Linear
end Int
