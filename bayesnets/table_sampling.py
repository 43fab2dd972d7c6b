"""Large tables of samples on the processor, 64 samples to a word, on several threads."""

import functools
import itertools
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
from jaxtyping import UInt8

from bayesnets.network import BayesNet
from bayesnets.thresholds import thresholds
from workbench.errors import InputError

if TYPE_CHECKING:
    from bayesnets.table_kernels import RowNet

_ROWS_A_TASK = 2**16


def sample_table(
    net: BayesNet,
    num_samples: int,
    *,
    seed: np.random.SeedSequence,
    workers: int | None = None,
) -> UInt8[np.ndarray, "{num_samples} n"]:
    """Joint samples of all variables, one a row.

    Row i depends on the net, the seed and i alone, so tables of different lengths agree as far as
    both go, whatever the number of workers. Every conditional probability is within 2**-32 of the
    net's, and 0 and 1 are exact.

    Args:
        net: any net whose variables have at most 256 values.
        num_samples: rows, at least 0.
        seed: all randomness of the samples.
        workers: threads; None for one a processor.

    Raises:
        InputError: a size is out of range.
    """
    chunks = sample_chunks(net, num_samples, seed=seed, chunk=max(num_samples, 1), workers=workers)
    return next(chunks, np.empty((0, net.num_variables), np.uint8))


def sample_chunks(
    net: BayesNet,
    num_samples: int,
    *,
    seed: np.random.SeedSequence,
    chunk: int = 2**18,
    workers: int | None = None,
) -> Iterator[UInt8[np.ndarray, "samples n"]]:
    """The rows of `sample_table`, `chunk` at a time; holds no more than one chunk in memory.

    Raises:
        InputError: a size is out of range.
    """
    threads = _processors() if workers is None else workers
    for name, size, least in (
        ("num_samples", num_samples, 0),
        ("chunk", chunk, 1),
        ("workers", threads, 1),
    ):
        if size < least:
            raise InputError(f"{name} is {size}.", remedy=f"Give at least {least}.")
    if max(net.arities) > 256:
        raise InputError(
            f"A variable has {max(net.arities)} values.", remedy="Give each at most 256."
        )
    return _chunks(net, num_samples, seed, chunk, threads)


def _chunks(
    net: BayesNet, num_samples: int, seed: np.random.SeedSequence, chunk: int, workers: int
) -> Iterator[UInt8[np.ndarray, "samples n"]]:
    from bayesnets.table_kernels import fill_table

    rows = row_net(net)
    key = seed.generate_state(4, np.uint64)

    def fill(first: int, table: UInt8[np.ndarray, "samples n"], start: int) -> None:
        fill_table(rows, key, first + start, table[start : start + _ROWS_A_TASK])

    with ThreadPoolExecutor(workers) as pool:
        for first in range(0, num_samples, chunk):
            size = min(chunk, num_samples - first)
            table = np.empty((size, net.num_variables), np.uint8)
            for _ in pool.map(functools.partial(fill, first, table), range(0, size, _ROWS_A_TASK)):
                pass
            yield table


def row_net(net: BayesNet) -> "RowNet":
    """Lay out a net for the kernels."""
    from bayesnets.table_kernels import RowNet

    arities = np.array(net.arities, np.int64)
    first_planes = 1 + np.cumsum(arities) - arities
    cuts = int(arities.max()) - 1
    literals: list[tuple[int, ...]] = []
    first_rows = [0]
    for variable in net.order:
        parents = net.parents[variable]
        planes = [range(first_planes[p], first_planes[p] + arities[p]) for p in parents]
        literals += itertools.product(*planes)
        first_rows.append(len(literals))
    tables = [net.tables[v].reshape(-1, arities[v]) for v in net.order]
    values = np.arange(1, cuts + 1)[:, None]
    return RowNet(
        variables=np.array(net.order, np.int64),
        arities=arities[list(net.order)],
        first_planes=first_planes[list(net.order)],
        first_rows=np.array(first_rows, np.int64),
        first_literals=np.cumsum([0, *map(len, literals)], dtype=np.int64),
        literals=np.array(list(itertools.chain.from_iterable(literals)), np.int64),
        cuts=np.concatenate([thresholds(table, cuts) for table in tables]),
        value_planes=np.where(values < arities, first_planes + values, 0),
    )


def _processors() -> int:
    """Processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
