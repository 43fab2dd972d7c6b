"""The final Lean file of a problem, with what it rests on."""

from pathlib import Path

import streamlit as st

from app.proofs.source import show_source, source_button
from app.tables import show_table
from app.text import plain
from provers.history import Found, ProblemHistory
from workbench.files import read_parquet
from workbench.inside import is_inside, read_inside


def show_final(found: Found, history: ProblemHistory) -> None:
    """The file that the judge accepted, to copy or save, its axioms, and its other spelling."""
    if history.statement:
        show_source(history.statement, label="Statement")
    if history.file is None:
        st.info(f"There is no final file: the problem is {plain(history.status)}.")
        return
    how = "from lemmas" if history.how == "lemmas" else "from its statement alone"
    st.caption(f"Proved {how}; the judge accepted this file from scratch.")
    _show_axioms(found.folder)
    text = read_inside(found.folder, history.file).decode(errors="replace")
    source_button(history.file.stem, text)
    show_source(text, label=history.file.name)
    other = found.folder / "mathlib" / f"{history.file.name}.txt"
    if is_inside(found.folder, other):
        with st.expander("In Mathlib's spelling, not run here"):
            show_source(read_inside(found.folder, other).decode(errors="replace"))


def _show_axioms(folder: Path) -> None:
    path = folder / "checks.parquet"
    if not is_inside(folder, path):
        st.caption(
            "Axioms: `python -m provers.check FOLDER --out FOLDER/verdicts.jsonl` tells, and the "
            "batch then shows under Batches."
        )
        return
    rows = read_parquet(path, inside=folder)
    if len(rows):
        show_table(
            rows.loc[:, ["theorem", "status", "axioms"]],
            "Every theorem of the file as checked from the disk, with all axioms it rests on.",
            name="axioms",
        )
