"""Real runs of the embedded Lean, good and bad."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

import pytest

from provers.lean import base_library, process
from provers.lean.embedded import EmbeddedToolchain, bare_command
from provers.lean.process import LeanProcesses
from provers.lean.runtime import native_library
from provers.lean.toolchain import LeanRun, Limits, ToolchainError


class Bare(Protocol):
    """Runs a file without the base library."""

    def __call__(self, text: str, limits: Limits = ...) -> LeanRun: ...


LIMITS = Limits(seconds=20, memory_mb=2048)
TRUTH = "prelude\ninductive Truth : Prop | intro\ntheorem a : Truth := Truth.intro\n"
LOOP = """prelude
inductive N | z | s (n : N)
inductive E (a : N) : N → Prop | refl : E a a
noncomputable def add (a b : N) : N := N.rec a (fun _ r => .s r) b
noncomputable def double (n : N) : N := add n n
noncomputable def power (n : N) : N := N.rec (.s .z) (fun _ r => double r) n
noncomputable def four : N := .s (.s (.s (.s .z)))
set_option maxRecDepth 1000000
set_option maxHeartbeats 0
theorem a : E (power (power (power four))) (.s (power (power (power four)))) := E.refl
"""


@pytest.fixture(scope="module")
def bare() -> Iterator[Bare]:
    processes = LeanProcesses(native_library())

    def run(text: str, limits: Limits = LIMITS) -> LeanRun:
        return processes.run(bare_command(), text, limits)

    yield run
    processes.close()


@pytest.fixture(scope="module")
def embedded() -> Iterator[EmbeddedToolchain]:
    toolchain = EmbeddedToolchain()
    yield toolchain
    toolchain.close()


def errors(run: LeanRun) -> list[str]:
    return [message.text for message in run.messages if message.severity == "error"]


def test_a_proof_without_the_base_library(bare: Bare) -> None:
    run = bare(TRUTH)
    assert (run.outcome, run.exit_code, run.messages) == ("finished", 0, ())
    # What is mapped from files does not count.
    assert 10 < run.peak_mb < 300


def test_an_error_has_its_position(bare: Bare) -> None:
    run = bare(TRUTH + "theorem b : Truth := Nothing\n")
    assert run.exit_code == 1
    first = run.messages[0]
    assert (first.severity, first.line, first.column) == ("error", 4, 21)


def test_an_endless_proof_is_killed_at_the_deadline(bare: Bare) -> None:
    # On a quick machine it comes to the end of its stack within a second.
    run = bare(LOOP, Limits(seconds=0.3, memory_mb=16000))
    assert run.outcome == "timeout"
    assert run.seconds < 30  # the loop itself would never end


@pytest.mark.parametrize(
    "text",
    [
        "prelude\n\udc80\n",
        "prelude\n\0\n",
        "prelude\n#check " + "(" * 20000,
        "prelude\n" + "a" * 10**6,
    ],
    ids=["not UTF-8", "NUL", "brackets", "long line"],
)
def test_broken_text_gets_an_answer(bare: Bare, text: str) -> None:
    run = bare(text)
    assert run.outcome in ("finished", "crash")
    assert run.exit_code


def test_a_killed_server_is_replaced(bare: Bare) -> None:
    processes = LeanProcesses(native_library())
    try:
        assert processes.run(bare_command(), TRUTH, LIMITS).exit_code == 0
        (server,) = processes._idle["run"]  # pyright: ignore[reportPrivateUsage]
        os.kill(server.process.pid, signal.SIGKILL)
        assert processes.run(bare_command(), TRUTH, LIMITS).exit_code == 0
    finally:
        processes.close()


def test_a_server_outlives_the_thread_that_started_it(bare: Bare) -> None:
    processes = LeanProcesses(native_library())
    try:
        thread = threading.Thread(target=processes.run, args=(bare_command(), TRUTH, LIMITS))
        thread.start()
        thread.join()
        (server,) = processes._idle["run"]  # pyright: ignore[reportPrivateUsage]
        # Time for the system to end the thread, which it does after Python has.
        with pytest.raises(subprocess.TimeoutExpired):
            server.process.wait(0.3)
    finally:
        processes.close()


def test_servers_that_always_die_are_infrastructure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    script = tmp_path / "server.py"
    script.write_text("raise SystemExit(1)\n")
    monkeypatch.setattr(process, "_SERVER", script)
    run = LeanProcesses(native_library()).run(bare_command(), TRUTH, LIMITS)
    assert (run.outcome, run.exit_code) == ("infrastructure", None)


def test_the_base_library_proves(embedded: EmbeddedToolchain) -> None:
    run = embedded.run(
        embedded.header + "theorem a : 2 + 2 = 4 := rfl\n#print axioms a\n", limits=LIMITS
    )
    assert errors(run) == []
    assert "does not depend on any axioms" in run.messages[-1].text


def test_a_stack_overflow_is_a_crash(embedded: EmbeddedToolchain) -> None:
    run = embedded.run(embedded.header + "theorem a : " + "¬" * 200000 + "True\n", limits=LIMITS)
    assert run.outcome == "crash"
    assert "Stack overflow" in run.stderr


def test_a_module_imports_another(embedded: EmbeddedToolchain, tmp_path: Path) -> None:
    first = embedded.run(
        embedded.header + "theorem a : True := trivial\n",
        limits=LIMITS,
        module="Sub.First",
        olean=tmp_path / "first.olean",
    )
    assert first.exit_code == 0
    second = embedded.run(
        embedded.header + "import Sub.First\ntheorem b : True := a\n",
        limits=LIMITS,
        imports={"Sub.First": tmp_path / "first.olean"},
    )
    assert second.exit_code == 0


def test_no_module_is_written_after_an_error(embedded: EmbeddedToolchain, tmp_path: Path) -> None:
    target = tmp_path / "wrong.olean"
    embedded.run(embedded.header + "theorem a : False := trivial\n", limits=LIMITS, olean=target)
    assert not target.exists()


def test_a_module_name_is_no_way_out(embedded: EmbeddedToolchain) -> None:
    with pytest.raises(ToolchainError):
        embedded.run("prelude\n", limits=LIMITS, module="..Main")


def test_runs_go_in_parallel(embedded: EmbeddedToolchain) -> None:
    with ThreadPoolExecutor(4) as pool:
        texts = [f"{embedded.header}theorem a : {n} = {n % 3} := rfl\n" for n in range(8)]
        runs = list(pool.map(lambda text: embedded.run(text, limits=LIMITS), texts))
    assert [run.exit_code for run in runs] == [0, 0, 0, 1, 1, 1, 1, 1]


@pytest.fixture
def small_library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    sources = tmp_path / "sources"
    (sources / "Workbench").mkdir(parents=True)
    (sources / "WorkbenchMathlib.lean").write_text("prelude\nimport Workbench.Truth\n")
    (sources / "Workbench" / "Truth.lean").write_text(TRUTH)
    monkeypatch.setattr(base_library, "SOURCES", sources)
    # The runtime is checked before its memory moves with the cache.
    native_library()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return sources


def test_a_damaged_cache_is_made_again(small_library: Path) -> None:
    EmbeddedToolchain()
    (damaged,) = Path(os.environ["XDG_CACHE_HOME"]).rglob("Truth.olean")
    whole = damaged.read_bytes()
    damaged.write_bytes(whole[:100])
    toolchain = EmbeddedToolchain()
    assert damaged.read_bytes() == whole
    assert (
        toolchain.run(toolchain.header + "theorem b : Truth := a\n", limits=LIMITS).exit_code == 0
    )


def test_another_text_is_another_cache(small_library: Path) -> None:
    first = EmbeddedToolchain().version()
    with (small_library / "Workbench" / "Truth.lean").open("a") as file:
        file.write("theorem b : Truth := a\n")
    assert EmbeddedToolchain().version() != first


def test_an_unusable_cache_folder_is_no_obstacle(
    small_library: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    toolchain = EmbeddedToolchain()
    assert toolchain.run(toolchain.header, limits=LIMITS).exit_code == 0


def test_a_broken_base_library_is_told(small_library: Path) -> None:
    (small_library / "Workbench" / "Truth.lean").write_text("prelude\n#check nothing\n")
    with pytest.raises(ToolchainError, match="line 2"):
        EmbeddedToolchain()


def test_a_run_ends_with_the_program_that_started_it(tmp_path: Path) -> None:
    script = (
        "from provers.lean.process import LeanProcesses\n"
        "from provers.lean.embedded import bare_command\n"
        "from provers.lean.runtime import native_library\n"
        "from provers.lean.toolchain import Limits\n"
        f"LeanProcesses(native_library()).run(bare_command(), {LOOP!r}, Limits(60, 16000))\n"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    program = subprocess.Popen([sys.executable, "-c", script], env=environment)
    deadline = time.monotonic() + 20
    while not list(tmp_path.rglob("lean-*/stderr")) and time.monotonic() < deadline:
        time.sleep(0.05)
    program.kill()
    program.wait()
    while _uses(tmp_path) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _uses(tmp_path)


def _uses(folder: Path) -> list[str]:
    found: list[str] = []
    for link in Path("/proc").glob("[0-9]*/cwd"):
        try:
            target = str(link.readlink())
        except OSError:
            continue
        if target.startswith(str(folder)):
            found.append(target)
    return found
