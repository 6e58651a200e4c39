"""Which columns the grid shows, in which order and how wide: those that fit, or those that a person chose."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ordersync_gui.domain.grid_layout import AUTOMATIC, ColumnPlace, GridLayout, fitted
from ordersync_gui.ui.orders.columns import COLUMN_KEYS, COLUMNS, column_title
from ordersync_gui.ui.orders.fitting import fitting_widths
from ordersync_gui.ui.orders.grid import OrdersGrid

_PADDING = 16  # pixels beside a cell's text, both sides together
_SECTION_OF = {key: section for section, key in enumerate(COLUMN_KEYS)}


class ColumnArrangement(QObject):
    """Arranges a grid's columns. Signals: changed() when a person moved or resized one by the mouse."""

    changed = Signal()

    def __init__(self, grid: OrdersGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._layout = AUTOMATIC
        self._every = False
        self._arranging = False
        self._natural: dict[str, int] = {}
        header = grid.horizontalHeader()
        header.sectionMoved.connect(self._by_hand)
        header.sectionResized.connect(self._by_hand)
        self.measure()

    @property
    def layout_now(self) -> GridLayout:
        """What a person chose, the automatic layout where nobody did."""
        return self._layout

    def shown_now(self) -> GridLayout:
        """What is on screen now, with every column in its place, whoever chose it."""
        return GridLayout(tuple(map(self._place, self._visual_order())), self._grid.pinned)

    def measure(self) -> None:
        """Work out how wide columns are by themselves in the grid's font, and arrange them anew."""
        letter = self._letter()
        titles = self._grid.horizontalHeader().fontMetrics()
        self._natural = {
            column.key: max(column.width * letter, titles.horizontalAdvance(f"{column_title(column.key)} ▾"))
            + _PADDING
            for column in COLUMNS
        }
        self.arrange()

    def apply(self, layout: GridLayout) -> None:
        """Arrange the columns as chosen; what the layout doesn't know stays hidden."""
        self._layout = fitted(layout, COLUMN_KEYS)
        self.arrange()

    def show_every(self, every: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show every column and scroll sideways, or just those that fit or were chosen."""
        self._every = every
        self.arrange()

    def arrange(self) -> None:
        """Bring the header in line with what is wanted, as after the grid became wider."""
        self._arranging = True
        try:
            self._put_in_order()
            widths = self._widths()
            for key, section in _SECTION_OF.items():
                self._grid.setColumnHidden(section, key not in widths)
                if key in widths:
                    self._grid.setColumnWidth(section, widths[key])
            self._grid.pin(self._layout.pinned)
            self._grid.leave_hidden_column()
        finally:
            self._arranging = False

    def _widths(self) -> dict[str, int]:
        """The widths of the columns to show, in pixels."""
        if self._layout.automatic:
            return self._natural if self._every else fitting_widths(self._natural, self._grid.viewport().width())
        letter = self._letter()
        return {
            place.key: self._natural[place.key]
            if place.width_chars is None
            else place.width_chars * letter + _PADDING
            for place in self._layout.columns
            if place.shown or self._every
        }

    def _put_in_order(self) -> None:
        header = self._grid.horizontalHeader()
        keys = COLUMN_KEYS if self._layout.automatic else tuple(place.key for place in self._layout.columns)
        for visual, key in enumerate(keys):
            header.moveSection(header.visualIndex(_SECTION_OF[key]), visual)

    def _by_hand(self, *_: int) -> None:
        """Keep what a person did to the header; from then on the columns are chosen."""
        if self._arranging:
            return
        self._layout = self.shown_now()
        self._grid.viewport().update()
        self.changed.emit()

    def _visual_order(self) -> list[str]:
        header = self._grid.horizontalHeader()
        return [COLUMN_KEYS[header.logicalIndex(visual)] for visual in range(header.count())]

    def _place(self, key: str) -> ColumnPlace:
        header, section = self._grid.horizontalHeader(), _SECTION_OF[key]
        if header.isSectionHidden(section):
            known = {place.key: place.width_chars for place in self._layout.columns}
            return ColumnPlace(key, known.get(key), shown=False)
        width = header.sectionSize(section)
        letters = max(2, round((width - _PADDING) / self._letter()))
        return ColumnPlace(key, None if width == self._natural[key] else letters)

    def _letter(self) -> int:
        return max(1, self._grid.fontMetrics().averageCharWidth())
