"""A chat server that solves ProcBench prompts, with faults where a test wants them; and runs."""

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
from chat_server import Handler, Reply, Server, says

from procbench.generation import SplitConfig, generate_items
from procbench.harness.config import Effort, EndpointConfig, RunConfig, Selection
from procbench.harness.running import Way, experiment
from procbench.records import Record
from procbench.run_tables import BODIES, SAMPLES
from procbench.solving import solve_prompt
from workbench import launch
from workbench.options import NewRun, ResumeOptions, RunOptions

QUICK = Effort(concurrency=4, timeout=30.0, attempts=4, pause=0.01)


def drawn(tasks: tuple[str, ...], lengths: tuple[int, ...], per_length: int = 1) -> list[Record]:
    """Records, made again where they are needed: nothing changes them."""
    config = SplitConfig(tasks, lengths, per_length, seed=3)
    return [item.record for item in generate_items(config)]


def usage(prompt: int, completion: int) -> dict[str, int]:
    return {"prompt_tokens": prompt, "completion_tokens": completion}


def exact(prompt: str) -> str:
    label = solve_prompt(prompt)
    return json.dumps({"intermediate": label.intermediate, "final": label.final})


def solver(
    faults: dict[str, list[Reply]] | None = None, pause: float = 0.0
) -> Callable[[Handler], None]:
    """Replies with the exact states; for some prompts, with faults first.

    Args:
        faults: replies by prompt, each given once.
        pause: seconds before every answer.
    """
    left = {prompt: list(replies) for prompt, replies in (faults or {}).items()}

    def reply(handler: Handler) -> None:
        prompt = handler.body["messages"][-1]["content"]
        time.sleep(pause)
        if left.get(prompt):
            left[prompt].pop(0)(handler)
        else:
            says(exact(prompt), usage=usage(len(prompt), 50))(handler)

    return reply


def address(server: Server) -> str:
    return f"http://127.0.0.1:{server.server_port}/v1"


def configured(server: Server, **changes: Any) -> RunConfig:
    """A run of model "m" behind the server."""
    selection = Selection("", ("task01",), (2,), 1)
    endpoint = EndpointConfig(address(server), **changes.pop("endpoint", {}))
    settings: dict[str, Any] = {"model": "m", "name": "m", "selection": selection}
    settings |= {"endpoint": endpoint, **changes}
    return RunConfig(**settings)


def start(
    runs: Path, config: RunConfig, records: list[Record], effort: Effort = QUICK
) -> tuple[int, Path]:
    """A new run; gives the exit code and its folder."""
    before = set(runs.glob("procbench-*"))
    options = RunOptions(runs=runs, workers=1, compute="serial")
    wanted = NewRun(config.name, config, options)
    code = launch.start(experiment(config, Way(effort, records)), wanted, argv=[])
    (run,) = set(runs.glob("procbench-*")) - before
    return code, run


def resume(run: Path, effort: Effort = QUICK) -> int:
    options = ResumeOptions(run, workers=1, compute="serial")
    return launch.resume(experiment(None, Way(effort)), options)


def samples(run: Path) -> list[dict[str, Any]]:
    return pq.read_table(run / SAMPLES).to_pylist()


def bodies(run: Path) -> list[dict[str, Any]]:
    return pq.read_table(run / BODIES).to_pylist()
