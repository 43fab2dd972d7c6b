import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_nets import joint, mixed_net

from bayesnets import clique_tree, inference
from bayesnets.agrum import pyagrum
from bayesnets.bif import to_pyagrum
from bayesnets.generate import random_net, random_nets
from bayesnets.inference import ExactConditionals, exact_conditionals, mutual_information
from bayesnets.network import BayesNet
from bayesnets.separation import d_connected
from workbench.errors import InputError

SEED = st.integers(0, 2**32)


def enumerated(net: BayesNet) -> ExactConditionals:
    """The same by brute force over the joint distribution."""
    size, most, whole = net.num_variables, max(net.arities), joint(net)
    marginals = np.zeros((size, most))
    conditionals = np.zeros((size, most, size, most))
    for c in range(size):
        marginal = whole.sum(axis=tuple(i for i in range(size) if i != c))
        marginals[c, : marginal.size] = marginal
        for value in range(marginal.size):
            slab = np.zeros_like(whole)
            slab[(slice(None),) * c + (value,)] = whole[(slice(None),) * c + (value,)]
            for t in range(size):
                outcomes = slab.sum(axis=tuple(i for i in range(size) if i != t))
                known = marginal[value] > 0
                conditionals[c, value, t, : outcomes.size] = (
                    outcomes / marginal[value] if known else np.nan
                )
    return ExactConditionals(marginals, conditionals)


@settings(deadline=None)
@given(SEED, st.booleans())
def test_conditionals_agree_with_enumeration(seed: int, zeros: bool):
    net = mixed_net(seed, zeros=zeros)
    ours, theirs = exact_conditionals(net), enumerated(net)
    np.testing.assert_allclose(ours.marginals, theirs.marginals, rtol=0, atol=1e-12)
    np.testing.assert_allclose(ours.conditionals, theirs.conditionals, rtol=0, atol=1e-12)


@settings(deadline=None)
@given(SEED)
def test_conditionals_in_small_pieces_are_the_same(seed: int):
    net = mixed_net(seed)
    whole = exact_conditionals(net)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inference, "_CELLS_AT_A_TIME", 20)
        pieces = exact_conditionals(net)
    assert np.array_equal(whole.conditionals, pieces.conditionals)


def test_conditionals_of_a_paper_net_agree_with_lazy_propagation():
    net = random_net(100, 100, seed=np.random.SeedSequence(6))
    exact = exact_conditionals(net)
    engine = pyagrum.LazyPropagation(to_pyagrum(net))
    for condition in range(0, 100, 9):
        for value in range(2):
            engine.setEvidence({condition: value})
            engine.makeInference()
            theirs = [engine.posterior(target).toarray() for target in range(100)]
            np.testing.assert_allclose(exact.conditionals[condition, value], theirs, atol=1e-12)


def test_rows_are_distributions_and_conditions_are_certain_of_themselves():
    exact = exact_conditionals(random_net(60, 60, seed=np.random.SeedSequence(2)))
    np.testing.assert_allclose(exact.marginals.sum(axis=-1), 1, atol=1e-12)
    np.testing.assert_allclose(exact.conditionals.sum(axis=-1), 1, atol=1e-12)
    own = exact.conditionals[np.arange(60), :, np.arange(60)]
    assert np.array_equal(own, np.broadcast_to(np.eye(2), (60, 2, 2)))


def test_a_condition_of_probability_zero_has_no_conditionals():
    certain, copy = np.array([1.0, 0.0]), np.array([[0.2, 0.3, 0.5], [0.1, 0.1, 0.8]])
    net = BayesNet(("A", "B"), ((), (0,)), (certain, copy), (("0", "1"), ("x", "y", "z")))
    exact = exact_conditionals(net)
    assert exact.marginals.tolist() == [[1, 0, 0], [0.2, 0.3, 0.5]]
    assert np.isnan(exact.conditionals[0, 1, 1]).all()
    assert np.isnan(exact.conditionals[0, 1, 0, :2]).all()
    assert exact.conditionals[0, 1, 0, 2] == 0
    assert exact.conditionals[0, 0, 1].tolist() == [0.2, 0.3, 0.5]
    assert not exact.conditionals[0, 2].any()
    assert mutual_information(exact)[0, 1] == 0


@settings(deadline=None)
@given(SEED, st.booleans())
def test_mutual_information_agrees_with_enumeration(seed: int, zeros: bool):
    net = mixed_net(seed, zeros=zeros)
    whole, size = joint(net), net.num_variables
    information = mutual_information(net)
    for a in range(size):
        for b in range(a):
            pair = whole.sum(axis=tuple(i for i in range(size) if i not in (a, b)))
            free = pair.sum(axis=1, keepdims=True) * pair.sum(axis=0, keepdims=True)
            cells = pair > 0
            expected = (pair[cells] * np.log(pair[cells] / free[cells])).sum()
            assert information[a, b] == pytest.approx(expected, abs=1e-12)


def test_mutual_information_is_symmetric_and_zero_exactly_where_separated():
    for net in random_nets(3, 60, 60, seed=np.random.SeedSequence(9)):
        exact = exact_conditionals(net)
        information = mutual_information(exact)
        connected = d_connected(net)
        assert np.array_equal(information, information.T)
        assert not information[~connected].any()
        assert (information[connected] > 0).mean() > 0.95
        entropies = -(exact.marginals * np.log(exact.marginals)).sum(axis=-1)
        np.testing.assert_allclose(np.diag(information), entropies, atol=1e-12)
        free = np.argwhere(~connected)
        for condition, target in free[::50].tolist():
            rows = exact.conditionals[condition, :, target]
            assert np.array_equal(rows, np.broadcast_to(exact.marginals[target], rows.shape))


def test_a_net_that_is_too_dense_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(clique_tree, "MOST_CELLS", 50)
    with pytest.raises(InputError, match=r"too dense for exact inference: its cliques have \d+"):
        exact_conditionals(random_net(20, 20, seed=np.random.SeedSequence(0)))
