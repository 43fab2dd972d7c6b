"""The published results, for the side-by-side.

Source: Fujisawa et al., "ProcBench: Benchmark for Multi-Step Reasoning and Following Procedure",
arXiv 2410.03117, 2024: means over all 5,520 items, one answer an item, no intervals given. Cells
that are not known are not here.
"""

from collections.abc import Mapping
from typing import NamedTuple

SOURCE = "Fujisawa et al. (arXiv 2410.03117)"


class PublishedScores(NamedTuple):
    """Scores of one model over all items: mean prefix accuracy and share of sequential matches."""

    pa: float
    sm: float


PUBLISHED: Mapping[str, PublishedScores] = {
    "o1-preview": PublishedScores(0.698, 0.496),
    "o1-mini": PublishedScores(0.641, 0.432),
    "GPT-4o": PublishedScores(0.443, 0.278),
    "Claude-3.5-Sonnet": PublishedScores(0.378, 0.230),
    "Mistral-Large": PublishedScores(0.362, 0.229),
    "GPT-4o-mini": PublishedScores(0.230, 0.093),
    "Gemini-1.5-Pro": PublishedScores(0.224, 0.110),
}
PUBLISHED_LONG_PA: Mapping[str, float] = {"o1-preview": 0.599}
