"""One look at one order in its shop, for a notice of which nobody knows for sure that it arrived."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import RepeatSafety
from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.errors import Cancelled, ChannelError, OrderSyncError
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.look import LookWay, OrderLook
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import looks
from ordersync_gui.storage.attempt_ends import FIRST_LOOK
from ordersync_gui.storage.look_facts import look_facts
from ordersync_gui.storage.queries.frozen_notices import frozen_notice, notice_view
from ordersync_gui.storage.queries.sought_orders import sought_order
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.reached_shop import ReachedShop
from ordersync_gui.sync.shop_line import ShopLine
from ordersync_gui.sync.store_clock import is_trouble, note_success, note_trouble

_log = logging.getLogger(__name__)
# After the end of the attempt.
_LATER = (timedelta(hours=6), *(timedelta(days=day) for day in range(1, 8)))
_SCHEDULES = {
    LookWay.DIRECT: (FIRST_LOOK[LookWay.DIRECT], timedelta(minutes=10), timedelta(hours=1), *_LATER),
    LookWay.FEED: (FIRST_LOOK[LookWay.FEED], *_LATER),
}


@dataclass(frozen=True, slots=True)
class Looked:
    """What became of a notice by a look; error: why the shop couldn't be asked.

    shown: the shop showed the order; open_word: what the shop calls it where it shows it as open, else "".
    """

    view: NoticeView
    state: NoticeState
    changes: Changes
    error: OrderSyncError | None = None
    shown: bool = True
    open_word: str = ""

    @property
    def trouble(self) -> bool:
        """Whether the shop is better left alone for a while."""
        return is_trouble(self.error)


def next_look(attempt_ended_at: datetime, now: datetime, way: LookWay = LookWay.DIRECT) -> datetime | None:
    """When the order is looked at again: 1 min, 10 min, 1 h and 6 h after the attempt, then daily for 7 days.

    By the feed less often: 65 min and 6 h after it, then daily for 7 days.
    None when that is over. An attempt that ends in the future (the clock was set back) ended now.
    """
    ended = min(attempt_ended_at, now)
    return next((ended + after for after in _SCHEDULES[way] if ended + after > now), None)


def look_once(desk: Desk, *, shop: ReachedShop, line: ShopLine, view: NoticeView) -> Looked:
    """Look at the notice's order and keep what that proves. Blocking. Raises Cancelled, NotFound.

    A look that fails changes nothing but when the next one is, and rests a shop that is in trouble. Nothing
    is kept before the answer is there, so that a look that is cut off leaves no trace.
    """
    asked_at, exchanges = desk.clock(), list[Exchange]()
    try:
        look = replace(_ask(desk, shop, line, view, exchanges), requested_at=asked_at)
    except Cancelled:
        raise
    except ChannelError as error:
        return _failed(desk, shop, view, error)
    except OrderSyncError:
        raise
    except Exception as bug:  # noqa: BLE001 - a look that fails must not end the round
        _log.exception("looking for notice %s failed by a fault of the program", view.id)
        return _failed(desk, shop, view, _fault(bug))
    changes = note_success(desk, shop.store.id)
    facts = look_facts(desk.db, view.id)
    word = "" if facts is None else facts.open_word(look)
    changes |= _noted(desk, shop, view, look, _telling(shop, exchanges))
    return Looked(view, notice_view(desk.db, view.id).state, changes, shown=look.shown, open_word=word)


def end_looking(desk: Desk, *, views: Sequence[NoticeView]) -> Changes:
    """Of shops that can't be looked at, as without a second sign-in, no look is awaited. Blocking."""
    changes, now = Changes(), desk.clock()
    for view in views:
        changes |= looks.note_look(
            desk.db,
            notice_id=view.id,
            owner_attempt_ended_at=view.attempt_ended_at,
            look=_nothing(desk, view),
            exchange=None,
            now=now,
            verifiable=False,
            steps=1,
            next_look_at=None,
        )
    return changes


def _ask(desk: Desk, shop: ReachedShop, line: ShopLine, view: NoticeView, exchanges: list[Exchange]) -> OrderLook:
    sought = sought_order(desk.db, view.order_id)
    with line.lent(exchanges) as session:
        return shop.looker.look_at_order(shop.connection, sought, session)


def _telling(shop: ReachedShop, exchanges: Sequence[Exchange]) -> Exchange | None:
    """The exchange that shows the order: the first, where others explain its words; the last page of a feed."""
    if not exchanges:
        return None
    return exchanges[-1 if shop.look_way is LookWay.FEED else 0]


def _failed(desk: Desk, shop: ReachedShop, view: NoticeView, error: OrderSyncError) -> Looked:
    changes = note_trouble(desk, shop.store.id, error)[0] if is_trouble(error) else Changes()
    changes |= _noted(desk, shop, view, _nothing(desk, view), None)
    return Looked(view, view.state, changes, error)


def _nothing(desk: Desk, view: NoticeView) -> OrderLook:
    """Asked for no later than the attempt ended: that proves nothing, whatever it shows."""
    return OrderLook(requested_at=view.attempt_ended_at or desk.clock(), shown=False)


def _noted(desk: Desk, shop: ReachedShop, view: NoticeView, look: OrderLook, exchange: Exchange | None) -> Changes:
    now, way = desk.clock(), shop.look_way or LookWay.DIRECT
    return looks.note_look(
        desk.db,
        notice_id=view.id,
        owner_attempt_ended_at=view.attempt_ended_at,
        look=look,
        exchange=exchange,
        now=now,
        verifiable=way is LookWay.DIRECT and shop.spec.repeat_safety is RepeatSafety.VERIFIABLE,
        steps=_steps(desk, shop, view),
        next_look_at=next_look(view.attempt_ended_at or now, now, way),
        ask_when_over=way is LookWay.FEED,
    )


def _steps(desk: Desk, shop: ReachedShop, view: NoticeView) -> int:
    """Of how many requests the whole notice is made."""
    notice = replace(frozen_notice(desk.db, view.id), correction=False)
    return len(shop.teller.notice_steps(shop.connection, notice))


def _fault(bug: Exception) -> OrderSyncError:
    return OrderSyncError(
        say(
            "The shop's answer couldn't be handled because of a fault in this program ({kind}).",
            kind=type(bug).__name__,
        ),
        remedy=say("Give the log to whoever looks after this PC."),
    )
