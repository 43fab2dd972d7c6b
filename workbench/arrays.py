"""Files of NumPy arrays, one after the other, looked through before anything is made of them."""

import math
import os
from pathlib import Path
from typing import BinaryIO

from numpy.lib import format as npy

from workbench.errors import InputError

_REMEDY = "Restore the file, or make it anew."
# Of a description of an array, which is a line of text.
_MOST_HEADER = 10_000


def check_arrays(file: BinaryIO, path: Path) -> None:
    """Refuse arrays that say they are larger than the rest of the file, or that hold objects.

    A reader makes room for the shape that is written down, and objects are programs.

    Args:
        file: at the first array, and again there afterwards.
        path: for the message.

    Raises:
        InputError: an array is refused.
    """
    start = file.tell()
    end = file.seek(0, os.SEEK_END)
    file.seek(start)
    try:
        while file.tell() < end:
            version = npy.read_magic(file)
            read = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}[version]
            shape, _, kind = read(file, max_header_size=_MOST_HEADER)
            size = math.prod(shape) * kind.itemsize
            if kind.hasobject or min(shape, default=0) < 0 or size > end - file.tell():
                raise InputError(
                    f"{path} has an array of shape {shape} and type {kind}, which it cannot hold.",
                    remedy=_REMEDY,
                )
            file.seek(size, os.SEEK_CUR)
    except (ValueError, KeyError, EOFError, OverflowError) as error:
        raise InputError(f"{path} holds no arrays: {error}.", remedy=_REMEDY) from error
    file.seek(start)
