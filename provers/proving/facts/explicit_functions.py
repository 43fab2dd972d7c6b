"""Functions that one equation gives for all arguments, as in `∀ x, f x = x + 1`."""

from provers.proving.algebra.linear_form import applications
from provers.proving.facts.instances import Rule
from provers.statements import map_parts, substitute
from provers.statements.ast import Application, Comparison, Node, Term, Variable


def formula(rule: Rule) -> tuple[Variable, Variable, Term] | None:
    """Function, variable and right side, where a rule reads `∀ x, f x = ..` without f."""
    match rule.body:
        case Comparison("=", Application(Variable() as function, (Variable() as argument,)), right):
            if (
                not rule.premises
                and rule.variables == (argument,)
                and not list(applications(right))
            ):
                return function, argument, right
            return None
        case _:
            return None


def put_in(node: Node, function: Variable, argument: Variable, body: Term) -> Node:
    """The node with the body, at their arguments, in place of the function's applications."""
    changed = map_parts(node, lambda part: put_in(part, function, argument, body))
    if isinstance(changed, Application) and changed.function == function:
        return substitute(body, {argument: changed.arguments[0]})
    return changed
