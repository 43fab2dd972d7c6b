"""The samples of the chosen runs, read once until a file of theirs changes."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import streamlit as st

from procbench.analysis import break_rows, compare, score_rows
from procbench.browsing import differing_items, list_samples, measured_samples
from procbench.run_tables import SAMPLES
from procbench.tasks import TASKS
from workbench.inside import is_inside
from workbench.runs import RunRecord
from workbench.statistics import PairedComparison

if TYPE_CHECKING:
    import pandas

MOST_RUNS = 6
"""Of how many runs, the newest, samples are read at once."""
_RESAMPLES = 1000
_Key = tuple[tuple[str, int], ...]


def with_samples(records: Sequence[RunRecord]) -> list[RunRecord]:
    """The runs that have a table of samples."""
    return [record for record in records if is_inside(record.path, SAMPLES)]


def listed(records: Sequence[RunRecord]) -> Any:
    """The `pyarrow.Table` of `procbench.browsing.list_samples`.

    Raises:
        InputError: there are no runs, or a table is broken.
    """
    return _listed(_key(records))


def scores(records: Sequence[RunRecord], by: str, measure: str) -> "pandas.DataFrame":
    """Rows of `procbench.analysis.score_rows` of one measure.

    Raises:
        InputError: as in `listed`.
    """
    return _scores(_key(records), by, measure)


def breaks(records: Sequence[RunRecord]) -> "pandas.DataFrame":
    """Rows of `procbench.analysis.break_rows`.

    Raises:
        InputError: as in `listed`.
    """
    return _breaks(_key(records))


def compared(records: Sequence[RunRecord], left: str, right: str, measure: str) -> PairedComparison:
    """Two models compared over the answers that both have.

    Raises:
        InputError: as in `listed`, or they have none in common.
    """
    return _compared(_key(records), left, right, measure)


def differing(records: Sequence[RunRecord], left: str, right: str) -> Any:
    """The `pyarrow.Table` of `procbench.browsing.differing_items`.

    Raises:
        InputError: as in `listed`.
    """
    return _differing(_key(records), left, right)


def task_title(name: str) -> str:
    """The task's name and what it is called: "task03 Compose"."""
    return f"{name} {TASKS[name].title}" if name in TASKS else name


def _key(records: Sequence[RunRecord]) -> _Key:
    return tuple((str(r.path), _stamp(r.path / SAMPLES)) for r in records)


def _stamp(path: Path) -> int:
    return path.stat().st_mtime_ns if path.exists() else 0


def _paths(key: _Key) -> list[Path]:
    return [Path(path) for path, _ in key]


@st.cache_resource(show_spinner="Reading …", max_entries=8)
def _listed(key: _Key) -> Any:
    return list_samples(_paths(key))


@st.cache_resource(show_spinner="Reading …", max_entries=4)
def _measured(key: _Key) -> "pandas.DataFrame":
    return measured_samples(_paths(key))


@st.cache_resource(show_spinner="Resampling tasks …", max_entries=64)
def _scores(key: _Key, by: str, measure: str) -> "pandas.DataFrame":
    return score_rows(_measured(key), by, seed=0, resamples=_RESAMPLES, measures=[measure])


@st.cache_resource(show_spinner="Reading …", max_entries=8)
def _breaks(key: _Key) -> "pandas.DataFrame":
    return break_rows(_measured(key))


@st.cache_resource(show_spinner="Resampling tasks …", max_entries=16)
def _compared(key: _Key, left: str, right: str, measure: str) -> PairedComparison:
    return compare(_measured(key), left, right, measure, seed=0, resamples=_RESAMPLES)


@st.cache_resource(show_spinner="Reading …", max_entries=8)
def _differing(key: _Key, left: str, right: str) -> Any:
    return differing_items(_listed(key), left, right)
