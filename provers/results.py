"""What a run leaves of a problem: Lean files, a record of its lemmas, and a row of the table."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from rich.table import Table

from provers.assembly.composition import MATHLIB_HEADER, Composition
from provers.assembly.threading import threads
from provers.config import PipelineConfig
from provers.lean.judge import Verdict
from provers.lean.toolchain import Dialect
from provers.records import Problem, proof_to_row
from provers.roles import InfrastructureError
from provers.solver import Outcome
from provers.workshop import Workshop
from workbench.encoders.file_name import file_name
from workbench.encoders.lean import block_comment
from workbench.encoders.terminal import terminal_text
from workbench.files import write_json, write_text


class Row(NamedTuple):
    """A line of the table.

    Attributes:
        problem: its id.
        status: "proved" only where the judge accepted the final file from scratch.
        how: "direct", "lemmas" or empty.
        proposed, proved, used: numbers of lemmas.
        seconds: wall time over all sessions.
        checks, tokens, calls: what was spent besides.
        file: the one that was judged, in the folder of the run; empty without one.
        message: why the machinery failed; may be empty.
    """

    problem: str
    status: str
    how: str
    proposed: int
    proved: int
    used: int
    seconds: float
    checks: int
    tokens: int
    calls: int
    file: str
    message: str


def settle(problem: Problem, outcome: Outcome, workshop: Workshop, folder: Path) -> Row:
    """Judge the final file from scratch, and write what there is to write.

    Args:
        problem: as given.
        outcome: of the solver.
        workshop: its judge decides.
        folder: of the run; files appear whole or not at all.

    Raises:
        InfrastructureError: the judge could not run.
    """
    status, message, file = str(outcome.status), outcome.message, ""
    name = file_name(problem.id)
    if outcome.composition is not None:
        body = body_of(outcome.composition, workshop.config, workshop.toolchain.dialect)
        verdict = _judged(workshop, problem, body)
        if verdict.status == "proved":
            file = f"{name}.lean"
            _write_files(folder, name, problem, outcome.composition, workshop)
        else:
            status = "unproved"
            message = f"the judge refuses the final file: {verdict.status} {_first(verdict)}"
    write_json(folder / "records" / f"{name}.json", record(problem, outcome, status))
    spending = outcome.spending
    return Row(
        problem.id,
        status,
        outcome.how if file else "",
        len(outcome.lemmas),
        len(outcome.proofs),
        sum(lemma.status == "used" for lemma in outcome.lemmas),
        round(spending.seconds, 2),
        int(spending.checks),
        int(spending.tokens),
        int(spending.calls),
        file,
        message,
    )


def body_of(composition: Composition, config: PipelineConfig, dialect: Dialect) -> str:
    """The final file without its header, in the style of the configuration."""
    one = config.style == "have"
    return composition.one_proof(dialect) if one else composition.theorems(dialect)


def _judged(workshop: Workshop, problem: Problem, body: str) -> Verdict:
    verdict = workshop.judge(problem.given or problem.text(), body)
    if verdict.status == "infrastructure":
        raise InfrastructureError(f"The judge could not run: {_first(verdict)}")
    return verdict


def _first(verdict: Verdict) -> str:
    return verdict.messages[0].text if verdict.messages else ""


def _write_files(
    folder: Path, name: str, problem: Problem, composition: Composition, workshop: Workshop
) -> None:
    dialect = workshop.toolchain.dialect
    judged = body_of(composition, workshop.config, dialect)
    write_text(folder / f"{name}.lean", workshop.toolchain.header_for(judged) + judged)
    if dialect == "core":
        note = block_comment(
            f"{terminal_text(problem.id)}, in Mathlib's spelling. This file was not run here: "
            f"{name}.lean is the one that was judged."
        )
        mathlib = body_of(composition, workshop.config, "mathlib")
        # Not a name that a check of the whole folder would take up.
        write_text(folder / "mathlib" / f"{name}.lean.txt", f"{MATHLIB_HEADER}{note}\n{mathlib}")


def record(problem: Problem, outcome: Outcome, status: str) -> dict[str, Any]:
    """The problem with its lemmas, their proofs and the lemma graph, as plain JSON.

    `graph` has pairs of a lemma and what names it in its proof, `threads` pairs of a lemma and one
    that takes its conclusion as a hypothesis there.
    """
    composition = outcome.composition
    return {
        "problem": problem.id,
        "statement": problem.text(),
        "status": status,
        "how": outcome.how,
        "lemmas": [
            {
                "id": lemma.id,
                "name": lemma.name,
                "statement": lemma.text,
                "origin": lemma.origin,
                "parents": list(lemma.parents),
                "status": lemma.status,
                "reason": lemma.reason,
                "proof": proof_to_row(proof) if (proof := outcome.proofs.get(lemma.id)) else None,
            }
            for lemma in outcome.lemmas
        ],
        "proof": proof_to_row(composition.target.proof) if composition else None,
        "graph": [list(edge) for edge in composition.edges()] if composition else [],
        "threads": [list(pair) for pair in _threads(composition)] if composition else [],
    }


def _threads(composition: Composition) -> list[tuple[str, str]]:
    names = {part.statement.name for part in composition.lemmas}
    parts = (*composition.lemmas, composition.target)
    return [pair for part in parts for pair in threads(part.proof.text, names)]


def table_of(rows: Sequence[Row]) -> Table:
    """The table at the end of a run."""
    solved = sum(row.status == "proved" for row in rows)
    table = Table(title=f"{solved} of {len(rows)} problems proved", title_justify="left")
    table.add_column("problem", overflow="fold")
    for heading in ("status", "how"):
        table.add_column(heading, no_wrap=True)
    headings = ("lemmas", "proved", "used", "seconds", "checks")
    for heading in headings:
        table.add_column(heading, justify="right", no_wrap=True)
    if any(row.tokens for row in rows):
        table.add_column("tokens", justify="right", no_wrap=True)
    for row in rows:
        numbers = (row.proposed, row.proved, row.used, f"{row.seconds:.1f}", row.checks)
        tokens = [str(row.tokens)] if len(table.columns) > len(headings) + 3 else []
        table.add_row(terminal_text(row.problem), row.status, row.how, *map(str, numbers), *tokens)
    return table
