"""Says when the shop that is being connected is connected already, and offers to change that store instead."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named


class SameShopHint(QWidget):
    """Hidden until there is such a store; `change_wanted` carries it. It is a hint: a person may go on."""

    change_wanted = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, LatestJob(jobs)
        self._store: Store | None = None
        self.message = InlineMessage("same_shop", self)
        self._change = named(
            QPushButton(self.tr("&Change its sign-in instead"), self),
            "same_shop_change",
            self.tr("Change the sign-in of the store that is connected already"),
        )
        self._change.clicked.connect(self._tell)
        row = QHBoxLayout()
        row.addWidget(self._change)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.message)
        column.addLayout(row)
        self.hide()

    def look(self, channel: str, given: Mapping[str, str]) -> None:
        """Look whether a store of this desk has the same shop."""
        self.hide()

        async def find(_job: Job) -> Store | None:
            from ordersync_gui.sync.connect import same_shop  # noqa: PLC0415 - as the other pages of the wizard

            return await same_shop(self._desk, channel=channel, given=given)

        self._work.start(
            self.tr("Look for the same shop"), find, on_done=self._show, on_error=self._unknown, quiet=True
        )

    def stop(self) -> None:
        """Look no longer."""
        self._work.stop()

    def _show(self, store: Store | None) -> None:
        self._store = store
        if store is not None:
            self.message.say(self._hint(store).format(store=store.name), Tone.WARNING)
            again = self.tr("Connect it a&gain instead")
            self._change.setText(self.tr("&Change its sign-in instead") if store.connected else again)
        self.setVisible(store is not None)

    def _hint(self, store: Store) -> str:
        if store.connected:
            return self.tr(
                'This shop is connected already, as "{store}". Connected twice, its orders would stand here twice.'
            )
        return self.tr(
            'The orders of this shop are here already: its store "{store}" was disconnected. '
            "As another store, they would stand here twice."
        )

    def _unknown(self, _error: OrderSyncError) -> None:
        """A hint that can't be given stops nobody."""

    def _tell(self) -> None:
        if self._store is not None:
            self.change_wanted.emit(self._store)
