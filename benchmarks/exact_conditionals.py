"""All-pairs exact conditionals of the paper's nets against pyagrum; prints JSON rows.

Every way works on the same ten nets of 100 variables and 100 edges, in this process, on one
thread; rounds of the ways alternate, and medians over rounds are compared.
"""

import json
import statistics
import time
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from bayesnets.agrum import pyagrum
from bayesnets.bif import to_pyagrum
from bayesnets.generate import random_nets
from bayesnets.inference import ExactConditionals, exact_conditionals
from bayesnets.network import BayesNet

NETS = 10
SIZE = 100
QUERIES = 200
ROUNDS = 5


class Query(NamedTuple):
    target: int
    condition: int
    value: int


def measure() -> list[dict[str, Any]]:
    """Ratios to pyagrum, seconds for ten nets and the largest difference between the answers."""
    nets = random_nets(NETS, SIZE, SIZE, seed=np.random.SeedSequence(20240101))
    sample = queries(nets)
    share = QUERIES / (2 * SIZE * (SIZE - 1))
    # Built beforehand, so that the extrapolation multiplies nothing but queries.
    engines = {name: [one_thread(kind, net) for net in nets] for name, kind in ENGINES.items()}
    ours, singles, sweeps = [], {name: [] for name in ENGINES}, []
    for one in nets[:ROUNDS]:
        ours.append(seconds(lambda: [exact_conditionals(net) for net in nets]))
        for name, of_nets in engines.items():
            time_of_sample = seconds(lambda of_nets=of_nets: one_by_one(of_nets, sample))
            singles[name].append(time_of_sample / share)
        sweeps.append(seconds(lambda one=one: condition_by_condition(one)) * NETS)
    best = min(singles, key=lambda name: statistics.median(singles[name]))
    mine = statistics.median(ours)
    by_query = statistics.median(singles[best]) / mine
    by_condition = statistics.median(sweeps) / mine
    truth = [exact_conditionals(net) for net in nets]
    difference = largest_difference(truth, sample, one_by_one(engines[best], sample))
    what = f"all-pairs exact conditionals of {NETS} nets of {SIZE} variables and {SIZE} edges"
    return [
        row(
            f"{what}: time of pyagrum query by query (its {best}, the faster of its two engines, "
            f"extrapolated from {QUERIES} random queries a net of {2 * SIZE * (SIZE - 1)}, "
            f"medians of {ROUNDS} rounds) over ours",
            by_query,
            "times",
            1.0,
            by_query >= 1,
        ),
        row(
            f"{what}: time of pyagrum with one propagation a condition and value, reading all "
            "posteriors (extrapolated from one net a round), over ours",
            by_condition,
            "times",
            1.0,
            by_condition >= 1,
        ),
        row(f"{what}: time of ours", mine, "seconds", 30.0, mine <= 30),
        row(
            f"{what}: largest difference from pyagrum over {NETS * QUERIES} random queries",
            difference,
            "probability",
            1e-10,
            difference <= 1e-10,
        ),
    ]


def queries(nets: tuple[BayesNet, ...]) -> list[list[Query]]:
    """Random queries of each net, of two different variables."""
    generator = np.random.default_rng(7)
    ends = generator.permuted(np.tile(np.arange(SIZE), (NETS * QUERIES, 1)), axis=1)[:, :2]
    values = generator.integers(2, size=NETS * QUERIES)
    every = [Query(int(t), int(c), int(v)) for (t, c), v in zip(ends, values, strict=True)]
    return [every[QUERIES * i : QUERIES * (i + 1)] for i in range(len(nets))]


ENGINES: dict[str, Callable[[Any], Any]] = {
    "LazyPropagation": pyagrum.LazyPropagation,
    "VariableElimination": pyagrum.VariableElimination,
}


def one_thread(kind: Callable[[Any], Any], net: BayesNet) -> Any:
    engine = kind(to_pyagrum(net))
    engine.setNumberOfThreads(1)
    return engine


def one_by_one(engines: list[Any], sample: list[list[Query]]) -> list[list[np.ndarray]]:
    """P(target | condition = value) by one inference a query, on an engine a net."""
    answers: list[list[np.ndarray]] = []
    for engine, of_net in zip(engines, sample, strict=True):
        found: list[np.ndarray] = []
        for query in of_net:
            engine.setTargets({query.target})
            engine.setEvidence({query.condition: query.value})
            engine.makeInference()
            found.append(engine.posterior(query.target).toarray())
        answers.append(found)
    return answers


def condition_by_condition(net: BayesNet) -> None:
    """One propagation for every condition and value, and all its posteriors."""
    engine = one_thread(pyagrum.LazyPropagation, net)
    for condition in range(net.num_variables):
        for value in range(net.arities[condition]):
            engine.setEvidence({condition: value})
            engine.makeInference()
            for target in range(net.num_variables):
                engine.posterior(target).toarray()


def largest_difference(
    exact: list[ExactConditionals], sample: list[list[Query]], answers: list[list[np.ndarray]]
) -> float:
    return max(
        float(np.abs(of_net.conditionals[q.condition, q.value, q.target] - answer).max())
        for of_net, questions, found in zip(exact, sample, answers, strict=True)
        for q, answer in zip(questions, found, strict=True)
    )


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def row(claim: str, value: float, unit: str, target: float, ok: bool) -> dict[str, Any]:
    return {"claim": claim, "value": value, "unit": unit, "target": target, "ok": ok}


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
