"""Shared test set-up: array shapes and types of the packages are checked at run time."""

import signal

from hypothesis import settings
from jaxtyping import install_import_hook

# A slow machine is no failure of the property.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")
# A suite started in the background inherits an ignored Ctrl-C, and so would the runs it interrupts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
install_import_hook(["bayesnets", "workbench"], "beartype.beartype")
