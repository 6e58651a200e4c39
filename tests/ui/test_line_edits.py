"""Entry fields take what is meant and nothing else."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.ui.line_edits import ship_date_edit


def day_of(edit_date: QDate) -> date:
    return date(edit_date.year(), edit_date.month(), edit_date.day())


def test_a_number_scanned_into_the_ship_date_is_no_day_far_away(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    edit = ship_date_edit(parent, date(2026, 11, 23))
    edit.selectAll()
    QTest.keyClicks(edit, "JD014600003999")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert date(2026, 8, 25) <= day_of(edit.date()) <= date(2026, 12, 7)


def test_a_parcel_of_last_month_can_be_recorded(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    edit = ship_date_edit(parent, date(2026, 11, 23))
    edit.setDate(QDate(2026, 10, 20))
    assert edit.date() == QDate(2026, 10, 20)
