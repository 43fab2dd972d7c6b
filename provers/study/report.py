"""The report of the study, in words, and a table for the terminal."""

from collections.abc import Mapping, Sequence

import pandas as pd
from rich.table import Table

from provers.imo_lemmas import ARM_TITLES, ImoLemmasConfig
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
    for cells in _cells(problems, config):
        table.add_row(*cells)
    return table


def _introduction(config: ImoLemmasConfig, seed: int, count: int) -> str:
    return f"""# Lemmas first, or the prover alone

{count} problems, each under {len(config.arms)} arms. Every arm has {config.seconds:g} seconds of
one worker for a problem (seed {seed} for the bootstrap; the search draws nothing at random, but
stops by the clock). A problem counts as proved only where the judge has accepted the final file
from scratch. Provers: {", ".join(config.provers)}. Reasoners: {", ".join(config.reasoners)}.
Assembler: {config.assembler}; in the arm `swap`: {config.other_assembler}. Depth: {config.depth}.
Intervals are 95 % bootstrap over problems."""


def _arm_line(arm: str, figures: Mapping[str, Figure]) -> str:
    share = figures[f"proved.{arm}"]
    gain = figures.get(f"gain.{arm}")
    more = "" if gain is None else f"; {_points(gain)} over the prover alone on the same problems"
    title = {str(name): text for name, text in ARM_TITLES.items()}[arm]
    return f"- **{arm}** ({title}): {_percent(share)} of {share.n} problems{more}."


def _problem_table(problems: pd.DataFrame, config: ImoLemmasConfig) -> str:
    lines = ["| problem | " + " | ".join(config.arms) + " |", "|---|" + "---:|" * len(config.arms)]
    lines += ["| " + " | ".join(cells) + " |" for cells in _cells(problems, config)]
    return "\n".join(lines)


def _cells(problems: pd.DataFrame, config: ImoLemmasConfig) -> list[list[str]]:
    rows: list[list[str]] = []
    for problem in problems["problem"].drop_duplicates().tolist():
        cells = [str(problem)]
        for arm in config.arms:
            at = problems.loc[(problems["problem"] == problem) & (problems["arm"] == arm)]
            row = at.iloc[0]
            done = row["status"] == "proved"
            cells.append(f"{row['how']}, {row['seconds']:.1f} s" if done else "-")
        rows.append(cells)
    return rows


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
            lines.append(f"| {row['problem']} | {row['name']} | {needed} |")
    if len(oracle):
        lines += [
            "",
            "Problems not proved, with every lemma assumed that is not refuted. Where the",
        ]
        lines += ["assembler then reaches the problem, the lemmas named stand in the way:", ""]
        lines += ["| problem | reached | lemmas that are missing |", "|---|---|---|"]
        for row in oracle.to_dict("records"):
            reached = "yes" if row["reached"] else "no"
            lines.append(f"| {row['problem']} | {reached} | {row['assumed']} |")
    return "\n".join(lines) if len(lines) > 2 else ""


def _graph_section(graphs: Sequence[str]) -> str:
    if not graphs:
        return ""
    pictures = [f"![{name.removeprefix('graph_')}](figures/{name}.png)" for name in graphs]
    text = (
        "An arrow goes from a lemma to what uses it, or, where nothing does, to what it was"
        " proposed for. Blue: used; light blue: proved; orange: not proved; red: refuted;"
        " grey: dropped."
    )
    return "\n\n".join(["## Lemma graphs", text, *pictures])


def _files(config: ImoLemmasConfig) -> str:
    return f"""## Files

`items/ARM-PROBLEM/` has the final Lean file where there is one, the same in Mathlib's spelling
(not run with the toolchain `{config.toolchain}` unless that has Mathlib), the record of lemmas and
the ledger. `tables/` has problems, lemmas, utility, oracle and curves."""


def _percent(figure: Figure) -> str:
    low, high = 100 * figure.low, 100 * figure.high
    return f"{100 * figure.value:.0f} % [{low:.0f}, {high:.0f}]"


def _points(figure: Figure) -> str:
    low, high = 100 * figure.low, 100 * figure.high
    return f"{100 * figure.value:+.0f} points [{low:+.0f}, {high:+.0f}]"
