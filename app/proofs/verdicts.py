"""Batches of verdicts: how many of each status, and each verdict with its messages."""

from collections import Counter
from pathlib import Path
from typing import Final

import altair as alt
import pandas as pd
import streamlit as st

from app import url_state
from app.charts import Chart, show_chart
from app.proofs.choosing import batches
from app.proofs.source import show_source
from app.tables import show_table
from app.text import plain
from provers.batch.reading import JudgedRow, read_batch
from workbench.inside import is_inside, read_inside

_COLOURS: Final = {
    "proved": "#009E73",
    "sorry": "#E69F00",
    "error": "#D55E00",
    "refused": "#000000",
    "timeout": "#0072B2",
    "out-of-memory": "#56B4E9",
    "crash": "#999933",
    "infrastructure": "#CC79A7",
    "invalid-statement": "#F0E442",
    "invalid-row": "#999999",
}


def show_batches(run: Path | None) -> None:
    """A list of the batches at hand, and one of them."""
    found = batches(run)
    if not found:
        st.info(
            "No batch of verdicts here. `python -m provers.check FILES --out RUNS/verdicts.jsonl` "
            "writes one, in the folder of runs or in that of a run."
        )
        return
    name = url_state.choose("Batch", list(found), name="batch")
    rows = read_batch(found[name])
    counts = Counter(row.verdict.status for row in rows)
    table = pd.DataFrame(
        [(s, counts[s]) for s in _COLOURS if counts[s]], columns=["status", "number"]
    )
    show_chart(
        _chart(table),
        f"{len(rows):,} verdicts of {plain(name)} by status. Infrastructure: not judged, which "
        "says nothing of the proof; invalid: there was nothing that could be judged.",
        name="verdict_counts",
        data=table,
    )
    first, second = st.columns(2)
    with first:
        states = url_state.choose_some("Status", [s for s in _COLOURS if counts[s]], name="status")
    with second:
        text = url_state.ask("Search", name="search", placeholder="in names and messages")
    kept = [row for row in rows if (not states or row.verdict.status in states) and _has(row, text)]
    show_table(
        verdict_rows(kept),
        f"{len(kept):,} of {len(rows):,} verdicts; seconds of wall time, the largest memory in MB.",
        name="verdicts",
        columns={
            "seconds": st.column_config.NumberColumn(format="%.2f"),
            "memory": st.column_config.NumberColumn(format="%.0f"),
        },
    )
    if kept:
        places = {f"{place}. {row.name}": row for place, row in enumerate(kept, 1)}
        _show(places[url_state.choose("Verdict", list(places), name="of")], found[name].parent)


def verdict_rows(rows: list[JudgedRow]) -> pd.DataFrame:
    """Verdicts as a table."""
    return pd.DataFrame(
        [
            (
                row.name,
                row.verdict.status,
                row.verdict.rule or "",
                ", ".join(row.verdict.axioms),
                row.verdict.seconds,
                row.verdict.peak_mb,
                row.verdict.messages[0].text.split("\n")[0] if row.verdict.messages else "",
                row.file,
            )
            for row in rows
        ],
        columns=["name", "status", "rule", "axioms", "seconds", "memory", "message", "file"],
    )


def _has(row: JudgedRow, text: str) -> bool:
    said = " ".join(message.text for message in row.verdict.messages)
    return text.lower() in f"{row.name} {row.file} {said}".lower()


def _show(row: JudgedRow, folder: Path) -> None:
    verdict = row.verdict
    axioms = ", ".join(verdict.axioms) or "none told"
    st.markdown(f"**{plain(row.name)}** · {plain(verdict.status)} · axioms: {plain(axioms)}")
    for note in verdict.notes:
        st.caption(plain(note))
    source = _source(row, folder)
    said = [(m.line, m.column, f"{m.severity}: {m.text}") for m in verdict.messages]
    if source:
        show_source(source, label=Path(row.file).name, messages=said)
        return
    for line, column, text in said:
        place = f"line {line}, column {column}" if line else "of the statement, or of no line"
        show_source(text, label=place)


def _source(row: JudgedRow, folder: Path) -> str:
    """The file that was checked, where it lies in the batch's own folder; else nothing."""
    name = Path(row.file).name
    if not name or not is_inside(folder, name):
        return ""
    return read_inside(folder, name).decode(errors="replace")


def _chart(table: pd.DataFrame) -> Chart:
    present = list(table["status"])
    base = alt.Chart(table).encode(
        y=alt.Y("status:N", sort=present, title=None),
        x=alt.X("number:Q", title="number of verdicts", axis=alt.Axis(tickMinStep=1)),
        tooltip=["status:N", "number:Q"],
    )
    scale = alt.Scale(domain=present, range=[_COLOURS[name] for name in present])
    bars = base.mark_bar(height=18).encode(color=alt.Color("status:N", scale=scale, legend=None))
    words = base.mark_text(align="left", dx=4, color="#666666").encode(text="number:Q")
    return alt.layer(bars, words).properties(height=28 * len(present) + 60)
