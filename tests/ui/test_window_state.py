"""The main window and its dialogs open as they were left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from finding_widgets import destroy
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QMessageBox, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.dialog_sizes import DialogSizes
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.window_place import WindowPlace, available_screens
from ordersync_gui.ui.window_places import around_list, place_of
from ordersync_gui.ui.window_settings import WindowSettings
from ordersync_gui.ui.window_state import WindowState, kept_widths

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
Make = Callable[[], tuple[MainWindow, WindowState]]


@pytest.fixture
def settings(tmp_path: Path) -> WindowSettings:
    return WindowSettings(tmp_path / "window.ini")


@pytest.fixture
def make(desk: Desk, jobs: Jobs, settings: WindowSettings, settle: Callable[..., object]) -> Iterator[Make]:
    made: list[MainWindow] = []

    def one() -> tuple[MainWindow, WindowState]:
        window = MainWindow(desk, jobs)
        made.append(window)
        state = WindowState(window, settings, orders_list=window.orders.table)
        state.restore()
        window.details.show()  # as with a store
        return window, state

    yield one
    settle(jobs.close())  # nothing that was begun comes back to a window that is gone
    for window in made:
        destroy(window)


def split_of(window: MainWindow) -> QSplitter:
    found = window.findChild(QSplitter, "mainSplitter")
    assert isinstance(found, QSplitter)
    return found


def test_a_window_comes_back_as_it_was_left(make: Make, settings: WindowSettings, qtbot: QtBot) -> None:
    window, state = make()
    window.show()
    window.setGeometry(10, 12, 780, 560)
    qtbot.waitUntil(lambda: window.height() == 560)
    window.activity.hide()
    split_of(window).setSizes([190, 300, 290])
    widths = split_of(window).sizes()
    state.keep()
    window.hide()
    again, _ = make()
    again.show()
    place = place_of(settings)
    assert place is not None
    assert place.rect == window.geometry()
    assert again.geometry().topLeft() == window.geometry().topLeft()
    assert again.size() == window.size()
    assert again.activity.isHidden()
    assert split_of(again).sizes() == widths


def test_a_maximised_window_comes_back_maximised_and_knows_its_other_size(make: Make, qtbot: QtBot) -> None:
    window, state = make()
    window.setGeometry(20, 20, 740, 540)
    window.show()
    normal = window.normalGeometry()
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized)
    state.keep()
    window.hide()
    again, _ = make()
    again.show()
    assert again.isMaximized()
    assert again.normalGeometry().size() == normal.size()


def test_a_place_on_a_screen_that_is_gone_is_in_the_middle_of_the_one_there_is(
    make: Make, settings: WindowSettings
) -> None:
    settings.keep_text("main/place", WindowPlace(QRect(9000, 9000, 700, 500)).as_text())
    window, _ = make()
    screen = available_screens()[0]
    assert screen.contains(window.geometry())
    assert (window.geometry().center() - screen.center()).manhattanLength() < 4


@pytest.mark.parametrize("parts", ["", "7 1 2", "0 1 2 3", "7 a b c", "7 -1 2 3", "7 0 0 0"])
def test_nonsense_in_the_file_changes_nothing(make: Make, settings: WindowSettings, parts: str) -> None:
    usual, _ = make()
    settings.keep_text("main/parts", parts)
    settings.keep_text("main/place", "nonsense")
    settings.keep_text("main/around_list", "1 2 3")
    odd, _ = make()
    assert split_of(odd).sizes() == split_of(usual).sizes()
    assert odd.size() == usual.size()
    assert around_list(settings) is None


@pytest.mark.parametrize(
    ("kept", "letter", "widths"),
    [
        ("7 200 700 300", 7, [200, 700, 300]),
        ("7 200 700 300", 14, [400, 1400, 600]),
        ("14 200 700 300", 7, [100, 350, 150]),
        ("7 0 700 300", 7, []),
        ("", 7, []),
        ("x 1", 7, []),
    ],
)
def test_widths_grow_with_the_text(kept: str, letter: int, widths: list[int]) -> None:
    assert kept_widths(kept, letter) == widths


def test_the_first_days_layout_comes_back(make: Make, settings: WindowSettings, qtbot: QtBot) -> None:
    usual, _ = make()
    window, state = make()
    window.show()
    window.setGeometry(0, 0, 760, 500)
    window.activity.hide()
    state.keep()
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized)
    state.reset()
    qtbot.waitUntil(lambda: not window.isMaximized())
    assert not window.activity.isHidden()
    assert place_of(settings) is None
    screen = available_screens()[0]
    assert window.size() == usual.sizeHint().boundedTo(screen.size()).expandedTo(window.minimumSizeHint())


class Resized(QResizeEvent):
    """As the window system tells of a hand at a window's edge."""

    def spontaneous(self) -> bool:
        return True


def dialog_of(parent: QWidget, name: str = "some_dialog") -> QDialog:
    dialog = QDialog(parent)
    dialog.setObjectName(name)
    column = QVBoxLayout(dialog)
    column.addWidget(QWidget(dialog))
    dialog.resize(300, 200)
    return dialog


def pulled(dialog: QDialog, sizes: DialogSizes, size: QSize) -> None:
    before = dialog.size()
    dialog.resize(size)
    sizes.eventFilter(dialog, Resized(size, before))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    return found


def test_a_dialog_that_was_pulled_larger_opens_so(parent: QWidget, settings: WindowSettings, qtbot: QtBot) -> None:
    sizes = DialogSizes(parent, settings)
    first = dialog_of(parent)
    first.open()
    pulled(first, sizes, QSize(420, 330))
    first.close()
    again, other = dialog_of(parent), dialog_of(parent, "another_dialog")
    again.show()
    other.show()
    assert again.size() == QSize(420, 330)
    qtbot.wait(20)
    assert other.size() == QSize(300, 200)
    sizes.forget()
    third = dialog_of(parent)
    third.show()
    qtbot.wait(20)
    assert third.size() == QSize(300, 200)


def test_a_dialog_that_only_fitted_itself_is_not_kept(parent: QWidget, settings: WindowSettings) -> None:
    assert DialogSizes(parent, settings)
    first = dialog_of(parent)
    first.show()
    first.resize(500, 400)
    first.close()
    assert settings.text("dialogs/some_dialog") == ""


def test_a_dialog_over_a_dialog_counts_a_question_does_not(parent: QWidget, settings: WindowSettings) -> None:
    sizes = DialogSizes(parent, settings)
    outer = dialog_of(parent, "outer")
    outer.show()
    inner = dialog_of(outer, "inner")
    inner.show()
    pulled(inner, sizes, QSize(444, 222))
    inner.close()
    assert settings.text("dialogs/inner").startswith("444 222 ")
    box = QMessageBox(outer)
    box.setObjectName("question")
    box.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    settings.keep_text("dialogs/question", f"600 500 {outer.fontMetrics().averageCharWidth()}")
    box.show()
    assert box.size() != QSize(600, 500)


def test_a_kept_size_is_never_larger_than_the_screen_and_grows_with_the_text(
    parent: QWidget, settings: WindowSettings
) -> None:
    assert DialogSizes(parent, settings)
    letter = parent.fontMetrics().averageCharWidth()
    settings.keep_text("dialogs/some_dialog", f"5000 4000 {letter}")
    large = dialog_of(parent)
    large.show()
    room = large.screen().availableSize()
    assert large.width() <= room.width()
    assert large.height() <= room.height()
    settings.keep_text("dialogs/grown", f"100 80 {max(1, letter // 2)}")
    grown = dialog_of(parent, "grown")
    grown.show()
    assert grown.width() == 100 * letter // max(1, letter // 2)
