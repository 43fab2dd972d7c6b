"""Runs of Lean that meet their limits, lose their server, or find no space."""

import logging
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from provers.lean import base_library, process
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.process import Command, LeanProcesses
from provers.lean.runtime import native_library
from provers.lean.toolchain import LeanRun, Limits, ToolchainError

TRUTH = "prelude\ninductive Truth : Prop | intro\ntheorem a : Truth := Truth.intro\n"
# 3 squared again and again: some steps take a while, sixty more than any machine has.
SQUARES = (
    "theorem hog : Nat.beq (Nat.rec (motive := fun _ => Nat) 3 (fun _ r => r * r) {0}) 0 = false"
    " := by decide\n"
)
CAT = "/bin/cat"


@pytest.fixture(scope="module")
def embedded() -> Iterator[EmbeddedToolchain]:
    toolchain = EmbeddedToolchain()
    yield toolchain
    toolchain.close()


def squares(toolchain: EmbeddedToolchain, steps: int, limits: Limits) -> LeanRun:
    return toolchain.run(toolchain.header + SQUARES.format(steps), limits=limits)


def servers(toolchain: EmbeddedToolchain) -> set[int]:
    processes = toolchain._processes  # pyright: ignore[reportPrivateUsage]
    return {server.process.pid for server in processes._idle["run"]}  # pyright: ignore[reportPrivateUsage]


def runs_below(folder: Path) -> list[int]:
    """Processes that work in a folder."""
    found: list[int] = []
    for link in Path("/proc").glob("[0-9]*/cwd"):
        try:
            if str(link.readlink()).startswith(str(folder)):
                found.append(int(link.parent.name))
        except OSError:
            continue
    return found


def wait_for_run(folder: Path) -> int:
    deadline = time.monotonic() + 30
    while not (found := runs_below(folder)) and time.monotonic() < deadline:
        time.sleep(0.01)
    return found[0]


def test_limits_are_in_force_while_lean_runs(
    embedded: EmbeddedToolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    limits = Limits(seconds=2, memory_mb=3000, file_mb=7)
    thread = threading.Thread(target=squares, args=(embedded, 60, limits))
    thread.start()
    child = wait_for_run(tmp_path)
    time.sleep(0.5)  # limits are set right after the folder
    rows = Path(f"/proc/{child}/limits").read_text().splitlines()
    hosts = Path(f"/proc/{child}/net/dev").read_text()
    thread.join()
    soft = {row[:26].strip(): row[26:].split()[:2] for row in rows}
    assert soft["Max file size"] == [str(7 << 20)] * 2
    assert soft["Max core file size"] == ["0", "0"]
    assert soft["Max open files"] == ["256", "256"]
    assert soft["Max cpu time"] == [str(2 * (os.cpu_count() or 1) + 2)] * 2
    space = int(soft["Max address space"][0])
    assert 3000 << 20 < space < 16_000 << 20
    # No device but the loopback one, unless it was told that the system does not allow it.
    devices = [line.split(":")[0].strip() for line in hosts.splitlines()[2:]]
    told = embedded._processes._told  # pyright: ignore[reportPrivateUsage]
    assert devices == ["lo"] or told


def test_a_limit_that_cannot_be_set_is_infrastructure(embedded: EmbeddedToolchain) -> None:
    run = embedded.run(embedded.header, limits=Limits(file_mb=1 << 50))
    assert run.outcome == "infrastructure"
    assert "Overflow" in run.stderr


def test_a_network_that_stays_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    processes = LeanProcesses(None)
    answer = process._Answer(0, False, False, "", 0.1, 1.0, False, True, 1.0)  # pyright: ignore[reportPrivateUsage]
    command = Command((CAT, "/proc/self/net/dev"), {}, readable=(Path("/"),))
    with caplog.at_level(logging.WARNING):
        assert "lo:" in processes.capture(command, Limits())
        before = len(caplog.records)
        for _ in range(2):
            processes._give_back(processes._take(), answer)  # pyright: ignore[reportPrivateUsage]
    processes.close()
    assert len(caplog.records) - before in {0, 1}
    assert any("network" in record.getMessage() for record in caplog.records)


def test_a_memory_hog_meets_its_limit(embedded: EmbeddedToolchain) -> None:
    run = squares(embedded, 60, Limits(seconds=60, memory_mb=30))
    assert run.outcome == "out_of_memory"
    assert run.peak_mb < 500


def test_a_stack_overflow_is_no_lack_of_memory(embedded: EmbeddedToolchain) -> None:
    text = embedded.header + "theorem a : " + "¬" * 200_000 + "True\n"
    assert embedded.run(text, limits=Limits(memory_mb=160)).outcome == "crash"


def test_servers_are_replaced_after_many_uses(
    embedded: EmbeddedToolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "_MOST_USES", 2)
    embedded.close()
    embedded.run(embedded.header, limits=Limits())
    assert len(servers(embedded)) == 1
    embedded.run(embedded.header, limits=Limits())
    assert not servers(embedded)


def test_a_server_that_has_grown_is_replaced(
    embedded: EmbeddedToolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "_MOST_SERVER_MB", 10)
    embedded.close()
    assert embedded.run(embedded.header, limits=Limits()).exit_code == 0
    assert not servers(embedded)


def test_a_run_whose_server_is_killed_is_run_again(
    embedded: EmbeddedToolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    runs: list[LeanRun] = []
    text = embedded.header + "".join(
        f"theorem t{n} (a b c : Int) (h : a ≤ b) (g : b < c) : a + {n} < c + {n} := by omega\n"
        for n in range(40)
    )
    thread = threading.Thread(
        target=lambda: runs.append(embedded.run(text, limits=Limits(seconds=60)))
    )
    thread.start()
    child = wait_for_run(tmp_path)
    status = Path(f"/proc/{child}/status").read_text()
    parent = next(line.split()[1] for line in status.splitlines() if line.startswith("PPid"))
    os.kill(int(parent), signal.SIGKILL)
    thread.join()
    assert [(run.outcome, run.exit_code) for run in runs] == [("finished", 0)]
    assert int(parent) not in servers(embedded)


def test_a_module_that_is_too_large_is_not_taken_for_one(
    embedded: EmbeddedToolchain, tmp_path: Path
) -> None:
    target = tmp_path / "large.olean"
    run = embedded.run(
        embedded.header + "theorem a : True := trivial\n", limits=Limits(file_mb=0), olean=target
    )
    assert run.exit_code
    assert not target.exists()


def test_more_messages_than_are_read_are_an_error(
    embedded: EmbeddedToolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = embedded.header + "theorem a : True := by\n" + "  trace_state\n" * 50 + "  trivial\n"
    monkeypatch.setattr(process, "_OUTPUT_LIMIT", 2_000)
    run = embedded.run(text, limits=Limits())
    assert (run.outcome, run.exit_code) == ("finished", 0)
    assert [m.kind for m in run.messages if m.severity == "error"] == ["output"]


# A disk of its own, in a namespace of the child: 1 the folder, 2 its size, 3.. the command.
_SMALL_DISK = 'mount -t tmpfs -o size="$2" small "$1" && shift 2 && exec "$@"'


def on_small_disk(folder: Path, size: str, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command with a full disk of its own at the folder, or skip where none can be made."""
    unshare = shutil.which("unshare") or pytest.skip("there is no unshare")
    prefix = [unshare, "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    shell = [*prefix, "sh", "-c", _SMALL_DISK, "sh", str(folder), size]
    if subprocess.run([*shell, "true"], check=False, capture_output=True).returncode:
        pytest.skip("this system lets nobody mount a disk")
    return subprocess.run(
        [*shell, *command], check=False, capture_output=True, text=True, timeout=120
    )


def test_a_full_disk_for_temporary_files_is_no_verdict(tmp_path: Path) -> None:
    script = (
        "import os\n"
        "from provers.lean.embedded import EmbeddedToolchain\n"
        "from provers.lean.judge import Judge\n"
        "with Judge(EmbeddedToolchain()) as judge:\n"
        "    print(judge.judge('theorem t : True', 'trivial').status)\n"
        f"    spare = open({str(tmp_path / 'spare')!r}, 'wb')\n"
        "    spare.write(b'0' * (os.statvfs(spare.name).f_bavail * 4096 - 4096)); spare.flush()\n"
        "    print(judge.judge('theorem t : True', 'by trivial').status)\n"
        "    print(judge.judge('theorem u : True', 'by trivial').status)\n"
    )
    done = on_small_disk(tmp_path, "2m", "env", f"TMPDIR={tmp_path}", sys.executable, "-c", script)
    assert done.stdout.split() == ["proved", "infrastructure", "infrastructure"], done.stderr


@pytest.fixture
def small_library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    sources = tmp_path / "sources"
    (sources / "Workbench").mkdir(parents=True)
    (sources / "WorkbenchMathlib.lean").write_text("prelude\nimport Workbench.Truth\n")
    (sources / "Workbench" / "Truth.lean").write_text(TRUTH)
    monkeypatch.setattr(base_library, "SOURCES", sources)
    native_library()  # is checked before the cache moves
    return sources


BUILD = (
    "import sys\n"
    "from pathlib import Path\n"
    "from provers.lean import base_library, embedded\n"
    "base_library.SOURCES = Path(sys.argv[1])\n"
    "print(embedded.EmbeddedToolchain().version())\n"
)


def test_two_builds_at_once_make_one_library(small_library: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    command = [sys.executable, "-c", BUILD, str(small_library)]
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    both = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    told = [child.communicate(timeout=120)[0] for child in both]
    assert [child.returncode for child in both] == [0, 0]
    assert told[0] == told[1] != ""
    assert len(list(cache.rglob("Truth.olean"))) == 1
    assert not list(cache.rglob(".tmp-*"))


def test_no_space_for_the_library_is_told(small_library: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    places = [f"XDG_CACHE_HOME={disk}/cache", f"TMPDIR={disk}"]
    command = ["env", *places, sys.executable, "-c", BUILD, str(small_library)]
    done = on_small_disk(disk, "16k", *command)
    assert "Set XDG_CACHE_HOME to a folder with 100 MB free" in done.stderr


def test_a_read_only_cache_folder_is_no_obstacle(small_library: Path, tmp_path: Path) -> None:
    disk, temporary = tmp_path / "disk", tmp_path / "temporary"
    disk.mkdir()
    temporary.mkdir()
    remount = 'mount -o remount,ro "$1" && shift && exec "$@"'
    places = [f"XDG_CACHE_HOME={disk}", f"TMPDIR={temporary}"]
    command = ["sh", "-c", remount, "sh", str(disk), "env", *places, sys.executable, "-c", BUILD]
    done = on_small_disk(disk, "1m", *command, str(small_library))
    assert done.stdout.startswith("Lean"), done.stderr
    assert list(temporary.rglob("Truth.olean"))


def test_libraries_unused_for_a_month_are_removed(
    small_library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    EmbeddedToolchain()
    (first,) = (path.parent for path in tmp_path.rglob("manifest.json"))
    left = first.parent / ".tmp-killed"
    left.mkdir()
    month_ago = time.time() - 31 * 86_400
    os.utime(left, (month_ago, month_ago))
    source = small_library / "Workbench" / "Truth.lean"
    source.write_text(TRUTH + "theorem b : Truth := a\n")
    EmbeddedToolchain()
    assert first.exists()
    assert not left.exists()
    os.utime(first / "manifest.json", (month_ago, month_ago))
    source.write_text(TRUTH + "theorem c : Truth := a\n")
    EmbeddedToolchain()
    assert not first.exists()
    assert len(list(tmp_path.rglob("manifest.json"))) == 2


def test_a_library_in_use_is_not_removed(
    small_library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    EmbeddedToolchain()
    (manifest,) = tmp_path.rglob("manifest.json")
    month_ago = time.time() - 31 * 86_400
    os.utime(manifest, (month_ago, month_ago))
    EmbeddedToolchain()
    assert manifest.stat().st_mtime > month_ago + 86_400


def test_a_library_that_cannot_be_read_is_told(
    small_library: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (small_library / "Workbench" / "Truth.lean").write_text("prelude\nimport Workbench\n")
    with pytest.raises(ToolchainError, match="missing or circular"):
        EmbeddedToolchain()
