"""What a person chooses before printing: paper, printer, copies, first label, day and store."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QFormLayout, QWidget

from ordersync_gui.domain.paper import DocumentKind, PaperSize, papers_for
from ordersync_gui.ui.line_edits import SteadySpinBox
from ordersync_gui.ui.named import named
from ordersync_gui.ui.printing.kept_choice import keep_paper, keep_printer, kept_paper, kept_printer
from ordersync_gui.ui.printing.words import PRINTED_KINDS, kind_label
from ordersync_gui.ui.text import shown

if TYPE_CHECKING:
    from datetime import date

    from ordersync_gui.ui.window_settings import WindowSettings

_MOST_COPIES = 50


class PrintFields(QWidget):
    """`changed`: the papers look different now. Printer and paper are remembered for each kind of paper."""

    changed = Signal()

    def __init__(self, settings: WindowSettings, kind: DocumentKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._kinds = named(QComboBox(self), "print_kind", self.tr("What to print"))
        for each in PRINTED_KINDS:
            self._kinds.addItem(kind_label(each), each.value)
        self._kinds.setCurrentIndex(PRINTED_KINDS.index(kind))
        self._papers = named(QComboBox(self), "print_paper", self.tr("Paper"))
        self._printers = named(QComboBox(self), "print_printer", self.tr("Printer"))
        self._copies = named(SteadySpinBox(self), "print_copies", self.tr("Copies"))
        self._copies.setRange(1, _MOST_COPIES)
        self._first = named(SteadySpinBox(self), "print_first_place", self.tr("First free label on the sheet"))
        self._day = named(QDateEdit(QDate.currentDate(), self), "print_day", self.tr("Day"))
        self._day.setCalendarPopup(True)
        self._stores = named(QComboBox(self), "print_store", self.tr("Store"))
        self._stores.addItem(self.tr("All stores"), None)
        self._form = self._lay_out()
        self._take_kind()
        self._connect()

    @property
    def kind(self) -> DocumentKind:
        """What to print."""
        return DocumentKind(self._kinds.currentData())

    @property
    def paper(self) -> PaperSize:
        """On which paper."""
        return papers_for(self.kind)[max(0, self._papers.currentIndex())]

    @property
    def printer(self) -> str:
        """The printer's name, "" where this PC has none."""
        return str(self._printers.currentData() or "")

    @property
    def copies(self) -> int:
        """How many of each."""
        return self._copies.value()

    @property
    def first_place(self) -> int:
        """The first free place on a sheet of labels, from 0."""
        return self._first.value() - 1 if self.paper.places > 1 else 0

    @property
    def day(self) -> date:
        """Whose parcels are listed."""
        return cast("date", self._day.date().toPython())

    @property
    def store_id(self) -> int | None:
        """Of which store; None for all."""
        found = self._stores.currentData()
        return found if isinstance(found, int) else None

    def take_printers(self, names: Sequence[str], usual: str) -> None:
        """Offer these printers; usual: the one that the system takes by itself."""
        self._printers.clear()
        for name in names:
            self._printers.addItem(name, name)
        if not names:
            self._printers.addItem(self.tr("This PC has no printer"), "")
        self._printers.setEnabled(bool(names))
        self._choose_printer(usual)

    def take_stores(self, stores: Sequence[tuple[int, str]]) -> None:
        """Offer the list of one of these stores."""
        for store_id, name in stores:
            self._stores.addItem(name, store_id)

    def remember_printer(self) -> None:
        """Offer this printer the next time for this kind of paper."""
        if self.printer:
            keep_printer(self._settings, self.kind, self.printer)

    def _choose_printer(self, usual: str) -> None:
        for name in (kept_printer(self._settings, self.kind), usual):
            place = self._printers.findData(name) if name else -1
            if place >= 0:
                self._printers.setCurrentIndex(place)
                return

    def _lay_out(self) -> QFormLayout:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("&What"), self._kinds),
            (self.tr("&Day"), self._day),
            (self.tr("&Store"), self._stores),
            (self.tr("P&aper"), self._papers),
            (self.tr("&First free label"), self._first),
            (self.tr("Printe&r"), self._printers),
            (self.tr("C&opies"), self._copies),
        ):
            form.addRow(text, field)
        for box in (self._kinds, self._papers, self._printers, self._stores):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
        return form

    def _connect(self) -> None:
        self._kinds.currentIndexChanged.connect(self._kind_changed)
        self._papers.currentIndexChanged.connect(self._paper_changed)
        self._first.valueChanged.connect(lambda _place: self.changed.emit())
        self._day.dateChanged.connect(lambda _day: self.changed.emit())
        self._stores.currentIndexChanged.connect(lambda _row: self.changed.emit())

    def _kind_changed(self) -> None:
        self._papers.blockSignals(True)
        self._take_kind()
        self._papers.blockSignals(False)
        self._choose_printer("")
        self.changed.emit()

    def _take_kind(self) -> None:
        papers = papers_for(self.kind)
        self._papers.clear()
        for paper in papers:
            self._papers.addItem(shown(paper.label))
        self._papers.setCurrentIndex(papers.index(kept_paper(self._settings, self.kind)))
        by_day = self.kind is DocumentKind.END_OF_DAY
        self._form.setRowVisible(self._day, by_day)
        self._form.setRowVisible(self._stores, by_day)
        self._show_first()

    def _paper_changed(self) -> None:
        keep_paper(self._settings, self.kind, self.paper)
        self._show_first()
        self.changed.emit()

    def _show_first(self) -> None:
        self._first.setRange(1, self.paper.places)
        self._form.setRowVisible(self._first, self.paper.places > 1)
