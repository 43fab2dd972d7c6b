"""What a serialisation of samples offers: encoding, decoding, and the steps of generation."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple, Protocol, runtime_checkable

import jax.numpy as jnp
from jaxtyping import Array, Bool, Float, Int, UInt8

from workbench.errors import InputError

PAD = -1
MAX_ARITY = 256


class Sample(NamedTuple):
    """One sample as its tokens tell it.

    Attributes:
        target: the variable named in the header; also the last of `variables`.
        variables: the observed variables, in the order of the sample.
        values: their values, in the same order.
    """

    target: int
    variables: tuple[int, ...]
    values: tuple[int, ...]


@runtime_checkable
class Serialisation(Protocol):
    """A token language for samples of nets with given arities.

    A sample of k variables names its target first and then assigns its variables in order, the
    target last. Instances are hashable and hold no arrays, so they may be static arguments of
    compiled functions; the methods that take and give arrays may be traced.
    """

    name: ClassVar[str]

    @property
    def arities(self) -> tuple[int, ...]:
        """Number of values of each variable."""
        ...

    @property
    def num_variables(self) -> int:
        """Number of variables of the nets."""
        ...

    @property
    def vocabulary(self) -> tuple[str, ...]:
        """The text of each token id."""
        ...

    @property
    def vocab_size(self) -> int:
        """Number of token ids."""
        ...

    @property
    def naming_prefix(self) -> tuple[int, ...]:
        """Tokens before the model names the next variable; the same for all variables."""
        ...

    def max_tokens(self, num_variables_in_sample: int) -> int:
        """Tokens of a sample with this many variables, the target included."""
        ...

    def length(self, count: Int[Array, " batch"]) -> Int[Array, " batch"]:
        """Tokens of samples with `count` variables, the target included."""
        ...

    def encode(
        self,
        values: UInt8[Array, "batch variables"],
        order: Int[Array, "batch slots"],
        count: Int[Array, " batch"],
    ) -> Int[Array, "batch tokens"]:
        """Tokens of a batch of samples, left-aligned, with PAD past each sample's length.

        Args:
            values: the value of every variable, observed or not.
            order: `order[i, :count[i]]` are the variables of sample i in order, the target last;
                later slots are ignored.
            count: variables in each sample, 1 to the number of slots.

        Returns:
            Token ids; the width is `max_tokens` of the number of slots.
        """
        ...

    def decode(self, tokens: Sequence[int], *, partial_edges: bool = False) -> list[Sample]:
        """The samples that a stream of tokens tells, in order.

        Args:
            tokens: token ids; PAD is accepted at the end only.
            partial_edges: the stream is a window cut from a longer one: tokens before the first
                "###" and an unfinished last sample are dropped instead of refused.

        Raises:
            InputError: the stream is malformed; the message names the position and the token.
        """
        ...

    def render(self, tokens: Sequence[int]) -> str:
        """The text of a stream of tokens; PAD is left out."""
        ...

    def header(self, target: Int[Array, " batch"]) -> Int[Array, "batch tokens"]:
        """The tokens that open a sample with this target."""
        ...

    def name_logits(self, logits: Float[Array, "batch vocab"]) -> Float[Array, "batch variables"]:
        """Unnormalised log-probability that each variable is named next.

        Args:
            logits: the model's next-token logits after `naming_prefix`.
        """
        ...

    def naming(self, variable: Int[Array, " batch"]) -> Int[Array, "batch tokens"]:
        """The tokens from `naming_prefix` up to the place where the value is read."""
        ...

    def value_logits(
        self, logits: Float[Array, "batch vocab"], variable: Int[Array, " batch"]
    ) -> Float[Array, "batch values"]:
        """Unnormalised log-probability of each value; -inf past the variable's arity.

        Args:
            logits: the model's next-token logits after `naming_prefix` and `naming(variable)`.
            variable: the variable whose value comes next.
        """
        ...

    def assignment(
        self, variable: Int[Array, " batch"], value: Int[Array, " batch"]
    ) -> Int[Array, "batch tokens"]:
        """The tokens that finish an assignment after `naming_prefix` and `naming(variable)`."""
        ...


class Slots(NamedTuple):
    """A batch of samples laid out by place in the sample.

    Attributes:
        variables: the variable at each place.
        values: its value.
        used: whether the place belongs to the sample.
        target: the last used variable of each sample.
    """

    variables: Int[Array, "batch slots"]
    values: Int[Array, "batch slots"]
    used: Bool[Array, "batch slots"]
    target: Int[Array, " batch"]


def sample_slots(
    values: UInt8[Array, "batch variables"],
    order: Int[Array, "batch slots"],
    count: Int[Array, " batch"],
) -> Slots:
    """Lay out a batch by place in the sample; the arguments are those of `encode`."""
    return Slots(
        variables=order,
        values=jnp.take_along_axis(values, order, axis=1).astype(jnp.int32),
        used=jnp.arange(order.shape[1]) < count[:, None],
        target=jnp.take_along_axis(order, count[:, None] - 1, axis=1)[:, 0],
    )


def check_arities(arities: tuple[int, ...]) -> None:
    """Refuse arities that no serialisation can hold."""
    if not arities:
        raise InputError("The net has no variables.", remedy="Give at least one arity.")
    for variable, arity in enumerate(arities):
        if not 2 <= arity <= MAX_ARITY:
            raise InputError(
                f"Variable {variable} has arity {arity}.",
                remedy=f"Give every variable 2 to {MAX_ARITY} values.",
            )
