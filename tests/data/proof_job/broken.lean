prelude
import Workbench
theorem right (n : Nat) : n + 0 = n := by
  rfl
theorem wrong (n : Nat) : n + 1 = n := by
  omega
