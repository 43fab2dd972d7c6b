"""Exact conditionals of all pairs of variables, and their mutual information."""

from typing import NamedTuple

import numpy as np
from jaxtyping import Float64
from numpy.typing import NDArray

from bayesnets.clique_tree import CliqueTree, clique_tree, ratio, spread_over, summed_onto
from bayesnets.network import BayesNet
from bayesnets.separation import d_connected

_CELLS_AT_A_TIME = 2**24  # 128 MiB


class ExactConditionals(NamedTuple):
    """Exact distributions of one variable, and of one given another.

    Attributes:
        marginals: `marginals[i, k]` = P(i = k).
        conditionals: `conditionals[c, v, t, o]` = P(t = o | c = v). Where c and t are d-separated
            given nothing it is the marginal, bit for bit. Rows of a condition whose probability is
            0 are NaN.

    K is the largest arity; both are 0 beyond a variable's own arity.
    """

    marginals: Float64[np.ndarray, "n K"]
    conditionals: Float64[np.ndarray, "n K n K"]


def exact_conditionals(net: BayesNet) -> ExactConditionals:
    """All marginals and all-pairs conditionals of a net, exact to rounding.

    One sweep to the root of the net's clique tree and one back carry the joint distributions of
    every variable with every clique, all conditions and values at once.

    Raises:
        InputError: the net is too dense for exact inference.
    """
    tree = clique_tree(net)
    most = max(net.arities)
    joints = np.zeros((net.num_variables, most, net.num_variables, most))
    for sources in _chunks(net, tree):
        rows = iter(_joint_rows(net, tree, sources))
        for source in sources:
            for value in range(net.arities[source]):
                joints[source, value] = next(rows)
    marginals = np.einsum("ikik->ik", joints)
    exists = np.arange(most) < np.array(net.arities)[:, None]
    conditionals = np.where(
        d_connected(net)[:, None, :, None], ratio(joints, marginals[:, :, None, None]), marginals
    )
    conditionals[marginals == 0] = np.where(exists, np.nan, 0)
    conditionals[~exists] = 0
    return ExactConditionals(marginals=marginals, conditionals=conditionals)


def mutual_information(exact: ExactConditionals | BayesNet) -> Float64[np.ndarray, "n n"]:
    """Mutual information of all pairs in nats; the entropies on the diagonal.

    Symmetric, and exactly 0 where two variables are d-separated given nothing.

    Args:
        exact: a net, or its exact conditionals where they are known already.

    Raises:
        InputError: the net is too dense for exact inference.
    """
    if isinstance(exact, BayesNet):
        exact = exact_conditionals(exact)
    possible = exact.marginals > 0
    given = np.where(possible[:, :, None, None], exact.conditionals, 0)
    lifts = ratio(given, exact.marginals)
    logs = np.log(lifts, out=np.zeros_like(lifts), where=lifts > 0)
    one_way = np.einsum("cv,cvto,cvto->ct", exact.marginals, given, logs)
    return np.maximum((one_way + one_way.T) / 2, 0)


def _chunks(net: BayesNet, tree: CliqueTree) -> list[list[int]]:
    """The variables in the order of their home cliques, in pieces that fit in memory."""
    cells = sum(prior.size for prior in tree.priors)
    variables = np.argsort(tree.homes, kind="stable")
    rows = np.cumsum(np.array(net.arities)[variables])
    pieces = (rows - 1) * cells // _CELLS_AT_A_TIME
    return [part.tolist() for part in np.split(variables, np.flatnonzero(np.diff(pieces)) + 1)]


def _joint_rows(
    net: BayesNet, tree: CliqueTree, sources: list[int]
) -> Float64[np.ndarray, "rows n K"]:
    """P(source = value, variable = outcome), one row a source and value, in the sources' order.

    Each clique gets the table P(source = value, clique). A row starts in the home clique of its
    source and crosses a separator S into clique B by the factor P(B | S). As the cliques are in
    preorder, the rows that start in a subtree are a slice.
    """
    arities = np.array(net.arities)
    homes = np.repeat([tree.homes[s] for s in sources], arities[sources])
    starts = np.searchsorted(homes, range(len(tree.cliques)))
    stops = np.searchsorted(homes, tree.ends)
    tables = [np.zeros((homes.size, *prior.shape)) for prior in tree.priors]
    row = 0
    for source in sources:
        clique = tree.cliques[tree.homes[source]]
        axis = clique.index(source)
        prior = tree.priors[tree.homes[source]]
        for value in range(net.arities[source]):
            where = (slice(None),) * axis + (value,)
            tables[tree.homes[source]][row][where] = prior[where]
            row += 1
    for clique in range(len(tree.cliques) - 1, 0, -1):
        _cross(tree, tables, clique, tree.parents[clique], slice(starts[clique], stops[clique]))
    for clique in range(1, len(tree.cliques)):
        _cross(tree, tables, tree.parents[clique], clique, slice(0, starts[clique]))
        _cross(tree, tables, tree.parents[clique], clique, slice(stops[clique], None))
    joint = np.zeros((homes.size, net.num_variables, arities.max()))
    for variable, home in enumerate(tree.homes):
        table = summed_onto(tables[home], tree.cliques[home], (variable,))
        joint[:, variable, : net.arities[variable]] = table
    return joint


def _cross(
    tree: CliqueTree, tables: list[NDArray[np.float64]], source: int, sink: int, rows: slice
) -> None:
    """Carries some rows from a clique to its neighbour."""
    lower = max(source, sink)  # the separator belongs to the child
    separator = tree.separators[lower]
    message = summed_onto(tables[source][rows], tree.cliques[source], separator)
    factor = ratio(message, tree.separator_priors[lower])
    tables[sink][rows] = spread_over(factor, separator, tree.cliques[sink]) * tree.priors[sink]
