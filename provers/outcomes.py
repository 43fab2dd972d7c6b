"""A line for each problem of a run, of a study or a job, whether or not it has ended."""

import json
import math
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from provers.history import Found, find_problems, is_job
from provers.results import Row
from workbench.errors import InputError
from workbench.figure import Figure
from workbench.files import read_parquet
from workbench.inside import is_inside, read_inside

if TYPE_CHECKING:
    import pandas

_MOST_SECONDS: Final = 1e10
COLUMNS: Final = ("arm", *Row._fields)


def read_outcomes(run: Path) -> "pandas.DataFrame":
    """Rows (arm, and the fields of `provers.results.Row`); what has not ended is "running".

    Raises:
        InputError: a file of the run is broken.
    """
    import pandas as pd

    whole = run / "tables" / "problems.parquet"
    if is_inside(run, whole):
        return _whole(read_parquet(whole, inside=run))
    if is_job(run):
        ended = {row["problem"]: row for row in _results(run / "results.jsonl")}
        rows = [
            {"arm": "", **ended.get(each.problem, _running(each))} for each in find_problems(run)
        ]
        return _whole(pd.DataFrame(rows))
    parts: list[pandas.DataFrame] = []
    for each in find_problems(run):
        path = each.folder / "problems.parquet"
        known = (
            read_parquet(path, inside=run)
            if is_inside(run, path)
            else pd.DataFrame([_running(each)])
        )
        parts.append(known)
    return _whole(pd.concat(parts, ignore_index=True) if parts else pd.DataFrame())


def job_figures(job: Path) -> tuple[dict[str, Figure], float]:
    """What a job of `provers.prove` has found, without an interval, and its seconds of wall time.

    The figure is `proved`, the share of the problems that ended without a fault of the machinery.

    Raises:
        InputError: its results are broken.
    """
    rows = _results(job / "results.jsonl")
    ended = [row["status"] for row in rows if row["status"] != "infrastructure"]
    seconds = sum(float(row["seconds"]) for row in rows)
    if not ended:
        return {}, seconds
    share = ended.count("proved") / len(ended)
    return {"proved": Figure(share, math.nan, math.nan, len(ended))}, seconds


def _running(found: Found) -> dict[str, Any]:
    return {"arm": found.arm, "problem": found.problem, "status": "running"}


def _whole(rows: "pandas.DataFrame") -> "pandas.DataFrame":
    return rows.reindex(columns=list(COLUMNS))


def _results(path: Path) -> list[dict[str, Any]]:
    if not os.path.lexists(path):
        return []
    try:
        lines = read_inside(path.parent, path.name).decode().splitlines()
        rows = [Row(**json.loads(line)) for line in lines if line.strip()]
        return [_checked(row)._asdict() for row in rows]
    except (ValueError, TypeError, RecursionError) as error:
        raise InputError(
            f"{path} is broken: {error}.", remedy="Run `provers.prove` again with --resume."
        ) from error


def _checked(row: Row) -> Row:
    texts: list[object] = [row.problem, row.status, row.how, row.file, row.message]
    numbers: list[object] = [row.proposed, row.proved, row.used, row.checks, row.tokens, row.calls]
    seconds = cast("object", row.seconds)
    if (
        all(isinstance(text, str) for text in texts)
        and all(isinstance(number, int) for number in numbers)
        and isinstance(seconds, int | float)
        and 0 <= seconds < _MOST_SECONDS
    ):
        return row
    raise ValueError(f"{row.problem!r:.60} has a value that it cannot have")
