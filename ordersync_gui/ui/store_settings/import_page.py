"""How often and how far back a store is imported, and which orders stay out of the desk's lists."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QSpinBox, QWidget

from ordersync_gui.domain.channel import OrderField
from ordersync_gui.domain.left_out import FieldRule
from ordersync_gui.domain.store_preferences import IMPORT_DAYS, OVERLAP_HOURS, StorePreferences
from ordersync_gui.ui.import_interval import ImportInterval
from ordersync_gui.ui.line_edits import SteadySpinBox
from ordersync_gui.ui.named import named
from ordersync_gui.ui.source_choice import SourceChoice
from ordersync_gui.ui.store_settings.facts import StoreFacts
from ordersync_gui.ui.store_settings.page import SettingsPage
from ordersync_gui.ui.store_settings.rule_table import RuleColumn, RuleTable
from ordersync_gui.ui.text import shown


class ImportPage(SettingsPage):
    """Interval, range, overlap, and what is left out: by source where orders have one, and by custom field."""

    key = "import"

    def __init__(self, facts: StoreFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._interval = ImportInterval(facts.store.preferences, self)
        self._days = self._new_days()
        self._overlap = self._new_overlap()
        self._sources = self._new_sources()
        self._fields = self._new_fields()
        self._lay_out()
        self._connect()

    def into(self, preferences: StorePreferences) -> StorePreferences:
        """The preferences with what stands here."""
        sources = preferences.left_out_sources if self._sources is None else self._sources.left_out()
        return replace(
            preferences,
            import_days=self._days.value(),
            import_automatically=self._interval.automatically(),
            import_minutes=self._interval.minutes(),
            overlap_hours=self._overlap.value(),
            left_out_sources=sources,
            left_out_fields=tuple(FieldRule(field, value) for field, value in self._fields.rows()),
        )

    def _lay_out(self) -> None:
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
        if self._sources is not None:
            self.add_block("left_out_sources", self._sources)
        self.add_block(
            "left_out_fields",
            self._fields,
            title=self.tr("Leave out orders by a custom field"),
            note=self.tr("An order with one of these fields, and just this value in it, is left out, too."),
        )

    def _connect(self) -> None:
        self._interval.edited.connect(lambda: self.changed("import_minutes"))
        self._days.valueChanged.connect(lambda _days: self.changed("import_days"))
        self._overlap.valueChanged.connect(lambda _hours: self.changed("overlap_hours"))
        self._fields.edited.connect(lambda: self.changed("left_out_fields"))
        if self._sources is not None:
            self._sources.edited.connect(lambda: self.changed("left_out_sources"))

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

    def _new_sources(self) -> SourceChoice | None:
        facts, left_out = self._facts, self._facts.store.preferences.left_out_sources
        if not (OrderField.SOURCE in facts.spec.order_fields or facts.sources or left_out):
            return None
        return SourceChoice(
            source_name=shown(facts.spec.source_name), sources=facts.sources, left_out=left_out, parent=self
        )

    def _new_fields(self) -> RuleTable:
        columns = (RuleColumn(self.tr("Custom field")), RuleColumn(self.tr("Value")))
        rules = self._facts.store.preferences.left_out_fields
        table = RuleTable("settings_left_out_fields", self.tr("Orders left out by a custom field"), columns, self)
        table.take([(rule.key, rule.value) for rule in rules])
        return table
