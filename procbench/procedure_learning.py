"""The experiment procedure_learning: its configuration and presets. Imports nothing heavy."""

import dataclasses
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from workbench.errors import InputError
from workbench.registry import Experiment, Plan, PlanRow

if TYPE_CHECKING:
    from workbench.context import RunContext

Condition = Literal["steps", "answer", "answer_same_samples"]
CONDITIONS: tuple[Condition, ...] = ("steps", "answer", "answer_same_samples")
TASKS = ("task17", "task22", "task23")


@dataclass(frozen=True)
class ProcedureLearningConfig:
    """Tasks, the model, its training, and what it is asked."""

    tasks: tuple[str, ...] = TASKS
    """What models are trained on: task17 (Rotate), task22 (MoveCyclic), task23 (FindCyclic), all
    of them or some."""
    trained_shortest: int = 2
    """Fewest steps of a training problem."""
    trained_longest: int = 6
    """Most steps of a training problem."""
    asked_lengths: tuple[int, ...] = (2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20)
    """Numbers of steps of the problems that models are asked, ascending."""
    per_length: int = 20
    """Problems of each task and length that models are asked."""
    replicates: int = 3
    """Trainings in each condition, with different problems and initial weights."""

    layers: int = 2
    """Transformer blocks."""
    width: int = 64
    """Embedding width."""
    heads: int = 4
    """Attention heads."""
    context: int = 64
    """Tokens in a training block, and of the longest problem with its answer; a chain of L states
    takes 4 + 3 L."""
    initial_scale: float = 0.075
    """Standard deviation of the initial weights."""
    steps: int = 600
    """Optimiser steps of a training; with answer_same_samples fewer, as many as it takes to see
    the samples of the model with steps."""
    batch_blocks: int = 16
    """Blocks in an optimiser step."""
    steps_per_call: int = 50
    """Steps in one compiled call, about."""
    learning_rate: float = 3e-3
    """Peak learning rate of AdamW."""
    warmup_steps: int = 30
    """Steps of linear warm-up."""
    beta2: float = 0.99
    """Second-moment decay of AdamW."""
    weight_decay: float = 0.01
    """Decoupled weight decay."""
    clip: float = 1.0
    """Global norm that gradients are clipped to."""
    resamples: int = 2000
    """Bootstrap resamples of every interval."""

    def __post_init__(self) -> None:
        """Refuse values that no run could use."""
        if (
            not self.tasks
            or not set(self.tasks) <= set(TASKS)
            or len(set(self.tasks)) < len(self.tasks)
        ):
            raise InputError(
                f"tasks is {self.tasks}.", remedy=f"Choose some of {', '.join(TASKS)}, each once."
            )
        for name in _AT_LEAST_ONE:
            if getattr(self, name) < 1:
                raise InputError(f"{name} is {getattr(self, name)}.", remedy="Give at least 1.")
        if self.trained_shortest > self.trained_longest:
            raise InputError(
                f"Trained lengths are {self.trained_shortest} to {self.trained_longest}.",
                remedy="Give the lesser one first.",
            )
        asked = self.asked_lengths
        if not asked or list(asked) != sorted(set(asked)) or not asked[0] >= 1:
            raise InputError(
                f"asked_lengths is {asked}.", remedy="Give lengths from 1, ascending, each once."
            )
        needed = 4 + 3 * max(asked[-1], self.trained_longest)
        if needed > self.context:
            raise InputError(
                f"context is {self.context}, and {(needed - 4) // 3} steps take {needed} tokens.",
                remedy="Raise context, or train on and ask shorter chains.",
            )
        for name in ("learning_rate", "clip"):
            if not 0 < getattr(self, name) < math.inf:
                raise InputError(
                    f"{name} is {getattr(self, name)}.", remedy="Give a positive finite number."
                )
        for name in ("weight_decay", "warmup_steps"):
            if not 0 <= getattr(self, name) < math.inf:
                raise InputError(f"{name} is {getattr(self, name)}.", remedy="Give 0 or more.")
        if not 0 <= self.beta2 < 1:
            raise InputError(f"beta2 is {self.beta2}.", remedy="Give a number from 0 to below 1.")

    @property
    def blocks(self) -> int:
        """Blocks that a model reads in training."""
        return self.steps * self.batch_blocks

    @property
    def trained_lengths(self) -> tuple[int, int]:
        """Fewest and most steps of training problems."""
        return self.trained_shortest, self.trained_longest

    def is_trained(self, length: int) -> bool:
        """Whether problems of that length occur in training."""
        return self.trained_shortest <= length <= self.trained_longest


_AT_LEAST_ONE = (
    "trained_shortest",
    "per_length",
    "replicates",
    "steps",
    "batch_blocks",
    "steps_per_call",
    "resamples",
)

_QUICK = ProcedureLearningConfig()

_STANDARD = dataclasses.replace(
    _QUICK,
    per_length=50,
    replicates=5,
    width=128,
    initial_scale=0.05,
    steps=6000,
    learning_rate=2e-3,
    warmup_steps=100,
)

# Measured in processor time of one core: floating-point operations a second in training, and the
# seconds of a model's start, compilation and answers.
_CORE_FLOPS = 1.5e10
_MODEL_SECONDS = 15.0


def _plan(config: ProcedureLearningConfig) -> Plan:
    import os

    models = len(CONDITIONS) * config.replicates
    questions = models * len(config.tasks) * len(config.asked_lengths) * config.per_length
    flops = 6 * config.layers * (12 * config.width**2 + config.context * config.width)
    tokens = config.blocks * config.context
    seconds = tokens * flops / _CORE_FLOPS + _MODEL_SECONDS
    rows = (
        PlanRow("models", f"{models} ({config.replicates} each: {', '.join(CONDITIONS)})"),
        PlanRow("training tokens a model, at most", f"{tokens:,}"),
        PlanRow("trained lengths", f"{config.trained_shortest} to {config.trained_longest}"),
        PlanRow("answers", f"{questions:,}"),
    )
    return Plan(
        "A transformer trained on procedures, with and without their steps",
        rows,
        seconds=20 + models * seconds / min(models, os.cpu_count() or 1),
        disk_bytes=models * 4 * 12 * config.layers * config.width**2 + 200 * questions,
    )


def _run(config: ProcedureLearningConfig, context: "RunContext[ProcedureLearningConfig]") -> None:
    from procbench.own_model.study import run

    run(config, context)


EXPERIMENT = Experiment(
    name="procedure_learning",
    title="Do written steps help a transformer that learns procedures?",
    description=(
        "Trains small transformers on ProcBench's procedures, some with the states after each step"
        " in their answers and some with the last state alone, and asks them ProcBench's prompts"
        " at trained and at greater lengths."
    ),
    presets={"quick": _QUICK, "standard": _STANDARD},
    plan=_plan,
    run=_run,
)
