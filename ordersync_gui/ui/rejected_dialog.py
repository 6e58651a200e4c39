"""The orders that couldn't be read: a list, and for the chosen one the reason and what the shop sent."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.desk import RejectedView
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.fixed_font import fixed_font
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.rejected_model import RejectedColumn, RejectedModel
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.text import error_text, number, shown

_WIDTH, _HEIGHT = 820, 520
_EMPTY_SIZE = (420, 130)
_RAW_LIMIT = 100_000  # letters; Qt takes seconds to lay out a line of a million


class RejectedDialog(QDialog):
    """Reads off the Qt thread when it opens; nothing in it can be changed."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = LatestJob(jobs)
        self.model = RejectedModel(self)
        self._state = wrapped_label(self.tr("Reading..."), self)
        self._table = named(QTableView(self), "rejected_list", self.tr("Orders that couldn't be read"))
        self._reason = wrapped_label("", self)
        self._raw = named(QPlainTextEdit(self), "rejected_raw", self.tr("What the shop sent"))
        self._close = named(QPushButton(self.tr("Close"), self), "rejected_close", self.tr("Close"))
        self._body = QSplitter(Qt.Orientation.Vertical, self)
        self._dress()
        self._lay_out()
        self._close.clicked.connect(self.reject)
        self._table.selectionModel().selectionChanged.connect(self._chosen)
        self._load()

    def done(self, result: int) -> None:
        """Close, and hear no more of what is still being read."""
        self._work.stop()
        super().done(result)

    def _load(self) -> None:
        async def read(_job: Job) -> tuple[RejectedView, ...]:
            return await self._desk.workers.read(queries.rejected_orders, self._desk.db, None)

        title = self.tr("Reading the orders that couldn't be read")
        self._work.start(title, read, on_done=self._show, on_error=self._failed, quiet=True)

    def _show(self, found: tuple[RejectedView, ...]) -> None:
        self.model.take(found)
        self._body.setVisible(bool(found))
        if not found:
            self._state.setText(self.tr("All orders could be read."))
            self._state.setAlignment(Qt.AlignmentFlag.AlignCenter)
            fit_on_screen(self, *_EMPTY_SIZE)
            return
        self._state.setText(
            self.tr(
                "These orders are missing in the list. Show the reason and the text below to whoever looks "
                "after the shop; once mended, the next import of the changed order brings it in."
            )
        )
        self._table.selectRow(0)
        self._table.setFocus()

    def _failed(self, error: OrderSyncError) -> None:
        self._state.setText(error_text(error))

    def _chosen(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        rows = self._table.selectionModel().selectedRows()
        order = self.model.order(rows[0].row()) if rows else None
        self._reason.setText("" if order is None else shown(order.reason))
        self._raw.setPlainText("" if order is None else self._shortened(order.raw))

    def _shortened(self, raw: str) -> str:
        if len(raw) <= _RAW_LIMIT:
            return raw
        more = len(raw) - _RAW_LIMIT
        rest = self.tr("... and {n} more letters", "", more).format(n=number(more))
        return f"{raw[:_RAW_LIMIT]}\n{rest}"

    def _dress(self) -> None:
        self.setObjectName("rejected_dialog")
        self.setWindowTitle(self.tr("Orders that couldn't be read"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_on_screen(self, _WIDTH, _HEIGHT)
        self._state.setObjectName("rejected_state")
        self._reason.setObjectName("rejected_reason")
        self._raw.setReadOnly(True)
        self._raw.setFont(fixed_font(self))
        self._raw.setTabChangesFocus(True)
        self._close.setAutoDefault(False)
        self._dress_table()

    def _dress_table(self) -> None:
        self._table.setModel(self.model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(RejectedColumn.REASON, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().horizontalAdvance("0")
        for column, letters in (
            (RejectedColumn.NUMBER, 16),
            (RejectedColumn.WHEN, 20),
            (RejectedColumn.STORE, 18),
        ):
            header.resizeSection(column, letters * letter)

    def _lay_out(self) -> None:
        below = QWidget(self)
        text = QVBoxLayout(below)
        text.setContentsMargins(0, 0, 0, 0)
        text.addWidget(self._reason)
        label = QLabel(self.tr("&What the shop sent"), below)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(self._raw)
        text.addWidget(label)
        text.addWidget(self._raw, 1)
        for part in (self._table, below):
            self._body.addWidget(part)
        self._body.setChildrenCollapsible(False)
        self._body.hide()
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addWidget(self._state)
        column.addWidget(self._body, 1)
        column.addLayout(buttons)
