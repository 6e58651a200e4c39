"""The list of the stores' state: live while it is open, with what can be done about the chosen one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from finding_widgets import child, destroy
from invented_standings import HOUR, REFUSED, SILENCE, nine_standings, standing
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.backfill import Poisoned
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.schedule import ImportState
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import as_it_stands
from ordersync_gui.ui.stores_dialog import StoresDialog
from ordersync_gui.ui.stores_model import StoresColumn
from ordersync_gui.ui.wrapped_text import WrappedText

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[StoresDialog]:
    """The list with nine stores."""
    found = StoresDialog()
    found.take(nine_standings())
    found.show()
    qtbot.waitExposed(found)
    yield found
    destroy(found)


def cell(dialog: StoresDialog, row: int, column: StoresColumn) -> str:
    return str(dialog.model.index(row, column).data())


def button(dialog: StoresDialog, name: str) -> QPushButton:
    return child(dialog, QPushButton, f"stores_state_{name}")


def test_a_row_tells_all_of_a_store_and_a_screen_reader_hears_the_headings(dialog: StoresDialog) -> None:
    assert [
        cell(dialog, 1, column) for column in (StoresColumn.STORE, StoresColumn.STATE, StoresColumn.UNSENT)
    ] == [
        "Bicycles & Sons of Northern Harbour Ltd",
        "✔ Up to date",
        "⚠ 3",
    ]
    assert cell(dialog, 1, StoresColumn.LAST).startswith("12 min ago (")
    assert cell(dialog, 1, StoresColumn.NEXT).startswith("in 18 min (")
    assert cell(dialog, 1, StoresColumn.NEWEST) == "3 h ago"
    index = dialog.model.index(2, StoresColumn.STATE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "State: ⚠ Sign-in refused"


def test_the_chosen_store_stays_chosen_while_the_list_is_brought_up_to_date(dialog: StoresDialog) -> None:
    dialog.choose(4)
    dialog.take(tuple(each for each in nine_standings() if each.store.id != 1))
    chosen = dialog.chosen()
    assert chosen is not None
    assert chosen.store.id == 4
    assert dialog.table.selectionModel().selectedRows()[0].row() == 2
    dialog.take(())
    assert dialog.chosen() is None
    assert "No store is connected yet" in dialog.told()
    assert not button(dialog, "import").isEnabled()


def test_what_can_be_done_about_a_store_is_offered_where_it_makes_sense(dialog: StoresDialog) -> None:
    offered = {}
    for store_id in range(1, 10):
        dialog.choose(store_id)
        names = ("import", "change", "again", "seen", "history")
        found = [button(dialog, name) for name in names]
        offered[store_id] = {
            name for name, each in zip(names, found, strict=True) if each.isVisible() and each.isEnabled()
        }
    assert offered[1] == {"import", "history"}
    assert offered[3] == {"import", "change", "history"}
    assert offered[4] == {"history"}, "it is being imported"
    assert offered[5] == {"import", "history"}, "it is on hold"
    assert offered[6] == {"change", "history"}, "it is disconnected"
    assert offered[7] == {"import", "again", "seen", "history"}


def test_what_is_wrong_with_the_chosen_store_is_said_below(dialog: StoresDialog) -> None:
    dialog.choose(1)
    assert dialog.told() == "All is well with this store."
    dialog.choose(3)
    assert "The last import failed: The shop refused the sign-in." in dialog.told()
    dialog.choose(7)
    assert "no new order for 30 h" in dialog.told()
    dialog.choose(6)
    assert button(dialog, "change").text() == "&Connect again..."


def test_each_button_asks_for_the_chosen_store(dialog: StoresDialog) -> None:
    asked: list[tuple[object, ...]] = []
    for name, signal in (
        ("import", dialog.import_wanted),
        ("change", dialog.change_wanted),
        ("again", dialog.again_wanted),
        ("history", dialog.history_wanted),
    ):
        signal.connect(lambda store, name=name: asked.append((name, store.name)))
    dialog.seen_wanted.connect(lambda store, silence: asked.append(("seen", store.name, silence)))
    dialog.choose(7)
    for name in ("import", "again", "seen", "history"):
        button(dialog, name).click()
    dialog.choose(3)
    button(dialog, "change").click()
    assert asked == [
        ("import", "Quiet"),
        ("again", "Quiet"),
        ("seen", "Quiet", SILENCE),
        ("history", "Quiet"),
        ("change", "Oxatis"),
    ]


def test_the_box_shows_and_switches_automatic_imports_and_only_a_hand_makes_it_ask(dialog: StoresDialog) -> None:
    box = child(dialog, QCheckBox, "stores_state_automatic")
    asked: list[tuple[Store, bool]] = []
    dialog.automatic_wanted.connect(lambda store, on: asked.append((store, on)))
    by_hand = StorePreferences(import_automatically=False)
    dialog.take((standing(1), standing(2, "Books", ImportState.BY_HAND, preferences=by_hand)))
    assert box.isChecked()
    dialog.choose(2)
    assert not box.isChecked()
    assert asked == []
    box.click()
    assert [(store.name, on) for store, on in asked] == [("Books", True)]
    dialog.take((standing(1, connected=False, **REFUSED),))
    assert not box.isEnabled()


def test_all_columns_can_be_read_at_once(dialog: StoresDialog) -> None:
    header = dialog.table.horizontalHeader()
    dialog.resize(1020, 420)  # as it is made where the screen has room
    assert header.length() <= dialog.table.viewport().width()
    for column in StoresColumn:
        assert header.sectionSize(column) >= header.sectionSizeHint(column)


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (ImportState.PAUSED, "Its import is on hold"),
        (ImportState.HELD, "Hold all automatic imports is ticked"),
        (ImportState.BY_HAND, "None begins by itself"),
        (ImportState.OFFLINE, "connected to no network"),
    ],
    ids=lambda value: value if isinstance(value, ImportState) else "",
)
def test_what_holds_the_imports_is_said_and_how_they_go_on(
    dialog: StoresDialog, state: ImportState, told: str
) -> None:
    dialog.take((standing(1, state=state),))
    assert told in dialog.told()
    assert "All is well" not in dialog.told()


def test_a_held_import_can_be_let_go_on_from_here(dialog: StoresDialog) -> None:
    asked: list[Store] = []
    dialog.import_wanted.connect(asked.append)
    dialog.choose(5)
    assert button(dialog, "import").accessibleName() == "Let it go on"
    button(dialog, "import").click()
    assert [store.name for store in asked] == ["Toys"]
    dialog.choose(1)
    assert button(dialog, "import").accessibleName() == "Import now"


def test_a_shop_that_fails_at_dozens_of_minutes_leaves_room_for_the_table(dialog: StoresDialog) -> None:
    at = standing().now
    bad = tuple(Poisoned(at - n * HOUR, at - n * HOUR, as_it_stands("500"), at, at) for n in range(40))
    dialog.take((standing(1, poisoned=bad),))
    assert dialog.told().count("The shop fails when") == 3
    assert "It fails at other times as well: 37." in dialog.told()
    assert dialog.table.height() > dialog.table.fontMetrics().height() * 3


def test_much_that_a_shop_says_can_be_scrolled_and_the_usual_needs_no_bar(
    dialog: StoresDialog, qtbot: QtBot
) -> None:
    told = child(dialog, WrappedText, "stores_state_told")
    bar = told.verticalScrollBar()
    for store_id in range(1, 10):
        dialog.choose(store_id)
        qtbot.waitUntil(lambda: told.height() >= told.heightForWidth(told.width()))
        assert not bar.isVisible(), store_id
    long = {**REFUSED, "last_error": as_it_stands("The shop says much. " * 300)}
    dialog.take((standing(1, **long),))
    qtbot.waitUntil(lambda: bar.isVisible() and bar.maximum() > 0)
    assert button(dialog, "close").isVisible()
    assert button(dialog, "close").geometry().bottom() < dialog.height()
