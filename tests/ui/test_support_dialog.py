"""The window shows all of a support bundle before it is saved, and saves just what it showed."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from finding_widgets import child, press
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QListWidget, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from stocked_store import StockedStore, order

from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.support_dialog import SupportDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


@pytest.fixture
def dialog(desk: Desk, jobs: Jobs, qtbot: QtBot) -> SupportDialog:
    """An open dialog about a desk with an order, whose bundle is made."""
    StockedStore.opened(desk.db).save(order())
    desk.db.path.with_name("ordersync.log").write_text("Åsa Öberg called.\n" + "x" * 5000, "utf-8")
    found = SupportDialog(desk, jobs)
    qtbot.addWidget(found, before_close_func=lambda widget: widget.reject())
    found.open()
    qtbot.waitUntil(lambda: found.bundle is not None, timeout=WITHIN_MS)
    return found


def shown_files(dialog: SupportDialog) -> dict[str, str]:
    """Every file's text, as a person who clicks through the list reads it."""
    files = child(dialog, QListWidget, "support_files")
    text = child(dialog, QPlainTextEdit, "support_text")
    found = {}
    for row in range(files.count()):
        files.setCurrentRow(row)
        found[files.item(row).text()] = text.toPlainText()
    return found


def test_every_files_whole_content_is_shown_before_anything_is_saved(dialog: SupportDialog, desk: Desk) -> None:
    shown = shown_files(dialog)
    assert dialog.bundle is not None
    unbroken = {name: text.replace("\n", "") for name, text in shown.items()}
    assert unbroken == {file.name: file.text.replace("\n", "") for file in dialog.bundle.files}
    assert shown["log.txt"].startswith("••• called.")
    assert '"qt": "' in shown["versions.json"]
    assert not list(desk.db.path.parent.rglob("*.zip"))


def test_what_is_saved_is_what_was_shown(dialog: SupportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    place = tmp_path / "mine.zip"
    chooser = dialog.ask_for_file()
    assert chooser.selectedFiles()[0].endswith(".zip")
    chooser.fileSelected.emit(str(place.with_suffix("")))
    chooser.reject()
    outcome = child(dialog, InlineMessage, "support_outcome")
    qtbot.waitUntil(lambda: str(place) in outcome.text(), timeout=WITHIN_MS)
    assert "Nothing was sent" in outcome.text()
    assert dialog.bundle is not None
    with zipfile.ZipFile(place) as archive:
        assert {name: archive.read(name).decode() for name in archive.namelist()} == {
            file.name: file.text for file in dialog.bundle.files
        }


def test_a_file_that_is_there_is_replaced_only_after_a_question(dialog: SupportDialog, tmp_path: Path) -> None:
    place = tmp_path / "mine.zip"
    place.write_text("old")
    chooser = dialog.ask_for_file()
    chooser.fileSelected.emit(str(place))
    chooser.reject()
    question = child(dialog, QMessageBox, "question")
    child(question, QPushButton, "question_no").click()
    assert place.read_text() == "old"


def test_a_file_that_cant_be_written_is_said(dialog: SupportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.save(tmp_path / "missing" / "mine.zip")
    outcome = child(dialog, InlineMessage, "support_outcome")
    qtbot.waitUntil(lambda: "can't be written" in outcome.text(), timeout=WITHIN_MS)


def test_everything_can_be_copied(dialog: SupportDialog) -> None:
    press(dialog, "support_copy")
    assert dialog.bundle is not None
    assert QGuiApplication.clipboard().text() == dialog.bundle.as_text()


def test_when_it_cant_be_made_there_is_nothing_to_save(
    desk: Desk, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object, **_more: object) -> None:
        raise StorageError(say("The disk is gone."))

    monkeypatch.setattr("ordersync_gui.sync.support_bundle.support_facts", broken)
    dialog = SupportDialog(desk, jobs)
    qtbot.addWidget(dialog)
    outcome = child(dialog, InlineMessage, "support_outcome")
    qtbot.waitUntil(lambda: "The disk is gone." in outcome.text(), timeout=WITHIN_MS)
    assert not child(dialog, QPushButton, "support_save").isEnabled()


def test_the_help_menu_opens_it_once(desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window, before_close_func=lambda widget: widget.stop())
    for _ in range(2):
        window.commands.support_bundle.trigger()
    (dialog,) = window.findChildren(SupportDialog)
    qtbot.waitUntil(lambda: dialog.bundle is not None, timeout=WITHIN_MS)
    assert not dialog.findChildren(QFileDialog)
    dialog.reject()
