"""The command line: `python -m procbench COMMAND ...`."""

import importlib
import sys
from collections.abc import Sequence

from workbench.errors import InputError, RunError
from workbench.printing import print_line, say_as_text

# A command is a module of procbench.commands with `main(argv)`, loaded when it is asked for.
COMMANDS = {
    "generate": "make a split of random items",
    "solve": "solve records exactly, from their prompts alone",
    "score": "score predictions against records",
    "run": "ask a model, and score its answers in a run folder",
    "report": "write the report of a run",
    "export": "write items as tasks of inspect_ai or lm-evaluation-harness",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code.

    0 done; 1 done in part, or failed; 2 bad input; 130 stopped by Ctrl-C.

    Args:
        argv: arguments without the program's name; those of the process when None.
    """
    say_as_text()
    args = list(sys.argv[1:] if argv is None else argv)
    if not args or args[0] in ("-h", "--help"):
        print(_usage())  # noqa: T201
        return 0 if args else 2
    try:
        if args[0] not in COMMANDS:
            raise InputError(
                f"There is no command {args[0][:60]!r}.",
                remedy=f"There are: {', '.join(COMMANDS)}.",
            )
        command = importlib.import_module(f"procbench.commands.{args[0]}")
        return command.main(args[1:])
    except InputError as error:
        print_line(f"error: {error}", error=True)
        return 2
    except (RunError, OSError) as error:
        print_line(f"error: {error}", error=True)
        return 1
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)  # noqa: T201
        return 130


def _usage() -> str:
    lines = [f"  {name:<12}{text}" for name, text in COMMANDS.items()]
    return "usage: python -m procbench COMMAND [options]\n\ncommands:\n" + "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
