import jax
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpyro.handlers import condition, seed, trace
from numpyro.infer import Predictive
from small_nets import joint, mixed_net

from bayesnets import numpyro_model as module
from bayesnets.generate import random_net
from bayesnets.inference import exact_conditionals
from bayesnets.network import BayesNet
from bayesnets.numpyro_model import enumerated_posterior, numpyro_model
from workbench.errors import InputError


def test_sites_are_the_variables_and_can_be_enumerated():
    net = mixed_net(7)
    sites = trace(seed(numpyro_model(net), 0)).get_trace()
    assert list(sites) == [net.names[v] for v in net.order]
    assert all(site["infer"] == {"enumerate": "parallel"} for site in sites.values())
    assert all(site["fn"].has_enumerate_support for site in sites.values())
    fixed = trace(condition(seed(numpyro_model(net), 0), {net.names[0]: np.int32(1)})).get_trace()
    assert fixed[net.names[0]]["value"] == 1


@settings(deadline=None, max_examples=3)
@given(st.integers(0, 2**32))
def test_prior_samples_follow_the_exact_distributions(number: int):
    net = mixed_net(number)
    count = 20_000
    draws = Predictive(numpyro_model(net), num_samples=count)(jax.random.key(number))
    exact = exact_conditionals(net)
    for a, name in enumerate(net.names):
        values = np.asarray(draws[name])
        shares = np.bincount(values, minlength=exact.marginals.shape[1]) / count
        np.testing.assert_allclose(shares, exact.marginals[a], atol=6 * 0.5 / count**0.5)
        for b, other in enumerate(net.names):
            pairs = np.zeros((exact.marginals.shape[1],) * 2)
            np.add.at(pairs, (values, np.asarray(draws[other])), 1 / count)
            expected = exact.marginals[a][:, None] * exact.conditionals[a, :, b]
            np.testing.assert_allclose(pairs, expected, atol=6 * 0.5 / count**0.5)


@settings(deadline=None, max_examples=5)
@given(st.integers(0, 2**32), st.booleans())
def test_enumerated_posteriors_are_the_exact_conditionals(number: int, zeros: bool):
    net = mixed_net(number, most=4, zeros=zeros)
    exact = exact_conditionals(net)
    variable = number % net.num_variables
    value = int(exact.marginals[variable].argmax())
    posterior = enumerated_posterior(net, {net.names[variable]: value})
    assert list(posterior) == [name for name in net.names if name != net.names[variable]]
    for name, probabilities in posterior.items():
        target = net.index(name)
        expected = exact.conditionals[variable, value, target, : net.arities[target]]
        np.testing.assert_allclose(probabilities, expected, atol=1e-12)


def test_posteriors_take_any_number_of_known_variables():
    net = random_net(6, 6, seed=np.random.SeedSequence(1))
    whole = joint(net)
    prior = enumerated_posterior(net, {})
    np.testing.assert_allclose(prior["X3"], exact_conditionals(net).marginals[3], atol=1e-12)
    some = enumerated_posterior(net, {"X0": 1, "X2": 0})
    expected = whole[1, :, 0].sum(axis=(0, 1, 3))
    np.testing.assert_allclose(some["X4"], expected / expected.sum(), atol=1e-12)
    assert enumerated_posterior(net, dict.fromkeys(net.names, 0)) == {}


def test_impossible_evidence_is_refused(monkeypatch: pytest.MonkeyPatch):
    certain = np.array([1.0, 0.0])
    net = BayesNet(("A", "B"), ((), ()), (certain, certain), (("0", "1"),) * 2)
    for evidence, message in (
        ({"A": 1}, "probability 0"),
        ({"A": 1, "B": 0}, "probability 0"),
        ({"A": 2}, "2 is no value of variable 'A'"),
        ({"A": -1}, "-1 is no value"),
        ({"C": 0}, "no variable named 'C'"),
    ):
        with pytest.raises(InputError, match=message):
            enumerated_posterior(net, evidence)
    monkeypatch.setattr(module, "MOST_ASSIGNMENTS", 3)
    with pytest.raises(InputError, match="2 unknown variables have 4 assignments"):
        enumerated_posterior(net, {})
