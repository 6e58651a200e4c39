"""Asks how orders are to be written into a file: which kind, what a row is, which columns."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.sync.export_choice import ExportChoice, ExportFormat
from ordersync_gui.ui.field_rows import FieldRows
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.named import named
from ordersync_gui.ui.scrolling_dialog import ScrollingDialog
from ordersync_gui.ui.text import number

_WIDTH = 560
_SHOWN, _EVERY = "shown", "every"
_ITEMS, _ORDERS = "items", "orders"


def usual_separator() -> str:
    """What spreadsheets of this PC's language expect in a CSV: where the comma is in numbers, a semicolon."""
    return ";" if QLocale().decimalPoint() == "," else ","


class ExportDialog(ScrollingDialog):
    """`chosen` carries the ExportChoice; the dialog closes with it. The file is asked for after that.

    columns: the keys of those that the list shows now. before: what was chosen last time.
    """

    chosen = Signal(object)

    def __init__(
        self,
        wanted: OrderFilter | Chosen,
        columns: tuple[str, ...],
        *,
        before: ExportChoice | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("exportDialog", parent)
        self._shown = columns
        self._rows = FieldRows(self)
        self._format = named(QComboBox(self), "export_format", self.tr("Kind of file"))
        self._by = named(QComboBox(self), "export_rows", self.tr("What a row is"))
        self._columns = named(QComboBox(self), "export_columns", self.tr("Columns"))
        self._separator = named(QComboBox(self), "export_separator", self.tr("Between the columns"))
        self._mark = named(QCheckBox(self), "export_mark", self.tr("Mark that lets Excel know the letters"))
        self._next = named(QPushButton(self.tr("Choose the &file...")), "export_next", self.tr("Choose the file"))
        self._cancel = named(QPushButton(self.tr("Cancel")), "export_cancel", self.tr("Cancel"))
        self._fill()
        self._dress(wanted)
        usual = ExportChoice(ExportFormat.XLSX, by_item=False, columns=columns, separator=usual_separator())
        self._choose(before or usual)
        self._format.currentIndexChanged.connect(lambda _place: self._refresh())
        self._next.clicked.connect(self._finish)
        self._cancel.clicked.connect(self.reject)
        self._refresh()

    def choice(self) -> ExportChoice:
        """What the dialog says now."""
        return ExportChoice(
            ExportFormat(self._format.currentData()),
            by_item=self._by.currentData() == _ITEMS,
            columns=self._shown if self._columns.currentData() == _SHOWN else None,
            separator=self._separator.currentData(),
            byte_order_mark=self._mark.isChecked(),
        )

    def _finish(self) -> None:
        choice = self.choice()
        self.accept()
        self.chosen.emit(choice)

    def _choose(self, choice: ExportChoice) -> None:
        for box, data in (
            (self._format, choice.file_format.value),
            (self._by, _ITEMS if choice.by_item else _ORDERS),
            (self._columns, _EVERY if choice.columns is None else _SHOWN),
            (self._separator, choice.separator),
        ):
            box.setCurrentIndex(max(0, box.findData(data)))
        self._mark.setChecked(choice.byte_order_mark)

    def _refresh(self) -> None:
        chosen = ExportFormat(self._format.currentData())
        for key in ("rows", "columns"):
            self._rows.show_row(key, visible=chosen.is_table)
        for key in ("separator", "mark"):
            self._rows.show_row(key, visible=chosen is ExportFormat.CSV)

    def _fill(self) -> None:
        for text, kind in (
            (self.tr("Spreadsheet (XLSX)"), ExportFormat.XLSX),
            (self.tr("Table as text (CSV)"), ExportFormat.CSV),
            (self.tr("Whole orders for programs (JSON)"), ExportFormat.JSON),
            (self.tr("Whole orders, one in each line (JSON Lines)"), ExportFormat.JSON_LINES),
        ):
            self._format.addItem(text, kind.value)
        self._by.addItem(self.tr("One row for each order"), _ORDERS)
        self._by.addItem(self.tr("One row for each item"), _ITEMS)
        self._columns.addItem(self.tr("The columns that the list shows"), _SHOWN)
        self._columns.addItem(self.tr("Everything that is known"), _EVERY)
        for text, sign in (
            (self.tr("Comma"), ","),
            (self.tr("Semicolon"), ";"),
            (self.tr("Tab"), "\t"),
        ):
            self._separator.addItem(text, sign)

    def _dress(self, wanted: OrderFilter | Chosen) -> None:
        self.setWindowTitle(self.tr("Export orders"))
        self._mark.setText(self.tr("&Mark the file for Excel (UTF-8)"))
        times = self.tr(
            "With the columns of the list, times are those of this PC. With everything that is known, they are "
            "in UTC, and the columns have the same names in every language."
        )
        self._rows.add_row("format", self.tr("&Kind of file"), self._format)
        self._rows.add_row("rows", self.tr("&Rows"), self._by)
        self._rows.add_row("columns", self.tr("&Columns"), self._columns, times)
        self._rows.add_row("separator", self.tr("Between the columns (&separator)"), self._separator)
        self._rows.add_row("mark", "", self._mark)
        self.body.addWidget(wrapped_label(self._about(wanted), self))
        self.body.addWidget(self._rows)
        self.body.addWidget(wrapped_label(self._buyers_text(), self))
        self.body.addStretch(1)
        self._next.setDefault(True)
        self._cancel.setAutoDefault(False)
        self.add_buttons(self._next, self._cancel)
        self.fit(_WIDTH)

    def _buyers_text(self) -> str:
        return self.tr(
            "The file holds names, addresses and notes of your buyers. Keep it where only those can read it who "
            "may, and delete it when it isn't needed any more. Passwords of stores are never in it."
        )

    def _about(self, wanted: OrderFilter | Chosen) -> str:
        if isinstance(wanted, Chosen):
            return self.tr("{n} orders are chosen.", "", wanted.count).format(n=number(wanted.count))
        return self.tr("All orders that the list finds now, in its order.")
