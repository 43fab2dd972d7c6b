"""Whole proofs sampled from a language model for each statement, from which pass@k is estimated."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from provers.budget import Budget
from provers.config import PipelineConfig
from provers.models import chat_model
from provers.proving.language_model import NAME, LanguageModelProver
from provers.proving.task import Task
from provers.records import Problem
from provers.roles import InfrastructureError
from provers.statements import parse_statement
from provers.study.jobs import MachineryError
from provers.study.tables import write_rows
from provers.workshop import Workshop
from workbench.files import read_json
from workbench.progress import ProgressReporter

# Lemmas of these fates were worth an attempt.
_TRIED: Final = frozenset({"proved", "used", "unproved", "elaborates"})


@dataclass(frozen=True)
class SamplingJob:
    """A problem and the lemmas that were proposed for it.

    Attributes:
        pipeline: of the arm that puts lemmas first.
        samples: proofs of each statement.
        problem: the problem.
        record: the problem's record, as that arm left it.
    """

    pipeline: PipelineConfig
    samples: int
    problem: Problem
    record: Path


def samples_wanted(pipeline: PipelineConfig, samples: int) -> bool:
    """Whether there is a model to be sampled."""
    return NAME in pipeline.provers and samples > 0


def sample_item(job: SamplingJob, folder: Path, report: ProgressReporter) -> None:
    """Sample every statement; leaves the table `samples`.

    Raises:
        MachineryError: Lean or the endpoint failed.
    """
    statements = [("", "", job.problem), *_lemmas(job.record)]
    rows: list[dict[str, Any]] = []
    with Workshop.open(job.pipeline) as workshop, chat_model(job.pipeline.model) as chat:
        prover = LanguageModelProver(
            chat, workshop.checker, workshop, samples=job.samples, repairs=0
        )
        for done, (lemma, name, problem) in enumerate(statements):
            report(done, len(statements), name or "the problem")
            task = Task(problem.statement, dialect=workshop.toolchain.dialect)
            try:
                passed = prover.passes(task, Budget())
            except InfrastructureError as error:
                raise MachineryError(str(error), remedy="Resume the run.") from error
            rows.append(
                {
                    "problem": job.problem.id,
                    "lemma": lemma,
                    "name": name,
                    "drawn": job.samples,
                    "passed": passed,
                }
            )
    write_rows(folder, "samples", rows)


def _lemmas(record: Path) -> list[tuple[str, str, Problem]]:
    """Id, name and statement of each lemma that was tried; none where there is no record."""
    lemmas: list[dict[str, Any]] = read_json(record)["lemmas"] if record.is_file() else []
    return [
        (lemma["id"], lemma["name"], Problem(lemma["id"], parse_statement(lemma["statement"])))
        for lemma in lemmas
        if lemma["status"] in _TRIED
    ]
