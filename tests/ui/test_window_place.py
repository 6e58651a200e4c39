"""A window comes back where it lay, on a screen that exists, never larger than that."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMargins, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.ui.window_place import (
    WindowPlace,
    centred,
    margins_as_text,
    margins_from_text,
    on_screens,
)

LEFT, RIGHT = QRect(0, 0, 1280, 720), QRect(1280, 0, 1920, 1080)
FIRST = QRect(0, 40, 1280, 680)  # a panel at the top


@pytest.mark.parametrize(
    ("wanted", "screens", "shown"),
    [
        pytest.param(QRect(100, 100, 800, 500), [LEFT], QRect(100, 100, 800, 500), id="as it lay"),
        pytest.param(QRect(2000, 90, 900, 700), [LEFT, RIGHT], QRect(2000, 90, 900, 700), id="the second screen"),
        pytest.param(QRect(1000, 100, 600, 500), [LEFT, RIGHT], QRect(1000, 100, 600, 500), id="across both"),
        pytest.param(QRect(2000, 90, 900, 700), [LEFT], QRect(190, 10, 900, 700), id="its screen is gone"),
        pytest.param(QRect(-900, 90, 900, 700), [LEFT], QRect(190, 10, 900, 700), id="gone at the left"),
        pytest.param(QRect(0, 0, 1920, 1080), [LEFT], QRect(0, 0, 1280, 720), id="larger than the screen"),
        pytest.param(QRect(3000, 3000, 9000, 9000), [FIRST], FIRST, id="far away and too large"),
        pytest.param(QRect(900, 300, 600, 300), [LEFT], QRect(680, 300, 600, 300), id="half out at the right"),
        pytest.param(QRect(100, 500, 600, 400), [LEFT], QRect(100, 320, 600, 400), id="half out below"),
        pytest.param(QRect(100, 0, 600, 400), [FIRST], QRect(340, 180, 600, 400), id="its edge under a panel"),
        pytest.param(QRect(1240, 100, 600, 300), [LEFT], QRect(340, 210, 600, 300), id="too little to catch"),
    ],
)
def test_a_window_is_shown_where_a_hand_reaches_it(wanted: QRect, screens: list[QRect], shown: QRect) -> None:
    assert on_screens(wanted, screens) == shown


@pytest.mark.parametrize("maximised", [False, True])
def test_a_place_is_kept_as_a_line(maximised: bool) -> None:  # noqa: FBT001 - a parameter of the test
    place = WindowPlace(QRect(-1280, 20, 1000, 600), maximised)
    assert WindowPlace.from_text(place.as_text()) == place


@pytest.mark.parametrize(
    "text",
    ["", "1 2 3", "1 2 3 x normal", "1 2 0 4 normal", "1 2 3 -4 max", "1 2 99999999 4 normal", "1 2 3 4 5 normal"],
)
def test_nonsense_is_no_place(text: str) -> None:
    assert WindowPlace.from_text(text) is None


def test_what_is_larger_than_a_screen_fills_it() -> None:
    assert centred(RIGHT.size(), LEFT) == LEFT


def test_what_stands_around_a_part_is_kept_as_a_line(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    part = QWidget(window)
    window.resize(500, 400)
    part.setGeometry(100, 50, 300, 200)
    text = margins_as_text(part, window)
    assert margins_from_text(text) == QMargins(100, 50, 100, 150)


@pytest.mark.parametrize("text", ["", "1 2 3", "1 2 3 -4", "1 2 3 4 5", "a b c d"])
def test_nonsense_is_nothing_around_a_part(text: str) -> None:
    assert margins_from_text(text) is None


def test_two_screens_that_show_the_same_do_not_make_up_for_a_half_that_none_shows() -> None:
    screen = QRect(0, 0, 1280, 720)
    found = on_screens(QRect(640, 100, 1280, 500), [screen, screen])
    assert found == QRect(0, 100, 1280, 500)
