"""How long a shop that asked for it is left alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from ordersync_gui.domain.errors import OrderSyncError, RateLimited, Unavailable, Unreachable
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.pausing import pause_until

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
MIDNIGHT = NOW + timedelta(hours=4)
LIMIT = RateLimited(say("x"), retry_after=4 * 3600)
MAINTENANCE = Unavailable(say("x"), retry_after=1800)


@pytest.mark.parametrize(
    ("error", "known", "until"),
    [
        (LIMIT, None, MIDNIGHT),
        (MAINTENANCE, None, NOW + timedelta(minutes=30)),
        (MAINTENANCE, MIDNIGHT, MIDNIGHT),
        (MAINTENANCE, NOW - timedelta(days=1), NOW + timedelta(minutes=30)),
        (MAINTENANCE, NOW + timedelta(days=400), NOW + timedelta(minutes=30)),
        (RateLimited(say("x")), MIDNIGHT, None),
        (Unreachable(say("x")), MIDNIGHT, None),
        (None, MIDNIGHT, None),
    ],
)
def test_a_shop_is_left_alone_for_as_long_as_it_asked_and_a_shorter_wish_takes_nothing_away(
    error: OrderSyncError | None, known: datetime | None, until: datetime | None
) -> None:
    assert pause_until(error, NOW, known) == until
