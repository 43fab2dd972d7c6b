"""Proofs and ProcBench clicked through in a real browser."""

import pytest
from browser import Visitor
from explorer_runs import DATA, run_named

from procbench.browsing import Choice, list_samples, matching

pytestmark = pytest.mark.e2e
STUDY = run_named("imo_lemmas")
PROCBENCH = sorted(path for path in DATA.iterdir() if path.name.startswith("procbench"))


def test_procbench_from_the_leaderboard_to_an_item(visitor: Visitor) -> None:
    visitor.open("procbench")
    visitor.press("Breaks")
    visitor.sound()
    visitor.press("Items")
    visitor.is_at("part=Items")
    visitor.choose("Model", "hasty")
    visitor.page.keyboard.press("Escape")
    visitor.choose("First error", "skip")
    visitor.page.keyboard.press("Escape")
    table = list_samples(PROCBENCH)
    rows = matching(table, Choice(models=("hasty",), kinds=("skip",))).to_pylist()
    visitor.reads(f"{len(rows)} of {table.num_rows} answers")
    name = rows[0]["problem_name"]
    visitor.page.get_by_label("Item to look at").fill(name)
    visitor.page.keyboard.press("Enter")
    visitor.settle()
    visitor.is_at(f"item={name}")
    visitor.reads("Raw answer")
    visitor.sound()
    visitor.keep("procbench_item")


def test_script_of_a_model_does_not_run(visitor: Visitor) -> None:
    visitor.open("procbench?part=Items&item=task01_0000&model=hasty&answer=hasty%2C+answer+1")
    visitor.reads("<script>document.title='owned'</script>")
    assert "owned" not in visitor.page.title()
    assert visitor.page.locator("[data-testid=stMain] img[src=x]").count() == 0
    visitor.sound()


def test_proofs_from_the_problems_to_a_file(visitor: Visitor) -> None:
    visitor.open(f"proofs?run={STUDY}")
    visitor.press("Lemmas")
    visitor.choose("Problem", "imo_1964_p1b")
    visitor.choose("Arm", "shallow")
    visitor.is_at("problem=imo_1964_p1b")
    visitor.reads("proved and used")
    visitor.keep("proofs_lemmas")
    visitor.press("Final file")
    visitor.reads("theorem imo_1964_p1b")
    with visitor.page.expect_download() as saved:
        visitor.page.get_by_role("button", name="Lean").first.click()
    assert saved.value.suggested_filename == "imo_1964_p1b.lean"
    visitor.sound()


@pytest.mark.parametrize(
    "path",
    [
        f"proofs?run={STUDY}&part=Lemmas&problem=imo_1959_p1",
        f"proofs?run={STUDY}&part=Attempts&problem=imo_1959_p1",
        "procbench?part=Length",
        "procbench?part=Two+models&item=task01_0180",
    ],
)
def test_parts_fit_a_phone(phone: Visitor, path: str) -> None:
    phone.open(path)
    phone.sound()
    phone.fits()
