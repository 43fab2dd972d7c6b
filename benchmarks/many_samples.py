"""A ProcBench run of many samples for benchmarks: real ones, again and again under other names."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute
import pyarrow.parquet as pq

from procbench.run_tables import BODIES, SAMPLES, write_table

# Its functions are made when it is imported, so that types do not know them.
_compute: Any = pyarrow.compute


def many_samples(sources: Sequence[Path], target: Path, count: int) -> Path:
    """Write a run with the samples of several, each under as many names as it takes.

    Args:
        sources: finished runs, of different models; the first gives all but the tables.
        target: the new run's folder.
        count: how many samples, at least; the next multiple of theirs is made.
    """
    shutil.copytree(sources[0], target)
    for name in (SAMPLES, BODIES):
        tables = [pq.read_table(source / name) for source in sources]
        rows = pa.concat_tables(tables).unify_dictionaries().combine_chunks()
        copies = -(-count // rows.num_rows)
        write_table(target / name, pa.concat_tables(_renamed(rows, i) for i in range(copies)))
    return target


def _renamed(rows: Any, copy: int) -> Any:
    """The rows, with the copy's number behind the names of their items."""
    names = _compute.binary_join_element_wise(rows["problem_name"], f"{copy:04d}", "_")
    return rows.set_column(rows.column_names.index("problem_name"), "problem_name", names)
