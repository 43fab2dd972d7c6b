theorem assoc1 (s t : List Nat) (h : s = t) : s ++ s = t ++ t := by grind
theorem assoc2 (a b c : List Nat) : (a ++ b) ++ c = a ++ (b ++ c) := by grind
theorem assoc3 (a b c d : List Nat) (h : a ++ b = d) : c ++ (a ++ b) = c ++ d := by grind
theorem assoc4 (a b c d : List Nat) (h : a ++ b = d) : (c ++ a) ++ (b ++ c) = c ++ d ++ c := by grind
theorem assoc5 (a b c : List Nat) : a ++ [] ++ b = [] ++ a ++ b := by grind
theorem assoc6 (a b c : Nat) : max a (max b c) = max (max b a) c := by grind only
theorem assoc7 (a b : Nat) : max a (max b a) = max b a := by grind only
theorem assoc8 (α : Type) (op : α → α → α) [Std.Associative op] [Std.Commutative op] (a b c : α) : op a (op b c) = op (op c b) a := by grind
theorem assoc9 (α : Type) (op : α → α → α) [Std.Associative op] [Std.Commutative op] (a b c d : α) (h : op a b = op c c) : op (op b d) a = op c (op d c) := by grind
theorem assoc10 (α : Type) (op : α → α → α) [Std.Associative op] (a b c d e : α) (h : op a b = c) (h2 : op b d = e) : op a e = op c d := by grind
theorem assoc11 (α : Type) (op : α → α → α) [Std.Associative op] [Std.Commutative op] [Std.IdempotentOp op] (a b c : α) (h : op a b = c) : op a c = c := by grind
theorem assoc12 (α : Type) (op : α → α → α) [Std.Associative op] [Std.IdempotentOp op] (a b c : α) (h : op a b = c) : op a c = c := by grind
theorem assoc13 (α : Type) (op : α → α → α) [Std.Associative op] [Std.IdempotentOp op] (a b c : α) (h : op a b = c) : op c b = c := by grind
theorem assoc14 (α : Type) (op : α → α → α) (u : α) [Std.Associative op] [Std.LawfulIdentity op u] (a b c : α) (h : op a b = u) : op (op c a) b = c := by grind
