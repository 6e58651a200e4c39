"""Reading an OWS order's XML as if a shop had sent it."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from ows_answers import order as answer

from ordersync_gui.channels.protocols.custom_store.reading import FeedSettings
from ordersync_gui.channels.protocols.ows.details import Details
from ordersync_gui.channels.protocols.ows.progress_states import ProgressStates
from ordersync_gui.channels.providers.oxatis import SPEC
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.order import Order

SPOILERS = (
    *(b"", b"\0", b"\xff", b"&", b"<", b">", b"]]>", b"<![CDATA[", b"<!--", b"</Order>", b"</DataResultService>"),
    *(b"&#0;", b"\xc3", b"<?", b"9E999", b"-1", b"1e-99", b"<Item>", b"</Item>", b"<OxID>", b"<html>", b"9" * 50),
)
ITEM = "<Item><ItemOXID>{oxid}</ItemOXID><ItemSKU>S</ItemSKU><Quantity>{count}</Quantity>{more}</Item>"


def details_of(body: str | bytes, order_id: str = "7", *, zone: str = "GMT", currency: str = "") -> Details:
    details = Details(FeedSettings(ZoneInfo(zone), currency, SPEC.custom_field_names))
    details.states = ProgressStates((), {"13": "PRECOMMANDE"})
    content = body if isinstance(body, bytes) else body.encode()
    details.take(order_id, Reply(200, {}, content, datetime(2026, 11, 22, tzinfo=UTC)))
    return details


def read(body: str | bytes, order_id: str = "7", *, zone: str = "GMT", currency: str = "") -> Order:
    details = details_of(body, order_id, zone=zone, currency=currency)
    assert [entry.reason for entry in details.rejected] == []
    return details.orders[0].order


def plain(more: str = "", *, items: str | None = None) -> Order:
    return read(answer(7, more, items=items))


def warnings_of(body: str) -> list[str]:
    return [str(warning) for warning in details_of(body).warnings]


def item(oxid: int = 1, count: str = "1", more: str = "<NetPrice>5</NetPrice>") -> str:
    return ITEM.format(oxid=oxid, count=count, more=more)
