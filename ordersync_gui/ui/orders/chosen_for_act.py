"""Hands what is chosen in the grid to an act, unless the question that all of it stands for has a mistake."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.ui.find.box import FindBox
from ordersync_gui.ui.orders.chosen_reading import ChosenReading
from ordersync_gui.ui.orders.table import OrdersTable


class ChosenForAct(QObject):
    """A term with a mistake is left out of the question, which then finds more than was asked for.

    The grid may show that; an act on "all that match" would reach orders that nobody meant. Signals:
    refused(text) says which term it is.
    """

    refused = Signal(str)

    def __init__(
        self, table: OrdersTable, reading: ChosenReading, find: FindBox, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._table, self._reading, self._find = table, reading, find

    def give(self, start: Callable[[Chosen], None]) -> None:
        """Start the act with the selected orders, else the current one."""
        mistake = self._find.mistake()
        if not (self._table.everything and mistake):
            self._reading.give(start, failed=self.refused.emit)
            return
        text = self.tr(
            "Nothing was done: all orders of the list are chosen, and the list shows more than was asked for,"
            " because of a mistake in the search. {mistake} Mend that part or take it out, then choose again."
        )
        self.refused.emit(text.format(mistake=mistake))
