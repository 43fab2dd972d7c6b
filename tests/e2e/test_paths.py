"""The main paths through the explorer, clicked in a real browser."""

from pathlib import Path

import pytest
from browser import Visitor
from explorer_runs import BROKEN, DATA, HALF_WRITTEN, run_named

pytestmark = pytest.mark.e2e
GAP = run_named("reasoning_gap")


def test_a_view_of_home_is_shared_by_its_address(visitor: Visitor) -> None:
    visitor.open("?status=broken")
    visitor.reads("2 runs, newest first")
    visitor.choose("Runs to look at", GAP)
    visitor.is_at(f"runs={GAP}")
    address = visitor.page.url.removeprefix(f"{visitor.address}/")
    visitor.open(address)
    visitor.reads("2 runs, newest first")
    visitor.page.get_by_role("link", name="Open in Reasoning gap").click()
    visitor.page.get_by_role("heading", level=1, name="Reasoning gap").wait_for()
    visitor.settle()
    assert visitor.page.url.endswith(f"/reasoning_gap?run={GAP}")
    visitor.sound()


def test_text_of_a_run_is_not_run(visitor: Visitor) -> None:
    for name in (BROKEN, HALF_WRITTEN):
        visitor.open(f"?runs={name}")
        visitor.reads("This folder is broken")
        assert visitor.page.title() != "owned"
        assert visitor.page.locator("img[src=x]").count() == 0
    visitor.sound()


def test_the_reasoning_gap_part_by_part(visitor: Visitor) -> None:
    visitor.open("reasoning_gap")
    visitor.page.locator("[data-testid=stVegaLiteChart] canvas, .vega-embed svg").first.wait_for()
    with visitor.page.expect_download() as waiting:
        visitor.page.get_by_test_id("stDownloadButton").filter(has_text="PNG").first.click()
    assert Path(waiting.value.path()).read_bytes().startswith(b"\x89PNG")
    assert waiting.value.suggested_filename == "errors.png"
    visitor.press("One trace")
    visitor.is_at("part=One")
    slider = visitor.page.get_by_role("slider", name="Step")
    slider.focus()
    slider.press("Home")
    visitor.settle()
    visitor.is_at("step=0")
    visitor.sound()
    visitor.keep("reasoning_gap_trace")
    visitor.open("reasoning_gap?part=Questions&net=2")
    visitor.sound()
    visitor.keep("reasoning_gap_questions")


def test_a_net_of_ones_own_is_asked(visitor: Visitor) -> None:
    visitor.open("nets?source=A+BIF+file&part=Ask")
    visitor.page.locator("input[type=file]").set_input_files(
        next((DATA / GAP / "nets").glob("*.bif"))
    )
    visitor.page.get_by_text("Mutual information of the two").wait_for()
    visitor.settle()
    visitor.sound()
    visitor.keep("nets_ask")


def test_a_file_that_is_no_net_is_refused_in_words(visitor: Visitor, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.bif"
    wrong.write_text("network <script>document.title='owned'</script> {")
    visitor.open("nets?source=A+BIF+file")
    visitor.page.locator("input[type=file]").set_input_files(wrong)
    visitor.page.get_by_role("alert").first.wait_for()
    assert visitor.page.title() != "owned"
    visitor.sound()


def test_a_run_is_started_from_the_form_and_watched(visitor: Visitor, runs: Path) -> None:
    visitor.open("run?experiment=chain_theory&quick.chains=7")
    visitor.reads("Changed from the preset: chains = 7")
    visitor.press("Start the run")
    done = visitor.page.get_by_text("seed 0 ·").filter(has_text="done")
    done.first.wait_for(timeout=120_000)
    (made,) = runs.glob("chain_theory-*")
    visitor.sound()
    visitor.keep("run_done")
    visitor.open(f"?runs={made.name}&about=Configuration")
    assert made.name in visitor.text()
    visitor.sound()
