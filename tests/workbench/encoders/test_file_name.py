"""Names of files are one part of a path, and different for different texts."""

import itertools
import tempfile
from pathlib import Path

import pytest
from hostile import PIECES, texts
from hypothesis import example, given
from hypothesis import strategies as st

from workbench.encoders.file_name import digest_name, file_name


@given(st.lists(texts, min_size=1, max_size=6, unique=True))
@example(["..", ".", "", "a/b", "a\0b", "a" * 300, "a" * 301, "CON", "nul.txt", "-rf", "x."])
def test_files_of_these_names_lie_in_the_folder_each_for_itself(several: list[str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, text in enumerate(several):
            (folder / f"{file_name(text)}.lean.txt").write_text(str(number))
        assert len(list(folder.iterdir())) == len(several)
        assert all(path.is_file() for path in folder.iterdir())
        for number, text in enumerate(several):
            assert (folder / f"{file_name(text)}.lean.txt").read_text() == str(number)


@given(texts)
@example("CON")
@example("nul.txt")
@example("Com1.a.b")
@example("nul-x.txt")
def test_names_are_short_and_of_safe_signs(text: str) -> None:
    name = file_name(text)
    assert 0 < len(name.encode()) <= 100
    assert name.isascii()
    assert all(sign.isalnum() or sign in "._-" for sign in name)
    assert name[0] not in ".-"
    assert name[-1] not in ".-"
    assert name.partition(".")[0].lower() not in {"con", "prn", "aux", "nul", "com1", "lpt1"}


def test_a_name_that_is_safe_is_its_own() -> None:
    for name in ("imo_2019_p1", "IMO-2019.1", "a", "_x", "a" * 100, "console"):
        assert file_name(name) == name


def test_no_text_is_the_name_of_another() -> None:
    """Also not one that somebody made of another's name, knowing how names are made."""
    known = list(dict.fromkeys([*PIECES, *map(file_name, PIECES)]))
    known += [text for text in (file_name(file_name(p)) for p in PIECES) if text not in known]
    names = [file_name(text) for text in known]
    # A safe text and its own name are the same text.
    assert len(set(names)) == len(set(known))


@pytest.mark.parametrize(("a", "b"), list(itertools.combinations(["ab", "a/b", "a\\b", "a b"], 2)))
def test_content_tells_names_apart(a: str, b: str) -> None:
    assert digest_name(a, "x") != digest_name(b, "x")
    assert digest_name(a, "x") != digest_name(a, "y")
    assert digest_name(a, "xy") != digest_name(a, "x", "y")
