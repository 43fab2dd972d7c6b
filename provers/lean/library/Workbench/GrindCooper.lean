prelude
import Workbench.IntLinearNorm
/-! Elimination of an integer variable between a lower and an upper bound, and a divisibility, as the
linear integer arithmetic of `grind` does it. The gap between the variable's least possible multiple and
its bound is one of finitely many numbers; a certificate gives how many. -/
set_option linter.all false
set_option autoImplicit false

namespace Int.Internal.Linear

/-! One of the cases below a number -/

def OrOver (n : Nat) (p : Nat → Prop) : Prop :=
  match n with
  | 0 => False
  | n + 1 => p n ∨ OrOver n p
def OrOver_cases_type (n : Nat) (p : Nat → Prop) : Prop :=
  match n with
  | 0 => p 0
  | n + 1 => ¬p (n + 1) → OrOver_cases_type n p
theorem orOver_cases {n : Nat} {p : Nat → Prop} (h : OrOver (n + 1) p) : OrOver_cases_type n p := by
  induction n with
  | zero => exact h.resolve_right id
  | succ n ih => exact fun hn => ih (h.resolve_left hn)
theorem orOver_of {n k : Nat} {p : Nat → Prop} (hk : k < n) (h : p k) : OrOver n p := by
  induction n with
  | zero => exact absurd hk (Nat.not_lt_zero k)
  | succ n ih =>
    rcases Nat.lt_or_eq_of_le (Nat.le_of_lt_succ hk) with hk | hk
    · exact .inr (ih hk)
    · exact .inl (hk ▸ h)

/-! The gap, reduced -/

/-- A gap `t` may be replaced by its remainder, which is a natural number below `n`. -/
theorem reduced_gap {t : Int} {n : Nat} (ht : 0 ≤ t) (hn : 0 < n) :
    ∃ k : Nat, k < n ∧ (k : Int) ≤ t ∧ (n : Int) ∣ t - k := by
  have hn' : (0 : Int) < n := Int.natCast_pos.mpr hn
  have h₁ := Int.emod_nonneg t (Int.ne_of_gt hn')
  have h₂ := Int.emod_lt_of_pos t hn'
  have h₃ := Int.mul_nonneg (Int.le_of_lt hn') (Int.ediv_nonneg ht (Int.le_of_lt hn'))
  have h₄ := Int.mul_ediv_add_emod t n
  obtain ⟨k, hk⟩ := Int.eq_ofNat_of_zero_le h₁
  refine ⟨k, by omega, by omega, t / n, by omega⟩

theorem cooper_left_core {a b c d s p q x : Int} {n : Nat} (ha : a < 0) (hb : 0 < b) (hn : 0 < n) (hna : a ∣ n)
    (hnc : a * d ∣ c * n) (h₁ : a * x + p ≤ 0) (h₂ : b * x + q ≤ 0) (h₃ : d ∣ c * x + s) :
    OrOver n fun k => b * p + -a * q + b * k ≤ 0 ∧ a ∣ p + k ∧ a * d ∣ c * p + -a * s + c * k := by
  obtain ⟨k, hk, hle, g, hg⟩ := reduced_gap (t := -(a * x) - p) (n := n) (by omega) hn
  refine orOver_of hk ⟨?_, ?_, ?_⟩
  · have f₁ := Int.mul_le_mul_of_nonneg_left (c := b) (show p + (k : Int) ≤ -(a * x) by omega) (Int.le_of_lt hb)
    have f₂ := Int.mul_le_mul_of_nonneg_left (c := -a) h₂ (by omega)
    have e : b * -(a * x) = -a * (b * x) := by rw [Int.mul_neg, Int.neg_mul, Int.mul_left_comm]
    rw [Int.mul_add, e] at f₁
    rw [Int.mul_add, Int.mul_zero] at f₂
    omega
  · have : p + (k : Int) = a * -x - n * g := by rw [Int.mul_neg]; omega
    rw [this]; exact Int.dvd_sub (Int.dvd_mul_right a _) (Int.dvd_trans hna (Int.dvd_mul_right _ g))
  · have : c * p + -a * s + c * k = -(a * (c * x + s)) - c * n * g := by
      have : p = -(a * x) - k - n * g := by omega
      rw [this, Int.mul_add, Int.mul_sub, Int.mul_sub, Int.mul_neg, Int.neg_mul, Int.mul_left_comm a c, Int.mul_assoc]; omega
    rw [this]
    exact Int.dvd_sub (Int.dvd_neg.mpr (Int.mul_dvd_mul_left a h₃)) (Int.dvd_trans hnc (Int.dvd_mul_right _ g))

theorem cooper_right_core {a b c d s p q x : Int} {n : Nat} (ha : a < 0) (hb : 0 < b) (hn : 0 < n) (hnb : b ∣ n)
    (hnc : b * d ∣ c * n) (h₁ : a * x + p ≤ 0) (h₂ : b * x + q ≤ 0) (h₃ : d ∣ c * x + s) :
    OrOver n fun k => b * p + -a * q + -a * k ≤ 0 ∧ b ∣ q + k ∧ b * d ∣ -c * q + b * s + -c * k := by
  obtain ⟨k, hk, hle, g, hg⟩ := reduced_gap (t := -(b * x) - q) (n := n) (by omega) hn
  refine orOver_of hk ⟨?_, ?_, ?_⟩
  · have f₁ := Int.mul_le_mul_of_nonneg_left (c := -a) (show q + (k : Int) ≤ -(b * x) by omega) (by omega)
    have f₂ := Int.mul_le_mul_of_nonneg_left (c := b) h₁ (Int.le_of_lt hb)
    have e : -a * -(b * x) = b * (a * x) := by rw [Int.neg_mul_neg, Int.mul_left_comm]
    rw [Int.mul_add, e] at f₁
    rw [Int.mul_add, Int.mul_zero] at f₂
    omega
  · have : q + (k : Int) = b * -x - n * g := by rw [Int.mul_neg]; omega
    rw [this]; exact Int.dvd_sub (Int.dvd_mul_right b _) (Int.dvd_trans hnb (Int.dvd_mul_right _ g))
  · have : -c * q + b * s + -c * k = b * (c * x + s) + c * n * g := by
      have : q = -(b * x) - k - n * g := by omega
      rw [this, Int.mul_add, Int.mul_sub, Int.mul_sub, Int.neg_mul_neg, Int.neg_mul, Int.neg_mul, Int.mul_left_comm b c,
        Int.mul_assoc]; omega
    rw [this]
    exact Int.dvd_add (Int.mul_dvd_mul_left b h₃) (Int.dvd_trans hnc (Int.dvd_mul_right _ g))

/-! Certificates and cases -/

noncomputable section
namespace Poly
def var (p : Poly) : Nat := p.rec (fun _ => 0) fun _ v _ _ => v
def isAdd (p : Poly) : Bool := p.rec (fun _ => false) fun _ _ _ _ => true
end Poly
def divides (a b : Int) : Bool := Int.beq' (b % a) 0
/-- Both have the same variable, bounded from below by the first and from above by the second. -/
def bounds_cert (p₁ p₂ : Poly) : Bool :=
  (p₁.isAdd && p₂.isAdd) && (Nat.beq p₁.var p₂.var && (Int.blt' p₁.leadCoeff 0 && Int.blt' 0 p₂.leadCoeff))
def gap_cert (a c d : Int) (n : Nat) : Bool := Nat.ble 1 n && (divides a n && divides (a * d) (c * n))
def cooper_dvd_left_cert (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat) : Bool :=
  bounds_cert p₁ p₂ && ((p₃.isAdd && Nat.beq p₁.var p₃.var) && gap_cert p₁.leadCoeff p₃.leadCoeff d n)
def cooper_dvd_right_cert (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat) : Bool :=
  bounds_cert p₁ p₂ && ((p₃.isAdd && Nat.beq p₁.var p₃.var) && gap_cert p₂.leadCoeff p₃.leadCoeff d n)
def cooper_left_cert (p₁ p₂ : Poly) (n : Nat) : Bool := bounds_cert p₁ p₂ && gap_cert p₁.leadCoeff 0 1 n
def cooper_right_cert (p₁ p₂ : Poly) (n : Nat) : Bool := bounds_cert p₁ p₂ && gap_cert p₂.leadCoeff 0 1 n
/-- `b * p + (-a) * q`, without the variable. -/
def resultant (p₁ p₂ : Poly) : Poly := p₁.tail.combine p₂.leadCoeff (-p₁.leadCoeff) p₂.tail
def split_ineq_left_cert (p₁ p₂ : Poly) (k : Nat) (b : Int) (p' : Poly) : Bool :=
  Int.beq' p₂.leadCoeff b && p'.beq' ((resultant p₁ p₂).addConst (b * k))
def split_ineq_right_cert (p₁ p₂ : Poly) (k : Nat) (a : Int) (p' : Poly) : Bool :=
  Int.beq' p₁.leadCoeff a && p'.beq' ((resultant p₁ p₂).addConst (-a * k))
def split_dvd_cert (p p' : Poly) (a : Int) (k : Nat) : Bool := Int.beq' a p.leadCoeff && p'.beq' (p.tail.addConst k)
def split_dvd2_left_cert (p₁ p₃ : Poly) (d : Int) (k : Nat) (d' : Int) (p' : Poly) : Bool :=
  Int.beq' d' (p₁.leadCoeff * d) &&
    p'.beq' ((p₁.tail.combine p₃.leadCoeff (-p₁.leadCoeff) p₃.tail).addConst (p₃.leadCoeff * k))
def split_dvd2_right_cert (p₂ p₃ : Poly) (d : Int) (k : Nat) (d' : Int) (p' : Poly) : Bool :=
  Int.beq' d' (p₂.leadCoeff * d) &&
    p'.beq' ((p₂.tail.combine (-p₃.leadCoeff) p₂.leadCoeff p₃.tail).addConst (-p₃.leadCoeff * k))

def cooper_dvd_left_split (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) : Prop :=
  p₂.leadCoeff * p₁.tail.denote ctx + -p₁.leadCoeff * p₂.tail.denote ctx + p₂.leadCoeff * k ≤ 0 ∧
    p₁.leadCoeff ∣ p₁.tail.denote ctx + k ∧
    p₁.leadCoeff * d ∣ p₃.leadCoeff * p₁.tail.denote ctx + -p₁.leadCoeff * p₃.tail.denote ctx + p₃.leadCoeff * k
def cooper_dvd_right_split (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) : Prop :=
  p₂.leadCoeff * p₁.tail.denote ctx + -p₁.leadCoeff * p₂.tail.denote ctx + -p₁.leadCoeff * k ≤ 0 ∧
    p₂.leadCoeff ∣ p₂.tail.denote ctx + k ∧
    p₂.leadCoeff * d ∣ -p₃.leadCoeff * p₂.tail.denote ctx + p₂.leadCoeff * p₃.tail.denote ctx + -p₃.leadCoeff * k
def cooper_left_split (ctx : Context) (p₁ p₂ : Poly) (k : Nat) : Prop := cooper_dvd_left_split ctx p₁ p₂ (.num 0) 1 k
def cooper_right_split (ctx : Context) (p₁ p₂ : Poly) (k : Nat) : Prop := cooper_dvd_right_split ctx p₁ p₂ (.num 0) 1 k
end

section
variable (ctx : Context)

theorem Poly.denote_of_isAdd {p : Poly} (h : p.isAdd = true) (x : Int) (hx : p.var = p.var → Var.denote ctx p.var = x) :
    p.denote ctx = p.leadCoeff * x + p.tail.denote ctx := by
  cases p with
  | num k => cases h
  | add k v p => rw [← hx rfl]; rfl
theorem of_bounds_cert {p₁ p₂ : Poly} (h : bounds_cert p₁ p₂ = true) :
    p₁.leadCoeff < 0 ∧ 0 < p₂.leadCoeff ∧
      p₁.denote ctx = p₁.leadCoeff * Var.denote ctx p₁.var + p₁.tail.denote ctx ∧
      p₂.denote ctx = p₂.leadCoeff * Var.denote ctx p₁.var + p₂.tail.denote ctx := by
  have ⟨h₁, h⟩ := Bool.and_split h
  have ⟨h₁, h₂⟩ := Bool.and_split h₁
  have ⟨h₃, h⟩ := Bool.and_split h
  have ⟨h₄, h₅⟩ := Bool.and_split h
  exact ⟨Int.lt_of_blt' h₄, Int.lt_of_blt' h₅, Poly.denote_of_isAdd ctx h₁ _ fun _ => rfl,
    Poly.denote_of_isAdd ctx h₂ _ fun _ => by rw [Nat.eq_of_beq_eq_true h₃]⟩
theorem dvd_of_divides {a b : Int} (h : divides a b = true) : a ∣ b := Int.dvd_of_emod_eq_zero (Int.eq_of_beq' h)
theorem of_gap_cert {a c d : Int} {n : Nat} (h : gap_cert a c d n = true) : 0 < n ∧ a ∣ n ∧ a * d ∣ c * n := by
  have ⟨h₁, h⟩ := Bool.and_split h
  have ⟨h₂, h₃⟩ := Bool.and_split h
  exact ⟨Nat.le_of_ble_eq_true h₁, dvd_of_divides h₂, dvd_of_divides h₃⟩

theorem cooper_dvd_left (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat) (h : cooper_dvd_left_cert p₁ p₂ p₃ d n = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) (h₃ : d ∣ p₃.denote' ctx) :
    OrOver n (cooper_dvd_left_split ctx p₁ p₂ p₃ d) := by
  have ⟨c₁, h⟩ := Bool.and_split h
  have ⟨c₂, c₄⟩ := Bool.and_split h
  have ⟨c₂, c₃⟩ := Bool.and_split c₂
  have ⟨ha, hb, e₁, e₂⟩ := of_bounds_cert ctx c₁
  have ⟨hn, hna, hnc⟩ := of_gap_cert c₄
  rw [Poly.denote'_eq] at h₁ h₂ h₃
  rw [e₁] at h₁
  rw [e₂] at h₂
  rw [Poly.denote_of_isAdd ctx c₂ _ fun _ => by rw [← Nat.eq_of_beq_eq_true c₃]] at h₃
  exact cooper_left_core ha hb hn hna hnc h₁ h₂ h₃
theorem cooper_dvd_right (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat) (h : cooper_dvd_right_cert p₁ p₂ p₃ d n = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) (h₃ : d ∣ p₃.denote' ctx) :
    OrOver n (cooper_dvd_right_split ctx p₁ p₂ p₃ d) := by
  have ⟨c₁, h⟩ := Bool.and_split h
  have ⟨c₂, c₄⟩ := Bool.and_split h
  have ⟨c₂, c₃⟩ := Bool.and_split c₂
  have ⟨ha, hb, e₁, e₂⟩ := of_bounds_cert ctx c₁
  have ⟨hn, hnb, hnc⟩ := of_gap_cert c₄
  rw [Poly.denote'_eq] at h₁ h₂ h₃
  rw [e₁] at h₁
  rw [e₂] at h₂
  rw [Poly.denote_of_isAdd ctx c₂ _ fun _ => by rw [← Nat.eq_of_beq_eq_true c₃]] at h₃
  exact cooper_right_core ha hb hn hnb hnc h₁ h₂ h₃
theorem cooper_left (p₁ p₂ : Poly) (n : Nat) (h : cooper_left_cert p₁ p₂ n = true) (h₁ : p₁.denote' ctx ≤ 0)
    (h₂ : p₂.denote' ctx ≤ 0) : OrOver n (cooper_left_split ctx p₁ p₂) := by
  have ⟨c₁, c₂⟩ := Bool.and_split h
  have ⟨ha, hb, e₁, e₂⟩ := of_bounds_cert ctx c₁
  have ⟨hn, hna, _⟩ := of_gap_cert c₂
  rw [Poly.denote'_eq] at h₁ h₂
  rw [e₁] at h₁
  rw [e₂] at h₂
  refine cooper_left_core (c := 1) (s := 0) ha hb hn hna ?_ h₁ h₂ (Int.one_dvd _)
  rw [Int.mul_one, Int.one_mul]; exact hna
theorem cooper_right (p₁ p₂ : Poly) (n : Nat) (h : cooper_right_cert p₁ p₂ n = true) (h₁ : p₁.denote' ctx ≤ 0)
    (h₂ : p₂.denote' ctx ≤ 0) : OrOver n (cooper_right_split ctx p₁ p₂) := by
  have ⟨c₁, c₂⟩ := Bool.and_split h
  have ⟨ha, hb, e₁, e₂⟩ := of_bounds_cert ctx c₁
  have ⟨hn, hnb, _⟩ := of_gap_cert c₂
  rw [Poly.denote'_eq] at h₁ h₂
  rw [e₁] at h₁
  rw [e₂] at h₂
  refine cooper_right_core (c := 1) (s := 0) ha hb hn hnb ?_ h₁ h₂ (Int.one_dvd _)
  rw [Int.mul_one, Int.one_mul]; exact hnb

theorem le_of_split {p₁ p₂ : Poly} {b c : Int} {p' : Poly} (h : p'.beq' ((resultant p₁ p₂).addConst c) = true)
    (hs : p₂.leadCoeff * p₁.tail.denote ctx + -p₁.leadCoeff * p₂.tail.denote ctx + c ≤ 0) : p'.denote' ctx ≤ 0 := by
  rw [Poly.denote'_eq, Poly.eq_of_beq' h, Poly.denote_addConst, resultant, Poly.denote_combine]; exact hs
theorem cooper_dvd_left_split_ineq (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (b : Int) (p' : Poly)
    (hs : cooper_dvd_left_split ctx p₁ p₂ p₃ d k) (h : split_ineq_left_cert p₁ p₂ k b p' = true) : p'.denote' ctx ≤ 0 := by
  have ⟨c₁, c₂⟩ := Bool.and_split h
  rw [← Int.eq_of_beq' c₁] at c₂; exact le_of_split ctx (b := b) c₂ hs.1
theorem cooper_dvd_right_split_ineq (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (a : Int) (p' : Poly)
    (hs : cooper_dvd_right_split ctx p₁ p₂ p₃ d k) (h : split_ineq_right_cert p₁ p₂ k a p' = true) : p'.denote' ctx ≤ 0 := by
  have ⟨c₁, c₂⟩ := Bool.and_split h
  rw [← Int.eq_of_beq' c₁] at c₂; exact le_of_split ctx (b := a) c₂ hs.1
theorem cooper_left_split_ineq (p₁ p₂ : Poly) (k : Nat) (b : Int) (p' : Poly) (hs : cooper_left_split ctx p₁ p₂ k)
    (h : split_ineq_left_cert p₁ p₂ k b p' = true) : p'.denote' ctx ≤ 0 :=
  cooper_dvd_left_split_ineq ctx p₁ p₂ _ _ k b p' hs h
theorem cooper_right_split_ineq (p₁ p₂ : Poly) (k : Nat) (a : Int) (p' : Poly) (hs : cooper_right_split ctx p₁ p₂ k)
    (h : split_ineq_right_cert p₁ p₂ k a p' = true) : p'.denote' ctx ≤ 0 :=
  cooper_dvd_right_split_ineq ctx p₁ p₂ _ _ k a p' hs h

theorem dvd_of_split {p p' : Poly} {a : Int} {k : Nat} (h : split_dvd_cert p p' a k = true)
    (hs : p.leadCoeff ∣ p.tail.denote ctx + k) : a ∣ p'.denote' ctx := by
  have ⟨c₁, c₂⟩ := Bool.and_split h
  rw [Poly.denote'_eq, Poly.eq_of_beq' c₂, Int.eq_of_beq' c₁, Poly.denote_addConst]; exact hs
theorem cooper_dvd_left_split_dvd1 (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (a : Int) (p' : Poly)
    (hs : cooper_dvd_left_split ctx p₁ p₂ p₃ d k) (h : split_dvd_cert p₁ p' a k = true) : a ∣ p'.denote' ctx :=
  dvd_of_split ctx h hs.2.1
theorem cooper_dvd_right_split_dvd1 (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (b : Int) (p' : Poly)
    (hs : cooper_dvd_right_split ctx p₁ p₂ p₃ d k) (h : split_dvd_cert p₂ p' b k = true) : b ∣ p'.denote' ctx :=
  dvd_of_split ctx h hs.2.1
theorem cooper_left_split_dvd (p₁ p₂ : Poly) (k : Nat) (a : Int) (p' : Poly) (hs : cooper_left_split ctx p₁ p₂ k)
    (h : split_dvd_cert p₁ p' a k = true) : a ∣ p'.denote' ctx := dvd_of_split ctx h hs.2.1
theorem cooper_right_split_dvd (p₁ p₂ : Poly) (k : Nat) (b : Int) (p' : Poly) (hs : cooper_right_split ctx p₁ p₂ k)
    (h : split_dvd_cert p₂ p' b k = true) : b ∣ p'.denote' ctx := dvd_of_split ctx h hs.2.1
theorem cooper_dvd_left_split_dvd2 (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (d' : Int) (p' : Poly)
    (hs : cooper_dvd_left_split ctx p₁ p₂ p₃ d k) (h : split_dvd2_left_cert p₁ p₃ d k d' p' = true) : d' ∣ p'.denote' ctx := by
  have ⟨c₁, c₂⟩ := Bool.and_split h
  rw [Poly.denote'_eq, Poly.eq_of_beq' c₂, Int.eq_of_beq' c₁, Poly.denote_addConst, Poly.denote_combine]; exact hs.2.2
theorem cooper_dvd_right_split_dvd2 (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (d' : Int) (p' : Poly)
    (hs : cooper_dvd_right_split ctx p₁ p₂ p₃ d k) (h : split_dvd2_right_cert p₂ p₃ d k d' p' = true) :
    d' ∣ p'.denote' ctx := by
  have ⟨c₁, c₂⟩ := Bool.and_split h
  rw [Poly.denote'_eq, Poly.eq_of_beq' c₂, Int.eq_of_beq' c₁, Poly.denote_addConst, Poly.denote_combine]; exact hs.2.2
end

end Int.Internal.Linear
