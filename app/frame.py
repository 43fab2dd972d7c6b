"""What every page has around it: heading, style, and a net under what may be broken in a run."""

import importlib
from collections.abc import Callable
from pathlib import Path

import streamlit as st

from app.site import PAGES
from app.text import show_error
from app.url_state import leave_page
from workbench.errors import InputError

# Streamlit fetches icons that it knows by name from elsewhere.
_ICON = Path(__file__).with_name("icon.svg")
# Our own few rules: wide charts scroll in their own box, and a phone keeps its narrow margins.
# Streamlit's own button on tables saves formulas as such; the one below each table does not.
_STYLE = """
<style>
[data-testid="stElementContainer"]:has([data-testid="stVegaLiteChart"]) {
  overflow-x: auto;
  max-width: 100%;
}
[data-testid="stMainBlockContainer"] { padding-top: 4rem; max-width: 82rem; }
[data-testid="stMain"] h1 { font-size: 2rem; padding-bottom: 0; }
[data-testid="stMain"] h2, [data-testid="stMain"] h3 { font-size: 1.35rem; }
[data-testid="stElementToolbarButton"]:has(button[aria-label^="Download as CSV"]) { display: none; }
@media (max-width: 640px) {
  [data-testid="stMainBlockContainer"] { padding-left: 1rem; padding-right: 1rem; }
}
</style>
"""


_HEAVY = (
    "app.gap.errors",
    "app.gap.traces",
    "app.gap.queries",
    "app.gap.curves",
    "app.nets.numbers",
    "app.proofs.attempts",
    "app.proofs.final_file",
    "app.proofs.lemma_graph",
    "app.proofs.problems",
    "app.chains.leaderboard",
    "app.chains.lengths",
    "app.chains.items",
    "app.chains.versus",
)


def open_site() -> None:
    """Show the page that is open, with the menu of all."""
    st.set_page_config(page_title="Reasoning workbench", page_icon=str(_ICON), layout="wide")
    st.html(_STYLE)
    current = st.navigation(
        [
            st.Page(page.path, title=page.title, icon=page.icon, default=page is PAGES[0])
            for page in PAGES
        ],
        position="top",
    )
    leave_page(current.url_path)
    current.run()
    warm_up()


def warm_up() -> None:
    """Import what the pages need, when the first page is shown already, so that no later one waits.

    Not in a thread: a page that imports the same at that time could find it half done.
    """
    for name in _HEAVY:
        importlib.import_module(name)


def page(title: str, lead: str, show: Callable[[], None]) -> None:
    """Show a page.

    Args:
        title: its heading.
        lead: one sentence on what it is for.
        show: shows the rest; an InputError of it is shown in its place.
    """
    st.title(title, anchor=False)
    st.caption(lead)
    guarded(show)


def guarded(show: Callable[[], None]) -> None:
    """Show a part of a page; where the run's files are broken, say so and go on after it."""
    try:
        show()
    except InputError as error:
        show_error(error)
