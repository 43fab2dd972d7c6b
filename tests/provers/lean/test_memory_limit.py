"""What runs take of memory, against their limits: texts that fill it fast, and other processes."""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.external import LeanExecutable
from provers.lean.memory import descendants, own_memory
from provers.lean.toolchain import Limits

SKIP = "set_option debug.skipKernelTC true in\n"
# Small terms that the kernel makes large: a list's cells, numbers, and a number in one step.
KERNEL = {
    "list": "(List.replicate 100000000 0).length = 100000000",
    "squares": "Nat.beq (Nat.rec (motive := fun _ => Nat) 3 (fun _ r => r * r) 60) 0 = false",
    "shifts": "Nat.beq (Nat.rec (motive := fun _ => Nat) 1"
    " (fun _ r => Nat.shiftLeft r 1000000000) 90) 0 = false",
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


@pytest.mark.parametrize("limit", [256, 512, 1024])
@pytest.mark.parametrize("name", [*KERNEL, "evaluated"])
def test_a_text_is_held_to_its_memory(embedded: EmbeddedToolchain, name: str, limit: int) -> None:
    text = f"theorem t : {KERNEL[name]} := by decide +kernel\n" if name in KERNEL else ELABORATED
    run = embedded.run(embedded.header + text, limits=Limits(seconds=60, memory_mb=limit))
    assert_held(run.outcome, run.peak_mb, limit)


@pytest.mark.parametrize("limit", [256, 512, 1024])
@pytest.mark.parametrize("name", list(KERNEL))
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


@pytest.mark.parametrize("how", ["", ", start_new_session=True"])
def test_what_a_run_starts_counts_and_ends_with_it(how: str, tmp_path: Path) -> None:
    """Two processes that are small alone, one of which left the run's session and its parent."""
    alone = f"block = b'x' * (150 << 20)\nopen({str(tmp_path)!r} + '/pid', 'w')\n{{}}time.sleep(60)\n"
    inner = "import time\n" + alone.format("")
    outer = f"import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', {inner!r}]{how})\n"
    program = (
        f"subprocess.run([sys.executable, '-c', {outer!r}])\n"
        f"while not os.path.exists({str(tmp_path)!r} + '/pid'): time.sleep(0.01)\n"
        "block = b'x' * (150 << 20)\ntime.sleep(60)\n"
    )
    limits = Limits(seconds=20, memory_mb=256)
    lean = hungry(tmp_path / "lean", program)
    run = lean.run("", limits=limits)
    # Python's own memory besides.
    assert run.outcome == "out_of_memory"
    assert 256 < run.peak_mb < 282
    assert not [pid for pid in descendants(os.getpid()) if own_memory(pid)[0] > 100 << 20]


def test_a_process_that_left_its_session_ends_with_the_run(tmp_path: Path) -> None:
    beat = tmp_path / "beat"
    inner = f"import time\nwhile True: open({str(beat)!r}, 'a').write('x'); time.sleep(0.01)"
    program = (
        f"subprocess.Popen([sys.executable, '-c', {inner!r}], start_new_session=True)\n"
        f"while not os.path.exists({str(beat)!r}): time.sleep(0.01)\n"
    )
    run = hungry(tmp_path / "lean", program).run("", limits=Limits(seconds=20))
    assert (run.outcome, run.exit_code) == ("finished", 0)
    before = beat.stat().st_size
    time.sleep(0.2)
    assert beat.stat().st_size == before


def test_files_that_are_mapped_cost_no_memory(tmp_path: Path) -> None:
    """As a project's compiled modules are."""
    (tmp_path / "large").write_bytes(bytes(300 << 20))
    program = (
        f"import mmap\nwith open({str(tmp_path / 'large')!r}, 'rb') as file:\n"
        "    mapped = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)\n"
        "sum(mapped[i] for i in range(0, len(mapped), 4096)); time.sleep(0.2)\n"
    )
    run = hungry(tmp_path / "lean", program).run("", limits=Limits(seconds=20, memory_mb=128))
    assert run.outcome == "finished"
    assert run.peak_mb < 128


def test_memory_that_processes_share_counts(tmp_path: Path) -> None:
    program = "import mmap\nmapped = mmap.mmap(-1, 400 << 20)\nwhile True: mapped.write(b'x' * 4096)\n"
    run = hungry(tmp_path / "lean", program).run("", limits=Limits(seconds=20, memory_mb=256))
    assert_held(run.outcome, run.peak_mb, 256)


def test_a_limit_below_what_lean_takes_is_told(embedded: EmbeddedToolchain) -> None:
    run = embedded.run(embedded.header, limits=Limits(memory_mb=12))
    assert run.outcome == "infrastructure"
    assert "12 MB of memory leaves no room" in run.stderr
    least = int(run.stderr.split("takes ")[1].split()[0])
    assert 16 < least < 60
    assert embedded.run(embedded.header, limits=Limits(memory_mb=least + 8)).outcome == "finished"


def test_servers_do_not_charge_what_they_gathered(embedded: EmbeddedToolchain) -> None:
    """What a run uses does not grow with the runs before it."""
    first = embedded.run(embedded.header, limits=Limits()).peak_mb
    for _ in range(20):
        last = embedded.run(embedded.header, limits=Limits()).peak_mb
    assert abs(first - last) < 20
