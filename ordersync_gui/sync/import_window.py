"""Which span of modification times an import asks for."""

from __future__ import annotations

from datetime import datetime, timedelta

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.desk import Store


def window_for(
    store: Store,
    since: datetime | None,
    now: datetime,
    *,
    overlap: timedelta,
    rejected_since: datetime | None = None,
) -> Window:
    """The span of modification times to ask for, its end rounded up to the minute that shops compare with.

    The first import reaches back by the store's own number of days, each later one by the channel's overlap
    over the one before: equal orders cost nothing.
    rejected_since: where the orders lie that the last import had to reject. They are asked for again, but
    not for ones older than the first import's range, since a shop may never mend them.
    """
    earliest = now - timedelta(days=store.preferences.import_days)
    if since is None:
        mark = store.high_water_mark
        # A mark from a clock that was fast lies in the future.
        since = earliest if mark is None else min(mark, now) - overlap
        if rejected_since is not None:
            since = min(since, max(rejected_since, earliest))
    end = (now + timedelta(minutes=1)).replace(second=0, microsecond=0)
    return Window(min(since, end), end)
