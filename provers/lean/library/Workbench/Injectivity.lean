prelude
import Workbench.Logic
/-! Injectivity of the constructors of types that are older than Lean's own way to make these lemmas,
in the form that Lean would give them. -/
set_option linter.all false
set_option autoImplicit false

universe u v

theorem Nat.succ.inj {n n_1 : Nat} (h : Nat.succ n = Nat.succ n_1) : n = n_1 := congrArg Nat.pred h
@[simp] theorem Nat.succ.injEq (n n_1 : Nat) : (Nat.succ n = Nat.succ n_1) = (n = n_1) :=
  propext ⟨Nat.succ.inj, fun h => h ▸ rfl⟩

section
variable {α : Type u} {β : Type v}

theorem Prod.mk.inj {fst : α} {snd : β} {fst_1 : α} {snd_1 : β} (h : (fst, snd) = (fst_1, snd_1)) :
    fst = fst_1 ∧ snd = snd_1 := ⟨congrArg Prod.fst h, congrArg Prod.snd h⟩
@[simp] theorem Prod.mk.injEq (fst : α) (snd : β) (fst_1 : α) (snd_1 : β) :
    ((fst, snd) = (fst_1, snd_1)) = (fst = fst_1 ∧ snd = snd_1) :=
  propext ⟨Prod.mk.inj, fun ⟨h, h'⟩ => h ▸ h' ▸ rfl⟩

theorem Option.some.inj {val val_1 : α} (h : some val = some val_1) : val = val_1 :=
  congrArg (fun o : Option α => match o with | some a => a | none => val) h
@[simp] theorem Option.some.injEq (val val_1 : α) : (some val = some val_1) = (val = val_1) :=
  propext ⟨Option.some.inj, fun h => h ▸ rfl⟩

theorem List.cons.inj {head : α} {tail : List α} {head_1 : α} {tail_1 : List α}
    (h : head :: tail = head_1 :: tail_1) : head = head_1 ∧ tail = tail_1 :=
  ⟨congrArg (fun l : List α => match l with | a :: _ => a | [] => head) h,
   congrArg (fun l : List α => match l with | _ :: as => as | [] => tail) h⟩
@[simp] theorem List.cons.injEq (head : α) (tail : List α) (head_1 : α) (tail_1 : List α) :
    (head :: tail = head_1 :: tail_1) = (head = head_1 ∧ tail = tail_1) :=
  propext ⟨List.cons.inj, fun ⟨h, h'⟩ => h ▸ h' ▸ rfl⟩

theorem Array.mk.inj {toList toList_1 : List α} (h : Array.mk toList = Array.mk toList_1) : toList = toList_1 :=
  congrArg Array.toList h
@[simp] theorem Array.mk.injEq (toList toList_1 : List α) :
    (Array.mk toList = Array.mk toList_1) = (toList = toList_1) :=
  propext ⟨Array.mk.inj, fun h => h ▸ rfl⟩
end

theorem MProd.mk.inj {α β : Type u} {fst : α} {snd : β} {fst_1 : α} {snd_1 : β}
    (h : MProd.mk fst snd = MProd.mk fst_1 snd_1) : fst = fst_1 ∧ snd = snd_1 :=
  ⟨congrArg MProd.fst h, congrArg MProd.snd h⟩
@[simp] theorem MProd.mk.injEq {α β : Type u} (fst : α) (snd : β) (fst_1 : α) (snd_1 : β) :
    (MProd.mk fst snd = MProd.mk fst_1 snd_1) = (fst = fst_1 ∧ snd = snd_1) :=
  propext ⟨MProd.mk.inj, fun ⟨h, h'⟩ => h ▸ h' ▸ rfl⟩

section
variable {α : Sort u} {β : Sort v}

theorem PProd.mk.inj {fst : α} {snd : β} {fst_1 : α} {snd_1 : β}
    (h : PProd.mk fst snd = PProd.mk fst_1 snd_1) : fst = fst_1 ∧ snd = snd_1 :=
  ⟨congrArg PProd.fst h, congrArg PProd.snd h⟩
@[simp] theorem PProd.mk.injEq (fst : α) (snd : β) (fst_1 : α) (snd_1 : β) :
    (PProd.mk fst snd = PProd.mk fst_1 snd_1) = (fst = fst_1 ∧ snd = snd_1) :=
  propext ⟨PProd.mk.inj, fun ⟨h, h'⟩ => h ▸ h' ▸ rfl⟩

theorem Subtype.mk.inj {p : α → Prop} {val : α} {property : p val} {val_1 : α} {property_1 : p val_1}
    (h : Subtype.mk val property = Subtype.mk val_1 property_1) : val = val_1 := congrArg Subtype.val h
@[simp] theorem Subtype.mk.injEq {p : α → Prop} (val : α) (property : p val) (val_1 : α) (property_1 : p val_1) :
    (Subtype.mk val property = Subtype.mk val_1 property_1) = (val = val_1) :=
  propext ⟨Subtype.mk.inj, fun h => by subst h; rfl⟩
end

theorem Fin.mk.inj {n val : Nat} {isLt : val < n} {val_1 : Nat} {isLt_1 : val_1 < n}
    (h : Fin.mk val isLt = Fin.mk val_1 isLt_1) : val = val_1 := congrArg Fin.val h
@[simp] theorem Fin.mk.injEq {n : Nat} (val : Nat) (isLt : val < n) (val_1 : Nat) (isLt_1 : val_1 < n) :
    (Fin.mk val isLt = Fin.mk val_1 isLt_1) = (val = val_1) :=
  propext ⟨Fin.mk.inj, fun h => by subst h; rfl⟩
