"""Reading orders in full, one answer each; what is wrong with one of them stays with that one."""

from __future__ import annotations

import re
from datetime import tzinfo
from xml.etree.ElementTree import Element

from ordersync_gui.channels.protocols.custom_store.reading import FeedSettings, Reading, UnusableOrder
from ordersync_gui.channels.protocols.ows.calls import ORDERS, call, document, tag
from ordersync_gui.channels.protocols.ows.document import child_text, named
from ordersync_gui.channels.protocols.ows.envelope import NOT_FOUND, Envelope
from ordersync_gui.channels.protocols.ows.order_element import read_order
from ordersync_gui.channels.protocols.ows.progress_states import ProgressStates
from ordersync_gui.channels.protocols.ows.refusals import enveloped, raise_for_http, refusal
from ordersync_gui.channels.request import HttpRequest, Reply
from ordersync_gui.domain.channel import Connection
from ordersync_gui.domain.errors import BadReply, Rejected, WebPage
from ordersync_gui.domain.order import Order, ReceivedOrder, RejectedOrder
from ordersync_gui.domain.wording import Message, say

_ORDER = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?Order[\s>]")
_ORDER_END = re.compile(r"</(?:[A-Za-z_][\w.-]*:)?Order\s*>")
_RAW_LIMIT = 64 * 1024


def details_request(connection: Connection, order_id: str) -> HttpRequest:
    """The call for one order with its items, their images among them (OWS guide, L7)."""
    return call(connection, ORDERS, "OrderGetMoreDetails", document("OrderId", (tag("OxID", order_id),)))


class Details:
    """The orders of a page, read one by one; states are the shop's, for the word of each order's state."""

    def __init__(self, settings: FeedSettings) -> None:
        self.states = ProgressStates()
        self.orders: list[ReceivedOrder] = []
        self.rejected: list[RejectedOrder] = []
        self.warnings: list[Message] = []
        self._settings = settings

    @property
    def _zone(self) -> tzinfo:
        return self._settings.time_zone

    def take(self, order_id: str, reply: Reply) -> None:
        """Read the answer to the call for this order, or reject the order with its reason.

        Raises ChannelError for what concerns the other orders too.
        """
        raise_for_http(reply)
        try:
            envelope = enveloped(reply)
        except WebPage:
            raise
        except BadReply as error:
            raw = reply.redactor.mask_in_data(reply.text(_RAW_LIMIT))
            self._reject(order_id, error.what, f"{error.detail}\n{raw}".strip())
            return
        if not envelope.accepted:
            self._refused(order_id, envelope, reply)
            return
        self.warnings += (
            say("Order {number}: {warning}", number=order_id, warning=warning) for warning in envelope.remarks
        )
        self._read(order_id, envelope)

    def _refused(self, order_id: str, envelope: Envelope, reply: Reply) -> None:
        error = refusal(envelope, reply, self._zone)
        if not isinstance(error, Rejected | BadReply):
            raise error
        what = error.what
        if envelope.sub_code == NOT_FOUND:
            what = say(
                "The shop lists this order, but doesn't find it: {reason}", reason=envelope.details or "1001"
            )
        self._reject(order_id, what, envelope.text)

    def _read(self, order_id: str, envelope: Envelope) -> None:
        raw = order_text(envelope.text)
        reading = Reading(self._settings, order_id)
        try:
            order = self._order(order_id, envelope, reading)
        except UnusableOrder as error:
            self._reject(order_id, error.reason, raw)
        else:
            self.orders.append(ReceivedOrder(order, raw))
            self.warnings += reading.warnings

    def _order(self, order_id: str, envelope: Envelope, reading: Reading) -> Order:
        found = next(named(envelope.data, "Order"), None)
        if found is None:
            raise UnusableOrder(say("The answer holds no order."))
        _check_id(found, order_id)
        return read_order(found, self.states, reading)

    def _reject(self, order_id: str, reason: Message, raw: str) -> None:
        self.rejected.append(RejectedOrder(order_id, reason, raw))


def _check_id(found: Element, order_id: str) -> None:
    given = child_text(found, "OxID")
    if given != order_id:
        raise UnusableOrder(
            say(
                'Order {asked} was asked for, but the answer is about "{given}".', asked=order_id, given=given[:60]
            )
        )


def order_text(text: str) -> str:
    """The order's own XML; the whole answer where it can't be told apart."""
    # Two searches: one for a beginning with its end would look for the end from each of many beginnings.
    found = _ORDER.search(text)
    ends = [end.end() for end in _ORDER_END.finditer(text)]
    return text[found.start() : ends[-1]] if found and ends and found.start() < ends[-1] else text
