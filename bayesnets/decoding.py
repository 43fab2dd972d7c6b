"""Step-by-step reading and writing of samples by a model, with its key-value cache."""

from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float, Int

from bayesnets.tokens import Serialisation
from workbench.transformer import Cache, Transformer


class Context(NamedTuple):
    """What a batch of sequences has read, at the end of an assignment.

    Attributes:
        logits: of the token that follows, after the serialisation's naming prefix if it has one.
        cache: keys and values, the naming prefix included.
    """

    logits: Float[Array, "batch vocab"]
    cache: Cache


class Decoder(NamedTuple):
    """A model and the language it was trained on.

    Attributes:
        model: the transformer.
        serialisation: the language.
    """

    model: Transformer
    serialisation: Serialisation

    def tokens_for(self, num_assignments: int) -> int:
        """Cache length that holds a header, so many assignments and the naming of one more."""
        # The naming of one more variable never takes more tokens than its assignment.
        return self.serialisation.max_tokens(num_assignments + 1)

    def open(
        self,
        target: Int[Array, " batch"],
        condition: Int[Array, " batch"],
        value: Int[Array, " batch"],
        *,
        num_assignments: int,
    ) -> Context:
        """Read the header and the condition.

        Args:
            target: the variable the header names.
            condition: the first variable of the sample.
            value: its value.
            num_assignments: how many assignments the cache must hold, the condition's included.
        """
        serialisation = self.serialisation
        cache = self.model.empty_cache(len(target), self.tokens_for(num_assignments))
        tokens = [
            serialisation.header(target),
            self._prefix(len(target)),
            serialisation.naming(condition),
            serialisation.assignment(condition, value),
            self._prefix(len(target)),
        ]
        return Context(*self.model.extend(cache, jnp.concatenate(tokens, axis=1)))

    def name(self, context: Context) -> Float[Array, "batch variables"]:
        """Unnormalised log-probability of naming each variable next."""
        return self.serialisation.name_logits(context.logits)

    def value(
        self, context: Context, variable: Int[Array, " batch"]
    ) -> tuple[Float[Array, "batch values"], Cache]:
        """Probability of each value of `variable`, renormalised over the value tokens.

        Returns:
            The probabilities, 0 past the arity, and the cache with the naming read.
        """
        naming = self.serialisation.naming(variable)
        if naming.shape[1]:
            logits, cache = self.model.extend(context.cache, naming)
        else:
            logits, cache = context
        return jax.nn.softmax(self.serialisation.value_logits(logits, variable)), cache

    def assign(
        self, cache: Cache, variable: Int[Array, " batch"], value: Int[Array, " batch"]
    ) -> Context:
        """Read an assignment whose naming is in the cache, up to the next naming."""
        tokens = [self.serialisation.assignment(variable, value), self._prefix(len(variable))]
        return Context(*self.model.extend(cache, jnp.concatenate(tokens, axis=1)))

    def _prefix(self, batch: int) -> Int[Array, "batch tokens"]:
        prefix = jnp.asarray(self.serialisation.naming_prefix, jnp.int32)
        return jnp.broadcast_to(prefix, (batch, len(prefix)))
