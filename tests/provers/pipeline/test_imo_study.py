"""The experiment from the command line to report, and its figures from tables."""

import json
from pathlib import Path

import pandas as pd
import pytest
from chat_server import running_server, says

from provers.imo_lemmas import ImoLemmasConfig
from provers.ledger import Ledger
from provers.problem_job import LEDGER
from provers.records import Lemma
from provers.study import jobs
from provers.study.analysis import summarise
from provers.study.curves import curves, pass_rates, tries
from provers.study.graph_figure import lemma_graph
from provers.study.graphs import LemmaGraph
from provers.study.jobs import StudyJob, chosen_problems, pipeline_of, stand_in
from provers.study.layout import layered
from provers.study.tables import TABLES
from workbench import experiment
from workbench.errors import InputError
from workbench.runs import RunFolder

CONFIG = ImoLemmasConfig(arms=("coupled", "decoupled"), seconds=10.0)


def rows(*values: tuple[str, str, str, float, int]) -> pd.DataFrame:
    columns = ["arm", "problem", "status", "seconds", "checks"]
    return pd.DataFrame.from_records(list(values), columns=columns)


PROBLEMS = rows(
    ("coupled", "a", "proved", 1.0, 10),
    ("coupled", "b", "unproved", 10.0, 500),
    ("coupled", "c", "unproved", 10.0, 400),
    ("coupled", "d", "unproved", 10.0, 400),
    ("decoupled", "a", "proved", 2.0, 30),
    ("decoupled", "b", "proved", 6.0, 90),
    ("decoupled", "c", "unproved", 10.0, 400),
    ("decoupled", "d", "proved", 9.0, 200),
)


def test_curves_rise_to_the_share_proved():
    table = curves(PROBLEMS, CONFIG, seed=0)
    for arm, share in (("coupled", 0.25), ("decoupled", 0.75)):
        for budget in ("seconds", "checks"):
            mine = table.loc[(table["arm"] == arm) & (table["budget"] == budget)]
            values = mine.sort_values("amount")["value"].tolist()
            assert values == sorted(values)
            assert (values[0], values[-1]) == (0.0, share)


def test_headline_figures_compare_the_same_problems():
    lemmas = pd.DataFrame(
        {
            "arm": ["decoupled"] * 5,
            "problem": ["a", "a", "b", "b", "b"],
            "status": ["proved", "used", "unproved", "used", "refuted"],
        }
    )
    utility = pd.DataFrame({"problem": ["a", "b"], "needed": [True, False]})
    oracle = pd.DataFrame({"problem": ["c"], "reached": [True]})
    checks = pd.DataFrame({"problem": ["a", "b"], "status": ["proved", "error"]})
    tables = {"problems": PROBLEMS, "lemmas": lemmas, "utility": utility, "oracle": oracle}
    tables["checks"] = checks
    figures = summarise(tables, CONFIG, seed=0)
    assert figures["proved.coupled"].value == 0.25
    assert figures["gain.decoupled"].value == 0.5
    assert figures["gain.decoupled"].low <= 0.5 <= figures["gain.decoupled"].high
    assert (figures["lemmas.proved"].value, figures["lemmas.proved"].n) == (0.75, 4)
    assert figures["lemmas.needed"].value == 0.5
    assert figures["oracle.reached"].value == 1.0
    assert figures["files.accepted"].value == 0.5


def test_tries_count_those_of_each_statement():
    lemmas = pd.DataFrame(
        {
            "arm": ["decoupled"] * 4,
            "problem": ["a", "a", "b", "b"],
            "status": ["used", "unproved", "proved", "refuted"],
            "checks": [3, 50, 20, 0],
        }
    )
    table = tries({"problems": PROBLEMS, "lemmas": lemmas}, seed=0)
    values = {
        name: dict(zip(rows["k"].tolist(), rows["value"].round(3).tolist(), strict=True))
        for name, rows in table.groupby("statements")
    }
    assert values["lemmas"] == {1: 0.0, 3: 0.333, 20: 0.667, 50: 0.667}
    assert values["problems"] == {1: 0.0, 10: 0.25, 500: 0.25}


def test_pass_rates_are_means_over_statements():
    samples = pd.DataFrame(
        {
            "problem": ["a", "a", "a"],
            "lemma": ["", "x", "y"],
            "drawn": [4, 4, 4],
            "passed": [0, 1, 4],
        }
    )
    table = pass_rates(samples, seed=0)
    assert table.loc[table["statements"] == "problems", "value"].tolist() == [0.0, 0.0, 0.0]
    lemmas = table.loc[table["statements"] == "lemmas"]
    assert lemmas["k"].tolist() == [1, 2, 4]
    assert lemmas["value"].tolist() == [0.625, 0.75, 1.0]


def test_a_lemma_graph_is_drawn_with_every_lemma():
    edges = (("p_a", "p_b"), ("p_b", "p"), ("p_a", "p"))
    status = {"p_a": "used", "p_b": "used", "p_c": "refuted"}
    canvas = lemma_graph(LemmaGraph("p", "p", True, status, edges))
    [axes] = canvas.axes
    shown = {text.get_text(): text.get_position() for text in axes.texts}
    assert {"p", "a", "b", "c"} <= set(shown)
    assert shown["a"][0] < shown["b"][0] < shown["p"][0]
    assert shown["c"][1] > shown["a"][1]
    for x, y in shown.values():
        assert 0 < x < axes.get_xlim()[1]
        assert 0 < y < axes.get_ylim()[0]


def test_long_edges_bend_round_what_stands_between():
    edges = [("a", "b"), ("b", "c"), ("a", "c"), ("c", "goal"), ("d", "goal")]
    layout = layered(["a", "b", "c", "d", "goal"], edges, "goal")
    assert {name: layer for name, (layer, _) in layout.places.items()} == {
        "a": 0, "b": 1, "c": 2, "d": 2, "goal": 3,
    }  # fmt: skip
    [bend] = layout.ways["a", "c"][1:-1]
    assert bend[0] == 1
    assert bend[1] != layout.places["b"][1]
    assert layout == layered(["goal", "d", "c", "b", "a"], edges[::-1], "goal")


def test_arms_change_what_they_say_and_nothing_else():
    config = ImoLemmasConfig()
    alone, first = pipeline_of(config, "coupled"), pipeline_of(config, "decoupled")
    assert (alone.reasoners, first.reasoners) == ((), config.reasoners)
    assert pipeline_of(config, "have").style == "have"
    assert pipeline_of(config, "shallow").depth == 0
    assert pipeline_of(config, "deep").depth == config.depth + 1
    assert (first.direct, pipeline_of(config, "mixed").direct) == (0, 0.25)
    assert pipeline_of(config, "swap").assembler == config.other_assembler
    assert {pipeline_of(config, arm).seconds for arm in config.arms} == {config.seconds}
    assert len(chosen_problems(config)) == 30
    with pytest.raises(InputError, match="no problem nowhere"):
        chosen_problems(ImoLemmasConfig(only=("nowhere",)))


def test_the_experiment_leaves_a_whole_run_folder(tmp_path: Path):
    problems = tmp_path / "problems.jsonl"
    shipped = {problem.id: problem for problem in chosen_problems(ImoLemmasConfig())}
    texts = {
        "easy": "theorem easy (a b : Nat) (h : a < b) : a + 1 ≤ b",
        "imo_2022_p5": shipped["imo_2022_p5"].given,
    }
    lines = (json.dumps({"id": name, "statement": text}) for name, text in texts.items())
    problems.write_text("\n".join(lines), "utf-8")
    arguments = ["--arms", "coupled", "decoupled", "--seconds", "4", "--analysis-seconds", "2"]
    arguments += [
        "--only",
        *texts,
        "--problems",
        str(problems),
        "--reasoners",
        "recorded",
        "--compute",
        "serial",
    ]
    code = experiment.main(["imo_lemmas", *arguments, "--runs", str(tmp_path / "runs")])
    assert code == 0
    [path] = (tmp_path / "runs").iterdir()
    folder = RunFolder.open(path)
    tables = {"checks", "curves", "lemmas", "oracle", "problems", "tries", "utility"}
    assert set(folder.tables()) == tables
    assert folder.read_table("checks")["status"].tolist() == ["proved"]
    table = folder.read_table("problems")
    easy = table.loc[table["problem"] == "easy"]
    assert easy["status"].tolist() == ["proved", "unproved"]
    assert folder.read_table("lemmas")["origin"].tolist()[:1] == ["recorded"]
    assert "proved.decoupled" in folder.figures()
    drawn = {file.name for file in folder.figure_files()}
    assert {"success.png", "success.svg", "graph_imo_2022_p5.svg"} <= drawn
    report = (path / "report.md").read_text("utf-8")
    for figure in report.split("](")[1:]:
        assert (path / figure.split(")")[0]).is_file()
    assert (path / "items" / "coupled-easy" / "easy.lean").is_file()


def test_a_model_is_asked_and_its_pass_rates_told(tmp_path: Path):
    heading = "theorem t (a b : Nat) (h : a < b) : a + 1 ≤ b"
    problems = tmp_path / "problems.jsonl"
    problems.write_text(json.dumps({"id": "t", "statement": heading}), "utf-8")
    with running_server() as server:
        answers = [f"```lean\n{heading} := by {tactic}\n```" for tactic in ("omega", "exact 1")]
        server.replies = [says(answers[0]), says(answers[1]), says(answers[0])]
        code = experiment.main(
            [
                *("imo_lemmas", "--problems", str(problems), "--only", "t"),
                *("--arms", "coupled", "--provers", "language_model", "--seconds", "30"),
                *("--model.url", f"http://127.0.0.1:{server.server_port}/v1", "--model.model", "m"),
                *("--model.samples", "4", "--model.temperature", "1", "--pass-samples", "3"),
                *("--compute", "serial", "--runs", str(tmp_path / "runs")),
            ]
        )
        asked = server.bodies
    assert code == 0
    # The first sample had been drawn by the search, and was kept.
    assert [body["temperature"] for body in asked] == [1, 1, 1]
    [path] = (tmp_path / "runs").iterdir()
    folder = RunFolder.open(path)
    assert folder.read_table("samples")[["drawn", "passed"]].to_numpy().tolist() == [[3, 2]]
    assert folder.figures()["pass_at_1.problems"].value == pytest.approx(2 / 3)
    assert folder.figures()["pass_at_3.problems"].value == 1.0
    report = (path / "report.md").read_text("utf-8")
    assert "Language model: m, temperature 1, 4 samples" in report
    assert "| problems | 67 %" in report


HANGING = """
class Search:
    exhausted = False

    def advance(self, budget):
        while True:
            pass

    def attempts(self):
        return []


class Prover:
    name = "hanging"

    def search(self, task):
        return Search()


def make(workshop):
    return Prover()
"""


def test_a_search_that_never_yields_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    package = tmp_path / "package"
    about = package / "hanging-1.dist-info"
    about.mkdir(parents=True)
    (package / "hanging.py").write_text(HANGING)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: hanging\nVersion: 1\n")
    (about / "entry_points.txt").write_text("[provers.provers]\nhanging = hanging:make\n")
    # Worker processes get this path too.
    monkeypatch.syspath_prepend(str(package))
    monkeypatch.setattr(jobs, "_GRACE_SECONDS", 4.0)
    arguments = ["--only", "imo_1959_p1", "--arms", "coupled", "--provers", "hanging"]
    arguments += ["--seconds", "1", "--runs", str(tmp_path / "runs")]
    assert experiment.main(["imo_lemmas", *arguments]) == 0
    [path] = (tmp_path / "runs").iterdir()
    folder = RunFolder.open(path)
    [row] = folder.read_table("problems").to_dict("records")
    assert (row["status"], row["message"][:20]) == ("unproved", "a search did not end")
    with folder.journal() as journal:
        assert [event.kind for event in journal.events()] == ["timed_out"]


def test_what_is_known_of_a_stopped_search_is_kept(tmp_path: Path):
    problem = chosen_problems(ImoLemmasConfig(only=("imo_2022_p5",)))[0]
    job = StudyJob(CONFIG, "decoupled", problem)
    with Ledger(tmp_path / LEDGER) as ledger:
        ledger.add("begun", problem.id)
        detail = {
            "name": "one",
            "text": "theorem one (n : Nat) : n < n + 1",
            "origin": "recorded",
            "parents": [problem.hash],
        }
        lemma = Lemma.of(str(detail["text"]), origin="recorded")
        ledger.add("proposed", problem.id, lemma=lemma.id, detail=detail)
        examined = {"status": "elaborates", "reason": ""}
        ledger.add("examined", problem.id, lemma=lemma.id, detail=examined)
    stand_in(job, tmp_path)
    [row] = pd.read_parquet(tmp_path / "problems.parquet").to_dict("records")
    assert (row["status"], row["proposed"]) == ("unproved", 1)
    assert "did not end" in row["message"]
    assert pd.read_parquet(tmp_path / "lemmas.parquet")["status"].tolist() == ["unproved"]
    assert all((tmp_path / f"{name}.parquet").is_file() for name in TABLES)
