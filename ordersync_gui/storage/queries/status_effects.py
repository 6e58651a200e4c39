"""All that follows from another meaning of a store's status words, for orders and notices; reads only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ordersync_gui.domain.maps import MapKind
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_rows import RowChange
from ordersync_gui.storage.queries.completed import SETTLED_THERE, Completed, completed_orders
from ordersync_gui.storage.shipped_here import ShippedHere
from ordersync_gui.storage.shown_shipped import ShownShipped, shown_by_last_read
from ordersync_gui.storage.status_moves import StatusPlan, plan_statuses
from ordersync_gui.storage.store_rules import store_rules

_SENDABLE = tuple(status for status in OrderStatus if status not in SETTLED_THERE)
_PARCELS = tuple(shipped for shipped in ShippedHere if shipped is not ShippedHere.NOTHING)


@dataclass(frozen=True, slots=True)
class StatusEffects:
    """words: what they mean from then on. confirmed, queued: notices that are proved by it, orders to tell of."""

    words: Mapping[str, OrderStatus]
    plan: StatusPlan
    confirmed: tuple[ShownShipped, ...] = ()
    queued: tuple[Completed, ...] = ()

    @property
    def reasons(self) -> int:
        """Orders that need attention for other reasons, with the same status."""
        found = {each for step in self.plan.steps if step.reasons_change for each in step.ids}
        moved = {each for step in self.plan.steps if step.moves for each in step.ids}
        settled = {each.order for each in self.confirmed if each.state is NoticeState.UNCONFIRMED}
        return len(found | (settled - moved))


def status_effects(db: Database, store_id: int, changes: Iterable[RowChange]) -> StatusEffects:
    """What these changes of the status map bring about, on the orders as they are now."""
    words = {
        str((change.after or change.before or {})["word"]): (
            OrderStatus.UNMAPPED if change.after is None else OrderStatus(change.after["status"])
        )
        for change in changes
        if change.kind is MapKind.STATUS
    }
    if not words:
        return StatusEffects({}, StatusPlan())
    rules = store_rules(db)[store_id]
    after = {**rules.status_map, **words}
    known = {word: status for word, status in after.items() if status is not OrderStatus.UNMAPPED}
    plan = plan_statuses(db, store_id, words, replace(rules, status_map=known))
    return StatusEffects(
        words,
        plan,
        confirmed=shown_by_last_read(db, plan.meaning([OrderStatus.SHIPPED], _PARCELS)),
        queued=completed_orders(db, plan.meaning(_SENDABLE, [ShippedHere.ALL])),
    )
