"""Checks Lean proofs in batches; only Lean's kernel decides.

    python -m provers.check PATHS.. [--submissions FILE.jsonl] [--out verdicts.jsonl] [--resume]

PATHS are Lean files, or folders of them: each theorem gets a row {file, theorem, status, ..}.
`--submissions` takes rows {id, statement, submission} and gives rows {id, line, status, rule,
axioms, messages, seconds, notes, ..} in the order given.
"""

import argparse
import math
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from provers.lean.cache import cache_folder
from provers.streams import leave_after, stopped_once
from workbench.printing import say_as_text

# Beyond any machine, and within what its system calls take.
_MOST_SECONDS: Final = 1_000_000
_MOST_MB: Final = 1 << 24
_MOST_JOBS: Final = 1024
_MORE: Final = """\
rows of --submissions:
  id, statement and submission, under these or the names that miniF2F, ProofNet, PutnamBench,
  DeepSeek-Prover, Kimina and Goedel give them (name, problem_id, formal_statement, formal_proof,
  lean4_code, full_proof, ..), perhaps with a header. An id may be text or a number, and several
  rows may have the same. The submission declares the theorem, or is the proof alone; from an
  answer with fenced code the last block that declares the theorem is taken. Imports are replaced
  by the toolchain's own header; `notes` of the row tell that, and all else that was changed.

status of a row:
  proved             Lean's kernel accepts a proof of the statement
  sorry              the proof has a gap
  error              Lean reports an error
  refused            a rule forbids something, or another statement was proved
  timeout, out-of-memory, crash
                     a run of Lean went beyond its limits, or crashed
  invalid-statement  the statement is none, or Lean cannot read it
  invalid-row        the line holds no submission; the message names line and field
  infrastructure     it could not be checked, which says nothing of the proof

exit code:
  0 all are proved; 1 some are not; 2 bad input; 3 some could not be checked; 130 stopped by Ctrl-C.
  What is judged is kept: after Ctrl-C or a crash, the same command with --resume goes on.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; gives the exit code."""
    say_as_text()
    options = _parser().parse_args(argv)
    try:
        with stopped_once():
            # Loaded here, since Ctrl-C may come while all that is loaded.
            from provers.batch.command import check

            return check(options, cache_file())
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)  # noqa: T201
        return 130


def cache_file() -> Path:
    """Where verdicts are kept between batches."""
    return cache_folder() / "verdicts.sqlite"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m provers.check",
        description=(__doc__ or "").partition("\n")[0],
        epilog=_MORE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="*", type=Path, help="Lean files, or folders of them")
    parser.add_argument(
        "--submissions", type=Path, metavar="FILE", help="JSONL of {id, statement, submission}"
    )
    parser.add_argument(
        "--toolchain",
        default="embedded",
        metavar="NAME",
        help="embedded; lean (the one on PATH) or lean:EXECUTABLE; lake (the project of the "
        "current folder) or lake:PROJECT; dojo:URL@COMMIT or dojo:FOLDER (default: embedded)",
    )
    parser.add_argument(
        "--jobs",
        type=_whole(_MOST_JOBS),
        default=os.cpu_count() or 1,
        metavar="N",
        help="how many are judged at a time (default: one a processor, here %(default)s)",
    )
    parser.add_argument(
        "--timeout",
        type=_seconds,
        default=60.0,
        metavar="SECONDS",
        help="for each run of Lean (default: %(default)s)",
    )
    parser.add_argument(
        "--memory",
        type=_whole(_MOST_MB),
        default=4096,
        metavar="MB",
        help="for each run of Lean (default: %(default)s)",
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the verdicts, as JSONL")
    parser.add_argument("--junit", type=Path, metavar="FILE", help="write a JUnit XML report")
    parser.add_argument(
        "--export",
        type=Path,
        metavar="DIR",
        help="write what is proved, with all it rests on, for other checkers: a file in "
        "lean4export's NDJSON format for each submission or Lean file",
    )
    parser.add_argument(
        "--resume", action="store_true", help="go on with --out, keeping what is known"
    )
    parser.add_argument(
        "--no-cache",
        action="store_true",
        help="judge again what earlier batches know; with --out FILE, verdicts are kept in "
        "FILE.verdicts.sqlite for --resume",
    )
    return parser


def _whole(most: int) -> Callable[[str], int]:
    """Reads a whole number from 1 up to the most."""

    def read(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = 0
        if not 1 <= number <= most:
            message = f"{text!r} is no whole number from 1 to {most:,}"
            raise argparse.ArgumentTypeError(message)
        return number

    return read


def _seconds(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not 0 < number <= _MOST_SECONDS:
        message = f"{text!r} is no number of seconds above 0 and up to {_MOST_SECONDS:,}"
        raise argparse.ArgumentTypeError(message)
    return number


if __name__ == "__main__":
    leave_after(main)
