"""Keeps that work on orders began, and that a person saw what the shop changed since."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from ordersync_gui.domain.attention import Attention, AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import WorkKind
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.shipment import clean
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.bulk import chunks, merge_rows
from ordersync_gui.storage.columns import attention_from_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.derivation_inputs import order_rows
from ordersync_gui.storage.desk_facts import set_desk_facts
from ordersync_gui.storage.destinations import destination_of, destination_shown
from ordersync_gui.storage.stop_reasons import ENDED
from ordersync_gui.storage.timeline import Happening, write_timeline

_BEGUN = {
    WorkKind.PRINTED: say("Packing slip printed."),
    WorkKind.PICKED: say("Picking began."),
}
_OTHER_FACTS = {
    "held": False,
    "drift_accepted": "",
    "note": "",
    "assigned_to": "",
    "work_kind": "",
    "stop_seen": "",
}


def begin_work(
    db: Database,
    *,
    order_ids: Sequence[int],
    kind: WorkKind,
    operator: str,
    now: datetime,
    shown: Mapping[int, Order] | None = None,
) -> Changes:
    """Keep that work on these orders began now, and where their channels sent them then, in one transaction.

    shown: orders as they stand on the sheet or screen that the work goes by; what their channels changed since
    these were read stops them at once.

    What is cancelled or shipped at the shop already is known to whoever begins; only what changes later
    stops it. An order that is stopped stays so: that another sheet was printed doesn't tell what became of the
    first. Orders that are gone are passed over.
    """
    changed: set[int] = set()
    with db.transaction():
        for ids in chunks(order_ids):
            rows = order_rows(db, ids)
            stopped = {row["id"] for row in rows if _stop_of(row) is not None}
            seen = {row["id"]: _seen(row, (shown or {}).get(row["id"])) for row in rows}
            begun = [
                {"order_id": order, "work_kind": kind.value, "work_at": to_ms(now), **facts}
                for order, facts in seen.items()
                if order not in stopped
            ]
            again = [{"order_id": order, "work_kind": kind.value, "work_at": to_ms(now)} for order in stopped]
            for facts in (begun, again):
                merge_rows(db, "desk_fact", facts, key="order_id", otherwise=_OTHER_FACTS)
            found = [row["id"] for row in rows]
            write_timeline(db, [Happening(order, _BEGUN[kind], who=operator) for order in found], now=now)
            changed.update(found)
            derive(db, [row["id"] for row in rows if seen[row["id"]] != _seen(row)])
    return Changes(orders=frozenset(changed), membership=bool(changed))


def accept_stop(
    db: Database, *, order_id: int, reason: str, operator: str, now: datetime, seen: str | None = None
) -> Changes:
    """Keep that a person saw what the shop changed since work began; the next change stops the order again.

    reason: what they did about it, may be empty. seen: the detail of the stop as the person saw it, None where
    nobody knows. Raises NotFound; UsageError when nothing stops the order, or something else by now.
    """
    with db.transaction():
        rows = order_rows(db, [order_id])
        if not rows:
            raise NotFound(say("This order is no longer here."))
        stop = _stop_of(rows[0])
        if stop is None:
            raise UsageError(
                say("Nothing stops this order: the shop changed nothing since work on it began."),
                remedy=say("Look at the order again."),
            )
        if seen is not None and seen != stop.detail:
            raise UsageError(
                say("The shop changed this order once more: {detail}", detail=stop.said or stop.detail),
                remedy=say("See to that, too, then say so."),
            )
        set_desk_facts(db, order_id, **_seen(rows[0]))
        write_timeline(db, [Happening(order_id, _seen_message(stop, reason), who=operator)], now=now)
        return Changes(orders=frozenset({order_id})) | derive(db, [order_id]).changes


def _stop_of(row: Mapping[str, Any]) -> Attention | None:
    reasons = attention_from_json(row["attention"])
    return next((reason for reason in reasons if reason.kind is AttentionKind.STOP_SHIP), None)


def _seen(row: Mapping[str, Any], shown: Order | None = None) -> dict[str, object]:
    """The desk facts of an order of which everything is seen that the shop says of it now, or as it is shown."""
    ended = row["mapped"] if row["mapped"] in ENDED else ""
    if shown is None:
        return {"work_ship_to": destination_of(row).to_json(), "stop_seen": ended}
    implied = "" if shown.implied_status is None else shown.implied_status.value
    known = (shown.source_status, implied) == (row["source_status"], row["implied_status"])
    return {"work_ship_to": destination_shown(shown).to_json(), "stop_seen": ended if known else ""}


def _seen_message(stop: Attention, reason: str) -> Message:
    why = clean(reason).rstrip(". ")
    if why:
        return say("Seen: {detail} Reason: {reason}.", detail=stop.said or stop.detail, reason=why)
    return say("Seen: {detail}", detail=stop.said or stop.detail)
