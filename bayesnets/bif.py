"""Nets from and to BIF files, through pyagrum.

pyagrum checks the syntax but reads numbers in single precision, so the digits of each table are
read again from the text. A written net comes back bit for bit.
"""

import re
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bayesnets.agrum import pyagrum
from bayesnets.network import ROW_SUM_TOLERANCE, BayesNet
from workbench.errors import InputError
from workbench.files import write_text

ROUNDING = 2e-3
"""How far from 1 a row of a file may sum, as rows of rounded decimals do; it is then rescaled."""

_SINGLE_PRECISION = 1e-6
_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
_BLOCK = re.compile(r"\bprobability\s*\(\s*(\w+)[^)]*\)\s*\{([^}]*)\}")
_STATEMENT = re.compile(r"(table|default|\(([^)]*)\))(.*)", re.DOTALL)
_SEPARATOR = re.compile(r"[\s,]+")


class _Block(NamedTuple):
    """One `probability` block of a file: where it begins, and its statements."""

    line: int
    statements: tuple[str, ...]


def to_pyagrum(net: BayesNet) -> pyagrum.BayesNet:
    """The net as a pyagrum net, whose node ids are the variables' indices.

    Raises:
        InputError: pyagrum does not accept the net.
    """
    graph = pyagrum.BayesNet()
    try:
        for name, labels in zip(net.names, net.states, strict=True):
            graph.add(pyagrum.LabelizedVariable(name, name, list(labels)))
        for parent, child in net.edges:
            graph.addArc(parent, child)
        for index, table in enumerate(net.tables):
            # pyagrum's arrays hold the parents' axes backwards.
            graph.cpt(index)[:] = np.ascontiguousarray(_parents_reversed(table))
    except pyagrum.GumException as error:
        raise InputError(
            f"pyagrum does not accept the net: {_message(error)}.",
            remedy="Check its names and states.",
        ) from error
    return graph


def from_pyagrum(graph: pyagrum.BayesNet) -> BayesNet:
    """A pyagrum net as a net; its variables in ascending order of node id.

    Raises:
        InputError: a table that does not hold distributions, or a variable with one state.
    """
    ids = sorted(graph.nodes())
    position = {node: index for index, node in enumerate(ids)}
    parents: list[tuple[int, ...]] = []
    for node in ids:
        of_node = graph.cpt(node).names[1:]
        parents.append(tuple(position[graph.idFromName(name)] for name in of_node))
    return BayesNet(
        names=tuple(graph.variable(node).name() for node in ids),
        parents=tuple(parents),
        tables=tuple(_parents_reversed(graph.cpt(node).toarray()) for node in ids),
        states=tuple(tuple(graph.variable(node).labels()) for node in ids),
    )


def read_bif(path: str | Path) -> BayesNet:
    """The net of a BIF file, with its names, state labels and order of parents.

    Rows that sum to 1 within `ROUNDING` are rescaled to sum to 1.

    Raises:
        InputError: no such file, broken syntax, variables that are not discrete, a cycle, or a
            table with missing, negative or non-normalised rows; names the file and the line.
    """
    path = Path(path)
    text = _text_of(path)
    graph = pyagrum.BayesNet()
    with _plain_file() as plain:
        plain.write_text(text, encoding="utf-8")
        try:
            graph.loadBIF(str(plain))
        except pyagrum.GumException as error:
            # pyagrum's message begins with file, line and column.
            raise InputError(
                f"the BIF file {path} is broken: {_message(error, plain, path)}",
                remedy="Correct the file; only discrete variables with two or more states are "
                "read.",
            ) from error
    if graph.size() == 0:
        raise InputError(f"the BIF file {path} declares no variable.", remedy="Add some.")
    blocks = _blocks(text)
    for node in sorted(graph.nodes()):
        name = graph.variable(node).name()
        table = _parents_reversed(graph.cpt(node).toarray())
        if name not in blocks:
            raise InputError(
                f"the BIF file {path} has no probabilities for variable {name!r}.",
                remedy=f"Add a block `probability ({name}) {{ ... }}`.",
            )
        where = f"{path}, line {blocks[name].line}: the table of {name!r}"
        labels = [graph.variableFromName(parent).labels() for parent in graph.cpt(node).names[1:]]
        exact = _normalised(_exact_table(blocks[name], table, labels), where)
        graph.cpt(node)[:] = np.ascontiguousarray(_parents_reversed(exact))
    return from_pyagrum(graph)


def write_bif(net: BayesNet, path: str | Path) -> None:
    """Writes the net as a BIF file; `read_bif` gives back the same net bit for bit.

    The file appears whole or not at all.

    Raises:
        InputError: names or state labels that the format cannot hold (it knows identifiers, and
            integers as labels), or a folder that cannot be written to.
    """
    path = Path(path)
    graph = to_pyagrum(net)
    with _plain_file() as plain:
        try:
            graph.saveBIF(str(plain))
            # pyagrum writes some names, such as keywords, that it cannot read again.
            pyagrum.BayesNet().loadBIF(str(plain))
        except pyagrum.GumException as error:
            raise InputError(
                f"the net cannot be written as BIF: {_message(error, plain, path)}",
                remedy="Use names and states of letters, digits and underscores that are no "
                "keywords.",
            ) from error
        text = plain.read_text(encoding="utf-8")
    try:
        write_text(path, text)
    except OSError as error:
        raise InputError(
            f"no file can be written at {path}: {error.strerror}.",
            remedy="Give a path in a writable folder.",
        ) from error


@contextmanager
def _plain_file() -> Generator[Path, None, None]:
    """A path for pyagrum, which opens no file whose path is not ASCII."""
    with tempfile.TemporaryDirectory(prefix="bif-") as folder:
        yield Path(folder) / "net.bif"


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(
            f"the BIF file {path} cannot be read: {error.strerror}.",
            remedy="Give the path of a readable file.",
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(
            f"the BIF file {path} is not UTF-8 text (byte {error.start}).",
            remedy="Give a text file, or convert it to UTF-8.",
        ) from error


def _blocks(text: str) -> dict[str, _Block]:
    bare = _COMMENT.sub(lambda comment: "\n" * comment.group().count("\n") or " ", text)
    return {
        block.group(1): _Block(
            line=bare.count("\n", 0, block.start()) + 1,
            statements=tuple(part.strip() for part in block.group(2).split(";") if part.strip()),
        )
        for block in _BLOCK.finditer(bare)
    }


def _exact_table(
    block: _Block, single: NDArray[np.float64], labels: list[tuple[str, ...]]
) -> NDArray[np.float64]:
    """The block's table in double precision, or `single` where the two readings differ."""
    exact = single.copy()
    try:
        for statement in block.statements:
            _fill(exact, statement, labels)
    except (ValueError, IndexError):
        return single
    return exact if np.allclose(exact, single, rtol=0, atol=_SINGLE_PRECISION) else single


def _fill(table: NDArray[np.float64], statement: str, labels: list[tuple[str, ...]]) -> None:
    parts = _STATEMENT.match(statement)
    if parts is None:  # a property of the block
        return
    kind, row, rest = parts.groups()
    numbers = np.array([float(word) for word in _SEPARATOR.split(rest.strip())])
    if kind == "table":  # the variable's own axis comes first
        table[...] = np.moveaxis(numbers.reshape(table.shape[-1], *table.shape[:-1]), 0, -1)
    elif row is not None:
        words = _SEPARATOR.split(row.strip())
        table[tuple(of.index(word) for of, word in zip(labels, words, strict=True))] = numbers
    else:
        table[...] = numbers


def _normalised(table: NDArray[np.float64], where: str) -> NDArray[np.float64]:
    sums = table.sum(axis=-1, keepdims=True)
    if (table < 0).any() or (np.abs(sums - 1) > ROUNDING).any():
        bad = ((table < 0) | (np.abs(sums - 1) > ROUNDING)).any(axis=-1)
        row = table[bad][0] if bad.ndim else table
        raise InputError(
            f"{where} has the row {row.tolist()}.",
            remedy="Give every row, non-negative and with the sum 1.",
        )
    return np.where(np.abs(sums - 1) > ROW_SUM_TOLERANCE, table / sums, table)


def _parents_reversed(table: NDArray[np.float64]) -> NDArray[np.float64]:
    return table.transpose(*reversed(range(table.ndim - 1)), table.ndim - 1)


def _message(error: Exception, plain: Path | None = None, path: Path | None = None) -> str:
    """What pyagrum says, with the name of the person's file for that of the plain one."""
    text = str(error).removeprefix("[pyAgrum] ").removeprefix("Fatal error: ")
    if plain is not None and path is not None:
        text = text.replace(str(plain), path.name)
    # One error makes others: the first few lines say what is wrong.
    return "\n".join(text.split("\nErrors :")[0].strip().splitlines()[:6])
