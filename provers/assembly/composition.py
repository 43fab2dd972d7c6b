"""One self-contained Lean file from a theorem's proof and the proofs of the lemmas it uses."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from provers.lean.scanner import scan
from provers.lean.toolchain import Dialect
from provers.records import Proof
from provers.statements import closed, render, render_statement
from provers.statements.ast import Hypothesis, Statement

MATHLIB_HEADER: Final = "import Mathlib\n"


class Part(NamedTuple):
    """A statement with its proof; `proof.uses` names the lemmas that it refers to."""

    statement: Statement
    proof: Proof


class Composition(NamedTuple):
    """A theorem with all that it rests on.

    Attributes:
        target: the theorem.
        lemmas: those that it uses, itself or by way of others; each before those that use it.
    """

    target: Part
    lemmas: tuple[Part, ...]

    def edges(self) -> Iterator[tuple[str, str]]:
        """The lemma graph: name of a lemma, and name of what uses it."""
        for part in (*self.lemmas, self.target):
            for name in part.proof.uses:
                yield name, part.statement.name

    def theorems(self, dialect: Dialect = "core") -> str:
        """Each lemma as a theorem, then the target; without a header."""
        return "\n".join(_theorem(part, dialect) for part in (*self.lemmas, self.target))

    def one_proof(self, dialect: Dialect = "core") -> str:
        """The target alone, whose proof begins with each lemma as a `have`; without a header."""
        lines = [f"{render_statement(self.target.statement, dialect)} := by"]
        for part in self.lemmas:
            lines += _indented(_have(part, dialect), "  ")
        lines += _indented(tactics(self.target.proof.text), "  ")
        return "\n".join(lines) + "\n"


def compose(target: Part, proved: Mapping[str, Part]) -> Composition:
    """The theorem with the lemmas that it needs, in topological order.

    Args:
        target: the theorem.
        proved: lemmas by name.

    Raises:
        ValueError: a lemma that is used is not among those proved, or uses itself.
    """
    order: list[Part] = []
    state: dict[str, str] = {}

    def visit(name: str) -> None:
        if state.get(name) == "done":
            return
        if state.get(name) == "open":
            raise ValueError(f"the lemma {name} rests on itself")
        if name not in proved:
            raise ValueError(f"the lemma {name} is used, and not proved")
        state[name] = "open"
        for used in proved[name].proof.uses:
            visit(used)
        state[name] = "done"
        order.append(proved[name])

    for name in target.proof.uses:
        visit(name)
    return Composition(target, tuple(order))


def names_used(text: str, names: Mapping[str, object]) -> tuple[str, ...]:
    """Which of the names occur as words of a proof text, in the order of their first use."""
    found: dict[str, None] = {}
    for token in scan(text).tokens:
        if token.kind == "word" and token.parts and token.parts[0] in names:
            found.setdefault(token.parts[0])
    return tuple(found)


def tactics(proof: str) -> list[str]:
    """A proof text as lines of tactics."""
    text = proof.strip()
    if not (text == "by" or text.startswith(("by ", "by\n"))):
        return _bracketed("exact (", text, ")")
    body = text[2:]
    first, *rest = body.split("\n")
    if first.strip():
        # What follows on the same line as `by` sets the column for the other lines.
        return _bracketed("exact (", text, ")") if rest else [first.strip()]
    margin = min((len(line) - len(line.lstrip()) for line in rest if line.strip()), default=0)
    return [line[margin:] for line in rest if line.strip()]


def _bracketed(before: str, text: str, after: str) -> list[str]:
    first, *rest = text.split("\n")
    lines = [before + first, *(f"  {line}" for line in rest)]
    return [*lines[:-1], lines[-1] + after]


def _theorem(part: Part, dialect: Dialect) -> str:
    return f"{render_statement(part.statement, dialect)} :=\n{_placed(part.proof.text)}\n"


def _placed(proof: str) -> str:
    """The proof's lines, indented so that none of them can begin a command."""
    return "\n".join(f"  {line}" if line.strip() else line for line in proof.strip().split("\n"))


def _have(part: Part, dialect: Dialect) -> list[str]:
    statement = part.statement
    names = [b.name if isinstance(b, Hypothesis) else b.variable.name for b in statement.binders]
    body = tactics(part.proof.text)
    lines = [f"have {statement.name} : {render(closed(statement), dialect)} := by"]
    if names:
        lines.append(f"  intro {' '.join(names)}")
    return lines + _indented(body, "  ")


def _indented(lines: list[str], margin: str) -> list[str]:
    return [margin + line for line in lines]
