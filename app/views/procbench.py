"""ProcBench."""

from app.frame import page
from app.run_list import choose_run
from app.site import PROCBENCH


def show() -> None:
    """The page."""
    choose_run(*PROCBENCH.experiments)


page("ProcBench", "", show)
