"""Saved views in the sidebar: under the built-in ones, told to a screen reader, and in reach on a small screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import StatusCounts, Store
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.order_views import LEFT_OUT, VIEWS
from ordersync_gui.ui.sidebar import Sidebar
from ordersync_gui.ui.sidebar_items import COUNT, LINE_ABOVE, STALE
from ordersync_gui.ui.sidebar_saved import SavedRow
from ordersync_gui.ui.store_overview import StoreOverview

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
MUGS = SavedRow(7, "Mugs", "Mugs\nFind: mug", count=12)
CUPS = SavedRow(8, "Cups", "Cups")
STORE = Store(id=3, uid="u", name="Oxatis", channel="custom_store", settings={}, created_at=datetime.now(UTC))
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def bar(qtbot: QtBot) -> Sidebar:
    """With two saved views and orders in most views."""
    found = Sidebar()
    qtbot.addWidget(found)
    found.show_counts(StatusCounts({OrderStatus.SHIPPED: 4}, left_out=1))
    found.show_saved((MUGS, CUPS))
    found.show()
    return found


def test_saved_views_stand_under_the_built_in_ones(bar: Sidebar) -> None:
    texts = [bar.views.item(row).text() for row in range(len(VIEWS), bar.views.count())]
    assert texts == ["Mugs", "Cups"]
    assert [bar.views.item(len(VIEWS) + place).data(LINE_ABOVE) for place in (0, 1)] == [True, False]


def test_choosing_one_tells_its_id_alone(bar: Sidebar) -> None:
    saved: list[int] = []
    built_in: list[str] = []
    bar.saved_chosen.connect(saved.append)
    bar.view_chosen.connect(built_in.append)
    assert bar.saved.choose(8)
    assert not bar.saved.choose(99)
    bar.choose_view("shipped")
    assert (saved, built_in) == ([8], ["shipped"])
    assert (bar.saved.current(), bar.view_key()) == (None, "shipped")


def test_arrow_keys_lead_from_the_built_in_views_to_the_saved_ones(bar: Sidebar) -> None:
    saved: list[int] = []
    bar.saved_chosen.connect(saved.append)
    bar.choose_view(LEFT_OUT)
    for _ in range(2):
        QTest.keyClick(bar.views, Qt.Key.Key_Down)
    assert saved == [7, 8]


@pytest.mark.parametrize(
    ("row", "count", "greyed", "spoken"),
    [
        (MUGS, "12", False, "Mugs, 12"),
        (replace(MUGS, stale=True), "12", True, "Mugs, 12 before the last change"),
        (replace(MUGS, count=None), "...", True, "Mugs, number of orders not known yet"),
        (replace(MUGS, changed=True), "12", False, "Mugs (changed), 12"),
    ],
    ids=["known", "old", "unknown", "changed"],
)
def test_a_count_is_only_shown_as_true_while_it_is(
    bar: Sidebar,
    row: SavedRow,
    count: str,
    greyed: bool,  # noqa: FBT001 - a case
    spoken: str,
) -> None:
    bar.show_saved((row,))
    item = bar.views.item(len(VIEWS))
    assert item.data(COUNT) == count
    assert bool(item.data(STALE)) == greyed
    assert item.data(SPOKEN) == spoken


def test_an_old_count_looks_different_from_a_true_one(bar: Sidebar) -> None:
    def picture() -> bytes:
        place = bar.views.visualItemRect(bar.views.item(len(VIEWS)))
        return bytes(bar.views.viewport().grab(place).toImage().constBits())

    bar.resize(240, 900)
    bar.views.scrollToItem(bar.views.item(len(VIEWS)))
    true = picture()
    bar.show_saved((replace(MUGS, stale=True), CUPS))
    assert picture() != true


def test_trouble_is_marked_and_spoken(bar: Sidebar) -> None:
    bar.show_saved((replace(MUGS, troubled=True, tip="Its store is gone."),))
    item = bar.views.item(len(VIEWS))
    assert item.text() == "⚠ Mugs"
    assert "Its store is gone." in item.data(SPOKEN)


def test_the_chosen_view_stays_chosen_when_views_move_and_gives_way_to_all_when_it_is_gone(bar: Sidebar) -> None:
    bar.saved.choose(8)
    saved: list[int] = []
    built_in: list[str] = []
    bar.saved_chosen.connect(saved.append)
    bar.view_chosen.connect(built_in.append)
    bar.show_saved((CUPS, MUGS))
    assert bar.saved.current() == 8
    assert (saved, built_in) == ([], []), "nothing was chosen anew"
    bar.show_saved((MUGS,))
    assert built_in == ["all"]
    assert bar.view_key() == "all"


def test_counts_of_built_in_views_leave_the_saved_ones_alone(bar: Sidebar) -> None:
    bar.saved.choose(7)
    bar.show_counts(StatusCounts({OrderStatus.CANCELLED: 9}))
    assert bar.views.item(len(VIEWS)).data(COUNT) == "12"
    assert not bar.views.item(len(VIEWS)).isHidden()
    assert bar.saved.current() == 7


def test_only_a_saved_view_has_a_menu(bar: Sidebar) -> None:
    asked: list[tuple[int, QPoint]] = []
    bar.saved_menu_wanted.connect(lambda view_id, place: asked.append((view_id, place)))
    bar.resize(240, 1000)
    for row in (0, len(VIEWS)):
        place = bar.views.visualItemRect(bar.views.item(row)).center()
        bar.views.customContextMenuRequested.emit(place)
    assert [view_id for view_id, _ in asked] == [7]


def test_a_store_that_is_expected_is_chosen_when_it_is_known(bar: Sidebar) -> None:
    bar.expect_store(3)
    assert bar.store_id() is None
    bar.show_stores((StoreOverview(STORE, 0),))
    assert bar.store_id() == 3
    bar.choose_store(None)
    bar.show_stores((StoreOverview(STORE, 0),))
    assert bar.store_id() is None, "only once"


def test_the_sidebar_can_say_what_is_open_without_opening_it(bar: Sidebar) -> None:
    told: list[str] = []
    bar.view_chosen.connect(told.append)
    bar.follow_view("attention_refused")
    assert bar.view_key() == "attention_refused"
    assert told == []


def is_in_sight(part: QListWidget, row: int) -> bool:
    return part.viewport().rect().contains(part.visualItemRect(part.item(row)))


def test_ten_views_and_six_stores_are_all_in_reach_in_the_height_of_a_small_screen(
    bar: Sidebar, qtbot: QtBot
) -> None:
    needing = {frozenset({AttentionKind.NOTICE_REFUSED}): 1, frozenset({AttentionKind.UNMAPPED_STATUS}): 2}
    bar.show_stores(tuple(StoreOverview(replace(STORE, id=n, name=f"Store {n}"), 1) for n in range(6)))
    bar.show_counts(StatusCounts({OrderStatus.UNMAPPED: 2}, needs_attention=3, left_out=4, by_reasons=needing))
    bar.show_saved(tuple(replace(MUGS, id=n, name=f"View {n}") for n in range(10)))
    bar.resize(190, 490)
    for part in (bar.stores, bar.views):
        assert part.horizontalScrollBar().maximum() == 0
        for row in range(part.count()):
            if not part.item(row).isHidden():
                part.setCurrentRow(row)
                qtbot.waitUntil(partial(is_in_sight, part, row))
