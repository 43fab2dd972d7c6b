"""From the study's tables to figures with intervals, pictures, report and closing words."""

from collections.abc import Mapping

import pandas as pd

from bayesnets.config import ReasoningGapConfig
from bayesnets.figure_data import profile_rows
from bayesnets.figure_files import study_figures, write_figures
from bayesnets.findings import analyse
from bayesnets.report import report
from bayesnets.result_tables import StudyTables
from bayesnets.terminal import closing_words
from workbench.context import RunContext


def publish(tables: Mapping[str, pd.DataFrame], context: RunContext[ReasoningGapConfig]) -> None:
    """Analyse the tables; leave what they tell in the run folder and print the errors.

    Args:
        tables: estimates, traces, curves and nets.
        context: the run's.
    """
    folder = context.folder
    study = StudyTables(
        estimates=tables["estimates"],
        traces=tables["traces"],
        curves=tables["curves"],
        nets=tables["nets"],
    )
    findings = analyse(study, resamples=context.config.resamples, seed=context.seed)
    if findings.posterior is not None:
        folder.write_table("posterior", findings.posterior.table)
        folder.write_table("posterior_spread", findings.posterior.spread)
    if findings.by_step:
        folder.write_table("trace_profiles", profile_rows(findings.by_step, findings.by_part))
    folder.write_summary(findings.figures)
    drawn = study_figures(study, findings)
    write_figures(drawn, folder.figure_path, title="The reasoning gap")
    captions = {figure.name: figure.caption for figure in drawn}
    text = report(study, findings, folder.info, captions=captions, failures=_repeated(context))
    folder.write_report(text)
    context.console.print(closing_words(findings.figures, findings.claims))


def _repeated(context: RunContext[ReasoningGapConfig]) -> list[str]:
    """A line for each work item that did not succeed at its first attempt."""
    with context.folder.journal() as journal:
        return [
            f"Work item {row.key} was begun {row.attempt} times; its last attempt counts."
            for row in journal.items()
            if row.attempt > 1
        ]
