import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from workbench.errors import InputError
from workbench.files import (
    atomic_path,
    read_json,
    read_parquet,
    remove_temporary,
    write_json,
    write_parquet,
    write_text,
)


def table() -> pd.DataFrame:
    rng = np.random.default_rng(0)
    return pd.DataFrame(
        {
            "scheme": ["a", "b"] * 500,
            "net": np.arange(1000, dtype=np.int32),
            "estimate": np.where(rng.random(1000) < 0.1, np.nan, rng.random(1000)),
        }
    )


def test_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path):
    path = tmp_path / "figure.png"
    write_text(path, "old")

    def fail_half_way() -> None:
        with atomic_path(path) as temporary:
            assert temporary.suffix == ".png"
            temporary.write_text("new")
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half"):
        fail_half_way()
    assert [p.name for p in tmp_path.iterdir()] == ["figure.png"]
    assert path.read_text() == "old"


def test_equal_tables_have_equal_bytes(tmp_path: Path):
    for name in ("a", "b"):
        write_parquet(tmp_path / f"{name}.parquet", table())
    assert (tmp_path / "a.parquet").read_bytes() == (tmp_path / "b.parquet").read_bytes()
    pd.testing.assert_frame_equal(read_parquet(tmp_path / "a.parquet"), table())


def test_json_without_a_value_for_nan(tmp_path: Path):
    write_json(tmp_path / "a.json", {"x": 1, "text": "ß"})
    assert read_json(tmp_path / "a.json") == {"x": 1, "text": "ß"}
    with pytest.raises(ValueError, match="JSON"):
        write_json(tmp_path / "b.json", {"x": float("nan")})
    assert not (tmp_path / "b.json").exists()


@pytest.mark.parametrize("content", [b"", b'{"a": 1', b"[1]", b"\xff\xfe", b"[" * 100_000])
def test_broken_json_is_named(tmp_path: Path, content: bytes):
    path = tmp_path / "summary.json"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"summary\.json"):
        read_json(path)


def test_missing_json_is_named(tmp_path: Path):
    with pytest.raises(InputError, match="No such file"):
        read_json(tmp_path / "none.json")


def test_cut_off_table_is_named(tmp_path: Path):
    path = tmp_path / "rows.parquet"
    write_parquet(path, table())
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(InputError, match=r"rows\.parquet"):
        read_parquet(path)


def test_leftovers_of_killed_writers_are_removed(tmp_path: Path):
    (tmp_path / f".tmp-{os.getpid()}-aa-rows.parquet").touch()
    (tmp_path / "rows.parquet").touch()
    remove_temporary(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["rows.parquet"]
