"""Every word that a shop uses is noted when a page is saved, and words that are new are kept with the import."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from counted_writes import count_writes, writes
from mapped_ways import map_method
from stocked_store import LATER, NOW, StockedStore, order, page

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.channel_words import NewWord
from ordersync_gui.domain.maps import MapEdits, MapKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import orders, queries, runs
from ordersync_gui.storage.channel_words import unmapped_news
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_changes import apply_edits
from ordersync_gui.storage.map_tables import ChannelWords

STATUS, METHOD = MapKind.STATUS, MapKind.SHIPPING_METHOD
HOUR = timedelta(hours=1)


def _noted(shop: StockedStore, kind: MapKind = STATUS) -> dict[str, tuple[int, int, int]]:
    rows = ChannelWords.select(
        ChannelWords.word, ChannelWords.orders, ChannelWords.first_seen, ChannelWords.last_seen
    ).where(ChannelWords.store == shop.store_id, ChannelWords.kind == kind.value)
    return {word: (count, first, last) for word, count, first, last in shop.db.tuples(rows)}


def _counts(shop: StockedStore, kind: MapKind = STATUS) -> dict[str, int]:
    return {word: count for word, (count, _, _) in _noted(shop, kind).items()}


def _news(shop: StockedStore) -> tuple[NewWord, ...]:
    return unmapped_news(shop.db, store_id=shop.store_id, run_id=shop.run_id)


def _next_run(shop: StockedStore, now: datetime = LATER) -> None:
    window = Window(NOW - timedelta(days=1), now)
    runs.finish_run(
        shop.db,
        run_id=shop.run_id,
        now=now,
        complete=True,
        error=None,
        warnings=(),
        high_water_mark=None,
    )
    shop.run_id = runs.start_run(shop.db, store_id=shop.store_id, window=window, now=now)


# counting


def test_an_order_counts_for_its_word_when_it_is_new_and_when_it_comes_to_another(shop: StockedStore) -> None:
    shop.save(order("1"), order("2"), order("3", source_status="odd", shipping_method="Express"))
    assert _counts(shop) == {"paid": 2, "odd": 1}
    assert _counts(shop, METHOD) == {"Express": 1}

    shop.save(order("1", total=1), order("2", source_status="odd", shipping_method="Express"), order("3"))
    assert _counts(shop) == {"paid": 3, "odd": 2}, "one came to odd, one came back to paid, one only cost less"
    assert _counts(shop, METHOD) == {"Express": 2}


def test_no_status_word_is_a_word_and_no_shipping_method_is_none(shop: StockedStore) -> None:
    shop.save(order(source_status="", implied_status=OrderStatus.AWAITING_PAYMENT, shipping_method=""))
    assert _counts(shop) == {"": 1}
    assert _counts(shop, METHOD) == {}


def test_the_same_page_again_writes_no_order_no_line_and_within_an_hour_no_word(shop: StockedStore) -> None:
    found = (order("1"), order("2", source_status="odd", shipping_method="Express"))
    shop.save(*found)
    count_writes(shop.db, "orders", "order_line", "channel_word")

    shop.save(*found, at=NOW + HOUR - timedelta(milliseconds=1))
    assert writes(shop.db) == []

    shop.save(*found, at=NOW + HOUR)
    assert writes(shop.db) == ["UPDATE channel_word"] * 3, "each word once"
    assert _noted(shop) == {word: (1, to_ms(NOW), to_ms(NOW + HOUR)) for word in ("paid", "odd")}


def test_a_clock_that_is_set_back_makes_no_word_older(shop: StockedStore) -> None:
    shop.save(order("1"), at=NOW)
    shop.save(order("2"), at=NOW - timedelta(days=400))
    assert _noted(shop) == {"paid": (2, to_ms(NOW - timedelta(days=400)), to_ms(NOW))}
    shop.save(order("1"), order("2"), at=NOW - timedelta(days=3))
    assert _noted(shop)["paid"][2] == to_ms(NOW)


def test_a_page_that_cannot_be_saved_counts_nothing(shop: StockedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_given: object, **_named: object) -> None:
        raise OSError(28)

    monkeypatch.setattr(orders, "insert_new", fail)
    with pytest.raises(OSError, match="28"):
        shop.save(order("1"))
    assert _counts(shop) == {}
    assert _news(shop) == ()


def test_each_store_has_its_own_words(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    shop.save(order(source_status="odd"))
    other.save(order(source_status="odd"))
    assert [news.orders for news in (*_news(shop), *_news(other))] == [1, 1]
    assert _counts(shop) == _counts(other) == {"odd": 1}


# news


def test_a_word_that_nobody_mapped_is_new_once_with_the_orders_of_all_pages(shop: StockedStore) -> None:
    shop.save(order("1", source_status="odd"), order("2"))
    shop.save(order("3", source_status="odd"), order("4", source_status="odd"), order("1", source_status="odd"))
    assert _news(shop) == (NewWord(STATUS, "odd", 3),)

    _next_run(shop)
    shop.save(order("5", source_status="odd"))
    assert _news(shop) == ()
    latest, first = queries.runs(shop.db, store_id=shop.store_id, limit=2)
    assert latest.new_words == ()
    assert first.new_words == (NewWord(STATUS, "odd", 3),)


def test_a_word_that_differs_only_in_letters_is_new(shop: StockedStore) -> None:
    shop.save(order("1"))
    _next_run(shop)
    shop.save(order("2", source_status="Paid"), order("3", source_status="paid "))
    assert set(_news(shop)) == {NewWord(STATUS, "Paid", 1), NewWord(STATUS, "paid ", 1)}


def test_a_word_that_was_mapped_while_the_import_ran_is_no_news(shop: StockedStore) -> None:
    shop.save(order("1", source_status="odd"), order("2", source_status="weird"))
    edits = MapEdits(statuses={"odd": OrderStatus.ON_HOLD})
    apply_edits(shop.db, store_id=shop.store_id, edits=edits, now=NOW, operator="Kim")
    assert _news(shop) == (NewWord(STATUS, "weird", 1),)


def test_a_word_that_the_shop_used_long_ago_is_not_new_again(shop: StockedStore) -> None:
    shop.save(order("1", source_status="odd"))
    _next_run(shop)
    shop.save(order("1"))
    _next_run(shop)
    shop.save(order("1", source_status="odd"))
    assert _news(shop) == ()


def test_of_a_status_word_only_orders_that_it_leaves_without_a_status_count(shop: StockedStore) -> None:
    shop.save(
        order("1", source_status="odd", implied_status=OrderStatus.SHIPPED),
        order("2", source_status="odd", implied_status=OrderStatus.AWAITING_SHIPMENT),
    )
    assert _news(shop) == (NewWord(STATUS, "odd", 1),)


@pytest.mark.parametrize(
    ("implied", "news"),
    [(OrderStatus.AWAITING_SHIPMENT, ()), (None, (NewWord(STATUS, "", 1),))],
    ids=["flags say it", "nothing says it"],
)
def test_no_word_at_all_is_news_where_no_flags_say_what_the_order_is(
    shop: StockedStore, implied: OrderStatus | None, news: tuple[NewWord, ...]
) -> None:
    shop.save(order(source_status="", implied_status=implied))
    assert _news(shop) == news


def test_orders_that_are_left_out_bring_no_news_but_count(db: Database) -> None:
    shop = StockedStore.opened(db, left_out=("eBay",))
    shop.save(order("1", source_status="odd", source="eBay"))
    assert _news(shop) == ()
    assert _counts(shop) == {"odd": 1}


def test_shipping_methods_are_news_only_where_the_store_maps_one(shop: StockedStore) -> None:
    shop.save(order("1", shipping_method="Express"), order("2", shipping_method="Slow boat"))
    assert _news(shop) == ()
    map_method(shop.db, shop.store_id, "express ", "DHL")
    assert _news(shop) == (NewWord(METHOD, "Slow boat", 1),), "the map compares Express as equal"


def test_another_writing_of_a_known_method_is_no_news(shop: StockedStore) -> None:
    map_method(shop.db, shop.store_id, "Other", "DHL")
    shop.save(order("1", shipping_method="Slow boat"))
    _next_run(shop)
    shop.save(order("2", shipping_method="SLOW  boat"), order("3", shipping_method="Fast"))
    shop.save(order("4", shipping_method="fast"))
    assert _news(shop) == (NewWord(METHOD, "Fast", 1),)


def test_a_shop_that_writes_a_method_of_its_own_for_each_order_fills_no_run(shop: StockedStore) -> None:
    map_method(shop.db, shop.store_id, "Other", "DHL")
    shop.save(*(order(str(n), shipping_method=f"Slot {n}") for n in range(150)))
    shop.save(order("new", source_status="odd", shipping_method="Slot x"))
    assert len([word for word in _news(shop) if word.kind is METHOD]) == 100
    assert NewWord(STATUS, "odd", 1) in _news(shop), "methods push no status word out"
    assert len(_counts(shop, METHOD)) == 151, "every one is noted"


def test_what_an_import_found_that_was_broken_off_the_next_one_tells(shop: StockedStore) -> None:
    shop.save(order("1", source_status="odd"))
    window = Window(NOW - timedelta(days=1), NOW)
    shop.run_id = runs.start_run(shop.db, store_id=shop.store_id, window=window, now=LATER)
    shop.save(order("1", source_status="odd"), order("2", source_status="odd"))
    assert _news(shop) == (NewWord(STATUS, "odd", 2),)


def test_a_page_without_orders_is_saved(shop: StockedStore) -> None:
    shop.save_page(page())
    assert _counts(shop) == {}
    assert _news(shop) == ()
