"""One whole order of an OWS shop by its number, which is its id."""

from __future__ import annotations

from ordersync_gui.channels.errors_by_status import http_date
from ordersync_gui.channels.http import Session
from ordersync_gui.channels.protocols.custom_store.reading import FeedSettings, Reading, UnusableOrder
from ordersync_gui.channels.protocols.ows.details import details_request, order_text
from ordersync_gui.channels.protocols.ows.envelope import ERRORS, NOT_FOUND, Envelope
from ordersync_gui.channels.protocols.ows.looking import order_in
from ordersync_gui.channels.protocols.ows.order_element import read_order
from ordersync_gui.channels.protocols.ows.progress_states import read_states, states_request
from ordersync_gui.channels.protocols.ows.refusals import enveloped, refusal
from ordersync_gui.channels.protocols.ows.summaries import ORDER_ID
from ordersync_gui.channels.protocols.ows.times import store_zone
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.channel import ChannelSpec, Connection
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.order import ReceivedOrder, RejectedOrder
from ordersync_gui.domain.wording import Message, say


def fetch_order(connection: Connection, number: str, session: Session, spec: ChannelSpec) -> FeedPage:
    """The order by one call for it and one for the shop's states; a page without orders where there is none.

    What an order is called in the shop is its OxID (OWS guide, L1), by which OrderGetMoreDetails takes it (L7).
    StatusCode 500 with subcode 1001 says that there is none (A8). Blocking. Raises UsageError for what can't be an
    OxID; ChannelError where the shop can't be asked, or its answer isn't about this order.
    """
    order_id = number.strip()
    if not ORDER_ID.fullmatch(order_id):
        raise UsageError(
            say('"{number}" can\'t be the number of an Oxatis order.', number=order_id[:40]),
            field="number",
            remedy=say("Oxatis numbers its orders with digits alone, such as 76763."),
        )
    reply = session.read(details_request(connection, order_id))
    envelope = _answered(reply, connection)
    if envelope is None:
        return _page(reply)
    found = order_in(envelope, order_id)
    states = read_states(session.read(states_request(connection)), connection)
    settings = FeedSettings(store_zone(connection), connection.values.get("currency", ""), spec.custom_field_names)
    reading, raw = Reading(settings, order_id), order_text(envelope.text)
    try:
        order = read_order(found, states, reading)
    except UnusableOrder as error:
        return _page(reply, rejected=(RejectedOrder(order_id, error.reason, raw),))
    return _page(reply, ReceivedOrder(order, raw), warnings=(*envelope.remarks, *reading.warnings))


def _answered(reply: Reply, connection: Connection) -> Envelope | None:
    """The envelope with the order, None where the shop says that it has no such order."""
    envelope = enveloped(reply)
    if envelope.accepted:
        return envelope
    if (envelope.status, envelope.sub_code) == (ERRORS, NOT_FOUND):
        return None
    raise refusal(envelope, reply, store_zone(connection))


def _page(
    reply: Reply,
    *orders: ReceivedOrder,
    rejected: tuple[RejectedOrder, ...] = (),
    warnings: tuple[Message, ...] = (),
) -> FeedPage:
    return FeedPage(
        orders=orders,
        rejected=rejected,
        pages=1,
        warnings=warnings,
        requested_at=reply.requested_at,
        server_time=http_date(reply.headers.get("date", "")),
    )
