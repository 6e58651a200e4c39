"""Brings the mark of orders that a store's settings leave out in step with these settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import Value

from ordersync_gui.domain.notice import NEEDS_PERSON
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.columns import from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.privacy_tables import BuyerDeletions
from ordersync_gui.storage.tables import Notices, Orders, Shipments
from ordersync_gui.storage.timeline import Happening, write_timeline

SLICE = 2_000  # orders that are marked in one transaction: some 150 ms, so that other writers get their turn


@dataclass(frozen=True, slots=True)
class Marked:
    """Whose mark changed, and behind which order (by id) to go on; None when all are in step."""

    changed: frozenset[int]
    behind: int | None


def left_out_sentence(
    preferences: StorePreferences, source: str, custom_fields: Mapping[str, str] | None = None
) -> Message:
    """What the timeline says of an order that the settings leave out from now on."""
    rule = None if preferences.leaves_out_source(source) else preferences.left_out_by(custom_fields or {})
    if rule is None:
        return say("Left out of the lists: the store's settings leave out orders from {source}.", source=source)
    return say(
        'Left out of the lists: the store\'s settings leave out orders whose "{field}" is "{value}".',
        field=rule.key,
        value=rule.value,
    )


def back_sentence(source: str) -> Message:
    """What the timeline says of an order that the settings no longer leave out."""
    if not source:
        return say("Back in the lists: the store's settings no longer leave it out.")
    return say("Back in the lists: the store's settings no longer leave out orders from {source}.", source=source)


def mark_left_out(
    db: Database,
    *,
    store_id: int,
    preferences: StorePreferences,
    now: datetime,
    operator: str,
    behind: int = 0,
) -> Marked:
    """Mark the next orders of the store anew by their sources and custom fields, at most SLICE.

    Nothing else of an order follows from these settings. An order that the shop doesn't know rightly by our doing
    stays in the lists until a person settled that. Call it inside a transaction, until nothing is left.
    """
    rows = db.tuples(_next(db, store_id, preferences, behind))
    wanted = {row[0]: preferences.leaves_out(row[1], from_json(row[2])) for row in rows}
    kept = _kept(db, [order for order, out in wanted.items() if out])
    changed = [row for row in rows if bool(row[3]) != wanted[row[0]] and row[0] not in kept]
    happenings = []
    for left_out in (True, False):
        part = [row for row in changed if wanted[row[0]] is left_out]
        for ids in chunks([row[0] for row in part]):
            db.run(Orders.update(left_out=left_out).where(Orders.id.in_(ids)))
        happenings += [
            Happening(row[0], _sentence(preferences, row[1], row[2], left_out=left_out), who=operator)
            for row in part
        ]
    write_timeline(db, happenings, now=now)
    return Marked(frozenset(row[0] for row in changed), rows[-1][0] if len(rows) == SLICE else None)


def _next(db: Database, store_id: int, preferences: StorePreferences, behind: int) -> Any:  # noqa: ANN401 - as below
    """The orders whose mark may be another now."""
    sources = db.column(Orders.select(Orders.source).where(Orders.store == store_id).distinct())
    out = [source for source in sources if preferences.leaves_out_source(source)]
    by_source = Orders.source.in_(out) if out else Value(0)
    maybe = Orders.left_out != by_source
    if preferences.left_out_fields:
        # The fields of a forgotten buyer's order are gone: it stays as it was.
        forgotten = BuyerDeletions.select(BuyerDeletions.order)
        maybe = (maybe | (Orders.custom_fields != "{}")) & Orders.id.not_in(forgotten)
    return (
        Orders.select(Orders.id, Orders.source, Orders.custom_fields, Orders.left_out)
        .where(Orders.store == store_id, Orders.id > behind, maybe)
        .order_by(Orders.id)
        .limit(SLICE)
    )


def _sentence(preferences: StorePreferences, source: str, custom_fields: str, *, left_out: bool) -> Message:
    if not left_out:
        return back_sentence(source)
    return left_out_sentence(preferences, source, from_json(custom_fields))


def _kept(db: Database, ids: list[int]) -> set[int]:
    """Those of the orders that stay in the lists."""
    found: set[int] = set()
    for part in chunks(ids):
        for reasons in (_refused_or_unknown(), _wrong_at_shop()):
            found |= set(db.column(Orders.select(Orders.id).where(Orders.id.in_(part), Orders.id.in_(reasons))))
    return found


def _refused_or_unknown() -> Any:  # noqa: ANN401 - peewee's queries aren't typed
    """Orders with a notice that needs a person."""
    return Notices.select(Notices.order).where(Notices.state.in_([state.value for state in NEEDS_PERSON]))


def _wrong_at_shop() -> Any:  # noqa: ANN401 - as above
    """Orders of which the shop was told something that isn't true any more."""
    return Shipments.select(Shipments.order).where(Shipments.shop_outdated.is_null(is_null=False))
