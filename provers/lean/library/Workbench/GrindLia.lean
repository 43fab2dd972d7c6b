prelude
import Workbench.IntLinearNorm
/-! Steps of the linear integer arithmetic of `grind`: equalities, comparisons, disequalities and
divisibilities of normal forms, each with the certificate that the kernel computes. -/
set_option linter.all false
set_option autoImplicit false

namespace Int.Internal.Linear

noncomputable section
def dvd_elim_cert (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) : Bool :=
  p₁.rec (fun _ => false) fun a _ p _ => Int.beq' k₂ (Int.gcd k₁ a) && p₂.beq' p
def dvd_solve_combine_cert (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly) (g α β : Int) : Bool :=
  p₁.rec (fun _ => false) fun a₁ x₁ p₁ _ => p₂.rec (fun _ => false) fun a₂ x₂ p₂ _ =>
    Nat.beq x₁ x₂ && (Int.beq' g (α * a₁ * d₂ + β * a₂ * d₁) && (Int.beq' d (d₁ * d₂) &&
      p.beq' (.add g x₁ (p₁.combine (α * d₂) (β * d₁) p₂))))
def dvd_solve_elim_cert (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly) : Bool :=
  p₁.rec (fun _ => false) fun a₁ x₁ p₁ _ => p₂.rec (fun _ => false) fun a₂ x₂ p₂ _ =>
    Nat.beq x₁ x₂ && (Int.beq' d (Int.gcd (a₁ * d₂) (a₂ * d₁)) && p.beq' (p₁.combine a₂ (-a₁) p₂))
def le_neg_cert (p₁ p₂ : Poly) : Bool := p₂.beq' ((p₁.mul (-1)).addConst 1)
def le_sum (p₁ p₂ : Poly) : Poly := p₁.combine (Int.natAbs p₂.leadCoeff) (Int.natAbs p₁.leadCoeff) p₂
def le_combine_cert (p₁ p₂ p₃ : Poly) : Bool := p₃.beq' (le_sum p₁ p₂)
def eq_coeff_cert (p p' : Poly) (k : Int) : Bool := p.beq' (p'.mul k) && Int.blt' 0 k
def abs (x : Int) : Int := Int.natAbs x
def dvd_of_eq_cert (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) : Bool :=
  Int.beq' d₂ (abs (p₁.coeff x)) && p₂.beq' (p₁.insert (-p₁.coeff x) x)
def eq_dvd_subst_cert (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d₃ : Int) (p₃ : Poly) : Bool :=
  Int.beq' d₃ (abs (p₁.coeff x * d₂)) &&
    p₃.beq' ((p₂.insert (-p₂.coeff x) x).combine (p₁.coeff x) (-p₂.coeff x) (p₁.insert (-p₁.coeff x) x))
def eq_eq_subst'_cert (a b : Int) (p₁ p₂ p₃ : Poly) : Bool := p₃.beq' (p₁.combine b (-a) p₂)
def eq_le_subst_nonneg_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  Int.ble' 0 (p₁.coeff x) && p₃.beq' (p₂.combine (p₁.coeff x) (-p₂.coeff x) p₁)
def eq_le_subst_nonpos_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  Int.ble' (p₁.coeff x) 0 && p₃.beq' (p₁.combine (p₂.coeff x) (-p₁.coeff x) p₂)
def eq_of_core_cert (p₁ p₂ p₃ : Poly) : Bool := p₃.beq' (p₁.combine 1 (-1) p₂)
def diseq_eq_subst_cert (x : Var) (p₁ p₂ p₃ : Poly) : Bool :=
  (!Int.beq' (p₁.coeff x) 0) && p₃.beq' (p₁.combine (p₂.coeff x) (-p₁.coeff x) p₂)
def eq_of_le_ge_cert (p₁ p₂ : Poly) : Bool := p₂.beq' (p₁.mul (-1))
def le_of_le_diseq_cert (p₁ p₂ p₃ : Poly) : Bool :=
  (p₂.beq' p₁ || p₂.beq' (p₁.mul (-1))) && p₃.beq' (p₁.addConst 1)
def diseq_split_cert (p₁ p₂ p₃ : Poly) : Bool := p₂.beq' (p₁.addConst 1) && p₃.beq' ((p₁.mul (-1)).addConst 1)
def dvd_le_tight_cert (d : Int) (p₁ p₂ p₃ : Poly) : Bool :=
  let p := p₁.addConst (-p₁.getConst)
  Int.blt' 0 d && (p₂.beq' (p.addConst p₂.getConst) &&
    p₃.beq' (p.addConst (p₁.getConst - d * ((p₁.getConst - p₂.getConst) / d))))
def dvd_neg_le_tight_cert (d : Int) (p₁ p₂ p₃ : Poly) : Bool := dvd_le_tight_cert d (p₁.mul (-1)) p₂ p₃
def not_le_norm_expr_cert (lhs rhs : Expr) (p : Poly) : Bool := le_neg_cert (difference lhs rhs) p
def eq_def_cert (x : Var) (xPoly p : Poly) : Bool := p.beq' (.add (-1) x xPoly)
def eq_def'_norm_cert (x : Var) (e : Expr) (ePoly ePoly' p : Poly) : Bool :=
  (ePoly.norm.beq' e.norm || ePoly'.norm.beq' e.norm) && p.norm.beq' (Poly.add (-1) x ePoly').norm
def var_eq_cert (x : Var) (k : Int) (p : Poly) : Bool :=
  p.rec (fun _ => false) fun k₁ x' p' _ => p'.rec
    (fun k₂ => (!Int.beq' k₁ 0) && (Nat.beq x x' && Int.beq' k (-k₂ / k₁))) fun _ _ _ _ => false
def of_var_eq_mul_cert (x : Var) (k : Int) (y : Var) (p : Poly) : Bool := p.beq' (.add 1 x (.add (-k) y (.num 0)))
def of_var_eq_cert (x : Var) (k : Int) (p : Poly) : Bool := p.beq' (.add 1 x (.num (-k)))
end

/-- What a certificate says of the value of the form that it ends with. -/
theorem eq_of_cert (ctx : Context) {p q : Poly} (h : p.beq' q = true) : p.denote ctx = q.denote ctx := by
  rw [Poly.eq_of_beq' h]
theorem abs_dvd {a b : Int} (h : a ∣ b) : abs a ∣ b := Int.natAbs_dvd.mpr h

section
variable (ctx : Context)

/-! Divisibility -/

theorem dvd_unsat (k : Int) (p : Poly) (h : p.isUnsatDvd k = true) (hd : k ∣ p.denote' ctx) : False := by
  rw [Poly.denote'_eq] at hd; exact Poly.of_isUnsatDvd ctx h hd
theorem dvd_norm (d : Int) (p₁ p₂ : Poly) (h : p₁.norm.beq' p₂ = true) (hd : d ∣ p₁.denote' ctx) : d ∣ p₂.denote' ctx := by
  rw [Poly.denote'_eq] at hd ⊢; rw [← eq_of_cert ctx h, Poly.denote_norm]; exact hd
theorem dvd_coeff (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (g : Int) (h : dvd_coeff_cert k₁ p₁ k₂ p₂ g = true)
    (hd : k₁ ∣ p₁.denote' ctx) : k₂ ∣ p₂.denote' ctx := by
  rw [Poly.denote'_eq] at hd ⊢; exact (dvd_iff_of_coeff ctx h).mp hd
theorem dvd_elim (k₁ : Int) (p₁ : Poly) (k₂ : Int) (p₂ : Poly) (h : dvd_elim_cert k₁ p₁ k₂ p₂ = true)
    (hd : k₁ ∣ p₁.denote' ctx) : k₂ ∣ p₂.denote' ctx := by
  rw [Poly.denote'_eq] at hd ⊢
  cases p₁ with
  | num k => cases h
  | add a x p =>
    have ⟨h₁, h₂⟩ := Bool.and_split (a := Int.beq' k₂ (Int.gcd k₁ a)) h
    rw [eq_of_cert ctx h₂, Int.eq_of_beq' h₁]
    have h₃ := Int.dvd_trans (Int.gcd_dvd_left k₁ a) hd
    exact (Int.dvd_add_right (Int.dvd_trans (Int.gcd_dvd_right k₁ a) (Int.dvd_mul_right _ _))).mp h₃
theorem dvd_solve_combine (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly) (g α β : Int)
    (h : dvd_solve_combine_cert d₁ p₁ d₂ p₂ d p g α β = true) (h₁ : d₁ ∣ p₁.denote' ctx) (h₂ : d₂ ∣ p₂.denote' ctx) :
    d ∣ p.denote' ctx := by
  rw [Poly.denote'_eq] at h₁ h₂ ⊢
  cases p₁ with
  | num k => cases h
  | add a₁ x₁ p₁ => cases p₂ with
    | num k => cases h
    | add a₂ x₂ p₂ =>
      have ⟨c₁, h⟩ := Bool.and_split (a := Nat.beq x₁ x₂) h
      have ⟨c₂, h⟩ := Bool.and_split h
      have ⟨c₃, c₄⟩ := Bool.and_split h
      cases Nat.eq_of_beq_eq_true c₁
      rw [eq_of_cert ctx c₄, Int.eq_of_beq' c₃, Int.eq_of_beq' c₂]
      have f₁ := Int.mul_dvd_mul_left (α * d₂) h₁
      have f₂ := Int.mul_dvd_mul_left (β * d₁) h₂
      have t := Int.dvd_add (a := d₁ * d₂) (Int.dvd_trans ⟨α, by simp only [Int.mul_comm, Int.mul_left_comm]⟩ f₁)
        (Int.dvd_trans ⟨β, by simp only [Int.mul_comm, Int.mul_left_comm]⟩ f₂)
      have e : (α * a₁ * d₂ + β * a₂ * d₁) * x₁.denote ctx + (α * d₂ * p₁.denote ctx + β * d₁ * p₂.denote ctx) =
          α * d₂ * (a₁ * x₁.denote ctx + p₁.denote ctx) + β * d₁ * (a₂ * x₁.denote ctx + p₂.denote ctx) := by
        simp only [Int.mul_add, Int.add_mul, Int.mul_assoc, Int.mul_comm, Int.mul_left_comm, Int.add_assoc, Int.add_left_comm]
      rw [Poly.denote_add, Poly.denote_combine, e]; exact t
theorem dvd_solve_elim (d₁ : Int) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d : Int) (p : Poly)
    (h : dvd_solve_elim_cert d₁ p₁ d₂ p₂ d p = true) (h₁ : d₁ ∣ p₁.denote' ctx) (h₂ : d₂ ∣ p₂.denote' ctx) :
    d ∣ p.denote' ctx := by
  rw [Poly.denote'_eq] at h₁ h₂ ⊢
  cases p₁ with
  | num k => cases h
  | add a₁ x₁ p₁ => cases p₂ with
    | num k => cases h
    | add a₂ x₂ p₂ =>
      have ⟨c₁, h⟩ := Bool.and_split (a := Nat.beq x₁ x₂) h
      have ⟨c₂, c₃⟩ := Bool.and_split h
      cases Nat.eq_of_beq_eq_true c₁
      rw [eq_of_cert ctx c₃, Int.eq_of_beq' c₂, Poly.denote_combine]
      have f₁ := Int.dvd_trans (Int.gcd_dvd_right (a₁ * d₂) (a₂ * d₁)) (Int.mul_dvd_mul_left a₂ h₁)
      have f₂ := Int.dvd_trans (Int.gcd_dvd_left (a₁ * d₂) (a₂ * d₁)) (Int.mul_dvd_mul_left a₁ h₂)
      have e : a₂ * p₁.denote ctx + -a₁ * p₂.denote ctx =
          a₂ * (a₁ * x₁.denote ctx + p₁.denote ctx) - a₁ * (a₂ * x₁.denote ctx + p₂.denote ctx) := by
        rw [Int.mul_add, Int.mul_add, Int.mul_left_comm a₁ a₂, Int.neg_mul]; omega
      rw [e]; exact Int.dvd_sub f₁ f₂

/-! Comparisons -/

theorem le_norm (p₁ p₂ : Poly) (h : p₁.norm.beq' p₂ = true) (hp : p₁.denote' ctx ≤ 0) : p₂.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq] at hp ⊢; rw [← eq_of_cert ctx h, Poly.denote_norm]; exact hp
theorem le_coeff (p₁ p₂ : Poly) (k : Int) (h : le_coeff_cert p₁ p₂ k = true) (hp : p₁.denote' ctx ≤ 0) : p₂.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq] at hp ⊢; exact (le_iff_of_coeff ctx h).mp hp
theorem le_neg (p₁ p₂ : Poly) (h : le_neg_cert p₁ p₂ = true) (hp : ¬p₁.denote' ctx ≤ 0) : p₂.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq] at hp ⊢
  rw [eq_of_cert ctx h, Poly.denote_addConst, Poly.denote_mul]; omega
theorem le_sum_le {p₁ p₂ : Poly} (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) : (le_sum p₁ p₂).denote ctx ≤ 0 := by
  rw [Poly.denote'_eq] at h₁ h₂
  have f₁ := Int.mul_le_mul_of_nonneg_left h₁ (Int.natCast_nonneg (Int.natAbs p₂.leadCoeff))
  have f₂ := Int.mul_le_mul_of_nonneg_left h₂ (Int.natCast_nonneg (Int.natAbs p₁.leadCoeff))
  rw [Int.mul_zero] at f₁ f₂
  rw [le_sum, Poly.denote_combine]; exact Int.add_le_add f₁ f₂
theorem le_combine (p₁ p₂ p₃ : Poly) (h : le_combine_cert p₁ p₂ p₃ = true) (h₁ : p₁.denote' ctx ≤ 0)
    (h₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq ctx p₃, eq_of_cert ctx h]; exact le_sum_le ctx h₁ h₂
theorem le_combine_coeff (p₁ p₂ p₃ : Poly) (k : Int) (h : le_coeff_cert (le_sum p₁ p₂) p₃ k = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq ctx p₃]; exact (le_iff_of_coeff ctx h).mp (le_sum_le ctx h₁ h₂)
theorem le_unsat (p : Poly) (h : p.isUnsatLe = true) (hp : p.denote' ctx ≤ 0) : False := by
  rw [Poly.denote'_eq] at hp; exact Int.not_le.mpr (Poly.of_isUnsatLe ctx h) hp

/-! Equalities -/

theorem eq_norm (p₁ p₂ : Poly) (h : p₁.norm.beq' p₂ = true) (hp : p₁.denote' ctx = 0) : p₂.denote' ctx = 0 := by
  rw [Poly.denote'_eq] at hp ⊢; rw [← eq_of_cert ctx h, Poly.denote_norm]; exact hp
theorem eq_coeff (p p' : Poly) (k : Int) (h : eq_coeff_cert p p' k = true) (hp : p.denote' ctx = 0) : p'.denote' ctx = 0 := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [Poly.denote'_eq] at hp ⊢
  rw [eq_of_cert ctx h₁, Poly.denote_mul] at hp; exact (mul_eq_zero_iff (Int.lt_of_blt' h₂)).mp hp
theorem eq_unsat (p : Poly) (h : p.isUnsatEq = true) (hp : p.denote' ctx = 0) : False := by
  rw [Poly.denote'_eq] at hp; exact Poly.of_isUnsatEq ctx h hp
theorem eq_unsat_coeff (p : Poly) (k : Int) (h : eq_unsat_coeff_cert p k = true) (hp : p.denote' ctx = 0) : False := by
  rw [Poly.denote'_eq] at hp; exact Poly.of_unsat_coeff ctx h hp
theorem without_var (p : Poly) (x : Var) :
    p.denote ctx = p.coeff x * x.denote ctx + (p.insert (-p.coeff x) x).denote ctx := by
  rw [Poly.denote_insert, Int.neg_mul]; omega
theorem dvd_of_eq (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (h : dvd_of_eq_cert x p₁ d₂ p₂ = true)
    (hp : p₁.denote' ctx = 0) : d₂ ∣ p₂.denote' ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [Poly.denote'_eq, without_var ctx p₁ x, ← eq_of_cert ctx h₂] at hp
  rw [Poly.denote'_eq, Int.eq_of_beq' h₁]
  exact abs_dvd ⟨-x.denote ctx, by rw [Int.mul_neg]; omega⟩
theorem eq_dvd_subst (x : Var) (p₁ : Poly) (d₂ : Int) (p₂ : Poly) (d₃ : Int) (p₃ : Poly)
    (h : eq_dvd_subst_cert x p₁ d₂ p₂ d₃ p₃ = true) (hp : p₁.denote' ctx = 0) (hd : d₂ ∣ p₂.denote' ctx) :
    d₃ ∣ p₃.denote' ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [Poly.denote'_eq, without_var ctx p₁ x] at hp
  rw [Poly.denote'_eq, without_var ctx p₂ x] at hd
  rw [Poly.denote'_eq, eq_of_cert ctx h₂, Int.eq_of_beq' h₁, Poly.denote_combine]
  have e (a b X p q : Int) (h : a * X + p = 0) : a * q + -b * p = a * (b * X + q) := by
    have : p = -(a * X) := by omega
    rw [this, Int.mul_add, Int.mul_left_comm a b, Int.neg_mul_neg, Int.add_comm]
  rw [e _ _ _ _ _ hp]; exact abs_dvd (Int.mul_dvd_mul_left _ hd)
theorem eq_eq_subst' (a b : Int) (p₁ p₂ p₃ : Poly) (h : eq_eq_subst'_cert a b p₁ p₂ p₃ = true)
    (h₁ : p₁.denote' ctx = 0) (h₂ : p₂.denote' ctx = 0) : p₃.denote' ctx = 0 := by
  rw [Poly.denote'_eq] at h₁ h₂ ⊢
  rw [eq_of_cert ctx h, Poly.denote_combine, h₁, h₂, Int.mul_zero, Int.mul_zero]; rfl
theorem eq_le_subst_nonneg (x : Var) (p₁ p₂ p₃ : Poly) (h : eq_le_subst_nonneg_cert x p₁ p₂ p₃ = true)
    (h₁ : p₁.denote' ctx = 0) (h₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨c₁, c₂⟩ := Bool.and_split h
  rw [Poly.denote'_eq] at h₁ h₂ ⊢
  have := Int.mul_le_mul_of_nonneg_left h₂ (Int.le_of_ble' c₁)
  rw [eq_of_cert ctx c₂, Poly.denote_combine, h₁, Int.mul_zero]; omega
theorem eq_le_subst_nonpos (x : Var) (p₁ p₂ p₃ : Poly) (h : eq_le_subst_nonpos_cert x p₁ p₂ p₃ = true)
    (h₁ : p₁.denote' ctx = 0) (h₂ : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨c₁, c₂⟩ := Bool.and_split h
  rw [Poly.denote'_eq] at h₁ h₂ ⊢
  have n := Int.le_of_ble' c₁
  have := Int.mul_le_mul_of_nonneg_left h₂ (show 0 ≤ -p₁.coeff x by omega)
  rw [eq_of_cert ctx c₂, Poly.denote_combine, h₁, Int.mul_zero]; omega
theorem eq_of_core (p₁ p₂ p₃ : Poly) (h : eq_of_core_cert p₁ p₂ p₃ = true) (hp : p₁.denote' ctx = p₂.denote' ctx) :
    p₃.denote' ctx = 0 := by
  rw [Poly.denote'_eq, Poly.denote'_eq] at hp
  rw [Poly.denote'_eq, eq_of_cert ctx h, Poly.denote_combine, hp]; omega
theorem eq_of_le_ge (p₁ p₂ : Poly) (h : eq_of_le_ge_cert p₁ p₂ = true) (h₁ : p₁.denote' ctx ≤ 0)
    (h₂ : p₂.denote' ctx ≤ 0) : p₁.denote' ctx = 0 := by
  rw [Poly.denote'_eq] at h₁ h₂ ⊢
  rw [eq_of_cert ctx h, Poly.denote_mul] at h₂; omega

/-! Disequalities -/

theorem diseq_norm (p₁ p₂ : Poly) (h : p₁.norm.beq' p₂ = true) (hp : p₁.denote' ctx ≠ 0) : p₂.denote' ctx ≠ 0 := by
  rw [Poly.denote'_eq] at hp ⊢; rw [← eq_of_cert ctx h, Poly.denote_norm]; exact hp
theorem diseq_coeff (p p' : Poly) (k : Int) (h : eq_coeff_cert p p' k = true) (hp : p.denote' ctx ≠ 0) : p'.denote' ctx ≠ 0 := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [Poly.denote'_eq] at hp ⊢
  rw [eq_of_cert ctx h₁, Poly.denote_mul] at hp
  exact fun e => hp ((mul_eq_zero_iff (Int.lt_of_blt' h₂)).mpr e)
theorem diseq_neg (p p' : Poly) (h : p'.beq' (p.mul (-1)) = true) (hp : p.denote' ctx ≠ 0) : p'.denote' ctx ≠ 0 := by
  rw [Poly.denote'_eq] at hp ⊢; rw [eq_of_cert ctx h, Poly.denote_mul]; omega
theorem diseq_unsat (p : Poly) (h : p.isValidEq = true) (hp : p.denote' ctx ≠ 0) : False := by
  rw [Poly.denote'_eq] at hp; exact hp (Poly.of_isValidEq ctx h)
theorem eq_diseq_subst (x : Var) (p₁ p₂ p₃ : Poly) (h : diseq_eq_subst_cert x p₁ p₂ p₃ = true)
    (h₁ : p₁.denote' ctx = 0) (h₂ : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≠ 0 := by
  have ⟨c₁, c₂⟩ := Bool.and_split h
  rw [Poly.denote'_eq] at h₁ h₂ ⊢
  rw [eq_of_cert ctx c₂, Poly.denote_combine, h₁, Int.mul_zero, Int.zero_add, Int.neg_mul]
  intro e
  exact (Int.mul_eq_zero.mp (show p₁.coeff x * p₂.denote ctx = 0 by omega)).elim (ne_of_not_beq' c₁) h₂
theorem diseq_of_core (p₁ p₂ p₃ : Poly) (h : eq_of_core_cert p₁ p₂ p₃ = true) (hp : p₁.denote' ctx ≠ p₂.denote' ctx) :
    p₃.denote' ctx ≠ 0 := by
  rw [Poly.denote'_eq, Poly.denote'_eq] at hp
  rw [Poly.denote'_eq, eq_of_cert ctx h, Poly.denote_combine]; omega
theorem le_of_le_diseq (p₁ p₂ p₃ : Poly) (h : le_of_le_diseq_cert p₁ p₂ p₃ = true) (h₁ : p₁.denote' ctx ≤ 0)
    (h₂ : p₂.denote' ctx ≠ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨c₁, c₂⟩ := Bool.and_split h
  rw [Poly.denote'_eq] at h₁ h₂ ⊢
  rw [eq_of_cert ctx c₂, Poly.denote_addConst]
  rw [Bool.or_eq_true] at c₁
  rcases c₁ with c | c
  · rw [eq_of_cert ctx c] at h₂; omega
  · rw [eq_of_cert ctx c, Poly.denote_mul] at h₂; omega
theorem diseq_split_resolve (p₁ p₂ p₃ : Poly) (h : diseq_split_cert p₁ p₂ p₃ = true) (h₁ : p₁.denote' ctx ≠ 0)
    (h₂ : ¬p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨c₁, c₂⟩ := Bool.and_split h
  rw [Poly.denote'_eq] at h₁ h₂ ⊢
  rw [eq_of_cert ctx c₁, Poly.denote_addConst] at h₂
  rw [eq_of_cert ctx c₂, Poly.denote_addConst, Poly.denote_mul]; omega

/-! Bounds sharpened by a divisibility -/

theorem dvd_le_tight (d : Int) (p₁ p₂ p₃ : Poly) (h : dvd_le_tight_cert d p₁ p₂ p₃ = true) (hd : d ∣ p₁.denote' ctx)
    (hp : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  have ⟨c₁, h⟩ := Bool.and_split h
  have ⟨c₂, c₃⟩ := Bool.and_split h
  have c₁ := Int.lt_of_blt' c₁
  rw [Poly.denote'_eq] at hd hp ⊢
  rw [eq_of_cert ctx c₂, Poly.denote_addConst, Poly.denote_addConst] at hp
  rw [eq_of_cert ctx c₃, Poly.denote_addConst, Poly.denote_addConst]
  have ⟨k, hk⟩ := hd
  have := (Int.le_ediv_iff_mul_le (a := k) (b := p₁.getConst - p₂.getConst) c₁).mpr (by rw [Int.mul_comm]; omega)
  have := Int.mul_le_mul_of_nonneg_left this (Int.le_of_lt c₁)
  omega
theorem dvd_neg_le_tight (d : Int) (p₁ p₂ p₃ : Poly) (h : dvd_neg_le_tight_cert d p₁ p₂ p₃ = true)
    (hd : d ∣ p₁.denote' ctx) (hp : p₂.denote' ctx ≤ 0) : p₃.denote' ctx ≤ 0 := by
  refine dvd_le_tight ctx d _ p₂ p₃ h ?_ hp
  rw [Poly.denote'_eq] at hd ⊢
  rw [Poly.denote_mul]; exact Int.dvd_trans hd (Int.dvd_mul_left _ _)

/-! From expressions to normal forms -/

theorem le_norm_expr (lhs rhs : Expr) (p : Poly) (h : norm_eq_cert lhs rhs p = true)
    (hp : lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx ≤ 0 := norm_le ctx lhs rhs p h ▸ hp
theorem not_le_norm_expr (lhs rhs : Expr) (p : Poly) (h : not_le_norm_expr_cert lhs rhs p = true)
    (hp : ¬lhs.denote ctx ≤ rhs.denote ctx) : p.denote' ctx ≤ 0 := by
  apply le_neg ctx _ _ h
  rw [Poly.denote'_eq, denote_difference]; omega
theorem dvd_norm_expr (d : Int) (e : Expr) (p : Poly) (h : p.beq' e.norm = true) (hd : d ∣ e.denote ctx) :
    d ∣ p.denote' ctx := by
  rw [Poly.denote'_eq, eq_of_cert ctx h, Expr.denote_norm]; exact hd
theorem eq_norm_expr (lhs rhs : Expr) (p : Poly) (h : norm_eq_cert lhs rhs p = true)
    (hp : lhs.denote ctx = rhs.denote ctx) : p.denote' ctx = 0 := norm_eq ctx lhs rhs p h ▸ hp
theorem not_eq_norm_expr (lhs rhs : Expr) (p : Poly) (h : norm_eq_cert lhs rhs p = true)
    (hp : ¬lhs.denote ctx = rhs.denote ctx) : ¬p.denote' ctx = 0 := norm_eq ctx lhs rhs p h ▸ hp
theorem eq_def' (x : Var) (e : Expr) (p : Poly) (h : eq_def_cert x e.norm p = true)
    (hx : x.denote ctx = e.denote ctx) : p.denote' ctx = 0 := by
  rw [← Expr.denote_norm] at hx
  rw [Poly.denote'_eq, eq_of_cert ctx h, Poly.denote_add]; omega
theorem eq_def'_norm (x : Var) (e : Expr) (ePoly ePoly' p : Poly) (h : eq_def'_norm_cert x e ePoly ePoly' p = true)
    (hx : x.denote ctx = e.denote ctx) (he : ePoly.denote' ctx = ePoly'.denote' ctx) : p.denote' ctx = 0 := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [Poly.denote'_eq, Poly.denote'_eq] at he
  have : x.denote ctx = ePoly'.denote ctx := by
    rw [Bool.or_eq_true] at h₁
    rcases h₁ with h₁ | h₁
    · rw [hx, ← he, ← Poly.denote_norm ctx ePoly, eq_of_cert ctx h₁, Expr.denote_norm]
    · rw [hx, ← Poly.denote_norm ctx ePoly', eq_of_cert ctx h₁, Expr.denote_norm]
  rw [Poly.denote'_eq, ← Poly.denote_norm, eq_of_cert ctx h₂, Poly.denote_norm, Poly.denote_add, this]; omega
theorem eq_def_struct (x : Var) (e : Expr) (p : Poly) (h : eq_def_cert x (e.toPoly 1 (.num 0)) p = true)
    (hx : x.denote ctx = e.denote ctx) : p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, eq_of_cert ctx h, Poly.denote_add, Expr.denote_toPoly, Poly.denote_num]; omega
theorem eq_def_struct_norm (x : Var) (e : Expr) (ePoly ePoly' p : Poly) (h : eq_def'_norm_cert x e ePoly ePoly' p = true)
    (hx : x.denote ctx = e.denote ctx) (he : ePoly.denote' ctx = ePoly'.denote' ctx) : p.denote' ctx = 0 :=
  eq_def'_norm ctx x e ePoly ePoly' p h hx he
theorem eq_norm_poly (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx) (hp : p.denote' ctx = 0) : p'.denote' ctx = 0 := h ▸ hp
theorem le_norm_poly (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx) (hp : p.denote' ctx ≤ 0) : p'.denote' ctx ≤ 0 := h ▸ hp
theorem diseq_norm_poly (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx) (hp : p.denote' ctx ≠ 0) : p'.denote' ctx ≠ 0 := h ▸ hp
theorem dvd_norm_poly (d : Int) (p p' : Poly) (h : p.denote' ctx = p'.denote' ctx) (hd : d ∣ p.denote' ctx) :
    d ∣ p'.denote' ctx := h ▸ hd
theorem var_eq (x : Var) (k : Int) (p : Poly) (h : var_eq_cert x k p = true) (hp : p.denote' ctx = 0) : x.denote ctx = k := by
  rw [Poly.denote'_eq] at hp
  cases p with
  | num _ => cases h
  | add k₁ x' p => cases p with
    | add _ _ _ => cases h
    | num k₂ =>
      have ⟨c₁, h⟩ := Bool.and_split (a := !Int.beq' k₁ 0) h
      have ⟨c₂, c₃⟩ := Bool.and_split h
      cases Nat.eq_of_beq_eq_true c₂
      have : k₁ * x.denote ctx + k₂ = 0 := hp
      rw [Int.eq_of_beq' c₃, show -k₂ = k₁ * x.denote ctx by omega, Int.mul_ediv_cancel_left _ (ne_of_not_beq' c₁)]
theorem of_var_eq_mul (x : Var) (k : Int) (y : Var) (p : Poly) (h : of_var_eq_mul_cert x k y p = true)
    (hx : x.denote ctx = k * y.denote ctx) : p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, eq_of_cert ctx h, Poly.denote_add, Poly.denote_add, Poly.denote_num, hx, Int.neg_mul]; omega
theorem of_var_eq (x : Var) (k : Int) (p : Poly) (h : of_var_eq_cert x k p = true) (hx : x.denote ctx = k) :
    p.denote' ctx = 0 := by
  rw [Poly.denote'_eq, eq_of_cert ctx h, Poly.denote_add, Poly.denote_num, hx]; omega
end

end Int.Internal.Linear
