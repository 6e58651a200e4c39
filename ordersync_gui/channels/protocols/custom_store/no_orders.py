"""Telling "no orders are waiting" from a failure, on a channel that says it with an answer that is no feed.

InkSoft's help page: a refresh that ends in "Error in XML" means that no orders are waiting. So its
answer then is empty or no valid feed. Only what can't be anything else is taken for that; whatever
speaks of a failure, is a page for people or holds a piece of an order stays an error.
"""

from __future__ import annotations

import html
import json
import re
from http import HTTPStatus

from ordersync_gui.channels.errors_by_status import http_date
from ordersync_gui.channels.protocols.custom_store.export import read_export
from ordersync_gui.channels.protocols.custom_store.reading import FeedSettings
from ordersync_gui.channels.protocols.custom_store.refusals import Answer, Shape, read_answer
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import BadReply, Rejected
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.wording import say

NO_ORDERS = say(
    "The shop's answer held no orders and no order feed. On this channel that means that no orders are "
    "waiting; the next import asks for the same range again."
)
_LONGEST = 4096  # bytes: a longer answer says more than that
# A whole order, what is left of one, or the beginning of one at which the answer broke off.
_ORDER = re.compile(
    r"</?(?:[\w.-]+:)?Order(?:[\s/>]|ID|Number|Status|Date|Total|\Z)|<(?:O(?:r(?:de?)?)?)?\Z", re.IGNORECASE
)
_PAGE = re.compile(
    r"<(?:!doctype|html|head|body|title|meta|script|style|div|p|br|hr|h[1-6]|span|table|form|center|font|a|b|i|img)"
    r"[\s/>]",
    re.IGNORECASE,
)
_UNREADABLE = re.compile("[\x00-\x08\x0e-\x1f\ufffd]")
_ERROR_IN_XML = re.compile(r"(?:error\W+)?error in (?:the )?xml\W*", re.IGNORECASE)
_FAILURE_WORDS = (
    r"errors?\b|fail|fault|\w*exception|invalid|incorrect|wrong|bad\b|false\b|missing|required|must\b",
    r"denied|refused|rejected|forbidden|unauthori|not (?:authori|allowed|found|exist)|no such|unknown|permission",
    r"authenticat|credential|log[- ]?in\b|sign[- ]?in\b|password|expired|disabled|suspended|locked|blocked",
    r"inactive|unable|cannot|can\W?t\b|(?:could|do|does|did|is) ?n(?:o|\W)t\b|unavailable|maintenance",
    r"time[sd]?[- ]?out|try again|too many|limit|abort|busy|problem|sorry|apolog|difficult|crash|quota|exceed",
    r"went wrong|down\b|closed\b|stack ?trace|object reference|redirect",
    # An answer of a server that speaks another language.
    r"erreur|fehler|anmeld|refus[ée]|acc[eè]s|interdit|indisponible|denegado|errore\b|inv[aá]lid|fout\b",
)
_FAILURE = re.compile(rf"\b(?:{'|'.join(_FAILURE_WORDS)})", re.IGNORECASE)
# The status of HTTP that a server or proxy writes into the body of a 200, alone or as a value.
_STATUS = re.compile(r"(?:\A|[>:=\"'\s])\s*[45]\d\d\s*(?:\Z|[<\"'\s,;:}])", re.ASCII)
_NO_ERRORS = re.compile(r"\b(?:no|without|0) errors?\b", re.IGNORECASE)


def read_first_page(reply: Reply, settings: FeedSettings) -> FeedPage:
    """The first page of an export, where an answer without a feed can mean that no orders are waiting.

    Not for later pages: after a page with orders, an answer without a feed is a failure, and the
    import isn't complete. Raises ChannelError as read_export does.
    """
    try:
        page = read_export(reply, settings)
    except (BadReply, Rejected):
        if not says_no_orders(reply):
            raise
        return _none_waiting(reply)
    broke_off = page.damage is not None and page.pages == 1 and not (page.orders or page.rejected)
    return _none_waiting(reply) if broke_off and says_no_orders(reply) else page


def says_no_orders(reply: Reply) -> bool:
    """Whether an answer that is no feed says, or at least contradicts nowhere, that no orders are waiting."""
    if reply.status != HTTPStatus.OK or len(reply.body) > _LONGEST:
        return False
    text = html.unescape(reply.text().replace("\\u003c", "<")).strip("\ufeff \t\r\n")
    if _ORDER.search(text) or _PAGE.search(text) or _UNREADABLE.search(text):
        return False
    answer = read_answer(reply)
    if answer.shape is Shape.EMPTY or _ERROR_IN_XML.fullmatch(answer.said):
        return True
    if answer.shape in (Shape.FAULT, Shape.PAGE) or answer.about_sign_in:
        return False
    return not (_tells_of_failure(text, answer) or _holds_data(text))


def _tells_of_failure(text: str, answer: Answer) -> bool:
    """By its words, in markup and attributes too: `<rsp stat="fail"/>`."""
    if _STATUS.search(text):
        return True
    return any(_FAILURE.search(_NO_ERRORS.sub("", part)) for part in (text, answer.said))


def _holds_data(text: str) -> bool:
    """Whether it is JSON that holds more than plain values, or can't be read: those may be orders."""
    if text[:1] not in ("{", "["):
        return False
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        return True
    values = given.values() if isinstance(given, dict) else given
    return any(isinstance(value, dict | list) and value for value in values)


def _none_waiting(reply: Reply) -> FeedPage:
    return FeedPage(
        orders=(),
        rejected=(),
        pages=1,
        warnings=(NO_ORDERS,),
        requested_at=reply.requested_at,
        server_time=http_date(reply.headers.get("date", "")),
    )
