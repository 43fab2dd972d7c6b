"""Answers as JSON by schema, and the second call that turns free answers into such JSON.

The published evaluation reads every answer with a second call (Fujisawa et al., arXiv 2410.03117):
a model is given the answer alone, not the problem, and has to write its states as JSON by a schema
of the task's types. The words of the instruction here are this project's.
"""

from typing import Any

from procbench.label_types import LABEL_TYPES, StateType

EXTRACTION_INSTRUCTION = (
    "You extract data. The user shows an answer to a task that goes through a chain of states. "
    "Write the states that the answer claims as JSON of the given form: 'intermediate' is the list "
    "of the intermediate states in order, and 'final' is the final state. Take the states as they "
    "stand there, also where they seem wrong: add, correct and leave out nothing. The final state "
    "is not the last one of the list, unless the answer itself lists it there."
)
_TYPES: dict[StateType, dict[str, Any]] = {
    StateType.TEXT: {"type": "string"},
    StateType.INTEGER: {"type": "integer"},
    StateType.TEXTS: {"type": "array", "items": {"type": "string"}},
    StateType.INTEGERS: {"type": "array", "items": {"type": "integer"}},
}


def response_format(task_name: str) -> dict[str, Any]:
    """The field `response_format` of a request for answers to a task."""
    types = LABEL_TYPES[task_name]
    schema = {
        "type": "object",
        "properties": {
            "intermediate": {"type": "array", "items": _TYPES[types.intermediate]},
            "final": _TYPES[types.final],
        },
        "required": ["intermediate", "final"],
        "additionalProperties": False,
    }
    return {
        "type": "json_schema",
        "json_schema": {"name": f"{task_name}_states", "strict": True, "schema": schema},
    }


def extraction_messages(answer: str) -> list[dict[str, str]]:
    """The conversation of the second call."""
    return [
        {"role": "system", "content": EXTRACTION_INSTRUCTION},
        {"role": "user", "content": f"# Answer\n\n{answer}"},
    ]
