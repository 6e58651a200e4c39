"""A timer on the Qt thread that tells how late it fires, and somebody who scrolls meanwhile."""

from __future__ import annotations

from time import perf_counter, thread_time

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from ordersync_gui.ui.main_window import MainWindow

_EVERY_MS, _WHEEL_EVERY_MS = 10, 16


class Lateness(QObject):
    """How many ms later than asked for a timer of the Qt thread fires, each time.

    busy: processor time of the Qt thread until then, in ms. It is late without that when others have the
    processor, or Python's lock.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.late: list[float] = []
        self.busy: list[float] = []
        self._due = self._used = 0.0
        self._timer = QTimer(self, interval=_EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._fired)

    def start(self) -> None:
        """Begin anew."""
        self.late, self.busy = [], []
        self._used = thread_time()
        self._due = perf_counter() + _EVERY_MS / 1000
        self._timer.start()

    def stop(self) -> None:
        """Look no more; a time that is over without it having fired counts."""
        if self._timer.isActive() and perf_counter() > self._due:
            self._fired()
        self._timer.stop()

    def _fired(self) -> None:
        now = perf_counter()
        self.late.append(max(0.0, (now - self._due) * 1000))
        self.busy.append((thread_time() - self._used) * 1000)
        self._used, self._due = thread_time(), now + _EVERY_MS / 1000


class Wheel(QObject):
    """Somebody who scrolls up and down through the list, without a pause."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._view = window.orders.table.viewport()
        self._bar = window.orders.table.verticalScrollBar()
        self._down = True
        self._timer = QTimer(self, interval=_WHEEL_EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Begin to scroll."""
        self._timer.start()

    def stop(self) -> None:
        """Rest."""
        self._timer.stop()

    def _turn(self) -> None:
        if self._bar.value() in {self._bar.minimum(), self._bar.maximum()}:
            self._down = self._bar.value() == self._bar.minimum()
        place, turned = QPointF(200, 200), QPoint(0, -120 if self._down else 120)
        event = QWheelEvent(
            place, place, QPoint(0, 0), turned, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self._view, event)
