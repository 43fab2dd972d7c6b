"""A GPT-2 style decoder: learned positions, pre-norm blocks, GELU, tied embeddings.

Architecture: Radford et al., "Language Models are Unsupervised Multitask Learners" (2019), as used
in section 3 of "Why think step by step?" (arXiv 2304.03843).
"""

import dataclasses
from collections.abc import Callable
from typing import NamedTuple

import equinox as eqx
import jax
import jax.numpy as jnp
from jaxtyping import Array, Float, Int, Key

from workbench.blocked_attention import blocked_attention
from workbench.errors import InputError
from workbench.layers import layer_norm, linear

_UNROLLED_LAYERS = 6
# From this length on, a CPU's cache no longer holds the scores of a sequence.
_LONG_CONTEXT = 512


@dataclasses.dataclass(frozen=True)
class TransformerShape:
    """Sizes of a decoder.

    Attributes:
        layers: number of blocks, at least 1.
        width: embedding width, a multiple of `heads`.
        heads: attention heads, at least 1.
        context: the longest sequence, in tokens.
        vocab_size: number of token ids.
        dtype: the type of activations and matrix products, "float32" or "bfloat16"; parameters,
            softmax and loss stay in float32.
        initial_scale: standard deviation of the initial weights; GPT-2's .02 suits widths of
            several hundred, narrow models learn faster from about .6 / sqrt(width).
    """

    layers: int
    width: int
    heads: int
    context: int
    vocab_size: int
    dtype: str = "float32"
    initial_scale: float = 0.02

    def __post_init__(self) -> None:
        """Refuse sizes no decoder can have."""
        for name in ("layers", "width", "heads", "context", "vocab_size"):
            if getattr(self, name) < 1:
                raise InputError(
                    f"{name} is {getattr(self, name)}.", remedy="Give a positive integer."
                )
        if self.width % self.heads:
            raise InputError(
                f"width {self.width} is not a multiple of heads {self.heads}.",
                remedy="Choose a width that the number of heads divides.",
            )
        if self.dtype not in ("float32", "bfloat16"):
            raise InputError(
                f"dtype {self.dtype!r} is not known.", remedy='Use "float32" or "bfloat16".'
            )
        if not 0 < self.initial_scale < 10:
            raise InputError(
                f"initial_scale is {self.initial_scale}.", remedy="Give a number from 0 to 10."
            )


class Block(eqx.Module):
    """Parameters of one pre-norm block (stacked over layers inside `Transformer`)."""

    attention_scale: Float[Array, "*layers width"]
    attention_shift: Float[Array, "*layers width"]
    qkv_weight: Float[Array, "*layers width 3*width"]
    qkv_bias: Float[Array, "*layers 3*width"]
    mix_weight: Float[Array, "*layers width width"]
    mix_bias: Float[Array, "*layers width"]
    mlp_scale: Float[Array, "*layers width"]
    mlp_shift: Float[Array, "*layers width"]
    up_weight: Float[Array, "*layers width 4*width"]
    up_bias: Float[Array, "*layers 4*width"]
    down_weight: Float[Array, "*layers 4*width width"]
    down_bias: Float[Array, "*layers width"]


class Cache(NamedTuple):
    """Keys and values of the tokens read so far.

    Attributes:
        keys: [layers, batch, heads, context, head width].
        values: the same shape.
        length: tokens already in the cache, a scalar.
    """

    keys: Float[Array, "layers batch heads context head"]
    values: Float[Array, "layers batch heads context head"]
    length: Int[Array, ""]


class Transformer(eqx.Module):
    """A decoder-only transformer with tied input and output embeddings.

    Args:
        shape: its sizes.
        key: initialises the weights: normal with the shape's `initial_scale`, the projections into
            the residual stream divided by sqrt(2 layers), as in GPT-2.
    """

    token_embedding: Float[Array, "vocab width"]
    position_embedding: Float[Array, "context width"]
    blocks: Block
    final_scale: Float[Array, " width"]
    final_shift: Float[Array, " width"]
    shape: TransformerShape = eqx.field(static=True)

    def __init__(self, shape: TransformerShape, *, key: Key[Array, ""]) -> None:
        layers, width = shape.layers, shape.width
        scale = shape.initial_scale
        residual_scale = scale / (2 * layers) ** 0.5
        token, position, qkv, mix, up, down = jax.random.split(key, 6)

        def normal(key: Key[Array, ""], *size: int, scale: float = scale) -> Array:
            return scale * jax.random.normal(key, size)

        self.token_embedding = normal(token, shape.vocab_size, width)
        self.position_embedding = normal(position, shape.context, width)
        self.blocks = Block(
            attention_scale=jnp.ones((layers, width)),
            attention_shift=jnp.zeros((layers, width)),
            qkv_weight=normal(qkv, layers, width, 3 * width),
            qkv_bias=jnp.zeros((layers, 3 * width)),
            mix_weight=normal(mix, layers, width, width, scale=residual_scale),
            mix_bias=jnp.zeros((layers, width)),
            mlp_scale=jnp.ones((layers, width)),
            mlp_shift=jnp.zeros((layers, width)),
            up_weight=normal(up, layers, width, 4 * width),
            up_bias=jnp.zeros((layers, 4 * width)),
            down_weight=normal(down, layers, 4 * width, width, scale=residual_scale),
            down_bias=jnp.zeros((layers, width)),
        )
        self.final_scale = jnp.ones(width)
        self.final_shift = jnp.zeros(width)
        self.shape = shape

    def __call__(
        self,
        tokens: Int[Array, "batch time"],
        segments: Int[Array, "batch time"] | None = None,
        *,
        restart: bool = True,
    ) -> Float[Array, "batch time vocab"]:
        """Logits of the next token after every position.

        Args:
            tokens: ids below `shape.vocab_size`; time is at most `shape.context`.
            segments: a number for each token, constant within a sample and growing from one sample
                to the next; attention then stays within a sample. None is one segment.
            restart: whether positions restart with each segment, or run on.

        Returns:
            Unnormalised log-probabilities in float32.
        """
        time = tokens.shape[1]
        places = jnp.arange(time)
        if segments is None or not restart:
            positions = self.position_embedding[:time]
        else:
            opens = jnp.diff(segments, axis=1, prepend=segments[:, :1] - 1) != 0
            starts = jax.lax.cummax(jnp.where(opens, places, 0), axis=1)
            positions = self._rows(places - starts, self.position_embedding)
        hidden = self._embed(tokens, positions)
        attend = _attention(tokens.shape, segments)

        def block(hidden: Array, weights: Block) -> tuple[Array, None]:
            mixed = attend(*_project(weights, hidden, self.shape.heads))
            return _finish(weights, hidden, mixed), None

        hidden, _ = jax.lax.scan(block, hidden, self.blocks, unroll=self._unroll)
        return self._logits(hidden)

    def empty_cache(self, batch: int, context: int) -> Cache:
        """A cache for `batch` sequences of up to `context` tokens (at most the model's own)."""
        if context > self.shape.context:
            raise InputError(
                f"A cache of {context} tokens is longer than the model's context of "
                f"{self.shape.context}.",
                remedy="Ask for shorter sequences or train with a longer context.",
            )
        size = (
            self.shape.layers,
            batch,
            self.shape.heads,
            context,
            self.shape.width // self.shape.heads,
        )
        zeros = jnp.zeros(size, self.shape.dtype)
        return Cache(zeros, zeros, jnp.zeros((), jnp.int32))

    def extend(
        self, cache: Cache, tokens: Int[Array, "batch new"]
    ) -> tuple[Float[Array, "batch vocab"], Cache]:
        """Read `new` more tokens of every sequence.

        Args:
            cache: what was read before.
            tokens: the next ids of each sequence, as many for each.

        Returns:
            The logits after the last of them, and the longer cache. Reading past the cache's
            context is not checked here: the caller sizes the cache.
        """
        new, context = tokens.shape[1], cache.keys.shape[3]
        positions = cache.length + jnp.arange(new)
        hidden = self._embed(tokens, self.position_embedding[positions])
        visible = jnp.arange(context)[None, :] <= positions[:, None]

        def block(
            carry: tuple[Array, Array, Array], layer: tuple[Block, Array]
        ) -> tuple[tuple[Array, Array, Array], None]:
            # The whole cache is carried, so that it is written in place.
            hidden, keys, values = carry
            weights, place = layer
            query, key, value = _project(weights, hidden, self.shape.heads)
            start = (place, 0, 0, cache.length, 0)
            keys = jax.lax.dynamic_update_slice(keys, key[None], start)
            values = jax.lax.dynamic_update_slice(values, value[None], start)
            mixed = _attend(query, keys[place], values[place], visible)
            return (_finish(weights, hidden, mixed), keys, values), None

        (hidden, keys, values), _ = jax.lax.scan(
            block,
            (hidden, cache.keys, cache.values),
            (self.blocks, jnp.arange(self.shape.layers)),
            unroll=self._unroll,
        )
        return self._logits(hidden[:, -1]), Cache(keys, values, cache.length + new)

    @property
    def _unroll(self) -> bool:
        # Few layers run faster unrolled; many compile faster as a loop.
        return self.shape.layers <= _UNROLLED_LAYERS

    def _embed(
        self, tokens: Int[Array, "batch time"], positions: Float[Array, "*batch time width"]
    ) -> Float[Array, "batch time width"]:
        return self._rows(tokens, self.token_embedding) + positions.astype(self.shape.dtype)

    def _rows(
        self, ids: Int[Array, "batch time"], table: Float[Array, "rows width"]
    ) -> Float[Array, "batch time width"]:
        # A product with one-hot rows: its gradient is a matrix product, a gather's is a scatter.
        one_hot = jax.nn.one_hot(ids, len(table), dtype=self.shape.dtype)
        return one_hot @ table.astype(self.shape.dtype)

    def _logits(self, hidden: Float[Array, "*batch width"]) -> Float[Array, "*batch vocab"]:
        normed = layer_norm(hidden, self.final_scale, self.final_shift)
        logits = normed @ self.token_embedding.astype(self.shape.dtype).T
        return logits.astype(jnp.float32)


def _project(
    weights: Block, hidden: Float[Array, "batch time width"], heads: int
) -> tuple[Array, Array, Array]:
    """Queries, keys and values, each [batch, heads, time, head width]."""
    batch, time, width = hidden.shape
    normed = layer_norm(hidden, weights.attention_scale, weights.attention_shift)
    joint = linear(normed, weights.qkv_weight, weights.qkv_bias)
    split = joint.reshape(batch, time, 3, heads, width // heads).transpose(2, 0, 3, 1, 4)
    return split[0], split[1], split[2]


def _attention(
    size: tuple[int, ...], segments: Int[Array, "batch time"] | None
) -> Callable[[Array, Array, Array], Array]:
    """Causal attention within segments, by the way that suits this length and device."""
    time = size[1]
    if time >= _LONG_CONTEXT and jax.default_backend() == "cpu":
        numbers = jnp.zeros(size, jnp.int32) if segments is None else segments

        def by_blocks(query: Array, key: Array, value: Array) -> Array:
            mixed = blocked_attention(query, key, value, numbers).transpose(0, 2, 1, 3)
            return mixed.reshape(*mixed.shape[:2], -1)

        return by_blocks
    visible = jnp.tri(time, dtype=bool)
    if segments is not None:
        visible = (visible & (segments[:, :, None] == segments[:, None, :]))[:, None]
    return lambda query, key, value: _attend(query, key, value, visible)


def _attend(
    query: Float[Array, "batch heads new head"],
    key: Float[Array, "batch heads time head"],
    value: Float[Array, "batch heads time head"],
    visible: Array,
) -> Float[Array, "batch new width"]:
    scores = jnp.einsum("bhqd,bhkd->bhqk", query, key).astype(jnp.float32)
    scores = jnp.where(visible, scores * query.shape[-1] ** -0.5, -jnp.inf)
    shares = jax.nn.softmax(scores, axis=-1).astype(value.dtype)
    mixed = jnp.einsum("bhqk,bhkd->bqhd", shares, value)
    return mixed.reshape(*mixed.shape[:2], -1)


def _finish(
    weights: Block,
    hidden: Float[Array, "batch time width"],
    mixed: Float[Array, "batch time width"],
) -> Float[Array, "batch time width"]:
    """The rest of a block after attention: mixing, then the two-layer perceptron."""
    hidden = hidden + linear(mixed, weights.mix_weight, weights.mix_bias)
    normed = layer_norm(hidden, weights.mlp_scale, weights.mlp_shift)
    raised = jax.nn.gelu(linear(normed, weights.up_weight, weights.up_bias), approximate=True)
    return hidden + linear(raised, weights.down_weight, weights.down_bias)
