"""Home: the list of runs, its filters, one run, two runs, and none."""

from pathlib import Path

import pytest
from explorer_runs import BROKEN, DATA, HALF_WRITTEN, MARKUP, run_named
from opened_pages import HOME, Opened
from streamlit.testing.v1 import AppTest

GAP = run_named("reasoning_gap")
COUNT = len(list(DATA.iterdir())) + 2


def listed(app: AppTest) -> list[str]:
    return [str(name) for name in app.dataframe[0].value["run"]]


def test_lists_every_run_the_broken_ones_as_such(opened: Opened) -> None:
    app = opened()
    rows = app.dataframe[0].value.set_index("run")
    assert len(rows) == COUNT
    assert rows.loc[GAP, "status"] == ["done"]
    assert rows.loc[BROKEN, "status"] == rows.loc[HALF_WRITTEN, "status"] == ["broken"]
    assert "config.json" in rows.loc[BROKEN, "problem"]
    assert rows.loc[GAP, "value"].startswith("0.0")


def test_filters_by_study_status_and_words(opened: Opened) -> None:
    assert set(listed(opened(status=["broken"]))) == {BROKEN, HALF_WRITTEN}
    assert set(listed(opened(study=["reasoning_gap"]))) == {GAP, HALF_WRITTEN}
    assert listed(opened(search=GAP[-4:])) == [GAP]
    assert listed(opened(search="nothing is called so")) == []


def test_shows_one_run(opened: Opened) -> None:
    app = opened(runs=GAP)
    assert app.subheader[0].value.replace("\\", "") == GAP
    figures = app.dataframe[1].value
    assert "mse.local_geom.direct" in set(figures["figure"])


@pytest.mark.parametrize("part", ["Configuration", "Items", "Report", "Tables"])
def test_shows_each_part_of_a_run(opened: Opened, part: str) -> None:
    app = opened(runs=GAP, about=part)
    shown = [code.value for code in app.code] + [str(frame.value) for frame in app.dataframe[1:]]
    word = {
        "Configuration": "nets_drawn",
        "Items": "local_geom-r0",
        "Report": "# ",
        "Tables": "wrong_geom",
    }
    assert any(word[part] in text for text in shown)


def test_a_broken_run_is_told_of_and_its_text_is_no_markup(opened: Opened) -> None:
    app = opened(runs=BROKEN)
    assert "broken" in app.error[0].value
    assert MARKUP not in app.error[0].value


def test_compares_two_runs(opened: Opened, runs: Path) -> None:
    other = "reasoning_gap-20260103T000000Z-0000"
    copied = (runs / GAP / "config.json").read_text().replace('"seed": 7', '"seed": 8')
    for path in (runs / GAP).rglob("*"):
        target = runs / other / path.relative_to(runs / GAP)
        target.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file():
            target.write_bytes(path.read_bytes())
    (runs / other / "config.json").write_text(copied)
    app = opened(runs=[GAP, other])
    settings, figures = (frame.value for frame in app.dataframe[1:3])
    assert settings.to_dict("records") == [{"setting": "seed", "left": "7", "right": "8"}]
    assert set(figures.loc[figures["figure"] == "mse.local_geom.free", "left - right"]) == {
        "0.0000 [0.0000, 0.0000]"
    }


def test_a_name_that_is_no_run_is_ignored(opened: Opened) -> None:
    app = opened(runs="../../../etc")
    assert not app.subheader
    assert not app.error


def test_without_runs_the_quick_studies_are_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKBENCH_RUNS", str(tmp_path / "none"))
    app = AppTest.from_file(str(HOME), default_timeout=60).run()
    assert not app.exception
    keys = [str(button.key) for button in app.button]
    for name in ("reasoning_gap", "imo_lemmas"):
        assert any(key.startswith(f"quick-{name}-") for key in keys)
    assert not (tmp_path / "none").exists()
