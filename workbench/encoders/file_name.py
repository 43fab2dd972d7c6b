"""Text as the name of a file: one part of a path, safe in any folder of any system."""

import re
from typing import Final

from workbench.digest import digest_of

_UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]+")
# A name that ends like ours has been given one, lest it equal that of another text.
_ENDED: Final = re.compile(r"-[0-9a-f]{16}$")
# Names of devices on Windows, with any ending.
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)", re.IGNORECASE)
_MOST: Final = 100
_MOST_BEFORE_DIGEST: Final = 48


def file_name(text: str) -> str:
    """The text as a name where it is one, else one made of it that no other text has.

    Where a file system takes A for a, texts that differ in that alone have one name.

    Args:
        text: any text.

    Returns:
        At most 100 signs: ASCII letters, digits, ".", "_" and "-", none of which but a letter,
        a digit or "_" comes first or last. A name that is not the text itself ends with "-" and
        16 digits of its SHA-256.

    Example:
        >>> file_name("imo_2019_p1"), file_name("../x")
        ('imo_2019_p1', 'x-2c397b9e396f5639')
    """
    if len(text) <= _MOST and _is_safe(text) and not _ENDED.search(text):
        return text
    return digest_name(text)


def digest_name(label: str, *content: str) -> str:
    """A name that differs where label or content do, and begins like the label.

    Args:
        label: any text.
        content: more that tells one file from another.

    Returns:
        At most 48 signs of the label, "-" and 16 digits of a SHA-256, and as safe as `file_name`.
    """
    # Without dots, so that no name of a device stands before one.
    readable = re.sub("[^A-Za-z0-9_-]+", "-", label).strip("-_")[:_MOST_BEFORE_DIGEST].strip("-_")
    return f"{readable or 'unnamed'}-{digest_of(label, *content)[:16]}"


def _is_safe(text: str) -> bool:
    return bool(
        text
        and not _UNSAFE.search(text)
        and text[0] not in ".-"
        and text[-1] not in ".-"
        and not _RESERVED.match(text)
    )
