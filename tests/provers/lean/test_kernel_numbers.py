"""What the kernel computes by name on numerals, against Python's integers.

`op a b = c` by `rfl` is given to the kernel as a term: the true `c` must be accepted, any other
refused. Numbers lie around the places where Lean goes over from words to GMP, and where GMP goes
over from one algorithm to another.
"""

import math
import operator
import random
import sys
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.replay.kernel import Kernel, KernelError
from provers.lean.replay.terms import Terms
from provers.lean.replay.worker import Base
from tests.provers.lean.native_base import native_base
from tests.provers.lean.term_builder import Builder

Operation = Callable[[int, int], int]
OPERATIONS: dict[str, Operation] = {
    "add": operator.add,
    "sub": lambda a, b: max(a - b, 0),
    "mul": operator.mul,
    "div": lambda a, b: a // b if b else 0,
    "mod": lambda a, b: a % b if b else a,
    "gcd": math.gcd,
    "land": operator.and_,
    "lor": operator.or_,
    "xor": operator.xor,
    "pow": operator.pow,
    "shiftLeft": operator.lshift,
    "shiftRight": operator.rshift,
    "beq": operator.eq,
    "ble": operator.le,
    "log2": lambda a, _: max(a.bit_length() - 1, 0),
}
# The second argument of these is a number of steps.
STEPS = {"pow", "shiftLeft", "shiftRight"}
BORDERS = (0, 1 << 31, 1 << 32, 1 << 62, 1 << 63, 1 << 64, 1 << 127, 1 << 128, 1 << 1024)
# Bits; GMP multiplies by schoolbook, Karatsuba, Toom's ways and the fast Fourier transform.
LARGE = (2_000, 20_000, 100_000)
TRANSFORMED = 400_000


@pytest.fixture(scope="module")
def base() -> Iterator[Base]:
    toolchain = EmbeddedToolchain()
    yield native_base(toolchain)
    toolchain.close()


@pytest.fixture(scope="module", autouse=True)
def any_digits() -> Iterator[None]:
    """Numerals of any length, as where submissions are replayed."""
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    yield
    sys.set_int_max_str_digits(before)


def holds(base: Base, operation: str, a: int, b: int, result: int) -> bool:
    """Whether the kernel takes `rfl` for `operation a b = result`."""
    terms = Terms({})
    made = Builder(Kernel(base.library, base.environment, terms), terms)
    arguments = [made.lit(a)] if operation in {"log2", "succ"} else [made.lit(a), made.lit(b)]
    left = made.app(f"Nat.{operation}", *arguments)
    if operation in {"beq", "ble"}:
        type_, right = made.bool, made.const("Bool.true" if result else "Bool.false")
    else:
        type_, right = made.nat, made.lit(result)
    try:
        made.prove("t", made.eq(type_, left, right), made.refl(type_, right))
    except KernelError as error:
        if error.exhausted:
            raise
        return False
    return True


def wrong(operation: str, result: int) -> list[int]:
    """Results that are not this one; those that words of 63 or 64 bits would give among them."""
    if operation in {"beq", "ble"}:
        return [1 - result]
    near = {result + 1, result ^ (1 << 62), result % (1 << 63), result % (1 << 64)}
    return sorted((near | {max(result - 1, 0)}) - {result})


def numbers() -> st.SearchStrategy[int]:
    near = st.builds(
        lambda border, step: max(border + step, 0), st.sampled_from(BORDERS), st.integers(-3, 3)
    )
    return near | st.integers(0, 1 << 200) | st.integers(0, 20)


@pytest.mark.parametrize("operation", OPERATIONS)
@settings(max_examples=40)
@given(data=st.data())
def test_what_the_kernel_computes(base: Base, operation: str, data: st.DataObject) -> None:
    a = data.draw(numbers())
    steps = st.integers(0, 70) | st.sampled_from((63, 64, 65, 127, 128))
    b = data.draw(steps if operation in STEPS else numbers() | st.just(a))
    result = int(OPERATIONS[operation](a, b))
    assert holds(base, operation, a, b, result)
    assert not any(holds(base, operation, a, b, other) for other in wrong(operation, result))


@pytest.mark.parametrize("function", ["mulmod_bknp1", "sqrmod_bknp1"])
def test_gmp_is_no_older_than_6_3(base: Base, function: str) -> None:
    """These came with GMP 6.3.0; the binary does not hold its own version's number."""
    assert hasattr(base.library, f"__gmpn_{function}")


@pytest.mark.parametrize("bits", LARGE)
@pytest.mark.parametrize("operation", sorted(OPERATIONS.keys() - STEPS - {"log2"}))
def test_large_numbers(base: Base, operation: str, bits: int) -> None:
    drawn = random.Random(bits)  # noqa: S311
    a, b = drawn.getrandbits(bits) | 1 << (bits - 1), drawn.getrandbits(bits // 2)
    if operation == "mul":
        b = drawn.getrandbits(bits) | 1
    if operation == "beq":
        b = a + 1
    check(base, operation, a, b)


def test_a_product_by_the_fourier_transform(base: Base) -> None:
    drawn = random.Random(0)  # noqa: S311
    check(base, "mul", drawn.getrandbits(TRANSFORMED), drawn.getrandbits(TRANSFORMED))


@pytest.mark.parametrize("number", [n + step for n in BORDERS for step in (0, 1)])
def test_a_numeral_is_the_successor_of_the_one_before(base: Base, number: int) -> None:
    assert holds(base, "succ", number, 0, number + 1)
    assert not holds(base, "succ", number, 0, number)
    assert not holds(base, "succ", number, 0, number + 2)


def check(base: Base, operation: str, a: int, b: int) -> None:
    result = int(OPERATIONS[operation](a, b))
    assert holds(base, operation, a, b, result)
    other = 1 - result if operation in {"beq", "ble"} else result + 1
    assert not holds(base, operation, a, b, other)
