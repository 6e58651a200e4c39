"""Opens the dialogs of desk acts, with what they need to know read before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage import queries
from ordersync_gui.sync.chosen_orders import chosen_ids
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.desk_acts.act_dialog import ActDialog
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.text import error_text, number

OpenDialog = Callable[[Callable[[], QDialog]], None]


@dataclass(frozen=True, slots=True)
class _Known:
    """The desk's tags and names; one: the order, where it is about a single one."""

    tags: tuple[str, ...]
    names: tuple[str, ...]
    one: OrderDetails | None


class ActDialogs(QObject):
    """Signals: wanted(DeskAct, Chosen), trouble(text). open_dialog opens one dialog at a time."""

    wanted = Signal(object, object)
    trouble = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget, open_dialog: OpenDialog) -> None:
        super().__init__(window)
        self._desk, self._window, self._open_dialog = desk, window, open_dialog
        self._reading = LatestJob(jobs)
        window.destroyed.connect(self._reading.stop)

    def hold_until(self, orders: Chosen) -> None:
        """Ask until when, and why."""
        from ordersync_gui.ui.desk_acts.hold_dialog import HoldDialog  # noqa: PLC0415 - not needed for the first paint

        self._ask(orders, lambda known: HoldDialog(self._desk, self._about(orders, known), self._window))

    def tags(self, orders: Chosen) -> None:
        """Ask which tags."""
        from ordersync_gui.ui.desk_acts.tags_dialog import TagsDialog  # noqa: PLC0415 - as above

        self._ask(
            orders,
            lambda known: TagsDialog(
                self._about(orders, known),
                known=known.tags,
                present=None if known.one is None else known.one.tags,
                parent=self._window,
            ),
        )

    def assign(self, orders: Chosen) -> None:
        """Ask to whom."""
        from ordersync_gui.ui.desk_acts.assign_dialog import AssignDialog  # noqa: PLC0415 - as above

        self._ask(
            orders,
            lambda known: AssignDialog(
                self._about(orders, known),
                known=known.names,
                me=self._desk.operator,
                present="" if known.one is None else known.one.assigned_to,
                parent=self._window,
            ),
        )

    def note(self, orders: Chosen) -> None:
        """Ask for the note."""
        from ordersync_gui.ui.desk_acts.note_dialog import NoteDialog  # noqa: PLC0415 - as above

        def make(known: _Known) -> ActDialog:
            about = self._about(orders, known)
            if known.one is None:
                about += "\n" + self.tr("This note takes the place of theirs; an empty one takes them away.")
            return NoteDialog(about, present="" if known.one is None else known.one.note, parent=self._window)

        self._ask(orders, make)

    def _about(self, orders: Chosen, known: _Known) -> str:
        if known.one is not None:
            return self.tr("Order {number} ({store})").format(number=known.one.order.number, store=known.one.store)
        count = number(orders.count)
        if orders.by_question:
            return self.tr("All orders that match: {n}").format(n=count)
        return self.tr("{n} orders", "", orders.count).format(n=count)

    def _ask(self, orders: Chosen, make: Callable[[_Known], ActDialog]) -> None:
        if not orders.count:
            return
        self._reading.start(
            self.tr("Reading orders"),
            lambda _job: self._known(orders),
            on_done=lambda known: self._open(orders, known, make),
            on_error=self._failed,
            quiet=True,
        )

    async def _known(self, orders: Chosen) -> _Known:
        read, db = self._desk.workers.read, self._desk.db
        ids = await chosen_ids(self._desk, orders) if orders.count == 1 else None
        return _Known(
            tags=await read(queries.tag_names, db),
            names=await read(queries.assignees, db),
            one=None if ids is None or len(ids) != 1 else await read(queries.order_details, db, ids[0]),
        )

    def _open(self, orders: Chosen, known: _Known, make: Callable[[_Known], ActDialog]) -> None:
        def opened() -> QDialog:
            dialog = make(known)
            dialog.wanted.connect(lambda act: self.wanted.emit(act, orders))
            return dialog

        self._open_dialog(opened)

    def _failed(self, error: OrderSyncError) -> None:
        self.trouble.emit(error_text(error))
