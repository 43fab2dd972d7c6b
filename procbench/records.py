"""Records in the published format: one item each, in JSON lines, Parquet, or a dataset's folder.

What a file holds wrongly is told line by line, and the other lines are read all the same.
"""

import gzip
import io
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import IO, Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from procbench.label_types import LABEL_TYPES, Label, StateType, mismatch
from workbench.errors import InputError
from workbench.files import atomic_path

COMBINED = "combined_dataset.jsonl"
DATASET = "dataset"
_GZIP_MAGIC = b"\x1f\x8b"
_PARQUET_MAGIC = b"PAR1"
_BATCH_ROWS = 1000
_ARROW_TYPES = {
    StateType.TEXT: pa.string(),
    StateType.INTEGER: pa.int64(),
    StateType.TEXTS: pa.list_(pa.string()),
    StateType.INTEGERS: pa.list_(pa.int64()),
}


class Record(NamedTuple):
    """One item.

    Attributes:
        prompt: what a model gets.
        label: the states that are right.
        task_name: "task01" to "task23".
        example_name: number of the item in its task, as text.
        problem_name: the item's name, different from all others of the file.
    """

    prompt: str
    label: Label
    task_name: str
    example_name: str
    problem_name: str

    def to_json(self) -> dict[str, Any]:
        """The record as files hold it."""
        return self._asdict() | {"label": self.label.to_json()}


class BadRow(NamedTuple):
    """A line or row that could not be used.

    Attributes:
        path: the file.
        line: number of the line or row, from 1.
        message: what is wrong with it.
    """

    path: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


class Row(NamedTuple):
    """An object of a file, not looked at yet; path and line as in `BadRow`."""

    path: Path
    line: int
    data: dict[str, Any]

    def bad(self, message: str) -> BadRow:
        """The row, with what is wrong with it."""
        return BadRow(self.path, self.line, message)


class RecordFile(NamedTuple):
    """What a file holds: the records, and what could not be read as one, each in file order."""

    records: list[Record]
    bad: list[BadRow]


def read_records(path: Path) -> RecordFile:
    """All records of a file or folder; `read_rows` tells which.

    Raises:
        InputError: there is no such file or folder, or it is no such one.
    """
    records: list[Record] = []
    bad: list[BadRow] = []
    for found in with_unique_names(map(_to_record_row, read_rows(path))):
        if isinstance(found, BadRow):
            bad.append(found)
        else:
            records.append(_record(found.data))
    return RecordFile(records, bad)


def read_rows(path: Path) -> Iterator[Row | BadRow]:
    """The objects of a file of JSON lines (gzipped or not) or of a Parquet file, one by one.

    A folder is read as the published dataset lies on disk: its `combined_dataset.jsonl`, or else
    its Parquet files, of a subfolder `dataset` if there is one, in the order of their names.

    Raises:
        InputError: the path cannot be read at all, or the folder holds no dataset.
    """
    for file in _files(path):
        try:
            with file.open("rb") as stream:
                magic = stream.read(len(_PARQUET_MAGIC))
                stream.seek(0)
                if magic == _PARQUET_MAGIC:
                    yield from _parquet_rows(file)
                elif magic.startswith(_GZIP_MAGIC):
                    with closing(gzip.GzipFile(fileobj=stream)) as plain:
                        yield from _json_rows(file, io.BufferedReader(plain))
                else:
                    yield from _json_rows(file, stream)
        except OSError as error:
            reason = error.strerror or str(error)
            raise InputError(f"{file} cannot be read: {reason}.", remedy="Check it.") from error


def with_unique_names(rows: Iterable[Row | BadRow]) -> Iterator[Row | BadRow]:
    """The rows, where one without a text `problem_name`, or with one seen before, is bad."""
    seen: dict[str, Row] = {}
    for row in rows:
        if isinstance(row, BadRow):
            yield row
            continue
        name = row.data.get("problem_name")
        if not isinstance(name, str):
            yield row.bad(_no_text("problem_name", row.data))
        elif name in seen:
            first = seen[name]
            yield row.bad(f"the problem_name {name!r} is at {first.path}:{first.line} already")
        else:
            seen[name] = row._replace(data={})
            yield row


def write_jsonl(path: Path, rows: Iterable[Mapping[str, Any]]) -> None:
    """Write objects as JSON lines, whole or not at all; gzipped when the name ends in .gz.

    Equal rows give equal bytes.
    """
    with atomic_path(path) as temporary, temporary.open("wb") as raw:
        if path.suffix == ".gz":
            with gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) as packed:
                packed.writelines(map(json_line, rows))
        else:
            raw.writelines(map(json_line, rows))


def json_line(data: Mapping[str, Any]) -> bytes:
    """The object on a line of its own, in ASCII."""
    return json.dumps(data, allow_nan=False).encode() + b"\n"


def write_parquet(path: Path, task_name: str, records: Iterable[Record]) -> None:
    """Write records of one task, whose labels have the task's types.

    Raises:
        InputError: a number needs more than 64 bits, which Parquet has not.
    """
    schema = record_schema(task_name)
    with atomic_path(path) as temporary, pq.ParquetWriter(temporary, schema) as writer:
        batch: list[dict[str, Any]] = []
        for record in records:
            batch.append(record.to_json())
            if len(batch) == _BATCH_ROWS:
                writer.write_table(_table(batch, schema))
                batch.clear()
        writer.write_table(_table(batch, schema))


def record_schema(task_name: str) -> Any:
    """The columns of a task's Parquet file, a `pyarrow.Schema`."""
    types = LABEL_TYPES[task_name]
    label = pa.struct(
        [
            ("final", _ARROW_TYPES[types.final]),
            ("init", _ARROW_TYPES[types.init]),
            ("intermediate", pa.list_(_ARROW_TYPES[types.intermediate])),
        ]
    )
    names = ("task_name", "example_name", "problem_name")
    return pa.schema(
        [("prompt", pa.string()), ("label", label), *((name, pa.string()) for name in names)]
    )


def _table(rows: list[dict[str, Any]], schema: Any) -> Any:
    try:
        return pa.Table.from_pylist(rows, schema=schema)
    except (pa.ArrowInvalid, OverflowError) as error:
        raise InputError(
            f"A label has a number of more than 64 bits ({error}).", remedy="Take shorter lengths."
        ) from error


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise InputError(f"There is no file or folder {path}.", remedy="Check the path.")
    if (path / COMBINED).is_file():
        return [path / COMBINED]
    inner = path / DATASET
    found = sorted((inner if inner.is_dir() else path).glob("*.parquet"))
    if not found:
        raise InputError(
            f"The folder {path} holds neither {COMBINED} nor Parquet files.",
            remedy="Give a file of records, or the folder of the published dataset.",
        )
    return found


def _json_rows(path: Path, stream: IO[bytes]) -> Iterator[Row | BadRow]:
    line = 0
    try:
        for line, text in enumerate(stream, start=1):
            if text.strip():
                yield _json_row(path, line, text)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        yield BadRow(path, line + 1, f"the file breaks off: {error}")


def _json_row(path: Path, line: int, text: bytes) -> Row | BadRow:
    try:
        data: object = json.loads(text)
    except UnicodeDecodeError as error:
        return BadRow(path, line, f"the line is no UTF-8 text: {error.reason}")
    except RecursionError:
        return BadRow(path, line, "the line is nested too deeply")
    except ValueError as error:
        return BadRow(path, line, f"the line is no JSON: {error}")
    if not isinstance(data, dict):
        return BadRow(path, line, "the line holds no JSON object")
    return Row(path, line, data)


def _parquet_rows(path: Path) -> Iterator[Row | BadRow]:
    line = 0
    try:
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(_BATCH_ROWS):
                for data in batch.to_pylist():
                    line += 1
                    yield Row(path, line, data)
    except pa.ArrowException as error:
        yield BadRow(path, line + 1, f"the file is broken: {str(error).splitlines()[0]}")


def _to_record_row(row: Row | BadRow) -> Row | BadRow:
    """The row if it has all that a record needs."""
    if isinstance(row, BadRow):
        return row
    for key in ("prompt", "task_name", "example_name", "problem_name"):
        if not isinstance(row.data.get(key), str):
            return row.bad(_no_text(key, row.data))
    task_name = row.data["task_name"]
    if task_name not in LABEL_TYPES:
        return row.bad(f"there is no task {task_name[:60]!r}")
    if "label" not in row.data:
        return row.bad("there is no 'label'")
    reason = mismatch(row.data["label"], LABEL_TYPES[task_name])
    return row if reason is None else row.bad(reason)


def _record(data: dict[str, Any]) -> Record:
    label = data["label"]
    return Record(
        data["prompt"],
        Label(label["init"], label["intermediate"], label["final"]),
        data["task_name"],
        data["example_name"],
        data["problem_name"],
    )


def _no_text(key: str, data: Mapping[str, Any]) -> str:
    return f"{key!r} is no text" if key in data else f"there is no {key!r}"
