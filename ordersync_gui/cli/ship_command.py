"""The command that records a parcel of one order, or one parcel for several."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.found_orders import chosen_lines, cost_in, find_order
from ordersync_gui.cli.preview_text import preview_json, preview_text
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.cli.ship_carrier import chosen_carrier
from ordersync_gui.cli.ship_looks import look_at_all
from ordersync_gui.domain.desk import NoticeView, OrderDetails
from ordersync_gui.domain.errors import ClaimedElsewhere, UsageError
from ordersync_gui.domain.maps import CarrierService
from ordersync_gui.domain.ship_check import ShipCheck
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.tracking import check_tracking, tracking_doubts
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.storage.shipments import Recorded
from ordersync_gui.sync.carrier_by_map import FoundCarrier
from ordersync_gui.sync.combine import ship_combined
from ordersync_gui.sync.dry_run import NoticePreview, preview_notice
from ordersync_gui.sync.order_json import spec_of
from ordersync_gui.sync.parcel_json import notice_json
from ordersync_gui.sync.ship import ship as record_shipment


async def ship(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Record a parcel; its notice is queued in the same step and sent by `notify`."""
    orders = [find_order(session, number, arguments.store) for number in arguments.numbers]
    _check(orders, arguments)
    carrier = chosen_carrier(orders, arguments)
    drafts = [(details.id, _draft(details, carrier.way, arguments)) for details in orders]
    if arguments.dry_run:
        return await _show_only(session, drafts[0], arguments)
    _remark_doubts(session, orders, carrier.way, arguments)
    checks = await look_at_all(session, orders, arguments)
    try:
        recorded = await _recorded(session, drafts, arguments, checks)
    except ClaimedElsewhere as error:
        remedy = say("Ask them; to ship it all the same, add --take-over.")
        raise ClaimedElsewhere(error.what, meaning=error.meaning, remedy=remedy) from error
    shapes, texts = [], []
    for before, one in zip(orders, recorded, strict=True):
        after = queries.order_details(session.desk.db, before.id)
        notice = next((notice for notice in after.notices if notice.id == one.notice_id), None)
        shapes.append(_shape(after, one, notice, carrier))
        texts.append(_text(after, one, notice, session.desk.clock()))
    for shape, check in zip(shapes, checks, strict=False):
        shape["look"] = check.verdict
    session.show(shapes if arguments.combine else shapes[0], "\n".join(texts))
    return DONE


def _check(orders: Sequence[OrderDetails], arguments: argparse.Namespace) -> None:
    if len(orders) > 1 and not arguments.combine:
        raise UsageError(
            say("Several orders are named."), remedy=say("To put them into one parcel, add --combine.")
        )
    if arguments.combine and (arguments.items or arguments.dry_run):
        raise UsageError(say("With --combine, neither --item nor --dry-run can be used."))
    if arguments.combine and arguments.anyway:
        raise UsageError(say("With --combine, --anyway can't be used."), remedy=say("Ship that order on its own."))


def _draft(details: OrderDetails, way: CarrierService, arguments: argparse.Namespace) -> ShipmentDraft:
    return ShipmentDraft(
        carrier=way.carrier,
        service=way.service,
        tracking_number=arguments.tracking,
        ship_date=arguments.date or _today(),
        lines=chosen_lines(details, arguments.items),
        note_to_buyer=arguments.note,
        cost=cost_in(details.order.currency, arguments.cost),
    )


async def _show_only(
    session: CommandSession, draft: tuple[int, ShipmentDraft], arguments: argparse.Namespace
) -> int:
    preview = await preview_notice(session.desk, order_id=draft[0], draft=draft[1])
    if arguments.notify is False:
        preview = NoticePreview(remarks=(say("With --no-notify, the shop isn't sent anything of this parcel."),))
    session.show(preview_json(preview), preview_text(preview))
    return DONE


def _remark_doubts(
    session: CommandSession, orders: Sequence[OrderDetails], way: CarrierService, arguments: argparse.Namespace
) -> None:
    """Say what looks odd about the number; it is recorded all the same."""
    for doubt in tracking_doubts(check_tracking(arguments.tracking), carrier=way.carrier):
        remark(str(doubt))
    ours = {(details.order.number, details.store) for details in orders}
    for number, store in queries.parcels_with_tracking(session.desk.db, arguments.tracking):
        if (number, store) not in ours:
            remark(f"This tracking number is used for order {number} ({store}) already.")


async def _recorded(
    session: CommandSession,
    drafts: Sequence[tuple[int, ShipmentDraft]],
    arguments: argparse.Namespace,
    checks: Sequence[ShipCheck],
) -> tuple[Recorded, ...]:
    if arguments.combine:
        return await ship_combined(
            session.desk,
            drafts=drafts,
            notify=arguments.notify,
            at_once=arguments.now,
            despite_addresses=arguments.despite_addresses,
            take_over=arguments.take_over,
        )
    ((order_id, draft),) = drafts
    despite = next((check.despite(arguments.anyway) for check in checks if check.refuses), None)
    recorded = await record_shipment(
        session.desk,
        order_id=order_id,
        draft=draft,
        notify=arguments.notify,
        at_once=arguments.now,
        despite=despite,
        take_over=arguments.take_over,
    )
    return (recorded,)


def _shape(
    after: OrderDetails, recorded: Recorded, notice: NoticeView | None, carrier: FoundCarrier
) -> dict[str, Any]:
    return {
        "order_number": after.order.number,
        "store": after.store,
        "status": after.status,
        "carrier": carrier.way.carrier,
        "service": carrier.way.service,
        "carrier_by_map": carrier.by_map,
        "shipment": recorded.shipment_id,
        "created": recorded.created,
        "notice": None if notice is None else notice_json(notice, spec_of(after.channel)),
    }


def _text(details: OrderDetails, recorded: Recorded, notice: NoticeView | None, now: datetime) -> str:
    if recorded.created:
        done = f"The parcel is recorded.{_after(notice, now)}"
    elif recorded.changes.notices:
        done = f"This parcel was recorded before; now the shop is told of it.{_after(notice, now)}"
    else:
        done = "This parcel was recorded before; nothing was added."
    return f"Order {details.order.number}: {done}"


def _after(notice: NoticeView | None, now: datetime) -> str:
    if notice is None:
        return " The shop isn't told of it now."
    if notice.not_before > now:
        local = f"{notice.not_before.astimezone():%Y-%m-%d %H:%M}"
        return f" Its notice waits until {local}; from then on, send it with: ordersync notify"
    return " Its notice waits; send it with: ordersync notify"


def _today() -> date:
    return datetime.now().astimezone().date()
