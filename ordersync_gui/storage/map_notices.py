"""Takes back what a change of the status map did to notices, as far as nothing went out since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.columns import from_json, to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.read_back import confirm
from ordersync_gui.storage.shown_shipped import ShownShipped, shown_by_last_read
from ordersync_gui.storage.tables import Notices, Orders
from ordersync_gui.storage.timeline import Happening, write_timeline
from ordersync_gui.storage.told_notices import OrderNotice, cancel, order_notices
from ordersync_gui.storage.waiting_parcels import wait_again

_OPEN_AGAIN = say("The notice isn't confirmed any more: the change of the map that proved it was taken back.")
_WAITS_AGAIN = say(
    "The notice was cancelled: the change of the map that brought it about was taken back. "
    "The shop is told when it has the order as open again, or with the next parcel."
)
_WAITED = "waited"


@dataclass(frozen=True, slots=True)
class TakenBack:
    """open_again: orders with a notice that isn't confirmed any more. left: how many notices went out since."""

    changes: Changes
    open_again: frozenset[int]
    left: int


def standing(notice: ShownShipped) -> str:
    """What a notice is, as the journal keeps it, before it is confirmed."""
    return to_json(
        {"state": notice.state.value, "last_error": notice.last_error, "next_look_at": notice.next_look_at}
    )


def made_of(waited: Mapping[int, bool]) -> str:
    """What the journal keeps of a notice that is made: the parcels that waited until then, with their mails."""
    return to_json({_WAITED: list(waited.items())})


def take_back_notices(db: Database, before: Mapping[int, str], *, operator: str, now: datetime) -> TakenBack:
    """Take back what was done to these notices; before: as `standing` and `made_of` have it.

    A confirmed one is as it was before. One that was made and never attempted is cancelled, and its order's
    parcels wait again. Call it inside the transaction that puts the map back.
    """
    found = _notices(db, before)
    made = {notice for notice in found if _WAITED in from_json(before[notice.id])}
    opened = {order for notice, order in found.items() if notice not in made and _reopen(db, notice, before)}
    silent = {found[notice] for notice in made if _unmake(db, notice, before[notice.id])}
    happenings = [Happening(order, _OPEN_AGAIN, who=operator) for order in sorted(opened)]
    happenings += [Happening(order, _WAITS_AGAIN, who=operator) for order in sorted(silent)]
    write_timeline(db, happenings, now=now)
    touched = frozenset(opened | silent)
    left = sum(bool(notice.attempts) for notice in made)
    changes = Changes(orders=touched, notices=bool(touched)) | derive(db, touched, forgets=False).changes
    return TakenBack(changes, frozenset(opened), left)


def confirm_again(
    db: Database, order_ids: frozenset[int], *, now: datetime
) -> tuple[tuple[ShownShipped, ...], Changes]:
    """Confirm notices of these orders after all where the shop has said since that they are shipped."""
    shipped: list[int] = []
    for part in chunks(sorted(order_ids)):
        has = Orders.id.in_(part) & (Orders.mapped == OrderStatus.SHIPPED.value)
        shipped += db.column(Orders.select(Orders.id).where(has))
    shown = shown_by_last_read(db, shipped)
    return shown, confirm(db, shown, now=now, map_changed=True)


def _notices(db: Database, ids: Mapping[int, str]) -> dict[OrderNotice, int]:
    """The notices, each with its order."""
    orders: set[int] = set()
    for part in chunks(sorted(ids)):
        orders.update(db.column(Notices.select(Notices.order).where(Notices.id.in_(part))))
    return {notice: order for order in sorted(orders) for notice in order_notices(db, order) if notice.id in ids}


def _reopen(db: Database, notice: OrderNotice, before: Mapping[int, str]) -> bool:
    confirmed = (Notices.id == notice.id) & (Notices.state == NoticeState.CONFIRMED.value)
    return bool(db.run(Notices.update(from_json(before[notice.id])).where(confirmed)))


def _unmake(db: Database, notice: OrderNotice, before: str) -> bool:
    if notice.attempts or not cancel(db, [notice]):
        return False
    wait_again(db, dict(from_json(before)[_WAITED]))
    return True
