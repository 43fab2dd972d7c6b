"""Reasoning gap: how far answers lie from the truth, with and without reasoning."""

import streamlit as st

from app import url_state
from app.frame import guarded, page
from app.gap.curves import show_curves
from app.gap.errors import show_errors, show_headline, show_posterior
from app.gap.queries import show_queries
from app.gap.traces import show_all_traces, show_one_trace
from app.run_list import choose_run
from app.site import HOME, REASONING_GAP
from workbench.figure import Figure

_PARTS = ("Errors", "Learning curves", "Questions", "One trace", "All traces", "Posterior")


def show() -> None:
    """The page."""
    run = choose_run(*REASONING_GAP.experiments)
    if run is None:
        return
    part = url_state.tabs_open(_PARTS, name="part")
    parts = {
        "Errors": lambda: _errors(run.figures()),
        "Learning curves": lambda: show_curves(run),
        "Questions": lambda: show_queries(run),
        "One trace": lambda: show_one_trace(run),
        "All traces": lambda: show_all_traces(run),
        "Posterior": lambda: show_posterior(run),
    }
    guarded(parts[part])
    st.page_link(
        HOME.path, label="Report and files", icon=HOME.icon, query_params={"runs": run.path.name}
    )


def _errors(figures: dict[str, Figure]) -> None:
    if not any(name.startswith("mse.") for name in figures):
        st.info("The run has no figures yet: they come when it is done.")
        return
    show_headline(figures)
    show_errors(figures)


page(
    "Reasoning gap",
    "How far a model's answers lie from the truth when it answers at once, and when it reasons "
    "through variables in between.",
    show,
)
