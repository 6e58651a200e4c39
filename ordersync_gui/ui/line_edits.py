"""Entry fields that forgive what copies, scanners and mouse wheels bring."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QToolButton,
    QWidget,
)

from ordersync_gui.ui.named import named

SHIP_DAYS_BACK, SHIP_DAYS_AHEAD = 90, 14  # parcels are recorded late, and some before they leave


class TrimmedLineEdit(QLineEdit):
    """A line whose pasted text loses the blanks around it; typed blanks stay as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length = 0
        self.textEdited.connect(self._trim_pasted)
        self.textChanged.connect(self._note_length)

    def _trim_pasted(self, text: str) -> None:
        # Qt tells of the edit before the change, and has made blanks of line ends by now.
        # More than one new letter at once is a paste or a drop.
        if len(text) - self._length > 1 and text != text.strip():
            self.setText(text.strip())

    def _note_length(self, text: str) -> None:
        self._length = len(text)


class SecretEdit(QWidget):
    """A password line with a button that shows what was typed; nothing of it is remembered or suggested."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = TrimmedLineEdit(self)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhHiddenText
        )
        self.reveal = QToolButton(self)
        self.reveal.setCheckable(True)
        self.reveal.toggled.connect(self._show_or_hide)
        self._show_or_hide(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.reveal)
        self.setFocusProxy(self.line)

    def name(self, object_name: str, accessible_name: str) -> None:
        """Name the line and its button."""
        named(self.line, object_name, accessible_name)
        named(self.reveal, f"{object_name}_reveal", self.tr("Show or hide: {label}").format(label=accessible_name))

    def _show_or_hide(self, shown: bool) -> None:  # noqa: FBT001 - the shape of Qt's toggled signal
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.reveal.setText(self.tr("Hide") if shown else self.tr("Show"))


class SteadyComboBox(QComboBox):
    """A choice that the mouse wheel doesn't change, so that scrolling a page or table alters nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to what scrolls."""
        event.ignore()


class SteadySpinBox(QSpinBox):
    """A number that the mouse wheel doesn't change."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to what scrolls."""
        event.ignore()


class SteadyTimeEdit(QTimeEdit):
    """A time of day that the mouse wheel doesn't change."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to what scrolls."""
        event.ignore()


def ship_date_edit(parent: QWidget, today: date) -> QDateEdit:
    """An entry for the day on which a parcel left, today to begin with.

    It takes no day that can't be meant: a number that a scanner types into it must not become one of 2046.
    """
    edit = date_edit(parent)
    day = QDate(today.year, today.month, today.day)
    edit.setDateRange(day.addDays(-SHIP_DAYS_BACK), day.addDays(SHIP_DAYS_AHEAD))
    edit.setDate(day)
    return edit


def date_edit(parent: QWidget) -> QDateEdit:
    """An entry for a day with a calendar, written as the rest of the window writes days."""
    edit = QDateEdit(parent)
    edit.setCalendarPopup(True)
    if QLocale().language() is QLocale.Language.C:
        edit.setDisplayFormat("yyyy-MM-dd")
    return edit
