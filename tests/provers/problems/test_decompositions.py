import json
from pathlib import Path
from typing import Any

import pytest

from provers.budget import Budget
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.toolchain import Limits
from provers.problems.decompositions import (
    LEMMAS_FILE,
    PROBLEMS_FILE,
    RecordedLemma,
    read_decompositions,
    shipped_decompositions,
)
from provers.reasoning.recorded import RecordedReasoner, shipped
from provers.records import Problem
from provers.roles import Request
from provers.statements import parse_statement, statement_hash
from provers.statements.counterexample import find_counterexample
from workbench.errors import InputError

PROBLEMS = {
    row["id"]: parse_statement(row["statement"])
    for row in map(json.loads, PROBLEMS_FILE.read_text(encoding="utf-8").splitlines())
}
LEMMAS = [lemma for lemmas in shipped_decompositions().values() for lemma in lemmas]


def test_there_are_lemmas_for_at_least_half_of_the_problems():
    assert len(PROBLEMS) == 30
    assert set(shipped_decompositions()) <= set(PROBLEMS)
    assert len(shipped_decompositions()) >= 15
    assert len(LEMMAS) >= 60


def test_every_decomposition_has_a_final_step():
    for problem, lemmas in shipped_decompositions().items():
        assert any(lemma.final_step for lemma in lemmas), problem
        assert all(lemma.name.startswith(problem + "_") for lemma in lemmas)


def test_no_lemma_is_its_problem_or_another_lemma():
    hashes = [statement_hash(lemma.statement) for lemma in LEMMAS]
    hashes += [statement_hash(statement) for statement in PROBLEMS.values()]
    assert len(set(hashes)) == len(hashes)


def test_all_statements_elaborate_together():
    toolchain = EmbeddedToolchain()
    text = toolchain.header + "set_option relaxedAutoImplicit false\n"
    text += "".join(f"{lemma.text} := by sorry\n" for lemma in LEMMAS)
    run = toolchain.run(text, limits=Limits(seconds=60))
    assert run.outcome == "finished"
    assert [message.text for message in run.messages if message.severity == "error"] == []
    assert len(run.messages) == len(LEMMAS)


@pytest.mark.parametrize("lemma", LEMMAS, ids=lambda lemma: lemma.name)
def test_no_counterexample_is_found(lemma: RecordedLemma):
    assert find_counterexample(lemma.statement, steps=4_000) is None


def row(**changes: Any) -> str:
    statement = "theorem t (n : Nat) : n = n"
    whole = {"problem": "p", "statement": statement, "uses": [], "final_step": True, "idea": ""}
    return json.dumps({**whole, **changes}, ensure_ascii=False)


def lemma_file(folder: Path, *rows: str) -> Path:
    path = folder / "lemmas.jsonl"
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def test_rows_are_read_in_their_order(tmp_path: Path):
    second = row(statement="theorem u : 1 + 1 = 2", uses=["t"], final_step=False, idea="compute")
    path = lemma_file(tmp_path, row(), "", second, row(problem="q", statement="theorem v : 2 = 2"))
    found = read_decompositions(path)
    assert list(found) == ["p", "q"]
    assert [lemma.name for lemma in found["p"]] == ["t", "u"]
    assert found["p"][1] == RecordedLemma(
        "p",
        "theorem u : 1 + 1 = 2",
        parse_statement("theorem u : 1 + 1 = 2"),
        ("t",),
        False,
        "compute",
    )


@pytest.mark.parametrize(
    ("rows", "part"),
    [
        (["{"], ":1: the line is not JSON"),
        (["[1]"], ":1: the line is no object"),
        ([row(proof="by omega")], ":1: the line is no object"),
        ([row(final_step=1)], "final_step is 1"),
        ([row(uses=[1])], "uses has"),
        ([row(statement="theorem t : x = y")], ":1: the statement is not understood"),
        ([row(), row(problem="q")], ":2: t stands on line 1 already"),
        ([row(uses=["t"])], "uses t, no earlier lemma of p"),
        (
            [row(), row(problem="q", statement="theorem u : 1 = 1", uses=["t"])],
            "uses t, no earlier",
        ),
    ],
)
def test_rows_not_in_order_are_errors_that_name_the_line(
    tmp_path: Path, rows: list[str], part: str
):
    with pytest.raises(InputError, match=part):
        read_decompositions(lemma_file(tmp_path, *rows))


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path):
    with pytest.raises(InputError, match=r"none\.jsonl cannot be read"):
        read_decompositions(tmp_path / "none.jsonl")
    (tmp_path / "latin.jsonl").write_bytes(b"\xe9\n")
    with pytest.raises(InputError, match=r"latin\.jsonl cannot be read"):
        read_decompositions(tmp_path / "latin.jsonl")


def test_the_files_lie_beside_the_code():
    assert LEMMAS_FILE.is_file()
    assert "proof" not in LEMMAS_FILE.read_text(encoding="utf-8").lower()


def test_recorded_lemmas_are_for_the_goal_or_for_those_that_use_them():
    target = PROBLEMS["imo_1977_p5"]
    problem = Problem("any", target)
    request = Request(problem, problem)
    answer = RecordedReasoner(shipped()).propose(request, Budget())
    lemmas = {lemma.name.removeprefix("imo_1977_p5_"): lemma for lemma in answer.lemmas}
    assert answer.complete
    assert lemmas["box"].parents == (problem.hash,)
    assert lemmas["larger_bound"].parents == (lemmas["box"].id,)
