prelude
import Workbench.AC
import Workbench.IntLinear
/-! Steps of `grind` on equations over one associative operation, which may be commutative or idempotent
or have a neutral element, the variable 0 then. Both sides are sequences of variables. -/
set_option linter.all false
set_option autoImplicit false

universe u

namespace Lean.Grind.AC

abbrev Var := Nat
structure Context (α : Sort u) where
  vars : RArray (PLift α)
  op : α → α → α
inductive Expr where
  | var (x : Var)
  | op (lhs rhs : Expr)
inductive Seq where
  | var (x : Var)
  | cons (x : Var) (s : Seq)

noncomputable section
variable {α : Sort u}
def Var.denote (ctx : Context α) (x : Var) : α := (ctx.vars.get x).down
def Expr.denote (ctx : Context α) (e : Expr) : α := e.rec (Var.denote ctx) fun _ _ a b => ctx.op a b
def Seq.denote (ctx : Context α) (s : Seq) : α := s.rec (Var.denote ctx) fun x _ ih => ctx.op (Var.denote ctx x) ih

namespace Seq
protected def beq' (s : Seq) : Seq → Bool :=
  s.rec (fun x t => t.rec (fun y => Nat.beq x y) fun _ _ _ => false)
    fun x _ ih t => t.rec (fun _ => false) fun y t _ => Nat.beq x y && ih t
def concat (s : Seq) : Seq → Seq := s.rec .cons fun x _ ih t => .cons x (ih t)
def erase0 (s : Seq) : Seq := s.rec .var fun x _ ih =>
  (Nat.beq x 0).rec ((ih.beq' (.var 0)).rec (.cons x ih) (.var x)) ih
def insert (x : Var) (s : Seq) : Seq :=
  s.rec (fun y => (Nat.ble (.succ x) y).rec (.cons y (.var x)) (.cons x (.var y)))
    fun y s ih => (Nat.ble (.succ x) y).rec (.cons y ih) (.cons x (.cons y s))
def union (s t : Seq) : Seq := s.rec (fun x => t.insert x) fun x _ ih => ih.insert x
def sort (s : Seq) : Seq := s.rec .var fun x _ ih => ih.insert x
def eraseDup (s : Seq) : Seq := s.rec .var fun x _ ih =>
  ih.rec (fun y => (Nat.beq x y).rec (.cons x (.var y)) (.var x)) fun y t _ => (Nat.beq x y).rec (.cons x (.cons y t)) (.cons y t)
def contains (s : Seq) (x : Var) : Bool := s.rec (fun y => Nat.beq x y) fun y _ ih => Nat.beq x y || ih
def first (s : Seq) : Var := s.rec (fun y => y) fun y _ _ => y
def last (s : Seq) : Var := s.rec (fun y => y) fun _ _ ih => ih
end Seq
def Expr.append (e : Expr) : Seq → Seq := e.rec .cons fun _ _ a b s => a (b s)
def Expr.toSeq (e : Expr) : Seq := e.rec .var fun a _ _ b => a.append b

def simp_prefix_cert (lhs rhs tail s s' : Seq) : Bool := s.beq' (lhs.concat tail) && s'.beq' (rhs.concat tail)
def simp_suffix_cert (lhs rhs head s s' : Seq) : Bool := s.beq' (head.concat lhs) && s'.beq' (head.concat rhs)
def simp_middle_cert (lhs rhs head tail s s' : Seq) : Bool :=
  s.beq' (head.concat (lhs.concat tail)) && s'.beq' (head.concat (rhs.concat tail))
def simp_ac_cert (c lhs rhs s s' : Seq) : Bool := s.beq' (c.union lhs) && s'.beq' (c.union rhs)
def superpose_cert (p c s lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq) : Bool :=
  (lhs₁.beq' (p.concat c) && lhs₂.beq' (c.concat s)) && (lhs.beq' (rhs₁.concat s) && rhs.beq' (p.concat rhs₂))
def superpose_ac_cert (r₁ c r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq) : Bool :=
  (lhs₁.beq' (c.union r₁) && lhs₂.beq' (c.union r₂)) && (lhs.beq' (r₂.union rhs₁) && rhs.beq' (r₁.union rhs₂))
end

section
variable {α : Sort u} (ctx : Context α)

theorem Seq.eq_of_beq' {s t : Seq} (h : s.beq' t = true) : s = t := by
  induction s generalizing t with
  | var x => cases t with
    | var y => exact congrArg _ (Nat.eq_of_beq_eq_true h)
    | cons y t => cases h
  | cons x s ih => cases t with
    | var y => cases h
    | cons y t =>
      have ⟨h₁, h₂⟩ := Bool.and_split (a := Nat.beq x y) h
      rw [Nat.eq_of_beq_eq_true h₁, ih h₂]
theorem Seq.denote_cons (x : Var) (s : Seq) : (Seq.cons x s).denote ctx = ctx.op (Var.denote ctx x) (s.denote ctx) := rfl
theorem of_cert {s t : Seq} (h : s.beq' t = true) : s.denote ctx = t.denote ctx := by rw [Seq.eq_of_beq' h]

section
variable {ctx} (ha : Std.Associative ctx.op)
include ha
theorem Seq.denote_concat (s t : Seq) : (s.concat t).denote ctx = ctx.op (s.denote ctx) (t.denote ctx) := by
  induction s with
  | var x => rfl
  | cons x s ih => exact (congrArg (ctx.op (Var.denote ctx x)) ih).trans (ha.assoc _ _ _).symm
theorem Expr.denote_append (e : Expr) (s : Seq) : (e.append s).denote ctx = ctx.op (e.denote ctx) (s.denote ctx) := by
  induction e generalizing s with
  | var x => rfl
  | op a b iha ihb => exact (iha _).trans ((congrArg (ctx.op (a.denote ctx)) (ihb s)).trans (ha.assoc _ _ _).symm)
theorem Expr.denote_toSeq (e : Expr) : e.toSeq.denote ctx = e.denote ctx := by
  induction e with
  | var x => rfl
  | op a b _ ihb => exact (denote_append ha a b.toSeq).trans (congrArg (ctx.op (a.denote ctx)) ihb)
theorem Seq.denote_eraseDup (hi : Std.IdempotentOp ctx.op) (s : Seq) : s.eraseDup.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih =>
    rw [denote_cons, ← ih]
    show Seq.denote ctx (s.eraseDup.rec (fun y => (Nat.beq x y).rec (.cons x (.var y)) (.var x))
      fun y t _ => (Nat.beq x y).rec (.cons x (.cons y t)) (.cons y t)) = _
    cases s.eraseDup with
    | var y =>
      show Seq.denote ctx ((Nat.beq x y).rec (.cons x (.var y)) (.var x)) = ctx.op (Var.denote ctx x) (Var.denote ctx y)
      cases h : Nat.beq x y with
      | false => rfl
      | true => cases Nat.eq_of_beq_eq_true h; exact (hi.idempotent _).symm
    | cons y t =>
      show Seq.denote ctx ((Nat.beq x y).rec (.cons x (.cons y t)) (.cons y t)) =
        ctx.op (Var.denote ctx x) (ctx.op (Var.denote ctx y) (t.denote ctx))
      cases h : Nat.beq x y with
      | false => rfl
      | true => cases Nat.eq_of_beq_eq_true h; rw [← ha.assoc, hi.idempotent]; rfl
theorem Seq.op_first (hi : Std.IdempotentOp ctx.op) (s : Seq) : ctx.op (Var.denote ctx s.first) (s.denote ctx) = s.denote ctx := by
  cases s with
  | var x => exact hi.idempotent _
  | cons x s => exact (ha.assoc _ _ _).symm.trans (congrArg (ctx.op · (s.denote ctx)) (hi.idempotent _))
theorem Seq.op_last (hi : Std.IdempotentOp ctx.op) (s : Seq) : ctx.op (s.denote ctx) (Var.denote ctx s.last) = s.denote ctx := by
  induction s with
  | var x => exact hi.idempotent _
  | cons x s ih => exact (ha.assoc _ _ _).trans (congrArg (ctx.op (Var.denote ctx x)) ih)

variable (hc : Std.Commutative ctx.op)
include hc
theorem left_comm (a b c : α) : ctx.op a (ctx.op b c) = ctx.op b (ctx.op a c) := by
  rw [← ha.assoc, hc.comm a b, ha.assoc]
theorem Seq.denote_insert (x : Var) (s : Seq) : (s.insert x).denote ctx = ctx.op (Var.denote ctx x) (s.denote ctx) := by
  induction s with
  | var y =>
    show Seq.denote ctx ((Nat.ble (.succ x) y).rec (.cons y (.var x)) (.cons x (.var y))) = _
    cases Nat.ble (.succ x) y with
    | false => exact hc.comm _ _
    | true => rfl
  | cons y s ih =>
    show Seq.denote ctx ((Nat.ble (.succ x) y).rec (.cons y (s.insert x)) (.cons x (.cons y s))) = _
    cases Nat.ble (.succ x) y with
    | false => exact (congrArg (ctx.op (Var.denote ctx y)) ih).trans (left_comm ha hc _ _ _)
    | true => rfl
theorem Seq.denote_union (s t : Seq) : (s.union t).denote ctx = ctx.op (s.denote ctx) (t.denote ctx) := by
  induction s with
  | var x => exact denote_insert ha hc x t
  | cons x s ih =>
    show ((s.union t).insert x).denote ctx = ctx.op (ctx.op (Var.denote ctx x) (s.denote ctx)) _
    rw [denote_insert ha hc, ih, ha.assoc]
theorem Seq.denote_sort (s : Seq) : s.sort.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih => exact (denote_insert ha hc x s.sort).trans (congrArg (ctx.op (Var.denote ctx x)) ih)
theorem Seq.op_of_contains (hi : Std.IdempotentOp ctx.op) {s : Seq} {x : Var} (h : s.contains x = true) :
    ctx.op (Var.denote ctx x) (s.denote ctx) = s.denote ctx := by
  induction s with
  | var y => cases Nat.eq_of_beq_eq_true (show Nat.beq x y = true from h); exact hi.idempotent _
  | cons y s ih =>
    have h : (Nat.beq x y || s.contains x) = true := h
    rw [Bool.or_eq_true] at h
    rw [denote_cons]
    rcases h with h | h
    · cases Nat.eq_of_beq_eq_true h; rw [← ha.assoc, hi.idempotent]
    · rw [left_comm ha hc, ih h]
end

theorem Seq.denote_erase0 {ctx : Context α} (hl : Std.LawfulIdentity ctx.op (Var.denote ctx 0)) (s : Seq) :
    s.erase0.denote ctx = s.denote ctx := by
  induction s with
  | var x => rfl
  | cons x s ih =>
    rw [denote_cons, ← ih]
    show Seq.denote ctx ((Nat.beq x 0).rec ((s.erase0.beq' (.var 0)).rec (.cons x s.erase0) (.var x)) s.erase0) = _
    cases h : Nat.beq x 0 with
    | true => cases Nat.eq_of_beq_eq_true h; exact (hl.left_id _).symm
    | false => cases h : s.erase0.beq' (.var 0) with
      | true => rw [Seq.eq_of_beq' h]; exact (hl.right_id _).symm
      | false => rfl

/-! Equations -/

variable {lhs rhs lhs' rhs' s s' : Seq}

/-- A step that keeps the values of both sides keeps an equation and its negation. -/
theorem step_eq (h₁ : lhs'.denote ctx = lhs.denote ctx) (h₂ : rhs'.denote ctx = rhs.denote ctx)
    (h : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := h₁.trans (h.trans h₂.symm)
theorem step_ne (h₁ : lhs'.denote ctx = lhs.denote ctx) (h₂ : rhs'.denote ctx = rhs.denote ctx)
    (h : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx :=
  fun e => h (h₁.symm.trans (e.trans h₂))

theorem refl (s : Seq) : s.denote ctx = s.denote ctx := rfl
theorem imp_eq (lhs rhs : Expr) (s : Seq) (h₁ : lhs.denote ctx = s.denote ctx) (h₂ : rhs.denote ctx = s.denote ctx) :
    lhs.denote ctx = rhs.denote ctx := h₁.trans h₂.symm
theorem eq_expr_seq_seq (e : Expr) (s₁ s₂ : Seq) (h₁ : e.denote ctx = s₁.denote ctx) (h₂ : e.denote ctx = s₂.denote ctx) :
    s₁.denote ctx = s₂.denote ctx := h₁.symm.trans h₂
theorem eq_orient (lhs rhs : Seq) (h : lhs.denote ctx = rhs.denote ctx) : rhs.denote ctx = lhs.denote ctx := h.symm
theorem diseq_unsat (lhs rhs : Seq) (h : lhs.beq' rhs = true) (hn : lhs.denote ctx ≠ rhs.denote ctx) : False := hn (of_cert ctx h)
theorem eq_simp_lhs_exact (lhs₁ rhs₁ rhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₁.denote ctx = rhs₂.denote ctx) :
    rhs₁.denote ctx = rhs₂.denote ctx := h₁.symm.trans h₂
theorem eq_simp_rhs_exact (lhs₁ rhs₁ lhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx = lhs₁.denote ctx) :
    lhs₂.denote ctx = rhs₁.denote ctx := h₂.trans h₁
theorem diseq_simp_lhs_exact (lhs₁ rhs₁ rhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₁.denote ctx ≠ rhs₂.denote ctx) :
    rhs₁.denote ctx ≠ rhs₂.denote ctx := h₁ ▸ h₂
theorem diseq_simp_rhs_exact (lhs₁ rhs₁ lhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx ≠ lhs₁.denote ctx) :
    lhs₂.denote ctx ≠ rhs₁.denote ctx := h₁ ▸ h₂

theorem of_prefix {lhs rhs tail s s' : Seq} (ha : Std.Associative ctx.op) (h : simp_prefix_cert lhs rhs tail s s' = true)
    (e : lhs.denote ctx = rhs.denote ctx) : s'.denote ctx = s.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [of_cert ctx h₁, of_cert ctx h₂, Seq.denote_concat ha, Seq.denote_concat ha, e]
theorem of_suffix {lhs rhs head s s' : Seq} (ha : Std.Associative ctx.op) (h : simp_suffix_cert lhs rhs head s s' = true)
    (e : lhs.denote ctx = rhs.denote ctx) : s'.denote ctx = s.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [of_cert ctx h₁, of_cert ctx h₂, Seq.denote_concat ha, Seq.denote_concat ha, e]
theorem of_middle {lhs rhs head tail s s' : Seq} (ha : Std.Associative ctx.op)
    (h : simp_middle_cert lhs rhs head tail s s' = true) (e : lhs.denote ctx = rhs.denote ctx) : s'.denote ctx = s.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [of_cert ctx h₁, of_cert ctx h₂, Seq.denote_concat ha, Seq.denote_concat ha, Seq.denote_concat ha, Seq.denote_concat ha, e]
theorem of_ac {c lhs rhs s s' : Seq} (ha : Std.Associative ctx.op) (hc : Std.Commutative ctx.op)
    (h : simp_ac_cert c lhs rhs s s' = true) (e : lhs.denote ctx = rhs.denote ctx) : s'.denote ctx = s.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [of_cert ctx h₁, of_cert ctx h₂, Seq.denote_union ha hc, Seq.denote_union ha hc, e]

theorem eq_simp_lhs_prefix {ha : Std.Associative ctx.op} (lhs₁ rhs₁ tail lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_prefix_cert lhs₁ rhs₁ tail lhs₂ lhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂'.denote ctx = rhs₂.denote ctx := step_eq ctx (of_prefix ctx ha h e) rfl h₂
theorem eq_simp_rhs_prefix {ha : Std.Associative ctx.op} (lhs₁ rhs₁ tail lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_prefix_cert lhs₁ rhs₁ tail rhs₂ rhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂.denote ctx = rhs₂'.denote ctx := step_eq ctx rfl (of_prefix ctx ha h e) h₂
theorem diseq_simp_lhs_prefix {ha : Std.Associative ctx.op} (lhs₁ rhs₁ tail lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_prefix_cert lhs₁ rhs₁ tail lhs₂ lhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂'.denote ctx ≠ rhs₂.denote ctx := step_ne ctx (of_prefix ctx ha h e) rfl h₂
theorem diseq_simp_rhs_prefix {ha : Std.Associative ctx.op} (lhs₁ rhs₁ tail lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_prefix_cert lhs₁ rhs₁ tail rhs₂ rhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂.denote ctx ≠ rhs₂'.denote ctx := step_ne ctx rfl (of_prefix ctx ha h e) h₂
theorem eq_simp_lhs_suffix {ha : Std.Associative ctx.op} (lhs₁ rhs₁ head lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_suffix_cert lhs₁ rhs₁ head lhs₂ lhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂'.denote ctx = rhs₂.denote ctx := step_eq ctx (of_suffix ctx ha h e) rfl h₂
theorem eq_simp_rhs_suffix {ha : Std.Associative ctx.op} (lhs₁ rhs₁ head lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_suffix_cert lhs₁ rhs₁ head rhs₂ rhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂.denote ctx = rhs₂'.denote ctx := step_eq ctx rfl (of_suffix ctx ha h e) h₂
theorem diseq_simp_lhs_suffix {ha : Std.Associative ctx.op} (lhs₁ rhs₁ head lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_suffix_cert lhs₁ rhs₁ head lhs₂ lhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂'.denote ctx ≠ rhs₂.denote ctx := step_ne ctx (of_suffix ctx ha h e) rfl h₂
theorem diseq_simp_rhs_suffix {ha : Std.Associative ctx.op} (lhs₁ rhs₁ head lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_suffix_cert lhs₁ rhs₁ head rhs₂ rhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂.denote ctx ≠ rhs₂'.denote ctx := step_ne ctx rfl (of_suffix ctx ha h e) h₂
theorem eq_simp_lhs_middle {ha : Std.Associative ctx.op} (lhs₁ rhs₁ head tail lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_middle_cert lhs₁ rhs₁ head tail lhs₂ lhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂'.denote ctx = rhs₂.denote ctx := step_eq ctx (of_middle ctx ha h e) rfl h₂
theorem eq_simp_rhs_middle {ha : Std.Associative ctx.op} (lhs₁ rhs₁ head tail lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_middle_cert lhs₁ rhs₁ head tail rhs₂ rhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂.denote ctx = rhs₂'.denote ctx := step_eq ctx rfl (of_middle ctx ha h e) h₂
theorem diseq_simp_lhs_middle {ha : Std.Associative ctx.op} (lhs₁ rhs₁ head tail lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_middle_cert lhs₁ rhs₁ head tail lhs₂ lhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂'.denote ctx ≠ rhs₂.denote ctx := step_ne ctx (of_middle ctx ha h e) rfl h₂
theorem diseq_simp_rhs_middle {ha : Std.Associative ctx.op} (lhs₁ rhs₁ head tail lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_middle_cert lhs₁ rhs₁ head tail rhs₂ rhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂.denote ctx ≠ rhs₂'.denote ctx := step_ne ctx rfl (of_middle ctx ha h e) h₂
theorem eq_simp_lhs_ac {ha : Std.Associative ctx.op} {hc : Std.Commutative ctx.op} (c lhs₁ rhs₁ lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_ac_cert c lhs₁ rhs₁ lhs₂ lhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂'.denote ctx = rhs₂.denote ctx := step_eq ctx (of_ac ctx ha hc h e) rfl h₂
theorem eq_simp_rhs_ac {ha : Std.Associative ctx.op} {hc : Std.Commutative ctx.op} (c lhs₁ rhs₁ lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_ac_cert c lhs₁ rhs₁ rhs₂ rhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂.denote ctx = rhs₂'.denote ctx := step_eq ctx rfl (of_ac ctx ha hc h e) h₂
theorem diseq_simp_lhs_ac {ha : Std.Associative ctx.op} {hc : Std.Commutative ctx.op} (c lhs₁ rhs₁ lhs₂ rhs₂ lhs₂' : Seq)
    (h : simp_ac_cert c lhs₁ rhs₁ lhs₂ lhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂'.denote ctx ≠ rhs₂.denote ctx := step_ne ctx (of_ac ctx ha hc h e) rfl h₂
theorem diseq_simp_rhs_ac {ha : Std.Associative ctx.op} {hc : Std.Commutative ctx.op} (c lhs₁ rhs₁ lhs₂ rhs₂ rhs₂' : Seq)
    (h : simp_ac_cert c lhs₁ rhs₁ rhs₂ rhs₂' = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂.denote ctx ≠ rhs₂'.denote ctx := step_ne ctx rfl (of_ac ctx ha hc h e) h₂

theorem superpose {ha : Std.Associative ctx.op} (p c s lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq)
    (h : superpose_cert p c s lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs = true) (e₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (e₂ : lhs₂.denote ctx = rhs₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  have ⟨h₁, h⟩ := Bool.and_split h
  have ⟨h₁, h₂⟩ := Bool.and_split h₁
  have ⟨h₃, h₄⟩ := Bool.and_split h
  rw [of_cert ctx h₃, of_cert ctx h₄, Seq.denote_concat ha, Seq.denote_concat ha, ← e₁, ← e₂, of_cert ctx h₁, of_cert ctx h₂,
    Seq.denote_concat ha, Seq.denote_concat ha, ha.assoc]
theorem superpose_ac {ha : Std.Associative ctx.op} {hc : Std.Commutative ctx.op} (r₁ c r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq)
    (h : superpose_ac_cert r₁ c r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs = true) (e₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (e₂ : lhs₂.denote ctx = rhs₂.denote ctx) : lhs.denote ctx = rhs.denote ctx := by
  have ⟨h₁, h⟩ := Bool.and_split h
  have ⟨h₁, h₂⟩ := Bool.and_split h₁
  have ⟨h₃, h₄⟩ := Bool.and_split h
  rw [of_cert ctx h₃, of_cert ctx h₄, Seq.denote_union ha hc, Seq.denote_union ha hc, ← e₁, ← e₂, of_cert ctx h₁,
    of_cert ctx h₂, Seq.denote_union ha hc, Seq.denote_union ha hc, left_comm ha hc, left_comm ha hc (r₁.denote ctx),
    hc.comm (r₂.denote ctx)]
theorem superpose_ac_idempotent {ha : Std.Associative ctx.op} {hc : Std.Commutative ctx.op} {hi : Std.IdempotentOp ctx.op} (x : Var) (lhs₁ rhs₁ rhs : Seq)
    (h : (lhs₁.contains x && rhs.beq' (rhs₁.insert x)) = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₁.denote ctx = rhs.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [of_cert ctx h₂, Seq.denote_insert ha hc, ← e, Seq.op_of_contains ha hc hi h₁]
theorem superpose_head_idempotent {ha : Std.Associative ctx.op} {hi : Std.IdempotentOp ctx.op} (x : Var) (lhs₁ rhs₁ rhs : Seq)
    (h : (Nat.beq lhs₁.first x && rhs.beq' ((Seq.var x).concat rhs₁)) = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₁.denote ctx = rhs.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [of_cert ctx h₂, Seq.denote_concat ha, ← e, ← Nat.eq_of_beq_eq_true h₁]; exact (Seq.op_first ha hi lhs₁).symm
theorem superpose_tail_idempotent {ha : Std.Associative ctx.op} {hi : Std.IdempotentOp ctx.op} (x : Var) (lhs₁ rhs₁ rhs : Seq)
    (h : (Nat.beq lhs₁.last x && rhs.beq' (rhs₁.concat (.var x))) = true) (e : lhs₁.denote ctx = rhs₁.denote ctx) :
    lhs₁.denote ctx = rhs.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [of_cert ctx h₂, Seq.denote_concat ha, ← e, ← Nat.eq_of_beq_eq_true h₁]; exact (Seq.op_last ha hi lhs₁).symm

/-! Normal forms -/

theorem norm_a {ha : Std.Associative ctx.op} (e : Expr) (s : Seq) (h : (e.toSeq).beq' s = true) : e.denote ctx = s.denote ctx := by
  rw [← of_cert ctx h]; exact (Expr.denote_toSeq ha e).symm
theorem eq_norm_a {ha : Std.Associative ctx.op} (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : ((lhs.toSeq).beq' lhs' && (rhs.toSeq).beq' rhs') = true) (e : lhs.denote ctx = rhs.denote ctx) :
    lhs'.denote ctx = rhs'.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  exact (norm_a ctx (ha := ha) lhs lhs' h₁).symm.trans (e.trans (norm_a ctx (ha := ha) rhs rhs' h₂))
theorem diseq_norm_a {ha : Std.Associative ctx.op} (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : ((lhs.toSeq).beq' lhs' && (rhs.toSeq).beq' rhs') = true) (e : lhs.denote ctx ≠ rhs.denote ctx) :
    lhs'.denote ctx ≠ rhs'.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  exact norm_a ctx (ha := ha) lhs lhs' h₁ ▸ norm_a ctx (ha := ha) rhs rhs' h₂ ▸ e
theorem norm_ac {ha : Std.Associative ctx.op} {hc : Std.Commutative ctx.op} (e : Expr) (s : Seq) (h : (e.toSeq.sort).beq' s = true) : e.denote ctx = s.denote ctx := by
  rw [← of_cert ctx h]; exact ((Seq.denote_sort ha hc _).trans (Expr.denote_toSeq ha e)).symm
theorem eq_norm_ac {ha : Std.Associative ctx.op} {hc : Std.Commutative ctx.op} (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : ((lhs.toSeq.sort).beq' lhs' && (rhs.toSeq.sort).beq' rhs') = true) (e : lhs.denote ctx = rhs.denote ctx) :
    lhs'.denote ctx = rhs'.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  exact (norm_ac ctx (ha := ha) (hc := hc) lhs lhs' h₁).symm.trans (e.trans (norm_ac ctx (ha := ha) (hc := hc) rhs rhs' h₂))
theorem diseq_norm_ac {ha : Std.Associative ctx.op} {hc : Std.Commutative ctx.op} (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : ((lhs.toSeq.sort).beq' lhs' && (rhs.toSeq.sort).beq' rhs') = true) (e : lhs.denote ctx ≠ rhs.denote ctx) :
    lhs'.denote ctx ≠ rhs'.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  exact norm_ac ctx (ha := ha) (hc := hc) lhs lhs' h₁ ▸ norm_ac ctx (ha := ha) (hc := hc) rhs rhs' h₂ ▸ e
theorem norm_ai {ha : Std.Associative ctx.op} {hl : Std.LawfulIdentity ctx.op (Var.denote ctx 0)} (e : Expr) (s : Seq) (h : (e.toSeq.erase0).beq' s = true) : e.denote ctx = s.denote ctx := by
  rw [← of_cert ctx h]; exact ((Seq.denote_erase0 hl _).trans (Expr.denote_toSeq ha e)).symm
theorem eq_norm_ai {ha : Std.Associative ctx.op} {hl : Std.LawfulIdentity ctx.op (Var.denote ctx 0)} (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : ((lhs.toSeq.erase0).beq' lhs' && (rhs.toSeq.erase0).beq' rhs') = true) (e : lhs.denote ctx = rhs.denote ctx) :
    lhs'.denote ctx = rhs'.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  exact (norm_ai ctx (ha := ha) (hl := hl) lhs lhs' h₁).symm.trans (e.trans (norm_ai ctx (ha := ha) (hl := hl) rhs rhs' h₂))
theorem diseq_norm_ai {ha : Std.Associative ctx.op} {hl : Std.LawfulIdentity ctx.op (Var.denote ctx 0)} (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : ((lhs.toSeq.erase0).beq' lhs' && (rhs.toSeq.erase0).beq' rhs') = true) (e : lhs.denote ctx ≠ rhs.denote ctx) :
    lhs'.denote ctx ≠ rhs'.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  exact norm_ai ctx (ha := ha) (hl := hl) lhs lhs' h₁ ▸ norm_ai ctx (ha := ha) (hl := hl) rhs rhs' h₂ ▸ e
theorem norm_aci {ha : Std.Associative ctx.op} {hc : Std.Commutative ctx.op} {hl : Std.LawfulIdentity ctx.op (Var.denote ctx 0)} (e : Expr) (s : Seq) (h : (e.toSeq.erase0.sort).beq' s = true) : e.denote ctx = s.denote ctx := by
  rw [← of_cert ctx h]; exact ((Seq.denote_sort ha hc _).trans ((Seq.denote_erase0 hl _).trans (Expr.denote_toSeq ha e))).symm
theorem eq_norm_aci {ha : Std.Associative ctx.op} {hc : Std.Commutative ctx.op} {hl : Std.LawfulIdentity ctx.op (Var.denote ctx 0)} (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : ((lhs.toSeq.erase0.sort).beq' lhs' && (rhs.toSeq.erase0.sort).beq' rhs') = true) (e : lhs.denote ctx = rhs.denote ctx) :
    lhs'.denote ctx = rhs'.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  exact (norm_aci ctx (ha := ha) (hc := hc) (hl := hl) lhs lhs' h₁).symm.trans (e.trans (norm_aci ctx (ha := ha) (hc := hc) (hl := hl) rhs rhs' h₂))
theorem diseq_norm_aci {ha : Std.Associative ctx.op} {hc : Std.Commutative ctx.op} {hl : Std.LawfulIdentity ctx.op (Var.denote ctx 0)} (lhs rhs : Expr) (lhs' rhs' : Seq)
    (h : ((lhs.toSeq.erase0.sort).beq' lhs' && (rhs.toSeq.erase0.sort).beq' rhs') = true) (e : lhs.denote ctx ≠ rhs.denote ctx) :
    lhs'.denote ctx ≠ rhs'.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  exact norm_aci ctx (ha := ha) (hc := hc) (hl := hl) lhs lhs' h₁ ▸ norm_aci ctx (ha := ha) (hc := hc) (hl := hl) rhs rhs' h₂ ▸ e
theorem eq_erase_dup {ha : Std.Associative ctx.op} {hi : Std.IdempotentOp ctx.op} (lhs rhs lhs' rhs' : Seq) (h : (lhs.eraseDup.beq' lhs' && rhs.eraseDup.beq' rhs') = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [← of_cert ctx h₁, ← of_cert ctx h₂, Seq.denote_eraseDup ha hi, Seq.denote_eraseDup ha hi]; exact e
theorem eq_erase_dup_rhs {ha : Std.Associative ctx.op} {hi : Std.IdempotentOp ctx.op} (lhs rhs rhs' : Seq) (h : rhs.eraseDup.beq' rhs' = true) (e : lhs.denote ctx = rhs.denote ctx) :
    lhs.denote ctx = rhs'.denote ctx := by rw [← of_cert ctx h, Seq.denote_eraseDup ha hi]; exact e
theorem diseq_erase_dup {ha : Std.Associative ctx.op} {hi : Std.IdempotentOp ctx.op} (lhs rhs lhs' rhs' : Seq) (h : (lhs.eraseDup.beq' lhs' && rhs.eraseDup.beq' rhs') = true)
    (e : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [← of_cert ctx h₁, ← of_cert ctx h₂, Seq.denote_eraseDup ha hi, Seq.denote_eraseDup ha hi]; exact e
theorem eq_erase0 {ha : Std.Associative ctx.op} {hl : Std.LawfulIdentity ctx.op (Var.denote ctx 0)} (lhs rhs lhs' rhs' : Seq) (h : (lhs.erase0.beq' lhs' && rhs.erase0.beq' rhs') = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs'.denote ctx = rhs'.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [← of_cert ctx h₁, ← of_cert ctx h₂, Seq.denote_erase0 hl, Seq.denote_erase0 hl]; exact e
theorem eq_erase0_rhs {ha : Std.Associative ctx.op} {hl : Std.LawfulIdentity ctx.op (Var.denote ctx 0)} (lhs rhs rhs' : Seq) (h : rhs.erase0.beq' rhs' = true) (e : lhs.denote ctx = rhs.denote ctx) :
    lhs.denote ctx = rhs'.denote ctx := by rw [← of_cert ctx h, Seq.denote_erase0 hl]; exact e
theorem diseq_erase0 {ha : Std.Associative ctx.op} {hl : Std.LawfulIdentity ctx.op (Var.denote ctx 0)} (lhs rhs lhs' rhs' : Seq) (h : (lhs.erase0.beq' lhs' && rhs.erase0.beq' rhs') = true)
    (e : lhs.denote ctx ≠ rhs.denote ctx) : lhs'.denote ctx ≠ rhs'.denote ctx := by
  have ⟨h₁, h₂⟩ := Bool.and_split h
  rw [← of_cert ctx h₁, ← of_cert ctx h₂, Seq.denote_erase0 hl, Seq.denote_erase0 hl]; exact e
end

end Lean.Grind.AC
