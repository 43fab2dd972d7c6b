"""The runs of Lean on one plain file, and what they cost together."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from provers.lean.file_layout import Range
from provers.lean.judge import SUBMISSION
from provers.lean.toolchain import LeanRun, Limits, Message, ReplayRun, Toolchain

# Lean names each command where it stands.
_TRACE: Final = "set_option trace.Elab.command true set_option Elab.async false\n"
_TRACED: Final = "[Elab.command]"


class FileRuns:
    """Compiles texts of one file, and replays what they leave; lines are those of the texts.

    Args:
        toolchain: runs Lean.
        limits: of each run.
        header: goes before each text.
        folder: for the compiled module, which each run makes anew.
    """

    def __init__(self, toolchain: Toolchain, limits: Limits, header: str, folder: Path) -> None:
        self._toolchain = toolchain
        self._limits = limits
        self._header = header
        self.head = header.count("\n")
        """Lines of the header, by which the places of a module are further down."""
        self.olean = folder / f"{SUBMISSION}.olean"
        self.seconds = 0.0
        self.peak_mb = 0.0

    def compile(self, text: str) -> tuple[LeanRun, list[Message]]:
        """Compile a text; gives its messages apart, with the lines of the text."""
        self.olean.unlink(missing_ok=True)
        run = self._toolchain.run(
            self._header + text, limits=self._limits, module=SUBMISSION, olean=self.olean
        )
        self._count(run)
        return run, list(lowered(run.messages, -self.head))

    def traced(self, text: str) -> tuple[LeanRun, list[Range]]:
        """Where the commands stand that Lean ends, the outermost ones; none if it does not say."""
        run, messages = self.compile(_TRACE + text)
        found = sorted(
            {
                Range((m.line, m.column), (m.end_line, m.end_column))
                for m in lowered(messages, -1)
                if m.text.startswith(_TRACED)
                and m.line > 0
                and m.end_line
                and m.end_column is not None
            },
            key=lambda one: (one.start, (-one.end[0], -one.end[1])),
        )
        outer: list[Range] = []
        for one in found:
            if not outer or one.start >= outer[-1].end:
                outer.append(one)
        return run, outer

    def replay(self) -> ReplayRun:
        """Replay all theorems of the module that was compiled last."""
        replay = self._toolchain.replay(
            (self.olean,), None, header=self._header, limits=self._limits
        )
        self._count(replay)
        return replay

    def _count(self, run: LeanRun | ReplayRun) -> None:
        self.seconds += run.seconds
        self.peak_mb = max(self.peak_mb, run.peak_mb)


def lowered(messages: Sequence[Message], lines: int) -> tuple[Message, ...]:
    """The messages, that many lines further down."""
    return tuple(
        m._replace(line=m.line + lines, end_line=None if m.end_line is None else m.end_line + lines)
        for m in messages
    )
