"""The study's configuration: sizes that follow from others, presets, and refusals."""

import dataclasses
import itertools
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bayesnets.bif import write_bif
from bayesnets.config import EXPERIMENT, ReasoningGapConfig
from bayesnets.generate import random_net
from bayesnets.plan import plan
from workbench.errors import InputError

QUICK: ReasoningGapConfig = EXPERIMENT.presets["quick"]


@given(
    tokens=st.integers(1, 10_000_000),
    evaluations=st.integers(1, 12),
    per_call=st.integers(1, 500),
)
def test_a_learning_curve_has_its_points_and_ends_with_the_training(
    tokens: int, evaluations: int, per_call: int
) -> None:
    config = dataclasses.replace(
        QUICK, training_tokens=tokens, evaluations=evaluations, steps_per_call=per_call
    )
    points = config.evaluation_calls
    assert len(points) == evaluations
    assert points[0] >= 1
    assert points[-1] == config.calls
    assert all(a < b for a, b in itertools.pairwise(points))
    assert config.steps == config.calls * config.steps_in_call
    asked = tokens // config.tokens_per_step
    assert config.steps <= max(asked, evaluations)
    assert config.steps > asked - config.calls


def test_points_lie_in_equal_ratios_from_a_tenth_on() -> None:
    config = dataclasses.replace(
        QUICK, training_tokens=1000 * 100 * QUICK.tokens_per_step, evaluations=3
    )
    assert config.evaluation_calls == (100, 316, 1000)


@pytest.mark.parametrize("preset", sorted(EXPERIMENT.presets))
def test_every_preset_can_be_planned(preset: str) -> None:
    planned = plan(EXPERIMENT.presets[preset])
    assert planned.seconds > 0
    assert planned.disk_bytes > 0


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"nets_used": 0}, "nets_used is 0"),
        ({"beta_a": -1.0}, "beta_a is -1.0"),
        ({"beta2": 1.0}, "beta2 is 1.0"),
        ({"held_out_pairs": 99}, "held_out_pairs is 99"),
        ({"nets_used": 1000}, "nets_used is 1000"),
        ({"schemes": ()}, "schemes is ()"),
        ({"schemes": ("local_geom", "local_geom")}, "schemes is"),
        ({"group_size": -1}, "group_size is -1"),
        ({"contrast_nets": -1}, "contrast_nets is -1"),
        ({"num_edges": -1}, "num_edges is -1"),
        ({"num_edges": 379}, "num_edges is 379"),
        ({"num_edges": 360}, "18 pairs that are not adjacent"),
        ({"learning_rate": float("inf")}, "learning_rate is inf"),
        ({"weight_decay": float("nan")}, "weight_decay is nan"),
        ({"warmup_steps": -5}, "warmup_steps is -5"),
        ({"checkpoint_seconds": -1.0}, "checkpoint_seconds is -1.0"),
    ],
)
def test_values_no_run_could_use_are_refused(changes: dict[str, object], named: str) -> None:
    with pytest.raises(InputError, match=named.replace("(", r"\(").replace(")", r"\)")):
        dataclasses.replace(QUICK, **changes)


def test_a_plan_refuses_nets_that_cannot_be_drawn() -> None:
    crowded = dataclasses.replace(QUICK, num_variables=60, num_edges=900)
    with pytest.raises(InputError, match="no acyclic graph with 900 edges on 60 variables"):
        plan(crowded)


def test_a_plan_counts_the_nets_of_files_as_they_are(tmp_path: Path) -> None:
    nets = [random_net(size, 10, seed=np.random.SeedSequence(1)) for size in (9, 11)]
    paths = [str(tmp_path / f"{net.num_variables}.bif") for net in nets]
    for net, path in zip(nets, paths, strict=True):
        write_bif(net, path)
    rows = dict(plan(dataclasses.replace(QUICK, bif=tuple(paths))).rows)
    assert rows["nets"] == "2 of 9 to 11 variables"
    assert dict(plan(dataclasses.replace(QUICK, bif=tuple(paths[:1]))).rows)["nets"] == (
        "1 of 9 variables"
    )


def test_a_plan_names_a_bif_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.bif cannot be read"):
        plan(dataclasses.replace(QUICK, bif=(str(tmp_path / "nowhere.bif"),)))
