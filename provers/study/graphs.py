"""Lemma graphs of the problems that an arm has worked on, from the records in the item folders."""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from workbench.files import read_json
from workbench.items import ItemResult

ORACLE: Final = "oracle.json"
"""File of an item: how lemmas would hang together if all were proved."""


class LemmaGraph(NamedTuple):
    """Lemmas of a problem and what uses what.

    Attributes:
        problem: its id.
        target: name of its theorem.
        proved: whether the problem is.
        status: of each lemma, by name.
        edges: name of a lemma, and name of what uses it or takes its conclusion as a hypothesis;
            where the problem is not proved, in the proof that there would be if all lemmas were.
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
        oracle = result.path / ORACLE
        assumed: dict[str, Any] = read_json(oracle) if oracle.is_file() else {}
        for path in sorted((result.path / "records").glob("*.json")):
            graph = _graph(read_json(path), assumed)
            if graph.status:
                found.append(graph)
    return found


def _graph(record: dict[str, Any], assumed: dict[str, Any]) -> LemmaGraph:
    target = str(record["problem"])
    status = {str(lemma["name"]): str(lemma["status"]) for lemma in record["lemmas"]}
    proved = record["status"] == "proved"
    threads = record["threads"] if proved else assumed.get("threads", ())
    graph = record["graph"] if proved else [(name, target) for name in assumed.get("uses", ())]
    handed_on = {a for a, _ in threads}
    used = [(a, b if b in status else target) for a, b in graph]
    # What another lemma takes as a hypothesis reaches the theorem by way of that one.
    edges = [*threads, *((a, b) for a, b in used if b != target or a not in handed_on)]
    pairs = tuple((str(a), str(b)) for a, b in edges)
    return LemmaGraph(target, target, proved, status, pairs)
