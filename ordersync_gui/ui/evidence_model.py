"""Messages to the shops as rows of a table, newest first, and how each of them ended in words."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTime,
)

from ordersync_gui.domain.desk import EvidenceView
from ordersync_gui.domain.exchange import Exchange, Purpose
from ordersync_gui.ui.spoken import spoken_cell
from ordersync_gui.ui.text import WARNING_SIGN, day, tooltip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SUCCESS, _ELSEWHERE, _REFUSALS, _FAULTS = range(200, 300), range(300, 400), range(400, 500), range(500, 600)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


class EvidenceColumn(IntEnum):
    """The columns from left to right."""

    TIME = 0
    ORDER = 1
    STORE = 2
    PURPOSE = 3
    TRACKING = 4
    ATTEMPT = 5
    OUTCOME = 6


class EvidenceModel(QAbstractTableModel):
    """One row per message; older ones are put below, newer ones above."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: list[EvidenceView] = []

    def clear(self) -> None:
        """Show none."""
        self.beginResetModel()
        self._views = []
        self.endResetModel()

    def add_older(self, views: tuple[EvidenceView, ...]) -> None:
        """Put these below the others."""
        self._insert(len(self._views), views)

    def add_newer(self, views: tuple[EvidenceView, ...]) -> None:
        """Put these above the others."""
        self._insert(0, views)

    def view(self, row: int) -> EvidenceView:
        """The message in this row."""
        return self._views[row]

    def row_of(self, evidence_id: int) -> int | None:
        """The row of the message with this id, None when it isn't in the list."""
        return next((row for row, view in enumerate(self._views) if view.id == evidence_id), None)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """How many messages there are."""
        return 0 if parent.isValid() else len(self._views)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """How many columns there are."""
        return 0 if parent.isValid() else len(EvidenceColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """A cell's text; its tooltip is the same, since it may not fit; a screen reader hears its heading, too."""
        if not index.isValid() or role not in _ROLES:
            return None
        column = EvidenceColumn(index.column())
        text = self._text(self._views[index.row()], column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(text)
        line = " ".join(text.split())
        return line if role == Qt.ItemDataRole.DisplayRole else spoken_cell(self._heading(column), line)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """A column's heading."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._heading(EvidenceColumn(section))

    def _insert(self, at: int, views: tuple[EvidenceView, ...]) -> None:
        if views:
            self.beginInsertRows(_ROOT, at, at + len(views) - 1)
            self._views[at:at] = views
            self.endInsertRows()

    def _heading(self, column: EvidenceColumn) -> str:
        return {
            EvidenceColumn.TIME: self.tr("Time"),
            EvidenceColumn.ORDER: self.tr("Order"),
            EvidenceColumn.STORE: self.tr("Store"),
            EvidenceColumn.PURPOSE: self.tr("What for"),
            EvidenceColumn.TRACKING: self.tr("Tracking number"),
            EvidenceColumn.ATTEMPT: self.tr("Attempt"),
            EvidenceColumn.OUTCOME: self.tr("What came of it"),
        }[column]

    def _text(self, view: EvidenceView, column: EvidenceColumn) -> str:
        match column:
            case EvidenceColumn.TIME:
                return _moment(view)
            case EvidenceColumn.ORDER:
                return view.order_number
            case EvidenceColumn.STORE:
                return view.store
            case EvidenceColumn.PURPOSE:
                return _purpose(view.purpose)
            case EvidenceColumn.TRACKING:
                return view.tracking_number
            case EvidenceColumn.ATTEMPT:
                return str(view.attempt) if view.attempt else ""
            case EvidenceColumn.OUTCOME:
                return outcome_text(view.exchange)


def outcome_text(exchange: Exchange) -> str:
    """How it ended; an answer is only said to have come, since its text may still be a refusal."""
    tr = QCoreApplication.translate
    if exchange.status is None:
        text = (
            tr("text", "No answer; it may have arrived")
            if exchange.left_machine
            else tr("text", "Nothing was sent")
        )
    else:
        text = f"{_answer(exchange.status)} ({exchange.status})"
    whole = f"{text}: {exchange.failure}" if exchange.failure else text
    good = exchange.status in _SUCCESS and not exchange.failure
    return whole if good else f"{WARNING_SIGN} {whole}"


def _purpose(purpose: Purpose) -> str:
    match purpose:
        case Purpose.NOTICE:
            return QCoreApplication.translate("text", "Shipment notice")
        case Purpose.LOOK:
            return QCoreApplication.translate("text", "Look at the order")


def _answer(status: int) -> str:
    tr = QCoreApplication.translate
    told = {
        401: tr("text", "Sign-in refused"),
        403: tr("text", "Not allowed"),
        404: tr("text", "Not found"),
        429: tr("text", "Asked too often"),
    }
    if status in told:
        return told[status]
    for codes, words in (
        (_SUCCESS, tr("text", "Answered")),
        (_ELSEWHERE, tr("text", "Sent to another address")),
        (_REFUSALS, tr("text", "Refused")),
        (_FAULTS, tr("text", "Fault in the shop")),
    ):
        if status in codes:
            return words
    return tr("text", "Unknown answer")


def _moment(view: EvidenceView) -> str:
    """When it began, to the second, in this PC's time zone."""
    local = view.exchange.started_at.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss")
    return f"{day(local.date())} {time}"
