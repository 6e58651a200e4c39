"""The JSON that commands print about channels, stores, imports and notices; orders have shapes of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.channel_words import words_to_data
from ordersync_gui.domain.desk import StatusWord, Store, StoreContents
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.form import FormField
from ordersync_gui.domain.run import ImportReport
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import preferences_to_data
from ordersync_gui.sync.json_values import time_text

if TYPE_CHECKING:
    from ordersync_gui.sync.notify import NotifyReport
    from ordersync_gui.sync.read_back import LookReport


def error_json(error: OrderSyncError) -> dict[str, Any]:
    """Kind and sentence of an error."""
    return {"kind": error.kind, "message": str(error)}


def channel_json(spec: ChannelSpec, *, lists_statuses: bool) -> dict[str, Any]:
    """A channel's declaration; lists_statuses tells whether its shops can be asked for their statuses."""
    return {
        "key": spec.key,
        "label": spec.label,
        "summary": str(spec.summary),
        "help_url": spec.help_url,
        "steps": [str(step) for step in spec.steps],
        "checklist": [
            {"what": str(item.what), "where": None if item.where is None else str(item.where)}
            for item in spec.checklist
        ],
        "form": [_field_json(field) for field in spec.form],
        "notice_fields": sorted(spec.notice_fields),
        "order_fields": sorted(spec.order_fields),
        "requirements": list(spec.requirements),
        "facts": [{"sureness": fact.sureness, "text": str(fact.text)} for fact in spec.facts],
        **_statuses_json(spec),
        "lists_statuses": lists_statuses,
        "time_zone_note": None if spec.time_zone_note is None else str(spec.time_zone_note),
        "partial_shipments": spec.partial_shipments,
        "shows_parts": spec.shows_parts,
        "mails_buyer": spec.mails_buyer,
        "repeat_safety": spec.repeat_safety,
        "corrections": sorted(spec.corrections),
        "requests_per_second": spec.requests_per_second,
        "custom_field_names": list(spec.custom_field_names),
        "source_name": str(spec.source_name),
        "order_term": str(spec.order_term),
        "carriers": list(spec.carriers),
    }


def _field_json(field: FormField) -> dict[str, Any]:
    return {
        "key": field.key,
        "label": str(field.label),
        "help": None if field.help is None else str(field.help),
        "secret": field.secret,
        "required": field.required,
        "advanced": field.advanced,
        "default": field.default,
        "choices": [choice.value for choice in field.choices],
    }


def _statuses_json(spec: ChannelSpec) -> dict[str, Any]:
    return {
        "default_status_map": dict(spec.default_status_map),
        "custom_statuses": spec.custom_statuses,
        "fixed_words": {
            status: {"word": fixed.word, "reason": str(fixed.reason)} for status, fixed in spec.fixed_words.items()
        },
        "unsupported_statuses": {status: str(why) for status, why in spec.unsupported_statuses.items()},
    }


def store_json(store: Store, unsettled: int, left_out: int) -> dict[str, Any]:
    """A store with how many notices wait and how many orders its settings leave out; no secret is part of it."""
    return {
        "name": store.name,
        "channel": store.channel,
        "connected": store.connected,
        "paused_until": time_text(store.paused_until),
        "retry_at": time_text(store.retry_at),
        "settings": dict(store.settings),
        "preferences": preferences_to_data(store.preferences),
        "created_at": time_text(store.created_at),
        "last_good_import": time_text(store.last_good_import),
        "high_water_mark": time_text(store.high_water_mark),
        "last_error": {"kind": store.last_error_kind, "message": str(store.last_error)}
        if store.last_error_kind
        else None,
        "unsettled_notices": unsettled,
        "left_out": left_out,
        "backfill": _backfill_json(store),
        "poisoned": [
            {
                "from": time_text(bad.start),
                "to": time_text(bad.end),
                "error": str(bad.error),
                "first_seen": time_text(bad.first_seen),
                "tried_at": time_text(bad.tried_at),
                "tries": bad.tries,
            }
            for bad in store.poisoned
        ],
    }


def _backfill_json(store: Store) -> dict[str, Any] | None:
    owed = store.backfill
    if owed is None:
        return None
    return {"from": time_text(owed.start), "reached": time_text(owed.reached), "to": time_text(owed.end)}


def contents_json(store: Store, contents: StoreContents, *, done: bool) -> dict[str, Any]:
    """What a store holds, before it is disconnected or deleted (done False) or after."""
    return {
        "store": store.name,
        "done": done,
        "orders": contents.orders,
        "shipments": contents.shipments,
        "unsent_notices": contents.unsent_notices,
    }


def word_json(word: StatusWord) -> dict[str, Any]:
    """A status word, what the shop calls it and what it is mapped to; count is of orders now, ever of all time."""
    return {
        "word": word.word,
        "label": word.label,
        "status": word.status,
        "proposal": None if word.proposal is OrderStatus.UNMAPPED else word.proposal,
        "count": word.count,
        "ever": word.ever,
        "first_seen": time_text(word.first_seen),
        "last_seen": time_text(word.last_seen),
    }


def import_json(report: ImportReport) -> dict[str, Any]:
    """How one store's import went."""
    counts = report.counts
    return {
        "pages": counts.pages,
        "seen": counts.seen,
        "new": counts.new,
        "changed": counts.changed,
        "unchanged": counts.unchanged,
        "left_out": counts.left_out,
        "rejected": [{"number": order.number, "reason": str(order.reason)} for order in report.rejected],
        "warnings": [str(warning) for warning in report.warnings],
        "new_words": words_to_data(report.new_words),
        "complete": report.complete,
        "error": None if report.error is None else error_json(report.error),
    }


def notify_json(report: NotifyReport, *, needs_person: int) -> dict[str, Any]:
    """How one round of notices went; needs_person counts all refused and unconfirmed ones."""
    return {
        "sent": report.sent,
        "refused": report.refused,
        "unconfirmed": report.unconfirmed,
        "confirmed": report.confirmed,
        "requeued": report.requeued,
        "waiting": report.waiting,
        "needs_person": needs_person,
        "errors": [error_json(error) for error in report.errors],
    }


def look_json(report: LookReport) -> dict[str, Any]:
    """What looking in the shops came to."""
    return {
        "confirmed": report.confirmed,
        "requeued": report.requeued,
        "unclear": report.unclear,
        "unable": report.unable,
        "still_open": [{"order": number, "shop_status": word} for number, word in report.still_open],
        "unlisted": list(report.unlisted),
        "errors": [error_json(error) for error in report.errors],
    }
