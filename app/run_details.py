"""One run: what made it, what it found, what became of its items, and its files."""

import json
import os
from pathlib import Path

import pandas as pd
import streamlit as st

from app import run_list
from app.actions import action_button
from app.charts import csv, save_buttons
from app.frame import guarded
from app.pictures import check_png
from app.processes import resume, stop
from app.progress import counts_text, read_items, show_progress, took
from app.site import page_of
from app.tables import figure_text, show_table
from app.text import plain, show_error, show_text
from workbench.comparison import flatten
from workbench.errors import InputError
from workbench.figure import Figure
from workbench.inside import read_inside
from workbench.runs import RunFolder, RunRecord

_PARTS = ("Figures", "Configuration", "Items", "Report", "Tables")


def show_run(record: RunRecord) -> None:
    """Show a run. The part that is shown is in the address as `about`."""
    from app import url_state

    st.subheader(plain(record.path.name), anchor=False)
    if record.status == "broken":
        st.error(f"This folder is broken. {plain(record.problem)}", icon=":material/error:")
        return
    if record.status == run_list.JOB:
        st.caption(f"{plain(run_list.run_title(record))} · took {took(record)}")
        if record.problem:
            st.warning(plain(record.problem), icon=":material/warning:")
        show_actions(record)
        _show_figures(record)
        return
    st.caption(f"{plain(run_list.run_title(record))} · took {took(record)}")
    if record.problem:
        st.warning(plain(record.problem), icon=":material/warning:")
    show_actions(record)
    part = url_state.switch("Part", _PARTS, name="about")
    folder = RunFolder.open(record.path)
    show = {
        "Figures": lambda: _show_figures(record),
        "Configuration": lambda: _show_configuration(folder),
        "Items": lambda: _show_items(record),
        "Report": lambda: _show_report(folder),
        "Tables": lambda: _show_tables(folder),
    }
    show[part]()


def show_actions(record: RunRecord) -> None:
    """The page that shows the run, and buttons to stop it or take it up again."""
    with st.container(horizontal=True):
        page = page_of(record.experiment)
        if page is not None:
            query = {"run": record.path.name}
            st.page_link(
                page.path, label=f"Open in {page.title}", icon=page.icon, query_params=query
            )
        if record.status == "running" and action_button(
            "Stop", f"stop-{record.path.name}", icon=":material/stop_circle:"
        ):
            try:
                stop(record)
                st.toast("It stops as soon as its items can; what is finished is kept.")
            except InputError as error:
                show_error(error)
        if record.status in ("interrupted", "failed") and action_button(
            "Resume", f"resume-{record.path.name}", icon=":material/resume:"
        ):
            try:
                resume(record)
                st.toast("Taken up again.")
            except InputError as error:
                show_error(error)
    if record.status == "running":
        _follow(record.path.name)


@st.fragment(run_every=1.0)
def _follow(name: str) -> None:
    record = run_list.find_run(name)
    if record is not None and record.status == "running":
        show_progress(record)
    else:
        st.rerun(scope="app")


def figure_rows(figures: dict[str, Figure]) -> pd.DataFrame:
    """Headline figures as a table: `figure`, `value`, `low`, `high`, `n`."""
    return pd.DataFrame(
        [{"figure": name, **figure._asdict()} for name, figure in figures.items()],
        columns=["figure", "value", "low", "high", "n"],
    )


def _show_figures(record: RunRecord) -> None:
    if not record.figures:
        st.info("No figures yet: they come when the run is done.")
        return
    show_table(
        figure_rows(record.figures),
        "Headline figures with their 95 % intervals; `n` is what each rests on.",
        name=f"{record.path.name}-figures",
        columns={
            name: st.column_config.NumberColumn(format="%.4g") for name in ("value", "low", "high")
        },
    )


def _show_configuration(folder: RunFolder) -> None:
    info = folder.info
    settings = {
        "experiment": info.experiment,
        "preset": info.preset,
        "seed": info.seed,
        **flatten(info.config),
        "code": info.code_version,
        "machine": f"{info.platform}; {'; '.join(info.devices)}",
        "command": " ".join(info.argv),
        **{f"library {name}": version for name, version in info.libraries.items()},
    }
    rows = pd.DataFrame({"setting": list(settings), "value": [_text(v) for v in settings.values()]})
    show_table(rows, "What made the run.", name=f"{folder.path.name}-configuration")


def _show_items(record: RunRecord) -> None:
    items = read_items(record)
    if not items:
        st.info("The journal holds no items.")
        return
    rows = pd.DataFrame(
        [(row.key, row.status, row.attempt, row.seconds, row.error) for row in items],
        columns=["item", "status", "attempts", "seconds", "error"],
    )
    counts = rows["status"].value_counts().to_dict()
    show_table(
        rows,
        f"Work items: {plain(counts_text({str(k): int(v) for k, v in counts.items()}))}. "
        "Crashed and timed out are failures of the machinery, not of what was tried.",
        name=f"{record.path.name}-items",
        columns={"seconds": st.column_config.NumberColumn(format="%.1f")},
    )


def _show_report(folder: RunFolder) -> None:
    if not os.path.lexists(folder.path / "report.md"):
        st.info("The run has written no report.")
        return
    text = read_inside(folder.path, "report.md").decode(errors="replace")
    save_buttons(f"{folder.path.name}-report", {"MD": text.encode})
    show_text(text, language="markdown")
    for picture in folder.figure_files():
        if picture.suffix == ".png":
            guarded(lambda picture=picture: _show_picture(folder, picture))


def _show_picture(folder: RunFolder, path: Path) -> None:
    data = read_inside(folder.path, path)
    check_png(data, path)
    st.image(data, caption=plain(path.stem), width="stretch")


def _show_tables(folder: RunFolder) -> None:
    names = folder.tables()
    if not names:
        st.info("The run has no tables yet.")
        return
    from app import url_state

    name = url_state.choose("Table", names, name="table")
    rows = run_list.table(folder, name)
    st.dataframe(rows.head(_FIRST_ROWS), hide_index=True, key=f"rows-{name}")
    st.caption(
        f"The first {min(len(rows), _FIRST_ROWS):,} of {len(rows):,} rows; the file has all."
    )
    save_buttons(f"{folder.path.name}-{name}", {"CSV": lambda: csv(rows)})


_FIRST_ROWS = 1000


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def headline(record: RunRecord) -> tuple[str, str]:
    """Name and value of the first figure of a run; empty where there is none."""
    first = next(iter(record.figures.items()), None)
    return (first[0], figure_text(first[1])) if first else ("", "")
