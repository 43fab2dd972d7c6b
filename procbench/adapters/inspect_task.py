"""ProcBench as a task of inspect_ai (inspect.aisi.org.uk); imports that tool.

Each sample scores PA, PML, SM and FM of `procbench.scoring`, and whether the answer was read; means
have standard errors clustered by procedure, and PA and SM are also told by level.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspect_ai import Task  # pyright: ignore[reportMissingImports]
from inspect_ai.dataset import MemoryDataset, Sample  # pyright: ignore[reportMissingImports]
from inspect_ai.model import GenerateConfig  # pyright: ignore[reportMissingImports]
from inspect_ai.scorer import (  # pyright: ignore[reportMissingImports]
    Score,
    grouped,
    mean,
    scorer,
    stderr,
)
from inspect_ai.solver import generate  # pyright: ignore[reportMissingImports]

from procbench.adapters.answers import MEASURES, score_answer
from procbench.adapters.exported import read_exported
from procbench.levels import level_of
from procbench.run_tables import Status

if TYPE_CHECKING:
    from procbench.records import Record

_ENDINGS = {
    "max_tokens": Status.CUT_OFF,
    "model_length": Status.CUT_OFF,
    "content_filter": Status.REFUSED,
}


def make_task(records: Path, *, tasks: str = "all", max_tokens: int) -> Any:
    """The `inspect_ai.Task` of a file of records: one prompt, one answer, temperature 0.

    Args:
        records: JSON lines in the published format.
        tasks: which procedures, as for `python -m procbench generate --tasks`.
        max_tokens: the longest answer.

    Raises:
        InputError: the file has a line that is no record, or none of these tasks.
    """
    samples = [_sample(record) for record in read_exported(records, tasks)]
    return Task(
        dataset=MemoryDataset(samples, name="procbench"),
        solver=generate(),
        scorer=states(),
        config=GenerateConfig(temperature=0, max_tokens=max_tokens),
    )


def _sample(record: "Record") -> Any:
    length = record.label.length
    return Sample(
        id=record.problem_name,
        input=record.prompt,
        target=json.dumps(record.label.to_json(), ensure_ascii=False),
        metadata={"task": record.task_name, "length": length, "level": level_of(length).value},
    )


def _metrics() -> dict[str, list[Any]]:
    metrics: dict[str, list[Any]] = {name: [mean(), stderr(cluster="task")] for name in MEASURES}
    for name in ("pa", "sm"):
        metrics[name].append(grouped(mean(), "level", all=False))
    return metrics


@scorer(metrics=_metrics())  # pyright: ignore[reportUntypedFunctionDecorator]
def states() -> Any:
    """The scorer: `score_answer` of each sample's answer."""

    async def judge(state: Any, target: Any) -> Any:
        found = score_answer(
            state.output.completion,
            state.metadata["task"],
            json.loads(target.text),
            ended_as=_ENDINGS.get(state.output.stop_reason),
        )
        told = None if found.prediction is None else json.dumps(found.prediction)
        return Score(
            value=found.values,
            answer=told,
            explanation=found.message or None,
            metadata={"status": found.status.value, "first_error": found.score.first_error},
        )

    return judge
