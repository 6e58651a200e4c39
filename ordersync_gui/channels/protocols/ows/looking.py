"""A look at one order of an OWS shop: its state's word, its Shipped flag, and the parcel that it shows."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from ordersync_gui.channels.http import Session
from ordersync_gui.channels.protocols.custom_store.document import local_name
from ordersync_gui.channels.protocols.custom_store.reading import FeedSettings, Node, Reading
from ordersync_gui.channels.protocols.ows.addresses import shipping_address
from ordersync_gui.channels.protocols.ows.details import details_request
from ordersync_gui.channels.protocols.ows.document import child_text, named
from ordersync_gui.channels.protocols.ows.envelope import Envelope
from ordersync_gui.channels.protocols.ows.order_element import implied_status
from ordersync_gui.channels.protocols.ows.progress_states import NO_STATE, read_states, states_request
from ordersync_gui.channels.protocols.ows.refusals import read_data
from ordersync_gui.channels.protocols.ows.times import store_zone
from ordersync_gui.channels.shown_tracking import tracking_numbers
from ordersync_gui.domain.channel import Connection
from ordersync_gui.domain.errors import BadReply
from ordersync_gui.domain.look import OrderLook
from ordersync_gui.domain.wording import say

_TRACKING = "TrackingNumber"


def look_at_order(connection: Connection, order_id: str, session: Session) -> OrderLook:
    """The order as the shop shows it, by one call for it and one for the shop's states. Blocking.

    Raises Rejected for an order that the shop doesn't know (StatusCode 500, subcode 1001), else as read_data does,
    and BadReply for an answer about anything but this order.
    """
    zone = store_zone(connection)
    reply = session.read(details_request(connection, order_id))
    found = order_in(read_data(reply, zone), order_id)
    flags = Node(found, Reading(FeedSettings(zone), order_id))
    return OrderLook(
        requested_at=reply.requested_at,
        word=_word(found, connection, session),
        implied_status=implied_status(flags),
        tracking_numbers=_shown(found),
        ship_to=shipping_address(flags),
    )


def order_in(envelope: Envelope, order_id: str) -> Element:
    """The order in an answer. Raises BadReply for an answer without one, or about another one."""
    found = next(named(envelope.data, "Order"), None)
    if found is None:
        raise BadReply(
            say("The answer holds no order."), meaning=say("Nothing of it was used."), detail=envelope.text[:300]
        )
    given = child_text(found, "OxID")
    if given != order_id:
        raise BadReply(
            say(
                'Order {asked} was asked for, but the answer is about "{given}".', asked=order_id, given=given[:60]
            ),
            meaning=say("Nothing of it was used."),
        )
    return found


def _word(found: Element, connection: Connection, session: Session) -> str:
    """The mnemonic code of its state; the shop isn't asked for its states when the order has none."""
    state = child_text(found, "ProgressStateID")
    if state in NO_STATE:
        return ""
    return read_states(session.read(states_request(connection)), connection).word(state)


def _shown(found: Element) -> tuple[str, ...] | None:
    """The order's tracking number; () for an empty element, None where there is no such element.

    The WSDL's type of an order has the element, the guide's sample of an answer doesn't. .NET leaves an element
    without a value out or writes it empty. So only an empty one proves that the shop shows tracking numbers and
    has none for this order; where there is none at all, its absence may as well mean that none is ever shown.
    """
    element = next((child for child in found if local_name(child) == _TRACKING), None)
    return None if element is None else tracking_numbers("".join(element.itertext()))
