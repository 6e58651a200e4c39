"""Opens the print window for the chosen orders; everything heavy is loaded when somebody prints."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ordersync_gui.domain.chosen import Chosen

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ordersync_gui.ui.main_window import MainWindow
    from ordersync_gui.ui.printing.print_window import PrintWindow
    from ordersync_gui.ui.window_settings import WindowSettings

_HINT_MS = 8_000


class PaperActs(QObject):
    """`trouble` carries a text for the person."""

    trouble = Signal(str)

    def __init__(self, window: MainWindow, settings: WindowSettings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        commands = window.commands
        for action, kind in (
            (commands.print_sheets, "packing_slip"),
            (commands.print_pick_list, "pick_list"),
            (commands.print_addresses, "address_label"),
        ):
            self._connect(action, kind)
        commands.print_day.triggered.connect(lambda _checked=False: self.open("end_of_day", Chosen.of(array("q"))))

    def open(self, kind: str, orders: Chosen) -> PrintWindow:
        """Open the print window; kind: a DocumentKind's value."""
        from ordersync_gui.domain.paper import DocumentKind  # noqa: PLC0415 - not needed for the first paint
        from ordersync_gui.ui.printing.print_window import PrintWindow  # noqa: PLC0415 - as above
        from ordersync_gui.ui.printing.printing import Printing  # noqa: PLC0415 - as above

        desk, jobs = self._window.desk, self._window.jobs
        printing = Printing(desk, jobs, self)
        printing.trouble.connect(self.trouble)
        dialog = PrintWindow(
            desk, jobs, self._settings, DocumentKind(kind), orders, self._window, printing=printing
        )
        dialog.open()
        return dialog

    def _connect(self, action: QAction, kind: str) -> None:
        action.triggered.connect(
            lambda _checked=False: self._window.orders.for_act.give(lambda chosen: self._open_for(kind, chosen))
        )

    def _open_for(self, kind: str, chosen: Chosen) -> None:
        if chosen.count:
            self.open(kind, chosen)
        else:
            self._window.statusBar().showMessage(self.tr("Choose the orders first."), _HINT_MS)


def papers_of(window: MainWindow, settings: WindowSettings) -> PaperActs:
    """The printing of this window's chosen orders, connected with its actions."""
    acts = PaperActs(window, settings)
    acts.trouble.connect(lambda text: window.show_trouble("print", text))
    return acts
