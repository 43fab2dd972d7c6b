prelude
import Workbench.IntDiv
import Workbench.NatDvd
/-!
What the native `omega` builds its proofs from: linear combinations, constraints, and the lemmas
it names. Every data operation computes exactly what the native code computes, since proofs compare
the two by evaluation. The kernel evaluates them in each proof, so they are written with recursors,
which it unfolds in fewer steps than matches.
-/
set_option linter.all false
set_option autoImplicit false

universe u

theorem le_of_le_of_eq {α : Type u} [LE α] {a b c : α} (h₁ : a ≤ b) (h₂ : b = c) : a ≤ c := h₂ ▸ h₁

noncomputable section

namespace Lean.Omega

/-! Coefficient lists -/

@[reducible] def Coeffs : Type := List _root_.Int

namespace Coeffs

@[reducible] def ofList (xs : List _root_.Int) : Coeffs := xs
def length (xs : Coeffs) : _root_.Nat := List.rec 0 (fun _ _ n => n + 1) xs
def get (xs : Coeffs) : _root_.Nat → _root_.Int :=
  List.rec (fun _ => 0) (fun x _ rest => Nat.rec x fun i _ => rest i) xs
def set (xs : Coeffs) (i : _root_.Nat) (y : _root_.Int) : Coeffs :=
  List.rec (motive := fun _ => _root_.Nat → Coeffs)
    (Nat.rec (.cons y .nil) fun _ rest => .cons 0 rest)
    (fun x xs rest => Nat.rec (.cons y xs) fun i _ => .cons x (rest i)) xs i
def map (f : _root_.Int → _root_.Int) (xs : Coeffs) : Coeffs :=
  List.rec .nil (fun x _ rest => .cons (f x) rest) xs
def add (xs : Coeffs) : Coeffs → Coeffs :=
  List.rec (motive := fun _ => Coeffs → Coeffs) (fun ys => ys)
    (fun x xs rest ys => List.rec (.cons x xs) (fun y ys _ => .cons (x + y) (rest ys)) ys) xs
def neg (xs : Coeffs) : Coeffs := map (fun x => -x) xs
def smul (xs : Coeffs) (k : _root_.Int) : Coeffs := map (fun x => k * x) xs
def sub (xs ys : Coeffs) : Coeffs := add xs (neg ys)
def combo (a : _root_.Int) (xs : Coeffs) (b : _root_.Int) (ys : Coeffs) : Coeffs :=
  add (smul xs a) (smul ys b)
def dot (xs : Coeffs) : Coeffs → _root_.Int :=
  List.rec (motive := fun _ => Coeffs → _root_.Int) (fun _ => 0)
    (fun x _ rest ys => List.rec 0 (fun y ys _ => x * y + rest ys) ys) xs
def isZeroB (xs : Coeffs) : Bool := List.rec true (fun x _ rest => (decide (x = 0)).and rest) xs
@[reducible] def isZero (xs : Coeffs) : Prop := isZeroB xs = true
def gcd (xs : Coeffs) : _root_.Nat :=
  List.rec 0 (fun x _ rest => _root_.Nat.gcd (_root_.Int.natAbs x) rest) xs
def leading (xs : Coeffs) : _root_.Int :=
  List.rec 0 (fun x _ rest => (decide (x = 0)).rec x rest) xs
def sdiv (xs : Coeffs) (g : _root_.Int) : Coeffs := map (fun x => x / g) xs
def bmod (x : Coeffs) (m : _root_.Nat) : Coeffs := map (fun a => _root_.Int.bmod a m) x

theorem add_dot (xs ys v : Coeffs) : dot (add xs ys) v = dot xs v + dot ys v := by
  induction xs generalizing ys v with
  | nil => exact (_root_.Int.zero_add _).symm
  | cons x xs ih =>
    cases ys with
    | nil => exact (_root_.Int.add_zero _).symm
    | cons y ys => cases v with
      | nil => rfl
      | cons z v =>
        show (x + y) * z + dot (add xs ys) v = (x * z + dot xs v) + (y * z + dot ys v)
        rw [ih, _root_.Int.add_mul]
        simp only [_root_.Int.add_assoc, _root_.Int.add_left_comm]
theorem neg_dot (xs v : Coeffs) : dot (neg xs) v = -dot xs v := by
  induction xs generalizing v with
  | nil => rfl
  | cons x xs ih => cases v with
    | nil => rfl
    | cons z v =>
      show -x * z + dot (neg xs) v = -(x * z + dot xs v)
      rw [ih, _root_.Int.neg_mul, _root_.Int.neg_add]
theorem smul_dot (xs v : Coeffs) (k : _root_.Int) : dot (smul xs k) v = k * dot xs v := by
  induction xs generalizing v with
  | nil => exact (_root_.Int.mul_zero k).symm
  | cons x xs ih => cases v with
    | nil => exact (_root_.Int.mul_zero k).symm
    | cons z v =>
      show k * x * z + dot (smul xs k) v = k * (x * z + dot xs v)
      rw [ih, _root_.Int.mul_add, _root_.Int.mul_assoc]
theorem sub_dot (xs ys v : Coeffs) : dot (sub xs ys) v = dot xs v - dot ys v := by
  show dot (add xs (neg ys)) v = _
  rw [add_dot, neg_dot]; rfl
theorem isZero_dot {xs : Coeffs} (h : isZero xs) (v : Coeffs) : dot xs v = 0 := by
  induction xs generalizing v with
  | nil => rfl
  | cons x xs ih => cases v with
    | nil => rfl
    | cons z v =>
      have h : ((decide (x = 0)).and (isZeroB xs)) = true := h
      rw [Bool.and_eq_true] at h
      show x * z + dot xs v = 0
      rw [ih h.2, of_decide_eq_true h.1, _root_.Int.zero_mul]; rfl
theorem coordinate_dot (i : _root_.Nat) (v : Coeffs) : dot (set .nil i 1) v = get v i := by
  induction i generalizing v with
  | zero => cases v with
    | nil => rfl
    | cons z v =>
      show 1 * z + 0 = z
      rw [_root_.Int.one_mul, _root_.Int.add_zero]
  | succ i ih => cases v with
    | nil => rfl
    | cons z v =>
      show 0 * z + dot (set .nil i 1) v = get v i
      rw [ih, _root_.Int.zero_mul, _root_.Int.zero_add]
theorem set_dot (xs : Coeffs) (i : _root_.Nat) (y : _root_.Int) (v : Coeffs) (h : length xs ≤ i) :
    dot (set xs i y) v = dot xs v + y * get v i := by
  induction i generalizing xs v with
  | zero => cases xs with
    | nil => cases v with
      | nil => show (0 : _root_.Int) = 0 + y * 0; rw [_root_.Int.mul_zero]; rfl
      | cons z v => exact (_root_.Int.add_comm _ _)
    | cons x xs => exact absurd h (_root_.Nat.not_succ_le_zero _)
  | succ i ih => cases v with
    | nil =>
      cases xs <;> show (0 : _root_.Int) = 0 + y * 0 <;> rw [_root_.Int.mul_zero] <;> rfl
    | cons z v => cases xs with
      | nil =>
        show 0 * z + dot (set .nil i y) v = 0 + y * get v i
        rw [ih .nil _ (_root_.Nat.zero_le i), _root_.Int.zero_mul, _root_.Int.zero_add]; rfl
      | cons x xs =>
        show x * z + dot (set xs i y) v = x * z + dot xs v + y * get v i
        rw [ih _ _ (_root_.Nat.le_of_succ_le_succ h), _root_.Int.add_assoc]

end Coeffs

/-! Linear combinations -/

structure LinearCombo where
  const : _root_.Int := 0
  coeffs : Coeffs := .nil

namespace LinearCombo

def eval (lc : LinearCombo) (v : Coeffs) : _root_.Int := lc.const + lc.coeffs.dot v
def coordinate (i : _root_.Nat) : LinearCombo := ⟨0, Coeffs.set .nil i 1⟩
def add (l₁ l₂ : LinearCombo) : LinearCombo := ⟨l₁.const + l₂.const, l₁.coeffs.add l₂.coeffs⟩
def sub (l₁ l₂ : LinearCombo) : LinearCombo := ⟨l₁.const - l₂.const, l₁.coeffs.sub l₂.coeffs⟩
def neg (l : LinearCombo) : LinearCombo := ⟨-l.const, l.coeffs.neg⟩
def smul (l : LinearCombo) (k : _root_.Int) : LinearCombo := ⟨k * l.const, l.coeffs.smul k⟩
instance instAdd : Add LinearCombo where add := add
instance instSub : Sub LinearCombo where sub := sub
instance instNeg : Neg LinearCombo where neg := neg
def mul (l₁ l₂ : LinearCombo) : LinearCombo :=
  sub (add (smul l₁ l₂.const) (smul l₂ l₁.const)) ⟨l₁.const * l₂.const, .nil⟩

theorem add_eval (l₁ l₂ : LinearCombo) (v : Coeffs) : (l₁ + l₂).eval v = l₁.eval v + l₂.eval v := by
  show l₁.const + l₂.const + (l₁.coeffs.add l₂.coeffs).dot v =
    (l₁.const + l₁.coeffs.dot v) + (l₂.const + l₂.coeffs.dot v)
  rw [Coeffs.add_dot]
  simp only [_root_.Int.add_assoc, _root_.Int.add_left_comm]
theorem neg_eval (l : LinearCombo) (v : Coeffs) : (-l).eval v = -(l.eval v) := by
  show -l.const + l.coeffs.neg.dot v = -(l.const + l.coeffs.dot v)
  rw [Coeffs.neg_dot, _root_.Int.neg_add]
theorem sub_eval (l₁ l₂ : LinearCombo) (v : Coeffs) : (l₁ - l₂).eval v = l₁.eval v - l₂.eval v := by
  show l₁.const + -l₂.const + (l₁.coeffs.add l₂.coeffs.neg).dot v =
    (l₁.const + l₁.coeffs.dot v) + -(l₂.const + l₂.coeffs.dot v)
  rw [Coeffs.add_dot, Coeffs.neg_dot, _root_.Int.neg_add]
  simp only [_root_.Int.add_assoc, _root_.Int.add_left_comm]
theorem smul_eval (l : LinearCombo) (k : _root_.Int) (v : Coeffs) : (smul l k).eval v = k * l.eval v := by
  show k * l.const + (l.coeffs.smul k).dot v = k * (l.const + l.coeffs.dot v)
  rw [Coeffs.smul_dot, _root_.Int.mul_add]
theorem mul_eval (l₁ l₂ : LinearCombo) (v : Coeffs) (h : l₁.coeffs.isZero ∨ l₂.coeffs.isZero) :
    (mul l₁ l₂).eval v = l₁.eval v * l₂.eval v := by
  show (add (smul l₁ l₂.const) (smul l₂ l₁.const) - ⟨l₁.const * l₂.const, .nil⟩).eval v = _
  rw [sub_eval]
  show (smul l₁ l₂.const + smul l₂ l₁.const).eval v - (l₁.const * l₂.const + 0) = _
  rw [add_eval, smul_eval, smul_eval]
  show l₂.const * (l₁.const + l₁.coeffs.dot v) + l₁.const * (l₂.const + l₂.coeffs.dot v) -
    (l₁.const * l₂.const + 0) = (l₁.const + l₁.coeffs.dot v) * (l₂.const + l₂.coeffs.dot v)
  rcases h with h | h <;> rw [Coeffs.isZero_dot h, _root_.Int.add_zero, _root_.Int.add_zero]
  · rw [_root_.Int.mul_comm l₂.const, _root_.Int.add_comm, _root_.Int.add_sub_cancel]
  · rw [_root_.Int.add_sub_cancel, _root_.Int.mul_comm]
theorem coordinate_eval (i : _root_.Nat) (v : Coeffs) : (coordinate i).eval v = v.get i :=
  (_root_.Int.zero_add _).trans (Coeffs.coordinate_dot i v)

section
variable {a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 : _root_.Int} {t : List _root_.Int}
theorem coordinate_eval_0 : (coordinate 0).eval (.ofList (.cons a0 t)) = a0 := coordinate_eval 0 _
theorem coordinate_eval_1 : (coordinate 1).eval (.ofList (.cons a0 (.cons a1 t))) = a1 := coordinate_eval 1 _
theorem coordinate_eval_2 : (coordinate 2).eval (.ofList (.cons a0 (.cons a1 (.cons a2 t)))) = a2 :=
  coordinate_eval 2 _
theorem coordinate_eval_3 : (coordinate 3).eval (.ofList (.cons a0 (.cons a1 (.cons a2 (.cons a3 t))))) = a3 :=
  coordinate_eval 3 _
theorem coordinate_eval_4 : (coordinate 4).eval
    (.ofList (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 t)))))) = a4 := coordinate_eval 4 _
theorem coordinate_eval_5 : (coordinate 5).eval
    (.ofList (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 t))))))) = a5 := coordinate_eval 5 _
theorem coordinate_eval_6 : (coordinate 6).eval
    (.ofList (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 t)))))))) = a6 :=
  coordinate_eval 6 _
theorem coordinate_eval_7 : (coordinate 7).eval
    (.ofList (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 (.cons a7 t))))))))) = a7 :=
  coordinate_eval 7 _
theorem coordinate_eval_8 : (coordinate 8).eval
    (.ofList (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 (.cons a7
      (.cons a8 t)))))))))) = a8 := coordinate_eval 8 _
theorem coordinate_eval_9 : (coordinate 9).eval
    (.ofList (.cons a0 (.cons a1 (.cons a2 (.cons a3 (.cons a4 (.cons a5 (.cons a6 (.cons a7
      (.cons a8 (.cons a9 t))))))))))) = a9 := coordinate_eval 9 _
end

end LinearCombo

/-! Constraints: a lower and an upper bound, either of which may be absent -/

structure Constraint where
  lowerBound : Option _root_.Int
  upperBound : Option _root_.Int

namespace Constraint

def above (l : Option _root_.Int) (z : _root_.Int) : Prop := Option.rec True (fun l => l ≤ z) l
def below (u : Option _root_.Int) (z : _root_.Int) : Prop := Option.rec True (fun u => z ≤ u) u
def omap (f : _root_.Int → _root_.Int) (x : Option _root_.Int) : Option _root_.Int :=
  Option.rec .none (fun x => .some (f x)) x
def omap2 (f : _root_.Int → _root_.Int → _root_.Int) (x y : Option _root_.Int) : Option _root_.Int :=
  Option.rec .none (fun x => Option.rec .none (fun y => .some (f x y)) y) x
def omerge (f : _root_.Int → _root_.Int → _root_.Int) (x y : Option _root_.Int) : Option _root_.Int :=
  Option.rec y (fun x => Option.rec (.some x) (fun y => .some (f x y)) y) x

def sat (c : Constraint) (z : _root_.Int) : Prop := above c.lowerBound z ∧ below c.upperBound z
def sat' (c : Constraint) (x y : Coeffs) : Prop := c.sat (Coeffs.dot x y)
def trivial : Constraint := ⟨.none, .none⟩
def impossible : Constraint := ⟨.some 1, .some 0⟩
def exact (r : _root_.Int) : Constraint := ⟨.some r, .some r⟩
def isImpossible (c : Constraint) : Bool :=
  Option.rec false (fun x => Option.rec false (fun y => decide (y < x)) c.upperBound) c.lowerBound
def neg (c : Constraint) : Constraint := ⟨omap (fun x => -x) c.upperBound, omap (fun x => -x) c.lowerBound⟩
def scale (k : _root_.Int) (c : Constraint) : Constraint :=
  if k = 0 then (if c.isImpossible = true then c else ⟨.some 0, .some 0⟩)
  else if 0 < k then ⟨omap (fun x => k * x) c.lowerBound, omap (fun x => k * x) c.upperBound⟩
  else ⟨omap (fun x => k * x) c.upperBound, omap (fun x => k * x) c.lowerBound⟩
def add (c d : Constraint) : Constraint :=
  ⟨omap2 (fun x y => x + y) c.lowerBound d.lowerBound, omap2 (fun x y => x + y) c.upperBound d.upperBound⟩
def combo (a : _root_.Int) (c : Constraint) (b : _root_.Int) (d : Constraint) : Constraint :=
  add (scale a c) (scale b d)
def combine (c d : Constraint) : Constraint :=
  ⟨omerge (fun x y => max x y) c.lowerBound d.lowerBound, omerge (fun x y => min x y) c.upperBound d.upperBound⟩
def div (c : Constraint) (k : _root_.Nat) : Constraint :=
  ⟨omap (fun x => -((-x) / (k : _root_.Int))) c.lowerBound, omap (fun x => x / (k : _root_.Int)) c.upperBound⟩
def satZeroB (c : Constraint) : Bool :=
  Bool.and (Option.rec true (fun l => decide (l ≤ 0)) c.lowerBound)
    (Option.rec true (fun u => decide (0 ≤ u)) c.upperBound)

theorem neg_sat {c : Constraint} {z : _root_.Int} (h : c.sat z) : c.neg.sat (-z) := by
  rcases c with ⟨_ | l, _ | u⟩
  · exact h
  · exact ⟨_root_.Int.neg_le_neg h.2, h.1⟩
  · exact ⟨h.2, _root_.Int.neg_le_neg h.1⟩
  · exact ⟨_root_.Int.neg_le_neg h.2, _root_.Int.neg_le_neg h.1⟩

theorem mul_le_mul_of_nonpos {a b k : _root_.Int} (h : a ≤ b) (hk : k ≤ 0) : k * b ≤ k * a := by
  have := _root_.Int.mul_le_mul_of_nonneg_left h (_root_.Int.neg_le_neg hk)
  rw [_root_.Int.neg_mul, _root_.Int.neg_mul] at this
  have := _root_.Int.neg_le_neg this
  rw [_root_.Int.neg_neg, _root_.Int.neg_neg] at this
  exact this

theorem not_sat_of_isImpossible {c : Constraint} (h : c.isImpossible = true) {z : _root_.Int} : ¬c.sat z := by
  rcases c with ⟨_ | l, _ | u⟩
  · exact Bool.noConfusionProp h.symm
  · exact Bool.noConfusionProp h.symm
  · exact Bool.noConfusionProp h.symm
  · intro hs
    have h : u < l := of_decide_eq_true h
    exact _root_.Int.not_le.mpr h (_root_.Int.le_trans hs.1 hs.2)
theorem not_sat'_of_isImpossible {c : Constraint} (h : isImpossible c = true) {x y : Coeffs} : ¬c.sat' x y :=
  not_sat_of_isImpossible h

theorem scale_sat {c : Constraint} {z : _root_.Int} (k : _root_.Int) (h : c.sat z) : (scale k c).sat (k * z) := by
  unfold scale
  split
  · rename_i hk
    rw [hk, _root_.Int.zero_mul]
    split
    · exact absurd h (not_sat_of_isImpossible ‹_›)
    · exact ⟨_root_.Int.le_refl 0, _root_.Int.le_refl 0⟩
  · split
    · rename_i hk
      have hk := _root_.Int.le_of_lt hk
      rcases c with ⟨_ | l, _ | u⟩
      · exact h
      · exact ⟨h.1, _root_.Int.mul_le_mul_of_nonneg_left h.2 hk⟩
      · exact ⟨_root_.Int.mul_le_mul_of_nonneg_left h.1 hk, h.2⟩
      · exact ⟨_root_.Int.mul_le_mul_of_nonneg_left h.1 hk, _root_.Int.mul_le_mul_of_nonneg_left h.2 hk⟩
    · rename_i hk
      have hk := _root_.Int.not_lt.mp hk
      rcases c with ⟨_ | l, _ | u⟩
      · exact h
      · exact ⟨mul_le_mul_of_nonpos h.2 hk, h.1⟩
      · exact ⟨h.2, mul_le_mul_of_nonpos h.1 hk⟩
      · exact ⟨mul_le_mul_of_nonpos h.2 hk, mul_le_mul_of_nonpos h.1 hk⟩

theorem add_sat {c d : Constraint} {y z : _root_.Int} (h : c.sat y) (h' : d.sat z) : (add c d).sat (y + z) := by
  rcases c with ⟨l, u⟩
  rcases d with ⟨l', u'⟩
  constructor
  · cases l with
    | none => exact True.intro
    | some l => cases l' with
      | none => exact True.intro
      | some l' => exact _root_.Int.add_le_add h.1 h'.1
  · cases u with
    | none => exact True.intro
    | some u => cases u' with
      | none => exact True.intro
      | some u' => exact _root_.Int.add_le_add h.2 h'.2

theorem combine_sat {c d : Constraint} {z : _root_.Int} (h : c.sat z) (h' : d.sat z) : (combine c d).sat z := by
  rcases c with ⟨l, u⟩
  rcases d with ⟨l', u'⟩
  constructor
  · cases l with
    | none => exact h'.1
    | some l => cases l' with
      | none => exact h.1
      | some l' =>
        show max l l' ≤ z
        rw [_root_.Int.max_def]; split
        · exact h'.1
        · exact h.1
  · cases u with
    | none => exact h'.2
    | some u => cases u' with
      | none => exact h.2
      | some u' =>
        show z ≤ min u u'
        rw [_root_.Int.min_def]; split
        · exact h.2
        · exact h'.2
theorem combine_sat' {s t : Constraint} {x y : Coeffs} (ws : s.sat' x y) (wt : t.sat' x y) :
    (s.combine t).sat' x y := combine_sat ws wt

theorem div_sat {c : Constraint} {z : _root_.Int} {k : _root_.Nat} (hk : 0 < k) (h : c.sat (k * z)) :
    (c.div k).sat z := by
  have hk : (0 : _root_.Int) < k := _root_.Int.natCast_pos.mpr hk
  have up {u z : _root_.Int} (h : (k : _root_.Int) * z ≤ u) : z ≤ u / (k : _root_.Int) := by
    have h' := _root_.Int.lt_of_le_of_lt h (_root_.Int.lt_mul_ediv_self_add (x := u) hk)
    apply _root_.Int.not_lt.mp
    intro g
    apply _root_.Int.not_le.mpr h'
    have := _root_.Int.mul_le_mul_of_nonneg_left (_root_.Int.add_one_le_of_lt g) (_root_.Int.le_of_lt hk)
    rw [_root_.Int.mul_add, _root_.Int.mul_one] at this; exact this
  have low {l z : _root_.Int} (h : l ≤ (k : _root_.Int) * z) : -((-l) / (k : _root_.Int)) ≤ z := by
    have := _root_.Int.neg_le_neg (up (u := -l) (z := -z) (by
      rw [_root_.Int.mul_neg]; exact _root_.Int.neg_le_neg h))
    rw [_root_.Int.neg_neg] at this; exact this
  rcases c with ⟨_ | l, _ | u⟩
  · exact h
  · exact ⟨h.1, up h.2⟩
  · exact ⟨low h.1, h.2⟩
  · exact ⟨low h.1, up h.2⟩

theorem of_satZeroB {c : Constraint} (h : ¬c.satZeroB = true) : ¬c.sat 0 := by
  intro hs
  apply h
  rcases c with ⟨_ | l, _ | u⟩
  · rfl
  · exact decide_eq_true hs.2
  · show ((decide (l ≤ 0)).and true) = true
    rw [decide_eq_true (show l ≤ 0 from hs.1)]; rfl
  · show ((decide (l ≤ 0)).and (decide (0 ≤ u))) = true
    rw [decide_eq_true (show l ≤ 0 from hs.1), decide_eq_true (show 0 ≤ u from hs.2)]; rfl

theorem addInequality_sat {c : _root_.Int} {x y : Coeffs} (w : c + Coeffs.dot x y ≥ 0) :
    sat' ⟨.some (-c), .none⟩ x y := by
  refine ⟨?_, True.intro⟩
  show -c ≤ Coeffs.dot x y
  apply _root_.Int.le_of_sub_nonneg
  rw [_root_.Int.sub_neg, _root_.Int.add_comm]; exact w
theorem addEquality_sat {c : _root_.Int} {x y : Coeffs} (w : c + Coeffs.dot x y = 0) :
    sat' ⟨.some (-c), .some (-c)⟩ x y := by
  have : -c = Coeffs.dot x y := _root_.Int.neg_eq_of_add_eq_zero w
  exact ⟨_root_.Int.le_of_eq this, _root_.Int.le_of_eq this.symm⟩

end Constraint

open Constraint in
theorem combo_sat' (s t : Constraint) (a : _root_.Int) (x : Coeffs) (b : _root_.Int) (y : Coeffs) (v : Coeffs)
    (wx : s.sat' x v) (wy : t.sat' y v) : (Constraint.combo a s b t).sat' (Coeffs.combo a x b y) v := by
  show (Constraint.combo a s b t).sat (Coeffs.dot (Coeffs.add (Coeffs.smul x a) (Coeffs.smul y b)) v)
  rw [Coeffs.add_dot, Coeffs.smul_dot, Coeffs.smul_dot]
  exact add_sat (scale_sat a wx) (scale_sat b wy)

/-! Tidying: the leading coefficient made positive, then the constraint divided by the gcd -/

def normalizeConstraint (s : Constraint) (x : Coeffs) : Constraint :=
  if Coeffs.gcd x = 0 then (if s.satZeroB = true then .trivial else .impossible)
  else if Coeffs.gcd x = 1 then s else s.div (Coeffs.gcd x)
def normalizeCoeffs (x : Coeffs) : Coeffs :=
  if Coeffs.gcd x = 0 then x else if Coeffs.gcd x = 1 then x else x.sdiv (Coeffs.gcd x)
def positivizeConstraint (s : Constraint) (x : Coeffs) : Constraint :=
  if 0 ≤ x.leading then s else s.neg
def positivizeCoeffs (x : Coeffs) : Coeffs := if 0 ≤ x.leading then x else x.smul (-1)
def tidyConstraint (s : Constraint) (x : Coeffs) : Constraint :=
  normalizeConstraint (positivizeConstraint s x) (positivizeCoeffs x)
def tidyCoeffs (s : Constraint) (x : Coeffs) : Coeffs := normalizeCoeffs (positivizeCoeffs x)

theorem positivize_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v) :
    (positivizeConstraint s x).sat' (positivizeCoeffs x) v := by
  unfold positivizeConstraint positivizeCoeffs
  by_cases h : 0 ≤ x.leading
  · rw [if_pos h, if_pos h]; exact w
  · rw [if_neg h, if_neg h]
    show s.neg.sat (Coeffs.dot (Coeffs.smul x (-1)) v)
    rw [Coeffs.smul_dot, ← _root_.Int.neg_eq_neg_one_mul]
    exact Constraint.neg_sat w

theorem dvd_natAbs_mul {x : _root_.Int} {g : _root_.Nat} (h : g ∣ _root_.Int.natAbs x) :
    (g : _root_.Int) ∣ x := by
  obtain ⟨c, hc⟩ := h
  match x, hc with
  | .ofNat n, hc => exact ⟨(c : _root_.Int), congrArg _root_.Int.ofNat hc⟩
  | .negSucc n, hc =>
    refine ⟨-(c : _root_.Int), ?_⟩
    rw [_root_.Int.mul_neg]
    exact congrArg (fun m => -_root_.Int.ofNat m) hc

theorem sdiv_dot {x : Coeffs} {g : _root_.Nat} (h : g ∣ Coeffs.gcd x) (v : Coeffs) :
    g * Coeffs.dot (x.sdiv g) v = x.dot v := by
  induction x generalizing v with
  | nil => exact _root_.Int.mul_zero _
  | cons a x ih => cases v with
    | nil => exact _root_.Int.mul_zero _
    | cons z v =>
      show g * (a / g * z + Coeffs.dot (Coeffs.sdiv x g) v) = a * z + Coeffs.dot x v
      rw [_root_.Int.mul_add, ih (_root_.Nat.dvd_trans h (_root_.Nat.gcd_dvd_right _ _)), ← _root_.Int.mul_assoc]
      have h1 := _root_.Int.emod_add_mul_ediv a g
      rw [_root_.Int.emod_eq_zero_of_dvd (dvd_natAbs_mul
        (_root_.Nat.dvd_trans h (_root_.Nat.gcd_dvd_left _ _))), _root_.Int.zero_add] at h1
      rw [h1]

theorem gcd_zero_dot {x : Coeffs} (h : Coeffs.gcd x = 0) (v : Coeffs) : x.dot v = 0 := by
  rw [← sdiv_dot (x := x) (g := 0) ⟨0, h⟩ v]; exact _root_.Int.zero_mul _

theorem normalize_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v) :
    (normalizeConstraint s x).sat' (normalizeCoeffs x) v := by
  unfold normalizeConstraint normalizeCoeffs
  by_cases h : Coeffs.gcd x = 0
  · rw [if_pos h, if_pos h]
    have w : s.sat (x.dot v) := w
    rw [gcd_zero_dot h] at w
    rw [if_pos (Decidable.byContradiction fun hn => Constraint.of_satZeroB hn w)]
    exact ⟨True.intro, True.intro⟩
  · rw [if_neg h, if_neg h]
    by_cases h' : Coeffs.gcd x = 1
    · rw [if_pos h', if_pos h']; exact w
    · rw [if_neg h', if_neg h']
      apply Constraint.div_sat (_root_.Nat.pos_of_ne_zero h)
      rw [sdiv_dot ⟨1, (_root_.Nat.mul_one _).symm⟩]
      exact w

theorem tidy_sat {s : Constraint} {x v : Coeffs} (w : s.sat' x v) :
    (tidyConstraint s x).sat' (tidyCoeffs s x) v :=
  normalize_sat (positivize_sat w)

/-! Balanced remainders, for equalities without a unit coefficient -/

def bmod_coeffs (m : _root_.Nat) (i : _root_.Nat) (x : Coeffs) : Coeffs := Coeffs.set (Coeffs.bmod x m) i m
def bmod_div_term (m : _root_.Nat) (a b : Coeffs) : _root_.Int :=
  (_root_.Int.bmod (Coeffs.dot a b) m - Coeffs.dot (Coeffs.bmod a m) b) / m

theorem bmod_dvd (x : _root_.Int) (m : _root_.Nat) : ∃ c, x - _root_.Int.bmod x m = m * c := by
  have h := _root_.Int.emod_def x m
  unfold _root_.Int.bmod
  dsimp only
  cases decide (x % (m : _root_.Int) < ((m : _root_.Int) + 1) / 2) with
  | true =>
    refine ⟨x / m, ?_⟩
    dsimp only
    rw [h, _root_.Int.sub_eq_add_neg, _root_.Int.neg_sub, _root_.Int.add_comm, _root_.Int.sub_add_cancel]
  | false =>
    refine ⟨x / m + 1, ?_⟩
    dsimp only
    rw [h, _root_.Int.sub_sub, _root_.Int.sub_eq_add_neg, _root_.Int.neg_sub, _root_.Int.add_comm,
      _root_.Int.sub_add_cancel, _root_.Int.mul_add, _root_.Int.mul_one]

theorem bmod_dot_dvd (x v : Coeffs) (m : _root_.Nat) : ∃ c, x.dot v - (x.bmod m).dot v = m * c := by
  induction x generalizing v with
  | nil => exact ⟨0, (_root_.Int.mul_zero _).symm⟩
  | cons a x ih => cases v with
    | nil => exact ⟨0, (_root_.Int.mul_zero _).symm⟩
    | cons z v =>
      obtain ⟨c, hc⟩ := bmod_dvd a m
      obtain ⟨d, hd⟩ := ih v
      refine ⟨c * z + d, ?_⟩
      show a * z + Coeffs.dot x v - (_root_.Int.bmod a m * z + Coeffs.dot (Coeffs.bmod x m) v) = _
      rw [_root_.Int.mul_add, ← hd, ← _root_.Int.mul_assoc, ← hc, _root_.Int.sub_mul]
      simp only [_root_.Int.sub_eq_add_neg, _root_.Int.neg_add, _root_.Int.add_assoc, _root_.Int.add_left_comm]

theorem bmod_sat (m : _root_.Nat) (r : _root_.Int) (i : _root_.Nat) (x v : Coeffs) (h : x.length ≤ i)
    (p : v.get i = bmod_div_term m x v) (w : (Constraint.exact r).sat' x v) :
    (Constraint.exact (_root_.Int.bmod r m)).sat' (bmod_coeffs m i x) v := by
  have hr : r = x.dot v := _root_.Int.le_antisymm w.1 w.2
  have hl : (x.bmod m).length ≤ i := by
    have : (x.bmod m).length = x.length := by
      clear h p w hr
      induction x with
      | nil => rfl
      | cons a x ih => exact congrArg (· + 1) ih
    rw [this]; exact h
  have : Coeffs.dot (bmod_coeffs m i x) v = _root_.Int.bmod r m := by
    show Coeffs.dot (Coeffs.set (x.bmod m) i m) v = _
    rw [Coeffs.set_dot _ _ _ _ hl, p]
    unfold bmod_div_term
    rw [← hr]
    obtain ⟨c, hc⟩ := bmod_dvd r m
    obtain ⟨d, hd⟩ := bmod_dot_dvd x v m
    have h1 : (m : _root_.Int) ∣ _root_.Int.bmod r m - (x.bmod m).dot v := ⟨d - c, by
      rw [_root_.Int.mul_sub, ← hc, ← hd, ← hr]
      generalize _root_.Int.bmod r m = p
      generalize (x.bmod m).dot v = q
      rw [_root_.Int.sub_eq_add_neg (a := r - q), _root_.Int.neg_sub, _root_.Int.sub_eq_add_neg (a := r),
        _root_.Int.sub_eq_add_neg (a := p) (b := r), _root_.Int.sub_eq_add_neg (a := p)]
      rw [_root_.Int.add_comm r, _root_.Int.add_assoc, _root_.Int.add_left_comm r, _root_.Int.add_right_neg,
        _root_.Int.add_zero, _root_.Int.add_comm]⟩
    have h2 := _root_.Int.emod_add_mul_ediv (_root_.Int.bmod r m - (x.bmod m).dot v) m
    rw [_root_.Int.emod_eq_zero_of_dvd h1, _root_.Int.zero_add] at h2
    rw [h2, _root_.Int.add_comm, _root_.Int.sub_add_cancel]
  show _ ≤ _ ∧ _ ≤ _
  rw [this]
  exact ⟨_root_.Int.le_refl _, _root_.Int.le_refl _⟩

/-! Facts about terms -/

namespace Int
variable {a b c d x y : _root_.Int}
theorem add_congr (h₁ : a = b) (h₂ : c = d) : a + c = b + d := h₁ ▸ h₂ ▸ rfl
theorem mul_congr (h₁ : a = b) (h₂ : c = d) : a * c = b * d := h₁ ▸ h₂ ▸ rfl
theorem sub_congr (h₁ : a = b) (h₂ : c = d) : a - c = b - d := h₁ ▸ h₂ ▸ rfl
theorem neg_congr {a b : _root_.Int} (h₁ : a = b) : -a = -b := h₁ ▸ rfl
theorem natCast_ofNat {x : _root_.Nat} : @Nat.cast _root_.Int instNatCastInt (OfNat.ofNat x) = OfNat.ofNat x := rfl
theorem lt_of_gt {x y : _root_.Int} (h : x > y) : y < x := h
theorem le_of_ge {x y : _root_.Int} (h : x ≥ y) : y ≤ x := h
theorem le_of_not_lt {x y : _root_.Int} : ¬x < y → y ≤ x := _root_.Int.not_lt.mp
theorem lt_of_not_le {x y : _root_.Int} : ¬x ≤ y → y < x := _root_.Int.not_le.mp
theorem ofNat_congr {a b : _root_.Nat} (h : a = b) : (a : _root_.Int) = (b : _root_.Int) := h ▸ rfl
theorem ofNat_le_of_le {x y : _root_.Nat} : x ≤ y → (x : _root_.Int) ≤ (y : _root_.Int) := _root_.Int.natCast_le.mpr
theorem ofNat_lt_of_lt {x y : _root_.Nat} : x < y → (x : _root_.Int) < (y : _root_.Int) := _root_.Int.natCast_lt.mpr
theorem ofNat_pos_of_pos {a : _root_.Nat} : 0 < a → 0 < (a : _root_.Int) := _root_.Int.natCast_pos.mpr
theorem emod_ofNat_nonneg {x : _root_.Nat} {y : _root_.Int} : 0 ≤ (x : _root_.Int) % y :=
  _root_.Int.natCast_nonneg (x % _root_.Int.natAbs y)
theorem ofNat_natAbs (a : _root_.Int) : (_root_.Int.natAbs a : _root_.Int) = if 0 ≤ a then a else -a := by
  by_cases h : 0 ≤ a
  · rw [if_pos h, _root_.Int.natAbs_of_nonneg h]
  · rw [if_neg h]
    match a, h with
    | .ofNat n, h => exact absurd (_root_.Int.natCast_nonneg n) h
    | .negSucc n, _ => rfl
theorem neg_le_natAbs {a : _root_.Int} : -a ≤ (_root_.Int.natAbs a : _root_.Int) := by
  match a with
  | .ofNat n => 
    exact _root_.Int.le_trans (_root_.Int.neg_le_neg (_root_.Int.natCast_nonneg n)) (_root_.Int.natCast_nonneg n)
  | .negSucc n => exact _root_.Int.le_refl _
theorem ofNat_mul_nonneg {a b : _root_.Nat} : 0 ≤ (a : _root_.Int) * b := _root_.Int.natCast_nonneg (a * b)
theorem ofNat_pow (a b : _root_.Nat) : ((a ^ b : _root_.Nat) : _root_.Int) = (a : _root_.Int) ^ b :=
  _root_.Int.natCast_pow a b
theorem pos_pow_of_pos (a : _root_.Int) (b : _root_.Nat) : 0 < a → 0 < a ^ b := _root_.Int.pow_pos
theorem ofNat_sub_dichotomy {a b : _root_.Nat} :
    b ≤ a ∧ ((a - b : _root_.Nat) : _root_.Int) = a - b ∨ a < b ∧ ((a - b : _root_.Nat) : _root_.Int) = 0 := by
  by_cases h : b ≤ a
  · exact .inl ⟨h, _root_.Int.natCast_sub h⟩
  · have h := _root_.Nat.not_le.mp h
    exact .inr ⟨h, by rw [_root_.Nat.sub_eq_zero_of_le (_root_.Nat.le_of_lt h)]; rfl⟩
theorem ofNat_sub_sub {a b c : _root_.Nat} :
    ((a - b - c : _root_.Nat) : _root_.Int) = ((a - (b + c) : _root_.Nat) : _root_.Int) := by
  rw [_root_.Nat.sub_sub]
theorem ofNat_min (a b : _root_.Nat) : ((min a b : _root_.Nat) : _root_.Int) = min (a : _root_.Int) b := by
  rw [_root_.Int.min_def]
  show ((if a ≤ b then a else b : _root_.Nat) : _root_.Int) = _
  by_cases h : a ≤ b
  · rw [if_pos h, if_pos (_root_.Int.natCast_le.mpr h)]
  · rw [if_neg h, if_neg (fun g => h (_root_.Int.natCast_le.mp g))]
theorem ofNat_max (a b : _root_.Nat) : ((max a b : _root_.Nat) : _root_.Int) = max (a : _root_.Int) b := by
  rw [_root_.Int.max_def]
  show ((if a ≤ b then b else a : _root_.Nat) : _root_.Int) = _
  by_cases h : a ≤ b
  · rw [if_pos h, if_pos (_root_.Int.natCast_le.mpr h)]
  · rw [if_neg h, if_neg (fun g => h (_root_.Int.natCast_le.mp g))]
end Int

namespace Nat
theorem lt_of_gt {x y : _root_.Nat} (h : x > y) : y < x := h
theorem le_of_ge {x y : _root_.Nat} (h : x ≥ y) : y ≤ x := h
end Nat

theorem and_not_not_of_not_or {p q : Prop} (h : ¬(p ∨ q)) : ¬p ∧ ¬q := ⟨fun x => h (.inl x), fun x => h (.inr x)⟩

namespace Decidable
theorem or_not_not_of_not_and {p q : Prop} [Decidable p] [Decidable q] (h : ¬(p ∧ q)) : ¬p ∨ ¬q :=
  if hp : p then .inr fun hq => h ⟨hp, hq⟩ else .inl hp
theorem and_or_not_and_not_of_iff {p q : Prop} [Decidable q] (h : p ↔ q) : (p ∧ q) ∨ (¬p ∧ ¬q) :=
  if hq : q then .inl ⟨h.mpr hq, hq⟩ else .inr ⟨fun hp => hq (h.mp hp), hq⟩
theorem and_not_or_not_and_of_not_iff {p q : Prop} [Decidable p] [Decidable q] (h : ¬(p ↔ q)) :
    (p ∧ ¬q) ∨ (¬p ∧ q) :=
  if hp : p then .inl ⟨hp, fun hq => h ⟨fun _ => hq, fun _ => hp⟩⟩
  else .inr ⟨hp, _root_.Decidable.byContradiction fun hq => h ⟨fun x => absurd x hp, fun x => absurd x hq⟩⟩
theorem and_not_of_not_imp {p q : Prop} [Decidable p] (h : ¬(p → q)) : p ∧ ¬q :=
  ⟨_root_.Decidable.byContradiction fun hp => h fun x => absurd x hp, fun hq => h fun _ => hq⟩
end Decidable

theorem ite_disjunction {α : Type u} {P : Prop} [Decidable P] {a b : α} :
    (P ∧ (if P then a else b) = a) ∨ (¬P ∧ (if P then a else b) = b) :=
  if h : P then .inl ⟨h, if_pos h⟩ else .inr ⟨h, if_neg h⟩

end Lean.Omega

end

theorem Int.le_natAbs {a : Int} : a ≤ (Int.natAbs a : Int) := by
  match a with
  | .ofNat n => exact Int.le_refl _
  | .negSucc n =>
    exact Int.le_trans (Int.neg_le_neg (Int.natCast_nonneg (n + 1))) (Int.natCast_nonneg (n + 1))
theorem Int.toNat_eq_max (a : Int) : ((Int.toNat a : Nat) : Int) = max a 0 := by
  rw [Int.max_def]
  match a with
  | .ofNat 0 => rfl
  | .ofNat (n + 1) => rfl
  | .negSucc n => rfl
