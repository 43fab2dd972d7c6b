"""A trained model against the queries of its net: one row an estimate, one row a free trace."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import equinox as eqx
import jax
import jax.numpy as jnp
import numpy as np
import pandas as pd
from jaxtyping import Array, Bool, Float, Float32, Int32, Key
from numpy.typing import NDArray

from bayesnets import estimators
from bayesnets.config import ReasoningGapConfig
from bayesnets.decoding import Decoder
from bayesnets.estimators import FreeTraces, Question
from bayesnets.pairs import CONTROL, HELD_OUT
from bayesnets.problems import Problem
from bayesnets.separation import d_separated_batch

# Scaffolds with more assignments than this are left without an exact expectation.
_MOST_ASSIGNMENTS = 4096

KeyStream = Callable[[str], Key[Array, ""]]

_direct = eqx.filter_jit(estimators.direct)
_through = eqx.filter_jit(estimators.through)
_through_exactly = eqx.filter_jit(estimators.through_exactly)
_free = eqx.filter_jit(estimators.free)


class Evaluation(NamedTuple):
    """Tables of one model.

    Attributes:
        estimates: a row for each query and estimator: pairs, target, condition, value, outcome,
            distance, scaffold_size, true, marginal, estimator, estimate, runs, runs_used,
            run_variance.
        traces: a row for each free run: target, condition, value, outcome, run, finished, length,
            variables, values, answer_probability, true, marginal, d_separates.
    """

    estimates: pd.DataFrame
    traces: pd.DataFrame


class _Answers(NamedTuple):
    """Probabilities for some queries: [queries] each."""

    estimate: Float[np.ndarray, " queries"]
    variance: Float[np.ndarray, " queries"]
    runs_used: NDArray[np.int64]


def evaluate(
    decoder: Decoder, problem: Problem, config: ReasoningGapConfig, stream: KeyStream
) -> Evaluation:
    """Ask a model every query of its net, with every estimator.

    Held-out queries are asked with all estimators, control queries directly, as in the paper.

    Args:
        decoder: model and language.
        problem: the net and its queries.
        config: runs, limits and sizes of calls.
        stream: gives the key of each named stream of sampled values.
    """
    asker = _Asker(decoder, problem, config, stream)
    held_out = np.flatnonzero(problem.queries.pairs == HELD_OUT)
    control = np.flatnonzero(problem.queries.pairs == CONTROL)
    everything = np.concatenate([held_out, control])
    traces = asker.free(held_out)
    tables = [
        asker.table(everything, "direct", 1, asker.direct(everything)),
        asker.table(
            held_out,
            "scaffolded",
            config.monte_carlo_runs,
            asker.through(held_out, problem.scaffolds, "scaffolded"),
        ),
        asker.table(held_out, "scaffolded_exact", 1, asker.exactly(held_out, problem.scaffolds)),
        asker.table(
            held_out,
            "negative",
            config.monte_carlo_runs,
            asker.through(held_out, problem.negative_scaffolds, "negative"),
        ),
        asker.table(
            held_out, "free", config.monte_carlo_runs, asker.free_answers(held_out, traces)
        ),
    ]
    return Evaluation(pd.concat(tables, ignore_index=True), asker.trace_table(held_out, traces))


class _Asker:
    """Asks queries in calls of a fixed size, so that few shapes are compiled."""

    def __init__(
        self, decoder: Decoder, problem: Problem, config: ReasoningGapConfig, stream: KeyStream
    ) -> None:
        self.decoder = decoder
        self.problem = problem
        self.queries = problem.queries
        self.config = config
        self.stream = stream

    def direct(self, places: NDArray[np.intp]) -> _Answers:
        def ask(question: Question, _call: Key[Array, ""], _rows: NDArray[np.intp]) -> Array:
            return _direct(self.decoder, question)

        return self._exact_answers(places, self._calls(places, len(places), 1, "direct", ask))

    def through(
        self, places: NDArray[np.intp], orders: tuple[tuple[int, ...], ...], stream: str
    ) -> _Answers:
        """Reason through given variables; queries with equally many go together."""
        answers = _missing(len(places))
        for length, chosen in _by_length(places, orders):

            def ask(question: Question, call: Key[Array, ""], rows: NDArray[np.intp]) -> Any:
                order = _order(orders, rows)
                return _through(
                    self.decoder, question, order, runs=self.config.monte_carlo_runs, key=call
                )

            result = self._calls(
                places[chosen], len(places), self.config.monte_carlo_runs, f"{stream}-{length}", ask
            )
            outcome = self.queries.outcome[places[chosen]][:, None]
            answers.estimate[chosen] = np.take_along_axis(result.mean, outcome, axis=1)[:, 0]
            answers.variance[chosen] = np.take_along_axis(result.variance, outcome, axis=1)[:, 0]
            answers.runs_used[chosen] = result.runs
        return answers

    def exactly(self, places: NDArray[np.intp], orders: tuple[tuple[int, ...], ...]) -> _Answers:
        answers = _missing(len(places))
        for length, chosen in _by_length(places, orders):
            assignments = max(self.problem.net.arities) ** length
            if assignments > _MOST_ASSIGNMENTS:
                continue

            def ask(question: Question, _call: Key[Array, ""], rows: NDArray[np.intp]) -> Array:
                return _through_exactly(self.decoder, question, _order(orders, rows))

            result = self._calls(places[chosen], len(places), assignments, "exactly", ask)
            some = self._exact_answers(places[chosen], result)
            answers.estimate[chosen] = some.estimate
            answers.runs_used[chosen] = 1
        return answers

    def free(self, places: NDArray[np.intp]) -> FreeTraces:
        """Traces of all runs of the queries, one query's runs after the other's."""

        def ask(question: Question, call: Key[Array, ""], _rows: NDArray[np.intp]) -> Any:
            wide = jax.tree.map(
                lambda x: jnp.repeat(x, self.config.monte_carlo_runs, axis=0), question
            )
            return _free(self.decoder, wide, limit=self.config.named_limit, key=call)

        return self._calls(places, len(places), self.config.monte_carlo_runs, "free", ask)

    def free_answers(self, places: NDArray[np.intp], traces: FreeTraces) -> _Answers:
        shape = (len(places), self.config.monte_carlo_runs, -1)
        result = estimators.average(jnp.asarray(traces.answer).reshape(shape))
        outcome = self.queries.outcome[places][:, None]
        return _Answers(
            np.take_along_axis(np.asarray(result.mean), outcome, axis=1)[:, 0],
            np.take_along_axis(np.asarray(result.variance), outcome, axis=1)[:, 0],
            np.asarray(result.runs),
        )

    def _exact_answers(
        self, places: NDArray[np.intp], shares: Float32[np.ndarray, "queries values"]
    ) -> _Answers:
        outcome = self.queries.outcome[places][:, None]
        answers = _missing(len(places))
        answers.estimate[:] = np.take_along_axis(np.asarray(shares), outcome, axis=1)[:, 0]
        answers.runs_used[:] = 1
        return answers

    def _calls(
        self,
        places: NDArray[np.intp],
        most: int,
        rows_each: int,
        stream: str,
        ask: Callable[[Question, Key[Array, ""], NDArray[np.intp]], Any],
    ) -> Any:
        """Ask in calls of equally many queries; the last is filled up and cut again.

        Args:
            places: the queries.
            most: as many as any call of this kind may get, so that sizes do not vary.
            rows_each: sequences that one query takes.
            stream: names the randomness.
            ask: answers a batch; every array it gives has the queries (or their runs) in front.
        """
        size = min(most, max(1, self.config.rows_per_call // rows_each))
        results: list[Any] = []
        base = self.stream(stream)
        for number, start in enumerate(range(0, len(places), size)):
            some = places[start : start + size]
            filled = np.resize(some, size)
            question = Question(
                jnp.asarray(self.queries.target[filled]),
                jnp.asarray(self.queries.condition[filled]),
                jnp.asarray(self.queries.value[filled]),
            )
            result = ask(question, jax.random.fold_in(base, number), filled)

            def cut(x: Array, keep: int = len(some)) -> NDArray[Any]:
                return np.asarray(x)[: keep * (len(x) // size)]

            results.append(jax.tree.map(cut, result))
        return jax.tree.map(lambda *parts: np.concatenate(parts), *results)

    def table(
        self, places: NDArray[np.intp], estimator: str, runs: int, answers: _Answers
    ) -> pd.DataFrame:
        queries, names = self.queries, np.array(self.problem.net.names, dtype=object)
        return pd.DataFrame(
            {
                "pairs": queries.pairs[places].astype(str),
                "target": names[queries.target[places]],
                "condition": names[queries.condition[places]],
                "value": queries.value[places],
                "outcome": queries.outcome[places],
                "distance": queries.distance[places],
                "scaffold_size": [len(self.problem.scaffolds[place]) for place in places],
                "true": queries.true[places],
                "marginal": queries.marginal[places],
                "estimator": estimator,
                "estimate": answers.estimate.astype(np.float64),
                "runs": runs,
                "runs_used": answers.runs_used,
                "run_variance": answers.variance.astype(np.float64),
            }
        )

    def trace_table(self, places: NDArray[np.intp], traces: FreeTraces) -> pd.DataFrame:
        runs = self.config.monte_carlo_runs
        rows = np.repeat(places, runs)
        queries, names = self.queries, np.array(self.problem.net.names, dtype=object)
        outcome = queries.outcome[rows]
        answers = np.take_along_axis(np.asarray(traces.answers), outcome[:, None, None], axis=2)[
            ..., 0
        ]
        lengths = traces.length.tolist()
        return pd.DataFrame(
            {
                "target": names[queries.target[rows]],
                "condition": names[queries.condition[rows]],
                "value": queries.value[rows],
                "outcome": outcome,
                "run": np.tile(np.arange(runs), len(places)),
                "finished": traces.finished,
                "length": traces.length,
                "variables": [
                    names[named[:length]].tolist()
                    for named, length in zip(traces.variables, lengths, strict=True)
                ],
                "values": [
                    values[:length].tolist()
                    for values, length in zip(traces.values, lengths, strict=True)
                ],
                "answer_probability": [
                    answer[: length + 1].astype(np.float64).tolist()
                    for answer, length in zip(answers, lengths, strict=True)
                ],
                "true": queries.true[rows],
                "marginal": queries.marginal[rows],
                "d_separates": d_separated_batch(
                    self.problem.net,
                    queries.target[rows],
                    queries.condition[rows],
                    _named(traces, self.problem.net.num_variables, queries.condition[rows]),
                ),
            }
        )


def _named(
    traces: FreeTraces, num_variables: int, condition: Int32[np.ndarray, " rows"]
) -> Bool[np.ndarray, "rows n"]:
    """Which variables besides the condition each run named."""
    named = np.zeros((len(condition), num_variables + 1), bool)
    np.put_along_axis(named, np.asarray(traces.variables), True, axis=1)  # -1 is the extra column
    named[np.arange(len(condition)), condition] = False
    return named[:, :-1]


def _missing(count: int) -> _Answers:
    return _Answers(np.full(count, np.nan), np.full(count, np.nan), np.zeros(count, np.int64))


def _by_length(
    places: NDArray[np.intp], orders: tuple[tuple[int, ...], ...]
) -> Iterator[tuple[int, NDArray[np.intp]]]:
    """Positions within `places` of the queries with equally many variables, by their number."""
    lengths = np.array([len(orders[place]) for place in places])
    for length in np.unique(lengths).tolist():
        yield length, np.flatnonzero(lengths == length)


def _order(orders: tuple[tuple[int, ...], ...], rows: NDArray[np.intp]) -> Int32[Array, "rows _"]:
    return jnp.asarray(np.array([orders[row] for row in rows], np.int32).reshape(len(rows), -1))
