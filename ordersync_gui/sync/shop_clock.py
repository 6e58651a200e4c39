"""What a shop has changed after the end of an import's window, because this PC's clock is slow."""

from __future__ import annotations

from datetime import datetime, timedelta

from ordersync_gui.domain.backfill import MINUTE, floored
from ordersync_gui.domain.channel import Window


def still_ahead(
    window: Window,
    server_time: datetime | None,
    *,
    mark: datetime | None,
    overlap: timedelta,
    furthest: timedelta,
) -> Window | None:
    """From the end of what was asked for to the shop's own now; None where that is no later, or isn't told.

    A window ends at this PC's now. By a slow clock, the newest orders would come as much too late as it is slow.
    mark: up to where all was read before, which needs no more than the overlap again, however slow the clock is;
    furthest: how far back a first import reaches.
    """
    if server_time is None or server_time <= window.end:
        return None
    known = server_time - furthest if mark is None else min(mark, server_time) - overlap
    return Window(max(window.end, floored(known)), floored(server_time + MINUTE))
