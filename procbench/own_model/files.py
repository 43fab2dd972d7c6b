"""The files of a trained model: weights, and a card that says what they are."""

import dataclasses
import math
from pathlib import Path
from typing import Any, NamedTuple

import equinox as eqx
import jax

from procbench.own_model.codecs import CODECS
from procbench.own_model.language import WORDS
from workbench.arrays import check_arrays
from workbench.errors import InputError
from workbench.files import atomic_path, read_json, write_json
from workbench.inside import MOST_TABLE, is_inside, open_inside
from workbench.transformer import Transformer, TransformerShape

CARD, WEIGHTS = "model.json", "model.eqx"
_MOST_PARAMETERS = 10**8


class Trained(NamedTuple):
    """A model and what it was trained for.

    Attributes:
        model: the transformer.
        tasks: the tasks it has seen.
        with_steps: whether it writes all states, or the last alone.
    """

    model: Transformer
    tasks: tuple[str, ...]
    with_steps: bool


def save(trained: Trained, folder: Path) -> None:
    """Write a model into a folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    with atomic_path(folder / WEIGHTS) as path:
        eqx.tree_serialise_leaves(path, trained.model)
    card: dict[str, Any] = {
        "shape": dataclasses.asdict(trained.model.shape),
        "tasks": list(trained.tasks),
        "with_steps": trained.with_steps,
        "words": list(WORDS),
    }
    write_json(folder / CARD, card)


def load(folder: Path) -> Trained:
    """The model in a folder.

    Raises:
        InputError: there is none, it is broken, or it was written in another language.
    """
    if not is_inside(folder, CARD):
        raise InputError(
            f"{folder} has no {CARD}.",
            remedy="Give the folder `model` of an item of a procedure_learning run.",
        )
    card = read_json(folder / CARD, inside=folder)
    try:
        shape = TransformerShape(**card["shape"])
        tasks, with_steps, words = tuple(card["tasks"]), card["with_steps"], card["words"]
    except (KeyError, TypeError) as error:
        raise _broken(folder / CARD, error) from error
    if words != list(WORDS) or shape.vocab_size != len(WORDS) or not set(tasks) <= set(CODECS):
        raise InputError(
            f"The model in {folder} was trained with other words.", remedy="Train it anew."
        )
    if not isinstance(with_steps, bool) or _size(shape) > _MOST_PARAMETERS:
        raise _broken(folder / CARD, ValueError("its values are out of range"))
    like = eqx.filter_eval_shape(Transformer, shape, key=jax.random.key(0))
    try:
        with open_inside(folder, WEIGHTS, most=MOST_TABLE) as file:
            check_arrays(file, folder / WEIGHTS)
            model = eqx.tree_deserialise_leaves(file, like)
    except (OSError, RuntimeError, ValueError, EOFError) as error:
        raise _broken(folder / WEIGHTS, error) from error
    return Trained(model, tasks, with_steps)


def _size(shape: TransformerShape) -> float:
    sizes = [shape.layers, shape.width, shape.context, shape.vocab_size]
    return math.inf if min(sizes) < 1 else shape.layers * 12 * shape.width**2


def _broken(path: Path, error: Exception) -> InputError:
    reason = (str(error).splitlines() or [""])[0][:200]
    return InputError(f"{path} is broken: {reason}.", remedy="Restore it, or train a new model.")
