"""Every order is here within one interval of its appearance, of its shop's return, and of this PC's wake."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import pytest
from PySide6.QtWidgets import QApplication
from simulated_week import Week
from soaking import SOAK, Soak

from ordersync_gui.practice import loopback


class Case(NamedTuple):
    """How long, the interval in minutes of each store, and which chance of a seed."""

    hours: int
    minutes: tuple[int, ...]
    number: int = 0


BEGIN = datetime(2026, 3, 2, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(Case(16, (15, 30, 60), 8), id="a day"),
        *(
            pytest.param(Case(7 * 24, (5, 15, 30, 60, 60, 240, 1440), n), id=f"week {n}", marks=SOAK)
            for n in range(3)
        ),
    ],
)
def test_every_order_is_in_within_an_interval_of_its_shops_return(
    soak: Soak, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, case: Case
) -> None:
    assert qapp is not None
    chance = Random(f"{soak.seed}/{case.number}")  # noqa: S311 - a repeatable week, no secret
    week = Week(chance, tmp_path, BEGIN, timedelta(hours=case.hours), case.minutes)

    def date(_handler: Any, _timestamp: float | None = None) -> str:  # noqa: ANN401 - a server's handler
        return week.http_date()

    monkeypatch.setattr(loopback._Handler, "date_time_string", date)
    try:
        week.run()
    finally:
        week.close()
    soak.figures |= week.figures
    assert not week.problems, "\n".join([soak.told(), *week.problems[:30]])
    assert week.figures["looked for"] > 0
