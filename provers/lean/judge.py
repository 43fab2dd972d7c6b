"""The judge: whether a submission proves a frozen statement, decided by Lean's kernel.

The submission is compiled as a module of its own, and so is the statement. A third module
imports both and proves the statement by the submission's theorem; what that module says counts,
and only that. Instances or options of the submission's file have no effect there.
"""

import hashlib
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Literal, NamedTuple, Self

from provers.lean.axioms import broken_rule, printed_axioms
from provers.lean.lemma_keyword import lemmas_as_theorems, original_line
from provers.lean.rules import Violation, review
from provers.lean.scanner import scan, words
from provers.lean.scratch import scratch_folder
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

_SUBMISSION: Final = "Submission"
_STATEMENT: Final = "Statement"
_CHECK: Final = "Verdict.check"
# A misspelt constant of a statement must not become a variable of it; single letters may.
STRICT: Final = "set_option relaxedAutoImplicit false\n"
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


class Prepared(NamedTuple):
    """A submission that no rule refuses, ready for Lean.

    Attributes:
        frozen: what it has to prove.
        target: the full name of its theorem.
        front: what goes before the text: nothing, the statement's preamble, or all of the
            statement, if the text is the proof alone; empty or ends with a line feed.
        text: the submission; each `lemma` is a `theorem` where Lean knows no `lemma`.
        names: the full names that front and text declare; empty ones for nameless declarations.
        breaks: lines of the text that the submission does not have.
    """

    frozen: Statement
    target: str
    front: str
    text: str
    names: tuple[tuple[str, ...], ...]
    breaks: Sequence[int]

    def own_messages(self, messages: Sequence[Message], before: int) -> tuple[Message, ...]:
        """Messages with the submission's own lines; `before` lines stood before the text."""

        def own(line: int) -> int:
            return max(0, original_line(line - before, self.breaks))

        return tuple(
            m._replace(line=own(m.line), end_line=None if m.end_line is None else own(m.end_line))
            for m in messages
        )


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
        self._folder = tempfile.TemporaryDirectory(prefix="judge-", dir=scratch_folder())
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
        prepared = self.prepare(statement, submission)
        return prepared if isinstance(prepared, Verdict) else self._run(prepared)

    def prepare(self, statement: str, submission: str) -> Prepared | Verdict:
        """Apply the rules to a submission; gives the verdict already if one refuses it.

        Raises:
            StatementError: the statement is not in order.
        """
        frozen = parse_statement(statement)
        target = ".".join(map(quoted, words(frozen.name)))
        found = review(submission, target, embedded=self.toolchain.name == "embedded")
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
        names = (words(target), *(d.name for d in found.declarations if d.name != words(target)))
        breaks: Sequence[int] = ()
        if self.toolchain.dialect == "core":
            submission, breaks = lemmas_as_theorems(submission, found.declarations)
        return Prepared(frozen, target, front, submission, names, breaks)

    def _run(self, prepared: Prepared) -> Verdict:
        known = self._statement(prepared.frozen)
        if isinstance(known, LeanRun):
            return _infrastructure(known)
        with tempfile.TemporaryDirectory(dir=self._folder.name) as folder:
            olean = Path(folder) / f"{_SUBMISSION}.olean"
            before = self.toolchain.header + prepared.front
            run = self.toolchain.run(
                before + prepared.text, limits=self.limits, module=_SUBMISSION, olean=olean
            )
            messages = prepared.own_messages(run.messages, before.count("\n"))
            verdict = Verdict(_status(run), None, (), messages, run.seconds, run.peak_mb)
            if verdict.status != "proved":
                return verdict
            if not olean.is_file():
                return verdict._replace(status="infrastructure")
            return self._compare(prepared, {_STATEMENT: known, _SUBMISSION: olean}, verdict)

    def _compare(self, prepared: Prepared, imports: dict[str, Path], verdict: Verdict) -> Verdict:
        text = with_imports(self.toolchain.header, tuple(imports))
        text += comparison(_CHECK, prepared.frozen.frozen_name(), f"_root_.{prepared.target}")
        line = text.count("\n")
        run = self.toolchain.run(text, limits=self.limits, module="Check", imports=imports)
        messages = verdict.messages + tuple(m._replace(line=0, end_line=0) for m in run.messages)
        seconds, peak_mb = verdict.seconds + run.seconds, max(verdict.peak_mb, run.peak_mb)
        failed = verdict._replace(messages=messages, seconds=seconds, peak_mb=peak_mb)
        status = _status(run)
        if status == "error" and all(m.line >= line - 1 for m in run.messages):
            return failed._replace(status="refused", rule="other-statement")
        if status != "proved":
            # An error above the comparison is one of reading modules, not of the submission.
            return failed._replace(status="infrastructure" if status == "error" else status)
        axioms = axioms_at(run, line, _CHECK)
        if axioms is None:
            return failed._replace(status="infrastructure")
        rule = broken_rule(axioms)
        status = "proved" if rule is None else "sorry" if rule == "sorry" else "refused"
        return failed._replace(status=status, rule=rule, axioms=axioms, messages=verdict.messages)

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


def comparison(check: str, frozen: str, proof: str) -> str:
    """Two lines that prove the frozen statement by the submission's theorem and ask its axioms."""
    return f"theorem {check} : type_of% @{frozen} := @{proof}\n#print axioms {check}\n"


def axioms_at(run: LeanRun, line: int, name: str) -> tuple[str, ...] | None:
    """What `#print axioms` on this line of the run says of a name; None unless it says it once."""
    printed = [m for m in run.messages if m.line == line and m.severity == "information"]
    return printed_axioms(printed[0].text, name) if len(printed) == 1 else None


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
    if errors:
        return "error"
    # Without a message, Lean failed for a reason of its own, such as a full disk.
    outcomes: dict[int | None, Status] = {0: "proved", 1: "infrastructure"}
    return outcomes.get(run.exit_code, "crash")


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
