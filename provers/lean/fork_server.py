"""A small process that starts Lean by forking, and watches each run until it ends.

It loads and initializes the native library once, so that a run costs a fork instead of a start of
Python and of Lean. It is a script of its own, with no import outside the standard library but the
reader of compiled modules, because all that it imports is in every run. Jobs come as lines of JSON
on standard input, one answer a line goes to standard output. It ends, and kills what it runs, when
standard input closes.

A job is either a file that Lean elaborates, or a replay of compiled modules through the kernel.
The server itself does neither: what a fork does to its own memory reaches no other run.

Lean's own initialization leaves one more thread, its event loop, which sleeps and which no run
needs: a fork does not take it along.

A kept header holds addresses of the native library's functions. Where the library lies elsewhere
than it lay for the process that made the header, Lean writes into most pages of it, in each run;
so the process that elaborates has the system put the library always at one place. The one that
replays does without that.
"""

import ctypes
import gc
import json
import os
import resource
import select
import signal
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from provers.lean.memory import Watch
    from provers.lean.replay.worker import Base

_LINE_BUFFERED: Final = 1
_PR_SET_PDEATHSIG: Final = 1
_PR_SET_CHILD_SUBREAPER: Final = 36
_ADDR_NO_RANDOMIZE: Final = 0x0040000
_CLONE_NEWUSER: Final = 0x10000000
_CLONE_NEWNET: Final = 0x40000000
_MB: Final = 1 << 20
_SETUP_FAILED: Final = 125
_STACK_BYTES: Final = 64 << 20


def main() -> None:
    """Answer jobs until standard input closes.

    The arguments are the native library, or an empty one, and what the jobs are: run or replay.
    """
    # What runs write is theirs alone, wherever their folder lies.
    os.umask(0o077)
    # No death signal here: it would come with the end of the thread that started this process,
    # while another thread's run is under way. Standard input closes when the program has ended.
    libc = ctypes.CDLL(None, use_errno=True)
    if sys.argv[1] and sys.argv[2] == "run":
        _settle(libc)
    # Before Lean has threads, with which nobody gets a namespace for users.
    network_off = _without_network(libc)
    # This is a script without a search path of its own; what is imported here is in every fork.
    sys.path[:] = [*sys.path, os.path.abspath(__file__ + "/../../..")]  # noqa: PTH100
    import provers.lean.confinement  # noqa: F401  # pyright: ignore[reportUnusedImport]
    from provers.lean.memory import Watch

    # A process whose parent ends comes to this one, so that none gets away.
    libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    library = ctypes.CDLL(sys.argv[1]) if sys.argv[1] else None
    if library is not None:
        # Lean looks once how deep it may go; proofs nest as deeply for the kernel as elsewhere.
        hard = resource.getrlimit(resource.RLIMIT_STACK)[1]
        if hard == resource.RLIM_INFINITY or hard > _STACK_BYTES:
            resource.setrlimit(resource.RLIMIT_STACK, (_STACK_BYTES, hard))
        library.lean_initialize()
        library.lean_io_mark_end_initialization()
    bases: dict[str, "Base"] = {}
    watch = Watch(forks=library is not None)
    with os.fdopen(0, "rb", buffering=0, closefd=False) as jobs:
        while line := jobs.readline():
            job = json.loads(line)
            try:
                if job["memory_mb"] < watch.least_mb:
                    raise ValueError(_too_small(job, watch))
                answer = _answer(job, libc, library, _base(job, library, bases), watch)
            except (OSError, ValueError) as error:
                answer = _unanswered(str(error))
            answer["network_off"] = network_off
            os.write(1, json.dumps(answer).encode() + b"\n")


def _base(
    job: dict[str, Any], library: ctypes.CDLL | None, bases: "dict[str, Base]"
) -> "Base | None":
    """The base library of a replay, loaded the first time that it is asked for."""
    wanted = job.get("base")
    if wanted is None or library is None:
        return None
    key = json.dumps(wanted)
    if key not in bases:
        from provers.lean.replay.worker import Base

        try:
            bases[key] = Base(library, wanted["folder"], wanted["roots"])
        except (OSError, ValueError) as error:
            raise ValueError(f"the base library cannot be loaded: {error}") from error
        # What is there stays; a fork that collects garbage would copy all of it.
        gc.freeze()
    return bases[key]


def _answer(
    job: dict[str, Any],
    libc: ctypes.CDLL,
    library: ctypes.CDLL | None,
    base: "Base | None",
    watch: "Watch",
) -> dict[str, Any]:
    started = time.monotonic()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _run(job, libc, library, base, writing)
    os.close(writing)
    watch.begin(child, job["memory_mb"])
    timed_out = _wait(child, started + job["seconds"], watch)
    # What the run started itself goes with it, whether it ended or not.
    try:
        os.killpg(child, signal.SIGKILL)
    except OSError:
        os.kill(child, signal.SIGKILL)
    _, status, usage = os.wait4(child, 0)
    _end_all()
    with os.fdopen(reading, "rb") as report:
        # A sign that files are out of reach, and what went wrong.
        confined, _, problem = report.read().decode(errors="replace").partition("\n")
    return {
        "exit_code": os.waitstatus_to_exitcode(status),
        "timed_out": timed_out,
        "exceeded": watch.exceeded,
        "problem": problem,
        "seconds": time.monotonic() - started,
        "peak_mb": watch.peak_mb(usage.ru_maxrss << 10),
        "confined": confined == "-",
        "server_mb": _memory(1) / _MB,
    }


def _unanswered(problem: str) -> dict[str, Any]:
    """The answer to a job that could not be begun."""
    return {
        "exit_code": _SETUP_FAILED,
        "timed_out": False,
        "exceeded": False,
        "problem": problem,
        "seconds": 0.0,
        "peak_mb": 0.0,
        "confined": True,
        "server_mb": _memory(1) / _MB,
    }


def _too_small(job: dict[str, Any], watch: "Watch") -> str:
    return (
        f"a limit of {job['memory_mb']} MB of memory leaves no room for any text:"
        f" Lean itself takes {watch.least_mb} MB; raise the limit"
    )


def _end_all() -> None:
    """End what the run has left, also what had made itself a session of its own."""
    from provers.lean.memory import descendants

    while True:
        try:
            ended, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not ended:
            for left in descendants(os.getpid()):
                with suppress(ProcessLookupError):
                    os.kill(left, signal.SIGKILL)
            time.sleep(0.001)


def _wait(child: int, deadline: float, watch: "Watch") -> bool:
    """Wait for the child without reaping it; gives whether the deadline passed first.

    It is left to itself no longer either once it takes more memory than it may.
    """
    from provers.lean.memory import LONGEST_MS

    handle = os.pidfd_open(child)
    try:
        poll = select.poll()
        poll.register(handle, select.POLLIN)
        poll.register(0, 0)
        pause = LONGEST_MS
        while True:
            left = deadline - time.monotonic()
            if left <= 0:
                return True
            for descriptor, _ in poll.poll(min(left * 1000 + 1, pause)):
                if descriptor == handle:
                    return False
                # Nobody is left to answer.
                os.killpg(child, signal.SIGKILL)
                os._exit(0)
            pause = watch.look()
            if watch.exceeded:
                return False
    finally:
        os.close(handle)


def _run(
    job: dict[str, Any],
    libc: ctypes.CDLL,
    library: ctypes.CDLL | None,
    base: "Base | None",
    report: int,
) -> None:
    """Become the run: never returns."""
    from provers.lean.confinement import confine

    try:
        os.setsid()
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        os.chdir(job["folder"])
        for descriptor, name, flags in (
            (0, os.devnull, os.O_RDONLY),
            (1, job["stdout"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
            (2, job["stderr"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
        ):
            opened = os.open(name, flags, 0o600)
            os.dup2(opened, descriptor)
            os.close(opened)
        os.dup2(report, 3, inheritable=False)
        os.closerange(4, 256)
        report = 3
        _limit(job)
        os.write(report, b"-" if confine(job["readable"], job["writable"]) else b"+")
        if base is not None:
            gc.disable()
            base.write_answer(job["answer"], job["replay"])
            os._exit(0)
        arguments = [os.fsencode(argument) for argument in job["arguments"]]
        if library is None:
            os.execve(arguments[0], arguments, job["environment"])  # noqa: S606
        for name, value in job["environment"].items():
            os.environ[name] = value
        vector = (ctypes.c_char_p * (len(arguments) + 1))(*arguments, None)
        os.close(report)
        # A run that is killed leaves what it had said so far.
        libc.setvbuf(ctypes.c_void_p.in_dll(libc, "stdout"), None, _LINE_BUFFERED, 0)
        code = library.lean_main(len(arguments), vector)
        libc.fflush(None)
        os._exit(code & 255)
    except BaseException as error:
        os.write(report, f"\n{type(error).__name__}: {error}".encode())
    finally:
        os._exit(_SETUP_FAILED)


def _settle(libc: ctypes.CDLL) -> None:
    """Start anew with all at its place, once and where the system allows it."""
    persona = libc.personality(0xFFFFFFFF)
    if persona == -1 or persona & _ADDR_NO_RANDOMIZE:
        return
    if libc.personality(persona | _ADDR_NO_RANDOMIZE) != -1:
        os.execv(sys.executable, sys.orig_argv)  # noqa: S606


def _without_network(libc: ctypes.CDLL) -> bool:
    """Leave the network; a user who is not root needs a user namespace for it."""
    return not libc.unshare(_CLONE_NEWNET) or not libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)


def _memory(column: int) -> int:
    """Bytes that this process has mapped (column 0) or that are resident (column 1)."""
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123
        return int(file.read().split()[column]) * resource.getpagesize()


def _limit(job: dict[str, Any]) -> None:
    mapped = _memory(0)
    processor_seconds = int(job["seconds"]) * (os.cpu_count() or 1) + 2
    wanted = {
        resource.RLIMIT_AS: mapped + (job["memory_mb"] + job["reserved_mb"]) * _MB,
        resource.RLIMIT_FSIZE: job["file_mb"] * _MB,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_CPU: processor_seconds,
        resource.RLIMIT_NOFILE: 256,
    }
    for kind, limit in wanted.items():
        hard = resource.getrlimit(kind)[1]
        allowed = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(kind, (allowed, allowed))
        if resource.getrlimit(kind) != (allowed, allowed):
            raise OSError(f"resource limit {kind} is not in force")


if __name__ == "__main__":
    main()
