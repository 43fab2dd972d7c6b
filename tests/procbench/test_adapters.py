"""Items exported to other evaluation tools: what is written, and what the tools make of it."""

import json
from pathlib import Path
from typing import Any

import pytest

from procbench.__main__ import main
from procbench.adapters.answers import MEASURES, score_answer
from procbench.adapters.exported import read_exported
from procbench.generation import SplitConfig, generate_items
from procbench.parsing import RENDERINGS, render
from procbench.records import Record, write_jsonl
from procbench.run_tables import Status
from procbench.scoring import VACANT, score
from tests.chat_server import Handler, Reply, running_server, status
from workbench.errors import InputError

TASKS = ("task01", "task03", "task16", "task22")
_NEEDED = "needs {}; `make test-adapters` installs it"


@pytest.fixture(scope="module")
def records() -> list[Record]:
    config = SplitConfig(TASKS, (2, 9), 2, seed=6)
    return [item.record for item in generate_items(config)]


@pytest.fixture
def record_file(tmp_path: Path, records: list[Record]) -> Path:
    write_jsonl(tmp_path / "items.jsonl", [record.to_json() for record in records])
    return tmp_path / "items.jsonl"


def kind(place: int) -> int:
    """What the answer to a record is: 0 right, 1 a state short, 2 wrong in the end, 3 none."""
    return (place + place // 4) % 4


def answers(records: list[Record]) -> dict[str, str]:
    """An answer to every prompt."""
    given: dict[str, str] = {}
    for place, record in enumerate(records):
        states: dict[str, Any] = record.label.to_json()
        if kind(place) == 1:
            states["intermediate"] = states["intermediate"][:-1]
        elif kind(place) == 2:
            states["final"] = records[place ^ 1].label.final  # of the same task
        rendering = list(RENDERINGS)[place % len(RENDERINGS)]
        text = render(states, rendering) if kind(place) < 3 else "I would rather not say."
        given[record.prompt] = text
    return given


def expected_means(records: list[Record], given: dict[str, str]) -> dict[str, float]:
    rows = [score_answer(given[r.prompt], r.task_name, r.label.to_json()).values for r in records]
    return {name: sum(row[name] for row in rows) / len(rows) for name in MEASURES}


def answering(given: dict[str, str], reason: str = "stop") -> Reply:
    """A reply to whatever prompt came last; for tools that ask one by one."""

    def reply(handler: Handler) -> None:
        text = given[handler.server.bodies[-1]["messages"][-1]["content"]]
        message = {"role": "assistant", "content": text}
        choice = {"index": 0, "message": message, "finish_reason": reason}
        about = {"id": "1", "object": "chat.completion", "created": 1, "model": "m"}
        handler.send(200, json.dumps(about | {"choices": [choice]}).encode())

    return reply


def export(tool: str, records: Path, out: Path, *more: str) -> int:
    return main(["export", "--format", tool, "--records", str(records), "--out", str(out), *more])


def test_answers_are_read_and_scored_as_in_a_run(records: list[Record]) -> None:
    given = answers(records)
    for place, record in enumerate(records):
        label = record.label.to_json()
        found = score_answer(given[record.prompt], record.task_name, label)
        if kind(place) == 3:
            assert (found.status, found.score) == (Status.UNPARSED, score(label, VACANT))
            assert found.values["read"] == 0
            assert found.message
        else:
            assert found.prediction is not None
            assert found.score == score(label, found.prediction)
            assert found.values["read"] == 1
        if kind(place) == 0:
            assert found.values == {
                "pa": 1,
                "pml": record.label.length,
                "sm": 1,
                "fm": 1,
                "read": 1,
            }
    right = given[records[0].prompt]
    cut = score_answer(
        right, records[0].task_name, records[0].label.to_json(), ended_as=Status.CUT_OFF
    )
    assert (cut.status, cut.values["pa"], cut.values["read"]) == (Status.CUT_OFF, 0, 0)


@pytest.mark.parametrize(
    ("tool", "files"),
    [
        ("inspect", {"procbench_inspect.py"}),
        (
            "lm-eval",
            {"procbench_lm_eval.py", "_procbench_base", "procbench.yaml"}
            | {f"procbench_{name}.yaml" for name in TASKS},
        ),
    ],
)
def test_a_folder_is_written_whole(
    tool: str, files: set[str], tmp_path: Path, record_file: Path, records: list[Record]
) -> None:
    out = tmp_path / "out"
    assert export(tool, record_file, out, "--max-tokens", "77") == 0
    assert {path.name for path in out.iterdir()} == files | {"records.jsonl"}
    assert read_exported(out / "records.jsonl") == records
    assert [r.task_name for r in read_exported(out / "records.jsonl", "sort")] == ["task01"] * 4
    written = "".join(path.read_text() for path in out.iterdir() if path.suffix != ".jsonl")
    assert "77" in written
    assert str(tmp_path) not in written, "the folder can be moved"
    for path in out.glob("*.py"):
        compile(path.read_text(), path.name, "exec")
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    assert export(tool, record_file, out) == 2
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_bad_lines_are_told_and_the_rest_is_exported(
    tmp_path: Path, record_file: Path, records: list[Record], capsys: pytest.CaptureFixture[str]
) -> None:
    with record_file.open("a", encoding="utf-8") as file:
        file.write("no json\n" + json.dumps(records[0].to_json()) + "\n")
    assert export("inspect", record_file, tmp_path / "out") == 1
    told = capsys.readouterr().err.replace(str(tmp_path), "")
    assert f"/items.jsonl:{len(records) + 1}: the line is no JSON" in told
    assert f"/items.jsonl:{len(records) + 2}: the problem_name 'task01_0000' is at" in told
    assert len(read_exported(tmp_path / "out" / "records.jsonl")) == len(records)
    damaged = tmp_path / "out" / "records.jsonl"
    damaged.write_text(damaged.read_text() + "{}\n")
    with pytest.raises(InputError, match="Export the records again"):
        read_exported(damaged)


@pytest.mark.parametrize(
    "more",
    [("--tasks", "task02"), ("--tasks", "nonsense"), ("--max-tokens", "0")],
)
def test_bad_requests_leave_nothing(tmp_path: Path, record_file: Path, more: list[str]) -> None:
    assert export("inspect", record_file, tmp_path / "out", *more) == 2
    assert {path.name for path in tmp_path.iterdir()} == {"items.jsonl"}


def inspect(
    folder: Path, replies: list[Reply], monkeypatch: pytest.MonkeyPatch, **more: Any
) -> tuple[Any, dict[str, Any]]:
    """Run the exported task on a served endpoint; gives the tool's log and the last request."""
    tool: Any = pytest.importorskip("inspect_ai", reason=_NEEDED.format("inspect_ai"))
    monkeypatch.chdir(folder)
    monkeypatch.setenv("LOCAL_API_KEY", "key")
    with running_server() as server:
        server.replies = replies
        (log,) = tool.eval(
            "procbench_inspect.py",
            model="openai-api/local/m",
            model_base_url=f"http://127.0.0.1:{server.server_port}/v1",
            max_connections=1,
            display="none",
            log_dir=str(folder / "logs"),
            **more,
        )
        return log, server.bodies[-1]


@pytest.mark.filterwarnings("ignore")  # those of the tool's own libraries
def test_inspect_gives_the_scores_of_this_project(
    tmp_path: Path, record_file: Path, records: list[Record], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert export("inspect", record_file, tmp_path / "out") == 0
    given = answers(records)
    log, body = inspect(tmp_path / "out", [status(500), answering(given)], monkeypatch)
    assert (body["temperature"], body["max_tokens"]) == (0, 16384)
    assert log.status == "success", log.error
    by_name = {sample.id: sample.scores["states"] for sample in log.samples}
    assert set(by_name) == {record.problem_name for record in records}
    for record in records:
        own = score_answer(given[record.prompt], record.task_name, record.label.to_json())
        told = by_name[record.problem_name]
        assert (told.value, told.metadata["status"]) == (own.values, own.status.value)
    found = {group.name: group.metrics for group in log.results.scores}
    means = expected_means(records, given)
    assert {name: found[name]["mean"].value for name in MEASURES} == pytest.approx(means)
    assert found["pa"]["stderr"].value > 0
    short = [record for record in records if record.label.length < 7]
    (level,) = (metric for metric in found["pa"].values() if metric.name == "short")
    assert level.value == pytest.approx(expected_means(short, given)["pa"])


@pytest.mark.filterwarnings("ignore")
def test_inspect_tells_refused_and_cut_off_answers_apart(
    tmp_path: Path, record_file: Path, records: list[Record], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert export("inspect", record_file, tmp_path / "out") == 0
    right = {record.prompt: render(record.label._asdict(), "json") for record in records}
    replies = [answering(right, reason) for reason in ("content_filter", "length", "stop")]
    log, _ = inspect(
        tmp_path / "out", replies, monkeypatch, task_args={"tasks": "sort"}, max_samples=1
    )
    assert log.status == "success", log.error
    scores = [sample.scores["states"] for sample in log.samples]
    assert [s.metadata["status"] for s in scores] == ["refused", "cut_off", "parsed", "parsed"]
    assert [s.value["sm"] for s in scores] == [0, 0, 1, 1]


@pytest.mark.filterwarnings("ignore")
def test_lm_eval_gives_the_scores_of_this_project(
    tmp_path: Path, record_file: Path, records: list[Record], monkeypatch: pytest.MonkeyPatch
) -> None:
    tool: Any = pytest.importorskip("lm_eval", reason=_NEEDED.format("lm_eval"))
    tasks: Any = pytest.importorskip("lm_eval.tasks")
    assert export("lm-eval", record_file, tmp_path / "out") == 0
    monkeypatch.setenv("OPENAI_API_KEY", "key")
    given = answers(records)
    manager = tasks.TaskManager(include_path=str(tmp_path / "out"), include_defaults=False)
    with running_server() as server:
        server.replies = [answering(given)]
        url = f"http://127.0.0.1:{server.server_port}/v1/chat/completions"
        found = tool.simple_evaluate(
            model="local-chat-completions",
            model_args={"model": "m", "base_url": url, "num_concurrent": 1, "max_retries": 2},
            tasks=["procbench"],
            task_manager=manager,
            apply_chat_template=True,
            bootstrap_iters=0,
        )
        body = server.bodies[-1]
    assert (body["temperature"], body["max_tokens"]) == (0, 16384)
    means = expected_means(records, given)
    whole = found["groups"]["procbench"]
    assert {name: whole[f"{name},none"] for name in MEASURES} == pytest.approx(means)
    for task_name in TASKS:
        part = [record for record in records if record.task_name == task_name]
        means = expected_means(part, given)
        row = found["results"][f"procbench_{task_name}"]
        assert {name: row[f"{name},none"] for name in MEASURES} == pytest.approx(means)
    for sample in found["samples"]["procbench_task01"]:
        doc = sample["doc"]
        own = score_answer(given[doc["prompt"]], doc["task_name"], json.loads(doc["label"]))
        assert {name: sample[name] for name in MEASURES} == own.values
