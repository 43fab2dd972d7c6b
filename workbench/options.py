"""The command line of one experiment: options of every run, and the fields of its configuration."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

import tyro

from workbench.compute import ExecutorKind
from workbench.errors import InputError
from workbench.registry import Experiment

_UNPREFIXED = tyro.conf.arg(name="")
_PLAIN_FLAGS = tyro.conf.FlagCreatePairsOff
_Workers = Annotated[
    int | None, tyro.conf.arg(metavar="INT", help_behavior_hint="(default: one a processor)")
]


@dataclasses.dataclass(frozen=True)
class RunOptions:
    """Options of every new run."""

    seed: int = 0
    """Seed of every random stream of the run, 0 or more."""
    runs: Path = Path("runs")
    """Folder in which the run folder is made."""
    dry_run: bool = False
    """Print what the run would do, its time and disk, and stop."""
    resume: Annotated[Path | None, tyro.conf.arg(metavar="PATH", help_behavior_hint="")] = None
    """Run folder to take up again, with the configuration kept there."""
    workers: _Workers = None
    """How many work items run at once."""
    compute: ExecutorKind = "processes"
    """Where work items run: in this process, in worker processes, or on Ray."""


@dataclasses.dataclass(frozen=True)
class ResumeOptions:
    """Options of a run that is taken up again."""

    resume: Path
    """Run folder to take up again, with the configuration kept there."""
    runs: Path = Path("runs")
    """Folder in which the run folder is looked for."""
    workers: _Workers = None
    """How many work items run at once."""
    compute: ExecutorKind = "processes"
    """Where work items run: in this process, in worker processes, or on Ray."""


class NewRun(NamedTuple):
    """A command line that asks for a new run."""

    preset: str
    config: Any
    options: RunOptions


def parse(experiment: Experiment[Any], args: Sequence[str], *, prog: str) -> NewRun | ResumeOptions:
    """Read the arguments after the experiment's name.

    `--help` prints and raises SystemExit(0); arguments that tyro refuses print why and raise
    SystemExit(2).

    Args:
        experiment: what they are for.
        args: the arguments.
        prog: the command as typed, for usage lines.

    Raises:
        InputError: a value is refused by the configuration, or a resumed run would be changed.
    """
    if _named(args, "--resume") is not None:
        return _parse_resume(args, prog)
    presets = list(experiment.presets)
    named = _named(args, "--preset")
    # Of an unknown one, tyro tells below what there is.
    preset = named if named is not None and named in experiment.presets else presets[0]
    default = experiment.presets[preset]
    kind = _command_line(experiment, tuple(presets))
    parsed: Any = tyro.cli(
        kind,
        prog=prog,
        description=f"{experiment.title}\n\n{experiment.description}",
        args=list(args),
        default=kind(preset=preset, run=RunOptions(), configuration=default),
    )
    if parsed.run.seed < 0:
        raise InputError(f"The seed {parsed.run.seed} is negative.", remedy="Give 0 or more.")
    return NewRun(parsed.preset, parsed.configuration, parsed.run)


def _command_line(experiment: Experiment[Any], presets: tuple[str, ...]) -> Any:
    """A dataclass of all the options, for tyro."""
    config_kind = type(next(iter(experiment.presets.values())))
    options = {field.name for field in dataclasses.fields(RunOptions)} | {"preset"}
    if clash := options & {field.name for field in dataclasses.fields(config_kind)}:
        raise InputError(
            f"The configuration of {experiment.name!r} has fields named {', '.join(clash)}.",
            remedy="These are options of every run: rename them.",
        )
    help_text = "Named configuration to start from; the defaults below are its values."
    preset = Annotated[Literal[presets], tyro.conf.arg(help=help_text)]
    return dataclasses.make_dataclass(
        "CommandLine",
        [
            ("preset", preset),
            ("run", Annotated[RunOptions, _UNPREFIXED, _PLAIN_FLAGS]),
            ("configuration", Annotated[config_kind, _UNPREFIXED]),
        ],
        frozen=True,
    )


def _parse_resume(args: Sequence[str], prog: str) -> ResumeOptions:
    options, rest = tyro.cli(ResumeOptions, prog=prog, args=list(args), return_unknown_args=True)
    if rest:
        raise InputError(
            f"A resumed run keeps its configuration, so {' '.join(rest)} cannot be given.",
            remedy="Leave it out, or start a new run without --resume.",
        )
    return options


def _named(args: Sequence[str], option: str) -> str | None:
    """The value of an option among arguments that are not parsed yet; None without the option."""
    for position, argument in enumerate(args):
        name, equals, value = argument.partition("=")
        if name == option:
            following = args[position + 1] if position + 1 < len(args) else ""
            return value if equals else following
    return None
