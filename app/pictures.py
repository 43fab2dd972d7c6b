"""Pictures of runs, which may be those of other people."""

import struct
from pathlib import Path

from workbench.errors import InputError

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MOST_PIXELS = 50_000_000


def check_png(data: bytes, path: Path) -> None:
    """Refuse what is no PNG, or one that would unpack to more than any figure of ours has.

    Args:
        data: the file.
        path: for the message.

    Raises:
        InputError: it is refused.
    """
    header = data[:24]
    if len(header) < 24 or not header.startswith(_SIGNATURE) or header[12:16] != b"IHDR":
        raise InputError(f"{path} is no PNG picture.", remedy="Restore it, or resume the run.")
    width, height = struct.unpack(">II", header[16:24])
    if not 0 < width * height <= _MOST_PIXELS:
        raise InputError(
            f"{path} says that it has {width:,} by {height:,} pixels; at most"
            f" {_MOST_PIXELS:,} are shown.",
            remedy="Restore it, or resume the run.",
        )
