"""The experiment `chain_theory`: bias of direct and scaffolded answers on chains, exactly."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from workbench.errors import InputError
from workbench.registry import Experiment, Plan, PlanRow

if TYPE_CHECKING:
    from workbench.context import RunContext

ChainKind = Literal["doubly_stochastic", "random"]

# One table of conditionals has (variables x values)^2 entries of 8 bytes; this bounds it to 128 MB.
_LARGEST = 4000


@dataclass(frozen=True)
class ChainConfig:
    """Chains, and what is observed of them."""

    num_variables: int = 12
    """Variables of a chain, at least 3."""
    num_values: int = 3
    """Values of each variable, at least 2."""
    chains: int = 300
    """Chains drawn of each kind; the intervals are over chains."""
    kinds: tuple[ChainKind, ...] = ("doubly_stochastic", "random")
    """Kinds of chains: doubly stochastic transitions with a uniform start, or random ones."""
    alpha: float = 0.2
    """Dirichlet parameter of each row of a transition, 0.01 to 1000; small is nearly certain."""
    radius: int = 1
    """How far apart two variables may be to be observed together; 1 is adjacent only."""

    def __post_init__(self) -> None:
        """Refuse sizes that leave nothing to compare or do not fit in memory."""
        if self.chains < 1:
            raise InputError(f"chains is {self.chains}.", remedy="Give at least 1.")
        if self.num_values < 2:
            raise InputError(f"num_values is {self.num_values}.", remedy="Give at least 2.")
        if not self.kinds or len(set(self.kinds)) < len(self.kinds):
            raise InputError(
                f"kinds is {self.kinds}.", remedy="Name at least one kind, each of them once."
            )
        if not 1 <= self.radius <= self.num_variables - 2:
            raise InputError(
                f"A radius of {self.radius} on {self.num_variables} variables leaves no pair that"
                " is never observed.",
                remedy="Give a radius from 1 to two less than the number of variables.",
            )
        if self.num_variables * self.num_values > _LARGEST:
            raise InputError(
                f"{self.num_variables} variables of {self.num_values} values are too many.",
                remedy=f"Keep variables x values at most {_LARGEST}.",
            )


def _plan(config: ChainConfig) -> Plan:
    from bayesnets.theory import check_alpha

    check_alpha(config.alpha)
    total = config.chains * len(config.kinds)
    entries = (config.num_variables * config.num_values) ** 2
    rows = (
        PlanRow("chains", f"{total:,} ({config.chains:,} each of {', '.join(config.kinds)})"),
        PlanRow("variables and values", f"{config.num_variables} of {config.num_values}"),
        PlanRow("conditional probabilities a chain", f"{entries:,}"),
        PlanRow("rows of the table", f"{total * (config.num_variables - 1):,}"),
    )
    # Measured on one core: fixed cost of drawing figures, then a chain's cost by its entries.
    seconds = 10 + total * (1.5e-3 + 2.5e-7 * entries)
    return Plan(
        "Exact bias of direct and scaffolded answers on chains",
        rows,
        seconds=seconds,
        disk_bytes=8_000_000 + 60 * total * config.num_variables,
    )


def _run(config: ChainConfig, context: "RunContext[ChainConfig]") -> None:
    from bayesnets.chain_study import run

    run(config, context)


EXPERIMENT = Experiment(
    name="chain_theory",
    title="Why reasoning reduces bias: exact theory on chains",
    description=(
        "A learner sees only neighbouring variables of a chain and minimises the risk"
        " H(p, q) + H(u, q). Its best answers are known exactly: this draws their bias, answering"
        " at once (direct) and reasoning through the variables between (scaffolded), against the"
        " distance of the two variables; how often reasoning is worse; and what wider observation"
        " windows change."
    ),
    presets={
        "quick": ChainConfig(),
        "standard": ChainConfig(num_variables=20, num_values=5, chains=2000),
    },
    plan=_plan,
    run=_run,
)
