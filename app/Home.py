# ruff: noqa: N999 (the name Streamlit shows for the entry)
"""Entry of the explorer: `python -m app`, `streamlit run app/Home.py` or `make explorer`.

It is read twice: once by the server, to which it gives the application with its guard, and again
for each page that is opened, which it shows. So there is no way to the pages past the guard.

It names the pages; each is a script in `app/views/`, run when it is opened. (Of a folder named
`pages` Streamlit would list the files by itself to whoever comes first.) The folder of runs is that
of the environment variable WORKBENCH_RUNS, or `runs`.
"""

import streamlit as st
from starlette.middleware import Middleware
from streamlit.runtime.scriptrunner import get_script_run_ctx

from app.serving.guard import Guard
from app.serving.loopback import both_loopbacks

if get_script_run_ctx(suppress_warning=True) is None:
    app = st.App(__file__, middleware=[Middleware(Guard)], lifespan=both_loopbacks)
else:
    from app.frame import open_site

    open_site()
