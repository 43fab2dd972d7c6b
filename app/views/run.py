"""Run: start an experiment from a form, watch it, stop it, take it up again."""

from typing import Any

import pandas as pd
import streamlit as st

from app import run_list, url_state
from app.actions import action_button
from app.config_form import changed, fields_of, nested, show_fields
from app.frame import page
from app.offer import VARIABLE, parted
from app.processes import start
from app.quick_start import show_started
from app.run_details import show_actions
from app.text import plain, show_error
from workbench.configs import config_from_json
from workbench.display import duration
from workbench.errors import InputError
from workbench.launch import size
from workbench.provenance import cpu_count
from workbench.registry import Experiment, Plan, experiment_names, get_experiment

_RECENT = 8


def show() -> None:
    """The page."""
    name = url_state.choose("Experiment", experiment_names(), name="experiment")
    experiment = get_experiment(name)
    st.markdown(f"**{plain(experiment.title)}**  \n{plain(experiment.description)}")
    preset = url_state.choose("Preset", list(experiment.presets), name="preset")
    first, second = st.columns(2)
    with first:
        seed = int(
            st.number_input("Seed", 0, None, 0, 1, key="seed", bind="query-params",
                            help="Seed of every random stream of the run.")
        )  # fmt: skip
    with second:
        workers = url_state.slide(
            "Workers", 1, max(cpu_count(), 2), name="workers", default=cpu_count()
        )
    fields, kept = parted(fields_of(experiment.presets[preset]))
    with st.expander("Configuration", icon=":material/tune:", expanded=False):
        values = show_fields(fields, preset)
        if kept:
            names = ", ".join(field.name for field in kept)
            words = " ".join(sorted({str(field.reach) for field in kept}))
            st.caption(
                f"Not offered here: {plain(names)}. These lead to addresses, programs or files;"
                f' a server that was started with {plain(VARIABLE)}="{words}" offers them.'
            )
    values |= {field.name: field.default for field in kept}
    changes = changed(fields, values)
    if changes:
        listed = ", ".join(f"{name} = {value}" for name, value in changes.items())
        st.caption(f"Changed from the preset: {plain(listed)}.")
    try:
        plan = _plan(experiment, values)
    except InputError as error:
        show_error(error)
    else:
        _show_plan(plan)
        label, icon = "Start the run", ":material/play_arrow:"
        if action_button(label, "start", icon=icon, kind="primary"):
            runs = run_list.runs_folder()
            start(name, preset, changes, seed=seed, workers=workers, runs=runs)
            st.toast("Started.")
    show_started()
    _show_recent(name)


def _plan(experiment: Experiment[Any], values: dict[str, Any]) -> Plan:
    kind = type(next(iter(experiment.presets.values())))
    return experiment.plan(config_from_json(kind, nested(values)))


def _show_plan(plan: Plan) -> None:
    rows = [*plan.rows, ("estimated time", duration(plan.seconds))]
    rows.append(("estimated disk", size(plan.disk_bytes)))
    table = pd.DataFrame(rows, columns=["what", "how much"])
    st.dataframe(table, hide_index=True, height="content", key="plan")
    st.caption("What the run would do, as estimated for this machine.")


def _show_recent(experiment: str) -> None:
    st.subheader(plain(f"Latest runs of {experiment}"), anchor=False)
    records = [record for record in run_list.list_runs() if record.experiment == experiment]
    if not records:
        st.caption("None yet.")
    for record in records[:_RECENT]:
        with st.container(border=True):
            st.text(record.path.name)
            st.caption(plain(run_list.run_title(record)))
            show_actions(record)


page("Run", "Start an experiment, watch it, stop it, and take it up again.", show)
