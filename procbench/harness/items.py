"""The items that a run asks: those of a file, or drawn ones."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from procbench.generation import SplitConfig, generate_items
from procbench.harness.config import Selection
from procbench.models import Question
from procbench.records import BadRow, Record, RecordFile, read_records
from workbench.errors import InputError


def select_records(selection: Selection) -> RecordFile:
    """The records to ask, and lines of the file that could not be used.

    Raises:
        InputError: there is no such file, or no record that is asked for.
    """
    if not selection.records:
        config = SplitConfig(
            selection.tasks,
            selection.lengths,
            selection.per_length or 1,
            selection.seed,
            selection.widths,
        )
        return RecordFile([item.record for item in generate_items(config)], [])
    path = Path(selection.records)
    records, bad = read_records(path)
    found = [record for record in _wanted(selection, records) if _is_sendable(record)]
    unsendable = [r.problem_name for r in records if not _is_sendable(r)]
    bad += [BadRow(path, 0, f"{name!r} has half a surrogate pair in it") for name in unsendable]
    if not found:
        told = f" ({bad[0]})" if bad else ""
        raise InputError(
            f"{path} has no record that is asked for{told}.",
            remedy="Give other --tasks or --lengths, or another file.",
        )
    return RecordFile(found, bad)


def questions_of(records: list[Record], samples: int) -> list[Question]:
    """All questions of a run, in order: item by item, with all samples of each."""
    return [
        Question(record.problem_name, record.task_name, record.prompt, sample)
        for record in records
        for sample in range(samples)
    ]


def _wanted(selection: Selection, records: list[Record]) -> Iterator[Record]:
    """Those of the tasks and lengths, and of each no more than `per_length`, in file order."""
    taken: Counter[tuple[str, int]] = Counter()
    for record in records:
        key = (record.task_name, record.label.length)
        fits = key[0] in selection.tasks and (not selection.lengths or key[1] in selection.lengths)
        if fits and (selection.per_length is None or taken[key] < selection.per_length):
            taken[key] += 1
            yield record


def _is_sendable(record: Record) -> bool:
    """Whether name and prompt can be written as UTF-8."""
    try:
        f"{record.problem_name}{record.prompt}".encode()
    except UnicodeEncodeError:
        return False
    return True
