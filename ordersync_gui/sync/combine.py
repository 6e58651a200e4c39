"""One parcel for several orders: a shipment and a notice for each of them, all of them or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.errors import NotShippable
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import combining
from ordersync_gui.storage.combining import different_addresses
from ordersync_gui.storage.queueing import Tells
from ordersync_gui.storage.shipments import Recorded
from ordersync_gui.storage.shippable import contents, shippable_facts
from ordersync_gui.sync.claims import end_by_parcel
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.telling import telling_of


async def ship_combined(
    desk: Desk,
    *,
    drafts: Sequence[tuple[int, ShipmentDraft]],
    notify: bool | None = None,
    undoable: bool = False,
    at_once: bool = False,
    despite_addresses: bool = False,
    take_over: bool = False,
) -> tuple[Recorded, ...]:
    """Record one parcel for these orders (database id and draft each) in one transaction; nothing is sent yet.

    Each order's shop is told of its own part, by its own store's settings; notify, undoable and at_once as in
    `ship`. despite_addresses: a person said that different addresses are meant. take_over: also orders that
    somebody else packs. Raises NotFound, NotShippable naming the order (ClaimedElsewhere when somebody else packs
    it), UsageError when it isn't one parcel of several orders.
    """
    telling = await desk.workers.read(_tellings, desk, drafts, notify, undoable, at_once)
    record = partial(
        combining.record_combined,
        desk.db,
        drafts=drafts,
        telling=telling,
        operator=desk.who,
        now=desk.clock(),
        despite_addresses=despite_addresses,
    )
    orders = [order_id for order_id, _ in drafts]
    return await desk.workers.write(_recorded, desk, orders, record, take_over=take_over)


def _recorded(
    desk: Desk, orders: Sequence[int], record: Callable[[], tuple[Recorded, ...]], *, take_over: bool
) -> tuple[Recorded, ...]:
    """The parcel and the end of packing, both or neither. Blocking."""
    with desk.db.transaction():
        recorded = record()
        created = [order for order, each in zip(orders, recorded, strict=True) if each.created]
        end_by_parcel(desk, created, takes_over=take_over)
        return recorded


def _tellings(
    desk: Desk,
    drafts: Sequence[tuple[int, ShipmentDraft]],
    notify: bool | None,  # noqa: FBT001 - a choice with three answers, passed on
    undoable: bool,  # noqa: FBT001 - passed on
    at_once: bool,  # noqa: FBT001 - passed on
) -> dict[int, Tells]:
    """How each order's shop is told. Blocking."""
    return {
        order_id: telling_of(
            desk, order_id=order_id, ship_date=draft.ship_date, notify=notify, undoable=undoable, at_once=at_once
        )
        for order_id, draft in drafts
    }


def why_not(details: Sequence[OrderDetails], *, despite_addresses: bool = False) -> tuple[Message, ...]:
    """What stands in the way of putting all that is left of these orders into one parcel; empty: nothing.

    With despite_addresses different addresses don't count: a person may say that they are meant. What a channel
    asks of addresses beyond the usual is only checked when the parcel is recorded.
    """
    return tuple(_obstacles(details, despite_addresses=despite_addresses))


def _obstacles(details: Sequence[OrderDetails], *, despite_addresses: bool) -> Iterator[Message]:
    if len({each.id for each in details}) < 2:  # noqa: PLR2004 - several
        yield say("One parcel for several orders needs two or more of them.")
    for each in details:
        refusal = _unshippable(each)
        if refusal is not None:
            yield say("Order {number}: {what}", number=each.order.number, what=refusal)
    if not despite_addresses:
        yield from _address_obstacles(details)


def _unshippable(details: OrderDetails) -> Message | None:
    try:
        everything = ShipmentDraft("", "", details.order.ordered_at.date())
        contents(shippable_facts(details, (OrderRequirement.SHIP_TO,)), everything)
    except NotShippable as error:
        return error.what
    return None


def _address_obstacles(details: Sequence[OrderDetails]) -> Iterator[Message]:
    for other in details[1:]:
        if different_addresses(details[0].ship_to, other.ship_to):
            yield say(
                "Orders {first} and {other} go to different addresses.",
                first=details[0].order.number,
                other=other.order.number,
            )
