"""The syntax descriptors (`Lean.ParserDescr`) that lie in the native library as constants."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from provers.lean.runtime_image import Name, RuntimeImage, small_nat

# Fields of each constructor, in the order of its tags: n a name, s a string, d a descriptor,
# i a small number, b a Boolean that stands behind the pointers.
_CONSTRUCTORS: Final = (
    ("const", "n"),
    ("unary", "nd"),
    ("binary", "ndd"),
    ("node", "nid"),
    ("trailingNode", "niid"),
    ("symbol", "s"),
    ("nonReservedSymbol", "sb"),
    ("cat", "ni"),
    ("parser", "n"),
    ("nodeWithAntiquot", "snd"),
    ("sepBy", "dsdb"),
    ("sepBy1", "dsdb"),
    ("unicodeSymbol", "ssb"),
)
_DEPTH: Final = 60


class Descriptor(NamedTuple):
    """One descriptor.

    Attributes:
        constructor: its constructor's name.
        fields: names, strings, numbers and descriptors, in the constructor's order.
    """

    constructor: str
    fields: tuple["Name | str | int | Descriptor", ...]

    @property
    def kind(self) -> Name | None:
        """The kind of syntax node that it makes; None for a descriptor that makes none."""
        place = {"node": 0, "trailingNode": 0, "nodeWithAntiquot": 1}.get(self.constructor)
        value = None if place is None else self.fields[place]
        return value if isinstance(value, tuple) and not isinstance(value, Descriptor) else None

    def parts(self) -> Iterator["Descriptor"]:
        """The descriptor itself and all below it."""
        yield self
        for field in self.fields:
            if isinstance(field, Descriptor):
                yield from field.parts()

    def categories(self) -> set[str]:
        """Names of the syntax categories that it refers to."""
        return {
            ".".join(map(str, part.fields[0]))
            for part in self.parts()
            if part.constructor == "cat" and isinstance(part.fields[0], tuple)
        }


def read_descriptor(image: RuntimeImage, address: int) -> Descriptor | None:
    """The descriptor at an address, or None where there is something else."""
    return _read(image, address, _DEPTH)


def declared_descriptors(image: RuntimeImage) -> Iterator[tuple[str, Descriptor]]:
    """Symbol and descriptor of each declared constant, in the library's order.

    Parts of constants that the compiler lifted out are left out.
    """
    for symbol in image.data_symbols():
        if "___closed__" in symbol.name or symbol.name.endswith("_value"):
            continue
        address = image.pointer(symbol.address)
        descriptor = None if address is None else read_descriptor(image, address)
        if descriptor is not None:
            yield symbol.name, descriptor


def _read(image: RuntimeImage, address: int, depth: int) -> Descriptor | None:
    header = image.header(address)
    if depth == 0 or header is None or header.tag >= len(_CONSTRUCTORS):
        return None
    constructor, shape = _CONSTRUCTORS[header.tag]
    pointers = shape.replace("b", "")
    if header.fields != len(pointers):
        return None
    values = image.pointers(address, len(pointers))
    if values is None:
        return None
    fields: list[Name | str | int | Descriptor] = []
    for letter, value in zip(pointers, values, strict=True):
        field = _field(image, letter, value, depth - 1)
        if field is None or field == ():
            return None
        fields.append(field)
    if shape.endswith("b"):
        flag = image.byte_after_pointers(address, len(pointers))
        if flag is None:
            return None
        fields.append(flag)
    return Descriptor(constructor, tuple(fields))


def _field(
    image: RuntimeImage, letter: str, value: int, depth: int
) -> Name | str | int | Descriptor | None:
    if letter == "n":
        return image.lean_name(value)
    if letter == "s":
        return image.string(value)
    if letter == "i":
        return small_nat(value)
    return _read(image, value, depth)
