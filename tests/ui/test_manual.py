"""The Help menu opens the manual that came with the program, and says so where none did."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMainWindow

from ordersync_gui.ui import help_acts
from ordersync_gui.ui.command_reasons import why_not
from ordersync_gui.ui.commands import Commands
from ordersync_gui.ui.help_acts import HelpActs
from ordersync_gui.ui.manual import manual_page, open_manual


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """The addresses that the system was asked to open."""
    found: list[QUrl] = []

    def note(url: QUrl) -> bool:
        found.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return found


def made(page: Path) -> Path:
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text("Manual", encoding="utf-8")
    return page


def test_the_packed_manual_goes_before_the_built_one_and_that_before_its_pages(tmp_path: Path) -> None:
    resources = tmp_path / "resources"
    assert manual_page(resources) is None
    written = made(tmp_path / "docs" / "index.md")
    assert manual_page(resources) == written
    built = made(tmp_path / "build" / "manual" / "index.html")
    assert manual_page(resources) == built
    packed = made(resources / "manual" / "index.html")
    assert manual_page(resources) == packed


def test_its_first_page_is_opened_as_a_file(tmp_path: Path, opened: list[QUrl]) -> None:
    page = made(tmp_path / "a folder #1" / "manual" / "index.html")
    assert open_manual(tmp_path / "a folder #1")
    assert [Path(url.toLocalFile()) for url in opened] == [page]


def test_without_a_manual_nothing_is_opened(tmp_path: Path, opened: list[QUrl]) -> None:
    assert not open_manual(tmp_path / "resources")
    assert opened == []


def test_the_help_menu_opens_it(qapp: QApplication, opened: list[QUrl]) -> None:
    assert qapp is not None
    window = QMainWindow()
    commands = Commands(window)
    commands.fill_menus([])
    HelpActs(commands, window)
    commands.manual.trigger()
    assert [url.isLocalFile() for url in opened] == [True]


def test_a_copy_without_the_manual_says_so(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert qapp is not None
    monkeypatch.setattr(help_acts, "manual_page", lambda: None)
    window = QMainWindow()
    commands = Commands(window)
    HelpActs(commands, window)
    assert not commands.manual.isEnabled()
    assert why_not(commands.manual) == "This copy came without the manual."
