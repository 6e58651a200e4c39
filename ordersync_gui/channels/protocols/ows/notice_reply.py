"""What a shop's answer to one of the two calls of a notice means: accepted, refused, later, or nobody knows."""

from __future__ import annotations

import re
from datetime import UTC

from ordersync_gui.channels.errors_by_status import (
    not_allowed,
    rate_limited,
    retry_after,
    unavailable,
)
from ordersync_gui.channels.protocols.custom_store.refusals import read_answer
from ordersync_gui.channels.protocols.ows.document import named
from ordersync_gui.channels.protocols.ows.envelope import Envelope, read_envelope
from ordersync_gui.channels.protocols.ows.refusals import refusal, unauthorized
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import Ambiguous, BadReply, ChannelError, Rejected, WebPage
from ordersync_gui.domain.wording import Message, say

_NUMBER = re.compile(r"-?\d{1,18}", re.ASCII)


def read_notice_reply(reply: Reply) -> None:
    """Return when the shop took the call: StatusCode 200 or 300, and no OxID that says otherwise.

    Raises AuthFailed, NotAllowed, RateLimited, Unavailable (told to come later), Rejected (also for a
    page made for people, which the service can't have written), or Ambiguous for a fault of the
    shop's own and for any other answer that can't be understood. The end of the daily limit is
    taken as midnight UTC, because an answer doesn't tell the store's zone.
    """
    if not 200 <= reply.status < 300:  # noqa: PLR2004 - the class of HTTP successes
        raise _http_failure(reply)
    try:
        envelope = read_envelope(reply)
    except WebPage as page:
        raise _refused(say('it answered with a web page: "{title}"', title=page.detail), page.detail) from page
    except BadReply as error:
        raise _unknown_fate(error.what, error.detail) from error
    if not envelope.accepted:
        no = refusal(envelope, reply, UTC)
        raise _unknown_fate(no.what, no.detail) if isinstance(no, BadReply) else no
    _check_id(envelope)


def _check_id(envelope: Envelope) -> None:
    """The guide: "you will obtain an OxID greater than 0 and a StatusCode value of 200", else -1."""
    found = next(named(envelope.data, "OxID"), None)
    text = "" if found is None else (found.text or "").strip()
    if _NUMBER.fullmatch(text) and int(text) <= 0:
        reason = envelope.details or f"OxID {text}"
        raise Rejected(say("The shop refused: {reason}", reason=reason), reason=reason)


def _http_failure(reply: Reply) -> ChannelError:
    said = read_answer(reply).said
    detail = f"HTTP {reply.status} {said}".strip()
    match reply.status:
        case 401:
            return unauthorized(detail)
        case 403:
            return not_allowed(detail)
        case 429:
            return rate_limited(reply, detail)
        case 503 if retry_after(reply) is not None:
            return unavailable(reply, detail)
        case status if 300 <= status < 500:  # noqa: PLR2004 - redirects and refusals: not done
            return _refused(said.rstrip(".") or f"HTTP {status}", detail)
    return _unknown_fate(
        say("The shop answered with a fault of its own (HTTP {status}).", status=reply.status), detail
    )


def _refused(reason: Message | str, detail: str) -> Rejected:
    return Rejected(
        say("The shop refused the notice: {reason}.", reason=reason), reason=str(reason), detail=detail
    )


def _unknown_fate(what: Message, detail: str) -> Ambiguous:
    return Ambiguous(
        what,
        meaning=say("It isn't known whether the shop has the notice. It isn't sent again by itself."),
        remedy=say("Look in the shop."),
        detail=detail,
    )
