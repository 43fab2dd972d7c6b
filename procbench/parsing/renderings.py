"""Ways to write an answer down, all of which `parse_answer` reads back."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from procbench.scoring.score import Steps, prediction_steps
from workbench.errors import InputError


def render(prediction: Mapping[str, Any], rendering: str) -> str:
    """Write a prediction down.

    Args:
        prediction: {"intermediate", "final"} with states of a task's types.
        rendering: one of RENDERINGS.

    Raises:
        InputError: there is no such rendering.
        ScoringError: it is no prediction.
    """
    if rendering not in RENDERINGS:
        raise InputError(
            f"There is no rendering {rendering[:40]!r}.",
            remedy=f"There are {', '.join(RENDERINGS)}.",
        )
    return RENDERINGS[rendering](prediction_steps(prediction))


def _json(steps: Steps) -> str:
    return json.dumps(steps._asdict(), ensure_ascii=False)


def _ascii_json(steps: Steps) -> str:
    return json.dumps(steps._asdict(), indent=2)


def _python(steps: Steps) -> str:
    return repr(steps._asdict())


def _fenced(steps: Steps) -> str:
    return f"I went through the steps [1, 2, ..] one by one.\n\n```json\n{_json(steps)}\n```\nDone!"


def _sections(steps: Steps) -> str:
    final, states = (json.dumps(part, ensure_ascii=False) for part in (steps.final, steps[0]))
    return f"**Final state:** {final}\n\n**Intermediate states:**\n{states}\n"


def _numbered(steps: Steps) -> str:
    """All states in a numbered list, the final one last."""
    lines = [f"{place}. {_quoted(state)}" for place, state in enumerate(steps.states, 1)]
    return "Here is what I did:\n\n" + "\n".join(lines) + "\n"


def _headed_list(steps: Steps) -> str:
    lines = [f"{place}. {_quoted(state)}" for place, state in enumerate(steps.intermediate, 1)]
    listed = "\n".join(lines) or "none"
    return f"### Intermediate states\n\n{listed}\n\n### Final state\n\n{_quoted(steps.final)}\n"


def _quoted(state: Any) -> str:
    return json.dumps(state, ensure_ascii=False)


RENDERINGS: Mapping[str, Callable[[Steps], str]] = {
    "json": _json,
    "ascii json": _ascii_json,
    "python": _python,
    "fenced": _fenced,
    "sections": _sections,
    "numbered list": _numbered,
    "headed list": _headed_list,
}
