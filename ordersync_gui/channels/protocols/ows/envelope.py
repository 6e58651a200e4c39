"""The envelope around every OWS answer: its status stands in the body, whatever HTTP says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, ParseError

from ordersync_gui.channels.protocols.custom_store.document import HostileXml, local_name
from ordersync_gui.channels.protocols.custom_store.encoding import to_text
from ordersync_gui.channels.protocols.custom_store.refusals import Shape, read_answer
from ordersync_gui.channels.protocols.ows.document import child_text, read_tree
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import BadReply, WebPage
from ordersync_gui.domain.wording import Message, say

OK, WITH_WARNINGS = 200, 300
ERRORS, UNAUTHORIZED, DAILY_LIMIT, MAINTENANCE = 500, 503, 504, 600  # OWS guide, A8
NOT_FOUND = 1001  # a status subcode
_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?DataResultService[\s/>]")
_END = re.compile(r"</(?:[A-Za-z_][\w.-]*:)?DataResultService\s*>")
_CODE = re.compile(r"-?\d{1,9}", re.ASCII)
_SHOWN = 300


@dataclass(frozen=True, slots=True)
class Envelope:
    """An answer of OWS: its status, the shop's own words about it (masked), and what it carries.

    text is the whole document, masked; warnings name what had to be repaired.
    """

    status: int
    sub_code: int
    details: str
    data: Element
    text: str = field(repr=False)
    warnings: tuple[Message, ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether the method did what was asked, warnings or not."""
        return self.status in (OK, WITH_WARNINGS)

    @property
    def remarks(self) -> tuple[Message, ...]:
        """What had to be repaired in the answer, and the warning that the shop gave with it (StatusCode 300)."""
        if self.status != WITH_WARNINGS:
            return self.warnings
        warning = say("The shop answered with a warning: {warning}", warning=self.details or "?")
        return (*self.warnings, warning)


def read_envelope(reply: Reply) -> Envelope:
    """The envelope in an answer's body; its status is the caller's to judge.

    Raises WebPage for a page made for people, BadReply for an empty or cut-off answer and anything else.
    """
    given, warnings = to_text(reply.body)
    text = reply.redactor.mask_in_data(given)
    found = _ROOT.search(text)
    if found is None:
        raise _no_envelope(reply)
    if "<!doctype" in text[: found.start()].lower():
        raise _unreadable("DOCTYPE")
    document = _document(text[found.start() :])
    try:
        root = read_tree(document)
    except (ParseError, HostileXml) as error:
        raise _unreadable(str(error)) from error
    return _envelope(root, document, tuple(warnings), reply)


def _document(text: str) -> str:
    """From the root's tag to its end; what stands behind isn't looked at. Raises BadReply when there is no end."""
    ends = [found.end() for found in _END.finditer(text)]
    if not ends and not re.match(r"<[^<>]*/>", text):
        raise BadReply(
            say("The shop's answer broke off."),
            meaning=say("Nothing of it was used."),
            remedy=say("Try again later."),
        )
    return text[: ends[-1]] if ends else text.partition(">")[0] + ">"


def _envelope(root: Element, document: str, warnings: tuple[Message, ...], reply: Reply) -> Envelope:
    code = child_text(root, "StatusCode")
    sub_code = child_text(root, "StatusSubCode")
    if not _CODE.fullmatch(code):
        raise _unreadable(f'StatusCode "{code[:20]}"')
    return Envelope(
        status=int(code),
        sub_code=int(sub_code) if _CODE.fullmatch(sub_code) else 0,
        details=_shown(child_text(root, "ErrorDetails"), reply),
        data=next((child for child in root if local_name(child) == "Data"), Element("Data")),
        text=document,
        warnings=warnings,
    )


def _shown(details: str, reply: Reply) -> str:
    masked = reply.redactor.mask(" ".join(details.split()))
    return masked if len(masked) <= _SHOWN else masked[:_SHOWN].rstrip() + "…"


def _no_envelope(reply: Reply) -> BadReply:
    answer = read_answer(reply)
    if answer.shape is Shape.EMPTY:
        return BadReply(
            say("The shop gave an empty answer."),
            meaning=say("Nothing was read."),
            remedy=say("Try again later."),
        )
    if answer.shape is Shape.PAGE:
        return WebPage(
            say('The shop answered with a web page instead of data: "{title}".', title=answer.said),
            meaning=say("Nothing was read."),
            remedy=say("Oxatis may be under maintenance, or the address is another one."),
            detail=answer.said,
        )
    return BadReply(
        say("The answer isn't one of Oxatis Web Services."),
        meaning=say("Nothing was read."),
        remedy=say("Check the address."),
        detail=answer.said,
    )


def _unreadable(detail: str) -> BadReply:
    return BadReply(
        say("The answer of Oxatis Web Services can't be read."),
        meaning=say("Nothing of it was used."),
        remedy=say("Try again later. If it stays so, show this message to whoever looks after the shop."),
        detail=detail,
    )
