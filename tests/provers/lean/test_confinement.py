"""What a run of Lean may reach, tried with executables that play `lean`."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from provers.lean.confinement import landlock_version
from provers.lean.process import Command, LeanProcesses
from provers.lean.toolchain import Limits, ToolchainError

pytestmark = pytest.mark.skipif(not landlock_version(), reason="this system has no Landlock")
LIMITS = Limits(seconds=20)


def says(code: str, readable: tuple[Path, ...] = (Path("/"),)) -> str:
    """What a Python program prints when it is run as Lean is."""
    processes = LeanProcesses(None)
    command = Command((sys.executable, "-I", "-S", "-c", code), {}, readable=readable)
    try:
        return processes.capture(command, LIMITS).strip()
    finally:
        processes.close()


def attempt(code: str) -> str:
    return (
        f"try:\n    {code}\n    print('done')\nexcept OSError as error:\n    print(error.errno)\n"
    )


def test_a_run_writes_in_its_own_folder_alone(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_text("kept")
    for code in (f"open({str(mine)!r}, 'w')", f"import os; os.remove({str(mine)!r})"):
        assert says(attempt(code)) == "13"
    assert mine.read_text() == "kept"
    assert says(attempt("open('here', 'w')")) == "done"


def test_a_run_reads_what_it_was_given_alone(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("key")
    python = Path(sys.base_prefix)
    given = (python, Path("/lib"), Path("/lib64"), Path("/usr/lib"), Path(sys.executable).parent)
    code = attempt(f"open({str(secret)!r})")
    assert says(code, given) == "13"
    assert says(code, (*given, tmp_path)) == "done"


def test_a_run_reaches_no_other_process() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        kill = attempt(f"import os; os.kill({child.pid}, {int(signal.SIGKILL)})")
        assert says(kill) == "1" or landlock_version() < 6
        assert says(attempt(f"open('/proc/{child.pid}/mem', 'rb+')")) in {"1", "13"}
        assert says(attempt("import os; open(f'/proc/{os.getppid()}/mem', 'rb+')")) in {"1", "13"}
        assert child.poll() is None
        child.kill()


def test_without_it_the_same_would_go_through(tmp_path: Path) -> None:
    code = attempt(f"open({str(tmp_path / 'mine')!r}, 'w')")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "done"
    assert os.path.exists(tmp_path / "mine")  # noqa: PTH110


def test_a_program_out_of_reach_is_told() -> None:
    processes = LeanProcesses(None)
    with pytest.raises(ToolchainError):
        processes.capture(Command((sys.executable, "-c", "1"), {}), LIMITS)
    processes.close()
