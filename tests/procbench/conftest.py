import gzip
import json
from pathlib import Path
from typing import Any

import pytest

SAMPLE = Path(__file__).parents[1] / "data" / "procbench_sample.jsonl.gz"


@pytest.fixture(scope="session")
def sample_path() -> Path:
    """1,104 records in the published format: two of every task and length."""
    return SAMPLE


@pytest.fixture(scope="session")
def sample() -> list[dict[str, Any]]:
    with gzip.open(SAMPLE, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]
