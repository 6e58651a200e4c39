"""Commands on orders: orders, order, ship, address."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from ordersync_gui.cli.argument_values import quantity
from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.form_values import pairs
from ordersync_gui.cli.order_text import order_text
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.cli.table import table
from ordersync_gui.domain.address import ADDRESS_FIELDS
from ordersync_gui.domain.desk import LineView, OrderDetails, OrderFilter, OrderRow
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.money import to_text
from ordersync_gui.domain.order import LineKind
from ordersync_gui.domain.shipment import ShipmentDraft, ShipmentLine
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.order_json import json_list, notice_json, order_json, order_with_history_json, spec_of
from ordersync_gui.sync.ship import correct_ship_to
from ordersync_gui.sync.ship import ship as record_shipment

_BATCH = 500


def wanted_orders(session: CommandSession, arguments: argparse.Namespace) -> OrderFilter:
    """The orders that --store, --status, --search and --left-out ask for, newest first."""
    return OrderFilter(
        store_id=None if arguments.store is None else session.store(arguments.store).id,
        status=None if arguments.status is None else OrderStatus(arguments.status),
        left_out=arguments.left_out,
        text=arguments.search,
    )


async def orders(session: CommandSession, arguments: argparse.Namespace) -> int:
    """List orders, newest first."""
    wanted = replace(wanted_orders(session, arguments), limit=arguments.limit)
    ids = list(queries.order_ids(session.desk.db, wanted))
    if session.as_json:
        sys.stdout.writelines(json_list(_shapes(session, ids)))
    else:
        rows = [row for start in range(0, len(ids), _BATCH) for row in _rows(session, ids[start : start + _BATCH])]
        headings = ("Number", "Store", "Status", "Ordered", "Buyer", "Country", "Total", "Needs attention")
        session.show(None, table(headings, rows, empty="No orders."))
    return DONE


def _shapes(session: CommandSession, ids: list[int]) -> Iterator[dict[str, Any]]:
    """Batch by batch, so that a million orders needn't fit into memory at once."""
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        found = queries.orders_without_history(session.desk.db, batch)
        for order_id in batch:
            if order_id in found:
                yield order_json(found[order_id], spec_of(found[order_id].channel))


def _rows(session: CommandSession, ids: list[int]) -> list[tuple[str, ...]]:
    found = queries.order_rows(session.desk.db, ids)
    return [_cells(found[order_id]) for order_id in ids if order_id in found]


def _cells(row: OrderRow) -> tuple[str, ...]:
    total = f"{to_text(row.total, row.currency)} {row.currency}"
    ordered = f"{row.ordered_at.astimezone():%Y-%m-%d %H:%M}"
    return (row.number, row.store, row.status, ordered, row.buyer, row.country, total, ", ".join(row.attention))


def find_order(session: CommandSession, number: str, store_name: str | None) -> OrderDetails:
    """The one order with this number.

    Raises NotFound, or UsageError when several have it.
    """
    store = None if store_name is None else session.store(store_name)
    found = queries.find_orders(session.desk.db, number=number, store_id=None if store is None else store.id)
    if not found:
        raise NotFound(
            say("There is no order {number} here.", number=number),
            remedy=say("Import first, or check the number."),
        )
    if len({name for _id, name, _remote in found}) > 1:
        names = ", ".join(sorted({name for _id, name, _remote in found}))
        raise UsageError(
            say("Several stores have an order {number}: {names}.", number=number, names=names),
            remedy=say("Say which with --store NAME."),
        )
    if len(found) > 1:
        ids = ", ".join(remote for _id, _name, remote in found)
        raise UsageError(
            say("The store has several orders with the number {number}.", number=number),
            remedy=say("Use the shop's own id instead: {ids}.", ids=ids),
        )
    return queries.order_details(session.desk.db, found[0][0])


async def order(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Show everything known about one order."""
    details = find_order(session, arguments.number, arguments.store)
    kept = [entry.evidence for entry in details.timeline if entry.evidence is not None]
    exchanges = {number: queries.exchange(session.desk.db, number) for number in kept}
    spec = spec_of(details.channel)
    session.show(order_with_history_json(details, spec, exchanges), order_text(details, spec))
    return DONE


async def ship(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Record a parcel; its notice is queued in the same step and sent by `notify`."""
    details = find_order(session, arguments.number, arguments.store)
    draft = ShipmentDraft(
        carrier=arguments.carrier,
        service=arguments.service,
        tracking_number=arguments.tracking,
        ship_date=arguments.date or _today(),
        lines=_lines(details, arguments.items) if arguments.items else None,
    )
    recorded = await record_shipment(
        session.desk, order_id=details.id, draft=draft, notify=not arguments.no_notify
    )
    after = queries.order_details(session.desk.db, details.id)
    notice = next((one for one in after.notices if one.id == recorded.notice_id), None)
    shape = {
        "order_number": details.order.number,
        "store": details.store,
        "status": after.status,
        "shipment": recorded.shipment_id,
        "created": recorded.created,
        "notice": None if notice is None else notice_json(notice, spec_of(details.channel)),
    }
    session.show(shape, _ship_text(details, created=recorded.created, queued=notice is not None))
    return DONE


def _ship_text(details: OrderDetails, *, created: bool, queued: bool) -> str:
    done = "The parcel is recorded." if created else "This parcel was recorded before; nothing was added."
    after = " Its notice waits; send it with: ordersync notify" if queued and created else ""
    return f"Order {details.order.number}: {done}{after}"


def _today() -> date:
    return datetime.now().astimezone().date()


def _lines(details: OrderDetails, wanted: list[str]) -> tuple[ShipmentLine, ...]:
    """LINE=QTY texts as shipment lines; LINE is the channel's line id, else the position from 1."""
    amounts: dict[int, Decimal] = {}
    for item in wanted:
        name, equals, text = item.rpartition("=")
        if not equals:
            raise UsageError(say('"{item}" should look like LINE=QTY.', item=item))
        amount = quantity(text)
        if amount is None:
            raise UsageError(say('"{text}" is not a quantity for line {name}.', text=text, name=name))
        line = _line_named(details, name)
        amounts[line.id] = amounts.get(line.id, Decimal(0)) + amount
    return tuple(ShipmentLine(line, amount) for line, amount in amounts.items())


def _line_named(details: OrderDetails, name: str) -> LineView:
    by_id = [view for view in details.lines if view.line.line_id == name and name]
    if len(by_id) == 1:
        return by_id[0]
    if not by_id and name.isascii() and name.isdigit() and 0 < int(name) <= len(details.lines):
        return details.lines[int(name) - 1]
    known = ", ".join(
        view.line.line_id or str(position)
        for position, view in enumerate(details.lines, 1)
        if view.line.kind is LineKind.ITEM
    )
    raise UsageError(
        say('The order has no line "{name}".', name=name), remedy=say("Its lines: {known}.", known=known)
    )


async def address(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Correct, revert or show an order's delivery address."""
    details = find_order(session, arguments.number, arguments.store)
    fields = pairs(arguments.fields)
    unknown = sorted(set(fields) - set(ADDRESS_FIELDS))
    if unknown:
        raise UsageError(
            say("An address has no {names}.", names=", ".join(unknown)),
            remedy=say("Possible: {names}.", names=", ".join(ADDRESS_FIELDS)),
        )
    if arguments.revert and fields:
        raise UsageError(say("Use either --set or --revert."))
    if arguments.revert:
        await correct_ship_to(session.desk, order_id=details.id, address=None)
    elif fields:
        await correct_ship_to(session.desk, order_id=details.id, address=replace(details.ship_to, **fields))
    after = queries.order_details(session.desk.db, details.id)
    spec = spec_of(after.channel)
    session.show(order_json(after, spec), order_text(after, spec))
    return DONE
