import math

import pytest

from bayesnets.claims import Claim, count_text, interval_text, judge
from bayesnets.learning_curves import Economy, Reach
from workbench.figure import Figure


def figures(**changes: Figure) -> dict[str, Figure]:
    """A run that shows everything; `changes` replace figures, with "__" for "."."""
    shown = {
        "mse.local_geom.direct": Figure(0.03, 0.02, 0.04, 100),
        "mse.fully_observed.direct": Figure(0.04, 0.03, 0.05, 100),
        "mse.wrong_geom.direct": Figure(0.08, 0.07, 0.09, 100),
        "gap.local_geom.direct_minus_free": Figure(0.013, 0.008, 0.019, 100),
        "gap.local_geom.direct_minus_scaffolded": Figure(0.011, 0.006, 0.017, 100),
        "gap.local_geom.direct_minus_negative": Figure(0.0, -0.001, 0.001, 100),
        "gap.local_geom.scaffolded_minus_free": Figure(0.002, -0.001, 0.004, 100),
        "gap.fully_observed.direct_minus_free": Figure(-0.001, -0.004, 0.003, 100),
        "closer_to_marginal.wrong_geom.direct": Figure(0.05, 0.03, 0.07, 100),
        "control_gap.local_geom.direct": Figure(0.02, 0.01, 0.03, 200),
    }
    return shown | {name.replace("__", "."): figure for name, figure in changes.items()}


def economy(low: float, *, never: int = 0) -> Economy:
    reach = Reach(Figure(1e6, 8e5, 1.2e6, 4), 1e6, {}, {})
    return Economy(reach, reach, Figure(2e6, low, 3e6, 4), never)


def verdicts(claims: tuple[Claim, ...]) -> str:
    """s, n or - for each claim: shown, not shown, not tested."""
    signs = {"shown": "s", "not shown in this run": "n", "not tested in this run": "-"}
    return "".join(signs[claim.verdict] for claim in claims)


def test_all_claims_are_shown_where_all_intervals_say_so():
    claims = judge(figures(), {"local_geom": economy(1e6)})
    assert [claim.letter for claim in claims] == list("abcdef")
    assert verdicts(claims) == "ssssss"


@pytest.mark.parametrize(
    ("name", "figure", "expected"),
    [
        ("gap.local_geom.direct_minus_free", Figure(0.01, -0.001, 0.02, 100), "nssss"),
        ("gap.local_geom.direct_minus_scaffolded", Figure(0.01, 0.0, 0.02, 100), "nssss"),
        # No difference found is not enough where a large one is not excluded.
        ("gap.fully_observed.direct_minus_free", Figure(0.0, -0.02, 0.02, 100), "snsss"),
        ("gap.fully_observed.direct_minus_free", Figure(-0.01, -0.02, -0.005, 100), "sssss"),
        ("closer_to_marginal.wrong_geom.direct", Figure(0.02, -0.02, 0.06, 100), "ssnss"),
        ("gap.local_geom.scaffolded_minus_free", Figure(-0.005, -0.01, 0.0, 100), "sssns"),
        ("gap.local_geom.scaffolded_minus_free", Figure(0.02, 0.01, 0.03, 100), "sssss"),
        ("control_gap.local_geom.direct", Figure(0.01, -0.01, 0.03, 200), "ssssn"),
    ],
)
def test_an_interval_that_does_not_exclude_it_takes_its_claim_down(
    name: str, figure: Figure, expected: str
):
    claims = judge(figures() | {name: figure})
    assert verdicts(claims).replace("-", "") == expected


def test_training_saved_must_exclude_zero():
    assert verdicts(judge(figures(), {"local_geom": economy(-1.0)}))[4] == "n"
    claim = judge(figures(), {"local_geom": economy(1e6, never=3)})[4]
    assert "needs 2 M [1 M, 3 M] more, at least: on 3 of 4 nets" in claim.evidence[0]


def test_a_claim_about_two_schemes_needs_both():
    second = {
        "mse.local_zipf.direct": Figure(0.03, 0.02, 0.04, 100),
        "gap.local_zipf.direct_minus_free": Figure(0.01, -0.01, 0.02, 100),
    }
    claims = judge(figures() | second)
    assert claims[0].verdict == "not shown in this run"
    assert len(claims[0].evidence) == 4


def test_what_a_run_does_not_have_is_not_tested():
    only = {"mse.fully_observed.direct": Figure(0.04, 0.03, 0.05, 100)}
    assert verdicts(judge(only)) == "------"
    missing = Figure(math.nan, math.nan, math.nan, 0)
    changed = judge(figures(gap__local_geom__direct_minus_free=missing))
    assert changed[0].verdict == "shown"
    assert len(changed[0].evidence) == 2


def test_negative_scaffolds_are_called_equal_only_within_the_margin():
    assert "equal to within 0.0075" in judge(figures())[0].evidence[2]
    wide = Figure(0.0, -0.02, 0.02, 100)
    claim = judge(figures(gap__local_geom__direct_minus_negative=wide))[0]
    assert "not shown to be equal" in claim.evidence[2]
    assert claim.verdict == "shown"


def test_a_model_that_learned_little_is_named_beside_the_claim_of_no_gain():
    near = {"closer_to_marginal.fully_observed.direct": Figure(0.06, 0.04, 0.08, 100)}
    far = {"closer_to_marginal.fully_observed.direct": Figure(-0.01, -0.04, 0.02, 100)}
    [told] = [c for c in judge(figures() | near) if c.letter == "b"]
    [silent] = [c for c in judge(figures() | far) if c.letter == "b"]
    assert "closer to the marginal" in told.evidence[-1]
    assert not any("closer to the marginal" in line for line in silent.evidence)
    assert told.verdict == silent.verdict == "shown"


def test_numbers_in_words():
    assert interval_text(Figure(0.01234, 0.01, 0.02, 5)) == "0.0123 [0.0100, 0.0200]"
    assert interval_text(None) == interval_text(Figure(math.nan, math.nan, math.nan, 0)) == "-"
    assert [count_text(x) for x in (12, 1234, 1.234e8, -5e3, 2e9)] == [
        "12",
        "1.23 k",
        "123 M",
        "-5 k",
        "2 G",
    ]


def test_local_models_that_learned_nothing_are_told_beside_the_ideal_scaffold():
    near = Figure(0.02, 0.01, 0.03, 100)
    claims = judge(figures(closer_to_marginal__local_geom__direct=near))
    told = {claim.letter for claim in claims if "learned so little" in " ".join(claim.evidence)}
    assert told == {"d"}
