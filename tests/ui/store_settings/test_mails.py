"""Mails among a store's settings: the password stays hidden, a test mail shows each step, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pytest
from finding_widgets import child, press, texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import NoKeyring
from ordersync_gui.domain.mail_settings import MAIL_SECRET
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import PracticeShop
from ordersync_gui.practice.mail_server import PracticeMailServer
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.store_settings.dialog import StoreSettingsDialog

_PASSWORD = "correct horse"

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Connect = Callable[..., Store]
Open = Callable[[Store], StoreSettingsDialog]


@pytest.fixture
def server() -> Iterator[PracticeMailServer]:
    """A mail server on a loopback port that lets everybody in."""
    found = PracticeMailServer()
    found.start()
    yield found
    found.stop()


def test_a_password_is_kept_in_the_safe_and_never_shown(
    open_settings: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    store = connect(shop)
    dialog = _opened(open_settings, store)
    kept = child(dialog, QLabel, "settings_mails_password_kept")
    qtbot.waitUntil(lambda: kept.text() == "No password is kept on this PC yet.", timeout=WITHIN_MS)
    child(dialog, QLineEdit, "settings_mails_password").setText(_PASSWORD)
    assert dialog.pages.changed
    assert _PASSWORD not in repr(dialog.pages.settings())
    press(dialog, "settings_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert desk.secrets.read(store.uid, (MAIL_SECRET,)) == {MAIL_SECRET: _PASSWORD}
    again = _opened(open_settings, store)
    kept = child(again, QLabel, "settings_mails_password_kept")
    qtbot.waitUntil(lambda: "A password is kept on this PC" in kept.text(), timeout=WITHIN_MS)
    assert not child(again, QLineEdit, "settings_mails_password").text()
    assert _PASSWORD not in texts(again)
    assert not again.pages.changed


def test_a_test_mail_shows_each_step(
    open_settings: Open, connect: Connect, shop: PracticeShop, server: PracticeMailServer, qtbot: QtBot
) -> None:
    dialog = _opened(open_settings, connect(shop))
    _fill_server(dialog, server)
    button = child(dialog, QPushButton, "settings_mails_test")
    assert not button.isEnabled(), "nobody to send it to yet"
    to = child(dialog, QLineEdit, "settings_mails_to")
    to.setText("ada@shop.test")
    QTest.keyClick(to, Qt.Key.Key_Return)
    assert dialog.isVisible(), "the key sends the test mail and saves nothing"
    outcome = child(dialog, InlineMessage, "settings_mails_outcome")
    qtbot.waitUntil(lambda: "took the test mail to ada@shop.test" in outcome.text(), timeout=WITHIN_MS)
    steps = child(dialog, QLabel, "settings_mails_steps").text()
    assert [line.split(":")[0] for line in steps.splitlines()][:2] == ["Connect", "Greeting"]
    assert "Recipient: " in steps
    assert [mail.message["To"] for mail in server.mails] == ["ada@shop.test"]
    assert button.isEnabled()


def test_a_test_mail_that_is_not_taken_says_why(
    open_settings: Open, connect: Connect, shop: PracticeShop, server: PracticeMailServer, qtbot: QtBot
) -> None:
    dialog = _opened(open_settings, connect(shop))
    _fill_server(dialog, server)
    child(dialog, QLineEdit, "settings_mails_to").setText("refused@shop.test")
    press(dialog, "settings_mails_test")
    outcome = child(dialog, InlineMessage, "settings_mails_outcome")
    qtbot.waitUntil(lambda: outcome.property("tone") == "error", timeout=WITHIN_MS)
    assert not server.mails


def test_what_a_test_mail_lacks_is_said_at_its_field(
    open_settings: Open, connect: Connect, shop: PracticeShop, qtbot: QtBot
) -> None:
    dialog = _opened(open_settings, connect(shop))
    child(dialog, QLineEdit, "settings_mails_to").setText("ada@shop.test")
    press(dialog, "settings_mails_test")
    said = child(dialog, InlineMessage, "error_mails.host")
    qtbot.waitUntil(lambda: "need a mail server" in said.text(), timeout=WITHIN_MS)
    child(dialog, QLineEdit, "settings_mails_host").setText("127.0.0.1")
    assert not said.text()


def test_a_safe_that_does_not_open_leaves_the_rest_saved_and_says_so(  # noqa: PLR0917 - fixtures
    open_settings: Open,
    connect: Connect,
    shop: PracticeShop,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    def refuse(_self: MemorySecrets, _uid: str, _secrets: Mapping[str, str]) -> None:
        raise NoKeyring(say("The password safe is locked."))

    store = connect(shop)
    dialog = _opened(open_settings, store)
    child(dialog, QLineEdit, "field_name").setText("Corner")
    child(dialog, QLineEdit, "settings_mails_password").setText(_PASSWORD)
    heard: list[Store] = []
    dialog.saved.connect(heard.append)
    with monkeypatch.context() as broken:
        broken.setattr(MemorySecrets, "save", refuse)
        press(dialog, "settings_save")
        outcome = child(dialog, InlineMessage, "store_settings_outcome")
        qtbot.waitUntil(lambda: bool(outcome.text()), timeout=WITHIN_MS)
    assert outcome.text().splitlines() == [
        "Saved: the settings. Not saved: the password of the mail server.",
        "The password safe is locked.",
    ]
    assert [found.name for found in heard] == [found.name for found in queries.stores(desk.db)] == ["Corner"]
    assert child(dialog, QLineEdit, "settings_mails_password").text() == _PASSWORD
    press(dialog, "settings_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert desk.secrets.read(store.uid, (MAIL_SECRET,)) == {MAIL_SECRET: _PASSWORD}


def _opened(open_settings: Open, store: Store) -> StoreSettingsDialog:
    dialog = open_settings(store)
    dialog.choose("mails")
    return dialog


def _fill_server(dialog: StoreSettingsDialog, server: PracticeMailServer) -> None:
    child(dialog, QLineEdit, "settings_mails_host").setText("127.0.0.1")
    security = child(dialog, QComboBox, "settings_mails_security")
    security.setCurrentIndex(security.findData("none"))
    child(dialog, QSpinBox, "settings_mails_port").setValue(server.port)
    child(dialog, QLineEdit, "settings_mails_sender_address").setText("desk@shop.test")
