"""Widgets whose value lives in the address, so that a view can be shared and found again.

A value that is the default leaves the address clean; one that does not fit is ignored. The `name`
of a widget is its name in the address, unique on its page; `leave_page` keeps the value from
reaching another page that uses the same name.
"""

from collections.abc import Callable, Sequence
from typing import Final, Literal, TypeVar

import streamlit as st

T = TypeVar("T")
_PAGE: Final = "_page"
_BIND: Final[Literal["query-params"]] = "query-params"


def leave_page(current: str) -> None:
    """Forget what was chosen on another page, where the address does not hold it.

    Args:
        current: name of the page that is shown now.
    """
    if st.session_state.get(_PAGE) == current:
        return
    st.session_state[_PAGE] = current
    for name in list(st.session_state):
        # Bound widgets would carry their values to whatever has the same name.
        if not str(name).startswith("_") and name not in st.query_params:
            del st.session_state[name]


def choose(
    label: str,
    options: Sequence[T],
    *,
    name: str,
    default: T | None = None,
    title: Callable[[T], str] = str,
    help_text: str | None = None,
) -> T:
    """A list to choose one from. There must be an option.

    Args:
        label: what is chosen.
        options: at least one, their titles all different.
        name: in the address.
        default: chosen at first; the first option where it is None or no option.
        title: what an option is called, in the list and in the address.
        help_text: a sentence under the question mark.
    """
    index = list(options).index(default) if default is not None and default in options else 0
    return st.selectbox(label, options, index, title, key=name, bind=_BIND, help=help_text)


def choose_kept(label: str, options: Sequence[str], *, name: str) -> str:
    """A list to choose one from that stands in the address even while it is the first.

    For options of which the first may be another one tomorrow, such as the newest run.
    """
    known = {st.session_state.get(name), st.query_params.get(name)}
    if not known & set(options):
        st.session_state[name] = options[0]
    return st.selectbox(label, options, None, key=name, bind=_BIND) or options[0]


def choose_some(
    label: str,
    options: Sequence[T],
    *,
    name: str,
    default: Sequence[T] = (),
    title: Callable[[T], str] = str,
    most: int | None = None,
    placeholder: str = "all",
) -> list[T]:
    """A list to choose any number from; none may well mean all of them.

    Args:
        label: what is chosen.
        options: their titles all different.
        name: in the address.
        default: chosen at first.
        title: what an option is called, in the list and in the address.
        most: how many may be chosen.
        placeholder: shown while nothing is.
    """
    return st.multiselect(
        label,
        options,
        list(default),
        title,
        key=name,
        bind=_BIND,
        max_selections=most,
        placeholder=placeholder,
    )


def switch(label: str, options: Sequence[str], *, name: str, default: str | None = None) -> str:
    """A row of buttons, one of which is pressed. Options are our own words, not text from files."""
    chosen = st.segmented_control(
        label, options, default=default or options[0], required=True, key=name, bind=_BIND
    )
    return str(chosen or default or options[0])


def slide(label: str, low: int, high: int, *, name: str, default: int | None = None) -> int:
    """A whole number from `low` to `high`, both included; `low` alone needs no slider."""
    if low >= high:
        return low
    value = low if default is None else min(max(default, low), high)
    return int(st.slider(label, low, high, value, 1, key=name, bind=_BIND))


def slide_range(
    label: str, low: int, high: int, *, name: str, default: tuple[int, int] | None = None
) -> tuple[int, int]:
    """A range of whole numbers within `low` to `high`, ends included."""
    if low >= high:
        return low, high
    first, last = st.slider(label, low, high, default or (low, high), 1, key=name, bind=_BIND)
    return int(first), int(last)


def ask(label: str, *, name: str, default: str = "", placeholder: str = "") -> str:
    """A line of text."""
    return (
        st.text_input(label, default, key=name, bind=_BIND, placeholder=placeholder or None) or ""
    )


def toggle(label: str, *, name: str, default: bool = False) -> bool:
    """A switch that is on or off."""
    return st.toggle(label, default, key=name, bind=_BIND)


def tabs_open(titles: Sequence[str], *, name: str) -> str:
    """Buttons for the parts of a page: only the chosen part is built, and it is in the address."""
    return switch("Part of the page", titles, name=name)
