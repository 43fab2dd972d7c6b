prelude
import Workbench.Nat
import Workbench.PropLemmas
/-! Iteration over the numbers below a bound. -/
set_option linter.all false
set_option autoImplicit false

universe u
variable {α : Type u}

namespace Nat
noncomputable section
def fold {α : Type u} : (n : Nat) → (f : (i : Nat) → i < n → α → α) → (init : α) → α
  | 0, _, a => a
  | succ n, f, a => f n (Nat.lt_succ_self n) (fold n (fun i h => f i (Nat.lt.step h)) a)
def foldRev {α : Type u} : (n : Nat) → (f : (i : Nat) → i < n → α → α) → (init : α) → α
  | 0, _, a => a
  | succ n, f, a => foldRev n (fun i h => f i (Nat.lt.step h)) (f n (Nat.lt_succ_self n) a)
def any : (n : Nat) → (f : (i : Nat) → i < n → Bool) → Bool
  | 0, _ => false
  | succ n, f => any n (fun i h => f i (Nat.lt.step h)) || f n (Nat.lt_succ_self n)
def all : (n : Nat) → (f : (i : Nat) → i < n → Bool) → Bool
  | 0, _ => true
  | succ n, f => all n (fun i h => f i (Nat.lt.step h)) && f n (Nat.lt_succ_self n)
def «repeat» {α : Type u} (f : α → α) : (n : Nat) → (a : α) → α
  | 0, a => a
  | succ n, a => f («repeat» f n a)
end

@[simp] theorem fold_zero (f : (i : Nat) → i < 0 → α → α) (init : α) : fold 0 f init = init := rfl
@[simp] theorem fold_succ {n : Nat} (f : (i : Nat) → i < n + 1 → α → α) (init : α) :
    fold (n + 1) f init = f n (Nat.lt_succ_self n) (fold n (fun i h => f i (Nat.lt.step h)) init) := rfl
@[simp] theorem foldRev_zero (f : (i : Nat) → i < 0 → α → α) (init : α) : foldRev 0 f init = init := rfl
@[simp] theorem foldRev_succ {n : Nat} (f : (i : Nat) → i < n + 1 → α → α) (init : α) :
    foldRev (n + 1) f init = foldRev n (fun i h => f i (Nat.lt.step h)) (f n (Nat.lt_succ_self n) init) := rfl
@[simp] theorem any_zero {f : (i : Nat) → i < 0 → Bool} : any 0 f = false := rfl
@[simp] theorem any_succ {n : Nat} (f : (i : Nat) → i < n + 1 → Bool) :
    any (n + 1) f = (any n (fun i h => f i (Nat.lt.step h)) || f n (Nat.lt_succ_self n)) := rfl
@[simp] theorem all_zero {f : (i : Nat) → i < 0 → Bool} : all 0 f = true := rfl
@[simp] theorem all_succ {n : Nat} (f : (i : Nat) → i < n + 1 → Bool) :
    all (n + 1) f = (all n (fun i h => f i (Nat.lt.step h)) && f n (Nat.lt_succ_self n)) := rfl
@[simp] theorem repeat_zero (f : α → α) (a : α) : Nat.repeat f 0 a = a := rfl
@[simp] theorem repeat_succ (f : α → α) (n : Nat) (a : α) : Nat.repeat f (n + 1) a = f (Nat.repeat f n a) := rfl
theorem all_eq_true {n : Nat} (f : Nat → Bool) : (all n (fun i _ => f i) = true) ↔ ∀ i, i < n → f i = true := by
  induction n with
  | zero => exact ⟨fun _ i h => absurd h (Nat.not_lt_zero i), fun _ => rfl⟩
  | succ n ih =>
    rw [all_succ, Bool.and_eq_true, ih]
    exact ⟨fun ⟨h, h'⟩ i hi => (Nat.lt_succ_iff_lt_or_eq.mp hi).elim (h i) (· ▸ h'),
      fun h => ⟨fun i hi => h i (Nat.lt.step hi), h n (Nat.lt_succ_self n)⟩⟩
end Nat
