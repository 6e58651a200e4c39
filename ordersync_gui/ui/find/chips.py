"""The typed terms of the find box as chips, each with a cross that takes it out of the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from ordersync_gui.ui.find.flow_layout import GAP, FlowLayout
from ordersync_gui.ui.find.labels import terms_label
from ordersync_gui.ui.named import named

if TYPE_CHECKING:
    from ordersync_gui.domain.order_query_text import QueryPart

_CROSS = "\u2715"
_LOOK = """
QPushButton {
    padding: 2px 8px;
    border: 1px solid palette(mid);
    border-radius: 3px;
    background: palette(alternate-base);
}
QPushButton:focus { padding: 1px 7px; border: 2px solid palette(highlight); }
"""
_MOST_LINES = 2  # more of them scroll, so that the grid keeps its room


class Chip(QPushButton):
    """A button that takes its part out: by click, Enter, Space, Delete or Backspace. Signal: wanted()."""

    wanted = Signal()

    def __init__(self, label: str, place: int, parent: QWidget) -> None:
        super().__init__(f"{label}  {_CROSS}".replace("&", "&&"), parent)
        named(self, f"filterChip_{place}", self.tr("{term}, remove").format(term=label))
        self.setToolTip(self.tr("Take it out of the search"))
        self.setAutoDefault(False)
        self.setStyleSheet(_LOOK)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.wanted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keys that remove things elsewhere do so here."""
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys:
            self.wanted.emit()
        else:
            super().keyPressEvent(event)


class ChipRow(QScrollArea):
    """At most two lines of chips, hidden without any; Tab comes to them from the widget `behind`.

    Signal: removed(QueryPart).
    """

    removed = Signal(object)

    def __init__(self, behind: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._behind = behind
        named(self, "filterChips", self.tr("What is searched for"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._page = QWidget(self)
        self._page.setAutoFillBackground(False)
        self._flow = FlowLayout(self._page)
        self._chips: list[Chip] = []
        self._parts: tuple[QueryPart, ...] = ()
        self.setWidget(self._page)
        self.hide()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips in the text's order."""
        return tuple(self._chips)

    def show_parts(self, parts: Sequence[QueryPart]) -> None:
        """Show these parts, all of which ask for something; unchanged ones keep their chips and the keyboard."""
        shown = tuple(parts)
        if [part.terms for part in shown] != [part.terms for part in self._parts]:
            self._make(shown)
        self._parts = shown
        self.setVisible(bool(shown))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def _make(self, parts: Sequence[QueryPart]) -> None:
        focused = next((place for place, chip in enumerate(self._chips) if chip.hasFocus()), None)
        old, self._chips = self._chips, []
        for place, part in enumerate(parts):
            chip = Chip(terms_label(part.terms), place, self._page)
            chip.wanted.connect(lambda place=place: self.removed.emit(self._parts[place]))
            self._flow.addWidget(chip)
            chip.show()
            QWidget.setTabOrder(self._chips[-1] if self._chips else self._behind, chip)
            self._chips.append(chip)
        if focused is not None and self._chips:
            self._chips[min(focused, len(self._chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        for chip in old:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()

    def _fit(self) -> None:
        if not self._chips:
            return
        width = self.viewport().width()
        height = self._flow.heightForWidth(width)
        line = self._chips[0].sizeHint().height()
        self.setFixedHeight(min(height, _MOST_LINES * line + GAP))
        self._page.resize(width, height)
