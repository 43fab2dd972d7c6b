"""What a net says in numbers: conditional tables, held-out pairs, and answers to questions."""

import itertools

import altair as alt
import pandas as pd
import streamlit as st

from app import url_state
from app.charts import show_chart
from app.net_files import exact
from app.tables import show_table
from bayesnets.inference import mutual_information
from bayesnets.network import BayesNet
from bayesnets.separation import d_separated

_NUMBER = "%.4f"
_MOST_ROWS = 5000


def show_conditional_table(net: BayesNet) -> None:
    """The table P(variable | parents) of one variable."""
    name = url_state.choose("Variable", list(net.names), name="variable")
    index = net.index(name)
    parents = net.parents[index]
    table = net.tables[index].reshape(-1, net.arities[index])
    rows = itertools.product(*(net.states[parent] for parent in parents))
    given = pd.DataFrame(
        itertools.islice(rows, _MOST_ROWS), columns=[net.names[parent] for parent in parents]
    )
    shown = pd.DataFrame(
        table[:_MOST_ROWS], columns=[f"P({name} = {state})" for state in net.states[index]]
    )
    words = "given its parents" if parents else "which has no parents"
    show_table(
        pd.concat([given, shown], axis=1) if parents else shown,
        f"The conditional table of the variable, {words}; each row sums to 1.",
        name="conditional_table",
        columns={column: st.column_config.NumberColumn(format=_NUMBER) for column in shown.columns},
    )


def show_question(net: BayesNet) -> None:
    """P(target | condition = value), worked out exactly, beside the target's marginal."""
    left, middle, right = st.columns(3)
    names = list(net.names)
    parent, child = net.edges[0] if net.edges else (0, 0)
    with left:
        target = url_state.choose("Target", names, name="asked", default=names[child])
    with middle:
        others = [name for name in names if name != target]
        if not others:
            st.info("A net of one variable can be asked about nothing else.")
            return
        condition = url_state.choose("Known", others, name="known", default=names[parent])
    with right:
        states = net.states[net.index(condition)]
        value = url_state.choose("Its value", list(states), name="value")
    rows = answer_rows(net, target, condition, value)
    show_chart(
        _bars(rows),
        "Exact probability of each state of the target, with what is known (filled) and with "
        "nothing known (grey).",
        name="question",
        data=rows,
    )
    i, j = net.index(target), net.index(condition)
    shared = float(mutual_information(exact(net))[i, j])
    apart = "" if d_separated(net.dag, i, j, ()) else " not"
    st.caption(
        f"Mutual information of the two: {shared:.4f} nats; given nothing they are{apart} "
        "d-separated."
    )


def answer_rows(net: BayesNet, target: str, condition: str, value: str) -> pd.DataFrame:
    """Probability of each state of the target, given that the condition has the value.

    Returns:
        A row a state and what is known ("condition = value", "nothing"): `state`, `known`,
        `probability`.
    """
    found = exact(net)
    i, j = net.index(target), net.index(condition)
    size = net.arities[i]
    given = found.conditionals[j, net.states[j].index(value), i, :size]
    return pd.DataFrame(
        {
            "state": [*net.states[i], *net.states[i]],
            "known": [f"{condition} = {value}"] * size + ["nothing"] * size,
            "probability": [*given.tolist(), *found.marginals[i, :size].tolist()],
        }
    )


def _bars(rows: pd.DataFrame) -> alt.Chart:
    kinds = list(dict.fromkeys(rows["known"]))
    return (
        alt.Chart(rows)
        .mark_bar()
        .encode(
            x=alt.X("probability:Q", scale=alt.Scale(domain=[0, 1])),
            y=alt.Y("state:N", sort=None, title=None),
            yOffset=alt.YOffset("known:N", sort=kinds),
            color=alt.Color(
                "known:N",
                title="known",
                scale=alt.Scale(domain=kinds, range=["#0072B2", "#888888"]),
                legend=alt.Legend(orient="bottom"),
            ),
            tooltip=["state:N", "known:N", alt.Tooltip("probability:Q", format=".4f")],
        )
        .properties(height=120 + 64 * len(set(rows["state"])))
    )


def show_pairs(net: BayesNet, pairs: dict[str, list[tuple[str, str]]]) -> None:
    """The pairs that were never shown together, and the control pairs."""
    if not pairs:
        st.info("Pairs are known for the nets of a run that is done.")
        return
    information = mutual_information(exact(net))
    rows = [
        {
            "pair": f"{a} – {b}",
            "kind": kind.replace("_", " "),
            "mutual information (nats)": float(information[net.index(a), net.index(b)]),
            "edges apart": int(net.skeleton_distances[net.index(a), net.index(b)]),
        }
        for kind, some in pairs.items()
        for a, b in some
    ]
    show_table(
        pd.DataFrame(rows),
        "Held-out pairs never occur together in a training sample; control pairs may.",
        name="pairs",
        columns={"mutual information (nats)": st.column_config.NumberColumn(format=_NUMBER)},
    )
