"""Keeps exchanges on the wire, compressed; they come masked and are kept as they come."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime

from peewee import BaseQuery

from ordersync_gui.domain.exchange import Exchange, Purpose
from ordersync_gui.storage.columns import compress, decompress, from_json, to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.tables import EvidenceRows

_TIMES = ("started_at", "ended_at")
_HEADERS = ("request_headers", "response_headers")


def keep_exchange(
    db: Database,
    *,
    notice_id: int,
    exchange: Exchange,
    now: datetime,
    purpose: Purpose = Purpose.NOTICE,
    attempt: int = 0,
) -> int:
    """Keep an exchange about a notice; returns its id. Call it inside the transaction of what it brought about.

    attempt: which attempt at the notice it belongs to, from 1 on; a look belongs to the one that it looks for.
    """
    blob = freeze_exchange(exchange)
    about = {"notice": notice_id, "purpose": purpose.value, "attempt": attempt}
    return db.run(_row(**about, at=to_ms(now), exchange=blob, size=len(blob)))


@prepared
def _row(**values: object) -> BaseQuery:
    return EvidenceRows.insert(**values)


def freeze_exchange(exchange: Exchange) -> bytes:
    """The exchange as a compressed blob; `thaw_exchange` gives an equal one back."""
    values = {field.name: getattr(exchange, field.name) for field in fields(Exchange)}
    values |= {name: getattr(exchange, name).isoformat() for name in _TIMES}
    values |= {name: dict(getattr(exchange, name)) for name in _HEADERS}
    return compress(to_json(values))


def thaw_exchange(blob: bytes) -> Exchange:
    """The exchange that `freeze_exchange` stored; what an earlier version didn't keep has its default."""
    values = from_json(decompress(blob))
    values |= {name: datetime.fromisoformat(values[name]) for name in _TIMES}
    return Exchange(**values)
