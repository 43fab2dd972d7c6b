"""The report of the study as Markdown."""

from collections.abc import Mapping

import pandas as pd

from procbench.own_model.gap import RANGES
from procbench.own_model.gap_figure import NAME
from procbench.procedure_learning import CONDITIONS, ProcedureLearningConfig
from procbench.tasks import TASKS
from workbench.encoders.markdown import markdown_cell
from workbench.figure import Figure

_TITLES = {
    "steps": "with steps",
    "answer": "last state alone, same tokens",
    "answer_same_samples": "last state alone, same samples",
}


def report(
    config: ProcedureLearningConfig,
    seed: int,
    figures: Mapping[str, Figure],
    models: pd.DataFrame,
    samples: pd.DataFrame,
) -> str:
    """The report, from the figures of `procbench.own_model.gap.headline` and the run's tables."""
    tasks = ", ".join(TASKS[name].title for name in config.tasks)
    least, most = config.trained_lengths
    parts = [
        "# Do written steps help a transformer that learns procedures?",
        f"Transformers of {config.layers} blocks and width {config.width} were trained on {tasks} "
        f"with {least} to {most} steps, {config.replicates} in each condition, and asked the same "
        f"problems of {config.asked_lengths[0]} to {config.asked_lengths[-1]} steps through "
        f"ProcBench's harness, parser and scorers. Seed {seed}.",
        f"![Accuracy against length](figures/{NAME}.png)",
        "## Final states",
        "Final match (FM): share of answers whose last state is right, the one score that answers "
        "without steps can have. The difference is taken problem by problem within a replicate. "
        "Brackets: 95 % intervals, from drawing pairs of task and replicate, and problems in them.",
        _final_table(figures, config),
        "## By task",
        "Final match with steps, minus that of the last state alone after as many tokens.",
        _task_table(figures, config),
        "## States on the way",
        "Of models with steps: prefix accuracy (PA) and whole chains right (SM).",
        _step_table(figures, config),
        "## Trainings",
        _model_table(models),
        _statuses(samples),
    ]
    return "\n\n".join(parts) + "\n"


def verdict(gap: Figure) -> str:
    """What an interval of a difference says, in a word."""
    if gap.low > 0:
        return "steps help"
    return "steps hurt" if gap.high < 0 else "undecided"


def _final_table(figures: Mapping[str, Figure], config: ProcedureLearningConfig) -> str:
    lines = ["| lengths | answers | FM | steps are ahead by | |", "|---|---|---|---|---|"]
    for name in RANGES:
        for condition in CONDITIONS:
            if f"fm_{name}.{condition}" not in figures:
                continue
            gap = figures.get(f"gap_{name}.{condition}")
            told = ["", ""] if gap is None else [_interval(gap), verdict(gap)]
            value = _interval(figures[f"fm_{name}.{condition}"])
            cells = [_range(name, config), _TITLES[condition], value, *told]
            lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _task_table(figures: Mapping[str, Figure], config: ProcedureLearningConfig) -> str:
    present = [name for name in RANGES if f"gap_{name}.answer" in figures]
    heads = [_range(name, config) for name in present]
    lines = [f"| task | {' | '.join(heads)} |", "|---" * (1 + len(heads)) + "|"]
    for task in config.tasks:
        title = TASKS[task].title
        gaps = [figures[f"gap_{name}.answer.{title}"] for name in present]
        cells = [f"{_interval(gap)} {verdict(gap)}" for gap in gaps]
        lines.append(f"| {title} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _step_table(figures: Mapping[str, Figure], config: ProcedureLearningConfig) -> str:
    lines = ["| lengths | PA | SM |", "|---|---|---|"]
    for name in RANGES:
        if f"pa_{name}.steps" in figures:
            pa, sm = (_interval(figures[f"{score}_{name}.steps"]) for score in ("pa", "sm"))
            lines.append(f"| {_range(name, config)} | {pa} | {sm} |")
    return "\n".join(lines)


def _model_table(models: pd.DataFrame) -> str:
    lines = [
        "| model | samples | tokens | last loss (nats a token of answers) |",
        "|---|---|---|---|",
    ]
    columns = ["model", "samples", "tokens", "loss"]
    for name, count, tokens, loss in models[columns].itertuples(index=False, name=None):
        lines.append(f"| {markdown_cell(str(name))} | {count:,} | {tokens:,} | {loss:.3f} |")
    return "\n".join(lines)


def _statuses(samples: pd.DataFrame) -> str:
    counts = samples["status"].astype(str).value_counts().sort_index()
    told = ", ".join(f"{count:,} {str(name).replace('_', ' ')}" for name, count in counts.items())
    return f"Of {len(samples):,} answers: {told}. What was not read is scored as no answer."


def _range(name: str, config: ProcedureLearningConfig) -> str:
    asked = config.asked_lengths
    if name == "inside":
        inside = [length for length in asked if config.is_trained(length)]
        return f"trained, {inside[0]} to {inside[-1]}"
    beyond = [length for length in asked if length > config.trained_longest]
    return f"beyond, {beyond[0]} to {beyond[-1]}"


def _interval(figure: Figure) -> str:
    return f"{figure.value:.3f} [{figure.low:.3f}, {figure.high:.3f}]"
