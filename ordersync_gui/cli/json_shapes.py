"""The JSON that commands print: names stay, amounts are decimal strings, times ISO 8601 UTC."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import LineView, NoticeView, OrderDetails, ShipmentView, StatusWord, Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.money import to_text
from ordersync_gui.domain.order import OrderLine
from ordersync_gui.domain.run import ImportReport
from ordersync_gui.sync.notify import NotifyReport


def time_text(at: datetime | None) -> str | None:
    """ISO 8601 in UTC, such as 2026-11-17T08:00:00Z."""
    if at is None:
        return None
    return at.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def decimal_text(value: Decimal | None) -> str | None:
    """A plain decimal string without an exponent, as exact as the channel gave it."""
    return None if value is None else f"{value:f}"


def error_json(error: OrderSyncError) -> dict[str, Any]:
    """Kind and sentence of an error."""
    return {"kind": error.kind, "message": str(error)}


def channel_json(spec: ChannelSpec) -> dict[str, Any]:
    """A channel's declaration as far as scripts need it."""
    form = [
        {
            "key": field.key,
            "label": str(field.label),
            "secret": field.secret,
            "required": field.required,
            "default": field.default,
            "choices": [choice.value for choice in field.choices],
        }
        for field in spec.form
    ]
    return {
        "key": spec.key,
        "label": spec.label,
        "summary": str(spec.summary),
        "form": form,
        "notice_fields": sorted(spec.notice_fields),
        "default_status_map": dict(spec.default_status_map),
    }


def store_json(store: Store, unsettled: int) -> dict[str, Any]:
    """A connected store; no secret is part of it."""
    return {
        "name": store.name,
        "channel": store.channel,
        "settings": dict(store.settings),
        "created_at": time_text(store.created_at),
        "last_good_import": time_text(store.last_good_import),
        "high_water_mark": time_text(store.high_water_mark),
        "last_error": {"kind": store.last_error_kind, "message": store.last_error}
        if store.last_error_kind
        else None,
        "unsettled_notices": unsettled,
    }


def order_json(details: OrderDetails) -> dict[str, Any]:
    """One order as `orders` lists it; ship_to is the one that counts."""
    order = details.order
    return {
        "number": order.number,
        "remote_id": order.remote_id,
        "store": details.store,
        "status": details.status,
        "source_status": order.source_status,
        "ordered_at": time_text(order.ordered_at),
        "modified_at": time_text(order.modified_at),
        "paid_at": time_text(order.paid_at),
        "currency": order.currency,
        "total": to_text(order.total, order.currency),
        "tax": to_text(order.tax, order.currency),
        "shipping": to_text(order.shipping, order.currency),
        "discount": to_text(order.discount, order.currency),
        "buyer": {"name": order.buyer.name, "email": order.buyer.email, "phone": order.buyer.phone},
        "ship_to": asdict(details.ship_to),
        "ship_to_corrected": details.ship_to_corrected,
        "bill_to": asdict(order.bill_to),
        "shipping_method": order.shipping_method,
        "payment_method": order.payment_method,
        "gift": order.gift,
        "gift_message": order.gift_message,
        "buyer_notes": order.buyer_notes,
        "internal_notes": order.internal_notes,
        "custom_fields": dict(order.custom_fields),
        "pickup_point": None if order.pickup_point is None else asdict(order.pickup_point),
        "source": order.source,
        "requested_warehouse": order.requested_warehouse,
        "items": [_item_json(view.line) for view in details.lines if not view.vanished],
        "needs_attention": [
            {"kind": attention.kind, "message": str(attention.message)} for attention in details.attention
        ],
    }


def _item_json(line: OrderLine) -> dict[str, Any]:
    return {
        "line_id": line.line_id,
        "sku": line.sku,
        "name": line.name,
        "quantity": decimal_text(line.quantity),
        "unit_price": decimal_text(line.unit_price),
        "weight": decimal_text(line.weight),
        "weight_unit": line.weight_unit,
        "image_url": line.image_url,
        "location": line.location,
        "upc": line.upc,
        "kind": line.kind,
        "options": [{"name": option.name, "value": option.value} for option in line.options],
    }


def exchange_json(number: int, exchange: Exchange) -> dict[str, Any]:
    """What went over the wire, secrets masked; id is what the timeline calls `evidence`."""
    return {
        "id": number,
        "method": exchange.method,
        "url": exchange.url,
        "request_headers": dict(exchange.request_headers),
        "request_body": exchange.request_body,
        "started_at": time_text(exchange.started_at),
        "ended_at": time_text(exchange.ended_at),
        "left_machine": exchange.left_machine,
        "status": exchange.status,
        "response_headers": dict(exchange.response_headers),
        "response_body": exchange.response_body,
        "failure": exchange.failure,
    }


def order_with_history_json(details: OrderDetails, exchanges: Mapping[int, Exchange]) -> dict[str, Any]:
    """One order with everything that happened to it, and the kept exchanges by their number."""
    timeline = [
        {"at": time_text(entry.at), "message": str(entry.message), "who": entry.who, "evidence": entry.evidence}
        for entry in details.timeline
    ]
    return {
        **order_json(details),
        "shipped_quantities": [_shipped_json(view) for view in details.lines],
        "shipments": [shipment_json(shipment, details.lines) for shipment in details.shipments],
        "notices": [notice_json(notice) for notice in details.notices],
        "timeline": timeline,
        "exchanges": [exchange_json(number, exchange) for number, exchange in exchanges.items()],
    }


def _shipped_json(view: LineView) -> dict[str, Any]:
    return {
        "line_id": view.line.line_id,
        "shipped": decimal_text(view.shipped),
        "ordered": decimal_text(view.line.quantity),
        "vanished": view.vanished,
    }


def shipment_json(shipment: ShipmentView, lines: tuple[LineView, ...]) -> dict[str, Any]:
    """A recorded parcel."""
    channel_ids = {view.id: view.line.line_id for view in lines}
    return {
        "id": shipment.id,
        "carrier": shipment.carrier,
        "service": shipment.service,
        "tracking_number": shipment.tracking_number,
        "ship_date": shipment.ship_date.isoformat(),
        "created_at": time_text(shipment.created_at),
        "operator": shipment.operator,
        "lines": [
            {"line_id": channel_ids.get(line, ""), "quantity": decimal_text(amount)}
            for line, amount in shipment.lines
        ],
    }


def notice_json(notice: NoticeView) -> dict[str, Any]:
    """A notice and where it stands."""
    return {
        "id": notice.id,
        "uid": notice.uid,
        "order_number": notice.order_number,
        "store": notice.store,
        "state": notice.state,
        "attempts": notice.attempts,
        "carrier": notice.carrier,
        "service": notice.service,
        "tracking_number": notice.tracking_number,
        "not_before": time_text(notice.not_before),
        "last_error": notice.last_error or None,
    }


def word_json(word: StatusWord) -> dict[str, Any]:
    """A status word and what it is mapped to."""
    return {
        "word": word.word,
        "status": word.status,
        "count": word.count,
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
        "rejected": [{"number": order.number, "reason": order.reason} for order in report.rejected],
        "warnings": [str(warning) for warning in report.warnings],
        "complete": report.complete,
        "error": None if report.error is None else error_json(report.error),
    }


def notify_json(report: NotifyReport, *, needs_person: int) -> dict[str, Any]:
    """How one round of notices went; needs_person counts all refused and unconfirmed ones."""
    return {
        "sent": report.sent,
        "refused": report.refused,
        "unconfirmed": report.unconfirmed,
        "waiting": report.waiting,
        "needs_person": needs_person,
        "errors": [error_json(error) for error in report.errors],
    }
