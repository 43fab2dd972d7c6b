"""The command line, in this process where that is enough and in real ones where it is not."""

import importlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from toy_runs import Toy, read

from workbench.experiment import main
from workbench.runs import RunFolder


@pytest.fixture
def installed(toy: Toy, monkeypatch: pytest.MonkeyPatch) -> Toy:
    monkeypatch.syspath_prepend(str(toy.site))
    monkeypatch.delitem(sys.modules, "toy_study", raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    importlib.invalidate_caches()
    return toy


def run(toy: Toy, *args: object) -> int:
    words = ["toy", "--compute", "serial", "--runs", toy.runs, *args]
    return main([str(word) for word in words])


def leave(*args: str) -> object:
    with pytest.raises(SystemExit) as caught:
        main(args)
    return caught.value.code


def test_run_from_command_line_to_folder(installed: Toy, capsys: pytest.CaptureFixture[str]):
    assert run(installed, "--seed", 3, "--items", 2, "--draw.rows", 10) == 0
    out, err = capsys.readouterr()
    folder = installed.folder()
    assert out.splitlines()[-1] == f"run: {folder}"
    assert err == ""
    info = RunFolder.open(folder).info
    assert (info.preset, info.seed) == ("small", 3)
    assert info.config["items"] == 2
    assert info.config["draw"] == {"rows": 10, "scale": 1.0}
    assert info.argv[0] == "toy"
    summary = read(folder / "summary.json")
    assert (summary["experiment"], summary["status"]) == ("toy", "done")
    assert set(summary["figures"]["mean"]) == {"value", "low", "high", "n"}
    assert summary["figures"]["mean"]["n"] == 20


def test_preset_gives_the_values_that_are_not_overridden(installed: Toy):
    assert run(installed, "--preset=large", "--items", "1") == 0
    config = RunFolder.open(installed.folder()).info.config
    assert (config["items"], config["draw"]["rows"]) == (1, 500)


def test_dry_run_prints_the_plan_and_makes_nothing(
    installed: Toy, capsys: pytest.CaptureFixture[str]
):
    assert run(installed, "--dry-run", "--seconds", 50) == 0
    out = capsys.readouterr().out
    assert "Toy study" in out
    assert re.search(r"items\s*│\s*4", out)
    assert "3 min 20 s" in out
    assert "2.5 MB" in out
    assert not installed.runs.exists()


def test_help_describes_every_field(installed: Toy, capsys: pytest.CaptureFixture[str]):
    assert leave("toy", "--preset", "large", "--help") == 0
    out = capsys.readouterr().out
    for text in ("How many items there are. (default: 40)", "--draw.scale", "Rows an item draws"):
        assert text in out
    for option in ("--preset", "--seed", "--runs", "--dry-run", "--resume", "--workers"):
        assert option in out


def test_list_shows_broken_experiments_too(installed: Toy, capsys: pytest.CaptureFixture[str]):
    assert main(["--list"]) == 0
    out = capsys.readouterr().out
    assert "toy\n    A toy study\n    presets: small, large" in out
    assert "broken\n    broken: RuntimeError: half installed" in out


def test_help_names_commands_and_experiments(installed: Toy, capsys: pytest.CaptureFixture[str]):
    assert leave("--help") == 0
    out = capsys.readouterr().out
    for text in ("runs compare RUN RUN", "--print-completion", "toy", "--resume RUN"):
        assert text in out


@pytest.mark.parametrize(
    ("args", "named"),
    [
        (["tooy"], "Did you mean toy?"),
        (["broken"], "half installed"),
        (["toy", "--items", "0"], "0 items are too few. Give 1 or more."),
        (["toy", "--items", "2000"], "2000 items are too many"),
        (["toy", "--seed", "-1"], "The seed -1 is negative"),
        (["toy", "--workers", "0"], "0 workers"),
        (["toy", "--resume", "nowhere"], "no run folder nowhere"),
        (["toy", "--resume", "x", "--items", "3"], "--items 3 cannot be given"),
        (["runs", "show", "nowhere"], "no run folder nowhere"),
    ],
)
def test_bad_input_is_named_in_one_line(
    installed: Toy, capsys: pytest.CaptureFixture[str], args: list[str], named: str
):
    assert main(args) == 2
    err = capsys.readouterr().err
    assert named in err
    assert len(err.splitlines()) == 1
    assert not installed.runs.exists()


@pytest.mark.parametrize(
    ("args", "named"),
    [
        (["toy", "--items", "many"], "--items"),
        (["toy", "--itms", "3"], "--items"),
        (["toy", "--preset", "huge"], "huge"),
        (["toy", "--fault", "fire"], "fire"),
        (["--print-completion", "fish"], "fish"),
        (["--nonsense"], "--nonsense"),
    ],
)
def test_bad_arguments_are_named(
    installed: Toy, capsys: pytest.CaptureFixture[str], args: list[str], named: str
):
    assert leave(*args) == 2
    assert named in capsys.readouterr().err


def test_nothing_asked_is_help(installed: Toy, capsys: pytest.CaptureFixture[str]):
    assert main([]) == 0
    assert "NAME --dry-run" in capsys.readouterr().out


def test_bad_input_found_while_running_fails_the_run(
    installed: Toy, capsys: pytest.CaptureFixture[str]
):
    assert run(installed, "--fault", "input") == 2
    out, err = capsys.readouterr()
    assert out.splitlines()[-1] == f"run: {installed.folder()}"
    assert "The net 'alarm' has no node 'X9'. Choose another." in err
    assert "Traceback" not in err
    assert read(installed.folder() / "status.json")["status"] == "failed"


def test_run_of_another_experiment_is_not_resumed(
    installed: Toy, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    other = RunFolder.create(tmp_path / "o", experiment="other", preset="p", config={}, seed=0)
    other.finish("interrupted")
    assert main(["toy", "--resume", str(other.path)]) == 2
    assert "is a run of 'other'" in capsys.readouterr().err


def test_run_of_another_version_is_not_resumed(installed: Toy, capsys: pytest.CaptureFixture[str]):
    assert run(installed) == 0
    path = installed.folder() / "config.json"
    data = json.loads(path.read_text())
    data["config"]["depth"] = 3
    path.write_text(json.dumps(data))
    assert main(["toy", "--resume", str(installed.folder())]) == 2
    assert "unknown fields: depth" in capsys.readouterr().err


def test_finished_run_can_be_resumed_by_name(installed: Toy, capsys: pytest.CaptureFixture[str]):
    assert run(installed) == 0
    folder = installed.folder()
    before = (folder / "tables" / "rows.parquet").read_bytes()
    args = ["toy", "--resume", folder.name, "--runs", str(installed.runs), "--compute", "serial"]
    assert main(args) == 0
    assert "4 of 4 items are done already" in capsys.readouterr().out
    assert (folder / "tables" / "rows.parquet").read_bytes() == before


def test_folder_that_cannot_be_made_is_named(installed: Toy, capsys: pytest.CaptureFixture[str]):
    installed.runs.write_text("a file, not a folder")
    assert run(installed) == 2
    assert f"No run folder can be made in {installed.runs}" in capsys.readouterr().err


@pytest.mark.parametrize("args", [["--help"], ["--list"], ["toy", "--help"], ["runs", "--help"]])
def test_help_imports_nothing_heavy(toy: Toy, args: list[str]):
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "workbench.experiment", *args],
        env=toy.environment,
        capture_output=True,
        text=True,
        check=True,
    )
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "workbench.registry" in imported
    assert imported.isdisjoint({"numpy", "pandas", "jax", "sqlite3", "matplotlib", "pyagrum"})
    if args != ["toy", "--help"]:
        assert "tyro" not in imported


def test_reader_that_goes_away_is_no_error(toy: Toy):
    command = " ".join(toy.command("--help")) + " | head -n 1"
    done = subprocess.run(
        ["sh", "-c", command], env=toy.environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("usage")
    assert done.stderr == ""
