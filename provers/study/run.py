"""Runs the study: items to tables, tables to figures with intervals, figures to a report."""

from provers.imo_lemmas import ImoLemmasConfig
from provers.study.analysis import curves, summarise
from provers.study.figures import draw_all
from provers.study.graphs import graphs_of
from provers.study.jobs import TABLES, StudyJob, chosen_problems, solve_item
from provers.study.report import report, terminal_table
from workbench.context import RunContext
from workbench.items import WorkItem, gather_table, run_items


def run(config: ImoLemmasConfig, context: RunContext[ImoLemmasConfig]) -> None:
    """Solve every problem under every arm; leave tables, figures, summary and report."""
    problems = chosen_problems(config)
    items = [
        WorkItem(f"{arm}-{problem.id}", StudyJob(config, arm, problem))
        for problem in problems
        for arm in config.arms
    ]
    with context.executor() as executor:
        results = run_items(context, items, solve_item, executor=executor)
    tables = {name: gather_table(results, name) for name in TABLES}
    tables["curves"] = curves(tables["problems"], config, context.seed)
    for name, table in tables.items():
        context.folder.write_table(name, table)
    figures = summarise(tables, config, context.seed)
    graphs = graphs_of(results)
    drawn = draw_all(context.folder, config, tables, graphs)
    context.folder.write_summary(figures)
    context.folder.write_report(report(config, context.seed, tables, figures, drawn))
    context.console.print(terminal_table(tables["problems"], config))
