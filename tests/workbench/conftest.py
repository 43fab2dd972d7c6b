from pathlib import Path

import pytest
from toy_runs import ARGS, Toy, install, run_path


@pytest.fixture
def toy(tmp_path: Path) -> Toy:
    """The toy study in an own place, with a folder for its runs."""
    install(tmp_path / "site")
    return Toy(tmp_path / "site", tmp_path / "runs")


@pytest.fixture(scope="session")
def uninterrupted(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The table of a run with `ARGS` that nothing disturbs."""
    base = tmp_path_factory.mktemp("uninterrupted")
    install(base / "site")
    done = Toy(base / "site", base / "runs").run(*ARGS)
    assert done.returncode == 0, done.stderr
    return (run_path(done) / "tables" / "rows.parquet").read_bytes()
