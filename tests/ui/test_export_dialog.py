"""The dialog before an export: what it asks fits the kind of file, and what was chosen stays for the next time."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from finding_widgets import child, press, texts
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.export_choice import ExportChoice, ExportFormat
from ordersync_gui.sync.export_grid import GRID_KEYS, TITLE_KEYS
from ordersync_gui.ui.export_dialog import ExportDialog, usual_separator
from ordersync_gui.ui.export_words import export_words
from ordersync_gui.ui.exporting import Exporting
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.orders.columns import COLUMN_KEYS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
SHOWN = ("number", "total")


@pytest.fixture
def usual_locale() -> Iterator[None]:
    """The application's locale is the same again afterwards."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


def opened(qtbot: QtBot, before: ExportChoice | None = None) -> ExportDialog:
    found = ExportDialog(OrderFilter(), SHOWN, before=before)
    qtbot.addWidget(found)
    found.show()
    return found


def pick(dialog: QWidget, name: str, data: str) -> None:
    box = child(dialog, QComboBox, name)
    place = box.findData(data)
    assert place >= 0
    box.setCurrentIndex(place)


def test_columns_of_the_grid_and_of_the_export_are_the_same() -> None:
    assert GRID_KEYS == COLUMN_KEYS


def test_every_column_status_state_and_reason_has_its_words() -> None:
    words = export_words(datetime(2026, 11, 22, tzinfo=UTC), in_utc=False)
    assert set(words.titles) == set(TITLE_KEYS)
    assert set(words.values) == {*OrderStatus, *NoticeState, *AttentionKind, "held"}
    assert all(text[0].isalnum() for text in words.values.values())


def test_it_begins_with_what_the_list_shows(qtbot: QtBot) -> None:
    choice = opened(qtbot).choice()
    assert (choice.file_format, choice.columns, choice.by_item) == (ExportFormat.XLSX, SHOWN, False)


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        ("xlsx", {"export_rows", "export_columns"}),
        ("csv", {"export_rows", "export_columns", "export_separator", "export_mark"}),
        ("json", set()),
        ("jsonl", set()),
    ],
)
def test_only_what_matters_for_the_kind_of_file_is_asked(qtbot: QtBot, kind: str, asked: set[str]) -> None:
    dialog = opened(qtbot)
    pick(dialog, "export_format", kind)
    names = {"export_rows", "export_columns", "export_separator", "export_mark"}
    assert {name for name in names if child(dialog, QWidget, name).isVisible()} == asked


def test_buyers_data_are_named_before_anything_is_written(qtbot: QtBot) -> None:
    assert "names, addresses and notes of your buyers" in texts(opened(qtbot))


def test_it_says_how_many_were_chosen(qtbot: QtBot) -> None:
    dialog = ExportDialog(Chosen.of(array("q", [1, 2, 3])), SHOWN)
    qtbot.addWidget(dialog)
    assert "3 orders are chosen" in texts(dialog)


@pytest.mark.usefixtures("usual_locale")
@pytest.mark.parametrize(("language", "expected"), [("de_DE", ";"), ("en_US", ","), ("fr_FR", ";")])
def test_the_separator_is_what_the_language_s_spreadsheets_expect(language: str, expected: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert usual_separator() == expected


def test_what_was_chosen_stays_chosen_and_names_the_file(desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    exporting = Exporting(desk, jobs, window, lambda: SHOWN)
    window.show()
    first = exporting.ask(OrderFilter())
    for name, data in (("export_format", "csv"), ("export_rows", "items"), ("export_columns", "every")):
        pick(first, name, data)
    pick(first, "export_separator", "\t")
    expected = first.choice()
    press(first, "export_next")
    files = child(window, QFileDialog, "export_dialog")
    assert files.selectedFiles()[0].endswith(".csv")
    files.reject()
    again = exporting.ask(OrderFilter())
    assert (
        again.choice()
        == expected
        == ExportChoice(ExportFormat.CSV, by_item=True, columns=None, separator="\t", byte_order_mark=True)
    )
    again.reject()
