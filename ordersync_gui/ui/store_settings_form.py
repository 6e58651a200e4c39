"""What can be set for one store, as controls, and what stands in them as values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget

from ordersync_gui.domain.channel import ChannelSpec, OrderField
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.form import FieldKind, FormField
from ordersync_gui.domain.store_preferences import (
    IMPORT_DAYS,
    OVERLAP_HOURS,
    SHIP_WITHIN_DAYS,
    StorePreferences,
)
from ordersync_gui.domain.wording import say
from ordersync_gui.ui.colour_choice import ColourChoice
from ordersync_gui.ui.field_editors import field_editor, read_editor, write_editor
from ordersync_gui.ui.field_rows import FieldRows
from ordersync_gui.ui.import_interval import ImportInterval
from ordersync_gui.ui.line_edits import SteadySpinBox
from ordersync_gui.ui.named import named
from ordersync_gui.ui.source_choice import SourceChoice
from ordersync_gui.ui.telling_settings import TellingSettings
from ordersync_gui.ui.text import shown

_NAME_FIELD = FormField("name", say("Name of the store"))


@dataclass(frozen=True, slots=True)
class StoreFacts:
    """A store as its settings need it: with its channel's declaration and its sources with their orders."""

    store: Store
    spec: ChannelSpec
    sources: Sequence[tuple[str, int]] = ()


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """What stands in the form; time_zone and currency are None where the channel has no such field."""

    name: str
    preferences: StorePreferences
    time_zone: str | None
    currency: str | None


class StoreSettingsForm(FieldRows):
    """`edited` tells of every change. Errors are shown by the field names of `save_store_settings`."""

    edited = Signal()

    def __init__(self, facts: StoreFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._form_fields: list[str] = []
        self._add_field(_NAME_FIELD, facts.store.name)
        self._colour = ColourChoice(facts.store.preferences.colour, self)
        self._days = self._new_days()
        self._interval = ImportInterval(facts.store.preferences, self)
        self._overlap = self._new_overlap()
        self._ship_within = self._new_ship_within()
        self._mail = self._new_mail()
        self._sources = self._new_sources()
        self._lay_out()
        self._connect()
        self._initial = self.settings()

    @property
    def changed(self) -> bool:
        """Whether something differs from what the form began with."""
        return self.settings() != self._initial

    @property
    def initial(self) -> StoreSettings:
        """What the form began with."""
        return self._initial

    def settings(self) -> StoreSettings:
        """What stands in the form now."""
        old = self._facts.store.preferences
        preferences = replace(
            old,
            colour=self._colour.colour(),
            import_days=self._days.value(),
            import_automatically=self._interval.automatically(),
            import_minutes=self._interval.minutes(),
            buyer_mail=old.buyer_mail if self._mail is None else self._mail.isChecked(),
            left_out_sources=old.left_out_sources if self._sources is None else self._sources.left_out(),
            ship_within_days=self._ship_within.value(),
            overlap_hours=self._overlap.value(),
        )
        preferences = self._telling.into(preferences)
        return StoreSettings(
            self._read("name") or "", preferences, self._read("time_zone"), self._read("currency")
        )

    def _read(self, key: str) -> str | None:
        return read_editor(self.editor(key)).strip() if key in self._form_fields else None

    def _add_field(self, field: FormField, value: str, *notes: str) -> None:
        editor = field_editor(field, self, self._field_changed)
        write_editor(editor, value)
        self._form_fields.append(field.key)
        self.add_row(field.key, shown(field.label), editor, *(note for note in notes if note))

    def _field_changed(self, key: str) -> None:
        if key in self._rows:
            self._rows[key].error.clear()
        self.edited.emit()

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
                self._add_field(field, value, *self._notes(field))
        self.add_row(
            "import_minutes",
            self.tr("Import orders"),
            self._interval,
            self.tr("While this window is open. F5 imports at any time."),
        )
        self.add_row(
            "import_days",
            self.tr("First import"),
            self._days,
            self.tr("How far back it reaches. Later ones fetch what has changed since."),
        )
        self.add_row(
            "overlap_hours",
            self.tr("Ask again for"),
            self._overlap,
            self.tr(
                "How much of the time before the last import the next one asks for again. More helps against gaps."
            ),
        )
        self.add_row(
            "ship_within_days",
            self.tr("Ship within"),
            self._ship_within,
            self.tr("Counted from the payment, without Saturdays and Sundays. Then orders show until when."),
        )
        self._telling = TellingSettings(self, self._facts.store.preferences)
        if self._mail is not None:
            self.add_row("buyer_mail", self.tr("Buyer's mail"), self._mail, self._mail_note())
        if self._sources is not None:
            self.add_wide(self._sources)

    def _notes(self, field: FormField) -> list[str]:
        notes = [shown(field.help)] if field.help is not None else []
        if field.kind is FieldKind.TIME_ZONE and self._facts.spec.time_zone_note is not None:
            notes.append(shown(self._facts.spec.time_zone_note))
        return notes

    def _new_days(self) -> QSpinBox:
        days = named(SteadySpinBox(self), "settings_import_days", self.tr("Days back of the first import"))
        days.setRange(IMPORT_DAYS.start, IMPORT_DAYS.stop - 1)
        days.setSuffix(self.tr(" days"))
        days.setValue(self._facts.store.preferences.import_days)
        return days

    def _new_overlap(self) -> QSpinBox:
        hours = named(SteadySpinBox(self), "settings_overlap_hours", self.tr("Hours that imports ask for again"))
        hours.setRange(0, OVERLAP_HOURS.stop - 1)
        usual = round(self._facts.spec.overlap.total_seconds() / 3600)
        hours.setSpecialValueText(self.tr("as usual ({n} hours)", "", usual).format(n=usual))
        hours.setSuffix(self.tr(" hours"))
        hours.setValue(self._facts.store.preferences.overlap_hours)
        return hours

    def _new_ship_within(self) -> QSpinBox:
        days = named(SteadySpinBox(self), "settings_ship_within_days", self.tr("Working days to ship within"))
        days.setRange(SHIP_WITHIN_DAYS.start, SHIP_WITHIN_DAYS.stop - 1)
        days.setSpecialValueText(self.tr("no set time"))
        days.setSuffix(self.tr(" working days"))
        days.setValue(self._facts.store.preferences.ship_within_days)
        return days

    def _new_mail(self) -> QCheckBox | None:
        if not self._facts.spec.mails_buyer:
            return None
        label = self.tr("Ask {channel} to mail the buyer").format(channel=self._facts.spec.label)
        box = named(QCheckBox(label.replace("&", "&&"), self), "settings_buyer_mail", label)
        box.setChecked(self._facts.store.preferences.buyer_mail)
        return box

    def _mail_note(self) -> str:
        return self.tr(
            "Each shipment notice then asks the shop to tell its buyer by a mail of its own. "
            "Whether it does is up to the shop; this desk sends no mail."
        )

    def _new_sources(self) -> SourceChoice | None:
        facts, left_out = self._facts, self._facts.store.preferences.left_out_sources
        if not (OrderField.SOURCE in facts.spec.order_fields or facts.sources or left_out):
            return None
        return SourceChoice(
            source_name=shown(facts.spec.source_name), sources=facts.sources, left_out=left_out, parent=self
        )

    def _connect(self) -> None:
        self._colour.currentIndexChanged.connect(lambda _index: self._field_changed("colour"))
        self._days.valueChanged.connect(lambda _days: self._field_changed("import_days"))
        self._overlap.valueChanged.connect(lambda _hours: self._field_changed("overlap_hours"))
        self._ship_within.valueChanged.connect(lambda _days: self._field_changed("ship_within_days"))
        self._interval.edited.connect(lambda: self._field_changed("import_minutes"))
        self._telling.edited.connect(self._field_changed)
        if self._mail is not None:
            self._mail.toggled.connect(lambda _on: self._field_changed("buyer_mail"))
        if self._sources is not None:
            self._sources.edited.connect(lambda: self._field_changed("left_out_sources"))
