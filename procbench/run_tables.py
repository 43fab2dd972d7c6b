"""The tables of a run: one row a sample with its scores, and the texts apart.

A run's folder has `tables/samples.parquet`, narrow and quick to list and filter, and
`tables/bodies.parquet` with prompts, answers and states, which only a look at one sample needs.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from procbench.levels import level_of
from procbench.records import Record
from procbench.scoring import (
    ERROR_KINDS,
    VACANT,
    Recovery,
    Steps,
    changing_steps,
    claimed_traces,
    error_table,
    label_steps,
    place_table,
    prediction_steps,
    recovery,
    score_table,
    transitions,
    true_traces,
)
from procbench.tasks import ProblemError, read_prompt
from workbench.encoders.signs import without_halves
from workbench.errors import InputError
from workbench.files import atomic_path
from workbench.foreign_tables import read_table

SAMPLES, BODIES = "tables/samples.parquet", "tables/bodies.parquet"
_BODY_ROWS = 500  # that are read together, where one is looked at


class Status(Enum):
    """What became of a sample.

    The first four are the model's doing and are scored; without states that can be read, as the
    vacant prediction, as published. The last two are not, and have no scores.
    """

    PARSED = "parsed"
    UNPARSED = "unparsed"
    REFUSED = "refused"
    CUT_OFF = "cut_off"
    ERROR = "error"
    MISSING = "missing"

    @property
    def is_scored(self) -> bool:
        """Whether the sample has scores."""
        return self not in (Status.ERROR, Status.MISSING)


class Sample(NamedTuple):
    """One answer of a model to one item, before it is scored.

    Attributes:
        model: the model's name.
        record: the item.
        status: what became of it.
        prediction: {"intermediate", "final"} as they were read; there for PARSED alone.
        number: which of the model's answers to this item, from 0.
        form: how the answer was written, as the parser tells; "" when it was not read.
        answer: the model's text; "" when there is none.
        message: what went wrong; "" when nothing did.
        prompt_tokens, completion_tokens: as the endpoint counted them.
        cost: in US dollars.
        seconds: from request to answer.
    """

    model: str
    record: Record
    status: Status
    prediction: Mapping[str, Any] | None = None
    number: int = 0
    form: str = ""
    answer: str = ""
    message: str = ""
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cost: float | None = None
    seconds: float | None = None


_NAME = pa.dictionary(pa.int32(), pa.string())
_KEYS = [("model", _NAME), ("task", _NAME), ("problem_name", pa.string()), ("sample", pa.int32())]
SAMPLE_SCHEMA = pa.schema(
    [
        *_KEYS,
        ("length", pa.int32()),
        ("level", _NAME),
        ("status", _NAME),
        ("form", _NAME),
        # The published scores; null, as all that follow, when the sample is not scored.
        ("predicted_length", pa.int32()),
        ("pml", pa.int32()),
        ("pa", pa.float64()),
        ("sm", pa.int8()),
        ("fm", pa.int8()),
        ("match_ratio", pa.float64()),
        # Places from 1; null where there is none.
        ("first_error", pa.int32()),
        ("returned_at", pa.int32()),
        # The same scores over steps that change the state.
        ("changing_length", pa.int32()),
        ("changing_pml", pa.int32()),
        ("changing_pa", pa.float64()),
        ("changing_sm", pa.int8()),
        ("changing_fm", pa.int8()),
        # Steps from the model's own states; null where nothing was read.
        ("legal", pa.int32()),
        ("judged", pa.int32()),
        ("after", pa.int32()),
        ("right_after", pa.int32()),
        ("legal_after", pa.int32()),
        ("judged_after", pa.int32()),
        # Differences by alignment; null where nothing was read.
        *((f"errors_{kind}", pa.int32()) for kind in ERROR_KINDS),
        ("first_error_kind", _NAME),
        ("prompt_tokens", pa.int64()),
        ("completion_tokens", pa.int64()),
        ("cost", pa.float64()),
        ("seconds", pa.float64()),
    ]
)
BODY_SCHEMA = pa.schema(
    [
        *_KEYS,
        ("prompt", pa.string()),
        ("label", pa.string()),  # JSON
        ("answer", pa.string()),
        ("prediction", pa.string()),  # JSON; null when there is none
        ("message", pa.string()),
    ]
)


def sample_table(samples: Sequence[Sample]) -> Any:
    """Score samples: a `pyarrow.Table` of SAMPLE_SCHEMA, a row each in the same order.

    Raises:
        ScoringError: a label or a prediction cannot be scored.
        InputError: a sample is PARSED and has no prediction, or has one and is not.
    """
    for sample in samples:
        if (sample.status is Status.PARSED) != (sample.prediction is not None):
            raise InputError(
                f"The sample for {sample.record.problem_name} is {sample.status.value} and has "
                f"{'no' if sample.prediction is None else 'a'} prediction.",
                remedy="Give a prediction with the status parsed, and with no other.",
            )
    columns: dict[str, Any] = {
        "model": [sample.model for sample in samples],
        "task": [sample.record.task_name for sample in samples],
        "problem_name": [sample.record.problem_name for sample in samples],
        "sample": [sample.number for sample in samples],
        "length": [sample.record.label.length for sample in samples],
        "level": [level_of(sample.record.label.length).value for sample in samples],
        "status": [sample.status.value for sample in samples],
        "form": [sample.form or None for sample in samples],
    }
    for name in ("prompt_tokens", "completion_tokens", "cost", "seconds"):
        columns[name] = [getattr(sample, name) for sample in samples]
    scored = np.array([sample.status.is_scored for sample in samples], np.bool_)
    read = np.array([sample.status is Status.PARSED for sample in samples], np.bool_)
    whole = [sample for sample in samples if sample.status.is_scored]
    columns |= _spread(_scores(whole), scored)
    columns |= _spread(_diagnoses([s for s in samples if s.prediction]), read)
    return pa.table({name: columns[name] for name in SAMPLE_SCHEMA.names}, schema=SAMPLE_SCHEMA)


def body_table(samples: Iterable[Sample]) -> Any:
    """The texts of samples: a `pyarrow.Table` of BODY_SCHEMA, a row each in the same order."""
    rows = [
        {
            "model": sample.model,
            "task": sample.record.task_name,
            "problem_name": sample.record.problem_name,
            "sample": sample.number,
            "prompt": without_halves(sample.record.prompt),
            "label": json.dumps(sample.record.label.to_json()),
            "answer": without_halves(sample.answer),
            "prediction": None
            if sample.prediction is None
            else json.dumps(dict(sample.prediction)),
            "message": without_halves(sample.message),
        }
        for sample in samples
    ]
    return pa.Table.from_pylist(rows, schema=BODY_SCHEMA)


def write_table(path: Path, table: Any) -> None:
    """Write a `pyarrow.Table` as Parquet, whole or not at all."""
    rows = _BODY_ROWS if table.schema.names == BODY_SCHEMA.names else None
    with atomic_path(path) as temporary:
        pq.write_table(table, temporary, compression="zstd", row_group_size=rows)


def read_samples(path: Path, columns: Sequence[str] | None = None) -> Any:
    """The samples of a run's folder, or of a file of them, as a `pyarrow.Table`.

    Args:
        path: the folder or file.
        columns: which to read, in this order; None for all.

    Raises:
        InputError: there are none, or the table lacks columns.
    """
    # A file that is named is the user's own, links and all.
    whole = path.resolve()
    folder, name = (path, SAMPLES) if path.is_dir() else (whole.parent, whole.name)
    names = SAMPLE_SCHEMA.names if columns is None else list(columns)
    file = folder / name
    try:
        table = read_table(folder, name, names)
    except InputError as error:
        raise InputError(
            f"{file} holds no table of samples: {error.message}",
            remedy="Give the folder of a run, or a file that `procbench score` wrote.",
        ) from error
    known = table.column_names
    if missing := [name for name in names if name not in known]:
        raise InputError(
            f"{file} lacks the columns {', '.join(missing)}.",
            remedy="Give the folder of a run, or a file that `procbench score` wrote.",
        )
    return table.select(names)


def _scores(samples: Sequence[Sample]) -> dict[str, Any]:
    """The published scores of samples, and their no-op-aware variants."""
    true = true_traces(
        [label_steps(s.record.label) for s in samples], [s.record.label.init for s in samples]
    )
    claimed = claimed_traces([prediction_steps(s.prediction or VACANT) for s in samples], true)
    scores, places = score_table(true, claimed), place_table(true, claimed)
    changing = score_table(*changing_steps(true, claimed))
    columns: dict[str, Any] = {
        "predicted_length": scores.predicted_length,
        "match_ratio": places.match_ratio,
        "first_error": _or_none(scores.first_error),
        "returned_at": _or_none(places.returned_at),
        "changing_length": changing.length,
    }
    for name in ("pml", "pa", "sm", "fm"):
        columns[name] = getattr(scores, name)
        columns[f"changing_{name}"] = getattr(changing, name)
    return columns


def _diagnoses(samples: Sequence[Sample]) -> dict[str, Any]:
    """Kinds of errors and validity of steps, of samples that have predictions."""
    labels = [s.record.label for s in samples]
    predictions = [prediction_steps(s.prediction or VACANT) for s in samples]
    true = true_traces([label_steps(label) for label in labels], [x.init for x in labels])
    found = error_table(true, claimed_traces(predictions, true))
    names = [None if kind < 0 else ERROR_KINDS[kind] for kind in found.first_kind.tolist()]
    columns: dict[str, Any] = {"first_error_kind": names}
    for place, kind in enumerate(ERROR_KINDS):
        columns[f"errors_{kind}"] = found.counts[:, place]
    steps = [_steps(s, p) for s, p in zip(samples, predictions, strict=True)]
    for name in ("legal", "judged", "after", "right_after", "legal_after", "judged_after"):
        columns[name] = [None if one is None else one[name] for one in steps]
    return columns


def _steps(sample: Sample, prediction: Steps) -> dict[str, int] | None:
    """Validity and recovery; None when the prompt is no question that can be judged."""
    try:
        task, problem = read_prompt(sample.record.prompt)
        found = transitions(task, problem, prediction._asdict())
    except ProblemError:
        return None
    after: Recovery = recovery(sample.record.label, prediction._asdict(), found)
    return after._asdict() | {"legal": found.legal, "judged": found.judged}


def _or_none(places: Any) -> list[int | None]:
    return [place or None for place in places.tolist()]


def _spread(columns: Mapping[str, Any], there: Any) -> dict[str, Any]:
    """Columns of some rows as columns of all, with null for the others."""
    places = np.full(len(there), -1, np.int64)
    places[there] = np.arange(int(there.sum()))
    index = pa.array(places, mask=~there)
    return {
        name: pa.array(values, SAMPLE_SCHEMA.field(name).type).take(index)
        for name, values in columns.items()
    }
