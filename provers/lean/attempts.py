"""Many tactics tried in one file, and what Lean says of each.

An attempt is the statement, the tactics so far, the tactic on trial between parentheses, and
`trace_state`. What it prints at that place are the goals that are left. No text between parentheses
can print there, or go on behind them. Attempts that share a file are examples, since Lean forgets
an example: a search like `exact?` would find a failed theorem of the same statement.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from provers.lean.judge import STRICT
from provers.lean.scanner import scan
from provers.lean.statement import Statement, quoted
from provers.lean.toolchain import Message, ToolchainError

# A linter's advice is of no use for a proof that is not ended.
_OPTIONS: Final = STRICT + "set_option linter.all false\n"
_INDENT: Final = "  "
_CLOSING: Final = "unexpected token ')'"


class Attempt(NamedTuple):
    """A tactic to be tried.

    Attributes:
        before: the tactics so far.
        tactic: the one on trial; None to see the goals before it.
    """

    before: tuple[str, ...]
    tactic: str | None

    def after(self) -> tuple[str, ...]:
        """The tactics so far with the one on trial."""
        return self.before if self.tactic is None else (*self.before, self.tactic)


class Goals(NamedTuple):
    """The tactic ran.

    Attributes:
        text: the goals left, as Lean prints them; empty when there are none.
        message: what Lean said besides, one message after the other; empty when nothing.
    """

    text: str
    message: str


class Failure(NamedTuple):
    """The tactic failed.

    Attributes:
        message: Lean's first error.
        line: in the tactic's own text, from 1; 0 where the error is not within it.
        column: from 0.
    """

    message: str
    line: int
    column: int


class File(NamedTuple):
    """A file of attempts; `places` has one entry for each of them."""

    text: str
    places: tuple["Place", ...]


class Place(NamedTuple):
    """Where an attempt stands in the file; lines count from 1.

    Attributes:
        first: its first line.
        by_line: the line of the proof's `by`.
        by_column: the column of it.
        tactic: the first line of the tactic on trial.
        closing: the line of the parenthesis behind it, or of `trace_state` without a tactic.
        trace: the line of `trace_state`.
        last: its last line.
    """

    first: int
    by_line: int
    by_column: int
    tactic: int
    closing: int
    trace: int
    last: int


def proof(tactics: Sequence[str]) -> str:
    """A proof of one tactic after the other; empty for none."""
    return "by\n" + "".join(_step(tactic) for tactic in tactics) if tactics else ""


def stands_alone(statement: Statement, attempt: Attempt) -> bool:
    """Whether an attempt needs to be a theorem: it may name itself, or there are variables.

    An example takes every variable into its context, a theorem only those that it mentions.
    """
    if any(token.keyword == "variable" for token in scan(statement.preamble).tokens):
        return True
    last = scan(statement.name).tokens[0].parts[-1]
    texts = (*attempt.before, attempt.tactic or "")
    return any(last in token.parts for text in texts for token in scan(text).tokens)


def file_of(header: str, statement: Statement, attempts: Sequence[Attempt]) -> File:
    """Write a file of attempts; one that stands alone has the theorem's own name."""
    text = header + _OPTIONS
    line = text.count("\n") + 1
    places: list[Place] = []
    pieces = [text]
    opening, ending = _frame(statement, alone=len(attempts) == 1)
    for attempt in attempts:
        piece, place = _attempt(opening, attempt, ending, line)
        pieces.append(piece)
        places.append(place)
        line = place.last + 1
    return File("".join(pieces), tuple(places))


def results(file: File, messages: Sequence[Message]) -> list[Goals | Failure | None]:
    """What became of each attempt in a file that Lean ran to its end.

    Returns:
        One for each attempt; None where Lean tells of neither goals nor an error, which happens
        when what it says is too long to be kept.

    Raises:
        ToolchainError: Lean complains of the header, which is no fault of any attempt.
    """
    first = file.places[0].first
    foreign = [m for m in messages if m.line < first and m.severity == "error"]
    if foreign:
        raise ToolchainError(f"Lean refuses the header of its files: {foreign[0].text}")
    by_attempt: list[list[Message]] = [[] for _ in file.places]
    owner = [i for i, place in enumerate(file.places) for _ in range(place.first, place.last + 1)]
    for message in messages:
        # A text that is cut off is told of at the file's end.
        place = min(message.line - first, len(owner) - 1)
        if place >= 0:
            by_attempt[owner[place]].append(message)
    return [_result(p, own) for p, own in zip(file.places, by_attempt, strict=True)]


def _frame(statement: Statement, *, alone: bool) -> tuple[str, str]:
    """What stands before and behind the tactics of an attempt."""
    scope = "section", "end"
    heading = statement.heading
    if not alone:
        parts = [part for part in scan(statement.name).tokens[0].parts[:-1] if part != "_root_"]
        if parts:
            # Names in the proof of `A.b` are looked for in A first.
            namespace = ".".join(map(quoted, parts))
            scope = f"namespace {namespace}", f"end {namespace}"
        rest = heading.removeprefix("theorem").lstrip().removeprefix(statement.name)
        heading = f"example{rest}"
    return f"{scope[0]}\n{statement.preamble}{heading} := by", f"{scope[1]}\n"


def _attempt(opening: str, attempt: Attempt, ending: str, line: int) -> tuple[str, Place]:
    pieces = [opening + "\n", *(_step(tactic) for tactic in attempt.before)]
    before = line + sum(piece.count("\n") for piece in pieces)
    trial = "" if attempt.tactic is None else _parenthesised(attempt.tactic)
    trace = before + trial.count("\n")
    pieces += [trial, f"{_INDENT}trace_state\n", ending]
    place = Place(
        first=line,
        by_line=line + opening.count("\n"),
        by_column=len(opening) - (opening.rfind("\n") + 1) - len("by"),
        tactic=before,
        closing=trace - 1 if trial else trace,
        trace=trace,
        last=trace + 1,
    )
    return "".join(pieces), place


def _step(tactic: str) -> str:
    """A tactic that was run before; one of several lines would swallow the next one's."""
    return _parenthesised(tactic) if "\n" in tactic else f"{_INDENT}{tactic}\n"


def _parenthesised(tactic: str) -> str:
    lines = tactic.split("\n")
    return f"{_INDENT}(" + f"\n{_INDENT} ".join(lines) + f"\n{_INDENT})\n"


def _result(place: Place, messages: Sequence[Message]) -> Goals | Failure | None:
    others = [message for message in messages if not _is_rest(place, message)]
    for message in others:
        if message.severity == "error":
            return _failure(place, message)
    traces = [m.text for m in others if m.line == place.trace and m.severity == "information"]
    if not traces:
        return None
    said = [m.text for m in others if place.tactic <= m.line < place.trace]
    return Goals(traces[0], "\n".join(said))


def _is_rest(place: Place, message: Message) -> bool:
    """Whether a message only says that goals are left at the end."""
    return (
        message.severity == "error"
        and (message.line, message.column) == (place.by_line, place.by_column)
        and message.text.startswith("unsolved goals\n")
    )


def _failure(place: Place, message: Message) -> Failure:
    text = message.text
    if text.startswith(_CLOSING) and message.end_line == place.closing:
        text = text.replace(_CLOSING, "unexpected end of input", 1)
    if not place.tactic <= message.line < place.closing:
        return Failure(text, 0, 0)
    column = max(0, message.column - len(_INDENT) - 1)
    return Failure(text, message.line - place.tactic + 1, column)
