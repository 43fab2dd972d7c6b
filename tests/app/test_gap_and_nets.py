"""The pages on the reasoning gap and on nets, without a browser."""

import numpy as np
import pandas as pd
import pytest
from explorer_runs import DATA, run_named
from opened_pages import Opened

from app.nets.numbers import answer_rows
from bayesnets.bif import read_bif
from bayesnets.network import BayesNet
from workbench.runs import RunFolder

GAP = run_named("reasoning_gap")


def table(name: str) -> pd.DataFrame:
    return RunFolder.open(DATA / GAP).read_table(name)


@pytest.mark.parametrize("part", ["Errors", "Learning curves", "All traces", "Posterior"])
def test_a_part_has_a_chart_and_says_what_it_shows(opened: Opened, part: str) -> None:
    app = opened("reasoning_gap", part=part)
    assert app.get("vega_lite_chart") or app.get("arrow_vega_lite_chart")
    assert any(len(caption.value) > 60 for caption in app.caption)


def test_errors_stand_beside_the_published_ones(opened: Opened) -> None:
    app = opened("reasoning_gap")
    rows = app.dataframe[0].value
    ours = RunFolder.open(DATA / GAP).figures()["mse.local_geom.direct"].value
    row = rows[(rows["condition"] == "local (geometric)") & (rows["estimator"] == "direct")]
    assert row["MSE [95 % interval]"].item().startswith(f"{ours:.4f} [")
    assert row["published"].item().startswith("0.0270 [")


def test_questions_of_one_pair(opened: Opened) -> None:
    estimates = table("estimates")
    net = str(estimates["net"].iloc[0])
    app = opened("reasoning_gap", part="Questions", net=net)
    pair = app.selectbox(key="pair").options[1]
    app.selectbox(key="pair").set_value(pair).run()
    assert not app.exception
    rows = app.dataframe[0].value
    assert {f"{a} – {b}" for a, b in map(sorted, rows[["target", "condition"]].to_numpy())} == {
        pair
    }
    first = rows.iloc[0]
    kept = (estimates["net"] == int(net)) & (estimates["scheme"] == "local_geom")
    for name in ("target", "condition", "value"):
        kept &= estimates[name] == first[name]
    known = estimates[kept].set_index("estimator")["estimate"]
    assert first["free"] == known["free"]
    assert first["direct"] == known["direct"]


def test_a_trace_step_by_step(opened: Opened) -> None:
    app = opened("reasoning_gap", part="One trace")
    steps = app.dataframe[0].value
    traces = table("traces")
    traces = traces[(traces["scheme"] == "local_geom") & (traces["net"] == traces["net"].min())]
    first = traces.iloc[0]
    assert steps["variable"].tolist() == ["", *first["variables"]]
    np.testing.assert_array_equal(steps["P(answer)"], first["answer_probability"])
    assert steps["d-separated"].iloc[-1] == first["d_separates"]
    assert steps["entropy (bits)"].between(0, 1).all()


def test_an_answer_of_a_net_is_exact(opened: Opened) -> None:
    app = opened("nets", part="Ask")
    assert app.get("vega_lite_chart") or app.get("arrow_vega_lite_chart")
    net = small_net()
    rows = answer_rows(net, "wet", "rain", "no")
    cells = zip(rows["known"], rows["state"], strict=True)
    found = dict(zip(cells, rows["probability"], strict=True))
    assert found["rain = no", "yes"] == pytest.approx(0.1)
    assert found["nothing", "yes"] == pytest.approx(0.2 * 0.9 + 0.8 * 0.1)


def small_net() -> BayesNet:
    tables = (np.array([0.8, 0.2]), np.array([[0.9, 0.1], [0.1, 0.9]]))
    return BayesNet(("rain", "wet"), ((), (0,)), tables, (("no", "yes"), ("no", "yes")))


@pytest.mark.parametrize("part", ["Neighbourhood", "Pair and scaffold", "Tables", "Held-out pairs"])
def test_every_part_of_a_net_opens(opened: Opened, part: str) -> None:
    app = opened("nets", part=part)
    assert not app.error


def test_conditional_tables_are_those_of_the_file(opened: Opened) -> None:
    app = opened("nets", part="Tables")
    net = read_bif(DATA / GAP / "nets" / f"net-{app.selectbox(key='net').value}.bif")
    child = next(i for i, parents in enumerate(net.parents) if parents)
    app.selectbox(key="variable").set_value(net.names[child]).run()
    rows = app.dataframe[0].value
    shown = rows[[f"P({net.names[child]} = {s})" for s in net.states[child]]].to_numpy()
    np.testing.assert_array_equal(shown, net.tables[child].reshape(shown.shape))


def test_the_scaffold_of_adjacent_variables_is_refused_in_words(opened: Opened) -> None:
    app = opened("nets", part="Pair and scaffold")
    net = read_bif(DATA / GAP / "nets" / f"net-{app.selectbox(key='net').value}.bif")
    parent, child = net.edges[0]
    app.selectbox(key="target").set_value(net.names[parent])
    app.selectbox(key="given").set_value(net.names[child]).run()
    assert not app.exception
    assert "adjacent" in app.error[0].value
