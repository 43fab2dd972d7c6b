"""What may mean something else once commands with errors are left out of a file."""

from bisect import bisect_left
from collections.abc import Collection, Sequence

from provers.lean.file_layout import MEANING, Point, Range, has_attributes, start_of
from provers.lean.rules import review
from provers.lean.scanner import scan


def in_doubt(
    text: str,
    starts: Sequence[Point],
    *,
    lost: Collection[Range],
    commands: Collection[Range],
    embedded: bool,
) -> set[Point]:
    """Which theorems and examples hang, or may hang, on a definition that was left out.

    Those are what stands behind it and names it, or what names that. Where a definition has no name
    or has attributes, it works on all behind it.

    Args:
        text: the whole file.
        starts: where the declarations of those begin that are asked about.
        lost: the parts that were left out.
        commands: where Lean's commands stand.
        embedded: whether the text is for the embedded Lean.
    """
    tokens = scan(text, embedded=embedded).tokens
    places = [start_of(token) for token in tokens]
    declared = review(text, embedded=embedded).declarations
    names: set[str] = set()
    everything = False
    doubted: set[Point] = set()
    for one in sorted({*commands, *lost}):
        own = tokens[bisect_left(places, one.start) : bisect_left(places, one.end)]
        inside = [d for d in declared if one.holds(start_of(d.token))]
        if one in lost:
            named = any(each.keyword in MEANING for each in (*inside, *own))
        else:
            named = everything or any(part in names for token in own for part in token.parts)
        if not named:
            continue
        held = [start for start in starts if one.holds(start)]
        if one not in lost:
            doubted.update(held)
        names |= {d.name[-1] for d in inside if d.name}
        # What has no name, or attributes, works on what does not name it.
        plain = bool(inside) and all(d.name and d.keyword != "instance" for d in inside)
        everything |= not held and (not plain or has_attributes(own))
    return doubted
