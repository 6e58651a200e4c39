"""In place of the desk of a damaged database stands what can be done about it, and works."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from finding_widgets import child
from kept_desk import NOW, filled, noise, rows
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.app.rescue import RescueWindow, offer_rescue
from ordersync_gui.domain.backup import BackupReason
from ordersync_gui.domain.errors import Damaged
from ordersync_gui.storage.backups import back_up
from ordersync_gui.storage.database import Database

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 30_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A damaged database with a backup."""
    found = tmp_path / "orders.sqlite3"
    filled(found)
    back_up(found, reason=BackupReason.BY_HAND, now=NOW)
    noise(found, seed=2, pages=4, first=100)
    return found


@pytest.fixture
def window(path: Path, qtbot: QtBot) -> Iterator[RescueWindow]:
    """What is shown."""
    assert qtbot
    found = RescueWindow(path, "a page is broken")
    found.show()
    yield found
    found.close()
    found.wait()
    found.deleteLater()


def button(window: RescueWindow, name: str) -> QPushButton:
    return child(window, QPushButton, name)


def details(window: RescueWindow) -> str:
    return child(window, QPlainTextEdit, "rescueDetails").toPlainText()


def test_it_says_what_is_wrong_and_restores_the_latest_backup(
    window: RescueWindow, path: Path, qtbot: QtBot
) -> None:
    assert details(window) == "a page is broken"
    button(window, "rescueRestore").click()
    qtbot.waitUntil(button(window, "rescueOpen").isVisible, timeout=WITHIN_MS)
    assert rows(path, "SELECT count(*) FROM orders") == [(60,)]
    button(window, "rescueOpen").click()
    assert window.go_on


def test_what_was_saved_is_shown_table_by_table(window: RescueWindow, path: Path, qtbot: QtBot) -> None:
    button(window, "rescueSave").click()
    qtbot.waitUntil(button(window, "rescueOpen").isVisible, timeout=WITHIN_MS)
    assert "orders: " in details(window)
    with closing(Database(path)) as db:
        assert db.connection().execute("PRAGMA quick_check").fetchall() == [("ok",)]


def test_without_a_backup_only_saving_is_offered_and_a_failure_is_said(path: Path, qtbot: QtBot) -> None:
    for backup in (path.parent / "backups").iterdir():
        backup.unlink()
    path.write_bytes(b"nothing at all" * 900)
    window = RescueWindow(path, "broken")
    qtbot.addWidget(window)
    window.show()
    assert not button(window, "rescueRestore").isEnabled()
    button(window, "rescueSave").click()
    qtbot.waitUntil(button(window, "rescueSave").isEnabled, timeout=WITHIN_MS)
    assert "is damaged" in details(window)
    assert path.read_bytes() == b"nothing at all" * 900


@pytest.mark.usefixtures("qtbot")
def test_who_quits_changes_nothing(path: Path, qapp: object) -> None:
    assert qapp
    before = path.read_bytes()

    def quit_it() -> None:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only here

        for shown in QApplication.topLevelWidgets():
            if isinstance(shown, RescueWindow):
                shown.close()

    QTimer.singleShot(100, quit_it)
    assert not offer_rescue(path, "broken")
    assert path.read_bytes() == before


def test_a_database_that_lost_its_head_is_damaged_at_once(path: Path) -> None:
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    with pytest.raises(Damaged):
        Database(path)
