"""Sizes of models."""

import equinox as eqx
import jax
import pytest

from bayesnets.plan import parameters
from workbench.transformer import Transformer, TransformerShape


@pytest.mark.parametrize(
    ("layers", "width", "heads", "published"),
    [(10, 512, 8, 32.6e6), (5, 256, 8, 4.5e6)],
)
def test_the_papers_sizes_have_about_the_papers_number_of_parameters(
    layers: int, width: int, heads: int, published: float
) -> None:
    shape = TransformerShape(layers, width, heads, 1024, 355)
    model = eqx.filter_eval_shape(Transformer, shape, key=jax.random.key(0))
    counted = sum(leaf.size for leaf in jax.tree.leaves(model))
    assert counted == parameters(shape)
    # The paper rounds, and does not say whether its embeddings are tied.
    assert counted == pytest.approx(published, rel=0.05)
