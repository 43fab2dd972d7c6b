"""How many recorded lemmas are proved from the statement alone, or from earlier ones they name.

    python -m benchmarks.recorded_lemmas [--seconds 20] [--only PROBLEM ...] [--out FILE.json]

Each lemma is tried as it stands; one that is not proved is then put together from the lemmas that
its record names in `uses`, taken on trust. Prints a line a lemma; `--out` writes all as JSON.
"""

import argparse
import json
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

from provers.assembly.deduction import make as make_assembler
from provers.budget import Budget, Spending
from provers.config import PipelineConfig
from provers.problems.decompositions import RecordedLemma, shipped_decompositions
from provers.proving.prover import make as make_prover
from provers.proving.task import Task
from provers.roles import Assembler, Prover
from provers.workshop import Workshop
from workbench.files import write_text

TARGET: Final = 0.7
_INF: Final = float("inf")


class Row(NamedTuple):
    """What became of one lemma.

    Attributes:
        problem: its problem's id.
        lemma: its name.
        how: "alone", "from others" that it names, or "open".
        strategy: who proved it, or empty.
        seconds: of wall time.
        proof: its text, or empty.
    """

    problem: str
    lemma: str
    how: Literal["alone", "from others", "open"]
    strategy: str
    seconds: float
    proof: str


def prove(
    lemma: RecordedLemma,
    earlier: Mapping[str, RecordedLemma],
    prover: Prover,
    assembler: Assembler,
    seconds: float,
) -> Row:
    """Try one lemma: alone, then with those that it names."""
    began = time.monotonic()
    allowed = Spending(seconds, _INF, _INF, _INF)
    proof, how = prover.search(Task(lemma.statement)).advance(Budget(allowed)), "alone"
    if proof is None and lemma.uses:
        task = Task(lemma.statement, tuple(earlier[name].statement for name in lemma.uses))
        proof, how = assembler.assemble(task, Budget(allowed)), "from others"
    taken = round(time.monotonic() - began, 2)
    if proof is None:
        return Row(lemma.problem, lemma.name, "open", "", taken, "")
    return Row(lemma.problem, lemma.name, how, proof.strategy, taken, proof.text)


def prove_all(seconds: float, only: Sequence[str] = ()) -> Iterator[Row]:
    """Try all recorded lemmas, one after the other.

    Args:
        seconds: for each, and as many again with the lemmas that it names.
        only: ids of problems or names of lemmas; all without any.
    """
    with Workshop.open(PipelineConfig()) as workshop:
        prover, assembler = make_prover(workshop), make_assembler(workshop)
        for problem, lemmas in shipped_decompositions().items():
            earlier = {lemma.name: lemma for lemma in lemmas}
            for lemma in lemmas:
                if not only or problem in only or lemma.name in only:
                    yield prove(lemma, earlier, prover, assembler, seconds)


def measure() -> list[dict[str, Any]]:
    """A row for the benchmark table."""
    rows = list(prove_all(20.0))
    share = sum(row.how != "open" for row in rows) / len(rows)
    problems = len({row.problem for row in rows})
    return [
        {
            "claim": f"provers: of {len(rows)} recorded lemmas over {problems} problems, proved",
            "value": round(share, 3),
            "unit": "share",
            "target": TARGET,
            "ok": share >= TARGET,
            "note": f"20 s a lemma; alone {sum(row.how == 'alone' for row in rows)}",
        }
    ]


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--only", nargs="+", default=[], metavar="PROBLEM")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    rows: list[Row] = []
    for row in prove_all(options.seconds, options.only):
        rows.append(row)
        print(f"{row.how:11} {row.seconds:6.2f} s {row.strategy:16} {row.lemma}", flush=True)
        if options.out is not None:
            write_text(options.out, json.dumps([r._asdict() for r in rows], indent=2) + "\n")
    print(f"proved {sum(row.how != 'open' for row in rows)} of {len(rows)}")


if __name__ == "__main__":
    main()
