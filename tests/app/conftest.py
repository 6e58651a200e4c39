"""Windows of the app: garbage is collected on the Qt thread alone while one is there, as in the app itself."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop


@pytest.fixture(autouse=True)
def _garbage_stays_on_this_thread() -> Iterator[None]:
    """A worker thread that collects a dead Qt timer of an earlier test would crash the process."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[QEventLoop]:
    """It is only declared as running, and turned by qtbot: between the steps of a test Qt's events go on."""
    found = QEventLoop(qapp)
    asyncio._set_running_loop(found)
    yield found
    asyncio._set_running_loop(None)
    found.close()
