"""One work item of procedure_learning: train a model, and have the harness ask it."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import jax.numpy as jnp
import numpy as np
import pandas as pd

from procbench.generation import identity
from procbench.harness.answers import KeptAnswer
from procbench.harness.endpoint import read_by_parser
from procbench.harness.engine import ask_all
from procbench.harness.items import questions_of
from procbench.own_model.answering import OwnModel
from procbench.own_model.corpus import Corpus, Samples, build_corpus
from procbench.own_model.files import Trained, save
from procbench.own_model.language import ANSWER, START, WORDS
from procbench.procedure_learning import Condition, ProcedureLearningConfig
from procbench.records import Record, read_records
from procbench.run_tables import Sample, body_table, sample_table, write_table
from procbench.tasks import read_prompt
from workbench.errors import InputError
from workbench.files import write_parquet
from workbench.progress import ProgressReporter
from workbench.seeds import jax_key, seed_sequence
from workbench.training import (
    TrainingRecipe,
    block_order,
    check_finite,
    initial_state,
    member,
    train_steps,
)
from workbench.transformer import Transformer, TransformerShape


@dataclass(frozen=True)
class LearningJob:
    """What a work item needs to know.

    Attributes:
        config: the study's configuration.
        seed: the run's seed.
        condition: what the model's answers hold, and how long it is trained.
        replicate: which training of this condition it is.
        records: the file of the problems that the model is asked.
    """

    config: ProcedureLearningConfig
    seed: int
    condition: Condition
    replicate: int
    records: Path

    @property
    def name(self) -> str:
        """The model's name in tables, and the work item's key."""
        return f"{self.condition}-r{self.replicate}"


class _Fitted(NamedTuple):
    """A trained model, and its loss at each call: columns step, tokens, loss."""

    model: Transformer
    curve: pd.DataFrame


def learn(job: LearningJob, folder: Path, report: ProgressReporter) -> None:
    """Train and ask; writes the model, samples, bodies, the loss curve and a row on the model.

    Raises:
        TrainingDivergedError: the loss is no longer finite.
        InputError: the context is too short for a training sample, or the records are broken.
    """
    began = time.monotonic()
    records = _records(job.records)
    corpus = _corpus(job, records)
    fitted = _fit(job, corpus, report)
    trained = Trained(fitted.model, job.config.tasks, job.condition == "steps")
    save(trained, folder / "model")
    samples = _ask(job.name, trained, records)
    write_table(folder / "samples.parquet", sample_table(samples))
    write_table(folder / "bodies.parquet", body_table(samples))
    curve = fitted.curve
    curve.insert(0, "model", job.name)
    write_parquet(folder / "losses.parquet", curve)
    row = {
        "model": [job.name],
        "condition": [job.condition],
        "replicate": [job.replicate],
        "samples": [corpus.samples],
        "tokens": [corpus.tokens],
        "loss": [float(curve["loss"].iloc[-1])],
        "file": [f"items/{job.name}/model"],
        "seconds": [time.monotonic() - began],
    }
    write_parquet(folder / "models.parquet", pd.DataFrame(row))


def _records(path: Path) -> list[Record]:
    records, bad = read_records(path)
    if bad or not records:
        raise InputError(
            f"The problems cannot be read: {bad[0] if bad else path}.", remedy="Start a new run."
        )
    return records


def _corpus(job: LearningJob, records: Sequence[Record]) -> Corpus:
    """Blocks of the training; the problems are the same in all conditions of a replicate."""
    config = job.config
    excluded: set[bytes] = set()
    for record in records:
        task, problem = read_prompt(record.prompt)
        excluded.add(identity(task.name, task.question(problem)))
    samples = Samples(
        config.tasks, config.trained_lengths, job.condition == "steps", frozenset(excluded)
    )
    seed = seed_sequence(job.seed, "training problems", job.replicate)
    if job.condition != "answer_same_samples":
        return build_corpus(samples, seed, context=config.context, blocks=config.blocks)
    with_steps = samples._replace(with_steps=True)
    like = build_corpus(with_steps, seed, context=config.context, blocks=config.blocks)
    return build_corpus(samples, seed, context=config.context, samples_wanted=like.samples)


def _fit(job: LearningJob, corpus: Corpus, report: ProgressReporter) -> _Fitted:
    """Read the corpus once."""
    config = job.config
    # Calls of equal size, and equal settings where they can be, need one compilation.
    calls = max(1, len(corpus.blocks) // (config.batch_blocks * config.steps_per_call))
    each = len(corpus.blocks) // (config.batch_blocks * calls)
    if not each:
        raise InputError(
            f"{len(corpus.blocks)} blocks are fewer than a batch.",
            remedy="Raise steps, or lower batch_blocks.",
        )
    recipe = _recipe(config, each * calls)
    shape = TransformerShape(
        layers=config.layers,
        width=config.width,
        heads=config.heads,
        context=config.context,
        vocab_size=len(WORDS),
        initial_scale=config.initial_scale,
    )
    # The same initial weights in all conditions of a replicate.
    keys = jnp.stack([jax_key(job.seed, "weights", job.replicate)])
    state = initial_state(shape, recipe, keys=keys)
    blocks = jnp.asarray(corpus.blocks)[None]
    seed = seed_sequence(job.seed, "order of blocks", job.replicate)
    rows: list[dict[str, float]] = []
    for call in range(calls):
        report(call, calls, "training")
        order = block_order(len(corpus.blocks), config.batch_blocks, call * each, each, seed)
        state, losses = train_steps((blocks, recipe), state, jnp.asarray(order)[None])
        done = (call + 1) * each
        check_finite(losses, done, f"the model {job.name}")
        tokens = done * config.batch_blocks / len(corpus.blocks) * corpus.tokens
        rows.append({"step": done, "tokens": tokens, "loss": float(np.mean(losses))})
    report(calls, calls, "answering")
    return _Fitted(member(state, 0), pd.DataFrame(rows))


def _recipe(config: ProcedureLearningConfig, steps: int) -> TrainingRecipe:
    return TrainingRecipe(
        steps=steps,
        learning_rate=config.learning_rate,
        warmup_steps=min(config.warmup_steps, steps // 2),
        schedule="cosine",
        beta2=config.beta2,
        weight_decay=config.weight_decay,
        clip=config.clip,
        packing="running",
        first_token=START,
        answer_token=ANSWER,
    )


def _ask(name: str, trained: Trained, records: list[Record]) -> list[Sample]:
    """Every problem asked as the harness asks any model, in the order of the records."""
    kept: dict[str, KeptAnswer] = {}

    def take(answers: list[KeptAnswer]) -> None:
        kept.update({answer.problem_name: answer for answer in answers})

    ask_all(OwnModel(trained), read_by_parser, questions_of(records, 1), take)
    samples: list[Sample] = []
    for record in records:
        fields = kept[record.problem_name]._asdict()
        del fields["problem_name"], fields["sample"]
        samples.append(Sample(name, record, **fields))
    return samples
