"""pyagrum, imported without the deprecation warnings of its SWIG wrapper."""

import warnings

with warnings.catch_warnings():
    warnings.filterwarnings(
        "ignore", "builtin type .* has no __module__ attribute", DeprecationWarning
    )
    import pyagrum

__all__ = ["pyagrum"]
