"""What Lean itself makes of foreign text, in comments and in strings."""

import random
import re
from collections.abc import Iterator
from typing import Final

import pytest
from hypothesis import given

from provers.lean.rules import review
from provers.lean.toolchain import Limits, Toolchain
from tests.workbench.encoders.foreign import PIECES, any_text
from workbench.encoders.lean import lean_comment, lean_string

embedded = pytest.importorskip("provers.lean.embedded", reason="needs the embedded toolchain")
LIMITS: Final = Limits(seconds=60)


@pytest.fixture(scope="module")
def lean() -> Iterator[Toolchain]:
    toolchain = embedded.EmbeddedToolchain()
    yield toolchain
    toolchain.close()


def foreign(count: int) -> list[str]:
    """Texts of pieces and of any signs below the surrogates; the same at every call."""
    rng = random.Random(0)  # noqa: S311
    pieces = [*PIECES, *map(chr, range(0x250)), "\\", '"', "{", "}", "\\x41", "\\u0041"]
    texts = ["".join(rng.choices(pieces, k=rng.randrange(1, 6))) for _ in range(count)]
    return ["", *map(chr, range(0xA1)), *texts, "x -/\n#eval 1\naxiom cheat : False\n/- y"]


def test_comments_between_theorems_are_nothing(lean: Toolchain) -> None:
    texts = foreign(400)
    lines = [
        f"{lean_comment(text)}\ntheorem t{place} : 1 = 1 := rfl" for place, text in enumerate(texts)
    ]
    body = "\n".join(lines)
    run = lean.run(lean.header_for(body) + body, limits=LIMITS)
    assert run.messages == ()
    found = review(body, embedded=True)
    assert found.violations == ()
    assert found.commands == ()
    assert [d.name for d in found.declarations] == [(f"t{i}",) for i in range(len(texts))]


@given(any_text)
def test_a_comment_is_one_line_that_the_rules_accept(text: str) -> None:
    comment = lean_comment(text)
    assert len(comment.splitlines()) == 1
    assert comment.startswith("-- ")
    assert "-/" not in comment
    assert "/-" not in comment
    # Within a block comment, too, it ends nothing.
    for body in (f"{comment}\ntheorem t : True := trivial", f"/- {comment} -/"):
        found = review(body, embedded=True)
        assert found.violations == ()
        assert found.commands == ()


def test_strings_have_their_signs(lean: Toolchain) -> None:
    # Lean's notation for lists is another one where they are long.
    texts = [text for text in foreign(150) if len(text) < 30]
    lines: list[str] = []
    for text in texts:
        numbers = ", ".join(str(ord(sign)) for sign in text.encode("utf-8", "replace").decode())
        lines.append(
            f"example : ({lean_string(text)} : String) = String.ofList ([{numbers}].map Char.ofNat)"
            " := by rfl"
        )
    run = lean.run(lean.header_for("") + "\n".join(lines), limits=LIMITS)
    assert run.messages == ()


# Signs above these have no escape in Lean.
@given(any_text.filter(lambda text: not re.search("[\U000e0000-\U000e0fff]", text)))
def test_a_string_is_one_token_that_the_rules_accept(text: str) -> None:
    body = f"theorem t : {lean_string(text)} = {lean_string(text)} := rfl"
    assert [d.name for d in review(body, embedded=True).declarations] == [("t",)]
