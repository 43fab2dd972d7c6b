"""Names of files, by the file system itself."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.workbench.encoders.foreign import any_text
from workbench.encoders.file_name import file_name

long_text = st.builds(lambda text, times: text * times, any_text, st.sampled_from([1, 50, 500]))


@given(long_text)
def test_it_is_one_name_of_safe_signs(text: str) -> None:
    name = file_name(text)
    assert name not in ("", ".", "..")
    assert not set(name) & set('/\\:*?"<>| \0')
    assert name.isascii()
    assert name.isprintable()
    assert not name.startswith((".", "-"))
    # Room for an ending and for the mark of a temporary file.
    assert len(name) <= 120
    assert file_name(name) == name or name != text


@settings(max_examples=30)
@given(st.lists(long_text, unique=True, max_size=6))
def test_each_text_has_a_file_of_its_own(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "within"
        folder.mkdir()
        for text in texts:
            (folder / f"{file_name(text)}.json").write_text(ascii(text), "ascii")
        for text in texts:
            assert (folder / f"{file_name(text)}.json").read_text("ascii") == ascii(text)
        assert len(list(folder.iterdir())) == len(texts)
        assert list(Path(place).iterdir()) == [folder]


@given(any_text)
def test_no_text_takes_the_name_that_was_made_for_another(text: str) -> None:
    name = file_name(text)
    assert name == text or file_name(name) != name


@given(st.lists(any_text, min_size=1, max_size=3), st.lists(any_text, min_size=1, max_size=3))
def test_more_content_gives_another_name(first: list[str], second: list[str]) -> None:
    assert (file_name("a", *first) == file_name("a", *second)) == (first == second)
    assert file_name("a", *first) != file_name("a")


@pytest.mark.parametrize("text", ["nul", "COM1.txt", "con", "aux.lean"])
def test_names_of_devices_are_none(text: str) -> None:
    assert file_name(text).startswith("_")


@pytest.mark.parametrize("text", ["imo_1959_p1", "a.b-c", "A"])
def test_a_name_stays(text: str) -> None:
    assert file_name(text) == text
