"""The pages of a store's settings, filled in, and one that isn't filled in rightly."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QSpinBox, QWidget

from ordersync_gui.domain.mail_settings import MailSecurity
from ordersync_gui.practice.mail_server import PracticeMailServer
from ordersync_gui.tour.gallery_imports import of_store
from ordersync_gui.tour.gallery_screen import Open, Screen
from ordersync_gui.tour.studio import Studio
from ordersync_gui.ui.store_settings.dialog import StoreSettingsDialog
from ordersync_gui.ui.store_settings.rule_table import RuleTable

_OPEN = of_store("storeSettings", "store_settings")
_COMPANY = "Corner Ltd"
_RULES = (
    ("Express", "", "UPS", "Saver"),
    ("", "500", "Deutsche Post", "Warenpost"),
    ("", "", "DHL", "Paket"),
)


def _page(key: str, fill: Callable[[Studio, StoreSettingsDialog], object] | None = None) -> Open:
    async def open_(studio: Studio) -> QWidget:
        await _OPEN(studio)
        dialog = await studio.shown(StoreSettingsDialog, "store_settings")
        dialog.choose(key)
        if fill is not None:
            fill(studio, dialog)
        await studio.settled()
        return dialog

    return open_


def _fill_import(_studio: Studio, dialog: StoreSettingsDialog) -> None:
    for table in dialog.pages.importing.findChildren(RuleTable):
        table.take([("Fulfilment", "FBA"), ("Channel", "Staff shop")])


def _fill_branding(studio: Studio, dialog: StoreSettingsDialog) -> None:
    page = dialog.pages.branding
    _write(page, "settings_branding_return_address", "Harbour Lane 1\n20457 Hamburg\nGermany")
    _write(page, "settings_branding_contact", "+49 40 555 0100\nhello@corner.example\ncorner.example")
    _write(page, "settings_branding_footer", "Thank you for your order!")
    file = studio.folder / "logo.png"
    _draw_logo(file)
    page.logo.read(file)


def _fill_goods(_studio: Studio, dialog: StoreSettingsDialog) -> None:
    for table in dialog.pages.goods.findChildren(RuleTable):
        table.take(_RULES)
        table.table.setCurrentCell(1, 0)


async def _test_mail(studio: Studio) -> QWidget:
    with PracticeMailServer() as server:
        dialog = await _page("mails")(studio)
        security = await studio.shown(QComboBox, "settings_mails_security")
        security.setCurrentIndex(security.findData(MailSecurity.NONE.value))
        (await studio.shown(QSpinBox, "settings_mails_port")).setValue(server.port)
        for line, text in (
            ("host", "127.0.0.1"),
            ("sender_address", "desk@corner.example"),
            ("to", "ada@corner.example"),
        ):
            await studio.type(f"settings_mails_{line}", text)
        await studio.press("settings_mails_test")
        await studio.settled()
    return dialog


async def _fault(studio: Studio) -> QWidget:
    dialog = await _page("mails")(studio)
    (await studio.shown(QCheckBox, "settings_mails_send")).click()
    await studio.press("settings_save")
    await studio.settled()
    return dialog


def _write(page: QWidget, name: str, text: str) -> None:
    edit = page.findChild(QPlainTextEdit, name)
    if edit is not None:
        edit.setPlainText(text)


def _draw_logo(file: Path) -> None:
    image = QImage(900, 240, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.fillRect(QRect(0, 0, 240, 240), QColor("#2a7f62"))
    font = QFont(painter.font())
    font.setPixelSize(110)
    painter.setFont(font)
    painter.drawText(QRect(270, 0, 630, 240), Qt.AlignmentFlag.AlignVCenter, _COMPANY)
    painter.end()
    image.save(str(file))


branding = _page("branding")
SCREENS: tuple[Screen, ...] = (
    Screen("store-settings-import", "Settings of a store: import", _page("import", _fill_import)),
    Screen("store-settings-telling", "Settings of a store: telling the shop", _page("telling")),
    Screen("store-settings-branding", "Settings of a store: branding", _page("branding", _fill_branding)),
    Screen("store-settings-goods", "Settings of a store: goods", _page("goods", _fill_goods)),
    Screen("store-settings-mails", "Settings of a store: mails to buyers", _page("mails")),
    Screen("store-settings-test-mail", "Settings of a store: a test mail was sent", _test_mail),
    Screen("store-settings-fault", "Settings of a store that can't be saved", _fault),
    Screen("store-settings-papers", "Settings of a store: papers", _page("papers")),
)
