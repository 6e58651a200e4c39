"""The command on kept exchanges with shops: listed, searched, shown, and how long they are kept."""

from __future__ import annotations

import argparse
from dataclasses import replace

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.found_orders import find_order
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.cli.table import table
from ordersync_gui.domain.desk import EvidenceView
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.exchange_text import as_curl, as_text
from ordersync_gui.domain.letters import visible_lines
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.evidence import prune, save_settings
from ordersync_gui.sync.parcel_json import evidence_json

_MB = 1024 * 1024


async def evidence(session: CommandSession, arguments: argparse.Namespace) -> int:
    """List kept exchanges, show one of them, or set how long they are kept."""
    if arguments.keep_days is not None or arguments.keep_mb is not None:
        return await _keep(session, arguments)
    if arguments.show is not None:
        view = _one(session, arguments.show)
        session.show(evidence_json(view), visible_lines(as_text(view.exchange).rstrip("\n")))
        return DONE
    if arguments.curl is not None:
        command = as_curl(_one(session, arguments.curl).exchange)
        session.show({"id": arguments.curl, "curl": command}, command)
        return DONE
    return _list(session, arguments)


def _one(session: CommandSession, number: int) -> EvidenceView:
    """The exchange with this number. Raises NotFound."""
    for view in queries.evidence(session.desk.db, before=number + 1, limit=1):
        if view.id == number:
            return view
    raise NotFound(
        say("No exchange {number} is kept.", number=number),
        remedy=say("List those that are with: ordersync evidence"),
    )


def _list(session: CommandSession, arguments: argparse.Namespace) -> int:
    order_id = None
    if arguments.number is not None:
        order_id = find_order(session, arguments.number, arguments.store).id
    found = queries.evidence(
        session.desk.db,
        order_id=order_id,
        text=arguments.search,
        store_id=None if arguments.store is None else session.store(arguments.store).id,
        limit=arguments.limit,
    )
    if len(found) == arguments.limit:
        remark(f"Only the newest {arguments.limit} are listed; more with --limit N.")
    headings = ("Id", "When", "Order", "Store", "Tracking number", "Why", "Attempt", "Request", "Answer")
    rows = [_cells(view) for view in found]
    narrowed = any((order_id, arguments.search.strip(), arguments.store))
    empty = "No kept exchange is like that." if narrowed else "No exchange with a shop is kept."
    session.show([evidence_json(view) for view in found], table(headings, rows, empty=empty))
    return DONE


def _cells(view: EvidenceView) -> tuple[str, ...]:
    exchange = view.exchange
    answer = exchange.failure if exchange.status is None else f"HTTP {exchange.status}"
    return (
        *(str(view.id), f"{view.at.astimezone():%Y-%m-%d %H:%M:%S}", view.order_number, view.store),
        *(view.tracking_number, view.purpose, str(view.attempt or "-")),
        *(f"{exchange.method} {exchange.url}", answer),
    )


async def _keep(session: CommandSession, arguments: argparse.Namespace) -> int:
    settings = queries.desk_settings(session.desk.db)
    if arguments.keep_days is not None:
        settings = replace(settings, evidence_days=arguments.keep_days)
    if arguments.keep_mb is not None:
        settings = replace(settings, evidence_mb=arguments.keep_mb)
    await save_settings(session.desk, settings)
    removed = await prune(session.desk)
    count, size = queries.evidence_size(session.desk.db)
    shape = {
        "keep_days": settings.evidence_days,
        "keep_mb": settings.evidence_mb,
        "removed": removed,
        "exchanges": count,
        "bytes": size,
    }
    session.show(
        shape,
        f"Exchanges are kept for {settings.evidence_days} days, at most {settings.evidence_mb} MB.\n"
        f"{removed} were removed; {count} are kept, {size / _MB:.1f} MB.",
    )
    return DONE
