from __future__ import annotations

import pytest

from ordersync_gui.domain.desk_settings import DeskSettings, checked_desk_settings
from ordersync_gui.domain.errors import UsageError


@pytest.mark.parametrize(
    "settings", [DeskSettings(), DeskSettings(1, 1), DeskSettings(3650, 100_000)], ids=["default", "least", "most"]
)
def test_settings_within_the_limits_are_taken(settings: DeskSettings) -> None:
    assert checked_desk_settings(settings) == settings


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        (DeskSettings(evidence_days=0), "evidence_days"),
        (DeskSettings(evidence_days=3651), "evidence_days"),
        (DeskSettings(evidence_mb=0), "evidence_mb"),
        (DeskSettings(evidence_mb=100_001), "evidence_mb"),
    ],
    ids=["no day", "too many days", "no room", "too much room"],
)
def test_others_are_refused_with_the_field_at_fault(settings: DeskSettings, field: str) -> None:
    with pytest.raises(UsageError) as caught:
        checked_desk_settings(settings)

    assert caught.value.field == field
