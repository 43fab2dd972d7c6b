prelude
import Workbench.Fin
import Workbench.GetElem
/-! `Fin n`: numerals, arithmetic modulo `n`, and the everyday lemmas of core. -/
set_option linter.all false
set_option autoImplicit false

universe u v

class NeZero {R : Type u} [OfNat R 0] (n : R) : Prop where
  out : n ≠ 0
theorem NeZero.ne {R : Type u} [OfNat R 0] (n : R) [h : NeZero n] : n ≠ 0 := h.out
instance Nat.instNeZeroSucc {n : Nat} : NeZero (n + 1) := ⟨Nat.succ_ne_zero n⟩
theorem Nat.pos_of_neZero (n : Nat) [NeZero n] : 0 < n := Nat.pos_of_ne_zero (NeZero.ne n)

namespace Fin
variable {n m k : Nat} {a b c : Fin n}

theorem pos (i : Fin n) : 0 < n := Nat.lt_of_le_of_lt (Nat.zero_le _) i.isLt
private theorem mod_lt_of (a : Nat) (i : Fin n) : a % n < n := Nat.mod_lt a i.pos
protected def ofNat (n : Nat) [NeZero n] (a : Nat) : Fin n := ⟨a % n, Nat.mod_lt a (Nat.pos_of_neZero n)⟩
@[coe] protected def toNat (i : Fin n) : Nat := i.val
instance instOfNat {n : Nat} [NeZero n] {i : Nat} : OfNat (Fin n) i := ⟨Fin.ofNat n i⟩
instance instInhabited {n : Nat} [NeZero n] : Inhabited (Fin n) := ⟨Fin.ofNat n 0⟩
instance instCoeOutNat {n : Nat} : CoeOut (Fin n) Nat := ⟨fun i => i.val⟩
attribute [coe] Fin.val
protected def add (a b : Fin n) : Fin n := ⟨(a.val + b.val) % n, mod_lt_of _ a⟩
protected def mul (a b : Fin n) : Fin n := ⟨(a.val * b.val) % n, mod_lt_of _ a⟩
protected def sub (a b : Fin n) : Fin n := ⟨((n - b.val) + a.val) % n, mod_lt_of _ a⟩
protected def neg (a : Fin n) : Fin n := ⟨(n - a.val) % n, mod_lt_of _ a⟩
protected def mod (a b : Fin n) : Fin n := ⟨a.val % b.val, Nat.lt_of_le_of_lt (Nat.mod_le _ _) a.isLt⟩
protected def div (a b : Fin n) : Fin n := ⟨a.val / b.val, Nat.lt_of_le_of_lt (Nat.div_le_self _ _) a.isLt⟩
instance instAdd : Add (Fin n) := ⟨Fin.add⟩
instance instMul : Mul (Fin n) := ⟨Fin.mul⟩
instance instSub : Sub (Fin n) := ⟨Fin.sub⟩
instance instNeg : Neg (Fin n) := ⟨Fin.neg⟩
instance instMod : Mod (Fin n) := ⟨Fin.mod⟩
instance instDiv : Div (Fin n) := ⟨Fin.div⟩
instance instMax : Max (Fin n) := ⟨fun a b => if a ≤ b then b else a⟩
instance instMin : Min (Fin n) := ⟨fun a b => if a ≤ b then a else b⟩
def succ : Fin n → Fin (n + 1)
  | ⟨i, h⟩ => ⟨i + 1, Nat.succ_lt_succ h⟩
def last (n : Nat) : Fin (n + 1) := ⟨n, Nat.lt_succ_self n⟩
@[inline] def castLT (i : Fin m) (h : i.val < n) : Fin n := ⟨i.val, h⟩
@[inline] def castLE (h : n ≤ m) (i : Fin n) : Fin m := ⟨i.val, Nat.lt_of_lt_of_le i.isLt h⟩
@[inline] protected def cast (eq : n = m) (i : Fin n) : Fin m := ⟨i.val, eq ▸ i.isLt⟩
@[inline] def castAdd (m : Nat) : Fin n → Fin (n + m) := castLE (Nat.le_add_right n m)
@[inline] def castSucc : Fin n → Fin (n + 1) := castAdd 1
def addNat (i : Fin n) (m : Nat) : Fin (n + m) := ⟨i.val + m, Nat.add_lt_add_right i.isLt m⟩
def natAdd (n : Nat) (i : Fin m) : Fin (n + m) := ⟨n + i.val, Nat.add_lt_add_left i.isLt n⟩
def rev (i : Fin n) : Fin n := ⟨n - (i.val + 1), Nat.sub_lt i.pos (Nat.succ_pos _)⟩
def pred : (i : Fin (n + 1)) → i ≠ ⟨0, Nat.succ_pos n⟩ → Fin n
  | ⟨i + 1, h⟩, _ => ⟨i, Nat.lt_of_succ_lt_succ h⟩
  | ⟨0, _⟩, h => absurd rfl h
def elim0 {α : Sort u} : Fin 0 → α
  | ⟨_, h⟩ => absurd h (Nat.not_lt_zero _)

@[simp] theorem eta (a : Fin n) (h : a.val < n) : (⟨a.val, h⟩ : Fin n) = a := rfl
@[simp] theorem val_mk {m n : Nat} (h : m < n) : (⟨m, h⟩ : Fin n).val = m := rfl
theorem val_ne_iff {a b : Fin n} : a.val ≠ b.val ↔ a ≠ b := not_congr val_inj
theorem forall_iff {p : Fin n → Prop} : (∀ i, p i) ↔ ∀ i h, p ⟨i, h⟩ := ⟨fun h i hi => h ⟨i, hi⟩, fun h ⟨i, hi⟩ => h i hi⟩
theorem exists_iff {p : Fin n → Prop} : (∃ i, p i) ↔ ∃ i h, p ⟨i, h⟩ :=
  ⟨fun ⟨⟨i, hi⟩, h⟩ => ⟨i, hi, h⟩, fun ⟨i, hi, h⟩ => ⟨⟨i, hi⟩, h⟩⟩
@[simp] theorem val_zero (n : Nat) [NeZero n] : ((0 : Fin n) : Nat) = 0 := Nat.zero_mod n
@[simp] theorem val_ofNat (n : Nat) [NeZero n] (a : Nat) : (Fin.ofNat n a).val = a % n := rfl
@[simp] theorem val_last (n : Nat) : (last n).val = n := rfl
@[simp] theorem val_succ (j : Fin n) : j.succ.val = j.val + 1 := rfl
@[simp] theorem val_castSucc (i : Fin n) : i.castSucc.val = i.val := rfl
@[simp] theorem val_castLE (h : n ≤ m) (i : Fin n) : (castLE h i).val = i.val := rfl
@[simp] theorem val_cast (h : n = m) (i : Fin n) : (i.cast h).val = i.val := rfl
@[simp] theorem val_castAdd (m : Nat) (i : Fin n) : (castAdd m i).val = i.val := rfl
@[simp] theorem val_addNat (m : Nat) (i : Fin n) : (addNat i m).val = i.val + m := rfl
@[simp] theorem val_natAdd (n : Nat) {m : Nat} (i : Fin m) : (natAdd n i).val = n + i.val := rfl
@[simp] theorem val_rev (i : Fin n) : i.rev.val = n - (i.val + 1) := rfl
theorem val_add (a b : Fin n) : (a + b).val = (a.val + b.val) % n := rfl
theorem val_mul (a b : Fin n) : (a * b).val = a.val * b.val % n := rfl
theorem val_sub (a b : Fin n) : (a - b).val = ((n - b.val) + a.val) % n := rfl
theorem add_def (a b : Fin n) : a + b = ⟨(a.val + b.val) % n, Nat.mod_lt _ a.pos⟩ := rfl
theorem mul_def (a b : Fin n) : a * b = ⟨(a.val * b.val) % n, Nat.mod_lt _ a.pos⟩ := rfl
@[simp] theorem is_le (i : Fin (n + 1)) : i.val ≤ n := Nat.le_of_lt_succ i.isLt
theorem le_last (i : Fin (n + 1)) : i ≤ last n := Nat.le_of_lt_succ i.isLt
theorem succ_inj {a b : Fin n} : a.succ = b.succ ↔ a = b := by
  rw [Fin.ext_iff, Fin.ext_iff, val_succ, val_succ]; exact Nat.succ_inj
@[simp] theorem rev_rev (i : Fin n) : rev (rev i) = i := eq_of_val_eq (by
  have := i.isLt; rw [val_rev, val_rev]; omega)
@[simp] protected theorem le_refl (a : Fin n) : a ≤ a := Nat.le_refl _
protected theorem le_rfl {a : Fin n} : a ≤ a := Nat.le_refl _
protected theorem le_trans {a b c : Fin n} : a ≤ b → b ≤ c → a ≤ c := Nat.le_trans
protected theorem lt_trans {a b c : Fin n} : a < b → b < c → a < c := Nat.lt_trans
protected theorem lt_of_le_of_lt {a b c : Fin n} : a ≤ b → b < c → a < c := Nat.lt_of_le_of_lt
protected theorem lt_of_lt_of_le {a b c : Fin n} : a < b → b ≤ c → a < c := Nat.lt_of_lt_of_le
@[simp] protected theorem lt_irrefl (a : Fin n) : ¬a < a := Nat.lt_irrefl _
protected theorem le_antisymm {a b : Fin n} (h₁ : a ≤ b) (h₂ : b ≤ a) : a = b := eq_of_val_eq (Nat.le_antisymm h₁ h₂)
protected theorem le_total (a b : Fin n) : a ≤ b ∨ b ≤ a := Nat.le_total _ _
protected theorem le_of_lt {a b : Fin n} (h : a < b) : a ≤ b := Nat.le_of_lt h
protected theorem ne_of_lt {a b : Fin n} (h : a < b) : a ≠ b := fun e => Nat.ne_of_lt h (congrArg Fin.val e)
protected theorem lt_or_gt_of_ne {a b : Fin n} (h : a ≠ b) : a < b ∨ b < a := Nat.lt_or_gt_of_ne (val_ne_of_ne h)
@[simp] protected theorem not_le {a b : Fin n} : ¬a ≤ b ↔ b < a := Nat.not_le
@[simp] protected theorem not_lt {a b : Fin n} : ¬a < b ↔ b ≤ a := Nat.not_lt
protected theorem add_comm (a b : Fin n) : a + b = b + a := eq_of_val_eq (by rw [val_add, val_add, Nat.add_comm])
protected theorem mul_comm (a b : Fin n) : a * b = b * a := eq_of_val_eq (by rw [val_mul, val_mul, Nat.mul_comm])
protected theorem add_assoc (a b c : Fin n) : a + b + c = a + (b + c) := eq_of_val_eq (by
  rw [val_add, val_add, val_add, val_add, Nat.mod_add_mod, Nat.add_mod_mod, Nat.add_assoc])
protected theorem mul_assoc (a b c : Fin n) : a * b * c = a * (b * c) := eq_of_val_eq (by
  rw [val_mul, val_mul, val_mul, val_mul, Nat.mod_mul_mod, Nat.mul_mod_mod, Nat.mul_assoc])
@[simp] protected theorem add_zero [NeZero n] (k : Fin n) : k + 0 = k := eq_of_val_eq (by
  rw [val_add, val_zero, Nat.add_zero, Nat.mod_eq_of_lt k.isLt])
@[simp] protected theorem zero_add [NeZero n] (k : Fin n) : 0 + k = k := by rw [Fin.add_comm, Fin.add_zero]
@[simp] theorem val_eq_zero (a : Fin 1) : a.val = 0 := Nat.eq_zero_of_le_zero (Nat.le_of_lt_succ a.isLt)
theorem fin_one_eq_zero (a : Fin 1) : a = 0 := eq_of_val_eq (val_eq_zero a)
instance instSubsingleton : Subsingleton (Fin 1) := ⟨fun a b => (fin_one_eq_zero a).trans (fin_one_eq_zero b).symm⟩
@[simp] theorem zero_le [NeZero n] (a : Fin n) : 0 ≤ a := by rw [le_def, val_zero]; exact Nat.zero_le _
theorem pos_iff_ne_zero [NeZero n] {a : Fin n} : 0 < a ↔ a ≠ 0 := by
  rw [lt_def, val_zero, Nat.pos_iff_ne_zero, ne_eq, ne_eq, Fin.ext_iff, val_zero]
theorem succ_ne_zero (k : Fin n) : k.succ ≠ 0 := fun e => Nat.succ_ne_zero k.val ((congrArg Fin.val e).trans (val_zero _))
@[elab_as_elim] def cases {motive : Fin (n + 1) → Sort v} (zero : motive ⟨0, Nat.succ_pos n⟩)
    (succ : (i : Fin n) → motive i.succ) : (i : Fin (n + 1)) → motive i
  | ⟨0, _⟩ => zero
  | ⟨i + 1, h⟩ => succ ⟨i, Nat.lt_of_succ_lt_succ h⟩
theorem eq_zero_or_eq_succ {n : Nat} : ∀ i : Fin (n + 1), i = ⟨0, Nat.succ_pos n⟩ ∨ ∃ j : Fin n, i = j.succ
  | ⟨0, _⟩ => .inl rfl
  | ⟨i + 1, h⟩ => .inr ⟨⟨i, Nat.lt_of_succ_lt_succ h⟩, rfl⟩
theorem forall_fin_one {p : Fin 1 → Prop} : (∀ i, p i) ↔ p 0 :=
  ⟨fun h => h 0, fun h i => fin_one_eq_zero i ▸ h⟩
theorem forall_fin_two {p : Fin 2 → Prop} : (∀ i, p i) ↔ p 0 ∧ p 1 :=
  ⟨fun h => ⟨h 0, h 1⟩, fun h i => match i with | ⟨0, _⟩ => h.1 | ⟨1, _⟩ => h.2⟩
end Fin
