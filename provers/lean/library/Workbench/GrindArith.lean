prelude
import Workbench.GrindLia
import Workbench.IntOrder
import Workbench.NatMore
/-! What the linear integer arithmetic of `grind` knows of division, remainder, products of known values,
natural numbers and casts. -/
set_option linter.all false
set_option autoImplicit false

namespace Nat
namespace ToInt
theorem ofNat_toNat (a : Int) : (NatCast.natCast a.toNat : Int) = if a ≤ 0 then 0 else a := by
  have : (NatCast.natCast a.toNat : Int) = max a 0 := Int.toNat_eq_max a
  split <;> omega
theorem toNat_nonneg (x : Nat) : (-1 : Int) * NatCast.natCast x ≤ 0 := by
  have := Int.natCast_nonneg x
  show -1 * (x : Int) ≤ 0; omega
theorem natCast_ofNat (n : Nat) : (NatCast.natCast (OfNat.ofNat n : Nat) : Int) = OfNat.ofNat n := rfl

section
variable {a b : Nat} {a' b' : Int} (h₁ : NatCast.natCast a = a') (h₂ : NatCast.natCast b = b')
include h₁ h₂
theorem of_eq : a = b → a' = b' := fun h => by rw [← h₁, ← h₂, h]
theorem of_diseq : a ≠ b → a' ≠ b' := fun h e => h (Int.natCast_inj.mp (h₁.trans (e.trans h₂.symm)))
theorem of_le : a ≤ b → a' ≤ b' := fun h => by rw [← h₁, ← h₂]; exact Int.natCast_le.mpr h
theorem of_not_le : ¬a ≤ b → b' + 1 ≤ a' := fun h => by
  rw [← h₁, ← h₂]; exact Int.natCast_lt.mpr (Nat.not_le.mp h)
theorem le_eq : (a ≤ b) = (a' ≤ b') := by rw [← h₁, ← h₂]; exact propext Int.natCast_le.symm
theorem lt_eq : (a < b) = (a' < b') := by rw [← h₁, ← h₂]; exact propext Int.natCast_lt.symm
theorem add_congr : NatCast.natCast (a + b) = a' + b' := by rw [← h₁, ← h₂]; rfl
theorem mul_congr : NatCast.natCast (a * b) = a' * b' := by rw [← h₁, ← h₂]; rfl
theorem div_congr : NatCast.natCast (a / b) = a' / b' := by rw [← h₁, ← h₂]; rfl
theorem mod_congr : NatCast.natCast (a % b) = a' % b' := by rw [← h₁, ← h₂]; rfl
end
theorem of_dvd (d a : Nat) (d' a' : Int) (h₁ : NatCast.natCast d = d') (h₂ : NatCast.natCast a = a') : d ∣ a → d' ∣ a' :=
  fun h => by rw [← h₁, ← h₂]; exact Int.natCast_dvd_natCast.mpr h
theorem pow_congr {a : Nat} (k : Nat) (a' : Int) (h₁ : NatCast.natCast a = a') : NatCast.natCast (a ^ k) = a' ^ k := by
  rw [← h₁]; exact Int.natCast_pow a k
end ToInt
end Nat

namespace Int

theorem ediv_minus_one (a : Int) : a / -1 = -a := by omega
theorem emod_minus_one (a : Int) : a % -1 = 0 := (Int.emod_neg a 1).trans (Int.emod_one a)

namespace Nonneg
noncomputable def num_cert (a : Int) : Bool := Int.ble' 0 a
theorem num (a : Int) (h : num_cert a = true) : a ≥ 0 := Int.le_of_ble' h
theorem add (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a + b ≥ 0 := Int.add_nonneg h₁ h₂
theorem mul (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a * b ≥ 0 := Int.mul_nonneg h₁ h₂
theorem div (a b : Int) (h₁ : a ≥ 0) (h₂ : b ≥ 0) : a / b ≥ 0 := Int.ediv_nonneg h₁ h₂
theorem pow (a : Int) (k : Nat) (h₁ : a ≥ 0) : a ^ k ≥ 0 := Int.pow_nonneg h₁
theorem mod (a b : Int) (h₁ : a ≥ 0) : a % b ≥ 0 :=
  if h : b = 0 then by rw [h, Int.emod_zero]; exact h₁ else Int.emod_nonneg a h
theorem natCast (a : Nat) : (NatCast.natCast a : Int) ≥ 0 := Int.natCast_nonneg a
theorem toPoly (e : Int) (h : e ≥ 0) : -1 * e ≤ 0 := by omega
end Nonneg

namespace Internal.Linear

/-! Division and remainder -/

noncomputable section
def emod_le_cert (y n : Int) : Bool := (!Int.beq' y 0) && Int.beq' n (1 - Int.natAbs y)
def cooper_unsat_cert (p₁ p₂ p₃ : Poly) (d α β : Int) : Bool :=
  p₁.rec (fun _ => false) fun k₁ x p₁ _ => p₂.rec (fun _ => false) fun k₂ y p₂ _ =>
    p₃.rec (fun _ => false) fun c z p₃ _ => p₁.rec (motive := fun _ => Bool)
      (fun a => p₂.rec (motive := fun _ => Bool)
        (fun b => p₃.rec (motive := fun _ => Bool)
          (fun e => (Int.beq' k₁ (-1) && Int.beq' k₂ 1) && ((Nat.beq x y && Nat.beq x z) &&
            ((Int.blt' 1 d && Int.beq' (α * c + β * d) 1) &&
              Int.blt' (-b) (-(-(a - -α * e % d) / d) * d + -α * e % d))))
          fun _ _ _ _ => false)
        fun _ _ _ _ => false)
      fun _ _ _ _ => false
end

theorem ediv_emod (x y : Int) : -1 * x + y * (x / y) + x % y = 0 := by
  have := Int.mul_ediv_add_emod x y; omega
theorem emod_nonneg (x y : Int) (h : (y != 0) = true) : -1 * (x % y) ≤ 0 := by
  have := Int.emod_nonneg x (bne_iff_ne.mp h); omega
theorem emod_le (x y n : Int) (h : emod_le_cert y n = true) : x % y + n ≤ 0 := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [Int.eq_of_beq' h₂]
  have := Int.emod_lt x (ne_of_not_beq' h₁); omega
theorem of_not_dvd (a b : Int) (h : (a != 0) = true) (hd : ¬a ∣ b) : b % a > 0 :=
  (Int.emod_pos_of_not_dvd hd).resolve_left (bne_iff_ne.mp h)

theorem emod_of_dvd {α β a b d x : Int} (h₀ : 1 < d) (h₁ : d ∣ a * x + b) (h₂ : α * a + β * d = 1) :
    ∃ k, x = k * d + -α * b % d := by
  have ⟨g, hg⟩ := h₁
  have ⟨k, hk⟩ : d ∣ x - -α * b % d := by
    have e : x - -α * b = d * (β * x + α * g) := by
      have f : x = α * a * x + β * d * x := by rw [← Int.add_mul, h₂, Int.one_mul]
      have f₂ : α * (a * x + b) = α * (d * g) := by rw [hg]
      rw [Int.mul_add, ← Int.mul_assoc] at f₂
      rw [Int.mul_add, Int.mul_left_comm d α g, ← Int.mul_assoc d β x, Int.mul_comm d β, Int.neg_mul]; omega
    have f := Int.mul_ediv_add_emod (-α * b) d
    exact ⟨β * x + α * g + -α * b / d, by rw [Int.mul_add]; omega⟩
  exact ⟨k, by rw [Int.mul_comm]; omega⟩
theorem cooper_unsat (ctx : Context) (p₁ p₂ p₃ : Poly) (d α β : Int) (h : cooper_unsat_cert p₁ p₂ p₃ d α β = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) (h₃ : d ∣ p₃.denote' ctx) : False := by
  rw [Poly.denote'_eq] at h₁ h₂ h₃
  cases p₁ with
  | num _ => cases h
  | add k₁ x p₁ => cases p₂ with
    | num _ => cases h
    | add k₂ y p₂ => cases p₃ with
      | num _ => cases h
      | add c z p₃ => cases p₁ with
        | add _ _ _ => cases h
        | num a => cases p₂ with
          | add _ _ _ => cases h
          | num b => cases p₃ with
            | add _ _ _ => cases h
            | num e =>
              have ⟨c₁, h⟩ := Bool.and_split (a := Int.beq' k₁ (-1) && Int.beq' k₂ 1) h
              have ⟨c₁, c₂⟩ := Bool.and_split c₁
              have ⟨c₃, h⟩ := Bool.and_split h
              have ⟨c₃, c₄⟩ := Bool.and_split c₃
              have ⟨c₅, c₇⟩ := Bool.and_split h
              have ⟨c₅, c₆⟩ := Bool.and_split c₅
              cases Nat.eq_of_beq_eq_true c₃
              cases Nat.eq_of_beq_eq_true c₄
              have h₁ : k₁ * x.denote ctx + a ≤ 0 := h₁
              have h₂ : k₂ * x.denote ctx + b ≤ 0 := h₂
              have h₃ : d ∣ c * x.denote ctx + e := h₃
              rw [Int.eq_of_beq' c₁] at h₁
              rw [Int.eq_of_beq' c₂] at h₂
              have hd := Int.lt_of_blt' c₅
              have ⟨k, hk⟩ := emod_of_dvd hd h₃ (Int.eq_of_beq' c₆)
              have hl := Int.lt_of_blt' c₇
              have hd : 0 < d := by omega
              have h₅ : -k ≤ -(a - -α * e % d) / d :=
                (Int.le_ediv_iff_mul_le hd).mpr (by rw [Int.neg_mul]; omega)
              have := Int.mul_le_mul_of_nonneg_right (show -(-(a - -α * e % d) / d) ≤ k by omega) (Int.le_of_lt hd)
              omega

/-! Products and powers of known values -/

theorem eq_one_mul (a : Int) : a = 1 * a := (Int.one_mul a).symm
theorem mul_eq_kk (a b k₁ k₂ k : Int) (h₁ : a = k₁) (h₂ : b = k₂) (h₃ : (k₁ * k₂ == k) = true) : a * b = k := by
  rw [h₁, h₂]; exact of_decide_eq_true h₃
theorem mul_eq_kkx (a b k₁ k₂ c k : Int) (h₁ : a = k₁) (h₂ : b = k₂ * c) (h₃ : (k₁ * k₂ == k) = true) : a * b = k * c := by
  rw [h₁, h₂, ← Int.mul_assoc, show k₁ * k₂ = k from of_decide_eq_true h₃]
theorem mul_eq_kxk (a b k₁ c k₂ k : Int) (h₁ : a = k₁ * c) (h₂ : b = k₂) (h₃ : (k₁ * k₂ == k) = true) : a * b = k * c := by
  rw [h₁, h₂, Int.mul_right_comm, show k₁ * k₂ = k from of_decide_eq_true h₃]
theorem mul_eq_zero_left (a b : Int) (h : a = 0) : a * b = 0 := by rw [h, Int.zero_mul]
theorem mul_eq_zero_right (a b : Int) (h : b = 0) : a * b = 0 := by rw [h, Int.mul_zero]
theorem pow_eq (a : Int) (b : Nat) (a' b' k : Int) (h₁ : a = a') (h₂ : (b : Int) = b') (h₃ : (k == a' ^ b'.toNat) = true) :
    a ^ b = k := by
  rw [h₁, show k = a' ^ b'.toNat from of_decide_eq_true h₃, ← h₂]; rfl
theorem natCast_sub (x y : Nat) : (NatCast.natCast (x - y) : Int) =
    if (NatCast.natCast y : Int) + -1 * NatCast.natCast x ≤ 0 then (NatCast.natCast x : Int) + -1 * NatCast.natCast y
    else (0 : Int) := by
  show ((x - y : Nat) : Int) = if (y : Int) + -1 * x ≤ 0 then (x : Int) + -1 * y else 0
  split <;> omega

end Internal.Linear
end Int

