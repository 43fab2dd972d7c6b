"""Which run, problem and arm are shown."""

from pathlib import Path

import streamlit as st

from app import url_state
from app.run_list import run_title, runs_folder, runs_of
from app.site import PROOFS, RUN
from app.text import plain
from provers.batch.reading import is_batch
from provers.history import Found
from workbench.encoders.markdown import code_span
from workbench.files import read_json
from workbench.inside import files_inside

_RUN = "run"


def choose_proofs() -> Path | None:
    """A list of the studies and jobs at hand; None, and a hint, where there is none."""
    records = {record.path.name: record for record in runs_of(*PROOFS.experiments)}
    if not records:
        st.info(
            "No study of lemmas yet, and no job of `python -m provers.prove` in "
            f"{code_span(str(runs_folder()))}."
        )
        st.page_link(RUN.path, label="Start a study", icon=RUN.icon)
        return None
    chosen = url_state.choose("Run", list(records), name=_RUN)
    st.caption(plain(run_title(records[chosen])))
    return records[chosen].path


def choose_problem(found: list[Found]) -> Found:
    """Lists of the problems and, in a study, of the arms of one."""
    first, second = st.columns(2)
    with first:
        names = list(dict.fromkeys(each.problem for each in found))
        problem = url_state.choose("Problem", names, name="problem")
    mine = {each.arm: each for each in found if each.problem == problem}
    if list(mine) == [""]:
        return mine[""]
    with second:
        arm = url_state.choose("Arm", list(mine), name="arm", default="decoupled")
    return mine[arm]


def budget_of(run: Path) -> dict[str, float]:
    """What one problem may spend, by kind: seconds, checks, tokens, calls; without limit left out.

    Raises:
        InputError: the run's configuration is broken.
    """
    config = read_json(run / "config.json", inside=run)
    settings = config.get("config", config)
    kinds = ("seconds", "checks", "tokens", "calls")
    known = {kind: settings.get(kind) for kind in kinds} if isinstance(settings, dict) else {}
    return {k: float(v) for k, v in known.items() if isinstance(v, int | float) and v}


def batches(run: Path | None) -> dict[str, Path]:
    """Files of verdicts in the folder of runs, and in that of a run, by name."""
    folders = [runs_folder()] if run is None else [runs_folder(), run]
    found: dict[str, Path] = {}
    for folder in folders:
        for path in files_inside(folder, "*.jsonl"):
            if is_batch(path):
                found[path.name if folder == folders[0] else f"{folder.name}/{path.name}"] = path
    return found
