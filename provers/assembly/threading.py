"""Which lemma's conclusion serves as a hypothesis of another one in an assembled proof."""

import re
from collections.abc import Collection
from typing import Final

# The assembler's own form: one fact a line, the lemma applied to names.
_FACT: Final = re.compile(r"have ([^\s:]+) : .* := @?([^\s:]+)((?: [^\s]+)*)")


def threads(proof: str, lemmas: Collection[str]) -> list[tuple[str, str]]:
    """Pairs of lemmas: one, and one that takes what it says as a hypothesis.

    Args:
        proof: of a theorem, as tactics.
        lemmas: names of the lemmas that it may use.

    Returns:
        Each pair once, in the order of the proof; facts that a proof derives in any other form
        than `have NAME : .. := @LEMMA ARGUMENTS` tell nothing.
    """
    sources: dict[str, str] = {}
    found: dict[tuple[str, str], None] = {}
    for line in proof.split("\n"):
        fact = _FACT.fullmatch(line.strip().lstrip("· "))
        if fact is None:
            continue
        name, lemma, arguments = fact.groups()
        if lemma not in lemmas:
            sources.pop(name, None)
            continue
        for argument in arguments.split():
            source = sources.get(argument.strip("()"))
            if source is not None and source != lemma:
                found.setdefault((source, lemma))
        sources[name] = lemma
    return list(found)
