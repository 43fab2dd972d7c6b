"""Several submissions a run of Lean: a quick way to "proved", and to nothing else.

Statements go into one module, plain submissions into another, each in a namespace of its own, and
each theorem is replayed and compared with its own statement, as the judge does for one submission.
What is not found proved here has to be judged alone. So a group cannot cost a submission anything,
and what one of them does to another at most sends both to be judged alone: replay and comparison
happen in a process that ran none of them.
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

from provers.lean.judge import STRICTEST, Judge, Prepared, Verdict, verdict_on
from provers.lean.replay.answers import Target
from provers.lean.rules import FROZEN_PART, review, searches
from provers.lean.scanner import scan
from provers.lean.scratch import scratch_folder
from provers.lean.statement import StatementError, quoted
from provers.lean.toolchain import LeanRun, Message, ReplayRun

# A group that does not end soon holds one that never will.
GROUP_SECONDS: Final = 20.0
_MOST_CHARACTERS: Final = 20_000
_STATEMENTS: Final = "Statements"
_SUBMISSIONS: Final = "Submissions"
# Words of commands that reach beyond one theorem, or of ways to name what lies outside.
_OUTWARD: Final = frozenset(
    word
    for line in (
        "private protected noncomputable nonrec open namespace section mutual end variable",
        "universe set_option attribute local include omit seal unseal def abbrev instance",
        "inductive coinductive structure class example opaque export deriving unif_hint alias",
        "notation notation3 infix infixl infixr prefix postfix",
    )
    for word in line.split()
)
# Those that a scope ends again.
_SCOPED: Final = frozenset({"open", "set_option"})


class _Item(NamedTuple):
    """A submission by its place among all; `part` names its frozen statement, shared by equals."""

    place: int
    prepared: Prepared
    part: str
    header: str

    @property
    def scope(self) -> str:
        return f"Together {self.place}"

    @property
    def namespace(self) -> str:
        return quoted(self.scope)


class _Block(NamedTuple):
    """Lines of a module, and the places of those that are out if Lean finds an error there."""

    owners: frozenset[int]
    text: str


class _Compiled(NamedTuple):
    items: list[_Item]
    run: LeanRun
    starts: dict[int, int]


def judge_together(judge: Judge, pairs: Sequence[tuple[str, str]]) -> list[Verdict | None]:
    """Verdicts of those that are found proved in common runs, the same as when judged alone.

    Args:
        judge: gives toolchain and limits.
        pairs: statements and submissions.

    Returns:
        A verdict, always "proved", or None for what has to be judged alone.
    """
    found: list[Verdict | None] = [None] * len(pairs)
    # What imports less is judged with what imports as little: a larger library proves more.
    by_header: dict[str, list[_Item]] = {}
    for item in _plain_items(judge, pairs):
        by_header.setdefault(item.header, []).append(item)
    for items in by_header.values():
        for place, verdict in _judged(judge, items):
            found[place] = verdict
    return found


def _judged(judge: Judge, items: Sequence[_Item]) -> Iterator[tuple[int, Verdict]]:
    """The places of those that are found proved, with their verdicts."""
    with tempfile.TemporaryDirectory(prefix="together-", dir=scratch_folder()) as name:
        statements, submissions = (Path(name) / f"{m}.olean" for m in (_STATEMENTS, _SUBMISSIONS))
        first = _compile(judge, _STATEMENTS, statements, items, _statement_blocks)
        if first is None:
            return
        second = _compile(judge, _SUBMISSIONS, submissions, first.items, _submission_blocks)
        if second is None:
            return
        replay = _replay(judge, second.items, (statements, submissions))
    if replay.outcome != "finished":
        return
    seconds = (first.run.seconds + second.run.seconds + replay.seconds) / len(second.items)
    peak_mb = max(first.run.peak_mb, second.run.peak_mb, replay.peak_mb)
    provenance = judge.provenance()
    for item, result in zip(second.items, replay.results, strict=True):
        messages = _messages(second, item)
        if result.status == "accepted" and messages is not None:
            verdict = Verdict("error", None, (), messages, seconds, peak_mb, provenance=provenance)
            yield item.place, verdict_on(verdict, result)


def _plain_items(judge: Judge, pairs: Sequence[tuple[str, str]]) -> Iterator[_Item]:
    parts: dict[str, str] = {}
    for place, (statement, submission) in enumerate(pairs):
        try:
            prepared = judge.prepare(statement, submission)
        except StatementError:
            continue
        if isinstance(prepared, Prepared) and _is_plain(prepared, embedded=judge.embedded):
            part = parts.setdefault(prepared.frozen.frozen(), f"{FROZEN_PART} {place}")
            yield _Item(place, prepared, part, judge.header(prepared))


def _is_plain(prepared: Prepared, *, embedded: bool) -> bool:
    """Whether a submission and its statement are theorems alone, which touch nothing else."""
    preamble = prepared.frozen.preamble
    text = (prepared.front + prepared.text).removeprefix(preamble)
    if len(text) > _MOST_CHARACTERS or not _only_opens(preamble):
        return False
    tokens = scan(text, embedded=embedded).tokens
    for token, follower in pairwise((*tokens, None)):
        if token is None:
            break
        opens = token.text == "@" and follower is not None and follower.text == "["
        named = token.quoted or token.parts[:1] == ("_root_",)
        if opens or named or searches(token) or token.text == "#" or token.keyword in _OUTWARD:
            return False
    kinds = {d.keyword for d in review(text, embedded=embedded).declarations}
    return kinds <= {"theorem", "lemma"} and all(len(name) == 1 for name in prepared.names)


def _only_opens(preamble: str) -> bool:
    """Whether a preamble opens namespaces and sets options alone, which ends with its scope."""
    tokens = scan(preamble).tokens
    first = tokens[0].keyword if tokens else "open"
    return first in _SCOPED and all(
        token.kind in {"word", "number"}
        and (token.keyword not in _OUTWARD or token.keyword in _SCOPED)
        and token.keyword != "in"
        for token in tokens
    )


def _statement_blocks(items: Sequence[_Item]) -> list[_Block]:
    texts = {item.part: f"section\n{item.prepared.frozen.frozen(item.part)}end\n" for item in items}
    owners = {part: frozenset(i.place for i in items if i.part == part) for part in texts}
    return [_Block(frozenset(), STRICTEST), *(_Block(owners[part], texts[part]) for part in texts)]


def _submission_blocks(items: Sequence[_Item]) -> list[_Block]:
    blocks: list[_Block] = []
    declared: dict[str, set[int]] = {}
    for item in items:
        text = item.prepared.front + item.prepared.text
        lines = f"namespace {item.namespace}\n{text}\nend {item.namespace}\n"
        blocks.append(_Block(frozenset({item.place}), lines))
        for (name,) in item.prepared.names:
            declared.setdefault(name, set()).add(item.place)
    # Alone, a name that the library has already could not be declared.
    for name, places in declared.items():
        blocks.append(_Block(frozenset(places), f"theorem {quoted(name)} : True := trivial\n"))
    return blocks


def _compile(
    judge: Judge,
    module: str,
    olean: Path,
    items: Sequence[_Item],
    blocks_of: Callable[[Sequence[_Item]], list[_Block]],
) -> _Compiled | None:
    """Compile a module of many, and once more without those that have errors in it."""
    limits = judge.limits._replace(seconds=min(judge.limits.seconds, GROUP_SECONDS))
    for _ in range(2):
        if len(items) < 2:
            return None
        blocks = blocks_of(items)
        text = items[0].header
        starts: dict[int, int] = {}
        owners: dict[int, frozenset[int]] = {}
        for block in blocks:
            first = text.count("\n") + 1
            text += block.text
            owners.update(dict.fromkeys(range(first, text.count("\n") + 1), block.owners))
            if len(block.owners) == 1:
                starts.setdefault(min(block.owners), first)
        run = judge.toolchain.run(text, limits=limits, module=module, olean=olean)
        lines = {message.line for message in run.messages if message.severity == "error"}
        if run.outcome != "finished" or not all(owners.get(line) for line in lines):
            return None
        if not lines:
            whole = run.exit_code == 0 and olean.is_file()
            return _Compiled(list(items), run, starts) if whole else None
        out = {place for line in lines for place in owners[line]}
        items = [item for item in items if item.place not in out]
    return None


def _replay(judge: Judge, items: Sequence[_Item], modules: Sequence[Path]) -> ReplayRun:
    targets = [
        Target(
            (item.scope, *item.prepared.constant),
            item.prepared.frozen.frozen_constant(item.part),
            item.scope,
        )
        for item in items
    ]
    return judge.toolchain.replay(modules, targets, header=items[0].header, limits=judge.limits)


def _messages(compiled: _Compiled, item: _Item) -> tuple[Message, ...] | None:
    """The submission's own messages as they are when it is alone; None if they tell otherwise."""
    start = compiled.starts[item.place]
    front = item.prepared.front
    last = start + 1 + (front + item.prepared.text).count("\n")
    own = [m for m in compiled.run.messages if start <= m.line <= last + 1]
    if any("Together" in message.text for message in own):
        return None
    return item.prepared.own_messages(own, start + front.count("\n"))
