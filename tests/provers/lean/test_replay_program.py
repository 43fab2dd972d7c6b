"""The replay program for other toolchains, run over stand-ins for their libraries."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from provers.lean.base_library import base_library
from provers.lean.embedded import bare_command
from provers.lean.external import REPLAY_PROGRAM
from provers.lean.process import Command, LeanProcesses
from provers.lean.replay.answers import Replayed, Target
from provers.lean.runtime import native_library
from provers.lean.toolchain import Limits

STOCK = Path(__file__).parents[2] / "data" / "stock"
LIMITS = Limits(seconds=60, memory_mb=2048)
BASE = "prelude\nimport Workbench\n"
UNCHECKED = "set_option debug.skipKernelTC true in\n"


class Stock:
    """Compiles modules over the base library, and has the program replay them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.processes = LeanProcesses(native_library())
        base = base_library(self.processes, bare_command()).folder
        self.command: Command = bare_command()._replace(search=(folder, base))
        for name in ("Init", "Lean"):
            self.compile(name, (STOCK / f"{name}.lean").read_text("utf-8"))

    def compile(self, module: str, text: str) -> Path:
        path = self.folder / f"{module}.olean"
        run = self.processes.run(self.command, text, LIMITS, module=module, olean=path)
        assert path.is_file(), run.messages
        return path

    def replay(
        self,
        modules: Sequence[Path],
        targets: Sequence[Target] | None,
        imports: Sequence[str] = ("Workbench",),
    ) -> tuple[Replayed, ...]:
        run = self.processes.replay_with(
            self.command,
            REPLAY_PROGRAM,
            imports=imports,
            modules=modules,
            targets=targets,
            limits=LIMITS,
        )
        assert run.outcome == "finished", run
        return run.results


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stock]:
    made = Stock(tmp_path_factory.mktemp("stock"))
    yield made
    made.processes.close()


def test_honest(stock: Stock) -> None:
    statement = stock.compile(
        "Statement1", BASE + "theorem frozen (n : Nat) : n + 0 = n := sorry\n"
    )
    text = (
        "inductive Tree | leaf | node (left right : Tree)\n"
        'def Tree.name : Tree → String | leaf => "leaf" | node _ _ => "node"\n'
        "theorem aux (n : Nat) : n + 0 = n := rfl\n"
        "theorem terms (n : Nat) : n + 0 = n := by simp only [aux]\n"
        "theorem unfolded (n : Nat) : Nat.add n 0 = n := rfl\n"
        "theorem tree (t : Tree) : t.name = t.name := by cases t <;> rfl\n"
        "theorem classical (p : Prop) : p ∨ ¬ p := Classical.em p\n"
    )
    module = stock.compile("Honest", BASE + text)
    targets = [
        Target(("terms",), ("frozen",)),
        Target(("unfolded",), ("frozen",)),
        Target(("tree",)),
        Target(("classical",)),
    ]
    rows = stock.replay([statement, module], targets)
    assert [row.status for row in rows] == ["accepted"] * 4, rows
    assert [row.equality for row in rows] == ["terms", "definitional", None, None]
    assert rows[0].axioms == ("propext",)
    assert rows[3].axioms == ("Classical.choice", "Quot.sound", "propext")
    listed = stock.replay([module], None)
    places = {row.name[-1]: row.place for row in listed}
    assert set(places) == {"aux", "terms", "unfolded", "tree", "classical"}
    assert places["aux"] is not None
    assert next(iter(places["aux"])) == 5
    assert {row.status for row in listed} == {"accepted"}


@pytest.mark.parametrize(
    ("text", "status", "word"),
    [
        ("theorem target : 1 = 2 := sorry\n", "axioms", "sorryAx"),
        ("axiom mine : 1 = 2\ntheorem target : 1 = 2 := mine\n", "axioms", "mine"),
        (UNCHECKED + "theorem target : 1 = 2 := by decide +kernel\n", "kernel", "target"),
        ("theorem target : 1 = 1 := rfl\n", "other-statement", "mismatch"),
        ("theorem target (n : Nat) : n = n := rfl\n", "other-statement", "mismatch"),
        ("theorem other : 1 = 1 := rfl\n", "missing", "target"),
        ("theorem target : true = false := sorry\n", "axioms", "sorryAx"),
    ],
)
def test_dishonest(stock: Stock, text: str, status: str, word: str) -> None:
    statement = stock.compile("Statement2", BASE + "theorem frozen : 1 = 2 := sorry\n")
    module = stock.compile("Dishonest", BASE + text)
    (row,) = stock.replay([statement, module], [Target(("target",), ("frozen",))])
    assert row.status == status, row
    assert word in row.text


def test_a_definition_of_the_statement_is_not_replaced(stock: Stock) -> None:
    text = "def value : Nat := 2\ntheorem frozen : value = 1 := sorry\n"
    statement = stock.compile("Statement3", BASE + text)
    text = "def value : Nat := 1\ntheorem target : value = 1 := rfl\n"
    module = stock.compile("Replaced", BASE + text)
    (row,) = stock.replay([statement, module], [Target(("target",), ("frozen",))])
    assert row.status == "other-statement", row
    assert "value is not the same" in row.text


def test_an_axiom_by_an_allowed_name(stock: Stock) -> None:
    text = "prelude\ninductive Never : Prop\naxiom propext : Never\n"
    text += "theorem target : Never := propext\n"
    (row,) = stock.replay([stock.compile("Named", text)], [Target(("target",))])
    assert (row.status, row.axioms) == ("axioms", ("propext",))


def test_a_constant_that_hides_one_of_the_imports(stock: Stock) -> None:
    # What a module has under such a name would stand for what the imports have, gaps and all.
    gaps = "theorem hidden._proof_1_1 : decide (1 = 2) = true := sorry\n"
    stock.compile("Gaps", BASE + gaps + "theorem hidden : 1 = 2 := sorry\n")
    text = (
        UNCHECKED
        + "theorem hidden : 1 = 2 := by decide +kernel\ntheorem target : 1 = 2 := hidden\n"
    )
    module = stock.compile("Hiding", BASE + text)
    (row,) = stock.replay([module], [Target(("target",))], ("Workbench", "Gaps"))
    assert row.status == "kernel", row
    assert "is a constant of the imports" in row.text


def test_what_a_proof_needs_lies_in_its_own_scope(stock: Stock) -> None:
    text = """
namespace One
theorem aid (a b : Nat) : a + b = b + a := Nat.add_comm a b
theorem own : 1 + 2 = 2 + 1 := aid 1 2
theorem cases (p q : Prop) : p ∧ q → q ∧ p := fun ⟨a, b⟩ => ⟨b, a⟩
end One
namespace Two
theorem thief : 1 + 2 = 2 + 1 := One.aid 1 2
theorem cases (p q : Prop) : p ∧ q → q ∧ p := fun ⟨a, b⟩ => ⟨b, a⟩
end Two
"""
    module = stock.compile("Scoped", BASE + text)
    names = [("One", "own"), ("One", "cases"), ("Two", "thief"), ("Two", "cases")]
    found = stock.replay([module], [Target(name, None, name[0]) for name in names])
    assert [row.status for row in found] == ["accepted", "accepted", "missing", "accepted"]
    assert stock.replay([module], [Target(("Two", "thief"))])[0].status == "accepted"
