"""Commands on orders: orders, order, address."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.form_values import pairs
from ordersync_gui.cli.found_orders import find_order, others_in_parcel
from ordersync_gui.cli.order_text import desk_words, order_text
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.cli.table import table
from ordersync_gui.domain.address import ADDRESS_FIELDS
from ordersync_gui.domain.desk import OrderFilter, OrderRow
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.money import to_text
from ordersync_gui.domain.order_query_text import ParsedQuery, parse_query
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.drift import keep_address
from ordersync_gui.sync.order_json import json_list, order_json, order_with_history_json, spec_of
from ordersync_gui.sync.ship import correct_ship_to

_BATCH = 500


def wanted_orders(session: CommandSession, arguments: argparse.Namespace) -> OrderFilter:
    """The orders that --store, --status, --search and --left-out ask for, newest first.

    Raises UsageError for a mistake in --search.
    """
    query = understood(arguments.search)
    return OrderFilter(
        store_id=None if arguments.store is None else session.store(arguments.store).id,
        status=None if arguments.status is None else OrderStatus(arguments.status),
        left_out=arguments.left_out,
        text=query.words,
        terms=query.terms,
    )


def understood(text: str) -> ParsedQuery:
    """What --search or a view asks for. Raises UsageError: nobody may look at what comes out of a mistake."""
    query = parse_query(text)
    if query.problems:
        first, *others = (str(problem.message) for problem in query.problems)
        raise UsageError(
            say("{mistake}.", mistake=first),
            field="search",
            meaning=say("Nothing was searched for."),
            remedy=say("Also: {mistakes}.", mistakes="; ".join(others)) if others else None,
        )
    return query


async def orders(session: CommandSession, arguments: argparse.Namespace) -> int:
    """List orders, newest first."""
    wanted = replace(wanted_orders(session, arguments), limit=arguments.limit)
    ids = list(queries.order_ids(session.desk.db, wanted))
    if session.as_json:
        sys.stdout.writelines(json_list(_shapes(session, ids)))
    else:
        rows = [row for start in range(0, len(ids), _BATCH) for row in _rows(session, ids[start : start + _BATCH])]
        headings = ("Number", "Store", "Status", "Ordered", "Buyer", "Country", "Total", "Needs attention", "Desk")
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
    return (
        row.number,
        row.store,
        row.status,
        ordered,
        row.buyer,
        row.country,
        total,
        ", ".join(row.attention),
        desk_words(row),
    )


async def order(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Show everything known about one order."""
    details = find_order(session, arguments.number, arguments.store)
    kept = [entry.evidence for entry in details.timeline if entry.evidence is not None]
    exchanges = {number: queries.exchange(session.desk.db, number) for number in kept}
    spec = spec_of(details.channel)
    together = {
        parcel.id: others_in_parcel(session, details, parcel) for parcel in details.shipments if parcel.combined
    }
    text = order_text(details, spec, together=together)
    session.show(order_with_history_json(details, spec, exchanges, together=together), text)
    return DONE


async def address(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Correct, revert or show an order's delivery address, or keep it although the shop changed its own."""
    details = find_order(session, arguments.number, arguments.store)
    fields = pairs(arguments.fields)
    unknown = sorted(set(fields) - set(ADDRESS_FIELDS))
    if unknown:
        raise UsageError(
            say("An address has no {names}.", names=", ".join(unknown)),
            remedy=say("Possible: {names}.", names=", ".join(ADDRESS_FIELDS)),
        )
    if arguments.revert + arguments.keep + bool(fields) > 1:
        raise UsageError(say("Use either --set, --revert or --keep."))
    if arguments.keep:
        await keep_address(session.desk, order_id=details.id, keep_ours=True)
    elif arguments.revert:
        await correct_ship_to(session.desk, order_id=details.id, address=None)
    elif fields:
        await correct_ship_to(session.desk, order_id=details.id, address=replace(details.ship_to, **fields))
    after = queries.order_details(session.desk.db, details.id)
    spec = spec_of(after.channel)
    session.show(order_json(after, spec), order_text(after, spec))
    return DONE
