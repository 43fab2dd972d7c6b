"""What an emulated terminal does with foreign text: it shows the encoded text and no more."""

import unicodedata
from typing import Any

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcwidth

from tests.workbench.encoders.foreign import any_text
from workbench.encoders.terminal import terminal_line, terminal_text

COLUMNS, LINES = 300, 12
ATTACK = "e \x1b]0;OWNED\x07 \x1b[2J \x1b[31mred"


class Recorded(pyte.Screen):
    """A screen that only notes which orders it was given."""

    def __init__(self) -> None:
        self.orders: set[str] = set()

    def __getattribute__(self, name: str) -> Any:
        if name not in pyte.Stream.events:
            return super().__getattribute__(name)
        return lambda *_, **__: self.orders.add(name)


def orders(text: str) -> set[str]:
    screen = Recorded()
    pyte.Stream(screen).feed(text)
    return screen.orders


def shown(line: str) -> str:
    """A line as a terminal shows it: tabs go to the next of every eight columns."""
    cells: list[str] = []
    for sign in line:
        if sign == "\t":
            cells.extend(" " * (8 - len(cells) % 8))
        else:
            cells.extend([sign, ""] if wcwidth(sign) == 2 else [sign])
    return "".join(cells)


def is_modelled(text: str) -> bool:
    """Whether the emulator itself shows every sign of it: it drops joiners and composes accents."""
    return all(
        (wcwidth(sign) in (1, 2) and unicodedata.normalize("NFC", sign) == sign) or sign in "\n\t"
        for sign in text
    )


@given(any_text)
def test_a_terminal_gets_signs_lines_and_tabs(text: str) -> None:
    assert orders(terminal_text(text)) <= {"draw", "linefeed", "tab"}
    assert orders(terminal_line(text)) <= {"draw"}


@given(any_text.filter(lambda text: is_modelled(terminal_text(text))))
def test_what_is_shown_is_the_encoded_text(text: str) -> None:
    encoded = terminal_text(text)
    screen = pyte.Screen(COLUMNS, LINES)
    pyte.Stream(screen).feed(encoded.replace("\n", "\r\n"))
    lines = encoded.split("\n")[-LINES:]
    display = [line.rstrip(" ") for line in screen.display]
    assert display[: len(lines)] == [shown(line).rstrip(" ") for line in lines]
    assert not any(display[len(lines) :])
    assert (screen.title, screen.icon_name) == ("", "")
    plain = screen.default_char
    cells = [cell for line in screen.buffer.values() for cell in line.values()]
    assert all(cell._replace(data=plain.data) == plain for cell in cells)


@given(any_text)
def test_what_is_encoded_stays(text: str) -> None:
    encoded = terminal_text(text)
    assert terminal_text(encoded) == encoded
    encoded.encode("utf-8")
    assert not any(unicodedata.category(sign) == "Cc" for sign in encoded if sign not in "\n\t")
    line = terminal_line(text)
    assert terminal_line(line) == line
    assert "\n" not in line


@given(st.text(st.characters(codec="ascii", min_codepoint=32, max_codepoint=126)))
def test_plain_text_stays(text: str) -> None:
    assert terminal_text(text) == text


@pytest.mark.parametrize("sign", [*map(chr, range(0x80, 0xA0)), "\u202e", "\u200b", "\ufeff"])
def test_what_nobody_sees_is_told(sign: str) -> None:
    assert terminal_text(f"a{sign}b") == f"a\\x{ord(sign):02x}b" or ord(sign) > 0xFF
    assert sign not in terminal_text(f"a{sign}b")


def test_the_emulator_obeys_what_is_not_encoded() -> None:
    screen = pyte.Screen(COLUMNS, LINES)
    pyte.Stream(screen).feed(ATTACK)
    assert screen.title == "OWNED"
    assert {"set_title", "erase_in_display", "select_graphic_rendition"} <= orders(ATTACK)
    assert orders(terminal_text(ATTACK)) == {"draw"}
