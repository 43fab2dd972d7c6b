"""How far a run has come, read from its journal."""

import sqlite3
from datetime import UTC, datetime
from typing import NamedTuple

import streamlit as st

from app.text import plain
from workbench.display import duration
from workbench.errors import InputError
from workbench.journal import ItemRow, ProgressRow
from workbench.runs import RunFolder, RunRecord

_SHOWN = 4


class Progress(NamedTuple):
    """How far a run has come.

    Attributes:
        counts: work items by status.
        running: the items that say how far they are.
        share: part of the run that is done, 0 to 1.
    """

    counts: dict[str, int]
    running: list[ProgressRow]
    share: float


def read_progress(record: RunRecord) -> Progress:
    """How far a run has come; nothing done where its journal cannot be read."""
    try:
        with RunFolder.open(record.path).read_journal() as journal:
            counts, running = journal.counts(), journal.progress()
    except (InputError, sqlite3.Error):
        return Progress({}, [], 0.0)
    parts = sum(min(row.done / row.total, 1.0) for row in running if row.total)
    ended = sum(n for status, n in counts.items() if status not in ("pending", "running"))
    return Progress(counts, running, min(1.0, (ended + parts) / max(1, sum(counts.values()))))


def read_items(record: RunRecord) -> list[ItemRow]:
    """The work items of a run; none where its journal cannot be read."""
    try:
        with RunFolder.open(record.path).read_journal() as journal:
            return journal.items()
    except (InputError, sqlite3.Error):
        return []


def counts_text(counts: dict[str, int]) -> str:
    """Items by status in a line: "3 done, 1 failed"."""
    return ", ".join(f"{n} {status.replace('_', ' ')}" for status, n in counts.items())


def show_progress(record: RunRecord) -> None:
    """A bar for the run, and a line for each of its items that run now."""
    progress = read_progress(record)
    done, total = progress.counts.get("done", 0), sum(progress.counts.values())
    words = f"{done} of {total} items done" if total else "getting ready"
    st.progress(progress.share, f"{plain(record.path.name)}: {words}")
    for row in progress.running[:_SHOWN]:
        share = f"{min(row.done / row.total, 1.0):.0%}" if row.total else ""
        st.caption(plain(f"{row.key}: {share} {row.message}"))


def took(record: RunRecord) -> str:
    """How long the run took, for people; of one under way, since it was begun."""
    if record.status != "running":
        return duration(record.seconds)
    try:
        begun = datetime.fromisoformat(record.created)
    except ValueError:
        return ""
    return f"{duration((datetime.now(UTC) - begun).total_seconds())} so far"
