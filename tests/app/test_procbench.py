"""The page on ProcBench, without a browser."""

import json
import shutil
from pathlib import Path

import pyarrow
import pyarrow.parquet as pq
import pytest
from explorer_runs import DATA
from opened_pages import Opened
from streamlit.testing.v1 import AppTest

from procbench.browsing import list_samples
from procbench.run_tables import BODIES, SAMPLES
from workbench.runs import RunFolder

RUNS = sorted(path for path in DATA.iterdir() if path.name.startswith("procbench"))
SAID = "<script>document.title='owned'</script>"


def shown(app: AppTest) -> str:
    """All Markdown of the page; what models said must not be in it."""
    parts = (app.markdown, app.caption, app.subheader, app.info, app.warning, app.error)
    return " ".join(str(element.value) for part in parts for element in part)


@pytest.mark.parametrize("part", ["Leaderboard", "Length", "Breaks"])
def test_a_part_has_a_chart_and_says_what_it_shows(opened: Opened, part: str) -> None:
    app = opened("procbench", part=part)
    assert app.get("vega_lite_chart") or app.get("arrow_vega_lite_chart")
    assert any("0 to 1" in caption.value for caption in app.caption)


def test_leaderboard_is_that_of_the_summaries(opened: Opened) -> None:
    app = opened("procbench", score="Sequential match")
    ours = app.dataframe[1].value
    assert list(ours["model"]) == ["careful", "hasty"]
    for folder in RUNS:
        for name, figure in RunFolder.open(folder).figures().items():
            if name.startswith("sm.level.long."):
                row = ours[ours["model"] == name.split(".", 3)[3]]
                assert row["long"].item().startswith(f"{figure.value:.4f} [")
    published = app.dataframe[0].value
    assert max(published["sequential match"].to_list()) == pytest.approx(0.496)


def test_leaderboard_counts_what_a_summary_does_not_tell(opened: Opened, runs: Path) -> None:
    figures = RunFolder.open(RUNS[0]).figures()
    summary = runs / RUNS[0].name / "summary.json"
    told = json.loads(summary.read_text("utf-8"))
    summary.write_text(
        json.dumps({**told, "figures": {"gap": next(iter(told["figures"].values()))}})
    )
    ours = opened("procbench", score="Prefix accuracy").dataframe[1].value.set_index("model")
    assert set(ours.index) == {"careful", "hasty"}
    for name, figure in figures.items():
        measure, by, group, *model = name.split(".", 3)
        if measure == "pa" and by in ("all", "level"):
            column = "all items" if by == "all" else group
            assert ours.loc[model[0], column].startswith(f"{figure.value:.4f} [")


def test_one_model_of_many_is_shown(opened: Opened, runs: Path) -> None:
    table = pq.read_table(RUNS[0] / SAMPLES)
    at = table.schema.get_field_index("model")
    for name in ("third", "fourth"):
        folder = runs / f"{RUNS[0].name}-{name}"
        shutil.copytree(RUNS[0], folder)
        names = pyarrow.array([name] * table.num_rows).cast(table.schema.field(at).type)
        pq.write_table(table.set_column(at, table.schema.field(at), names), folder / SAMPLES)
    app = opened("procbench", part="Length", models=["third"])
    assert set(app.dataframe[0].value["model"]) == {"third"}
    app.multiselect(key="models").set_value([]).run()
    assert set(app.dataframe[0].value["model"]) >= {"careful", "hasty", "third", "fourth"}


def test_filters_keep_what_fits(opened: Opened) -> None:
    app = opened("procbench", part="Items", model="hasty", error=["skip", "repeat"])
    rows = app.dataframe[0].value
    assert len(rows)
    assert set(rows["model"]) == {"hasty"}
    assert set(rows["first_error_kind"]) <= {"skip", "repeat"}
    app.multiselect(key="status").set_value(["refused"]).run()
    assert not len(app.dataframe[0].value)


def test_first_error_of_an_item_is_marked(opened: Opened) -> None:
    row = next(r for r in list_samples(RUNS).to_pylist() if r["first_error_kind"] == "skip")
    answer = f"{row['model']}, answer 1"
    app = opened("procbench", part="Items", item=row["problem_name"], answer=answer)
    steps = app.dataframe[1].value
    marked = steps[steps["error"].str.startswith("◀")]
    assert marked["error"].tolist() == ["◀ skip"]
    assert marked["step"].tolist() == [str(row["first_error"])]
    assert marked["prediction"].tolist() == ["–"]


def test_what_a_model_said_is_text(opened: Opened) -> None:
    said = pq.read_table(RUNS[1] / BODIES).to_pylist()
    names = [row["problem_name"] for row in said if SAID in row["answer"]]
    assert len(names) == 2
    for name in names:
        app = opened("procbench", part="Items", item=name, model="hasty")
        assert not app.exception
        assert any(SAID in code.value for code in app.code)
        assert "owned" not in shown(app)


def test_two_models_item_by_item(opened: Opened) -> None:
    app = opened("procbench", part="Two models", left="careful", right="hasty")
    items = app.dataframe[0].value
    sizes = [abs(value) for value in items["difference"].to_list()]
    assert sizes == sorted(sizes, reverse=True)
    assert len(app.metric) == 3
    app.text_input(key="item").set_value(str(items["problem_name"].iloc[0])).run()
    assert len(app.dataframe) == 3
    better = opened("procbench", part="Two models", items="Right better").dataframe[0].value
    assert max(better["difference"].to_list()) < 0


def test_broken_tables_are_told(opened: Opened, runs: Path) -> None:
    (runs / RUNS[0].name / SAMPLES).write_bytes(b"PAR1 half")
    shutil.rmtree(runs / RUNS[1].name / "tables")
    app = opened("procbench", part="Items")
    assert "holds no table" in app.error[0].value
    assert opened("procbench").dataframe
    alone = opened("procbench", part="Items", run=RUNS[1].name)
    assert "no answers yet" in alone.info[0].value
