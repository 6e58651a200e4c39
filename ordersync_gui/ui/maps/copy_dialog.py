"""Takes over maps of another store: which store, which of the maps, and what that would set here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.maps import MapKind
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_specs
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.map_copy import maps_of_store
from ordersync_gui.sync.taken_maps import TakenMaps
from ordersync_gui.ui.field_rows import let_shrink
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.line_edits import SteadyComboBox
from ordersync_gui.ui.maps.map_names import map_name
from ordersync_gui.ui.maps.taken_text import taken_text
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.tab_order import tab_as_read
from ordersync_gui.ui.text import error_text, number

_WIDTH, _HEIGHT = 520, 250


class CopyMapsDialog(QDialog):
    """`taken` carries the TakenMaps that were agreed to, and the other store's name; nothing is saved by that."""

    taken = Signal(object, str)

    def __init__(self, desk: Desk, jobs: Jobs, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._store = desk, store
        self._work = LatestJob(jobs)
        self._found: TakenMaps | None = None
        self.source = named(SteadyComboBox(self), "copy_store", self.tr("The store whose maps are taken over"))
        self.kinds = {kind: self._new_kind(kind) for kind in MapKind}
        self.outcome = wrapped_label(self.tr("Reading..."), self)
        self.outcome.setObjectName("copy_outcome")
        take = self.tr("&Take over")
        self._take = named(QPushButton(take, self), "copy_take", self.tr("Take over"))
        self._cancel = named(QPushButton(self.tr("Cancel"), self), "copy_cancel", self.tr("Cancel"))
        self._dress()
        self._lay_out()
        self.source.currentIndexChanged.connect(lambda _index: self.look())
        for box in self.kinds.values():
            box.toggled.connect(lambda _on: self.look())
        self._take.clicked.connect(self._agree)
        self._cancel.clicked.connect(self.reject)
        self._read_stores()

    def done(self, result: int) -> None:
        """Close, and hear no more of what is still being read."""
        self._work.stop()
        super().done(result)

    def look(self) -> None:
        """See what the choice would set here."""
        source_id = self.source.currentData()
        kinds = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        self._found = None
        if source_id is None or not kinds:
            self._work.stop()
            self._say(self.tr("Choose at least one of the maps.") if source_id is not None else self._nobody())
            return

        async def read(_job: Job) -> TakenMaps:
            return await maps_of_store(self._desk, store_id=self._store.id, source_id=source_id, kinds=kinds)

        self._say(self.tr("Reading..."))
        title = self.tr("Read the maps of another store")
        self._work.start(title, read, on_done=self._show, on_error=self._failed, quiet=True)

    def _read_stores(self) -> None:
        async def read(_job: Job) -> tuple[Store, ...]:
            return await self._desk.workers.read(queries.stores, self._desk.db)

        title = self.tr("Read the stores")
        self._work.start(title, read, on_done=self._offer, on_error=self._failed, quiet=True)
        self._refresh()

    def _offer(self, stores: Sequence[Store]) -> None:
        """Offer the other stores, those of the same channel first."""
        labels = {spec.key: spec.label for spec in channel_specs()}
        others = [store for store in stores if store.id != self._store.id]
        others.sort(key=lambda store: (store.channel != self._store.channel, store.name.casefold()))
        with QSignalBlocker(self.source):
            for store in others:
                channel = labels.get(store.channel, store.channel)
                text = self.tr("{store} ({channel})").format(store=store.name, channel=channel)
                self.source.addItem(text, store.id)
        self.look()

    def _nobody(self) -> str:
        return self.tr("There is no other store yet whose maps could be taken over.")

    def _show(self, found: TakenMaps) -> None:
        self._found = found
        self._say(taken_text(found))

    def _failed(self, error: OrderSyncError) -> None:
        self._say(error_text(error))

    def _say(self, text: str) -> None:
        self.outcome.setText(text)
        self._refresh()

    def _refresh(self) -> None:
        count = 0 if self._found is None else len(self._found.edits)
        has_problems = self._found is not None and bool(self._found.problems)
        self._take.setEnabled(count > 0 or has_problems)
        self._take.setText(
            self.tr("&Take over {n} rows", "", count).format(n=number(count)) if count else self._idle_text()
        )

    def _idle_text(self) -> str:
        has_problems = self._found is not None and bool(self._found.problems)
        return self.tr("&Show why not...") if has_problems else self.tr("&Take over")

    def _agree(self) -> None:
        if self._found is not None:
            found, name = self._found, self.source.currentText()
            self.accept()
            self.taken.emit(found, name)

    def _new_kind(self, kind: MapKind) -> QCheckBox:
        box = named(QCheckBox(map_name(kind), self), f"copy_{kind.value}", map_name(kind))
        box.setChecked(True)
        return box

    def _dress(self) -> None:
        self.setObjectName("copy_maps")
        self.setWindowTitle(self.tr("Copy maps to {store}").format(store=self._store.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_on_screen(self, _WIDTH, _HEIGHT)
        let_shrink(self.source)
        self._cancel.setAutoDefault(False)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and signature
        """Tab goes through the window as it is read."""
        return tab_as_read(self, forwards=forwards) or super().focusNextPrevChild(forwards)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&From the store"), self)
        label.setBuddy(self.source)
        choosing = QHBoxLayout()
        choosing.addWidget(label)
        choosing.addWidget(self.source, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._take)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.addLayout(choosing)
        for box in self.kinds.values():
            column.addWidget(box)
        column.addWidget(self.outcome)
        column.addStretch(1)
        column.addLayout(buttons)
