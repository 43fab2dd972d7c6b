"""A run of the harness in its run folder: asked, kept, scored, and taken up again.

The folder has, beside what every run has, `records.jsonl.gz` with the items asked,
`answers.sqlite` with every answer and what it cost, and the tables of `procbench.run_tables`.
"""

import os
from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from typing import Any, NamedTuple

import pandas

from procbench.analysis import Findings, headline, pair_rows, score_rows, with_measures
from procbench.harness.answers import Answers, KeptAnswer
from procbench.harness.cache import ReplyCache
from procbench.harness.chat import Chat
from procbench.harness.config import Caps, Effort, EndpointConfig, Price, RunConfig, Selection
from procbench.harness.endpoint import EndpointModel, Extractor, Reader, read_by_parser
from procbench.harness.engine import ask_all
from procbench.harness.items import questions_of
from procbench.harness.ledger import Ledger
from procbench.harness.progress import TaskProgress
from procbench.models import ENDPOINT, Model, StopError, load_model, parse_model
from procbench.records import Record, read_records, write_jsonl
from procbench.run_tables import (
    BODIES,
    SAMPLES,
    Sample,
    Status,
    body_table,
    sample_table,
    write_table,
)
from workbench.context import RunContext
from workbench.errors import InputError, RunError
from workbench.faults import resume_remedy
from workbench.inside import MOST_TABLE, check_inside
from workbench.registry import Experiment, Plan, PlanRow
from workbench.runs import RunFolder

EXPERIMENT = "procbench"
RECORDS, ANSWERS = "records.jsonl.gz", "answers.sqlite"
_TEMPLATE = RunConfig("oracle", "oracle", Selection("", ("task01",), (2,), 1))


class Way(NamedTuple):
    """What a command line adds to a run's configuration.

    Attributes:
        effort: how hard to try.
        records: the items of a new run; empty for one that is taken up again, which has them.
        caps: those of a run that is taken up again, where they are to be others.
        model: the one that is asked; None to make it, as for every one behind an endpoint.
    """

    effort: Effort
    records: Sequence[Record] = ()
    caps: Caps | None = None
    model: Model | None = None


def experiment(config: RunConfig | None, way: Way) -> Experiment[RunConfig]:
    """A run as something that `workbench.launch` can start and resume.

    Args:
        config: of a new run; None for one that is taken up again.
        way: how.
    """

    def run(config: RunConfig, context: RunContext[RunConfig]) -> None:
        run_harness(config, context, way)

    config = config or _TEMPLATE
    title = f"ProcBench: {config.name}"
    answers = PlanRow("answers", str(len(way.records) * config.selection.samples))
    return Experiment(
        EXPERIMENT,
        title,
        "Asks a model ProcBench's items and scores its answers.",
        {config.name: config},
        lambda _: Plan(title, (answers,), 0.0, 0),
        run,
    )


def run_harness(config: RunConfig, context: RunContext[RunConfig], way: Way) -> None:
    """Ask what is not answered yet, and write tables and summary.

    Raises:
        RunError: some questions have no answer, for the machinery's reasons, or a cap is reached;
            the tables hold what there is.
        InputError: the run's files are missing or broken, or the model cannot be made.
    """
    folder = context.folder
    records = _records_of(folder, way.records)
    if way.caps is not None:
        config = replace(config, caps=way.caps)
    questions = questions_of(records, config.selection.samples)
    with closing(Answers(folder.path / ANSWERS)) as answers:
        ended = answers.ended()
        waiting = [q for q in questions if (q.problem_name, q.sample) not in ended]
        ledger = Ledger(config.caps, answers)
        stopped: StopError | None = None
        if waiting:
            with (
                _model(config, way, ledger) as (model, read),
                TaskProgress(context, questions, waiting) as progress,
            ):

                def take(outcomes: list[KeptAnswer]) -> None:
                    answers.keep(outcomes)
                    progress.took(outcomes)

                try:
                    ask_all(model, read, waiting, take)
                except StopError as error:
                    stopped = error
        samples = write_tables(folder, config, records, answers.all())
        _tell(context, samples, ledger)
        _check(folder, samples, stopped)


def write_tables(
    folder: RunFolder,
    config: RunConfig,
    records: Sequence[Record],
    answers: dict[tuple[str, int], KeptAnswer],
) -> list[Sample]:
    """Score all answers, and write both tables and the summary; gives the samples in order."""
    samples = [
        _sample(config.name, record, number, answers.get((record.problem_name, number)))
        for record in records
        for number in range(config.selection.samples)
    ]
    table = sample_table(samples)
    write_table(folder.path / SAMPLES, table)
    write_table(folder.path / BODIES, body_table(samples))
    measured = with_measures(table.to_pandas())
    scores = [score_rows(measured, by, seed=0) for by in ("all", "level")]
    found = Findings(
        pandas.concat(scores, ignore_index=True),
        pair_rows(measured, seed=0),
        pandas.DataFrame(),
        pandas.DataFrame(),
    )
    folder.write_summary(headline(found))
    return samples


def _sample(model: str, record: Record, number: int, kept: KeptAnswer | None) -> Sample:
    if kept is None:
        return Sample(model, record, Status.MISSING, number=number)
    fields = kept._asdict()
    del fields["problem_name"], fields["sample"]
    return Sample(model, record, number=number, **fields)


def _records_of(folder: RunFolder, records: Sequence[Record]) -> list[Record]:
    """The run's items; those of a new run are written first, so that they stay what they are."""
    path = folder.path / RECORDS
    if records:
        write_jsonl(path, (record.to_json() for record in records))
        return list(records)
    if not os.path.lexists(path):
        raise InputError(
            f"{folder.path} has no {RECORDS}: it was stopped before it had begun.",
            remedy="Start a new run.",
        )
    check_inside(folder.path, path, most=MOST_TABLE)
    found, bad = read_records(path)
    if bad or not found:
        told = bad[0] if bad else f"{path} is empty"
        raise InputError(f"The run's items cannot be read: {told}.", remedy="Start a new run.")
    return found


@contextmanager
def _model(
    config: RunConfig, way: Way, ledger: Ledger
) -> Generator[tuple[Model, Reader], None, None]:
    """The model and what reads its answers."""
    effort = way.effort
    with ExitStack() as stack:
        cache = None
        if config.endpoint is not None and effort.cache is not None:
            cache = stack.enter_context(closing(ReplyCache(effort.cache)))

        def chat(endpoint: EndpointConfig, model: str, price: Price | None) -> Chat:
            key = os.environ.get(endpoint.key_variable, "")
            return Chat(endpoint, model, key, effort, ledger, price=price, cache=cache)

        name = parse_model(config.model)
        if name.kind == ENDPOINT and config.endpoint is not None:
            asked = chat(config.endpoint, name.argument, config.price)
            model: Model = EndpointModel(asked, effort.concurrency)
        else:
            model = way.model or load_model(name)
        stack.enter_context(closing(model))
        read: Reader = read_by_parser
        if config.extraction is not None and config.endpoint is not None:
            # As published: free of the answer's own settings, and always by schema.
            second = replace(config.endpoint, structured=False, fields="{}", temperature=0.0)
            extraction = config.extraction
            read = stack.enter_context(
                closing(Extractor(chat(second, extraction.model, extraction.price)))
            )
        yield model, read


def _tell(context: RunContext[Any], samples: Sequence[Sample], ledger: Ledger) -> None:
    counts = Counter(sample.status for sample in samples)
    parts = [f"{counts[status]} {status.value}" for status in Status if counts[status]]
    spent = ledger.spent()
    cost = f"; {spent.tokens:,} tokens, {spent.cost:.4f} dollars" if spent.tokens else ""
    line = f"{len(samples)} answers ({', '.join(parts)}){cost}"
    context.console.print(line, soft_wrap=True)


def _check(folder: RunFolder, samples: Sequence[Sample], stopped: StopError | None) -> None:
    """Let a run that is not whole end as a failed one."""
    if stopped is not None:
        raise RunError(stopped.message, remedy=f"{stopped.remedy} {resume_remedy(folder.path)}")
    failed = [sample for sample in samples if sample.status is Status.ERROR]
    if failed:
        raise RunError(
            f"{len(failed)} of {len(samples)} questions have no answer, and no scores; the last: "
            f"{failed[-1].message}",
            remedy=resume_remedy(folder.path),
        )
