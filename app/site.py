"""The pages of the explorer: their names, files and what they are for."""

from typing import NamedTuple


class SitePage(NamedTuple):
    """A page.

    Attributes:
        title: as in the menu.
        path: of its script, relative to `Home.py`.
        icon: a Material symbol.
        experiments: experiments whose runs it shows.
    """

    title: str
    path: str
    icon: str
    experiments: tuple[str, ...] = ()


HOME = SitePage("Home", "views/home.py", ":material/home:")
REASONING_GAP = SitePage(
    "Reasoning gap", "views/reasoning_gap.py", ":material/insights:", ("reasoning_gap",)
)
NETS = SitePage("Nets", "views/nets.py", ":material/hub:")
PROOFS = SitePage(
    "Proofs", "views/proofs.py", ":material/verified:", ("imo_lemmas", "provers.prove")
)
PROCBENCH = SitePage(
    "ProcBench",
    "views/procbench.py",
    ":material/checklist:",
    ("procbench", "procedure_learning"),
)
RUN = SitePage("Run", "views/run.py", ":material/play_circle:")

PAGES = (HOME, REASONING_GAP, NETS, PROOFS, PROCBENCH, RUN)
"""In the order of the menu; the first is the one that opens."""


def page_of(experiment: str) -> SitePage | None:
    """The page that shows the runs of an experiment, None where there is none."""
    return next((page for page in PAGES if experiment in page.experiments), None)
