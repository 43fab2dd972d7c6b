"""Submissions as people and models write them, made into what the judge reads.

Code is taken from its fences, imports give way to the toolchain's own header, and a proof that goes
on behind `:= by` gets its `by`. Nothing here decides: the judge reads what comes out.
"""

import re
from collections.abc import Sequence
from functools import partial
from typing import Final, NamedTuple

from provers.batch.records import Submission
from provers.lean.fences import fenced_block, whole_block
from provers.lean.heads import Head, read_head, unknown_namespaces
from provers.lean.judge import Verdict
from provers.lean.rules import MAX_BYTES, Declaration, review
from provers.lean.scanner import Token, scan
from provers.lean.statement import (
    EXAMPLE,
    Statement,
    StatementError,
    first_of_declaration,
    parse_statement,
)
from provers.lean.toolchain import Limits, Message, Toolchain
from provers.lean.word_lists import word_set

_OPEN_PROOF: Final = re.compile(r":=\s*by(?P<rest>\s*)\Z")
# A statement that has a gap for its proof is gone on with by what can only be a tactic.
_GAP: Final = re.compile(r":=\s*(?:by\s+)?sorry\s*\Z")
_TACTICS: Final = word_set(
    "apply assumption cases constructor contradiction exact exfalso ext funext grind induction"
    " intro intros left lia linarith nlinarith norm_num obtain omega rcases refine right ring"
    " rintro rw simp simp_all simpa split subst unfold"
)
_SEVERAL: Final = re.compile(r"\b(?:def|abbrev|theorem|lemma|inductive|structure|class|instance)\b")
_EXAMPLE: Final = re.compile(r"\bexample\b")
_TERMS: Final = frozenset({"by", "fun"})


class Adapted(NamedTuple):
    """A submission for the judge.

    Attributes:
        statement: without imports.
        submission: without imports and what stands around the code.
        notes: what was done, in sentences.
        before: what was put before the submission.
        indent: how many columns all its lines but the first were moved to the right.
    """

    statement: str
    submission: str
    notes: tuple[str, ...] = ()
    before: str = ""
    indent: int = 0

    def told(self, verdict: Verdict) -> Verdict:
        """A verdict with the notes, and with the places of the submission as it was given."""
        messages = verdict.messages
        if self.before:
            messages = tuple(map(self._moved, messages))
        return verdict._replace(messages=messages, notes=(*self.notes, *verdict.notes))

    def _moved(self, message: Message) -> Message:
        line, column = self._place(message.line, message.column)
        if message.end_line is None or message.end_column is None:
            return message._replace(line=line, column=column)
        end_line, end_column = self._place(message.end_line, message.end_column)
        return message._replace(line=line, column=column, end_line=end_line, end_column=end_column)

    def _place(self, line: int, column: int) -> tuple[int, int]:
        if not line:
            return line, column
        own = max(1, line - self.before.count("\n"))
        first = len(self.before) - (self.before.rfind("\n") + 1)
        return own, max(0, column - (first if own == 1 else self.indent))


class _Reading(NamedTuple):
    """The heads of a statement and a submission, and what was done to read them."""

    statement: Head
    submission: Head
    notes: tuple[str, ...]


def adapt_all(
    submissions: Sequence[Submission], toolchain: Toolchain, limits: Limits
) -> list[Adapted]:
    """Make every submission ready for the judge; runs Lean once if namespaces are opened."""
    readings = [_read(submission) for submission in submissions]
    unknown: frozenset[str] = frozenset()
    if toolchain.name == "embedded":
        # A stock Lean says by itself which namespaces it does not have, and so does a project's.
        heads = {head for reading in readings for head in reading[:2] if head.openings}
        candidates = frozenset[str]().union(*(head.candidates() for head in heads))
        unknown = unknown_namespaces(toolchain, limits, candidates)
    own = frozenset(name for *_, name in read_head(toolchain.header).imports)
    strict = toolchain.dialect == "core"
    return [_adapted(reading, own, unknown, strict=strict) for reading in readings]


def _read(submission: Submission) -> _Reading:
    notes = submission.notes
    texts: list[str] = []
    for what, given in (("statement", submission.statement), ("submission", submission.submission)):
        text = given.removeprefix("\ufeff").replace("\r\n", "\n")
        # What is to be proved is never chosen out of a text: it is all of it, or all in its fence.
        if what == "statement":
            block = whole_block(text)
        else:
            block = fenced_block(text, partial(_target, texts))
        if block is not None:
            before = text.count("\n", 0, block.start)
            last = before + max(1, len(block.text.splitlines()))
            text = "\n" * before + block.text
            notes += (f"The {what} is the code in lines {before + 1} to {last}.",)
        texts.append(text)
    statement, proof = map(read_head, texts)
    return _Reading(statement, proof, notes)


def _target(statements: Sequence[str]) -> str | None:
    """The name of the theorem of the statement, if there is one yet."""
    if not statements:
        return None
    head = read_head(statements[0])
    try:
        return parse_statement(head.adapted((), strict=False)).name
    except StatementError:
        return None


def _adapted(
    reading: _Reading, own: frozenset[str], unknown: frozenset[str], *, strict: bool
) -> Adapted:
    notes = list(reading.notes)
    texts: list[str] = []
    for what, head in (("statement", reading.statement), ("submission", reading.submission)):
        absent = head.absent(unknown) if unknown and head.openings else frozenset[str]()
        imports = list(dict.fromkeys(n for *_, n in head.imports if n and n not in own))
        # Only a statement's meaning hangs on which names are variables.
        closed = strict and what == "statement" and bool(imports or absent)
        texts.append(head.adapted(absent, strict=closed))
        if imports:
            named = ", ".join(imports)
            notes.append(
                f"The import lines of the {what} ({named}) were replaced by the toolchain's header."
            )
        if absent:
            named = ", ".join(sorted(absent))
            notes.append(
                f"The {what} opens {named}, which the toolchain does not have and the {what} does "
                "not use: not opened."
            )
        if closed:
            notes.append("No name of the statement becomes a variable by itself (autoImplicit).")
    statement, submission = texts
    if max(map(len, texts)) > MAX_BYTES:
        return Adapted(statement, submission, tuple(notes))
    joined = _joined(statement, submission)
    if _EXAMPLE.search(statement) or len(_SEVERAL.findall(statement)) > 1:
        joined = joined._replace(submission=_without_repeated(statement, joined.submission))
    return joined._replace(notes=tuple(notes))


def _joined(statement: str, submission: str) -> Adapted:
    """The submission behind the `by` that ends the statement, if it goes on there.

    What stands behind that `by` goes along, since tactics have to begin in one column, and not in
    the first.
    """
    found = _OPEN_PROOF.search(statement)
    first = re.match(r"\s*(\w+)", submission)
    if found is None and first and first[1] in _TACTICS and _GAP.search(statement):
        found = _OPEN_PROOF.search(_GAP.sub(":= by", statement))
    if found is None or not _goes_on(submission):
        return Adapted(statement, submission)
    lines = submission.split("\n")
    if any(line[:1].strip() for line in lines[1:]):
        before, indent = "by\n  ", 2
    elif "\n" in found["rest"] or submission[0].isspace():
        # The first line keeps its column, which the lines after it share.
        before, indent = f"by{found['rest']}" if "\n" in found["rest"] else "by\n", 0
    else:
        rest = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
        before, indent = "by\n" + " " * min(rest, default=2), 0
    moved = before + ("\n" + " " * indent).join(lines)
    return Adapted(statement, moved, before=before, indent=indent)


def _goes_on(submission: str) -> bool:
    """Whether a submission begins with a tactic, and not a declaration, `by`, `:=` or a term."""
    tokens = scan(submission).tokens
    if not tokens or review(submission).declarations:
        return False
    # A name with dots is a term, and what is no word is one too.
    return tokens[0].kind == "word" and len(tokens[0].parts) == 1 and tokens[0].text not in _TERMS


def _without_repeated(statement: str, submission: str) -> str:
    """The submission without the definitions that it repeats from the statement.

    They are the judge's already. An `example` that is proved gets the name of the statement's.
    """
    try:
        frozen = parse_statement(statement)
    except StatementError:
        return submission
    if frozen.name == EXAMPLE:
        submission = _named_example(submission)
    return _without_helpers(frozen, submission)


def _named_example(submission: str) -> str:
    declared = review(submission).declarations
    if not declared or declared[-1].keyword != "example":
        return submission
    token = declared[-1].token
    return f"{submission[: token.start]}theorem {EXAMPLE}{submission[token.end :]}"


def _without_helpers(frozen: Statement, submission: str) -> str:
    helpers = frozen.helpers()
    if not helpers or not {d.name for d in helpers} & {
        d.name for d in review(submission).declarations
    }:
        return submission
    given = _from_first(scan(frozen.preamble).tokens, helpers[0])
    wanted = [_word(token) for token in given if token.kind != "documentation"]
    tokens = scan(submission).tokens
    code = [token for token in tokens if token.kind != "documentation"]
    words = [_word(token) for token in code]
    for place in range(len(words) - len(wanted) + 1):
        if words[place] == wanted[0] and words[place : place + len(wanted)] == wanted:
            start, end = _documented(tokens, code[place]), code[place + len(wanted) - 1].end
            return submission[:start] + "\n" * submission.count("\n", start, end) + submission[end:]
    return submission


def _from_first(tokens: tuple[Token, ...], helper: Declaration) -> tuple[Token, ...]:
    """The tokens of a preamble from its first declaration on."""
    place = next(i for i, token in enumerate(tokens) if token.start == helper.token.start)
    while place and tokens[place].keyword != helper.keyword:
        place -= 1
    return tokens[first_of_declaration(tokens, place) :]


def _documented(tokens: tuple[Token, ...], token: Token) -> int:
    """Where a declaration that begins with this token starts, its documentation included."""
    place = tokens.index(token)
    before = tokens[place - 1] if place else None
    documented = before is not None and before.text.startswith("/--")
    return before.start if before is not None and documented else token.start


def _word(token: Token) -> str:
    return "theorem" if token.keyword == "lemma" else token.text
