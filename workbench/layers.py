"""Linear layers and layer norms of a decoder, with backward passes of their own.

What autodiff leaves to XLA is right but slow on a CPU: a weight's gradient goes to a slow product,
and the sums of a layer norm's gradient are made again wherever they are used.
"""

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

_EPSILON = 1e-5


@jax.custom_vjp
def linear(
    x: Float[Array, "*batch inputs"],
    weight: Float[Array, "inputs outputs"],
    bias: Float[Array, " outputs"],
) -> Float[Array, "*batch outputs"]:
    """The product with a weight, plus a bias, in the type of `x`."""
    # One long axis: the gradient of a product with two batch axes is slower on a CPU.
    rows = x.reshape(-1, x.shape[-1])
    product = rows @ weight.astype(x.dtype) + bias.astype(x.dtype)
    return product.reshape(*x.shape[:-1], -1)


def _linear_forward(x: Array, weight: Array, bias: Array) -> tuple[Array, tuple[Array, ...]]:
    return linear(x, weight, bias), (x, weight, bias)


def _linear_backward(saved: tuple[Array, ...], gradient: Array) -> tuple[Array, Array, Array]:
    x, weight, bias = saved
    rows = x.reshape(-1, x.shape[-1])
    of_rows = gradient.reshape(-1, gradient.shape[-1])
    of_x = (of_rows @ weight.astype(x.dtype).T).reshape(x.shape)
    of_weight = _product_over_rows(rows, of_rows)
    return of_x, of_weight.astype(weight.dtype), of_rows.sum(0).astype(bias.dtype)


linear.defvjp(_linear_forward, _linear_backward)


def _product_over_rows(
    left: Float[Array, "rows inputs"], right: Float[Array, "rows outputs"]
) -> Float[Array, "inputs outputs"]:
    """The transpose of `left` times `right`."""
    # Kept apart by a barrier, a transposition and a plain product take half the time of XLA's
    # product over both first axes, unless `left` is wide.
    if jax.default_backend() == "cpu" and left.shape[1] <= right.shape[1]:
        return jax.lax.optimization_barrier(left.T) @ right
    return left.T @ right


@jax.custom_vjp
def layer_norm(
    x: Float[Array, "*batch width"], scale: Float[Array, " width"], shift: Float[Array, " width"]
) -> Float[Array, "*batch width"]:
    """Each row less its mean, over its standard deviation, times a scale, plus a shift.

    The arithmetic is in float32, the result in the type of `x`.
    """
    return _norm_forward(x, scale, shift)[0]


def _norm_forward(x: Array, scale: Array, shift: Array) -> tuple[Array, tuple[Array, ...]]:
    wide = x.astype(jnp.float32)
    mean = wide.mean(-1, keepdims=True)
    inverse = jax.lax.rsqrt(jnp.square(wide - mean).mean(-1, keepdims=True) + _EPSILON)
    normed = (wide - mean) * inverse * scale + shift
    return normed.astype(x.dtype), (x, scale, mean, inverse)


def _norm_backward(saved: tuple[Array, ...], gradient: Array) -> tuple[Array, Array, Array]:
    x, scale, mean, inverse = saved
    wide = gradient.astype(jnp.float32)
    normed = (x.astype(jnp.float32) - mean) * inverse
    rows = tuple(range(x.ndim - 1))
    scaled = wide * scale
    along = (scaled * normed).mean(-1, keepdims=True)
    of_x = (inverse * (scaled - scaled.mean(-1, keepdims=True) - normed * along)).astype(x.dtype)
    return of_x, (wide * normed).sum(rows), wide.sum(rows)


layer_norm.defvjp(_norm_forward, _norm_backward)
