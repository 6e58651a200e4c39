from __future__ import annotations

import pytest
from stocked_store import LATER, NOW, StockedStore, draft, order

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.desk import OrderFilter, SortKey, StatusCounts
from ordersync_gui.domain.errors import NotShippable
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.domain.run import RunCounts
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import drift, queries, runs
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.settling import settle_by_hand
from ordersync_gui.storage.tables import Orders


def _stocked(shop: StockedStore) -> None:
    """Three orders from two sources, of which one source is left out: 2 and 3."""
    shop.save(
        order("1", source="eBay"), order("2", source="Amazon"), order("3", source="Amazon", source_status="odd")
    )
    shop.leave_out("amazon ")


def _numbers(shop: StockedStore, **wanted: object) -> list[str]:
    ids = queries.order_ids(shop.db, OrderFilter(sort=SortKey.NUMBER, descending=False, **wanted))  # type: ignore[arg-type]
    rows = queries.order_rows(shop.db, ids)
    return [rows[order_id].number for order_id in ids]


def test_lists_searches_and_limits_leave_them_away(shop: StockedStore) -> None:
    _stocked(shop)

    assert _numbers(shop) == ["1"]
    assert _numbers(shop, store_id=shop.store_id) == ["1"]
    assert _numbers(shop, text="Item") == ["1"]
    assert _numbers(shop, limit=3) == ["1"]
    assert _numbers(shop, needs_attention=True) == []
    assert _numbers(shop, status=OrderStatus.UNMAPPED) == []


def test_a_filter_shows_just_them(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other", left_out=("Amazon",))
    _stocked(shop)
    other.save(order("4", source="AMAZON"))

    assert _numbers(shop, left_out=True) == ["2", "3", "4"]
    assert _numbers(shop, left_out=True, store_id=shop.store_id) == ["2", "3"]
    assert _numbers(shop, left_out=True, status=OrderStatus.UNMAPPED) == ["3"]
    assert _numbers(shop, left_out=True, needs_attention=True) == ["3"]
    assert _numbers(shop, left_out=True, text="R4") == ["4"]
    assert _numbers(shop, left_out=True, limit=1) == ["2"]


def test_counts_have_them_apart(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    _stocked(shop)
    other.save(order("4", source="Amazon", source_status="odd"))

    unmapped = {AttentionKind.UNMAPPED_STATUS: 1}
    assert queries.status_counts(db, shop.store_id) == StatusCounts({OrderStatus.AWAITING_SHIPMENT: 1}, 0, 2)
    assert queries.status_counts(db, other.store_id) == StatusCounts({OrderStatus.UNMAPPED: 1}, 1, 0, unmapped)
    assert queries.status_counts(db, None) == StatusCounts(
        {OrderStatus.AWAITING_SHIPMENT: 1, OrderStatus.UNMAPPED: 1}, 1, 2, unmapped
    )


def test_they_are_still_found_by_number_and_opened(shop: StockedStore) -> None:
    _stocked(shop)

    details = shop.details("3")

    assert details.left_out
    assert not shop.details("1").left_out
    assert details.status is OrderStatus.UNMAPPED


def test_leaving_a_source_out_and_bringing_it_back_tells_of_just_its_orders(shop: StockedStore) -> None:
    shop.save(order("1", source="eBay"), order("2", source="Amazon"))
    second = shop.details("2").id

    away = shop.leave_out("Amazon")
    once_more = shop.leave_out("Amazon")
    back = shop.leave_out()

    expected = Changes(orders=frozenset({second}), membership=True, stores=True)
    assert (away, once_more, back) == (expected, Changes(), expected)
    assert shop.told("2")[1:] == [
        "Left out of the lists: the store's settings leave out orders from Amazon.",
        "Back in the lists: the store's settings no longer leave out orders from Amazon.",
    ]
    assert shop.details("2").timeline[-1].who == "Kim"
    assert shop.told("1") == ["Imported from Shop."]
    assert _numbers(shop) == ["1", "2"]


def test_settings_that_leave_out_nothing_else_change_no_order(shop: StockedStore) -> None:
    shop.save(order("1", source="eBay"))

    assert shop.leave_out("Amazon") == Changes(stores=True)


def test_an_order_without_a_source_is_never_left_out(shop: StockedStore) -> None:
    shop.save(order("1", source=""))
    shop.leave_out(" ")

    assert _numbers(shop) == ["1"]


def test_new_orders_are_left_out_and_counted_as_they_come(db: Database) -> None:
    shop = StockedStore.opened(db, left_out=("Amazon",))

    first = shop.save(order("1"), order("2", source="AMAZON"), order("3", source="Amazon"))
    again = shop.save(
        order("2", source="AMAZON"), order("3", source="Amazon", total=1), order("4", source="amazon")
    )
    seen = shop.save(order("4", source="amazon"), seen=frozenset({"R4"}))

    assert first.counts == RunCounts(pages=1, seen=3, new=3, left_out=2)
    assert again.counts == RunCounts(pages=1, seen=3, new=1, changed=1, unchanged=1, left_out=3)
    assert seen.counts == RunCounts(pages=1)
    assert _numbers(shop) == ["1"]
    assert shop.told("2") == [
        "Imported from Shop.",
        "Left out of the lists: the store's settings leave out orders from AMAZON.",
    ]
    (run,) = queries.runs(db, store_id=shop.store_id, limit=1)
    assert run.counts.left_out == 5


def test_an_order_whose_source_changes_at_the_shop_follows_the_settings(db: Database) -> None:
    shop = StockedStore.opened(db, left_out=("Amazon",))
    shop.save(order("1"))

    outcome = shop.save(order("1", source="Amazon"))
    away = _numbers(shop)
    shop.save(order("1", source="eBay"))

    assert outcome.changes.membership
    assert (away, _numbers(shop)) == ([], ["1"])


def test_a_left_out_order_is_not_shipped(shop: StockedStore) -> None:
    _stocked(shop)

    with pytest.raises(NotShippable, match="leave out orders from Amazon") as caught:
        shop.ship(number="2")

    assert "Take Amazon off that list" in str(caught.value)


def test_a_parcel_that_was_recorded_before_its_order_was_left_out_is_still_that_one(shop: StockedStore) -> None:
    shop.save(order("1", source="Amazon"))
    recorded = shop.ship(draft("T1"), number="1")
    shop.leave_out("Amazon")

    assert shop.ship(draft("T1"), number="1").shipment_id == recorded.shipment_id


@pytest.mark.parametrize("state", [NoticeState.REFUSED, NoticeState.UNCONFIRMED])
def test_an_order_with_a_notice_that_needs_a_person_stays_in_the_lists(
    shop: StockedStore, state: NoticeState
) -> None:
    shop.save(order("1", source="Amazon"), order("2", source="Amazon"))
    notice = shop.ship(number="1").notice_id
    shop.attempt(notice, state)

    away = shop.leave_out("Amazon")
    kept = _numbers(shop)
    shop.save(order("1", source="Amazon", total=1))
    kept_by_import = _numbers(shop)
    assert notice is not None
    settle_by_hand(shop.db, notice_id=notice, verdict=Verdict.ARRIVED, reason="seen", operator="Kim", now=LATER)

    assert away.orders == {shop.details("2").id}
    assert (kept, kept_by_import) == (["1"], ["1"])
    assert _numbers(shop) == []
    assert "Left out" not in " ".join(shop.told("1"))


def test_an_order_whose_notice_comes_to_need_a_person_is_back_in_the_lists(shop: StockedStore) -> None:
    shop.save(order("1", source="Amazon"))
    notice = shop.ship(number="1").notice_id
    shop.leave_out("Amazon")
    before = _numbers(shop)

    shop.attempt(notice, NoticeState.REFUSED)

    assert (before, _numbers(shop)) == ([], ["1"])
    assert queries.status_counts(shop.db, None).by_attention == {AttentionKind.NOTICE_REFUSED: 1}


def test_an_order_that_has_to_be_changed_in_the_shop_stays_in_the_lists(shop: StockedStore) -> None:
    shop.save(order("1", source="Amazon"))
    shop.attempt(shop.ship(number="1").notice_id)
    shop.void(shop.parcel("1").id)

    shop.leave_out("Amazon")
    kept = _numbers(shop)
    drift.done_at_shop(shop.db, order_id=shop.details("1").id, reason="", operator="Kim", now=LATER)

    assert (kept, _numbers(shop)) == (["1"], [])


def test_sources_are_listed_by_frequency(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    _stocked(shop)
    shop.save(order("5"))
    other.save(order("6", source="Etsy"))

    assert queries.sources(db, shop.store_id) == (("Amazon", 2), ("eBay", 1))


@pytest.mark.parametrize("store_id", [None, 1])
@pytest.mark.parametrize("left_out", [True, False])
def test_no_list_or_count_reads_the_rows_of_all_orders_for_the_mark(
    shop: StockedStore, store_id: int | None, *, left_out: bool
) -> None:
    _stocked(shop)
    seen: list[str] = []
    connection = shop.db.connection()
    connection.set_trace_callback(seen.append)
    queries.order_ids(shop.db, OrderFilter(store_id=store_id, left_out=left_out))
    queries.status_counts(shop.db, store_id)
    connection.set_trace_callback(None)

    plans = [
        [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
        for statement in seen
        if " orders " in statement
    ]

    assert len(plans) >= 2
    # No step reads the table itself, whose rows are wide: each reads an index, or what another step found.
    assert not [step for plan in plans for step in plan if step.startswith("SCAN orders") and "INDEX" not in step]


def test_a_run_that_began_before_shows_none_left_out(shop: StockedStore) -> None:
    runs.start_run(shop.db, store_id=shop.store_id, window=Window(NOW, NOW), now=LATER)

    assert [run.counts.left_out for run in queries.runs(shop.db, store_id=None, limit=2)] == [0, 0]


def test_the_mark_is_what_the_store_settings_say_whichever_way_it_came(shop: StockedStore) -> None:
    """The mark set by a change of settings equals the mark set by an import."""
    _stocked(shop)
    marks = dict(shop.db.tuples(Orders.select(Orders.number, Orders.left_out)))
    shop.save(*(order(number, source=source, total=1) for number, source in (("1", "eBay"), ("2", "Amazon"))))

    assert dict(shop.db.tuples(Orders.select(Orders.number, Orders.left_out))) == marks
    assert marks == {"1": False, "2": True, "3": True}
