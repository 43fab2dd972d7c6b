"""The native `grind`, `lia` and `simp +arith` over the base library: what they prove, what not."""

import re
from pathlib import Path

import pytest

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.toolchain import Limits
from tests.provers.lean.proof_data import ALLOWED_AXIOMS

LIMITS = Limits(seconds=120)
DATA = Path(__file__).parents[2] / "data" / "grind"
KINDS = ("logic", "integers", "associative", "rings", "orders", "library")
TRUE = tuple(f"grind_{kind}.lean" for kind in KINDS)


@pytest.fixture(scope="module")
def lean() -> EmbeddedToolchain:
    return EmbeddedToolchain()


def names(text: str) -> list[str]:
    return re.findall(r"^theorem (\S+)", text, re.MULTILINE)


@pytest.mark.parametrize("file", TRUE)
def test_what_is_true_is_proved(lean: EmbeddedToolchain, file: str) -> None:
    text = (DATA / file).read_text("utf-8")
    run = lean.run(lean.header + text, limits=LIMITS)
    assert run.outcome == "finished"
    assert [(m.line, m.text) for m in run.messages if m.severity == "error"] == []
    assert not any("sorry" in message.text for message in run.messages)


def test_enough_is_proved() -> None:
    assert sum(len(names((DATA / file).read_text("utf-8"))) for file in TRUE) > 100


@pytest.mark.parametrize("file", TRUE)
def test_proofs_rest_on_the_allowed_axioms(lean: EmbeddedToolchain, file: str) -> None:
    text = (DATA / file).read_text("utf-8")
    asked = "".join(f"#print axioms {name}\n" for name in names(text))
    run = lean.run(lean.header + text + asked, limits=LIMITS)
    told = [message.text for message in run.messages if "axioms" in message.text]
    assert len(told) == len(names(text))
    used = {
        axiom.strip()
        for message in told
        for found in re.findall(r"depends on axioms: \[([^\]]*)\]", message)
        for axiom in found.split(",")
    }
    assert used <= ALLOWED_AXIOMS


def test_what_is_false_is_not_proved(lean: EmbeddedToolchain) -> None:
    text = (DATA / "grind_false.lean").read_text("utf-8")
    run = lean.run(lean.header + text, limits=LIMITS)
    first = lean.header.count("\n") + 1
    errors = {message.line - first for message in run.messages if message.severity == "error"}
    assert errors == set(range(text.count("\n")))
