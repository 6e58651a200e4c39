"""Connects mails to buyers with the window: its menu, its status bar, its banner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QDialog, QPushButton

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import ShipmentView
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage.queries.mails import mails_in_need
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.marked_frame import FocusBorder
from ordersync_gui.ui.named import named
from ordersync_gui.ui.order_details.parcel_menu import ParcelAct
from ordersync_gui.ui.text import WARNING_SIGN, error_text, number

if TYPE_CHECKING:  # what the first paint doesn't need is loaded when somebody looks at mails
    from ordersync_gui.ui.jobs import Job
    from ordersync_gui.ui.main_window import MainWindow

_SOON_MS = 300
_HINT_MS = 8_000


class MailsOfWindow(QObject):
    """Opens the list and the preview, and says in the status bar that mails need a person."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._counting, self._acting = LatestJob(window.jobs), LatestJob(window.jobs)
        self.need = named(QPushButton(window), "mails_need_you", self.tr("Mails that need you"))
        self.need.setFlat(True)
        FocusBorder(self.need)  # a flat button shows nothing of that by itself
        self.need.hide()
        self._refused = 0
        self.need.clicked.connect(lambda: self.open_list(need=True))
        window.statusBar().addPermanentWidget(self.need)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._count)
        commands = window.commands.mailing
        commands.mails.triggered.connect(lambda _checked=False: self.open_list())
        commands.preview.triggered.connect(lambda _checked=False: self.preview())
        commands.send.triggered.connect(window.mailing.send_by_hand)
        commands.none.triggered.connect(lambda _checked=False: self._give(on=True))
        commands.after_all.triggered.connect(lambda _checked=False: self._give(on=False))
        window.details.parcel_wanted.connect(self._on_parcel)
        window.jobs.changed.connect(self._on_changes)
        window.watch.read.connect(lambda _stores: self._enable())
        window.details.shown.connect(lambda _details: self._enable())
        window.orders.table.selected.connect(lambda _count: self._enable())
        self._enable()
        self._soon.start()

    def _enable(self) -> None:
        """Let what makes sense now be chosen."""
        window, commands = self._window, self._window.commands.mailing
        for action in (commands.mails, commands.send):
            action.setEnabled(bool(window.stores))
        commands.preview.setEnabled(window.details.details is not None)
        for action in (commands.none, commands.after_all):
            action.setEnabled(window.orders.table.has_chosen)

    def open_list(self, *, need: bool = False, words: str = "") -> QDialog:
        """Open the list of mails, or bring it to the front; it stays open beside the orders.

        need: those that were refused, or the unconfirmed ones where none was; words: those that hold them.
        """
        from ordersync_gui.domain.mail import MailState  # noqa: PLC0415 - not needed for the first paint
        from ordersync_gui.ui.mails.mail_list import Wanted  # noqa: PLC0415 - as above
        from ordersync_gui.ui.mails.mails_dialog import MailsDialog  # noqa: PLC0415 - as above

        window = self._window
        state = None
        if need:
            state = MailState.REFUSED if self._refused else MailState.UNCONFIRMED
        store = None if need or words else window.store_commands.chosen()
        wanted = Wanted(state, None if store is None else store.id, words)
        dialog: MailsDialog | None = window.findChild(MailsDialog)
        if dialog is None:
            dialog = MailsDialog(window.desk, window.jobs, window.stores, wanted, window)
            dialog.order_wanted.connect(self._show_order)
            dialog.to_send.connect(window.mailing.send_by_hand)
            window.closing.connect(dialog.close)
        elif need or words:
            dialog.choose(wanted)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def _show_order(self, order_id: int) -> None:
        self._window.orders.show_only(order_id)
        self._window.activateWindow()

    def _on_parcel(self, act: ParcelAct, shipment: ShipmentView, _notice: object) -> None:
        details = self._window.details.details
        if act is ParcelAct.MAILS and details is not None:
            self.open_list(words=details.order.number)
        elif act is ParcelAct.MAIL_NOW:
            self._mail_now(shipment.id)

    def _mail_now(self, shipment_id: int) -> None:
        from ordersync_gui.sync.mail_acts import send_for_parcel  # noqa: PLC0415 - as above

        self._acting.start(
            self.tr("Mail a buyer"),
            lambda _job: send_for_parcel(self._window.desk, shipment_id),
            on_done=lambda _changes: self._window.mailing.look_soon(),
            on_error=self._failed,
        )

    def preview(self) -> None:
        """Open the mail that the buyer of the order in the details would get."""
        from ordersync_gui.ui.mails.preview_dialog import MailPreviewDialog  # noqa: PLC0415 - as above

        window = self._window
        details = window.details.details
        if details is None:
            text = QCoreApplication.translate("mails", "Choose an order first.")
            window.statusBar().showMessage(text, _HINT_MS)
            return
        MailPreviewDialog(window.desk, window.jobs, details.id, details.order.number, window).open()

    def _give(self, *, on: bool) -> None:
        self._window.orders.for_act.give(lambda chosen: self._suppress(chosen, on=on))

    def _suppress(self, chosen: Chosen, *, on: bool) -> None:
        if not chosen.count:
            text = QCoreApplication.translate("mails", "Choose the orders first.")
            self._window.statusBar().showMessage(text, _HINT_MS)
            return

        async def act(_job: Job) -> Changes:
            from ordersync_gui.sync.chosen_orders import chosen_ids  # noqa: PLC0415 - as above
            from ordersync_gui.sync.mail_acts import suppress  # noqa: PLC0415 - as above

            ids = await chosen_ids(self._window.desk, chosen)
            return await suppress(self._window.desk, list(ids), on=on)

        title = self.tr("No mail to these buyers") if on else self.tr("Mails to these buyers again")
        self._acting.start(title, act, on_done=self._suppressed, on_error=self._failed)

    def _suppressed(self, changes: Changes) -> None:
        count = len(changes.orders)
        text = QCoreApplication.translate("mails", "{n} orders changed", "", count).format(n=number(count))
        self._window.statusBar().showMessage(text, _HINT_MS)

    def _failed(self, error: OrderSyncError) -> None:
        self._window.show_trouble("mails", error_text(error))

    def _on_changes(self, changes: Changes) -> None:
        if (changes.mails or changes.stores) and not self._soon.isActive():
            self._soon.start()

    def _count(self) -> None:
        desk = self._window.desk

        async def read(_job: Job) -> tuple[int, int]:
            return await desk.workers.read(mails_in_need, desk.db)

        self._counting.start(
            self.tr("Counting mails"), read, on_done=self._show_need, on_error=lambda _error: None, quiet=True
        )

    def _show_need(self, counts: tuple[int, int]) -> None:
        self._refused, count = counts[0], sum(counts)
        text = self.tr("{n} mails need you", "", count).format(n=number(count))
        self.need.setText(f"{WARNING_SIGN} {text}")
        self.need.setAccessibleName(text)
        self.need.setToolTip(
            self.tr("Mails to buyers that were refused, or of which nobody knows whether they arrived.")
        )
        self.need.setVisible(count > 0)
