"""That a person has seen a silence is kept with the store, to the millisecond."""

from __future__ import annotations

from datetime import timedelta

import pytest
from stocked_store import NOW, StockedStore

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.storage import queries, stores


def test_it_is_kept_and_said_again_changes_nothing(shop: StockedStore) -> None:
    since = NOW + timedelta(milliseconds=7)
    assert queries.stores(shop.db)[0].silence_seen is None
    first, again = (stores.note_silence_seen(shop.db, store_id=shop.store_id, since=since) for _ in range(2))
    assert (first, again) == (Changes(stores=True), Changes())
    assert queries.stores(shop.db)[0].silence_seen == since
    with pytest.raises(NotFound):
        stores.note_silence_seen(shop.db, store_id=99, since=since)
