"""Waiting for a condition instead of for a time."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest


def wait_until(condition: Callable[[], object], what: str, within_s: float = 90) -> None:
    """Wait for a condition; what says in the failure what never happened."""
    deadline = time.monotonic() + within_s
    pause = time.monotonic
    while not condition():
        if pause() > deadline:
            pytest.fail(f"never happened: {what}")
        time.sleep(0.01)
