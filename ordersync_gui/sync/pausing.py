"""Leaving a shop alone for as long as it asks for."""

from __future__ import annotations

from datetime import datetime, timedelta

from ordersync_gui.domain.errors import OrderSyncError, RateLimited, Unavailable
from ordersync_gui.sync.back_off import LONGEST_ASKED


def pause_until(error: OrderSyncError | None, now: datetime, known: datetime | None) -> datetime | None:
    """Until when the shop asks to be left alone; None when it doesn't say, or nothing went wrong.

    known: until when it asked for before; a later wish doesn't shorten that, unless it lies further off than
    anything that a shop is given, as after this PC's clock was set back.
    """
    if not isinstance(error, RateLimited | Unavailable) or error.retry_after is None:
        return None
    until = now + timedelta(seconds=error.retry_after)
    return until if known is None or known - now > LONGEST_ASKED else max(until, known)
