prelude
import Workbench.Text
import Workbench.NatDiv
import Workbench.IntDiv
/-! Values as text: `toString`, the digits of numbers, and `repr` with the documents that it makes. -/
set_option linter.all false
set_option autoImplicit false

universe u v
variable {α : Type u} {β : Type v}

class ToString (α : Type u) where
  toString : α → String
export ToString (toString)

inductive Std.Format.FlattenBehavior where
  | allOrNone
  | fill
inductive Std.Format where
  | nil : Std.Format
  | line : Std.Format
  | align (force : Bool) : Std.Format
  | text : String → Std.Format
  | nest (indent : Int) (f : Std.Format) : Std.Format
  | append : Std.Format → Std.Format → Std.Format
  | group : Std.Format → (behavior : Std.Format.FlattenBehavior := .allOrNone) → Std.Format
  | tag : Nat → Std.Format → Std.Format
class Repr (α : Type u) where
  reprPrec : α → Nat → Std.Format
export Repr (reprPrec)
class ReprAtom (α : Type u) where
instance instCoeStringFormat : Coe String Std.Format := ⟨Std.Format.text⟩
instance instAppendFormat : Append Std.Format := ⟨Std.Format.append⟩
noncomputable section

abbrev Std.Format.bracket (l : String) (x : Std.Format) (r : String) : Std.Format :=
  .group (.nest (l.length : Int) (.append (.append (.text l) x) (.text r)))
abbrev Std.Format.paren (f : Std.Format) : Std.Format := Std.Format.bracket "(" f ")"
abbrev Std.Format.sbracket (f : Std.Format) : Std.Format := Std.Format.bracket "[" f "]"
abbrev Std.Format.nestD (f : Std.Format) : Std.Format := .nest 2 f
abbrev Std.Format.indentD (f : Std.Format) : Std.Format := .nestD (.append .line f)
abbrev Repr.addAppParen (f : Std.Format) (prec : Nat) : Std.Format :=
  if prec ≥ 1024 then Std.Format.paren f else f
abbrev repr [Repr α] (a : α) : Std.Format := reprPrec a 0
abbrev reprArg [Repr α] (a : α) : Std.Format := reprPrec a 1024


namespace Nat
def digitChar (n : Nat) : Char :=
  if n = 0 then '0' else if n = 1 then '1' else if n = 2 then '2' else if n = 3 then '3' else
  if n = 4 then '4' else if n = 5 then '5' else if n = 6 then '6' else if n = 7 then '7' else
  if n = 8 then '8' else if n = 9 then '9' else if n = 10 then 'a' else if n = 11 then 'b' else
  if n = 12 then 'c' else if n = 13 then 'd' else if n = 14 then 'e' else if n = 15 then 'f' else '*'
def toDigitsCore (base : Nat) : Nat → Nat → List Char → List Char
  | 0, _, ds => ds
  | fuel + 1, n, ds =>
    let d := digitChar (n % base)
    let n' := n / base
    if n' = 0 then d :: ds else toDigitsCore base fuel n' (d :: ds)
def toDigits (base : Nat) (n : Nat) : List Char := toDigitsCore base (n + 1) n []
protected def repr (n : Nat) : String := String.ofList (toDigits 10 n)
end Nat
protected def Int.repr : Int → String
  | .ofNat m => Nat.repr m
  | .negSucc m => "-" ++ Nat.repr (Nat.succ m)
protected def Bool.repr : Bool → Nat → Std.Format
  | true, _ => "true"
  | false, _ => "false"

instance instToStringString : ToString String := ⟨fun s => s⟩
instance instToStringNat : ToString Nat := ⟨fun n => Nat.repr n⟩
instance instToStringInt : ToString Int where
  toString
    | .ofNat m => toString m
    | .negSucc m => "-" ++ toString (Nat.succ m)
instance instToStringBool : ToString Bool := ⟨fun b => cond b "true" "false"⟩
instance instToStringChar : ToString Char := ⟨fun c => String.singleton c⟩
instance instToStringUnit : ToString Unit := ⟨fun _ => "()"⟩
instance instToStringFin (n : Nat) : ToString (Fin n) := ⟨fun f => toString f.val⟩
instance instToStringDecidable {p : Prop} : ToString (Decidable p) := ⟨fun h => match h with
  | isTrue _ => "true"
  | isFalse _ => "false"⟩
protected def List.toString.go [ToString α] : String → List α → String
  | acc, [] => acc ++ "]"
  | acc, x :: xs => List.toString.go (acc ++ ", " ++ toString x) xs
protected def List.toString [ToString α] : List α → String
  | [] => "[]"
  | x :: xs => List.toString.go ("[" ++ toString x) xs
instance instToStringList [ToString α] : ToString (List α) := ⟨List.toString⟩
instance instToStringArray [ToString α] : ToString (Array α) where toString a := "#" ++ toString a.toList
instance instToStringOption [ToString α] : ToString (Option α) := ⟨fun
  | none => "none"
  | some a => "(some " ++ toString a ++ ")"⟩
instance instToStringProd [ToString α] [ToString β] : ToString (α × β) :=
  ⟨fun (a, b) => "(" ++ toString a ++ ", " ++ toString b ++ ")"⟩

instance instReprNat : Repr Nat where reprPrec n _ := Nat.repr n
instance instReprInt : Repr Int where
  reprPrec i prec := if i < 0 then Repr.addAppParen (Int.repr i) prec else Int.repr i
instance instReprBool : Repr Bool := ⟨Bool.repr⟩
instance instReprUnit : Repr Unit where reprPrec _ _ := "()"
instance instReprFin (n : Nat) : Repr (Fin n) where reprPrec f _ := repr f.val
def String.quoted (s : String) : String := "\"" ++ s ++ "\""
instance instReprString : Repr String where reprPrec s _ := String.quoted s
def Std.Format.joinSep : List Std.Format → Std.Format → Std.Format
  | [], _ => .nil
  | [a], _ => a
  | a :: as, sep => as.foldl (fun r b => r ++ sep ++ b) a
instance instReprList [Repr α] : Repr (List α) where
  reprPrec as _ := match as with
    | [] => "[]"
    | as => .sbracket (.joinSep (as.map repr) (("," : Std.Format) ++ Std.Format.line))
instance instReprOption [Repr α] : Repr (Option α) where
  reprPrec
    | none, _ => "none"
    | some a, prec => Repr.addAppParen (("some " : Std.Format) ++ reprArg a) prec
instance instReprProd [Repr α] [Repr β] : Repr (α × β) where
  reprPrec p _ := .paren (repr p.1 ++ ("," : Std.Format) ++ Std.Format.line ++ repr p.2)

end

@[simp] theorem toString_string (s : String) : toString s = s := rfl
theorem Nat.toString_eq_repr (n : Nat) : toString n = n.repr := rfl
theorem Nat.repr_eq_ofList_toDigits {n : Nat} : n.repr = .ofList (Nat.toDigits 10 n) := rfl
