"""Proofs."""

from app.frame import page
from app.run_list import choose_run
from app.site import PROOFS


def show() -> None:
    """The page."""
    choose_run(*PROOFS.experiments)


page("Proofs", "", show)
