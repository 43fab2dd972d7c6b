prelude
import Workbench.IntGcd
/-! Linear expressions over the integers in reflected form, for `simp +arith` and the linear integer
arithmetic of `grind`: the kernel computes normal forms, and a form has the expression's value.
Names and the shape of what is denoted are core's, since native code builds proofs from them. -/
set_option linter.all false
set_option autoImplicit false

universe u

/-- A tree of values by number, which the kernel looks up in logarithmic time. -/
inductive Lean.RArray (α : Type u) : Type u where
  | leaf (x : α)
  | branch (p : Nat) (l r : Lean.RArray α)
noncomputable abbrev Lean.RArray.get {α : Type u} (a : Lean.RArray α) (n : Nat) : α :=
  a.rec (fun x => x) fun p _ _ l r => (Nat.ble p n).rec l r

theorem Bool.and_split {a b : Bool} (h : (a && b) = true) : a = true ∧ b = true := by
  rw [← Bool.and_eq_true]; exact h

namespace Int

/-! Comparisons that the kernel evaluates by cases alone -/

noncomputable section
protected def beq' (a b : Int) : Bool :=
  a.rec (fun m => b.rec (fun n => Nat.beq m n) fun _ => false) fun m => b.rec (fun _ => false) fun n => Nat.beq m n
protected def ble' (a b : Int) : Bool :=
  a.rec (fun m => b.rec (fun n => Nat.ble m n) fun _ => false) fun m => b.rec (fun _ => true) fun n => Nat.ble n m
protected def blt' (a b : Int) : Bool := Int.ble' (a + 1) b
end

theorem eq_of_beq' {a b : Int} (h : Int.beq' a b = true) : a = b := by
  cases a <;> cases b
  · exact congrArg _ (Nat.eq_of_beq_eq_true h)
  · cases h
  · cases h
  · exact congrArg _ (Nat.eq_of_beq_eq_true h)
theorem ne_of_beq' {a b : Int} (h : Int.beq' a b = false) : a ≠ b := by
  intro e; subst e
  cases a with
  | ofNat n => exact Bool.noConfusion ((Nat.beq_refl_true n).symm.trans h)
  | negSucc n => exact Bool.noConfusion ((Nat.beq_refl_true n).symm.trans h)
theorem ble'_eq_true (a b : Int) : (Int.ble' a b = true) = (a ≤ b) := by
  cases a with
  | ofNat m => cases b with
    | ofNat n => exact Nat.ble_eq.trans (propext natCast_le.symm)
    | negSucc n => exact propext ⟨fun h => Bool.noConfusion h, fun h => by rw [ofNat_eq_coe, negSucc_eq] at h; omega⟩
  | negSucc m => cases b with
    | ofNat n => exact propext ⟨fun _ => by rw [ofNat_eq_coe, negSucc_eq]; omega, fun _ => rfl⟩
    | negSucc n => exact Nat.ble_eq.trans (propext (by rw [negSucc_eq, negSucc_eq]; omega))
theorem le_of_ble' {a b : Int} (h : Int.ble' a b = true) : a ≤ b := ble'_eq_true a b ▸ h
theorem lt_of_blt' {a b : Int} (h : Int.blt' a b = true) : a < b := le_of_ble' h

namespace Internal.Linear

abbrev Var := Nat
abbrev Context := Lean.RArray Int
noncomputable abbrev Var.denote (ctx : Context) (v : Var) : Int := ctx.get v

inductive Expr where
  | num (v : Int)
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | mulL (k : Int) (a : Expr)
  | mulR (a : Expr) (k : Int)

inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Var) (p : Poly)

noncomputable section

abbrev Expr.denote (ctx : Context) (e : Expr) : Int :=
  e.rec (fun k => k) (fun v => v.denote ctx) (fun _ _ a b => a + b) (fun _ _ a b => a - b) (fun _ a => -a)
    (fun k _ a => k * a) (fun _ k a => a * k)

abbrev Poly.denote (ctx : Context) (p : Poly) : Int := p.rec (fun k => k) fun k v _ ih => k * v.denote ctx + ih

/-- The sum with the first summand at the left; without factors 1 and a constant 0. -/
abbrev Poly.denote'.go (ctx : Context) (p : Poly) : Int → Int :=
  p.rec (fun k r => (Int.beq' k 0).rec (r + k) r) fun k v _ ih r =>
    (Int.beq' k 1).rec (ih (r + k * v.denote ctx)) (ih (r + v.denote ctx))
abbrev Poly.denote' (ctx : Context) (p : Poly) : Int :=
  p.rec (fun k => k) fun k v p _ => (Int.beq' k 1).rec (denote'.go ctx p (k * v.denote ctx)) (denote'.go ctx p (v.denote ctx))

set_option allowUnsafeReducibility true
attribute [semireducible] Var.denote Expr.denote Poly.denote Poly.denote' Poly.denote'.go

/-! Operations on normal forms: variables in descending order, no factor 0 -/

namespace Poly

protected def beq' (p : Poly) : Poly → Bool :=
  p.rec (fun k q => q.rec (fun k' => Int.beq' k k') fun _ _ _ _ => false)
    fun k v _ ih q => q.rec (fun _ => false) fun k' v' q' _ => Int.beq' k k' && (Nat.beq v v' && ih q')

def addConst (p : Poly) (c : Int) : Poly := p.rec (fun k => .num (c + k)) fun k v _ ih => .add k v ih

def insert (k : Int) (v : Var) (p : Poly) : Poly :=
  p.rec (fun k' => .add k v (.num k')) fun k' v' p ih =>
    (Nat.ble (.succ v') v).rec
      ((Nat.beq v v').rec (.add k' v' ih) ((Int.beq' (k + k') 0).rec (.add (k + k') v' p) p))
      (.add k v (.add k' v' p))

def norm (p : Poly) : Poly := p.rec .num fun k v _ ih => insert k v ih

def scale (p : Poly) (c : Int) : Poly := p.rec (fun k => .num (c * k)) fun k v _ ih => .add (c * k) v ih
def mul (p : Poly) (c : Int) : Poly := (Int.beq' c 0).rec (p.scale c) (.num 0)

/-- `a * p + b * q`, where neither factor is 0. -/
def merge (a b : Int) (p : Poly) : Poly → Poly :=
  p.rec
    (fun c q => q.rec (fun c' => .num (a * c + b * c')) fun k v _ ih => .add (b * k) v ih)
    fun k v _ ih q => q.rec (fun c' => .add (a * k) v (ih (.num c'))) fun k' v' q' ihq =>
      (Nat.beq v v').rec
        ((Nat.ble (.succ v') v).rec (.add (b * k') v' ihq) (.add (a * k) v (ih (.add k' v' q'))))
        ((Int.beq' (a * k + b * k') 0).rec (.add (a * k + b * k') v (ih q')) (ih q'))
def combine (a b : Int) (p q : Poly) : Poly :=
  (Int.beq' a 0).rec ((Int.beq' b 0).rec (merge a b p q) (p.mul a)) (q.mul b)

def getConst (p : Poly) : Int := p.rec (fun k => k) fun _ _ _ ih => ih
def leadCoeff (p : Poly) : Int := p.rec (fun _ => 1) fun k _ _ _ => k
def tail (p : Poly) : Poly := p.rec (fun k => .num k) fun _ _ p _ => p
def coeff (p : Poly) (x : Var) : Int := p.rec (fun _ => 0) fun k v _ ih => (Nat.beq x v).rec ih k
/-- Factors divided by `c`; the constant divided and rounded up. -/
def div (c : Int) (p : Poly) : Poly := p.rec (fun k => .num (-(-k / c))) fun k v _ ih => .add (k / c) v ih
def divCoeffs (c : Int) (p : Poly) : Bool := p.rec (fun _ => true) fun k _ _ ih => Int.beq' (k % c) 0 && ih
def gcdCoeffs (p : Poly) : Int → Int := p.rec (fun _ c => c) fun k _ _ ih c => ih (Int.gcd k c)

end Poly

def Expr.toPoly (e : Expr) : Int → Poly → Poly :=
  e.rec (fun k c p => p.addConst (c * k)) (fun v c p => .add c v p)
    (fun _ _ a b c p => a c (b c p)) (fun _ _ a b c p => a c (b (-c) p)) (fun _ a c p => a (-c) p)
    (fun k _ a c p => (Int.beq' k 0).rec (a (c * k) p) p) (fun _ k a c p => (Int.beq' k 0).rec (a (c * k) p) p)
def Expr.norm (e : Expr) : Poly := (e.toPoly 1 (.num 0)).norm

end

/-! Values -/

section
variable (ctx : Context)

theorem Poly.denote_num (k : Int) : (Poly.num k).denote ctx = k := rfl
theorem Poly.denote_add (k : Int) (v : Var) (p : Poly) :
    (Poly.add k v p).denote ctx = k * v.denote ctx + p.denote ctx := rfl

theorem Poly.denote'_go (p : Poly) (r : Int) : denote'.go ctx p r = r + p.denote ctx := by
  induction p generalizing r with
  | num k =>
    show (Int.beq' k 0).rec (r + k) r = r + k
    cases h : Int.beq' k 0 with
    | false => rfl
    | true => cases eq_of_beq' h; exact (Int.add_zero r).symm
  | add k v p ih =>
    show (Int.beq' k 1).rec (denote'.go ctx p (r + k * v.denote ctx)) (denote'.go ctx p (r + v.denote ctx)) =
      r + (k * v.denote ctx + p.denote ctx)
    cases h : Int.beq' k 1 with
    | false => exact (ih _).trans (Int.add_assoc _ _ _)
    | true => cases eq_of_beq' h; rw [Int.one_mul]; exact (ih _).trans (Int.add_assoc _ _ _)
theorem Poly.denote'_eq (p : Poly) : p.denote' ctx = p.denote ctx := by
  cases p with
  | num k => rfl
  | add k v p =>
    show (Int.beq' k 1).rec (denote'.go ctx p (k * v.denote ctx)) (denote'.go ctx p (v.denote ctx)) =
      k * v.denote ctx + p.denote ctx
    cases h : Int.beq' k 1 with
    | false => exact denote'_go ctx p _
    | true => cases eq_of_beq' h; rw [Int.one_mul]; exact denote'_go ctx p _

theorem Poly.eq_of_beq' {p q : Poly} (h : p.beq' q = true) : p = q := by
  induction p generalizing q with
  | num k => cases q with
    | num k' => exact congrArg _ (Int.eq_of_beq' h)
    | add k' v q => cases h
  | add k v p ih => cases q with
    | num k' => cases h
    | add k' v' q =>
      have ⟨h₁, h₂⟩ := Bool.and_split (a := Int.beq' k k') h
      have ⟨h₂, h₃⟩ := Bool.and_split h₂
      rw [Int.eq_of_beq' h₁, Nat.eq_of_beq_eq_true h₂, ih h₃]

theorem Poly.denote_addConst (p : Poly) (c : Int) : (p.addConst c).denote ctx = p.denote ctx + c := by
  induction p with
  | num k => exact Int.add_comm c k
  | add k v p ih => show k * v.denote ctx + (p.addConst c).denote ctx = k * v.denote ctx + p.denote ctx + c; omega

theorem Poly.denote_insert (k : Int) (v : Var) (p : Poly) : (p.insert k v).denote ctx = k * v.denote ctx + p.denote ctx := by
  induction p with
  | num k' => rfl
  | add k' v' p ih =>
    show Poly.denote ctx ((Nat.ble (.succ v') v).rec ((Nat.beq v v').rec (.add k' v' (p.insert k v))
      ((Int.beq' (k + k') 0).rec (.add (k + k') v' p) p)) (.add k v (.add k' v' p))) =
      k * v.denote ctx + (k' * v'.denote ctx + p.denote ctx)
    cases Nat.ble (.succ v') v with
    | true => rfl
    | false => cases h : Nat.beq v v' with
      | false => show k' * v'.denote ctx + (p.insert k v).denote ctx = _; omega
      | true =>
        cases Nat.eq_of_beq_eq_true h
        have e := Int.add_mul k k' (v.denote ctx)
        cases h' : Int.beq' (k + k') 0 with
        | false => show (k + k') * v.denote ctx + p.denote ctx = _; omega
        | true => show p.denote ctx = _; rw [Int.eq_of_beq' h', Int.zero_mul] at e; omega

theorem Poly.denote_norm (p : Poly) : p.norm.denote ctx = p.denote ctx := by
  induction p with
  | num k => rfl
  | add k v p ih => exact (denote_insert ctx k v p.norm).trans (congrArg _ ih)

theorem Poly.denote_scale (p : Poly) (c : Int) : (p.scale c).denote ctx = c * p.denote ctx := by
  induction p with
  | num k => rfl
  | add k v p ih =>
    show c * k * v.denote ctx + (p.scale c).denote ctx = c * (k * v.denote ctx + p.denote ctx)
    rw [ih, Int.mul_add, Int.mul_assoc]
theorem Poly.denote_mul (p : Poly) (c : Int) : (p.mul c).denote ctx = c * p.denote ctx := by
  unfold mul
  cases h : Int.beq' c 0 with
  | false => exact denote_scale ctx p c
  | true => rw [Int.eq_of_beq' h, Int.zero_mul]; rfl

theorem Poly.denote_merge (a b : Int) (p q : Poly) :
    (merge a b p q).denote ctx = a * p.denote ctx + b * q.denote ctx := by
  induction p generalizing q with
  | num c => induction q with
    | num c' => rfl
    | add k v q ih =>
      have ih : (merge a b (.num c) q).denote ctx = a * c + b * q.denote ctx := ih
      show b * k * v.denote ctx + (merge a b (.num c) q).denote ctx = a * c + b * (k * v.denote ctx + q.denote ctx)
      rw [Int.mul_add, Int.mul_assoc, ih]; omega
  | add k v p ih => induction q with
    | num c' =>
      show a * k * v.denote ctx + (merge a b p (.num c')).denote ctx = a * (k * v.denote ctx + p.denote ctx) + b * c'
      rw [ih, Int.mul_add, Int.mul_assoc, Int.add_assoc]; rfl
    | add k' v' q ihq =>
      have ihq : (merge a b (.add k v p) q).denote ctx = a * (k * v.denote ctx + p.denote ctx) + b * q.denote ctx := ihq
      show Poly.denote ctx ((Nat.beq v v').rec
        ((Nat.ble (.succ v') v).rec (.add (b * k') v' (merge a b (.add k v p) q))
          (.add (a * k) v (merge a b p (.add k' v' q))))
        ((Int.beq' (a * k + b * k') 0).rec (.add (a * k + b * k') v (merge a b p q)) (merge a b p q))) =
        a * (k * v.denote ctx + p.denote ctx) + b * (k' * v'.denote ctx + q.denote ctx)
      rw [Int.mul_add] at ihq ⊢
      rw [Int.mul_add b, ← Int.mul_assoc, ← Int.mul_assoc b]
      rw [← Int.mul_assoc] at ihq
      cases h : Nat.beq v v' with
      | false => cases Nat.ble (.succ v') v with
        | false => show b * k' * v'.denote ctx + (merge a b (.add k v p) q).denote ctx = _; omega
        | true =>
          show a * k * v.denote ctx + (merge a b p (.add k' v' q)).denote ctx = _
          rw [ih, denote_add, Int.mul_add, ← Int.mul_assoc]; omega
      | true =>
        cases Nat.eq_of_beq_eq_true h
        have e := Int.add_mul (a * k) (b * k') (v.denote ctx)
        cases h' : Int.beq' (a * k + b * k') 0 with
        | false => show (a * k + b * k') * v.denote ctx + (merge a b p q).denote ctx = _; rw [ih]; omega
        | true => show (merge a b p q).denote ctx = _; rw [Int.eq_of_beq' h', Int.zero_mul] at e; rw [ih]; omega
theorem Poly.denote_combine (a b : Int) (p q : Poly) :
    (combine a b p q).denote ctx = a * p.denote ctx + b * q.denote ctx := by
  unfold combine
  cases h : Int.beq' a 0 with
  | true => rw [Int.eq_of_beq' h, Int.zero_mul, Int.zero_add]; exact denote_mul ctx q b
  | false => cases h' : Int.beq' b 0 with
    | true => rw [Int.eq_of_beq' h', Int.zero_mul, Int.add_zero]; exact denote_mul ctx p a
    | false => exact denote_merge ctx a b p q

private theorem denote_unless_zero {k x r : Int} {q p : Poly} (h : q.denote ctx = x * k * r + p.denote ctx) :
    Poly.denote ctx ((Int.beq' k 0).rec q p) = x * (k * r) + p.denote ctx := by
  cases e : Int.beq' k 0 with
  | true => rw [Int.eq_of_beq' e, Int.zero_mul, Int.mul_zero, Int.zero_add]
  | false => rw [← Int.mul_assoc]; exact h
theorem Expr.denote_toPoly (e : Expr) (c : Int) (p : Poly) :
    (e.toPoly c p).denote ctx = c * e.denote ctx + p.denote ctx := by
  induction e generalizing c p with
  | num k => exact (Poly.denote_addConst ctx p (c * k)).trans (Int.add_comm _ _)
  | var v => rfl
  | add a b iha ihb =>
    show (a.toPoly c (b.toPoly c p)).denote ctx = c * (a.denote ctx + b.denote ctx) + p.denote ctx
    rw [iha, ihb, Int.mul_add, Int.add_assoc]
  | sub a b iha ihb =>
    show (a.toPoly c (b.toPoly (-c) p)).denote ctx = c * (a.denote ctx - b.denote ctx) + p.denote ctx
    rw [iha, ihb, Int.mul_sub, Int.neg_mul]; omega
  | neg a ih =>
    show (a.toPoly (-c) p).denote ctx = c * -a.denote ctx + p.denote ctx
    rw [ih, Int.neg_mul, Int.mul_neg]
  | mulL k a ih => exact denote_unless_zero ctx (ih _ _)
  | mulR a k ih =>
    show Poly.denote ctx ((Int.beq' k 0).rec (a.toPoly (c * k) p) p) = c * (a.denote ctx * k) + p.denote ctx
    rw [Int.mul_comm (a.denote ctx) k]; exact denote_unless_zero ctx (ih _ _)
theorem Expr.denote_norm (e : Expr) : e.norm.denote ctx = e.denote ctx := by
  rw [norm, Poly.denote_norm, denote_toPoly, Int.one_mul, Poly.denote_num, Int.add_zero]

/-! Division by a common factor of the coefficients -/

theorem Poly.denote_div {p : Poly} {c : Int} (h : p.divCoeffs c = true) :
    p.denote ctx = c * (p.div c).denote ctx - -p.getConst % c := by
  induction p with
  | num k =>
    show k = c * -(-k / c) - -k % c
    rw [Int.mul_neg]
    have := Int.mul_ediv_add_emod (-k) c
    omega
  | add k v p ih =>
    have ⟨h₁, h₂⟩ := Bool.and_split (a := Int.beq' (k % c) 0) h
    have e := Int.mul_ediv_add_emod k c
    rw [Int.eq_of_beq' h₁, Int.add_zero] at e
    show k * v.denote ctx + p.denote ctx = c * (k / c * v.denote ctx + (p.div c).denote ctx) - -p.getConst % c
    rw [Int.mul_add, ← Int.mul_assoc, e, ih h₂]; omega
theorem Poly.le_zero_of_div {p : Poly} {c : Int} (hc : 0 < c) (h : p.divCoeffs c = true) :
    p.denote ctx ≤ 0 ↔ (p.div c).denote ctx ≤ 0 := by
  have e := denote_div ctx h
  have h₁ := Int.emod_nonneg (-p.getConst) (Int.ne_of_gt hc)
  have h₂ := Int.emod_lt_of_pos (-p.getConst) hc
  constructor
  · intro hp
    apply Int.not_lt.mp; intro hd
    have := Int.mul_le_mul_of_nonneg_left (show 1 ≤ (p.div c).denote ctx from hd) (Int.le_of_lt hc)
    rw [Int.mul_one] at this; omega
  · intro hd
    have := Int.mul_le_mul_of_nonneg_left hd (Int.le_of_lt hc)
    rw [Int.mul_zero] at this; omega
theorem Poly.ne_zero_of_div {p : Poly} {c : Int} (hc : 0 < c) (h : p.divCoeffs c = true)
    (hr : 0 < -p.getConst % c) : p.denote ctx ≠ 0 := by
  intro e
  rw [denote_div ctx h] at e
  have h₂ := Int.emod_lt_of_pos (-p.getConst) hc
  have : c ∣ -p.getConst % c := ⟨(p.div c).denote ctx, by omega⟩
  have := Int.le_of_dvd hr this
  omega
theorem Poly.gcdCoeffs_dvd {p : Poly} {c : Int} (h : c ∣ p.denote ctx) : p.gcdCoeffs c ∣ p.getConst := by
  induction p generalizing c with
  | num k => exact h
  | add k v p ih =>
    apply ih (c := Int.gcd k c)
    have h₁ := Int.dvd_trans (Int.gcd_dvd_right k c) h
    exact (Int.dvd_add_right (Int.dvd_trans (Int.gcd_dvd_left k c) (Int.dvd_mul_right _ _))).mp h₁
end

end Internal.Linear
end Int
