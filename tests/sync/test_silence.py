"""A store is only called silent while it is connected and its imports go well."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.usual_silence import Rhythm
from ordersync_gui.storage.queries.sqlite_arrivals import Arrivals
from ordersync_gui.sync.silence import silence_of

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
RHYTHM = Rhythm(500, NOW - 30 * DAY, NOW - 2 * DAY, HOUR)
KNOWN = Arrivals(RHYTHM, RHYTHM.newest, NOW - 2 * DAY)
STORE = Store(
    id=1, uid="u", name="Shop", channel="c", settings={}, created_at=NOW - 90 * DAY, last_good_import=NOW - HOUR
)


def test_it_is_judged_by_what_was_read_and_by_the_last_good_import() -> None:
    found = silence_of(STORE, KNOWN, NOW)
    assert found is not None
    assert (found.since, found.usual, found.known_until) == (NOW - 2 * DAY, HOUR, NOW - HOUR)
    assert silence_of(replace(STORE, last_good_import=NOW - 2 * DAY + HOUR), KNOWN, NOW) is None
    assert silence_of(STORE, replace(KNOWN, came_at=NOW - 2 * HOUR), NOW) is None


def test_where_something_else_is_the_trouble_or_nothing_is_known_there_is_none() -> None:
    assert silence_of(replace(STORE, connected=False), KNOWN, NOW) is None
    assert silence_of(replace(STORE, last_error_kind="auth_failed"), KNOWN, NOW) is None
    assert silence_of(replace(STORE, last_good_import=None), KNOWN, NOW) is None
    assert silence_of(STORE, None, NOW) is None
    assert silence_of(STORE, Arrivals(), NOW) is None
