local notation "DD" => fun n : Nat => n + n
theorem doubled (n : Nat) : DD n = n + n := rfl
notation "∥" a "," b "∥" => Nat.add a b
theorem between_bars (n : Nat) : ∥n, 2∥ = n + 2 := rfl
infix:50 " ≡≡ " => fun a b : Nat => a = b
theorem same (n : Nat) : n ≡≡ n := rfl
def near (a b : Nat) : Prop := a ≤ b + 1
infixl:50 " ~~~ " => near
theorem near_self (n : Nat) : n ~~~ n := Nat.le_succ n
infixr:67 " ⊕⊕ " => fun a b : Nat => a - b
theorem to_the_right : 5 ⊕⊕ 3 ⊕⊕ 1 = 3 := rfl
prefix:max "√√" => Nat.log2
theorem root : √√8 = 3 := rfl
postfix:max "!" => Nat.succ
theorem after : 3 ! = 4 := rfl
section
local infix:50 " ≼ " => fun a b : Nat => ∃ c, b = a + c
theorem below (a b : Nat) (h : a ≤ b) : a ≼ b := Nat.exists_eq_add_of_le h
end
