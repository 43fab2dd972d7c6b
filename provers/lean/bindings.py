"""Generates the Lean file that binds the native library's syntax to names of the base library.

    python -m provers.lean.bindings [--check]

The library carries parsers, macros and unexpanders of core Lean as compiled code and constants,
but no file that registers them. Each `@[extern "native"] opaque` declaration here resolves to the
native symbol of the same name, and an attribute registers it. `tokens.tsv`, for the scanner, lists
the signs and words that Lean's tokenizer knows. `--check` compares what would be written with what
lies in the repository and exits with 1 where they differ.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from provers.lean.descriptors import declared_descriptors
from provers.lean.native_tokens import read_tokens, tokens_text
from provers.lean.runtime import native_library
from provers.lean.runtime_image import Name, RuntimeImage

LIBRARY: Final = Path(__file__).parent / "library" / "Workbench"
SYNTAX_FILE: Final = LIBRARY / "Syntax.lean"
UNEXPANDERS_FILE: Final = LIBRARY / "Unexpanders.lean"
TABLE_FILE: Final = LIBRARY / "syntax.tsv"
TOKENS_FILE: Final = Path(__file__).parent / "tokens.tsv"

# Categories that syntax of Init is written in and that the native library does not make itself;
# in the `both` ones an identifier may be a keyword.
DECLARED_CATEGORIES: Final = {
    "binderPred": False,
    "conv": True,
    "discharger": True,
    "rawStx": False,
    "rcasesPat": False,
    "rintroPat": False,
}
NATIVE_CATEGORIES: Final = ("term", "command", "tactic", "attr", "stx", "level", "prec", "prio")

# The namespaces whose syntax is bound, and the category of what is in them where the node's own
# name does not begin with it.
_NAMESPACES: Final = {
    "": None,
    "Lean": None,
    "Lean.Attr": "attr",
    "Lean.Parser": None,
    "Lean.Parser.Attr": "attr",
    "Lean.Parser.Command": "command",
    "Lean.Parser.Syntax": None,
    "Lean.Parser.Tactic": "tactic",
    "Lean.Parser.Tactic.Conv": "conv",
    "Lean.Parser.Tactic.SolveByElim": None,
    "Lean.Parser.Tactic.rcasesPat": "rcasesPat",
    "Lean.Parser.Tactic.rintroPat": "rintroPat",
    "Lean.Elab.Tactic.Ext": "tactic",
    "List": None,
}
_PREFIXES: Final = (
    "binderPred",
    "command",
    "conv",
    "prec",
    "prio",
    "stx",
    "tactic",
    "term",
)
_CATEGORY_OF: Final = {
    "Lean.Parser.Syntax.addPrec": "prec",
    "Lean.Parser.Syntax.addPrio": "prio",
    "Lean.Parser.Syntax.exact?": "term",
    "Lean.Parser.Syntax.subPrec": "prec",
    "Lean.Parser.Syntax.subPrio": "prio",
    "Lean.Parser.Tactic.Conv.conv": "tactic",
    "Lean.calc": "term",
    "Lean.calcTactic": "tactic",
    "Lean.cdot": "tactic",
    "Lean.deprecated": "attr",
    "Lean.guardMsgsCmd": "command",
    "Lean.reduceCmd": "command",
    "Lean.solveTactic": "tactic",
    "boolIfThenElse": "term",
    "coeFunNotation": "term",
    "coeNotation": "term",
    "coeSortNotation": "term",
    "rawNatLit": "term",
}
# Syntax of program verification, solvers and tools that the base library has no theory for, and
# what would let a proof run code or change how other text is read.
_LEFT_OUT: Final = re.compile(
    r"""
    Lean\.Parser\.Tactic\.(m(?!atch).*|tacticMvcgen.*|bv.*|tacticBv.*|vcgen.*|grind.*|sym|lia|cutsat
        |grobner|sleep|dbgTrace|nativeDecide|runTac|attemptAll.*|try.*|firstPar|impossible|frameAlt
        |invariant.*|vc.*|anchor|cbv|decide_cbv|suggestions|as_aux_lemma)
    | Lean\.Parser\.Tactic\.Conv\.cbv
    | Lean\.Parser\.Attr\.(grind.*|lia.*|cbv.*|spec|seval.*)
    | Lean\.Parser\.Command\.(?!classAbbrev).*
    | Lean\.Parser\.(command.*|.*Cmd|grind.*|cbv.*|simprocPattern.*|reset.*|check.*)
    | Lean\.(command.*|run.*|byElab|include.*|doElem.*|termM!.*|termMacro.*|termThrow.*|modCast
        |termRegister.*|builtin.*|test.*|set.*|info.*|guardPanicCmd|withAnnotate.*|termEval.*)
    | command.* | termPrintln.* | termS!.* | doElem.* | term%\[.*
    """,
    re.VERBOSE,
)


class Parser(NamedTuple):
    """A syntax descriptor to bind; `category` is None for a part of others."""

    name: Name
    category: str | None
    trailing: bool


class Function(NamedTuple):
    """A macro or an unexpander to bind, and what it is registered for."""

    name: Name
    target: Name


class Bindings(NamedTuple):
    """All that is bound, each list sorted by name."""

    parsers: list[Parser]
    macros: list[Function]
    unexpanders: list[Function]


def read_bindings(image: RuntimeImage) -> Bindings:
    """Choose what to bind from the native library."""
    parsers = sorted(set(_parsers(image)), key=lambda parser: text(parser.name))
    kinds = {"_".join(map(str, parser.name)): parser.name for parser in parsers}
    macros: list[Function] = []
    unexpanders: list[Function] = []
    for symbol in image.function_symbols():
        found = _auxiliary(symbol.name)
        if found is None or not found.module.startswith("Init_"):
            continue
        if found.role == "unexpand":
            constant = tuple(found.target.split("_"))
            if ".".join(constant) in UNEXPANDED:
                unexpanders.append(Function(found.name, constant))
        elif found.target in kinds:
            macros.append(Function(found.name, kinds[found.target]))
    unexpanders += [Function((name,), target) for name, target in _HAND_WRITTEN.items()]
    return Bindings(parsers, sorted(macros, key=_order), sorted(unexpanders, key=_order))


# Constants that the base library defines and that print by a notation.
_NOTATION: Final = """
    And BEq.beq Bool.and Bool.not Bool.or Complement.complement Dvd.dvd
    EmptyCollection.emptyCollection Eq Function.comp GE.ge GT.gt HAdd.hAdd HAnd.hAnd
    HAppend.hAppend HDiv.hDiv HEq HMod.hMod HMul.hMul HOr.hOr HPow.hPow HSMul.hSMul
    HShiftLeft.hShiftLeft HShiftRight.hShiftRight HSub.hSub HXor.hXor HasSubset.Subset Iff
    Inter.inter Inv.inv LE.le LT.lt List.cons Membership.mem Ne Neg.neg Not Or Prod SDiff.sdiff
    Union.union bne
"""
UNEXPANDED: Final = frozenset(_NOTATION.split())
_HAND_WRITTEN: Final[dict[str, Name]] = {
    "unexpandExists": ("Exists",),
    "unexpandIte": ("ite",),
    "unexpandListCons": ("List", "cons"),
    "unexpandListNil": ("List", "nil"),
    "unexpandProdMk": ("Prod", "mk"),
    "unexpandSubtype": ("Subtype",),
    "unexpandUnit": ("Unit", "unit"),
}


class _Auxiliary(NamedTuple):
    name: Name
    module: str
    role: str
    target: str


def text(name: Name) -> str:
    """The name as Lean source writes it."""
    return ".".join(
        part if isinstance(part, str) and _PLAIN.fullmatch(part) else f"«{part}»" for part in name
    )


_PLAIN: Final = re.compile(r"(?!(?:match|show|open|end|if|then|else)$)[A-Za-z_][A-Za-z0-9_']*[?!]?")


def category_of(kind: Name) -> str | None:
    """The syntax category of a node, or None for a part of other syntax."""
    whole = ".".join(map(str, kind))
    namespace = ".".join(map(str, kind[:-1]))
    if whole in _CATEGORY_OF:
        return _CATEGORY_OF[whole]
    if fixed := _NAMESPACES[namespace]:
        return fixed
    last = str(kind[-1])
    return next((prefix for prefix in _PREFIXES if last.startswith(prefix)), None)


def demangle(symbol: str) -> str:
    """One component of a mangled name in clear: `__` is `_`, `_xHH` and `_uHHHH` a character."""
    return re.sub(
        "__|_x([0-9a-f]{2})|_u([0-9a-f]{4})",
        lambda found: "_" if found[0] == "__" else chr(int(found[1] or found[2], 16)),
        symbol,
    )


def syntax_text(bindings: Bindings) -> str:
    """The Lean file of parsers and macros."""
    return "\n".join(_syntax_lines(bindings)) + "\n"


def unexpanders_text(bindings: Bindings) -> str:
    """The Lean file of unexpanders; it comes after the constants that they print."""
    return "\n".join(_unexpander_lines(bindings)) + "\n"


def table_text(bindings: Bindings) -> str:
    """The table of what is bound: what it is, its name, its category or what it is for."""
    rows = ["what\tname\tfor"]
    rows += [f"parser\t{text(p.name)}\t{p.category or 'part'}" for p in bindings.parsers]
    rows += [f"macro\t{text(f.name)}\t{text(f.target)}" for f in bindings.macros]
    rows += [f"unexpander\t{text(f.name)}\t{text(f.target)}" for f in bindings.unexpanders]
    return "\n".join(rows) + "\n"


def main() -> int:
    """Write or check the generated files; gives the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    options = parser.parse_args()
    image = RuntimeImage(native_library())
    bindings = read_bindings(image)
    kinds = {bound.name for bound in bindings.parsers}
    files = {
        SYNTAX_FILE: syntax_text(bindings),
        UNEXPANDERS_FILE: unexpanders_text(bindings),
        TABLE_FILE: table_text(bindings),
        TOKENS_FILE: tokens_text(read_tokens(image, kinds, LIBRARY)),
    }
    if options.check:
        return int(any(path.read_text("utf-8") != content for path, content in files.items()))
    for path, content in files.items():
        path.write_text(content, "utf-8")
    return 0


def _parsers(image: RuntimeImage) -> Iterator[Parser]:
    known = {*NATIVE_CATEGORIES, *DECLARED_CATEGORIES}
    for _, descriptor in declared_descriptors(image):
        kind = descriptor.kind
        if kind is None or ".".join(map(str, kind[:-1])) not in _NAMESPACES:
            continue
        if _LEFT_OUT.fullmatch(".".join(map(str, kind))) or not descriptor.categories() <= known:
            continue
        part = descriptor.constructor == "nodeWithAntiquot"
        category = None if part else category_of(kind)
        yield Parser(kind, category, descriptor.constructor == "trailingNode")


def _auxiliary(symbol: str) -> _Auxiliary | None:
    start = symbol.find("__aux__")
    if start < 2 or symbol.endswith("___boxed"):
        return None
    namespace = symbol[2 : start - 1] if start > 2 else ""
    component = demangle(symbol[start:])
    found = re.fullmatch(r"_aux_(.*?)___(macroRules|unexpand)_(.*)_\d+", component)
    if found is None or "_private" in namespace:
        return None
    name = (*(namespace.split("_") if namespace else ()), component)
    return _Auxiliary(name, *found.groups())


def _order(function: Function) -> tuple[str, int]:
    head, _, number = str(function.name[-1]).rpartition("_")
    return text((*function.name[:-1], head)), int(number) if number.isdigit() else 0


def _head(imported: str) -> Iterator[str]:
    yield from (
        "prelude",
        f"import Workbench.{imported}",
        "/-! Made by `python -m provers.lean.bindings` from the native library: see `syntax.tsv`",
        "-/",
        "set_option linter.all false",
        "",
    )


def _syntax_lines(bindings: Bindings) -> Iterator[str]:
    yield from _head("Prelude")
    for category, both in DECLARED_CATEGORIES.items():
        yield f"declare_syntax_cat {category}{' (behavior := both)' if both else ''}"
    for parser in bindings.parsers:
        kind = "Trailing" if parser.trailing else ""
        yield (
            f'@[extern "native"] opaque {text(parser.name)} : Lean.{kind}ParserDescr := .symbol ""'
        )
    for parser in bindings.parsers:
        if parser.category:
            yield f"attribute [{parser.category}_parser] {text(parser.name)}"
    for function in bindings.macros:
        name = text(function.name)
        yield f'@[extern "native"] opaque {name} : Lean.Macro := Lean.Macro.standIn'
        yield f"attribute [macro {text(function.target)}] {name}"


def _unexpander_lines(bindings: Bindings) -> Iterator[str]:
    yield from _head("Notation")
    for function in bindings.unexpanders:
        name = text(function.name)
        yield (
            f'@[extern "native"] opaque {name} : Lean.PrettyPrinter.Unexpander'
            " := Lean.PrettyPrinter.unexpanderStandIn"
        )
        yield f"attribute [app_unexpander {text(function.target)}] {name}"


if __name__ == "__main__":
    sys.exit(main())
