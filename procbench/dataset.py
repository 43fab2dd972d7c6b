"""A split on disk, laid out as the published dataset, with a manifest of what is in it."""

import hashlib
import secrets
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from itertools import groupby
from pathlib import Path
from typing import IO, Any

from procbench.generation import Item, SplitConfig, generate_items
from procbench.levels import level_of
from procbench.records import COMBINED, DATASET, Record, json_line, write_parquet
from workbench.errors import InputError
from workbench.files import TEMPORARY, write_json
from workbench.provenance import code_version

MANIFEST = "manifest.json"
_FORMAT = 1


def write_split(
    folder: Path,
    config: SplitConfig,
    *,
    excluded: Set[bytes] = frozenset(),
    excluded_files: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Make a split: all records in one file of JSON lines, and a Parquet file a task.

    The folder appears when everything is in it. Equal arguments give equal files; the manifest
    may differ in the code's version.

    Args:
        folder: where to; must not exist.
        config: which items.
        excluded: identities that no item may have.
        excluded_files: what these were read from, name and SHA-256, for the manifest.

    Returns:
        The manifest.

    Raises:
        InputError: the folder exists, or the items cannot be made.
    """
    if folder.exists():
        raise InputError(f"{folder} exists already.", remedy="Give another place.")
    temporary = folder.with_name(f"{TEMPORARY}{secrets.token_hex(4)}-{folder.name}")
    try:
        (temporary / DATASET).mkdir(parents=True)
        counts = _write_records(temporary, config, excluded)
        manifest = {
            "format": _FORMAT,
            "code_version": code_version(),
            "seed": config.seed,
            "tasks": list(config.tasks),
            "lengths": list(config.lengths),
            "per_length": config.per_length,
            "widths": config.widths if isinstance(config.widths, str) else list(config.widths),
            "records": sum(counts.values()),
            "levels": dict(counts),
            "excluded": dict(excluded_files or {}),
            "files": _hashes(temporary),
        }
        write_json(temporary / MANIFEST, manifest)
        temporary.rename(folder)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
    return manifest


def file_hash(path: Path) -> str:
    """SHA-256 of the file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write_records(folder: Path, config: SplitConfig, excluded: Set[bytes]) -> Counter[str]:
    """Write all the files; gives how many records each level has."""
    counts: Counter[str] = Counter()
    items = generate_items(config, excluded=excluded)
    with (folder / COMBINED).open("wb") as combined:
        for task_name, group in groupby(items, key=lambda item: item.record.task_name):
            path = folder / DATASET / f"{task_name}.parquet"
            write_parquet(path, task_name, _copied(group, combined, counts))
    return counts


def _copied(items: Iterator[Item], combined: IO[bytes], counts: Counter[str]) -> Iterator[Record]:
    """The records, written as lines and counted on their way."""
    for item in items:
        combined.write(json_line(item.record.to_json()))
        counts[level_of(item.shape.length).value] += 1
        yield item.record


def _hashes(folder: Path) -> dict[str, Any]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): {
            "sha256": file_hash(path),
            "bytes": path.stat().st_size,
        }
        for path in files
    }
