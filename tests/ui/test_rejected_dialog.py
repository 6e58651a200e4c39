"""The orders that couldn't be read, in the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs

from ordersync_gui.domain.desk import RejectedView, Store
from ordersync_gui.domain.wording import as_it_stands
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.rejected_dialog import RejectedDialog
from ordersync_gui.ui.rejected_model import RejectedColumn, RejectedModel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
AT = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def open_dialog(desk: Desk, jobs: Jobs, qtbot: QtBot, shown: ShownDialogs) -> Callable[[], RejectedDialog]:
    """Shows the dialog and waits until it has read; it is closed after the test."""

    def show() -> RejectedDialog:
        dialog = shown(RejectedDialog(desk, jobs))
        assert _state(dialog) == "Reading..."
        qtbot.waitUntil(lambda: _state(dialog) != "Reading...", timeout=WITHIN_MS)
        return dialog

    return show


@pytest.fixture
def rejected(
    connect: Callable[..., Store], shop: PracticeShop, desk: Desk, settle: Callable[[Any], Any]
) -> RejectedView:
    """The one order of a practice shop that can't be read."""
    store = connect(shop)
    shop.misbehave = {"one-bad-order"}
    settle(import_orders(desk, store=store, since=datetime.now(UTC) - timedelta(days=365)))
    (order,) = queries.rejected_orders(desk.db, None)
    return order


def _state(dialog: RejectedDialog) -> str:
    return child(dialog, QLabel, "rejected_state").text()


def test_reason_and_raw_text_of_the_chosen_order_are_shown_and_cant_be_changed(
    rejected: RejectedView, open_dialog: Callable[[], RejectedDialog]
) -> None:
    dialog = open_dialog()
    raw = child(dialog, QPlainTextEdit, "rejected_raw")
    assert dialog.model.rowCount() == 1
    assert raw.toPlainText() == rejected.raw.replace("\r\n", "\n")
    assert "abc" in raw.toPlainText()
    assert raw.isReadOnly()
    assert raw.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert child(dialog, QLabel, "rejected_reason").text() == str(rejected.reason)
    cells = [dialog.model.index(0, column).data() for column in RejectedColumn]
    assert cells[:2] == [rejected.number, str(rejected.reason)]
    assert raw.font().pointSizeF() == dialog.font().pointSizeF()
    assert cells[3] == "Practice"


def test_without_such_orders_it_says_so(open_dialog: Callable[[], RejectedDialog]) -> None:
    dialog = open_dialog()
    assert _state(dialog) == "All orders could be read."
    assert not child(dialog, QTableView, "rejected_list").isVisible()
    press(dialog, "rejected_close")
    assert not dialog.isVisible()


def test_a_dialog_that_is_closed_at_once_hears_nothing_more(desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    dialog = RejectedDialog(desk, jobs)
    dialog.open()
    dialog.close()
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)


def test_cells_and_tooltips_show_markup_as_it_stands(qtbot: QtBot) -> None:
    assert qtbot is not None
    model = RejectedModel()
    model.take((RejectedView(1, "Shop", "", as_it_stands("<b>bold</b>\nreason"), "<Order/>", AT),))
    index = model.index(0, RejectedColumn.REASON)
    assert index.data() == "<b>bold</b> reason"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "<p>&lt;b&gt;bold&lt;/b&gt;\nreason</p>"
    assert model.index(0, RejectedColumn.NUMBER).data() == "(none)"


def test_a_huge_raw_text_is_shortened(open_dialog: Callable[[], RejectedDialog]) -> None:
    dialog = open_dialog()
    dialog._show((RejectedView(1, "Shop", "7", as_it_stands("too long"), "x" * 3_000_000, AT),))
    shown = child(dialog, QPlainTextEdit, "rejected_raw").toPlainText()
    assert len(shown) < 200_000
    assert shown.endswith("... and 2,900,000 more letters")


def test_the_menu_opens_the_list_once_a_store_is_connected(
    rejected: RejectedView, desk: Desk, jobs: Jobs, settle: Callable[[Any], Any], qtbot: QtBot
) -> None:
    window = MainWindow(desk, jobs)
    window.show()
    assert not window.commands.rejected.isEnabled()
    window.start()
    qtbot.waitUntil(window.commands.rejected.isEnabled, timeout=WITHIN_MS)
    window.commands.rejected.trigger()
    dialog: Any = window.acts.dialog
    assert isinstance(dialog, RejectedDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=WITHIN_MS)
    assert dialog.model.order(0) == rejected
    dialog.close()
    assert window.acts.dialog is None
    window.stop()
    settle(jobs.close())
    destroy(window)
