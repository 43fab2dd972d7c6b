"""Success rates of samples: pass@k without bias."""

from math import comb

from workbench.errors import InputError


def pass_at_k(samples: int, passed: int, k: int) -> float:
    """Chance that at least one of k samples passes, estimated from more samples without bias.

    1 - C(n - c, k) / C(n, k), the mean over all choices of k of the n samples.

    Args:
        samples: n, how many were drawn.
        passed: c, how many of them passed, 0 to n.
        k: 1 to n.

    References:
        Chen et al., Evaluating Large Language Models Trained on Code, 2021, section 2.1.

    Raises:
        InputError: a number is out of range.
    """
    if not 0 <= passed <= samples:
        raise InputError(f"{passed} of {samples} passed.", remedy="Give 0 to all of them.")
    if not 1 <= k <= samples:
        raise InputError(f"k is {k} for {samples} samples.", remedy="Give 1 to all of them.")
    return 1 - comb(samples - passed, k) / comb(samples, k)
