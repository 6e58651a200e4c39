"""Saves a page of imported orders; the desk's own delivery address is set here, too."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import asdict, dataclass
from datetime import datetime

from peewee import BaseQuery

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.order import Order, ReceivedOrder, RejectedOrder
from ordersync_gui.domain.run import RunCounts
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.channel_words import note_words
from ordersync_gui.storage.completed_orders import tell_of_completed
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.left_out import left_out_sentence
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.read_back import confirm_notices
from ordersync_gui.storage.rejected import forget_rejected, keep_rejected
from ordersync_gui.storage.renumbering import told_of_doubles
from ordersync_gui.storage.search import index_new, index_orders
from ordersync_gui.storage.ship_to import correct_ship_to, settle_address_conflict
from ordersync_gui.storage.shop_looks import note_shop_looks
from ordersync_gui.storage.store_rules import StoreRules, store_rules
from ordersync_gui.storage.tables import ImportRuns, Stores
from ordersync_gui.storage.timeline import Happening, write_timeline
from ordersync_gui.storage.upsert import Plan, insert_new, keep_raw, plan, update_changed

__all__ = ["PageOutcome", "correct_ship_to", "save_page", "settle_address_conflict"]

_LONGEST_NAME = 600  # letters by which orders are looked up: no index of a server holds keys of any length
_LARGEST_AMOUNT = 2**63 - 1


@dataclass(frozen=True, slots=True)
class PageOutcome:
    """What one page brought: counts of orders that the run hadn't seen before, and what changed."""

    counts: RunCounts
    changes: Changes


def save_page(
    db: Database, *, store_id: int, run_id: int, page: FeedPage, seen: AbstractSet[str], now: datetime
) -> PageOutcome:
    """Save a page, its rejects and the run's counts in one transaction.

    An order whose channel facts are unchanged causes no write to orders and order_line. The words that the
    page's orders came with are counted, those that the shop hadn't used before are kept with the run. seen
    holds the channel's ids that this run had before: these orders are saved but not counted
    again. counts.seen includes rejected ones. Raises NotFound when the store or run is gone, the store is being
    deleted, or the run has ended: a page that was long on its way must not undo what a later run brought.
    """
    received = {entry.order.remote_id: entry for entry in page.orders if _storable(entry.order)}
    db.engine.widen_cache()
    with db.transaction(store_id=store_id):
        name = _require(db, store_id, run_id)
        rules = store_rules(db)[store_id]
        planned = plan(db, store_id, received)
        note_words(db, planned, rules, store_id=store_id, run_id=run_id, requested_at=page.requested_at)
        changes = _write(db, planned, rules, store_id=store_id, page=page, store=name, now=now)
        forget_rejected(db, (entry.order.number for entry in received.values()), store_id=store_id)
        rejected = keep_rejected(db, _rejected(page), store_id=store_id, run_id=run_id, now=now)
        counts = _counts(planned, seen, rejected, rules)
        _add_to_run(db, run_id, counts)
    return PageOutcome(counts, changes)


def _write(
    db: Database,
    planned: Plan,
    rules: StoreRules,
    *,
    store_id: int,
    page: FeedPage,
    store: str,
    now: datetime,
) -> Changes:
    new = insert_new(db, planned, store_id=store_id, rules=rules)
    happenings = [Happening(order_id, say("Imported from {store}.", store=store)) for order_id in new]
    happenings += [
        Happening(order_id, left_out_sentence(rules.preferences, entry.order.source, entry.order.custom_fields))
        for order_id, entry in new.items()
        if rules.preferences.leaves_out(entry.order.source, entry.order.custom_fields)
    ]
    updated = update_changed(db, planned)
    happenings += updated.happenings
    written: dict[int, ReceivedOrder] = {**new, **planned.changed}
    happenings += told_of_doubles(page.orders, written)
    write_timeline(db, happenings, now=now)
    keep_raw(db, written, received_at=page.requested_at)
    present = [*planned.changed, *planned.unchanged]
    looked_at = note_shop_looks(db, present, requested_at=page.requested_at)
    changes = Changes(orders=frozenset(written), membership=bool(new))
    changes |= derive(db, looked_at | planned.changed.keys()).changes
    changes |= tell_of_completed(db, list(planned.changed), now=now)
    changes |= confirm_notices(db, present, requested_at=page.requested_at, now=now)
    # Last, for each write to a table with triggers has SQLite write out what is new in the full-text index.
    index_orders(db, updated.reworded)
    index_new(db, {order_id: entry.order for order_id, entry in new.items()})
    return changes


def _require(db: Database, store_id: int, run_id: int) -> str:
    found = db.column(_store_name(store_id, run_id))
    if not found:
        raise NotFound(say("There is no such import any more."))
    return str(found[0])


@prepared
def _store_name(store_id: int, run_id: int) -> BaseQuery:
    query: BaseQuery = (
        ImportRuns.select(Stores.name)
        .join(Stores, on=(Stores.id == ImportRuns.store))
        .where(ImportRuns.id == run_id, ImportRuns.finished_at.is_null(), Stores.id == store_id, ~Stores.deleting)
    )
    return query


def _storable(order: Order) -> bool:
    return not _too_large(order) and not _too_long(order)


def _too_large(order: Order) -> bool:
    return any(
        abs(amount) > _LARGEST_AMOUNT for amount in (order.total, order.tax, order.shipping, order.discount)
    )


def _too_long(order: Order) -> bool:
    named = (order.number, order.remote_id, order.source_status, order.source, order.shipping_method)
    return any(len(text) > _LONGEST_NAME for text in named)


def _rejected(page: FeedPage) -> list[RejectedOrder]:
    large = say("An amount is too large to be kept.")
    long = say("Its number, status or shipping method is too long to be kept.")
    refused = [
        RejectedOrder(entry.order.number[:_LONGEST_NAME], large if _too_large(entry.order) else long, entry.raw)
        for entry in page.orders
        if not _storable(entry.order)
    ]
    return [*page.rejected, *refused]


def _counts(planned: Plan, seen: AbstractSet[str], rejected: int, rules: StoreRules) -> RunCounts:
    new, changed, unchanged = (
        [entry.order for entry in entries if entry.order.remote_id not in seen]
        for entries in (planned.new, planned.changed.values(), planned.unchanged.values())
    )
    fresh = [*new, *changed, *unchanged]
    return RunCounts(
        pages=1,
        seen=len(fresh) + rejected,
        new=len(new),
        changed=len(changed),
        unchanged=len(unchanged),
        rejected=rejected,
        left_out=sum(rules.preferences.leaves_out(order.source, order.custom_fields) for order in fresh),
    )


def _add_to_run(db: Database, run_id: int, counts: RunCounts) -> None:
    db.run(_addition(run_id, **asdict(counts)))


@prepared
def _addition(run_id: int, **counts: int) -> BaseQuery:
    more = {name: getattr(ImportRuns, name) + count for name, count in counts.items()}
    return ImportRuns.update(more).where(ImportRuns.id == run_id)
