"""Changing a store's connection against a real practice shop: tested first, saved only when it works."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from finding_widgets import child, press, texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs

from ordersync_gui.domain.channel import CheckStep
from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.reconfigure import current_form
from ordersync_gui.sync.store_lifecycle import disconnect_store
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.reconfigure_dialog import ReconfigureDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Connect = Callable[..., Store]
Settle = Callable[..., object]
Open = Callable[[Store], ReconfigureDialog]
Closed = Callable[[QWidget], None]


@pytest.fixture
def open_dialog(desk: Desk, jobs: Jobs, shown: ShownDialogs) -> Open:
    """open_dialog(store): the dialog as the window opens it."""

    def make(store: Store) -> ReconfigureDialog:
        spec = channel_spec(store.channel)
        dialog = ReconfigureDialog(desk, jobs, store=store, spec=spec, current=current_form(store))
        return shown(dialog, leave=dialog._leave)

    return make


@pytest.fixture
def closed(qtbot: QtBot) -> Closed:
    """closed(dialog): wait until it has closed."""
    return lambda dialog: qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)


@pytest.fixture
def store(connect: Connect, shop: PracticeShop) -> Store:
    """A store with forty orders."""
    return connect(shop, orders=True)


def test_a_new_password_is_tested_and_saved_and_the_orders_stay(
    open_dialog: Open, store: Store, desk: Desk, monkeypatch: pytest.MonkeyPatch, closed: Closed
) -> None:
    password = desk.secrets.read(store.uid, ["password"])["password"]
    desk.secrets.save(store.uid, {"password": "an-old-one"})
    dialog = open_dialog(store)
    assert child(dialog, QLineEdit, "field_url").text() == store.settings["url"]
    assert child(dialog, QLineEdit, "field_password").text() == ""
    assert child(dialog, QLineEdit, "field_password").placeholderText() == "unchanged"
    _type(dialog, "field_password", password)
    saved: list[Store] = []
    dialog.saved.connect(saved.append)
    seen: list[str] = []
    show = dialog._step_list.show_steps

    def watched(steps: Sequence[CheckStep]) -> None:
        show(steps)
        seen.append(texts(dialog))

    monkeypatch.setattr(dialog._step_list, "show_steps", watched)
    press(dialog, "reconfigure_save")
    closed(dialog)
    assert seen, "the steps of the test are shown while it runs"
    assert "✓" in seen[-1]
    assert not any(password in text for text in seen)
    assert desk.secrets.read(store.uid, ["password"]) == {"password": password}
    assert len(saved) == 1
    assert len(queries.order_ids(desk.db, OrderFilter(store_id=store.id))) == 40


def test_what_the_shop_refuses_is_not_saved_and_can_be_corrected(
    open_dialog: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    store = connect(shop)
    dialog = open_dialog(store)
    _type(dialog, "field_password", "not-the-password")
    press(dialog, "reconfigure_save")
    qtbot.waitUntil(lambda: "refused" in _said(dialog, "reconfigure_outcome"), timeout=WITHIN_MS)
    assert desk.secrets.read(store.uid, ["password"]) == {"password": shop.password}
    assert child(dialog, QLineEdit, "field_password").text() == "not-the-password", "nothing typed is lost"
    _type(dialog, "field_password", shop.password)
    assert not _said(dialog, "reconfigure_outcome")
    press(dialog, "reconfigure_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)


def test_only_what_differs_is_given_and_an_empty_password_stays(
    open_dialog: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    store = connect(shop)
    dialog = open_dialog(store)
    assert dialog.given() == {}
    _type(dialog, "field_currency", "CHF")
    assert dialog.given() == {"currency": "CHF"}
    press(dialog, "reconfigure_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert queries.stores(desk.db)[0].settings["currency"] == "CHF"
    assert desk.secrets.read(store.uid, ["password"]) == {"password": shop.password}


@pytest.fixture
def disconnected(store: Store, desk: Desk, settle: Settle) -> Store:
    """The store after it was disconnected."""
    settle(disconnect_store(desk, store=store))
    return queries.stores(desk.db)[0]


def test_a_disconnected_store_needs_its_password_again_and_is_connected_then(
    open_dialog: Open, disconnected: Store, shop: PracticeShop, desk: Desk, closed: Closed
) -> None:
    dialog = open_dialog(disconnected)
    assert dialog.windowTitle() == "Connect Practice again"
    assert "enter it again" in texts(dialog)
    asked = len(shop.requests)
    press(dialog, "reconfigure_save")
    assert "missing" in _said(dialog, "error_password")
    assert len(shop.requests) == asked
    _type(dialog, "field_password", shop.password)
    press(dialog, "reconfigure_save")
    closed(dialog)
    (back,) = queries.stores(desk.db)
    assert back.connected
    assert len(queries.order_ids(desk.db, OrderFilter(store_id=disconnected.id))) == 40


def test_a_wrong_address_is_said_at_its_field(open_dialog: Open, connect: Connect, shop: PracticeShop) -> None:
    dialog = open_dialog(connect(shop))
    _type(dialog, "field_url", "shop.example")
    press(dialog, "reconfigure_save")
    assert "http" in _said(dialog, "error_url")


def test_a_test_that_takes_long_can_be_stopped(
    open_dialog: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    store = connect(shop)
    dialog = open_dialog(store)
    shop.misbehave = {"slow"}
    _type(dialog, "field_currency", "CHF")
    press(dialog, "reconfigure_save")
    qtbot.waitUntil(lambda: len(shop.requests) > 0, timeout=WITHIN_MS)
    press(dialog, "reconfigure_stop")
    qtbot.waitUntil(lambda: bool(_said(dialog, "reconfigure_outcome")), timeout=WITHIN_MS)
    assert _said(dialog, "reconfigure_outcome") == "Stopped. Nothing was changed."
    assert queries.stores(desk.db)[0].settings == store.settings
    assert child(dialog, QLineEdit, "field_currency").text() == "CHF"


def test_after_a_stop_it_can_be_tried_again_at_once(
    open_dialog: Open, connect: Connect, shop: PracticeShop, qtbot: QtBot, closed: Closed
) -> None:
    dialog = open_dialog(connect(shop))
    saved: list[Store] = []
    dialog.saved.connect(saved.append)
    shop.misbehave = {"slow"}
    _type(dialog, "field_currency", "CHF")
    press(dialog, "reconfigure_save")
    qtbot.waitUntil(lambda: len(shop.requests) > 0, timeout=WITHIN_MS)
    press(dialog, "reconfigure_stop")
    save = child(dialog, QPushButton, "reconfigure_save")
    assert not save.isEnabled(), "the first test still holds the store"
    qtbot.waitUntil(save.isEnabled, timeout=WITHIN_MS)
    shop.misbehave = set()
    save.click()
    closed(dialog)
    assert [store.settings["currency"] for store in saved] == ["CHF"]


def test_what_was_saved_before_it_could_be_stopped_is_told_as_saved(
    open_dialog: Open, connect: Connect, shop: PracticeShop, closed: Closed, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog(connect(shop))
    monkeypatch.setattr(Job, "cancel", lambda _job: None)  # it comes too late
    saved: list[Store] = []
    dialog.saved.connect(saved.append)
    _type(dialog, "field_currency", "CHF")
    press(dialog, "reconfigure_save")
    press(dialog, "reconfigure_stop")
    closed(dialog)
    assert [store.settings["currency"] for store in saved] == ["CHF"]


def test_escape_asks_only_when_something_was_typed(
    open_dialog: Open, connect: Connect, shop: PracticeShop
) -> None:
    store = connect(shop)
    untouched = open_dialog(store)
    QTest.keyClick(untouched, Qt.Key.Key_Escape)
    assert not untouched.isVisible()
    dialog = open_dialog(store)
    _type(dialog, "field_password", "x")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    press(child(dialog, QMessageBox, "question"), "question_yes")
    assert not dialog.isVisible()


def _type(dialog: QWidget, name: str, text: str) -> None:
    line = child(dialog, QLineEdit, name)
    line.selectAll()
    QTest.keyClicks(line, text)


def _said(dialog: QWidget, name: str) -> str:
    return child(dialog, InlineMessage, name).text()
