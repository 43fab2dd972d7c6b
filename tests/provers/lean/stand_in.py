"""An executable that stands in for `lean` and drives the native runtime.

It has no library of Lean's own, so it cannot run a Lean program: to `--run` it answers with the
replay of the embedded toolchain, over the project's base library.
"""

import sys
from pathlib import Path

from provers.lean.base_library import base_library
from provers.lean.embedded import bare_command
from provers.lean.process import LeanProcesses
from provers.lean.runtime import native_library

_ROOT = Path(__file__).parents[3]


def write_lean(path: Path, *, base: bool = False, dies_on: str = "") -> Path:
    """Write it.

    Args:
        path: where; its folder is made.
        base: whether files can import the project's base library.
        dies_on: it ends by a signal when the file has this text.
    """
    search = ""
    if base:
        processes = LeanProcesses(native_library())
        search = str(base_library(processes, bare_command()).folder)
        processes.close()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f"#!{sys.executable}\n"
        "import ctypes, os, pathlib, sys\n"
        f"if {dies_on!r} and {dies_on!r} in pathlib.Path(sys.argv[-1]).read_text():\n"
        "    os.abort()\n"
        f"os.environ['LEAN_PATH'] = os.environ.get('LEAN_PATH', '') + {':' + search!r}\n"
        f"library = ctypes.CDLL({str(native_library())!r})\n"
        "library.lean_initialize()\n"
        "library.lean_io_mark_end_initialization()\n"
        "if '--run' in sys.argv:\n"
        f"    sys.path.insert(0, {str(_ROOT)!r})\n"
        "    import json\n"
        "    from provers.lean.replay.base_axioms import read_axioms\n"
        "    from provers.lean.replay.kernel import load\n"
        "    from provers.lean.replay.worker import Base, answer\n"
        "    job = json.loads(pathlib.Path(sys.argv[-1]).read_text())\n"
        "    roots = ['Workbench' if name == 'Init' else name for name in job['imports']]\n"
        "    base = Base.__new__(Base)\n"
        "    base.library = library\n"
        "    base.environment = load(library, os.environ['LEAN_PATH'], roots)\n"
        f"    base.axioms = read_axioms(pathlib.Path({search!r}))\n"
        "    print(json.dumps(answer(base, job)), flush=True)\n"
        "    os._exit(0)\n"
        "words = [word.encode() for word in sys.argv]\n"
        "vector = (ctypes.c_char_p * (len(words) + 1))(*words, None)\n"
        "sys.stdout.flush()\n"
        "code = library.lean_main(len(words), vector)\n"
        "ctypes.CDLL(None).fflush(None)\n"
        "os._exit(code)\n"
    )
    path.chmod(0o755)
    return path
