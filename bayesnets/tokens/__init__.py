"""Two serialisations of samples behind one interface: the paper's text, and a compact one."""

from bayesnets.tokens.compact import CompactSerialisation
from bayesnets.tokens.interface import PAD, Sample, Serialisation
from bayesnets.tokens.text import TextSerialisation
from workbench.errors import InputError

__all__ = [
    "PAD",
    "CompactSerialisation",
    "Sample",
    "Serialisation",
    "TextSerialisation",
    "get_serialisation",
    "serialisation_names",
]

_SERIALISATIONS = {
    TextSerialisation.name: TextSerialisation,
    CompactSerialisation.name: CompactSerialisation,
}


def serialisation_names() -> tuple[str, ...]:
    """The names that `get_serialisation` knows."""
    return tuple(_SERIALISATIONS)


def get_serialisation(name: str, arities: tuple[int, ...]) -> Serialisation:
    """Build a serialisation for nets with these arities.

    Args:
        name: "text" or "compact".
        arities: number of values of each variable, 2 to 256 each.

    Raises:
        InputError: the name is not known, or an arity is out of range.
    """
    if name not in _SERIALISATIONS:
        raise InputError(
            f"Serialisation {name!r} is not known.",
            remedy=f"Use one of: {', '.join(_SERIALISATIONS)}.",
        )
    return _SERIALISATIONS[name](arities)
