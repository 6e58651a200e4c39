"""Derives what follows from an order's facts, its store's rules, its shipments and its notices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from peewee import JOIN

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import Attention, AttentionKind, import_attention
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.notice import NEEDS_PERSON, NoticeState
from ordersync_gui.domain.status import OrderStatus, decide_status, mapped_status
from ordersync_gui.storage.columns import address_from_json, attention_to_json, message_from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.quantities import quantities
from ordersync_gui.storage.sqlite_bulk import chunks, update_rows
from ordersync_gui.storage.store_rules import StoreRules, store_rules
from ordersync_gui.storage.tables import DeskFacts, Notices, Orders, Shipments

_NOTICE_REASONS = {
    NoticeState.REFUSED: AttentionKind.NOTICE_REFUSED,
    NoticeState.UNCONFIRMED: AttentionKind.NOTICE_UNCONFIRMED,
}
_DERIVED = ("mapped", "status", "attention", "country", "left_out")


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything that an order's derived facts follow from; notice_reasons in the order of the notices."""

    source_status: str
    implied_status: OrderStatus | None
    source: str
    ship_to: Address
    rules: StoreRules
    held: bool = False
    shipped_any: bool = False
    shipped_all: bool = False
    notice_reasons: tuple[Attention, ...] = ()


@dataclass(slots=True)
class Derivation:
    """What deriving changed: all changed orders, and the new status of those whose status is another now."""

    changed: set[int] = field(default_factory=set)
    statuses: dict[int, OrderStatus] = field(default_factory=dict)

    @property
    def changes(self) -> Changes:
        """The same as news for open views."""
        return Changes(orders=frozenset(self.changed), membership=bool(self.changed))


def derived_columns(inputs: Inputs) -> dict[str, object]:
    """The derived columns of an order."""
    rules = inputs.rules
    mapped = mapped_status(rules.status_map, inputs.source_status, inputs.implied_status)
    attention = import_attention(
        mapped=mapped,
        source_status=inputs.source_status,
        ship_to=inputs.ship_to,
        requirements=rules.requirements,
    )
    if mapped is OrderStatus.CANCELLED and inputs.shipped_any:
        attention += (Attention(AttentionKind.CANCELLED_AFTER_SHIPPING),)
    return {
        "mapped": mapped.value,
        "status": decide_status(mapped, shipped_here=inputs.shipped_all, held=inputs.held).value,
        "attention": attention_to_json(attention + inputs.notice_reasons),
        "country": inputs.ship_to.country,
        "left_out": rules.preferences.leaves_out(inputs.source),
    }


def derive(db: Database, order_ids: Iterable[int]) -> Derivation:
    """Derive anew and write the orders that come out otherwise.

    Whoever changes an input calls this in the same transaction.
    """
    derivation = Derivation()
    rules = store_rules(db)
    for ids in chunks(sorted(order_ids)):
        rows = db.dicts(_facts().where(Orders.id.in_(ids)))
        inputs = _inputs(db, rows, rules)
        changes = [
            {"id": row["id"], **derived}
            for row in rows
            if (derived := derived_columns(inputs[row["id"]])) != {name: row[name] for name in _DERIVED}
        ]
        update_rows(db, "orders", changes)
        _note(derivation, rows, changes)
    return derivation


def _note(derivation: Derivation, rows: Iterable[Mapping[str, Any]], changes: Iterable[Mapping[str, Any]]) -> None:
    before = {row["id"]: row["status"] for row in rows}
    for change in changes:
        derivation.changed.add(change["id"])
        if change["status"] != before[change["id"]]:
            derivation.statuses[change["id"]] = OrderStatus(change["status"])


def _facts() -> Any:  # noqa: ANN401 - peewee's join isn't typed
    return Orders.select(
        Orders.id,
        Orders.store,
        Orders.source_status,
        Orders.implied_status,
        Orders.source,
        Orders.ship_to,
        *(getattr(Orders, name) for name in _DERIVED),
        DeskFacts.held,
        DeskFacts.ship_to.alias("corrected"),
    ).join(DeskFacts, JOIN.LEFT_OUTER, on=(DeskFacts.order == Orders.id))


def _inputs(db: Database, rows: Sequence[Mapping[str, Any]], rules: Mapping[int, StoreRules]) -> dict[int, Inputs]:
    ids = [row["id"] for row in rows]
    shipped = _shipped(db, ids)
    reasons = _notice_reasons(db, ids)
    return {
        row["id"]: Inputs(
            source_status=row["source_status"],
            implied_status=OrderStatus(row["implied_status"]) if row["implied_status"] else None,
            source=row["source"],
            ship_to=address_from_json(row["corrected"] or row["ship_to"]),
            rules=rules[row["store"]],
            held=bool(row["held"]),
            shipped_any=row["id"] in shipped,
            shipped_all=shipped.get(row["id"], False),
            notice_reasons=reasons.get(row["id"], ()),
        )
        for row in rows
    }


def _shipped(db: Database, ids: Sequence[int]) -> dict[int, bool]:
    """Orders with a shipment, and whether everything is shipped."""
    orders = db.column(Shipments.select(Shipments.order).where(Shipments.order.in_(ids)).distinct())
    if not orders:
        return {}
    found = quantities(db, orders)
    return {order: not found[order].left for order in orders}


def _notice_reasons(db: Database, ids: Sequence[int]) -> dict[int, tuple[Attention, ...]]:
    rows = (
        Notices.select(Notices.order, Notices.state, Notices.last_error)
        .where(Notices.order.in_(ids), Notices.state.in_([state.value for state in NEEDS_PERSON]))
        .order_by(Notices.id)
    )
    reasons: dict[int, tuple[Attention, ...]] = {}
    for order, state, error in db.tuples(rows):
        detail = "" if error is None else str(message_from_json(error))
        reason = Attention(_NOTICE_REASONS[NoticeState(state)], detail)
        reasons[order] = (*reasons.get(order, ()), reason)
    return reasons
