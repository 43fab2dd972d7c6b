import subprocess
import sys

import pytest

import bayesnets

LIGHT = """
import sys, bayesnets, bayesnets.config
heavy = {"jax", "pandas", "pyagrum", "matplotlib", "numpyro", "scipy", "networkx", "numpy"}
print(sorted(heavy & set(sys.modules)))
"""


def test_every_public_name_is_there():
    assert set(bayesnets.__all__) == set(dir(bayesnets))
    for name in bayesnets.__all__:
        assert getattr(bayesnets, name).__name__ == name
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = bayesnets.nonsense  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]


def test_the_package_imports_nothing_heavy():
    result = subprocess.run(
        [sys.executable, "-c", LIGHT], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"
