"""Importing a store's orders again from a chosen day on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.backfill import Backfill
from ordersync_gui.domain.desk import Store
from ordersync_gui.ui.import_again_dialog import ImportAgainDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
STORE = Store(1, "uid", "Shop", "custom_store", {}, NOW)
OWED = Backfill(NOW - timedelta(days=200, minutes=7), NOW - timedelta(days=100), NOW - timedelta(days=7))


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[ImportAgainDialog]:
    assert qtbot
    made = ImportAgainDialog(STORE, NOW)
    made.show()
    yield made
    destroy(made)


def wanted_by(dialog: ImportAgainDialog) -> list[tuple[Store, datetime]]:
    wanted: list[tuple[Store, datetime]] = []
    dialog.import_wanted.connect(lambda store, since: wanted.append((store, since)))
    press(dialog, "import_again_import")
    return wanted


def test_it_begins_with_the_first_range_and_asks_for_a_whole_day(dialog: ImportAgainDialog) -> None:
    assert child(dialog, QDateEdit, "import_again_day").date() == QDate(2026, 8, 24)
    child(dialog, QDateEdit, "import_again_day").setDate(QDate(2026, 3, 5))
    ((store, since),) = wanted_by(dialog)
    assert store is STORE
    assert since.tzinfo is not None
    assert since == datetime(2026, 3, 5).astimezone()
    assert not dialog.isVisible()


def test_no_day_to_come_can_be_chosen(dialog: ImportAgainDialog) -> None:
    child(dialog, QDateEdit, "import_again_day").setDate(QDate(2027, 1, 1))
    assert dialog.since() <= NOW


def test_a_range_that_was_stopped_can_go_on(qtbot: QtBot) -> None:
    assert qtbot
    dialog = ImportAgainDialog(replace(STORE, backfill=OWED), NOW)
    dialog.show()
    ((_store, since),) = wanted_by(dialog)
    assert since == OWED.start
    destroy(dialog)
