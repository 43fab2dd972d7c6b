"""Strict reading of token streams, one sample after another."""

from collections.abc import Callable, Sequence
from typing import NoReturn

from bayesnets.tokens.interface import PAD, Sample
from workbench.errors import InputError


class StreamEndError(Exception):
    """The stream ended where a token was due."""


class TokenReader:
    """A cursor over a stream of tokens that knows how to complain.

    Args:
        tokens: the stream.
        vocabulary: the text of each token id.
    """

    def __init__(self, tokens: Sequence[int], vocabulary: tuple[str, ...]) -> None:
        self._tokens = tokens
        self._vocabulary = vocabulary
        self.position = 0

    @property
    def at_end(self) -> bool:
        """Whether every token has been read."""
        return self.position == len(self._tokens)

    def next_in(self, first: int, count: int, expected: str) -> int:
        """Read a token among ids first, first + 1, .. and give its place among them."""
        if self.at_end:
            raise StreamEndError
        place = int(self._tokens[self.position]) - first
        if not 0 <= place < count:
            self.refuse(f"where {expected} is due")
        self.position += 1
        return place

    def expect(self, token: int) -> None:
        """Read exactly this token."""
        self.next_in(token, 1, repr(self._vocabulary[token]))

    def skip_to(self, token: int) -> None:
        """Move to the next occurrence of a token, or to the end."""
        while not self.at_end and self._tokens[self.position] != token:
            self.next_in(0, len(self._vocabulary), "a known token")

    def refuse(self, why: str, *, back: int = 0) -> NoReturn:
        """Raise InputError about the token `back` places behind the next one."""
        position = self.position - back
        token = int(self._tokens[position])
        known = 0 <= token < len(self._vocabulary)
        text = repr(self._vocabulary[token]) if known else "no known token"
        raise InputError(
            f"Token {token} ({text}) at position {position} stands {why}.",
            remedy="Decode tokens with the serialisation and the arities that made them.",
        )


def read_samples(
    tokens: Sequence[int],
    vocabulary: tuple[str, ...],
    start: int,
    read_sample: Callable[[TokenReader], Sample],
    *,
    partial_edges: bool,
) -> list[Sample]:
    """Read a whole stream.

    Args:
        tokens: the stream; PAD at its end is dropped.
        vocabulary: the text of each token id.
        start: the token that opens every sample.
        read_sample: reads one sample; lets StreamEndError through.
        partial_edges: drop what precedes the first `start`, and an unfinished last sample.

    Raises:
        InputError: the stream is malformed, or ends within a sample when that is not allowed.
    """
    end = len(tokens)
    while end and tokens[end - 1] == PAD:
        end -= 1
    reader = TokenReader(tokens[:end], vocabulary)
    if partial_edges:
        reader.skip_to(start)
    samples: list[Sample] = []
    while not reader.at_end:
        begin = reader.position
        try:
            samples.append(read_sample(reader))
        except StreamEndError:
            if not partial_edges:
                raise InputError(
                    f"The stream ends at position {end}, within the sample that begins at"
                    f" position {begin}.",
                    remedy="Give whole samples, or allow partial edges.",
                ) from None
    return samples


def read_assignments(
    reader: TokenReader, target: int, read_pair: Callable[[TokenReader], tuple[int, int]]
) -> Sample:
    """Read assignments up to the target's, refusing a variable that comes twice."""
    pairs: dict[int, int] = {}
    while target not in pairs:
        variable, value = read_pair(reader)
        if variable in pairs:
            reader.refuse(f"at the end of a second assignment to X{variable}", back=1)
        pairs[variable] = value
    return Sample(target, tuple(pairs), tuple(pairs.values()))


def words(tokens: Sequence[int], vocabulary: tuple[str, ...]) -> list[str]:
    """The text of each token, PAD left out.

    Raises:
        InputError: a token is not in the vocabulary.
    """
    reader = TokenReader([token for token in tokens if token != PAD], vocabulary)
    every = len(vocabulary)
    found: list[str] = []
    while not reader.at_end:
        found.append(vocabulary[reader.next_in(0, every, "a known token")])
    return found
