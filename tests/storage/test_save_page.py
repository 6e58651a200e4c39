from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from counted_writes import count_writes, writes
from stocked_store import HOME, LATER, NOW, StockedStore, draft, line, order, page

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.order import Buyer, ItemOption, LineKind, Order, PickupPoint, RejectedOrder
from ordersync_gui.domain.run import RunCounts
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import as_it_stands
from ordersync_gui.storage import orders, queries, runs
from ordersync_gui.storage.columns import decompress
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import OrderLines, Orders, RawPayloads, RejectedOrders

FULL = Order(
    remote_id="77",
    number="A-77",
    source_status="paid",
    ordered_at=NOW - timedelta(days=2, milliseconds=1),
    modified_at=NOW,
    currency="JPY",
    total=5000,
    tax=1,
    shipping=2,
    discount=-3,
    remote_id_given=False,
    paid_at=NOW,
    buyer=Buyer("山田 太郎", "t@example.test", "03", "c1"),
    bill_to=Address(company="会社", country="JP"),
    ship_to=HOME,
    shipping_method="Ground",
    payment_method="Card",
    gift=True,
    gift_message="Grüße",
    buyer_notes="ring twice",
    internal_notes="vip",
    custom_fields={"Z": "1", "A": ""},
    pickup_point=PickupPoint("Mondial Relay", "20", "", "066974"),
    source="eBay",
    requested_warehouse="East",
    lines=(
        line(
            "9",
            "0.375",
            weight=Decimal("1.50"),
            weight_unit="Grams",
            image_url="https://x.test/a",
            location="A1",
            upc="012",
            options=(ItemOption("Größe", "L"), ItemOption("Größe", "XL")),
        ),
        line("", "1", kind=LineKind.ADJUSTMENT, sku="", name="Coupon", unit_price=Decimal("-3.75")),
    ),
)


def test_every_channel_fact_survives_the_database(shop: StockedStore) -> None:
    shop.save(FULL)

    details = shop.details("A-77")

    assert details.order == FULL
    assert (details.ship_to, details.ship_to_corrected, details.held) == (HOME, False, False)
    assert (details.store, details.channel) == ("Shop", "custom_store")


def test_a_new_order_gets_status_country_and_a_timeline(shop: StockedStore) -> None:
    outcome = shop.save(order("1"), order("2", source_status="odd"), order("3", ship_to=Address()))

    assert outcome.counts == RunCounts(pages=1, seen=3, new=3)
    assert len(outcome.changes.orders) == 3
    assert outcome.changes.membership
    assert shop.details("1").status is OrderStatus.AWAITING_SHIPMENT
    assert shop.told("1") == ["Imported from Shop."]
    assert [(reason.kind, reason.detail) for reason in shop.details("2").attention] == [
        (AttentionKind.UNMAPPED_STATUS, "odd")
    ]
    assert [reason.kind for reason in shop.details("3").attention] == [AttentionKind.MISSING_SHIP_TO]


def test_importing_the_same_page_again_writes_nothing_to_orders_and_lines(shop: StockedStore) -> None:
    shop.save(FULL, order("1"), order("2"))
    count_writes(shop.db, "orders", "order_line")

    outcome = shop.save(FULL, order("1"), order("2"), at=LATER)

    assert writes(shop.db) == []
    assert outcome.counts == RunCounts(pages=1, seen=3, unchanged=3)
    assert not outcome.changes
    assert shop.told("1") == ["Imported from Shop."]


def test_a_changed_order_writes_only_what_differs(shop: StockedStore) -> None:
    shop.save(order("1"), order("2"))
    count_writes(shop.db, "orders", "order_line")
    changed = order("1", lines=(line("L1", "3", options=(ItemOption("Size", "L"),)), line("L2", "1")))

    outcome = shop.save(changed, order("2"))

    assert sorted(writes(shop.db)) == ["UPDATE order_line", "UPDATE orders"]
    assert outcome.counts == RunCounts(pages=1, seen=2, changed=1, unchanged=1)
    assert outcome.changes.orders == {shop.details("1").id}
    assert not outcome.changes.membership
    assert shop.details("1").order == changed


def test_the_timeline_names_what_changed_at_the_shop(shop: StockedStore) -> None:
    shop.save(order())
    shop.save(
        order(source_status="void", ship_to=replace(HOME, city="Lund"), total=1, tax=1, lines=(line("L1", "2"),))
    )

    assert shop.told()[-1] == "Changed at the shop: status paid → void, delivery address, amounts, items."
    assert shop.details().status is OrderStatus.CANCELLED


def test_a_new_modification_time_alone_is_kept_without_a_word(shop: StockedStore) -> None:
    shop.save(order())
    shop.save(order(modified_at=LATER))

    assert shop.details().order.modified_at == LATER
    assert shop.told() == ["Imported from Shop."]


def test_orders_that_the_run_has_seen_are_saved_but_not_counted_again(shop: StockedStore) -> None:
    shop.save(order("1"))

    outcome = shop.save(order("1", total=9), order("2"), seen=frozenset({"R1"}))

    assert outcome.counts == RunCounts(pages=1, seen=1, new=1)
    assert shop.details("1").order.total == 9


def test_an_order_that_stands_twice_on_a_page_counts_once_and_the_last_one_stays(shop: StockedStore) -> None:
    outcome = shop.save(order("1", total=1), order("1", total=2))

    assert outcome.counts.new == 1
    assert shop.details("1").order.total == 2


def test_the_same_channel_id_in_two_stores_is_two_orders(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    shop.save(order())
    other.save(order())

    found = queries.find_orders(db, number="1001", store_id=None)

    assert [(store, remote) for _, store, remote in found] == [("Other", "R1001"), ("Shop", "R1001")]


def test_a_shop_that_begins_to_send_ids_does_not_double_its_orders(shop: StockedStore) -> None:
    shop.save(order("5", remote_id="5", remote_id_given=False))

    outcome = shop.save(order("5", remote_id="9001"))

    assert outcome.counts.changed == 1
    assert shop.details("5").order.remote_id == "9001"


def test_an_id_that_equals_another_orders_given_id_stays_apart(shop: StockedStore) -> None:
    shop.save(order("1", remote_id="5"))

    outcome = shop.save(order("5", remote_id="9001"))

    assert outcome.counts.new == 1


def test_the_raw_text_is_kept_beside_the_order(shop: StockedStore) -> None:
    shop.save(order("1"))
    shop.save(order("2"))

    assert [decompress(raw) for raw in shop.db.column(RawPayloads.select(RawPayloads.raw_text))] == [
        "<Order>1</Order>",
        "<Order>2</Order>",
    ]


def test_a_rejected_order_is_kept_once_and_goes_when_it_can_be_read(shop: StockedStore) -> None:
    bad = RejectedOrder("1001", as_it_stands("No date."), "<Order>bad</Order>")
    first = shop.save_page(page(order("1"), rejected=(bad,)))
    again = shop.save_page(page(rejected=(bad,)))

    (view,) = queries.rejected_orders(shop.db, shop.store_id)
    assert (view.number, str(view.reason), view.raw, view.store) == ("1001", "No date.", bad.raw, "Shop")
    assert first.counts == RunCounts(pages=1, seen=2, new=1, rejected=1)
    assert again.counts == RunCounts(pages=1)

    shop.save(order("1001"))
    assert queries.rejected_orders(shop.db, None) == ()


def test_an_order_that_is_still_unreadable_counts_in_the_next_run_too(shop: StockedStore) -> None:
    bad = page(rejected=(RejectedOrder("1001", as_it_stands("No date."), "x"),))
    shop.save_page(bad)
    window = Window(NOW, NOW)
    shop.run_id = runs.start_run(shop.db, store_id=shop.store_id, window=window, now=NOW)

    assert shop.save_page(bad).counts.rejected == 1
    assert len(queries.rejected_orders(shop.db, None)) == 1


def test_rejected_orders_without_a_number_are_told_apart_by_their_text(shop: StockedStore) -> None:
    nameless = [RejectedOrder("", as_it_stands("No number."), raw) for raw in ("a", "b", "a")]

    outcome = shop.save_page(page(rejected=tuple(nameless)))

    assert outcome.counts.rejected == 2
    assert {view.raw for view in queries.rejected_orders(shop.db, None)} == {"a", "b"}


def test_an_amount_too_large_for_the_database_rejects_that_order_alone(shop: StockedStore) -> None:
    outcome = shop.save(order("1"), order("2", total=10**30))

    assert (outcome.counts.new, outcome.counts.rejected) == (1, 1)
    assert queries.rejected_orders(shop.db, None)[0].number == "2"


def test_the_largest_amount_that_fits_can_be_saved_and_sorted(shop: StockedStore) -> None:
    shop.save(order("1", total=2**63 - 1, currency="JPY"))

    assert shop.details("1").order.total == 2**63 - 1


def test_a_page_is_saved_whole_or_not_at_all(shop: StockedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.save(order("1"))

    def fail(*_args: object, **_values: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(orders, "index_orders", fail)
    with pytest.raises(RuntimeError):
        shop.save(order("1", total=7), order("2"))

    assert shop.details("1").order.total == 4500
    assert len(shop.db.tuples(Orders.select(Orders.id))) == 1
    assert len(shop.db.tuples(OrderLines.select(OrderLines.id))) == 2
    assert queries.runs(shop.db, store_id=None, limit=1)[0].counts.pages == 1


def test_a_page_needs_its_run(shop: StockedStore) -> None:
    shop.run_id = 99

    with pytest.raises(NotFound):
        shop.save(order())

    assert shop.db.tuples(Orders.select()) == []


def test_a_line_that_vanished_at_the_shop_is_deleted_or_kept_when_shipped(shop: StockedStore) -> None:
    shop.save(order())
    first = shop.details().lines[0].id
    shop.ship(draft(lines={first: "1"}))

    shop.save(order(lines=(line("L3", "1"),)))

    lines = {view.line.line_id: (view.vanished, view.shipped) for view in shop.details().lines}
    assert lines == {"L3": (False, Decimal(0)), "L1": (True, Decimal(1))}
    assert [kept.line_id for kept in shop.details().order.lines] == ["L3"]


def test_a_vanished_line_that_comes_back_is_the_same_line(shop: StockedStore) -> None:
    shop.save(order())
    first = shop.details().lines[0].id
    shop.ship(draft(lines={first: "1"}))
    shop.save(order(lines=(line("L2", "1"),)))

    shop.save(order())

    back = shop.details().lines[0]
    assert (back.id, back.vanished, back.shipped) == (first, False, Decimal(1))


def test_lines_are_recognised_by_their_id_wherever_they_stand(shop: StockedStore) -> None:
    shop.save(order())
    before = {view.line.line_id: view.id for view in shop.details().lines}

    shop.save(order(lines=(line("L0", "1"), line("L2", "1"), line("L1", "2"))))

    after = {view.line.line_id: view.id for view in shop.details().lines}
    assert {key: after[key] for key in before} == before
    assert [view.line_id for view in shop.details().order.lines] == ["L0", "L2", "L1"]


def test_lines_without_ids_are_recognised_by_article_and_position(shop: StockedStore) -> None:
    tea, cup = line("", "1", sku="TEA", name="Tea"), line("", "1", sku="CUP", name="Cup")
    shop.save(order(lines=(tea, cup)))
    before = {view.line.sku: view.id for view in shop.details().lines}

    shop.save(order(lines=(cup, replace(tea, quantity=Decimal(5)))))
    moved = {view.line.sku: view.id for view in shop.details().lines}
    shop.save(order(lines=(cup, replace(tea, sku="TEA-2", name="Green tea"))))
    renamed = {view.line.sku: view.id for view in shop.details().lines}

    assert moved == before
    assert renamed == {"CUP": before["CUP"], "TEA-2": before["TEA"]}


def test_a_shipped_line_without_id_never_turns_into_other_goods(shop: StockedStore) -> None:
    shop.save(order(lines=(line("", "1", sku="TEA", name="Tea"),)))
    shop.ship()

    shop.save(order(lines=(line("", "1", sku="CUP", name="Cup"),)))

    shipped = {view.line.sku: (view.shipped, view.vanished) for view in shop.details().lines}
    assert shipped == {"CUP": (Decimal(0), False), "TEA": (Decimal(1), True)}
    assert shop.details().status is OrderStatus.AWAITING_SHIPMENT


def test_two_lines_with_one_id_stay_two(shop: StockedStore) -> None:
    twice = (line("L1", "1"), line("L1", "2"))
    shop.save(order(lines=twice))
    ids = [view.id for view in shop.details().lines]

    shop.save(order(lines=twice, total=1))

    assert [view.id for view in shop.details().lines] == ids


def test_a_correction_of_the_address_counts_until_it_is_taken_back(shop: StockedStore) -> None:
    shop.save(order(ship_to=Address(country="SE")))
    order_id = shop.details().id

    def correct(address: Address | None) -> bool:
        return bool(orders.correct_ship_to(shop.db, order_id=order_id, address=address, operator="Kim", now=LATER))

    assert correct(replace(HOME, country="NO"))
    corrected = shop.details()
    assert (corrected.ship_to.country, corrected.ship_to_corrected, corrected.attention) == ("NO", True, ())
    assert queries.order_rows(shop.db, [order_id])[order_id].country == "NO"
    assert not correct(replace(HOME, country="NO"))

    assert correct(None)
    back = shop.details()
    assert (back.ship_to, back.ship_to_corrected) == (Address(country="SE"), False)
    assert [reason.kind for reason in back.attention] == [AttentionKind.MISSING_SHIP_TO]
    assert shop.told()[1:] == ["Address corrected at the desk.", "The shop's delivery address counts again."]
    assert back.timeline[-1].who == "Kim"
    assert not correct(None)


def test_an_import_never_overwrites_a_correction(shop: StockedStore) -> None:
    shop.save(order())
    orders.correct_ship_to(
        shop.db, order_id=shop.details().id, address=replace(HOME, city="Lund"), operator="Kim", now=NOW
    )

    shop.save(order(ship_to=replace(HOME, city="Ystad")))

    assert shop.details().ship_to.city == "Lund"
    assert shop.details().order.ship_to.city == "Ystad"


def test_correcting_an_unknown_order_says_so(shop: StockedStore) -> None:
    with pytest.raises(NotFound):
        orders.correct_ship_to(shop.db, order_id=99, address=HOME, operator="Kim", now=NOW)


def test_a_page_of_unknown_size_is_saved(shop: StockedStore) -> None:
    many = [order(str(number), lines=(line(str(number)),)) for number in range(1200)]

    assert shop.save(*many).counts.new == 1200
    assert shop.save(*many).counts.unchanged == 1200
    assert shop.save(*[replace(each, total=1) for each in many]).counts.changed == 1200


def test_rejects_of_other_stores_stay(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    other.save_page(page(rejected=(RejectedOrder("1001", as_it_stands("Bad."), "x"),)))

    shop.save(order("1001"))

    assert len(db.tuples(RejectedOrders.select(RejectedOrders.id))) == 1
    assert queries.rejected_orders(db, shop.store_id) == ()
