"""A compiled module as data: the constants that it adds, read when they are asked for."""

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from provers.lean.replay.constants import Constant
from provers.lean.replay.objects import DamagedError, ObjectReader, Words
from provers.lean.replay.terms import LOCAL, Name, Terms

# "olean", the version of the format, and that large numbers are GMP's.
_MAGIC: Final = b"olean\x02\x01"
_COMMIT: Final = slice(40, 80)
_BASE: Final = slice(80, 88)
_ROOT: Final = 88
_PLACES: Final[Name] = ("Lean", "declRangeExt")


class Place(NamedTuple):
    """Where a declaration stands; lines count from 1, columns from 0."""

    line: int
    column: int
    end_line: int
    end_column: int


class Marks(dict[Name, int]):
    """Marks of constants: axioms for those of the base library, LOCAL for those of modules."""

    def __init__(self, base: Mapping[Name, int]) -> None:
        super().__init__(base)

    def add_local(self, names: Iterable[Name]) -> None:
        """Mark the constants of a module."""
        for name in names:
            self[name] = self.get(name, 0) | LOCAL


class Module:
    """One compiled module.

    Attributes:
        addresses: of each constant, by name.
        imports: the modules that it imports by itself.
        commit: of the Lean that wrote it.
    """

    def __init__(self, path: Path, terms: Terms, marks: Marks) -> None:
        """Read the list of constants; the constants are read one by one.

        Raises:
            DamagedError: the file is no module of this version of Lean.
            OSError: it cannot be read.
        """
        data = path.read_bytes()
        if not data.startswith(_MAGIC) or len(data) < _ROOT + 8:
            raise DamagedError(f"{path.name} is no compiled module of this Lean")
        self.commit = data[_COMMIT].rstrip(b"\0").decode("ascii", "replace")
        words = Words(data, int.from_bytes(data[_BASE], "little"))
        self._reader = ObjectReader(words, terms)
        with _damage():
            root = words[_ROOT // 8]
            imports, names, constants, _, entries = self._reader.pointers(root, 0, 5)
            heads = [self._reader.pointers(one, 0, 1)[0] for one in self._reader.array(imports)]
            self.imports = frozenset(self._reader.name(name) for name in heads)
            found = [self._reader.name(name) for name in self._reader.array(names)]
            places = self._reader.array(constants)
            self.addresses: dict[Name, int] = dict(zip(found, places, strict=True))
        self._entries = entries
        if len(self.addresses) != len(found):
            raise DamagedError(f"{path.name} has two constants of one name")
        marks.add_local(self.addresses)

    def constant(self, name: Name) -> Constant:
        """The constant of that name.

        Raises:
            KeyError: the module has none.
            DamagedError: it cannot be read, or says that its name is another.
        """
        address = self.addresses[name]
        with _damage():
            constant = self._reader.constant(address)
        if constant.signature.name != name:
            raise DamagedError("a constant under another constant's name")
        return constant

    def places(self) -> dict[Name, Place]:
        """Where the module's text declares its constants; some are declared by no text.

        Raises:
            DamagedError: it cannot be read.
        """
        reader = self._reader
        found: dict[Name, Place] = {}
        with _damage():
            for entry in reader.array(self._entries):
                extension, rows = reader.pointers(entry, 0, 2)
                if reader.name(extension) != _PLACES:
                    continue
                for row in reader.array(rows):
                    name, ranges = reader.pointers(row, 0, 2)
                    # The whole declaration's range, then that of its name.
                    whole, _ = reader.pointers(ranges, 0, 2)
                    start, _, end, _ = reader.pointers(whole, 0, 4)
                    numbers = [
                        reader.natural(n) for p in (start, end) for n in reader.pointers(p, 0, 2)
                    ]
                    found[reader.name(name)] = Place(*numbers)
        return {name: place for name, place in found.items() if name in self.addresses}


def declared_names(path: Path) -> list[Name]:
    """Names of all constants that a module adds, those that Lean makes up included.

    Raises:
        DamagedError: the file is no module of this version of Lean.
        OSError: it cannot be read.
    """
    return list(Module(path, Terms({}), Marks({})).addresses)


@contextmanager
def _damage() -> Generator[None, None, None]:
    """Every way in which data can be out of order is a `DamagedError`."""
    try:
        yield
    except DamagedError:
        raise
    except (IndexError, KeyError, ValueError, OverflowError) as error:
        raise DamagedError(f"an object is out of order ({error!r})") from error
