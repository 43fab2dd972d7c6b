"""`python -m procbench score`: scores predictions against records."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from procbench.commands.bad_rows import print_bad_rows
from procbench.label_types import LABEL_TYPES
from procbench.parsing import parse_answer
from procbench.records import BadRow, Record, Row, read_records, read_rows, with_unique_names
from procbench.run_tables import Sample, Status, sample_table, write_table
from procbench.scoring import ScoringError, prediction_steps
from workbench.printing import print_line


def main(argv: Sequence[str]) -> int:
    """Run the command; gives the exit code: 1 when a line could not be used."""
    options = _parser().parse_args(argv)
    records, bad = read_records(options.records)
    by_name = {record.problem_name: record for record in records}
    answered: dict[str, Sample] = {}
    for row in with_unique_names(read_rows(options.predictions)):
        found = row if isinstance(row, BadRow) else to_sample(row, by_name, options.model)
        if isinstance(found, BadRow):
            bad.append(found)
        else:
            answered[found.record.problem_name] = found
    samples = [
        answered.get(r.problem_name, Sample(options.model, r, Status.MISSING)) for r in records
    ]
    write_table(options.out, sample_table(samples))
    print_bad_rows(bad)
    print_line(_summary(samples, options.out), error=True)
    return 1 if bad else 0


def to_sample(row: Row, records: Mapping[str, Record], model: str) -> Sample | BadRow:
    """A line of predictions as a sample, or what is wrong with it."""
    name: str = row.data["problem_name"]
    if name not in records:
        return row.bad(f"the records have no {name[:60]!r} that can be used")
    record = records[name]
    answer = row.data.get("answer")
    if isinstance(answer, str):
        parsed = parse_answer(answer, LABEL_TYPES[record.task_name])
        return Sample(
            model,
            record,
            Status.UNPARSED if parsed.prediction is None else Status.PARSED,
            parsed.prediction,
            form=parsed.form,
            answer=answer,
            message=parsed.message,
        )
    prediction: Any = row.data.get("prediction", row.data.get("label", row.data))
    try:
        steps = prediction_steps(prediction)
    except ScoringError as error:
        return row.bad(error.message)
    return Sample(model, record, Status.PARSED, steps._asdict(), form="given")


def _summary(samples: Sequence[Sample], out: Path) -> str:
    counts = dict.fromkeys(Status, 0)
    for sample in samples:
        counts[sample.status] += 1
    parts = [f"{count} {status.value}" for status, count in counts.items() if count]
    return f"{len(samples)} records ({', '.join(parts) or 'none'}): {out}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m procbench score",
        description="Scores predictions. Lines that cannot be used are listed with file and line, "
        "and the others are scored; the exit code is then 1. Records without a prediction have "
        "the status missing and no scores.",
    )
    parser.add_argument(
        "--records",
        type=Path,
        required=True,
        help="JSON lines (gzipped or not), a Parquet file, or the folder of a dataset",
    )
    parser.add_argument(
        "--predictions",
        type=Path,
        required=True,
        help="JSON lines or Parquet: problem_name, and either intermediate and final (themselves, "
        "or within prediction or label) or the text of an answer",
    )
    parser.add_argument("--model", default="model", help="name of what made the predictions")
    parser.add_argument("--out", type=Path, required=True, help="Parquet file of scores to write")
    return parser
