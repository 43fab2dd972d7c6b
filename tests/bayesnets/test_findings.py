"""The analysis as a whole, its figures, page, report and terminal table, on made-up results."""

import io
import json
import re
from functools import cache
from pathlib import Path

import matplotlib as mpl
import pandas as pd
import pytest
from rich.console import Console

from bayesnets.charts import scatter_chart
from bayesnets.figure_data import error_rows, scatter_rows
from bayesnets.figure_files import (
    PAGE,
    StudyFigure,
    interactive_page,
    study_figures,
    write_figures,
)
from bayesnets.figures import draw_errors
from bayesnets.findings import Findings, analyse
from bayesnets.palette import CONTROL, ESTIMATORS, SCHEMES, estimator_look, scheme_look
from bayesnets.report import report
from bayesnets.result_tables import StudyTables
from bayesnets.terminal import closing_words
from tests.bayesnets import study_data
from workbench.run_info import RunInfo

NAMES = ["errors", "scatter", "learning_curves", "posterior", "traces", "trace_lengths"]


@cache
def tables() -> StudyTables:
    nets = pd.DataFrame({"net": range(4), "variables": 16, "edges": 16})
    return StudyTables(study_data.estimates(), study_data.traces(), study_data.curves(), nets)


@cache
def findings() -> Findings:
    return analyse(tables(), resamples=100)


@cache
def drawn() -> list[StudyFigure]:
    return study_figures(tables(), findings())


def info() -> RunInfo:
    return RunInfo(
        experiment="reasoning_gap",
        preset="quick",
        config={"training_tokens": 1_300_000, "layers": 2, "width": 64, "bif": ["a|b.bif"]},
        seed=7,
        code_version="v1",
        package_version="1.0",
        libraries={"numpy": "2"},
        platform="Linux",
        devices=["2 x CPU"],
        argv=[],
        created="2026-01-01T00:00:00+00:00",
    )


def text_of_report(of_tables: StudyTables, found: Findings) -> str:
    captions = {figure.name: figure.caption for figure in study_figures(of_tables, found)}
    return report(of_tables, found, info(), captions=captions, failures=["item x: no memory"])


def test_all_kinds_of_figures_are_there():
    kinds = {name.split(".")[0] for name in findings().figures}
    assert kinds == {
        *("mse", "mse_to_marginal", "control", "gap", "baseline", "closer_to_marginal"),
        *("control_gap", "noise", "mse_noise_free", "discarded", "trace", "posterior"),
        *("tokens_to_reach", "samples_to_reach", "tokens_saved"),
        *("matched_tokens", "matched_samples"),
    }
    assert "gap.local_geom.scaffolded_minus_free" in findings().figures


def test_the_gap_with_local_samples_comes_first():
    assert next(iter(findings().figures)) == "gap.local_geom.direct_minus_free"


def test_known_claims_are_shown():
    verdicts = {claim.letter: claim.verdict for claim in findings().claims}
    assert verdicts["a"] == verdicts["c"] == verdicts["e"] == verdicts["f"] == "shown"


def test_estimates_alone_are_enough():
    rows = study_data.estimates(schemes=("local_geom",), nets=2, pairs=3)
    kept = rows["estimator"].isin(["direct", "negative"]).to_numpy()
    few = StudyTables(rows.loc[kept].drop(columns=["run_variance"]))
    found = analyse(few, resamples=20)
    assert found.posterior is None
    assert not found.by_part
    assert not found.economies
    assert [figure.name for figure in study_figures(few, found)] == ["errors", "scatter"]
    text = text_of_report(few, found)
    assert "## Errors" in text
    for heading in ("Free traces", "Learning curves", "Posterior", "Noise"):
        assert f"## {heading}" not in text


def test_figures_are_written_whole_and_leave_no_state_behind(tmp_path: Path):
    before = dict(mpl.rcParams)
    write_figures(drawn(), lambda name, suffix: tmp_path / f"{name}.{suffix}", title="A <run>")
    assert dict(mpl.rcParams) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [f"{name}.{suffix}" for name in NAMES for suffix in ("png", "svg")] + [f"{PAGE}.html"]
    )
    for name in NAMES:
        assert (tmp_path / f"{name}.png").read_bytes().startswith(b"\x89PNG")
        assert (tmp_path / f"{name}.png").stat().st_size > 10_000
    page = (tmp_path / f"{PAGE}.html").read_text()
    # Nothing is loaded: all that runs is in the page.
    assert "src=" not in (frame := re.sub(r"<script>.*?</script>", "", page, flags=re.DOTALL))
    assert "href=" not in frame
    assert page.count("</script>") == 2
    assert "<h1>A &lt;run&gt;</h1>" in page


def test_figures_are_the_same_every_time(tmp_path: Path):
    rows = error_rows(findings().figures)
    for name in ("first", "second"):
        figure = drawn()[0]._replace(still=draw_errors(rows, {}))
        write_figures([figure], lambda _, suffix, n=name: tmp_path / f"{n}.{suffix}", title="Run")
    first, second = ((tmp_path / f"{name}.svg").read_bytes() for name in ("first", "second"))
    assert first == second


def test_interactive_figures_carry_their_own_data():
    for figure in drawn():
        spec = figure.interactive.to_dict()
        assert json.dumps(spec, allow_nan=False)
        assert "url" not in json.dumps(spec.get("data", {}))
        assert spec["datasets"]


def test_names_with_markup_stay_names_on_the_page():
    estimates = study_data.estimates(schemes=("local_geom",), nets=2, pairs=3)
    rows = scatter_rows(estimates.assign(target="</script><b>"), "local_geom")
    page = interactive_page([drawn()[1]._replace(interactive=scatter_chart(rows))], "Run")
    assert page.count("</script>") == 2
    assert "P(\\u003c/script>\\u003cb> |" in page


def test_report_says_it_all():
    text = text_of_report(tables(), findings())
    for heading in (
        *("What was asked", "How", "What came out", "Errors", "Gaps", "Posterior of the gap"),
        *("Noise of sampling", "Free traces", "Learning curves", "How it was made"),
    ):
        assert f"\n## {heading}\n" in text
    figures = findings().figures
    direct = figures["mse.local_geom.direct"]
    row = f"{direct.value:.4f} [{direct.low:.4f}, {direct.high:.4f}] | {direct.n} | 0.027 [0.022"
    assert f"| local (geometric) | direct | {row}" in text
    for name in NAMES:
        assert f"(figures/{name}.png)" in text
    assert "4 Bayes nets of 16 variables and 16 edges" in text
    assert "1.3 M tokens, 2 layers of width 64" in text
    assert "item x: no memory" in text
    assert "No work item failed" not in text
    assert "`['a\\|b.bif']`" in text
    assert "nan" not in text.lower().replace("finan", "")


def test_report_is_rectangular_in_its_tables():
    for block in text_of_report(tables(), findings()).split("\n\n"):
        if block.startswith("|"):
            widths = {len(re.findall(r"(?<!\\)\|", line)) for line in block.strip().split("\n")}
            assert len(widths) == 1


@pytest.mark.parametrize("width", [80, 120])
def test_terminal_shows_every_error_and_claim_uncut(width: int):
    console = Console(width=width, file=io.StringIO())
    with console.capture() as capture:
        console.print(closing_words(findings().figures, findings().claims))
    text = capture.get()
    assert "…" not in text
    assert max(len(line) for line in text.splitlines()) <= width
    for name in ("mse.local_geom.free", "mse.wrong_geom.direct"):
        figure = findings().figures[name]
        line = f"{figure.value:.4f}   {figure.low:.4f} to {figure.high:.4f}"
        assert line in text
    assert text.count("direct, control pairs") == 3
    for letter in "abcdef":
        assert re.search(rf"^{letter}  (not )?(shown|tested)", text, re.MULTILINE)


def test_every_estimator_has_a_colour_of_its_own_and_no_scheme_has_it():
    colours = [look.colour for look in ESTIMATORS.values()]
    assert len(set(colours)) == len(colours)
    assert CONTROL.colour == ESTIMATORS["direct"].colour
    assert not {look.colour for look in SCHEMES.values()} & set(colours)
    assert estimator_look("my_own").title == "my own"
    assert scheme_look("my_own").title == "my own"
