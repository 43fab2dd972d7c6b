"""Home: every run at hand, what runs now, one run closely, or two side by side."""

from datetime import datetime

import pandas as pd
import streamlit as st

from app import run_list, url_state
from app.charts import STATUS
from app.frame import guarded, page
from app.progress import show_progress, took
from app.quick_start import offer_quick_runs
from app.run_details import headline, show_run
from app.side_by_side import show_side_by_side
from app.tables import show_table
from workbench.encoders.markdown import code_span
from workbench.runs import RunRecord

_TABLE = "table-runs"
_CHOSEN = "runs"
_LIVE_SECONDS, _IDLE_SECONDS = 1.0, 5.0


def show() -> None:
    """The page."""
    records = run_list.list_runs()
    if not records:
        st.info(f"There are no runs in {code_span(str(run_list.runs_folder()))} yet.")
        offer_quick_runs()
        return
    running = [record.path.name for record in records if record.status == "running"]
    st.fragment(_running, run_every=_LIVE_SECONDS if running else _IDLE_SECONDS)(running)
    kept = _filtered(records)
    _table(kept)
    names = [record.path.name for record in records]
    chosen = url_state.choose_some(
        "Runs to look at: one closely, or two side by side",
        names,
        name=_CHOSEN,
        most=2,
        placeholder="choose here, or tick rows of the table",
    )
    by_name = {record.path.name: record for record in records}
    if len(chosen) == 2:
        guarded(lambda: show_side_by_side(by_name[chosen[0]], by_name[chosen[1]]))
    elif chosen:
        guarded(lambda: show_run(by_name[chosen[0]]))
    with st.expander("Run the quick studies", icon=":material/play_circle:"):
        offer_quick_runs()


def _running(names: list[str]) -> None:
    """The bars of the runs under way; when one ends, or another begins, the page is made anew."""
    records = run_list.list_runs()
    running = [record for record in records if record.status == "running"]
    if {record.path.name for record in running} != set(names):
        st.rerun(scope="app")
    if running:
        st.subheader("Under way", anchor=False)
    for record in running:
        show_progress(record)


def _filtered(records: list[RunRecord]) -> list[RunRecord]:
    study, status, text = st.columns(3)
    with study:
        studies = url_state.choose_some(
            "Study", sorted({r.experiment or "unknown" for r in records}), name="study"
        )
    with status:
        states = url_state.choose_some(
            "Status", sorted({record.status for record in records}), name="status"
        )
    with text:
        words = url_state.ask(
            "Search", name="search", placeholder="in names, presets, figures, problems"
        )
    return [
        record
        for record in records
        if (not studies or (record.experiment or "unknown") in studies)
        and (not states or record.status in states)
        and words.lower() in _searched(record)
    ]


def _searched(record: RunRecord) -> str:
    parts = (record.path.name, record.preset, record.problem, headline(record)[0])
    return " ".join(parts).lower()


def _table(records: list[RunRecord]) -> None:
    rows = _rows(records)
    columns = {
        "started": st.column_config.DatetimeColumn("started (UTC)", format="YYYY-MM-DD HH:mm"),
        "status": st.column_config.MultiselectColumn(
            options=list(STATUS), color=list(STATUS.values()), width=110
        ),
        "seed": st.column_config.NumberColumn(format="%d"),
        "headline": st.column_config.TextColumn(width="medium"),
        "value": st.column_config.TextColumn("value [95 % interval]"),
    }
    show_table(
        rows,
        f"{len(rows):,} runs, newest first. The headline is the first figure of the run's summary.",
        name="runs",
        columns=columns,
        on_select=lambda: _tick([record.path.name for record in records]),
    )


def _rows(records: list[RunRecord]) -> pd.DataFrame:
    heads = [headline(record) for record in records]
    return pd.DataFrame(
        {
            "study": [record.experiment or "unknown" for record in records],
            "status": [[record.status] for record in records],
            "started": [_time(record.created) for record in records],
            "took": [took(record) for record in records],
            "headline": [name for name, _ in heads],
            "value": [value for _, value in heads],
            "preset": [record.preset for record in records],
            "seed": [record.seed for record in records],
            "run": [record.path.name for record in records],
            "problem": [record.problem for record in records],
        }
    )


def _time(created: str) -> datetime | None:
    try:
        return datetime.fromisoformat(created).replace(tzinfo=None)
    except ValueError:
        return None


def _tick(names: list[str]) -> None:
    """Ticked rows become the chosen runs, the last two where there are more."""
    rows = st.session_state[_TABLE]["selection"]["rows"]
    st.session_state[_CHOSEN] = [names[row] for row in rows[-2:] if row < len(names)]


page("Home", "Every run at hand. Choose one to look into it, or two to compare them.", show)
