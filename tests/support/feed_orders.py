"""One order of a Custom Store feed, written down with changes and read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.order import Order

Read = Callable[..., FeedPage]
BASE = {
    "OrderID": "900",
    "OrderNumber": "A-1",
    "OrderDate": "11/17/2026 17:00",
    "OrderStatus": "paid",
    "LastModified": "11/18/2026 08:30",
    "CurrencyCode": "EUR",
    "OrderTotal": "25.50",
}
ITEM = {"LineItemID": "7", "SKU": "TS", "Name": "Shirt", "Quantity": "2", "UnitPrice": "10"}


def element(name: str, children: Mapping[str, str | None]) -> str:
    inner = "".join(f"<{key}>{value}</{key}>" for key, value in children.items() if value is not None)
    return f"<{name}>{inner}</{name}>"


def document(*, items: tuple[Mapping[str, str | None], ...] = (ITEM,), **changes: str | None) -> str:
    lines = "".join(element("Item", {**item}) for item in items)
    return "<Orders>" + element("Order", {**BASE, "Items": lines, **changes}) + "</Orders>"


def order_of(page: FeedPage) -> Order:
    assert [rejected.reason for rejected in page.rejected] == []
    return page.orders[0].order


def reason_of(page: FeedPage) -> str:
    assert page.orders == ()
    return str(page.rejected[0].reason)


def warning_of(page: FeedPage) -> str:
    assert len(page.warnings) == 1
    return str(page.warnings[0])
