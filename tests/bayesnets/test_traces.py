import math

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from scipy.stats import spearmanr

from bayesnets.generate import random_net
from bayesnets.separation import d_separated
from bayesnets.traces import (
    binary_entropy,
    d_separating,
    summarise_traces,
    trace_profiles,
    trace_queries,
)
from tests.bayesnets import study_data
from tests.bayesnets.study_data import numbers, select
from workbench.errors import InputError


def finished_only(traces: pd.DataFrame) -> pd.DataFrame:
    return select(traces, finished=True)


def test_shares_and_lengths_are_the_plain_means():
    traces = study_data.traces()
    figures = summarise_traces(traces, resamples=100)
    for scheme in ("local_geom", "wrong_geom"):
        here = select(traces, scheme=scheme)
        done = finished_only(here)
        unfinished = figures[f"trace.{scheme}.unfinished"]
        assert unfinished.value == pytest.approx(1 - len(done) / len(here))
        assert unfinished.n == len(here)
        for name in ("d_separates", "length"):
            figure = figures[f"trace.{scheme}.{name}"]
            assert figure.value == pytest.approx(numbers(done, name).mean())
            assert figure.n == len(done)
            assert figure.low < figure.value < figure.high


def test_queries_average_their_finished_traces():
    traces = study_data.traces(schemes=("local_geom",))
    table = trace_queries(traces)
    done = finished_only(traces)
    assert numbers(table, "traces").sum() == len(done)
    one = select(done, net=2, target="X6", condition="X7")
    rows = select(table, net="2", target="X6", condition="X7")
    for value, row in zip((0, 1), rows.to_dict("records"), strict=True):
        here = select(one, value=value)
        answer = np.mean([p[-1] for p in here["answer_probability"]])
        assert row["length"] == pytest.approx(numbers(here, "length").mean())
        assert row["error"] == pytest.approx((answer - numbers(here, "true")[0]) ** 2)


@pytest.mark.parametrize("strength", [0.0, 1.0])
def test_correlation_of_length_and_error_within_nets(strength: float):
    """A net of long traces and large errors is no correlation; within nets, it is."""
    rng = np.random.default_rng(1)
    rows: list[dict[str, object]] = []
    for net in range(4):
        for pair in range(40):
            length = int(rng.integers(0, 5)) + 5 * net
            off = 0.05 * net + 0.04 * (
                strength * (length - 5 * net) + (1 - strength) * rng.integers(0, 5)
            )
            rows.append(
                {
                    "scheme": "local_geom",
                    "net": net,
                    "target": f"X{pair}",
                    "condition": f"Y{pair}",
                    "value": 0,
                    "run": 0,
                    "finished": True,
                    "length": length,
                    "variables": [f"X{i}" for i in range(length)],
                    "answer_probability": [0.5] * length + [0.1 + off],
                    "true": 0.1,
                    "d_separates": True,
                }
            )
    figure = summarise_traces(pd.DataFrame(rows))["trace.local_geom.length_error_correlation"]
    assert figure.n == 160
    if strength:
        assert figure.value == pytest.approx(1.0)
        assert figure.low == pytest.approx(1.0)
    else:
        assert figure.low < 0 < figure.high
        assert abs(figure.value) < 0.2


def test_correlation_in_one_net_is_spearmans():
    traces = select(study_data.traces(), scheme="local_geom", net=1)
    table = trace_queries(traces)
    expected = spearmanr(numbers(table, "length"), numbers(table, "error"))[0]
    figure = summarise_traces(traces, resamples=50)["trace.local_geom.length_error_correlation"]
    assert figure.value == pytest.approx(expected)


def test_profile_by_step_is_over_the_traces_that_are_as_long():
    traces = study_data.traces(schemes=("local_geom",), longest=6)
    profile = trace_profiles(traces, by="step", resamples=50)["local_geom"]
    done = finished_only(traces)
    lists = [np.asarray(p) for p in done["answer_probability"]]
    assert profile.position == [0, 1, 2, 3, 4, 5, 6]
    for k in (0, 3, 6):
        answers = np.array([p[k] for p in lists if len(p) > k])
        true = numbers(done.loc[[len(p) > k for p in lists]], "true")
        assert profile.entropy[k].n == len(answers)
        assert profile.entropy[k].value == pytest.approx(binary_entropy(answers).mean())
        assert profile.error[k].value == pytest.approx(np.abs(answers - true).mean())


def test_profile_by_part_follows_the_same_traces_from_first_to_last_answer():
    traces = study_data.traces()
    done = select(finished_only(traces), scheme="local_geom")
    done = done.loc[numbers(done, "length") > 0]
    profile = trace_profiles(traces, by="part", resamples=50)["local_geom"]
    assert profile.position == pytest.approx([i / 10 for i in range(11)])
    assert {f.n for f in profile.error} == {len(done)}
    for position, index in ((0, 0), (-1, -1)):
        answers = np.array([p[index] for p in done["answer_probability"]])
        expected = np.abs(answers - numbers(done, "true")).mean()
        assert profile.error[position].value == pytest.approx(expected)
    assert profile.error[-1].high < profile.error[0].low
    queries = trace_queries(select(traces, scheme="local_geom").loc[lambda t: t["length"] > 0])
    assert profile.mse[-1].value == pytest.approx(numbers(queries, "error").mean())
    assert profile.mse[-1].n == len(queries)


def test_traces_that_all_failed_have_no_profile_and_figures_say_so():
    traces = study_data.traces(schemes=("local_geom",)).assign(finished=False)
    assert trace_profiles(traces, by="part") == {}
    figures = summarise_traces(traces, resamples=20)
    assert figures["trace.local_geom.unfinished"].value == 1.0
    assert figures["trace.local_geom.d_separates"].n == 0
    assert math.isnan(figures["trace.local_geom.length_error_correlation"].value)


def test_entropy_of_an_answer():
    entropies = binary_entropy(np.array([0.0, 1.0, 0.5, 0.11, np.nan]))
    assert entropies[:4] == pytest.approx([0, 0, 1, 0.49992], abs=1e-4)
    assert math.isnan(entropies[4])


def test_d_separation_agrees_with_the_graph_one_trace_at_a_time():
    net = random_net(12, 12, seed=np.random.SeedSequence(5))
    rng = np.random.default_rng(0)
    dag = nx.relabel_nodes(net.dag, dict(enumerate(net.names)))
    rows: list[dict[str, object]] = []
    expected: list[bool] = []
    for _ in range(60):
        order = [net.names[i] for i in rng.permutation(12)]
        given = order[2 : 2 + int(rng.integers(0, 5))]
        rows.append({"target": order[0], "condition": order[1], "variables": given})
        expected.append(d_separated(dag, order[0], order[1], given))
    traces = pd.DataFrame(rows)
    assert d_separating(traces, net).tolist() == expected
    assert 0 < sum(expected) < 60
    with pytest.raises(InputError, match="name 'Z9', which is no variable"):
        d_separating(traces.assign(target="Z9"), net)


def test_lists_of_the_wrong_length_or_content_are_refused():
    traces = study_data.traces(schemes=("local_geom",))
    with pytest.raises(InputError, match=r"320 of 320 traces do not have length \+ 1"):
        summarise_traces(traces.assign(length=traces["length"] + 1))
    lists = [[7.0] * (int(n) + 1) for n in traces["length"]]
    with pytest.raises(InputError, match="320 rows holds what is no probability"):
        summarise_traces(traces.assign(answer_probability=lists))
    with pytest.raises(InputError, match="lacks the columns: finished"):
        trace_queries(traces.drop(columns="finished"))
