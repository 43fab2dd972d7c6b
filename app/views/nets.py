"""Nets: drawn, in numbers, and asked."""

import streamlit as st

from app import url_state
from app.frame import guarded, page
from app.net_files import held_out_pairs, net_of_upload, read_run_net, run_nets
from app.nets.drawing import Pair, show_neighbourhood, show_pair
from app.nets.numbers import show_conditional_table, show_pairs, show_question
from app.run_list import choose_run
from app.site import REASONING_GAP
from app.text import plain
from bayesnets.network import BayesNet

_RUN, _FILE = "A run", "A BIF file"
_PARTS = ("Neighbourhood", "Pair and scaffold", "Tables", "Held-out pairs", "Ask")


def show() -> None:
    """The page."""
    source = url_state.switch("Nets of", (_RUN, _FILE), name="source")
    found = _of_run() if source == _RUN else _of_file()
    if found is None:
        return
    net, pairs = found
    few, many = min(net.arities), max(net.arities)
    states = f"{few}" if few == many else f"{few} to {many}"
    st.caption(f"{net.num_variables} variables of {states} states, {len(net.edges)} edges.")
    part = url_state.tabs_open(_PARTS, name="part")
    parts = {
        "Neighbourhood": lambda: show_neighbourhood(net),
        "Pair and scaffold": lambda: show_pair(net, pairs.get("held_out", [])),
        "Tables": lambda: show_conditional_table(net),
        "Held-out pairs": lambda: show_pairs(net, pairs),
        "Ask": lambda: show_question(net),
    }
    guarded(parts[part])


def _of_run() -> tuple[BayesNet, dict[str, list[Pair]]] | None:
    run = choose_run(*REASONING_GAP.experiments)
    if run is None:
        return None
    files = run_nets(run)
    if not files:
        st.info("The run has kept no nets yet.")
        return None
    number = url_state.choose("Net", list(files), name="net")
    return read_run_net(run, number), held_out_pairs(run, number)


def _of_file() -> tuple[BayesNet, dict[str, list[Pair]]] | None:
    sent = st.file_uploader("A net in the BIF format", type=["bif"])
    if sent is None:
        st.caption("Any BIF file, such as those of the bnlearn repository. It is not kept.")
        return None
    net = net_of_upload(sent.getvalue())
    st.caption(f"Read from {plain(sent.name)}.")
    return net, {}


page(
    "Nets",
    "The Bayes nets of a run, or one of your own: structure, tables, exact answers.",
    show,
)
