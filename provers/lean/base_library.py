"""The base library in compiled form, made once for each version of its text and of the runtime."""

import fcntl
import hashlib
import json
import os
import re
import shutil
import tempfile
import time
from collections.abc import Generator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any, Final, NamedTuple

from provers.lean.cache import cache_folder
from provers.lean.process import Command, LeanProcesses
from provers.lean.replay.base_axioms import axioms_of, needs_of, write_axioms
from provers.lean.replay.terms import Name
from provers.lean.runtime import LIBRARY_SHA256
from provers.lean.scratch import user_folder
from provers.lean.toolchain import Limits, ToolchainError
from workbench.files import write_text
from workbench.private import open_lock, private_folder

SOURCES: Final = Path(__file__).with_name("library")
# The modules that texts import: core Lean's part, and all.
CORE_ROOT, FULL_ROOT = "Workbench", "WorkbenchMathlib"
_MANIFEST: Final = "manifest.json"
# What a folder holds besides compiled modules; another number when that changes.
_CONTENT: Final = 5
_LIMITS: Final = Limits(seconds=300, memory_mb=4096, file_mb=256)
_DAY_SECONDS: Final = 86_400
_UNUSED_DAYS: Final = 30
_IMPORT: Final = re.compile(r"^import\s+(\S+)", re.MULTILINE)


class BaseLibrary(NamedTuple):
    """A folder for LEAN_PATH, and the hash of what it was made from."""

    folder: Path
    digest: str

    def snapshot(self, text: str) -> Path | None:
        """What Lean kept of the header that a text begins with, so that it is not read again.

        Lean itself compares the headers, and reads one that differs.
        """
        for root in (FULL_ROOT, CORE_ROOT):
            if text.startswith(header_importing(root)):
                path = self.folder / f"{root}.header"
                return path if path.is_file() else None
        return None


def header_importing(root: str) -> str:
    """The header of a text that imports this module of the library."""
    return f"prelude\nimport {root}\n"


def base_library(processes: LeanProcesses, command: Command) -> BaseLibrary:
    """Compile the library, unless the cache has it whole; two processes never compile at once.

    Args:
        processes: what runs Lean.
        command: Lean without any base library.

    Raises:
        ToolchainError: a file of it has errors, or there is nowhere to write.
    """
    texts = _texts()
    digest = _digest(texts)
    name = f"{digest}-{_place(processes)}"
    folder = cache_folder() / "lean" / name
    if _whole(folder):
        with suppress(OSError):
            (folder / _MANIFEST).touch()  # the day of its last use
        return BaseLibrary(folder, digest)
    try:
        private_folder(folder.parent)
        with _locked(folder.with_suffix(".lock")):
            if not _whole(folder):
                _build(folder, texts, processes, command)
                _remove_unused(folder.parent)
        return BaseLibrary(folder, digest)
    except OSError:
        return BaseLibrary(_temporary(name, texts, processes, command), digest)


def import_order(texts: Mapping[str, str], root: str = FULL_ROOT) -> list[str]:
    """The modules that `root` needs, itself last, each after what it imports.

    Raises:
        ToolchainError: a module is missing or imports itself.
    """
    order: list[str] = []
    open_modules: set[str] = set()

    def visit(module: str) -> None:
        if module in order:
            return
        if module in open_modules or module not in texts:
            raise ToolchainError(f"The base library's module {module} is missing or circular.")
        open_modules.add(module)
        for needed in imported(texts[module]):
            visit(needed)
        order.append(module)

    visit(root)
    return order


def imported(text: str) -> list[str]:
    """The modules that a file of ours imports, by the lines that it begins with."""
    return _IMPORT.findall(text)


def _texts() -> dict[str, str]:
    return {
        ".".join(path.relative_to(SOURCES).with_suffix("").parts): path.read_text("utf-8")
        for path in sorted(SOURCES.rglob("*.lean"))
    }


def _digest(texts: Mapping[str, str]) -> str:
    content = json.dumps([_CONTENT, LIBRARY_SHA256, sorted(texts.items())])
    return hashlib.sha256(content.encode()).hexdigest()


def _place(processes: LeanProcesses) -> str:
    """What tells installations of the runtime apart, whose paths stand in snapshots of headers."""
    return hashlib.sha256(str(processes.library).encode()).hexdigest()[:12]


def _temporary(
    name: str, texts: Mapping[str, str], processes: LeanProcesses, command: Command
) -> Path:
    try:
        folder = user_folder() / name
        with _locked(folder.with_suffix(".lock")):
            if not _whole(folder):
                _build(folder, texts, processes, command)
    except OSError as error:
        raise ToolchainError(
            f"The base library can be written neither to {cache_folder()} nor to"
            f" {tempfile.gettempdir()}: {error}. Set XDG_CACHE_HOME to a folder with 100 MB free."
        ) from error
    return folder


@contextmanager
def _locked(path: Path, *, wait: bool = True) -> Generator[None, None, None]:
    """Hold the lock; without waiting, one that is held already is a BlockingIOError."""
    with os.fdopen(open_lock(path)) as file:
        fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield


def _build(
    folder: Path, texts: Mapping[str, str], processes: LeanProcesses, command: Command
) -> None:
    building = Path(tempfile.mkdtemp(prefix=".tmp-", dir=folder.parent))
    try:
        search = command._replace(search=(building,))
        needs = _compile_all(building, texts, processes, search)
        if folder.exists():
            shutil.rmtree(folder)
        building.rename(folder)
    finally:
        shutil.rmtree(building, ignore_errors=True)
    # Snapshots name their modules by path, so they are taken where the modules will stay. Until
    # there is a manifest, the folder is not whole.
    _take_snapshots(folder, texts, processes, command)
    write_axioms(folder, axioms_of(needs))
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    hashes = {str(path.relative_to(folder)): _sha256(path) for path in files}
    write_text(folder / _MANIFEST, json.dumps(hashes, indent=2) + "\n")


def _take_snapshots(
    folder: Path, texts: Mapping[str, str], processes: LeanProcesses, command: Command
) -> None:
    """Keep what Lean makes of each header; a text with that header then begins at once."""
    for root in (CORE_ROOT, FULL_ROOT):
        if root not in texts:
            continue
        saving = command._replace(
            search=(folder,), arguments=(*command.arguments, "--incr-header-save=kept")
        )
        targets = {"kept": folder / f"{root}.header", "kept.deps": folder / f"{root}.header.deps"}
        run = processes.run(saving, header_importing(root), _LIMITS, keep=targets)
        if run.exit_code != 0 or not all(path.is_file() for path in targets.values()):
            raise OSError(run.stderr or f"no snapshot of {root} can be taken")


def _remove_unused(parent: Path) -> None:
    """Remove libraries that nobody used for a month, and what killed builds left a day ago."""
    now = time.time()
    for folder in parent.iterdir():
        with suppress(OSError):
            if folder.name.startswith(".tmp-"):
                if now - folder.stat().st_mtime > _DAY_SECONDS:
                    shutil.rmtree(folder)
                continue
            age = now - (folder / _MANIFEST).stat().st_mtime
            if age > _UNUSED_DAYS * _DAY_SECONDS:
                with _locked(folder.with_suffix(".lock"), wait=False):
                    shutil.rmtree(folder)


def _compile_all(
    building: Path, texts: Mapping[str, str], processes: LeanProcesses, command: Command
) -> dict[Name, set[Name]]:
    """Compile each module when those that it imports are there, as many at once as go.

    Of several that could be next, the one that the longest chain of text waits for. Gives what
    each constant of the library names.
    """
    needs: dict[Name, set[Name]] = {}
    imports = {module: imported(texts[module]) for module in import_order(texts)}
    chain = longest_chains(imports, {module: len(texts[module]) for module in imports})
    sorter = TopologicalSorter(imports)
    sorter.prepare()
    ready: list[str] = []
    running: dict[Future[None], str] = {}
    workers = os.cpu_count() or 1
    with ThreadPoolExecutor(workers) as pool, ThreadPoolExecutor(1) as reader:
        read: list[Future[dict[Name, set[Name]]]] = []
        while sorter.is_active():
            ready = sorted([*ready, *sorter.get_ready()], key=lambda module: -chain[module])
            while ready and len(running) < workers:
                module = ready.pop(0)
                target = _target(building, module)
                job = pool.submit(_compile, target, module, texts[module], processes, command)
                running[job] = module
            for job in wait(running, return_when=FIRST_COMPLETED).done:
                job.result()
                module = running.pop(job)
                sorter.done(module)
                read.append(reader.submit(needs_of, _target(building, module)))
        for found in read:
            needs |= found.result()
    return needs


def _target(building: Path, module: str) -> Path:
    return building / Path(*module.split(".")).with_suffix(".olean")


def longest_chains(imports: Mapping[str, list[str]], lengths: Mapping[str, int]) -> dict[str, int]:
    """For each module the length of the longest chain of modules from it to one not imported.

    Args:
        imports: what each module imports, each module after those that it imports.
        lengths: the length of each module's text.
    """
    chains = dict(lengths)
    for module in reversed(list(imports)):
        for imported in imports[module]:
            chains[imported] = max(chains[imported], lengths[imported] + chains[module])
    return chains


def _compile(
    target: Path,
    module: str,
    text: str,
    processes: LeanProcesses,
    command: Command,
) -> None:
    # Other modules keep the other processors busy; threads for parts of one would only cost time.
    command = command._replace(arguments=(*command.arguments, "-DElab.async=false"))
    run = processes.run(command, text, _LIMITS, module=module, olean=target)
    errors = [m for m in run.messages if m.severity == "error"]
    # An end without a message is one for want of space.
    if run.outcome == "infrastructure" or (run.outcome == "finished" and not errors):
        if run.exit_code != 0 or not target.is_file():
            raise OSError(run.stderr or f"{target} cannot be written")
    elif run.outcome != "finished" or run.exit_code or not target.is_file():
        first = f"line {errors[0].line}: {errors[0].text}" if errors else run.stderr
        raise ToolchainError(
            f"The base library's module {module} does not compile ({run.outcome}): {first}"
        )


def _whole(folder: Path) -> bool:
    with suppress(OSError, ValueError):
        hashes: Any = json.loads((folder / _MANIFEST).read_text("utf-8"))
        whole = bool(hashes) and all(_sha256(folder / n) == h for n, h in hashes.items())
        # A folder that was moved has snapshots that name another one.
        return whole and all(str(folder) in p.read_text("utf-8") for p in folder.glob("*.deps"))
    return False


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
