r"""The paper's text, token for token: "###\ntarget: X12\nX5=1\nX12=1\n".

Source: Prystawski, Li, Goodman, "Why think step by step?" (arXiv 2304.03843), training samples. A
number is one token wherever it stands, so a variable's number and a value share their tokens, as
they do in the authors' byte-pair vocabulary.
"""

import dataclasses
import functools
from collections.abc import Sequence
from typing import ClassVar

import jax.numpy as jnp
from jaxtyping import Array, Float, Int, UInt8

from bayesnets.tokens.interface import PAD, Sample, check_arities, sample_slots
from bayesnets.tokens.reader import TokenReader, read_assignments, read_samples, words

_START, _LINE, _TARGET, _COLON, _SPACE, _X, _EQUALS, _NUMBERS = range(8)
_FIXED = ("###", "\n", "target", ":", " ", "X", "=")
_HEADER_TOKENS = 8
_ASSIGNMENT_TOKENS = 5


@dataclasses.dataclass(frozen=True)
class TextSerialisation:
    """The paper's text: 8 tokens of header and 5 for each variable.

    Attributes:
        arities: number of values of each variable, 2 to 256 each.
    """

    arities: tuple[int, ...]
    name: ClassVar[str] = "text"

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
        """The fixed words, then the numbers from 0."""
        return (*_FIXED, *map(str, range(max(self.num_variables, *self.arities))))

    @property
    def vocab_size(self) -> int:
        """Number of token ids."""
        return len(self.vocabulary)

    @property
    def naming_prefix(self) -> tuple[int, ...]:
        """The "X" before a variable's number."""
        return (_X,)

    def max_tokens(self, num_variables_in_sample: int) -> int:
        """Tokens of a sample with k variables, the target included: 8 + 5 k."""
        return _HEADER_TOKENS + _ASSIGNMENT_TOKENS * num_variables_in_sample

    def length(self, count: Int[Array, " batch"]) -> Int[Array, " batch"]:
        """Tokens of samples with `count` variables, the target included: 8 + 5 count."""
        return _HEADER_TOKENS + _ASSIGNMENT_TOKENS * count

    def encode(
        self,
        values: UInt8[Array, "batch variables"],
        order: Int[Array, "batch slots"],
        count: Int[Array, " batch"],
    ) -> Int[Array, "batch tokens"]:
        """Tokens of a batch of samples; see `Serialisation.encode`."""
        slots = sample_slots(values, order, count)
        fixed = functools.partial(jnp.full_like, slots.variables)
        lines = jnp.stack(
            [
                fixed(_X),
                slots.variables + _NUMBERS,
                fixed(_EQUALS),
                slots.values.astype(slots.variables.dtype) + _NUMBERS,
                fixed(_LINE),
            ],
            axis=-1,
        )
        body = jnp.where(slots.used[..., None], lines, PAD).reshape(len(order), -1)
        return jnp.concatenate([self.header(slots.target), body], axis=1)

    def decode(self, tokens: Sequence[int], *, partial_edges: bool = False) -> list[Sample]:
        """The samples that a stream of tokens tells; see `Serialisation.decode`."""
        return read_samples(
            tokens, self.vocabulary, _START, self._read_sample, partial_edges=partial_edges
        )

    def _read_sample(self, reader: TokenReader) -> Sample:
        for token in (_START, _LINE, _TARGET, _COLON, _SPACE, _X):
            reader.expect(token)
        target = reader.next_in(_NUMBERS, self.num_variables, "the number of the target")
        reader.expect(_LINE)
        return read_assignments(reader, target, self._read_pair)

    def _read_pair(self, reader: TokenReader) -> tuple[int, int]:
        reader.expect(_X)
        variable = reader.next_in(_NUMBERS, self.num_variables, "the number of a variable")
        reader.expect(_EQUALS)
        value = reader.next_in(_NUMBERS, self.arities[variable], f"a value of X{variable}")
        reader.expect(_LINE)
        return variable, value

    def render(self, tokens: Sequence[int]) -> str:
        """The text of a stream of tokens, exactly as in the paper; PAD is left out."""
        return "".join(words(tokens, self.vocabulary))

    def header(self, target: Int[Array, " batch"]) -> Int[Array, "batch tokens"]:
        """The 8 tokens of a sample's first two lines."""
        fixed = functools.partial(jnp.full_like, target)
        opening = [fixed(token) for token in (_START, _LINE, _TARGET, _COLON, _SPACE, _X)]
        return jnp.stack([*opening, target + _NUMBERS, fixed(_LINE)], axis=1)

    def name_logits(self, logits: Float[Array, "batch vocab"]) -> Float[Array, "batch variables"]:
        """Unnormalised log-probability of each variable's number, read after "X"."""
        return logits[:, _NUMBERS : _NUMBERS + self.num_variables]

    def naming(self, variable: Int[Array, " batch"]) -> Int[Array, "batch tokens"]:
        """The variable's number and "="."""
        return jnp.stack([variable + _NUMBERS, jnp.full_like(variable, _EQUALS)], axis=1)

    def value_logits(
        self, logits: Float[Array, "batch vocab"], variable: Int[Array, " batch"]
    ) -> Float[Array, "batch values"]:
        """Unnormalised log-probability of each value, read after "="; -inf past the arity."""
        most = max(self.arities)
        allowed = jnp.arange(most) < jnp.asarray(self.arities)[variable][:, None]
        return jnp.where(allowed, logits[:, _NUMBERS : _NUMBERS + most], -jnp.inf)

    def assignment(
        self, variable: Int[Array, " batch"], value: Int[Array, " batch"]
    ) -> Int[Array, "batch tokens"]:
        """The value and the line's end."""
        del variable  # it was named before
        return jnp.stack([value + _NUMBERS, jnp.full_like(value, _LINE)], axis=1)
