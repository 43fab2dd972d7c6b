import pickle

import pytest

from workbench.errors import InputError, RunError
from workbench.items import ItemsError


@pytest.mark.parametrize("kind", [InputError, RunError, ItemsError])
def test_errors_survive_the_way_from_another_process(kind: type[InputError] | type[RunError]):
    error = kind("The preset 'hug' is unknown.", remedy="Use 'huge'.")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - made here
    assert type(again) is kind
    assert (again.message, again.remedy) == (error.message, error.remedy)
    assert str(again) == "The preset 'hug' is unknown. Use 'huge'."
