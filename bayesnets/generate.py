"""Random nets: a fixed number of edges, redrawn on a cycle, with Beta rows.

The nets of "Why think step by step?" (Prystawski, Li and Goodman, NeurIPS 2023, arXiv 2304.03843,
section 3.1): distinct pairs of variables drawn uniformly, each oriented by a fair coin; a directed
cycle means that the whole graph is drawn again.
"""

import math

import numpy as np
from jaxtyping import Float64, Int
from numpy.typing import NDArray

from bayesnets.network import BayesNet, acyclic
from workbench.errors import InputError

_BATCH = 16  # graphs drawn at a time: about 2.5 draws are needed at 100 nodes and 100 edges


def random_net(
    num_variables: int,
    num_edges: int,
    *,
    beta: tuple[float, float] = (0.2, 0.2),
    seed: np.random.SeedSequence,
    max_draws: int = 10_000,
) -> BayesNet:
    """A random binary net with variables X0, X1, ... and states "0" and "1".

    Roots have P(X = 1) ~ Uniform(0, 1); every other variable has, for each assignment of its
    parents, P(X = 1) ~ Beta(`beta`). Parents are in ascending order. Graph and tables are drawn
    from streams of their own, so that nets of one seed and different `beta` share their graph.

    Args:
        num_variables: number of variables, at least 1.
        num_edges: number of edges, 0 to n(n-1)/2.
        beta: the two positive parameters of the Beta distribution.
        seed: the source of randomness; not changed by the call.
        max_draws: how many graphs may be drawn before the search for an acyclic one ends.

    Raises:
        InputError: impossible sizes or parameters, or no acyclic graph in `max_draws` draws.
    """
    _check(num_variables, num_edges, beta, max_draws)
    graph_stream, table_stream = (np.random.default_rng(_child(seed, key)) for key in (0, 1))
    edges = _acyclic_edges(num_variables, num_edges, graph_stream, max_draws)
    parents = _parent_lists(num_variables, edges)
    return BayesNet(
        names=tuple(f"X{index}" for index in range(num_variables)),
        parents=parents,
        tables=_binary_tables(parents, beta, table_stream),
        states=(("0", "1"),) * num_variables,
    )


def random_nets(
    count: int,
    num_variables: int,
    num_edges: int,
    *,
    beta: tuple[float, float] = (0.2, 0.2),
    seed: np.random.SeedSequence,
    max_draws: int = 10_000,
) -> tuple[BayesNet, ...]:
    """Several nets of `random_net`, each from a stream of its own.

    Net i depends on `seed` and i only, not on `count`.

    Raises:
        InputError: as `random_net`, or a negative `count`.
    """
    if count < 0:
        raise InputError(f"{count} nets cannot be drawn.", remedy="Ask for 0 or more.")
    return tuple(
        random_net(
            num_variables,
            num_edges,
            beta=beta,
            seed=_child(seed, index),
            max_draws=max_draws,
        )
        for index in range(count)
    )


def draw_edges(
    num_variables: int, num_edges: int, num_graphs: int, *, generator: np.random.Generator
) -> Int[np.ndarray, "graphs edges 2"]:
    """Random orientations of distinct random pairs, as (parent, child); cycles are not looked for.

    Args:
        num_variables: number of nodes.
        num_edges: edges of each graph, at most n(n-1)/2.
        num_graphs: number of graphs, drawn independently.
        generator: the source of randomness, advanced by the call.
    """
    num_pairs = math.comb(num_variables, 2)
    numbers = np.stack(
        [generator.choice(num_pairs, num_edges, replace=False) for _ in range(num_graphs)]
    ).astype(np.int64)
    # Pair number p is (a, b), a < b, numbered by a first; starts[a] is the first number of a.
    firsts = np.arange(num_variables, dtype=np.int64)
    starts = firsts * (2 * num_variables - firsts - 1) // 2
    low = np.searchsorted(starts[:-1], numbers, side="right") - 1
    pairs = np.stack([low, numbers - starts[low] + low + 1], axis=-1)
    turned = generator.integers(2, size=numbers.shape, dtype=np.int8).astype(bool)
    return np.where(turned[..., None], pairs[..., ::-1], pairs)


def _acyclic_edges(
    num_variables: int, num_edges: int, generator: np.random.Generator, max_draws: int
) -> Int[np.ndarray, "edges 2"]:
    for drawn in range(0, max_draws, _BATCH):
        count = min(_BATCH, max_draws - drawn)
        graphs = draw_edges(num_variables, num_edges, count, generator=generator)
        good = acyclic(num_variables, graphs[..., 0], graphs[..., 1])
        if good.any():
            return graphs[np.argmax(good)]
    raise InputError(
        f"no acyclic graph with {num_edges} edges on {num_variables} variables came up in "
        f"{max_draws} draws.",
        remedy="Use fewer edges (about as many as variables works well) or more draws.",
    )


def _parent_lists(
    num_variables: int, edges: Int[np.ndarray, "edges 2"]
) -> tuple[tuple[int, ...], ...]:
    by_child = edges[np.lexsort((edges[:, 0], edges[:, 1]))]
    bounds = np.searchsorted(by_child[:, 1], np.arange(1, num_variables))
    return tuple(tuple(part.tolist()) for part in np.split(by_child[:, 0], bounds))


def _binary_tables(
    parents: tuple[tuple[int, ...], ...],
    beta: tuple[float, float],
    generator: np.random.Generator,
) -> tuple[NDArray[np.float64], ...]:
    in_degrees = np.array([len(of_one) for of_one in parents])
    rows = 2**in_degrees
    of_root = np.repeat(in_degrees == 0, rows)
    ones: Float64[np.ndarray, " rows"] = np.empty(int(rows.sum()))
    ones[of_root] = generator.random(int(of_root.sum()))
    ones[~of_root] = generator.beta(*beta, size=int((~of_root).sum()))
    flat = np.stack([1 - ones, ones], axis=-1)
    return tuple(
        part.reshape((2,) * (int(degree) + 1))
        for part, degree in zip(np.split(flat, np.cumsum(rows)[:-1]), in_degrees, strict=True)
    )


def _child(seed: np.random.SeedSequence, key: int) -> np.random.SeedSequence:
    # Unlike SeedSequence.spawn, this leaves the parent as it was: the same call, the same child.
    return np.random.SeedSequence(
        entropy=seed.entropy, spawn_key=(*seed.spawn_key, key), pool_size=seed.pool_size
    )


def _check(num_variables: int, num_edges: int, beta: tuple[float, float], max_draws: int) -> None:
    if num_variables < 1:
        raise InputError(
            f"a net of {num_variables} variables cannot be drawn.", remedy="Ask for 1 or more."
        )
    most = math.comb(num_variables, 2)
    if not 0 <= num_edges <= most:
        raise InputError(
            f"{num_edges} edges do not fit on {num_variables} variables.",
            remedy=f"Ask for 0 to n(n-1)/2 = {most} edges.",
        )
    if not all(0 < parameter < math.inf for parameter in beta):
        raise InputError(
            f"{beta} are no parameters of a Beta distribution.",
            remedy="Give two positive finite numbers.",
        )
    if max_draws < 1:
        raise InputError(f"max_draws is {max_draws}.", remedy="Allow at least one draw.")
