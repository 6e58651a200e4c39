from __future__ import annotations

from datetime import timedelta

import pytest
from stocked_store import NOW, StockedStore

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk_settings import DeskSettings
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.storage import desk_settings, queries, troubles
from ordersync_gui.storage.database import Database

WAIT = timedelta(seconds=30)


def test_troubles_in_a_row_are_counted_and_the_last_says_until_when_the_shop_rests(shop: StockedStore) -> None:
    troubles.note_trouble(shop.db, store_id=shop.store_id, now=NOW, retry_after=timedelta(hours=1))
    changes = troubles.note_trouble(shop.db, store_id=shop.store_id, now=NOW, retry_after=WAIT)

    (store,) = queries.stores(shop.db)
    assert changes == Changes(stores=True)
    assert (store.troubles, store.retry_at, store.rests_until) == (2, NOW + WAIT, NOW + WAIT)


def test_a_success_ends_them(shop: StockedStore) -> None:
    assert not troubles.note_success(shop.db, store_id=shop.store_id)
    troubles.note_trouble(shop.db, store_id=shop.store_id, now=NOW, retry_after=WAIT)

    assert troubles.note_success(shop.db, store_id=shop.store_id) == Changes(stores=True)

    (store,) = queries.stores(shop.db)
    assert (store.troubles, store.retry_at) == (0, None)


def test_a_connection_that_was_just_proved_ends_them(shop: StockedStore) -> None:
    troubles.note_trouble(shop.db, store_id=shop.store_id, now=NOW, retry_after=WAIT)

    shop.change(connected=True)

    (store,) = queries.stores(shop.db)
    assert (store.troubles, store.retry_at) == (0, None)


def test_troubles_are_a_stores_own(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")

    troubles.note_trouble(db, store_id=other.store_id, now=NOW, retry_after=WAIT)
    troubles.note_success(db, store_id=shop.store_id)

    assert [store.troubles for store in queries.stores(db)] == [1, 0]  # by name
    with pytest.raises(NotFound):
        troubles.note_trouble(db, store_id=99, now=NOW, retry_after=WAIT)


def test_desk_settings_have_defaults_and_are_kept(db: Database) -> None:
    assert queries.desk_settings(db) == DeskSettings(365, 500)

    for wanted in (DeskSettings(30, 10), DeskSettings(31, 11)):
        assert desk_settings.save_desk_settings(db, wanted) == Changes()
        assert queries.desk_settings(db) == wanted


def test_desk_settings_that_cant_be_arent_kept(db: Database) -> None:
    with pytest.raises(UsageError):
        desk_settings.save_desk_settings(db, DeskSettings(evidence_days=0))

    assert queries.desk_settings(db) == DeskSettings()
