"""The study procedure_learning from problems to tables, figures, summary and report."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from procbench.generation import Item, SplitConfig, generate_items
from procbench.harness.running import RECORDS
from procbench.own_model.codecs import CODECS
from procbench.own_model.gap import by_length, headline, with_conditions
from procbench.own_model.gap_figure import NAME, STYLE, draw
from procbench.own_model.gap_report import report
from procbench.own_model.learning import LearningJob, learn
from procbench.procedure_learning import CONDITIONS, ProcedureLearningConfig
from procbench.records import write_jsonl
from procbench.run_tables import BODIES, BODY_SCHEMA, SAMPLE_SCHEMA, SAMPLES, write_table
from workbench.canvas import save_canvas, style_context
from workbench.context import RunContext
from workbench.items import ItemResult, WorkItem, gather_table, run_items


def run(config: ProcedureLearningConfig, context: RunContext[ProcedureLearningConfig]) -> None:
    """Train and ask models, and leave what they said in the run folder.

    The tables samples and bodies, and the file of records, are those of a run of the harness.
    """
    folder = context.folder
    records = folder.path / RECORDS
    if not records.exists():
        write_jsonl(records, (item.record.to_json() for item in _items(config, context.seed)))
    jobs = [
        LearningJob(config, context.seed, condition, replicate, records)
        for replicate in range(config.replicates)
        for condition in CONDITIONS
    ]
    items = [WorkItem(job.name, job) for job in jobs]
    with context.executor() as executor:
        results = run_items(context, items, learn, executor=executor)
    for name, path, schema in (
        ("samples", SAMPLES, SAMPLE_SCHEMA),
        ("bodies", BODIES, BODY_SCHEMA),
    ):
        write_table(folder.path / path, _gathered(results, name, schema))
    models, losses = (gather_table(results, name) for name in ("models", "losses"))
    # Times differ from run to run, and the run's journal has them.
    models = models.drop(columns="seconds")
    folder.write_table("models", models)
    folder.write_table("losses", losses)
    samples = with_conditions(folder.read_table("samples"), models)
    curves = by_length(samples, seed=context.seed, resamples=config.resamples)
    folder.write_table("by_length", curves)
    figures = headline(samples, config, seed=context.seed)
    with style_context(STYLE):
        canvas = draw(curves, config)
        save_canvas(canvas, lambda suffix: folder.figure_path(NAME, suffix), dpi=150)
    folder.write_summary(figures)
    folder.write_report(report(config, context.seed, figures, models, samples))


def _items(config: ProcedureLearningConfig, seed: int) -> list[Item]:
    """The problems that all models are asked."""
    return [
        item
        for task in config.tasks
        for item in generate_items(
            SplitConfig((task,), config.asked_lengths, config.per_length, seed, CODECS[task].widths)
        )
    ]


def _gathered(results: Sequence[ItemResult], name: str, schema: Any) -> Any:
    """The items' tables one below the other, with their types."""
    paths: list[Path] = [result.path / f"{name}.parquet" for result in results]
    tables = [pq.read_table(path) for path in paths]
    return pa.concat_tables(tables).unify_dictionaries().cast(schema)
