"""Every screen in a language whose texts are marked and longer: nothing is left in English, nothing is cut off."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pseudo_locale import PseudoLocale, pseudo, unmarked
from pseudo_screens import looked_at
from pseudo_texts import untranslated, without_room
from PySide6.QtWidgets import QGroupBox, QLabel, QTableWidget, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.tour.gallery import SCREENS

pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform has none
    pytest.mark.timeout(450),  # the first test waits for a look at all screens
]


@pytest.fixture(scope="session")
def looks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What all screens show; the first test that asks has it made for all workers."""
    folder = tmp_path_factory.getbasetemp()
    shared = folder.parent if folder.name.startswith("popen") else folder
    return looked_at(Path(shared) / "pseudo-locale.json")


@pytest.mark.parametrize("check", ["not translated", "cut off", "no room", "larger than the screen"])
def test_on_every_screen_all_is_translated_and_has_room(looks: dict[str, Any], check: str) -> None:
    found = {key: told for key, told in looks["findings"].items() if key.endswith(f": {check}")}
    assert not found, "\n".join(f"{key}\n  " + "\n  ".join(told) for key, told in found.items())


def test_every_screen_of_the_gallery_was_looked_at(looks: dict[str, Any]) -> None:
    assert looks["screens"] == [screen.key for screen in SCREENS]


def test_no_screen_waits_for_the_database_of_a_server(looks: dict[str, Any]) -> None:
    assert looks["desks"] > 0
    assert len(looks["shared"]) >= len(SCREENS) - 3
    assert {key: told for key, told in looks["findings"].items() if key.endswith(": the Qt thread waits")} == {}


def test_a_text_is_longer_by_two_fifths_and_keeps_its_gaps_and_keys() -> None:
    made = pseudo("Ship {n} &orders of <b>{store}</b>")
    assert len(made) >= 1.4 * len("Ship {n} &orders of <b>{store}</b>")
    assert all(kept in made for kept in ("{n}", "{store}", "<b>", "</b>", "&õ"))
    assert pseudo("… 1:2") == "… 1:2", "figures and signs read the same everywhere"


def test_marks_within_marks_hide_the_whole() -> None:
    assert unmarked(f"{pseudo('Stop: {reason}').format(reason=pseudo('Gone'))} Lund").split() == ["Lund"]


def test_a_text_that_nobody_translates_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("Nobody asked tr", window)
    label.setToolTip(pseudo("Fine"))
    QLabel("Lund 1001", window)
    window.show()
    assert [told.split(":")[0] for told in untranslated(window, frozenset({"lund"}))] == ["QLabel ? in nothing"]
    label.setText(PseudoLocale().translate("Any", "Nobody asked tr"))
    assert not list(untranslated(window, frozenset({"lund"})))


def test_titles_heads_and_tabs_without_room_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    group, table, tabs = QGroupBox("A title that is far too long for it"), QTableWidget(1, 1), QTabWidget()
    table.setHorizontalHeaderLabels(["A head that is far too long"])
    table.setColumnWidth(0, 30)
    tabs.addTab(QWidget(), "A first tab that is too long")
    tabs.addTab(QWidget(), "A second tab that is too long")
    for part in (group, table, tabs):
        column.addWidget(part)
    window.setFixedWidth(160)
    window.show()
    found = [told.split()[0] for told in without_room(window)]
    assert sorted(found) == ["group", "header", "tabs"]
    head = table.horizontalHeaderItem(0)
    assert head is not None
    head.setToolTip("A head that is far too long")
    assert "header" not in [told.split()[0] for told in without_room(window)], "its tooltip tells all of it"
