"""Shared test set-up: array shapes and types of the packages are checked at run time."""

import signal
from collections.abc import Iterator
from typing import Final

import jax
import pytest
from hypothesis import settings
from jaxtyping import install_import_hook

# A slow machine is no failure of the property.
settings.register_profile("suite", deadline=None)
settings.load_profile("suite")
# A suite started in the background inherits an ignored Ctrl-C, and so would the runs it interrupts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
install_import_hook(["bayesnets", "workbench"], "beartype.beartype")

# Those that take longest. With `--dist loadfile`, one of them that begins last keeps one core busy
# while the other has nothing left to do.
_FIRST: Final = (
    "test_study.py",
    "test_imo_study.py",
    "test_estimators.py",
    "test_solver.py",
    "test_judge.py",
    "test_session.py",
    "test_together.py",
    "test_resumed_runs.py",
    "test_findings.py",
    "test_corpus.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest; all else stays in order."""
    rank = {name: place for place, name in enumerate(_FIRST)}
    items.sort(key=lambda item: rank.get(item.path.name, len(rank)))


@pytest.fixture(scope="module")
def quick_to_compile() -> Iterator[None]:
    """For programs that run once, so that compiling them takes longest: little optimisation."""
    before: bool = jax.config.read("jax_disable_most_optimizations")
    jax.config.update("jax_disable_most_optimizations", True)
    yield
    jax.config.update("jax_disable_most_optimizations", before)
