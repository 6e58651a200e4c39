"""Switching a store's automatic imports leaves everything else as it was saved last."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from desk_bench import Bench

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.sync.import_switch import switch_imports
from ordersync_gui.sync.store_settings import save_store_settings

SET = StorePreferences(colour="#2a7f62", import_minutes=45, overlap_hours=3)


def test_what_another_window_has_saved_meanwhile_stays(bench: Bench) -> None:
    store = bench.connect()
    asyncio.run(save_store_settings(bench.desk, store=store, preferences=SET))
    switched, changes = asyncio.run(switch_imports(bench.desk, store_id=store.id, automatically=False))
    assert switched.preferences == replace(SET, import_automatically=False)
    assert bench.store() == switched
    assert changes.stores
    switched, _ = asyncio.run(switch_imports(bench.desk, store_id=store.id, automatically=True))
    assert switched.preferences == SET


def test_switching_to_what_it_is_already_changes_nothing(bench: Bench) -> None:
    store = bench.connect()
    assert asyncio.run(switch_imports(bench.desk, store_id=store.id, automatically=True)) == (store, Changes())


def test_a_store_that_is_gone_is_told(bench: Bench) -> None:
    with pytest.raises(NotFound):
        asyncio.run(switch_imports(bench.desk, store_id=77, automatically=False))
