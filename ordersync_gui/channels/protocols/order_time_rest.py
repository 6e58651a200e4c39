"""Order Time's REST API, of which only one request is made: a look at one Ship Doc, with a sign-in of its own.

Documented (help.ordertime.com, REST API): the address, the headers `apiKey`, `email` and `password`,
`GET /shipdoc?docNo=`, `TrackingNo` and `StatusRef` in its answer, and the errors 400 (a message), 403 (the
user's role doesn't allow it) and 409 (a list of messages). The shape of `StatusRef` isn't; public code reads
its `Name`. Nor is the answer for a Ship Doc that isn't there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

from ordersync_gui.channels.errors_by_status import status_error
from ordersync_gui.channels.portal import network_page
from ordersync_gui.channels.protocols.custom_store.refusals import Shape, read_answer
from ordersync_gui.channels.request import HttpRequest, Reply
from ordersync_gui.channels.shown_tracking import tracking_numbers
from ordersync_gui.domain.channel import Connection
from ordersync_gui.domain.errors import BadReply, ChannelError, NotAllowed, Rejected, WebPage
from ordersync_gui.domain.look import OrderLook
from ordersync_gui.domain.status import OrderStatus, StatusMap, propose
from ordersync_gui.domain.wording import Message, say

SECRET_KEYS = ("rest_api_key", "rest_password")
EMAIL_KEY = "rest_email"
_FEED_SEGMENT = "/shipstation"
_NO_CONTENT, _UNAUTHORIZED, _FORBIDDEN = 204, 401, 403
_WITH_WORDS = (400, 404, 409, 410)
_SHOWN = 300


def sign_in_parts(connection: Connection) -> tuple[str, str, str]:
    """Key, e-mail and password as the form has them; "" for what wasn't entered."""
    key, password = (connection.secrets.get(name, "").strip() for name in SECRET_KEYS)
    return key, connection.values.get(EMAIL_KEY, "").strip(), password


def ship_doc_request(connection: Connection, number: str) -> HttpRequest:
    """The request for the Ship Doc with this number; the sign-in travels in headers only."""
    key, email, password = sign_in_parts(connection)
    parts = urlsplit(connection.values["url"])
    folder = parts.path.rstrip("/")
    if folder.lower().endswith(_FEED_SEGMENT):
        folder = folder[: -len(_FEED_SEGMENT)]
    url = urlunsplit((parts.scheme, parts.netloc, f"{folder}/shipdoc", urlencode({"docNo": number}), ""))
    headers = {"Accept": "application/json", "apiKey": key, "email": email, "password": password}
    return HttpRequest("GET", url, headers)


def read_ship_doc(reply: Reply, number: str, words: StatusMap) -> OrderLook:
    """The Ship Doc with this number in the answer; words are the channel's usual status words.

    A word in other letters than usual, such as "Shipped", still says that the Ship Doc was shipped or voided.
    Raises Rejected for one that Order Time doesn't know, NotAllowed for a refused sign-in (never AuthFailed: the
    store's own sign-in isn't concerned), or what else the answer means.
    """
    if not 200 <= reply.status < 300:  # noqa: PLR2004 - the class of HTTP successes
        raise _refusal(reply, number)
    found = _document(reply, number)
    word = _name(_value(found, "StatusRef"))
    meant = propose(words, word)
    return OrderLook(
        requested_at=reply.requested_at,
        word=word,
        implied_status=meant if meant in (OrderStatus.SHIPPED, OrderStatus.CANCELLED) else None,
        tracking_numbers=_shown(found),
    )


def _refusal(reply: Reply, number: str) -> ChannelError:
    said = _said(reply)
    detail = f"HTTP {reply.status} {said}".strip()
    if reply.status in (_UNAUTHORIZED, _FORBIDDEN) or (
        reply.status in _WITH_WORDS and read_answer(reply).about_sign_in
    ):
        return _not_allowed(detail)
    if reply.status in _WITH_WORDS:
        reason = said or f"HTTP {reply.status}"
        what = say("Order Time doesn't show Ship Doc {number}: {reason}", number=number, reason=reason)
        return Rejected(what, reason=reason, detail=detail)
    return status_error(reply, detail)


def _not_allowed(detail: str) -> NotAllowed:
    return NotAllowed(
        say("Order Time doesn't let this desk look at Ship Docs."),
        meaning=say("Orders are imported and shipments are told all the same."),
        remedy=say(
            "In the store's connection, check the key, e-mail and password for looking at Ship Docs, and that "
            "user's role in Order Time; or leave all three empty."
        ),
        detail=detail,
    )


def _document(reply: Reply, number: str) -> dict[str, Any]:
    """The Ship Doc; .NET answers with no content or `null` for something that isn't there."""
    try:
        given = None if reply.status == _NO_CONTENT else json.loads(reply.text())
    except (ValueError, RecursionError) as error:
        raise _no_document(reply) from error
    if given is None:
        reason = say("Order Time doesn't know Ship Doc {number}.", number=number)
        raise Rejected(reason, reason=str(reason))
    if not isinstance(given, dict) or not {"trackingno", "statusref", "docno"} & {key.lower() for key in given}:
        raise _no_document(reply)
    doc_number = _value(given, "DocNo")
    if doc_number is not None and str(doc_number).strip() != number.strip():
        shown = reply.redactor.mask(str(doc_number)[:60])
        raise _unusable(
            say('Ship Doc {asked} was asked for, but the answer is about "{given}".', asked=number, given=shown)
        )
    return given


def _no_document(reply: Reply) -> ChannelError:
    answer = read_answer(reply)
    if answer.shape is Shape.PAGE:
        return network_page(reply, answer.words, answer.said) or WebPage(
            say('Order Time answered with a web page instead of a Ship Doc: "{title}".', title=answer.said),
            meaning=say("Nothing was read."),
            remedy=say("Try again later."),
            detail=answer.said,
        )
    return _unusable(say("Order Time's answer isn't a Ship Doc."), answer.said)


def _unusable(what: Message, detail: str = "") -> BadReply:
    return BadReply(what, meaning=say("Nothing of it was used."), remedy=say("Try again later."), detail=detail)


def _said(reply: Reply) -> str:
    """The message of an error; of a list of them each with the name of what is wrong (`ProperyName`, as it is)."""
    try:
        given = json.loads(reply.text())
    except (ValueError, RecursionError):
        return read_answer(reply).said
    entries = given if isinstance(given, list) else [given]
    texts = [text for entry in entries if (text := _message(entry))]
    return reply.redactor.mask(" ".join("; ".join(texts).split()))[:_SHOWN] or read_answer(reply).said


def _message(entry: object) -> str:
    if not isinstance(entry, Mapping):
        return entry if isinstance(entry, str) else ""
    message = _value(entry, "Message")
    name = _value(entry, "ProperyName") or _value(entry, "PropertyName")
    text = message if isinstance(message, str) else ""
    return f"{text} ({name})" if text and isinstance(name, str) else text


def _name(reference: object) -> str:
    """The Name of a reference; "" where it has none."""
    name = _value(reference, "Name") if isinstance(reference, Mapping) else None
    return name.strip() if isinstance(name, str) else ""


def _shown(found: Mapping[str, Any]) -> tuple[str, ...] | None:
    """The tracking numbers; () for an empty field, None where the answer has no such field or no text in it."""
    if not any(key.lower() == "trackingno" for key in found):
        return None
    text = _value(found, "TrackingNo")
    if text is None:
        return ()
    return tracking_numbers(text) if isinstance(text, str) else None


def _value(found: Mapping[str, Any], name: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    """The value under this name, whatever the letters' case: .NET writes TrackingNo or trackingNo."""
    return next((value for key, value in found.items() if key.lower() == name.lower()), None)
