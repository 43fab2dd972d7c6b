"""Nets, pairs and questions one by one: the true conditional against each estimate."""

import altair as alt
import numpy as np
import pandas as pd
import streamlit as st

from app import url_state
from app.charts import show_chart
from app.run_list import try_table
from app.tables import records, show_table
from app.text import plain
from bayesnets.analysis import summarise
from bayesnets.charts import errors_chart, scatter_chart
from bayesnets.figure_data import error_rows, main_scheme, scatter_rows
from bayesnets.palette import estimator_look, estimators_in_order, scheme_look, schemes_in_order
from workbench.runs import RunFolder

ALL = "all"
_QUERY = ["net", "seed", "target", "condition", "value", "outcome", "pairs"]
_RESAMPLES = 500


def show_queries(run: RunFolder) -> None:
    """Every question under one condition, of all nets, of one, or of one pair."""
    estimates = try_table(run, "estimates")
    if estimates is None or not len(estimates):
        st.info("The run has no estimates yet: they come when the run is done.")
        return
    rows, scheme = _chosen(estimates)
    shown = scatter_rows(rows, scheme)
    if len(shown):
        show_chart(
            scatter_chart(shown),
            f"True against estimated probability of every held-out question shown, "
            f"{plain(scheme_look(scheme).title)}: the closer to the line, the better.",
            name="scatter",
            data=shown,
        )
    one_net = len(set(rows["net"])) == 1
    one_pair = one_net and len(set(_pair_labels(rows))) == 1
    if one_pair:
        _show_pair(rows)
    elif one_net:
        _show_net(rows)
    table = _by_question(rows)
    show_table(
        table,
        "Each question P(target = outcome | condition = value): the truth, the target's marginal, "
        "and what each estimator says.",
        name="questions",
        columns={
            name: st.column_config.NumberColumn(format="%.3f")
            for name in table.columns
            if table[name].dtype.kind == "f"
        },
    )


def _chosen(estimates: pd.DataFrame) -> tuple[pd.DataFrame, str]:
    schemes = schemes_in_order([str(s) for s in estimates["scheme"].unique()])
    first, second, third, fourth = st.columns(4)
    with first:
        scheme = url_state.choose(
            "Condition",
            schemes,
            name="condition",
            default=main_scheme(schemes),
            title=lambda scheme: scheme_look(scheme).title,
        )
    rows = estimates.loc[estimates["scheme"] == scheme]
    with second:
        net = url_state.choose(
            "Net", [ALL, *(str(n) for n in sorted(rows["net"].unique()))], name="net"
        )
    if net != ALL:
        rows = rows.loc[rows["net"].astype(str) == net]
    with third:
        kinds = sorted({str(kind) for kind in rows["pairs"]}, reverse=True)
        kind = url_state.choose("Pairs", kinds, name="pairs", title=lambda k: k.replace("_", " "))
    rows = rows.loc[rows["pairs"] == kind]
    if net == ALL:
        return rows, scheme
    labels = _pair_labels(rows)
    with fourth:
        pair = url_state.choose("Pair", [ALL, *dict.fromkeys(labels)], name="pair")
    return (rows if pair == ALL else rows.loc[np.array(labels) == pair]), scheme


def _pair_labels(rows: pd.DataFrame) -> list[str]:
    """Each row's unordered pair, as "X2 – X10"."""
    ends = zip(rows["target"].astype(str), rows["condition"].astype(str), strict=True)
    return [" – ".join(sorted(pair)) for pair in ends]


def _show_net(rows: pd.DataFrame) -> None:
    figures = summarise(rows, resamples=_RESAMPLES)
    table = error_rows(figures)
    if not len(table):
        return
    scheme = str(table["scheme"].iloc[0])
    show_chart(
        errors_chart(table, {scheme: figures[f"baseline.{scheme}.marginal"].value}),
        "Mean squared error of this net alone, with 95 % intervals over its pairs; hollow: "
        "published for all nets.",
        name="net_errors",
        data=table,
    )


def _show_pair(rows: pd.DataFrame) -> None:
    """The questions of one pair on lines: truth and estimates."""
    names = estimators_in_order([str(name) for name in rows["estimator"]])
    looks = {name: estimator_look(name) for name in names}
    table = pd.DataFrame(
        [
            {
                "question": f"P({r['target']} = {r['outcome']} | {r['condition']} = {r['value']})",
                "estimator": looks[r["estimator"]].title,
                **{name: r[name] for name in ("true", "marginal", "estimate")},
            }
            for r in records(rows)
        ]
    )
    titles = [look.title for look in looks.values()]
    base = alt.Chart(table).encode(y=alt.Y("question:N", title=None, axis=alt.Axis(labelLimit=260)))
    truth = base.mark_tick(thickness=3, size=26, color="#000000").encode(
        x=alt.X("true:Q", title="probability", scale=alt.Scale(domain=[0, 1])),
        tooltip=["question:N", alt.Tooltip("true:Q", format=".4f")],
    )
    marginal = base.mark_tick(thickness=1, size=26, color="#666666").encode(
        x="marginal:Q", tooltip=["question:N", alt.Tooltip("marginal:Q", format=".4f")]
    )
    dots = base.mark_point(filled=True, size=80, opacity=0.9).encode(
        x="estimate:Q",
        color=alt.Color(
            "estimator:N",
            title=None,
            legend=alt.Legend(orient="bottom"),
            scale=alt.Scale(domain=titles, range=[look.colour for look in looks.values()]),
        ),
        shape=alt.Shape(
            "estimator:N",
            legend=None,
            scale=alt.Scale(domain=titles, range=[look.shape for look in looks.values()]),
        ),
        tooltip=["question:N", "estimator:N", alt.Tooltip("estimate:Q", format=".4f")],
    )
    count = len(set(table["question"]))
    show_chart(
        alt.layer(marginal, truth, dots).properties(height=44 * count + 110),
        "The questions of this pair: the truth (thick), the target's marginal (thin), and each "
        "estimate.",
        name="pair",
        data=table,
    )


def _by_question(rows: pd.DataFrame) -> pd.DataFrame:
    """A row a question, a column an estimator."""
    keys = [name for name in _QUERY if name in rows.columns]
    names = estimators_in_order([str(name) for name in rows["estimator"]])
    wide: dict[tuple[object, ...], dict[str, object]] = {}
    columns = [*keys, "true", "marginal"]
    for row in records(rows):
        question = tuple(row[name] for name in columns)
        line = wide.setdefault(question, {name: row[name] for name in columns})
        line[row["estimator"]] = row["estimate"]
    return pd.DataFrame(list(wide.values()), columns=[*columns, *names])
