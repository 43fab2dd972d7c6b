"""The prover that samples whole proofs from a language model, and sends errors back for repair."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from provers.budget import Budget
from provers.lean.toolchain import ToolchainError
from provers.models import asked, chat_model, code_of, declarations
from provers.proving.checker import Candidate, Checker, Trial
from provers.proving.task import Task
from provers.records import Attempt, Proof
from provers.roles import InfrastructureError, ProofJudge
from provers.workshop import Workshop
from workbench.chat.kept import ChatMessage, ChatModel
from workbench.encoders.markdown import code_block

NAME: Final = "language_model"
_LONGEST_ERROR: Final = 1_500
_SYSTEM: Final = """\
You prove theorems in Lean 4{library}. Answer with one Lean code block that holds the theorem as \
given, with a complete proof; no sorry, no axioms, no other declarations."""
_CORE: Final = " without Mathlib: tactics like omega, simp, decide, rcases, induction, exact"
_MATHLIB: Final = " with Mathlib"
_REPAIR: Final = """\
Lean refuses this proof{place}:

{error}

Give the whole theorem again, with the proof mended."""


class LanguageModelProver:
    """Samples and repairs.

    Args:
        chat: the model.
        checker: tries proofs.
        judge: accepts a proof of a task without lemmas, or none.
        samples: independent proofs, 1 or more.
        repairs: rounds in which each failed proof is sent back, 0 or more.
    """

    name: str = NAME

    def __init__(
        self, chat: ChatModel, checker: Checker, judge: ProofJudge, *, samples: int, repairs: int
    ) -> None:
        self.chat = chat
        self.checker = checker
        self.judge = judge
        self.samples = samples
        self.repairs = repairs

    def search(self, task: Task) -> "SamplingSearch":
        """A new search; nothing is asked yet."""
        return SamplingSearch(self, task)

    def passes(self, task: Task, budget: Budget) -> int:
        """How many of all its first samples are accepted, for `pass_at_k`; nothing is repaired.

        Raises:
            InfrastructureError: the endpoint or Lean failed.
        """
        search = SamplingSearch(self, task)
        return sum(search.sample(number, budget) is not None for number in range(self.samples))


@dataclass
class _Thread:
    """One sample with its repairs: the conversation so far."""

    number: int
    messages: list[ChatMessage]
    rounds: int = 0
    ended: bool = False


@dataclass
class SamplingSearch:
    """Samples of one task; see `provers.roles.ProofSearch`."""

    prover: LanguageModelProver
    task: Task
    exhausted: bool = False
    _attempts: list[Attempt] = field(default_factory=list[Attempt])
    _threads: list[_Thread] = field(default_factory=list[_Thread])

    def __post_init__(self) -> None:
        """Open one conversation a sample."""
        start = _opening(self.task)
        self._threads = [_Thread(number, list(start)) for number in range(self.prover.samples)]

    def attempts(self) -> Sequence[Attempt]:
        """One for each answer."""
        return self._attempts

    def advance(self, budget: Budget) -> Proof | None:
        """Ask for samples first, then for repairs, until a proof is accepted.

        Raises:
            InfrastructureError: the endpoint or Lean failed.
        """
        while not budget.exhausted():
            going = [thread for thread in self._threads if not thread.ended]
            if not going:
                self.exhausted = True
                return None
            thread = min(going, key=lambda each: (each.rounds, each.number))
            proof = self._round(thread, budget)
            if proof is not None:
                return proof
        return None

    def sample(self, number: int, budget: Budget) -> Proof | None:
        """The first answer of one sample, if it is accepted.

        Raises:
            InfrastructureError: the endpoint or Lean failed.
        """
        return self._round(self._threads[number], budget)

    def _round(self, thread: _Thread, budget: Budget) -> Proof | None:
        part = budget.part()
        answer = asked(self.prover.chat, thread.messages, part, sample=thread.number)
        thread.rounds += 1
        text = proof_in(answer.text, self.task)
        trial = Trial(False, "finished", "the answer holds no proof of the theorem")
        if text is not None:
            trial = self._tried(text, part)
        if not answer.whole and not trial.passed:
            trial = trial._replace(error=f"{trial.error} (the answer was cut off)")
        accepted = trial.passed and text is not None and self._judged(text)
        used = part.used()
        strategy = f"sample {thread.number}, round {thread.rounds}"
        self._attempts.append(
            Attempt(
                NAME,
                strategy,
                text or "",
                "proved" if accepted else "error",
                trial.error,
                int(used.tokens),
                used.seconds,
                int(used.checks),
                trial.line,
            )
        )
        if accepted and text is not None:
            return Proof(text, NAME, strategy)
        thread.ended = thread.rounds > self.prover.repairs
        place = f" in line {trial.line}" if trial.line else ""
        told = _REPAIR.format(place=place, error=trial.error[:_LONGEST_ERROR])
        thread.messages += [ChatMessage("assistant", answer.text), ChatMessage("user", told)]
        return None

    def _tried(self, text: str, budget: Budget) -> Trial:
        try:
            [trial] = self.prover.checker.try_all(
                self.task, [Candidate(text, NAME)], deadline=budget.deadline
            )
        except ToolchainError as error:
            raise InfrastructureError(str(error)) from error
        budget.spend(checks=1)
        return trial

    def _judged(self, text: str) -> bool:
        if self.task.lemmas:
            return True
        heading = self.task.heading(self.task.statement.name)
        verdict = self.prover.judge.judge(heading, text)
        if verdict.status == "infrastructure":
            raise InfrastructureError("The judge could not run.")
        return verdict.status == "proved"


def _opening(task: Task) -> list[ChatMessage]:
    library = _CORE if task.dialect == "core" else _MATHLIB
    known = "\n".join(f"{heading} := sorry" for heading in task.lemma_headings())
    given = f"These are proved and may be used:\n\n{code_block(known, 'lean')}\n\n" if known else ""
    target = code_block(f"{task.heading(task.statement.name)} := by", "lean")
    return [
        ChatMessage("system", _SYSTEM.format(library=library)),
        ChatMessage("user", f"{given}Prove:\n\n{target}"),
    ]


def proof_in(text: str, task: Task) -> str | None:
    """The proof of the task's theorem in an answer: the last one, or a block that is a proof."""
    found: str | None = None
    for block in code_of(text):
        bodies = [body for name, _, body in declarations(block) if name == task.statement.name]
        if bodies and bodies[-1]:
            found = bodies[-1]
        elif block.lstrip().startswith("by") and not declarations(block):
            found = block.strip()
    return None if found is None else _indented(found)


def _indented(proof: str) -> str:
    """The proof with later lines indented, so that none of them begins a command."""
    first, *rest = proof.split("\n")
    return "\n".join([first, *(f"  {line}" for line in rest)])


def make(workshop: Workshop) -> LanguageModelProver:
    """The prover with the configured model.

    Raises:
        InputError: no model is configured.
    """
    config = workshop.config.model
    return LanguageModelProver(
        chat_model(config),
        workshop.checker,
        workshop,
        samples=config.samples,
        repairs=config.repairs,
    )
