prelude
import Workbench.ListMore
import Workbench.NatMore
import Workbench.Int
import WorkbenchMathlib.NumberTypes
/-! Finite sets, as lists without repetition up to order, and sums and products over them, under
Mathlib's names; core Lean has none of them. -/
set_option linter.all false
set_option autoImplicit false

universe u v w

/-- The laws of addition and multiplication that sums and products need. -/
class CommSemiringLaws (R : Type u) [Add R] [Mul R] [OfNat R 0] [OfNat R 1] : Prop where
  add_comm (a b : R) : a + b = b + a
  add_assoc (a b c : R) : a + b + c = a + (b + c)
  add_zero (a : R) : a + 0 = a
  mul_comm (a b : R) : a * b = b * a
  mul_assoc (a b c : R) : a * b * c = a * (b * c)
  mul_one (a : R) : a * 1 = a
  mul_zero (a : R) : a * 0 = 0
  mul_add (a b c : R) : a * (b + c) = a * b + a * c
instance Nat.instCommSemiringLaws : CommSemiringLaws Nat :=
  ⟨Nat.add_comm, Nat.add_assoc, Nat.add_zero, Nat.mul_comm, Nat.mul_assoc, Nat.mul_one, Nat.mul_zero, Nat.mul_add⟩
instance Int.instCommSemiringLaws : CommSemiringLaws Int :=
  ⟨Int.add_comm, Int.add_assoc, Int.add_zero, Int.mul_comm, Int.mul_assoc, Int.mul_one, Int.mul_zero, Int.mul_add⟩

namespace CommSemiringLaws
variable {R : Type u} [Add R] [Mul R] [OfNat R 0] [OfNat R 1] [CommSemiringLaws R]
theorem zero_add (a : R) : 0 + a = a := by rw [add_comm, add_zero]
theorem one_mul (a : R) : 1 * a = a := by rw [mul_comm, mul_one]
theorem add_left_comm (a b c : R) : a + (b + c) = b + (a + c) := by
  rw [← add_assoc, add_comm a b, add_assoc]
theorem mul_left_comm (a b c : R) : a * (b * c) = b * (a * c) := by
  rw [← mul_assoc, mul_comm a b, mul_assoc]
end CommSemiringLaws

def Finset (α : Type u) : Type u := Quot fun a b : {l : List α // l.Nodup} => a.val.Perm b.val

namespace Finset
variable {α : Type u} {β : Type v}

def ofList (l : List α) (h : l.Nodup) : Finset α := Quot.mk _ ⟨l, h⟩
theorem ind {p : Finset α → Prop} (h : ∀ l hl, p (ofList l hl)) (s : Finset α) : p s := Quot.ind (fun a => h a.1 a.2) s
theorem exact_perm {l m : List α} (hl : l.Nodup) (hm : m.Nodup) (h : l.Perm m) : ofList l hl = ofList m hm := Quot.sound h

instance instMembership : Membership α (Finset α) where
  mem s a := Quot.lift (fun l => a ∈ l.val) (fun _ _ h => propext h.mem_iff) s
@[simp] theorem mem_ofList {a : α} {l : List α} {h : l.Nodup} : a ∈ ofList l h ↔ a ∈ l := Iff.rfl
@[ext] theorem ext {s t : Finset α} : (∀ a, a ∈ s ↔ a ∈ t) → s = t := by
  induction s using ind with | h l hl
  induction t using ind with | h m hm
  exact fun h => exact_perm hl hm (List.perm_of_nodup hl hm h)
theorem decide_eq_decide {p q : Prop} [Decidable p] [Decidable q] (h : p ↔ q) : decide p = decide q := by
  by_cases hp : p
  · rw [decide_eq_true hp, decide_eq_true (h.mp hp)]
  · rw [decide_eq_false hp, decide_eq_false fun hq => hp (h.mpr hq)]
/-- What can be decided for every list can be decided for a finite set. -/
def decidableOfList {p : Finset α → Prop} (d : ∀ l hl, Decidable (p (ofList l hl))) (s : Finset α) : Decidable (p s) :=
  decidable_of_iff
    (Quot.lift (fun l => @decide _ (d l.val l.property))
      (fun a b h => by
        have e : ofList a.val a.property = ofList b.val b.property := Quot.sound h
        exact @decide_eq_decide _ _ (d a.val a.property) (d b.val b.property) (e ▸ Iff.rfl)) s = true)
    (by
      induction s using ind with | h l hl
      exact ⟨@of_decide_eq_true _ (d l hl), @decide_eq_true _ (d l hl)⟩)
instance decidableMem [DecidableEq α] (a : α) (s : Finset α) : Decidable (a ∈ s) :=
  decidableOfList (p := fun s => a ∈ s) (fun l _ => List.instDecidableMem a l) s
instance decidableDforallFinset {p : α → Prop} [DecidablePred p] (s : Finset α) : Decidable (∀ a, a ∈ s → p a) :=
  decidableOfList (p := fun s => ∀ a, a ∈ s → p a) (fun l _ => List.decidableBAll p l) s
instance decidableExistsAndFinset {p : α → Prop} [DecidablePred p] (s : Finset α) : Decidable (∃ a, a ∈ s ∧ p a) :=
  decidableOfList (p := fun s => ∃ a, a ∈ s ∧ p a) (fun l _ => List.decidableBEx p l) s
instance decidableEq [DecidableEq α] : DecidableEq (Finset α) := fun s t =>
  decidable_of_iff ((∀ a, a ∈ s → a ∈ t) ∧ ∀ a, a ∈ t → a ∈ s)
    ⟨fun h => ext fun a => ⟨h.1 a, h.2 a⟩, fun h => ⟨fun _ ha => h ▸ ha, fun _ ha => h ▸ ha⟩⟩

noncomputable section
def card (s : Finset α) : Nat := Quot.lift (fun l => l.val.length) (fun _ _ h => h.length_eq) s
def filter (p : α → Prop) [DecidablePred p] (s : Finset α) : Finset α :=
  Quot.lift (fun l => ofList (l.val.filter fun a => decide (p a)) (l.property.filter _))
    (fun _ _ h => exact_perm _ _ (h.filter _)) s
def range (n : Nat) : Finset Nat := ofList (List.range n) List.nodup_range
/-- The numbers from `a` on, `n` of them. -/
def interval (a n : Nat) : Finset Nat :=
  ofList ((List.range n).map (a + ·)) (List.nodup_range.map fun _ _ => Nat.add_left_cancel)
def Icc (a b : Nat) : Finset Nat := interval a (b + 1 - a)
def Ico (a b : Nat) : Finset Nat := interval a (b - a)
def Ioc (a b : Nat) : Finset Nat := interval (a + 1) (b - a)
def Ioo (a b : Nat) : Finset Nat := interval (a + 1) (b - a - 1)
end

instance instEmptyCollection : EmptyCollection (Finset α) where emptyCollection := ofList [] List.nodup_nil
@[simp] theorem notMem_empty (a : α) : ¬a ∈ (∅ : Finset α) := List.not_mem_nil
@[simp] theorem mem_filter {p : α → Prop} [DecidablePred p] {s : Finset α} {a : α} : a ∈ filter p s ↔ a ∈ s ∧ p a := by
  induction s using ind with | h l hl
  show a ∈ List.filter _ l ↔ a ∈ l ∧ p a
  rw [List.mem_filter, decide_eq_true_eq]
@[simp] theorem mem_range {n m : Nat} : m ∈ range n ↔ m < n := List.mem_range
theorem mem_interval {a n m : Nat} : m ∈ interval a n ↔ a ≤ m ∧ m < a + n := by
  show m ∈ List.map _ _ ↔ _
  rw [List.mem_map]
  constructor
  · rintro ⟨k, hk, rfl⟩
    exact ⟨Nat.le_add_right a k, Nat.add_lt_add_left (List.mem_range.mp hk) a⟩
  · rintro ⟨h, h'⟩
    rcases Nat.exists_eq_add_of_le h with ⟨k, rfl⟩
    exact ⟨k, List.mem_range.mpr (Nat.lt_of_add_lt_add_left h'), rfl⟩
@[simp] theorem mem_Icc {a b x : Nat} : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := by
  refine mem_interval.trans (and_congr_right fun h => ?_)
  rw [← Nat.lt_add_one_iff (n := b)]
  rcases Nat.le_total a (b + 1) with h' | h'
  · rw [Nat.add_sub_of_le h']
  · rw [Nat.sub_eq_zero_of_le h', Nat.add_zero]
    exact ⟨fun hx => absurd h (Nat.not_le_of_gt hx), fun hx => absurd (Nat.lt_of_lt_of_le hx h') (Nat.not_lt_of_ge h)⟩
@[simp] theorem mem_Ico {a b x : Nat} : x ∈ Ico a b ↔ a ≤ x ∧ x < b := by
  refine mem_interval.trans (and_congr_right fun h => ?_)
  rcases Nat.le_total a b with h' | h'
  · rw [Nat.add_sub_of_le h']
  · rw [Nat.sub_eq_zero_of_le h', Nat.add_zero]
    exact ⟨fun hx => absurd h (Nat.not_le_of_gt hx), fun hx => absurd (Nat.lt_of_lt_of_le hx h') (Nat.not_lt_of_ge h)⟩
@[simp] theorem mem_Ioc {a b x : Nat} : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := by
  rw [← Nat.lt_add_one_iff (n := b)]
  have e : Ioc a b = Ico (a + 1) (b + 1) := congrArg (interval (a + 1)) (Nat.add_sub_add_right b 1 a).symm
  rw [e]; exact mem_Ico
@[simp] theorem mem_Ioo {a b x : Nat} : x ∈ Ioo a b ↔ a < x ∧ x < b := by
  have e : Ioo a b = Ico (a + 1) b := congrArg (interval (a + 1)) (Nat.sub_sub b a 1)
  rw [e]; exact mem_Ico
@[simp] theorem card_range (n : Nat) : card (range n) = n := List.length_range
theorem card_interval (a n : Nat) : card (interval a n) = n := (List.length_map _).trans List.length_range
@[simp] theorem card_Icc (a b : Nat) : card (Icc a b) = b + 1 - a := card_interval ..
@[simp] theorem range_zero : range 0 = ∅ := rfl
@[simp] theorem card_empty : card (∅ : Finset α) = 0 := rfl
theorem range_eq_Ico (n : Nat) : range n = Ico 0 n := ext fun a => by
  rw [mem_range, mem_Ico]; exact ⟨fun h => ⟨Nat.zero_le a, h⟩, (·.2)⟩

end Finset
