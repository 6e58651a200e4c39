"""What a shop's answer to a shipnotify means: accepted, refused, later, or nobody knows."""

from __future__ import annotations

from ordersync_gui.channels.errors_by_status import (
    auth_failed,
    not_allowed,
    rate_limited,
    retry_after,
    unavailable,
)
from ordersync_gui.channels.protocols.custom_store.refusals import Answer, Shape, read_answer
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import Ambiguous, ChannelError, Rejected
from ordersync_gui.domain.wording import say


def read_notice_reply(reply: Reply) -> None:
    """Return when the shop took the notice.

    The guide calls any 2xx a success; Magento, older WooCommerce and others send faults, errors
    and pages with 200, so the body is looked at. Raises AuthFailed, NotAllowed, RateLimited,
    Unavailable (told to come later), Rejected, or Ambiguous for a fault of the shop's own.
    """
    answer = read_answer(reply)
    if 200 <= reply.status < 300:  # noqa: PLR2004 - the class of HTTP successes
        if answer.shape is Shape.FAULT and answer.about_sign_in:
            raise auth_failed(answer.said)
        if answer.shape in (Shape.FAULT, Shape.PAGE) or (answer.shape is Shape.OTHER and answer.says_no):
            raise _refused(answer, reply)
        return
    raise _failure(answer, reply)


def _failure(answer: Answer, reply: Reply) -> ChannelError:
    detail = f"HTTP {reply.status} {answer.said}".strip()
    match reply.status:
        case 401:
            return auth_failed(detail)
        case 403:
            return not_allowed(detail)
        case 429:
            return rate_limited(reply, detail)
        case 400 if answer.shape is not Shape.PAGE and answer.about_sign_in:
            return auth_failed(detail)
        case 503 if retry_after(reply) is not None:
            return unavailable(reply, detail)
        case status if 300 <= status < 500:  # noqa: PLR2004 - redirects and refusals: not done
            return _refused(answer, reply)
    return Ambiguous(
        say("The shop answered with a fault of its own (HTTP {status}).", status=reply.status),
        meaning=say("It isn't known whether the shop has the notice. It isn't sent again by itself."),
        remedy=say("Look in the shop."),
        detail=detail,
    )


def _refused(answer: Answer, reply: Reply) -> Rejected:
    if answer.shape is Shape.PAGE:
        reason = say('it answered with a web page: "{title}"', title=answer.said)
    elif 300 <= reply.status < 400:  # noqa: PLR2004 - the class of redirects
        place = reply.redactor.mask(reply.headers.get("location", "").partition("?")[0])
        reason = say("the address has moved to {place}; connect the store with that one", place=place or "?")
    elif answer.said:
        return Rejected(say("The shop refused: {reason}", reason=answer.said), reason=answer.said)
    else:
        reason = say("HTTP {status} without a word", status=reply.status)
    return Rejected(say("The shop refused the notice: {reason}.", reason=reason), reason=str(reason))
