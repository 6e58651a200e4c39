"""Disconnecting and deleting a store: what each dialog says, and that it does just that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from finding_widgets import child, press, texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs

from ordersync_gui.domain.desk import OrderFilter, Store, StoreContents
from ordersync_gui.domain.errors import NoKeyring, SecretMissing
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.ship import ship
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.leaving_dialogs import DeleteDialog, DisconnectDialog, LeavingDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Open = Callable[..., LeavingDialog]


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop, desk: Desk, settle: Callable[..., object]) -> Store:
    """Forty orders, of which one is shipped here with a notice that waits."""
    found: Store = connect(shop, orders=True)
    ready = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))
    draft = ShipmentDraft(carrier="DHL", tracking_number="JD0147", ship_date=date(2026, 1, 2))
    settle(ship(desk, order_id=ready[0], draft=draft, notify=True))
    return found


@pytest.fixture
def open_dialog(desk: Desk, jobs: Jobs, store: Store, shown: ShownDialogs) -> Open:
    """open_dialog(DisconnectDialog or DeleteDialog)."""

    def make(kind: type[LeavingDialog]) -> LeavingDialog:
        contents = queries.store_contents(desk.db, store.id)
        return shown(kind(desk, jobs, store=store, contents=contents))

    return make


def test_disconnecting_says_what_stays_and_keeps_it(
    open_dialog: Open, store: Store, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(DisconnectDialog)
    said = texts(dialog)
    assert "password is deleted from this PC" in said
    assert "40 orders, 1 parcel recorded here" in said
    assert "haven't been sent: 1" in said
    left: list[bool] = []
    dialog.left.connect(lambda: left.append(True))
    press(dialog, "leave_go")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert left == [True]
    (kept,) = queries.stores(desk.db)
    assert not kept.connected
    assert queries.store_contents(desk.db, store.id) == StoreContents(40, 1, 1)
    with pytest.raises(SecretMissing):
        desk.secrets.read(store.uid, ["password"])


def test_deleting_needs_a_tick_and_takes_everything(
    open_dialog: Open, store: Store, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(DeleteDialog)
    said = texts(dialog)
    assert "for good" in said
    assert "never be told" in said
    assert "disconnect it instead" in said
    go = child(dialog, QPushButton, "leave_go")
    assert not go.isEnabled()
    child(dialog, QCheckBox, "delete_understood").click()
    press(dialog, "leave_go")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert queries.stores(desk.db) == ()
    assert len(queries.order_ids(desk.db, OrderFilter())) == 0
    with pytest.raises(SecretMissing):
        desk.secrets.read(store.uid, ["password"])


@pytest.mark.parametrize("kind", [DisconnectDialog, DeleteDialog])
def test_enter_and_escape_do_nothing_to_the_store(
    open_dialog: Open, desk: Desk, kind: type[LeavingDialog]
) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = open_dialog(kind)
        QTest.keyClick(dialog, key)
        assert not dialog.isVisible()
    assert queries.stores(desk.db)[0].connected


def test_a_safe_that_does_not_answer_is_said_and_it_can_be_tried_again(
    open_dialog: Open, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(*_: object) -> None:
        raise NoKeyring(say("The password safe is locked."))

    dialog = open_dialog(DisconnectDialog)
    with monkeypatch.context() as broken:
        broken.setattr(desk.secrets, "delete", refuse)
        press(dialog, "leave_go")
        qtbot.waitUntil(lambda: "locked" in dialog.outcome.text(), timeout=WITHIN_MS)
    assert queries.stores(desk.db)[0].connected
    press(dialog, "leave_go")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)


@pytest.mark.expects_log("may still be in the keyring")
def test_deleting_without_a_safe_says_that_the_password_may_still_be_there(
    open_dialog: Open, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(*_: object) -> None:
        raise NoKeyring(say("The password safe is locked."))

    monkeypatch.setattr(desk.secrets, "delete", refuse)
    dialog = open_dialog(DeleteDialog)
    remarks: list[str] = []
    dialog.remark.connect(remarks.append)
    child(dialog, QCheckBox, "delete_understood").click()
    press(dialog, "leave_go")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert queries.stores(desk.db) == ()
    assert "may still lie" in remarks[0]
