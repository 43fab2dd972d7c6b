"""What runs take of memory, against their limits: texts that fill it fast, and other processes."""

import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.external import LeanExecutable
from provers.lean.toolchain import Limits

SKIP = "set_option debug.skipKernelTC true in\n"
# Small terms that the kernel makes large: a list's cells, numbers, and a number in one step.
KERNEL = {
    "list": "(List.replicate 100000000 0).length = 100000000",
    "squares": "Nat.beq (Nat.rec (motive := fun _ => Nat) 3 (fun _ r => r * r) 60) 0 = false",
    "shifts": "Nat.beq (Nat.rec (motive := fun _ => Nat) 1"
    " (fun _ r => Nat.shiftLeft r 100000000) 400) 0 = false",
}
ELABORATED = "#eval (List.range 300000000).length\n"
# Fills memory as fast as the system gives it.
FILL = "block = []\nwhile True: block.append(b'x' * (1 << 22))\n"


@pytest.fixture(scope="module")
def embedded() -> Iterator[EmbeddedToolchain]:
    toolchain = EmbeddedToolchain()
    yield toolchain
    toolchain.close()


def hungry(path: Path, program: str) -> LeanExecutable:
    path.write_text(f"#!{sys.executable}\nimport os, subprocess, sys, time\n{program}")
    path.chmod(0o755)
    return LeanExecutable(path)


def assert_held(outcome: str, peak_mb: float, limit: int) -> None:
    assert outcome == "out_of_memory"
    assert 0.7 * limit < peak_mb < 1.1 * limit


def cases(*names: str) -> list[tuple[str, int]]:
    # A square of this size takes twenty seconds.
    return [
        (name, limit)
        for name in names
        for limit in (256, 512, 1024)
        if name != "squares" or limit == 256
    ]


@pytest.mark.parametrize(("name", "limit"), cases(*KERNEL, "evaluated"))
def test_a_text_is_held_to_its_memory(embedded: EmbeddedToolchain, name: str, limit: int) -> None:
    text = f"theorem t : {KERNEL[name]} := by decide +kernel\n" if name in KERNEL else ELABORATED
    run = embedded.run(embedded.header + text, limits=Limits(seconds=60, memory_mb=limit))
    assert_held(run.outcome, run.peak_mb, limit)


# A replay gives large shifts up before they fill the largest of these limits.
@pytest.mark.parametrize(
    ("name", "limit"), [case for case in cases(*KERNEL) if case != ("shifts", 1024)]
)
def test_a_replay_is_held_to_its_memory(
    embedded: EmbeddedToolchain, name: str, limit: int, tmp_path: Path
) -> None:
    olean = tmp_path / "Submission.olean"
    text = f"{embedded.header}{SKIP}theorem t : {KERNEL[name]} := by decide +kernel\n"
    compiled = embedded.run(text, limits=Limits(), module="Submission", olean=olean)
    assert compiled.outcome == "finished", compiled
    limits = Limits(seconds=60, memory_mb=limit)
    run = embedded.replay((olean,), None, header=embedded.header, limits=limits)
    assert_held(run.outcome, run.peak_mb, limit)


@pytest.mark.parametrize("limit", [256, 512, 1024])
def test_an_executable_is_held_to_its_memory(limit: int, tmp_path: Path) -> None:
    lean = hungry(tmp_path / "lean", FILL)
    run = lean.run("", limits=Limits(seconds=60, memory_mb=limit))
    assert_held(run.outcome, run.peak_mb, limit)


def left_over(mark: str) -> list[str]:
    """Processes with this text in their command."""
    found: list[str] = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            if mark.encode() in path.read_bytes():
                found.append(str(path))
    return found


@pytest.mark.parametrize("how", ["", ", start_new_session=True"])
def test_what_a_run_starts_counts_and_ends_with_it(how: str, tmp_path: Path) -> None:
    """Two processes that are small alone, one of which lost its parent, or left the session."""
    mark = f"mark-{secrets.token_hex(8)}"
    fill = "block = b'x' * (150 << 20)\n"
    inner = f"import time\n{fill}open('ready', 'w')\ntime.sleep(60)\n# {mark}"
    outer = f"import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', {inner!r}]{how})\n"
    program = (
        f"subprocess.run([sys.executable, '-c', {outer!r}])\n"
        "while not os.path.exists('ready'): time.sleep(0.01)\n"
        f"{fill}time.sleep(60)\n"
    )
    lean = hungry(tmp_path / "lean", program)
    run = lean.run("", limits=Limits(seconds=20, memory_mb=256))
    assert run.outcome == "out_of_memory"
    assert 256 < run.peak_mb < 282
    assert not left_over(mark)


def test_a_process_that_left_its_session_ends_with_the_run(tmp_path: Path) -> None:
    mark = f"mark-{secrets.token_hex(8)}"
    inner = f"import time\nopen('ready', 'w')\ntime.sleep(60)\n# {mark}"
    program = (
        f"subprocess.Popen([sys.executable, '-c', {inner!r}], start_new_session=True)\n"
        "while not os.path.exists('ready'): time.sleep(0.01)\n"
    )
    run = hungry(tmp_path / "lean", program).run("", limits=Limits(seconds=20))
    assert (run.outcome, run.exit_code) == ("finished", 0)
    assert not left_over(mark)


def test_files_that_are_mapped_cost_no_memory(tmp_path: Path) -> None:
    """As a project's compiled modules are."""
    with (tmp_path / "large").open("wb") as file:
        file.truncate(300 << 20)
    program = (
        f"import mmap\nwith open({str(tmp_path / 'large')!r}, 'rb') as file:\n"
        "    mapped = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)\n"
        "sum(mapped[i] for i in range(0, len(mapped), 4096)); time.sleep(0.2)\n"
    )
    run = hungry(tmp_path / "lean", program).run("", limits=Limits(seconds=20, memory_mb=128))
    assert run.outcome == "finished"
    assert run.peak_mb < 128


def test_memory_that_processes_share_counts(tmp_path: Path) -> None:
    program = (
        "import mmap\nmapped = mmap.mmap(-1, 400 << 20)\nwhile True: mapped.write(b'x' * 4096)\n"
    )
    run = hungry(tmp_path / "lean", program).run("", limits=Limits(seconds=20, memory_mb=256))
    assert_held(run.outcome, run.peak_mb, 256)


def test_a_limit_below_what_lean_takes_is_told(embedded: EmbeddedToolchain) -> None:
    run = embedded.run(embedded.header, limits=Limits(memory_mb=12))
    assert run.outcome == "infrastructure"
    assert "12 MB of memory leaves no room" in run.stderr
    least = int(run.stderr.split("takes ")[1].split()[0])
    assert 16 < least < 60
    assert embedded.run(embedded.header, limits=Limits(memory_mb=least + 8)).outcome == "finished"


def test_a_fork_is_not_charged_with_what_its_server_gathered() -> None:
    """The server's own modules, in a process that grew after it began to serve."""
    program = (
        "import os, time\n"
        "from provers.lean.memory import Watch\n"
        "watch = Watch(forks=True)\n"
        "gathered = b'x' * (300 << 20)\n"
        "child = os.fork()\n"
        "if not child: block = b'x' * (50 << 20); time.sleep(60)\n"
        "watch.begin(child, 200)\n"
        "while watch.peak < 50 << 20: watch.look()\n"
        "os.kill(child, 9)\n"
        "print(watch.exceeded, watch.peak >> 20)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    exceeded, peak_mb = done.stdout.split()
    assert exceeded == "False"
    assert int(peak_mb) < 100
