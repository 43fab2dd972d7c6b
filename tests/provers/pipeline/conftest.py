from collections.abc import Iterator

import pytest

from provers.config import PipelineConfig
from provers.workshop import Workshop


@pytest.fixture(scope="session")
def workshop() -> Iterator[Workshop]:
    """The embedded Lean with short limits, shared by the tests of the pipeline."""
    config = PipelineConfig(reasoners=(), seconds=30, workers=1, judge_seconds=30)
    with Workshop.open(config) as opened:
        yield opened
