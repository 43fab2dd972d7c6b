"""What became of the problems of a run, read from what the run has left so far.

A study keeps each problem under each arm in a folder of its items; a job of `provers.prove` keeps
all problems in one. Both may still be running: the ledger tells what a record does not yet.
"""

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import networkx as nx

from provers.budget import Spending
from provers.ledger import Event, read_events, total, wall_seconds
from provers.problem_job import LEDGER
from workbench.encoders.file_name import file_name
from workbench.encoders.lean import line_comment
from workbench.errors import InputError
from workbench.files import read_json
from workbench.inside import files_inside, is_inside

_ITEM: Final = "pipeline.json"
_REMEDY: Final = "Restore the file, or run the problem again."
# No message stands further to the right, whatever a file of another one says.
_MOST_COLUMNS: Final = 200
_TARGET: Final = re.compile(r"theorem\s+(\S+)")


class Found(NamedTuple):
    """A problem in a run.

    Attributes:
        arm: of a study; empty in a job.
        problem: its id.
        folder: with ledger, records and files.
    """

    arm: str
    problem: str
    folder: Path


class LemmaHistory(NamedTuple):
    """A lemma, and what became of it.

    Attributes:
        id, name, statement, origin, status, reason: as in `provers.records.Lemma`.
        parents: names of what it was proposed for.
        proof: its text; empty without one.
        prover: who found it, and by what; empty without one.
        uses: names of the lemmas that the proof refers to.
        spending: of all attempts on it.
    """

    id: str
    name: str
    statement: str
    origin: str
    status: str
    reason: str
    parents: tuple[str, ...]
    proof: str
    prover: str
    uses: tuple[str, ...]
    spending: Spending


class AttemptHistory(NamedTuple):
    """A turn of a prover or the assembler on a statement, with the text that it came closest with.

    Attributes:
        goal: name of the lemma, or of the problem's theorem.
        prover, strategy: who, and by what.
        verdict: of the judge, or of Lean.
        text: what was tried; may be empty.
        message: Lean's first error; may be empty.
        line: of the text that it is about, from 1; 0 for none.
        began: seconds of work on the problem before it was written down.
        spending: what it cost.
    """

    goal: str
    prover: str
    strategy: str
    verdict: str
    text: str
    message: str
    line: int
    began: float
    spending: Spending


class ProblemHistory(NamedTuple):
    """All that is known of a problem.

    Attributes:
        target: name of its theorem.
        statement: its text; empty while it is worked on.
        status: "proved", "unproved", "infrastructure", or "running" without a record.
        how: "direct", "lemmas" or empty.
        proof: of the theorem from its lemmas; empty without one.
        lemmas: all that were proposed.
        attempts: in the order of time.
        rejected: proposals that could not be read, with the reason.
        faults: what the machinery said when it failed.
        uses: pairs of a lemma and what refers to it, or takes its conclusion as a hypothesis.
        spending: over all sessions; seconds are wall time.
        file: the final file; None without one.
    """

    target: str
    statement: str
    status: str
    how: str
    proof: str
    lemmas: tuple[LemmaHistory, ...]
    attempts: tuple[AttemptHistory, ...]
    rejected: tuple[tuple[str, str], ...]
    faults: tuple[str, ...]
    uses: tuple[tuple[str, str], ...]
    spending: Spending
    file: Path | None


def is_job(folder: Path) -> bool:
    """Whether a folder is one of `provers.prove`."""
    return is_inside(folder, LEDGER)


def find_problems(run: Path) -> list[Found]:
    """The problems of a study's run or of a job, those not begun left out.

    Raises:
        InputError: a job's ledger is broken.
    """
    if is_job(run):
        names = dict.fromkeys(event.problem for event in read_events(run / LEDGER))
        return [Found("", name, run) for name in names]
    found: list[Found] = []
    for path in files_inside(run, f"items/*/{_ITEM}"):
        # A broken item is left to the run's journal to tell.
        if not is_job(path.parent):
            continue
        try:
            item = read_json(path, inside=run)
            found.append(Found(str(item["arm"]), str(item["problem"]), path.parent))
        except (InputError, KeyError):
            continue
    return found


def read_history(found: Found) -> ProblemHistory:
    """What became of a problem.

    Raises:
        InputError: the ledger or the record is broken.
    """
    name = file_name(found.problem)
    events = read_events(found.folder / LEDGER, found.problem)
    path = found.folder / "records" / f"{name}.json"
    try:
        record: dict[str, Any] = (
            read_json(path, inside=found.folder) if os.path.lexists(path) else {}
        )
        return _history(found, events, record)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(
            f"What is known of {found.problem} in {found.folder} is broken: {error!r}.",
            remedy=_REMEDY,
        ) from error


def _history(found: Found, events: Sequence[Event], record: dict[str, Any]) -> ProblemHistory:
    match = _TARGET.search(record.get("statement", ""))
    target = match[1] if match else found.problem
    rows: list[dict[str, Any]] = record["lemmas"] if record else _proposed(events)
    names = {str(row["id"]): str(row["name"]) for row in rows}
    attempts = tuple(_attempts(events, names, target))
    lemmas = tuple(_lemma(row, names, target, attempts) for row in rows)
    known = {lemma.name for lemma in lemmas}
    pairs = [*record.get("graph", ()), *record.get("threads", ())]
    uses = [(str(a), str(b) if b in known else target) for a, b in pairs]
    file = found.folder / f"{file_name(found.problem)}.lean"
    proof = record.get("proof")
    spent = total([event for event in events if event.kind == "spent"])
    return ProblemHistory(
        target,
        str(record.get("statement", "")),
        str(record.get("status", "running")),
        str(record.get("how", "")),
        str(proof["text"]) if proof else "",
        lemmas,
        attempts,
        tuple(_rejected(events)),
        tuple(str(e.detail["message"]) for e in events if e.kind == "infrastructure"),
        tuple(dict.fromkeys(uses)),
        Spending(wall_seconds(events), spent.checks, spent.tokens, spent.calls),
        file if is_inside(found.folder, file) else None,
    )


def _rejected(events: Sequence[Event]) -> list[tuple[str, str]]:
    details = [event.detail for event in events if event.kind == "rejected"]
    return [(str(d.get("text", "")), str(d.get("reason", ""))) for d in details]


def _proposed(events: Sequence[Event]) -> list[dict[str, Any]]:
    """Lemmas of a problem that is worked on, as in a record."""
    rows: dict[str, dict[str, Any]] = {}
    for event in events:
        row = rows.get(event.lemma)
        if event.kind == "proposed":
            fresh = {"id": event.lemma, "status": "parses", "reason": "", "proof": None}
            rows[event.lemma] = {**event.detail, **fresh, "statement": event.detail["text"]}
        elif event.kind == "examined" and row is not None:
            row |= {"status": event.detail["status"], "reason": event.detail["reason"]}
        elif event.kind == "proved" and row is not None:
            row |= {"status": "proved", "proof": event.detail}
    return list(rows.values())


def _attempts(events: Sequence[Event], names: dict[str, str], target: str) -> list[AttemptHistory]:
    found: list[AttemptHistory] = []
    for place, event in enumerate(events):
        detail = event.detail
        if event.kind != "attempted" or not detail:
            continue
        found.append(
            AttemptHistory(
                names.get(event.lemma, event.lemma) if event.lemma else target,
                str(detail["prover"]),
                str(detail["strategy"]),
                str(detail["verdict"]),
                str(detail["text"]),
                str(detail["message"]),
                int(detail.get("line", 0)),
                wall_seconds(events[: place + 1]),
                event.spending,
            )
        )
    return found


def _lemma(
    row: dict[str, Any], names: dict[str, str], target: str, attempts: Sequence[AttemptHistory]
) -> LemmaHistory:
    proof = row["proof"] or {}
    name = str(row["name"])
    mine = [attempt.spending for attempt in attempts if attempt.goal == name]
    by = [str(proof[key]) for key in ("prover", "strategy") if proof.get(key)]
    return LemmaHistory(
        str(row["id"]),
        name,
        str(row["statement"]),
        str(row["origin"]),
        str(row["status"]),
        str(row["reason"]),
        tuple(dict.fromkeys(names.get(str(parent), target) for parent in row["parents"])),
        str(proof.get("text", "")),
        ", ".join(by),
        tuple(map(str, proof.get("uses", ()))),
        sum(mine, Spending()),
    )


def lemma_edges(history: ProblemHistory) -> list[tuple[str, str]]:
    """Edges of the lemma graph: what is used, and what was proposed for what, without circles.

    What was proposed for a statement and is used elsewhere has the edges of its use alone.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from([history.target, *(lemma.name for lemma in history.lemmas)])
    used = {start for start, _ in history.uses}
    proposed = [
        (lemma.name, parent)
        for lemma in history.lemmas
        for parent in lemma.parents
        if lemma.name not in used
    ]
    kept: list[tuple[str, str]] = []
    for start, end in (*history.uses, *proposed):
        if start != end and start in graph and end in graph and not nx.has_path(graph, end, start):
            graph.add_edge(start, end)
            kept.append((start, end))
    return list(dict.fromkeys(kept))


def with_messages(text: str, messages: Sequence[tuple[int, int, str]]) -> str:
    """A Lean text with messages as comments under their lines.

    Args:
        text: the source.
        messages: line from 1 (0 for none), column from 0, and what is said.
    """
    lines = text.splitlines()
    under: dict[int, list[str]] = {}
    for line, column, said in messages:
        place = line if 1 <= line <= len(lines) else len(lines)
        pad = " " * max(0, min(column, _MOST_COLUMNS) - 3)
        arrow = "^ " if 1 <= line <= len(lines) else ""
        first, *rest = said.strip().splitlines() or [""]
        under.setdefault(place, []).append(line_comment(f"{pad}{arrow}{first}"))
        under[place] += [line_comment(f"{pad}{' ' * len(arrow)}{each}") for each in rest]
    shown = list(under.get(0, ()))
    for number, line in enumerate(lines, 1):
        shown += [line, *under.get(number, ())]
    return "\n".join(shown)
