"""Proofs: problems, lemma graphs, attempts, final files, and batches of verdicts."""

from pathlib import Path

import streamlit as st

from app import url_state
from app.frame import guarded, page
from app.proofs.attempts import show_attempts
from app.proofs.choosing import batches, choose_problem, choose_proofs
from app.proofs.final_file import show_final
from app.proofs.lemma_graph import show_lemmas
from app.proofs.problems import show_problems
from app.proofs.verdicts import show_batches
from app.site import PROOFS
from provers.history import find_problems, read_history

_PARTS = ("Problems", "Lemmas", "Attempts", "Final file", "Batches")


def show() -> None:
    """The page."""
    run = choose_proofs()
    if run is None:
        if batches(None):
            guarded(lambda: show_batches(None))
        return
    part = url_state.tabs_open(_PARTS, name="part")
    if part == "Batches":
        guarded(lambda: show_batches(run))
    elif part == "Problems":
        guarded(lambda: show_problems(run))
    else:
        _show_problem(run, part)


def _show_problem(run: Path, part: str) -> None:
    found = find_problems(run)
    if not found:
        st.info("No problem has been begun.")
        return
    chosen = choose_problem(found)

    def show_part() -> None:
        history = read_history(chosen)
        {
            "Lemmas": lambda: show_lemmas(history),
            "Attempts": lambda: show_attempts(run, history),
            "Final file": lambda: show_final(chosen, history),
        }[part]()

    guarded(show_part)


page(
    PROOFS.title,
    "Problems, the lemmas proposed for them, every attempt with what Lean said, and the files that "
    "the judge accepted.",
    show,
)
