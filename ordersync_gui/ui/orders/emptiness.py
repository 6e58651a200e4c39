"""Why the list of orders is empty, and what can be done about it, in the words of its empty page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from ordersync_gui.domain.desk import OrderFilter, StatusCounts
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.find.labels import active_filters
from ordersync_gui.ui.orders.empty import EmptyPage
from ordersync_gui.ui.text import ago, number, status_label


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the empty pages need to know: stores there, the last good import, a practice shop to offer, imports."""

    stores: int = 0
    last_import: datetime | None = None
    practice: bool = False
    importing: bool = False


class Emptiness(QObject):
    """Fills the empty page."""

    def __init__(self, page: EmptyPage) -> None:
        super().__init__(page)
        self._page = page

    def explain(self, around: Surroundings, wanted: OrderFilter, counts: StatusCounts, scope: int) -> None:
        """Say why nothing is shown of what is wanted; scope: how many orders it was looked for among."""
        if not around.stores:
            self._no_store(offer_practice=around.practice)
        elif filters := active_filters(wanted):
            self._filtered(wanted, filters, scope)
        elif wanted.left_out:
            text = self.tr("A store's settings can leave out orders by where they come from.")
            self._page.show_state(self.tr("No order is left out."), text)
        elif not counts.total and counts.left_out:
            text = self.tr("By the store's settings all of its orders are left out: {n}.")
            self._page.show_state(self.tr("No orders."), text.format(n=number(counts.left_out)))
        elif not counts.total:
            self._no_order(around)
        else:
            self._done(around, wanted)

    def none_of(self, scope: int, filters: int) -> str:
        """How many there would be without what is filtered for."""
        text = self.tr("0 of {all}: {n} filters active", "", filters)
        return text.format(all=number(scope), n=number(filters))

    def _filtered(self, wanted: OrderFilter, filters: tuple[str, ...], scope: int) -> None:
        buttons = [("clear", self.tr("Clear the filter"))]
        if wanted.text:
            buttons.append(("explain", self.tr("Why is it missing?")))
        self._page.show_state(
            self.none_of(scope, len(filters)),
            self.tr("No order here fits: {filters}.").format(filters=", ".join(filters)),
            tuple(buttons),
        )

    def _no_store(self, *, offer_practice: bool) -> None:
        buttons = [("connect", self.tr("Connect a store"))]
        if offer_practice:
            buttons.append(("practice", self.tr("Try with the practice shop")))
        self._page.show_state(
            self.tr("No store is connected yet."),
            self.tr("Connect a shop to see its orders here, ship them, and tell the shop."),
            tuple(buttons),
        )

    def _no_order(self, around: Surroundings) -> None:
        if around.importing:
            self._page.show_state(self.tr("Importing orders..."), self.tr("They appear here as they arrive."), ())
            return
        self._page.show_state(
            self.tr("No orders yet."),
            self.tr("Last import: {ago}.").format(ago=ago(around.last_import)),
            (("import", self.tr("Import now (F5)")),),
        )

    def _done(self, around: Surroundings, wanted: OrderFilter) -> None:
        last = self.tr("Last import: {ago}.").format(ago=ago(around.last_import))
        if wanted.needs_attention:
            self._page.show_state(self.tr("Nothing needs attention."), last)
        elif wanted.status is OrderStatus.AWAITING_SHIPMENT:
            self._page.show_state(self.tr("Nothing to ship."), last, (("import", self.tr("Import now (F5)")),))
        elif wanted.status is not None:
            status = status_label(wanted.status)
            self._page.show_state(self.tr("No order is {status}.").format(status=status), last)
        else:
            self._page.show_state(self.tr("No orders."), last)
