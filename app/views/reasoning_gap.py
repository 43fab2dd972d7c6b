"""Reasoning gap."""

from app.frame import page
from app.run_list import choose_run
from app.site import REASONING_GAP


def show() -> None:
    """The page."""
    choose_run(*REASONING_GAP.experiments)


page("Reasoning gap", "", show)
