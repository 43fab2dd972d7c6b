"""Ids that are commands to a terminal, to Lean or to a file system, through real commands."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bayesnets import read_bif
from provers.lean.file_check import check_file
from provers.lean.rules import review
from provers.lean.toolchain import Limits, Toolchain
from workbench.encoders.terminal import terminal_text
from workbench.errors import InputError

embedded = pytest.importorskip("provers.lean.embedded", reason="needs the embedded toolchain")

DATA = Path("tests/data/foreign_ids")
LIMITS = Limits(seconds=60)


@pytest.fixture(scope="module")
def lean() -> Iterator[Toolchain]:
    toolchain = embedded.EmbeddedToolchain()
    yield toolchain
    toolchain.close()


def told(*arguments: str, code: int) -> str:
    """All that a command says, in which nothing is an order to the terminal."""
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(command, capture_output=True, check=False, timeout=120)
    assert done.returncode == code, done.stderr
    said = (done.stdout + done.stderr).decode()
    assert not [sign for sign in said if sign != "\n" and sign < " "]
    assert "Traceback" not in said
    return said


def files_below(folder: Path) -> list[Path]:
    return sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", ["id_injects_lean", "id_ansi", "id_long"])
def test_an_id_is_a_comment_and_a_name(name: str, tmp_path: Path, lean: Toolchain) -> None:
    source = DATA / f"{name}.jsonl"
    id_ = json.loads(source.read_text("utf-8"))["id"]
    out = tmp_path / "within" / "out"
    arguments = ("--problems", str(source), "--out", str(out), "--seconds-per-problem", "20")
    said = told("provers.prove", *arguments, code=0)
    assert f"{terminal_text(id_)}: proved" in said
    # The id makes no lines of its own.
    assert not any(line.startswith(("#eval", "axiom", "/-")) for line in said.splitlines())
    files = files_below(tmp_path)
    assert all(path.parts[:2] == ("within", "out") for path in files)
    assert all(len(part.encode()) <= 255 for path in files for part in path.parts)
    (judged,), (printed,) = out.glob("*.lean"), (out / "mathlib").iterdir()
    for path in (judged, printed):
        text = path.read_text("utf-8").replace("import Mathlib\n", "")
        body = text[len(lean.header_for(text)) :] if path == judged else text
        found = review(body, embedded=True)
        assert (found.violations, found.commands) == ((), ())
        assert [one.name for one in found.declarations] == [("a",)]
        rows = check_file(lean, LIMITS, lean.header_for(body) + body)
        assert [(row.theorem, row.verdict.status) for row in rows] == [("a", "proved")]
    (row,) = map(json.loads, (out / "results.jsonl").read_text("utf-8").splitlines())
    assert row["problem"] == id_


@pytest.mark.parametrize(("name", "line"), [("id_surrogate_prove", 1), ("surrogate_id", 2)])
def test_half_a_pair_is_told_before_anything_runs(name: str, line: int, tmp_path: Path) -> None:
    out = tmp_path / "out"
    arguments = ("--problems", str(DATA / f"{name}.jsonl"), "--out", str(out))
    said = told("provers.prove", *arguments, code=2)
    assert f"{name}.jsonl:{line}: the field 'id' is" in said
    assert not out.exists()


@pytest.mark.parametrize(
    ("name", "statuses"),
    [
        ("surrogate_id", ["proved", "proved"]),
        ("surrogate_submission", ["proved", "refused", "invalid-statement"]),
        ("id_injects_lean", ["proved"]),
        ("id_ansi", ["proved"]),
    ],
)
def test_ids_of_submissions_in_all_that_is_written(
    name: str, statuses: list[str], tmp_path: Path
) -> None:
    rows = [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text().splitlines()]
    path, out, junit = (tmp_path / each for each in ("rows.jsonl", "out.jsonl", "out.xml"))
    whole = [{"submission": "by omega", **row} for row in rows]
    path.write_text("".join(json.dumps(row) + "\n" for row in whole), "utf-8")
    exports = tmp_path / "for others"
    files = ("--out", str(out), "--junit", str(junit), "--export", str(exports), "--no-cache")
    code = 0 if set(statuses) == {"proved"} else 1
    told("provers.check", "--submissions", str(path), *files, code=code)
    written = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [row["status"] for row in written] == statuses
    assert [row["id"] for row in written] == [row["id"] for row in rows]
    proved = [row["export"] for row in written if row["status"] == "proved"]
    assert sorted(proved) == [path.name for path in sorted(exports.iterdir())]
    cases = ElementTree.fromstring(junit.read_bytes()).iter("testcase")  # noqa: S314
    assert len(list(cases)) == len(rows)
    assert "\x1b" not in junit.read_text("utf-8")


def test_a_net_whose_names_are_markup_is_refused() -> None:
    with pytest.raises(InputError, match=r"markup\.bif is broken"):
        read_bif(DATA / "markup.bif")
