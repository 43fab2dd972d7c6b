"""The roles of one process, as its configuration names them."""

from provers.registry import make_assembler, make_gate, make_prover, make_reasoner
from provers.solver import Roles
from provers.workshop import Workshop


def team_of(workshop: Workshop) -> Roles:
    """Make the roles.

    Raises:
        InputError: a role has no such name, or lacks something that it needs.
    """
    config = workshop.config
    return Roles(
        [make_reasoner(name, workshop) for name in config.reasoners],
        [make_gate(name, workshop) for name in config.gates],
        [make_prover(name, workshop) for name in config.provers],
        make_assembler(config.assembler, workshop),
        workshop,
        workshop.toolchain.dialect,
    )
