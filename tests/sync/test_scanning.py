"""What scanning keeps: the scanner's settings, and why an order is shipped unchecked."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from fresh_database import fresh

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.desk_settings import DeskSettings
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.scan_settings import ScanEnd, ScanSettings, ScanVerify
from ordersync_gui.storage import desk_settings, queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.scanning import save_scan_settings, ship_unchecked
from ordersync_gui.sync.workers import Workers


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk with an empty database."""
    db = Database(fresh(tmp_path / "orders.sqlite3"))
    return Desk(db=db, secrets=MemorySecrets(), workers=Workers(), operator="Ada")


def test_scanner_settings_have_defaults_and_are_kept(desk: Desk) -> None:
    assert queries.scan_settings(desk.db) == ScanSettings()
    wanted = ScanSettings(50, 6, "~", ScanEnd.TAB, sound=False, verify=ScanVerify.REQUIRED, layout="&1é2")
    asyncio.run(save_scan_settings(desk, wanted))
    assert queries.scan_settings(desk.db) == wanted
    desk.workers.close()


def test_neither_kind_of_settings_undoes_the_other(desk: Desk) -> None:
    asyncio.run(save_scan_settings(desk, ScanSettings(gap_ms=50)))
    desk_settings.save_desk_settings(desk.db, DeskSettings(evidence_days=30))
    asyncio.run(save_scan_settings(desk, replace(queries.scan_settings(desk.db), least=7)))
    assert queries.scan_settings(desk.db) == ScanSettings(gap_ms=50, least=7)
    assert queries.desk_settings(desk.db).evidence_days == 30
    desk.workers.close()


def test_settings_that_cannot_be_are_not_kept(desk: Desk) -> None:
    with pytest.raises(UsageError):
        asyncio.run(save_scan_settings(desk, ScanSettings(gap_ms=1)))
    assert queries.scan_settings(desk.db) == ScanSettings()
    desk.workers.close()


def test_shipping_unchecked_needs_a_reason_and_an_order(desk: Desk) -> None:
    with pytest.raises(UsageError) as caught:
        asyncio.run(ship_unchecked(desk, order_id=1, reason=" "))
    assert caught.value.field == "reason"
    with pytest.raises(NotFound):
        asyncio.run(ship_unchecked(desk, order_id=1, reason="The scanner broke"))
    desk.workers.close()
