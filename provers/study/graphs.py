"""Lemma graphs of the problems that an arm has worked on, from the records in the item folders."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from workbench.files import read_json
from workbench.items import ItemResult


class LemmaGraph(NamedTuple):
    """Lemmas of a problem and what uses what.

    Attributes:
        problem: its id.
        target: name of its theorem.
        proved: whether the problem is.
        status: of each lemma, by name.
        edges: name of a lemma, and name of what uses it or takes its conclusion as a hypothesis;
            where the problem is not proved, of what it was proposed for.
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


def _graph(record: dict[str, Any]) -> LemmaGraph:
    lemmas: list[dict[str, Any]] = record["lemmas"]
    target = str(record["problem"])
    names = {str(lemma["id"]): str(lemma["name"]) for lemma in lemmas}
    status = {str(lemma["name"]): str(lemma["status"]) for lemma in lemmas}
    threads = [(str(a), str(b)) for a, b in record["threads"]]
    handed_on = {a for a, _ in threads}
    used = [(str(a), str(b) if b in status else target) for a, b in record["graph"]]
    # What another lemma takes as a hypothesis reaches the theorem by way of that one.
    edges = threads + [(a, b) for a, b in used if b != target or a not in handed_on]
    proved = record["status"] == "proved"
    if not proved:
        edges = [
            (str(lemma["name"]), names.get(parent, target))
            for lemma in lemmas
            for parent in lemma["parents"]
        ]
    return LemmaGraph(target, target, proved, status, tuple(edges))
