"""The command line: `python -m workbench.experiment NAME ...`, also installed as `workbench`."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from workbench.errors import InputError
from workbench.printing import print_line, say_as_text
from workbench.registry import all_experiments, experiment_names, get_experiment

_SHELLS = ("bash", "zsh", "tcsh")
_COMMANDS = """\
commands:
  NAME [options]           run an experiment; NAME --help describes its options
  NAME --dry-run           print what it would do, and stop
  NAME --resume RUN        take a run up again
  runs list                what has been run
  runs show RUN            one run: configuration, items, figures
  runs compare RUN RUN     two runs side by side
  runs export RUN          tables, figures, summary and report in one file

experiments:
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code.

    0 done; 1 the run failed; 2 bad input; 130 stopped by Ctrl-C; 143 stopped by SIGTERM.

    Args:
        argv: arguments without the program's name; those of the process when None.
    """
    say_as_text()
    args = list(sys.argv[1:] if argv is None else argv)
    try:
        if args and not args[0].startswith("-"):
            return _command(args[0], args[1:])
        return _options(args)
    except InputError as error:
        print_line(f"error: {error}", error=True)
        return 2
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)  # noqa: T201
        return 130


def program() -> str:
    """The command as typed, for usage lines."""
    name = Path(sys.argv[0]).name
    return "python -m workbench.experiment" if name.endswith(".py") else name


def _command(name: str, rest: list[str]) -> int:
    if name == "runs":
        from workbench.run_commands import runs_main

        return runs_main(rest, prog=f"{program()} runs")
    experiment = get_experiment(name)
    from workbench.options import NewRun, parse

    wanted = parse(experiment, rest, prog=f"{program()} {name}")
    from workbench import launch

    if isinstance(wanted, NewRun):
        return launch.start(experiment, wanted, argv=[name, *rest])
    return launch.resume(experiment, wanted)


def _options(args: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog=program(),
        description="Run experiments, and look at what they left.",
        epilog=_COMMANDS + "".join(f"  {name}\n" for name in experiment_names()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="%(prog)s NAME [options] | runs COMMAND | --list | --print-completion SHELL",
    )
    parser.add_argument("--list", action="store_true", help="list the installed experiments")
    parser.add_argument(
        "--print-completion",
        metavar="SHELL",
        choices=_SHELLS,
        help=f"print completion of the `workbench` command for a shell: {', '.join(_SHELLS)}",
    )
    parsed = parser.parse_args(args)
    if parsed.print_completion:
        from workbench.completion import completion

        print(completion(parsed.print_completion))  # noqa: T201
    elif parsed.list:
        _list()
    else:
        parser.print_help()
        return 0 if not args else 2
    return 0


def _list() -> None:
    for found in all_experiments():
        if found.experiment is None:
            print_line(f"{found.name}\n    broken: {found.problem}")
            continue
        presets = ", ".join(found.experiment.presets)
        print_line(f"{found.name}\n    {found.experiment.title}\n    presets: {presets}")


def _leave(code: int) -> None:
    """End the process; a reader that went away (`| head`) is no error."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)


if __name__ == "__main__":
    _leave(main())
