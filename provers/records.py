"""What the roles of the pipeline pass to each other, and what a run keeps: problems to proofs."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, get_args

from provers.lean.judge import Status
from provers.lean.toolchain import Dialect
from provers.statements import parse_statement, render_statement, statement_hash
from provers.statements.ast import Statement

LemmaStatus = Literal[
    "extracted",
    "parses",
    "elaborates",
    "trivial",
    "vacuous",
    "refuted",
    "proved",
    "unproved",
    "used",
]
LEMMA_STATUSES: Final[tuple[LemmaStatus, ...]] = get_args(LemmaStatus)
# Of these no attempt is made: they help nobody, or are false.
DROPPED: Final[frozenset[LemmaStatus]] = frozenset({"extracted", "parses", "vacuous", "refuted"})
# Of these there is a proof.
PROVED: Final[frozenset[LemmaStatus]] = frozenset({"proved", "used"})


@dataclass(frozen=True, slots=True)
class Problem:
    """A theorem that a run is to prove.

    Attributes:
        id: unique in its file.
        statement: frozen; what the final file has to prove.
        source: where the statement is from, with its licence where that is known.
        informal: the same in words; may be empty.
        given: the statement's text as it was given; empty where there was none.
    """

    id: str
    statement: Statement
    source: str = ""
    informal: str = ""
    given: str = ""

    @property
    def hash(self) -> str:
        """Equal for statements that are equal but for names."""
        return statement_hash(self.statement)

    def text(self, dialect: Dialect = "core") -> str:
        """`theorem NAME binders : goal`."""
        return render_statement(self.statement, dialect)


@dataclass(frozen=True, slots=True)
class Lemma:
    """A statement that may help to prove another, and what became of it.

    Attributes:
        id: hash of the statement's normal form: equal lemmas are one lemma.
        name: unique in its problem, a plain Lean name without dots.
        text: the statement as it was proposed.
        statement: the text understood, under the lemma's own name.
        origin: the reasoner that proposed it.
        parents: what it was proposed for: the problem's hash, or ids of lemmas.
        status: how far it came.
        reason: why it has that status: a counterexample, an error, the gate's name; may be empty.
    """

    id: str
    name: str
    text: str
    statement: Statement
    origin: str
    parents: tuple[str, ...] = ()
    status: LemmaStatus = "extracted"
    reason: str = ""

    @classmethod
    def of(cls, text: str, *, origin: str, parents: tuple[str, ...] = ()) -> "Lemma":
        """A lemma from its text, with status "parses".

        Raises:
            StatementSyntaxError: the text is not understood.
        """
        return cls.stated(parse_statement(text), text=text, origin=origin, parents=parents)

    @classmethod
    def stated(
        cls, statement: Statement, *, origin: str, parents: tuple[str, ...] = (), text: str = ""
    ) -> "Lemma":
        """A lemma from a statement, with status "parses"; the text is printed if there is none."""
        return cls(
            statement_hash(statement),
            statement.name,
            text or render_statement(statement),
            statement,
            origin,
            parents,
            "parses",
        )

    def renamed(self, name: str) -> "Lemma":
        """The same lemma under another name."""
        statement = dataclasses.replace(self.statement, name=name)
        return dataclasses.replace(self, name=name, statement=statement)

    def having(self, status: LemmaStatus, reason: str = "") -> "Lemma":
        """The same lemma with another status."""
        return dataclasses.replace(self, status=status, reason=reason)


@dataclass(frozen=True, slots=True)
class Proof:
    """A proof text of a statement.

    Attributes:
        text: `by ..` or a term, in the dialect of the toolchain that found it.
        prover: the role that found it, by name.
        strategy: what within it.
        uses: names of the lemmas that the text refers to, in the order of their first use.
    """

    text: str
    prover: str
    strategy: str
    uses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to prove a statement, and what was found of it.

    Attributes:
        prover: the role that made it.
        strategy: what within it, or the number of the sample.
        text: what was tried; empty where a search only tells that it found nothing.
        verdict: of the judge or, where it did not come so far, of Lean.
        messages: Lean's first error; may be empty.
        tokens: of language models.
        seconds: wall time.
        checks: candidates that Lean tried.
        line: of the text that the error is about, from 1; 0 where it is about no line of it.
    """

    prover: str
    strategy: str
    text: str
    verdict: Status
    messages: str = ""
    tokens: int = 0
    seconds: float = 0.0
    checks: int = 0
    line: int = 0


def proof_to_row(proof: Proof) -> dict[str, Any]:
    """A proof as plain JSON."""
    return dataclasses.asdict(proof)


def proof_from_row(row: Mapping[str, Any]) -> Proof:
    """The proof that `proof_to_row` wrote."""
    uses = tuple(map(str, row["uses"]))
    return Proof(str(row["text"]), str(row["prover"]), str(row["strategy"]), uses)
