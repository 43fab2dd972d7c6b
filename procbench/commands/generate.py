"""`python -m procbench generate`: makes a split of random items."""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path

from procbench.dataset import file_hash, write_split
from procbench.generation import SplitConfig, WidthRule, identities_in
from procbench.levels import Level
from procbench.tasks import TASKS
from workbench.console import make_console
from workbench.errors import InputError

_RANGE = re.compile(r"(\d{1,6})(?:-(\d{1,6}))?")


def main(argv: Sequence[str]) -> int:
    """Run the command; gives the exit code."""
    options = _parser().parse_args(argv)
    config = SplitConfig(
        tasks=task_names(options.tasks),
        lengths=lengths(options.lengths),
        per_length=options.per_length,
        seed=options.seed,
        widths=widths(options.widths),
    )
    excluded: set[bytes] = set()
    paths: list[Path] = options.exclude
    for path in paths:
        excluded |= identities_in(path)
    hashes = {str(path): file_hash(path) if path.is_file() else "" for path in paths}
    out: Path = options.out
    manifest = write_split(out, config, excluded=excluded, excluded_files=hashes)
    make_console().print(f"{manifest['records']} records: {out}", soft_wrap=True)
    return 0


def task_names(text: str) -> tuple[str, ...]:
    """The tasks of an argument: "all", or names and numbers with commas.

    Raises:
        InputError: one of them is none.
    """
    if text == "all":
        return tuple(TASKS)
    names = [part.strip() for part in text.split(",")]
    titles = {task.title.lower(): name for name, task in TASKS.items()}
    found: list[str] = []
    for name in names:
        numbered = f"task{int(name):02d}" if name.isdecimal() and len(name) < 3 else name
        task_name = titles.get(numbered.lower(), numbered)
        if task_name not in TASKS:
            raise InputError(
                f"There is no task {name[:60]!r}.",
                remedy="Give all, or names with commas, such as task01,task10 or sort,compose.",
            )
        found.append(task_name)
    return tuple(sorted(found))


def lengths(text: str) -> tuple[int, ...]:
    """The lengths of an argument: ranges, numbers and levels with commas, such as "2-5,9,long".

    Raises:
        InputError: a part is none of these.
    """
    levels = {level.value: level.lengths for level in Level if level.lengths}
    found: set[int] = set()
    for part in (part.strip() for part in text.split(",")):
        if part in levels:
            found.update(levels[part])
        else:
            low, high = _range(part, "lengths", f"2-25, 7 or {', '.join(levels)}")
            # A range far out of bounds is refused by its end, and need not be written out.
            found.update((low, high) if high > 10_000 else range(low, high + 1))
    return tuple(sorted(found))


def widths(text: str) -> WidthRule:
    """The rule of an argument: "apart", "published", or a range such as "10-20".

    Raises:
        InputError: it is none of these.
    """
    rules: tuple[WidthRule, ...] = ("apart", "published")
    if text in rules:
        return rules[rules.index(text)]
    return _range(text, "widths", "apart, published or a range such as 10-20")


def _range(text: str, named: str, examples: str) -> tuple[int, int]:
    match = _RANGE.fullmatch(text)
    low, high = (int(match[1]), int(match[2] or match[1])) if match else (1, 0)
    if low > high:
        raise InputError(f"{text[:60]!r} are no {named}.", remedy=f"Give {examples}.")
    return low, high


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m procbench generate",
        description="Makes a split of random items in the published format.",
    )
    parser.add_argument(
        "--tasks", default="all", help="all, or names with commas, such as task01,compose"
    )
    parser.add_argument(
        "--lengths", default="2-25", help="numbers of steps: ranges, numbers, short, medium, long"
    )
    parser.add_argument(
        "--per-length", type=int, default=10, help="items of each task and length (10)"
    )
    parser.add_argument("--seed", type=int, default=0, help="seed of all items, 0 or more")
    parser.add_argument(
        "--widths",
        default="apart",
        help="how large strings, lists and tables are: apart from the length (apart), as in the "
        "published benchmark (published), or LOW-HIGH",
    )
    parser.add_argument(
        "--exclude",
        type=Path,
        action="append",
        default=[],
        metavar="RECORDS",
        help="a file or folder of records, none of which is made again; may be repeated",
    )
    parser.add_argument("--out", type=Path, required=True, help="folder to make")
    return parser
