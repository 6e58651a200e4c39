"""Disconnecting a store and deleting one: two different things, each said in plain words before it is done."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store, StoreContents
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.scrolling_dialog import ScrollingDialog
from ordersync_gui.ui.text import number, shown

_WIDTH = 540


class LeavingDialog(ScrollingDialog):
    """Says what will happen, then does it; `left` follows, and `remark` where something is to be said about it.

    Cancel is the default, and nothing happens by Esc.
    """

    left = Signal()
    remark = Signal(str)
    object_name = "leave"

    def __init__(
        self, desk: Desk, jobs: Jobs, *, store: Store, contents: StoreContents, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.object_name, parent)
        self._desk, self._store, self._contents = desk, store, contents
        self._work = LatestJob(jobs)
        self.go = QPushButton(self)
        self._cancel = named(QPushButton(self.tr("Cancel"), self), "leave_cancel", self.tr("Cancel"))
        for line in self.lines():
            self.body.addWidget(wrapped_label(line, self))
        self.add_buttons(self.go, self._cancel)
        self.go.setAutoDefault(False)
        self._cancel.setDefault(True)
        self._cancel.setFocus()
        self.go.clicked.connect(self._begin)
        self._cancel.clicked.connect(self.reject)
        self.dress()
        self.body.addStretch(1)
        self.fit(_WIDTH)

    @abstractmethod
    def lines(self) -> tuple[str, ...]:
        """What will happen."""

    @abstractmethod
    def dress(self) -> None:
        """Set title and button."""

    @abstractmethod
    async def act(self, job: Job) -> Changes:
        """Do it."""

    def reject(self) -> None:
        """Close without doing anything; not while it is being done."""
        if not self._work.running:
            super().reject()

    def _begin(self) -> None:
        if self._work.running:
            return
        self.outcome.clear()
        self._work.start(self.windowTitle(), self.act, on_done=lambda _: self._gone(), on_error=self._failed)
        self.go.setEnabled(False)

    def _gone(self) -> None:
        self.left.emit()
        self.accept()

    def _failed(self, error: OrderSyncError) -> None:
        self.go.setEnabled(True)
        self.outcome.say_error(error)

    def counted(self) -> str:
        """How much the desk holds of the store."""
        orders, parcels = self._contents.orders, self._contents.shipments
        counts = (
            self.tr("{n} orders", "", orders).format(n=number(orders)),
            self.tr("{n} parcels recorded here", "", parcels).format(n=number(parcels)),
        )
        return ", ".join(counts)


class DisconnectDialog(LeavingDialog):
    """The sign-in goes, everything else stays."""

    object_name = "disconnect_store"

    def lines(self) -> tuple[str, ...]:
        """What will happen."""
        lines = [
            self.tr("{store}: its password is deleted from this PC. The shop is neither asked nor told any more."),
            self.tr("What is here stays: {counted}, with their history and the maps."),
        ]
        if self._contents.unsent_notices:
            lines.append(
                self.tr("Shipment notices that haven't been sent: {n}. They wait until it is connected again.")
            )
        lines.append(self.tr("Stores > Connect again takes it up where it was left."))
        values = {"store": self._store.name, "counted": self.counted(), "n": self._contents.unsent_notices}
        return tuple(line.format(**values) for line in lines)

    def dress(self) -> None:
        """Set title and button."""
        self.setWindowTitle(self.tr("Disconnect {store}").format(store=self._store.name))
        self.go.setText(self.tr("&Disconnect"))
        named(self.go, "leave_go", self.tr("Disconnect"))

    async def act(self, _job: Job) -> Changes:
        """Disconnect the store."""
        from ordersync_gui.sync.store_lifecycle import disconnect_store  # noqa: PLC0415 - not needed at first

        return await disconnect_store(self._desk, store=self._store)


class DeleteDialog(LeavingDialog):
    """Everything of the store goes, for good; a person has to say that this is understood."""

    object_name = "delete_store"

    def lines(self) -> tuple[str, ...]:
        """What will happen."""
        lines = [
            self.tr(
                "{store} is deleted from this PC for good: {counted}, with their history, kept exchanges, "
                "maps and password."
            ),
            self.tr(
                "In the shop nothing changes. Its orders can be imported again when it is connected anew, "
                "but not these parcels."
            ),
        ]
        if self._contents.unsent_notices:
            lines.append(
                self.tr("Shipment notices that haven't been sent: {n}. The shop will never be told of them.")
            )
        if self._store.connected:
            lines.append(self.tr("To stop imports and keep what is here, disconnect it instead."))
        values = {"store": self._store.name, "counted": self.counted(), "n": self._contents.unsent_notices}
        return tuple(line.format(**values) for line in lines)

    def dress(self) -> None:
        """Set title, button and the box to tick."""
        self.setWindowTitle(self.tr("Delete {store}").format(store=self._store.name))
        self.go.setText(self.tr("De&lete for good"))
        named(self.go, "leave_go", self.tr("Delete for good"))
        text = self.tr("I understand that this can't be undone")
        understood = named(QCheckBox(text, self), "delete_understood", text)
        self.body.addWidget(understood)
        self.go.setEnabled(False)
        understood.toggled.connect(self.go.setEnabled)

    async def act(self, _job: Job) -> Changes:
        """Delete the store."""
        from ordersync_gui.sync.store_lifecycle import delete_store  # noqa: PLC0415 - not needed at first

        return await delete_store(
            self._desk, store=self._store, on_remark=lambda message: self.remark.emit(shown(message))
        )
