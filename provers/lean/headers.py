"""Which header a text needs: whether it uses what Mathlib has and core Lean has not.

    python -m provers.lean.headers

Core Lean has no `Even`, `Finset` or `Nat.Prime`, and a file may define them itself. They lie in a
module of their own, which a text imports only if it uses one of its names or notations without
declaring it. Run as a command, this writes the list of words that tell so anew.
"""

import functools
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from provers.lean.base_library import CORE_ROOT, FULL_ROOT, SOURCES, header_importing
from provers.lean.replay.olean import declared_names
from provers.lean.replay.terms import Name
from provers.lean.rules import review
from provers.lean.scanner import Token, scan

CORE_HEADER: Final = header_importing(CORE_ROOT)
FULL_HEADER: Final = header_importing(FULL_ROOT)
WORDS_FILE: Final = SOURCES / "mathlib_words.txt"
# These modules hold the notations alone; nobody writes a name that they declare.
_NOTATION_MODULES: Final = ("NumberTypes", "SyntaxTrees")
_NOTATIONS: Final = ("ℕ", "ℤ", "∑", "∏", "≡")
_NOTATION_COMMANDS: Final = frozenset(
    {"notation", "infix", "infixl", "infixr", "prefix", "postfix", "macro", "syntax"}
)


def header_of(statement: str, submission: str = "") -> str:
    """The header that a text needs over the base library, or a submission with its statement.

    What a statement needs, its submissions get, whatever they declare themselves.
    """
    full = mathlib_words(statement) or (submission and mathlib_words(f"{statement}\n{submission}"))
    return FULL_HEADER if full else CORE_HEADER


def mathlib_words(text: str) -> frozenset[str]:
    """The words and signs by which a text uses Mathlib's part of the library; empty if it does not.

    Args:
        text: a statement, a submission or a file. What belongs together is asked about together,
            as one may declare what the other uses.
    """
    if not _candidates().search(text):
        return frozenset()
    tokens = scan(text).tokens
    declared: dict[str, list[tuple[str, ...]]] = {}
    for declaration in review(text).declarations:
        if declaration.name:
            declared.setdefault(declaration.name[-1], []).append(declaration.name)
    known: dict[tuple[str, ...], bool] = {}
    own_signs = _own_signs(tokens)
    found: set[str] = set()
    for token in tokens:
        if token.kind == "symbol":
            found |= {sign for sign in _NOTATIONS if sign in token.text and sign not in own_signs}
        for place, part in enumerate(token.parts):
            if part in _NOTATIONS:
                found |= {part} - own_signs
            elif part in _words() and part not in found:
                use = token.parts[: place + 1]
                if use not in known:
                    known[use] = _own(use, declared.get(part, []))
                if not known[use]:
                    found.add(part)
    return frozenset(found)


def telling_words(mathlib: Iterable[Name], core: Iterable[Name]) -> list[str]:
    """For each name of Mathlib's part its first component that no name of core has.

    Raises:
        ValueError: a public name has no such component.
    """
    known = {part for name in core for part in name}
    words: set[str] = set()
    for name in mathlib:
        if any(isinstance(part, int) or part.startswith("_") for part in name):
            continue  # made by Lean, for its own use
        own = next((part for part in name if part not in known), None)
        if own is None:
            raise ValueError(f"nothing tells {name} from names of core")
        words.add(str(own))
    return sorted(words)


def library_words(folder: Path) -> list[str]:
    """The telling words of the compiled library in a folder."""
    mathlib = sorted((folder / "WorkbenchMathlib").glob("*.olean"))
    return telling_words(
        (
            name
            for path in mathlib
            if path.stem not in _NOTATION_MODULES
            for name in declared_names(path)
        ),
        (name for path in (folder / "Workbench").glob("*.olean") for name in declared_names(path)),
    )


def _own(use: tuple[str, ...], declared: Sequence[tuple[str, ...]]) -> bool:
    """Whether a name, as used, may be one that the text declares.

    `x.f` is never a declared `f` without a namespace.
    """
    return any(
        name[-1:] == use[-1:] and (len(use) == 1 or name[-len(use) :] == use or len(name) > 1)
        for name in declared
    )


def _own_signs(tokens: Sequence[Token]) -> set[str]:
    """Signs for which the text declares a notation of its own."""
    if not any(token.keyword in _NOTATION_COMMANDS for token in tokens):
        return set()
    strings = [token.text for token in tokens if token.kind == "string"]
    return {sign for sign in _NOTATIONS if any(sign in string for string in strings)}


@functools.cache
def _words() -> frozenset[str]:
    return frozenset(WORDS_FILE.read_text("utf-8").split())


@functools.cache
def _candidates() -> re.Pattern[str]:
    """Finds whatever could be a use; most texts have none and need not be scanned."""
    words = sorted(_words(), key=len, reverse=True)
    return re.compile(
        rf"[{''.join(_NOTATIONS)}]|(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)"
    )


def main() -> int:
    """Write the list of words; gives the exit code."""
    from provers.lean.embedded import EmbeddedToolchain

    words = library_words(EmbeddedToolchain().folder)
    WORDS_FILE.write_text("".join(f"{word}\n" for word in words), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
