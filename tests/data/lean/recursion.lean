def ack : Nat → Nat → Nat
  | 0, n => n + 1
  | m + 1, 0 => ack m 1
  | m + 1, n + 1 => ack m (ack (m + 1) n)
termination_by m n => (m, n)
theorem ack_zero (n : Nat) : ack 0 n = n + 1 := by rw [ack]
theorem ack_one (n : Nat) : ack 1 n = n + 2 := by
  induction n with
  | zero => simp [ack]
  | succ n ih => rw [ack, ih, ack]
def halving (n : Nat) : Nat := let m := n / 2; if h : n ≤ 1 then 0 else halving m + 1
termination_by n
decreasing_by omega
theorem halving_step (n : Nat) (h : 1 < n) : halving n = halving (n / 2) + 1 := by
  rw [halving]; simp; omega
def euclid (a b : Nat) : Nat :=
  if h : b = 0 then a
  else
    have : a % b < b := Nat.mod_lt _ (Nat.pos_of_ne_zero h)
    euclid b (a % b)
termination_by b
theorem euclid_zero (a : Nat) : euclid a 0 = a := by simp [euclid]
theorem euclid_value : euclid 12 18 = 6 := by simp [euclid]
theorem euclid_pos (a b : Nat) (h : 0 < a) : 0 < euclid a b := by
  induction a, b using euclid.induct with
  | case1 a => rw [euclid]; simpa using h
  | case2 a b hb this ih => rw [euclid]; simp [hb]; exact ih (Nat.pos_of_ne_zero hb)
