"""What each channel's words mean out of the box, from the shop's answer to the status that is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from typing import cast

import pytest
from desk_bench import Bench
from shop_words import use_words
from stocked_store import draft

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.channel_words import NewWord
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, Store
from ordersync_gui.domain.errors import NotShippable
from ordersync_gui.domain.maps import MapEdits, MapKind
from ordersync_gui.domain.run import ImportReport
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.storage import queries
from ordersync_gui.storage.map_changes import apply_edits
from ordersync_gui.sync.connect import channel_spec, connect_store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.ship import ship

PAYMENT, SHIPMENT, SHIPPED = OrderStatus.AWAITING_PAYMENT, OrderStatus.AWAITING_SHIPMENT, OrderStatus.SHIPPED
CANCELLED, HOLD = OrderStatus.CANCELLED, OrderStatus.ON_HOLD
# The status table of the documentation of the channels' wire contracts, word by word.
TABLE: Mapping[str, Mapping[OrderStatus, tuple[str, ...]]] = {
    "order_time": {
        PAYMENT: ("payment pending",),
        SHIPMENT: ("picked",),
        SHIPPED: ("shipped", "released"),
        CANCELLED: ("voided",),
        HOLD: ("processing",),
    },
    "oxatis": {
        PAYMENT: ("unpaid",),
        SHIPMENT: ("paid",),
        SHIPPED: ("SST-SHIPPED",),
        CANCELLED: ("cancelled",),
        HOLD: ("on_hold",),
    },
    "listing_mirror": {
        PAYMENT: ("unpaid",),
        SHIPMENT: ("paid",),
        SHIPPED: ("shipped",),
        CANCELLED: ("cancelled",),
        HOLD: ("hold", "on_hold"),
    },
    "inksoft": {
        PAYMENT: ("Open",),
        SHIPMENT: ("ReadyToShip",),
        SHIPPED: ("Complete", "Completed"),
        CANCELLED: ("Cancelled",),
        HOLD: (),
    },
    "custom_store": {
        PAYMENT: ("unpaid", "pending"),
        SHIPMENT: ("paid", "processing"),
        SHIPPED: ("shipped", "completed", "complete"),
        CANCELLED: ("cancelled", "canceled", "refunded"),
        HOLD: ("on_hold", "on-hold", "holded"),
    },
}
UNKNOWN = "failed"


def _imported(desk: Desk, shop: PracticeShop) -> tuple[Store, ImportReport]:
    login = cast("dict[str, dict[str, str]]", announcement(shop)["login"])
    given = {**login["set"], **login["secrets"]}
    store, _ = asyncio.run(connect_store(desk, channel=shop.dialect.key, name="Shop", given=given, check=False))
    since = desk.clock() - timedelta(days=3650)
    report = asyncio.run(import_orders(desk, store=store, since=since))
    assert report.complete, report.error
    return store, report


def _orders(desk: Desk) -> dict[str, OrderDetails]:
    """The orders by the shop's word."""
    found = [queries.order_details(desk.db, order_id) for order_id in queries.order_ids(desk.db, OrderFilter())]
    return {details.order.source_status: details for details in found}


@pytest.mark.parametrize("channel", TABLE)
def test_the_status_table_holds_out_of_the_box(
    bench: Bench, channel: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = {word: status for status, words in TABLE[channel].items() for word in words}
    others = [UNKNOWN, *(word.swapcase() for word in wanted)]
    words = [*wanted, *others]
    with PracticeShop(channel=channel, orders=len(words), seed=5, page_size=7) as shop:
        use_words(shop, words, monkeypatch)
        _, report = _imported(bench.desk, shop)
    found = {word: details.status for word, details in _orders(bench.desk).items()}
    assert found == wanted | dict.fromkeys(others, OrderStatus.UNMAPPED), "letters' case counts, too"
    assert channel_spec(channel).default_status_map == wanted
    assert set(report.new_words) == {NewWord(MapKind.STATUS, word, 1) for word in others}


@pytest.mark.parametrize("channel", TABLE)
def test_an_order_with_an_unknown_status_is_kept_and_one_row_of_the_map_makes_it_right(
    bench: Bench, channel: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with PracticeShop(channel=channel, orders=1, seed=5) as shop:
        use_words(shop, [UNKNOWN], monkeypatch)
        store, _ = _imported(bench.desk, shop)
    order = _orders(bench.desk)[UNKNOWN]
    assert AttentionKind.UNMAPPED_STATUS in {reason.kind for reason in order.attention}
    assert queries.unmapped_words(bench.desk.db) == {store.id: (UNKNOWN,)}
    with pytest.raises(NotShippable, match="isn't mapped"):
        asyncio.run(ship(bench.desk, order_id=order.id, draft=draft(), notify=True))

    edits = MapEdits(statuses={UNKNOWN: SHIPMENT})
    apply_edits(bench.desk.db, store_id=store.id, edits=edits, now=bench.clock(), operator="Kim")

    order = _orders(bench.desk)[UNKNOWN]
    assert order.status is SHIPMENT
    assert AttentionKind.UNMAPPED_STATUS not in {reason.kind for reason in order.attention}
    assert queries.unmapped_words(bench.desk.db) == {}
