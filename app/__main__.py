"""`python -m app`: start the explorer, from wherever it is installed.

Every option is Streamlit's: `python -m app --server.port 8600`.
"""

import sys
from pathlib import Path

from streamlit.web import cli


def main() -> None:
    """Serve until stopped."""
    entry = Path(__file__).with_name("Home.py")
    sys.argv = ["streamlit", "run", str(entry), *sys.argv[1:]]
    cli.main(prog_name="streamlit")


if __name__ == "__main__":
    main()
