"""What a run of the study prints at its end: the table of errors, and a line for each claim."""

import math
from collections.abc import Mapping, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Group
from rich.table import Table
from rich.text import Text

from bayesnets.claims import Claim
from bayesnets.figure_data import CONTROL_ROW, error_rows
from bayesnets.palette import CONTROL, estimator_look, scheme_look
from workbench.figure import Figure

_STYLES = {"shown": "green", "not shown in this run": "yellow", "not tested in this run": "dim"}


def closing_words(figures: Mapping[str, Figure], claims: Sequence[Claim]) -> Group:
    """The table of errors and the claims, one below the other."""
    return Group(error_table(figures), "", claim_table(claims))


def error_table(figures: Mapping[str, Figure]) -> Table:
    """MSE by scheme and estimator with interval, number of queries and published value.

    Args:
        figures: as `bayesnets.analysis.summarise` gives them.
    """
    table = Table(
        title="Mean squared error to the true conditional probability",
        title_justify="left",
        title_style="bold",
        box=SIMPLE_HEAD,
    )
    table.add_column("samples, estimator", no_wrap=True)
    for heading in ("MSE", "95 % interval", "queries", "published"):
        table.add_column(heading, justify="right", no_wrap=True)
    before = ""
    for row in error_rows(figures).to_dict("records"):
        if row["scheme"] != before:
            table.add_row(Text(scheme_look(row["scheme"]).title, style="bold"))
            before = row["scheme"]
        look = CONTROL if row["estimator"] == CONTROL_ROW else estimator_look(row["estimator"])
        table.add_row(
            Text("  " + look.title),
            f"{row['value']:.4f}" if row["n"] else "-",
            f"{row['low']:.4f} to {row['high']:.4f}" if row["n"] else "-",
            str(row["n"]),
            "-" if math.isnan(row["published"]) else f"{row['published']:.3f}",
        )
    return table


def claim_table(claims: Sequence[Claim]) -> Table:
    """A line for each claim: its letter, whether this run shows it, and what it says."""
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold")
    table.add_column(no_wrap=True)
    table.add_column()
    for claim in claims:
        verdict = Text(claim.verdict, style=_STYLES[claim.verdict])
        table.add_row(claim.letter, verdict, claim.statement)
    return table
