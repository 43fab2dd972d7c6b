"""One item of the study: a problem under an arm, then questions about its lemmas."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from provers.budget import Budget, Spending
from provers.config import PipelineConfig
from provers.imo_lemmas import SHIPPED, Arm, ImoLemmasConfig
from provers.ledger import Ledger
from provers.past import past_of
from provers.pool import goal_of
from provers.problems.reading import read_problems
from provers.proving.task import Task
from provers.records import DROPPED, Lemma, Problem
from provers.results import Row, settle
from provers.roles import Assembler, InfrastructureError
from provers.solver import Outcome, Solver
from provers.team import team_of
from provers.workshop import Workshop
from workbench.errors import InputError, RunError
from workbench.files import write_json
from workbench.progress import ProgressReporter

if TYPE_CHECKING:
    import pandas

_INF: Final = float("inf")
TABLES: Final = ("problems", "lemmas", "utility", "oracle")
_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "problems": ("arm", *Row._fields),
    "lemmas": ("arm", "problem", "lemma", "name", "statement", "origin", "status", "reason"),
    "utility": ("arm", "problem", "lemma", "name", "needed"),
    "oracle": ("arm", "problem", "reached", "assumed"),
}


class MachineryError(RunError):
    """Lean or an endpoint failed; the item says nothing about the problem."""


@dataclass(frozen=True)
class StudyJob:
    """A problem under an arm."""

    config: ImoLemmasConfig
    arm: Arm
    problem: Problem


def chosen_problems(config: ImoLemmasConfig) -> list[Problem]:
    """The problems of a configuration.

    Raises:
        InputError: the file is not in order, or an id is not in it.
    """
    path = config.problems or SHIPPED
    problems = {problem.id: problem for problem in read_problems(path)}
    if unknown := [name for name in config.only if name not in problems]:
        raise InputError(
            f"{path} has no problem {', '.join(unknown)}.",
            remedy=f"It has: {', '.join(problems)}.",
        )
    return [problems[name] for name in config.only or problems]


def pipeline_of(config: ImoLemmasConfig, arm: Arm) -> PipelineConfig:
    """What the arm changes of the pipeline; budgets and provers are the same in all."""
    return PipelineConfig(
        toolchain=config.toolchain,
        reasoners=() if arm == "coupled" else config.reasoners,
        provers=config.provers,
        assembler=config.other_assembler if arm == "swap" else config.assembler,
        style="have" if arm == "have" else "lemmas",
        seconds=config.seconds,
        depth=0 if arm == "shallow" else config.depth,
        workers=1,
    )


def solve_item(job: StudyJob, folder: Path, report: ProgressReporter) -> None:
    """Solve, settle and analyse; leaves the tables of `TABLES`, Lean files and the ledger.

    Raises:
        MachineryError: the machinery failed, so that the item has to be done again.
    """
    with (
        Workshop.open(pipeline_of(job.config, job.arm)) as workshop,
        Ledger(folder / "ledger.sqlite") as ledger,
    ):
        team = team_of(workshop)
        report(0, 2, "solving")
        solver = Solver(job.problem, team, workshop.config, ledger)
        outcome = solver.solve(past_of(ledger, job.problem.id))
        try:
            row = settle(job.problem, outcome, workshop, folder)
            report(1, 2, "lemmas")
            analysis = _Analysis(job, outcome, team.assembler)
            utility, oracle = analysis.utility(), analysis.oracle()
        except InfrastructureError as error:
            raise MachineryError(str(error), remedy="Resume the run.") from error
    if row.status == "infrastructure":
        raise MachineryError(row.message, remedy="Resume the run.")
    lemmas = [_lemma_row(job, lemma) for lemma in outcome.lemmas]
    rows = [{"arm": job.arm, **row._asdict()}]
    for name, records in zip(TABLES, (rows, lemmas, utility, oracle), strict=True):
        _write(folder, name, records)
    write_json(folder / "pipeline.json", {"arm": job.arm, "problem": job.problem.id})


def _lemma_row(job: StudyJob, lemma: Lemma) -> dict[str, Any]:
    return {
        "arm": job.arm,
        "problem": job.problem.id,
        "lemma": lemma.id,
        "name": lemma.name,
        "statement": lemma.text,
        "origin": lemma.origin,
        "status": lemma.status,
        "reason": lemma.reason,
    }


def _write(folder: Path, name: str, records: list[dict[str, Any]]) -> None:
    import pandas as pd

    from workbench.files import write_parquet

    frame: pandas.DataFrame = pd.DataFrame.from_records(records, columns=list(_COLUMNS[name]))
    write_parquet(folder / f"{name}.parquet", frame)


class _Analysis:
    """Questions about the lemmas of one outcome, each answered by the assembler."""

    def __init__(self, job: StudyJob, outcome: Outcome, assembler: Assembler) -> None:
        self._job = job
        self._outcome = outcome
        self._assembler = assembler

    def utility(self) -> list[dict[str, Any]]:
        """For each lemma that the target's proof names: is there a proof without it?"""
        composition = self._outcome.composition
        if self._job.arm != "decoupled" or composition is None or not composition.lemmas:
            return []
        proved = [lemma for lemma in self._outcome.lemmas if lemma.id in self._outcome.proofs]
        named = set(composition.target.proof.uses)
        return [
            {
                "arm": self._job.arm,
                "problem": self._job.problem.id,
                "lemma": lemma.id,
                "name": lemma.name,
                "needed": not self._assembles([other for other in proved if other != lemma]),
            }
            for lemma in proved
            if lemma.name in named
        ]

    def oracle(self) -> list[dict[str, Any]]:
        """With every lemma assumed that is not refuted: is the problem reached, and by which?"""
        lemmas = [each for each in self._outcome.lemmas if each.status not in DROPPED]
        if self._job.arm != "decoupled" or self._outcome.composition is not None or not lemmas:
            return []
        proof = self._proof(lemmas)
        unproved = {e.name for e in lemmas if e.id not in self._outcome.proofs}
        used = proof.uses if proof is not None else ()
        return [
            {
                "arm": self._job.arm,
                "problem": self._job.problem.id,
                "reached": proof is not None,
                "assumed": ", ".join(name for name in used if name in unproved),
            }
        ]

    def _assembles(self, lemmas: list[Lemma]) -> bool:
        return self._proof(lemmas) is not None

    def _proof(self, lemmas: list[Lemma]) -> Any:
        goal = self._job.problem
        statements = tuple(goal_of(lemma).statement for lemma in lemmas)
        allowed = Spending(self._job.config.analysis_seconds, _INF, _INF, _INF)
        return self._assembler.assemble(Task(goal.statement, statements), Budget(allowed))
