"""Random work on a store never leaves anything stored that doesn't follow from the facts."""

from __future__ import annotations

from pathlib import Path

import pytest
from fresh_database import fresh
from random_history import History

from ordersync_gui.storage.database import Database


@pytest.mark.parametrize("seed", range(2))
def test_after_each_step_of_a_random_history_all_views_agree_with_the_facts(db: Database, seed: int) -> None:
    history = History.begun(db, seed)

    history.play(25)

    assert history.done["parcels"]


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_many_long_histories(tmp_path: Path) -> None:
    for seed in range(100, 120):
        database = Database(fresh(tmp_path / f"{seed}.sqlite3"))
        try:
            History.begun(database, seed).play(200)
        finally:
            database.close()
