"""The judge: whether a submission proves a frozen statement, decided by Lean's kernel.

The submission is compiled as a module of its own, and so is the statement. A third module
imports both and proves the statement by the submission's theorem; what that module says counts,
and only that. Instances or options of the submission's file have no effect there.
"""

import hashlib
import re
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Final, Literal, NamedTuple, Self

from provers.lean.rules import Violation, review
from provers.lean.scanner import scan, words
from provers.lean.statement import Statement, StatementError, parse_statement, quoted
from provers.lean.toolchain import LeanRun, Limits, Message, Toolchain

Status = Literal[
    "proved",
    "sorry",
    "error",
    "timeout",
    "out-of-memory",
    "crash",
    "refused",
    "infrastructure",
]
ALLOWED_AXIOMS: Final = frozenset({"propext", "Quot.sound", "Classical.choice"})

_SUBMISSION: Final = "Submission"
_STATEMENT: Final = "Statement"
_CHECK: Final = "Verdict.check"
# A misspelt constant of a statement must not become a variable of it; single letters may.
STRICT: Final = "set_option relaxedAutoImplicit false\n"
_AXIOMS: Final = re.compile(
    r"'Verdict\.check' (?:depends on axioms: \[(?P<axioms>[^\]]*)\]"
    r"|does not depend on any axioms)"
)
OUTCOMES: Final[dict[str, Status]] = {
    "timeout": "timeout",
    "out_of_memory": "out-of-memory",
    "crash": "crash",
    "infrastructure": "infrastructure",
}


class Verdict(NamedTuple):
    """What the judge found.

    Attributes:
        status: "infrastructure" says nothing about the submission.
        rule: the rule that refused it; None unless the status is "refused" or "sorry".
        axioms: all that the proof rests on, sorted; empty unless Lean got that far.
        messages: of Lean or of the rules; lines and columns are the submission's own. A message
            about the frozen statement has line 0.
        seconds: wall time of all runs of Lean.
        peak_mb: the largest resident memory of any.
    """

    status: Status
    rule: str | None = None
    axioms: tuple[str, ...] = ()
    messages: tuple[Message, ...] = ()
    seconds: float = 0.0
    peak_mb: float = 0.0


class Judge:
    """Judges submissions with one toolchain; keeps compiled statements until it is closed."""

    def __init__(self, toolchain: Toolchain, limits: Limits | None = None) -> None:
        """Keep a temporary folder for compiled modules.

        Args:
            toolchain: runs Lean.
            limits: of each run; a submission takes two, a new statement one more.
        """
        self.toolchain = toolchain
        self.limits = limits or Limits()
        self._folder = tempfile.TemporaryDirectory(prefix="judge-")
        self._statements: dict[str, Path] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Remove the compiled modules."""
        self._folder.cleanup()

    def judge(self, statement: str, submission: str) -> Verdict:
        """Decide whether the submission proves the statement.

        Args:
            statement: `theorem NAME binders : type`, perhaps with `:= by sorry`.
            submission: declarations, with the theorem of that name among them, or the proof
                alone: `:= ..`, `by ..` or a term.

        Raises:
            StatementError: the statement is not in order or does not elaborate.
        """
        frozen = parse_statement(statement)
        target = ".".join(map(quoted, words(frozen.name)))
        found = review(submission, target)
        if found.violations:
            return _refusal(found.violations)
        if _is_body(submission, declares=bool(found.declarations)):
            if found.declares(target):
                at = next(d.token for d in found.declarations if d.name == words(target))
                message = f"{frozen.name} is declared again behind its proof"
                return _refusal((Violation("second-target", message, at.line, at.column),))
            front = _body_front(frozen, submission)
        elif found.declares(target):
            front = frozen.preamble
        else:
            message = f"the submission does not declare {frozen.name}"
            return _refusal((Violation("missing-target", message, 1, 0),))
        front = front if not front or front.endswith("\n") else front + "\n"
        return self._run(frozen, target, front, submission)

    def _run(self, frozen: Statement, target: str, front: str, submission: str) -> Verdict:
        known = self._statement(frozen)
        if isinstance(known, LeanRun):
            return _infrastructure(known)
        with tempfile.TemporaryDirectory(dir=self._folder.name) as folder:
            olean = Path(folder) / f"{_SUBMISSION}.olean"
            before = self.toolchain.header + front
            run = self.toolchain.run(
                before + submission, limits=self.limits, module=_SUBMISSION, olean=olean
            )
            shift = before.count("\n")
            verdict = Verdict(
                _status(run), None, (), _shifted(run.messages, shift), run.seconds, run.peak_mb
            )
            if verdict.status != "proved":
                return verdict
            if not olean.is_file():
                return verdict._replace(status="infrastructure")
            return self._compare(frozen, target, {_STATEMENT: known, _SUBMISSION: olean}, verdict)

    def _compare(
        self, frozen: Statement, target: str, imports: dict[str, Path], verdict: Verdict
    ) -> Verdict:
        text = with_imports(self.toolchain.header, tuple(imports))
        text += (
            f"theorem {_CHECK} : type_of% @{frozen.frozen_name()} := @_root_.{target}\n"
            f"#print axioms {_CHECK}\n"
        )
        line = text.count("\n")
        run = self.toolchain.run(text, limits=self.limits, module="Check", imports=imports)
        verdict = verdict._replace(
            seconds=verdict.seconds + run.seconds, peak_mb=max(verdict.peak_mb, run.peak_mb)
        )
        foreign = _shifted(run.messages, line)
        status = _status(run)
        if status == "error":
            return verdict._replace(
                status="refused", rule="other-statement", messages=verdict.messages + foreign
            )
        if status != "proved":
            return verdict._replace(status=status, messages=verdict.messages + foreign)
        printed = [m for m in run.messages if m.line == line and m.severity == "information"]
        match = _AXIOMS.fullmatch(" ".join(printed[0].text.split())) if len(printed) == 1 else None
        if match is None:
            return verdict._replace(status="infrastructure", messages=verdict.messages + foreign)
        listed = (match.group("axioms") or "").replace(",", " ").split()
        axioms = tuple(sorted(listed))
        verdict = verdict._replace(axioms=axioms)
        if "sorryAx" in axioms:
            return verdict._replace(status="sorry", rule="sorry")
        if not set(axioms) <= ALLOWED_AXIOMS:
            return verdict._replace(status="refused", rule="axioms")
        return verdict._replace(status="proved")

    def _statement(self, frozen: Statement) -> Path | LeanRun:
        """The compiled statement, or the run that failed for reasons of the machinery."""
        text = self.toolchain.header + STRICT + frozen.frozen()
        key = hashlib.sha256(text.encode()).hexdigest()
        if key not in self._statements:
            olean = Path(self._folder.name) / key / f"{_STATEMENT}.olean"
            olean.parent.mkdir(exist_ok=True)
            run = self.toolchain.run(text, limits=self.limits, module=_STATEMENT, olean=olean)
            errors = [m.text for m in run.messages if m.severity == "error"]
            if run.outcome == "finished" and errors:
                raise StatementError(f"the statement does not elaborate: {errors[0]}")
            if run.outcome != "finished" or not olean.is_file():
                return run
            self._statements[key] = olean
        return self._statements[key]


def with_imports(header: str, modules: tuple[str, ...]) -> str:
    """A header with further imports behind its own."""
    lines = header.splitlines(keepends=True)
    last = max(
        (i for i, line in enumerate(lines, 1) if line.split()[:1] in (["import"], ["prelude"])),
        default=0,
    )
    added = [f"import {module}\n" for module in modules]
    return "".join([*lines[:last], *added, *lines[last:]])


def _is_body(submission: str, *, declares: bool) -> bool:
    """Whether a submission is the proof alone."""
    tokens = scan(submission).tokens
    if not tokens:
        return True
    first = tokens[0]
    second = tokens[1].text if len(tokens) > 1 else ""
    return not declares or first.text in {"by", "|"} or (first.text == ":" and second == "=")


def _body_front(frozen: Statement, submission: str) -> str:
    tokens = [token.text for token in scan(submission).tokens[:2]]
    sign = "" if tokens == [":", "="] or tokens[:1] == ["|"] else " :="
    return f"{frozen.preamble}{frozen.heading}{sign}\n"


def _status(run: LeanRun) -> Status:
    """How one run ended; "proved" says only that Lean found no error."""
    if run.outcome != "finished":
        return OUTCOMES[run.outcome]
    errors = any(message.severity == "error" for message in run.messages)
    if errors or run.exit_code == 1:
        return "error"
    return "proved" if run.exit_code == 0 else "crash"


def _infrastructure(run: LeanRun) -> Verdict:
    return Verdict("infrastructure", None, (), run.messages, run.seconds, run.peak_mb)


def _refusal(violations: tuple[Violation, ...]) -> Verdict:
    messages = tuple(
        Message("error", v.message, v.line, v.column, None, None, f"rule.{v.rule}")
        for v in violations
    )
    # A forbidden trick outweighs a plain gap.
    rule = next((v.rule for v in violations if v.rule != "sorry"), "sorry")
    return Verdict("sorry" if rule == "sorry" else "refused", rule, (), messages)


def _shifted(messages: tuple[Message, ...], lines: int) -> tuple[Message, ...]:
    """Messages with the lines counted from the submission's first."""
    return tuple(
        m._replace(
            line=max(0, m.line - lines),
            end_line=None if m.end_line is None else max(0, m.end_line - lines),
        )
        for m in messages
    )
