"""A verdict for each theorem of a plain Lean file, from as few runs of Lean as possible."""

from collections.abc import Sequence
from typing import NamedTuple

from provers.lean.axioms import broken_rule, printed_axioms
from provers.lean.judge import OUTCOMES, Status, Verdict
from provers.lean.lemma_keyword import lemmas_as_theorems, original_line
from provers.lean.rules import Declaration, review
from provers.lean.statement import quoted
from provers.lean.toolchain import LeanRun, Limits, Message, Toolchain


class TheoremVerdict(NamedTuple):
    """A theorem's full name and what was found of it."""

    theorem: str
    verdict: Verdict


class _Piece(NamedTuple):
    """A declaration's lines in the file, from the first up to the last, both counted from 1."""

    declaration: Declaration
    first: int
    last: int

    @property
    def name(self) -> str:
        return ".".join(self.declaration.name)


def theorem_names(text: str) -> list[str]:
    """Full names of the theorems that a file declares, in its order."""
    return [piece.name for piece in _theorems(text, review(text).declarations)]


def check_file(toolchain: Toolchain, limits: Limits, text: str) -> list[TheoremVerdict]:
    """Check every theorem of a file that may stand alone under the toolchain's header.

    A file that Lean ends runs once. One that is killed or crashes is run again theorem by theorem,
    without those that ended so, so that each has its own verdict.

    Args:
        toolchain: runs Lean.
        limits: of each run.
        text: the file; it may begin with the toolchain's own header.

    Returns:
        A verdict for each theorem; one for a nameless theorem if the rules refuse a file in which
        they find none.
    """
    body = text.removeprefix(toolchain.header)
    cut = text.count("\n") - body.count("\n")
    return [
        TheoremVerdict(name, verdict._replace(messages=_lower(verdict.messages, cut)))
        for name, verdict in _check_body(toolchain, limits, body)
    ]


def _lower(messages: Sequence[Message], lines: int) -> tuple[Message, ...]:
    """The messages, that many lines further down."""
    return tuple(
        m._replace(line=m.line + lines, end_line=None if m.end_line is None else m.end_line + lines)
        for m in messages
    )


def _check_body(toolchain: Toolchain, limits: Limits, text: str) -> list[TheoremVerdict]:
    """The same for a file without the header."""
    embedded = toolchain.name == "embedded"
    found = review(text, embedded=embedded)
    theorems = _theorems(text, found.declarations)
    if found.violations:
        names = [piece.name for piece in theorems] or [""]
        return [_refused(name, found.violations) for name in names]
    if toolchain.dialect == "mathlib":
        return _check_text(toolchain, limits, text, theorems)
    text, breaks = lemmas_as_theorems(text, found.declarations)
    if not breaks:
        return _check_text(toolchain, limits, text, theorems)
    theorems = _theorems(text, review(text, embedded=embedded).declarations)
    return [
        TheoremVerdict(name, verdict._replace(messages=_own_lines(verdict.messages, breaks)))
        for name, verdict in _check_text(toolchain, limits, text, theorems)
    ]


def _own_lines(messages: Sequence[Message], breaks: Sequence[int]) -> tuple[Message, ...]:
    return tuple(
        m._replace(
            line=original_line(m.line, breaks),
            end_line=None if m.end_line is None else original_line(m.end_line, breaks),
        )
        for m in messages
    )


def _check_text(
    toolchain: Toolchain, limits: Limits, text: str, theorems: Sequence[_Piece]
) -> list[TheoremVerdict]:
    run = _run(toolchain, limits, text, theorems)
    if run.outcome == "finished":
        return [
            TheoremVerdict(p.name, _verdict(run, toolchain, text, theorems, p)) for p in theorems
        ]
    return _one_by_one(toolchain, limits, text, theorems)


def _theorems(text: str, declarations: Sequence[Declaration]) -> list[_Piece]:
    ends = [*(d.token.line - 1 for d in declarations[1:]), len(text.splitlines())]
    pieces = zip(declarations, ends, strict=False)
    return [_Piece(d, d.token.line, end) for d, end in pieces if d.keyword in {"theorem", "lemma"}]


def _run(toolchain: Toolchain, limits: Limits, text: str, theorems: Sequence[_Piece]) -> LeanRun:
    body = text if text.endswith("\n") else text + "\n"
    questions = "".join(
        f"#print axioms {'.'.join(map(quoted, piece.declaration.name))}\n" for piece in theorems
    )
    return toolchain.run(toolchain.header + body + questions, limits=limits)


def _verdict(
    run: LeanRun, toolchain: Toolchain, text: str, theorems: Sequence[_Piece], piece: _Piece
) -> Verdict:
    head = toolchain.header.count("\n")
    lines = text.count("\n") + (0 if text.endswith("\n") else 1)
    own = _lower([m for m in run.messages if piece.first <= m.line - head <= piece.last], -head)
    answer = head + lines + 1 + theorems.index(piece)
    share = run.seconds / max(len(theorems), 1)
    axioms = next(
        (
            printed_axioms(m.text)
            for m in run.messages
            if m.line == answer and m.severity != "error"
        ),
        None,
    )
    if any(message.severity == "error" for message in own) or axioms is None:
        return Verdict("error", messages=own, seconds=share, peak_mb=run.peak_mb)
    rule = broken_rule(axioms)
    status: Status = "proved" if rule is None else "sorry" if rule == "sorry" else "refused"
    return Verdict(status, rule, axioms, own, share, run.peak_mb)


def _refused(name: str, violations: Sequence[tuple[str, str, int, int]]) -> TheoremVerdict:
    messages = tuple(
        Message("error", message, line, column, None, None, rule)
        for rule, message, line, column in violations
    )
    return TheoremVerdict(name, Verdict("refused", violations[0][0], messages=messages))


def _one_by_one(
    toolchain: Toolchain, limits: Limits, text: str, theorems: Sequence[_Piece]
) -> list[TheoremVerdict]:
    lines = text.splitlines(keepends=True)
    found: list[TheoremVerdict] = []
    for piece in theorems:
        upto = "".join(lines[: piece.last])
        run = _run(toolchain, limits, upto, [piece])
        if run.outcome == "finished":
            verdict = _verdict(run, toolchain, upto, [piece], piece)
        else:
            status = OUTCOMES[run.outcome]
            verdict = Verdict(status, seconds=run.seconds, peak_mb=run.peak_mb)
            # Blank lines keep the places of all that follows.
            for place in range(piece.first - 1, piece.last):
                lines[place] = "\n"
        found.append(TheoremVerdict(piece.name, verdict))
    return found
