"""New words of a shop announce themselves after an import, and go once somebody said what they mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from finding_widgets import destroy, press
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shop_words import use_words

from ordersync_gui.domain.channel_words import NewWord
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import stores
from ordersync_gui.storage.map_changes import apply_edits
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.banner import Banners
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
STATUS, METHOD = MapKind.STATUS, MapKind.SHIPPING_METHOD
Connect = Callable[..., Store]
Asked = list[tuple[str, MapKind, str | None]]


@pytest.fixture
def window(desk: Desk, jobs: Jobs, settle: Callable[..., object]) -> Iterator[MainWindow]:
    """The window, shown but not started."""
    found = MainWindow(desk, jobs)
    found.show()
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


@pytest.fixture
def asked(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """At what the maps were asked to open."""
    found: Asked = []

    def open_map(store: Store, *, kind: MapKind = STATUS, word: str | None = None) -> None:
        found.append((store.name, kind, word))

    monkeypatch.setattr(window.acts, "open_map", open_map)
    return found


def _below(window: MainWindow) -> Banners:
    found = window.findChild(Banners, "newWords")
    assert isinstance(found, Banners)
    return found


def _texts(window: MainWindow) -> list[str]:
    return [banner.text() for banner in _below(window).banners()]


def _tell(window: MainWindow, store: Store, *words: NewWord) -> None:
    window.importing.new_words.emit(store, words)


def _map(window: MainWindow, desk: Desk, store: Store, edits: MapEdits) -> None:
    """As a command would, with the news that the window hears of its own saving."""
    outcome = apply_edits(desk.db, store_id=store.id, edits=edits, now=desk.clock(), operator="Kim")
    window.jobs.publish(outcome.changes)


def _top(widget: QWidget) -> int:
    return widget.mapToGlobal(QPoint(0, 0)).y()


@pytest.mark.parametrize("automatic", [False, True], ids=["by hand", "by itself"])
def test_an_import_announces_a_new_word_without_moving_the_list_or_taking_the_keyboard(
    window: MainWindow,
    connect: Connect,
    shop: PracticeShop,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    *,
    automatic: bool,
) -> None:
    store = connect(shop, orders=True)
    window.start()
    qtbot.waitUntil(lambda: len(window.orders.model.ids) == 40 and not window.jobs.running, timeout=WITHIN_MS)
    focus, top = QApplication.focusWidget(), _top(window.orders.table)
    use_words(shop, ["wc-foo"] * 3, monkeypatch)

    job = window.importing.start(store, since=LONG_AGO, automatic=automatic)

    qtbot.waitUntil(lambda: bool(_texts(window)), timeout=WITHIN_MS)
    (text,) = _texts(window)
    assert 'Practice: new status word "wc-foo" (orders: 3).' in text
    assert "can't be shipped until you say what it means" in text
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=WITHIN_MS)
    assert 'New status word "wc-foo"' in job.text
    assert (QApplication.focusWidget(), _top(window.orders.table)) == (focus, top)
    assert _top(_below(window)) >= _top(window.orders.table) + window.orders.table.height()


def test_its_button_opens_the_map_at_the_word_with_most_orders(
    window: MainWindow, connect: Connect, shop: PracticeShop, asked: Asked
) -> None:
    store = connect(shop)
    _tell(window, store, NewWord(STATUS, "few", 1), NewWord(STATUS, "wc-foo", 3), NewWord(METHOD, "Fast", 2))
    first, second = _below(window).banners()
    press(first, "bannerMend")
    press(second, "bannerMend")
    assert asked == [("Practice", STATUS, "wc-foo"), ("Practice", METHOD, "Fast")]


def test_a_map_that_is_opened_there_is_the_dialog_of_the_stores_maps(
    window: MainWindow, connect: Connect, shop: PracticeShop, qtbot: QtBot
) -> None:
    store = connect(shop, orders=True)
    _tell(window, store, NewWord(STATUS, "wc-foo", 3))
    press(_below(window).banners()[0], "bannerMend")
    qtbot.waitUntil(lambda: window.acts.dialog is not None, timeout=WITHIN_MS)
    assert window.acts.dialog is not None
    assert "Practice" in window.acts.dialog.windowTitle()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=WITHIN_MS)
    window.acts.dialog.reject()


def test_what_is_mapped_meanwhile_goes_out_of_the_message_and_with_the_last_word_the_message_goes(
    window: MainWindow, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    store = connect(shop)
    _tell(window, store, NewWord(STATUS, "few", 1), NewWord(STATUS, "wc-foo", 3))
    _map(window, desk, store, MapEdits(statuses={"few": OrderStatus.ON_HOLD}))
    qtbot.waitUntil(lambda: "few" not in _texts(window)[0], timeout=WITHIN_MS)
    assert '"wc-foo" (orders: 3)' in _texts(window)[0]
    _map(window, desk, store, MapEdits(statuses={"wc-foo": OrderStatus.AWAITING_SHIPMENT}))
    qtbot.waitUntil(lambda: not _texts(window), timeout=WITHIN_MS)


def test_what_a_command_or_another_window_mapped_goes_out_of_the_message(
    window: MainWindow, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    store = connect(shop, orders=True)
    window.watch.look()
    qtbot.waitUntil(lambda: len(window.stores) == 1, timeout=WITHIN_MS)
    overviews = window.watch.overviews
    assert overviews is not None
    (word,) = overviews[0].unmapped
    _tell(window, store, NewWord(STATUS, word, 1))
    edits = MapEdits(statuses={word: OrderStatus.ON_HOLD})
    apply_edits(desk.db, store_id=store.id, edits=edits, now=desk.clock(), operator="Kim")
    window.watch.look_around()
    qtbot.waitUntil(lambda: not _texts(window), timeout=WITHIN_MS)
    assert window.watch.overviews is not None
    assert window.watch.overviews[0].unmapped == ()


def test_a_new_shipping_method_goes_once_the_map_has_it_in_whatever_letters(
    window: MainWindow, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    store = connect(shop)
    _tell(window, store, NewWord(METHOD, "Fast", 2), NewWord(STATUS, "odd", 1))
    _map(window, desk, store, MapEdits(methods={"FAST ": CarrierService("DHL")}))
    qtbot.waitUntil(lambda: len(_texts(window)) == 1, timeout=WITHIN_MS)
    assert "odd" in _texts(window)[0]


def test_words_of_a_later_import_stand_beside_those_that_are_still_shown(
    window: MainWindow, connect: Connect, shop: PracticeShop
) -> None:
    store = connect(shop)
    _tell(window, store, NewWord(STATUS, "one", 1))
    _tell(window, store, NewWord(STATUS, "two", 4))
    (text,) = _texts(window)
    assert 'new status words "two", "one" (orders: 5)' in text


def test_a_message_that_was_dismissed_comes_back_only_with_other_words(
    window: MainWindow, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    store = connect(shop)
    _tell(window, store, NewWord(STATUS, "one", 1))
    press(_below(window).banners()[0], "bannerDismiss")
    _map(window, desk, store, MapEdits(statuses={"other": OrderStatus.ON_HOLD}))
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=WITHIN_MS)
    assert _texts(window) == []
    _tell(window, store, NewWord(STATUS, "two", 1))
    (text,) = _texts(window)
    assert "one" not in text.replace("until", "")
    assert '"two"' in text


def test_two_stores_have_a_message_each_and_one_goes_with_its_store(
    window: MainWindow, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    first, second = connect(shop, name="One"), connect(shop, name="Two", username="other")
    _tell(window, first, NewWord(STATUS, "odd", 1))
    _tell(window, second, NewWord(STATUS, "odd", 2))
    assert [text.split(":")[0] for text in _texts(window)] == ["⚠ One", "⚠ Two"]
    window.jobs.publish(stores.delete_store(desk.db, store_id=first.id))
    qtbot.waitUntil(lambda: len(_texts(window)) == 1, timeout=WITHIN_MS)
    assert "Two" in _texts(window)[0]


def test_an_import_that_breaks_off_announces_what_it_found(
    window: MainWindow,
    connect: Connect,
    shop: PracticeShop,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    store = connect(shop)
    use_words(shop, ["wc-foo"] * 40, monkeypatch)
    real, pages = window.importing._teller, []

    def teller(job: object) -> Callable[[object], None]:
        tell = real(job)  # type: ignore[arg-type]  # as it was given

        def after_one(progress: object) -> None:
            tell(progress)  # type: ignore[arg-type]  # as it was given
            pages.append(progress)
            shop.misbehave = {"500"}

        return after_one

    monkeypatch.setattr(window.importing, "_teller", teller)
    window.importing.start(store, since=LONG_AGO)
    qtbot.waitUntil(lambda: bool(_texts(window)) and not window.jobs.running, timeout=WITHIN_MS)
    assert len(pages) in (1, 2), "the second may have been on the way already"
    assert f'"wc-foo" (orders: {15 * len(pages)})' in _texts(window)[0]
    assert "import failed" in window.banners.banners()[0].text()


def test_the_map_of_a_shown_order_opens_at_its_word(
    window: MainWindow, connect: Connect, shop: PracticeShop, asked: Asked, qtbot: QtBot
) -> None:
    connect(shop, orders=True)
    window.start()
    qtbot.waitUntil(lambda: len(window.orders.model.ids) == 40 and len(window.stores) == 1, timeout=WITHIN_MS)
    window.sidebar.expect_view("attention_unmapped")
    qtbot.waitUntil(window.sidebar.unmapped.isVisible, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: 0 < len(window.orders.model.ids) < 40, timeout=WITHIN_MS)
    window.orders.table.go_to(window.orders.model.ids[0])
    qtbot.waitUntil(lambda: window.details.findChild(QWidget, "attentionMap") is not None, timeout=WITHIN_MS)
    press(window.details, "attentionMap")
    details = window.details.details
    assert details is not None
    assert asked == [("Practice", STATUS, details.order.source_status)]
    press(window.sidebar.unmapped, "mapUnmapped")
    overviews = window.watch.overviews
    assert overviews is not None
    assert asked[1] == ("Practice", STATUS, overviews[0].unmapped[0])
