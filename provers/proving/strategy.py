"""What a strategy is: a way to propose proofs of a task. It is never believed, only tried."""

from collections.abc import Callable, Iterator

from provers.proving.task import Task

Strategy = Callable[[Task], Iterator[str]]
"""Gives proof texts (`by ..`, later lines indented by two spaces or more), the likeliest first.

A strategy looks at the statement alone and does not run Lean. It gives nothing where the task is
none of its kind, ends, and gives the same texts each time.
"""
