"""A verdict for each theorem of a plain Lean file, by what the file leaves in the environment.

The file is compiled, and every theorem that its module holds is replayed through the kernel. A
file with errors leaves no module. Then Lean is asked where its commands stand, those with errors
are blanked out, and the rest is compiled; so an error costs the theorem that it stands in and
those that name it, and no other. Where a definition has an error, what names it may mean another
thing without it, and is not proved. An error outside of theorems is a row of its own.

An example leaves nothing in a module. What Lean takes as an example is compiled again with a name,
for the kernel to see it; no theorem comes from that module, for the names are there to be found.
"""

import re
import secrets
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from provers.lean.file_doubts import in_doubt
from provers.lean.file_layout import (
    THEOREMS,
    Declared,
    Point,
    Range,
    blanked,
    declared_in,
    shown_name,
    start_of,
)
from provers.lean.file_runs import FileRuns, lowered
from provers.lean.heads import read_head
from provers.lean.judge import JUDGE_VERSION, OUTCOMES, Keep, Verdict, verdict_on, with_message
from provers.lean.keywords import original_line, spelled_out
from provers.lean.replay.answers import EXAMPLE, Replayed
from provers.lean.replay.terms import Name, shown
from provers.lean.rules import Review, review, searches
from provers.lean.scanner import scan
from provers.lean.scratch import scratch_folder
from provers.lean.toolchain import LeanRun, Limits, Message, Toolchain

# How the messages of Lean's parser begin.
_SYNTAX: Final = re.compile(r"unexpected |expected |unterminated ")
# Theorems that name theorems with errors fail in turn.
_MOST_ROUNDS: Final = 60
# What Lean tells of a gap.
_GAP: Final = re.compile(r"declaration uses .?sorry")
# Theorems without end that a file may have, each of which takes the whole time.
_MOST_ENDLESS: Final = 8


class TheoremVerdict(NamedTuple):
    """What was found of a theorem.

    Attributes:
        theorem: its full name; `example at line N` for an example; empty for an error outside of
            theorems.
        verdict: on it.
        line: where its declaration begins in the file, from 1; 0 where that is not known.
    """

    theorem: str
    verdict: Verdict
    line: int = 0


class _Placed(NamedTuple):
    """A row, and where its declaration or its error stands."""

    place: Range
    row: TheoremVerdict


def _row(name: str, at: Point, verdict: Verdict) -> _Placed:
    """A row by the place where its name, or its error, stands."""
    return _Placed(Range(at, at), TheoremVerdict(name, verdict, at[0]))


def check_file(
    toolchain: Toolchain, limits: Limits, text: str, *, keep: Keep | None = None
) -> list[TheoremVerdict]:
    """Check every theorem and example of a file that may stand alone under the toolchain's header.

    Args:
        toolchain: runs Lean.
        limits: of each run.
        text: the file; its imports, if it has any, give way to the toolchain's own header.
        keep: is called with each module in which theorems were accepted; the last one has all.

    Returns:
        A verdict for each theorem and example in the order of the file, and one with an empty name
        for each error outside of them. All are proved if, and only if, Lean takes the whole file
        and the kernel all of its theorems.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    header = toolchain.header_for(text)
    body = text.removeprefix(toolchain.header).removeprefix(header)
    cut = text.count("\n") - body.count("\n")
    head = read_head(body, as_lean=True)
    # Without what a file imports, a name of it must not become a variable.
    foreign = any(name for *_, name in head.imports)
    body = head.adapted((), strict=foreign and toolchain.dialect == "core")
    embedded = toolchain.name == "embedded"
    found = review(body, embedded=embedded)
    if found.violations:
        rows = _refused(found)
    else:
        lemmas = toolchain.dialect == "core"
        body, breaks = spelled_out(body, found.declarations, lemmas=lemmas, embedded=embedded)
        with tempfile.TemporaryDirectory(prefix="file-", dir=scratch_folder()) as folder:
            check = _FileCheck(
                toolchain,
                limits,
                header=header,
                text=body,
                breaks=breaks,
                folder=Path(folder),
                keep=keep,
            )
            rows = check.rows()
    names = ", ".join(dict.fromkeys(name for *_, name in head.imports if name))
    notes = (f"The import lines ({names}) were replaced by the toolchain's header.",)
    found_rows: list[TheoremVerdict] = []
    for row in rows:
        line = row.line and row.line + cut
        example = row.theorem.startswith(EXAMPLE)
        messages = lowered(row.verdict.messages, cut)
        verdict = row.verdict._replace(messages=messages, notes=notes if names else ())
        name = f"{EXAMPLE}{line}" if example else row.theorem
        found_rows.append(TheoremVerdict(name, verdict, line))
    return found_rows


def _refused(found: Review) -> list[TheoremVerdict]:
    messages = tuple(
        Message("error", v.message, v.line, v.column, None, None, f"rule.{v.rule}")
        for v in found.violations
    )
    verdict = Verdict("refused", found.violations[0].rule, messages=messages)
    rows = [
        TheoremVerdict(shown_name(d), verdict, d.token.line)
        for d in found.declarations
        if d.keyword in THEOREMS
    ]
    return rows or [TheoremVerdict("", verdict)]


class _FileCheck:
    """The check of one file; points are those of the text that Lean is given."""

    def __init__(
        self,
        toolchain: Toolchain,
        limits: Limits,
        *,
        header: str,
        text: str,
        breaks: Sequence[int],
        folder: Path,
        keep: Keep | None,
    ) -> None:
        self._runs = FileRuns(toolchain, limits, header, folder)
        self._text = text if text.endswith("\n") else text + "\n"
        self._breaks = breaks
        self._secret = secrets.token_hex(8)
        self._embedded = toolchain.name == "embedded"
        self._keep = keep
        self._declared = declared_in(self._text, embedded=self._embedded)
        provenance = {**toolchain.provenance(), "judge": JUDGE_VERSION}
        self._verdict = Verdict("error", provenance=provenance)

    def rows(self) -> list[TheoremVerdict]:
        """The rows in the order of the file."""
        text, endless = self._text, list[_Placed]()
        run, messages = self._runs.compile(text)
        if run.outcome != "finished":
            text, endless = self._without_endless()
            run, messages = self._runs.compile(text)
        told = [one.place.start for one in endless if one.row.theorem]
        declared = [one for one in self._declared if one.at not in told]
        if run.outcome != "finished":
            failed = self._verdict._replace(status=OUTCOMES[run.outcome])
            rows = [_row(d.name, d.at, failed) for d in declared]
            return self._sorted([*endless, *rows, _row("", (0, 0), failed)])
        return self._sorted([*endless, *self._judged(text, run, messages, declared)])

    def _judged(
        self,
        text: str,
        run: LeanRun,
        messages: Sequence[Message],
        declared: Sequence[Declared],
    ) -> list[_Placed]:
        """The rows of a text that Lean ends."""
        errors = [m for m in messages if m.severity == "error"]
        if not errors:
            kept = self._replayed(run, messages) + self._examples(text, messages, declared)
            return [*kept, *self._lost(kept, (), (), declared)]
        _, ranges = self._runs.traced(text)
        lost: list[Range] = []
        last, left = run, errors
        for _ in range(_MOST_ROUNDS):
            blank = [self._blank(ranges, error) for error in left]
            fresh = [one for one in blank if one not in lost]
            lost += dict.fromkeys(fresh)
            text = blanked(text, fresh)
            last, messages = self._runs.compile(text)
            left = [m for m in messages if m.severity == "error"]
            if not left or not fresh or last.outcome != "finished":
                break
            errors += [m for m in left if not any(_point(m) == _point(e) for e in errors)]
        kept: list[_Placed] = []
        if last.outcome == "finished" and not left:
            sound = [one for one in declared if not any(r.holds(one.at) for r in lost)]
            kept = self._replayed(last, messages) + self._examples(text, messages, sound)
            kept = self._doubted(kept, lost, ranges)
        return [*kept, *self._lost(kept, errors, ranges, declared)]

    def _without_endless(self) -> tuple[str, list[_Placed]]:
        """The text without the commands that Lean does not end, and their rows."""
        text = self._text
        rows: list[_Placed] = []
        last = (text.count("\n") + 1, 0)
        for _ in range(_MOST_ENDLESS):
            # Lean names what it has ended; the next command is the one that it has not.
            run, ranges = self._runs.traced(text)
            if run.outcome == "finished":
                return text, rows
            failed = self._verdict._replace(status=OUTCOMES[run.outcome])
            done = max((one.end for one in ranges), default=(1, 0))
            tokens = scan(text, embedded=self._embedded).tokens
            at = next((start_of(token) for token in tokens if start_of(token) >= done), None)
            own = next((one for one in self._declared if one.start == at), None)
            if own is not None:
                rows.append(_row(own.name, own.at, failed))
            if own is None or not own.sure:
                begin = at or (0, 0)
                if own is None:
                    rows.append(_row("", begin, failed))
                rows += self._behind(begin, own)
                return blanked(text, [Range(begin, last)]) if at else "\n", rows
            text = blanked(text, [Range(own.start, own.end or last)])
        begin = rows[-1].place.start
        return blanked(text, [Range(begin, last)]), [*rows, *self._behind(begin, None)]

    def _behind(self, begin: Point, own: Declared | None) -> list[_Placed]:
        """Rows of what stands behind a command without end, where that is not known to end."""
        text = (
            f"It stands behind a command that Lean does not end (line {begin[0]}), of which it is"
            " not certain where it ends. Give it more time, or a file of its own."
        )
        verdict = with_message(self._verdict, text, begin)
        return [
            _row(one.name, one.at, verdict)
            for one in self._declared
            if one.start > begin and one is not own
        ]

    def _doubted(
        self, kept: Sequence[_Placed], lost: Sequence[Range], ranges: Sequence[Range]
    ) -> list[_Placed]:
        """The rows; not proved are those that may hang on a definition with an error."""
        starts = [one.place.start for one in kept]
        doubted = in_doubt(self._text, starts, lost=lost, commands=ranges, embedded=self._embedded)
        text = "It stands behind a definition with an error, on which its meaning may hang."
        rows: list[_Placed] = []
        for one in kept:
            verdict = one.row.verdict
            if verdict.status == "proved" and one.place.start in doubted:
                error = self._verdict._replace(messages=verdict.messages)
                verdict = with_message(error, text, one.place.start)
            rows.append(one._replace(row=one.row._replace(verdict=verdict)))
        return rows

    def _examples(
        self, text: str, messages: Sequence[Message], declared: Sequence[Declared]
    ) -> list[_Placed]:
        """Rows of the examples of a text that Lean takes as it is."""
        found: list[_Placed] = []
        examples = [one for one in declared if one.example]
        # A name with attributes is there for the others too, and so is any for what searches.
        searching = any(map(searches, scan(text, embedded=self._embedded).tokens))
        marked = searching or any(one.marked for one in examples)
        groups = [[one] for one in examples] if marked else [examples] if examples else []
        while groups:
            group = groups.pop()
            verdicts = self._named(text, group)
            if verdicts is None and len(group) > 1:
                groups += [[one] for one in group]
                continue
            for one in group:
                verdict = (verdicts or {}).get(one.at, self._verdict)
                if verdict.status == "proved" and self._has_gap(one, messages):
                    verdict = verdict._replace(status="sorry", rule="sorry")
                found.append(_row(one.name, one.at, verdict))
        return found

    def _has_gap(self, one: Declared, messages: Sequence[Message]) -> bool:
        """Whether Lean tells of a gap in an example as it is written."""
        later = [other.start for other in self._declared if other.start > one.at]
        whole = Range(one.start, min(later, default=(self._text.count("\n") + 2, 0)))
        return any(whole.holds(_point(m)) and _GAP.match(m.text) for m in messages)

    def _named(self, text: str, examples: Sequence[Declared]) -> dict[Point, Verdict] | None:
        """Verdicts on examples that are compiled with names; None if Lean does not take that."""
        points = {one.at for one in examples}
        declarations = review(text, embedded=self._embedded).declarations
        chosen = [d for d in declarations if not d.name and start_of(d.token) in points]
        named, breaks = spelled_out(
            text, chosen, lemmas=False, examples=self._secret, embedded=self._embedded
        )
        run, messages = self._runs.compile(named)
        errors = [m for m in messages if m.severity == "error"]
        if run.outcome != "finished" or errors or not self._runs.olean.is_file():
            return None
        replay = self._runs.replay()
        if replay.outcome != "finished":
            return dict.fromkeys(points, self._verdict._replace(status=OUTCOMES[replay.outcome]))
        verdicts: dict[Point, Verdict] = {}
        for found in replay.results:
            at = _example_at(found.name, self._secret)
            if at in points:
                verdict = verdict_on(self._verdict, found)
                own = tuple(
                    m._replace(line=original_line(m.line, breaks), end_line=None, end_column=None)
                    for m in verdict.messages
                )
                verdicts[at] = verdict._replace(messages=own)
        return verdicts

    def _blank(self, ranges: Sequence[Range], error: Message) -> Range:
        """What to leave out for an error: its command, or what stands between two commands.

        Where a sign is not what a command needs, Lean tells of that sign, which may be the first
        one of the next command: what is wrong is the command before.
        """
        point = _point(error)
        follower = next((one.start for one in ranges if one.start >= point), None)
        end = follower or (self._text.count("\n") + 1, 0)
        before = [one for one in ranges if one.start < point]
        if _SYNTAX.match(error.text) and before and not before[-1].holds(point):
            # Where a command is expected, the one before is whole.
            return Range(point if "expected command" in error.text else before[-1].start, end)
        return next((one for one in ranges if one.holds(point)), Range(point, end))

    def _replayed(self, run: LeanRun, messages: Sequence[Message]) -> list[_Placed]:
        """Verdicts on what the module holds that was just compiled."""
        verdict = self._verdict
        if not self._runs.olean.is_file():
            status = "infrastructure" if run.exit_code in (0, 1) else "crash"
            return [_row("", (0, 0), verdict._replace(status=status))]
        replay = self._runs.replay()
        if replay.outcome != "finished":
            failed = verdict._replace(status=OUTCOMES[replay.outcome])
            failed = with_message(failed, replay.text)
            theorems = [d for d in self._declared if not d.example]
            rows = [_row(d.name, d.at, failed) for d in theorems]
            return rows or [_row("", (0, 0), failed)]
        accepted = [found.name for found in replay.results if found.status == "accepted"]
        if self._keep and accepted:
            self._keep(self._runs.olean, accepted)
        return [self._replayed_row(found, messages) for found in replay.results]

    def _replayed_row(self, found: Replayed, messages: Sequence[Message]) -> _Placed:
        own: tuple[Message, ...] = ()
        place = Range((0, 0), (0, 0))
        if found.place is not None:
            start = (found.place.line - self._runs.head, found.place.column)
            end = (found.place.end_line - self._runs.head, found.place.end_column)
            place = Range(start, end)
            own = tuple(m for m in messages if place.holds(_point(m)))
        verdict = verdict_on(self._verdict._replace(messages=own), found)
        name = _public(found.name)
        return _Placed(place, TheoremVerdict(name, verdict, place.start[0]))

    def _lost(
        self,
        kept: Sequence[_Placed],
        errors: Sequence[Message],
        ranges: Sequence[Range],
        declared: Sequence[Declared],
    ) -> list[_Placed]:
        """Rows of theorems that are not in the module, and of errors outside of theorems."""
        rows: list[_Placed] = []
        told: set[Point] = set()
        for lost in declared:
            if any(one.place.start == lost.at or one.place.holds(lost.at) for one in kept):
                continue
            whole = next((one for one in ranges if one.holds(lost.at)), None)
            own = [m for m in errors if whole is not None and self._belongs(m, whole, ranges)]
            told.update(map(_point, own))
            verdict = self._verdict._replace(messages=tuple(own))
            if not own:
                text = "Lean has left nothing of it in the module."
                verdict = with_message(verdict, text, lost.at)
            rows.append(_row(lost.name, lost.at, verdict))
        for error in errors:
            if _point(error) not in told:
                verdict = self._verdict._replace(messages=(error,))
                rows.append(_row("", _point(error), verdict))
        return rows

    def _belongs(self, error: Message, whole: Range, ranges: Sequence[Range]) -> bool:
        """Whether an error stands in a command, or tells that the command was not ended."""
        return self._blank(ranges, error).start == whole.start or (
            not _SYNTAX.match(error.text) and whole.holds(_point(error))
        )

    def _sorted(self, rows: Sequence[_Placed]) -> list[TheoremVerdict]:
        """The rows in the file's order, with its own lines and an even share of the time."""
        rows = sorted(rows, key=lambda one: one.place.start)
        share = self._runs.seconds / max(len(rows), 1)
        return [self._told(one.row, share) for one in rows]

    def _told(self, row: TheoremVerdict, share: float) -> TheoremVerdict:
        def own(line: int) -> int:
            return original_line(line, self._breaks)

        messages = tuple(
            m._replace(line=own(m.line), end_line=None if m.end_line is None else own(m.end_line))
            for m in row.verdict.messages
        )
        verdict = row.verdict._replace(messages=messages, seconds=share, peak_mb=self._runs.peak_mb)
        return row._replace(verdict=verdict, line=own(row.line))


def _point(message: Message) -> Point:
    return (message.line, message.column)


def _example_at(name: Name, secret: str) -> Point | None:
    """Where the example stands that got this name in this check; None for another name."""
    last = name[-1] if name else ""
    if not isinstance(last, str) or not last.startswith(EXAMPLE):
        return None
    line, _, rest = last.removeprefix(EXAMPLE).partition(" ")
    column, _, end = rest.partition(" ")
    return (int(line), int(column)) if end == secret else None


def _public(name: Name) -> str:
    """A name without what Lean puts before those of private declarations."""
    number = next((i for i, part in enumerate(name) if isinstance(part, int)), None)
    if name[:1] == ("_private",) and number is not None:
        name = name[number + 1 :]
    return shown(name)
