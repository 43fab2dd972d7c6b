"""Training corpora: sampled, observed, shuffled and encoded on the device, packed end to end."""

import functools
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Int, Int32, Int64, Key, UInt8, UInt16

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


class SampleBatch(NamedTuple):
    """Samples before they are encoded; the arguments of `Serialisation.encode`.

    Attributes:
        values: the value of every variable, observed or not.
        order: the observed variables in random order, then the others; the last observed one is
            the target.
        num_observed: how many variables are observed.
    """

    values: UInt8[Array, "samples n"]
    order: Int32[Array, "samples n"]
    num_observed: Int32[Array, " samples"]


def draw_samples(
    net: DeviceNet, scheme: Scheme, inputs: SchemeInputs, num_samples: int, *, key: Key[Array, ""]
) -> SampleBatch:
    """Joint draws, what the scheme shows of them, and a uniformly random order. May be traced.

    Args:
        net: where the values come from.
        scheme: what is observed; static when traced, as is `num_samples`.
        inputs: distances and held-out pairs for the scheme.
        num_samples: how many samples.
        key: all randomness of the samples.
    """
    keys = _ChunkKeys(*jax.random.split(key, 3))
    observed = scheme.observe(inputs, num_samples, key=keys.observation)
    return SampleBatch(
        values=ancestral_sample(net, num_samples, key=keys.values),
        order=shuffle(observed, key=keys.order),
        num_observed=observed.sum(axis=1, dtype=jnp.int32),
    )


def shuffle(
    observed: Bool[Array, "samples n"], *, key: Key[Array, ""]
) -> Int32[Array, "samples n"]:
    """The observed variables of each sample in uniformly random order, then the others."""
    weights = jax.random.bits(key, observed.shape, jnp.uint32) >> 1
    last = jnp.uint32(2**31)
    order = jnp.argsort(jnp.where(observed, weights, last), axis=1)
    return order.astype(jnp.int32)


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
    bounded by the chunk.

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
    keys = [jax.random.fold_in(key, place) for place in range(len(sizes))]
    counts = [
        np.asarray(_observed_counts(scheme, inputs, chunk, key=chunk_key))[:size]
        for chunk_key, size in zip(keys, sizes, strict=True)
    ]
    lengths = [int(serialisation.length(jnp.asarray(some)).sum()) for some in counts]
    tokens = np.empty(sum(lengths), np.uint16)
    starts = np.cumsum([0, *lengths])
    for place, (chunk_key, size) in enumerate(zip(keys, sizes, strict=True)):
        padded = np.asarray(
            _encoded_chunk(net, scheme, inputs, serialisation, chunk, key=chunk_key)
        )[:size]
        np.compress(
            (padded != _UNUSED).reshape(-1),
            padded.reshape(-1),
            out=tokens[starts[place] : starts[place + 1]],
        )
    return Corpus(
        blocks=tokens[: len(tokens) // context * context].reshape(-1, context),
        num_samples=num_samples,
        num_tokens=len(tokens),
        variable_counts=np.bincount(np.concatenate(counts), minlength=net.num_variables + 1),
    )


class _ChunkKeys(NamedTuple):
    """The streams of one chunk."""

    values: Key[Array, ""]
    observation: Key[Array, ""]
    order: Key[Array, ""]


@functools.partial(jax.jit, static_argnames=("scheme", "chunk"))
def _observed_counts(
    scheme: Scheme, inputs: SchemeInputs, chunk: int, *, key: Key[Array, ""]
) -> Int[Array, " {chunk}"]:
    """The variable counts of the chunk that `_encoded_chunk` encodes."""
    keys = _ChunkKeys(*jax.random.split(key, 3))
    return scheme.observe(inputs, chunk, key=keys.observation).sum(axis=1, dtype=jnp.int32)


@functools.partial(jax.jit, static_argnames=("scheme", "serialisation", "chunk"))
def _encoded_chunk(
    net: DeviceNet,
    scheme: Scheme,
    inputs: SchemeInputs,
    serialisation: Serialisation,
    chunk: int,
    *,
    key: Key[Array, ""],
) -> UInt16[Array, "{chunk} tokens"]:
    """Tokens of a chunk's samples, left-aligned; what is past a sample's end is `_UNUSED`."""
    tokens = serialisation.encode(*draw_samples(net, scheme, inputs, chunk, key=key))
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
