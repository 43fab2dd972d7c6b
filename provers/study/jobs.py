"""One item of the study: a problem under an arm, then questions about its lemmas."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from provers.budget import Spending
from provers.config import PipelineConfig
from provers.imo_lemmas import SHIPPED, Arm, ImoLemmasConfig
from provers.lean.file_check import check_file
from provers.lean.toolchain import Limits
from provers.ledger import Ledger
from provers.past import past_of
from provers.problem_job import LEDGER, row_of_lost
from provers.problems.reading import read_problems
from provers.records import Lemma, Problem
from provers.results import Row, settle
from provers.roles import InfrastructureError
from provers.solver import Solver
from provers.study.graphs import ORACLE
from provers.study.questions import Oracle, Questions
from provers.study.tables import write_missing, write_rows
from provers.team import team_of
from provers.workshop import Workshop
from workbench.errors import InputError, RunError
from workbench.files import write_json
from workbench.progress import ProgressReporter

# What an item may take beyond its budget: the start of Lean, the last batch, the judge.
_GRACE_SECONDS: Final = 120.0
# Questions about lemmas that an item may ask; each has a budget of its own.
_MOST_QUESTIONS: Final = 30


class MachineryError(RunError):
    """Lean or an endpoint failed; the item says nothing about the problem."""


@dataclass(frozen=True)
class StudyJob:
    """A problem under an arm; `answers` is the file that keeps what a model says."""

    config: ImoLemmasConfig
    arm: Arm
    problem: Problem
    answers: Path | None = None

    @property
    def limit_seconds(self) -> float:
        """After which it is stopped, for a search that does not give way."""
        questions = _MOST_QUESTIONS * self.config.analysis_seconds
        asked = questions + self.config.seconds if self.arm == "decoupled" else 0.0
        return self.config.seconds + _GRACE_SECONDS + asked


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


def pipeline_of(config: ImoLemmasConfig, arm: Arm, answers: Path | None = None) -> PipelineConfig:
    """What the arm changes of the pipeline; budgets, provers and model are the same in all.

    Args:
        config: of the study.
        arm: which.
        answers: keeps what the model says, where the configuration names no file for that.
    """
    model = config.model
    if answers is not None and model.model and not model.record:
        model = dataclasses.replace(model, record=str(answers))
    return PipelineConfig(
        toolchain=config.toolchain,
        reasoners=() if arm == "coupled" else config.reasoners,
        provers=config.provers,
        assembler=config.other_assembler if arm == "swap" else config.assembler,
        style="have" if arm == "have" else "lemmas",
        seconds=config.seconds,
        direct=0.25 if arm == "mixed" else 0.0,
        depth={"shallow": 0, "deep": config.depth + 1}.get(arm, config.depth),
        workers=1,
        model=model,
    )


def solve_item(job: StudyJob, folder: Path, report: ProgressReporter) -> None:
    """Solve, settle, check and analyse; leaves its tables, Lean files and the ledger.

    Raises:
        MachineryError: the machinery failed, so that the item has to be done again.
    """
    write_json(folder / "pipeline.json", {"arm": job.arm, "problem": job.problem.id})
    with (
        Workshop.open(pipeline_of(job.config, job.arm, job.answers)) as workshop,
        Ledger(folder / LEDGER) as ledger,
    ):
        team = team_of(workshop)
        report(0, 2, "solving")
        solver = Solver(job.problem, team, workshop.config, ledger)
        outcome = solver.solve(past_of(ledger, job.problem.id))
        try:
            row = settle(job.problem, outcome, workshop, folder)
            if row.status == "infrastructure":
                raise InfrastructureError(row.message)
            _write_known(job, folder, row, outcome.lemmas, ledger)
            write_rows(folder, "checks", _checks(job, row, workshop, folder))
            report(1, 2, "lemmas")
            if job.arm == "decoupled":
                questions = Questions(job.problem, outcome, team)
                seconds = job.config.analysis_seconds
                write_rows(folder, "utility", questions.utility(seconds))
                _write_oracle(job, folder, questions.oracle(job.config.seconds))
        except InfrastructureError as error:
            raise MachineryError(str(error), remedy="Resume the run.") from error
    write_missing(folder)


def _write_oracle(job: StudyJob, folder: Path, oracle: Oracle | None) -> None:
    """A row, and how the lemmas would hang together."""
    if oracle is not None:
        row = {"reached": oracle.reached, "assumed": ", ".join(oracle.missing)}
        write_rows(folder, "oracle", [{"arm": job.arm, "problem": job.problem.id, **row}])
        write_json(folder / ORACLE, oracle._asdict())


def stand_in(job: StudyJob, folder: Path) -> None:
    """What is known of an item whose search did not end and was stopped: it counts as unproved."""
    if not (folder / "problems.parquet").is_file():
        message = f"a search did not end, and was stopped after {job.limit_seconds:g} s"
        row = row_of_lost(job.problem, folder, "unproved", message)
        with Ledger(folder / LEDGER) as ledger:
            past = past_of(ledger, job.problem.id)
            lemmas = [_last_known(lemma, lemma.id in past.proofs) for lemma in past.lemmas]
            _write_known(job, folder, row, lemmas, ledger)
    write_missing(folder)


def _last_known(lemma: Lemma, proved: bool) -> Lemma:
    if proved:
        return lemma.having("proved")
    return lemma.having("unproved") if lemma.status == "elaborates" else lemma


def _write_known(
    job: StudyJob, folder: Path, row: Row, lemmas: "list[Lemma] | tuple[Lemma, ...]", ledger: Ledger
) -> None:
    """The tables of what became of the problem and its lemmas."""
    costs = _costs(ledger, job.problem.id)
    write_rows(folder, "problems", [{"arm": job.arm, **row._asdict()}])
    write_rows(folder, "lemmas", [_lemma_row(job, e, costs.get(e.id, Spending())) for e in lemmas])


def _costs(ledger: Ledger, problem: str) -> dict[str, Spending]:
    """What each lemma has cost, by id; the problem itself has the empty one."""
    costs: dict[str, Spending] = {}
    for event in ledger.events(problem):
        if event.kind == "attempted":
            costs[event.lemma] = costs.get(event.lemma, Spending()) + event.spending
    return costs


def _lemma_row(job: StudyJob, lemma: Lemma, cost: Spending) -> dict[str, Any]:
    return {
        "arm": job.arm,
        "problem": job.problem.id,
        "lemma": lemma.id,
        "name": lemma.name,
        "statement": lemma.text,
        "origin": lemma.origin,
        "status": lemma.status,
        "reason": lemma.reason,
        "seconds": float(cost.seconds),
        "checks": int(cost.checks),
        "tokens": int(cost.tokens),
    }


def _checks(job: StudyJob, row: Row, workshop: Workshop, folder: Path) -> list[dict[str, Any]]:
    """Every theorem of the final file as `python -m provers.check` judges it, from the disk."""
    if not row.file:
        return []
    text = (folder / row.file).read_text("utf-8")
    limits = Limits(seconds=workshop.config.judge_seconds)
    found = check_file(workshop.toolchain, limits, text)
    if any(theorem.verdict.status == "infrastructure" for theorem in found):
        raise InfrastructureError(f"{row.file} could not be checked.")
    return [
        {
            "arm": job.arm,
            "problem": job.problem.id,
            "theorem": theorem.theorem,
            "status": theorem.verdict.status,
            "axioms": ", ".join(theorem.verdict.axioms),
        }
        for theorem in found
    ]
