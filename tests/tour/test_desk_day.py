"""The tour scans again where a busy PC typed the scan too slowly, and says so where nothing hears it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.scan_settings import ScanSettings
from ordersync_gui.tour import desk_day
from ordersync_gui.tour.desk_day import DeskDay
from ordersync_gui.tour.driver import Driver, StepFailed
from ordersync_gui.ui.scanning.keyboard import ScannerKeyboard


class Bench(DeskDay):
    """Hears the scans of the given turns as scans; the others came too slowly."""

    def __init__(self, window: Any, heard: set[int]) -> None:  # noqa: ANN401 - all that it needs of a window
        nothing: Any = None
        super().__init__(window, nothing, Driver(Path()), "")
        self.turns, self._heard = 0, heard

    async def _type_as_scanner(self, text: str) -> None:
        self.turns += 1
        if self.turns in self._heard:
            keyboard = self.window.findChild(ScannerKeyboard)
            assert keyboard is not None
            keyboard.scanned.emit(text)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    """Something with a scanner's keyboard."""
    monkeypatch.setattr(desk_day, "_HEARD_WITHIN_S", 0.01)
    found = QWidget()
    ScannerKeyboard(ScanSettings(), found)
    qtbot.addWidget(found)
    return found


@pytest.mark.parametrize("heard", [1, 2, 3])
def test_a_scan_that_was_not_heard_is_made_again(window: QWidget, heard: int) -> None:
    bench = Bench(window, {heard})
    asyncio.run(bench._scan("1001"))
    assert bench.turns == heard


def test_a_scan_that_is_never_heard_is_said(window: QWidget) -> None:
    with pytest.raises(StepFailed, match="the window heard the scan, 3 times"):
        asyncio.run(Bench(window, set())._scan("1001"))
