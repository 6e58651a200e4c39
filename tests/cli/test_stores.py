"""The list of stores tells how each stands, when it is imported, and that nothing came for longer than usual."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from running_commands import Commands
from stocked_store import StockedStore, order

from ordersync_gui.domain.channel import Window
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import runs
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import ImportRuns
from ordersync_gui.sync.json_values import time_text

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def column(commands: Commands, heading: str) -> str:
    headings, row = commands.text("stores").splitlines()[:2]
    return row[headings.index(heading) :].split("  ")[0]


def silent_store(commands: Commands) -> datetime:
    """A store that was imported just now and has had no order for two days, instead of one an hour."""
    now = datetime.now(UTC).replace(microsecond=0)
    newest = now - 2 * DAY
    db = Database(next(commands.data_dir.rglob("*.sqlite3")))
    stocked = StockedStore.opened(db, "Quiet")
    stocked.save(*(order(str(n), ordered_at=newest - n * HOUR) for n in range(200)))
    db.run(ImportRuns.update(started_at=to_ms(newest), finished_at=to_ms(newest)))
    run = runs.start_run(db, store_id=stocked.store_id, window=Window(newest, now), now=now)
    runs.finish_run(db, run_id=run, now=now, complete=True, error=None, warnings=(), high_water_mark=now)
    db.close()
    return newest


def test_state_interval_and_newest_order_are_told(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    assert commands.run("stores")[0]["state"] == "new"
    assert column(commands, "State") == "not imported yet"
    assert column(commands, "Newest order") == "none"
    commands.run("import")
    (store,) = commands.run("stores")
    assert (store["state"], store["silence"]) == ("well", None)
    newest = max(each["ordered_at"] for each in commands.run("orders"))
    assert store["newest_order"] == newest
    assert column(commands, "State") == "up to date"
    assert column(commands, "Imported") == "every 30 min"
    shop.misbehave = {"401"}
    commands.run("import", code=3)
    assert commands.run("stores")[0]["state"] == "sign_in"
    assert column(commands, "State") == "sign-in refused"


def test_a_silence_is_told_with_what_it_may_mean(commands: Commands) -> None:
    assert commands.run("stores") == []
    newest = silent_store(commands)
    (store,) = commands.run("stores")
    assert store["state"] == "silent"
    assert store["silence"]["since"] == time_text(newest)
    assert store["silence"]["longest_usual_seconds"] == HOUR.total_seconds()
    assert store["silence"]["seen"] is False
    assert column(commands, "State") == "no new orders for 2 d"
    assert "Quiet: no new order for 2 d, and in the weeks before never for longer than 1 h." in commands.text(
        "stores"
    )
