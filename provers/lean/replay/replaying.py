"""Replay: the declarations that a theorem rests on, added again through the kernel.

Only what modules hold as data is used. Each constant is added after those that it names. A
theorem of the frozen statement's type, whose proof is the submission's constant, is added last:
so the kernel itself compares the two types.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from provers.lean.replay.answers import Equality, Status
from provers.lean.replay.constants import (
    Axiom,
    Constant,
    Constructor,
    Definition,
    Inductive,
    Opaque,
    Quotient,
    Recursor,
    Signature,
    Theorem,
    expressions,
    is_replayable,
)
from provers.lean.replay.kernel import Kernel, KernelError
from provers.lean.replay.matching import match_types
from provers.lean.replay.olean import Module
from provers.lean.replay.terms import CONST, Name, Terms, shown

# The kernel computes or builds these by name, whatever an environment says they are. Where the
# base library has one, no module can declare it again; where it has none, no module may.
_KERNEL_NAMES: Final = {
    "Nat": "zero succ add sub mul div mod gcd pow log2 beq ble land lor xor shiftLeft shiftRight",
    "Bool": "true false",
    "String": "mk ofList",
    "Char": "mk ofNat",
    "List": "nil cons",
    "Lean": "reduceBool reduceNat ofReduceBool ofReduceNat",
    "Eq": "refl",
    "Quot": "mk lift ind",
    "eagerReduce": "",
}
KERNEL_NAMES: Final = frozenset(
    {(root, part) for root, parts in _KERNEL_NAMES.items() for part in parts.split()}
    | {(root,) for root in _KERNEL_NAMES}
)
# Names that the kernel gives what it makes while it checks.
_KERNEL_ROOTS: Final = frozenset({"_nested", "_kernel_fresh", "_ind_fresh"})
# Axioms that a proof may rest on, and all that the base library has.
ALLOWED_AXIOMS: Final[frozenset[Name]] = frozenset(
    {("propext",), ("Quot", "sound"), ("Classical", "choice")}
)
AXIOM_BITS: Final[dict[Name, int]] = {
    ("propext",): 1,
    ("Quot", "sound"): 2,
    ("Classical", "choice"): 4,
    ("sorryAx",): 8,
    # Markers of the code generator, which are unsafe, so that no theorem can use them.
    ("lcProof",): 16,
    ("lcUnreachable",): 32,
    ("lcAny",): 64,
    ("lcErased",): 128,
    ("lcVoid",): 256,
    ("Quot", "lcInv"): 512,
}
_MADE: Final = re.compile(r"match_\d+|_.*")
_CHECK: Final = "statement of the judge"


class Accepted(NamedTuple):
    """What the kernel took.

    Attributes:
        axioms: all that the constant rests on, sorted.
        equality: how the statement's type and the constant's are the same; None without statement.
    """

    axioms: tuple[str, ...]
    equality: Equality | None


class RejectedError(Exception):
    """The kernel does not take a constant or what it rests on.

    Attributes:
        reason: what is wrong.
        axioms: those that the constant rests on, if it came so far.
    """

    def __init__(self, reason: Status, text: str, axioms: tuple[str, ...] = ()) -> None:
        super().__init__(text)
        self.reason: Status = reason
        self.axioms = axioms


class Replay:
    """Replays constants of some modules over one environment; what was added stays."""

    def __init__(
        self,
        kernel: Kernel,
        terms: Terms,
        modules: Sequence[Module],
    ) -> None:
        """Nothing is read yet.

        Args:
            kernel: holds the base library.
            terms: the table that the modules fill.
            modules: a constant that several have must be the same in all.
        """
        self._kernel = kernel
        self._terms = terms
        self._modules = modules
        self._constants: dict[Name, Constant] = {}
        self._needs: dict[Name, frozenset[Name]] = {}
        # None for what the kernel took.
        self._outcomes: dict[Name, RejectedError | None] = {}
        self._checks = 0

    def accept(self, name: Name, frozen: Name | None, *, scope: str = "") -> Accepted:
        """Have the kernel check a constant with all that it rests on.

        Args:
            name: the constant.
            frozen: the theorem whose type it has to have; its own proof plays no part.
            scope: the namespace in which everything lies that it may need of the modules.

        Raises:
            RejectedError: it does not.
            DamagedError: a module cannot be read.
        """
        if not self._has(name):
            raise RejectedError("missing", f"there is no {shown(name)}")
        order = self._order(name)
        # Lean makes one auxiliary definition for equal matches, wherever they stand.
        foreign = [one for one in order if scope and one[0] != scope and not _is_made(one)]
        if foreign:
            raise RejectedError("missing", f"{shown(foreign[0])} is none of its own")
        axioms = self._axioms(order)
        self._check_axioms(axioms)
        for one in order:
            self._add(one)
        equality = None if frozen is None else self._compare(name, frozen)
        return Accepted(tuple(map(shown, axioms)), equality)

    def constant(self, name: Name) -> Constant:
        """The constant as the first module that has it holds it."""
        found = self._constants.get(name)
        if found is None:
            held = [m.constant(name) for m in self._modules if name in m.addresses]
            found = self._constants[name] = held[0]
            if any(other != found for other in held[1:]):
                text = f"{shown(name)} is not what the statement declares it to be"
                self._outcomes[name] = RejectedError("other-statement", text)
        return found

    def _has(self, name: Name) -> bool:
        return any(name in module.addresses for module in self._modules)

    def _order(self, *roots: Name) -> list[Name]:
        """The modules' constants that these rest on, each after those that it needs."""
        order: list[Name] = []
        state: dict[Name, bool] = {}
        stack: list[tuple[Name, bool]] = [(root, False) for root in reversed(roots)]
        while stack:
            name, done = stack.pop()
            if done:
                state[name] = True
                order.append(name)
                continue
            if name in state:
                # One that is still open needs itself, which the kernel refuses.
                continue
            state[name] = False
            stack.append((name, True))
            stack.extend((need, False) for need in sorted(self._needed(name), key=shown))
        return order

    def _needed(self, name: Name) -> frozenset[Name]:
        found = self._needs.get(name)
        if found is None:
            constant = self.constant(name)
            needs = self._terms.local_constants(expressions(constant))
            match constant:
                case Inductive():
                    # A block's types and constructors go to the kernel as one.
                    for one in constant.all:
                        inner = self.constant(one) if self._has(one) else None
                        if isinstance(inner, Inductive):
                            needs |= self._inner(inner)
                    needs -= {*constant.all}
                case Constructor():
                    needs.add(constant.inductive)
                case Recursor():
                    needs.update(constant.all)
                case Quotient() | Axiom() | Definition() | Theorem() | Opaque():
                    pass
            found = self._needs[name] = frozenset(n for n in needs if self._has(n) and n != name)
        return found

    def _inner(self, inductive: Inductive) -> set[Name]:
        """What the constructors of a type need, without the constructors themselves."""
        types: list[int] = [inductive.signature.type]
        for name in inductive.constructors:
            if self._has(name):
                types.append(self.constant(name).signature.type)
        return self._terms.local_constants(types)

    def _axioms(self, order: Sequence[Name], *places: int) -> list[Name]:
        """All axioms below these constants and expressions, sorted."""
        marks = self._terms.marks
        bits = 0
        for place in places:
            bits |= marks[place]
        found: list[Name] = []
        for name in order:
            constant = self.constant(name)
            own = [constant]
            if isinstance(constant, Axiom):
                found.append(name)
            if isinstance(constant, Inductive):
                own += self._block(constant)
            for one in own:
                for place in expressions(one):
                    bits |= marks[place]
        found += [axiom for axiom, bit in AXIOM_BITS.items() if bits & bit]
        return sorted(found, key=shown)

    def _block(self, inductive: Inductive) -> list[Constant]:
        """The types of a block and their constructors, which the kernel takes as one."""
        types = [self.constant(name) for name in inductive.all if self._has(name)]
        names = [c for one in types if isinstance(one, Inductive) for c in one.constructors]
        return [*types, *(self.constant(name) for name in names if self._has(name))]

    def _check_axioms(self, axioms: Sequence[Name], *, of_statement: bool = False) -> None:
        # A module's own axiom is never allowed, whatever it is called.
        refused = [a for a in axioms if a not in ALLOWED_AXIOMS or self._has(a)]
        if refused:
            what = "the statement" if of_statement else "it"
            text = f"{what} rests on {', '.join(map(shown, refused))}"
            reason: Status = "statement" if of_statement else "axioms"
            raise RejectedError(reason, text, tuple(map(shown, axioms)))

    def _add(self, name: Name) -> None:
        if name not in self._outcomes:
            try:
                self._add_new(name)
                self._outcomes[name] = None
            except RejectedError as error:
                self._outcomes[name] = error
        rejected = self._outcomes[name]
        if rejected is not None:
            raise rejected

    def _add_new(self, name: Name) -> None:
        constant = self.constant(name)
        _check_name(name)
        if not is_replayable(constant):
            raise RejectedError("kernel", f"{shown(name)} is unsafe or partial")
        try:
            match constant:
                case Definition() | Theorem() | Opaque() | Axiom():
                    self._kernel.add(constant)
                case Inductive():
                    self._add_block(constant)
                case Constructor() | Recursor() | Quotient():
                    self._compare_made(constant)
        except KernelError as error:
            reason: Status = "exhausted" if error.exhausted else "kernel"
            text = f"the kernel does not accept {shown(name)}: {error}"
            raise RejectedError(reason, text) from error

    def _add_block(self, inductive: Inductive) -> None:
        if self._kernel.has(inductive.signature.name):
            # Another type of the block has brought it.
            self._compare_made(inductive)
            return
        block: list[tuple[Inductive, list[Constructor]]] = []
        for name in inductive.all:
            one = self.constant(name) if self._has(name) else None
            if not isinstance(one, Inductive) or not is_replayable(one):
                raise RejectedError("kernel", f"{shown(name)} is no inductive type of its block")
            made = [self.constant(c) for c in one.constructors if self._has(c)]
            constructors = [c for c in made if isinstance(c, Constructor)]
            if len(constructors) != len(one.constructors):
                raise RejectedError("kernel", f"{shown(name)} lacks constructors")
            for new in (one.signature.name, *one.constructors):
                _check_name(new)
            block.append((one, constructors))
        self._kernel.add_inductive(block)
        self._compare_made(inductive)

    def _compare_made(self, constant: Inductive | Constructor | Recursor | Quotient) -> None:
        """What the kernel made by itself has to be what the module has under that name."""
        name = constant.signature.name
        made = self._kernel.find(name)
        if made != constant:
            raise RejectedError("kernel", f"{shown(name)} is not what the kernel makes of it")

    def _compare(self, name: Name, frozen: Name) -> Equality:
        """Add a theorem of the frozen type that the constant proves."""
        terms, kernel = self._terms, self._kernel
        if not self._has(frozen):
            raise RejectedError("statement", f"there is no {shown(frozen)}")
        wanted, found = self.constant(frozen).signature, self.constant(name).signature
        needs = self._terms.local_constants((wanted.type,))
        order = self._order(*sorted((n for n in needs if self._has(n)), key=shown))
        # A name that the statement takes from its imports must not be the submission's.
        home = next(module for module in self._modules if frozen in module.addresses)
        for need in order:
            if need not in home.addresses:
                text = f"{shown(need)} is none of the statement's own constants"
                raise RejectedError("other-statement", text)
        self._check_axioms(self._axioms(order, wanted.type), of_statement=True)
        for need in order:
            self._add(need)
        match = match_types(terms, wanted, found)
        self._checks += 1
        check: Name = (_CHECK, self._checks)
        proof = terms.expr((CONST, name, match.levels))
        try:
            signature = Signature(check, wanted.levels, wanted.type)
            kernel.add(Theorem(signature, proof, (check,)))
        except KernelError as error:
            if error.exhausted:
                raise RejectedError("exhausted", f"comparing the statements: {error}") from error
            text = f"{shown(name)} proves another statement"
            raise RejectedError("other-statement", text) from error
        return "terms" if match.equal else "definitional"


def _is_made(name: Name) -> bool:
    """Whether Lean made the constant for its own use, and no text can find it."""
    last = name[-1]
    return isinstance(last, str) and _MADE.fullmatch(last) is not None


def _check_name(name: Name) -> None:
    if name in KERNEL_NAMES or not name or name[0] in _KERNEL_ROOTS:
        raise RejectedError("kernel", f"the kernel knows {shown(name)} by its name")
