"""ProcBench as tasks of EleutherAI's lm-evaluation-harness; imports its library `datasets`.

The tool tells no more of an answer than its text: one that was refused or cut off is read as far
as it goes, and where it could not make out the endpoint's answer (it warns then), the text is empty
and scores as an answer that was not read. The harness of this project keeps these apart.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from procbench.adapters.answers import score_answer
from procbench.adapters.exported import read_exported
from procbench.levels import level_of


def load_records(records: Path, task_name: str) -> Any:
    """The records of a procedure, as a `datasets.DatasetDict` with the split "test".

    Labels are JSON texts, for their types differ between procedures.

    Raises:
        InputError: the file has a line that is no record, or none of this task.
    """
    from datasets import Dataset, DatasetDict  # pyright: ignore[reportMissingImports]

    rows = [
        {
            "problem_name": record.problem_name,
            "task_name": record.task_name,
            "length": record.label.length,
            "level": level_of(record.label.length).value,
            "prompt": record.prompt,
            "label": json.dumps(record.label.to_json(), ensure_ascii=False),
        }
        for record in read_exported(records, task_name)
    ]
    return DatasetDict({"test": Dataset.from_list(rows)})


def process_results(doc: Mapping[str, Any], results: Sequence[str | None]) -> dict[str, float]:
    """Scores of the one answer to a record, by the names of `MEASURES`.

    Raises:
        ScoringError: the record cannot be scored.
    """
    return score_answer(results[0] or "", doc["task_name"], json.loads(doc["label"])).values
