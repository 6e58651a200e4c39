from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest
from stocked_store import HOME, LATER, NOW, StockedStore, line, order

from ordersync_gui.domain.address import ADDRESS_FIELDS
from ordersync_gui.domain.order import Buyer, ItemOption, LineKind, Order, OrderLine, PickupPoint, payload_hash
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.order_columns import LINE_COLUMNS, ORDER_COLUMNS
from ordersync_gui.storage.received_facts import facts_of
from ordersync_gui.storage.tables import Orders

_OTHER: dict[str, Any] = {
    "ordered_at": NOW,
    "modified_at": NOW,
    "paid_at": NOW,
    "total": 1,
    "tax": 1,
    "shipping": 1,
    "discount": 1,
    "remote_id_given": False,
    "buyer": Buyer("Åsa Öberg", "asa@example.test", "+46 1", "other"),
    "bill_to": replace(HOME, phone="1"),
    "ship_to": replace(HOME, address2="2nd floor"),
    "gift": True,
    "custom_fields": {"Custom field 1": ""},
    "pickup_point": PickupPoint("DPD"),
    "weight": Decimal("0.0"),
    "implied_status": OrderStatus.SHIPPED,
    "lines": (line("L1", "2"), line("L2", "1")),
}
_OTHER_OF_LINE: dict[str, Any] = {
    "quantity": Decimal("1.0"),
    "unit_price": Decimal("12.5"),
    "weight": Decimal(0),
    "kind": LineKind.FEE,
    "options": (ItemOption("Size", ""),),
}


def test_values_stand_in_the_order_of_their_names() -> None:
    facts = facts_of(order(weight=Decimal("1.50"), weight_unit="kg"))

    assert facts.columns()["buyer_email"] == "asa@example.test"
    assert facts.columns()["weight"] == "1.50"
    assert len(facts.values) == len(ORDER_COLUMNS)
    assert [each["sku"] for each in facts.line_columns()] == ["SKU-L1", "SKU-L2"]
    assert all(len(each) == len(LINE_COLUMNS) for each in facts.lines)


@pytest.mark.parametrize("name", [each.name for each in fields(Order)])
def test_any_other_fact_gives_another_digest(name: str) -> None:
    other = replace(order(), **{name: _OTHER.get(name, "other")})

    assert facts_of(other).digest != facts_of(order()).digest


@pytest.mark.parametrize("name", [each.name for each in fields(OrderLine)])
def test_any_other_fact_of_a_line_gives_another_digest(name: str) -> None:
    other = replace(line(), **{name: _OTHER_OF_LINE.get(name, "other")})

    assert facts_of(order(lines=(other,))).digest != facts_of(order(lines=(line(),))).digest


@pytest.mark.parametrize("name", ADDRESS_FIELDS)
def test_a_text_that_moves_to_another_field_gives_another_digest(name: str) -> None:
    empty = dict.fromkeys(ADDRESS_FIELDS, "")
    texts = {replace(HOME, **{**empty, each: "x"}) for each in ADDRESS_FIELDS if each != name}

    digests = {facts_of(order(ship_to=place)).digest for place in texts}

    assert facts_of(order(ship_to=replace(HOME, **{**empty, name: "x"}))).digest not in digests
    assert len(digests) == len(texts)


class _Word(StrEnum):
    PAID = "paid"


def test_equal_facts_give_equal_digests_however_they_are_kept() -> None:
    apart = order(" 1001".strip(), source_status=" paid".strip())

    assert facts_of(apart).digest == facts_of(order()).digest
    assert facts_of(order(source_status=_Word.PAID)).digest == facts_of(order()).digest


def test_an_order_that_an_older_version_kept_is_unchanged_until_it_changes(
    shop: StockedStore, db: Database
) -> None:
    shop.save(order("1"), order("2"))
    for number in "12":
        db.run(Orders.update(payload_hash=payload_hash(order(number))).where(Orders.number == number))

    outcome = shop.save(order("1"), order("2", total=7), at=LATER)
    again = shop.save(order("1"), order("2", total=7), at=LATER + timedelta(hours=1))

    assert (outcome.counts.unchanged, outcome.counts.changed) == (1, 1)
    assert (again.counts.unchanged, again.counts.changed) == (2, 0)
