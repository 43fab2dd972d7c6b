"""Shared test set-up: array shapes and types of the packages are checked at run time."""

from hypothesis import settings
from jaxtyping import install_import_hook

# A slow machine is no failure of the property.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")
install_import_hook(["bayesnets", "workbench"], "beartype.beartype")
