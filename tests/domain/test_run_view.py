"""An import of the history tells how long it took, whatever the clock did meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from ordersync_gui.domain.run import RunCounts
from ordersync_gui.domain.run_view import RunView
from ordersync_gui.domain.wording import NOTHING

BEGAN = datetime(2026, 3, 29, 3, 0, tzinfo=UTC)


def took(ended: datetime | None) -> timedelta | None:
    run = RunView(1, "Shop", BEGAN, ended, RunCounts(), (), complete=True, error_kind="", error=NOTHING)
    return run.took


def test_how_long_it_took_is_never_less_than_nothing() -> None:
    assert took(None) is None
    assert took(BEGAN + timedelta(seconds=3)) == timedelta(seconds=3)
    assert took(BEGAN - timedelta(hours=1)) == timedelta(), "the clock was set back"
