from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from stocked_store import HOME, LATER, NOW, WORDS, StockedStore, order

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import Attention, AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.desk import Store, StoreContents
from ordersync_gui.domain.errors import NotFound, NotShippable, Unreachable, UsageError
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import orders, outbox, queries, runs, stores
from ordersync_gui.storage.database import Database

CODES = (OrderRequirement.SHIP_TO, OrderRequirement.TWO_LETTER_CODES)
PREFERENCES = StorePreferences(
    colour="#2a7f62", import_days=7, import_automatically=False, buyer_mail=True, left_out_sources=("Amazon",)
)


def _at(country: str, state: str) -> Address:
    return replace(HOME, country=country, state=state)


def _store(shop: StockedStore) -> Store:
    (store,) = (store for store in queries.stores(shop.db) if store.id == shop.store_id)
    return store


def _finish(shop: StockedStore, *, complete: bool) -> None:
    runs.finish_run(
        shop.db,
        run_id=shop.run_id,
        now=NOW,
        complete=complete,
        error=None if complete else Unreachable(say("No way there.")),
        warnings=[],
        high_water_mark=None,
    )


def test_a_store_is_added_with_preferences_and_requirements(db: Database) -> None:
    added = stores.add_store(
        db,
        name="S",
        uid="u",
        channel="oxatis",
        settings={},
        status_map={},
        now=NOW,
        preferences=PREFERENCES,
        requirements=CODES,
    )

    assert (added.preferences, added.requirements) == (PREFERENCES, CODES)
    assert added.connected
    assert queries.stores(db) == (added,)


def test_preferences_that_cannot_be_are_refused_and_nothing_is_kept(shop: StockedStore, db: Database) -> None:
    wrong = StorePreferences(import_days=0)

    with pytest.raises(UsageError) as added:
        stores.add_store(
            db, name="S", uid="u", channel="c", settings={}, status_map={}, now=NOW, preferences=wrong
        )
    with pytest.raises(UsageError) as changed:
        shop.change(name="Other", preferences=wrong)

    assert (added.value.field, changed.value.field) == ("import_days", "import_days")
    assert [store.name for store in queries.stores(db)] == ["Shop"]


def test_everything_about_a_store_can_be_changed_at_once(shop: StockedStore) -> None:
    before = _store(shop)

    changes = shop.change(
        name=" New  name ", settings={"url": "https://b.test"}, preferences=PREFERENCES, requirements=CODES
    )

    after = _store(shop)
    assert (after.name, after.settings) == ("New name", {"url": "https://b.test"})
    assert (after.preferences, after.requirements) == (PREFERENCES, CODES)
    assert (after.uid, after.created_at, after.connected) == (before.uid, before.created_at, True)
    assert queries.status_map(shop.db, shop.store_id) == WORDS
    assert changes == Changes(stores=True, membership=True)


def test_changing_a_store_to_what_it_is_changes_nothing(shop: StockedStore) -> None:
    store = _store(shop)

    changes = shop.change(
        name="Shop", settings=store.settings, preferences=store.preferences, requirements=store.requirements
    )

    assert not changes
    assert not shop.change()


def test_a_name_may_change_its_letters_but_not_become_anothers(shop: StockedStore, db: Database) -> None:
    StockedStore.opened(db, "Straße")

    with pytest.raises(UsageError, match="already a store") as taken:
        shop.change(name="STRASSE", settings={"url": "x"})
    with pytest.raises(UsageError, match="needs a name"):
        shop.change(name=" ")
    shop.change(name="SHOP")

    assert taken.value.field == "name"
    assert (_store(shop).name, _store(shop).settings) == ("SHOP", {})


def test_changes_and_pauses_need_a_store(shop: StockedStore) -> None:
    shop.store_id = 99

    with pytest.raises(NotFound):
        shop.change(name="x")
    with pytest.raises(NotFound):
        stores.pause_store(shop.db, store_id=99, until=None)


def test_a_disconnected_stores_notices_wait_until_it_is_connected_again(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    shop.save(order())
    other.save(order())
    mine, others = shop.ship().notice_id, other.ship().notice_id
    assert mine is not None
    expires = NOW + timedelta(minutes=5)

    def due() -> list[int]:
        return [view.id for view in outbox.due(db, store_id=None, now=NOW)]

    changes = shop.change(connected=False)
    assert changes == Changes(stores=True)
    assert not _store(shop).connected
    assert due() == [others]
    assert outbox.due(db, store_id=shop.store_id, now=NOW) == ()
    assert outbox.lease(db, notice_id=mine, owner="me", expires=expires, now=NOW) is None
    assert queries.store_contents(db, shop.store_id).unsent_notices == 1
    shop.change(connected=True)
    assert due() == [mine, others]


def test_a_pause_is_kept_until_a_complete_import(shop: StockedStore) -> None:
    until = NOW + timedelta(hours=1, milliseconds=5)

    changes = stores.pause_store(shop.db, store_id=shop.store_id, until=until)
    again = stores.pause_store(shop.db, store_id=shop.store_id, until=until)
    _finish(shop, complete=False)

    assert (changes, again) == (Changes(stores=True), Changes())
    assert _store(shop).paused_until == until
    _finish(shop, complete=True)
    assert _store(shop).paused_until is None


def test_a_pause_can_be_ended(shop: StockedStore) -> None:
    stores.pause_store(shop.db, store_id=shop.store_id, until=LATER)

    assert stores.pause_store(shop.db, store_id=shop.store_id, until=None) == Changes(stores=True)
    assert _store(shop).paused_until is None


def test_a_connection_that_was_proved_to_work_ends_pause_and_error(shop: StockedStore) -> None:
    _finish(shop, complete=False)
    stores.pause_store(shop.db, store_id=shop.store_id, until=LATER)
    shop.change(settings={"url": "https://b.test"})
    assert (_store(shop).last_error_kind, _store(shop).paused_until) == ("unreachable", LATER)

    shop.change(connected=True)

    store = _store(shop)
    assert (store.last_error_kind, str(store.last_error), store.paused_until) == ("", "", None)


@pytest.mark.parametrize("whole", [True, False])
def test_two_letter_codes_are_asked_of_new_and_of_known_orders(db: Database, *, whole: bool) -> None:
    shop = StockedStore.opened(db, requirements=CODES if whole else (OrderRequirement.SHIP_TO,))
    shop.save(
        order("1", ship_to=_at("SE", "")), order("2", ship_to=_at("Sweden", "")), order("3", ship_to=_at("US", ""))
    )
    if not whole:
        assert shop.details("2").attention == ()
        changes = shop.change(requirements=CODES)
        assert changes.orders == {shop.details(number).id for number in "23"}
        assert changes.membership

    assert shop.details("1").attention == ()
    assert shop.details("2").attention == (Attention(AttentionKind.ADDRESS_CODES, "country"),)
    assert shop.details("3").attention == (Attention(AttentionKind.ADDRESS_CODES, "state"),)
    assert queries.status_counts(db, shop.store_id).needs_attention == 2


def test_other_requirements_judge_the_address_that_counts(shop: StockedStore, db: Database) -> None:
    shop.save(order("1", ship_to=_at("Sweden", "")), order("2"))
    for number, country in (("1", "SE"), ("2", "Sweden")):
        order_id, address = shop.details(number).id, _at(country, "")
        orders.correct_ship_to(db, order_id=order_id, address=address, operator="Kim", now=NOW)

    changes = shop.change(requirements=CODES)

    assert changes.orders == {shop.details("2").id}
    assert shop.details("1").attention == ()
    assert shop.change(requirements=(OrderRequirement.SHIP_TO,)).orders == changes.orders
    assert shop.details("2").attention == ()


def test_an_order_without_codes_ships_once_its_address_is_corrected(db: Database) -> None:
    shop = StockedStore.opened(db, requirements=CODES)
    shop.save(order(ship_to=_at("Sweden", "Skåne")))

    with pytest.raises(NotShippable, match="two-letter codes, as this shop asks for: state, country"):
        shop.ship()
    orders.correct_ship_to(db, order_id=shop.details().id, address=_at("SE", ""), operator="Kim", now=NOW)

    assert shop.details().attention == ()
    assert shop.ship().created


def test_contents_say_what_a_store_holds(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    shop.save(order("1"), order("2"), order("3", source="Amazon"))
    shop.leave_out("Amazon")
    shop.leased(shop.ship(number="1").notice_id)
    shop.ship(number="2", notify=False)

    assert queries.store_contents(db, shop.store_id) == StoreContents(orders=3, shipments=2, unsent_notices=1)
    assert queries.store_contents(db, other.store_id) == StoreContents()
