"""ProcBench: how well models follow procedures, and where their chains break."""

from collections.abc import Callable

import streamlit as st

from app import url_state
from app.chains.items import show_items
from app.chains.leaderboard import show_leaderboard
from app.chains.lengths import show_breaks, show_lengths
from app.chains.samples import MOST_RUNS, with_samples
from app.chains.versus import show_versus
from app.frame import guarded, page
from app.run_list import run_title, runs_of
from app.site import PROCBENCH, RUN
from app.text import plain
from workbench.runs import RunRecord

_PARTS = ("Leaderboard", "Length", "Breaks", "Items", "Two models")


def show() -> None:
    """The page."""
    records = runs_of(*PROCBENCH.experiments)
    if not records:
        st.info("No run of ProcBench yet: `python -m procbench run` makes one.")
        st.page_link(RUN.path, label="Start a run", icon=RUN.icon)
        return
    chosen = _chosen(records)
    part = url_state.tabs_open(_PARTS, name="part")
    if part == "Leaderboard":
        guarded(lambda: show_leaderboard(chosen))
        return
    looked_at = with_samples(chosen)[:MOST_RUNS]
    if not looked_at:
        st.info("These runs have no answers yet: they come when a run is done.")
        return
    if len(looked_at) < len(chosen):
        st.caption(f"Of the {len(looked_at)} newest runs that have answers.")
    parts = {
        "Length": show_lengths,
        "Breaks": show_breaks,
        "Items": show_items,
        "Two models": show_versus,
    }
    _part(parts[part], looked_at)


@st.fragment
def _part(show_part: Callable[[list[RunRecord]], None], records: list[RunRecord]) -> None:
    """A part that is run again alone when something in it is chosen."""
    guarded(lambda: show_part(records))


def _chosen(records: list[RunRecord]) -> list[RunRecord]:
    by_name = {record.path.name: record for record in records}
    names = url_state.choose_some("Runs", list(by_name), name="run", placeholder="all")
    for name in names[:MOST_RUNS]:
        st.caption(plain(f"{name}: {run_title(by_name[name])}"))
    return [by_name[name] for name in names] or records


page(
    "ProcBench",
    "How well models follow a procedure step by step, and where the chain breaks.",
    show,
)
