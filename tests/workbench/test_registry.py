import importlib
import subprocess
import sys
from pathlib import Path

import pytest
from toy_runs import Toy

from workbench.errors import InputError
from workbench.registry import all_experiments, experiment_names, get_experiment


@pytest.fixture
def installed(toy: Toy, monkeypatch: pytest.MonkeyPatch) -> Toy:
    monkeypatch.syspath_prepend(str(toy.site))
    monkeypatch.delitem(sys.modules, "toy_study", raising=False)
    importlib.invalidate_caches()
    return toy


def test_broken_experiment_hides_no_other(installed: Toy):
    found = {one.name: one for one in all_experiments()}
    assert sorted(found) == experiment_names()
    assert found["toy"].experiment is not None
    assert found["toy"].experiment.title == "A toy study"
    assert found["broken"].experiment is None
    assert found["broken"].problem == "RuntimeError: half installed"


def test_experiment_by_name(installed: Toy):
    assert next(iter(get_experiment("toy").presets)) == "small"


def test_unknown_name_gets_near_ones(installed: Toy):
    with pytest.raises(InputError, match=r"'tooy'. Did you mean toy\?"):
        get_experiment("tooy")
    with pytest.raises(InputError, match=r"There are: .*toy"):
        get_experiment("zzzz")


def test_a_python_without_the_project_says_so():
    code = "from workbench.registry import get_experiment; get_experiment('reasoning_gap')"
    root = Path(__file__).parents[2]
    # -S: no installed packages, as in a shell whose environment is not activated.
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], cwd=root, capture_output=True, text=True, check=False
    )
    assert "InputError: This Python" in done.stderr
    assert "source .venv/bin/activate" in done.stderr


def test_broken_experiment_says_why(installed: Toy):
    with pytest.raises(InputError, match="half installed"):
        get_experiment("broken")


def test_entry_point_of_another_kind_is_named(installed: Toy):
    info = installed.site / "toy_study-1.0.dist-info" / "entry_points.txt"
    info.write_text("[workbench.experiments]\nodd = json:dumps\n")
    importlib.invalidate_caches()
    with pytest.raises(InputError, match="json:dumps is a function"):
        get_experiment("odd")
