"""Training corpora: sampled, observed, shuffled and encoded on the device, packed end to end."""

import functools
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Int32, Int64, Key, UInt16

from bayesnets.sampling import DeviceNet, ancestral_sample
from bayesnets.schemes import Scheme, SchemeInputs
from bayesnets.tokens import PAD, Serialisation
from workbench.errors import InputError

_UNUSED = np.uint16(2**16 - 1)


class Corpus(NamedTuple):
    """Packed training blocks.

    Attributes:
        blocks: samples end to end, cut into blocks with neither padding nor regard for where a
            sample ends; a tail that fills no block is dropped.
        num_samples: how many samples were encoded, the dropped tail included.
        num_tokens: how many tokens they have, the dropped tail included.
        variable_counts: entry k is the number of samples that show k variables.
    """

    blocks: UInt16[np.ndarray, "blocks context"]
    num_samples: int
    num_tokens: int
    variable_counts: Int64[np.ndarray, "n+1"]

    @property
    def mean_variables(self) -> float:
        """Mean number of variables that a sample shows, the target included."""
        counts = self.variable_counts
        return float(counts @ np.arange(len(counts)) / self.num_samples)


def shuffle(
    observed: Bool[Array | np.ndarray, "samples n"], *, key: Key[Array, ""]
) -> Int32[Array, "samples n"]:
    """The observed variables of each sample in uniformly random order, then the others.

    One sort of words that hold a random weight above the variable's index. Two weights are equal
    with probability 2**-(31 - bits of n), and then the lower index comes first.
    """
    n = observed.shape[1]
    index_bits = n.bit_length()
    weights = jax.random.bits(key, observed.shape, jnp.uint32) >> 1
    unobserved = jnp.where(observed, jnp.uint32(0), jnp.uint32(2**31))
    index = jnp.arange(n, dtype=jnp.uint32)
    words = unobserved | (weights >> index_bits << index_bits) | index
    return (jnp.sort(words, axis=1) & ((1 << index_bits) - 1)).astype(jnp.int32)


def build_corpus(
    net: DeviceNet,
    scheme: Scheme,
    inputs: SchemeInputs,
    serialisation: Serialisation,
    *,
    num_samples: int,
    context: int,
    key: Key[Array, ""],
    chunk: int = 8192,
) -> Corpus:
    """Sample, observe, shuffle, encode and pack a corpus.

    Chunk i of the samples draws from the key folded with i, so the same key and chunk size give the
    same corpus, and another chunk size gives another one. Memory beyond the blocks themselves is
    bounded by the chunk, and a bit for each variable of each sample.

    Args:
        net: where the values come from.
        scheme: what each sample shows.
        inputs: distances and held-out pairs for the scheme.
        serialisation: how samples become tokens; at most 65535 token ids.
        num_samples: how many samples, at least 1.
        context: tokens in a block, at least 1.
        key: all randomness of the corpus.
        chunk: samples drawn in one compiled call, at least 1.

    Raises:
        InputError: a size is not positive, or the vocabulary does not fit 16 bits.
    """
    _check(num_samples, context, chunk, serialisation)
    sizes = [min(chunk, num_samples - start) for start in range(0, num_samples, chunk)]
    keys = [_ChunkKeys.fold(key, place) for place in range(len(sizes))]
    # What is observed is drawn first, and kept as bits, so that the blocks are allocated once.
    seen = [
        np.packbits(_observe(scheme, inputs, chunk, key=of.observation)[:size], axis=1)
        for of, size in zip(keys, sizes, strict=True)
    ]
    counts = np.concatenate([np.bitwise_count(bits).sum(axis=1, dtype=np.int32) for bits in seen])
    lengths = np.asarray(serialisation.length(jnp.asarray(counts)))
    tokens = np.empty(lengths.sum(dtype=np.int64), np.uint16)
    start = 0
    for of, bits in zip(keys, seen, strict=True):
        observed = np.zeros((chunk, net.num_variables), bool)
        observed[: len(bits)] = np.unpackbits(bits, axis=1, count=net.num_variables)
        padded = np.asarray(_encode(net, serialisation, observed, keys=of))[: len(bits)]
        used = padded[padded != _UNUSED]
        tokens[start : start + len(used)] = used
        start += len(used)
    return Corpus(
        blocks=tokens[: len(tokens) // context * context].reshape(-1, context),
        num_samples=num_samples,
        num_tokens=len(tokens),
        variable_counts=np.bincount(counts, minlength=net.num_variables + 1),
    )


class _ChunkKeys(NamedTuple):
    """The streams of one chunk."""

    observation: Key[Array, ""]
    values: Key[Array, ""]
    order: Key[Array, ""]

    @classmethod
    def fold(cls, key: Key[Array, ""], place: int) -> "_ChunkKeys":
        """The streams of chunk `place`."""
        return cls(*jax.random.split(jax.random.fold_in(key, place), 3))


@functools.partial(jax.jit, static_argnames=("scheme", "chunk"))
def _observe(
    scheme: Scheme, inputs: SchemeInputs, chunk: int, *, key: Key[Array, ""]
) -> Bool[Array, "{chunk} n"]:
    return scheme.observe(inputs, chunk, key=key)


@functools.partial(jax.jit, static_argnames="serialisation")
def _encode(
    net: DeviceNet,
    serialisation: Serialisation,
    observed: Bool[Array | np.ndarray, "samples n"],
    *,
    keys: _ChunkKeys,
) -> UInt16[Array, "samples tokens"]:
    """Tokens of a chunk, left-aligned; what is past a sample's end is `_UNUSED`."""
    tokens = serialisation.encode(
        ancestral_sample(net, len(observed), key=keys.values),
        shuffle(observed, key=keys.order),
        jnp.maximum(observed.sum(axis=1, dtype=jnp.int32), 1),  # rows past the last sample are 0
    )
    return jnp.where(tokens == PAD, _UNUSED, tokens).astype(jnp.uint16)


def _check(num_samples: int, context: int, chunk: int, serialisation: Serialisation) -> None:
    for name, size in (("num_samples", num_samples), ("context", context), ("chunk", chunk)):
        if size < 1:
            raise InputError(f"{name} is {size}.", remedy="Give a positive integer.")
    if serialisation.vocab_size > _UNUSED:
        raise InputError(
            f"The vocabulary has {serialisation.vocab_size} tokens.",
            remedy=f"At most {_UNUSED} fit a corpus; use smaller nets or fewer values.",
        )
