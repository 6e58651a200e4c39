"""The list of proposals under the find box; the keyboard stays in the box."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeWidget, QTreeWidgetItem, QWidget

from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import grown
from ordersync_gui.ui.text import shown

if TYPE_CHECKING:
    from ordersync_gui.domain.order_query_completion import Completion

_MOST_ROWS = 12
_WIDTH = 460  # pixels at usual text


class Proposals(QTreeWidget):
    """What can be typed, and what it means. It lies over the window that the box is in, and takes no focus.

    Signals: taken(Completion) by a click.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "filterProposals", self.tr("Proposals"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.Box)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._found: tuple[Completion, ...] = ()
        self.clicked.connect(lambda index: self.taken.emit(self._found[index.row()]))
        self.hide()

    @property
    def current(self) -> Completion | None:
        """The one that the arrow keys chose, if any."""
        place = self.currentIndex().row()
        return self._found[place] if self.isVisible() and place >= 0 else None

    @property
    def first(self) -> Completion | None:
        """The most fitting one."""
        return self._found[0] if self.isVisible() else None

    def offer(self, found: Sequence[Completion], under: QWidget) -> None:
        """Show these under the box, none of them chosen; without any it goes away."""
        self._found = tuple(found)
        self.clear()
        self.addTopLevelItems([QTreeWidgetItem([one.text, shown(one.label)]) for one in self._found])
        self.setCurrentIndex(QModelIndex())
        if not self._found:
            self.hide()
            return
        self.place(under)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) one, round the ends."""
        count = len(self._found)
        place = self.currentIndex().row()
        place = (place + by) % count if place >= 0 else (0 if by > 0 else count - 1)
        self.setCurrentIndex(self.model().index(place, 0))

    def place(self, under: QWidget) -> None:
        """Lie under this control, inside its window."""
        window = under.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = under.mapTo(window, QPoint(0, under.height()))
        width = min(max(grown(_WIDTH, self.fontMetrics()), 1), window.width() - corner.x())
        rows = min(len(self._found), _MOST_ROWS)
        height = rows * self.sizeHintForRow(0) + 2 * self.frameWidth()
        self.setGeometry(corner.x(), corner.y(), width, min(height, window.height() - corner.y()))
        self.setColumnWidth(0, max(self.sizeHintForColumn(0), width // 3))
