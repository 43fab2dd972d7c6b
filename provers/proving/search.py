"""Best-first search over tactics, with Lean's goals as states.

The state with the fewest and shortest goals is expanded next, by all tactics of the policy in one
run of Lean. A state whose goals were seen before is not expanded again.
"""

import heapq
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

from provers.budget import Budget
from provers.lean.goals import GoalError, parse_goals
from provers.lean.session import TacticSession
from provers.lean.statement import StatementError
from provers.lean.toolchain import Limits, Toolchain, ToolchainError
from provers.proving.search_policy import tactics
from provers.proving.task import Task
from provers.records import Attempt, Proof
from provers.roles import InfrastructureError
from provers.workshop import Workshop

if TYPE_CHECKING:
    from lean_dojo.interaction.dojo import TacticState

NAME: Final = "search"
_MOST_STATES: Final = 2_000
_LONGEST: Final = 4_000
_DEPTH_COST: Final = 20
_GOAL_COST: Final = 100


class BestFirstProver:
    """A prover that searches over tactics; it proves tasks without lemmas alone.

    Args:
        toolchain: runs Lean.
        limits: of each run of Lean, which tries all tactics on one state.
    """

    name: str = NAME

    def __init__(self, toolchain: Toolchain, limits: Limits | None = None) -> None:
        self._toolchain = toolchain
        self._limits = limits or Limits(seconds=20)

    def search(self, task: Task) -> "BestFirstSearch":
        """A new search; nothing is tried yet."""
        return BestFirstSearch(task, self._toolchain, self._limits)


class BestFirstSearch:
    """One search; see `provers.roles.ProofSearch`.

    Attributes:
        exhausted: whether no state is left to expand.
        expanded: how many states were expanded.
    """

    def __init__(self, task: Task, toolchain: Toolchain, limits: Limits) -> None:
        self._statement = task.heading(task.statement.name)
        self._toolchain = toolchain
        self._limits = limits
        self._queue: list[tuple[int, int, int, TacticState]] = []
        self._seen: set[str] = set()
        self._session: TacticSession | None = None
        self._seconds = 0.0
        self._checks = 0
        self._error = ""
        self._proof = ""
        self.expanded = 0
        self.exhausted = bool(task.lemmas)

    def advance(self, budget: Budget) -> Proof | None:
        """Expand states until a proof is finished, the budget is used up or none is left.

        Raises:
            InfrastructureError: Lean could not be run.
        """
        began = time.monotonic()
        try:
            with ExitStack() as stack:
                return self._run(budget, stack)
        except ToolchainError as error:
            raise InfrastructureError(str(error)) from error
        finally:
            self._seconds += time.monotonic() - began

    def attempts(self) -> list[Attempt]:
        """One that sums up the search."""
        verdict = "proved" if self._proof else "error"
        summed = Attempt(
            NAME, "best_first", self._proof, verdict, self._error,
            seconds=self._seconds, checks=self._checks,
        )  # fmt: skip
        return [summed] if self._checks else []

    def _run(self, budget: Budget, stack: ExitStack) -> Proof | None:
        session = self._begin()
        if session is None:
            return None
        # The judge, which the session opens to accept a proof, is closed with each advance.
        stack.callback(session.__exit__, None, None, None)
        while self._queue and not budget.exhausted() and self.expanded < _MOST_STATES:
            _, depth, _, state = heapq.heappop(self._queue)
            found = self._expand(session, state, depth, budget)
            if found is not None:
                self.exhausted = True
                return found
        self.exhausted = not self._queue or self.expanded >= _MOST_STATES
        return None

    def _begin(self) -> TacticSession | None:
        if self._session is None and not self.exhausted:
            from lean_dojo.interaction.dojo import DojoInitError

            try:
                self._session = TacticSession(self._toolchain, self._statement, self._limits)
                _, state = self._session.__enter__()
            except (StatementError, DojoInitError) as error:
                self._error, self.exhausted = str(error), True
                return None
            self._push(state, 0)
        return self._session

    def _expand(
        self, session: TacticSession, state: "TacticState", depth: int, budget: Budget
    ) -> Proof | None:
        from lean_dojo.interaction.dojo import LeanError, ProofFinished, TacticState

        self.expanded += 1
        try:
            choices = tactics(parse_goals(state.pp))
        except GoalError as error:
            self._error = str(error)
            return None
        results = session.run_many(state, choices)
        self._checks += len(choices)
        budget.spend(checks=len(choices))
        for result in results:
            if isinstance(result, ProofFinished):
                self._proof = session.proof(result)
                return Proof(self._proof, NAME, "best_first")
            if isinstance(result, TacticState):
                self._push(result, depth + 1)
            elif isinstance(result, LeanError) and not self._error:
                self._error = result.error
        return None

    def _push(self, state: "TacticState", depth: int) -> None:
        if state.pp in self._seen or len(state.pp) > _LONGEST:
            return
        self._seen.add(state.pp)
        goals = state.pp.count("⊢ ")
        cost = len(state.pp) + _GOAL_COST * goals + _DEPTH_COST * depth
        heapq.heappush(self._queue, (cost, depth, len(self._seen), state))


def make(workshop: Workshop) -> BestFirstProver:
    """The best-first prover of a workshop."""
    return BestFirstProver(workshop.toolchain, Limits(seconds=workshop.config.lean_seconds))
