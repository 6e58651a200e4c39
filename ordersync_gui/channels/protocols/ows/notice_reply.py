"""What a shop's answer to one of the two calls of a notice means: accepted, refused, later, or nobody knows."""

from __future__ import annotations

import re
from datetime import UTC

from ordersync_gui.channels.errors_by_status import not_allowed
from ordersync_gui.channels.notice_status import Fate, failed, fate, moved_to, put_off, unknown_fate
from ordersync_gui.channels.protocols.custom_store.refusals import Shape, first_tag, read_answer
from ordersync_gui.channels.protocols.ows.document import named
from ordersync_gui.channels.protocols.ows.envelope import Envelope, read_envelope
from ordersync_gui.channels.protocols.ows.refusals import refusal, unauthorized
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import BadReply, ChannelError, Rejected
from ordersync_gui.domain.wording import Message, say

_ROOT = "dataresultservice"
_NUMBER = re.compile(r"-?\d{1,18}", re.ASCII)


def read_notice_reply(reply: Reply) -> None:
    """Return when the shop took the call: StatusCode 200 or 300, and no OxID that says otherwise.

    Raises AuthFailed, NotAllowed, RateLimited, Unavailable or Unreachable (to be told later), Rejected (also for
    what the service can't have written: a page made for people, a fault of the server in front of it), or
    Ambiguous for a fault of the shop's own and for any other answer that can't be understood. The end of the
    daily limit is taken as midnight UTC, because an answer doesn't tell the store's zone.
    """
    if fate(reply) is not Fate.ACCEPTED:
        raise _http_failure(reply)
    try:
        envelope = read_envelope(reply)
    except BadReply as error:
        raise _no_envelope(error, reply) from error
    if not envelope.accepted:
        no = refusal(envelope, reply, UTC)
        raise unknown_fate(no.what, no.detail) if isinstance(no, BadReply) else no
    _check_id(envelope)


def _no_envelope(error: BadReply, reply: Reply) -> ChannelError:
    """What anything but the service's envelope means.

    Of an envelope that can't be read nobody knows what it said. The words of a program that died on the way are
    no refusal either: the call can have been made before.
    """
    answer = read_answer(reply)
    if first_tag(reply) == _ROOT or answer.died:
        return unknown_fate(error.what, error.detail or answer.said)
    if answer.shape is Shape.PAGE:
        return _refused(say('it answered with a web page: "{title}"', title=answer.said), answer.said)
    if answer.shape is Shape.FAULT and answer.about_sign_in:
        return unauthorized(answer.said)
    if answer.shape is Shape.FAULT or (answer.shape is Shape.OTHER and answer.says_no):
        return Rejected(say("The shop refused: {reason}", reason=answer.said), reason=answer.said)
    return unknown_fate(error.what, error.detail or answer.said)


def _check_id(envelope: Envelope) -> None:
    """The guide: "you will obtain an OxID greater than 0 and a StatusCode value of 200", else -1."""
    found = next(named(envelope.data, "OxID"), None)
    text = "" if found is None else (found.text or "").strip()
    if _NUMBER.fullmatch(text) and int(text) <= 0:
        reason = envelope.details or f"OxID {text}"
        raise Rejected(say("The shop refused: {reason}", reason=reason), reason=reason)


def _http_failure(reply: Reply) -> ChannelError:
    answer = read_answer(reply)
    said = answer.said
    detail = f"HTTP {reply.status} {said}".strip()
    match fate(reply):
        case Fate.SIGN_IN:
            return unauthorized(detail)
        case Fate.FORBIDDEN:
            return not_allowed(detail)
        case Fate.LATER:
            return put_off(reply, detail)
        case Fate.REFUSED if 300 <= reply.status < 400:  # noqa: PLR2004 - the class of redirects
            place = moved_to(reply) or "?"
            return _refused(say("the address has moved to {place}", place=place), detail)
        case Fate.REFUSED:
            return _refused(said.rstrip(".") or f"HTTP {reply.status}", detail)
    return failed(reply, detail)


def _refused(reason: Message | str, detail: str) -> Rejected:
    return Rejected(
        say("The shop refused the notice: {reason}.", reason=reason), reason=str(reason), detail=detail
    )
