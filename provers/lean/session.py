"""Proofs one tactic at a time, in LeanDojo's words, with any Lean that runs whole files."""

from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self, TypeAlias

from provers.lean.attempts import (
    Attempt,
    Failure,
    File,
    Goals,
    file_of,
    proof,
    results,
    stands_alone,
)
from provers.lean.judge import Judge, Verdict
from provers.lean.statement import StatementError, parse_statement
from provers.lean.tactic_text import tactic_violation
from provers.lean.together import judge_together
from provers.lean.toolchain import LeanRun, Limits, Toolchain, ToolchainError

if TYPE_CHECKING:
    from lean_dojo.interaction.dojo import (
        DojoCrashError,
        DojoTacticTimeoutError,
        LeanError,
        ProofFinished,
        ProofGivenUp,
        TacticState,
    )

    Result: TypeAlias = TacticState | ProofFinished | LeanError | ProofGivenUp
    Ended: TypeAlias = DojoTacticTimeoutError | DojoCrashError

# As many as end within a second or two; when one of them hangs, few others are run again.
_TOGETHER: Final = 64
_PIECES: Final = 8


class TacticSession:
    """An interactive proof of one statement, used as LeanDojo's `Dojo` is.

        with TacticSession(toolchain, statement) as (session, state):
            result = session.run_tac(state, "induction n")

    States and results are objects of lean_dojo's own classes. A state is the tactics that led to
    it: each step elaborates the statement with all of them. Answers are kept for the session. A
    tactic may be a sequence of tactics, on one line or several; it is scanned first, as a
    submission is. A proof is told as finished only after the judge has accepted it as a file.

    Args:
        toolchain: runs Lean; it stays open.
        statement: `theorem NAME binders : type`, perhaps with `:= by sorry`.
        limits: of each run of Lean.

    Raises:
        StatementError: the statement is not in order.
        ToolchainError: LeanDojo cannot be imported.
    """

    def __init__(self, toolchain: Toolchain, statement: str, limits: Limits | None = None) -> None:
        _check_lean_dojo()
        self.statement = statement
        self.limits = limits or Limits()
        self._toolchain = toolchain
        self._parsed = parse_statement(statement)
        self._judge: Judge | None = None
        self._tactics: list[tuple[str, ...]] = []
        self._states: dict[int, TacticState] = {}
        self._known: dict[Attempt, Result] = {}

    def __enter__(self) -> "tuple[Self, TacticState]":
        """Elaborate the statement.

        Returns:
            The session and the state before the first tactic.

        Raises:
            StatementError: the statement does not elaborate.
            DojoInitError: that takes more than the limits allow.
            ToolchainError: Lean could not be run.
        """
        from lean_dojo.interaction.dojo import DojoInitError

        file = file_of(self._header(()), self._parsed, [Attempt((), None)])
        run = self._run(file)
        if run.outcome != "finished":
            raise DojoInitError(f"the statement: {run.outcome} after {run.seconds:.3g} s")
        answer = results(file, run.messages)[0]
        if isinstance(answer, Failure):
            raise StatementError(f"the statement does not elaborate: {answer.message}")
        if answer is None:
            raise ToolchainError(f"Lean tells nothing of the statement: {run.stderr}")
        return self, self._state((), answer)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._judge is not None:
            self._judge.close()
            self._judge = None

    def run_tac(self, state: "TacticState", tactic: str) -> "Result":
        """Run a tactic on a state.

        Args:
            state: one that this session gave.
            tactic: the text of one tactic or several.

        Returns:
            A `TacticState` with the goals that are left; `ProofFinished` when none are and the
            judge accepts the whole proof; `ProofGivenUp` when none are and the proof has a gap
            (`sorry`); otherwise `LeanError`. An error within the tactic begins with its line, from
            1, and its column, from 0, in the tactic without blank lines or a margin around it.

        Raises:
            DojoTacticTimeoutError: the tactic, with those before it, takes longer than the limits.
            DojoCrashError: it makes Lean crash, or use more memory; the latter says "OOM".
            ToolchainError: Lean could not be run, which says nothing about the tactic.
            RuntimeError: the state is none of this session.
        """
        result = self.run_many(state, [tactic])[0]
        if isinstance(result, Exception):
            raise result
        return result

    def run_many(self, state: "TacticState", tactics: Sequence[str]) -> "list[Result | Ended]":
        """Run many tactics, each on the same state; far cheaper than one after the other.

        Args:
            state: one that this session gave.
            tactics: texts, as for `run_tac`; a repeated one is run once.

        Returns:
            In the order of the tactics, what `run_tac` gives for each; what that would raise as
            `DojoTacticTimeoutError` or `DojoCrashError` stands in the list instead.

        Raises:
            ToolchainError: Lean could not be run, which says nothing about any tactic.
            RuntimeError: the state is none of this session.
        """
        before = self._before(state)
        wanted = [Attempt(before, _layout(tactic)) for tactic in tactics]
        fresh: list[Attempt] = []
        for attempt in dict.fromkeys(wanted):
            if attempt not in self._known:
                refusal = _refusal(attempt)
                if refusal is None:
                    fresh.append(attempt)
                else:
                    self._known[attempt] = refusal
        ended: dict[Attempt, Ended] = {}
        alone = [attempt for attempt in fresh if stands_alone(self._parsed, attempt)]
        shared = [attempt for attempt in fresh if attempt not in alone]
        for group in [*_pieces(shared, _TOGETHER), *_pieces(alone, 1)]:
            self._try(group, ended)
        return [ended[attempt] if attempt in ended else self._known[attempt] for attempt in wanted]

    def proof(self, state: "TacticState | ProofFinished") -> str:
        """The tactics that led to a state, as `by ..`; of a finished one, the whole proof.

        Raises:
            RuntimeError: the state is none of this session.
        """
        from lean_dojo.interaction.dojo import TacticState

        if isinstance(state, TacticState):
            return proof(self._before(state))
        if not 0 <= state.tactic_state_id < len(self._tactics):
            raise RuntimeError(f"This session did not give {state}.")
        return proof(self._tactics[state.tactic_state_id])

    def _before(self, state: "TacticState") -> tuple[str, ...]:
        known = self._states.get(getattr(state, "id", -1))
        if known is None or known != state:
            raise RuntimeError(f"This session did not give the state {state}.")
        return self._tactics[known.id]

    def _header(self, attempts: Sequence[Attempt]) -> str:
        tactics = [tactic for attempt in attempts for tactic in attempt.after()]
        return self._toolchain.header_for(self.statement, "\n".join(tactics))

    def _try(self, group: Sequence[Attempt], ended: "dict[Attempt, Ended]") -> None:
        """Run a group in one file; when that does not end, run it in pieces."""
        file = file_of(self._header(group), self._parsed, group)
        run = self._run(file)
        left = list(group)
        if run.outcome == "finished":
            answers = dict(zip(group, results(file, run.messages), strict=True))
            self._keep(answers, ended)
            left = [attempt for attempt in group if answers[attempt] is None]
        if left and len(group) == 1:
            if run.outcome == "finished":
                raise ToolchainError(f"Lean tells nothing of {group[0].tactic!r}: {run.stderr}")
            ended[group[0]] = _ended(run.outcome, run.seconds)
            return
        for piece in _pieces(left, -(-len(group) // _PIECES)):
            self._try(piece, ended)

    def _keep(
        self, answers: Mapping[Attempt, Goals | Failure | None], ended: "dict[Attempt, Ended]"
    ) -> None:
        """Keep what became of each attempt of which anything is known."""
        whole = [
            a for a, answer in answers.items() if isinstance(answer, Goals) and not answer.text
        ]
        verdicts = self._verdicts(whole)
        for attempt, answer in answers.items():
            if answer is None:
                continue
            result = self._result(attempt, answer, verdicts.get(attempt))
            if isinstance(result, Exception):
                ended[attempt] = result
            else:
                self._known[attempt] = result

    def _verdicts(self, attempts: Sequence[Attempt]) -> dict[Attempt, Verdict]:
        """The judge's verdicts on whole proofs; several at once where that is safe."""
        if not attempts:
            return {}
        self._judge = judge = self._judge or Judge(self._toolchain, self.limits)
        pairs = [(self.statement, proof(attempt.after())) for attempt in attempts]
        found = judge_together(judge, pairs) if len(pairs) > 1 else [None] * len(pairs)
        return {
            attempt: judge.judge(*pair) if verdict is None else verdict
            for attempt, pair, verdict in zip(attempts, pairs, found, strict=True)
        }

    def _run(self, file: File) -> LeanRun:
        run = self._toolchain.run(file.text, limits=self.limits)
        if run.outcome == "infrastructure":
            raise ToolchainError(f"Lean could not be run: {run.stderr or 'no reason is known'}")
        if run.outcome == "finished" and run.exit_code not in {0, 1}:
            return run._replace(outcome="crash")
        return run

    def _result(
        self, attempt: Attempt, answer: Goals | Failure, verdict: Verdict | None
    ) -> "Result | Ended":
        from lean_dojo.interaction.dojo import LeanError

        if isinstance(answer, Failure):
            place = f"{answer.line}:{answer.column}: " if answer.line else ""
            return LeanError(place + answer.message)
        if verdict is not None:
            return self._finished(attempt, answer, verdict)
        try:
            return self._state(attempt.after(), answer)
        except AssertionError:
            return LeanError(f"LeanDojo's TacticState cannot hold these goals:\n{answer.text}")

    def _state(self, tactics: tuple[str, ...], goals: Goals) -> "TacticState":
        from lean_dojo.interaction.dojo import TacticState

        state = TacticState(goals.text, len(self._tactics), goals.message or None)
        self._tactics.append(tactics)
        self._states[state.id] = state
        return state

    def _finished(self, attempt: Attempt, goals: Goals, verdict: Verdict) -> "Result | Ended":
        from lean_dojo.interaction.dojo import LeanError, ProofFinished, ProofGivenUp

        if verdict.status == "proved":
            self._tactics.append(attempt.after())
            return ProofFinished(len(self._tactics) - 1, goals.message or None)
        if verdict.status == "sorry":
            return ProofGivenUp()
        if verdict.status in {"error", "refused"}:
            return LeanError(f"the judge does not accept the whole proof: {_reason(verdict)}")
        if verdict.status == "infrastructure":
            raise ToolchainError(f"The judge could not check a proof: {_reason(verdict)}")
        return _ended(verdict.status, verdict.seconds)


def _check_lean_dojo() -> None:
    """Import LeanDojo, which runs `git` and, with GITHUB_ACCESS_TOKEN set, asks GitHub."""
    try:
        import lean_dojo.interaction.dojo  # noqa: F401  # pyright: ignore[reportUnusedImport]
    except Exception as error:
        raise ToolchainError(
            f"LeanDojo cannot be imported ({error}). It needs git on PATH, and a network if"
            " GITHUB_ACCESS_TOKEN is set."
        ) from error


def _pieces(attempts: list[Attempt], size: int) -> list[list[Attempt]]:
    return [attempts[i : i + size] for i in range(0, len(attempts), size)]


def _layout(tactic: str) -> str:
    """The text without blank lines around it; its lines keep their columns."""
    lines = tactic.replace("\r\n", "\n").rstrip().split("\n")
    while len(lines) > 1 and not lines[0].strip():
        lines.pop(0)
    margin = len(lines[0]) - len(lines[0].lstrip(" "))
    return "\n".join([line[min(margin, len(line) - len(line.lstrip(" "))) :] for line in lines])


def _refusal(attempt: Attempt) -> "LeanError | None":
    from lean_dojo.interaction.dojo import LeanError

    found = tactic_violation(attempt.tactic or "")
    if found is None:
        return None
    return LeanError(f"{found.line}:{found.column}: {found.message} (rule {found.rule})")


def _ended(outcome: str, seconds: float) -> "Ended":
    from lean_dojo.interaction.dojo import DojoCrashError, DojoTacticTimeoutError

    if outcome == "timeout":
        return DojoTacticTimeoutError(f"no end within {seconds:.3g} s")
    # LeanDojo tells the two apart by this word.
    return DojoCrashError("Lean crashed" if outcome == "crash" else "OOM")


def _reason(verdict: Verdict) -> str:
    errors = [m.text for m in verdict.messages if m.severity == "error"]
    return ": ".join(filter(None, [verdict.rule, *errors[:1]])) or verdict.status
