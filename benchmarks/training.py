"""Training tokens a second on the CPU against eager PyTorch; prints JSON rows.

Both sides train the same architecture from the same initial weights on the same batches, in their
own child processes whose rounds alternate, so that other load on the machine meets both. The first
round is not timed (it compiles, on our side) and checks that the losses agree.
"""

import dataclasses
import functools
import json
import multiprocessing
import os
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from typing import Any, NamedTuple

import numpy as np

from bayesnets.config import EXPERIMENT, ReasoningGapConfig
from workbench.provenance import cpu_count
from workbench.training import TrainingRecipe
from workbench.transformer import TransformerShape
from workbench.worker_setup import use_one_thread

ROUNDS = 5
BLOCKS = 200
# Losses of float32 trainings drift apart as rounding errors grow.
AGREEMENT = 1e-3


@dataclasses.dataclass(frozen=True)
class Case:
    title: str
    config: ReasoningGapConfig
    steps: int  # of one round


QUICK: ReasoningGapConfig = EXPERIMENT.presets["quick"]
PAPER: ReasoningGapConfig = EXPERIMENT.presets["paper"]
CASES = (
    Case("quick preset's model", QUICK, steps=100),
    Case("paper's 5 x 256 model", dataclasses.replace(PAPER, layers=5, width=256), steps=3),
)


class Round(NamedTuple):
    tokens_per_second: float
    losses: list[float]


def measure() -> list[dict[str, Any]]:
    """A row for each model and number of threads: our tokens a second over PyTorch's."""
    return [compare(case, one_thread=one) for case in CASES for one in (True, False)]


def compare(case: Case, *, one_thread: bool) -> dict[str, Any]:
    load = os.getloadavg()[0]
    spawn = multiprocessing.get_context("spawn")
    start = use_one_thread if one_thread else None
    with (
        ProcessPoolExecutor(1, mp_context=spawn, initializer=start) as ours,
        ProcessPoolExecutor(1, mp_context=spawn, initializer=start) as peer,
    ):
        first = ours.submit(our_round, case, 0).result()
        weights = ours.submit(our_weights, case).result()
        peer_round = functools.partial(torch_round, one_thread=one_thread, weights=weights)
        check = peer.submit(peer_round, case, 0).result()
        drift = float(np.abs(np.array(first.losses) - np.array(check.losses)).max())
        rounds = [
            (ours.submit(our_round, case, n).result(), peer.submit(peer_round, case, n).result())
            for n in range(1, ROUNDS + 1)
        ]
    mine = statistics.median(our.tokens_per_second for our, _ in rounds)
    theirs = statistics.median(their.tokens_per_second for _, their in rounds)
    ratio = mine / theirs
    config, threads = case.config, "one thread" if one_thread else "all cores"
    return {
        "claim": f"training tokens a second on the CPU, {case.title} ({config.layers} x "
        f"{config.width}, batch {config.batch_blocks} x {config.context}), {threads}: "
        "ours over eager PyTorch",
        "value": ratio,
        "unit": "times",
        "target": 1.0,
        "ok": ratio >= 1 and drift <= AGREEMENT,
        "note": f"ours {mine:,.0f} and PyTorch {theirs:,.0f} tokens/s, medians of {ROUNDS} "
        f"alternating rounds of {case.steps} steps; same weights and batches, largest difference "
        f"of the first {case.steps} losses {drift:.1e} nats (allowed {AGREEMENT:g}); "
        f"load average before: {load:.1f} on "
        f"{cpu_count()} processors",
    }


# --- both sides -----------------------------------------------------------------------------------


def recipe_of(config: ReasoningGapConfig) -> TrainingRecipe:
    return TrainingRecipe(
        steps=config.steps,
        learning_rate=config.learning_rate,
        warmup_steps=config.warmup_steps,
        schedule=config.schedule,
        beta2=config.beta2,
        weight_decay=config.weight_decay,
        clip=config.clip,
        packing=config.packing,
        first_token=0,
    )


@functools.cache
def shape_of(config: ReasoningGapConfig) -> TransformerShape:
    from bayesnets.plan import model_shape

    return model_shape(config, (2,) * config.num_variables)


@functools.cache
def blocks_of(case: Case) -> np.ndarray:
    """Random tokens, with the token that opens a sample every eighth or so."""
    rng = np.random.default_rng(0)
    size = (BLOCKS, case.config.context)
    tokens = rng.integers(1, shape_of(case.config).vocab_size, size=size)
    return np.where(rng.random(size) < 1 / 8, 0, tokens).astype(np.uint16)


def order_of(case: Case, number: int) -> np.ndarray:
    """Which blocks the steps of that round read, [steps, batch]."""
    rng = np.random.default_rng([1, number])
    return rng.integers(BLOCKS, size=(case.steps, case.config.batch_blocks)).astype(np.int32)


def timed(case: Case, work: Callable[[], list[float]]) -> Round:
    start = time.perf_counter()
    losses = work()
    seconds = time.perf_counter() - start
    return Round(case.steps * case.config.tokens_per_step / seconds, losses)


# --- ours -----------------------------------------------------------------------------------------


def our_weights(case: Case) -> dict[str, np.ndarray]:
    """The initial weights, by the names of the model's fields."""
    model = first_state(case)[0]
    parts = {name: getattr(model, name) for name in model.__dataclass_fields__ if name != "shape"}
    stacked = parts.pop("blocks")
    parts |= {f"blocks.{name}": getattr(stacked, name) for name in stacked.__dataclass_fields__}
    return {name: np.asarray(value)[0] for name, value in parts.items()}


def first_state(case: Case) -> Any:
    import jax

    from workbench.training import initial_state

    config = case.config
    return initial_state(
        shape_of(config), recipe_of(config), keys=jax.random.split(jax.random.key(0), 1)
    )


@functools.cache
def our_session(case: Case) -> dict[str, Any]:
    """What lasts from round to round: the blocks on the device, and the state."""
    import jax.numpy as jnp

    return {"blocks": jnp.asarray(blocks_of(case))[None], "state": first_state(case)}


def our_round(case: Case, number: int) -> Round:
    from workbench.training import train_steps

    session = our_session(case)
    fixed = (session["blocks"], recipe_of(case.config))
    order = order_of(case, number)[None]

    def work() -> list[float]:
        session["state"], losses = train_steps(fixed, session["state"], order)
        return np.asarray(losses)[0].tolist()

    return timed(case, work)


# --- the peer -------------------------------------------------------------------------------------


@functools.cache
def torch_session(case: Case) -> dict[str, Any]:
    import torch

    return {"blocks": torch.from_numpy(blocks_of(case).astype(np.int64)), "trainer": None}


def torch_round(
    case: Case, number: int, *, one_thread: bool, weights: dict[str, np.ndarray]
) -> Round:
    import torch

    from benchmarks._torch_gpt import Trainer

    if one_thread:
        torch.set_num_threads(1)
    session = torch_session(case)
    if session["trainer"] is None:
        session["trainer"] = Trainer(shape_of(case.config), recipe_of(case.config), weights)
    trainer = session["trainer"]
    return timed(case, lambda: trainer.steps(session["blocks"], order_of(case, number)))


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
