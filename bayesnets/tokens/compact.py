"""A compact language: one token opens a sample, one names the target, one a variable and value."""

import dataclasses
import functools
import itertools
from collections.abc import Sequence
from typing import ClassVar

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float, Int, Int32, UInt8

from bayesnets.tokens.interface import PAD, Sample, check_arities, sample_slots
from bayesnets.tokens.reader import TokenReader, read_assignments, read_samples, words

_START = 0
_TARGETS = 1
_HEADER_TOKENS = 2


@dataclasses.dataclass(frozen=True)
class CompactSerialisation:
    """ "###", "target X12", "X5=1", "X12=1": 2 tokens of header and one for each variable.

    Attributes:
        arities: number of values of each variable, 2 to 256 each.
    """

    arities: tuple[int, ...]
    name: ClassVar[str] = "compact"

    def __post_init__(self) -> None:
        """Refuse arities out of range."""
        check_arities(self.arities)

    @property
    def num_variables(self) -> int:
        """Number of variables of the nets."""
        return len(self.arities)

    @property
    def vocabulary(self) -> tuple[str, ...]:
        """The text of each token id."""
        return self._words

    @functools.cached_property
    def _words(self) -> tuple[str, ...]:
        """ "###", the targets, then every variable with every value."""
        targets = (f"target X{variable}" for variable in range(self.num_variables))
        return ("###", *targets, *(f"X{variable}={value}" for variable, value in self._pairs))

    @property
    def vocab_size(self) -> int:
        """Number of token ids."""
        return len(self.vocabulary)

    @property
    def naming_prefix(self) -> tuple[int, ...]:
        """Nothing: a pair's token names and assigns at once."""
        return ()

    @functools.cached_property
    def _pairs(self) -> tuple[tuple[int, int], ...]:
        """Variable and value of each pair token, in the order of their ids."""
        return tuple((i, value) for i, arity in enumerate(self.arities) for value in range(arity))

    @property
    def _first_pair(self) -> int:
        return _TARGETS + self.num_variables

    @functools.cached_property
    def _first_ids(self) -> Int32[np.ndarray, " variables"]:
        """The id of each variable's pair with value 0."""
        starts = itertools.accumulate(self.arities[:-1], initial=self._first_pair)
        return np.fromiter(starts, np.int32)

    def max_tokens(self, num_variables_in_sample: int) -> int:
        """Tokens of a sample with k variables, the target included: 2 + k."""
        return _HEADER_TOKENS + num_variables_in_sample

    def length(self, count: Int[Array, " batch"]) -> Int[Array, " batch"]:
        """Tokens of samples with `count` variables, the target included: 2 + count."""
        return _HEADER_TOKENS + count

    def encode(
        self,
        values: UInt8[Array, "batch variables"],
        order: Int[Array, "batch slots"],
        count: Int[Array, " batch"],
    ) -> Int[Array, "batch tokens"]:
        """Tokens of a batch of samples; see `Serialisation.encode`."""
        slots = sample_slots(values, order, count)
        pairs = jnp.asarray(self._first_ids)[slots.variables] + slots.values
        body = jnp.where(slots.used, pairs, PAD).astype(order.dtype)
        return jnp.concatenate([self.header(slots.target), body], axis=1)

    def decode(self, tokens: Sequence[int], *, partial_edges: bool = False) -> list[Sample]:
        """The samples that a stream of tokens tells; see `Serialisation.decode`."""
        return read_samples(
            tokens, self.vocabulary, _START, self._read_sample, partial_edges=partial_edges
        )

    def _read_sample(self, reader: TokenReader) -> Sample:
        reader.expect(_START)
        target = reader.next_in(_TARGETS, self.num_variables, "a target")
        return read_assignments(reader, target, self._read_pair)

    def _read_pair(self, reader: TokenReader) -> tuple[int, int]:
        place = reader.next_in(self._first_pair, len(self._pairs), "a variable with its value")
        return self._pairs[place]

    def render(self, tokens: Sequence[int]) -> str:
        """The text of a stream of tokens, one a line; PAD is left out."""
        return "".join(f"{word}\n" for word in words(tokens, self.vocabulary))

    def header(self, target: Int[Array, " batch"]) -> Int[Array, "batch tokens"]:
        """The 2 tokens that open a sample."""
        return jnp.stack([jnp.full_like(target, _START), target + _TARGETS], axis=1)

    def name_logits(self, logits: Float[Array, "batch vocab"]) -> Float[Array, "batch variables"]:
        """Unnormalised log-probability of naming each variable, summed over its values."""
        most = max(self.arities)
        ids = self._first_ids[:, None] + np.arange(most)
        allowed = np.arange(most) < np.asarray(self.arities)[:, None]
        pairs = jnp.take(logits, np.where(allowed, ids, _START), axis=1)
        return jax.nn.logsumexp(jnp.where(allowed, pairs, -jnp.inf), axis=-1)

    def naming(self, variable: Int[Array, " batch"]) -> Int[Array, "batch tokens"]:
        """Nothing: no tokens stand between a name and its value."""
        return jnp.zeros((len(variable), 0), variable.dtype)

    def value_logits(
        self, logits: Float[Array, "batch vocab"], variable: Int[Array, " batch"]
    ) -> Float[Array, "batch values"]:
        """Unnormalised log-probability of the variable's pairs; -inf past the arity."""
        places = jnp.arange(max(self.arities))
        allowed = places < jnp.asarray(self.arities)[variable][:, None]
        ids = jnp.asarray(self._first_ids)[variable][:, None] + places
        pairs = jnp.take_along_axis(logits, jnp.where(allowed, ids, _START), axis=1)
        return jnp.where(allowed, pairs, -jnp.inf)

    def assignment(
        self, variable: Int[Array, " batch"], value: Int[Array, " batch"]
    ) -> Int[Array, "batch tokens"]:
        """The pair's token."""
        first = jnp.asarray(self._first_ids)[variable].astype(value.dtype)
        return (first + value)[:, None]
