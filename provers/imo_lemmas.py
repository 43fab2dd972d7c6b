"""The experiment `imo_lemmas`: a prover alone against lemmas first. Imports nothing heavy."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from provers.config import ModelConfig
from workbench.configs import reaching
from workbench.errors import InputError
from workbench.registry import Experiment, Plan, PlanRow

if TYPE_CHECKING:
    from workbench.context import RunContext

Arm = Literal["coupled", "decoupled", "mixed", "have", "swap", "shallow", "deep"]
ARM_TITLES: Final[dict[Arm, str]] = {
    "coupled": "prover alone",
    "decoupled": "lemmas first",
    "mixed": "both",
    "have": "lemmas as steps of one proof",
    "swap": "another assembler",
    "shallow": "no recursion",
    "deep": "recursion one level deeper",
}
SHIPPED: Final = Path(__file__).parent / "problems" / "imo_core.jsonl"


@dataclass(frozen=True)
class ImoLemmasConfig:
    """Problems, arms, roles and budgets."""

    problems: Path | None = None
    """JSONL of {id, statement}; the 30 IMO problems that come with the project when not given."""
    only: tuple[str, ...] = ()
    """Ids of the problems to take; all when empty."""
    arms: tuple[Arm, ...] = ("coupled", "decoupled", "mixed", "have", "swap", "shallow", "deep")
    """coupled: the prover alone; decoupled: lemmas first, and the problem from them alone; mixed:
    the prover on the problem as well; the others are decoupled with one thing changed. have: the
    lemmas are steps of one proof; swap: another assembler; shallow: no lemma becomes a goal of its
    own; deep: one level more of that."""
    seconds: float = 60.0
    """For one problem in one arm, on one worker."""
    analysis_seconds: float = 20.0
    """For each lemma that a proof uses: is there one without it? The question whether a problem
    is reached with all lemmas assumed has as long as the problem itself."""
    reasoners: tuple[str, ...] = ("recorded", "symbolic")
    """Who proposes lemmas."""
    provers: tuple[str, ...] = ("strategies",)
    """Who proves."""
    assembler: str = "deduction"
    """Who puts lemmas together."""
    other_assembler: str = "strategies"
    """The same in the arm swap."""
    depth: int = 1
    """How deep a lemma that is not proved becomes a goal of its own."""
    toolchain: str = reaching("executables", "embedded")
    """Which Lean: embedded, lean:EXECUTABLE, lake:PROJECT or dojo:REPOSITORY."""
    model: ModelConfig = dataclasses.field(default_factory=ModelConfig)
    """For the role `language_model`, as a reasoner or a prover."""
    pass_samples: int = 16
    """Proofs of each statement that a language model is asked for besides, from which pass@k is
    estimated; none where it is not among the provers."""

    def __post_init__(self) -> None:
        """Refuse what leaves nothing to compare."""
        if not self.arms or len(set(self.arms)) < len(self.arms):
            raise InputError(f"arms is {self.arms}.", remedy="Name at least one, each once.")
        for name in ("seconds", "analysis_seconds"):
            if not getattr(self, name) > 0:
                raise InputError(f"{name} is {getattr(self, name)}.", remedy="Give more than 0.")
        for name in ("depth", "pass_samples"):
            if getattr(self, name) < 0:
                raise InputError(f"{name} is {getattr(self, name)}.", remedy="Give 0 or more.")


def _plan(config: ImoLemmasConfig) -> Plan:
    from provers.study.jobs import chosen_problems

    problems = len(chosen_problems(config))
    items = problems * len(config.arms)
    rows = (
        PlanRow("problems", str(problems)),
        PlanRow("arms", ", ".join(config.arms)),
        PlanRow("seconds a problem and arm", f"{config.seconds:g}, on one worker"),
        PlanRow("items", str(items)),
    )
    # Problems that are solved end early, about half of them; two workers.
    seconds = 20 + 0.35 * items * config.seconds
    return Plan("Lemmas first against the prover alone", rows, seconds, 200_000 * items)


def _run(config: ImoLemmasConfig, context: "RunContext[ImoLemmasConfig]") -> None:
    from provers.study.run import run

    run(config, context)


_QUICK = ImoLemmasConfig(
    only=("imo_1959_p1", "imo_1964_p1b", "imo_1984_p2", "imo_2019_p1"),
    arms=("coupled", "decoupled", "have", "swap", "shallow"),
    seconds=30,
    analysis_seconds=5,
)

EXPERIMENT = Experiment(
    name="imo_lemmas",
    title="Does it help to propose lemmas before proving?",
    description=(
        "Proves IMO problems in Lean by a prover alone and by proposing lemmas first, proving each"
        " alone and putting them together, on equal budgets; measures what each lemma is worth,"
        " and which unproved lemma stands in the way."
    ),
    presets={
        "quick": _QUICK,
        "standard": ImoLemmasConfig(),
        "long": dataclasses.replace(ImoLemmasConfig(), seconds=300, depth=2),
    },
    plan=_plan,
    run=_run,
)
