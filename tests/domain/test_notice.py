"""A notice survives being frozen, and its id is derived."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.notice import NoticeItem, ShipmentNotice, freeze, notice_uid, thaw


def test_a_frozen_notice_comes_back_equal_through_json() -> None:
    notice = ShipmentNotice(
        order_number="1001",
        order_id="900001",
        carrier="DHL",
        tracking_number="00340434161094042557",
        ship_date=date(2026, 11, 20),
        created_at=datetime(2026, 11, 20, 12, 56, 1, 5000, tzinfo=UTC),
        recipient=Address(name="Łukasz", country="PL"),
        items=(NoticeItem(" 17 ", "SKU", "Tée", Decimal("0.375")),),
    )
    assert thaw(json.loads(json.dumps(freeze(notice)))) == notice


def test_the_same_shipment_order_and_revision_give_the_same_id() -> None:
    assert notice_uid("a", "1", 1) == notice_uid("a", "1", 1)
    assert (
        len({notice_uid("a", "1", 1), notice_uid("a", "1", 2), notice_uid("a", "2", 1), notice_uid("b", "1", 1)})
        == 4
    )
