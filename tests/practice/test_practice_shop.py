"""The shop's state: windows and pages, notices counted as WooCommerce counts them, the file that keeps them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.order import LineKind, Order
from ordersync_gui.practice.catalog import InventedOrders, invent_orders
from ordersync_gui.practice.ledger import Founding, Ledger, NoticeOutcome
from ordersync_gui.practice.server import PracticeShop
from ordersync_gui.practice.shop import Shop

BASE = datetime(2026, 11, 22, tzinfo=UTC)
NOW = BASE + timedelta(hours=9, minutes=30, seconds=12)
EVERYTHING = Window(BASE - timedelta(days=100), BASE + timedelta(days=1))


def shop_of(orders: InventedOrders, clock: Callable[[], datetime] = lambda: NOW, page_size: int = 10) -> Shop:
    return Shop(orders, ledger=Ledger(), clock=clock, page_size=page_size)


def body_for(order: Order, share: int = 1) -> bytes:
    """A ShipNotice on all goods of the order, or on the first line only when share is 0."""
    goods = [line for line in order.lines if line.kind is LineKind.ITEM]
    items = "".join(
        f"<Item><SKU>{escape(line.sku)}</SKU><Quantity>{line.quantity}</Quantity>"
        f"<LineItemID>{line.line_id}</LineItemID></Item>"
        for line in (goods if share else goods[:1])
    )
    head = f"<OrderNumber>{order.number}</OrderNumber><OrderID>{order.remote_id}</OrderID>"
    recipient = "<Recipient><Name>Zoé</Name></Recipient>"
    return f"<ShipNotice>{head}<Carrier>DHL</Carrier>{recipient}<Items>{items}</Items></ShipNotice>".encode()


def query_for(order: Order) -> dict[str, str]:
    return {"action": "shipnotify", "order_number": order.number, "carrier": "DHL", "tracking_number": "T1"}


def with_several_lines(orders: InventedOrders) -> Order:
    return next(o for o in orders if len([ln for ln in o.lines if ln.kind is LineKind.ITEM]) > 1)


def test_pages_hold_every_order_once_the_latest_change_first() -> None:
    orders = invent_orders(43, now_base=BASE)
    shop = shop_of(orders)
    slices = [shop.export(EVERYTHING, page) for page in range(1, 7)]
    assert [len(found.orders) for found in slices] == [10, 10, 10, 10, 3, 0]
    assert {found.pages for found in slices} == {5}
    told = [order for found in slices for order in found.orders]
    assert sorted(order.number for order in told) == [order.number for order in orders]
    assert [order.modified_at for order in told] == sorted((o.modified_at for o in told), reverse=True)


def test_a_window_holds_both_of_its_minutes() -> None:
    orders = invent_orders(40, now_base=BASE)
    shop = shop_of(orders)
    moment = orders[20].modified_at
    minute = timedelta(minutes=1)

    def found(start: datetime, end: datetime) -> bool:
        return orders[20].number in {order.number for order in shop.export(Window(start, end), None).orders}

    assert found(moment, moment)
    assert found(moment - minute, moment)
    assert not found(moment + minute, moment + minute)
    assert not found(moment - minute, moment - minute)


def test_an_order_that_was_shipped_within_the_windows_last_minute_is_in_it() -> None:
    orders = invent_orders(5, now_base=BASE)
    shop = shop_of(orders)
    shop.shipnotify(query_for(orders[0]), body_for(orders[0]))
    end = NOW.replace(second=0)
    assert [order.number for order in shop.export(Window(end, end), 1).orders] == ["1001"]


def test_an_empty_window_has_no_pages() -> None:
    shop = shop_of(invent_orders(5, now_base=BASE))
    found = shop.export(Window(BASE + timedelta(days=1), BASE + timedelta(days=2)), 1)
    assert (found.orders, found.pages) == ((), 0)


def test_a_notice_on_everything_ships_the_order_and_moves_it_to_the_top() -> None:
    orders = invent_orders(30, now_base=BASE)
    shop = shop_of(orders)
    entry = shop.shipnotify(query_for(orders[3]), body_for(orders[3]))
    assert (entry.outcome, entry.order_number, entry.at) == (NoticeOutcome.SHIPPED, "1004", NOW)
    first = shop.export(EVERYTHING, 1).orders[0]
    assert first == replace(orders[3], source_status="shipped", modified_at=NOW.replace(second=0))
    assert len(shop.export(EVERYTHING, None).orders) == 30


def test_a_notice_on_a_part_leaves_the_status_and_changes_the_time() -> None:
    orders = invent_orders(30, now_base=BASE)
    shop, order = shop_of(orders), with_several_lines(orders)
    assert shop.shipnotify(query_for(order), body_for(order, share=0)).outcome is NoticeOutcome.PART
    assert shop.order(order.number) == replace(order, modified_at=NOW.replace(second=0))


def test_a_repeated_part_is_counted_again_until_the_order_counts_as_shipped() -> None:
    orders = invent_orders(30, now_base=BASE)
    shop, order = shop_of(orders), with_several_lines(orders)
    outcomes = [shop.shipnotify(query_for(order), body_for(order, share=0)).outcome for _ in range(40)]
    assert outcomes[0] is NoticeOutcome.PART
    assert outcomes[-1] is NoticeOutcome.SHIPPED
    assert shop.effects() == {order.number: 40}


def test_units_of_unknown_lines_and_absurd_quantities_are_not_counted() -> None:
    orders = invent_orders(5, now_base=BASE)
    shop, order = shop_of(orders), orders[0]
    line = order.lines[0].line_id
    for items in (
        "<Item><LineItemID>77</LineItemID><Quantity>9</Quantity></Item>",
        "<Item><Quantity>9</Quantity></Item>",
        *(
            f"<Item><LineItemID>{line}</LineItemID><Quantity>{bad}</Quantity></Item>"
            for bad in ("-1", "NaN", "9e999", "")
        ),
    ):
        body = f"<ShipNotice><OrderID>{order.remote_id}</OrderID><Items>{items}</Items></ShipNotice>"
        assert shop.shipnotify(query_for(order), body.encode()).outcome is NoticeOutcome.NO_ITEMS
    assert shop.order(order.number).source_status == order.source_status


def test_a_fractional_quantity_is_counted_exactly() -> None:
    orders = invent_orders(300, now_base=BASE)
    order = next(o for o in orders if any(line.quantity % 1 for line in o.lines))
    assert shop_of(orders).shipnotify(query_for(order), body_for(order)).outcome is NoticeOutcome.SHIPPED


def test_the_order_id_in_the_body_wins_over_the_number_in_the_query() -> None:
    orders = invent_orders(5, now_base=BASE)
    entry = shop_of(orders).shipnotify(query_for(orders[1]), body_for(orders[2]))
    assert entry.order_number == orders[2].number


@pytest.mark.parametrize(
    "body", [b"", b"<ShipNotice", b"<Other><OrderID>900001</OrderID></Other>", b"\xff\xfe\x00"]
)
def test_without_a_legible_body_the_number_names_the_order_and_nothing_is_counted(body: bytes) -> None:
    orders = invent_orders(5, now_base=BASE)
    entry = shop_of(orders).shipnotify(query_for(orders[1]), body)
    assert (entry.order_number, entry.outcome) == (orders[1].number, NoticeOutcome.NO_ITEMS)


def test_a_body_with_a_doctype_is_not_read() -> None:
    orders = invent_orders(5, now_base=BASE)
    body = b'<!DOCTYPE ShipNotice [<!ENTITY a "x">]>' + body_for(orders[1])
    entry = shop_of(orders).shipnotify(query_for(orders[1]), body)
    assert (entry.fields, entry.outcome) == ({}, NoticeOutcome.NO_ITEMS)


def test_an_unknown_order_and_a_missing_parameter_have_no_effect_but_stand_in_the_ledger() -> None:
    orders = invent_orders(5, now_base=BASE)
    shop = shop_of(orders)
    unknown = replace(orders[0], number="4711", remote_id="4711")
    assert shop.shipnotify(query_for(unknown), body_for(unknown)).outcome is NoticeOutcome.UNKNOWN_ORDER
    entry = shop.shipnotify({**query_for(orders[0]), "carrier": ""}, body_for(orders[0]))
    assert (entry.outcome, entry.reason) == (NoticeOutcome.INCOMPLETE, "carrier")
    assert (shop.effects(), len(shop.entries)) == ({}, 2)
    assert shop.export(EVERYTHING, None).orders == tuple(sorted(orders, key=lambda o: o.modified_at, reverse=True))


def test_the_ledger_tells_query_and_body_as_they_came() -> None:
    orders = invent_orders(5, now_base=BASE)
    entry = shop_of(orders).shipnotify(query_for(orders[0]), body_for(orders[0]))
    assert entry.query == query_for(orders[0])
    assert (entry.fields["Carrier"], entry.fields["Recipient/Name"]) == ("DHL", "Zoé")
    goods = [line for line in orders[0].lines if line.kind is LineKind.ITEM]
    assert [item["LineItemID"] for item in entry.items] == [line.line_id for line in goods]
    assert entry.raw == body_for(orders[0]).decode()


def kept_shop(file: Path, *, now: datetime = NOW, orders: int = 30, seed: int = 1) -> PracticeShop:
    return PracticeShop(orders=orders, seed=seed, state_file=file, clock=lambda: now)


def tell(shop: PracticeShop, order: Order, share: int = 1) -> NoticeOutcome:
    assert isinstance(shop._shop, Shop)
    return shop._shop.shipnotify(query_for(order), body_for(order, share)).outcome


def test_a_kept_shop_comes_back_on_a_later_day_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "shop.jsonl"
    first = kept_shop(file)
    split = with_several_lines(first.orders)
    assert tell(first, first.orders[0]) is NoticeOutcome.SHIPPED
    assert tell(first, split, share=0) is NoticeOutcome.PART
    later = kept_shop(file, now=NOW + timedelta(days=3))
    assert list(later.orders) == list(first.orders)
    assert later.ledger == first.ledger
    assert (later.order("1001").source_status, later.order("1001").modified_at) == (
        "shipped",
        NOW.replace(second=0),
    )
    assert (later.effects("1001"), later.effects(split.number)) == (1, 1)
    assert tell(later, split) is NoticeOutcome.SHIPPED
    assert len(kept_shop(file).ledger) == 3


def test_a_line_that_was_cut_off_is_forgotten_and_the_file_stays_usable(tmp_path: Path) -> None:
    file = tmp_path / "shop.jsonl"
    shop = kept_shop(file)
    for index in (0, 1):
        tell(shop, shop.orders[index])
    file.write_bytes(file.read_bytes()[:-20])
    again = kept_shop(file)
    assert [entry.order_number for entry in again.ledger] == ["1001"]
    tell(again, again.orders[2])
    assert [entry.order_number for entry in kept_shop(file).ledger] == ["1001", "1003"]


@pytest.mark.parametrize(
    "text", ["a letter\n", "[]\n", '{"seed": 1}\n', '{"seed": 1, "orders": 30, "now_base": "x"}\n']
)
def test_a_file_that_is_no_memory_of_a_shop_is_refused_and_left_alone(tmp_path: Path, text: str) -> None:
    file = tmp_path / "notes.txt"
    file.write_text(text)
    with pytest.raises(UsageError, match="practice shop"):
        kept_shop(file)
    assert file.read_text() == text


def test_the_memory_of_another_shop_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "shop.jsonl"
    kept_shop(file, seed=5)
    for seed, orders in ((6, 30), (5, 31)):
        with pytest.raises(UsageError, match="30 orders with seed 5"):
            kept_shop(file, seed=seed, orders=orders)


def test_the_file_begins_with_what_the_shop_was_made_from(tmp_path: Path) -> None:
    file = tmp_path / "shop.jsonl"
    kept_shop(file)
    founding = {"seed": 1, "orders": 30, "now_base": BASE.isoformat()}
    assert json.loads(file.read_text()) == {**founding, "channel": "custom_store"}
    assert Ledger(file).open(Founding(1, 30, NOW)).now_base == BASE


def test_a_file_of_the_first_version_that_names_no_channel_is_one_of_a_custom_store(tmp_path: Path) -> None:
    file = tmp_path / "shop.jsonl"
    file.write_text(json.dumps({"seed": 1, "orders": 30, "now_base": BASE.isoformat()}) + "\n")
    assert Ledger(file).open(Founding(1, 30, NOW)).now_base == BASE
    with pytest.raises(UsageError, match="custom_store shop of 30 orders"):
        Ledger(file).open(Founding(1, 30, NOW, "inksoft"))
