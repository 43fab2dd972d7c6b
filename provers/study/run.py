"""Runs the study: items to tables, tables to figures with intervals, figures to a report."""

from collections.abc import Sequence
from concurrent.futures import Executor

import pandas as pd

from provers.imo_lemmas import ImoLemmasConfig
from provers.records import Problem
from provers.study.analysis import summarise
from provers.study.curves import curves, pass_rates, tries
from provers.study.figures import draw_all
from provers.study.graphs import graphs_of
from provers.study.jobs import StudyJob, chosen_problems, pipeline_of, solve_item, stand_in
from provers.study.report import report, terminal_table
from provers.study.sampling import SamplingJob, sample_item, samples_wanted
from provers.study.tables import TABLES
from workbench.compute import SerialExecutor
from workbench.context import RunContext
from workbench.encoders.file_name import file_name
from workbench.items import WorkItem, gather_table, run_items

Context = RunContext[ImoLemmasConfig]


def run(config: ImoLemmasConfig, context: Context) -> None:
    """Solve every problem under every arm; leave tables, figures, summary and report."""
    problems = chosen_problems(config)
    answers = context.folder.path / "answers.sqlite"
    jobs = [StudyJob(config, arm, each, answers) for each in problems for arm in config.arms]
    with context.executor() as executor:
        # Nobody can stop a search within this very process.
        limited = not isinstance(executor, SerialExecutor)
        items = [
            WorkItem(
                f"{job.arm}-{file_name(job.problem.id)}",
                job,
                job.limit_seconds if limited else None,
            )
            for job in jobs
        ]
        results = run_items(context, items, solve_item, executor=executor, stand_in=stand_in)
        tables = {name: gather_table(results, name) for name in TABLES}
        samples = _sampled(config, context, problems, executor)
    if samples is not None:
        tables["samples"] = samples
        tables["pass_rates"] = pass_rates(samples, context.seed)
    tables["curves"] = curves(tables["problems"], config, context.seed)
    tables["tries"] = tries(tables, context.seed)
    for name, table in tables.items():
        context.folder.write_table(name, table)
    figures = summarise(tables, config, context.seed)
    graphs = graphs_of(results)
    drawn = draw_all(context.folder, config, tables, graphs)
    context.folder.write_summary(figures)
    context.folder.write_report(report(config, context.seed, tables, figures, drawn))
    context.console.print(terminal_table(tables["problems"], config))


def _sampled(
    config: ImoLemmasConfig, context: Context, problems: Sequence[Problem], executor: Executor
) -> pd.DataFrame | None:
    """Whole proofs of a model for each problem and its lemmas; None where no model is asked."""
    answers = context.folder.path / "answers.sqlite"
    pipeline = pipeline_of(config, "decoupled", answers)
    if not samples_wanted(pipeline, config.pass_samples):
        return None
    items: list[WorkItem[SamplingJob]] = []
    for problem in problems:
        name = file_name(problem.id)
        solved = context.folder.item_path(f"decoupled-{name}")
        record = solved / "records" / f"{name}.json"
        job = SamplingJob(pipeline, config.pass_samples, problem, record)
        items.append(WorkItem(f"samples-{name}", job))
    return gather_table(run_items(context, items, sample_item, executor=executor), "samples")
