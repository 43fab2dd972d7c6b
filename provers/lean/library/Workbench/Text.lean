prelude
import Workbench.ListFolds
/-! Characters and strings: what core has of them that needs no encoding. -/
set_option linter.all false
set_option autoImplicit false

namespace Char
instance instInhabited : Inhabited Char := ⟨Char.ofNat 65⟩
theorem toNat_inj {a b : Char} : a.toNat = b.toNat ↔ a = b :=
  ⟨fun h => by cases a; cases b; cases h; rfl, fun h => h ▸ rfl⟩
end Char
instance instDecidableEqChar : DecidableEq Char := fun a b => decidable_of_iff (a.toNat = b.toNat) Char.toNat_inj
namespace Char
instance instLT : LT Char := ⟨fun a b => a.toNat < b.toNat⟩
instance instLE : LE Char := ⟨fun a b => a.toNat ≤ b.toNat⟩
instance instDecidableLt (a b : Char) : Decidable (a < b) := Nat.decLt _ _
instance instDecidableLe (a b : Char) : Decidable (a ≤ b) := Nat.decLe _ _
@[inline] def isWhitespace (c : Char) : Bool := c == ' ' || c == '\t' || c == '\r' || c == '\n'
@[inline] def isUpper (c : Char) : Bool := 65 ≤ c.toNat && c.toNat ≤ 90
@[inline] def isLower (c : Char) : Bool := 97 ≤ c.toNat && c.toNat ≤ 122
@[inline] def isAlpha (c : Char) : Bool := c.isUpper || c.isLower
@[inline] def isDigit (c : Char) : Bool := 48 ≤ c.toNat && c.toNat ≤ 57
@[inline] def isAlphanum (c : Char) : Bool := c.isAlpha || c.isDigit
@[inline] def toUpper (c : Char) : Char := if c.isLower then Char.ofNat (c.toNat - 32) else c
@[inline] def toLower (c : Char) : Char := if c.isUpper then Char.ofNat (c.toNat + 32) else c
protected theorem le_refl (a : Char) : a ≤ a := Nat.le_refl _
protected theorem le_trans {a b c : Char} : a ≤ b → b ≤ c → a ≤ c := Nat.le_trans
protected theorem le_total (a b : Char) : a ≤ b ∨ b ≤ a := Nat.le_total _ _
protected theorem le_antisymm {a b : Char} (h : a ≤ b) (h' : b ≤ a) : a = b := toNat_inj.mp (Nat.le_antisymm h h')
protected theorem lt_irrefl (a : Char) : ¬a < a := Nat.lt_irrefl _
protected theorem lt_trans {a b c : Char} : a < b → b < c → a < c := Nat.lt_trans
@[simp] protected theorem not_le {a b : Char} : ¬a ≤ b ↔ b < a := Nat.not_le
@[simp] protected theorem not_lt {a b : Char} : ¬a < b ↔ b ≤ a := Nat.not_lt
end Char

abbrev List.asString (s : List Char) : String := String.ofList s

namespace String
variable {s t s₁ s₂ s₃ : String} {c : Char}

instance instInhabited : Inhabited String := ⟨""⟩
noncomputable section
@[extern "lean_string_append"] protected def append (s t : String) : String := ofList (s.toList ++ t.toList)
@[extern "lean_string_length"] def length (s : String) : Nat := s.toList.length
def push (s : String) (c : Char) : String := ofList (s.toList ++ [c])
def singleton (c : Char) : String := ofList [c]
def isEmpty (s : String) : Bool := s.toList.isEmpty
def map (f : Char → Char) (s : String) : String := ofList (s.toList.map f)
def toUpper (s : String) : String := s.map Char.toUpper
def toLower (s : String) : String := s.map Char.toLower
def pushn (s : String) (c : Char) (n : Nat) : String := ofList (s.toList ++ List.replicate n c)
instance instAppend : Append String := ⟨String.append⟩
def join (l : List String) : String := l.foldl (fun r s => r ++ s) ""
def intercalate.go (acc s : String) : List String → String
  | a :: as => go (acc ++ s ++ a) s as
  | [] => acc
def intercalate (s : String) : List String → String
  | [] => ""
  | a :: as => intercalate.go a s as
end

theorem toList_inj {s₁ s₂ : String} : s₁.toList = s₂.toList ↔ s₁ = s₂ :=
  ⟨fun h => by cases s₁; cases s₂; cases h; rfl, fun h => h ▸ rfl⟩
theorem ofList_injective {l₁ l₂ : List Char} (h : ofList l₁ = ofList l₂) : l₁ = l₂ := congrArg toList h
theorem ofList_inj {l₁ l₂ : List Char} : ofList l₁ = ofList l₂ ↔ l₁ = l₂ := ⟨ofList_injective, congrArg ofList⟩
@[ext] theorem ext {s₁ s₂ : String} (h : s₁.toList = s₂.toList) : s₁ = s₂ := toList_inj.mp h
@[simp] theorem toList_ofList {l : List Char} : (ofList l).toList = l := rfl
@[simp] theorem ofList_toList {s : String} : ofList s.toList = s := rfl
@[simp] theorem toList_empty : "".toList = [] := rfl
@[simp] theorem ofList_nil : ofList [] = "" := rfl
@[simp] theorem toList_append {s t : String} : (s ++ t).toList = s.toList ++ t.toList := rfl
@[simp] theorem ofList_append {l₁ l₂ : List Char} : ofList (l₁ ++ l₂) = ofList l₁ ++ ofList l₂ := rfl
@[simp] theorem toList_push {s : String} (c : Char) : (s.push c).toList = s.toList ++ [c] := rfl
@[simp] theorem toList_singleton (c : Char) : (singleton c).toList = [c] := rfl
@[simp] theorem toList_map {f : Char → Char} {s : String} : (s.map f).toList = s.toList.map f := rfl
@[simp] theorem append_empty {s : String} : s ++ "" = s := toList_inj.mp (by simp)
@[simp] theorem empty_append {s : String} : "" ++ s = s := rfl
theorem append_assoc {s₁ s₂ s₃ : String} : s₁ ++ s₂ ++ s₃ = s₁ ++ (s₂ ++ s₃) := toList_inj.mp (by simp)
@[simp] theorem length_empty : "".length = 0 := rfl
@[simp] theorem length_append (s t : String) : (s ++ t).length = s.length + t.length := by
  show (s.toList ++ t.toList).length = _; simp; rfl
@[simp] theorem length_singleton (c : Char) : (singleton c).length = 1 := rfl
@[simp] theorem length_push {s : String} (c : Char) : (s.push c).length = s.length + 1 := by
  show (s.toList ++ [c]).length = _; simp; rfl
@[simp] theorem length_ofList {l : List Char} : (ofList l).length = l.length := rfl
@[simp] theorem length_toList {s : String} : s.toList.length = s.length := rfl
theorem length_map {f : Char → Char} {s : String} : (s.map f).length = s.length := by
  show (s.toList.map f).length = _; simp
@[simp] theorem append_eq_empty_iff {s t : String} : s ++ t = "" ↔ s = "" ∧ t = "" := by
  rw [← toList_inj, ← toList_inj, ← toList_inj]; exact List.append_eq_nil_iff
theorem append_left_inj {s₁ s₂ : String} (t : String) : s₁ ++ t = s₂ ++ t ↔ s₁ = s₂ := by
  rw [← toList_inj, ← toList_inj]; exact List.append_left_inj _
theorem append_right_inj (s : String) {t₁ t₂ : String} : s ++ t₁ = s ++ t₂ ↔ t₁ = t₂ := by
  rw [← toList_inj, ← toList_inj]; exact List.append_right_inj _
theorem length_eq_zero_iff {s : String} : s.length = 0 ↔ s = "" := by rw [← toList_inj]; exact List.length_eq_zero_iff
@[simp] theorem isEmpty_iff {s : String} : s.isEmpty = true ↔ s = "" := by rw [← toList_inj]; exact List.isEmpty_iff
@[simp] theorem push_ne_empty {s : String} {c : Char} : s.push c ≠ "" := fun h => by
  have := congrArg length h; rw [length_push] at this; cases this
theorem push_eq_append {s : String} (c : Char) : s.push c = s ++ singleton c := rfl
@[simp] theorem map_empty {f : Char → Char} : "".map f = "" := rfl
@[simp] theorem map_append {f : Char → Char} {s t : String} : (s ++ t).map f = s.map f ++ t.map f := by
  rw [← toList_inj]; simp
@[simp] theorem join_nil : join [] = "" := rfl
@[simp] theorem intercalate_nil {s : String} : s.intercalate [] = "" := rfl
@[simp] theorem intercalate_singleton {s t : String} : s.intercalate [t] = t := rfl
end String

@[extern "lean_string_dec_eq"] instance instDecidableEqString : DecidableEq String := fun s t =>
  decidable_of_iff (s.toList = t.toList) String.toList_inj
