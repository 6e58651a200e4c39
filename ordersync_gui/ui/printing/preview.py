"""Leafs through papers: one order at a time, one page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.ui.named import named
from ordersync_gui.ui.printing.page_view import PageView
from ordersync_gui.ui.text import number

if TYPE_CHECKING:
    from ordersync_gui.ui.printing.looked_at import LookedAt


class Preview(QWidget):
    """`order_wanted` carries the place of the order in the list whose paper is to be shown."""

    order_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page_view = named(PageView(self), "print_page", self.tr("Page as it will be printed"))
        self._before = self._button("print_previous", self.tr("Previo&us page"))
        self._after = self._button("print_next", self.tr("&Next page"))
        self._before.clicked.connect(self._back)
        self._after.clicked.connect(self._on)
        self._where = named(QLabel(self), "print_where", self.tr("Which page is shown"))
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._where.setWordWrap(True)
        self._paper: LookedAt | None = None
        self._order, self._orders, self._page, self._last = 0, 0, 0, False
        self._lay_out()
        self._tell()

    @property
    def order(self) -> int:
        """The place of the order that is shown, or asked for."""
        return self._order

    def begin(self) -> None:
        """Back to the first order."""
        self._order, self._last = 0, False

    def show_paper(self, paper: LookedAt, orders: int) -> None:
        """Show the paper that was asked for, its last page where it was come to from behind.

        orders: how many papers can be leafed through.
        """
        self._paper, self._orders = paper, orders
        self._page, self._last = (paper.count - 1 if self._last else 0), False
        self._show()

    def say(self, text: str) -> None:
        """Say why there is nothing to see."""
        self._paper = None
        self.page_view.say(text)
        self._tell()

    def _button(self, name: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), name, text.replace("&", ""))
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._before)
        row.addWidget(self._where, 1)
        row.addWidget(self._after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page_view, 1)
        column.addLayout(row)

    def _show(self) -> None:
        if self._paper is not None:
            self.page_view.show_page(self._paper, self._page)
        self._tell()

    def _on(self) -> None:
        if self._paper is not None and self._page + 1 < self._paper.count:
            self._page += 1
            self._show()
        elif self._order + 1 < self._orders:
            self._order += 1
            self.order_wanted.emit(self._order)

    def _back(self) -> None:
        if self._paper is not None and self._page > 0:
            self._page -= 1
            self._show()
        elif self._order > 0:
            self._order, self._last = self._order - 1, True
            self.order_wanted.emit(self._order)

    def _tell(self) -> None:
        pages = 0 if self._paper is None else self._paper.count
        self._before.setEnabled((pages > 0 and self._page > 0) or self._order > 0)
        self._after.setEnabled(self._page + 1 < pages or self._order + 1 < self._orders)
        lines = []
        if self._orders > 1:
            text = self.tr("Order {order} of {orders}")
            lines.append(text.format(order=number(self._order + 1), orders=number(self._orders)))
        if pages:
            text = self.tr("Page {page} of {pages}")
            lines.append(text.format(page=number(self._page + 1), pages=number(pages)))
        self._where.setText("\n".join(lines))
