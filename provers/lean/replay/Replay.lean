/-
Replays constants of compiled modules through the kernel of the Lean that runs this file.

    lean --run Replay.lean JOB.json

The job holds `imports`, names of modules that the kernel starts from; `modules`, paths of compiled
modules; and `targets`, names of constants as lists of parts, each with the name of the frozen
theorem whose type it must have, or null; without targets, every theorem that the last module's
text declares is one. One line of JSON on standard output is the answer. Nothing of the modules is
run: they are read as data, and each constant goes through `Lean.Environment.replay`, over an
environment that holds the imports alone.
-/
import Lean
open Lean

abbrev Constants := Std.HashMap Name ConstantInfo

/-- A name from its parts: texts and numbers. -/
def nameOfJson (json : Json) : Except String Name := do
  let mut name := Name.anonymous
  for part in (← json.getArr?) do
    match part with
    | .str text => name := name.str text
    | _ => name := name.num (← part.getNat?)
  return name

def jsonOfName : Name → Array Json
  | .anonymous => #[]
  | .str before text => (jsonOfName before).push (.str text)
  | .num before number => (jsonOfName before).push (toJson number)

/-- The constants of all modules; two modules may share one only if it is the same in both. -/
def constantsOf (paths : Array System.FilePath) : IO Constants := do
  let mut all : Constants := {}
  for path in paths do
    let (module, _) ← readModuleData path
    for constant in module.constants do
      match all[constant.name]? with
      | none => all := all.insert constant.name constant
      | some other =>
        unless other.levelParams == constant.levelParams && other.type == constant.type
            && other.value? == constant.value? do
          throw <| .userError s!"{constant.name} is not the same in all modules"
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

structure Found where
  status : String
  text : String := ""
  axioms : List Name := []
  equality : Option String := none

/-- A replay that failed, by what it says. -/
def failure (status : String) (axioms : List Name) (error : IO.Error) : Found :=
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
  let name := (Name.anonymous.str "statement of the judge").num 0
  .thmInfo {
    name, levelParams := frozen.levelParams, type := frozen.type
    value := .const target.name levels, all := [name] }

def accept (base : Environment) (all : Constants) (name : Name) (frozen? : Option Name) :
    IO Found := do
  let some target := all[name]? | return { status := "missing", text := s!"there is no {name}" }
  let (own, axioms) := closure base all [name] {} {} {}
  let listed := axioms.toList
  let bad := refused all axioms
  unless bad.isEmpty do
    return { status := "axioms", text := s!"it rests on {bad}", axioms := listed }
  if let some constant := own.toList.find? fun (_, c) => c.isUnsafe || c.isPartial then
    return { status := "kernel", text := s!"{constant.1} is unsafe or partial", axioms := listed }
  let env ← try base.replay own catch error => return failure "kernel" listed error
  let some frozenName := frozen? | return { status := "accepted", axioms := listed }
  let some frozen := all[frozenName]?
    | return { status := "statement", text := s!"there is no {frozenName}" }
  -- What the statement's type needs, without the statement itself, whose proof is a gap.
  let (more, others) := closure base all frozen.type.getUsedConstants.toList {} {} {}
  let bad := refused all others
  unless bad.isEmpty do
    return { status := "statement", text := s!"the statement rests on {bad}" }
  let more := more.filter fun name _ => !own.contains name
  let env ← try env.replay more catch error => return failure "statement" listed error
  let one := check frozen target
  let _ ← try env.replay (({} : Constants).insert one.name one)
    catch error => return failure "other-statement" listed error
  let same := frozen.levelParams.length == target.levelParams.length
    && frozen.type == target.type.instantiateLevelParams target.levelParams
      (frozen.levelParams.map Level.param)
  return {
    status := "accepted", axioms := listed
    equality := some (if same then "terms" else "definitional") }

def found (name : Name) (place : Json) (result : Found) : Json :=
  Json.mkObj [
    ("name", .arr (jsonOfName name)), ("status", result.status), ("text", result.text),
    ("axioms", .arr ((result.axioms.map toString).toArray.qsort (· < ·) |>.map Json.str)),
    ("equality", match result.equality with | some how => .str how | none => .null),
    ("place", place)]

/-- The theorems that a module's text declares, and where; names that Lean makes up are left out. -/
def theorems (module : Name) (path : System.FilePath) : IO (Array (Name × Json)) := do
  let env ← importModules #[{ module }] {}
  let (data, _) ← readModuleData path
  let mut rows := #[]
  for constant in data.constants do
    let listed := constant matches .thmInfo _
      || (constant.name.toString.splitOn "example at line ").length > 1
    let some ranges := declRangeExt.find? env constant.name | continue
    if listed then
      let (first, last) := (ranges.range.pos, ranges.range.endPos)
      rows := rows.push (constant.name, toJson [first.line, first.column, last.line, last.column])
  return rows

def answer (job : Json) : IO Json := do
  let get {α} (read : Except String α) : IO α := IO.ofExcept read
  let texts (field : String) : IO (Array String) := do
    (← get (job.getObjValAs? (Array String) field)).mapM pure
  let paths := (← texts "modules").map System.FilePath.mk
  let imports := (← texts "imports").map fun name => { module := name.toName : Import }
  let all ← constantsOf paths
  let base ← importModules imports {}
  match job.getObjVal? "targets" with
  | .ok (.arr targets) =>
    let rows ← targets.mapM fun target => do
      let name ← get (nameOfJson (← get (target.getObjVal? "name")))
      let frozen? ← match target.getObjVal? "frozen" with
        | .ok (.arr parts) => some <$> get (nameOfJson (.arr parts))
        | _ => pure none
      return found name .null (← accept base all name frozen?)
    return Json.mkObj [("targets", .arr rows)]
  | _ =>
    let some path := paths.back? | throw <| .userError "no module"
    let rows ← (← theorems (path.fileStem.getD "").toName path).mapM fun (name, place) =>
      return found name place (← accept base all name none)
    return Json.mkObj [("targets", .arr rows)]

def main (arguments : List String) : IO UInt32 := do
  let [path] := arguments | throw <| .userError "one file with a job"
  initSearchPath (← findSysroot)
  let job ← IO.ofExcept (Json.parse (← IO.FS.readFile path))
  IO.println (← answer job).compress
  return 0
