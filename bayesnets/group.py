"""One work item of the study: train the nets of a group under a scheme, and evaluate them."""

import functools
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import equinox as eqx
import jax.numpy as jnp
import numpy as np
import pandas as pd
from jaxtyping import Array, UInt16

from bayesnets.config import ReasoningGapConfig
from bayesnets.corpus import Corpus, build_corpus
from bayesnets.decoding import Decoder
from bayesnets.evaluation import Evaluation, evaluate
from bayesnets.plan import model_shape
from bayesnets.problems import Problem
from bayesnets.sampling import to_device
from bayesnets.schemes import SchemeInputs, get_scheme
from bayesnets.tokens import Serialisation, get_serialisation
from workbench.arrays import check_arrays
from workbench.errors import InputError
from workbench.files import atomic_path, read_parquet, write_parquet
from workbench.inside import MOST_TABLE, open_inside
from workbench.progress import ProgressReporter
from workbench.seeds import jax_key, seed_sequence
from workbench.training import (
    TrainingRecipe,
    TrainState,
    block_order,
    check_finite,
    initial_state,
    member,
    train_steps,
)

_PILOT_SAMPLES = 4096


@dataclass(frozen=True, eq=False)
class GroupJob:
    """What a work item needs to know.

    Attributes:
        config: the study's configuration.
        seed: the run's seed.
        scheme: name of the observation scheme.
        replicate: which training of the same nets and scheme this is.
        problems: the nets trained together.
    """

    config: ReasoningGapConfig
    seed: int
    scheme: str
    replicate: int
    problems: tuple[Problem, ...]

    def stream(self, purpose: str, problem: Problem, *rest: str | int) -> tuple[str | int, ...]:
        """The name of a random stream of one training; what it is grouped with does not matter."""
        return (purpose, self.scheme, self.replicate, problem.index, *rest)


class _Progress(NamedTuple):
    """Where a training stands.

    Attributes:
        state: models and optimisers.
        call: compiled calls made.
        losses: mean loss of each call so far, [calls, group].
    """

    state: TrainState
    call: int
    losses: list[list[float]]


def train_group(job: GroupJob, folder: Path, report: ProgressReporter) -> None:
    """Train and evaluate; writes estimates, traces, curves, corpora and models into the folder.

    Raises:
        TrainingDivergedError: the loss is no longer finite.
        InputError: a corpus is smaller than one batch.
    """
    config = job.config
    serialisation = get_serialisation(config.serialisation, job.problems[0].net.arities)
    calls, points = config.calls, config.evaluation_calls
    report(0, calls, "sampling")
    corpora = [_corpus(job, problem, serialisation) for problem in job.problems]
    write_parquet(folder / "corpora.parquet", _corpus_table(job, corpora))
    recipe = _recipe(config, serialisation)
    shape = model_shape(config, job.problems[0].net.arities)
    keys = jnp.stack(
        [jax_key(job.seed, *job.stream("weights", problem)) for problem in job.problems]
    )
    progress = _resume(folder, _Progress(initial_state(shape, recipe, keys=keys), 0, []))
    blocks = jnp.asarray(_stacked(corpora, config))
    saved = time.monotonic()
    evaluations: list[Evaluation] = []
    while progress.call < calls:
        report(progress.call, calls, "training")
        progress = _train_call(job, recipe, blocks, progress)
        if progress.call in points:
            report(progress.call, calls, "evaluating")
            evaluations = _evaluate(job, progress, serialisation)
            curve = _curve(job, progress, corpora, evaluations)
            write_parquet(folder / f"curve-{points.index(progress.call)}.parquet", curve)
        if time.monotonic() - saved > config.checkpoint_seconds and progress.call < calls:
            _save(folder, progress)
            saved = time.monotonic()
    curves = [read_parquet(folder / f"curve-{place}.parquet") for place in range(len(points))]
    write_parquet(folder / "curves.parquet", pd.concat(curves, ignore_index=True))
    write_parquet(
        folder / "estimates.parquet", _labelled(job, [one.estimates for one in evaluations])
    )
    write_parquet(folder / "traces.parquet", _labelled(job, [one.traces for one in evaluations]))
    with atomic_path(folder / "models.eqx") as path:
        eqx.tree_serialise_leaves(path, progress.state.models)
    (folder / "checkpoint.eqx").unlink(missing_ok=True)


def _corpus(job: GroupJob, problem: Problem, serialisation: Serialisation) -> Corpus:
    config, scheme = job.config, get_scheme(job.scheme)
    distances = problem.other_distances if scheme.uses_other_net else problem.net.skeleton_distances
    build = functools.partial(
        build_corpus,
        to_device(problem.net),
        scheme,
        SchemeInputs(jnp.asarray(distances), jnp.asarray(problem.pairs.held_out)),
        serialisation,
        context=config.context,
    )
    pilot = build(num_samples=_PILOT_SAMPLES, key=jax_key(job.seed, *job.stream("pilot", problem)))
    tokens = config.steps * config.tokens_per_step
    # Two per cent more than the mean length asks for, so that the last batch is full.
    needed = int(1.02 * tokens * pilot.num_samples / pilot.num_tokens) + 1
    corpus = build(
        num_samples=min(config.samples, needed),
        key=jax_key(job.seed, *job.stream("samples", problem)),
    )
    if len(corpus.blocks) < config.batch_blocks:
        raise InputError(
            f"{config.samples} samples fill {len(corpus.blocks)} blocks of {config.context} tokens,"
            f" fewer than the {config.batch_blocks} of a batch.",
            remedy="Raise samples, or lower context or batch_blocks.",
        )
    return corpus


def _corpus_table(job: GroupJob, corpora: list[Corpus]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "scheme": job.scheme,
            "replicate": job.replicate,
            "net": [problem.index for problem in job.problems],
            "samples": [corpus.num_samples for corpus in corpora],
            "tokens": [corpus.num_tokens for corpus in corpora],
            "mean_variables": [corpus.mean_variables for corpus in corpora],
        }
    )


def _stacked(
    corpora: list[Corpus], config: ReasoningGapConfig
) -> UInt16[np.ndarray, "group blocks context"]:
    """The corpora's blocks, as many of each: what one training reads at most."""
    most = min(config.steps * config.batch_blocks, *(len(one.blocks) for one in corpora))
    return np.stack([corpus.blocks[:most] for corpus in corpora])


def _recipe(config: ReasoningGapConfig, serialisation: Serialisation) -> TrainingRecipe:
    return TrainingRecipe(
        steps=config.steps,
        learning_rate=config.learning_rate,
        warmup_steps=config.warmup_steps,
        schedule=config.schedule,
        beta2=config.beta2,
        weight_decay=config.weight_decay,
        clip=config.clip,
        packing=config.packing,
        first_token=int(serialisation.header(jnp.zeros(1, jnp.int32))[0, 0]),
    )


def _train_call(
    job: GroupJob, recipe: TrainingRecipe, blocks: Array, progress: _Progress
) -> _Progress:
    config = job.config
    first = progress.call * config.steps_in_call
    order = np.stack(
        [
            block_order(
                blocks.shape[1],
                config.batch_blocks,
                first,
                config.steps_in_call,
                seed_sequence(job.seed, *job.stream("order", problem)),
            )
            for problem in job.problems
        ]
    )
    state, losses = train_steps((blocks, recipe), progress.state, jnp.asarray(order))
    nets = ", ".join(str(problem.index) for problem in job.problems)
    check_finite(losses, first + config.steps_in_call, f"{job.scheme} on net {nets}")
    means = np.asarray(losses, np.float64).mean(axis=1).tolist()
    return _Progress(state, progress.call + 1, [*progress.losses, means])


def _evaluate(job: GroupJob, progress: _Progress, serialisation: Serialisation) -> list[Evaluation]:
    """Every net of the group, with streams that name the point of the curve."""
    return [
        evaluate(
            Decoder(member(progress.state, place), serialisation),
            problem,
            job.config,
            functools.partial(_key, job, problem, progress.call),
        )
        for place, problem in enumerate(job.problems)
    ]


def _key(job: GroupJob, problem: Problem, call: int, stream: str) -> Array:
    return jax_key(job.seed, *job.stream("evaluation", problem, call, stream))


def _curve(
    job: GroupJob, progress: _Progress, corpora: list[Corpus], evaluations: list[Evaluation]
) -> pd.DataFrame:
    """Mean squared errors of each net and estimator at this point of training."""
    config = job.config
    step = progress.call * config.steps_in_call
    tokens = step * config.tokens_per_step
    before = max((call for call in config.evaluation_calls if call < progress.call), default=0)
    recent = progress.losses[before:]
    rows: list[dict[str, Any]] = []
    for place, (problem, corpus, one) in enumerate(
        zip(job.problems, corpora, evaluations, strict=True)
    ):
        known = one.estimates.dropna(subset="estimate")
        kinds = known[["estimator", "pairs"]].drop_duplicates()
        for estimator, pairs in sorted(kinds.itertuples(index=False, name=None)):
            of_kind = (known["estimator"] == estimator) & (known["pairs"] == pairs)
            chosen = known.loc[of_kind.to_numpy()]
            rows.append(
                {
                    "scheme": job.scheme,
                    "seed": job.replicate,
                    "net": problem.index,
                    "step": step,
                    "tokens": tokens,
                    "samples": round(tokens * corpus.num_samples / corpus.num_tokens),
                    "train_loss": float(np.mean([losses[place] for losses in recent])),
                    "estimator": estimator,
                    "pairs": pairs,
                    "mse": _mean_square(chosen, "true"),
                    "mse_to_marginal": _mean_square(chosen, "marginal"),
                    "queries": len(chosen),
                }
            )
    return pd.DataFrame(rows)


def _mean_square(rows: pd.DataFrame, aim: str) -> float:
    return float(np.square(rows["estimate"].to_numpy() - rows[aim].to_numpy()).mean())


def _labelled(job: GroupJob, tables: list[pd.DataFrame]) -> pd.DataFrame:
    """The nets' tables one below the other, with scheme, seed and net in front."""
    labelled = [table.copy() for table in tables]
    for problem, table in zip(job.problems, labelled, strict=True):
        table.insert(0, "scheme", job.scheme)
        table.insert(1, "seed", job.replicate)
        table.insert(2, "net", problem.index)
    return pd.concat(labelled, ignore_index=True)


def _save(folder: Path, progress: _Progress) -> None:
    with atomic_path(folder / "checkpoint.eqx") as path, path.open("wb") as file:
        header = {"call": progress.call, "losses": progress.losses}
        file.write((json.dumps(header) + "\n").encode())
        eqx.tree_serialise_leaves(file, progress.state)


# The losses so far stand in it.
_MOST_LINE = 64 << 20


def _resume(folder: Path, fresh: _Progress) -> _Progress:
    """What the last checkpoint tells, or the fresh state where there is none."""
    path = folder / "checkpoint.eqx"
    if not os.path.lexists(path):
        return fresh
    with open_inside(folder, path, most=MOST_TABLE) as file:
        header = json.loads(file.readline(_MOST_LINE))
        check_arrays(file, path)
        state = eqx.tree_deserialise_leaves(file, fresh.state)
    return _Progress(state, header["call"], header["losses"])
