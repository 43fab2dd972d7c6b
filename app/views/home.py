"""Home."""

from app.frame import page


def show() -> None:
    """The page."""


page("Home", "", show)
