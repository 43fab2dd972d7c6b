"""Runs as child processes: the form's values reach the command line, and a run can be stopped."""

import signal
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.config_form import changed, field_docs, fields_of, nested
from app.processes import Started, arguments, resume, start, started, stop
from bayesnets.config import EXPERIMENT, ReasoningGapConfig
from workbench.configs import config_from_json, config_to_json
from workbench.errors import InputError
from workbench.options import NewRun, parse
from workbench.runs import RunRecord, list_runs

CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "num_variables": st.integers(20, 40),
        "learning_rate": st.floats(1e-6, 1, allow_subnormal=False),
        "schemes": st.lists(st.sampled_from(["local_geom", "wrong_zipf"]), min_size=1, unique=True),
        "bif": st.lists(st.sampled_from(["a.bif", "b c.bif", "$(x).bif"]), unique=True),
        "serialisation": st.sampled_from(["compact", "text"]),
    },
)


@given(CHANGES)
def test_the_command_line_means_what_the_form_says(changes: dict[str, Any]) -> None:
    options = [part for name, value in changes.items() for part in arguments(name, value)]
    parsed = parse(EXPERIMENT, ["--preset=quick", *options], prog="test")
    assert isinstance(parsed, NewRun)
    base = config_to_json(EXPERIMENT.presets["quick"])
    assert parsed.config == config_from_json(ReasoningGapConfig, {**base, **changes})


def test_an_entry_that_looks_like_an_option_is_refused() -> None:
    with pytest.raises(InputError, match="--seed"):
        arguments("schemes", ["--seed"])


def test_fields_have_their_defaults_and_docs() -> None:
    fields = fields_of(ReasoningGapConfig())
    values = {field.name: field.default for field in fields}
    assert config_from_json(ReasoningGapConfig, nested(values)) == ReasoningGapConfig()
    assert changed(fields, {**values, "heads": 3}) == {"heads": 3}
    assert field_docs(ReasoningGapConfig)["heads"] == "Attention heads."
    assert all(field.help_text for field in fields)


def test_a_run_is_started_stopped_and_taken_up_again(tmp_path: Path) -> None:
    changes = {"chains": 200_000, "kinds": ["random"]}
    begun = start("chain_theory", "quick", changes, seed=3, workers=1, runs=tmp_path)
    assert begun in started()
    record = wait_for(tmp_path, "running", begun)
    stop(record)
    assert begun.process.wait(timeout=60) == 143
    record = wait_for(tmp_path, "interrupted", begun)
    with pytest.raises(InputError, match="No process"):
        stop(record)
    again = resume(record)
    stop(wait_for(tmp_path, "running", again))
    # Stopped before it could say goodbye, it has lost nothing either.
    assert again.process.wait(timeout=60) in (143, -signal.SIGTERM)
    assert not again.running()
    assert not begun.failed()
    assert not again.failed()
    assert wait_for(tmp_path, "interrupted", again).path == record.path


def test_a_process_that_fails_is_told_from_one_that_was_stopped(tmp_path: Path) -> None:
    begun = start("chain_theory", "quick", {"chains": -1}, seed=3, workers=1, runs=tmp_path)
    assert begun.process.wait(timeout=60) not in (0, 143)
    assert begun.failed()
    assert "chains" in begun.said()


def test_a_process_that_is_no_run_is_never_stopped(tmp_path: Path) -> None:
    record = list_runs_of_test_process(tmp_path)
    with pytest.raises(InputError, match="No process"):
        stop(record)


def list_runs_of_test_process(folder: Path) -> RunRecord:
    """A run whose lock names this very process, which is no run."""
    from workbench.runs import RunFolder

    RunFolder.create(folder, experiment="toy", preset="small", config={}, seed=0)
    return list_runs(folder)[0]


def wait_for(folder: Path, status: str, begun: Started) -> RunRecord:
    for _ in range(1200):
        for record in list_runs(folder):
            if record.status == status:
                return record
        assert status != "running" or begun.running(), begun.said()
        time.sleep(0.05)
    raise AssertionError(f"no run is {status}: {begun.said()}")
