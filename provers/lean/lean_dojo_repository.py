"""A Lake project in the copy that LeanDojo keeps of a repository at one commit."""

import os
import re
import shutil
import subprocess
import tomllib
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, Final

from provers.lean.external import LakeProject
from provers.lean.process import check_module
from provers.lean.toolchain import ToolchainError

GITHUB: Final = "https://api.github.com/zen"
_COMMIT: Final = re.compile(r"[0-9a-f]{40}")
# LeanDojo hands these to a shell, so nothing else may be in them.
_URL: Final = re.compile(r"https://[\w.-]+(?:/[\w.-]+){2,}")
_PATH: Final = re.compile(r"[\w./-]+")
_LIBRARY: Final = re.compile(r"^\s*lean_lib\s+«?([\w.]+)»?", re.MULTILINE)
# LeanDojo adds this one to every repository that it traces.
_OWN_LIBRARY: Final = "Lean4Repl"
_NEEDED: Final = ("git", "lake", "lean")


class LeanDojoRepository(LakeProject):
    """The Lean of a repository that LeanDojo has traced, with what the repository compiles to.

    The copy in LeanDojo's cache folder (CACHE_DIR, or ~/.cache/lean_dojo) is used as it is, with
    no network. When there is none, LeanDojo makes it, which needs git, elan's lake and lean, and
    GitHub, and takes longer than the repository takes to compile.

    Args:
        repository: `https://HOST/USER/NAME`, or the folder of a local git repository.
        commit: all 40 digits; None for the newest commit of a local one. Changes that are not
            committed are not in the copy.
        header: the lines that every file begins with; None to import Mathlib, if the repository
            has it, and the repository's own compiled libraries.
        lake: the executable, or its name on PATH.

    Raises:
        ToolchainError: there is no such repository, or no copy and none can be made.
    """

    name: str = "dojo"

    def __init__(
        self,
        repository: str,
        commit: str | None = None,
        header: str | None = None,
        *,
        lake: str | Path = "lake",
    ) -> None:
        repository = _checked(repository)
        commit = _head(repository) if commit is None else commit
        if not _COMMIT.fullmatch(commit):
            raise ToolchainError(
                f"{commit!r} is no commit: give all 40 digits, as `git rev-parse` shows them."
            )
        folder = cached_copy(repository, commit)
        if not folder.is_dir():
            folder = _traced(repository, commit)
        self.folder = folder
        super().__init__(folder, imports_of(folder) if header is None else header, lake=lake)


def lean_dojo_repository(text: str) -> LeanDojoRepository:
    """The repository that `URL@COMMIT`, `PATH@COMMIT` or `PATH` names.

    Raises:
        ToolchainError: as for `LeanDojoRepository`; or a URL comes without a commit.
    """
    repository, at, commit = text.rpartition("@")
    if at and _COMMIT.fullmatch(commit):
        return LeanDojoRepository(repository, commit)
    return LeanDojoRepository(text)


def cached_copy(repository: str, commit: str) -> Path:
    """Where LeanDojo keeps its copy, whether there is one or not."""
    parts = repository.rstrip("/").split("/")
    owner = parts[-2] if "github.com" in repository else "gitpython"
    return _cache() / f"{owner}-{parts[-1]}-{commit}" / parts[-1]


def imports_of(folder: Path) -> str:
    """A header that imports Mathlib, if the project has it, and its own compiled libraries.

    Raises:
        ToolchainError: the lakefile cannot be read, or names a library as no module is named, so
            that the name could be more than a name in the header.
    """
    roots = ["Mathlib"] if (folder / ".lake/packages/mathlib").is_dir() else []
    for root in _roots(folder):
        path = root.replace(".", "/") + ".olean"
        # Lean before 4.19 has no folder `lean` there.
        built = any((folder / ".lake/build" / lib / path).is_file() for lib in ("lib/lean", "lib"))
        if built and root not in {*roots, _OWN_LIBRARY}:
            check_module(root)
            roots.append(root)
    return "".join(f"import {root}\n" for root in roots)


def _roots(folder: Path) -> list[str]:
    """The root modules of the libraries that the lakefile declares."""
    try:
        if (folder / "lakefile.lean").is_file():
            return _LIBRARY.findall((folder / "lakefile.lean").read_text(encoding="utf-8"))
        if not (folder / "lakefile.toml").is_file():
            return []
        data = tomllib.loads((folder / "lakefile.toml").read_text(encoding="utf-8"))
        libraries: list[dict[str, Any]] = data.get("lean_lib", [])
        return [str(root) for one in libraries for root in one.get("roots") or [one["name"]]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ToolchainError(f"The lakefile in {folder} cannot be read: {error!r}.") from error


def _cache() -> Path:
    chosen = os.environ.get("CACHE_DIR")
    return (Path(chosen) if chosen else Path.home() / ".cache" / "lean_dojo").absolute()


def _checked(repository: str) -> str:
    """The repository as LeanDojo writes it.

    Raises:
        ToolchainError: it is neither a URL of a repository nor a folder of one.
    """
    url = repository.rstrip("/")
    if _URL.fullmatch(url):
        return url
    folder = Path(repository).absolute()
    if not repository or not (folder / ".git").exists():
        raise ToolchainError(
            f"{repository!r} is no repository: give https://HOST/USER/NAME@COMMIT, or the folder"
            " of a local git repository. A Lake project outside git is `lake:FOLDER`."
        )
    if not _PATH.fullmatch(str(folder)):
        raise ToolchainError(
            f"LeanDojo cannot work in {folder}: use a folder whose path has only letters, digits"
            " and the signs . _ - /."
        )
    return str(folder)


def _head(repository: str) -> str:
    if _URL.fullmatch(repository):
        raise ToolchainError(f"A commit is missing: write {repository}@COMMIT.")
    git = shutil.which("git")
    if git is None:
        raise ToolchainError("There is no `git` on PATH, which LeanDojo needs.")
    command = [git, "-C", repository, "rev-parse", "--verify", "HEAD"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise ToolchainError(f"{repository} has no commit: {done.stderr.strip()}")
    return done.stdout.strip()


def _traced(repository: str, commit: str) -> Path:
    """Have LeanDojo make its copy.

    Raises:
        ToolchainError: something that it needs is missing, or it fails.
    """
    wanted = f"LeanDojo has no copy of {repository} at {commit[:12]} in {_cache()}"
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if missing:
        raise ToolchainError(
            f"{wanted}, and to make one it needs {', '.join(missing)} on PATH."
            " `python -m provers.toolchain --install` installs elan, which brings lake and lean."
        )
    try:
        with urllib.request.urlopen(GITHUB, timeout=20):
            pass
    except urllib.error.HTTPError:
        pass  # It answers, so it can be reached.
    except (OSError, urllib.error.URLError) as error:
        raise ToolchainError(
            f"{wanted}, and to make one it asks GitHub, which cannot be reached ({error})."
        ) from error
    try:
        from lean_dojo import LeanGitRepo, get_traced_repo_path

        return get_traced_repo_path(LeanGitRepo(repository, commit))
    except Exception as error:
        raise ToolchainError(f"{wanted}, and could not make one: {error!r}.") from error
