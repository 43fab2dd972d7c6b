"""The quick studies, to be started from a page, and how those that were started are doing."""

import streamlit as st

from app import run_list
from app.actions import action_button
from app.processes import Started, start, started
from app.text import plain, show_error, show_text
from workbench.errors import InputError
from workbench.provenance import cpu_count
from workbench.registry import Found, all_experiments


def offer_quick_runs() -> None:
    """A button for the first preset of each installed study, and what the started ones say."""
    for found in all_experiments():
        _offer(found)
    show_started()


def _offer(found: Found) -> None:
    if found.experiment is None:
        st.warning(f"{plain(found.name)} is broken: {plain(found.problem)}")
        return
    experiment = found.experiment
    preset = next(iter(experiment.presets))
    words, button = st.columns([4, 1], vertical_alignment="center")
    words.markdown(f"**{plain(experiment.name)}**, {plain(preset)}  \n{plain(experiment.title)}")
    with button:
        pressed = action_button("Start", f"quick-{found.name}", icon=":material/play_arrow:")
    if pressed:
        try:
            start(
                experiment.name,
                preset,
                {},
                seed=0,
                workers=cpu_count(),
                runs=run_list.runs_folder(),
            )
        except InputError as error:
            show_error(error)


@st.fragment(run_every=2.0)
def show_started() -> None:
    """What was started here and still runs, or went wrong; the page is made anew when one
    ends, or a run begins."""
    processes = started()
    running = [record.path.name for record in run_list.list_runs() if record.status == "running"]
    seen = (sum(one.running() for one in processes), sorted(running))
    before = st.session_state.setdefault("_under_way", seen)
    st.session_state["_under_way"] = seen
    if before != seen:
        st.rerun(scope="app")
    for one in reversed(processes):
        if one.running():
            st.caption(f"Started: {plain(one.title)}")
        elif one.failed():
            _show_failure(one)


def _show_failure(one: Started) -> None:
    st.error(f"{plain(one.title)} ended with exit code {one.process.returncode}.")
    show_text(one.said().strip() or "It said nothing.", label="What it said:")
