"""The wizard end to end against a real practice shop."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote_plus

import pytest
from finding_widgets import child, press, texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMessageBox, QRadioButton, QToolButton
from pytestqt.qtbot import QtBot
from wizard_at_hand import WITHIN_MS, WizardAtHand

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import NoKeyring
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.status_model import StatusColumn
from ordersync_gui.ui.status_table import StatusTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


def test_a_person_connects_a_shop_by_typing(wizard: WizardAtHand, shop: PracticeShop, desk: Desk) -> None:
    wizard.sign_in(shop)
    assert "works" in wizard.wait_for("test_outcome")
    store = wizard.finish()
    assert store.name == "127.0.0.1"
    assert store.settings["url"] == shop.url
    assert queries.stores(desk.db) == (store,)
    assert desk.secrets.read(store.uid, ["password"]) == {"password": shop.password}
    since = wizard.connected[0][1]
    assert abs(since - (datetime.now(UTC) - timedelta(days=90))) < timedelta(days=2)
    assert not wizard.wizard.isVisible()


def test_the_practice_shop_fills_the_form_in(practice_wizard: WizardAtHand, shop: PracticeShop) -> None:
    wizard = practice_wizard
    child(wizard.wizard, QRadioButton, "shop_practice").click()
    wizard.next("checklist_page")
    wizard.next("credentials_page")
    assert wizard.line("field_url").text() == shop.url
    assert wizard.line("field_store_name").text() == "Practice shop"
    wizard.next("test_page")
    assert wizard.finish().name == "Practice shop"


def test_back_keeps_what_was_entered_and_a_good_test(wizard: WizardAtHand, shop: PracticeShop) -> None:
    wizard.sign_in(shop)
    wizard.wait_for("test_outcome")
    asked = len(shop.requests)
    for expected in ("credentials_page", "checklist_page", "choose_page"):
        wizard.back()
        assert wizard.page == expected
    wizard.next("checklist_page")
    wizard.next("credentials_page")
    assert wizard.line("field_url").text() == shop.url
    assert wizard.line("field_username").text() == shop.username
    assert wizard.line("field_password").text() == shop.password
    wizard.next("test_page")
    assert "works" in wizard.say("test_outcome")
    assert len(shop.requests) == asked, "the test ran again although nothing was changed"


def test_each_choice_keeps_its_own_form(practice_wizard: WizardAtHand) -> None:
    wizard = practice_wizard
    wizard.to_sign_in()
    wizard.type("field_username", "ann")
    wizard.back()
    wizard.back()
    child(wizard.wizard, QRadioButton, "shop_practice").click()
    wizard.next("checklist_page")
    wizard.next("credentials_page")
    assert wizard.line("field_username").text() != "ann"
    wizard.back()
    wizard.back()
    child(wizard.wizard, QRadioButton, "shop_custom_store").click()
    wizard.next("checklist_page")
    wizard.next("credentials_page")
    assert wizard.line("field_username").text() == "ann"


def test_changing_the_sign_in_asks_for_a_new_test(wizard: WizardAtHand, shop: PracticeShop) -> None:
    wizard.sign_in(shop)
    wizard.wait_for("test_outcome")
    wizard.back()
    wizard.type("field_password", "another")
    wizard.next("test_page")
    assert "works" not in wizard.wait_for("test_outcome")


def test_an_unmapped_word_is_marked_and_can_be_mapped(
    wizard: WizardAtHand, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    wizard.sign_in(shop)
    wizard.next("statuses_page")
    table = child(wizard.wizard, StatusTable, "status_table")
    qtbot.waitUntil(lambda: table.row_count() > 0, timeout=WITHIN_MS)
    words = table.chosen()
    unmapped = [word for word, status in words.items() if status is OrderStatus.UNMAPPED]
    assert unmapped, "the practice shop has a word that isn't in the default map"
    assert table.current_word() == unmapped[0], "it stands on top"
    assert table.cell_text(unmapped[0]) == f"⚠ {unmapped[0]}"
    assert table.cell_text(unmapped[0], StatusColumn.MEANS) == "⚠ Not mapped"
    assert table.choose(unmapped[0], OrderStatus.ON_HOLD)
    assert table.cell_text(unmapped[0]) == unmapped[0]
    store = wizard.finish()
    assert queries.status_map(desk.db, store.id)[unmapped[0]] is OrderStatus.ON_HOLD
    assert queries.status_map(desk.db, store.id)["paid"] is OrderStatus.AWAITING_SHIPMENT


def test_a_word_that_is_taken_out_of_the_map_stays_out(
    wizard: WizardAtHand, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    wizard.sign_in(shop)
    wizard.next("statuses_page")
    table = child(wizard.wizard, StatusTable, "status_table")
    qtbot.waitUntil(lambda: table.row_count() > 0, timeout=WITHIN_MS)
    assert table.choose("paid", OrderStatus.UNMAPPED)
    store = wizard.finish()
    assert "paid" not in queries.status_map(desk.db, store.id)


def test_a_shorter_range_is_counted_anew_and_becomes_the_start(
    wizard: WizardAtHand, shop: PracticeShop, qtbot: QtBot
) -> None:
    wizard.sign_in(shop)
    wizard.next("statuses_page")
    wizard.next("range_page")
    everything = _count(wizard)
    days = child(wizard.wizard, QComboBox, "range_days")
    days.setCurrentIndex(days.findData(7))
    qtbot.waitUntil(lambda: _count(wizard) not in (0, everything), timeout=WITHIN_MS)
    assert 0 < _count(wizard) < everything
    wizard.finish()
    assert abs(wizard.connected[0][1] - (datetime.now(UTC) - timedelta(days=7))) < timedelta(days=2)


def test_a_changed_time_zone_is_saved_and_counted_with(
    wizard: WizardAtHand, shop: PracticeShop, qtbot: QtBot
) -> None:
    wizard.sign_in(shop)
    wizard.next("statuses_page")
    wizard.next("range_page")
    asked = len(shop.requests)
    zone = child(wizard.wizard, QComboBox, "field_time_zone")
    zone.setEditText("Europe/Nowhere")
    qtbot.waitUntil(lambda: "not a time zone" in wizard.say("error_time_zone"), timeout=WITHIN_MS)
    assert len(shop.requests) == asked
    zone.setEditText("Europe/Madrid")
    qtbot.waitUntil(lambda: len(shop.requests) > asked, timeout=WITHIN_MS)
    assert wizard.finish().settings["time_zone"] == "Europe/Madrid"


def test_an_empty_field_is_named_where_it_is(wizard: WizardAtHand, shop: PracticeShop) -> None:
    wizard.to_sign_in()
    wizard.next("credentials_page")
    assert "missing" in wizard.say("error_url")
    wizard.type("field_url", "shop.example")
    assert not wizard.say("error_url")
    wizard.type("field_username", shop.username)
    wizard.type("field_password", "x")
    wizard.next("credentials_page")
    assert "http" in wizard.say("error_url")


def test_a_taken_name_is_refused_and_another_one_proposed(
    connect: Callable[..., Store], wizard: WizardAtHand, shop: PracticeShop, qtbot: QtBot
) -> None:
    connect(shop, name="127.0.0.1")
    again = wizard.wizard
    again._learn_names()
    qtbot.waitUntil(lambda: bool(again.state.stores), timeout=WITHIN_MS)
    wizard.to_sign_in()
    wizard.type("field_url", shop.url)
    assert wizard.line("field_store_name").text() == "127.0.0.1 2"
    wizard.type("field_username", shop.username)
    wizard.type("field_password", shop.password)
    wizard.type("field_store_name", " 127.0.0.1 ")
    wizard.next("credentials_page")
    assert "already" in wizard.say("error_store_name")


def test_without_a_keyring_nothing_is_saved_and_the_page_says_so(
    wizard: WizardAtHand, shop: PracticeShop, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(*_: object) -> None:
        raise NoKeyring(say("This PC has no password safe."), remedy=say("Unlock the keyring."))

    wizard.sign_in(shop)
    wizard.next("statuses_page")
    wizard.next("range_page")
    wizard.next("finish_page")
    with monkeypatch.context() as broken:
        broken.setattr(desk.secrets, "save", refuse)
        press(wizard.wizard, "wizard_finish")
        assert wizard.wait_for("finish_problem") == "This PC has no password safe.\nUnlock the keyring."
    assert not queries.stores(desk.db)
    assert not wizard.connected
    press(wizard.wizard, "wizard_finish")
    qtbot.waitUntil(lambda: bool(wizard.connected), timeout=WITHIN_MS)
    assert len(queries.stores(desk.db)) == 1


def test_pressing_finish_twice_connects_one_store(
    wizard: WizardAtHand, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    wizard.sign_in(shop)
    wizard.next("statuses_page")
    wizard.next("range_page")
    wizard.next("finish_page")
    wizard.wizard.accept()
    wizard.wizard.accept()
    qtbot.waitUntil(lambda: bool(wizard.connected), timeout=WITHIN_MS)
    assert len(wizard.connected) == 1
    assert len(queries.stores(desk.db)) == 1


def test_the_secret_stands_in_no_label_and_in_no_file(
    wizard: WizardAtHand, shop: PracticeShop, tmp_path: Path
) -> None:
    seen = []
    wizard.wizard.currentIdChanged.connect(lambda _page: seen.append(texts(wizard.wizard)))
    wizard.sign_in(shop)
    wizard.wait_for("test_outcome")
    wizard.finish()
    seen.append(texts(wizard.wizard))
    secret = shop.password
    basic = base64.b64encode(f"{shop.username}:{secret}".encode()).decode()
    shapes = {secret, quote_plus(secret), base64.b64encode(secret.encode()).decode().rstrip("="), basic}
    stored = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert shop.url.encode() in stored, "the store's address is found, so a secret would be, too"
    for shape in shapes:
        assert shape.encode() not in stored
        assert not any(shape in text for text in seen)


def test_the_password_is_hidden_until_a_person_asks(wizard: WizardAtHand) -> None:
    wizard.to_sign_in()
    line = wizard.line("field_password")
    reveal = child(wizard.wizard, QToolButton, "field_password_reveal")
    assert line.echoMode() is QLineEdit.EchoMode.Password
    reveal.click()
    assert line.echoMode() is QLineEdit.EchoMode.Normal
    reveal.click()
    assert line.echoMode() is QLineEdit.EchoMode.Password


def test_escape_closes_at_once_when_nothing_was_typed(wizard: WizardAtHand) -> None:
    wizard.next("checklist_page")
    QTest.keyClick(wizard.wizard, Qt.Key.Key_Escape)
    assert not wizard.wizard.isVisible()


def test_escape_asks_when_something_was_typed(wizard: WizardAtHand, qtbot: QtBot) -> None:
    wizard.to_sign_in()
    wizard.type("field_username", "ann")
    QTest.keyClick(wizard.wizard, Qt.Key.Key_Escape)
    assert wizard.wizard.isVisible()
    press(child(wizard.wizard, QMessageBox, "question"), "question_no")
    assert wizard.wizard.isVisible()
    assert wizard.line("field_username").text() == "ann"
    QTest.keyClick(wizard.wizard, Qt.Key.Key_Escape)
    box = next(found for found in wizard.wizard.findChildren(QMessageBox) if found.isVisible())
    press(box, "question_yes")
    qtbot.waitUntil(lambda: not wizard.wizard.isVisible())


def test_a_pasted_address_loses_the_blanks_around_it(wizard: WizardAtHand) -> None:
    wizard.to_sign_in()
    for field in ("field_url", "field_password"):
        QApplication.clipboard().setText("  https://shop.example/feed \n")
        wizard.line(field).paste()
        assert wizard.line(field).text() == "https://shop.example/feed"
    QTest.keyClicks(wizard.line("field_username"), " a")
    assert wizard.line("field_username").text() == " a"


def test_fields_that_the_way_to_sign_in_does_not_need_are_hidden(wizard: WizardAtHand) -> None:
    wizard.to_sign_in()
    ways = child(wizard.wizard, QComboBox, "field_auth")
    wizard.type("field_username", "ann")
    ways.setCurrentIndex(ways.findData("auth_key"))
    assert not child(wizard.wizard, QLineEdit, "field_username").isVisible()
    ways.setCurrentIndex(ways.findData("basic"))
    assert wizard.line("field_username").text() == "ann"


def _count(wizard: WizardAtHand) -> int:
    page = wizard.wizard.currentPage()
    assert page is not None
    text = texts(page)
    found = [line.split()[0] for line in text.splitlines() if "found in this range" in line]
    return int(found[0]) if found else 0
