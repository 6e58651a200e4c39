"""A page on its way between two processes arrives as it was."""

from __future__ import annotations

import pickle
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from stocked_store import line, order

from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.order import ItemOption, PickupPoint, ReceivedOrder, RejectedOrder
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import as_it_stands, say
from ordersync_gui.sync.page_packing import _TABLE, packed, unpacked


def page() -> FeedPage:
    now = datetime(2026, 11, 22, 8, 30, 0, 250000, tzinfo=UTC)
    first = order(
        "1001",
        lines=(replace(line(), options=(ItemOption("Größe", "L"),), weight=Decimal("1.250")), line("L2", "0.5")),
        paid_at=now,
        custom_fields={"a": "b"},
        pickup_point=PickupPoint("Pakketpunt", "MR", "24R", "FR-001"),
        implied_status=OrderStatus.SHIPPED,
        internal_notes="zoë \U0001f600",
    )
    return FeedPage(
        orders=tuple(ReceivedOrder(each, f"<Order>{each.number}</Order>") for each in (first, order("1002"))),
        rejected=(RejectedOrder("7", as_it_stands("no date"), "<Order/>"),),
        pages=12,
        warnings=(say("Mended: {what}.", what="a tag"),),
        requested_at=now,
        server_time=now,
        damage=say("It broke off."),
    )


def test_a_page_arrives_as_it_was() -> None:
    before = page()
    assert unpacked(packed(before)) == before


def test_every_part_of_a_page_is_packed_the_quick_way() -> None:
    """Whoever adds a dataclass to an order adds it to the table as well."""
    found: set[type[Any]] = set()

    def look(value: object) -> None:
        if is_dataclass(value) and not isinstance(value, type):
            found.add(type(value))
            for each in fields(value):
                look(getattr(value, each.name))
        elif isinstance(value, tuple):
            for each_value in value:
                look(each_value)

    look(page())
    slow = {kind for kind in found if kind not in _TABLE}
    assert {kind.__name__ for kind in slow} == {"Message"}, "of which there are few"


def test_what_is_no_page_is_refused() -> None:
    with pytest.raises(TypeError):
        unpacked(pickle.dumps("a page"))
