"""The order in hand: the one that was scanned, shown in grid and details, with what was counted of it."""

from __future__ import annotations

from array import array
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import LineView, OrderDetails, WorkKind
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.scan_packing import Packing, packing_of
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.order_details.pane import OrderDetailsPane
from ordersync_gui.ui.orders.panel import OrdersPanel
from ordersync_gui.ui.packing_claim import PackingClaim
from ordersync_gui.ui.scanning.packing_panel import PackingPanel
from ordersync_gui.ui.text import error_text


class OrderInHand(QObject):
    """Takes an order, counts its items, lets it go.

    What was counted is remembered when it is let go, until it is put back or another order is taken: scanning the
    order again goes on from there. trouble(text): the beginning of the work couldn't be kept.
    """

    trouble = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, orders: OrdersPanel, details: OrderDetailsPane) -> None:
        super().__init__(details)
        self._desk, self._jobs, self._orders, self._pane = desk, jobs, orders, details
        self.panel = PackingPanel(details)
        self.claim = PackingClaim(desk, jobs, self)
        self.details: OrderDetails | None = None
        self.packing: Packing | None = None
        self.last: int | None = None  # the order that was in hand before
        self.shipped = ""  # the number of the one that was shipped last
        self._remembered: Packing | None = None
        layout = details.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self.panel)
        self.panel.changed.connect(self.count)

    def take(self, details: OrderDetails, *, check: bool) -> None:
        """Take this order, which is claimed already; check: its items are to be scanned."""
        again = self.details is not None and self.details.id == details.id
        self.details, self.last = details, details.id
        self.claim.start([details.id], claimed=True)
        self.show(details.id)
        if check and not (again and self.packing is not None):
            self._begin(details)

    def look_again(self, details: OrderDetails) -> None:
        """The order in hand was changed: keep what was counted, as far as it is still wanted."""
        if self.details is None or self.details.id != details.id:
            return
        self.details = details
        if self.packing is not None:
            self.count(_carried_over(self.packing, packing_of(details)))

    def count(self, packing: Packing, last: LineView | None = None) -> None:
        """Keep what was counted."""
        if self.details is not None and self.details.id == packing.order_id:
            self.packing = self._remembered = packing
            self.panel.show_packing(packing, last=last)

    def is_checked(self, order_id: int) -> bool:
        """Whether all items of this order were counted, and it is in hand."""
        return self.packing is not None and self.packing.order_id == order_id and self.packing.is_complete

    @property
    def other_shown(self) -> int | None:
        """The order that is shown in place of the one in hand, because a person chose it; None for none."""
        shown = self._pane.order_id
        return None if self.details is None or shown == self.details.id else shown

    def show(self, order_id: int) -> None:
        """Show an order in grid and details, whatever view hides it."""
        self._orders.show_only(order_id)
        self._pane.want(order_id)

    def let_go(self) -> None:
        """No order is in hand, chosen or shown any more; others may pack it."""
        self.claim.stop()
        self.details = self.packing = None
        self.panel.show_packing(None)
        if (
            self._orders.table.hasFocus()
        ):  # a table that gets the keyboard back makes its first order the current one
            self._pane.scroll_area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._orders.let_go()
        self._pane.want(None)

    def put_back(self) -> None:
        """Let it go, and forget what was counted."""
        self._remembered = None
        self.let_go()

    def finish(self, order_id: int) -> bool:
        """It was shipped: the list goes on by itself. Tells whether it was the one in hand."""
        if self.details is None or self.details.id != order_id:
            return False
        self.shipped = self.details.order.number
        self.claim.stop()
        self.details = self.packing = self._remembered = None
        self.panel.show_packing(None)
        return True

    def next_id(self) -> int | None:
        """The order that the list has next: the current one where it wasn't in hand yet, else the one below."""
        ids, current = self._orders.model.ids, self._orders.table.order_id()
        if current is not None and current != self.last:
            return current
        row = None if self.last is None else self._orders.model.row_of(self.last)
        following = 0 if row is None else row + 1
        return (ids[following] or None) if following < len(ids) else None

    def _begin(self, details: OrderDetails) -> None:
        fresh = packing_of(details)
        known = self._remembered is not None and self._remembered.order_id == details.id
        self.count(_carried_over(self._remembered, fresh) if known and self._remembered else fresh)
        if not known:
            self._keep_begun(details)

    def _keep_begun(self, details: OrderDetails) -> None:
        async def begin() -> Changes:
            from ordersync_gui.sync.begin_work import begin_work  # noqa: PLC0415 - not needed for the first paint

            orders, shown = Chosen.of(array("q", [details.id])), {details.id: details.order}
            return await begin_work(self._desk, orders=orders, kind=WorkKind.PICKED, shown=shown)

        def failed(error: OrderSyncError) -> None:
            self.trouble.emit(error_text(error))

        self._jobs.run(self.tr("Packing begins"), lambda _job: begin(), on_error=failed, quiet=True)


def _carried_over(before: Packing, now: Packing) -> Packing:
    """What was counted, as far as the order still wants it."""
    counted = {view.id: min(before.count(view.id), now.wanted(view.id)) for view in now.lines}
    return replace(now, counted=counted, by_hand=before.by_hand)
