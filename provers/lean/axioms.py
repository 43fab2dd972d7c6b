"""What a proof rests on, read from `#print axioms`."""

import re
from typing import Final

ALLOWED_AXIOMS: Final = frozenset({"propext", "Quot.sound", "Classical.choice"})

_PRINTED: Final = re.compile(
    r"'(?P<name>.+?)' (?:depends on axioms: \[(?P<axioms>[^\]]*)\]"
    r"|does not depend on any axioms)"
)


def printed_axioms(text: str, name: str | None = None) -> tuple[str, ...] | None:
    """The axioms that a message of `#print axioms` lists, sorted.

    Args:
        text: the message.
        name: the theorem that it has to be about; None for any.

    Returns:
        None if the message says something else.
    """
    found = _PRINTED.fullmatch(" ".join(text.split()))
    if found is None or (name is not None and found["name"] != name):
        return None
    return tuple(sorted((found["axioms"] or "").replace(",", " ").split()))


def broken_rule(axioms: tuple[str, ...]) -> str | None:
    """The rule that a proof resting on these axioms breaks: "sorry", "axioms" or None."""
    if "sorryAx" in axioms:
        return "sorry"
    return None if set(axioms) <= ALLOWED_AXIOMS else "axioms"
