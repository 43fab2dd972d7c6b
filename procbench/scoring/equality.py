"""When a claimed state counts as the true one, with the quirks of the published scorer.

Source: Fujisawa et al., "ProcBench", arXiv 2410.03117, 2024, and its evaluation code. The type of
the true state decides how the two are compared:

- text: str(true) == str(claimed), so case and spaces count, and None equals the text "None";
- integer: int(claimed) exists and is equal, so " 5 ", "+5", "05", 5.9 and (for 1) True count, and
  "5.0" and "1,000" do not;
- list: the claimed value has elements, as many, each equal as text; so ["1", "2"] equals [1, 2],
  and the text "ab" and a dict with the keys a, b equal ["a", "b"]. An empty true list equals
  nothing, not even itself.
"""

from typing import Any

from procbench.label_types import StateType
from workbench.errors import InputError


class ScoringError(InputError, TypeError):
    """What was given cannot be scored; never a wrong answer, never a zero."""


def state_type(true_state: object) -> StateType:
    """Type of a true state, by its value; lists need no more than to be lists.

    Raises:
        ScoringError: no label has such a state.
    """
    if isinstance(true_state, str):
        return StateType.TEXT
    if isinstance(true_state, int) and not isinstance(true_state, bool):
        return StateType.INTEGER
    if isinstance(true_state, list | tuple):
        whole: Any = true_state
        integers = bool(whole) and all(type(element) is int for element in whole)
        return StateType.INTEGERS if integers else StateType.TEXTS
    raise ScoringError(
        f"A true state of type {type(true_state).__name__} cannot be compared.",
        remedy="Give labels whose states are texts, integers, or lists of them.",
    )


def states_equal(true_state: object, claimed: object) -> bool:
    """Whether a claimed state of any type counts as the true one; not symmetric.

    Raises:
        ScoringError: the true state is no text, integer or list.
    """
    kind = state_type(true_state)
    if kind is StateType.TEXT:
        return str(true_state) == as_text(claimed)
    if kind is StateType.INTEGER:
        return as_integer(claimed) == true_state
    expected = as_elements(true_state)
    return bool(expected) and as_elements(claimed) == expected


def as_text(claimed: object) -> str:
    """A claimed state as text.

    Raises:
        ScoringError: Python refuses to write it, as an integer of very many digits.
    """
    try:
        return claimed if isinstance(claimed, str) else str(claimed)
    except (ValueError, RecursionError) as error:
        raise ScoringError(
            f"A claimed state of type {type(claimed).__name__} cannot be written as text: {error}.",
            remedy="Give states of at most 4300 digits and some hundred levels.",
        ) from error


def as_integer(claimed: Any) -> int | None:
    """A claimed state as an integer; None when it is none."""
    try:
        return int(claimed)
    except (TypeError, ValueError, OverflowError):
        return None


def as_elements(claimed: Any) -> list[str] | None:
    """The elements of a claimed state as texts; None when it has none to go through."""
    if not isinstance(claimed, str | list | tuple | dict):
        return None
    elements: Any = claimed
    return [as_text(element) for element in elements]
