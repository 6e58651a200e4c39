"""The status bar has a button for each store that says how it stands, those in trouble first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from finding_widgets import child, destroy
from invented_standings import HOUR, NOW, REFUSED, SILENCE, nine_standings, standing
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.schedule import ImportState, NextImport
from ordersync_gui.ui.store_state_words import (
    Standing,
    last_import_text,
    newest_order_text,
    next_import_text,
    state_text,
    time_or_day,
)
from ordersync_gui.ui.store_status import StoreStatus

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WIDE, NARROW = 3000, 600


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[StoreStatus]:
    """The stores' part of the status bar, alone and as wide as anybody could want."""
    found = StoreStatus()
    found.resize(WIDE, 30)
    found.show()
    qtbot.waitExposed(found)
    yield found
    destroy(found)


def test_each_store_has_its_sign_name_and_state_in_the_stores_order(bar: StoreStatus) -> None:
    bar.show_standings(nine_standings())
    time = time_or_day(NOW - HOUR / 5)
    assert bar.texts() == [
        f"✔ Harbour {time}",
        f"✔ Bicycles & Sons… {time}",
        "⚠ Oxatis: sign-in refused",
        "… Garden: importing 3/12",
        "‖ Toys: import on hold",
        "○ Old shop: disconnected",
        "⚠ Quiet: no new orders for 30 h",
        f"✔ Books {time}, by hand only",
        f"‖ Slow: paused until {time_or_day(NOW + 3 * HOUR / 10)}",
    ]


def test_a_button_tells_state_last_import_next_import_and_unsent_notices(bar: StoreStatus) -> None:
    bar.show_standings((standing(unsent=2, **REFUSED),))
    button = child(bar, QToolButton, "storeStatus1")
    assert button.accessibleName() == "Harbour: ⚠ Sign-in refused"
    told = button.accessibleDescription().splitlines()
    assert told[0] == "Harbour: ⚠ Sign-in refused"
    assert told[1] == f"Last good import: 12 min ago ({time_or_day(NOW - HOUR / 5)})."
    assert told[2].startswith("Next import: in 18 min (")
    assert told[3] == "Unsent shipment notices: 2."
    assert "Last good import: 12 min ago" in button.toolTip()
    assert "Change connection" in button.toolTip()


def test_where_not_all_fit_those_in_trouble_come_first_and_the_rest_is_one_button(bar: StoreStatus) -> None:
    bar.show_standings(nine_standings())
    bar.resize(NARROW, 30)
    texts = bar.texts()
    assert texts[:2] == ["⚠ Oxatis: sign-in refused", "⚠ Quiet: no new orders for 30 h"]
    folded = 9 - (len(texts) - 1)
    assert texts[-1] == f"+{folded} stores"
    more = child(bar, QToolButton, "moreStores")
    assert "Old shop: ○ Disconnected" in more.accessibleDescription()
    assert "Old shop: ○ Disconnected" in more.toolTip()
    assert "Oxatis" not in more.accessibleDescription(), "it has a button of its own"
    bar.resize(WIDE, 30)
    assert len(bar.texts()) == 9


def test_what_a_person_holds_is_folded_away_last_but_for_trouble(bar: StoreStatus) -> None:
    bar.show_standings(nine_standings())
    bar.resize(NARROW, 30)
    assert bar.texts()[2] == "‖ Toys: import on hold", "else it is forgotten"


@pytest.mark.parametrize("width", [250, 400, NARROW, 800, 1000, 1280])
def test_no_button_is_cut_off_or_lies_over_another(bar: StoreStatus, width: int) -> None:
    bar.show_standings(nine_standings())
    bar.resize(width, 30)
    shown = [button for button in bar.findChildren(QToolButton) if not button.isHidden()]
    shown.sort(key=lambda button: button.x())
    assert all(button.width() >= button.sizeHint().width() for button in shown)
    for before, after in pairwise(shown):
        assert before.geometry().right() < after.x()
    assert shown[-1].geometry().right() < width


def test_in_no_room_at_all_one_button_stands_for_all_and_warns_for_them(bar: StoreStatus) -> None:
    bar.show_standings(nine_standings())
    bar.resize(bar.minimumSizeHint())
    assert bar.texts() == ["⚠ +9 stores"]


def test_a_click_or_a_key_asks_for_that_store_and_the_last_button_for_all(bar: StoreStatus) -> None:
    bar.show_standings(nine_standings())
    bar.resize(NARROW, 30)
    asked: list[object] = []
    bar.chosen.connect(asked.append)
    child(bar, QToolButton, "storeStatus7").click()
    oxatis = child(bar, QToolButton, "storeStatus3")
    oxatis.setFocus()
    QTest.keyClick(oxatis, Qt.Key.Key_Space)
    child(bar, QToolButton, "moreStores").click()
    assert asked == [7, 3, None]


def test_a_store_that_is_gone_has_no_button_and_the_others_keep_theirs(bar: StoreStatus) -> None:
    bar.show_standings((standing(1), standing(2, "Toys")))
    toys = child(bar, QToolButton, "storeStatus2")
    bar.show_standings((standing(2, "Toys", **REFUSED),))
    assert bar.texts() == ["⚠ Toys: sign-in refused"]
    assert child(bar, QToolButton, "storeStatus2") is toys
    bar.show_standings(())
    assert bar.texts() == []


def test_a_seen_silence_is_no_trouble_any_more_but_still_told(bar: StoreStatus) -> None:
    bar.show_standings((standing(silence=SILENCE, silence_seen=SILENCE.since),))
    assert bar.texts() == [f"✔ Harbour {time_or_day(NOW - HOUR / 5)}"]
    assert "no new order for 30 h" in child(bar, QToolButton, "storeStatus1").accessibleDescription()


@pytest.mark.parametrize(
    ("following", "words"),
    [
        (NextImport(ImportState.WAITING, NOW + HOUR / 2), f"in 30 min ({time_or_day(NOW + HOUR / 2)})"),
        (NextImport(ImportState.WAITING, NOW), "now"),
        (NextImport(ImportState.DUE, NOW - HOUR), "now"),
        (NextImport(ImportState.IMPORTING), "one runs"),
        (NextImport(ImportState.PAUSED), "one runs and is on hold"),
        (NextImport(ImportState.BY_HAND), "none: only by hand"),
        (NextImport(ImportState.HELD), "none: all are on hold"),
        (NextImport(ImportState.DISCONNECTED), "none: disconnected"),
        (NextImport(ImportState.OFFLINE), "once there is a network"),
        (NextImport(ImportState.OFFLINE, NOW), "once there is a network, or now"),
        (NextImport(ImportState.RESTING, NOW), "now, a new try"),
        (NextImport(ImportState.ASKED_TO_WAIT, NOW), "now, as the shop asked"),
        (None, ""),
    ],
    ids=[str(n) for n in range(13)],
)
def test_when_the_next_import_begins_or_why_none_does_is_always_told(
    following: NextImport | None, words: str
) -> None:
    assert next_import_text(replace(standing(), next_import=following)) == words


def test_what_isnt_known_is_said_so() -> None:
    new: Standing = standing(last_good_import=None)
    assert state_text(new) == "○ Not imported yet"
    assert last_import_text(new) == "never"
    assert newest_order_text(new) == "3 h ago"
    assert newest_order_text(replace(new, overview=replace(new.overview, newest_order=None))) == "none known"
