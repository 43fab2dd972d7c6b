"""One problem solved in a worker process, which can be stopped when a search does not give way."""

from functools import cache
from pathlib import Path
from typing import Final

from provers.config import PipelineConfig
from provers.ledger import Ledger
from provers.past import past_of
from provers.records import PROVED, Problem
from provers.results import Row, settle
from provers.roles import InfrastructureError
from provers.solver import Outcome, Solver
from provers.team import team_of
from provers.workshop import Workshop
from workbench.compute import ItemExecutor, TimeLimitError, WorkerCrashError

LEDGER: Final = "ledger.sqlite"
# What a problem may take beyond its budget: the start of Lean, the last batch, the final file.
_GRACE_SECONDS: Final = 30.0


def check_roles(config: PipelineConfig) -> None:
    """See that the toolchain and all roles are there.

    Raises:
        InputError, ToolchainError: one is not.
    """
    with Workshop.open(config) as workshop:
        team_of(workshop)


def solve_within(
    executor: ItemExecutor, problem: Problem, config: PipelineConfig, folder: Path
) -> Row:
    """Solve a problem in a worker; one that goes far beyond its budget is stopped.

    Args:
        executor: of processes.
        problem: the problem.
        config: of the run.
        folder: of the run, with its ledger.
    """
    limit = config.seconds + config.judge_seconds + _GRACE_SECONDS
    future = executor.submit_within(limit, solve_problem, problem, config, folder)
    try:
        return future.result()
    except TimeLimitError:
        message = f"a search did not end, and was stopped after {limit:g} s"
        return row_of_lost(problem, folder, "unproved", message)
    except WorkerCrashError as error:
        return row_of_lost(problem, folder, "infrastructure", str(error))


def solve_problem(problem: Problem, config: PipelineConfig, folder: Path) -> Row:
    """Solve a problem, and write its files; takes up what the ledger knows of it."""
    workshop = _workshop(config)
    with Ledger(folder / LEDGER) as ledger:
        solver = Solver(problem, team_of(workshop), config, ledger)
        return _settled(problem, solver.solve(past_of(ledger, problem.id)), workshop, folder)


def _settled(problem: Problem, outcome: Outcome, workshop: Workshop, folder: Path) -> Row:
    try:
        return settle(problem, outcome, workshop, folder)
    except InfrastructureError as error:
        failed = outcome._replace(status="infrastructure", composition=None, message=str(error))
        return settle(problem, failed, workshop, folder)


@cache
def _workshop(config: PipelineConfig) -> Workshop:
    """One for the life of the worker, with which its processes end."""
    return Workshop.open(config)


def row_of_lost(problem: Problem, folder: Path, status: str, message: str) -> Row:
    """What the ledger knows of a problem whose worker is gone.

    Args:
        problem: the problem.
        folder: which holds the ledger.
        status: of the problem.
        message: why the worker is gone.
    """
    with Ledger(folder / LEDGER) as ledger:
        past = past_of(ledger, problem.id)
    proved = sum(e.status in PROVED or e.id in past.proofs for e in past.lemmas)
    spent = past.spending
    return Row(
        problem.id,
        status,
        "",
        len(past.lemmas),
        proved,
        0,
        round(spent.seconds, 2),
        int(spent.checks),
        int(spent.tokens),
        int(spent.calls),
        "",
        message,
    )
