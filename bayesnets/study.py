"""The reasoning-gap study from nets to tables; `bayesnets.results` goes on from there."""

import jax
import pandas as pd

from bayesnets.bif import write_bif
from bayesnets.config import ReasoningGapConfig
from bayesnets.group import GroupJob, train_group
from bayesnets.plan import group_size
from bayesnets.problems import Problem, make_problems
from bayesnets.results import publish
from workbench.compute import ItemExecutor, make_executor
from workbench.context import RunContext
from workbench.errors import InputError
from workbench.files import read_json, write_json
from workbench.items import WorkItem, gather_table, run_items

TABLES = ("estimates", "traces", "curves", "corpora")


def run(config: ReasoningGapConfig, context: RunContext[ReasoningGapConfig]) -> None:
    """Draw nets, train and ask models, and leave tables, figures and report in the run folder."""
    problems = make_problems(config, context.seed)
    _keep_nets(problems, context)
    jobs = _jobs(config, problems, context)
    with _executor(context) as executor:
        results = run_items(context, jobs, train_group, executor=executor)
    tables = {name: gather_table(results, name) for name in TABLES}
    tables["nets"] = _net_table(problems)
    for name, table in tables.items():
        context.folder.write_table(name, table)
    publish(tables, context)


def _jobs(
    config: ReasoningGapConfig,
    problems: tuple[Problem, ...],
    context: RunContext[ReasoningGapConfig],
) -> list[WorkItem[GroupJob]]:
    """One item for each scheme, replicate and group of nets."""
    size = _remembered_group_size(config, context)

    def groups(scheme: str) -> list[tuple[Problem, ...]]:
        trained = problems[: config.nets_of(scheme)]
        return [trained[start : start + size] for start in range(0, len(trained), size)]

    return [
        WorkItem(
            f"{scheme}-r{replicate}-net{'_'.join(str(problem.index) for problem in group)}",
            GroupJob(config, context.seed, scheme, replicate, group),
        )
        for replicate in range(config.replicates)
        for scheme in config.schemes
        for group in groups(scheme)
    ]


def _remembered_group_size(
    config: ReasoningGapConfig, context: RunContext[ReasoningGapConfig]
) -> int:
    """The size chosen when the run began: a run resumed on another device keeps its items."""
    path = context.folder.path / "groups.json"
    if not path.exists():
        write_json(path, {"group_size": group_size(config)})
    kept = read_json(path)
    size = kept.get("group_size")
    if not isinstance(size, int) or size < 1:
        raise InputError(
            f"{path} holds {kept}, no group_size of 1 or more.",
            remedy="Restore the file, or start a new run.",
        )
    return size


def _executor(context: RunContext[ReasoningGapConfig]) -> ItemExecutor:
    """As the command line asked on a CPU; one process where an accelerator does the work."""
    if jax.default_backend() == "cpu":
        return context.executor()
    return make_executor("serial", 1)


def _keep_nets(problems: tuple[Problem, ...], context: RunContext[ReasoningGapConfig]) -> None:
    folder = context.folder.path / "nets"
    folder.mkdir(exist_ok=True)
    for problem in problems:
        path = folder / f"net-{problem.index}.bif"
        if not path.exists():
            write_bif(problem.net, path)


def _net_table(problems: tuple[Problem, ...]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "net": [problem.index for problem in problems],
            "variables": [problem.net.num_variables for problem in problems],
            "edges": [len(problem.net.edges) for problem in problems],
            "mean_information": [problem.mean_information for problem in problems],
            "held_out": [_names(problem, held_out=True) for problem in problems],
            "control": [_names(problem, held_out=False) for problem in problems],
            "file": [f"nets/net-{problem.index}.bif" for problem in problems],
        }
    )


def _names(problem: Problem, *, held_out: bool) -> list[str]:
    pairs = problem.pairs.held_out if held_out else problem.pairs.control
    names = problem.net.names
    return [f"{names[a]} {names[b]}" for a, b in pairs.tolist()]
