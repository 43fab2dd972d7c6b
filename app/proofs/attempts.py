"""Each attempt on a problem and its lemmas: what was tried, what Lean said, what it cost."""

from dataclasses import asdict
from pathlib import Path

import pandas as pd
import streamlit as st

from app import url_state
from app.proofs.choosing import budget_of
from app.proofs.source import show_source
from app.tables import show_table
from app.text import plain
from provers.history import AttemptHistory, ProblemHistory

_ALL = "all"
_MOST = 20


def show_attempts(run: Path, history: ProblemHistory) -> None:
    """The budget, a table of the attempts, and the source of each."""
    _show_budget(run, history)
    for fault in history.faults:
        st.warning(f"The machinery failed: {plain(fault)}", icon=":material/build:")
    if not history.attempts:
        st.info("No attempt has ended yet.")
        return
    goals = list(dict.fromkeys(attempt.goal for attempt in history.attempts))
    first, second = st.columns(2)
    with first:
        goal = url_state.choose("Of", [_ALL, *goals], name="goal")
    with second:
        verdicts = sorted({attempt.verdict for attempt in history.attempts})
        wanted = url_state.choose_some("Verdict", verdicts, name="verdict")
    numbered = [
        (number, attempt)
        for number, attempt in enumerate(history.attempts, 1)
        if goal in (_ALL, attempt.goal) and (not wanted or attempt.verdict in wanted)
    ]
    show_table(
        attempt_rows(numbered),
        f"{len(numbered)} turns of a prover or the assembler. Each has the text that was proved or "
        "failed first; *at* is seconds of work on the problem, *seconds* is what the turn took.",
        name="attempts",
        columns={n: st.column_config.NumberColumn(format="%.1f") for n in ("at", "seconds")},
    )
    for number, attempt in numbered[:_MOST]:
        _show(number, attempt)
    if len(numbered) > _MOST:
        st.caption(f"The first {_MOST} in full; choose a lemma to see the others.")


def attempt_rows(numbered: list[tuple[int, AttemptHistory]]) -> pd.DataFrame:
    """The attempts as a table."""
    return pd.DataFrame(
        [
            (
                number,
                attempt.goal,
                attempt.verdict,
                attempt.prover,
                attempt.strategy,
                attempt.began,
                attempt.spending.seconds,
                int(attempt.spending.tokens),
                attempt.message.split("\n")[0],
            )
            for number, attempt in numbered
        ],
        columns=[
            *("number", "of", "verdict", "prover", "strategy"),
            *("at", "seconds", "tokens", "message"),
        ],
    )


def _show(number: int, attempt: AttemptHistory) -> None:
    words = f"{number}. {attempt.goal} · {attempt.verdict} · {attempt.prover} {attempt.strategy}"
    took = f"{attempt.spending.seconds:.1f} s"
    with st.expander(plain(f"{words} · {took}"), icon=_icon(attempt.verdict)):
        if attempt.text:
            said = [(attempt.line, 0, f"error: {attempt.message}")] if attempt.message else []
            show_source(attempt.text, messages=said)
        else:
            st.text(attempt.message or "Nothing was found that could be tried.")


def _icon(verdict: str) -> str:
    return ":material/check_circle:" if verdict == "proved" else ":material/cancel:"


def _show_budget(run: Path, history: ProblemHistory) -> None:
    budget = budget_of(run)
    spent = asdict(history.spending)
    kinds = [kind for kind in spent if spent[kind] or kind in budget]
    for column, kind in zip(st.columns(max(2, len(kinds))), kinds, strict=False):
        number = f"{spent[kind]:,.1f} s" if kind == "seconds" else f"{spent[kind]:,.0f}"
        limit = budget.get(kind)
        column.metric(f"{kind} spent", number)
        if limit:
            column.progress(min(1.0, spent[kind] / limit), f"of {limit:,.0f}")
        else:
            column.caption("no limit")
