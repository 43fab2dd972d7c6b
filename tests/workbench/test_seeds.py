import hashlib
import subprocess
import sys

import jax
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import InputError
from workbench.seeds import jax_key, seed_sequence

names = st.lists(st.one_of(st.text(max_size=8), st.integers(-(2**40), 2**40)), max_size=4)
seeds = st.integers(0, 2**70)


def draws(seed: int, *path: str | int) -> np.ndarray:
    return np.random.default_rng(seed_sequence(seed, *path)).integers(0, 2**63, 64)


@given(seeds, names, seeds, names)
def test_streams_are_equal_only_when_seed_and_names_are(
    seed: int, path: list[str | int], other_seed: int, other_path: list[str | int]
):
    same = (seed, path) == (other_seed, other_path)
    assert np.array_equal(draws(seed, *path), draws(other_seed, *other_path)) == same


@given(st.integers(0, 2**40), st.integers(0, 2**40))
def test_neighbouring_seeds_and_names_share_nothing(seed: int, item: int):
    streams = [
        draws(seed, "item", item),
        draws(seed + 1, "item", item),
        draws(seed, "item", item + 1),
        draws(seed + 1, "item", item - 1),
    ]
    values = np.concatenate(streams)
    assert len(np.unique(values)) == len(values)


def test_type_and_split_of_names_matter():
    paths = [("1",), (1,), ("a", "b"), ("ab",), ("ab", ""), ("", "ab"), ()]
    streams = {tuple(draws(3, *path)) for path in paths}
    assert len(streams) == len(paths)


def test_streams_are_the_same_under_every_hash_seed():
    code = "from workbench.seeds import seed_sequence as s; print(s(5, 'net', 2).generate_state(4))"
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": number},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for number in ("0", "1")
    }
    assert printed == {f"{seed_sequence(5, 'net', 2).generate_state(4)}\n"}


def test_streams_never_change():
    assert seed_sequence(7, "net", 3).generate_state(2).tolist() == [397979265, 2005473328]
    assert jax.random.key_data(jax_key(7, "net", 3)).tolist() == [1710294629, 3764551045]


def test_spawned_streams_are_new():
    parent = seed_sequence(1, "nets")
    children = [child.generate_state(4).tolist() for child in parent.spawn(3)]
    assert len({tuple(c) for c in [*children, parent.generate_state(4).tolist()]}) == 4


def test_jax_keys_differ_by_seed_and_name():
    keys = [
        *(jax_key(seed, "a") for seed in (0, 1, 2**32)),
        *(jax_key(0, *path) for path in (["b"], ["a", 0], ["a", 1])),
    ]
    assert len({tuple(jax.random.key_data(key).tolist()) for key in keys}) == len(keys)
    assert (jax_key(0, "a") == jax_key(0, "a")).all()


def test_negative_seed_is_named():
    for make in (seed_sequence, jax_key):
        with pytest.raises(InputError, match="-1"):
            make(-1, "net")


@given(st.integers(0, 2**33), names)
def test_a_stream_is_what_numpy_makes_of_seed_and_key(seed: int, path: list[str | int]):
    stream = seed_sequence(seed, *path)
    digest = hashlib.sha256()
    for name in (seed, *path):
        text = f"{'i' if isinstance(name, int) else 's'}:{name}".encode()
        digest.update(len(text).to_bytes(8, "big") + text)
    data = digest.digest()
    key = tuple(int.from_bytes(data[at : at + 4], "big") for at in range(0, 16, 4))
    plain = np.random.SeedSequence(seed, spawn_key=key)
    assert np.array_equal(stream.generate_state(8), plain.generate_state(8))
    child, plain_child = stream.spawn(2)[1], plain.spawn(2)[1]
    assert np.array_equal(child.generate_state(8), plain_child.generate_state(8))
