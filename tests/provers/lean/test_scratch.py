"""Folders for temporary files: what a killed process leaves is removed by a later one."""

import subprocess
import sys
from pathlib import Path

import pytest

from provers.lean import scratch

SCRIPT = (
    "import sys, tempfile\n"
    "tempfile.tempdir = sys.argv[1]\n"
    "from provers.lean.scratch import scratch_folder\n"
    "folder = scratch_folder()\n"
    "(folder / 'lean-left').mkdir()\n"
    "print(folder, flush=True)\n"
    "sys.stdin.read()\n"
)


def started(folder: Path) -> tuple[subprocess.Popen[str], Path]:
    """A process with a folder of its own, which ends when its standard input does."""
    command = [sys.executable, "-c", SCRIPT, str(folder)]
    child = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
    )
    assert child.stdout is not None
    return child, Path(child.stdout.readline().strip())


def test_folders_go_with_their_processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (killed, left), (alive, kept) = started(tmp_path), started(tmp_path)
    killed.kill()
    killed.communicate()
    assert (left / "lean-left").is_dir()
    own = scratch.scratch_folder()
    assert not left.exists()
    assert (kept / "lean-left").is_dir()
    assert scratch.scratch_folder() == own
    alive.communicate("")
    assert alive.returncode == 0
    assert not kept.exists()


def test_a_folder_that_was_removed_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    first = scratch.scratch_folder()
    (first / "owner").unlink()
    first.rmdir()
    second = scratch.scratch_folder()
    assert first != second
    assert second.is_dir()


def test_a_folder_that_is_a_link_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "other").mkdir()
    folder = scratch.user_folder()
    folder.rmdir()
    folder.symlink_to(tmp_path / "other")
    with pytest.raises(PermissionError, match="another user"):
        scratch.scratch_folder()
