"""A look at one order through a Custom Store feed: an export of the minutes around its last known change.

The protocol has no request for one order, but its export is limited to a window of last changes, has every
status in it and shows each order as it is when it is asked for. So an order that is listed stands in the shop as
the export says. One that isn't listed was changed since, or the shop counts its minutes otherwise; some shops also
list only what waits. That tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from ordersync_gui.channels.http import Session
from ordersync_gui.channels.protocols.custom_store.channel import CustomStoreChannel
from ordersync_gui.domain.channel import Connection, Window
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.look import LookWay, OrderLook, SoughtOrder

MOST_PAGES = 3  # a change of many orders at once fills more; then the order may not be found
_MINUTE = timedelta(minutes=1)


class LookingCustomStoreChannel(CustomStoreChannel):
    """A channel whose feed lists orders by their last change, whatever their status."""

    def way_to_look(self, connection: Connection) -> LookWay | None:  # noqa: ARG002 - the login that imports looks
        """By the feed, with the same sign-in as an import."""
        return LookWay.FEED

    def look_at_order(self, connection: Connection, sought: SoughtOrder, session: Session) -> OrderLook:
        """The order as the feed lists it among those that were changed when it was; see ReadsBackOrder."""
        window = minutes_around(sought)
        pages = (self.fetch_page(connection, window, number, session) for number in range(1, MOST_PAGES + 1))
        return _look(pages, sought)


def minutes_around(sought: SoughtOrder) -> Window:
    """The minute of its last change, one before and one after.

    Servers compare with the whole minute, some of them without the bounds, and keep seconds beside it.
    """
    minute = sought.modified_at.replace(second=0, microsecond=0)
    return Window(minute - _MINUTE, minute + 2 * _MINUTE)


def _look(pages: Iterator[FeedPage], sought: SoughtOrder) -> OrderLook:
    """The order on the first of the pages that lists it, asked for when that page was."""
    page = next(pages)
    found, read = _on(page, sought), 1
    while found is None and read < page.pages and page.damage is None and (following := next(pages, None)):
        page, read = following, read + 1
        found = _on(page, sought)
    return found or OrderLook(page.requested_at, shown=False)


def _on(page: FeedPage, sought: SoughtOrder) -> OrderLook | None:
    """The order, None where the page hasn't it, or has another one that claims to be it."""
    if any(rejected.number == sought.number for rejected in page.rejected):
        return None
    for received in page.orders:
        order = received.order
        if (order.remote_id, order.number) == (sought.id, sought.number):
            word, implied = order.source_status, order.implied_status
            return OrderLook(page.requested_at, word, implied, ship_to=order.ship_to)
    return None
