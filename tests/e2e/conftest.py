"""Chromium and the explorer, started once; skipped where there is no Chromium."""

import os
from collections.abc import Generator
from pathlib import Path

import pytest
from browser import Visitor, chromium_path
from explorer_runs import make_runs
from explorer_server import served
from playwright.sync_api import Browser, BrowserContext, sync_playwright

REQUIRED = "REQUIRE_BROWSER"


@pytest.fixture(scope="session")
def chromium() -> Generator[Browser]:
    """A headless Chromium. Without one the tests are skipped, or fail where it is required."""
    path = chromium_path()
    if path is None:
        reason = "no chromium on this machine: apt-get install chromium, or name one in CHROMIUM"
        if os.environ.get(REQUIRED):
            pytest.fail(f"{reason} ({REQUIRED} is set)")
        pytest.skip(reason)
    with sync_playwright() as playwright:
        # Chromium's own sandbox needs rights that containers withhold; it opens our pages only.
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Real small runs, and broken folders among them."""
    return make_runs(tmp_path_factory.mktemp("explorer") / "runs")


@pytest.fixture(scope="session")
def explorer(runs: Path, chromium: Browser) -> Generator[str]:
    """The address of the explorer on these runs."""
    with served(runs, runs.with_name("explorer.log")) as address:
        yield address


@pytest.fixture(scope="session")
def laptop(chromium: Browser) -> Generator[BrowserContext]:
    """A laptop's browser, which keeps Streamlit's own files from one visit to the next."""
    context = chromium.new_context(viewport={"width": 1280, "height": 800})
    yield context
    context.close()


@pytest.fixture(scope="session")
def dark_phone(chromium: Browser) -> Generator[BrowserContext]:
    """A phone's browser, in the dark."""
    context = chromium.new_context(viewport={"width": 390, "height": 844}, color_scheme="dark")
    yield context
    context.close()


@pytest.fixture
def visitor(laptop: BrowserContext, explorer: str) -> Generator[Visitor]:
    """A visitor with a laptop, in a session of its own."""
    page = laptop.new_page()
    yield Visitor(page, explorer)
    page.close()


@pytest.fixture
def phone(dark_phone: BrowserContext, explorer: str) -> Generator[Visitor]:
    """A visitor with a phone, in the dark, in a session of its own."""
    page = dark_phone.new_page()
    yield Visitor(page, explorer)
    page.close()
