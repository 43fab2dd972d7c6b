"""A run in one file to hand on, or in a folder of open formats."""

import secrets
import shutil
import zipfile
from pathlib import Path
from typing import Literal

from workbench.encoders.csv import write_csv
from workbench.errors import InputError
from workbench.files import TEMPORARY, atomic_path
from workbench.inside import MOST_TABLE, is_inside, open_inside
from workbench.runs import RunFolder

ExportFormat = Literal["zip", "csv", "parquet"]
_DOCUMENTS = ("summary.json", "report.md", "config.json")


def export_run(run: RunFolder, out: Path | None, kind: ExportFormat) -> Path:
    """Export tables, figures, summary, report and configuration of a run.

    Args:
        run: the run.
        out: where to; None is a name made from the run's in the current folder.
        kind: "zip" is one file with Parquet tables; "csv" and "parquet" are folders with tables
            in that format.

    Returns:
        Where it went.

    Raises:
        InputError: something is there already, or a table is broken.
    """
    target = out or Path(f"{run.path.name}.zip" if kind == "zip" else f"{run.path.name}-{kind}")
    if target.exists():
        raise InputError(f"{target} exists already.", remedy="Give another place with --out.")
    if kind == "zip":
        _write_zip(run, target)
    else:
        _write_folder(run, target, kind)
    return target


def _files(run: RunFolder) -> dict[str, Path]:
    """What goes out as it is, by the path it gets."""
    documents = {name: run.path / name for name in _DOCUMENTS}
    figures = {f"figures/{path.name}": path for path in run.figure_files()}
    found = documents | figures
    return {name: path for name, path in found.items() if is_inside(run.path, path)}


def _write_zip(run: RunFolder, target: Path) -> None:
    tables = {f"tables/{name}.parquet": run.table_path(name) for name in run.tables()}
    with (
        atomic_path(target) as temporary,
        zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name, path in (_files(run) | tables).items():
            with (
                open_inside(run.path, path, most=MOST_TABLE) as source,
                archive.open(_entry(f"{run.path.name}/{name}", path), "w") as copy,
            ):
                shutil.copyfileobj(source, copy)


def _entry(name: str, path: Path) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo.from_file(path, name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _copy(run: RunFolder, path: Path, target: Path) -> None:
    with open_inside(run.path, path, most=MOST_TABLE) as source, target.open("wb") as copy:
        shutil.copyfileobj(source, copy)


def _write_folder(run: RunFolder, target: Path, kind: ExportFormat) -> None:
    temporary = target.with_name(f"{TEMPORARY}{secrets.token_hex(4)}-{target.name}")
    try:
        (temporary / "tables").mkdir(parents=True)
        for name, path in _files(run).items():
            (temporary / name).parent.mkdir(exist_ok=True)
            _copy(run, path, temporary / name)
        for name in run.tables():
            table = temporary / "tables" / f"{name}.{kind}"
            if kind == "csv":
                write_csv(run.read_table(name), table)
            else:
                _copy(run, run.table_path(name), table)
        temporary.rename(target)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
