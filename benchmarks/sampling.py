"""Ancestral samples a second against pyagrum and pgmpy, and their memory; prints JSON rows.

Everything samples the same net of 100 variables and 100 edges, in this process; rounds of the
samplers alternate, and medians over rounds are compared. Ours is timed to a fresh uint8 array of
samples by variables. What is compiled once and kept on disk is compiled before the first round.
"""

import json
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numba
import numpy as np

from bayesnets.agrum import pyagrum
from bayesnets.bif import to_pyagrum
from bayesnets.generate import random_net
from bayesnets.network import BayesNet
from bayesnets.sampling import sample_table
from bayesnets.table_kernels import LANES, _next_words  # pyright: ignore[reportPrivateUsage]
from benchmarks._rounds import in_rounds

SIZE = 100
ROUNDS = 7
OURS = 1_000_000
PEERS = 100_000
SEED = np.random.SeedSequence(5)
BITS_COMPARED = np.log2(64 * LANES) + 1.33
"""Words for each 64 values: levels until the last of a block's samples is decided, on average."""


def measure() -> list[dict[str, Any]]:
    """Ratios of speed to the peers and to random generators, and the peak of memory."""
    net = random_net(SIZE, SIZE, seed=np.random.SeedSequence(20240102))
    ways: dict[str, Callable[[], int]] = {
        "ours": lambda: len(sample_table(net, OURS, seed=SEED)),
        "ours, one thread": lambda: len(sample_table(net, OURS, seed=SEED, workers=1)),
        "numpy": numpy_words,
        "generator": lambda: own_words(int(OURS * SIZE / 64 * BITS_COMPARED)),
        "pyagrum": lambda: pyagrum_samples(net, delivered=False),
        "pyagrum, delivered": lambda: pyagrum_samples(net, delivered=True),
    }
    missing = ""
    try:
        ways |= pgmpy_ways(net)
    except ModuleNotFoundError as error:
        missing = f"not measured: {error}; install the extra `bench`"
    speeds = in_rounds(ways, ROUNDS)
    rows = [
        versus(speeds, "pyagrum", 50, "drawing only, its table left inside the generator"),
        versus(speeds, "pyagrum, delivered", 50, "to its pandas table"),
        row(
            "the same on one thread of ours, over pyagrum (drawing only)",
            speeds["ours, one thread"] / speeds["pyagrum"],
            "times",
            50,
            speeds["ours, one thread"] >= 50 * speeds["pyagrum"],
        ),
        row(
            f"ancestral samples of {SIZE} variables and {SIZE} edges on all processors",
            speeds["ours"],
            "samples a second",
            None,
            True,
        ),
        row(
            "samples a second on one thread over those for which numpy's fastest generator "
            "(SFC64) makes one 32-bit word a value",
            speeds["ours, one thread"] / speeds["numpy"],
            "times",
            None,
            True,
            note="above 1: fewer bits than a word decide a value",
        ),
        row(
            "share of the time, on one thread, in which our own generator makes the words used",
            speeds["ours, one thread"] / speeds["generator"],
            "of 1",
            None,
            True,
        ),
    ]
    for peer in ("pgmpy forward_sample", "pgmpy simulate"):
        what = "to its pandas table"
        rows.append(
            row(claim(peer, what), 0.0, "times", 400, False, note=missing)
            if missing
            else versus(speeds, peer, 400, what)
        )
    return [*rows, memory_row()]


def numpy_words() -> int:
    samples = OURS // 10
    generator = np.random.Generator(np.random.SFC64(5))
    generator.integers(2**32, size=(samples, SIZE), dtype=np.uint32)
    return samples


@numba.njit
def _spin(state: np.ndarray, words: np.ndarray, times: int) -> None:
    for _ in range(times):
        _next_words(state, words)


def own_words(count: int) -> int:
    """As many words as `OURS` samples use, made by the kernels' generator into one place."""
    state = np.random.default_rng(1).integers(2**64, size=(4, LANES), dtype=np.uint64)
    _spin(state, np.empty(LANES, np.uint64), count // LANES)
    return OURS


def pyagrum_samples(net: BayesNet, *, delivered: bool) -> int:
    samples = PEERS // 10 if delivered else PEERS
    theirs = to_pyagrum(net)  # kept by name: the generator does not keep it alive
    generator = pyagrum.BNDatabaseGenerator(theirs)
    generator.drawSamples(samples)
    return len(generator.to_pandas()) if delivered else samples


def pgmpy_ways(net: BayesNet) -> dict[str, Callable[[], int]]:
    """Both samplers of pgmpy; its speed grows with the size of a call, hence a large one."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pgmpy.factors.discrete import TabularCPD
        from pgmpy.models import DiscreteBayesianNetwork
        from pgmpy.sampling import BayesianModelSampling

    model = DiscreteBayesianNetwork()
    model.add_nodes_from(net.names)
    model.add_edges_from((net.names[parent], net.names[child]) for parent, child in net.edges)
    for name, parents, table in zip(net.names, net.parents, net.tables, strict=True):
        cards = table.shape[:-1]
        columns = table.reshape(-1, table.shape[-1]).T
        evidence = [net.names[parent] for parent in parents]
        model.add_cpds(TabularCPD(name, len(columns), columns, evidence, list(cards)))
    model.check_model()
    sampler = BayesianModelSampling(model)
    return {
        "pgmpy forward_sample": lambda: len(
            sampler.forward_sample(size=PEERS, show_progress=False, seed=1)
        ),
        "pgmpy simulate": lambda: len(model.simulate(PEERS, show_progress=False, seed=1)),
    }


def memory_row() -> dict[str, Any]:
    """The peak of a child process that samples a million rows at once, its start included."""
    code = (
        "import numpy as np\n"
        "from pathlib import Path\n"
        "from bayesnets.generate import random_net\n"
        "from bayesnets.sampling import sample_table\n"
        f"net = random_net({SIZE}, {SIZE}, seed=np.random.SeedSequence(20240102))\n"
        f"table = sample_table(net, {OURS}, seed=np.random.SeedSequence(5))\n"
        f"assert table.shape == ({OURS}, {SIZE})\n"
        "print(Path('/proc/self/status').read_text())\n"
    )
    what = f"peak memory of a process that samples {OURS} rows of {SIZE} variables into one table"
    if not Path("/proc/self/status").exists():
        return row(what, 0.0, "MiB", 1024, False, note="not measured: there is no /proc here")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    # Not getrusage: its peak begins with that of the process that started this one.
    peak = int(done.stdout.partition("VmHWM:")[2].split()[0]) / 2**10
    return row(what, peak, "MiB", 1024, peak < 1024)


def claim(peer: str, what: str) -> str:
    return (
        f"ancestral samples a second of a net of {SIZE} variables and {SIZE} edges, delivered as "
        f"uint8 on all processors, over those of {peer} ({what})"
    )


def versus(speeds: dict[str, float], peer: str, target: float, what: str) -> dict[str, Any]:
    ratio = speeds["ours"] / speeds[peer]
    return row(claim(peer, what), ratio, "times", target, ratio >= target)


def row(
    claim: str, value: float, unit: str, target: float | None, ok: bool, *, note: str = ""
) -> dict[str, Any]:
    told = {"claim": claim, "value": value, "unit": unit, "target": target, "ok": ok}
    return told | ({"note": note} if note else {})


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
