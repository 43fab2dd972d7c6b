import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provers.lean.replay.closure import Collection, ModuleCollection, write_closure
from provers.lean.replay.constants import (
    SAFE,
    UNSAFE,
    Axiom,
    Constant,
    Definition,
    Signature,
    is_replayable,
)
from provers.lean.replay.export import Exporter
from provers.lean.replay.ndjson import Writer
from provers.lean.replay.objects import DamagedError
from provers.lean.replay.terms import (
    APP,
    BVAR,
    CONST,
    IMAX,
    LAM,
    LET,
    LIT,
    MAX,
    PARAM,
    PI,
    PROJ,
    SORT,
    SUCC,
    ZERO,
    Level,
    Name,
    Terms,
)
from provers.lean.runtime import native_library
from provers.lean.toolchain import Limits
from tests.provers.lean.ndjson_comparison import Same
from tests.provers.lean.ndjson_reader import QUOTIENT, NdjsonFile

embedded = pytest.importorskip("provers.lean.embedded", reason="needs the embedded toolchain")

MODULE = """
theorem by_induction (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n h => rw [← Nat.add_assoc, h]
def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2
theorem by_recursion (n : Nat) : double n = 2 * n := by
  induction n with
  | zero => rfl
  | succ n h => simp only [double, h]; omega
inductive Tree (α : Type u) where
  | leaf : Tree α
  | node : α → List (Tree α) → Option (Tree α) → Tree α
theorem by_nested {α : Type u} (a : α) (ts : List (Tree α)) : Tree.node a ts none ≠ Tree.leaf :=
  fun h => nomatch h
mutual
  inductive Red : Nat → Prop where
    | zero : Red 0
    | succ : Black n → Red (n + 1)
  inductive Black : Nat → Prop where
    | succ : Red n → Black (n + 1)
end
theorem by_mutual : Red 2 := .succ (.succ .zero)
structure Pair (α : Type u) (β : Type v) extends Prod α β where
  same : fst = fst
theorem by_structure {α : Type u} {β : Type v} (p : Pair α β) : p = ⟨⟨p.1.1, p.1.2⟩, p.2⟩ := rfl
theorem by_literals : 2 ^ 300 * 3 ≠ 100000000000000000000000000000000000000001 := by decide
theorem by_texts : "a\\"\\\\é\\n😀" = "a\\"\\\\é\\n😀" ∧ "" = "" := ⟨rfl, rfl⟩
theorem by_choice (p : Prop) : p ∨ ¬p := Classical.em p
theorem by_quotient {α : Sort u} {r : α → α → Prop} (a b : α) (h : r a b) :
    Quot.mk r a = Quot.mk r b := Quot.sound h
theorem by_let : (let x := 3; have y := x; x + y) = 6 := rfl
theorem by_universes.{w₁, w₂} (α : Sort (max w₁ (w₂ + 1))) (a b : α) (h : a = b) : b = a := h.symm
theorem by_bits : Nat.land 12 10 = 8 := by decide
"""
ROOTS = [
    line.split()[1].split(".{")[0] for line in MODULE.split("\n") if line[:11] == "theorem by_"
]


@pytest.fixture(scope="module")
def toolchain() -> Iterator[Any]:
    toolchain = embedded.EmbeddedToolchain()
    yield toolchain
    toolchain.close()


@pytest.fixture(scope="module")
def exporter(toolchain: Any) -> Exporter:
    return Exporter(toolchain.folder, "4.35.0", "a commit")


@pytest.fixture(scope="module")
def module(toolchain: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    olean = tmp_path_factory.mktemp("module") / "Submission.olean"
    run = toolchain.run(toolchain.header + MODULE, limits=Limits(), module="S", olean=olean)
    assert not [m for m in run.messages if m.severity == "error"]
    return olean


@pytest.fixture(scope="module")
def exported(
    module: Path, exporter: Exporter, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("exported")
    paths = {root: folder / f"{root}.ndjson" for root in ROOTS}
    for root, path in paths.items():
        exporter.write(module, [(root,)], path)
    return paths


def read(path: Path) -> NdjsonFile:
    return NdjsonFile(path.read_text("utf-8"))


@pytest.mark.parametrize("root", ROOTS)
def test_a_file_gives_the_same_declarations_back(
    root: str, exported: dict[str, Path], module: Path, toolchain: Any
) -> None:
    file = read(exported[root])
    assert file.meta["lean"] == {"version": "4.35.0", "githash": "a commit"}
    assert file.lines[-1] == [(root,)]
    base = ModuleCollection(sorted(toolchain.folder.rglob("*.olean")))
    own = ModuleCollection([module])
    for collection in (base, own):
        same = Same(collection.terms, file)
        for name, declared in file.constants.items():
            constant = collection.find(name)
            if constant is not None:
                same.check(constant, declared)
    assert all((base.find(name) or own.find(name)) is not None for name in file.constants)


def test_the_kernel_takes_the_files_from_nothing(exported: dict[str, Path]) -> None:
    command = [sys.executable, "-m", "tests.provers.lean.ndjson_kernel", str(native_library())]
    done = subprocess.run(
        [*command, *map(str, exported.values())],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    counts = [len(read(path).constants) for path in exported.values()]
    assert [int(line) for line in done.stdout.split()] == counts


def test_what_a_proof_rests_on_is_there(exported: dict[str, Path]) -> None:
    axioms = {
        root: {n for n, d in read(path).constants.items() if d.kind == "axiom"}
        for root, path in exported.items()
    }
    assert axioms["by_choice"] == {("propext",), ("Quot", "sound"), ("Classical", "choice")}
    assert axioms["by_quotient"] == {("Quot", "sound")}
    assert axioms["by_nested"] == axioms["by_mutual"] == axioms["by_texts"] == set()
    quotients = [n for n in read(exported["by_quotient"]).constants if n in QUOTIENT]
    assert quotients == list(QUOTIENT)
    nested = read(exported["by_nested"])
    block = next(line for line in nested.lines if ("Tree",) in line)
    assert [name for name in block if name[-1] in ("rec", "rec_1", "rec_2")] == [
        ("Tree", "rec"),
        ("Tree", "rec_1"),
        ("Tree", "rec_2"),
    ]
    assert read(exported["by_bits"]).constants["Nat", "land"].kind == "def"


def test_texts_are_not_escaped_without_need(exported: dict[str, Path]) -> None:
    assert r'"strVal":"a\"\\é\n😀"' in exported["by_texts"].read_text("utf-8")


def test_a_file_is_the_same_whatever_was_read_before(
    exported: dict[str, Path], module: Path, toolchain: Any, tmp_path: Path
) -> None:
    fresh = Exporter(toolchain.folder, "4.35.0", "a commit")
    for root in reversed(ROOTS):
        fresh.write(module, [(root,)], tmp_path / "again.ndjson")
        assert (tmp_path / "again.ndjson").read_bytes() == exported[root].read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == ["again.ndjson"]


def test_the_whole_base_library_can_be_exported(toolchain: Any) -> None:
    base = ModuleCollection(sorted(toolchain.folder.rglob("*.olean")))
    names = [name for name in base.names() if is_replayable(_found(base, name))]
    sink = io.StringIO()
    # A part of a thousand names rests on most of the rest.
    write_closure(Writer(sink, "", ""), [base], names[::5])
    file = NdjsonFile(sink.getvalue())
    assert set(names[::5]) <= file.constants.keys()


def _found(collection: Collection, name: Name) -> Constant:
    constant = collection.find(name)
    assert constant is not None
    return constant


class Given(Collection):
    """Constants that are simply there."""

    def __init__(self, terms: Terms, *constants: Constant) -> None:
        super().__init__(terms)
        self.constants = {constant.signature.name: constant for constant in constants}

    def find(self, name: Name) -> Constant | None:
        return self.constants.get(name)


PARTS = st.one_of(st.text(max_size=5), st.integers(0, 1 << 70))
NAMES: st.SearchStrategy[Name] = st.lists(PARTS, max_size=3).map(tuple)
PARAMETERS: list[Name] = [("u",), ("v", 1), ("«w»\n",)]
CONSTANTS: list[Name] = [("Nat",), ("String", "ofList"), ("Char", "ofNat"), ("c",), ("c", 0), ("",)]
NUMBERS = st.integers(0, 1 << 16)
LITERALS = st.one_of(st.text(), st.integers(0), st.integers(0, 15000).map(lambda n: 10**n + 7))
ROWS = st.lists(
    st.tuples(st.integers(0, 8), NAMES, LITERALS, NUMBERS, NUMBERS, NUMBERS), max_size=40
)


def _grown(terms: Terms, rows: list[tuple[Any, ...]]) -> tuple[int, int]:
    """Fills the tables; gives the last expression, closed, and how many parts that one has."""
    levels = [terms.level((ZERO,)), *(terms.level((PARAM, name)) for name in PARAMETERS)]
    exprs = [terms.expr((SORT, levels[0]))]
    loose = {exprs[0]: 0}
    for kind, name, literal, a, b, c in rows:
        level: Level = (SUCC, levels[a % len(levels)])
        if c % 3:
            level = (MAX if c % 3 == 1 else IMAX, levels[a % len(levels)], levels[b % len(levels)])
        levels.append(terms.level(level))
        x, y, z = (exprs[n % len(exprs)] for n in (a, b, c))
        constant = CONSTANTS[a % len(CONSTANTS)]
        made, free = [
            ((BVAR, a % 5), a % 5 + 1),
            ((SORT, levels[b % len(levels)]), 0),
            ((CONST, constant, tuple(levels[n % len(levels)] for n in (b, c)[: a % 3])), 0),
            ((APP, x, y), max(loose[x], loose[y])),
            ((LAM, name, x, y, c % 4), max(loose[x], loose[y] - 1)),
            ((PI, name, x, y, c % 4), max(loose[x], loose[y] - 1)),
            ((LET, name, x, y, z, a % 2), max(loose[x], loose[y], loose[z] - 1)),
            ((LIT, literal), 0),
            ((PROJ, constant, b, x), loose[x]),
        ][kind]
        exprs.append(terms.expr(made))
        loose[exprs[-1]] = free
    root = exprs[-1]
    for _ in range(loose[root]):
        root = terms.expr((LAM, ("x",), exprs[0], root, 0))
    return root, exprs[0]


@given(ROWS, NAMES.filter(lambda name: name not in CONSTANTS), st.sampled_from([None, -1, 0, 77]))
@settings(max_examples=300, deadline=None)
def test_any_term_comes_back(rows: list[tuple[Any, ...]], name: Name, height: int | None) -> None:
    sys.set_int_max_str_digits(4300)
    terms = Terms({})
    root, sort = _grown(terms, rows)
    own = Signature(name, tuple(PARAMETERS), root)
    constant = Definition(own, root, height, SAFE, (name, *CONSTANTS))
    others = [Axiom(Signature(one, (), sort), unsafe=False) for one in CONSTANTS]
    collection = Given(terms, constant, *others)
    sink = io.StringIO()
    write_closure(Writer(sink, "", ""), [collection], [name])
    file = NdjsonFile(sink.getvalue())
    same = Same(terms, file)
    for one, declared in file.constants.items():
        same.check(collection.constants[one], declared)


@pytest.mark.parametrize("digits", [0, 3999, 4000, 4301, 8000, 16000, 20001])
def test_numerals_have_any_number_of_digits(digits: int) -> None:
    terms = Terms({})
    numbers = [10**digits, 10**digits - 1, 7 * 10**digits + 10 ** (digits // 2)]
    literals = [terms.expr((LIT, number)) for number in numbers]
    root = terms.expr((APP, terms.expr((APP, *literals[:2])), literals[2]))
    collection = Given(
        terms, Axiom(Signature(("a",), (), root), unsafe=False), _axiom(terms, "Nat")
    )
    sink = io.StringIO()
    # As Python starts; the reader does without that bound.
    sys.set_int_max_str_digits(4300)
    write_closure(Writer(sink, "", ""), [collection], [("a",)])
    file = NdjsonFile(sink.getvalue())
    assert [expr for expr in file.exprs if expr[0] == "natVal"] == [("natVal", n) for n in numbers]


def test_the_order_is_that_of_names() -> None:
    names = ["Nat", *"zyxwvutsrqponm"]
    terms = Terms({})
    first = _axiom(terms, "first", *names)
    sink = io.StringIO()
    others = [_axiom(terms, name) for name in names]
    write_closure(Writer(sink, "", ""), [Given(terms, first, *others)], [("first",)])
    assert NdjsonFile(sink.getvalue()).lines == [
        *([(name,)] for name in sorted(names)),
        [("first",)],
    ]


def test_lets_that_no_checker_tells_apart_are_one() -> None:
    terms = Terms({})
    sort = terms.expr((SORT, terms.level((ZERO,))))
    lets = [terms.expr((LET, ("x",), sort, sort, sort, nondep)) for nondep in (0, 1)]
    root = terms.expr((APP, *lets))
    sink = io.StringIO()
    given_ = Given(terms, Axiom(Signature(("a",), (), root), unsafe=False))
    write_closure(Writer(sink, "", ""), [given_], [("a",)])
    file = NdjsonFile(sink.getvalue())
    assert [expr[0] for expr in file.exprs] == ["sort", "letE", "app"]
    Same(terms, file).expr(root, 2)


def _axiom(terms: Terms, name: str, *needs: str, unsafe: bool = False) -> Axiom:
    type_ = terms.expr((SORT, terms.level((ZERO,))))
    for need in needs:
        constant = terms.expr((CONST, (need,), ()))
        type_ = terms.expr((PI, (), constant, type_, 0))
    return Axiom(Signature((name,), (), type_), unsafe)


@pytest.mark.parametrize(
    ("needs", "told"),
    [
        ({"a": "b", "b": ""}, None),
        ({"a": "b"}, "there is no b"),
        ({"a": "b", "b": "c", "c": "a"}, "a rests on itself"),
        ({"a": "a"}, "a rests on itself"),
    ],
)
def test_a_file_stands_alone_or_is_refused(needs: dict[str, str], told: str | None) -> None:
    terms = Terms({})
    given_ = Given(terms, *(_axiom(terms, name, *need) for name, need in needs.items()))
    if told:
        with pytest.raises(DamagedError, match=told):
            write_closure(Writer(io.StringIO(), "", ""), [given_], [("a",)])
    else:
        write_closure(Writer(io.StringIO(), "", ""), [given_], [("a",)])


def test_nothing_unsafe_and_nothing_twice() -> None:
    terms = Terms({})
    unsafe = Given(terms, _axiom(terms, "a", "b"), _axiom(terms, "b", unsafe=True))
    with pytest.raises(DamagedError, match="b is unsafe"):
        write_closure(Writer(io.StringIO(), "", ""), [unsafe], [("a",)])
    sort = terms.expr((SORT, terms.level((ZERO,))))
    partial = Given(terms, Definition(Signature(("a",), (), sort), sort, None, UNSAFE, ()))
    with pytest.raises(DamagedError, match="a is unsafe"):
        write_closure(Writer(io.StringIO(), "", ""), [partial], [("a",)])
    first, second = (Given(terms, _axiom(terms, "a")) for _ in range(2))
    with pytest.raises(DamagedError, match="two modules have a"):
        write_closure(Writer(io.StringIO(), "", ""), [first, second], [("a",)])


def test_a_refused_file_leaves_nothing(module: Path, exporter: Exporter, tmp_path: Path) -> None:
    with pytest.raises(DamagedError, match="there is no nowhere"):
        exporter.write(module, [("nowhere",)], tmp_path / "file.ndjson")
    assert not list(tmp_path.iterdir())


@pytest.mark.long
def test_the_whole_base_library_is_checked_from_nothing(tmp_path: Path) -> None:
    """Every constant that a proof may rest on, by the kernel and from compiled modules alone."""
    folder = embedded.EmbeddedToolchain().folder
    modules = ModuleCollection(sorted(folder.rglob("*.olean")))
    constants = [modules.find(name) for name in modules.names()]
    roots = [one.signature.name for one in constants if one and is_replayable(one)]
    path = tmp_path / "library.ndjson"
    with path.open("w", encoding="utf-8") as file:
        write_closure(Writer(file, "4.35.0", "-"), (modules,), roots)
    done = subprocess.run(
        [sys.executable, "-m", "tests.provers.lean.ndjson_kernel", native_library(), path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= len(roots) > 4000
