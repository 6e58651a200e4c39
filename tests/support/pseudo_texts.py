"""What a window shows in words, piece by piece, and which of it isn't translated or has no room."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit_controls import describe
from pseudo_locale import unmarked
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QTabBar,
    QWidget,
)

WORDS = re.compile(r"[^\W\d_]{3,}")
# Tags of a tooltip; addresses, folders and files, which are no words.
_NO_WORDS = re.compile(r"</?[a-z][^>]*>|\S*[/@\\]\S*|\S+\.(?:csv|pdf|xlsx|json|sqlite3|zip|log)\b")
_SLACK = 2  # pixels that rounding may cost
_TITLE_ROOM = 12  # pixels beside a group's title


def shown_texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """(what shows it, the text) of all that people see or hear of this window."""
    yield "title", window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisibleTo(window) or widget.window() is not window:
            continue
        name = describe(widget)
        for what, text in (
            ("tooltip", widget.toolTip()),
            ("status tip", widget.statusTip()),
            ("name", widget.accessibleName()),
            ("description", widget.accessibleDescription()),
        ):
            yield f"{name} {what}", text
        for text in _texts(widget):
            yield name, text
    for action in window.findChildren(QAction):
        if action.isVisible() and isinstance(window, QMainWindow):
            yield f"action {action.objectName()}", action.text()
            yield f"action {action.objectName()} tooltip", action.toolTip()


def _texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QTabBar():
            yield from (widget.tabText(tab) for tab in range(widget.count()))
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(item) for item in range(widget.count()))
        case QHeaderView():
            yield from (text for _, text in _sections(widget))


def _sections(header: QHeaderView) -> Iterator[tuple[int, str]]:
    model: QAbstractItemModel | None = header.model()
    if model is None:
        return
    for section in range(header.count()):
        text = model.headerData(section, header.orientation())
        if isinstance(text, str) and not header.isSectionHidden(section):
            yield section, text


def untranslated(window: QWidget, data: frozenset[str]) -> Iterator[str]:
    """Texts with words outside of all marks that aren't data. data: words in lower case."""
    for name, text in shown_texts(window):
        foreign = [
            word for word in WORDS.findall(_NO_WORDS.sub(" ", unmarked(text))) if word.casefold() not in data
        ]
        if foreign:
            yield f"{name}: {text[:120]!r}: {' '.join(foreign[:8])}"


def without_room(window: QWidget) -> Iterator[str]:
    """Tabs, headers and titles of groups that are cut off and whose tooltip doesn't tell them."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        match widget:
            case QTabBar():
                yield from _cut_tabs(widget)
            case QHeaderView():
                yield from _cut_sections(widget)
            case QGroupBox() if (
                widget.fontMetrics().horizontalAdvance(widget.title()) + _TITLE_ROOM > widget.width()
            ):
                yield f"group {widget.objectName()}: {widget.title()!r}"


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    for tab in range(bar.count()):
        text = bar.tabText(tab)
        needed = bar.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()
        if needed > bar.tabRect(tab).width() + _SLACK and not bar.tabToolTip(tab):
            yield f"tab {text!r} has {bar.tabRect(tab).width()}, needs {needed}"
    if bar.count() and bar.sizeHint().width() > bar.width() + _SLACK:
        yield f"tabs {describe(bar)} have {bar.width()}, need {bar.sizeHint().width()}"


def _cut_sections(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section, text in _sections(header):
        if header.orientation() is Qt.Orientation.Vertical:
            continue
        needed = header.fontMetrics().horizontalAdvance(max(text.split("\n"), key=len))
        tip = model.headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        if needed > header.sectionSize(section) + _SLACK and not tip:
            where = describe(header.parentWidget() or header)
            yield f"header {where} {text!r}: {header.sectionSize(section)} < {needed}"
