"""LeanDojo's copies of repositories, stored by LeanDojo itself, with a stand-in for `lake`."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from provers.check import main as check
from provers.lean import lean_dojo_repository as module
from provers.lean.external import LeanExecutable
from provers.lean.lean_dojo_repository import (
    LeanDojoRepository,
    cached_copy,
    imports_of,
    lean_dojo_repository,
)
from provers.lean.toolchain import Limits, ToolchainError
from provers.toolchain import main as list_toolchains
from tests.provers.lean.stand_in import write_lean

LIMITS = Limits(seconds=60)
COMMIT = "0123456789abcdef0123456789abcdef01234567"
URL = "https://github.com/someone/proofs"
LIBRARY = "prelude\nimport Workbench\ntheorem fact (n : Nat) : n + 0 = n := rfl\n"
# What LeanDojo does behind `get_traced_repo_path`, without the tracing, which asks GitHub.
STORE = """
import sys
from lean_dojo import LeanGitRepo, is_available_in_cache
from lean_dojo.data_extraction.cache import cache
repository = LeanGitRepo.from_path(sys.argv[1])
assert not is_available_in_cache(repository)
print(cache.store(sys.argv[1], repository.get_cache_dirname() / repository.name))
assert is_available_in_cache(repository)
"""


def _git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false"]
    return subprocess.run(
        ["git", "-C", str(folder), *identity, *arguments],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("CACHE_DIR", str(folder))
    monkeypatch.setenv("DISABLE_REMOTE_CACHE", "1")
    monkeypatch.delenv("GITHUB_ACCESS_TOKEN", raising=False)
    return folder


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = tmp_path / "proofs"
    folder.mkdir()
    (folder / "lakefile.toml").write_text('name = "proofs"\n[[lean_lib]]\nname = "Proofs"\n')
    (folder / "lean-toolchain").write_text("leanprover/lean4:v4.35.0\n")
    (folder / "Proofs.lean").write_text(LIBRARY)
    _git(folder, "init", "--quiet")
    _git(folder, "add", ".")
    _git(folder, "commit", "--quiet", "-m", "proofs")
    return folder


@pytest.fixture
def lake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A `lake` and a `lean` at the front of PATH; the first gives the project's search path."""
    lean = write_lean(tmp_path / "bin" / "lean", base=True)
    path = lean.with_name("lake")
    path.write_text(
        f'#!/bin/sh\necho "LEAN_PATH=$PWD/.lake/build/lib/lean"\necho "PATH={lean.parent}"\n'
    )
    path.chmod(0o755)
    monkeypatch.setenv("PATH", str(lean.parent), prepend=":")
    return path


def _store(repository: Path, lean: Path) -> Path:
    """Compile the library and let LeanDojo put the repository into its cache."""
    built = repository / ".lake" / "build" / "lib" / "lean" / "Proofs.olean"
    chosen = LeanExecutable(lean)
    run = chosen.run(LIBRARY, limits=LIMITS, module="Proofs", olean=built)
    chosen.close()
    assert (run.exit_code, built.is_file()) == (0, True), run
    command = [sys.executable, "-c", STORE, str(repository)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Path(done.stdout.strip())


def test_a_repository_in_lean_dojos_cache(
    cache: Path, repository: Path, lake: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stored = _store(repository, lake.with_name("lean"))
    commit = _git(repository, "rev-parse", "HEAD")
    assert stored == cached_copy(str(repository), commit)
    assert stored.is_relative_to(cache)
    for name in (str(repository), f"{repository}@{commit}"):
        chosen = lean_dojo_repository(name)
        assert (chosen.name, chosen.folder) == ("dojo", stored)
        assert (chosen.header, chosen.dialect) == ("import Proofs\n", "core")
        assert "4.35.0" in chosen.version()
        text = "prelude\nimport Proofs\ntheorem same (n : Nat) : n + 0 = n := fact n\n"
        run = chosen.run(text, limits=LIMITS)
        assert (run.exit_code, run.messages) == (0, ())
        chosen.close()
    assert list_toolchains(["--dojo", str(repository)]) == 0
    assert "dojo      Lean (version 4.35.0" in capsys.readouterr().out


def test_the_command_checks_with_it(
    cache: Path, repository: Path, lake: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The base library has no Init, which Lean would import without `prelude`.
    _store(repository, lake.with_name("lean"))
    monkeypatch.setattr(module, "imports_of", lambda _: "prelude\nimport Proofs\n")
    file = tmp_path / "Mine.lean"
    file.write_text("theorem same (n : Nat) : n + 0 = n := fact n\n")
    arguments = [str(file), "--no-cache", "--jobs", "1", "--toolchain"]
    assert check([*arguments, f"dojo:{repository}"]) == 0
    assert check([*arguments, f"dojo:{repository}@{COMMIT}"]) == 2


def test_the_place_of_a_copy_from_github(cache: Path) -> None:
    assert cached_copy(URL, COMMIT) == cache / f"someone-proofs-{COMMIT}" / "proofs"


def test_what_is_missing_is_told(
    cache: Path, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git = shutil.which("git")
    assert git is not None
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "git").symlink_to(git)
    monkeypatch.setenv("PATH", str(tools))
    with pytest.raises(ToolchainError, match=r"needs lake, lean on PATH"):
        lean_dojo_repository(f"{URL}@{COMMIT}")
    write_lean(tools / "lean")
    write_lean(tools / "lake")
    monkeypatch.setattr(module, "GITHUB", "http://127.0.0.1:9/zen")
    with pytest.raises(ToolchainError, match="GitHub, which cannot be reached"):
        lean_dojo_repository(str(repository))


@pytest.mark.parametrize(
    "name",
    [
        URL,
        f"{URL}@main",
        f"{URL};touch x@{COMMIT}",
        f"https://github.com/$(id)/x@{COMMIT}",
        "http://github.com/a/b",
        "nowhere",
        "",
    ],
)
def test_names_of_no_repository_are_told(name: str, cache: Path, tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match=r"no repository|commit"):
        lean_dojo_repository(name)


def test_a_repository_without_a_commit_is_told(cache: Path, tmp_path: Path) -> None:
    _git(tmp_path, "init", "--quiet")
    with pytest.raises(ToolchainError, match="has no commit"):
        LeanDojoRepository(str(tmp_path))
    with pytest.raises(ToolchainError, match="40 digits"):
        LeanDojoRepository(str(tmp_path), "abc")


def test_what_a_header_imports(tmp_path: Path) -> None:
    build = tmp_path / ".lake" / "build" / "lib"
    (build / "lean" / "Deep").mkdir(parents=True)
    for name in ("A.olean", "lean/B.olean", "lean/Deep/C.olean", "lean/Lean4Repl.olean"):
        (build / name).touch()
    lakefile = (
        "lean_lib A\n@[default_target]\nlean_lib «B» where\n  x := 1\nlean_lib Lean4Repl {\n}\n"
    )
    (tmp_path / "lakefile.lean").write_text(lakefile + "lean_lib NotBuilt\n-- lean_lib D\n")
    assert imports_of(tmp_path) == "import A\nimport B\n"
    (tmp_path / "lakefile.lean").unlink()
    (tmp_path / "lakefile.toml").write_text('[[lean_lib]]\nname = "C"\nroots = ["Deep.C", "B"]\n')
    (tmp_path / ".lake" / "packages" / "mathlib").mkdir(parents=True)
    assert imports_of(tmp_path) == "import Mathlib\nimport Deep.C\nimport B\n"
    (tmp_path / "lakefile.toml").write_text("[[lean_lib]\n")
    with pytest.raises(ToolchainError, match="cannot be read"):
        imports_of(tmp_path)


def test_a_library_whose_name_is_more_than_a_name_is_refused(tmp_path: Path) -> None:
    root = "A\naxiom cheat : False"
    built = tmp_path / ".lake" / "build" / "lib" / "lean" / f"{root}.olean"
    built.parent.mkdir(parents=True)
    built.touch()
    lakefile = "[[lean_lib]]\nname = 'C'\nroots = [\"A\\naxiom cheat : False\"]\n"
    (tmp_path / "lakefile.toml").write_text(lakefile)
    with pytest.raises(ToolchainError, match="no name of a module"):
        imports_of(tmp_path)


def test_lean_dojo_is_imported_only_when_needed() -> None:
    code = (
        "import sys; import provers.lean.lean_dojo_repository, provers.lean.session, provers.check"
    )
    code += "; assert 'lean_dojo' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
