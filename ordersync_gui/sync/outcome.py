"""What the end of an attempt to tell a shop means for the notice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ordersync_gui.domain.errors import (
    Ambiguous,
    AuthFailed,
    Cancelled,
    ChannelError,
    NotAllowed,
    OrderSyncError,
    RateLimited,
    Rejected,
    Unavailable,
    Unreachable,
)
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.back_off import back_off
from ordersync_gui.sync.store_clock import is_trouble

_SERVER_ERROR = 500


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an attempt ended: the state that follows, what to say, and what goes wrong for the whole store.

    stop_store: the same would happen to this store's other notices, so they aren't tried now.
    wait: how long a queued notice waits; asked_by_shop: because the shop said so. no_answer: the request went
    out, and nothing that can be read came back.
    """

    state: NoticeState
    error: OrderSyncError | None = None
    wait: timedelta | None = None
    stop_store: bool = False
    asked_by_shop: bool = False
    status: int | None = None
    no_answer: bool = False

    @property
    def shop_in_trouble(self) -> bool:
        """Whether the shop couldn't be reached, refused the sign-in, put us off or failed (5xx)."""
        return self.stop_store or (self.status is not None and self.status >= _SERVER_ERROR)

    @property
    def trouble(self) -> OrderSyncError | None:
        """The error, where it says that the shop as a whole is better left alone for a while."""
        failed = self.no_answer or (self.status is not None and self.status >= _SERVER_ERROR)
        return self.error if is_trouble(self.error) or failed else None


def judge(error: OrderSyncError, attempts: int) -> Outcome:
    """What an error during the attempt means for the notice.

    It goes back into the queue only where nothing was sent or the shop said "later" or "sign in first";
    any other no waits for a person; everything whose fate is unknown is unconfirmed.
    """
    match error:
        case RateLimited() | Unavailable():
            wait = back_off(attempts, error.retry_after)
            asked = error.retry_after is not None
            return Outcome(NoticeState.QUEUED, error, wait, stop_store=True, asked_by_shop=asked)
        case Unreachable() | AuthFailed():
            return Outcome(NoticeState.QUEUED, error, back_off(attempts), stop_store=True)
        case Cancelled():
            return Outcome(NoticeState.QUEUED, error, timedelta(0), stop_store=True)
        case Ambiguous():
            return Outcome(NoticeState.UNCONFIRMED, error)
        case Rejected() | NotAllowed():
            return Outcome(NoticeState.REFUSED, error)
        case ChannelError():
            return Outcome(NoticeState.UNCONFIRMED, error)
        case _:
            return Outcome(NoticeState.REFUSED, error)


def fault_before_sending(bug: Exception, attempts: int) -> Outcome:
    """A bug of this program, and nothing of the request it came at has left this PC."""
    what = say("The notice couldn't be sent because of a fault in this program ({kind}).", kind=type(bug).__name__)
    remedy = say("It is tried again later. Give the log to whoever looks after this PC.")
    return Outcome(NoticeState.QUEUED, OrderSyncError(what, remedy=remedy), back_off(attempts))


def fault_after_sending(bug: Exception) -> Outcome:
    """A bug of this program after the request had gone out, so that nobody knows what the answer meant."""
    what = say(
        "The answer couldn't be handled because of a fault in this program ({kind}).", kind=type(bug).__name__
    )
    return Outcome(
        NoticeState.UNCONFIRMED, Ambiguous(what, remedy=say("Look in the shop whether the notice arrived."))
    )


def too_late_to_go_on() -> Outcome:
    """So much time has passed since the last step that the lease could end under the next request."""
    what = say(
        "This PC paused for too long between two steps of the notice. The rest is sent at the next attempt."
    )
    return Outcome(NoticeState.QUEUED, OrderSyncError(what), timedelta(0))


def taken_over() -> Outcome:
    """The lease was lost while the attempt ran, so that its end changes nothing."""
    what = say("The answer for a notice came too late: another window or command had given up waiting for it.")
    return Outcome(NoticeState.UNCONFIRMED, Ambiguous(what, remedy=say("Look at the notice's state.")))
