"""The controls that say whether and how often a store is imported by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.ui.field_rows import let_shrink
from ordersync_gui.ui.line_edits import SteadyComboBox
from ordersync_gui.ui.named import named

_INTERVALS = (5, 15, 30, 60, 120, 360, 1440)
_HOUR = 60


class ImportInterval(QWidget):
    """A box to tick with the interval beside it, which keeps its value while the box isn't ticked.

    edited: one of both was changed.
    """

    edited = Signal()

    def __init__(self, preferences: StorePreferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = self.tr("automatically")
        self._on = named(QCheckBox(label, self), "settings_import_automatically", self.tr("Import automatically"))
        self._interval = self._new_interval(preferences.import_minutes)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._on)
        row.addWidget(self._interval, 1)
        self.setFocusProxy(self._on)  # the first of both, and never switched off
        self._on.setChecked(preferences.import_automatically)
        self._interval.setEnabled(preferences.import_automatically)
        self._on.toggled.connect(self._switch)
        self._interval.currentIndexChanged.connect(self.edited)

    def automatically(self) -> bool:
        """Whether the store is to be imported by itself."""
        return self._on.isChecked()

    def minutes(self) -> int:
        """How often, also while it isn't."""
        return int(self._interval.currentData())

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled
        self._interval.setEnabled(on)
        self.edited.emit()

    def _new_interval(self, now: int) -> SteadyComboBox:
        box = named(SteadyComboBox(self), "settings_import_minutes", self.tr("How often orders are imported"))
        for minutes in sorted({*_INTERVALS, now}):
            box.addItem(self._every(minutes), minutes)
        box.setCurrentIndex(box.findData(now))
        let_shrink(box)
        return box

    def _every(self, minutes: int) -> str:
        if minutes == _HOUR:
            return self.tr("every hour")
        if minutes % _HOUR:
            return self.tr("every {n} minutes", "", minutes).format(n=minutes)
        return self.tr("every {n} hours", "", minutes // _HOUR).format(n=minutes // _HOUR)
