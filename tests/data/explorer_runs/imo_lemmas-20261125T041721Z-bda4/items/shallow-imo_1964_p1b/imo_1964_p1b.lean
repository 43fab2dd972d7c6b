prelude
import Workbench
theorem imo_1964_p1b_residues (n : Nat) : 2 ^ n % 7 = 1 ∨ 2 ^ n % 7 = 2 ∨ 2 ^ n % 7 = 4 :=
  by
    have c : ∀ n : Nat, ((0 ≤ n ∧ n % 3 = 0) ∧ (2 : Nat) ^ n % 7 = 1) ∨ ((0 ≤ n ∧ n % 3 = 1) ∧ (2 : Nat) ^ n % 7 = 2) ∨ ((0 ≤ n ∧ n % 3 = 2) ∧ (2 : Nat) ^ n % 7 = 4) := by
      intro n
      induction n with
      | zero => exact Or.inl ⟨by omega, by decide⟩
      | succ n ih =>
        rw [Nat.pow_succ]
        rcases ih with ⟨_, _⟩ | ⟨_, _⟩ | ⟨_, _⟩
        · exact Or.inr <| Or.inl ⟨by omega, by omega⟩
        · exact Or.inr <| Or.inr <| ⟨by omega, by omega⟩
        · exact Or.inl ⟨by omega, by omega⟩
    all_goals have p := c (n)
    all_goals rcases p with ⟨_, _⟩ | ⟨_, _⟩ | ⟨_, _⟩
    all_goals omega

theorem imo_1964_p1b : ∀ n : Nat, (2 ^ n + 1) % 7 ≠ 0 :=
  by
    intro n
    intro h
    have k1 : 2 ^ n % 7 = 1 ∨ 2 ^ n % 7 = 2 ∨ 2 ^ n % 7 = 4 := @imo_1964_p1b_residues n
    omega
