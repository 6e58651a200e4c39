"""The sidebar tells how stores and statuses stand, and what was chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import StatusCounts, Store
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.sidebar import ATTENTION, VIEWS, Sidebar
from ordersync_gui.ui.sidebar_items import COUNT, SECOND_LINE
from ordersync_gui.ui.store_overview import StoreOverview

NOW = datetime.now(UTC)
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
    bar.show_stores(
        (StoreOverview(replace(STORE, last_error_kind="auth_failed", last_error="Sign-in refused."), 0),)
    )
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
