import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from small_nets import joint, mixed_net

from bayesnets.clique_tree import clique_tree
from bayesnets.generate import random_net


@settings(deadline=None)
@given(st.integers(0, 2**32), st.booleans())
def test_cliques_hold_their_marginals(seed: int, zeros: bool):
    net = mixed_net(seed, zeros=zeros)
    tree, whole, everything = clique_tree(net), joint(net), range(net.num_variables)
    for tables, scopes in (
        (tree.priors, tree.cliques),
        (tree.separator_priors, tree.separators),
    ):
        for table, scope in zip(tables, scopes, strict=True):
            expected = whole.sum(axis=tuple(v for v in everything if v not in scope))
            np.testing.assert_allclose(table, expected, rtol=0, atol=1e-12)


def test_the_tree_is_in_preorder_and_holds_every_family():
    net = random_net(100, 100, seed=np.random.SeedSequence(1))
    tree = clique_tree(net)
    size = len(tree.cliques)
    for variable, parents in enumerate(net.parents):
        assert any({variable, *parents} <= set(clique) for clique in tree.cliques)
        # The running intersection property: the cliques of a variable are one subtree.
        holding = [i for i in range(size) if variable in tree.cliques[i]]
        assert tree.homes[variable] == holding[0]
        assert all(variable in tree.separators[i] for i in holding[1:])
        assert all(tree.parents[i] in holding for i in holding[1:])
    for index in range(size):
        below = [i for i in range(size) if i == index or index in ancestors(tree.parents, i)]
        assert below == list(range(index, tree.ends[index]))


def ancestors(parents: tuple[int, ...], index: int) -> set[int]:
    found: set[int] = set()
    while index:
        index = parents[index]
        found.add(index)
    return found
