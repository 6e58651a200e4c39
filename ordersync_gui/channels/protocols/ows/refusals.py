"""What OWS's body status codes mean, as the right kind of error."""

from __future__ import annotations

from datetime import tzinfo

from ordersync_gui.channels.errors_by_status import raise_for_status
from ordersync_gui.channels.portal import network_page
from ordersync_gui.channels.protocols.custom_store.refusals import read_answer
from ordersync_gui.channels.protocols.ows.envelope import (
    DAILY_LIMIT,
    ERRORS,
    MAINTENANCE,
    UNAUTHORIZED,
    Envelope,
    read_envelope,
)
from ordersync_gui.channels.protocols.ows.times import until_midnight
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import (
    AuthFailed,
    BadReply,
    ChannelError,
    RateLimited,
    Rejected,
    Unavailable,
    WebPage,
)
from ordersync_gui.domain.wording import say

MAINTENANCE_WAIT = 30 * 60  # seconds; the guide gives no time


def read_data(reply: Reply, zone: tzinfo) -> Envelope:
    """The envelope of a read that succeeded (StatusCode 200, or 300 with warnings).

    Raises AuthFailed (503), RateLimited (504), Unavailable (600), Rejected (500), BadReply (anything
    else), or what the HTTP status means.
    """
    envelope = enveloped(reply)
    if not envelope.accepted:
        raise refusal(envelope, reply, zone)
    return envelope


def enveloped(reply: Reply) -> Envelope:
    """The envelope of a read, whatever its status.

    Raises what the HTTP status means, Unreachable for a network's own page, WebPage, BadReply.
    """
    raise_for_http(reply)
    try:
        return read_envelope(reply)
    except WebPage as page:
        answer = read_answer(reply)
        raise network_page(reply, answer.words, answer.said) or page from page


def raise_for_http(reply: Reply) -> None:
    """Return for an HTTP success; raises the ChannelError that fits any other status."""
    try:
        raise_for_status(reply, reply.redactor)
    except AuthFailed as error:
        raise unauthorized(error.detail) from error


def refusal(envelope: Envelope, reply: Reply, zone: tzinfo) -> ChannelError:
    """The error for a body status that is no success; the daily limit ends at the zone's midnight."""
    detail = f"StatusCode {envelope.status}/{envelope.sub_code} {envelope.details}".strip()
    if envelope.status == UNAUTHORIZED:
        return unauthorized(detail)
    if envelope.status == DAILY_LIMIT:
        return _daily_limit(until_midnight(reply.requested_at, zone), detail)
    if envelope.status == MAINTENANCE:
        return _maintenance(detail)
    if envelope.status == ERRORS:
        reason = envelope.details or detail
        return Rejected(say("The shop refused: {reason}", reason=reason), reason=reason, detail=detail)
    return BadReply(
        say("Oxatis answered with a status that isn't known ({status}).", status=envelope.status),
        meaning=say("Nothing of it was used."),
        detail=detail,
    )


def unauthorized(detail: str) -> AuthFailed:
    """The guide names four causes of a 503; one is a wrong address."""
    return AuthFailed(
        say("Oxatis refused the sign-in."),
        remedy=say(
            "Check Token and AppId. In the Oxatis administration console, under Account/Profiles > Access rights "
            'management, the Token\'s user needs "Use Web Services" and the rights to see and change orders. '
            "The AppId must be allowed for this site."
        ),
        detail=detail,
    )


def _daily_limit(seconds: int, detail: str) -> RateLimited:
    return RateLimited(
        say("The shop's daily limit of web service calls is reached."),
        retry_after=seconds,
        meaning=say("Oxatis answers no more calls for this shop today."),
        remedy=say(
            "Try again after midnight. If it happens often, import less often or ask Oxatis for more calls."
        ),
        detail=detail,
    )


def _maintenance(detail: str) -> Unavailable:
    return Unavailable(
        say("Oxatis Web Services are under maintenance."),
        status=MAINTENANCE,
        retry_after=MAINTENANCE_WAIT,
        remedy=say("Try again in half an hour."),
        detail=detail,
    )
