import io
import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from rich.console import Console

from workbench.compute import make_executor
from workbench.context import RunContext
from workbench.errors import InputError, RunError
from workbench.files import write_parquet
from workbench.items import ItemsError, WorkItem, gather_table, run_items
from workbench.progress import ProgressReporter
from workbench.runs import RunFolder

Context = RunContext[Any]


@pytest.fixture
def context(tmp_path: Path) -> Context:
    folder = RunFolder.create(tmp_path, experiment="toy", preset="p", config={}, seed=0)
    return RunContext(folder, None, 0, False, Console(file=io.StringIO(), width=200), 2, "serial")


def shown(context: Context) -> str:
    file = context.console.file
    assert isinstance(file, io.StringIO)
    return file.getvalue()


def work(payload: object, folder: Path, report: ProgressReporter) -> None:
    report(0, 1)
    if isinstance(payload, Exception):
        raise payload
    if payload == "interrupt":
        os.kill(os.getpid(), signal.SIGINT)
    write_parquet(folder / "rows.parquet", pd.DataFrame({"payload": [payload]}))


def sleep(seconds: float, folder: Path, report: ProgressReporter) -> None:
    time.sleep(seconds)


def test_results_come_in_the_order_of_the_items(context: Context):
    items = [WorkItem(f"item-{n}", n) for n in (3, 1, 2)]
    with context.executor() as executor:
        results = run_items(context, items, work, executor=executor)
    assert [result.key for result in results] == ["item-3", "item-1", "item-2"]
    assert gather_table(results, "rows")["payload"].tolist() == [3, 1, 2]
    assert "[3/3] done item-2" in shown(context)


def test_done_items_are_not_done_again(context: Context):
    items = [WorkItem(f"item-{n}", n) for n in range(3)]
    with context.executor() as executor:
        first = run_items(context, items[:2], work, executor=executor)
        stamps = [(r.path / "rows.parquet").stat().st_mtime_ns for r in first]
        again = run_items(context, items, work, executor=executor)
    assert [(r.path / "rows.parquet").stat().st_mtime_ns for r in again[:2]] == stamps
    assert "2 of 3 items are done already" in shown(context)


def test_item_whose_files_are_gone_is_done_again(context: Context):
    items = [WorkItem("item", 1)]
    with context.executor() as executor:
        (first,) = run_items(context, items, work, executor=executor)
        (first.path / "rows.parquet").unlink()
        first.path.rmdir()
        (again,) = run_items(context, items, work, executor=executor)
    assert (again.path / "rows.parquet").exists()


def test_all_failures_are_told_and_the_rest_is_kept(context: Context):
    items = [
        WorkItem("nan", RunError("Loss is NaN.", remedy="Lower the rate.")),
        WorkItem("good", 1),
        WorkItem("bug", KeyError("net")),
    ]
    with context.executor() as executor, pytest.raises(ItemsError) as caught:
        run_items(context, items, work, executor=executor)
    assert "2 of 3 items did not get done" in caught.value.message
    assert "nan (failed): Loss is NaN. Lower the rate; bug (failed): KeyError: 'net'" in str(
        caught.value
    )
    assert f"--resume {context.folder.path}" in caught.value.remedy
    with context.folder.journal() as journal:
        assert journal.counts() == {"done": 1, "failed": 2}
        assert "Traceback" in journal.item("bug").error
        assert "Traceback" not in journal.item("nan").error


def test_only_some_of_many_failures_are_named(context: Context):
    items = [WorkItem(f"item-{n}", ValueError(str(n))) for n in range(9)]
    with context.executor() as executor, pytest.raises(ItemsError, match="and 4 more"):
        run_items(context, items, work, executor=executor)


def test_interrupt_puts_running_items_back(context: Context):
    items = [WorkItem("a", 1), WorkItem("b", "interrupt"), WorkItem("c", 2)]
    with context.executor() as executor, pytest.raises(KeyboardInterrupt):
        run_items(context, items, work, executor=executor)
    with context.folder.journal() as journal:
        statuses = [(row.key, row.status) for row in journal.items()]
        assert statuses == [("a", "done"), ("b", "pending"), ("c", "pending")]
        assert [(event.kind, event.key) for event in journal.events()] == [("stopped", "b")]


def test_item_past_its_limit_is_timed_out_and_the_others_go_on(context: Context):
    items = [WorkItem("slow", 60.0, limit_seconds=0.3), WorkItem("quick", 0.0, limit_seconds=30.0)]
    with make_executor("processes", 2) as executor, pytest.raises(ItemsError, match="slow"):
        run_items(context, items, sleep, executor=executor)
    with context.folder.journal() as journal:
        assert journal.counts() == {"timed_out": 1, "done": 1}
        assert journal.item("slow").error == "stopped after its limit of 0.3 s"


def told_late(seconds: float, folder: Path) -> None:
    write_parquet(folder / "rows.parquet", pd.DataFrame({"payload": [-seconds]}))


def test_what_stands_in_for_a_late_item_counts_as_done(context: Context):
    items = [WorkItem("slow", 60.0, limit_seconds=0.3)]
    with make_executor("processes", 1) as executor:
        results = run_items(context, items, sleep, executor=executor, stand_in=told_late)
    assert gather_table(results, "rows")["payload"].tolist() == [-60.0]
    with context.folder.journal() as journal:
        assert journal.counts() == {"done": 1}
        assert [event.kind for event in journal.events()] == ["timed_out"]


def test_any_executor_will_do(context: Context):
    items = [WorkItem(f"item-{n}", n) for n in range(5)]
    with ThreadPoolExecutor(3) as executor:
        results = run_items(context, items, work, executor=executor)
    assert gather_table(results, "rows")["payload"].tolist() == list(range(5))


@pytest.mark.parametrize(
    ("keys", "named"), [(["a", "a"], "Two items have the key 'a'"), (["../a"], "cannot name a")]
)
def test_bad_keys_are_named(context: Context, keys: list[str], named: str):
    with context.executor() as executor, pytest.raises(InputError, match=named):
        run_items(context, [WorkItem(key, 1) for key in keys], work, executor=executor)


def test_tables_that_do_not_fit_together_are_named(context: Context):
    items = [WorkItem("a", 1), WorkItem("b", "text")]
    with context.executor() as executor:
        results = run_items(context, items, work, executor=executor)
    with pytest.raises(InputError, match="'rows'"):
        gather_table(results, "rows")
    with pytest.raises(InputError, match="'none'"):
        gather_table(results, "none")


def test_column_without_values_takes_the_type_of_the_others(context: Context):
    items = [WorkItem("a", None), WorkItem("b", 0.5)]
    with context.executor() as executor:
        results = run_items(context, items, work, executor=executor)
    assert gather_table(results, "rows")["payload"].dtype == float


def test_no_items_are_no_trouble(context: Context):
    with context.executor() as executor:
        assert run_items(context, [], work, executor=executor) == []
