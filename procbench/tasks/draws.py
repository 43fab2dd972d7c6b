"""Random draws of a task's generator, fast one by one and the same on every machine.

The draws come from the raw words of NumPy's PCG64, whose stream NumPy promises to keep; the
methods of `np.random.Generator` carry no such promise and cost microseconds a call.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

LETTERS = "abcdefghijklmnopqrstuvwxyz"
DIGITS = "0123456789"
ALPHANUMERIC = LETTERS + DIGITS
_BLOCK = 128
_WORD_BITS = 64
_HALF = np.uint64(32)
# From here on, drawing all at once is faster than one by one.
_SHORT_TEXT = 20

T = TypeVar("T")


@lru_cache
def _characters(alphabet: str) -> NDArray[np.uint8]:
    return np.frombuffer(alphabet.encode(), dtype=np.uint8)


class Draws:
    """A stream of uniform draws.

    Args:
        sequence: where the stream starts; equal sequences give equal draws.
    """

    def __init__(self, sequence: np.random.SeedSequence) -> None:
        self._generator = np.random.PCG64(sequence)
        self._words: list[int] = []
        self._next = 0

    def below(self, bound: int) -> int:
        """A uniform integer from 0 to bound - 1; bound from 1 to 2^32.

        The bias is below bound / 2^64.
        """
        if self._next == len(self._words):
            self._refill(_BLOCK)
        word = self._words[self._next]
        self._next += 1
        return (word * bound) >> _WORD_BITS

    def between(self, low: int, high: int) -> int:
        """A uniform integer from low to high, both included."""
        return low + self.below(high - low + 1)

    def many_below(self, bound: int, count: int) -> list[int]:
        """Independent uniform integers from 0 to bound - 1."""
        return [(word * bound) >> _WORD_BITS for word in self._take(count)]

    def many_between(self, low: int, high: int, count: int) -> list[int]:
        """Independent uniform integers from low to high, both included."""
        return [low + value for value in self.many_below(high - low + 1, count)]

    def each_below(self, bounds: Sequence[int]) -> list[int]:
        """Independent uniform integers, from 0 to each bound - 1."""
        words = self._take(len(bounds))
        return [(word * bound) >> _WORD_BITS for word, bound in zip(words, bounds, strict=True)]

    def choice(self, items: Sequence[T]) -> T:
        """One of the items, which have to be at least one."""
        return items[self.below(len(items))]

    def text(self, alphabet: str, length: int) -> str:
        """A string of independent uniform characters of an ASCII alphabet.

        The bias is below len(alphabet) / 2^32.
        """
        if length < _SHORT_TEXT:
            return "".join([alphabet[place] for place in self.many_below(len(alphabet), length)])
        places = self._generator.random_raw(length)
        places >>= _HALF
        places *= np.uint64(len(alphabet))
        places >>= _HALF
        return _characters(alphabet)[places].tobytes().decode()

    def texts(self, alphabet: str, lengths: Sequence[int]) -> list[str]:
        """Strings of these lengths, as `text` draws them; faster than one by one."""
        text = self.text(alphabet, sum(lengths))
        ends = list(accumulate(lengths))
        return [text[end - length : end] for length, end in zip(lengths, ends, strict=True)]

    def sample(self, items: Sequence[T], count: int) -> list[T]:
        """Distinct places of the items, in random order; count is at most len(items)."""
        pool = list(items)
        left = len(pool)
        for place, word in enumerate(self._take(count)):
            other = place + ((word * left) >> _WORD_BITS)
            pool[place], pool[other] = pool[other], pool[place]
            left -= 1
        return pool[:count]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """The items in random order."""
        return self.sample(items, len(items))

    def happens(self, numerator: int, denominator: int) -> bool:
        """True with probability numerator / denominator."""
        return self.below(denominator) < numerator

    def _take(self, count: int) -> list[int]:
        """The next words of the stream."""
        end = self._next + count
        if end > len(self._words):
            self._refill(max(count, _BLOCK))
            end = self._next + count
        words = self._words[self._next : end]
        self._next = end
        return words

    def _refill(self, count: int) -> None:
        self._words = self._words[self._next :] + self._generator.random_raw(count).tolist()
        self._next = 0
