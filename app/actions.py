"""Buttons that start, stop or take up a run.

What a browser sends for a pressed button is the button's name alone. These names hold a token that
is drawn for each visitor's session, so that no message made beforehand presses one.
"""

import secrets
from typing import Literal

import streamlit as st

_STATE = "_action_token"


def action_button(
    label: str, name: str, *, icon: str, kind: Literal["primary", "secondary"] = "secondary"
) -> bool:
    """A button whose name cannot be guessed; whether it was pressed.

    Args:
        label: what stands on it.
        name: tells it from the others of the page.
        icon: a Material symbol.
        kind: how much it stands out.
    """
    token: str = st.session_state.setdefault(_STATE, secrets.token_urlsafe())
    return st.button(label, key=f"{name}-{token}", icon=icon, type=kind)
