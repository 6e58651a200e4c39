"""From an export's answer to a page of orders: whatever is whole is kept, whatever isn't is named."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree import ElementTree as ET

from ordersync_gui.channels.errors_by_status import http_date
from ordersync_gui.channels.protocols.custom_store.document import (
    HostileXml,
    local_name,
    orders_of,
    root_attributes,
    single_order,
)
from ordersync_gui.channels.protocols.custom_store.encoding import to_text
from ordersync_gui.channels.protocols.custom_store.layout import (
    DoctypeFound,
    Layout,
    find_root,
    is_legal_prolog,
    lay_out,
)
from ordersync_gui.channels.protocols.custom_store.order_element import number_in, read_order
from ordersync_gui.channels.protocols.custom_store.reading import FeedSettings, Reading, UnusableOrder
from ordersync_gui.channels.protocols.custom_store.refusals import not_a_feed
from ordersync_gui.channels.protocols.custom_store.repair import repaired
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import BadReply
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.order import ReceivedOrder, RejectedOrder
from ordersync_gui.domain.wording import Message, say

MOST_WARNINGS = 20
MOST_BROKEN = 1000
_NUMBER = re.compile(r"<Order(?:Number|ID)\s*>\s*(?:<!\[CDATA\[)?\s*([^<\]]{1,60})", re.IGNORECASE)
_ORDER = re.compile(r"<Order[\s>]", re.IGNORECASE)
_ORDER_END = re.compile(r"</Order\s*>", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_PART = re.compile(r"</Order\s*>|<(?:Order(?:Number|ID|Status|Date|Total)|Items|Customer)\s*>", re.IGNORECASE)
_PAGES = re.compile(r"\s*(\d{1,6})(?:\.0*)?\s*", re.ASCII)


def read_feed(reply: Reply, settings: FeedSettings) -> FeedPage:
    """The page of orders in a 2xx answer to an export.

    Raises BadReply (empty, no feed, DOCTYPE), WebPage, Rejected or AuthFailed where it is something else.
    """
    given, warnings = to_text(reply.body)
    text = reply.redactor.mask_in_data(given)
    if text != given:
        warnings = [*warnings, say("The feed repeats the store's password or key; it was masked.")]
    try:
        return _page(text, warnings, reply, settings)
    except DoctypeFound as found:
        if found.is_html:
            raise not_a_feed(reply) from found
        raise _hostile("DOCTYPE") from found
    except HostileXml as error:
        raise _hostile(str(error)) from error


class _Page:
    """A page under construction: orders read so far, with the layout that tells their raw texts."""

    def __init__(self, text: str, layout: Layout, settings: FeedSettings) -> None:
        self.text = text
        self.layout = layout
        self.orders: list[ReceivedOrder] = []
        self.rejected: list[RejectedOrder] = []
        self.warnings: list[Message] = []
        self._settings = settings

    @property
    def document(self) -> str:
        """The feed alone, from its root to its end."""
        return self.text[self.layout.start : self.layout.end]

    def read_whole(self) -> None:
        """All orders of a well-formed document. Raises ParseError when it isn't."""
        raws = (self.text[start:end] for start, end in self.layout.orders)
        count = 0
        for count, element in enumerate(orders_of(self.document), start=1):  # noqa: B007 - counted to the end
            self.take(element, next(raws, ""))
        if self.layout.nested or count != len(self.layout.orders):
            self._read_by_elements()

    def _read_by_elements(self) -> None:
        """The same where elements and texts aren't the same orders: some are empty, or stand within others."""
        self.orders, self.rejected, self.warnings = [], [], []
        for element in orders_of(self.document):
            self.take(element, ET.tostring(element, encoding="unicode"))
            for inner in element.iter():
                if inner is not element and local_name(inner).casefold() == "order":
                    self._reject_inner(inner)

    def _reject_inner(self, element: ET.Element) -> None:
        if len(self.rejected) > MOST_BROKEN:
            raise HostileXml(f"more than {MOST_BROKEN} broken orders")
        element.tail = None
        number = number_in(element, Reading(self._settings))
        raw = ET.tostring(element, encoding="unicode")
        self.rejected.append(RejectedOrder(number, say("This order stands within another one."), raw))

    def read_pieces(self) -> None:
        """Each order by itself; one that isn't well-formed is rejected, and so is one without its opening tag.

        What broke off at the end is left. Raises HostileXml for more broken orders than an accident leaves.
        """
        position = self.layout.start
        for start, end in self.layout.orders:
            self._reject_loose(position, start)
            self._take_piece(self.text[start:end])
            position = end
            if len(self.rejected) > MOST_BROKEN:
                raise HostileXml(f"more than {MOST_BROKEN} broken orders")
        if self.layout.whole:
            self._reject_loose(position, self.layout.end)

    def reject_twins(self) -> None:
        """Reject an order that has another one's id on this page; the same order twice counts once."""
        first: dict[str, ReceivedOrder] = {}
        for received in self.orders:
            known = first.setdefault(received.order.remote_id, received)
            if known is not received and known.order != received.order:
                reason = say(
                    'Another order on this page has the same id "{id}" and is a different one.',
                    id=received.order.remote_id,
                )
                self.rejected.append(RejectedOrder(received.order.number, reason, received.raw))
        self.orders = list(first.values())

    def _take_piece(self, raw: str) -> None:
        try:
            self.take(single_order(raw), raw)
        except (ET.ParseError, HostileXml) as error:
            reason = say("This order isn't well-formed XML ({reason}).", reason=error)
            self.rejected.append(RejectedOrder(_number_in(raw), reason, raw))

    def _reject_loose(self, start: int, end: int) -> None:
        """Reject what stands between orders and is part of one: its opening tag got lost."""
        raw = self.text[start:end]
        if _PART.search(raw):
            reason = say("This part of the feed belongs to no whole order.")
            self.rejected.append(RejectedOrder(_number_in(raw), reason, raw))

    def take(self, element: ET.Element, raw: str) -> None:
        """Read one order, or reject it with its reason."""
        reading = Reading(self._settings)
        try:
            order = read_order(element, reading)
        except UnusableOrder as error:
            self.rejected.append(RejectedOrder(number_in(element, reading), error.reason, raw))
        else:
            self.orders.append(ReceivedOrder(order, raw))
            self.warnings += reading.warnings


def _page(text: str, warnings: list[Message], reply: Reply, settings: FeedSettings) -> FeedPage:
    start = find_root(text)
    if start is None:
        raise not_a_feed(reply)
    page, repairs = _read(text, start, settings)
    page.reject_twins()
    if page.layout.whole and not (page.orders or page.rejected):
        _refuse_message(page, reply)
    pages, doubts = _advertised(root_attributes(page.document))
    around = _surroundings(text[:start], page)
    return FeedPage(
        orders=tuple(page.orders),
        rejected=tuple(page.rejected),
        pages=pages,
        warnings=_capped([*warnings, *around, *repairs, *doubts, *page.warnings]),
        requested_at=reply.requested_at,
        server_time=http_date(reply.headers.get("date", "")),
        damage=_damage(page, text[:start]),
    )


def _read(text: str, start: int, settings: FeedSettings) -> tuple[_Page, list[Message]]:
    """The whole document, else the repaired one, else its orders one by one."""
    if text.find("<?", start) >= 0 and (strict := _with_instructions(text, start, settings)):
        return strict, []
    page = _Page(text, lay_out(text, start), settings)
    if not page.layout.whole:
        mended, repairs = _mended_if_needed(page)
        page = _Page(mended, lay_out(mended, 0), settings)
        page.read_pieces()
        return page, repairs
    try:
        page.read_whole()
    except ET.ParseError:
        return _repaired(page, settings)
    return page, []


def _with_instructions(text: str, start: int, settings: FeedSettings) -> _Page | None:
    """The page of a well-formed document that may hold processing instructions; None when it isn't well-formed."""
    page = _Page(text, lay_out(text, start, past_instructions=True), settings)
    if not page.layout.whole:
        return None
    try:
        page.read_whole()
    except ET.ParseError:
        return None
    return page


def _mended_if_needed(page: _Page) -> tuple[str, list[Message]]:
    if all(_well_formed(page.text[start:end]) for start, end in page.layout.orders):
        return page.document, []
    return repaired(page.document)


def _well_formed(raw: str) -> bool:
    try:
        single_order(raw)
    except (ET.ParseError, HostileXml):
        return False
    return True


def _repaired(broken: _Page, settings: FeedSettings) -> tuple[_Page, list[Message]]:
    trailing = broken.text[broken.layout.end :]
    mended, repairs = repaired(broken.document)
    page = _Page(mended + trailing, lay_out(mended, 0), settings)
    try:
        page.read_whole()
    except ET.ParseError:
        page = _Page(mended + trailing, page.layout, settings)
        page.read_pieces()
        repairs.append(say("The feed isn't well-formed XML; its orders were read one by one."))
    return page, repairs


def _surroundings(before: str, page: _Page) -> list[Message]:
    """What stood around the feed and was cut away."""
    found = []
    if not is_legal_prolog(before):
        found.append(say("Other text stood before the feed; it was left out."))
    elif before.lstrip() != before and "<?xml" in before:
        found.append(say("Blank lines stood before the feed; they were left out."))
    if page.layout.whole and not is_legal_prolog(page.text[page.layout.end :]):
        found.append(say("Other text stood after the feed; it was left out."))
    return found


def _refuse_message(page: _Page, reply: Reply) -> None:
    """A feed with no order but with text in it is a message of the shop, not an empty result."""
    if re.sub(r"<!--.*?-->|<[^>]*>", "", page.document, flags=re.DOTALL).strip():
        raise not_a_feed(reply)


def _advertised(attributes: dict[str, str]) -> tuple[int, list[Message]]:
    """The number of pages, at least 1; some servers leave it out, or write no whole number."""
    given = attributes.get("pages", "")
    found = _PAGES.fullmatch(given)
    if found:
        return max(1, int(found.group(1))), []
    if not given.strip():
        return 1, []
    return 1, [
        say("The feed's number of pages can't be read: \"{given}\". One page is assumed.", given=given[:20])
    ]


def _damage(page: _Page, before: str) -> Message | None:
    if _ORDER_END.search(_COMMENT.sub("", before)):
        return say("Orders stand before the feed's beginning; they weren't read.")
    if page.layout.whole:
        if _ORDER.search(page.text, page.layout.end):
            return say("The feed ends before its last order; what stands behind its end wasn't read.")
        return None
    return say(
        "The feed broke off after {count} orders. They are kept; what was to follow is missing.",
        for_one="The feed broke off after 1 order. It is kept; what was to follow is missing.",
        count=len(page.orders) + len(page.rejected),
    )


def _capped(warnings: Iterable[Message]) -> tuple[Message, ...]:
    """Each warning once, and not more than a person reads."""
    distinct = list({(warning.template, tuple(warning.values.items())): warning for warning in warnings}.values())
    if len(distinct) <= MOST_WARNINGS:
        return tuple(distinct)
    more = say(
        "… and {count} more warnings.", for_one="… and 1 more warning.", count=len(distinct) - MOST_WARNINGS
    )
    return (*distinct[:MOST_WARNINGS], more)


def _number_in(raw: str) -> str:
    found = _NUMBER.search(raw)
    return found.group(1).strip() if found else ""


def _hostile(what: str) -> BadReply:
    return BadReply(
        say("The shop's answer holds XML that no order feed needs and that could do harm ({what}).", what=what),
        meaning=say("Nothing of it was read."),
        remedy=say("Ask whoever runs the shop."),
    )
