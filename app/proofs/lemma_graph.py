"""The lemma graph of a problem: drawn, and as a table that says the same."""

from typing import Final

import altair as alt
import pandas as pd
import streamlit as st

from app import url_state
from app.charts import Chart, show_chart
from app.graph import Kind
from app.proofs.source import show_source
from app.tables import show_table
from app.text import plain
from provers.history import LemmaHistory, ProblemHistory, lemma_edges
from provers.study.layout import layered

KINDS: Final = {
    "theorem": Kind("theorem", "#000000", "square"),
    "used": Kind("proved and used", "#0072B2", "circle"),
    "proved": Kind("proved", "#56B4E9", "circle"),
    "trivial": Kind("proved", "#56B4E9", "circle"),
    "unproved": Kind("not proved", "#E69F00", "triangle-up"),
    "refuted": Kind("refuted", "#D55E00", "cross"),
    "vacuous": Kind("dropped", "#999999", "diamond"),
    "open": Kind("proposed, open", "#999933", "triangle-down"),
}


def show_lemmas(history: ProblemHistory) -> None:
    """The graph, its lemmas in a table, and proposals that could not be read."""
    if not history.lemmas:
        st.info("No lemma was proposed.")
    else:
        show_chart(
            lemma_chart(history),
            f"Lemmas proposed for {plain(history.target)}, on the left of what they are for. Blue "
            "lines: the proof on the right uses the lemma; grey, broken: it was proposed for it, "
            "and not used. The table below says the same in words.",
            name="lemmas",
            data=lemma_rows(history),
        )
        show_table(
            lemma_rows(history),
            "All lemmas: who proposed each, for what, what became of it and why, and what proofs "
            "of it were tried at what cost.",
            name="lemma_rows",
            columns={
                "seconds": st.column_config.NumberColumn(format="%.1f"),
                "statement": st.column_config.TextColumn(width="large"),
            },
        )
        by_name = {lemma.name: lemma for lemma in history.lemmas}
        _show_lemma(by_name[url_state.choose("Lemma", list(by_name), name="lemma")])
    for text, reason in history.rejected:
        show_source(text, label=f"Proposed, and not read: {reason}")


def lemma_rows(history: ProblemHistory) -> pd.DataFrame:
    """The lemmas as a table."""
    uses: dict[str, list[str]] = {}
    for start, end in history.uses:
        uses.setdefault(start, []).append(end)
    return pd.DataFrame(
        [
            (
                lemma.name,
                kind_of(lemma).title,
                lemma.statement,
                lemma.origin,
                ", ".join(lemma.parents),
                ", ".join(uses.get(lemma.name, ())),
                lemma.reason,
                lemma.prover,
                lemma.spending.seconds,
                int(lemma.spending.checks),
            )
            for lemma in history.lemmas
        ],
        columns=[
            *("lemma", "status", "statement", "proposed by", "proposed for", "used by"),
            *("reason", "proved by", "seconds", "checks"),
        ],
    )


def kind_of(lemma: LemmaHistory) -> Kind:
    """How a lemma is drawn."""
    if lemma.status == "extracted":
        return KINDS["vacuous"]
    return KINDS.get(lemma.status, KINDS["open"])


def lemma_chart(history: ProblemHistory) -> Chart:
    """The graph, from what rests on nothing on the left to the theorem on the right."""
    edges = lemma_edges(history)
    kinds = {lemma.name: kind_of(lemma) for lemma in history.lemmas}
    kinds[history.target] = KINDS["theorem"]
    layout = layered(list(kinds), edges, history.target)
    used = set(history.uses)
    lines = [
        {"edge": f"{a} → {b}", "use": "uses" if (a, b) in used else "proposed for",
         "part": part, "x": x, "y": y, "id": number}
        for number, ((a, b), way) in enumerate(
            (edge, layout.ways[edge]) for edge in edges
        )
        for part, (x, y) in enumerate(way)
    ]  # fmt: skip
    statements = {lemma.name: lemma.statement for lemma in history.lemmas}
    dots = [
        {
            "name": name,
            "label": name.removeprefix(f"{history.target}_"),
            "kind": kinds[name].title,
            "x": x,
            "y": y,
            "statement": statements.get(name, history.statement),
        }
        for name, (x, y) in layout.places.items()
    ]
    return _drawn(pd.DataFrame(lines), pd.DataFrame(dots), layout.layers, layout.rows)


def _drawn(lines: pd.DataFrame, dots: pd.DataFrame, layers: int, rows: int) -> Chart:
    shown = list(dict.fromkeys(k for k in KINDS.values() if k.title in set(dots["kind"])))
    titles = [kind.title for kind in shown]
    legend = alt.Legend(orient="top", columns=4, symbolStrokeWidth=0)
    # Names stand to the right of their dots, so that the last column needs room.
    x = alt.X("x:Q", axis=None, scale=alt.Scale(domain=[-0.1, layers - 0.35]))
    y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[rows - 0.3, -0.6]))
    layer: list[alt.Chart] = []
    if len(lines):
        colours = alt.Scale(domain=["uses", "proposed for"], range=["#0072B2", "#999999"])
        dashes = alt.Scale(domain=["uses", "proposed for"], range=[[1, 0], [4, 3]])
        layer.append(
            alt.Chart(lines)
            .mark_line(strokeWidth=1.6, opacity=0.8)
            .encode(
                x=x,
                y=y,
                detail="id:N",
                order="part:Q",
                stroke=alt.Stroke("use:N", scale=colours, legend=None),
                strokeDash=alt.StrokeDash("use:N", scale=dashes, legend=None),
                tooltip=["edge:N", "use:N"],
            )
        )
    tips = ["name:N", "kind:N", "statement:N"]
    fill = alt.Scale(domain=titles, range=[kind.colour for kind in shown])
    shapes = alt.Scale(domain=titles, range=[kind.shape for kind in shown])
    base = alt.Chart(dots).encode(x=x, y=y, tooltip=tips)
    points = base.mark_point(filled=True, size=200, opacity=1).encode(
        color=alt.Color("kind:N", title=None, scale=fill, legend=legend),
        shape=alt.Shape("kind:N", title=None, scale=shapes),
    )
    names = base.mark_text(
        align="left", dx=12, dy=-8, fontSize=11, fontWeight="bold", color="#666666"
    ).encode(text="label:N")
    height = max(160, 34 * rows + 70)
    return alt.layer(*layer, points, names).properties(height=height)


def _show_lemma(lemma: LemmaHistory) -> None:
    st.markdown(f"**{kind_of(lemma).title}** {plain(lemma.reason)}")
    show_source(lemma.statement, label="Statement")
    if lemma.proof:
        show_source(lemma.proof, label=f"Proof, by {lemma.prover}")
