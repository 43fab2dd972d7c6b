"""The paper's claims, held against the figures of a run.

Claims a, c, e and f are differences: they are shown when the interval excludes zero. Claims b and d
say that something is not worse, or no better, than something else, which no interval that includes
zero can show: they are shown when the interval excludes a difference that would matter, which is
here a quarter of the direct estimates' MSE.
"""

import math
from collections.abc import Mapping
from typing import Literal, NamedTuple

from bayesnets.figure_data import figure_schemes
from bayesnets.learning_curves import Economy
from bayesnets.palette import scheme_look
from workbench.figure import Figure

Verdict = Literal["shown", "not shown in this run", "not tested in this run"]

MARGIN = 0.25
"""A difference that matters, as a part of the MSE of the direct estimates."""


class Claim(NamedTuple):
    """A claim of the paper and what this run says about it.

    Attributes:
        letter: a to f.
        statement: the claim in a sentence.
        verdict: whether it is shown here.
        evidence: the numbers behind the verdict, a line for each scheme.
    """

    letter: str
    statement: str
    verdict: Verdict
    evidence: tuple[str, ...]


class _Finding(NamedTuple):
    holds: bool
    line: str


def judge(
    figures: Mapping[str, Figure], economies: Mapping[str, Economy] | None = None
) -> tuple[Claim, ...]:
    """Hold the six claims against the figures.

    Args:
        figures: as `bayesnets.analysis.summarise` gives them, with
            `gap.<scheme>.scaffolded_minus_free` for claim d.
        economies: by local scheme, what its free generation saves in tokens against direct
            estimates of the fully observed scheme, for claim e.

    Returns:
        Claims a to f. A claim whose schemes or estimators the run does not have is not tested; one
        about several schemes is shown when it is in each.
    """
    schemes = figure_schemes(figures)
    local = [s for s in schemes if s.startswith("local")]
    wrong = [s for s in schemes if s.startswith("wrong")]
    return (
        _claim(
            "a",
            "With local samples, free and scaffolded generation beat direct estimates.",
            [
                _above_zero(figures, f"gap.{s}.direct_minus_{e}", s, f"direct minus {e}")
                for s in local
                for e in ("free", "scaffolded")
            ],
            _negatives(figures, local),
        ),
        _claim(
            "b",
            "With fully observed samples, free generation gains nothing that matters.",
            [_no_gain(figures, s) for s in schemes if s == "fully_observed"],
            _untrained(figures, "fully_observed"),
        ),
        _claim(
            "c",
            "With the wrong locality, direct estimates are closer to the marginal than to the "
            "conditional.",
            [
                _above_zero(
                    figures, f"closer_to_marginal.{s}.direct", s, "MSE minus MSE to the marginal"
                )
                for s in wrong
            ],
        ),
        _claim(
            "d",
            "With local samples, free generation is about as good as the ideal scaffold.",
            [_as_good(figures, s) for s in local],
            tuple(line for s in local for line in _untrained(figures, s)),
        ),
        _claim("e", _ECONOMY, [_saves(s, e) for s, e in (economies or {}).items()]),
        _claim(
            "f",
            "Control pairs, which occur together in training, are estimated well directly.",
            [
                _above_zero(
                    figures, f"control_gap.{s}.direct", s, "MSE of held-out minus control pairs"
                )
                for s in (local or schemes)
            ],
        ),
    )


_ECONOMY = "Local samples with free generation need less training than full ones read directly."


def _claim(
    letter: str,
    statement: str,
    found: list[_Finding | None],
    remarks: tuple[str, ...] = (),
) -> Claim:
    known = [finding for finding in found if finding is not None]
    verdict: Verdict = "not tested in this run"
    if known:
        holds = all(finding.holds for finding in known)
        verdict = "shown" if holds else "not shown in this run"
    return Claim(letter, statement, verdict, (*(finding.line for finding in known), *remarks))


def _above_zero(
    figures: Mapping[str, Figure], name: str, scheme: str, what: str
) -> _Finding | None:
    figure = figures.get(name)
    if figure is None or not figure.n:
        return None
    return _Finding(figure.low > 0, f"{scheme_look(scheme).title}: {what} {interval_text(figure)}")


def _negatives(figures: Mapping[str, Figure], schemes: list[str]) -> tuple[str, ...]:
    lines: list[str] = []
    for scheme in schemes:
        gap = figures.get(f"gap.{scheme}.direct_minus_negative")
        if gap is not None and gap.n:
            margin = MARGIN * figures[f"mse.{scheme}.direct"].value
            equal = -margin < gap.low and gap.high < margin
            lines.append(
                f"{scheme_look(scheme).title}: direct minus negative scaffold "
                f"{interval_text(gap)}; "
                + ("equal" if equal else "not shown to be equal")
                + f" to within {margin:.4f} (a quarter of direct's MSE)"
            )
    return tuple(lines)


def _no_gain(figures: Mapping[str, Figure], scheme: str) -> _Finding | None:
    gap = figures.get(f"gap.{scheme}.direct_minus_free")
    if gap is None or not gap.n:
        return None
    margin = MARGIN * figures[f"mse.{scheme}.direct"].value
    reading = _reading(
        gap,
        f"a gain of {margin:.4f} (a quarter of direct's MSE) is excluded"
        if gap.high < margin
        else f"a gain of {margin:.4f} (a quarter of direct's MSE) is not excluded",
    )
    line = f"{scheme_look(scheme).title}: direct minus free {interval_text(gap)}; {reading}"
    return _Finding(gap.high < margin, line)


def _untrained(figures: Mapping[str, Figure], scheme: str) -> tuple[str, ...]:
    nearer = figures.get(f"closer_to_marginal.{scheme}.direct")
    if nearer is None or not nearer.n or not nearer.low > 0:
        return ()
    return (
        f"{scheme_look(scheme).title}: direct estimates are still closer to the marginal than to "
        f"the conditional ({interval_text(nearer)}); a model that has learned so little could not "
        "show a gain",
    )


def _as_good(figures: Mapping[str, Figure], scheme: str) -> _Finding | None:
    gap = figures.get(f"gap.{scheme}.scaffolded_minus_free")
    if gap is None or not gap.n or f"mse.{scheme}.direct" not in figures:
        return None
    margin = MARGIN * figures[f"mse.{scheme}.direct"].value
    reading = _reading(
        gap,
        f"that free is worse by {margin:.4f} (a quarter of direct's MSE) is "
        + ("excluded" if gap.low > -margin else "not excluded"),
    )
    line = f"{scheme_look(scheme).title}: scaffolded minus free {interval_text(gap)}; {reading}"
    return _Finding(gap.low > -margin, line)


def _reading(gap: Figure, margin_text: str) -> str:
    if gap.low > 0:
        return f"free is better; {margin_text}"
    if gap.high < 0:
        return f"free is worse; {margin_text}"
    return f"no difference found; {margin_text}"


def _saves(scheme: str, economy: Economy) -> _Finding:
    ours, saved = economy.ours.mean, economy.saved
    line = (
        f"{scheme_look(scheme).title}: twice its final MSE after {count_text(ours.value)} tokens; "
        f"direct and fully observed needs {count_text(saved.value)} "
        f"[{count_text(saved.low)}, {count_text(saved.high)}] more"
    )
    if economy.never:
        line += f", at least: on {economy.never} of {saved.n} nets it never got there"
    return _Finding(saved.low > 0, line)


def interval_text(figure: Figure | None, digits: int = 4) -> str:
    """A figure as "value [low, high]", and "-" where there is none."""
    if figure is None or math.isnan(figure.value):
        return "-"
    value, low, high = (f"{x:.{digits}f}" for x in figure[:3])
    return f"{value} [{low}, {high}]"


def count_text(count: float | int) -> str:
    """A large count in three digits, such as "123 M"."""
    for size, unit in ((1e9, " G"), (1e6, " M"), (1e3, " k")):
        if abs(count) >= size:
            return f"{count / size:.3g}{unit}"
    return f"{count:.3g}"
