"""Which roles a run uses, by name, and what each may spend; read from a JSON file."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.chat.address import check_address
from workbench.configs import config_from_json, config_to_json, reaching
from workbench.errors import InputError
from workbench.files import read_json


@dataclass(frozen=True)
class ModelConfig:
    """A language model behind an endpoint that speaks OpenAI's chat protocol."""

    url: str = reaching("endpoints", "")
    """Address up to and without `/chat/completions`; empty for no model."""
    model: str = ""
    """The model's name at that address."""
    key_variable: str = reaching("endpoints", "OPENAI_API_KEY")
    """Environment variable with the key; an endpoint may need none."""
    temperature: float = 0.6
    """0 or more."""
    max_tokens: int = 8192
    """Longest answer, in tokens."""
    timeout: float = 120.0
    """Seconds for one answer."""
    attempts: int = 4
    """How often a call is made that fails for reasons of the endpoint."""
    samples: int = 4
    """Proofs sampled for each statement."""
    repairs: int = 2
    """Rounds in which a failed proof is sent back with Lean's error."""
    proposals: int = 2
    """Calls of the reasoner for each goal."""
    record: str = reaching("files", "")
    """File that answers are kept in and taken from again; empty for none."""

    def __post_init__(self) -> None:
        """Refuse an address with a secret in it before it is written down."""
        if self.url:
            check_address(self.url)


@dataclass(frozen=True)
class PipelineConfig:
    """Roles by name, and budgets."""

    toolchain: str = reaching("executables", "embedded")
    """As `python -m provers.check --toolchain` takes it."""
    reasoners: tuple[str, ...] = ("recorded", "symbolic")
    """Who proposes lemmas; none at all leaves the prover alone."""
    gates: tuple[str, ...] = ("screen",)
    """What lemmas have to pass, in this order."""
    provers: tuple[str, ...] = ("strategies",)
    """Who proves, in turns."""
    assembler: str = "deduction"
    """Who puts lemmas together."""
    style: str = "lemmas"
    """`lemmas`: each is a theorem; `have`: each is a step within one proof."""
    seconds: float = 60.0
    """For one problem."""
    checks: int = 0
    """Candidates that Lean may try for one problem; 0 for any number."""
    tokens: int = 0
    """Of language models for one problem; 0 for any number."""
    calls: int = 0
    """Of language models for one problem; 0 for any number."""
    direct: float = 0.15
    """Share of the time for the problem itself before any lemma is tried, 0 to 1."""
    lemmas: int = 40
    """The most lemmas of one goal."""
    depth: int = 1
    """How deep a lemma that is not proved becomes a goal of its own; 0 for never."""
    workers: int = 2
    """Statements of one problem that are worked on at once."""
    lean_seconds: float = 10.0
    """For each run of Lean in a search."""
    judge_seconds: float = 60.0
    """For each run of Lean by the judge."""
    model: ModelConfig = dataclasses.field(default_factory=ModelConfig)
    """For roles that ask a language model."""

    def __post_init__(self) -> None:
        """Refuse what no run could use."""
        for name in ("seconds", "lean_seconds", "judge_seconds"):
            if not getattr(self, name) > 0:
                raise InputError(
                    f"{name} is {getattr(self, name)}.", remedy="Give a number above 0."
                )
        for name in ("checks", "tokens", "calls", "lemmas", "depth"):
            if getattr(self, name) < 0:
                raise InputError(f"{name} is {getattr(self, name)}.", remedy="Give 0 or more.")
        if not 0 <= self.direct <= 1:
            raise InputError(f"direct is {self.direct}.", remedy="Give a share from 0 to 1.")
        if self.workers < 1:
            raise InputError(f"workers is {self.workers}.", remedy="Give 1 or more.")
        if self.style not in {"lemmas", "have"}:
            raise InputError(f"style is {self.style!r}.", remedy="Say lemmas or have.")
        if not self.provers:
            raise InputError("provers is empty.", remedy="Name at least one.")


def read_config(path: Path) -> PipelineConfig:
    """A configuration from a JSON file, in which fields that are missing keep their defaults.

    Raises:
        InputError: the file cannot be read, or a field is unknown or of another type.
    """
    return config_from_json(
        PipelineConfig, _over(config_to_json(PipelineConfig()), read_json(path))
    )


def _over(defaults: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    merged = defaults | given
    model: object = given.get("model")
    if isinstance(model, dict):
        merged["model"] = defaults["model"] | model
    return merged
