"""One more look at an order in its shop just before it is shipped: what happened there since the last import."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import timedelta

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderDetails, Store
from ordersync_gui.domain.errors import Cancelled, ChannelError, OrderSyncError, Unreachable
from ordersync_gui.domain.look import OrderLook, SoughtOrder
from ordersync_gui.domain.ship_check import ShipCheck, ShipVerdict, judge
from ordersync_gui.domain.status import StatusMap
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.storage.destinations import changes_between, destination_shown, same_place
from ordersync_gui.storage.shippable import may_be_told
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.reached_shop import can_look, reach
from ordersync_gui.sync.shop import stored
from ordersync_gui.sync.store_clock import is_trouble, note_success, note_trouble, rests_until

LIMIT = timedelta(seconds=4)  # nobody at a packing bench waits longer


@dataclass(frozen=True, slots=True)
class _Known:
    """What this desk knows of the order. told: its shop was told of a parcel of it, or may have been."""

    details: OrderDetails
    store: Store
    status_map: StatusMap
    told: bool


async def look_before_shipping(
    desk: Desk, *, order_id: int, cancellation: Cancellation | None = None, limit: timedelta = LIMIT
) -> ShipCheck:
    """Ask the shop for this order as it stands there now; takes no longer than the limit.

    A shop that can't be reached, or that is left alone for a while, is no obstacle to shipping. Nothing is kept of
    the answer: what it says of the order comes with the next import. Raises NotFound, Cancelled.
    """
    known = await desk.workers.read(_known, desk, order_id)
    if not known.store.connected:
        return ShipCheck(ShipVerdict.NOT_ASKED, desk.clock())
    stop = Cancellation()
    with (cancellation or Cancellation()).watched(stop.cancel):
        try:
            async with asyncio.timeout(limit.total_seconds()):
                return await desk.workers.urgent(_look, desk, known, stop)
        except TimeoutError:
            return _unable(desk, known, Unreachable(say("It didn't answer within {n} seconds.", n=limit.seconds)))
        finally:
            # Whoever doesn't wait any longer leaves no request behind.
            stop.cancel()


def _known(desk: Desk, order_id: int) -> _Known:
    details = queries.order_details(desk.db, order_id)
    store = stored(desk.db, details.store_id)
    status_map = queries.status_map(desk.db, store.id)
    return _Known(details, store, status_map, any(may_be_told(notice) for notice in details.notices))


def _look(desk: Desk, known: _Known, stop: Cancellation) -> ShipCheck:
    """Blocking. Raises Cancelled."""
    if not can_look(known.store.channel):
        return ShipCheck(ShipVerdict.NOT_ASKED, desk.clock())
    rests = rests_until(known.store, desk.clock())
    if rests is not None:
        until = f"{rests.astimezone():%H:%M}"
        return _unable(desk, known, Unreachable(say("After trouble it is left alone until {time}.", time=until)))
    try:
        return _asked(desk, known, stop)
    except Cancelled:
        raise
    except ChannelError as error:
        changes = note_trouble(desk, known.store.id, error)[0] if is_trouble(error) else Changes()
        return replace(_unable(desk, known, error), changes=changes)
    except OrderSyncError as error:
        return _unable(desk, known, error)


def _asked(desk: Desk, known: _Known, stop: Cancellation) -> ShipCheck:
    shop = reach(desk, known.store)
    if not shop.can_look:
        return ShipCheck(ShipVerdict.NOT_ASKED, desk.clock())
    line = shop.line(stop)
    order = known.details.order
    try:
        with line.lent([]) as session:
            sought = SoughtOrder(order.number, order.remote_id, order.modified_at)
            look = shop.looker.look_at_order(shop.connection, sought, session)
    finally:
        line.close()
    return _judged(desk, known, look)


def _judged(desk: Desk, known: _Known, look: OrderLook) -> ShipCheck:
    verdict = judge(look, known.status_map, told=known.told)
    word = look.word or (look.implied_status.value if look.implied_status else "")
    moved = _moved(known.details, look)
    if moved and verdict in (ShipVerdict.OPEN, ShipVerdict.UNCLEAR):
        verdict, word = ShipVerdict.MOVED, moved
    return ShipCheck(
        verdict,
        desk.clock(),
        word=word,
        known_at=known.store.last_good_import,
        changes=note_success(desk, known.store.id),
    )


def _moved(details: OrderDetails, look: OrderLook) -> str:
    """What the shop changed of where the order goes; "" for nothing, or for what was corrected so here."""
    now, known = look.ship_to, destination_shown(details.order)
    if now is None or not now.address1.strip() or same_place(now, details.ship_to):
        return ""
    return changes_between(known, replace(known, ship_to=now))


def _unable(desk: Desk, known: _Known, error: OrderSyncError) -> ShipCheck:
    return ShipCheck(ShipVerdict.UNABLE, desk.clock(), known_at=known.store.last_good_import, error=error)
