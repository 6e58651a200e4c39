"""A connection wizard that a test fills in as a person does."""

from __future__ import annotations

from datetime import datetime

from finding_widgets import child, press
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.practice import PracticeShop
from ordersync_gui.ui.wizard import ConnectWizard

WITHIN_MS = 20_000


class WizardAtHand:
    """A shown wizard, what it has connected, and the steps a person takes in it."""

    def __init__(self, wizard: ConnectWizard, qtbot: QtBot) -> None:
        self.wizard = wizard
        self.qtbot = qtbot
        self.connected: list[tuple[Store, datetime]] = []
        wizard.connected.connect(lambda store, since: self.connected.append((store, since)))

    @property
    def page(self) -> str:
        """The object name of the page that is shown."""
        page = self.wizard.currentPage()
        return page.objectName() if page is not None else ""

    def choose(self, channel: str) -> None:
        """Choose a kind of shop on the first page."""
        child(self.wizard, QRadioButton, f"shop_{channel}").click()

    def to_sign_in(self, channel: str = "custom_store") -> None:
        """Go from the first page to the empty form of a kind of shop."""
        self.choose(channel)
        self.next("checklist_page")
        self.next("credentials_page")

    def next(self, expected: str) -> None:
        """Press Next once it can be pressed, and see that it leads to the expected page."""
        button = self.wizard.button(self.wizard.WizardButton.NextButton)
        self.qtbot.waitUntil(button.isEnabled, timeout=WITHIN_MS)
        button.click()
        assert self.page == expected

    def back(self) -> None:
        """Press Back."""
        self.wizard.button(self.wizard.WizardButton.BackButton).click()

    def type(self, field: str, text: str) -> None:
        """Replace what stands in a field, key by key."""
        line = self.line(field)
        line.selectAll()
        QTest.keyClicks(line, text)

    def line(self, field: str) -> QLineEdit:
        """The field with this name that is shown now."""
        found = [edit for edit in self.wizard.findChildren(QLineEdit, field) if edit.isVisible()]
        assert found, f"{field} isn't shown"
        return found[0]

    def sign_in(self, shop: PracticeShop, *, url: str = "", password: str = "") -> None:
        """Fill the form in, from the first page on, and start the test."""
        self.to_sign_in()
        self.type("field_url", url or shop.url)
        self.type("field_username", shop.username)
        self.type("field_password", password or shop.password)
        self.next("test_page")

    def say(self, name: str) -> str:
        """What an inline message says now."""
        found = [widget for widget in self.wizard.findChildren(QWidget, name) if widget.isVisible()]
        return found[0].accessibleName() if found else ""

    def wait_for(self, name: str) -> str:
        """What an inline message says as soon as it says something."""
        self.qtbot.waitUntil(lambda: bool(self.say(name)), timeout=WITHIN_MS)
        return self.say(name)

    def finish(self) -> Store:
        """Go on to the end from the live test or a later page."""
        pages = ("test_page", "statuses_page", "range_page", "finish_page")
        for expected in pages[pages.index(self.page) + 1 :]:
            self.next(expected)
        press(self.wizard, "wizard_finish")
        self.qtbot.waitUntil(lambda: bool(self.connected), timeout=WITHIN_MS)
        return self.connected[0][0]
