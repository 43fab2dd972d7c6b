"""How the error falls with training, by tokens and by samples, and when it has fallen enough."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np
from jaxtyping import Float64

from bayesnets.resampling import ClusterResampler
from bayesnets.result_tables import (
    codes,
    is_held_out,
    label_column,
    number_column,
    require_columns,
)
from workbench.errors import InputError
from workbench.figure import Figure
from workbench.seeds import seed_sequence

if TYPE_CHECKING:
    import pandas

CURVE_COLUMNS = ("scheme", "net", "step", "tokens", "samples", "estimator", "mse")
"""The columns that the analysis of learning curves needs."""

Unit = Literal["tokens", "samples"]


class Curve(NamedTuple):
    """The error of one estimator under one scheme, over training, averaged over seeds.

    Attributes:
        nets: the nets' labels.
        amount: tokens or samples seen at each checkpoint, ascending.
        mse: MSE of each net at each checkpoint; NaN where it has none.
    """

    nets: tuple[str, ...]
    amount: Float64[np.ndarray, " checkpoint"]
    mse: Float64[np.ndarray, "net checkpoint"]


class Reach(NamedTuple):
    """How much training takes the error down to a level.

    Attributes:
        mean: mean over nets of the amounts below, with an interval over nets. A net that never
            gets there counts with all of its training, so that the mean is a lower bound.
        of_mean: the amount after which the curve averaged over nets gets to its own level; NaN
            when it never does.
        per_net: the amount of each net; NaN when it never gets there.
        level: the MSE of each net that had to be reached.
    """

    mean: Figure
    of_mean: float
    per_net: Mapping[str, float]
    level: Mapping[str, float]


class Economy(NamedTuple):
    """How much more training one scheme and estimator needs than another, on the same nets.

    Attributes:
        ours, theirs: what each needs to get to twice our final MSE, net by net.
        saved: mean over nets of theirs - ours, with an interval over nets. Nets on which they
            never get there count with all of their training: a lower bound.
        never: on how many nets they never get there.
    """

    ours: Reach
    theirs: Reach
    saved: Figure
    never: int


class Matched(NamedTuple):
    """Two errors after equally much training, on the same nets.

    Attributes:
        amount: tokens or samples, the most that both have seen.
        ours, theirs: MSE of each there, mean over nets.
        difference: theirs - ours, with an interval over nets.
    """

    amount: float
    ours: Figure
    theirs: Figure
    difference: Figure


def curve(
    curves: "pandas.DataFrame", scheme: str, estimator: str, unit: Unit = "tokens"
) -> Curve | None:
    """One learning curve for the held-out pairs.

    Args:
        curves: a checkpoint a row, with the columns `CURVE_COLUMNS`, and `pairs` ("held_out" or
            "control") and `seed` where there are such.
        scheme, estimator: which curve.
        unit: what to count training in.

    Returns:
        The curve, or None where the table has none.

    Raises:
        InputError: a column is missing, or holds what cannot be.
    """
    import pandas

    require_columns(curves, CURVE_COLUMNS, "curves")
    here = (label_column(curves, "scheme") == scheme) & is_held_out(curves)
    rows = curves.loc[here & (label_column(curves, "estimator") == estimator)]
    if not len(rows):
        return None
    table = pandas.DataFrame(
        {
            "net": label_column(rows, "net"),
            "step": number_column(rows, "step", low=0.0),
            "amount": number_column(rows, unit, low=0.0),
            "mse": number_column(rows, "mse", low=0.0, high=1.0, missing=True),
        }
    )
    # Nets pass through the same steps, with nearly the same number of samples at each.
    amount = table.pivot_table(index="step", values="amount").to_numpy(dtype=np.float64)[:, 0]
    mse = table.pivot_table(index="net", columns="step", values="mse", dropna=False)
    return Curve(tuple(str(n) for n in mse.index), amount, mse.to_numpy(dtype=np.float64))


def tokens_to_reach(
    curves: "pandas.DataFrame",
    scheme: str,
    estimator: str,
    *,
    factor: float | int = 2,
    unit: Unit = "tokens",
    seed: int = 0,
) -> Reach | None:
    """How much training takes the error down to `factor` times its final value.

    Between checkpoints the error is taken to change linearly; the first time it gets there counts.

    Args:
        curves: as for `curve`.
        scheme, estimator: whose error.
        factor: how many times the final error is close enough; above 1.
        unit: what to count training in.
        seed: seed of the resampling of nets.

    Returns:
        The amounts, or None where the table has no such curve.

    Raises:
        InputError: the factor is not above 1, or the table is not as it should be.
    """
    if not factor > 1:
        raise InputError(f"The factor {factor:g} is not above 1.", remedy="Give one such as 2.")
    ours = curve(curves, scheme, estimator, unit)
    return None if ours is None else _reach(ours, factor * ours.mse[:, -1], seed)


def economy(
    curves: "pandas.DataFrame",
    ours: tuple[str, str],
    theirs: tuple[str, str],
    *,
    unit: Unit = "tokens",
    seed: int = 0,
) -> Economy | None:
    """How much more training `theirs` needs to get to twice the final error of `ours`.

    Args:
        curves: as for `curve`.
        ours, theirs: scheme and estimator of each.
        unit: what to count training in.
        seed: seed of the resampling of nets.

    Returns:
        The comparison over the nets that both have, or None where there are none.
    """
    both = _on_the_same_nets(curves, ours, theirs, unit)
    if both is None:
        return None
    left, right = both
    level = 2 * left.mse[:, -1]
    reaches = [_reach(c, level, seed) for c in (left, right)]
    spent = [_censored(r, c) for r, c in zip(reaches, (left, right), strict=True)]
    saved = _over_nets(spent[1] - spent[0], seed)
    never = sum(np.isnan(list(reaches[1].per_net.values())))
    return Economy(reaches[0], reaches[1], saved, int(never))


def matched(
    curves: "pandas.DataFrame",
    ours: tuple[str, str],
    theirs: tuple[str, str],
    *,
    unit: Unit = "tokens",
    seed: int = 0,
) -> Matched | None:
    """Compare two errors after the most training that both have had.

    Args:
        curves: as for `curve`.
        ours, theirs: scheme and estimator of each.
        unit: what to count training in.
        seed: seed of the resampling of nets.

    Returns:
        The comparison over the nets that both have; None where there are none, or where one ends
        before the other's first checkpoint.
    """
    both = _on_the_same_nets(curves, ours, theirs, unit)
    if both is None:
        return None
    amount = min(float(c.amount[-1]) for c in both)
    if any(amount < c.amount[0] for c in both):
        return None
    left, right = (
        np.array([np.interp(amount, c.amount, mse) for mse in c.mse], dtype=np.float64)
        for c in both
    )
    figures = (_over_nets(values, seed) for values in (left, right, right - left))
    return Matched(amount, *figures)


def _on_the_same_nets(
    curves: "pandas.DataFrame", ours: tuple[str, str], theirs: tuple[str, str], unit: Unit
) -> tuple[Curve, Curve] | None:
    """Both curves with the nets that both have, in the same order."""
    left, right = (curve(curves, *which, unit) for which in (ours, theirs))
    if left is None or right is None:
        return None
    nets = tuple(sorted(set(left.nets) & set(right.nets)))
    if not nets:
        return None
    places = [[c.nets.index(net) for net in nets] for c in (left, right)]
    return Curve(nets, left.amount, left.mse[places[0]]), Curve(
        nets, right.amount, right.mse[places[1]]
    )


def _reach(curve: Curve, level: Float64[np.ndarray, " net"], seed: int) -> Reach:
    amounts = [_crossing(curve.amount, m, x) for m, x in zip(curve.mse, level, strict=True)]
    per_net = dict(zip(curve.nets, amounts, strict=True))
    reach = Reach(
        mean=Figure(np.nan, np.nan, np.nan, 0),
        of_mean=_crossing(curve.amount, np.asarray(curve.mse.mean(axis=0)), float(level.mean())),
        per_net=per_net,
        level=dict(zip(curve.nets, level.tolist(), strict=True)),
    )
    return reach._replace(mean=_over_nets(_censored(reach, curve), seed))


def _censored(reach: Reach, curve: Curve) -> Float64[np.ndarray, " net"]:
    """Each net's amount, or all of its training where the level was never reached."""
    amounts = np.array([reach.per_net[net] for net in curve.nets])
    return np.where(np.isnan(amounts), curve.amount[-1], amounts)


def _over_nets(values: Float64[np.ndarray, " net"], seed: int) -> Figure:
    nets = codes(np.arange(len(values)).astype(str))
    resampler = ClusterResampler(nets, nets, seed=seed_sequence(seed, "learning curves"))
    return resampler.means(values[:, None])[0]


def _crossing(
    amount: Float64[np.ndarray, " checkpoint"],
    mse: Float64[np.ndarray, " checkpoint"],
    level: float,
) -> float:
    """The first amount at which the error, linear between checkpoints, is at most the level."""
    known = ~np.isnan(mse)
    amount, mse = amount[known], mse[known]
    reached = np.flatnonzero(mse <= level)
    if not len(reached):
        return float("nan")
    last = int(reached[0])
    if last == 0:
        return float(amount[0])
    part = (mse[last - 1] - level) / (mse[last - 1] - mse[last])
    return float(amount[last - 1] + part * (amount[last] - amount[last - 1]))
