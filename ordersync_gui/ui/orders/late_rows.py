"""Brings the grid's rows from where they may be late: one request at a time, the newest wish next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.desk import OrderRow
from ordersync_gui.ui.orders.row_cache import PAGE_ROWS, AskRows, RowCache

_MOST = 4  # pages that wait; a screen never shows more, and what scrolled past isn't read any more
_NEAR = 2 * PAGE_ROWS  # what lies so near comes in the same request: each costs a way there and back


class LateRows(QObject):
    """Puts what comes into the cache. page: the ids of the page that begins at a row, as far as they are known.

    Signals: arrived(ids) that were read, broke() where rows can't be read now.
    """

    arrived = Signal(object)
    broke = Signal()

    def __init__(
        self, cache: RowCache, ask: AskRows, page: Callable[[int], Sequence[int]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._cache, self._ask, self._page = cache, ask, page
        self._wishes: list[int] = []
        self._in_sight: tuple[int, int, int] | None = None
        self._on_its_way = False
        # What one paint asks for goes out together once it is done.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._send)

    def want(self, first: int) -> None:
        """Bring the page that begins at this row, before those that were wanted earlier."""
        if first in self._wishes:
            self._wishes.remove(first)
        self._wishes.append(first)
        del self._wishes[:-_MOST]
        if not self._on_its_way and not self._soon.isActive():
            self._soon.start()

    def want_around(self, first: int, last: int, count: int) -> None:
        """Bring these rows of `count`, which are in sight, and a page above and below, after what waits now."""
        self._in_sight = None
        if self._on_its_way or self._wishes:
            self._in_sight = (first, last, count)
            return
        here = range(first - first % PAGE_ROWS, last + 1, PAGE_ROWS)
        for start in (here.start - PAGE_ROWS, here.start + len(here) * PAGE_ROWS, *here):
            if 0 <= start < count and any(map(self._lacks, self._page(start))):
                self.want(start)

    def want_nothing(self) -> None:
        """Other orders stand at the rows from now on."""
        self._wishes.clear()
        self._in_sight = None

    def _lacks(self, order_id: int) -> bool:
        return bool(order_id) and self._cache.needs(order_id)

    def _send(self) -> None:
        if self._on_its_way:
            return
        while self._wishes:
            ids = self._cache.begin(self._newest())
            if ids:
                self._on_its_way = True
                self._ask(ids, partial(self._hear, ids))
                return

    def _newest(self) -> list[int]:
        """The ids of the page that was wanted last, and of what waits near it."""
        newest = self._wishes[-1]
        near = [first for first in reversed(self._wishes) if abs(first - newest) <= _NEAR]
        self._wishes = [first for first in self._wishes if first not in near]
        return [order_id for first in near for order_id in self._page(first)]

    def _hear(self, ids: Sequence[int], found: Mapping[int, OrderRow] | None) -> None:
        if not shiboken6.isValid(self):
            return  # the window has gone meanwhile
        self._on_its_way = False
        if found is None:
            self._wishes.clear()
            self._cache.give_up(ids)
            self.broke.emit()
            return
        self._cache.keep(ids, found)
        self.arrived.emit(ids)
        if self._wishes:
            self._soon.start()
        elif self._in_sight is not None:
            self.want_around(*self._in_sight)
