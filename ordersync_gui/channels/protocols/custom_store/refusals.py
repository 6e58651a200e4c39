"""What an answer that is no feed says: a fault, an error, a page for people, or nothing."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from enum import Enum

from ordersync_gui.channels.errors_by_status import auth_failed
from ordersync_gui.channels.portal import network_page
from ordersync_gui.channels.protocols.custom_store.json_faults import failed, failed_in_pieces, flagged, text_of
from ordersync_gui.channels.protocols.custom_store.plain_words import (
    LOOKED_AT,
    opens_with_error,
    say_no,
    soap_server_fault,
    tell_of_crash,
    telling_part,
    visible,
    without_remarks,
)
from ordersync_gui.channels.protocols.custom_store.xml_faults import (
    first_element,
    tells_of_failure,
    words_in_attributes,
)
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import BadReply, ChannelError, Rejected, WebPage
from ordersync_gui.domain.wording import say

_SHOWN = 300
_PAGE = re.compile(r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_PAGE_IN_XML = re.compile(r"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
_HTML = re.compile(
    r"html|head|body|title|meta|link|script|style|div|p|br|hr|b|span|center|table|font|h[1-6]|form|a|img|pre"
)
# Neither of these may look far ahead: a page may be made to keep us busy.
_TITLE = re.compile(r"<(title|h1)\b[^<>]*>(.{0,500}?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_FAULT = re.compile(r"<(faultstring|faultcode)\b[^<>]*>(.{0,2000}?)</\1\s*>", re.IGNORECASE | re.DOTALL)
# Just phrases that speak of nothing else: "duplicate key" or "order 401" must not look like a refused sign-in.
_SIGN_IN = re.compile(
    r"authenticat|unauthori[sz]ed|not authori[sz]ed|credential|access denied|^401\b"
    r"|(?:invalid|incorrect|wrong|bad|missing) (?:user ?name|password|login|key|token)"
    r"|(?:auth|api|access)[ _-]?(?:key|token)",
    re.IGNORECASE,
)
# Bytes of UTF-16 without its mark: every other one of the first is nought.
_WIDE = ((re.compile(rb"(?:[^\0]\0){2}"), "utf-16-le"), (re.compile(rb"(?:\0[^\0]){2}"), "utf-16-be"))

_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]|\x1b(?![$(])")  # old Japanese text has the escapes
_IN_JSON = re.compile(r"\s*(?:\{|\[\s*(?:[\[{\]\"]|true|false|null))")
_PLAIN = re.compile(r"[A-Za-z0-9]")


class Shape(Enum):
    """What kind of answer it is, apart from a feed."""

    EMPTY = "empty"
    PAGE = "page"
    FAULT = "fault"
    DATA = "data"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that is no feed.

    said: what a person may read of it (masked, without markup, cut). words: all that it says, for judging only.
    explicit: it tells of a failure by an element, a flag or a status, not just by its words.
    """

    shape: Shape
    said: str = ""
    words: str = field(repr=False, default="")
    explicit: bool = False

    @property
    def says_no(self) -> bool:
        """Whether plain words in it tell of a failure."""
        return say_no(self.words)

    @property
    def about_sign_in(self) -> bool:
        """Whether it speaks of a key, credentials or authentication."""
        return _SIGN_IN.search(self.said) is not None

    @property
    def died(self) -> bool:
        """Whether a program died on the way, or a gateway lost its answer: then nobody knows what it had done.

        An element or a flag that tells of a failure, or of success, is the shop's own word, whatever else is
        said with it, but for SOAP's fault of the server.
        """
        if self.shape is Shape.DATA:
            return False
        return soap_server_fault(self.words) or (not self.explicit and tell_of_crash(self.words))


def read_answer(reply: Reply) -> Answer:
    """What kind of answer the reply's body is, and what it says; PHP's warnings and notices aren't looked at."""
    text = without_remarks(_text(reply))
    if not text:
        return Answer(Shape.EMPTY)
    if text[0] in "{[":
        return _from_json(text, reply)
    is_markup = text.startswith("<")
    is_data = is_markup and not _HTML.fullmatch(first_element(text))
    if (_PAGE_IN_XML if is_data else _PAGE).search(text):
        return _page(text, reply)
    words = visible(text)
    if is_markup and tells_of_failure(text):
        said = _fault_text(text) or words_in_attributes(text) or text
        return Answer(Shape.FAULT, _shown(said, reply), words, explicit=True)
    said = _shown(telling_part(words, _SHOWN), reply)
    return Answer(Shape.FAULT if opens_with_error(words) and not is_data else Shape.OTHER, said, words)


def first_tag(reply: Reply) -> str:
    """The local name of the first element of the body, in small letters; "" where it has none."""
    return first_element(without_remarks(_text(reply)))


def legible(reply: Reply) -> bool:
    """Whether the body is something that somebody could have meant to say: text, and JSON that is whole.

    Rubbish on the way, such as zeros of a cache's file or half an object, says nothing, not even yes.
    """
    text, whole = without_remarks(_text(reply)), _decoded(reply.body, reply).strip()
    if _CONTROLS.search(whole.rstrip("\0") or whole) or _half_wide(reply.body):
        return False
    if not _IN_JSON.match(text):
        return _is_utf8(reply.body) or _PLAIN.search(text) is not None
    try:
        json.loads(without_remarks(reply.text()).strip("\ufeff\0 \t\r\n"))
    except (ValueError, RecursionError):
        return False
    return True


def not_a_feed(reply: Reply) -> ChannelError:
    """The error for an answer that should have been a feed and isn't."""
    answer = read_answer(reply)
    if answer.shape is Shape.EMPTY:
        return BadReply(
            say("The shop gave an empty answer."),
            meaning=say("Nothing was read."),
            remedy=say("Try again later; the shop's log may tell why."),
        )
    if answer.shape is not Shape.PAGE and answer.about_sign_in:
        return auth_failed(answer.said)
    if answer.shape is Shape.PAGE:
        return network_page(reply, answer.words, answer.said) or WebPage(
            say('The shop answered with a web page instead of orders: "{title}".', title=answer.said),
            meaning=say("Nothing was read."),
            remedy=say("Open the shop in a browser: it may be under maintenance, or the address is another one."),
            detail=answer.said,
        )
    if answer.shape is Shape.FAULT or _is_other_xml(reply):
        return refused(answer.said or reply.excerpt(_SHOWN))
    return BadReply(
        say("The shop's answer isn't an order feed."),
        meaning=say("Nothing was read."),
        remedy=say("Check the address."),
        detail=answer.said,
    )


def refused(said: str) -> Rejected:
    """The shop said no, in its own words."""
    return Rejected(say("The shop refused: {reason}", reason=said), reason=said, detail=said)


def _text(reply: Reply) -> str:
    """The beginning of the body as text, also where it is UTF-16 that doesn't say so."""
    text = _decoded(reply.body[: 4 * LOOKED_AT], reply)
    return text[:LOOKED_AT].strip().lstrip("\ufeff").strip()


def _decoded(body: bytes, reply: Reply) -> str:
    wide = next((name for pattern, name in _WIDE if pattern.match(body)), "")
    return body.decode(wide, errors="replace") if wide else replace(reply, body=body).text()


def _half_wide(body: bytes) -> bool:
    """Whether it begins as UTF-16 without its mark and goes on as something else."""
    return any(pattern.match(body) for pattern, _name in _WIDE) and 4 * body.count(0) < len(body)


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _page(text: str, reply: Reply) -> Answer:
    title = _TITLE.search(text)
    seen = visible(text)
    if opens_with_error(seen) and len(seen) < _SHOWN:  # Drupal tells a refused sign-in so, with status 200
        return Answer(Shape.FAULT, _shown(seen, reply), seen)
    heading = visible(title.group(2)) if title else ""
    return Answer(Shape.PAGE, _shown(heading or seen, reply, limit=100), f"{heading} {seen}")


def _from_json(text: str, reply: Reply) -> Answer:
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        shape = Shape.FAULT if failed_in_pieces(text) else Shape.OTHER
        return Answer(shape, _shown(text, reply), text, explicit=shape is Shape.FAULT)
    words = text_of(given) or text
    shape = Shape.FAULT if failed(given) else Shape.DATA
    return Answer(shape, _shown(words, reply), words, explicit=flagged(given))


def _fault_text(text: str) -> str:
    """Code and text of Magento's `<fault>`, else the text of the whole."""
    found = [visible(part.group(2)) for part in _FAULT.finditer(text)]
    return " ".join(part for part in found if part) or visible(text)


def _shown(text: str, reply: Reply, limit: int = _SHOWN) -> str:
    masked = reply.redactor.mask(" ".join(text.split()))
    return masked if len(masked) <= limit else masked[:limit].rstrip() + "…"


def _is_other_xml(reply: Reply) -> bool:
    """Whether the body is XML with another root, such as Magento's `<date>date required</date>`."""
    text = reply.text(400).lstrip("\ufeff \t\r\n")
    return text.startswith("<") and not text.startswith("<!")
