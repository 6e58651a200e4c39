"""Which scanner settings are taken."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.scan_settings import ScanSettings, checked_scan_settings


@pytest.mark.parametrize(
    "settings",
    [ScanSettings(), ScanSettings(gap_ms=5, least=2, prefix="\x02~", layout="azza")],
    ids=["usual", "all"],
)
def test_settings_that_can_be_are_taken(settings: ScanSettings) -> None:
    assert checked_scan_settings(settings) == settings


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        (ScanSettings(gap_ms=4), "gap_ms"),
        (ScanSettings(gap_ms=201), "gap_ms"),
        (ScanSettings(least=1), "least"),
        (ScanSettings(prefix="12345"), "prefix"),
        (ScanSettings(prefix="a b"), "prefix"),
        (ScanSettings(layout="abc"), "layout"),
        (ScanSettings(layout="abcb"), "layout"),
        (ScanSettings(layout="abac"), "layout"),
    ],
    ids=["gap too short", "gap too long", "too few", "long prefix", "blank", "odd", "two from one", "one as two"],
)
def test_others_are_refused_with_the_field_at_fault(settings: ScanSettings, field: str) -> None:
    with pytest.raises(UsageError) as caught:
        checked_scan_settings(settings)
    assert caught.value.field == field
