"""Writes a page's orders: new ones whole, changed ones where they differ, unchanged ones not at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import BaseQuery

from ordersync_gui.domain.order import Order, ReceivedOrder
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.bulk import chunks, insert_values, update_differences
from ordersync_gui.storage.buyers_keeping import buyers_came_back
from ordersync_gui.storage.columns import compress, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import Inputs, derived_columns
from ordersync_gui.storage.derivation_inputs import DERIVED
from ordersync_gui.storage.identities import Identified, first_free_id
from ordersync_gui.storage.lines import insert_lines, update_lines
from ordersync_gui.storage.order_columns import ORDER_COLUMNS
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.received_facts import Facts, facts_of, is_unchanged
from ordersync_gui.storage.renumbering import number_change
from ordersync_gui.storage.search import WORD_COLUMNS
from ordersync_gui.storage.sqlite_order_counts import count_new_orders
from ordersync_gui.storage.store_rules import StoreRules
from ordersync_gui.storage.tables import Orders
from ordersync_gui.storage.timeline import Happening

_GROUPS = {
    "ship_to": "delivery address",
    "bill_to": "billing address",
    **dict.fromkeys(("total", "tax", "shipping", "discount", "currency"), "amounts"),
    **dict.fromkeys(("buyer_name", "buyer_email", "buyer_phone", "buyer_code"), "buyer"),
    **dict.fromkeys(("buyer_notes", "internal_notes"), "notes"),
    **dict.fromkeys(("gift", "gift_message"), "gift"),
    "shipping_method": "shipping method",
    "payment_method": "payment method",
    "pickup_point": "pick-up point",
    "coupon": "coupon",
    **dict.fromkeys(("weight", "weight_unit"), "weight"),
    "implied_status": "payment or shipping state",
    "ordered_at": "order time",
    "paid_at": "payment time",
    "custom_fields": "custom fields",
    "source": "source",
    "requested_warehouse": "warehouse",
}
_NEW_COLUMNS = ("id", "store_id", "payload_hash", "first_word", *ORDER_COLUMNS, "first_mapped", *DERIVED)


@dataclass(frozen=True, slots=True)
class Known:
    """An order that is stored already."""

    id: int
    remote_id: str
    remote_id_given: bool
    payload_hash: str
    source_status: str
    shipping_method: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be written, orders by database id; new ones have none yet. facts are by the channel's id.

    words_before: status word and shipping method that each changed order has until then.
    """

    new: Sequence[ReceivedOrder]
    changed: Mapping[int, ReceivedOrder]
    unchanged: Mapping[int, ReceivedOrder]
    facts: Mapping[str, Facts]
    words_before: Mapping[int, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Updated:
    """happenings: what to tell of changed orders; reworded: those in which other words may stand now."""

    happenings: list[Happening]
    reworded: list[int]


def plan(db: Database, store_id: int, received: Mapping[str, ReceivedOrder]) -> Plan:
    """Compare the received orders, by the channel's id, with the stored ones."""
    known = _known(db, store_id, received.values())
    facts = {remote_id: facts_of(entry.order) for remote_id, entry in received.items()}
    new: list[ReceivedOrder] = []
    changed: dict[int, ReceivedOrder] = {}
    unchanged: dict[int, ReceivedOrder] = {}
    words: dict[int, tuple[str, str]] = {}
    for remote_id, entry in received.items():
        stored = _stored_as(known, entry.order)
        if stored is None:
            new.append(entry)
        elif is_unchanged(entry.order, facts[remote_id], stored.payload_hash):
            unchanged[stored.id] = entry
        else:
            changed[stored.id] = entry
            words[stored.id] = stored.source_status, stored.shipping_method
    return Plan(new, changed, unchanged, facts, words)


def insert_new(db: Database, planned: Plan, *, store_id: int, rules: StoreRules) -> dict[int, ReceivedOrder]:
    """Write the new orders with their lines; returns them by database id."""
    first_id = first_free_id(db, Identified.ORDER, count=len(planned.new)) if planned.new else 0
    inserted = dict(enumerate(planned.new, start=first_id))
    facts = {order_id: planned.facts[entry.order.remote_id] for order_id, entry in inserted.items()}
    rows = [
        (
            order_id,
            store_id,
            facts[order_id].digest,
            entry.order.source_status,
            *facts[order_id].values,
            *_derived_of_new(entry.order, rules),
        )
        for order_id, entry in inserted.items()
    ]
    insert_values(db, "orders", _NEW_COLUMNS, rows)
    if inserted:
        count_new_orders(db, min(inserted), max(inserted))
    insert_lines(db, facts)
    return inserted


def _derived_of_new(order: Order, rules: StoreRules) -> tuple[object, ...]:
    inputs = Inputs(
        source_status=order.source_status,
        implied_status=order.implied_status,
        source=order.source,
        ship_to=order.ship_to,
        rules=rules,
        channel_ship_to=order.ship_to,
        placed_at=to_ms(order.paid_at or order.ordered_at),
        custom_fields=order.custom_fields,
    )
    derived = derived_columns(inputs)
    return (derived["mapped"], *(derived[name] for name in DERIVED))


def update_changed(db: Database, planned: Plan) -> Updated:
    """Write what differs in changed orders."""
    before = _before(db, list(planned.changed))
    facts = {order_id: planned.facts[entry.order.remote_id] for order_id, entry in planned.changed.items()}
    columns = {order_id: each.columns() for order_id, each in facts.items()}
    rows = {order_id: {**values, "payload_hash": facts[order_id].digest} for order_id, values in columns.items()}
    update_differences(db, "orders", rows, before)
    buyers_came_back(db, list(planned.changed))
    other_lines = update_lines(db, facts)
    happenings = []
    for order_id, values in columns.items():
        what = _what_changed(before[order_id], values, lines=order_id in other_lines)
        if what:
            happenings.append(Happening(order_id, say("Changed at the shop: {what}.", what=what)))
    reworded = [
        order_id
        for order_id, values in columns.items()
        if order_id in other_lines or any(before[order_id][name] != values[name] for name in WORD_COLUMNS)
    ]
    return Updated(happenings, reworded)


def keep_raw(db: Database, received: Mapping[int, ReceivedOrder], *, received_at: datetime) -> None:
    """Keep the raw text of orders by database id, in the place of an earlier one."""
    at = to_ms(received_at)
    rows = [(order_id, compress(entry.raw), at) for order_id, entry in received.items()]
    insert_values(db, "raw_payload", ("order_id", "raw", "received_at"), rows, replace=("order_id",))


def _known(db: Database, store_id: int, received: Iterable[ReceivedOrder]) -> dict[str, Known]:
    wanted = sorted({text for entry in received for text in (entry.order.remote_id, entry.order.number)})
    known: dict[str, Known] = {}
    for part in chunks(wanted):
        known.update((row[1], Known(*row)) for row in db.tuples(_known_rows(store_id, part)))
    return known


@prepared
def _known_rows(store_id: int, remote_ids: Sequence[str]) -> BaseQuery:
    return Orders.select(
        Orders.id,
        Orders.remote_id,
        Orders.remote_id_given,
        Orders.payload_hash,
        Orders.source_status,
        Orders.shipping_method,
    ).where(Orders.store == store_id, Orders.remote_id.in_(remote_ids))


def _stored_as(known: Mapping[str, Known], order: Order) -> Known | None:
    """The stored order that this is; a shop that begins to send ids is recognised by its numbers."""
    by_number = known.get(order.number)
    if order.remote_id not in known and by_number is not None and not by_number.remote_id_given:
        return by_number
    return known.get(order.remote_id)


def _before(db: Database, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    rows: dict[int, dict[str, Any]] = {}
    for part in chunks(ids):
        rows.update((row["id"], row) for row in db.dicts(_rows(part)))
    return rows


@prepared
def _rows(ids: Sequence[int]) -> BaseQuery:
    return Orders.select().where(Orders.id.in_(ids))


def _what_changed(before: Mapping[str, Any], after: Mapping[str, object], *, lines: bool) -> str:
    found = []
    if before["source_status"] != after["source_status"]:
        found.append(f"status {before['source_status']} → {after['source_status']}")
    if before["number"] != after["number"]:
        found.append(number_change(before["number"], str(after["number"])))
    found += dict.fromkeys(group for name, group in _GROUPS.items() if before[name] != after[name])
    if lines:
        found.append("items")
    return ", ".join(found)
