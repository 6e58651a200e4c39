"""Says across the window that the last run crashed, whether the orders are whole, and offers a support bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ordersync_gui.domain.salvage import IntegrityCheck
from ordersync_gui.ui.banner import Mending

if TYPE_CHECKING:
    from ordersync_gui.ui.backups.daily_check import DailyCheck
    from ordersync_gui.ui.main_window import MainWindow

KEY = "crash"
_AFTER_MS = 1_500  # the first rows and what was begun with the window go before


class CrashNotice(QObject):
    """Not modal: whoever has parcels to pack goes on. check: what looks at the database, now instead of later."""

    def __init__(self, window: MainWindow, check: DailyCheck) -> None:
        super().__init__(window)
        self._window, self._check = window, check
        self._is_elsewhere = window.desk.db.remote
        check.looked.connect(self._checked)

    def tell(self) -> None:
        """Show it, and have the database looked at soon."""
        being_checked = self.tr("Whether the order database is whole is being looked at now.")
        mending = Mending(self.tr("&Support bundle..."), self._window.commands.support_bundle.trigger)
        text = self._what_happened() if self._is_elsewhere else f"{self._what_happened()} {being_checked}"
        self._window.banners.show_message(KEY, text, mending)
        QTimer.singleShot(_AFTER_MS, self, lambda: self._check.look(at_once=True))

    def _checked(self, check: IntegrityCheck) -> None:
        if check.problem:
            self._window.banners.clear(KEY)  # what is damaged is said by who found it
            return
        whole = self.tr("The order database was looked at and is whole. You can go on working.")
        self._window.banners.reword(KEY, f"{self._what_happened()} {whole}")

    def _what_happened(self) -> str:
        return self.tr(
            "The last time, ordersync didn't end in order: because of a fault, for instance, or because the PC "
            "went off. What was saved by then is still there. A notice that was just being sent may show as "
            "unconfirmed."
        )
