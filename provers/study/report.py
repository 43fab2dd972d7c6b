"""The report of the study, in words, and a table for the terminal."""

from collections.abc import Mapping, Sequence

import pandas as pd
from rich.table import Table

from provers.imo_lemmas import ARM_TITLES, ImoLemmasConfig
from workbench.encoders.markdown import code_span, markdown_cell, markdown_text
from workbench.encoders.terminal import terminal_text
from workbench.figure import Figure


def report(
    config: ImoLemmasConfig,
    seed: int,
    tables: Mapping[str, pd.DataFrame],
    figures: Mapping[str, Figure],
    drawn: Sequence[str],
) -> str:
    """The whole report as Markdown."""
    problems = tables["problems"]
    graphs = [name for name in drawn if name.startswith("graph_")]
    sections = [
        _introduction(config, seed, len(set(problems["problem"].tolist()))),
        "## Result\n\n" + "\n".join(_arm_line(arm, figures) for arm in config.arms),
        "![Problems proved against budget](figures/success.png)",
        "## Problem by problem\n\n" + _problem_table(problems, config),
        "The number is that of lemmas in the final file; with 0 the assembler needed none. What was"
        f" proved after {config.seconds:g} s, in the last run of Lean, counts in no figure.",
        _check_line(tables["checks"]),
        _tries_section(tables, figures, drawn),
        _lemma_section(tables, figures, drawn),
        _graph_section(graphs),
        _files(config),
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def terminal_table(problems: pd.DataFrame, config: ImoLemmasConfig) -> Table:
    """How each arm did on each problem."""
    table = Table(title="problems proved, seconds")
    table.add_column("problem")
    for arm in config.arms:
        table.add_column(arm, justify="right")
    for problem, *cells in _cells(problems, config):
        table.add_row(terminal_text(problem), *cells)
    return table


def _introduction(config: ImoLemmasConfig, seed: int, count: int) -> str:
    return f"""# Lemmas first, or the prover alone

{count} problems, each under {len(config.arms)} arms. Every arm has {config.seconds:g} seconds of
one worker for a problem (seed {seed} for the bootstrap; the search draws nothing at random, but
stops by the clock). A problem counts as proved only where the judge has accepted the final file
from scratch. Provers: {_listed(config.provers)}. Reasoners: {_listed(config.reasoners)}.
Assembler: {_listed([config.assembler])}; in the arm `swap`: {_listed([config.other_assembler])}.
Depth: {config.depth}.
{_model_line(config)}Intervals are 95 % bootstrap over problems.

In the arm `coupled` the prover works on the problem alone. In `decoupled` it works on lemmas alone,
and the problem is proved from those that are. The other arms change one thing of that."""


def _model_line(config: ImoLemmasConfig) -> str:
    model = config.model
    if "language_model" not in {*config.reasoners, *config.provers}:
        return ""
    return (
        f"Language model: {markdown_text(model.model)}, temperature {model.temperature:g},"
        f" {model.samples} samples with {model.repairs} repairs each, {model.proposals} proposals"
        " for each goal.\n"
    )


def _arm_line(arm: str, figures: Mapping[str, Figure]) -> str:
    share = figures[f"proved.{arm}"]
    gain = figures.get(f"gain.{arm}")
    more = "" if gain is None else f"; {_points(gain)} over the prover alone on the same problems"
    change = figures.get(f"change.{arm}")
    more += "" if change is None else f", {_points(change)} over lemmas first"
    title = {str(name): text for name, text in ARM_TITLES.items()}[arm]
    return f"- **{arm}** ({title}): {_percent(share)} of {share.n} problems{more}."


def _problem_table(problems: pd.DataFrame, config: ImoLemmasConfig) -> str:
    lines = ["| problem | " + " | ".join(config.arms) + " |", "|---|" + "---:|" * len(config.arms)]
    for problem, *cells in _cells(problems, config):
        lines.append("| " + " | ".join([markdown_cell(problem), *cells]) + " |")
    return "\n".join(lines)


def _cells(problems: pd.DataFrame, config: ImoLemmasConfig) -> list[list[str]]:
    rows: list[list[str]] = []
    for problem in problems["problem"].drop_duplicates().tolist():
        cells = [str(problem)]
        for arm in config.arms:
            at = problems.loc[(problems["problem"] == problem) & (problems["arm"] == arm)]
            row = at.iloc[0]
            done = row["status"] == "proved"
            lemmas = "1 lemma" if row["used"] == 1 else f"{row['used']} lemmas"
            how = "direct" if row["how"] == "direct" else lemmas
            late = ", late" if row["seconds"] > config.seconds else ""
            cells.append(f"{how}, {row['seconds']:.1f} s{late}" if done else "-")
        rows.append(cells)
    return rows


def _check_line(checks: pd.DataFrame) -> str:
    if not len(checks):
        return ""
    rest = checks.loc[checks["status"] != "proved"]
    accepted = len(checks) - len(rest)
    files = len(checks[["arm", "problem"]].drop_duplicates())
    axioms = sorted({name for row in checks["axioms"] for name in str(row).split(", ") if name})
    wrong = _listed([f"{row['arm']}-{row['theorem']}" for row in rest.to_dict("records")])
    refused = f" **Refused: {wrong}.**" if wrong else ""
    return (
        f"Checked from scratch, as `python -m provers.check` does: {accepted} of {len(checks)}"
        f" theorems in {files} final files accepted, with the axioms"
        f" {_listed(axioms) or 'none'}.{refused}"
    )


def _tries_section(
    tables: Mapping[str, pd.DataFrame], figures: Mapping[str, Figure], drawn: Sequence[str]
) -> str:
    if "tries" not in drawn:
        return ""
    lines = [
        "## How many tries",
        "",
        "Lemmas (arm `decoupled`) and problems (arm `coupled`) proved with no more than k",
        "candidate proofs of their own; what ran out of time counts as not proved for any k.",
        "",
        "![Statements proved against tries](figures/tries.png)",
    ]
    if "pass_rates" in drawn:
        lines += [
            "",
            "pass@k of the language model, estimated without bias from all samples of a statement:",
            "",
            "| statements | " + " | ".join(f"k = {k}" for k in _ks(tables["pass_rates"])) + " |",
            "|---|" + "---:|" * len(_ks(tables["pass_rates"])),
        ]
        for name in ("problems", "lemmas"):
            found = [figures.get(f"pass_at_{k}.{name}") for k in _ks(tables["pass_rates"])]
            cells = ["-" if figure is None else _percent(figure) for figure in found]
            lines.append(f"| {name} | " + " | ".join(cells) + " |")
        lines += ["", "![pass@k](figures/pass_rates.png)"]
    return "\n".join(lines)


def _ks(rates: pd.DataFrame) -> list[int]:
    return sorted({int(k) for k in rates["k"]})


def _lemma_section(
    tables: Mapping[str, pd.DataFrame], figures: Mapping[str, Figure], drawn: Sequence[str]
) -> str:
    lines = ["## Lemmas", ""]
    if "lemmas.proved" in figures:
        share = figures["lemmas.proved"]
        lines.append(f"Of {share.n} lemmas tried, {_percent(share)} were proved alone.")
    if "lemmas" in drawn:
        lines += ["", "![What became of the lemmas](figures/lemmas.png)"]
    utility, oracle = tables["utility"], tables["oracle"]
    if len(utility):
        lines += ["", "Used lemmas, and whether the problem is assembled without them:", ""]
        lines += ["| problem | lemma | needed |", "|---|---|---|"]
        for row in utility.to_dict("records"):
            needed = "yes" if row["needed"] else "no"
            cells = [markdown_cell(row["problem"]), markdown_cell(row["name"]), needed]
            lines.append("| " + " | ".join(cells) + " |")
    if len(oracle):
        lines += [
            "",
            "Problems not proved, with every lemma assumed that is not refuted. Where the",
        ]
        lines += ["assembler then reaches the problem, the lemmas named stand in the way:", ""]
        lines += ["| problem | reached | lemmas that are missing |", "|---|---|---|"]
        for row in oracle.to_dict("records"):
            reached = "yes" if row["reached"] else "no"
            cells = [markdown_cell(row["problem"]), reached, markdown_cell(row["assumed"])]
            lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) if len(lines) > 2 else ""


def _graph_section(graphs: Sequence[str]) -> str:
    if not graphs:
        return ""
    pictures = [
        f"![{markdown_text(name.removeprefix('graph_'))}](figures/{name}.png)" for name in graphs
    ]
    text = (
        "An arrow goes from a lemma to what takes it as a hypothesis or names it in its proof."
        " Where the problem is not proved, broken arrows show the proof that there would be if all"
        " lemmas were; those in orange stand in the way."
    )
    return "\n\n".join(["## Lemma graphs", text, *pictures])


def _files(config: ImoLemmasConfig) -> str:
    return f"""## Files

`items/ARM-PROBLEM/` has the final Lean file where there is one, the same in Mathlib's spelling
(not run with the toolchain {code_span(config.toolchain)} unless that has Mathlib), the record of
lemmas and the ledger. `tables/` has problems, lemmas, checks, utility, oracle, curves and tries."""


def _listed(names: Sequence[str]) -> str:
    return markdown_text(", ".join(names))


def _percent(figure: Figure) -> str:
    low, high = 100 * figure.low, 100 * figure.high
    return f"{100 * figure.value:.0f} % [{low:.0f}, {high:.0f}]"


def _points(figure: Figure) -> str:
    low, high = 100 * figure.low, 100 * figure.high
    return f"{100 * figure.value:+.0f} points [{low:+.0f}, {high:+.0f}]"
