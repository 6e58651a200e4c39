"""The typed terms of the find box as chips, each with a cross that takes it out of the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from ordersync_gui.ui.find.flow_layout import GAP, FlowLayout
from ordersync_gui.ui.find.labels import terms_label
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import tooltip

if TYPE_CHECKING:
    from ordersync_gui.domain.order_query_text import QueryPart

_CROSS = "\u2715"
_BESIDE, _ABOVE, _ROUND = 9, 3, 3  # pixels around the words, and of the corners
_MOST_LINES = 2  # more of them scroll, so that the grid keeps its room


class Chip(QPushButton):
    """A button that takes its part out: by click, Enter, Space, Delete or Backspace. Signal: wanted()."""

    wanted = Signal()

    def __init__(self, label: str, place: int, parent: QWidget) -> None:
        super().__init__(f"{label}  {_CROSS}".replace("&", "&&"), parent)
        named(self, f"filterChip_{place}", self.tr("{term}, remove").format(term=label))
        self.setToolTip(tooltip(f"{label}\n{self.tr('Take it out of the search')}"))
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.wanted.emit)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as its words."""
        metrics = self.fontMetrics()
        words = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text())
        return words + QSize(2 * _BESIDE, 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters; a term that is wider than the list is shortened, and whole for a screen reader."""
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), 8 * self.fontMetrics().averageCharWidth()), wanted.height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a quiet box, with a thicker edge where the keyboard is."""
        palette, focused = self.palette(), self.hasFocus()
        edge = palette.accent() if focused else palette.mid()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(edge, 2 if focused else 1))
            painter.setBrush(palette.midlight() if self.isDown() else palette.alternateBase())
            inset = 1 if focused else 0.5
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextShowMnemonic.value
            room = self.width() - 2 * _BESIDE
            words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room, flags)
            painter.drawText(self.rect(), flags, words)

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
