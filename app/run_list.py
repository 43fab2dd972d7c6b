"""The runs at hand, listed cheaply, and their tables.

The list reads config, status and summary of each run, or the results of a job, once until one of
these files changes. Names from the address are looked up in the list and never joined into a path.
"""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from app import url_state
from app.site import RUN
from app.text import plain
from workbench.encoders.markdown import code_span
from workbench.errors import InputError
from workbench.inside import is_inside
from workbench.runs import RunFolder, RunRecord, run_record

if TYPE_CHECKING:
    import pandas

RUNS_VARIABLE = "WORKBENCH_RUNS"
JOB = "job"
"""Status of a folder of `provers.prove`, which is no run of an experiment and not broken either."""
_LISTED = ("config.json", "status.json", "summary.json", "results.jsonl")
_Stamps = tuple[int, ...]


def runs_folder() -> Path:
    """Where the runs lie: the environment variable WORKBENCH_RUNS, or `runs` here."""
    return Path(os.environ.get(RUNS_VARIABLE) or "runs")


def list_runs() -> list[RunRecord]:
    """The runs at hand, newest first, as `workbench.runs.list_runs` has them.

    A broken folder is listed with status "broken" and the reason, a folder of `provers.prove` with
    status "job".
    """
    folder = runs_folder()
    if not folder.is_dir():
        return []
    kept = _kept_records()
    found: list[RunRecord] = []
    with os.scandir(folder) as entries:
        names = [entry.path for entry in entries if entry.name[0] != "." and entry.is_dir()]
    for name in names:
        stamps = _stamps(name)
        known = kept.get(name)
        if known is None or known[0] != stamps or known[1].status == "running":
            known = kept[name] = (stamps, _record(Path(name)))
        found.append(known[1])
    return sorted(found, key=lambda record: (record.created, record.path.name), reverse=True)


def _record(path: Path) -> RunRecord:
    record = run_record(path)
    if record.status != "broken" or path.is_symlink():
        return record
    # They take long to import, and few folders need them.
    from provers.history import is_job
    from provers.outcomes import job_figures

    if not is_job(path):
        return record
    # Its configuration is written first, and once.
    first = path / "config.json"
    changed = (first if is_inside(path, first) else path).stat().st_mtime
    began = datetime.fromtimestamp(changed, UTC).isoformat()
    job = record._replace(experiment="provers.prove", status=JOB, created=began, problem="")
    try:
        figures, seconds = job_figures(path)
    except InputError as error:
        return job._replace(problem=str(error))
    return job._replace(figures=figures, seconds=seconds)


def find_run(name: str) -> RunRecord | None:
    """The run of that name in the list, None where there is none."""
    return next((record for record in list_runs() if record.path.name == name), None)


def runs_of(*experiments: str) -> list[RunRecord]:
    """The runs of these experiments that can be opened, newest first, those that are done first."""
    runs = [r for r in list_runs() if r.experiment in experiments and r.status != "broken"]
    return sorted(runs, key=lambda record: record.status != "done")


def choose_run(*experiments: str, name: str = "run", label: str = "Run") -> RunFolder | None:
    """A list to choose a run of these experiments from; None, and a hint, where there is none.

    Args:
        experiments: names of experiments.
        name: in the address.
        label: of the list.
    """
    records = {record.path.name: record for record in runs_of(*experiments)}
    if not records:
        st.info(
            f"No run of {' or '.join(experiments)} in {code_span(str(runs_folder()))} yet.",
            icon=":material/info:",
        )
        st.page_link(RUN.path, label="Start one", icon=RUN.icon)
        return None
    titles = {key: run_title(record) for key, record in records.items()}
    # The title goes with the name: only the name stands in the address.
    chosen = url_state.choose_kept(label, list(records), name=name)
    st.caption(plain(titles[chosen]))
    return RunFolder.open(records[chosen].path)


def run_title(record: RunRecord) -> str:
    """Preset, seed, time and status of a run in a line."""
    if record.status == JOB:
        return "a job of provers.prove"
    created = record.created[:16].replace("T", " ")
    return f"{record.preset} · seed {record.seed} · {created} UTC · {record.status}"


def table(run: RunFolder, name: str) -> "pandas.DataFrame":
    """A table of a run, read once until its file changes. It is shared: never change it in place.

    Raises:
        InputError: there is none, or it is broken.
    """
    path = run.table_path(name)
    stamp = path.stat().st_mtime_ns if is_inside(run.path, path) else 0
    return _read_table(str(run.path), name, stamp)


def has_table(run: RunFolder, name: str) -> bool:
    """Whether a run has a table of that name."""
    return is_inside(run.path, run.table_path(name))


def try_table(run: RunFolder, name: str) -> "pandas.DataFrame | None":
    """A table of a run, None where it is missing or broken."""
    try:
        return table(run, name)
    except InputError:
        return None


@st.cache_resource(max_entries=48, show_spinner=False)
def _read_table(run: str, name: str, stamp: int) -> "pandas.DataFrame":
    del stamp  # names the version of the file
    return RunFolder.open(Path(run)).read_table(name)


@st.cache_resource(show_spinner=False)
def _kept_records() -> dict[str, tuple[_Stamps, RunRecord]]:
    return {}


def _stamps(folder: str) -> _Stamps:
    stamps: list[int] = []
    for name in _LISTED:
        try:
            stamps.append(os.stat(f"{folder}/{name}").st_mtime_ns)  # noqa: PTH116 (ten times as fast)
        except OSError:
            stamps.append(0)
    return tuple(stamps)
