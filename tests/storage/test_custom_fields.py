"""Custom fields 1 to 3 are what each store's own map says, in rows, details and searches alike."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from stocked_store import StockedStore, order

from ordersync_gui.channels.registry import PROVIDERS
from ordersync_gui.domain.channel_fields import (
    CustomText,
    custom_texts,
    default_fields,
    mappable_fields,
    mapped_texts,
)
from ordersync_gui.domain.desk import OrderFilter, OrderRow
from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.order_query_text import parse_query
from ordersync_gui.practice import CHANNELS, PracticeShop
from ordersync_gui.storage import queries, sqlite_engine
from ordersync_gui.storage.database import Database

AMAZON = {"Channel integration": "Amazon US", "Purchase order": "PO-4711"}
ODD_NAME = 'Größe "A\\B" / $.x'


def use(shop: StockedStore, fields: Mapping[int, str]) -> None:
    """Have these fields, and no others, stand in the store's custom fields."""
    with shop.db.transaction():
        run = shop.db.connection()
        run.execute("DELETE FROM field_map WHERE store_id = ?", (shop.store_id,))
        run.executemany(
            "INSERT INTO field_map VALUES (?, ?, ?)", [(shop.store_id, *each) for each in fields.items()]
        )


def row_of(shop: StockedStore, number: str = "1001") -> OrderRow:
    order_id = shop.details(number).id
    return queries.order_rows(shop.db, [order_id])[order_id]


def found(db: Database, text: str) -> list[str]:
    """The numbers of what a search finds, by every way of reading a list."""
    query = parse_query(text)
    assert not query.problems
    wanted = OrderFilter(text=query.words, terms=query.terms)
    ids = list(queries.order_ids(db, wanted))
    assert sorted(queries.first_ids(db, wanted, count=50).ids) == sorted(ids)
    assert queries.count_orders(db, wanted) == len(ids)
    return sorted(row.number for row in queries.order_rows(db, ids).values())


def test_rows_and_details_show_what_the_map_says_at_the_time(shop: StockedStore) -> None:
    shop.save(order(custom_fields=AMAZON, payment_method="PayPal"))
    assert (row_of(shop).custom, shop.details().custom) == (("", "", ""), ())
    use(shop, {1: "custom:Channel integration", 3: "order:payment_method"})
    assert row_of(shop).custom == ("Amazon US", "", "PayPal")
    assert row_of(shop).custom_keys == ("custom:Channel integration", "", "order:payment_method")
    assert shop.details().custom == (
        CustomText(1, "custom:Channel integration", "Amazon US"),
        CustomText(3, "order:payment_method", "PayPal"),
    )
    use(shop, {2: "custom:Purchase order"})
    assert row_of(shop).custom == ("", "PO-4711", "")


def test_each_store_has_its_own_map(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    shop.save(order("1", custom_fields=AMAZON))
    other.save(order("2", custom_fields=AMAZON, source="Web"))
    use(shop, {1: "custom:Purchase order"})
    use(other, {1: "order:source", 2: "custom:Channel integration"})
    assert (row_of(shop, "1").custom, row_of(other, "2").custom) == (("PO-4711", "", ""), ("Web", "Amazon US", ""))
    assert found(db, "custom1:po-4711") == ["1"]
    assert found(db, "custom1:web") == ["2"]
    assert found(db, "custom:amazon") == ["2"], "the first one's isn't in any of its custom fields"
    assert found(db, "-custom:amazon") == ["1"]


@pytest.mark.parametrize("channel", CHANNELS)
def test_every_field_of_every_channel_reads_alike_in_rows_details_and_searches(
    shop: StockedStore, channel: str
) -> None:
    spec = next(provider.spec for provider in PROVIDERS if provider.spec.key == channel)
    orders = list(PracticeShop(channel=channel, orders=12, seed=3).orders)
    shop.save(*orders)
    keys = [field.key for field in mappable_fields(spec)]
    for start in range(0, len(keys), 3):
        fields = dict(enumerate(keys[start : start + 3], start=1))
        use(shop, fields)
        ids = queries.order_ids(shop.db, OrderFilter())
        rows = {row.number: row.custom for row in queries.order_rows(shop.db, ids).values()}
        details = queries.orders_without_history(shop.db, ids).values()
        assert rows == {each.number: custom_texts(each, fields) for each in orders}
        assert {one.order.number: one.custom for one in details} == {
            each.number: mapped_texts(each, fields) for each in orders
        }
        for place in fields:
            _check_search(shop.db, orders, fields, place)


def _check_search(db: Database, orders: list[Order], fields: Mapping[int, str], place: int) -> None:
    """What stands there in the first order that has something is found, in capitals, and just where it stands."""
    texts = {each.number: " ".join(custom_texts(each, fields)[place - 1].split()) for each in orders}
    wanted = next((text for text in texts.values() if text), None)
    if wanted is None:
        return
    quoted = wanted.upper().replace('"', '""')
    expected = sorted(number for number, text in texts.items() if wanted.casefold() in text.casefold())
    assert found(db, f'custom{place}:"{quoted}"') == expected


@pytest.mark.parametrize("channel", ["custom_store", "listing_mirror", "oxatis"])
def test_the_default_map_shows_something_in_practice(shop: StockedStore, channel: str) -> None:
    spec = next(provider.spec for provider in PROVIDERS if provider.spec.key == channel)
    use(shop, default_fields(spec))
    shop.save(*PracticeShop(channel=channel, orders=40).orders)
    ids = queries.order_ids(shop.db, OrderFilter())
    shown = [row.custom for row in queries.order_rows(shop.db, ids).values()]
    assert sum(any(texts) for texts in shown) > len(shown) // 2


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("custom:strasse", ["1", "2"]),
        ("custom1:STRASSE", ["1"]),
        ("custom2:straße", ["2"]),
        ("custom1:ß,zoë", ["1"]),
        ("custom1:po-47", ["3"]),
        ("custom:%", ["4"]),
        ("custom:_", []),
        ('custom:"a ""b"" c"', ["4"]),
        ("custom:москва custom1:strasse", ["1"]),
        ("custom3:nothing", []),
        ("-custom:strasse", ["3", "4", "5"]),
        ("-custom:strasse -custom1:4711", ["4", "5"]),
    ],
)
def test_a_part_is_enough_and_letters_case_and_width_do_not_matter(
    shop: StockedStore, text: str, numbers: list[str]
) -> None:
    use(shop, {1: f"custom:{ODD_NAME}", 2: "order:internal_notes"})
    shop.save(
        order("1", custom_fields={ODD_NAME: "Straße 7"}, internal_notes="Москва"),
        order("2", custom_fields={"Other": "strasse"}, internal_notes="STRASSE"),
        order("3", custom_fields={ODD_NAME: "ＰＯ-4711"}),  # noqa: RUF001 - wide letters are meant
        order("4", custom_fields={ODD_NAME: '100% a "b" c'}),
        order("5"),
    )
    assert found(shop.db, text) == numbers


def test_a_store_without_a_map_and_a_field_that_is_gone_find_nothing(shop: StockedStore) -> None:
    shop.save(order(custom_fields=AMAZON))
    assert found(shop.db, "custom:amazon") == []
    assert found(shop.db, "-custom:amazon") == ["1001"]
    use(shop, {1: "order:colour"})
    assert found(shop.db, "custom:amazon") == []
    assert row_of(shop).custom == ("", "", "")


def test_it_narrows_beside_words_and_other_terms(shop: StockedStore) -> None:
    use(shop, {1: "custom:Channel integration"})
    shop.save(
        order("1", custom_fields=AMAZON),
        order("2", custom_fields=AMAZON, source_status="gone"),
        order("3", custom_fields={"Channel integration": "eBay"}),
    )
    assert found(shop.db, "custom:amazon status:awaiting åsa") == ["1"]
    assert found(shop.db, "custom1:amazon,ebay -status:shipped") == ["1", "3"]
    assert found(shop.db, "custom:amazon nobody") == []


def test_a_search_of_it_ends_when_nobody_waits_for_it(shop: StockedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    use(shop, {1: "custom:Channel integration"})
    shop.save(*(order(str(number), custom_fields=AMAZON) for number in range(50)))
    wanted = OrderFilter(terms=parse_query("custom:amazon").terms)
    monkeypatch.setattr(sqlite_engine, "_STEPS", 1)
    with pytest.raises(Cancelled):
        queries.order_ids(shop.db, wanted, stopped=lambda: True)
    with pytest.raises(Cancelled):
        queries.count_orders(shop.db, wanted, stopped=lambda: True)
    assert queries.count_orders(shop.db, wanted, stopped=lambda: False) == 50
