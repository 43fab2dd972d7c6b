prelude
import Workbench
theorem imo_1959_p1 : ∀ n : Nat, Nat.gcd (21 * n + 4) (14 * n + 3) = 1 :=
  by
    intro n
    have ga : Nat.gcd (21 * n + 4) (14 * n + 3) ∣ 21 * n + 4 := Nat.gcd_dvd_left _ _
    have gb : Nat.gcd (21 * n + 4) (14 * n + 3) ∣ 14 * n + 3 := Nat.gcd_dvd_right _ _
    generalize Nat.gcd (21 * n + 4) (14 * n + 3) = g at *
    have gai : (g : Int) ∣ 21 * (n : Int) + (4 : Int) := by
      have h := Int.ofNat_dvd.mpr ga
      exact Int.dvd_trans h ⟨1, show 21 * (n : Int) + (4 : Int) = ((21 * n + 4 : Nat) : Int) * 1 by omega⟩
    have gbi : (g : Int) ∣ 14 * (n : Int) + (3 : Int) := by
      have h := Int.ofNat_dvd.mpr gb
      exact Int.dvd_trans h ⟨1, show 14 * (n : Int) + (3 : Int) = ((14 * n + 3 : Nat) : Int) * 1 by omega⟩
    have gd : (g : Int) ∣ 1 := by
      have h := Int.dvd_add (Int.dvd_trans gai (Int.dvd_mul_left (-((2 : Int))) _)) (Int.dvd_trans gbi (Int.dvd_mul_left ((3 : Int)) _))
      rw [show (-((2 : Int))) * (21 * (n : Int) + (4 : Int)) + ((3 : Int)) * (14 * (n : Int) + (3 : Int)) = 1 by omega] at h
      exact h
    have gn : g ∣ 1 := Int.ofNat_dvd.mp gd
    have gk : ∀ d : Nat, d < 2 → 1 % d = 0 → d = 1 := by decide +kernel
    rcases gk g (Nat.lt_succ_of_le (Nat.le_of_dvd (by decide) gn)) (Nat.mod_eq_zero_of_dvd gn) with h
    all_goals (subst h; first | omega | simp_all | decide)
