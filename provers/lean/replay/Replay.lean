/-
Replays constants of compiled modules through the kernel of the Lean that runs this file.

    lean --run Replay.lean JOB.json

The job holds `imports`, names of modules that the kernel starts from; `modules`, paths of compiled
modules; and `targets`, names of constants as lists of parts, each with the name of the frozen
theorem whose type it must have, or null, and perhaps the namespace (`scope`) in which all must lie
that it needs of the modules; without targets, every theorem that the last module's
text declares is one. The last line on standard output is the answer, in JSON. Nothing of the
modules is run or imported: they are read as data, their terms are made anew, and each constant goes
through `Lean.Environment.replay`, over an environment that holds the imports alone.

Written for Lean 4.20 to 4.35.

What this cannot do: `readModuleData` maps a file into memory and takes it for objects of Lean as it
is. A run that executes code of its own while it elaborates can write any bytes there, so against
such code this is as safe as the walls around that run. What can be forged without breaking Lean's
own memory is answered below: hashes and flags that terms carry (`freshExpr`), constants that hide
those of the imports or that replay passes over (`problem?`), and axioms by whatever name (`refused`).
-/
import Lean
-- A warning would be no answer, and the names that old versions have may be deprecated in new ones.
set_option linter.all false
set_option linter.deprecated false
open Lean

abbrev Constants := Std.HashMap Name ConstantInfo

/-- A name from its parts: texts and numbers. -/
def nameOfJson (json : Json) : Except String Name := do
  let mut name := Name.anonymous
  for part in (← json.getArr?) do
    match part with
    | .str text => name := .str name text
    | _ => name := .num name (← part.getNat?)
  return name

def jsonOfName : Name → Array Json
  | .anonymous => #[]
  | .str before text => (jsonOfName before).push (.str text)
  | .num before number => (jsonOfName before).push (toJson number)

/-! Terms carry hashes and flags ("has no loose variable", "has no level parameter") that Lean's
kernel believes. A term made by its constructors has the true ones, so all of a module's are made
anew. No leaf is given back as it came, lest the compiler see that a term equals the old one. -/

/-- A small number that is stored as a large one is made small. -/
@[noinline] def freshNat (number : Nat) : Nat := number + 1 - 1

@[noinline] def freshText (text : String) : String := text ++ ""

def freshName : Name → Name
  | .anonymous => .anonymous
  | .str before text => .str (freshName before) (freshText text)
  | .num before number => .num (freshName before) (freshNat number)

def freshLevel : Level → Level
  | .zero => Level.ofNat 0
  | .succ level => .succ (freshLevel level)
  | .max left right => .max (freshLevel left) (freshLevel right)
  | .imax left right => .imax (freshLevel left) (freshLevel right)
  | .param name => .param (freshName name)
  | .mvar id => .mvar ⟨freshName id.name⟩

/-- Terms by the places in memory of those that they were made from, which never move. -/
abbrev Fresh := StateM (Std.HashMap USize Expr)

unsafe def freshExpr (term : Expr) : Fresh Expr := do
  let place := ptrAddrUnsafe term
  if let some made := (← get)[place]? then return made
  let made ← match term with
    | .bvar index => pure (Expr.bvar (freshNat index))
    | .fvar id => pure (Expr.fvar ⟨freshName id.name⟩)
    | .mvar id => pure (Expr.mvar ⟨freshName id.name⟩)
    | .sort level => pure (Expr.sort (freshLevel level))
    | .const name levels => pure (Expr.const (freshName name) (levels.map freshLevel))
    | .app function argument => pure (Expr.app (← freshExpr function) (← freshExpr argument))
    | .lam name type body info =>
      pure (Expr.lam (freshName name) (← freshExpr type) (← freshExpr body) info)
    | .forallE name type body info =>
      pure (Expr.forallE (freshName name) (← freshExpr type) (← freshExpr body) info)
    | .letE name type value body flag =>
      pure (Expr.letE (freshName name) (← freshExpr type) (← freshExpr value) (← freshExpr body) flag)
    | .lit (.natVal number) => pure (Expr.lit (.natVal (freshNat number)))
    | .lit (.strVal text) => pure (Expr.lit (.strVal (freshText text)))
    | .mdata _ inner => freshExpr inner
    | .proj name index inner =>
      pure (Expr.proj (freshName name) (freshNat index) (← freshExpr inner))
  modify fun known => known.insert place made
  return made

/-- A constant made anew, as far as the kernel is given it; what the kernel makes by itself, it
compares with what a constructor or a recursor says besides. -/
unsafe def freshConstant (constant : ConstantInfo) : Fresh ConstantInfo := do
  let common : ConstantVal := {
    name := freshName constant.name
    levelParams := constant.levelParams.map freshName
    type := ← freshExpr constant.type }
  match constant with
  | .axiomInfo info => return .axiomInfo { info with toConstantVal := common }
  | .defnInfo info =>
    let value ← freshExpr info.value
    return .defnInfo { info with toConstantVal := common, value, all := info.all.map freshName }
  | .thmInfo info =>
    let value ← freshExpr info.value
    return .thmInfo { info with toConstantVal := common, value, all := info.all.map freshName }
  | .opaqueInfo info =>
    let value ← freshExpr info.value
    return .opaqueInfo { info with toConstantVal := common, value, all := info.all.map freshName }
  | .quotInfo info => return .quotInfo { info with toConstantVal := common }
  | .inductInfo info =>
    return .inductInfo { info with
      toConstantVal := common, numParams := freshNat info.numParams
      all := info.all.map freshName, ctors := info.ctors.map freshName }
  | .ctorInfo info =>
    return .ctorInfo { info with toConstantVal := common, induct := freshName info.induct }
  | .recInfo info =>
    return .recInfo { info with toConstantVal := common, all := info.all.map freshName }

/-- What the modules hold, and the names that two of them have for different constants. -/
structure Modules where
  constants : Constants := {}
  differing : NameSet := {}

unsafe def modulesOf (paths : Array System.FilePath) : IO Modules := do
  let mut all : Modules := {}
  for path in paths do
    let (data, _) ← readModuleData path
    let (constants, _) := (data.constants.mapM freshConstant).run {}
    for constant in constants do
      match all.constants[constant.name]? with
      | none => all := { all with constants := all.constants.insert constant.name constant }
      | some other =>
        unless other.levelParams == constant.levelParams && other.type == constant.type
            && other.value? == constant.value? do
          all := { all with differing := all.differing.insert constant.name }
  return all

/-- What a constant names, the types and constructors of its block with it. -/
def needs (constant : ConstantInfo) : NameSet :=
  match constant with
  | .inductInfo info => (info.all ++ info.ctors).foldl (·.insert ·) constant.getUsedConstantsAsSet
  | .ctorInfo info => constant.getUsedConstantsAsSet.insert info.induct
  | .recInfo info => info.all.foldl (·.insert ·) constant.getUsedConstantsAsSet
  | _ => constant.getUsedConstantsAsSet

/-- All that these names rest on: constants of the modules, and axioms of any origin. -/
partial def closure (base : Environment) (all : Constants) (todo : List Name)
    (seen : NameSet) (own : Constants) (axioms : NameSet) : Constants × NameSet :=
  match todo with
  | [] => (own, axioms)
  | name :: todo =>
    if seen.contains name then closure base all todo seen own axioms else
    let seen := seen.insert name
    let (constant?, own) := match all[name]? with
      | some constant => (some constant, own.insert name constant)
      | none => (base.find? name, own)
    match constant? with
    | none => closure base all todo seen own axioms
    | some constant =>
      let axioms := if constant matches .axiomInfo _ then axioms.insert name else axioms
      closure base all ((needs constant).toList ++ todo) seen own axioms

/-- The axioms that are not allowed: all but three of the imports, and all of the modules. -/
def refused (all : Constants) (axioms : NameSet) : List Name :=
  axioms.toList.filter fun name =>
    all.contains name || !([``propext, ``Quot.sound, ``Classical.choice].contains name)

/-- Why these constants may not be given to the replay: it leaves out unsafe and partial ones, takes
a block's types and constructors to be there, and passes over a quotient, by whatever name, once the
environment has quotients: `closure` would take it for a constant of the imports that it is not. -/
def problem? (base : Environment) (all : Modules) (own : Constants) : Option (String × String) :=
  let isType := fun (name : Name) => own[name]? matches some (.inductInfo _)
  let isConstructor := fun (name : Name) => own[name]? matches some (.ctorInfo _)
  own.toList.findSome? fun (name, constant) =>
    if all.differing.contains name then
      some ("other-statement", s!"{name} is not the same in all modules")
    else if (base.find? name).isSome then
      some ("kernel", s!"{name} is a constant of the imports")
    else if constant.isUnsafe || constant.isPartial then
      some ("kernel", s!"{name} is unsafe or partial")
    else match constant with
      | .inductInfo info =>
        if info.all.contains name && info.all.all isType && info.ctors.all isConstructor then none
        else some ("kernel", s!"{name} lacks a part of its block")
      | .quotInfo _ => some ("kernel", s!"{name} is no quotient of the imports")
      | _ => none

structure Found where
  status : String
  text : String := ""
  axioms : List Name := []
  equality : Option String := none

/-- A replay that failed, by what it says. -/
def failed (status : String) (axioms : List Name) (error : IO.Error) : Found :=
  let text := toString error
  let worn := ["deep recursion", "timeout", "excessive memory", "interrupted"].any fun sign =>
    (text.splitOn sign).length > 1
  { status := if worn then "exhausted" else status, text, axioms }

/-- The frozen type once more, with the target for its proof: the kernel compares the two. -/
def check (frozen target : ConstantInfo) : ConstantInfo :=
  let levels := (List.range target.levelParams.length).map fun place =>
    match frozen.levelParams[place]? with
    | some level => Level.param level
    | none => Level.zero
  let name := Name.num (Name.str .anonymous "statement of the judge") 0
  .thmInfo {
    name, levelParams := frozen.levelParams, type := frozen.type
    value := .const target.name levels, all := [name] }

/-- What Lean makes for its own use, one for equal matches wherever they stand; no text finds it. -/
def isMade : Name → Bool
  | .str _ last =>
    let first := (last.splitOn "_").head?
    first == some "" || first == some "match"
  | _ => false

def isWithin (scope : String) : Name → Bool
  | .str .anonymous first => first == scope
  | .str above _ | .num above _ => isWithin scope above
  | .anonymous => false

/-- What the kernel says of a constant, and of the frozen statement. -/
def accept (base : Environment) (all : Modules) (name : Name) (frozen? : Option Name)
    (scope : String := "") :
    IO Found := do
  let some target := all.constants[name]?
    | return { status := "missing", text := s!"there is no {name}" }
  let (own, axioms) := closure base all.constants [name] {} {} {}
  let foreign := own.toList.filter fun (one, _) =>
    scope != "" && !isWithin scope one && !isMade one
  if let some (one, _) := foreign.head? then
    return { status := "missing", text := s!"{one} is none of its own" }
  let listed := axioms.toList
  let bad := refused all.constants axioms
  unless bad.isEmpty do
    return { status := "axioms", text := s!"it rests on {bad}", axioms := listed }
  if let some (status, text) := problem? base all own then
    return { status, text, axioms := listed }
  let env ← try base.replay own catch error => return failed "kernel" listed error
  let some frozenName := frozen? | return { status := "accepted", axioms := listed }
  let some frozen := all.constants[frozenName]?
    | return { status := "statement", text := s!"there is no {frozenName}" }
  if all.differing.contains frozenName then
    return { status := "statement", text := s!"{frozenName} is not the same in all modules" }
  -- What the statement's type needs, without the statement itself, whose proof is a gap.
  let (more, others) := closure base all.constants frozen.type.getUsedConstants.toList {} {} {}
  let bad := refused all.constants others
  unless bad.isEmpty do
    return { status := "statement", text := s!"the statement rests on {bad}" }
  if let some (_, text) := problem? base all more then
    return { status := "statement", text, axioms := listed }
  let more := more.filter fun name _ => !own.contains name
  let env ← try env.replay more catch error => return failed "statement" listed error
  let one := check frozen target
  let _ ← try env.replay (({} : Constants).insert one.name one)
    catch error => return failed "other-statement" listed error
  let same := frozen.levelParams.length == target.levelParams.length
    && frozen.type == target.type.instantiateLevelParams target.levelParams
      (frozen.levelParams.map Level.param)
  return {
    status := "accepted", axioms := listed
    equality := some (if same then "terms" else "definitional") }

def found (name : Name) (place : Json) (result : Found) : Json :=
  Json.mkObj [
    ("name", .arr (jsonOfName name)), ("status", .str result.status), ("text", .str result.text),
    ("axioms", .arr ((result.axioms.map toString).toArray.qsort (· < ·) |>.map Json.str)),
    ("equality", match result.equality with | some how => .str how | none => .null),
    ("place", place)]

/-- Where the text declares what, as Lean notes it in the module for the editor. -/
unsafe def rangesOf (data : ModuleData) : Std.HashMap Name DeclarationRange := Id.run do
  let mut ranges := {}
  for (extension, entries) in data.entries do
    if extension == `Lean.declRangeExt then
      for entry in entries do
        let (name, place) : Name × DeclarationRanges := unsafeCast entry
        ranges := ranges.insert (freshName name) place.range
  return ranges

/-- The theorems that a module's text declares, and where; names that Lean makes up are left out. -/
unsafe def theorems (path : System.FilePath) : IO (Array (Name × Json)) := do
  let (data, _) ← readModuleData path
  let ranges := rangesOf data
  let mut rows := #[]
  for constant in data.constants do
    let name := freshName constant.name
    let listed := (constant matches .thmInfo _)
      || (name.toString.splitOn "example at line ").length > 1
    if let some range := ranges[name]? then
      if listed then
        let (first, last) := (range.pos, range.endPos)
        rows := rows.push (name, toJson [first.line, first.column, last.line, last.column])
  return rows

unsafe def answer (job : Json) : IO Json := do
  let paths ← IO.ofExcept (job.getObjValAs? (Array String) "modules")
  let paths := paths.map System.FilePath.mk
  let imports ← IO.ofExcept (job.getObjValAs? (Array String) "imports")
  let base ← importModules (imports.map fun name => { module := name.toName }) {}
  let all ← modulesOf paths
  let rows ← match job.getObjVal? "targets" with
    | .ok (.arr targets) => targets.mapM fun target => do
      let name ← IO.ofExcept (target.getObjVal? "name" >>= nameOfJson)
      let frozen? ← match target.getObjVal? "frozen" with
        | .ok (.arr parts) => some <$> IO.ofExcept (nameOfJson (.arr parts))
        | _ => pure none
      let scope := (target.getObjValAs? String "scope").toOption.getD ""
      return found name .null (← accept base all name frozen? scope)
    | _ =>
      let some path := paths.back? | throw (IO.userError "no module")
      (← theorems path).mapM fun (name, place) => do
        return found name place (← accept base all name none)
  return Json.mkObj [("targets", .arr rows)]

unsafe def main (arguments : List String) : IO UInt32 := do
  let [path] := arguments | throw (IO.userError "one file with a job")
  -- Lean itself has set where it looks for modules before it runs this.
  let job ← IO.ofExcept (Json.parse (← IO.FS.readFile path))
  IO.println (← answer job).compress
  return 0
