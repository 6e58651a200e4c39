"""The dialog of all saved views, and files that carry them, from the window."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListWidget, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.saved_view import SavedView
from ordersync_gui.storage import queries
from ordersync_gui.sync import saved_views
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.views.first_facts import first_facts
from ordersync_gui.ui.views.manage_dialog import ManageDialog
from ordersync_gui.ui.views.saved_list import SavedList
from ordersync_gui.ui.views.view_files import ViewFiles

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
MUGS = SavedView(1, "Mugs", query_text="mug")
CUPS = SavedView(2, "Cups", store_uid="gone", store_name="Old shop")
BEAKERS = SavedView(3, "Beakers")


class Manager:
    """The dialog and all that it asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.dialog = ManageDialog()
        self.asked: list[tuple[Any, ...]] = []
        for name in ("open", "rename", "delete"):
            signal = getattr(self.dialog, f"{name}_wanted")
            signal.connect(lambda view_id, name=name: self.asked.append((name, view_id)))
        self.dialog.shift_wanted.connect(lambda view_id, steps: self.asked.append(("shift", view_id, steps)))
        self.dialog.show_views((MUGS, CUPS, BEAKERS), ())
        self.dialog.show()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)
        self.views = child(self.dialog, QListWidget, "views_list")


@pytest.fixture
def manager(qtbot: QtBot) -> Iterator[Manager]:
    found = Manager(qtbot)
    yield found
    destroy(found.dialog)


def test_views_are_moved_renamed_and_deleted_by_keys_alone(manager: Manager) -> None:
    manager.views.setFocus()
    QTest.keyClick(manager.views, Qt.Key.Key_Down)
    QTest.keyClick(manager.views, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(manager.views, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(manager.views, Qt.Key.Key_Delete)
    press(manager.dialog, "views_rename")
    assert manager.asked == [("shift", 2, -1), ("shift", 2, 1), ("delete", 2), ("rename", 2)]


def test_the_first_view_cant_go_further_up_and_a_moved_one_stays_current(manager: Manager) -> None:
    manager.views.setFocus()
    QTest.keyClick(manager.views, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert manager.asked == []
    manager.dialog.show_views((CUPS, MUGS, BEAKERS), ())
    assert manager.dialog.current() == MUGS.id
    manager.dialog.show_views((CUPS, BEAKERS), ())
    assert manager.dialog.current() == BEAKERS.id, "of one that is gone the next takes the place"


def test_enter_opens_a_view_and_closes_the_dialog(manager: Manager) -> None:
    manager.views.setFocus()
    QTest.keyClick(manager.views, Qt.Key.Key_Return)
    assert manager.asked == [("open", MUGS.id)]
    assert not manager.dialog.isVisible()


def test_a_view_that_lost_its_store_is_marked_and_explained(manager: Manager) -> None:
    assert manager.views.item(1).text() == "⚠ Cups"
    manager.views.setCurrentRow(1)
    assert "Its store Old shop is no longer here" in manager.dialog._about.text()
    manager.views.setCurrentRow(0)
    assert manager.dialog._about.text() == "View: All\nFind: mug\nSorted by: Ordered, downwards"


def test_without_views_the_dialog_says_how_to_get_one(manager: Manager) -> None:
    manager.dialog.show_views((), ())
    assert "Save this view" in manager.dialog._about.text()
    assert manager.dialog.current() is None


class Files:
    """The window's part of carrying views, and what it told."""

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget) -> None:
        self.window, self.desk = window, desk
        self.saved = SavedList(desk, jobs, window)
        self.files = ViewFiles(desk, jobs, window, self.saved)
        self.told: list[str] = []
        self.trouble: list[str] = []
        self.failed: list[str] = []
        self.files.done.connect(self.saved.look)
        self.files.told.connect(self.told.append)
        self.files.trouble.connect(self.trouble.append)
        self.files.failed.connect(lambda error: self.failed.append(str(error)))

    def names(self) -> list[str]:
        """The views in the database."""
        return [view.name for view in queries.saved_views(self.desk.db)]


@pytest.fixture
def carried(desk: Desk, jobs: Jobs, qtbot: QtBot, settle: Callable[[Any], Any]) -> Iterator[Files]:
    window = QWidget()
    window.show()
    settle(saved_views.save(desk, view=SavedView(0, "Mugs", query_text="mug")))
    found = Files(desk, jobs, window)
    first = first_facts(desk)
    found.saved.take(first.views, first.layouts)
    yield found
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    destroy(window)


def written(file: Path, *entries: dict[str, Any]) -> Path:
    file.write_text(json.dumps({"ordersync_views": 1, "views": entries}), encoding="utf-8")
    return file


def choose(dialog: QFileDialog, file: Path) -> None:
    dialog.fileSelected.emit(str(file))
    destroy(dialog)


def question(carried: Files, name: str) -> QMessageBox:
    return next(box for box in carried.window.findChildren(QMessageBox, name) if box.isVisible())


def test_all_views_are_written_and_a_file_is_only_replaced_after_a_question(
    carried: Files, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "views.json"
    file.write_text("mine", encoding="utf-8")
    choose(carried.files.ask_where_to_write(), file)
    press(question(carried, "question"), "question_no")
    assert file.read_text(encoding="utf-8") == "mine"
    choose(carried.files.ask_where_to_write(), file)
    press(question(carried, "question"), "question_yes")
    qtbot.waitUntil(lambda: bool(carried.told), timeout=WITHIN_MS)
    assert [view["name"] for view in json.loads(file.read_text(encoding="utf-8"))["views"]] == ["Mugs"]


@pytest.mark.parametrize(
    ("button", "names"),
    [
        ("sameViews_both", ["Mugs", "mugs (2)", "Cups"]),
        ("sameViews_replace", ["mugs", "Cups"]),
        ("sameViews_cancel", ["Mugs"]),
    ],
    ids=["both", "replace", "cancel"],
)
def test_of_equal_names_a_person_decides(
    carried: Files, tmp_path: Path, qtbot: QtBot, button: str, names: list[str]
) -> None:
    choose(carried.files.ask_what_to_read(), written(tmp_path / "v.json", {"name": "mugs"}, {"name": "Cups"}))
    qtbot.waitUntil(lambda: bool(carried.window.findChildren(QMessageBox, "sameViews")), timeout=WITHIN_MS)
    press(question(carried, "sameViews"), button)
    qtbot.waitUntil(lambda: carried.names() == names, timeout=WITHIN_MS)
    if button != "sameViews_cancel":
        qtbot.waitUntil(lambda: [view.name for view in carried.saved.views] == names, timeout=WITHIN_MS)


def test_without_equal_names_nobody_is_asked_and_what_cant_be_taken_is_told(
    carried: Files, tmp_path: Path, qtbot: QtBot
) -> None:
    file = written(tmp_path / "v.json", {"name": "Cups"}, {"name": "Far", "store": "Nowhere"})
    carried.files.read(file)
    qtbot.waitUntil(lambda: carried.names() == ["Mugs", "Cups"], timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: bool(carried.trouble), timeout=WITHIN_MS)
    assert carried.trouble == ['The view "Far" is for the store "Nowhere", which isn\'t here.']
    assert carried.told == ["Views imported: Cups"]


def test_a_file_of_something_else_is_told(carried: Files, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "v.json"
    file.write_text("<html>", encoding="utf-8")
    carried.files.read(file)
    qtbot.waitUntil(lambda: bool(carried.failed), timeout=WITHIN_MS)
    assert "no file with views" in carried.failed[0]
    assert carried.names() == ["Mugs"]
