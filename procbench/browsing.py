"""What a viewer reads of runs: a few columns of many samples, and the texts of one at a time.

Nothing here reads texts of more than one sample, so that a run of hundreds of thousands can be
listed and filtered at once. Tables are `pyarrow.Table`s.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pyarrow as pa
import pyarrow.compute

from procbench.analysis import with_measures
from procbench.run_tables import BODIES, BODY_SCHEMA, read_samples
from procbench.scoring import AlignedStep, ScoringError, alignment, label_steps, transitions
from procbench.tasks import ProblemError, read_prompt
from workbench.errors import InputError
from workbench.foreign_tables import open_parquet

if TYPE_CHECKING:
    import pandas

LISTED: Final = (
    *("model", "task", "problem_name", "sample", "length", "level", "status"),
    *("pa", "sm", "fm", "first_error", "returned_at", "first_error_kind"),
    *("completion_tokens", "seconds"),
)
"""Columns of a list of samples; `run` and `row` stand behind them."""
_MEASURED: Final = (
    *("model", "task", "problem_name", "sample", "length", "level", "status", "pml"),
    *("pa", "sm", "fm", "changing_pa", "changing_sm", "first_error_kind", "returned_at"),
    *("legal", "judged", "legal_after", "judged_after"),
)
RIGHT: Final = "right"
# Its functions are made when it is imported, so that types do not know them.
pc: Any = pyarrow.compute
_RESTORE = "Restore the file, or run it again."


class Choice(NamedTuple):
    """Which samples to list; an empty part leaves none out.

    Attributes:
        models, tasks, statuses: names.
        lengths: least and most steps.
        kinds: kinds of the first error, and `RIGHT` for samples without one.
        name: part of the item's name.
    """

    models: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    lengths: tuple[int, int] | None = None
    kinds: tuple[str, ...] = ()
    name: str = ""


EVERYTHING: Final = Choice()


class Body(NamedTuple):
    """The texts of a sample.

    Attributes:
        prompt: what the model got.
        label: {"init", "intermediate", "final"}, the states that are right.
        answer: the model's text; "" when there is none.
        prediction: {"intermediate", "final"} as they were read; None when they were not.
        message: what went wrong; "" when nothing did.
    """

    prompt: str
    label: dict[str, Any]
    answer: str
    prediction: dict[str, Any] | None
    message: str


class StepLine(NamedTuple):
    """A line of truth beside prediction.

    Attributes:
        step: the aligned states, with the kind of error.
        follows: whether the predicted state follows by the procedure from the model's own state
            before it; None where that cannot be told.
    """

    step: AlignedStep
    follows: bool | None


def list_samples(folders: Sequence[Path]) -> Any:
    """The samples of runs: LISTED, `run` (place in `folders`) and `row` (place in its tables).

    A model that stands in several runs is named with its run.

    Raises:
        InputError: there are no folders, or one holds no table of samples.
    """
    tables = _named_apart(folders, [read_samples(path, LISTED) for path in folders])
    for place, table in enumerate(tables):
        run = pa.array([place], pa.int32()).take(pa.array([0] * len(table), pa.int32()))
        row = pa.array(range(len(table)), pa.int64())
        tables[place] = table.append_column("run", run).append_column("row", row)
    return pa.concat_tables(tables).unify_dictionaries().combine_chunks()


def measured_samples(folders: Sequence[Path]) -> "pandas.DataFrame":
    """The samples of runs as `procbench.analysis` takes them, with models named as in a list.

    Raises:
        InputError: as in `list_samples`.
    """
    tables = _named_apart(folders, [read_samples(path, _MEASURED) for path in folders])
    return with_measures(pa.concat_tables(tables).unify_dictionaries().to_pandas())


def matching(table: Any, choice: Choice) -> Any:
    """The rows of `list_samples` that are chosen, in their order."""
    kept: list[Any] = []
    for column, names in (
        ("model", choice.models),
        ("task", choice.tasks),
        ("status", choice.statuses),
    ):
        if names:
            kept.append(_is_in(table[column], names))
    if choice.lengths is not None:
        low, high = choice.lengths
        length = table["length"]
        kept.append(pc.and_(pc.greater_equal(length, low), pc.less_equal(length, high)))
    if choice.kinds:
        kind = _is_in(table["first_error_kind"], choice.kinds)
        if RIGHT in choice.kinds:
            kind = pc.or_(kind, pc.fill_null(pc.equal(table["sm"], 1), fill_value=False))
        kept.append(kind)
    if choice.name:
        kept.append(pc.match_substring(table["problem_name"], choice.name, ignore_case=True))
    for mask in kept[1:]:
        kept[0] = pc.and_(kept[0], mask)
    return table.filter(kept[0]) if kept else table


def differing_items(table: Any, left: str, right: str) -> Any:
    """Items that two models answered, the largest difference of prefix accuracy first.

    Args:
        table: of `list_samples`.
        left, right: names of models.

    Returns:
        Rows (task, problem_name, sample, length, left_pa, right_pa, difference, left_kind,
        right_kind, left_status, right_status, left_run, left_row, right_run, right_row), where
        the difference is left minus right.
    """
    keys = ["task", "problem_name", "sample", "length"]
    sides: list[Any] = []
    for side, model in (("left", left), ("right", right)):
        part = matching(table, Choice(models=(model,)))
        columns = {name: part[name] for name in keys}
        columns["task"] = columns["task"].cast(pa.string())
        for name, source in (
            *(("pa", "pa"), ("kind", "first_error_kind"), ("status", "status")),
            *(("run", "run"), ("row", "row")),
        ):
            values = part[source]
            texts = pa.types.is_dictionary(values.type)
            columns[f"{side}_{name}"] = values.cast(pa.string()) if texts else values
        sides.append(pa.table(columns))
    both = sides[0].join(sides[1], keys, join_type="inner")
    difference = pc.subtract(both["left_pa"], both["right_pa"])
    both = both.append_column("difference", difference)
    both = both.append_column("size", pc.fill_null(pc.abs(difference), -1.0))
    order = [("size", "descending"), *((key, "ascending") for key in keys)]
    return both.sort_by(order).drop_columns(["size"])


def read_body(folder: Path, row: int, problem_name: str, sample: int) -> Body:
    """The texts of one sample; reads the part of the file in which it lies.

    Args:
        folder: of the run.
        row: place of the sample in the run's tables.
        problem_name, sample: what has to stand there.

    Raises:
        InputError: the file is missing or broken, or has another sample there.
    """
    path = folder / BODIES
    try:
        with open_parquet(folder, BODIES) as file:
            data = _row_of(file, row)
    except IndexError as error:
        reason = str(error).splitlines()[0]
        raise InputError(f"{path} cannot be read: {reason}.", remedy=_RESTORE) from error
    if (data["problem_name"], data["sample"]) != (problem_name, sample):
        raise InputError(
            f"{path} has {data['problem_name']} in row {row}, and not {problem_name}.",
            remedy=_RESTORE,
        )
    try:
        label, prediction = json.loads(data["label"]), data["prediction"]
        read = None if prediction is None else json.loads(prediction)
    except ValueError as error:
        raise InputError(f"{path} is broken: {error}.", remedy=_RESTORE) from error
    return Body(data["prompt"], label, data["answer"], read, data["message"])


def step_lines(body: Body) -> list[StepLine]:
    """Truth and prediction step by step; the truth alone where no prediction was read.

    Raises:
        InputError: the label or the prediction is none.
    """
    try:
        if body.prediction is None:
            states = label_steps(body.label).states
            truth = [AlignedStep(place, None, s, None, None) for place, s in enumerate(states, 1)]
            return [StepLine(step, None) for step in truth]
        follows = _follows(body.prompt, body.prediction)
        return [
            StepLine(step, follows.get(step.claimed_place or 0))
            for step in alignment(body.label, body.prediction)
        ]
    except ScoringError as error:
        raise InputError(error.message, remedy=_RESTORE) from error


def _follows(prompt: str, prediction: Mapping[str, Any]) -> dict[int, bool]:
    """Which predicted states follow from the one before, by place from 1."""
    try:
        task, problem = read_prompt(prompt)
        verdicts = transitions(task, problem, prediction).verdicts
    except ProblemError:
        return {}
    judged = enumerate(verdicts, 1)
    return {place: v.value == "legal" for place, v in judged if v.value != "unjudged"}


def _named_apart(folders: Sequence[Path], tables: list[Any]) -> list[Any]:
    """The tables, where a model that several of them have is named with its run."""
    if not tables:
        raise InputError("No run is chosen.", remedy="Choose one.")
    names = [set(table["model"].unique().to_pylist()) for table in tables]
    often = {name for name, count in Counter(n for one in names for n in one).items() if count > 1}
    for place, (folder, table) in enumerate(zip(folders, tables, strict=True)):
        if often & names[place]:
            column = table["model"].combine_chunks()
            known = column.dictionary.to_pylist()
            apart = [f"{name} ({folder.name})" if name in often else name for name in known]
            model = pa.DictionaryArray.from_arrays(column.indices, pa.array(apart, pa.string()))
            tables[place] = table.set_column(table.column_names.index("model"), "model", model)
    return tables


def _is_in(column: Any, names: Sequence[str]) -> Any:
    """Which rows hold one of the names; none where they hold nothing."""
    array = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
    if pa.types.is_dictionary(array.type):
        # Names are compared once, and not in every row.
        wanted = pc.is_in(array.dictionary, value_set=pa.array(names, pa.string()))
        return pc.fill_null(wanted.take(array.indices), fill_value=False)
    return pc.is_in(array, value_set=pa.array(names, pa.string()))


def _row_of(file: Any, row: int) -> dict[str, Any]:
    first = 0
    for group in range(file.metadata.num_row_groups):
        rows = file.metadata.row_group(group).num_rows
        if row < first + rows:
            table = file.read_row_group(group, columns=BODY_SCHEMA.names)
            return table.slice(row - first, 1).to_pylist()[0]
        first += rows
    raise IndexError(f"there are {first} rows, and no row {row}")
