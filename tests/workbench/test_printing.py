"""What a command says that ends unforeseen, or warns, drives no terminal."""

import subprocess
import sys

import pytest

FAILING = r"""
import logging, threading
from workbench.printing import say_as_text
say_as_text()
logging.getLogger("x").warning("warned \x1b[2J\ud83d")
try:
    raise ValueError("logged \x1b[31m")
except ValueError:
    logging.getLogger("x").exception("told")
def fail(): raise ValueError("thread \x07")
thread = threading.Thread(target=fail); thread.start(); thread.join()
raise ValueError("last \x1b]0;t\x07")
"""


def test_nothing_that_is_said_at_the_end_drives_a_terminal() -> None:
    ended = subprocess.run([sys.executable, "-c", FAILING], capture_output=True, check=False)
    assert ended.returncode == 1
    said = ended.stderr.decode()
    for text in (r"warned \x1b[2J\ud83d", r"logged \x1b[31m", r"thread \x07", r"last \x1b]0;t\x07"):
        assert text in said
    assert not {*said} & {"\x1b", "\x07"}


@pytest.mark.parametrize(
    ("module", "work", "given"),
    [
        ("provers.check", "_parser", []),
        ("provers.prove", "_parser", []),
        ("provers.toolchain", "_report", []),
        ("procbench.__main__", "_usage", []),
        ("workbench.experiment", "_options", ["--list"]),
    ],
)
def test_an_error_that_a_command_does_not_expect_drives_no_terminal(
    module: str, work: str, given: list[str]
) -> None:
    script = f"""
import {module} as command
def fail(*_, **__): raise ValueError("\\x1b[2J")
assert hasattr(command, {work!r})
command.{work} = fail
command.main({given!r})
"""
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    said = ended.stderr.decode()
    assert r"ValueError: \x1b[2J" in said
    assert "\x1b" not in said
