"""Holds the claim on orders for as long as they are packed here, and hears when somebody else has it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.claim import CLAIM_LASTS, Claim
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob

_SIGN_OF_LIFE_MS = int(CLAIM_LASTS.total_seconds() * 1000 / 5)


class PackingClaim(QObject):
    """`others` are the claims that other windows and PCs have on the orders. Signal: changed, with these."""

    changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._work = LatestJob(jobs)
        self._orders: tuple[int, ...] = ()
        self._missed = False  # something of them changed while they were being claimed
        self.others: dict[int, Claim] = {}
        self._life = QTimer(self, interval=_SIGN_OF_LIFE_MS)
        self._life.timeout.connect(self.look_again)
        jobs.changed.connect(self._on_changes)
        self.destroyed.connect(self._work.stop)

    @property
    def is_held(self) -> bool:
        """Whether orders are packed here."""
        return bool(self._orders)

    def start(self, order_ids: Sequence[int], *, claimed: bool = False) -> None:
        """Claim these orders in place of those before; claimed: somebody else sees to that."""
        before, orders = self._orders, tuple(order_ids)
        if orders == before:
            return
        self._orders = orders
        self.others = {order: found for order, found in self.others.items() if order in orders}
        self._desk.held.hold(orders)
        self._let_go(before)
        if orders:
            self._life.start()
        else:
            self._life.stop()
        if not (claimed or set(orders) <= set(before)):
            self.look_again()

    def stop(self) -> None:
        """Give them back, unless something else in this window holds them, too."""
        self._life.stop()
        self._work.stop()
        orders, self._orders, self.others = self._orders, (), {}
        self._let_go(orders)

    def look_again(self) -> None:
        """Claim them again, and find out who has those that can't be claimed."""
        orders, self._missed = self._orders, False
        if not orders:
            return

        async def work(_job: Job) -> dict[int, Claim]:
            from ordersync_gui.sync.claims import claim  # noqa: PLC0415 - not needed for the first paint

            return await claim(self._desk, order_ids=orders)

        self._work.start(
            _tr("Claiming an order to pack it"), work, on_done=self._know, on_error=self._unknown, quiet=True
        )

    def take_over(self) -> None:
        """Claim them whoever packs them."""
        orders = self._orders

        async def work(_job: Job) -> Changes:
            from ordersync_gui.sync.claims import take_over  # noqa: PLC0415 - not needed for the first paint

            return await take_over(self._desk, order_ids=orders)

        title = _tr("Taking an order over")
        self._work.start(title, work, on_done=lambda _changes: self._know({}), on_error=self._unknown, quiet=True)

    def _let_go(self, orders: Sequence[int]) -> None:
        free = self._desk.held.let_go(orders)
        if free:
            self._jobs.run(_tr("Giving an order back"), lambda _job: _give_back(self._desk, free), quiet=True)

    def _know(self, others: dict[int, Claim]) -> None:
        before, self.others = self.others, others
        if before != others:
            self.changed.emit()
        if self._missed:
            self.look_again()

    def _unknown(self, _error: OrderSyncError) -> None:
        """Recording a parcel asks once more and says what is wrong."""

    def _on_changes(self, changes: Changes) -> None:
        if changes.orders.isdisjoint(self._orders):
            return
        self._missed = self._work.running
        if not self._missed:
            self.look_again()


async def _give_back(desk: Desk, order_ids: Sequence[int]) -> None:
    from ordersync_gui.sync.claims import give_back  # noqa: PLC0415 - not needed for the first paint

    await give_back(desk, order_ids=order_ids)


def _tr(text: str) -> str:
    return QCoreApplication.translate("packing", text)
