"""The experiment chain_theory: its figures against the closed form, and the command itself."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from bayesnets import chain_study, theory
from bayesnets.chain_theory import EXPERIMENT, ChainConfig
from workbench.errors import InputError
from workbench.progress import ProgressReporter
from workbench.runs import RunFolder

SMALL = ChainConfig(num_variables=6, num_values=2, chains=30)


def rows_of(config: ChainConfig, seed: int = 0) -> pd.DataFrame:
    frames: list[pd.DataFrame] = []
    for kind in config.kinds:
        for index in range(config.chains):
            chain = chain_study.draw_chain(config, kind, seed, index)
            frame = chain_study.chain_bias(chain, config.radius)
            frames.append(frame.assign(kind=kind, chain=index))
    return pd.concat(frames, ignore_index=True)


def run_command(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "workbench.experiment", "chain_theory", *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


# --- from chains to figures ---


def test_chain_bias_is_the_mean_over_the_entries_at_each_distance() -> None:
    chain = theory.random_chain(4, 2, seed=np.random.SeedSequence(1))
    rows = chain_study.chain_bias(chain, radius=1).set_index("distance")
    truth, direct = theory.true_conditionals(chain), theory.direct_estimates(chain)
    ends = np.concatenate([(direct - truth)[0, :, 3].ravel(), (direct - truth)[3, :, 0].ravel()])
    assert rows["bias2_direct"].to_dict()[3] == pytest.approx((ends**2).mean(), abs=1e-15)
    assert rows["entries"].tolist() == [24, 16, 8]
    assert np.isnan(rows["worse"].to_dict()[1])


def test_entries_without_a_true_value_are_not_counted() -> None:
    step = np.array([[0.6, 0.4], [0.1, 0.9]])
    chain = theory.Chain(np.array([1.0, 0.0]), np.stack([step, step]))
    rows = chain_study.chain_bias(chain, radius=1)
    # The second value of Y1 never occurs: 2 outcomes of 1 pair less at either distance.
    assert rows["entries"].tolist() == [14, 6]
    worse = theory.violations(
        theory.bias(theory.direct_estimates(chain), theory.true_conditionals(chain)),
        theory.bias(theory.scaffolded_estimates(chain), theory.true_conditionals(chain)),
    )
    assert rows["worse"].to_list()[1] == pytest.approx(np.nansum(worse) / 6)


@pytest.mark.parametrize("radius", [1, 2])
def test_figures_of_doubly_stochastic_chains_equal_the_closed_form(radius: int) -> None:
    config = ChainConfig(
        num_variables=6, num_values=3, chains=10, kinds=("doubly_stochastic",), radius=radius
    )
    figures = chain_study.summarise(rows_of(config), radius=radius, seed=0)
    for distance in range(radius + 1, 6):
        ratio = figures[f"ratio.doubly_stochastic.distance_{distance}"]
        expected = theory.squared_bias_ratio(6, distance, radius)
        assert ratio.value == pytest.approx(expected, abs=1e-12)
        assert ratio.low == pytest.approx(ratio.high, abs=1e-12)
        assert figures[f"violations.doubly_stochastic.distance_{distance}"].value == 0
    assert f"ratio.doubly_stochastic.distance_{radius}" not in figures
    table = chain_study.by_distance(figures, config)
    known = table.loc[table["theory"].notna()]
    assert set(known["quantity"]) == {"ratio", "violations", "bias2.scaffolded"}
    np.testing.assert_allclose(known["value"], known["theory"], atol=1e-12)


def test_figures_of_random_chains_are_means_with_intervals_over_chains() -> None:
    rows = rows_of(SMALL)
    figures = chain_study.summarise(rows, radius=1, seed=0)
    mine = rows.loc[(rows["kind"] == "random") & (rows["distance"] == 3)]
    direct = figures["bias2.random.direct.distance_3"]
    scaffolded = figures["bias2.random.scaffolded.distance_3"]
    assert direct.value == pytest.approx(mine["bias2_direct"].mean())
    assert direct.n == SMALL.chains
    assert direct.low < direct.value < direct.high
    ratio = figures["ratio.random.distance_3"]
    assert ratio.value == pytest.approx(scaffolded.value / direct.value)
    assert ratio.low < ratio.value < ratio.high < 1
    unseen = rows.loc[(rows["kind"] == "random") & (rows["distance"] > 1)]
    share = (unseen["worse"] * unseen["entries"]).sum() / unseen["entries"].sum()
    assert figures["violations.random.share"].value == pytest.approx(share)
    assert figures["violations.random.share"].value > 0
    error = mine["bias2_direct"].std() / np.sqrt(SMALL.chains)
    assert direct.high - direct.low == pytest.approx(2 * 1.96 * error, rel=0.2)


def test_figures_depend_on_the_rows_and_the_seed_alone() -> None:
    rows = rows_of(SMALL)
    again = chain_study.summarise(rows.sample(frac=1, random_state=1), radius=1, seed=5)
    figures = chain_study.summarise(rows, radius=1, seed=5)
    for name, figure in figures.items():
        np.testing.assert_allclose(again[name], figure, rtol=1e-12)


def test_chains_are_the_same_whatever_else_is_drawn_and_differ_by_name() -> None:
    first = chain_study.draw_chain(SMALL, "random", 0, 7)
    np.testing.assert_array_equal(
        first.transitions, chain_study.draw_chain(SMALL, "random", 0, 7).transitions
    )
    for seed, index in ((1, 7), (0, 8)):
        other = chain_study.draw_chain(SMALL, "random", seed, index)
        assert not np.allclose(first.transitions, other.transitions)


def test_one_chain_gives_figures_without_width() -> None:
    config = ChainConfig(num_variables=4, num_values=2, chains=1)
    figures = chain_study.summarise(rows_of(config), radius=1, seed=0)
    assert all(figure.low == figure.value == figure.high for figure in figures.values())


def test_windows_hold_the_closed_form_of_every_radius() -> None:
    windows = chain_study.observation_windows(10)
    assert sorted(set(windows["radius"])) == [1, 2, 3, 9]
    everything = windows.loc[windows["radius"] == 9]
    np.testing.assert_allclose(everything["remaining"], 0.25)
    at = windows.set_index(["radius", "distance"])["remaining"].to_dict()
    for distance in range(2, 10):
        assert at[1, distance] == pytest.approx(theory.squared_bias_ratio(10, distance))
    assert sorted(set(chain_study.observation_windows(3)["radius"])) == [1, 2]


def test_a_block_writes_the_rows_of_its_chains(tmp_path: Path) -> None:
    report = ProgressReporter(tmp_path / "none.sqlite", "block")
    block = chain_study.ChainBlock(SMALL, "random", seed=0, first=2, last=5)
    chain_study.analyse_block(block, tmp_path, report)
    rows = pd.read_parquet(tmp_path / "bias.parquet")
    assert list(rows["chain"]) == [2] * 5 + [3] * 5 + [4] * 5
    expected = chain_study.chain_bias(chain_study.draw_chain(SMALL, "random", 0, 3), 1)
    mine = rows.loc[rows["chain"] == 3].drop(columns=["kind", "chain"]).reset_index(drop=True)
    pd.testing.assert_frame_equal(mine, expected)


# --- configuration ---


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: ChainConfig(chains=0), "chains is 0"),
        (lambda: ChainConfig(num_values=1), "num_values is 1"),
        (lambda: ChainConfig(kinds=()), "kinds"),
        (lambda: ChainConfig(kinds=("random", "random")), "once"),
        (lambda: ChainConfig(num_variables=2), "radius of 1 on 2 variables"),
        (lambda: ChainConfig(num_variables=5, radius=4), "radius of 4"),
        (lambda: ChainConfig(radius=0), "radius of 0"),
        (lambda: ChainConfig(num_variables=1000, num_values=10), "too many"),
        (lambda: EXPERIMENT.plan(ChainConfig(alpha=0.0)), "alpha is 0.0"),
    ],
)
def test_impossible_configurations_are_refused(make: Callable[[], Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        make()


@pytest.mark.parametrize("preset", EXPERIMENT.presets)
def test_every_preset_has_a_plan(preset: str) -> None:
    config = EXPERIMENT.presets[preset]
    plan = EXPERIMENT.plan(config)
    assert f"{config.chains * 2:,}" in plan.rows[0].quantity
    assert 0 < plan.seconds < 3600
    assert 0 < plan.disk_bytes < 10**9


# --- the command ---


def test_the_command_runs_end_to_end(tmp_path: Path) -> None:
    done = run_command(
        *("--runs", str(tmp_path), "--seed", "4", "--workers", "1", "--compute", "serial"),
        *("--num-variables", "5", "--num-values", "2", "--chains", "12"),
    )
    assert done.returncode == 0, done.stderr
    last = done.stdout.strip().splitlines()[-1]
    assert last.startswith("run: ")
    folder = RunFolder.open(Path(last.removeprefix("run: ")))
    summary = json.loads((folder.path / "summary.json").read_text())
    assert (summary["experiment"], summary["status"]) == ("chain_theory", "done")
    ratio = summary["figures"]["ratio.doubly_stochastic.distance_3"]
    assert ratio["value"] == pytest.approx((1 - (5 / 7) ** 3) ** 2)
    assert ratio["n"] == 12
    assert folder.tables() == ["bias", "by_distance", "windows"]
    names = {path.name for path in folder.figure_files()}
    stills = {
        f"{n}.{s}" for n in ("bias", "ratio", "violations", "windows") for s in ("png", "svg")
    }
    assert names == stills | {"chain_theory.html"}
    report = (folder.path / "report.md").read_text()
    for name in ("bias", "ratio", "violations", "windows"):
        assert f"figures/{name}.png" in report
    assert "nan" not in report
    assert "https://cdn" not in (folder.path / "figures" / "chain_theory.html").read_text()


def test_the_command_plans_without_running(tmp_path: Path) -> None:
    done = run_command("--dry-run", "--preset", "standard", "--runs", str(tmp_path / "runs"))
    assert done.returncode == 0, done.stderr
    assert "4,000" in done.stdout
    assert not (tmp_path / "runs").exists()


def test_the_command_refuses_bad_input_with_a_remedy(tmp_path: Path) -> None:
    done = run_command("--runs", str(tmp_path), "--num-variables", "2")
    assert done.returncode == 2
    assert "leaves no pair" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_module_of_the_experiment_imports_light() -> None:
    code = "import sys, bayesnets.chain_theory; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {"pandas", "matplotlib", "altair", "jax", "scipy", "bayesnets.theory"}
    assert not heavy & set(done.stdout.split())
