"""The list of mails: what stands in it, what is known of each, what can be done about one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from finding_widgets import child, destroy
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from stocked_store import StockedStore, draft, order

from ordersync_gui.domain.mail import MailState
from ordersync_gui.domain.mail_settings import MailSecurity, MailSettings
from ordersync_gui.domain.order import Buyer
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.practice.mail_server import MailFault, PracticeMailServer
from ordersync_gui.storage import queries
from ordersync_gui.storage.queries.mails import mails
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.mails import send_due_mails
from ordersync_gui.sync.ship import ship
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.mails.mail_list import Wanted
from ordersync_gui.ui.mails.mails_dialog import MailsDialog
from ordersync_gui.ui.mails.preview_dialog import MailPreviewDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


@dataclass
class Post:
    """A store that mails its buyers, with orders 1001 and 1002 shipped."""

    desk: Desk
    jobs: Jobs
    server: PracticeMailServer
    settle: Callable[..., Any]
    stock: StockedStore

    def ship(self, number: str, email: str = "asa@example.test") -> None:
        self.stock.save(order(number, buyer=Buyer("Åsa Öberg", email, "", "")))
        details = self.stock.details(number)
        self.settle(ship(self.desk, order_id=details.id, draft=draft(f"T{number}"), notify=False))

    def send(self) -> None:
        self.settle(send_due_mails(self.desk, at_once=True))

    def states(self) -> list[MailState]:
        return [mail.state for mail in mails(self.desk.db)]


@pytest.fixture
def post(desk: Desk, jobs: Jobs, settle: Callable[..., Any]) -> Iterator[Post]:
    with PracticeMailServer() as server:
        stock = StockedStore.opened(desk.db)
        settings = MailSettings(
            send=True, host="127.0.0.1", port=server.port, security=MailSecurity.NONE, sender_address="d@shop.test"
        )
        stock.change(preferences=StorePreferences(mails=settings))
        found = Post(desk, jobs, server, settle, stock)
        found.ship("1001")
        found.ship("1002")
        yield found


@pytest.fixture
def dialog(post: Post, qtbot: QtBot) -> Iterator[MailsDialog]:
    assert qtbot is not None
    found = MailsDialog(post.desk, post.jobs, queries.stores(post.desk.db), Wanted())
    found.show()
    yield found
    found.done(0)
    destroy(found)


def listed(dialog: MailsDialog, count: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(dialog.mails) == count, timeout=WITHIN_MS)


def test_what_is_known_of_a_mail_stands_under_the_list(post: Post, dialog: MailsDialog, qtbot: QtBot) -> None:
    post.send()
    dialog.reload()
    listed(dialog, 2, qtbot)
    text = child(dialog, QPlainTextEdit, "mails_details")
    qtbot.waitUntil(lambda: "Last bytes" in text.toPlainText(), timeout=WITHIN_MS)
    assert "✔ Sent" in text.toPlainText()
    assert "To: asa@example.test" in text.toPlainText()
    assert "T1002" in text.toPlainText()
    assert not child(dialog, QPushButton, "mails_give_up").isEnabled()


def test_the_list_shows_one_state_alone(post: Post, dialog: MailsDialog, qtbot: QtBot) -> None:
    listed(dialog, 2, qtbot)
    states = child(dialog, QComboBox, "mails_state")
    states.setCurrentIndex(states.findData(MailState.SENT))
    listed(dialog, 0, qtbot)
    states.setCurrentIndex(states.findData(MailState.QUEUED))
    listed(dialog, 2, qtbot)
    assert post.states() == [MailState.QUEUED] * 2


def test_an_unclear_mail_is_settled_with_a_reason(post: Post, dialog: MailsDialog, qtbot: QtBot) -> None:
    post.server.fail_next(MailFault.KEEP_AND_DROP)
    post.send()
    assert sorted(post.states()) == [MailState.SENT, MailState.UNCONFIRMED]
    states = child(dialog, QComboBox, "mails_state")
    states.setCurrentIndex(states.findData(MailState.UNCONFIRMED))
    listed(dialog, 1, qtbot)
    asked = dialog.ask_how_it_arrived()
    assert asked is not None
    child(asked, QLineEdit, "reason").setText("the buyer told us")
    with qtbot.waitSignal(asked.done_with, timeout=WITHIN_MS):
        asked.perform()
    assert post.states() == [MailState.SENT] * 2


def test_the_preview_shows_the_mail_without_sending_it(post: Post, qtbot: QtBot) -> None:
    order_id = mails(post.desk.db)[0].order_id
    preview = MailPreviewDialog(post.desk, post.jobs, order_id, "1002")
    preview.show()
    text = child(preview, QPlainTextEdit, "mail_preview_text")
    qtbot.waitUntil(lambda: "T1002" in text.toPlainText(), timeout=WITHIN_MS)
    assert not post.server.mails
    preview.done(0)
    destroy(preview)


def test_words_find_a_mail_by_its_order_or_tracking_number(post: Post, dialog: MailsDialog, qtbot: QtBot) -> None:
    assert post.states() == [MailState.QUEUED] * 2
    listed(dialog, 2, qtbot)
    words = child(dialog, QLineEdit, "mails_words")
    words.setText("t1001")
    listed(dialog, 1, qtbot)
    assert dialog.mails[0].order_number == "1001"
    words.setText("nothing%like")
    listed(dialog, 0, qtbot)
    assert "No mail is like that" in child(dialog, QLabel, "mails_sentence").text()
    dialog.choose(Wanted(words="1002"))
    listed(dialog, 1, qtbot)
    assert words.text() == "1002"


def test_a_waiting_mail_is_cancelled_with_all_of_its_order(post: Post, dialog: MailsDialog, qtbot: QtBot) -> None:
    listed(dialog, 2, qtbot)
    child(dialog, QPushButton, "mails_none").click()
    qtbot.waitUntil(lambda: dialog.mails[0].state is MailState.CANCELLED, timeout=WITHIN_MS)
    assert sorted(post.states()) == [MailState.CANCELLED, MailState.QUEUED]
    outcome = child(dialog, InlineMessage, "mails_outcome")
    assert "The buyer of order 1002 gets no mail from now on." in outcome.text()


def test_a_mail_that_a_trouble_keeps_can_be_sent_now(post: Post, dialog: MailsDialog, qtbot: QtBot) -> None:
    post.server.fail_next(MailFault.DROP_GREETING)
    post.send()
    dialog.reload()
    again = child(dialog, QPushButton, "mails_again")
    qtbot.waitUntil(lambda: again.text() == "&Send now", timeout=WITHIN_MS)
    with qtbot.waitSignal(dialog.to_send, timeout=WITHIN_MS):
        again.click()


def test_a_refused_mail_is_given_up(post: Post, dialog: MailsDialog, qtbot: QtBot) -> None:
    post.ship("1003", email="refused@example.test")
    post.send()
    dialog.choose(Wanted(MailState.REFUSED))
    listed(dialog, 1, qtbot)
    child(dialog, QPushButton, "mails_give_up").click()
    listed(dialog, 0, qtbot)
    assert sorted(post.states()) == [MailState.CANCELLED, MailState.SENT, MailState.SENT]
