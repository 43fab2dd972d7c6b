"""A browser on the explorer: opens pages, waits for Streamlit, and sees what went wrong."""

import contextlib
import os
import shutil
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, TimeoutError

ROOT = Path(__file__).parents[2]
SCREENSHOTS = ROOT / "build" / "screenshots"
_IDLE = (
    "() => document.querySelector('[data-testid=stApp]')"
    "?.getAttribute('data-test-script-state') === 'notRunning'"
    " && !document.querySelector('[data-testid=stStatusWidget], [data-testid=stSkeleton]')"
)
_MAIN = "[data-testid=stMain]"
# In milliseconds: for a page to open, and for an open one to answer.
_ENOUGH = 60_000
_SOON = 20_000


def chromium_path() -> str | None:
    """Chromium of this machine: CHROMIUM names it, or else it is looked for."""
    known = ("chromium", "chromium-browser", "google-chrome")
    found = (shutil.which(name) for name in known)
    return os.environ.get("CHROMIUM") or next((path for path in found if path), None)


class Visitor:
    """One visitor of the explorer.

    Args:
        page: the browser's page.
        address: of the explorer.
    """

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._heard)
        page.on("request", self._asked)

    def _heard(self, message: ConsoleMessage) -> None:
        # Streamlit asks for its own files along the page's path first, and for the fonts of none.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.errors.append(message.text)

    def _asked(self, request: Request) -> None:
        # Nothing is fetched from elsewhere; what is asked for at all would be, without the policy.
        parts = urlsplit(request.url)
        if parts.scheme not in ("data", "blob") and parts.netloc != urlsplit(self.address).netloc:
            self.errors.append(f"asks for {request.url}")

    def open(self, path: str) -> None:
        """Open a page and wait until it is whole."""
        self.page.goto(f"{self.address}/{path}")
        self.page.wait_for_selector("h1", timeout=_ENOUGH)
        self.settle()

    def settle(self) -> None:
        """Wait until the page has answered what was done last."""
        self.page.wait_for_timeout(150)
        self.page.wait_for_function(_IDLE, timeout=_ENOUGH)
        self.page.wait_for_timeout(100)

    def choose(self, label: str, option: str) -> None:
        """Choose an option of a list."""
        self.page.get_by_role("combobox", name=label).first.click()
        self.page.get_by_role("option", name=option, exact=True).first.click()
        self.settle()

    def press(self, name: str) -> None:
        """Press a button, or one of a row of buttons."""
        buttons = self.page.get_by_role("button", name=name, exact=True)
        buttons.or_(self.page.get_by_role("radio", name=name, exact=True)).first.click()
        self.settle()

    def reads(self, text: str) -> None:
        """Check that the text can be read on the page, at once or in a moment."""
        present = f"text => document.querySelector('{_MAIN}')?.innerText.includes(text)"
        with contextlib.suppress(TimeoutError):
            self.page.wait_for_function(present, arg=text, timeout=_SOON)
        assert text in self.text()

    def is_at(self, part: str) -> None:
        """Check that the address has the part, at once or in a moment."""
        with contextlib.suppress(TimeoutError):
            self.page.wait_for_url(lambda url: part in url, timeout=_SOON)
        assert part in self.page.url

    def text(self) -> str:
        """All that can be read on the page."""
        return self.page.locator(_MAIN).inner_text()

    def sound(self) -> None:
        """Check that nothing on the page failed."""
        failed = self.page.locator("[data-testid=stException]")
        assert failed.count() == 0, failed.all_inner_texts()
        assert not self.errors, self.errors

    def fits(self) -> None:
        """Check that the page is no wider than the window."""
        main = "document.querySelector('[data-testid=stMain]')"
        assert self.page.evaluate(f"{main}.scrollWidth - {main}.clientWidth") <= 1

    def keep(self, name: str) -> None:
        """Keep a screenshot of the whole page."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        size = self.page.viewport_size or {"width": 1280, "height": 900}
        main = "document.querySelector('[data-testid=stMain]').scrollHeight"
        tall = min(int(self.page.evaluate(main)) + 20, 5000)
        self.page.set_viewport_size({"width": size["width"], "height": max(tall, size["height"])})
        self.page.wait_for_timeout(300)
        self.page.screenshot(path=SCREENSHOTS / f"{name}.png")
        self.page.set_viewport_size(size)
