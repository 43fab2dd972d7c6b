"""Shared test set-up: array shapes and types of the packages are checked at run time."""

from jaxtyping import install_import_hook

install_import_hook(["bayesnets", "workbench"], "beartype.beartype")
