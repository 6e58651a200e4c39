"""One attempt to tell a shop about a shipment, from the lease to the settled notice, on one worker thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import Connection
from ordersync_gui.domain.desk import NoticeView
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
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.notice import NoticeState, ShipmentNotice
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import outbox
from ordersync_gui.sync.back_off import back_off
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.process_identity import own_identity
from ordersync_gui.sync.shop import open_session

if TYPE_CHECKING:
    from ordersync_gui.channels.abilities import NotifiesShipment

# Longer than the longest request (90 s), so that a lease never ends under a sender that still waits.
NOTICE_LEASE = timedelta(minutes=5)
_SERVER_ERROR = 500


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an attempt ended: the state that follows, what to say, and what goes wrong for the whole store.

    stop_store: the same would happen to this store's other notices, so they aren't tried now.
    wait: how long a queued notice waits; asked_by_shop: because the shop said so.
    """

    state: NoticeState
    error: OrderSyncError | None = None
    wait: timedelta | None = None
    stop_store: bool = False
    asked_by_shop: bool = False
    status: int | None = None

    @property
    def shop_in_trouble(self) -> bool:
        """Whether the shop couldn't be reached, refused the sign-in, put us off or failed (5xx)."""
        return self.stop_store or (self.status is not None and self.status >= _SERVER_ERROR)


@dataclass(frozen=True, slots=True)
class Settled:
    """A finished attempt and what it changed."""

    outcome: Outcome
    changes: Changes


def attempt_notice(
    desk: Desk,
    *,
    provider: NotifiesShipment,
    connection: Connection,
    view: NoticeView,
) -> Settled | None:
    """Lease, send once, settle. None when somebody else has the notice. Blocking.

    It can't be stopped once it has begun: a write that is cut off is a notice whose fate nobody knows.
    All three steps run on the calling thread, so that an abandoned waiter can't keep a sent
    notice from being settled. If this process dies in between, the notice becomes unconfirmed.
    """
    owner, now = own_identity(), desk.clock()
    notice = outbox.lease(desk.db, notice_id=view.id, owner=owner, expires=now + NOTICE_LEASE, now=now)
    if notice is None:
        return None
    exchanges: list[Exchange] = []
    outcome = _send(
        provider,
        connection,
        notice,
        attempts=view.attempts + 1,
        exchanges=exchanges,
    )
    ended = desk.clock()
    changes = outbox.settle(
        desk.db,
        notice_id=view.id,
        owner=owner,
        state=outcome.state,
        now=ended,
        error=_told(outcome.error),
        not_before=_due_again(outcome, ended),
        asked_by_shop=outcome.asked_by_shop,
        exchange=exchanges[-1] if exchanges else None,
    )
    return Settled(outcome, changes | Changes(notices=True))


def _due_again(outcome: Outcome, ended: datetime) -> datetime | None:
    return None if outcome.wait is None else ended + outcome.wait


def _told(error: OrderSyncError | None) -> Message | None:
    """The part of an error that belongs on the notice."""
    if isinstance(error, NotAllowed) and error.detail:
        return say("{what} The shop's words: {words}", what=error.what, words=error.detail)
    return None if error is None else error.what


def _send(
    provider: NotifiesShipment,
    connection: Connection,
    notice: ShipmentNotice,
    *,
    attempts: int,
    exchanges: list[Exchange],
) -> Outcome:
    try:
        (step,) = provider.notice_steps(connection, notice)
        with open_session(connection, on_exchange=exchanges.append) as session:
            reply = session.post_once(step.request)
        provider.read_notice_reply(reply, 0)
    except OrderSyncError as error:
        return replace(judge(error, attempts), status=exchanges[-1].status if exchanges else None)
    except Exception as bug:
        if any(exchange.left_machine for exchange in exchanges):
            return Outcome(NoticeState.UNCONFIRMED, _as_ambiguous(bug))
        raise
    return Outcome(NoticeState.SENT)


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


def _as_ambiguous(bug: Exception) -> Ambiguous:
    return Ambiguous(
        say(
            "The answer couldn't be handled because of a fault in this program ({kind}).", kind=type(bug).__name__
        ),
        remedy=say("Look in the shop whether the notice arrived."),
    )
