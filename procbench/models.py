"""What the harness asks: anything that answers prompts, and the models that are known by name.

A model of one's own is a class with the attributes and the method of `Model`, and a line in
`MODELS`. On the command line it is named KIND or KIND:ARGUMENT, such as `oracle` or `own:PATH`.
Every other name is that of a model behind an endpoint (`procbench.harness.endpoint`).
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, Protocol

from workbench.chat.protocol import Ending
from workbench.errors import InputError

ENDPOINT = "endpoint"
"""Kind of a model behind an endpoint; needed only where its name is that of another kind."""


class Question(NamedTuple):
    """One prompt to be answered.

    Attributes:
        problem_name: the item's name, different from those of all other items of a run.
        task_name: "task01" to "task23".
        prompt: what the model gets.
        sample: which of the model's answers to this item, from 0.
    """

    problem_name: str
    task_name: str
    prompt: str
    sample: int = 0


class Reply(NamedTuple):
    """What a model said to one prompt.

    Attributes:
        text: as it came; read by `procbench.parsing.parse_answer`.
        ending: how it ended.
        prompt_tokens, completion_tokens: as the model counts them; None where it does not.
        cost: in US dollars; None where unknown.
        seconds: from request to answer; None where it cannot be told, as within a batch.
    """

    text: str
    ending: Ending = Ending.STOP
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cost: float | None = None
    seconds: float | None = None


class ModelError(RuntimeError):
    """The machinery failed, and the model said nothing: never counted as a wrong answer."""


class StopError(ModelError):
    """The machinery failed in a way that goes for every question, so the run stops.

    Args:
        message: what went wrong, naming the value.
        remedy: what to do about it, as a sentence.
    """

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


class Model(Protocol):
    """Something that answers prompts.

    Attributes:
        batch_size: how many questions it wants at a time, 1 or more.
        parallel: how many calls of `answer` may run at once, in threads; 1 for a model that must
            not be called from two threads.
    """

    @property
    def batch_size(self) -> int: ...  # noqa: D102

    @property
    def parallel(self) -> int: ...  # noqa: D102

    def answer(self, questions: Sequence[Question]) -> Sequence[Reply | None]:
        """The answers to 1 to `batch_size` questions, one each in the same order.

        The same question gets the same answer, whatever else is in the batch, so that a run taken
        up again equals one that was never stopped. None stands for a question to which there is no
        answer (a file of recorded ones lacks it).

        Raises:
            ModelError: the machinery failed for these questions.
            StopError: it failed for all that may be asked.
        """
        ...

    def close(self) -> None:
        """Give back what it holds."""
        ...


class Kind(NamedTuple):
    """A kind of model.

    Attributes:
        title: one line for the help.
        argument: what stands behind the colon, for the help; "" when nothing does.
        load: makes the model from what stands behind the colon; raises InputError where that is
            of no use. It imports what is heavy itself.
    """

    title: str
    argument: str
    load: Callable[[str], Model]


def _oracle(argument: str) -> Model:
    from procbench.harness.oracle import Oracle

    del argument
    return Oracle()


def _recorded(argument: str) -> Model:
    from procbench.harness.recorded import Recorded

    return Recorded(argument)


def _own(argument: str) -> Model:
    from procbench.own_model.answering import OwnModel

    return OwnModel.load(argument)


MODELS: Mapping[str, Kind] = {
    "oracle": Kind("solves every prompt exactly; a check of the way from prompt to score", "",
                   _oracle),
    "own": Kind("a transformer that the experiment procedure_learning trained", "FOLDER", _own),
    "recorded": Kind("answers kept in a file of JSON lines or Parquet", "FILE", _recorded),
}  # fmt: skip


class ModelName(NamedTuple):
    """A model's name taken apart.

    Attributes:
        kind: a key of MODELS, or ENDPOINT.
        argument: what the kind's factory gets, or the model's name at its endpoint.
    """

    kind: str
    argument: str


def parse_model(name: str) -> ModelName:
    """Take a model's name apart.

    Raises:
        InputError: it is empty, or its kind needs an argument and has none, or the other way round.
    """
    kind, colon, argument = name.partition(":")
    if kind == ENDPOINT and colon:
        kind = ENDPOINT
    elif kind not in MODELS:
        kind, argument = ENDPOINT, name
    else:
        wanted = MODELS[kind].argument
        if bool(wanted) != bool(argument):
            form = f"{kind}:{wanted}" if wanted else kind
            raise InputError(f"The model is named {name!r}.", remedy=f"Name it {form}.")
    if kind == ENDPOINT and not argument.strip():
        raise InputError(f"The model is named {name!r}.", remedy="Give the name of a model.")
    return ModelName(kind, argument)


def load_model(name: ModelName) -> Model:
    """The model of a name whose kind is in MODELS.

    Raises:
        InputError: its factory cannot make one of the argument.
    """
    return MODELS[name.kind].load(name.argument)
