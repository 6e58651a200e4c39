"""Commands on what needs a person: attention, seen, drift."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.found_orders import find_order
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.cli.table import table
from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync import drift as differences
from ordersync_gui.sync.begin_work import accept_stop
from ordersync_gui.sync.drift import DriftRow
from ordersync_gui.sync.json_values import time_text
from ordersync_gui.sync.order_json import order_json, spec_of

_BATCH = 500


async def attention(session: CommandSession, arguments: argparse.Namespace) -> int:
    """List the orders that need a person, with every reason."""
    store_id = None if arguments.store is None else session.store(arguments.store).id
    counts = queries.status_counts(session.desk.db, store_id)
    orders = list(_needing(session, store_id))
    shape = {
        "count": counts.needs_attention,
        "by_reason": {kind.value: count for kind, count in counts.by_attention.items()},
        "orders": [_order_json(details) for details in orders],
    }
    rows = [
        (details.order.number, details.store, details.status, str(each.message))
        for details in orders
        for each in details.attention
    ]
    text = table(("Number", "Store", "Status", "Why"), rows, empty="Nothing needs attention.")
    reasons = ", ".join(f"{count} {kind.value.replace('_', ' ')}" for kind, count in counts.by_attention.items())
    session.show(shape, f"{text}\n\n{counts.needs_attention} orders: {reasons}" if rows else text)
    return DONE


def _needing(session: CommandSession, store_id: int | None) -> Iterator[OrderDetails]:
    ids = list(queries.order_ids(session.desk.db, OrderFilter(store_id=store_id, needs_attention=True)))
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        found = queries.orders_without_history(session.desk.db, batch)
        yield from (found[order_id] for order_id in batch if order_id in found)


def _order_json(details: OrderDetails) -> dict[str, Any]:
    return {
        "number": details.order.number,
        "store": details.store,
        "status": details.status,
        "source_status": details.order.source_status,
        "reasons": [{"kind": each.kind, "message": str(each.message)} for each in details.attention],
    }


async def seen(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Keep that a person saw what the shop changed after work on the order began; then it can be shipped again."""
    details = find_order(session, arguments.number, arguments.store)
    await accept_stop(session.desk, order_id=details.id, reason=arguments.reason, seen=details.stop)
    after = queries.order_details(session.desk.db, details.id)
    session.show(
        order_json(after, spec_of(after.channel)),
        f"Order {after.order.number}: it is kept that you have seen what the shop changed.",
    )
    return DONE


async def drift(session: CommandSession, arguments: argparse.Namespace) -> int:
    """List where the desk and a shop say different things, or work off one of them."""
    named = (arguments.accept, arguments.done, arguments.tell_again)
    number = next((each for each in named if each is not None), None)
    if number is None:
        return await _list(session, arguments)
    if not arguments.reason.strip() and arguments.done is None:
        raise UsageError(say("Say why with --reason: it is kept with the order."), field="reason")
    details = find_order(session, number, arguments.store)
    if arguments.accept is not None:
        await differences.accept(session.desk, order_id=details.id, reason=arguments.reason)
        text = "the difference is called all right."
    elif arguments.done is not None:
        await differences.done_at_shop(session.desk, order_id=details.id, reason=arguments.reason)
        text = "it is kept that the shop was changed by hand."
    else:
        await differences.tell_again(session.desk, order_id=details.id, reason=arguments.reason)
        text = "the shop is told again with: ordersync notify"
    after = queries.order_details(session.desk.db, details.id)
    session.show(order_json(after, spec_of(after.channel)), f"Order {after.order.number}: {text}")
    return DONE


async def _list(session: CommandSession, arguments: argparse.Namespace) -> int:
    store_id = None if arguments.store is None else session.store(arguments.store).id
    found = await differences.drifted(session.desk, store_id=store_id)
    rows = [(row.order_number, row.store, row.status, row.word, str(row.message)) for row in found]
    headings = ("Number", "Store", "Here", "At the shop", "What is different")
    text = table(headings, rows, empty="The desk and the shops say the same of all orders.")
    session.show([_row_json(row) for row in found], text)
    return DONE


def _row_json(row: DriftRow) -> dict[str, Any]:
    return {
        "number": row.order_number,
        "store": row.store,
        "kind": row.kind,
        "message": str(row.message),
        "status": row.status,
        "source_status": row.word,
        "modified_at": time_text(row.modified_at),
    }
