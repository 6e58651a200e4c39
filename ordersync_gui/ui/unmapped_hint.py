"""Names the status words that nobody has mapped, beside the view of their orders, and offers the map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.channel_words import named_words
from ordersync_gui.ui.field_rows import small
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.named import named
from ordersync_gui.ui.store_overview import StoreOverview
from ordersync_gui.ui.text import number

_STORES_AT_MOST = 3


class UnmappedHint(QWidget):
    """Hidden while there is no such word. map_wanted(store id, word): the map is to be opened at this word."""

    map_wanted = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unmappedHint")
        self._first: tuple[int, str] | None = None
        self._text = small(wrapped_label("", self))
        self._text.setObjectName("unmappedWords")
        label = self.tr("Map status words...")
        self._map = named(QPushButton(label, self), "mapUnmapped", label)
        self._map.clicked.connect(self._want)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)
        column.addWidget(self._map)
        self.hide()

    def show_words(self, overviews: Sequence[StoreOverview]) -> None:
        """Name the unmapped words of these stores; the button opens the map of the first store that has one."""
        having = [overview for overview in overviews if overview.unmapped]
        self._first = (having[0].store.id, having[0].unmapped[0]) if having else None
        text = "\n".join(self._line(overview, alone=len(having) == 1) for overview in having[:_STORES_AT_MOST])
        self._text.setText(text)
        self._map.setAccessibleDescription(text)
        self.setVisible(bool(having))

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def _line(self, overview: StoreOverview, *, alone: bool) -> str:
        words = words_text(overview.unmapped)
        if alone:
            return self.tr("Not mapped: {words}").format(words=words)
        return self.tr("{store}: not mapped: {words}").format(store=overview.store.name, words=words)

    def _want(self) -> None:
        if self._first is not None:
            self.map_wanted.emit(*self._first)


def words_text(words: Sequence[str]) -> str:
    """The first few words in quotes, and how many more there are."""
    return named_words(words, count=number)
