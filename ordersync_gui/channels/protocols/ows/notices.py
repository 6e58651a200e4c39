"""Telling an OWS shop that an order was shipped: first the parcel, then the order's state."""

from __future__ import annotations

from ordersync_gui.channels.abilities import NoticeStep
from ordersync_gui.channels.protocols.custom_store.encoding import without_illegal
from ordersync_gui.channels.protocols.ows.calls import ORDERS, call, document, tag
from ordersync_gui.channels.protocols.ows.times import store_zone, wall_clock
from ordersync_gui.channels.request import HttpRequest
from ordersync_gui.domain.channel import Connection
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.notice import ShipmentNotice
from ordersync_gui.domain.wording import say

SHIPPED = "SST-SHIPPED"  # ShipStation's help page: any other state makes the notification fail
LONGEST_TRACKING, LONGEST_CARRIER = 32, 30  # OWS guide, L1


def notice_steps(connection: Connection, notice: ShipmentNotice) -> tuple[NoticeStep, ...]:
    """The two calls; nothing of service, items, cost or note is in them. The first is left out when empty.

    Which of the two ShipStation sends isn't documented. The parcel comes first, so that a mail about
    the new state can name it. A correction is the first alone: it sets values, while the second would add an
    entry to the order's history and may mail the buyer again. That the first may be called again is inferred.
    Raises UsageError for a tracking number that the shop would cut off, and for a correction that says nothing.
    """
    tracking = " ".join(without_illegal(notice.tracking_number).split())
    carrier = " ".join(without_illegal(notice.carrier).split())[:LONGEST_CARRIER].rstrip()
    if len(tracking) > LONGEST_TRACKING:
        raise UsageError(
            say('The tracking number "{number}" is too long for Oxatis.', number=tracking),
            field="tracking_number",
            meaning=say("Nothing was sent."),
            remedy=say("Oxatis takes {count} characters at most. Check the number.", count=LONGEST_TRACKING),
        )
    state = NoticeStep(say("order state {state}", state=SHIPPED), _state_call(connection, notice))
    if not (tracking or carrier):
        if notice.correction:
            raise _says_nothing()
        return (state,)
    transport = (tag("OxID", notice.order_id), *_given(("TrackingNumber", tracking), ("TransportName", carrier)))
    request = call(connection, ORDERS, "OrderUpdateTransportInfo", document("Order", transport))
    parcel = NoticeStep(say("carrier and tracking number"), request)
    return (parcel,) if notice.correction else (parcel, state)


def _says_nothing() -> UsageError:
    return UsageError(
        say("The correction has neither a tracking number nor a carrier."),
        field="tracking_number",
        meaning=say("Nothing was sent."),
        remedy=say("Oxatis can be told of nothing else. Change the order in the shop."),
    )


def _state_call(connection: Connection, notice: ShipmentNotice) -> HttpRequest:
    """The call that sets the state, dated when the notice was made, so that a later attempt says the same."""
    children = (
        tag("OrderID", notice.order_id),
        tag("Date", wall_clock(notice.created_at, store_zone(connection))),
        tag("ProgressStateMnemonicName", SHIPPED),
        tag("Publish", "true"),
        tag("SendEmail", "true" if notice.notify_buyer else "false"),
        tag("UpdateOrderProgressState", "true"),
    )
    return call(connection, ORDERS, "OrderUpdateTracking", document("ProgressState", children))


def _given(*fields: tuple[str, str]) -> tuple[str, ...]:
    """The fields that have a value: an empty one could wipe what the shop has."""
    return tuple(tag(name, value) for name, value in fields if value)
