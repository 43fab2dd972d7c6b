"""What a model is trained for and asked: a net, its held-out pairs, its queries and scaffolds."""

from dataclasses import dataclass

import numpy as np
from jaxtyping import Int32

from bayesnets.bif import read_bif
from bayesnets.config import ReasoningGapConfig
from bayesnets.generate import draw_edges, random_net
from bayesnets.inference import exact_conditionals, mutual_information
from bayesnets.network import BayesNet, skeleton_distances
from bayesnets.pairs import PairSelection, Queries, queries, select_nets, select_pairs
from bayesnets.separation import scaffold
from workbench.seeds import seed_sequence


@dataclass(frozen=True, eq=False)
class Problem:
    """One net of the study with all that is asked about it.

    Attributes:
        index: its number among the nets drawn.
        net: the net.
        pairs: held-out and control pairs.
        mean_information: mean mutual information of the held-out pairs, in nats.
        queries: what is asked.
        scaffolds: the variables to reason through for each query, in order.
        negative_scaffolds: as many other variables for each query.
        other_distances: undirected distances in another net, for the wrong-local schemes.
    """

    index: int
    net: BayesNet
    pairs: PairSelection
    mean_information: float
    queries: Queries
    scaffolds: tuple[tuple[int, ...], ...]
    negative_scaffolds: tuple[tuple[int, ...], ...]
    other_distances: Int32[np.ndarray, "n n"]


def make_problems(config: ReasoningGapConfig, seed: int) -> tuple[Problem, ...]:
    """Draw or read the nets, choose pairs, keep the nets whose held-out pairs inform most.

    Raises:
        InputError: a net has too few pairs, cannot be drawn, or a BIF file is broken.
    """
    if config.bif:
        nets = [read_bif(path) for path in config.bif]
    else:
        nets = [_draw(config, seed, "net", index) for index in range(config.nets_drawn)]
    exact = [exact_conditionals(net) for net in nets]
    information = [mutual_information(one) for one in exact]
    pairs = [
        select_pairs(
            net,
            shared,
            candidates=config.candidate_pairs,
            held_out=config.held_out_pairs,
            seed=seed_sequence(seed, "pairs", index),
        )
        for index, (net, shared) in enumerate(zip(nets, information, strict=True))
    ]
    count = len(nets) if config.bif else config.nets_used
    problems: list[Problem] = []
    for index in select_nets(pairs, information, count):
        asked = queries(nets[index], exact[index], pairs[index])
        held_out = pairs[index].held_out
        scaffolds = _scaffolds(nets[index], asked, held_out)
        problems.append(
            Problem(
                index=index,
                net=nets[index],
                pairs=pairs[index],
                mean_information=float(information[index][held_out[:, 0], held_out[:, 1]].mean()),
                queries=asked,
                scaffolds=scaffolds,
                negative_scaffolds=_negatives(asked, scaffolds, nets[index], seed, index),
                other_distances=_other_distances(config, nets[index], seed, index),
            )
        )
    return tuple(problems)


def _draw(config: ReasoningGapConfig, seed: int, stream: str, index: int) -> BayesNet:
    return random_net(
        config.num_variables,
        config.num_edges,
        beta=(config.beta_a, config.beta_b),
        seed=seed_sequence(seed, stream, index),
    )


def _other_distances(
    config: ReasoningGapConfig, net: BayesNet, seed: int, index: int
) -> Int32[np.ndarray, "n n"]:
    """Distances in a fresh random graph with as many variables and edges."""
    size, stream = (net.num_variables, len(net.edges)), seed_sequence(seed, "other-net", index)
    if not config.bif:
        beta = (config.beta_a, config.beta_b)
        return random_net(*size, beta=beta, seed=stream).skeleton_distances
    # A file's net may be too dense to draw acyclic graphs of its size; distances need no direction.
    [edges] = draw_edges(*size, 1, generator=np.random.default_rng(stream))
    return skeleton_distances(net.num_variables, [(a, b) for a, b in edges.tolist()])


def _scaffolds(
    net: BayesNet, asked: Queries, held_out: Int32[np.ndarray, "pair 2"]
) -> tuple[tuple[int, ...], ...]:
    apart = [(a, b) for a, b in held_out.tolist()]
    known: dict[tuple[int, int], tuple[int, ...]] = {}
    asked_pairs = list(zip(asked.target.tolist(), asked.condition.tolist(), strict=True))
    for target, condition in asked_pairs:
        if (target, condition) not in known:
            known[target, condition] = scaffold(net.dag, target, condition, apart=apart)
    return tuple(known[pair] for pair in asked_pairs)


def _negatives(
    asked: Queries,
    scaffolds: tuple[tuple[int, ...], ...],
    net: BayesNet,
    seed: int,
    index: int,
) -> tuple[tuple[int, ...], ...]:
    """As many variables for each query, drawn from all others but its scaffold."""
    rng = np.random.default_rng(seed_sequence(seed, "negative-scaffolds", index))
    drawn: list[tuple[int, ...]] = []
    for target, condition, used in zip(asked.target, asked.condition, scaffolds, strict=True):
        others = np.setdiff1d(np.arange(net.num_variables), [target, condition, *used])
        size = min(len(used), len(others))
        drawn.append(tuple(rng.choice(others, size, replace=False).tolist()))
    return tuple(drawn)
