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
# The first two compile at the same time; the third, of `conv` and of what stands within `grind`, is
# not needed by the library itself and compiles beside other modules.
SYNTAX_FILE: Final = LIBRARY / "Syntax.lean"
TACTICS_FILE: Final = LIBRARY / "SyntaxTactics.lean"
INNER_FILE: Final = LIBRARY / "SyntaxInner.lean"
SYNTAX_FILES: Final = {
    SYNTAX_FILE: "Prelude",
    TACTICS_FILE: "Prelude",
    INNER_FILE: "SyntaxTactics",
}
UNEXPANDERS_FILE: Final = LIBRARY / "Unexpanders.lean"
TABLE_FILE: Final = LIBRARY / "syntax.tsv"
TOKENS_FILE: Final = Path(__file__).parent / "tokens.tsv"

# Categories that syntax of Init is written in and that the native library does not make itself;
# in the `both` ones an identifier may be a keyword.
DECLARED_CATEGORIES: Final = {
    "binderPred": False,
    "conv": True,
    "discharger": True,
    "grind": True,
    "grind_filter": True,
    "grind_mod": True,
    "grind_ref": False,
    "rawStx": False,
    "rcasesPat": False,
    "rintroPat": False,
}
# The file of what is in a category, where it is not the first; the syntax of attributes uses
# that of tactics.
_FILE_OF: Final = {
    **dict.fromkeys(("attr", "discharger", "rawStx", "rcasesPat", "rintroPat"), TACTICS_FILE),
    **dict.fromkeys(("grind", "grind_filter", "grind_mod", "grind_ref", "tactic"), TACTICS_FILE),
    "conv": INNER_FILE,
}
NATIVE_CATEGORIES: Final = ("term", "command", "tactic", "attr", "stx", "level", "prec", "prio")

# The namespaces whose syntax is bound, and the category of what is in them where the node's own
# name does not begin with it.
_NAMESPACES: Final = {
    "": None,
    "BitVec": None,
    "Bool": None,
    "Lean": None,
    "Lean.Attr": "attr",
    "Lean.Parser": None,
    "Lean.Parser.Attr": "attr",
    "Lean.Parser.Command": "command",
    "Lean.Parser.Syntax": None,
    "Lean.Parser.Tactic": "tactic",
    "Lean.Parser.Tactic.Conv": "conv",
    "Lean.Parser.Tactic.Grind": "grind",
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
# Syntax whose category the names tell more closely than the namespace does; the modifiers of the
# attribute `grind` are parts of other syntax and a category at once.
_CLOSER: Final = {
    re.compile(r"Lean\.Parser\.Attr\.grind(?!Gen$|Mod$)[A-Z].*"): "grind_mod",
    re.compile(r"Lean\.Parser\.Tactic\.Grind\.grind_filter.*"): "grind_filter",
    re.compile(r"Lean\.Parser\.Tactic\.Grind\.grind_ref_.*"): "grind_ref",
}
# Syntax of program verification, solvers and tools that the base library has no theory for, and
# what would let a proof run code or change how other text is read. `<=` and `>=` are read by the
# syntax of `≤` and `≥`: with syntax of their own besides, each use of them would be ambiguous.
_LEFT_OUT: Final = re.compile(
    r"""
    Lean\.Parser\.Tactic\.(m(?!atch).*|tacticMvcgen.*|bv.*|tacticBv.*|vcgen.*|sym|sleep
        |dbgTrace|nativeDecide|runTac|attemptAll.*|try.*|firstPar|impossible|frameAlt|invariant.*|vc.*|anchor|cbv|decide_cbv|suggestions|as_aux_lemma)
    | Lean\.Parser\.Tactic\.Conv\.cbv
    | Lean\.Parser\.Tactic\.Grind\.(bv.*|sym.*|vcgen|sorry|grindAdmit|withAnnotateState|setOption
        |.*Trace)
    | Lean\.Parser\.Attr\.(cbv.*|spec|seval.*)
    | Lean\.Parser\.Command\.(?!classAbbrev).*
    | Lean\.Parser\.(command.*|.*Cmd|grind.*|cbv.*|simprocPattern.*|reset.*|check.*)
    | Lean\.(command.*|run.*|byElab|include.*|doElem.*|termM!.*|termMacro.*|termThrow.*|modCast
        |termRegister.*|builtin.*|test.*|set.*|info.*|guardPanicCmd|withAnnotate.*|termEval.*)
    | command.* | termPrintln.* | termS!.* | doElem.* | term%\[.* | BitVec\.term__\#'__
    | term_[<>]=_
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
    unexpanders += [Function(name, target) for name, target in _HAND_WRITTEN.items()]
    return Bindings(parsers, sorted(macros, key=_order), sorted(unexpanders, key=_order))


# Constants that the base library defines and that print by a notation.
_NOTATION: Final = """
    And BEq.beq Bind.bind Bool.and Bool.not Bool.or Bool.xor Complement.complement Dvd.dvd
    EmptyCollection.emptyCollection Eq Function.comp Functor.map GE.ge GT.gt HAdd.hAdd HAnd.hAnd
    HAppend.hAppend HDiv.hDiv HEq HMod.hMod HMul.hMul HOr.hOr HPow.hPow HSMul.hSMul
    HShiftLeft.hShiftLeft HShiftRight.hShiftRight HSub.hSub HXor.hXor HasEquiv.Equiv
    HasSubset.Subset Iff
    Inter.inter Inv.inv LE.le LT.lt List.IsInfix List.IsPrefix List.IsSuffix List.Perm
    List.Sublist List.cons Membership.mem Ne Neg.neg Not Or Prod SDiff.sdiff
    Sum Union.union bne
"""
UNEXPANDED: Final = frozenset(_NOTATION.split())
_HAND_WRITTEN: Final[dict[Name, Name]] = {
    ("BitVec", "unexpandBitVecOfNat"): ("BitVec", "ofNat"),
    ("unexpandArrayEmpty",): ("Array", "empty"),
    ("unexpandExists",): ("Exists",),
    ("unexpandGetElem",): ("GetElem", "getElem"),
    ("unexpandGetElem!",): ("GetElem?", "getElem!"),
    ("unexpandGetElem?",): ("GetElem?", "getElem?"),
    ("unexpandIte",): ("ite",),
    ("unexpandListCons",): ("List", "cons"),
    ("unexpandListNil",): ("List", "nil"),
    ("unexpandListToArray",): ("List", "toArray"),
    ("unexpandPSigma",): ("PSigma",),
    ("unexpandProdMk",): ("Prod", "mk"),
    ("unexpandSigma",): ("Sigma",),
    ("unexpandSubtype",): ("Subtype",),
    ("unexpandUnit",): ("Unit", "unit"),
}
# Modules that define the constants which print by a notation.
_UNEXPANDED_MODULES: Final = (
    "Notation",
    "Array",
    "BitVec",
    "Bool",
    "GetElem",
    "ListRelations",
    "Monad",
    "WellFounded",
)


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
    if closer := next((name for names, name in _CLOSER.items() if names.fullmatch(whole)), None):
        return closer
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


def syntax_text(bindings: Bindings, file: Path) -> str:
    """One of the Lean files of parsers and macros."""
    return "\n".join(_syntax_lines(bindings, file)) + "\n"


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
        **{path: syntax_text(bindings, path) for path in SYNTAX_FILES},
        UNEXPANDERS_FILE: unexpanders_text(bindings),
        TABLE_FILE: table_text(bindings),
        TOKENS_FILE: tokens_text(read_tokens(image, kinds, LIBRARY.parent)),
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
        category = category_of(kind)
        if part and category != "grind_mod":
            category = None
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


def _head(*imported: str) -> Iterator[str]:
    yield from (
        "prelude",
        *(f"import Workbench.{module}" for module in imported),
        "/-! Made by `python -m provers.lean.bindings` from the native library: see `syntax.tsv`",
        "-/",
        "set_option linter.all false",
        "",
    )


def _syntax_lines(bindings: Bindings, file: Path) -> Iterator[str]:
    yield from _head(SYNTAX_FILES[file])
    for category, both in DECLARED_CATEGORIES.items():
        if _FILE_OF.get(category, SYNTAX_FILE) == file:
            yield f"declare_syntax_cat {category}{' (behavior := both)' if both else ''}"
    parsers = [parser for parser in bindings.parsers if _file_of(parser) == file]
    registered: dict[str, list[str]] = {}
    for parser in parsers:
        kind = "Trailing" if parser.trailing else ""
        name = text(parser.name)
        yield f'@[extern "native"] opaque {name} : Lean.{kind}ParserDescr := .symbol ""'
        if parser.category:
            registered.setdefault(parser.category, []).append(name)
    # One command for many names takes less time than many commands.
    for category, names in registered.items():
        yield f"attribute [{category}_parser]"
        yield from (f"  {name}" for name in names)
    kinds = {parser.name for parser in parsers}
    for function in bindings.macros:
        if function.target in kinds:
            name = text(function.name)
            yield f'@[extern "native"] opaque {name} : Lean.Macro := Lean.Macro.standIn'
            yield f"attribute [macro {text(function.target)}] {name}"


def _file_of(parser: Parser) -> Path:
    if "Conv" in parser.name or "Grind" in parser.name:
        return INNER_FILE
    if parser.category is None:
        return TACTICS_FILE if "Tactic" in parser.name or "Attr" in parser.name else SYNTAX_FILE
    return _FILE_OF.get(parser.category, SYNTAX_FILE)


def _unexpander_lines(bindings: Bindings) -> Iterator[str]:
    yield from _head(*_UNEXPANDED_MODULES)
    for function in bindings.unexpanders:
        name = text(function.name)
        yield (
            f'@[extern "native"] opaque {name} : Lean.PrettyPrinter.Unexpander'
            " := Lean.PrettyPrinter.unexpanderStandIn"
        )
        yield f"attribute [app_unexpander {text(function.target)}] {name}"


if __name__ == "__main__":
    sys.exit(main())
