from pathlib import Path

import pytest
from toy_runs import Toy, install


@pytest.fixture
def toy(tmp_path: Path) -> Toy:
    """The toy study in an own place, with a folder for its runs."""
    install(tmp_path / "site")
    return Toy(tmp_path / "site", tmp_path / "runs")
