"""One answer to one item: prompt, truth and prediction step by step, and what the model wrote."""

import json
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from app.chains.samples import task_title
from app.charts import csv, save_buttons
from app.tables import NO_VALUE
from app.text import plain, show_text
from procbench.browsing import Body, StepLine, read_body, step_lines

# Seen on light and on dark alike.
_ERROR = "background-color: rgba(213, 94, 0, 0.18)"
_FIRST = "background-color: rgba(213, 94, 0, 0.45); font-weight: bold"


def show_answer(folder: Path, row: dict[str, Any], *, name: str) -> None:
    """Show what a sample is, its steps and its raw answer.

    Args:
        folder: of the run.
        row: of `procbench.browsing.list_samples`.
        name: unique on the page.

    Raises:
        InputError: the texts of the run are missing or broken.
    """
    body = read_body(folder, row["row"], row["problem_name"], row["sample"])
    st.markdown(f"**{plain(row['model'])}** · {plain(verdict_of(row))}")
    if body.message:
        st.warning(plain(body.message), icon=":material/warning:")
    lines = step_lines(body)
    table = step_rows(lines)
    st.dataframe(
        _marked(table),
        hide_index=True,
        height=min(36 * (len(table) + 1) + 4, 520),
        placeholder=NO_VALUE,
        key=f"table-{name}-steps",
        column_config={"step": st.column_config.TextColumn(width="small")},
        alt="Truth and prediction step by step",
    )
    words, menu = st.columns([6, 1])
    words.caption(
        "Truth and prediction, aligned; ◀ marks the first error. *Follows* tells whether a state "
        "follows by the procedure from the model's own state before it."
    )
    with menu:
        save_buttons(f"{name}-steps", {"CSV": lambda: csv(table)})
    show_text(body.answer or "(no answer)", label="Raw answer")


def show_prompt(folder: Path, row: dict[str, Any]) -> None:
    """Show the question of a sample, folded.

    Raises:
        InputError: as in `show_answer`.
    """
    body: Body = read_body(folder, row["row"], row["problem_name"], row["sample"])
    words = f"{task_title(row['task'])}, {row['length']} steps, {row['problem_name']}"
    st.subheader(plain(words), anchor=False)
    with st.expander("Prompt", icon=":material/description:"):
        show_text(body.prompt)


def verdict_of(row: dict[str, Any]) -> str:
    """Status, scores and first error of a sample in a line."""
    if row["pa"] is None:
        return f"{row['status']}: no scores, for the answer never came"
    parts = [row["status"], f"prefix accuracy {row['pa']:.3f}"]
    if row["sm"]:
        parts.append("all steps right")
    elif row["first_error_kind"]:
        kind = kind_title(row["first_error_kind"])
        parts.append(f"first error at step {row['first_error']}: {kind}")
    parts.append("final state right" if row["fm"] else "final state wrong")
    if row["completion_tokens"] is not None:
        parts.append(f"{row['completion_tokens']:,} tokens")
    if row["seconds"] is not None:
        parts.append(f"{row['seconds']:.1f} s")
    return " · ".join(parts)


def kind_title(kind: str) -> str:
    """A kind of error in words."""
    return kind.replace("_", " ")


def step_rows(lines: list[StepLine]) -> pd.DataFrame:
    """Rows (step, error, truth, prediction, follows)."""
    first = next((line for line in lines if line.step.kind is not None), None)
    rows: list[tuple[str, str, str, str, str]] = []
    for line in lines:
        step = line.step
        error = "" if step.kind is None else kind_title(step.kind)
        follows = {None: "", True: "yes", False: "no"}[line.follows]
        rows.append(
            (
                "–" if step.true_place is None else str(step.true_place),
                f"◀ {error}" if line is first else error,
                _state(step.true) if step.true_place is not None else "–",
                _state(step.claimed) if step.claimed_place is not None else "–",
                follows,
            )
        )
    return pd.DataFrame(rows, columns=["step", "error", "truth", "prediction", "follows"])


def _state(state: object) -> str:
    return state if isinstance(state, str) else json.dumps(state, ensure_ascii=False)


def _marked(rows: pd.DataFrame) -> Any:
    """The rows with those that are wrong in colour."""

    def colours(row: pd.Series) -> list[str]:
        error = str(row["error"])
        style = _FIRST if error.startswith("◀") else _ERROR if error else ""
        return [style] * len(row)

    return rows.style.apply(colours, axis=1)
