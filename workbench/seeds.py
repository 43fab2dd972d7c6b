"""Named random streams: one seed, and for every purpose a stream that shares nothing with others.

A stream is named by strings and integers (`seed_sequence(7, "net", 3)`). The names are hashed
into the stream's key, so that neighbouring seeds and neighbouring names give unrelated streams,
whatever the order in which they are asked for.
"""

import hashlib
import struct
from typing import TYPE_CHECKING

import numpy as np

from workbench.errors import InputError

if TYPE_CHECKING:
    import jax

_FIRST_WORDS = struct.Struct(">4I")  # of a digest; the stream's key
_WORD = 2**32
_PADDING = (0, 0, 0)  # of a seed of one word to the size of the pool, ahead of a key


def seed_sequence(seed: int, *names: str | int) -> np.random.SeedSequence:
    """The NumPy stream of that name.

    Args:
        seed: the run's seed, any integer >= 0.
        names: what the stream is for, outermost first; `1` and `"1"` are different names.

    Returns:
        A seed sequence for `np.random.default_rng`, or to spawn from.

    Raises:
        InputError: the seed is negative.
    """
    words = _words(_checked(seed), names)
    if seed >= _WORD:
        return np.random.SeedSequence(seed, spawn_key=words)
    # The same stream, put together as NumPy does it, which takes ten times as long over a key.
    entropy = np.array((seed, *_PADDING, *words), np.uint32)
    return np.random.SeedSequence(entropy)


def jax_key(seed: int, *names: str | int) -> "jax.Array":
    """The JAX stream of that name: a typed key of shape [], folded from the hash of the name.

    Args:
        seed: the run's seed, any integer >= 0.
        names: what the stream is for, outermost first; `1` and `"1"` are different names.

    Raises:
        InputError: the seed is negative.
    """
    import jax

    # The seed goes through the hash, for jax.random.key keeps only its low 32 bits.
    key = jax.random.key(0)
    for word in _words(_checked(seed), names):
        key = jax.random.fold_in(key, word)
    return key


def _checked(seed: int) -> int:
    if seed < 0:
        raise InputError(f"Seed {seed} is negative.", remedy="Give an integer of 0 or more.")
    return seed


def _words(seed: int, names: tuple[str | int, ...]) -> tuple[int, ...]:
    """A hash of the seed and the names, as 32-bit words; lengths and types keep names apart."""
    parts: list[bytes] = []
    for name in (seed, *names):
        text = f"{'i' if isinstance(name, int) else 's'}:{name}".encode()
        parts += (len(text).to_bytes(8, "big"), text)
    return _FIRST_WORDS.unpack_from(hashlib.sha256(b"".join(parts)).digest())
