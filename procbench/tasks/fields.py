"""Reading the fields of a question: lists, pairs and numbers as the benchmark writes them."""

import re

from procbench.tasks.task import ProblemError

_MAX_DIGITS = 9
_LONGEST = 1000
_NUMBER = re.compile(rf"[0-9]{{1,{_MAX_DIGITS}}}")
_PAIR = re.compile(r"\( *([^(),\s]+) *, *([^(),\s]+) *\)")
_BETWEEN_PAIRS = re.compile(r"[\s,]*")


def number(text: str) -> int:
    """The number of at most nine digits that the text holds.

    Raises:
        ProblemError: it holds something else.
    """
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        raise ProblemError(f"{text[:40]!r} is no number of 1 to {_MAX_DIGITS} digits.")
    return int(text)


def items(text: str) -> tuple[str, ...]:
    """The items of a list written with commas, without spaces around them.

    Raises:
        ProblemError: an item is empty, or there is none.
    """
    found = tuple(item.strip() for item in text.split(","))
    if not all(found):
        raise ProblemError(f"The list {text[:60]!r} has an empty item.")
    return found


def numbers(text: str) -> tuple[int, ...]:
    """The numbers of a list written with commas."""
    return tuple(number(item) for item in items(text))


def quoted_items(text: str) -> tuple[str, ...]:
    """The items of a list written with commas, each in single or double quotes.

    Raises:
        ProblemError: an item is not in quotes.
    """
    found = items(text)
    for item in found:
        if len(item) < 2 or item[0] not in "'\"" or item[-1] != item[0]:
            raise ProblemError(f"The item {item[:40]!r} is not in quotes.")
    return tuple(item[1:-1] for item in found)


def pairs(text: str) -> tuple[tuple[str, str], ...]:
    """The pairs `(a, b)` of a text that holds nothing else but commas and spaces between them.

    Raises:
        ProblemError: there is something else, or no pair.
    """
    rest = _BETWEEN_PAIRS.sub("", _PAIR.sub("", text))
    found = tuple((match[1], match[2]) for match in _PAIR.finditer(text))
    if rest or not found:
        raise ProblemError(f"This is no list of pairs: {text[:60]!r}.")
    return found


def number_pairs(text: str) -> tuple[tuple[int, int], ...]:
    """The pairs of numbers of a text."""
    return tuple((number(first), number(second)) for first, second in pairs(text))


def check_letters(*texts: str) -> None:
    """Refuse a text that is empty, too long, or has anything but the letters a to z.

    Raises:
        ProblemError: one of them is such a text.
    """
    joined = "".join(texts)
    fine = joined.isascii() and joined.isalpha() and joined.islower()
    _check(texts, fine, "the letters a to z")


def check_alphanumeric(*texts: str) -> None:
    """Refuse a text that is empty, too long, or has anything but the letters a to z and digits.

    Raises:
        ProblemError: one of them is such a text.
    """
    joined = "".join(texts)
    fine = joined.isascii() and joined.isalnum() and joined.lower() == joined
    _check(texts, fine, "the letters a to z and digits")


def _check(texts: tuple[str, ...], fine: bool, named: str) -> None:
    if not fine or "" in texts:
        shown = ", ".join(texts)[:60]
        raise ProblemError(f"{shown!r} has something else in it than strings of {named}.")
    if (longest := max(map(len, texts))) > _LONGEST:
        raise ProblemError(f"A string has {longest} characters, more than {_LONGEST}.")
