"""Reads what an order's derived facts follow from: its facts, shipments, notices, and when its shop showed it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from peewee import JOIN, BaseQuery

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import Attention
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message
from ordersync_gui.storage.columns import address_from_json, from_json, message_from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.destinations import Destination, destination_from_json, destination_of
from ordersync_gui.storage.notice_facts import NoticeFacts, notice_facts
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.privacy_tables import BuyerDeletions
from ordersync_gui.storage.quantities import Quantities, quantities
from ordersync_gui.storage.store_rules import StoreRules
from ordersync_gui.storage.tables import DeskFacts, OrderLines, Orders, Shipments, ShopLooks

DERIVED = ("mapped", "status", "attention", "country", "left_out", "ship_by", "shipped_here")


@dataclass(frozen=True, slots=True)
class Inputs:
    """Everything that an order's derived facts follow from; times are milliseconds as stored.

    ship_to: the one that counts; corrected: it isn't the channel's; channel_ship_to: the channel's own;
    ship_to_before: what that was when it was corrected, None where nobody knows. first_mapped: what the order was
    when it first came, None where nobody knows; first_word: what the channel called that. shipped_ever: a parcel
    was recorded, voided ones count.
    read_at: when the channel last showed the order; told_at: when the last attempt ended to tell it of everything.
    outdated: what the shop was told and isn't true any more. too_much: what more was shipped of than the channel
    has now, in words. accepted: the differences that a person called all right. notice_reasons: in
    the order of the notices. placed_at: when it was paid, or else ordered. destination: where the channel sends
    it now; destination_at_work: when work on it began or a person last saw a change of it, None before any work.
    stop_seen: the status at the shop that a person has seen since then. buyer_deleted: its addresses and custom
    fields were deleted. was_left_out: how the order stands in the lists so far.
    """

    source_status: str
    implied_status: OrderStatus | None
    source: str
    ship_to: Address
    rules: StoreRules
    channel_ship_to: Address
    ship_to_before: Address | None = None
    corrected: bool = False
    held: bool = False
    first_mapped: OrderStatus | None = None
    first_word: str = ""
    shipped_ever: bool = False
    shipped_any: bool = False
    shipped_all: bool = False
    read_at: int | None = None
    told_at: int | None = None
    outdated: tuple[Message, ...] = ()
    too_much: str = ""
    accepted: frozenset[str] = frozenset()
    notice_reasons: tuple[Attention, ...] = ()
    placed_at: int | None = None
    destination: Destination | None = None
    destination_at_work: Destination | None = None
    stop_seen: OrderStatus | None = None
    buyer_deleted: bool = False
    custom_fields: Mapping[str, str] = field(default_factory=dict)
    was_left_out: bool = False


@dataclass(frozen=True, slots=True)
class _Parcels:
    """The parcels of one order: ids of those that count, and what the shop believes wrongly."""

    live: frozenset[int]
    outdated: tuple[Message, ...]


def order_rows(db: Database, ids: Sequence[int]) -> list[dict[str, Any]]:
    """The orders' own columns with what the desk decided about them; at most a few hundred."""
    return db.dicts(_order_rows(ids))


@prepared
def _order_rows(ids: Sequence[int]) -> BaseQuery:
    query: BaseQuery = (
        Orders.select(
            Orders.id,
            Orders.store,
            Orders.source_status,
            Orders.implied_status,
            Orders.source,
            Orders.custom_fields,
            Orders.ship_to,
            Orders.first_mapped,
            Orders.first_word,
            Orders.ordered_at,
            Orders.paid_at,
            Orders.pickup_point,
            *(getattr(Orders, name) for name in DERIVED),
            DeskFacts.held,
            DeskFacts.ship_to.alias("corrected"),
            DeskFacts.ship_to_before,
            DeskFacts.drift_accepted,
            DeskFacts.work_ship_to,
            DeskFacts.stop_seen,
            ShopLooks.at.alias("read_at"),
            BuyerDeletions.at.alias("buyer_deleted_at"),
        )
        .join(DeskFacts, JOIN.LEFT_OUTER, on=(DeskFacts.order == Orders.id))
        .join(ShopLooks, JOIN.LEFT_OUTER, on=(ShopLooks.order == Orders.id))
        .join(BuyerDeletions, JOIN.LEFT_OUTER, on=(BuyerDeletions.order == Orders.id))
        .where(Orders.id.in_(ids))
    )
    return query


def read_inputs(
    db: Database, rows: Sequence[Mapping[str, Any]], rules: Mapping[int, StoreRules]
) -> dict[int, Inputs]:
    """The inputs of these orders, by id."""
    ids = [row["id"] for row in rows]
    parcels = _parcels(db, ids)
    amounts = quantities(db, [order for order, found in parcels.items() if found.live])
    names = _names(db, amounts)
    notices = notice_facts(db, {order: found.live for order, found in parcels.items()})
    return {
        row["id"]: _inputs(
            row,
            rules[row["store"]],
            parcels.get(row["id"]),
            amounts.get(row["id"], Quantities()),
            notices.get(row["id"], NoticeFacts()),
            names,
        )
        for row in rows
    }


def _inputs(  # noqa: PLR0917 - one value of each kind that was read
    row: Mapping[str, Any],
    rules: StoreRules,
    parcels: _Parcels | None,
    amounts: Quantities,
    notices: NoticeFacts,
    names: Mapping[int, str],
) -> Inputs:
    before, at_work = row["ship_to_before"], row["work_ship_to"]
    shipped_any = parcels is not None and bool(parcels.live)
    of_channel = address_from_json(row["ship_to"])
    return Inputs(
        source_status=row["source_status"],
        implied_status=_status(row["implied_status"]),
        source=row["source"],
        ship_to=address_from_json(row["corrected"]) if row["corrected"] else of_channel,
        rules=rules,
        channel_ship_to=of_channel,
        ship_to_before=None if before is None else address_from_json(before),
        corrected=row["corrected"] is not None,
        held=bool(row["held"]),
        first_mapped=_status(row["first_mapped"]),
        first_word=row["first_word"],
        shipped_ever=parcels is not None,
        shipped_any=shipped_any,
        shipped_all=shipped_any and not amounts.left,
        read_at=row["read_at"],
        told_at=notices.told_at,
        outdated=() if parcels is None else parcels.outdated,
        too_much=_too_much(amounts, names),
        accepted=frozenset((row["drift_accepted"] or "").splitlines()),
        notice_reasons=notices.reasons,
        placed_at=row["ordered_at"] if row["paid_at"] is None else row["paid_at"],
        destination=destination_of(row) if at_work is not None else None,
        destination_at_work=None if at_work is None else destination_from_json(at_work),
        stop_seen=_status(row["stop_seen"] or ""),
        buyer_deleted=row["buyer_deleted_at"] is not None,
        custom_fields=from_json(row["custom_fields"]) if rules.preferences.left_out_fields else {},
        was_left_out=bool(row["left_out"]),
    )


def _status(text: str) -> OrderStatus | None:
    return OrderStatus(text) if text else None


def _parcels(db: Database, ids: Sequence[int]) -> dict[int, _Parcels]:
    found: dict[int, _Parcels] = {}
    for order, parcel, voided_at, outdated in db.tuples(_parcel_rows(ids)):
        known = found.get(order, _Parcels(frozenset(), ()))
        found[order] = _Parcels(
            known.live if voided_at is not None else known.live | {parcel},
            known.outdated if outdated is None else (*known.outdated, message_from_json(outdated)),
        )
    return found


@prepared
def _parcel_rows(ids: Sequence[int]) -> BaseQuery:
    rows = Shipments.select(Shipments.order, Shipments.id, Shipments.voided_at, Shipments.shop_outdated)
    return rows.where(Shipments.order.in_(ids)).order_by(Shipments.id)


def _names(db: Database, amounts: Mapping[int, Quantities]) -> dict[int, str]:
    """What to call the lines of which too much was shipped."""
    lines = [line for found in amounts.values() for line in found.too_much]
    if not lines:
        return {}
    rows = db.tuples(
        OrderLines.select(OrderLines.id, OrderLines.name, OrderLines.sku).where(OrderLines.id.in_(lines))
    )
    return {line: name or sku for line, name, sku in rows}


def _too_much(amounts: Quantities, names: Mapping[int, str]) -> str:
    parts = (
        f"{shipped:f} × {names[line]} (now {amounts.ordered.get(line, Decimal(0)):f})"  # noqa: RUF001 - the sign is meant
        for line, shipped in sorted(amounts.too_much.items())
    )
    return ", ".join(parts)
