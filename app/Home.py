# ruff: noqa: N999 (the name Streamlit shows for the entry)
"""Entry of the explorer: `streamlit run app/Home.py`, or `make explorer`.

Names the pages; each is a script in `app/views/`, run when it is opened. (Of a folder named `pages`
Streamlit would list the files by itself to whoever comes first.) The folder of runs is that of the
environment variable WORKBENCH_RUNS, or `runs`.
"""

import streamlit as st

from app.frame import page_style, warm_up
from app.site import PAGES
from app.url_state import leave_page

st.set_page_config(page_title="Reasoning workbench", page_icon=":material/explore:", layout="wide")
page_style()
current = st.navigation(
    [
        st.Page(page.path, title=page.title, icon=page.icon, default=page is PAGES[0])
        for page in PAGES
    ],
    position="top",
)
leave_page(current.url_path)
current.run()
warm_up()
