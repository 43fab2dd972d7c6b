"""The report of a run of the study, as Markdown that a reader understands alone."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from bayesnets.claims import count_text, interval_text
from bayesnets.figure_data import CONTROL_ROW, error_rows, figure_schemes
from bayesnets.findings import Findings
from bayesnets.palette import (
    CONTROL,
    ESTIMATORS,
)
from bayesnets.published import (
    LEARNING_CURVE_FACTS,
    SOURCE,
    PublishedValue,
    published,
    published_figure,
)
from bayesnets.report_method import estimator_title, method, scheme_title
from bayesnets.result_tables import ALL_NETS, StudyTables
from workbench.encoders.markdown import code_cell, code_span, markdown_text
from workbench.figure import Figure

if TYPE_CHECKING:
    from workbench.run_info import RunInfo


def report(
    tables: StudyTables,
    findings: Findings,
    info: "RunInfo",
    *,
    captions: Mapping[str, str],
    failures: Sequence[str] = (),
) -> str:
    """The whole report.

    Args:
        tables: what the study measured.
        findings: what the analysis made of it.
        info: what made the run.
        captions: caption of each figure by file name without suffix, in `figures/`.
        failures: what went wrong in the run, a line each.
    """
    figures = findings.figures
    sections = [
        _head(info),
        method(tables, figures, info.config),
        _claims(findings),
        _errors(figures) + _image("errors", captions) + _image("scatter", captions),
        _gaps(figures),
        _posterior(findings) + _image("posterior", captions),
        _noise(figures),
        _traces(figures) + _image("traces", captions) + _image("trace_lengths", captions),
        _curves(findings) + _image("learning_curves", captions),
        _failures(figures, failures),
        _provenance(info),
    ]
    return "\n\n".join(section.strip() for section in sections if section.strip()) + "\n"


def _head(info: "RunInfo") -> str:
    return f"""# Why think step by step?

Preset {code_span(info.preset)}, seed {info.seed}, {code_span(info.created)}.
All figures, with exact numbers under the pointer:
[figures/reasoning_gap.html](figures/reasoning_gap.html).

## What was asked

A model that has never seen two variables T and C together is asked for P(T | C). Is its answer
better when it first fills in variables between them, step by step, than when it answers at once?
And does that depend on what its training samples showed?

The study follows {SOURCE}, whose numbers stand beside ours as "published"."""


def _claims(findings: Findings) -> str:
    lines = ["## What came out", ""]
    for claim in findings.claims:
        lines.append(f"- **({claim.letter})** {claim.statement} **{claim.verdict.capitalize()}.**")
        lines += [f"  - {markdown_text(line)}" for line in claim.evidence]
    return "\n".join(lines)


def _errors(figures: Mapping[str, Figure]) -> str:
    rows: list[list[str]] = []
    for row in error_rows(figures).to_dict("records"):
        scheme, control = row["scheme"], row["estimator"] == CONTROL_ROW
        name = "control" if control else "mse"
        estimator = "direct" if control else row["estimator"]
        marginal = (
            "" if control else interval_text(figures[f"mse_to_marginal.{scheme}.{estimator}"])
        )
        rows.append(
            [
                scheme_title(scheme),
                CONTROL.title if control else estimator_title(estimator),
                interval_text(figures[f"{name}.{scheme}.{estimator}"]),
                str(row["n"]),
                _beside(published(name, scheme, estimator)),
                marginal,
            ]
        )
    heading = ["samples", "estimator", "MSE", "queries", "published", "MSE to the marginal"]
    lines = [
        "## Errors",
        "",
        "Control pairs depend on each other as much as held-out ones, but occur together in "
        "training. The last column compares the estimates with P(T), as if C did not matter.",
        "",
        _table(heading, rows),
        "",
        *_baselines(figures),
    ]
    return "\n".join(lines)


def _baselines(figures: Mapping[str, Figure]) -> list[str]:
    scheme = figure_schemes(figures)[0]
    words = {"marginal": "the marginal P(T)", "half": "one half"}
    return [
        f"Predicting {what} for every query has MSE "
        f"{interval_text(figures[f'baseline.{scheme}.{name}'])} "
        f"(published {_beside(published('baseline', scheme, name))})."
        for name, what in words.items()
    ]


def _gaps(figures: Mapping[str, Figure]) -> str:
    rows = [
        [
            scheme_title(scheme),
            markdown_text(f"{first} minus {second}".replace("_", " ")),
            interval_text(figure),
            str(figure.n),
            _beside(published_figure(name), digits=4),
        ]
        for scheme in figure_schemes(figures)
        for name, figure in figures.items()
        if name.startswith(f"gap.{scheme}.")
        for first, _, second in [name.split(".")[2].partition("_minus_")]
    ]
    if not rows:
        return ""
    text = "Differences of MSE over the same queries; above 0, the second one errs less."
    heading = ["samples", "difference", "MSE", "queries", "published"]
    return f"## Gaps\n\n{text}\n\n{_table(heading, rows)}"


def _posterior(findings: Findings) -> str:
    if findings.posterior is None:
        return ""
    posterior = findings.posterior
    spread = {(r["scheme"], r["comparison"]): r for r in posterior.spread.to_dict("records")}
    rows: list[list[str]] = []
    order = figure_schemes(findings.figures)
    means = [row for row in posterior.table.to_dict("records") if row["net"] == ALL_NETS]
    for row in sorted(means, key=lambda row: order.index(row["scheme"])):
        parts = spread[row["scheme"], row["comparison"]]
        figure = Figure(row["value"], row["low"], row["high"], row["queries"])
        rows.append(
            [
                scheme_title(row["scheme"]),
                markdown_text(row["comparison"].replace("_", " ")),
                interval_text(figure),
                f"{row['probability_positive']:.3f}",
                *(
                    f"{parts[f'{n}']:.4f}"
                    for n in ("between_nets", "between_pairs", "within_pairs")
                ),
            ]
        )
    checks = posterior.diagnostics
    trust = "The draws can be trusted" if not checks.problems else "**Do not trust the draws**"
    reasons = markdown_text("; ".join(checks.problems)) or (
        f"largest r-hat {checks.r_hat:.3f}, at least {checks.effective_draws:.0f} effective of "
        f"{checks.draws} draws, {checks.divergences} divergent"
    )
    heading = ["samples", "gap", "mean [95 %]", "P(gap > 0)", "sd of nets", "of pairs", "within"]
    return f"""## Posterior of the gap

A hierarchical model of the gaps: a mean over nets such as these, nets that differ from it, pairs
that differ within nets, and queries within pairs. The likelihood is normal because the mean is what
is asked for: gaps are skewed, and a heavy-tailed one would take for outliers the few pairs that
carry it.

{_table(heading, rows)}

{trust}: {reasons}."""


def _noise(figures: Mapping[str, Figure]) -> str:
    rows: list[list[str]] = []
    for scheme in figure_schemes(figures):
        for estimator in ESTIMATORS:
            noise = figures.get(f"noise.{scheme}.{estimator}")
            if noise is not None:
                rows.append(
                    [
                        scheme_title(scheme),
                        estimator_title(estimator),
                        interval_text(figures[f"mse.{scheme}.{estimator}"]),
                        interval_text(noise),
                        interval_text(figures[f"mse_noise_free.{scheme}.{estimator}"]),
                    ]
                )
    if not rows:
        return ""
    text = (
        "Sampled estimates average a number of runs, whose scatter adds to the MSE. The noise is "
        "estimated from the variance between a query's runs; what is left is the error that "
        "endless runs would have."
    )
    heading = ["samples", "estimator", "MSE", "noise", "MSE without noise"]
    return f"## Noise of sampling\n\n{text}\n\n{_table(heading, rows)}"


def _traces(figures: Mapping[str, Figure]) -> str:
    kinds = ("unfinished", "d_separates", "length", "length_error_correlation")
    rows = [
        [
            scheme_title(scheme),
            *(
                interval_text(
                    figures.get(f"trace.{scheme}.{kind}"), digits=1 if kind == "length" else 2
                )
                for kind in kinds
            ),
            _beside(published("d_separates", scheme, "free"), digits=2),
        ]
        for scheme in figure_schemes(figures)
        if f"trace.{scheme}.length" in figures
    ]
    if not rows:
        return ""
    heading = ["samples", "never reach T", "separate T from C", "variables named"]
    heading += ["rank correlation of length and error", "separate, published"]
    text = (
        "What the model names when it is free to choose. Traces that separate T from C name "
        "variables which make the two independent, as a scaffold does. Lengths are compared with "
        "errors within nets; the paper found no correlation."
    )
    return f"## Free traces\n\n{text}\n\n{_table(heading, rows)}"


def _curves(findings: Findings) -> str:
    figures, rows = findings.figures, list[list[str]]()
    for scheme in figure_schemes(figures):
        for estimator in ESTIMATORS:
            found = [
                figures.get(f"{u}_to_reach.{scheme}.{estimator}") for u in ("tokens", "samples")
            ]
            if found[0] is not None:
                names = [scheme_title(scheme), estimator_title(estimator)]
                rows.append([*names, *(_counts(figure) for figure in found)])
    if not rows:
        return ""
    text = (
        "Training until the MSE is at most twice its final value, read off the curves between "
        "checkpoints: the mean over nets. Where the first checkpoint is there already, it counts."
    )
    lines = ["## Learning curves", "", text, ""]
    lines += [_table(["samples", "estimator", "tokens", "training samples"], rows), ""]
    for scheme, economy in findings.economies.items():
        never = f", at least ({economy.never} of {economy.saved.n} nets never do)"
        lines.append(
            f"- {scheme_title(scheme)}, free generation: {_counts(economy.ours.mean)} "
            "tokens. To come as low, direct estimates of fully observed samples need "
            f"{_counts(economy.saved)} tokens more{never if economy.never else ''}."
        )
    for (unit, scheme), match in findings.matches.items():
        lines.append(
            f"- After {count_text(match.amount)} {unit} each: MSE {interval_text(match.ours)} for "
            f"{scheme_title(scheme)} with free generation, {interval_text(match.theirs)} for "
            f"fully observed read directly, a difference of {interval_text(match.difference)}."
        )
    local, full = LEARNING_CURVE_FACTS
    lines.append(
        f"- Published, at 100 variables: local samples with free generation reach MSE {local.mse} "
        f"after {local.low:.0f} M tokens; fully observed ones read directly need {full.low:.0f} to "
        f"{full.high:.0f} M, even when no pair is held out."
    )
    return "\n".join(lines)


def _failures(figures: Mapping[str, Figure], failures: Sequence[str]) -> str:
    lines = ["## What was left out, and what failed", ""]
    for scheme in figure_schemes(figures):
        lost = figures.get(f"discarded.{scheme}.free")
        if lost is not None:
            answered = figures[f"mse.{scheme}.free"].n
            lines.append(
                f"- {scheme_title(scheme)}: {100 * lost.value:.1f} % of free runs never "
                f"reached the target and do not count; {answered} of {lost.n} queries had a run "
                "that did."
            )
    lines += [f"- {markdown_text(line)}" for line in failures] or ["- No work item failed."]
    return "\n".join(lines)


def _provenance(info: "RunInfo") -> str:
    versions = ", ".join(f"{name} {version}" for name, version in info.libraries.items())
    code = markdown_text(f"{info.code_version} (version {info.package_version})")
    settings = [[code_cell(name), code_cell(str(value))] for name, value in info.config.items()]
    return f"""## How it was made

Code {code} on {markdown_text(info.platform)},
{markdown_text(", ".join(info.devices))}. Libraries: {markdown_text(versions)}.

{_table(["setting", "value"], settings)}"""


def _image(name: str, captions: Mapping[str, str]) -> str:
    caption = captions.get(name)
    if not caption:
        return ""
    image = f"![{name.replace('_', ' ')}](figures/{name}.png)"
    return f"\n\n{image}\n\n*{markdown_text(caption)}*"


def _beside(found: PublishedValue | None, digits: int = 3) -> str:
    """A published value as it stands beside ours; "" where there is none."""
    if found is None:
        return ""
    if found.low is None or found.high is None:
        return f"{found.value:.{digits}f}"
    return f"{found.value:.{digits}f} [{found.low:.{digits}f}, {found.high:.{digits}f}]"


def _counts(figure: Figure | None) -> str:
    if figure is None or not figure.n:
        return ""
    return f"{count_text(figure.value)} [{count_text(figure.low)}, {count_text(figure.high)}]"


def _table(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heading, ["---"] * len(heading), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in lines)
