"""What a run of the reasoning-gap study would do: counts, tokens, estimated time and disk."""

import os

import jax
import numpy as np

from bayesnets.bif import read_bif
from bayesnets.config import ReasoningGapConfig
from bayesnets.generate import random_net
from bayesnets.schemes import get_scheme
from bayesnets.tokens import get_serialisation
from workbench.errors import InputError
from workbench.registry import Plan, PlanRow
from workbench.transformer import TransformerShape

# Measured: floating-point operations a second that training reaches on one CPU core of 2024 and on
# one data-centre GPU at these small sizes.
_CPU_CORE_FLOPS = 3.7e10
_ACCELERATOR_FLOPS = 2e13
# Seconds for starting workers, compiling, evaluating, figures and the posterior.
_FIXED_SECONDS = 45.0
_EVALUATION_SECONDS = 1.3


def model_shape(config: ReasoningGapConfig, arities: tuple[int, ...]) -> TransformerShape:
    """The sizes of the models for nets with these arities.

    Raises:
        InputError: impossible sizes, or a context too short for the longest free run.
    """
    serialisation = get_serialisation(config.serialisation, arities)
    needed = serialisation.max_tokens(config.named_limit + 3)
    context = config.context
    if config.packing == "paper" and needed > context:
        raise InputError(
            f"context is {context}, but naming {config.named_limit} variables takes {needed}"
            f" tokens in the {config.serialisation} serialisation.",
            remedy="Raise context or lower named_limit.",
        )
    return TransformerShape(
        layers=config.layers,
        width=config.width,
        heads=config.heads,
        context=max(context, needed),
        vocab_size=serialisation.vocab_size,
        dtype=config.dtype,
        initial_scale=config.initial_scale,
    )


def parameters(shape: TransformerShape) -> int:
    """How many parameters a model has."""
    width = shape.width
    block = 12 * width**2 + 13 * width
    return shape.layers * block + (shape.vocab_size + shape.context + 2) * width


def flops_per_token(config: ReasoningGapConfig, shape: TransformerShape) -> float:
    """Floating-point operations of training on one token: six a weight, and attention's."""
    return 6.0 * parameters(shape) + 12.0 * shape.layers * shape.width * config.context


def group_size(config: ReasoningGapConfig) -> int:
    """How many nets are trained together by vmap on this device."""
    if config.bif:
        return 1
    if config.group_size:
        return min(config.group_size, config.nets_used)
    return 1 if jax.default_backend() == "cpu" else config.nets_used


def plan(config: ReasoningGapConfig) -> Plan:
    """The plan of a run.

    Raises:
        InputError: a scheme is not known, a BIF file is broken, or sizes are impossible.
    """
    for scheme in config.schemes:
        get_scheme(scheme)
    nets = len(config.bif) or config.nets_used
    trainings = sum(map(config.nets_of, config.schemes)) * config.replicates
    arities, variables = _nets(config)
    shape = max((model_shape(config, of_net) for of_net in arities), key=parameters)
    tokens = config.steps * config.tokens_per_step
    queries = 4 * config.candidate_pairs * nets
    on_cpu = jax.default_backend() == "cpu"
    speed = _CPU_CORE_FLOPS * (os.cpu_count() or 1) if on_cpu else _ACCELERATOR_FLOPS
    training_seconds = trainings * tokens * flops_per_token(config, shape) / speed
    sequences = trainings * config.evaluations * config.monte_carlo_runs * 4 * config.held_out_pairs
    model_bytes = 4 * parameters(shape)
    return Plan(
        "The reasoning gap",
        (
            PlanRow("nets", f"{nets} of {variables} variables"),
            PlanRow("schemes", ", ".join(config.schemes)),
            PlanRow("trainings", f"{trainings} ({group_size(config)} at a time in one program)"),
            PlanRow("parameters of a model", f"{parameters(shape):,}"),
            PlanRow("tokens a training", f"{tokens:,} in {config.steps:,} steps"),
            PlanRow("tokens in all", f"{tokens * trainings:,}"),
            PlanRow("queries", f"{queries:,} a scheme, half of them held out"),
            PlanRow("generated sequences", f"{3 * sequences:,}"),
            PlanRow("device", f"{jax.default_backend()} ({jax.devices()[0].device_kind})"),
        ),
        seconds=_FIXED_SECONDS
        + training_seconds
        + trainings * config.evaluations * _EVALUATION_SECONDS / (os.cpu_count() or 1),
        disk_bytes=10_000_000
        + trainings * (model_bytes + 300 * config.monte_carlo_runs * queries // nets),
    )


def _nets(config: ReasoningGapConfig) -> tuple[list[tuple[int, ...]], str]:
    """The arities of the different nets, and their sizes in words."""
    if not config.bif:
        # Where no acyclic graph comes up here, none does in the run.
        net = random_net(config.num_variables, config.num_edges, seed=np.random.SeedSequence(0))
        return [net.arities], str(net.num_variables)
    arities = [read_bif(path).arities for path in config.bif]
    sizes = sorted({len(of_net) for of_net in arities})
    return arities, f"{sizes[0]} to {sizes[-1]}" if len(sizes) > 1 else str(sizes[0])
