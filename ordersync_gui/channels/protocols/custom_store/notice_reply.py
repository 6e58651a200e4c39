"""What a shop's answer to a shipnotify means: accepted, refused, later, or nobody knows."""

from __future__ import annotations

from ordersync_gui.channels.errors_by_status import auth_failed, not_allowed
from ordersync_gui.channels.notice_status import Fate, failed, fate, moved_to, put_off, unknown_fate
from ordersync_gui.channels.protocols.custom_store.refusals import Answer, Shape, first_tag, legible, read_answer
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import ChannelError, Rejected
from ordersync_gui.domain.wording import say

_FEED = ("orders", "order")
_OUR_OWN = "shipnotice"


def read_notice_reply(reply: Reply) -> None:
    """Return when the shop took the notice.

    The guide calls any 2xx a success; Magento, older WooCommerce and others send faults, errors
    and pages with 200, so the body is looked at. Raises AuthFailed, NotAllowed, RateLimited,
    Unavailable or Unreachable (to be told later), Rejected, or Ambiguous for a fault of the shop's own.
    """
    answer = read_answer(reply)
    found = fate(reply)
    detail = f"HTTP {reply.status} {answer.said}".strip()
    match found:
        case Fate.ACCEPTED:
            _check_body(answer, reply)
        case Fate.SIGN_IN:
            raise auth_failed(detail)
        case Fate.FORBIDDEN:
            raise not_allowed(detail)
        case Fate.LATER:
            raise put_off(reply, detail)
        case Fate.REFUSED:
            raise _refusal(answer, reply, detail)
        case Fate.UNKNOWN:
            raise failed(reply, detail)


def _check_body(answer: Answer, reply: Reply) -> None:
    """Raises what the body of a success says instead.

    A page for people, an error in any usual form, words that say no: a refusal with those words. The words of a
    program that died on the way aren't the shop's no: it can have acted before, as with an HTTP 500. An order
    feed comes from a server that doesn't know what a notice is. A shop that sends the notice back says nothing
    with its words. Of rubbish nobody knows what it was to say.
    """
    root = first_tag(reply)
    if root == _OUR_OWN and answer.shape is Shape.OTHER:
        return
    if answer.died:
        raise unknown_fate(
            say("The shop answered with a fault of its own: {words}", words=answer.said), answer.said
        )
    if answer.shape is Shape.FAULT and answer.about_sign_in:
        raise auth_failed(answer.said)
    if answer.shape in (Shape.FAULT, Shape.PAGE) or (answer.shape is Shape.OTHER and answer.says_no):
        raise _refused(answer, reply)
    if root in _FEED:
        reason = say("it answered with orders instead")
        raise Rejected(say("The shop refused the notice: {reason}.", reason=reason), reason=str(reason))
    if not legible(reply):
        raise unknown_fate(say("The shop's answer can't be understood."), answer.said)


def _refusal(answer: Answer, reply: Reply, detail: str) -> ChannelError:
    """A 400 can be a refused sign-in (WooCommerce answers so to a wrong key)."""
    if reply.status == 400 and answer.shape is not Shape.PAGE and answer.about_sign_in:  # noqa: PLR2004 - Bad Request
        return auth_failed(detail)
    return _refused(answer, reply)


def _refused(answer: Answer, reply: Reply) -> Rejected:
    if answer.shape is Shape.PAGE:
        reason = say('it answered with a web page: "{title}"', title=answer.said)
    elif 300 <= reply.status < 400:  # noqa: PLR2004 - the class of redirects
        place = moved_to(reply) or "?"
        reason = say("the address has moved to {place}; connect the store with that one", place=place)
    elif answer.said:
        return Rejected(say("The shop refused: {reason}", reason=answer.said), reason=answer.said)
    else:
        reason = say("HTTP {status} without a word", status=reply.status)
    return Rejected(say("The shop refused the notice: {reason}.", reason=reason), reason=str(reason))
