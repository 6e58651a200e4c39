"""What an answer that is no feed says: a fault, an error, a page for people, or nothing."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from enum import Enum

from ordersync_gui.channels.errors_by_status import auth_failed
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import BadReply, ChannelError, Rejected, WebPage
from ordersync_gui.domain.wording import say

LOOKED_AT = 64 * 1024
_SHOWN = 300
_DEEPEST = 5
_PAGE = re.compile(r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
# None of these may look far ahead: a page may be made to keep us busy.
_TITLE = re.compile(r"<(title|h1)\b[^<>]*>(.{0,500}?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_UNSEEN = (
    (re.compile(r"<!--"), re.compile(r"-->")),
    (re.compile(r"<\?"), re.compile(r"\?>")),
    (
        re.compile(r"<(?:script|style|head)\b", re.IGNORECASE),
        re.compile(r"</(?:script|style|head)\s*>", re.IGNORECASE),
    ),
)
_TAG = re.compile(r"<!\[CDATA\[|\]\]>|<[^<>]*>")
_FAULT = re.compile(r"<(faultstring|faultcode)\s*>(.{0,2000}?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_FAULTY_XML = re.compile(r"<(?:fault|errors?)[\s>/]", re.IGNORECASE)
_ERROR_LINE = re.compile(r"\W{0,3}(?:error|fatal error|exception|fault)\b", re.IGNORECASE)
# Just phrases that speak of nothing else: "duplicate key" or "order 401" must not look like a refused sign-in.
_SIGN_IN = re.compile(
    r"authenticat|unauthori[sz]ed|not authori[sz]ed|credential|access denied|^401\b"
    r"|(?:invalid|incorrect|wrong|bad|missing) (?:user ?name|password|login|key|token)"
    r"|(?:auth|api|access)[ _-]?(?:key|token)",
    re.IGNORECASE,
)
_FAILED_WORDS = frozenset(("error", "fail", "failed", "failure"))
_FAILED_STATUS = re.compile(r"<(?:status|result)\s*>\s*(?:error|fail\w*)\s*</", re.IGNORECASE)
_SAYS_NO = re.compile(
    r"\b(?:errors?|fail(?:ed|ure)?|not found|invalid|denied|exception|unknown|no such|rejected|refused)\b",
    re.IGNORECASE,
)
_SAYS_NO_ERROR = re.compile(r"\b(?:no|without|0) errors?\b", re.IGNORECASE)


class Shape(Enum):
    """What kind of answer it is, apart from a feed."""

    EMPTY = "empty"
    PAGE = "page"
    FAULT = "fault"
    DATA = "data"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that is no feed; said is what a person may read of it (masked, without markup, cut)."""

    shape: Shape
    said: str = ""

    @property
    def says_no(self) -> bool:
        """Whether plain words in it tell of a failure."""
        return _SAYS_NO.search(_SAYS_NO_ERROR.sub("", self.said)) is not None

    @property
    def about_sign_in(self) -> bool:
        """Whether it speaks of a key, credentials or authentication."""
        return _SIGN_IN.search(self.said) is not None


def read_answer(reply: Reply) -> Answer:
    """What kind of answer the reply's body is, and what it says."""
    text = reply.text(LOOKED_AT).strip().lstrip("\ufeff").strip()
    if not text:
        return Answer(Shape.EMPTY)
    if _PAGE.search(text[:4096]):
        return Answer(*_page(text, reply))
    if text[0] in "{[":
        return _from_json(text, reply)
    if _FAULTY_XML.search(text[:4096]) or _FAILED_STATUS.search(text[:4096]):
        return Answer(Shape.FAULT, _shown(_fault_text(text), reply))
    shape = Shape.FAULT if _ERROR_LINE.match(_visible(text)) else Shape.OTHER
    return Answer(shape, _shown(_visible(text), reply))


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
        return WebPage(
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


def _page(text: str, reply: Reply) -> tuple[Shape, str]:
    title = _TITLE.search(text)
    seen = _visible(text)
    if _ERROR_LINE.match(seen) and len(seen) < _SHOWN:  # Drupal tells a refused sign-in so, with status 200
        return Shape.FAULT, _shown(seen, reply)
    return Shape.PAGE, _shown(_visible(title.group(2)) if title else seen, reply, limit=100)


def _from_json(text: str, reply: Reply) -> Answer:
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        return Answer(Shape.OTHER, _shown(text, reply))
    said = _shown(_json_text(given) or text, reply)
    return Answer(Shape.FAULT if isinstance(given, dict) and _failed(given) else Shape.DATA, said)


def _failed(given: dict[str, object]) -> bool:
    """Whether a JSON object tells of a failure in one of the usual ways."""
    given = _small(given)
    if any(given.get(key) is False for key in ("success", "ok", "result")):
        return True
    word = given.get("status")
    return bool(given.get("error") or given.get("errors")) or (
        isinstance(word, str) and word.casefold() in _FAILED_WORDS
    )


def _json_text(given: object, depth: int = 0) -> str:
    """The text of WordPress's, InkSoft's and others' error objects: data, message, error, errors, messages."""
    if isinstance(given, str):
        return given
    if isinstance(given, list) and given and depth < _DEEPEST:
        return _json_text(given[0], depth + 1)
    if isinstance(given, dict) and depth < _DEEPEST:
        known = _small(given)
        for key in ("data", "message", "error", "errors", "detail", "messages", "content"):
            if text := _json_text(known.get(key), depth + 1):
                return text
    return ""


def _small(given: dict[str, object]) -> dict[str, object]:
    """The same with small letters in its keys: InkSoft writes OK, WordPress ok."""
    return {key.casefold(): value for key, value in given.items()}


def _fault_text(text: str) -> str:
    """Code and text of Magento's `<fault>`, else the text of the whole."""
    found = [_visible(part.group(2)) for part in _FAULT.finditer(text)]
    return " ".join(part for part in found if part) or _visible(text)


def _visible(text: str) -> str:
    seen = text[:LOOKED_AT]
    for opener, closer in _UNSEEN:
        head, *rest = opener.split(seen)
        seen = head + " ".join([*closer.split(part, maxsplit=1), ""][1] for part in rest)
    return " ".join(html.unescape(_TAG.sub(" ", seen)).split())


def _shown(text: str, reply: Reply, limit: int = _SHOWN) -> str:
    masked = reply.redactor.mask(" ".join(text.split()))
    return masked if len(masked) <= limit else masked[:limit].rstrip() + "…"


def _is_other_xml(reply: Reply) -> bool:
    """Whether the body is XML with another root, such as Magento's `<date>date required</date>`."""
    text = reply.text(400).lstrip("\ufeff \t\r\n")
    return text.startswith("<") and not text.startswith("<!")
