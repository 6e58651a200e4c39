"""Names of any length in shops' orders, of which no index of a server holds the longest."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from stocked_store import StockedStore, order

from ordersync_gui.storage import queries


@pytest.mark.parametrize("name", ["number", "remote_id", "source_status", "shipping_method"])
def test_an_order_whose_name_no_index_holds_is_rejected_and_the_others_of_its_page_come(
    shop: StockedStore, name: str
) -> None:
    long: dict[str, Any] = {name: "".join(map(chr, range(0x4E00, 0x4E00 + 5000)))}
    outcome = shop.save(order("1"), replace(order("2"), **long))
    assert (outcome.counts.new, outcome.counts.rejected) == (1, 1)
    (rejected,) = queries.rejected_orders(shop.db, shop.store_id)
    assert "too long" in str(rejected.reason)
