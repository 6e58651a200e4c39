"""Keeps Python's garbage collection on the Qt thread."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 500


class QtThreadCollector(QObject):
    """Collects from a timer of the Qt thread instead of wherever an allocation happens to trigger it.

    A collection on a worker thread that frees a Qt object with running timers crashes the process.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Take the collecting over."""
        gc.disable()
        self._timer.start()

    def stop(self, *, threads_ended: bool = True) -> None:
        """Collect what is left here, where it does no harm, and give the collecting back to Python.

        Not where other threads still work: they would collect what is left of the window.
        """
        self._timer.stop()
        gc.collect()
        if threads_ended:
            gc.enable()

    def look(self) -> None:
        """Collect the oldest generation whose threshold is passed."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
