prelude
import WorkbenchMathlib.Finset
/-! Sums and products over finite sets, under Mathlib's names and forms. -/
set_option linter.all false
set_option autoImplicit false

universe u v w

namespace Finset
open CommSemiringLaws
variable {ι : Type u} {κ : Type v} {R : Type w} [Add R] [Mul R] [OfNat R 0] [OfNat R 1] [CommSemiringLaws R]

noncomputable section
def sum (s : Finset ι) (f : ι → R) : R :=
  Quot.lift (fun l => l.val.foldr (fun i r => f i + r) 0)
    (fun _ _ h => h.foldr_eq (fun x y z => add_left_comm (f x) (f y) z) 0) s
def prod (s : Finset ι) (f : ι → R) : R :=
  Quot.lift (fun l => l.val.foldr (fun i r => f i * r) 1)
    (fun _ _ h => h.foldr_eq (fun x y z => mul_left_comm (f x) (f y) z) 1) s
end

/-! One list at a time -/

theorem sum_ofList_nil (f : ι → R) (h : List.Nodup []) : sum (ofList [] h) f = 0 := rfl
theorem sum_ofList_cons (f : ι → R) {a : ι} {l : List ι} (h : (a :: l).Nodup) :
    sum (ofList (a :: l) h) f = f a + sum (ofList l (List.nodup_cons.mp h).2) f := rfl
theorem prod_ofList_cons (f : ι → R) {a : ι} {l : List ι} (h : (a :: l).Nodup) :
    prod (ofList (a :: l) h) f = f a * prod (ofList l (List.nodup_cons.mp h).2) f := rfl
theorem foldr_add (f : ι → R) (l : List ι) (r : R) :
    l.foldr (fun i r => f i + r) r = l.foldr (fun i r => f i + r) 0 + r := by
  induction l with
  | nil => exact (zero_add r).symm
  | cons x xs ih => rw [List.foldr_cons, ih, List.foldr_cons, add_assoc]
theorem foldr_mul (f : ι → R) (l : List ι) (r : R) :
    l.foldr (fun i r => f i * r) r = l.foldr (fun i r => f i * r) 1 * r := by
  induction l with
  | nil => exact (one_mul r).symm
  | cons x xs ih => rw [List.foldr_cons, ih, List.foldr_cons, mul_assoc]

@[simp] theorem sum_empty {f : ι → R} : ∑ x ∈ ∅, f x = 0 := rfl
@[simp] theorem prod_empty {f : ι → R} : ∏ x ∈ ∅, f x = 1 := rfl
theorem sum_congr {s₁ s₂ : Finset ι} {f g : ι → R} (h : s₁ = s₂) (hf : ∀ x, x ∈ s₂ → f x = g x) :
    s₁.sum f = s₂.sum g := by
  cases h
  induction s₁ using ind with | h l hl
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [sum_ofList_cons, sum_ofList_cons, hf a List.mem_cons_self, ih _ fun x hx => hf x (List.mem_cons_of_mem a hx)]
theorem prod_congr {s₁ s₂ : Finset ι} {f g : ι → R} (h : s₁ = s₂) (hf : ∀ x, x ∈ s₂ → f x = g x) :
    s₁.prod f = s₂.prod g := by
  cases h
  induction s₁ using ind with | h l hl
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [prod_ofList_cons, prod_ofList_cons, hf a List.mem_cons_self, ih _ fun x hx => hf x (List.mem_cons_of_mem a hx)]
theorem sum_add_distrib {s : Finset ι} {f g : ι → R} : ∑ i ∈ s, (f i + g i) = ∑ i ∈ s, f i + ∑ i ∈ s, g i := by
  induction s using ind with | h l hl
  induction l with
  | nil => exact (add_zero 0).symm
  | cons a l ih =>
    rw [sum_ofList_cons, sum_ofList_cons, sum_ofList_cons, ih, add_assoc, add_assoc, add_left_comm (g a)]
theorem prod_mul_distrib {s : Finset ι} {f g : ι → R} : ∏ i ∈ s, (f i * g i) = (∏ i ∈ s, f i) * ∏ i ∈ s, g i := by
  induction s using ind with | h l hl
  induction l with
  | nil => exact (mul_one 1).symm
  | cons a l ih =>
    rw [prod_ofList_cons, prod_ofList_cons, prod_ofList_cons, ih, mul_assoc, mul_assoc, mul_left_comm (g a)]
theorem mul_sum (s : Finset ι) (f : ι → R) (b : R) : b * ∑ i ∈ s, f i = ∑ i ∈ s, b * f i := by
  induction s using ind with | h l hl
  induction l with
  | nil => exact mul_zero b
  | cons a l ih => rw [sum_ofList_cons, mul_add, ih, sum_ofList_cons]
theorem sum_mul (s : Finset ι) (f : ι → R) (b : R) : (∑ i ∈ s, f i) * b = ∑ i ∈ s, f i * b := by
  rw [mul_comm, mul_sum]; exact sum_congr rfl fun x _ => mul_comm b (f x)
@[simp] theorem sum_const_zero {s : Finset ι} : ∑ _x ∈ s, (0 : R) = 0 := by
  induction s using ind with | h l hl
  induction l with
  | nil => rfl
  | cons a l ih => rw [sum_ofList_cons, ih, add_zero]
@[simp] theorem prod_const_one {s : Finset ι} : ∏ _x ∈ s, (1 : R) = 1 := by
  induction s using ind with | h l hl
  induction l with
  | nil => rfl
  | cons a l ih => rw [prod_ofList_cons, ih, mul_one]
theorem sum_eq_zero {s : Finset ι} {f : ι → R} (h : ∀ x, x ∈ s → f x = 0) : ∑ x ∈ s, f x = 0 :=
  (sum_congr rfl h).trans sum_const_zero
theorem prod_eq_one {s : Finset ι} {f : ι → R} (h : ∀ x, x ∈ s → f x = 1) : ∏ x ∈ s, f x = 1 :=
  (prod_congr rfl h).trans prod_const_one

/-! Ranges -/

theorem sum_range_zero (f : Nat → R) : ∑ k ∈ range 0, f k = 0 := rfl
theorem prod_range_zero (f : Nat → R) : ∏ k ∈ range 0, f k = 1 := rfl
theorem sum_range_succ (f : Nat → R) (n : Nat) : ∑ x ∈ range (n + 1), f x = ∑ x ∈ range n, f x + f n := by
  show (List.range (n + 1)).foldr _ 0 = _
  rw [List.range_succ, List.foldr_append, foldr_add, List.foldr_cons, List.foldr_nil, add_zero]; rfl
theorem prod_range_succ (f : Nat → R) (n : Nat) : ∏ x ∈ range (n + 1), f x = (∏ x ∈ range n, f x) * f n := by
  show (List.range (n + 1)).foldr _ 1 = _
  rw [List.range_succ, List.foldr_append, foldr_mul, List.foldr_cons, List.foldr_nil, mul_one]; rfl
theorem sum_range_succ_comm (f : Nat → R) (n : Nat) : ∑ x ∈ range (n + 1), f x = f n + ∑ x ∈ range n, f x := by
  rw [sum_range_succ, add_comm]
theorem prod_range_succ_comm (f : Nat → R) (n : Nat) : ∏ x ∈ range (n + 1), f x = f n * ∏ x ∈ range n, f x := by
  rw [prod_range_succ, mul_comm]
theorem sum_range_one (f : Nat → R) : ∑ k ∈ range 1, f k = f 0 := by rw [sum_range_succ, sum_range_zero, zero_add]
theorem prod_range_one (f : Nat → R) : ∏ k ∈ range 1, f k = f 0 := by rw [prod_range_succ, prod_range_zero, one_mul]
theorem sum_range_succ' (f : Nat → R) (n : Nat) : ∑ k ∈ range (n + 1), f k = ∑ k ∈ range n, f (k + 1) + f 0 := by
  induction n with
  | zero => rw [sum_range_one, sum_range_zero, zero_add]
  | succ n ih => rw [sum_range_succ, ih, sum_range_succ, add_assoc, add_comm (f 0), add_assoc]
theorem prod_range_succ' (f : Nat → R) (n : Nat) : ∏ k ∈ range (n + 1), f k = (∏ k ∈ range n, f (k + 1)) * f 0 := by
  induction n with
  | zero => rw [prod_range_one, prod_range_zero, one_mul]
  | succ n ih => rw [prod_range_succ, ih, prod_range_succ, mul_assoc, mul_comm (f 0), mul_assoc]
theorem sum_range_induction (f s : Nat → R) (base : s 0 = 0) (n : Nat)
    (step : ∀ k, k < n → s (k + 1) = s k + f k) : ∑ k ∈ range n, f k = s n := by
  induction n with
  | zero => exact base.symm
  | succ n ih => rw [sum_range_succ, ih fun k hk => step k (Nat.lt.step hk), step n (Nat.lt_succ_self n)]
theorem prod_range_induction (f s : Nat → R) (base : s 0 = 1) (n : Nat)
    (step : ∀ k, k < n → s (k + 1) = s k * f k) : ∏ k ∈ range n, f k = s n := by
  induction n with
  | zero => exact base.symm
  | succ n ih => rw [prod_range_succ, ih fun k hk => step k (Nat.lt.step hk), step n (Nat.lt_succ_self n)]
theorem sum_interval (f : Nat → R) (a n : Nat) : sum (interval a n) f = ∑ k ∈ range n, f (a + k) := by
  show (List.map _ (List.range n)).foldr _ 0 = (List.range n).foldr _ 0
  generalize List.range n = l
  induction l with
  | nil => rfl
  | cons x xs ih => rw [List.map_cons, List.foldr_cons, ih, List.foldr_cons]
theorem prod_interval (f : Nat → R) (a n : Nat) : prod (interval a n) f = ∏ k ∈ range n, f (a + k) := by
  show (List.map _ (List.range n)).foldr _ 1 = (List.range n).foldr _ 1
  generalize List.range n = l
  induction l with
  | nil => rfl
  | cons x xs ih => rw [List.map_cons, List.foldr_cons, ih, List.foldr_cons]
theorem sum_Ico_eq_sum_range (f : Nat → R) (m n : Nat) : ∑ k ∈ Ico m n, f k = ∑ k ∈ range (n - m), f (m + k) := sum_interval ..
theorem prod_Ico_eq_prod_range (f : Nat → R) (m n : Nat) : ∏ k ∈ Ico m n, f k = ∏ k ∈ range (n - m), f (m + k) := prod_interval ..
theorem sum_Icc_eq_sum_range (f : Nat → R) (m n : Nat) : ∑ k ∈ Icc m n, f k = ∑ k ∈ range (n + 1 - m), f (m + k) := sum_interval ..
theorem prod_Icc_eq_prod_range (f : Nat → R) (m n : Nat) : ∏ k ∈ Icc m n, f k = ∏ k ∈ range (n + 1 - m), f (m + k) := prod_interval ..
theorem sum_Ioc_eq_sum_range (f : Nat → R) (m n : Nat) : ∑ k ∈ Ioc m n, f k = ∑ k ∈ range (n - m), f (m + 1 + k) := sum_interval ..
theorem sum_Icc_succ_top {a b : Nat} (hab : a ≤ b + 1) (f : Nat → R) :
    ∑ k ∈ Icc a (b + 1), f k = ∑ k ∈ Icc a b, f k + f (b + 1) := by
  rw [sum_Icc_eq_sum_range, sum_Icc_eq_sum_range, Nat.sub_add_comm hab, sum_range_succ, Nat.add_sub_of_le hab]
theorem prod_Icc_succ_top {a b : Nat} (hab : a ≤ b + 1) (f : Nat → R) :
    ∏ k ∈ Icc a (b + 1), f k = (∏ k ∈ Icc a b, f k) * f (b + 1) := by
  rw [prod_Icc_eq_prod_range, prod_Icc_eq_prod_range, Nat.sub_add_comm hab, prod_range_succ, Nat.add_sub_of_le hab]
theorem sum_Ico_succ_top {a b : Nat} (hab : a ≤ b) (f : Nat → R) :
    ∑ k ∈ Ico a (b + 1), f k = ∑ k ∈ Ico a b, f k + f b := by
  rw [sum_Ico_eq_sum_range, sum_Ico_eq_sum_range, Nat.sub_add_comm hab, sum_range_succ, Nat.add_sub_of_le hab]

/-! Order and counting -/

theorem _root_.Nat.sum_le_sum {f g : ι → Nat} {s : Finset ι} (h : ∀ i, i ∈ s → f i ≤ g i) : ∑ i ∈ s, f i ≤ ∑ i ∈ s, g i := by
  induction s using ind with | h l hl
  induction l with
  | nil => exact Nat.le_refl 0
  | cons a l ih =>
    rw [sum_ofList_cons, sum_ofList_cons]
    exact Nat.add_le_add (h a List.mem_cons_self) (ih _ fun x hx => h x (List.mem_cons_of_mem a hx))
theorem sum_const_nat {s : Finset ι} {m : Nat} {f : ι → Nat} (h : ∀ x, x ∈ s → f x = m) : ∑ x ∈ s, f x = card s * m := by
  induction s using ind with | h l hl
  induction l with
  | nil => exact (Nat.zero_mul m).symm
  | cons a l ih =>
    rw [sum_ofList_cons, h a List.mem_cons_self, ih _ fun x hx => h x (List.mem_cons_of_mem a hx), Nat.add_comm]
    exact (Nat.succ_mul l.length m).symm
theorem card_eq_sum_ones (s : Finset ι) : card s = ∑ _x ∈ s, 1 := by
  rw [sum_const_nat (m := 1) fun _ _ => rfl, Nat.mul_one]
theorem sum_range_id_mul_two (n : Nat) : (∑ i ∈ range n, i) * 2 = n * (n - 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_range_succ, Nat.add_mul, ih, Nat.add_one_sub_one, Nat.mul_comm n 2]
    cases n with
    | zero => rfl
    | succ n => rw [Nat.add_one_sub_one, Nat.mul_comm _ n, ← Nat.add_mul, Nat.mul_comm]
theorem sum_range_id (n : Nat) : ∑ i ∈ range n, i = n * (n - 1) / 2 := by
  rw [← sum_range_id_mul_two, Nat.mul_div_cancel _ Nat.two_pos]
end Finset

@[norm_cast] theorem Nat.cast_sum {ι : Type u} (s : Finset ι) (f : ι → Nat) :
    ((∑ x ∈ s, f x : Nat) : Int) = ∑ x ∈ s, (f x : Int) := by
  induction s using Finset.ind with | h l hl
  induction l with
  | nil => rfl
  | cons a l ih => rw [Finset.sum_ofList_cons, Int.natCast_add, ih, Finset.sum_ofList_cons]
@[norm_cast] theorem Nat.cast_prod {ι : Type u} (s : Finset ι) (f : ι → Nat) :
    ((∏ x ∈ s, f x : Nat) : Int) = ∏ x ∈ s, (f x : Int) := by
  induction s using Finset.ind with | h l hl
  induction l with
  | nil => rfl
  | cons a l ih => rw [Finset.prod_ofList_cons, Int.natCast_mul, ih, Finset.prod_ofList_cons]
