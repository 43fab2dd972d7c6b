import math
import zipfile
from pathlib import Path

import pandas as pd
import pytest

from workbench.errors import InputError
from workbench.export import export_run
from workbench.figure import Figure
from workbench.run_commands import number, runs_main
from workbench.runs import RunFolder


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture
def run(tmp_path: Path) -> RunFolder:
    config = {"nets": 3, "train": {"rate": 0.1}}
    folder = RunFolder.create(
        tmp_path / "runs", experiment="toy", preset="[small]", config=config, seed=5
    )
    with folder.journal() as journal:
        journal.add_items(["a", "b"])
        journal.start("a")
        journal.finish("a", "done")
        journal.start("b")
        journal.finish("b", "timed_out", error="stopped after [60] s")
    folder.write_table("rows", pd.DataFrame({"net": [0, 1], "text": ["a,b", "ü"]}))
    folder.figure_path("mse", "png").write_bytes(b"png")
    folder.write_summary({"mse": Figure(0.0132, 0.008, 0.019, 1000)})
    folder.write_report("# Report\n")
    folder.finish("failed", "1 of 2 items did not get done.\nmore")
    return folder


def call(*args: object) -> int:
    return runs_main([str(arg) for arg in args], prog="runs")


def test_list(run: RunFolder, capsys: pytest.CaptureFixture[str]):
    other = RunFolder.create(run.path.parent, experiment="new", preset="p", config={}, seed=0)
    other.write_summary({"mse": Figure(0.5, 0.4, 0.6, 10)})
    other.finish("done")
    (run.path.parent / "half").mkdir()
    assert call("list", "--runs", run.path.parent) == 0
    out = capsys.readouterr().out
    for text in (run.path.name, "[small]", "failed", "1 of 2 items did not get done.", "broken"):
        assert text in out
    assert "mse 0.5000 [0.4000, 0.6000]" in out
    assert call("list", "--runs", run.path.parent, "--experiment", "new") == 0
    out = capsys.readouterr().out
    assert other.path.name in out
    assert run.path.name not in out


def test_list_of_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert call("list", "--runs", tmp_path / "none") == 0
    assert "There are no runs" in capsys.readouterr().out


def test_show(run: RunFolder, capsys: pytest.CaptureFixture[str]):
    assert call("show", run.path.name, "--runs", run.path.parent) == 0
    out = capsys.readouterr().out
    for text in (
        "toy, preset [small], seed 5",
        "train.rate",
        "1 done, 1 timed_out",
        "b (timed_out): stopped after [60] s",
        "0.0132 [0.0080, 0.0190]",
        "mse.png",
        "numpy",
    ):
        assert text in out


def test_compare(run: RunFolder, capsys: pytest.CaptureFixture[str]):
    other = RunFolder.create(run.path.parent, experiment="toy", preset="p", config={}, seed=5)
    other.write_summary({"mse": Figure(0.0032, 0.001, 0.009, 1000)})
    assert call("compare", run.path, other.path) == 0
    out = capsys.readouterr().out
    assert "0.0100" in out
    assert "train.rate" in out
    assert call("compare", run.path, run.path) == 0
    assert "The configurations are the same." in capsys.readouterr().out


def test_compare_cuts_no_name(
    run: RunFolder, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    name = "gap.fully_observed.direct_minus_scaffolded_exact"
    run.write_summary({name: Figure(-0.0123, -0.0456, -0.0078, 1000)})
    assert call("compare", run.path, run.path) == 0
    assert name in capsys.readouterr().out
    monkeypatch.setenv("COLUMNS", "80")
    assert call("compare", run.path, run.path) == 0
    assert "…" not in capsys.readouterr().out


def test_export_as_zip(run: RunFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    target = tmp_path / "out.zip"
    assert call("export", run.path, "--out", target) == 0
    assert f"exported: {target}" in capsys.readouterr().out
    with zipfile.ZipFile(target) as archive:
        names = {name.removeprefix(f"{run.path.name}/") for name in archive.namelist()}
        assert archive.testzip() is None
    assert names == {
        "summary.json",
        "report.md",
        "config.json",
        "figures/mse.png",
        "tables/rows.parquet",
    }


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_export_as_folder(run: RunFolder, tmp_path: Path, kind: str):
    target = tmp_path / "out"
    assert call("export", run.path, "--out", target, "--format", kind) == 0
    table = target / "tables" / f"rows.{kind}"
    frame = pd.read_csv(table) if kind == "csv" else pd.read_parquet(table)
    assert frame["text"].tolist() == ["a,b", "ü"]
    assert (target / "figures" / "mse.png").read_bytes() == b"png"
    assert (target / "report.md").exists()


def test_export_overwrites_nothing(run: RunFolder, tmp_path: Path):
    target = tmp_path / "out.zip"
    target.write_text("mine")
    with pytest.raises(InputError, match=r"out\.zip exists already"):
        call("export", run.path, "--out", target)
    assert target.read_text() == "mine"


def test_failed_export_leaves_nothing(run: RunFolder, tmp_path: Path):
    run.table_path("rows").write_bytes(b"PAR1 cut off")
    with pytest.raises(InputError, match="rows"):
        export_run(run, tmp_path / "out", "csv")
    assert [path.name for path in tmp_path.iterdir()] == ["runs"]


def test_export_is_named_after_the_run(
    run: RunFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    assert export_run(run, None, "zip") == Path(f"{run.path.name}.zip")
    assert export_run(run, None, "csv") == Path(f"{run.path.name}-csv")


def test_numbers():
    nan = math.nan
    assert number(Figure(0.5, nan, nan, 1)) == "0.5000"
    assert number(Figure(nan, nan, nan, 0)) == "–"
    assert number(Figure(-1e-9, -0.1, 1e-9, 1)) == "0.0000 [-0.1000, 0.0000]"
    assert number(Figure(1300.4, 1200.0, 1400.0, 6)) == "1,300 [1,200, 1,400]"
