import dataclasses
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_nets import joint, mixed_net

from bayesnets.agrum import pyagrum
from bayesnets.bif import from_pyagrum, read_bif, to_pyagrum, write_bif
from bayesnets.generate import random_net
from bayesnets.network import BayesNet
from workbench.errors import InputError

GOOD = """network "x" {
}
// a comment with probability (a) { table 0.9 0.1; }
variable a { type discrete[2] {yes, no}; }
variable b {
  type discrete[3] {x, y, 7};
  property position = 12;
}
probability (a) { table 0.3 0.7; }
probability (b | a) {
  (yes) 0.1, 0.2, 0.7;  /* one
  more */
  (no) 3e-1 0.3 0.4;
}
"""


NAME = st.from_regex(r"[a-zA-Z_][a-zA-Z0-9_]{0,5}_", fullmatch=True)
SEED = st.integers(0, 2**32)


def assert_same(one: BayesNet, other: BayesNet) -> None:
    assert one.names == other.names
    assert one.parents == other.parents
    assert one.states == other.states
    assert all(np.array_equal(a, b) for a, b in zip(one.tables, other.tables, strict=True))


@settings(deadline=None)
@given(SEED, st.data())
def test_a_written_net_comes_back_bit_for_bit(
    tmp_path_factory: pytest.TempPathFactory, seed: int, data: st.DataObject
):
    base = mixed_net(seed, zeros=bool(seed % 2))
    size = base.num_variables
    names = data.draw(st.lists(NAME, min_size=size, max_size=size, unique=True))
    label = NAME | st.integers(0, 99).map(str)
    states = [
        tuple(data.draw(st.lists(label, min_size=arity, max_size=arity, unique=True)))
        for arity in base.arities
    ]
    net = dataclasses.replace(base, names=tuple(names), states=tuple(states))
    path = tmp_path_factory.mktemp("bif") / "net.bif"
    write_bif(net, path)
    assert_same(net, read_bif(path))
    assert [file.name for file in path.parent.iterdir()] == ["net.bif"]


@settings(deadline=None)
@given(SEED)
def test_a_net_survives_pyagrum(seed: int):
    net = mixed_net(seed)
    assert_same(net, from_pyagrum(to_pyagrum(net)))


@settings(deadline=None)
@given(SEED)
def test_pyagrum_gives_assignments_the_same_probability(seed: int):
    net = mixed_net(seed)
    graph = to_pyagrum(net)
    values = [int(v) for v in np.random.default_rng(seed).integers(net.arities)]
    whole = pyagrum.Instantiation()
    for variable, value in enumerate(values):
        whole.add(graph.variable(variable))
        whole.chgVal(graph.variable(variable), value)
    assert graph.jointProbability(whole) == pytest.approx(joint(net)[tuple(values)], rel=1e-12)


def test_a_paper_net_comes_back(tmp_path: Path):
    net = random_net(100, 100, seed=np.random.SeedSequence(4))
    write_bif(net, tmp_path / "net.bif")
    assert_same(net, read_bif(str(tmp_path / "net.bif")))


def test_paths_beyond_ascii_line_ends_and_byte_order_marks_do_no_harm(tmp_path: Path):
    net = random_net(5, 4, seed=np.random.SeedSequence(4))
    path = tmp_path / "Ordner für Netze" / "Ä"
    write_bif(net, path)
    assert_same(net, read_bif(path))
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert_same(net, read_bif(path))


def test_comments_properties_commas_and_exponents_are_read(tmp_path: Path):
    path = tmp_path / "net.bif"
    path.write_text(GOOD)
    net = read_bif(path)
    assert net.names == ("a", "b")
    assert net.states == (("yes", "no"), ("x", "y", "7"))
    assert net.tables[0].tolist() == [0.3, 0.7]
    assert net.tables[1].tolist() == [[0.1, 0.2, 0.7], [0.3, 0.3, 0.4]]


def test_default_rows_and_whole_tables_are_read(tmp_path: Path):
    path = tmp_path / "net.bif"
    rows = GOOD[GOOD.index("  (yes)") : GOOD.rindex("}")]
    path.write_text(GOOD.replace(rows, "default 0.1 0.2 0.7; (no) 0.3 0.3 0.4;"))
    assert read_bif(path).tables[1].tolist() == [[0.1, 0.2, 0.7], [0.3, 0.3, 0.4]]
    path.write_text(GOOD.replace(rows, "table 0.1 0.3 0.2 0.3 0.7 0.4;"))
    assert read_bif(path).tables[1].tolist() == [[0.1, 0.2, 0.7], [0.3, 0.3, 0.4]]


def test_rows_of_rounded_decimals_are_rescaled(tmp_path: Path):
    path = tmp_path / "net.bif"
    path.write_text(GOOD.replace("0.3 0.7;", "0.333 0.666;"))
    assert read_bif(path).tables[0] == pytest.approx([1 / 3, 2 / 3], rel=1e-15)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("{yes, no};", "{yes, no}", r"net.bif:4: 41 : error : Syntax error : .;. expected"),
        ("discrete[2] {yes, no}", "continuous", "net.bif:4: .*discrete"),
        ("discrete[2]", "discrete[3]", "net.bif:4: .*Too many modalities"),
        ("(b | a)", "(b | q)", "net.bif:10: .*Object not found"),
        ("(no)", "(maybe)", "net.bif:13: .*Object not found"),
        ("0.3 0.7;", "0.3 0.8;", r"net.bif, line 9: the table of 'a' has the row \[0.3, 0.8\]"),
        ("0.3 0.7;", "-0.3 1.3;", r"line 9: the table of 'a' has the row \[-0.3, 1.3\]"),
        ("0.3 0.7;", "0.3;", "line 9: the table of 'a' has the row"),
        ("(no) 3e-1 0.3 0.4;", "", "line 10: the table of 'b' has the row"),
        ("probability (a) { table 0.3 0.7; }", "", "no probabilities for variable 'a'"),
        ("(a) { table 0.3 0.7; }", "(a | b) { default 0.3 0.7; }", "Directed cycle"),
    ],
)
def test_a_broken_file_is_refused(tmp_path: Path, old: str, new: str, message: str):
    path = tmp_path / "net.bif"
    assert GOOD.count(old) >= 1
    head, tail = GOOD[: GOOD.index("variable")], GOOD[GOOD.index("variable") :]
    path.write_text(head + tail.replace(old, new, 1))
    with pytest.raises(InputError, match=message):
        read_bif(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is broken: .*net.bif:1: 1"),
        (b"hello world", "is broken: .*net.bif:1: 1"),
        (b'network "x" {\n}\n', "declares no variable"),
        (b"network \xff\xfe", r"is not UTF-8 text \(byte 8\)"),
    ],
)
def test_a_file_that_is_no_net_is_refused(tmp_path: Path, content: bytes, message: str):
    (tmp_path / "net.bif").write_bytes(content)
    with pytest.raises(InputError, match=message):
        read_bif(tmp_path / "net.bif")


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path):
    with pytest.raises(InputError, match=r"none.bif cannot be read: No such file"):
        read_bif(tmp_path / "none.bif")
    with pytest.raises(InputError, match="cannot be read: Is a directory"):
        read_bif(tmp_path)


@pytest.mark.parametrize("name", ["table", "two words", "a-b", "1", "é", "a;}"])
def test_names_that_the_format_cannot_hold_are_refused(tmp_path: Path, name: str):
    half = np.array([0.5, 0.5])
    net = BayesNet((name,), ((),), (half,), (("0", "1"),))
    with pytest.raises(InputError, match="cannot be written as BIF"):
        write_bif(net, tmp_path / "net.bif")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("label", ["a b", "0.5", "-1", "<5", "default", "1a"])
def test_labels_that_the_format_cannot_hold_are_refused(tmp_path: Path, label: str):
    half = np.array([0.5, 0.5])
    net = BayesNet(("a",), ((),), (half,), ((label, "x"),))
    with pytest.raises(InputError, match="cannot be written as BIF"):
        write_bif(net, tmp_path / "net.bif")


def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path):
    (tmp_path / "file").write_text("")
    net = random_net(2, 1, seed=np.random.SeedSequence(0))
    with pytest.raises(InputError, match="no file can be written"):
        write_bif(net, tmp_path / "file" / "net.bif")
