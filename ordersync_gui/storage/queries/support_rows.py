"""Facts for whoever helps, read from columns that are known to hold no secret; free texts are marked as such."""

from __future__ import annotations

from typing import Any

from peewee import fn

from ordersync_gui.domain.mail import MailState
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.support_bundle import FreeText
from ordersync_gui.storage.columns import from_ms_or_none, message_from_json, messages_from_json, told_from_text
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_tables import CarrierMaps, ChannelWords, FieldMaps, MethodMaps
from ordersync_gui.storage.paper_tables import Mails
from ordersync_gui.storage.tables import (
    ChannelStatuses,
    ImportRuns,
    Notices,
    Orders,
    RejectedOrders,
    StatusMaps,
    Stores,
)

_RUNS, _ERRORS, _REASONS = 50, 50, 20
_MOST_WORDS = 300  # of one store and kind, the latest ones
_COUNTS = ("pages", "seen", "new", "changed", "unchanged", "rejected", "left_out")
Rows = list[dict[str, Any]]


def support_imports(db: Database) -> Rows:
    """The last imports of all stores, newest first."""
    return [
        {
            "store": row["store"],
            "started": from_ms_or_none(row["started_at"]),
            "finished": from_ms_or_none(row["finished_at"]),
            "window": [from_ms_or_none(row["window_start"]), from_ms_or_none(row["window_end"])],
            "complete": row["complete"],
            **{name: row[name] for name in _COUNTS},
            "warnings": [FreeText(str(warning)) for warning in messages_from_json(row["warnings"])],
            "error_kind": FreeText(row["error_kind"]),
            "error": FreeText(str(told_from_text(row["error"]))),
        }
        for row in db.dicts(ImportRuns.select().order_by(ImportRuns.id.desc()).limit(_RUNS))
    ]


def support_rejected(db: Database) -> dict[str, Any]:
    """How many orders of each store couldn't be read, and the latest reasons."""
    rows = RejectedOrders.select(RejectedOrders.store, RejectedOrders.at, RejectedOrders.reason)
    latest = db.tuples(rows.order_by(RejectedOrders.at.desc(), RejectedOrders.id.desc()).limit(_REASONS))
    counts = RejectedOrders.select(RejectedOrders.store, fn.COUNT(RejectedOrders.id))
    return {
        "by_store": dict(db.tuples(counts.group_by(RejectedOrders.store))),
        "latest": [
            {"store": store, "at": from_ms_or_none(at), "reason": FreeText(str(told_from_text(reason)))}
            for store, at, reason in latest
        ],
    }


def support_notices(db: Database) -> dict[str, Any]:
    """How many notices of each store have each state, and the latest that had an error."""
    grouped = Notices.select(Notices.store, Notices.state, fn.COUNT(Notices.id)).group_by(
        Notices.store, Notices.state
    )
    counts: dict[int, dict[str, int]] = {}
    for store, state, count in db.tuples(grouped):
        counts.setdefault(store, {})[_state(state)] = count
    failed = Notices.select().where(Notices.last_error.is_null(False)).order_by(Notices.id.desc()).limit(_ERRORS)
    return {"by_store": counts, "latest_with_errors": [_notice(row) for row in db.dicts(failed)]}


def _notice(row: dict[str, Any]) -> dict[str, Any]:
    moments = ("created_at", "not_before", "attempt_ended_at", "sent_at", "next_look_at")
    facts = ("revision", "attempts", "looks", "steps_done", "whole_order", "correction", "asked_by_shop")
    return {
        "store": row["store"],
        "state": _state(row["state"]),
        **{name: row[name] for name in facts},
        **{name: from_ms_or_none(row[name]) for name in moments},
        "error": FreeText(str(message_from_json(row["last_error"]))),
    }


def _state(text: str) -> str:
    return text if text in set(NoticeState) else "?"


def support_mails(db: Database) -> dict[str, Any]:
    """How many mails to buyers of each store have each state; nothing of what stands in them."""
    grouped = Mails.select(Mails.store, Mails.state, fn.COUNT(Mails.id)).group_by(Mails.store, Mails.state)
    counts: dict[int, dict[str, int]] = {}
    for store, state, count in db.tuples(grouped):
        counts.setdefault(store, {})[state if state in set(MailState) else "?"] = count
    return {"by_store": counts}


def support_orders(db: Database) -> dict[int, dict[str, int]]:
    """How many orders of each store have each status."""
    grouped = Orders.select(Orders.store, Orders.status, fn.COUNT(Orders.id)).group_by(Orders.store, Orders.status)
    counts: dict[int, dict[str, int]] = {}
    for store, status, count in db.tuples(grouped):
        counts.setdefault(store, {})[status if status in set(OrderStatus) else "?"] = count
    return counts


def support_maps(db: Database) -> dict[int, dict[str, Any]]:
    """What each store's maps say, and the words that its shop used last."""
    return {store: _maps(db, store) for store in db.column(Stores.select(Stores.id).order_by(Stores.id))}


def _maps(db: Database, store: int) -> dict[str, Any]:
    methods = MethodMaps.select(MethodMaps.method, MethodMaps.carrier, MethodMaps.service)
    carriers = CarrierMaps.select(
        CarrierMaps.carrier, CarrierMaps.service, CarrierMaps.carrier_word, CarrierMaps.service_word
    )
    labels = ChannelStatuses.select(ChannelStatuses.word, ChannelStatuses.label)
    statuses = StatusMaps.select(StatusMaps.word, StatusMaps.status).where(StatusMaps.store == store)
    fields = FieldMaps.select(FieldMaps.place, FieldMaps.field).where(FieldMaps.store == store)
    return {
        "statuses": [_free(row) for row in db.tuples(statuses)],
        "shop_names_of_statuses": [_free(row) for row in db.tuples(labels.where(ChannelStatuses.store == store))],
        "methods": [_free(row) for row in db.tuples(methods.where(MethodMaps.store == store))],
        "carriers": [_free(row) for row in db.tuples(carriers.where(CarrierMaps.store == store))],
        "fields": [_free(row) for row in db.tuples(fields.order_by(FieldMaps.place))],
        "words": [_word(row) for row in db.dicts(_words(store))],
    }


def _words(store: int) -> Any:  # noqa: ANN401 - peewee isn't typed
    query = ChannelWords.select().where(ChannelWords.store == store)
    return query.order_by(ChannelWords.last_seen.desc(), ChannelWords.word).limit(_MOST_WORDS)


def _word(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "kind": FreeText(row["kind"]),
        "word": FreeText(row["word"]),
        "orders": row["orders"],
        "first_seen": from_ms_or_none(row["first_seen"]),
        "last_seen": from_ms_or_none(row["last_seen"]),
    }


def _free(row: tuple[object, ...]) -> list[object]:
    return [FreeText(value) if isinstance(value, str) else value for value in row]
