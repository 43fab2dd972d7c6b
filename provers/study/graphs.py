"""Lemma graphs of the problems that an arm has worked on, from the records in the item folders."""

from collections.abc import Sequence
from typing import NamedTuple

from workbench.files import read_json
from workbench.items import ItemResult


class LemmaGraph(NamedTuple):
    """Lemmas of a problem and what uses what.

    Attributes:
        problem: its id.
        target: name of its theorem.
        proved: whether the problem is.
        status: of each lemma, by name.
        edges: name of a lemma, and name of what uses it; for what is not proved, of what it was
            proposed for.
    """

    problem: str
    target: str
    proved: bool
    status: dict[str, str]
    edges: tuple[tuple[str, str], ...]


def graphs_of(results: Sequence[ItemResult]) -> list[LemmaGraph]:
    """The graphs of the arm that puts lemmas first; problems without lemmas are left out."""
    found: list[LemmaGraph] = []
    for result in results:
        if not result.key.startswith("decoupled-"):
            continue
        for path in sorted((result.path / "records").glob("*.json")):
            graph = _graph(read_json(path))
            if graph.status:
                found.append(graph)
    return found


def _graph(record: dict[str, object]) -> LemmaGraph:
    lemmas: list[dict[str, object]] = record["lemmas"]  # pyright: ignore[reportAssignmentType]
    target = str(record["problem"])
    status = {str(lemma["name"]): str(lemma["status"]) for lemma in lemmas}
    names = {str(lemma["id"]): str(lemma["name"]) for lemma in lemmas}
    used: list[list[str]] = record["graph"]  # pyright: ignore[reportAssignmentType]
    edges = [(a, b if b in status else target) for a, b in used]
    joined = {name for edge in edges for name in edge}
    for lemma in lemmas:
        name = str(lemma["name"])
        if name not in joined:
            parents: list[str] = lemma["parents"]  # pyright: ignore[reportAssignmentType]
            edges += [(name, names.get(parent, target)) for parent in parents]
    return LemmaGraph(target, target, record["status"] == "proved", status, tuple(edges))
