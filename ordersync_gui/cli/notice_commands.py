"""Commands on shipment notices: notices, notify, look, resolve."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Iterable

from ordersync_gui.cli.exit_codes import DONE, NEEDS_ATTENTION, SHOP_TROUBLE, exit_code
from ordersync_gui.cli.found_orders import find_order
from ordersync_gui.cli.json_shapes import look_json, notify_json
from ordersync_gui.cli.preview_text import preview_json, preview_text
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.cli.table import table
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import NoticeView, Store
from ordersync_gui.domain.notice import NEEDS_PERSON, NoticeState, Verdict
from ordersync_gui.storage import queries
from ordersync_gui.sync.dry_run import preview_queued
from ordersync_gui.sync.notify import NotifyReport, recover_notices, send_due
from ordersync_gui.sync.parcel_json import notice_json, notice_note
from ordersync_gui.sync.read_back import LookReport, look_at
from ordersync_gui.sync.settle import settle_by_hand


async def notices(session: CommandSession, arguments: argparse.Namespace) -> int:
    """List notices; those that a crashed sender left behind are told as unconfirmed. Or show what one says."""
    await recover_notices(session.desk)
    if arguments.preview is not None:
        return await _preview(session, arguments.preview)
    store_id = None if arguments.store is None else session.store(arguments.store).id
    state = None if arguments.state is None else NoticeState(arguments.state)
    found = queries.notices(session.desk.db, store_id=store_id, state=state)
    specs = session.specs()
    rows = [_cells(one, specs[one.store]) for one in found]
    headings = ("Id", "Order", "Store", "State", "Attempts", "Carrier", "Tracking number", "To know")
    shapes = [notice_json(one, specs[one.store]) for one in found]
    session.show(shapes, table(headings, rows, empty="No notices."))
    return DONE


async def _preview(session: CommandSession, notice_id: int) -> int:
    preview = await preview_queued(session.desk, notice_id=notice_id)
    session.show(preview_json(preview), preview_text(preview))
    return DONE


def _cells(notice: NoticeView, spec: ChannelSpec) -> tuple[str, ...]:
    return (
        *(str(notice.id), notice.order_number, notice.store, notice.state, str(notice.attempts)),
        *(notice.carrier, notice.tracking_number, notice.last_error or notice_note(notice, spec) or _next(notice)),
    )


def _next(notice: NoticeView) -> str:
    """What happens with it next, and when."""
    if notice.state is NoticeState.QUEUED:
        return f"May be sent from {notice.not_before.astimezone():%Y-%m-%d %H:%M} on."
    if notice.next_look_at is not None:
        return f"Its order is looked at in the shop from {notice.next_look_at.astimezone():%Y-%m-%d %H:%M} on."
    return ""


async def notify(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Send what is due, each once."""
    asked = session.stores(arguments.store)
    store_id = None if arguments.store is None else asked[0].id
    try:
        report = await send_due(session.desk, store_id=store_id, at_once=True)
    except asyncio.CancelledError:
        remark("Waiting for the shop's answer to a notice that is being sent. Press Ctrl-C again to end at once.")
        raise
    needs_person = sum(
        len(queries.notices(session.desk.db, store_id=store_id, state=state)) for state in NEEDS_PERSON
    )
    for error in report.errors:
        remark(str(error))
    _remark_disconnected(session, asked)
    text = (
        f"{report.sent} sent, {report.refused} refused, {report.unconfirmed} unconfirmed, "
        f"{report.waiting} still queued; {needs_person} need a person." + _looked(report)
    )
    session.show(notify_json(report, needs_person=needs_person), text)
    return _code(report, needs_person)


def _looked(report: NotifyReport) -> str:
    if not report.confirmed and not report.requeued:
        return ""
    return f" Seen in the shops: {report.confirmed} arrived, {report.requeued} to be sent again."


async def look(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Look in the shops at the orders of all notices that are sent or unconfirmed, or at one order."""
    await recover_notices(session.desk)
    store_id = None if arguments.store is None else session.store(arguments.store).id
    order_id = None if arguments.order is None else find_order(session, arguments.order, arguments.store).id
    report = await look_at(session.desk, store_id=store_id, order_id=order_id, all_open=True)
    for error in report.errors:
        remark(str(error))
    text = (
        f"{report.confirmed} confirmed, {report.requeued} to be sent again, {report.unclear} unclear, "
        f"{report.unable} couldn't be looked at." + _unclear(report, name_all=order_id is not None)
    )
    session.show(look_json(report), text)
    codes = [exit_code(error) for error in report.errors]
    return max([*codes, NEEDS_ATTENTION if report.requeued or report.unable else DONE])


def _unclear(report: LookReport, *, name_all: bool) -> str:
    """What the shops showed where that doesn't settle a notice; name_all: order by order."""
    if not name_all:
        text = f" Still open at the shop: {len(report.still_open)}." if report.still_open else ""
        return text + (f" Not listed by the shop: {len(report.unlisted)}." if report.unlisted else "")
    found = [f'Order {number}: the shop shows it as "{word}".' for number, word in report.still_open]
    found += [
        f"Order {number}: the shop doesn't list it at the time of its last known change. That tells nothing."
        for number in report.unlisted
    ]
    return "".join(f"\n{line}" for line in dict.fromkeys(found))


def _remark_disconnected(session: CommandSession, stores: Iterable[Store]) -> None:
    for store in stores:
        waiting = 0 if store.connected else queries.unsettled_notices(session.desk.db, store.id)
        if waiting:
            remark(f'"{store.name}" is disconnected: {waiting} notices wait until it is connected again.')


async def resolve(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Settle a notice that waits for a person."""
    await recover_notices(session.desk)
    changes = await settle_by_hand(
        session.desk, notice_id=arguments.notice, verdict=arguments.verdict, reason=arguments.reason
    )
    (order_id,) = changes.orders
    of_order = queries.order_details(session.desk.db, order_id).notices
    (notice,) = (one for one in of_order if one.id == arguments.notice)
    text = f"Order {notice.order_number}: the notice {notice.id} is {notice.state} now."
    after = " Send it with: ordersync notify" if arguments.verdict is Verdict.AGAIN else ""
    session.show(notice_json(notice, session.specs()[notice.store]), text + after)
    return DONE


def _code(report: NotifyReport, needs_person: int) -> int:
    codes = [exit_code(error) for error in report.errors]
    if report.shop_in_trouble or SHOP_TROUBLE in codes:
        return SHOP_TROUBLE
    return NEEDS_ATTENTION if report.waiting or needs_person or codes else DONE
