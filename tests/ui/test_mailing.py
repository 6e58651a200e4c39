"""The window sends mails to buyers when they are due, and says what keeps them waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from stocked_store import StockedStore, draft, order

from ordersync_gui.domain.mail import MailState
from ordersync_gui.domain.mail_settings import MailSecurity, MailSettings
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.practice.mail_server import PracticeMailServer
from ordersync_gui.storage.queries.mails import mails
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.ship import ship
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.mailing import Mailing

WITHIN_MS = 20_000


@pytest.fixture
def server() -> Iterator[PracticeMailServer]:
    with PracticeMailServer() as found:
        yield found


@pytest.fixture
def stock(desk: Desk, server: PracticeMailServer) -> StockedStore:
    """A store that mails its buyers, with one paid order."""
    found = StockedStore.opened(desk.db)
    found.change(preferences=StorePreferences(mails=settings_for(server.port)))
    found.save(order("1001"))
    return found


@pytest.fixture
def mailing(desk: Desk, jobs: Jobs, settle: Callable[..., Any]) -> Iterator[Mailing]:
    found = Mailing(desk, jobs)
    yield found
    found.stop()
    settle(jobs.close())


def settings_for(port: int) -> MailSettings:
    return MailSettings(
        send=True, host="127.0.0.1", port=port, security=MailSecurity.NONE, sender_address="desk@shop.test"
    )


@pytest.fixture
def shipped(desk: Desk, stock: StockedStore, settle: Callable[..., Any]) -> None:
    """The order is shipped; its buyer is to be mailed."""
    details = stock.details("1001")
    settle(ship(desk, order_id=details.id, draft=draft("T1"), notify=False))


@pytest.mark.usefixtures("shipped")
def test_a_mail_that_is_due_goes_out_once(
    desk: Desk, mailing: Mailing, server: PracticeMailServer, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(mailing.went_well, timeout=WITHIN_MS):
        mailing.start()
    assert [mail.state for mail in mails(desk.db)] == [MailState.SENT]
    mailing.send_by_hand()
    qtbot.waitUntil(lambda: not mailing.busy, timeout=WITHIN_MS)
    assert len(server.mails) == 1


@pytest.mark.usefixtures("shipped")
def test_what_keeps_mails_waiting_is_said_once(
    stock: StockedStore, mailing: Mailing, server: PracticeMailServer, qtbot: QtBot
) -> None:
    wrong = replace(settings_for(server.port), host="no-such-server.invalid")
    stock.change(preferences=StorePreferences(mails=replace(wrong, security=MailSecurity.STARTTLS)))
    with qtbot.waitSignal(mailing.trouble, timeout=WITHIN_MS) as told:
        mailing.start()
    assert "There is no mail server no-such-server.invalid" in told.args[0]
    assert "1 waiting" in told.args[0]
    stock.change(preferences=StorePreferences(mails=settings_for(server.port)))
    with qtbot.waitSignal(mailing.went_well, timeout=WITHIN_MS):
        mailing.send_by_hand()
    assert len(server.mails) == 1


@pytest.mark.usefixtures("shipped")
def test_a_round_by_hand_during_a_look_is_the_only_one(
    desk: Desk, jobs: Jobs, mailing: Mailing, qtbot: QtBot
) -> None:
    rounds: list[str] = []
    jobs.started.connect(lambda job: rounds.append(job.title))
    said: list[str] = []
    mailing.trouble.connect(said.append)
    mailing.look()
    with qtbot.waitSignal(mailing.went_well, timeout=WITHIN_MS):
        mailing.send_by_hand()
    qtbot.waitUntil(lambda: not mailing.busy, timeout=WITHIN_MS)
    assert rounds.count("Mailing buyers") == 1
    assert said == []
    assert [mail.state for mail in mails(desk.db)] == [MailState.SENT]
