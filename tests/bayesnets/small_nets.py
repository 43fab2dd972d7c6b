"""Small nets of any arity and graph, and their joint distribution by enumeration."""

from functools import reduce

import numpy as np
from numpy.typing import NDArray

from bayesnets.network import BayesNet


def mixed_net(seed: int, *, most: int = 6, zeros: bool = False) -> BayesNet:
    """A net of 1 to `most` variables with 2 to 4 values, parents in random order.

    Some nets are disconnected; with `zeros`, some entries of the tables are 0.
    """
    generator = np.random.default_rng(seed)
    size = int(generator.integers(1, most + 1))
    arities = generator.integers(2, 5, size=size)
    order = generator.permutation(size)
    density = generator.random()
    parents: list[tuple[int, ...]] = [()] * size
    for place, variable in enumerate(order):
        chosen = order[:place][generator.random(place) < density][:3]
        parents[variable] = tuple(int(p) for p in generator.permutation(chosen))
    tables: list[NDArray[np.float64]] = []
    for variable in range(size):
        shape = (*(int(arities[parent]) for parent in parents[variable]), int(arities[variable]))
        weights = generator.gamma(0.3, size=shape) + 1e-12
        if zeros:
            weights *= generator.random(shape) < 0.6
            weights[..., 0] += weights.sum(axis=-1) == 0
        tables.append(weights / weights.sum(axis=-1, keepdims=True))
    return BayesNet(
        names=tuple(f"V{index}" for index in range(size)),
        parents=tuple(parents),
        tables=tuple(tables),
        states=tuple(tuple(f"s{value}" for value in range(arity)) for arity in arities),
    )


def joint(net: BayesNet) -> NDArray[np.float64]:
    """The joint distribution, one axis a variable."""

    def spread(index: int) -> NDArray[np.float64]:
        axes = (*net.parents[index], index)
        table = np.moveaxis(net.tables[index], range(len(axes)), np.argsort(np.argsort(axes)))
        return table.reshape([net.arities[v] if v in axes else 1 for v in range(len(net.names))])

    return reduce(np.multiply, (spread(index) for index in range(net.num_variables)))
