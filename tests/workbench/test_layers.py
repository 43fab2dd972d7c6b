"""Backward passes written by hand against autodiff of the same layers written out."""

from collections.abc import Callable

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jaxtyping import Array

from workbench.layers import layer_norm, linear


def plain_linear(x: Array, weight: Array, bias: Array) -> Array:
    return x @ weight + bias


def plain_layer_norm(x: Array, scale: Array, shift: Array) -> Array:
    mean, variance = x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
    return (x - mean) / jnp.sqrt(variance + 1e-5) * scale + shift


def arrays(seed: int, *shapes: tuple[int, ...]) -> list[Array]:
    rng = np.random.default_rng(seed)
    return [jnp.asarray(rng.normal(size=shape), jnp.float32) for shape in shapes]


def derived(layer: Callable[..., Array], weight: Array, *arguments: Array) -> object:
    """The weighted sum of a layer's outputs, and its gradient by every argument."""

    def total(arguments: tuple[Array, ...]) -> Array:
        return (weight * layer(*arguments)).sum()

    return jax.jit(jax.value_and_grad(total))(arguments)


def assert_close(ours: object, theirs: object) -> None:
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=2e-4, atol=2e-4), ours, theirs)


@pytest.mark.parametrize(("inputs", "outputs"), [(6, 10), (10, 6), (8, 8)])
def test_a_linear_layer_derives_as_autodiff_does(inputs: int, outputs: int) -> None:
    x, matrix, bias, weight = arrays(0, (2, 7, inputs), (inputs, outputs), (outputs,), (outputs,))
    assert_close(
        derived(linear, weight, x, matrix, bias), derived(plain_linear, weight, x, matrix, bias)
    )


@pytest.mark.parametrize("batch", [(), (5,), (2, 7)])
def test_a_layer_norm_derives_as_autodiff_does(batch: tuple[int, ...]) -> None:
    x, scale, shift, weight = arrays(1, (*batch, 12), (12,), (12,), (12,))
    assert_close(
        derived(layer_norm, weight, 3 * x + 2, scale, shift),
        derived(plain_layer_norm, weight, 3 * x + 2, scale, shift),
    )


def test_layers_of_a_group_of_models_derive_together() -> None:
    x, matrix, bias, scale = arrays(2, (3, 4, 6), (3, 6, 10), (3, 10), (3, 10))

    def gradient(x: Array, matrix: Array, bias: Array, scale: Array) -> tuple[Array, ...]:
        def total(x: Array, matrix: Array, bias: Array, scale: Array) -> Array:
            return jnp.square(layer_norm(linear(x, matrix, bias), scale, bias)).sum()

        return jax.grad(total, (0, 1, 2, 3))(x, matrix, bias, scale)

    together = jax.jit(jax.vmap(gradient))(x, matrix, bias, scale)
    alone = gradient(x[1], matrix[1], bias[1], scale[1])
    assert_close(tuple(part[1] for part in together), alone)


def test_half_precision_keeps_the_types_of_its_arguments() -> None:
    x, matrix, bias = arrays(3, (4, 6), (6, 10), (10,))
    half = x.astype(jnp.bfloat16)
    assert linear(half, matrix, bias).dtype == jnp.bfloat16
    gradients = jax.grad(lambda *a: linear(*a).astype(jnp.float32).sum(), (0, 1, 2))(
        half, matrix, bias
    )
    assert [gradient.dtype for gradient in gradients] == [jnp.bfloat16, jnp.float32, jnp.float32]
