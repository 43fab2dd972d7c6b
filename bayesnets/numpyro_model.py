"""A net as a NumPyro model, and its posteriors by enumeration of the model's density."""

import math
from collections.abc import Callable, Mapping

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
import numpyro.distributions as dist
from jaxtyping import Array, Float64
from numpyro.infer.util import log_density

from bayesnets.network import BayesNet
from workbench.errors import InputError

MOST_ASSIGNMENTS = 2**20
"""How many assignments of the unknown variables are enumerated at most."""

Model = Callable[[], dict[str, Array]]


def numpyro_model(net: BayesNet) -> Model:
    """The net as a NumPyro model: one discrete site a variable, under the variable's name.

    The sites can be conditioned on, sampled and enumerated in parallel like those of any model.
    The model takes no arguments and returns the values of all sites, integers from 0.
    """

    def model() -> dict[str, Array]:
        values: dict[str, Array] = {}
        for variable in net.order:
            known = tuple(values[net.names[parent]] for parent in net.parents[variable])
            site = dist.CategoricalProbs(jnp.asarray(net.tables[variable])[known])
            name = net.names[variable]
            values[name] = jnp.asarray(numpyro.sample(name, site, infer={"enumerate": "parallel"}))
        return values

    return model


def enumerated_posterior(
    net: BayesNet, evidence: Mapping[str, int]
) -> dict[str, Float64[np.ndarray, " arity"]]:
    """P(variable | evidence) of every variable without evidence, from the NumPyro model's density.

    The model's joint density is evaluated in double precision at every assignment, so this is for
    small nets: an independent check of `exact_conditionals`, for any number of known variables.

    Args:
        net: the net.
        evidence: values, as indices of states, of some variables by name.

    Raises:
        InputError: an unknown name or value, evidence of probability 0, or more than
            `MOST_ASSIGNMENTS` assignments.
    """
    for name, value in evidence.items():
        states = net.states[net.index(name)]
        if not 0 <= value < len(states):
            raise InputError(
                f"{value} is no value of variable {name!r}.",
                remedy=f"Give an index from 0 to {len(states) - 1}.",
            )
    unknown = [v for v in range(net.num_variables) if net.names[v] not in evidence]
    shape = tuple(net.arities[v] for v in unknown)
    if math.prod(shape) > MOST_ASSIGNMENTS:
        raise InputError(
            f"{len(unknown)} unknown variables have {math.prod(shape):,} assignments, more than "
            f"{MOST_ASSIGNMENTS:,}.",
            remedy="Give more evidence, or use exact_conditionals.",
        )
    logs = _log_joint(net, evidence, unknown, shape)
    if np.isneginf(logs).all():
        raise InputError(
            f"the evidence {dict(evidence)} has probability 0.", remedy="Give possible values."
        )
    weights = np.exp(logs - logs.max())
    posterior = weights / weights.sum()
    axes = range(len(shape))
    return {
        net.names[variable]: posterior.sum(axis=tuple(a for a in axes if a != axis))
        for axis, variable in enumerate(unknown)
    }


def _log_joint(
    net: BayesNet, evidence: Mapping[str, int], unknown: list[int], shape: tuple[int, ...]
) -> Float64[np.ndarray, "..."]:
    """log P(assignment, evidence), one axis an unknown variable."""
    model = numpyro_model(net)
    known = {name: jnp.asarray(value) for name, value in evidence.items()}

    def log_joint(values: dict[str, Array]) -> Array:
        return jnp.asarray(log_density(model, (), {}, values | known)[0])

    columns = np.indices(shape).reshape(len(shape), math.prod(shape))
    with jax.enable_x64(True):
        free = {
            net.names[v]: jnp.asarray(column) for v, column in zip(unknown, columns, strict=True)
        }
        logs = jax.jit(jax.vmap(log_joint))(free) if free else log_joint({})
        return np.asarray(logs, dtype=np.float64).reshape(shape)
