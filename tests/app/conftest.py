"""Windows of the app: garbage is collected on the Qt thread alone while one is there, as in the app itself."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _garbage_stays_on_this_thread() -> Iterator[None]:
    """A worker thread that collects a dead Qt timer of an earlier test would crash the process."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()
