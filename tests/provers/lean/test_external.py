"""Toolchains of the user's own, with the native runtime playing `lean`."""

from pathlib import Path

import pytest

from provers import toolchain
from provers.lean.external import LakeProject, LeanExecutable
from provers.lean.toolchain import Limits, ToolchainError
from tests.provers.lean.stand_in import write_lean

LIMITS = Limits(seconds=20, memory_mb=2048)
TRUTH = "prelude\ninductive Truth : Prop | intro\ntheorem a : Truth := Truth.intro\n"


@pytest.fixture
def lean(tmp_path: Path) -> Path:
    return write_lean(tmp_path / "bin" / "lean")


@pytest.fixture
def lake(tmp_path: Path, lean: Path) -> Path:
    path = lean.with_name("lake")
    path.write_text(f'#!/bin/sh\necho "LEAN_PATH={tmp_path}/compiled"\necho "PATH={lean.parent}"\n')
    path.chmod(0o755)
    return path


def test_an_executable_runs_files(lean: Path, tmp_path: Path) -> None:
    chosen = LeanExecutable(lean)
    assert "4.35.0" in chosen.version()
    good = chosen.run(TRUTH, limits=LIMITS, olean=tmp_path / "a.olean")
    assert (good.outcome, good.exit_code) == ("finished", 0)
    assert (tmp_path / "a.olean").is_file()
    bad = chosen.run(TRUTH + "theorem b : Truth := x\n", limits=LIMITS)
    assert (bad.exit_code, bad.messages[0].line) == (1, 4)
    chosen.close()


def test_a_lake_project_gives_its_search_path(lean: Path, lake: Path, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled" / "Mathlib.olean"
    assert LeanExecutable(lean).run(TRUTH, limits=LIMITS, module="Mathlib", olean=compiled)
    project = tmp_path / "project"
    project.mkdir()
    (project / "lakefile.toml").touch()
    chosen = LakeProject(project, lake=lake)
    assert (chosen.dialect, chosen.header) == ("mathlib", "import Mathlib\n")
    run = chosen.run("prelude\nimport Mathlib\ntheorem b : Truth := a\n", limits=LIMITS)
    assert (run.exit_code, run.messages) == (0, ())


def test_a_missing_executable_is_told(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match="no executable"):
        LeanExecutable(tmp_path / "nothing")


def test_a_folder_that_is_no_project_is_told(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match="no lakefile"):
        LakeProject(tmp_path)


def test_an_executable_that_fails_is_told(tmp_path: Path) -> None:
    path = Path(tmp_path / "lean")
    path.write_text("#!/bin/sh\necho broken >&2\nexit 3\n")
    path.chmod(0o755)
    with pytest.raises(ToolchainError, match="broken"):
        LeanExecutable(path).version()


def test_the_command_lists_toolchains(capsys: pytest.CaptureFixture[str]) -> None:
    assert toolchain.main([]) == 0
    assert "embedded  Lean 4.35.0" in capsys.readouterr().out


def test_an_installation_without_network_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toolchain, "ELAN_SCRIPT", "http://127.0.0.1:9/elan-init.sh")
    assert toolchain.main(["--install"]) == 1
    assert "cannot be reached" in capsys.readouterr().err
