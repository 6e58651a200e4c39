"""Pages of a store's settings: what stands in them is saved, and errors lead to their page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from finding_widgets import child, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.branding import Branding
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.goods_handling import GoodsHandling, ShipRule
from ordersync_gui.domain.left_out import FieldRule
from ordersync_gui.domain.mail_settings import MailSecurity, MailSettings
from ordersync_gui.domain.paper import DocumentKind
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.storage.queries.templates import own_templates
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.templates import save_template
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.printing.template_editor import TemplateEditor
from ordersync_gui.ui.store_settings.dialog import StoreSettingsDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Connect = Callable[..., Store]
Settle = Callable[..., object]
Open = Callable[[Store], StoreSettingsDialog]


def test_branding_is_saved(
    open_settings: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_settings(connect(shop))
    dialog.choose("branding")
    child(dialog, QLineEdit, "settings_branding_company").setText("Corner Ltd")
    child(dialog, QPlainTextEdit, "settings_branding_return_address").setPlainText("Lane 1\n\n Town ")
    child(dialog, QPlainTextEdit, "settings_branding_contact").setPlainText("+49 40 1")
    child(dialog, QPlainTextEdit, "settings_branding_footer").setPlainText("Thank you!")
    _save(dialog, qtbot)
    store = queries.stores(desk.db)[0]
    assert store.preferences.branding == Branding("Corner Ltd", "Lane 1\nTown", "+49 40 1", "Thank you!")
    assert not open_settings(store).pages.changed


def test_rules_of_carriers_are_typed_and_put_in_order(
    open_settings: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_settings(connect(shop))
    dialog.choose("goods")
    child(dialog, QCheckBox, "settings_goods_pictures").click()
    child(dialog, QCheckBox, "settings_goods_fold_adjustments").click()
    for texts in (("Express", "", "UPS", ""), ("", "500", "Deutsche Post", "Brief")):
        press(dialog, "settings_ship_rules_add")
        _type_row(child(dialog, QTableWidget, "settings_ship_rules"), texts)
    press(dialog, "settings_ship_rules_up")
    _save(dialog, qtbot)
    assert queries.stores(desk.db)[0].preferences.goods == GoodsHandling(
        pictures=False,
        fold_adjustments=True,
        ship_rules=(ShipRule("", 500, "Deutsche Post", "Brief"), ShipRule("Express", None, "UPS", "")),
    )


def test_orders_are_left_out_by_custom_fields(
    open_settings: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_settings(connect(shop))
    dialog.choose("import")
    press(dialog, "settings_left_out_fields_add")
    table = child(dialog, QTableWidget, "settings_left_out_fields")
    _type_row(table, ("Fulfilment", "FBA"))
    press(dialog, "settings_left_out_fields_add")
    _save(dialog, qtbot)
    store = queries.stores(desk.db)[0]
    assert store.preferences.left_out_fields == (FieldRule("Fulfilment", "FBA"),)
    again = open_settings(store)
    again.choose("import")
    child(again, QTableWidget, "settings_left_out_fields").setCurrentCell(0, 0)
    press(again, "settings_left_out_fields_remove")
    _save(again, qtbot)
    assert queries.stores(desk.db)[0].preferences.left_out_fields == ()


def test_what_is_being_typed_into_a_table_is_saved_too(
    open_settings: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_settings(connect(shop))
    dialog.choose("goods")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WITHIN_MS)
    table = child(dialog, QTableWidget, "settings_ship_rules")
    press(dialog, "settings_ship_rules_add")
    _type_row(table, ("", "", "DHL", ""))
    table.setCurrentCell(0, 0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    QTest.keyClicks(_line(table, 1, 1), "Standard")
    assert dialog.isVisible(), "Enter opened the cell and saved nothing"
    _save(dialog, qtbot)
    assert queries.stores(desk.db)[0].preferences.goods.ship_rules == (ShipRule("Standard", None, "DHL", ""),)


def test_settings_of_mails_are_saved(
    open_settings: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_settings(connect(shop))
    dialog.choose("mails")
    child(dialog, QCheckBox, "settings_mails_send").click()
    security = child(dialog, QComboBox, "settings_mails_security")
    security.setCurrentIndex(security.findData("tls"))
    assert child(dialog, QSpinBox, "settings_mails_port").value() == 465, "the usual one of this encryption"
    language = child(dialog, QComboBox, "settings_mails_language")
    language.setCurrentIndex(language.findText("Deutsch"))
    lines: dict[str, Any] = {
        "host": "smtp.shop.test", "user": "ada", "sender_name": "Ada", "sender_address": "ada@shop.test",
        "reply_to": "desk@shop.test",
    }  # fmt: skip
    for name, text in lines.items():
        child(dialog, QLineEdit, f"settings_mails_{name}").setText(text)
    child(dialog, QPlainTextEdit, "settings_mails_message").setPlainText("Enjoy it.")
    _save(dialog, qtbot)
    assert queries.stores(desk.db)[0].preferences.mails == MailSettings(
        send=True, port=465, security=MailSecurity.TLS, language="de", message="Enjoy it.", **lines
    )


def test_two_mails_are_only_spoken_of_where_the_shop_sends_one(
    open_settings: Open, connect: Connect, shop: PracticeShop
) -> None:
    dialog = open_settings(connect(shop))
    dialog.choose("mails")
    also = child(dialog, QCheckBox, "settings_mails_also_when_channel_mails")
    assert not also.isVisible()
    child(dialog, QCheckBox, "settings_buyer_mail").click()
    assert also.isVisible()
    told = [label.text() for label in dialog.pages.mails.findChildren(QLabel) if label.isVisible()]
    assert any("The buyer then gets two mails: the shop's and this one." in text for text in told)


@pytest.mark.parametrize(
    ("field", "page"),
    [("mails.host", "mails"), ("goods.ship_rules", "goods"), ("left_out_fields", "import")],
)
def test_an_error_opens_its_page(  # noqa: PLR0917 - fixtures
    open_settings: Open, connect: Connect, shop: PracticeShop, qtbot: QtBot, field: str, page: str
) -> None:
    dialog = open_settings(connect(shop))
    dialog.choose(page)
    _break(dialog, page)
    dialog.choose("papers")
    press(dialog, "settings_save")
    said = child(dialog, InlineMessage, f"error_{field}")
    qtbot.waitUntil(lambda: bool(said.text()), timeout=WITHIN_MS)
    assert dialog.pages.shows() == page
    assert said.isVisible()
    assert dialog.isVisible()


def test_papers_say_which_are_the_stores_own(  # noqa: PLR0917 - fixtures
    open_settings: Open,
    connect: Connect,
    shop: PracticeShop,
    desk: Desk,
    qtbot: QtBot,
    settle: Callable[..., object],
) -> None:
    store = connect(shop)
    dialog = open_settings(store)
    dialog.choose("papers")
    state = child(dialog, QLabel, "settings_paper_state_mail_subject")
    assert state.text() == "as it came"
    press(dialog, "settings_paper_mail_subject")
    editor = child(dialog, TemplateEditor, "template_editor")
    settle(save_template(desk, store=store, kind=DocumentKind.MAIL_SUBJECT, text="Order {{ order.number }}"))
    editor.saved.emit()
    qtbot.waitUntil(lambda: state.text() == "this store's own", timeout=WITHIN_MS)
    assert own_templates(desk.db, store.id) == {"mail_subject"}
    assert not dialog.pages.changed
    editor.close()


def _break(dialog: StoreSettingsDialog, page: str) -> None:
    if page == "mails":
        child(dialog, QCheckBox, "settings_mails_send").click()
        return
    name = "settings_ship_rules" if page == "goods" else "settings_left_out_fields"
    press(dialog, f"{name}_add")
    table = child(dialog, QTableWidget, name)
    _type_row(table, ("Something", *[""] * (table.columnCount() - 1)))


def _type_row(table: QTableWidget, texts: tuple[str, ...]) -> None:
    """Type into the row whose first cell is open, as a person does: with Tab from cell to cell."""
    row = table.currentRow() + 1
    for column, text in enumerate(texts, start=1):
        line = _line(table, row, column)
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Tab if column < len(texts) else Qt.Key.Key_Return)
    QApplication.processEvents()  # the cell closes a moment after Enter


def _line(table: QTableWidget, row: int, column: int) -> QLineEdit:
    """The line that is open in a cell; closed ones are deleted later."""
    name = f"{table.objectName()}_{row}_{column}"
    return next(line for line in table.findChildren(QLineEdit, name) if line.isVisible())


def _save(dialog: StoreSettingsDialog, qtbot: QtBot) -> None:
    press(dialog, "settings_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
