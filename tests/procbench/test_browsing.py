"""What a viewer reads of runs: columns of many samples, the texts of one, its alignment."""

from collections import Counter
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from degraded import degraded_answer

from procbench.analysis import compare
from procbench.browsing import (
    EVERYTHING,
    LISTED,
    Body,
    Choice,
    differing_items,
    list_samples,
    matching,
    measured_samples,
    read_body,
    step_lines,
)
from procbench.label_types import LABEL_TYPES
from procbench.parsing import parse_answer
from procbench.records import Record, read_records
from procbench.run_tables import (
    BODIES,
    SAMPLES,
    Sample,
    Status,
    body_table,
    sample_table,
    write_table,
)
from procbench.scoring import ScoringError, alignment, errors, score
from workbench.errors import InputError


@pytest.fixture(scope="module")
def records(sample_path: Path) -> list[Record]:
    return read_records(sample_path).records[::11]


def answered(record: Record, model: str, seed: int) -> Sample:
    line = degraded_answer(record, 0.1, seed)
    text = str(line["answer"])
    if "ending" in line:
        return Sample(model, record, Status(line["ending"]), answer=text)
    found = parse_answer(text, LABEL_TYPES[record.task_name])
    status = Status.UNPARSED if found.prediction is None else Status.PARSED
    return Sample(model, record, status, found.prediction, form=found.form, answer=text)


@pytest.fixture(scope="module")
def samples(records: list[Record]) -> dict[str, list[Sample]]:
    return {
        model: [answered(record, model, seed) for record in records]
        for seed, model in enumerate(("careful", "hasty"))
    }


@pytest.fixture(scope="module")
def runs(samples: dict[str, list[Sample]], tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folders: list[Path] = []
    for model, mine in samples.items():
        folder = tmp_path_factory.mktemp("runs") / model
        write_table(folder / SAMPLES, sample_table(mine))
        write_table(folder / BODIES, body_table(mine))
        folders.append(folder)
    return folders


def test_lines_of_an_alignment_are_the_errors_that_are_counted(
    samples: dict[str, list[Sample]],
) -> None:
    kinds: Counter[str] = Counter()
    for sample in samples["hasty"]:
        if sample.prediction is None:
            continue
        lines = alignment(sample.record.label, sample.prediction)
        found = errors(sample.record.label, sample.prediction)
        mine = Counter(line.kind for line in lines if line.kind is not None)
        assert mine == Counter({kind: n for kind, n in found.counts.items() if n})
        kinds += mine
        scored = score(sample.record.label, sample.prediction)
        broken = [place for place, line in enumerate(lines, 1) if line.kind is not None]
        assert (broken[0] if broken else None) == scored.first_error
        true = [line.true for line in lines if line.true_place is not None]
        assert true == [*sample.record.label.intermediate, sample.record.label.final]
        claimed = [line.claimed for line in lines if line.claimed_place is not None]
        assert claimed == [*sample.prediction["intermediate"], sample.prediction["final"]]
    assert len(kinds) >= 6


def test_alignment_of_a_prediction_with_far_too_many_states() -> None:
    label = {"init": "", "intermediate": ["a", "b"], "final": "c"}
    prediction = {"intermediate": ["a", *["x"] * 1500], "final": "y"}
    lines = alignment(label, prediction)
    assert [line.claimed_place for line in lines if line.claimed_place] == list(range(1, 1503))
    assert [line.true_place for line in lines if line.true_place] == [1, 2, 3]
    counts = Counter(line.kind for line in lines if line.kind)
    assert counts == Counter({k: n for k, n in errors(label, prediction).counts.items() if n})
    with pytest.raises(ScoringError, match="lacks"):
        alignment(label, {"intermediate": []})


def test_list_has_every_sample_and_where_it_lies(
    runs: list[Path], samples: dict[str, list[Sample]]
) -> None:
    table = list_samples(runs)
    assert table.column_names == [*LISTED, "run", "row"]
    assert len(table) == sum(map(len, samples.values()))
    for row in table.to_pylist()[::7]:
        body = read_body(runs[row["run"]], row["row"], row["problem_name"], row["sample"])
        sample = samples[row["model"]][row["row"]]
        assert body.prompt == sample.record.prompt
        assert body.answer == sample.answer
        assert body.label == sample.record.label.to_json()


def test_choice_keeps_what_fits(runs: list[Path]) -> None:
    table = list_samples(runs)
    rows = table.to_pylist()
    assert matching(table, EVERYTHING).num_rows == len(rows)
    for choice, fits in (
        (Choice(models=("hasty",)), lambda r: r["model"] == "hasty"),
        (Choice(tasks=("task03", "task09")), lambda r: r["task"] in ("task03", "task09")),
        (Choice(lengths=(4, 9)), lambda r: 4 <= r["length"] <= 9),
        (Choice(statuses=("refused",)), lambda r: r["status"] == "refused"),
        (Choice(kinds=("skip", "repeat")), lambda r: r["first_error_kind"] in ("skip", "repeat")),
        (
            Choice(kinds=("right", "wrong"), name="TASK1"),
            lambda r: (
                (r["sm"] == 1 or r["first_error_kind"] == "wrong")
                and r["problem_name"].startswith("task1")
            ),
        ),
    ):
        expected = [row for row in rows if fits(row)]
        assert expected
        assert matching(table, choice).to_pylist() == expected
    assert matching(table, Choice(models=("nobody",))).num_rows == 0


def test_two_models_item_by_item(runs: list[Path]) -> None:
    items = differing_items(list_samples(runs), "careful", "hasty").to_pylist()
    sizes = [abs(item["difference"]) for item in items]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > 0
    both = compare(
        measured_samples(runs), "careful", "hasty", "pa", seed=0, resamples=50
    ).difference
    assert sum(item["difference"] for item in items) / len(items) == pytest.approx(both.value)
    first = items[0]
    body = read_body(runs[first["right_run"]], first["right_row"], first["problem_name"], 0)
    assert body.prompt


def test_same_model_in_two_runs_is_named_apart(runs: list[Path]) -> None:
    models = set(list_samples([runs[0], runs[0], runs[1]])["model"].to_pylist())
    assert models == {"careful (careful)", "hasty"}
    assert models == set(measured_samples([runs[0], runs[0], runs[1]])["model"])


def test_texts_are_read_in_small_parts(runs: list[Path], tmp_path: Path) -> None:
    texts = pq.read_table(runs[0] / BODIES)
    write_table(tmp_path / BODIES, texts.take(list(range(100)) * 12))
    with pq.ParquetFile(tmp_path / BODIES) as file:
        assert file.metadata.num_row_groups == 3
    name = texts["problem_name"][50].as_py()
    assert read_body(tmp_path, 1150, name, 0).prompt == texts["prompt"][50].as_py()
    with pytest.raises(InputError, match="row 1151"):
        read_body(tmp_path, 1151, name, 0)
    with pytest.raises(InputError, match="no row 1200"):
        read_body(tmp_path, 1200, name, 0)


def test_broken_files_are_told(runs: list[Path], tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No run"):
        list_samples([])
    (tmp_path / "tables").mkdir()
    (tmp_path / SAMPLES).write_bytes(b"PAR1 half")
    (tmp_path / BODIES).write_bytes(b"PAR1 half")
    with pytest.raises(InputError, match="holds no table"):
        list_samples([*runs, tmp_path])
    with pytest.raises(InputError, match="cannot be read"):
        read_body(tmp_path, 0, "task01_0000", 0)


def test_steps_of_one_answer(samples: dict[str, list[Sample]]) -> None:
    sample = next(s for s in samples["hasty"] if s.prediction and s.record.label.length > 5)
    label = sample.record.label.to_json()
    right = Body(
        sample.record.prompt, label, "", {k: label[k] for k in ("intermediate", "final")}, ""
    )
    assert all(line.follows and line.step.kind is None for line in step_lines(right))
    unread = step_lines(right._replace(prediction=None))
    assert [line.step.true for line in unread] == [*label["intermediate"], label["final"]]
    assert {line.step.claimed_place for line in unread} == {None}
    other = step_lines(right._replace(prompt="<script>no question</script>"))
    assert {line.follows for line in other} == {None}
    with pytest.raises(InputError, match="lacks"):
        step_lines(right._replace(label={"final": 1}))
