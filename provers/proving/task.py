"""A theorem to be proved, and the lemmas that its proof may use."""

from dataclasses import dataclass

from provers.lean.toolchain import Dialect
from provers.statements import render_statement
from provers.statements.ast import Statement


@dataclass(frozen=True, slots=True)
class Task:
    """A theorem to be proved.

    Attributes:
        statement: what is to be proved.
        lemmas: statements that are proved already and may be used by name; their names differ.
        dialect: how texts of it are spelled.
    """

    statement: Statement
    lemmas: tuple[Statement, ...] = ()
    dialect: Dialect = "core"

    def heading(self, name: str) -> str:
        """`theorem NAME binders : goal` under another name."""
        statement = self.statement
        return render_statement(Statement(name, statement.binders, statement.goal), self.dialect)

    def lemma_headings(self) -> tuple[str, ...]:
        """The lemmas, each as `theorem NAME binders : goal`."""
        return tuple(render_statement(lemma, self.dialect) for lemma in self.lemmas)
