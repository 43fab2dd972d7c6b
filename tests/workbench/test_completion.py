import shutil
import subprocess
from pathlib import Path

import pytest
from toy_runs import Toy

ASK = """
source {script}
COMP_WORDS=({words})
COMP_CWORD={last}
COMP_LINE="{words}"
$(complete -p workbench | sed 's/.*-F \\([^ ]*\\).*/\\1/')
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


def complete(script: Path, *words: str) -> set[str]:
    """What bash would offer for the last word."""
    ask = ASK.format(script=script, words=" ".join(words), last=len(words) - 1)
    done = subprocess.run(["bash", "-c", ask], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_bash_completes_names_options_and_values(toy: Toy, tmp_path: Path):
    script = tmp_path / "completion"
    done = toy.call("--print-completion", "bash")
    assert done.returncode == 0, done.stderr
    script.write_text(done.stdout)
    assert complete(script, "workbench", "to") == {"toy"}
    assert {"list", "show", "compare", "export"} <= complete(script, "workbench", "runs", "''")
    options = complete(script, "workbench", "toy", "--")
    assert {"--preset", "--seed", "--dry-run", "--draw.rows", "--fault"} <= options
    assert complete(script, "workbench", "toy", "--preset", "la") == {"large"}
    assert complete(script, "workbench", "toy", "--fault", "div") == {"diverge"}


@pytest.mark.parametrize("shell", ["zsh", "tcsh"])
def test_other_shells_get_their_scripts(toy: Toy, shell: str):
    done = toy.call("--print-completion", shell)
    assert done.returncode == 0, done.stderr
    assert "workbench" in done.stdout
    assert "toy" in done.stdout
    if path := shutil.which(shell):
        subprocess.run([path, "-n"], input=done.stdout, text=True, check=True)
