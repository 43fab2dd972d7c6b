"""What leads a run to addresses, programs or files is offered by word alone."""

import json
from pathlib import Path
from typing import Any

import pytest
from opened_pages import Opened

from app.config_form import fields_of
from app.offer import VARIABLE, parted, refuse_unoffered
from app.processes import resume, start
from provers.imo_lemmas import EXPERIMENT
from workbench.configs import config_to_json
from workbench.errors import InputError
from workbench.registry import all_experiments
from workbench.runs import RunFolder, list_runs

REACHING = {
    "toolchain": ("executables", "lean:/bin/true"),
    "model.url": ("endpoints", "http://evil.example/v1"),
    "model.key_variable": ("endpoints", "AWS_SECRET_ACCESS_KEY"),
    "model.record": ("files", "/etc/passwd"),
}


def test_every_field_that_reaches_out_says_so() -> None:
    """A field with a word of an address, a program, a key or a path in its docs is marked."""
    hints = ("http", "executable", "environment variable", "file", "address")
    for found in all_experiments():
        assert found.experiment is not None
        for field in fields_of(next(iter(found.experiment.presets.values()))):
            speaks = any(hint in field.help_text.lower() for hint in hints)
            assert (field.reach is not None) == (speaks and "str" in str(field.kind)) or (
                field.name == "model.model"
            ), field.name


@pytest.mark.parametrize("name", REACHING)
def test_it_is_refused_without_its_word(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    word, value = REACHING[name]
    monkeypatch.setenv(VARIABLE, " ".join({"endpoints", "executables", "files"} - {word}))
    with pytest.raises(InputError, match=word):
        start("imo_lemmas", "quick", {name: value}, seed=0, workers=1, runs=tmp_path)
    assert not any(tmp_path.iterdir())
    monkeypatch.setenv(VARIABLE, word)
    refuse_unoffered(EXPERIMENT, {name: value})


@pytest.mark.parametrize("name", REACHING)
def test_a_run_of_another_person_is_not_taken_up_to_where_it_leads(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    config: dict[str, Any] = json.loads(json.dumps(config_to_json(EXPERIMENT.presets["quick"])))
    *path, last = name.split(".")
    place = config
    for part in path:
        place = place[part]
    place[last] = REACHING[name][1]
    RunFolder.create(tmp_path, experiment="imo_lemmas", preset="quick", config=config, seed=0)
    (record,) = list_runs(tmp_path)
    with pytest.raises(InputError, match=name):
        resume(record)


def test_the_form_offers_what_the_server_was_started_with(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    page = opened("run", experiment="imo_lemmas", preset="quick")
    labels = {box.label for box in page.text_input}
    assert not labels & {"toolchain", "model: url", "model: key variable", "model: record"}
    assert any("model.key_variable" in c.value.replace("\\", "") for c in page.caption)
    monkeypatch.setenv(VARIABLE, "endpoints, executables")
    labels = {b.label for b in opened("run", experiment="imo_lemmas", preset="quick").text_input}
    assert {"toolchain", "model: url", "model: key variable"} <= labels
    assert "model: record" not in labels


def test_the_address_gives_no_value_to_what_is_not_offered(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    address = {"experiment": "imo_lemmas", "preset": "quick", "quick.toolchain": "lean:/bin/true"}
    page = opened("run", **address)
    assert not any("/bin/true" in caption.value for caption in page.caption)


def test_a_word_that_is_none_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "everything")
    with pytest.raises(InputError, match="everything"):
        parted([])
