"""Errors over training."""

import streamlit as st

from app import url_state
from app.charts import show_chart
from app.run_list import try_table
from bayesnets.charts import learning_curves_chart
from bayesnets.figure_data import curve_rows
from bayesnets.palette import estimators_in_order, schemes_in_order
from workbench.runs import RunFolder


def show_curves(run: RunFolder) -> None:
    """Learning curves by tokens and by samples."""
    curves = try_table(run, "curves")
    if curves is None or not len(curves):
        st.info("The run has no learning curves: they come when the run is done.")
        return
    rows = curve_rows(curves)
    left, right = st.columns(2)
    with left:
        schemes = url_state.choose_some(
            "Conditions", schemes_in_order([str(s) for s in rows["scheme"]]), name="conditions"
        )
    with right:
        estimators = url_state.choose_some(
            "Estimators",
            estimators_in_order([str(e) for e in rows["estimator"]]),
            name="estimators",
        )
    kept = rows["scheme"].isin(schemes) | (not schemes)
    kept &= rows["estimator"].isin(estimators) | (not estimators)
    show_chart(
        learning_curves_chart(rows.loc[kept]),
        "Mean squared error on held-out pairs over training, by tokens read and by samples read; "
        "mean of the nets, their range under the pointer. The last point is the result.",
        name="learning_curves",
        data=rows.loc[kept],
    )
