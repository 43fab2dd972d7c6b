"""A net drawn: a neighbourhood of a variable, or a pair with what separates it."""

import streamlit as st

from app import url_state
from app.charts import show_chart
from app.graph import Kind, graph_chart
from app.text import plain, show_error
from bayesnets.network import BayesNet
from bayesnets.separation import d_separated, scaffold
from workbench.errors import InputError

Pair = tuple[str, str]

_CENTRE = Kind("centre", "#D55E00", "square")
_NEAR = Kind("within the radius", "#56B4E9")
_TARGET = Kind("target", "#D55E00", "square")
_CONDITION = Kind("condition", "#E69F00", "triangle-up")
_SCAFFOLD = Kind("scaffold", "#0072B2", "diamond")
_FURTHEST = 6


def show_neighbourhood(net: BayesNet) -> None:
    """The net, with the variables near to one of them."""
    left, right = st.columns(2)
    with left:
        centre = url_state.choose(
            "Centre", list(net.names), name="centre", default=_most_connected(net)
        )
    with right:
        radius = url_state.slide("Radius, in edges", 0, _FURTHEST, name="radius", default=1)
    distances = net.skeleton_distances[net.index(centre)]
    near = [name for name, distance in zip(net.names, distances, strict=True) if distance <= radius]
    kind_of = dict.fromkeys(near, _NEAR) | {centre: _CENTRE}
    notes = {
        name: f"{distance} edges away" if distance < net.num_variables else "no path"
        for name, distance in zip(net.names, distances.tolist(), strict=True)
    }
    show_chart(
        graph_chart(net.names, _edges(net), (_CENTRE, _NEAR), kind_of, notes=notes),
        f"The net, edges leading down: what a local observation of this radius can show, "
        f"{len(near)} of {net.num_variables} variables.",
        name="net",
    )


def _most_connected(net: BayesNet) -> str:
    degrees = dict(net.dag.degree)
    return net.names[max(range(net.num_variables), key=lambda i: degrees[i])]


def show_pair(net: BayesNet, suggested: list[Pair]) -> None:
    """The net, with the scaffold of a pair.

    Args:
        net: the net.
        suggested: pairs that never occur together; the first of them is shown at first.
    """
    first = suggested[0] if suggested else net.names[:2]
    left, right = st.columns(2)
    with left:
        target = url_state.choose("Target", list(net.names), name="target", default=first[0])
    with right:
        condition = url_state.choose("Condition", list(net.names), name="given", default=first[1])
    try:
        between = _scaffold(net, target, condition, suggested)
    except InputError as error:
        show_error(error)
        return
    kind_of = dict.fromkeys(between, _SCAFFOLD) | {target: _TARGET, condition: _CONDITION}
    show_chart(
        graph_chart(net.names, _edges(net), (_TARGET, _CONDITION, _SCAFFOLD), kind_of),
        _words(net, target, condition, between),
        name="pair_net",
    )
    distance = int(net.skeleton_distances[net.index(target), net.index(condition)])
    if distance < net.num_variables:
        st.caption(f"They are {distance} edges apart.")


def _scaffold(net: BayesNet, target: str, condition: str, apart: list[Pair]) -> tuple[str, ...]:
    number = net.index
    found = scaffold(
        net.dag,
        number(target),
        number(condition),
        apart=[(number(a), number(b)) for a, b in apart],
    )
    return tuple(net.names[i] for i in found)


def _words(net: BayesNet, target: str, condition: str, between: tuple[str, ...]) -> str:
    ends = net.index(target), net.index(condition)
    if d_separated(net.dag, *ends, ()):
        return "The two do not depend on each other, so no scaffold is needed."
    listed = plain(", ".join(between))
    return (
        f"The scaffold of the pair, in the order in which it is named: {listed}. These are the "
        "fewest variables that d-separate the two; edges lead down."
    )


def _edges(net: BayesNet) -> list[Pair]:
    return [(net.names[a], net.names[b]) for a, b in net.edges]
