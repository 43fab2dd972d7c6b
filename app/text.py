"""Text from models, files and folder names, shown as text: nothing in it is markup or script.

`st.text` and `st.code` take text as it is. Everything else that Streamlit prints (captions, errors,
labels, options of radio buttons) is Markdown, so such text goes through `plain` first.
"""

import streamlit as st

from workbench.encoders.markdown import streamlit_text
from workbench.errors import InputError

_LONG = 20_000
# Lines beyond which a box scrolls, so that what stands below it is not far away, and its height.
_MANY_LINES = 40
_BOX_PIXELS = 640


def plain(text: str) -> str:
    """Markdown that shows the text as it is, on one line: `streamlit_text` of the encoders."""
    return streamlit_text(text)


def show_error(error: InputError) -> None:
    """Show what is wrong and what helps."""
    st.error(f"{plain(error.message)} {plain(error.remedy)}", icon=":material/error:")


def show_text(text: str, *, label: str = "", language: str | None = None) -> None:
    """Show a longer text in a box of fixed width letters, with a button to copy it.

    Args:
        text: any text; of one beyond 20,000 characters the beginning is shown.
        label: what it is, above the box.
        language: for colours: "lean", "json", None for none.
    """
    if label:
        st.caption(plain(label))
    high = text.count("\n") >= _MANY_LINES
    height = _BOX_PIXELS if high else "content"
    st.code(text[:_LONG], language=language, wrap_lines=True, height=height)
    if len(text) > _LONG:
        st.caption(f"The first {_LONG:,} of {len(text):,} characters.")
