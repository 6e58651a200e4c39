"""Commands on recorded parcels and their numbers: void, correct, tracking."""

from __future__ import annotations

import argparse

from ordersync_gui.cli.exit_codes import DONE, NEEDS_ATTENTION, exit_code
from ordersync_gui.cli.form_values import pairs
from ordersync_gui.cli.found_orders import find_order, find_parcels, others_in_parcel
from ordersync_gui.cli.json_shapes import error_json
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.domain.desk import OrderDetails, ShipmentView
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.tracking import check_tracking, tracking_doubts
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.correct import correct as correct_parcel
from ordersync_gui.sync.order_json import spec_of
from ordersync_gui.sync.parcel_json import notice_json, shipment_json
from ordersync_gui.sync.void import void as void_parcels

_CORRECTABLE = ("tracking", "carrier", "service")


async def void(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Take a parcel back; what the shop was told of it has to be changed there by hand."""
    details = find_order(session, arguments.number, arguments.store)
    parcels = find_parcels(details, arguments.tracking)
    report = await void_parcels(
        session.desk, shipment_ids=[parcel.id for parcel in parcels], reason=arguments.reason
    )
    if report.errors and not report.voided:
        raise report.errors[0]
    after = queries.order_details(session.desk.db, details.id)
    touched = {parcel.id for parcel in parcels}
    shape = {
        "order_number": after.order.number,
        "store": after.store,
        "status": after.status,
        "voided": [shipment_json(one, after) for one in after.shipments if one.id in touched and one.voided],
        "told": list(report.told),
        "errors": [error_json(error) for error in report.errors],
    }
    for error in report.errors:
        remark(str(error))
    for parcel in parcels:
        _remark_others(session, details, parcel)
    look = [str(each.message) for each in after.attention] if report.told else []
    names = ", ".join(
        f"{one.carrier} {one.tracking_number}" for one in after.shipments if one.id in touched and one.voided
    )
    session.show(shape, "\n".join([f"Order {after.order.number}: taken back: {names}.", *look]))
    codes = [exit_code(error) for error in report.errors]
    return max([*codes, NEEDS_ATTENTION if report.told else DONE])


async def correct(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Change carrier, service or number of a parcel, and tell the shop where it takes that."""
    details = find_order(session, arguments.number, arguments.store)
    values = _values(arguments.fields)
    found = find_parcels(details, arguments.tracking)
    if len(found) > 1:
        raise UsageError(
            say("Order {number} has several parcels with this number.", number=details.order.number),
            remedy=say("Take one of them back first, or correct it in the window."),
        )
    parcel = found[0]
    done = await correct_parcel(
        session.desk,
        shipment_id=parcel.id,
        carrier=values.get("carrier", parcel.carrier),
        service=values.get("service", parcel.service),
        tracking_number=values.get("tracking", parcel.tracking_number),
        reason=arguments.reason,
    )
    if done.changes:
        _remark_others(session, details, parcel)
    after, now = queries.shipment(session.desk.db, parcel.id)
    notice = next((one for one in after.notices if one.id == done.notice_id), None)
    shape = {
        "order_number": after.order.number,
        "store": after.store,
        "shipment": shipment_json(now, after),
        "changed": bool(done.changes),
        "told_before": done.told_before,
        "notice": None if notice is None else notice_json(notice, spec_of(after.channel)),
    }
    text = f"Order {after.order.number}: the parcel is {now.carrier} {now.service} {now.tracking_number} now."
    queued = " The shop is told with: ordersync notify" if notice is not None else ""
    by_hand = (
        " The shop still has what it was told before: change that there by hand." if now.shop_outdated else ""
    )
    session.show(shape, " ".join(text.split()) + queued + by_hand)
    return NEEDS_ATTENTION if now.shop_outdated else DONE


def _remark_others(session: CommandSession, details: OrderDetails, parcel: ShipmentView) -> None:
    """Say of a parcel for several orders that it stays as it was for the others."""
    others = others_in_parcel(session, details, parcel)
    if others:
        remark(f"The parcel was recorded for these orders too, and stays as it is there: {', '.join(others)}.")


def _values(texts: list[str]) -> dict[str, str]:
    values = pairs(texts)
    unknown = sorted(set(values) - set(_CORRECTABLE))
    if unknown or not values:
        raise UsageError(
            say("A parcel can't be corrected in: {names}.", names=", ".join(unknown))
            if unknown
            else say("Say what is to be corrected."),
            remedy=say("Possible with --set: {names}.", names=", ".join(_CORRECTABLE)),
        )
    return values


async def tracking(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Tell what a tracking number is, and where it is in use here."""
    check = check_tracking(arguments.tracking)
    if not check.number:
        raise UsageError(say("The tracking number is missing."), field="tracking")
    doubts = [str(doubt) for doubt in tracking_doubts(check, carrier=arguments.carrier)]
    used = queries.parcels_with_tracking(session.desk.db, check.number)
    shape = {
        "number": check.number,
        "known": check.known,
        "carriers": list(check.carriers),
        "wrong_digit": list(check.wrong_digit),
        "removed": check.removed,
        "doubts": doubts,
        "used_for": [{"order_number": number, "store": store} for number, store in used],
    }
    lines = [
        f"{check.number}: {_whose(check.carriers, check.wrong_digit)}",
        f"Taken off: {check.removed}" if check.removed else "",
        *doubts,
        *(f"In use for order {number} ({store})." for number, store in used),
    ]
    session.show(shape, "\n".join(line for line in lines if line))
    return DONE


def _whose(carriers: tuple[str, ...], wrong_digit: tuple[str, ...]) -> str:
    if carriers:
        return f"can be a number of {', '.join(carriers)}."
    if wrong_digit:
        return f"would be a number of {', '.join(wrong_digit)}, but its check digit is wrong."
    return "no format that is known; that says nothing against it."
