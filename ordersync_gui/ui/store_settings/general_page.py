"""How a store is called and shown, which clock and money its shop has, and how soon orders should leave."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QSpinBox, QWidget

from ordersync_gui.domain.form import FieldKind, FormField
from ordersync_gui.domain.store_preferences import SHIP_WITHIN_DAYS, StorePreferences
from ordersync_gui.domain.wording import say
from ordersync_gui.ui.colour_choice import ColourChoice
from ordersync_gui.ui.line_edits import SteadySpinBox
from ordersync_gui.ui.named import named
from ordersync_gui.ui.store_settings.facts import StoreFacts
from ordersync_gui.ui.store_settings.page import SettingsPage
from ordersync_gui.ui.text import shown

_NAME_FIELD = FormField("name", say("Name of the store"))


class GeneralPage(SettingsPage):
    """Name, colour, time zone, currency, and in how many days orders are to be shipped."""

    key = "general"

    def __init__(self, facts: StoreFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self.add_field(_NAME_FIELD, facts.store.name)
        self._colour = ColourChoice(facts.store.preferences.colour, self)
        self._ship_within = self._new_ship_within()
        self._lay_out()
        self._colour.currentIndexChanged.connect(lambda _index: self.changed("colour"))
        self._ship_within.valueChanged.connect(lambda _days: self.changed("ship_within_days"))

    def into(self, preferences: StorePreferences) -> StorePreferences:
        """The preferences with colour and time to ship as they stand here."""
        return replace(preferences, colour=self._colour.colour(), ship_within_days=self._ship_within.value())

    def _lay_out(self) -> None:
        self.add_row(
            "colour",
            self.tr("Colour"),
            self._colour,
            self.tr("A stripe beside the store's name, so that it is found faster."),
        )
        for field in self._facts.spec.form:
            if field.kind in (FieldKind.TIME_ZONE, FieldKind.CURRENCY):
                value = self._facts.store.settings.get(field.key, "") or field.default
                self.add_field(field, value, *self._notes(field))
        self.add_row(
            "ship_within_days",
            self.tr("Ship within"),
            self._ship_within,
            self.tr("Counted from the payment, without Saturdays and Sundays. Then orders show until when."),
        )

    def _notes(self, field: FormField) -> list[str]:
        notes = [shown(field.help)] if field.help is not None else []
        if field.kind is FieldKind.TIME_ZONE and self._facts.spec.time_zone_note is not None:
            notes.append(shown(self._facts.spec.time_zone_note))
        return notes

    def _new_ship_within(self) -> QSpinBox:
        days = named(SteadySpinBox(self), "settings_ship_within_days", self.tr("Working days to ship within"))
        days.setRange(SHIP_WITHIN_DAYS.start, SHIP_WITHIN_DAYS.stop - 1)
        days.setSpecialValueText(self.tr("no set time"))
        days.setSuffix(self.tr(" working days"))
        days.setValue(self._facts.store.preferences.ship_within_days)
        return days
