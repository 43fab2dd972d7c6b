"""Blocks of Lean between fences, as language models write them into their answers."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from provers.lean.rules import MAX_BYTES, review
from provers.lean.scanner import scan

_FENCE: Final = re.compile(r"^[ \t]*(`{3,})[ \t]*([^`\n]*)$", re.MULTILINE)
# Without these nothing before a fence can be a comment or a string that goes on.
_HIDING: Final = ("/-", '"')
_LEAN_TAG: Final = re.compile(r"lean|lean ?4", re.IGNORECASE)
_LEAN: Final = re.compile(r"(?:lean|lean4|lean 4)\b.*", re.IGNORECASE)


class Block(NamedTuple):
    """A block between fences.

    Attributes:
        tag: what stands behind the opening fence.
        text: the lines between.
        start: where they begin in the whole text.
    """

    tag: str
    text: str
    start: int


def fenced_block(text: str, target: Callable[[], str | None]) -> Block | None:
    """The block that an answer gives for its code, or None if the text is plain Lean.

    Of several, it is the last that declares the target, otherwise the last; where some are marked
    as Lean, the others do not count.

    Args:
        text: an answer, or plain Lean.
        target: gives the full name of a theorem, if that is known; asked where it matters.
    """
    if "```" not in text or len(text) > MAX_BYTES or _is_lean(text):
        return None
    found = _blocks(text)
    blocks = [block for block in found if _LEAN.fullmatch(block.tag)]
    blocks = blocks or [block for block in found if not block.tag]
    name = target() if len(blocks) > 1 else None
    if name is not None:
        declaring = [block for block in blocks if review(block.text).declares(name)]
        blocks = declaring or blocks
    return blocks[-1] if blocks else None


def whole_block(text: str) -> Block | None:
    """The block of a text that is one block between fences and nothing else."""
    fences = list(_FENCE.finditer(text))
    found = _blocks(text) if len(fences) == 2 else []
    outside = text[: fences[0].start()] + text[fences[1].end() :] if found else text
    whole = len(found) == 1 and not outside.strip()
    # What stands behind the opening fence may be a part of the text.
    return found[0] if whole and (not found[0].tag or _LEAN_TAG.fullmatch(found[0].tag)) else None


def _is_lean(text: str) -> bool:
    """Whether the text reads as Lean in which fences stand in comments and strings alone."""
    before = text[: text.index("```")]
    if not any(sign in before for sign in _HIDING):
        return False
    tokens, problems = scan(text)
    return not problems and not any(
        token.kind == "symbol" and token.text == "`" and text.startswith("```", token.start)
        for token in tokens
    )


def _blocks(text: str) -> list[Block]:
    """All blocks; the last one may lack its closing fence, where an answer was cut off."""
    blocks: list[Block] = []
    opening: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opening is None:
            opening = fence
        elif not fence[2].strip() and len(fence[1]) >= len(opening[1]):
            blocks.append(_block(text, opening, fence.start()))
            opening = None
    if opening is not None:
        blocks.append(_block(text, opening, len(text)))
    return blocks


def _block(text: str, opening: re.Match[str], end: int) -> Block:
    start = min(opening.end() + 1, end)
    return Block(opening[2].strip(), text[start:end], start)
