"""What Streamlit's own browser code makes of foreign text, and which buttons save it."""

import json
from pathlib import Path

import pytest
from browser import Visitor
from explorer_server import ROOT, served
from playwright.sync_api import BrowserContext

pytestmark = pytest.mark.e2e

TEXTS = [
    "https://x.example/y", "www.x.example", "a@x.example", ":smile: :+1:", ":material/delete:",
    ":streamlit:", "a -> b <-> c <= d -- e", ":red[x] :small[y]", "$x$", "<b>", "[a](b)", "| a |",
]  # fmt: skip
SCRIPT = """
import json, sys
from pathlib import Path
import streamlit as st
from app.text import plain
st.title("Texts")
for number, text in enumerate(json.loads(sys.argv[1])):
    with st.container(key=f"shown-{number}"):
        st.markdown(plain(text))
"""


def test_text_is_shown_as_it_is_in_a_browser(laptop: BrowserContext, tmp_path: Path) -> None:
    entry = tmp_path / "texts.py"
    entry.write_text(SCRIPT)
    path = {"PYTHONPATH": str(ROOT)}
    told = ["--browser.gatherUsageStats", "false", "--", json.dumps(TEXTS)]
    with served(tmp_path, tmp_path / "log", entry=entry, options=told, environment=path) as address:
        page = laptop.new_page()
        visitor = Visitor(page, address)
        visitor.open("")
        for number, text in enumerate(TEXTS):
            shown = page.locator(f".st-key-shown-{number} p")
            shown.wait_for()
            assert shown.inner_text().replace("\u2060", "") == text
            assert shown.locator("*").count() == 0
        visitor.sound()
        page.close()


def test_tables_are_saved_by_our_own_button_alone(visitor: Visitor) -> None:
    visitor.open("procbench?part=Items")
    table = visitor.page.locator("[data-testid=stDataFrame]").first
    table.wait_for()
    table.hover()
    visitor.page.get_by_role("button", name="Search").first.wait_for()
    saving = visitor.page.locator("button[aria-label^='Download as']")
    assert saving.count() > 0
    assert not any(button.is_visible() for button in saving.all())
