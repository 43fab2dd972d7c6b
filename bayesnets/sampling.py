"""Ancestral samples of nets: on the device, under `jit` and `vmap`, and as large tables."""

import functools
from collections.abc import Sequence
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Int32, Key, UInt8, UInt32
from numpy.typing import NDArray

from bayesnets.network import BayesNet
from bayesnets.table_sampling import sample_chunks, sample_table
from bayesnets.thresholds import CERTAIN, thresholds
from workbench.errors import InputError

__all__ = [
    "DeviceNet",
    "ancestral_sample",
    "sample_chunks",
    "sample_table",
    "stack_nets",
    "to_device",
]

_PARENT_STEP = 4


class DeviceNet(NamedTuple):
    """A net as arrays, padded so that nets of equally many variables can be stacked.

    Row r of step t is a parent assignment of variable `order[t]`; a variable's value is the number
    of its row's thresholds that a uniform 32-bit word reaches.

    Attributes:
        order: the variables, parents first.
        parents: the parents of `order[t]`, padded with 0.
        strides: rows between consecutive values of each parent, padded with 0.
        first_rows: the row of `order[t]` whose parents are all 0.
        thresholds: see `bayesnets.thresholds`; padded with `CERTAIN`.
    """

    order: Int32[Array, "*nets n"]
    parents: Int32[Array, "*nets n parents"]
    strides: Int32[Array, "*nets n parents"]
    first_rows: Int32[Array, "*nets n"]
    thresholds: UInt32[Array, "*nets rows cuts"]

    @property
    def num_variables(self) -> int:
        """How many variables the net has."""
        return self.order.shape[-1]


def to_device(net: BayesNet) -> DeviceNet:
    """Lay out a net for `ancestral_sample`.

    Sizes are rounded up, so that most nets of one kind share their shapes and what was compiled
    for one of them.
    """
    n, arities = net.num_variables, net.arities
    width = _round_up(max(len(ps) for ps in net.parents), _PARENT_STEP)
    parents, strides = np.zeros((2, n, width), np.int32)
    first_rows = np.zeros(n, np.int32)
    blocks: list[NDArray[np.uint32]] = []
    rows = 0
    for step, variable in enumerate(net.order):
        ps = net.parents[variable]
        table = net.tables[variable].reshape(-1, arities[variable])
        sizes = np.array([arities[p] for p in ps], np.int64)
        parents[step, : len(ps)] = ps
        strides[step, : len(ps)] = np.cumprod(np.append(1, sizes[:0:-1]))[::-1] if ps else 0
        first_rows[step] = rows
        blocks.append(thresholds(table, max(arities) - 1))
        rows += len(table)
    padding = np.full((_power_of_two(rows) - rows, max(arities) - 1), CERTAIN)
    return DeviceNet(
        order=jnp.asarray(net.order, jnp.int32),
        parents=jnp.asarray(parents),
        strides=jnp.asarray(strides),
        first_rows=jnp.asarray(first_rows),
        thresholds=jnp.asarray(np.concatenate([*blocks, padding])),
    )


def stack_nets(nets: Sequence[BayesNet]) -> DeviceNet:
    """Lay out several nets along a leading axis, for `vmap`.

    Raises:
        InputError: there are no nets, or they differ in their number of variables.
    """
    sizes = sorted({net.num_variables for net in nets})
    if len(sizes) != 1:
        raise InputError(
            f"Nets of {sizes or 'no'} variables cannot be stacked.",
            remedy="Stack one or more nets with equally many variables.",
        )
    laid_out = [to_device(net) for net in nets]
    width = max(net.parents.shape[-1] for net in laid_out)
    rows = max(net.thresholds.shape[0] for net in laid_out)
    cuts = max(net.thresholds.shape[1] for net in laid_out)
    return DeviceNet(
        order=jnp.stack([net.order for net in laid_out]),
        parents=jnp.stack([_widen(net.parents, (0, width), 0) for net in laid_out]),
        strides=jnp.stack([_widen(net.strides, (0, width), 0) for net in laid_out]),
        first_rows=jnp.stack([net.first_rows for net in laid_out]),
        thresholds=jnp.stack([_widen(net.thresholds, (rows, cuts), CERTAIN) for net in laid_out]),
    )


@functools.partial(jax.jit, static_argnames="num_samples")
def ancestral_sample(
    net: DeviceNet, num_samples: int, *, key: Key[Array, ""]
) -> UInt8[Array, "{num_samples} n"]:
    """Draw joint samples of all variables; works under `vmap` over stacked nets and keys.

    Every conditional probability is within 2**-32 of the table's, and 0 and 1 are exact.

    Args:
        net: one net.
        num_samples: how many samples.
        key: each variable's stream is the key folded with its index.
    """

    def step(
        values: UInt8[Array, "n samples"], now: _Step
    ) -> tuple[UInt8[Array, "n samples"], None]:
        assigned = values[now.parents].astype(jnp.int32)
        rows = now.first_row + (now.strides[:, None] * assigned).sum(axis=0)
        bits = jax.random.bits(jax.random.fold_in(key, now.variable), (num_samples,), jnp.uint32)
        # The topmost word is merged with its neighbour, so that a threshold of 1 is never reached.
        reached = jnp.minimum(bits, CERTAIN - 1)[:, None] >= net.thresholds[rows]
        value = reached.sum(axis=1, dtype=jnp.uint8)
        return values.at[now.variable].set(value), None

    steps = _Step(net.order, net.parents, net.strides, net.first_rows)
    empty = jnp.zeros((net.num_variables, num_samples), jnp.uint8)
    values, _ = jax.lax.scan(step, empty, steps)
    return values.T


class _Step(NamedTuple):
    """What the draw of one variable needs of a net; scanned over the net's order."""

    variable: Int32[Array, "*steps"]
    parents: Int32[Array, "*steps parents"]
    strides: Int32[Array, "*steps parents"]
    first_row: Int32[Array, "*steps"]


def _widen(array: Array, shape: tuple[int, int], fill: int | np.uint32) -> Array:
    """Pad a matrix at its ends to at least this shape."""
    grow = [(0, max(0, to - size)) for size, to in zip(array.shape, shape, strict=True)]
    return jnp.pad(array, grow, constant_values=fill)


def _round_up(size: int, step: int) -> int:
    return max(1, -(-size // step)) * step


def _power_of_two(size: int) -> int:
    return 1 << (size - 1).bit_length()
