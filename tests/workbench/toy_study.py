"""A small real experiment for the tests: items that take time, draw numbers and can go wrong."""

import json
import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from workbench.errors import InputError, RunError
from workbench.registry import Experiment, Plan, PlanRow

if TYPE_CHECKING:
    from workbench.context import RunContext
    from workbench.progress import ProgressReporter


@dataclass(frozen=True)
class Draw:
    """How numbers are drawn."""

    rows: int = 50
    """Rows an item draws."""
    scale: float = 1.0
    """Standard deviation of the numbers."""


@dataclass(frozen=True)
class Config:
    """Settings of the toy study."""

    items: int = 4
    """How many items there are."""
    seconds: float = 0.0
    """How long each item takes, in seconds."""
    fault: Literal["none", "diverge", "bug", "crash", "crash_once", "full", "input"] = "none"
    """What goes wrong in item 1."""
    draw: Draw = Draw()
    """How numbers are drawn."""

    def __post_init__(self) -> None:
        if self.items < 1:
            raise InputError(f"{self.items} items are too few.", remedy="Give 1 or more.")


@dataclass(frozen=True)
class Job:
    number: int
    seed: int
    config: Config
    pid_folder: Path


class DivergedError(RunError):
    """Training gave NaN."""


def work(job: Job, folder: Path, report: "ProgressReporter") -> None:
    # Not pandas, which takes longer to import than everything else here together.
    import numpy as np
    import pyarrow
    import pyarrow.parquet

    from workbench.files import atomic_path
    from workbench.seeds import seed_sequence

    begun = folder / "begun"
    first = not begun.exists()
    begun.touch()
    (job.pid_folder / f"{os.getpid()}.pid").touch()
    steps = 20
    for step in range(steps):
        report(step, steps, f"step {step}")
        time.sleep(job.config.seconds / steps)
    if job.number == 1:
        if job.config.fault == "diverge":
            raise DivergedError("The loss is NaN at step 7.", remedy="Lower the learning rate.")
        if job.config.fault == "bug":
            json.loads("{")
        if job.config.fault == "crash" or (job.config.fault == "crash_once" and first):
            os.kill(os.getpid(), signal.SIGKILL)
        if job.config.fault == "full" and first:
            fill_disk(folder / "big.bin")
    rng = np.random.default_rng(seed_sequence(job.seed, "item", job.number))
    draw = job.config.draw
    values = rng.normal(scale=draw.scale, size=draw.rows)
    table = pyarrow.table({"item": np.full(draw.rows, job.number), "value": values})
    with atomic_path(folder / "rows.parquet") as temporary:
        pyarrow.parquet.write_table(table, temporary)


def fill_disk(path: Path) -> None:
    """Write until the disk is full to the last byte, but 8 MB at most."""
    with path.open("wb", buffering=0) as file:
        for _ in range(2048):
            file.write(bytes(4096))


def plan(config: Config) -> Plan:
    if config.items > 1000:
        raise InputError(f"{config.items} items are too many.", remedy="Give 1000 or fewer.")
    seconds = config.items * config.seconds
    return Plan("Toy study", (PlanRow("items", str(config.items)),), seconds, 2_500_000)


def run(config: Config, context: "RunContext[Config]") -> None:
    import numpy as np

    from workbench.items import WorkItem, gather_table, run_items
    from workbench.seeds import seed_sequence
    from workbench.statistics import cluster_bootstrap

    if config.fault == "input":
        raise InputError("The net 'alarm' has no node 'X9'.", remedy="Choose another.")
    pids = context.folder.path / "items"
    pids.mkdir(exist_ok=True)
    items = [
        WorkItem(f"item-{number}", Job(number, context.seed, config, pids))
        for number in range(config.items)
    ]
    with context.executor() as executor:
        results = run_items(context, items, work, executor=executor)
    rows = gather_table(results, "rows")
    context.folder.write_table("rows", rows)
    values, labels = rows["value"].to_numpy(), rows["item"].to_numpy()
    figure = cluster_bootstrap(
        values.astype(np.float64), [labels], seed=seed_sequence(context.seed, "bootstrap")
    )
    context.folder.write_summary({"mean": figure})
    context.folder.write_report(f"# Toy\n\nMean {figure.value:.3f}.\n")
    context.console.print(f"mean {figure.value:.3f}")


EXPERIMENT = Experiment(
    name="toy",
    title="A toy study",
    description="Draws numbers, slowly if asked to.",
    presets={"small": Config(), "large": Config(items=40, draw=Draw(rows=500))},
    plan=plan,
    run=run,
)
