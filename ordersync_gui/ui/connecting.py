"""Opens the connection wizard, one at a time, and tells of the store that it connected."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.practice_offer import PracticeOffer


class Connecting(QObject):
    """Signals: connected(Store, since when to import), change_wanted(Store that is connected already).

    practice: the practice shop that the wizard offers, None while there is none.
    """

    connected = Signal(object, object)
    change_wanted = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget, practice: PracticeOffer | None) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._wizard: QWidget | None = None
        self.practice = practice

    def open_wizard(self, *, practice: bool = False) -> QWidget:
        """Open the wizard, or bring the open one to the front; practice: with the practice shop chosen."""
        from ordersync_gui.ui.wizard import ConnectWizard  # noqa: PLC0415 - not needed for the first paint

        if self._wizard is not None:
            self._wizard.raise_()
            return self._wizard
        wizard = ConnectWizard(self._desk, self._jobs, self.practice, self._window)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.connected.connect(self.connected)
        wizard.change_wanted.connect(self.change_wanted)
        wizard.finished.connect(self._closed)
        if practice:
            wizard.choose_practice()
        self._wizard = wizard
        wizard.open()
        return wizard

    def _closed(self) -> None:
        self._wizard = None
