"""What an import would bring, in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.import_preview_dialog import ImportPreviewDialog
from ordersync_gui.ui.jobs import Jobs

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """A connected practice shop whose orders nobody imported yet."""
    return connect(shop)


@pytest.fixture
def open_dialog(desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot) -> Iterator[Callable[[], ImportPreviewDialog]]:
    """Opens the dialog and waits until the shop has answered."""
    opened: list[ImportPreviewDialog] = []

    def show() -> ImportPreviewDialog:
        dialog = ImportPreviewDialog(desk, jobs, store)
        dialog.show()
        opened.append(dialog)
        qtbot.waitUntil(lambda: not dialog.outcome.text().startswith("Asking"), timeout=WITHIN_MS)
        return dialog

    yield show
    for dialog in opened:
        destroy(dialog)


def test_all_orders_are_listed_and_none_is_kept(
    open_dialog: Callable[[], ImportPreviewDialog], desk: Desk
) -> None:
    dialog = open_dialog()
    assert dialog.table.rowCount() == 40
    assert (
        child(dialog, QLabel, "import_preview_summary")
        .text()
        .startswith("Orders that would come: 40 new, 0 changed;")
    )
    assert not queries.order_ids(desk.db, OrderFilter())


def test_the_import_can_be_started_from_there(
    open_dialog: Callable[[], ImportPreviewDialog], store: Store
) -> None:
    dialog = open_dialog()
    wanted: list[Store] = []
    dialog.import_wanted.connect(wanted.append)
    press(dialog, "import_preview_import")
    assert [each.id for each in wanted] == [store.id]
    assert not dialog.isVisible()


def test_a_shop_that_cannot_be_read_says_why_and_offers_no_import(
    open_dialog: Callable[[], ImportPreviewDialog], shop: PracticeShop
) -> None:
    shop.misbehave = {"500"}
    dialog = open_dialog()
    assert not child(dialog, QPushButton, "import_preview_import").isEnabled()
    assert dialog.outcome.text()
    assert dialog.table.isHidden()
