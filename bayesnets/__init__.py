"""Bayes nets, observation schemes, and transformers that reason over them."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bayesnets.bif import read_bif as read_bif
    from bayesnets.bif import write_bif as write_bif
    from bayesnets.generate import random_net as random_net
    from bayesnets.generate import random_nets as random_nets
    from bayesnets.inference import ExactConditionals as ExactConditionals
    from bayesnets.inference import exact_conditionals as exact_conditionals
    from bayesnets.inference import mutual_information as mutual_information
    from bayesnets.network import BayesNet as BayesNet
    from bayesnets.separation import d_separated as d_separated
    from bayesnets.separation import scaffold as scaffold

# Where each name lives: its module is imported when the name is first used.
_MODULES = {
    "BayesNet": "network",
    "ExactConditionals": "inference",
    "d_separated": "separation",
    "exact_conditionals": "inference",
    "mutual_information": "inference",
    "random_net": "generate",
    "random_nets": "generate",
    "read_bif": "bif",
    "scaffold": "separation",
    "write_bif": "bif",
}

__all__ = [
    "BayesNet",
    "ExactConditionals",
    "d_separated",
    "exact_conditionals",
    "mutual_information",
    "random_net",
    "random_nets",
    "read_bif",
    "scaffold",
    "write_bif",
]


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
