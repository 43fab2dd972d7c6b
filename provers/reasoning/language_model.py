"""The reasoner that asks a language model for lemmas, as decoupled reasoning does.

The model is told that the theorem is out of a prover's reach as it stands, thinks of a strategy
first, and then states lemmas that each stand alone. What it says is read by a scanner, and every
lemma that cannot be read, or turned out false, goes back to it with the reason.
"""

from typing import Final

from provers.budget import Budget
from provers.config import ModelConfig
from provers.models import asked, chat_model, code_of, declarations
from provers.records import Lemma
from provers.roles import Feedback, Proposals, Request
from provers.statements import StatementSyntaxError, render_statement
from provers.workshop import Workshop
from workbench.chat.kept import ChatMessage, ChatModel
from workbench.encoders.markdown import code_block

NAME: Final = "language_model"
_MOST_FEEDBACK: Final = 12
_LONGEST: Final = 400
_SYSTEM: Final = """\
You are a mathematician who plans proofs for an automatic prover of Lean 4. The prover is weak: it \
can do one short step, by arithmetic, case analysis, induction or rewriting. You never write \
proofs. You find the ideas, and state them as lemmas."""
_TASK: Final = """\
The prover cannot prove this theorem as it stands{informal}:

{statement}

First describe, in a few sentences, a complete strategy for a proof. Then state the lemmas that
carry it out, in one Lean code block, each as

theorem NAME (variables and hypotheses) : conclusion := by sorry

Rules:
- Each lemma stands alone: whatever it needs, earlier lemmas' conclusions too, is a hypothesis.
- Use the theorem's own notation, over Nat and Int only, with no new definitions.
- Each lemma is a real step: not the theorem again, not a triviality.
- Together the lemmas imply the theorem."""
_FEEDBACK: Final = """\
Some lemmas that were proposed before do not serve:

{lines}

State a better list for the same theorem, in the same form. Do not repeat what is false."""


class LanguageModelReasoner:
    """See the module.

    Args:
        chat: the model.
        samples: answers to each request.
    """

    name: str = NAME

    def __init__(self, chat: ChatModel, samples: int) -> None:
        self._chat = chat
        self._samples = samples

    def propose(self, request: Request, budget: Budget) -> Proposals:
        """The lemmas of some answers, in order.

        Raises:
            InfrastructureError: the endpoint failed before it gave any answer.
        """
        messages = _messages(request)
        lemmas: list[Lemma] = []
        rejected: list[Feedback] = []
        for sample in range(self._samples):
            if budget.exhausted():
                break
            answer = asked(self._chat, messages, budget, sample=sample)
            for text in (code for block in code_of(answer.text) for code in _texts(block)):
                try:
                    lemmas.append(Lemma.of(text, origin=NAME))
                except StatementSyntaxError as error:
                    rejected.append(Feedback(text[:_LONGEST], "extracted", error.message))
        return Proposals(tuple(lemmas), tuple(rejected))


def _texts(block: str) -> list[str]:
    return [heading for _, heading, _ in declarations(block)]


def _messages(request: Request) -> list[ChatMessage]:
    informal = f" ({request.problem.informal})" if request.problem.informal else ""
    statement = code_block(render_statement(request.goal.statement), "lean")
    told = [ChatMessage("system", _SYSTEM)]
    told.append(ChatMessage("user", _TASK.format(informal=informal, statement=statement)))
    if request.feedback:
        lines = "\n".join(
            f"- {each.text[:_LONGEST]}\n  {each.status}: {each.reason[:_LONGEST]}"
            for each in request.feedback[-_MOST_FEEDBACK:]
        )
        told.append(ChatMessage("user", _FEEDBACK.format(lines=lines)))
    return told


def make(workshop: Workshop) -> LanguageModelReasoner:
    """The reasoner with the configured model.

    Raises:
        InputError: no model is configured.
    """
    config: ModelConfig = workshop.config.model
    return LanguageModelReasoner(chat_model(config), config.proposals)
