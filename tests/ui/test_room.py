"""Windows stay on the screen and grow with the text; columns and names keep what tells orders apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from every_dialog import every_dialog
from finding_widgets import child, destroy
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFormLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.practice import PracticeShop
from ordersync_gui.sync.connect import channel_spec, channel_specs
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.fixed_font import fixed_font
from ordersync_gui.ui.form import FormWidget
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.order_details.section import pairs
from ordersync_gui.ui.orders.columns import COLUMNS
from ordersync_gui.ui.room import grown, make_room, room_in_window
from ordersync_gui.ui.scrolling_dialog import ScrollingDialog
from ordersync_gui.ui.wizard import ConnectWizard
from ordersync_gui.ui.wrapped_text import WrappedText

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Connect = Callable[..., Store]


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    """Letters twice as large as usual."""
    usual = qapp.font()
    font = qapp.font()
    font.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(font)
    yield
    qapp.setFont(usual)


@pytest.fixture
def window(desk: Desk, jobs: Jobs, settle: Callable[..., object]) -> Iterator[MainWindow]:
    """The window, shown but not started."""
    found = MainWindow(desk, jobs)
    found.show()
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


def _fit_on_screen(desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot) -> None:
    for dialog in every_dialog(desk, jobs, store):
        dialog.show()
        room = dialog.screen().availableSize()
        shown = dialog.size()
        name = dialog.objectName()
        qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
        if isinstance(dialog, ConnectWizard):
            dialog._leave()
        destroy(dialog)
        assert shown.width() <= room.width(), f"{name} is wider than the screen"
        assert shown.height() <= room.height(), f"{name} is higher than the screen"


def test_every_dialog_fits_on_a_small_screen(
    desk: Desk, jobs: Jobs, connect: Connect, shop: PracticeShop, qtbot: QtBot
) -> None:
    _fit_on_screen(desk, jobs, connect(shop, orders=True), qtbot)


@pytest.mark.usefixtures("large_text")
def test_every_dialog_fits_on_a_small_screen_with_large_text(
    desk: Desk, jobs: Jobs, connect: Connect, shop: PracticeShop, qtbot: QtBot
) -> None:
    _fit_on_screen(desk, jobs, connect(shop, orders=True), qtbot)


@pytest.mark.usefixtures("large_text")
def test_a_length_grows_with_the_text(qapp: QApplication) -> None:
    assert grown(100, QFontMetrics(qapp.font())) >= 150


def test_small_text_shrinks_nothing(qapp: QApplication) -> None:
    font = qapp.font()
    font.setPointSizeF(4)
    assert grown(100, QFontMetrics(font)) == 100


@pytest.mark.parametrize("spec", channel_specs(), ids=lambda spec: spec.key)
@pytest.mark.usefixtures("large_text", "qtbot")
def test_a_form_with_large_text_has_room_in_the_wizard(spec: object) -> None:
    form = FormWidget(spec.form, fold=False)  # type: ignore[attr-defined]
    letters = form.minimumSizeHint().width() / form.fontMetrics().averageCharWidth()
    destroy(form)
    assert letters <= 60, "a wizard of 1280 pixels has room for 88 letters of this size, one of 860 for 60"


def test_a_choice_is_still_as_wide_as_its_column(qtbot: QtBot) -> None:
    spec = channel_spec("custom_store")
    form = FormWidget(spec.form)
    qtbot.addWidget(form)
    form.resize(700, 500)
    form.show()
    box, line = child(form, QComboBox, "field_auth"), form.editor("url")
    assert box.width() == line.width()


def test_the_number_column_has_room_for_a_gift_of_listing_mirror(window: MainWindow) -> None:
    table = window.orders.table
    section = next(place for place, column in enumerate(COLUMNS) if column.key == "number")
    needed = table.fontMetrics().horizontalAdvance("LM-118899 ❖")
    assert table.columnWidth(section) - 12 >= needed


@pytest.mark.usefixtures("large_text")
def test_large_text_leaves_the_views_their_names(window: MainWindow) -> None:
    views = window.sidebar.views
    window.resize(1280, 700)
    widest = max(views.fontMetrics().horizontalAdvance(views.item(row).text()) for row in range(views.count()))
    room = window.sidebar.minimumWidth() - 6 - 3 * 8 - views.fontMetrics().horizontalAdvance("38")
    assert room >= widest, "Awaiting Payment and Awaiting Shipment look alike when they are cut off"


def _name_in_row(page: QWidget, row: int) -> WrappedText:
    form = page.layout()
    assert isinstance(form, QFormLayout)
    item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
    assert item is not None
    label = item.widget()
    assert isinstance(label, WrappedText)
    return label


def test_a_long_field_name_is_shown_as_a_whole(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    name = "Alternate marketplace order ID"
    page.setLayout(pairs([("Order", "1"), (name, "114-9")]))
    page.resize(320, 200)
    page.show()
    label = _name_in_row(page, 1)
    assert label.text() == name
    assert label.height() >= 2 * label.fontMetrics().height()


def test_a_field_name_without_end_takes_a_few_lines(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayout(pairs([("x" * 5000, "1")]))
    page.show()
    label = _name_in_row(page, 0)
    assert label.height() <= 5 * label.fontMetrics().height()
    assert "x" * 5000 in label.toolTip()


def test_on_a_small_screen_the_list_keeps_most_of_the_room() -> None:
    small, usual = room_in_window(QSize(853, 480)), room_in_window(QSize(1280, 720))
    assert small == ([208, 365, 280], 64)
    assert usual == ([208, 722, 350], 96)
    assert sum(room_in_window(QSize(1920, 1080))[0]) == 1920


def _shown_at_the_bottom(dialog: QDialog, qtbot: QtBot) -> None:
    qtbot.addWidget(dialog)
    dialog.resize(300, 100)
    dialog.show()
    qtbot.waitExposed(dialog)
    room = dialog.screen().availableGeometry()
    dialog.move(room.x() + 20, room.bottom() - dialog.frameGeometry().height())


def _is_on_screen(dialog: QDialog) -> bool:
    return dialog.screen().availableGeometry().contains(dialog.frameGeometry())


def test_a_dialog_that_grows_with_what_it_finds_keeps_its_buttons_on_the_screen(qtbot: QtBot) -> None:
    dialog = ScrollingDialog("growing")
    _shown_at_the_bottom(dialog, qtbot)
    found = QLabel("What was found may take many lines. " * 50)
    found.setWordWrap(True)
    dialog.body.addWidget(found)
    dialog.fit_soon(300)
    qtbot.waitUntil(lambda: dialog.height() > 300, timeout=WITHIN_MS)
    assert _is_on_screen(dialog)


def test_a_dialog_that_grows_with_a_sentence_keeps_its_buttons_on_the_screen(qtbot: QtBot) -> None:
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    _shown_at_the_bottom(dialog, qtbot)
    sentence = QLabel("What is said later may take many lines. " * 30)
    sentence.setWordWrap(True)
    column.addWidget(sentence)
    sentence.show()
    make_room(dialog)
    assert dialog.height() > 200
    assert _is_on_screen(dialog)


@pytest.mark.usefixtures("large_text")
def test_letters_of_one_width_are_as_large_as_the_text(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert fixed_font(widget).pointSizeF() == widget.font().pointSizeF()
