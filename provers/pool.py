"""The lemmas of one problem: what was proposed, what became of each, and how they hang together."""

import re
import threading
from collections.abc import Container, Iterable, Mapping
from typing import Final

from provers.assembly.composition import Part
from provers.proving.task import Task
from provers.records import DROPPED, PROVED, Lemma, LemmaStatus, Problem, Proof

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_']*")


class LemmaPool:
    """Lemmas by id; each statement once. Safe between threads.

    Args:
        problem: what they are for; its name is taken.
    """

    def __init__(self, problem: Problem) -> None:
        self._lock = threading.Lock()
        self._taken = {problem.statement.name}
        self._lemmas: dict[str, Lemma] = {}
        self._proofs: dict[str, Proof] = {}
        self._closed = {problem.hash}

    def __contains__(self, lemma_id: str) -> bool:
        return lemma_id in self._lemmas

    def add(self, lemma: Lemma) -> Lemma | None:
        """Take a lemma in, under a name of its own; None if its statement is there already."""
        with self._lock:
            if lemma.id in self._lemmas or lemma.id in self._closed:
                return None
            named = lemma.renamed(self._free_name(lemma.name))
            self._taken.add(named.name)
            self._lemmas[lemma.id] = named
            return named

    def mark(self, lemma_id: str, status: LemmaStatus, reason: str = "") -> None:
        """Note what became of a lemma."""
        with self._lock:
            self._lemmas[lemma_id] = self._lemmas[lemma_id].having(status, reason)

    def prove(self, lemma_id: str, proof: Proof) -> None:
        """Keep a proof; the lemma may be used from now on."""
        with self._lock:
            self._proofs[lemma_id] = proof
            self._lemmas[lemma_id] = self._lemmas[lemma_id].having("proved")

    def lemmas(self) -> list[Lemma]:
        """All, in the order in which they came."""
        with self._lock:
            return list(self._lemmas.values())

    def lemma(self, lemma_id: str) -> Lemma:
        """The one of this id."""
        with self._lock:
            return self._lemmas[lemma_id]

    def open(self) -> list[Lemma]:
        """Those that are neither proved nor dropped."""
        return [each for each in self.lemmas() if each.status not in PROVED | DROPPED]

    def proved(self) -> dict[str, Part]:
        """Proved lemmas by name."""
        with self._lock:
            return {
                self._lemmas[key].name: Part(self._lemmas[key].statement, proof)
                for key, proof in self._proofs.items()
            }

    def proof(self, lemma_id: str) -> Proof | None:
        """The lemma's proof, if it has one."""
        with self._lock:
            return self._proofs.get(lemma_id)

    def task(
        self,
        goal: Problem,
        *,
        assumed: Iterable[Lemma] = (),
        only: Container[str] | None = None,
    ) -> Task:
        """The goal as a task that may use every proved lemma, and those assumed, but not itself.

        Args:
            goal: what is to be proved.
            assumed: lemmas that are taken as proved.
            only: ids of the proved lemmas that may be used; all of them without it.
        """
        usable = {
            lemma.id: lemma
            for lemma in self.lemmas()
            if lemma.id in self._proofs and (only is None or lemma.id in only)
        }
        usable |= {lemma.id: lemma for lemma in assumed}
        usable.pop(goal.hash, None)
        return Task(goal.statement, tuple(lemma.statement for lemma in usable.values()))

    def mark_used(self, names: Iterable[str]) -> None:
        """Note which lemmas the final proof rests on."""
        wanted = set(names)
        for lemma in self.lemmas():
            if lemma.name in wanted:
                self.mark(lemma.id, "used", lemma.reason)

    def _free_name(self, wanted: str) -> str:
        parts = _NAME.findall(wanted.replace(".", "_"))
        base = parts[0] if parts else "lemma"
        name, number = base, 2
        while name in self._taken:
            name, number = f"{base}_{number}", number + 1
        return name


def goal_of(lemma: Lemma) -> Problem:
    """A lemma as a problem of its own."""
    return Problem(lemma.id, lemma.statement)


def lemma_edges(parts: Mapping[str, Part]) -> list[tuple[str, str]]:
    """Pairs of names: a lemma, and a lemma whose proof uses it."""
    return [(used, name) for name, part in parts.items() for used in part.proof.uses]
