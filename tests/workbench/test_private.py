"""Rights of what nobody shares, with a umask that takes none away."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from procbench.harness.cache import ReplyCache
from provers.lean import cache, scratch
from provers.ledger import Ledger
from workbench.chat.kept import ChatModel, Endpoint
from workbench.errors import InputError
from workbench.lock import RunLock
from workbench.private import check_own, open_lock, private_file, private_folder
from workbench.runs import RunFolder


@pytest.fixture
def no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    return {str(p.relative_to(folder)): p.stat().st_mode & 0o777 for p in folder.rglob("*")}


@pytest.mark.usefixtures("no_umask")
def test_what_is_private_has_the_rights_of_its_owner_alone(tmp_path: Path) -> None:
    private_file(private_folder(tmp_path / "a" / "b") / "c")
    assert modes(tmp_path) == {"a": 0o700, "a/b": 0o700, "a/b/c": 0o600}
    os.close(open_lock(tmp_path / "lock"))
    assert modes(tmp_path)["lock"] == 0o600


@pytest.mark.usefixtures("no_umask")
def test_caches_ledgers_and_locks_are_private(tmp_path: Path) -> None:
    cache = ReplyCache(tmp_path / "cache" / "replies.sqlite")
    ledger = Ledger(tmp_path / "ledger.sqlite")
    with ChatModel(Endpoint("http://127.0.0.1:9", "m"), tmp_path / "answers.sqlite"):
        RunLock(tmp_path / "lock.json").acquire()
        found = modes(tmp_path)
        # The logs of databases that are open too.
        assert {"cache/replies.sqlite-wal", "ledger.sqlite-wal", "lock.json"} <= set(found)
        assert found.pop("cache") == 0o700
        assert set(found.values()) == {0o600}
    ledger.close()
    cache.close()


@pytest.mark.usefixtures("no_umask")
def test_a_run_folder_keeps_the_umask_but_not_its_lock(tmp_path: Path) -> None:
    run = RunFolder.create(tmp_path, experiment="toy", preset="quick", config={}, seed=0)
    run.write_report("done")
    found = modes(run.path)
    assert found.pop("lock.json") == 0o600
    assert found["report.md"] == 0o666
    assert found["status.json"] == 0o666
    run.finish("done")


def test_scratch_folders_are_private(tmp_path: Path) -> None:
    program = (
        f"import os, tempfile; os.umask(0); tempfile.tempdir = {str(tmp_path)!r}\n"
        "from pathlib import Path\n"
        "from provers.lean.base_library import _locked\n"
        "from provers.lean.scratch import scratch_folder, user_folder\n"
        "scratch_folder()\n"
        "with _locked(user_folder() / 'library.lock'): pass\n"
        "import json\n"
        f"found = Path({str(tmp_path)!r}).rglob('*')\n"
        "print(json.dumps([path.stat().st_mode & 0o077 for path in found]))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
    assert json.loads(done.stdout) == [0] * 5


def test_a_folder_of_other_people_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folder = tmp_path / f"reasoning-workbench-{os.getuid()}"
    folder.symlink_to(tmp_path / "nothing")
    with pytest.raises(PermissionError, match="another user"):
        scratch.user_folder()
    folder.unlink()
    folder.mkdir()
    folder.chmod(0o777)
    with pytest.raises(PermissionError, match=r"written by other users.*TMPDIR"):
        scratch.scratch_folder()
    folder.chmod(0o700)
    assert scratch.user_folder() == folder
    if os.getuid() == 0:
        os.chown(folder, 1, 1)
        with pytest.raises(PermissionError, match="another user"):
            scratch.user_folder()


def test_a_cache_in_a_folder_of_other_people_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_home() -> Path:
        raise RuntimeError

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", no_home)
    assert cache.cache_folder().parent == tmp_path
    cache.cache_folder().chmod(0o770)
    with pytest.raises(InputError, match="XDG_CACHE_HOME"):
        cache.cache_folder()


def test_a_lock_that_is_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lock").symlink_to(tmp_path / "mine")
    with pytest.raises(OSError, match="lock"):
        open_lock(tmp_path / "lock")
    assert not (tmp_path / "mine").exists()


def test_a_file_is_no_folder_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PermissionError):
        check_own(tmp_path / "file")


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become another user")
def test_a_lock_of_another_user_counts_as_held(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    for parent in tmp_path.parents[:3]:
        parent.chmod(parent.stat().st_mode | 0o055)
    RunLock(tmp_path / "lock.json").acquire()
    lock = RunLock(tmp_path / "lock.json")
    os.setresuid(12345, 12345, 0)
    try:
        assert lock.held()
        with pytest.raises(InputError, match="another user"):
            lock.acquire()
    finally:
        os.setresuid(0, 0, 0)
