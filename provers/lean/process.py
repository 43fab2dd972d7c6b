"""Runs of Lean in processes of their own, within limits."""

import json
import logging
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import weakref
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal, NamedTuple

from provers.lean.messages import read_messages
from provers.lean.replay.answers import Target, read_answer, write_job
from provers.lean.scratch import scratch_folder
from provers.lean.toolchain import (
    LeanRun,
    Limits,
    Message,
    Outcome,
    ReplayRun,
    ToolchainError,
)

_SERVER: Final = Path(__file__).with_name("fork_server.py")
_OUTPUT_LIMIT: Final = 16 << 20
_STDERR_LIMIT: Final = 4000
# A server that has answered so often, or grown so large, makes room for a new one.
_MOST_USES: Final = 1000
_MOST_SERVER_MB: Final = 512
# A text that says more than is read may have said the decisive thing at the end.
_TOO_MUCH: Final = Message(
    "error", f"more than {_OUTPUT_LIMIT >> 20} MB of messages", 0, 0, None, None, "output"
)
_LOG: Final = logging.getLogger(__name__)
_OUT_OF_MEMORY: Final = (
    "excessive memory",
    "bad_alloc",
    "out of memory",
    "create thread",
    "cannot allocate memory",
)


_Kind = Literal["run", "replay"]


class Command(NamedTuple):
    """How a toolchain starts Lean.

    Attributes:
        arguments: the command up to Lean's own options; the first is a path.
        environment: all that the run sees, apart from LEAN_PATH.
        search: folders of compiled modules, for LEAN_PATH; with none it is left unset.
        folder: where to run; None for the run's own temporary folder.
        reserved_mb: address space besides what the limits give, for files that Lean maps.
        readable: files and folders besides `search` and `folder` that it may read and run.
    """

    arguments: tuple[str, ...]
    environment: Mapping[str, str]
    search: tuple[Path, ...] = ()
    folder: Path | None = None
    reserved_mb: int = 0
    readable: tuple[Path, ...] = ()


class LeanProcesses:
    """A pool of fork servers, as many as there are runs at a time; safe to use from threads.

    Args:
        library: the native library, or None to execute each command's first argument.
    """

    def __init__(self, library: Path | None) -> None:
        self.library = library
        # Apart, since a run maps its modules where a server that replays has mapped them already.
        self._idle: dict[_Kind, list[_Server]] = {"run": [], "replay": []}
        self._told = False
        self._lock = threading.Lock()
        for servers in self._idle.values():
            weakref.finalize(self, _stop, servers)

    def run(
        self,
        command: Command,
        text: str,
        limits: Limits,
        *,
        module: str = "Main",
        olean: Path | None = None,
        imports: Mapping[str, Path] | None = None,
        keep: Mapping[str, Path] | None = None,
    ) -> LeanRun:
        """Elaborate one file; what could not be run comes back as "infrastructure".

        Args:
            command: how Lean is started.
            text: the file.
            limits: what it may use.
            module: the module's name.
            olean: where to put the compiled module, if it has no errors.
            imports: compiled modules besides those of the command, by module name.
            keep: where to put files that the command writes in its folder, by their names.
        """
        try:
            with _temporary() as name:
                return self._run_in(
                    Path(name),
                    command,
                    text=text,
                    limits=limits,
                    module=module,
                    olean=olean,
                    imports=imports or {},
                    keep=keep or {},
                )
        except OSError as error:
            return LeanRun("infrastructure", None, (), str(error)[-_STDERR_LIMIT:], 0.0, 0.0)

    def replay(
        self,
        command: Command,
        roots: Sequence[str],
        modules: Sequence[Path],
        targets: Sequence[Target] | None,
        limits: Limits,
    ) -> ReplayRun:
        """Replay compiled modules over the base library's modules in `command.search`.

        Args:
            command: of the toolchain that compiled them; it is not run.
            roots: modules of the base library that all of the modules may import.
            modules: paths; a constant that several of them have must be the same in all.
            targets: constants, or None for every theorem that the last module's text declares.
            limits: what it may use.
        """
        try:
            with _temporary() as name:
                folder = Path(name)
                job = _job(command, folder, folder, limits, modules)
                job["base"] = {"folder": str(command.search[0]), "roots": list(roots)}
                job["replay"] = write_job(modules, targets)
                job["answer"] = str(folder / "answer.json")
                answer = self._ask(job)
                if answer is None or answer.problem:
                    reason = answer.problem if answer else "the process that replays died twice"
                    return ReplayRun("infrastructure", (), reason, 0.0, 0.0)
                return _replayed(answer, folder, folder / "answer.json", limits)
        except OSError as error:
            return ReplayRun("infrastructure", (), str(error)[-_STDERR_LIMIT:], 0.0, 0.0)

    def replay_with(
        self,
        command: Command,
        program: Path,
        *,
        imports: Sequence[str],
        modules: Sequence[Path],
        targets: Sequence[Target] | None,
        limits: Limits,
    ) -> ReplayRun:
        """Replay compiled modules by a Lean program that the command's own Lean runs.

        Args:
            command: of the toolchain that compiled them.
            program: takes the path of a job and prints an answer.
            imports: modules that the kernel starts from.
            modules: paths; a constant that several of them have must be the same in all.
            targets: constants, or None for every theorem that the last module's text declares.
            limits: what it may use.
        """
        try:
            with _temporary() as name:
                folder = Path(name)
                job = folder / "job.json"
                data = write_job(modules, targets) | {"imports": list(imports)}
                job.write_text(json.dumps(data, ensure_ascii=True), "utf-8")
                environment = dict(command.environment)
                # The folders of the modules are not on it: nothing there is to be imported.
                if command.search:
                    environment["LEAN_PATH"] = os.pathsep.join(map(str, command.search))
                arguments = (*command.arguments, "--run", str(program), str(job))
                command = command._replace(arguments=arguments, environment=environment)
                answer = self._ask(_job(command, folder, folder, limits, (program, *modules)))
                if answer is None or answer.problem:
                    reason = answer.problem if answer else "the process that starts Lean died twice"
                    return ReplayRun("infrastructure", (), reason, 0.0, 0.0)
                return _replayed(answer, folder, folder / "stdout", limits)
        except OSError as error:
            return ReplayRun("infrastructure", (), str(error)[-_STDERR_LIMIT:], 0.0, 0.0)

    def capture(self, command: Command, limits: Limits) -> str:
        """The standard output of a command that is no run of a file.

        Raises:
            ToolchainError: it cannot be run, or fails.
        """
        with _temporary() as name:
            folder = Path(name)
            answer = self._ask(_job(command, folder, folder, limits))
            if answer is None or answer.problem or answer.exit_code or answer.timed_out:
                reason = answer.problem if answer else "it cannot be started"
                if answer and not reason:
                    reason = _tail(folder / "stderr") or f"exit code {answer.exit_code}"
                raise ToolchainError(f"`{' '.join(command.arguments)}` fails: {reason}")
            return _head(folder / "stdout").decode("utf-8", "replace")

    def close(self) -> None:
        """End the servers that are idle; a later run starts new ones."""
        with self._lock:
            for servers in self._idle.values():
                _stop(servers)

    def _run_in(
        self,
        folder: Path,
        command: Command,
        *,
        text: str,
        limits: Limits,
        module: str,
        olean: Path | None,
        imports: Mapping[str, Path],
        keep: Mapping[str, Path],
    ) -> LeanRun:
        parts = module.split(".")
        root = folder / "root"
        source = root.joinpath(*parts).with_suffix(".lean")
        source.parent.mkdir(parents=True)
        # A lone surrogate becomes bytes that Lean itself refuses as no UTF-8.
        source.write_bytes(text.encode("utf-8", "surrogatepass"))
        search = [str(path) for path in command.search]
        if imports:
            search.insert(0, str(_link(folder / "imports", imports)))
        environment = dict(command.environment)
        if search:
            environment["LEAN_PATH"] = os.pathsep.join(search)
        compiled = folder / "compiled.olean"
        arguments = [*command.arguments, "--json", "-R", str(root), str(source)]
        if olean is not None:
            arguments += ["-o", str(compiled)]
        command = command._replace(arguments=tuple(arguments), environment=environment)
        # Links lead out of the folder, to what they stand for.
        linked = [path.resolve() for path in imports.values()]
        answer = self._ask(_job(command, folder, root, limits, linked))
        if answer is None:
            reason = "the process that starts Lean died twice"
            return LeanRun("infrastructure", None, (), reason, 0.0, 0.0)
        if answer.problem:
            return LeanRun("infrastructure", None, (), answer.problem, answer.seconds, 0.0)
        messages, junk = read_messages(_head(folder / "stdout"))
        if _size(folder / "stdout") > _OUTPUT_LIMIT:
            messages += (_TOO_MUCH,)
        stderr = (junk + _tail(folder / "stderr"))[-_STDERR_LIMIT:]
        outcome = _outcome(answer, stderr, limits)
        if olean is not None and outcome == "finished" and compiled.is_file():
            olean.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(compiled, olean)
        for name, path in keep.items():
            if (root / name).is_file():
                shutil.copyfile(root / name, path)
        return LeanRun(outcome, answer.exit_code, messages, stderr, answer.seconds, answer.peak_mb)

    def _ask(self, job: Mapping[str, object]) -> "_Answer | None":
        line = json.dumps(job).encode() + b"\n"
        kind: _Kind = "replay" if "replay" in job else "run"
        for _ in range(2):
            server = self._take(kind)
            answer = server.ask(line)
            if answer is None:
                _stop([server])
                continue
            self._give_back(server, answer, kind)
            return answer
        return None

    def _take(self, kind: _Kind = "run") -> "_Server":
        with self._lock:
            idle = self._idle[kind]
            while idle:
                server = idle.pop()
                if server.process.poll() is None:
                    return server
                _stop([server])
        return _Server(self.library, kind)

    def _give_back(self, server: "_Server", answer: "_Answer", kind: _Kind = "run") -> None:
        if server.uses >= _MOST_USES or answer.server_mb > _MOST_SERVER_MB:
            _stop([server])
            return
        with self._lock:
            self._idle[kind].append(server)
            told, self._told = (
                self._told,
                self._told or not (answer.network_off and answer.confined),
            )
        if self._told and not told:
            what = "files and processes" if answer.network_off else "network"
            _LOG.warning("This system does not let Lean's runs be cut off from the %s.", what)


class _Server:
    """One fork server, and how often it has answered."""

    def __init__(self, library: Path | None, kind: _Kind) -> None:
        self.uses = 0
        self.process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-I", "-S", str(_SERVER), str(library or ""), kind],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            # A ring of io_uring would be memory that the server shares with its runs.
            env={"UV_USE_IO_URING": "0"},
            start_new_session=True,
        )

    def ask(self, line: bytes) -> "_Answer | None":
        """The answer to one job, or None if the server dies before it gives any."""
        self.uses += 1
        answer = b""
        with suppress(OSError):
            if self.process.stdin is not None and self.process.stdout is not None:
                self.process.stdin.write(line)
                answer = self.process.stdout.readline()
        return _Answer(**json.loads(answer)) if answer.endswith(b"\n") else None


class ProcessToolchain:
    """What toolchains share that run each file in a process of its own; a subclass sets these."""

    header: str
    _command: Command
    _processes: LeanProcesses

    def header_for(self, statement: str, submission: str = "") -> str:  # noqa: ARG002
        """The toolchain's one header."""
        return self.header

    def run(
        self,
        text: str,
        *,
        limits: Limits,
        module: str = "Main",
        olean: Path | None = None,
        imports: Mapping[str, Path] | None = None,
    ) -> LeanRun:
        """Elaborate one whole file in a process of its own."""
        check_module(module)
        return self._processes.run(
            self._command, text, limits, module=module, olean=olean, imports=imports
        )

    def close(self) -> None:
        """End the processes that wait for work; a later run starts new ones."""
        self._processes.close()


class _Answer(NamedTuple):
    exit_code: int
    timed_out: bool
    exceeded: bool
    problem: str
    seconds: float
    peak_mb: float
    network_off: bool
    confined: bool
    server_mb: float


def check_module(name: str) -> None:
    """Refuse a module name that is no plain path.

    Raises:
        ToolchainError: a component is empty or not an identifier.
    """
    if not all(part.isidentifier() for part in name.split(".")):
        raise ToolchainError(f"{name!r} is no name of a module.")


def _temporary() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(
        prefix="lean-", dir=scratch_folder(), ignore_cleanup_errors=True
    )


def _job(
    command: Command, folder: Path, root: Path, limits: Limits, readable: Iterable[Path] = ()
) -> dict[str, object]:
    return {
        "readable": [str(path) for path in (*command.readable, *command.search, *readable)],
        "writable": [str(folder)],
        "arguments": command.arguments,
        "environment": dict(command.environment),
        "folder": str(command.folder or root),
        "stdout": str(folder / "stdout"),
        "stderr": str(folder / "stderr"),
        "seconds": limits.seconds,
        "memory_mb": limits.memory_mb,
        "file_mb": limits.file_mb,
        "reserved_mb": command.reserved_mb,
    }


def _link(folder: Path, imports: Mapping[str, Path]) -> Path:
    for name, path in imports.items():
        check_module(name)
        link = folder.joinpath(*name.split(".")).with_suffix(".olean")
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(path.resolve())
    return folder


def _outcome(answer: _Answer, stderr: str, limits: Limits) -> Outcome:
    if answer.timed_out:
        return "timeout"
    if answer.exceeded:
        return "out_of_memory"
    lowered = stderr.lower()
    if answer.exit_code != 0 and any(sign in lowered for sign in _OUT_OF_MEMORY):
        return "out_of_memory"
    # Python gives a signal as a negative number; a shell between gives 128 and the signal.
    if answer.exit_code < 0 or answer.exit_code > 128:
        near_limit = answer.peak_mb > 0.8 * limits.memory_mb and "stack overflow" not in lowered
        return "out_of_memory" if near_limit else "crash"
    return "finished"


def _replayed(answer: _Answer, folder: Path, written: Path, limits: Limits) -> ReplayRun:
    stderr = _tail(folder / "stderr")[-_STDERR_LIMIT:]
    outcome = _outcome(answer, stderr, limits)
    seconds, peak_mb = answer.seconds, answer.peak_mb
    if outcome == "finished" and answer.exit_code != 0:
        # What cannot be replayed is no fault of the submission, and no proof either.
        stderr = stderr or _tail(folder / "stdout")[-_STDERR_LIMIT:]
        outcome = "infrastructure"
    if outcome != "finished":
        return ReplayRun(outcome, (), stderr, seconds, peak_mb)
    try:
        # A Lean that runs a program may have warned of something before.
        found = read_answer(written.read_text("utf-8").strip().rpartition("\n")[2])
    except (OSError, ValueError) as error:
        return ReplayRun("infrastructure", (), str(error), seconds, peak_mb)
    if found.damaged:
        return ReplayRun("infrastructure", (), found.damaged, seconds, peak_mb)
    return ReplayRun("finished", found.targets, "", seconds, peak_mb)


def _size(path: Path) -> int:
    # A run may be killed before it has opened its files.
    return path.stat().st_size if path.exists() else 0


def _head(path: Path) -> bytes:
    if not path.exists():
        return b""
    with path.open("rb") as file:
        return file.read(_OUTPUT_LIMIT)


def _tail(path: Path) -> str:
    if not path.exists():
        return ""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 4 * _STDERR_LIMIT))
        return file.read().decode("utf-8", "replace")


def _stop(servers: list[_Server]) -> None:
    while servers:
        process = servers.pop().process
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        process.kill()
        process.wait()
