"""How a command ends well: stopped by Ctrl-C, or with nobody left to read what it prints."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn, TextIO


def leave_after(command: Callable[[], int]) -> NoReturn:
    """Run a command and end with its exit code; a reader that went away (`| head`) is no error."""
    code: object = 0
    try:
        code = command()
    except SystemExit as end:
        code = end.code
    except BrokenPipeError:
        mute(sys.stdout)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        mute(sys.stdout)
    sys.exit(code if code is None or isinstance(code, int) else str(code))


def mute(stream: TextIO) -> None:
    """Let what is still written to a stream go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


@contextmanager
def stopped_once() -> Generator[None, None, None]:
    """Let Ctrl-C raise KeyboardInterrupt once, so that no second one disturbs the cleaning up."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        raise KeyboardInterrupt

    in_main = threading.current_thread() is threading.main_thread()
    # A command in the background of a shell ignores Ctrl-C, and has to go on doing so.
    if not in_main or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        if signal.getsignal(signal.SIGINT) is stop:
            signal.signal(signal.SIGINT, signal.default_int_handler)
