"""When a store's shop is told of parcels, as controls of its settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTime, Signal
from PySide6.QtWidgets import QSpinBox, QTimeEdit, QWidget

from ordersync_gui.domain.store_preferences import TELL_DELAY_S, StorePreferences, TellWhen
from ordersync_gui.ui.field_rows import FieldRows
from ordersync_gui.ui.line_edits import SteadyComboBox, SteadySpinBox, SteadyTimeEdit
from ordersync_gui.ui.named import named


class TellingSettings(QObject):
    """Puts its rows among the others; `edited` names the field that was changed."""

    edited = Signal(str)

    def __init__(self, rows: FieldRows, preferences: StorePreferences) -> None:
        super().__init__(rows)
        self._rows = rows
        self._when = self._new_choice(rows, preferences.tell_when)
        self._delay = self._new_delay(rows, preferences.tell_delay_s)
        self._at = self._new_time(rows, preferences.tell_at)
        rows.add_row("tell_when", self.tr("Tell the shop"), self._when)
        rows.add_row(
            "tell_delay_s",
            self.tr("Delay"),
            self._delay,
            self.tr("Until then a parcel can be undone, and the shop never hears of it."),
        )
        rows.add_row(
            "tell_at",
            self.tr("Time of day"),
            self._at,
            self.tr(
                "By this PC's clock, on the parcel's ship date. The program has to run then, or is told later."
            ),
        )
        self._when.currentIndexChanged.connect(lambda _index: self._chosen())
        self._delay.valueChanged.connect(lambda _seconds: self.edited.emit("tell_delay_s"))
        self._at.timeChanged.connect(lambda _time: self.edited.emit("tell_at"))
        self._show_rows()

    def into(self, preferences: StorePreferences) -> StorePreferences:
        """The preferences with what stands in the controls."""
        return replace(
            preferences,
            tell_when=TellWhen(self._when.currentData()),
            tell_delay_s=self._delay.value(),
            tell_at=self._at.time().toString("HH:mm"),
        )

    def _chosen(self) -> None:
        self._show_rows()
        self.edited.emit("tell_when")

    def _show_rows(self) -> None:
        chosen = TellWhen(self._when.currentData())
        self._rows.show_row("tell_delay_s", visible=chosen is TellWhen.AFTER_DELAY)
        self._rows.show_row("tell_at", visible=chosen is TellWhen.AT_TIME)

    def _new_choice(self, parent: QWidget, now: TellWhen) -> SteadyComboBox:
        box = named(SteadyComboBox(parent), "settings_tell_when", self.tr("When the shop is told of a parcel"))
        for when, label in (
            (TellWhen.AT_ONCE, self.tr("at once: nothing can be undone")),
            (TellWhen.AFTER_DELAY, self.tr("after a short delay, in which it can be undone")),
            (TellWhen.AT_TIME, self.tr("at a set time on the ship date")),
            (TellWhen.NEVER, self.tr("never: parcels are only recorded here")),
        ):
            box.addItem(label, when.value)
        box.setCurrentIndex(box.findData(now.value))
        return box

    def _new_delay(self, parent: QWidget, now: int) -> QSpinBox:
        seconds = named(SteadySpinBox(parent), "settings_tell_delay_s", self.tr("Seconds before the shop is told"))
        seconds.setRange(TELL_DELAY_S.start, TELL_DELAY_S.stop - 1)
        seconds.setSuffix(self.tr(" seconds"))
        seconds.setValue(now)
        return seconds

    def _new_time(self, parent: QWidget, now: str) -> QTimeEdit:
        edit = named(SteadyTimeEdit(parent), "settings_tell_at", self.tr("Time of day at which the shop is told"))
        edit.setDisplayFormat("HH:mm")
        edit.setTime(QTime.fromString(now, "HH:mm"))
        return edit
