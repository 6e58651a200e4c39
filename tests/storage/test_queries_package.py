"""All reads are there under one name; those of which the first paint needs nothing are loaded when asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ordersync_gui.storage import queries

_LOADED = """
import sys
from ordersync_gui.storage import queries
print(*(name for name in queries._LATER if f"{queries.__name__}.{name}" in sys.modules))
"""


@pytest.mark.parametrize("name", queries.__all__)
def test_every_read_is_there(name: str) -> None:
    assert callable(getattr(queries, name))


def test_what_is_loaded_later_hides_behind_no_module_of_its_name() -> None:
    later = {name for names in queries._LATER.values() for name in names}
    assert later < set(queries.__all__)
    assert not queries._LATER.keys() & set(queries.__all__)


def test_the_maps_are_loaded_when_they_are_asked_for() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOADED], stdout=subprocess.PIPE, text=True, timeout=60, check=True
    )
    assert not done.stdout.split()


def test_what_isnt_there_is_missing_as_from_any_module() -> None:
    with pytest.raises(AttributeError, match="no_such_read"):
        getattr(queries, "no_such_read")  # noqa: B009 - mypy knows that it isn't there
