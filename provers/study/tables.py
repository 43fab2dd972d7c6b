"""Tables of one item of the study, which the run puts together."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from provers.results import Row
from workbench.files import write_parquet

if TYPE_CHECKING:
    import pandas

_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "problems": ("arm", *Row._fields),
    "lemmas": (
        *("arm", "problem", "lemma", "name", "statement", "origin", "status", "reason"),
        *("seconds", "checks", "tokens"),
    ),
    "checks": ("arm", "problem", "theorem", "status", "axioms"),
    "utility": ("arm", "problem", "lemma", "name", "needed"),
    "oracle": ("arm", "problem", "reached", "assumed"),
    "samples": ("problem", "lemma", "name", "drawn", "passed"),
}
TABLES: Final = ("problems", "lemmas", "checks", "utility", "oracle")
"""What each problem under each arm has."""


def write_rows(folder: Path, name: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write one table, whole or not at all; an empty one has its columns too."""
    import pandas as pd

    frame: pandas.DataFrame = pd.DataFrame.from_records(
        [dict(row) for row in rows], columns=list(_COLUMNS[name])
    )
    write_parquet(folder / f"{name}.parquet", frame)


def write_missing(folder: Path) -> None:
    """Write those tables of an item empty that are not there."""
    for name in TABLES:
        if not (folder / f"{name}.parquet").is_file():
            write_rows(folder, name, [])
