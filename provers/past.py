"""What earlier sessions left of a problem, read from the ledger."""

from contextlib import suppress
from dataclasses import dataclass, field

from provers.budget import Spending
from provers.ledger import Ledger, total, wall_seconds
from provers.records import Lemma, Proof, proof_from_row
from provers.resuming import Place
from provers.statements import StatementSyntaxError


@dataclass(frozen=True)
class Past:
    """What earlier sessions left of a problem.

    Attributes:
        lemmas: with what became of them.
        proofs: of lemmas, by id.
        spending: over all earlier sessions.
        places: how far searches had come, by the lemma's id (empty for the problem) and the prover.
    """

    lemmas: tuple[Lemma, ...] = ()
    proofs: dict[str, Proof] = field(default_factory=dict[str, Proof])
    spending: Spending = field(default_factory=Spending)
    places: dict[tuple[str, str], Place] = field(default_factory=dict[tuple[str, str], Place])


def past_of(ledger: Ledger, problem: str) -> Past:
    """What the ledger knows of a problem that has begun."""
    events = ledger.events(problem)
    lemmas: dict[str, Lemma] = {}
    proofs: dict[str, Proof] = {}
    places: dict[tuple[str, str], Place] = {}
    for event in events:
        detail = event.detail
        if event.kind == "proposed":
            # What another version proposed may not be understood any more.
            with suppress(StatementSyntaxError):
                parents = tuple(map(str, detail["parents"]))
                lemma = Lemma.of(detail["text"], origin=detail["origin"], parents=parents)
                lemmas[event.lemma] = lemma.renamed(detail["name"])
        elif event.kind == "examined" and event.lemma in lemmas:
            lemmas[event.lemma] = lemmas[event.lemma].having(detail["status"], detail["reason"])
        elif event.kind == "proved" and event.lemma in lemmas:
            proofs[event.lemma] = proof_from_row(detail)
        elif event.kind == "searched":
            places[event.lemma, str(detail["prover"])] = detail["place"]
    spent = total([event for event in events if event.kind == "spent"])
    spending = Spending(wall_seconds(events), spent.checks, spent.tokens, spent.calls)
    return Past(tuple(lemmas.values()), proofs, spending, places)
