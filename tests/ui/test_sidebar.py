"""The sidebar tells how stores and statuses stand, and what was chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from finding_widgets import child
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import StatusCounts, Store
from ordersync_gui.domain.schedule import ImportState, NextImport
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.usual_silence import Silence
from ordersync_gui.domain.wording import as_it_stands
from ordersync_gui.ui.order_views import ATTENTION, LEFT_OUT, VIEWS
from ordersync_gui.ui.sidebar import Sidebar
from ordersync_gui.ui.sidebar_items import COUNT, INDENTED, MUTED, SECOND_LINE
from ordersync_gui.ui.store_overview import StoreOverview
from ordersync_gui.ui.text import when

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
NOW = datetime.now(UTC)
REFUSED, UNMAPPED = "attention_refused", "attention_unmapped"
NEEDING = StatusCounts(
    {OrderStatus.SHIPPED: 4},
    needs_attention=3,
    by_reasons={frozenset({AttentionKind.NOTICE_REFUSED}): 1, frozenset({AttentionKind.UNMAPPED_STATUS}): 2},
)
SIGN_IN_REFUSED = as_it_stands("Sign-in refused.")
STORE = Store(id=3, uid="u", name="Oxatis", channel="custom_store", settings={}, created_at=NOW)


def test_a_store_shows_its_last_good_import_and_unsent_notices(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    good = replace(STORE, last_good_import=datetime.now(UTC) - timedelta(minutes=12, seconds=20))
    bar.show_stores((StoreOverview(good, 2), StoreOverview(replace(STORE, id=4, name="New"), 0)))
    assert bar.stores.item(1).data(SECOND_LINE) == "import: 12 min ago · 2 unsent"
    assert bar.stores.item(2).data(SECOND_LINE) == "import: never"
    assert bar.stores.item(0).data(SECOND_LINE) == "2 unsent"


def test_a_failed_import_is_marked_with_its_words_in_the_tool_tip(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show_stores((StoreOverview(replace(STORE, last_error_kind="auth_failed", last_error=SIGN_IN_REFUSED), 0),))
    assert bar.stores.item(1).text() == "⚠ Oxatis"
    assert "Sign-in refused." in bar.stores.item(1).toolTip()


def test_counts_stand_beside_their_statuses(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show_counts(StatusCounts({OrderStatus.SHIPPED: 4, OrderStatus.UNMAPPED: 1}, needs_attention=2))
    counts = {key: bar.views.item(row).data(COUNT) for row, key in enumerate(VIEWS)}
    assert counts["all"] == "5"
    assert counts["shipped"] == "4"
    assert counts[ATTENTION] == "2"
    assert not bar.views.item(VIEWS.index("unmapped")).isHidden()
    bar.show_counts(StatusCounts({OrderStatus.SHIPPED: 4}))
    assert bar.views.item(VIEWS.index("unmapped")).isHidden()


def test_choosing_tells_once_and_a_refresh_keeps_the_choice(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show_stores((StoreOverview(STORE, 0),))
    stores: list[object] = []
    views: list[str] = []
    bar.store_chosen.connect(stores.append)
    bar.view_chosen.connect(views.append)
    bar.choose_store(3)
    bar.show_stores((StoreOverview(replace(STORE, id=1, name="First"), 0), StoreOverview(STORE, 0)))
    bar.choose_view(ATTENTION)
    assert bar.store_id() == 3
    assert stores == [3]
    assert views == [ATTENTION]


def test_a_disconnected_store_is_greyed_and_says_so_in_words(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    gone = replace(STORE, connected=False, last_error_kind="auth_failed", last_error=SIGN_IN_REFUSED)
    bar.show_stores((StoreOverview(gone, 3), StoreOverview(replace(STORE, id=4, name="Here"), 0)))
    item = bar.stores.item(1)
    assert item.data(MUTED)
    assert item.text() == "Oxatis", "an old failure is no trouble any more"
    assert item.data(SECOND_LINE) == "disconnected · 3 unsent"
    assert "Connect again" in item.toolTip()
    assert not bar.stores.item(2).data(MUTED)


def test_a_paused_store_says_until_when(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    soon, over = NOW + timedelta(hours=2), NOW - timedelta(minutes=1)
    bar.show_stores(
        (
            StoreOverview(replace(STORE, paused_until=soon), 0),
            StoreOverview(replace(STORE, id=4, paused_until=over), 0),
        )
    )
    second = bar.stores.item(1).data(SECOND_LINE)
    assert second in (f"paused until {soon.astimezone():%H:%M}", f"paused until {when(soon)}")
    assert "F5" in bar.stores.item(1).toolTip()
    assert bar.stores.item(2).data(SECOND_LINE) == "import: never"


def test_a_refused_sign_in_names_the_way_to_mend_it(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    refused = replace(STORE, last_error_kind="auth_failed", last_error=as_it_stands("Refused."))
    other = replace(STORE, id=4, last_error_kind="unavailable", last_error=as_it_stands("Down."))
    bar.show_stores((StoreOverview(refused, 0), StoreOverview(other, 0)))
    assert "Change connection" in bar.stores.item(1).toolTip()
    assert "Change connection" not in bar.stores.item(2).toolTip()


def test_a_store_has_a_stripe_in_its_colour_and_others_have_none(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    green = replace(STORE, preferences=StorePreferences(colour="#009e73"))
    bar.show_stores((StoreOverview(green, 0), StoreOverview(replace(STORE, id=4, name="Plain"), 0)))
    bar.resize(220, 420)
    bar.show()
    picture = bar.stores.viewport().grab().toImage()
    edges = []
    for row in (1, 2):
        middle = bar.stores.visualItemRect(bar.stores.item(row)).center().y()
        edges.append(QColor(picture.pixel(2, middle)).name())
    assert edges[0] == "#009e73"
    assert edges[1] != "#009e73"


def test_left_out_orders_have_a_view_of_their_own_only_when_there_are_any(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show()
    item, hint = bar.views.item(VIEWS.index(LEFT_OUT)), child(bar, QLabel, "leftOutHint")
    bar.show_counts(StatusCounts({OrderStatus.SHIPPED: 4}))
    assert item.isHidden()
    lower = bar.views.height()
    bar.show_counts(StatusCounts({OrderStatus.SHIPPED: 4}, left_out=17))
    assert not item.isHidden()
    assert item.data(COUNT) == "17"
    assert bar.views.height() > lower, "there is room for one more line"
    assert not hint.isVisible()
    bar.choose_view(LEFT_OUT)
    assert hint.isVisible()
    assert "settings leave these out" in hint.text()
    bar.choose_view(ATTENTION)
    assert not hint.isVisible()


def test_when_the_chosen_store_is_gone_all_stores_are_chosen_and_told(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    other = StoreOverview(replace(STORE, id=4, name="Other"), 0)
    bar.show_stores((StoreOverview(STORE, 0), other))
    bar.choose_store(3)
    told: list[object] = []
    bar.store_chosen.connect(told.append)
    bar.show_stores((other,))
    assert told == [None]
    assert bar.store_id() is None


def test_asking_for_a_menu_chooses_the_store_under_the_pointer(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show_stores((StoreOverview(STORE, 0),))
    bar.show()
    asked: list[object] = []
    bar.menu_wanted.connect(asked.append)
    bar.stores.customContextMenuRequested.emit(bar.stores.visualItemRect(bar.stores.item(0)).center())
    assert not asked, "all stores together have no menu"
    bar.stores.customContextMenuRequested.emit(bar.stores.visualItemRect(bar.stores.item(1)).center())
    assert bar.store_id() == STORE.id
    assert isinstance(asked[0], QPoint)


def shown_views(bar: Sidebar) -> list[str]:
    return [key for row, key in enumerate(VIEWS) if not bar.views.item(row).isHidden()]


def test_reasons_for_attention_stand_under_it_with_their_counts_when_there_are_any(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show_counts(StatusCounts({OrderStatus.SHIPPED: 4}))
    assert not [key for key in shown_views(bar) if key.startswith("attention_")]
    bar.show_counts(NEEDING)
    assert shown_views(bar)[-3:] == [ATTENTION, REFUSED, UNMAPPED]
    refused = bar.views.item(VIEWS.index(REFUSED))
    assert refused.data(COUNT) == "1"
    assert refused.data(Qt.ItemDataRole.AccessibleTextRole) == "Notice refused, 1"
    assert refused.data(INDENTED)
    assert not bar.views.item(VIEWS.index(ATTENTION)).data(INDENTED)


def test_arrow_keys_lead_from_attention_to_its_reasons_past_those_that_arent_there(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show_counts(NEEDING)
    bar.show()
    bar.choose_view(ATTENTION)
    chosen: list[str] = []
    bar.view_chosen.connect(chosen.append)
    for _ in range(3):
        QTest.keyClick(bar.views, Qt.Key.Key_Down)
    assert chosen == [REFUSED, UNMAPPED]


def test_a_chosen_reason_that_is_gone_gives_way_to_all_that_need_attention(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show_counts(NEEDING)
    bar.choose_view(REFUSED)
    told: list[str] = []
    bar.view_chosen.connect(told.append)
    unmapped = {frozenset({AttentionKind.UNMAPPED_STATUS}): 2}
    bar.show_counts(StatusCounts(needs_attention=2, by_reasons=unmapped))
    assert told == [ATTENTION]
    assert REFUSED not in shown_views(bar)
    bar.choose_view(REFUSED)
    assert bar.views.currentRow() == VIEWS.index(ATTENTION), "the menu still offers it"


def test_in_little_room_the_views_scroll_and_the_chosen_one_stays_in_sight(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show_stores((StoreOverview(STORE, 0),))
    bar.resize(220, bar.minimumSizeHint().height())
    bar.show()
    bar.show_counts(NEEDING)
    assert bar.height() < 300, "three rows of each list are enough"
    bar.choose_view(UNMAPPED)
    row = bar.views.visualItemRect(bar.views.currentItem())
    assert bar.views.viewport().rect().contains(row)
    bar.resize(220, 600)
    qtbot.waitUntil(lambda: not bar.views.verticalScrollBar().isVisible())


def test_a_store_with_words_that_nobody_mapped_is_flagged_and_names_them(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    mapped = StoreOverview(replace(STORE, id=4, name="Mapped"), 0)
    bar.show_stores((StoreOverview(STORE, 1, ("wc-foo", "<b>")), StoreOverview(STORE, 0, ("",)), mapped))
    two, one, none = (bar.stores.item(row) for row in (1, 2, 3))
    assert two.text() == "⚠ Oxatis"
    assert two.data(SECOND_LINE) == "import: never · 1 unsent · 2 not mapped"
    assert '2 status words aren\'t mapped: "wc-foo", "<b>"' in two.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "&lt;b&gt;" in two.toolTip(), "a shop's word is shown as it stands"
    assert "1 status word isn't mapped: (empty)" in one.data(Qt.ItemDataRole.AccessibleTextRole)
    assert none.text() == "Mapped"
    assert "not mapped" not in none.data(SECOND_LINE)
    assert "mapped:" not in none.toolTip()


def test_the_view_of_unmapped_orders_names_the_words_and_offers_the_map(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show()
    asked: list[tuple[int, str]] = []
    bar.map_wanted.connect(lambda store_id, word: asked.append((store_id, word)))
    bar.show_counts(NEEDING)
    bar.show_stores((StoreOverview(STORE, 0, ("wc-foo", "b", "c", "d", "e")),))
    assert not bar.unmapped.isVisible(), "all orders are shown"

    bar.choose_view(UNMAPPED)
    assert bar.unmapped.isVisible()
    assert bar.unmapped.text() == 'Not mapped: "wc-foo", "b", "c" (+2)'
    button = child(bar, QPushButton, "mapUnmapped")
    assert button.accessibleName() == "Map status words..."
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert asked == [(3, "wc-foo")]

    bar.show_stores((StoreOverview(STORE, 0),))
    assert not bar.unmapped.isVisible(), "everything is mapped"


def test_of_all_stores_those_with_unmapped_words_are_named_and_of_a_chosen_one_its_own(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show()
    asked: list[tuple[int, str]] = []
    bar.map_wanted.connect(lambda store_id, word: asked.append((store_id, word)))
    other = StoreOverview(replace(STORE, id=4, name="Other"), 0, ("x",))
    bar.show_stores((StoreOverview(replace(STORE, id=5, name="Fine"), 0), StoreOverview(STORE, 0, ("a",)), other))
    bar.expect_view(UNMAPPED)
    assert bar.unmapped.text() == 'Oxatis: not mapped: "a"\nOther: not mapped: "x"'
    bar.choose_store(4)
    assert bar.unmapped.text() == 'Not mapped: "x"'
    child(bar, QPushButton, "mapUnmapped").click()
    assert asked == [(4, "x")]
    bar.choose_store(5)
    assert not bar.unmapped.isVisible()
    bar.choose_store(None)
    bar.follow_view(ATTENTION)
    assert not bar.unmapped.isVisible()


def test_the_same_stores_read_again_cost_nothing_and_changed_ones_are_shown(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show_stores((StoreOverview(STORE, 0),))
    changed: list[object] = []
    bar.stores.model().dataChanged.connect(lambda *which: changed.append(which))
    bar.show_stores((StoreOverview(STORE, 0),))
    assert changed == []
    bar.show_stores((StoreOverview(STORE, 2),))
    assert changed
    assert bar.stores.item(1).data(SECOND_LINE) == "import: never · 2 unsent"


def test_what_the_schedule_says_of_a_store_stands_in_its_row_and_tool_tip(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    bar.show_stores((StoreOverview(replace(STORE, last_good_import=datetime.now(UTC)), 0),))
    assert "Next import" not in bar.stores.item(1).toolTip()
    bar.show_next({STORE.id: NextImport(ImportState.HELD)})
    assert bar.stores.item(1).data(SECOND_LINE) == "imports on hold"
    assert "Next import: none: all are on hold." in bar.stores.item(1).toolTip()
    bar.show_next({STORE.id: NextImport(ImportState.BY_HAND)})
    assert bar.stores.item(1).data(SECOND_LINE) == "import: just now, by hand"
    bar.show_next({STORE.id: NextImport(ImportState.IMPORTING)})
    assert bar.stores.item(1).data(SECOND_LINE) == "importing"


def test_a_silence_is_flagged_until_it_was_seen_and_told_after_that(qtbot: QtBot) -> None:
    bar = Sidebar()
    qtbot.addWidget(bar)
    quiet = Silence(NOW - timedelta(hours=31), timedelta(hours=14), NOW - timedelta(hours=1))
    bar.show_stores((StoreOverview(replace(STORE, last_good_import=NOW), 0, silence=quiet),))
    assert bar.stores.item(1).text() == "⚠ Oxatis"
    assert bar.stores.item(1).data(SECOND_LINE) == "no new orders for 30 h"
    seen = replace(STORE, last_good_import=NOW, silence_seen=quiet.since)
    bar.show_stores((StoreOverview(seen, 0, silence=quiet),))
    assert bar.stores.item(1).text() == "Oxatis"
    assert "no new order for 30 h" in bar.stores.item(1).toolTip()
