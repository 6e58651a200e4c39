from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from stocked_store import HOME, NOW, StockedStore, draft, line, order

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.desk import OrderFilter, OrderRow, SortKey, StatusCounts
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import Buyer, Order
from ordersync_gui.domain.order_query_text import parse_query
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import orders, queries
from ordersync_gui.storage.database import Database


def _numbers(shop: StockedStore, wanted: OrderFilter) -> list[str]:
    ids = queries.order_ids(shop.db, wanted)
    rows = queries.order_rows(shop.db, ids)
    return [rows[order_id].number for order_id in ids]


def _sorted(shop: StockedStore, key: SortKey) -> list[str]:
    return _numbers(shop, OrderFilter(sort=key, descending=False))


def _found(shop: StockedStore, text: str) -> list[str]:
    return _numbers(shop, OrderFilter(text=text, sort=SortKey.NUMBER, descending=False))


def _plans(db: Database, wanted: OrderFilter) -> list[list[str]]:
    """The steps in which SQLite answers each statement that reads orders for the list."""
    seen: list[str] = []
    connection = db.connection()
    connection.set_trace_callback(seen.append)
    queries.order_ids(db, wanted)
    queries.first_ids(db, wanted, count=1)
    queries.ids_at(db, wanted, start=1, count=1)
    connection.set_trace_callback(None)
    asked = [statement for statement in seen if "group_concat(printf" in statement]
    return [[row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")] for statement in asked]


def test_numbers_sort_as_people_count(shop: StockedStore) -> None:
    shop.save(*(order(number) for number in ("10", "9", "A-10", "a-9", "100", "#2")))

    assert _sorted(shop, SortKey.NUMBER) == ["#2", "9", "10", "100", "a-9", "A-10"]


def test_totals_sort_by_value_whatever_their_minor_unit(shop: StockedStore) -> None:
    shop.save(
        order("1", total=5000, currency="JPY"),
        order("2", total=5000, currency="EUR"),
        order("3", total=60000, currency="KWD"),
    )

    assert _sorted(shop, SortKey.TOTAL) == ["2", "3", "1"]


def test_every_sort_key_sorts_and_reverses(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "another")
    shop.save(
        order("1", buyer=Buyer("berta"), shipping_method="b", ship_to=replace(HOME, country="SE")),
        order("2", buyer=Buyer("Anna"), shipping_method="C", ordered_at=NOW, source_status="odd", lines=()),
    )
    other.save(
        order("3", buyer=Buyer("Ça"), shipping_method="A", modified_at=NOW, ship_to=replace(HOME, country="DE"))
    )
    other.ship(number="3")
    to = "INSERT INTO desk_fact (order_id, held, assigned_to) SELECT id, FALSE,"
    with db.transaction():
        for statement in (
            "UPDATE orders SET ship_by = id * -1 WHERE number != '3'",
            "INSERT INTO tag (name, name_folded) VALUES ('VIP', 'vip')",
            "INSERT INTO order_tag SELECT id, 1 FROM orders WHERE number = '3'",
            f"{to} 'Kim' FROM orders WHERE number = '3'",
            f"{to} 'al' FROM orders WHERE number = '2'",
            "UPDATE desk_fact SET held = 1, hold_until = 5 WHERE assigned_to = 'Kim'",
            "UPDATE desk_fact SET held = 1, note = 'soon' WHERE assigned_to = 'al'",
        ):
            db.connection().execute(statement)
    expected = {
        SortKey.ORDERED: ["1", "3", "2"],
        SortKey.NUMBER: ["1", "2", "3"],
        SortKey.STATUS: ["1", "3", "2"],
        SortKey.BUYER: ["2", "1", "3"],
        SortKey.COUNTRY: ["3", "1", "2"],
        SortKey.TOTAL: ["1", "2", "3"],
        SortKey.STORE: ["3", "1", "2"],
        SortKey.SHIPPING_METHOD: ["3", "1", "2"],
        SortKey.MODIFIED: ["1", "2", "3"],
        SortKey.SHIP_BY: ["2", "1", "3"],
        SortKey.ITEMS: ["2", "1", "3"],
        SortKey.NOTICE: ["3", "1", "2"],
        SortKey.ATTENTION: ["2", "1", "3"],
        SortKey.TAGS: ["3", "1", "2"],
        SortKey.ASSIGNED: ["2", "3", "1"],
        SortKey.HELD: ["3", "2", "1"],
        SortKey.NOTE: ["2", "1", "3"],
        SortKey.SOURCE_STATUS: ["2", "1", "3"],
    }

    for key in SortKey:
        assert (key, _sorted(shop, key)) == (key, expected[key])
        assert _numbers(shop, OrderFilter(sort=key, descending=True)) == expected[key][::-1]


_UNINDEXED = (
    SortKey.NOTICE,
    SortKey.TAGS,
    SortKey.ASSIGNED,
    SortKey.HELD,
    SortKey.NOTE,
    SortKey.SOURCE_STATUS,
)


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("key", [key for key in SortKey if key not in _UNINDEXED])
@pytest.mark.sqlite_only("reads SQLite's plan of a query")
def test_every_indexed_sort_reads_an_index_from_end_to_end(
    shop: StockedStore, key: SortKey, *, descending: bool
) -> None:
    shop.save(order("1", source="Amazon"), order("2"), order("3", source_status="odd"))
    shop.leave_out("Amazon")

    plans = _plans(shop.db, OrderFilter(sort=key, descending=descending))

    assert len(plans) >= 3
    assert not [step for steps in plans for step in steps if "TEMP B-TREE" in step]


def test_filters_by_store_status_attention_and_limit(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    shop.save(order("1"), order("2", source_status="odd"), order("3", source_status="void"))
    other.save(order("4", ship_to=Address()))

    assert _numbers(shop, OrderFilter(store_id=other.store_id)) == ["4"]
    assert _numbers(shop, OrderFilter(status=OrderStatus.CANCELLED)) == ["3"]
    assert sorted(_numbers(shop, OrderFilter(needs_attention=True))) == ["2", "4"]
    assert _numbers(shop, OrderFilter(needs_attention=True, store_id=shop.store_id)) == ["2"]
    assert _numbers(shop, OrderFilter(sort=SortKey.NUMBER, limit=2)) == ["4", "3"]
    assert _numbers(shop, OrderFilter(limit=0)) == []


def test_any_need_beside_a_certain_one_means_any(shop: StockedStore) -> None:
    shop.save(order("1"), order("2", source_status="new"), order("3", ship_to=Address()))
    asked = parse_query("needs:attention needs:address").terms
    assert sorted(_numbers(shop, OrderFilter(terms=asked))) == ["2", "3"]
    asked = parse_query("needs:attention -needs:address").terms
    assert _numbers(shop, OrderFilter(terms=asked)) == ["2"]


@pytest.mark.parametrize(
    "text",
    [
        "SØREN",
        "søren",
        "МОСКВА",  # noqa: RUF001 - Cyrillic is meant
        "москва",
        "ＴＥＡ",  # noqa: RUF001 - wide letters are meant
        "tea møller",
        "strasse",
        "STRAẞE",
        "100%",
        "a_b",
        "sku\\1",
        "o'hara",
    ],
)
def test_search_finds_words_in_whatever_script_case_and_width(shop: StockedStore, text: str) -> None:
    buyer = Buyer("Søren Møller")
    wanted = order(
        "1",
        buyer=buyer,
        ship_to=replace(HOME, city="Москва", address1="Große Straße 1"),
        lines=(line("x", sku="sku\\1", name="Green Tea 100% a_b O'Hara"),),
    )
    shop.save(wanted, order("2", lines=(line("y", sku="sku1", name="axb 1000"),)))

    assert _found(shop, text) == ["1"]


def test_every_word_of_a_search_must_be_found(shop: StockedStore) -> None:
    shop.save(order("1"), order("2", buyer=Buyer("Berta")))

    assert _found(shop, "berta 2") == ["2"]
    assert _found(shop, "berta nobody") == []
    assert _found(shop, "   ") == ["1", "2"]


def test_search_follows_tracking_numbers_corrections_and_changes(shop: StockedStore) -> None:
    shop.save(order("1"), order("2"))
    shop.ship(draft("JD 0146 x"), number="1")
    orders.correct_ship_to(
        shop.db,
        order_id=shop.details("2").id,
        address=replace(HOME, city="Kiruna"),
        operator="Kim",
        now=NOW,
    )
    shop.save(order("2", buyer=Buyer("Zoë", "zoe@example.test")))

    assert _found(shop, "JD0146X") == ["1"]
    assert _found(shop, "0146 jd") == ["1"]
    assert _found(shop, "kiruna") == ["2"]
    assert _found(shop, "zoe@EXAMPLE") == ["2"]
    assert _found(shop, "asa@example") == ["1"]


def test_a_row_holds_what_the_grid_shows(shop: StockedStore) -> None:
    shop.save(
        order(
            "1",
            gift=True,
            shipping_method="Ground",
            ship_to=Address(name="A", country="SE"),
            source_status="odd",
            lines=(line("a", "1.50", name="Tea"), line("b", "1")),
        )
    )
    order_id = shop.details("1").id

    (row,) = queries.order_rows(shop.db, [order_id, 99]).values()

    assert row == OrderRow(
        id=order_id,
        number="1",
        store="Shop",
        status=OrderStatus.UNMAPPED,
        source_status="odd",
        ordered_at=NOW - timedelta(days=1),
        modified_at=NOW - timedelta(hours=1),
        buyer="Åsa Öberg",
        country="SE",
        item_summary="1.5 × Tea +1",  # noqa: RUF001 - the sign is meant
        item_count=Decimal("2.50"),
        total=4500,
        currency="EUR",
        shipping_method="Ground",
        gift=True,
        attention=(AttentionKind.MISSING_SHIP_TO, AttentionKind.UNMAPPED_STATUS),
        notice=None,
        custom=("", "", ""),
        custom_keys=("", "", ""),
    )


@pytest.mark.parametrize(
    ("found", "buyer", "summary"),
    [
        (order(buyer=Buyer(), lines=()), "Åsa Öberg", ""),
        (
            order(buyer=Buyer(code="c9"), bill_to=Address(), ship_to=Address(), lines=(line("a", "1", name=""),)),
            "c9",
            "SKU-a",
        ),
        (order(buyer=Buyer(), bill_to=Address(company="ACME"), ship_to=Address()), "ACME", "2 × Item L1 +1"),  # noqa: RUF001 - the sign is meant
    ],
)
def test_rows_fall_back_to_what_there_is(shop: StockedStore, found: Order, buyer: str, summary: str) -> None:
    shop.save(found)
    order_id = shop.details().id

    row = queries.order_rows(shop.db, [order_id])[order_id]

    assert (row.buyer, row.item_summary) == (buyer, summary)


def test_a_row_shows_the_notice_that_most_needs_a_look(shop: StockedStore) -> None:
    shop.save(order())
    first = shop.details().lines[0].id
    shop.leased(shop.ship(draft("T1", {first: "1"})).notice_id)
    shop.ship(draft("T2"))

    (row,) = queries.order_rows(shop.db, [shop.details().id]).values()

    assert row.notice is NoticeState.SENDING


@pytest.mark.sqlite_only("counts the statements that SQLite carries out")
def test_rows_of_many_orders_take_a_fixed_number_of_queries(shop: StockedStore) -> None:
    shop.save(*(order(str(number)) for number in range(300)))
    ids = queries.order_ids(shop.db, OrderFilter())

    def asked(part: int) -> int:
        seen: list[str] = []
        shop.db.connection().set_trace_callback(seen.append)
        assert len(queries.order_rows(shop.db, ids[:part])) == part
        shop.db.connection().set_trace_callback(None)
        return len([statement for statement in seen if statement.startswith("SELECT")])

    assert asked(1) == asked(300) == 4


def test_counts_by_status_for_all_or_one_store(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    shop.save(order("1"), order("2"), order("3", source_status="odd"))
    other.save(order("1"))

    everything = queries.status_counts(db, None)

    assert everything.by_status == {OrderStatus.AWAITING_SHIPMENT: 3, OrderStatus.UNMAPPED: 1}
    assert (everything.needs_attention, everything.total) == (1, 4)
    assert queries.status_counts(db, other.store_id) == StatusCounts({OrderStatus.AWAITING_SHIPMENT: 1}, 0)


def test_orders_are_looked_up_by_number_then_by_the_channels_id(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Another")
    shop.save(order("1", remote_id="2"), order("2", remote_id="3"))
    other.save(order("1", remote_id="7"))

    def look(number: str, store_id: int | None = None) -> list[tuple[str, str]]:
        found = queries.find_orders(db, number=number, store_id=store_id)
        return [(store, remote) for _, store, remote in found]

    assert look(" 1 ") == [("Another", "7"), ("Shop", "2")]
    assert look("1", shop.store_id) == [("Shop", "2")]
    assert look("2") == [("Shop", "3")]
    assert look("3") == [("Shop", "3")]
    assert look("4") == []


def test_details_of_an_unknown_order_say_so(db: Database) -> None:
    with pytest.raises(NotFound):
        queries.order_details(db, 99)


def test_notices_are_listed_by_store_and_state(shop: StockedStore) -> None:
    shop.save(order("1"), order("2"))
    first, second = shop.ship(number="1").notice_id, shop.ship(number="2").notice_id
    shop.leased(first)

    listed = queries.notices(shop.db, store_id=shop.store_id, state=None)

    assert [(view.id, view.order_number, view.store) for view in listed] == [
        (first, "1", "Shop"),
        (second, "2", "Shop"),
    ]
    assert [view.id for view in queries.notices(shop.db, store_id=None, state=NoticeState.QUEUED)] == [second]
    assert queries.notices(shop.db, store_id=99, state=None) == ()
    assert queries.unsettled_notices(shop.db, shop.store_id) == 2


def test_ids_of_many_orders_come_whole_and_in_order(shop: StockedStore) -> None:
    for start in range(7_000, 13_000, 1000):
        shop.save(*(order(str(number), lines=()) for number in range(start, start + 1000)))

    ids = queries.order_ids(shop.db, OrderFilter(sort=SortKey.NUMBER, descending=False))
    rows = queries.order_rows(shop.db, ids[2990:3010])

    assert (ids.typecode, len(ids), len(set(ids))) == ("q", 6_000, 6_000)
    assert [rows[order_id].number for order_id in ids[2990:3010]] == [str(n) for n in range(9990, 10_010)]


def test_an_order_with_several_reasons_for_attention_is_one_order(db: Database) -> None:
    shop = StockedStore.opened(db, requirements=tuple(OrderRequirement))
    nowhere = Address(name="Ann", country="Sweden", state="Scania", city="Lund")
    shop.save(order("1", ship_to=nowhere), order("2", ship_to=nowhere, source_status="odd"), order("3"))

    counts = queries.status_counts(db, None)

    missing, codes = AttentionKind.MISSING_SHIP_TO, AttentionKind.ADDRESS_CODES
    assert (counts.by_attention[missing], counts.by_attention[codes]) == (2, 2)
    assert counts.needing({missing, codes}) == 2
    assert counts.needing({AttentionKind.UNMAPPED_STATUS}) == 1
    assert counts.needing({AttentionKind.NOTICE_REFUSED}) == 0
