import json
import math
import os
import time
from pathlib import Path

import pandas as pd
import pytest

from workbench.errors import InputError
from workbench.figure import Figure
from workbench.runs import RunFolder, find_run, list_runs, run_record

FIGURES = {
    "mse.local_geom.free": Figure(0.014, 0.011, 0.017, 1000),
    "none": Figure(math.nan, math.nan, math.nan, 0),
}


def make(runs: Path, name: str = "toy") -> RunFolder:
    return RunFolder.create(
        runs, experiment=name, preset="small", config={"nets": 3}, seed=7, argv=["toy"]
    )


def test_life_of_a_run(tmp_path: Path):
    folder = make(tmp_path)
    assert folder.path.name.startswith("toy-2")
    assert list(tmp_path.iterdir()) == [folder.path]
    assert folder.status().status == "running"
    assert folder.lock.held()
    assert run_record(folder.path).status == "running"

    frame = pd.DataFrame({"net": [0, 1], "estimate": [0.5, 0.25]})
    folder.write_table("estimates", frame)
    folder.write_summary(FIGURES)
    folder.write_report("# Done\n")
    folder.figure_path("mse", "png").write_bytes(b"png")
    folder.finish("done")

    again = RunFolder.open(folder.path)
    assert again.info == folder.info
    assert (again.info.experiment, again.info.seed, again.info.config) == ("toy", 7, {"nets": 3})
    assert again.info.libraries["numpy"]
    assert again.tables() == ["estimates"]
    pd.testing.assert_frame_equal(again.read_table("estimates"), frame)
    assert [path.name for path in again.figure_files()] == ["mse.png"]
    assert again.figures()["mse.local_geom.free"] == FIGURES["mse.local_geom.free"]
    assert again.status().status == "done"
    assert not again.lock.held()
    summary = json.loads((folder.path / "summary.json").read_text())
    assert list(summary) == [
        "experiment",
        "status",
        "preset",
        "seed",
        "created",
        "seconds",
        "code_version",
        "figures",
    ]
    assert summary["status"] == "done"
    assert summary["figures"]["none"] == {"value": None, "low": None, "high": None, "n": 0}
    left = {path.name for path in folder.path.iterdir()}
    assert not {name for name in left if name.startswith(".")}


def test_folder_that_cannot_be_made_whole_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def fail(folder: RunFolder) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(RunFolder, "keep_reserve", fail)
    with pytest.raises(OSError, match="No space"):
        make(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_time_adds_up_over_resumes(tmp_path: Path):
    folder = make(tmp_path)
    time.sleep(0.05)
    folder.finish("interrupted", "Ctrl-C")
    first = folder.status().seconds
    again = RunFolder.open(folder.path)
    again.resume()
    time.sleep(0.05)
    again.finish("done")
    assert first >= 0.05
    assert again.status().seconds >= first + 0.05


def test_a_broken_status_does_not_keep_a_run_from_being_resumed(tmp_path: Path):
    folder = make(tmp_path)
    folder.finish("interrupted", "Ctrl-C")
    (folder.path / "status.json").write_text('{"status"')
    again = RunFolder.open(folder.path)
    again.resume()
    assert again.status().status == "running"
    again.finish("done")


def test_resume_of_a_running_run_is_refused(tmp_path: Path):
    folder = make(tmp_path)
    with pytest.raises(InputError, match=f"process {os.getpid()}"):
        RunFolder.open(folder.path).resume()


def test_list_is_newest_first_and_shows_what_is_broken(tmp_path: Path):
    good = make(tmp_path, "good")
    good.write_summary(FIGURES)
    good.finish("done")
    failed = make(tmp_path, "bad")
    failed.finish("failed", "The loss is NaN.")
    (tmp_path / "empty").mkdir()
    (tmp_path / "a file").touch()
    (tmp_path / ".tmp-half").mkdir()
    torn = make(tmp_path, "torn")
    (torn.path / "config.json").write_text('{"experiment"')
    for name, file in (("status", "status.json"), ("summary", "summary.json")):
        broken = make(tmp_path, name)
        broken.write_summary(FIGURES)
        (broken.path / file).write_text('{"status": "sleeping", "figures": [1]}')
    other = make(tmp_path, "other")
    (other.path / "config.json").write_text('{"name": "from elsewhere"}')

    records = {record.path.name.split("-")[0]: record for record in list_runs(tmp_path)}
    assert {name: record.status for name, record in records.items()} == {
        "good": "done",
        "bad": "failed",
        "empty": "broken",
        "torn": "broken",
        "status": "broken",
        "summary": "broken",
        "other": "broken",
    }
    assert records["good"].figures["mse.local_geom.free"].value == 0.014
    assert records["bad"].problem == "The loss is NaN."
    assert "config.json" in records["torn"].problem
    assert "sleeping" in records["status"].problem
    assert "figures" in records["summary"].problem
    created = [record.created for record in list_runs(tmp_path)]
    assert created == sorted(created, reverse=True)


def test_list_of_nothing(tmp_path: Path):
    assert list_runs(tmp_path / "none") == []


def test_a_thousand_runs_list_at_once(tmp_path: Path):
    folder = make(tmp_path / "runs")
    folder.write_summary({f"figure {n}": Figure(1.0, 0.5, 1.5, 10) for n in range(30)})
    folder.finish("done")
    for number in range(999):
        copy = folder.path.with_name(f"toy-{number}")
        copy.mkdir()
        for file in ("config.json", "status.json", "summary.json"):
            (copy / file).write_bytes((folder.path / file).read_bytes())
    began = time.process_time()
    assert len(list_runs(tmp_path / "runs")) == 1000
    assert time.process_time() - began < 2


def test_run_is_found_by_path_and_by_name(tmp_path: Path):
    folder = make(tmp_path)
    assert find_run(folder.path, Path("elsewhere")) == folder.path
    assert find_run(Path(folder.path.name), tmp_path) == folder.path
    assert find_run(Path("none"), tmp_path) == Path("none")


@pytest.mark.parametrize("name", ["", "../x", "a/b", ".hidden", "a b", "x" * 121])
def test_names_that_could_leave_the_folder_are_refused(tmp_path: Path, name: str):
    folder = make(tmp_path)
    for use in (folder.item_path, folder.table_path, lambda text: folder.figure_path(text, "png")):
        with pytest.raises(InputError, match="cannot name a"):
            use(name)


def test_missing_things_are_named(tmp_path: Path):
    folder = make(tmp_path)
    folder.write_table("rows", pd.DataFrame({"a": [1]}))
    with pytest.raises(InputError, match=r"no table 'row'\. There are: rows"):
        folder.read_table("row")
    with pytest.raises(InputError, match="no run folder"):
        RunFolder.open(tmp_path / "none")
    (tmp_path / "plain").mkdir()
    with pytest.raises(InputError, match=r"no config\.json"):
        RunFolder.open(tmp_path / "plain")
