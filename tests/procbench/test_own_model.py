"""The own model: its language, its training blocks, its answers, and its files."""

import json
from itertools import islice
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from procbench.__main__ import main
from procbench.generation import SplitConfig, draw_problem, generate_items
from procbench.label_types import LABEL_TYPES
from procbench.models import Ending, Question, load_model, parse_model
from procbench.own_model.answering import OwnModel
from procbench.own_model.codecs import CODECS
from procbench.own_model.corpus import Samples, build_corpus, draw_texts
from procbench.own_model.decoding import decode
from procbench.own_model.files import CARD, WEIGHTS, Trained, load, save
from procbench.own_model.language import (
    ANSWER,
    START,
    WORDS,
    UnwritableError,
    read,
    write,
)
from procbench.parsing import parse_answer
from procbench.tasks import get_task, read_prompt
from procbench.tasks.draws import Draws
from workbench.errors import InputError
from workbench.seeds import seed_sequence
from workbench.training import TrainingRecipe, loss
from workbench.transformer import Transformer, TransformerShape

TASKS = tuple(CODECS)
SHAPE = TransformerShape(1, 16, 2, 64, len(WORDS), initial_scale=0.5)


@pytest.fixture(scope="module")
def trained() -> Trained:
    """A model that knows nothing yet."""
    return Trained(Transformer(SHAPE, key=jax.random.key(0)), TASKS, with_steps=True)


def samples(tasks: tuple[str, ...] = TASKS, *, with_steps: bool = True) -> Samples:
    return Samples(tasks, (2, 6), with_steps, frozenset())


def drawn(task: str, length: int, seed: int) -> Any:
    draws = Draws(np.random.SeedSequence(seed))
    return draw_problem(get_task(task), length, draws, CODECS[task].widths)[0]


@given(st.sampled_from(TASKS), st.integers(1, 30), st.integers(0, 2**32), st.booleans())
def test_a_label_comes_back_from_its_words_through_the_parser(
    task: str, length: int, seed: int, with_steps: bool
) -> None:
    problem = drawn(task, length, seed)
    label = get_task(task).label(problem)
    text = write(task, problem, with_steps=with_steps)
    assert len(text.places) == (length if with_steps else 1)
    assert all(text.tokens[place - 1] == ANSWER for place in text.places)
    answer = read(task, problem, [text.tokens[place] for place in text.places])
    expected = {"intermediate": label.intermediate if with_steps else [], "final": label.final}
    assert parse_answer(answer, LABEL_TYPES[task]).prediction == expected


@given(st.sampled_from(TASKS), st.lists(st.integers(0, len(WORDS) - 1), max_size=20))
def test_whatever_a_model_writes_becomes_a_text(task: str, tokens: list[int]) -> None:
    answer = read(task, drawn(task, 3, 1), tokens)
    parsed = parse_answer(answer, LABEL_TYPES[task])
    assert parsed.prediction is not None or answer.startswith("No states")


def test_a_chain_that_goes_wrong_is_told_as_the_model_wrote_it() -> None:
    problem = get_task("task22").read(
        "\nInitial array:\n--x--\nOperations: [\n (right, 1),\n (left, 3)\n]"
    )
    tokens = [WORDS.index(word) for word in ("cell4", "cell7")]
    assert json.loads(read("task22", problem, tokens)) == {
        "intermediate": ["----x"],
        "final": "-------x",
    }


def test_letters_that_are_alike_are_told_apart_by_where_they_stand() -> None:
    problem = get_task("task17").read("\nString:\nxyx\nIndices:\n(0, 3), (0, 2)\n")
    text = write("task17", problem, with_steps=True)
    assert " ".join(WORDS[token] for token in text.tokens) == (
        "<start> task17 width3 abc 0:3 = cab 0:2 = acb"
    )
    answer = read("task17", problem, [text.tokens[place] for place in text.places])
    assert json.loads(answer) == {"intermediate": ["xxy"], "final": "xxy"}


@pytest.mark.parametrize(
    ("task", "width", "lacks"),
    [("task22", 31, "width31"), ("task23", 12, "width12"), ("task17", 9, "width9")],
)
def test_what_the_language_lacks_is_refused(task: str, width: int, lacks: str) -> None:
    draws = Draws(np.random.SeedSequence(1))
    problem, _ = draw_problem(get_task(task), 3, draws, (width, width))
    with pytest.raises(UnwritableError, match=lacks):
        write(task, problem, with_steps=True)
    with pytest.raises(UnwritableError, match="task01"):
        write("task01", None, with_steps=True)


# --- training blocks ---


def test_blocks_hold_whole_samples_and_what_fills_them_has_no_answer() -> None:
    corpus = build_corpus(samples(), seed_sequence(0, "blocks"), context=64, blocks=30)
    assert corpus.blocks.shape == (30, 64)
    assert (corpus.blocks[:, 0] == START).all()
    texts = islice(draw_texts(samples(), seed_sequence(0, "blocks")), corpus.samples)
    kept = [token for token in corpus.blocks.ravel().tolist() if token != START]
    written = [token for text in texts for token in text.tokens]
    assert kept == [token for token in written if token != START]
    assert corpus.tokens == len(written)


def test_a_corpus_can_have_as_many_samples_as_another() -> None:
    seed = seed_sequence(0, "same")
    corpus = build_corpus(samples(with_steps=False), seed, context=64, samples_wanted=50)
    with_steps = list(islice(draw_texts(samples(), seed), 50))
    without = list(islice(draw_texts(samples(with_steps=False), seed), 50))
    assert corpus.samples == 50
    assert corpus.tokens == sum(len(text.tokens) for text in without)
    # The same problems: the last answer of each is the same, and so is the beginning.
    for left, right in zip(with_steps, without, strict=True):
        assert left.tokens[:5] == right.tokens[:5]
        assert left.tokens[-1] == right.tokens[-1]


def test_problems_that_are_asked_do_not_occur_in_training() -> None:
    seed = seed_sequence(0, "excluded")
    config = SplitConfig(("task22",), (1,), 60, 3, CODECS["task22"].widths)
    items = list(generate_items(config))
    asked = {
        tuple(write("task22", read_prompt(item.record.prompt).problem, with_steps=True).tokens)
        for item in items
    }

    def trained_on(excluded: frozenset[bytes]) -> set[tuple[int, ...]]:
        some = Samples(("task22",), (1, 1), True, excluded)
        return {tuple(text.tokens) for text in islice(draw_texts(some, seed), 300)}

    assert trained_on(frozenset()) & asked
    assert not trained_on(frozenset(item.identity for item in items)) & asked


def test_the_loss_is_that_of_answers_alone(trained: Trained) -> None:
    corpus = build_corpus(samples(), seed_sequence(0, "loss"), context=64, samples_wanted=3)
    recipe = TrainingRecipe(
        1, 1e-3, 0, "cosine", 0.99, 0.0, 1.0, "running", first_token=START, answer_token=ANSWER
    )
    block = jnp.asarray(corpus.blocks[:1], jnp.int32)
    value = float(loss(trained.model, block, recipe))
    inputs, targets = block[:, :-1], np.asarray(block[0, 1:])
    segments = jnp.cumsum(inputs == START, axis=1)
    logits = np.asarray(trained.model(inputs, segments, restart=False))[0]
    losses = np.log(np.exp(logits).sum(1)) - logits[np.arange(len(targets)), targets]
    assert value == pytest.approx(losses[np.asarray(inputs[0]) == ANSWER].mean(), rel=1e-4)
    # The same sample at another place is another input.
    moved = np.asarray(trained.model(inputs, segments))[0]
    assert not np.allclose(moved[20:], logits[20:], atol=1e-3)


# --- answers ---


def test_decoding_is_the_likeliest_word_at_every_place(trained: Trained) -> None:
    texts = list(islice(draw_texts(samples(), seed_sequence(0, "decoding")), 5))
    answers = decode(trained.model, texts, 8)
    assert decode(trained.model, texts[2:3], 8) == answers[2:3]
    for text, answer in zip(texts, answers, strict=True):
        tokens = list(text.tokens)
        for place, token in zip(text.places, answer, strict=True):
            tokens[place] = token
        padded = jnp.asarray([tokens + [START] * (64 - len(tokens))])
        likeliest = np.asarray(trained.model(padded))[0].argmax(1)
        assert [int(likeliest[place - 1]) for place in text.places] == answer


def test_a_model_declines_what_it_was_not_trained_for(trained: Trained) -> None:
    items = generate_items(SplitConfig(("task01", "task22"), (3,), 1, 0))
    questions = [
        Question(item.record.problem_name, item.record.task_name, item.record.prompt)
        for item in items
    ]
    replies = OwnModel(trained).answer(questions)
    assert [reply.ending for reply in replies if reply] == [Ending.REFUSED] * 2
    assert next(reply.text for reply in replies if reply) == "I was not trained on Sort."


def test_a_saved_model_runs_in_the_harness(trained: Trained, tmp_path: Path) -> None:
    save(trained, tmp_path / "model")
    model = load_model(parse_model(f"own:{tmp_path / 'model'}"))
    items = [item.record for item in generate_items(SplitConfig(("task23",), (2,), 3, 0, (4, 8)))]
    questions = [Question(r.problem_name, r.task_name, r.prompt) for r in items]
    expected = [reply and reply.text for reply in OwnModel(trained).answer(questions)]
    assert [reply and reply.text for reply in model.answer(questions)] == expected
    line = ["run", "--model", f"own:{tmp_path / 'model'}", "--tasks", "task23", "--widths", "4-8"]
    line += ["--lengths", "2", "--per-length", "3", "--runs", str(tmp_path / "runs")]
    assert main(line) == 0
    (run,) = (tmp_path / "runs").glob("*procbench*")
    assert (run / "tables" / "samples.parquet").is_file()


def test_broken_files_of_a_model_are_told(trained: Trained, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"has no model\.json"):
        load(tmp_path)
    save(trained, tmp_path)
    (tmp_path / WEIGHTS).write_bytes((tmp_path / WEIGHTS).read_bytes()[:500])
    with pytest.raises(InputError, match=r"model\.eqx is broken"):
        load(tmp_path)
    card = json.loads((tmp_path / CARD).read_text())
    (tmp_path / CARD).write_text(json.dumps(card | {"words": ["a"]}))
    with pytest.raises(InputError, match="other words"):
        load(tmp_path)
    del card["shape"]["width"]
    (tmp_path / CARD).write_text(json.dumps(card))
    with pytest.raises(InputError, match=r"model\.json is broken"):
        load(tmp_path)
