"""Tables and arrays of other people: none makes room for more than it holds."""

import os
import pickle
import struct
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from procbench.run_tables import read_samples
from workbench import foreign_tables
from workbench.arrays import check_arrays
from workbench.errors import InputError
from workbench.files import read_parquet
from workbench.foreign_tables import read_table
from workbench.inside import open_inside


def test_a_table_is_no_larger_than_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Few bytes for many rows: one value that repeats, also as a long text."""
    monkeypatch.setattr(foreign_tables, "MOST_CELLS", 1 << 20)
    monkeypatch.setattr(foreign_tables, "MOST_TABLE", 64 << 20)
    many = pa.table({"x": pa.array([1], pa.int64()).take(pa.array([0] * 1_100_000))})
    pq.write_table(many, tmp_path / "many.parquet", compression="zstd")
    assert (tmp_path / "many.parquet").stat().st_size < 1 << 13
    with pytest.raises(InputError, match="says that it has 1,100,000 values"):
        read_parquet(tmp_path / "many.parquet", inside=tmp_path)
    texts = pa.table({"x": [["t" * (1 << 16)]] * 4096})
    pq.write_table(texts, tmp_path / "texts.parquet", compression="zstd")
    assert (tmp_path / "texts.parquet").stat().st_size < 1 << 14
    with pytest.raises(InputError, match="bytes of text"):
        read_parquet(tmp_path / "texts.parquet", inside=tmp_path)


def test_texts_of_tables_come_back_as_they_were(tmp_path: Path) -> None:
    table = pa.table(
        {
            "text": ["a", None, "b" * 100],
            "list": pa.array([["x", "y"], [], None], pa.list_(pa.string())),
            "kind": pa.array(["p", "q", None]).dictionary_encode(),
            "struct": [{"k": "v"}, {"k": None}, None],
            "number": [1, 2, 3],
        }
    )
    pq.write_table(table, tmp_path / "a.parquet")
    assert read_table(tmp_path, "a.parquet").equals(table)
    assert read_table(tmp_path, "a.parquet", ["number", "none"]).column_names == ["number"]


def test_a_table_that_is_no_table_is_told(tmp_path: Path) -> None:
    for data in (b"", b"PAR1", b"PAR1" + b"\xff" * 100 + b"PAR1", os.urandom(1000)):
        (tmp_path / "a.parquet").write_bytes(data)
        with pytest.raises(InputError, match=r"a\.parquet"):
            read_parquet(tmp_path / "a.parquet", inside=tmp_path)
    run = tmp_path / "run"
    (run / "tables").mkdir(parents=True)
    (run / "tables" / "samples.parquet").symlink_to(tmp_path / "a.parquet")
    with pytest.raises(InputError, match="link"):
        read_samples(run)


def npy(shape: tuple[int, ...], kind: str, data: bytes = b"") -> bytes:
    text = repr({"descr": kind, "fortran_order": False, "shape": shape}).encode() + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text + data


@pytest.mark.parametrize(
    "data",
    [
        npy((10**12,), "<f8"),
        npy((10**6, 10**6), "<f4", b"1234"),
        npy((1,), "|O", pickle.dumps([print])),
        npy((-1,), "<f8"),
        npy((3,), "<f8", b"1" * 24) + npy((10**12,), "<f8"),
        npy((2**70,), "<f8"),
        b"no array",
        b"\x93NUMPY\x09\x00",
        b"\x93NUMPY\x01\x00\xff",
    ],
)
def test_an_array_is_no_larger_than_its_file(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.eqx"
    path.write_bytes(data)
    with open_inside(tmp_path, "a.eqx") as file, pytest.raises(InputError, match=r"a\.eqx"):
        check_arrays(file, path)


def test_arrays_that_are_whole_are_left_to_their_reader(tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb") as file:
        for array in (np.arange(3), np.zeros((2, 0)), np.array(True), np.ones((4, 5), np.float32)):
            np.save(file, array)
    with open_inside(tmp_path, "a") as file:
        check_arrays(file, tmp_path / "a")
        assert np.load(file).tolist() == [0, 1, 2]
