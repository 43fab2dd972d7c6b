"""Free traces: what the model named, step by step, and what it would have answered there."""

from typing import Any

import altair as alt
import numpy as np
import pandas as pd
import streamlit as st

from app import url_state
from app.charts import show_chart
from app.graph import Kind, graph_chart
from app.net_files import read_run_net
from app.run_list import try_table
from app.tables import records, show_table
from bayesnets.charts import lengths_chart, traces_chart
from bayesnets.figure_data import main_scheme
from bayesnets.network import BayesNet
from bayesnets.palette import estimator_look, scheme_look, schemes_in_order
from bayesnets.traces import binary_entropy, d_separating, trace_queries
from workbench.errors import InputError
from workbench.runs import RunFolder

_TARGET = Kind("target", "#D55E00", "square")
_CONDITION = Kind("condition", "#E69F00", "triangle-up")
_NOW = Kind("named at this step", "#0072B2", "diamond")
_NAMED = Kind("named before", "#56B4E9", "diamond")
_KINDS = (_TARGET, _CONDITION, _NOW, _NAMED)
_OTHERS = 60


def show_one_trace(run: RunFolder) -> None:
    """One trace of one question, step by step."""
    traces = _traces(run)
    if traces is None:
        return
    rows = _chosen_question(traces)
    number = url_state.slide("Run of this question", 0, len(rows) - 1, name="trace")
    trace = records(rows.iloc[[number]])[0]
    _show_verdict(trace)
    steps = _steps(trace, run)
    step = url_state.slide("Step", 0, len(steps) - 1, name="step", default=len(steps) - 1)
    net = _net(run, trace)
    left, right = st.columns([3, 2])
    with left:
        _show_answer(steps, rows, trace, step)
    with right:
        if net is not None:
            _show_graph(net, trace, step)
    show_table(
        steps,
        "Step by step: the variable named and the value sampled for it, the answer that the model "
        "would have given there, its entropy in bits, and whether what is named by then "
        "d-separates target and condition.",
        name="steps",
        columns={
            "P(answer)": st.column_config.NumberColumn(format="%.3f"),
            "entropy (bits)": st.column_config.NumberColumn(format="%.3f"),
        },
    )


def _traces(run: RunFolder) -> pd.DataFrame | None:
    traces = try_table(run, "traces")
    if traces is None or not len(traces):
        st.info("The run has no free traces yet: they come when the run is done.")
        return None
    return traces


def _chosen_question(traces: pd.DataFrame) -> pd.DataFrame:
    schemes = schemes_in_order([str(s) for s in traces["scheme"].unique()])
    first, second, third = st.columns([2, 1, 3])
    with first:
        scheme = url_state.choose(
            "Condition",
            schemes,
            name="condition",
            default=main_scheme(schemes),
            title=lambda scheme: scheme_look(scheme).title,
        )
    rows = traces.loc[traces["scheme"].to_numpy() == scheme]
    with second:
        net = url_state.choose("Net", [str(n) for n in sorted(rows["net"].unique())], name="net")
    rows = rows.loc[rows["net"].astype(str).to_numpy() == net]
    labels = np.array(
        [
            f"P({target} = {outcome} | {condition} = {value})"
            for target, outcome, condition, value in zip(
                rows["target"], rows["outcome"], rows["condition"], rows["value"], strict=True
            )
        ]
    )
    with third:
        question = url_state.choose(
            "Question", list(dict.fromkeys(labels.tolist())), name="question"
        )
    return rows.loc[labels == question]


def _show_verdict(trace: dict[str, Any]) -> None:
    answer = float(trace["answer_probability"][-1])
    first, second, third, fourth = st.columns(4)
    first.metric("Truth", f"{trace['true']:.3f}")
    second.metric("Answer of this trace", f"{answer:.3f}", f"{answer - trace['true']:+.3f}", "off")
    third.metric("Variables named", int(trace["length"]))
    words = "yes" if trace["d_separates"] else "no"
    fourth.metric("d-separates", words if trace["finished"] else f"{words}; never ended")


def _net(run: RunFolder, trace: dict[str, Any]) -> BayesNet | None:
    try:
        return read_run_net(run, str(trace["net"]))
    except InputError:
        return None


def _steps(trace: dict[str, Any], run: RunFolder) -> pd.DataFrame:
    """A row a step, the first before anything is named."""
    answers = np.asarray(trace["answer_probability"], dtype=np.float64)
    named = [str(name) for name in trace["variables"]]
    values = [str(value) for value in trace["values"]]
    table = pd.DataFrame(
        {
            "step": range(len(answers)),
            "variable": ["", *named][: len(answers)],
            "value": ["", *values][: len(answers)],
            "P(answer)": answers,
            "entropy (bits)": binary_entropy(answers),
        }
    )
    net = _net(run, trace)
    if net is None:
        return table
    prefixes = pd.DataFrame(
        {
            "target": [trace["target"]] * len(answers),
            "condition": [trace["condition"]] * len(answers),
            "variables": [_between(named[:step], trace) for step in range(len(answers))],
        }
    )
    return table.assign(**{"d-separated": d_separating(prefixes, net)})


def _between(named: list[str], trace: dict[str, Any]) -> list[str]:
    """The named variables but target and condition themselves, each once."""
    return [
        name for name in dict.fromkeys(named) if name not in (trace["target"], trace["condition"])
    ]


def _show_answer(steps: pd.DataFrame, rows: pd.DataFrame, trace: dict[str, Any], step: int) -> None:
    look = estimator_look("free")
    others = pd.concat(
        [
            pd.DataFrame(
                {"trace": i, "step": range(len(answers)), "P(answer)": answers, "measure": _ANSWER}
            )
            for i, answers in enumerate(rows["answer_probability"].iloc[:_OTHERS])
        ]
    )
    x = alt.X(
        "step:Q",
        title="variables named so far",
        axis=alt.Axis(tickMinStep=1),
        scale=alt.Scale(domain=[0, max(map(len, rows["answer_probability"])) - 1], nice=False),
    )
    whole = alt.Scale(domain=[0, 1])
    faint = (
        alt.Chart(others)
        .mark_line(strokeWidth=0.7, opacity=0.25, color="#888888")
        .encode(x=x, y=alt.Y("P(answer):Q", title=_ANSWER, scale=whole), detail="trace:N")
    )
    truth = (
        alt.Chart(pd.DataFrame({"true": [float(trace["true"])]}))
        .mark_rule(color="#000000", strokeDash=[4, 2])
        .encode(y="true:Q", tooltip=alt.Tooltip("true:Q", format=".4f"))
    )
    now = alt.Chart(pd.DataFrame({"step": [step]})).mark_rule(color="#0072B2").encode(x="step:Q")
    tips = ["step:Q", "variable:N", "value:N"]
    tips_of = [*tips, alt.Tooltip("P(answer):Q", format=".4f")]
    base = alt.Chart(steps).encode(x=x)
    line = base.mark_line(color=look.colour, point=alt.OverlayMarkDef(size=60, color=look.colour))
    answer = alt.layer(faint, truth, now, line.encode(y="P(answer):Q", tooltip=tips_of))
    entropy = alt.layer(
        now,
        base.mark_line(color="#CC79A7", point=alt.OverlayMarkDef(size=40, color="#CC79A7")).encode(
            y=alt.Y("entropy (bits):Q", scale=whole),
            tooltip=[*tips, alt.Tooltip("entropy (bits):Q", format=".3f")],
        ),
    )
    show_chart(
        answer.properties(height=260),
        f"The answer of this trace as it goes (green) among the others of the question (grey, at "
        f"most {_OTHERS}) and the truth (dashed); the blue line is the chosen step.",
        name="trace",
        data=steps,
    )
    show_chart(
        entropy.properties(height=170),
        "Entropy of the answer in bits: 0 is certain, 1 is even.",
        name="trace_entropy",
        data=steps,
    )


_ANSWER = "probability of the answer"


def _show_graph(net: BayesNet, trace: dict[str, Any], step: int) -> None:
    names = list(net.names)
    named = [str(name) for name in trace["variables"]][:step]
    kind_of = dict.fromkeys(named, _NAMED)
    if named:
        kind_of[named[-1]] = _NOW
    kind_of |= {str(trace["target"]): _TARGET, str(trace["condition"]): _CONDITION}
    edges = [(names[a], names[b]) for a, b in net.edges]
    ends = {str(trace["target"]), str(trace["condition"])}
    part = _part_of(names, edges, ends | set(named))
    show_chart(
        graph_chart(part, [e for e in edges if e[0] in part and e[1] in part], _KINDS, kind_of),
        "The parts of the net that the trace touches, edges leading down.",
        name="trace_net",
    )


def _part_of(names: list[str], edges: list[tuple[str, str]], wanted: set[str]) -> list[str]:
    """The variables that hang together with a wanted one, in order."""
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph(edges)
    graph.add_nodes_from(names)
    parts = [part for part in nx.connected_components(graph) if part & wanted]
    return [name for name in names if any(name in part for part in parts)]


def show_all_traces(run: RunFolder) -> None:
    """All traces on average."""
    traces = _traces(run)
    if traces is None:
        return
    profiles = try_table(run, "trace_profiles")
    if profiles is not None and len(profiles):
        show_chart(
            traces_chart(profiles),
            "What the model would answer along a free trace, with 95 % intervals: how sure it is, "
            "how far one trace's answer lies from the truth, and the error of the mean of a "
            "question's traces.",
            name="trace_profiles",
            data=profiles,
        )
    queries = _queries(traces, str(run.path))
    show_chart(
        lengths_chart(queries),
        "Length of free traces against the error of their answer: each point is a held-out "
        "question.",
        name="trace_lengths",
        data=queries,
    )


@st.cache_data(show_spinner=False, max_entries=8)
def _queries(_rows: pd.DataFrame, run: str) -> pd.DataFrame:
    del run  # names the table, which is too long to be hashed
    return trace_queries(_rows)
