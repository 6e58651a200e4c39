"""What a dialog shows while its test runs: a bar and a button that stops it, while all else waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget


class RunningTest:
    """The keyboard is on the button that stops it meanwhile, and afterwards where it was before.

    waiting: what can't be used until the test has ended.
    """

    def __init__(self, busy: QProgressBar, stop: QPushButton, waiting: Sequence[QWidget]) -> None:
        self._busy, self._stop, self._waiting = busy, stop, waiting
        self._from: QWidget | None = None
        busy.setRange(0, 0)
        busy.setTextVisible(False)
        stop.clicked.connect(lambda: stop.setEnabled(False))
        self._show(running=False)

    def begin(self) -> None:
        """It runs from now on."""
        self._from = self._busy.window().focusWidget()
        self._stop.setEnabled(True)
        self._stop.show()
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)  # else Qt chooses, and Enter may leave the dialog
        self._show(running=True)

    def end(self) -> None:
        """It has ended, well or not."""
        before, self._from = self._from, None
        self._show(running=False)
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, running: bool) -> None:
        for widget in self._waiting:
            widget.setEnabled(not running)
        self._busy.setVisible(running)
        self._stop.setVisible(running)
