prelude
import Workbench.WellFounded
import Workbench.NatPow
/-! The least number with a property, and induction principles of Mathlib over natural numbers. -/
set_option linter.all false
set_option autoImplicit false

universe u

namespace Nat
section
variable {p : Nat → Prop} [DecidablePred p] (H : ∃ n, p n)
theorem exists_least {p : Nat → Prop} (H : ∃ n, p n) : ∃ n, p n ∧ ∀ m, m < n → ¬ p m := by
  rcases Nat.lt_wf.has_min p H with ⟨n, hn, h⟩
  exact ⟨n, hn, fun m hm hp => h m hp hm⟩
/-- The least number with the property `p`. -/
protected noncomputable def find : Nat := Classical.choose (exists_least H)
protected theorem find_spec : p (Nat.find H) := (Classical.choose_spec (exists_least H)).1
protected theorem find_min : ∀ {m : Nat}, m < Nat.find H → ¬ p m := fun {m} => (Classical.choose_spec (exists_least H)).2 m
protected theorem find_min' {m : Nat} (h : p m) : Nat.find H ≤ m := Nat.le_of_not_lt fun h' => Nat.find_min H h' h
theorem find_eq_iff {m : Nat} : Nat.find H = m ↔ p m ∧ ∀ n, n < m → ¬ p n :=
  ⟨fun e => e ▸ ⟨Nat.find_spec H, fun _ hn => Nat.find_min H hn⟩,
   fun h => Nat.le_antisymm (Nat.find_min' H h.1) (Nat.le_of_not_lt fun h' => h.2 _ h' (Nat.find_spec H))⟩
@[simp] theorem find_eq_zero : Nat.find H = 0 ↔ p 0 :=
  ⟨fun e => e ▸ Nat.find_spec H, fun h => Nat.eq_zero_of_le_zero (Nat.find_min' H h)⟩
@[simp] theorem find_pos : 0 < Nat.find H ↔ ¬ p 0 := by rw [Nat.pos_iff_ne_zero, ne_eq, find_eq_zero]
@[simp] theorem find_le_iff (n : Nat) : Nat.find H ≤ n ↔ ∃ m, m ≤ n ∧ p m :=
  ⟨fun h => ⟨_, h, Nat.find_spec H⟩, fun ⟨_, hm, h⟩ => Nat.le_trans (Nat.find_min' H h) hm⟩
@[simp] theorem lt_find_iff (n : Nat) : n < Nat.find H ↔ ∀ m, m ≤ n → ¬ p m :=
  ⟨fun h _ hm => Nat.find_min H (Nat.lt_of_le_of_lt hm h), fun h => Nat.lt_of_not_le fun h' => h _ h' (Nat.find_spec H)⟩
end

@[elab_as_elim] protected noncomputable def strongInductionOn {p : Nat → Sort u} (n : Nat)
    (h : ∀ n, (∀ m, m < n → p m) → p n) : p n := Nat.strongRecOn n h
@[elab_as_elim] theorem twoStepInduction {P : Nat → Prop} (zero : P 0) (one : P 1)
    (more : ∀ n, P n → P (n + 1) → P (n + 2)) (n : Nat) : P n := by
  have both : P n ∧ P (n + 1) := by
    induction n with
    | zero => exact ⟨zero, one⟩
    | succ n ih => exact ⟨ih.2, more n ih.1 ih.2⟩
  exact both.1
/-- No sequence of natural numbers falls for ever. -/
theorem not_strictly_decreasing (f : Nat → Nat) : ¬ ∀ n, f (n + 1) < f n := fun h => by
  have bound : ∀ n, f n + n ≤ f 0 := by
    intro n
    induction n with
    | zero => exact Nat.le_refl _
    | succ n ih =>
      refine Nat.le_trans ?_ ih
      rw [← Nat.add_assoc, Nat.add_right_comm]
      exact Nat.add_le_add_right (h n) n
  exact Nat.not_succ_le_self (f 0) (Nat.le_trans (Nat.le_add_left _ _) (bound (f 0 + 1)))
end Nat

@[elab_as_elim] protected theorem Nat.strong_induction_on {p : Nat → Prop} (n : Nat)
    (h : ∀ n, (∀ m, m < n → p m) → p n) : p n := Nat.strongRecOn n h
@[elab_as_elim] protected theorem Nat.case_strong_induction_on {p : Nat → Prop} (a : Nat) (hz : p 0)
    (hi : ∀ n, (∀ m, m ≤ n → p m) → p (n + 1)) : p a :=
  Nat.strong_induction_on a fun
    | 0, _ => hz
    | n + 1, h => hi n fun m hm => h m (Nat.lt_succ_of_le hm)
@[elab_as_elim] theorem Nat.le_induction {m : Nat} {P : (n : Nat) → m ≤ n → Prop} (base : P m (Nat.le_refl m))
    (succ : ∀ (n : Nat) (hmn : m ≤ n), P n hmn → P (n + 1) (Nat.le_succ_of_le hmn)) (n : Nat) (hmn : m ≤ n) : P n hmn := by
  induction hmn with
  | refl => exact base
  | step h ih => exact succ _ h ih
