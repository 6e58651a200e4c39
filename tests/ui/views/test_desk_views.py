"""Views in a real window: opened, changed, saved, counted, with columns of their own, there at the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtWidgets import QLineEdit, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderFilter, SortKey, Store
from ordersync_gui.domain.grid_layout import AUTOMATIC, ColumnPlace, GridLayout
from ordersync_gui.domain.saved_view import SavedView
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync import saved_views
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.store_lifecycle import delete_store
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.sidebar_items import COUNT, STALE
from ordersync_gui.ui.views.name_dialog import NameDialog
from ordersync_gui.ui.views.view_commands import ViewCommands

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Settle = Callable[[Any], Any]
Connect = Callable[..., Store]
LAYOUT = GridLayout((ColumnPlace("buyer", 30), ColumnPlace("tags"), ColumnPlace("number")), pinned=1)


class Windows:
    """Opens windows on one desk, one after the other."""

    def __init__(self, desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
        self._desk, self._jobs, self._qtbot = desk, jobs, qtbot
        self.window: MainWindow | None = None

    def open(self) -> MainWindow:
        """A window that has read its orders and its stores."""
        window = self.window = MainWindow(self._desk, self._jobs)
        window.show()
        window.start()
        self._qtbot.waitUntil(lambda: bool(window.stores) and not window.orders.waiting, timeout=WITHIN_MS)
        self._qtbot.waitUntil(lambda: bool(window.orders.model.ids), timeout=WITHIN_MS)
        return window

    def close(self) -> None:
        """Close it as a person would; what it still has to save is saved then."""
        window, self.window = self.window, None
        if window is not None:
            window.stop()
            self._qtbot.waitUntil(lambda: not self._jobs.running, timeout=WITHIN_MS)
            destroy(window)


@pytest.fixture
def store(connect: Connect, shop: PracticeShop) -> Store:
    """A store with forty orders."""
    return connect(shop, orders=True)


@pytest.fixture
def windows(desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot) -> Iterator[Windows]:
    assert store.id
    found = Windows(desk, jobs, qtbot)
    yield found
    found.close()


@pytest.fixture
def save(desk: Desk, settle: Settle) -> Callable[..., SavedView]:
    """Save a view: save(name, query, **more)."""

    def make(name: str, query: str = "", **more: Any) -> SavedView:  # noqa: ANN401 - a view's fields
        view: SavedView = settle(saved_views.save(desk, view=SavedView(0, name, query_text=query, **more)))
        return view

    return make


@pytest.fixture
def other(connect: Connect) -> Store:
    """Another store, with three orders."""
    with PracticeShop(orders=3, seed=9) as shop:
        return connect(shop, name="Other", orders=True)


@pytest.fixture
def delete(desk: Desk, settle: Settle) -> Callable[[Store], None]:
    """Delete a store with its orders."""
    return lambda store: settle(delete_store(desk, store=store))


def find_box(window: MainWindow) -> QLineEdit:
    return child(window, QLineEdit, "filterBox")


def commands_of(window: MainWindow) -> ViewCommands:
    found = window.findChild(ViewCommands)
    assert isinstance(found, ViewCommands)
    return found


def rows(window: MainWindow) -> dict[str, str]:
    """The saved views in the sidebar with their counts."""
    saved = window.sidebar.views
    places = range(saved.count() - len(window.views.saved.views), saved.count())
    return {saved.item(place).text(): str(saved.item(place).data(COUNT)) for place in places}


def test_a_saved_view_brings_its_question_base_order_and_name(
    windows: Windows, save: Callable[..., SavedView], store: Store, qtbot: QtBot
) -> None:
    view = save("Dear ones", "total:>1", view_key="awaiting_shipment", sort=SortKey.TOTAL, store_uid=store.uid)
    window = windows.open()
    window.views.open(view.id)
    wanted = window.orders.wanted
    assert (wanted.status, wanted.sort, wanted.store_id) == (
        OrderStatus.AWAITING_SHIPMENT,
        SortKey.TOTAL,
        store.id,
    )
    assert len(wanted.terms) == 1
    assert find_box(window).text() == "total:>1"
    assert window.sidebar.store_id() == store.id
    assert window.windowTitle() == "Dear ones - ordersync"
    qtbot.waitUntil(lambda: not window.orders.waiting, timeout=WITHIN_MS)
    assert not window.views.choice.changed()
    assert window.orders.wanted == wanted, "the find box asks for the same"


def test_its_count_is_waited_for_and_then_stands_in_the_sidebar(
    windows: Windows, save: Callable[..., SavedView], qtbot: QtBot
) -> None:
    save("Everything")
    save("Nothing", "zzzzzzz")
    window = windows.open()
    assert set(rows(window)) == {"Everything", "Nothing"}
    qtbot.waitUntil(lambda: rows(window) == {"Everything": "40", "Nothing": "0"}, timeout=WITHIN_MS)


def test_after_a_change_the_old_count_is_greyed_until_it_is_counted_again(
    windows: Windows, save: Callable[..., SavedView], qtbot: QtBot
) -> None:
    save("Everything")
    window = windows.open()
    row = window.sidebar.views.item(window.sidebar.views.count() - 1)
    qtbot.waitUntil(lambda: row.data(COUNT) == "40" and not row.data(STALE), timeout=WITHIN_MS)
    window.views.counts.look_again()
    assert row.data(STALE)
    qtbot.waitUntil(lambda: not row.data(STALE), timeout=WITHIN_MS)


def test_leaving_a_saved_view_gives_back_what_was_there_before(
    windows: Windows, save: Callable[..., SavedView], qtbot: QtBot
) -> None:
    view = save("Dear ones", "total:>1", sort=SortKey.TOTAL)
    window = windows.open()
    find_box(window).setText("mug")
    qtbot.waitUntil(lambda: window.orders.wanted.text == "mug", timeout=WITHIN_MS)
    before = window.orders.wanted
    window.views.open(view.id)
    window.sidebar.choose_view("shipped")
    assert find_box(window).text() == "mug"
    assert window.orders.wanted == OrderFilter(status=OrderStatus.SHIPPED, text="mug", sort=before.sort)
    assert window.windowTitle() == "ordersync"


def test_what_was_typed_in_a_saved_view_stays_when_it_is_left(
    windows: Windows, save: Callable[..., SavedView], qtbot: QtBot
) -> None:
    view = save("Dear ones", "total:>1")
    window = windows.open()
    window.views.open(view.id)
    find_box(window).setText("total:>1 mug")
    qtbot.waitUntil(lambda: window.orders.wanted.text == "mug", timeout=WITHIN_MS)
    window.sidebar.choose_view("shipped")
    assert find_box(window).text() == "total:>1 mug"


def test_a_changed_view_says_so_and_is_saved_or_opened_as_it_was(
    windows: Windows, save: Callable[..., SavedView], desk: Desk, qtbot: QtBot
) -> None:
    view = save("Mugs", "mug")
    window = windows.open()
    window.views.open(view.id)
    strip = child(window, QPushButton, "saveChanges")
    assert not strip.isVisible()
    find_box(window).setText("zzz")
    qtbot.waitUntil(strip.isVisible, timeout=WITHIN_MS)
    assert window.windowTitle() == "Mugs (changed) - ordersync"
    assert "Mugs (changed)" in rows(window)
    window.views.open(view.id)
    assert find_box(window).text() == "mug"
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=WITHIN_MS)
    find_box(window).setText("age:>2d blue")
    qtbot.waitUntil(strip.isVisible, timeout=WITHIN_MS)
    strip.click()
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=WITHIN_MS)
    assert [one.query_text for one in queries.saved_views(desk.db)] == ["age:>2d blue"]


def name_and_save(window: MainWindow, name: str) -> NameDialog:
    dialog = commands_of(window).acts.ask_to_save()
    assert dialog is not None
    child(dialog, QLineEdit, "view_name").setText(name)
    press(dialog, "view_name_ok")
    return dialog


def test_what_is_shown_is_saved_under_a_name_and_is_open_then(windows: Windows, desk: Desk, qtbot: QtBot) -> None:
    window = windows.open()
    window.sidebar.choose_view("awaiting_shipment")
    find_box(window).setText("total:>1")
    qtbot.waitUntil(lambda: bool(window.orders.wanted.terms), timeout=WITHIN_MS)
    name_and_save(window, "Dear ones")
    qtbot.waitUntil(lambda: window.windowTitle() == "Dear ones - ordersync", timeout=WITHIN_MS)
    (view,) = queries.saved_views(desk.db)
    assert (view.name, view.query_text, view.view_key) == ("Dear ones", "total:>1", "awaiting_shipment")
    assert window.sidebar.saved.current() == view.id


def test_a_taken_name_is_only_replaced_after_a_question(
    windows: Windows, save: Callable[..., SavedView], desk: Desk, qtbot: QtBot
) -> None:
    save("Mugs", "mug")
    window = windows.open()
    dialog = name_and_save(window, "MUGS")
    press(child(dialog, QMessageBox, "question"), "question_no")
    assert [view.query_text for view in queries.saved_views(desk.db)] == ["mug"]
    press(dialog, "view_name_ok")
    question = next(box for box in dialog.findChildren(QMessageBox, "question") if box.isVisible())
    press(question, "question_yes")
    qtbot.waitUntil(lambda: [view.name for view in queries.saved_views(desk.db)] == ["MUGS"], timeout=WITHIN_MS)
    assert queries.saved_views(desk.db)[0].query_text == ""


def test_a_mistake_in_the_find_box_is_mended_before_a_view_is_saved(windows: Windows, qtbot: QtBot) -> None:
    window = windows.open()
    find_box(window).setText("age:>2x")
    assert commands_of(window).acts.ask_to_save() is None
    qtbot.waitUntil(lambda: "find box first" in window.statusBar().currentMessage(), timeout=WITHIN_MS)


def test_a_view_is_renamed_moved_and_deleted_from_its_menu(
    windows: Windows, save: Callable[..., SavedView], qtbot: QtBot
) -> None:
    first, second = save("Mugs", "mug"), save("Cups", "cup")
    window = windows.open()

    def choose(view: SavedView, entry: str) -> None:
        menu: QMenu = commands_of(window).menu_for(view.id)
        next(action for action in menu.actions() if action.objectName() == entry).trigger()

    choose(second, "moveViewUp")
    qtbot.waitUntil(lambda: list(rows(window)) == ["Cups", "Mugs"], timeout=WITHIN_MS)
    choose(first, "renameView")
    dialog = next(one for one in window.findChildren(NameDialog) if one.isVisible())
    child(dialog, QLineEdit, "view_name").setText("CUPS")
    press(dialog, "view_name_ok")
    qtbot.waitUntil(lambda: "already" in dialog.problem.text(), timeout=WITHIN_MS)
    child(dialog, QLineEdit, "view_name").setText("Beakers")
    press(dialog, "view_name_ok")
    qtbot.waitUntil(lambda: list(rows(window)) == ["Cups", "Beakers"], timeout=WITHIN_MS)
    window.views.open(second.id)
    choose(second, "deleteView")
    press(next(box for box in window.findChildren(QMessageBox, "question") if box.isVisible()), "question_yes")
    qtbot.waitUntil(lambda: list(rows(window)) == ["Beakers"], timeout=WITHIN_MS)
    assert find_box(window).text() == "", "what the open view looked for went with it"
    assert window.windowTitle() == "ordersync"


def test_keys_open_the_first_views_and_those_without_a_view_do_nothing(
    windows: Windows, save: Callable[..., SavedView]
) -> None:
    view = save("Mugs & cups", "mug")
    window = windows.open()
    opened = commands_of(window).actions.opened
    assert (opened[0].text(), opened[0].shortcut().toString()) == ("Mugs && cups", "Ctrl+Shift+1")
    assert not opened[1].isEnabled()
    assert opened[0] in window.commands.all()
    assert opened[1] not in window.commands.all()
    opened[0].trigger()
    assert window.sidebar.saved.current() == view.id


def test_each_view_has_its_own_columns_and_they_are_there_at_the_next_start(
    windows: Windows, save: Callable[..., SavedView], desk: Desk
) -> None:
    view = save("Mugs", "")
    window = windows.open()
    assert window.orders.table.layout_now() == AUTOMATIC
    window.views.layouts.choose(LAYOUT)
    chosen = window.orders.table.layout_now()
    assert chosen.shown == ("buyer", "tags", "number")
    window.sidebar.choose_view("shipped")
    assert window.orders.table.layout_now() == AUTOMATIC
    window.views.open(view.id)
    assert window.orders.table.layout_now() == AUTOMATIC
    window.views.layouts.choose(GridLayout((ColumnPlace("total"), ColumnPlace("number"))))
    window.sidebar.choose_view("all")
    assert window.orders.table.layout_now() == chosen
    windows.close()
    assert queries.grid_layout(desk.db, "all") == chosen
    again = windows.open()
    assert again.orders.table.layout_now() == chosen
    again.views.open(view.id)
    assert again.orders.table.layout_now().shown == ("total", "number")
    commands_of(again).actions.reset_columns.trigger()
    assert again.orders.table.layout_now() == AUTOMATIC
    assert not commands_of(again).actions.reset_columns.isEnabled()


def test_columns_of_a_view_that_a_person_dragged_are_kept(windows: Windows, desk: Desk, qtbot: QtBot) -> None:
    window = windows.open()
    header = window.orders.table.horizontalHeader()
    header.resizeSection(header.logicalIndex(0), 333)
    qtbot.waitUntil(lambda: not queries.grid_layout(desk.db, "all").automatic, timeout=WITHIN_MS)
    qtbot.waitUntil(commands_of(window).actions.reset_columns.isEnabled, timeout=WITHIN_MS)


def test_the_last_view_its_store_and_order_are_there_at_the_next_start(
    windows: Windows, store: Store, qtbot: QtBot
) -> None:
    window = windows.open()
    window.sidebar.choose_store(store.id)
    window.sidebar.choose_view("awaiting_shipment")
    window.orders.table.sort_wanted.emit(SortKey.BUYER, False)
    find_box(window).setText("zzz")
    qtbot.waitUntil(lambda: window.orders.wanted.text == "zzz", timeout=WITHIN_MS)
    windows.close()
    again = windows.open()
    assert again.orders.wanted == OrderFilter(
        store_id=store.id, status=OrderStatus.AWAITING_SHIPMENT, sort=SortKey.BUYER, descending=False
    )
    assert find_box(again).text() == "", "a forgotten word would hide orders"
    assert again.sidebar.store_id() == store.id


def test_a_saved_view_that_was_open_last_opens_again(windows: Windows, save: Callable[..., SavedView]) -> None:
    view = save("Dear ones", "total:>1", sort=SortKey.TOTAL)
    window = windows.open()
    window.views.open(view.id)
    windows.close()
    again = windows.open()
    assert again.windowTitle() == "Dear ones - ordersync"
    assert again.sidebar.saved.current() == view.id
    assert find_box(again).text() == "total:>1"
    again.sidebar.choose_view("all")
    assert again.orders.wanted == OrderFilter()


def test_a_view_whose_store_was_deleted_says_so_and_finds_nothing(
    windows: Windows, save: Callable[..., SavedView], other: Store, delete: Callable[[Store], None], qtbot: QtBot
) -> None:
    view = save("Other's", "", store_uid=other.uid, store_name="Other")
    window = windows.open()
    window.views.open(view.id)
    qtbot.waitUntil(lambda: len(window.orders.model.ids) == 3, timeout=WITHIN_MS)
    delete(other)
    window.watch.look()
    qtbot.waitUntil(lambda: not window.orders.model.ids, timeout=WITHIN_MS)
    assert list(rows(window)) == ["⚠ Other's"]
    row = window.sidebar.views.item(window.sidebar.views.count() - 1)
    assert "Its store Other is no longer here" in row.toolTip()
    assert find_box(window).text() == "store:Other"
    assert not window.views.choice.changed()


def test_when_a_scan_sends_the_grid_elsewhere_the_sidebar_says_where_and_the_saved_view_is_left(
    windows: Windows, save: Callable[..., SavedView], qtbot: QtBot
) -> None:
    view = save("Shipped mugs", "zzz", view_key="shipped")
    window = windows.open()
    order_id = window.orders.model.ids[5]
    window.views.open(view.id)
    qtbot.waitUntil(lambda: not window.orders.model.ids, timeout=WITHIN_MS)
    window.orders.show_only(order_id)
    qtbot.waitUntil(lambda: window.orders.table.order_id() == order_id, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: window.sidebar.view_key() == "all", timeout=WITHIN_MS)
    assert window.windowTitle() == "ordersync"
    assert window.views.choice.saved_view is None


def test_a_window_for_practice_is_called_so_with_and_without_a_saved_view(
    windows: Windows, save: Callable[..., SavedView]
) -> None:
    view = save("Mugs", "mug")
    window = windows.open()
    window.setWindowTitle("ordersync - practice")
    window.views.open(view.id)
    assert window.windowTitle() == "Mugs - ordersync - practice"
    window.sidebar.choose_view("shipped")
    assert window.windowTitle() == "ordersync - practice"
