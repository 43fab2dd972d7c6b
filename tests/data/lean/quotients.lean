def difference : Setoid (Nat × Nat) where
  r a b := a.1 + b.2 = b.1 + a.2
  iseqv := ⟨fun _ => rfl, fun h => h.symm, fun {x y z} h k => by omega⟩
def Difference := Quotient difference
theorem has_pair (q : Difference) : ∃ a, Quotient.mk difference a = q := Quotient.exists_rep q
theorem by_pairs (q : Difference) : ∃ a, Quotient.mk difference a = q := by
  induction q using Quotient.inductionOn with
  | h a => exact ⟨a, rfl⟩
theorem related (a b : Nat × Nat) (h : Quotient.mk difference a = Quotient.mk difference b) :
    a.1 + b.2 = b.1 + a.2 := Quotient.exact h
def negative (q : Difference) : Bool :=
  Quotient.lift (fun a : Nat × Nat => decide (a.1 < a.2))
    (by intro a b (h : a.1 + b.2 = b.1 + a.2); simp; omega) q
theorem negative_example : negative (Quotient.mk difference (2, 5)) = true := rfl
theorem sound (s : Setoid Nat) (a b : Nat) (h : a ≈ b) : Quotient.mk s a = Quotient.mk s b := Quotient.sound h
theorem symmetric (s : Setoid Nat) (a b : Nat) (h : a ≈ b) : b ≈ a := Setoid.symm h
theorem lifted (s : Setoid Nat) (f : Nat → Nat) (c : ∀ a b, a ≈ b → f a = f b) (a : Nat) :
    Quotient.lift f c (Quotient.mk s a) = f a := rfl
theorem of_two (s : Setoid Nat) (p : Quotient s → Quotient s → Prop)
    (h : ∀ a b, p (Quotient.mk s a) (Quotient.mk s b)) (x y : Quotient s) : p x y :=
  Quotient.inductionOn₂ x y h
theorem any_relation (r : Nat → Nat → Prop) (q : Quot r) : ∃ a, Quot.mk r a = q := Quot.exists_rep q
theorem one_value (a b : Squash Nat) : a = b := Subsingleton.elim a b
