"""Observation schemes: which variables of each joint draw a training sample shows.

A scheme is a module of this package that defines `SCHEME`; a new file is all that a new one takes.
"""

import functools
import importlib
import pkgutil

from bayesnets.schemes.interface import Scheme, SchemeInputs
from workbench.errors import InputError

__all__ = ["Scheme", "SchemeInputs", "get_scheme", "scheme_names"]


@functools.cache
def _schemes() -> dict[str, Scheme]:
    modules = [
        importlib.import_module(f"{__name__}.{found.name}")
        for found in pkgutil.iter_modules(__path__)
    ]
    schemes: list[Scheme] = [module.SCHEME for module in modules if hasattr(module, "SCHEME")]
    return {scheme.name: scheme for scheme in schemes}


def scheme_names() -> tuple[str, ...]:
    """The names of all schemes, in alphabetical order of their files."""
    return tuple(_schemes())


def get_scheme(name: str) -> Scheme:
    """The scheme of this name.

    Raises:
        InputError: no scheme has this name.
    """
    if name not in _schemes():
        raise InputError(
            f"Observation scheme {name!r} is not known.",
            remedy=f"Use one of: {', '.join(_schemes())}.",
        )
    return _schemes()[name]
