"""How many statements are proved from the statement alone, by which strategy, in what time.

    python -m benchmarks.provers FILE.jsonl [--seconds 60] [--only ID ...] [--strategies NAME ...]

FILE has one object a line, with `id` and `statement`. Prints a line a problem and, with `--out`,
writes all of them as JSON. What the strategies find is judged.
"""

import argparse
import json
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.judge import Judge
from provers.proving.checker import Candidate, Checker
from provers.proving.strategies.catalogue import STRATEGIES
from provers.proving.strategy import Strategy
from provers.proving.task import Task
from provers.statements import parse_statement, render_statement
from workbench.errors import InputError
from workbench.files import write_text

WARM_UP = Path(__file__).resolve().parents[1] / "tests/data/warmup_core.jsonl"
TARGET = 24


class Row(NamedTuple):
    """What became of one problem.

    Attributes:
        id: of the problem.
        proved: whether the judge accepts what was found.
        strategy: who found it, or empty.
        seconds: from the statement to the proof, or to giving up.
        tried: how many candidates Lean saw.
        proof: its text, or empty.
    """

    id: str
    proved: bool
    strategy: str
    seconds: float
    tried: int
    proof: str


def solve(
    checker: Checker, judge: Judge, problem: dict[str, str], *, seconds: float, names: Sequence[str]
) -> Row:
    """Try the strategies in order on one problem."""
    started = time.monotonic()
    before = checker.tried
    task = Task(parse_statement(problem["statement"]))
    strategies = {name: STRATEGIES[name] for name in names}
    candidates = _candidates(task, strategies, started + seconds)
    found = checker.first_passing(task, candidates, deadline=started + seconds)
    taken = time.monotonic() - started
    tried = checker.tried - before
    if found is None:
        return Row(problem["id"], False, "", round(taken, 2), tried, "")
    statement = render_statement(task.statement, "core")
    verdict = judge.judge(statement, found.proof)
    proved = verdict.status == "proved"
    return Row(problem["id"], proved, found.strategy, round(taken, 2), tried, found.proof)


def _candidates(
    task: Task, strategies: dict[str, Strategy], deadline: float
) -> Iterator[Candidate]:
    for name, strategy in strategies.items():
        for proof in strategy(task):
            if time.monotonic() > deadline:
                return
            yield Candidate(proof, name)


def solve_file(
    path: Path, *, seconds: float, names: Sequence[str], only: Sequence[str]
) -> list[Row]:
    """Try every problem of a file, one after the other, and print a line for each.

    Raises:
        InputError: a line is no JSON object with `id` and `statement`.
    """
    rows: list[Row] = []
    toolchain = EmbeddedToolchain()
    with Judge(toolchain) as judge:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            problem = json.loads(line)
            if not {"id", "statement"} <= set(problem):
                raise InputError(
                    f"{path}, line {number}: {line[:60]!r} lacks an id or a statement",
                    remedy="Give both, as strings.",
                )
            if only and problem["id"] not in only:
                continue
            row = solve(Checker(toolchain), judge, problem, seconds=seconds, names=names)
            rows.append(row)
            sign = "proved" if row.proved else "-"
            print(
                f"{sign:7} {row.seconds:6.2f} s {row.tried:5} {row.strategy:16} {row.id}",
                flush=True,
            )
    return rows


def measure() -> list[dict[str, Any]]:
    """A row for the benchmark table."""
    rows = solve_file(WARM_UP, seconds=60, names=list(STRATEGIES), only=())
    proved = sum(row.proved for row in rows)
    longest = max(row.seconds for row in rows if row.proved)
    return [
        {
            "claim": f"provers: of {len(rows)} warm-up statements, proved from the statement alone",
            "value": proved,
            "unit": "statements",
            "target": TARGET,
            "ok": proved >= TARGET,
            "note": f"60 s a problem; the slowest of the proved took {longest} s",
        }
    ]


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("file", type=Path)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--only", nargs="+", default=[], metavar="ID")
    parser.add_argument("--strategies", nargs="+", default=list(STRATEGIES), metavar="NAME")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    unknown = sorted(set(options.strategies) - set(STRATEGIES))
    if unknown:
        parser.error(f"no strategy {unknown[0]!r}: choose from {', '.join(STRATEGIES)}")
    rows = solve_file(
        options.file, seconds=options.seconds, names=options.strategies, only=options.only
    )
    print(f"proved {sum(row.proved for row in rows)} of {len(rows)}")
    if options.out is not None:
        write_text(options.out, json.dumps([r._asdict() for r in rows], indent=2) + "\n")


if __name__ == "__main__":
    main()
