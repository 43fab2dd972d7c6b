"""Reading of free text into typed states, and its reverse."""

from procbench.parsing.answer import ParsedAnswer, parse_answer
from procbench.parsing.renderings import RENDERINGS, render

__all__ = ["RENDERINGS", "ParsedAnswer", "parse_answer", "render"]
