"""Printing a line without a console: for commands that have to start, and end, at once."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from workbench.encoders.terminal import terminal_text


def print_line(text: str, *, error: bool = False) -> None:
    """Print text as it is, in no style and of any width.

    Args:
        text: its ends of lines are kept.
        error: on standard error.
    """
    stream = sys.stderr if error else sys.stdout
    print(terminal_text(text, newlines=True), file=stream, flush=True)


def say_as_text() -> None:
    """Let warnings of the log and errors that nobody caught drive no terminal either.

    For the start of a command: it changes what this whole process does with them.
    """
    if logging.lastResort is not None:
        logging.lastResort.setFormatter(_Text())
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread


class _Text(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return terminal_text(super().format(record), newlines=True)


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    print_line("".join(traceback.format_exception(kind, error, trace)).rstrip(), error=True)


def _uncaught_in_thread(what: threading.ExceptHookArgs) -> None:
    if what.exc_value is not None and what.exc_type is not SystemExit:
        _uncaught(what.exc_type, what.exc_value, what.exc_traceback)
