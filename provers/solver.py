"""One problem from statement to judged file: the pipeline of roles."""

import dataclasses
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple

from provers.assembly.composition import Composition, Part, compose
from provers.budget import Budget, Spending
from provers.config import PipelineConfig
from provers.goal import Goal
from provers.lean.toolchain import Dialect
from provers.ledger import Ledger
from provers.past import Past
from provers.pool import LemmaPool, goal_of
from provers.proving.task import Task
from provers.records import (
    Attempt,
    Lemma,
    Problem,
    Proof,
    proof_to_row,
)
from provers.resuming import KeptSearch, Place
from provers.roles import (
    Assembler,
    Feedback,
    Gate,
    InfrastructureError,
    ProofJudge,
    ProofSearch,
    Proposals,
    Prover,
    Reasoner,
    Request,
)

OutcomeStatus = Literal["proved", "unproved", "infrastructure"]
_INF: Final = float("inf")
_ASSEMBLY_SHARE: Final = 0.7
_MOST_PROPOSALS: Final = 4
# Share of the time until which lemmas are awaited that are meant to be enough together.
_AWAITING: Final = 0.6
# Seconds of a turn from which on a lemma counts as stuck, so that other reasoners are asked.
_PATIENCE: Final = 6.0


@dataclass(frozen=True)
class Roles:
    """The roles at work."""

    reasoners: Sequence[Reasoner]
    gates: Sequence[Gate]
    provers: Sequence[Prover]
    assembler: Assembler
    judge: ProofJudge
    dialect: Dialect = "core"


class Outcome(NamedTuple):
    """What a run made of a problem.

    Attributes:
        problem: its id.
        status: "infrastructure" where the machinery failed before anything was decided.
        how: "direct" for a proof from the statement alone, "lemmas", or empty.
        composition: the theorem with the lemmas it rests on; None without a proof.
        lemmas: all that were proposed, with what became of each.
        proofs: of lemmas by id.
        spending: over all sessions; seconds are wall time.
        message: why the machinery failed; may be empty.
    """

    problem: str
    status: OutcomeStatus
    how: str
    composition: Composition | None
    lemmas: tuple[Lemma, ...]
    proofs: dict[str, Proof]
    spending: Spending
    message: str = ""


class Solver:
    """Solves one problem, writing down each event.

    Args:
        problem: the problem.
        roles: who does what.
        config: budgets, depth and number of workers.
        ledger: where events go.
    """

    def __init__(
        self, problem: Problem, roles: Roles, config: PipelineConfig, ledger: Ledger
    ) -> None:
        self.problem = problem
        self.pool = LemmaPool(problem)
        self._roles = roles
        self._config = config
        self._ledger = ledger
        self._goals: dict[str, Goal] = {}
        self._faults: list[str] = []
        self._places: dict[tuple[str, str], Place] = {}
        # By the hash of a goal: lemmas that are meant to be enough for it.
        self._awaited: dict[str, dict[str, None]] = {}
        # Whether provers are put on the problem itself, or it is only assembled from lemmas.
        self._whole = config.direct > 0 or not roles.reasoners

    def solve(self, before: Past | None = None) -> Outcome:
        """Work until the problem is proved, the budget is used up or nothing is left to try.

        Args:
            before: what earlier sessions found and spent.
        """
        past = before or Past()
        self._restore(past)
        self._ledger.add("begun", self.problem.id)
        budget = Budget(self._allowed(past.spending), on_spend=self._note)
        root = self._goal(self.problem, 0)
        with ThreadPoolExecutor(self._config.workers) as workers:
            proof, how = (self._direct(root, budget) if self._whole else None), "direct"
            if proof is None and self._roles.reasoners:
                proof, how = self._by_lemmas(root, workers, budget), "lemmas"
            if proof is None and self._whole:
                proof, how = self._patiently(root, budget), "direct"
        return self._outcome(proof, how, past.spending + budget.used())

    def _allowed(self, spent: Spending) -> Spending:
        config = self._config
        allowed = (config.seconds, config.checks, config.tokens, config.calls)
        used = (spent.seconds, spent.checks, spent.tokens, spent.calls)
        return Spending(*(max(0, a - u) if a else _INF for a, u in zip(allowed, used, strict=True)))

    def _direct(self, root: Goal, budget: Budget) -> Proof | None:
        share = self._config.direct if self._roles.reasoners else 1.0
        return self._advance(root, budget.part(_seconds(share * budget.seconds_left())))

    def _patiently(self, root: Goal, budget: Budget) -> Proof | None:
        """The prover on the problem itself with all that is left."""
        while not root.exhausted() and not budget.exhausted():
            proof = self._advance(root, budget)
            if proof is not None:
                return proof
        return None

    def _by_lemmas(self, root: Goal, workers: ThreadPoolExecutor, budget: Budget) -> Proof | None:
        """Rounds of proposing, proving and assembling."""
        self._ask(root, budget)
        while not budget.exhausted():
            goals = [self._goal(goal_of(lemma), self._depth(lemma)) for lemma in self.pool.open()]
            tried = (*goals, root) if self._whole else goals
            going = [goal for goal in tried if not goal.exhausted()]
            proofs = workers.map(lambda goal: self._turn(goal, budget), going)
            for goal, proof in zip(going, proofs, strict=True):
                if proof is not None and goal is root:
                    return proof
            proof = self._assemble_all(root, goals, budget)
            if proof is not None:
                return proof
            if not self._ask_deeper(root, goals, budget) and not any(
                not goal.exhausted() for goal in self._still_open(root)
            ):
                return None
        return None

    def _still_open(self, root: Goal) -> list[Goal]:
        lemmas = [self._goals[each.id] for each in self.pool.open() if each.id in self._goals]
        return [*lemmas, root] if self._whole else lemmas

    def _turn(self, goal: Goal, budget: Budget) -> Proof | None:
        proof = self._advance(goal, budget.part(_seconds(goal.turn)))
        goal.turn *= 2
        if proof is None and goal.depth and self._ready(goal):
            proof = self._assemble(goal, budget.part(_seconds(goal.turn)))
            if proof is not None:
                self._keep(goal, proof)
        return proof

    def _advance(self, goal: Goal, budget: Budget) -> Proof | None:
        """Let each prover go on with the goal; a lemma's proof goes into the pool."""
        going = [search for search in goal.search if not search.exhausted]
        for place, search in enumerate(going):
            share = budget.seconds_left() / (len(going) - place)
            part = budget.part(_seconds(share))
            try:
                proof = search.advance(part)
            except InfrastructureError as error:
                self._fault(goal, error)
                search.exhausted = True
                continue
            self._log_attempts(goal, search.attempts(), part)
            if proof is not None:
                self._keep(goal, proof)
                return proof
        return None

    def _ask(self, goal: Goal, budget: Budget) -> int:
        """Ask the reasoners for lemmas of a goal, and pass these through the gates."""
        goal.asked += 1
        request = Request(self.problem, goal.problem, goal.depth, tuple(goal.told))
        new: list[Lemma] = []
        for reasoner in self._roles.reasoners:
            # The next one is asked where this one has nothing more to say.
            new = self._taken(goal, self._proposals(reasoner, request, budget))
            if new:
                break
        self._pass_gates(goal, new, budget)
        return len(new)

    def _taken(self, goal: Goal, answer: Proposals) -> list[Lemma]:
        """Those of the proposals that are new, now in the pool."""
        for rejected in answer.rejected:
            goal.told.append(rejected)
            self._ledger.add("rejected", self.problem.id, detail=rejected._asdict())
        new: list[Lemma] = []
        for lemma in answer.lemmas[: self._config.lemmas]:
            parents = lemma.parents or (goal.problem.hash,)
            if answer.complete:
                for parent in parents:
                    self._awaited.setdefault(parent, {})[lemma.id] = None
            added = self.pool.add(dataclasses.replace(lemma, parents=parents))
            if added is not None:
                new.append(added)
                self._log_proposal(added)
        return new

    def _proposals(self, reasoner: Reasoner, request: Request, budget: Budget) -> Proposals:
        try:
            return reasoner.propose(request, budget)
        except InfrastructureError as error:
            self._fault(self._goals[request.goal.hash], error)
            return Proposals(())

    def _pass_gates(self, goal: Goal, lemmas: Sequence[Lemma], budget: Budget) -> None:
        waiting = list(lemmas)
        for gate in self._roles.gates:
            try:
                findings = gate.examine(goal.problem, waiting, budget) if waiting else {}
            except InfrastructureError as error:
                self._fault(goal, error)
                continue
            for lemma in list(waiting):
                finding = findings.get(lemma.id)
                if finding is None:
                    continue
                self.pool.mark(lemma.id, finding.status, finding.reason)
                detail = {"gate": gate.name, "status": finding.status, "reason": finding.reason}
                self._ledger.add("examined", self.problem.id, lemma=lemma.id, detail=detail)
                if finding.proof is not None:
                    self._keep(self._goal(goal_of(lemma), 1), finding.proof)
                if lemma.id not in {each.id for each in self.pool.open()}:
                    waiting.remove(lemma)
                    if finding.proof is None:
                        goal.told.append(Feedback(lemma.text, finding.status, finding.reason))

    def _assemble_all(self, root: Goal, goals: Sequence[Goal], budget: Budget) -> Proof | None:
        """Try the problem, then the lemmas that are not proved, with the lemmas that are."""
        proof = self._assemble(root, budget)
        if proof is not None:
            return proof
        for goal in sorted(goals, key=lambda each: -each.depth):
            if self.pool.proof(goal.problem.hash) is None and goal.exhausted():
                found = self._assemble(goal, budget)
                if found is not None:
                    self._keep(goal, found)
        return self._assemble(root, budget)

    def _assemble(self, goal: Goal, budget: Budget) -> Proof | None:
        proved = self.pool.proved()
        if len(proved) == goal.assembled or budget.exhausted() or self._waits(goal, budget):
            return None
        focused = self._ready(goal)
        only = self._awaited.get(goal.problem.hash) if focused else None
        goal.focused = goal.focused or focused
        pooled = self.pool.task(goal.problem, only=only)
        task = dataclasses.replace(pooled, dialect=self._roles.dialect)
        most = _ASSEMBLY_SHARE * budget.seconds_left()
        settled = focused or all(
            self._goals[e.id].exhausted() for e in self.pool.open() if e.id in self._goals
        )
        part = budget.part(_seconds(most if settled else min(most, goal.assembly)))
        goal.assembly *= 2
        # What was cut short is tried again, for longer, with the same lemmas.
        goal.assembled = len(proved) if settled and not focused else 0
        try:
            proof = self._roles.assembler.assemble(task, part)
        except InfrastructureError as error:
            self._fault(goal, error)
            return None
        attempt = Attempt(
            self._roles.assembler.name,
            "",
            "" if proof is None else proof.text,
            "error" if proof is None else "proved",
            seconds=part.used().seconds,
            checks=int(part.used().checks),
        )
        self._log_attempts(goal, [attempt], part)
        return proof

    def _ready(self, goal: Goal) -> bool:
        """Whether all lemmas are proved that are meant to be enough, and it was not tried yet."""
        awaited = self._awaited.get(goal.problem.hash, {})
        return bool(awaited) and not goal.focused and not self._unsettled(goal)

    def _unsettled(self, goal: Goal) -> bool:
        awaited = self._awaited.get(goal.problem.hash, {})
        return any(each.id in awaited for each in self.pool.open())

    def _waits(self, goal: Goal, budget: Budget) -> bool:
        """Whether lemmas are still to come that it can hardly do without."""
        early = budget.seconds_left() > (1 - _AWAITING) * min(
            budget.allowed.seconds, self._config.seconds
        )
        return early and self._unsettled(goal)

    def _ask_deeper(self, root: Goal, goals: Sequence[Goal], budget: Budget) -> int:
        """Ask again for the problem with what was learned, and for lemmas that are stuck."""
        new = 0
        others = root.asked < len(self._roles.reasoners) and all(
            goal.exhausted() or goal.turn > _PATIENCE for goal in goals
        )
        if others or (root.told and root.asked < _MOST_PROPOSALS):
            new += self._ask(root, budget)
        for goal in goals:
            stuck = goal.exhausted() and self.pool.proof(goal.problem.hash) is None
            if stuck and not goal.asked and goal.depth <= self._config.depth:
                new += self._ask(goal, budget)
            if budget.exhausted():
                break
        return new

    def _depth(self, lemma: Lemma) -> int:
        above = [self._goals[p].depth for p in lemma.parents if p in self._goals]
        return 1 + min(above, default=0)

    def _goal(self, problem: Problem, depth: int) -> Goal:
        key = problem.hash
        if key not in self._goals:
            task = Task(problem.statement, dialect=self._roles.dialect)
            searches = [self._search(prover, task, problem) for prover in self._roles.provers]
            self._goals[key] = Goal(problem, depth, searches)
        return self._goals[key]

    def _search(self, prover: Prover, task: Task, problem: Problem) -> ProofSearch:
        """A search that goes on where an earlier session left it, and notes its place."""
        lemma = problem.hash if problem.hash in self.pool else ""

        def note(place: Place) -> None:
            detail = {"prover": prover.name, "place": place}
            self._ledger.add("searched", self.problem.id, lemma=lemma, detail=detail)

        place = self._places.get((lemma, prover.name))
        return KeptSearch(prover.search(task), note, place)

    def _keep(self, goal: Goal, proof: Proof) -> None:
        key = goal.problem.hash
        if key in self.pool:
            self.pool.prove(key, proof)
            self._ledger.add("proved", self.problem.id, lemma=key, detail=proof_to_row(proof))

    def _outcome(self, proof: Proof | None, how: str, spending: Spending) -> Outcome:
        composition, message = None, "; ".join(dict.fromkeys(self._faults))
        status: OutcomeStatus = "infrastructure" if self._faults else "unproved"
        if proof is not None:
            composition, status = (
                compose(Part(self.problem.statement, proof), self.pool.proved()),
                "proved",
            )
            self.pool.mark_used(part.statement.name for part in composition.lemmas)
        for lemma in self.pool.open():
            self.pool.mark(lemma.id, "unproved")
        lemmas = tuple(self.pool.lemmas())
        proofs = {e.id: p for e in lemmas if (p := self.pool.proof(e.id)) is not None}
        return Outcome(
            self.problem.id,
            status,
            how if proof is not None else "",
            composition,
            lemmas,
            proofs,
            spending,
            message,
        )

    def _restore(self, past: Past) -> None:
        for lemma in past.lemmas:
            added = self.pool.add(lemma)
            if added is not None:
                self.pool.mark(added.id, lemma.status, lemma.reason)
        for key, proof in past.proofs.items():
            if key in self.pool:
                self.pool.prove(key, proof)
        self._places = past.places

    def _log_proposal(self, lemma: Lemma) -> None:
        detail = {
            "name": lemma.name,
            "text": lemma.text,
            "origin": lemma.origin,
            "parents": lemma.parents,
        }
        self._ledger.add("proposed", self.problem.id, lemma=lemma.id, detail=detail)

    def _log_attempts(self, goal: Goal, attempts: Sequence[Attempt], budget: Budget) -> None:
        lemma = "" if goal.depth == 0 else goal.problem.hash
        best = [a for a in attempts if a.verdict == "proved"] or list(attempts)[-1:]
        detail: dict[str, Any] = {}
        if best:
            last = best[-1]
            detail = {
                "prover": last.prover,
                "strategy": last.strategy,
                "verdict": last.verdict,
                "message": last.messages[:500],
                "line": last.line,
                "text": last.text[:4000],
            }
        self._ledger.add(
            "attempted", self.problem.id, lemma=lemma, spending=budget.used(), detail=detail
        )

    def _note(self, amount: Spending) -> None:
        self._ledger.add("spent", self.problem.id, spending=amount)

    def _fault(self, goal: Goal, error: Exception) -> None:
        self._faults.append(str(error))
        lemma = "" if goal.depth == 0 else goal.problem.hash
        self._ledger.add(
            "infrastructure", self.problem.id, lemma=lemma, detail={"message": str(error)}
        )


def _seconds(seconds: float) -> Spending:
    return Spending(seconds, _INF, _INF, _INF)
