"""Held-out and control pairs of a net, and the queries that they make.

The protocol of "Why think step by step?" (arXiv 2304.03843, section 3.1 and appendix): of the pairs
that are connected but not adjacent, those with the highest mutual information are the candidates; a
random part of them is held out of training, the others are the control.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from jaxtyping import Float64, Int32
from numpy.typing import NDArray

from bayesnets.inference import ExactConditionals
from bayesnets.network import BayesNet
from workbench.errors import InputError

HELD_OUT = "held_out"
CONTROL = "control"


class PairSelection(NamedTuple):
    """Unordered pairs of variables (a, b) with a < b, in ascending order."""

    held_out: Int32[np.ndarray, "held_out 2"]
    control: Int32[np.ndarray, "control 2"]


class Queries(NamedTuple):
    """What a model is asked: P(target = outcome | condition = value), one row a question.

    Attributes:
        target: the variable asked for.
        condition: the variable that is known.
        value: its value.
        outcome: the target's value whose probability is asked for, 1 or more.
        true: the exact answer, P(target = outcome | condition = value).
        marginal: P(target = outcome).
        distance: undirected distance of the two variables.
        pairs: "held_out" or "control".
    """

    target: Int32[np.ndarray, " queries"]
    condition: Int32[np.ndarray, " queries"]
    value: Int32[np.ndarray, " queries"]
    outcome: Int32[np.ndarray, " queries"]
    true: Float64[np.ndarray, " queries"]
    marginal: Float64[np.ndarray, " queries"]
    distance: Int32[np.ndarray, " queries"]
    pairs: NDArray[np.str_]


def select_pairs(
    net: BayesNet,
    mutual_information: Float64[np.ndarray, "n n"],
    *,
    candidates: int = 50,
    held_out: int = 25,
    seed: np.random.SeedSequence,
) -> PairSelection:
    """Held-out and control pairs of a net.

    Args:
        net: the net.
        mutual_information: of all its pairs, in nats.
        candidates: how many pairs to take, by mutual information; ties go to the first pair.
        held_out: how many of them, drawn at random, are held out.
        seed: the source of randomness; not changed by the call.

    Raises:
        InputError: more are asked for than there are connected pairs that are not adjacent.
    """
    if not 0 <= held_out <= candidates:
        raise InputError(
            f"{held_out} pairs cannot be held out of {candidates} candidates.",
            remedy="Hold out 0 or more, and at most as many as there are candidates.",
        )
    distances = net.skeleton_distances
    apart = np.argwhere(np.triu((distances > 1) & (distances < net.num_variables)))
    if len(apart) < candidates:
        raise InputError(
            f"{candidates} candidate pairs were asked for, but the net of {net.num_variables} "
            f"variables and {len(net.edges)} edges has {len(apart)} that are connected and not "
            "adjacent.",
            remedy="Ask for fewer candidates or use a larger net.",
        )
    information = mutual_information[apart[:, 0], apart[:, 1]]
    best = apart[np.argsort(-information, kind="stable")[:candidates]].astype(np.int32)
    shuffled = np.random.default_rng(seed).permutation(best)
    return PairSelection(_ascending(shuffled[:held_out]), _ascending(shuffled[held_out:]))


def select_nets(
    selections: Sequence[PairSelection],
    mutual_informations: Sequence[Float64[np.ndarray, "_ _"]],
    count: int,
) -> tuple[int, ...]:
    """The nets whose held-out pairs have the highest mean mutual information.

    Args:
        selections: the pairs of each net.
        mutual_informations: of all pairs of each net, in nats.
        count: how many nets to take; ties go to the first net.

    Returns:
        Their positions, ascending.

    Raises:
        InputError: more nets are asked for than there are, or a net without held-out pairs.
    """
    if not 1 <= count <= len(selections):
        raise InputError(
            f"{count} nets cannot be taken from {len(selections)}.",
            remedy="Take at least one and at most as many as were drawn.",
        )
    if any(len(pairs.held_out) == 0 for pairs in selections):
        raise InputError(
            "a net without held-out pairs cannot be ranked.", remedy="Hold out at least one pair."
        )
    means = [
        information[pairs.held_out[:, 0], pairs.held_out[:, 1]].mean()
        for pairs, information in zip(selections, mutual_informations, strict=True)
    ]
    return tuple(sorted(np.argsort(-np.array(means), kind="stable")[:count].tolist()))


def queries(net: BayesNet, exact: ExactConditionals, pairs: PairSelection) -> Queries:
    """Every question that the pairs make: held-out pairs first, each in both directions.

    Each direction is asked at every value of the condition that has a positive probability, for
    every outcome but the first (so once for a binary target).
    """
    both = np.concatenate([pairs.held_out, pairs.control])
    directed = np.stack([both, both[:, ::-1]], axis=1).reshape(-1, 2)
    possible = exact.marginals[directed[:, 1]] > 0
    outcomes = np.arange(exact.marginals.shape[1])
    wanted = (outcomes > 0) & (outcomes < np.array(net.arities)[directed[:, 0], None])
    row, value, outcome = np.nonzero(possible[:, :, None] & wanted[:, None, :])
    target, condition = directed[row, 0], directed[row, 1]
    return Queries(
        target=target,
        condition=condition,
        value=value.astype(np.int32),
        outcome=outcome.astype(np.int32),
        true=exact.conditionals[condition, value, target, outcome],
        marginal=exact.marginals[target, outcome],
        distance=net.skeleton_distances[target, condition],
        pairs=np.where(row < 2 * len(pairs.held_out), HELD_OUT, CONTROL),
    )


def _ascending(pairs: Int32[np.ndarray, "pairs 2"]) -> Int32[np.ndarray, "pairs 2"]:
    return pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
