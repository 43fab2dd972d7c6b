"""Which of many models a chart shows."""

from collections.abc import Sequence

from app import url_state

_FEW = 2


def chosen_models(models: Sequence[str]) -> list[str]:
    """A list to choose models from, all of them while none is chosen; two or one need no list."""
    if len(models) <= _FEW:
        return list(models)
    chosen = url_state.choose_some("Models", models, name="models")
    return [model for model in models if model in chosen] or list(models)
