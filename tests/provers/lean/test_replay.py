"""Compiled modules read as data and replayed: what is read, in which order, and what is refused."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.replay.answers import Replayed, Target
from provers.lean.replay.constants import (
    Axiom,
    Definition,
    Inductive,
    Recursor,
    Theorem,
    expressions,
)
from provers.lean.replay.matching import match_types
from provers.lean.replay.objects import DamagedError
from provers.lean.replay.olean import Marks, Module
from provers.lean.replay.replaying import AXIOM_BITS
from provers.lean.replay.terms import LIT, Terms, shown
from provers.lean.toolchain import Limits, ReplayRun

LIMITS = Limits(seconds=60)
SAMPLE = """
inductive Tree (α : Type u) | leaf | node (children : List (Tree α)) (value : α)
structure Point where
  x : Nat
  small : x < 10
mutual
inductive Even' : Nat → Prop | zero : Even' 0 | step : Odd' n → Even' (n + 1)
inductive Odd' : Nat → Prop | step : Even' n → Odd' (n + 1)
end
def fib : Nat → Nat | 0 => 0 | 1 => 1 | n + 2 => fib n + fib (n + 1)
def half (n : Nat) : Nat := if h : n < 2 then 0 else half (n - 2) + 1
termination_by n
private theorem hidden (a b : Nat) : a + b = b + a := by omega
theorem small : fib 10 = 55 := by decide
theorem large : 98765432109876543210987654321 * 2 = 197530864219753086421975308642 := rfl
def label := "ac"
theorem text : ("ab", label) = ("ab", "ac") := rfl
theorem deep : Even' 2 := .step (.step .zero)
theorem tree (t : Tree Nat) : t = t := by cases t <;> rfl
theorem excluded (p : Prop) : p ∨ ¬p := Classical.em p
theorem outer (n : Nat) : n + 0 = n := by
  let rec inner : ∀ m : Nat, m + 0 = m := fun _ => rfl
  exact inner n
theorem «odd name».«with.dot» {α : Sort u} (a : α) : a = a := rfl
partial def loop (n : Nat) : Nat := loop (n + 1)
unsafe def wild : Nat := 0
theorem of_partial : loop 0 = loop 0 := rfl
"""
DECLARED = [
    "_private.Sample.0.hidden",
    "small",
    "large",
    "text",
    "deep",
    "tree",
    "excluded",
    "outer",
    "«odd name».«with.dot»",
    "of_partial",
]


@pytest.fixture(scope="module")
def toolchain() -> Iterator[EmbeddedToolchain]:
    toolchain = EmbeddedToolchain()
    yield toolchain
    toolchain.close()


@pytest.fixture(scope="module")
def sample(toolchain: EmbeddedToolchain, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(toolchain, tmp_path_factory.mktemp("sample") / "Sample.olean", SAMPLE)


def compiled(toolchain: EmbeddedToolchain, path: Path, text: str) -> Path:
    run = toolchain.run(toolchain.header + text, limits=LIMITS, module=path.stem, olean=path)
    assert path.is_file(), run
    return path


def replay(
    toolchain: EmbeddedToolchain, *modules: Path, targets: list[Target] | None = None
) -> ReplayRun:
    return toolchain.replay(modules, targets, header=toolchain.header, limits=LIMITS)


def one(toolchain: EmbeddedToolchain, tmp_path: Path, text: str, *name: str | int) -> Replayed:
    path = compiled(toolchain, tmp_path / "One.olean", text)
    run = replay(toolchain, path, targets=[Target(name)])
    assert run.outcome == "finished", run
    return run.results[0]


def test_every_theorem_of_the_text_is_replayed(toolchain: EmbeddedToolchain, sample: Path) -> None:
    run = replay(toolchain, sample)
    assert [shown(found.name) for found in run.results] == DECLARED
    assert {found.status for found in run.results} == {"accepted"}, run.results
    axioms = {shown(found.name): found.axioms for found in run.results}
    assert axioms["small"] == axioms["deep"] == ()
    assert axioms["excluded"] == ("Classical.choice", "Quot.sound", "propext")
    lines = [found.place.line for found in run.results if found.place]
    assert lines == sorted(lines)
    assert len(lines) == len(DECLARED)


def test_what_is_read_is_what_lean_wrote(sample: Path) -> None:
    marks = Marks({})
    terms = Terms(marks)
    module = Module(sample, terms, marks)
    constants = {shown(name): module.constant(name) for name in module.addresses}
    tree = constants["Tree"]
    assert isinstance(tree, Inductive)
    assert (tree.signature.levels, tree.parameters, tree.recursive) == ((("u",),), 1, True)
    assert tree.constructors == (("Tree", "leaf"), ("Tree", "node"))
    nested = constants["Tree.rec_1"]
    assert isinstance(nested, Recursor)
    assert [shown(rule.constructor) for rule in nested.rules] == ["List.nil", "List.cons"]
    assert isinstance(constants["fib"], Definition)
    assert isinstance(constants["large"], Theorem)
    literals = {expr[1] for expr in terms.exprs if expr[0] == LIT}
    assert {98765432109876543210987654321, 197530864219753086421975308642, "ab", "ac"} <= literals


def test_parts_stand_before_what_is_made_of_them(sample: Path) -> None:
    marks = Marks({})
    terms = Terms(marks)
    module = Module(sample, terms, marks)
    for name in module.addresses:
        for place in expressions(module.constant(name)):
            assert place < len(terms.exprs)
    assert len(set(terms.exprs)) == len(terms.exprs) == len(terms.marks)


@pytest.mark.parametrize(
    ("text", "status", "told"),
    [
        ("theorem t : 1 = 1 := rfl", "accepted", ""),
        ("theorem t : 1 = 2 := sorry", "axioms", "it rests on sorryAx"),
        ("axiom a : 1 = 2\ntheorem t : 1 = 2 := a", "axioms", "it rests on a"),
        (
            "set_option debug.skipKernelTC true in\ntheorem t : 1 = 2 := by decide +kernel",
            "kernel",
            "application type mismatch",
        ),
        ("unsafe def t : Nat := 0", "kernel", "t is unsafe or partial"),
        ("theorem other : 1 = 1 := rfl", "missing", "there is no t"),
        # Under these names the kernel computes, whatever a file says.
        (
            "def Lean.reduceBool (_ : Bool) : Bool := false\n"
            "theorem t : Lean.reduceBool true = false := rfl",
            "kernel",
            "the kernel knows Lean.reduceBool by its name",
        ),
        ("def _nested.t := 0\ntheorem t : _nested.t = 0 := rfl", "kernel", "by its name"),
    ],
)
def test_what_is_refused(
    toolchain: EmbeddedToolchain, tmp_path: Path, text: str, status: str, told: str
) -> None:
    found = one(toolchain, tmp_path, text, "t")
    assert found.status == status, found
    assert told in found.text


def test_one_rejected_constant_costs_no_other(toolchain: EmbeddedToolchain, tmp_path: Path) -> None:
    text = (
        "set_option debug.skipKernelTC true in\ntheorem a : 1 = 2 := by decide +kernel\n"
        "theorem b : 1 = 2 := a\ntheorem c : 1 = 1 := rfl\ntheorem d : 1 = 2 := b\n"
    )
    run = replay(toolchain, compiled(toolchain, tmp_path / "Some.olean", text))
    assert [found.status for found in run.results] == ["kernel", "kernel", "accepted", "kernel"]


@pytest.mark.parametrize(
    ("mine", "status", "equality"),
    [
        ("theorem t (n : Nat) : n + 0 = n := rfl", "accepted", "terms"),
        ("theorem t {m : Nat} : m + 0 = m := rfl", "accepted", "terms"),
        ("theorem t (n : Nat) : n = n := rfl", "accepted", "definitional"),
        (
            "abbrev N := Nat\ntheorem t : ∀ n : N, n + 0 = n := fun _ => rfl",
            "accepted",
            "definitional",
        ),
        ("theorem t (n : Nat) : 0 + n = n := Nat.zero_add n", "other-statement", None),
        ("def t : Nat := 0", "other-statement", None),
    ],
)
def test_statements_are_compared_by_the_kernel(
    toolchain: EmbeddedToolchain, tmp_path: Path, mine: str, status: str, equality: str | None
) -> None:
    frozen = compiled(toolchain, tmp_path / "S.olean", "theorem f (n : Nat) : n + 0 = n := sorry")
    own = compiled(toolchain, tmp_path / "M.olean", mine)
    run = replay(toolchain, frozen, own, targets=[Target(("t",), ("f",))])
    assert (run.results[0].status, run.results[0].equality) == (status, equality)


def test_universes_are_read_off_the_types(toolchain: EmbeddedToolchain, tmp_path: Path) -> None:
    pair = "(a : α) (b : β) : (a, b) = (a, b) :="
    frozen = f"theorem f.{{u, v}} (α : Type u) (β : Type v) {pair} sorry"
    mine = (
        # The same, with its parameters in another order; over one universe; of any sort.
        f"theorem s.{{y, x}} (α : Type x) (β : Type y) {pair} rfl\n"
        f"theorem r.{{x}} (α β : Type x) {pair} rfl\n"
        "theorem p.{x} (α β : Sort x) (a : PProd α β) : a = a := rfl"
    )
    modules = [
        compiled(toolchain, tmp_path / f"{name}.olean", text)
        for name, text in (("S", frozen), ("M", mine))
    ]
    targets = [Target((name,), ("f",)) for name in "srp"]
    statuses = [found.status for found in replay(toolchain, *modules, targets=targets).results]
    assert statuses == ["accepted", "other-statement", "other-statement"]


def test_a_statement_with_a_gap_or_an_axiom_is_no_statement(
    toolchain: EmbeddedToolchain, tmp_path: Path
) -> None:
    mine = compiled(toolchain, tmp_path / "M.olean", "theorem t : True := trivial")
    for number, text in enumerate(
        ("def P : Prop := sorry\ntheorem f : P := sorry", "axiom P : Prop\ntheorem f : P := sorry")
    ):
        frozen = compiled(toolchain, tmp_path / f"S{number}.olean", text)
        run = replay(toolchain, frozen, mine, targets=[Target(("t",), ("f",))])
        assert run.results[0].status == "statement"


def test_equal_terms_are_told_from_equal_values() -> None:
    from provers.lean.replay.constants import Signature
    from provers.lean.replay.terms import CONST, PARAM, PI, SORT, SUCC, ZERO

    terms = Terms({})
    zero, u, v = terms.level((ZERO,)), terms.level((PARAM, ("u",))), terms.level((PARAM, ("v",)))
    prop, nat = terms.expr((SORT, zero)), terms.expr((CONST, ("Nat",), ()))
    over = [
        terms.expr((PI, (name,), terms.expr((SORT, level)), prop, 0))
        for name, level in (("a", u), ("b", v), ("c", terms.level((SUCC, u))))
    ]
    wanted = Signature(("w",), (("u",),), over[0])
    renamed = match_types(terms, wanted, Signature(("f",), (("v",),), over[1]))
    assert renamed == ((u,), True)
    assert not match_types(terms, wanted, Signature(("f",), (("u",),), over[2])).equal
    assert not match_types(terms, wanted, Signature(("f",), (), nat)).equal


def test_a_damaged_module_is_never_accepted(
    toolchain: EmbeddedToolchain, sample: Path, tmp_path: Path
) -> None:
    """Bytes changed at random: an answer of every kind may come, but no crash of the reader."""
    data = sample.read_bytes()
    drawn = random.Random(11)  # noqa: S311
    path = tmp_path / "Damaged.olean"
    outcomes: set[str] = set()
    for _ in range(150):
        changed = bytearray(data)
        for _ in range(drawn.randint(1, 20)):
            place = drawn.randrange(88, len(data))
            changed[place] = drawn.randrange(256)
        path.write_bytes(changed)
        run = replay(toolchain, path)
        assert run.outcome in {"finished", "infrastructure"}, run
        outcomes.add(run.outcome)
    assert outcomes == {"finished", "infrastructure"}


@pytest.mark.parametrize("length", [0, 5, 87, 88, 95, 96, 1000])
def test_a_module_that_ends_early_is_damaged(sample: Path, tmp_path: Path, length: int) -> None:
    path = tmp_path / "Short.olean"
    path.write_bytes(sample.read_bytes()[:length])
    with pytest.raises(DamagedError):
        Module(path, Terms({}), Marks({}))


def test_a_circle_of_objects_ends(sample: Path, tmp_path: Path) -> None:
    data = bytearray(sample.read_bytes())
    base = int.from_bytes(data[80:88], "little")
    root = int.from_bytes(data[88:96], "little") - base
    # The module's list of constants becomes a pointer to the module itself.
    for field in range(1, 6):
        data[root + 8 * field : root + 8 * field + 8] = (root + base).to_bytes(8, "little")
    path = tmp_path / "Circle.olean"
    path.write_bytes(data)
    with pytest.raises(DamagedError):
        Module(path, Terms({}), Marks({}))


def test_limits_hold_for_a_replay(toolchain: EmbeddedToolchain, tmp_path: Path) -> None:
    text = (
        "set_option debug.skipKernelTC true in\n"
        "theorem t : Nat.beq (Nat.rec (motive := fun _ => Nat) 3 (fun _ r => r * r) 60) 0 = false"
        " := by decide +kernel\n"
    )
    path = compiled(toolchain, tmp_path / "Long.olean", text)
    limits = Limits(seconds=2, memory_mb=300)
    run = toolchain.replay((path,), None, header=toolchain.header, limits=limits)
    assert run.outcome in {"timeout", "out_of_memory"} or run.results[0].status == "exhausted", run


def test_a_name_of_the_statement_is_not_the_submissions(
    toolchain: EmbeddedToolchain, tmp_path: Path
) -> None:
    """As if the statement imported a constant that the submission declares by itself."""
    given = compiled(toolchain, tmp_path / "Given.olean", "def Small (n : Nat) : Prop := n < 2")
    run = toolchain.run(
        toolchain.header.replace("\n", "\nimport Given\n", 1) + "theorem f : Small 5 := sorry",
        limits=LIMITS,
        module="S",
        olean=tmp_path / "S.olean",
        imports={"Given": given},
    )
    assert run.exit_code == 0, run
    text = "def Small (n : Nat) : Prop := n < 9\ntheorem t : Small 5 := by unfold Small; decide"
    mine = compiled(toolchain, tmp_path / "M.olean", text)
    target = [Target(("t",), ("f",))]
    found = replay(toolchain, tmp_path / "S.olean", mine, targets=target).results[0]
    assert (found.status, "Small" in found.text) == ("other-statement", True)


def test_a_variable_below_too_many_binders_is_damage(sample: Path, tmp_path: Path) -> None:
    """Lean's constructor would take such a term for a closed one."""
    data = bytearray(sample.read_bytes())
    words = [int.from_bytes(data[i : i + 8], "little") for i in range(88, len(data) - 7, 8)]
    # Heads of bound variables: one pointer, tag 0, three words long.
    places = [i for i, word in enumerate(words) if word >> 32 == (1 << 16 | 24)]
    for place in places:
        if words[place + 1] < 64 and words[place + 1] & 1:
            start = 88 + 8 * (place + 1)
            data[start : start + 8] = (2 * (1 << 20) + 1).to_bytes(8, "little")
    path = tmp_path / "Far.olean"
    path.write_bytes(data)
    marks = Marks({})
    module = Module(path, Terms(marks), marks)
    with pytest.raises(DamagedError, match="bound variable"):
        _ = [module.constant(name) for name in module.addresses]


def test_a_gap_anywhere_in_a_block_is_told(toolchain: EmbeddedToolchain, tmp_path: Path) -> None:
    text = (
        "mutual\ninductive A : Type | mk\n"
        "inductive B : Type | mk : (sorry : Prop) → A → B\nend\n"
        "theorem t : A.mk = A.mk := rfl\n"
    )
    found = one(toolchain, tmp_path, text, "t")
    assert (found.status, found.axioms) == ("axioms", ("sorryAx",))


def test_every_axiom_of_the_base_library_is_told(toolchain: EmbeddedToolchain) -> None:
    folder = toolchain._base.folder  # pyright: ignore[reportPrivateUsage]
    found: set[tuple[str | int, ...]] = set()
    for path in sorted(folder.rglob("*.olean")):
        marks = Marks({})
        module = Module(path, Terms(marks), marks)
        found.update(n for n in module.addresses if isinstance(module.constant(n), Axiom))
    assert found == set(AXIOM_BITS)
