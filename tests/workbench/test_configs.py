import dataclasses
import enum
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.configs import config_from_json, config_to_json
from workbench.errors import InputError


class Colour(enum.Enum):
    RED = 1
    BLUE = 2


@dataclass(frozen=True)
class Training:
    steps: int = 10
    rate: float = 1e-3


@dataclass(frozen=True)
class Config:
    nets: int = 3
    name: str = "x"
    fast: bool = False
    scheme: Literal["local", "wrong"] = "local"
    beta: tuple[float, float] = (0.2, 0.2)
    schemes: tuple[Literal["local", "wrong"], ...] = ("local",)
    limit: int | None = None
    folder: Path = Path("a")
    colour: Colour = Colour.RED
    shares: dict[str, float] | None = None
    training: Training = Training()


configs = st.builds(
    Config,
    nets=st.integers(),
    name=st.text(),
    fast=st.booleans(),
    scheme=st.sampled_from(["local", "wrong"]),
    beta=st.tuples(st.floats(0, 1), st.floats(0, 1)),
    schemes=st.lists(st.sampled_from(["local", "wrong"])).map(tuple),
    limit=st.none() | st.integers(),
    colour=st.sampled_from(Colour),
    shares=st.none() | st.dictionaries(st.text(), st.floats(0, 1)),
    training=st.builds(Training, steps=st.integers(), rate=st.floats(0, 1)),
)


@given(configs)
def test_json_gives_the_configuration_back(config: Config):
    text = json.dumps(config_to_json(config))
    assert config_from_json(Config, json.loads(text)) == config


def test_whole_numbers_count_as_floats():
    data = config_to_json(Config()) | {"beta": [1, 2]}
    assert config_from_json(Config, data).beta == (1.0, 2.0)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"nets": "3"}, "config.nets is '3'"),
        ({"nets": True}, "config.nets is True"),
        ({"fast": 1}, "config.fast is 1"),
        ({"scheme": "remote"}, "config.scheme is 'remote'"),
        ({"beta": [0.1]}, "config.beta"),
        ({"beta": 0.1}, "config.beta"),
        ({"limit": "no"}, "config.limit is 'no'"),
        ({"colour": "GREEN"}, "config.colour is 'GREEN'"),
        ({"shares": [1]}, "config.shares"),
        ({"training": 3}, "config.training is 3"),
        ({"training": {"steps": 1}}, "config.training lacks the fields: rate"),
        ({"depth": 1}, "unknown fields: depth"),
    ],
)
def test_what_does_not_fit_is_named(change: dict[str, Any], named: str):
    with pytest.raises(InputError, match=named):
        config_from_json(Config, config_to_json(Config()) | change)


def test_fields_that_are_not_plain_are_refused():
    @dataclass(frozen=True)
    class Odd:
        thing: Any

    with pytest.raises(InputError, match="'thing' holds a set"):
        config_to_json(Odd({1}))


def test_numbers_that_json_cannot_hold_are_refused():
    with pytest.raises(InputError, match="beta is inf"):
        config_to_json(dataclasses.replace(Config(), beta=(1.0, float("inf"))))
