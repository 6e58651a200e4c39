"""Backups in the window: made without waiting, restored after a question, and every view reads anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from finding_widgets import child, destroy
from kept_desk import noise
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot
from stocked_store import StockedStore, order

from ordersync_gui.domain.backup import BackupReason
from ordersync_gui.domain.salvage import IntegrityCheck
from ordersync_gui.storage import queries
from ordersync_gui.storage.backups import back_up, backups
from ordersync_gui.storage.integrity import keep_check, last_check
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.backups.daily_check import KEY
from ordersync_gui.ui.backups.wiring import BackupActs, add_backups
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


@pytest.fixture
def window(desk: Desk, jobs: Jobs, settle: Callable[[Any], Any], qtbot: QtBot) -> Iterator[MainWindow]:
    """A window over a store with one order."""
    StockedStore.opened(desk.db).save(order("1001"))
    found = MainWindow(desk, jobs)
    found.show()
    found.start()
    qtbot.waitUntil(lambda: bool(found.stores), timeout=WITHIN_MS)
    yield found
    found.close()
    settle(jobs.close())
    destroy(found)


@pytest.fixture
def acts(window: MainWindow) -> BackupActs:
    """Its backups."""
    return add_backups(window)


def count(desk: Desk) -> int:
    return len(backups(desk.db.path, look=False))


def test_a_backup_is_made_from_the_menu(acts: BackupActs, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    assert acts is not None
    window.commands.back_up.trigger()
    qtbot.waitUntil(lambda: count(desk) == 1, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: "Backed up" in window.statusBar().currentMessage(), timeout=WITHIN_MS)


def test_a_backup_is_restored_after_a_question_and_what_was_open_is_closed(
    acts: BackupActs, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    back_up(desk.db.path, reason=BackupReason.BY_HAND, now=desk.clock() - timedelta(hours=1))
    StockedStore.opened(desk.db, "Later").save(order("2002"))
    stale = QDialog(window)
    stale.open()
    dialog = acts.choose()
    go = child(dialog, QPushButton, "restore_go")
    listed = child(dialog, QTableWidget, "restore_list")
    qtbot.waitUntil(go.isEnabled, timeout=WITHIN_MS)
    assert listed.rowCount() == 1
    go.click()
    question = child(dialog, QMessageBox, "question")
    assert "Orders that came since: 1." in question.informativeText()
    assert count(desk) == 1, "nothing happens before the answer"
    with qtbot.waitSignal(window.watch.changed_elsewhere, timeout=WITHIN_MS):
        child(question, QPushButton, "question_yes").click()
    assert [store.name for store in queries.stores(desk.db)] == ["Shop"]
    assert not stale.isVisible()
    qtbot.waitUntil(lambda: len(window.stores) == 1, timeout=WITHIN_MS)
    assert "is restored" in window.banners.banners()[-1].text()
    assert count(desk) == 2


def test_a_restoration_elsewhere_lets_this_window_read_anew(
    acts: BackupActs, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.watch.look()
    qtbot.waitUntil(lambda: acts.knows_mark, timeout=WITHIN_MS)
    desk.db.connection().execute("INSERT INTO desk_setting VALUES ('restored', '\"other\"')")
    with qtbot.waitSignal(window.watch.changed_elsewhere, timeout=WITHIN_MS):
        window.watch.look()


def test_a_damaged_database_is_found_in_the_background_and_kept_in_mind(
    acts: BackupActs, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.db.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    noise(desk.db.path, seed=1, pages=10, first=60)
    job = acts.check.look()
    assert job is not None
    qtbot.waitUntil(lambda: window.banners.shows(KEY), timeout=WITHIN_MS)
    check = last_check(desk.db.path)
    assert check is not None
    assert check.problem
    assert acts.check.look() is None, "once a day"


def test_a_whole_database_is_looked_at_once_a_day(acts: BackupActs, desk: Desk, qtbot: QtBot) -> None:
    assert acts.check.look() is not None

    def found_whole() -> bool:
        check = last_check(desk.db.path)
        return check is not None and not check.problem

    qtbot.waitUntil(found_whole, timeout=WITHIN_MS)
    assert acts.check.look() is None
    keep_check(desk.db.path, IntegrityCheck(desk.clock() - timedelta(days=2), ""))
    qtbot.waitUntil(lambda: acts.check.look() is not None, timeout=WITHIN_MS)
