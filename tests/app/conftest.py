"""The explorer without a browser, on a folder of runs."""

from pathlib import Path

import pytest
from explorer_runs import make_runs
from opened_pages import HOME, Opened
from streamlit.testing.v1 import AppTest

from app.processes import started


@pytest.fixture
def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Real small runs with broken ones among them; the explorer shows these."""
    folder = make_runs(tmp_path / "runs")
    # A server's processes are those of one folder of runs.
    started().clear()
    monkeypatch.setenv("WORKBENCH_RUNS", str(folder))
    return folder


@pytest.fixture
def opened(runs: Path) -> Opened:
    """Opens a page with values in the address, and checks that nothing failed."""

    def open_page(page: str = "", **address: str | list[str]) -> AppTest:
        app = AppTest.from_file(str(HOME), default_timeout=60)
        if page:
            app.switch_page(f"views/{page}.py")
        for name, value in address.items():
            app.query_params[name] = value
        app.run()
        assert not app.exception, app.exception
        return app

    return open_page
