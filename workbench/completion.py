"""Completion scripts for the shells: experiments, presets, every field, and the `runs` commands."""

import argparse
import dataclasses
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import shtab

from workbench.options import RunOptions
from workbench.registry import Experiment, all_experiments
from workbench.run_commands import runs_parser


def completion(shell: str) -> str:
    """The completion script of the `workbench` command.

    Args:
        shell: one of shtab's: "bash", "zsh", "tcsh".
    """
    parser = argparse.ArgumentParser(prog="workbench")
    parser.add_argument("--list", action="store_true", help="list the installed experiments")
    parser.add_argument("--print-completion", choices=shtab.SUPPORTED_SHELLS)
    names = parser.add_subparsers()
    runs = runs_parser("workbench runs")
    _complete_paths(runs)
    names.add_parser("runs", parents=[runs], add_help=False, help="look at what runs left")
    for found in all_experiments():
        if found.experiment is not None:
            _add(names.add_parser(found.name, help=found.experiment.title), found.experiment)
    return shtab.complete(parser, shell)


def _add(parser: argparse.ArgumentParser, experiment: Experiment[Any]) -> None:
    parser.add_argument("--preset", choices=list(experiment.presets))
    _add_fields(parser, RunOptions, "")
    _add_fields(parser, type(next(iter(experiment.presets.values()))), "")


def _add_fields(parser: argparse.ArgumentParser, kind: type[Any], prefix: str) -> None:
    """An option for each field of a dataclass, named as tyro names it."""
    hints = get_type_hints(kind)
    for field in dataclasses.fields(kind):
        hint = hints[field.name]
        name = f"{prefix}{field.name}".replace("_", "-")
        if dataclasses.is_dataclass(hint) and isinstance(hint, type):
            _add_fields(parser, hint, f"{name}.")
        elif hint is bool:
            parser.add_argument(f"--{name}", action="store_true")
        else:
            action: Any = parser.add_argument(f"--{name}", choices=_choices(hint))
            if hint in (Path, Path | None):
                action.complete = shtab.DIRECTORY


def _choices(hint: Any) -> list[str] | None:
    """The values of a Literal, also of a sequence or union of them."""
    if get_origin(hint) is Literal:
        return [str(value) for value in get_args(hint)]
    inner = [choices for part in get_args(hint) if (choices := _choices(part))]
    return inner[0] if inner else None


def _complete_paths(parser: argparse.ArgumentParser) -> None:
    """Have paths completed from the disk, in the parser and those below it."""
    for action in parser._actions:  # pyright: ignore[reportPrivateUsage]
        if action.type is Path:
            setattr(action, "complete", shtab.DIRECTORY)  # noqa: B010
        elif isinstance(action.choices, dict):
            for below in action.choices.values():
                _complete_paths(below)
