"""The judge: whether a submission proves a frozen statement, decided by Lean's kernel.

The submission is compiled as a module of its own, and so is the statement, each in a process of
its own. What the two modules add is then read as data, and what the theorem rests on is added
again, declaration by declaration, through the kernel, in a process that elaborated neither. There
the kernel also compares the two types. No word of the submission decides anything.
"""

import hashlib
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Literal, NamedTuple, Self

from provers.lean.keywords import original_line, spelled_out
from provers.lean.replay.answers import Equality, Replayed, Target
from provers.lean.replay.terms import Name
from provers.lean.rules import Review, Violation, review
from provers.lean.scanner import scan, words
from provers.lean.scratch import scratch_folder
from provers.lean.statement import Statement, StatementError, parse_statement, quoted
from provers.lean.toolchain import LeanRun, Limits, Message, Outcome, ReplayRun, Toolchain

Status = Literal[
    "proved",
    "sorry",
    "error",
    "timeout",
    "out-of-memory",
    "crash",
    "refused",
    "infrastructure",
    "invalid-statement",
    "invalid-row",
]

# What a verdict depends on besides its inputs; another number when a verdict may change.
JUDGE_VERSION: Final = "3"
SUBMISSION: Final = "Submission"
_STATEMENT: Final = "Statement"
# A misspelt constant of a statement must not become a variable of it; single letters may.
STRICT: Final = "set_option relaxedAutoImplicit false\n"
# First without any; what fails so and elaborates with single letters is told of.
STRICTEST: Final = "set_option autoImplicit false\n"
OUTCOMES: Final[dict[Outcome, Status]] = {
    "timeout": "timeout",
    "out_of_memory": "out-of-memory",
    "crash": "crash",
    "infrastructure": "infrastructure",
    # Nothing that finished lacks an answer, but for a failure of the machinery.
    "finished": "infrastructure",
}


Keep = Callable[[Path, Sequence[Name]], None]
"""Is given a compiled module, and those of its constants that the kernel has accepted."""


class Verdict(NamedTuple):
    """What the judge found.

    Attributes:
        status: "infrastructure" says nothing about the submission, nor do "invalid-statement" and
            "invalid-row": Lean cannot read what was to be proved, or there is no submission.
        rule: the rule that refused it; None unless the status is "refused" or "sorry". "kernel"
            says that Lean took the text, but the kernel not what came of it.
        axioms: all that the proof rests on, sorted; empty unless Lean got that far.
        messages: of Lean or of the rules; lines and columns are the submission's own. A message
            about the frozen statement has line 0.
        seconds: wall time of all runs of Lean.
        peak_mb: the largest resident memory of any.
        notes: what a reader has to know besides, in sentences.
        equality: how the type that was proved is the frozen one: the same term, or equal by
            definition; None where it did not come to that.
        provenance: what decided: toolchain, kernel, library and judge, by name.
    """

    status: Status
    rule: str | None = None
    axioms: tuple[str, ...] = ()
    messages: tuple[Message, ...] = ()
    seconds: float = 0.0
    peak_mb: float = 0.0
    notes: tuple[str, ...] = ()
    equality: Equality | None = None
    provenance: Mapping[str, str] = {}


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

    @property
    def constant(self) -> Name:
        """The theorem's name as Lean holds it."""
        return words(self.target)

    def own_messages(self, messages: Sequence[Message], before: int) -> tuple[Message, ...]:
        """Messages with the submission's own lines; `before` lines stood before the text."""

        def own(line: int) -> int:
            return max(0, original_line(line - before, self.breaks))

        return tuple(
            m._replace(line=own(m.line), end_line=None if m.end_line is None else own(m.end_line))
            for m in messages
        )


class CompiledStatement(NamedTuple):
    """A frozen statement as a module, and what is to be told of it."""

    olean: Path
    notes: tuple[str, ...]


class Judge:
    """Judges submissions with one toolchain; keeps compiled statements until it is closed."""

    def __init__(self, toolchain: Toolchain, limits: Limits | None = None) -> None:
        """Keep a temporary folder for compiled modules.

        Args:
            toolchain: runs Lean.
            limits: of each run; a submission takes one and a replay, a new statement one more.
        """
        self.toolchain = toolchain
        self.limits = limits or Limits()
        self._folder = tempfile.TemporaryDirectory(prefix="judge-", dir=scratch_folder())
        self._statements: dict[str, CompiledStatement] = {}

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

    def judge(self, statement: str, submission: str, *, keep: Keep | None = None) -> Verdict:
        """Decide whether the submission proves the statement.

        Args:
            statement: `theorem NAME binders : type`, perhaps with `:= by sorry`.
            submission: declarations, with the theorem of that name among them, or the proof
                alone: `:= ..`, `by ..` or a term.
            keep: is called with the submission's module if the verdict is "proved".

        Raises:
            StatementError: the statement is not in order or does not elaborate.
        """
        prepared = self.prepare(statement, submission)
        return prepared if isinstance(prepared, Verdict) else self._run(prepared, keep)

    def prepare(self, statement: str, submission: str) -> Prepared | Verdict:
        """Apply the rules to a submission; gives the verdict already if one refuses it.

        Raises:
            StatementError: the statement is not in order.
        """
        frozen = parse_statement(statement)
        target = ".".join(map(quoted, words(frozen.name)))
        found = self.review(submission, target)
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
            submission, breaks = spelled_out(
                submission, found.declarations, lemmas=True, embedded=self.embedded
            )
        return Prepared(frozen, target, front, submission, names, breaks)

    def review(self, submission: str, target: str) -> Review:
        """What the rules find; a gate that is cheap, and on which no verdict rests."""
        return review(submission, target, embedded=self.embedded)

    @property
    def embedded(self) -> bool:
        """Whether texts are read as the embedded Lean reads them."""
        return self.toolchain.name == "embedded"

    def header(self, prepared: Prepared) -> str:
        """What a submission's module begins with; it imports all that its statement's does."""
        return self.toolchain.header_for(prepared.frozen.frozen(), prepared.front + prepared.text)

    def provenance(self) -> dict[str, str]:
        """What decides here."""
        return {**self.toolchain.provenance(), "judge": JUDGE_VERSION}

    def _run(self, prepared: Prepared, keep: Keep | None) -> Verdict:
        known = self._statement(prepared.frozen)
        if isinstance(known, LeanRun):
            return self._infrastructure(known)
        with tempfile.TemporaryDirectory(dir=self._folder.name) as folder:
            olean = Path(folder) / f"{SUBMISSION}.olean"
            header = self.header(prepared)
            before = header + prepared.front
            run = self.toolchain.run(
                before + prepared.text, limits=self.limits, module=SUBMISSION, olean=olean
            )
            messages = prepared.own_messages(run.messages, before.count("\n"))
            verdict = Verdict(
                status_of(run),
                messages=messages,
                seconds=run.seconds,
                peak_mb=run.peak_mb,
                notes=known.notes,
                provenance=self.provenance(),
            )
            if verdict.status != "proved":
                return verdict
            if not olean.is_file():
                return verdict._replace(status="infrastructure")
            replay = self.toolchain.replay(
                (known.olean, olean),
                (Target(prepared.constant, prepared.frozen.frozen_constant()),),
                header=header,
                limits=self.limits,
            )
            verdict = replayed_verdict(verdict, replay)
            if keep and verdict.status == "proved":
                keep(olean, (prepared.constant,))
            return verdict

    def _statement(self, frozen: Statement) -> CompiledStatement | LeanRun:
        """The compiled statement, or the run that failed for reasons of the machinery."""
        text = frozen.frozen()
        key = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        if key not in self._statements:
            olean = Path(self._folder.name) / key / f"{_STATEMENT}.olean"
            olean.parent.mkdir(exist_ok=True)
            notes: tuple[str, ...] = ()
            run, errors = self._compiled(STRICTEST + text, olean)
            if errors:
                run, left = self._compiled(STRICT + text, olean)
                if left:
                    raise StatementError(f"the statement does not elaborate: {left[0]}")
                notes = (f"Lean bound variables by itself (autoImplicit): {errors[0]}",)
            if run.outcome != "finished" or not olean.is_file():
                return run
            self._statements[key] = CompiledStatement(olean, notes)
        return self._statements[key]

    def _compiled(self, text: str, olean: Path) -> tuple[LeanRun, list[str]]:
        """A run on a statement, and its errors if it came to its end."""
        text = self.toolchain.header_for(text) + text
        run = self.toolchain.run(text, limits=self.limits, module=_STATEMENT, olean=olean)
        errors = [m.text for m in run.messages if m.severity == "error"]
        return run, errors if run.outcome == "finished" else []

    def _infrastructure(self, run: LeanRun) -> Verdict:
        verdict = Verdict("infrastructure", None, (), run.messages, run.seconds, run.peak_mb)
        return verdict._replace(provenance=self.provenance())


def replayed_verdict(verdict: Verdict, replay: ReplayRun) -> Verdict:
    """The verdict on a text that Lean took, after the replay of its one target."""
    verdict = verdict._replace(
        seconds=verdict.seconds + replay.seconds, peak_mb=max(verdict.peak_mb, replay.peak_mb)
    )
    if replay.outcome != "finished" or not replay.results:
        return with_message(verdict._replace(status=OUTCOMES[replay.outcome]), replay.text)
    return verdict_on(verdict, replay.results[0])


def verdict_on(verdict: Verdict, found: Replayed) -> Verdict:
    """The verdict on a constant that was replayed.

    Raises:
        StatementError: the frozen statement itself is not in order.
    """
    verdict = verdict._replace(axioms=found.axioms, equality=found.equality)
    match found.status:
        case "accepted":
            return verdict._replace(status="proved")
        case "axioms":
            gap = "sorryAx" in found.axioms
            status, rule = ("sorry", "sorry") if gap else ("refused", "axioms")
            verdict = verdict._replace(status=status, rule=rule)
        case "exhausted":
            verdict = verdict._replace(status="crash")
        case "statement":
            raise StatementError(f"the statement is not in order: {found.text}")
        case "missing":
            verdict = verdict._replace(status="refused", rule="missing-target")
        case "kernel" | "other-statement":
            verdict = verdict._replace(status="refused", rule=found.status)
    return with_message(verdict, found.text)


def with_message(verdict: Verdict, text: str, place: tuple[int, int] = (0, 0)) -> Verdict:
    """The verdict with what the judge has to say last; as it is if that is nothing.

    Args:
        verdict: what was found.
        text: what to say.
        place: line, from 1, and column, from 0; both 0 for none.
    """
    message = Message("error", text, *place, None, None, "judge")
    return verdict._replace(messages=(*verdict.messages, message) if text else verdict.messages)


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


def status_of(run: LeanRun) -> Status:
    """How one run ended; "proved" says only that Lean found no error."""
    if run.outcome != "finished":
        return OUTCOMES[run.outcome]
    errors = any(message.severity == "error" for message in run.messages)
    if errors:
        return "error"
    # Without a message, Lean failed for a reason of its own, such as a full disk.
    outcomes: dict[int | None, Status] = {0: "proved", 1: "infrastructure"}
    return outcomes.get(run.exit_code, "crash")


def _refusal(violations: tuple[Violation, ...]) -> Verdict:
    messages = tuple(
        Message("error", v.message, v.line, v.column, None, None, f"rule.{v.rule}")
        for v in violations
    )
    # A forbidden trick outweighs a plain gap.
    rule = next((v.rule for v in violations if v.rule != "sorry"), "sorry")
    return Verdict("sorry" if rule == "sorry" else "refused", rule, (), messages)
