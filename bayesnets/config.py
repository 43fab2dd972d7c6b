"""The configuration of the reasoning-gap study and its presets. Imports nothing heavy."""

import dataclasses
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from workbench.configs import reaching
from workbench.errors import InputError
from workbench.registry import Experiment, Plan

if TYPE_CHECKING:
    from workbench.context import RunContext


@dataclass(frozen=True)
class ReasoningGapConfig:
    """Nets, what is observed of them, the model, its training and its evaluation."""

    nets_drawn: int = 60
    """Random nets drawn; those with the highest mean held-out mutual information are used."""
    nets_used: int = 11
    """Nets that models are trained on."""
    contrast_nets: int = 7
    """Of these nets, the first so many are also used for the schemes that are not local, which
    only serve as a contrast; 0 for all."""
    bif: tuple[str, ...] = reaching("files", ())
    """BIF files to use in place of random nets, one net each."""
    num_variables: int = 28
    """Variables of a random net."""
    num_edges: int = 23
    """Edges of a random net."""
    beta_a: float = 0.2
    """First parameter of the Beta distribution of conditional probabilities."""
    beta_b: float = 0.2
    """Second parameter of the Beta distribution of conditional probabilities."""
    candidate_pairs: int = 20
    """Non-adjacent pairs of a net, by mutual information, that are held out or kept as control."""
    held_out_pairs: int = 10
    """Pairs, drawn from the candidates, that never occur together in training."""
    schemes: tuple[str, ...] = ("local_geom", "wrong_geom", "fully_observed")
    """What a training sample shows: fully_observed, fully_observed_pairs_kept, local_geom,
    local_zipf, wrong_geom, wrong_zipf, or a scheme of your own."""
    replicates: int = 1
    """Trainings of each net and scheme, with different samples and initial weights."""

    serialisation: Literal["compact", "text"] = "compact"
    """How a sample becomes tokens: one token a variable and value, or the paper's text."""
    packing: Literal["separate", "paper"] = "separate"
    """Whether attention stays within a sample, or crosses a whole block as in the paper."""
    context: int = 64
    """Tokens in a training block."""
    samples: int = 1_000_000
    """Distinct samples of a corpus at most; fewer are drawn when the training reads fewer."""

    layers: int = 1
    """Transformer blocks."""
    width: int = 96
    """Embedding width."""
    heads: int = 2
    """Attention heads."""
    dtype: Literal["float32", "bfloat16"] = "float32"
    """Type of activations and matrix products."""
    initial_scale: float = 0.09
    """Standard deviation of the initial weights."""

    training_tokens: int = 950_000
    """Tokens that each model reads."""
    batch_blocks: int = 8
    """Blocks in a step."""
    learning_rate: float = 3e-3
    """Peak learning rate of AdamW."""
    warmup_steps: int = 50
    """Steps of linear warm-up."""
    schedule: Literal["cosine", "linear"] = "cosine"
    """How the learning rate decays to zero."""
    beta2: float = 0.99
    """Second-moment decay of AdamW."""
    weight_decay: float = 0.0
    """Decoupled weight decay."""
    clip: float = 1.0
    """Global norm that gradients are clipped to."""
    steps_per_call: int = 100
    """Steps in one compiled call, about."""
    group_size: int = 0
    """Nets trained together by vmap; 0 chooses 1 on a CPU and all nets of a scheme elsewhere."""
    checkpoint_seconds: float = 300.0
    """Least time between two checkpoints of a training."""

    monte_carlo_runs: int = 40
    """Monte-Carlo runs of each query."""
    named_limit: int = 28
    """Variables that a free run may name before it counts as never reaching the target."""
    evaluations: int = 3
    """Points of the learning curve, in equal ratios of tokens from a tenth of the training to its
    end; the last is the result."""
    rows_per_call: int = 4096
    """Sequences generated in one compiled call."""
    resamples: int = 2000
    """Bootstrap resamples of every interval."""

    def __post_init__(self) -> None:
        """Refuse values that no run could use."""
        for name in _AT_LEAST_ONE:
            if getattr(self, name) < 1:
                raise InputError(f"{name} is {getattr(self, name)}.", remedy="Give at least 1.")
        for name in ("beta_a", "beta_b", "learning_rate", "clip"):
            if not 0 < getattr(self, name) < math.inf:
                raise InputError(
                    f"{name} is {getattr(self, name)}.", remedy="Give a positive finite number."
                )
        for name in ("num_edges", "weight_decay", "warmup_steps", "checkpoint_seconds"):
            if not 0 <= getattr(self, name) < math.inf:
                raise InputError(f"{name} is {getattr(self, name)}.", remedy="Give 0 or more.")
        if not 0 <= self.beta2 < 1:
            raise InputError(f"beta2 is {self.beta2}.", remedy="Give a number from 0 to below 1.")
        if self.held_out_pairs > self.candidate_pairs:
            raise InputError(
                f"held_out_pairs is {self.held_out_pairs}, of {self.candidate_pairs} candidates.",
                remedy="Hold out at most candidate_pairs.",
            )
        if not self.bif:
            self._check_random_nets()
        if not self.schemes or len(set(self.schemes)) < len(self.schemes):
            raise InputError(
                f"schemes is {self.schemes}.", remedy="Name at least one, each of them once."
            )
        for name in ("group_size", "contrast_nets"):
            if getattr(self, name) < 0:
                raise InputError(f"{name} is {getattr(self, name)}.", remedy="Give 0 or more.")

    def _check_random_nets(self) -> None:
        if self.nets_used > self.nets_drawn:
            raise InputError(
                f"nets_used is {self.nets_used}, but nets_drawn is {self.nets_drawn}.",
                remedy="Draw at least as many nets as are used.",
            )
        all_pairs = math.comb(self.num_variables, 2)
        if self.num_edges > all_pairs:
            raise InputError(
                f"num_edges is {self.num_edges}, but num_variables is {self.num_variables}.",
                remedy=f"Give 0 to n(n-1)/2 = {all_pairs} edges.",
            )
        apart = all_pairs - self.num_edges
        if self.candidate_pairs > apart:
            raise InputError(
                f"candidate_pairs is {self.candidate_pairs}, but nets of {self.num_variables} "
                f"variables and {self.num_edges} edges have {apart} pairs that are not adjacent.",
                remedy="Ask for fewer candidates or larger nets.",
            )

    def nets_of(self, scheme: str) -> int:
        """How many nets models are trained on with samples of this scheme."""
        nets = len(self.bif) or self.nets_used
        if scheme.startswith("local") or not self.contrast_nets:
            return nets
        return min(nets, self.contrast_nets)

    @property
    def tokens_per_step(self) -> int:
        """Tokens that one optimiser step reads."""
        return self.batch_blocks * self.context

    @property
    def calls(self) -> int:
        """Compiled calls of a training."""
        asked = self.training_tokens // self.tokens_per_step
        return max(self.evaluations, round(asked / self.steps_per_call))

    @property
    def steps_in_call(self) -> int:
        """Steps that a compiled call takes: all calls take as many, so one compilation serves."""
        return max(1, self.training_tokens // self.tokens_per_step // self.calls)

    @property
    def steps(self) -> int:
        """Optimiser steps of a training, at most a call's worth away from `training_tokens`."""
        return self.steps_in_call * self.calls

    @property
    def evaluation_calls(self) -> tuple[int, ...]:
        """After how many compiled calls the points of the learning curve lie, ascending."""
        points: list[int] = []
        for left in reversed(range(self.evaluations)):
            wanted = round(self.calls * _FIRST_EVALUATION ** (left / max(1, self.evaluations - 1)))
            least = points[-1] + 1 if points else 1
            points.append(min(max(wanted, least), self.calls - left))
        return tuple(points)


# The part of the training after which a learning curve of several points begins.
_FIRST_EVALUATION = 0.1

_AT_LEAST_ONE = (
    "nets_drawn",
    "nets_used",
    "num_variables",
    "candidate_pairs",
    "held_out_pairs",
    "replicates",
    "context",
    "samples",
    "layers",
    "width",
    "heads",
    "training_tokens",
    "batch_blocks",
    "steps_per_call",
    "monte_carlo_runs",
    "named_limit",
    "evaluations",
    "rows_per_call",
    "resamples",
)

_QUICK = ReasoningGapConfig()

_STANDARD = dataclasses.replace(
    _QUICK,
    nets_drawn=100,
    nets_used=10,
    contrast_nets=0,
    num_variables=100,
    num_edges=100,
    candidate_pairs=50,
    held_out_pairs=25,
    schemes=("local_geom", "local_zipf", "wrong_geom", "wrong_zipf", "fully_observed"),
    context=128,
    layers=3,
    width=128,
    heads=4,
    initial_scale=0.05,
    training_tokens=30_000_000,
    batch_blocks=32,
    learning_rate=2e-3,
    warmup_steps=200,
    monte_carlo_runs=30,
    named_limit=100,
    evaluations=6,
)

_PAPER = dataclasses.replace(
    _STANDARD,
    schemes=(*_STANDARD.schemes, "fully_observed_pairs_kept"),
    serialisation="text",
    packing="paper",
    context=1024,
    samples=950_000,
    layers=10,
    width=512,
    heads=8,
    initial_scale=0.02,
    training_tokens=300_000 * 3 * 1024,
    batch_blocks=3,
    learning_rate=5e-5,
    warmup_steps=0,
    schedule="linear",
    beta2=0.999,
    monte_carlo_runs=10,
    evaluations=10,
    group_size=1,
)


def _plan(config: ReasoningGapConfig) -> Plan:
    from bayesnets.plan import plan

    return plan(config)


def _run(config: ReasoningGapConfig, context: "RunContext[ReasoningGapConfig]") -> None:
    from bayesnets.study import run

    run(config, context)


EXPERIMENT = Experiment(
    name="reasoning_gap",
    title="When does reasoning through intermediate variables beat answering directly?",
    description=(
        "Draws Bayes nets, trains transformers on samples that show only part of the variables,"
        " and compares answering a question about two variables never seen together directly with"
        ' reasoning through variables between them ("Why think step by step?", NeurIPS 2023).'
    ),
    presets={"quick": _QUICK, "standard": _STANDARD, "paper": _PAPER},
    plan=_plan,
    run=_run,
)
