"""Leaving a shop alone for as long as it asks for."""

from __future__ import annotations

from datetime import datetime, timedelta

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError, RateLimited, Unavailable


def pause_until(error: OrderSyncError | None, now: datetime, known: datetime | None) -> datetime | None:
    """Until when the shop asks to be left alone; None when it doesn't say, or nothing went wrong.

    known: until when it asked for before; a later wish doesn't shorten that.
    """
    if not isinstance(error, RateLimited | Unavailable) or error.retry_after is None:
        return None
    until = now + timedelta(seconds=error.retry_after)
    return until if known is None else max(until, known)


def is_paused(store: Store, now: datetime) -> bool:
    """Whether the time that the shop asked for isn't over yet."""
    return store.paused_until is not None and store.paused_until > now
