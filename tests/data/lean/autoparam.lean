theorem pos (n : Nat) (h : 0 < n := by decide) : 1 ≤ n := h
theorem use : 1 ≤ 3 := pos 3
theorem pos2 (n : Nat) (h : n < n + 1 := by omega) : n ≤ n + 1 := Nat.le_of_lt h
theorem use2 (k : Nat) : k ≤ k + 1 := pos2 k
theorem pos3 (n : Nat) (_h : n + 0 = n := by simp) : n ≤ n + 1 := Nat.le_succ n
theorem use3 (k : Nat) : k ≤ k + 1 := pos3 k
theorem even (n : Nat) (h : ∃ k, n = 2 * k := by exact ⟨_, rfl⟩) : n % 2 = 0 := by
  obtain ⟨k, rfl⟩ := h
  omega
theorem use4 (n : Nat) : 2 * n % 2 = 0 := even (2 * n)
structure Positive where
  x : Nat
  h : 0 < x := by decide
def three : Positive := { x := 3 }
theorem three_x : three.x = 3 := rfl
def maybe (a : Nat) (b? : Option Nat := none) : Nat := a + b?.getD 0
theorem given : maybe 1 (some 2) = 3 := rfl
theorem coerced (n : Nat) (o : Option Nat) (h : o = n) : o = some n := h
theorem coerced' (n : Nat) : maybe 1 n = 1 + n := rfl
