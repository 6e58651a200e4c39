"""Why imports failed and orders couldn't be read stays a message, which a window can translate after a restart."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from stocked_store import NOW, StockedStore, order, page

from ordersync_gui.domain.backfill import Poisoned, poisoned_from_data, poisoned_to_data
from ordersync_gui.domain.errors import AuthFailed
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.wording import NOTHING, Message, as_it_stands, listed, say
from ordersync_gui.storage import queries, sought_runs
from ordersync_gui.storage.columns import told_from_text, told_to_text
from ordersync_gui.storage.queries.import_runs import run_details
from ordersync_gui.storage.runs import finish_run

WHY = say("Order {number} came {n} times.", for_one="Order {number} came once.", number="7", n=1)
REFUSED = AuthFailed(say("{store} refused the sign-in.", store="Lark"), remedy=say("Enter it again."))


@pytest.mark.parametrize(
    "message",
    [NOTHING, WHY, listed([say("One."), WHY], " "), as_it_stands('["a", {}]'), say("At {at}", at=NOW)],
    ids=["nothing", "counted", "nested", "as it stands", "time"],
)
def test_a_message_stays_what_it_was(message: Message) -> None:
    assert told_from_text(told_to_text(message)) == message


@pytest.mark.parametrize(
    "old", ["No way there.", "{store} is down.", "[", '["half', '["a", 3]', "[]", '["a"]', '"x"', " ", "null"]
)
def test_what_an_older_version_stored_stands_as_it_is(old: str) -> None:
    assert str(told_from_text(old)) == old


def test_an_imports_error_stays_a_message_with_its_remedy(shop: StockedStore) -> None:
    finish_run(
        shop.db, run_id=shop.run_id, now=NOW, complete=False, error=REFUSED, warnings=(), high_water_mark=None
    )
    (store,), run = queries.stores(shop.db), run_details(shop.db, shop.run_id).run
    assert store.last_error == run.error == listed([REFUSED.what, REFUSED.remedy or NOTHING], " ")
    assert str(run.error) == str(REFUSED) == "Lark refused the sign-in. Enter it again."


def test_so_does_that_of_an_import_of_one_order(shop: StockedStore) -> None:
    run_id = sought_runs.start_sought_run(shop.db, store_id=shop.store_id, number="7", now=NOW)
    sought_runs.finish_sought_run(shop.db, run_id=run_id, now=NOW, error=AuthFailed(WHY), warnings=())
    assert run_details(shop.db, run_id).run.error == WHY


def test_so_does_why_an_order_couldnt_be_read(shop: StockedStore) -> None:
    shop.save_page(page(order("1"), rejected=(RejectedOrder("7", WHY, "<Order/>"),)))
    (view,) = queries.rejected_orders(shop.db, shop.store_id)
    assert view.reason == WHY
    assert run_details(shop.db, shop.run_id).rejected == (("7", WHY),)


def test_so_does_what_a_shop_says_that_fails_at_some_minutes() -> None:
    at = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    bad = Poisoned(at, at, WHY, at, at)
    assert poisoned_from_data(poisoned_to_data([bad])) == (bad,)
    (old,) = poisoned_from_data([{**poisoned_to_data([bad])[0], "error": "HTTP {500}"}])
    assert str(old.error) == "HTTP {500}"
