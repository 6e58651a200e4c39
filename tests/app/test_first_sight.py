"""The orders are on screen before the rest of the desk is loaded, and a long update of the database says so."""

from __future__ import annotations

import asyncio
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from qasync import QEventLoop
from stocked_store import StockedStore, order
from waiting import wait_until

from ordersync_gui.app import opening
from ordersync_gui.app.first_sight import FirstSight, first_sight
from ordersync_gui.app.opening import UpdatingNotice, open_database
from ordersync_gui.app.parts import furnish, lay_ground
from ordersync_gui.config import Profile, set_up_logging
from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import NoRoom, StorageError
from ordersync_gui.storage import migrations, queries
from ordersync_gui.storage.database import Database, needs_updating
from ordersync_gui.ui.orders.panel import OrdersPanel
from ordersync_gui.ui.window_place import WindowPlace
from ordersync_gui.ui.window_places import AROUND, PLACE
from ordersync_gui.ui.window_settings import WindowSettings

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none

# What talks to shops or keyrings, writes sheets, or is behind a menu.
LATER = (
    "PySide6.QtNetwork",
    "asyncio",
    "httpx",
    "keyring",
    "openpyxl",
    "lxml",
    "ordersync_gui.channels.http",
    "ordersync_gui.channels.registry",
    "ordersync_gui.domain.desk_act",
    "ordersync_gui.domain.order",
    "ordersync_gui.domain.tracking.formats",
    "ordersync_gui.practice",
    "ordersync_gui.storage.backups",
    "ordersync_gui.storage.queries.details",
    "ordersync_gui.sync",
    "ordersync_gui.ui.find",
    "ordersync_gui.ui.main_window",
    "qasync",
)
LOADED_AT_FIRST_SIGHT = """
import sys
from ordersync_gui.app import first_sight, start
painted = first_sight.first_sight
def tell(path, *more):
    sight = painted(path, *more)
    print(sight is not None and sight.isVisible(), *sys.modules, sep="\\n")
    sys.exit(0)
start.first_sight = tell
start.main(["--data-dir", sys.argv[1]])
"""


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[QEventLoop]:
    """asyncio on Qt's loop."""
    found = QEventLoop(qapp)
    yield found
    found.close()


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A new desk's folder."""
    return Profile(tmp_path / "profile")


@pytest.fixture
def stocked(profile: Profile) -> Profile:
    """A desk with twenty orders."""
    db = Database(profile.database)
    StockedStore.opened(db).save(*(order(str(number)) for number in range(1001, 1021)))
    db.close()
    return profile


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not holds():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.01)


def put_away(sight: FirstSight) -> None:
    sight.close()
    sight.deleteLater()
    sight.db.close()


def old_database(path: Path) -> None:
    """A file of the version before this one."""
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for step in migrations.STEPS[:-1]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {migrations.VERSION - 1}")


def test_nothing_that_the_first_sight_does_not_need_is_loaded_before_it(stocked: Profile) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED_AT_FIRST_SIGHT, str(stocked.data_dir)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    seen, *loaded = done.stdout.split()
    assert seen == "True", done.stderr
    assert set(loaded).isdisjoint(LATER), set(loaded).intersection(LATER)


@pytest.mark.usefixtures("qapp")
def test_the_first_sight_holds_the_beginning_of_the_list_that_was_open_last(stocked: Profile) -> None:
    sight = first_sight(stocked.database)
    assert sight is not None
    assert sight.table.orders.ids == queries.order_ids(sight.db, OrderFilter())
    assert sight.table.question == OrderFilter()
    put_away(sight)


@pytest.mark.usefixtures("qapp")
def test_the_first_sight_lies_where_the_window_lay_with_the_list_in_its_place(stocked: Profile) -> None:
    settings = WindowSettings(stocked.window_settings)
    place = WindowPlace(QRect(30, 20, 720, 500))
    settings.keep_text(PLACE, place.as_text())
    settings.keep_text(AROUND, "200 100 150 90")
    sight = first_sight(stocked.database, settings)
    assert sight is not None
    assert sight.geometry() == place.rect
    assert sight.table.geometry() == QRect(200, 100, 720 - 350, 500 - 190)
    put_away(sight)


@pytest.mark.usefixtures("qapp")
def test_where_there_is_nothing_to_show_at_once_there_is_no_first_sight(profile: Profile) -> None:
    assert first_sight(profile.database) is None
    assert not profile.database.exists(), "looking makes no database"
    Database(profile.database).close()
    assert first_sight(profile.database) is None
    profile.database.write_bytes(b"this is no database" * 500)
    assert first_sight(profile.database) is None


def test_the_window_takes_the_list_over_as_it_was_left(loop: QEventLoop, stocked: Profile) -> None:
    sight = first_sight(stocked.database)
    assert sight is not None
    sight.table.go_to(sight.table.orders.ids[5])
    with set_up_logging(stocked) as log:
        ground = lay_ground(loop, sight.db, profile=stocked, secrets=MemorySecrets(), log=log)
        orders = OrdersPanel(ground.desk, ground.jobs, table=sight.table)
        parts = furnish(ground, orders=orders)
        parts.window.show()
        assert parts.window.isAncestorOf(sight.table)
        orders.reload()

        async def seen_and_ended() -> None:  # in one go: what the window does goes on until it has ended
            await until(lambda: orders.complete)
            assert orders.table.order_ids() == (orders.model.ids[5],)
            sight.close()
            assert sight.closed
            sight.deleteLater()
            await parts.shut_down()

        loop.run_until_complete(seen_and_ended())


def test_a_desk_with_orders_starts_through_its_first_sight_and_ends_without_a_word(stocked: Profile) -> None:
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "ordersync_gui", "--data-dir", str(stocked.data_dir)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        wait_until(lambda: handles_sigterm(process.pid), "the window runs")
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=30)
    finally:
        process.kill()
    complaints = [line for line in err.splitlines() if "propagateSizeHints" not in line]
    assert (process.returncode, out, complaints) == (0, "", [])


def handles_sigterm(pid: int) -> bool:
    status = Path(f"/proc/{pid}/status").read_text()
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1)


def test_a_database_of_this_version_is_opened_without_a_word(loop: QEventLoop, profile: Profile) -> None:
    Database(profile.database).close()
    assert not needs_updating(profile.database)
    db = loop.run_until_complete(open_database(profile.database))
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, UpdatingNotice)]
    db.close()


def test_while_an_old_database_is_updated_a_window_says_so_and_stays(
    loop: QEventLoop, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_database(profile.database)
    assert needs_updating(profile.database)
    go_on, seen, middles = Event(), [], list[QPoint]()

    def slowly(path: Path, **more: Any) -> Database:  # noqa: ANN401 - as the real one
        assert go_on.wait(20)
        return Database(path, **more)

    def look() -> None:
        notice = next(one for one in QApplication.topLevelWidgets() if isinstance(one, UpdatingNotice))
        notice.close()
        seen.append((notice.isVisible(), notice.accessibleName()))
        middles.append(notice.geometry().center() - notice.screen().availableGeometry().center())
        go_on.set()

    monkeypatch.setattr(opening, "Database", slowly)
    QTimer.singleShot(50, look)
    db = loop.run_until_complete(open_database(profile.database))
    assert [visible for visible, _ in seen] == [True]
    assert "once" in seen[0][1]
    assert [middle.manhattanLength() <= 2 for middle in middles] == [True]
    assert not needs_updating(profile.database)
    db.close()


@pytest.mark.parametrize(("name", "updated"), [("updateAnyway", True), ("updateNot", False)])
def test_without_room_for_a_backup_a_person_decides(
    loop: QEventLoop,
    profile: Profile,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    updated: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    old_database(profile.database)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: type("Usage", (), {"free": 0}))

    def answer() -> None:
        found = [one.findChild(QPushButton, name) for one in QApplication.topLevelWidgets() if one.isVisible()]
        shown = [button for button in found if button is not None and button.isVisible()]
        if shown:
            shown[0].click()
        else:
            QTimer.singleShot(20, answer)

    QTimer.singleShot(20, answer)
    if updated:
        loop.run_until_complete(open_database(profile.database)).close()
    else:
        with pytest.raises(NoRoom, match="MB are missing"):
            loop.run_until_complete(open_database(profile.database))
    assert needs_updating(profile.database) is not updated


def test_an_update_that_fails_is_told_as_such(
    loop: QEventLoop, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_database(profile.database)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS[:-1], ("CREATE NONSENSE",)))
    with pytest.raises(StorageError):
        loop.run_until_complete(open_database(profile.database))
    assert needs_updating(profile.database), "nothing was changed"


@pytest.mark.parametrize("content", [b"", b"this is no database" * 500])
def test_a_file_that_is_no_database_of_ours_needs_no_updating(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "orders.sqlite3"
    assert not needs_updating(path)
    path.write_bytes(content)
    assert not needs_updating(path)
