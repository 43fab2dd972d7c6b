"""The problems of a study: nets from files, and another net's distances for wrong locality."""

import dataclasses
from pathlib import Path

import numpy as np

from bayesnets.bif import write_bif
from bayesnets.config import EXPERIMENT, ReasoningGapConfig
from bayesnets.network import BayesNet
from bayesnets.problems import make_problems

QUICK: ReasoningGapConfig = EXPERIMENT.presets["quick"]
SIZE = 60


def test_a_net_too_dense_to_be_drawn_can_be_read(tmp_path: Path) -> None:
    parents = tuple(tuple(range(max(0, v - 3), v)) for v in range(SIZE))
    generator = np.random.default_rng(1)
    net = BayesNet(
        names=tuple(f"V{v}" for v in range(SIZE)),
        parents=parents,
        tables=tuple(generator.dirichlet((0.2, 0.2), size=(2,) * len(p)) for p in parents),
        states=(("0", "1"),) * SIZE,
    )
    path = tmp_path / "dense.bif"
    write_bif(net, path)
    [problem] = make_problems(dataclasses.replace(QUICK, bif=(str(path),)), seed=3)
    other = problem.other_distances
    assert other.shape == (SIZE, SIZE)
    assert (other == other.T).all()
    assert (other == 1).sum() == 2 * len(net.edges)
    assert not np.array_equal(other, net.skeleton_distances)
