"""Mathlib's tactics through a Lake project, in which stand-ins have their names and syntax.

No Mathlib can be run here: `nlinarith` and its like are `omega` below. What is tested is that texts
are in Mathlib's syntax, that hints are true, and that the pipeline speaks the project's dialect.
"""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from provers import check, prove
from provers.lean.external import LakeProject
from provers.lean.toolchain import Limits
from provers.proving.checker import Candidate, Checker
from provers.proving.strategies.mathlib import MATHLIB
from provers.proving.task import Task
from provers.statements import parse_statement
from tests.provers.lean.stand_in import write_lean

LIMITS = Limits(seconds=60)
STAND_INS = """
open Lean.Syntax
set_option autoImplicit false
def tactic (name : String) : Lean.Name := Lean.Name.mkStr4 "Lean" "Parser" "Tactic" name
def form (name : String) : Lean.Name := Lean.Name.mkStr4 "Lean" "Parser" "Term" name
def omegaTactic : Lean.Syntax :=
  node2 .none (tactic "omega") (Lean.mkAtom "omega") (node1 .none (tactic "optConfig") emptyNode)
def skipTactic : Lean.Syntax := node1 .none (tactic "skip") (Lean.mkAtom "skip")
syntax (name := nlinarith) "nlinarith" (" [" term,* "]")? : tactic
syntax (name := linarith) "linarith" : tactic
syntax (name := linearCombination) "linear_combination " term : tactic
syntax (name := byContra) "by_contra " ident : tactic
syntax (name := pushNeg) "push_neg" " at " ident : tactic
syntax (name := zify) "zify" " at " "*" : tactic
@[macro nlinarith] def expandNlinarith : Lean.Macro := fun _ _ state => .ok omegaTactic state
@[macro linarith] def expandLinarith : Lean.Macro := fun _ _ state => .ok omegaTactic state
@[macro linearCombination] def expandCombination : Lean.Macro :=
  fun _ _ state => .ok omegaTactic state
@[macro byContra] def expandByContra : Lean.Macro := fun stx _ state =>
  .ok (node2 .none (tactic "refine") (Lean.mkAtom "refine ")
    (application (Lean.mkCIdent (.mkStr2 "Decidable" "byContradiction"))
      (node1 .none (.mkSimple "null") (function (getArg stx (nat_lit 1))
        (node2 .none (form "syntheticHole") (Lean.mkAtom "?")
          (node1 .none (form "hole") (Lean.mkAtom "_"))))))) state
@[macro pushNeg] def expandPushNeg : Lean.Macro := fun _ _ state => .ok skipTactic state
@[macro zify] def expandZify : Lean.Macro := fun _ _ state => .ok skipTactic state
theorem mul_nonneg {a b : Int} (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := Int.mul_nonneg ha hb
theorem mul_self_nonneg (a : Int) : 0 ≤ a * a := Int.mul_self_nonneg a
theorem mul_eq_zero_of_left {a : Int} (h : a = 0) (b : Int) : a * b = 0 := by
  rw [h, Int.zero_mul]
"""
INEQUALITIES = [
    "(a b c : Int) : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2",
    "(a b : ℕ) (h : 1 < a) (g : 1 < b) : a + b ≤ a * b",
    "(x y z : Int) (h : x - z = 2) : x * y ≤ z * y + 2 * y",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Lake project, with `lake` and `lean` in its bin/, whose Mathlib is made of stand-ins."""
    folder = tmp_path_factory.mktemp("project")
    lean = write_lean(folder / "bin" / "lean", base=True)
    lake = lean.with_name("lake")
    search = f"LEAN_PATH={folder}/compiled"
    lake.write_text(f'#!/bin/sh\necho "{search}"\necho "PATH={lean.parent}"\n')
    lake.chmod(0o755)
    (folder / "lakefile.toml").touch()
    with_header = {"Init": "prelude\nimport WorkbenchMathlib\n", "Mathlib": STAND_INS}
    toolchain = LakeProject(folder, lake=lake)
    for module, text in with_header.items():
        compiled = folder / "compiled" / f"{module}.olean"
        run = toolchain.run(text, limits=LIMITS, module=module, olean=compiled)
        assert not [message.text for message in run.messages if message.severity == "error"]
    toolchain.close()
    return folder


@pytest.fixture(scope="module")
def checker(folder: Path) -> Iterator[Checker]:
    toolchain = LakeProject(folder, lake=folder / "bin" / "lake")
    yield Checker(toolchain, LIMITS)
    toolchain.close()


def task(text: str) -> Task:
    return Task(parse_statement(f"theorem t {text}"), dialect="mathlib")


@pytest.mark.parametrize("text", INEQUALITIES)
def test_hints_are_true(checker: Checker, text: str):
    [proof] = islice(MATHLIB["mathlib nlinarith"](task(text)), 1)
    *before, last = proof.split("\n")
    hints = last.strip().removeprefix("nlinarith [").removesuffix("]").split(", mul_")
    steps = [f"  have := {hint if hint[:4] == 'mul_' else f'mul_{hint}'}" for hint in hints]
    # Nothing but the hints can fail, with False at hand.
    shown = "\n".join([*before, *steps, "  exact gap.elim"])
    given = parse_statement(f"theorem t (gap : False) {text}")
    [trial] = checker.try_all(Task(given, dialect="mathlib"), [Candidate(shown, "hints")])
    assert trial.passed, trial.error


def test_equations_are_combined_exactly():
    text = "(x y z : Int) (h : x + y = 3) (g : x - y = z) : x ^ 2 - y ^ 2 = 3 * z"
    [proof] = MATHLIB["mathlib linear_combination"](task(text))
    assert proof.endswith("linear_combination (z) * h + (x + y) * g")
    for false in (text.replace("3 * z", "2 * z"), text.replace("(g : x - y = z)", "")):
        assert list(MATHLIB["mathlib linear_combination"](task(false))) == []


def test_texts_are_in_mathlibs_syntax(checker: Checker):
    linear = "(x y : Int) (h : x + y = 3) (g : x - y = 1) : 2 * x = 4"
    for name, text in (
        ("mathlib linear_combination", linear),
        ("mathlib nlinarith", "(a b : ℕ) (h : a < b) : a + 1 ≤ b"),
    ):
        [proof] = islice(MATHLIB[name](task(text)), 1)
        [trial] = checker.try_all(task(text), [Candidate(proof, name)])
        assert trial.passed, trial.error


def test_nothing_of_it_is_proposed_without_mathlib():
    given = Task(parse_statement(f"theorem t {INEQUALITIES[0]}"))
    assert [text for strategy in MATHLIB.values() for text in strategy(given)] == []
    assert "by aesop" in set(MATHLIB["mathlib whole"](task(INEQUALITIES[0])))


def test_a_project_is_run_in_its_own_dialect(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PATH", f"{folder}/bin:/usr/bin:/bin")
    problems = tmp_path / "problems.jsonl"
    row = {"id": "easy", "statement": "theorem easy (a b : ℕ) (h : a < b) : a + 1 ≤ b"}
    problems.write_text(json.dumps(row), "utf-8")
    settings = tmp_path / "config.json"
    toolchain = f"lake:{folder}"
    settings.write_text(json.dumps({"toolchain": toolchain, "reasoners": [], "workers": 1}))
    out = tmp_path / "out"
    arguments = ["--problems", str(problems), "--out", str(out), "--config", str(settings)]
    assert prove.main(arguments) == 0
    text = (out / "easy.lean").read_text("utf-8")
    assert text.startswith("import Mathlib\ntheorem easy (a b : ℕ)")
    assert not (out / "mathlib").exists()
    assert check.main([str(out), "--toolchain", toolchain, "--no-cache"]) == 0
