"""A net's clique tree, calibrated: the marginal distribution of every clique."""

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bayesnets.agrum import pyagrum
from bayesnets.bif import to_pyagrum
from bayesnets.network import BayesNet
from workbench.errors import InputError

Cells = NDArray[np.float64]

MOST_CELLS = 2**26
"""Cells that the tables of all cliques together may have: half a GiB."""


class CliqueTree(NamedTuple):
    """Cliques in depth-first preorder: a parent before its children, a subtree in one piece.

    Every table over several variables has their axes in ascending order of the variables.

    Attributes:
        cliques: the variables of each clique, ascending.
        parents: each clique's parent; the root, clique 0, has itself.
        ends: the subtree of clique i is i to `ends[i] - 1`.
        separators: the variables that a clique shares with its parent; () at the root.
        homes: for each variable, the first clique that holds it.
        priors: P(clique), one axis a variable.
        separator_priors: P(separator).
    """

    cliques: tuple[tuple[int, ...], ...]
    parents: tuple[int, ...]
    ends: tuple[int, ...]
    separators: tuple[tuple[int, ...], ...]
    homes: tuple[int, ...]
    priors: tuple[Cells, ...]
    separator_priors: tuple[Cells, ...]


def clique_tree(net: BayesNet) -> CliqueTree:
    """The calibrated clique tree of a net, triangulated by pyagrum.

    The trees of a disconnected net are joined by empty separators.

    Raises:
        InputError: the net is too dense: its cliques have more than `MOST_CELLS` cells.
    """
    cliques, parents = _preorder(net)
    cells = sum(math.prod(net.arities[v] for v in clique) for clique in cliques)
    if cells > MOST_CELLS:
        raise InputError(
            f"the net is too dense for exact inference: its cliques have {cells:,} cells.",
            remedy=f"Use a net with fewer edges or values; {MOST_CELLS:,} cells are allowed.",
        )
    separators = [
        tuple(v for v in clique if v in cliques[parent] and index)
        for index, (clique, parent) in enumerate(zip(cliques, parents, strict=True))
    ]
    priors, separator_priors = _calibrated(net, cliques, parents, separators)
    ends = list(range(1, len(cliques) + 1))
    for index in range(len(cliques) - 1, 0, -1):
        ends[parents[index]] = max(ends[parents[index]], ends[index])
    return CliqueTree(
        cliques=tuple(cliques),
        parents=tuple(parents),
        ends=tuple(ends),
        separators=tuple(separators),
        homes=tuple(_first_holding(cliques, (v,)) for v in range(net.num_variables)),
        priors=tuple(priors),
        separator_priors=tuple(separator_priors),
    )


def summed_onto(table: Cells, variables: Sequence[int], kept: Sequence[int]) -> Cells:
    """Sums out of a table whose last axes are `variables` those that are not kept."""
    lead = table.ndim - len(variables)
    axes = tuple(lead + i for i, v in enumerate(variables) if v not in kept)
    return np.asarray(table.sum(axis=axes))


def spread_over(table: Cells, variables: Sequence[int], onto: Sequence[int]) -> Cells:
    """A view of a table whose last axes are `variables` that multiplies one with axes `onto`."""
    lead = table.ndim - len(variables)
    sizes = iter(table.shape[lead:])
    return table.reshape(*table.shape[:lead], *(next(sizes) if v in variables else 1 for v in onto))


def ratio(numerator: Cells, denominator: Cells) -> Cells:
    """`numerator / denominator`, and 0 where the denominator is 0."""
    shape = np.broadcast_shapes(numerator.shape, denominator.shape)
    return np.divide(numerator, denominator, out=np.zeros(shape), where=denominator > 0)


def _preorder(net: BayesNet) -> tuple[list[tuple[int, ...]], list[int]]:
    """The cliques and their parents, in depth-first preorder."""
    tree = pyagrum.JunctionTreeGenerator().junctionTree(to_pyagrum(net))
    contents = {node: tuple(sorted(tree.clique(node))) for node in tree.nodes()}
    cliques: list[tuple[int, ...]] = []
    parents: list[int] = []
    visited: set[int] = set()
    for root in sorted(contents):
        stack = [] if root in visited else [(root, 0)]
        while stack:
            node, parent = stack.pop()
            visited.add(node)
            index = len(cliques)
            cliques.append(contents[node])
            parents.append(parent)
            stack.extend((n, index) for n in sorted(tree.neighbours(node)) if n not in visited)
    return cliques, parents


def _calibrated(
    net: BayesNet,
    cliques: list[tuple[int, ...]],
    parents: list[int],
    separators: list[tuple[int, ...]],
) -> tuple[list[Cells], list[Cells]]:
    """P(clique) and P(separator), by messages to the root and back (Jensen et al. 1990)."""
    tables = [np.ones([net.arities[v] for v in clique]) for clique in cliques]
    for variable, of_variable in enumerate(net.parents):
        family = (*of_variable, variable)
        home = _first_holding(cliques, family)
        ascending = np.transpose(net.tables[variable], np.argsort(family))
        tables[home] *= spread_over(ascending, family, cliques[home])
    messages = [np.ones(())] * len(cliques)
    for index in range(len(cliques) - 1, 0, -1):
        parent = parents[index]
        messages[index] = summed_onto(tables[index], cliques[index], separators[index])
        tables[parent] *= spread_over(messages[index], separators[index], cliques[parent])
    for index in range(1, len(cliques)):
        parent = parents[index]
        prior = summed_onto(tables[parent], cliques[parent], separators[index])
        back = ratio(prior, messages[index])
        tables[index] *= spread_over(back, separators[index], cliques[index])
        messages[index] = prior
    return tables, messages


def _first_holding(cliques: list[tuple[int, ...]], variables: Sequence[int]) -> int:
    wanted = set(variables)
    return next(index for index, clique in enumerate(cliques) if wanted.issubset(clique))
