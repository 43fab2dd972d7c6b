"""What a test of a page is given: the entry of the explorer, and what opens one of its pages."""

from collections.abc import Callable
from pathlib import Path

from streamlit.testing.v1 import AppTest

HOME = Path(__file__).parents[2] / "app" / "Home.py"
Opened = Callable[..., AppTest]
