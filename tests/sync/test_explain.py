"""Where an order is, or why it isn't here."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from desk_bench import Bench
from stocked_store import StockedStore, order, page
from two_step_shop import Answer

from ordersync_gui.domain.backfill import Backfill, Poisoned
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.explanation import Cause, Explanation, Fix
from ordersync_gui.domain.left_out import FieldRule
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import as_it_stands
from ordersync_gui.storage import orders, stores
from ordersync_gui.storage.backfill import keep_backfill, keep_poisoned
from ordersync_gui.sync.explain import explain_order
from ordersync_gui.sync.import_orders import import_orders


def explained(bench: Bench, number: str, store_id: int | None = None) -> Explanation:
    return asyncio.run(explain_order(bench.desk, number=number, store_id=store_id))


def causes(found: Explanation) -> list[Cause]:
    return [finding.cause for finding in found.findings]


def imported(bench: Bench) -> None:
    asyncio.run(import_orders(bench.desk, store=bench.store()))


def test_an_order_that_is_here_is_named_with_its_status(bench: Bench) -> None:
    bench.stocked("1001")
    found = explained(bench, " 1001 ")
    (finding,) = found.findings
    assert found.found
    assert (finding.cause, finding.fix, finding.order) == (Cause.HERE, Fix.OPEN, bench.details().id)
    assert str(finding.what) == "It is here: Awaiting Shipment."


def test_an_unmapped_order_names_its_word(bench: Bench) -> None:
    bench.stocked("1001")
    bench.shop.orders["1002"] = "odd"
    imported(bench)
    (finding,) = explained(bench, "1002").findings
    assert (finding.cause, finding.fix, finding.word) == (Cause.UNMAPPED, Fix.MAP, "odd")


def test_a_left_out_order_names_its_source(bench: Bench) -> None:
    bench.shop.sources["1001"] = "FBA"
    store = bench.stocked("1001")
    stores.change_store(
        bench.desk.db,
        store_id=store.id,
        now=bench.clock(),
        operator="Kim",
        preferences=StorePreferences(left_out_sources=("FBA",)),
    )
    (finding,) = explained(bench, "1001").findings
    assert (finding.cause, finding.fix) == (Cause.LEFT_OUT, Fix.SETTINGS)
    assert "FBA" in str(finding.what)


def test_an_order_that_is_left_out_by_a_custom_field_names_it(bench: Bench) -> None:
    shop = StockedStore.opened(bench.desk.db, "Other")
    shop.save(order("1001", custom_fields={"Fulfilment": "By Amazon"}))
    rule = FieldRule("fulfilment", "by amazon")
    shop.change(preferences=StorePreferences(left_out_fields=(rule,)))
    (finding,) = explained(bench, "1001").findings
    assert finding.cause is Cause.LEFT_OUT
    assert '"fulfilment" is "by amazon"' in str(finding.what)


@pytest.mark.parametrize(
    "rejected",
    [
        RejectedOrder("1009", as_it_stands("no total"), "<Order>1009</Order>"),
        RejectedOrder("", as_it_stands("no total"), "<No>1009</No>"),
    ],
    ids=["by its number", "by its text"],
)
def test_an_order_that_could_not_be_read_shows_what_the_shop_sent(bench: Bench, rejected: RejectedOrder) -> None:
    shop = StockedStore.opened(bench.desk.db, "Other")
    sent = page(order("1"), rejected=(rejected, RejectedOrder("", as_it_stands("broken"), "<No>21009</No>")))
    orders.save_page(
        shop.db, store_id=shop.store_id, run_id=shop.run_id, page=sent, seen=frozenset(), now=bench.clock()
    )
    (finding,) = explained(bench, "1009").findings
    assert (finding.cause, finding.fix, finding.raw) == (Cause.REJECTED, Fix.SHOW_REJECTED, rejected.raw)
    assert str(finding.what) == "The shop sent it, but it couldn't be read: no total"


def test_a_number_that_the_shop_gave_up_leads_to_the_one_of_now(bench: Bench) -> None:
    shop = StockedStore.opened(bench.desk.db, "Other")
    shop.save(order("1001", remote_id="R1"))
    shop.save(order("1002", remote_id="R1"))
    (finding,) = explained(bench, "1001").findings
    assert (finding.cause, finding.order) == (Cause.RENUMBERED, shop.details("1002").id)
    assert "Changed at the shop: number 1001 → 1002." in shop.told("1002")
    assert causes(explained(bench, "100")) != [Cause.RENUMBERED]


def test_two_orders_of_one_page_with_one_id_are_told_of_once(bench: Bench) -> None:
    shop = StockedStore.opened(bench.desk.db, "Other")
    for _ in range(2):
        shop.save(order("1001", remote_id="R1"), order("1002", remote_id="R1"))
    assert shop.told("1002").count("Changed at the shop: number 1001 → 1002.") == 1
    assert causes(explained(bench, "1001")) == [Cause.RENUMBERED]


def test_what_may_be_the_reason_is_told_the_likeliest_first(bench: Bench) -> None:
    bench.stocked("1001")
    found = explained(bench, "7")
    assert not found.found
    assert causes(found) == [Cause.NOT_ASKED_SINCE, Cause.BEFORE_RANGE, Cause.NOT_SENT]
    before = found.findings[1]
    assert before.since is not None
    assert before.since < bench.clock() - timedelta(days=90)


def test_a_store_without_an_import_says_so(bench: Bench) -> None:
    bench.connect()
    assert causes(explained(bench, "7")) == [Cause.NEVER_IMPORTED]


def test_a_store_whose_import_fails_says_why(bench: Bench) -> None:
    bench.stocked("1001")
    bench.shop.answers["/orders"] = [Answer(500)]
    imported(bench)
    found = explained(bench, "7")
    assert causes(found)[0] is Cause.IMPORT_FAILS
    assert found.findings[0].fix is Fix.IMPORT


def test_a_disconnected_store_is_to_be_connected_first(bench: Bench) -> None:
    store = bench.stocked("1001")
    stores.change_store(bench.desk.db, store_id=store.id, now=bench.clock(), operator="Kim", connected=False)
    assert causes(explained(bench, "7")) == [Cause.DISCONNECTED, Cause.BEFORE_RANGE, Cause.NOT_SENT]


def test_what_imports_know_that_they_lack_is_told_first(bench: Bench) -> None:
    store = bench.stocked("1001")
    at = bench.clock() - timedelta(days=3)
    keep_poisoned(bench.desk.db, store_id=store.id, poisoned=[Poisoned(at, at, as_it_stands("500"), at, at)])
    owed = Backfill(at - timedelta(days=30), at - timedelta(days=20), at)
    keep_backfill(bench.desk.db, store_id=store.id, backfill=owed)
    found = explained(bench, "7")
    assert causes(found)[:2] == [Cause.POISONED, Cause.STILL_TO_COME]
    assert {finding.fix for finding in found.findings[:2]} == {Fix.IMPORT}


def test_only_the_store_that_was_asked_for_is_explained(bench: Bench) -> None:
    bench.stocked("1001")
    other = StockedStore.opened(bench.desk.db, "Other")
    assert causes(explained(bench, "1001", other.store_id)) == [Cause.NEVER_IMPORTED]


def test_similar_numbers_are_offered(bench: Bench) -> None:
    bench.stocked("WEB-1001", "WEB-2")
    found = explained(bench, "1001")
    assert found.similar == ((bench.details("WEB-1001").id, "WEB-1001"),)


def test_no_number_is_a_mistake(bench: Bench) -> None:
    with pytest.raises(UsageError, match="number"):
        explained(bench, "  ")
