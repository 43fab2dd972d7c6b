"""Folders of files that other evaluation tools load as tasks, written and read back."""

import secrets
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from procbench.adapters.answers import MEASURES
from procbench.commands.generate import task_names
from procbench.records import Record, read_records, write_jsonl
from procbench.tasks import TASKS
from workbench.errors import InputError
from workbench.files import TEMPORARY

RECORDS = "records.jsonl"


class Format(NamedTuple):
    """A tool that items can be exported to.

    Attributes:
        title: the tool's name.
        command: how it runs the tasks of a folder, {folder}.
        files: texts by file name, from the names of the tasks and the longest answer in tokens.
    """

    title: str
    command: str
    files: Callable[[Sequence[str], int], Mapping[str, str]]


def write_export(folder: Path, records: Sequence[Record], tool: str, *, max_tokens: int) -> None:
    """Write a folder that a tool loads; it appears when everything is in it.

    Args:
        folder: where to; must not exist.
        records: which items, with different names.
        tool: one of FORMATS.
        max_tokens: the longest answer, 1 or more.

    Raises:
        InputError: the folder exists, there are no records, or max_tokens is less than 1.
    """
    if folder.exists():
        raise InputError(f"{folder} exists already.", remedy="Give another place.")
    if not records:
        raise InputError("There are no records to export.", remedy="Give a file that has some.")
    if max_tokens < 1:
        raise InputError(f"{max_tokens} tokens hold no answer.", remedy="Give 1 or more.")
    names = sorted({record.task_name for record in records})
    temporary = folder.with_name(f"{TEMPORARY}{secrets.token_hex(4)}-{folder.name}")
    try:
        temporary.mkdir(parents=True)
        write_jsonl(temporary / RECORDS, [record.to_json() for record in records])
        for name, text in FORMATS[tool].files(names, max_tokens).items():
            (temporary / name).write_text(text, encoding="utf-8")
        temporary.rename(folder)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise


def read_exported(path: Path, tasks: str = "all") -> list[Record]:
    """The records of an exported file; as it was written whole, every line has to be one.

    Args:
        path: the file.
        tasks: which tasks, as for `python -m procbench generate --tasks`.

    Raises:
        InputError: a line is no record, or none is of these tasks.
    """
    records, bad = read_records(path)
    if bad:
        raise InputError(str(bad[0]), remedy="Export the records again.")
    wanted = set(task_names(tasks))
    chosen = [record for record in records if record.task_name in wanted]
    if not chosen:
        raise InputError(f"{path} has no records of {tasks[:60]}.", remedy="Name other tasks.")
    return chosen


def _inspect_files(names: Sequence[str], max_tokens: int) -> dict[str, str]:
    del names
    return {"procbench_inspect.py": _INSPECT.format(max_tokens=max_tokens)}


def _lm_eval_files(names: Sequence[str], max_tokens: int) -> dict[str, str]:
    metrics = "".join(_METRIC.format(name=name) for name in MEASURES)
    listed = "".join(f"  - procbench_{name}\n" for name in names)
    whole = "".join(_AGGREGATE.format(name=name) for name in MEASURES)
    files = {
        "procbench_lm_eval.py": _LM_EVAL,
        "_procbench_base": _BASE.format(max_tokens=max_tokens, metrics=metrics),
        "procbench.yaml": _GROUP.format(tasks=listed, metrics=whole),
    }
    for name in names:
        files[f"procbench_{name}.yaml"] = _TASK.format(name=name, title=TASKS[name].title)
    return files


_INSPECT = '''\
"""ProcBench as an inspect_ai task. The package procbench has to be installed beside inspect_ai.

    inspect eval procbench_inspect.py --model PROVIDER/MODEL -T tasks=task01,compose
"""

from pathlib import Path

from inspect_ai import Task, task

from procbench.adapters.inspect_task import make_task


@task
def procbench(tasks: str = "all") -> Task:
    """One prompt an item; scores are PA, PML, SM and FM, and whether the answer was read.

    Args:
        tasks: all, or names with commas.
    """
    return make_task(
        Path(__file__).with_name("records.jsonl"), tasks=tasks, max_tokens={max_tokens}
    )
'''
_LM_EVAL = '''\
"""What the YAML files beside this one name; needs the package procbench beside lm_eval."""

from pathlib import Path
from typing import Any

from procbench.adapters.lm_eval_task import load_records, process_results

__all__ = ["dataset", "process_results"]


def dataset(procedure: str, **_: Any) -> Any:
    """The items of a procedure."""
    return load_records(Path(__file__).with_name("records.jsonl"), procedure)
'''
_BASE = """\
custom_dataset: !function procbench_lm_eval.dataset
test_split: test
output_type: generate_until
num_fewshot: 0
doc_to_text: prompt
doc_to_target: label
process_results: !function procbench_lm_eval.process_results
generation_kwargs:
  until: []
  do_sample: false
  temperature: 0.0
  max_gen_toks: {max_tokens}
metric_list:
{metrics}metadata:
  version: 1
"""
_METRIC = """\
  - metric: {name}
    aggregation: mean
    higher_is_better: true
"""
_TASK = """\
include: _procbench_base
task: procbench_{name}
task_alias: {title}
dataset_kwargs:
  procedure: {name}
"""
_GROUP = """\
group: procbench
group_alias: ProcBench
task:
{tasks}aggregate_metric_list:
{metrics}metadata:
  version: 1
"""
_AGGREGATE = """\
  - metric: {name}
    weight_by_size: true
"""

FORMATS: Mapping[str, Format] = {
    "inspect": Format(
        "inspect_ai",
        "cd {folder} && inspect eval procbench_inspect.py --model PROVIDER/MODEL",
        _inspect_files,
    ),
    "lm-eval": Format(
        "lm-evaluation-harness",
        "lm_eval --include_path {folder} --tasks procbench --model local-chat-completions "
        "--apply_chat_template --model_args model=MODEL,base_url=URL",
        _lm_eval_files,
    ),
}
"""Tools by the name of their format on the command line."""
