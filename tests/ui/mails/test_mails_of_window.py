"""Mails in the window: its status bar counts those in need, its menu opens the list and the preview."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from finding_widgets import child, destroy
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from stocked_store import StockedStore, draft, order

from ordersync_gui.domain.mail import MailState
from ordersync_gui.domain.mail_settings import MailSecurity, MailSettings
from ordersync_gui.domain.order import Buyer
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.practice.mail_server import PracticeMailServer
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.mails import send_due_mails
from ordersync_gui.sync.ship import ship
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.mails.mails_dialog import MailsDialog
from ordersync_gui.ui.mails.preview_dialog import MailPreviewDialog
from ordersync_gui.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "This plugin does not support raise", extend=True
)  # the offscreen platform has neither
WITHIN_MS = 20_000


@pytest.fixture
def stock(desk: Desk, settle: Callable[..., Any]) -> Iterator[StockedStore]:
    """A store of which one mail was refused."""
    with PracticeMailServer() as server:
        found = StockedStore.opened(desk.db)
        settings = MailSettings(
            send=True, host="127.0.0.1", port=server.port, security=MailSecurity.NONE, sender_address="d@shop.test"
        )
        found.change(preferences=StorePreferences(mails=settings))
        found.save(order("1001", buyer=Buyer("Åsa Öberg", "refused@example.test", "", "")))
        settle(ship(desk, order_id=found.details("1001").id, draft=draft("T1"), notify=False))
        settle(send_due_mails(desk, at_once=True))
        yield found


@pytest.fixture
def window(desk: Desk, jobs: Jobs, stock: StockedStore, settle: Callable[..., Any]) -> Iterator[MainWindow]:
    assert stock.store_id
    found = MainWindow(desk, jobs)
    found.show()
    found.watch.start()
    yield found
    found.stop()
    found.closing.emit()
    settle(jobs.close())
    destroy(found)


def test_the_status_bar_opens_the_mails_that_need_a_person(window: MainWindow, qtbot: QtBot) -> None:
    need = child(window, QPushButton, "mails_need_you")
    qtbot.waitUntil(need.isVisible, timeout=WITHIN_MS)
    assert need.accessibleName() == "1 mail needs you"
    need.click()
    found: MailsDialog = child(window, MailsDialog, "mails_dialog")
    qtbot.waitUntil(lambda: [mail.state for mail in found.mails] == [MailState.REFUSED], timeout=WITHIN_MS)
    assert not found.isModal()
    assert window.mails.open_list(words="1001") is found
    assert child(found, QLineEdit, "mails_words").text() == "1001"


def test_the_menu_opens_a_preview_in_the_buyers_language(
    window: MainWindow, stock: StockedStore, qtbot: QtBot
) -> None:
    preview = window.commands.mailing.preview
    assert not preview.isEnabled()
    window.details.want(stock.details("1001").id)
    qtbot.waitUntil(preview.isEnabled, timeout=WITHIN_MS)
    preview.trigger()
    found: MailPreviewDialog = child(window, MailPreviewDialog, "mail_preview")
    head = child(found, QLabel, "mail_preview_head")
    qtbot.waitUntil(lambda: "Language: " in head.text(), timeout=WITHIN_MS)
    assert "To: refused@example.test" in head.text()
    found.done(0)
