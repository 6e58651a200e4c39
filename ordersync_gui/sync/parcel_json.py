"""Parcels, notices and exchanges on the wire as JSON, for commands and exports."""

from __future__ import annotations

from typing import Any

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.confirmation import why_unconfirmed
from ordersync_gui.domain.desk import EvidenceView, NoticeView, OrderDetails, ShipmentView
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.money import to_text
from ordersync_gui.sync.json_values import decimal_text, time_text


def shipment_json(shipment: ShipmentView, details: OrderDetails) -> dict[str, Any]:
    """A recorded parcel of the order; voided: it was taken back and counts for nothing."""
    channel_ids = {view.id: view.line.line_id for view in details.lines}
    currency = details.order.currency
    return {
        "id": shipment.id,
        "carrier": shipment.carrier,
        "service": shipment.service,
        "tracking_number": shipment.tracking_number,
        "ship_date": shipment.ship_date.isoformat(),
        "created_at": time_text(shipment.created_at),
        "operator": shipment.operator,
        "note_to_buyer": shipment.note_to_buyer,
        "cost": None if shipment.cost is None else to_text(shipment.cost, currency),
        "cost_currency": None if shipment.cost is None else currency,
        "combined": shipment.combined or None,
        "voided": shipment.voided,
        "voided_at": time_text(shipment.voided_at),
        "void_reason": shipment.void_reason,
        "shop_outdated": shipment.shop_outdated,
        "lines": [
            {"line_id": channel_ids.get(line, ""), "quantity": decimal_text(amount)}
            for line, amount in shipment.lines
        ],
    }


def notice_json(notice: NoticeView, spec: ChannelSpec) -> dict[str, Any]:
    """A notice and where it stands; note says why one that was accepted won't be confirmed."""
    return {
        "id": notice.id,
        "uid": notice.uid,
        "order_number": notice.order_number,
        "store": notice.store,
        "shipment": notice.shipment,
        "revision": notice.revision,
        "correction": notice.correction,
        "state": notice.state,
        "attempts": notice.attempts,
        "steps_done": notice.steps_done,
        "carrier": notice.carrier,
        "service": notice.service,
        "tracking_number": notice.tracking_number,
        "whole_order": notice.whole_order,
        "created_at": time_text(notice.created_at),
        "not_before": time_text(notice.not_before),
        "attempt_ended_at": time_text(notice.attempt_ended_at),
        "sent_at": time_text(notice.sent_at),
        "next_look_at": time_text(notice.next_look_at),
        "last_error": notice.last_error or None,
        "note": notice_note(notice, spec) or None,
    }


def notice_note(notice: NoticeView, spec: ChannelSpec) -> str:
    """Why a notice that was accepted won't be confirmed; "" when there is nothing to say."""
    note = why_unconfirmed(spec, state=notice.state, whole_order=notice.whole_order)
    return "" if note is None else str(note)


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
        "app_version": exchange.app_version or None,
    }


def evidence_json(view: EvidenceView) -> dict[str, Any]:
    """A kept exchange with what it was about."""
    return {
        **exchange_json(view.id, view.exchange),
        "order_number": view.order_number,
        "store": view.store,
        "purpose": view.purpose,
        "notice": view.notice_id,
        "tracking_number": view.tracking_number,
        "attempt": view.attempt,
    }
