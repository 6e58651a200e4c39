"""Asking which orders were modified in a span of time, and reading the list of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from ordersync_gui.channels.protocols.ows.calls import ORDERS, call, document, element, tag
from ordersync_gui.channels.protocols.ows.document import child_text, named
from ordersync_gui.channels.protocols.ows.envelope import Envelope
from ordersync_gui.channels.protocols.ows.times import store_zone, window_end, window_start
from ordersync_gui.channels.request import HttpRequest
from ordersync_gui.domain.channel import Connection, Window
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.wording import say

PAGE_SIZE = 50  # as public clients use it; the greatest that is allowed isn't documented
_ALL_ORDERS = "2"  # OrderStatus: unbilled, invoiced, or both
_NUMBER = re.compile(r"\d{1,9}", re.ASCII)
ORDER_ID = re.compile(r"[1-9]\d{0,18}", re.ASCII)


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """A page's orders, entries without a usable id, and how many pages and orders there are.

    states: the id of its progress state by each order's id, in the shop's order. total is None where
    the shop doesn't tell.
    """

    states: Mapping[str, str]
    rejected: tuple[RejectedOrder, ...]
    pages: int
    total: int | None

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the page's orders."""
        return tuple(self.states)


def summaries_request(connection: Connection, window: Window, page: int) -> HttpRequest:
    """One page, from 1 on, of the orders modified in the window, oldest first.

    `OrderDateStart` and `OrderDateEnd` are times of the last modification (OWS guide, L2); the
    elements stand in the sequence of the WSDL's type.
    """
    zone = store_zone(connection)
    paging = element("PageInformation", (tag("PageNumber", str(page)), tag("PageSize", str(PAGE_SIZE))))
    children = (
        tag("SetOrderDesc", "false"),
        tag("OrderDateStart", window_start(window.start, zone)),
        tag("OrderDateEnd", window_end(window.end, zone)),
        tag("OrderStatus", _ALL_ORDERS),
        paging,
    )
    return call(connection, ORDERS, "OrderGetSummaryList", document("OrderSummaryList", children))


def read_summaries(envelope: Envelope, page: int) -> SummaryPage:
    """The page's orders, each id once; page is the number that was asked for."""
    states: dict[str, str] = {}
    rejected = []
    entries = list(named(envelope.data, "OrderSummary"))
    for entry in entries:
        order_id = child_text(entry, "OxID")
        if ORDER_ID.fullmatch(order_id):
            states.setdefault(order_id, child_text(entry, "ProgressStateID"))
        else:
            reason = say('The shop lists an order without a usable id: "{id}".', id=order_id[:60])
            rejected.append(RejectedOrder("", reason, ET.tostring(entry, encoding="unicode")))
    pages, total = _paging(envelope, page=page, entries=len(entries))
    return SummaryPage(states, tuple(rejected), pages, total)


def _paging(envelope: Envelope, *, page: int, entries: int) -> tuple[int, int | None]:
    """How many pages and orders there are: the larger where the two figures disagree.

    A list without any figure has another page as long as its pages are full.
    """
    info = next(named(envelope.data, "PageInformation"), ET.Element("PageInformation"))
    pages, total = _number(info, "TotalPages"), _number(info, "TotalItems")
    size = _number(info, "PageSize") or PAGE_SIZE
    if pages is None and total is None:
        return (page + 1 if entries >= PAGE_SIZE else page), None
    by_total = -(-(total or 0) // size)
    return max(1, pages or 0, by_total), total


def _number(info: ET.Element, name: str) -> int | None:
    text = child_text(info, name)
    return int(text) if _NUMBER.fullmatch(text) else None
