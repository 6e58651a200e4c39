"""Forgets the buyers of old, closed orders, in slices that keep no other writer waiting; what was sold stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from peewee import JOIN

from ordersync_gui.domain.buyers_keeping import BUYER_DELETED
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.known_words import KnownWords
from ordersync_gui.domain.mail import MailState
from ordersync_gui.domain.redaction import MASK
from ordersync_gui.domain.wording import Message
from ordersync_gui.storage.bulk import insert_rows, update_rows
from ordersync_gui.storage.columns import (
    compress,
    gaps_from_json,
    gaps_to_json,
    message_from_json,
    message_to_json,
    to_ms,
)
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.evidence import freeze_exchange, thaw_exchange
from ordersync_gui.storage.forgotten_texts import (
    buyer_words,
    forgotten_exchange,
    forgotten_message,
    forgotten_payload,
    kept_country,
)
from ordersync_gui.storage.map_tables import MapChangeNotices
from ordersync_gui.storage.order_desk_tables import DeskActOrders
from ordersync_gui.storage.paper_tables import Mails, MailSteps
from ordersync_gui.storage.queries.sqlite_forgettable import forgettable_rejects, still_forgettable
from ordersync_gui.storage.search import index_orders
from ordersync_gui.storage.tables import (
    DeskFacts,
    EvidenceRows,
    Notices,
    Orders,
    RawPayloads,
    RejectedOrders,
    Shipments,
    TimelineRows,
)
from ordersync_gui.storage.timeline import Happening, write_timeline

SLICE = 100  # orders per transaction
_EMPTY = {
    **dict.fromkeys(("buyer_name", "buyer_email", "buyer_phone", "buyer_code", "buyer_shown", "buyer_sort"), ""),
    **dict.fromkeys(("gift_message", "buyer_notes", "internal_notes", "pickup_point"), ""),
    "custom_fields": "{}",
}
_NO_DESK_TEXTS: dict[str, object] = {"ship_to": None, "ship_to_before": None, "work_ship_to": None, "note": ""}


def forget_some(db: Database, ids: Sequence[int], *, before: datetime, operator: str, now: datetime) -> Changes:
    """Take the buyers' data of those of the orders (at most SLICE) that are closed and weren't changed since then.

    Each keeps its number, times, status, items, amounts, country, shipping method, parcels and notices.
    """
    with db.transaction():
        ids = still_forgettable(db, ids, before=before)
        if not ids:
            return Changes()
        rows = _rows(db, ids)
        words = {row["id"]: buyer_words(row) for row in rows}
        _clear_history(db, ids, words)
        _clear_notices(db, ids, words)
        _clear_parcels(db, ids, words)
        _clear_mails(db, ids, words)
        _clear_orders(db, rows)
        insert_rows(
            db, "buyer_deletion", [{"order_id": order, "at": to_ms(now)} for order in ids], replace=("order_id",)
        )
        write_timeline(db, [Happening(order, BUYER_DELETED, who=operator) for order in ids], now=now)
        index_orders(db, ids)
        derive(db, ids)
    return Changes(orders=frozenset(ids), membership=True)


def forget_rejects_slice(db: Database, *, before: datetime) -> int:
    """Take the raw texts of some orders that couldn't be read and came before that; gives of how many."""
    with db.transaction():
        ids = forgettable_rejects(db, before=before, most=SLICE)
        if ids:
            db.run(RejectedOrders.update(raw_text=compress("")).where(RejectedOrders.id.in_(ids)))
    return len(ids)


def _rows(db: Database, ids: Sequence[int]) -> list[dict[str, Any]]:
    query = (
        Orders.select(Orders, DeskFacts.ship_to.alias("corrected"), DeskFacts.ship_to_before)
        .join(DeskFacts, JOIN.LEFT_OUTER, on=(DeskFacts.order == Orders.id))
        .where(Orders.id.in_(ids))
    )
    return db.dicts(query)


def _clear_orders(db: Database, rows: Sequence[Mapping[str, Any]]) -> None:
    ids = [row["id"] for row in rows]
    changes = [
        {"id": row["id"], **_EMPTY, "bill_to": "{}", "ship_to": kept_country(row["country"])} for row in rows
    ]
    update_rows(db, "orders", changes)
    db.run(DeskFacts.update(**_NO_DESK_TEXTS).where(DeskFacts.order.in_(ids)))
    for table in (RawPayloads, DeskActOrders):
        db.run(table.delete().where(table.order.in_(ids)))


def _clear_history(db: Database, ids: Sequence[int], words: Mapping[int, KnownWords]) -> None:
    query = TimelineRows.select(TimelineRows.id, TimelineRows.order, TimelineRows.template, TimelineRows.gaps)
    rows = db.tuples(query.where(TimelineRows.order.in_(ids), TimelineRows.gaps != "{}"))
    changes = []
    for key, order, template, gaps in rows:
        message = forgotten_message(Message(template, gaps_from_json(gaps)), words[order])
        changes.append({"id": key, "gaps": gaps_to_json(message.values)})
    update_rows(db, "timeline", changes)


def _clear_notices(db: Database, ids: Sequence[int], words: Mapping[int, KnownWords]) -> None:
    query = Notices.select(Notices.id, Notices.order, Notices.payload, Notices.last_error)
    notices = db.tuples(query.where(Notices.order.in_(ids)))
    changes = [
        {"id": key, "payload": forgotten_payload(payload), "last_error": _error(error, words[order])}
        for key, order, payload, error in notices
    ]
    update_rows(db, "notice", changes)
    keys = [key for key, *_ in notices]
    db.run(MapChangeNotices.delete().where(MapChangeNotices.notice.in_(keys)))
    exchanges = EvidenceRows.select(EvidenceRows.id, EvidenceRows.exchange).where(EvidenceRows.notice.in_(keys))
    blobs = {key: freeze_exchange(forgotten_exchange(thaw_exchange(blob))) for key, blob in db.tuples(exchanges)}
    update_rows(db, "evidence", [{"id": key, "exchange": blob, "size": len(blob)} for key, blob in blobs.items()])


def _error(text: str | None, words: KnownWords) -> str | None:
    return None if text is None else message_to_json(forgotten_message(message_from_json(text), words))


def _clear_parcels(db: Database, ids: Sequence[int], words: Mapping[int, KnownWords]) -> None:
    query = Shipments.select(Shipments.id, Shipments.order, Shipments.void_reason, Shipments.shop_outdated)
    changes = [
        {
            "id": key,
            "note_to_buyer": "",
            "void_reason": MASK if reason else "",
            "shop_outdated": _error(outdated, words[order]),
        }
        for key, order, reason, outdated in db.tuples(query.where(Shipments.order.in_(ids)))
    ]
    update_rows(db, "shipment", changes)


def _clear_mails(db: Database, ids: Sequence[int], words: Mapping[int, KnownWords]) -> None:
    """What was mailed goes; that and when it was stays. One that waits isn't sent any more."""
    mails = db.tuples(Mails.select(Mails.id, Mails.order, Mails.error).where(Mails.order.in_(ids)))
    empty = dict.fromkeys(("recipient", "subject", "envelope"), "")
    errors = {key: _error(error or None, words[order]) or "" for key, order, error in mails}
    update_rows(db, "mail", [{"id": key, **empty, "error": error} for key, error in errors.items()])
    of_these = Mails.id.in_(list(errors))
    waiting = Mails.state == MailState.QUEUED.value
    db.run(Mails.update(state=MailState.CANCELLED.value).where(of_these, waiting))
    db.run(MailSteps.update(reply="").where(MailSteps.mail.in_(list(errors))))
