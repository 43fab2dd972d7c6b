"""A name of a file made of any text."""

import hashlib
import re
from typing import Final

_SAFE: Final = re.compile(r"[^A-Za-z0-9._-]")
# Names of devices, which some systems open whatever stands behind a dot.
_RESERVED: Final = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?")
_HASHED: Final = re.compile(r"-[0-9a-f]{16}\Z")
_MOST: Final = 80


def file_name(text: str, *content: str) -> str:
    """A name of one file, without a path, for a text; texts that differ get names that differ.

    A text that is a name already stays as it is, unless it looks like one that was made. All others
    get their safe signs, at most 80, and a hash of the whole text.

    Args:
        text: any text.
        content: more texts by which names are to differ; with any there is a hash always.

    Example:
        >>> file_name("imo_1959_p1"), file_name("../x")
        ('imo_1959_p1', '_x-38dc83fdd6386bd2')
    """
    safe = _SAFE.sub("_", text).strip(".-")[:_MOST]
    reserved = _RESERVED.fullmatch(safe)
    plain = safe == text and safe and not reserved and not _HASHED.search(safe)
    if plain and not content:
        return safe
    digest = hashlib.sha256()
    for part in (text, *content):
        data = part.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "little") + data)
    return f"{'_' if reserved or not safe else ''}{safe}-{digest.hexdigest()[:16]}"
