prelude
import Workbench.NatDvd
import Workbench.NatMore
/-! Natural numbers: further lemmas of core about subtraction, greatest common divisors and coprimality. -/
set_option linter.all false
set_option autoImplicit false

namespace Nat
variable {a b c d k m n : Nat}

/-! Subtraction -/

theorem sub_succ_lt_self (a i : Nat) (h : i < a) : a - (i + 1) < a - i :=
  Nat.sub_lt_sub_left h (Nat.lt_succ_self i)
theorem pred_lt' {n m : Nat} (h : m < n) : pred n < n := Nat.pred_lt (Nat.ne_of_gt (Nat.lt_of_le_of_lt (Nat.zero_le m) h))
protected theorem sub_le_sub_iff_right {n : Nat} (h : k ≤ m) : n - k ≤ m - k ↔ n ≤ m :=
  ⟨fun g => Nat.le_of_not_lt fun g' => Nat.not_le_of_gt (Nat.sub_lt_sub_right h g') g, fun g => Nat.sub_le_sub_right g k⟩
protected theorem sub_eq_iff_eq_add' {c : Nat} (h : b ≤ a) : a - b = c ↔ a = b + c := by
  rw [Nat.add_comm]; exact Nat.sub_eq_iff_eq_add h
protected theorem sub_self_add (n m : Nat) : n - (n + m) = 0 := Nat.sub_eq_zero_of_le (Nat.le_add_right n m)

/-! Greatest common divisors -/

@[simp] theorem gcd_add_mul_right_right (m n k : Nat) : gcd m (n + k * m) = gcd m n := by
  rw [Nat.mul_comm, gcd_add_mul_left_right]
@[simp] theorem gcd_add_mul_left_left (m n k : Nat) : gcd (m + n * k) n = gcd m n := by
  rw [gcd_comm, gcd_add_mul_left_right, gcd_comm]
@[simp] theorem gcd_add_mul_right_left (m n k : Nat) : gcd (m + k * n) n = gcd m n := by
  rw [Nat.mul_comm, gcd_add_mul_left_left]
@[simp] theorem gcd_add_self_left (m n : Nat) : gcd (m + n) n = gcd m n := by rw [gcd_comm, gcd_add_self_right, gcd_comm]
@[simp] theorem gcd_self_add_right (m n : Nat) : gcd m (m + n) = gcd m n := by rw [Nat.add_comm, gcd_add_self_right]
@[simp] theorem gcd_self_add_left (m n : Nat) : gcd (m + n) m = gcd n m := by rw [Nat.add_comm, gcd_add_self_left]
@[simp] theorem gcd_mul_left_left (m n : Nat) : gcd (m * n) n = n := gcd_eq_right (Nat.dvd_mul_left n m)
@[simp] theorem gcd_mul_left_right (m n : Nat) : gcd n (m * n) = n := gcd_eq_left (Nat.dvd_mul_left n m)
@[simp] theorem gcd_mul_right_left (m n : Nat) : gcd (n * m) n = n := gcd_eq_right (Nat.dvd_mul_right n m)
@[simp] theorem gcd_mul_right_right (m n : Nat) : gcd n (n * m) = n := gcd_eq_left (Nat.dvd_mul_right n m)
theorem Coprime.eq_one_of_dvd (H : Coprime k m) (d : k ∣ m) : k = 1 := (gcd_eq_left d).symm.trans H
theorem Coprime.mul (H1 : Coprime m k) (H2 : Coprime n k) : Coprime (m * n) k := H1.mul_left H2
theorem Coprime.coprime_mul_left (H : Coprime (k * m) n) : Coprime m n := Coprime.coprime_dvd_left (Nat.dvd_mul_left m k) H
theorem Coprime.coprime_mul_right (H : Coprime (k * m) n) : Coprime k n := Coprime.coprime_dvd_left (Nat.dvd_mul_right k m) H
@[simp] theorem coprime_one_left (n : Nat) : Coprime 1 n := gcd_one_left n
@[simp] theorem coprime_one_right (n : Nat) : Coprime n 1 := gcd_one_right n

end Nat
